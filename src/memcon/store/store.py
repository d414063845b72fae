"""The one door to the database: what is put into a record, and what is got out of it. Each method is one transaction."""

from __future__ import annotations

import json
import os
import secrets
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import PurePath
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, and_, func, or_, select, true, update

from memcon.errors import RecordError
from memcon.record.corrections import Corrected, Decision
from memcon.record.many import uncollected
from memcon.record.meetings import day_of
from memcon.record.people import Appearance
from memcon.record.repeats import enough, likeness
from memcon.record.repeats import sketch as sketch_of
from memcon.record.versions import PageHistory
from memcon.store import changes, engines, lines, migrate, searching, selecting
from memcon.store.changes import Put
from memcon.store.index import name_of_source
from memcon.store.listing import DocumentEntry, Due, DueFound, Facets, Found, Near, VersionEntry
from memcon.store.searching import Asked
from memcon.store.tables import (
    counter,
    deadline,
    decision,
    document,
    meeting,
    meeting_side,
    participant,
    passage,
    reading,
    sketch,
)
from memcon.store.words import Term
from memcon.types import Meeting, Reading


def open_store(where: str | os.PathLike[str], *, create: bool = True) -> Store:
    """The store at `where`: the path of a SQLite file, or `postgresql://…`. One of an earlier version is brought up to date, after a
    backup.

    Raises `RecordError` where there is none and not `create`, and where what is there is no record, of a newer version, or cannot be
    opened.
    """
    with engines.trouble(where):
        engine, read_only = engines.connect(where, create)
        try:
            migrate.bring_up_to_date(engine, where, read_only, create)
        except BaseException:
            engine.dispose()
            raise
    return Store(engine, where, read_only)


