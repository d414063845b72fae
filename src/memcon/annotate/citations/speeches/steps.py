"""Cited proposals, requests, orders and measures: by who made them, what they ask for, of which day."""

from __future__ import annotations

from memcon.annotate.citations.noun_phrases import chain_end
from memcon.annotate.citations.phrases import Reach, complement_end, date_end, gerund_end, is_date, place_after
from memcon.annotate.citations.rules import NOTHING, Phrase, Rule, first_answer
from memcon.annotate.citations.speeches.spoken import by_parties, to_do, to_do_itself
from memcon.annotate.citations.told_behind import made_end, owner_start, purpose_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

STEPS = _WORDS["proposed_steps"]
_PROPOSALS = _WORDS["proposals"]
_TAKE = _WORDS["takes_measures"]
_TABLED = _TAKE | frozenset("made tabled submitted presented".split())
_ACTORS = frozenset(", and the other its that which we they has have".split()) | _WORDS["partners"]
_FARTHEST_VERB = 14  # words between the measures and what tells who took them


def step(p: Phrase) -> Reach:
    """A step that someone took or asked for."""
    return first_answer(_PROPOSED if p.word in _PROPOSALS else _TAKEN, p)


def _order(p: Phrase) -> Reach:
    """*The order to send troops.*"""
    if p.word != "order":
        return None
    return (p.before.first, purpose_end(p.ws, p.head.last)) if to_do_itself(p.ws, p.head.last) and p.the else NOTHING


def _request(p: Phrase) -> Reach:
    """*Oresh's request to the Alpine Council*, *the Oreshi cabinet's request to send boats*, *Oresh's 3 May request*."""
    if p.word != "request":
        return None
    ws, at = p.ws, p.head.last
    left = range(p.before.first, p.head.first)
    dated, purpose = any(is_date(ws, i) for i in left), to_do_itself(ws, at)
    end = purpose_end(ws, at) if purpose else complement_end(ws, at, frozenset(("to",) if dated else ("to", "for")))
    owned = p.before.named_owner or (p.before.owner and any(ws[i].capital for i in left))
    body = p.next() == "to" and p.names(end)
    return (owner_start(ws, p.before.first), end) if owned and (purpose or dated or body) else NOTHING


def _measures(p: Phrase) -> Reach:
    """*The measures announced by Oresh on 3 May.*"""
    if not p.the or p.before.owner:
        return None
    ws, verb = p.ws, p.head.last
    while verb < len(ws) and verb - p.head.last < _FARTHEST_VERB and ws[verb].lower not in _TAKE:
        if not (ws[verb].capital or ws[verb].lower in _ACTORS):
            return None
        verb += 1
    if verb == len(ws) or ws[verb].lower not in _TAKE:
        return None
    end = max(verb + 1, made_end(ws, verb, _TAKE))
    end += end < len(ws) and ws[end].lower == "on" and is_date(ws, end + 1)
    if is_date(ws, end):
        return p.before.first, date_end(ws, end)
    return (p.before.first, end) if is_date(ws, end - 1) else None


def _laid_before(p: Phrase) -> Reach:
    """*The proposal, made by Veland, to meet.*"""
    ws, at = p.ws, p.head.last
    if not (p.before.definite and at + 2 < len(ws) and ws[at].text == "," and ws[at + 1].lower in _TABLED):
        return None
    comma = next((i for i in range(at + 2, min(len(ws) - 1, at + 12)) if ws[i].text == ","), None)
    return (p.before.first, purpose_end(ws, comma + 1)) if comma and ws[comma + 1].lower == "to" else NOTHING


def _by_someone(p: Phrase) -> Reach:
    """*The proposal by Oresh to convene talks*, *the bridging proposal outlined by Veland*."""
    ws, at = p.ws, p.head.last
    made, by = max(made_end(ws, at, _TAKE), made_end(ws, at)), by_parties(ws, at)
    if not p.before.definite or p.before.owner or not (by or p.names(made)):
        return None
    end = max(by, made)
    return p.before.first, purpose_end(ws, end) if to_do(ws, end) else end


def _your_proposals(p: Phrase) -> Reach:
    """*Your proposals on the drought*, *our proposals to Oresh on the dam*."""
    if p.opening != "proposals" or p.before.determiner not in ("my", "your", "our") or p.next() not in ("on", "to"):
        return None
    ws, at = p.ws, p.head.last
    end = chain_end(ws, at + 1, pairs=True) if p.next() == "to" else at
    end = max(at, end if end > at + 1 else at)
    end = place_after(ws, gerund_end(ws, complement_end(ws, end, frozenset(("on", "for")), bare=True)))
    return (p.head.first, end) if end > at and ws[end - 1].lower not in ("you", "him", "her", "them") else NOTHING


def _of_someone(p: Phrase) -> Reach:
    """*Veland's proposal to hold talks*, *the Velandic proposals of 30 June on Tamor*, *Oresh's security proposals*."""
    if not (p.before.named_owner or (p.before.definite and p.proper)):
        return None
    ws, at = p.ws, p.head.last
    purpose = to_do_itself(ws, at)
    if not purpose and p.next() == "of" and is_date(ws, at + 1):
        at = date_end(ws, at + 1)
    end = max(at, purpose_end(ws, at) if purpose else complement_end(ws, at, frozenset(("on", "for")), bare=True))
    made = p.before.named_owner and made_end(ws, p.head.last, _TABLED) > p.head.last  # the King's proposal made at the Assembly
    if end == p.head.last and not made and not (_alone(p) and (not p.before.owner or p.before.plain)):
        return None
    return owner_start(ws, p.before.first), end


def _alone(p: Phrase) -> bool:
    """Whether nothing needs to hang on it: *Oresh's security proposals*, *the Alpine truce proposal*."""
    several = p.opening == "proposals" and (p.before.named_owner or not p.before.owner) and p.before.determiner != "our"
    return several or (p.the and bool(p.before.plain) and not p.before.owner)


_TAKEN: tuple[Rule, ...] = (_order, _request, _measures)
_PROPOSED: tuple[Rule, ...] = (_laid_before, _by_someone, _your_proposals, _of_someone)
