"""Where somebody is posted or serves: Ambassador *in Lima*, Adviser *at the Prime Minister's Office*, an envoy *from Oresh*."""

from __future__ import annotations

from memcon.annotate.mentions import SideMention
from memcon.annotate.posts.complement.read import ARTICLES, HOUSES, Read
from memcon.annotate.posts.noun_phrase import noun_phrase
from memcon.annotate.posts.page import Page
from memcon.lexicon import groups
from memcon.types import BODIES

_WORDS = groups("naming_words")

_SENT = ("ambassador", "envoy")


def sent_from(read: Read) -> bool | None:
    """A Special Envoy *from Oresh*, his counterpart *from Oresh*."""
    page, i = read.page, read.i
    if read.word(i) != "from" or read.side is not None or not (posted(page, read.at, _SENT) or _is_counterpart(page, read.at)):
        return None
    after = _whence(page, i + 1)
    if after == i + 1:
        return None
    read.side = page.sides[after - 1]
    return read.pass_over(after)


def post_abroad(read: Read) -> bool | None:
    """Ambassador (of Oresh) *in Lima*, *in the Netherlands*."""
    page, i = read.page, read.i
    if read.linked_by not in ("in", "to") or i >= len(page.tokens) or not posted(page, read.at):
        return None
    after = _where_posted(page, i, read.link)
    return read.hang_on(after) if after > i else None


def sent_to_a_country(read: Read) -> bool | None:
    """Special Representative of the Secretary-General *in Oresh*."""
    page, first = read.page, read.i + (read.word(read.i) == "the")
    if read.linked_by != "in" or not posted(page, read.at, ("envoy",)) or not page.tokens[read.at - 1].text[0].isupper():
        return None
    side = page.sides[first] if read.inside(first) else None
    return read.hang_on(page.end_of_side(first)) if side is not None and side.form == "name" else None


def stationed_in(read: Read) -> bool | None:
    """Head of the Oreshi Presence *in Tamor*."""
    page, i = read.page, read.i
    if read.linked_by != "in" or read.pieces[-1][1] != read.link or page.tokens[read.link - 1].text not in _STATIONS:
        return None
    first = i + (read.word(i) == "the")
    side = page.sides[first] if read.inside(first) else None
    if side is None and read.inside(first) and (place := page.places[first]) is not None:
        end = next(i for i in range(first, len(page.tokens) + 1) if i == len(page.tokens) or page.places[i] is not place)
        return read.hang_on(end)
    return read.hang_on(page.end_of_side(first)) if side is not None and side.form in ("name", "capital") else None


_STATIONS = _WORDS["stations"]


def serving_at(read: Read) -> bool | None:
    """A State Secretary *in the Oreshi Ministry of Defence*; otherwise only institutions are served *in*, *at*, *with* or *on*."""
    page, i, link = read.page, read.i, read.linked_by
    if link in ("in", "at", "with") and read.side is None and (there := _at_an_office(page, i)) is not None:
        read.side, after = there
        return read.pass_over(after)
    if link == "on" and _is_anothers_post(page, i):
        return read.stop()
    seat = i + (link in ("at", "in") and i + 1 < len(page.tokens) and (_at_a_ministry(page, i) or _at_a_body(page, i)))
    institution = i < len(page.tokens) and (page.kinds[seat] == "institution" or (link == "at" and _at_anothers_house(read)))
    return read.stop() if link in ("in", "at", "with", "on") and not institution else None


def _at_anothers_house(read: Read) -> bool:
    """Whether a leader's office or a house stands at the link, and after it or before the post the name of who serves there: *the Secretary
    for Ports at the President's Office, Ms Vidal*, *Senior Director at the National Security Council Davit Orlen*."""
    page, i = read.page, read.i
    first = i + (read.word(i) == "the")
    set_apart = read.pieces[0][0] > 0 and page.tokens[read.pieces[0][0] - 1].text == ","
    if not read.inside(first) or (posted(page, read.at, _WHO_RECEIVE) and not set_apart):
        return False
    head = page.heads[first]
    owner = head is not None and head.part == "head" and read.inside(head.end + 1) and page.owns(head.end)
    end = noun_phrase(page, first) if owner or page.kinds[first] == "institution" else first
    house = _SEATS if owner else HOUSES
    if end == first or page.tokens[end - 1].text not in house or not read.inside(end) or not read.inside(end + 1):
        return False
    set_off = end + (page.tokens[end].text == ",")
    named = page.honorifics[set_off] is not None or page.kinds[set_off] in ("name", "initial")
    return (named and page.sides[set_off] is None) or set_apart


_WHO_RECEIVE = ("president", "prime-minister", "foreign-minister", "minister", "monarch", "chancellor", "crown-prince", "pope")
"""Whose guests are received at a house that is not theirs: *met the Minister at the National Council, Ms Vidal said*."""


