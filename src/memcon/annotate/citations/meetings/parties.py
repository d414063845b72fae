"""Talks that are told by those who hold them, or by their matter: *talks between Veland and Oresh*, *the negotiations on the Tamor Dam*."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.meetings.exchanges import CURRENT, NEGOTIATIONS, ON_THE_LINE, TALKS, Exchange
from memcon.annotate.citations.meetings.tails import second_party_end
from memcon.annotate.citations.noun_phrases import Word, chain_end
from memcon.annotate.citations.phrases import (
    BINDING,
    CONDUCTED,
    Reach,
    clause_end,
    complement_end,
    date_end,
    gerund_end,
    is_date,
    place_after,
)
from memcon.annotate.citations.rules import NOTHING
from memcon.annotate.citations.told_behind import held_end, is_set, purpose_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_DOMESTIC = _WORDS["domestic_talks"]
_FORCES = _WORDS["forces"]
_PHONES = _WORDS["phones"]
_STATES = _WORDS["several_states"]
_STAGES = _WORDS["stages"]
_HOLD = frozenset(("for", "more")) | _WORDS["to_be_held"]
_OF_TWO = TALKS | {"meeting", "meetings", "engagements", "conversations"}
# Before talks without an article that are or were held; *for talks between A and B* they are only wished.
_UNDER = frozenset("in after following during at since from by with on to of amid about via through".split())
_HELD = _UNDER | {"ongoing", "continuing"}


def contacts(x: Exchange) -> Reach:
    """*Their recent contacts over the telephone*, *the recent contacts between A and B*, *the contacts which the envoy had in Tamor*."""
    if x.word != "contacts":
        return None
    if x.end + 2 < len(x.ws) and x.follow in ("which", "that") and x.the:
        reach = clause_end(x.ws, x.end, 10)
        had = {w.lower for w in x.ws[x.end : reach]} & {"had", "held"}
        return x.if_named(reach) if had else NOTHING
    if "recent" not in x.before.plain or x.before.indefinite or not x.follow:
        return NOTHING
    with_party = x.follow in ("between", "with")
    reach = chain_end(x.ws, x.end + 1, pairs=with_party)
    phoned = x.follow in ("over", "on", "by") and x.ws[reach - 1].lower in _PHONES
    party = with_party and any(w.capital for w in x.ws[x.end + 1 : reach])
    return x.to(reach) if phoned or party else NOTHING


def ongoing_with(x: Exchange) -> Reach:
    """*Veland's ongoing talks with the World Bank.*"""
    of_someone = x.before.named_owner or x.the
    if x.follow != "with" or x.word not in TALKS or not of_someone or not CURRENT & set(x.before.plain):
        return None
    return x.if_named(chain_end(x.ws, x.end + 1))


def meeting_to_come(x: Exchange) -> Reach:
    """*The meeting with President Hald in Tamor later this month.*"""
    if x.follow != "with" or x.word != "meeting" or not x.the or x.before.plain or x.before.owner:
        return None
    reach = place_after(x.ws, chain_end(x.ws, x.end + 1))
    later = reach < len(x.ws) and x.ws[reach].lower in ("last", "next", "earlier", "later")
    return x.if_named(reach) if later else NOTHING


def between(x: Exchange) -> Reach:
    """*The talks between Veland and Oresh in Tamor*, *following a call between the two militaries*."""
    if x.follow != "between" or x.word not in _OF_TWO:
        return None
    ws, first = x.ws, x.end + 1
    held = x.before.determiner or x.before.capitals or x.led in _HELD
    reach = second_party_end(ws, chain_end(ws, first, pairs=True))
    of_day = x.word in ON_THE_LINE and reach + 1 < len(ws) and ws[reach].lower == "on" and is_date(ws, reach + 1)
    if x.word in NEGOTIATIONS and x.the and _are_several(ws[first:reach]):
        return x.to(complement_end(ws, reach, frozenset(("on", "over")), bare=True))
    return x.to(place_after(ws, reach)) if held and reach > first and (of_day or _are_parties(ws[first:reach])) else None


def _are_several(party: Sequence[Word]) -> bool:
    """Whether they are some states or sides told of what kind: *the coastal states*; not *the two countries*, who are at hand."""
    words = {w.lower for w in party}
    return len(party) > 2 and bool(words & _STATES) and not words & {"two", "both", "three", "our", "their"}


def _are_parties(ws: Sequence[Word]) -> bool:
    """Whether the words name parties: two names joined, or *the two militaries*."""
    return any(w.capital or w.lower in _FORCES for w in ws)


def in_talks_with(x: Exchange) -> Reach:
    """*In talks with the Fund on a new loan to Oresh.*"""
    ws = x.ws
    if x.follow != "with" or x.word not in NEGOTIATIONS or x.before.determiner or x.led not in _UNDER:
        return None
    if not any(w.capital for w in ws[x.end + 1 : x.end + 4]):
        return None
    reach = chain_end(ws, x.end + 1)
    matter = complement_end(ws, reach, frozenset(("on",)), bare=True)
    if matter == reach or is_date(ws, reach + 1):
        return None
    return x.to(chain_end(ws, matter + 1, bare=True) if matter < len(ws) and ws[matter].lower == "to" else matter)


