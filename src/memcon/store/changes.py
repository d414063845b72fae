"""What changes in the database with a document that is put in and a decision that is made: versions, markings, corrected readings, the
index. Everything here happens inside a transaction of the caller's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Connection, delete, func, insert, select, update

from memcon.errors import ConflictError
from memcon.record.corrections import Corrected, Decision, apply, standing
from memcon.record.facts import carry_words
from memcon.record.repeats import sketch as sketch_of
from memcon.store import engines, selecting
from memcon.store.index import document_row, rows
from memcon.store.tables import INDEXES, PASSAGES, counter, decision, document, reading, sketch
from memcon.types import Reading

Put = Literal["added", "unchanged", "new_version", "read_again"]


def put(
    connection: Connection, one: Reading, address: str, reader: str, added: str, seen: Sequence[Any] = ()
) -> Literal["added", "new_version"]:
    """Keep the reading of a document that is not there yet. Of several pages of its address, of those `seen`, it is a version of one that
    is marked, lest what is marked be opened by its next version."""
    pages = select(document.c.page).where(document.c.address == address, *seen)
    page = connection.execute(pages.order_by(document.c.marking.is_(None), document.c.n.desc()).limit(1)).scalar() or address
    last = connection.execute(select(func.max(document.c.version)).where(document.c.page == page)).scalar() or 0
    if last:
        _retire(connection, page)
    row = document_row(one) | {"address": address, "page": page, "version": last + 1, "current": True, "reader": reader, "added": added}
    n = connection.execute(insert(document).values(row)).inserted_primary_key[0]  # type: ignore[index]
    connection.execute(insert(reading).values(doc=n, json=one.model_dump_json()))
    if keys := sketch_of(one.document.text):
        connection.execute(insert(sketch), [{"key": key, "doc": n} for key in dict.fromkeys(keys)])
    if last:
        refresh(connection, n)
        mark(connection, page)
    else:
        _index(connection, one, n)
    return "new_version" if last else "added"


def next_number(connection: Connection) -> int:
    """The number of the next decision."""
    return (connection.execute(select(func.max(decision.c.number))).scalar() or 0) + 1


def keep(connection: Connection, one: Decision) -> None:
    """Put a decision into the record; it takes no effect by that."""
    same = {k: getattr(one, k) for k in ("number", "at", "why", "kind", "document", "path", "undoes")}
    connection.execute(insert(decision).values({**same, "who": one.by, "json": one.model_dump_json()}))


def take_effect(connection: Connection, one: Decision) -> None:
    """Make what a decision changes again."""
    kind = subject(connection, one).kind
    if kind == "page":
        regroup(connection)
    elif one.document:
        page = connection.execute(select(document.c.page).where(document.c.id == one.document)).scalar()
        if kind == "mark":
            mark(connection, page)
        else:
            refresh_page(connection, page)


def mark(connection: Connection, page: str | None) -> None:
    """Give all versions of a page the marking that people last gave one of them."""
    made = (
        select(decision.c.json)
        .join(document, document.c.id == decision.c.document)
        .where(document.c.page == page, decision.c.kind.in_(("mark", "undo")))
        .order_by(decision.c.number)
    )
    told = [d for d in standing([Decision.model_validate_json(t) for t in connection.execute(made).scalars()]) if d.kind == "mark"]
    connection.execute(update(document).where(document.c.page == page).values(marking=told[-1].value if told else None))


def _retire(connection: Connection, page: str) -> None:
    """Take the current version of a page out of the index; its reading stays."""
    for (n,) in connection.execute(select(document.c.n).where(document.c.page == page, document.c.current)).all():
        _unindex(connection, n)
    connection.execute(update(document).where(document.c.page == page, document.c.current).values(current=False))


def subject(connection: Connection, one: Decision) -> Decision:
    """What a decision is about in the end: that which an undoing undoes, or the one which that undoes."""
    while one.undoes is not None:
        one = Decision.model_validate_json(connection.execute(select(decision.c.json).where(decision.c.number == one.undoes)).scalar_one())
    return one


def regroup(connection: Connection) -> None:
    """Put every document that people said something of to the page that it counts as, and number the versions of the pages that changed:
    in the order in which they were added."""
    made = connection.execute(select(decision.c.json).where(decision.c.kind.in_(("page", "undo"))).order_by(decision.c.number)).scalars()
    every = [Decision.model_validate_json(text) for text in made]
    named = {id for d in every if d.kind == "page" for id in (d.document, d.value) if isinstance(id, str)}
    address = {
        id: (own, page)
        for id, own, page in connection.execute(
            select(document.c.id, document.c.address, document.c.page).where(document.c.id.in_(sorted(named)))
        )
    }
    root: dict[str, str] = {}
    for d in standing(every):
        if d.kind == "page" and d.document in address and d.value in address:
            root[_last(root, address[d.document][0])] = _last(root, address[str(d.value)][0])
    touched = {page for own, page in address.values()}
    for own in {own for own, _ in address.values()}:
        page = _last(root, own)
        touched.add(page)
        free = select(func.coalesce(func.min(document.c.version), 0)).where(document.c.page == page).scalar_subquery()
        for n in connection.execute(select(document.c.n).where(document.c.address == own, document.c.page != page)).scalars().all():
            connection.execute(update(document).where(document.c.n == n).values(page=page, version=free - 1))
    for page in sorted(touched):
        _number(connection, page)


def _last(root: Mapping[str, str], address: str) -> str:
    """The address at the end of a chain; a chain that comes back to itself ends there."""
    seen = {address}
    while (following := root.get(address, address)) not in seen:
        address = following
        seen.add(address)
    return address


def _number(connection: Connection, page: str) -> None:
    """Number the versions of a page, the last being the current one."""
    numbers = connection.execute(select(document.c.n).where(document.c.page == page).order_by(document.c.n)).scalars().all()
    for sign in (-1, 1):  # no two versions ever have one number
        for version, n in enumerate(numbers, 1):
            free = sign * version if sign > 0 else -version - 1_000_000
            connection.execute(update(document).where(document.c.n == n).values(version=free, current=n == numbers[-1]))
    for n in numbers:
        _unindex(connection, n)
        refresh(connection, n)
    mark(connection, page)


def corrected(connection: Connection, n: int) -> Corrected:
    """The reading of the document numbered `n` with the corrections of its page. Those made on an earlier version hold where their words
    still stand; those made on a later one are that one's own."""
    text, page, version = connection.execute(
        select(reading.c.json, document.c.page, document.c.version).join(document, document.c.n == reading.c.doc).where(document.c.n == n)
    ).one()
    machine = Reading.model_validate_json(text)
    made = (
        select(decision.c.json)
        .join(document, document.c.id == decision.c.document)
        .where(document.c.page == page, document.c.version <= version)
        .order_by(decision.c.number)
    )
    decisions = [Decision.model_validate_json(one) for one in connection.execute(made).scalars()]
    carried = {}
    for id in sorted({d.document for d in decisions if d.document and d.document != machine.document.id}):
        old = connection.execute(selecting.readings(corrected=False).where(document.c.id == id)).scalar_one()
        carried[id] = carry_words(Reading.model_validate_json(old).document.text, machine.document.text)
    return apply(machine, decisions, carried)


