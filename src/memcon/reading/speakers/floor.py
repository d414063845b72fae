"""Who has the floor, with what the page said before in mind: from a noun phrase to persons and sides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from memcon.annotate.mentions import within
from memcon.reading.actors import Actor
from memcon.reading.meetings.stand_ins import author
from memcon.reading.speakers.counterparts import of_host, of_other, of_pair
from memcon.reading.speakers.nationals import of_national, of_one_rank, of_sides, rather_beside
from memcon.reading.speakers.posts import DIPLOMATS, of_leader, of_post, of_title, of_unclear, one_from
from memcon.reading.speakers.pronouns import of_pronoun, of_we
from memcon.reading.speakers.room import Room
from memcon.reading.speakers.several import counted, of_that_number, of_that_rank
from memcon.reading.speakers.voice import Voice
from memcon.types import Meeting, Span, Speaker

_HIS_PART = (
    r"(?:for|on|from|in) (his|her) (?:own |opening |introductory |welcoming |closing |concluding )?"
    r"(?:part|side|turn|reply|response|answer|remarks|statement|speech|address|comments|intervention)"
)
_PART_BEFORE = re.compile(rf"\b{_HIS_PART},\s+(?:the\s+)?$", re.IGNORECASE)
_PART_AFTER = re.compile(rf",?\s+(?:{_HIS_PART}|(?:in) (his|her) capacity)\b", re.IGNORECASE)
_LONGEST_PART = 42  # characters: "In her introductory remarks, the "


@dataclass(slots=True)
class Floor(Room):
    """Who has the floor: what a noun phrase means at this point of the page."""

    def learn_genders(self) -> None:
        """*Minister Hald met her Peruvian counterpart*, *For her part, Minister Hald*: what a possessive tells of the person beside it."""
        before = None
        for mention in self.known.people:
            if mention.kind == "name" and mention.person is not None:
                told = _PART_BEFORE.search(self.document.text, max(0, mention.start - _LONGEST_PART), mention.start)
                told = told or _PART_AFTER.match(self.document.text, mention.end)
                if told:
                    self.genders.setdefault(mention.person, "m" if told.group(told.lastindex or 1).lower() == "his" else "f")
        for mention in self.known.people:
            sentence = next((s for s in reversed(within(self.known.sentences, 0, mention.start + 1)[-1:]) if mention.start < s.end), None)
            owner = self.document.text[mention.start : mention.end].split(" ", 1)[0].lower()
            if before and sentence is before[0] and mention.kind == "post" and owner in ("his", "her"):
                self.genders.setdefault(before[1], "m" if owner == "his" else "f")
            if mention.person is not None and sentence:
                before = (sentence, mention.person) if mention.kind == "name" else None  # "the Minister" may be another

    def enter(self, meeting: Meeting | None) -> None:
        """Turn to `meeting`, or to none."""
        before = self.principal_names()
        self.meeting = meeting.id if meeting else None
        sides = meeting.sides if meeting else ()
        if sides != self.sides:
            self.sides, self.last, self.in_block = sides, None, False
        elif self.principal_names() != before:
            self.last, self.subject, self.in_block = None, None, False

    def principal_names(self) -> set[str]:
        """The names of the principals of the meeting at hand."""
        return {p.name for p in self.participants if p.meeting == self.meeting and p.role == "principal"}

    # --- voices ---------------------------------------------------------------------------------

    def resolve(self, actor: Actor, opens_block: bool = False) -> Voice:
        """The voice that the noun phrase `actor` means here. `opens_block`: it stands in the first sentence of a paragraph."""
        tokens = self.known.tokens
        start, end = tokens[actor.first].start, tokens[actor.last - 1].end
        spans = (Span(start=start, end=end, text=self.document.text[start:end]),)
        match actor.kind:
            case "persons" | "unclear" if actor.bare:
                came = any(t.lower == "visiting" for t in tokens[actor.first : actor.last])
                return (of_host(self, actor, spans) if came else None) or of_post(self, actor, spans)
            case "persons":
                return self.of_persons(rather_beside(self, actor) or actor.persons, spans)
            case "national":
                return of_national(self, actor, spans)
            case "sides":
                return of_sides(self, actor, spans, opens_block)
            case "nationals":
                people = tuple(p for side in actor.sides for p in self.principals(side))
                people = people if len(people) > 1 else of_one_rank(self, actor)
                return self.of_persons(people, spans) if len(people) > 1 else self.of_side(actor.sides[0], spans)
            case "all":
                return self._of_all(actor, spans)
            case "they":
                several = self.last is not None and not self.last.joint and len(self.last.speakers) > 1
                group = len(self.sides) == 1 and self.in_block and self.last is not None and not self.last.joint
                several = several or (group and self.last is not None and not self.last.persons)  # "The regulators … They also"
                return Voice(False, self.last.speakers, self.last.persons) if self.last and several else self.everyone(spans)
            case "he" | "she":
                return self._of_he(actor, spans)
            case "i":
                return self._of_i(spans)
            case "we":
                return of_we(self, spans)
            case "people":
                return self.of_side(self.sides[0], spans) if self.sides else Voice(False, (Speaker(evidence=spans),))
            case "it" if self.last and not self.last.joint and self.last.speakers[0].side:
                return self.of_side(self.last.speakers[0].side, spans)
            case "it":
                return self.everyone(spans)
            case "other":
                several = counted(actor, tokens[actor.first : actor.last])
                than = tuple(self.side_of(p) for p in actor.persons)
                return of_host(self, actor, spans) or of_other(self, spans, than, several=several)
            case "former" | "latter":
                return of_pair(self, actor.kind == "former", spans)
            case "diplomat":
                return self._of_diplomat(spans)
            case "leads":
                return of_leader(self, spans)
            case "ours":
                one = self.principals(self.document.side) if self.document.side else []
                return self.of_persons((one[0],), spans) if len(one) == 1 else of_we(self, spans)
            case "titled":
                return of_title(self, actor, spans)
            case "unclear":
                return of_unclear(self, spans)
        raise AssertionError(actor.kind)

    def _of_he(self, actor: Actor, spans: tuple[Span, ...]) -> Voice:
        """*He*, *she*; *he also* after an answer in a relative clause is who answered."""
        gender = "m" if actor.kind == "he" else "f"
        also = self.known.tokens[actor.last].lower == "also" and self.in_block
        if also and self.answered and len(self.answered.persons) == 1 and self.fits(self.answered.persons[0], gender):
            return self.of_persons(self.answered.persons, spans)
        return of_pronoun(self, gender, spans)

    def _of_i(self, spans: tuple[Span, ...]) -> Voice:
        """*I*: whose words are quoted, else who writes the page."""
        if self.quoting is not None:
            return replace(self.quoting, doubt=None)
        writer = next((m.person for m in author(self.document, self.known) if m.person is not None), None)
        if writer is not None and self.document.side and writer in self.principals(self.document.side):
            return self.of_persons((writer,), spans)
        if (teller := self.teller()) is not None:
            return self.of_persons((teller,), spans)
        return self.of_side(self.document.side, spans) if self.document.side else Voice(False, (Speaker(evidence=spans),))

    def _of_diplomat(self, spans: tuple[Span, ...]) -> Voice:
        """*The diplomat*: the one Ambassador in the room."""
        here = [n for p in self.present() if (n := self.person(p)) is not None and self.known.persons[n].office in DIPLOMATS]
        return self.of_persons((here[0],), spans) if len(here) == 1 else of_other(self, spans)

    def _of_all(self, actor: Actor, spans: tuple[Span, ...]) -> Voice:
        """*Both*, *the ministers*: all sides together, or those of the number or rank that is told."""
        phrase = tuple(self.known.tokens[actor.first : actor.last])
        sides = of_that_number(phrase, self.sides, self.last if self.in_block else None)
        if sides == self.sides:
            sides = of_that_rank(phrase, sides, ((p.post, p.side) for p in self.present() if p.role == "principal"))
        if sides == self.sides:
            return self.everyone(spans)
        return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in sides))

    def of_post_from(self, actor: Actor, side: str, spans: tuple[Span, ...]) -> Voice | None:
        """Of several holders of the post at `actor` the one of a side, or that side where they are more; null where none of them is, or
        where there is but one holder."""
        return one_from(self, actor, side, spans)

    # --- moving on ------------------------------------------------------------------------------

    def tell_of(self, voices: Iterable[Voice]) -> None:
        """Note whom a sentence told of, so that *the latter* may be the last of them; one that tells of one alone adds him."""
        told: list[Voice] = []
        for voice in voices:
            one = (voice.persons, tuple(s.side for s in voice.speakers), voice.speakers[0].evidence if voice.joint else ())
            if not any(one == (v.persons, tuple(s.side for s in v.speakers), v.speakers[0].evidence if v.joint else ()) for v in told):
                told.append(voice)
        if any(v.joint for v in told) and not (len(told) == 2 and all(v.joint for v in told)):
            told = [v for v in told if not v.joint]  # "the Presidents directed the Ministers": two groups, and nobody else
        self.told = told if len(told) > 1 else [*(v for v in self.told if v.persons not in [t.persons for t in told]), *told]

    def name(self, persons: Iterable[int]) -> None:
        """Note that these persons were just named, in this order."""
        for person in persons:
            if person in self.named:
                self.named.remove(person)
            self.named.append(person)
