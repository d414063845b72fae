"""Whose country a post is of: Minister *of Oresh*, head of *Oreshi* diplomacy, Minister *of that country*."""

from __future__ import annotations

from memcon.annotate.mentions import SideMention
from memcon.annotate.posts.complement.read import ARTICLES, HOUSES, Read
from memcon.annotate.posts.complement.stations import posted
from memcon.annotate.posts.noun_phrase import noun_phrase
from memcon.annotate.posts.page import Page
from memcon.lexicon import groups
from memcon.types import BODIES

_WORDS = groups("naming_words")


def article(read: Read) -> bool | None:
    """Of *the* …, of *the sisterly* Republic of Oresh: passed over; where nothing follows, the post ends before its link."""
    read.i += read.word(read.i) in ARTICLES
    read.i += read.word(read.i) in _NEIGHBOURS and read.inside(read.i + 1) and read.page.sides[read.i + 1] is not None
    return None if read.inside(read.i) else read.stop()


def that_country(read: Read) -> bool | None:
    """On a visit to Oresh, met the Minister of Ports *of that country*."""
    there = _of_that_country(read.page, read.i) if read.linked_by == "of" else None
    if there is None:
        return None
    read.side, after = there
    return read.pass_over(after)


def diplomacy(read: Read) -> bool | None:
    """The head *of Oreshi diplomacy*."""
    mention = read.page.sides[read.i]
    if mention is None or mention.form != "adjective" or read.word(after := read.page.end_of_side(read.i)) != "diplomacy":
        return None
    read.side = read.side or mention
    return read.pass_over(after + 1)


def country(read: Read) -> bool | None:
    """Minister of Ports *of Oresh*, Ambassador *to Oresh*, aide *to the Oreshi President*, President *of the Oreshi Chamber of Trade*."""
    page, i, link = read.page, read.i, read.linked_by
    mention = page.sides[i]
    if mention is None:
        return None
    after = page.end_of_side(i)
    head = page.heads[after] if read.inside(after) else None
    to_office = mention.form == "adjective" and after < len(page.tokens) and page.heads[after] is not None
    if link == "of" and mention.form == "capital" and posted(page, read.at, ("governor",)):
        read.side = read.side or mention
        return read.hang_on(after)  # the Mayor of Oreshmouth
    if link == "to" and mention.form == "name" and _travels(read) and posted(page, read.at, _ONE_A_COUNTRY):
        return read.stop()  # the visit of the Foreign Minister to Oresh
    posted_to = link == "to" and ((mention.form == "capital" and posted(page, read.at)) or to_office)
    if mention.form != "name" and not posted_to:
        return None
    if link in ("to", "on", "for") and page.owns(after) and (end := _what_it_owns(read, after)) > after + 1:
        return read.hang_on(end)  # Special Envoy to Oresh's Peace Process
    if link == "of" and read.pieces[-1][1] == read.link and (end := _its_house(page, mention, after)) > after:
        read.side = read.side or mention
        return read.grow(end)
    if link == "of" and page.owns(after) and (end := noun_phrase(page, after + 1)) > after + 1 and page.heads[after + 1] is None:
        read.side = read.side or mention  # Governor of Oresh's Northern Province
        read.pieces[-1] = (read.pieces[-1][0], read.link + 1)
        read.pieces.append((after + 1, end))
        read.i = end
        return True
    if read.inside(after) and page.kinds[after] == "institution" and not to_office:
        end = noun_phrase(page, i)
        if link == "of" and page.tokens[end - 1].text not in _ABOUT_A_COUNTRY:
            read.side = read.side or mention
        if link == "for" and read.side is not None and read.pieces[-1][1] != read.link:
            return read.hang_on(end)  # Assistant Foreign Minister of Oresh for Velandic Affairs
        return read.grow(end) if read.pieces[-1][1] == read.link else read.pass_over(end)
    if head is not None and link in ("to", "of", "for"):  # the aide of the Oreshi President is of that side
        read.side = read.side or mention
        return read.hang_on(head.end)
    if link == "of" and mention.form == "name" and read.word(after) in _SMALL_UNITS and read.pieces[-1][1] == read.link:
        return read.grow(after + 1)  # head of the Oresh desk
    acronym = read.word(after) == "(" and read.word(after + 2) == ")" and (page.sides[after + 1] or page.tokens[after + 1].text.isupper())
    if acronym:  # of Oresh (ORE), of the Party of Oresh (CPO)
        if link != "of" and read.pieces[-1][1] == read.link:
            read.grow(after)
        after += 3
    if link == "for" and posted(page, read.at, _ONE_A_COUNTRY):  # the Foreign Minister for Oresh
        read.side = read.side or mention
        return read.pass_over(after)
    if link != "of":
        return read.hang_on(after)
    read.side = mention
    return read.hang_on(after) if page.words(i, page.end_of_side(i)) in page.organs else read.pass_over(after)


