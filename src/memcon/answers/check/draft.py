"""A draft, sentence by sentence, and what may be said of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from memcon.annotate import tokens
from memcon.annotate.mentions import Known
from memcon.answers.check.terms import Kind
from memcon.answers.citation import Citation
from memcon.lexicon import Lexicon, load
from memcon.record.words import bag
from memcon.types import Block, Document, Noun

Verdict = Literal["supported", "contradicted", "not_found", "not_checkable"]

VERDICTS: tuple[Verdict, ...] = ("supported", "contradicted", "not_found", "not_checkable")


class Difference(Noun):
    """A term in which a claim differs from the record: what the draft has, and what stands there; null where the other has nothing."""

    kind: Kind | Literal["speaker", "act", "denial", "tense", "order", "quote"]
    draft: str | None
    record: str | None


class Claim(Noun):
    """A sentence of the draft: `start` and `end` count code points of the draft. `evidence` is what bears it out or contradicts it."""

    text: str
    start: int
    end: int
    verdict: Verdict
    reason: str
    evidence: tuple[Citation, ...] = ()
    differs: tuple[Difference, ...] = ()


@dataclass(frozen=True)
class Draft:
    """A sentence of a draft, without its list mark and its footnotes."""

    text: str
    start: int
    end: int
    heading: bool

    @cached_property
    def words(self) -> dict[str, float]:
        return bag(self.text)

    @property
    def checkable(self) -> bool:
        return not self.heading and not self.text.rstrip("”\"'’ ").endswith("?") and len(self.words) >= 2

    def without_evidence(self) -> Claim:
        if self.checkable:
            return self.claim("not_found", "the record has no passage that says this")
        why = "a heading" if self.heading else "a question" if "?" in self.text else "too little is said to check"
        return self.claim("not_checkable", why)

    def claim(self, verdict: Verdict, reason: str, evidence: Iterable[Citation] = (), differs: Iterable[Difference] = ()) -> Claim:
        return Claim(
            text=self.text,
            start=self.start,
            end=self.end,
            verdict=verdict,
            reason=reason,
            evidence=tuple(evidence),
            differs=tuple(differs),
        )


_MARK = re.compile(r"[ \t]*(?:[-*•–°>]+|\(?\d{1,2}[.)]|#+)[ \t]+")
_NOTE = re.compile(r"\s*(?:\[\d+\])+")
_HEAD = re.compile(r"[ \t]*#")


def split(draft: str, lexicon: Lexicon) -> tuple[Draft, ...]:
    """The sentences of a draft. A line that does not end as a sentence and stands alone is a heading."""
    found: list[Draft] = []
    for line in re.finditer(r"[^\n]*\S[^\n]*", draft):
        mark = _MARK.match(line.group())
        start = line.start() + (mark.end() if mark else 0)
        block = Block(kind="paragraph", start=start, end=line.end())
        page = Document(id="draft", source="draft", sha256="", text=draft, blocks=(block,))
        sentences = tokens.annotate(page, lexicon, Known()).sentences
        for sentence in sentences:
            raw = draft[sentence.start : sentence.end]
            lead = _NOTE.match(raw)  # a footnote behind the full stop before
            raw = raw[lead.end() :].lstrip() if lead else raw
            text = _NOTE.sub("", raw).strip()
            heading = bool(_HEAD.match(line.group())) or (
                len(sentences) == 1 and not mark and len(text.split()) <= 12 and text[-1:] not in ".!?”\"'’;,"
            )
            if text:
                found.append(Draft(text, sentence.end - len(raw), sentence.end, heading))
    return tuple(found)


def rarest_words(draft: str, language: str = "en", most: int = 4) -> list[list[str]]:
    """For each sentence of a draft that can be checked, the words that tell most, the rarest first, to look the record up by."""
    found = []
    for sentence in split(draft, load(language)):
        words = sorted(set(re.findall(r"[^\W\d_]{4,}", sentence.text)), key=lambda w: (-sum(bag(w).values()), w))
        if sentence.checkable:
            found.append(words[:most])
    return found


def plain(text: str) -> str:
    """The words of a text alone, in small letters.

    >>> plain("“A Treaty,” he said.")
    'a treaty he said'
    """
    return " ".join(re.findall(r"[^\W_]+", text.lower()))
