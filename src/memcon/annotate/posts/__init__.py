"""Posts: *Deputy Minister of Foreign Affairs of the Republic of Korea*, where they start and end, whose they are, of what office."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from memcon.annotate.mentions import SideMention
from memcon.annotate.posts.before_head import before_head, unit_before
from memcon.annotate.posts.complement import complement
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
        if page.tokens[i].lower == "chief" and head.end == i + 1 and _heads_a_field(page, i):
            i += 1  # chief nuclear envoy
            continue
        if page.tokens[i].lower == "chair" and page.words(max(0, i - 2), i).lower() == "in the":
            i += 1  # Mr Orlen, who was in the chair
            continue
        post = _owned(page, _post(page, i, head, taken), found)
        if post.start not in found or found[post.start].end < post.end:
            found[post.start] = post
        taken = max(taken, post.end)
        i = max(post.end, i + 1)
    return found


def _heads_a_field(page: Page, at: int) -> bool:
    """Whether a field of work and a head stand after token `at`, with no link: *(chief)* nuclear envoy, *(Chief)* Trade Negotiator."""
    i = at + 1
    while i < min(at + 3, len(page.tokens) - 1) and page.kinds[i] == "institution" and page.heads[i] is None:
        i += 1
    head = page.heads[i] if i > at + 1 and page.block[i] == page.block[at] else None
    return head is not None and head.part == "head" and head.office == "envoy"


def _owned(page: Page, post: Post, found: dict[int, Post]) -> Post:
    """*The Prime Minister's special aide*: a post that belongs to another takes it in."""
    before = post.start - 1
    if before < 1 or not page.owns(before):
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
    before = before_head(page, at, head, floor)
    side = before.side
    pieces = [(before.start, head.end)]
    phrase_start = before.phrase_start
    if (unit := unit_before(page, phrase_start, floor)) is not None:
        phrase_start = unit[0]
        pieces.append(unit)
    end, own = complement(page, head.end, pieces)
    if own is not None and side is not None and side.form == "capital" and own.side != side.side:
        phrase_start = pieces[0][0]  # received in the Kremlin President of the Republic of Oresh …
        side = own
    if own is not None and (side is None or before.organ):
        side = own
    return Post(
        start=min(phrase_start, before.start),
        end=end,
        pieces=tuple(pieces),
        office=_office(page, head, before.start, at, end, pieces),
        side=side,
        determined=before.determined,
        plural=head.part == "plural",
        counterpart=head.part == "counterpart",
        former=before.former,
        capitalised=page.tokens[at].text[0].isupper(),
        generic=before.start == at and end == head.end and head.end == at + 1,
        serves=end > head.end and any(h is not None and h.part == "head" and h.end == end for h in page.heads[head.end : end]),
    )


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
