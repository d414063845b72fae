"""Whose page this is: its publisher, whose account it gives, and when it was published.

The side is weighed, for few pages say it outright. A letterhead, a publisher's name or an agency's mark decides alone. Without one, the
page still shows where it is at home: its own minister needs no country, the guest does; its own country is named first in *X–Y
relations* and beside the guest's in the text; its datelines stand in its capital and its clock is called by its name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from memcon.annotate import sides as side_names
from memcon.annotate.mentions import DateMention, Known, PersonMention, SideMention
from memcon.annotate.phrases import Phrases, fold
from memcon.annotate.places import zones
from memcon.lexicon import Entry, Lexicon
from memcon.source.blocks import is_dateline, letterhead_words
from memcon.source.stamps import Stamp, find_stamps
from memcon.types import BODIES, Block, Document


def identify(document: Document, lexicon: Lexicon, known: Known) -> Document:
    """The document with `publisher`, `side` and `published` filled where the page tells them; what its markup gave stays."""
    page = _Page(document, lexicon, known)
    side = _side(page)
    update = {
        "publisher": _publisher(page, side),
        "side": side,
        "published": _published(page, side),
    }
    return document.model_copy(update=update)


def day_of_account(document: Document, lexicon: Lexicon, known: Known) -> str | None:
    """The day that *today* means: that of the dateline with which the text begins, else that of the page's stamp. `document` is one that
    was identified; the page may have been put up the day after."""
    opening = (dated.stamp for dated in _opening(_Page(document, lexicon, known)))
    told = next((stamp.edtf(month_first=document.side == "US") for stamp in opening if stamp.year), None)
    return told or document.published


# How much each kind of evidence weighs. What names the publisher outweighs all that only hints at its country.
_MARK = 12.0  # a publisher's name in its place
_SITE = 10.0  # the country in a web address
_LETTERHEAD = 10.0  # a country in a letterhead
_AT_HOME = 4.0  # a leader known by name, named without a country
_OWN_POST = 3.0  # a post of one government alone, without a country
_FIRST_NAMED = 2.5  # the first of *X–Y relations* in a title or index
_HOME_CLOCK = 3.0  # *Japan time*
_CAPITAL = 2.5  # a dateline in a capital
_ABROAD = 1.5  # a dateline in another city
_HOST = 2.0  # where its minister, named without a country, received his guests
_BESIDE = 2.0  # named in one breath with the guest's side
_SUBJECT = 1.5  # its minister, with a country, opens the text
_GUEST = -2.0  # a country set beside a person who is not the first
_VISITED = 2.0  # where the guest is on a visit
_ACTS = 0.8  # *the Norwegian side*, *Norwegian companies*
_OFTEN = 1.5  # share of all sides named, at most this
_ENOUGH = 0.3  # below this, the page is nobody's that could be told


class _Page:
    """The page with its parts at hand."""

    def __init__(self, document: Document, lexicon: Lexicon, known: Known) -> None:
        self.document, self.lexicon, self.known = document, lexicon, _without_namesakes(known)
        self.text = document.text
        self.letterhead = letterhead_words(lexicon)
        blocks = document.blocks
        body = [b for b in blocks if b.kind in ("paragraph", "item", "heading")]
        lead = next((b for b in body if b.end - b.start >= 60 and self.text[b.end - 1] in '.:!?”")'), body[0] if body else None)
        at = lead.start if lead else len(self.text)
        self.lead = lead
        self.above = [b for b in blocks if b.start < at]
        last = max((b.end for b in body), default=0)
        self.below = [b for b in blocks if b.start >= last]
        self.titles = [b for b in self.above if b.kind == "title"]
        self.furniture = [b for b in [*self.above, *self.below] if b.kind in ("noise", "dateline", "caption") and not self._is_photo(b)]

    def _is_photo(self, block: Block) -> bool:
        return block.kind == "caption" and "hoto" in self.text[block.start : block.end]

    def of(self, block: Block) -> str:
        return self.text[block.start : block.end]

    def sides_in(self, block: Block) -> list[SideMention]:
        first = bisect_left(self.known.sides, block.start, key=lambda s: s.start)
        return list(takewhile(lambda s: s.end <= block.end, islice(self.known.sides, first, None)))

    def people_in(self, block: Block) -> list[PersonMention]:
        first = bisect_left(self.known.people, block.start, key=lambda m: m.start)
        return list(takewhile(lambda m: m.end <= block.end, islice(self.known.people, first, None)))


def _without_namesakes(known: Known) -> Known:
    """What is known without the sides whose names are but a person's: *Sofia Orlen*, *Minister Santiago Rey*."""
    names = [m.name for m in known.people if m.name is not None]
    starts = {s.start for s in known.sides for a, b in names if a <= s.start and s.end <= b}
    return replace(known, sides=tuple(s for s in known.sides if s.start not in starts)) if starts else known


