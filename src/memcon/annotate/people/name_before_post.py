"""A name and what follows it: *Ines Vidal of Oresh*, *Mr Orlen, Minister of Defence*, *Davit Orlen (Minister of Defence)*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import SideMention
from memcon.annotate.names import plain
from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.posts_of_one import APPOSED, apposed_posts, is_set_off, takes_name
from memcon.annotate.people.printed_names import NameFound, inverted, name_after, name_at, past_degrees
from memcon.annotate.people.sides_told import in_brackets, of_a_side, possessor
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts import Post
from memcon.annotate.posts.complement import complement
from memcon.annotate.posts.page import Page

_NEAR = 14  # tokens before *its President*, in which the side stands that *its* refers to


def from_name(page: Page, words: PeopleWords, posts: dict[int, Post], at: int) -> Draft | None:
    """The mention that opens with a name at token `at`, if an honorific or a post in apposition shows that it is one."""
    name = name_at(page, words, at, strong=page.honorifics[at] is not None)
    if name is None:
        return None
    if name.honorific:
        beside = page.sides[at - 1] if at and page.block[at - 1] == page.block[at] else None  # US Senator Ines Vidal
        side = beside if beside is not None and beside.form == "adjective" and page.tokens[at].lower in words.callings else None
        return with_what_follows(page, words, posts, Draft(at, name.end, inverted(page, words, name) or name, side=side), more=True)
    i = past_degrees(page, words, name.end)
    if i + 1 >= len(page.tokens) or page.tokens[i].text not in APPOSED or page.block[i + 1] != page.block[at]:
        return None
    post = posts.get(_past_who_is(page, i + 1))
    if post is None or post.plural or post.counterpart or takes_name(page, words, post) or not is_set_off(page, words, post):
        return None
    if (len(name.parts) > 1 or plain(name.parts[0]) in words.given) and page.places[name.first] is None:
        told = with_what_follows(page, words, posts, Draft(at, name.end, name), more=True)
        return told if told.side is not None else replace(told, side=possessor(page, name.start))  # Oresh's Ines Vidal, Minister of Ports
    return None


def with_what_follows(page: Page, words: PeopleWords, posts: dict[int, Post], draft: Draft, *, more: bool) -> Draft:
    """The mention of a name with what follows the name: a side, a unit, a post set off. `more`: a post may follow though it has one."""
    name, size = draft.name, len(page.tokens)
    if name is None:
        return draft
    end = past_degrees(page, words, name.end)
    draft = _with_side_or_unit(page, replace(draft, end=end))
    i = _past_estate(page, draft)
    apposed = i + 1 < size and page.tokens[i].text in APPOSED and page.block[i + 1] == page.block[draft.start]
    return _with_apposition(page, words, posts, draft, i) if apposed and (more or not draft.posts) else draft


_PEERS = frozenset("lord lady baroness baron viscount viscountess earl countess duke duchess marquess".split())


def _past_estate(page: Page, draft: Draft) -> int:
    """The token after what a lord is the lord of, where a comma follows: *Baroness Vidal* of Oreshmouth, *Minister for Roads*."""
    at, name = draft.end, draft.name
    if name is None or at + 2 >= len(page.tokens) or page.tokens[name.first - 1].lower not in _PEERS or draft.side is not None:
        return at
    estate = page.tokens[at].lower == "of" and page.kinds[at + 1] == "name" and page.tokens[at + 2].text == ","
    return at + 2 if estate and page.block[at + 2] == page.block[draft.start] else at


def _with_side_or_unit(page: Page, draft: Draft) -> Draft:
    """The mention with the side after its name, or with the unit that its post is at: *Director Vnukov of the First Asian Department*."""
    tokens, size, i = page.tokens, len(page.tokens), draft.end
    if draft.side is None and (told := in_brackets(page, i))[0] is not None:
        return replace(draft, side=told[0], end=told[1])
    if i + 1 >= size or tokens[i].lower not in ("of", "from") or page.block[i] != page.block[draft.start]:
        return draft
    if tokens[i].lower == "from":
        return _from_a_side(page, draft, i)
    if (house := _town_or_organ(page, draft, i)) > i:
        held = draft.posts
        posts = (*held[:-1], replace(held[-1], pieces=(*held[-1].pieces, (i, house)), generic=False))
        return replace(
            draft, posts=posts, side=draft.side or page.sides[house - 1] if held[-1].office != "governor" else draft.side, end=house
        )
    side, after = of_a_side(page, i)
    if side is not None:
        if after + 2 < size and tokens[after].text == "(" and page.sides[after + 1] and tokens[after + 2].text == ")":
            after += 3
        return replace(draft, side=draft.side or side, end=after)
    j = i + 1 + (tokens[i + 1].lower == "the")
    held = draft.posts
    if j < size and held and held[-1].generic and _opens_unit(page, j):
        after, own = complement(page, i, [(i, i)])
        if after > i:
            posts = (*held[:-1], replace(held[-1], pieces=(*held[-1].pieces, (i, after)), generic=False))
            return replace(draft, posts=posts, side=draft.side or own, end=after)
    return draft


def _from_a_side(page: Page, draft: Draft, at: int) -> Draft:
    """The mention of one told by a post or a title, with the country he is from: *her colleague Davit Orlen from Oresh*."""
    first = at + 1 + (page.tokens[at + 1].lower == "the")
    side = page.sides[first] if first < len(page.tokens) else None
    told = draft.name is not None and draft.start < draft.name.first and draft.side is None and side is not None and side.form == "name"
    if not told or page.block[first] != page.block[at] or any(page.homes[i] is not None for i in range(draft.start, at)):
        return draft
    end = page.end_of_side(first)
    return draft if end < len(page.tokens) and page.tokens[end].lower in ("to", "-", "until") else replace(draft, side=side, end=end)


def _town_or_organ(page: Page, draft: Draft, of: int) -> int:
    """The token after the town whose mayor one is, or the organ of a body that one presides over: *Mayor Orlen* of Tamor, *President Vidal*
    of the European Commission; the token of the *of* itself where none is named."""
    first = of + 1 + (page.tokens[of + 1].lower == "the")
    held = draft.posts[-1] if draft.posts else None
    if held is None or not held.generic or first >= len(page.tokens) or page.block[first] != page.block[draft.start]:
        return of
    side, place = page.sides[first], page.places[first]
    end = page.end_of_side(first)
    if side is not None and held.office != "governor":
        return end if page.words(first, end) in page.organs else of
    if held.office != "governor" or (side is not None and side.form != "capital") or not page.tokens[first].text[0].isupper():
        return of
    if side is not None:
        return end
    while place is not None and end < len(page.tokens) and page.places[end] is place:
        end += 1
    return end if place is not None and place.kind == "city" else of


def _opens_unit(page: Page, at: int) -> bool:
    """Whether the name of a unit starts at token `at`, with a side's adjective or without: *the Russian Division*."""
    side, after = page.sides[at], page.end_of_side(at)
    if side is not None and side.form == "adjective" and after < len(page.tokens) and page.kinds[after] == "institution":
        return True
    if side is not None and side.form == "name" and after + 1 < len(page.tokens) and page.block[after + 1] == page.block[at]:
        return page.kinds[after] == page.kinds[after + 1] == "institution"  # Minister Vidal of the Oresh Forest Service
    return page.kinds[at] == "institution" and (side is None or side.form != "name")


