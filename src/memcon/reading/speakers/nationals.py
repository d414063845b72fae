"""Those who are told by their country: *the Oreshi side*, *the Oreshi leader*, *the Oreshi Minister of Energy*."""

from __future__ import annotations

from memcon.annotate.inflection import inflected
from memcon.annotate.small_words import is_adverb
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.speakers.offices import offices, post_words, says
from memcon.reading.speakers.room import Room
from memcon.reading.speakers.voice import Voice
from memcon.types import Span, Speaker

_WORDS = groups("room_words")

_STANDS = inflected(_WORDS["thinks_as_a_country"], "past")


def of_sides(room: Room, actor: Actor, spans: tuple[Span, ...], opens_block: bool) -> Voice:
    sides = actor.sides
    if len(sides) > 1:
        return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in sides))
    side = sides[0]
    bare = room.known.tokens[actor.last - 1].lower not in ("side", "party", "delegation")
    told = room.known.tokens[actor.last + is_adverb(room.known.tokens[actor.last])].lower
    done = told.endswith("ed") or told in ("took", "made", "gave")
    stays = not done or told in _STANDS  # "Oresh opposed any ban" is told by its minister, "Oresh commended" of it as a whole
    if bare and stays and not opens_block and room.last and not room.last.joint and {s.side for s in room.last.speakers} == {side}:
        # the country inside its minister's speech stays his words
        return Voice(False, tuple(s.model_copy(update={"evidence": spans}) for s in room.last.speakers), room.last.persons)
    return room.of_side(side, spans)


def of_national(room: Room, actor: Actor, spans: tuple[Span, ...]) -> Voice:
    """*The Oreshi leader*, *the Oreshi Minister of Energy*: the principal of that side, or who holds that post beside him."""
    side = actor.sides[0]
    if beside := rather_beside(room, actor):
        return room.of_persons(beside, spans)
    one = room.principals(side)
    alone = len(one) == 1 and not _of_another_office(room, actor, one[0])
    return room.of_persons((one[0],), spans) if alone else room.of_side(side, spans)


def rather_beside(room: Room, actor: Actor) -> tuple[int, ...]:
    """Who holds beside the principal the post that stands there with a country: *the Oreshi Minister of Energy*; nobody where a name
    stands there, or where the post may be the principal's."""
    told = [t.text for t in room.known.tokens[actor.first : actor.last]]
    if len(actor.sides) != 1 or any(room.known.persons[n].family in told for n in actor.persons):
        return ()
    words = post_words(w for w in told if not w.islower())
    there = [(n, p) for p in room.present() if p.side == actor.sides[0] and (n := room.person(p)) is not None]
    for skipped in range(len(words) - 1):  # "Oreshi" of "the Oreshi Minister of Energy"
        holders = [(n, p.role) for n, p in there if p.post and says(words[skipped:], p.post)]
        if holders:
            return (holders[0][0],) if len(holders) == 1 and holders[0][1] == "delegate" else ()
    return ()


def _of_another_office(room: Room, actor: Actor, person: int) -> bool:
    """Whether *Veland's President* cannot be this person of Veland, who holds another office; *the Velandic leader* may be anyone."""
    named = [t.text for t in room.known.tokens[actor.first : actor.last] if t.text[0].isupper()]
    parts = [named[n:] for n in range(len(named))]
    if "Head" not in named:  # "the President of Oresh", not "the Head of Oresh's diplomacy"
        parts += [named[:n] for n in range(len(named) - 1, 0, -1)]
    office = next((o for part in parts if (o := offices(room.lexicon).get(" ".join(post_words(part)).lower()))), None)
    holder = room.known.persons[person]
    return bool(named and office and holder.office and office != holder.office and not says(post_words(named[-1:]), holder.post or ""))


def of_one_rank(room: Room, actor: Actor) -> tuple[int, ...]:
    """*Both Velandic ministers*: those in the room of that side whose post is of the noun's rank."""
    rank = room.known.tokens[actor.last - 1].lower.removesuffix("s")
    present = [p for p in room.present() if p.side in actor.sides and rank in (p.post or "").lower().split()[-1:]]
    return tuple(n for p in present if (n := room.person(p)) is not None)
