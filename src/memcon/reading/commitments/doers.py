"""Who is to act in a plan: the one who travels, those who meet, the one who gives, he by whom or for whom it is done."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.small_words import PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.circumstances import country
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.named_actors import named, speaker
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who, sides_in
from memcon.reading.commitments.subjects import OWN, at_home, of_one_side, of_papers, subject
from memcon.reading.commitments.together import together
from memcon.reading.commitments.travellers import bound_abroad, travellers
from memcon.types import BODIES

_WORDS = groups("commitment_words")

_GETTING = frozenset("receive get obtain have".split())
_ALONE = inflected(_WORDS["done_by_who_proposes"], "base", "ing")
"""What one proposes to do oneself, where it is not said who is to do it."""


def who(scene: Scene, plan: Plan, kind: Kind, memory: Who | None) -> Who:
    """Who is to act in `plan`; `memory` is the traveller of the visit last spoken of, or who was last to deliver something."""
    sides = _at_the_talks(scene)
    if kind.kind == "visit":
        return bound_abroad(scene, plan, kind, travellers(scene, plan, kind, sides, memory))
    doer = subject(scene, plan)
    if kind.kind in ("meeting", "call", "talks", "signing"):
        return together(scene, plan, kind, sides, doer)
    if (told := _told_otherwise(scene, plan, kind, sides, doer)) is not None:
        return told
    if doer is not None and _done_by_another(scene, plan, kind, doer):
        doer = Who((), told=False)
    if scene.voice is None and plan.passive and kind.kind == "delivery" and (giver := _giver_to(scene, plan, sides)):
        return Who(giver, told=False)  # "The list will be handed over to the Peruvian side"
    if doer is not None and doer.sides:
        return _with_partner(scene, plan, doer)
    return _nobody_told(scene, plan, kind, sides, doer, memory)


def _told_otherwise(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...], doer: Who | None) -> Who | None:
    """Who is to act where other words than the subject tell it: whose soil it is, between whom a flight is, where it is to be."""
    if kind.kind == "conveyance" and plan.passive and scene.voice is not None and not scene.voice.joint:
        return _agent(scene, plan) or speaker(scene, sides, plan)  # "the invitation would be placed before Cabinet"
    if kind.kind == "undertaking" and into_force(scene, plan):
        return Who(sides, told=False)
    if kind.kind == "undertaking" and _lifts_a_visa(scene, plan):
        return _easing(scene, plan, sides)
    if kind.kind == "delivery" and kind.done_to and not plan.passive and doer is not None and scene.lower(kind.verb) in _GETTING:
        others = tuple(s for s in sides if s not in doer.sides)
        own = (scene.document.side,) if scene.document.side else sides
        return Who(others if doer.sides and others else own, told=False)  # "Peru will receive $40 million"
    if kind.kind == "undertaking" and kind.done_to:
        return _at_its_home(scene, plan, sides) if plan.negated else _easing(scene, plan, sides)
    if kind.kind == "undertaking" and (not plan.passive or _transport(scene, plan)) and (both := _between(scene, plan)):
        return Who(both, told=doer is not None and doer.told)  # "a direct flight between Oslo and Lima"
    if kind.kind == "undertaking" and (doer is None or (plan.passive and not doer.sides)) and (owner := _post_abroad(scene, plan)):
        return Who((owner,), told=False)
    if scene.proposed and plan.passive and (asked := _asked_there(scene, plan, kind, sides)):
        return Who(asked, told=False)
    sent = plan.passive and kind.kind == "delivery" and scene.lower(plan.verb) not in ("informed", "notified")
    if sent and plan.subject and len(of := of_one_side(scene, *plan.subject)) == 1:
        return Who(of, told=False)  # "a group of Peruvian doctors would be sent"
    return None


def into_force(scene: Scene, plan: Plan) -> bool:
    """Whether it is a treaty that is to enter into force: *the Trade Agreement will enter into force in July*, but not *a decree*."""
    if {scene.lower(plan.verb + 1), scene.lower(plan.verb + 2)} & {"force", "effect"}:
        first, last = plan.subject or (max(scene.sentence.first, plan.clause - _FARTHEST_TREATY), plan.clause)
        return any(scene.lower(i) in _TREATIES for i in range(first, last))
    return False


_FARTHEST_TREATY = 25  # tokens: "the Agreement on the Waiver of Visas for Holders of Diplomatic Passports, which"
_TREATIES = _WORDS["treaties_in_force"]


def _transport(scene: Scene, plan: Plan) -> bool:
    """Whether flights or the like are the subject, which need both ends: *direct flights between Oslo and Lima would be resumed*."""
    return any(scene.lower(i) in _SERVICES for i in range(*(plan.subject or (0, 0))))


_SERVICES = _WORDS["runs_between"]


def _post_abroad(scene: Scene, plan: Plan) -> str | None:
    """Whose a post is that is to be opened or closed: *open an honorary consulate of Peru in Bergen*, *an embassy will be closed*."""
    if scene.lower(plan.verb) not in _OPENED:
        return None
    tokens, first, last = scene.known.tokens, *(plan.subject if plan.passive and plan.subject else (plan.verb + 1, plan.last))
    at = next((i for i in range(first, min(last, first + 6)) if scene.lower(i) in _POSTS), None)
    if at is None:
        return None
    adjective = [s.side for s in sides_in(scene, first, at + 1) if s.form == "adjective"]
    named = at + 1 < last and scene.lower(at + 1) in ("of", "general")
    end = next((i for i in range(at + 2, last) if scene.lower(i) in PREPOSITIONS - {"of"} or tokens[i].text in ",;"), last)
    of = [s.side for s in sides_in(scene, at + 1, end) if s.form != "adjective"] if named and end > at + 1 else []
    return next((s for s in (*adjective, *of) if s in scene.floor.sides), None)


_OPENED = inflected(_WORDS["done_to_a_post"], "base", "ing", "pp")
_POSTS = _WORDS["posts_abroad"]


def _done_by_another(scene: Scene, plan: Plan, kind: Kind, doer: Who) -> bool:
    """Whether the subject is the one to whom it is done, or a thing: *Peru would be informed*, *they would be handed over*."""
    if scene.voice is None:
        return False
    return plan.passive or (kind.done_to and len(doer.sides) > 1 and not scene.voice.joint)  # "the first group will arrive in May"


def _nobody_told(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...], doer: Who | None, memory: Who | None) -> Who:
    """Who is to act where the subject names nobody: whoever sends, is asked, proposes, speaks; the publisher's side for its own news."""
    if kind.kind == "delivery" and scene.voice is not None and scene.voice.joint and (sender := _sender(scene, plan, kind, sides)):
        return Who(sender, told=False)
    if plan.passive and (by := _agent(scene, plan) or _asked_of(scene, plan)) is not None:
        return by
    if plan.passive and scene.lower(plan.verb).startswith("exchang"):
        return Who(sides, told=False)  # nobody exchanges alone
    if scene.proposed and (doer is None or (plan.passive and not doer.sides)) and scene.lower(plan.verb) not in _ALONE:
        return Who(sides, told=False)
    if not plan.passive and any(scene.lower(i) == "joint" and scene.lower(i + 1) != "venture" for i in range(*_opening(plan))):
        return Who(sides, told=False)  # "The joint team will submit a report"
    joint = plan.passive and scene.voice is None and any(scene.lower(i) == "joint" for i in range(*_opening(plan)))
    if joint and kind.kind == "delivery":
        return Who(sides, told=False)  # "A joint mission will be sent in May"
    if kind.kind == "delivery" and scene.voice is None and doer is not None and not of_papers(scene, plan):
        own = (scene.document.side,) if scene.document.side else sides
        return replace(memory, names=(), told=False) if memory else Who(own, told=False)  # "A second ship will be sent in May"
    spoken = speaker(scene, sides, plan)
    if doer is not None:
        return replace(spoken, names=(), told=False)
    if not spoken.sides and _of_a_body(scene, sides):
        return spoken
    return spoken if spoken.sides else replace(spoken, sides=sides)


