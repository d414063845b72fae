"""People named in the text, by name and by post, joined over the page."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import cache
from typing import Literal

from memcon.annotate.delegations import stretches
from memcon.annotate.mentions import Known, Person, PersonMention, SideMention
from memcon.annotate.names import FAMILY_FIRST, NameWords, name_words, order, plain
from memcon.annotate.posts import Page, Post, complement, find_posts, joined, look
from memcon.annotate.rosters import rosters
from memcon.lexicon import Lexicon
from memcon.types import BODIES, Document

_INVERTED = re.compile(r"(?:ovich|evich|ich|ovna|evna|ichna|o[gğ]lu|ogly|kyzy)$", re.IGNORECASE)
_INSTITUTION_OF_A_NAME = frozenset(
    "Administration Government Cabinet Foundation Institute Center Centre Plan Initiative Doctrine Street Avenue Square Airport Prize Award"
    " Hotel Palace House Museum Library University Stadium Park Bridge Conference Club Fund Declaration Agreement Report Memorial".split()
)
_APPOSED = (",", "(", "–", "—", "-")


@dataclass(frozen=True, slots=True)
class NameFound:
    """A name: tokens `[start, end)` with honorifics, `[first, last)` without, its words in print, and what an honorific tells."""

    start: int
    end: int
    first: int
    last: int
    parts: tuple[str, ...]
    gender: Literal["m", "f"] | None = None
    honorific: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A mention before it is known who is meant. Tokens `[start, end)`."""

    start: int
    end: int
    name: NameFound | None = None
    posts: tuple[Post, ...] = ()
    side: SideMention | None = None
    former: bool = False
    weak: bool = False
    counterpart: bool = False  # named as another's counterpart


@dataclass(slots=True)
class _Cluster:
    """One person in the making."""

    drafts: list[Draft] = field(default_factory=list)
    keys: frozenset[str] = frozenset()
    best: NameFound | None = None
    side: str | None = None
    by_name: bool = False  # the side is not printed: it is known of a leader of that name
    offices: set[str] = field(default_factory=set)
    bare: list[Draft] = field(default_factory=list)


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `people` and `persons`: names with their posts first, then the other places where those names stand, then bare posts."""
    words = name_words(lexicon)
    page = look(document, lexicon, known)
    posts = find_posts(page)
    drafts = _with_entries(page, words, posts, list(_read(page, words, posts)), _entries(page, document, lexicon))
    clusters, owner = _join(page, words, drafts)
    more = list(_elsewhere(page, words, drafts, clusters))
    drafts = _over_posts(page, sorted([*drafts, *more], key=lambda d: (d.start, d.end)))
    drafts = _with_listed_sides(page, drafts, document, lexicon, known)
    drafts = [_with_led_side(page, _with_side_of_office(page, posts, d)) for d in drafts]
    clusters, owner = _join(page, words, drafts)
    _place_leaders(lexicon, clusters)
    _resolve(page, drafts, clusters, owner, [s.first for s in known.sentences])
    _pair(page, posts, clusters)
    persons = tuple(_with_post_of_counterpart(page, c, clusters, _person(page, words, c)) for c in clusters)
    mentions = tuple(_mention(page, d, owner.get(n)) for n, d in enumerate(drafts))
    return replace(known, people=mentions, persons=persons)


# --- reading ------------------------------------------------------------------------------------


def _read(page: Page, words: NameWords, posts: dict[int, Post]) -> Iterator[Draft]:
    """Names that stand with a post or an honorific, and posts that stand alone, from left to right without overlaps."""
    i = 0
    while i < len(page.tokens):
        draft: list[Draft] = []
        if i in posts and not _is_address(page, posts[i], i):
            draft = _from_post(page, words, posts, i)
        elif page.tokens[i].lower in _FELLOWS:
            fellows = _one_of_each(page, words, i, i + 1, ()) or _of_sides_before(page, words, i, i + 1, i, None)
            draft = [replace(d, counterpart=True) for d in fellows]
        elif page.honorifics[i] or page.kinds[i] in ("name", "initial"):
            found = _from_name(page, words, posts, i)
            draft = [found] if found else []
        yield from draft
        i = max([d.end for d in draft], default=i + 1)


# --- entries of a list --------------------------------------------------------------------------


def _entries(page: Page, document: Document, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The tokens `[first, last)` of each entry of the page's lists of those present."""
    starts = [t.start for t in page.tokens]
    every = (e for roster in rosters(document, lexicon) for e in roster)
    return [(bisect_left(starts, e.start), bisect_left(starts, e.end)) for e in every]


def _with_entries(page: Page, words: NameWords, posts: dict[int, Post], drafts: list[Draft], entries: list[tuple[int, int]]) -> list[Draft]:
    """The drafts with one for each entry of a list: its name, and as the post all that the entry says after it."""
    for first, last in entries:
        own = [d for d in drafts if first <= d.start < last]
        read = _entry(page, words, posts, own, first, last)
        if read is not None:
            drafts = [d for d in drafts if d not in own] + [read]
    return sorted(drafts, key=lambda d: d.start)


def _entry(page: Page, words: NameWords, posts: dict[int, Post], own: list[Draft], first: int, last: int) -> Draft | None:
    """The person of an entry at tokens `[first, last)`; nothing where no name opens it."""
    tokens = page.tokens
    while tokens[first].text == "(" and (shut := _shut(page, first, last)) is not None and shut + 1 < last:
        first = shut + 1  # (Moderator) Ines Vidal
    before = next((d for d in own if d.start == first and d.name is not None and d.posts and d.posts[0].start < d.name.start), None)
    name = before.name if before is not None else _name_of_entry(page, words, first, last)
    if name is None:
        return None
    rest = before.end if before is not None else name.end
    while rest < last and tokens[rest].text == "(" and (shut := _shut(page, rest, last)) is not None:
        rest = shut + 1  # his constituency
    while last - 1 > rest and tokens[last - 1].text == ")" and (opened := _opened(page, rest, last - 1)) is not None:
        last = opened
    while rest + 1 < last and tokens[rest].text == "," and _is_degree(page, words, rest + 1):
        rest += 2 + (rest + 2 < last and tokens[rest + 2].text == ".")  # Ines Vidal, MD, PhD, Director
    rest += rest < last and tokens[rest].text in _APPOSED
    side = before.side if before is not None else None
    if rest >= last:
        title = Post(first, name.first, ((first, name.first),), "official")
        return before or Draft(first, name.end, name, (title,) if tokens[first].lower in _SEATS else ())
    if (mention := page.sides[rest]) is not None and page.end_of_side(rest) >= last and mention.form == "name":
        return replace(before, side=side or mention) if before is not None else Draft(first, last, name, side=mention)
    post = posts.get(rest)
    if post is not None and post.end >= last:
        return Draft(first, last, name, (post,), post.side or side)
    if before is not None and not before.posts[0].generic:
        return before
    office = post.office if post is not None else "official"
    whole = Post(rest, last, ((rest, last),), office, post.side if post is not None else None, capitalised=True)
    return Draft(first, last, name, (whole,), whole.side or side)


def _is_degree(page: Page, words: NameWords, at: int) -> bool:
    """Whether what stands at a token after a name and a comma is a degree or a suffix of the name: *Jr.*, *PhD*."""
    text = page.tokens[at].text
    return page.kinds[at] in ("suffix", "honour") or plain(text) in words.honours or (plain(text) in words.suffixes and text.istitle())


def _shut(page: Page, at: int, last: int) -> int | None:
    return next((i for i in range(at, last) if page.tokens[i].text == ")"), None)


def _opened(page: Page, first: int, at: int) -> int | None:
    return next((i for i in range(at, first, -1) if page.tokens[i].text == "("), None)


_SEATS = frozenset("senator congressman congresswoman".split())
"""Forms of address that tell what one does, where nothing else does."""
_WORDS_OF_A_NAME = 6


def _name_of_entry(page: Page, words: NameWords, first: int, last: int) -> NameFound | None:
    """The name that opens an entry: its capitalised words up to the first mark, whatever words they are."""
    tokens, i = page.tokens, first
    gender, honorific = None, False
    while i < last and (mark := page.honorifics[i]) is not None and mark[0] < last:
        i, gender, honorific = mark[0], gender or mark[1], True
    start, parts = i, list[str]()
    while i < last and page.heads[i] is None and (tokens[i].text[0].isupper() or tokens[i].text in words.particles):
        stop = i + 1 < last and tokens[i + 1].text == "." and len(tokens[i].text) <= 2
        parts.append(tokens[i].text + "." * stop)
        i += 1 + stop
    over = i >= last or tokens[i].text in _APPOSED
    if not over or not 1 < len(parts) <= _WORDS_OF_A_NAME or (page.kinds[i - 1] == "institution" and page.kinds[start] != "name"):
        return None
    return NameFound(first, i, start, i, tuple(parts), gender if gender in ("m", "f") else None, honorific)  # type: ignore[arg-type]


_FELLOWS = frozenset(("counterparts", "colleagues", "homologues", "interlocutors"))


