"""Persons and their mentions as the annotations hold them: the name in its order, the post told most fully, the side, the spans."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache

from memcon.annotate.mentions import Person, PersonMention
from memcon.annotate.names import order
from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.one_person import Cluster, keys
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.phrases import fold
from memcon.annotate.posts import Post
from memcon.annotate.posts.page import Page
from memcon.lexicon import Lexicon

_PAIRED = frozenset("foreign-minister foreign-secretary defence-minister finance-minister prime-minister president".split())
"""Classes of posts whose holders are each other's counterparts."""
_PAIRED_BY_FIELD = frozenset("minister deputy-minister deputy-foreign-minister speaker envoy deputy-prime-minister vice-president".split())
"""Classes of posts whose holders are counterparts where they have the same field of work, on a page that names none of the others."""
_INITIALS = 3  # letters: PM, FM, EAM


def persons(page: Page, words: PeopleWords, clusters: list[Cluster]) -> tuple[Person, ...]:
    """The persons of the page, in the order in which they are first named."""
    return tuple(_with_post_of_counterpart(page, words, c, clusters, _person(page, words, c)) for c in clusters)


def mention(page: Page, draft: Draft, person: int | None) -> PersonMention:
    """A draft as a mention of `person`, where it is known who is meant."""
    start, end = _chars(page, draft.start, draft.end)
    name = _chars(page, draft.name.first, draft.name.last) if draft.name else None
    return PersonMention(
        start=start,
        end=end,
        kind="name" if name else "post",
        person=person,
        name=name,
        post=_chars(page, *draft.posts[0].pieces[0]) if draft.posts else None,
        side=(draft.side.start, draft.side.end) if draft.side else None,
    )


def place_leaders(lexicon: Lexicon, clusters: list[Cluster]) -> None:
    """Give leaders whom the page names in full and without a country the side that is known to be theirs: *King Charles III*."""
    for one in clusters:
        if one.side is None and one.best is not None:
            parts = [p for p in one.best.parts if p != ","]
            one.side = next((s for n in range(len(parts), 1, -1) if (s := _leaders(lexicon).get(" ".join(parts[:n])))), None)
            one.by_name = one.side is not None


@cache
def _leaders(lexicon: Lexicon) -> dict[str, str]:
    """The side of each leader whose full name is known; of a name that two sides know, none."""
    named: dict[str, set[str]] = defaultdict(set)
    for entry in lexicon["leaders"]:
        for word in entry.words:
            named[word.removeprefix("King ").removeprefix("Prince ").removeprefix("Sheikh ")].add(entry.get("side"))
    return {name: next(iter(sides)) for name, sides in named.items() if len(sides) == 1 and " " in name}


def _chars(page: Page, first: int, last: int) -> tuple[int, int]:
    return page.tokens[first].start, page.tokens[last - 1].end


def _person(page: Page, words: PeopleWords, cluster: Cluster) -> Person:
    best = cluster.best
    assert best is not None
    name, family = order(list(best.parts), cluster.side, words)
    post, spans = _best_post(page, cluster)
    title = next((t for d in cluster.drafts if (t := _of_a_house(page, d)) is not None), None) if post is None else None
    every = sorted(cluster.drafts, key=lambda d: d.start)
    told = (d.side or d.home for d in (*every, *cluster.bare))
    sides = [side for side in told if side is not None and side.side == cluster.side]
    names = sorted({_chars(page, d.name.first, d.name.last) for d in every if d.name is not None})
    front = _chars(page, best.first, best.last)
    return Person(
        name=name,
        family=family,
        side=cluster.side,
        post=_post_text(page, post) if post else title,
        office=post.office if post else None,
        gender=next((d.name.gender for d in every if d.name is not None and d.name.gender), None),
        former=all(d.former for d in every if d.posts) and any(d.former for d in every),
        name_spans=(front, *(s for s in names if s != front)),
        post_spans=spans,
        sideless=cluster.side is None and any(d.home is not None and not d.home.side for d in every),
        business=post is not None and _is_in_business(page, words, post),
        side_spans=tuple(dict.fromkeys((s.start, s.end) for s in sides)),
    )