@cache
def _marks(lexicon: Lexicon) -> Phrases[Entry]:
    return Phrases((w, e) for e in lexicon["publishers"] if e.get("kind") == "publisher" for w in e.words if w[0].isalnum())


@cache
def _bracketed(lexicon: Lexicon) -> dict[str, Entry]:
    """Marks that do not begin with a letter: `(WAM)`."""
    return {w: e for e in lexicon["publishers"] if e.get("kind") == "publisher" for w in e.words if not w[0].isalnum()}


@cache
def _posts(lexicon: Lexicon) -> Phrases[Entry]:
    return Phrases((w, e) for e in lexicon["publishers"] if e.get("kind") == "post" for w in e.words)


@cache
def _leaders(lexicon: Lexicon) -> Phrases[Entry]:
    return Phrases((w, e) for e in lexicon["leaders"] for w in e.words)


@cache
def families_of_leaders(lexicon: Lexicon) -> dict[str, str]:
    """Family names that leaders of one side alone bear, for *President Biden*."""
    named: dict[str, set[str]] = defaultdict(set)
    for entry in lexicon["leaders"]:
        for word in entry.words:
            named[word.split()[-1]].add(entry.get("side"))
    return {name: next(iter(sides)) for name, sides in named.items() if len(sides) == 1}


# --- side -----------------------------------------------------------------------------------------


def _side(page: _Page) -> str | None:
    votes: dict[str, float] = defaultdict(float)
    for entry in _named_publishers(page):
        votes[entry.get("side")] += _MARK
    for side in _sites(page):
        votes[side] += _SITE
    if not votes and _is_of_a_sideless_body(page):
        return None
    for side in (*_letterheads(page), *_own_name(page)):
        votes[side] += _LETTERHEAD
    if not votes:
        for side, weight in (*_titles(page), *_datelines(page), *_clocks(page), *_persons(page), *_mentions(page)):
            votes[side] += weight
    if not votes:
        return None
    best = max(votes, key=lambda s: votes[s])  # of several with as much, the one whose sign stands first
    return best if votes[best] >= _ENOUGH else None


_EARLY = 80  # code points into a title within which its publisher names itself


def _named_publishers(page: _Page) -> list[Entry]:
    """Publishers named where a publisher names itself: over or under the text, in the markup, in the brackets of a dateline."""
    found: list[Entry] = []
    of_others: list[Entry] = []
    places = [page.of(b) for b in page.furniture]
    if page.document.publisher:
        places.append(page.document.publisher)
    for place in places:
        folded = fold(place)
        mine = [entry for start, _, entry in _marks(page.lexicon).find(folded) if not _is_object(folded, start)]
        named = {m.side for m in _sides_of(place, page.lexicon) if m.form in ("name", "capital")} if mine else set()
        # Ministry of External Affairs - Nepal; Federal Chancellery, Harbour Square 2, Vienna: not those best known by that name
        of_others.extend(entry for entry in mine if named and entry.get("side") not in named)
        found.extend(entry for entry in mine if not named or entry.get("side") in named)
        found.extend(entry for mark, entry in _bracketed(page.lexicon).items() if mark in folded)
    found = [entry for entry in found if entry not in of_others]
    for block in page.titles:
        folded = fold(page.of(block))
        marks = _marks(page.lexicon).find(folded)
        found.extend(e for start, _, e in marks if start < _EARLY and not (_is_object(folded, start) or _WITH.search(folded[:start])))
    opening = fold(page.text[page.lead.start : page.lead.start + 120]) if page.lead else ""
    found.extend(entry for mark, entry in _bracketed(page.lexicon).items() if mark in opening)
    return found