def _of_a_body(scene: Scene, sides: tuple[str, ...]) -> bool:
    """Whether the one who speaks is of a body that is no side, on its own page: *the Secretary-General undertook to raise it*."""
    voice = scene.voice
    alone = voice is not None and not voice.joint and bool(voice.speakers) and all(s.name and not s.side for s in voice.speakers)
    return alone and scene.document.side is None and len(sides) == 1


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
        beside = scene.lower(actor.first - 2) in ("together", "jointly") or scene.lower(plan.verb).startswith("co-")
        if near and scene.lower(actor.first - 1 - (scene.lower(actor.first - 1) == "the")) == "with" and beside:
            partner = named(scene, actor)
            both = tuple(dict.fromkeys((*doer.sides, *partner.sides)))
            return Who(both, (*doer.names, *partner.names), (*doer.evidence, *partner.evidence))
    return doer


_FARTHEST_PARTNER = 9  # tokens from "together with" a partner to the verb


def _opening(plan: Plan) -> tuple[int, int]:
    """The first words of a subject."""
    first, last = plan.subject or (0, 0)
    return first, min(last, first + 3)


def _sender(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...]) -> tuple[str, ...]:
    """The other side, where both agree that somebody is sent to one of them: *It was agreed to send an expert to Lima*."""
    where = country(scene, plan, kind) if scene.lower(plan.verb) in _SENT else None
    both = any(scene.lower(i) in ("joint", "each") for i in range(plan.first, plan.last))
    return tuple(s for s in sides if s != where) if where in sides and len(sides) == 2 and not both else ()


