"""What a question asks for: days, acts and tags, from a user's words."""

from __future__ import annotations

from datetime import date, timedelta
from difflib import get_close_matches
from typing import get_args

from memcon.errors import QueryError
from memcon.record.windows import window
from memcon.store.words import Term, tag
from memcon.types import Act

Day = date | str


def _days(day: Day | None) -> tuple[date, date] | None:
    if day is None:
        return None
    if isinstance(day, date):
        return day, day
    found = window(day)
    if not found:
        raise QueryError(f"{day!r} is no date; give one as 2005-11-20, 2005-11 or 2005")
    return found.first, found.last


def first_day(day: Day | None) -> str | None:
    found = _days(day)
    return found[0].isoformat() if found else None


def last_day(day: Day | None) -> str | None:
    found = _days(day)
    return found[1].isoformat() if found else None


def shifted(day: str | None, by: int) -> str | None:
    return (date.fromisoformat(day) + timedelta(days=by)).isoformat() if day else day


def tagged(kind: str, value: str) -> tuple[Term, ...]:
    return (Term("tags", (tag(kind, value),)),)


def act_of(act: str) -> str:
    known: tuple[str, ...] = get_args(Act)
    name = act.strip().lower().replace(" ", "_").replace("-", "_")
    if name not in known:
        near = get_close_matches(name, known, n=1)
        raise QueryError(f"no act is called {act!r}; " + (f"did you mean {near[0]}?" if near else f"there are: {', '.join(known)}"))
    return name
