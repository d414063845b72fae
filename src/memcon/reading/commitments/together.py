"""Those who meet, talk or sign: the sides that are named with an event, else those of the talks reported."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from memcon.annotate.small_words import PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.commitments.circumstances import country, leads_to_a_place
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.named_actors import named
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who, sides_in
from memcon.types import BODIES

_WORDS = groups("commitment_words")

_OF_RANK = _WORDS["of_rank"]  # before those who are met: "with senior Peruvian officials"


def together(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...], doer: Who | None) -> Who:
    """The sides of a meeting, talks or signing: those named with it, else those of the talks reported."""
    beside = _beside(scene, plan, kind, doer)
    if doer is not None and _acts_alone(scene, plan, kind, doer, beside):
        return doer
    names, evidence = tuple(n for w in beside for n in w.names), tuple(s for w in beside for s in w.evidence)
    if kind.noun and len(hyphened := hyphened_sides(scene, plan, kind.noun.first)) > 1:
        return Who(hyphened, names, evidence)
    if kind.kind == "signing" and (parties := _parties_to_it(scene, plan)):
        return Who(parties, names, evidence)
    if three := _three(scene, plan, sides):
        return Who(three, names, evidence)
    if doer is not None and len(doer.sides) == 1 and _hosts_many(scene, plan, kind, sides, beside):
        return doer
    return _all_told(scene, sides, doer, beside)


def _all_told(scene: Scene, sides: tuple[str, ...], doer: Who | None, beside: list[Who]) -> Who:
    """Those who are told of beside each other, with the sides of the talks where that is one side alone."""
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


def _beside(scene: Scene, plan: Plan, kind: Kind, doer: Who | None) -> list[Who]:
    """The doer, and those who are named with the event: *with the President*, *between Peru and Chile*, *the President's meeting*."""
    beside: list[Who] = [doer] if doer and doer.sides else []
    reach = len(scene.known.tokens)
    for actor in scene.actors:
        if set(actor.sides) & {"G7", "G8", "G20"} or _by_the_way(scene, actor) or _on_the_margins(scene, actor):
            continue
        if [scene.lower(actor.first - n) for n in (2, 1)] == ["border", "with"]:
            continue  # only tells where
        if _led_by_a_link(scene, plan, kind, actor):
            if _takes_part(scene, kind, actor):
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
    return beside


def _led_by_a_link(scene: Scene, plan: Plan, kind: Kind, actor: Actor) -> bool:
    """Whether somebody stands after *with*, *between* or the like in the words of the event: *with senior Peruvian officials*."""
    start = kind.last if plan.mood != "noun" else plan.first
    link = scene.lower(actor.first - 1 - (scene.lower(actor.first - 1) in _OF_RANK))
    return actor.first >= start and actor.last <= plan.last and link in ("with", "between", "among", "by", "of", "on")


def _takes_part(scene: Scene, kind: Kind, actor: Actor) -> bool:
    """Whether one who stands after such a word takes part: *a meeting of the ministers*, *call on the King*; not *talks on Peru*."""
    link = scene.lower(actor.first - 1)
    one = actor.kind in ("persons", "sides", "other", "nationals", "national")
    called = link != "on" or scene.lower(actor.first - 2).startswith("call")
    if scene.words.noun(scene.known.tokens, actor.last, "event") and "by" in (link, scene.lower(actor.first - 2)):
        return False  # "conclude the talks by the NATO Summit"
    return one and (link != "of" or kind.kind == "meeting") and called


def _acts_alone(scene: Scene, plan: Plan, kind: Kind, doer: Who, beside: list[Who]) -> bool:
    """Whether those who are met, or consulted, are of no side that acts: *will meet students*, *the head of the Trade Organization*."""
    if doer.sides and kind.kind == "meeting" and not any(w.names for w in beside[1:]) and _private_people(scene, plan):
        return True
    if len(doer.sides) != 1 or len(beside) != 1:
        return False
    if kind.kind == "meeting" and _of_no_country(scene, plan, kind):
        return True
    return scene.lower(kind.verb).startswith("consult")  # "said that she would consult the Cabinet", "Peru would consult its neighbours"


def _hosts_many(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...], beside: list[Who]) -> bool:
    """Whether one hosts or attends what is of many: *would host the African Union Summit*, *the Nordic Summit, which Norway will host*."""
    if scene.lower(plan.verb).startswith("host") and _of_a_body(scene, plan, sides):
        return True
    return len(beside) == 1 and kind.noun is not None and _of_many(scene, plan, kind.noun.first)


def _counterparts(scene: Scene, plan: Plan, kind: Kind) -> Who | None:
    """The sides of those met who are told by their adjectives: *meet with Peruvian, Chilean and other regional counterparts*."""
    first = kind.last + (scene.lower(kind.last) == "with")
    end = next((i for i in range(first, min(plan.last, first + 12)) if scene.lower(i) in _OFFICIALS), None)
    if end is None or any(scene.lower(i) in PREPOSITIONS for i in range(first, end)):
        return None
    sides = tuple(dict.fromkeys(s.side for s in sides_in(scene, first, end) if s.form == "adjective"))
    return Who(sides, (), (scene.span(first, end),)) if sides else None


_OFFICIALS = _WORDS["met_by_adjective"]


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
    if not text[0].isupper() or sides_in(scene, of + 1, end):
        return False
    named = range(of + 1, min(end, of + 12))
    return any(scene.words.noun(scene.known.tokens, i, "body") or scene.known.tokens[i].text in _BODIES_OF_MANY for i in named) or any(
        scene.known.tokens[i].text.isupper() and len(scene.known.tokens[i].text) > 2 for i in named
    )


_HEADS = _WORDS["heads_of_bodies"]
_BODIES_OF_MANY = _WORDS["bodies_of_many"]
_PRIVATE = _WORDS["private_people"]


def hyphened_sides(scene: Scene, plan: Plan, noun: int) -> tuple[str, ...]:
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
    return bool(set(actor.sides) & set(BODIES)) and bool(set(before) & _WORDS["beside_an_event"])


_IN_THE_PICTURE = _WORDS["in_the_picture"]


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
    by_name = (s for s in scene.known.sides if start <= s.start and s.end <= end and s.form == "name")
    named = (s.side for s in by_name if not leads_to_a_place(text, s.start))
    third = tuple(dict.fromkeys((*sides, *named)))
    return third if len(third) == 3 and len(sides) == 2 else ()


def _parties_to_it(scene: Scene, plan: Plan) -> tuple[str, ...]:
    """The sides among which there is to be what is signed: *the Memorandum among Norway, Peru and Chile would be signed*; else none."""
    first, last = (plan.subject or (plan.first, plan.verb)) if plan.passive else (plan.verb + 1, plan.last)
    led = next((i for i in range(first, last) if scene.lower(i) in ("among", "between")), last)
    end = next((i for i in range(led + 1, last) if scene.lower(i) in PREPOSITIONS), last)
    named = [s for s in sides_in(scene, led + 1, end) if s.form != "adjective"] if led + 1 < end else []
    found = tuple(dict.fromkeys(s.side for s in named))
    return found if len(found) > 2 and set(scene.floor.sides) <= set(found) else ()


def _of_many(scene: Scene, plan: Plan, noun: int) -> bool:
    """Whether somebody hosts, heads or attends an event of many, which has a name: *attend the River Summit*."""
    named = scene.known.tokens[noun].text in _WORDS["named_gatherings"]
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
