"""Citations: the treaties, resolutions, summits, visits, incidents and speeches that a page names.

Each kind of head noun (citations.toml) has a small grammar that says how far its phrase reaches and what makes it a definite citation.
What is and is not a citation on its page (the reported meeting is none) is settled later, in `reading.references`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import cast

from memcon.annotate.mentions import CitationMention, Known
from memcon.annotate.noun_phrases import CLAUSE, Left, Word, chain_end, left, list_end, phrase_end, words
from memcon.lexicon import Entry, Lexicon
from memcon.types import Document, ReferenceKind

_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_ORDER = frozenset(
    "previous last latest earlier next forthcoming upcoming recent first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
    " twelfth inaugural final following past planned future coming subsequent historic successful landmark prior".split()
)
# Small words that modify a head even where no article stands before them.
_ADJECTIVES = frozenset(
    "previous earlier recent upcoming forthcoming joint trilateral bilateral multilateral ministerial vice-ministerial nuclear air missile"
    " ballistic terrorist peace ceasefire official working state formal informal private high-level summit-level foreign defense defence"
    " ministers leaders special annual regular relevant inter-governmental intergovernmental telephone".split()
)
_LOCATIVE = frozenset("in at near on off over".split())
_BODIES = frozenset(
    "organization organisation committee council commission secretariat office fund bank group index chairman chairwoman chair president"
    " foundation party center centre agency board envoy ambassador coordinator".split()
)
_FOLLOWERS = frozenset(
    "issue issues problem problems question questions process processes talks negotiations treaty text talk efforts site agreement room team"
    " index chairman chair chairmanship president presidency secretariat format formats draft partners partner members member states parties"
    " framework resolution resolutions committee meeting meetings dialogue dialogues summit forces arrangements monitoring proposal proposals"
    " declaration statement mechanism mechanisms group delegation delegations participants leaders countries ministers agenda capabilities"
    " provider activities programme program policy period operations".split()
)


@dataclass(frozen=True, slots=True)
class _Head:
    """A head noun in a sentence: the words `[first, last)`, and the lexicon's entry."""

    first: int
    last: int
    entry: Entry

    @property
    def grammar(self) -> str:
        return self.entry.get("grammar")


