"""Cited texts in small letters, told apart by their parties, their subject, their day or their making."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import OWNERS, Word, chain_end, list_end, phrase_end
from memcon.annotate.citations.phrases import BINDING, MADE, Reach, clause_end, date_end, gerund_end, is_date
from memcon.annotate.citations.rules import NOTHING, Phrase, Rule, first_answer
from memcon.annotate.citations.told_behind import made_end, purpose_end
from memcon.annotate.small_words import NUMBERS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_COMMONPLACE = _WORDS["commonplace"]
_NEGOTIATING = _WORDS["negotiating"]
_REACHES = _WORDS["reaches"]
_PASSED = _WORDS["passed"]
_PRESENTED = _WORDS["presented"]
_PLANS = _WORDS["plans"]
_GREETED = _WORDS["greeted"]
_MAKING = _WORDS["making"]
_ENDS = _WORDS["means"]
_REPORTS = _WORDS["reports"]
_OF_SEVERAL = _WORDS["of_several"]
_KINDS_OF_TREATY = _WORDS["treaty_kinds"]
_TREATY_AIMS = _WORDS["treaty_aims"]
_CONFERENCES = _WORDS["conferences"]
_PUT_OUT = _WORDS["put_out"]
_ROAD_MAPS = ("roadmap", "map", "intent")
_ISSUED = frozenset("communiqués communiques statements declarations".split())
_MADE_TOGETHER = frozenset("joint peace ceasefire".split())
_WHO = ("that", "which")
_HANDED = _WORDS["handed"]
_WE = frozenset("we they he she you i".split())
_NOW = ("today", "yesterday", "earlier", "there", "here")


def passed_text(p: Phrase) -> Reach:
    """A law or plan: *had passed the land law*, *the new country strategy*."""
    return first_answer(_PASSED_RULES, p)


def _plan_for_years(p: Phrase) -> Reach:
    """*Its 10-year transition plan.*"""
    years = p.word in _PLANS and any("-year" in w.lower for w in p.modifiers)
    return (p.first, p.reach("of")) if years and p.before.definite else None


def _plan_of_years(p: Phrase) -> Reach:
    """*The programme of political consultations for 2024-2025.*"""
    if not (p.the and p.word in _PLANS and p.next() in ("of", "for")):
        return None
    end = p.reach("of", "for", bare=True)
    years = any(re.fullmatch(r"20\d\d[-–/](?:20)?\d\d", w.text) for w in p.tail_to(end))
    return (p.first, end) if years else None


def _plan_launched(p: Phrase) -> Reach:
    """*The tied aid programme launched in 2016*, *the autonomy plan presented in 2007*."""
    launched = p.the and p.word in _PLANS and p.next() in _PRESENTED | {"launched", "adopted"} and p.on_day(p.head.last + 2)
    return (p.first, p.head.last) if launched and _modifiers_that_tell(p) else None


def _plan_someone_launched(p: Phrase) -> Reach:
    """*The regularisation programme which the Government launched last month.*"""
    if not (p.the and p.word in _PLANS and p.next() in _WHO and _modifiers_that_tell(p)):
        return None
    clause = {w.lower for w in p.ws[p.head.last : clause_end(p.ws, p.head.last, 9)]}
    return (p.first, p.head.last) if clause & (_PRESENTED | {"started", "introduced"}) else None


def _plan_presented(p: Phrase) -> Reach:
    """*The strategy presented by the Commission.*"""
    if not (p.the and p.word in _PLANS and p.next() in _PRESENTED and p.next(1) == "by"):
        return None
    author = chain_end(p.ws, p.head.last + 2)
    return (p.first, author) if p.names(author) else NOTHING


def _new_plan(p: Phrase) -> Reach:
    """*Approved the cooperation plan of the two ministries*, *the new country strategy for the years 2018 to 2021*."""
    told = p.the and p.word in _PLANS and _modifiers_that_tell(p)
    if not told or not (p.lead(3) & _PASSED or p.before.plain[0] == "new"):
        return None
    ws = p.ws
    two = [p.next(i) for i in range(3)] == ["of", "the", "two"]
    end = p.reach("for", "on", "of", bare=True) if two else p.reach("for", "on", bare=True)
    if [w.lower for w in ws[end : end + 3]] == ["for", "the", "years"] and is_date(ws, end + 3):
        end += 4
        end += 2 * (end + 1 < len(ws) and ws[end].lower in ("to", "and", "-", "–") and is_date(ws, end + 1))
    return p.first, end


def _modifiers_that_tell(p: Phrase) -> bool:
    return any(w not in _COMMONPLACE for w in p.before.plain)


_PASSED_RULES: tuple[Rule, ...] = (_plan_for_years, _plan_of_years, _plan_launched, _plan_someone_launched, _plan_presented, _new_plan)


def described_text(p: Phrase) -> Reach:
    """A definite document that its parties, its subject or two modifiers tell apart."""
    end = p.reach("of", "on", "for", "between", "with", "against", "among", bare=True)
    if end > p.head.last and end < len(p.ws) and p.ws[end].lower == "to" and p.ws[end - 1].lower in _ENDS:  # on measures to ensure …
        end = purpose_end(p.ws, end)
    return first_answer(_DESCRIBED_RULES, p.ending(end))


def _lately_between(p: Phrase) -> Reach:
    """*Recent agreements between Veland and Oresh*, *our recent agreements on the Tamor Bridge*."""
    lately = "recent" in p.before.plain and not p.before.named_owner
    if not lately or p.next() not in ("between", "on") or p.word not in ("agreement", "agreements"):
        return None
    end = gerund_end(p.ws, p.reach(p.next(), bare=p.next() == "on"))
    return (p.head.first, end) if p.names(end) else NOTHING


def _not_definite(p: Phrase) -> Reach:
    """*Agreements*, *their plan*; but *its communiqué of 24 June*, *their declaration*."""
    of_day = p.next() == "of" and p.on_day(p.head.last + 1)
    owned = p.before.owner and not (p.before.named_owner or of_day or p.word in ("declaration", "agreement"))
    return NOTHING if not p.before.definite or owned else None


def _peace(p: Phrase) -> Reach:
    """*Oresh's peace agreement with Veland.*"""
    peace = p.before.named_owner and "peace" in p.before.plain and p.word in ("agreement", "agreements")
    return (p.before.first, p.end) if peace else None


