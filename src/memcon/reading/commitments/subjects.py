"""Whom the subject of a plan names: a side, its people, a body of its own, both; or a thing, which does not act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from memcon.annotate.mentions import SideMention
from memcon.annotate.small_words import PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.commitments.named_actors import all_of, named, some_of_them
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who, sides_in

_WORDS = groups("commitment_words")

OWN = _WORDS["own_state"]


def subject(scene: Scene, plan: Plan) -> Who | None:
    """Who the subject of the plan's verb names: null where there is no subject, nobody where it is a thing."""
    if plan.subject is None:
        return _of_a_relative(scene, plan)
    s = _Subject(scene, plan, *plan.subject)
    if s.word == "their" and scene.known.tokens[s.first + 1].text in _ROYAL:
        return Who((scene.document.side,)) if scene.document.side and scene.voice is None else None
    return next((found for step in _STEPS if (found := step(s)) is not None), Who((), told=False))


def _of_a_relative(scene: Scene, plan: Plan) -> Who | None:
    """Whom a relative clause is about: *the Ministry, which would review it*, *the President, who will visit Lima*."""
    if plan.opener not in ("who", "which", "that") or plan.mood not in ("modal", "scheduled"):
        return None
    if (home := at_home(scene, *antecedent_of(scene, plan)) or scheme(scene, plan)) is not None:
        return home
    before = [a for a in scene.actors if a.last <= plan.clause and plan.clause - a.last <= 3]
    return named(scene, before[-1]) if before else None


@dataclass(frozen=True, slots=True)
class _Subject:
    """The subject of a plan, in tokens `[first, last)`."""

    scene: Scene
    plan: Plan
    first: int
    last: int

    @property
    def word(self) -> str:
        """Its first word."""
        return self.scene.lower(self.first)

    @property
    def about(self) -> int:
        """Where what it is about begins, else where it ends: *the search for missing Norwegians*."""
        return next((i for i in range(self.first + 1, self.last) if self.scene.lower(i) in _ABOUT), self.last)

    @property
    def inside(self) -> list[Actor]:
        """Those who are named in it."""
        return [a for a in self.scene.actors if self.first < a.last <= self.last]

    @property
    def spoken(self) -> tuple[str, ...]:
        """The sides of those who tell of it."""
        return tuple(dict.fromkeys(s.side for s in self.scene.voice.speakers if s.side)) if self.scene.voice else ()

    @property
    def alone(self) -> bool:
        """Whether one side tells of it."""
        return self.scene.voice is not None and not self.scene.voice.joint

    def nouns(self, first: int, last: int, *parts: str) -> bool:
        """Whether a noun of one of these parts stands between two tokens."""
        return any(self.scene.words.noun(self.scene.known.tokens, i, *parts) for i in range(first, last))


def _of_the_speaker(s: _Subject) -> Who | None:
    """*His government*, *the embassy of her country*: of the one who speaks."""
    if s.alone and s.word in ("his", "her", "its") and s.scene.lower(s.first + 1) in OWN:
        return Who(s.spoken, (), (s.scene.span(s.first, s.first + 2),))
    if s.alone and _of_his_country(s.scene, s.first, s.last):
        return Who(s.spoken, (), (s.scene.span(s.first, s.last),))
    return None


def _of_the_side_that_speaks(s: _Subject) -> Who | None:
    """*It* or *they*, where it is a side that speaks, not a person: *the Peruvian side assured that it would not join*."""
    side = s.scene.voice is not None and not any(speaker.name for speaker in s.scene.voice.speakers)
    alone = s.word in ("it", "they") and s.last - s.first == 1
    return Who(s.spoken, (), (s.scene.span(s.first, s.last),)) if s.alone and side and alone and s.spoken else None


def _of_allies(s: _Subject) -> Who | None:
    """*Allies*, on a page of the Alliance."""
    allies = s.scene.known.tokens[s.first].text == "Allies" and s.last - s.first == 1
    return Who(("NATO",)) if allies and "NATO" in (*s.scene.floor.sides, s.scene.document.side) else None


def _of_both(s: _Subject) -> Who | None:
    """*Their ambassadors*, said by both or by nobody."""
    return Who(s.scene.floor.sides) if s.word == "their" and not s.alone else None


