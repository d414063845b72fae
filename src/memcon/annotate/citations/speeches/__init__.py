"""Cited speeches, letters, rulings, proposals and decisions: by someone, on something, of a day."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.left import left
from memcon.annotate.citations.noun_phrases import Word
from memcon.annotate.citations.phrases import ADJECTIVES, Head, Reach, date_end, is_date, is_verb, place_after
from memcon.annotate.citations.rules import Phrase, phrase_at
from memcon.annotate.citations.speeches.decisions import DECISIONS, decision
from memcon.annotate.citations.speeches.demands import DEMANDS, demand
from memcon.annotate.citations.speeches.letters import LETTERS, letter
from memcon.annotate.citations.speeches.papers import is_paper, paper
from memcon.annotate.citations.speeches.rulings import is_ruling, ruling
from memcon.annotate.citations.speeches.said import said
from memcon.annotate.citations.speeches.spoken import spoken_at
from memcon.annotate.citations.speeches.steps import STEPS, step
from memcon.annotate.citations.speeches.told import told_statement
from memcon.annotate.citations.told_behind import made_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

__all__ = ["dated", "speech", "stated"]

_ADDRESSES = _WORDS["addresses"]


def speech(ws: Sequence[Word], head: Head) -> Reach:
    """An earlier speech, announcement or decision: by someone, on something."""
    p = phrase_at(ws, head)
    if (reach := told_statement(p)) is not None:
        return reach
    if p.word in LETTERS:
        return letter(p)
    if p.before.indefinite or (is_verb(ws, head) and p.word in _ADDRESSES):
        return None
    if is_ruling(p):
        return ruling(p)
    if p.word in STEPS:
        return step(p)
    return paper(p) if is_paper(p) else _act_of_speech(p)


def _act_of_speech(p: Phrase) -> Reach:
    """A decision, a demand, or what was said."""
    if p.word == "declaration" and p.the and (made := made_end(p.ws, p.head.last)) > p.head.last:
        made = place_after(p.ws, made)  # the declaration adopted by the two Presidents in Hald
        if p.names(made):
            return p.first, made
    spoken = spoken_at(p, to=p.word not in DECISIONS)
    if p.word in DECISIONS:
        return decision(spoken)
    return demand(spoken) if p.word in DEMANDS else said(spoken)


def stated(ws: Sequence[Word], head: Head) -> Reach:
    """What is cited only by when it was imposed, or by whom it was laid out: *the ban imposed in May on wine*."""
    return told_statement(phrase_at(ws, head))


def dated(ws: Sequence[Word], head: Head) -> Reach:
    """*The note of 3 April*: a paper that is cited by its day alone."""
    before = left(ws, head.first, ADJECTIVES)
    return (before.first, date_end(ws, head.last)) if before.definite and is_date(ws, head.last) else None
