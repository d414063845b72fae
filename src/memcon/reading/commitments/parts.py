"""The parts of a commitment beside its action: who is to act, where, on what occasion, on what condition."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from memcon.annotate.cues import PREPOSITIONS
from memcon.annotate.mentions import Known, Sentence, SideMention
from memcon.reading.actors import Actor
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.plans import NUMBERS, Plan, Vocabulary
from memcon.reading.speakers import Floor, Voice
from memcon.types import BODIES, Document, Span, Speaker

_EACH_OTHER = frozenset(("mutual", "reciprocal", "joint", "each", "exchange"))
_OWN = frozenset("government country side cabinet ministry authorities nation people administration embassy delegation".split())
_DONE_TO = frozenset("informed notified consulted invited told asked briefed advised given granted sent offered kept supplied".split())
"""Participles whose subject, where it is a country or person, is the one to whom it is done."""
_ALONE = frozenset("host hosting send sending provide providing pay paying lend lending".split())
"""What one proposes to do oneself, where it is not said who is to do it."""


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


# --- who -----------------------------------------------------------------------------------------


def who(scene: Scene, plan: Plan, kind: Kind, memory: Who | None) -> Who:
    """Who is to act in `plan`; `memory` is the traveller of the visit last spoken of, or who was last to deliver something."""
    sides = _at_the_talks(scene)
    if kind.kind == "visit":
        return _bound_abroad(scene, plan, kind, _travellers(scene, plan, kind, sides, memory))
    doer = subject(scene, plan)
    if kind.kind in ("meeting", "call", "talks", "signing"):
        return _together(scene, plan, kind, sides, doer)
    if kind.kind == "undertaking" and kind.done_to:
        return _at_its_home(scene, plan, sides) if plan.negated else _easing(scene, plan, sides)
    if kind.kind == "undertaking" and not plan.passive and (both := _between(scene, plan)):
        return Who(both, told=doer is not None and doer.told)  # "a direct flight between Oslo and Lima"
    if scene.proposed and plan.passive and (asked := _asked_there(scene, plan, kind, sides)):
        return Who(asked, told=False)
    sent = plan.passive and kind.kind == "delivery" and scene.lower(plan.verb) not in ("informed", "notified")
    if sent and plan.subject and len(of := _of_one_side(scene, *plan.subject)) == 1:
        return Who(of, told=False)  # "a group of Peruvian doctors would be sent"
    if plan.passive and doer is not None and scene.voice is not None and scene.lower(plan.verb) in _DONE_TO:
        doer = Who((), told=False)  # "Peru would be informed": by the one who says so
    if scene.voice is None and plan.passive and kind.kind == "delivery" and (giver := _giver_to(scene, plan, sides)):
        return Who(giver, told=False)  # "The list will be handed over to the Peruvian side"
    if kind.done_to and doer is not None and len(doer.sides) > 1 and scene.voice is not None and not scene.voice.joint:
        doer = Who((), told=False)  # "the first group will arrive in May": that of the one who says so
    if plan.passive and _of_things(scene, plan):
        doer = Who((), told=False)  # "he replied that they would be handed over": the goods spoken of
    if doer is not None and doer.sides:
        return _with_partner(scene, plan, doer)
    if kind.kind == "delivery" and scene.voice is not None and scene.voice.joint and (sender := _sender(scene, plan, kind, sides)):
        return Who(sender, told=False)
    if plan.passive and (by := _agent(scene, plan)) is not None:
        return by
    if plan.passive and (host := _asked_of(scene, plan)) is not None:
        return host
    if plan.passive and scene.lower(plan.verb).startswith("exchang"):
        return Who(sides, told=False)  # nobody exchanges alone
    if scene.proposed and (doer is None or (plan.passive and not doer.sides)) and scene.lower(plan.verb) not in _ALONE:
        return Who(sides, told=False)
    if kind.kind == "delivery" and scene.voice is None and doer is not None and not _of_papers(scene, plan):
        own = (scene.document.side,) if scene.document.side else sides
        return replace(memory, names=(), told=False) if memory else Who(own, told=False)  # "A second ship will be sent in May"
    if doer is not None:
        return replace(_speaker(scene, sides, plan), names=(), told=False)
    spoken = _speaker(scene, sides, plan)
    return spoken if spoken.sides else replace(spoken, sides=sides)


def _at_the_talks(scene: Scene) -> tuple[str, ...]:
    """The sides of the talks in which a plan is told of: those who speak together, else those of the meeting with the one who speaks."""
    sides, voice, own = scene.floor.sides, scene.voice, scene.document.side
    told = tuple(dict.fromkeys(s.side for s in voice.speakers if s.side)) if voice else ()
    if voice is None or not told or len(sides) != 2 or set(told) <= set(sides):
        return sides
    if voice.joint:
        return told if len(told) > 1 else sides
    return (own, *told) if own in sides and len(told) == 1 and told[0] not in BODIES else sides


def _with_partner(scene: Scene, plan: Plan, doer: Who) -> Who:
    """Who acts, with the side together with which it does: *Norway will, together with Peru, submit a resolution*."""
    if len(doer.sides) != 1:
        return doer
    for actor in scene.actors:
        near = plan.verb - _FARTHEST_PARTNER < actor.first and actor.last <= plan.last and actor.kind in ("sides", "persons", "other")
        if near and scene.lower(actor.first - 1) == "with" and scene.lower(actor.first - 2) in ("together", "jointly"):
            partner = named(scene, actor)
            both = tuple(dict.fromkeys((*doer.sides, *partner.sides)))
            return Who(both, (*doer.names, *partner.names), (*doer.evidence, *partner.evidence))
    return doer


_FARTHEST_PARTNER = 9  # tokens from "together with" a partner to the verb


def _sender(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...]) -> tuple[str, ...]:
    """The other side, where both agree that somebody is sent to one of them: *It was agreed to send an expert to Lima*."""
    where = country(scene, plan, kind) if scene.lower(plan.verb) in _SENT else None
    both = any(scene.lower(i) in ("joint", "each") for i in range(plan.first, plan.last))
    return tuple(s for s in sides if s != where) if where in sides and len(sides) == 2 and not both else ()


_SENT = frozenset("send sent dispatch dispatched second seconded deploy deployed".split())


def _giver_to(scene: Scene, plan: Plan, sides: tuple[str, ...]) -> tuple[str, ...]:
    """The other side of two, where it is told to which one something is to be given, and no more of who gives it."""
    if len(sides) != 2 or any(scene.lower(i) == "by" for i in range(plan.verb + 1, plan.last)):
        return ()
    to = next((i for i in range(plan.verb + 1, min(plan.last, plan.verb + 4)) if scene.lower(i) == "to"), None)
    end = next((i for i in range((to or 0) + 1, plan.last) if scene.lower(i) in PREPOSITIONS or scene.lower(i) in ",;"), plan.last)
    there = {s.side for s in _sides_in(scene, to + 1, end)} if to is not None and to + 1 < end else set()
    others = tuple(s for s in sides if s not in there)
    return others if len(there) == 1 and len(others) == 1 else ()


def _agent(scene: Scene, plan: Plan) -> Who | None:
    """By whom it is to be done: *will be examined by the Peruvian authorities*, *by his government*."""
    at = next((i for i in range(plan.verb + 1, plan.last - 1) if scene.lower(i) == "by"), None)
    if at is None:
        return None
    end = next((i for i in range(at + 1, plan.last) if scene.lower(i) in PREPOSITIONS - {"of"} or scene.lower(i) in ",;"), plan.last)
    own = scene.lower(at + 1) in ("his", "her", "its")
    if own and scene.voice and not scene.voice.joint and any(scene.lower(i) in _OWN for i in range(at + 2, end)):
        return Who(tuple(dict.fromkeys(s.side for s in scene.voice.speakers if s.side)), (), (scene.span(at + 1, end),))
    there = _sides_in(scene, at + 1, end)
    if not there and scene.voice and not scene.voice.joint and any(scene.lower(i) in _OFFICES for i in range(at + 1, end)):
        return _speaker(scene, scene.floor.sides, plan)  # "by the competent ministries", those of the one who speaks
    actor = next((a for a in scene.actors if at < a.first <= at + 2 and a.last <= end + 1), None)
    if actor is not None and (found := named(scene, actor)).sides:
        return found
    sides = tuple(dict.fromkeys(s.side for s in there))
    return Who(sides, (), (scene.span(at + 1, end),)) if sides else _at_home(scene, at + 1, end)


_OFFICES = frozenset("ministries ministry authorities agencies departments services institutions".split())


def _easing(scene: Scene, plan: Plan, sides: tuple[str, ...]) -> Who:
    """Who eases the entry of others: the one who says so, else the side whose people they are not."""
    spoken = _speaker(scene, sides, plan)
    if scene.voice is not None or plan.subject is None:
        return replace(spoken, names=())
    theirs = {s.side for s in _sides_in(scene, *plan.subject)} or {s.side for s in _sides_in(scene, plan.verb, plan.last)}
    others = tuple(s for s in sides if s not in theirs)
    return Who(others if len(others) == 1 else sides, told=False)


def _at_its_home(scene: Scene, plan: Plan, sides: tuple[str, ...]) -> Who:
    """Whose soil it is on which something will never be allowed: the country named as the subject, else the one who says so."""
    theirs = _sides_in(scene, *plan.subject)[:1] if plan.subject else []
    return Who((theirs[0].side,), (), (scene.span(*plan.subject),)) if theirs and plan.subject else _speaker(scene, sides, plan)


def _between(scene: Scene, plan: Plan) -> tuple[str, ...]:
    """The sides between which there is what is the subject: *a flight between Oslo and Lima*; else none."""
    first, last = plan.subject or (0, 0)
    at = next((i for i in range(first, last) if scene.lower(i) == "between"), last)
    if not any(scene.lower(i) == "and" for i in range(at, last)):
        return ()
    start, end = scene.known.tokens[at].start, scene.known.tokens[last - 1].end
    there = [(p.start, p.country) for p in scene.known.places if start <= p.start and p.end <= end and p.kind == "city"]
    named = sorted([*there, *((s.start, s.side) for s in _sides_in(scene, at, last))])
    found = tuple(dict.fromkeys(side for _, side in named if side))
    return found if len(found) > 1 else scene.floor.sides


def _asked_of(scene: Scene, plan: Plan) -> Who | None:
    """The other side, where *the Peruvian request* or *Peru's proposal* is to be dealt with and nobody speaks."""
    if scene.voice is not None or plan.subject is None or len(scene.floor.sides) != 2:
        return None
    if not any(scene.words.noun(scene.known.tokens, i, "asked") for i in range(*plan.subject)):
        return None
    asking = {s.side for s in _sides_in(scene, *plan.subject)}
    others = tuple(s for s in scene.floor.sides if s not in asking)
    return Who(others, told=False) if len(asking) == 1 and len(others) == 1 else None