def _of_its_heads(s: _Subject) -> Who | None:
    """Those who head the subject: *the Minister*, *Peru and Norway*; not *the embassy of Peru*."""
    heads = [a for a in s.inside if not (a.first > s.first and s.scene.lower(a.first - 1) in PREPOSITIONS | {"'s"})]
    heads = [a for a in heads if s.scene.lower(a.last) != "'s" and not (s.plan.passive and some_of_them(s.scene, a))]
    if heads and heads[0].kind == "all" and (_sent_by_one(s) or s.scene.lower(heads[0].last) in _LEFT_OVER):
        return None
    if heads and heads[0].kind == "sides":  # "the United States, allies and partners"
        heads = [a for a in heads if a.kind != "all"]
    if not heads or not (heads[0].first - s.first <= 2 or heads[-1].last == s.last):
        return None
    return None if s.plan.passive and heads[0].kind == "sides" and heads[-1].last < s.last else all_of(s.scene, heads)


_LEFT_OVER = frozenset("remaining outstanding others rest".split())  # "the three remaining would be delivered": boats, not sides


def _of_a_group(s: _Subject) -> Who | None:
    """*Each side*, *both*, *the countries*: all who met."""
    pair = s.nouns(s.first + 1, s.first + 2, "group") or s.scene.lower(s.first + 1) in _ONE_OF_THEM
    each = s.word in ("each", "both", "neither", "either") and (s.last - s.first == 1 or pair)
    if not each and _sent_by_one(s):
        return None
    return Who(s.scene.floor.sides) if each or s.nouns(s.first, min(s.first + 4, s.last), "group") else None


def _sent_by_one(s: _Subject) -> bool:
    """Whether it is the people of one institution: *the teams of the Ministry of Defence*."""
    place = _institution(s.scene, s.first, s.last)
    return place.start > s.first and at_home(s.scene, s.first, s.last) is not None


def _of_what_is_done_to(s: _Subject) -> Who | None:
    """A thing that something is done to; whose it is, where it is built: *A Norwegian cultural centre will be opened in Lima*."""
    if not s.plan.passive:
        return None
    built = s.nouns(s.first, s.last, "facility")
    own = of_one_side(s.scene, s.first, s.last) if built and s.scene.voice is None else ()
    return Who(own if len(own) == 1 else (), told=False)


def _of_its_people(s: _Subject) -> Who | None:
    """*The Norwegian experts*: the one side whose adjective tells where they come from."""
    head = next((i for i in range(s.first + 1, s.last) if s.scene.lower(i) in PREPOSITIONS), s.last)
    own = of_one_side(s.scene, s.first, head)
    return Who(own) if len(own) == 1 and s.nouns(head - 1, head, "staff", "journey", "people", "facility") else None


def _of_its_own_home(s: _Subject) -> Who | None:
    """*The Assembly*, *the Ministry of Justice*: at home with the one who speaks."""
    return at_home(s.scene, s.first, s.last)


def _of_an_owner(s: _Subject) -> Who | None:
    """The one whose thing or people the subject is: *the companies of Peru*, but no event or paper."""
    owners = [a for a in s.inside if a.first < s.about and a.kind in ("sides", "persons", "nationals", "all", "he", "she")]
    if not owners or owners[0].first - s.first > _FARTHEST_OWNER or s.nouns(s.first, s.about, "event", "papers"):
        return None
    found = named(s.scene, owners[0])
    return Who(found.sides, (), found.evidence)


def _of_a_side_in_it(s: _Subject) -> Who | None:
    """A side that is told in the subject: *Peruvian fishermen*; its experts without one are those of the speaker."""
    tokens, last = s.scene.known.tokens, s.about
    there = [side for side in sides_in(s.scene, s.first, last) if not _at_a_place(s.scene, s.first, side)]
    sides = tuple(dict.fromkeys(side.side for side in there))
    if not sides and s.nouns(s.first, min(s.first + 3, last), "staff"):
        return Who(s.spoken if s.scene.voice else s.scene.floor.sides)  # "experts would examine the matter"
    proper = tokens[last - 1].text[0].isupper() and not any(side.end == tokens[last - 1].end for side in there)  # "the Oreshi Road Plan"
    proper = proper and not any(s.scene.lower(i) in _ORGANISATIONS for i in range(s.first, last))
    return Who(sides) if sides and not proper and not s.nouns(s.first, last, "event", "papers") else None


