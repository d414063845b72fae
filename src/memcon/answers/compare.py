"""Two accounts of one meeting side by side: the points in both, those in one only, the facts on which they differ, order and space.

What one account leaves out it does not deny: a point in one only is just that.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import combinations
from typing import Literal

from memcon.answers.citation import Citation, cite
from memcon.answers.questions import label_of, name_of
from memcon.answers.saying import FORMS, VERBS, day_words, length_words, place_words
from memcon.errors import QueryError
from memcon.record.links import Together
from memcon.record.meetings import Account, day_of
from memcon.record.names import same_name
from memcon.record.sense import country_of
from memcon.record.words import bag, share
from memcon.types import Act, Meeting, Noun, Participant, Reading, Span, Statement

Which = Literal["a", "b"]

SILENCE = "What an account leaves out it does not deny: a point in one account only is just that."

LADDER: tuple[Act, ...] = ("agree", "concur", "confirm", "share_view", "welcome", "discuss", "mention")
"""Joint acts, strongest first: the order in which ministries themselves rank them (`agreed` commits, `touched upon` does not)."""

SINGLE_LADDER: tuple[tuple[Act, ...], ...] = (
    ("protest", "condemn", "reject"),
    ("concern", "request", "stress"),
    ("state", "explain", "propose", "hope"),
    ("mention", "discuss", "ask", "convey"),
)
"""Acts of one side on a point, strongest first; acts on one step are not told apart."""


class Side(Noun):
    """One of the accounts: the document, whose it is, and what it cites for the meeting."""

    name: str
    document: str
    meeting: str
    side: str | None
    publisher: str | None
    source: Citation


class Fact(Noun):
    """A fact of the meeting as each account has it, in words, null where it says nothing. `same` is null unless both give it."""

    field: str
    a: str | None
    b: str | None
    same: bool | None
    a_words: tuple[Span, ...] = ()
    b_words: tuple[Span, ...] = ()


class Point(Noun):
    """What an account reports as said: who, by which act, in which words, under which issues."""

    statement: str
    who: str
    act: Act
    verb: str
    negated: bool
    words: str | None
    topics: tuple[str, ...]
    source: Citation


class Shared(Noun):
    """A point in both accounts. `stronger` is the account whose verb says more, null where neither's does; `differs` names what the words
    themselves do not share: numbers and dates in one only."""

    a: Point
    b: Point
    stronger: Which | None
    differs: tuple[str, ...] = ()


class Space(Noun):
    """How much of what each account reports, counted in words, goes to an issue, from 0 to 1, and the place it first comes at, from 1."""

    topic: str
    label: str
    a: float
    b: float
    first_a: int | None
    first_b: int | None


class Pair(Noun):
    """Two accounts of one meeting."""

    a: Side
    b: Side
    facts: tuple[Fact, ...]
    both: tuple[Shared, ...]
    only_a: tuple[Point, ...]
    only_b: tuple[Point, ...]
    space: tuple[Space, ...]


class Comparison(Noun):
    """A meeting with its accounts compared two by two. `note` says what there is where there is but one."""

    meeting: str
    day: str | None
    accounts: tuple[Side, ...]
    pairs: tuple[Pair, ...] = ()
    silence: str = SILENCE
    note: str | None = None


def compare(readings: Sequence[Reading], meeting: str) -> Comparison:
    """Compare the accounts of one meeting among `readings`. `meeting` is `NAME#m1` (or a document's id for the name); `NAME` alone will do
    where that page tells of one meeting, or of one that has other accounts.

    The account named comes first.

    Raises `QueryError` where there is no such meeting, or several that fit.
    """
    record = Together(readings)
    wanted = meeting.partition("#")[0]
    group = sorted(_chosen(record, meeting), key=lambda a: not _is(a, wanted))
    accounts = tuple(_side(a) for a in group)
    day = next((d for a in group if (d := day_of(a.meeting, a.reading))), None)
    found = Comparison(meeting=f"{accounts[0].name}#{group[0].meeting.id}", day=day.isoformat() if day else None, accounts=accounts)
    if len(group) == 1:
        return found.model_copy(update={"note": "the record has one account of this meeting; add the other side's with: memcon add PATH…"})
    return found.model_copy(update={"pairs": tuple(_pair(record, a, b) for a, b in combinations(group, 2))})


def _chosen(record: Together, meeting: str) -> tuple[Account, ...]:
    wanted, _, item = meeting.partition("#")
    fits = [group for group in record.meetings for a in group if _is(a, wanted) and item in ("", a.meeting.id)]
    if len(fits) > 1:
        fits = [group for group in fits if len(group) > 1] or fits
    if not fits:
        several = [f"{cite(g[0].reading, None).name}#{g[0].meeting.id}" for g in record.meetings if len(g) > 1]
        there = "; meetings with more than one account: " + ", ".join(several[:5]) if several else ""
        raise QueryError(f"no meeting is called {meeting!r}; name one as NAME#m1{there}")
    if len(fits) > 1:
        names = ", ".join(f"{wanted}#{a.meeting.id}" for g in fits for a in g if _is(a, wanted))
        raise QueryError(f"{meeting!r} tells of several meetings; say which: {names}")
    return fits[0]


def _is(account: Account, name: str) -> bool:
    return name in (account.reading.document.id, cite(account.reading, None).name)


def _side(account: Account) -> Side:
    spans = next((s for s in account.meeting.evidence.values() if s), ())
    source = cite(account.reading, spans[0] if spans else None)
    document = account.reading.document
    return Side(
        name=source.name,
        document=document.id,
        meeting=account.meeting.id,
        side=document.side,
        publisher=document.publisher,
        source=source,
    )


def _pair(record: Together, a: Account, b: Account) -> Pair:
    aligned = next((x for x in record.aligned if {x.a, x.b} == {a.reading.document.id, b.reading.document.id}), None)
    turned = aligned is not None and aligned.a != a.reading.document.id
    left, right = ({s.id: s for s in x.reading.statements} for x in (a, b))
    matched = [(q, p) if turned else (p, q) for p, q in (aligned.both if aligned else ())]
    only = (aligned.only_b, aligned.only_a) if aligned and turned else (aligned.only_a, aligned.only_b) if aligned else ((), ())
    return Pair(
        a=_side(a),
        b=_side(b),
        facts=facts(a, b),
        both=tuple(_shared(a.reading, b.reading, left[p], right[q]) for p, q in matched),
        only_a=tuple(_point(a.reading, left[s]) for s in only[0]),
        only_b=tuple(_point(b.reading, right[s]) for s in only[1]),
        space=_space(a, b),
    )


# --- facts ----------------------------------------------------------------------------------------


def facts(a: Account, b: Account) -> tuple[Fact, ...]:
    """What the two accounts say of the meeting itself, field by field, those left out by both left out."""
    one, two = a.meeting, b.meeting
    rows = (
        _fact("date", a, b, lambda m: day_words(m.date) if m.date and len(m.date) == 10 else m.date, _same_day),
        _fact("start", a, b, _hour, _same_hour),
        _fact("duration", a, b, lambda m: length_words(m.duration_minutes) or None, lambda x, y: _near(x, y), "duration_minutes"),
        _fact("form", a, b, lambda m: FORMS[m.form], lambda x, y: x.form == y.form),
        _fact("place", a, b, lambda m: place_words(m.place) or None, _same_place),
        _fact("occasion", a, b, lambda m: m.occasion, lambda x, y: _alike(x.occasion, y.occasion)),
        _fact("initiator", a, b, lambda m: name_of(m.initiator) if m.initiator else None, lambda x, y: x.initiator == y.initiator),
        *(_present(a, b, side) for side in dict.fromkeys((*one.sides, *two.sides))),
    )
    return tuple(f for f in rows if f.a or f.b)


def _fact(
    field: str,
    a: Account,
    b: Account,
    words: Callable[[Meeting], str | None],
    same: Callable[[Meeting, Meeting], bool],
    evidence: str | None = None,
) -> Fact:
    left, right = words(a.meeting), words(b.meeting)
    key = evidence or field
    return Fact(
        field=field,
        a=left,
        b=right,
        same=same(a.meeting, b.meeting) if left and right else None,
        a_words=a.meeting.evidence.get(key, ()),
        b_words=b.meeting.evidence.get(key, ()),
    )


def _hour(meeting: Meeting) -> str | None:
    about = "about " if "start" in meeting.approximate else ""
    return f"{about}{meeting.start}" + (f" ({meeting.utc_offset})" if meeting.utc_offset else "") if meeting.start else None


def _moment(meeting: Meeting) -> datetime | None:
    if not (meeting.date and meeting.start and meeting.utc_offset):
        return None
    try:
        return datetime.fromisoformat(f"{meeting.date}T{meeting.start}{meeting.utc_offset}")
    except ValueError:
        return None


def _same_day(a: Meeting, b: Meeting) -> bool:
    """One day, or one moment that two capitals count to two days."""
    one, two = _moment(a), _moment(b)
    return a.date == b.date or (one is not None and two is not None and abs(one - two) <= _SLACK)


def _same_hour(a: Meeting, b: Meeting) -> bool:
    one, two = _moment(a), _moment(b)
    if one and two:
        return abs(one - two) <= (_SLACK if "start" in (*a.approximate, *b.approximate) else timedelta(0))
    return a.start == b.start


_SLACK = timedelta(minutes=15)
"""*Shortly after 16:40* and *16:45* are one hour, told roughly."""


def _near(a: Meeting, b: Meeting) -> bool:
    """Lengths told roughly (*about an hour*) agree within a sixth."""
    one, two = a.duration_minutes or 0, b.duration_minutes or 0
    rough = "duration_minutes" in (*a.approximate, *b.approximate)
    return abs(one - two) <= (max(one, two) / 6 if rough else 0)


def _same_place(a: Meeting, b: Meeting) -> bool:
    countries = [p.country or country_of(p.city) for p in (a.place, b.place)]
    if all(countries) and countries[0] != countries[1]:
        return False
    return not (a.place.city and b.place.city) or _alike(a.place.city, b.place.city)


def _alike(a: str | None, b: str | None) -> bool:
    return share(bag(a), bag(b)) >= 0.5


def _present(a: Account, b: Account, side: str) -> Fact:
    """Who was there for a side; accounts that name only the heads do not differ on the rest."""
    left, right = ([p for p in x.reading.participants if p.meeting == x.meeting.id and p.side == side] for x in (a, b))
    fewer, more = sorted((left, right), key=len)
    return Fact(
        field=f"present for {name_of(side)}",
        a=_names(left),
        b=_names(right),
        same=all(any(same_name(p.name, q.name) for q in more) for p in fewer) if left and right else None,
        a_words=_named(left),
        b_words=_named(right),
    )


def _names(people: Iterable[Participant]) -> str | None:
    return "; ".join(f"{p.name}" + (f", {p.post}" if p.post else "") for p in people) or None


def _named(people: Iterable[Participant]) -> tuple[Span, ...]:
    return tuple(s for p in people for s in p.evidence.get("name", ())[:1])


# --- points ---------------------------------------------------------------------------------------


def _point(reading: Reading, statement: Statement) -> Point:
    who = "both sides" if statement.voice == "joint" else " and ".join(s.name or name_of(s.side) for s in statement.speakers)
    return Point(
        statement=statement.id,
        who=who or "not said",
        act=statement.act,
        verb=" ".join(statement.cue.text.split()) if statement.cue else VERBS[statement.act],
        negated=statement.negated,
        words=" ".join(statement.content.text.split()) if statement.content else None,
        topics=statement.topics,
        source=cite(reading, statement.content or statement.cue, statement.section),
    )


def _shared(one: Reading, two: Reading, p: Statement, q: Statement) -> Shared:
    left, right = _point(one, p), _point(two, q)
    return Shared(a=left, b=right, stronger=_stronger(p, q), differs=_differs(left.words, right.words))


def _stronger(p: Statement, q: Statement) -> Which | None:
    """The account whose verb commits more: a joint act against a lesser one, both together against one side alone."""
    if p.voice != q.voice:
        joint: Which = "a" if p.voice == "joint" else "b"
        act = p.act if joint == "a" else q.act
        return joint if act in LADDER[:4] else None
    one, two = _step(p), _step(q)
    return None if one is None or two is None or one == two else "a" if one < two else "b"


def _step(statement: Statement) -> int | None:
    if statement.voice == "joint":
        return LADDER.index(statement.act) if statement.act in LADDER else None
    return next((i for i, acts in enumerate(SINGLE_LADDER) if statement.act in acts), None)


_NUMBER = re.compile(r"\d[\d.,:]*\d|\d")


def _differs(one: str | None, two: str | None) -> tuple[str, ...]:
    """The numbers that stand in the words of one account only, where both have numbers."""
    left, right = (dict.fromkeys(_NUMBER.findall(t or "")) for t in (one, two))
    if not left or not right:
        return ()
    return tuple(n for n in (*left, *right) if (n in left) != (n in right))


# --- order and space ------------------------------------------------------------------------------


def _space(a: Account, b: Account) -> tuple[Space, ...]:
    """The issues of both accounts, those that take most room first."""
    left, right = _shares(a), _shares(b)
    first = _firsts(a), _firsts(b)
    rows = [
        Space(topic=t, label=label_of(t), a=left.get(t, 0), b=right.get(t, 0), first_a=first[0].get(t), first_b=first[1].get(t))
        for t in {**left, **right}
    ]
    return tuple(sorted(rows, key=lambda s: (-(s.a + s.b), s.topic)))


def _said(account: Account) -> list[Statement]:
    return [s for s in account.reading.statements if s.meeting in (None, account.meeting.id) and not s.parent]


def _shares(account: Account) -> dict[str, float]:
    words: Counter[str] = Counter()
    for s in _said(account):
        for topic in s.topics[:1]:
            span = s.content or s.cue
            words[topic] += len(span.text.split()) if span else 0
    total = sum(words.values()) or 1
    return {t: round(n / total, 3) for t, n in words.items()}


def _firsts(account: Account) -> dict[str, int]:
    order = dict.fromkeys(t for s in _said(account) for t in s.topics[:1])
    return {t: i for i, t in enumerate(order, 1)}
