"""Meetings that are told by what follows *of*: a day, a body, the ministers who met, the talks whose round it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memcon.annotate.citations.meetings.exchanges import AGAIN, AHEAD, ORGANS, PERSONS, SHARED_ORGANS, TALKS, Exchange
from memcon.annotate.citations.meetings.tails import parties_after, second_party_end, tail_at
from memcon.annotate.citations.noun_phrases import GROUP, Word, chain_end, list_end
from memcon.annotate.citations.phrases import (
    TEMPER,
    Reach,
    acronym_end,
    complement_end,
    date_end,
    parties_end,
    place_after,
    subject_end,
    time_follows,
    trimmed,
)
from memcon.annotate.citations.rules import NOTHING, first_answer
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_ASSEMBLED = _WORDS["assembled"]
_CABINETS = _WORDS["cabinets"]
_OF_A_BODY = _WORDS["meeting_nouns"] | {"round"}
_AT_WORK = ORGANS | {"group", "mechanism"}
_MEMBERS = PERSONS | {"partners", "members"}
_OURSELVES = frozenset("two both our their".split())
_ON = frozenset(("on",))


@dataclass(slots=True)
class _OfBody:
    """A meeting *of* something: `name` is what stands after *of*, `reach` where that ends; `body` is the same, or the words in small
    letters where there is no name."""

    x: Exchange
    reach: int
    name: Sequence[Word]
    body: Sequence[Word]

    @property
    def words(self) -> set[str]:
        return {w.lower for w in self.name}

    @property
    def round(self) -> bool:
        return self.x.word == "round"

    def untempered(self, end: int, *drop: str) -> Reach:
        """The citation to `end`, without words at its beginning that tell only when or how it was: *recent*."""
        return trimmed(self.x.ws, self.x.first, self.x.head.first, TEMPER.union(drop)), end


def of_body(x: Exchange) -> Reach:
    """*The meeting of May 31*, *a meeting of the Contact Group*, *the third round of the border talks*."""
    if x.follow != "of" or not (x.word in _OF_A_BODY or x.on_day()):
        return None
    if x.on_day():
        return _of_day(x)
    if x.before.indefinite and "early" in x.before.plain:
        return None
    first, reach = x.end + 1, _name_end(x)
    name = body = x.ws[first:reach]
    if not name:
        body = x.ws[first : chain_end(x.ws, first, bare=True)]
    return first_answer(_RULES, _OfBody(x, reach, name, body)) or NOTHING


def _of_day(x: Exchange) -> Reach:
    """*The meeting of May 31 with President Hald.*"""
    end = date_end(x.ws, x.end + 1)
    other = chain_end(x.ws, end + 1) if end < len(x.ws) and x.ws[end].lower == "with" else end
    return x.to(other if other > end + 1 else end)


def _name_end(x: Exchange) -> int:
    """The end of the name after *of*, with what *and* joins to it."""
    ws = x.ws
    reach = acronym_end(ws, chain_end(ws, x.end + 1, links=("of", "for", "on")))
    for joined in (_joined_persons, _joined_body, _joined_subject):
        if reach + 1 < len(ws) and ws[reach].lower == "and" and ws[reach - 1].capital and ws[reach + 1].capital:
            reach = joined(ws, reach)
    about = next((i for i in range(reach - 1, x.end, -1) if ws[i].lower in ("on", "for")), 0)
    return subject_end(ws, about + 1, reach) if about else reach


def _joined_persons(ws: Sequence[Word], reach: int) -> int:
    """Of the Nordic *and Baltic ministers*."""
    joined = chain_end(ws, reach + 1, bare=True)
    return joined if ws[joined - 1].lower in PERSONS else reach


def _joined_body(ws: Sequence[Word], reach: int) -> int:
    """Of the Trade *and Technology Council*, of the Trade *and Health group*."""
    joined = chain_end(ws, reach + 1)
    joined += joined < len(ws) and ws[joined].lower in _AT_WORK
    last = joined - 3 if ws[joined - 1].text == ")" else joined  # the Trade and Industry Committee (TIC)
    at_work = ws[last - 1].lower in _AT_WORK and (ws[last - 1].capital or ws[reach - 1].capital)
    return joined if joined > reach + 2 and at_work else reach


def _joined_subject(ws: Sequence[Word], reach: int) -> int:
    """Of the Conference on Trust *and Rivers in Tamor (CTR)*."""
    return acronym_end(ws, place_after(ws, list_end(ws, reach))) if ws[reach - 2].lower in ("on", "for") else reach


def _round_of_day(m: _OfBody) -> Reach:
    """*The February 10 round of consultations in Tamor between advisers to the leaders of the Four.*"""
    x, ws = m.x, m.x.ws
    if not m.round or not x.before.definite or not x.dated:
        return None
    end = place_after(ws, max(m.reach, chain_end(ws, x.end + 1, bare=True)))
    if end < len(ws) and ws[end].lower == "between":
        end = _whose_end(ws, max(end, chain_end(ws, end + 1, pairs=True, bare=True)))
    return x.to(end)


def _joint_committee(m: _OfBody) -> Reach:
    """*A meeting of the joint committee on ferries.*"""
    if not m.words & ORGANS or not m.words & {"joint", "mixed"}:
        return None
    matter = complement_end(m.x.ws, m.reach, _ON, bare=True)
    return m.untempered(matter) if matter > m.reach else None


def _shared_commission(m: _OfBody) -> Reach:
    """*The meeting of the intergovernmental commission*, *a joint meeting of the cabinets*."""
    commission = m.x.before.definite and m.words & ORGANS and m.words & SHARED_ORGANS
    joint = m.x.ws[m.x.head.first - 1].lower == "joint" and m.words & _CABINETS
    return m.untempered(m.reach, "this") if commission or joint else None


def _of_ministers(m: _OfBody) -> Reach:
    """*A meeting of the foreign ministers of Veland and Oresh held in May*, *the forthcoming meeting of the heads of government in Tamor*;
    not the Council of Ministers."""
    x, ws = m.x, m.x.ws
    kind = next((w.lower for w in m.body if w.lower in PERSONS | ORGANS), "")
    if kind not in PERSONS or m.body[0].lower in _OURSELVES or (x.ordered and not x.told & AHEAD):
        return None
    reach = list_end(ws, max(_members_end(m), chain_end(ws, x.end + 1, pairs=True, bare=True)))
    reach = _whose_end(ws, reach)
    tail = tail_at(ws, reach)
    if tail.parties:
        return x.to(tail.end) if tail.when or tail.place or tail.held else NOTHING
    assembled = _ASSEMBLED & {w.lower for w in ws[reach : reach + 12]}
    return x.to(reach) if assembled or place_after(ws, reach) > reach or time_follows(ws, reach) else NOTHING


def _by_body(m: _OfBody) -> Reach:
    """*The recent round of talks in Tamor*, *a meeting of the Contact Group*, *the third round of the border talks between the two*, *the
    first meeting of the working group on fisheries*; no session of a parliament that follows elections."""
    x, ws, reach = m.x, m.x.ws, parties_end(m.x.ws, _members_end(m))
    if m.round and ws[reach - 1].lower in TALKS:  # of negotiations on the sharing of rivers
        reach = complement_end(ws, reach, _ON, bare=True)
        reach = parties_after(ws, reach) if reach < len(ws) and ws[reach].lower == "with" else reach
    if m.round and x.told & _NEWLY and reach > x.end + 1 and (place := place_after(ws, reach)) > reach:
        return x.to(place)
    if reach < len(ws) and ws[reach].lower == "between" and x.word in ("round", "session"):
        reach = place_after(ws, second_party_end(ws, max(reach, chain_end(ws, reach + 1, pairs=True))))
    counted = _is_counted(m)
    if counted and m.body[-1].lower in _AT_WORK:
        reach = max(reach, complement_end(ws, reach, frozenset(("on", "for")), bare=True))
    if any(w.lower in ("election", "elections", "voting") for w in m.body):
        return NOTHING
    if any(w.text == "Parties" for w in m.body[:2]) and ws[reach - 1].text != "Parties" and x.before.definite:
        return m.untempered(reach)  # the annual meeting of the Parties to the Hald Agreement
    one_of_rounds = m.round and m.body and x.ordered and x.before.definite
    return m.untempered(reach) if counted or one_of_rounds or _is_organ(m) else None


_NEWLY = AGAIN | {"new"}

_RULES = (_round_of_day, _joint_committee, _shared_commission, _of_ministers, _by_body)


def _is_counted(m: _OfBody) -> bool:
    """Whether it is one of the meetings of a body: *the third meeting of the working group*; *the first session of the committee* tells
    nothing."""
    x, body = m.x, m.body
    if not x.before.definite or len(body) < 2 or not x.ordered:
        return False
    if m.name and body[0].lower != "the" and not m.round:
        return False
    return len(body) > 2 or body[0].lower != "the" or body[-1].capital


def _is_group_ahead(m: _OfBody) -> bool:
    """*The upcoming meeting of G7 partners.*"""
    return m.x.before.definite and m.x.lately and any(GROUP.fullmatch(w.text) for w in m.name)


def _is_organ(m: _OfBody) -> bool:
    """Whether the name is that of a body: of *the Contact Group*, of *the OSCE*."""
    named = sum(w.capital for w in m.name) >= 2 or any(len(w.text) > 2 and (w.text.isupper() or "+" in w.text) for w in m.name)
    return named or _is_group_ahead(m)


def _members_end(m: _OfBody) -> int:
    """The end of the body, with its members where it is a group that is to meet: *G7 partners*."""
    if not m.name:
        return m.x.end + 1 + len(m.body)
    ws = m.x.ws
    return m.reach + (m.reach < len(ws) and ws[m.reach].lower in _MEMBERS and _is_group_ahead(m))


def _whose_end(ws: Sequence[Word], i: int) -> int:
    """`i` moved on over whose advisers or envoys they are: *to the leaders of the Four*."""
    whose = chain_end(ws, i + 1) if i < len(ws) and ws[i].lower == "to" else i + 1
    return whose if whose > i + 1 and ws[i + 1].lower == "the" else i