_WITH = re.compile(r"\b(?:with|between)\b")
"""In a title what stands after it is met: *Call with Oreshi MFAT Secretary Vidal*."""


def _is_object(text: str, at: int) -> bool:
    """Whether what stands at `at` is met, called or visited: *Meeting with the President of Russia*."""
    return re.search(
        r"\b(?:with|to|by|and|of|meets?|visits?|met|receive[ds]?|hosts?|hosted|welcome[ds]?|greet(?:s|ed)|calls? on|hails?|thank(?:s|ed)"
        r"|from|for|at|in)\s+"
        r"(?:the\s+)?$",
        text[:at],
        re.IGNORECASE,
    ) is not None and not re.search(
        r"\b(?:website|site|office|spokesperson|spokesman|service|department|government|readout)\s+(?:of|for)\s+(?:the\s+)?$",
        text[:at],
        re.IGNORECASE,
    )


_ADDRESS = re.compile(
    r"(?:https?://|www\.|@)([\w.-]+\.[a-z]{2,6})\b|\b((?:[\w-]+\.)+(?:gov|go|gob|gouv|govt|gc|mfa)\.[a-z]{2})\b", re.IGNORECASE
)
_TOP = {"uk": "GB", "eu": "EU", "gov": "US", "mil": "US"}
_BODY_SITES = {"un.org": "UN", "nato.int": "NATO", "osce.org": "OSCE", "iaea.org": "IAEA", "asean.org": "ASEAN", "au.int": "AFU"}
_FOREIGN_SITES = frozenset("com net org info int io tv me co".split())


def _sites(page: _Page) -> list[str]:
    """The countries of the web addresses printed over and under the text."""
    found: list[str] = []
    for block in page.furniture:
        for match in _ADDRESS.finditer(page.of(block)):
            host = (match.group(1) or match.group(2)).lower()
            body = next((side for site, side in _BODY_SITES.items() if host.endswith(site)), None)
            top = host.rsplit(".", 1)[-1]
            if body:
                found.append(body)
            elif top not in _FOREIGN_SITES and (top in _TOP or len(top) == 2):
                found.append(_TOP.get(top, top.upper()))
    return found


def _letterheads(page: _Page) -> list[str]:
    """The countries in lines that name a ministry, a government or a state."""
    found: list[str] = []
    blocks = [b for b in page.furniture if b.end - b.start <= 160 and b.kind != "caption"]
    heads = [bool(page.letterhead.search(fold(page.of(b)))) for b in blocks]
    for i, block in enumerate(blocks):
        near = any(heads[j] for j in (i - 1, i + 1) if 0 <= j < len(blocks) and _touch(page, blocks[i], blocks[j]))
        if near and (home := _address(page, block)) is not None:
            found.append(home)
            continue
        mentions = page.sides_in(block)
        whole = bool(mentions) and mentions[0].end - mentions[0].start >= 0.7 * (block.end - block.start)
        if not mentions or not (heads[i] or (near and whole)):
            continue
        if _is_object(fold(page.of(block)), mentions[0].start - block.start) and not heads[i]:
            continue
        found.append(mentions[0].side)
    if not found and page.document.publisher and page.letterhead.search(page.document.publisher):
        found.extend(m.side for m in _sides_of(page.document.publisher, page.lexicon)[:1])
    for block in page.titles:
        head = re.match(
            r"(?:[^,]{0,20},\s*)?(?:information|press release|statement|communiqu[eé]|news|readout)\b.{0,60}?"
            r"\b(?:ministry|department|embassy|office|government)\b",
            page.of(block),
            re.IGNORECASE,
        )
        if head:
            after = [m for m in page.sides_in(block) if 0 <= m.start - block.start - head.end() <= 60]
            found.extend(m.side for m in after[:1])
    return found


