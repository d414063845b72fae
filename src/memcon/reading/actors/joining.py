"""Persons or sides joined by *and*: one actor."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS
from memcon.reading.actors.actor import Actor

_AND_THEN = (",", "and")
_BESIDE = (("as", "well", "as"), ("together", "with"), ("along", "with"), ("jointly", "with"), ("alongside",))
_AND = frozenset((("and",), ("nor",), ("&",), _AND_THEN, *_BESIDE, *((",", *words) for words in _BESIDE)))


def joined(known: Known, found: list[Actor]) -> list[Actor]:
    """Persons or sides joined by *and*, with commas between the first of them, as one actor."""
    joined: list[Actor] = []
    n = 0
    while n < len(found):
        run, commas, whole = [found[n]], 0, False
        while n + len(run) < len(found) and _alike(run[-1], found[n + len(run)]):
            between = tuple(t.lower for t in known.tokens[run[-1].last : found[n + len(run)].first])
            if between == (",",) and not whole:
                commas += 1
            elif between in _AND and not (len(run) == 1 and between == _AND_THEN and _acts_alone(known, run[0], found[n + 1])):
                commas, whole = 0, True  # after the meeting of Mr Orlen and Ms Vidal, Ms Hald and Mr Dahl agreed
            else:
                break
            run.append(found[n + len(run)])
        run = run[: len(run) - commas]  # commas with no "and" after them join nothing
        n += len(run)
        joined.append(run[0] if len(run) == 1 else _together(known, run))
    return joined


def _acts_alone(known: Known, before: Actor, actor: Actor) -> bool:
    """Whether a clause of its own begins with an actor: *They discussed the visit by Mr Orlen, and Ms Hald said*."""
    tokens = known.tokens
    led = before.first > 0 and tokens[before.first - 1].lower in PREPOSITIONS
    following = tokens[actor.last] if actor.last < len(tokens) else None
    goes_on = following is not None and following.text.islower() and following.lower not in _NO_VERBS
    return led and goes_on


_NO_VERBS = PREPOSITIONS | DETERMINERS | frozenset("and or who whom whose which that to as".split())


def _alike(a: Actor, b: Actor) -> bool:
    named = ("persons", "unclear", "other", "national")
    return (a.kind == b.kind and a.kind in ("persons", "sides")) or (a.kind in ("he", "she", *named) and b.kind in named)


def _one_post(known: Known, run: list[Actor]) -> bool:
    """Whether bare posts joined by *and* are one person's: *the Prime Minister and Minister of Foreign Affairs*, printed so elsewhere."""
    if not all(a.bare for a in run) or len(run[0].persons) != 1:
        return False
    post = (known.persons[run[0].persons[0]].post or "").lower().split()
    said = (t.lower for a in run for t in known.tokens[a.first : a.last])
    return "and" in post and all(w in post or w in ("the", "he", "his") for w in said)


def _together(known: Known, run: list[Actor]) -> Actor:
    first, last = run[0].first, run[-1].last
    if {a.kind for a in run} == {run[0].kind} and run[0].kind in ("persons", "sides"):
        persons = tuple(p for a in run for p in a.persons)
        if _one_post(known, run):
            return Actor(first, last, "persons", persons[:1], run[0].sides, True)
        if len(set(persons)) == len(persons):
            return Actor(first, last, run[0].kind, persons, tuple(dict.fromkeys(s for a in run for s in a.sides)))
    return Actor(first, last, "all")  # "he and his guest"; two posts read as one person cannot be right