def _of_a_joint_body(s: _Subject) -> Who | None:
    """*The joint committee*: both, where no side is told."""
    there = [side for side in sides_in(s.scene, s.first, s.about) if not _at_a_place(s.scene, s.first, side)]
    return Who(s.scene.floor.sides) if not there and _joint_body(s.scene, s.first, s.about) else None


_STEPS: tuple[Callable[[_Subject], Who | None], ...] = (
    _of_the_speaker,
    _of_the_side_that_speaks,
    _of_allies,
    _of_both,
    _of_its_heads,
    _of_a_group,
    _of_what_is_done_to,
    _of_its_people,
    _of_its_own_home,
    _of_an_owner,
    _of_a_side_in_it,
    _of_a_joint_body,
)
"""Whom a subject may name, in the order in which it is asked; nobody where none of them fits."""
_FARTHEST_OWNER = 6  # tokens from the beginning of a subject to the one whose it is


def _joint_body(scene: Scene, first: int, last: int) -> bool:
    """Whether a body of both sides is the subject: *the joint committee*, *the working group*, *a group of experts*."""
    end = next((i for i in range(first, last) if scene.lower(i) in PREPOSITIONS), last)
    joint = any(scene.lower(i) in _JOINT for i in range(first, end))
    return joint and any(scene.words.noun(scene.known.tokens, i, "officials") for i in range(first, end))


_ORGANISATIONS = _WORDS["organisations"]  # in the name of one that a country has: "the Norwegian Refugee Council"
_JOINT = _WORDS["of_both_states"] | frozenset("working expert technical steering coordinating monitoring consultative".split())


def speaks(scene: Scene, plan: Plan) -> bool:
    """Whether *it* is the side that speaks: *the Peruvian side said it would*."""
    return plan.subject is not None and _of_the_side_that_speaks(_Subject(scene, plan, *plan.subject)) is not None


def of_papers(scene: Scene, plan: Plan) -> bool:
    """Whether papers are the subject, which both sides may hand over; goods and money are the publisher's or the giver's."""
    return plan.subject is not None and any(scene.words.noun(scene.known.tokens, i, "papers") for i in range(*plan.subject))


def unknown_name(scene: Scene, plan: Plan) -> bool:
    """Whether the subject is a proper name that nothing tells the country of: *the Coffee Board*, *ProAndes*."""
    first, last = plan.subject or (0, 0)
    first += first < last and scene.lower(first) == "the"
    tokens = scene.known.tokens
    if (
        first >= last
        or plan.passive
        or not all(tokens[i].text[0].isupper() or scene.lower(i) in ("of", "for", "and") for i in range(first, last))
    ):
        return False
    if any(scene.words.noun(tokens, i, "event", "gathering", "officials", "papers", "body", "others") for i in range(first, last)):
        return False
    return not sides_in(scene, first, last) and not any(first < a.last and a.first < last for a in scene.actors)


def _at_a_place(scene: Scene, first: int, side: SideMention) -> bool:
    """Whether a side only tells where the thing that is the subject stands: *the embassy in Lima*."""
    at = next((i for i in range(first, scene.sentence.last) if scene.known.tokens[i].start == side.start), first)
    return at > first and scene.lower(at - 1) in ("in", "at", "near") and side.form != "adjective"


def is_a_state(scene: Scene, plan: Plan) -> bool:
    """Whether the whole subject of a plan is a country or its government, or several; a parenthesis may follow: *Peru, for its part, …*."""
    first, last = plan.subject or (0, 0)
    if scene.lower(last - 1) == ",":
        last = next((i for i in range(first, last) if scene.lower(i) == ","), last)
    return any(a.kind == "sides" and a.first - first <= 1 and a.last == last for a in scene.actors)


def is_both(scene: Scene, plan: Plan) -> bool:
    """Whether the whole subject of a plan is both states: *the two sides*, *both countries*, but not *the leaders*, who will talk."""
    first, last = plan.subject or (0, 0)
    return scene.lower(last - 1) in _STATES and any(a.kind == "all" and a.first == first and a.last == last for a in scene.actors)


_STATES = _WORDS["the_two_states"]


def of_one_side(scene: Scene, first: int, last: int) -> tuple[str, ...]:
    """The sides whose adjective tells where the people or goods in a stretch come from."""
    start, end = scene.known.tokens[first].start, scene.known.tokens[last - 1].end
    known = {*scene.floor.sides, scene.document.side}
    own = (s for s in scene.known.sides if start <= s.start and s.end <= end and s.form == "adjective" and s.side in known)
    from_there = (s for s in own if people_of(scene, s.end))
    return tuple(dict.fromkeys(s.side for s in from_there))


