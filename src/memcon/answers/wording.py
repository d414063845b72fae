"""How a side's language on an issue moves: the formulae it repeats, first and last used; what was added, dropped and replaced from one
meeting to the next; the formulae and the issues that used to be there and are not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from memcon.answers.citation import Citation, cite
from memcon.answers.formulae import Word, find, split
from memcon.answers.questions import first_day, label_of, name_of, side_of, topics_of
from memcon.answers.suggestions import met_with, nothing_between
from memcon.errors import QueryError
from memcon.record.events import BROAD
from memcon.record.links import Together
from memcon.record.meetings import Account, day_of
from memcon.record.words import bag, content_words, likeness
from memcon.types import Act, Noun, Reading, Statement

Edit = Literal["same", "added", "dropped"]

ALIKE = 0.35
"""From this likeness on, a later statement is read as a new wording of an earlier one; under it, as another point."""

QUIET = 2
"""Meetings in a row that touch the issue without a formula, after which it counts as gone: one may leave it out for want of space."""

_SHOWN = 40
"""Formulae in an answer: those used most; a record of decades has thousands."""


class Use(Noun):
    """A statement with the words in question: who said it, when, by which act, and the whole of it."""

    day: str | None
    meeting: str
    speaker: str | None
    joint: bool
    act: Act
    cue: str | None
    words: str
    source: Citation


class Found(Noun):
    """A formula in the words of its latest use. `standing`: still used when the issue last came up; `gone`: not used the last times
    (`QUIET` meetings or more) that it did."""

    words: str
    length: int
    meetings: int
    first: str | None
    last: str | None
    standing: bool
    gone: bool
    uses: tuple[Use, ...]


class Piece(Noun):
    """A stretch of words that two wordings share, or that one of them alone has."""

    edit: Edit
    words: str


class Change(Noun):
    """A point said again in other words. `pieces`, put together without what was dropped, are the later wording; `verb` is the change of
    the act, `(before, now)`, null where it is the same."""

    before: Use
    now: Use
    pieces: tuple[Piece, ...]
    verb: tuple[Act, Act] | None


class Silent(Noun):
    """An issue that a side used to raise and did not the last times the two met."""

    topic: str
    label: str
    meetings: int
    last: str | None
    since: int
    source: Citation


class Wording(Noun):
    """What `side` says on issues (`topics`; all where empty), to `other` where given. `uses` has every statement in order of time."""

    side: str
    other: str | None
    topics: tuple[str, ...]
    meetings: int
    uses: tuple[Use, ...] = ()
    formulae: tuple[Found, ...] = ()
    changes: tuple[Change, ...] = ()
    silent: tuple[Silent, ...] = ()
    note: str | None = None


class _Said(NamedTuple):
    """A statement with the place of its meeting among all, from 0."""

    meeting: int
    account: Account
    statement: Statement
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return self.statement.content.text if self.statement.content else ""


def wording(
    readings: Sequence[Reading],
    side: str,
    other: str | None = None,
    topic: str | None = None,
    before: date | str | None = None,
) -> Wording:
    """The wording of `side` (a code or name), alone or together with others, on `topic` (an issue's id or name; every issue where left
    out), in its meetings with `other` (with anybody where left out) before the day `before`.

    Raises `QueryError` for a side, issue or day that is not known.
    """
    one, two = side_of(side), side_of(other) if other else None
    if one == two:
        raise QueryError(f"wording is asked of a side towards another; {side!r} and {other!r} are one")
    groups = _meetings(Together(readings), {one} if two is None else {one, two}, first_day(before))
    said = [s for i, g in enumerate(groups) for a in g for s in _of(a, one, i)]
    there = {t for s in said for t in s.statement.topics}
    wanted = topics_of(topic, there) if topic else frozenset()
    chosen = [s for s in said if not wanted or wanted & set(s.statement.topics)]
    answer = Wording(side=one, other=two, topics=tuple(sorted(wanted & there)), meetings=len(groups))
    if not groups:
        return answer.model_copy(update={"note": nothing_between([*dict.fromkeys((one, two))] if two else [one], met_with(readings))})
    if not chosen:
        most = ", ".join(sorted(label_of(t) for t in there)) or "nothing that is reported"
        return answer.model_copy(update={"note": f"{name_of(one)} is reported to have said nothing on {topic!r}; it spoke of: {most}"})
    touched = sorted({s.meeting for s in chosen})
    return answer.model_copy(
        update={
            "uses": tuple(_use(s, one) for s in chosen),
            "formulae": _formulae(chosen, touched, one),
            "changes": _changes(chosen, one),
            "silent": _silent(said, len(groups), one) if not topic else (),
        }
    )


def uses(readings: Sequence[Reading], one: str, two: str) -> tuple[tuple[Use, ...], tuple[Use, ...]]:
    """What each of two sides (codes) said in their meetings, in order of time: the uses of their `wording`, without comparing them."""
    groups = _meetings(Together(readings), {one, two})
    found = [tuple(_use(s, side) for i, g in enumerate(groups) for a in g for s in _of(a, side, i)) for side in (one, two)]
    return found[0], found[1]


def _meetings(record: Together, sides: Collection[str], limit: date | None = None) -> list[Sequence[Account]]:
    """The meetings of all of `sides` before a day, each with its accounts."""
    held = [g for g in record.meetings if set(sides) <= set(g[0].meeting.sides)]
    return [g for g in held if limit is None or (_day(g[0]) or date.max) < limit]


def _day(account: Account) -> date | None:
    return day_of(account.meeting, account.reading)


def _of(account: Account, side: str, meeting: int) -> Iterable[_Said]:
    """What `side` said at a meeting by one account, alone or with others; not what is only reported inside."""
    for statement in account.reading.statements:
        spoke = statement.meeting in (None, account.meeting.id) and any(s.side == side for s in statement.speakers)
        if spoke and statement.content and not statement.parent:
            yield _Said(meeting, account, statement, split(statement.content.text))


def _use(said: _Said, side: str) -> Use:
    statement, day = said.statement, _day(said.account)
    names = [s.name for s in statement.speakers if s.name and s.side == side]
    source = cite(said.account.reading, statement.content, statement.section)
    return Use(
        day=day.isoformat() if day else None,
        meeting=f"{source.name}#{said.account.meeting.id}",
        speaker=" and ".join(names) or None,
        joint=statement.voice == "joint",
        act=statement.act,
        cue=" ".join(statement.cue.text.split()) if statement.cue else None,
        words=" ".join(said.text.split()),
        source=source,
    )


# --- formulae -------------------------------------------------------------------------------------


def _formulae(said: Sequence[_Said], touched: Sequence[int], side: str) -> tuple[Found, ...]:
    """The formulae of at least two meetings, those used at most meetings and longest first; a part of a longer formula is left out unless
    it is also used without the rest."""
    found: list[Found] = []
    covered: dict[int, list[tuple[int, int]]] = defaultdict(list)
    common = {w for s in said for p in s.account.reading.participants for w in content_words(f"{p.name} {p.post or ''}")} | _COMMON
    for formula in find([s.words for s in said], [s.meeting for s in said], common=common):
        if all(any(a <= at and at + formula.length <= b for a, b in covered[i]) for i, at in formula.places):
            continue
        for i, at in formula.places:
            covered[i].append((at, at + formula.length))
        meetings = sorted({said[i].meeting for i, _ in formula.places})
        since = sum(t > meetings[-1] for t in touched)
        uses = [said[i] for i in dict.fromkeys(i for i, _ in formula.places)]
        last, at = max(formula.places, key=lambda p: (said[p[0]].meeting, p))
        days = [d.isoformat() for s in uses if (d := _day(s.account))]
        found.append(
            Found(
                words=_words(said[last], at, formula.length),
                length=formula.length,
                meetings=len(meetings),
                first=min(days, default=None),
                last=max(days, default=None),
                standing=since == 0,
                gone=since >= QUIET,
                uses=tuple(_use(s, side) for s in uses),
            )
        )
    return tuple(sorted(found, key=lambda f: (-f.meetings * f.length, f.words))[:_SHOWN])


_COMMON = frozenset(
    content_words("side sides minister ministers president prime foreign country countries two leaders government governments")
)
"""Stems of the words for those who speak, which stand in every second sentence and name no issue."""


def _words(said: _Said, first: int, length: int) -> str:
    return " ".join(said.text[said.words[first].start : said.words[first + length - 1].end].split())


# --- changes --------------------------------------------------------------------------------------


def _changes(said: Sequence[_Said], side: str) -> tuple[Change, ...]:
    """For each statement the latest earlier one, of another meeting and the same voice, that makes the point in other words."""
    bags = [bag(s.text) for s in said]
    found: list[Change] = []
    by_word: dict[str, list[int]] = defaultdict(list)  # only statements with a telling word in common are compared
    for i, now in enumerate(said):
        near = {j for w in _rarest(bags[i]) for j in by_word[w][-_BACK:] if said[j].meeting < now.meeting and _same_voice(said[j], now)}
        scored = [(likeness(bags[i], bags[j]), said[j].meeting, j) for j in near]
        best = max((s for s in scored if s[0] >= ALIKE), default=None, key=lambda s: (s[1], s[0]))
        if best:
            change = _change(said[best[2]], now, side)
            if change:
                found.append(change)
        for word in bags[i]:
            by_word[word].append(i)
    return tuple(found)


_BACK = 50
"""Earlier statements looked at for each telling word: the latest ones are those whose wording moves."""


def _rarest(words: dict[str, float], most: int = 6) -> list[str]:
    return sorted(words, key=lambda w: (-words[w], w))[:most]


def _same_voice(one: _Said, two: _Said) -> bool:
    return one.statement.voice == two.statement.voice and one.account.reading.document.side == two.account.reading.document.side


def _change(before: _Said, now: _Said, side: str) -> Change | None:
    """What became of the words; nothing where neither they nor the act changed."""
    pieces = diff(before.text, now.text)
    verb = None if before.statement.act == now.statement.act else (before.statement.act, now.statement.act)
    if verb is None and all(p.edit == "same" for p in pieces):
        return None
    return Change(before=_use(before, side), now=_use(now, side), pieces=pieces, verb=verb)


_MARKS = ".,;:“”\"'()"


def diff(before: str, now: str) -> tuple[Piece, ...]:
    """The words of two wordings, shared, added and dropped, in the order of reading.

    >>> [(p.edit, p.words) for p in diff("a free Indo-Pacific", "a free and open Indo-Pacific")]
    [('same', 'a free'), ('added', 'and open'), ('same', 'Indo-Pacific')]
    """
    old, new = before.split(), now.split()
    was, now_is = ([w.lower().strip(_MARKS) for w in words] for words in (old, new))
    pieces: list[Piece] = []
    for tag, i, j, k, m in SequenceMatcher(None, was, now_is, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(edit="same", words=" ".join(new[k:m])))
            continue
        if j > i:
            pieces.append(Piece(edit="dropped", words=" ".join(old[i:j])))
        if m > k:
            pieces.append(Piece(edit="added", words=" ".join(new[k:m])))
    return tuple(pieces)


# --- silence --------------------------------------------------------------------------------------


def _silent(said: Sequence[_Said], meetings: int, side: str) -> tuple[Silent, ...]:
    """The issues raised at two meetings or more, and not at the last `QUIET` or more."""
    by_topic: dict[str, list[_Said]] = defaultdict(list)
    for s in said:
        for topic in set(s.statement.topics) - set(BROAD):
            by_topic[topic].append(s)
    found = []
    for topic, rows in by_topic.items():
        raised = sorted({s.meeting for s in rows})
        since = meetings - 1 - raised[-1]
        if len(raised) < 2 or since < QUIET:
            continue
        last = max(rows, key=lambda s: s.meeting)
        use = _use(last, side)
        found.append(Silent(topic=topic, label=label_of(topic), meetings=len(raised), last=use.day, since=since, source=use.source))
    return tuple(sorted(found, key=lambda s: (-s.meetings, s.topic)))
