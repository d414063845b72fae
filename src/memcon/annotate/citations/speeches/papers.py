"""Answers, notes of protest, releases and words in quotation marks that are cited by who made them."""

from __future__ import annotations

from memcon.annotate.citations.noun_phrases import chain_end
from memcon.annotate.citations.phrases import Reach, complement_end
from memcon.annotate.citations.rules import Phrase, Rule
from memcon.annotate.citations.speeches.spoken import by_parties
from memcon.annotate.citations.told_behind import made_end
from memcon.annotate.small_words import ORDINALS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_HANDED = _WORDS["handed"]
_AUTHORISED = frozenset("authorized authorised announced".split())
_STOCKS = frozenset("stocks stockpiles".split())


def is_paper(p: Phrase) -> bool:
    """Whether it is an answer, a protest, a release, or words in quotation marks."""
    return p.word in _RULES or _is_quoted(p)


def paper(p: Phrase) -> Reach:
    """A paper with its author."""
    return _RULES.get(p.word, _quoted)(p)


def _response(p: Phrase) -> Reach:
    """*The response by Veland and the Union*, *the reply of the Government of Oresh*."""
    end = by_parties(p.ws, p.head.last)
    if not end and p.word == "reply" and p.the and p.next() in ("of", "from"):
        end = p.reach("of", "from")
        end = end if p.names(end) else 0
    return (p.before.first, end) if end and p.before.definite else None


def _protest(p: Phrase) -> Reach:
    """*The note of protest delivered in Tamor.*"""
    return (p.before.first, made_end(p.ws, p.head.last, _HANDED)) if p.before.definite else None


def _drawdown(p: Phrase) -> Reach:
    """*The ninth drawdown from Velandic stocks authorised by the King*, *the most recent drawdown*."""
    ws, last = p.ws, p.head.last
    lately = {w.lower for w in ws[p.before.first : p.head.first]} & (ORDINALS | {"recent", "latest"})
    end = complement_end(ws, last, frozenset(("from", "of")))
    end += end < len(ws) and end > last and ws[end].lower in _STOCKS
    if end + 1 < len(ws) and ws[end].lower in _AUTHORISED and ws[end + 1].lower == "by":
        end = max(end, chain_end(ws, end + 2))
    return (p.before.first, end) if lately and p.the else None


def _is_quoted(p: Phrase) -> bool:
    quotes = [w.text for w in p.ws[p.head.last + 1 : p.head.last + 2]]
    return p.before.named_owner and p.next() == "that" and quotes in (["“"], ['"'])


def _quoted(p: Phrase) -> Reach:
    """*The King's declaration that “the bridge is ours”.*"""
    close = next((i for i in range(p.head.last + 2, len(p.ws)) if p.ws[i].text in '”"'), None)
    return (p.before.first, close + 1) if close else None


_RULES: dict[str, Rule] = {"response": _response, "reply": _response, "protest": _protest, "drawdown": _drawdown}