class Store:
    """A record's database. Made by `open_store`; to be closed, or used as a context manager."""

    def __init__(self, engine: Engine, where: str | os.PathLike[str], read_only: bool, sees: frozenset[str] | None = None) -> None:
        self.where = engines.shown(where)
        self.read_only = read_only
        self.sees = sees
        self._engine = engine

    def seen_by(self, markings: Collection[str]) -> Store:
        """The same record as those see it who may see the unmarked documents and those of these markings, and no others."""
        return Store(self._engine, self.where, self.read_only, frozenset(markings))

    def _open(self, column: Any) -> list[Any]:
        """What keeps rows of documents that may not be seen out of an answer; `column` has the documents' numbers. Every method that reads
        puts it in its question."""
        if self.sees is None:
            return []
        hidden = select(document.c.n).where(document.c.marking.is_not(None), document.c.marking.not_in(sorted(self.sees)))
        return [column.not_in(hidden)]

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that reads."""
        with engines.trouble(self.where), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes: the only one to do so at the time."""
        if self.read_only:
            raise RecordError(engines.ONLY_READ.format(where=self.where))
        with engines.trouble(self.where), engines.writing(self._engine).begin() as connection:
            engines.one_at_a_time(connection)
            yield connection

    # --- putting in ---------------------------------------------------------------------------

    def put(self, one: Reading, address: str, reader: str, by: str | None = None) -> tuple[Put, str]:
        """Keep a reading; what became of it, and the id of its document. The same document read by the same version of memcon changes
        nothing; by another, its reading takes the place of the one before. Another text from the same `address` is its new and current
        version. Corrections stay. `by` is who put it in, for the history.

        Who may not see everything must not learn by adding a page that the record has it already: a page of theirs that they do not see is
        kept once more, as a page of its own, and what they add has an id by chance, which tells nothing."""
        with self.writing() as connection:
            status, id = self._take_in(connection, one, address, reader)
            if by and status != "unchanged":
                made = {
                    "number": changes.next_number(connection),
                    "at": changes.now(),
                    "by": by,
                    "kind": "file",
                    "document": id,
                    "value": status,
                }
                changes.keep(connection, Decision.model_validate(made))
            return status, id

    def _take_in(self, connection: Connection, one: Reading, address: str, reader: str) -> tuple[Put, str]:
        known = connection.execute(
            select(document.c.n, document.c.reader, reading.c.json)
            .join(reading, reading.c.doc == document.c.n)
            .where(document.c.id == one.document.id, *self._open(document.c.n))
        ).first()
        if known:
            n, read_by, text = known
            if read_by == reader or text == one.model_dump_json():
                connection.execute(update(document).where(document.c.n == n).values(reader=reader))
                return "unchanged", one.document.id
            connection.execute(update(document).where(document.c.n == n).values(reader=reader))
            connection.execute(update(reading).where(reading.c.doc == n).values(json=one.model_dump_json()))
            changes.refresh(connection, n)
            changes.count(connection, changes.READ_AGAIN)
            return "read_again", one.document.id
        if self.sees is not None:
            chance = secrets.token_hex(len(one.document.id) // 2 + 1)[: len(one.document.id)]
            one = one.model_copy(update={"document": one.document.model_copy(update={"id": chance})})
            there = select(document.c.n).where(document.c.address == address)
            if connection.execute(there).first() and not connection.execute(there.where(*self._open(document.c.n))).first():
                address = f"{address} {secrets.token_hex(8)}"
        return changes.put(connection, one, address, reader, changes.now(), self._open(document.c.n)), one.document.id

    # --- decisions ----------------------------------------------------------------------------

    def decide(self, made: Mapping[str, Any], by: str, why: str, seen: int | None = None) -> Decision:
        """Keep what a person decides, and let it take effect. `made` are the other fields of the `Decision`; `seen` the number of the last
        decision that its author knew: `ConflictError` where there is a later one on the same fact."""
        with self.writing() as connection:
            if seen is not None:
                changes.no_later(connection, made, seen)
            one = Decision.model_validate({**made, "number": changes.next_number(connection), "at": changes.now(), "by": by, "why": why})
            changes.keep(connection, one)
            changes.take_effect(connection, one)
        return one

    def decisions(self, id: str | None = None, kinds: Sequence[str] = ()) -> tuple[Decision, ...]:
        """What was decided, in order: on the page of a document, or all; with `kinds`, those of these kinds and all undoing."""
        asked = select(decision.c.json).order_by(decision.c.number)
        if id:
            page = select(document.c.page).where(document.c.id == id).scalar_subquery()
            asked = asked.where(decision.c.document.in_(select(document.c.id).where(document.c.page == page)))
        if kinds:
            asked = asked.where(decision.c.kind.in_([*kinds, "undo"]))
        with self.reading() as connection:
            found = [Decision.model_validate_json(text) for text in connection.execute(asked).scalars()]
            return tuple(found if self.sees is None else self._of_what_is_seen(connection, found))

    def _of_what_is_seen(self, connection: Connection, found: Sequence[Decision]) -> Iterator[Decision]:
        """The decisions on documents and people that may be seen; undoing goes with what it undoes."""
        hidden = select(document.c.id).where(document.c.marking.is_not(None), document.c.marking.not_in(sorted(self.sees or ())))
        unseen = set(connection.execute(hidden).scalars())
        there = select(participant.c.side, participant.c.name).where(*self._open(participant.c.doc)).distinct()
        names = {(side, name) for side, name in connection.execute(there)}
        for one in found:
            subject = changes.subject(connection, one)
            value: Any = subject.value
            told = [subject.document, value] if subject.kind == "page" else [subject.document]
            if subject.kind in ("same", "apart"):
                told += [where.partition("#")[0] for where in value["meetings"]]
                if not {tuple(value["one"]), tuple(value["two"])} <= names:
                    continue
            if subject.kind != "account" and not unseen & set(told):
                yield one

    def corrected(self, id: str) -> Corrected | None:
        """The reading of a document with its corrections, how each fits, and its facts by their labels."""
        with self.reading() as connection:
            n = connection.execute(select(document.c.n).where(document.c.id == id, *self._open(document.c.n))).scalar()
            return changes.corrected(connection, n) if n is not None else None

    def moved(self, meetings: Iterable[str]) -> Mapping[str, str | None]:
        """Where meetings of earlier versions of pages, as `DOCUMENT#m1`, stand in the current ones: told by their day and sides, and where
        several share these by their order; null where the page no longer tells of them. Those of current versions are left out."""
        found: dict[str, str | None] = {}
        with self.reading() as connection:
            for where in dict.fromkeys(meetings):
                id, _, name = where.partition("#")
                page = select(document.c.page).where(document.c.id == id).scalar_subquery()
                now = connection.execute(select(document.c.id).where(document.c.page == page, document.c.current)).scalar()
                if now is None or now == id:
                    continue
                texts = [connection.execute(selecting.readings().where(document.c.id == one)).scalar_one() for one in (id, now)]
                then, current = (Reading.model_validate_json(text) for text in texts)
                key = next((_met(m, then) for m in then.meetings if m.id == name), None)
                before, same = ([m.id for m in r.meetings if _met(m, r) == key] for r in (then, current))
                found[where] = f"{now}#{same[before.index(name)]}" if name in before and len(before) == len(same) else None
        return found

    # --- documents ----------------------------------------------------------------------------

    def count(self, sides: Sequence[str] = ()) -> int:
        """How many documents there are in which each of `sides` has a part, each page once."""
        with self.reading() as connection:
            counted = select(func.count()).select_from(document).where(document.c.current, *self._open(document.c.n))
            counted = counted.where(*selecting.with_parts(document.c.n, sides))
            return connection.execute(counted).scalar_one()

    def state(self) -> tuple[int, int, int]:
        """How many documents were put in or read again, the number of the latest decision, and of the latest that may have changed who
        sees what."""
        with self.reading() as connection:
            n = connection.execute(select(func.max(document.c.n))).scalar() or 0
            n += connection.execute(select(counter.c.value).where(counter.c.name == changes.READ_AGAIN)).scalar() or 0
            last = connection.execute(select(func.max(decision.c.number))).scalar()
            marked = select(func.max(decision.c.number)).where(decision.c.kind.in_(("mark", "undo", "page")))
            return n, last or 0, connection.execute(marked).scalar() or 0

    def seen_state(self) -> tuple[int | str, ...]:
        """What changes with every document and decision that may be seen, and with no other: a document read again has another reader."""
        with self.reading() as connection:
            counted = select(document.c.reader, func.count(), func.max(document.c.n)).where(*self._open(document.c.n))
            readers = connection.execute(counted.group_by(document.c.reader).order_by(document.c.reader)).all()
        made = self.decisions()
        return *(part for row in readers for part in row), len(made), made[-1].number if made else 0

    def of_bytes(self, sha256: str) -> tuple[str, str] | None:
        """The document whose file had these bytes, and the version of memcon that read it."""
        with self.reading() as connection:
            asked = select(document.c.id, document.c.reader).where(document.c.sha256 == sha256, *self._open(document.c.n))
            found = connection.execute(asked.order_by(document.c.n)).first()
        return (found[0], found[1]) if found else None

    def entries(
        self, side: str | None = None, since: str | None = None, until: str | None = None, limit: int | None = None, offset: int = 0
    ) -> tuple[DocumentEntry, ...]:
        """The documents, latest day first: those of `side` (its account, or it has a part), with a day from `since` to `until`."""
        asked = select(document).where(document.c.current, *self._open(document.c.n), *selecting.days(document.c.day, since, until))
        if side:
            asked = asked.where(or_(document.c.side == side, document.c.n.in_(selecting.with_part(side))))
        asked = asked.order_by(document.c.day.desc(), document.c.n.desc()).limit(limit).offset(offset)
        with self.reading() as connection:
            found = connection.execute(asked).mappings().all()
            sides = selecting.sides_of(connection, [row["n"] for row in found])
        return tuple(selecting.entry(row, sides.get(row["n"], ())) for row in found)

    def ids(self, name: str) -> tuple[str, ...]:
        """The documents that `name` stands for: an id, the beginning of one, or the name of a source with or without its ending; of the
        versions of a page the current one, or the last that had the name."""
        given = PurePath(name).name
        with self.reading() as connection:
            may = self._open(document.c.n)
            exact = connection.execute(select(document.c.id).where(document.c.id == name, *may)).scalars().all()
            if exact:
                return tuple(exact)
            named = connection.execute(
                select(document.c.id, document.c.source, document.c.current)
                .where(document.c.name.in_({name, given, name_of_source(name)}), *may)
                .order_by(document.c.n)
            ).all()
            fits = [row for row in named if PurePath(row.source).name == given or name_of_source(row.source) in (name, given)]
            found = [row.id for row in fits if row.current] or [row.id for row in fits[-1:]]
            if not found and name and name.isalnum():
                begins = document.c.id.startswith(name, autoescape=True)
                found = list(connection.execute(select(document.c.id).where(begins, *may).order_by(document.c.n).limit(10)).scalars())
        return tuple(found)

    def names(self, like: str, limit: int = 5_000) -> tuple[str, ...]:
        """Names of documents for suggestions: those that share their beginning with `like`, else the latest."""
        by_day = select(document.c.name).where(document.c.current, *self._open(document.c.n)).order_by(document.c.day.desc()).limit(limit)
        with self.reading() as connection:
            near = connection.execute(by_day.where(document.c.name.startswith(like[:4], autoescape=True))).scalars().all()
            return tuple(near or connection.execute(by_day).scalars().all())

    # --- the whole record ---------------------------------------------------------------------

    def dump(self) -> Iterator[str]:
        """The whole record as lines of JSON, each without its end: what it is, then the documents in the order of adding, with the readings
        of the machine, then the decisions."""
        with self.reading() as connection:
            seen = self._open(document.c.n)
            count = connection.execute(select(func.count()).select_from(document).where(*seen)).scalar_one()
            made = self._all_decisions(connection)
            decisions = made if self.sees is None else list(self._of_what_is_seen(connection, made))
            yield lines.Head(documents=count, decisions=len(decisions)).model_dump_json()
            every = select(document.c.address, document.c.added, document.c.reader, reading.c.json).where(*seen)
            every = every.join(reading, reading.c.doc == document.c.n).order_by(document.c.n)
            for address, added, reader, text in connection.execute(every.execution_options(yield_per=100)):
                told = json.dumps({"kind": "document", "address": address, "added": added, "reader": reader}, ensure_ascii=False)
                yield f'{told[:-1]}, "reading": {text}}}'
            for one in decisions:
                yield f'{{"kind": "decision", "decision": {one.model_dump_json()}}}'

    def load(self, told: Iterable[str]) -> tuple[int, int]:
        """Take in what `dump` gave: how many documents and decisions were new. What is there already stays as it is; decisions that are
        new get numbers after those that are there. All of it, or nothing.

        Raises `SourceError` for a line that is none of a record.
        """
        documents = decisions = 0
        numbers: dict[int, int] = {}
        with self.writing() as connection:
            there = {lines.identity(d): d.number for d in self._all_decisions(connection)}
            free = max(there.values(), default=0) + 1
            empty = not there
            added: list[Decision] = []
            for at, line in enumerate(told, 1):
                part = lines.parsed(line, at)
                if isinstance(part, lines.KeptDocument):
                    id = part.reading.document.id
                    if not connection.execute(select(document.c.n).where(document.c.id == id)).first():
                        changes.put(connection, part.reading, part.address, part.reader, part.added)
                        documents += 1
                elif isinstance(part, lines.KeptDecision):
                    one = part.decision
                    known = there.get(lines.identity(one))
                    numbers[one.number] = known or (one.number if empty else free)
                    if known is None:
                        free += 1
                        decisions += 1
                        one = lines.renumbered(one, numbers)
                        changes.keep(connection, one)
                        added.append(one)
            if any(changes.subject(connection, d).kind == "page" for d in added):
                changes.regroup(connection)
            for page in sorted(changes.pages_of(connection, [d.document for d in added if d.document])):
                changes.mark(connection, page)
                changes.refresh_page(connection, page)
        return documents, decisions

    def _all_decisions(self, connection: Connection) -> list[Decision]:
        return [
            Decision.model_validate_json(text) for text in connection.execute(select(decision.c.json).order_by(decision.c.number)).scalars()
        ]

    # --- versions -----------------------------------------------------------------------------

    def pages(self) -> Mapping[str, PageHistory]:
        """The history of the page of each current document."""
        rows = select(document.c.id, document.c.page, document.c.n, document.c.current, document.c.added)
        rows = rows.where(*self._open(document.c.n)).order_by(document.c.n)
        with self.reading() as connection:
            versions: dict[str, list[Any]] = {}
            page_of: dict[str, str] = {}
            for row in connection.execute(rows):
                versions.setdefault(row.page, []).append(row)
                page_of[row.id] = row.page
            made: dict[str, list[str]] = {}
            for id, at in self._decided(connection):
                made.setdefault(page_of.get(id, ""), []).append(at)
        found = {}
        for page, there in versions.items():
            times = made.get(page, [])
            history = PageHistory(there[0].id, there[0].n, len(there) + len(times), max(*times, *(row.added for row in there), ""))
            found.update({row.id: history for row in there if row.current})
        return found

    def _decided(self, connection: Connection) -> Iterable[tuple[str, str]]:
        """On which document, and when, each decision was made that may be seen: one on a page that everybody sees may name a hidden one."""
        if self.sees is None:
            made = connection.execute(select(decision.c.document, decision.c.at).where(decision.c.document.is_not(None)))
            yield from ((id, at) for id, at in made)
            return
        for one in self._of_what_is_seen(connection, self._all_decisions(connection)):
            if one.document:
                yield one.document, one.at

    def versions(self, id: str) -> tuple[VersionEntry, ...]:
        """The versions of the page of a document, first to last."""
        page = select(document.c.page).where(document.c.id == id).scalar_subquery()
        with self.reading() as connection:
            every = select(document).where(document.c.page == page, *self._open(document.c.n)).order_by(document.c.version)
            found = connection.execute(every).mappings().all()
        return tuple(VersionEntry(document=row["id"], **{k: row[k] for k in VersionEntry.model_fields if k != "document"}) for row in found)

    def near(self, id: str) -> tuple[Near, ...]:
        """The documents whose text is nearly that of a document, of other pages, the nearest first."""
        one = self.get(id, corrected=False)
        keys = sketch_of(one.document.text) if one else ()
        page = select(document.c.page).where(document.c.id == id).scalar_subquery()
        count = func.count().label("shared")
        asked = (
            select(document.c.id, document.c.name, count)
            .join(sketch, sketch.c.doc == document.c.n)
            .where(sketch.c.key.in_(keys), document.c.current, document.c.page != page, *self._open(document.c.n))
            .group_by(document.c.id, document.c.name)
            .having(count >= enough())
            .order_by(count.desc(), document.c.id)
            .limit(10)
        )
        if not keys:
            return ()
        with self.reading() as connection:
            found = connection.execute(asked).all()
        return tuple(Near(document=id, name=name, likeness=round(likeness(shared), 2)) for id, name, shared in found)

    def current(self, id: str) -> str:
        """The current version of the page of a document."""
        page = select(document.c.page).where(document.c.id == id).scalar_subquery()
        with self.reading() as connection:
            return connection.execute(select(document.c.id).where(document.c.page == page, document.c.current)).scalar() or id

    def marking(self, id: str) -> str | None:
        """The marking of a document."""
        with self.reading() as connection:
            found: str | None = connection.execute(select(document.c.marking).where(document.c.id == id)).scalar()
            return found

    # --- readings -----------------------------------------------------------------------------

    def get(self, id: str, corrected: bool = True) -> Reading | None:
        """The reading of a document, as people corrected it or as the machine made it."""
        with self.reading() as connection:
            found = connection.execute(selecting.readings(corrected).where(document.c.id == id, *self._open(document.c.n))).scalar()
        return Reading.model_validate_json(found) if found else None

    def readings(self, sides: Sequence[str] = (), before: str | None = None, since: str | None = None) -> tuple[Reading, ...]:
        """The current readings in which each of `sides` has a part, of days from `since` on and before `before`, in order of time."""
        asked = selecting.readings().where(document.c.current, *self._open(document.c.n), *selecting.with_parts(document.c.n, sides))
        if before:
            asked = asked.where(document.c.day < before)
        if since:
            asked = asked.where(document.c.day >= since)
        with self.reading() as connection:
            found = list(connection.execute(asked.order_by(document.c.day.desc(), document.c.id.desc())).scalars())
        with uncollected():
            return tuple(Reading.model_validate_json(found.pop()) for _ in range(len(found)))  # each text goes as its reading comes

    # --- meetings -----------------------------------------------------------------------------

    def accounts(self, sides: Sequence[str] = (), since: str | None = None, until: str | None = None) -> tuple[Reading, ...]:
        """The accounts of meetings of all of `sides`, of days from `since` to `until`: a reading without statements for each, in order."""
        asked = selecting.accounts().order_by(meeting.c.day, meeting.c.doc, meeting.c.id)
        asked = selecting.held_by(asked, sides, since, until).where(*self._open(meeting.c.doc))
        with self.reading() as connection:
            found = connection.execute(asked).all()
        with uncollected():
            return tuple(selecting.account(*row) for row in found)

    def day_of_last_account(self, sides: Sequence[str], since: str | None, until: str | None, number: int) -> str | None:
        """The day of the account that is number `number` from the last; `since` where there are fewer."""
        asked = (
            selecting.held_by(select(meeting.c.day), sides, since, until)
            .where(*self._open(meeting.c.doc))
            .order_by(meeting.c.day.desc())
            .limit(1)
            .offset(number - 1)
        )
        with self.reading() as connection:
            found: str | None = connection.execute(asked).scalar()
        return found or since

    def accounts_by_side(self) -> Mapping[str, int]:
        """How many documents are the account of each side."""
        counted = select(document.c.side, func.count()).where(document.c.current, document.c.side.is_not(None), *self._open(document.c.n))
        with self.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(counted.group_by(document.c.side)).all()}

    def told_once(self) -> tuple[list[tuple[tuple[str, ...], str]], tuple[Reading, ...]]:
        """The accounts of all meetings, in two lots: the sides and the day of those beside which there is no other of the same sides within
        a day, so that each is all there is of its meeting; and the others, as `accounts` gives them."""
        met: dict[tuple[int, str], list[str]] = {}
        near: dict[tuple[str, ...], list[tuple[str, int, str]]] = {}
        with self.reading() as connection:
            sides = select(meeting_side.c.doc, meeting_side.c.meeting, meeting_side.c.side).where(*self._open(meeting_side.c.doc))
            for doc, id, side in connection.execute(sides.order_by(meeting_side.c.side)):
                met.setdefault((doc, id), []).append(side)
            for doc, id, day in connection.execute(select(meeting.c.doc, meeting.c.id, meeting.c.day).where(*self._open(meeting.c.doc))):
                near.setdefault(tuple(met.get((doc, id), ())), []).append((day, doc, id))
        alone: list[tuple[tuple[str, ...], str]] = []
        others: list[tuple[int, str]] = []
        for there, held in near.items():
            held.sort()
            numbers = [selecting.number_of(day) for day, _, _ in held]
            for i, (day, doc, id) in enumerate(held):
                if any(0 <= j < len(held) and abs(numbers[j] - numbers[i]) <= 1 for j in (i - 1, i + 1)):
                    others.append((doc, id))
                else:
                    alone.append((there, day))
        return alone, self._accounts_of(others)

    def _accounts_of(self, meetings: Sequence[tuple[int, str]]) -> tuple[Reading, ...]:
        """The accounts of meetings by the numbers of their documents and their ids, in no order."""
        wanted, documents = set(meetings), sorted({doc for doc, _ in meetings})
        found: list[Reading] = []
        with self.reading() as connection, uncollected():
            for i in range(0, len(documents), selecting.MANY):
                asked = selecting.accounts().add_columns(meeting.c.doc, meeting.c.id.label("meeting"))
                for *row, doc, id in connection.execute(asked.where(meeting.c.doc.in_(documents[i : i + selecting.MANY]))):
                    if (doc, id) in wanted:
                        found.append(selecting.account(*row))
        return tuple(found)

    def spoken_of(self, sides: Sequence[str] = ()) -> Sequence[tuple[str, int, int, str]]:
        """Each issue that statements are on, with the number of these statements and of their documents, and the last day of these (ISO, ""
        where unknown). Of the documents in which each of `sides` has a part."""
        with self.reading() as connection:
            each = engines.each_of(connection, passage.c.topics)
            asked = (
                select(each.c.value, func.count(), func.count(document.c.n.distinct()), func.max(document.c.day))
                .select_from(passage)
                .join(document, document.c.n == passage.c.doc)
                .join(each, true())
                .where(passage.c.kind == "statement", *self._open(passage.c.doc), *selecting.with_parts(document.c.n, sides))
                .group_by(each.c.value)
            )
            return [(topic, statements, documents, day) for topic, statements, documents, day in connection.execute(asked)]

    def appearances(self, side: str | None = None, families: Sequence[str] = ()) -> tuple[Appearance, ...]:
        """Everyone who takes part in meetings: of a side, of some family names."""
        asked = select(participant.c.day, document.c.id, participant.c.meeting, participant.c.name, participant.c.post, participant.c.side)
        asked = asked.join(document, document.c.n == participant.c.doc).where(*self._open(participant.c.doc))
        if side:
            asked = asked.where(participant.c.side == side)
        if families:
            asked = asked.where(participant.c.family.in_(families))
        with self.reading() as connection:
            found = connection.execute(asked.order_by(participant.c.doc, participant.c.place)).all()
        return tuple(
            Appearance(date.fromisoformat(day) if day else date.min, f"{id}#{meeting}", name, post, side)
            for day, id, meeting, name, post, side in found
        )

    def families_like(self, words: Sequence[str], most: int = 300) -> tuple[str, ...]:
        """Family names that begin as one of some words (lower case) does, or that somebody bears in whose name one of the words stands."""
        there = [participant.c.family.startswith(word[:3], autoescape=True) for word in words]
        there += [func.lower(participant.c.name).contains(word, autoescape=True) for word in words]
        asked = select(participant.c.family).where(or_(*there), *self._open(participant.c.doc)).distinct().limit(most)
        if not words:
            return ()
        with self.reading() as connection:
            return tuple(connection.execute(asked).scalars())

    def met(self) -> Mapping[tuple[str, str], int]:
        """How many accounts of meetings there are of each two sides, by their codes in order."""
        other = meeting_side.alias()
        pairs = (
            select(meeting_side.c.side, other.c.side, func.count())
            .join(other, and_(other.c.doc == meeting_side.c.doc, other.c.meeting == meeting_side.c.meeting))
            .where(meeting_side.c.side < other.c.side, *self._open(meeting_side.c.doc))
            .group_by(meeting_side.c.side, other.c.side)
        )
        with self.reading() as connection:
            return Counter({(a, b): n for a, b, n in connection.execute(pairs).all()})

    # --- commitments --------------------------------------------------------------------------

    def due(
        self, sides: Sequence[str], since: str | None, until: str | None, latest_first: bool, limit: int | None, offset: int
    ) -> DueFound:
        """The commitments of documents in which each of `sides` has a part whose last day lies from `since` to `until`, in the order of
        these days, or latest first."""
        where = [
            *selecting.days(deadline.c.day, since, until),
            *self._open(deadline.c.doc),
            *selecting.with_parts(deadline.c.doc, sides),
        ]
        order = (deadline.c.day, deadline.c.doc, deadline.c.commitment)
        asked = (
            select(deadline.c.first, deadline.c.day.label("last"), passage, document.c.id.label("document"), document.c.name)
            .join(passage, and_(passage.c.doc == deadline.c.doc, passage.c.kind == "commitment", passage.c.id == deadline.c.commitment))
            .join(document, document.c.n == deadline.c.doc)
            .where(*where)
            .order_by(*(c.desc() if latest_first else c for c in order))
            .limit(limit)
            .offset(offset)
        )
        with self.reading() as connection:
            total = connection.execute(select(func.count()).select_from(deadline).where(*where)).scalar_one()
            found = connection.execute(asked).mappings().all()
        return DueFound(
            total=total,
            offset=offset,
            due=tuple(Due(first=r["first"] or None, last=r["last"], commitment=selecting.hit(r, ())) for r in found),
        )

    # --- search -------------------------------------------------------------------------------

    def search(self, asked: Asked, limit: int | None, offset: int) -> Found:
        """The statements and commitments that fit, latest first."""
        with self.reading() as connection:
            return searching.found(connection, asked, self._open(passage.c.doc), limit, offset)

    def facets(self, asked: Asked, most: int) -> Facets:
        """How many of the latest `most` passages that fit there are of each side, issue, act and year."""
        with self.reading() as connection:
            return searching.facets(connection, asked, self._open(passage.c.doc), most)

    def any_tagged(self, token: str) -> bool:
        """Whether some passage has this tag."""
        with self.reading() as connection:
            there = passage.c.n.in_(engines.matching(connection, [[Term("tags", (token,))]]))
            return connection.execute(select(passage.c.n).where(there, *self._open(passage.c.doc)).limit(1)).first() is not None


def _met(one: Meeting, reading: Reading) -> tuple[date | None, frozenset[str]]:
    """What tells a meeting of a page from its others: its day and who met."""
    return day_of(one, reading), frozenset(one.sides)
