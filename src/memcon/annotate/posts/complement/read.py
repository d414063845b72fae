"""The complement of a post as far as it has been read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from memcon.annotate.mentions import SideMention
from memcon.annotate.posts.page import Page
from memcon.lexicon import groups

_WORDS = groups("naming_words")

ARTICLES = frozenset("the its their his her a an".split())
HOUSES = _WORDS["names_of_houses"]
"""Nouns that end the name of a house: *Oresh Coastal Waters* Authority."""
LINKS = frozenset("of for to on at in with".split())


@dataclass(slots=True)
class Read:
    """The complement as far as it has been read: `i` is the next token, `link` that of the word that hangs it on."""

    page: Page
    at: int
    pieces: list[tuple[int, int]]
    i: int
    link: int
    side: SideMention | None = None

    def inside(self, i: int) -> bool:
        """Whether token `i` stands in the block of the head."""
        return i < len(self.page.tokens) and self.page.block[i] == self.page.block[self.at - 1]

    def word(self, i: int) -> str:
        """Token `i` in lower case; empty after the last."""
        return self.page.tokens[i].lower if i < len(self.page.tokens) else ""

    @property
    def linked_by(self) -> str:
        return self.page.tokens[self.link].lower

    def grow(self, end: int) -> bool:
        """The last piece of the post reaches to token `end`, and the post may go on."""
        self.pieces[-1] = (self.pieces[-1][0], end)
        self.i = end
        return True

    def hang_on(self, end: int) -> bool:
        """What hangs on the link belongs to the post: to its last piece where that ends at the link, otherwise as a piece of its own."""
        if self.pieces[-1][1] == self.link:
            return self.grow(end)
        self.pieces.append((self.link, end))
        self.i = end
        return True

    def pass_over(self, end: int) -> bool:
        """What hangs on the link is no part of the post, which may go on at token `end`."""
        self.i = end
        return True

    def stop(self) -> bool:
        """The post ends before the link."""
        self.i = self.link
        return False


Step = Callable[[Read], bool | None]
