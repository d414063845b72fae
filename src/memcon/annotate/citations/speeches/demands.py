"""Cited demands, and statements in the plural."""

from __future__ import annotations

from memcon.annotate.citations.noun_phrases import chain_end
from memcon.annotate.citations.phrases import Reach, clause_end
from memcon.annotate.citations.rules import NOTHING, first_answer
from memcon.annotate.citations.speeches.spoken import Spoken, to_do
from memcon.annotate.citations.told_behind import made_end, purpose_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

DEMANDS = _WORDS["demands"]
_EARLIER = _WORDS["again"]
_LATELY = frozenset("recent earlier".split())
_LONGEST_CLAUSE = 16


def demand(s: Spoken) -> Reach:
    """A demand told apart by who made it, or when."""
    return first_answer(_RULES, s)


def _ultimatum(s: Spoken) -> Reach:
    """*The ultimatum issued by Oresh.*"""
    made = made_end(s.ws, s.p.head.last)
    return (s.first, made) if s.p.word == "ultimatum" and s.p.the and s.p.names(made) else None


def _recent_statements(s: Spoken) -> Reach:
    """*The recent statements of the Oreshi leadership*, *the statements by Oresh about the dam*."""
    if not s.by or s.p.word != "statements":
        return None
    about = clause_end(s.ws, s.end, _LONGEST_CLAUSE) if s.after in ("about", "that", "regarding") else s.end
    if not (s.before & _LATELY or about > s.end):
        return None
    return (s.first, about) if s.p.before.definite or about == s.end else NOTHING


def _of_someone(s: Spoken) -> Reach:
    """*Veland's demands to keep out of the strait*, *Veland's unconditional demands*; not those of a people."""
    if s.p.word not in ("demands", "requirements") or not s.p.before.named_owner:
        return None
    ws, at = s.ws, s.p.head.last
    owner = max((i for i in range(s.first, s.p.head.first) if ws[i].lower == "'s" or ws[i].text in "'’"), default=0)
    if not owner or not ws[owner - 1].capital:
        return NOTHING
    return s.first, purpose_end(ws, at) if to_do(ws, at) else at


def _from_someone(s: Spoken) -> Reach:
    """*Recent statements from Tamor.*"""
    if s.after != "from" or not s.before & _EARLIER:
        return None
    further = chain_end(s.ws, s.end + 1)
    return (s.first, further) if any(w.capital for w in s.ws[s.end : further]) else NOTHING


def _of_then(s: Spoken) -> Reach:
    """*Recent Oreshi statements*, *the statements of 3 May*, *the demands by Oresh on the strait*."""
    earlier = s.before & _EARLIER and s.p.proper > 0
    definite = s.p.before.definite
    return s.to_end if earlier or (s.dated and (definite or s.by)) or (s.by and s.on and definite) else None


_RULES = (_ultimatum, _recent_statements, _of_someone, _from_someone, _of_then)
