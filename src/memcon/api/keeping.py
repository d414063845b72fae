"""A record as a place where readings are kept: putting them in, and finding documents, meetings and versions again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from types import TracebackType
from typing import Self

from memcon.answers.questions import side_of
from memcon.answers.wording import diff
from memcon.api.meetings import entry as entry_of
from memcon.api.questions import Day, first_day, last_day, shifted
from memcon.api.results import AccountInFull, Added, MeetingInFull, Progress, Version
from memcon.errors import QueryError, SourceError
from memcon.lexicon import load
from memcon.pipeline import read, read_document
from memcon.record.meetings import Account, day_of, join
from memcon.record.versions import changes
from memcon.source import read_source
from memcon.source.files import find, shown
from memcon.store import Store
from memcon.store.index import name_of_source
from memcon.store.listing import (
    DocumentEntry,
    MeetingEntry,
    Near,
)
from memcon.types import Reading

Where = str | os.PathLike[str]


class Kept:
    """The readings of a record. A context manager, closed at its end."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __len__(self) -> int:
        """How many documents there are, each page once."""
        return self._store.count()

    @property
    def where(self) -> str:
        """Where the record is, for a person: a path, or an address without its password."""
        return self._store.where

    def state(self) -> tuple[int, int, int]:
        """What changes with every document added and every decision made: an answer worked out before holds while this is the same. The
        last number changes where a decision may have changed who may see what.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.state()
        (0, 0, 0)
        """
        return self._store.state()

    def seen_state(self) -> tuple[int | str, ...]:
        """What changes with every document and decision that those may see who see this record, and with no other.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.seen_by(()).seen_state()
        (0, 0)
        """
        return self._store.seen_state()

    def add(self, paths: Where | Iterable[Where], *, progress: Progress | None = None) -> tuple[Added, ...]:
        """Read files and keep their readings; a folder stands for the `.txt` and `.html` files in it and below, by name. What became of
        each, in order. Each file is one transaction: whatever ends the run, those before it are kept, and running it again does the rest.

        A file that cannot be read is reported as `failed`, and the others are still read. Raises `RecordError` where the record cannot be
        written: its disk is full, it can only be read.

        >>> import tempfile
        >>> from memcon import open_record
        >>> folder = tempfile.TemporaryDirectory()
        >>> page = Path(folder.name) / "talks.txt"
        >>> _ = page.write_text("Foreign Minister Solberg met with Foreign Minister Medina of Peru in Oslo on March 3, 2024.")
        >>> with open_record(f"{folder.name}/memcon.db") as record:
        ...     [a.status for a in record.add([page, page, f"{folder.name}/gone.txt"])]
        ['added', 'unchanged', 'failed']
        >>> folder.cleanup()
        """
        given = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths)
        files = list(find([Path(path) for path in given]))
        found: list[Added] = []
        for number, file in enumerate(files, 1):
            added = self._add(file) if isinstance(file, Path) else _failed(file)
            found.append(added)
            if progress:
                progress(added, number, len(files))
        return tuple(found)

    def _add(self, path: Path) -> Added:
        source = shown(path)
        try:
            known = self._store.of_bytes(_sha256(path))
            if known and known[1] == _reader():
                return Added(source=source, document=known[0], status="unchanged")
            reading = read(path)
        except SourceError as error:
            return _failed(str(error), source)
        return self._put(_known_as(reading, known), path)

    def add_bytes(self, data: bytes, name: str, *, by: str | None = None) -> Added:
        """Read a page given as bytes, and keep its reading: `name` is that of its file, by whose ending it is known for text or HTML, and
        another text under the same name is a new version. `by` is who adds it, told in the history. Raises `SourceError` where it cannot
        be read as text.

        >>> import tempfile
        >>> from memcon import open_record
        >>> page = b"Foreign Minister Solberg met with Foreign Minister Medina of Peru in Oslo on March 3, 2024."
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     [record.add_bytes(page, "talks.txt").status for _ in range(2)]
        ['added', 'unchanged']
        """
        known = self._store.of_bytes(hashlib.sha256(data).hexdigest())
        if known and known[1] == _reader():
            return Added(source=name, document=known[0], status="unchanged")
        lexicon = load("en")
        return self._put(_known_as(read_document(read_source(data, Path(name), lexicon), lexicon), known), None, by)

    def add_reading(self, reading: Reading) -> Added:
        """Keep a reading made elsewhere, under the id of its document; another text of the same source is a new version.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="https://example.org/talks", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.add_reading(one).status, record.add_reading(one).status, record.reading("d1") == one
        ('added', 'unchanged', True)
        """
        return self._put(reading, None)

    def _put(self, reading: Reading, path: Path | None, by: str | None = None) -> Added:
        status, id = self._store.put(reading, _address(reading, path), _reader(), by)
        near = self._store.near(id) if status == "added" else ()
        return Added(source=shown(path) if path else reading.document.source, document=id, status=status, near=near)

    def documents(
        self,
        *,
        side: str | None = None,
        since: Day | None = None,
        until: Day | None = None,
        limit: int | None = None,
        offset: int = 0,
    ) -> tuple[DocumentEntry, ...]:
        """The documents, those of the latest day first: with `side`, those that are its account or in which it has a part; of days from
        `since` to `until`, both included; at most `limit` of them, from number `offset` on.

        Raises `QueryError` for an unknown side or a malformed day.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="https://example.org/talks", side="NO", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     [d.name for d in record.documents(side="Norway")], record.documents(side="Peru")
        (['talks'], ())
        """
        return self._store.entries(side_of(side) if side else None, first_day(since), last_day(until), limit, offset)

    def reading(self, document: str, *, corrected: bool = True) -> Reading:
        """The reading of a document, named by its id, an unambiguous beginning of its id, or the file name of its source with or without
        the ending. With `corrected` false, what the machine read, without what people corrected. Raises `QueryError`, with the nearest
        names, where there is none or more than one.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="5f0e12", source="pages/talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     one == record.reading("5f0e12") == record.reading("5f") == record.reading("talks") == record.reading("talks.txt")
        True
        """
        found = self._store.get(self._document(document), corrected)
        assert found is not None  # its id has just been found
        return found

    def readings(self, sides: Sequence[str] = (), before: Day | None = None, *, since: Day | None = None) -> tuple[Reading, ...]:
        """The readings in which each of `sides` has a part, as one that meets or is to act; all, where no side is named. With `before`,
        those of earlier days only; with `since`, those of that day and later. In order of time.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.readings(("Japan", "RU"), before="2005-11-20")
        ()
        """
        return self._store.readings(tuple(dict.fromkeys(side_of(s) for s in sides)), first_day(before), first_day(since))

    def meetings(
        self,
        *sides: str,
        since: Day | None = None,
        until: Day | None = None,
        limit: int | None = None,
        offset: int = 0,
    ) -> tuple[MeetingEntry, ...]:
        """The meetings in which all of `sides` took part, the latest first, each put together from the accounts there are of it; of days
        from `since` to `until`, both included; at most `limit` of them, from number `offset` on.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.meetings("Japan", "Russia", since="2004")
        ()
        """
        codes = [side_of(s) for s in sides]
        first, last = first_day(since), last_day(until)
        wanted = None if limit is None else limit + offset
        accounts = wanted
        while True:
            start = self._store.day_of_last_account(codes, first, last, accounts) if accounts else first
            held = [entry_of(group) for group in reversed(join(self._store.accounts(codes, shifted(start, -1), shifted(last, 1))))]
            fits = [m for m in held if (start or "") <= (m.day or "") and (not last or "" < (m.day or "") <= last)]
            if wanted is None or accounts is None or len(fits) >= wanted or start == first:
                return tuple(fits[offset:wanted])
            accounts *= 2  # more than one account of some

    def meeting(self, name: str) -> MeetingInFull:
        """A meeting, named by one of its accounts as `NAME#m1` (`NAME` alone where that page tells of one), with all accounts there are of
        it. Raises `QueryError` where there is none.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Meeting
        >>> page = Document(id="d1", source="talks.txt", side="NO", sha256="", text="They met.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,)))
        ...     found = record.meeting("talks#m1")
        ...     found.entry.day, [a.meeting.id for a in found.accounts]
        ('2024-03-03', ['m1'])
        """
        document, _, id = name.partition("#")
        reading = self.reading(document)
        own = [m for m in reading.meetings if id in ("", m.id)]
        if len(own) != 1:
            there = ", ".join(f"{document}#{m.id}" for m in reading.meetings) or "none"
            raise QueryError(f"{'no meeting is' if not own else 'several meetings are'} called {name!r}; the page tells of: {there}")
        day = day_of(own[0], reading)
        since, until = (day - timedelta(days=2), day + timedelta(days=2)) if day else (None, None)
        key = (reading.document.id, own[0].id)
        near = self.meetings(*own[0].sides, since=since, until=until)
        then = tuple(p for p in reading.participants if p.meeting == own[0].id)
        alone = entry_of([Account(reading.model_copy(update={"participants": then}), own[0])])  # as an earlier version of the page tells
        entry = next((m for m in near if key in {(a.document, a.meeting) for a in m.accounts}), alone)
        accounts = []
        for account in entry.accounts:
            one = self.reading(account.document)
            held = next(m for m in one.meetings if m.id == account.meeting)
            present = tuple(p for p in one.participants if p.meeting == held.id)
            accounts.append(AccountInFull(reading=one, meeting=held, participants=present))
        return MeetingInFull(entry=entry, accounts=tuple(accounts))

    def met(self) -> Mapping[tuple[str, str], int]:
        """How many accounts of meetings there are of each two sides, by their codes in order.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     dict(record.met())
        {}
        """
        return self._store.met()

    def _document(self, name: str) -> str:
        """The id of the one document that `name` stands for."""
        found = self._store.ids(name)
        if len(found) == 1:
            return found[0]
        if found:
            raise QueryError(f"{name!r} stands for {len(found)} documents; name one of them by its id: {', '.join(found[:5])}")
        near = get_close_matches(name_of_source(name), self._store.names(name_of_source(name)), n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "the documents are listed by: memcon list"
        raise QueryError(f"the record {self.where} has no document {name!r}; {hint}")

    def versions(self, document: str) -> tuple[Version, ...]:
        """The versions of the page of a document, first to last, each with what changed in words and in facts. Another text from the same
        address, or at the same path, is a version of a page; so is what `same_page` says.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document
        >>> old = Document(id="d1", source="https://example.org/talks", sha256="", text="They met on Monday.")
        >>> new = old.model_copy(update={"id": "d2", "text": "They met on Tuesday."})
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     statuses = [record.add_reading(Reading(document=page)).status for page in (old, new)]
        ...     statuses, [(p.edit, p.words) for p in record.versions("talks")[1].words]
        (['added', 'new_version'], [('same', 'They met on'), ('dropped', 'Monday.'), ('added', 'Tuesday.')])
        """
        found: list[Version] = []
        before: Reading | None = None
        for entry in self._store.versions(self._document(document)):
            now = self._store.get(entry.document)
            assert now is not None  # it has just been listed
            words = diff(before.document.text, now.document.text) if before else ()
            found.append(Version(entry=entry, words=words, facts=changes(before, now) if before else ()))
            before = now
        return tuple(found)

    def near(self, document: str) -> tuple[Near, ...]:
        """The documents of other pages whose text is nearly that of a document, the nearest first: a page printed at two addresses, or a
        later version of it under another name. What they are is for a person to say, by `same_page`.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document
        >>> one = Document(id="d1", source="a.txt", sha256="", text=" ".join(f"word{i}" for i in range(99)))
        >>> two = one.model_copy(update={"id": "d2", "source": "b.txt", "text": one.text + " end"})
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = [record.add_reading(Reading(document=page)) for page in (one, two)]
        ...     [n.name for n in record.near("a")]
        ['b']
        """
        return self._store.near(self._document(document))


def _failed(error: str, source: str | None = None) -> Added:
    return Added(source=source or error.partition(":")[0], document=None, status="failed", error=error)


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise SourceError(f"{path} cannot be read ({error.strerror or error}); look whether it is there and may be read") from error


def _known_as(reading: Reading, known: tuple[str, str] | None) -> Reading:
    """The reading of a file whose bytes the record has already, under the id that they have there."""
    if not known or known[0] == reading.document.id:
        return reading
    return reading.model_copy(update={"document": reading.document.model_copy(update={"id": known[0]})})


def _address(reading: Reading, path: Path | None) -> str:
    """What makes two texts versions of one page: its address, or where its file stands."""
    source = reading.document.source
    return source if path is None or "://" in source else shown(path.resolve())


def _reader() -> str:
    """The version of memcon that reads."""
    import memcon  # which imports this module

    return memcon.__version__