@cache
def _heads(lexicon: Lexicon) -> dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]:
    """The heads by their first word in lower case, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for entry in lexicon["citations"]:
        for phrase in entry.words:
            parts = tuple(w.text for w in words(phrase, 0, len(phrase)))
            table.setdefault(parts[0].lower(), []).append((parts, entry))
    return {k: tuple(sorted(v, key=lambda x: (-len(x[0]), x[1].get("grammar") != "not"))) for k, v in table.items()}


def _matches(part: str, word: Word) -> bool:
    return word.text == part if part != part.lower() else word.lower == part


def _find_heads(ws: Sequence[Word], lexicon: Lexicon) -> Iterator[_Head]:
    """The heads in a sentence; a longer one hides those inside it."""
    table, i = _heads(lexicon), 0
    while i < len(ws):
        for parts, entry in table.get(ws[i].lower, ()):
            last = i + len(parts)
            if last <= len(ws) and all(_matches(p, w) for p, w in zip(parts, ws[i:last], strict=True)):
                if entry.get("grammar") != "not":
                    yield _Head(i, last, entry)
                i = last - 1
                break
        i += 1


def _acronym(ws: Sequence[Word], i: int) -> int:
    """The end of a bracketed acronym or short name at `i`: *(UNCLOS)*, *(2+2)*, *(Shimoda Treaty)*."""
    if i < len(ws) and ws[i].text == "(":
        for j in range(i + 1, min(i + 5, len(ws))):
            if ws[j].text == ")":
                inside = ws[i + 1 : j]
                if inside and inside[0].lower not in _MONTHS and all(w.capital or (w.number and "+" in w.text) for w in inside):
                    return j + 1
                return i
    return i


def _is_date(ws: Sequence[Word], i: int) -> bool:
    """Whether a day, month or year opens at `i`."""
    if i >= len(ws):
        return False
    w = ws[i]
    return (
        (w.capital and w.lower in _MONTHS)
        or (w.text.isdigit() and len(w.text) == 4 and w.text[0] in "12")
        or (w.number and i + 1 < len(ws) and ws[i + 1].lower in _MONTHS)
    )


def _date_end(ws: Sequence[Word], i: int) -> int:
    """The end of the date that opens at `i`."""
    end = i
    while end < len(ws) and (ws[end].lower in _MONTHS or (ws[end].number and len(ws[end].text) <= 5 and ws[end].text[0].isdigit())):
        end += 1
        if end + 1 < len(ws) and ws[end].text == "," and ws[end + 1].text.isdigit() and len(ws[end + 1].text) == 4:
            end += 2
            break
    return end


def _named(ws: Sequence[Word], head: _Head) -> bool:
    return ws[head.last - 1].capital


def _dated(ws: Sequence[Word], l: Left, head: _Head) -> bool:
    return any(_is_date(ws, i) or (ws[i].text.isdigit() and len(ws[i].text) == 4) for i in range(l.first, head.first))


def _proper(ws: Sequence[Word], l: Left, head: _Head) -> int:
    """How many capitalised modifiers there are that are not the first word of a sentence or an ordinal."""
    return sum(
        ws[i].capital and ws[i].lower not in _ORDER and ws[i].lower not in _MONTHS and not (i == 0 and ws[i].lower in CLAUSE)
        for i in range(l.first, head.first)
    )


def _compound(ws: Sequence[Word], end: int) -> bool:
    """Whether the head is only the modifier of a noun after it: *the peace treaty* issue, *Security Treaty* Organization."""
    if end < len(ws) and ws[end].capital and ws[end].lower in _BODIES:
        return True
    return end < len(ws) and ws[end].text.islower() and ws[end].lower in _FOLLOWERS


def _trim(ws: Sequence[Word], first: int, head: int, drop: frozenset[str]) -> int:
    """`first` moved right over words that tell when or how a thing was, not its name: *recent*, *upcoming*."""
    while first < head and ws[first].lower in drop:
        first += 1
    return first


_TEMPER = frozenset(
    "upcoming forthcoming recent successful historic latest new landmark important relevant last existing so-called".split()
)


def _subject(ws: Sequence[Word], end: int, links: frozenset[str], *, bare: bool = False) -> int:
    """The end of the *of / on / between …* phrases that hang on a head ending at `end`."""
    while True:
        acronym = _acronym(ws, end)
        if acronym > end:
            end = acronym
            continue
        if end >= len(ws) or ws[end].lower not in links:
            return end
        link = ws[end].lower
        if link == "on" and any(w.lower in ("margins", "sidelines", "occasion", "basis") for w in ws[end + 1 : end + 3]):
            return end
        if _is_date(ws, end + 1) and link in ("of", "on", "in"):
            if link != "of":
                return end
            return _date_end(ws, end + 1)
        further = chain_end(
            ws, end + 1, pairs=link in ("between", "with", "by", "among", "from"), bare=bare and link in ("on", "for", "of")
        )
        if further == end + 1 or any(w.lower in _SPELLS for w in ws[end + 1 : further]):
            return end
        named = all(w.capital or w.lower in ("the", "of") for w in ws[end + 1 : further])
        end = list_end(ws, further) if named and link in ("of", "on", "for") else further


_SPELLS = frozenset("years year months month weeks days past decades first time".split())
_TEXT_LINKS = frozenset("of on for between with against among".split())

_NAMED_TEXT_LINKS = frozenset("of on for between against".split())
_MADE = frozenset("reached concluded signed adopted issued agreed struck brokered made achieved".split())
_AUTHORED = frozenset("plan strategy initiative formula roadmap report statement proposal programme".split())
_LOOSE = frozenset(
    "plan programme program strategy initiative consensus understanding report contract partnership framework law act vision formula".split()
)


def _text(ws: Sequence[Word], head: _Head) -> tuple[int, int] | None:
    word = ws[head.last - 1].lower
    if word == "article":
        n = head.last
        if n < len(ws) and ws[n].number and not (n + 1 < len(ws) and ws[n + 1].lower in ("of", "(")):
            return head.first, n + 1
        return None
    l = left(ws, head.first, _ADJECTIVES)
    first = _trim(ws, l.first, head.first, _TEMPER)
    if _compound(ws, head.last):
        return None
    if word == "aide-memoire" or word == "aide-mémoire":
        return first, head.last
    proper, dated = _proper(ws, l, head), _dated(ws, l, head)
    if _named(ws, head):
        if l.indefinite:
            return None
        if l.named_owner:  # Japan's new National Security Strategy; Norway's Climate Act
            own = max(i for i in range(l.first, head.first) if ws[i].lower == "'s" or ws[i].text in "'’") + 1
            name = _trim(ws, own, head.first, _TEMPER)
            guild = l.determiner == "the" and own - l.first == 2  # the Fishermen's Protective Act
            if not guild and any(w.capital for w in ws[name : head.first]):
                first = name
        end = _subject(ws, head.last, _NAMED_TEXT_LINKS)
        multi = head.last - head.first > 1 or (end > head.last and any(w.capital or w.number for w in ws[head.last : end]))
        if not (proper or dated or multi or l.numbers):
            return None
        return first, end
    if proper and not l.owner and not l.indefinite and word not in _LOOSE and word != "partnership":
        return first, _subject(ws, head.last, _NAMED_TEXT_LINKS)
    if word == "partnership":  # that of three countries is a thing of its own, that of two is their relations
        several = any(w.capital and w.text.count("-") >= 2 for w in ws[first : head.first])
        return (first, head.last) if several and not l.indefinite else None
    if dated and not l.indefinite:
        return first, _subject(ws, head.last, frozenset(("on", "between")))
    if l.named_owner and word in _AUTHORED:
        return first, _subject(ws, head.last, frozenset(("for", "on")))
    if word in _LOOSE and word not in ("consensus", "understanding", "report"):
        return None
    if head.last < len(ws) and ws[head.last].lower in _MADE and head.last + 1 < len(ws):
        at = head.last + 1
        if ws[at].lower in ("by", "between", "in", "at", "with", "during", "on"):
            end = chain_end(ws, at + 1, pairs=True)
            if _is_date(ws, at + 1):
                end = _date_end(ws, at + 1)
            if end > at + 1 and not l.indefinite:
                return first, end
    if not l.definite or (l.owner and not l.named_owner and word not in ("declaration", "agreement")):
        return None
    end = _subject(ws, head.last, _TEXT_LINKS, bare=True)
    tail = ws[head.last : end]
    if any(w.capital or w.number for w in tail) or any(w.lower == "between" for w in tail) and any(w.lower == "countries" for w in tail):
        if word in ("consensus", "understanding", "report") and not any(w.lower in ("of", "between") for w in tail[:1]):
            return None
        return first, end
    if (
        head.last + 2 < len(ws) and ws[head.last].lower in ("the", "which", "that") and l.determiner == "the"
    ):  # the agreements the two countries have concluded
        reach = _clause_end(ws, head.last, 14)
        if any(w.lower in _MADE | {"reach", "conclude", "sign"} for w in ws[head.last : reach]):
            return first, reach
    if word in ("trilateral statement", "statements", "documents") or len(l.plain) >= 2 or "trilateral" in l.plain:
        if head.last - head.first > 1 or word in ("agreement", "treaty", "convention", "protocol", "memorandum"):
            return first, head.last
    return None


def _clause_end(ws: Sequence[Word], i: int, limit: int) -> int:
    """The end of the clause that runs on from `i`, at most `limit` words: to a comma, a stop, or a new verb's *and*."""
    end = i
    while end < len(ws) and end - i < limit and ws[end].text not in ",;:.()" and ws[end].lower not in ("while", "although", "because"):
        if ws[end].lower == "and" and end + 1 < len(ws) and not ws[end + 1].capital and ws[end + 1].lower != "the":
            break
        end += 1
    return end


