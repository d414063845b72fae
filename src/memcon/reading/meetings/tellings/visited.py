"""The country that somebody visits, where his host is named without it."""

from __future__ import annotations

import re

from memcon.annotate.mentions import DateMention, Known, Sentence, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.circumstances.place import Setting, page_setting, visited_side, visitors_received
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.circumstances.timing import is_short_range
from memcon.reading.meetings.header_words import word_set
from memcon.reading.meetings.tellings.telling import opening, titles
from memcon.types import Document

_BACK = 2_000
"""Characters looked back over for where the account stands: a long paragraph; what was told earlier no longer holds."""

_TRIP = re.compile(
    r"\b(?:trip|travels?|visit|meetings|tour)\s+(?:(?:of|by)\s+[^;\n]{3,120}?,?\s+)?(?:to|in)\s+(?:the\s+)?(?:[A-Z]\w+,\s+)?$",
    re.IGNORECASE,
)


def visited_where(
    document: Document, lexicon: Lexicon, known: Known, sentence: Sentence, stretch: Stretch, host: bool
) -> tuple[tuple[int, int], str] | None:
    """The country in which the account stands: visited in this sentence, in one before it in the block, or by the trip that title or
    first sentence tell of, where a `host` is named without his country."""
    block = document.blocks[sentence.block]
    found = visited_side(document, lexicon, known, stretch, host)
    if found is None and block.kind == "paragraph":
        before = within(known.sentences, max(block.start, sentence.start - _BACK), sentence.start)
        found = next(
            (v for s in reversed(before) if (v := visited_side(document, lexicon, known, Stretch(s.start, s.end, s.start), host))), None
        )
    if found is None and host:
        found = _met_there(document, known, block.start, stretch.verb) or _spoke_there(document, lexicon, known, stretch)
    return found if found is not None else _trip(document, lexicon, known, host)


def _met_there(document: Document, known: Known, start: int, end: int) -> tuple[tuple[int, int], str] | None:
    """The country in whose city someone of it was met before, in the same paragraph: *met Peruvian Minister Vidal in Lima, and met …*."""
    for place in reversed(within(known.places, start, end)):
        at_hand = place.kind == "city" and place.country not in (None, document.side) and document.text[: place.start].endswith(" in ")
        if at_hand and place.country and any(s.side == place.country for s in within(known.sides, start, place.start)):
            return (place.start, place.end), place.country
    return None


def _spoke_there(document: Document, lexicon: Lexicon, known: Known, stretch: Stretch) -> tuple[tuple[int, int], str] | None:
    """The country in whose city the words of a telling have somebody met: *spoke in Lima on Monday with Foreign Minister Vidal*."""
    for place in within(known.places, stretch.verb, stretch.verb + _NEXT_WORDS):
        abroad = place.kind == "city" and document.side is not None and place.country not in (None, document.side)
        told = abroad and _IN_THE_CITY.match(document.text, stretch.verb, place.start)
        if told and place.country and document.text[place.start : place.end] not in word_set(lexicon, "crossroads"):
            return (place.start, place.end), place.country
    return None


_NEXT_WORDS = 40  # code points from a verb within which it is told where
_IN_THE_CITY = re.compile(r"(?:met|spoke|spoken|talked|conferred|held talks|held (?:a )?meetings?|had (?:talks|a meeting)) in $")


def _trip(document: Document, lexicon: Lexicon, known: Known, host: bool) -> tuple[tuple[int, int], str] | None:
    """The country that the page's titles say its own side travelled to, or that its first sentence says was visited."""
    heads = [(s.start, s.end) for s in titles(document, known)]
    named = ((m.start, m.end, m.side) for m in known.sides if m.form == "name" or (host and m.form == "capital"))
    cities = ((p.start, p.end, p.country) for p in known.places if p.country and host)
    for start, end, side in sorted((*named, *cities)):
        if side != document.side and any(a <= start < b for a, b in heads) and _TRIP.search(document.text, max(0, start - 160), start):
            return (start, end), side
    there = page_setting(document, lexicon, known, titles(document, known)) if host else Setting()
    if there.place.country not in (None, document.side) and any(p.side == there.place.country for p in known.persons):
        return there.spans[0], there.place.country or ""
    lead = opening(document, known) if host else None
    return visited_side(document, lexicon, known, Stretch(lead.start, lead.end, lead.start), True) if lead is not None else None


def day_of_the_visit(document: Document, lexicon: Lexicon, known: Known) -> DateMention | None:
    """The one day that the account's first sentence gives for a visit: *paid a working visit to Oresh on 5 July*; or that on which guests
    were received of whom it then tells one by one."""
    if (told := visitors_received(document, known)) is not None:
        received = [d for d in within(known.dates, *told) if d.day]
        return received[0] if len(received) == 1 else None
    lead = opening(document, known)
    journey = _JOURNEY.search(document.text, lead.start, lead.end) if lead is not None else None
    if lead is None or (
        journey is None and visited_side(document, lexicon, known, Stretch(lead.start, lead.end, lead.start), True) is None
    ):
        return None
    days = [d for d in within(known.dates, lead.start, lead.end) if d.edtf]
    if len(days) > 1 and journey is not None:  # travelled to Oresh 8-10 January to build on the talks of 2 November
        days = [d for d in days if d.start > journey.end() and not _PURPOSE.search(document.text, journey.end(), d.start)]
    return days[0] if len(days) == 1 and (days[0].day or is_short_range(days[0].edtf)) else None


_PURPOSE = re.compile(r"\b(?:to (?=[a-z])|for|after|following|where|and then)|[;:]")


_JOURNEY = re.compile(  # to a region: travelled to the Caucasus from 5 to 9 May
    r"\b(?:travel{1,2}ed to|toured|visited|led an? (?:[\w.]+ ){0,3}[Dd]elegation to"
    r"|(?:undertook|made|paid|conducted) an? (?:[\w-]+ ){0,3}(?:visit|trip|tour))\b"
)
