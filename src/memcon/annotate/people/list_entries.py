"""People in a list of those present, an entry each: the name that opens the entry, and as the post all that the entry says after it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from memcon.annotate.names import plain
from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.posts_of_one import APPOSED
from memcon.annotate.people.printed_names import GENDERS, Gender, NameFound
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts import Post
from memcon.annotate.posts.page import Page
from memcon.annotate.rosters import rosters
from memcon.lexicon import Lexicon
from memcon.types import Document

_WORDS_OF_A_NAME = 6


def with_entries(
    page: Page, words: PeopleWords, posts: dict[int, Post], drafts: list[Draft], document: Document, lexicon: Lexicon
) -> list[Draft]:
    """The drafts, in order, with one for each entry of the page's lists of those present in the place of what was read in it."""
    starts = page.tokens.starts
    for entry in (e for roster in rosters(document, lexicon) for e in roster):
        first, last = bisect_left(starts, entry.start), bisect_left(starts, entry.end)
        own = [d for d in drafts if first <= d.start < last]
        read = _entry(page, words, posts, own, first, last)
        if read is not None:
            drafts = [d for d in drafts if d not in own] + [read]
    return sorted(drafts, key=lambda d: d.start)


def _entry(page: Page, words: PeopleWords, posts: dict[int, Post], own: list[Draft], first: int, last: int) -> Draft | None:
    """The person of an entry at tokens `[first, last)`, in which `own` were read; nothing where no name opens it."""
    tokens = page.tokens
    first = _past_brackets(page, first, last, keep=1)  # (Moderator) Ines Vidal
    before = next((d for d in own if d.start == first and d.name is not None and d.posts and d.posts[0].start < d.name.start), None)
    name = before.name if before is not None else _name(page, words, first, last)
    if name is None:
        return None
    rest = _past_brackets(page, before.end if before is not None else name.end, last)  # his constituency
    while last - 1 > rest and tokens[last - 1].text == ")" and (opened := _opened(page, rest, last - 1)) is not None:
        last = opened
    while rest + 1 < last and tokens[rest].text == "," and _is_degree(page, words, rest + 1):
        rest += 2 + (rest + 2 < last and tokens[rest + 2].text == ".")  # Ines Vidal, MD, PhD, Director
    rest += rest < last and tokens[rest].text in APPOSED
    if rest >= last:
        calling = Post(first, name.first, ((first, name.first),), "official")
        return before or Draft(first, name.end, name, (calling,) if tokens[first].lower in words.callings else ())
    return _with_rest(page, posts, Draft(first, last, name), before, rest, last)


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


def _past_brackets(page: Page, at: int, last: int, keep: int = 0) -> int:
    """The token after what stands in brackets at token `at`, with `keep` tokens left at least before `last`."""
    while at < last and page.tokens[at].text == "(":
        shut = next((i for i in range(at, last) if page.tokens[i].text == ")"), None)
        if shut is None or shut + 1 + keep > last:
            break
        at = shut + 1
    return at


def _opened(page: Page, first: int, at: int) -> int | None:
    """The last bracket that opens before token `at` and after token `first`."""
    return next((i for i in range(at, first, -1) if page.tokens[i].text == "("), None)


def _is_degree(page: Page, words: PeopleWords, at: int) -> bool:
    """Whether what stands at a token after a name and a comma is a degree or a suffix of the name: *Jr.*, *PhD*."""
    text = page.tokens[at].text
    return page.kinds[at] in ("suffix", "honour") or plain(text) in words.honours or (plain(text) in words.suffixes and text.istitle())


def _name(page: Page, words: PeopleWords, first: int, last: int) -> NameFound | None:
    """The name that opens an entry: its capitalised words up to the first mark, whatever words they are."""
    tokens, i = page.tokens, first
    gender: Gender | None = None
    honorific = False
    while i < last and (mark := page.honorifics[i]) is not None and mark[0] < last:
        i, gender, honorific = mark[0], gender or GENDERS.get(mark[1]), True
    start, parts = i, list[str]()
    while i < last and page.heads[i] is None and (tokens[i].text[0].isupper() or tokens[i].text in words.particles):
        stop = i + 1 < last and tokens[i + 1].text == "." and len(tokens[i].text) <= 2
        parts.append(tokens[i].text + "." * stop)
        i += 1 + stop
    over = i >= last or tokens[i].text in APPOSED
    if not over or not 1 < len(parts) <= _WORDS_OF_A_NAME or (page.kinds[i - 1] == "institution" and page.kinds[start] != "name"):
        return None
    return NameFound(first, i, start, i, tuple(parts), gender, honorific)