_SHORT = frozenset("summit summits conference games olympics cup expo cop".split())
_EVENT_LINKS = frozenset("of on for between against in".split())


def _gathering(ws: Sequence[Word], head: _Head) -> tuple[int, int] | None:
    word = ws[head.last - 1].lower
    l = left(ws, head.first, _ADJECTIVES)
    if l.indefinite or _compound(ws, head.last):
        return None
    first = _trim(ws, l.first, head.first, _TEMPER)
    proper = _proper(ws, l, head)
    named = _named(ws, head)
    if word in ("exercise", "operation", "expo") and named and head.last < len(ws) and (ws[head.last].capital or ws[head.last].number):
        end = head.last
        while end < len(ws) and (ws[end].capital or ws[end].number):
            end += 1
        return first, end
    if word in ("ceremony", "receptions"):
        end = head.last
        if end < len(ws) and ws[end].lower in ("commemorating", "marking", "celebrating"):
            end = chain_end(ws, end + 1)
            return (first, end) if end > head.last + 1 else None
        if word == "receptions" and end < len(ws) and ws[end].lower == "on" and _is_date(ws, end + 1):
            return first, _date_end(ws, end + 1)
        if end < len(ws) and ws[end].lower == "held" and l.definite:
            reach = _held_end(ws, end)
            return (first, reach) if reach > end else None
        return (first, _subject(ws, end, frozenset(("of", "for")))) if named and proper else None
    if word in ("process", "format", "track"):
        if not proper or l.owner or (not named and len(l.plain) > 0):
            return None
        return first, head.last
    if word in ("operation", "exercise", "exercises", "exhibition", "ministerial") and (not proper or l.owner):
        return None
    if l.named_owner:
        owner = max(i for i in range(l.first, head.first) if ws[i].lower == "'s" or ws[i].text in "'’") + 1
        if ws[owner - 1].lower == "'s":  # Japan's G7 summit
            first = _trim(ws, owner, head.first, _TEMPER)
    end = _acronym(ws, head.last)
    if named or word in _SHORT or proper:
        end = _subject(ws, head.last, frozenset(("of", "on", "for", "between", "with", "against")))
        if end < len(ws) and ws[end].lower == "in" and not _is_date(ws, end + 1):
            short = end - first <= 2 or (not named and end == head.last)
            place = phrase_end(ws, end + 1)
            if short and place > end + 1 and ws[place - 1].capital:
                end = place
        if end == head.last and [w.lower for w in ws[end : end + 4]] == ["to", "be", "held", "in"] and not _is_date(ws, end + 4):
            end = max(end, phrase_end(ws, end + 4))
        if end < len(ws) and ws[end].number and len(ws[end].text) == 4:
            end += 1
    tail = ws[head.last : end]
    anchored = any(w.capital or w.number for w in tail)
    if not (proper or l.numbers or anchored):
        return None
    if not named and not proper and not (anchored and l.definite):
        return None
    if head.last - head.first == 1 and not proper and not anchored and l.numbers:
        return None
    if word in ("assembly", "cup", "week", "congress", "conference", "forum", "games", "fair") and not named and not proper:
        return None
    return first, end


