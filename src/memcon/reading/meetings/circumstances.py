"""When, where, how long, on what occasion and at whose initiative an encounter was held."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from memcon.annotate.mentions import DateMention, Known, PersonMention, PlaceMention, Sentence, within
from memcon.annotate.places import capital_zone, zones
from memcon.lexicon import Lexicon
from memcon.reading.meetings.header_words import header_words
from memcon.types import BODIES, Document, Ordinal, Place

Spans = tuple[tuple[int, int], ...]


class Stretch(NamedTuple):
    """A stretch of the text that tells of an encounter: its offsets, and where the verb or noun that tells it stands."""

    start: int
    end: int
    verb: int


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an encounter was held, as far as the page tells, with the zone of its clocks."""

    place: Place = field(default_factory=Place)
    zone: str | None = None
    spans: Spans = ()


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


# --- place -------------------------------------------------------------------------------------------------

# *after* and *about* lead away from the meeting, save in *shortly after 16:40* and *for about an hour*
_AWAY = re.compile(
    r"\b(?:about(?!\s+(?:\d|an?\b|half|one|two|three|forty|noon))|(?<!shortly )(?<!little )(?<!just )(?<!soon )after)\b", re.IGNORECASE
)


def _elsewhere(lexicon: Lexicon, text: str) -> bool:
    """Whether words lead on to what was talked about or to another time."""
    return bool(_AWAY.search(text) or header_words(lexicon, "elsewhere").search(text))


