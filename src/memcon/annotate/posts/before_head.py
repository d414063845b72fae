"""What stands before the head of a post: *(the Oreshi) First Deputy (Minister)*, *(Oresh's new) trade (minister)*."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.annotate.mentions import SideMention
from memcon.annotate.posts.noun_phrase import listed
from memcon.annotate.posts.page import Head, Page


@dataclass(slots=True)
class BeforeHead:
    """The words before the head: the post starts at token `start`, its phrase at `phrase_start`; `organ`: the body named is part of it."""

    start: int
    phrase_start: int
    side: SideMention | None = None
    determined: bool = False
    former: bool = False
    organ: bool = False


_DETERMINERS = frozenset("the his her its their our my your a an this that".split())
_TERRITORIAL = frozenset(("governor", "official"))


def before_head(page: Page, at: int, head: Head, floor: int) -> BeforeHead:
    """What stands before the head at token `at`; it takes no token before `floor`."""
    start, k, former = _own_words(page, at, head, floor)
    found = BeforeHead(start, start if not former else k + 1, former=former)
    k = _country(page, found, at, head, k, floor)
    found.determined = found.side is not None
    if k >= floor and (mark := _addressed(page, k, found.phrase_start, floor)) < k:
        k = mark
    if k >= floor and page.block[k] == page.block[at] and page.tokens[k].lower in _DETERMINERS:
        found.determined = page.tokens[k].lower not in ("a", "an")
        found.phrase_start = k
    return found


def _own_words(page: Page, at: int, head: Head, floor: int) -> tuple[int, int, bool]:
    """The token at which a post starts, the one before its phrase, and whether the post is a former one."""
    tokens = page.tokens
    start, former = at, False
    k = at - 1
    while k >= floor and page.block[k] == page.block[at]:
        kind, before = page.kinds[k], page.before[k]
        if page.sides[k] is not None:
            break
        if k == at - 1 and _is_a_company(page, k, at, floor):
            return k, k - 1, former
        if before in ("rank", "former") or kind == "institution":
            if before == "former":
                former = True
            elif not former:
                start = k
        elif before == "stage":
            pass
        elif k == start - 1 and _is_acronym_before(page, k, at):
            start = k
        elif start < at and (organ := _organ_before(page, k, floor)) < k:
            k = start = organ
        elif k == at - 1 and (named := _house_with_acronym(page, k, floor)) < k:
            k = start = named
        elif k == at - 1 and (whole := _before_acronym(page, k, floor)) is not None:
            k = whole
            break
        elif k == start - 1 and head.office in _OF_A_HOUSE and _is_acronym(page, k, start):
            start = k
        elif not (_joins_fields(page, k, floor) and start < at) or (tokens[k].text == "," and not listed(page, k, start)):
            break
        k -= 1
    return start, k, former


_OF_COMPANIES = ("ceo", "chief", "managing", "general")


def _is_a_company(page: Page, at: int, head: int, floor: int) -> bool:
    """Whether a house of business is named at a token before the post of its head: Orescor *CEO Ines Vidal*."""
    token, title = page.tokens[at], page.tokens[head]
    heads_one = title.lower == "ceo" or (title.lower in _OF_COMPANIES and page.heads[head] is not None and title.text[0].isupper())
    named = page.kinds[at] == "name" and token.text[0].isupper() and page.places[at] is None and page.honorifics[at] is None
    return heads_one and named and (at == floor or at == 0 or page.kinds[at - 1] not in ("name", "initial", "particle"))


def _joins_fields(page: Page, at: int, floor: int) -> bool:
    """Whether a mark or an *and* at a token joins fields of work: *trade* and *industry (minister)*."""
    return page.tokens[at].text in ("and", "&", ",", "/") and at - 1 >= max(floor, 0) and page.kinds[at - 1] == "institution"


def _country(page: Page, found: BeforeHead, at: int, head: Head, k: int, floor: int) -> int:
    """Take in the country that stands at token `k` or owns what follows; the token before it."""
    tokens, same = page.tokens, page.block[at]
    j = _owner(page, k, floor, same)
    mention = page.sides[j] if j >= floor and page.block[j] == same else None
    if mention is None:
        found.phrase_start = min(found.phrase_start, k + 1)
        return k
    first = j
    while first - 1 >= floor and page.sides[first - 1] is mention:
        first -= 1
    short = found.start == j + 1 and len(tokens[found.start].text) == 2 and tokens[found.start].text.isupper() and found.start < at
    if page.words(first, j + 1) in page.organs or short or page.words(found.start, at + head_length(page, at)).lower() in _NATIONAL_POSTS:
        found.start, found.organ = first, True
    if mention.form == "capital" and head.office in _TERRITORIAL and not page.owns(j + 1):
        found.start = first
    found.side, found.phrase_start, k = mention, first, first - 1
    while k >= floor and page.before[k] in ("stage", "former"):
        found.former = found.former or page.before[k] == "former"
        found.phrase_start, k = k, k - 1
    return k


_NATIONAL_POSTS = frozenset(("trade representative",))
"""Posts in whose names the country is: *United States Trade Representative*."""


def head_length(page: Page, at: int) -> int:
    """The tokens of the head at a token."""
    head = page.heads[at]
    return head.end - at if head is not None else 1


def _owner(page: Page, k: int, floor: int, same: int) -> int:
    """The last token of the country that owns what stands after token `k`, or `k`: *the* Oreshi *Government of National Unity's*."""
    if k <= floor or not page.owns(k) or page.block[k - 1] != same:
        return k
    if page.sides[k - 1] is not None:
        return k - 1
    i = k - 1
    while i > floor and page.sides[i] is None and (page.kinds[i] == "institution" or page.tokens[i].lower in ("of", "for", "the", "and")):
        i -= 1
    inside = i < k - 1 and page.kinds[k - 1] == "institution" and page.sides[i] is not None and page.sides[i + 1] is None
    return i if inside and page.kinds[i + 1] == "institution" else k


