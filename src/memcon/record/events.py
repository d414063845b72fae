"""What was held, and where the record says so: meetings told of, and visits that a later page cites as past."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple

from memcon.record.meetings import Account, day_of, day_of_reading
from memcon.record.mentions import Mention
from memcon.record.names import any_same_name, family
from memcon.record.passages import sentence_at, telling_sentences
from memcon.record.sense import rank, rank_of_post, senses, sides_named
from memcon.record.windows import Window, window
from memcon.record.words import bag, content_words, share
from memcon.types import Participant, Reading, Reference, Span, Statement

_MOST_SIDES = 8
_EARLY, _LATE = timedelta(days=45), timedelta(days=180)
"""How far from its promised time a visit or meeting may lie and still be the one that was promised."""
_UNDATED = timedelta(days=540)
_CITED = timedelta(days=400)
"""How long after it was held a visit is looked for among what later pages cite."""
_TALKED = timedelta(days=300)
"""How long after a promise to go on talking a report of such talks is still a report of it."""

BROAD = frozenset(("bilateral-relations", "high-level-visits", "other"))
"""Issues too broad to tell one set of talks from another."""


class Held(NamedTuple):
    """A visit or meeting that took place: the day, the reading that says so, the meeting in it (if it is one it tells of), the words."""

    day: date
    reading: Reading
    meeting: str | None
    spans: tuple[Span, ...]


class _Cited(NamedTuple):
    """A visit that a page of the day `said` cites as past, with the content words of its name."""

    said: date
    window: Window
    reading: Reading
    reference: Reference
    words: frozenset[str]


class Events:
    """An index of what was held, by pair of sides and day."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        meetings: dict[frozenset[str], list[tuple[date, str, Account]]] = defaultdict(list)
        cited: dict[frozenset[str], list[tuple[date, str, Reading]]] = defaultdict(list)
        visits: dict[frozenset[str], list[_Cited]] = defaultdict(list)
        for reading in readings:
            pairs: set[frozenset[str]] = set()
            for meeting in reading.meetings:
                on = day_of(meeting, reading)
                for pair in _pairs(meeting.sides):
                    pairs.add(pair)
                    if on:
                        meetings[pair].append((on, reading.document.id + meeting.id, Account(reading, meeting)))
            past = _visits_cited(reading) if pairs else []
            for pair in pairs:
                cited[pair].append((day_of_reading(reading), reading.document.id, reading))
                visits[pair] += past
        self._meetings = {pair: sorted(rows, key=lambda r: r[:2]) for pair, rows in meetings.items()}
        self._visits = {pair: sorted(rows, key=lambda c: (c.said, c.reading.document.id)) for pair, rows in visits.items()}
        self._told: dict[str, tuple[tuple[str, Span], ...]] = {}
        self._fulfilled: dict[tuple[str, str], Held | None] = {}
        self._readings = {pair: sorted(rows, key=lambda r: r[:2]) for pair, rows in cited.items()}

    def meetings(self, sides: Iterable[str], after: date, until: date = date.max) -> Iterator[Account]:
        """The meetings in which all of `sides` took part, after a day, in order of time."""
        wanted = frozenset(sides)
        rows = self._meetings.get(frozenset(sorted(wanted)[:2]), [])
        for on, _, account in rows[bisect_right(rows, after, key=lambda r: r[0]) :]:
            if on > until:
                return
            if wanted <= set(account.meeting.sides):
                yield account

    def readings(self, sides: Iterable[str], after: date, until: date = date.max) -> Iterator[Reading]:
        """The readings of meetings of `sides` said after a day, in order of time."""
        rows = self._readings.get(frozenset(sorted(sides)[:2]), [])
        for on, _, reading in rows[bisect_right(rows, after, key=lambda r: r[0]) :]:
            if on > until:
                return
            yield reading

    def sentences(self, reading: Reading, *wanted: str) -> list[Span]:
        """The sentences of a page that say that something was put off, cancelled or finished, by those senses."""
        if reading.document.id not in self._told:
            self._told[reading.document.id] = telling_sentences(reading)
        return list(dict.fromkeys(span for sense, span in self._told[reading.document.id] if sense in wanted))

    def fulfil(self, mention: Mention) -> Held | None:
        """Where the record first says that a promised visit or meeting was held; nothing where it does not."""
        if mention.key not in self._fulfilled:
            self._fulfilled[mention.key] = self._fulfil(mention)
        return self._fulfilled[mention.key]

    def _fulfil(self, mention: Mention) -> Held | None:
        kind = mention.commitment.kind
        if kind == "visit":
            return self._mutual(mention) if mention.mutual else self._visit(mention, *mention.journey)
        if kind == "talks":
            return self._talks(mention)
        return self._meeting(mention) if kind in ("meeting", "call") else None

    def _mutual(self, mention: Mention) -> Held | None:
        """Visits to each other are held when each side has been."""
        sides = sorted(mention.commitment.actors)
        if len(sides) != 2:
            return None
        there = self._visit(mention, frozenset(sides[:1]), sides[1])
        back = self._visit(mention, frozenset(sides[1:]), sides[0])
        return max(there, back, key=lambda h: day_of_reading(h.reading)) if there and back else None

    def _visit(self, mention: Mention, travellers: frozenset[str], host: str | None) -> Held | None:
        if not host or not travellers:
            return None
        first, last = _bounds(mention)
        found: list[Held] = []
        for account in self.meetings((*travellers, host), mention.said, last):
            on = day_of(account.meeting, account.reading)
            if not _a_visit(mention, account):
                continue
            if on and on >= first and account.meeting.place.country == host and all(_came(mention, account, s) for s in travellers):
                found.append(Held(on, account.reading, account.meeting.id, _place_words(account)))
                break
        rows = self._visits.get(frozenset(sorted((*travellers, host))[:2]), [])
        for cited in rows[bisect_right(rows, mention.said, key=lambda c: c.said) :]:
            if cited.said > last + _CITED:
                break
            on = max(cited.window.first, mention.said)
            if cited.window.last >= mention.said and first <= on <= last and _is_visit(cited, mention, travellers, host):
                found.append(Held(on, cited.reading, None, cited.reference.evidence))
                break
        return min(found, key=lambda h: day_of_reading(h.reading), default=None)

    def _meeting(self, mention: Mention) -> Held | None:
        sides = mention.commitment.actors if len(mention.commitment.actors) > 1 else tuple(mention.sides)
        if len(sides) < 2:
            return None
        first, last = _bounds(mention)
        for account in self.meetings(sides, mention.said, last):
            on = day_of(account.meeting, account.reading)
            remote = account.meeting.form in ("call", "video")
            if set(account.meeting.sides) - set(sides) and not mention.commitment.occasion:
                continue  # a wider meeting is another
            if on and on >= first and (mention.commitment.kind == "call") == remote and _same_level(mention, account):
                return Held(on, account.reading, account.meeting.id, _place_words(account))
        return None

    def _talks(self, mention: Mention) -> Held | None:
        """Talks on a named issue were to go on: a later page tells of them. A joint wish to talk further is no such report; both sides
        speaking on the issue is."""
        issues = set(mention.statement.topics) - BROAD if mention.statement else set()
        for account in self.meetings(mention.sides, mention.said, mention.said + _TALKED) if issues else ():
            on, meeting = day_of(account.meeting, account.reading), account.meeting.id
            said = [s for s in account.reading.statements if s.meeting in (None, meeting) and not s.parent and issues & set(s.topics)]
            spoke = next((s for s in said if s.act == "discuss" and not s.negated and s.content and _on_one_issue(s)), None)
            single = {s.speakers[0].side: s for s in reversed(said) if s.voice == "single" and s.speakers and s.content}
            if on and (spoke or len(mention.sides & set(single)) > 1):
                shown = [spoke] if spoke else sorted(single.values(), key=lambda s: s.content.start if s.content else 0)
                spans = (sentence_at(account.reading, s.content.start) for s in shown if s.content)
                return Held(on, account.reading, meeting, tuple(dict.fromkeys(spans)))
        return None