def _is_address(page: Page, post: Post, at: int) -> bool:
    """Whether what reads as a post is how one is addressed: *Chief Okello*, a title of honour before a name."""
    mark = page.honorifics[at]
    return mark is not None and post.generic and mark[0] == post.end and _name_ahead(page, mark[0])


_MOST_POSTS = 8  # of one person: beyond, a page is no prose


def _stack(page: Page, words: NameWords, posts: dict[int, Post], at: int) -> tuple[Post, int]:
    """The post at token `at` with those stacked on it, and the token after them."""
    post = posts[at]
    end = post.end
    for _ in range(_MOST_POSTS):
        if post.plural or post.counterpart:
            break
        link = end
        while link < len(page.tokens) and page.tokens[link].lower in (",", "and", "/", "&", "concurrently", "also"):
            link += 1
        if link == end and not post.generic and _is_rank(page, posts, link) and page.block[link] == page.block[at]:
            return post, posts[link].end  # Director for Andean Affairs Ambassador Ines Vidal
        comma = link > end and all(page.tokens[k].text == "," for k in range(end, link))
        if link >= len(page.tokens) or page.block[link] != page.block[at] or not post.capitalised:
            break
        if link == end and not (link in posts and posts[link].start == posts[link].pieces[0][0] and posts[link].capitalised):
            break
        if page.tokens[end].text == "," and not comma:  # ", and" begins another person
            break
        nxt = posts.get(link)
        if nxt is None or nxt.plural or nxt.counterpart:
            break
        determiner = page.tokens[nxt.start].lower
        if determiner in ("the", "a", "an") and not comma:
            break
        if page.tokens[link - 1].lower == "and" and _chairs_too(post, nxt):
            post, end = replace(joined(post, nxt), end=nxt.end), nxt.end
            continue  # Oreshi President and African Union Chairperson Ines Vidal
        if nxt.side is not None and post.side is not None and nxt.side.side != post.side.side:
            break
        if nxt.start < nxt.pieces[0][0] and page.sides[nxt.start] is not None:  # a side of its own before it: another person
            break
        if post.determined and post.generic and post.office in ("president", "monarch", "secretary", "minister"):
            break
        if post is posts[at] and post.determined and not comma and _has_holder(page, posts, post):
            break
        if comma and determiner == "the":
            break
        if comma and post.determined and nxt.generic:  # "the Prime Minister, Minister Hald": two persons
            break
        post, end = joined(post, nxt), nxt.end
        post = replace(post, end=end)
    return post, end


def _has_holder(page: Page, posts: dict[int, Post], post: Post) -> bool:
    """Whether the page named the holder of a post before: *Vice President Hald spoke … The Vice President and President-elect Vidal …*"""
    words = page.words(*post.pieces[0])
    before = (o for at, o in posts.items() if at < post.start and o.end < post.start and not o.determined)
    return any(
        page.words(*o.pieces[0]) == words and page.kinds[o.end] == "name" and page.block[o.end] == page.block[o.start] for o in before
    )


def _chairs_too(post: Post, nxt: Post) -> bool:
    """Whether a post at a body is one more of who holds a post at home."""
    home, body = post.side, nxt.side
    return home is not None and home.side not in BODIES and body is not None and body.side in BODIES and not post.plural


def _is_rank(page: Page, posts: dict[int, Post], at: int) -> bool:
    """Whether a diplomat's rank before a name starts at token `at`: *Ambassador Ines Vidal*."""
    rank = posts.get(at)
    bare = rank is not None and rank.generic and rank.capitalised and rank.start == rank.pieces[0][0]
    return bare and page.tokens[at].lower in _RANKS and _name_ahead(page, at + 1)


def _is_minister_by_rank(page: Page, posts: dict[int, Post], at: int, post: Post) -> bool:
    """*The Director of Andean Affairs, Minister Ines Vidal*: one who heads an office of the ministry is no minister but by rank."""
    rank = posts.get(at)
    return (
        rank is not None
        and rank.generic
        and page.tokens[at].lower == "minister"
        and post.office in ("official", "envoy", "ambassador")
        and not post.generic
        and _name_ahead(page, at + 1)
    )


_RANKS = frozenset("ambassador minister-counsellor minister-counselor counsellor counselor consul".split())
"""Ranks of the service, which stand between the post that one holds and one's name."""


def _from_post(page: Page, words: NameWords, posts: dict[int, Post], at: int) -> list[Draft]:
    """The mention that opens with the post at token `at`."""
    single = posts[at]
    if single.plural:
        head, last = single.pieces[0]
        links = [i for i in range(head, last) if page.tokens[i].lower in ("of", "from")]
        for link in (*links, last):  # of Oresh, …; of Foreign Affairs of Oresh, …
            held = replace(single, plural=False, singular=True, pieces=((head, link),))
            if one_each := _one_of_each(page, words, single.start, link, (held,)):
                return one_each
        return _shared_out(page, words, single) or [Draft(at, single.end, None, (single,), single.side, single.former)][:0]
    post, end = _stack(page, words, posts, at)
    tokens = page.tokens
    after = end
    if post.counterpart and post.side is None and tokens[at].lower not in ("his", "her", "their", "our", "my"):
        return []
    while True:
        counterpart_then = posts.get(after + (after < len(tokens) and tokens[after].text == ","))
        if (
            post.counterpart
            and counterpart_then is not None
            and not counterpart_then.counterpart
            and not counterpart_then.plural
            and page.block[counterpart_then.start] == page.block[at]
        ):
            inner = _from_post(page, words, posts, counterpart_then.start)  # his Russian counterpart, Minister of Foreign Affairs …
            if len(inner) == 1 and inner[0].name is not None:
                return [replace(inner[0], start=at, side=inner[0].side or post.side)]
        break
    after = _past_acronym(page, after)
    comma = after < len(tokens) and tokens[after].text == ","
    name = _name_after(page, words, after)
    if name is not None and post.generic and not post.determined and plain(tokens[at].text) in words.given:
        apposed = name.end + 1 < len(tokens) and tokens[name.end].text in _APPOSED and (name.end + 1) in posts
        if apposed or plain(name.parts[0]) not in words.given:  # Sultan Mohammed Al Shamsi, Assistant Minister for …
            name = replace(name, start=at, first=at, parts=(tokens[at].text, *name.parts))
            return [_named(page, words, posts, at, name, (), None, False, True)]
    if name is None and (holder := _by_his_own_post(page, words, posts, post, after)) is not None:
        return [holder]
    if name is None and comma:
        late = _name_after(page, words, after + 1)
        if late is not None and _closes(page, words, posts, late, at):
            name = late
        elif post.determined and (_is_rank(page, posts, after + 1) or _is_minister_by_rank(page, posts, after + 1, post)):
            name = _name_after(page, words, after + 2)  # the Minister of External Relations, Ambassador Ines Vidal
    if name is None:
        if end > post.start and not single.counterpart and post.end != single.end:
            first = _bare(page, single)
            return [first] if first else []
        bare = _bare(page, post)
        return [bare] if bare else []
    named = _named(page, words, posts, at, name, (post,) if not post.counterpart else (), post.side, post.former, post.generic)
    return [replace(named, counterpart=post.counterpart)]


def _by_his_own_post(page: Page, words: NameWords, posts: dict[int, Post], post: Post, at: int) -> Draft | None:
    """*OSCE Chairman-in-Office and Oreshi Foreign Minister Vidal*: who chairs a body, named with the post held at home, is there for the
    body."""
    chairs = "chair" in page.words(*post.pieces[0]).lower() or "president" in page.words(*post.pieces[0]).lower()
    if post.side is None or post.side.side not in BODIES or not chairs:
        return None
    link = at
    while link < len(page.tokens) and page.tokens[link].lower in (",", "and", "the"):
        link += 1
    own = posts.get(link) or posts.get(link - 1)
    if (
        own is None
        or own.side is None
        or own.side.side in BODIES
        or own.plural
        or own.counterpart
        or page.block[own.start] != page.block[post.start]
    ):
        return None
    late = own.end + (own.end < len(page.tokens) and page.tokens[own.end].text == ",")
    name = _name_after(page, words, late)
    return Draft(post.start, name.end, name, (post,), post.side) if name is not None else None


_MAY_FOLLOW = frozenset("and or in on at to for with from by as who today yesterday this here over during that after before".split())


def _past_acronym(page: Page, at: int) -> int:
    """The token after an acronym in brackets at token `at`: *Commander of the Northern Fleet (NORFLEET) Ines Vidal*."""
    shut = at + 2
    acronym = shut < len(page.tokens) and page.tokens[at].text == "(" and page.tokens[shut].text == ")"
    if acronym and page.tokens[at + 1].text.isupper() and page.sides[at + 1] is None and _name_ahead(page, shut + 1):
        return shut + 1
    return at


def _name_ahead(page: Page, at: int) -> bool:
    return at < len(page.tokens) and (page.honorifics[at] is not None or page.kinds[at] in ("name", "initial"))


