"""What a question names: sides and topics, by code or by name, with suggestions where a name is not known; days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType

from memcon.errors import QueryError
from memcon.lexicon import Lexicon, load
from memcon.record.windows import Window, window


@cache
def _sides(lexicon: Lexicon) -> Mapping[str, str]:
    """Codes by name in lower case, and by themselves."""
    found: dict[str, str] = {}
    for entry in lexicon["sides"]:
        if entry.get("form") == "name":
            found.update((word.lower(), entry.get("side")) for word in entry.words)
    for code in set(found.values()):
        found[code.lower()] = code
    return MappingProxyType(found)


@cache
def _names(lexicon: Lexicon) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for entry in sorted(
        lexicon["sides"], key=lambda e: (e.get("shown") != "first", e.get("also") != "name")
    ):  # France before French Republic
        if entry.get("form") == "name" and entry.get("also") != "organ":
            found.setdefault(entry.get("side"), entry.words[0])
    return MappingProxyType(found)


def side_of(name: str) -> str:
    """The code of a side given by code or name. Raises `QueryError`, with the nearest names, where there is none.

    >>> side_of("Japan"), side_of("ru"), side_of("European Union")
    ('JP', 'RU', 'EU')
    """
    sides = _sides(load())
    found = sides.get(name.strip().lower().removeprefix("the "))
    if found:
        return found
    near = get_close_matches(name.lower(), [n for n in sides if len(n) > 2], n=3)
    hint = " or ".join(f"{_names(load())[sides[n]]} ({sides[n]})" for n in dict.fromkeys(near))
    raise QueryError(
        f"no side is called {name!r}; " + (f"did you mean {hint}?" if hint else "give a country's name or its two-letter code")
    )


def name_of(side: str | None) -> str:
    """The name of a side by its code; the code itself where it has none.

    >>> name_of("RU"), name_of("NL"), name_of("AFU")
    ('Russia', 'Netherlands', 'African Union')
    """
    return _names(load()).get(side or "", side or "an unknown side")


@cache
def _topics(lexicon: Lexicon) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The label and the broader issue of each issue."""
    labels = {e.get("topic"): e.get("label") for e in reversed(lexicon["topics"]) if e.get("label")}
    broader = {e.get("topic"): e.get("broader") for e in lexicon["topics"] if e.get("broader")}
    return MappingProxyType(labels), MappingProxyType(broader)


def label_of(topic: str) -> str:
    """What an issue is called.

    >>> label_of("energy"), label_of("a-users-own")
    ('Energy', 'a-users-own')
    """
    return _topics(load())[0].get(topic, topic)


def topics_of(name: str, known: Iterable[str]) -> frozenset[str]:
    """The issues that `name` stands for, narrower ones included: an id, a label, or words of a label. `known` are the issues that are there
    to choose from, for the suggestions of the `QueryError` where none fits."""
    labels, broader = _topics(load())
    there = set(known)
    wanted = name.strip().lower()
    every = {**labels, **{t: t for t in there}}
    found = {t for t, label in every.items() if wanted in (t, label.lower())}
    found = found or {t for t, label in every.items() if wanted in t.replace("-", " ") or wanted in label.lower()}
    if not found:
        near = get_close_matches(wanted, [*every, *(label.lower() for label in every.values())], n=1)
        found_near = [t for t, label in every.items() if near and near[0] in (t, label.lower())]
        there_are = ", ".join(sorted(there)) or "none"
        hint = f"did you mean {found_near[0]}? " if found_near else ""
        raise QueryError(f"no issue is called {name!r}; {hint}the record has: {there_are}")
    while more := {t for t, b in broader.items() if b in found} - found:
        found |= more
    return frozenset(found)


def first_day(given: date | str | None) -> date | None:
    """The first day of a time given as a day or in EDTF: `before` it means before all of it. Raises `QueryError` where it is no date.

    >>> first_day("2005-11"), first_day(None)
    (datetime.date(2005, 11, 1), None)
    """
    return given if given is None or isinstance(given, date) else _window(given).first


def last_day(given: date | str | None) -> date | None:
    """The last day of a time given as a day or in EDTF: due `by` it means by the end of it. Raises `QueryError` where it is no date.

    >>> last_day("2005-11")
    datetime.date(2005, 11, 30)
    """
    return given if given is None or isinstance(given, date) else _window(given).last


def _window(given: str) -> Window:
    found = window(given)
    if not found:
        raise QueryError(f"{given!r} is no date; give one as 2005-11-20, 2005-11 or 2005")
    return found
