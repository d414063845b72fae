"""Cited deals and truces, and what one country agreed to."""

from __future__ import annotations

from memcon.annotate.citations.noun_phrases import chain_end
from memcon.annotate.citations.phrases import Reach, clause_end, place_after
from memcon.annotate.citations.rules import NOTHING, Phrase
from memcon.annotate.citations.told_behind import owner_start, purpose_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_KINDS_OF_TREATY = _WORDS["treaty_kinds"]
_PRESENTED = _WORDS["presented"]
_TRUCES = frozenset("ceasefire cease-fire truce armistice".split())
_SOUGHT = _WORDS["sought_deals"]
_TRUCE_DEALS = _WORDS["truce_deals"]
_UNMADE = _WORDS["unmade"]


def consent(p: Phrase) -> Reach:
    """*Veland's agreement to let them in.*"""
    if not (p.before.named_owner and p.word == "agreement" and p.next() == "to" and p.next(1)):
        return None
    return (owner_start(p.ws, p.before.first), purpose_end(p.ws, p.head.last)) if p.to_do() else NOTHING


def deal(p: Phrase) -> Reach:
    """*The recent deal between Orlen Ltd and the Union*, *the hostage deal*, *the Tamor grain deal*."""
    if p.word != "deal":
        return None
    if (told := _deal_of_truce(p)) is not None:
        return told
    if p.the and p.next() == "between":
        end = p.reach("between")
        return (p.first, end) if p.names(end) else NOTHING
    recent = "recent" in p.before.plain and len(p.before.plain) > 1 and p.the
    sort = p.proper and not p.before.owner and set(p.before.plain) & _KINDS_OF_TREATY
    if not (recent or sort) and p.the and p.next() == "for":
        end = p.reach("for", bare=True)  # the deal for the release of the ten hostages
        return (p.first, end) if end > p.head.last + 2 else NOTHING
    return (p.first, p.head.last) if recent or sort else NOTHING


def _deal_of_truce(p: Phrase) -> Reach:
    """*The hostage deal*, *the truce deal that is on the table*, *the recent deal that led to a pause*, *the deal outlined by Veland*."""
    if not p.the or p.before.owner:
        return None
    ws, end = p.ws, p.head.last
    outlined = end + (p.next() == "as")
    if (
        ws[outlined : outlined + 1]
        and ws[outlined].lower in _PRESENTED | {"outlined"}
        and [w.lower for w in ws[outlined + 1 : outlined + 2]] == ["by"]
    ):
        author = chain_end(ws, outlined + 2, pairs=True)
        return (p.first, author) if p.names(author) else None
    recent = "recent" in p.before.plain
    kind = set(p.before.plain) & _TRUCE_DEALS
    if p.verb() in _SOUGHT:
        return NOTHING
    table = next((i for i in range(end, min(len(ws), end + 7)) if ws[i].lower == "table" and ws[i - 2].lower == "on"), None)
    if table and (kind or "now" in {w.lower for w in ws[end:table]}) and p.next() in ("that", "which", "on", "now"):
        return p.first, table + 1
    if recent and not kind and p.next() in ("that", "which"):
        return p.before.first, clause_end(ws, end, _LONGEST_DEAL)
    return (p.first, place_after(ws, end) if "ceasefire" in kind else end) if kind else None


_LONGEST_DEAL = 12  # words after which what a deal brought is cut


def truce(p: Phrase) -> Reach:
    """*The ceasefire in Oresh*, one that there is; *an immediate ceasefire* is only wished."""
    if p.word not in _TRUCES or not p.the or not p.single or p.named or set(p.before.plain) & _UNMADE:
        return None
    end = place_after(p.ws, p.head.last)
    return (p.first if p.proper else p.head.first, end) if end > p.head.last else None
