"""W3C Web Annotations (https://www.w3.org/TR/annotation-model/): each statement and commitment as an annotation on the words of its page.

Every target carries both selectors: the quotation with what stands around it, which holds on the live page, and the position, which counts
code points of the cleaned text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from memcon.answers.saying import KINDS, STATUSES, VERBS
from memcon.export.material import Files, Material
from memcon.types import Commitment, Document, Reading, Span, Statement

_AROUND = 32
"""Characters of prefix and suffix: enough to tell one occurrence from another, as the annotation clients in use have it."""


def files(material: Material) -> Files:
    """One collection with all annotations on one page."""
    items = [item for reading in material.readings for item in of_reading(reading)]
    page = {"id": "urn:memcon:annotations:1", "type": "AnnotationPage", "startIndex": 0, "items": items}
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:memcon:annotations",
        "type": "AnnotationCollection",
        "label": "Statements and commitments",
        "total": len(items),
        "first": page,
    }
    return {"annotations.jsonld": json.dumps(collection, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"}


def of_reading(reading: Reading) -> Iterator[Mapping[str, Any]]:
    """The annotations on a reading's page: of statements whose words or cue stand there, of commitments."""
    document = reading.document
    for s in reading.statements:
        span = s.content or s.cue
        if span:
            yield _annotation(document, s.id, span, _said(s), ["statement", s.act, *s.topics])
    for c in reading.commitments:
        yield _annotation(document, c.id, c.what, _promised(c), ["commitment", c.kind, c.status])


def _annotation(document: Document, label: str, span: Span, words: str, tags: list[str]) -> Mapping[str, Any]:
    text = document.text
    body = [{"type": "TextualBody", "value": words, "purpose": "describing", "format": "text/plain", "language": "en"}]
    body += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in dict.fromkeys(tags)]
    around = {"prefix": text[max(0, span.start - _AROUND) : span.start], "suffix": text[span.end : span.end + _AROUND]}
    quoted = {"type": "TextQuoteSelector", "exact": span.text, **{k: v for k, v in around.items() if v}}
    return {
        "id": f"urn:memcon:{document.id}:{label}",
        "type": "Annotation",
        "motivation": "describing",
        "body": body,
        "target": {
            "source": document.source if "://" in document.source else f"urn:memcon:{quote(document.id)}",
            "selector": [quoted, {"type": "TextPositionSelector", "start": span.start, "end": span.end}],
        },
    }


def _said(statement: Statement) -> str:
    who = " and ".join(dict.fromkeys(s.name or s.side or "?" for s in statement.speakers)) or "?"
    verb = ("not: " if statement.negated else "") + VERBS[statement.act]
    return f"{who}: {verb}" + (" (not told what)" if statement.withheld else "")


def _promised(commitment: Commitment) -> str:
    who = ", ".join((*commitment.persons, *commitment.actors)) or "?"
    when = f", {commitment.when.text}" if commitment.when else ""
    return f"{KINDS[commitment.kind]} ({STATUSES[commitment.status]}): {who}{when}"
