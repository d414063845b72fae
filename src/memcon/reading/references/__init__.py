"""What the page cites."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.reading.references.cited import GENERIC, Cited, cited
from memcon.reading.references.own_meetings import names_own_meeting
from memcon.reading.sections import Outline
from memcon.types import Document, Meeting, Reference, Span
from memcon.weights import LIKELY


def find(document: Document, lexicon: Lexicon, known: Known, meetings: tuple[Meeting, ...], outline: Outline) -> tuple[Reference, ...]:
    """The references, each once, in the order of the page.

    Dropped are the meetings that the page reports, and a visit that the page only tells as the setting of its meeting.
    """
    groups: list[list[Cited]] = []
    for mention in known.citations:
        one = cited(document, known, mention)
        if names_own_meeting(document, known, meetings, one):
            continue
        group = next((g for g in groups if any(_same(one, o) for o in g)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return tuple(_reference(document, known, g) for g in groups if not _of_title(document, g))


def _of_title(document: Document, group: Sequence[Cited]) -> bool:
    """Whether a document is named in the page's title or headings alone: what the page is about, cited by nobody."""
    titles = [b for b in document.blocks if b.kind in ("title", "heading")]
    return all(c.mention.kind == "instrument" and any(b.start <= c.mention.start < b.end for b in titles) for c in group)


def _same(a: Cited, b: Cited) -> bool:
    """Whether two citations of a page are one: the same words, one name within the other, or an acronym and its full name."""
    if a.words == b.words:
        return True
    if max(a.mention.start, b.mention.start) < min(a.mention.end, b.mention.end):
        return False
    if a.mention.kind != b.mention.kind and {a.mention.kind, b.mention.kind} != {"meeting", "event"}:
        return False
    visits = a.mention.rule == b.mention.rule == "citation.visit"
    if visits and a.date and b.date and not (a.date.startswith(b.date) or b.date.startswith(a.date)):
        return False  # the minister's last summer and his adviser's this week
    small, large = sorted((a, b), key=lambda x: len(x.words))
    apart = small.mention.kind == "instrument" and small.name not in large.name and len(small.words) > 1
    if apart and small.name.istitle() and large.name.lower().split()[-1:] == small.name.lower().split()[-1:]:
        return False  # the Voting Act and the Voting Reform Act
    years = [{w for w in x.words if re.fullmatch(r"(?:19|20)\d\d|\d+", w)} for x in (a, b)]
    if years[0] and years[1] and years[0] != years[1]:
        return False
    if small.words <= large.words and (len(small.words - GENERIC) > 0 or a.mention.rule == "citation.visit"):
        return True
    if len(small.words) == 1 and small.name in large.acronyms:
        return True
    if visits:
        return len(a.parties & b.parties) >= max(1, min(len(a.parties), len(b.parties)))
    shared = 2 * len(a.words & b.words) / (len(a.words) + len(b.words))
    return shared >= 0.8


def _reference(document: Document, known: Known, group: list[Cited]) -> Reference:
    """One reference for the mentions in `group`: named by the first, or by the fullest where the first is short."""
    best = group[0]
    title = next((b for b in document.blocks if b.kind == "title"), None)
    for one in group[1:]:
        short = len(best.words) <= 2 or len(best.words - GENERIC) <= 1 or (title is not None and best.mention.start < title.end)
        if (one.words > best.words and short) or (best.name in one.acronyms):
            best = one
    dates = [o.date for o in [best, *group] if o.date]
    places = [place for o in group for place in (o.mention.lead, (o.mention.start, o.mention.end)) if place]
    spans = tuple(Span(start=start, end=end, text=document.text[start:end]) for start, end in places)
    rule = f"{best.mention.rule}, {LIKELY}" if best.mention.likely else best.mention.rule
    return Reference(kind=best.mention.kind, name=best.name, date=dates[0] if dates else None, evidence=spans, rule=rule)
