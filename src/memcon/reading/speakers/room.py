"""Those at the meeting that the page is about at this point, and what was said so far: whose side is whose, who may be *he* or *she*."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from memcon.annotate.mentions import Known
from memcon.annotate.names import gender_of
from memcon.lexicon import Lexicon
from memcon.reading.speakers.offices import OF_ANOTHER
from memcon.reading.speakers.voice import Voice
from memcon.types import Document, Meeting, Participant, Span, Speaker

_ONE_HOLDER = frozenset(("foreign-minister", "prime-minister", "defence-minister", "finance-minister", "foreign-secretary"))
"""Offices that one person of a country holds."""


_MANY_TIMES = 3


def _told_as_i(known: Known) -> bool:
    """Whether a page is told in the first person: several of its sentences begin with *I*, none of them in a quotation."""
    firsts = (known.tokens[s.first : s.first + 2] for s in known.sentences)
    return sum(len(t) == 2 and t[0].text == "I" and t[1].text.islower() for t in firsts) >= _MANY_TIMES


@dataclass(slots=True)
class Room:
    """Those at the meeting at hand, and what was said so far, as the reader goes down the page.

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

    # --- persons --------------------------------------------------------------------------------

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

    def is_absent(self, person: int) -> bool:
        """Whether a person is neither in the room nor told with a country."""
        someone = self.known.persons[person]
        return someone.side is None and not any(p.name == someone.name for p in self.participants)

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

    def gender(self, person: int) -> str | None:
        """*m* or *f* where it is known of a person: by his form of address, by a pronoun, by his given name."""
        someone = self.known.persons[person]
        return someone.gender or self.genders.get(person) or gender_of(someone.name, someone.side, self.lexicon)

    def fits(self, person: int, gender: str) -> bool:
        """Whether *he* (`m`) or *she* (`f`) may be this person: not who tells the page as *I*."""
        return self.gender(person) in (None, gender) and person != self.teller()

    def teller(self) -> int | None:
        """Who tells the page in the first person (*I met this morning with …*): the one principal of its own side; null elsewhere."""
        if not self.known.once(_told_as_i, lambda: _told_as_i(self.known)) or self.document.side is None:
            return None
        own = self.principals(self.document.side)
        return own[0] if len(own) == 1 else None

    def only_one(self, gender: str) -> int | None:
        """The one principal there who is known to be *he* (`m`) or *she* (`f`); null where none or several are."""
        here = [n for p in self.present() if p.role == "principal" and (n := self.person(p)) is not None]
        told = [n for n in here if self.gender(n) == gender]
        return told[0] if len(told) == 1 else None

    # --- voices ---------------------------------------------------------------------------------

    def everyone(self, evidence: Iterable[Span] = ()) -> Voice:
        """All sides of the meeting together."""
        spans = tuple(evidence)
        alone = len(self.sides) == 1 and any(p.side is None and p.role == "principal" for p in self.present())
        sides = (*self.sides, None) if alone else self.sides  # the Secretary General of a body that has no code
        return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in sides) or (Speaker(evidence=spans),))

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
