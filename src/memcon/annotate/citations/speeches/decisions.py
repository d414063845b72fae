"""Cited decisions and announcements: by someone, of a day, with what was decided."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import Word, chain_end, list_end
from memcon.annotate.citations.phrases import COURTS, MADE, Reach, clause_end, complement_end, date_end, is_date
from memcon.annotate.citations.rules import NOTHING, first_answer
from memcon.annotate.citations.speeches.spoken import Spoken, to_do
from memcon.annotate.citations.told_behind import made_end, purpose_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

DECISIONS = _WORDS["decisions"]
_DECISION_TAKEN = _WORDS["decision_taken"]
_TAKING = _WORDS["takes_decision"]
_MADE = MADE | {"taken", "made"}
_LONGEST_CLAUSE = 16


def decision(s: Spoken) -> Reach:
    """A decision that was taken, or an announcement that was made."""
    return first_answer(_RULES, s)


def _of_court(s: Spoken) -> Reach:
    """*The recent decision of the Tamor Court.*"""
    court = {w.lower for w in s.ws[s.p.head.last : s.end]} & COURTS
    return s.to_end if court and "recent" in s.p.before.plain and s.p.before.definite else None


def _recent(s: Spoken) -> Reach:
    """*Recent decisions by the Union to send more.*"""
    return (s.first, purpose_end(s.ws, s.end)) if _lately(s) and not _announced(s) and to_do(s.ws, s.end) else None


def _some(s: Spoken) -> Reach:
    """*Decisions of 3 May*; a decision of no day is none in particular."""
    if s.p.before.definite:
        return None
    return s.to_end if s.dated else NOTHING


def _with_news(s: Spoken) -> Reach:
    """*Yesterday's announcement of new aid*, *the announcement at the Tamor Summit of a corridor*."""
    ws, last = s.ws, s.p.head.last
    told = _told_end(s)
    late = _lately(s) or (s.dated and told > s.end) or _time_between(ws, last, "that", "of") > last or _at_event(ws, last)
    return (s.first, told) if told > last and late else None


def _to_do(s: Spoken) -> Reach:
    """*The Union's decision, taken this month, to raise its target*; not *they took the decision to meet again*."""
    end = _past_aside(s)
    if not to_do(s.ws, end):
        return None
    taken = not s.p.before.owner and s.p.lead(2) & _TAKING
    return NOTHING if taken else (s.first, purpose_end(s.ws, end))


def _late(s: Spoken) -> Reach:
    """*The Oreshi decision earlier this year to buy*, *the decision this evening by Hald Ltd to leave*, *in May to sell*."""
    late = _time_between(s.ws, s.end)
    if late == s.end:
        return None
    author = chain_end(s.ws, late + 1, pairs=True) if s.ws[late].lower == "by" else late
    return (s.first, purpose_end(s.ws, author)) if to_do(s.ws, author) else None


def _announced_that(s: Spoken) -> Reach:
    """*The announcement by Oresh that it would open the dam.*"""
    if not _announced(s) or s.after not in ("that", "regarding", "concerning"):
        return None
    someone = s.p.before.named_owner or s.by or (s.p.the and s.p.proper)
    return (s.first, clause_end(s.ws, s.end, _LONGEST_CLAUSE)) if someone or s.end > s.p.head.last else NOTHING


def _announced_at(s: Spoken) -> Reach:
    """*The announcement made at the summit to build a canal.*"""
    made = made_end(s.ws, s.end)
    return (s.first, purpose_end(s.ws, made)) if made > s.end and _announced(s) and to_do(s.ws, made) else None


def _adopted(s: Spoken) -> Reach:
    """*The decisions adopted in the Tamor format.*"""
    by = s.end + 1 < len(s.ws) and s.ws[s.end + 1].lower == "by"
    made = made_end(s.ws, s.end, _MADE if by else MADE)
    if s.end != s.p.head.last or not s.p.names(made):
        return None
    return s.first, purpose_end(s.ws, made) if to_do(s.ws, made) else made  # taken by Oresh on 8 June to close the pipeline


