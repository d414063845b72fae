"""Who has the floor, with what the page said before in mind: from a noun phrase to persons and sides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from memcon.annotate.mentions import Known, within
from memcon.annotate.names import gender_of
from memcon.lexicon import Lexicon
from memcon.reading.actors import HIS, Actor
from memcon.reading.meetings.stand_ins import author
from memcon.reading.speakers.offices import OF_ANOTHER, offices, post_words, says
from memcon.reading.speakers.several import counted, of_that_number, of_that_rank
from memcon.reading.speakers.voice import Voice
from memcon.types import BODIES, Document, Meeting, Participant, Span, Speaker

_ONE_HOLDER = frozenset(("foreign-minister", "prime-minister", "defence-minister", "finance-minister", "foreign-secretary"))
"""Offices that one person of a country holds."""


_TITLE_BEFORE_NAME = 90
"""Characters before a name in which a form of address stands: *His Excellency the Minister of Foreign Affairs of Veland, Davit Orlen*."""

_PART_BEFORE = re.compile(
    r"\b(?:for|on|from|in) (his|her) (?:own )?(?:part|side|turn|reply|response|remarks),\s+(?:the\s+)?$", re.IGNORECASE
)
_PART_AFTER = re.compile(r",?\s+(?:for|on|from|in) (his|her) (?:own )?(?:part|side|turn|reply|response|remarks|capacity)\b", re.IGNORECASE)
_LONGEST_PART = 30  # characters: "In her response, the "

_BELOW = frozenset("deputy vice assistant under associate".split())
"""Words of the posts of those who are below the holder of the plain one."""

_HONOURS = frozenset(("honourable", "honorable", "hon"))

_LED = re.compile(r"\b(?:delegation|team|mission)\b[^.;]{0,60}\b(?:led|headed|chaired) by\b[^.;]*$", re.IGNORECASE)
"""What tells who leads a delegation, before his name."""

_OWNS = re.compile(r"\b(?:his|her)\b[^;]{0,60}$")

_DIPLOMATS = ("ambassador", "envoy")

_AS_FAR_AS_THE_OTHER = 6  # tokens: "warmly welcomed her Oreshi counterpart"
_OTHERS = frozenset("counterpart guest host hostess colleague interlocutor visitor homologue opposite".split())


@dataclass(slots=True)
class Floor:
    """Who has the floor, as the reader goes down the page.

    `last` is the voice of the last act that was not reported inside another, `asked` whether that act calls for an answer, `in_block`
    whether it was in this paragraph, `answered` who spoke before it where it was an answer in a relative clause (*…, to which he
    replied*); `quoting` whose words stand in quotation marks at this point; `subject` the voice of the subject of the last sentence that
    had one, and `turned` whether that sentence told no act of it; `named` the persons in the order in which they were last named, newest
    last; `genders` what pronouns have told of them; `told` those of whom the last sentence told, one by one, by name, post or side;
    `sides` the sides of the meeting that the text is about at this point. `speech`: those to be placed speak at the meeting; they may be
    far from it where they are only to act.
    """

    document: Document
    known: Known
    lexicon: Lexicon
    meetings: tuple[Meeting, ...]
    participants: tuple[Participant, ...]
    sides: tuple[str, ...] = ()
    meeting: str | None = None
    last: Voice | None = None
    asked: bool = False
    answered: Voice | None = None
    in_block: bool = False
    quoting: Voice | None = None
    subject: Voice | None = None
    turned: bool = False
    named: list[int] = field(default_factory=list)
    told: list[Voice] = field(default_factory=list)
    genders: dict[int, str] = field(default_factory=dict)
    speech: bool = True

    def learn_genders(self) -> None:
        """*Minister Hald met her Peruvian counterpart*, *For her part, Minister Hald*: what a possessive tells of the person beside it."""
        before = None
        for mention in self.known.people:
            if mention.kind == "name" and mention.person is not None:
                told = _PART_BEFORE.search(self.document.text, max(0, mention.start - _LONGEST_PART), mention.start)
                told = told or _PART_AFTER.match(self.document.text, mention.end)
                if told:
                    self.genders.setdefault(mention.person, "m" if told.group(1).lower() == "his" else "f")
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

    # --- persons --------------------------------------------------------------------------------

    def side_of(self, person: int) -> str | None:
        """The side of a person: that in the list of participants first, then the page's words."""
        someone = self.known.persons[person]
        side = next((p.side for p in self.participants if p.name == someone.name and p.side), someone.side)
        ours = self.document.side
        if side is None and (ours in self.sides or not self.meetings):
            return self._side_of_unplaced(person)
        return side

    def _side_of_unplaced(self, person: int) -> str | None:
        """The side of one whom the page need not place: its own minister, unless he is the only one who can speak for the other side."""
        someone, ours = self.known.persons[person], self.document.side
        if not any(p.side == ours for p in self.participants):
            return ours
        if any(p.name == someone.name for p in self.participants):
            return None
        others = [s for s in self.sides if s != ours]
        nameless = [s for s in others if not self.principals(s)]
        if len(nameless) == 1 and any(n != person for n in self.principals(ours or "")):
            return nameless[0]
        held = any(self.known.persons[n].office == someone.office for n in self.principals(ours or "") if n != person)
        if any(self.known.persons[n].office == someone.office for s in others for n in self.principals(s)):
            return ours  # each side has one President
        if someone.office is not None and (someone.office in OF_ANOTHER or (held and someone.office in _ONE_HOLDER)):
            return others[0] if len(others) == 1 and self.speech else None
        return ours

    def present(self) -> tuple[Participant, ...]:
        """Those in the room at the meeting at hand; on a page of one meeting, everyone."""
        here = tuple(p for p in self.participants if p.meeting == self.meeting)
        return here or self.participants

    def person(self, participant: Participant) -> int | None:
        """A participant as a person of the page."""
        return next((n for n, person in enumerate(self.known.persons) if person.name == participant.name), None)

    def principals(self, side: str) -> list[int]:
        """The principals of a side, as persons."""
        found = [self.person(p) for p in self.present() if p.side == side and p.role == "principal"]
        return [n for n in found if n is not None]

    # --- voices ---------------------------------------------------------------------------------

    def everyone(self, evidence: Iterable[Span] = ()) -> Voice:
        """All sides of the meeting together."""
        spans = tuple(evidence)
        alone = len(self.sides) == 1 and any(p.side is None and p.role == "principal" for p in self.present())
        sides = (*self.sides, None) if alone else self.sides  # the Secretary General of a body that has no code
        return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in sides) or (Speaker(evidence=spans),))

    def same(self, person: int) -> int:
        """The participant whom a person of the page is: himself, or the only one of that family name where the names were not joined."""
        someone = self.known.persons[person]
        if any(p.name == someone.name for p in self.participants):
            return person
        kin = [
            n
            for n, other in enumerate(self.known.persons)
            if other.family == someone.family and (someone.side is None or other.side in (None, someone.side))
        ]
        found = [n for n in kin if any(p.name == self.known.persons[n].name for p in self.participants)]
        return found[0] if len(found) == 1 else person

    def of_persons(self, persons: tuple[int, ...], evidence: Iterable[Span]) -> Voice:
        """The voice of named persons: joint where they are of more than one side."""
        spans = tuple(evidence)
        persons = tuple(dict.fromkeys(self.same(p) for p in persons))
        sides = list(dict.fromkeys(self.side_of(p) for p in persons))
        if len(sides) > 1:
            return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in sides), persons)
        return Voice(False, tuple(Speaker(name=self.known.persons[p].name, side=self.side_of(p), evidence=spans) for p in persons), persons)

    def of_side(self, side: str, evidence: Iterable[Span]) -> Voice:
        """The voice of a side as a whole."""
        return Voice(False, (Speaker(name=None, side=side, evidence=tuple(evidence)),))

    def resolve(self, actor: Actor, opens_block: bool = False) -> Voice:
        """The voice that the noun phrase `actor` means here. `opens_block`: it stands in the first sentence of a paragraph."""
        tokens = self.known.tokens
        start, end = tokens[actor.first].start, tokens[actor.last - 1].end
        spans = (Span(start=start, end=end, text=self.document.text[start:end]),)
        match actor.kind:
            case "persons" | "unclear" if actor.bare:
                came = any(t.lower == "visiting" for t in tokens[actor.first : actor.last])
                return (self._of_host(actor, spans) if came else None) or self._of_post(actor, spans)
            case "persons":
                return self.of_persons(self._rather_beside(actor) or actor.persons, spans)
            case "national":
                return self._of_national(actor, spans)
            case "sides":
                return self._of_sides(actor, spans, opens_block)
            case "nationals":
                people = tuple(p for side in actor.sides for p in self.principals(side))
                people = people if len(people) > 1 else self._of_one_rank(actor)
                return self.of_persons(people, spans) if len(people) > 1 else self.of_side(actor.sides[0], spans)
            case "all":
                return self._of_all(actor, spans)
            case "they":
                if self.last and not self.last.joint and len(self.last.speakers) > 1:
                    return Voice(False, self.last.speakers, self.last.persons)
                return self.everyone(spans)
            case "he" | "she":
                also = tokens[actor.last].lower == "also" and self.in_block
                if (
                    also
                    and self.answered
                    and len(self.answered.persons) == 1
                    and self.fits(self.answered.persons[0], "mf"[actor.kind != "he"])
                ):
                    return self.of_persons(self.answered.persons, spans)
                return self._of_pronoun("m" if actor.kind == "he" else "f", spans)
            case "i" if self.quoting is not None:
                return replace(self.quoting, doubt=None)
            case "i":
                writer = next((m.person for m in author(self.document, self.known) if m.person is not None), None)
                if writer is not None and self.document.side and writer in self.principals(self.document.side):
                    return self.of_persons((writer,), spans)
                return self.of_side(self.document.side, spans) if self.document.side else Voice(False, (Speaker(evidence=spans),))
            case "we":
                return self._of_we(spans)
            case "it" if self.last and not self.last.joint and self.last.speakers[0].side:
                return self.of_side(self.last.speakers[0].side, spans)
            case "it":
                return self.everyone(spans)
            case "other":
                several = counted(actor, tokens[actor.first : actor.last])
                than = tuple(self.side_of(p) for p in actor.persons)
                return self._of_host(actor, spans) or self._of_other(spans, than, several=several)
            case "former" | "latter":
                return self._of_pair(actor.kind == "former", spans)
            case "diplomat":
                here = [n for p in self.present() if (n := self.person(p)) is not None and self.known.persons[n].office in _DIPLOMATS]
                return self.of_persons((here[0],), spans) if len(here) == 1 else self._of_other(spans)
            case "leads":
                return self._of_leader(spans)
            case "ours":
                one = self.principals(self.document.side) if self.document.side else []
                return self.of_persons((one[0],), spans) if len(one) == 1 else self._of_we(spans)
            case "titled":
                return self._of_title(actor, spans)
            case "unclear":
                return self._of_unclear(spans)
        raise AssertionError(actor.kind)

    def _of_all(self, actor: Actor, spans: tuple[Span, ...]) -> Voice:
        """*Both*, *the ministers*: all sides together, or those of the number or rank that is told."""
        phrase = tuple(self.known.tokens[actor.first : actor.last])
        sides = of_that_number(phrase, self.sides, self.last if self.in_block else None)
        if sides == self.sides:
            sides = of_that_rank(phrase, sides, ((p.post, p.side) for p in self.present() if p.role == "principal"))
        if sides == self.sides:
            return self.everyone(spans)
        return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in sides))

    def _of_sides(self, actor: Actor, spans: tuple[Span, ...], opens_block: bool) -> Voice:
        sides = actor.sides
        if len(sides) > 1:
            return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in sides))
        side = sides[0]
        bare = self.known.tokens[actor.last - 1].lower not in ("side", "party", "delegation")
        if bare and not opens_block and self.last and not self.last.joint and {s.side for s in self.last.speakers} == {side}:
            # the country inside its minister's speech stays his words
            return Voice(False, tuple(s.model_copy(update={"evidence": spans}) for s in self.last.speakers), self.last.persons)
        return self.of_side(side, spans)

    def _of_national(self, actor: Actor, spans: tuple[Span, ...]) -> Voice:
        """*The Oreshi leader*, *the Oreshi Minister of Energy*: the principal of that side, or who holds that post beside him."""
        side = actor.sides[0]
        if beside := self._rather_beside(actor):
            return self.of_persons(beside, spans)
        one = self.principals(side)
        alone = len(one) == 1 and not self._of_another_office(actor, one[0])
        return self.of_persons((one[0],), spans) if alone else self.of_side(side, spans)

    def _rather_beside(self, actor: Actor) -> tuple[int, ...]:
        """Who holds beside the principal the post that stands there with a country: *the Oreshi Minister of Energy*; nobody where a name
        stands there, or where the post may be the principal's."""
        told = [t.text for t in self.known.tokens[actor.first : actor.last]]
        if len(actor.sides) != 1 or any(self.known.persons[n].family in told for n in actor.persons):
            return ()
        words = post_words(w for w in told if not w.islower())
        there = [(n, p) for p in self.present() if p.side == actor.sides[0] and (n := self.person(p)) is not None]
        for skipped in range(len(words) - 1):  # "Oreshi" of "the Oreshi Minister of Energy"
            holders = [(n, p.role) for n, p in there if p.post and says(words[skipped:], p.post)]
            if holders:
                return (holders[0][0],) if len(holders) == 1 and holders[0][1] == "delegate" else ()
        return ()

    def _of_another_office(self, actor: Actor, person: int) -> bool:
        """Whether *Veland's President* cannot be this person of Veland, who holds another office; *the Velandic leader* may be anyone."""
        named = [t.text for t in self.known.tokens[actor.first : actor.last] if t.text[0].isupper()]
        parts = [named[n:] for n in range(len(named))]
        if "Head" not in named:  # "the President of Oresh", not "the Head of Oresh's diplomacy"
            parts += [named[:n] for n in range(len(named) - 1, 0, -1)]
        office = next((o for part in parts if (o := offices(self.lexicon).get(" ".join(post_words(part)).lower()))), None)
        holder = self.known.persons[person]
        return bool(named and office and holder.office and office != holder.office and not says(post_words(named[-1:]), holder.post or ""))

    def _of_one_rank(self, actor: Actor) -> tuple[int, ...]:
        """*Both Velandic ministers*: those in the room of that side whose post is of the noun's rank."""
        rank = self.known.tokens[actor.last - 1].lower.removesuffix("s")
        present = [p for p in self.present() if p.side in actor.sides and rank in (p.post or "").lower().split()[-1:]]
        return tuple(n for p in present if (n := self.person(p)) is not None)

    def _gender(self, person: int) -> str | None:
        someone = self.known.persons[person]
        return someone.gender or self.genders.get(person) or gender_of(someone.name, someone.side, self.lexicon)

    def fits(self, person: int, gender: str) -> bool:
        """Whether *he* (`m`) or *she* (`f`) may be this person."""
        return self._gender(person) in (None, gender)

    def _of_pronoun(self, gender: str, spans: tuple[Span, ...]) -> Voice:
        """*He*, *she*: who spoke last in this paragraph, the subject of the sentence before, who spoke last, or who was last named."""
        voice = self._meant(gender, spans)
        if voice is None:
            return self._of_nobody_named(gender, spans)
        if len(voice.persons) == 1:
            self.genders.setdefault(voice.persons[0], gender)
        return voice

    def _of_nobody_named(self, gender: str, spans: tuple[Span, ...]) -> Voice:
        """A pronoun before anybody is named: who spoke, else the page's own principal, unless he is told of as another's (*she directed her
        envoy, Mr Hald, to*): then of the page's own side, as where a side without a name is left and nobody named fits."""
        nameless = [side for side in self.sides if not self.principals(side)]
        unfit = self.last is not None and len(self.last.persons) == 1 and not self.fits(self.last.persons[0], gender)
        if len(nameless) == 1 and (unfit or self.last is None):
            return self.of_side(nameless[0], spans)  # "The Minister received Mr Hald. She told him"
        if self.last and not self.last.joint:
            return Voice(False, self.last.speakers, self.last.persons)
        own = self.principals(self.document.side) if self.document.side else []
        if len(own) != 1:
            return Voice(False, (Speaker(evidence=spans),), doubt="a pronoun for somebody the page did not name")
        first = next((start for start, _ in self.known.persons[own[0]].name_spans if start > spans[0].end), None)
        owned = first is not None and _OWNS.search(self.document.text, spans[0].end, first)
        return self.of_side(self.document.side or "", spans) if owned else self.of_persons((own[0],), spans)

    def _meant(self, gender: str, spans: tuple[Span, ...]) -> Voice | None:
        """Whom a pronoun means of those who spoke, were subjects or were named before it; null where nobody fits."""
        order = (self.last, self.subject) if self.in_block and not self.turned else (self.subject, self.last)
        told_so = self._only_one("f") if gender == "f" and not self.in_block else None  # one of unknown gender is mostly a man
        passed = self.in_block and self.last is not None and len(self.last.persons) == 1 and not self.fits(self.last.persons[0], gender)
        for voice in order:
            if passed and voice is self.subject and voice and voice.persons and self._gender(voice.persons[0]) is None:
                continue  # "Ms Hald told Mr Orlen that …; he welcomed this": not whoever the sentence before told of
            if voice is self.subject and voice is not self.last and voice and self._sat_beside(voice, gender):
                continue  # "Her deputy, Mr Dahl, also took part. He thanked her": the guest
            if voice and told_so is not None and len(voice.persons) == 1 and self._gender(voice.persons[0]) is None:
                return self.of_persons((told_so,), spans)  # "The Minister, R. Orlen, received Ms Hald. She thanked him": not R. Orlen
            if voice and not voice.joint and len(voice.persons) == 1 and self.fits(voice.persons[0], gender):
                return self.of_persons(voice.persons, spans)
        if self.in_block and self.last and not self.last.joint and not self.last.persons and self._is_post(self.last):
            return replace(self.last, doubt=None)  # "The Prime Minister thanked President Hald. He said …"
        if self.subject and not self.subject.joint and not self.subject.persons and not self.in_block:
            return replace(self.subject, doubt=None)  # "The Prime Minister spoke to President Hald. He began by …"
        fitting = [p for p in reversed(self.named) if self.fits(p, gender)]
        here = {p.name: p.role for p in self.present()}
        fitting = [p for p in fitting if self.known.persons[p].name in here] or fitting
        fitting = [p for p in fitting if here.get(self.known.persons[p].name) == "principal"] or fitting  # not whoever sat beside him
        told = [p for p in fitting if self._gender(p) == gender]
        return self.of_persons(((told or fitting)[0],), spans) if told or fitting else None

    def _only_one(self, gender: str) -> int | None:
        """The one principal there who is known to be *he* (`m`) or *she* (`f`); null where none or several are."""
        here = [n for p in self.present() if p.role == "principal" and (n := self.person(p)) is not None]
        told = [n for n in here if self._gender(n) == gender]
        return told[0] if len(told) == 1 else None

    def _sat_beside(self, voice: Voice, gender: str) -> bool:
        """Whether one told of by name only sat beside a principal whom the pronoun fits too."""
        roles = {p.name: p.role for p in self.present()}
        beside = all(roles.get(self.known.persons[n].name) == "delegate" for n in voice.persons) and bool(voice.persons)
        leads = (n for p in self.present() if p.role == "principal" and (n := self.person(p)) is not None)
        return beside and not (self.turned and self.in_block) and any(self.fits(n, gender) for n in leads)

    def _is_post(self, voice: Voice) -> bool:
        """Whether one who spoke is told by a post alone."""
        at = [(e.start, e.end) for s in voice.speakers for e in s.evidence]
        return any(m.kind == "post" and m.person is None and (m.start, m.end) in at for m in self.known.people)

    def _of_we(self, spans: tuple[Span, ...]) -> Voice:
        own = self.document.side
        writes = self.last is not None and any(e.text == "I" for s in self.last.speakers for e in s.evidence)
        if self.last and not writes and not self.last.joint and {s.side for s in self.last.speakers} == {own} and self.last.persons:
            return Voice(False, self.last.speakers, self.last.persons)
        all_ = self.everyone(spans)
        several = len(all_.speakers) > 2 or any(s.side in BODIES and s.name is None for s in all_.speakers)
        return replace(all_, doubt="“we” can be the page's own side or all who met") if several and all_.speakers[0].evidence else all_

    def _of_leader(self, spans: tuple[Span, ...]) -> Voice:
        """*The head of the delegation*: who is told to lead one (*a delegation led by Mr Orlen*), else who came from abroad."""
        here = {p.name: p.side for p in self.present() if p.role == "principal"}
        text = self.document.text
        starts = ((n, start) for n, person in enumerate(self.known.persons) if person.name in here for start, _ in person.name_spans)
        leaders = list(dict.fromkeys(n for n, start in starts if _LED.search(text, max(0, start - _TITLE_BEFORE_NAME), start)))
        if len(leaders) == 1:
            return self.of_persons((leaders[0],), spans)
        meeting = next((m for m in self.meetings if m.id == self.meeting), None)
        home = (meeting.place.country if meeting else None) or self.document.side
        guests = [side for side in self.sides if side != home] if home in self.sides else []
        people = self.principals(guests[0]) if len(guests) == 1 else []
        if len(people) == 1:
            return self.of_persons((people[0],), spans)
        return self.of_side(guests[0], spans) if len(guests) == 1 else self._of_unclear(spans)

    def _of_title(self, actor: Actor, spans: tuple[Span, ...]) -> Voice:
        """*His Highness*, *Her Excellency*, *Lyonpo*: the one in the room who is named with it; *he*, *she* where several are, or none."""
        tokens = self.known.tokens
        gender = {"his": "m", "her": "f"}.get(tokens[actor.first].lower)
        here = [n for p in self.present() if p.role == "principal" and (n := self.person(p)) is not None]
        holders = self._printed_with(tokens[actor.last - 1].lower, here, letters=gender is not None)
        if gender is None:
            return self.of_persons((holders[0],), spans) if len(holders) == 1 else self._of_unclear(spans)
        holders = holders or [n for n in here if self.fits(n, gender)]
        holders = [n for n in holders if self.fits(n, gender)] or [n for n in here if self.fits(n, gender)] or holders
        if len(holders) > 1 and (one := self._only_one(gender)) is not None:
            holders = [one]
        return self.of_persons((holders[0],), spans) if len(holders) == 1 else self._of_pronoun(gender, spans)

    def _printed_with(self, title: str, here: list[int], *, letters: bool) -> list[int]:
        """Those of `here` before whose name a title is printed, or its letters (*H.E.*, *HRH*)."""
        title = r"\.?\s?".join(title.replace(".", "")) if "." in title else title
        printed = re.compile(
            rf"(?:\b{title}|\bH\.?\s?(?:R\.?\s?)?{title[0]}\b)[^;:]*$" if letters else rf"\b{title}\b[^;:]*$", re.IGNORECASE
        )
        ends = [0, *(end for person in self.known.persons for _, end in person.name_spans)]
        names = [(n, start) for n in here for start, _ in self.known.persons[n].name_spans]
        before = [(n, max(start - _TITLE_BEFORE_NAME, max(e for e in ends if e <= start)), start) for n, start in names]
        return list(dict.fromkeys(n for n, start, end in before if printed.search(self.document.text[start:end])))

    def _of_host(self, actor: Actor, spans: tuple[Span, ...]) -> Voice | None:
        """*The host*, *the two visitors*, *both visiting ministers*: those of the country where they met, and the others; null where the
        place does not tell. *The guest* is that of the page's own side."""
        words = [t.lower for t in self.known.tokens[actor.first : actor.last]]
        several, owned = words[-1].endswith("s"), words[0] in HIS
        word = "visitor" if "visiting" in words else words[-1].removesuffix("s")
        meeting = next((m for m in self.meetings if m.id == self.meeting), None)
        home = meeting.place.country if meeting else None
        if home is None or word == "guest":
            home = self.document.side if several or not owned else home
        if several and word == "visitor" and home not in self.sides:
            return self.everyone(spans)  # received elsewhere, both of them
        if word not in ("host", "hostess", "visitor", "guest") or (word == "guest" and owned and not several) or home not in self.sides:
            return None
        sides = [s for s in self.sides if (s == home) == word.startswith("host")]
        if len(sides) > 1:
            return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in sides)) if several else None
        people = self.principals(sides[0]) if sides else []
        if len(people) == 1 and not several:
            return self.of_persons((people[0],), spans)
        return self.of_side(sides[0], spans) if sides and (several or word != "guest") else None

    def _of_other(self, spans: tuple[Span, ...], than: tuple[str | None, ...] = (), *, several: bool = False) -> Voice:
        speaking: set[str | None] = set(than)
        if not speaking:
            speaking = {s.side for s in self.last.speakers} if self.last and not self.last.joint else set()
        if not speaking and self.document.side:
            speaking = {self.document.side}
        others = [side for side in self.sides if side not in speaking]
        if several and len(others) > 1:
            return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in others))
        if len(others) == 1:
            people = self.principals(others[0])
            return self.of_persons((people[0],), spans) if len(people) == 1 else self.of_side(others[0], spans)
        return Voice(False, (Speaker(evidence=spans),), doubt="a counterpart that could be more than one person")

    def is_absent(self, person: int) -> bool:
        """Whether a person is neither in the room nor told with a country."""
        someone = self.known.persons[person]
        return someone.side is None and not any(p.name == someone.name for p in self.participants)

    def of_own(self, person: int, outer: Voice, evidence: Iterable[Span]) -> Voice:
        """Somebody absent whose words `outer` tells, without a country: of the speaker's own side (*recalled that President Hald had*)."""
        sides = {s.side for s in outer.speakers}
        side = outer.speakers[0].side if len(sides) == 1 else self.side_of(person)
        return Voice(False, (Speaker(name=self.known.persons[person].name, side=side, evidence=tuple(evidence)),), (person,))

    def unnamed(self, outer: Voice) -> Voice:
        """Somebody told of by a post without a country, inside what `outer` says: of the speaker's own side."""
        sides = {s.side for s in outer.speakers}
        return Voice(False, (Speaker(side=outer.speakers[0].side if len(sides) == 1 else None),), doubt="a post without a country")

    def opposite(self, voice: Voice) -> Voice:
        """The one who is not speaking; the side as a whole where it is a side that speaks or several could answer for it, nobody in
        particular where there is more than one."""
        others = [side for side in self.sides if side not in {s.side for s in voice.speakers}]
        people = self.principals(others[0]) if len(others) == 1 and all(s.name for s in voice.speakers) else []
        if len(people) == 1:
            return self.of_persons((people[0],), ())
        return Voice(False, (Speaker(side=others[0] if len(others) == 1 else None),))

    def others(self, voice: Voice) -> Voice:
        """All sides but those of `voice` together; the one there is, where it is one."""
        others = [side for side in self.sides if side not in {s.side for s in voice.speakers}]
        return Voice(True, tuple(Speaker(side=side) for side in others)) if len(others) > 1 else self.opposite(voice)

    def _of_pair(self, first: bool, spans: tuple[Span, ...]) -> Voice:
        pair = self.told[-2:]
        if len(pair) < 2:
            return self._of_other(spans)
        one = pair[0] if first else pair[1]
        return replace(one, speakers=tuple(s.model_copy(update={"evidence": spans}) for s in one.speakers), doubt=None)

    def _of_post(self, actor: Actor, spans: tuple[Span, ...]) -> Voice:
        """*The Minister*, *the President*, *EAM*: whose post it is, among those in the room.

        Where several hold it, the one speaking in this paragraph goes on, unless he asked for something and the page's own can
        answer (*Mr Orlen asked … The Minister explained*), or was told by his country; else it is the page's own, whose post needs none.
        """
        holders = self._holders(actor)
        honour = next((t.lower for t in self.known.tokens[actor.first : actor.last] if t.lower in _HONOURS), None)
        if honour is not None and len(printed := self._printed_with(honour, holders, letters=False)) == 1:
            holders = printed  # "the Honourable Minister", of two ministers the one who is printed so
        own = self.document.side
        nameless = own is not None and own in self.sides and not self.principals(own)
        if nameless and own is not None and holders and not actor.persons and all(self.side_of(n) != own for n in holders):
            return self.of_side(own, spans)  # the page's own minister, who is not named; not the guest of the same post
        if len(holders) > 1 and (gender := self._beside_other(actor)) is not None:
            holders = [n for n in holders if self._gender(n) == gender] or [n for n in holders if self.fits(n, gender)] or holders
        if len(holders) == 1:
            return self.of_persons((holders[0],), spans)
        if not holders:
            return self.of_persons(actor.persons, spans) if actor.persons else self._of_unclear(spans)
        ours = [n for n in holders if self.side_of(n) == own]
        if (going_on := self._going_on(holders, ours, spans)) is not None:
            return going_on
        if len(ours) == 1:
            return self.of_persons((ours[0],), spans)
        named = [n for n in reversed(self.named) if n in holders] or list(actor.persons) or holders
        return replace(self.of_persons((named[0],), spans), doubt="a post that more than one person there holds")

    def _holders(self, actor: Actor) -> list[int]:
        """Those in the room who hold the post that stands there."""
        words = post_words(self.known.tokens[i].text for i in range(actor.first, actor.last))
        present = [(n, p.post, p.role == "principal") for p in self.present() if (n := self.person(p)) is not None]
        present = present or [(n, person.post, True) for n, person in enumerate(self.known.persons)]
        fits = [(n, leads) for n, post, leads in present if post and says(words, post)]
        if [w.lower() for w in words] == ["minister"]:  # no Prime Minister, where another minister is there
            fits = [(n, leads) for n, leads in fits if self.known.persons[n].office != "prime-minister"] or fits
        below = _BELOW & {w.lower() for w in words}
        posts = {n: {w.lower() for w in (post or "").replace("-", " ").split()} for n, post, _ in present}
        fits = [(n, leads) for n, leads in fits if below or not _BELOW & posts[n]] or fits  # "the Secretary" is no Assistant Secretary
        office = offices(self.lexicon).get(" ".join(w.lower() for w in words))
        if len(words) > 1:  # "the Foreign Secretary" is no Cabinet Secretary for Foreign Affairs
            fits = [(n, leads) for n, leads in fits if office and self.known.persons[n].office == office] or fits
        if not fits:
            fits = [(n, leads) for n, _, leads in present if office and self.known.persons[n].office == office]
            if not fits and office == "chancellor":  # in Latin America, of a foreign minister
                fits = [(n, leads) for n, _, leads in present if self.known.persons[n].office == "foreign-minister"]
            if not fits and office in _DIPLOMATS:  # "the Envoy" of the one Ambassador there
                fits = [(n, leads) for n, _, leads in present if self.known.persons[n].office in _DIPLOMATS]
        return [n for n, leads in fits if leads] or [n for n, _ in fits]

    def of_post_from(self, actor: Actor, side: str, spans: tuple[Span, ...]) -> Voice | None:
        """Of several holders of the post at `actor` the one of a side, or that side where they are more; null where none of them is, or
        where there is but one holder."""
        holders = self._holders(actor)
        there = [n for n in holders if self.side_of(n) == side]
        if not there or len(holders) == 1:
            return None
        return self.of_persons((there[0],), spans) if len(there) == 1 else self.of_side(side, spans)

    def _going_on(self, holders: list[int], ours: list[int], spans: tuple[Span, ...]) -> Voice | None:
        """The one of several holders of a post who speaks in this paragraph; null where it is another's turn."""
        if not self.in_block or self.last is None or self.last.joint or len(self.last.persons) != 1:
            return None
        person = self.last.persons[0]
        foreign = self.side_of(person) != self.document.side
        if person not in holders or (foreign and ours and (self.asked or self._told_by_country(self.last))):
            return None
        return replace(self.of_persons((person,), spans), doubt="a post that more than one person there holds" if foreign else None)

    def _told_by_country(self, voice: Voice) -> bool:
        """Whether one who spoke is told by his country: *The Oreshi Minister thanked …. The Minister replied*: the page's own."""
        return any(True for s in voice.speakers for e in s.evidence for _ in within(self.known.sides, e.start, e.end))

    def _beside_other(self, actor: Actor) -> str | None:
        """What a possessive tells of a post before it: *The Minister informed her counterpart* tells of a woman; null where none does."""
        words = [t.lower for t in self.known.tokens[actor.last : actor.last + _AS_FAR_AS_THE_OTHER]]
        owner = next((n for n, word in enumerate(words) if word in ("his", "her") and {*words[n + 1 : n + 3]} & _OTHERS), None)
        return None if owner is None else "m" if words[owner] == "his" else "f"

    def _of_unclear(self, spans: tuple[Span, ...]) -> Voice:
        """A post of nobody who is named: of the side for which nobody is, for its own minister needs no name on its page."""
        nameless = [side for side in self.sides if not any(p.side == side and p.role == "principal" for p in self.present())]
        if len(nameless) == 1:
            return self.of_side(nameless[0], spans)
        if not self.meetings and self.document.side is not None:
            return self.of_side(self.document.side, spans)  # a page of no meeting tells what its own Minister said
        if self.document.side in nameless and self.document.side is not None:
            return self.of_side(self.document.side, spans)
        if self.last and not self.last.joint and len(self.last.persons) == 1:
            return Voice(False, self.last.speakers, self.last.persons, doubt="a post that more than one person there could hold")
        return Voice(False, (Speaker(evidence=spans),), doubt="a post that nobody or more than one person there holds")

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
