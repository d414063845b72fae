"""Dates, times and lengths of time named in the text.

    text ─ lexemes ─▶ kinds ─ grammar ─▶ expressions ─ resolving ─▶ dates

What an expression says is kept with its mention, so that it can be read from another day: first from the page's stamp, then from the day
of the meeting.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from memcon.annotate.date_expressions import Expression
from memcon.annotate.dates import durations, grammar
from memcon.annotate.dates.lexemes import lexemes
from memcon.annotate.dates.reckoning import OF_EASTERN_RITE, first_day
from memcon.annotate.dates.resolving import WRITTEN_AFTER, Context
from memcon.annotate.dates.resolving import resolve as settle
from memcon.annotate.mentions import Clock, DateMention, Known, within
from memcon.annotate.phrases import fold
from memcon.annotate.places import gazetteer, zones
from memcon.lexicon import Lexicon
from memcon.types import Document


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `dates` and `durations`, resolving what needs no anchor."""
    stretches = [(b.start, b.end) for b in document.blocks]
    words = lexemes(document.text, stretches, known, lexicon)
    told = _of_other_calendars(document, _with_homes(document, list(grammar.find(document.text, words))))
    found = tuple(DateMention(e.start, e.end, None, e.rule, expression=e) for e in told)
    lengths = tuple(durations.find(document.text, words))
    return resolve(document, lexicon, replace(known, dates=found, durations=lengths), document.published)


_BETWEEN_CLOCKS = 3  # signs between two clocks that tell one moment: *18:40 (1:40 on the 22nd, Japan time)*


def _with_homes(document: Document, found: list[Expression]) -> list[Expression]:
    """Mark the second of two clocks that tell one moment in two zones."""
    marked = found[:1]
    for one in found[1:]:
        last = marked[-1]
        between = document.text[last.end : one.start]
        second = last.clock is not None and one.clock is not None and not last.home and len(between) <= _BETWEEN_CLOCKS
        if second and one.clock is not None and one.clock.zone not in (None, "local") and any(c in between for c in "(;,/"):
            one = one._replace(home=True)
        marked.append(one)
    return marked


_BESIDE = re.compile(
    r"[\s,;:/()\[\]|–-]*(?:(?:corresponding to|equivalent to|coinciding with)(?: the)?\s*)?[\s,;:/()\[\]|–-]*", re.IGNORECASE
)


def _of_other_calendars(document: Document, found: list[Expression]) -> list[Expression]:
    """A day of another calendar is the day of the Gregorian one printed beside it: *4 Kartik 2078 (21 October 2021)*; without one it is
    left out."""
    told = []
    for i, one in enumerate(found):
        if one.shape != "beside":
            told.append(one)
            continue
        for other in (*found[i + 1 : i + 2], *found[max(0, i - 1) : i]):
            between = document.text[min(one.end, other.end) : max(one.start, other.start)]
            first = other.first
            full = first is not None and first.year and first.month and first.day and other.shape == "point" and other.clock is None
            if full and _BESIDE.fullmatch(between):
                told.append(one._replace(shape="point", first=first))
                break
    return told


def resolve(document: Document, lexicon: Lexicon, known: Known, anchor: str | None, written: str | None = None) -> Known:
    """`known` with its dates resolved against `anchor`, an EDTF day (or null): the page's stamp, then the day of the meeting; itself where
    that changes none. `written` is the day of the account where it has one of its own: else that of the page's stamp.

    Without an anchor the first full day that the page names is taken; the rule of a date that needed it then ends in `/page`.
    """
    held, stamp = first_day(anchor), first_day(written or document.published)
    rule = ""
    if held is None:
        held, rule = stamp or _first_full_day(known), "" if stamp else "/page"
    writing = stamp if stamp and held and 0 <= (stamp - held).days <= WRITTEN_AFTER else held
    day_after = held is not None and writing is not None and (writing - held).days == 1
    next_day = day_after and (_looks_back(known) or _writes_today(document, known))
    american, japanese = document.side == "US", document.side == "JP"
    context = Context(held, writing, month_first=american, april=japanese, written_next=next_day, eastern=document.side in OF_EASTERN_RITE)
    dates = []
    block_end = -1
    ends = sorted(b.end for b in document.blocks)
    starts = {b.end: b.start for b in document.blocks}
    heading: date | None = None
    at = 0
    for mention in known.dates:
        expression = mention.expression
        if expression is None:
            dates.append(mention)
            continue
        while at < len(ends) and ends[at] < mention.end:
            at += 1
        if at < len(ends) and ends[at] != block_end:
            block_end = ends[at]
            context.told_day = heading or (context.opening_day if _is_next(expression) else None)
        edtf, day = settle(expression, context)
        whole = document.text[starts.get(block_end, 0) : block_end].strip(" .:\u2013-") == document.text[mention.start : mention.end]
        if (
            whole and day is not None and (heading or day != document.published)
        ):  # a day of a programme, over what was or is to be done on it
            heading = date.fromisoformat(day)
        if not expression.home:
            context.tell(edtf, day)
            if day is not None and _opens(mention.start - starts.get(block_end, 0), block_end - mention.end, date.fromisoformat(day), held):
                context.opening_day = date.fromisoformat(day)
        note = rule if expression.is_relative else ""
        dates.append(_mention(mention, edtf, day, note, lexicon))
    resolved = tuple(dates)
    return known if resolved == known.dates else replace(known, dates=resolved)


