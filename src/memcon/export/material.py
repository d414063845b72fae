"""What an export is made of, and the shape that every format has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import PurePath

from memcon.record.corrections import Decision
from memcon.record.links import Together
from memcon.record.people import Person, people
from memcon.record.versions import PageHistory
from memcon.types import Reading


@dataclass(frozen=True)
class Material:
    """Readings to take away: `pages` is the history of their pages by document, `decisions` what people said of who is who, `today` the
    day on which what is overdue is told (left out, the last of which the readings speak)."""

    readings: Sequence[Reading]
    pages: Mapping[str, PageHistory] = field(default_factory=dict)
    decisions: Sequence[Decision] = ()
    today: date | None = None

    @cached_property
    def together(self) -> Together:
        """What the readings say together: meetings joined, promises followed."""
        return Together(self.readings, self.today)

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Who took part."""
        return people(self.readings, self.decisions)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """A name for each document, fit for a file: that of its source; with the beginning of its id where two have one name."""
        stems = [(r.document.id, PurePath(r.document.source).stem or "document") for r in self.readings]
        often = {stem for _, stem in stems if sum(s == stem for _, s in stems) > 1} if len({s for _, s in stems}) < len(stems) else set()
        return {id: f"{stem}-{id[:8]}" if stem in often else stem for id, stem in stems}


Files = Mapping[str, bytes]
"""Files by name."""

Format = Callable[[Material], Files]
"""What every format is: the function `files` of its module."""