@cache
def _sideless(lexicon: Lexicon) -> Phrases[None]:
    return Phrases((w, None) for e in lexicon["national_words"] if e.get("word") == "body" for w in e.words)


def _is_of_a_sideless_body(page: _Page) -> bool:
    """Whether a line over or under the text, or the markup, opens with the name of a body that is no side: *OIC General Secretariat*."""
    lines = [fold(page.of(b)) for b in page.furniture if b.kind != "caption" and b.end - b.start <= _LINE]
    return any(_sideless(page.lexicon).at(line, 0) for line in (*lines, fold(page.document.publisher or "")))


_LINE = 120  # code points of a line that names a publisher


def _address(page: _Page, block: Block) -> str | None:
    """The country of the city that ends the address under a letterhead: *Harbour House, Central Area, Tamor*."""
    ends = [
        s.side for s in page.sides_in(block) if s.form == "capital" and s.end == block.end and page.text[block.start : s.start].count(",")
    ]
    return ends[0] if ends else None


def _own_name(page: _Page) -> list[str]:
    """The body whose name alone opens the page: *AFRICAN UNION*."""
    first = page.document.blocks[:1]
    whole = [m.side for b in first for m in page.sides_in(b) if (m.start, m.end) == (b.start, b.end)]
    return [side for side in whole if side in BODIES]


def _touch(page: _Page, a: Block, b: Block) -> bool:
    return page.text[min(a.end, b.end) : max(a.start, b.start)].count("\n") <= 2


def _sides_of(text: str, lexicon: Lexicon) -> tuple[SideMention, ...]:
    document = Document(id="", source="", sha256="", text=text)
    return side_names.annotate(document, lexicon, Known()).sides


_OF_SEVERAL = re.compile(
    r"\s+(?:deputy |vice |prime |foreign |trade |finance |defence )*"
    r"(?:ministers|FMs|presidents|leaders|chancellors|chiefs|diplomats|officials)\b",
    re.IGNORECASE,
)
"""Of whom a title names the countries: *Oreshi and Velandic foreign ministers meet*."""


def _titles(page: _Page) -> list[tuple[str, float]]:
    """The first of two sides joined in a title or an index line, whoever is named before *with*, and the guests after it."""
    votes: list[tuple[str, float]] = []
    for block in (*page.titles, *page.furniture):
        mentions = page.sides_in(block)
        for one, two in pairwise(mentions):
            opens = one.start == block.start and (one.form == "name" or _OF_SEVERAL.match(page.text, two.end))
            joint = r"\s*[-–—/]\s*|\s+(?:and|AND)\s+" if opens else r"\s*[-–—/]\s*"
            if re.fullmatch(joint, page.text[one.end : two.start]) and one.side != two.side:
                votes.append((one.side, _FIRST_NAMED))
                break
    for block in page.titles:
        turn = re.search(r"\b(?:with|to|meets?|receives?|hosts?)\b", page.of(block))
        split = block.start + (turn.start() if turn else block.end - block.start)
        votes.extend((side, _OWN_POST) for side in _at_home(page, block.start, split))
        votes.extend((side, _GUEST) for side in _at_home(page, split, block.end))
        votes.extend((m.side, _GUEST) for m in page.sides_in(block) if turn and m.start > split and m.side not in BODIES)
    return _capped(votes, 2 * _FIRST_NAMED)


def _datelines(page: _Page) -> list[tuple[str, float]]:
    """Cities in the lines of the date, and before the first words of the text."""
    votes: list[tuple[str, float]] = []
    zones = [(b.start, b.end) for b in page.document.blocks if b.kind == "dateline"]
    if page.lead:
        opening = re.match(r"[^.!?]{0,80}?(?:\s[-–—]{1,2}\s|\)\s|:\s)", page.of(page.lead))
        if opening and (find_stamps(opening.group(), page.lexicon) or opening.group().split(",")[0].isupper()):
            zones.append((page.lead.start, page.lead.start + opening.end()))
    away = page.lead is not None and _AT_AN_EVENT.search(page.of(page.lead)) is not None
    for start, end in () if away else zones:
        capitals = [s for s in page.known.sides if start <= s.start and s.end <= end]
        cities = [p for p in page.known.places if start <= p.start and p.end <= end and p.country]
        if capitals:
            votes.append((capitals[0].side, _CAPITAL))
        elif cities and cities[0].country:
            votes.append((cities[0].country, _ABROAD))
    return votes


