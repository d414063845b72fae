"""Where a meeting was held: as it is told, as the page is dated, where the main meeting was, or where the one who received it sits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from memcon.annotate.mentions import Known, within
from memcon.annotate.phrases import fold, one_of
from memcon.annotate.places import gazetteer, seat_of, zones
from memcon.lexicon import Lexicon, groups
from memcon.reading.meetings.circumstances.place import Setting, find_setting
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.forms import ALOOF
from memcon.reading.meetings.same_meeting import Told
from memcon.reading.meetings.tellings.telling_of import named_there
from memcon.types import BODIES, Document, Meeting, Place

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])

_HELD_AT = re.compile(r"\b(?:held|took place|taken place|hosted|convened)\s+(?:\w+\s+){0,3}?(?=(?:at|in)\s)")


def held_at(
    document: Document, lexicon: Lexicon, known: Known, told: Told, more: Sequence[Stretch], page: Setting, main: Meeting | None
) -> Setting:
    """Where a meeting was held; `more` is what the page says of it further on, `page` the place of the page, if it holds for this one."""
    setting = find_setting(document, lexicon, known, (*where_told(document, told), *_held_at(document, more)), page)
    if _is_namesake(told, setting, page):
        setting = replace(page, place=page.place.model_copy(update={"venue": setting.place.venue}), spans=(*page.spans, *setting.spans))
    elsewhere = setting.place.country not in (None, document.side, page.place.country, *told.who.sides)
    if elsewhere and setting.place.venue in _ANYWHERE and setting.place.city is None:
        setting = Setting(Place(venue=setting.place.venue), None, setting.spans)
    if main is None and setting.place.country is None and (whole := _whole(known, told)) is not None:
        setting = find_setting(document, lexicon, known, (whole,), page)
    if (setting is page or setting.place.city is None) and (town := _unlisted_town(document, known, told)) is not None:
        setting = _in_town(document, known, setting, town, setting.place if setting is not page else Place())
    if setting.place.country is not None and setting.place.city is None and setting.place.venue is None:
        setting = _in_the_city_told_later(document, known, setting)
    if setting.place.city is not None and setting.place.venue is None and main is None:
        setting = _in_the_building_told_later(document, known, setting, more)
    memorandum = told.tellings[0].memorandum
    if memorandum is not None:
        setting = memorandum.setting
        if setting.place.city and setting.place.country is None and document.side not in (None, *BODIES):  # a town that no list has
            setting = replace(setting, place=setting.place.model_copy(update={"country": document.side}))
    setting = _in_its_country(document, lexicon, known, told, setting, {page.place.country, main.place.country if main else None})
    if setting.zone is None and setting.place.country is not None:
        setting = replace(setting, zone=zones(lexicon, setting.place.country))
    if main is not None and main.form not in ALOOF and _in_the_city_of(main, setting):
        setting = _inherited(main, setting)
    return setting


_ANYWHERE = ("Cabinet Room", "Situation Room", "Treasury Department", "Roosevelt Room", "East Room")
"""Rooms that governments of several countries have: those best known only where that country took part."""


def _is_namesake(told: Told, setting: Setting, page: Setting) -> bool:
    """Whether a building bears a name that several states have for one of theirs, and stands in the city of the dateline."""
    country, venue = setting.place.country, setting.place.venue
    elsewhere = page.place.city is not None and country not in (None, page.place.country, *told.who.sides)
    return elsewhere and setting.place.city is None and venue is not None and _OF_MANY.fullmatch(venue) is not None


_OF_MANY = re.compile(
    r"(?:the )?(?:State|Federal|Presidential|Government|National|Royal|People['’]s|Peace|Independence|Republic)"
    r" (?:Palace|House|Chancellery|Office|Residence|Hall|Guest House|Guesthouse)",
    re.IGNORECASE,
)


def _in_the_building_told_later(document: Document, known: Known, setting: Setting, more: Sequence[Stretch]) -> Setting:
    """The building that a sentence after the telling one names: *The meeting, held at the Harbour House, lasted an hour*."""
    for one in _held_at(document, more):
        building = next(
            (p for p in within(known.places, one.verb, one.end) if p.kind == "venue" and p.start - one.verb < _RIGHT_AFTER), None
        )
        if building is not None and building.country in (None, setting.place.country) and _opens_with_the_meeting(document, known, one):
            named = setting.place.model_copy(update={"venue": building.name})
            return replace(setting, place=named, spans=(*setting.spans, (building.start, building.end)))
    return setting


def _opens_with_the_meeting(document: Document, known: Known, stretch: Stretch) -> bool:
    sentence = known.sentence_at(stretch.start)
    return sentence is not None and _THE_MEETING.match(document.text, sentence.start) is not None


_RIGHT_AFTER = 9  # code points from "held" to the building: " at the "
_THE_MEETING = re.compile(r"(?:The|This|Their) (?:\w+ ){0,2}" + _TALKS + r"\b")


def _in_the_city_told_later(document: Document, known: Known, setting: Setting) -> Setting:
    """The one city of the country in which the page speaks of its meetings: *thanked him for these meetings in Tamor*."""
    there = [p for p in known.places if p.kind == "city" and p.country == setting.place.country]
    spoken = {p.name: p for p in there if _THESE_MEETINGS.search(document.text, max(0, p.start - 40), p.start)}
    if len(spoken) != 1:
        return setting
    city = next(iter(spoken.values()))
    named = setting.place.model_copy(update={"city": city.name})
    return Setting(named, city.zone or setting.zone, (*setting.spans, (city.start, city.end)))


_THESE_MEETINGS = re.compile(r"\b(?:these|his|her|their|the) (?:\w+ )?(?:visit|stay|" + _TALKS + r") in $")


_LAND = re.compile(r",? (?:in )?(?:the )?")  # in the city of Oreshmouth, Oresh


def _in_town(document: Document, known: Known, setting: Setting, town: tuple[int, int], place: Place) -> Setting:
    """The setting with a town that no list has; what else is told of its `place` stays."""
    land = _LAND.match(document.text, town[1])
    told = next((s.side for s in known.sides if land is not None and s.start == land.end() and s.form == "name"), None)
    named = {"city": document.text[slice(*town)], "country": told or place.country or document.side}
    return replace(setting, place=place.model_copy(update=named), spans=(town,))


def _in_its_country(document: Document, lexicon: Lexicon, known: Known, told: Told, setting: Setting, around: set[str | None]) -> Setting:
    """A building of no named country stands in that of the one who received there, where the page is set in no country but its own."""
    venue = setting.place.venue
    if not venue or setting.place.country is not None:
        return setting
    country = None
    if not around - {None, document.side} and _at_home(document, known, told, venue):
        country = document.side
    else:
        country = _of_the_holder(document, lexicon, known, told, venue)
    return replace(setting, place=setting.place.model_copy(update={"country": country})) if country else setting


def _held_at(document: Document, more: Iterable[Stretch]) -> list[Stretch]:
    """What the sentences after the telling ones say of where it was held: *The session, held at …, dealt with …*."""
    told = [one for one in more if not _OF_EARLIER.search(document.text, one.start, one.end)]
    found = ((one, _HELD_AT.search(document.text, one.start, one.end)) for one in told)
    return [Stretch(match.start(), one.end, match.end() - 1) for one, match in found if match]


_OF_EARLIER = re.compile(r"\b(?:recent|previous|earlier|last|past) (?:\w+ )?(?:round|" + _TALKS + r")\b[^.;]{0,30}\bheld\b")
"""*A continuation of the recent talks held in Tamor*: where others met before."""


def where_told(document: Document, told: Told) -> list[Stretch]:
    """The stretches that may tell where a meeting was held: of what is only said there, no more than the words that name the meeting."""
    return [
        named_there(document, t.stretch, t.words, t.who) if t.frame == "aside" else t.stretch
        for t in sorted(told.tellings, key=lambda t: t.title)
    ]


def _whole(known: Known, told: Told) -> Stretch | None:
    """The sentence that tells of a meeting and of the next: *held talks and had a lunch with Mr Orlen in Tamor*."""
    first = told.tellings[0].stretch
    sentence = next((s for s in known.sentences if s.start <= first.start and first.end < s.end), None)
    return Stretch(sentence.start, sentence.end, first.verb) if sentence is not None else None


def _in_the_city_of(main: Meeting, setting: Setting) -> bool:
    """Whether one more meeting is taken to have been held where the main one was: the page names no place for it, or but a building."""
    country = setting.place.country
    return country is None or (setting.place.city is None and main.place.city is not None and country == main.place.country)


def _inherited(main: Meeting, setting: Setting) -> Setting:
    """The city of the page's main meeting, for one told beside it; a building of its own stays."""
    spans = tuple((s.start, s.end) for s in main.evidence.get("place", ()))
    place = Place(city=main.place.city, country=main.place.country, venue=setting.place.venue)
    return Setting(place, setting.zone, (*setting.spans, *spans))


