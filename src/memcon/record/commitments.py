"""Commitments followed through time: the mentions of one promise, whatever the wording or the date it has by then.

A mention is compared only with the promises of its own kind and sides (a visit with the visits of that side to that host) that are still
alive: not yet held, and spoken of within memory. Best matches go first; one page mentions a promise once, save where it is asked
for and answered in the same breath (*renewed the invitation …, and it was decided that a visit would be arranged*).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from memcon.record.events import BROAD, Events
from memcon.record.meetings import Account, day_of_reading
from memcon.record.mentions import Bucket, Mention
from memcon.record.names import any_same_name
from memcon.record.sense import senses
from memcon.record.words import bag, likeness, share
from memcon.types import Reading, Statement

_OPEN_ENDED = frozenset(("talks", "undertaking", "delivery", "conveyance", "signing"))
_MEMORY = {"visit": 730, "meeting": 400}
_LASTING = 270
"""Days after which a promise that was not spoken of is no longer the same, by kind; longer ones where it names a later time."""


@dataclass(eq=False)
class Promise:
    """One commitment with all its mentions, in order of time. `about` is the visit or meeting whose date it is to settle."""

    mentions: list[Mention] = field(default_factory=list)
    about: Promise | None = None

    @property
    def last(self) -> Mention:
        """The latest mention."""
        return self.mentions[-1]


def mentions_of(readings: Iterable[Reading]) -> tuple[Mention, ...]:
    """All commitments of `readings` in the order in which they were said."""
    found = [
        Mention(reading, commitment, i, day_of_reading(reading)) for reading in readings for i, commitment in enumerate(reading.commitments)
    ]
    return tuple(sorted(found, key=lambda m: (m.said, m.reading.document.id, m.position)))


def follow(readings: Sequence[Reading], accounts: Iterable[Sequence[Account]], events: Events) -> tuple[Promise, ...]:
    """The promises of `readings`, each with its mentions. `accounts` says which readings tell of one meeting, `events` what was held."""
    same_talks = {(a.reading.document.id, b.reading.document.id) for group in accounts for a in group for b in group if a is not b}
    promises: list[Promise] = []
    alive: dict[Bucket, list[Promise]] = defaultdict(list)
    of: dict[tuple[str, str], Promise] = {}
    by_reading: dict[str, list[Mention]] = {}
    for mention in mentions_of(readings):
        by_reading.setdefault(mention.reading.document.id, []).append(mention)
    for said in by_reading.values():
        dating: list[Mention] = []
        rest: dict[Bucket, list[Mention]] = defaultdict(list)
        for mention in said:
            if mention.commitment.kind in _OPEN_ENDED and _object(mention, said):
                dating.append(mention)
            else:
                rest[mention.bucket].append(mention)
        for bucket, some in rest.items():
            candidates = alive[bucket] = [p for p in alive[bucket] if _alive(p, some[0].said, events)]
            for mention, promise in _assign(some, candidates, same_talks):
                _put(mention, promise, promises, candidates, of)
        for mention in dating:  # after the visits they are about
            about = of[_object(mention, said).key]  # type: ignore[union-attr]
            bucket = ("dates", mention.commitment.kind, *about.mentions[0].key)
            known = alive[bucket][-1] if alive[bucket] and mention.reading is not alive[bucket][-1].last.reading else None
            _put(mention, known, promises, alive[bucket], of).about = about
    return tuple(promises)


def _put(
    mention: Mention, promise: Promise | None, all_: list[Promise], alive: list[Promise], of: dict[tuple[str, str], Promise]
) -> Promise:
    """Add a mention to a promise, or begin one with it."""
    promise = promise or Promise()
    if not promise.mentions:
        all_.append(promise)
        alive.append(promise)
    promise.mentions.append(mention)
    of[mention.key] = promise
    return promise


def _object(mention: Mention, said: Sequence[Mention]) -> Mention | None:
    """The visit or meeting whose date this commitment is to settle: the one that the same page speaks of just before."""
    cues = senses(mention.text)
    if not cues & {"date", "arranging"}:
        return None
    before = [m for m in said if m.position < mention.position and m.commitment.kind in ("visit", "meeting", "call")]
    if not before:
        return None
    near = before[-1]
    if "visit" in cues or mention.statement is None or near.statement is mention.statement:
        return near
    return near if near.statement and near.statement.section == mention.statement.section else None


def _alive(promise: Promise, on: date, events: Events) -> bool:
    """Whether a promise can be spoken of again on a day: neither forgotten nor held by then."""
    last = promise.last
    memory = timedelta(days=_MEMORY.get(last.bucket[0], _LASTING))
    if last.window and last.window.last != date.max and last.bucket[0] != "work":
        memory = max(memory, last.window.last - last.said + timedelta(days=60))
    if on - last.said > memory:
        return False
    return not (last.said < on and held(last, events, until=on))


def held(mention: Mention, events: Events, until: date | None = None) -> bool:
    """Whether the record knows by the day `until`, itself not included, that what is promised was held."""
    found = events.fulfil(mention)
    return found is not None and (until is None or found.day < until)


def _assign(
    some: Sequence[Mention], candidates: Sequence[Promise], same_talks: set[tuple[str, str]]
) -> list[tuple[Mention, Promise | None]]:
    """For each mention of one page the promise it speaks of, best match first; nothing for a new one."""
    pairs: list[tuple[float, int, int]] = []
    for i, mention in enumerate(some):
        for j, promise in enumerate(candidates):
            fit = max(_fit(m, mention, (m.reading.document.id, mention.reading.document.id) in same_talks) for m in _latest(promise))
            if fit > 0:
                pairs.append((-fit, i, j))
    found: dict[int, Promise] = {}
    taken: set[int] = set()
    for _, i, j in sorted(pairs):
        if i not in found and j not in taken:
            found[i] = candidates[j]
            taken.add(j)
    answers: list[tuple[Mention, Promise | None]] = []
    for i, mention in enumerate(some):
        before = answers[-1] if answers else None
        if i not in found and before and _answered(before[0], mention):
            if before[1] is None:
                answers[-1] = (before[0], Promise())
            found[i] = answers[-1][1]  # type: ignore[assignment]
        answers.append((mention, found.get(i)))
    return answers


def _latest(promise: Promise) -> Sequence[Mention]:
    """Its latest mention, and those of the same day: two capitals may word it differently."""
    return [m for m in promise.mentions[-4:] if promise.last.said - m.said <= timedelta(days=1)]


def _answered(asked: Mention, answer: Mention) -> bool:
    """Whether a page's next commitment answers an invitation or a proposal just made."""
    one, two = asked.commitment, answer.commitment
    if answer.position != asked.position + 1 or asked.bucket != answer.bucket or one.kind != two.kind or one.occasion or two.occasion:
        return False
    if one.status not in ("invited", "proposed") or two.status not in ("agreed", "accepted", "undertaken", "confirmed"):
        return False
    if one.persons and two.persons and not any_same_name(one.persons, two.persons):
        return False
    return not (asked.window and answer.window) or asked.window.meets(answer.window)