_IN_A_HOUSE = {
    "senator": "Senator", "senators": "Senator", "sen": "Senator", "rep": "Rep", "reps": "Rep", "representative": "Representative",
    "representatives": "Representative", "congressman": "Congressman", "congresswoman": "Congresswoman",
}  # fmt: skip


def _of_a_house(page: Page, draft: Draft) -> str | None:
    """The seat in a parliament that a title before a name tells: Senator *Ines Vidal*, Reps. *Davit Orlen and Ines Vidal*."""
    if draft.name is None:
        return None
    at = _before_a_full_stop(page, draft.name.first - 1)
    if (title := _IN_A_HOUSE.get(page.tokens[at].lower)) is not None:
        return title
    if page.tokens[at].lower != "and":
        return None
    while at and (page.kinds[at] in ("name", "particle", "initial") or page.tokens[at].lower in (",", "and")):
        at -= 1
    at = _before_a_full_stop(page, at)
    return (
        _IN_A_HOUSE.get(page.tokens[at].lower)
        if page.tokens[at].lower.endswith("s") and page.block[at] == page.block[draft.start]
        else None
    )


_CUT_SHORT = frozenset("sen sens rep reps".split())


def _before_a_full_stop(page: Page, at: int) -> int:
    """Token `at`, or the title cut short that the full stop there ends: *Sen*. Vidal; not *the representatives*. Ms Vidal said …"""
    return at - 1 if page.tokens[at].text == "." and page.tokens[at - 1].lower in _CUT_SHORT else at


def _is_in_business(page: Page, words: PeopleWords, post: Post) -> bool:
    """Whether a post is at the head of a house of business that has a name of its own: *Chairman of Orescor*, *CEO of Tamoil*."""
    first, last = post.pieces[0]
    link = next((i for i in range(first + 1, last) if page.tokens[i].lower in ("of", "at")), last)
    if page.words(first, link).lower() not in words.business:
        return False
    house = range(link + 1 + (page.tokens[link + 1].lower == "the"), last)
    return bool(house) and all(page.kinds[i] == "name" and page.places[i] is None and page.regions[i] is None for i in house)


def _post_text(page: Page, post: Post) -> str:
    """The words of a post with single spaces; in the singular where it is one of several that a plural stands for."""
    text = re.sub(r"\s+(?=,)|\s+(?=\s)", "", " ".join(page.words(first, last) for first, last in post.pieces)).strip()
    text = re.sub(r"\s", " ", text)
    if not post.singular:
        return text
    return re.sub(r"\b(\w+?)(?:ies|(?<=[^s])s)\b", lambda m: m[1] + ("y" if m[0].endswith("ies") else ""), text, count=1)


def _best_post(page: Page, cluster: Cluster) -> tuple[Post | None, tuple[tuple[int, int], ...]]:
    """The post told most fully: spelled out, with the fullest name, in the most words; a bare mention's where the name has none."""
    ranked = [(_fullness(page, d, p), _length(p), -d.start - n, p) for d in cluster.drafts for n, p in enumerate(d.posts)]
    alone = [(0, _length(p), -d.start, p) for d in cluster.bare for p in d.posts if p.office != "official"]
    if all(_abbreviated(page, p) for *_, p in ranked):
        ranked = [row for row in alone if not _abbreviated(page, row[-1])] or ranked or alone
    if not ranked:
        return None, ()
    post = max(ranked, key=lambda c: c[:3])[3]
    words = page.words(*post.pieces[0])
    wordy = len(words.split()) > 1 or (post.generic and post.office == "speaker")
    post = next((p for *_, p in alone if page.words(*p.pieces[0]).startswith(f"{words} ") and wordy), post)
    return post, tuple(_chars(page, first, last) for first, last in post.pieces)


def _fullness(page: Page, draft: Draft, post: Post) -> int:
    """How fully a mention tells a post: one held still before a former one, then one told with what it is for, then with a full name."""
    named = min(len(keys(draft.name.parts)), 2) if draft.name else 0
    told = not (post.generic and len(draft.posts) > 1)
    return (
        10 * (not draft.former)
        + 5 * told
        + named
        - 2 * _abbreviated(page, post)
        - (_shouted(page, post) or not post.capitalised or _paraphrased(page, post))
    )