def _asked_there(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...]) -> tuple[str, ...]:
    """Who is to act where it is proposed that something be done in a place: the host trains people, the other sends them there."""
    where = country(scene, plan, kind)
    if where not in sides:
        return ()
    if scene.lower(plan.verb) in ("sent", "dispatched", "despatched", "delivered", "seconded", "posted", "flown"):
        return tuple(s for s in sides if s != where)
    return (where,) if scene.lower(plan.verb) in ("trained", "received", "hosted", "admitted", "treated", "hired", "enrolled") else ()


def _sides_in(scene: Scene, first: int, last: int) -> list[SideMention]:
    start, end = scene.known.tokens[first].start, scene.known.tokens[last - 1].end
    return [s for s in scene.known.sides if start <= s.start and s.end <= end]


def _speaker(scene: Scene, sides: tuple[str, ...], plan: Plan) -> Who:
    """The one who speaks, where the action has no subject of its own."""
    voice = scene.voice
    if voice is None or voice.joint:
        return Who(tuple(dict.fromkeys(s.side for s in voice.speakers if s.side)) if voice else sides, told=False)
    own = plan.subject is None and not plan.passive
    if scene.document.side and not any(s.side for s in voice.speakers):  # whoever is named with no country is the publisher's
        return Who((scene.document.side,), (), _evidence(voice.speakers), told=own)
    names = tuple(s.name for s in voice.speakers if s.name) if own else ()
    return Who(tuple(dict.fromkeys(s.side for s in voice.speakers if s.side)), names, _evidence(voice.speakers), told=own)


def _evidence(speakers: tuple[Speaker, ...]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(span for s in speakers for span in s.evidence))


