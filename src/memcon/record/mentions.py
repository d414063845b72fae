"""A commitment as one reading words it: what of it is compared with other mentions, and with what was held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from memcon.record.sense import Rank, country_of, rank
from memcon.record.windows import Window, window
from memcon.record.words import bag, content_words
from memcon.types import Commitment, Reading, Statement

Bucket = tuple[str, ...]
"""What may be one promise: the kind and the sides."""

_TALKS = frozenset(content_words("discuss negotiate consult dialogue coordinate exchange talk"))


@dataclass(frozen=True, eq=False)
class Mention:
    """A commitment as one reading words it, on the day on which that was said."""

    reading: Reading
    commitment: Commitment
    position: int
    said: date

    @property
    def key(self) -> tuple[str, str]:
        """The document's id and the commitment's."""
        return self.reading.document.id, self.commitment.id

    @cached_property
    def statement(self) -> Statement | None:
        """The statement that carries it."""
        return next((s for s in self.reading.statements if s.id == self.commitment.statement), None)

    @cached_property
    def text(self) -> str:
        """The words of the action, with those of its time."""
        return self.commitment.what.text

    @cached_property
    def context(self) -> str:
        """What its statement says."""
        return self.statement.content.text if self.statement and self.statement.content else ""

    @cached_property
    def window(self) -> Window | None:
        """The days that its time leaves open."""
        when = self.commitment.when
        return window(when.edtf, f"{when.text} {self.text}", self.said) if when else None

    @cached_property
    def rank(self) -> Rank | None:
        """At what level it is to be: by its own words, those of its statement, the heading it stands under."""
        return rank(self.text) or rank(self.context) or rank(self.heading)

    @cached_property
    def heading(self) -> str | None:
        """The heading of its section."""
        number = self.statement.section if self.statement else None
        return next((s.heading for s in self.reading.sections if number and s.number == number), None)

    @cached_property
    def sides(self) -> frozenset[str]:
        """The sides of the meeting it comes from; else of the page's first meeting, else its actors."""
        meetings = self.reading.meetings
        meeting = next((m for m in meetings if m.id == self.commitment.meeting), meetings[0] if meetings else None)
        return frozenset(meeting.sides if meeting else self.commitment.actors)

    @cached_property
    def between(self) -> frozenset[str]:
        """The sides among whose readings it is followed: those who are to act, and with one alone also those it was said to."""
        actors = frozenset(self.commitment.actors)
        return actors if len(actors) > 1 else actors | self.sides

    @cached_property
    def journey(self) -> tuple[frozenset[str], str | None]:
        """For a visit, the sides that travel and their host; no host for mutual visits and where it is not said."""
        actors = frozenset(self.commitment.actors)
        host = country_of(self.commitment.place)
        if host and host in actors and len(actors) > 1:
            return actors - {host}, host
        if len(actors) > 1:
            return actors, host
        others = self.sides - actors
        if host is None or host in actors:
            host = min(others) if len(others) == 1 else None
        return actors, host

    @property
    def mutual(self) -> bool:
        """Whether several sides are to visit each other."""
        travellers, host = self.journey
        return self.commitment.kind == "visit" and len(travellers) > 1 and host is None

    @cached_property
    def bucket(self) -> Bucket:
        """What may be one promise with it."""
        kind = self.commitment.kind
        if kind == "visit":
            travellers, host = self.journey
            return ("visit", *sorted(travellers), "to", host or "each other")
        sides = self.commitment.actors if len(self.commitment.actors) > 1 else sorted(self.sides)
        return ("meeting" if kind in ("meeting", "call") else "work", *sorted(sides))

    @cached_property
    def words(self) -> dict[str, float]:
        """The weighed words of the action."""
        return bag(self.text)

    @cached_property
    def manner(self) -> frozenset[str]:
        """What kind of talks: discussions, negotiations, consultations."""
        return frozenset(self.words) & _TALKS

    @cached_property
    def surroundings(self) -> dict[str, float]:
        """The weighed words of what was said around it."""
        return bag(self.text, self.context)