def _closes(page: Page, words: NameWords, posts: dict[int, Post], name: NameFound, at: int) -> bool:
    """Whether a name after *POST,* is the holder of the post: what follows must not give the name a post of its own."""
    i = name.end
    if i >= len(page.tokens) or page.block[i] != page.block[at]:
        return True
    if page.tokens[i].text[0].islower() and page.tokens[i].lower not in _MAY_FOLLOW:
        return False  # At the request of the President of Oresh, Ines Vidal told him …
    if page.tokens[i].lower == "and" and _opened_by_circumstances(page, at) and _and_another_acts(page, words, posts, i + 1):
        return False  # In a call initiated by the President of Oresh, Ines Vidal and Davit Orlen discussed …
    if page.tokens[i].text in _APPOSED:
        told = posts.get(i + 1)
        if told is not None and told.side is None and told.capitalised and at in posts and posts[at].office == "envoy" and posts[at].side:
            return True  # a Special Envoy of Oresh, Ines Vidal, Minister of Transport, …: one who is sent has a post at home
        return (i + 1) not in posts or _names_its_holder(page, words, posts, i + 1) or not _is_closed(page, posts[i + 1])
    return True


_CIRCUMSTANCES = frozenset("in during at on upon following after before over by under as".split())


def _opened_by_circumstances(page: Page, at: int) -> bool:
    """Whether the sentence of token `at` opens with circumstances, so that a comma ends them: *At the initiative of …, she …*."""
    first = at
    while first and page.block[first - 1] == page.block[at] and page.tokens[first - 1].text not in (".", ";", "!", "?"):
        first -= 1
    return page.tokens[first].lower in _CIRCUMSTANCES


def _and_another_acts(page: Page, words: NameWords, posts: dict[int, Post], at: int) -> bool:
    """Whether the name or post at token `at`, joined to a name before it, is followed by a verb that both are the subject of."""
    name = _name_after(page, words, at)
    end = name.end if name is not None else posts[at].end if at in posts else at
    if end in (at, len(page.tokens)) or page.block[end] != page.block[at]:
        return False
    return page.tokens[end].text[0].islower() and page.tokens[end].lower not in _MAY_FOLLOW


def _names_its_holder(page: Page, words: NameWords, posts: dict[int, Post], at: int) -> bool:
    """Whether the post at token `at` is that of the name set off by commas after it, as in a list of such pairs: *the President of the
    Republic, Mr Davit Orlen, the Prime Minister of Oresh, Ms Ines Vidal, and …*."""
    post = posts[at]
    if page.tokens[at].lower != "the" or post.plural or post.counterpart or post.end + 1 >= len(page.tokens):
        return False
    if page.tokens[post.end].text != ",":
        return False
    name = _name_after(page, words, post.end + 1)
    return name is not None and (name.honorific or post.side is not None or _in_pairs(page, posts, at, name.end))


def _in_pairs(page: Page, posts: dict[int, Post], at: int, end: int) -> bool:
    """Whether the post at token `at` and its name, which ends at `end`, stand in a list of such pairs: *by the Secretary-General, Davit
    Orlen, the Director of Protocol, Ines Vidal, and the Ambassador, Ana Hald*."""
    tokens = page.tokens
    if end + 2 >= len(tokens) or page.block[end] != page.block[at]:
        return tokens[at - 1].lower == "and" and tokens[at - 2].text == ","
    then = end + 1 + (tokens[end].text == "," and tokens[end + 1].lower == "and")
    if tokens[end].text in (",", "and") and tokens[then].lower == "the" and then in posts:
        return True
    return tokens[end].text in (".", ";") and tokens[at - 1].lower == "and" and tokens[at - 2].text == ","


def _named(
    page: Page,
    words: NameWords,
    posts: dict[int, Post],
    start: int,
    name: NameFound,
    held: tuple[Post, ...],
    side: SideMention | None,
    former: bool,
    more: bool,
) -> Draft:
    """The mention of `name` with what follows it: *of Japan*, *, Minister of Defence*, *(Minister of Defence)*."""
    tokens, size = page.tokens, len(page.tokens)
    end = name.end
    while end < size and page.kinds[end] == "honour" and page.block[end] == page.block[start]:
        end += 1
    i = end
    if i + 1 < size and tokens[i].lower == "of" and page.block[i] == page.block[start]:
        j = i + 1 + (tokens[i + 1].lower == "the")
        if j < size and (mention := page.sides[j]) is not None and mention.form == "name":
            after = page.end_of_side(j)
            if not (after < size and page.kinds[after] == "institution" and page.block[after] == page.block[j]):
                side = side or mention
                end = after
                if after + 2 < size and tokens[after].text == "(" and page.sides[after + 1] and tokens[after + 2].text == ")":
                    end = after + 3
        elif j < size and held and held[-1].generic and (page.kinds[j] == "institution" or _heads_unit(page, j)):
            after, own = complement(page, i)  # Director Vnukov of the First Asian Department
            if after > i:
                held = (*held[:-1], replace(held[-1], pieces=(*held[-1].pieces, (i, after)), generic=False))
                side, end = side or own, after
    i = end
    if i + 1 < size and tokens[i].text in _APPOSED and page.block[i + 1] == page.block[start] and (more or not held):
        bracket = tokens[i].text == "("
        j = i + 1
        if tokens[j].lower == "who" and j + 2 < size and tokens[j + 1].lower == "is":
            j += 2
        if j in posts and not posts[j].plural and not posts[j].counterpart and not _of_the_next(page, words, posts, held, posts[j]):
            post, after = _stack_before_names(page, words, posts, j)
            if post is not None and (bracket or not held or _is_closed(page, post)):
                held = (*held, post)
                side = side or post.side or _whose(page, post)
                former = former or post.former
                end = after
                if bracket and end < size and tokens[end].text == ")":
                    end += 1
        elif (mention := page.sides[j]) is not None and bracket and mention.form == "name":
            after = page.end_of_side(j)
            if after < size and tokens[after].text == ")":
                side, end = side or mention, after + 1
    return Draft(start, end, name, held, side, former)


def _whose(page: Page, post: Post) -> SideMention | None:
    """The side that *its* refers to: *called at the Oresh Parliament on Ines Vidal, its President*."""
    if page.tokens[post.start].lower != "its":
        return None
    near = range(post.start - 1, max(-1, post.start - 14), -1)
    return next((side for i in near if page.block[i] == page.block[post.start] and (side := page.sides[i]) is not None), None)


def _of_the_next(page: Page, words: NameWords, posts: dict[int, Post], held: tuple[Post, ...], post: Post) -> bool:
    """*At the invitation of Ambassador Vidal, the Foreign Minister of Oresh, Davit Orlen, visited …*: a post with an article and a side
    after a name that has a post already, and a name of its own set off by commas."""
    if held and _names_its_holder(page, words, posts, post.start):
        return True
    if not held or post.side is None or page.tokens[post.start].lower != "the":
        return False
    if post.end >= len(page.tokens) or page.tokens[post.end].text != ",":
        return False
    name = _name_after(page, words, post.end + 1)
    if name is None or name.end + 1 >= len(page.tokens) or page.tokens[name.end].text != ",":
        return False
    return (name.end + 1) not in posts


def _heads_unit(page: Page, at: int) -> bool:
    """Whether token `at` is a side's adjective before the name of an institution: *the Russian Division*."""
    side = page.sides[at]
    after = page.end_of_side(at)
    return side is not None and side.form == "adjective" and after < len(page.tokens) and page.kinds[after] == "institution"


def _stack_before_names(page: Page, words: NameWords, posts: dict[int, Post], at: int) -> tuple[Post | None, int]:
    """The posts in apposition to a name before them: as many as have no name of their own after them."""
    post = posts[at]
    if _takes_name(page, words, posts, post):
        return None, at
    end = post.end
    while True:
        link = end
        while link < len(page.tokens) and page.tokens[link].lower in (",", "and", "/", "&", "concurrently", "also"):
            link += 1
        nxt = posts.get(link)
        if link == end or nxt is None or nxt.plural or nxt.counterpart or page.block[link] != page.block[at]:
            return post, end
        determiner = page.tokens[nxt.start].lower
        comma = all(page.tokens[k].text == "," for k in range(end, link))
        if (determiner in ("the", "a", "an")) or (nxt.start < nxt.pieces[0][0] and page.sides[nxt.start] is not None):
            return post, end
        if _takes_name(page, words, posts, nxt) or (comma and not nxt.capitalised):
            return post, end
        post = replace(joined(post, nxt), end=nxt.end)
        end = nxt.end


def _takes_name(page: Page, words: NameWords, posts: dict[int, Post], post: Post) -> bool:
    """Whether a name follows the post directly."""
    return not post.serves and _name_after(page, words, post.end) is not None