def subject(scene: Scene, plan: Plan) -> Who | None:
    """Who the subject of the plan's verb names: null where there is no subject, nobody where it is a thing."""
    if plan.subject is None:
        if plan.opener in ("who", "which", "that") and plan.mood in ("modal", "scheduled"):
            antecedent = antecedent_of(scene, plan)
            if (home := _at_home(scene, *antecedent) or scheme(scene, plan)) is not None:
                return home
            before = [a for a in scene.actors if a.last <= plan.clause and plan.clause - a.last <= 3]
            return named(scene, before[-1]) if before else None
        return None
    first, last = plan.subject
    if scene.lower(first) in ("his", "her", "its") and scene.lower(first + 1) in _OWN and scene.voice and not scene.voice.joint:
        return Who(tuple(dict.fromkeys(s.side for s in scene.voice.speakers if s.side)), (), (scene.span(first, first + 2),))
    if scene.voice and not scene.voice.joint and _of_his_country(scene, first, last):
        return Who(tuple(dict.fromkeys(s.side for s in scene.voice.speakers if s.side)), (), (scene.span(first, last),))
    if scene.lower(first) == "their" and scene.known.tokens[first + 1].text in _ROYAL:
        return Who((scene.document.side,)) if scene.document.side and scene.voice is None else None
    if scene.lower(first) == "their" and (scene.voice is None or scene.voice.joint):
        return Who(scene.floor.sides)  # "their ambassadors"
    inside = [a for a in scene.actors if first < a.last <= last]
    heads = [a for a in inside if not (a.first > first and scene.lower(a.first - 1) in PREPOSITIONS | {"'s"})]
    heads = [a for a in heads if scene.lower(a.last) != "'s" and not (plan.passive and _some(scene, a))]
    if heads and heads[0].kind == "sides":  # "the United States, allies and partners"
        heads = [a for a in heads if a.kind != "all"]
    if (
        heads
        and (heads[0].first - first <= 2 or heads[-1].last == last)
        and not (plan.passive and heads[0].kind == "sides" and heads[-1].last < last)
    ):
        return _all_of(scene, heads)
    pair = scene.words.noun(scene.known.tokens, first + 1, "group") or scene.lower(first + 1) in _ONE_OF_THEM
    if scene.lower(first) in ("each", "both", "neither", "either") and (last - first == 1 or pair):
        return Who(scene.floor.sides)
    if any(scene.words.noun(scene.known.tokens, i, "group") for i in range(first, min(first + 4, last))):
        return Who(scene.floor.sides)
    if plan.passive:
        built = any(scene.words.noun(scene.known.tokens, i, "facility") for i in range(first, last))
        own = _of_one_side(scene, first, last) if built and scene.voice is None else ()
        return Who(own if len(own) == 1 else (), told=False)  # "A Norwegian cultural centre will be opened in Lima"
    head = next((i for i in range(first + 1, last) if scene.lower(i) in PREPOSITIONS), last)
    sent = scene.words.noun(scene.known.tokens, head - 1, "staff", "journey", "people", "facility")
    if len(own := _of_one_side(scene, first, head)) == 1 and sent:
        return Who(own)  # "the Norwegian experts"
    if (home := _at_home(scene, first, last)) is not None:
        return home
    last = next((i for i in range(first + 1, last) if scene.lower(i) in _ABOUT), last)  # "the search for missing Norwegians"
    inside = [a for a in inside if a.first < last]
    owners = [a for a in inside if a.kind in ("sides", "persons", "nationals", "all", "he", "she")]
    if (
        owners
        and owners[0].first - first <= 6
        and not any(scene.words.noun(scene.known.tokens, i, "event", "papers") for i in range(first, last))
    ):
        found = named(scene, owners[0])
        return Who(found.sides, (), found.evidence)
    start, end = scene.known.tokens[first].start, scene.known.tokens[last - 1].end
    inside_names = [s for s in scene.known.sides if start <= s.start and s.end <= end and not _at_a_place(scene, first, s)]
    sides = tuple(dict.fromkeys(s.side for s in inside_names))
    if not sides and any(scene.words.noun(scene.known.tokens, i, "staff") for i in range(first, min(first + 3, last))):
        voice = scene.voice  # "experts would examine the matter"
        return Who(tuple(dict.fromkeys(s.side for s in voice.speakers if s.side)) if voice else scene.floor.sides)
    proper = scene.known.tokens[last - 1].text[0].isupper() and not any(s.end == end for s in inside_names)  # "the Oreshi Road Plan"
    proper = proper and not any(scene.lower(i) in _ORGANISATIONS for i in range(first, last))
    if sides and not proper and not any(scene.words.noun(scene.known.tokens, i, "event", "papers") for i in range(first, last)):
        return Who(sides)
    if not sides and _joint_body(scene, first, last):
        return Who(scene.floor.sides)
    return Who((), told=False)


def _joint_body(scene: Scene, first: int, last: int) -> bool:
    """Whether a body of both sides is the subject: *the joint committee*, *the working group*, *a group of experts*."""
    end = next((i for i in range(first, last) if scene.lower(i) in PREPOSITIONS), last)
    joint = any(scene.lower(i) in _JOINT for i in range(first, end))
    return joint and any(scene.words.noun(scene.known.tokens, i, "officials") for i in range(first, end))


_ORGANISATIONS = frozenset(
    "agency council corps company bank fund institute airlines airways authority service chamber association society group university"
    " hospital museum corporation foundation federation academy centre center board office organisation organization".split()
)  # in the name of one that a country has: "the Norwegian Refugee Council"
_JOINT = frozenset("joint mixed bilateral binational intergovernmental inter-governmental working expert technical".split())


def _of_papers(scene: Scene, plan: Plan) -> bool:
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
    return not _sides_in(scene, first, last) and not any(first < a.last and a.first < last for a in scene.actors)


def _of_things(scene: Scene, plan: Plan) -> bool:
    """Whether one speaker means things, not people, by the pronoun that is the subject of what is to be done to it."""
    if plan.subject is None or scene.voice is None or scene.voice.joint:
        return False
    words = [scene.lower(i) for i in range(*plan.subject)]
    return words[0] in ("they", "these", "those") or words == ["both"]


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


def _of_one_side(scene: Scene, first: int, last: int) -> tuple[str, ...]:
    """The sides whose adjective tells where the people or goods in a stretch come from."""
    start, end = scene.known.tokens[first].start, scene.known.tokens[last - 1].end
    known = {*scene.floor.sides, scene.document.side}
    own = (s for s in scene.known.sides if start <= s.start and s.end <= end and s.form == "adjective" and s.side in known)
    from_there = (s for s in own if _people_of(scene, s.end))
    return tuple(dict.fromkeys(s.side for s in from_there))


def _people_of(scene: Scene, end: int) -> bool:
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


_SCHEMES = frozenset("initiative programme program project plan scheme fund".split())


