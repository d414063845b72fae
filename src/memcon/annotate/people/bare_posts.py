"""Posts without a name that are mentions of their holders: *the Foreign Minister*, *the President of Russia*, *his Saudi counterpart*.

A post on its own is a mention only when it says whose or which it is.
"""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.inflection import forms
from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts import Post
from memcon.annotate.posts.page import Page
from memcon.lexicon import groups

_WORDS = groups("naming_words")

_OFFICES = frozenset(
    "foreign-minister foreign-secretary prime-minister president chancellor monarch crown-prince pope supreme-leader secretary-general"
    " high-representative national-security-adviser vice-president deputy-prime-minister deputy-foreign-minister defence-minister"
    " finance-minister minister secretary deputy-secretary deputy-minister speaker ambassador state-councillor party-leader".split()
)
"""Classes of posts that name their holder even in small letters."""
_TITLES = frozenset("foreign-minister foreign-secretary prime-minister president secretary-general high-representative".split())
"""Classes of posts that name their holder without an article: *Foreign Minister met with …*."""
_LONGEST_HEAD = 4  # tokens of a head: "chairman of the government"


def bare(page: Page, words: PeopleWords, post: Post) -> Draft | None:
    """A post with no name as a mention; nothing where it names nobody in particular."""
    if post.counterpart:
        if post.side is None and page.tokens[post.start].lower not in ("his", "her"):
            return None
        return Draft(post.start, post.end, None, (post,), post.side)
    if post.start and page.tokens[post.start - 1].lower == "as" and not _as_told(page, post):
        return None  # Oresh as President of the Council
    if not post.determined and post.capitalised and _shares_article(page, post):
        post = replace(post, determined=True)
    leader = page.tokens[post.pieces[0][1] - 1].lower == "leader" and post.side is not None
    if not leader and post.office not in _OFFICES and not (post.determined and post.capitalised):
        return None
    if not post.determined and post.side is None and not (post.capitalised and _is_title(page, post)):
        return None
    if page.tokens[post.start].lower in ("a", "an") or _goes_on(page, words, post.end):
        return None
    return Draft(post.start, post.end, None, (post,), post.side, post.former)


def _as_told(page: Page, post: Post) -> bool:
    """Whether *As the Minister noted*, *as the Speaker put it* tells what was said, and not in what office."""
    if not post.determined or page.tokens[post.start].lower not in ("the", "his", "her") or post.end >= len(page.tokens):
        return False
    verb = page.tokens[post.end].lower
    return page.tokens[post.start - 1].text == "As" and verb in _TOLD


_TOLD = frozenset(f for verb in _WORDS["says_of_something"] for f, kinds in forms(verb).items() if "past" in kinds)


def _goes_on(page: Page, words: PeopleWords, at: int) -> bool:
    """Whether the word at token `at`, after a post, makes it something else: *minister-level talks*, *the President's Office*."""
    after = page.tokens[at].text if at < len(page.tokens) else ""
    owns = after.lower() == "'s" and at + 1 < len(page.tokens) and page.tokens[at + 1].text == "Office"
    return after.lower() in ("-", "level") or after in words.offices or owns


def _shares_article(page: Page, post: Post) -> bool:
    """Whether a post stands after another and its *and*: *the Deputy Secretary and Vice Minister discussed the dam*."""
    at = post.start - 1
    if at < 1 or page.tokens[at].lower != "and" or page.block[at] != page.block[post.start]:
        return False
    return any(h is not None and h.part == "head" and h.end == at for h in page.heads[max(0, at - _LONGEST_HEAD) : at])


def _is_title(page: Page, post: Post) -> bool:
    """Whether a post without an article names someone: *Foreign Minister*, and of the single words only an abbreviation (*EAM*)."""
    return post.office in _TITLES and not (post.generic and not page.tokens[post.start].text.isupper())
