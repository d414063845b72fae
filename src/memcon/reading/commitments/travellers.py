"""Who travels: the subject of *visit*, the owner of *a visit*, the guest of one who hosts."""

from __future__ import annotations

from dataclasses import replace

from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.commitments.circumstances import country
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.named_actors import named, speaker
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who, side_in, sides_in
from memcon.reading.commitments.subjects import people_of, subject
from memcon.reading.commitments.together import hyphened_sides

_WORDS = groups("commitment_words")

_EACH_OTHER = frozenset(("mutual", "reciprocal", "joint", "each", "exchange"))


def travellers(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...], memory: Who | None) -> Who:
    """Who travels: the subject of *visit*, the owner of *a visit*, the guest of one who hosts."""
    if _to_each_other(scene, plan, kind):
        return Who(sides, _names(subject(scene, plan)))
    if plan.subject and scene.lower(plan.subject[1] - 1) == "we" and _told(scene, plan, "together"):
        return Who(sides)  # "we are going to Lima together"
    if kind.guest:
        return _guest(scene, plan, kind, sides)
    if (group := _group_of_whom(scene, plan) or _the_delegation(scene, plan, sides, memory)) is not None:
        return group
    if (own := _of_its_delegation(scene, plan)) is not None:
        return own
    if plan.mood != "noun" and kind.noun is None and (going := _who_goes(scene, plan, kind, sides)) is not None:
        return going
    target = country(scene, plan, kind)
    if (whose := _whose_visit(scene, plan, kind, sides, target)) is not None:
        return whose
    if memory is not None and (target is None or target not in memory.sides):
        return memory
    others = tuple(s for s in sides if s != target)
    return Who(others if target in sides else sides, told=False)


def _told(scene: Scene, plan: Plan, word: str) -> bool:
    """Whether a word stands in a plan."""
    return any(scene.lower(i) == word for i in range(plan.first, plan.last))


def _to_each_other(scene: Scene, plan: Plan, kind: Kind) -> bool:
    """Whether both travel: *mutual visits*, *visit each other*."""
    told = range(plan.first, plan.last)
    mutual = kind.noun is not None and any(scene.lower(i) in _EACH_OTHER for i in told)
    return mutual or any(scene.lower(i) == "each" and scene.lower(i + 1) == "other" for i in told)


def _guest(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...]) -> Who:
    """Who is hosted: *host the President*, *receive a Peruvian delegation*; else those who do not host."""
    guest = next((a for a in scene.actors if a.first >= kind.last and a.last <= plan.last), None)
    pronoun = scene.lower(kind.last) in ("him", "her", "them")
    if guest and not pronoun and (found := named(scene, guest)).sides:
        return found
    if not pronoun and (side := side_in(scene, kind.last, plan.last, ("adjective",))) is not None:
        return Who((side,))
    doer = subject(scene, plan)
    hosts = doer.sides if doer and doer.sides else (scene.document.side,)
    return Who(tuple(s for s in sides if s not in hosts), told=False)


def _of_its_delegation(scene: Scene, plan: Plan) -> Who | None:
    """The side whose delegation somebody leads, of whom the page tells no side: *Ms Moe will lead the Peruvian delegation to*."""
    if plan.subject is None:
        return None
    if scene.lower(plan.verb) == "represent":  # "where the Minister will represent Norway"
        there = sides_in(scene, plan.verb + 1, min(plan.last, plan.verb + 4))
        return Who((there[0].side,)) if there else None
    if not scene.lower(plan.verb).startswith(("lead", "head")):
        return None
    at = next((i for i in range(plan.verb + 1, min(plan.last, plan.verb + 6)) if scene.lower(i) == "delegation"), None)
    own = sides_in(scene, plan.verb + 1, at) if at is not None else []
    side = own[0].side if own else None
    if side is None:
        return None
    doer = subject(scene, plan)
    return doer if doer and doer.sides == (side,) else Who((side,))


