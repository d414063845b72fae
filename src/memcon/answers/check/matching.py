"""The terms of a sentence of a draft against those of a passage of the record."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from memcon.answers.check.draft import Difference
from memcon.answers.check.terms import Term
from memcon.record.names import same_name
from memcon.record.windows import window
from memcon.record.words import weight
from memcon.types import Act, Span

ENOUGH = 0.8
"""How much of a claim's words, by weight, the record's words must have."""

WEAKER: dict[Act, frozenset[Act]] = {"state": frozenset(("stress", "explain"))}
"""Acts that may stand for another without saying more: who stressed or explained a thing also said it. No other act may: *agreed* says more
than *discussed*, and *discussed* hides that they agreed."""

NAMED = ("person", "side", "place")
ENTITIES = (*NAMED, "date", "number")


@dataclass
class Match:
    """How a claim, or a part of it, compares with a passage: the weight of its words found there, from 0 to 1, and what differs."""

    cover: float
    differs: list[Difference] = field(default_factory=list)
    evidence: list[Span] = field(default_factory=list)

    @property
    def rank(self) -> tuple[bool, float]:
        return not self.differs and self.cover >= ENOUGH, self.cover - 0.12 * len(self.differs)


_CALENDAR = re.compile(r"\d{4}(?:-\d\d)?")


def within_time(day: str | None, given: str) -> bool:
    """Whether a claim gives the time of the record: the same, or the year or month in which it lies. *By the end of 2022* is not borne out
    by *by the end of 2020*, though what is done by the one is done by the other."""
    if day is None or day == given:
        return day is not None
    if not _CALENDAR.fullmatch(given):
        return False
    one, two = window(day), window(given)
    return bool(one and two and two.first <= one.first and one.last <= two.last)


def oftener(term: Term, claim: Sequence[Term], known: Sequence[Term]) -> bool:
    """Whether a claim has a term more often than the record: *three Ministers* is not borne out by the *third* that stands there."""
    return sum(same(t, term) for t in claim) > sum(same(term, k) for k in known)


def displaced(term: Term, claim: Sequence[Term], known: Sequence[Term]) -> bool:
    """Whether a term stands where the record has another of its kind, or a name that it could not place, which the claim does not have, or
    has not as often."""
    words = {t.value for t in claim if t.kind == "word"}
    mine, theirs = ([t for t in side if t.kind == term.kind] for side in (claim, known))
    return any(sum(same(t, k) for t in mine) < sum(same(x, k) for x in theirs) for k in theirs) or (
        term.kind in ("person", "place") and any(k.capital and k.value not in words for k in known)
    )


def compare(claim: Sequence[Term], known: Sequence[Term], licensed: Iterable[tuple[str, str | None]]) -> Match:
    """Compare the terms of a claim with those of a passage of the record. `licensed` are people and sides that a pronoun of the passage may
    stand for."""
    differs: list[Difference] = []
    free = set(licensed)
    names = {name for kind, name in free if kind == "person" and name}
    sides = {side for kind, side in free if kind == "side"}
    in_order: list[Term] = []
    for term in claim:
        if term.kind not in ENTITIES:
            continue
        if any(same(term, k) for k in known):
            in_order.append(term)
        elif not (term.kind == "person" and any(same_name(term.value, n) for n in names)) and not (
            term.kind == "side" and term.value in sides
        ):
            differs.append(_unlike(term, known))
    if not differs and not ordered(in_order, [k for k in known if k.kind in ENTITIES]):
        differs.append(Difference(kind="order", draft=listed(in_order), record=listed([k for k in known if k.kind in ENTITIES])))
    differs += _acts(claim, known)
    for kind in ("not", "condition"):
        here, there = (sum(t.kind == kind for t in side) for side in (claim, known))
        if here != there and (kind == "not" or not (here and there)):
            differs.append(Difference(kind=kind, draft=f"{here}", record=f"{there}"))
    differs += _turns(claim, known)
    words = {t.value for t in known if t.kind == "word"}
    differs += [Difference(kind="word", draft=t.value, record=None) for t in claim if t.capital and t.value not in words]
    return Match(_cover(claim, known), differs)


def _acts(claim: Sequence[Term], known: Sequence[Term]) -> list[Difference]:
    """Acts and deeds spoken of within what was said: those of a claim stand in the record, and those that stand there between
    the words that the claim has stand in the claim."""
    weaker: dict[str, frozenset[Act]] = {str(act): acts for act, acts in WEAKER.items()}
    here, there = (Counter(t.value for t in side if t.kind == "act") for side in (claim, known))
    done = {t.value for t in known if t.kind == "deed"}
    differs = [Difference(kind="deed", draft=t.value, record=None) for t in claim if t.kind == "deed" and t.value not in done]
    differs += [
        Difference(kind="act", draft=act, record=", ".join(there) or None)
        for act, n in here.items()
        if n > there[act] + sum(there[w] for w in weaker.get(act, ()))
    ]
    words = {t.value for t in claim if t.kind == "word"}
    shared = [i for i, t in enumerate(known) if t.kind == "word" and t.value in words]
    between = Counter(t.value for t in known[shared[0] : shared[-1]] if t.kind == "act") if shared else Counter()
    allowed = here.total()
    if between.total() > allowed:
        differs += [Difference(kind="act", draft=None, record=act) for act in between if between[act] > here[act]][:1]
    return differs


def same(claim: Term, known: Term) -> bool:
    if claim.kind == "side":
        return claim.value == (known.value if known.kind == "side" else known.side)
    if claim.kind == "place" and known.kind == "side":
        return known.value in (claim.side, claim.value)
    if claim.kind != known.kind:
        return False
    if claim.kind == "person":
        return same_name(claim.value, known.value)
    if claim.kind == "date":
        return within_time(known.value, claim.value)
    return claim.value == known.value


def _unlike(term: Term, known: Sequence[Term]) -> Difference:
    others = [k.value for k in known if k.kind == term.kind]
    return Difference(kind=term.kind, draft=term.value, record=", ".join(dict.fromkeys(others)) or None)


def ordered(claim: Sequence[Term], known: Sequence[Term]) -> bool:
    """Whether the entities of a claim come in the order they have in the record: who visits whom turns on it."""
    at = 0
    for term in claim:
        while at < len(known) and not same(term, known[at]):
            at += 1
        if at == len(known):
            return False
        at += 1
    return True


def listed(found: Sequence[Term]) -> str:
    return ", ".join(t.value for t in found)


_BINDING = ("duty", "chance", "readiness")
_DROPPABLE = frozenset(("all",))
"""Limits that may be left out: *all prisoners were freed* bears out *prisoners were freed*."""


def _turns(claim: Sequence[Term], known: Sequence[Term]) -> list[Difference]:
    """The modals and limits that one has and the other has not."""
    differs: list[Difference] = []
    for kind in ("modal", "limit"):
        here, there = ({t.value for t in side if t.kind == kind} for side in (claim, known))
        added = {v for v in here - there if kind == "limit" or v in _BINDING}
        dropped = {v for v in there - here if (kind == "limit" and v not in _DROPPABLE) or v in _BINDING}
        differs += [Difference(kind=kind, draft=v, record=None) for v in sorted(added)]
        differs += [Difference(kind=kind, draft=None, record=v) for v in sorted(dropped)]
    return differs


def _cover(claim: Sequence[Term], known: Sequence[Term]) -> float:
    """How much of a claim's words stands in the record's, by weight. Words put in the place of others count twice against it."""
    mine, theirs = [t.value for t in claim if t.kind == "word"], [t.value for t in known if t.kind == "word"]
    if not mine:
        return 1.0 if any(t.kind in ENTITIES for t in claim) else 0.0
    there = Counter(theirs)
    total = sum(weight(w) for w in mine)
    missing = 0.0
    left = Counter(there)
    for word in mine:
        if left[word]:
            left[word] -= 1
        else:
            missing += weight(word)
    swapped = sum(
        min(sum(weight(w) for w in mine[i:j] if w not in there), sum(weight(w) for w in theirs[k:m] if w not in mine))
        for tag, i, j, k, m in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()
        if tag == "replace"
    )
    return max(0.0, 1 - (missing + swapped) / total)
