"""Earlier meetings told by a verb: *we met in Tamor in June*, *the two ministers last met in Tamor*, *he last visited Tamor in June*."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.meetings.exchanges import MEDIA
from memcon.annotate.citations.noun_phrases import Word, chain_end
from memcon.annotate.citations.phrases import LEADING_PERSONS, Head, Reach, date_end, is_date, place_after, place_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_FIRST_PERSONS = frozenset("i we".split())
_ADVERBS = frozenset("recently first last also already just have had both".split())
_OWN_DAY = frozenset("today tonight morning afternoon now if".split())
_TOLD_IN = frozenset("with in at on last over by about".split())
_PERSONS = _WORDS["persons_meeting"] | LEADING_PERSONS | frozenset("they two both pair sides counterparts".split())
_WHEN = frozenset("when since after once".split())
_TRAVELLERS = frozenset("he she they who".split())


def told_by_verb(ws: Sequence[Word], head: Head) -> Reach:
    """An earlier meeting or visit that a verb tells of."""
    if ws[head.first].lower == "visited":
        return _last_visited(ws, head)
    return _last_met(ws, head) or _met_before(ws, head) or _told_by_speaker(ws, head)


def _last_met(ws: Sequence[Word], head: Head) -> Reach:
    """*The two ministers last met in Tamor in June*; of a commission that last met it is the commission that is cited."""
    last = head.first - 1
    if last < 1 or ws[last].lower != "last" or ws[head.first].lower not in ("met", "spoke"):
        return None
    who = last - 1 - (ws[last - 1].lower in ("had", "have"))
    if ws[who].lower in _PERSONS:
        end = _told_end(ws, head)
        return (last, end) if end else None
    to = head.last < len(ws) and ws[head.last].lower in ("to", "with") and ws[who].capital  # Hald last spoke to Minister Orlen in March
    end = chain_end(ws, head.last + 1) if to else head.last
    return (last, end) if end > head.last + 1 and any(w.capital for w in ws[head.last : end]) else None


def _met_before(ws: Sequence[Word], head: Head) -> Reach:
    """*When the two had met in Tamor* in January, *since they met in Tamor*."""
    who = head.first - 1 - (ws[head.first - 1].lower in ("had", "have", "last"))
    if who < 1 or ws[head.first].lower != "met" or ws[who].lower not in _PERSONS:
        return None
    when = {w.lower for w in ws[max(0, who - 4) : who]} & _WHEN
    end = place_after(ws, head.last)
    if end == head.last and head.last < len(ws) and ws[head.last].lower == "at":
        end = place_end(ws, head.last + 1) if place_end(ws, head.last + 1) > head.last + 1 else end
    return (head.first, end) if when and end > head.last else None


def _last_visited(ws: Sequence[Word], head: Head) -> Reach:
    """*The minister last visited Tamor in June*, *when he visited Tamor* in March."""
    end = place_end(ws, head.last)
    if end == head.last:
        return None
    if head.first and ws[head.first - 1].lower == "last":
        dated = end < len(ws) and ws[end].lower in ("in", "on") and is_date(ws, end + 1)
        return head.first, date_end(ws, end + 1) if dated else end
    who = head.first - 1 - (ws[head.first - 1].lower == "had")
    when = who > 0 and ws[who].lower in _TRAVELLERS and ws[who - 1].lower in ("when", "since")
    return (who, end) if when else None


def _told_by_speaker(ws: Sequence[Word], head: Head) -> Reach:
    """*We met in Tamor in June*, *I met with the Deputy Prime Minister of Oresh*, *we recently spoke on the telephone*: an earlier meeting
    as one who took part in it speaks of it."""
    first = head.first
    while first and ws[first - 1].lower in _ADVERBS:
        first -= 1
    if not first or ws[first - 1].lower not in _FIRST_PERSONS:
        return None
    if [w.lower for w in ws[max(0, first - 3) : first - 1]] == ["last", "time"]:
        return first - 3, _last_time_end(ws, head.last)
    if [w.lower for w in ws[head.last + 1 : head.last + 3]] == ["years", "ago"] and ws[head.last].number:
        return max(first, head.first - 1), head.last + 3  # we first met ten years ago
    if {w.lower for w in ws} & _OWN_DAY:
        return None
    end = _told_end(ws, head)
    recently = next((i for i in range(first, head.first) if ws[i].lower == "recently"), head.first)
    return (recently, end) if end else None


def _last_time_end(ws: Sequence[Word], end: int) -> int:
    """The end of *last time we met here in Tamor* was in May, after the verb that ends at `end`."""
    if end >= len(ws) or ws[end].lower not in ("in", "at", "here") or is_date(ws, end + 1):
        return end
    return next((i for i in range(end, len(ws)) if not ws[i].word or ws[i].lower in ("on", "was", "is", "we", "and")), len(ws))


def _told_end(ws: Sequence[Word], head: Head) -> int:
    """The end of *in Tamor in June*, *with the Deputy Prime Minister of Oresh*, *on the telephone* after the verb; 0 where nothing is told.
    With whom one *spoke* alone tells nothing yet."""
    end, telling = head.last, False
    while end + 1 < len(ws) and ws[end].lower in _TOLD_IN:
        if is_date(ws, end + 1):
            end, telling = date_end(ws, end + 1), True
            continue
        if ws[end].lower == "last":
            end, telling = end + 2, True
            continue
        further = chain_end(ws, end + 1, bare=telling)
        phoned = ws[end].lower in ("on", "over", "by") and any(w.lower in MEDIA for w in ws[end + 1 : end + 3])
        if further == end + 1 or not (telling or phoned or any(w.capital for w in ws[end + 1 : further])):
            break
        telling |= phoned or ws[head.first].lower != "spoke"
        end = further
    return end if telling else 0
