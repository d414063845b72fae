"""People in a list of those present, an entry each: the name that opens the entry, and as the post all that the entry says after it.

*Ines Vidal, Minister of Ports*, *Ines Vidal (Minister of Ports; by video)*, *VIDAL, Hon. Ines (Mrs.), Minister of Ports*.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import NamedTuple

from memcon.annotate.names import plain
from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.entry_names import entry_name, inverted_entry, past_brackets
from memcon.annotate.people.posts_of_one import APPOSED
from memcon.annotate.people.printed_names import past_degrees
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.phrases import fold
from memcon.annotate.posts import Post
from memcon.annotate.posts.page import Page
from memcon.annotate.rosters import rosters
from memcon.lexicon import Lexicon
from memcon.types import Document


class Extent(NamedTuple):
    """The tokens `[first, last)` of an entry, and the token after its first cell, if it has cells."""

    first: int
    last: int
    cell: int | None = None


def with_entries(
    page: Page, words: PeopleWords, posts: dict[int, Post], drafts: list[Draft], document: Document, lexicon: Lexicon
) -> list[Draft]:
    """The drafts, in order, with one for each entry of the page's lists of those present in the place of what was read in it."""
    starts = page.tokens.starts
    for roster in rosters(document, lexicon):
        last: Draft | None = None
        for entry in roster:
            cell = bisect_left(starts, entry.cell) if entry.cell is not None else None
            extent = Extent(bisect_left(starts, entry.start), bisect_left(starts, entry.end), cell)
            own = [d for d in drafts if extent.first <= d.start < extent.last]
            read = _entry(page, words, posts, own, extent)
            if last is not None and read is None and (held := posts.get(extent.first)) is not None and held.end >= extent.last:
                drafts = [d for d in drafts if d is not last and d not in own]  # a name on its line, and the post on the next
                read = replace(last, end=extent.last, posts=(held,), side=last.side or held.side)
                drafts, last = [*drafts, read], None
                continue
            if read is not None:
                drafts = [d for d in drafts if d not in own] + [read]
            last = read if read is not None and not read.posts else None
    return sorted(drafts, key=lambda d: d.start)


def _entry(page: Page, words: PeopleWords, posts: dict[int, Post], own: list[Draft], extent: Extent) -> Draft | None:
    """The person of an entry, in which `own` were read; nothing where no name opens it."""
    tokens, last = page.tokens, extent.last
    first = past_brackets(page, extent.first, last, keep=1)  # (Moderator) Ines Vidal
    before = next((d for d in own if d.start == first and d.name is not None and d.posts and d.posts[0].start < d.name.start), None)
    name = inverted_entry(page, words, first, extent.last, extent.cell)
    before = None if name is not None else before
    name = name or (before.name if before is not None else entry_name(page, words, first, extent.cell or last))
    if name is None:
        return None
    rest, last = _post_extent(page, words, before.end if before is not None else name.end, last)
    if rest >= last:
        calling = Post(first, name.first, ((first, name.first),), "official")
        return before or Draft(first, name.end, name, (calling,) if tokens[first].lower in words.callings else ())
    return _with_rest(page, posts, Draft(first, last, name), before, rest, last)


def _post_extent(page: Page, words: PeopleWords, rest: int, last: int) -> tuple[int, int]:
    """The tokens of what an entry says after the name: without a constituency, a degree, what one was in the delegation, how one came."""
    tokens = page.tokens
    if (told := _told_in_brackets(page, rest, last)) is not None:
        return told
    rest = past_brackets(page, rest, last)  # his constituency
    while last - 1 > rest and tokens[last - 1].text == ")" and (opened := _opened(page, rest, last - 1)) is not None:
        if _is_short_name(page, opened, last - 1):
            break
        last = opened
    while rest + 1 < last and tokens[rest].text == "," and _is_suffix(page, words, rest + 1):
        rest += 2 + (rest + 2 < last and tokens[rest + 2].text == ".")
    rest = min(past_degrees(page, words, rest), last)
    rest += rest < last and (tokens[rest].text in APPOSED or tokens[rest].text == "|")
    return rest, _without_role(page, words, rest, last)


def _is_short_name(page: Page, opened: int, shut: int) -> bool:
    """Whether brackets hold the short name of the house named before them: *Society of Old Ports (SOPorts)*; a party's letters and a
    constituency are none."""
    words = page.words(opened + 1, shut) if opened + 1 < shut else ""
    return (
        page.kinds[opened - 1] == "institution" and sum(c.isupper() for c in words) >= _LETTERS and not set(words) & set("-,./0123456789")
    )


_LETTERS = 3


def _told_in_brackets(page: Page, at: int, last: int) -> tuple[int, int] | None:
    """The tokens of a post in brackets that ends an entry: *Ines Vidal (Minister of Ports; by video)*; a party or a land is none."""
    if at + 1 >= last or page.tokens[at].text != "(" or page.tokens[last - 1].text != ")":
        return None
    shut = next((i for i in range(at + 1, last) if page.tokens[i].text in (")", ";")), last - 1)
    inner = range(at + 1, shut)
    return (at + 1, shut) if any(page.heads[i] is not None or page.kinds[i] == "institution" for i in inner) else None


def _without_role(page: Page, words: PeopleWords, rest: int, last: int) -> int:
    """Where a post ends, without what its holder was among those present: *Minister of Ports*, Head of Delegation."""
    for mark in range(last - 2, rest, -1):
        if page.tokens[mark].text in (",", ";", "–", "—", "-"):
            role = fold(page.words(mark + 1, last)).lower()
            return mark if role in words.roles else last
    return last


def _with_rest(page: Page, posts: dict[int, Post], draft: Draft, before: Draft | None, rest: int, last: int) -> Draft:
    """The person of an entry with what tokens `[rest, last)` tell: the side or the post. `before`: as read where a post opens it."""
    side = before.side if before is not None else None
    mention = page.sides[rest]
    if mention is not None and page.end_of_side(rest) >= last and mention.form == "name":
        return replace(before, side=side or mention) if before is not None else replace(draft, side=mention)
    post = posts.get(rest)
    if post is not None and post.end >= last:
        return replace(draft, posts=(post,), side=post.side or side)
    if before is not None and not before.posts[0].generic:
        return before
    office = post.office if post is not None else "official"
    whole = Post(rest, last, ((rest, last),), office, post.side if post is not None else None, capitalised=True)
    return replace(draft, posts=(whole,), side=whole.side or side)


def _opened(page: Page, first: int, at: int) -> int | None:
    """The last bracket that opens before token `at` and after token `first`."""
    return next((i for i in range(at, first, -1) if page.tokens[i].text == "("), None)


def _is_suffix(page: Page, words: PeopleWords, at: int) -> bool:
    """Whether what stands at a token after a name and a comma is a suffix of the name: *Jr.*."""
    text = page.tokens[at].text
    return page.kinds[at] == "suffix" or (plain(text) in words.suffixes and text.istitle())
