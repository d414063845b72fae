"""Posts: *Deputy Minister of Foreign Affairs of the Republic of Korea*, where they start and end, whose they are, of what office."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from memcon.annotate.mentions import SideMention
from memcon.annotate.posts.complement import complement
from memcon.annotate.posts.noun_phrase import listed
from memcon.annotate.posts.page import Head, Page
from memcon.types import BODIES


@dataclass(frozen=True, slots=True)
class Post:
    """A post found: tokens `[start, end)` of the whole phrase with its determiner and side, `pieces` the tokens of the post alone."""

    start: int
    end: int
    pieces: tuple[tuple[int, int], ...]
    office: str
    side: SideMention | None = None
    determined: bool = False
    plural: bool = False
    counterpart: bool = False
    former: bool = False
    capitalised: bool = True
    singular: bool = False  # one of several that a plural stands for
    generic: bool = False  # a head with no complement: *Minister*, *Ambassador*
    serves: bool = False  # it ends with the post that its holder serves: *Aide to the Oreshi President*


_DETERMINERS = frozenset("the his her its their our my your a an this that".split())
_TERRITORIAL = frozenset(("governor", "official"))


def find_posts(page: Page) -> dict[int, Post]:
    """All posts of the page by the token they start at. Where two would start at one place, the longer one stays."""
    found: dict[int, Post] = {}
    taken = 0
    i = 0
    while i < len(page.tokens):
        head = page.heads[i]
        if head is None or i < taken:
            i += 1
            continue
        ahead = page.heads[head.end] if head.end < len(page.tokens) and page.block[head.end] == page.block[i] else None
        if page.before[i] == "rank" and head.end == i + 1 and ahead is not None and ahead.part == "head":
            i += 1  # Chief Advisor: a rank here, no head
            continue
        post = _owned(page, _post(page, i, head, taken), found)
        if post.start not in found or found[post.start].end < post.end:
            found[post.start] = post
        taken = max(taken, post.end)
        i = max(post.end, i + 1)
    return found


def _owned(page: Page, post: Post, found: dict[int, Post]) -> Post:
    """*The Prime Minister's special aide*: a post that belongs to another takes it in."""
    before = post.start - 1
    if before < 1 or page.tokens[before].lower != "'s":
        return post
    owner = next((p for p in found.values() if p.end == before and not p.plural and not p.counterpart), None)
    if owner is None:
        return post
    del found[owner.start]
    return replace(
        post,
        start=owner.start,
        pieces=((owner.pieces[0][0], post.pieces[0][1]), *post.pieces[1:]),
        side=owner.side or post.side,
        determined=owner.determined,
        generic=False,
    )


def _post(page: Page, at: int, head: Head, floor: int) -> Post:
    """The post headed by the words at token `at`; it takes no token before `floor`."""
    tokens = page.tokens
    start, former = at, False
    k = at - 1
    same = page.block[at]
    while k >= floor and page.block[k] == same:
        kind, before = page.kinds[k], page.before[k]
        if page.sides[k] is not None:
            break
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
        elif k == at - 1 and (whole := _before_acronym(page, k, floor)) is not None:
            k = whole
            break
        elif k == start - 1 and head.office in _OF_A_HOUSE and _is_acronym(page, k, start):
            start = k
        elif (
            tokens[k].text in ("and", "&", ",", "/") and start < at and k - 1 >= floor and page.kinds[k - 1] == "institution" and k - 1 >= 0
        ):
            if tokens[k].text == "," and not listed(page, k, start):
                break
        else:
            break
        k -= 1
    # lower-case *general*, *state*, *national* … alone before a head that is not a post's rank there
    side: SideMention | None = None
    phrase_start = start if not former else k + 1
    organ = False
    j = k
    if j > floor and tokens[j].lower == "'s" and page.block[j - 1] == same and page.sides[j - 1] is not None:
        j -= 1
    if j >= floor and page.block[j] == same and (mention := page.sides[j]) is not None:
        first = j
        while first - 1 >= floor and page.sides[first - 1] is mention:
            first -= 1
        named = page.words(first, j + 1)
        if named in page.organs or (start == j + 1 and len(tokens[start].text) == 2 and tokens[start].text.isupper() and start < at):
            start, organ = first, True
        if mention.form == "capital" and head.office in _TERRITORIAL and tokens[j + 1].lower != "'s":
            start = first
        side, phrase_start, k = mention, first, first - 1
        while k >= floor and page.before[k] in ("stage", "former"):
            former = former or page.before[k] == "former"
            phrase_start, k = k, k - 1
    elif phrase_start > k + 1:
        phrase_start = k + 1
    determined = side is not None
    if k >= floor and page.block[k] == same and tokens[k].lower in _DETERMINERS:
        determined = tokens[k].lower not in ("a", "an")
        phrase_start = k
    pieces = [(start, head.end)]
    if (unit := _unit_before(page, phrase_start, floor)) is not None:
        phrase_start = unit[0]
        pieces.append(unit)
    end, own = complement(page, head.end, pieces)
    if own is not None and side is not None and side.form == "capital" and own.side != side.side:
        phrase_start = pieces[0][0]  # received in the Kremlin President of the Republic of Oresh …
        side = own
    if own is not None and (side is None or organ):
        side = own
    return Post(
        start=min(phrase_start, start),
        end=end,
        pieces=tuple(pieces),
        office=_office(page, head, start, at, end, pieces),
        side=side,
        determined=determined,
        plural=head.part == "plural",
        counterpart=head.part == "counterpart",
        former=former,
        capitalised=tokens[at].text[0].isupper(),
        generic=start == at and end == head.end and head.end == at + 1,
        serves=end > head.end and any(h is not None and h.part == "head" and h.end == end for h in page.heads[head.end : end]),
    )


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