def _announced_thing(s: Spoken) -> Reach:
    """*The announcement of a ceasefire in Oresh.*"""
    told, last = _told_end(s), s.p.head.last
    if told == last or s.p.next() != "of" or is_date(s.ws, last + 1):
        return None
    return s.first, complement_end(s.ws, told, frozenset(("from", "on", "of")), bare=True)


def _announced_there(s: Spoken) -> Reach:
    """*The Alpine announcement in Tamor.*"""
    there = s.links & {"in", "at"} and s.p.names(s.end)
    return s.to_end if _announced(s) and s.p.the and s.p.proper and there else None


def _of_then(s: Spoken) -> Reach:
    """*The decision of 3 May*, *the announcement by Veland*."""
    return s.to_end if s.dated or (s.by and _announced(s)) else None


_RULES = (
    _recent,
    _of_court,
    _some,
    _with_news,
    _to_do,
    _late,
    _announced_that,
    _announced_at,
    _adopted,
    _announced_thing,
    _announced_there,
    _of_then,
)


def _announced(s: Spoken) -> bool:
    return s.p.word == "announcement"


def _lately(s: Spoken) -> bool:
    return "recent" in s.p.before.plain or s.ws[s.first].lower in ("yesterday", "today")


def _past_aside(s: Spoken) -> int:
    """The end of the decision, past *, taken this month,* before *to*."""
    if s.after != "," or s.end + 1 >= len(s.ws) or s.ws[s.end + 1].lower not in _DECISION_TAKEN:
        return s.end
    comma = next((i for i in range(s.end + 2, min(len(s.ws) - 1, s.end + 8)) if s.ws[i].text == ","), None)
    return comma + 1 if comma and s.ws[comma + 1].lower == "to" else s.end


def _told_end(s: Spoken) -> int:
    """The end of what an announcement tells: *that …*, *of new aid*, *at the summit of a corridor*; the end of the head of a decision."""
    ws, last = s.ws, s.p.head.last
    if not _announced(s):
        return last
    i = _time_between(ws, last, "that", "of")
    if _at_event(ws, i):
        i = chain_end(ws, i + 1, links=())
    if i < len(ws) and ws[i].lower in ("that", "regarding"):
        return clause_end(ws, i, _LONGEST_CLAUSE)
    if i >= len(ws) or ws[i].lower not in ("of", "on"):
        return i
    end = max(i, chain_end(ws, i + 1, bare=True, links=("of", "in", "for")))
    return list_end(ws, end) if ws[end - 1].capital else end  # of the Framework for Security, Health, and Safe Rivers


def _at_event(ws: Sequence[Word], i: int) -> bool:
    """Whether *at the SUMMIT of* stands at `i`."""
    end = chain_end(ws, i + 1, links=()) if i < len(ws) and ws[i].lower == "at" else i
    return end < len(ws) and end > i and ws[end].lower == "of" and any(w.capital for w in ws[i:end])


def _time_between(ws: Sequence[Word], i: int, *after: str) -> int:
    """The end of *earlier this year*, *this evening*, *in May* at `i`, where a word of `after` follows; `i` where none."""
    after = after or ("to", "by")
    if i + 1 < len(ws) and ws[i].lower in ("in", "on") and is_date(ws, i + 1):
        day = date_end(ws, i + 1)
        return day if day < len(ws) and ws[day].lower in after else i
    at = i + (i < len(ws) and ws[i].lower == "earlier")
    if at + 2 < len(ws) and ws[at].lower in ("this", "last") and ws[at + 2].lower in after:
        return at + 2
    return at + 1 if at + 1 < len(ws) and ws[at].lower in ("today", "yesterday") and ws[at + 1].lower in after else i