def _named_after(lexicon: Lexicon, occasion: tuple[str, tuple[int, int]]) -> Setting | None:
    """The city that an event bears in front of its name: *Antalya Diplomacy Forum*."""
    name, (start, _) = occasion
    for words in (2, 1):
        city = " ".join(name.split()[:words])
        found = max(gazetteer(lexicon).get(fold(city)), key=lambda c: c.weight, default=None)
        if found is not None and found.weight >= _KNOWN_CITY and len(name.split()) > words:
            return Setting(Place(city=city, country=found.country), found.zone, ((start, start + len(city)),))
    return None


def at_the_event(document: Document, lexicon: Lexicon, setting: Setting, page: Setting, occasion: tuple[str, tuple[int, int]]) -> Setting:
    """The place of a meeting beside an event that bears its city's name: the page alone, printed at home, does not tell of another, and
    a building of that country stands in that city."""
    event = _named_after(lexicon, occasion)
    if event is None:
        return setting
    if setting.place.country is None or (setting is page and setting.place.country == document.side != event.place.country):
        return event
    if setting.place.city is None and setting.place.country == event.place.country:
        return replace(event, place=event.place.model_copy(update={"venue": setting.place.venue}), spans=(*setting.spans, *event.spans))
    return setting


_KNOWN_CITY = 100_000  # people: smaller places share their names with too much else