def _fit(old: Mention, new: Mention, same_talks: bool) -> float:
    """How well a mention fits an earlier one of its bucket; 0 or less where they are two."""
    if old.reading is new.reading:
        return 0.0
    return _fit_work(old, new, same_talks) if old.bucket[0] == "work" else _fit_event(old, new, same_talks)


def _fit_event(old: Mention, new: Mention, same_talks: bool) -> float:
    """Two mentions of a visit or meeting: who is to go decides, then time, occasion and words."""
    one, two = old.commitment, new.commitment
    found = 0.2 + 0.5 * (one.status == two.status) + likeness(old.words, new.words)
    if one.kind != two.kind:
        found -= 0.5
    if one.persons and two.persons:
        if not any_same_name(one.persons, two.persons):
            return 0.0
        found += 1.5
    elif old.rank and new.rank:
        if old.rank != new.rank:
            return 0.0
        found += 0.5
    else:
        found -= 0.3
    if one.occasion and two.occasion:
        alike = share(bag(one.occasion), bag(two.occasion)) > 0.4
        if not alike and old.bucket[0] == "meeting":
            return 0.0
        found += 0.5 if alike else -0.5
    elif one.occasion or two.occasion:
        found -= 0.4
    if old.window and new.window:
        meets = old.window.wider(15).meets(new.window)
        if not meets and old.bucket[0] == "meeting" and likeness(old.words, new.words) < 0.5:
            return 0.0
        found += 0.6 if meets else -0.4
    return found + 0.3 * same_talks


def _fit_work(old: Mention, new: Mention, same_talks: bool) -> float:
    """Two mentions of talks or of an undertaking: the words decide, with the issue they stand under."""
    one, two = old.commitment, new.commitment
    if one.kind != two.kind and not same_talks:
        return 0.0
    found = likeness(old.words, new.words) + 0.4 * likeness(old.surroundings, new.surroundings)
    found += 0.3 * _shared_topics(old.statement, new.statement)
    if one.kind == two.kind == "talks" and _shared_topics(old.statement, new.statement) == 1 and old.manner & new.manner:
        found += 0.5
    if one.actors and two.actors and set(one.actors) != set(two.actors):
        found -= 0.3
    return found - (0.35 if same_talks else 0.8)


def _shared_topics(a: Statement | None, b: Statement | None) -> float:
    """How far two statements are on the same issues."""
    left, right = (set(s.topics) - BROAD if s else set() for s in (a, b))
    return len(left & right) / len(left | right) if left and right else 0.0