_ABROAD = re.compile(
    r"\b(?:(?:on|during|occasion of|in the course of|as part of|within the framework of|in|end of|conclusion of|conclud\w+|ended"
    r"|complet\w+)\s+(?:an?|the|his|her"
    r"|their)\s+(?:[\w\-]+\s+){0,3}(?:visit|trip|stay)"
    r"|visiting|(?:is|was|were) (?:currently )?(?:in|on a visit to)|is on an? (?:[\w\-]+\s+){0,3}visit"
    r"|(?:paying|paid|pays|made|making|makes|undertook|undertaking|began|begins|carr\w+ out|conclud\w+|complet\w+|ended)"
    r"\s+(?:(?:today|yesterday|on|in|(?-i:[A-Z])\w+)\s+){0,3}(?:an?|his|her|their)\s+(?:[\w\-]+\s+){0,3}visit"
    r"|led an? (?:[\w.-]+ ){0,3}delegation|arrived|has come|came|staying|who is staying|currently"
    r"|(?:travelled|traveled|continued|went|flew|proceeded|moved|journeyed|headed)(?:\s+on)?)"
    r"\s+(?:to|in|on a visit to|in the)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_HERE_BEFORE = re.compile(
    r"\b(?:in|at|outside|near|inside|of|,|and)\s+(?:the\s+(?:city|town|capital|resort|island)(?:\s+city)?\s+of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)


def page_setting(document: Document, lexicon: Lexicon, known: Known, titles: Sequence[Sentence]) -> Setting:
    """Where the page as a whole is set: its dateline, or the place its title names."""
    for number, block in enumerate(document.blocks[:14]):
        inside = within(known.places, block.start, block.end)
        if not inside:
            continue
        whole = block.end - block.start <= 70 and not document.text[block.start : block.end].rstrip().endswith(".")
        first = inside[0]
        opens = document.text[block.start : first.start].strip(" (") in ("", "The", "the")
        if block.kind == "dateline" or (opens and (whole or _opens_report(document, first)) and first.kind == "city") or (opens and whole):
            if number == 0 and first.kind == "venue":
                continue  # a letterhead: “THE WHITE HOUSE”, “DEPARTMENT OF STATE”
            if document.text[block.start : block.end].isupper() and first.kind == "venue":
                continue
            home = _setting(document, known, inside)
            abroad = _travelled(document, lexicon, known)
            away = home.place.country == document.side and abroad.place.country not in (None, document.side)
            return abroad if away else home
    for sentence in titles:
        inside = within(known.places, sentence.start, sentence.end)
        if inside:
            return _setting(document, known, inside)
    abroad = _travelled(document, lexicon, known)
    return abroad if abroad.place.country is not None else _closing(document, known)


_LAST = 6  # blocks at the end of the page among which its dateline may stand


def _closing(document: Document, known: Known) -> Setting:
    """The city of a dateline that closes the page: *Tamor, 6 May 2018*."""
    for block in document.blocks[-_LAST:]:
        inside = within(known.places, block.start, block.end)
        days = [d for d in within(known.dates, block.start, block.end) if d.day]
        if len(inside) == 1 and inside[0].kind == "city" and inside[0].start == block.start and len(days) == 1:
            gap = document.text[inside[0].end : days[0].start]
            if re.fullmatch(r"\s*,\s*(?:on |the )?", gap) and document.text[days[0].end : block.end].strip(" .") == "":
                return _setting(document, known, inside)
    return Setting()


_SHORT = 8  # tokens: fewer are no sentence that tells of a visit
_FIRST = 4  # sentences: where an account tells whither someone went


def _travelled(document: Document, lexicon: Lexicon, known: Known) -> Setting:
    """Where the account says at its head that someone went: *travelled to Oresh on 3 May to attend …*."""
    first = [s for s in known.sentences if document.blocks[s.block].kind == "paragraph"][:_FIRST]
    for sentence in first:
        for place in known.places:
            before = document.text[max(sentence.start, place.start - 70) : place.start]
            if sentence.start <= place.start < sentence.end and place.kind == "city" and _WENT.search(before):
                return _setting(document, known, [place])
    lead = next((s for s in first if s.last - s.first > _SHORT), None)
    visited = _visited(document, lexicon, known, lead.start, lead.end) if lead is not None else None
    if lead is None or visited is None or visited[1] == document.side:
        return Setting()
    cities = (p for p in within(known.places, lead.start, lead.end) if p.kind == "city" and p.country == visited[1])
    city = next((p for p in cities if document.text[: p.start].endswith(" in ")), None)  # concluded in Tamor a visit to Oresh
    return _setting(document, known, [city]) if city else Setting(Place(country=visited[1]), zones(lexicon, visited[1]), (visited[0],))


_WENT = re.compile(
    r"\b(?:visited\s+$|(?:travelled|traveled|went|arrived|is|was|is currently|led an? (?:[\w.]+ ){0,3}delegation"
    r"|(?:paid|made|carried out|undertook|began) an? (?:[\w-]+ ){0,3}visit|concluded .{0,30}visit)"
    r"\s+(?:to|in)\s+$)"
)


def _opens_report(document: Document, place: PlaceMention) -> bool:
    return bool(
        re.match(
            r"(?:[^.\n]|(?<=\d)\.(?=\s)|(?<=\b[A-Z][a-z]{2})\.(?=\s)){0,60}?(?:--|–|—|\s-\s|\([A-Z][\w ./&]*\)|:\s|\b\d{4}\.\s)",
            document.text[place.end : place.end + 70],
        )
    )


def find_setting(document: Document, lexicon: Lexicon, known: Known, told: Sequence[Stretch], page: Setting) -> Setting:
    """The place of an encounter told by the stretches `told` (start, end, and where the verb stands); else that of the page."""
    for start, end, verb in told:
        inside = within(known.places, start, end)
        after = [p for p in inside if p.start >= verb and not _elsewhere(lexicon, document.text[verb : p.start]) and _is_here(document, p)]
        before = [p for p in inside if p.end <= verb and _was_there(document, lexicon, start, p)]
        chosen = _together(document, after) or _together(document, before)
        if chosen:
            land = next((p.country for p in chosen if p.country), None)
            others = (p for p in (*after, *before) if p not in chosen and land in (None, p.country))
            setting = _setting(document, known, [*chosen, *others])
            if setting.place.city is None and page.place.city is not None and page.place.country in (setting.place.country, None):
                place = setting.place.model_copy(update={"city": page.place.city, "country": page.place.country})
                return Setting(place, page.zone or setting.zone, setting.spans + page.spans)
            if setting.place.country is not None or page.place.country is None:
                return _with_country(document, lexicon, known, setting, told)
            if setting.place.venue is not None and all(_visited(document, lexicon, known, a, b) is None for a, b, _ in told):
                place = page.place.model_copy(update={"venue": setting.place.venue})  # a building in the city of the dateline
                return Setting(place, page.zone, (*setting.spans, *page.spans))
    for start, end, _ in told:
        country = _visited(document, lexicon, known, start, end)
        if country is not None and country[1] != page.place.country:
            at, code = country
            return Setting(Place(country=code), zones(lexicon, code), (at,))
    return page


def _with_country(document: Document, lexicon: Lexicon, known: Known, setting: Setting, told: Sequence[Stretch]) -> Setting:
    """A venue of no known country stands in the country that the account says is visited."""
    visits = (_visited(document, lexicon, known, start, end) for start, end, _ in told)
    visited = next((v for v in visits if v is not None), None) if setting.place.country is None else None
    if visited is None:
        return setting
    return Setting(setting.place.model_copy(update={"country": visited[1]}), setting.zone, (*setting.spans, visited[0]))


def _is_here(document: Document, place: PlaceMention) -> bool:
    before = document.text[max(0, place.start - 70) : place.start]
    return place.kind == "venue" or bool(_HERE_BEFORE.search(before[-40:]) or _ABROAD.search(before))


def _was_there(document: Document, lexicon: Lexicon, start: int, place: PlaceMention) -> bool:
    before = document.text[max(start, place.start - 70) : place.start]
    if _ABROAD.search(before):
        return True
    return bool(_HERE_BEFORE.search(before)) and not _elsewhere(lexicon, before[-50:])


def _together(document: Document, places: list[PlaceMention]) -> list[PlaceMention]:
    """The first place, and those printed next to it: *at Lanier House in Sea Island*."""
    chosen = places[:1]
    for place in places[1:]:
        if re.fullmatch(r"[\s,(]*(?:in|at|of|the|,|on|\s)*", document.text[chosen[-1].end : place.start]):
            chosen.append(place)
    return chosen


def _setting(document: Document, known: Known, places: Sequence[PlaceMention]) -> Setting:
    city = next((p for p in places if p.kind == "city"), None)
    venue = next((p for p in places if p.kind == "venue" and (city is None or p.country in (None, city.country))), None)
    country = (city.country if city else None) or (venue.country if venue else None)
    zone = (city.zone if city else None) or (venue.zone if venue else None)
    if city is None and venue is not None and country not in (None, "US"):
        # the capital it stands in, where the page names it
        capitals = {s.start for s in known.sides if s.form == "capital"}
        cities = {p.name: p for p in known.places if p.kind == "city" and p.country == country and p.zone == zone and p.start in capitals}
        if len(cities) == 1:
            city = next(iter(cities.values()))
    spans = tuple((p.start, p.end) for p in (city, venue) if p is not None)
    named = city.name.title() if city is not None and city.name.isupper() and len(city.name) > 3 else city.name if city else None
    place = Place(city=named, country=country, venue=venue.name if venue else None)
    return Setting(place, zone, tuple(sorted(spans)))


_OUR_COUNTRY = re.compile(
    r"\b(?:visit(?:ing)?|trip|stay|came|come|arrived)\s+(?:\w+\s+)?(?:to\s+|in\s+)?"
    r"(?P<here>our country|the (?:Kingdom|Sultanate|Emirate|Republic|Grand Duchy|Principality)\b(?! of))"
)
_CAPITAL_AFTER = re.compile(r"\s+capital\b")  # in the Oreshi capital
_IN_THE = ("in the ", "to the ", "at the ")


def visited_side(document: Document, lexicon: Lexicon, known: Known, stretch: Stretch, by_city: bool) -> tuple[tuple[int, int], str] | None:
    """The country that the stretch says a party is visiting, with where it is named; `by_city`: or a city of it."""
    return _visited(document, lexicon, known, stretch.start, stretch.end, by_city)


def _visited(
    document: Document, lexicon: Lexicon, known: Known, start: int, end: int, by_city: bool = False
) -> tuple[tuple[int, int], str] | None:
    """The country that the stretch says a party is visiting."""
    sides = within(known.sides, start, end)
    cities = ((p.start, p.end, p.country) for p in within(known.places, start, end) if p.kind == "city" and p.country)
    adjectives = {(s.start, s.end) for s in sides if s.form == "adjective"}
    named = {(s.start, s.end, s.side) for s in sides if by_city or s.form != "capital"}
    for at, stop, code in sorted({*named, *cities} if by_city else named):
        before = document.text[max(start, at - 70) : at]
        adjective = (at, stop) in adjectives
        capital = adjective and _CAPITAL_AFTER.match(document.text, stop) and before.endswith(_IN_THE)
        opens = _IN_A_COUNTRY.fullmatch(document.text, start, at) and document.text.startswith(",", stop)
        visited = capital or (not adjective and (opens or _ABROAD.search(before) or _VISITED.fullmatch(document.text, start, at)))
        if visited and not _elsewhere(lexicon, before[-45:]):
            return (at, stop), code
    here = _OUR_COUNTRY.search(document.text, start, end)
    return (here.span("here"), document.side) if here and document.side and document.side not in BODIES else None


_VISITED = re.compile(  # She visited Oresh today
    r"(?:(?!\b(?:that|who|when|which|had|have|has|after|before|since)\b)[^;:.])*\bvisited\s+(?:the\s+)?"
)
_IN_A_COUNTRY = re.compile(r"\W*(?:While\s+(?:she\s+was\s+|he\s+was\s+)?in|In)\s+(?:the\s+)?", re.IGNORECASE)  # In Oresh, she met with …


# --- time --------------------------------------------------------------------------------------------------

_OTHER_DAY = re.compile(
    r"\b(?:since|until|till|before|after|of|scheduled for|by|from|between|following|prior to|ahead of|to|adopted|signed|held"
    r"|through|dated)\s+"
    r"(?:the\s+|their\s+)?(?:meeting\s+(?:of|on)\s+)?$",
    re.IGNORECASE,
)
_AFTER_ANOTHER = re.compile(r"\W*(?:in (?:a )?follow[- ]up to|following|further to|after|in continuation of|since)\b[^,]*$", re.IGNORECASE)
_LASTED = re.compile(
    r"\b(?:for|of|lasting|lasted|took|ran|went on|a|an|approximately|about|some|around|nearly|over|almost|than)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:in private|one-on-one|one on one|t[eê]te-[aà]-t[eê]te|by themselves|small group|narrow format|restricted format|alone)\b",
    re.IGNORECASE,
)


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
        named = _clock_zone(lexicon, used.clock.zone) or (_clock_zone(lexicon, document.side) if used is home else None)
        if named is not None:
            zone, start, held = _from_home(zone, named, start, (used.day if used is home else None) or held or document.published, call)
    offset = _offset(zone, held or document.published, start)
    if offset is None and local is not None and home is not None and not call:
        offset = _offset_from_two(local, home, _clock_zone(lexicon, document.side), held)
    duration = _duration(document, known, told, mentions)
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
    written, told = _moment(stamp, None), _moment(day, None)
    return written is None or told is None or (written - told).days <= _MONTH


_MONTH = 31
_LAST_OF_ALL = "9999"  # sorts behind all days


_SAME = re.compile(r"\b(?:same|that) day\b", re.IGNORECASE)


def offset_on(zone: str | None, day: str | None, start: str | None = None) -> str | None:
    """The offset of an IANA zone on an EDTF day, at the clock `HH:MM` (noon where there is none): `-04:00`."""
    minutes = int(start[:2]) * 60 + int(start[3:]) if start else None
    return _offset(zone, day, minutes)


def _clock_zone(lexicon: Lexicon, whose: str | None) -> str | None:
    """The zone of a clock that the page names by a side (*Japan time*): that of the side's country, or of its capital."""
    if whose in (None, "local"):
        return None
    if whose is not None and "/" in whose:
        return whose
    return zones(lexicon, whose or "") or capital_zone(lexicon, whose or "")


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
            itself = mention.start > verb and _HELD_ITSELF.fullmatch(document.text[verb : mention.start])
            if _OTHER_DAY.search(before) and not itself and not re.search(r"\b(?:from|of)\s+$", before):
                continue
            if mention.end <= verb and _AFTER_ANOTHER.match(document.text[start : mention.start]):
                continue
            if mention.start > verb and _elsewhere(lexicon, document.text[verb : mention.start]):
                continue
            if mention.start > verb and _OF_HIS_LIFE.search(document.text[verb : mention.start]):
                continue
            distance = mention.start - verb if mention.start >= verb else verb - mention.end
            crossed = 1000 if _crosses(document, told, mention) else 500 if _is_stamp(document, known, mention) else 0
            fitting.append(((crossed, number, distance + (1000 if mention.day is None else 0)), mention))
    fitting.sort(key=lambda one: one[0])
    if not fitting or fitting[0][1].day is not None:
        return fitting[0][1] if fitting else None
    return next((m for _, m in fitting if m.day and _lies_within(m.day, fitting[0][1].edtf)), fitting[0][1])


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


_OF_HIS_LIFE = re.compile(r",\s+who\b[^,;.]*$")  # spoke with Ines Vidal, who took office on Monday
_HELD_ITSELF = re.compile(r"\w+(?:\s\w+)?,?\s+(?:which\s+was\s+)?held\s+(?:later\s+)?(?:on\s+)?")  # a conversation, held later on Friday


def is_short_range(edtf: str | None) -> bool:
    """Whether `edtf` is a range of a few days: *this weekend*, *in the week of 14 March*."""
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)", edtf or "")
    if not match:
        return False
    first, last = (date.fromisoformat(x) for x in match.groups())
    return timedelta(0) < last - first <= timedelta(days=6)


