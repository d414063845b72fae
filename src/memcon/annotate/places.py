"""Places named in the text: cities with their country and time zone, and venues.

Names of cities are common words and family names too (*Nice*, *Reading*, *Bush*): a name is a place where the words around it say so —
a preposition of place before it, its country after it, a dateline. Which of several cities of one name is meant is told by a country or
state printed next to it, then by the countries the page names, then by size.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from importlib import resources
from typing import NamedTuple
from zoneinfo import ZoneInfo

from memcon.annotate.mentions import Known, PlaceMention, Sentence, SideMention, Token
from memcon.annotate.phrases import Phrases, fold
from memcon.annotate.small_words import MONTHS, WEEKDAYS
from memcon.lexicon import Lexicon
from memcon.types import Document


class City(NamedTuple):
    """A city of the gazetteer: its country, zone and weight (people living there; more for capitals and for places of the word list)."""

    country: str
    zone: str
    weight: int


_CAPITAL = 20  # a capital weighs as much as a plain city so many times its size …
_NAMED = 20  # … and a city of a country that the page names likewise
_LISTED = 400_000  # people credited to a place of the word list: it is there because diplomats meet in it
_LARGE = 200_000  # from this size on, *to X* and *from X* mean the city, not a person

_WORDS_IN_NAME = 5

_PLACE_BEFORE = frozenset("in at near outside visiting visited inside around via toured touring within throughout across nearby".split())
_WAY_BEFORE = frozenset("to from reached reaching leaving left through into between towards toward".split())
_NOT_PLACES = (
    MONTHS
    | WEEKDAYS
    | frozenset("president minister secretary union general central both all date most as an and so is it he of un us eu".split())
)
_MAY_FOLLOW = (
    MONTHS
    | WEEKDAYS
    | frozenset(
        "his her their our its h.e h.e. he she hon rt the on for at today yesterday tomorrow tonight where when while who which in and but"
        " i as after before during mr ms mrs dr prof amb sir prime foreign president minister secretary ambassador chancellor".split()
    )
)


_PUT_UPON = {"GE": {"Europe/Moscow"}, "UA": {"Europe/Simferopol"}, "CY": {"Asia/Famagusta"}}  # by an occupying power


class Gazetteer:
    """Cities by name: those of the word list and those of GeoNames. A line is taken apart when it is first asked for."""

    def __init__(self, listed: dict[str, list[City]], lines: dict[str, list[str]]) -> None:
        self._listed, self._lines = listed, lines
        self._beginnings = frozenset(_beginning(name) for names in (listed, lines) for name in names)

    def may_begin(self, text: str) -> bool:
        """Whether some name begins as `text` does; what is longer need not be looked up otherwise."""
        begins = _beginning(text[:_BEGINNING])
        known = self._beginnings
        return begins in known or begins[:3] in known or begins[:2] in known  # the shortest names have two signs

    def zones(self, country: str) -> frozenset[str]:
        """The zones of the cities of `country`, save those where another's clock was put; of a country of small towns, those listed."""
        mark = f"\t{country}\t"
        printed = {line.split("\t")[2] for lines in self._lines.values() for line in lines if mark in line} - _PUT_UPON.get(country, set())
        listed = {c.zone for cities in self._listed.values() for c in cities if c.country == country and c.zone}
        return frozenset(printed or listed)

    def capital(self, country: str) -> str | None:
        """The zone of the capital of `country`."""
        mark = f"\t{country}\t"
        return next(
            (line.split("\t")[2] for lines in self._lines.values() for line in lines if mark in line and line.count("\t") > 3), None
        )

    def get(self, name: str) -> tuple[City, ...]:
        """The cities of that name, folded; empty where there is none."""
        listed, lines = self._listed.get(name), self._lines.get(name)
        if listed is None and lines is None:
            return ()
        return (*(listed or ()), *map(_city, lines or ()))


