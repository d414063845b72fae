"""The posts that one person holds, one after another: how far they run, and where the post of another begins."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.people.printed_names import name_after, name_ahead, opens_name
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts import HEADS_OF_STATE, Post, chairs_a_body, chairs_besides, joined
from memcon.annotate.posts.page import Page
from memcon.types import BODIES

APPOSED = (",", "(", "–", "—", "-")
"""Marks that set off a post after a name, or a name after a post."""

_JOINTS = frozenset((",", "and", "/", "&", "–", "—", "concurrently", "also"))
_ARTICLES = frozenset(("the", "a", "an"))
_MOST_POSTS = 8  # of one person: beyond, a page is no prose


def stack(page: Page, words: PeopleWords, posts: dict[int, Post], at: int) -> tuple[Post, int]:
    """The post at token `at` with those stacked on it, and the token after them."""
    post, end = _past_rank(page, words, posts, posts[at])
    for _ in range(_MOST_POSTS):
        if post.plural or post.counterpart:
            break
        link = _past_joints(page, end)
        if link == end and not post.generic and is_rank(page, words, posts, link) and page.block[link] == page.block[at]:
            return post, posts[link].end  # Director for Andean Affairs Ambassador Ines Vidal
        nxt = _joined_post(page, posts, post, at, end, link)
        if nxt is None or (nxt.generic and post.office not in HEADS_OF_STATE and opens_name(page, words, link)):
            break
        if not _chairs_too(page, post, nxt, link) and _is_anothers(page, posts, post, nxt, at, comma=_only_commas(page, end, link)):
            break
        post, end = replace(joined(page, post, nxt), end=nxt.end), nxt.end
    return post, end


def _past_rank(page: Page, words: PeopleWords, posts: dict[int, Post], post: Post) -> tuple[Post, int]:
    """A post, without a diplomat's rank that stands before it: *the Ambassador* Director General of Ports."""
    held = posts.get(post.end)
    ranked = post.generic and page.words(*post.pieces[0]).lower() in words.ranks and page.block[post.end - 1] == page.block[post.start]
    if not ranked or held is None or held.generic or not held.capitalised or page.block[held.start] != page.block[post.start]:
        return post, post.end
    if held.start != held.pieces[0][0]:
        return post, post.end
    return replace(held, start=post.start, determined=post.determined), held.end


def apposed_posts(page: Page, words: PeopleWords, posts: dict[int, Post], at: int) -> tuple[Post | None, int]:
    """The posts in apposition to a name before them, from token `at` on: as many as have no name of their own after them."""
    post = posts[at]
    if takes_name(page, words, post):
        return None, at
    end = post.end
    while True:
        link = _past_joints(page, end)
        nxt = posts.get(link)
        if link == end or nxt is None or nxt.plural or nxt.counterpart or page.block[link] != page.block[at]:
            return post, end
        if page.tokens[nxt.start].lower in _ARTICLES or _opens_with_side(page, nxt):
            return post, end
        if takes_name(page, words, nxt) or (_only_commas(page, end, link) and not nxt.capitalised):
            return post, end
        post = replace(joined(page, post, nxt), end=nxt.end)
        end = nxt.end


def _past_joints(page: Page, at: int) -> int:
    """The token after the commas and conjunctions at token `at`."""
    while at < len(page.tokens) and page.tokens[at].lower in _JOINTS:
        at += 1
    return at


def _only_commas(page: Page, first: int, last: int) -> bool:
    return first < last and all(page.tokens[k].text == "," for k in range(first, last))


def _opens_with_side(page: Page, post: Post) -> bool:
    """Whether a side stands before the head of a post: that of another person."""
    return post.start < post.pieces[0][0] and page.sides[post.start] is not None


def _joined_post(page: Page, posts: dict[int, Post], post: Post, at: int, end: int, link: int) -> Post | None:
    """The post at token `link` that the joints after token `end` tie to the posts from token `at` on, if they do."""
    if link >= len(page.tokens) or page.block[link] != page.block[at] or not post.capitalised:
        return None
    nxt = posts.get(link)
    if nxt is None or nxt.plural or nxt.counterpart:
        return None
    if link == end and not (nxt.start == nxt.pieces[0][0] and nxt.capitalised):
        return None
    comma = _only_commas(page, end, link)
    if page.tokens[end].text == "," and not comma:  # ", and" begins another person
        return None
    return nxt if comma or page.tokens[nxt.start].lower not in _ARTICLES else None


