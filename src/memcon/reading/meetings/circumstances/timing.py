"""On which day and at what hour an encounter was held."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from memcon.annotate.mentions import DateMention, Known, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.circumstances.clocks import clock_zone, moment_of, offset_at, offset_from_two, turned_home
from memcon.reading.meetings.circumstances.duration import find_duration
from memcon.reading.meetings.circumstances.place import Setting
from memcon.reading.meetings.circumstances.stretches import Spans, Stretch, leads_away
from memcon.types import Document


@dataclass(frozen=True, slots=True)
class Timing:
    """When an encounter was held, at its place."""

    date: str | None = None
    date_spans: Spans = ()
    start: str | None = None
    start_spans: Spans = ()
    offset: str | None = None
    duration: int | None = None
    duration_spans: Spans = ()
    approximate: tuple[Literal["date", "start", "duration_minutes"], ...] = ()


_OTHER_DAY = re.compile(
    r"\b(?:since|until|till|before|after|of|scheduled for|by|from|between|following|prior to|ahead of|to|adopted|signed|held"
    r"|through|dated)\s+"
    r"(?:the\s+|their\s+)?(?:meeting\s+(?:of|on)\s+)?$",
    re.IGNORECASE,
)
_AFTER_ANOTHER = re.compile(r"\W*(?:in (?:a )?follow[- ]up to|following|further to|after|in continuation of|since)\b[^,]*$", re.IGNORECASE)


def find_timing(document: Document, lexicon: Lexicon, known: Known, told: Sequence[Stretch], setting: Setting, call: bool) -> Timing:
    """The day, clock and length of an encounter told by the stretches `told`, at the place where it was held.

    A call has the clock that the page gives, and an offset only where the page names whose clock it is. Where only the publisher's own
    time is given for a meeting elsewhere, day and clock are turned to those of the place.
    """
    mentions = [d for start, end, _ in told for d in within(known.dates, start, end)]
    day = _day(document, lexicon, known, told, mentions)
    clocks = [d for d in mentions if d.clock is not None and not _of_another(document, told, d)]
    local = min((d for d in clocks if not d.home), key=lambda d: (_crosses(document, told, d), d.start), default=None)
    home = next((d for d in clocks if d.home), None)
    held = (_day_of(document, known, day) or day.edtf) if day is not None else None
    spans: Spans = ((day.start, day.end),) if day is not None else ()
    used = local or home
    start = used.clock.minutes if used is not None and used.clock is not None else None
    zone = None if call else setting.zone
    offset = None
    if used is not None and used.clock is not None:
        named = clock_zone(lexicon, used.clock.zone) or (clock_zone(lexicon, document.side) if used is home else None)
        if named is not None:
            zone, start, held = turned_home(zone, named, start, (used.day if used is home else None) or held or document.published, call)
    offset = offset_at(zone, held or document.published, start)
    if offset is None and local is not None and home is not None and not call:
        offset = offset_from_two(local, home, clock_zone(lexicon, document.side), held)
    duration = find_duration(document, known, told, mentions)
    approximate: list[Literal["date", "start", "duration_minutes"]] = []
    if day is not None and day.approximate and day.clock is None:
        approximate.append("date")
    if used is not None and used.approximate:
        approximate.append("start")
    if duration is not None and duration[2]:
        approximate.append("duration_minutes")
    return Timing(
        held,
        spans,
        None if start is None else f"{start // 60:02}:{start % 60:02}",
        ((used.start, used.end),) if used is not None else (),
        offset,
        duration[0] if duration else None,
        duration[1] if duration else (),
        tuple(approximate),
    )


def own_day(document: Document, lexicon: Lexicon, known: Known, told: Sequence[Stretch]) -> str | None:
    """The ISO day that the stretches give for the encounter they tell of."""
    mentions = [d for start, end, _ in told for d in within(known.dates, start, end)]
    found = _day(document, lexicon, known, told, mentions)
    return _day_of(document, known, found) if found is not None else None


def _day_of(document: Document, known: Known, mention: DateMention) -> str | None:
    """The ISO day a mention names; *the same day* is the last one named before it that lies not ahead."""
    if not _SAME.search(document.text[mention.start : mention.end]):
        return mention.day
    stamp = document.published or _LAST_OF_ALL
    before = [d for d in known.dates if d.end <= mention.start and d.day and d.day <= stamp and not _since(document, d)]
    named = [d.day for d in before if d.day and not _SAME.search(document.text[d.start : d.end]) and _within_a_month(d.day, stamp)]
    return named[-1] if named else mention.day


def _since(document: Document, mention: DateMention) -> bool:
    """Whether a day only opens a time that goes on: *since 1 January*."""
    return re.search(r"\b(?:since|from)\s+$", document.text[max(0, mention.start - 8) : mention.start], re.IGNORECASE) is not None


def _within_a_month(day: str, stamp: str) -> bool:
    """Whether a day may be that of a meeting of which a page of that date tells; any, where the page has no date."""
    written, told = moment_of(stamp, None), moment_of(day, None)
    return written is None or told is None or (written - told).days <= _MONTH


_MONTH = 31
_LAST_OF_ALL = "9999"  # sorts behind all days


_SAME = re.compile(r"\b(?:same|that) day\b", re.IGNORECASE)


def day_over(document: Document, known: Known, at: int) -> DateMention | None:
    """The day that stands alone over the part of the account in which `at` lies, among the days of a visit: *Wednesday, 17 September*; not
    the page's own stamp, which stands over all of it."""
    told = False
    over: DateMention | None = None
    for block in document.blocks:
        if block.start > at:
            break
        told = told or block.kind == "paragraph"
        day = next((d for d in within(known.dates, block.start, block.end) if d.day), None) if told else None
        if day is not None and block.kind != "paragraph" and block.end - block.start - (day.end - day.start) <= _MARKS:
            over = day
    return over