def _at_home(document: Document, known: Known, told: Told, venue: str) -> bool:
    """Whether a building of no named country stands in the page's own: its minister received there, a guest called there."""
    first = told.tellings[0]
    guest_first = told.form == "courtesy_call" or _WAS_RECEIVED.search(document.text, first.stretch.start, first.words[1])
    hosts = first.who.objects if guest_first and first.who.objects else first.who.subjects
    if document.side is None or document.side in BODIES or not _OFFICIAL.search(venue):
        return False
    received = first.frame == "person" or told.form == "courtesy_call" or _VISITING.search(document.text, *first.stretch[:2])
    return bool(hosts) and bool(received) and known.persons[hosts[0]].side in (None, document.side)


_WAS_RECEIVED = re.compile(r"\b(?:was|were|been)\s+(?:\w+\s+)?(?:received|hosted|welcomed|met)$")


def _of_the_holder(document: Document, lexicon: Lexicon, known: Known, told: Told, venue: str) -> str | None:
    """The side of the one person there who holds the office whose seat a building is: *met Chancellor Orlen at the Chancellery*; of two who
    hold it, the page's own."""
    office, first = seat_of(lexicon, venue), told.tellings[0]
    there = (*first.who.subjects, *first.who.objects)
    holders = {known.persons[p].side or document.side for p in there if known.persons[p].office == office}
    if not office or not holders:
        return None
    return next(iter(holders)) if len(holders) == 1 else document.side if document.side in holders else None


def _unlisted_town(document: Document, known: Known, told: Told) -> tuple[int, int] | None:
    """A town that no list has, where the page's own minister received a guest: *received at* Oreshmouth *the Minister of Ports*."""
    first = told.tellings[0]
    if document.side in (None, *BODIES):
        return None
    if (city := _CITY_OF.search(document.text, first.words[0], first.stretch.end)) is not None:
        return city.span("town")
    for abroad in _TOWN_OF.finditer(document.text, first.words[0], first.stretch.end):
        if any(s.start == abroad.end() and s.form == "name" and s.side in told.who.sides for s in known.sides):
            return abroad.span("town")
    if first.frame != "person":
        return None
    town = _AT_A_TOWN.match(document.text, first.words[1], first.stretch.end)
    known_by_name = [(s.start, s.end) for s in known.sides] + [(p.start, p.end) for p in known.places]
    if town is None or any(start <= town.start("town") < end for start, end in known_by_name):
        return None
    hosts = [known.persons[p].side for p in first.who.subjects]
    return town.span("town") if all(s in (None, document.side) for s in hosts) else None


_CITY_OF = re.compile(r"\bin the (?:\w+ )?(?:city|town|village|resort|municipality) of (?P<town>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})")
_TOWN_OF = re.compile(r"\b(?:in|at) (?P<town>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}), (?:the )?(?=[A-Z])")  # in Oreshmouth, Oresh
_AT_A_TOWN = re.compile(
    r"(?: (?:today|yesterday))? (?:at|in) (?P<town>[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?),? "
    r"(?:(?:on|today|yesterday|this)\b[^,]{0,30},? )?(?:the|his|her) "
)
_VISITING = re.compile(r"\b(?:with|by|and|his|her) (?:the )?visiting\b|\bour country\b")
_OFFICIAL = re.compile(
    r"\b(?:Ministry|Government|Presidential|State|Palace|Office|Residence|Parliament|Headquarters|House|Castle|Chancellery|Department|Foreign)\b",
    re.I,
)


def same_city(main: Meeting, setting: Setting) -> bool:
    return main.place.country is not None and (main.place.city, main.place.country) == (setting.place.city, setting.place.country)
