"""The lines of the programme of a visit to come: *10.30 a.m. Talks with Foreign Minister Hald*, *12h00: Signing of agreements*."""

from __future__ import annotations

import re

from memcon.annotate.mentions import DateMention, within
from memcon.reading.commitments.case import Case
from memcon.reading.commitments.endings import trimmed
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.page import Here, Page
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Who
from memcon.types import BODIES, CommitmentKind

_LONGEST_LINE = 200  # code points
_FARTHEST_HOUR = 3  # code points from the head of a line to its hour: "- 10:30"
_LONGEST_HEAD = 4  # tokens of a line within which it names what is to take place: "Official State Visit"
_SIGNED = ("signing", "signature", "initialling", "initialing")
_AFTER_AN_HOUR = frozenset("noon midday midnight hrs hr hours hour h local time".split())
_TOLD = re.compile(
    r"\b(?:said|told|noted|discussed|exchanged|met|held|visited|attended|arrived|thanked|expressed|stressed|emphasi[sz]ed|agreed|confirmed|was|were|had)\b"
)
_CLOSING = frozenset(",;:–—-.)(")


class Programme:
    """Reads the timed lines of a programme, each as what is announced for its hour."""

    def __init__(self, page: Page) -> None:
        self.page, self.known, self.words, self.drafts = page, page.known, page.words, page.drafts

    def line(self, here: Here) -> None:
        """What the line of a programme announces, where its hour lies ahead and nothing is told of it."""
        hour = self._hour(here)
        if hour is None:
            return
        tokens, first = self.known.tokens, self.page.tokens_of(hour.start, hour.end)[1]
        while first < here.last and (tokens[first].text in _CLOSING or tokens[first].lower in _AFTER_AN_HOUR):
            first += 1
        if first >= here.last or self.drafts.covers(first, here.last):
            return
        last = trimmed(tokens, first + 1, here.last)
        kind, who = self._kind(first, last), self._who(first, last)
        if who.sides:
            plan = Plan(first, last, first, "noun", first)
            scene = self.page.scene(here, None)
            whole = Kind(kind, "firm", "a line of the programme", first, first + 1)
            self.drafts.make(Case(scene, plan, whole, "told", None, (hour,)), who)

    def _hour(self, here: Here) -> DateMention | None:
        """The hour with which a line of a programme opens, where it lies ahead; nothing in a line that goes on to tell what happened."""
        document, block = self.page.document, self.page.document.blocks[here.sentence.block]
        if block.start != here.sentence.start or block.end - block.start > _LONGEST_LINE:
            return None
        opening = within(self.known.dates, block.start, block.start + _FARTHEST_HOUR)
        hour = opening[0] if opening else None
        if hour is None or hour.clock is None or hour.day is None or not self._ahead(hour):
            return None
        return None if _TOLD.search(document.text, block.start, block.end) else hour

    def _ahead(self, hour: DateMention) -> bool:
        """Whether an hour lies on a day after the page was published; on a page of no known day nothing does."""
        published = self.page.document.published
        return published is not None and hour.day is not None and hour.day > published

    def _kind(self, first: int, last: int) -> CommitmentKind:
        """What sort of event a line names: told by its first words."""
        tokens = self.known.tokens
        for i in range(first, min(last, first + _LONGEST_HEAD)):
            if tokens[i].lower in _SIGNED:
                return "signing"
            if self.words.noun(tokens, i, "on-the-programme"):
                return "meeting"
            if self.words.noun(tokens, i, "travel-line"):
                return "visit"
        return "undertaking"

    def _who(self, first: int, last: int) -> Who:
        """Who is to take part: the visitor where he travels or acts alone, else all who meet."""
        tokens, floor = self.known.tokens, self.page.floor
        heads = range(first, min(last, first + _LONGEST_HEAD))
        alone = any(self.words.noun(tokens, i, "travel-line", "own-line") for i in heads)
        meets = any(self.words.noun(tokens, i, "on-the-programme") for i in heads)
        sides = tuple(s for s in floor.sides if s not in BODIES) or floor.sides
        if alone and not meets:
            return Who(self._visitor(sides), told=False)
        return Who(sides, told=False)

    def _visitor(self, sides: tuple[str, ...]) -> tuple[str, ...]:
        """The side that travels: whose visit was last spoken of, else the one that is not the page's own."""
        if self.drafts.traveller is not None and self.drafts.traveller.sides:
            return self.drafts.traveller.sides
        guests = tuple(s for s in sides if s != self.page.document.side)
        return guests[:1] or sides[:1]
