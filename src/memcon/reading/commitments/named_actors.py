"""Whom a noun phrase names: sides and names; and the one who speaks."""

from __future__ import annotations

from memcon.annotate.small_words import PREPOSITIONS
from memcon.reading.actors import Actor
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who
from memcon.reading.commitments.vocabulary import NUMBERS
from memcon.reading.speakers import Voice
from memcon.types import Span, Speaker


def speaker(scene: Scene, sides: tuple[str, ...], plan: Plan) -> Who:
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


def some_of_them(scene: Scene, actor: Actor) -> bool:
    """Whether staff of whom the page has not spoken are counted, not both sides' own: *two more officials would be sent*."""
    the = scene.lower(actor.first - 1) in ("the", "both", "all", "these", "those")
    staff = scene.words.noun(scene.known.tokens, actor.last - 1, "staff") is not None
    return actor.kind == "all" and staff and not the and scene.lower(actor.first) in NUMBERS


def all_of(scene: Scene, heads: list[Actor]) -> Who:
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
