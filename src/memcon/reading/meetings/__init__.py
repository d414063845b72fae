"""The meetings and calls that the page reports as having taken place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.reading.meetings.circumstances.clocks import offset_on
from memcon.reading.meetings.circumstances.initiator import find_initiator
from memcon.reading.meetings.circumstances.ordinals import find_ordinals
from memcon.reading.meetings.circumstances.place import Setting, page_setting
from memcon.reading.meetings.circumstances.stretches import Spans, Stretch
from memcon.reading.meetings.circumstances.timing import Timing, day_over, find_timing, hour_over
from memcon.reading.meetings.doubts import find_doubts
from memcon.reading.meetings.forms import ALOOF, form_of
from memcon.reading.meetings.more_told import how_long, more_told
from memcon.reading.meetings.occasions import occasion_of
from memcon.reading.meetings.rolls import held_by
from memcon.reading.meetings.same_meeting import Told
from memcon.reading.meetings.tellings.telling import titles
from memcon.reading.meetings.tellings.visited import day_of_the_visit
from memcon.reading.meetings.whereabouts import at_the_event, held_at, same_city, where_told
from memcon.reading.meetings.words_there import spans
from memcon.types import Document, Doubt, Meeting


def find(document: Document, lexicon: Lexicon, known: Known) -> tuple[tuple[Meeting, ...], tuple[Doubt, ...]]:
    """The meetings in the order of the page, and the doubts about them. Day and clock are those of the place where it was held."""
    told = held_by(document, lexicon, known)
    page = page_setting(document, lexicon, known, titles(document, known))
    held: list[Meeting] = []
    for number, one in enumerate(told, 1):
        main = _told_beside(document, known, one, told, held) or (held[0] if held else None)
        held.append(_meeting(document, lexicon, known, one, f"m{number}", page, main))
    return tuple(held), tuple(find_doubts(document, known, told, held))


_ALSO = re.compile(r"\b(?:also|then|subsequently|later|afterwards|thereafter)\b")


def _told_beside(document: Document, known: Known, one: Told, told: Sequence[Told], held: Sequence[Meeting]) -> Meeting | None:
    """The meeting told just before one in the same paragraph, with others of the same sides: *In Oresh she was received by the Prime
    Minister. She also called on the Speaker*: on a tour of several countries not the one with which it began."""
    if len(held) < 2 or len({m.place.country for m in held} - {None}) < 2:
        return None
    first, before = one.tellings[0], told[len(held) - 1].tellings[-1]
    here, there = known.sentence_at(first.words[0]), known.sentence_at(before.words[0])
    if here is None or there is None or here.block != there.block or held[-1].form in ALOOF:
        return None
    goes_on = set(one.who.sides) == set(held[-1].sides) or _ALSO.search(document.text, here.start, first.words[1]) is not None
    return held[-1] if goes_on else None


def _meeting(document: Document, lexicon: Lexicon, known: Known, told: Told, id: str, page: Setting, main: Meeting | None) -> Meeting:
    """A meeting with all that its tellings say of it; a later one has day and city of the `main` one, unless told others."""
    more = more_told(document, known, told) if told.form != "working_meal" or main is None else []
    all_told = held_by(document, lexicon, known)
    more = [s for s in more if not _tells_of_another(known, s, told, all_told)]
    if len(all_told) == 1:
        more += how_long(document, known, told, more)
    memorandum = told.tellings[0].memorandum
    lines = memorandum.lines if memorandum is not None else ()
    stretches = (*lines, *told.stretches, *more)
    form = form_of(document, lexicon, known, told)
    aloof = form in ALOOF
    if main is not None and main.form not in ALOOF and main.place.country is not None:
        page = Setting()  # where the main one was held, unless told otherwise
    setting = Setting() if aloof else held_at(document, lexicon, known, told, more, page, main)
    occasion = occasion_of(document, lexicon, known, told, form, main)
    if occasion and not aloof:
        setting = at_the_event(document, lexicon, setting, page, occasion)
    when = (*lines, *told.stretches, *more) if memorandum is not None else (*where_told(document, told), *more)
    timing = _timing(document, lexicon, known, when, told.tellings[0].words[0], setting, aloof)
    day, day_spans = _day(document, lexicon, known, timing, aloof, main)
    offset = timing.offset
    if offset is None and not aloof:
        offset = offset_on(setting.zone, day, timing.start) or (main.utc_offset if main is not None and same_city(main, setting) else None)
    asked = _initiator(document, known, told, stretches)
    ordinals = find_ordinals(document, stretches)
    evidence: dict[str, Spans] = {
        "form": tuple(t.words for t in told.tellings if not t.title or t is told.tellings[0]),
        "sides": told.who.spans,
        "date": day_spans if day else (),
        "start": timing.start_spans,
        "utc_offset": (setting.spans or timing.start_spans) if offset else (),
        "duration_minutes": timing.duration_spans,
        "place": setting.spans,
        "occasion": (occasion[1],) if occasion else (),
        "initiator": (asked[1],) if asked else (),
        "ordinals": tuple(at for _, at in ordinals),
    }
    return Meeting(
        id=id,
        form=form,
        sides=told.who.sides,
        date=day,
        start=timing.start,
        utc_offset=offset,
        duration_minutes=timing.duration,
        approximate=timing.approximate,
        place=setting.place,
        occasion=occasion[0] if occasion else None,
        initiator=asked[0] if asked else None,
        ordinals=tuple(o for o, _ in ordinals),
        evidence={k: spans(document, v) for k, v in evidence.items() if v},
        rule=f"{told.tellings[0].frame}:{form}",
    )


def _timing(document: Document, lexicon: Lexicon, known: Known, when: Sequence[Stretch], at: int, setting: Setting, aloof: bool) -> Timing:
    """When a meeting told at `at` was held: as its own words tell, else by the hour and the day that stand over its part of the account."""
    timing = find_timing(document, lexicon, known, (*when, *hour_over(document, known, at)), setting, aloof)
    undated = timing.date is None or any(_is_clock_alone(known, a, b) for a, b in timing.date_spans)
    above = day_over(document, known, at) if undated else None
    return timing if above is None else replace(timing, date=above.day, date_spans=((above.start, above.end),))


def _tells_of_another(known: Known, stretch: Stretch, told: Told, all_told: Sequence[Told]) -> bool:
    """Whether a sentence that says more of a meeting tells of the next one: *The visit ended in Oresh on 14 May, where talks were held*."""
    sentence = known.sentence_at(stretch.start)
    if sentence is None:
        return False
    others = (t for one in all_told if one is not told for t in one.tellings if not t.title)
    return any(sentence.start <= t.words[0] < sentence.end for t in others)


def _day(document: Document, lexicon: Lexicon, known: Known, timing: Timing, aloof: bool, main: Meeting | None) -> tuple[str | None, Spans]:
    """The day of a meeting and where it is told: its own, else that of the main meeting, of the visit or of the page's stamp."""
    day, day_spans = timing.date, timing.date_spans
    if any(_is_clock_alone(known, a, b) or (main is not None and _SAME_DAY.fullmatch(document.text[a:b])) for a, b in day_spans):
        if main is not None:
            return main.date, day_spans
        day = None
    if day is None and main is not None:
        day, day_spans = main.date, tuple((s.start, s.end) for s in main.evidence.get("date", ()))
    if day is None and not aloof and (visit := day_of_the_visit(document, lexicon, known)) is not None:
        day, day_spans = visit.day or visit.edtf, ((visit.start, visit.end),)
    if day is None and document.published is not None:
        day, day_spans = document.published, _stamp(known, document.published)
    return (day, day_spans) if day is not None else (timing.date, timing.date_spans)


