"""Putting a cleaned text together, and the map back to the decoded file with it."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.types import Run


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the cleaned text, before blocks are told apart.

    `[start, end)` in the text, without the white space around it. `gap`: a blank line, or the edge of a block element, stands before it.
    `tag` is what the markup says it is (`h1` … `h6`, `li`, `tr`, `caption`, `chrome` for the site's own furniture, `pre`), `""` where it
    says nothing. `depth` is that of the list it is in, `indent` the columns before it, `linked` the share of it that is a link's text.
    """

    start: int
    end: int
    gap: bool = False
    tag: str = ""
    depth: int = 0
    indent: int = 0
    linked: float = 0.0


class Cleaning:
    """The cleaned text as it grows. What is kept leaves its origin; what is put in has none."""

    def __init__(self, decoded: str) -> None:
        self.decoded = decoded
        self.length = 0
        self._parts: list[str] = []
        self._runs: list[tuple[int, int, int]] = []

    def keep(self, start: int, end: int) -> None:
        """Go on with `decoded[start:end]`."""
        if start >= end:
            return
        self._parts.append(self.decoded[start:end])
        if self._runs:
            at, source, length = self._runs[-1]
            if at + length == self.length and source + length == start:
                self._runs[-1] = (at, source, length + end - start)
                self.length += end - start
                return
        self._runs.append((self.length, start, end - start))
        self.length += end - start

    def put(self, text: str) -> None:
        """Go on with words or marks that the file does not hold."""
        self._parts.append(text)
        self.length += len(text)

    def ends_with(self, mark: str) -> bool:
        """Whether the text so far ends with `mark` and white space."""
        tail = "".join(self._parts[-4:])
        return tail.rstrip().endswith(mark)

    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    def origin(self) -> tuple[Run, ...]:
        """The map back, in the order of the text."""
        return tuple(Run(start=at, source=source, length=length) for at, source, length in self._runs)