def _on_one_issue(statement: Statement) -> bool:
    """Whether talks were about this issue, and not a list of many."""
    return len(set(statement.topics) - BROAD) <= 2


def _pairs(sides: Sequence[str]) -> Iterator[frozenset[str]]:
    return (frozenset(pair) for pair in combinations(sorted(set(sides))[:_MOST_SIDES], 2))


def _a_visit(mention: Mention, account: Account) -> bool:
    """Whether who came for this meeting came on a visit to its host, and not to a conference that others hold there: such a one counts
    where the visit was promised for that occasion or that very time."""
    occasion = account.meeting.occasion
    if not occasion and account.meeting.form != "multilateral":
        return True
    if mention.commitment.occasion and occasion and share(bag(mention.commitment.occasion), bag(occasion)) > 0.4:
        return True
    on = day_of(account.meeting, account.reading)
    return bool(
        mention.window
        and on
        and (mention.window.last - mention.window.first).days < 62
        and mention.window.first <= on <= mention.window.last
    )


def _bounds(mention: Mention) -> tuple[date, date]:
    """The first and the last day on which what is promised may be held."""
    if not mention.window or mention.window.last == date.max:
        return mention.said, mention.said + _UNDATED
    late = timedelta(days=15) if mention.commitment.kind != "visit" and mention.window.exact else _LATE
    return max(mention.said, mention.window.wider(_EARLY.days).first), mention.window.wider(late.days).last