_ONE_A_COUNTRY = tuple("president prime-minister foreign-minister chancellor crown-prince monarch vice-president defence-minister".split())
_SMALL_UNITS = _WORDS["desks"]


def _travels(read: Read) -> bool:
    """Whether *by* or *of* stands before the post: the visit *by the Foreign Minister* to Oresh."""
    first = read.pieces[0][0]
    return first > 1 and read.word(first - 1 - (read.word(first - 1) == "the")) in ("by", "of")


def _what_it_owns(read: Read, after: int) -> int:
    """The token after the capitalised words that the country before the mark at a token owns."""
    end = after + 1
    while read.inside(end) and read.page.tokens[end].text[0].isupper() and read.page.kinds[end] in ("institution", "common"):
        end += 1
    return end


def _its_house(page: Page, side: SideMention, after: int) -> int:
    """The token after a house named by a country or a body, after it at token `after`: Co-Chair of the OSCE *Tamor Group*, Chief Executive
    of the Oresh *Coastal Waters Authority*; `after` itself where none stands there."""
    end = _named_house(page, after)
    if end == after or side.side in BODIES:
        return end
    while end < len(page.tokens) and page.kinds[end] == "institution" and page.block[end] == page.block[after] and page.heads[end] is None:
        end += 1
    closed = end < len(page.tokens) and page.block[end] == page.block[after] and page.tokens[end].text in (",", "(", ";", ".")
    return end if closed and page.tokens[end - 1].text in HOUSES else after


def _named_house(page: Page, at: int) -> int:
    """The token after a name or a town and the noun of a house at token `at`: Tamor Group; `at` itself where none stands there."""
    i, size = at, len(page.tokens)
    while i < min(at + 2, size) and page.tokens[i].text[0].isupper() and page.kinds[i] == "name" and page.heads[i] is None:
        i += 1
    return i + 1 if at < i < size and page.kinds[i] == "institution" and page.block[i] == page.block[at] else at


_ABOUT_A_COUNTRY = frozenset(("Group", "Caucus", "Desk"))  # the Oresh Working Group of the Tamorian parliament


def region_after_town(read: Read) -> None:
    """The Mayor of Tucson*, Arizona*, Ines Vidal."""
    page, i = read.page, read.i
    town = page.places[i - 1] is not None and read.pieces[-1][1] == i and read.word(i) == "," and read.inside(i + 1)
    region = page.regions[i + 1] if town else None
    if region is None:
        return
    after = i + 1
    while read.inside(after) and page.regions[after] is region:
        after += 1
    read.side = read.side or region
    read.grow(after)


def country_after_comma(read: Read) -> tuple[int, SideMention] | None:
    """Minister for Foreign Affairs*, Australia*."""
    page, i = read.page, read.i
    if read.side is not None or read.word(i) != "," or i + 1 >= len(page.tokens) or page.block[i + 1] != page.block[i]:
        return None
    last = page.sides[i + 1]
    after = page.end_of_side(i + 1) if last is not None else i
    ends = after >= len(page.tokens) or page.block[after] != page.block[i]
    return (after, last) if last is not None and last.form == "name" and ends else None


_COUNTRY_NOUNS = _WORDS["kinds_of_country"]
_NEIGHBOURS = _WORDS["as_neighbours"]


def _of_that_country(page: Page, at: int) -> tuple[SideMention, int] | None:
    """The side that *that country* at token `at` means, named last before it in the block, and the token after the words."""
    noun = at + 1 + (at + 1 < len(page.tokens) and page.tokens[at + 1].lower in _NEIGHBOURS)
    if page.tokens[at].lower not in ("that", "this", "said") or noun >= len(page.tokens) or page.tokens[noun].lower not in _COUNTRY_NOUNS:
        return None
    for i in range(at - 1, -1, -1):
        if page.block[i] != page.block[at]:
            break
        if (side := page.sides[i]) is not None and side.form in ("name", "adjective"):
            return side, noun + 1
    return None


_PEOPLE_ABROAD = _WORDS["people_abroad"]


def of_its_people(page: Page, start: int, end: int) -> SideMention | None:
    """The side whose people abroad are in one's charge: *Minister of Foreign Affairs and Peruvian Expatriates*."""
    for i in range(start, end):
        mention = page.sides[i]
        after = page.end_of_side(i) if mention is not None and mention.form == "adjective" else end
        if after < end and page.tokens[after].text in _PEOPLE_ABROAD:
            return mention
    return None