def _with_a_name(p: Phrase) -> Reach:
    """*The agreement between Veland and Oresh*, *the treaty of 1951*, *the agreement between the two countries*."""
    tail = [w.lower for w in p.tail]
    if p.the and tail[:2] == ["of", "the"] and tail[-1] in _CONFERENCES and p.word in _PUT_OUT:
        return p.first, p.end  # the communiqué of the summit
    if not (any(w.capital or w.number for w in p.tail) or ("between" in tail and set(tail) & {"countries", "two"})):
        return None
    return NOTHING if p.word in _REPORTS and tail[:1] not in (["of"], ["between"], ["on"]) else (p.first, p.end)


def _we_reached(p: Phrase) -> Reach:
    """*The agreements we reached today.*"""
    if not (p.the and p.next() in _WE and p.next(1) in MADE):
        return None
    end = p.head.last + 2
    return p.first, end + 1 if p.next(2) in _NOW else made_end(p.ws, end - 1)


def _someone_made(p: Phrase) -> Reach:
    """*The treaty Veland signed with Oresh in 1999*, *the agreement her country concluded on 26 July*."""
    someone = p.head.last < len(p.ws) and (p.next() in OWNERS or p.ws[p.head.last].capital)
    verb = phrase_end(p.ws, p.head.last) if p.the and someone else p.head.last
    verb += verb < len(p.ws) and p.ws[verb].lower in ("had", "has", "have")
    made = p.head.last < verb < len(p.ws) and p.ws[verb].lower in MADE
    return (p.first, _phrases_end(p.ws, verb + 1)) if made else None


def _phrases_end(ws: Sequence[Word], end: int) -> int:
    """The end of the phrases at `end` that tell with whom, where and when it was made."""
    while end < len(ws) and ws[end].lower in ("with", "on", "in", "at", "by", "to", "between", "during"):
        further = date_end(ws, end + 1) if is_date(ws, end + 1) else chain_end(ws, end + 1, pairs=True)
        if further == end + 1:
            break
        end = further
    return end


def _with_an_aim(p: Phrase) -> Reach:
    """*The agreement to avoid double taxation.*"""
    if p.the and p.word == "agreement" and p.to_do() and p.verb() in _GREETED:  # hailed the agreement to reopen the border
        return p.first, purpose_end(p.ws, p.head.last)
    if not (p.the and p.opening in BINDING and p.next() == "to" and p.next(1) in _TREATY_AIMS):
        return None
    end = chain_end(p.ws, p.head.last + 2, bare=True)
    return (p.first, end) if end > p.head.last + 2 else None


