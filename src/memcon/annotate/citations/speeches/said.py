"""Cited speeches, remarks, declarations and statements."""

from __future__ import annotations

from memcon.annotate.citations.noun_phrases import chain_end
from memcon.annotate.citations.phrases import MADE, Reach, clause_end, place_after, time_follows
from memcon.annotate.citations.rules import NOTHING, first_answer
from memcon.annotate.citations.speeches.spoken import Spoken
from memcon.annotate.citations.told_behind import made_end
from memcon.annotate.small_words import MONTHS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_CONFERENCES = _WORDS["conferences"]
_DECLARATIONS = _WORDS["declarations"]
_SPOKEN = _WORDS["spoken"]
_SIGNED = _WORDS["signing"]
_ISSUED = _WORDS["said_things"]
_SAID = frozenset("statement remarks comments".split())
_WHO = frozenset("he she they it which that".split())
_GIVEN = _WORDS["pronounced"]
_LONGEST_CLAUSE = 16


def said(s: Spoken) -> Reach:
    """What somebody said: told apart by who did, when, where or on what."""
    return first_answer(_RULES, s)


def _that(s: Spoken) -> Reach:
    """*The King's statement that the dam will stay.*"""
    known = s.p.before.named_owner or (s.by and s.p.before.definite)
    return (s.first, clause_end(s.ws, s.end, _LONGEST_CLAUSE)) if s.p.word in _SAID and s.after == "that" and known else None


def _made_lately(s: Spoken) -> Reach:
    """*Remarks made by the King last week.*"""
    made = made_end(s.ws, s.p.head.last)
    bare = not s.p.before.determiner and not s.p.before.plain
    if s.p.word not in _SAID or not bare or made == s.p.head.last or not time_follows(s.ws, made):
        return None
    return (s.first, made) if s.p.names(made) else NOTHING


def _which_they_gave(s: Spoken) -> Reach:
    """*The statement it delivered at the Tamor Council in May*, *the speech he gave last week*; *in the speech he gave* is reported."""
    ws, last = s.ws, s.p.head.last
    if s.p.word not in _SPOKEN | _SAID or not s.p.the or s.p.next() not in _WHO or "in" in s.p.lead(2):
        return None
    end = clause_end(ws, last, _LONGEST_CLAUSE)
    given = next((i for i in range(last + 1, end) if ws[i].lower in _GIVEN), None)
    if given is None:
        return None
    place = place_after(ws, given + 1)
    if given + 1 < len(ws) and ws[given + 1].lower in ("at", "to", "before"):
        place = chain_end(ws, given + 2)
    return (s.first, place) if s.p.names(place) or time_follows(ws, place) else None


def _issued(s: Spoken) -> Reach:
    """*The statement issued by the Veland ministers*, *the speech delivered by the King to Parliament*."""
    made = made_end(s.ws, s.p.head.last, MADE | _GIVEN)
    made = made if _by_author(s, made) else s.p.head.last
    return (s.first, made) if s.p.word in _ISSUED | _SPOKEN and s.p.the and s.p.names(made) else None


def _by_author(s: Spoken, made: int) -> bool:
    """Whether it is told by its author, or by its place where it is a statement."""
    return s.p.word in _ISSUED or (s.p.next(1) == "by" and made > s.p.head.last)


def _call(s: Spoken) -> Reach:
    """*The urgent call of President Hald to the Alpine League*; a call that is only made for something is none."""
    if s.p.word == "appeal":
        aim = s.p.ws[s.end + 1 : s.end + 2]
        further = chain_end(s.ws, s.end + 1, bare=True) if s.after == "for" and aim else s.end  # of the King for restraint
        return (s.first, further) if (s.by or s.dated) and s.p.before.definite else NOTHING
    if s.p.word != "call":
        return None
    return s.to_end if s.by and s.p.before.definite else NOTHING


def _of_pair(s: Spoken) -> Reach:
    """*The Veland–Oresh Statement of March 2016.*"""
    pair = any(w.capital and ("-" in w.lower or "–" in w.text) for w in s.ws[s.first : s.p.head.first])
    return (s.first, s.p.reach("of", "on")) if s.p.word == "statement" and s.p.named and pair and s.p.the else None


def _of_conference(s: Spoken) -> Reach:
    """*The summit declaration*, *the declaration of the Tamor Summit*."""
    if s.p.word not in _DECLARATIONS | {"declaration"} or not s.p.the:
        return None
    if s.p.word in _DECLARATIONS and s.p.before.plain[-1:] and s.p.before.plain[-1] in _CONFERENCES:
        return s.first, s.p.head.last
    if s.p.word != "declaration" or s.p.next() != "of":
        return None
    end = chain_end(s.ws, s.p.head.last + 1)
    return (s.first, end) if s.ws[end - 1].lower in _CONFERENCES else None


def _named(s: Spoken) -> Reach:
    """*The signing of the Statement on the Tamor Valley*, *See also: Statement by the Spokesman on the raid*."""
    if not s.p.named:
        return None
    if s.p.word == "statement" and s.on and s.p.lead(3) & _SIGNED:
        return s.first, s.p.reach("on")
    listed = s.p.head.first > 1 and s.ws[s.p.head.first - 1].text == ":"
    return s.to_end if (s.p.before.named_owner and (s.on or s.by)) or (listed and s.by and s.on) else NOTHING


def _by_someone(s: Spoken) -> Reach:
    """*The statement of the Velandic ministers.*"""
    declared = s.p.word == "declaration" and s.p.next() == "by"  # the declaration by the Alpine League
    return s.to_end if (s.p.word == "statement" or declared) and s.by and s.p.the and not s.p.before.plain else None


def _coming(s: Spoken) -> Reach:
    """*The statement to be issued by the Prime Minister on the anniversary.*"""
    if s.p.word not in _DECLARATIONS or s.dated or (s.by and s.on):
        return None
    ws, last = s.ws, s.p.head.last
    if [s.p.next(), s.p.next(1), s.p.next(3)] != ["to", "be", "by"]:
        return NOTHING
    end = chain_end(ws, last + 4)
    if end < len(ws) and ws[end].lower == "on":
        end = max(end, chain_end(ws, end + 1))
    return (s.first, end) if end > last + 4 else NOTHING


def _given_at(s: Spoken) -> Reach:
    """*Her speech at the Tamor Security Conference.*"""
    there = s.p.next() in ("at", "in", "to") and s.p.names(s.end)
    return s.to_end if s.p.before.owner and s.p.word in _SPOKEN and there and s.p.next(1) not in MONTHS else None


def _of_then(s: Spoken) -> Reach:
    """*The speech of 3 May*, *the King's remarks on the dam*, *remarks by Oresh on the strait*."""
    left = s.p.before
    told = (left.definite and s.dated) or (left.named_owner and s.on) or (s.by and s.on and not left.owner)
    return s.to_end if told else None


_RULES = (
    _call,
    _that,
    _made_lately,
    _which_they_gave,
    _issued,
    _of_pair,
    _of_conference,
    _named,
    _by_someone,
    _coming,
    _given_at,
    _of_then,
)
