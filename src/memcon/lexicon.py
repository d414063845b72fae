"""Word lists: load, validate, freeze.

A lexicon is a folder of TOML files, one table each (`cues.toml`, `posts.toml`, …). A file has a `[table]` head and `[[entry]]` rows:

    [table]
    about = "Verbs and nouns that name an act of speech."
    fields = { act = ["agree", "state"], frame = [] }     # allowed fields; a non-empty list is a closed list of values

    [[entry]]
    words = ["pointed out", "points out"]
    act = "state"
    examples = ["Ms Hald [pointed out] that the dam would flood farms."]      # the words to find stand in brackets
    counter = ["He pointed out of the window."]                               # sentences in which the entry must not be found

Every entry has at least one example. Words are matched without regard to case unless they hold a capital letter. The loader refuses
unknown fields, values outside a closed list, words that stand twice in a table with the same fields, and entries without an example.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType

from memcon.errors import LexiconError

Value = str | int | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a table: the words, the fields the table allows, and the examples that show it at work."""

    table: str
    words: tuple[str, ...]
    fields: Mapping[str, Value]
    examples: tuple[str, ...]
    counter: tuple[str, ...] = ()

    def get(self, name: str, default: str = "") -> str:
        """The text of field `name`, or `default`."""
        value = self.fields.get(name, default)
        if not isinstance(value, str):
            raise LexiconError(f"{self.table}: field {name!r} of {self.words[0]!r} is not text")
        return value

    def list(self, name: str) -> tuple[str, ...]:
        """The list in field `name`; empty where the entry has none."""
        value = self.fields.get(name, ())
        return value if isinstance(value, tuple) else (str(value),)


class Lexicon:
    """The word lists of one language, each read when it is first asked for and frozen from then on.

    Compared by identity, so that what is compiled from one can be cached by it.
    """

    def __init__(self, language: str, files: Mapping[str, Traversable]) -> None:
        self.language = language
        self._files = files
        self._tables: dict[str, tuple[Entry, ...]] = {}

    def __repr__(self) -> str:
        return f"Lexicon({self.language!r}, {', '.join(self._files)})"

    def __getitem__(self, table: str) -> tuple[Entry, ...]:
        """The rows of a table. Raises `LexiconError` where there is no such table or it is malformed."""
        if table not in self._tables:
            if table not in self._files:
                raise LexiconError(f"the {self.language} lexicon has no table {table!r}; it has {', '.join(self._files)}")
            self._tables[table] = _table(self._files[table])
        return self._tables[table]

    def extended(self, table: str, entries: tuple[Entry, ...]) -> Lexicon:
        """A lexicon with more rows in one table; this one stays as it is."""
        larger = Lexicon(self.language, self._files)
        larger._tables = {**self._tables, table: self[table] + entries}
        return larger

    def __iter__(self) -> Iterator[Entry]:
        for table in self._files:
            yield from self[table]


@cache
def load(language: str = "en") -> Lexicon:
    """The lexicon that ships with memcon for `language` (ISO 639-1). Raises `LexiconError` where there is none."""
    folder = resources.files("memcon") / "data" / "lexicon" / language
    if not folder.is_dir():
        raise LexiconError(f"memcon has no lexicon for the language {language!r}")
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    return Lexicon(language, {f.name.removesuffix(".toml"): f for f in files})


class WordGroups:
    """The words of a table by their group, in the case in which they stand there: what a grammar tells apart, with examples."""

    def __init__(self, table: str, entries: Iterable[Entry]) -> None:
        self._table = table
        self._groups: dict[str, frozenset[str]] = {}
        for entry in entries:
            name = entry.get("group")
            self._groups[name] = self._groups.get(name, frozenset()) | frozenset(entry.words)

    def __getitem__(self, name: str) -> frozenset[str]:
        """The words of a group. Raises `LexiconError` where there is none of that name."""
        if name not in self._groups:
            raise LexiconError(f"the table {self._table} has no group {name!r}")
        return self._groups[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._groups)


@cache
def groups(table: str, language: str = "en") -> WordGroups:
    """The groups of a table of words of one language. Raises `LexiconError` where there is no such table."""
    return WordGroups(table, load(language)[table])


def load_table(path: Path) -> tuple[Entry, ...]:
    """A word list of a user's own, in the same form. Raises `LexiconError` where it is malformed, `OSError` where it cannot be read."""
    return _table(path)


def _table(file: Traversable | Path) -> tuple[Entry, ...]:
    name = file.name.removesuffix(".toml")
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{file.name}: not valid TOML: {error}") from error
    head = data.get("table", {})
    allowed: dict[str, list[str]] = head.get("fields", {})
    entries: list[Entry] = []
    seen: set[tuple[str, str]] = set()
    for row in data.get("entry", []):
        words = tuple(row.pop("words", ()))
        examples, counter = tuple(row.pop("examples", ())), tuple(row.pop("counter", ()))
        where = f"{file.name}: entry {words[0]!r}" if words else f"{file.name}: an entry with no words"
        if not words or not all(w.strip() for w in words):
            raise LexiconError(f"{where}: give at least one word")
        if not examples:
            raise LexiconError(f"{where}: give at least one example")
        for key, value in row.items():
            if key not in allowed:
                raise LexiconError(f"{where}: unknown field {key!r}; this table allows {', '.join(allowed) or 'none'}")
            closed = allowed[key]
            for one in value if isinstance(value, list) else [value]:
                if closed and one not in closed:
                    raise LexiconError(f"{where}: {key} = {one!r} is none of {', '.join(closed)}")
        fields = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
        alike = repr(sorted(fields.items()))
        for word in words:
            if (word, alike) in seen:
                raise LexiconError(f"{where}: {word!r} stands twice")
            seen.add((word, alike))
        entries.append(Entry(name, words, MappingProxyType(fields), examples, counter))
    return tuple(entries)