def _of_his_country(scene: Scene, first: int, last: int) -> bool:
    """Whether a subject is *the embassy of his country in Lima*, not *the dog of his country house*."""
    for i in range(first + 1, last - 1):
        if scene.lower(i) in ("his", "her") and scene.lower(i + 1) in ("country", "government"):
            return i + 2 == last or scene.lower(i + 2) in PREPOSITIONS
    return False


def _at_home(scene: Scene, first: int, last: int) -> Who | None:
    """The side of the one who speaks, where *the Assembly* or *the Ministry of Justice*, of no country named, is the subject."""
    if first >= last:
        return None
    own = tuple(dict.fromkeys(s.side for s in scene.voice.speakers if s.side)) if scene.voice else (scene.document.side,)
    start, end = scene.known.tokens[first].start, scene.known.tokens[last - 1].end
    own = tuple(dict.fromkeys(s.side for s in scene.known.sides if start <= s.start and s.end <= end)) or own
    if len(own) != 1 or own[0] is None:
        return None
    head = next((i for i in range(first, last) if scene.lower(i) in PREPOSITIONS), last)
    for at in range(first, head):
        if scene.words.noun(scene.known.tokens, at, "authority", "home") and scene.lower(at - 1) not in _WORLDWIDE:
            return Who((own[0],), (), (scene.span(first, last),))
    return None


_ROYAL = frozenset("Majesties Highnesses Excellencies Royal".split())
_ONE_OF_THEM = frozenset("side country government party minister ministry leader of state delegation president".split())
_ABOUT = frozenset("for on against about into concerning regarding".split())
_WORLDWIDE = frozenset("general european african world international parliamentary".split())
"""Before an assembly or court that is of no one country: *the General Assembly*."""


def _some(scene: Scene, actor: Actor) -> bool:
    """Whether staff of whom the page has not spoken are counted, not both sides' own: *two more officials would be sent*."""
    the = scene.lower(actor.first - 1) in ("the", "both", "all", "these", "those")
    staff = scene.words.noun(scene.known.tokens, actor.last - 1, "staff") is not None
    return actor.kind == "all" and staff and not the and scene.lower(actor.first) in NUMBERS


def _all_of(scene: Scene, heads: list[Actor]) -> Who:
    found = [named(scene, a) for a in heads]
    return Who(
        tuple(dict.fromkeys(s for w in found for s in w.sides)),
        tuple(dict.fromkeys(n for w in found for n in w.names)),
        tuple(s for w in found for s in w.evidence),
    )


def named(scene: Scene, actor: Actor) -> Who:
    """The sides and names of an actor."""
    if actor.kind in ("he", "she") and scene.voice is None:
        before = [a for a in scene.actors if a.last <= actor.first and a.kind == "persons" and len(a.persons) == 1]
        heads = [a for a in before if scene.lower(a.first - 1) not in PREPOSITIONS]
        if before:
            return named(scene, (heads or before)[0])
    if (actor.kind == "we" or (actor.kind == "i" and scene.turn)) and scene.voice is not None and not scene.voice.joint:
        return Who(tuple(dict.fromkeys(s.side for s in scene.voice.speakers if s.side)), (), (scene.span(actor.first, actor.last),))
    voice = scene.floor.resolve(actor)
    if _another_portfolio(scene, actor, voice):
        own = _own_side(scene)
        return Who((own,) if own else (), (), (scene.span(actor.first, actor.last),))
    names = (
        tuple(scene.known.persons[p].name for p in voice.persons) if actor.kind not in ("all", "nationals", "sides", "we", "they") else ()
    )
    if not names and actor.kind in ("he", "she", "i", "other"):
        names = tuple(s.name for s in voice.speakers if s.name)
    found = tuple(dict.fromkeys(s.side for s in voice.speakers if s.side))
    unplaced = not found or _unplaced(scene, actor, voice)
    if unplaced and actor.kind in ("persons", "he", "she", "unclear") and (own := _own_side(scene)):
        found = (own,)
    return Who(found, names, (scene.span(actor.first, actor.last),))


def _unplaced(scene: Scene, actor: Actor, voice: Voice) -> bool:
    """Whether the page does not tell the country of somebody who is named and was not in the room, and it was only guessed."""
    there = {p.name for p in scene.floor.participants}
    persons = [scene.known.persons[p] for p in voice.persons]
    return actor.kind == "persons" and not actor.bare and all(p.side is None and p.name not in there for p in persons)


def _another_portfolio(scene: Scene, actor: Actor, voice: Voice) -> bool:
    """Whether *the Minister for Sports* is spoken of, and the one whom it was taken for holds another office."""
    words = [scene.known.tokens[i].text for i in range(actor.first, actor.last)]
    at = next((n for n, word in enumerate(words) if word.lower() in ("for", "of")), None)
    if not actor.bare or at is None or len(voice.persons) != 1 or not any(w.lower().startswith("minister") for w in words[:at]):
        return False
    held = (scene.known.persons[voice.persons[0]].post or "").lower()
    return bool(held) and not any(w.lower() in held for w in words[at + 1 :] if w[0].isupper())


def _own_side(scene: Scene) -> str | None:
    """Whose anyone is who is named with no country: of the one side that speaks, else of the publisher's."""
    told = {s.side for s in scene.voice.speakers} if scene.voice and not scene.voice.joint else set()
    return told.pop() if len(told) == 1 and None not in told else scene.document.side


_OF_RANK = frozenset("senior other top key".split())  # before those who are met: "with senior Peruvian officials"