def _one_of_each(page: Page, words: NameWords, start: int, link: int, held: tuple[Post, ...]) -> list[Draft]:
    """*The ambassadors of Oresh, Davit Orlen, and of Tamor, Ines Vidal*, *her counterparts from Oresh, …*: a name for each country."""
    tokens, size = page.tokens, len(page.tokens)
    found: list[Draft] = []
    i = link
    while i + 3 < size and page.block[i] == page.block[start]:
        i += tokens[i].lower in ("of", "from") and (not found or page.block[i + 1] == page.block[start])
        i += tokens[i].lower == "the"
        side = page.sides[i] if i < size else None
        if side is None or side.form != "name" or (not found and tokens[link].lower not in ("of", "from")):
            break
        after = page.end_of_side(i)
        if after + 1 >= size or tokens[after].text not in (",", "("):
            break
        name = _name_after(page, words, after + 1)
        if name is None:
            break
        found.append(Draft(i if found else start, name.end, name, held, side))
        i = name.end
        while i < size and tokens[i].lower in (",", ")", "and"):
            i += 1
    return found if len(found) > 1 else []


def _of_sides_before(page: Page, words: NameWords, noun: int, end: int, start: int, post: Post | None) -> list[Draft]:
    """*Her Oreshi and Velandic colleagues, Davit Orlen and Ines Vidal*, *the Oreshi and Velandic Foreign Ministers, …*: a side for each
    name, in the order of the text. The adjectives end at token `noun`, the names begin at `end`."""
    sides: list[SideMention] = []
    k = noun - 1
    while k >= 0 and page.block[k] == page.block[noun]:
        side = page.sides[k]
        if side is None:
            break
        sides.insert(0, side)
        while k >= 0 and page.sides[k] is side:
            k -= 1
        joint = k
        while k >= 0 and page.tokens[k].lower in (",", "and"):
            k -= 1
        if joint == k:
            break
    names = _names_joined(page, words, end)
    if len(sides) < 2 or len(sides) != len(names):
        return []
    held = (replace(post, plural=False, singular=True),) if post is not None else ()
    return [
        Draft(start if n == 0 else name.start, name.end, name, held, sides[n], post is not None and post.former)
        for n, name in enumerate(names)
    ]


def _names_joined(page: Page, words: NameWords, at: int) -> list[NameFound]:
    """The names from token `at` on, a comma before them or none, with commas and *and* between them."""
    i = at + (at < len(page.tokens) and page.tokens[at].text == ",")
    names: list[NameFound] = []
    while (name := _name_after(page, words, i)) is not None:
        names.append(name)
        i = name.end
        if i < len(page.tokens) and page.tokens[i].text == ",":
            i += 1
        if i < len(page.tokens) and page.tokens[i].lower in ("and", "&"):
            i += 1
        elif page.tokens[i - 1].text != ",":
            break
    return names


def _shared_out(page: Page, words: NameWords, post: Post) -> list[Draft]:
    """*Foreign Ministers Hald and Vidal*, *the governors of Oresh and Tamor, Davit Orlen and Ines Vidal*: the post for each name."""
    if of_each := _of_sides_before(page, words, post.pieces[0][0], post.end, post.start, post):
        return of_each
    names = _names_joined(page, words, post.end)
    if len(names) < 2:
        return []
    shares = _shares(page, post, len(names))
    return [
        Draft(post.start if n == 0 else name.start, name.end, name, (shares[n],), post.side, post.former) for n, name in enumerate(names)
    ]


def _shares(page: Page, post: Post, count: int) -> list[Post]:
    """A plural post as one for each of `count` names; *of A and B* is shared out where it has as many parts."""
    single = replace(post, plural=False, singular=True)
    first, last = post.pieces[0]
    cuts = [i for i in range(first, last) if page.tokens[i].lower == "and"]
    link = next((i for i in range(first, last) if page.tokens[i].lower in ("of", "for")), None)
    if link is None or len(cuts) != count - 1 or cuts[0] < link or all(page.kinds[i] == "institution" for i in range(link + 1, cuts[0])):
        return [single] * count
    bounds = [link, *cuts, last]
    return [
        replace(single, pieces=((first, bounds[1]),) if n == 0 else ((first, link + 1), (bounds[n] + 1, bounds[n + 1])))
        for n in range(count)
    ]


def _from_name(page: Page, words: NameWords, posts: dict[int, Post], at: int) -> Draft | None:
    """The mention that opens with a name at token `at`, if an honorific or a post in apposition shows that it is one."""
    name = _name_at(page, words, at, strong=page.honorifics[at] is not None)
    if name is None:
        return None
    i = name.end
    apposed = i + 1 < len(page.tokens) and page.tokens[i].text in _APPOSED and page.block[i + 1] == page.block[at]
    if name.honorific:
        inverted = _inverted(page, words, name)
        return _named(page, words, posts, at, inverted or name, (), None, False, True)
    if apposed and len(name.parts) >= 1:
        j = i + 1
        if page.tokens[j].lower == "who" and j + 2 < len(page.tokens) and page.tokens[j + 1].lower == "is":
            j += 2
        post = posts.get(j)
        if post is not None and not post.plural and not post.counterpart and not _takes_name(page, words, posts, post):
            if not _is_closed(page, post):
                return None
            if (len(name.parts) > 1 or plain(name.parts[0]) in words.given) and page.places[name.first] is None:
                return _named(page, words, posts, at, name, (), None, False, True)
    return None


_SAID = frozenset("said told gave took made held spoke met put set drew sent went came".split())


def _is_closed(page: Page, post: Post) -> bool:
    """Whether a post after a comma is set off: *Ines Vidal, Oreshi FM discuss trade* names two persons, not one."""
    first = post.start
    if page.tokens[first].lower == "the" and post.end < len(page.tokens):
        after = page.tokens[post.end]  # "At the request of Ines Vidal, the President of Oresh briefed her"
        return page.block[post.end] != page.block[first] or not (after.lower.endswith("ed") or after.lower in _SAID)
    if page.sides[first] is None or page.sides[first].form != "adjective" or post.end >= len(page.tokens):  # type: ignore[union-attr]
        return True
    return (
        page.block[post.end] != page.block[first]
        or not page.tokens[post.end].text[0].isalnum()
        or page.tokens[post.end].lower in ("and", "who", "on", "in")
    )


def _inverted(page: Page, words: NameWords, name: NameFound) -> NameFound | None:
    """*Mr. Orlen, Davit Pavlovich*: the family name first and a comma."""
    i = name.end
    if len(name.parts) != 1 or i + 1 >= len(page.tokens) or page.tokens[i].text != "," or page.block[i + 1] != page.block[name.first]:
        return None
    rest = _name_at(page, words, i + 1, strong=False)
    if rest is None or rest.honorific or len(rest.parts) > 3:
        return None
    if any(_INVERTED.search(p) for p in rest.parts) or (
        plain(rest.parts[0]) in words.given and rest.end < len(page.tokens) and page.tokens[rest.end].text == ","
    ):
        return replace(name, end=rest.end, last=rest.last, parts=(*name.parts, ",", *rest.parts))
    return None


def _name_at(page: Page, words: NameWords, at: int, *, strong: bool) -> NameFound | None:
    """The name that starts at token `at`, honorifics first. `strong`: a post or honorific before it says that a name must follow."""
    tokens, kinds, size = page.tokens, page.kinds, len(page.tokens)
    if at >= size:
        return None
    i, gender, honorific = at, None, False
    while i < size and (mark := page.honorifics[i]) is not None:
        if (
            not honorific
            and kinds[i] == "name"
            and plain(tokens[i].text) in words.given
            and mark[0] < size
            and kinds[mark[0]] == "name"
            and not strong
        ):
            break
        i, honorific = mark[0], True
        if mark[1] in ("m", "f") and gender is None:
            gender = mark[1]
        if i < size and tokens[i].text == ",":
            break
    if i >= size or (honorific and page.block[i] != page.block[at]):
        return None
    strong = strong or honorific
    first, block = i, page.block[i]
    parts: list[str] = []
    solid = 0
    while i < size and page.block[i] == block and solid < 8:
        kind = kinds[i]
        token = tokens[i]
        if page.heads[i] is not None and not (kind == "name" and parts and page.heads[i].part == "head" and token.text in ("King",)):  # type: ignore[union-attr]
            break
        if page.sides[i] is not None:
            mention = page.sides[i]
            usable = (
                strong and not parts and mention is not None and mention.form in ("name", "capital") and page.end_of_side(i) == i + 1
                and i + 1 < size and kinds[i + 1] == "name" and page.sides[i + 1] is None and page.block[i + 1] == block
                and page.heads[i + 1] is None
            ) or (len(parts) == 1 and plain(parts[0]) in words.given and mention is not None and mention.form != "adjective" and strong
            ) or (strong and mention is not None and mention.form == "capital" and _ends_name(page, parts, honorific, i)
            )  # fmt: skip
            if not usable or mention is None or token.text.isupper():
                break
            kind = "name"
        if solid > 1 and any(plain(p) == plain(token.text) for p in parts) and not any(p in words.particles for p in parts):
            break  # a pop-up printed with the text says the name again
        if kind == "common" and parts and plain(token.text) in words.given and i + 1 < size and kinds[i + 1] == "name":
            kind = "name"  # Zin Mar Aung
        if kind == "common" and strong and len(parts) == 1 and parts[0].isupper() and len(parts[0]) > 2 and token.text.istitle():
            kind = "name"  # Mr. KATO Jun
        if kind == "name" or (
            kind == "initial" and (i + 1 < size and (tokens[i + 1].text == "." or kinds[i + 1] in ("name", "particle", "initial")))
        ):
            stopped = kind == "initial" or (strong and token.text in words.abbreviations and i + 2 < size and kinds[i + 2] == "name")
            if stopped and i + 1 < size and tokens[i + 1].text == "." and tokens[i + 1].start == token.end:
                parts.append(token.text + ".")
                i += 2
            else:
                parts.append(token.text)
                i += 1
            solid += 1
            continue
        if kind == "particle" and token.text in ("Al", "El") and parts and strong and _is_word_of_house(page, i + 1, block):
            parts += [token.text, tokens[i + 1].text]
            i, solid = i + 2, solid + 1
            continue
        if kind == "particle" and (parts or token.text[0].isupper() or strong) and _leads_to_name(page, i):
            if token.text in ("y", "e") and not parts:
                break
            parts.append(token.text)
            i += 1
            continue
        if kind in ("common", "institution") and token.text[0].isupper() and not token.text.isupper() and strong:
            nxt = kinds[i + 1] if i + 1 < size and page.block[i + 1] == block else "other"
            if not parts and (
                (nxt in ("name", "initial") and plain(token.text) in words.given) or (nxt == "particle" and _son_of(tokens[i + 1].text))
            ):
                parts.append(token.text)
                i += 1
                solid += 1
                continue
            if len(parts) == 1 and kind == "institution" and plain(parts[0]) in words.given and nxt not in ("institution", "name"):
                parts.append(token.text)
                i += 1
                solid += 1
                break
        break
    if not solid or (not strong and all(len(p.rstrip(".")) == 1 for p in parts)):
        return None
    while parts and parts[-1] in words.particles and parts[-1][0].islower():
        parts.pop()
        i -= 1
    last = i
    if parts and i < size and page.block[i] == block:
        j = i + (tokens[i].text == ",")
        if j < size and kinds[j] == "suffix" and page.block[j] == block and (j == i or tokens[j].lower in ("jr", "sr")):
            text = tokens[j].text
            last = j + 1
            if last < size and tokens[last].text == "." and tokens[last].start == tokens[j].end and tokens[j].lower in ("jr", "sr"):
                text, last = text + ".", last + 1
            parts += [",", text] if j > i else [text]
    return NameFound(at, last, first, last, tuple(parts), gender if gender in ("m", "f") else None, honorific)  # type: ignore[arg-type]