_SENT = inflected(_WORDS["sends_out"], "base", "pp")


def _giver_to(scene: Scene, plan: Plan, sides: tuple[str, ...]) -> tuple[str, ...]:
    """The other side of two, where it is told to which one something is to be given, and no more of who gives it."""
    if len(sides) != 2 or any(scene.lower(i) == "by" and not _by_a_day(scene, i) for i in range(plan.verb + 1, plan.last)):
        return ()
    to = next((i for i in range(plan.verb + 1, min(plan.last, plan.verb + 4)) if scene.lower(i) == "to"), None)
    end = next((i for i in range((to or 0) + 1, plan.last) if scene.lower(i) in PREPOSITIONS or scene.lower(i) in ",;"), plan.last)
    there = {s.side for s in sides_in(scene, to + 1, end)} if to is not None and to + 1 < end else set()
    if (
        not there
        and scene.lower(plan.verb) in _SENT
        and (where := country(scene, plan, Kind("delivery", "firm", "", plan.verb, plan.verb + 1)))
    ):
        there = {where} & set(sides)  # "will be sent to Lima"
    others = tuple(s for s in sides if s not in there)
    return others if len(there) == 1 and len(others) == 1 else ()


def _by_a_day(scene: Scene, by: int) -> bool:
    """Whether it is a day by which something is to be done, not somebody: *by 4 May*."""
    tokens = scene.known.tokens
    return any(d.start in (tokens[by].start, tokens[by + 1].start) for d in scene.known.dates)


def _agent(scene: Scene, plan: Plan) -> Who | None:
    """By whom it is to be done: *will be examined by the Peruvian authorities*, *by his government*."""
    at = next((i for i in range(plan.verb + 1, plan.last - 1) if scene.lower(i) == "by"), None)
    if at is None:
        return None
    end = next((i for i in range(at + 1, plan.last) if scene.lower(i) in PREPOSITIONS - {"of"} or scene.lower(i) in ",;"), plan.last)
    own = scene.lower(at + 1) in ("his", "her", "its")
    if own and scene.voice and not scene.voice.joint and any(scene.lower(i) in OWN for i in range(at + 2, end)):
        return Who(tuple(dict.fromkeys(s.side for s in scene.voice.speakers if s.side)), (), (scene.span(at + 1, end),))
    there = sides_in(scene, at + 1, end)
    if not there and scene.voice and not scene.voice.joint and any(scene.lower(i) in _OFFICES for i in range(at + 1, end)):
        return speaker(scene, scene.floor.sides, plan)  # "by the competent ministries", those of the one who speaks
    actor = next((a for a in scene.actors if at < a.first <= at + 2 and a.last <= end + 1), None)
    if actor is not None and (found := named(scene, actor)).sides:
        return found
    sides = tuple(dict.fromkeys(s.side for s in there))
    return Who(sides, (), (scene.span(at + 1, end),)) if sides else at_home(scene, at + 1, end)