def hour_over(document: Document, known: Known, at: int) -> list[Stretch]:
    """The hour that opens the line over the part of the account in which `at` lies: *09.15 - Oresh*, *11.00 Meeting with Mr Orlen*."""
    over: list[Stretch] = []
    for block in document.blocks:
        if block.start > at:
            break
        opens = [d for d in within(known.dates, block.start, block.end)[:1] if d.start == block.start and _is_hour(d)]
        if block.kind != "paragraph" or opens:
            over = [Stretch(d.start, d.end, d.start) for d in opens]
    return over


def _is_hour(mention: DateMention) -> bool:
    return mention.clock is not None and mention.expression is not None and mention.expression.first is None


_MARKS = 4  # code points beside the day in the line that it stands in: "Monday, 4 May:"
_AFTERWARDS = re.compile(r"\b(?:followed by|ended|ceremony|press conference|until|till)\b[^.;]*$")


def _of_another(document: Document, told: Sequence[Stretch], clock: DateMention) -> bool:
    """Whether a time of day is that of something else told in the same breath: *a press conference followed from 17:01*."""
    for start, end, verb in told:
        if start <= clock.start < end and clock.start > verb:
            return bool(_AFTERWARDS.search(document.text[verb : clock.start]))
    return False


_NEXT_CLAUSE = re.compile(r";|,\s+(?:and|where|in the course of which|during which)\b")


def _crosses(document: Document, told: Sequence[Stretch], mention: DateMention) -> bool:
    """Whether a clause ends between a time before the verb and the verb: it is then the time of what that clause tells."""
    for start, end, verb in told:
        if start <= mention.start < end and mention.end <= verb:
            return bool(_NEXT_CLAUSE.search(document.text[mention.end : verb]))
    return False


def _day(document: Document, lexicon: Lexicon, known: Known, told: Sequence[Stretch], mentions: list[DateMention]) -> DateMention | None:
    """The expression that dates the encounter: a day near the verb, not one of another event."""
    fitting: list[tuple[tuple[int, int, int], DateMention]] = []
    for number, (start, end, verb) in enumerate(told):
        for mention in mentions:
            if not (start <= mention.start < end) or mention.home:
                continue
            if mention.day is None and not is_short_range(mention.edtf):
                continue
            before = document.text[max(start, mention.start - 40) : mention.start]
            gap = document.text[verb : mention.start] if mention.start > verb else ""
            which = _WHICH_WAS_HELD.search(gap)
            itself = bool(gap) and (_HELD_ITSELF.fullmatch(gap) or which)
            before = before if not which else ""
            if _OTHER_DAY.search(before) and not itself and not re.search(r"\b(?:from|of)\s+$", before):
                continue
            if mention.end <= verb and (
                _AFTER_ANOTHER.match(document.text[start : mention.start]) or _of_his_coming(document, start, verb, mention)
            ):
                continue
            if mention.start > verb and leads_away(lexicon, gap[: which.start()] if which is not None else gap):
                continue
            if mention.start > verb and (
                _OF_HIS_LIFE.search(document.text[verb : mention.start]) or _names_a_thing(document, known, mention)
            ):
                continue
            distance = mention.start - verb if mention.start >= verb else verb - mention.end
            crossed = (
                2000
                if _is_hour_alone(mention)
                else 1000
                if _crosses(document, told, mention)
                else 500
                if _is_stamp(document, known, mention)
                else 0
            )
            fitting.append(((crossed, number, distance + (1000 if mention.day is None else 0)), mention))
    fitting.sort(key=lambda one: one[0])
    if not fitting or fitting[0][1].day is not None:
        return fitting[0][1] if fitting else None
    return next((m for _, m in fitting if m.day and _lies_within(m.day, fitting[0][1].edtf)), fitting[0][1])


