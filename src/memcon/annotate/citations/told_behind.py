"""How far it reaches behind a head that a thing was made, held, set in time, or is to do something."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import (
    CLAUSE,
    PREPOSITIONS,
    Word,
    chain_end,
    list_end,
)
from memcon.annotate.citations.phrases import CONDUCTED, MADE, acronym_end, clause_end, date_end, is_date
from memcon.annotate.small_words import WEEKDAYS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_NEW_CLAUSE = frozenset("which who while as that was were is are has had have will would".split()) | _WORDS["tells_on"]
_PERMITS = _WORDS["permits"]
_GOVERNING = _WORDS["governing_bodies"]
_MEETINGS = _WORDS["encounters"]
_STATEMENTS = frozenset(("statement", "statements", "declaration", "declarations"))
_HELD = _WORDS["set_in_time"]
_TO_BE = _WORDS["still_to_be"]
_AUXILIARIES = frozenset(
    "which that is was are were be been being will would shall should may might could has had have to also already still then now twice"
    " once again first last later originally recently it".split()
)
_SET_BY = frozenset("in at on for by from until after before during next last this later within towards toward around end".split())


def is_set(ws: Sequence[Word], i: int, *, ahead: bool = False) -> bool:
    """Whether it is told right after a thing that ends at `i` when, where or by whom it was held, or is to be: *, to be held in Tamor*,
    *that Oresh hosted on May 3*, *is due in the spring*. With `ahead`, only one that is still to be, or on a day of its own."""
    at = i + (i < len(ws) and ws[i].text == ",")
    stop = next((k for k in range(at, min(len(ws), at + 22)) if ws[k].text in ".;:"), min(len(ws), at + 22))
    at += 1 if [w.lower for w in ws[at : at + 2]] == ["of", "which"] else 0
    relative = at < stop and ws[at].lower in ("that", "which")
    verb = at
    while verb < stop and ws[verb].lower not in _HELD:
        subject = relative and verb - at < 10 and ws[verb].text != ","
        if ws[verb].lower not in _AUXILIARIES and not subject:
            return False
        verb += 1
    if verb == stop:
        return False
    anchors = [k for k in range(verb + 1, stop) if ws[k].lower in _SET_BY]
    days = [d for k in anchors for d in (k + 1, k + 2) if is_date(ws, d)]
    dated = any(not ahead or ws[d].lower not in WEEKDAYS for d in days)
    if ahead and not dated and not {w.lower for w in ws[at : verb + 2]} & _TO_BE:
        return False
    spell = any(w.lower in _STRETCHES for w in ws[verb + 1 : stop])
    return dated or spell or any(ws[k + 1].capital or (k + 2 < stop and ws[k + 2].capital) for k in anchors if k + 1 < stop)


def is_wished(ws: Sequence[Word], i: int) -> bool:
    """Whether a thing that ends at `i` is only proposed or agreed on: a forum *would be held in May*."""
    return i < len(ws) and ws[i].lower in ("will", "would", "be", "should", "may", "could", "might", "can")


_STRETCHES = frozenset("year month week autumn spring summer winter quarter half days weeks months yesterday tomorrow".split())


def held_end(ws: Sequence[Word], i: int) -> int:
    """The end of *held in PLACE*, *conducted between X and Y*, *held via videoconference by X*, from the participle at `i`."""
    end = i + 1
    if ws[i].lower == "being" and end < len(ws) and ws[end].lower in CONDUCTED:
        end += 1
    reach = end
    while reach < len(ws) and ws[reach].lower in ("in", "at", "between", "by", "via", "with"):
        if is_date(ws, reach + 1):
            break
        further = chain_end(ws, reach + 1, pairs=ws[reach].lower != "via", bare=ws[reach].lower == "via")
        if further == reach + 1:
            break
        reach = further
    return reach if reach > end and any(w.capital for w in ws[end:reach]) else i


def purpose_end(ws: Sequence[Word], i: int) -> int:
    """The end of *to raise its target* from *to* at `i`: to a comma, a stop, or a second *to* or a relative."""
    end = i + 1
    permits = end < len(ws) and ws[end].lower in _PERMITS
    if end + 1 < len(ws) and ws[end + 1].lower == "that":  # to ensure that fuel levels stay high
        return clause_end(ws, i, _LONGEST_PURPOSE)
    while end < len(ws) and end - i < _LONGEST_PURPOSE and ws[end].lower not in _NEW_CLAUSE:
        if ws[end].text == "(":  # to hold a three-way (A-B-C) meeting
            close = next((j for j in range(end, min(len(ws) - 1, end + 8)) if ws[j].text == ")"), None)
            if close is None or not ws[close + 1].text[0].islower() or ws[close + 1].lower in CLAUSE | PREPOSITIONS:
                break
            end = close + 1
        if ws[end].text in ",;:.()—–":
            break
        if ws[end].lower == "to" and end - i > 2 and end + 1 < len(ws) and ws[end + 1].text.islower():
            if permits:  # to allow the flights to go on
                permits = False
            elif ws[end + 1].lower not in ("the", "its", "their", "a", "all", "each", "both") and not ws[end - 1].lower.endswith("ed"):
                break  # but measures required to share
        if ws[end].lower == "and" and end + 1 < len(ws) and ws[end + 1].lower in ("how", "what", "why"):
            break
        if ws[end].lower == "and" and end + 1 < len(ws) and (ws[end + 1].lower.endswith("ed") or ws[end + 1].lower in ("said", "told")):
            break
        end += 1
    if end - i == _LONGEST_PURPOSE and ws[end - 1].lower in ("the", "a", "an", "its", "their"):
        end -= 1 + (ws[end - 2].lower in PREPOSITIONS)  # not in eastern Oresh for the | first time
        return end
    if end - i == _LONGEST_PURPOSE and end < len(ws) and (ws[end].capital or ws[end - 1].lower in PREPOSITIONS):
        return next((at for at in range(end - 1, end - 3, -1) if ws[at].lower in PREPOSITIONS), end)  # not in eastern | Oresh
    return acronym_end(ws, end)


_LONGEST_PURPOSE = 16
"""Words after which what someone decided to do is cut."""


def owner_start(ws: Sequence[Word], first: int) -> int:
    """`first` moved left over the office of an owner: the *Government of* Oresh's agreement."""
    if first > 1 and ws[first - 1].lower == "of" and ws[first - 2].lower in _GOVERNING:
        return first - 2
    return first