_BEGINNING = 4  # signs by which most words that begin no name are told


def _beginning(name: str) -> str:
    """The first signs of a name in small letters, without accents."""
    return (name if name.isascii() else _plain(name))[:_BEGINNING].lower()


def _city(line: str) -> City:
    _, country, zone, people, *capital = line.split("\t")
    return City(country, zone, int(people) * (_CAPITAL if capital else 1))


@cache
def gazetteer(lexicon: Lexicon) -> Gazetteer:
    """The cities known by name."""
    listed: dict[str, list[City]] = {}
    for entry in lexicon["places"]:
        if entry.get("kind") == "city":
            for word in entry.words:
                listed.setdefault(fold(word), []).append(City(entry.get("country"), entry.get("zone"), _LISTED))
    lines: dict[str, list[str]] = {}
    text = (resources.files("memcon") / "data" / "places" / "cities.tsv").read_text(encoding="utf-8")
    for line in text.split("\n")[1:-1]:
        name = line[: line.index("\t")]
        lines.setdefault(name if name.isascii() else fold(name), []).append(line)
    return Gazetteer(listed, lines)


@cache
def zones(lexicon: Lexicon, country: str) -> str | None:
    """The zone of `country` where all its cities keep one clock (in January and in July), else nothing."""
    found = gazetteer(lexicon).zones(country)
    clocks = set()
    for name in found:
        zone = ZoneInfo(name)
        clocks.add(tuple(datetime(2020, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)))
    return min(found) if len(clocks) == 1 else None


@cache
def capital_zone(lexicon: Lexicon, country: str) -> str | None:
    """The zone of the capital of `country`; nothing where the country has none, as a body."""
    return gazetteer(lexicon).capital(country)


