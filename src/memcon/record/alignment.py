"""Which points two accounts of one meeting share: the same point made by the same side, whatever the wording.

Two statements are compared by their weighed words, their issues, their acts and where they stand in the page; statements of different
sides never match, and a joint one matches either side's. Silence of one account is not denial: what is in one only is just that.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from memcon.record.names import same_name
from memcon.record.sense import sides_named
from memcon.record.words import bag, content_words, likeness, share
from memcon.types import Noun, Reading, Statement

_ENOUGH = 0.37
_ALONE = 0.5
"""A statement already matched takes a second one only where the words are nearly the same."""

_GROUPS = (
    ("agree", "concur", "confirm", "share_view", "accept"),
    ("discuss", "mention"),
    ("state", "stress", "explain", "convey"),
    ("request", "propose", "invite", "hope", "ask"),
    ("concern", "condemn", "protest", "reject"),
    ("welcome", "thank", "support"),
    ("congratulate",),
    ("condole",),
    ("commit", "hope", "support"),
)
_TELLING = frozenset(("condole", "congratulate", "thank", "invite", "protest", "propose", "condemn"))
"""Acts that a page seldom has twice by one side: to find one in both is a sign in itself."""


class Aligned(Noun):
    """Two readings with accounts of one meeting: the statements that make one point, and those that only one has."""

    a: str
    b: str
    both: tuple[tuple[str, str], ...]
    only_a: tuple[str, ...]
    only_b: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Point:
    """A statement as it is compared."""

    statement: Statement
    place: float
    first_talk: bool  # the page's first word on what was talked about
    rare: Mapping[str, float]  # for each of its issues, one over how often the page comes to it

    @cached_property
    def sides(self) -> frozenset[str]:
        return frozenset(s.side for s in self.statement.speakers if s.side)

    @cached_property
    def text(self) -> str:
        return self.statement.content.text if self.statement.content else ""

    @cached_property
    def words(self) -> dict[str, float]:
        return {w: x for w, x in bag(self.text).items() if w not in _SPEECH}

    @cached_property
    def topics(self) -> frozenset[str]:
        return frozenset(self.statement.topics)

    @cached_property
    def named(self) -> frozenset[str]:
        return sides_named(self.text)


_SPEECH = frozenset(
    content_words("side sides ministers minister foreign both two leaders countries country president prime will continue further")
)


def align(
    a: Reading, b: Reading, meetings_a: Collection[str], meetings_b: Collection[str], linked: Collection[tuple[str, str]] = ()
) -> Aligned:
    """Align the statements that two readings make of the meetings they share (`meetings_a`, `meetings_b`: their ids in each).
    `linked` are pairs of statements known to carry one commitment."""
    left, right = _points(a, meetings_a), _points(b, meetings_b)
    known = set(linked)
    scored = sorted(
        (
            (-score, i, j)
            for i, p in enumerate(left)
            for j, q in enumerate(right)
            if (score := _score(p, q) + 0.4 * ((p.statement.id, q.statement.id) in known)) >= _ENOUGH
        )
    )
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    both: list[tuple[int, int]] = []
    for minus, i, j in scored:
        free = (i not in taken_left) + (j not in taken_right)
        if free == 2 or (
            free == 1 and (-minus >= _ALONE or _talks(left[i], right[j]) or (left[i].statement.id, right[j].statement.id) in known)
        ):
            both.append((i, j))
            taken_left.add(i)
            taken_right.add(j)
    return Aligned(
        a=a.document.id,
        b=b.document.id,
        both=tuple((left[i].statement.id, right[j].statement.id) for i, j in sorted(both)),
        only_a=tuple(p.statement.id for i, p in enumerate(left) if i not in taken_left),
        only_b=tuple(p.statement.id for j, p in enumerate(right) if j not in taken_right),
    )


def _points(reading: Reading, meetings: Collection[str]) -> list[_Point]:
    said = [s for s in reading.statements if s.meeting is None or s.meeting in meetings]
    length = max(1, len(said) - 1)
    often = Counter(t for s in said for t in s.topics)
    first = next((s.id for s in said if s.act == "discuss" and s.voice == "joint"), None)
    return [_Point(s, i / length, s.id == first, {t: 1 / often[t] for t in s.topics}) for i, s in enumerate(said)]


def _score(p: _Point, q: _Point) -> float:
    """How far two statements make one point; 0 where they are of different sides, or one is within another's speech and the other not."""
    one, two = p.statement, q.statement
    if not (p.sides & q.sides) or one.negated != two.negated:
        return 0.0
    joint = (one.voice == "joint") + (two.voice == "joint")
    if joint == 0 and not _same_speaker(one, two):
        return 0.0
    if one.withheld or two.withheld or not (p.text and q.text):
        same = one.act == two.act and joint != 1 and p.topics and p.topics == q.topics
        return 0.5 if same else 0.0
    alike = max(likeness(p.words, q.words), 0.75 * share(p.words, q.words) if min(len(p.words), len(q.words)) > 2 else 0)
    score = 0.75 * alike + 0.2 * _issues(p, q) + 0.15 * _same_act(one.act, two.act)
    score += 0.25 * (p.first_talk and q.first_talk)
    if one.act == two.act and one.act in _TELLING and joint == 0:
        score += 0.3
    score -= 0.15 * (joint == 1) + 0.15 * (bool(one.parent) or bool(two.parent))
    return score - 0.1 * abs(p.place - q.place)


def _talks(p: _Point, q: _Point) -> bool:
    """Whether both only say what was talked about."""
    return all(x.statement.act in ("discuss", "mention") and x.statement.voice == "joint" for x in (p, q))


def _issues(p: _Point, q: _Point) -> float:
    """How far two statements are on the same issues; an issue that a page comes to only once tells twice as much. In lists of what was
    talked about, one list may hold the other."""
    shared = p.topics & q.topics
    if not shared:
        return 0.0
    whole = min(len(p.topics), len(q.topics)) if _talks(p, q) else len(p.topics | q.topics)
    return len(shared) / whole + max(math.sqrt(p.rare[t] * q.rare[t]) for t in shared)


def _same_speaker(one: Statement, two: Statement) -> bool:
    names, others = [s.name for s in one.speakers if s.name], [s.name for s in two.speakers if s.name]
    return not names or not others or any(same_name(a, b) for a in names for b in others)


def _same_act(a: str, b: str) -> float:
    if a == b:
        return 1.0
    return 0.6 if any(a in group and b in group for group in _GROUPS) else 0.0