_SESSION_LINKS = frozenset("of between with".split())
_ORGANS = frozenset("commission committee council".split())
# Capitalised words before *Meeting* that do not tell whose it was.
_RANKS = frozenset(
    "foreign defence defense prime ministers leaders ministerial summit joint bilateral trilateral telephone official expanded plenary working"
    " minister president presidents heads high-level the".split()
)


def _session(ws: Sequence[Word], head: _Head) -> tuple[int, int] | None:
    word = ws[head.last - 1].lower
    l = left(ws, head.first, _ADJECTIVES)
    first, n = l.first, len(ws)
    named = _named(ws, head)
    proper = sum(ws[i].capital and ws[i].lower not in _RANKS | _ORDER | _MONTHS for i in range(l.first, head.first))
    ordered = any(ws[i].lower in _ORDER or re.fullmatch(r"\d+(st|nd|rd|th)", ws[i].lower) for i in range(l.first, head.first))
    if word in _ORGANS:
        meets = any(w.lower in ("meet", "convene", "meets", "met", "meeting", "convened", "held") for w in ws[head.last : head.last + 6])
        planned = any(w.lower in ("due", "will", "to", "would") for w in ws[head.last : head.last + 5])
        whole = _subject(ws, head.last, frozenset(("on", "for")))
        return (first, whole) if named and proper and meets and planned and not l.indefinite else None
    if word == "call" and not (head.last < n and ws[head.last].lower == "between"):
        return None
    end = head.last
    follow = ws[end].lower if end < n else ""
    if word == "2+2":
        return (first, end) if ordered else None
    if (
        named
        and not l.indefinite
        and word in ("meeting", "meetings", "session", "talks", "dialogue", "consultations", "consultation", "negotiations", "trilateral")
    ):
        if proper and not (l.owner and l.named_owner):
            return first, _subject(ws, end, frozenset(("of", "on")))
    if _compound(ws, end):
        return None
    if word in ("talks", "negotiations", "consultations", "call", "conversation") or (head.last - head.first > 1):
        if follow == "between":
            reach = chain_end(ws, end + 1, pairs=True)
            if reach > end + 1 and _two_parties(ws, end + 1, reach) and not l.indefinite:
                return first, _place_after(ws, reach)
        if follow in ("held", "conducted", "being") and not l.indefinite:
            reach = _held_end(ws, end)
            if reach > end:
                return first, reach
    if word in ("meeting", "meetings", "engagements") and l.named_owner and not named:
        reach = end
        while reach < n and ws[reach].lower in ("with", "of", "on", "in"):
            if _is_date(ws, reach + 1):
                further = _date_end(ws, reach + 1)
            else:
                further = chain_end(ws, reach + 1, bare=True)
            if further == reach + 1:
                break
            reach = further
        return (first, reach) if any(w.lower in ("with", "of") for w in ws[end:reach]) else None
    if word in ("meeting", "meetings") and follow == "between" and not l.indefinite:
        reach = chain_end(ws, end + 1, pairs=True)
        if reach > end + 1 and _two_parties(ws, end + 1, reach):
            return first, _place_after(ws, reach)
    if follow == "of" and word in ("meeting", "meetings", "session", "round"):
        if _is_date(ws, end + 1):
            return first, _date_end(ws, end + 1)
        reach = _acronym(ws, chain_end(ws, end + 1, links=("of", "for", "on")))
        body = ws[end + 1 : reach]
        organ = sum(w.capital for w in body) >= 2 or any(len(w.text) > 2 and w.text.isupper() for w in body)
        talks = word == "round" and body and ordered
        if organ or talks or (body and (l.definite and body[0].lower == "the" and len(body) > 1 and ordered)):
            if not l.indefinite or organ:
                return _trim(ws, first, head.first, _TEMPER), reach
        return None
    if word in ("meeting", "trilateral", "session", "summit", "consultation", "consultations", "meetings", "talks", "round", "dialogue"):
        if l.indefinite:
            return None
        if (
            ordered
            and l.definite
            and any(w in ("previous", "last", "inaugural", "next", "earlier") for w in (x.lower for x in ws[l.first : head.first]))
        ):
            reach = end
            if follow in ("in", "with") and not _is_date(ws, end + 1):
                reach = max(end, chain_end(ws, end + 1)) if chain_end(ws, end + 1) > end + 1 else end
            return first, reach
        if follow in _LOCATIVE and l.definite and not named:
            if _is_date(ws, end + 1) and word in ("meeting", "meetings"):
                return first, _date_end(ws, end + 1)
            reach = phrase_end(ws, end + 1)
            if follow == "in" and reach > end + 1 and ws[reach - 1].capital and (l.plain or proper):
                return first, reach
        if word in ("talks", "dialogue", "consultations") and proper and l.definite and not l.owner and follow not in ("on",):
            return first, end
        if follow == "during" and l.owner:
            reach = chain_end(ws, end + 1)
            further = phrase_end(ws, reach + 1) if reach < n and ws[reach].lower == "in" else reach
            if any(w.capital for w in ws[end:reach]):
                return first, max(reach, further if further > reach + 1 else reach)
    return None