_AT_AN_EVENT = re.compile(r"\b(?:sidelines|side-lines|margins|fringes) of\b(?! (?:his|her|their|this|the|an?) (?:[\w-]+ ){0,2}visit\b)")
"""Who meets beside an event may be anywhere: the city of the dateline is that of the event."""


_ITS_TIME = re.compile(r"\s+(?:standard |summer )?time\b", re.IGNORECASE)


def _clocks(page: _Page) -> list[tuple[str, float]]:
    """Whose time a page adds to the local one, or tells its clocks in: *16:40 (5:40 Oresh time)*, *at 4:40 p.m. (KST)*."""
    named = [s.side for s in page.known.sides if _ITS_TIME.match(page.text, s.end)]
    told = {m.expression.clock.zone for m in page.known.dates if m.expression is not None and m.expression.clock is not None} - {None}
    there = {s.side for s in page.known.sides if zones(page.lexicon, s.side) in told} if told else set()
    return [(side, _HOME_CLOCK) for side in (*named, *(there if len(there) == 1 else ()))][:2]


_VISIT = re.compile(r"[^.]{0,60}?\b(?:visit(?:ing)?|arrived|stay(?:ing)?|is in|was in)\b(?: to| in)?(?: the)?\s*")


def _persons(page: _Page) -> list[tuple[str, float]]:
    """Who opens the text, with and without a country: its own minister needs none."""
    if page.lead is None or re.search(r"\bI (?:met|spoke|held|had|received|hosted|talked|called)\b", page.of(page.lead)):
        return []  # who writes of himself is not among those he names
    votes: list[tuple[str, float]] = []
    seen: dict[int, PersonMention] = {}
    for mention in page.people_in(page.lead):
        if mention.person is not None:
            seen.setdefault(mention.person, mention)
    opening = list(seen.values())[:4]
    homely = [m for m in opening if m.side is None and _named_in_place(page, m) and (m is opening[0] or not _is_told_by_title(page, m))]
    for number, mention in enumerate(opening):
        side = _side_of(page, mention)
        if mention in homely and (number == 0 or mention is homely[0]):
            known = _at_home(page, mention.start, mention.end)
            votes.extend((s, _AT_HOME) for s in known or ([side] if side else []))
        elif side and mention.side is not None and number == 0 and homely and (host := _posted_to(page, mention)) is not None:
            votes.append((host, _HOST))
        elif side and mention.side is not None and number and homely and _of_the_guest(page, opening[number - 1], mention):
            votes.append((side, _HOST))  # received Ms Vidal, who is here at the invitation of her Oreshi counterpart
        elif side and mention.side is not None:
            first = number == 0 and not homely
            votes.append((side, _OWN_POST if first and side in BODIES else _SUBJECT if first else _GUEST))  # a body's name is in its posts
            visited = _VISIT.match(page.text, mention.end)
            if visited:
                votes.extend((s.side, _VISITED) for s in page.known.sides if s.start == visited.end() and s.side != side)
    if homely and homely[0] is opening[0] and (country := _hosted_in(page, homely[0], opening)):
        votes.append((country, _HOST))
    if not homely:
        votes.extend((side, _OWN_POST) for side in _at_home(page, page.lead.start, page.lead.start + 200))
    return votes


def _of_the_guest(page: _Page, guest: PersonMention, mention: PersonMention) -> bool:
    """Whether one is the counterpart of a guest named just before, and so of the page's own."""
    text = page.text
    return (
        guest.side is not None
        and "counterpart" in text[mention.start : mention.end]
        and _INVITED_BY.search(text, guest.end, mention.start + len("her ")) is not None
    )


_INVITED_BY = re.compile(r"\b(?:invitation (?:of|from|by)|invited by|host(?:ed by)?|welcomed by|guest of) (?:his|her) ")