def _addressed(page: Page, k: int, phrase_start: int, floor: int) -> int:
    """The token before a form of address between an article and a post: *the* Honourable *Minister*; `k` itself where there is none."""
    for i in range(k, max(floor, k - 3), -1):
        mark = page.honorifics[i]
        if mark is not None and mark[0] == phrase_start and page.tokens[i - 1].lower == "the" and page.tokens[i].lower in _HONOURABLE:
            return i - 1
        if mark is not None and mark[0] == phrase_start and page.tokens[i].lower == "the":
            return i
    return k


_HONOURABLE = frozenset(("honourable", "honorable", "hon"))


_OF_A_HOUSE = frozenset("speaker president secretary-general official".split())
"""Offices before which a body may stand by its initials alone."""


def _is_acronym(page: Page, at: int, head: int) -> bool:
    """Whether a body stands at a token by its initials, before the post at token `head`: *NA* Speaker; not in a headline, which is all in
    capitals."""
    token = page.tokens[at]
    letters = token.text.isupper() and token.text.isalpha() and 2 <= len(token.text) <= _MOST_INITIALS
    return letters and page.sides[at] is None and page.honorifics[at] is None and not page.tokens[head].text.isupper()


_MOST_INITIALS = 6
_BODIES = frozenset("Council Commission Committee Agency Authority Board Bureau Centre Center Fund Institute Federation".split())


def _organ_before(page: Page, link: int, floor: int) -> int:
    """The first token of a body whose name goes on after the link at token `link`: *High Council* for National Reconciliation *Chairman*;
    `link` itself where none ends there."""
    if page.tokens[link].lower not in ("for", "of", "on") or link - 1 < floor or page.tokens[link - 1].text not in _BODIES:
        return link
    first = link - 1
    while first - 1 >= floor and page.kinds[first - 1] == "institution" and page.block[first - 1] == page.block[link]:
        first -= 1
    return first


def _is_acronym_before(page: Page, at: int, head: int) -> bool:
    """Whether a body's acronym at token `at` stands before the head of a post: *IMF Managing Director*."""
    text = page.tokens[at].text
    shortest = 2 if at and page.sides[at - 1] is not None else 3  # OSCE PA Secretary General
    if not (text.isupper() and text.isalpha() and shortest <= len(text) <= _LONGEST_ACRONYM) or page.kinds[at] not in ("common", "name"):
        return False
    return page.heads[at] is None and not page.tokens[head].text.isupper() and page.tokens[head].text[0].isupper()


_LONGEST_ACRONYM = 7


def _before_acronym(page: Page, at: int, floor: int) -> int | None:
    """The last token of a body's name whose acronym in brackets ends at token `at`: *the Andean Community (AC) Secretary General*."""
    if at - 3 < floor or page.tokens[at].text != ")" or page.tokens[at - 2].text != "(" or page.block[at - 3] != page.block[at]:
        return None
    short, whole = page.sides[at - 1], page.sides[at - 3]
    return at - 3 if short is not None and whole is not None and short.side == whole.side else None


def _house_with_acronym(page: Page, at: int, floor: int) -> int:
    """The first token of a house whose acronym in brackets ends at token `at`: *Bureau of Northern Ports (BNP) Director*; `at` itself where
    none is named."""
    if at - 3 < floor or page.tokens[at].text != ")" or page.tokens[at - 2].text != "(" or not page.tokens[at - 1].text.isupper():
        return at
    first = at - 3
    while first >= floor and page.block[first] == page.block[at] and page.sides[first] is None:
        if page.kinds[first] != "institution" and page.tokens[first].lower not in ("of", "for", "and", "the"):
            break
        first -= 1
    first += 1
    while first < at - 3 and page.kinds[first] != "institution":
        first += 1
    return first if first < at - 3 and page.kinds[first] == "institution" and page.tokens[first].text[0].isupper() else at


def unit_before(page: Page, at: int, floor: int) -> tuple[int, int] | None:
    """*…, of the European Affairs Bureau, Director-General Komatsu*: the tokens of the unit that a comma sets before its head."""
    comma = at - 1
    if comma <= floor or page.tokens[comma].text != "," or page.block[comma] != page.block[at]:
        return None
    i = comma - 1
    while i > floor and page.kinds[i] == "institution":
        i -= 1
    link = i - 1 if page.tokens[i].lower == "the" else i
    if (
        i < comma - 1
        and link >= floor
        and page.tokens[link].lower == "of"
        and page.tokens[link - 1].text in (",", ";", "(", ":", "and", "and,")
    ):
        return link, comma
    return None
