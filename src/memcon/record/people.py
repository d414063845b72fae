"""Who is who: the people of a record with their posts over time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from memcon.record.meetings import day_of
from memcon.record.names import family, name_words, same_name
from memcon.types import Noun, Participant, Reading


class Held(Noun):
    """A post as the record sees it held: the days on which it is first and last seen, EDTF."""

    post: str
    first: str | None
    last: str | None


class Person(Noun):
    """A person of the record, with the names that stand for them, fullest first, and their posts in order of time."""

    name: str
    side: str | None
    names: tuple[str, ...]
    posts: tuple[Held, ...]
    met: tuple[str, ...]
    """The meetings attended, as `DOCUMENT#m1`, in order of time."""


def people(readings: Sequence[Reading]) -> tuple[Person, ...]:
    """The people who took part in the meetings of `readings`, by side and name. A bare family name joins the one person of its side who
    bears it; where several do, it stays apart."""
    seen: dict[tuple[str | None, str], list[tuple[date, str, Participant]]] = defaultdict(list)
    for reading in readings:
        days = {m.id: day_of(m, reading) for m in reading.meetings}
        for one in reading.participants:
            where = f"{reading.document.id}#{one.meeting}"
            seen[(one.side, family(one.name, one.side))].append((days.get(one.meeting) or date.min, where, one))
    found = [
        _person(side, group)
        for (side, _), group_ in sorted(seen.items(), key=lambda x: (x[0][0] or "", x[0][1]))
        for group in _split(group_)
    ]
    return tuple(sorted(found, key=lambda p: (p.side or "", p.name)))


def _split(seen: list[tuple[date, str, Participant]]) -> list[list[tuple[date, str, Participant]]]:
    """Those who bear one family name on one side, apart."""
    groups: list[list[tuple[date, str, Participant]]] = []
    bare: list[tuple[date, str, Participant]] = []
    for item in sorted(seen, key=lambda s: (-len(name_words(s[2].name)), s[0], s[1])):
        if len(name_words(item[2].name)) == 1:
            bare.append(item)
            continue
        fits = [g for g in groups if same_name(g[0][2].name, item[2].name)]
        if fits:
            fits[0].append(item)
        else:
            groups.append([item])
    if len(groups) == 1:
        groups[0] += bare
    elif bare:
        groups.append(bare)
    return groups


def _person(side: str | None, seen: list[tuple[date, str, Participant]]) -> Person:
    ordered = sorted(seen, key=lambda s: (s[0], s[1]))
    names = list(dict.fromkeys(p.name for _, _, p in sorted(ordered, key=lambda s: (-len(name_words(s[2].name)), s[0], s[1]))))
    posts: list[Held] = []
    for when, _, one in ordered:
        text = None if when == date.min else when.isoformat()
        if one.post and posts and posts[-1].post == one.post:
            posts[-1] = posts[-1].model_copy(update={"last": text})
        elif one.post:
            posts.append(Held(post=one.post, first=text, last=text))
    return Person(
        name=names[0], side=side, names=tuple(names), posts=tuple(posts), met=tuple(dict.fromkeys(where for _, where, _ in ordered))
    )