def _unit_before(page: Page, at: int, floor: int) -> tuple[int, int] | None:
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


def _office(page: Page, head: Head, start: int, at: int, end: int, pieces: list[tuple[int, int]]) -> str:
    """The office of a head in its phrase: a deputy is none of what he deputises for, a minister is what his portfolio says."""
    ranks = {page.tokens[i].lower for i in range(start, at)}
    if ranks & {"deputy", "vice", "assistant", "associate", "under", "joint", "additional"}:
        return "deputy-minister" if head.office in ("minister", "foreign-minister") else "official"
    last = max(b for _, b in pieces)
    words = " ".join(t.lower for t in page.tokens[start:last])
    if page.tokens[end - 1].lower == "diplomacy":
        return "foreign-minister"
    if head.office == "minister" and "of state" not in words:
        if "foreign affairs" in words or "external affairs" in words or "foreign and" in words:
            return "foreign-minister"
        if "defence" in words or "defense" in words:
            return "defence-minister"
        if "financ" in words or "treasury" in words:
            return "finance-minister"
    if head.office in ("president", "secretary", "speaker") and last > head.end + 1 and page.tokens[head.end].lower == "of":
        rest = {page.kinds[i] for i in range(head.end + 1, last)}
        if head.office == "president" and "institution" in rest:
            return "president"
    return head.office


def joined(page: Page, first: Post, second: Post) -> Post:
    """Two posts of one person as one: *Deputy Prime Minister and Minister of Foreign Affairs*; where the country of the first stands
    between them, without it: *President* (of Oresh) *and Minister of Ports*."""
    home = second.side if chairs_a_body(page, first, second) else first.side or second.side
    if chairs_besides(page, first, second):
        first, second, home = first, _with_its_body(page, second), None
    elif home is not None and home.side not in BODIES:
        first, second = _with_its_body(page, first), _with_its_body(page, second)
    opens, closes = second.pieces[0]
    begins, ends = first.pieces[-1]
    if first.end != ends:  # President of Oresh and Minister of Ports
        pieces = (*first.pieces, (first.end if opens == first.end + 1 else opens, closes), *second.pieces[1:])
    elif first.end < second.start < opens:  # Minister of Ports and Oreshi Minister of Trade
        pieces = (*first.pieces[:-1], (begins, second.start), *second.pieces)
    else:
        pieces = (*first.pieces[:-1], (begins, closes), *second.pieces[1:])
    return replace(
        first,
        end=second.end,
        pieces=pieces,
        side=home,
        office=_higher(first.office, second.office),
        former=first.former or second.former,
        generic=False,
    )


def chairs_a_body(page: Page, body: Post, home: Post) -> bool:
    """Whether one post is the chair of a body, and the other that of the head of a state or government who has it by turns: *Chairperson
    of the African Union, President of Oresh*."""
    if body.side is None or home.side is None or body.side.side not in BODIES or home.side.side in BODIES or home.plural:
        return False
    if page.text[body.side.start : body.side.end] in page.organs:
        return False  # of a commission, whose head holds no other office
    return home.office in HEADS_OF_STATE and any(_CHAIRS.match(page.tokens[i].lower) for i in range(*body.pieces[0]))


def chairs_besides(page: Page, home: Post, body: Post) -> bool:
    """Whether the second post is the chair of a body, had by turns by who holds the first, at home and of no side told: *Minister of
    Foreign Affairs and OSCE Chairperson-in-Office*."""
    if home.side is not None or body.side is None or body.side.side not in BODIES or home.plural or home.office not in _MAY_CHAIR:
        return False
    return any(_CHAIRS.match(page.tokens[i].lower) for i in range(*body.pieces[0])) and page.tokens[home.start - 1].lower != "between"


_MAY_CHAIR = ("president", "prime-minister", "foreign-minister", "defence-minister", "minister")
HEADS_OF_STATE = ("monarch", "president", "prime-minister", "crown-prince", "chancellor")
_CHAIRS = re.compile(r"(?:co-)?chair|president$")


def _with_its_body(page: Page, post: Post) -> Post:
    """A post at a body with the body's name, by which it is told from the one at home."""
    if post.side is None or post.side.side not in BODIES or len(post.pieces) > 1:
        return post
    start, end = post.pieces[0]
    while start > post.start and page.sides[start - 1] is post.side:
        start -= 1
    return replace(post, pieces=((start, max(end, post.end)),))


_RANKING = (
    "monarch", "pope", "supreme-leader", "president", "crown-prince", "prime-minister", "chancellor", "secretary-general",
    "high-representative", "foreign-minister", "foreign-secretary",
)  # fmt: skip


def _higher(a: str, b: str) -> str:
    for office in _RANKING:
        if office in (a, b):
            return office
    return a
