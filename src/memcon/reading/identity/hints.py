"""What only hints at whose page it is, and how much each hint weighs."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

from memcon.annotate.mentions import PersonMention
from memcon.annotate.phrases import one_of
from memcon.annotate.places import zones
from memcon.lexicon import groups
from memcon.reading.identity.own_people import at_home, beside_our_own, is_told_by_title, is_where, named_in_place, side_of
from memcon.reading.identity.page import Page
from memcon.source.stamps import find_stamps
from memcon.types import BODIES, Block

_WORDS = groups("meeting_words")

_AT_HOME = 4.0  # a leader known by name, named without a country
_OWN_POST = 3.0  # a post of one government alone, without a country
_FIRST_NAMED = 2.5  # the first of *X–Y relations* in a title or index
_HOME_CLOCK = 3.0  # *Japan time*
_CAPITAL = 2.5  # a dateline in a capital
_ABROAD = 1.5  # a dateline in another city
_HOST = 2.0  # where its minister, named without a country, received his guests
_BESIDE = 2.0  # named in one breath with the guest's side
_SUBJECT = 1.5  # its minister, with a country, opens the text
_OWN_BODY = 4.5  # a body whose own official opens the text, where all whom he met are named with a country
_GUEST = -2.0  # a country set beside a person who is not the first
_VISITED = 2.0  # where the guest is on a visit
_ACTS = 0.8  # *the Norwegian side*, *Norwegian companies*
_OFTEN = 1.5  # share of all sides named, at most this


_OF_SEVERAL = re.compile(
    r"\s+(?:deputy |vice |prime |first |foreign |trade |finance |defence |defense |energy |interior |health )*"
    r"(?:FMs|" + one_of(_WORDS["several_in_office"]) + r")\b",
    re.IGNORECASE,
)
"""Of whom a title names the countries: *Oreshi and Velandic foreign ministers meet*."""


def in_titles(page: Page) -> list[tuple[str, float]]:
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
        split = _before_whom(page, block)
        votes.extend((side, _OWN_POST) for side in at_home(page, block.start, split))
        votes.extend((side, _GUEST) for side in at_home(page, split, block.end))
    votes.extend((side, _GUEST) for side in sorted(_guests_in_titles(page)))
    return _capped(votes, 2 * _FIRST_NAMED)


def _before_whom(page: Page, block: Block) -> int:
    """Where a title comes to whom or what it tells somebody met or visited, its end where it does not."""
    between = _BETWEEN.search(page.of(block))
    turn = re.search(r"\b(?:with|to|meets?|receives?|hosts?)\b", page.of(block)[: between.end()] if between else page.of(block)) or between
    if turn is not None and turn is between:
        return block.start + turn.start("other")
    return block.start + (turn.start() if turn else block.end - block.start)


_BETWEEN = re.compile(r"\b" + one_of(_WORDS["talks_held"]) + r" between (?:the )?[A-Z][\w .'’-]{2,60}? (?P<other>and) ")


def _guests_in_titles(page: Page) -> set[str]:
    """The sides that the titles name as another's: those after *with*, save that of citizens (*with Asian American leaders*), and those
    named beside our own."""
    after = [m for block in page.titles for m in page.sides_in(block) if m.start > _before_whom(page, block)]
    named = {m.side for m in after if m.form != "adjective" or not _OF_DESCENT.search(page.text, page.titles[0].start, m.start)}
    return (named | beside_our_own(page)) - set(BODIES)


_OF_DESCENT = re.compile(r"\b(?:Arab|[A-Z][a-z]+(?:an|ish|ese))[- ]$")


def in_datelines(page: Page) -> list[tuple[str, float]]:
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


_AT_AN_EVENT = re.compile(r"\b(?:sidelines?|side-lines?|margins?|fringes?) of\b(?! (?:his|her|their|this|the|an?) (?:[\w-]+ ){0,2}visit\b)")
"""Who meets beside an event may be anywhere: the city of the dateline is that of the event."""


_ITS_TIME = re.compile(r"\s+(?:standard |summer )?time\b", re.IGNORECASE)


def by_clocks(page: Page) -> list[tuple[str, float]]:
    """Whose time a page adds to the local one, or tells its clocks in: *16:40 (5:40 Oresh time)*, *at 4:40 p.m. (KST)*."""
    named = [s.side for s in page.known.sides if _ITS_TIME.match(page.text, s.end)]
    told = {m.expression.clock.zone for m in page.known.dates if m.expression is not None and m.expression.clock is not None} - {None}
    there = {s.side for s in page.known.sides if zones(page.lexicon, s.side) in told} if told else set()
    return [(side, _HOME_CLOCK) for side in (*named, *(there if len(there) == 1 else ()))][:2]


_VISIT = re.compile(r"[^.]{0,60}?\b(?:visit(?:ing|s|ed)?|arrived|stay(?:ing)?|travell?ed|is in|was in)\b(?: to| in)?(?: the)?\s*")


def by_persons(page: Page) -> list[tuple[str, float]]:
    """Who opens the text, with and without a country: its own minister needs none."""
    if page.lead is None or re.search(r"\bI (?:met|spoke|held|had|received|hosted|talked|called)\b", page.of(page.lead)):
        return []  # who writes of himself is not among those he names
    votes: list[tuple[str, float]] = []
    seen: dict[int, PersonMention] = {}
    for mention in page.people_in(page.lead):
        if mention.person is not None:
            seen.setdefault(mention.person, mention)
    opening = list(seen.values())[:4]
    of_a_country = [m for m in opening if m is opening[0] or not (_is_sideless(page, m) or _came_along(page, m))]
    homely = [m for m in of_a_country if m.side is None and named_in_place(page, m) and (m is opening[0] or not is_told_by_title(page, m))]
    guests = _guests_in_titles(page)
    for number, mention in enumerate(opening):
        side = side_of(page, mention)
        if mention in homely and (number == 0 or mention is homely[0]):
            known = at_home(page, mention.start, mention.end)
            votes.extend((s, _AT_HOME) for s in known or ([side] if side else []) if s not in guests)
        elif side and mention.side is not None and number == 0 and homely and (host := _posted_to(page, mention)) is not None:
            votes.append((host, _HOST))
        elif side and mention.side is not None and number and homely and _of_the_guest(page, opening[number - 1], mention):
            votes.append((side, _HOST))  # received Ms Vidal, who is here at the invitation of her Oreshi counterpart
        elif side and mention.side is not None:
            first = number == 0 and not homely
            alone = all(side_of(page, m) for m in opening[1:]) and len(opening) > 1
            of_a_body = _OWN_BODY if alone else _OWN_POST  # a body's name is in its posts
            votes.append((side, of_a_body if first and side in BODIES else _SUBJECT if first else _GUEST))
            visited = _VISIT.match(page.text, mention.end)
            if visited:
                votes.extend((s.side, _VISITED) for s in page.known.sides if s.start == visited.end() and s.side != side)
    if homely and homely[0] is opening[0] and (country := _hosted_in(page, homely[0], opening)):
        votes.append((country, _HOST))
    votes.extend((side, _FIRST_NAMED) for side in _leader_beside(page, homely[1:], guests))
    if not homely:
        votes.extend((side, _OWN_POST) for side in at_home(page, page.lead.start, page.lead.start + 200))
    return votes


def is_of_equals(page: Page) -> bool:
    """Whether the text opens with three or more who are named by their countries in the order of the alphabet, so that none of them comes
    first: *President Arlen of Oresh, Chancellor Hald of Tamor, and President Vidal of Veland met*."""
    row: list[PersonMention] = []
    for mention in page.people_in(page.lead) if page.lead else ():
        if mention.side is None or (row and not _IN_A_ROW.fullmatch(page.text[row[-1].end : mention.start])):
            break
        row.append(mention)
    countries = [page.text[slice(*m.side)] for m in row if m.side is not None]
    return len(set(countries)) > 2 and countries == sorted(countries)


_IN_A_ROW = re.compile(r"[,;]?\s+(?:and\s+)?(?:the\s+)?")


def _is_sideless(page: Page, mention: PersonMention) -> bool:
    """Whether one is of a body that is no side."""
    return mention.person is not None and page.known.persons[mention.person].sideless


def _came_along(page: Page, mention: PersonMention) -> bool:
    """Whether one is named in a later sentence as also present: he needs no country beside his leader."""
    sentence = page.known.sentence_at(mention.start)
    if sentence is None or page.lead is None or sentence.start <= page.lead.start:
        return False
    return _ALSO_THERE.search(page.text, sentence.start, sentence.end) is not None


_ALSO_THERE = re.compile(
    r"\b(?:also (?:attended|present|in attendance|participated|took part|joined|sat in)"
    r"|(?:was|were) (?:also )?(?:present|attended)|took part)\b"
)


def _leader_beside(page: Page, named: list[PersonMention], guests: set[str]) -> set[str]:
    """The side of the one leader named without a country who is not of those visited: *an adviser travelled to Oresh to build on the talks
    of President Biden and President Orlen*."""
    sides = {s for m in named for s in at_home(page, m.start, m.end)} - guests if guests else set()
    return sides if len(sides) == 1 else set()


def _of_the_guest(page: Page, guest: PersonMention, mention: PersonMention) -> bool:
    """Whether one is the counterpart of a guest named just before, and so of the page's own."""
    text = page.text
    return (
        guest.side is not None
        and "counterpart" in text[mention.start : mention.end]
        and _INVITED_BY.search(text, guest.end, mention.start + len("her ")) is not None
    )


