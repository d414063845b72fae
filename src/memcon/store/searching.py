"""Searching the passages of a record: the statements and commitments that fit what is asked for."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from memcon.store import engines
from memcon.store.listing import Facets, Found
from memcon.store.selecting import days, hit
from memcon.store.tables import document, passage
from memcon.store.words import Term


class Asked(NamedTuple):
    """What a search asks for: of each group of terms one at least, on days from `since` to `until` (ISO, both included)."""

    terms: tuple[tuple[Term, ...], ...] = ()
    since: str | None = None
    until: str | None = None


def found(connection: Connection, asked: Asked, seen: Sequence[Any], limit: int | None, offset: int) -> Found:
    """The passages that fit and meet the conditions `seen`, latest first."""
    newest = (passage.c.day.desc(), passage.c.n.desc())
    latest = select(passage.c.n).where(*_fitting(connection, asked, seen)).order_by(*newest).limit(limit).offset(offset)
    page = (  # the whole rows of those shown alone: sorting all that fit is a matter of their days
        select(passage, document.c.id.label("document"), document.c.name)
        .join(document, document.c.n == passage.c.doc)
        .where(passage.c.n.in_(latest))
        .order_by(*newest)
    )
    rows = connection.execute(page).mappings().all()
    wanted = [term for group in asked.terms for term in group]
    return Found(total=_total(connection, asked, seen), offset=offset, hits=tuple(hit(row, wanted) for row in rows))


def facets(connection: Connection, asked: Asked, seen: Sequence[Any], most: int) -> Facets:
    """How many of the latest `most` passages that fit there are of each side, issue, act and year."""
    sides, topics, acts, years = (Counter[str]() for _ in range(4))
    page = (
        select(passage.c.day, passage.c.speakers, passage.c.act, passage.c.topics)
        .where(*_fitting(connection, asked, seen))
        .order_by(passage.c.day.desc(), passage.c.n.desc())
        .limit(most)
    )
    rows = connection.execute(page).all()
    for day, speakers, act, told in rows:
        sides.update({side for _, side in json.loads(speakers) if side})
        topics.update(json.loads(told))
        acts.update([act] if act else [])
        years.update([day[:4]] if day else [])
    return Facets(
        counted=len(rows),
        sides=tuple(sides.most_common()),
        topics=tuple(topics.most_common()),
        acts=tuple(acts.most_common()),
        years=tuple(sorted(years.items(), reverse=True)),
    )


def _fitting(connection: Connection, asked: Asked, seen: Sequence[Any]) -> list[Any]:
    """What a passage must be to fit."""
    where = [*days(passage.c.day, asked.since, asked.until), *seen]
    if asked.terms:
        where.append(passage.c.n.in_(engines.matching(connection, asked.terms)))
    return where


def _total(connection: Connection, asked: Asked, seen: Sequence[Any]) -> int:
    """How many passages fit: told by the index of words alone where nothing else is asked for."""
    if asked.terms and not (asked.since or asked.until or seen):
        counted = select(func.count()).select_from(engines.matching(connection, asked.terms).subquery())
    else:
        counted = select(func.count()).select_from(passage).where(*_fitting(connection, asked, seen))
    return connection.execute(counted).scalar_one()
