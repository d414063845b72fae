"""Statements, bans, answers and principles that are cited by what hangs on them: by what they are of, when they were made, by whom."""

from __future__ import annotations

from memcon.annotate.citations.noun_phrases import chain_end
from memcon.annotate.citations.phrases import Reach, clause_end, complement_end, date_end, is_date, time_follows
from memcon.annotate.citations.rules import Phrase, Rule
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_STATED = frozenset("statement statements message messages".split())
_OF_WHAT = _WORDS["stated_of"]
_ISSUED = frozenset("issued sent published".split())
_ENDORSED = frozenset("endorsed signed joined supported".split())
_BANS = frozenset("ban embargo moratorium".split())
_IMPOSED = frozenset("imposed introduced declared".split())
_RECEIVED = frozenset("received".split())
_LAID_OUT = _WORDS["laid_out"]
_LONGEST_CLAUSE = 14  # words: "that the President and the Government have publicly laid out"


def told_statement(p: Phrase) -> Reach:
    """What the first of the rules says that speaks of the phrase; null where none does."""
    return next((reach for rule in _RULES if (reach := rule(p)) is not None), None)


def _of_condemnation(p: Phrase) -> Reach:
    """*The Security Council statement of condemnation*, *the message of solidarity issued by Oresh*."""
    if p.word not in _STATED or not p.the or p.next() != "of" or p.next(1) not in _OF_WHAT:
        return None
    end = p.head.last + 2
    issued = end + (end + 1 < len(p.ws) and p.ws[end].lower in _ISSUED and p.ws[end + 1].lower == "by")
    by = issued < len(p.ws) and p.ws[issued].lower in ("from", "by")
    if p.word.startswith("message") and not by:
        return None
    return p.before.first, max(end, chain_end(p.ws, issued + 1)) if by else end


def _endorsed(p: Phrase) -> Reach:
    """*The statement last week, endorsed by 14 countries.*"""
    if p.word not in _STATED or not p.the or not p.before.plain or not time_follows(p.ws, p.head.last):
        return None
    near = range(p.head.last + 1, min(len(p.ws) - 1, p.head.last + 6))
    at = next((i for i in near if p.ws[i].lower in _ENDORSED and p.ws[i + 1].lower == "by"), None)
    end = chain_end(p.ws, at + 2) if at else p.head.last
    return p.first, max(end, p.head.last)


def _imposed(p: Phrase) -> Reach:
    """*The ban imposed in March on the import of wine.*"""
    if p.word not in _BANS or not p.the or p.next() not in _IMPOSED:
        return None
    ws, end = p.ws, p.head.last + 1
    if end + 1 < len(ws) and ws[end].lower in ("in", "on") and is_date(ws, end + 1):
        end = date_end(ws, end + 1)
    elif time_follows(ws, end):
        end += 2
    else:
        return None
    subject = complement_end(ws, end, frozenset(("on", "of")), bare=True)
    return (p.first, subject) if subject > end else None


def _answer(p: Phrase) -> Reach:
    """*The recent response received from the Korv.*"""
    if p.word != "response" or not p.before.definite or p.next() not in _RECEIVED or p.next(1) != "from":
        return None
    end = chain_end(p.ws, p.head.last + 2)
    return (p.before.first, end) if p.names(end) else None


def _laid_out(p: Phrase) -> Reach:
    """*The principles that the President has publicly laid out.*"""
    if p.word != "principles" or not p.the or p.next() not in ("that", "which"):
        return None
    end = min(clause_end(p.ws, p.head.last, _LONGEST_CLAUSE), len(p.ws))
    done = next((i for i in range(p.head.last + 2, end) if p.ws[i].lower in _LAID_OUT), None)
    if done is None or not p.names(done):
        return None
    return p.first, done + 1 + (done + 1 < len(p.ws) and p.ws[done + 1].lower in ("out", "forth"))


_RULES: tuple[Rule, ...] = (_of_condemnation, _endorsed, _imposed, _answer, _laid_out)
