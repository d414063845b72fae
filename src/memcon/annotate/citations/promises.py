"""Cited promises: commitments made at talks, a pledge that someone gave earlier."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.left import Left, left
from memcon.annotate.citations.noun_phrases import DEFINITE, GROUP, Word, chain_end
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    BINDING,
    Head,
    Reach,
    chain_or_day_end,
    complement_end,
    is_date,
    is_dated,
    place_end,
    proper_modifiers,
)
from memcon.annotate.citations.told_behind import purpose_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_GIVEN = _WORDS["promised"]
_TEXTS = BINDING | _WORDS["put_out"] | {"framework", "plan", "forward"}
_GATHERINGS = _WORDS["conferences"] | {"meeting", "session"}
_TALKS = _WORDS["several_exchanges"]
_WHERE = ("at", "in", "during", "on", "by", "under")
_OF_SUBJECT = DEFINITE | frozenset("that which it he she they we you all both had has have was were and of in".split())
_LONGEST_SUBJECT = 12
"""Words of *the pledge which all those who came to the Tamor Conference had* given, after which no verb is sought."""


def promise(ws: Sequence[Word], head: Head) -> Reach:
    """A promise told by where or by whom it was given, or by whose it is; what one only stands by (*its pledge of loyalty*) is none."""
    before = left(ws, head.first, ADJECTIVES)
    if before.indefinite:
        return None
    if before.definite and ws[head.first].lower != "commitment":
        given = _given_at(ws, head, before) or _someone_gave(ws, head, before) or _given_aside(ws, head, before)
        if given:
            return given
    of_group = (
        ws[head.first].lower == "commitment" and head.first and GROUP.fullmatch(ws[head.first - 1].text)
    )  # the G7 commitment to give ships
    return _pledge(ws, head, before) if ws[head.first].lower == "pledge" or of_group else None


def _given_at(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*The commitments made in Tamor*, *the assurance given to him at the Hald Forum*, *the position set out by the King*; those in a text
    are told by the text, commitments made at a summit by the summit."""
    of_sum = complement_end(ws, head.last, frozenset(("of",)), bare=True) if ws[head.first].lower in ("pledge", "offer") else head.last
    at = _given_end(ws, of_sum) - 1
    if at > head.last and ws[at - 1].lower == "this":  # launched on this subject
        return before.first, at + 1
    if at < of_sum or at + 1 >= len(ws) or ws[at + 1].lower not in _WHERE:
        return None
    end = chain_or_day_end(ws, at + 2)
    end = at + 3 if end == at + 2 and at + 2 < len(ws) and ws[at + 2].lower in _TALKS else end  # during talks at Tamor
    while end < len(ws) and ws[end].lower in ("in", "at", "to", "of") and end > at + 2 and not is_date(ws, end + 1):
        further = max(place_end(ws, end + 1), chain_end(ws, end + 1, pairs=True))
        gathered = ws[at + 1].lower == "by" and ws[end].lower == "at" and any(w.lower in _GATHERINGS for w in ws[end:further])
        if further == end + 1 or gathered:  # set out by the King | at the Hald Summit
            break
        end = further
    told = any(w.capital or w.number for w in ws[at + 2 : end])
    several = ws[head.first].lower in ("commitments", "obligations")
    in_text = any(w.lower.removesuffix("s") in _TEXTS or (several and w.lower in _GATHERINGS) for w in ws[at + 2 : end])
    return (before.first, end) if told and not in_text else None


def _given_end(ws: Sequence[Word], i: int) -> int:
    """The end of *given*, *set out*, *given to him*, *launched on this subject* at `i`; `i` where there is none of these."""
    if i >= len(ws) or ws[i].lower not in _GIVEN:
        return i
    end = i + 1 + (i + 1 < len(ws) and ws[i + 1].lower in ("out", "down", "forth"))
    if end + 2 < len(ws) and ws[end].lower == "to" and ws[end + 1].lower in _WHOM:
        return end + 2
    return end + 3 if [w.lower for w in ws[end : end + 2]] == ["on", "this"] else end


_WHOM = frozenset("him her them us it".split())


def _someone_gave(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*The promise it gave in March*, *the pledge President Hald made at the Tamor Summit to plant trees*."""
    at = verb = head.last
    while verb < len(ws) and verb - at < _LONGEST_SUBJECT and ws[verb].lower not in _GIVEN:
        if not (ws[verb].capital or ws[verb].lower in _OF_SUBJECT or ws[verb].lower.endswith(("s", "side"))):
            return None
        verb += 1
    if verb == at or verb >= len(ws) or ws[verb].lower not in _GIVEN:
        return None
    end = verb + 1
    then = end < len(ws) and (ws[end].lower in ("earlier", "last", "yesterday") or ws[end].lower in _WHERE)
    if end < len(ws) and ws[end].lower in ("at", "during") and not is_date(ws, end + 1):
        end = max(end, chain_end(ws, end + 1))
    if not then:
        return None
    late = end + 3 if [w.lower for w in ws[end : end + 2]] in (["earlier", "this"], ["earlier", "last"]) else end
    to_do = late + 1 < len(ws) and ws[late].lower == "to" and ws[late + 1].text.islower() and ws[late + 1].lower not in DEFINITE
    return before.first, purpose_end(ws, late) if to_do else end


def _given_aside(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*His offer, made in Tamor in August, to build a bridge.*"""
    at = head.last
    if at + 2 >= len(ws) or ws[at].text != "," or ws[at + 1].lower not in _GIVEN:
        return None
    comma = next((i for i in range(at + 2, min(len(ws) - 2, at + 10)) if ws[i].text == ","), None)
    return (before.first, purpose_end(ws, comma + 1)) if comma and ws[comma + 1].lower == "to" else None


def _pledge(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*Veland's pledge of two ships to Oresh*, *the Alpine Union's pledge to plant trees*."""
    at = head.last
    if before.definite and is_dated(ws, before, head):
        return before.first, at  # the 2014 Tamor Summit flood defence pledge
    someone = before.named_owner or (before.definite and proper_modifiers(ws, before, head))
    if not someone or at + 1 >= len(ws):
        return None
    if ws[at].lower == "to" and ws[at + 1].text.islower():
        return before.first, purpose_end(ws, at)
    end = chain_end(ws, at + 1, bare=True, links=("of", "in", "for")) if ws[at].lower == "of" else at
    end = complement_end(ws, end, frozenset(("to", "for")))
    return (before.first, end) if end > at else None
