"""When a page was published: the day of its stamp, over the text or before its first words."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from memcon.annotate.date_expressions import Expression
from memcon.annotate.mentions import DateMention
from memcon.reading.identity.page import Page
from memcon.source.blocks import is_dateline
from memcon.source.stamps import Stamp, find_stamps
from memcon.types import Block


class _Dated(NamedTuple):
    stamp: Stamp
    text: str


_UPDATED = re.compile(r"(?:updated?|modified|revised|reviewed|edited|amended|changed|aktualizov\w*|hit)\D{0,12}$", re.IGNORECASE)


def day_published(page: Page, side: str | None) -> str | None:
    """The day of the page's own stamp: over the text, else in its markup, else before its first words, else below it."""
    month_first = side == "US"
    above = [d for b in page.above if b.kind == "dateline" or _is_stamped(page, b) for d in _stamps(page, page.of(b))]
    foot = [b for b in page.document.blocks[len(page.above) :] if b.kind == "dateline" or _is_sourced(page, b)]
    below = [d for b in foot for d in _stamps(page, page.of(b))]
    opening = datelines_of_lead(page)
    for dated in above:
        if dated.stamp.year:
            return dated.stamp.edtf(month_first=month_first)
    if page.document.published:
        return page.document.published
    for dated in (*opening, *below):
        if dated.stamp.year:
            return dated.stamp.edtf(month_first=month_first)
    for dated in (*above, *opening):
        year = _year(page, dated.stamp)
        if year:
            return dated.stamp.edtf(year)
    today = page.lead is not None and _TODAY.search(page.of(page.lead)) is not None
    for title in page.titles:
        for dated in _stamps(page, page.of(title)):
            if dated.stamp.year and (today or _HEADS_LINE.match(page.of(title)[: dated.stamp.start])):
                return dated.stamp.edtf(month_first=month_first)
    for block in page.above:  # the head of the whole page, where nothing nearer tells
        if block.kind == "noise" and is_dateline(page.of(block), page.lexicon):
            for dated in _stamps(page, page.of(block)):
                if dated.stamp.year:
                    return dated.stamp.edtf(month_first=month_first)
    return None


_OPENING = 160  # code points into the text within which its dateline ends
_NO_DATELINE = re.compile(
    r"(?:On|In|During|The|At|By|For|From|Since|Yesterday|After|Before|Ahead)\b"
    r"|.*?\b(?<!['’])(?!(?:of|the|and|de|del|della|di|da|do|dos|du|des|al|el|la|las|los|le|les|a|am|an|der|den|im|upon|sur|sous|en)\b)[a-z]",
    re.DOTALL,
)
_ENDS_DATELINE = re.compile(
    r"[\s)\]]*(?:[:./|–—…-]|\.\.\.|\(|\)|\]|,\s*\(?[A-ZÀ-Þ]{2,}\b|,\s*[A-ZÀ-Þ][\w.’'-]+(?:[ -][A-ZÀ-Þ][\w.’'-]+){0,2}\s*(?:[–—:]|\s-\s))"
)


def datelines_of_lead(page: Page) -> list[_Dated]:
    """The day of the dateline with which the text begins: *Tamor, 3 May 2024. The Minister …*, *(Press service, Tamor) 3 May 2024: …*,
    *TAMOR, May 3 (Agency) -- …*. Before the day there are but names, and after it a mark."""
    if page.lead is None:
        return []
    for dated in _stamps(page, page.of(page.lead)[:_OPENING])[:1]:
        before, after = dated.text[: dated.stamp.start], dated.text[dated.stamp.end :]
        if not _NO_DATELINE.match(before) and _ENDS_DATELINE.match(after):
            return [dated]
    return []


_LABELLED = re.compile(
    r"(?:^|[|\-–—•/]\s*)(?:date|dated|published|publication date|date published|issued|issue date"
    r"|date issued|posted|date posted|released?|release date|created)\s*(?:on|at)?\s*:?\s",
    re.IGNORECASE,
)
_ISSUED = re.compile(r"(?<!meeting )(?<!visit )(?<!event )\bdate\s*:\s", re.IGNORECASE)
_HEADS_LINE = re.compile(r"(?:[A-ZÀ-Þ][\w’'.\- ]{1,30},\s*)?$")  # Bern, 02.10.2008 - Working visit of …


def _is_stamped(page: Page, block: Block) -> bool:
    """Whether a line that is no dateline labels its date (*News story | Date: 24/06/2020*, *No. 12, Issue Date: 3 May 2018*), or has it as
    one of the entries that bars part: *News article | 25 September 2023 | Trade*."""
    line = page.of(block)
    if block.kind not in ("caption", "noise") or len(line) > _LONGEST_LINE:
        return False
    entries = line.split("|")
    parted = len(entries) > 1 and any(is_dateline(entry.strip(), page.lexicon) for entry in entries)
    return bool(_LABELLED.search(line) or _ISSUED.search(line) or parted)


_SOURCED = re.compile(r"Source\s*:\s*[A-ZÀ-Þ][\w.-]*(?: [A-ZÀ-Þ][\w.-]*){0,4}[\s,(|–-]+$")  # Source: LENA 08/03/2012


def _is_sourced(page: Page, block: Block) -> bool:
    """Whether a line below the account names the agency that it came from, and the day."""
    stamp = next((d.stamp for d in _stamps(page, page.of(block))), None) if block.kind == "noise" else None
    return stamp is not None and bool(_SOURCED.match(page.of(block)[: stamp.start]))


_LONGEST_LINE = 120  # code points


_TODAY = re.compile(
    r"\b(?:today|this (?:morning|afternoon|evening))\b", re.IGNORECASE
)  # a page that speaks of its title's day as of its own


def _stamps(page: Page, text: str) -> list[_Dated]:
    found = [s for s in find_stamps(text, page.lexicon) if not _UPDATED.search(text[: s.start])]
    return [_Dated(s, text) for s in found]


def _year(page: Page, stamp: Stamp) -> int | None:
    """The year of a stamp that prints none: that which the page prints most often in its days, the latest of those, or else the first
    after the last that it names as past, or before the first that it names as to come; the stamp's day must fall on the weekday that the
    account opens with (*met on Wednesday*)."""
    told = page.lead and next((m.expression.weekday for m in _dates_in(page, page.lead) if m.expression and m.expression.weekday), None)

    def fits(year: int) -> bool:
        return not told or date(year, stamp.month, min(stamp.day, 28)).weekday() == (told - 1 - max(stamp.day - 28, 0)) % 7

    years = [s.year for s in find_stamps(page.text, page.lexicon) if s.year and fits(s.year)]
    if years:
        return max(years, key=lambda y: (years.count(y), y))
    if not told:
        return None
    named = [m.expression for m in page.known.dates if m.expression]
    past, ahead = _years_named([e for e in named if e.tense <= 0]), _years_named([e for e in named if e.tense > 0])
    if past:
        return next((y for y in range(max(past), max(past) + _WEEKDAYS_RETURN) if fits(y)), None)
    return next((y for y in range(min(ahead), min(ahead) - _NEAR, -1) if fits(y)), None) if ahead else None


_WEEKDAYS_RETURN = 7  # years after which each day of the year has fallen on each weekday, save one or two of them
_NEAR = 4  # years within which what lies ahead is foreseen: *will be ready by the end of 2004*


def _years_named(told: list[Expression]) -> list[int]:
    return [p.year for e in told for p in (e.first, e.last) if p and p.year]


def _dates_in(page: Page, block: Block) -> list[DateMention]:
    return [m for m in page.known.dates if block.start <= m.start < block.end]