def _which_they_made(p: Phrase) -> Reach:
    """*The agreements the two countries have concluded.*"""
    at = p.end if p.opening.replace("ies", "y").removesuffix("s") in BINDING else p.head.last
    if not (p.the and at + 2 < len(p.ws) and p.ws[at].lower in ("the", "which", "that")):
        return None
    end = clause_end(p.ws, at, 14)
    if p.ws[at].lower == "which" and ({p.opening, *p.before.plain}) & (_KINDS_OF_TREATY | _MADE_TOGETHER):
        end = at if any(w.lower in MADE for w in p.ws[at:end]) else end  # the peace agreement | which Veland and Oresh signed in May
        return (p.first, end) if end == at else None
    return (p.first, end) if any(w.lower in MADE | _REACHES for w in p.ws[at:end]) else None


def _treaty_on(p: Phrase) -> Reach:
    """*The treaty on friendly relations*, *the contract for the delivery of ferries*."""
    told = p.opening in BINDING or p.word in ("contract", "contracts")
    return (p.first, p.end) if told and p.the and p.end > p.head.last + 2 else None


def _to_be_signed(p: Phrase) -> Reach:
    """*The contract for which was signed in July*, *the memorandum to that effect*."""
    if not p.the or p.opening not in BINDING | {"contract"}:
        return None
    effect = p.next() == "to" and p.next(1) in ("that", "this") and p.next(2) == "effect"
    signed = [p.next(), p.next(1)] == ["for", "which"] and {p.next(2), p.next(3), p.next(4)} & (MADE | {"initialled"})
    return (p.first, p.head.last) if effect or signed else None


def _road_map(p: Phrase) -> Reach:
    """*The roadmap for cooperation*, *the road map on visa-free travel*, *the declaration of intent on hydrogen*."""
    return (p.first, p.end) if p.the and p.word in _ROAD_MAPS and p.next() in ("for", "on", "of") and p.hangs else None


def _treaty_that(p: Phrase) -> Reach:
    """*The treaty that serves as the basis of relations between Veland and Oresh*; *the fisheries protocol* that expired."""
    if not (p.opening in BINDING and p.the and p.next() in _WHO):
        return None
    if set(p.before.plain) & _KINDS_OF_TREATY:
        return p.first, p.head.last
    ws, end = p.ws, clause_end(p.ws, p.head.last, 16)
    end = next((i for i in range(p.head.last, end) if [w.lower for w in ws[i : i + 2]] == ["and", "the"]), end)
    end = max(end, list_end(ws, end)) if ws[end - 1].capital else end
    return (p.first, end) if p.names(end) else NOTHING


def _draft(p: Phrase) -> Reach:
    """*The draft agreement on fisheries*, *the draft treaty handed over in May*."""
    handed = p.next() in _HANDED
    return (p.first, p.end) if p.the and "draft" in p.before.plain and (p.hangs or handed) else None


def _signed(p: Phrase) -> Reach:
    """*Signed the protocol.*"""
    signed = p.the and p.word.removesuffix("s") in BINDING and p.verb() in _MAKING - _NEGOTIATING
    return (p.before.first, p.head.last) if signed else None


def _in_hand(p: Phrase) -> Reach:
    """*This joint statement*: the one in hand."""
    return NOTHING if p.before.determiner in ("this", "these", "that", "those") else None


def _counted(p: Phrase) -> Reach:
    """*The three joint communiqués*, *the three Sino-Velandic joint communiqués*."""
    counted = p.the and not p.single and any(w.lower in NUMBERS for w in p.modifiers)
    return (p.before.first, p.head.last) if counted and p.word in _ISSUED else None


def _by_modifiers(p: Phrase) -> Reach:
    """*The bilateral tax treaty*, *the trilateral joint statement*."""
    of_three = set(p.before.plain) & _OF_SEVERAL
    several = len(p.before.plain) >= 2 or of_three or p.word in ("statement", "statements", "documents")
    sort = p.word in ("agreement", "treaty", "convention", "protocol", "memorandum", "contract")
    return (p.first, p.head.last) if several and (sort or not p.single) else None


_DESCRIBED_RULES: tuple[Rule, ...] = (
    _lately_between,
    _not_definite,
    _peace,
    _with_a_name,
    _we_reached,
    _someone_made,
    _with_an_aim,
    _which_they_made,
    _treaty_on,
    _to_be_signed,
    _road_map,
    _treaty_that,
    _draft,
    _signed,
    _in_hand,
    _counted,
    _by_modifiers,
)