def _with_apposition(page: Page, words: PeopleWords, posts: dict[int, Post], draft: Draft, mark: int) -> Draft:
    """The mention with the post or the side that the comma, dash or bracket at token `mark` sets off."""
    tokens, size = page.tokens, len(page.tokens)
    bracket = tokens[mark].text == "("
    j = _past_who_is(page, mark + 1)
    if j not in posts and (address := page.honorifics[j]) is not None and address[0] in posts and not draft.posts:
        j = address[0]  # Ines Vidal, MP, Hon. Minister of Ports of Oresh
    first = posts.get(j)
    if first is not None and not first.plural and not first.counterpart and not _of_the_next(page, words, posts, draft.posts, first):
        post, end = apposed_posts(page, words, posts, j)
        if post is None or not (bracket or not draft.posts or is_set_off(page, words, post)):
            return draft
        end += bracket and end < size and tokens[end].text == ")"
        side = draft.side or post.side or _whose(page, post)
        return replace(draft, end=end, posts=(*draft.posts, post), side=side, former=draft.former or post.former)
    mention = page.sides[j]
    if mention is not None and bracket and mention.form == "name":
        after = page.end_of_side(j)
        if after < size and tokens[after].text == ")":
            return replace(draft, side=draft.side or mention, end=after + 1)
    return draft