def _posted_to(page: _Page, mention: PersonMention) -> str | None:
    """The country in which an envoy serves who opens the text: *the Ambassador of Oresh to Tamor, Davit Orlen, called on the Minister*."""
    inside = (s for s in page.known.sides if mention.start <= s.start < mention.end)
    return next((s.side for s in inside if _TO.search(page.text, mention.start, s.start)), None)


_TO = re.compile(r"\b(?:to|in)\s+(?:the\s+)?$")
_OF_SOME = "foreign secretary"
"""What more than one government calls its minister: it speaks for the best known only where the page names that country."""
_OF_AN_OFFICE = re.compile(r"\s+(?:in the offices?|in the department|at the ministry|for)\b", re.IGNORECASE)
"""What makes a post that one side alone has another's: *Secretary of State in the Offices of Foreign Affairs*."""
_OF_A_RANK = re.compile(r"(?:deputy|under|assistant)\b", re.IGNORECASE)
"""Whose posts are for a field and its own all the same: *Deputy Secretary of State for Management*."""


_HOSTS = re.compile(r"[^.]{0,80}?\b(?:welcomed|welcomes|received|receives|hosted|hosts)\b[^.]*")


def _hosted_in(page: _Page, host: PersonMention, opening: list[PersonMention]) -> str | None:
    """The country of the city where somebody without a country received his guests: *Minister Hald welcomed … at the Palace in Tamor*."""
    told = _HOSTS.match(page.text, host.end)
    if told is None:
        return None
    guests = {_side_of(page, m) for m in opening[1:]}
    cities = (p.country for p in page.known.places if told.start() <= p.start < told.end() and p.country)
    return next((country for country in cities if country not in guests), None)


def _is_told_by_title(page: _Page, mention: PersonMention) -> bool:
    """Whether one needs no country on any page, for his title or his house is of one alone: *Pope Leander*, *Speaker of the Knesset*."""
    person = page.known.persons[mention.person] if mention.person is not None else None
    if person is None:
        return False
    return person.office == "pope" or any(mention.start <= start and end <= mention.end for start, end in person.side_spans)


def _named_in_place(page: _Page, mention: PersonMention) -> bool:
    """Whether a person stands there without a country of any kind, and is no other's counterpart."""
    before = page.text[max(0, mention.start - 25) : mention.start]
    met = re.search(r"\bwith\s+(?:the\s+)?$", before) is not None  # In his audience with Pope Leander, President Hald thanked …
    return (
        not met
        and not _has_country(page, mention.start, mention.end)
        and "counterpart" not in f"{before}{page.text[mention.start : mention.end]}"
    )


def _at_home(page: _Page, start: int, end: int) -> list[str]:
    """The sides of leaders and of posts of one government that stand between two offsets without a country."""
    folded = fold(page.text[start:end])
    found: list[str] = []
    for index in (_posts(page.lexicon), _leaders(page.lexicon)):
        for a, b, entry in index.find(folded):
            tagged = any(m.side is not None and m.start <= start + a < m.end for m in page.known.people)
            elsewhere = folded[a:b].lower() == _OF_SOME and all(s.side != entry.get("side") for s in page.known.sides)
            if (
                not (tagged or elsewhere)
                and not _has_country(page, start + a, start + b)
                and not (_OF_AN_OFFICE.match(folded, b) and not _OF_A_RANK.match(folded, a))
            ):
                found.append(entry.get("side"))
    for mention in page.known.people if not found else ():
        if start <= mention.start and mention.end <= end and mention.side is None and mention.person is not None:
            person = page.known.persons[mention.person]
            side = families_of_leaders(page.lexicon).get(person.family)
            if side and person.office and not _has_country(page, mention.start, mention.end):
                found.append(side)
    return found


def _side_of(page: _Page, mention: PersonMention) -> str | None:
    """The side beside a person, else the one that the page gives the person elsewhere."""
    if mention.side is not None:
        return next((s.side for s in page.known.sides if s.start >= mention.side[0] and s.end <= mention.side[1]), None)
    return page.known.persons[mention.person].side if mention.person is not None else None


