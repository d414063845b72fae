"""The evidence that a plan is a commitment: its words and their places, how it is carried, what kind of action the grammar sees in it.

Words are told only where they are written small, so that no name speaks for or against anything."""

from __future__ import annotations

from collections.abc import Iterator

from memcon.annotate.mentions import within
from memcon.reading.commitments.case import Case
from memcon.types import Statement
from memcon.weights import small

_FAR = 3  # tokens on either side of the verb, and before the action, that are told with their places
_LONGEST = 40  # tokens of an action that are read
_PAIRED = 15  # tokens from the verb on whose pairs are read
_BEFORE, _AFTER = 12, 8  # tokens of the sentence round the action that are read
_SHORT = 4  # tokens of an action that tells little


def evidence(case: Case) -> dict[str, float]:
    """What speaks for or against `case` being a commitment, by its name; amounts lie between 0 and 1."""
    found = dict.fromkeys(_carried(case), 1.0)
    found.update(dict.fromkeys(_told(case), 1.0))
    found.update(dict.fromkeys(_action(case), 1.0))
    for name, share in _round(case):
        found.setdefault(name, share)
    found["length"] = min(case.plan.last - case.plan.first, _LONGEST) / _LONGEST
    return found


def _word(case: Case, at: int) -> str:
    """A word of the page as evidence; `#` past its ends."""
    tokens = case.scene.known.tokens
    return small(tokens[at].text) if 0 <= at < len(tokens) else "#"


def _carried(case: Case) -> Iterator[str]:
    """How the action is carried: the statement, its act and cue, how that binds, in what sort of block."""
    act, force, kind = case.act or "none", case.force, case.kind.kind
    yield from (f"force {force}", f"act {act}", f"{force} {kind}", f"{force} {case.kind.weight}")
    yield f"block {case.scene.document.blocks[case.scene.sentence.block].kind}"
    if case.carrier is None:
        return
    said = case.carrier.statement
    yield from (f"voice {said.voice}", f"{act} {said.voice}", f"cue {_cue(said)}")
    if said.parent is not None:
        yield "nested"
    if said.negated:
        yield "denied"
    if any(s.side == case.scene.document.side for s in said.speakers):
        yield "own side"


def _cue(said: Statement) -> str:
    """The words of a cue; only its mark where it is the label of a turn in remarks."""
    return "" if said.cue is None else ":" if said.cue.text.endswith(":") else said.cue.text.lower()


def _told(case: Case) -> Iterator[str]:
    """What the grammar makes of the action."""
    plan, kind = case.plan, case.kind
    yield from (f"mood {plan.mood}", f"modal {plan.modal}", f"kind {kind.kind}", f"weight {kind.weight}", f"opener {plan.opener}")
    yield kind.why if kind.noun is None else f"event {kind.kind}"
    yield from (name for name, so in (("passive", plan.passive), ("not", plan.negated), ("joined", plan.joined)) if so)
    yield from (name for name, so in (("timed", case.timed), ("dates", bool(case.dates)), ("event", kind.noun is not None)) if so)
    if plan.subject:
        yield from ("subject", f"subject ends {_word(case, plan.subject[1] - 1)}")
        yield from (f"subject {_word(case, i)}" for i in range(*plan.subject))
    start, end = case.scene.known.tokens[plan.first].start, case.scene.known.tokens[plan.last - 1].end
    known = case.scene.known
    for name, named in (("side", known.sides), ("date", known.dates), ("person", known.people), ("place", known.places)):
        if within(named, start, end):
            yield f"names a {name}"


def _action(case: Case) -> Iterator[str]:
    """The words of the action, its verb among them."""
    plan, act, verb = case.plan, case.act or "none", _word(case, case.plan.verb)
    yield from (f"verb {verb}", f"verb {verb}, {act}", f"verb {verb}, {plan.mood}", f"kind by {_word(case, case.kind.verb)}")
    after = [_word(case, plan.verb + i) for i in range(1, _FAR + 1)]
    yield from (f"verb +{i} {word}" for i, word in enumerate(after, 1))
    yield from (f"after the verb {after[0]} {after[1]}", f"{verb} {after[0]}")
    before = [_word(case, plan.first - i) for i in range(1, _FAR + 1)]
    yield from (f"before {i} {word}" for i, word in enumerate(before, 1))
    yield f"before {before[1]} {before[0]}"
    last = min(plan.last, plan.first + _LONGEST)
    yield from (f"word {_word(case, i)}" for i in range(plan.first, last))
    yield from (f"{_word(case, i)} {_word(case, i + 1)}" for i in range(plan.verb, min(plan.last - 1, plan.verb + _PAIRED)))
    if plan.last - plan.first < _SHORT:
        yield "short"


def _round(case: Case) -> Iterator[tuple[str, float]]:
    """The words of the sentence round the action, of less weight the less they have to do with it."""
    plan, sentence = case.plan, case.scene.sentence
    yield from ((f"left {_word(case, i)}", 0.6) for i in range(max(sentence.first, plan.first - _BEFORE), plan.first))
    yield from ((f"right {_word(case, i)}", 0.4) for i in range(plan.last, min(sentence.last, plan.last + _AFTER)))
