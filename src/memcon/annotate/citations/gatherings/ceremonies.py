"""Cited ceremonies, games, named days and years."""

from __future__ import annotations

from memcon.annotate.citations.noun_phrases import chain_end, list_end
from memcon.annotate.citations.phrases import Reach, clause_end, date_end, is_compound, is_date, place_after, time_follows
from memcon.annotate.citations.rules import NOTHING, Phrase
from memcon.annotate.citations.told_behind import held_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_OPENING = _WORDS["ceremony_kinds"]
_COMMEMORATING = _WORDS["commemorating"]
_TOOK_PLACE = _WORDS["took_place"]
_GOES = _WORDS["goes_to_occasion"]


def ceremony_there(p: Phrase) -> Reach:
    """*The handover ceremony in Tamor*, *the ceremony of transfer of command on 11 March*."""
    if p.word != "ceremony" or not p.before.definite or p.before.owner or p.named or p.proper:
        return None
    of = p.reach("of", "for", bare=True)
    place = place_after(p.ws, of)
    if p.before.plain and p.next() == "at" and p.lead(2) & _GOES:  # to attend the sod-turning ceremony at Hald
        at = p.reach("at")
        return (p.first, at) if p.names(at) else None
    return (p.first, place) if (p.before.plain or of > p.head.last) and (place > of or time_follows(p.ws, place)) else None


def ceremony(p: Phrase) -> Reach:
    """*The opening ceremony of the Games*, *a ceremony commemorating the founding*, *receptions on 3 May*, *the ceremony held in Tamor*."""
    if p.word not in ("ceremony", "receptions"):
        return None
    ws, end, ceremony = p.ws, p.head.last, p.word == "ceremony"
    if ceremony and p.proper and p.before.plain[-1:] and p.before.plain[-1] in _OPENING:  # the Winter Games opening ceremony
        return p.first, p.head.last
    if ceremony and p.the and set(p.before.plain) & _OPENING:
        end = p.reach("of", "for", "in", "at")
        return (p.first, end) if p.names(end) else NOTHING
    if p.next() in _COMMEMORATING:
        end = chain_end(ws, end + 1)
        return (p.first, end) if end > p.head.last + 1 else NOTHING
    if not ceremony and p.next() == "on" and is_date(ws, end + 1):
        return p.first, date_end(ws, end + 1)
    if p.next() == "held" and p.before.definite:
        reach = held_end(ws, end)
        return (p.first, reach) if reach > end else NOTHING
    if ceremony and p.before.definite and p.next() in ("that", "which"):  # the ceremony that had been held in April at Tamor
        reach = clause_end(ws, end, _LONGEST_CLAUSE)
        return (p.first, reach) if {w.lower for w in ws[end:reach]} & _TOOK_PLACE and p.names(reach) else NOTHING
    return (p.first, p.reach("of", "for")) if p.proper and (p.named or p.the) else NOTHING


_LONGEST_CLAUSE = 10  # words: "that had been held in April at the port of Tamor"


_KEPT = _WORDS["days_kept"]


def celebrations(p: Phrase) -> Reach:
    """*Oresh's Independence Day celebrations*, *the celebrations of the Tamor Bicentenary*."""
    if p.the and p.next() == "of" and _KEPT & {w.lower for w in p.tail_to(p.head.last + 6)}:
        end = p.reach("of")  # the celebration of the 50th anniversary of independence
        return (p.first, end) if p.names(end) or "anniversary" not in {w.lower for w in p.tail_to(end)} else None
    occasioned = p.next() in _COMMEMORATING or (p.next() in ("occasioned", "prompted") and p.next(1) == "by")
    if p.word in ("celebrations", "commemorations") and p.the and occasioned and not p.proper:
        end = chain_end(p.ws, p.head.last + 1 + (p.next(1) == "by"))  # the celebrations occasioned by the centenary of Oresh
        return (p.first, end) if p.names(end) else NOTHING
    if p.word not in ("celebrations", "commemoration", "commemorations"):
        return NOTHING if p.word == "celebration" else None
    name = next((i for i in range(p.first, p.head.first) if p.ws[i].capital and not p.before.named_owner), p.head.first)
    name = p.owner_end if p.before.named_owner else name
    if p.before.named_owner and name == p.head.first - 1 and p.ws[name].lower == "day":  # the Heroes' Day commemoration
        return p.before.first, p.head.last
    if name + 1 < p.head.first and p.ws[p.head.first - 1].lower == "day":
        return name, p.head.last
    if p.the and p.proper == 1 and name == p.head.first - 1 and not p.before.owner and p.word == "celebrations":
        return name, p.head.last  # the Hald celebrations
    end = p.reach("of", "for")
    return (p.first, end) if p.the and p.names(end) else NOTHING


def olympics(p: Phrase) -> Reach:
    """*The Olympic Games*, *the Summer Olympic Games in Tamor*: known without more."""
    if p.word not in ("games", "olympics", "paralympics") or is_compound(p.ws, p.head.last) or p.proper or not p.before.definite:
        return None
    return (p.first, place_after(p.ws, p.head.last)) if p.opening.startswith(("olymp", "paralymp")) and p.named else None


def named_year(p: Phrase) -> Reach:
    """*The Veland-Oresh Year of Trade*, *the Years of Oreshi Culture in Veland*; not *the Hald New Year*."""
    if p.word not in ("year", "years"):
        return None
    if p.named and p.the and any(w.capital and "-" in w.text for w in p.modifiers) and p.next() != "of":
        return p.first, p.head.last + (p.next().isdigit() and len(p.next()) == len("2000"))  # the Veland-Oresh Friendship Year 2027
    end = place_after(p.ws, list_end(p.ws, p.reach("of")))
    return (p.first, end) if p.named and p.next() == "of" and p.names(end) else NOTHING


def day(p: Phrase) -> Reach:
    """*The Tamor Day on 3 May.*"""
    if p.word != "day":
        return None
    return (p.first, p.head.last) if p.proper and not p.before.owner and time_follows(p.ws, p.head.last) else NOTHING