def people_of(scene: Scene, end: int) -> bool:
    """Whether people or goods follow an adjective that ends at `end`."""
    at = next((i for i in range(scene.sentence.first, scene.sentence.last) if scene.known.tokens[i].start >= end), scene.sentence.last)
    words, tokens = scene.words, scene.known.tokens
    return any(
        words.noun(tokens, i, "goods", "staff", "journey", "people", "facility") for i in range(at, min(at + 4, scene.sentence.last))
    )


def antecedent_of(scene: Scene, plan: Plan) -> tuple[int, int]:
    """The tokens of what a relative clause is about: from the last preposition other than *of* up to the relative."""
    end = plan.clause - 1
    while end > scene.sentence.first and scene.lower(end - 1) == ",":
        end -= 1
    first = end
    while first > scene.sentence.first and scene.lower(first - 1) not in PREPOSITIONS - {"of"} and scene.lower(first - 1) not in ",;:(":
        first -= 1
    return first, end


def scheme(scene: Scene, plan: Plan) -> Who | None:
    """Whose the initiative or programme is that a relative clause tells of: *Peru's initiative, which will establish schools*."""
    first, last = antecedent_of(scene, plan)
    if plan.opener not in ("which", "that") or not any(scene.lower(i) in _SCHEMES for i in range(max(first, last - 2), last)):
        return None
    start, end = scene.known.tokens[first].start, scene.known.tokens[last - 1].end
    sides = tuple(dict.fromkeys(s.side for s in scene.known.sides if start <= s.start and s.end <= end))
    return Who(sides[:1], (), (scene.span(first, last),)) if sides else None


_SCHEMES = _WORDS["set_going"]


def _of_his_country(scene: Scene, first: int, last: int) -> bool:
    """Whether a subject is *the embassy of his country in Lima*, not *the dog of his country house*."""
    for i in range(first + 1, last - 1):
        if scene.lower(i) in ("his", "her") and scene.lower(i + 1) in ("country", "government"):
            return i + 2 == last or scene.lower(i + 2) in PREPOSITIONS
    return False


def at_home(scene: Scene, first: int, last: int) -> Who | None:
    """The side of the one who speaks, where *the Assembly* or *the Ministry of Justice*, of no country named, is the subject."""
    if first >= last:
        return None
    own = tuple(dict.fromkeys(s.side for s in scene.voice.speakers if s.side)) if scene.voice else (scene.document.side,)
    start, end = scene.known.tokens[first].start, scene.known.tokens[last - 1].end
    named = tuple(dict.fromkeys(s.side for s in scene.known.sides if start <= s.start and s.end <= end))
    heads = (scene.known.persons[m.person].side for m in scene.known.people if m.person is not None and start <= m.start and m.end <= end)
    own = named or tuple(dict.fromkeys(s for s in heads if s)) or own  # "the Hald Administration"
    if len(own) != 1 or own[0] is None:
        return None
    for at in _institution(scene, first, last):
        if scene.words.noun(scene.known.tokens, at, "authority", "home") and scene.lower(at - 1) not in _WORLDWIDE:
            return Who((own[0],), (), (scene.span(first, last),))
    return None


def _institution(scene: Scene, first: int, last: int) -> range:
    """Where an institution is named in a subject: at its head, or as that of those who head it: *a team from the Ministry of Health*."""
    head = next((i for i in range(first, last) if scene.lower(i) in PREPOSITIONS), last)
    sent = any(
        scene.words.noun(scene.known.tokens, i, "staff", "people", "journey") or scene.lower(i) in _GROUPS for i in range(first, head)
    )
    if not sent or head >= last or scene.lower(head) not in ("of", "from"):
        return range(first, head)
    return range(head + 1, next((i for i in range(head + 1, last) if scene.lower(i) in PREPOSITIONS), last))


_GROUPS = _WORDS["teams"]


_ROYAL = frozenset("Majesties Highnesses Excellencies Royal Imperial Serene".split())
_ONE_OF_THEM = _WORDS["one_of_them"]
_ABOUT = frozenset("for on against about into concerning regarding".split())
_WORLDWIDE = _WORDS["of_no_one_country"]
"""Before an assembly or court that is of no one country: *the General Assembly*."""