def at_an_organ(read: Read) -> bool | None:
    """Director *at the Oreshi Union's Commission*: somebody who serves at a body that is a side."""
    page, first = read.page, read.i + (read.word(read.i) == "the")
    side = page.sides[first] if read.linked_by == "at" and read.inside(first) else None
    if side is None or side.side not in BODIES or read.pieces[-1][1] != read.link:
        return None
    read.side = read.side or side
    return read.hang_on(page.end_of_side(first))


_SEATS = _WORDS["seats"]
_LONGEST_SEAT = 8  # tokens: "Oreshi Prime Minister's Office", "Office of the Oreshi Federal Chancellor"


def _at_an_office(page: Page, at: int) -> tuple[SideMention, int] | None:
    """The side whose office, named at token `at`, somebody serves at, and where its name ends: *(at) the Danish Prime Minister's Office*,
    *(in) the Office of the German Chancellor*."""
    if at >= len(page.tokens):
        return None
    first = at + (page.tokens[at].lower in ARTICLES)
    last = min(first + _LONGEST_SEAT, len(page.tokens))
    end, side, seat = first, None, False
    while end < last and page.block[end] == page.block[at]:
        token = page.tokens[end]
        if page.sides[end] is not None and side is None:
            side = page.sides[end]
        elif not (token.text[0].isupper() or (end > first and token.lower in ("of", "the", "for", "and", "'s"))):
            break
        seat = seat or token.text in _SEATS
        end += 1
    while end > first and not page.tokens[end - 1].text[0].isupper():
        end -= 1
    own = side is not None and (side.form == "adjective" or (side.form == "name" and page.tokens[page.end_of_side(first)].text in _SEATS))
    return (side, end) if side is not None and own and seat else None


def _is_anothers_post(page: Page, at: int) -> bool:
    """Whether a post stands at token `at`: *Statement by the Spokesperson on* National Security Advisor *Hald's call*."""
    end = noun_phrase(page, at) if at < len(page.tokens) else at
    return any(h is not None and h.part == "head" for h in page.heads[at : end + 1])


def _at_a_ministry(page: Page, at: int) -> bool:
    """Whether *the Ministry of Ports* stands at token `at`, whole: not *the Ministry for Ports, Bridges and Roads*."""
    named = page.tokens[at + 1].text in _SEATS or page.words(at + 1, at + 3) in _OFFICES
    if page.tokens[at].lower != "the" or not named:
        return False
    end = noun_phrase(page, at + 1)
    if end + 1 >= len(page.tokens) or page.tokens[end].text != "," or page.kinds[end + 1] != "name" or page.heads[end + 1] is not None:
        return True
    return end + 2 < len(page.tokens) and page.kinds[end + 2] in ("name", "initial", "particle")  # …, Davit Orlen


_OFFICES = frozenset(("Foreign Office", "Home Office", "Cabinet Office", "State Department", "Foreign Ministry"))


def _at_a_body(page: Page, at: int) -> bool:
    """Whether a body of several countries stands at token `at` after its article: *(at)* the Arab Labour Organization."""
    home = page.homes[at + 1]
    return page.tokens[at].lower == "the" and home is not None and not home.side


def _where_posted(page: Page, at: int, link: int) -> int:
    """The token after the city that starts at token `at`, or the country where *in* stands before it; `at` itself where there is none."""
    inside = page.tokens[link].lower == "in"
    i = at + (inside and page.tokens[at].lower == "the" and at + 1 < len(page.tokens))
    place = page.places[i]
    if place is None:
        side = page.sides[i]
        return page.end_of_side(i) if side is not None and (side.form == "capital" or (inside and side.form == "name")) else at
    while i < len(page.tokens) and page.places[i] is place:
        i += 1
    return i


def _whence(page: Page, at: int) -> int:
    """The token after the country that starts at token `at`, the whole of what somebody is sent from; `at` itself where there is none."""
    first = at + (at + 1 < len(page.tokens) and page.tokens[at].lower == "the")
    side = page.sides[first] if first < len(page.tokens) else None
    after = page.end_of_side(first) if side is not None and side.form == "name" else at
    return at if after < len(page.tokens) and page.kinds[after] == "institution" else after


def _is_counterpart(page: Page, end: int) -> bool:
    """Whether the head that ends at token `end` is that of a counterpart or colleague."""
    return any(h is not None and h.end == end and h.part == "counterpart" for h in page.heads[max(0, end - 6) : end])


def posted(page: Page, end: int, offices: tuple[str, ...] = ("ambassador",)) -> bool:
    """Whether the head that ends at token `end` is that of a mission, told apart by where it is."""
    return any(h is not None and h.end == end and h.office in offices for h in page.heads[max(0, end - 6) : end])