def _together(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...], doer: Who | None) -> Who:
    """The sides of a meeting, talks or signing: those named with it, else those of the talks reported."""
    beside: list[Who] = [doer] if doer and doer.sides else []
    start = kind.last if plan.mood != "noun" else plan.first
    reach = len(scene.known.tokens)
    for actor in scene.actors:
        if set(actor.sides) & {"G7", "G8", "G20"} or _by_the_way(scene, actor) or _on_the_margins(scene, actor):
            continue
        if [scene.lower(actor.first - n) for n in (2, 1)] == ["border", "with"]:
            continue  # only tells where
        if (
            actor.first >= start
            and actor.last <= plan.last
            and scene.lower(actor.first - 1 - (scene.lower(actor.first - 1) in _OF_RANK)) in ("with", "between", "among", "by", "of", "on")
        ):
            if (
                actor.kind in ("persons", "sides", "other", "nationals", "national")
                and (scene.lower(actor.first - 1) != "of" or kind.kind == "meeting")
                and (scene.lower(actor.first - 1) != "on" or scene.lower(actor.first - 2).startswith("call"))
            ):
                beside.append(_met(scene, plan, kind, actor))
                reach = actor.last
        elif actor.kind == "sides" and reach <= actor.first <= reach + 2 and _listed(scene, reach, actor.first):
            beside.append(named(scene, actor))  # "the ministers of Chad, Mali and Niger"
            reach = actor.last
        elif plan.mood == "noun" and plan.first < actor.last < plan.verb and scene.lower(actor.last) == "'s":
            beside.append(named(scene, actor))  # "the President's planned meeting with"
        elif actor.first == kind.last and kind.kind == "meeting" and actor.kind in ("persons", "other", "national"):
            beside.append(_met(scene, plan, kind, actor))
    if doer and doer.sides and kind.kind in ("meeting", "call") and (met := _counterparts(scene, plan, kind)):
        beside.append(met)
    if doer and doer.sides and kind.kind == "meeting" and not any(w.names for w in beside[1:]) and _private_people(scene, plan):
        return doer  # "will meet students of the university"
    if doer and len(doer.sides) == 1 and len(beside) == 1 and kind.kind == "meeting" and _of_no_country(scene, plan, kind):
        return doer  # "will meet the Director-General of the World Trade Organization", "will chair a meeting of the Arctic Council"
    if doer and len(doer.sides) == 1 and len(beside) == 1 and scene.lower(kind.verb).startswith("consult"):
        return doer  # "said that she would consult the Cabinet", "Peru would consult its neighbours"
    if kind.noun and len(hyphened := _hyphened(scene, plan, kind.noun.first)) > 1:
        return Who(hyphened, tuple(n for w in beside for n in w.names), tuple(s for w in beside for s in w.evidence))
    if three := _three(scene, plan, sides):
        return Who(three, tuple(n for w in beside for n in w.names), tuple(s for w in beside for s in w.evidence))
    if doer and len(doer.sides) == 1 and scene.lower(plan.verb).startswith("host") and _of_a_body(scene, plan, sides):
        return doer
    if doer and len(doer.sides) == 1 and len(beside) == 1 and kind.noun and _of_many(scene, plan, kind.noun.first):
        return doer  # "the Nordic Summit, which Norway will host"
    found = tuple(dict.fromkeys(s for w in beside for s in w.sides))
    names = tuple(dict.fromkeys(n for w in beside for n in w.names))
    evidence = tuple(s for w in beside for s in w.evidence)
    own = scene.document.side
    if own and len(found) == 1 and (not sides or (own in sides and found[0] not in (*sides, *BODIES))):
        found = tuple(dict.fromkeys((own, *found)))  # the publisher's own minister meets somebody else there
    if len(found) >= 2:
        return Who(found, names, evidence)
    if set(found) <= set(sides):
        return Who(sides or found, names, evidence, told=bool(found))
    return Who(found if doer and doer.sides else tuple(dict.fromkeys((*sides, *found))), names, evidence)


def _counterparts(scene: Scene, plan: Plan, kind: Kind) -> Who | None:
    """The sides of those met who are told by their adjectives: *meet with Peruvian, Chilean and other regional counterparts*."""
    first = kind.last + (scene.lower(kind.last) == "with")
    end = next((i for i in range(first, min(plan.last, first + 12)) if scene.lower(i) in _OFFICIALS), None)
    if end is None or any(scene.lower(i) in PREPOSITIONS for i in range(first, end)):
        return None
    sides = tuple(dict.fromkeys(s.side for s in _sides_in(scene, first, end) if s.form == "adjective"))
    return Who(sides, (), (scene.span(first, end),)) if sides else None


_OFFICIALS = frozenset("counterparts counterpart officials leaders ministers authorities colleagues".split())


def _private_people(scene: Scene, plan: Plan) -> bool:
    """Whether those who are met hold no office: *meet with students*, *representatives of the Peruvian community*."""
    end = next((i for i in range(plan.verb + 1, plan.last) if scene.lower(i) in ("in", "at", "on", "during")), plan.last)
    return any(scene.lower(i) in _PRIVATE for i in range(plan.verb + 1, min(end, plan.verb + 9)))


def _of_no_country(scene: Scene, plan: Plan, kind: Kind) -> bool:
    """Whether the head of an organisation of many states is met, or the meeting of such a body is headed or attended."""
    chaired = scene.lower(kind.verb).startswith(("chair", "co-chair", "attend", "address", "participat", "take", "join"))
    if not chaired and not (
        scene.lower(kind.verb).startswith("meet") and any(scene.lower(i) in _HEADS for i in range(kind.last, kind.last + 6))
    ):
        return False
    of = next((i for i in range(kind.last, min(plan.last - 1, kind.last + 6)) if scene.lower(i) == "of"), None)
    if of is None:
        return False
    end = next(
        (i for i in range(of + 1, plan.last) if scene.lower(i) in PREPOSITIONS - {"of", "for", "on"} or scene.lower(i) in ",;"), plan.last
    )
    text = scene.known.tokens[of + 1 + (scene.lower(of + 1) in ("the", "its"))].text
    if not text[0].isupper() or _sides_in(scene, of + 1, end):
        return False
    named = range(of + 1, min(end, of + 12))
    return any(scene.words.noun(scene.known.tokens, i, "body") or scene.known.tokens[i].text in _BODIES_OF_MANY for i in named) or any(
        scene.known.tokens[i].text.isupper() and len(scene.known.tokens[i].text) > 2 for i in named
    )


_HEADS = frozenset(
    "head president director-general director general secretary-general secretary chair chairperson chairman commissioner".split()
)
_BODIES_OF_MANY = frozenset("Council Group group Forum Network Initiative Partnership Coalition Committee Commission Task".split())
_PRIVATE = frozenset(
    "students pupils community communities diaspora compatriots expatriates nationals businesspeople businessmen entrepreneurs investors"
    " journalists journalist people workers alumni veterans residents families scholars".split()
)


def _hyphened(scene: Scene, plan: Plan, noun: int) -> tuple[str, ...]:
    """The sides whose names joined by hyphens name an event: *the Veland-Oresh-Tamor summit*, *the Velandic–Oreshi consultations*."""
    start, end = scene.known.tokens[plan.first].start, scene.known.tokens[noun].start
    inside = [s for s in scene.known.sides if start <= s.start and s.end <= end]
    found: list[str] = []
    for before, after in pairwise(inside):
        if scene.document.text[before.end : after.start] in ("-", "–", "‑"):
            found += [before.side, after.side]
        elif found:
            break
    return tuple(dict.fromkeys(found))