_OPENING = 20  # code points into a paragraph within which a day opens it
_FIRST_SENTENCE = 160  # and within which a day near that of the meeting does
_A_WEEK = 7


def _opens(before: int, after: int, day: date, held: date | None) -> bool:
    """Whether a day with so many code points before and after it in its paragraph is the day on which the paragraph's account stands."""
    near = held is not None and abs((day - held).days) <= _A_WEEK
    return before < (_FIRST_SENTENCE if near else _OPENING) and after > _OPENING


def _is_next(expression: Expression) -> bool:
    """*The following day, …* at the head of a paragraph: after the day with which one before it opened."""
    shift = expression.first.shift if expression.first is not None else None
    return shift is not None and shift.told and shift.unit == "day" and shift.by != 0


def _looks_back(known: Known) -> bool:
    """Whether the page speaks of *yesterday*: its *today* is then the day of writing, not that of the meeting."""
    points = (m.expression.first for m in known.dates if m.expression is not None and m.expression.first is not None)
    return any(p.shift is not None and p.shift.unit == "day" and p.shift.by == -1 and not p.shift.told for p in points)


def stated(document: Document, known: Known) -> tuple[DateMention, ...]:
    """The dates that the page states: those of its text and its stamps, once where a body is printed twice, and no years and months of
    its navigation (*News > 2016 > May*, *© 2016*)."""
    first: dict[str, int] = {}
    for block in document.blocks:
        first.setdefault(document.text[block.start : block.end], block.start)
    found = []
    elsewhere = _below_links(document)
    for mention in known.dates:
        there = next((b for b in document.blocks if b.start <= mention.start < b.end), None)
        if there is not None and there.kind == "noise":
            again = first[document.text[there.start : there.end]] < there.start
            if again or (mention.clock is None and mention.day is None and _YEARS_ALONE.fullmatch(mention.edtf or "")):
                continue
            line = document.text[there.start : there.end]
            if mention.day is None and mention.clock is None and ">" in line:
                continue
            if mention.clock is None and there.start in elsewhere:
                continue
        found.append(mention)
    return tuple(found)


def _below_links(document: Document) -> set[int]:
    """Where the lines stand that lead to other pages: those of the site's own below *Related, Read also, Latest news*."""
    found: set[int] = set()
    under = False
    for block in document.blocks:
        line = document.text[block.start : block.end]
        under = block.kind == "noise" and (under or _HEADS_LINKS.match(line) is not None) and not _STAMPED.search(line)
        if under:
            found.add(block.start)
    return found


_HEADS_LINKS = re.compile(
    r"(?:Related(?! Information)|Read also|See also|Latest news|More news|Other news|You may also like|Also read)\b", re.IGNORECASE
)
_STAMPED = re.compile(r"\b(?:updated|published|posted|created|modified|printed)\b", re.IGNORECASE)
_YEARS_ALONE = re.compile(r"\d+(?:/\d{4})?")


def _writes_today(document: Document, known: Known) -> bool:
    """Whether *today* stands under the page's own dateline: *TAMOR, 13 May 2015 – The President today concluded a visit*."""
    for block in (b for b in document.blocks if b.kind == "paragraph"):
        first = within(known.dates, block.start, block.start + _DATELINE)[:2]
        if len(first) == 2 and document.published and first[0].day == document.published and first[1].expression is not None:
            point = first[1].expression.first
            dash = document.text[first[0].end : first[0].end + 3].strip()[:1] in _DASHES
            return bool(dash and point and point.shift and point.shift.unit == "day" and point.shift.by == 0 and not point.shift.told)
        if first:
            return False
    return False


_DATELINE = 160  # code points: a dateline and the words that open the sentence after it
_DASHES = ("–", "—", "-")


def _first_full_day(known: Known) -> date | None:
    """The first day that the page names with its year."""
    for mention in known.dates:
        e = mention.expression
        if e is not None and e.first is not None and e.first.year and e.first.month and e.first.day:
            edtf, _ = settle(e._replace(shape="point", clock=None, last=None), Context(None, None))
            if edtf:
                return first_day(edtf)
    return None


def _mention(mention: DateMention, edtf: str | None, day: str | None, note: str, lexicon: Lexicon) -> DateMention:
    """The mention with what its expression says on that day."""
    clock = end_clock = None
    e = mention.expression
    if e is None:
        return mention
    if e.clock is not None:
        zone = _zone(e.clock.zone, lexicon)
        clock = Clock(e.clock.start, zone)
        end_clock = Clock(e.clock.end, zone) if e.clock.end is not None else None
    weekday = _WEEKDAYS[e.weekday - 1] if e.weekday else None
    return DateMention(
        mention.start,
        mention.end,
        edtf,
        f"{e.rule}{e.direction}{note}",
        day,
        clock=clock,
        end_clock=end_clock,
        home=e.home,
        approximate=e.approximate,
        weekday=weekday,
        expression=e,
    )


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _zone(named: str | None, lexicon: Lexicon) -> str | None:
    """The zone of a clock printed with a place (*Japan time, Moscow time*): that of the city, or of the country where it has but one,
    else the side's code."""
    if named is None or named in ("local", "UTC") or "/" in named:
        return named
    side, _, city = named.partition(":")
    if city:
        there = [c for c in gazetteer(lexicon).get(fold(city)) if c.country == side]
        if there:
            return max(there, key=lambda c: c.weight).zone
    return zones(lexicon, side) or side