_OFFICES = _WORDS["offices_at_home"]


def _easing(scene: Scene, plan: Plan, sides: tuple[str, ...]) -> Who:
    """Who eases the entry of others: the one who says so, else the side whose people they are not."""
    spoken = speaker(scene, sides, plan)
    if (scene.voice is not None and not scene.voice.joint) or plan.subject is None:
        return replace(spoken, names=())
    theirs = {s.side for s in sides_in(scene, *plan.subject)} or {s.side for s in sides_in(scene, plan.verb, plan.last)}
    others = tuple(s for s in sides if s not in theirs)
    return Who(others if len(others) == 1 else sides, told=False)


def _lifts_a_visa(scene: Scene, plan: Plan) -> bool:
    """Whether it is told whose people will need no visa: *the visa requirement for Peruvian tourists would be lifted*."""
    lifted = plan.passive and not plan.negated and scene.lower(plan.verb) in _LIFTED
    return lifted and any(scene.lower(i) in ("visa", "visas") for i in range(*(plan.subject or (0, 0))))


_LIFTED = inflected(_WORDS["lifts_a_demand"], "pp")


def _at_its_home(scene: Scene, plan: Plan, sides: tuple[str, ...]) -> Who:
    """Whose soil it is on which something will never be allowed: the country named as the subject, else the one who says so."""
    theirs = sides_in(scene, *plan.subject)[:1] if plan.subject else []
    return Who((theirs[0].side,), (), (scene.span(*plan.subject),)) if theirs and plan.subject else speaker(scene, sides, plan)


def _between(scene: Scene, plan: Plan) -> tuple[str, ...]:
    """The sides between which there is what is the subject: *a flight between Oslo and Lima*; else none."""
    first, last = plan.subject or (0, 0)
    at = next((i for i in range(first, last) if scene.lower(i) == "between"), last)
    if not any(scene.lower(i) == "and" for i in range(at, last)):
        return ()
    start, end = scene.known.tokens[at].start, scene.known.tokens[last - 1].end
    there = [(p.start, p.country) for p in scene.known.places if start <= p.start and p.end <= end and p.kind == "city"]
    named = sorted([*there, *((s.start, s.side) for s in sides_in(scene, at, last))])
    found = tuple(dict.fromkeys(side for _, side in named if side))
    return found if len(found) > 1 else scene.floor.sides


def _asked_of(scene: Scene, plan: Plan) -> Who | None:
    """The other side, where *the Peruvian request* or *Peru's proposal* is to be dealt with and nobody speaks."""
    if scene.voice is not None or plan.subject is None or len(scene.floor.sides) != 2:
        return None
    if not any(scene.words.noun(scene.known.tokens, i, "asked") for i in range(*plan.subject)):
        return None
    asking = {s.side for s in sides_in(scene, *plan.subject)}
    others = tuple(s for s in scene.floor.sides if s not in asking)
    return Who(others, told=False) if len(asking) == 1 and len(others) == 1 else None


def _asked_there(scene: Scene, plan: Plan, kind: Kind, sides: tuple[str, ...]) -> tuple[str, ...]:
    """Who is to act where it is proposed that something be done in a place: the host trains people, the other sends them there."""
    where = country(scene, plan, kind)
    if where not in sides:
        return ()
    if scene.lower(plan.verb) in _BROUGHT_THERE:
        return tuple(s for s in sides if s != where)
    return (where,) if scene.lower(plan.verb) in _TAKEN_IN else ()


_BROUGHT_THERE = inflected(_WORDS["brought_there"], "pp")
_TAKEN_IN = inflected(_WORDS["taken_in_there"], "pp")