def _two_parties(ws: Sequence[Word], first: int, last: int) -> bool:
    """Whether `[first, last)` names parties: two names joined, or *the two militaries*."""
    return any(w.capital for w in ws[first:last]) or any(w.lower == "militaries" for w in ws[first:last])


def _place_after(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over *in PLACE*."""
    if end < len(ws) and ws[end].lower == "in" and not _is_date(ws, end + 1):
        place = phrase_end(ws, end + 1)
        if place > end + 1 and ws[place - 1].capital:
            return place
    return end


def _held_end(ws: Sequence[Word], i: int) -> int:
    """The end of *held in PLACE*, *conducted between X and Y*, *held via videoconference by X*, from the participle at `i`."""
    end = i + 1
    if ws[i].lower == "being" and end < len(ws) and ws[end].lower in ("held", "conducted"):
        end += 1
    reach = end
    while reach < len(ws) and ws[reach].lower in ("in", "at", "between", "by", "via", "with"):
        if _is_date(ws, reach + 1):
            break
        further = chain_end(ws, reach + 1, pairs=ws[reach].lower != "via", bare=ws[reach].lower == "via")
        if further == reach + 1:
            break
        reach = further
    return reach if reach > end and any(w.capital for w in ws[end:reach]) else i


_TRAVEL = frozenset("to of by".split())
_VERB_BEFORE = frozenset(
    "to would will shall should could can may might must and not also then pay paid invited they we he she i who".split()
)


def _visit(ws: Sequence[Word], head: _Head) -> tuple[int, int] | None:
    if head.first and ws[head.first - 1].lower in _VERB_BEFORE and not ws[head.first].capital and ws[head.first].lower in ("visit", "tour"):
        return None
    l = left(ws, head.first, _ADJECTIVES)
    l = replace(l, first=_trim(ws, l.first, head.first, frozenset(("own",))))
    end, n = head.last, len(ws)
    travelled = authored = False
    if l.determiner in ("my", "your", "our") and not l.named_owner:
        return None
    while end < n and ws[end].lower in _TRAVEL:
        link = ws[end].lower
        at = end + 1
        if at < n and ws[at].lower == "then":
            at += 1
        further = chain_end(ws, at)
        if further == at or _is_date(ws, at):
            break
        place = any(w.capital for w in ws[at:further])
        if link == "to" and not place and ws[at].lower not in ("the", "each"):
            break
        travelled |= link == "to" or (link == "of" and ws[head.first].lower == "tour")
        authored |= link in ("of", "by") and (place or ws[at].lower == "the")
        end = further
    months = any(ws[i].lower in _MONTHS and ws[i].capital for i in range(l.first, head.first))
    ordered = any(ws[i].lower in ("previous", "last", "recent", "forthcoming", "upcoming", "planned") for i in range(l.first, head.first))
    if ws[head.first].lower == "visits" and not (l.named_owner or l.determiner == "the"):
        return None
    if l.named_owner and not l.indefinite:
        return l.first, end
    if l.indefinite:
        return None
    if travelled and (authored or months or ordered or (l.owner and not l.named_owner)):
        if end < n and ws[end].lower == "in" and _is_date(ws, end + 1) and not authored:
            end = _date_end(ws, end + 1)
        return l.first, end
    if authored and (months or any(w.capital for w in ws[head.last : end])):
        return l.first, end
    if end == head.last and end + 1 < n and ws[end].lower in ("he", "she", "they", "which") and l.determiner == "the":
        reach = _clause_end(ws, end, 11)
        if any(w.lower in ("made", "make", "paid", "pay", "make") for w in ws[end:reach]):
            return l.first, reach
    if travelled and l.definite and not l.owner:
        return l.first, end
    if l.owner and months:
        return l.first, end
    return None


_INCIDENT_LINKS = frozenset("of on in by against at near off over into between".split())
_VICTIM_ONLY = frozenset(
    "death passing killing killings assassination murder poisoning detention execution arrest release kidnapping abduction escape reelection".split()
)
_LOOSE_INCIDENTS = frozenset(
    "fire conflict test tests launch launches strike strikes attack attacks incident incidents detention release escape raid landing blockade clashes clash".split()
)


def _incident(ws: Sequence[Word], head: _Head) -> tuple[int, int] | None:
    word = ws[head.last - 1].lower
    l = left(ws, head.first, _ADJECTIVES)
    if l.indefinite or not (l.determiner == "the" or l.named_owner or (l.determiner == "" and False)):
        return None
    if _compound(ws, head.last) or l.determiner in ("these", "those", "his", "her", "their"):
        return None
    first = l.first
    if l.named_owner:
        owner = max(i for i in range(l.first, head.first) if ws[i].lower == "'s" or ws[i].text in "'’") + 1
        first = owner if word not in _VICTIM_ONLY else first
    end = head.last
    if end < len(ws) and ws[end].lower in ("committed", "conducted", "perpetrated", "carried") and end + 1 < len(ws):
        step = end + (2 if ws[end].lower == "carried" else 1)
        if step < len(ws) and ws[step].lower in ("in", "by", "on", "at"):
            reach = chain_end(ws, step + 1)
            if reach > step + 1:
                return first, reach
    if (
        end < len(ws)
        and ws[end].lower in ("that", "which")
        and l.determiner == "the"
        and end + 1 < len(ws)
        and ws[end + 1].lower in ("killed", "claimed", "left", "took", "hit", "struck")
    ):
        return first, _clause_end(ws, end, 10)
    if end < len(ws) and ws[end].lower in ("that", "which") and l.plain and word in ("strikes", "strike", "attack", "attacks"):
        return first, end
    while end < len(ws) and ws[end].lower in _INCIDENT_LINKS:
        if ws[end].lower in ("on", "of", "in") and _is_date(ws, end + 1):
            if ws[end].lower == "of" or end == head.last:
                end = _date_end(ws, end + 1)
            break
        further = chain_end(ws, end + 1, pairs=ws[end].lower == "between")
        if further == end + 1:
            break
        end = further
        if end - head.last > 9:
            break
    tail = ws[head.last : end]
    placed = any(w.capital for w in tail)
    dated = any(_is_date(ws, i) for i in range(l.first, end))
    recent = any(
        ws[i].lower in ("recent", "tragic", "deadly", "latest", "atrocious", "heinous", "terrorist", "horrific")
        for i in range(l.first, head.first)
    )
    if word in _VICTIM_ONLY:
        victim = any(w.capital for w in tail) and tail and tail[0].lower == "of"
        person = any(ws[i].capital for i in range(head.last, end))
        return (first, end) if victim and person else None
    if word in ("coup", "conflict", "clashes", "clash", "demonstrations"):
        return (
            (first, end)
            if placed and tail[0].lower in ("in", "of", "at", "on", "between") and len(l.plain) == 0 and word != "demonstrations"
            else None
        )
    if dated or (placed and (recent or word not in _LOOSE_INCIDENTS or l.plain or tail[0].lower in ("in", "on", "by", "against", "at"))):
        return first, end
    if l.named_owner and l.plain and word in ("launch", "launches", "test", "tests") and recent:
        return first, end
    return None


_PURPOSE = frozenset("to".split())


def _speech(ws: Sequence[Word], head: _Head) -> tuple[int, int] | None:
    word = ws[head.last - 1].lower
    if (
        head.first
        and ws[head.first - 1].lower in _VERB_BEFORE
        and not _named(ws, head)
        and word in ("address", "message", "pledge", "demands")
    ):
        return None
    l = left(ws, head.first, _ADJECTIVES)
    if l.indefinite:
        return None
    n, end = len(ws), head.last
    dated = any(_is_date(ws, i) for i in range(l.first, head.first))
    by = on = False
    while end < n and ws[end].lower in ("of", "by", "on", "at", "to", "in"):
        link = ws[end].lower
        if _is_date(ws, end + 1):
            if link in ("of", "on"):
                dated, end = True, _date_end(ws, end + 1)
            break
        if link == "to" and word in ("decision", "decisions", "pledge", "announcement"):
            break
        further = chain_end(ws, end + 1, pairs=True)
        if further == end + 1:
            break
        by |= link in ("of", "by") and any(w.capital for w in ws[end + 1 : further])
        on |= link in ("on", "at", "to", "in")
        end = further
    if word in ("decision", "decisions", "announcement", "pledge"):
        if not (l.named_owner or l.determiner == "the" or l.owner) or word == "pledge":
            return (l.first, end) if dated and word != "pledge" else None
        if end < n and ws[end].text == ",":  # the EU's decision, taken earlier this month, to raise its target
            comma = next((i for i in range(end + 1, min(n, end + 8)) if ws[i].text == ","), None)
            if comma and ws[end + 1].lower in ("taken", "made", "announced") and comma + 1 < n and ws[comma + 1].lower == "to":
                end = comma + 1
        if end + 1 < n and ws[end].lower == "to" and ws[end + 1].text.islower():
            return l.first, _purpose_end(ws, end)
        return (l.first, end) if dated or (by and word == "announcement") else None
    if word in ("demands", "message", "statements", "ultimatum"):
        earlier = any(ws[i].lower in ("earlier", "previous", "recent") for i in range(l.first, head.first))
        ok = (earlier and _proper(ws, l, head)) or (dated and (l.definite or by))
        return (l.first, end) if ok else None
    if _named(ws, head):
        return (l.first, end) if l.named_owner and (on or by) else None
    if word in ("statement", "declaration", "proclamation") and not (dated or (by and on)):
        if end < n and ws[end].lower == "to" and end + 3 < n and ws[end + 1].lower == "be" and ws[end + 3].lower == "by":
            reach = chain_end(ws, end + 4)
            if reach < n and ws[reach].lower == "on":
                reach = max(reach, chain_end(ws, reach + 1))
            return (l.first, reach) if reach > end + 4 else None
        return None
    if l.definite and dated:
        return l.first, end
    if (l.named_owner and on) or (by and on and not l.owner):
        return l.first, end
    return None


def _purpose_end(ws: Sequence[Word], i: int) -> int:
    """The end of *to raise its target* from *to* at `i`: to a comma, a stop, or a second *to* or a relative."""
    end = i + 1
    while end < len(ws) and end - i < 16 and ws[end].text not in ",;:.()" and ws[end].lower not in ("which", "who", "while", "as", "that"):
        if (
            ws[end].lower == "to"
            and end - i > 2
            and end + 1 < len(ws)
            and ws[end + 1].text.islower()
            and ws[end + 1].lower not in ("the", "its", "their", "a")
        ):
            break
        if ws[end].lower == "and" and end + 1 < len(ws) and (ws[end + 1].lower.endswith("ed") or ws[end + 1].lower in ("said", "told")):
            break
        end += 1
    return end


def _resolution(ws: Sequence[Word], head: _Head) -> tuple[int, int] | None:
    l = left(ws, head.first, _ADJECTIVES)
    first, end = _trim(ws, l.first, head.first, _TEMPER | {"all", "multiple"}), head.last
    numbered = False
    while end < len(ws) and (
        ws[end].number
        or (
            ws[end].lower in ("no", "nos", ".", "and", ",", "/")
            and end + 1 < len(ws)
            and ws[end + 1].number
            and numbered | (ws[end].lower in ("no", "nos", "."))
        )
    ):
        numbered |= ws[end].number
        end += 1
    if end + 2 < len(ws) and ws[end].text == "(" and ws[end + 1].number and ws[end + 2].text == ")":
        end += 3
    if end < len(ws) and ws[end].lower in ("of", "on"):
        further = chain_end(ws, end + 1)
        if further > end + 1 and any(w.capital for w in ws[end + 1 : further]) and ws[end].lower == "of" and not _is_date(ws, end + 1):
            end = further
    tail = {w.lower for w in ws[end - (end - head.last) : end]}
    body = any(ws[i].lower in ("council", "unsc", "un", "nations", "assembly", "unga") for i in range(l.first, head.first)) or tail & {
        "council",
        "assembly",
    }
    if numbered:
        return first, end
    relevant = any(ws[i].lower in ("relevant", "all") for i in range(l.first, head.first)) or l.determiner in ("the", "all")
    return (first, end) if body and ws[head.first].lower == "resolutions" and relevant and not l.determiner == "multiple" else None


def _name(ws: Sequence[Word], head: _Head) -> tuple[int, int] | None:
    end, n = head.last, len(ws)
    word = ws[head.first].lower
    if word == "cop" and not (end < n and ws[end].number):
        return None
    if end < n and ws[end].number and len(ws[end].text) <= 4 and word in ("cop", "wef", "unga", "ticad"):
        end += 1
    l = left(ws, head.first, _ADJECTIVES)
    if _compound(ws, end) and word != "unga":
        return None
    if ws[end - 1].lower == "assembly":
        before = [w.lower for w in ws[max(0, l.first - 4) : l.first]]
        if {"resolution", "resolutions", "president"} & set(before):
            return None
        if not set(before) & set("for attend attending margins sidelines at during ahead of session before".split()):
            return None
        return _trim(ws, l.first, head.first, _TEMPER), end
    acronym = _acronym(ws, end)
    first = head.first
    if ws[end - 1].lower in ("treaty", "charter", "agreement", "framework"):
        first = l.first if not l.owner and not l.indefinite else head.first
    if acronym > end or end < n and ws[end].lower == "treaty":
        end = max(acronym, end + (end < n and ws[end].lower == "treaty"))
    return first, end


_GRAMMAR: dict[str, Callable[[Sequence[Word], _Head], tuple[int, int] | None]] = {
    "text": _text, "gathering": _gathering, "session": _session, "visit": _visit, "incident": _incident, "speech": _speech,
    "resolution": _resolution, "name": _name,
}  # fmt: skip

_NATIONS = frozenset("US U.S. UK U.K. ROK DPRK UAE PRC DRC EU KSA USA".split())


def _kind(ws: Sequence[Word], head: _Head, first: int) -> ReferenceKind:
    """The kind of the entry, save that a named meeting of a body or of three countries is an event."""
    kind = cast(ReferenceKind, head.entry.get("kind"))
    if (
        kind == "meeting"
        and head.grammar == "session"
        and _named(ws, head)
        and ws[head.last - 1].lower in ("meeting", "meetings", "session")
    ):
        before = ws[first : head.first]
        if any(w.lower in ("previous", "last", "next") for w in before):
            return kind
        body = any(
            (w.text.isupper() or re.fullmatch(r"[A-Z]+-related|[GD]\d+", w.text)) and len(w.text) > 1 and w.text not in _NATIONS
            for w in before
        )
        if body or any(w.text.count("-") >= 2 and w.capital for w in before):
            return "event"
    return kind


_SKIPPED = frozenset(("noise", "caption"))


def in_text(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[CitationMention, ...]:
    """The citations in one sentence, `text[start:end]`, in the order of the text. Of two with one head or one end the longer is kept."""
    ws = words(text, start, end)
    found: list[CitationMention] = []
    for head in _find_heads(ws, lexicon):
        reach = _GRAMMAR[head.grammar](ws, head)
        if reach is None:
            continue
        first, last = reach
        while last > first and not (ws[last - 1].word or ws[last - 1].text in ").'’"):
            last -= 1
        while first < last and not (ws[first].word or ws[first].text == "("):
            first += 1
        if last > first:
            kind = _kind(ws, head, first)
            found.append(CitationMention(ws[first].start, ws[last - 1].end, kind, f"citation.{head.grammar}"))
    return tuple(_settled(found))


_HOSTS = ("meeting", "statement")


def _settled(found: list[CitationMention]) -> Iterator[CitationMention]:
    """Drop what lies inside a longer citation, save a named thing inside a meeting or a statement that speaks of it."""
    for one in found:
        outer = [
            o for o in found if o is not one and o.start <= one.start and one.end <= o.end and (o.end - o.start) > (one.end - one.start)
        ]
        if any(not (o.kind in _HOSTS and one.kind != o.kind and one.start > o.start) for o in outer):
            continue
        if any(o.start == one.start and o.end == one.end for o in found[: found.index(one)]):
            continue
        yield one


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `citations`."""
    found: list[CitationMention] = []
    for sentence in known.sentences:
        if document.blocks[sentence.block].kind not in _SKIPPED:
            found.extend(in_text(document.text, sentence.start, sentence.end, lexicon))
    return replace(known, citations=tuple(found))
