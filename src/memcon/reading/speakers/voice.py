"""Who speaks in one act."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.types import Speaker


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks in one act: one voice or several together. `doubt` says why the choice was not certain, where it was not."""

    joint: bool
    speakers: tuple[Speaker, ...]
    persons: tuple[int, ...] = ()
    doubt: str | None = None