def _has_country(page: _Page, start: int, end: int) -> bool:
    """Whether a country stands right before or after: *Indian External Affairs Minister*, *Foreign Minister of Peru*."""
    sides = page.known.sides
    at = bisect_left(sides, start, key=lambda s: s.start)
    before = page.text[sides[at - 1].end : start] if at else "\n"
    if at and (sides[at - 1].form == "capital" or ("," in before and sides[at - 1].form == "name")):
        before = "\n"  # TAMOR - Minister Hald said …; at the request of the President of Oresh, Ines Vidal said …
    following = next((s for s in islice(sides, at, None) if s.start >= end), None)
    following = None if following is not None and _is_where(page, following) else following  # received the Minister, Ines Vidal, in Tamor
    after = page.text[end : following.start] if following else "\n"
    return (len(before) <= 3 and "\n" not in before) or (len(after) <= 8 and "\n" not in after)


_JOINED = re.compile(r"\s*(?:-|–|—|/|and(?: the)?|or|’s|'s|with(?: the)?|to(?: the)?)\s*")


_OF_A_PARTY = re.compile(r"\s+(?:side|party|delegation|government|embassy|companies|citizens|nationals|partners?|people)\b", re.IGNORECASE)


def _is_where(page: _Page, side: SideMention) -> bool:
    """Whether a capital is but the place: *holds talks in Tamor with her Oreshi counterpart*."""
    return side.form == "capital" and re.search(r"\b(?:in|at)\s+$", page.text[max(0, side.start - 4) : side.start]) is not None


def _mentions(page: _Page) -> list[tuple[str, float]]:
    """Sides named in one breath with the guest's, sides that act, and how often each is named."""
    opening = page.known.persons[:4]
    at_home = {side for side, weight in _persons(page) if weight > 0}  # whose President the guest calls on later is no guest
    guests = {p.side for p in opening if p.side and p.side_spans} - at_home
    own_unnamed = any(p.side is None and p.office for p in opening)
    votes: list[tuple[str, float]] = []
    mentions = [s for s in page.known.sides if s.side not in BODIES]
    named = [s for s in mentions if not _is_where(page, s)]
    for before, one, two in zip([None, *named], named, named[1:], strict=False):
        if one.side == two.side or not _JOINED.fullmatch(page.text[one.end : two.start]):
            continue
        if before is not None and before.side != one.side and page.text[before.end : one.start] == ", ":
            continue  # the last two of a list: Oresh, Veland and Tamor
        if at_home and one.form == two.form == "capital":
            continue  # the dialogue between two capitals, of which a third country's minister was told
        for a, b in ((one, two), (two, one)):
            if b.side in guests and (a.side not in guests or not own_unnamed):
                votes.append((a.side, _BESIDE * (1.0 if a is one else 0.8)))
    votes.extend((m.side, _ACTS) for m in mentions if _OF_A_PARTY.match(page.text, m.end))
    votes = _capped(votes, 3 * _BESIDE)
    counts: dict[str, int] = defaultdict(int)
    for mention in mentions:
        counts[mention.side] += 1
    total = sum(counts.values())
    for side, count in counts.items():
        guest = side in guests and own_unnamed
        votes.append((side, (_GUEST if guest else 0.0) + _OFTEN * count / total))
    return votes


def _capped(votes: list[tuple[str, float]], most: float) -> list[tuple[str, float]]:
    sums: dict[str, float] = defaultdict(float)
    for side, weight in votes:
        sums[side] = min(most, sums[side] + weight)
    return list(sums.items())


# --- publisher and date ---------------------------------------------------------------------------


def _publisher(page: _Page, side: str | None) -> str | None:
    """The publisher's name: from the word list, else as its letterhead has it, else as the markup gives it."""
    named = [e for e in _named_publishers(page) if e.get("side") == side]
    if named:
        return named[0].get("name")
    for block in page.above:
        text = " ".join(page.of(block).split())
        if block.kind == "noise" and len(text) <= 120 and page.letterhead.search(text) and re.match(r"[A-Z]", text) and ">" not in text:
            return text
    return page.document.publisher


class _Dated(NamedTuple):
    stamp: Stamp
    text: str


_UPDATED = re.compile(r"(?:updated|modified|aktualizov\w*|hit)\D{0,12}$", re.IGNORECASE)