def _by_the_way(scene: Scene, actor: Actor) -> bool:
    """Whether somebody is only kept in the picture: *stay in touch, including in consultation with allies, on the matter*."""
    return (
        scene.lower(actor.first - 1) == "with" and scene.lower(actor.first - 2) in _IN_THE_PICTURE and scene.lower(actor.first - 3) == "in"
    )


def _on_the_margins(scene: Scene, actor: Actor) -> bool:
    """Whether a body only tells on whose occasion they meet: *on the margins of the UN General Assembly*."""
    before = [scene.lower(i) for i in range(max(scene.sentence.first, actor.first - 8), actor.first)]
    return bool(set(actor.sides) & set(BODIES)) and bool(set(before) & {"margins", "sidelines", "occasion", "fringes"})


_IN_THE_PICTURE = frozenset("consultation coordination co-ordination cooperation co-operation concert conjunction partnership".split())


def of_others(scene: Scene, plan: Plan, *links: str) -> bool:
    """Whether all who are named as taking part in an event are others: *the meeting of the Kenyan and Ugandan presidents*.

    `links`: the words before those who count as named, where not all of *of, with, between, and* do.
    """
    told = [a for a in scene.actors if plan.first - _FARTHEST_OWNER < a.last and a.last <= plan.last]
    named_there = [a for a in told if a.kind != "all"]  # not "the heads" of whatever
    parties = [a for a in named_there if scene.lower(a.first - 1) in (links or _TAKING_PART) or (not links and scene.lower(a.last) == "'s")]
    sides = {s for a in parties for s in named(scene, a).sides}
    return bool(sides) and not sides & {*scene.floor.sides, scene.document.side}


_TAKING_PART = ("of", "with", "between", "and")
_FARTHEST_OWNER = 3  # tokens between the owner of an event and its phrase


def _of_a_body(scene: Scene, plan: Plan, sides: tuple[str, ...]) -> bool:
    """Whether what is hosted is the meeting of a body: *would host the African Union Summit*."""
    start, end = scene.known.tokens[plan.verb].end, scene.known.tokens[plan.last - 1].end
    return any(start <= s.start and s.end <= end and s.side in BODIES and s.side not in sides for s in scene.known.sides)


def _three(scene: Scene, plan: Plan, sides: tuple[str, ...]) -> tuple[str, ...]:
    """The sides of a trilateral meeting: those in brackets after the word, else those of the talks with the third one named."""
    told = range(plan.first, plan.last)
    if not any(scene.lower(i) == "trilateral" for i in told):
        return ()
    if len(sides) == 2 and (all_three := next((m.sides for m in scene.floor.meetings if len(m.sides) == 3), None)):
        return all_three  # the page's own talks of three
    start, end = scene.known.tokens[plan.first].start, scene.known.tokens[plan.last - 1].end
    text = scene.document.text
    opens, closes = text.find("(", start, end), text.find(")", start, end)
    inside = tuple(dict.fromkeys(s.side for s in scene.known.sides if 0 <= opens < s.start and s.end <= closes))
    if len(inside) == 3:
        return inside
    named = (s.side for s in scene.known.sides if start <= s.start and s.end <= end and s.form == "name" and not _leads(text, s.start))
    third = tuple(dict.fromkeys((*sides, *named)))
    return third if len(third) == 3 and len(sides) == 2 else ()


def _of_many(scene: Scene, plan: Plan, noun: int) -> bool:
    """Whether somebody hosts, heads or attends an event of many, which has a name: *attend the River Summit*."""
    named = scene.known.tokens[noun].text in ("Summit", "Conference", "Forum", "Assembly")
    return named and scene.lower(plan.verb).startswith(("host", "attend", "chair", "co-chair", "organi"))


def _listed(scene: Scene, first: int, last: int) -> bool:
    return last > first and all(scene.lower(i) in (",", "and") for i in range(first, last))


def _met(scene: Scene, plan: Plan, kind: Kind, actor: Actor) -> Who:
    """Who is met; one whose side the page does not tell is of the country where they meet."""
    found = named(scene, actor)
    if actor.kind == "persons" and not any(scene.known.persons[p].side for p in actor.persons):
        where = country(scene, plan, kind)
        if where is not None:
            return replace(found, sides=(where,))
    return found


def _travellers(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...], memory: Who | None) -> Who:
    """Who travels: the subject of *visit*, the owner of *a visit*, the guest of one who hosts."""
    tokens = scene.known.tokens
    told = range(plan.first, plan.last)
    if (any(tokens[i].lower in _EACH_OTHER for i in told) and kind.noun is not None) or any(
        tokens[i].lower == "each" and scene.lower(i + 1) == "other" for i in told
    ):
        return Who(sides, _names(subject(scene, plan)))
    if plan.subject and scene.lower(plan.subject[1] - 1) == "we" and any(tokens[i].lower == "together" for i in told):
        return Who(sides)  # "we are going to Lima together"
    if kind.guest:
        guest = next((a for a in scene.actors if a.first >= kind.last and a.last <= plan.last), None)
        if guest:
            found = named(scene, guest)
            if found.sides:
                return found
        if (side := _side_in(scene, kind.last, plan.last, ("adjective",))) is not None:
            return Who((side,))
        doer = subject(scene, plan)
        hosts = doer.sides if doer and doer.sides else (scene.document.side,)
        return Who(tuple(s for s in sides if s not in hosts), told=False)
    if (group := _group_of_whom(scene, plan)) is not None:
        return group
    if plan.mood != "noun" and kind.noun is None:
        doer = subject(scene, plan)
        if doer and (together := _with_companion(scene, plan, doer)):
            return together
        if doer and (stranger := _stranger(scene, plan, kind, doer, sides)):
            return stranger
        if doer and doer.sides and (abroad := _not_at_home(scene, plan, kind, doer, sides)):
            return abroad  # "told her host that the President would visit Lima"
        if doer and doer.sides:
            return doer
        if doer is None and scene.voice is not None and plan.mood in ("infinitive", "gerund"):
            return _speaker(scene, sides, plan)
    whose = owner(scene, plan, kind)
    target = country(scene, plan, kind)
    if whose and target in sides and (set(whose.sides) <= {target} or not whose.names):
        return replace(whose, sides=tuple(s for s in sides if s != target))  # nobody visits his own country
    if whose and whose.sides:
        return whose
    doer = subject(scene, plan) if plan.mood != "noun" else None
    if doer and doer.sides and not plan.passive:
        return doer
    earlier = [a for a in scene.actors if a.last <= plan.clause and a.kind == "persons" and len(a.persons) == 1]
    if plan.subject and earlier and scene.voice is not None and scene.voice.joint:
        found = named(scene, earlier[-1])
        told_of = _side_in(scene, earlier[-1].last, plan.clause, ("name",))  # "as to when she would visit Peru, the visit would …"
        if told_of in sides and set(found.sides) <= {told_of}:
            found = replace(found, sides=tuple(s for s in sides if s != told_of))
        return replace(found, told=False)
    host = target
    if memory is not None and (host is None or host not in memory.sides):
        return memory
    others = tuple(s for s in sides if s != host)
    return Who(others if host in sides else sides, told=False)


