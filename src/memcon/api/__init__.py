"""The record as a program uses it: `open_record`, and `Record` with all that can be asked of it.

What goes in is a file, a folder or a reading; what comes out are the types of the answers. Sides are given by code or by name (`"JP"`,
`"Japan"`), days as `datetime.date` or as EDTF (`"2005-11-20"`, `"2005-11"`, `"2005"`).
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TextIO

from memcon.answers.calendar import Calendar, calendar
from memcon.answers.ledger import Judgement
from memcon.answers.suggestions import nothing_between
from memcon.api.asking import Asking
from memcon.api.keeping import Where
from memcon.api.results import (
    AccountInFull,
    Added,
    Imported,
    MeetingInFull,
    Progress,
    Version,
)
from memcon.errors import SourceError
from memcon.export.formats import export
from memcon.export.material import Files
from memcon.record.agreement import Agreement
from memcon.record.corrections import (
    Decision,
    Fit,
)
from memcon.record.links import Links, links
from memcon.record.people import Person, Uncertain
from memcon.store import open_store
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
    VersionEntry,
)

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


class Record(Asking):
    """All readings together, in a database. Made by `open_record`; a context manager, closed at its end. What is kept
    is in `memcon.api.keeping`, what people decide in `deciding`, the questions in `asking`."""

    def export_jsonl(self, out: Where | TextIO) -> int:
        """Write the whole record as JSON Lines, to a file or what is open for writing: every document with the machine's reading of it,
        every decision. How many lines were written. `import_jsonl` makes the same record of it.

        >>> import io, tempfile
        >>> from memcon.types import Document, Reading
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
        >>> from memcon.types import Document, Reading
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

    def calendar(self, *sides: str, today: date | None = None) -> Calendar:
        """The meetings and visits of `sides`, held and planned, as events that keep their identity: see `memcon.answers.calendar.calendar`;
        `memcon.export.ical.ical` makes iCalendar of it. Raises `QueryError` for a side that is not known.

        >>> import tempfile
        >>> from memcon.types import Document, Meeting, Reading
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
        >>> from memcon.types import Document, Reading
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     found = record.export("csv")
        ...     found["documents.csv"].decode().splitlines()[1]
        'd1,talks,,,,,en,talks.txt,,9'
        """
        return export(self._material(sides, today), format)

    def links(self, today: date | None = None) -> Links:
        """What the readings of the record say together: see `memcon.record.links.links`.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.links().same_meeting
        ()
        """
        return links(self.readings(), today)
