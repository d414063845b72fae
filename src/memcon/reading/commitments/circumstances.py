"""Where a plan is to be carried out, on what occasion, on what condition."""

from __future__ import annotations

from memcon.annotate.inflection import inflected
from memcon.annotate.small_words import DETERMINERS
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene
from memcon.types import BODIES, Span

_WORDS = groups("commitment_words")


def place(scene: Scene, plan: Plan, kind: Kind, end: int) -> tuple[str, Span] | None:
    """Where it is to be: a city as named, else the side of a country; for a visit, its destination. Null where the page does not say."""
    tokens, text = scene.known.tokens, scene.document.text
    start, stop = tokens[plan.first].start, tokens[end - 1].end
    if plan.clause < plan.first and not plan.joined:
        start = tokens[plan.clause].start
    cities = [p for p in scene.known.places if start <= p.start and p.end <= stop and p.kind == "city"]
    for city in cities:
        if leads_to_a_place(text, city.start):
            return city.name, Span(start=city.start, end=city.end, text=text[city.start : city.end])
    for side in scene.known.sides:
        if not (start <= side.start and side.end <= stop) or side.form == "adjective" or side.side in BODIES:
            continue
        led = leads_to_a_place(text, side.start) or (kind.kind == "visit" and _object_of_visit(scene, plan, kind, side.start))
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


def leads_to_a_place(text: str, at: int) -> bool:
    before = text[max(0, at - 30) : at].lower().split()
    while before and before[-1] in ("the", "republic", "of"):
        before.pop()
    if before[-1:] == ["for"]:
        return bool(set(before[-5:-1]) & _BOUND)  # "would leave for Lima", "leaves on Friday for Lima"
    return bool(before) and before[-1] in ("to", "in", "at")


_BOUND = inflected(_WORDS["leaves_for"], "base", "s", "ing") | {"bound", "out", "off"}


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
            if before[-1] == "of" and not set(before) & _BESIDE:
                continue
            return text[cited.start : cited.end], Span(start=cited.start, end=cited.end, text=text[cited.start : cited.end])
    return None


_BESIDE = frozenset("occasion margin margins sideline sidelines fringe fringes framework side".split())
_ALL_OF_THEM = frozenset("all any other still already long".split())
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
        if tokens[at].lower == "pending" and at > first and tokens[at - 1].lower in DETERMINERS | _ALL_OF_THEM:
            continue  # "conclude the pending agreements"
        if (
            tokens[at].lower in ("once", "pending")
            and at + 1 < last
            and tokens[at + 1].lower in ("a", "again", "more", "every", "issues", "matters")
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
