"""What about the meetings of a page could not be settled."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date

from memcon.annotate.mentions import Known
from memcon.reading.meetings.same_meeting import Told
from memcon.reading.meetings.tellings.telling import opening, titles
from memcon.reading.meetings.words_there import spans
from memcon.types import Document, Doubt, Meeting

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_LONG = 80  # characters: a paragraph that is printed twice by no chance


def find_doubts(document: Document, known: Known, told: Sequence[Told], held: Sequence[Meeting]) -> Iterable[Doubt]:
    if not held:
        yield Doubt(code="not-a-readout", message="the page reports no meeting or call as having taken place")
    elif document.side is not None and all(set(m.sides) <= {document.side} for m in held):
        where = spans(document, (t.tellings[0].words for t in told))
        if any(_foreign(document, known, t) for t in told):
            yield Doubt(code="unknown-side", message="no side is named for the guest", evidence=where)
        else:
            yield Doubt(code="not-a-readout", message="nobody from another side took part", evidence=where)
    elif to_come := _announced(document, known) or _headed_to_come(document, known):
        yield Doubt(code="not-a-readout", message="the title is of what is still to come", evidence=spans(document, (to_come,)))
    elif briefing := _briefed(document, known):
        yield Doubt(code="not-a-readout", message="a briefing to the press, in which it is told", evidence=spans(document, (briefing,)))
    if held and all(m.date is None for m in held):
        yield Doubt(code="no-meeting-date", message="neither the account nor the page names a day")
    if document.side is None:
        for one in told:
            if one.who.unknown:
                yield Doubt(code="unknown-side", message="no side is named for a party", evidence=spans(document, one.who.unknown))
    yield from _weekdays(document, known)
    yield from _no_days(document, known)
    yield from _doubled(document)


def _announced(document: Document, known: Known) -> tuple[int, int] | None:
    """The day in a title that lies after the page was published: *State visit to Peru from 22 to 24 October*."""
    titles = [(b.start, b.end) for b in document.blocks if b.kind == "title"]
    for mention in known.dates:
        if document.published and mention.edtf and any(a <= mention.start < b for a, b in titles):
            first = mention.edtf.split("/")[0]
            if len(first) == len(document.published) and first > document.published:
                return mention.start, mention.end
    return None


_TO_DO = re.compile(
    r"\bto (?:attend|lead|visit|travel|host|hold|receive|meet|pay|participate|take part|undertake|embark|represent|address)\b",
    re.IGNORECASE,
)
_WILL_GO = re.compile(
    r"\b(?:will|is to|is scheduled to|is expected to|is due to)\s+(?:(?:[\w,]+\s+){0,6}?)"
    r"(?:travel|attend|lead|visit|host|hold|receive|meet|pay|participate|take part|undertake|embark|depart|represent|address)\b"
)


def _headed_to_come(document: Document, known: Known) -> tuple[int, int] | None:
    """*Minister to attend the summit*, over a lead that tells the same: what has been held is told only beside it."""
    head = next((m for s in titles(document, known) if (m := _TO_DO.search(document.text, s.start, s.end))), None)
    lead = opening(document, known)
    return head.span() if head and lead and _WILL_GO.search(document.text, lead.start, lead.end) else None


_BRIEFING = re.compile(
    r"\b(?:weekly|bi-?weekly|daily|regular|monthly)\s+(?:press\s+|media\s+)?briefing\b|\b(?:press|media) briefing\s+(?:today|this)\b"
)


def _briefed(document: Document, known: Known) -> tuple[int, int] | None:
    """The briefing to the press that the account opens with: *the Spokesperson has given her weekly briefing to the media*."""
    lead = opening(document, known)
    told = _BRIEFING.search(document.text, lead.start, lead.end) if lead is not None else None
    return told.span() if told else None


_ABROAD = frozenset("monarch pope secretary-general high-representative crown-prince".split())
_GUESTS = re.compile(
    r"\b(?:counterparts?|heads of (?:state|government|mission)|foreign ministers|ambassadors|allies|diplomats|diplomatic representatives"
    r"|(?:leaders|representatives|officials|ministers) (?:of|from|representing) (?:\w+ ){0,2}(?:nations|countries|governments)"
    r"|states parties)\b",
    re.IGNORECASE,
)


def _foreign(document: Document, known: Known, told: Told) -> bool:
    """Whether the guest is surely from elsewhere, though no side is named: a king, a pope, another president, *his counterparts*."""
    hosts = {known.persons[p].office for p in told.who.subjects}
    guests = {known.persons[p].office for p in told.who.objects}
    if guests & _ABROAD or "president" in hosts & guests:
        return True
    return any(_GUESTS.search(document.text, verb, end) for _, end, verb in told.stretches)


def _weekdays(document: Document, known: Known) -> Iterable[Doubt]:
    """A weekday that is not that of the date printed with it."""
    for mention in known.dates:
        if not mention.weekday or not mention.day:
            continue
        real = _WEEKDAYS[date.fromisoformat(mention.day).weekday()]
        if real != mention.weekday:
            where = spans(document, ((mention.start, mention.end),))
            yield Doubt(code="weekday-mismatch", message=f"{mention.day} was a {real.capitalize()}", evidence=where)


def _no_days(document: Document, known: Known) -> Iterable[Doubt]:
    """A day that its month does not have: *30 February*. The text is never repaired, so nothing is dated by it."""
    for mention in known.dates:
        for point in (mention.expression.first, mention.expression.last) if mention.expression else ():
            # a leap year, where no year is told
            if point and point.month and point.day and point.day > monthrange(point.year or 2000, point.month)[1]:
                where = spans(document, ((mention.start, mention.end),))
                yield Doubt(code="damaged-text", message=f"no calendar has the day {where[0].text}", evidence=where)


def _doubled(document: Document) -> Iterable[Doubt]:
    """A body that is printed twice: most of its long paragraphs stand a second time."""
    seen: dict[str, int] = {}
    again: list[tuple[int, int]] = []
    long = [b for b in document.blocks if b.end - b.start >= _LONG]
    for block in long:
        text = " ".join(document.text[block.start : block.end].split())
        if text in seen:
            again.append((block.start, block.end))
        seen[text] = seen.get(text, 0) + 1
    if again and 2 * len(again) >= len(long) - 1 and len(again) * 2 <= len(long):
        yield Doubt(code="duplicate-body", message="the account is printed twice", evidence=spans(document, again[:1]))
