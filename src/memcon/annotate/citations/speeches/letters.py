"""Cited letters: by their day, by whom and to whom they were sent."""

from __future__ import annotations

from memcon.annotate.citations.noun_phrases import chain_end
from memcon.annotate.citations.phrases import Reach, date_end, is_date, time_follows
from memcon.annotate.citations.rules import NOTHING, Phrase, Rule, first_answer
from memcon.lexicon import groups

_WORDS = groups("citation_words")

LETTERS = _WORDS["letters"]
_SENT = frozenset(("to", "from", "of", "by")) | _WORDS["sent"]


def letter(p: Phrase) -> Reach:
    """A letter told apart by sender, addressee or day."""
    return first_answer(_RULES, p)


def _said_in(p: Phrase) -> Reach:
    """*In a letter to the House*, where it is what was said."""
    first = p.before.first
    inside = first - (p.before.determiner in ("a", "an"))
    if not inside or p.ws[inside - 1].lower != "in" or p.next() != "to":
        return None
    reach = chain_end(p.ws, p.head.last + 1)
    return (first, reach) if p.names(reach) else NOTHING


def _exchanged(p: Phrase) -> Reach:
    """*The exchange of letters between the two.*"""
    if p.opening != "letters":
        return None
    ws, end, first = p.ws, p.head.last, p.before.first
    exchange = first > 1 and [w.lower for w in ws[p.head.first - 2 : p.head.first]] == ["exchange", "of"]
    reach = chain_end(ws, end + 1, pairs=True) if p.next() == "between" else end
    return (p.head.first - 2, reach) if exchange and reach > end else NOTHING


def _sent(p: Phrase) -> Reach:
    """*The letter of 4 June*, *a letter addressed to the King on 4 June*, *the letter sent by the King to the Prime Minister on 3 May*."""
    ws, end = p.ws, p.head.last
    relative = p.next() in ("he", "she", "which", "that", "they")
    at = next((i for i in range(end, min(len(ws), end + 6)) if ws[i].lower in _SENT), None) if relative else end
    while at is not None and at < len(ws) and ws[at].lower in _SENT:
        if is_date(ws, at + 1):
            of_day = ws[at].lower == "of" and at == end and p.before.definite
            return (p.before.first, date_end(ws, at + 1)) if of_day else None
        following = at + 1 < len(ws) and ws[at + 1].lower in _SENT
        reach = at + 1 if following else chain_end(ws, at + 1)
        if reach == at + 1 and not following:
            break
        end = at = reach
    told = end > p.head.last and (time_follows(ws, end) or (relative and p.before.definite))
    return (p.before.first, end) if told else None


_RULES: tuple[Rule, ...] = (_said_in, _exchanged, _sent)