READ_AGAIN = "read again"
"""The name under which readings that took the place of an earlier one are counted."""


def count(connection: Connection, name: str) -> None:
    """Count one more of what bears a name."""
    if not connection.execute(update(counter).where(counter.c.name == name).values(value=counter.c.value + 1)).rowcount:
        connection.execute(insert(counter).values(name=name, value=1))


def refresh(connection: Connection, n: int) -> None:
    """Make the corrected reading and the index of a document again."""
    found = corrected(connection, n)
    changed = any(f.state == "applied" for f in found.fits)
    connection.execute(update(reading).where(reading.c.doc == n).values(corrected=found.reading.model_dump_json() if changed else None))
    connection.execute(update(document).where(document.c.n == n).values(document_row(found.reading)))
    if connection.execute(select(document.c.current).where(document.c.n == n)).scalar():
        _unindex(connection, n)
        _index(connection, found.reading, n)


def no_later(connection: Connection, made: Mapping[str, Any], seen: int) -> None:
    """Raise where somebody decided on the fact that `made` speaks of after decision `seen`; an undoing speaks of what it undoes."""
    undone = decision.alias()
    later = connection.execute(
        select(decision.c.number, decision.c.who, func.coalesce(undone.c.path, decision.c.path))
        .join(undone, undone.c.number == decision.c.undoes, isouter=True)
        .where(decision.c.number > seen, decision.c.document == made.get("document"))
    ).all()
    fact = str(made.get("path")).partition(".")[0]
    for number, who, path in later:
        if path and path.partition(".")[0] == fact:
            raise ConflictError(f"{who} decided on {fact} since you looked (decision {number}); look again, and decide anew")


def refresh_page(connection: Connection, page: str | None) -> None:
    """Make the corrected readings and the index of all versions of a page again."""
    for (n,) in connection.execute(select(document.c.n).where(document.c.page == page)).all():
        refresh(connection, n)


def _index(connection: Connection, one: Reading, n: int) -> None:
    found = rows(one, n)
    for table in INDEXES:
        values = getattr(found, table.name)
        if values:
            connection.execute(insert(table), values)
    engines.put_text(connection, found.words)


def _unindex(connection: Connection, n: int) -> None:
    for table in INDEXES:
        connection.execute(delete(table).where(table.c.doc == n))
    engines.drop_text(connection, n * PASSAGES, (n + 1) * PASSAGES - 1)


def pages_of(connection: Connection, ids: Sequence[str]) -> set[str]:
    """The pages of documents."""
    found: set[str] = set()
    for i in range(0, len(ids), selecting.MANY):
        found.update(connection.execute(select(document.c.page).where(document.c.id.in_(ids[i : i + selecting.MANY]))).scalars())
    return found


def now() -> str:
    """This moment, in UTC (ISO, seconds)."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