def _ends_name(page: Page, parts: list[str], honorific: bool, at: int) -> bool:
    """Whether a capital is a family's name at the end of one: *Foreign Minister Davit Orlen Lima*, *Mr Orlen Lima*."""
    if len(parts) < 1 + (not honorific) or page.end_of_side(at) != at + 1:
        return False
    after = page.tokens[at + 1] if at + 1 < len(page.tokens) else None
    return after is None or page.block[at + 1] != page.block[at] or not after.text[0].isupper()


def _is_word_of_house(page: Page, at: int, block: int) -> bool:
    """Whether a common word is the name of a family after its article: *Faris Al Said*."""
    return at < len(page.tokens) and page.block[at] == block and page.kinds[at] == "common" and page.tokens[at].text.istitle()


def _son_of(word: str) -> bool:
    """Whether a particle joins a name to that of the father, so that whatever stands before it is a name: *Said bin Khalfan*."""
    return word.lower() in ("bin", "bint", "ibn", "ben", "ould")


def _name_after(page: Page, words: NameWords, at: int) -> NameFound | None:
    """The name at token `at`, right after a post."""
    if at >= len(page.tokens) or not at or page.block[at] != page.block[at - 1]:
        return None
    return _name_at(page, words, at, strong=True)


def _leads_to_name(page: Page, at: int) -> bool:
    """Whether the particles from token `at` on lead to a name."""
    i = at
    while i < len(page.tokens) and page.kinds[i] == "particle" and page.block[i] == page.block[at]:
        i += 1
    return i < len(page.tokens) and page.kinds[i] == "name" and page.block[i] == page.block[at] and page.heads[i] is None and i - at <= 3


# A post on its own is a mention only when it says whose or which it is.
_BARE_OFFICES = frozenset(
    "foreign-minister foreign-secretary prime-minister president chancellor monarch crown-prince pope supreme-leader secretary-general"
    " high-representative national-security-adviser vice-president deputy-prime-minister deputy-foreign-minister defence-minister"
    " finance-minister minister secretary deputy-secretary deputy-minister speaker ambassador state-councillor party-leader".split()
)


def _bare(page: Page, post: Post) -> Draft | None:
    """A post with no name as a mention: *the Foreign Minister*, *the President of Russia*, *his Saudi counterpart*."""
    if post.counterpart:
        if post.side is None and page.tokens[post.start].lower not in ("his", "her"):
            return None
        return Draft(post.start, post.end, None, (post,), post.side)
    if post.start and page.tokens[post.start - 1].lower == "as":
        return None  # Oresh as President of the Council
    lead = page.tokens[post.start].lower
    after = page.tokens[post.end].text if post.end < len(page.tokens) else ""
    if not post.determined and post.capitalised and _shares_article(page, post):
        post = replace(post, determined=True)
    leader = page.tokens[post.pieces[0][1] - 1].lower == "leader" and (post.side is not None)
    if not leader and post.office not in _BARE_OFFICES and not (post.determined and post.capitalised):
        return None
    if not post.determined and post.side is None and not (post.capitalised and _is_title(page, post)):
        return None
    if lead in ("a", "an") or after.lower() in ("-", "level"):
        return None
    if after in ("Office", "Residence") or (
        after.lower() == "'s" and page.tokens[post.end + 1 : post.end + 2] and page.tokens[post.end + 1].text == "Office"
    ):
        return None
    return Draft(post.start, post.end, None, (post,), post.side, post.former)


def _shares_article(page: Page, post: Post) -> bool:
    """Whether a post stands after another and its *and*: *the Deputy Secretary and Vice Minister discussed the dam*."""
    at = post.start - 1
    if at < 1 or page.tokens[at].lower != "and" or page.block[at] != page.block[post.start]:
        return False
    return any(h is not None and h.part == "head" and h.end == at for h in page.heads[max(0, at - _LONGEST_HEAD) : at])


_LONGEST_HEAD = 4  # tokens of a head: "chairman of the government"


def _is_title(page: Page, post: Post) -> bool:
    """Whether a post without an article names someone: *Foreign Minister*, and of the single words only an abbreviation (*EAM*)."""
    single = post.generic and not page.tokens[post.start].text.isupper()
    return post.office in ("foreign-minister", "prime-minister", "president", "secretary-general", "high-representative") and not single


_LED = frozenset("led leads headed heads chaired represented".split())
_SIDE_NOUNS = frozenset("side delegation team party".split())


_OFFICE_TOLD = frozenset("as is was became".split())
_FARTHEST_OFFICE = 12  # tokens from *who* to the office: "who completed her four-year term of office as"


def _with_side_of_office(page: Page, posts: dict[int, Post], draft: Draft) -> Draft:
    """The side of one whose office a clause after the name tells: *Ines Vidal, who completed her term as President of Oresh*."""
    tokens, at = page.tokens, draft.end
    if draft.name is None or draft.side is not None or at + 2 >= len(tokens) or tokens[at].text != "," or tokens[at + 1].lower != "who":
        return draft
    for i in range(at + 2, min(at + 2 + _FARTHEST_OFFICE, len(tokens) - 1)):
        if tokens[i].text in ",.;" or page.block[i] != page.block[at]:
            break
        post = posts.get(i + 1 + (tokens[i + 1].lower in ("the", "a")))
        if tokens[i].lower in _OFFICE_TOLD and post is not None and post.side is not None:
            return replace(draft, side=post.side)
    return draft


def _with_led_side(page: Page, draft: Draft) -> Draft:
    """The side of one who led it: *Ines Vidal led the Oreshi side*, *the Oreshi delegation was headed by Ines Vidal*."""
    if draft.name is None or draft.side is not None:
        return draft
    tokens, size = page.tokens, len(page.tokens)
    i = draft.end
    while i < size and tokens[i].lower in (",", "who", "also"):
        i += 1
    if i + 3 < size and tokens[i].lower in _LED and tokens[i + 1].lower == "the" and (side := page.sides[i + 2]) is not None:
        after = page.end_of_side(i + 2)
        if after < size and tokens[after].lower in _SIDE_NOUNS:
            return replace(draft, side=side)
    k = draft.start - 1
    while k > 0 and tokens[k].lower == "the":
        k -= 1
    if k > 3 and tokens[k].lower == "by" and tokens[k - 1].lower == "one" and (side := page.sides[k - 2]) is not None:
        return replace(draft, side=side)  # the Oreshi delegation was headed by Davit Orlen, and the Velandic one by Ines Vidal
    if k > 3 and tokens[k].lower == "by" and tokens[k - 1].lower in _SIDE_NOUNS and (side := page.sides[k - 2]) is not None:
        return replace(draft, side=side)  # the Oreshi delegation was headed by Davit Orlen, and the Velandic delegation by Ines Vidal
    if k > 3 and tokens[k].lower == "by" and tokens[k - 1].lower in _LED:
        noun = k - 2 - (tokens[k - 2].lower in ("was", "were", "being", "is"))
        if noun > 0 and tokens[noun].lower in _SIDE_NOUNS and (side := page.sides[noun - 1]) is not None:
            return replace(draft, side=side)
        if noun > 1 and (side := page.sides[noun]) is not None and side.form == "name":  # that of Oresh was led by Ines Vidal
            while noun > 1 and (page.sides[noun] is side or tokens[noun].lower == "the"):
                noun -= 1
            if tokens[noun].lower == "of" and tokens[noun - 1].lower in _SIDE_NOUNS | {"that"}:
                return replace(draft, side=side)
    return draft


