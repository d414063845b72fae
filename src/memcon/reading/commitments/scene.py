"""The scene of a plan: where it stands, who tells of it; and who is to act, as it is told."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.annotate.mentions import Known, Sentence, SideMention
from memcon.reading.actors import Actor
from memcon.reading.commitments.vocabulary import Vocabulary
from memcon.reading.speakers import Floor, Voice
from memcon.types import Document, Span


@dataclass(frozen=True, slots=True)
class Who:
    """Who is to act: sides and names, with the words that name them. `told`: whether the text names them for this action."""

    sides: tuple[str, ...]
    names: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()
    told: bool = True


@dataclass(slots=True)
class Scene:
    """Where a plan stands: the sentence with its actors, the floor, and the voice that tells of it (null for the publisher).

    `turn`: in remarks printed word for word, where *I* is whoever speaks.
    """

    document: Document
    known: Known
    words: Vocabulary
    floor: Floor
    sentence: Sentence
    actors: tuple[Actor, ...]
    voice: Voice | None
    proposed: bool = False
    turn: bool = False

    def span(self, first: int, last: int) -> Span:
        start, end = self.known.tokens[first].start, self.known.tokens[last - 1].end
        return Span(start=start, end=end, text=self.document.text[start:end])

    def lower(self, i: int) -> str:
        return self.known.tokens[i].lower if 0 <= i < len(self.known.tokens) else ""


def sides_in(scene: Scene, first: int, last: int) -> list[SideMention]:
    start, end = scene.known.tokens[first].start, scene.known.tokens[last - 1].end
    return [s for s in scene.known.sides if start <= s.start and s.end <= end]


def side_in(scene: Scene, first: int, last: int, shapes: tuple[str, ...]) -> str | None:
    if first >= last:
        return None
    start, end = scene.known.tokens[first].start, scene.known.tokens[last - 1].end
    return next((s.side for s in scene.known.sides if start <= s.start and s.end <= end and s.form in shapes), None)