def _who_goes(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...]) -> Who | None:
    """The subject of a verb of travel, with the guest it takes along; the one who speaks where it is he who says that he will go."""
    doer = subject(scene, plan)
    if doer is None:
        return speaker(scene, sides, plan) if scene.voice is not None and plan.mood in ("infinitive", "gerund") else None
    if (together := _with_companion(scene, plan, doer)) is not None:
        return together
    if (stranger := _stranger(scene, plan, kind, doer, sides)) is not None:
        return stranger
    if doer.sides and (abroad := _not_at_home(scene, plan, kind, doer, sides)):
        return abroad  # "told her host that the President would visit Lima"
    return doer if doer.sides else None


def _whose_visit(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...], target: str | None) -> Who | None:
    """The one whose visit it is, by the words round the noun, the subject, or the question that it answers."""
    whose = owner(scene, plan, kind)
    if whose and target in sides and (set(whose.sides) <= {target} or not whose.names):
        return replace(whose, sides=tuple(s for s in sides if s != target))  # nobody visits his own country
    if whose and whose.sides:
        return whose
    doer = subject(scene, plan) if plan.mood != "noun" else None
    if doer and doer.sides and not plan.passive:
        return doer
    earlier = [a for a in scene.actors if a.last <= plan.clause and a.kind == "persons" and len(a.persons) == 1]
    if not plan.subject or not earlier or scene.voice is None or not scene.voice.joint:
        return None
    found = named(scene, earlier[-1])
    told_of = side_in(scene, earlier[-1].last, plan.clause, ("name",))  # "as to when she would visit Peru, the visit would …"
    if told_of in sides and set(found.sides) <= {told_of}:
        found = replace(found, sides=tuple(s for s in sides if s != told_of))
    return replace(found, told=False)


def bound_abroad(scene: Scene, plan: Plan, kind: Kind, found: Who) -> Who:
    """Those who travel without the side where they go to, which is not told of by its people's names: nobody visits his own country."""
    sides = scene.floor.sides
    if _of_its_delegation(scene, plan) is not None:
        return found
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
    return len(hyphened_sides(scene, replace(plan, first=first), last - 1)) > 1


def _group_of_whom(scene: Scene, plan: Plan) -> Who | None:
    """Whose people travel, where a group of those just told of is the subject: *900 Peruvian engineers, the first of whom will*."""
    told = {scene.lower(i) for i in range(*(plan.subject or (0, 0)))}
    if not told & _GROUPS or not (told & {"whom", "them"} or len(told) < 4):
        return None
    start, end = scene.sentence.start, scene.known.tokens[plan.first].start
    people = [s for s in scene.known.sides if start <= s.start and s.end <= end and s.form == "adjective" and people_of(scene, s.end)]
    return Who((people[-1].side,)) if people else None


def _the_delegation(scene: Scene, plan: Plan, sides: tuple[str, ...], memory: Who | None) -> Who | None:
    """The guests, told of as *the delegation* or as *it* after that: *The delegation will travel to Cusco, where it will visit a mine*."""
    told = [scene.lower(i) for i in range(*(plan.subject or (0, 0)))]
    if told == ["it"] and memory is not None and len(memory.sides) == 1:
        return replace(memory, names=(), told=False)
    if told not in (["the", "delegation"], ["the", "guests"], ["the", "visiting", "delegation"]) or len(sides) != 2:
        return None
    held = next((m.place.country for m in scene.floor.meetings if m.place and m.place.country), None) or scene.document.side
    return Who(tuple(s for s in sides if s != held), (), (scene.span(*plan.subject),)) if plan.subject and held in sides else None


_GROUPS = _WORDS["some_of_them"]


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
            side = side_in(scene, at + 1, min(plan.last, at + 8), ("adjective", "name"))
            if side:
                return Who((side,))
    before = side_in(scene, max(plan.first, noun - 4), noun, ("adjective",))
    if before:
        return Who((before,))
    if scene.lower(noun - 1) in ("his", "her") or scene.lower(noun - 2) in ("his", "her"):
        at = noun - 1 if scene.lower(noun - 1) in ("his", "her") else noun - 2
        return named(scene, Actor(at, at + 1, "he" if scene.lower(at) == "his" else "she"))
    return None