def _initiator(document: Document, known: Known, told: Told, stretches: Sequence[Stretch]) -> tuple[str, tuple[int, int]] | None:
    """The side that asked for a meeting, with its words; he who telephones."""
    subject = _subject_side(document, known, told)
    asked = find_initiator(document, known, stretches, told.who.sides, document.side, subject)
    if asked is None and told.tellings[0].frame == "phone" and subject:
        return subject, told.tellings[0].words
    return asked


def _stamp(known: Known, published: str | None) -> Spans:
    """Where the page's own stamp stands."""
    return next((((d.start, d.end),) for d in known.dates if published and d.day == published), ())


_SAME_DAY = re.compile(
    r"(?:on\s+)?(?:(?:the|that)\s+)?same (?:day|morning|afternoon|evening)|on (?:this|that) day"
    r"|(?:(?:later|earlier)\s+)?(?:on\s+)?(?:in the|that) (?:day|morning|afternoon|evening)",
    re.IGNORECASE,
)


def _is_clock_alone(known: Known, start: int, end: int) -> bool:
    """Whether the words name a time of day and no day."""
    there = next((m.expression for m in known.dates if (m.start, m.end) == (start, end)), None)
    return there is not None and there.clock is not None and there.first is None


def _subject_side(document: Document, known: Known, told: Told) -> str | None:
    subjects = told.tellings[0].who.subjects
    return next((s for p in subjects if (s := known.persons[p].side)), document.side)