def _moment(day: str | None, minutes: int | None) -> datetime | None:
    try:
        held = date.fromisoformat(day or "")
    except ValueError:
        return None
    return datetime(held.year, held.month, held.day) + timedelta(minutes=12 * 60 if minutes is None else min(minutes, 1439))


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _offset(zone: str | None, day: str | None, minutes: int | None) -> str | None:
    """The offset of `zone` on that day: *-04:00*."""
    info, moment = _zone(zone), _moment((day or "").split("/")[0], minutes)
    if info is None or moment is None:
        return None
    delta = moment.replace(tzinfo=info).utcoffset()
    return None if delta is None else _printed(int(delta.total_seconds()) // 60)


def _printed(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _from_home(
    zone: str | None, named: str | None, start: int | None, day: str | None, call: bool
) -> tuple[str | None, int | None, str | None]:
    """Turn a clock of the zone `named` to local time; a call keeps it, and has that zone's offset."""
    home, local, moment = _zone(named), _zone(zone), _moment(day, start)
    if home is None or moment is None or start is None:
        return zone, start, day
    if call or local is None:
        return named, start, day
    there = moment.replace(tzinfo=home).astimezone(local)
    return zone, there.hour * 60 + there.minute, there.date().isoformat()


def _offset_from_two(local: DateMention, home: DateMention, homes: str | None, day: str | None) -> str | None:
    """The offset that two clocks imply: *18:40 (1:40 on June 23, Japan time)*."""
    here, there = _moment(local.day or day, local.clock.minutes if local.clock else None), None
    if home.clock is not None:
        there = _moment(home.day or local.day or day, home.clock.minutes)
    info = _zone(homes)
    if here is None or there is None or info is None:
        return None
    away = there.replace(tzinfo=info).utcoffset()
    return None if away is None else _printed(int((away - (there - here)).total_seconds()) // 60)


def _duration(document: Document, known: Known, told: Sequence[Stretch], mentions: list[DateMention]) -> tuple[int, Spans, bool] | None:
    """Minutes, where they stand, and whether they are approximate: a printed length, or the time from one clock to another."""
    for start, end, _ in told:
        for length in within(known.durations, start, end):
            if not 2 <= length.minutes <= 24 * 60:
                continue
            if _PART.search(document.text[start : length.start]):
                continue
            if (
                "-" in document.text[length.start : length.end]
                or document.text.startswith("-long", length.end)
                or _LASTED.search(document.text[max(start, length.start - 30) : length.start])
                or re.match(r"(?:about|approximately|some|around|nearly|for)\b", length_text(document, length.start, length.end))
            ):
                return length.minutes, ((length.start, length.end),), length.approximate
    for mention in mentions:
        if mention.clock is not None and mention.end_clock is not None and not mention.home:
            minutes = (mention.end_clock.minutes - mention.clock.minutes) % (24 * 60)
            return minutes, ((mention.start, mention.end),), mention.approximate
    return None


def length_text(document: Document, start: int, end: int) -> str:
    """The words of a stretch, in small letters."""
    return document.text[start:end].lower()


# --- occasion ----------------------------------------------------------------------------------------------

_BESIDE = re.compile(
    r"\b(?:(?:on|in|at|along|upon)\s+(?:the\s+)?(?:margins|sidelines|side-lines|side\s+lines|occasion|fringes|periphery|edges)\s+of"
    r"|at\s+the\s+time\s+of|as\s+part\s+of(?=\s+(?:the\s+)?(?-i:[A-Z\d]))|within\s+the\s+framework\s+of(?:\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:participation\s+(?:in"
    r"|at)|attendance\s+at))?"
    r"|in\s+the\s+framework\s+of(?:\s+(?:the\s+|his\s+|her\s+|their\s+)?participation\s+in)?|while\s+(?:both\s+)?attending|alongside"
    r"|(?:participation|attendance)\s+of\s+(?:\S+\s+){1,8}?(?:in|at)"
    r"|during\s+(?:his|her|their|the)\s+(?:participation|attendance)\s+(?:in|at)"
    r"|(?:meetings|bilaterals|programme|program|day)\s+at(?=\s+the\s))\s+",
    re.IGNORECASE,
)
_THERE_FOR = re.compile(
    r"\b(?:for|to\s+attend|to\s+take\s+part\s+in|to\s+participate\s+in|attending|participating\s+in"
    r"|taking\s+part\s+in)\s+(?=the\s|an?\s|[A-Z\d])"
)
_ARTICLE = re.compile(r"(?:the|a|an|this|his|her|their|its|our)\s+", re.IGNORECASE)
_EVENT_END = re.compile(
    r"\s*(?:[;:.](?:\s|$)|,(?!\s+(?:[A-Z]\w+\s+and|and)\s)|\((?![A-Z]{2,8}\))|\n"
    r"|\b(?:today|yesterday|last (?:week|month|year)|this|where|which|who|to|with|held|met|had|spoke|from|for a|for about|for approximately"
    r"|on (?:the )?(?:\d|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|at the|in (?:the )?[A-Z]\w+(?:,|\s+(?:on"
    r"|today|yesterday|this|to|from|with|,)|\.|$)"
    r"|Foreign Minister|Minister|Prime Minister|President [A-Z]|Mr|His|I (?=[a-z])|that|and (?:discussed|reviewed|exchanged)|being"
    r"|currently|taking place|underway|here)\b)"
)


def find_occasion(
    document: Document, lexicon: Lexicon, known: Known, told: Sequence[Stretch], form: str
) -> tuple[str, tuple[int, int]] | None:
    """The event on whose margins the encounter took place, as the page names it, without the article."""
    for start, end, _ in told:
        for match in _BESIDE.finditer(document.text, start, end):
            found = _event(document, lexicon, known, match.end(), end)
            if found is not None:
                return found
    if form in ("call", "video"):
        return None
    for start, end, verb in told:
        for match in _THERE_FOR.finditer(document.text, start, end):
            if match.start() > verb and not re.search(r"\b(?:who|visiting|is|was)\b", document.text[verb : match.start()]):
                continue
            near = document.text[max(start, match.start() - 90) : match.start()]
            placed = any(p.end <= match.start() and match.start() - p.end < 60 for p in known.places if p.start >= start)
            visiting = re.search(r"\b(?:visit(?:ing|s)?|in|come to|came to|stay\w*|travelled to|arrived in)\b", near)
            if not (placed or visiting):
                continue
            found = _event(document, lexicon, known, match.end(), end)
            if found is not None:
                return found
    return None


def _event(document: Document, lexicon: Lexicon, known: Known, at: int, end: int) -> tuple[str, tuple[int, int]] | None:
    """The noun phrase that names an event at `at`, if it is one."""
    article = _ARTICLE.match(document.text, at)
    start = article.end() if article else at
    sure = (c for c in known.citations if not c.likely)
    cited = next((c for c in sure if abs(c.start - start) <= 2 and c.kind in ("event", "meeting") and c.end <= end), None)
    stop = _EVENT_END.search(document.text, start, end)
    last = stop.start() if stop else end
    if cited is not None and cited.end > last:
        last = cited.end
    for here in within(known.places, start, last):
        seat = _SEAT.search(document.text, start, here.start) if here.kind == "city" else None
        if seat is not None and header_words(lexicon, "event").search(document.text, start, seat.start()):
            last = seat.start()  # the summit in Oresh on 3 May
            break
    text = _OVER.sub("", document.text[start:last]).rstrip(" ,.;")
    if (
        not text
        or len(text) > 140
        or not header_words(lexicon, "event").search(text)
        or "\n\n" in text
        or re.match(r"(?:[\w-]+ ){0,4}visit\b", text)
        or _ITSELF.fullmatch(text)
    ):
        return None
    return " ".join(text.split()), (start, start + len(text))


_ITSELF = re.compile(r"(?:meetings?|talks|sessions?|consultations|discussions|bilaterals?)")  # on the margins of the meeting just told
_OVER = re.compile(r"\s+on\s+(?:the\s+)?\d[^,]*$|\s*\((?:summary|overview|outline)[^)]*\)\s*$", re.IGNORECASE)
_SEAT = re.compile(r"\s+(?:held |taking place |being held )?in (?:the )?$")


# --- initiator ---------------------------------------------------------------------------------------------

_ASKED = re.compile(
    r"\b(?:at|on|upon|following)\s+(?:(?:the|an?)\s+)?(?:initiative|request)\s+(?:of|from|by)\s+(?P<who>.{2,120})"
    r"|\binitiated\s+by\s+(?P<by>.{2,120})"
    r"|\b(?:at|on|upon)\s+(?:the\s+)?(?!(?:his|her|their)\b)"
    r"(?P<whose>[\w’' \-]{2,40}?)(?:['’]s?)?\s+(?:side['’]s\s+)?(?:initiative|request)\b"
    r"|\bat\s+(?P<own>his|her|their)\s+(?:own\s+)?(?:request|initiative)\b|\b(?P<asked>(?:at|upon)\s+request)\b"
    r"|\b(?:requested|sought|asked\s+for|proposed|placed)\s+by\s+(?P<asker>.{2,80})"
    r"|\b(?:call|conversation)\s+(?:which|that)\s+(?P<caller>he|she)\s+(?:had\s+)?(?:placed|made|initiated|requested|asked\s+for|sought)\b",
    re.IGNORECASE | re.DOTALL,
)
_LATTER = re.compile(r"(?:the )?latter\b", re.IGNORECASE)
_GOT_CALL = re.compile(
    r"\b(?:received|receives|took|got|answered)\s+(?:an?\s+)?(?:\w+\s+){0,6}(?:call|calls)\s*,?\s+(?:[\w,]+\s+){0,6}?from\b",
    re.IGNORECASE,
)


_WHO_WANTED = re.compile(  # spoke with Mr Orlen, who had asked for the conversation
    r"\bwho\s+(?:had\s+)?(?:requested|sought|asked\s+for|initiated|proposed)\s+(?:the|this)\s+(?:\w+\s+)?"
    r"(?:call|conversation|meeting|talks|discussion|exchange)\b"
)


def find_initiator(
    document: Document, known: Known, told: Sequence[Stretch], sides: Sequence[str], own: str | None, subject: str | None
) -> tuple[str, tuple[int, int]] | None:
    """The side at whose request or initiative the encounter took place."""
    for start, end, _ in told:
        asked = _ASKED.search(document.text, start, end)
        if asked:
            if asked.group("own") or asked.group("caller"):
                other = subject or own
                return (other, asked.span()) if other else None
            if asked.group("asked"):
                guest = next((s for s in sides if s != own), None)
                return (guest, asked.span("asked")) if guest else None
            for name in ("who", "by", "whose", "asker"):
                if asked.group(name) is not None:
                    found = next(_sides_in(known, asked.start(name), min(end, asked.end(name)), own), None)
                    if found is not None and found[0] in sides:
                        return found[0], (asked.start(), found[1])
            other = next((s for s in sides if s != subject), None)
            latter = _LATTER.match(asked.group("whose") or asked.group("who") or asked.group("by") or "")
            if latter and other:
                return other, (
                    asked.start(),
                    asked.end() if asked.group("whose") else asked.end() - len(asked.group("who") or asked.group("by")) + latter.end(),
                )
        wanted = _WHO_WANTED.search(document.text, start, end)
        if wanted:
            before = list(_sides_in(known, start, wanted.start(), own))[-1:]
            if before and before[0][0] in sides:
                return before[0][0], wanted.span()
        got = _GOT_CALL.search(document.text, start, end)
        if got:
            found = next(_sides_in(known, got.end(), end, own), None)
            if found is not None and found[0] in sides:
                return found[0], (got.start(), found[1])
    return None


def _sides_in(known: Known, start: int, end: int, own: str | None) -> Iterator[tuple[str, int]]:
    """The sides between two offsets, by name or by a person of theirs, and where each ends."""
    found = [(s.start, s.side, s.end) for s in within(known.sides, start, end) if s.end <= end]
    for mention in within(known.people, start, end):
        if mention.end <= end and mention.person is not None:
            side = own if _is_ours(known, mention, own) else known.persons[mention.person].side or own
            if side is not None:
                found.append((mention.start, side, mention.end))
    for _, side, stop in sorted(found):
        yield side, stop


def _is_ours(known: Known, mention: PersonMention, own: str | None) -> bool:
    """Whether a bare post, *the Minister*, is that of the page's own person, though a guest holds the like."""
    if mention.kind != "post" or mention.side is not None or mention.person is None or own is None:
        return False
    office = known.persons[mention.person].office
    return any(p.side in (own, None) and p.office == office for p in known.persons)


# --- ordinals ----------------------------------------------------------------------------------------------

_NTH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
    " seventeenth eighteenth nineteenth twentieth"
).split()
_ORDINAL = re.compile(
    rf"\b(?P<n>{'|'.join(_NTH)}|\d{{1,2}}(?:st|nd|rd|th))\s+(?P<what>(?:[\w\-–]+\s+){{0,4}}?"
    r"(?:meeting|time|occasion|call|conversation|talks|summit|visit|round|session|consultations|dialogue|encounter|trip)s?)\b"
    r"(?P<scope>[^.;()\n]{0,200})",
    re.IGNORECASE,
)
_NTH_OF_THEM = re.compile(  # The call was their third this year
    rf"\b(?:was|were|is) (?:already |also )?(?:his|her|their|our|the(?= \w+ since\b)) (?P<n>{'|'.join(_NTH)})(?P<what>)"
    r"(?P<scope> (?:this|in|since|within)\b[^.;,()\n]{0,200})"
)
_SCOPE = re.compile(
    r"\b(?:since|between|in (?:the )?(?:past |last )?(?:\w+ ){0,3}?(?:years|months|weeks|days|year)|this (?:year|month|week)|of (?:its"
    r"|this) kind|after|under)\b.*"
)
# What stands before an ordinal that counts the encounter itself: *it was the first …*, *held their third …*, *his eighth meeting with*.
_COUNTED = re.compile(
    r"(?:\b(?:was|is|were|marks?|marked|been|being|held|holds?|had|constitut\w+|represent\w+|formed|opened|concluded|and)\s+(?:also\s+)?"
    r"(?:the|their|his|her|its|a|our)\s+(?:very\s+)?|['’]s?\s+|^\W*(?:the\s+)?"
    r"|\bmet\b[^.;,]{0,80}\bfor\s+(?:the|their|a)\s+)$",
    re.IGNORECASE,
)


# One that is only to come: *agreed to hold a second meeting*, *would hold their third round*.
_TO_COME = re.compile(
    r"\b(?:to|will|would|shall|should|could|may|might|can)\s+(?:\w+ly\s+|also\s+|soon\s+|again\s+)?(?:be\s+|have\s+)?"
    r"(?:hold|holding|be|have|mark|meet\b[^.;,]{0,80}\bfor)\s+(?:the|their|his|her|its|a|our)\s+(?:very\s+)?$",
    re.IGNORECASE,
)


def find_ordinals(document: Document, told: Sequence[Stretch]) -> tuple[tuple[Ordinal, tuple[int, int]], ...]:
    """*the third meeting this year*, *the first … since …*: the number and its scope."""
    found: list[tuple[Ordinal, tuple[int, int]]] = []
    for start, end, _ in dict.fromkeys(told):
        for match in (*_ORDINAL.finditer(document.text, start, end), *_NTH_OF_THEM.finditer(document.text, start, end)):
            before = document.text[max(start, match.start("n") - 100) : match.start("n")]
            if not _COUNTED.search(before) or _TO_COME.search(before):
                continue
            n = match.group("n").lower()
            number = _NTH.index(n) + 1 if n in _NTH else int(re.sub(r"\D", "", n))
            scope = _SCOPE.search(match.group("scope"))
            told_of = (
                re.split(r",\s+(?:and|after|the last|following|which|with)\b|\s+and (?:the|their)\b", scope.group())[0] if scope else ""
            )
            words = " ".join(told_of.split()).rstrip(" ,") or None
            last = match.start("scope") + scope.start() + len(told_of.rstrip(" ,")) if scope else match.end("what")
            if all(match.start("n") != at for _, (at, _) in found):
                found.append((Ordinal(n=number, scope=words), (match.start("n"), last)))
    return tuple(found)
