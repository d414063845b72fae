"""Cited papers: reports, conclusions, opinions, studies, drafts, notes."""

from __future__ import annotations

import re

from memcon.annotate.citations.noun_phrases import chain_end
from memcon.annotate.citations.phrases import (
    COURTS,
    MADE,
    Reach,
    clause_end,
    complement_end,
    date_end,
    gerund_end,
)
from memcon.annotate.citations.rules import NOTHING, Phrase
from memcon.annotate.small_words import ORDINALS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_TAKEN_IN = _WORDS["takes_in"]
_FOUND = _WORDS["findings"]
_ENCOUNTERS = _WORDS["encounters"] | {"round", "sitting"}


_AUTHORS = _WORDS["authors"]
_PRESENTED = _WORDS["presented"]
_OCCASIONS = (["that", "visit"], ["the", "visit"], ["that", "meeting"], ["that", "occasion"])


def documents(p: Phrase) -> Reach:
    """*The OSCE documents that were signed at the summit*, *the documents signed during that visit*; drafts by `_draft_documents`."""
    if p.word != "documents" or p.named or not p.single:
        return None
    ws, end = p.ws, p.head.last
    if "draft" in p.before.plain or (p.first and ws[p.first - 1].lower == "draft"):
        return _draft_documents(p)
    if p.the and p.next() in ("signed", "adopted") and [p.next(2), p.next(3)] in _OCCASIONS:
        return p.first, end + 4
    if not (p.the and p.next() in ("that", "signed", "adopted") and p.proper):
        return NOTHING
    end = clause_end(ws, end, 10)
    return (p.first, end) if {w.lower for w in ws[p.head.last : end]} & MADE else NOTHING


def _draft_documents(p: Phrase) -> Reach:
    """*Draft documents on security guarantees to Oresh.*"""
    end = p.reach("on", bare=True)
    end = max(end, gerund_end(p.ws, end))
    end = complement_end(p.ws, end, frozenset(("to", "for", "between")))
    return (p.first - (p.ws[p.first - 1].lower == "draft"), end) if p.names(end) else NOTHING


def aide_memoire(p: Phrase) -> Reach:
    """*An aide-memoire*, *a non-paper on the Council*, *the note verbale of 3 June*."""
    if p.word in ("aide-memoire", "aide-mémoire"):
        return p.first, p.head.last
    if p.word not in ("non-paper", "verbale"):
        return None
    dated = p.next() == "of" and p.on_day(p.head.last + 1)
    return p.first, date_end(p.ws, p.head.last + 1) if dated else p.reach("on", bare=True)


def outcome(p: Phrase) -> Reach:
    """*The outcome document of the Tamor Summit.*"""
    if p.opening != "outcome":
        return None
    end = p.reach("of")
    named = p.names(end) or any(re.search("-[A-Z]", w.text) for w in p.tail_to(end))  # of the intra-Velandic dialogue
    return (p.first, end) if p.the and named else NOTHING


_COMPLETED = frozenset("completing completed completion complete finalised finalized results findings reviewed welcomed".split())


def findings(p: Phrase) -> Reach:
    """*The conclusions of the Tamor Commission*, *the minutes of the third meeting of the Tamor Council*, *the report of the experts*."""
    if p.the and (p.word == "report" or p.word in _FOUND) and p.next() == "of":
        end = p.reach("of", "on", bare=True)
        tail = {w.lower for w in p.tail_to(end)}
        of_session = p.word != "report" and tail & ORDINALS and tail & _ENCOUNTERS  # the minutes of the ninth session
        return (p.first, end) if (tail & _AUTHORS or of_session) and not p.names(end) else None
    if p.the and p.word == "report" and p.before.plain and p.next() in _PRESENTED and p.next(1) == "by":
        return p.first, chain_end(p.ws, p.head.last + 2)  # the joint report presented by the working group
    if p.word not in _FOUND or not p.single:
        return None
    end = p.reach("of")
    if p.the and p.proper and not p.before.owner:  # the Tamor Conference conclusions on rivers
        return p.first, p.reach("of", "on", bare=True)
    return (p.first, end) if p.the and p.names(end) else NOTHING


def opinion(p: Phrase) -> Reach:
    """*The advisory opinion of the Court of Justice on the strait*; not *in the opinion of*."""
    if p.word != "opinion":
        return None
    end = p.reach("of", "on", bare=True)
    court = any(w.lower in COURTS for w in p.ws[p.head.last : end])
    return (p.before.first, end) if court and p.the and p.ws[max(0, p.before.first - 2)].lower != "in" else NOTHING


def study(p: Phrase) -> Reach:
    """*The completion of the feasibility study*: one that is there, not one that would *first be needed*."""
    if is_still_to_come(p):
        return NOTHING
    if p.word == "study" and p.single and p.the and not p.named and p.next() == "on":
        end = p.reach("on", "of", bare=True)  # the study on the recovery of the Hald economy
        there = p.lead(3) & {"findings", "results", "conclusions"} or (p.ws[end : end + 1] and p.ws[end].lower in _DRAWN)
        return (p.first, end) if p.names(end) or there else None
    if p.word != "study" or p.opening != "feasibility":
        return None
    end = p.reach("for", "on", bare=True)
    there = p.lead(3) & _COMPLETED or p.next() in _PRESENTED or "recent" in p.before.plain
    return (p.first, end) if p.the and there else NOTHING


_DRAWN = _WORDS["drawn_up_study"]


def is_still_to_come(p: Phrase) -> bool:
    """Whether a study is one that there is not: *to complete the study on the line by March*, *the full feasibility study could begin*."""
    if p.word != "study" or p.named:
        return False
    lead = [w.lower for w in p.ws[max(0, p.before.first - 3) : p.before.first] if w.lower not in ("the", "a", "their", "its")]
    end = p.reach("on", "of", "for", bare=True)
    after = [w.lower for w in p.ws[end : end + 3]]
    begins = after[:1] and after[0] in ("could", "will", "would", "should", "is", "to") and bool({*after[1:]} & _BEGINS)
    return bool(begins) or (lead[-2:-1] == ["to"] and lead[-1] in _DOES)


_BEGINS = frozenset("begin start commence".split())
_DOES = _WORDS["does_study"]


def report(p: Phrase) -> Reach:
    """*The Alpine Council report on the elections.*"""
    if p.word != "report" or p.named or not (p.the and p.proper and p.next() == "on"):
        return None
    return p.first, p.reach("on", bare=True)


def report_taken_in(p: Phrase) -> Reach:
    """*Received a progress report on the Hald Dam*: one that is there, though with an indefinite article."""
    if p.word != "report" or p.named or p.before.determiner != "a" or p.verb() not in _TAKEN_IN or p.next() not in ("on", "of"):
        return None
    end = p.reach("on", "of")
    return (p.first, end) if p.names(end) else None


def report_handed_in(p: Phrase) -> Reach:
    """The Office, *whose interim report had been handed over*; *the progress report due in May*."""
    if p.word != "report" or p.named:
        return None
    if p.the and p.next() in ("“", '"'):  # the report "Veland in the New Age"
        close = next((i for i in range(p.head.last + 1, min(len(p.ws), p.head.last + 14)) if p.ws[i].text in '”"'), None)
        return (p.first, close + 1) if close and p.names(close) else None
    if p.the and p.before.plain and p.next() == "due":
        return p.first, p.head.last
    at = p.head.first - 2
    kind = at >= 0 and p.ws[at].lower == "whose" and p.ws[at + 1].text.islower()
    return (at + 1, p.head.last) if kind else None
