"""The record as a program uses it: `open_record`, and `Record` with all that can be asked of it.

What goes in is a file, a folder or a reading; what comes out are the types of the answers. Sides are given by code or by name (`"JP"`,
`"Japan"`), days as `datetime.date` or as EDTF (`"2005-11-20"`, `"2005-11"`, `"2005"`).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from difflib import get_close_matches
from itertools import combinations
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TextIO, get_args

from pydantic import JsonValue

from memcon.answers import brief as briefs
from memcon.answers import contents
from memcon.answers import ledger as ledgers
from memcon.answers.brief import Brief
from memcon.answers.calendar import Calendar, calendar
from memcon.answers.check import Check, check, rarest_words
from memcon.answers.compare import Comparison, compare
from memcon.answers.contents import SideFound, TopicFound, choose
from memcon.answers.ledger import Entry, Judgement, Ledger, LedgerPage, Verdict
from memcon.answers.network import Network, network
from memcon.answers.questions import side_of, topics_of
from memcon.answers.suggestions import nothing_between
from memcon.answers.timeline import Timeline, timeline
from memcon.answers.wording import Wording, diff, wording
from memcon.api.meetings import entry as entry_of
from memcon.api.questions import Day, act_of, first_day, last_day, shifted, tagged
from memcon.api.results import AccountInFull, Added, Imported, MeetingInFull, Progress, Version
from memcon.errors import QueryError, SourceError
from memcon.export.formats import export
from memcon.export.material import Files, Material
from memcon.lexicon import load
from memcon.pipeline import read, read_document
from memcon.record.agreement import MACHINE, Agreement, agreement, coding
from memcon.record.corrections import (
    Corrected,
    Decision,
    Fit,
    acceptance,
    addition,
    correction,
    history,
    removal,
    standing,
    value_at,
)
from memcon.record.corrections import find as find_fact
from memcon.record.facts import carry_words, facts_of
from memcon.record.links import Links, links
from memcon.record.meetings import Account, day_of, join
from memcon.record.names import family, name_words
from memcon.record.people import Person, Uncertain, names_of, told_of, uncertain, who
from memcon.record.versions import changes
from memcon.source import read_source
from memcon.source.files import find, shown
from memcon.store import Store, open_store
from memcon.store.accounts import Accounts
from memcon.store.index import name_of_source
from memcon.store.listing import (
    AccountEntry,
    By,
    DocumentEntry,
    Due,
    DueFound,
    Facets,
    Found,
    Hit,
    MeetingEntry,
    Near,
    PassageKind,
    VersionEntry,
)
from memcon.store.store import Asked
from memcon.store.words import Term, name_tags, parse, tag
from memcon.types import Noun, Reading

__all__ = [
    "AccountEntry",
    "AccountInFull",
    "Added",
    "Agreement",
    "By",
    "Decision",
    "DocumentEntry",
    "Due",
    "DueFound",
    "Facets",
    "Fit",
    "Found",
    "Hit",
    "Imported",
    "Judgement",
    "MeetingEntry",
    "MeetingInFull",
    "Near",
    "Person",
    "Progress",
    "Record",
    "Uncertain",
    "Version",
    "VersionEntry",
    "open_record",
]

Where = str | os.PathLike[str]


def open_record(where: Where, *, create: bool = True) -> Record:
    """The record at `where`: the path of a file (SQLite), or `postgresql://USER@HOST/DATABASE`. A record of an earlier version is brought
    up to date, after a backup. With `create` false, one that is not there is not made.

    Raises `RecordError` where it cannot be opened: it is missing, no record, of a newer version, or out of reach.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
    ...     len(record)
    0
    """
    return Record(open_store(where, create=create))


class Record:
    """All readings together, in a database. Made by `open_record`; a context manager, closed at its end."""

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
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.state()
        (0, 0, 0)
        """
        return self._store.state()

    def seen_state(self) -> tuple[int | str, ...]:
        """What changes with every document and decision that those may see who see this record, and with no other.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.seen_by(()).seen_state()
        (0, 0)
        """
        return self._store.seen_state()

    # --- putting in ---------------------------------------------------------------------------

    def add(self, paths: Where | Iterable[Where], *, progress: Progress | None = None) -> tuple[Added, ...]:
        """Read files and keep their readings; a folder stands for the `.txt` and `.html` files in it and below, by name. What became of
        each, in order. Each file is one transaction: whatever ends the run, those before it are kept, and running it again does the rest.

        A file that cannot be read is reported as `failed`, and the others are still read. Raises `RecordError` where the record cannot be
        written: its disk is full, it can only be read.

        >>> import tempfile
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

    def add_bytes(self, data: bytes, name: str) -> Added:
        """Read a page given as bytes, and keep its reading: `name` is that of its file, by whose ending it is known for text or HTML, and
        another text under the same name is a new version. Raises `SourceError` where it cannot be read as text.

        >>> import tempfile
        >>> page = b"Foreign Minister Solberg met with Foreign Minister Medina of Peru in Oslo on March 3, 2024."
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     [record.add_bytes(page, "talks.txt").status for _ in range(2)]
        ['added', 'unchanged']
        """
        known = self._store.of_bytes(hashlib.sha256(data).hexdigest())
        if known and known[1] == _reader():
            return Added(source=name, document=known[0], status="unchanged")
        lexicon = load("en")
        return self.add_reading(_known_as(read_document(read_source(data, Path(name), lexicon), lexicon), known))

    def add_reading(self, reading: Reading) -> Added:
        """Keep a reading made elsewhere, under the id of its document; another text of the same source is a new version.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="https://example.org/talks", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.add_reading(one).status, record.add_reading(one).status, record.reading("d1") == one
        ('added', 'unchanged', True)
        """
        return self._put(reading, None)

    def _put(self, reading: Reading, path: Path | None) -> Added:
        status, id = self._store.put(reading, _address(reading, path), _reader())
        near = self._store.near(id) if status == "added" else ()
        return Added(source=shown(path) if path else reading.document.source, document=id, status=status, near=near)

    # --- looking up ---------------------------------------------------------------------------

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

    # --- versions of a page -------------------------------------------------------------------

    def versions(self, document: str) -> tuple[Version, ...]:
        """The versions of the page of a document, first to last, each with what changed in words and in facts. Another text from the same
        address, or at the same path, is a version of a page; so is what `same_page` says.

        >>> import tempfile
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
        >>> from memcon.types import Document
        >>> one = Document(id="d1", source="a.txt", sha256="", text=" ".join(f"word{i}" for i in range(99)))
        >>> two = one.model_copy(update={"id": "d2", "source": "b.txt", "text": one.text + " end"})
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = [record.add_reading(Reading(document=page)) for page in (one, two)]
        ...     [n.name for n in record.near("a")]
        ['b']
        """
        return self._store.near(self._document(document))

    def same_page(self, document: str, other: str, *, by: str, why: str = "") -> Decision:
        """Say that two documents are versions of one page; the one added last is the current one, the other is kept. Can be undone.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Document(id="d1", source="a.txt", sha256="", text="They met.")
        >>> two = one.model_copy(update={"id": "d2", "source": "b.txt", "text": "They met twice."})
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = [record.add_reading(Reading(document=page)) for page in (one, two)]
        ...     _ = record.same_page("b", "a", by="Ada", why="the ministry moved the page")
        ...     [(v.entry.source, v.entry.current) for v in record.versions("a")], len(record)
        ([('a.txt', False), ('b.txt', True)], 1)
        """
        one, two = self._document(document), self._document(other)
        if one == two:
            raise QueryError(f"{document!r} and {other!r} are one document; name two")
        return self._decide({"kind": "page", "document": one, "value": two}, by, why)

    # --- who may see what ---------------------------------------------------------------------

    @property
    def accounts(self) -> Accounts:
        """Those who may sit at the desk of this record."""
        return Accounts(self._store)

    def seen_by(self, markings: Collection[str]) -> Record:
        """The record as those see it who may see the documents without a marking and those of `markings`: no answer, count, name or
        suggestion of it tells of another. It shares the database of this one, and is not to be closed.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     _ = record.mark("talks", "internal", by="Ada")
        ...     len(record), len(record.seen_by(())), len(record.seen_by(["internal"]))
        (1, 0, 1)
        """
        return Record(self._store.seen_by(markings))

    def mark(self, document: str, marking: str | None, *, by: str, why: str = "") -> Decision:
        """Mark the page of a document, in all its versions, as one that only those may see who are given this marking (`"internal"`); with
        null, open it to everybody. Can be undone.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     record.mark("talks", "internal", by="Ada").value, record.mark("talks", None, by="Ada").value
        ('internal', None)
        """
        name = marking.strip() if marking else None
        if name is not None and not (0 < len(name) <= 40 and name.isprintable() and "," not in name):
            raise QueryError(f"{marking!r} cannot be a marking; give a word or two, without a comma")
        return self._decide({"kind": "mark", "document": self._document(document), "value": name}, by, why)

    def marking(self, document: str) -> str | None:
        """The marking of a document; null where everybody may see it.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     record.marking("talks")
        """
        return self._store.marking(self._document(document))

    # --- corrections --------------------------------------------------------------------------

    def facts(self, document: str) -> Mapping[str, Noun]:
        """The facts of a document's reading, as corrected, by the labels that corrections name them by: `m1` a meeting, `p1` a participant,
        `h1` a section, `s1` a statement, `c1` a commitment, `r1` a reference, `d1` a date, `x1` a doubt; `s+4` one that decision 4 added.

        >>> import tempfile
        >>> from memcon.types import Document, Section
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="1. Trade")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, sections=(Section(number="1", heading="Trade"),)))
        ...     {label: fact.heading for label, fact in record.facts("talks").items()}
        {'h1': 'Trade'}
        """
        return self._corrected(document).facts

    def correct(self, document: str, path: str, value: JsonValue, *, by: str, why: str = "", seen: int | None = None) -> Decision:
        """Give a field of a fact another value, in the name of `by`: `correct("talks", "s3.act", "agree", by="Ada")`, `"m1.place.city"`,
        `"document.side"`. The field of words (`s3.content`) takes the words as they stand in the page. The machine's value stays beside it.

        Raises `QueryError` where there is no such fact or field, or the value is none for it; with `seen`, the number of the last decision
        that `by` knew, `ConflictError` where somebody decided on the fact since.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     decision = record.correct("talks", "document.side", "NO", by="Ada", why="the ministry's page")
        ...     decision.number, record.reading("talks").document.side, record.reading("talks", corrected=False).document.side
        (1, 'NO', None)
        """
        now = self._corrected(document)
        made = correction(now.reading, now.facts, path, value)
        machine = self.reading(now.reading.document.id, corrected=False)
        beside = value_at(facts_of(machine), machine.document, path)
        return self._decide({**made, "kind": "correct", "document": machine.document.id, "machine": beside}, by, why, seen)

    def remove(self, document: str, label: str, *, by: str, why: str = "", seen: int | None = None) -> Decision:
        """Say that a fact is none: the page does not say it. Raises `QueryError` where there is none of that label; `seen` as in `correct`.

        >>> import tempfile
        >>> from memcon.types import Document, Section
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="1. Trade")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, sections=(Section(number="1", heading="Trade"),)))
        ...     _ = record.remove("talks", "h1", by="Ada", why="a list number")
        ...     record.reading("talks").sections
        ()
        """
        now = self._corrected(document)
        made = removal(now.facts, label)
        machine = now.facts[label].model_dump(mode="json")
        return self._decide({**made, "kind": "remove", "document": now.reading.document.id, "machine": machine}, by, why, seen)

    def accept(self, document: str, label: str, *, by: str, why: str = "", seen: int | None = None) -> Decision:
        """Say that a fact is right as it stands. Should another version of memcon read it otherwise, what was accepted holds, and `fits`
        tells. Raises `QueryError` where there is none of that label; `seen` as in `correct`.

        >>> import tempfile
        >>> from memcon.types import Document, Section
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="1. Trade")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, sections=(Section(number="1", heading="Trade"),)))
        ...     decision = record.accept("talks", "h1", by="Ada")
        ...     decision.value, record.fits("talks")[0].state
        ({'number': '1', 'heading': 'Trade'}, 'agrees')
        """
        now = self._corrected(document)
        return self._decide({**acceptance(now.facts, label), "kind": "accept", "document": now.reading.document.id}, by, why, seen)

    def add_fact(self, document: str, part: str, fact: Mapping[str, JsonValue], *, by: str, why: str = "") -> Decision:
        """Add a fact that the machine did not read, to `meetings`, `participants`, `sections`, `statements`, `commitments`, `references`,
        `dates` or `doubts`; fields as in a reading, words as they stand in the page. It is found as `s+N`, N being the decision's number.

        Raises `QueryError` where a field is missing or wrong, or the words do not stand in the page.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="Norway will send an envoy."))
        >>> promise = {"kind": "visit", "status": "undertaken", "actors": ["NO"], "what": "send an envoy"}
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     _ = record.add_fact("talks", "commitments", promise, by="Ada")
        ...     [(c.id, c.what.start) for c in record.reading("talks").commitments]
        [('c+1', 12)]
        """
        now = self._corrected(document)
        made = addition(now.reading, now.facts, part, fact)
        return self._decide({**made, "kind": "add", "document": now.reading.document.id}, by, why)

    def review(self, document: str, *, by: str, why: str = "") -> Decision:
        """Say that `by` has looked over the whole reading of a document: what they did not correct is as they would have it. Agreement
        between coders is measured on such documents.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     record.review("talks", by="Ada").kind
        'review'
        """
        return self._decide({"kind": "review", "document": self._document(document)}, by, why)

    def undo(self, number: int, *, by: str, why: str = "") -> Decision:
        """Take a decision back; the undoing is a decision too, and can be undone. Raises `QueryError` where there is no such decision, or
        it is undone already.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     decision = record.correct("talks", "document.side", "NO", by="Ada")
        ...     _ = record.undo(decision.number, by="Ben", why="the page is Denmark's")
        ...     record.reading("talks").document.side, [(d.by, d.kind, d.undone_by) for d in record.history("talks")]
        (None, [('Ada', 'correct', 2), ('Ben', 'undo', None)])
        """
        known = {d.number: d for d in history(self._store.decisions())}
        if number not in known:
            raise QueryError(f"the record has no decision {number}; its decisions are listed by: memcon history")
        if known[number].kind == "account":
            raise QueryError(f"decision {number} changed an account; change it again with: memcon users set")
        if (done := known[number].undone_by) is not None:
            raise QueryError(f"decision {number} is undone already, by decision {done}; undo that one to bring it back")
        return self._decide({"kind": "undo", "undoes": number, "document": known[number].document}, by, why)

    def history(self, document: str | None = None) -> tuple[Decision, ...]:
        """What was decided on a document and the other versions of its page, or in the whole record, in order; each with who, when, why,
        and the decision that took it back. Undone decisions are in it.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.history()
        ()
        """
        return history(self._store.decisions(self._document(document) if document else None))

    def fits(self, document: str) -> tuple[Fit, ...]:
        """How each correction that stands fits the reading of a document as the machine makes it now: `applied`, or the machine `agrees`
        by now, or `unfit`, with the reason. None of them is ever dropped.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     _ = record.correct("talks", "document.side", "NO", by="Ada")
        ...     record.fits("talks")
        (Fit(number=1, state='applied', note='', label='document'),)
        """
        id = self._document(document)
        found = self._store.corrected(id)
        assert found is not None  # its id has just been found
        return (*found.fits, *self._lost(id))

    def _lost(self, id: str) -> tuple[Fit, ...]:
        """What was said of people at meetings of which the page of a document told once, and its current version does not."""
        pages = {v.document for v in self._store.versions(id)}
        told = standing(self._store.decisions(kinds=("apart",)))
        moved = self._store.moved(where for d in told for where in names_of(d)[2] if where.partition("#")[0] in pages)
        return tuple(
            Fit(number=d.number, state="unfit", note=f"the page no longer tells of the meeting {where}, at which two were told apart")
            for d in told
            for where in names_of(d)[2]
            if where in moved and moved[where] is None
        )

    def _corrected(self, document: str) -> Corrected:
        found = self._store.corrected(self._document(document))
        assert found is not None  # its id has just been found
        return found

    def _decide(self, made: Mapping[str, Any], by: str, why: str, seen: int | None = None) -> Decision:
        if not by.strip():
            raise QueryError("a decision needs a name: say who decides")
        return self._store.decide(made, by.strip(), why.strip(), seen)

    # --- who is who ---------------------------------------------------------------------------

    def people(self, side: str | None = None) -> tuple[Person, ...]:
        """The people who took part in meetings, of one side or all, with their names, their posts over time and the meetings they were at;
        as the pages tell, and as people said who is one and who is not.

        >>> import tempfile
        >>> from memcon.types import Document, Meeting, Participant
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Minister Solberg met Minister Medina.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> solberg = Participant(meeting="m1", name="Ingrid Solberg", post="Minister", side="NO", role="principal")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,), participants=(solberg,)))
        ...     [(p.name, p.posts[0].post, p.posts[0].first) for p in record.people("Norway")]
        [('Ingrid Solberg', 'Minister', '2024-03-03')]
        """
        return who(self._store.appearances(side_of(side) if side else None), self._identities())

    def person(self, name: str, side: str | None = None) -> Person:
        """The one person, of one side or any, whom `name`, whole or in part, stands for. Raises `QueryError` where there is none or more
        than one.

        >>> import tempfile
        >>> from memcon.types import Document, Meeting, Participant
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Minister Solberg met Minister Medina.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> solberg = Participant(meeting="m1", name="Ingrid Solberg", post="Minister", side="NO", role="principal")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,), participants=(solberg,)))
        ...     record.person("solberg").met
        ('d1#m1',)
        """
        told = self._identities()
        named = [n for d in told if d.kind != "undo" for n in names_of(d)[:2]]
        families = {*name_words(name), *(family(n, side) for side, n in named)}
        code = side_of(side) if side else None
        near = who(self._store.appearances(code, sorted(families)), told)
        if any(set(name_words(name)) <= set(name_words(n)) for p in near for n in p.names):
            return choose(near, name)
        if len(self) <= _SMALL:
            return choose(self.people(side), name)
        like = self._store.families_like(name_words(name))
        return choose(who(self._store.appearances(code, like), told) if like else (), name)

    def people_named(self, name: str) -> tuple[Person, ...]:
        """The people in one of whose names every word of `name` stands, or the beginning of a word.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.people_named("Solberg")
        ()
        """
        words = name_words(name)
        like = self._store.families_like(words)
        near = who(self._store.appearances(families=like), self._identities()) if like else ()
        return tuple(p for p in near if any(all(w in " ".join(name_words(n)) for w in words) for n in p.names))

    def uncertain_people(self, side: str | None = None) -> tuple[Uncertain, ...]:
        """The pairs of people, of one side or all, who may be one, each with the reason, for somebody to say: `same_person` or
        `not_same_person`.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.uncertain_people()
        ()
        """
        return uncertain(self.people(side), self._identities())

    def same_person(self, name: str, other: str, *, by: str, why: str = "") -> Decision:
        """Say that two people of the record are one. Can be undone. Raises `QueryError` where a name stands for nobody or for several.

        >>> import tempfile
        >>> from memcon.types import Document, Meeting, Participant
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Minister Solberg met Minister Medina.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> names = ("Ingrid Solberg", "Inga Berg")
        >>> there = tuple(Participant(meeting="m1", name=n, side="NO", role="principal") for n in names)
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,), participants=there))
        ...     _ = record.same_person("Inga Berg", "Solberg", by="Ada", why="married in 2023")
        ...     record.person("Berg").names
        ('Inga Berg', 'Ingrid Solberg')
        """
        return self._identify("same", name, other, (), by, why)

    def not_same_person(self, name: str, other: str, meetings: Collection[str] = (), *, by: str, why: str = "") -> Decision:
        """Say that two names that the record takes for one person are two; or, `other` being the same name, that those `meetings`
        (`NAME#m1`) were with another person of that name. Can be undone. Raises `QueryError` where nobody has such a name.

        >>> import tempfile
        >>> from memcon.types import Document, Meeting, Participant
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Minister Solberg met Minister Medina.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> names = ("Ingrid Solberg", "Solberg")
        >>> there = tuple(Participant(meeting="m1", name=n, side="NO", role="principal") for n in names)
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,), participants=there))
        ...     before = len(record.people())
        ...     _ = record.not_same_person("Ingrid Solberg", "Solberg", by="Ada", why="his brother")
        ...     before, len(record.people())
        (1, 2)
        """
        return self._identify("apart", name, other, meetings, by, why)

    def _identify(self, kind: str, name: str, other: str, meetings: Collection[str], by: str, why: str) -> Decision:
        there = self.people()
        where = [self._meeting(m) for m in meetings]
        if name == other and not where:
            raise QueryError(f"{name!r} is one name; say in which meetings (NAME#m1) it is another person's")
        one, two = _named(there, name), _named(there, other)
        return self._decide({"kind": kind, "value": {"one": list(one), "two": list(two), "meetings": where}}, by, why)

    def _meeting(self, name: str) -> str:
        """`DOCUMENT#m1` for a meeting as `NAME#m1`."""
        document, _, id = name.partition("#")
        reading = self.reading(document)
        if id not in {m.id for m in reading.meetings}:
            there = ", ".join(f"{document}#{m.id}" for m in reading.meetings) or "none"
            raise QueryError(f"no meeting is called {name!r}; the page tells of: {there}")
        return f"{reading.document.id}#{id}"

    def _identities(self) -> tuple[Decision, ...]:
        """What stands of who is one person and who is not, told of the current versions of pages."""
        told = standing(self._store.decisions(kinds=("same", "apart")))
        moved = self._store.moved(where for d in told for where in names_of(d)[2])
        return tuple(told_of(d, moved) for d in told) if moved else told

    # --- what became of promises, as people judge ---------------------------------------------

    def judge(self, commitment: str, verdict: Verdict, *, by: str, note: str = "") -> Decision:
        """Say that a commitment (`NAME#c1`) was `kept`, `partly` or `broken`. The ledger shows it beside the evidence, never in its place.
        Can be undone. Raises `QueryError` where there is no such commitment or verdict.

        >>> import tempfile
        >>> from memcon.types import Commitment, Document, Span
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Norway will send an envoy.")
        >>> what = Span(start=12, end=25, text="send an envoy")
        >>> promise = Commitment(id="c1", kind="visit", status="undertaken", actors=("NO",), what=what)
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, commitments=(promise,)))
        ...     _ = record.judge("talks#c1", "kept", by="Ada", note="he came in May")
        ...     entry = record.ledger("Norway").entries[0]
        ...     entry.state, [(j.verdict, j.by, j.note) for j in entry.judgements]
        ('open', [('kept', 'Ada', 'he came in May')])
        """
        if verdict not in get_args(Verdict):
            raise QueryError(f"no verdict is called {verdict!r}; there are: {', '.join(get_args(Verdict))}")
        document, _, id = commitment.partition("#")
        now = self._corrected(document)
        if id not in now.facts or not id.startswith("c"):
            there = ", ".join(f"{document}#{c.id}" for c in now.reading.commitments) or "none"
            raise QueryError(f"no commitment is called {commitment!r}; the page has: {there}")
        return self._decide({**removal(now.facts, id), "kind": "judge", "document": now.reading.document.id, "value": verdict}, by, note)

    def _judgements(self) -> Mapping[tuple[str, str], tuple[Judgement, ...]]:
        """What people say of commitments, by document and commitment as the current readings have them."""
        found: dict[tuple[str, str], tuple[Judgement, ...]] = {}
        for decision in standing(self._store.decisions(kinds=("judge",))):
            made_on = decision.document or ""
            reading = self._store.get(self._store.current(made_on))
            assert reading is not None  # a document is never taken out
            old = reading if made_on == reading.document.id else self._store.get(made_on)
            carry = carry_words(old.document.text, reading.document.text) if old and old is not reading else None
            label = find_fact(reading, decision, carry)
            if label:
                told = {"number": decision.number, "verdict": decision.value, "by": decision.by, "at": decision.at, "note": decision.why}
                judgement = Judgement.model_validate({**told, "commitment": f"{name_of_source(reading.document.source)}#{label}"})
                key = (reading.document.id, label)
                found[key] = (*found.get(key, ()), judgement)
        return found

    # --- agreement, and the whole record ------------------------------------------------------

    def agreement(self, *coders: str) -> Agreement:
        """How far coders agree, the machine (`memcon`) being one of them: the people named, or all who looked over some document or some
        fact. A person's coding of a document that they reviewed is the machine's reading with their own corrections; of another document,
        the facts alone that they accepted, corrected, removed or added.

        Raises `QueryError` where one of them has looked over nothing.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     _ = record.review("talks", by="Ada")
        ...     found = record.agreement()
        ...     found.coders, found.documents
        (('memcon', 'Ada'), 1)
        """
        told = [d for d in standing(self._store.decisions(kinds=("correct", "remove", "add", "accept", "review"))) if d.document]
        there = {d.by for d in told}
        for name in coders:
            if name not in there:
                raise QueryError(f"{name} has looked over no document; those who have: {', '.join(sorted(there)) or 'nobody'}")
        made: dict[str, list[Decision]] = {}
        for decision in told:
            if not coders or decision.by in coders:
                made.setdefault(decision.document or "", []).append(decision)
        coded = []
        for document, decisions in sorted(made.items()):
            machine = self.reading(document, corrected=False)
            by_name = {name: [d for d in decisions if d.by == name] for name in sorted({d.by for d in decisions})}
            coded.append({MACHINE: coding(machine), **{name: coding(machine, own) for name, own in by_name.items()}})
        return agreement(coded)

    def export_jsonl(self, out: Where | TextIO) -> int:
        """Write the whole record as JSON Lines, to a file or what is open for writing: every document with the machine's reading of it,
        every decision. How many lines were written. `import_jsonl` makes the same record of it.

        >>> import io, tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     record.export_jsonl(f"{folder}/record.jsonl")
        2
        """
        if isinstance(out, (str, os.PathLike)):
            try:
                with Path(out).open("w", encoding="utf-8", newline="\n") as file:
                    return self.export_jsonl(file)
            except OSError as error:
                raise SourceError(f"{out}: cannot be written: {error.strerror or error}; name a place that can") from error
        written = 0
        for line in self._store.dump():
            out.write(line + "\n")
            written += 1
        return written

    def import_jsonl(self, lines: Where | TextIO) -> Imported:
        """Take in a record as `export_jsonl` wrote it. Into an empty record, it becomes the same record; into another, what is new is
        added, and decisions get the next numbers. All of it is taken in, or nothing.

        Raises `SourceError` where the file cannot be read, or is no such export.

        >>> import io, tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     _ = record.export_jsonl(f"{folder}/record.jsonl")
        ...     with open_record(f"{folder}/other.db") as other:
        ...         other.import_jsonl(f"{folder}/record.jsonl"), other.reading("talks") == one
        (Imported(documents=1, decisions=0), True)
        """
        if isinstance(lines, (str, os.PathLike)):
            try:
                with Path(lines).open(encoding="utf-8") as file:
                    return self.import_jsonl(file)
            except (OSError, UnicodeDecodeError) as error:
                raise SourceError(f"{lines}: cannot be read ({error}); name a file that memcon export wrote") from error
            except SourceError as error:
                raise SourceError(f"{lines}: {error}") from error
        documents, decisions = self._store.load(line for line in lines if line.strip())
        return Imported(documents=documents, decisions=decisions)

    # --- questions ----------------------------------------------------------------------------

    def search(
        self,
        words: str = "",
        *,
        side: str | None = None,
        person: str | None = None,
        topic: str | None = None,
        act: str | None = None,
        since: Day | None = None,
        until: Day | None = None,
        kind: PassageKind | None = None,
        between: Sequence[str] = (),
        limit: int | None = 20,
        offset: int = 0,
    ) -> Found:
        """The statements and commitments (or those of one `kind`) in which all of `words` stand, those of the latest meetings first. Words
        are found in all their forms; `"words in quotation marks"` one after the other; `begin*` as the beginning of a word; no other sign
        has a meaning.

        `side` and `person` are who speaks or is to act, `between` the sides that meet; `topic` an issue, the narrower ones included; `act`
        one of the acts of the contract; `since` and `until` days, both included.

        Raises `QueryError` for a side, issue, act or day that is not known.

        >>> import tempfile
        >>> from memcon.types import Document, Span, Speaker, Statement
        >>> text = "Norway said that its envoy would visit the fishing grounds."
        >>> content = Span(start=17, end=58, text=text[17:58])
        >>> said = Statement(id="s1", voice="single", speakers=(Speaker(side="NO"),), act="state", content=content)
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text=text), statements=(said,))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     found = record.search('"fishing ground" visits', side="Norway")
        ...     found.total, found.hits[0].id, [found.hits[0].snippet[a:b] for a, b in found.hits[0].marks]
        (1, 's1', ['visit', 'fishing grounds'])
        """
        asked = self._asked(words, side, person, topic, act, since, until, kind, between)
        return self._store.search(asked, limit, offset)

    def facets(
        self,
        words: str = "",
        *,
        side: str | None = None,
        person: str | None = None,
        topic: str | None = None,
        act: str | None = None,
        since: Day | None = None,
        until: Day | None = None,
        kind: PassageKind | None = None,
        between: Sequence[str] = (),
        most: int = 2000,
    ) -> Facets:
        """How many of what `search` finds there are of each side, issue, act and year, counted over the latest `most`.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.facets("treaty").counted
        0
        """
        asked = self._asked(words, side, person, topic, act, since, until, kind, between)
        return self._store.facets(asked, most)

    def _asked(
        self,
        words: str,
        side: str | None,
        person: str | None,
        topic: str | None,
        act: str | None,
        since: Day | None,
        until: Day | None,
        kind: str | None,
        between: Sequence[str],
    ) -> Asked:
        terms: list[tuple[Term, ...]] = [(term,) for term in parse(words)]
        if side:
            terms.append(tagged("side", side_of(side)))
        terms += [tagged("with", side_of(s)) for s in between]
        if person:
            terms += [(Term("tags", (token,)),) for token in name_tags(person)]
        if topic:
            terms.append(tuple(Term("tags", (tag("topic", t),)) for t in sorted(self._topics(topic))))
        if act:
            terms.append(tagged("act", act_of(act)))
        if kind and kind not in get_args(PassageKind):
            raise QueryError(f"no kind is called {kind!r}; there are: {', '.join(get_args(PassageKind))}")
        if kind:
            terms.append(tagged("kind", kind))
        return Asked(tuple(terms), first_day(since), last_day(until))

    def _topics(self, topic: str) -> frozenset[str]:
        """The issues that `topic` stands for; one that is in no word list but in the record stands for itself."""
        name = topic.strip().lower()
        return topics_of(topic, (name,) if self._store.any_tagged(tag("topic", name)) else ())

    def brief(self, a: str, b: str, topic: str | None = None, before: Day | None = None, *, today: date | None = None) -> Brief:
        """What the staff of side `a` want to know before it meets `b`: see `memcon.answers.brief.brief`. Raises `QueryError` for a
        side, issue or day that is not known.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.brief("Japan", "Russia").note
        'the record holds no meeting yet; add readouts with: memcon add PATH…'
        """
        readings = self.readings((a, b))
        found = briefs.brief(readings, a, b, topic, before, today, self._identities())
        if not readings:
            return found.model_copy(update={"note": nothing_between((found.a, found.b), self._store.met())})
        judgements = self._judgements()
        parts = ("coming", "promised", "reported") if judgements else ()
        judged = {part: tuple(p.model_copy(update={"entry": _judged(p.entry, judgements)}) for p in getattr(found, part)) for part in parts}
        return found.model_copy(update=judged)

    def ledger(
        self,
        *sides: str,
        state: str | Collection[str] | None = None,
        due: Day | None = None,
        since: Day | None = None,
        today: date | None = None,
    ) -> Ledger:
        """What was promised among `sides`, with what became of it: see `memcon.answers.ledger.ledger`; with `since`, by the pages of that
        day and later. Raises `QueryError` for a side, state or day that is not known.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.ledger("Japan", "Russia", state="open").entries
        ()
        """
        count = self._store.count([side_of(s) for s in sides])
        if not since and count > _WHOLE:
            raise QueryError(f"a ledger of {count:,} documents is too long for one answer; name two sides, or ask for pages: --limit 20")
        readings = self.readings(sides, since=since)
        found = ledgers.ledger(readings, sides, state, due, today)
        if readings or not sides:
            judgements = self._judgements()
            return found.model_copy(update={"entries": tuple(_judged(e, judgements) for e in found.entries)}) if judgements else found
        return found.model_copy(update={"note": nothing_between(found.sides, self._store.met())})

    def due(
        self,
        *sides: str,
        since: Day | None = None,
        until: Day | None = None,
        latest_first: bool = False,
        limit: int | None = 20,
        offset: int = 0,
    ) -> DueFound:
        """The commitments of documents in which `sides` have a part whose time ends on days from `since` to `until`, both included, in the
        order of these days. They are told as single pages word them, at once however large the record is; what became of each, and whether
        a later page gives it another time, `ledger` tells. Raises `QueryError` for a side or day that is not known.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.due("Japan", since="2004-06", until="2004-06").total
        0
        """
        wanted = tuple(dict.fromkeys(side_of(s) for s in sides))
        return self._store.due(wanted, first_day(since), last_day(until), latest_first, limit, offset)

    def ledger_page(
        self,
        *sides: str,
        state: str | Collection[str] | None = None,
        since: Day | None = None,
        until: Day | None = None,
        latest_first: bool = True,
        limit: int = 20,
        offset: int = 0,
        today: date | None = None,
    ) -> LedgerPage:
        """A page of the ledger of `sides`, or of the whole record however large: at `limit` commitments from number `offset` on, those
        said last first, or with `since` or `until` those whose last day lies between these, in the order of these days. Each is followed
        among the readings of the sides it names; `today`, left out, is the latest day in the record.

        Raises `QueryError` for a side, state or day that is not known.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.ledger_page(until="2024-06-30").total
        0
        """
        wanted = tuple(dict.fromkeys(side_of(s) for s in sides))
        states = ledgers.states_of(state)
        latest = self._store.entries(limit=1)
        day = today or (date.fromisoformat(latest[0].day) if latest and latest[0].day else None)
        total, found = self._worded(wanted, since, until, latest_first, limit, offset)
        entries: list[Entry] = []
        followed: dict[tuple[str, ...], tuple[Entry, ...]] = {}
        for document, commitment, due in found:
            reading = self.reading(document)
            between = ledgers.between(reading, commitment)
            among = between if len(between) > 1 else (document,)  # what one side promises by itself is not looked for in all it ever did
            if among not in followed:
                followed[among] = ledgers.ledger(self.readings(among) if len(between) > 1 else (reading,), today=day).entries
            one = ledgers.turned_at(followed[among], document, commitment, due)
            entries += [one] if one and one.state in states else []
        judgements = self._judgements()
        return LedgerPage(
            sides=wanted,
            today=day.isoformat() if day else None,
            total=total,
            offset=offset,
            looked=len(found),
            entries=tuple(_judged(e, judgements) for e in entries),
        )

    def _worded(
        self, sides: Sequence[str], since: Day | None, until: Day | None, latest_first: bool, limit: int, offset: int
    ) -> tuple[int, Sequence[tuple[str, str, str | None]]]:
        """How many commitments there are, and of those looked at the document, the id there, and the last day where days were asked for."""
        if since or until:
            due = self.due(*sides, since=since, until=until, latest_first=latest_first, limit=limit, offset=offset)
            return due.total, [(d.commitment.document, d.commitment.id, d.last) for d in due.due]
        found = self.search(kind="commitment", between=sides, limit=limit, offset=offset)
        return found.total, [(hit.document, hit.id, None) for hit in found.hits]

    def check(self, draft: str) -> Check:
        """Whether the sentences of a draft are borne out by the record: see `memcon.answers.check.check`.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     [claim.verdict for claim in record.check("Norway promised Peru two ships.").claims]
        ['not_found']
        """
        return check(draft, self._about(draft))

    def _about(self, draft: str) -> tuple[Reading, ...]:
        """The readings that a draft may be held against: all of a small record; of a large one those in which, for some sentence, two of
        its rarest words stand in one passage."""
        if len(self) <= _SMALL:
            return self.readings()
        found: dict[str, None] = {}
        for words in rarest_words(draft):
            for pair in combinations(words, 2):
                asked = Asked(tuple((term,) for term in parse(" ".join(pair))))
                found.update(dict.fromkeys(hit.document for hit in self._store.search(asked, _HITS, 0).hits))
        return tuple(self.reading(document) for document in found)

    def compare(self, meeting: str) -> Comparison:
        """The accounts of a meeting (`NAME#m1`) side by side: see `memcon.answers.compare.compare`. The account named comes first. Raises
        `QueryError` where there is no such meeting.

        >>> import tempfile
        >>> from memcon.types import Document, Meeting
        >>> page = Document(id="d1", source="talks.txt", side="NO", sha256="", text="They met.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,)))
        ...     record.compare("talks#m1").note
        "the record has one account of this meeting; add the other side's with: memcon add PATH…"
        """
        found = self.meeting(meeting)
        own = self.reading(meeting.partition("#")[0])
        id = meeting.partition("#")[2] or own.meetings[0].id
        return compare(tuple(a.reading for a in found.accounts), f"{own.document.id}#{id}")

    def wording(self, side: str, other: str | None = None, topic: str | None = None, before: Day | None = None) -> Wording:
        """How the language of `side` on an issue moves, towards `other` where given: see `memcon.answers.wording.wording`. Raises
        `QueryError` for a side, issue or day that is not known.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.wording("Japan", "Russia").meetings
        0
        """
        return wording(self.readings([s for s in (side, other) if s]), side, other, topic, before)

    def sides(self) -> tuple[SideFound, ...]:
        """The sides that take part in meetings, those that met most first.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.sides()
        ()
        """
        alone, others = self._store.told_once()
        together = ((group[0].meeting.sides, day_of(group[0].meeting, group[0].reading)) for group in join(others))
        met = [*alone, *((there, day.isoformat() if day else None) for there, day in together)]
        return contents.sides(met, self._store.accounts_by_side())

    def topics(self, *sides: str) -> tuple[TopicFound, ...]:
        """The issues spoken of, the most spoken of first; with `sides`, where each of them has a part. Raises `QueryError` for an unknown
        side.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.topics()
        ()
        """
        return contents.topics(self._store.spoken_of([side_of(s) for s in sides]))

    def timeline(self, a: str, b: str, since: Day | None = None, until: Day | None = None, *, today: date | None = None) -> Timeline:
        """What there was between two sides, in order of time: see `memcon.answers.timeline.timeline`. Raises `QueryError` for a side or day
        that is not known.

        >>> import tempfile
        >>> from memcon.types import Document, Meeting
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="They met.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,)))
        ...     [(m.day, m.form) for m in record.timeline("Norway", "Peru").meetings]
        [('2024-03-03', 'meeting')]
        """
        found = timeline(self.readings((a, b)), a, b, since, until, today)
        return found if not found.note else found.model_copy(update={"note": nothing_between((found.a, found.b), self._store.met())})

    def network(self, *sides: str, since: Day | None = None, until: Day | None = None) -> Network:
        """Who met whom in the meetings of all of `sides`, or in all: see `memcon.answers.network.network`. Raises `QueryError` for a side
        or day that is not known.

        >>> import tempfile
        >>> from memcon.types import Document, Meeting, Participant
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Minister Solberg met Minister Medina.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> who = (("Ingrid Solberg", "NO"), ("Carlos Medina", "PE"))
        >>> there = tuple(Participant(meeting="m1", name=n, side=s, role="principal") for n, s in who)
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,), participants=there))
        ...     [(t.one, t.two, t.meetings) for t in record.network("Norway").ties]
        [('NO Ingrid Solberg', 'PE Carlos Medina', 1)]
        """
        material = self._material(sides)
        found = network(material.together, material.people, sides, since, until)
        return found if found.meetings or not sides else found.model_copy(update={"note": nothing_between(found.sides, self._store.met())})

    # --- taking away --------------------------------------------------------------------------

    def calendar(self, *sides: str, today: date | None = None) -> Calendar:
        """The meetings and visits of `sides`, held and planned, as events that keep their identity: see `memcon.answers.calendar.calendar`;
        `memcon.export.ical.ical` makes iCalendar of it. Raises `QueryError` for a side that is not known.

        >>> import tempfile
        >>> from memcon.types import Document, Meeting
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="They met.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,)))
        ...     [(e.starts, e.status, e.title, e.uid) for e in record.calendar("Peru").events]
        [('2024-03-03', 'confirmed', 'Meeting of Norway and Peru', 'd1-m1@memcon')]
        """
        material = self._material(sides, today)
        found = calendar(material.together, sides, material.pages)
        return found if not found.note else found.model_copy(update={"note": nothing_between(found.sides, self._store.met())})

    def export(self, format: str, *sides: str, today: date | None = None) -> Files:
        """The record, or what it holds on all of `sides`, in a format of `memcon.export.formats.FORMATS`: files by name. The whole record
        with what people decided, to be taken in again, is `export_jsonl`.

        Raises `QueryError` for a format or side that is not known, and for a format whose package is not installed.

        >>> import tempfile
        >>> from memcon.types import Document
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     found = record.export("csv")
        ...     found["documents.csv"].decode().splitlines()[1]
        'd1,talks,,,,,en,talks.txt,,9'
        """
        return export(self._material(sides, today), format)

    def _material(self, sides: Sequence[str] = (), today: date | None = None) -> Material:
        return Material(self.readings(sides), self._store.pages(), self._identities(), today)

    def links(self, today: date | None = None) -> Links:
        """What the readings of the record say together: see `memcon.record.links.links`.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.links().same_meeting
        ()
        """
        return links(self.readings(), today)


_WHOLE = 20_000
"""Documents up to which a ledger is given at once: it takes some 80 kB of memory for each."""

_SMALL = 200
"""Documents up to which a draft is held against the whole record, so that no page is missed for want of a common word."""

_HITS = 10
"""Passages looked at for each two words of a sentence of a draft."""


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


def _named(there: Iterable[Person], name: str) -> tuple[str | None, str]:
    """The name, with its side, that stands for the person named: the very name where one bears it, else the fullest of the person."""
    people = tuple(there)
    exact = {(p.side, n) for p in people for n in p.names if n.lower() == name.strip().lower()}
    if len(exact) == 1:
        return exact.pop()
    one = choose(people, name)
    return one.side, one.name


def _judged(entry: Entry, judgements: Mapping[tuple[str, str], tuple[Judgement, ...]]) -> Entry:
    keys = dict.fromkeys((s.source.document, s.commitment.rpartition("#")[2]) for s in entry.steps)
    found = sorted((j for key in keys for j in judgements.get(key, ())), key=lambda j: j.number)
    return entry.model_copy(update={"judgements": tuple(found)}) if found else entry