def _past_who_is(page: Page, at: int) -> int:
    """The token after *who is* at token `at`."""
    is_clause = page.tokens[at].lower == "who" and at + 2 < len(page.tokens) and page.tokens[at + 1].lower == "is"
    return at + 2 * is_clause


def _whose(page: Page, post: Post) -> SideMention | None:
    """The side that *its* refers to: *called at the Oresh Parliament on Ines Vidal, its President*."""
    if page.tokens[post.start].lower != "its":
        return None
    near = range(post.start - 1, max(-1, post.start - _NEAR), -1)
    return next((side for i in near if page.block[i] == page.block[post.start] and (side := page.sides[i]) is not None), None)


def _of_the_next(page: Page, words: PeopleWords, posts: dict[int, Post], held: tuple[Post, ...], post: Post) -> bool:
    """*At the invitation of Ambassador Vidal, the Foreign Minister of Oresh, Davit Orlen, visited …*: a post with an article and a side
    after a name that has a post already, and a name of its own set off by commas."""
    if held and names_its_holder(page, words, posts, post.start):
        return True
    if not held or post.side is None or page.tokens[post.start].lower != "the":
        return False
    name = _name_set_off(page, words, post)
    if name is None or name.end + 1 >= len(page.tokens) or page.tokens[name.end].text != ",":
        return False
    return (name.end + 1) not in posts


def names_its_holder(page: Page, words: PeopleWords, posts: dict[int, Post], at: int) -> bool:
    """Whether the post at token `at` is that of the name set off by commas after it, as in a list of such pairs: *the President of the
    Republic, Mr Davit Orlen, the Prime Minister of Oresh, Ms Ines Vidal, and …*."""
    post = posts[at]
    if page.tokens[at].lower != "the" or post.plural or post.counterpart or post.end + 1 >= len(page.tokens):
        return False
    name = _name_set_off(page, words, post)
    return name is not None and (name.honorific or post.side is not None or _in_pairs(page, posts, at, name.end))


def _name_set_off(page: Page, words: PeopleWords, post: Post) -> NameFound | None:
    """The name after a post and a comma."""
    comma = post.end < len(page.tokens) and page.tokens[post.end].text == ","
    return name_after(page, words, post.end + 1) if comma else None


def _in_pairs(page: Page, posts: dict[int, Post], at: int, end: int) -> bool:
    """Whether the post at token `at` and its name, which ends at `end`, stand in a list of such pairs: *by the Secretary-General, Davit
    Orlen, the Director of Protocol, Ines Vidal, and the Ambassador, Ana Hald*."""
    tokens = page.tokens
    closes = tokens[at - 1].lower == "and" and tokens[at - 2].text == ","
    if end + 2 >= len(tokens) or page.block[end] != page.block[at]:
        return closes
    then = end + 1 + (tokens[end].text == "," and tokens[end + 1].lower == "and")
    if tokens[end].text in (",", "and") and tokens[then].lower == "the" and then in posts:
        return True
    return tokens[end].text in (".", ";") and closes
