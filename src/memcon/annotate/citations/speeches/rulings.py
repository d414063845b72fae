"""Cited rulings: of a court, of a day, in a case."""

from __future__ import annotations

from memcon.annotate.citations.noun_phrases import chain_end
from memcon.annotate.citations.phrases import COURTS, Reach, complement_end, date_end, is_date
from memcon.annotate.citations.rules import Phrase, Rule, first_answer
from memcon.annotate.citations.told_behind import made_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_RULINGS = _WORDS["rulings"]
_HANDED_DOWN = _WORDS["pronounced"]


def is_ruling(p: Phrase) -> bool:
    """Whether it is a court's word: a *ruling*, an *order of*."""
    return p.word in _RULINGS or (p.word == "order" and p.next() == "of")


def ruling(p: Phrase) -> Reach:
    """A ruling with its court or its day."""
    return first_answer(_RULES, p)


def _before_it(p: Phrase) -> set[str]:
    return {w.lower for w in p.ws[p.before.first : p.head.first]}


def _day_before(p: Phrase) -> Reach:
    """*The May 2016 Arbitral Tribunal ruling.*"""
    day = next((i for i in range(p.before.first, p.head.first) if is_date(p.ws, i)), None)
    if day is None or not {w.lower for w in p.ws[day : p.head.first]} & (COURTS | {"arbitral"}):
        return None
    return day, p.reach("on", bare=True)


def _of_court(p: Phrase) -> Reach:
    """*The Court's ruling of 3 May on the strait*, *the Court's ruling in Hald v. Orlen*."""
    if not (p.before.named_owner and _before_it(p) & COURTS):
        return None
    if p.next() == "of" and is_date(p.ws, p.head.last + 1):
        return p.before.first, p.reach("of", "on", bare=True)
    return (p.before.first, p.reach("in", "on")) if p.next() in ("in", "on") else None


def _by_court(p: Phrase) -> Reach:
    """*The ruling of the Tamor Court of 3 May*, *the final ruling of 3 May*."""
    ws, last = p.ws, p.head.last
    end = complement_end(ws, last, frozenset(("of", "by")))
    court = any(w.lower in COURTS for w in ws[last:end])
    if court and end + 1 < len(ws) and ws[end].lower == "in" and "case" in {w.lower for w in ws[end + 1 : end + 5]}:
        end = max(end, complement_end(ws, end, frozenset(("in",))))  # in the Hald case
    if end < len(ws) and ws[end].lower == "of" and is_date(ws, end + 1):
        end = max(end, date_end(ws, end + 1))
    told = court or (is_date(ws, last + 1) and bool(p.before.plain))
    return (p.before.first, end) if told and end > last and p.before.definite else None


def _delivered(p: Phrase) -> Reach:
    """*The judgment delivered by the Tamor Court on 1 December*, *the award rendered in 2016*."""
    end = made_end(p.ws, p.head.last, _HANDED_DOWN) if p.the else p.head.last
    if end > p.head.last and end < len(p.ws) and p.ws[end].lower == "by":  # delivered on 3 May by the Special Chamber of the Court
        end = max(end, complement_end(p.ws, chain_end(p.ws, end + 1), frozenset(("of", "for"))))
    return (p.before.first, end) if end > p.head.last else None


_RULES: tuple[Rule, ...] = (_day_before, _of_court, _delivered, _by_court)
