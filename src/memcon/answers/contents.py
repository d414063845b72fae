"""What a record holds: its sides, issues and people, and where each is found."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches

from memcon.answers.questions import label_of, name_of
from memcon.errors import QueryError
from memcon.record.names import name_words
from memcon.record.people import Person
from memcon.types import Noun


class SideFound(Noun):
    """A side that takes part in meetings: in how many of the record, how many documents are its account, and when it last met."""

    side: str
    name: str
    meetings: int
    accounts: int
    last: str | None


class TopicFound(Noun):
    """An issue spoken of: how many statements there are on it, in how many documents, and of what day the latest is."""

    topic: str
    label: str
    statements: int
    documents: int
    last: str | None


def sides(meetings: Iterable[tuple[Sequence[str], str | None]], accounts: Mapping[str, int]) -> tuple[SideFound, ...]:
    """The sides of a record, those that met most first: by who met in each meeting on what day (ISO), and the number of documents that are
    each side's account."""
    met, last = Counter[str](), defaultdict[str, str](str)
    for there, day in meetings:
        for side in there:
            met[side] += 1
            last[side] = max(last[side], day or "")
    every = {*met, *accounts}
    found = [SideFound(side=s, name=name_of(s), meetings=met[s], accounts=accounts.get(s, 0), last=last[s] or None) for s in every]
    return tuple(sorted(found, key=lambda s: (-s.meetings, -s.accounts, s.side)))


def topics(spoken: Iterable[tuple[str, int, int, str]]) -> tuple[TopicFound, ...]:
    """The issues of a record, the most spoken of first. `spoken`: each issue, how many statements and documents are on it, the last day."""
    found = [
        TopicFound(topic=topic, label=label_of(topic), statements=statements, documents=documents, last=last or None)
        for topic, statements, documents, last in spoken
    ]
    return tuple(sorted(found, key=lambda t: (-t.statements, t.topic)))


def choose(there: Sequence[Person], name: str) -> Person:
    """The one person of these whom `name`, whole or in part, stands for. Raises `QueryError` where there is none or more than one."""
    wanted = set(name_words(name))
    whole = [p for p in there if name.strip().lower() in {n.lower() for n in p.names}]
    found = whole or [p for p in there if wanted and any(wanted <= set(name_words(n)) for n in p.names)]
    if len(found) == 1:
        return found[0]
    if found:
        raise QueryError(f"{name!r} may be {' or '.join(_told_apart(p) for p in found[:6])}; give more of the name")
    near = get_close_matches(name.lower(), [n.lower() for p in there for n in (*p.names, *p.name.split())], n=3)
    hint = [_told(p) for p in there if any(n.lower() in near for n in (*p.names, *p.name.split()))][:3]
    raise QueryError(
        f"the record knows no {name!r}; " + (f"did you mean {' or '.join(hint)}?" if hint else "its people are listed by: memcon people")
    )


def _told(one: Person) -> str:
    return f"{one.name} ({one.side or 'side unknown'})"


def _told_apart(one: Person) -> str:
    post = f", {one.posts[-1].post}" if one.posts else ""
    return f"{one.name}{post} ({one.side or 'side unknown'})"