def _is_hour_alone(mention: DateMention) -> bool:
    """Whether the words name a time of day and no day."""
    said = mention.expression
    return said is not None and said.clock is not None and said.first is None


def _is_stamp(document: Document, known: Known, mention: DateMention) -> bool:
    """Whether a day is that of the line that opens the account: *TAMOR 3 May 2018 – Ms Hald and Mr Orlen met on 1 May*."""
    sentence = known.sentence_at(mention.start)
    opens = sentence is not None and document.blocks[sentence.block].start == sentence.start
    short = opens and sentence is not None and mention.end - sentence.start < _STAMPED
    return bool(short) and _DASH.match(document.text, mention.end) is not None


_STAMPED = 60  # code points from the head of a paragraph within which its dateline ends
_DASH = re.compile(r"\s*(?:\([^)\n]{2,30}\)\s*)?(?:[–—]|--|-\s)")


def _lies_within(day: str, days: str | None) -> bool:
    """Whether a day is one of a range of days: *held meetings in Tamor on 3 and 4 May. On 3 May, she met …*."""
    first, _, last = (days or "").partition("/")
    return first <= day <= last


def _of_his_coming(document: Document, start: int, verb: int, mention: DateMention) -> bool:
    """Whether a day is told in a clause on somebody before the verb: *Mr Orlen, who arrived yesterday, later called on the President*."""
    return bool(_WHO_CAME.search(document.text, start, mention.start)) and "," in document.text[mention.end : verb]


def _names_a_thing(document: Document, known: Known, mention: DateMention) -> bool:
    """Whether a day stands before what is called after it: *the Commission on* October 7 *Crimes*, *the survivors of the* 3 May
    *attack*."""
    sentence = known.sentence_at(mention.start)
    after = _THING.match(document.text, mention.end, sentence.end) if sentence is not None else None
    return after is not None and not any(m.start == after.start("thing") for m in known.people)


_THING = re.compile(
    r" (?P<thing>(?!Minister|President|Prime|Foreign|Secretary)[A-Z][a-z]+|(?:terror(?:ist)? )?(?:attacks?|massacre|bombings?"
    r"|earthquakes?|elections?|agreement|declaration))\b"
)
_WHO_CAME = re.compile(r",\s+who\s+(?:had\s+)?(?:arrived|came|landed|flew in|took office|was (?:elected|appointed|sworn in))\b[^,;.]*$")
_OF_HIS_LIFE = re.compile(  # spoke with Ines Vidal, who took office on Monday
    r",\s+who\b(?! (?:received|hosted|met)\b)"
    r"(?! (?:\w+ )?(?:called on|(?:paid|made|was paying) (?:(?:him|her) )?an? (?:\w+ ){0,2}(?:call|visit) (?:on|to))\b)"
    r"(?! (?:\w+ )?(?:paid|made) (?:him|her) an? (?:\w+ ){0,2}(?:call|visit)\b)[^,;.]*$"
)
_WHICH_WAS_HELD = re.compile(  # co-chaired the Third Session, which was held at the Harbour Hotel, Tamor, on 3 and 4 May
    r",\s+which\s+(?:was|were)\s+(?:held|hosted|convened)\b(?:(?!\b(?:after|before|following|since|discussed|signed|adopted)\b)[^;:.]){0,90}$"
)
_HELD_ITSELF = re.compile(r"\w+(?:\s\w+)?,?\s+(?:which\s+was\s+)?held\s+(?:later\s+)?(?:on\s+)?")  # a conversation, held later on Friday


def is_short_range(edtf: str | None) -> bool:
    """Whether `edtf` is a range of a few days: *this weekend*, *in the week of 14 March*."""
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)", edtf or "")
    if not match:
        return False
    first, last = (date.fromisoformat(x) for x in match.groups())
    return timedelta(0) < last - first <= timedelta(days=6)
