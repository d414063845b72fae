"""Two people in a list of which the first stands there by post alone: *met with the Crown Prince, Sheikh Badr, and Mr Rao*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.one_person import Cluster
from memcon.annotate.posts.page import Page


def apart(page: Page, drafts: list[Draft], clusters: list[Cluster], owner: dict[int, int]) -> list[Draft]:
    """The drafts, with those in two that read *the POST, NAME* where the page gives the name another post, and the post another holder."""
    laid: list[Draft] = []
    for n, draft in enumerate(drafts):
        if draft.name is not None and n in owner and _are_two(page, draft, clusters[owner[n]], clusters):
            comma = draft.name.start - 1
            laid.append(replace(draft, end=comma, name=None))
            laid.append(Draft(draft.name.start, draft.end, draft.name))
        else:
            laid.append(draft)
    return laid


def _are_two(page: Page, draft: Draft, named: Cluster, clusters: list[Cluster]) -> bool:
    """Whether a draft of one person is of two: of the holder of the post, and of the one named."""
    if draft.name is None or len(draft.posts) != 1 or draft.start >= draft.name.start or page.tokens[draft.start].lower != "the":
        return False
    if page.tokens[draft.name.start - 1].text != ",":
        return False
    words = page.words(*draft.posts[0].pieces[0])
    if draft.posts[0].generic or len(draft.name.parts) > 1 or draft.side is not None:
        return False  # the Minister, Dr Vidal; the Minister of Ports, Ines Vidal
    his = [words in held for d in named.drafts if d is not draft for held in _posts(page, d)]
    return (
        bool(his) and not any(his) and any(words in held for c in clusters if c is not named for d in c.drafts for held in _posts(page, d))
    )


def _posts(page: Page, draft: Draft) -> list[str]:
    return [page.words(*post.pieces[0]) for post in draft.posts]
