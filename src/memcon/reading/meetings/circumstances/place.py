"""Where an encounter was held."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from memcon.annotate.mentions import Known, PlaceMention, Sentence, within
from memcon.annotate.phrases import one_of
from memcon.annotate.places import zones
from memcon.lexicon import Lexicon, groups
from memcon.reading.meetings.circumstances.stretches import Spans, Stretch, leads_away
from memcon.types import BODIES, Document, Place

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])
_VISIT = one_of(_WORDS["journeys_made"])
_OFFICERS = one_of(_WORDS["several_in_office"])


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an encounter was held, as far as the page tells, with the zone of its clocks."""

    place: Place = field(default_factory=Place)
    zone: str | None = None
    spans: Spans = ()


_ABROAD = re.compile(
    r"\b(?:(?:on|during|occasion of|in the course of|as part of|within the framework of|in|end of|conclusion of|day of|conclud\w+|ended"
    r"|complet\w+)\s+(?:an?|the|his|her"
    r"|their)\s+(?:[\w\-]+\s+){0,3}"
    + _VISIT
    + r"|visiting|(?:is|was|were) (?:currently )?(?:in|on a visit to)|is on an? (?:[\w\-]+\s+){0,3}visit"
    r"|(?:paying|paid|pays|made|making|makes|undertook|undertaking|began|begins|carr\w+ out|conclud\w+|complet\w+|ended)"
    r"\s+(?:(?:today|yesterday|on|in|(?-i:[A-Z])\w+)\s+){0,3}(?:an?|his|her|their)\s+(?:[\w\-]+\s+){0,3}visit"
    r"|led an? (?:[\w.-]+ ){0,3}delegation|arrived|has come|came|staying|who is staying|currently"
    r"|(?:travelled|traveled|continued|went|flew|proceeded|moved|journeyed|headed)(?:\s+on)?"
    r"|(?:visit|trip|tour|journey)\s+(?:ended|began|started|concluded|continued|took\s+(?:him|her|them|the\s+\w+))|stopped(?:\s+over)?"
    r"|(?:next|last|first|final|second|third)\s+(?:stop|leg|stage|station)(?:\s+\w+){0,3}\s+was)"
    r"\s+(?:to|in|on a visit to|in the)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_HERE_BEFORE = re.compile(
    r"\b(?:in|at|outside|near|inside|of|,|and)\s+(?:the\s+(?:city|town|capital|resort|island)(?:\s+city)?\s+of\s+)?(?:the\s+)?$"
    r"|\bat State (?:House|Lodge),? $",
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
        opens = _opens_with(document, known, block.start, first.start)
        if block.kind == "dateline" or (opens and (whole or _opens_report(document, first)) and first.kind == "city") or (opens and whole):
            if number == 0 and first.kind == "venue":
                continue  # a letterhead: “THE WHITE HOUSE”, “DEPARTMENT OF STATE”
            if document.text[block.start : block.end].isupper() and first.kind == "venue":
                continue
            opened = inside if whole or block.kind == "dateline" else [p for p in inside if p.kind == "city"]
            home = _setting(document, known, opened)
            abroad = _titled(document, known, titles) or _travelled(document, lexicon, known)
            away = home.place.country == document.side and abroad.place.country not in (None, document.side)
            return abroad if away else home
    for sentence in titles:
        inside = within(known.places, sentence.start, sentence.end)
        if inside:
            return _setting(document, known, inside)
    abroad = _travelled(document, lexicon, known)
    if abroad.place.country is not None:
        return abroad
    return _of_all_visitors(document, known) or _closing(document, known)


def _of_all_visitors(document: Document, known: Known) -> Setting | None:
    """Where the guests were received of whom the page tells one by one."""
    told = visitors_received(document, known)
    there = [p for p in within(known.places, *told) if _is_here(document, p)] if told else []
    return _setting(document, known, there) if any(p.kind == "city" for p in there) else None


def visitors_received(document: Document, known: Known) -> tuple[int, int] | None:
    """Where the account says at its head that guests were received of whom it then tells one by one: *received three visitors in Tamor*."""
    for sentence in [s for s in known.sentences if document.blocks[s.block].kind == "paragraph"][:_FIRST]:
        if _VISITORS.search(document.text, sentence.start, sentence.end):
            return sentence.start, sentence.end
    return None


_VISITORS = re.compile(
    r"\b(?:received|met(?: with)?|welcomed|hosted|saw)\b(?:(?! with )[^.;]){0,60}?"
    r"\b(?:visitors|guests|callers|delegations|deputations|missions|" + _OFFICERS + r")\b"
)


def _opens_with(document: Document, known: Known, start: int, place: int) -> bool:
    """Whether a block opens with a place, but for a day before it: *9 November 2016, Tamor – The Minister met …*."""
    day = next((d for d in within(known.dates, start, place) if d.start == start and d.end <= place), None)
    return document.text[day.end if day else start : place].strip(" (,|") in ("", "The", "the")


def _titled(document: Document, known: Known, titles: Sequence[Sentence]) -> Setting | None:
    """The city in which a title says that somebody met others: *Minister Hald holds bilateral meetings in Tamor*."""
    for title in titles:
        for place in within(known.places, title.start, title.end):
            if place.kind == "city" and _MEETINGS_IN.search(document.text, title.start, place.start):
                return _setting(document, known, [place])
    return None


_MEETINGS_IN = re.compile(r"\b(?:" + _TALKS + r"|meets|met)\b(?:(?! after | before )[^.;:]){0,80}\sin\s$", re.IGNORECASE)
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
    r"\b(?:visited\s+$|(?:[Oo]n|[Dd]uring) (?:his|her|an?|the) (?:[\w-]+ ){0,3}(?:visit|trip) to\s+$"
    r"|(?:travelled|traveled|went|arrived|is|was|is currently|led an? (?:[\w.]+ ){0,3}[Dd]elegation"
    r"|(?:paid|made|carried out|undertook|began) an? (?:[\w-]+ ){0,3}visit|concluded .{0,30}visit"
    r"|returned [^.;]{0,40}from an? [\w -]{0,30}visit)"
    r"\s+(?:to|in)\s+$)"
)