def _published(page: _Page, side: str | None) -> str | None:
    """The day of the page's own stamp: over the text, else in its markup, else before its first words, else below it."""
    month_first = side == "US"
    above = [d for b in page.above if b.kind == "dateline" or _is_stamped(page, b) for d in _stamps(page, page.of(b))]
    below = [d for b in page.document.blocks[len(page.above) :] if b.kind == "dateline" for d in _stamps(page, page.of(b))]
    opening = _opening(page)
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
    r"(?:On|In|During|The|At|By|For|From|Since|Yesterday|After|Before|Ahead)\b|.*?\b(?!of\b|the\b|and\b|de\b|al\b)[a-z]", re.DOTALL
)
_ENDS_DATELINE = re.compile(
    r"[\s)\]]*(?:[:./–—-]|\(|\)|\]|,\s*\(?[A-ZÀ-Þ]{2,}\b|,\s*[A-ZÀ-Þ][\w.’'-]+(?:[ -][A-ZÀ-Þ][\w.’'-]+){0,2}\s*(?:[–—:]|\s-\s))"
)


def _opening(page: _Page) -> list[_Dated]:
    """The day of the dateline with which the text begins: *Tamor, 3 May 2024. The Minister …*, *(Press service, Tamor) 3 May 2024: …*,
    *TAMOR, May 3 (Agency) -- …*. Before the day there are but names, and after it a mark."""
    if page.lead is None:
        return []
    for dated in _stamps(page, page.of(page.lead)[:_OPENING])[:1]:
        before, after = dated.text[: dated.stamp.start], dated.text[dated.stamp.end :]
        if not _NO_DATELINE.match(before) and _ENDS_DATELINE.match(after):
            return [dated]
    return []


_LABELLED = re.compile(r"(?:^|[|\-–—•/]\s*)(?:date|published|issued|posted|release date|created)\s*(?:on)?\s*:?\s", re.IGNORECASE)
_HEADS_LINE = re.compile(r"(?:[A-ZÀ-Þ][\w’'.\- ]{1,30},\s*)?$")  # Bern, 02.10.2008 - Working visit of …


def _is_stamped(page: _Page, block: Block) -> bool:
    """Whether a line that is no dateline labels its date: *News story | Date: 24/06/2020*."""
    return block.kind in ("caption", "noise") and len(page.of(block)) <= 120 and bool(_LABELLED.search(page.of(block)))


_TODAY = re.compile(
    r"\b(?:today|this (?:morning|afternoon|evening))\b", re.IGNORECASE
)  # a page that speaks of its title's day as of its own


def _stamps(page: _Page, text: str) -> list[_Dated]:
    found = [s for s in find_stamps(text, page.lexicon) if not _UPDATED.search(text[: s.start])]
    return [_Dated(s, text) for s in found]


def _year(page: _Page, stamp: Stamp) -> int | None:
    """The year of a stamp that prints none: that which the page prints most often in its days, the latest of those, or else the first
    after the last that it names as past; the stamp's day must fall on the weekday that the account opens with (*met on Wednesday*)."""
    told = page.lead and next((m.expression.weekday for m in _dates_in(page, page.lead) if m.expression and m.expression.weekday), None)

    def fits(year: int) -> bool:
        return not told or date(year, stamp.month, min(stamp.day, 28)).weekday() == (told - 1 - max(stamp.day - 28, 0)) % 7

    years = [s.year for s in find_stamps(page.text, page.lexicon) if s.year and fits(s.year)]
    if years:
        return max(years, key=lambda y: (years.count(y), y))
    named = (m.expression for m in page.known.dates if m.expression and m.expression.tense <= 0)
    past = max((p.year for e in named for p in (e.first, e.last) if p and p.year), default=None)
    return next((y for y in range(past, past + _WEEKDAYS_RETURN) if fits(y)), None) if told and past else None


_WEEKDAYS_RETURN = 7  # years after which each day of the year has fallen on each weekday, save one or two of them


def _dates_in(page: _Page, block: Block) -> list[DateMention]:
    return [m for m in page.known.dates if block.start <= m.start < block.end]