def _bound_abroad(scene: Scene, plan: Plan, kind: Kind, found: Who) -> Who:
    """Those who travel without the side where they go to, which is not told of by its people's names: nobody visits his own country."""
    sides = scene.floor.sides
    if len(sides) != 2 or (target := country(scene, plan, kind)) not in found.sides or target not in sides:
        return found
    unnamed = plan.subject is None and plan.mood == "infinitive" and found.sides == (target,)
    if unnamed:  # "He accepted an invitation to visit Lima", said of whoever is not from there
        return Who(tuple(s for s in sides if s != target), (), told=False)
    inside = [a for a in scene.actors if plan.subject and plan.subject[0] <= a.first and a.last <= plan.subject[1]]
    head = inside[0] if inside and not inside[0].sides and not any(scene.known.persons[p].side for p in inside[0].persons) else None
    of_others = head is not None and head.kind == "unclear" and len(inside) > 1 and bool(inside[1].sides) and target not in inside[1].sides
    if found.sides == (target,) and head and (head.kind == "persons" or of_others):  # "the visit that President Rojas is to make to Norway"
        return replace(found, sides=tuple(s for s in sides if s != target))
    if (
        len(found.sides) == 2
        and plan.subject
        and not found.names
        and not any(a.kind == "all" for a in inside)
        and _joined_names(scene, plan)
    ):
        return replace(found, sides=tuple(s for s in found.sides if s != target))
    return found


def _joined_names(scene: Scene, plan: Plan) -> bool:
    """Whether both sides are told of by the name of one body, *the Peru-Norway friendship group*."""
    first, last = plan.subject or (plan.first, plan.verb)
    return len(_hyphened(scene, replace(plan, first=first), last - 1)) > 1


def _group_of_whom(scene: Scene, plan: Plan) -> Who | None:
    """Whose people travel, where a group of those just told of is the subject: *900 Peruvian engineers, the first of whom will*."""
    told = {scene.lower(i) for i in range(*(plan.subject or (0, 0)))}
    if not told & _GROUPS or not (told & {"whom", "them"} or len(told) < 4):
        return None
    start, end = scene.sentence.start, scene.known.tokens[plan.first].start
    people = [s for s in scene.known.sides if start <= s.start and s.end <= end and s.form == "adjective" and _people_of(scene, s.end)]
    return Who((people[-1].side,)) if people else None


_GROUPS = frozenset("group batch contingent intake first".split())


def _with_companion(scene: Scene, plan: Plan, doer: Who) -> Who | None:
    """The traveller with the guest he takes along: *will accompany the President to Lima*; null where he takes nobody."""
    guest = next((a for a in scene.actors if plan.verb < a.first <= plan.verb + 2), None)
    if guest is None or not scene.lower(plan.verb).startswith(("accompan", "escort")):
        return None
    found = named(scene, guest)
    return Who(tuple(dict.fromkeys((*doer.sides, *found.sides))), (*doer.names, *found.names), (*doer.evidence, *found.evidence))


def _stranger(scene: Scene, plan: Plan, kind: Kind, doer: Who, sides: tuple[str, ...]) -> Who | None:
    """The other side's, where somebody named with no country is to visit the publisher's own."""
    own = scene.document.side
    subject_of = [a for a in scene.actors if plan.subject and a.first >= plan.subject[0] and a.last <= plan.subject[1] and a.persons]
    unknown = subject_of and not any(scene.known.persons[p].side for a in subject_of for p in a.persons)
    others = tuple(s for s in sides if s != own)
    if not unknown or set(doer.sides) != {own} or len(others) != 1 or country(scene, plan, kind) != own:
        return None
    return replace(doer, sides=others)


def _not_at_home(scene: Scene, plan: Plan, kind: Kind, doer: Who, sides: tuple[str, ...]) -> Who | None:
    """The other side, where one told of by a bare post seems to visit his own country."""
    bare = plan.subject and any(a.bare and a.first >= plan.subject[0] and a.last <= plan.subject[1] for a in scene.actors)
    target = country(scene, plan, kind)
    if not bare or target not in sides or set(doer.sides) != {target} or scene.voice is None or scene.voice.joint:
        return None
    own = tuple(dict.fromkeys(s.side for s in scene.voice.speakers if s.side))
    return Who(own, (), doer.evidence) if own and target not in own else None


def _names(found: Who | None) -> tuple[str, ...]:
    return found.names if found else ()


def owner(scene: Scene, plan: Plan, kind: Kind) -> Who | None:
    """The one whose visit it is: *the visit of X*, *a visit by X*, *X's visit*, *the Peruvian visit*."""
    tokens = scene.known.tokens
    noun = kind.noun.first if kind.noun else plan.verb
    for actor in scene.actors:
        if plan.first <= actor.first and actor.last <= noun and scene.lower(actor.last) == "'s" and noun - actor.last <= 5:
            return named(scene, actor)
    for at in range(noun, min(plan.last, noun + 14)):
        if tokens[at].text in ",;" and at > noun + 8:
            break
        if tokens[at].lower in ("of", "by", "from"):
            agent = next((a for a in scene.actors if at + 1 <= a.first <= at + 3), None)
            if agent:
                return named(scene, agent)
            side = _side_in(scene, at + 1, min(plan.last, at + 8), ("adjective", "name"))
            if side:
                return Who((side,))
    before = _side_in(scene, max(plan.first, noun - 4), noun, ("adjective",))
    if before:
        return Who((before,))
    if scene.lower(noun - 1) in ("his", "her") or scene.lower(noun - 2) in ("his", "her"):
        at = noun - 1 if scene.lower(noun - 1) in ("his", "her") else noun - 2
        return named(scene, Actor(at, at + 1, "he" if scene.lower(at) == "his" else "she"))
    return None