def _length(post: Post) -> int:
    """The tokens of a post."""
    return sum(last - first for first, last in post.pieces)


def _abbreviated(page: Page, post: Post) -> bool:
    """Whether a post is printed as its initials: *PM*, *FM*."""
    words = page.words(*post.pieces[0])
    return len(words) <= _INITIALS and words.isupper()


def _shouted(page: Page, post: Post) -> bool:
    """Whether a post is printed in capitals, as in a headline."""
    words = page.words(*post.pieces[0])
    return len(words) > _INITIALS and words.isupper()


def _paraphrased(page: Page, post: Post) -> bool:
    """Whether a post is one by what it amounts to: *the Head of State*."""
    return page.words(*post.pieces[0]).lower() in ("head of state", "head of government", "leader")


def _is_met(page: Page, at: int) -> bool:
    """Whether the person at token `at` is he by or with whom something was done, not he who did it."""
    before = at - 1 - (at > 1 and page.tokens[at - 1].lower == "the")
    return before >= 0 and page.tokens[before].lower in ("by", "with") and page.block[before] == page.block[at]


def _named_before(page: Page, clusters: list[Cluster], some: list[int], first: Draft) -> list[tuple[bool, int, int]]:
    """The mentions of some persons before a token: whether in its block, where, and of whom."""
    return [
        (page.block[d.start] == page.block[first.start], d.start, n)
        for n in some
        for d in (*clusters[n].drafts, *clusters[n].bare)
        if d.start < first.start
    ]


def _are_joined(page: Page, cluster: Cluster, start: int, first: Draft) -> bool:
    """Whether an *and* joins the counterpart to the one named at a token: *Minister of Ports Hald* and *her Oreshi colleague, Mr Orlen*."""
    end = next((d.end for d in cluster.drafts if d.start == start and d.name is not None), 0)
    return end == first.start - 1 and page.tokens[end].lower == "and"


def _with_post_of_counterpart(page: Page, words: PeopleWords, cluster: Cluster, clusters: list[Cluster], person: Person) -> Person:
    """One whom the page names only as a counterpart holds the post of whose counterpart he is: that of the person named before him."""
    first = next((d for d in cluster.drafts if d.counterpart), None)
    if first is None or person.post not in (None, "Minister", "PM", "FM"):
        return person
    held = {n: post for n, c in enumerate(clusters) if c is not cluster and (post := _best_post(page, c)[0])}
    paired = [n for n, post in held.items() if post.office in _PAIRED]
    by_field = [n for n, post in held.items() if post.office in _PAIRED_BY_FIELD and not post.generic]
    before = _named_before(page, clusters, paired, first) or _named_before(page, clusters, by_field, first)
    if not before:
        return person
    before = [b for b in _named_before(page, clusters, by_field, first) if _are_joined(page, clusters[b[2]], b[1], first)] or before
    acting = [b for b in before if not _is_met(page, b[1])]  # was received by President Vidal and held talks with his counterpart
    whose = max(acting or before, key=lambda b: b[:2])[2]
    office = held[whose].office
    printed = [p for d in clusters[whose].drafts for p in d.posts if p.office == office and not p.generic] or [held[whose]]
    if any(page.homes[i] is not None for i in range(*printed[0].pieces[0])):
        return replace(person, office=office)  # the Taoiseach's counterpart is none
    start, end = min((_chars(page, *p.pieces[0]) for p in printed), key=lambda at: (at[1] - at[0], at[0]))
    if plain := next(words.plain_posts.find(fold(page.text[start:end])), None):
        start, end = start + plain[0], start + plain[1]  # without what else is in his charge at home
    elif " and " in page.text[start:end] and (office not in _PAIRED_BY_FIELD or " attached " in page.text[start:end]):
        return person
    return replace(person, post=page.text[start:end], office=office, post_spans=((start, end),))