_SPELLS_OF = frozenset("months weeks years rounds".split())  # months of talks


def held(x: Exchange) -> Reach:
    """*Talks held in Tamor*, *talks being conducted between Veland and Oresh*."""
    if x.word not in TALKS or (x.follow not in CONDUCTED and x.follow != "being") or x.lead(2) & _SPELLS_OF:
        return None
    reach = held_end(x.ws, x.end)
    return x.to(reach) if reach > x.end else None


def own_meeting(x: Exchange) -> Reach:
    """*President Hald's planned meeting on May 6 with President Orlen*, *the Council's next public meeting* that will be held in May."""
    if x.word not in ("meeting", "meetings", "engagements") or not x.before.named_owner or x.named:
        return None
    ws, first, reach = x.ws, _joint_owners_start(x), x.end
    if set(x.before.plain) & {"next", "upcoming"} and is_set(ws, reach, ahead=True):
        return first, reach
    if is_date(ws, reach):  # Hald's meeting April 6 with President Orlen
        reach = date_end(ws, reach)
    while reach < len(ws) and ws[reach].lower in ("with", "of", "on", "in"):
        further = date_end(ws, reach + 1) if is_date(ws, reach + 1) else chain_end(ws, reach + 1, bare=True)
        if further == reach + 1:
            break
        reach = further
    nobody = ws[x.head.first].lower == "engagements" and not x.names(reach)
    return (first, reach) if any(w.lower in ("with", "of") for w in ws[x.end : reach]) and not nobody else NOTHING


def _joint_owners_start(x: Exchange) -> int:
    """Where *Hald's and Orlen's* meeting begins."""
    first = x.first
    if first > 2 and [w.lower for w in x.ws[first - 2 : first]] == ["'s", "and"]:
        first -= 3
        while first and x.ws[first - 1].capital:
            first -= 1
    return first


def matter(x: Exchange) -> Reach:
    """*The negotiations on the Tamor Dam*: on a matter with a name; those on an agreement are told by the agreement, unless they go on:
    *the state of the negotiations on a treaty between the two*."""
    if x.follow not in ("on", "for") or x.word not in NEGOTIATIONS or not x.the or x.on_day():
        return None
    ws, first = x.ws, x.end + 1
    reach = x.reach("on", bare=first < len(ws) and ws[first].lower.endswith("ing"))
    reach = complement_end(ws, gerund_end(ws, reach), frozenset(("in",)))  # on settling the crisis in Oresh
    about = ws[first:reach]
    if any(w.capital for w in about) and not any(w.lower in BINDING for w in about):
        return x.to(reach)
    ongoing = (x.of_pair or CURRENT & set(x.before.plain)) and x.follow == "on"
    if not ongoing and not x.lead(4) & _STAGES:
        return NOTHING
    further = complement_end(ws, chain_end(ws, first, pairs=True, bare=True), frozenset(("on", "between", "with")), bare=True)
    return x.to(further) if further > first else NOTHING


def domestic(x: Exchange) -> Reach:
    """*The national dialogue.*"""
    return x.to(x.end) if x.word == "dialogue" and x.the and _DOMESTIC & set(x.before.plain) else None


def going_on(x: Exchange) -> Reach:
    """*Ongoing negotiations over the Tamor dam*, *ongoing multilateral talks to share the Hald*."""
    ws = x.ws
    if x.word not in NEGOTIATIONS or x.before.determiner or x.before.owner or x.end + 1 >= len(ws):
        return None
    first = next((i for i in range(x.first - 1, max(-1, x.first - 3), -1) if ws[i].lower in CURRENT), None)
    if first is None:
        return None
    if x.follow in ("over", "on"):
        end = x.reach("over", "on")
    else:
        end = purpose_end(ws, x.end) if x.follow == "to" and ws[x.end + 1].text.islower() else x.end
    return (first, end) if end > x.end else None


def at_a_stage(x: Exchange) -> Reach:
    """*The status of Lake Treaty negotiations*: told by a name, and by where they stand."""
    told = x.word == "negotiations" and x.proper and not x.before.owner and x.lead(3) & _STAGES
    return x.to(x.end) if told and x.follow not in ("on", "between", "with", "over") else None


def of_a_pair(x: Exchange) -> Reach:
    """*Veland-Oresh negotiations over the Tamor dam*; not *more* of them."""
    if x.word not in ("talks", "negotiations", "consultations") or not x.led or x.led in _HOLD:
        return None
    if not x.of_pair or x.before.determiner or x.before.owner:
        return None
    over = x.reach("over", "on")
    return x.to(purpose_end(x.ws, over) if over == x.end and x.follow == "to" else over)


def proper_talks(x: Exchange) -> Reach:
    """*The Tamor talks*, *the Velandic talks on 3 May*, *the Oresh peace negotiations*, *the Tamor consultations on water*."""
    peace = x.word == "negotiations" and x.the and "peace" in x.before.plain
    if not (peace or x.word in ("talks", "dialogue", "consultations")) or not x.before.definite or x.before.owner:
        return None
    if not x.of_parties:
        return None
    if x.follow == "on" and not x.on_day():
        subject = x.reach("on", bare=True) if x.word == "consultations" else x.end
        return x.to(subject) if subject > x.end else None
    return x.to(x.end)