def _opens_report(document: Document, place: PlaceMention) -> bool:
    return bool(
        re.match(
            r"(?:[^.\n]|(?<=\d)\.(?=\s)|(?<=\b[A-Z][a-z]{2})\.(?=\s)){0,60}?(?:--|–|—|\s-\s|\([A-Z][\w ./&]*\)|:\s|\b\d{4}\.\s?[-–—]?\s)",
            document.text[place.end : place.end + 70],
        )
    )


def find_setting(document: Document, lexicon: Lexicon, known: Known, told: Sequence[Stretch], page: Setting) -> Setting:
    """The place of an encounter told by the stretches `told` (start, end, and where the verb stands); else that of the page."""
    for number, stretch in enumerate(told, 1):
        named = _named_in(document, lexicon, known, stretch)
        if named is None:
            continue
        setting = _on_the_page(document, lexicon, known, named, told, page)
        if setting is None:
            continue
        if setting.place.country is None and number < len(told):  # a building, and the city where the page goes on to tell of it
            further = find_setting(document, lexicon, known, told[number:], page)
            if further.place.country is not None and further.place.venue is None:
                place = further.place.model_copy(update={"venue": setting.place.venue})
                return replace(further, place=place, spans=(*setting.spans, *further.spans))
        return setting
    for start, end, _ in told:
        country = _visited(document, lexicon, known, start, end)
        if country is not None and country[1] != page.place.country:
            at, code = country
            return Setting(Place(country=code), zones(lexicon, code), (at,))
    return page


def _named_in(document: Document, lexicon: Lexicon, known: Known, stretch: Stretch) -> Setting | None:
    """The place that a stretch names for its encounter: the first after the verb, else before it, with those that belong to it."""
    start, end, verb = stretch
    inside = [p for p in within(known.places, start, end) if not _is_anothers_seat(known, p)]
    way = {p: _STAYS_IN.sub(" ", _on_the_way(document, verb, p)) for p in inside if p.start >= verb}
    after = [p for p, words in way.items() if not leads_away(lexicon, words) and _is_here(document, p)]
    before = [p for p in inside if p.end <= verb and _was_there(document, lexicon, start, p)]
    chosen = _together(document, after) or _together(document, before)
    if not chosen:
        return None
    land = next((p.country for p in chosen if p.country), None)
    others = (p for p in (*after, *before) if p not in chosen and land in (None, p.country))
    return _setting(document, known, [*chosen, *others])


def _is_anothers_seat(known: Known, place: PlaceMention) -> bool:
    """Whether a city is a word of somebody's post: *met with the Mayor of* Tamor, *with the consul general in* Lima."""
    holder = next((m for m in within(known.people, 0, place.end) if m.start < place.start and place.end <= m.end), None)
    if holder is None:
        return False
    if place.kind == "venue":
        return holder.post is not None and holder.post[0] < place.start < holder.post[1]  # Head of the Office of the President, Mr Orlen
    if place.kind != "city":
        return False
    house = (p for p in within(known.places, max(0, holder.start - _HOUSE_OF), holder.start + 1) if p.kind == "venue")
    return holder.kind == "name" or not any(p.end > holder.start for p in house)


_HOUSE_OF = 40  # code points from the noun of a house to whose it is: *the residence of* the Ambassador *in Lima*


_TOOK_PLACE = re.compile(r"\b(?:(?:took|taken|taking) place|(?:was|were|been|being) held)\b")


def _on_the_way(document: Document, verb: int, place: PlaceMention) -> str:
    """The words from a verb to a place; from *took place* on, where it is said: *negotiations on ports took place in Tamor*."""
    words = document.text[verb : place.start]
    return words[max((m.start() for m in _TOOK_PLACE.finditer(words)), default=0) :]


