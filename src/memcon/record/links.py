"""What readings say together: which tell of one meeting, which of one commitment, what became of it, which points they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import cached_property
from itertools import combinations
from pathlib import PurePath

from memcon.record.alignment import Aligned, align
from memcon.record.commitments import Promise, follow
from memcon.record.events import Events
from memcon.record.meetings import Account, day_of_reading, join
from memcon.record.outcomes import Outcome, State, outcomes
from memcon.types import Noun, Reading, Span


class OutcomeLink(Noun):
    """What became of a commitment. `by` is the meeting or the page that shows it, `evidence` the words there."""

    commitment: str
    state: State
    by: str | None = None
    evidence: tuple[Span, ...] = ()


class Links(Noun):
    """The links of a record, as `memcon links --json` prints them: readings by the name of their source, items as `NAME#id`."""

    same_meeting: tuple[tuple[str, ...], ...] = ()
    same_commitment: tuple[tuple[str, ...], ...] = ()
    outcomes: tuple[OutcomeLink, ...] = ()
    aligned: tuple[Aligned, ...] = ()


class Together:
    """Readings taken together: their meetings, promises and outcomes, worked out when first asked for. `today` is the day on which what is
    overdue is told; left out, the last day of which the readings speak."""

    def __init__(self, readings: Sequence[Reading], today: date | None = None) -> None:
        self.readings = tuple(readings)
        self.today = today or max((day_of_reading(r) for r in readings), default=date.min)

    @cached_property
    def meetings(self) -> tuple[tuple[Account, ...], ...]:
        """Each meeting as the accounts there are of it, in order of time."""
        return join(self.readings)

    @cached_property
    def events(self) -> Events:
        """What was held."""
        return Events(self.readings)

    @cached_property
    def promises(self) -> tuple[Promise, ...]:
        """Each commitment with its mentions."""
        return follow(self.readings, self.meetings, self.events)

    @cached_property
    def outcomes(self) -> dict[tuple[str, str], Outcome]:
        """What became of each mention, by document and commitment."""
        return outcomes(self.promises, self.events, self.today)

    @cached_property
    def aligned(self) -> tuple[Aligned, ...]:
        """The points that two accounts of one meeting share, for each two readings that tell of one."""
        by_id = {r.document.id: r for r in self.readings}
        shared: dict[tuple[str, str], tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
        for group in self.meetings:
            for one, two in combinations(sorted(group, key=lambda a: a.key), 2):
                left, right = shared[(one.reading.document.id, two.reading.document.id)]
                left.add(one.meeting.id)
                right.add(two.meeting.id)
        carried: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
        for promise in self.promises:
            for one_, two_ in combinations(sorted(promise.mentions, key=lambda m: m.key), 2):
                if one_.commitment.statement and two_.commitment.statement:
                    pair = (one_.reading.document.id, two_.reading.document.id)
                    carried[pair].add((one_.commitment.statement, two_.commitment.statement))
        return tuple(align(by_id[a], by_id[b], *ids, linked=carried[(a, b)]) for (a, b), ids in sorted(shared.items()))


def links(readings: Sequence[Reading], today: date | None = None) -> Links:
    """The links among `readings`. Each reading is compared only with those of the same sides, so that the work grows with the record and
    not with its square."""
    return as_links(Together(readings, today))


def as_links(record: Together) -> Links:
    """The links of readings taken together, under the names of their sources."""
    name = {r.document.id: PurePath(r.document.source).stem for r in record.readings}

    def label(key: tuple[str, str]) -> str:
        return f"{name[key[0]]}#{key[1]}"

    def where(outcome: Outcome) -> str | None:
        if not outcome.reading:
            return None
        document = outcome.reading.document.id
        return label((document, outcome.meeting)) if outcome.meeting else name[document]

    return Links(
        same_meeting=tuple(tuple(label(a.key) for a in group) for group in record.meetings if len(group) > 1),
        same_commitment=tuple(tuple(label(m.key) for m in p.mentions) for p in record.promises if len(p.mentions) > 1),
        outcomes=tuple(
            OutcomeLink(commitment=label(key), state=o.state, by=where(o), evidence=o.spans) for key, o in sorted(record.outcomes.items())
        ),
        aligned=tuple(a.model_copy(update={"a": name[a.a], "b": name[a.b]}) for a in record.aligned),
    )