@cache
def _states(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(w for e in lexicon["places"] if e.get("kind") == "state" for w in e.words) | {"Gaza"}


class _Named(NamedTuple):
    kind: str
    country: str
    zone: str


@cache
def _venues(lexicon: Lexicon) -> Phrases[_Named]:
    rows = (e for e in lexicon["places"] if e.get("kind") not in ("city", "seat"))
    return Phrases((w, _Named(e.get("kind"), e.get("country"), e.get("zone"))) for e in rows for w in e.words)


@cache
def _seats(lexicon: Lexicon) -> Phrases[str]:
    return Phrases((w, e.get("office")) for e in lexicon["places"] if e.get("kind") == "seat" for w in e.words)


def seat_of(lexicon: Lexicon, venue: str) -> str | None:
    """The office whose seat a building is by its kind: *the Chancellery*, *the Presidential Palace*; nothing for other buildings."""
    found = _seats(lexicon).find(fold(venue))
    return next((office for *_, office in found), None)


# A building named by what it is: *the Russian Mission to the European Union in …*, *Karlberg Palace*, *his official residence*.
_HEAD = (
    r"(?:Palace|House|Hotel|Residence|(?<=['’]s )(?:Head )?Office|(?<=Presidential )Office|(?<=['’]s )(?:reception|meeting) room|"
    r"Office(?= of the (?:President|Prime Minister|Vice[ -]President|Chancellor|Governor)\b)|"
    r"Headquarters|Mission|Embassy|Buildings?(?: (?:[IVX]+|[A-F]|\d{1,2})\b)?|(?<=Government )Offices|Hall|Castle|Cent(?:re"
    r"|er)|Airport|Base|Room|"
    r"Suite|Villa|Chancellery|Ministry|Parliament|Secretariat|Mansion|Complex|Pavilion|Club|Museum|Library|University|Lodge|Resort|"
    r"Department(?= of (?:Foreign|External|International)\b)|State House|Auditorium|Arena|"
    r"Consulate(?: General)?|Fortress|Monastery|Guesthouse|Academy|Institute|Towers?|Terminal|Theatre|Kremlin|Diwan|Annex)"
)
_NAME = r"[A-Z](?:[\w'’\-]|\.(?=\w)|(?:(?<=\b[A-Z])|(?<=\bSt)|(?<=\bDr))\.)*"  # a dot in it is that of an initial, not a full stop
_WORD = r"[A-Z][\w'’\-]*"
_LEADING = (
    r"(?:Villa|Hotel|H[oô]tel|Palazzo|Palais|Ch[âa]teau|Schloss|Casa|Palacio|Pal[áa]cio|Istana|Wisma|Dar|Qasr|Hofburg|Burg)"  # Villa Borsig
)
_VENUE = re.compile(
    rf"\b(?:at|in|inside)\s+(?P<article>the\s+|his\s+|her\s+|its\s+|their\s+)?"
    rf"(?P<name>{_LEADING}\s+(?:\d{{1,2}}\s+)?(?:(?:de|del|della|di|do|da|du|la|le|el|al)\s+)*{_WORD}(?:\s+{_WORD}){{0,2}}"
    rf"|(?:(?:official|guest|presidential|private|diplomatic|reception|meeting|conference|state)\s+)*"
    rf"(?:{_NAME}\s+(?:(?:of|de|du|la)\s+(?:the\s+)?)?){{0,5}}?"
    rf"{_HEAD}\b(?!['’]s\b|\s+(?:Buildings?|Offices|House|[Hh]eadquarters)\b)(?:\s+(?:of|to|for)\s+(?:the\s+)?{_NAME}(?:\s+(?:and\s+)?{_NAME})*"
    rf"(?:(?<=[a-z])(?:,\s+{_WORD}(?:\s+{_WORD}){{0,2}}){{1,3}},?\s+and\s+{_WORD}(?:\s+{_WORD}){{0,2}})?(?:\s+\([A-Z]+\))?)?"
    rf"|(?:official\s+|presidential\s+|private\s+|state\s+|guest\s+|ambassadorial\s+)*"
    rf"(?:residence|headquarters|mansion|palace|embassy|guest\s*house|airport|presidential complex|chancellery)\b"
    rf"(?:\s+of\s+the\s+{_NAME}(?:\s+(?:of\s+)?{_NAME})*)?"
    rf"|(?:{_NAME}\s+){{1,3}}(?:headquarters|(?<=['’]s )(?:head office|offices|seat))\b"
    rf"|(?:(?<=\bhis )|(?<=\bher )|(?<=\btheir ))offices?\b)"
)
_OF_A_FIELD = rf"(?:\s+(?:of|for)\s+(?:the\s+)?{_NAME}(?:\s+(?:and\s+|of\s+)?{_NAME})*)?"
_ADDRESS = rf"(?:,\s+{_NAME}(?:\s+{_NAME}){{0,3}}){{0,2}}"  # the Head Office, Queen’s Park West, Port of Spain
_AFTER_VENUE = re.compile(
    rf"\b(?:at|in)\b[^.;]*\b{_HEAD}{_OF_A_FIELD}{_ADDRESS},\s*$"
)  # in Lanier House, Savannah; at the Ministry of Ports, Tamor
_VENUE_BEFORE = 90  # code points that the name of a building takes before its city
_ROOM = re.compile(
    r"\b(?:at|in)\s+(?:the|a|an)\s+(?P<name>(?:\w+\s+){0,2}(?:room|hall|building|wing|lobby|study|library|garden|office|premises)\s+of\s+the\s+)$"
)


SEATED = re.compile(r"-(?:[Bb]ased|[Bb]orn|[Tt]rained)\b")
"""What follows a city that only tells where somebody is at home: *the Rome-based agencies*."""


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `places`, in the order of the text, without overlaps: the longer wins."""
    capitals = _capitals_by_country(document, lexicon, known)
    venues = [*_named_venues(document, lexicon), *_described_venues(document)]
    found = [*_cities(document, lexicon, known, frozenset(v.end for v in venues)), *capitals, *venues]
    kept: list[PlaceMention] = []
    taken = bytearray(len(document.text))
    for place in sorted(found, key=lambda p: (-(p.end - p.start), p.country is None, p.start)):
        if not any(taken[place.start : place.end]) and not SEATED.match(document.text, place.end):
            kept.append(place)
            taken[place.start : place.end] = b"\1" * (place.end - place.start)
    return replace(known, places=tuple(sorted(kept, key=lambda p: p.start)))


def _named_venues(document: Document, lexicon: Lexicon) -> Iterator[PlaceMention]:
    text = fold(document.text)
    for start, end, named in _venues(lexicon).find(text):
        if named.kind == "venue" and not _is_name_of_more(document.text, end):
            room = _ROOM.search(document.text, max(0, start - 60), start)
            town = document.text.find(" in ", start, end)  # Peace Palace in Tamor
            end = town if town > 0 else end
            begin = room.start("name") if room else start
            yield PlaceMention(begin, end, document.text[begin:end], "venue", named.country, named.zone)


_BEARER = re.compile(
    r"(?<=[a-z]) (?=(?:Lieutenant |Major |Brigadier |Vice |Rear )?(?:General|Admiral|Colonel|Ambassador|Senator|Dr|Mr|Mrs|Ms|Sheikh|Prince"
    r"|Cardinal|Archbishop) [A-Z][a-z]+ [A-Z])"
)
"""Where the name of a building runs on to a guest's: *received at the Palace of the Republic* General Ines Vidal."""
_CAPITALISED = re.compile(r" ([A-Z][a-z]+)")


def _is_name_of_more(text: str, end: int) -> bool:
    """Whether a building's name opens a longer one: *Foreign Office Consultations*, *White House Chief of Staff*."""
    after = _CAPITALISED.match(text, end)
    return after is not None and after[1].lower() not in _MAY_FOLLOW


def _described_venues(document: Document) -> Iterator[PlaceMention]:
    for match in _VENUE.finditer(document.text):
        start, end = match.span("name")
        article = match.group("article") or ""
        if article.strip() in ("his", "her", "their"):
            start = match.start("article")
        end -= document.text[start:end].endswith(".")  # the sentence's
        if (title := _BEARER.search(document.text, start, end)) is not None:
            end = title.start()
        if "\n" not in document.text[start:end]:
            yield PlaceMention(start, end, document.text[start:end], "venue")


def _capitals_by_country(document: Document, lexicon: Lexicon, known: Known) -> Iterator[PlaceMention]:
    """Datelines in which a country's name stands for the city called after it: *KUWAIT, Nov 14 –* is of Kuwait City."""
    starts = {b.start: b for b in document.blocks}
    for side in known.sides:
        block = starts.get(side.start)
        if block is None or side.form != "name" or not _dateline(document.text, side.end, block.end):
            continue
        name = document.text[side.start : side.end]
        cities = [c for c in gazetteer(lexicon).get(fold(f"{name.title()} City")) if c.country == side.side]
        if cities and document.text[side.end : block.end].strip():
            yield PlaceMention(side.start, side.end, name, "city", side.side, cities[0].zone)


def _cities(document: Document, lexicon: Lexicon, known: Known, houses: frozenset[int]) -> Iterator[PlaceMention]:
    """Cities; `houses` is where the names of buildings end."""
    named = {m.side for m in known.sides}
    countries = {(m.start, m.end): m.side for m in known.sides if m.form == "name"}
    country_at = {m.start: m for m in known.sides if m.form == "name"}
    seats = frozenset(m.start for m in known.sides if m.form == "capital")
    last_end = -1
    index, states = gazetteer(lexicon), _states(lexicon)
    tokens, folded = known.tokens, fold(document.text)
    capital = [*(t.text[0].isupper() for t in tokens), False]
    free = 0
    for sentence in known.sentences:
        for i in range(sentence.first, sentence.last):
            if i < free or not (capital[i] or (capital[i + 1] and tokens[i].lower == "the")):
                continue
            hit = _name_at(folded, tokens, i, sentence.last, index, states)
            if hit is None:
                continue
            after, cities = hit
            start, end = tokens[i].start, tokens[after - 1].end
            same = countries.get((start, end))
            if same is not None:  # a city state, or a country that shares its name with a town elsewhere (Lebanon)
                cities = tuple(c for c in cities if c.country == same)
                if not cities:
                    free = after
                    continue
            printed = _printed_country(document.text, end, country_at, lexicon)
            best = max(cities, key=lambda c: (c.country == printed, c.weight * (_NAMED if c.country in named else 1)))
            sure = printed is not None and best.country == printed
            listed = last_end >= 0 and document.text[last_end:start].strip() in (",", "and", ", and", "or")
            housed = i - 1 > sentence.first and _is_after_a_house(tokens, i, after, sentence.last, houses)
            if sure or listed or housed or _is_place(document, tokens, sentence, i, after, best, seats):
                last_end = end
                yield PlaceMention(start, end, document.text[start:end], "city", best.country, best.zone)
                free = after


def _name_at(
    folded: str, tokens: tuple[Token, ...], i: int, last: int, index: Gazetteer, states: frozenset[str]
) -> tuple[int, tuple[City, ...]] | None:
    """The token after the longest city name that starts at token `i`, and the cities of that name."""
    start, longest = tokens[i].start, min(i + _WORDS_IN_NAME, last)
    if not index.may_begin(folded[start : tokens[longest - 1].end]):
        return None
    for after in range(longest, i, -1):
        name = folded[start : tokens[after - 1].end]
        cities = index.get(name) or (index.get(name.title()) if name.isupper() and len(name) > 3 else ())
        cities = cities or (() if name.isascii() else index.get(_plain(name)))
        if cities and name.lower() not in _NOT_PLACES and name not in states:
            return after, cities
    return None


def _plain(name: str) -> str:
    """`name` without accents, or nothing where it has none."""
    return "" if name.isascii() else "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


_THEN_COUNTRY = re.compile(r"\s*[,(]\s*(?:the\s+)?")


def _printed_country(text: str, end: int, country_at: dict[int, SideMention], lexicon: Lexicon) -> str | None:
    """The country printed right after a name: *Ningbo, China*; *Atlanta, Georgia*; *Hanoi, the Socialist Republic of Viet Nam*; *Tokyo
    Japan,* where a comma ends the two."""
    comma = _THEN_COUNTRY.match(text, end)
    if not comma:
        beside = country_at.get(end + 1)
        return beside.side if beside is not None and text.startswith(",", beside.end) else None
    state = _venues(lexicon).at(fold(text), comma.end())
    if state and state[1].kind == "state":
        return state[1].country
    mention = country_at.get(comma.end())
    return mention.side if mention else None


def _ends_a_day(token: Token) -> bool:
    """Whether a token is the year of a date: *Talks of the two ministers, 7 May 2022, Tamor*."""
    return len(token.text) == 4 and token.text.isdigit()


def _is_place(
    document: Document, tokens: tuple[Token, ...], sentence: Sentence, i: int, after: int, best: City, seats: frozenset[int]
) -> bool:
    """Whether the words around tokens `[i, after)` make them a place; `seats` is where capitals are named."""
    block = document.blocks[sentence.block]
    following = tokens[after] if after < sentence.last else None
    if following is not None and following.lower == "'s":
        return False
    if i == sentence.first and tokens[i].start == block.start and _dateline(document.text, tokens[after - 1].end, block.end):
        return True
    if block.kind == "dateline" or _behind_a_day(document.text, block.start, tokens[i].start, tokens[after - 1].end):
        return True
    if _is_of_a_mayor(tokens, i, sentence.first):
        return True
    if (
        following is not None
        and following.text[0].isupper()
        and following.lower not in _MAY_FOLLOW
        and following.start - tokens[after - 1].end
    ):
        return False
    before = tokens[i - 1].lower if i > sentence.first else ""
    if before == "the":
        before = tokens[i - 2].lower if i - 1 > sentence.first and tokens[i].lower == "hague" else ""
    if before in _PLACE_BEFORE:
        return True
    if before == "of" and i - 1 > sentence.first:
        return tokens[i - 2].lower in ("city", "capital", "town", "port", "resort", "outskirts", "south", "north", "east", "west")
    if before in _WAY_BEFORE:
        return best.weight >= _LARGE or tokens[i].start in seats
    if before == "," and following is None and i - 2 > sentence.first and _ends_a_day(tokens[i - 2]):
        return True
    if before == "," and _in_a_district(tokens, i, after, sentence, seats):
        return True
    if before == "," and _AFTER_VENUE.search(document.text[max(0, tokens[i].start - _VENUE_BEFORE) : tokens[i].start]):
        return True
    return before in ("(", "-", "–", "—", ",") and bool(_DAY_AFTER.match(document.text, tokens[after - 1].end))


def _is_after_a_house(tokens: Sequence[Token], at: int, after: int, last: int, houses: frozenset[int]) -> bool:
    """Whether a name says where a building stands that is named before it: *at Villa Orlen, Tamor*, *at State House Tamor*."""
    if tokens[at - 1].text == ",":
        return tokens[at - 2].end in houses and (after >= last or not tokens[after].text[0].isupper() or tokens[after].lower in _MAY_FOLLOW)
    return tokens[at - 2].lower == "state" and tokens[at - 1].lower in ("house", "lodge")


def _in_a_district(tokens: Sequence[Token], at: int, after: int, sentence: Sentence, seats: frozenset[int]) -> bool:
    """Whether a capital follows the district in which something stands: *at the Ministry in Portside, Tamor*."""
    if at - 3 < sentence.first or tokens[at].start not in seats or tokens[at - 3].lower != "in":
        return False
    district, stops = tokens[at - 2], after >= sentence.last or tokens[after].text in ".,;)"
    return stops and district.text.istitle() and district.lower not in _NOT_PLACES


_TOWN_OFFICES = frozenset("mayor mayors prefect municipality archbishop mayoralty".split())


def _is_of_a_mayor(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Whether a name is that of the town whose mayor is named: *the Mayor of Oreshmouth, Ines Vidal*."""
    return at - 2 >= first and tokens[at - 1].lower == "of" and tokens[at - 2].lower in _TOWN_OFFICES


_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d)"
)
_DAY_AFTER = re.compile(rf"\s*[,–—\-]\s*{_DAY}")
_DATELINE = re.compile(
    r"\s*(?:$|,\s+(?:the\s+)?[A-Z][\w .]*$"
    r"|(?:,\s*[A-Z][\w .]+|,(?=\s*\())?\s*(?:[–—]|--|\([A-Z][\w /&.]*\)|/\w+/|:|-\s)"
    rf"|,?\s*{_DAY})"
)


_A_DAY = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th|\.)? [A-Z][a-z]+\.? \d{4}|[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}),? (?:\| )?"
)
_DASH = re.compile(r"\s*[–—:]|\s-\s")


def _behind_a_day(text: str, block: int, start: int, end: int) -> bool:
    """Whether a name at `[start, end)` ends a dateline that opens with its day: *9 November 2016, Tamor – The Minister …*."""
    return start > block and _A_DAY.fullmatch(text, block, start) is not None and _DASH.match(text, end) is not None


def _dateline(text: str, end: int, block_end: int) -> bool:
    """Whether what follows a name at the start of a block makes it a dateline: *Doha, 3 May*, *ANKARA (AA) –*, or nothing more."""
    return bool(_DATELINE.match(text[end:block_end].split("\n")[0]))