def _present(account: Account, side: str) -> list[Participant]:
    return [p for p in account.reading.participants if p.meeting == account.meeting.id and p.side == side]


def _came(mention: Mention, account: Account, side: str) -> bool:
    """Whether the one who was to visit is in the room."""
    present = _present(account, side)
    persons = mention.commitment.persons
    if persons:
        return any(any_same_name(persons, [p.name]) for p in present)
    words = set(content_words(mention.text))
    if any(set(content_words(family(p.name, side))) <= words for p in present if p.name):
        return True
    return mention.rank is not None and any(p.role == "principal" and rank_of_post(p.post) == mention.rank for p in present)


def _same_level(mention: Mention, account: Account) -> bool:
    """Whether those who were to meet are those who met."""
    heads = [p for p in account.reading.participants if p.meeting == account.meeting.id and p.role == "principal"]
    persons = mention.commitment.persons
    if persons:
        return any(any_same_name(persons, [p.name]) for p in heads)
    if mention.rank is None:
        return False
    ranks = {rank_of_post(p.post) for p in heads if p.post}
    return mention.rank in ranks or (not ranks and mention.rank == rank(account.reading.document.title))


def _visits_cited(reading: Reading) -> list[_Cited]:
    """The visits that a page cites as past."""
    said = day_of_reading(reading)
    found = []
    for reference in reading.references:
        when = window(reference.date) if reference.kind == "meeting" and "visit" in senses(reference.name) else None
        if when and when.first != date.min and when.last < said:
            found.append(_Cited(said, when, reading, reference, frozenset(content_words(reference.name))))
    return found


def _is_visit(cited: _Cited, mention: Mention, travellers: frozenset[str], host: str) -> bool:
    """Whether a visit cited is the one promised: by the same person, or one of the same rank, to the same host."""
    names = mention.commitment.persons
    if names and not any(set(content_words(family(n, s))) <= cited.words for n in names for s in travellers):
        return False
    if not names and (mention.rank is None or rank(cited.reference.name) != mention.rank):
        return False
    return host in sides_named(cited.reference.name)


def _place_words(account: Account) -> tuple[Span, ...]:
    """The words that tell the day and the place of a meeting."""
    evidence = account.meeting.evidence
    return tuple(dict.fromkeys((*evidence.get("date", ()), *evidence.get("place", ()))))
