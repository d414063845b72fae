"""The page as far as it has been read: what was said so far, who has the floor, the list at hand."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.annotate.mentions import Known, Sentence
from memcon.annotate.small_words import AUXILIARIES, BE
from memcon.lexicon import Lexicon
from memcon.reading.acts.act import Act
from memcon.reading.sections import Outline
from memcon.reading.speakers import Floor, Voice
from memcon.reading.told import Told
from memcon.types import Document, Doubt, Span, Statement


@dataclass(slots=True)
class Stem:
    """The opening of a list, whose items go on from it: who speaks, and the act where the stem names one."""

    voice: Voice
    act: str | None
    cue: Span | None
    rule: str
    block: int
    level: int  # how deep its own block stands in a list
    before: Statement | None = None  # the statement whose content the items go on with


class Page:
    """The page as it is read from top to bottom."""

    def __init__(self, document: Document, lexicon: Lexicon, known: Known, outline: Outline, floor: Floor) -> None:
        self.document, self.lexicon, self.known, self.outline, self.floor = document, lexicon, known, outline, floor
        self.statements: list[Statement] = []
        self.made = 0
        self.doubts: list[Doubt] = []
        self.block = -1
        self.said_in_block = 0
        self.stem: Stem | None = None
        self.closing: Sentence | None = None  # in which the quotation ends that this sentence stands in
        self.quote_act: str | None = None  # the act of the cue after that quotation, if the speaker is named there
        self.heard: Voice | None = None  # who had the floor before this sentence
        self.cues = iter(known.cues)
        self.next_cue = next(self.cues, None)
        floor.learn_genders()
        self.told = Told(document, known, outline, floor.meetings, floor.participants)
        self.meeting = floor.meetings[0] if floor.meetings else None

    def span(self, first: int, last: int) -> Span:
        start, end = self.known.tokens[first].start, self.known.tokens[last - 1].end
        return Span(start=start, end=end, text=self.document.text[start:end])

    def make(
        self,
        voice: Voice,
        act: str,
        cue: Span | None,
        content: Span | None,
        sentence: Sentence,
        rule: str,
        withheld: bool = False,
        negated: bool = False,
        parent: str | None = None,
    ) -> Statement:
        self.made += 1
        return Statement.model_validate(
            {
                "id": f"s{self.made}",
                "meeting": self.meeting.id if self.meeting else None,
                "section": self.outline.path_of_block[sentence.block],
                "voice": "joint" if voice.joint else "single",
                "speakers": voice.speakers,
                "act": act,
                "cue": cue,
                "content": content,
                "withheld": withheld,
                "negated": negated,
                "parent": parent,
                "rule": rule,
            }
        )

    def cue_span(self, act: Act) -> Span:
        """The cue with its auxiliaries where it is passive or negated."""
        first = act.cue.first
        if act.mood == "passive" or act.negated:
            while first > 0 and (
                self.known.tokens[first - 1].lower in (AUXILIARIES if act.negated else BE) | {"not", "never", "also"}
                or self.known.tokens[first - 1].lower.endswith("ly")
            ):
                first -= 1
        return self.span(first, act.cue.last)