def _over_posts(page: Page, drafts: list[Draft]) -> list[Draft]:
    """A name alone on its line over a post alone on the next is the post's holder: *Ines Vidal* / *Minister of Foreign Affairs*."""
    joined_up: list[Draft] = []
    for draft in drafts:
        last = joined_up[-1] if joined_up else None
        if (
            last is not None
            and last.name is not None
            and not last.posts
            and draft.name is None
            and last.end == draft.start
            and not any(p.counterpart for p in draft.posts)
            and _fills_line(page, last)
            and _fills_line(page, draft)
        ):
            joined_up[-1] = replace(last, end=draft.end, posts=draft.posts, side=last.side or draft.side, weak=False)
        else:
            joined_up.append(draft)
    return joined_up


def _fills_line(page: Page, draft: Draft) -> bool:
    """Whether a mention stands alone on its line."""
    before = draft.start == 0 or page.block[draft.start - 1] != page.block[draft.start]
    return before and (draft.end >= len(page.tokens) or page.block[draft.end] != page.block[draft.end - 1])


def _with_listed_sides(page: Page, drafts: list[Draft], document: Document, lexicon: Lexicon, known: Known) -> list[Draft]:
    """The drafts with the sides that lists of those attending give them (*from the Russian side: …*)."""
    starts = [(page.tokens[d.name.first].start, page.tokens[d.end - 1].end) for d in drafts if d.name is not None]
    lists = [s for s in stretches(document, lexicon, known, starts) if s.side is not None and s.heading is not None]
    if not lists:
        return drafts
    given: list[Draft] = []
    for draft in drafts:
        at = page.tokens[draft.name.first if draft.name else draft.start].start
        here = next((s for s in lists if s.start <= at < s.end), None)
        if here is not None and here.heading is not None and here.side is not None and draft.name is not None and draft.side is None:
            draft = replace(draft, side=SideMention(*here.heading, here.side, "name"))
        given.append(draft)
    return given


# --- joining ------------------------------------------------------------------------------------


_ARTICLE = re.compile(r"^(?:al|el)-(?=\w{3})", re.IGNORECASE)
"""Written with a family's name or left out: *Badr al-Orlen*, *Mr Orlen*."""


def _keys(parts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        k
        for p in parts
        if p != ","
        and (k := plain(_ARTICLE.sub("", p)))
        and k not in ("jr", "sr", "al", "el", "bin", "bint", "ibn", "van", "von", "der", "den", "de", "da", "dos", "la", "del", "y")
    )