_WHEN_MADE = ("by", "between", "in", "at", "with", "during", "on", "following", "after", "under", "within")


def _time_passed(ws: Sequence[Word], i: int) -> int:
    """The place after *last month*, *earlier this year* at `i`."""
    return i + 2 + (ws[i].lower == "earlier")


def made_end(ws: Sequence[Word], end: int, verbs: frozenset[str] = MADE) -> int:
    """The end of *reached by the leaders*, *signed on 3 May*, *reached following the visit by the King to Tamor in May* after a head that
    ends at `end`; `end` where there is none."""
    if end + 1 >= len(ws) or ws[end].lower not in verbs:
        return end
    at = end + 1
    if [w.lower for w in ws[at : at + 4]] == ["in", "the", "course", "of"]:
        at += 3
    elif [w.lower for w in ws[at : at + 3]] == ["as", "part", "of"]:
        at += 2
    elif ws[at].lower in ("last", "earlier", "this") and (then := _time_passed(ws, at)) < len(ws) and ws[then].lower in _WHEN_MADE:
        at = then  # signed last November by Veland and Oresh
    elif ws[at].lower in ("yesterday", "today") and at + 1 < len(ws) and ws[at + 1].lower in _WHEN_MADE:
        at += 1
    elif ws[at].lower not in _WHEN_MADE:
        return end
    at += 1
    if is_date(ws, at):
        return date_end(ws, at)
    at += at < len(ws) and ws[at].lower == "such"
    if at < len(ws) and ws[at].lower in ("our", "my", "your") and ws[at - 1].lower != "by":
        return end
    reach = list_end(ws, chain_end(ws, at, pairs=True, bare=ws[at - 1].lower == "on"))
    if reach == at:
        return end
    reach += 2 * ([w.lower for w in ws[reach - 1 : reach + 2]] == ["heads", "of", "state"])
    if ws[at - 1].lower in ("by", "between") and reach < len(ws) and ws[reach].lower == "on" and is_date(ws, reach + 1):
        return date_end(ws, reach + 1)
    if ws[at - 1].lower == "by" and reach < len(ws) and ws[reach].lower == "during":
        reach = max(reach, chain_end(ws, reach + 1))
    if {w.lower for w in ws[at:reach]} & (_MEETINGS | _STATEMENTS):
        while reach + 1 < len(ws) and ws[reach].lower in ("by", "to", "of", "with", "between"):
            further = reach + 1 if is_date(ws, reach + 1) else chain_end(ws, reach + 1, pairs=True)
            if further == reach + 1:
                break
            reach = list_end(ws, further)
        if reach < len(ws) and ws[reach].lower in ("in", "on", "of") and is_date(ws, reach + 1):
            reach = date_end(ws, reach + 1)
    return reach