def _side_in(scene: Scene, first: int, last: int, shapes: tuple[str, ...]) -> str | None:
    if first >= last:
        return None
    start, end = scene.known.tokens[first].start, scene.known.tokens[last - 1].end
    return next((s.side for s in scene.known.sides if start <= s.start and s.end <= end and s.form in shapes), None)


# --- where, on what occasion, on what condition --------------------------------------------------------


def place(scene: Scene, plan: Plan, kind: Kind, end: int) -> tuple[str, Span] | None:
    """Where it is to be: a city as named, else the side of a country; for a visit, its destination. Null where the page does not say."""
    tokens, text = scene.known.tokens, scene.document.text
    start, stop = tokens[plan.first].start, tokens[end - 1].end
    if plan.clause < plan.first and not plan.joined:
        start = tokens[plan.clause].start
    cities = [p for p in scene.known.places if start <= p.start and p.end <= stop and p.kind == "city"]
    for city in cities:
        if _leads(text, city.start):
            return city.name, Span(start=city.start, end=city.end, text=text[city.start : city.end])
    for side in scene.known.sides:
        if not (start <= side.start and side.end <= stop) or side.form == "adjective" or side.side in BODIES:
            continue
        led = _leads(text, side.start) or (kind.kind == "visit" and _object_of_visit(scene, plan, kind, side.start))
        if side.form == "capital" and led:
            return text[side.start : side.end], Span(start=side.start, end=side.end, text=text[side.start : side.end])
        if led:
            return side.side, Span(start=side.start, end=side.end, text=text[side.start : side.end])
    for city in cities:
        if kind.kind == "visit" and _object_of_visit(scene, plan, kind, city.start):
            return city.name, Span(start=city.start, end=city.end, text=text[city.start : city.end])
    return _unknown_place(scene, plan, kind, end)


def _unknown_place(scene: Scene, plan: Plan, kind: Kind, end: int) -> tuple[str, Span] | None:
    """A place that no list knows: the name right after *visit*."""
    tokens = scene.known.tokens
    if kind.kind != "visit" or kind.noun is not None or not tokens[plan.verb].lower.startswith("visit") or plan.mood == "noun":
        return None
    last = kind.last
    while last < end and tokens[last].text[0].isupper() and not any(a.first <= last < a.last for a in scene.actors):
        last += 1
    if last == kind.last or last - kind.last > _LONGEST_PLACE:
        return None
    span = scene.span(kind.last, last)
    return span.text, span


_LONGEST_PLACE = 3  # words of a place's name: "San Juan Bautista"


def _leads(text: str, at: int) -> bool:
    before = text[max(0, at - 30) : at].lower().split()
    while before and before[-1] in ("the", "republic", "of"):
        before.pop()
    if before[-1:] == ["for"]:
        return bool(set(before[-5:-1]) & _BOUND)  # "would leave for Lima", "leaves on Friday for Lima"
    return bool(before) and before[-1] in ("to", "in", "at")


_BOUND = frozenset("leave leaves leaving depart departs departing sail sails sailing bound head heads heading out off".split())


def _object_of_visit(scene: Scene, plan: Plan, kind: Kind, at: int) -> bool:
    """Whether a name stands right after the verb *visit*."""
    if plan.mood == "noun" or kind.noun is not None or kind.last >= len(scene.known.tokens):
        return False
    following = scene.known.tokens[kind.last]
    return following.start == at or (following.lower == "the" and scene.known.tokens[kind.last + 1].start == at)


def country(scene: Scene, plan: Plan, kind: Kind) -> str | None:
    """The side in whose country a plan is to be carried out."""
    found = place(scene, plan, kind, plan.last)
    if found is None:
        return None
    city = next((p.country for p in scene.known.places if p.start == found[1].start), None)
    side = next((s.side for s in scene.known.sides if s.start == found[1].start), None)
    return city or side


def occasion(scene: Scene, plan: Plan, end: int) -> tuple[str, Span] | None:
    """The event on whose occasion it is to be, as the page names it: one cited after *at*, *during*, *for* …"""
    tokens, text = scene.known.tokens, scene.document.text
    start, stop = tokens[plan.first].start, tokens[end - 1].end
    for cited in (c for c in scene.known.citations if not c.likely):
        if cited.kind != "event" or not (start <= cited.start and cited.end <= stop):
            continue
        before = text[max(0, cited.start - 30) : cited.start].lower().split()
        while before and before[-1] in ("the", "next", "year's", "year’s", "a", "an"):
            before.pop()
        if before and (
            before[-1] in ("at", "during", "for", "attend", "of", "after", "before", "in", "on") or before[-2:] == ["part", "in"]
        ):
            if before[-1] == "of" and not set(before) & {"occasion", "margins", "sidelines", "framework", "side"}:
                continue
            return text[cited.start : cited.end], Span(start=cited.start, end=cited.end, text=text[cited.start : cited.end])
    return None


_GIVEN = frozenset("be been being is are was were have has had already also jointly".split())


def condition(scene: Scene, first: int, plan: Plan, last: int) -> tuple[int, int] | None:
    """The tokens of the condition that follows the action, interrupts it, or opens its clause; null where there is none."""
    tokens = scene.known.tokens
    if plan.opener == "that" and scene.lower(plan.clause - 2) in ("provided", "condition"):
        return plan.clause - 2, next((i for i in range(plan.clause, plan.verb) if tokens[i].text == ","), plan.clause)
    for at in list(range(plan.verb, last)) + list(range(first, plan.first)) + list(range(plan.first, plan.verb)):
        found = scene.words.noun(tokens, at, "condition")
        if found is None and tokens[at].lower in ("permitting",):
            start = at
            while start > first and tokens[start - 1].text not in ",;(" and start > at - 8:
                start -= 1
            return start, at + 1
        if found is None or (tokens[at].lower == "should" and at > first and tokens[at].text != "Should"):
            continue
        if (
            tokens[at].lower in ("once", "pending")
            and at + 1 < last
            and tokens[at + 1].lower in ("a", "again", "more", "every", "every", "issues", "matters")
        ):
            continue
        if at > plan.verb and tokens[at - 1].lower in ("as", "see", "whether", "what"):
            continue
        if tokens[at].lower == "provided" and (at == plan.verb or tokens[at - 1].lower in _GIVEN):
            continue  # an answer would be provided within a week
        end = at + 1
        stop = last if at >= plan.verb else plan.verb
        while end < stop and tokens[end].text not in ",;)":
            end += 1
        return (at, end) if end > at + 1 else None
    return None
