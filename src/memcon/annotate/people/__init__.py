"""People named in the text, by name and by post, joined over the page.

    tokens ─ post_before_name, name_before_post, list_entries ─▶ drafts ─ names_alone ─▶ more drafts
    drafts ─ sides_told ─▶ drafts with sides ─ one_person ─▶ persons in the making ─ holders ─▶ … with their bare posts
    ─ persons ─▶ people and mentions

A *draft* is a mention of which it is not known yet who is meant. What is a name's word and where a post ends is told by `names` and
`posts`, beside this package.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from memcon.annotate.mentions import Known
from memcon.annotate.people import persons
from memcon.annotate.people.drafts import Draft, over_posts, with_homes
from memcon.annotate.people.holders import pair, resolve
from memcon.annotate.people.list_entries import with_entries
from memcon.annotate.people.name_before_post import from_name
from memcon.annotate.people.names_alone import names_alone
from memcon.annotate.people.one_person import join
from memcon.annotate.people.post_before_name import from_post, is_address
from memcon.annotate.people.posts_of_several import fellows
from memcon.annotate.people.sides_told import (
    with_companions,
    with_fellows_sides,
    with_his_people,
    with_listed_sides,
    with_respective_sides,
    with_spouses,
    with_told_side,
)
from memcon.annotate.people.two_in_a_row import apart
from memcon.annotate.people.vocabulary import PeopleWords, people_words
from memcon.annotate.posts import Post, find_posts
from memcon.annotate.posts.page import Page, look
from memcon.lexicon import Lexicon
from memcon.types import Document


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `people` and `persons`: names with their posts first, then the other places where those names stand, then bare posts."""
    words = people_words(lexicon)
    page = look(document, lexicon, known)
    posts = find_posts(page)
    drafts = with_entries(page, words, posts, list(_read(page, words, posts)), document, lexicon)
    clusters, _ = join(drafts)
    alone = names_alone(page, words, drafts, clusters)
    drafts = over_posts(page, sorted([*drafts, *alone], key=lambda d: (d.start, d.end)))
    drafts = with_homes(page, with_listed_sides(page, drafts, document, lexicon, known))
    drafts = with_respective_sides(page, with_fellows_sides(page, words, drafts))
    drafts = with_spouses(page, [with_told_side(page, words, posts, d) for d in drafts])
    drafts = with_companions(page, with_his_people(page, drafts))
    drafts = apart(page, drafts, *join(drafts))
    clusters, owner = join(drafts)
    persons.place_leaders(lexicon, clusters)
    resolve(page, words, drafts, clusters, owner, [s.first for s in known.sentences])
    pair(page, posts, clusters)
    mentions = tuple(persons.mention(page, d, owner.get(n)) for n, d in enumerate(drafts))
    return replace(known, people=mentions, persons=persons.persons(page, words, clusters))


def _read(page: Page, words: PeopleWords, posts: dict[int, Post]) -> Iterator[Draft]:
    """Names that stand with a post or an honorific, and posts that stand alone, from left to right without overlaps."""
    i = 0
    while i < len(page.tokens):
        found: list[Draft] = []
        if i in posts and not is_address(page, posts[i], i):
            found = from_post(page, words, posts, i)
        elif page.tokens[i].lower in words.fellows:
            found = fellows(page, words, i)
        elif page.honorifics[i] or page.kinds[i] in ("name", "initial"):
            named = from_name(page, words, posts, i)
            found = [named] if named else []
        yield from found
        i = max(d.end for d in found) if found else i + 1


__all__ = ["annotate"]
