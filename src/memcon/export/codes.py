"""Codes that scholars use: PLOVER and CAMEO for events, Correlates of War numbers for states. Both tables are data, with their credit."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Literal, NamedTuple


class EventCode(NamedTuple):
    """A PLOVER event with its mode, and a CAMEO code; null where the scheme has none."""

    plover: str | None
    mode: str | None
    cameo: str | None


class State(NamedTuple):
    """A state of the Correlates of War list."""

    number: int
    letters: str


@cache
def _events() -> Mapping[tuple[str, str], EventCode]:
    found = {}
    for what, name, plover, cameo in _rows("events.tsv"):
        event, _, mode = plover.partition("/")
        found[(what, name)] = EventCode(None if event == "-" else event, mode or None, None if cameo == "-" else cameo)
    return MappingProxyType(found)


@cache
def _states() -> Mapping[str, State]:
    return MappingProxyType({side: State(int(number), letters) for side, number, letters, _ in _rows("cow.tsv")})


def _rows(name: str) -> list[list[str]]:
    text = (resources.files("memcon") / "data" / "codes" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def event_code(what: Literal["form", "act", "kind"], name: str) -> EventCode:
    """The codes of a meeting's form, of an act of speech, of a kind of commitment.

    >>> event_code("form", "call"), event_code("act", "state")
    (EventCode(plover='CONSULT', mode='phone', cameo='041'), EventCode(plover=None, mode=None, cameo='010'))
    """
    return _events()[(what, name)]


def cow(side: str | None) -> State | None:
    """The state of a side by its ISO code; nothing for a body, or a state that is not in the list.

    >>> cow("JP"), cow("EU")
    (State(number=740, letters='JPN'), None)
    """
    return _states().get(side or "")