def _is_anothers(page: Page, posts: dict[int, Post], post: Post, nxt: Post, at: int, *, comma: bool) -> bool:
    """Whether the post `nxt`, joined to `post`, is that of another person. `comma`: nothing but a comma joins them."""
    if nxt.side is not None and post.side is not None and nxt.side.side != post.side.side:
        return True
    if _opens_with_side(page, nxt):
        return True
    if post.determined and post.generic and post.office in ("president", "monarch", "secretary", "minister"):
        return True
    if post is posts[at] and post.determined and not comma and _has_holder(page, posts, post):
        return True
    if comma and page.tokens[nxt.start].lower == "the":
        return True
    return comma and post.determined and nxt.generic  # "the Prime Minister, Minister Hald": two persons


def _has_holder(page: Page, posts: dict[int, Post], post: Post) -> bool:
    """Whether the page named the holder of a post before: *Vice President Hald spoke … The Vice President and President-elect Vidal …*"""
    words = page.words(*post.pieces[0])
    before = (o for at, o in posts.items() if at < post.start and o.end < post.start and not o.determined)
    return any(
        page.words(*o.pieces[0]) == words and page.kinds[o.end] == "name" and page.block[o.end] == page.block[o.start] for o in before
    )


def _chairs_too(page: Page, post: Post, nxt: Post, link: int) -> bool:
    """Whether a post at a body is one more of who holds a post at home: *Oreshi President and African Union Chairperson Ines Vidal*,
    *Chairperson of the African Union, President of Oresh Ines Vidal*."""
    if page.tokens[link].lower in _ARTICLES:
        return False
    if chairs_a_body(page, post, nxt) or chairs_a_body(page, nxt, post):
        return True
    if chairs_besides(page, post, nxt) and page.tokens[link - 1].lower == "and":
        return True
    home, body = post.side, nxt.side
    told = home is not None and home.side not in BODIES and body is not None and body.side in BODIES and not post.plural
    return told and page.tokens[link - 1].lower == "and"


def is_rank(page: Page, words: PeopleWords, posts: dict[int, Post], at: int) -> bool:
    """Whether a diplomat's rank before a name starts at token `at`: *Ambassador Ines Vidal*, *Minister Counsellor Ines Vidal*."""
    rank = posts.get(at)
    if rank is None or not rank.capitalised or rank.start != rank.pieces[0][0] or rank.end != rank.pieces[0][1]:
        return False
    return page.words(rank.start, rank.end).lower() in words.ranks and name_ahead(page, rank.end)


def is_minister_by_rank(page: Page, posts: dict[int, Post], at: int, post: Post) -> bool:
    """*The Director of Andean Affairs, Minister Ines Vidal*: one who heads an office of the ministry is no minister but by rank."""
    rank = posts.get(at)
    return (
        rank is not None
        and rank.generic
        and page.tokens[at].lower == "minister"
        and post.office in ("official", "envoy", "ambassador")
        and not post.generic
        and name_ahead(page, at + 1)
    )


def takes_name(page: Page, words: PeopleWords, post: Post) -> bool:
    """Whether a name follows the post directly."""
    return not post.serves and name_after(page, words, post.end) is not None


def is_set_off(page: Page, words: PeopleWords, post: Post) -> bool:
    """Whether a post after a comma is set off: *Ines Vidal, Oreshi FM discuss trade* names two persons, not one."""
    if post.end >= len(page.tokens) or page.block[post.end] != page.block[post.start]:
        return True
    after, side = page.tokens[post.end], page.sides[post.start]
    if page.tokens[post.start].lower == "the":  # At the request of Ines Vidal, the President of Oresh briefed her
        return not (after.lower.endswith("ed") or after.lower in words.acts)
    if side is None or side.form != "adjective":
        return True
    return not after.text[0].isalnum() or after.lower in ("and", "who", "on", "in")