_INVITED_BY = re.compile(
    r"\b(?:invitation (?:of|from|by)|invited by|host(?:ed by)?|welcomed by"
    r"|received by|guests? of) (?:his|her) "
)


def _posted_to(page: Page, mention: PersonMention) -> str | None:
    """The country in which an envoy serves who opens the text: *the Ambassador of Oresh to Tamor, Davit Orlen, called on the Minister*."""
    inside = (s for s in page.known.sides if mention.start <= s.start < mention.end)
    return next((s.side for s in inside if _TO.search(page.text, mention.start, s.start)), None)


_TO = re.compile(r"\b(?:to|in)\s+(?:the\s+)?$")


_IN_PRESENCE = re.compile(r"\bin (?:the )?presence of\b")
_HOSTS = re.compile(r"[^.]{0,80}?\b(?:welcomed|welcomes|received|receives|hosted|hosts|greeted|greets|met with|entertained)\b[^.]*")


def _hosted_in(page: Page, host: PersonMention, opening: list[PersonMention]) -> str | None:
    """The country of the city where somebody without a country received his guests: *Minister Hald welcomed … at the Palace in Tamor*."""
    told = _HOSTS.match(page.text, host.end)
    if told is None:
        return None
    beside = _IN_PRESENCE.search(page.text, told.start(), page.lead.end if page.lead else told.end())
    guests = {side_of(page, m) for m in opening[1:] if beside is None or m.start < beside.start()}
    cities = (p.country for p in page.known.places if told.start() <= p.start < told.end() and p.country)
    return next((country for country in cities if country not in guests), None)


_JOINED = re.compile(r"\s*(?:-|–|—|/|and(?: the)?|or|’s|'s|with(?: the)?|to(?: the)?)\s*")


_OF_A_PARTY = re.compile(
    r"\s+(?:side|party|delegation|government|authorities"
    r"|embassy|companies|firms|businesses|citizens|nationals|partners?|people)\b",
    re.IGNORECASE,
)


def by_mentions(page: Page) -> list[tuple[str, float]]:
    """Sides named in one breath with the guest's, sides that act, and how often each is named."""
    opening = page.known.persons[:4]
    at_home = {side for side, weight in by_persons(page) if weight > 0}  # whose President the guest calls on later is no guest
    guests = {p.side for p in opening if p.side and p.side_spans} - at_home
    own_unnamed = any(p.side is None and p.office for p in opening)
    votes: list[tuple[str, float]] = []
    mentions = [s for s in page.known.sides if s.side not in BODIES]
    named = [s for s in mentions if not is_where(page, s)]
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
