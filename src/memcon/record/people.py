"""Who is who: the people of a record with their posts over time, as the pages tell and as people say who know better."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from memcon.record.corrections import Decision, standing
from memcon.record.many import uncollected
from memcon.record.meetings import day_of
from memcon.record.names import family, name_words, same_name, spelt_alike
from memcon.types import Noun, Reading


class Held(Noun):
    """A post as the record sees it held: the days on which it is first and last seen, EDTF."""

    post: str
    first: str | None
    last: str | None


class Person(Noun):
    """A person of the record, with the names that stand for them, fullest first, and their posts in order of time. `decided` are the
    numbers of the decisions that say who this is."""

    name: str
    side: str | None
    names: tuple[str, ...]
    posts: tuple[Held, ...]
    met: tuple[str, ...]
    """The meetings attended, as `DOCUMENT#m1`, in order of time."""
    decided: tuple[int, ...] = ()


class Uncertain(Noun):
    """Two people of the record who may be one, and why they may; left apart until somebody says."""

    one: Person
    two: Person
    why: str


class Appearance(NamedTuple):
    """Someone taking part in a meeting, as one page has it; `where` is `DOCUMENT#m1`."""

    day: date
    where: str
    name: str
    post: str | None
    side: str | None


_Name = tuple[str | None, str]


def appearances(readings: Iterable[Reading]) -> Iterator[Appearance]:
    """Everyone who takes part in the meetings of readings."""
    for reading in readings:
        days = {m.id: day_of(m, reading) for m in reading.meetings}
        for one in reading.participants:
            where = f"{reading.document.id}#{one.meeting}"
            yield Appearance(days.get(one.meeting) or date.min, where, one.name, one.post, one.side)


def people(readings: Iterable[Reading], decisions: Sequence[Decision] = ()) -> tuple[Person, ...]:
    """The people who took part in the meetings of `readings`: see `who`."""
    return who(appearances(readings), decisions)


def who(seen: Iterable[Appearance], decisions: Sequence[Decision] = ()) -> tuple[Person, ...]:
    """The people who appear, by side and name. A bare family name joins the one person of its side who bears it; where several do, it stays
    apart. What `decisions` say of who is one and who is not goes before."""
    with uncollected():
        said = _Said(decisions)
        by_family: dict[tuple[str | None, str], list[Appearance]] = defaultdict(list)
        groups: list[list[Appearance]] = []
        apart: dict[int, list[Appearance]] = defaultdict(list)
        for one in seen:
            number = said.taken_out.get((one.side, one.name, one.where))
            if number is not None:
                apart[number].append(one)
            else:
                by_family[(one.side, family(one.name, one.side))].append(one)
        for _, together in sorted(by_family.items(), key=lambda x: (x[0][0] or "", x[0][1])):
            groups += _split(together, said)
        groups = _joined(groups, said)
        found = [_person(group, said) for group in groups]
        found += [_person(group, said, number) for number, group in sorted(apart.items())]
        return tuple(sorted(found, key=lambda p: (p.side or "", p.name, p.met)))


class _Said:
    """What people said of who is one: of two names the last decision counts."""

    def __init__(self, decisions: Sequence[Decision]) -> None:
        pairs: dict[frozenset[_Name], Decision] = {}
        self.taken_out: dict[tuple[str | None, str, str], int] = {}
        for decision in standing(decisions):
            if decision.kind in ("same", "apart"):
                one, two, meetings = names_of(decision)
                pairs[frozenset((one, two))] = decision
                for where in meetings if decision.kind == "apart" else ():
                    self.taken_out[(*two, where)] = decision.number
        self.same = {pair: d.number for pair, d in pairs.items() if d.kind == "same"}
        self.apart = {pair: d.number for pair, d in pairs.items() if d.kind == "apart" and len(pair) == 2}

    def are_apart(self, some: Iterable[Appearance], others: Iterable[Appearance]) -> bool:
        """Whether somebody said that a name of `some` is not the person of a name of `others`."""
        if not self.apart:
            return False
        names = {(o.side, o.name) for o in others}
        return any(frozenset(((s.side, s.name), name)) in self.apart for s in some for name in names)

    def of(self, names: Iterable[_Name]) -> tuple[int, ...]:
        """The decisions that speak of one of these names."""
        if not self.same and not self.apart:
            return ()
        there = set(names)
        return tuple(sorted(n for pair, n in (*self.same.items(), *self.apart.items()) if pair & there))


def names_of(decision: Decision) -> tuple[_Name, _Name, tuple[str, ...]]:
    """The two names, each with its side, that a decision says are one person or not; and the meetings in which the second is another person
    than elsewhere."""
    value = decision.value
    if not isinstance(value, dict):
        raise ValueError(f"decision {decision.number} does not say of whom")
    (one_side, one), (two_side, two) = value["one"], value["two"]  # type: ignore[misc, str-unpack]
    meetings = value.get("meetings") or []
    return (one_side, one), (two_side, two), tuple(meetings)  # type: ignore[arg-type, return-value]


def told_of(decision: Decision, moved: Mapping[str, str | None]) -> Decision:
    """A decision with its meetings where they stand now, by `moved`; a meeting that is told of no more (null) is left out."""
    one, two, meetings = names_of(decision)
    now = [place for where in meetings if (place := moved.get(where, where))]
    return decision.model_copy(update={"value": {"one": list(one), "two": list(two), "meetings": now}})


def _split(seen: Sequence[Appearance], said: _Said) -> list[list[Appearance]]:
    """Those who bear one family name on one side, apart."""
    if len(seen) == 1:
        return [list(seen)]
    groups: list[list[Appearance]] = []
    bare: list[Appearance] = []
    for item in sorted(seen, key=lambda s: (-len(name_words(s.name)), s.day, s.where)):
        if len(name_words(item.name)) == 1:
            bare.append(item)
            continue
        fits = next((g for g in groups if same_name(g[0].name, item.name) and not said.are_apart(g, [item])), None)
        if fits:
            fits.append(item)
        else:
            groups.append([item])
    if len(groups) == 1 and not said.are_apart(groups[0], bare):
        groups[0] += bare
    elif bare:
        groups.append(bare)
    return groups


def _joined(groups: list[list[Appearance]], said: _Said) -> list[list[Appearance]]:
    """The groups with those made one of which people said so."""
    if not said.same:
        return groups
    place = {(one.side, one.name): i for i, group in enumerate(groups) for one in group}
    into = list(range(len(groups)))
    for pair in said.same:
        there = sorted({into[place[name]] for name in pair if name in place})
        into = [there[0] if i in there else i for i in into]
    found: dict[int, list[Appearance]] = defaultdict(list)
    for i, group in enumerate(groups):
        found[into[i]] += group
    return list(found.values())


def _person(seen: Sequence[Appearance], said: _Said, number: int | None = None) -> Person:
    ordered = sorted(seen, key=lambda s: (s.day, s.where))
    fullest = sorted(ordered, key=lambda s: (-len(name_words(s.name)), s.day, s.where)) if len(ordered) > 1 else ordered
    names = list(dict.fromkeys(one.name for one in fullest))
    posts: list[Held] = []
    for one in ordered:
        text = None if one.day == date.min else one.day.isoformat()
        if one.post and posts and posts[-1].post == one.post:
            posts[-1] = posts[-1].model_copy(update={"last": text})
        elif one.post:
            posts.append(Held(post=one.post, first=text, last=text))
    return Person(
        name=names[0],
        side=next((one.side for one in fullest if one.side), None),
        names=tuple(names),
        posts=tuple(posts),
        met=tuple(dict.fromkeys(one.where for one in ordered)),
        decided=said.of((one.side, one.name) for one in seen) if number is None else (number,),
    )


# --- what is uncertain ----------------------------------------------------------------------------

_ALIKE = 0.82
"""From this likeness of their letters on, two names may be spellings of one."""


def uncertain(found: Sequence[Person], decisions: Sequence[Decision] = ()) -> tuple[Uncertain, ...]:
    """The pairs among people who may be one: a bare family name and those who bear it, names spelt alike or in another order, one name on
    two sides or on none. Those of whom somebody has said whether they are one are left out."""
    settled = {frozenset(names_of(d)[:2]) for d in standing(decisions) if d.kind in ("same", "apart")}
    near: dict[tuple[str | None, str], list[int]] = defaultdict(list)  # of one side, by how a part of the name begins
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)  # of any side, by all parts of the name
    buckets: list[list[list[int]]] = []  # those each person is in
    for i, person in enumerate(found):
        starts = {word[:3] for name in person.names for word in name_words(name)}
        buckets.append([*(near[(person.side, start)] for start in starts), alike[tuple(sorted(name_words(person.name)))]])
        for bucket in buckets[-1]:
            bucket.append(i)
    shapes = [_Shape.of(person.name) for person in found]
    rows = []
    for i, one in enumerate(found):
        for j in sorted({j for bucket in buckets[i] for j in bucket[bisect_right(bucket, i) :] if shapes[i].fits(shapes[j])}):
            two = found[j]
            why = _why(one, two)
            if why and not settled & {frozenset(((one.side, a), (two.side, b))) for a in one.names for b in two.names}:
                rows.append(Uncertain(one=one, two=two, why=why))
    return tuple(rows)


class _Shape(NamedTuple):
    """What a name that may be another's has in common with it, told at a glance: what letters its words begin with, the first of these, its
    words run together in order of the alphabet."""

    initials: frozenset[str]
    first: str
    together: str

    @classmethod
    def of(cls, name: str) -> _Shape:
        words = name_words(name)
        return cls(frozenset(word[0] for word in words), words[0][0] if words else "", "".join(sorted(words)))

    def fits(self, other: _Shape) -> bool:
        """Whether the names may be one person's: each reason of `_why` and `same_name` asks for one of these."""
        if self.first == other.first or self.together == other.together:
            return True
        return self.initials <= other.initials or other.initials <= self.initials


def _why(one: Person, two: Person) -> str | None:
    a, b = name_words(one.name), name_words(two.name)
    if not a or not b:
        return None
    if one.side != two.side:
        sides = "on two sides" if one.side and two.side else "without a side"
        return f"the same name {sides}" if sorted(a) == sorted(b) and len(a) > 1 else None
    if len(a) == 1 or len(b) == 1:
        bare, full = (one.name, b) if len(a) == 1 else (two.name, a)
        return f"{bare} may stand for either of several" if name_words(bare)[0] in full else None
    if same_name(one.name, two.name):
        return "the names are alike"
    if sorted(a) == sorted(b):
        return "the same names in another order"
    if family(one.name, one.side) == family(two.name, two.side):
        return None  # two people of one family name: their given names tell them apart
    return "the names are spelt alike" if a[0][0] == b[0][0] and spelt_alike(" ".join(a), " ".join(b), _ALIKE) else None