def _same(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of name words can be one person's: one within the other, initials standing for words, spellings a little apart."""
    small, big = (a, b) if len(a) <= len(b) else (b, a)
    if not small:
        return False
    if len(small) == 1:
        return any(_spelt_alike(next(iter(small)), word) for word in big)
    rest = set(big)
    exact = False
    for word in sorted(small, key=len, reverse=True):
        if word in rest:
            rest.discard(word)
            exact = exact or len(word) > 1
            continue
        fits = next((r for r in rest if r[0] == word[0] and (len(word) == 1 or len(r) == 1)), None)
        if fits is None and len(small) > 1 and len(word) > 3:
            fits = next((r for r in rest if len(r) > 3 and SequenceMatcher(None, r, word).ratio() >= 0.8), None)
        if fits is None:
            return False
        rest.discard(fits)
    return exact


def _spelt_alike(one: str, other: str) -> bool:
    """Whether two family names are one but for its spelling: *Kislov*, *Kyslov*."""
    if one == other:
        return len(one) > 1
    alike = one[0] == other[0] and min(len(one), len(other)) >= _LONG_NAME
    return alike and SequenceMatcher(None, one, other).ratio() >= _ALIKE


_LONG_NAME = 6  # letters: shorter names differ by one letter and are others
_ALIKE = 0.82


def _side_of(draft: Draft) -> str | None:
    return draft.side.side if draft.side is not None else None


def _join(page: Page, words: NameWords, drafts: list[Draft]) -> tuple[list[_Cluster], dict[int, int]]:
    """The persons of the page, full names first, and for each draft with a name the person it names."""
    clusters: list[_Cluster] = []
    owner: dict[int, int] = {}
    named = [n for n, d in enumerate(drafts) if d.name is not None]
    for n in sorted(named, key=lambda n: (len(_keys(drafts[n].name.parts)) < 2, n)):  # type: ignore[union-attr]
        draft = drafts[n]
        assert draft.name is not None
        keys = _keys(draft.name.parts)
        if not keys:
            continue
        fitting = [c for c, cluster in enumerate(clusters) if _same(keys, cluster.keys) and _agree(cluster, draft)]
        if len(keys) == 1 and len(fitting) > 1:
            last = [c for c in fitting if any(d.start < draft.start for d in clusters[c].drafts)]
            with_side = [c for c in fitting if _side_of(draft) and clusters[c].side == _side_of(draft)]
            by_office = [c for c in fitting if any(p.office in clusters[c].offices for p in draft.posts)]
            fitting = (
                with_side
                or by_office
                or sorted(last, key=lambda c: -max(d.start for d in clusters[c].drafts if d.start < draft.start))
                or fitting
            )
        if fitting:
            at = fitting[0]
        else:
            at = len(clusters)
            clusters.append(_Cluster())
        cluster = clusters[at]
        cluster.drafts.append(draft)
        if len(keys) > len(cluster.keys) or cluster.best is None:
            cluster.keys, cluster.best = keys, draft.name
        elif len(keys) == len(cluster.keys) and _fuller(draft.name, cluster.best):
            cluster.best = draft.name
        cluster.side = cluster.side or _side_of(draft) or ("VA" if any(p.office == "pope" for p in draft.posts) else None)
        cluster.offices |= {p.office for p in draft.posts}
        owner[n] = at
    ranked = sorted(range(len(clusters)), key=lambda c: min(d.start for d in clusters[c].drafts))
    place = {c: n for n, c in enumerate(ranked)}
    return [clusters[c] for c in ranked], {n: place[c] for n, c in owner.items()}


def _fuller(name: NameFound, best: NameFound) -> bool:
    """Whether a name of as many words tells more than the best so far; the same words in capitals do not."""
    if len("".join(name.parts)) <= len("".join(best.parts)):
        return False
    same = {plain(p) for p in best.parts} == {plain(p) for p in name.parts}
    return not (same and any(p.isupper() and len(p) > 2 for p in name.parts))


def _agree(cluster: _Cluster, draft: Draft) -> bool:
    side = _side_of(draft)
    return side is None or cluster.side is None or side == cluster.side


def _elsewhere(page: Page, words: NameWords, drafts: list[Draft], clusters: list[_Cluster]) -> Iterator[Draft]:
    """Names with neither post nor honorific: those of persons known from elsewhere on the page, and those that a given name opens."""
    covered: set[int] = set()
    for draft in drafts:
        if draft.name is not None or not any(p.counterpart for p in draft.posts):
            covered.update(range(draft.start, draft.end))
    singles = {k for c in clusters for k in c.keys if len(k) > 1}
    i = 0
    while i < len(page.tokens):
        if i in covered or page.kinds[i] not in ("name", "initial", "particle") or page.sides[i] is not None:
            i += 1
            continue
        name = _name_at(page, words, i, strong=False)
        if name is None or name.end <= i or any(k in covered for k in range(name.first, name.end)):
            i += 1
            continue
        kept = _trim(page, words, name, clusters, singles)
        if kept is None:
            i = name.end
            continue
        side, end = _of_a_side(page, kept.end)
        yield Draft(kept.start, end, kept, side=side, weak=True)
        i = kept.end


def _of_a_side(page: Page, at: int) -> tuple[SideMention | None, int]:
    """The side that stands after a name at token `at` (*of Oresh*), and the token after it."""
    i = at + 1 + (at + 1 < len(page.tokens) and page.tokens[at + 1].lower == "the")
    if i < len(page.tokens) and page.tokens[at].lower == "of" and page.block[i] == page.block[at - 1]:
        mention = page.sides[i]
        if mention is not None and mention.form == "name":
            after = page.end_of_side(i)
            if after >= len(page.tokens) or page.kinds[after] != "institution" or page.block[after] != page.block[i]:
                return mention, after
    return None, at


def _trim(page: Page, words: NameWords, name: NameFound, clusters: list[_Cluster], singles: set[str]) -> NameFound | None:
    """As much of `name` as names a known person; all of it where its first word is a given name; else nothing."""
    after = page.tokens[name.end].text if name.end < len(page.tokens) else ""
    if after in _INSTITUTION_OF_A_NAME:
        return None
    keys = _keys(name.parts)
    if any(_same(keys, c.keys) for c in clusters):
        if len(keys) > 1 or keys & singles:
            return name
        return None
    if len(keys) >= 2 and page.places[name.first] is None and page.places[name.last - 1] is None and not name.parts[0].isupper():
        head = plain(name.parts[0])
        previous = page.tokens[name.start - 1].lower if name.start else ""
        following = page.kinds[name.end] if name.end < len(page.tokens) and page.block[name.end] == page.block[name.first] else "other"
        family_first = len(name.parts) in (2, 3) and any(head in f for f in words.families.values())
        last_known = plain(name.parts[-1]) in words.families.get("korean", frozenset()) and "-" in name.parts[0]
        if not (head in words.given or family_first or last_known or page.kinds[name.first] == "initial"):
            return None
        if previous == "the" or following == "institution":
            return None
        after_name = page.tokens[name.end] if following == "common" else None
        if after_name is not None and not after_name.text[0].islower() and after_name.start == page.tokens[name.end - 1].end:
            return None
        if family_first and head not in words.given and len(name.parts) == 2 and not _east_asian(name.parts, words):
            return None
        return name
    return None


def _east_asian(parts: tuple[str, ...], words: NameWords) -> bool:
    """Whether a family-first name of two words has a second word that can be a Chinese, Korean or Vietnamese given name."""
    second = parts[1]
    return (
        bool(re.fullmatch(r"[A-Z][a-z]+(?:-[a-z]+|-[A-Z][a-z]+)?", second))
        and len(second) <= 10
        and not second.endswith(("ing", "ed", "tion", "ment"))
    )


# --- who a bare post is -------------------------------------------------------------------------


def _resolve(page: Page, drafts: list[Draft], clusters: list[_Cluster], owner: dict[int, int], sentences: list[int]) -> None:
    """Give bare posts their persons: by side and office, by the only holder of the office, by the last named of it.

    Nobody is named twice in one sentence, once with and once without a country: *Minister Hald spoke with the Foreign Minister of Peru*.
    """
    guests = _guests_beside(drafts, owner, sentences)
    for n, draft in enumerate(drafts):
        if draft.name is not None or not draft.posts:
            continue
        post = draft.posts[0]
        side = _side_of(draft)
        if post.counterpart:
            if side is not None:
                ours = [c for c, cluster in enumerate(clusters) if cluster.side == side and cluster.offices]
                ours = ours or [c for c, cluster in enumerate(clusters) if cluster.side == side]
                principals = [c for c in ours if clusters[c].drafts[0].start < draft.start] or ours
                if principals:
                    owner[n] = principals[0]
            continue
        fits = [c for c, cluster in enumerate(clusters) if _holds(page, cluster, post) and (side is None or cluster.side in (None, side))]
        if side is None and not post.generic:  # the Secretary of State, beside a Foreign Minister
            fits = [c for c in fits if _is_worded_so(page, clusters[c], post)] or fits
        if side is None:
            fits = [c for c in fits if (post.office, c) not in guests]
            if page.tokens[post.start].lower == "our":
                fits = ([c for c in fits if clusters[c].side is None] or fits)[:1]  # one's own needs no country, and is named first
        if side is not None:
            here = bisect_right(sentences, draft.start)
            fits = [
                c for c in fits if clusters[c].side == side or not any(bisect_right(sentences, d.start) == here for d in clusters[c].drafts)
            ]
            exact = [c for c in fits if clusters[c].side == side]
            fits = [c for c in fits if clusters[c].side == side or not _is_host_beside(page, clusters, c, side, sentences)]
            if any(cluster.side == side and len(cluster.keys) > 1 for cluster in clusters):
                fits = [c for c in fits if clusters[c].side == side or not clusters[c].offices]  # the envoy's President, not the host
            if exact:
                fits = exact
            elif not fits:
                fits = _by_elimination(page, clusters, drafts, owner, side, post)
        if side is None and not fits:
            if post.office in ("president", "prime-minister", "foreign-minister", "chancellor") and post.determined and not post.former:
                fits = [c for c in _unplaced(clusters, clusters) if clusters[c].drafts[0].start < draft.start]
            if not fits:
                continue
        if len(fits) > 1:
            before = [c for c in fits if any(d.start < draft.start for d in clusters[c].drafts + clusters[c].bare)]
            if side is None and post.generic and len(before) > 1 and _went_on_to_meet(page, draft, sentences):
                before = [min(before, key=lambda c: clusters[c].drafts[0].start)]
            if side is None and post.generic and len(before or fits) > 1:
                before.sort(key=lambda c: -max(d.start for d in clusters[c].drafts + clusters[c].bare if d.start < draft.start))
                fits = before[:1]
            else:
                before.sort(key=lambda c: -max(d.start for d in clusters[c].drafts + clusters[c].bare if d.start < draft.start))
                fits = before[:1] or fits[:1]
        if fits:
            cluster = clusters[fits[0]]
            owner[n] = fits[0]
            cluster.bare.append(draft)
            if side is not None and cluster.side is None:
                cluster.side = side


def _went_on_to_meet(page: Page, draft: Draft, sentences: list[int]) -> bool:
    """Whether a bare post opens a sentence that tells of one more meeting: *The Minister also met with …* is the page's own minister, who
    is named first, whoever was named last."""
    i = draft.end
    if draft.start not in sentences or i + 1 >= len(page.tokens) or page.tokens[i].lower not in _NEXT:
        return False
    return page.tokens[i + 1].lower in _MEETS


_RECEIVES = frozenset("received receives met meets hosted hosts welcomed welcomes".split())
_NEXT = frozenset("also then later subsequently afterwards further".split())
_MEETS = _RECEIVES | frozenset("held had spoke visited called paid".split())


def _guests_beside(drafts: list[Draft], owner: dict[int, int], sentences: list[int]) -> set[tuple[str, int]]:
    """*The Prime Minister spoke to Peruvian Prime Minister Vidal*: on that page *the Prime Minister* is not the guest of that office."""
    found: set[tuple[str, int]] = set()
    for n, draft in enumerate(drafts[:-1]):
        post, nxt = draft.posts[0] if draft.posts else None, drafts[n + 1]
        if draft.name is not None or post is None or post.counterpart or draft.side is not None or not post.determined:
            continue
        together = bisect_right(sentences, draft.start) == bisect_right(sentences, nxt.start)
        if together and nxt.name is not None and nxt.side is not None and any(p.office == post.office for p in nxt.posts):
            found.add((post.office, owner[n + 1]))
    return found if len({office for office, _ in found}) == len(found) else set()


def _is_host_beside(page: Page, clusters: list[_Cluster], at: int, side: str, sentences: list[int]) -> bool:
    """Whether a person with a post and no side is not of `side`: the page names him first of all, beside a guest of that side, or never
    names the side at its head."""
    host = clusters[at]
    if host.side is not None or not host.offices:
        return False
    here = bisect_right(sentences, host.drafts[0].start)
    if at:
        first = host.drafts[0]
        guest = next((c for c in clusters if c.side == side and any(d.start == first.end + 1 for d in c.drafts)), None)
        return guest is not None and page.tokens[first.end].lower in _RECEIVES
    guests = [c.side for c in clusters[1:] if any(bisect_right(sentences, d.start) == here for d in c.drafts)]
    head = [page.sides[i] for i in range(host.drafts[0].start)]
    return side in guests or (bool(guests) and all(m is None or m.side != side for m in head))


def _pair(page: Page, posts: dict[int, Post], clusters: list[_Cluster]) -> None:
    """*The presidents* of a page that names one president and one other person: that person is the second. Those of a gathering (*the
    summit of the CIS heads of state*) are others too."""
    for start, post in sorted(posts.items()):
        if not post.plural or post.office not in ("president", "prime-minister", "foreign-minister"):
            continue
        if "of" in (t.lower for t in page.tokens[max(0, start - 3) : start]):
            continue
        other = _unplaced(clusters, clusters)
        holders = [c for c in clusters if post.office in c.offices and len(c.drafts) > 1]
        if len(other) == 1 and len(holders) == 1:
            single = replace(post, plural=False, singular=True)
            clusters[other[0]].bare.append(Draft(start, post.end, None, (single,)))


def _holds(page: Page, cluster: _Cluster, post: Post) -> bool:
    """Whether a person holds the office that a bare post names; *the Minister* is any minister, *the Secretary* any secretary."""
    if post.former != any(d.former for d in cluster.drafts) and post.former:
        return False
    if post.office in cluster.offices and (post.office not in _OF_MANY_KINDS or not post.capitalised):
        return True
    if post.office in _OF_MANY_KINDS:
        return _is_worded_so(page, cluster, post)
    head = page.tokens[post.pieces[0][1] - 1].lower
    wider = {
        "minister": ("foreign-minister", "defence-minister", "finance-minister", "deputy-foreign-minister"),
        "secretary": ("foreign-minister", "secretary", "defence-minister", "finance-minister", "foreign-secretary"),
        "official": ("president", "prime-minister", "chancellor", "monarch") if head == "leader" else (),
        "president": ("president",) if post.side is None else ("president", "party-leader"),
    }
    for office in wider.get(post.office, ()):
        if office in cluster.offices and (post.office != "secretary" or _is_secretary(page, cluster)):
            return True
    return False


_OF_MANY_KINDS = frozenset(("official", "envoy"))
"""Classes of posts that have little in common: *the Cabinet Secretary* is not the Director of a division."""


def _is_worded_so(page: Page, cluster: _Cluster, post: Post) -> bool:
    """Whether the words of a bare post are among those of a post that is printed with a person's name."""
    return any(set(_post_tokens(page, post)) <= set(_post_tokens(page, p)) for d in cluster.drafts for p in d.posts)


def _post_tokens(page: Page, post: Post) -> tuple[str, ...]:
    """The words of a post, in small letters."""
    return tuple(page.tokens[i].lower for a, b in post.pieces for i in range(a, b))


def _is_secretary(page: Page, cluster: _Cluster) -> bool:
    return any(
        page.tokens[i].lower == "secretary"
        for d in cluster.drafts
        for p in d.posts
        for first, last in p.pieces[:1]
        for i in range(first, last)
    )


def _by_elimination(page: Page, clusters: list[_Cluster], drafts: list[Draft], owner: dict[int, int], side: str, post: Post) -> list[int]:
    """*Ines Vidal spoke with … The President of Oresh …*: the one person with neither post nor side, if no one else is of that side."""
    if any(c.side == side and _holds(page, c, post) for c in clusters) or len(side) > _COUNTRY or side in _BODIES:
        return []  # the head of a body is talked about as often as met: "the IAEA Director General’s proposal"
    return _unplaced([c for c in clusters if not c.by_name or c.side == side], clusters)


_COUNTRY = 2  # letters of a country's code; the codes of bodies are longer, save that of the EU and UN
_BODIES = frozenset(("EU", "UN"))


def _unplaced(some: list[_Cluster], clusters: list[_Cluster]) -> list[int]:
    """Of some persons the one named in full with neither post nor printed side: the only one, or the one named most."""
    bare = [c for c in some if not c.offices and not c.bare and (c.side is None or c.by_name) and len(c.keys) > 1]
    found = [n for n, c in enumerate(clusters) if any(c is b for b in bare)]
    found.sort(key=lambda n: -len(clusters[n].drafts))
    alone = len(found) == 1 or (len(found) > 1 and len(clusters[found[0]].drafts) > len(clusters[found[1]].drafts))
    return found[:1] if alone else []


# --- results ------------------------------------------------------------------------------------


def _chars(page: Page, first: int, last: int) -> tuple[int, int]:
    return page.tokens[first].start, page.tokens[last - 1].end


def _post_text(page: Page, post: Post) -> str:
    text = re.sub(r"\s+", " ", " ".join(page.words(first, last) for first, last in post.pieces)).strip()
    return (
        re.sub(r"\b(\w+?)(?:(?<=r)ies|(?<=[^s])s)\b", lambda m: m[1] + ("y" if m[0].endswith("ies") else ""), text, count=1)
        if post.singular
        else text
    )


def _person(page: Page, words: NameWords, cluster: _Cluster) -> Person:
    best = cluster.best
    assert best is not None
    name, family = order(list(best.parts), cluster.side, words)
    post, spans = _best_post(page, cluster)
    every = sorted(cluster.drafts, key=lambda d: d.start)
    sides = [d.side for d in (*every, *cluster.bare) if d.side is not None and d.side.side == cluster.side]
    genders = [d.name.gender for d in every if d.name is not None and d.name.gender]
    names = sorted({_chars(page, d.name.first, d.name.last) for d in every if d.name is not None})
    front = _chars(page, best.first, best.last)
    return Person(
        name=name,
        family=family,
        side=cluster.side,
        post=_post_text(page, post) if post else None,
        office=post.office if post else None,
        gender=genders[0] if genders else None,
        former=bool(every) and all(d.former for d in every if d.posts) and any(d.former for d in every),
        name_spans=(front, *(s for s in names if s != front)),
        post_spans=spans,
        side_spans=tuple(dict.fromkeys((s.start, s.end) for s in sides)),
    )


@cache
def _leaders(lexicon: Lexicon) -> dict[str, str]:
    """The side of each leader whose full name is known; of a name that two sides know, none."""
    named: dict[str, set[str]] = defaultdict(set)
    for entry in lexicon["leaders"]:
        for word in entry.words:
            named[word.removeprefix("King ").removeprefix("Prince ").removeprefix("Sheikh ")].add(entry.get("side"))
    return {name: next(iter(sides)) for name, sides in named.items() if len(sides) == 1 and " " in name}


def _place_leaders(lexicon: Lexicon, clusters: list[_Cluster]) -> None:
    """Give leaders whom the page names in full and without a country the side that is known to be theirs: *King Charles III*."""
    for one in clusters:
        if one.side is None and one.best is not None:
            parts = [p for p in one.best.parts if p != ","]
            one.side = next((s for n in range(len(parts), 1, -1) if (s := _leaders(lexicon).get(" ".join(parts[:n])))), None)
            one.by_name = one.side is not None


def _with_post_of_counterpart(page: Page, cluster: _Cluster, clusters: list[_Cluster], person: Person) -> Person:
    """One whom the page names only as a counterpart holds the post of whose counterpart he is: that of the person named before him."""
    first = next((d for d in cluster.drafts if d.counterpart), None)
    if first is None or person.post not in (None, "Minister"):
        return person
    block = page.block[first.start]
    others = [c for c in clusters if c is not cluster and (held := _best_post(page, c)[0]) is not None and held.office in _PAIRED]
    before = [(page.block[d.start] == block, d.start, c) for c in others for d in (*c.drafts, *c.bare) if d.start < first.start]
    whose = max(before, key=lambda b: b[:2])[2] if before else None
    held = _best_post(page, whose)[0] if whose is not None else None
    if whose is None or held is None or held.office not in _PAIRED:
        return person
    printed = [p for d in whose.drafts for p in d.posts if p.office == held.office and not p.generic] or [held]
    start, end = min((_chars(page, *p.pieces[0]) for p in printed), key=lambda at: (at[1] - at[0], at[0]))
    if plain_post := _PLAIN_POST.search(page.text, start, end):
        start, end = plain_post.span()  # without what else is in his charge at home
    elif " and " in page.text[start:end]:
        return person
    return replace(person, post=page.text[start:end], office=held.office, post_spans=((start, end),))


_PLAIN_POST = re.compile(
    r"\b(?:(?:Foreign|Defence|Defense|Finance|Prime) Minister"
    r"|Minister (?:of|for) (?:Foreign Affairs|External Affairs|Defence|Defense|Finance))\b",
    re.IGNORECASE,
)
_PAIRED = frozenset("foreign-minister foreign-secretary defence-minister finance-minister prime-minister president".split())


def _best_post(page: Page, cluster: _Cluster) -> tuple[Post | None, tuple[tuple[int, int], ...]]:
    """The post told most fully: spelled out, with the fullest name, in the most words; a bare mention's where the name has none."""
    candidates: list[tuple[int, int, int, Post]] = []
    for draft in cluster.drafts:
        size = len(_keys(draft.name.parts)) if draft.name else 0
        for n, post in enumerate(draft.posts):
            rank = 0 if draft.former else 1
            candidates.append(
                (
                    rank * 10 + (0 if post.generic and len(draft.posts) > 1 else 1) * 5 + min(size, 2) - 2 * _abbreviated(page, post),
                    sum(b - a for a, b in post.pieces),
                    -draft.start - n,
                    post,
                )
            )
    if not candidates:
        candidates = [(0, sum(b - a for a, b in p.pieces), -d.start, p) for d in cluster.bare for p in d.posts if p.office != "official"]
    if not candidates:
        return None, ()
    post = max(candidates, key=lambda c: c[:3])[3]
    return post, tuple(_chars(page, a, b) for a, b in post.pieces)


def _abbreviated(page: Page, post: Post) -> bool:
    """Whether a post is printed as its initials: *PM*, *FM*."""
    words = page.words(*post.pieces[0])
    return len(words) <= _INITIALS and words.isupper()


_INITIALS = 3  # letters: PM, FM, EAM


def _mention(page: Page, draft: Draft, person: int | None) -> PersonMention:
    start, end = _chars(page, draft.start, draft.end)
    name = _chars(page, draft.name.first, draft.name.last) if draft.name else None
    post = draft.posts[0] if draft.posts else None
    return PersonMention(
        start=start,
        end=end,
        kind="name" if name else "post",
        person=person,
        name=name,
        post=_chars(page, post.pieces[0][0], post.pieces[0][1]) if post else None,
        side=(draft.side.start, draft.side.end) if draft.side else None,
    )


__all__ = ["FAMILY_FIRST", "annotate"]
