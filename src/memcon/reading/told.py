"""Which of a page's meetings each sentence is about."""

from __future__ import annotations

import re

from memcon.annotate.mentions import Known, Sentence, within
from memcon.lexicon import groups
from memcon.reading.sections import Outline
from memcon.types import Document, Meeting, Participant

_HEAD = 120  # code points: the head of a paragraph, where it tells whom it is about


_WORDS = groups("room_words")

_MET = _WORDS["one_of_those_met"]
_COUNTED_TALKS = _WORDS["talks_counted"]

_OF_THE_ONE_AT_HAND = re.compile(r"\b(?:counterpart|colleague|guest|host|hostess|interlocutor|homologue|peer|visitor)\b")
_OFFICES = f"(?:{'|'.join(sorted(_MET))})"
_TALKS = f"(?:{'|'.join(sorted(_COUNTED_TALKS))})"
_ONE_OF = re.compile(rf"(?:['’]s)?\s+(?:[\w-]+\s+){{0,2}}?{_OFFICES}\b", re.IGNORECASE)
_ONE = re.compile(rf"\b{_OFFICES}\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_SAID_THAT = re.compile(r"\bthat\b|[“\"]")
_COUNT = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_COUNTED = re.compile(
    rf"(?:(?:In|During|At|On)\s+)?the\s+({'|'.join(_COUNT)})\s+"
    r"(?:of\s+(?:these|the|those|his|her)\s+(?:\w+\s+)?)?(?:(?:telephone|phone|video|bilateral)\s+)?"
    rf"(?:{_TALKS}|one)s?\b(?!\s+(?:of|between|since|in)\b)",
    re.IGNORECASE,
)
_OF_THEM_ALL = re.compile(
    r"\W*(?:In|At|During|Throughout)\s+(?:all|each|both)\s+(?:of\s+)?(?:these|those|the|his|her)\s+(?:\w+\s+)?"
    rf"{_TALKS}s?\b"
)
_CALLED = {
    "working_meal": ("lunch", "dinner", "breakfast", "luncheon", "banquet", "brunch", "supper"),
    "courtesy_call": ("courtesy call", "courtesy visit", "courtesy meeting"),
}
_SUBJECT = 5  # code points: an article before a sentence's first word


class Told:
    """The meetings of a page in the order in which it turns to them.

    A sentence that tells of a meeting turns to it, and so does a paragraph that opens with someone who was at that one alone. A
    paragraph that tells of several is followed by what was said at the first of them; a
    new section turns back to the page's first meeting, unless its heading names the sides of another.
    """

    def __init__(
        self,
        document: Document,
        known: Known,
        outline: Outline,
        meetings: tuple[Meeting, ...],
        participants: tuple[Participant, ...] = (),
    ) -> None:
        self.document, self.known, self.outline, self.meetings = document, known, outline, meetings
        ids = [m.id for m in meetings]
        self.met: dict[str, set[int]] = {}
        for one in participants:
            if one.role == "principal":
                self.met.setdefault(one.name, set()).add(ids.index(one.meeting))
        self.tellings = sorted(
            (span.start, n)
            for n, meeting in enumerate(meetings)
            for span in meeting.evidence.get("form", ())
            if _in_body(document, span.start)
        )
        self.first: dict[int, int] = {}
        for start, n in self.tellings:
            self.first.setdefault(n, start)
        self.block = -1
        self.at = 0
        self.read = 0

    def meeting(self, sentence: Sentence) -> Meeting | None:
        """The meeting that `sentence` is about; sentences are to be asked for in the order of the page. Null where the page has none."""
        if not self.meetings:
            return None
        if sentence.block != self.block:
            self._enter(sentence.block)
        block = self.document.blocks[sentence.block]
        here = [(start, n) for start, n in self.tellings if max(block.start, self.read) <= start < sentence.end]
        self.read = sentence.end
        if here:
            self.at = next(n for start, n in here if start == here[-1][0])
        elif len(self.meetings) > 1 and _OF_THEM_ALL.match(self.document.text, sentence.start, sentence.end):
            return None  # In all of these engagements, the Minister thanked …
        elif (counted := self._counted(sentence)) is not None:
            self.at = counted
        elif (named := self._of_the_first_named(sentence, sentence.start == block.start)) is not None:
            self.at = named
        return self.meetings[self.at]

    def _counted(self, sentence: Sentence) -> int | None:
        """The meeting that a sentence opens with by its number: *The second call dealt with*, *At the first of these meetings*."""
        counted = _COUNTED.match(self.document.text, sentence.start, sentence.end)
        n = _COUNT.index(counted.group(1).lower()) if counted else 0
        return n if counted and len(self.meetings) > 1 and n < len(self.meetings) else None

    def _of_the_first_named(self, sentence: Sentence, opens: bool) -> int | None:
        """The meeting of the first person whom a paragraph, or a sentence as its subject, names and who was not at all of them, unless he
        was at the one before."""
        head = _HEAD if opens else _SUBJECT
        for mention in within(self.known.people, sentence.start, min(sentence.end, sentence.start + head)):
            if mention.person is None or (
                mention.kind == "post" and _OF_THE_ONE_AT_HAND.search(self.document.text, mention.start, mention.end)
            ):
                continue
            if _SAID_THAT.search(self.document.text, sentence.start, mention.start):
                break  # Prime Minister Hald said that in his talk with Mr Orlen …: told to another
            name = self.known.persons[mention.person].name
            met = self.met.get(name, set())
            told = {n for n in met if self.first.get(n, 0) < sentence.end}  # not one that the page has not come to yet
            if met and len(met) < len(self.meetings) and (told or not met):
                return self.at if self.at in told else min(told, key=lambda n: (n < self.at, n))
        return self._of_the_side_named(sentence) if opens else None

    def _of_the_side_named(self, sentence: Sentence) -> int | None:
        """The meeting of the side whose minister a paragraph opens with: *With her Peruvian partner*, *The head of Peru's diplomacy*."""
        text, head = self.document.text, min(sentence.end, sentence.start + _HEAD)
        for side in within(self.known.sides, sentence.start, head):
            met = {n for n, meeting in enumerate(self.meetings) if side.side in meeting.sides}
            if 0 < len(met) < len(self.meetings) and (_ONE_OF.match(text, side.end, head) or _ONE.search(text, sentence.start, side.start)):
                return self.at if self.at in met else min(met, key=lambda n: (n < self.at, n))
        return None

    def _enter(self, block: int) -> None:
        before, self.block = self.block, block
        if before < 0:
            return
        left = self.document.blocks[before]
        told = list(dict.fromkeys(n for start, n in self.tellings if left.start <= start < left.end))
        if len(told) > 1:
            self.at = told[0]
        if self._section(block) != self._section(before):
            named = self._of_heading(block)
            self.at = named if named is not None else 0

    def _section(self, block: int) -> tuple[str | None, str | None]:
        path = self.outline.path_of_block[block]
        return (path.split("(")[0] if path else None, self.outline.heading_of_block[block])

    def _of_heading(self, block: int) -> int | None:
        """The only meeting of the kind that the heading over `block` names, *Working dinner*, or whose sides it names, beside the page's
        own."""
        heading = self.outline.heading_of_block[block]
        start = self.document.text.rfind(heading, 0, self.document.blocks[block].end) if heading else -1
        if heading is None or start < 0:
            return None
        called = heading.lower()
        of_its_kind = [n for n, m in enumerate(self.meetings) if any(word in called for word in _CALLED.get(m.form, ()))]
        if len(of_its_kind) == 1:
            return of_its_kind[0]
        named = {s.side for s in within(self.known.sides, start, start + len(heading)) if s.end <= start + len(heading)}
        named |= {self.document.side} if self.document.side and named else set()
        fits = [n for n, meeting in enumerate(self.meetings) if named == set(meeting.sides)]
        return fits[0] if fits else None


def _in_body(document: Document, at: int) -> bool:
    return any(b.kind in ("paragraph", "item") and b.start <= at < b.end for b in document.blocks)
