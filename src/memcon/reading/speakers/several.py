"""Which of several sides a group means: *both* of three, *the Deputy Ministers* beside a Special Representative."""

from __future__ import annotations

from collections.abc import Iterable

from memcon.annotate.mentions import Token
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.speakers.voice import Voice

_WORDS = groups("room_words")

_RANKS = _WORDS["ranks_of_several"]

_COUNTS = {"both": 2, "pair": 2, "duo": 2, "couple": 2, "twosome": 2, "trio": 3, "threesome": 3, "troika": 3, "quartet": 4, "foursome": 4}
_COUNTS |= {word: n for n, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)}


def of_that_number(phrase: Iterable[Token], sides: tuple[str, ...], last: Voice | None) -> tuple[str, ...]:
    """The sides where fewer are counted than met: *both* of three are those who spoke together last, or all but the one who spoke last."""
    count = next((_COUNTS[t.lower] for t in phrase if t.lower in _COUNTS), len(sides))
    spoke = tuple(s.side for s in last.speakers if s.side) if last is not None else ()
    if count >= len(sides) or not spoke:
        return sides
    if last is not None and last.joint and len(spoke) == count:
        return spoke
    others = tuple(s for s in sides if s not in spoke)
    return others if last is not None and not last.joint and len(others) == count else sides


def of_that_rank(phrase: tuple[Token, ...], sides: tuple[str, ...], posts: Iterable[tuple[str | None, str | None]]) -> tuple[str, ...]:
    """The sides, of three or more, that are there by somebody of the rank a plural tells, where the others are not: *the Deputy Ministers*.

    `posts` are the posts of the principals, each with its side.
    """
    words = {t.lower.removesuffix("s") for t in phrase} & _RANKS
    counted = any(t.lower in _COUNTS for t in phrase)
    if words <= {"minister"} or counted or len(sides) < _MANY:
        return sides  # "the Ministers": a Secretary of State is one
    held = {side for post, side in posts if words <= set((post or "").lower().replace("-", " ").split())}
    told = tuple(s for s in sides if s in held)
    return told if 1 < len(told) < len(sides) else sides


_MANY = 3


def counted(actor: Actor, phrase: Iterable[Token]) -> bool:
    """Whether more than one is meant by those who are not speaking: *his two counterparts*, *the other two*."""
    words = [t.lower for t in phrase]
    return actor.kind == "other" and (words[-1].endswith("s") or words[-1] in _COUNTS)
