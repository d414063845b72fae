"""The words that the grammars of citations tell apart, by group: what is done with a text, kinds of incidents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from memcon.errors import LexiconError
from memcon.lexicon import Entry, load


class WordGroups:
    """The words of a table by their group, in the case in which they stand there."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._groups: dict[str, frozenset[str]] = {}
        for entry in entries:
            name = entry.get("group")
            self._groups[name] = self._groups.get(name, frozenset()) | frozenset(entry.words)

    def __getitem__(self, name: str) -> frozenset[str]:
        """The words of a group. Raises `LexiconError` where there is none of that name."""
        if name not in self._groups:
            raise LexiconError(f"the list of words for citations has no group {name!r}")
        return self._groups[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._groups)


GROUPS = WordGroups(load("en")["citation_words"])
"""Those of English, whose grammar the modules of citations are."""