def _on_the_page(
    document: Document, lexicon: Lexicon, known: Known, setting: Setting, told: Sequence[Stretch], page: Setting
) -> Setting | None:
    """A place named, in the city or country of the page where it may stand there; none where it can stand nowhere."""
    if setting.place.city is None and page.place.city is not None and page.place.country in (setting.place.country, None):
        place = setting.place.model_copy(update={"city": page.place.city, "country": page.place.country})
        return Setting(place, page.zone or setting.zone, setting.spans + page.spans)
    if setting.place.country is not None or page.place.country is None:
        return _with_country(document, lexicon, known, setting, told)
    visits = {v[1] for a, b, _ in told if (v := _visited(document, lexicon, known, a, b)) is not None}
    if setting.place.venue is not None and visits <= {page.place.country}:
        place = page.place.model_copy(update={"venue": setting.place.venue})  # a building in the city of the dateline
        return Setting(place, page.zone, (*setting.spans, *page.spans))
    return _with_country(document, lexicon, known, setting, told) if setting.place.venue is not None else None


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
    if _ABROAD.search(before) or _WHERE.match(document.text, place.end):
        return True
    if _AFTER_ALL_THAT.match(document.text, start, place.start):
        return False
    return bool(_HERE_BEFORE.search(before)) and not leads_away(lexicon, before[-50:])


_WHERE = re.compile(r"(?:,\s+(?:the\s+)?[A-Z]\w+(?:\s+[A-Z]\w+)?)?,\s+where\b")  # arrived from Tamor, Oresh, where she held talks
_AFTER_ALL_THAT = re.compile(r"\W*(?:After|Following|In (?:the )?(?:wake|light|view) of|Since)\b(?!(?:[^,]|,(?= and))*, )", re.IGNORECASE)
"""*After the shootings in Tamor and Oresh, the President met …*: not where he met."""


def _together(document: Document, places: list[PlaceMention]) -> list[PlaceMention]:
    """The first place, and those printed next to it: *at Lanier House in Sea Island*."""
    chosen = places[:1]
    for place in places[1:]:
        if re.fullmatch(r"[\s,(]*(?:in|at|of|the|,|on|today|yesterday|\s)*", document.text[chosen[-1].end : place.start]):
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
        opens = _IN_A_COUNTRY.fullmatch(document.text, start, at) and _THERE.match(document.text, stop)
        opens = opens or (_BEGAN_IN.search(before) and _A_TOUR.match(document.text, stop))
        visited = capital or (not adjective and (opens or _ABROAD.search(before) or _VISITED.fullmatch(document.text, start, at)))
        if visited and not leads_away(lexicon, _STAYS_IN.sub(" ", before[-45:])):
            return (at, stop), code
    met = _met_in(document, known, start, end, by_city)
    if met is not None:
        return met
    here = _OUR_COUNTRY.search(document.text, start, end)
    return (here.span("here"), document.side) if here and document.side and document.side not in BODIES else None


_STAYS_IN = re.compile(r"\b(?:who|which) (?=(?:is|are|was|were) )")  # received the delegation, which is in Oresh on a visit


def _met_in(document: Document, known: Known, start: int, end: int, by_city: bool) -> tuple[tuple[int, int], str] | None:
    """The country in which the words say somebody met: *met with Mr Orlen on May 7 in Oresh to open the road*."""
    for side in within(known.sides, start, end):
        if side.form != "name" or side.side in BODIES or by_city:
            continue
        day = next((d for d in within(known.dates, start, side.start) if d.day and d.end <= side.start and side.start - d.end < 9), None)
        if (
            day is not None
            and re.fullmatch(r",? in (?:the )?", document.text[day.end : side.start])
            and _MET.search(document.text, start, day.start)
        ):
            return (side.start, side.end), side.side
    return None


_MET = re.compile(
    r"\b(?:met|held talks|held a meeting|had a meeting|sat down|held consultations|convened|gathered)\b(?![^;.]*\b(?:to|that"
    r"|which|who|when|where)\b)"
)
_VISITED = re.compile(  # She visited Oresh today
    r"(?:(?!\b(?:that|who|when|which|had|have|has|after|before|since)\b)[^;:.])*\bvisited\s+(?:the\s+)?"
)
_BEGAN_IN = re.compile(r"\b(?:began|begins|started|starts|opened|concluded|ended)(?: (?:today|yesterday))? in $")
_A_TOUR = re.compile(r",? (?:today )?(?:an?|his|her|the) (?:[\w-]+ ){0,3}(?:tour|visit|trip)\b")  # began in Oresh a tour
_TIME_THERE = (
    r"(?:this (?:morning|afternoon|evening)|today|yesterday|on \w+day(?: \w+)?|(?:the|that) (?:following|next|same|previous)"
    r" (?:day|morning|afternoon|evening)|later(?: that day)?|earlier)"
)
_THERE = re.compile(
    rf"(?:\s+{_TIME_THERE})?,|\s+(?:{_TIME_THERE},?\s+)?(?:he|she|they"
    r"|the (?:\w+ )?(?:[Mm]inister|[Ss]ecretary|[Pp]resident|delegation)|Minister|President|Secretary)\b"
)
_IN_A_COUNTRY = re.compile(r"\W*(?:While\s+(?:she\s+was\s+|he\s+was\s+)?in|In)\s+(?:the\s+)?", re.IGNORECASE)  # In Oresh, she met with …
