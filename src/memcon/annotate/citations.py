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
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept"
    " oct nov dec".split()
)
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_ORDER = frozenset(
    "previous last latest earlier next forthcoming upcoming recent first second third fourth fifth sixth seventh eighth ninth"
    " tenth eleventh twelfth inaugural final following past planned future coming subsequent historic successful landmark prior".split()
)
_TEMPER = frozenset(
    "upcoming forthcoming recent successful historic latest new landmark important relevant last existing so-called".split()
)
# Small words that modify a head even where no article stands before them.
_ADJECTIVES = frozenset(
    "previous earlier recent upcoming forthcoming joint trilateral bilateral multilateral ministerial vice-ministerial nuclear air"
    " missile ballistic terrorist peace ceasefire official working state formal informal private high-level summit-level foreign"
    " defense defence ministers leaders special annual regular relevant inter-governmental intergovernmental telephone".split()
)
_LOCATIVE = frozenset("in at near on off over".split())
_BODIES = frozenset(
    "organization organisation committee council commission secretariat office fund bank group index chairman chairwoman chair"
    " president foundation party center centre agency board envoy ambassador coordinator".split()
)
_FOLLOWERS = frozenset(
    "issue issues problem problems question questions process processes talks negotiations treaty text talk efforts site agreement"
    " room team index chairman chair chairmanship president presidency secretariat format formats draft partners partner members"
    " member states parties framework resolution resolutions committee meeting meetings dialogue dialogues summit forces"
    " arrangements monitoring proposal proposals declaration statement mechanism mechanisms group delegation delegations"
    " participants leaders countries ministers agenda capabilities provider activities programme program policy period operations".split()
)


Reach = tuple[int, int] | None
"""The first and last (exclusive) word of a citation, or null where the phrase is none."""


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
    return _EDITION.sub("", word.text) in (part, part.upper()) if part != part.lower() else _bare(word.lower) == part


_EDITION = re.compile(r"(?<=[a-zA-Z]{3})-?\d{1,4}$")


def _bare(word: str) -> str:
    """A head without the number of its edition: *COP26*, *EXPO-2017*."""
    return _EDITION.sub("", word)


def _find_heads(ws: Sequence[Word], lexicon: Lexicon) -> Iterator[_Head]:
    """The heads in a sentence; a longer one hides those inside it."""
    table, i = _heads(lexicon), 0
    while i < len(ws):
        for parts, entry in table.get(_bare(ws[i].lower), ()):
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
        (w.capital and (w.lower in _MONTHS or w.lower in _WEEKDAYS))
        or (w.text.isdigit() and len(w.text) == 4 and w.text[0] in "12")
        or (w.number and i + 1 < len(ws) and ws[i + 1].lower in _MONTHS)
    )


def _date_end(ws: Sequence[Word], i: int) -> int:
    """The end of the date that opens at `i`."""
    end = i + (i < len(ws) and ws[i].lower in _WEEKDAYS)
    while end < len(ws) and (ws[end].lower in _MONTHS or (ws[end].number and len(ws[end].text) <= 5 and ws[end].text[0].isdigit())):
        end += 1
        if end + 1 < len(ws) and ws[end].text == "," and ws[end + 1].text.isdigit() and len(ws[end + 1].text) == 4:
            end += 2
            break
    return end


def _named(ws: Sequence[Word], head: _Head) -> bool:
    return ws[head.last - 1].capital


def _dated(ws: Sequence[Word], before: Left, head: _Head) -> bool:
    return any(_is_date(ws, i) or (ws[i].text.isdigit() and len(ws[i].text) == 4) for i in range(before.first, head.first))


def _proper(ws: Sequence[Word], before: Left, head: _Head) -> int:
    """How many capitalised modifiers there are that are not the first word of a sentence or an ordinal."""
    return sum(
        ws[i].capital and ws[i].lower not in _ORDER | _MONTHS | _TEMPER and not (i == 0 and ws[i].lower in CLAUSE)
        for i in range(before.first, head.first)
    )


def _compound(ws: Sequence[Word], end: int) -> bool:
    """Whether the head is only the modifier of a noun after it: *the peace treaty* issue, *Security Treaty* Organization."""
    if end < len(ws) and ws[end].capital and ws[end].lower in _BODIES:
        return True
    return end < len(ws) and ws[end].lower in _FOLLOWERS and (ws[end].text.islower() or ws[end].lower in ("issue", "issues"))


def _trim(ws: Sequence[Word], first: int, head: int, drop: frozenset[str]) -> int:
    """`first` moved right over words that tell when or how a thing was, not its name: *recent*, *upcoming*."""
    while first < head and ws[first].lower in drop:
        first += 1
    return first


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
        while further < len(ws) and ws[further].lower == "in" and ws[further - 1].lower in _FIELDS:
            field = chain_end(ws, further + 1, bare=True)
            if field == further + 1 or _is_date(ws, further + 1):
                break
            further = field
        named = all(w.capital or w.lower in ("the", "of") for w in ws[end + 1 : further])
        end = list_end(ws, further) if named and link in ("of", "on", "for") else further


_FIELDS = frozenset("cooperation collaboration partnership research assistance exchanges".split())
_SPELLS = frozenset("years year months month weeks days past decades first time".split())
_TEXT_LINKS = frozenset("of on for between with against among".split())

_NAMED_TEXT_LINKS = frozenset("of on for between against".split())
_MADE = frozenset("reached concluded signed adopted issued agreed struck brokered made achieved".split())
_AUTHORED = frozenset("plan strategy initiative formula roadmap report statement proposal programme".split())
_LOOSE = frozenset(
    "plan programme program strategy initiative consensus understanding report contract partnership framework law act vision"
    " formula".split()
)


def _text(ws: Sequence[Word], head: _Head) -> Reach:
    word = ws[head.last - 1].lower
    if word == "article":
        return _article(ws, head)
    before = left(ws, head.first, _ADJECTIVES)
    first = _trim(ws, before.first, head.first, _TEMPER)
    if word in ("aide-memoire", "aide-mémoire"):
        return first, head.last
    if _compound(ws, head.last):
        return None
    if before.indefinite:
        return _new_text(ws, head, before, first)
    if _named(ws, head):
        return _named_text(ws, head, before)
    if word == "partnership":  # that of three countries is a thing of its own, that of two is their relations
        several = any(w.capital and w.text.count("-") >= 2 for w in ws[first : head.first])
        return (first, head.last) if several else None
    if _proper(ws, before, head) and not before.owner and word not in _LOOSE:  # the Minsk agreements
        return first, _subject(ws, head.last, _NAMED_TEXT_LINKS)
    if _dated(ws, before, head):  # the 2015 agreement
        return first, _subject(ws, head.last, frozenset(("on", "between")))
    if before.named_owner and word in _AUTHORED and (not before.first or ws[before.first - 1].lower not in ("at", "on")):
        # President Hald's plan
        return first, _subject(ws, head.last, frozenset(("for", "on")))
    if word in _LOOSE and word not in _REPORTS:
        return None
    made = _made_end(ws, head.last)
    if made > head.last:  # the consensus reached by the leaders
        return first, made
    return _described_text(ws, head, before)


# What is done with a text that is not there yet: *the signing of a protocol*, *negotiations on an agreement*.
_MAKING = frozenset(
    "sign signed signing conclude concluded concluding conclusion negotiate negotiated negotiating negotiations negotiation talks"
    " initial initialled initialed finalise finalize finalised finalized finalising finalizing draft drafting ratify ratified"
    " ratification prepare preparing completion text complete".split()
)
_BINDING = frozenset("agreement treaty convention protocol memorandum accord pact arrangement adjustment mou".split())


def _new_text(ws: Sequence[Word], head: _Head, before: Left, first: int) -> Reach:
    """*A protocol on tourism*, where it is said to be signed or negotiated; *an Air Services Agreement*, named in capitals."""
    word = ws[head.first].lower if head.entry.words and ws[head.first].lower in _BINDING else ws[head.last - 1].lower
    if word not in _BINDING or before.determiner not in ("a", "an"):
        return None
    end = _subject(ws, head.last, _TEXT_LINKS, bare=True)
    if _named(ws, head):
        told = end > head.last or any(w.capital for w in ws[first : head.first])
        return (first, _quoted(ws, end)) if told else None
    making = {w.lower for w in (*ws[max(0, before.first - 5) : before.first], *ws[end : end + 5])} & _MAKING
    modified = any(w not in _QUALITIES for w in before.plain)
    return (first, end) if making and (end > head.last or modified) else None


_QUALITIES = frozenset(
    "fair balanced new good final comprehensive durable lasting legally binding mutual possible early first similar formal written"
    " interim permanent peaceful broader wider better bilateral multilateral peace ceasefire"
    " political nuclear deal".split()
)


def _article(ws: Sequence[Word], head: _Head) -> Reach:
    """*Article 5*, by itself: an article *of* a treaty is told by the treaty."""
    n = head.last
    if n < len(ws) and ws[n].number and not (n + 1 < len(ws) and ws[n + 1].lower in ("of", "(")):
        return head.first, n + 1
    return None


def _named_text(ws: Sequence[Word], head: _Head, before: Left) -> Reach:
    """A document named in capitals. Whose it is stays outside its name: Japan's *National Security Strategy*."""
    first = _trim(ws, before.first, head.first, _TEMPER)
    if before.named_owner:
        own = max(i for i in range(before.first, head.first) if ws[i].lower == "'s" or ws[i].text in "'’") + 1
        name = _trim(ws, own, head.first, _TEMPER)
        guild = before.determiner == "the" and own - before.first == 2  # the Fishermen's Protective Act
        if not guild and any(w.capital for w in ws[name : head.first]):
            first = name
    edition = head.last < len(ws) and len(ws[head.last].text) == 4 and ws[head.last].text.isdigit()  # Vision 2030
    end = _subject(ws, head.last + edition, _NAMED_TEXT_LINKS)
    if end > head.last + edition:
        end = _quoted(ws, end)
        end = _acronym(ws, _place_after(ws, end))
    if end + 1 < len(ws) and ws[end].lower == "to" and ws[end + 1].capital:  # the Partnership to Address the Crisis
        while end + 1 < len(ws) and (ws[end].capital or ws[end].number or (ws[end].lower in _LINKING and ws[end + 1].capital)):
            end += 1
        end += end < len(ws) and (ws[end].capital or ws[end].number)
    anchored = end > head.last and any(w.capital or w.number for w in ws[head.last : end])
    told = _proper(ws, before, head) or edition or before.numbers or _dated(ws, before, head) or head.last - head.first > 1
    return (first, end) if told or anchored else None


def _quoted(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over a title in quotation marks: *for the Project “Tamor in Bloom”*."""
    if end < len(ws) and ws[end].text in '"“' and ws[end - 1].capital:
        close = next((i for i in range(end + 1, min(len(ws), end + 10)) if ws[i].text in '"”'), None)
        return close + 1 if close else end
    return end


_LINKING = frozenset("to the of and for in on".split())


def _made_end(ws: Sequence[Word], end: int) -> int:
    """The end of *reached by the leaders*, *signed on 3 May* after a head that ends at `end`; `end` where there is none."""
    if end + 1 < len(ws) and ws[end].lower in _MADE and ws[end + 1].lower in ("by", "between", "in", "at", "with", "during", "on"):
        reach = _date_end(ws, end + 2) if _is_date(ws, end + 2) else chain_end(ws, end + 2, pairs=True)
        return reach if reach > end + 2 else end
    return end


def _described_text(ws: Sequence[Word], head: _Head, before: Left) -> Reach:
    """A definite document in small letters that its parties, its subject or two modifiers tell apart."""
    word = ws[head.last - 1].lower
    if not before.definite or (before.owner and not before.named_owner and word not in ("declaration", "agreement")):
        return None
    first = _trim(ws, before.first, head.first, _TEMPER)
    end = _subject(ws, head.last, _TEXT_LINKS, bare=True)
    tail = [w.lower for w in ws[head.last : end]]
    if any(w.capital or w.number for w in ws[head.last : end]) or {"between", "countries"} <= set(tail):
        return None if word in _REPORTS and tail[:1] not in (["of"], ["between"]) else (first, end)
    if before.determiner == "the" and head.last + 2 < len(ws) and ws[head.last].lower in ("the", "which", "that"):
        reach = _clause_end(ws, head.last, 14)  # the agreements the two countries have concluded
        if any(w.lower in _MADE | {"reach", "conclude", "sign"} for w in ws[head.last : reach]):
            return first, reach
    if ws[head.first].lower in _BINDING and before.determiner == "the" and end > head.last + 2:
        return first, end
    several = len(before.plain) >= 2 or "trilateral" in before.plain or word in ("statement", "statements", "documents")
    nouns = ("agreement", "treaty", "convention", "protocol", "memorandum")
    return (first, head.last) if several and (word in nouns or head.last - head.first > 1) else None


_REPORTS = frozenset("consensus understanding report".split())


def _clause_end(ws: Sequence[Word], i: int, limit: int) -> int:
    """The end of the clause that runs on from `i`, at most `limit` words: to a comma, a stop, or a new verb's *and*."""
    end = i
    while end < len(ws) and end - i < limit and ws[end].text not in ",;:.()" and ws[end].lower not in ("while", "although", "because"):
        if ws[end].lower == "and" and end + 1 < len(ws) and not ws[end + 1].capital and ws[end + 1].lower != "the":
            break
        end += 1
    return end


_SHORT = frozenset("summit summits conference concert games olympics cup expo cop".split())


def _gathering(ws: Sequence[Word], head: _Head) -> Reach:
    word = ws[head.last - 1].lower
    before = left(ws, head.first, _ADJECTIVES)
    if ws[head.first].lower == "press":  # a joint press conference
        return (before.first, head.last) if "joint" in before.plain and not before.owner else None
    if before.indefinite or _compound(ws, head.last):
        return None
    if ws[head.last - 1].text[-1].isdigit():
        return before.first, _subject(ws, head.last, frozenset(("on",)))
    first = _trim(ws, before.first, head.first, _TEMPER)
    proper = _proper(ws, before, head)
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
        if end < len(ws) and ws[end].lower == "held" and before.definite:
            reach = _held_end(ws, end)
            return (first, reach) if reach > end else None
        return (first, _subject(ws, end, frozenset(("of", "for")))) if named and proper else None
    if word in ("process", "format", "track"):
        return (first, head.last) if proper and not before.owner and (named or not set(before.plain) - {"peace"}) else None
    if word in ("operation", "exercise", "exercises", "exhibition", "ministerial") and (not proper or before.owner):
        return None
    if before.named_owner:
        owner = max(i for i in range(before.first, head.first) if ws[i].lower == "'s" or ws[i].text in "'’") + 1
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
    if not (proper or before.numbers or anchored):
        return None
    if not named and not proper and not (anchored and before.definite):
        return None
    if head.last - head.first == 1 and not proper and not anchored and before.numbers:
        return None
    if word in ("assembly", "cup", "week", "congress", "forum", "games", "fair") and not named and not proper:
        return None
    return first, end


_ORGANS = frozenset("commission committee council".split())
_NAMED_SESSIONS = frozenset("meeting meetings session talks dialogue consultations consultation negotiations trilateral".split())
_SESSIONS = _NAMED_SESSIONS | {"round", "summit"}
_TALKS = frozenset("talks negotiations consultations call conversation calls".split())
_OTHERS = frozenset("previous last inaugural next earlier".split())
# Capitalised words before *Meeting* that do not tell whose it was.
_RANKS = frozenset(
    "foreign defence defense prime ministers leaders ministerial summit joint bilateral trilateral telephone official expanded"
    " plenary working minister president presidents heads high-level the".split()
)


# Before talks without an article that are or were held; *for talks between A and B* they are only wished.
_UNDER = frozenset("in after following during at since from by with on to of amid about via through".split())
_NEGOTIATIONS = frozenset("negotiations talks".split())
_AGAIN = frozenset("previous last recent latest earlier subsequent prior".split())


def _session(ws: Sequence[Word], head: _Head) -> Reach:
    word = ws[head.last - 1].lower
    before = left(ws, head.first, _ADJECTIVES)
    modifiers = ws[before.first : head.first]
    proper = any((w.capital and w.lower not in _RANKS | _ORDER | _MONTHS) or w.text == "2+2" for w in modifiers)
    ordered = any(w.lower in _ORDER or re.fullmatch(r"\d+(st|nd|rd|th)", w.lower) for w in modifiers)
    follow = ws[head.last].lower if head.last < len(ws) else ""
    if word == "2+2":
        return (before.first, head.last) if ordered else None
    if word in _ORGANS:
        return _organ(ws, head, before)
    if before.indefinite and not (follow == "of" and word in ("meeting", "session", "round")):
        beyond = "extraordinary" in before.plain and proper  # an extraordinary G20 session
        return (before.first, head.last) if beyond else None
    if _named(ws, head) and word in _NAMED_SESSIONS and proper and not before.named_owner:
        return before.first, _subject(ws, head.last, frozenset(("of", "on")))
    if _compound(ws, head.last):
        return None
    if follow == "between" and word in _TALKS | {"meeting", "meetings"}:
        held = before.determiner or before.capitals or (before.first and ws[before.first - 1].lower in _UNDER)
        reach = chain_end(ws, head.last + 1, pairs=True)
        if held and reach > head.last + 1 and _two_parties(ws, head.last + 1, reach):
            return before.first, _place_after(ws, reach)
    if follow in ("held", "conducted", "being") and word in _TALKS:
        reach = _held_end(ws, head.last)
        if reach > head.last:
            return before.first, reach
    if word in ("meeting", "meetings", "engagements") and before.named_owner and not _named(ws, head):
        return _own_meeting(ws, head, before)
    if follow == "of" and (word in ("meeting", "meetings", "session", "round") or _is_date(ws, head.last + 1)):
        return _meeting_of(ws, head, before, ordered)
    if follow == "on" and word in _NEGOTIATIONS and before.determiner == "the" and not _is_date(ws, head.last + 1):
        return _matter(ws, head, before)
    if word not in _SESSIONS:
        return None
    if ordered and before.definite and any(w.lower in _OTHERS for w in modifiers):
        return _one_of_series(ws, head, before)
    if follow == "during" and before.owner:
        reach = _place_after(ws, chain_end(ws, head.last + 1))
        return (before.first, reach) if any(w.capital for w in ws[head.last : reach]) else None
    if follow in _LOCATIVE and before.definite and not _named(ws, head):
        if _is_date(ws, head.last + 1):
            return (before.first, _date_end(ws, head.last + 1)) if word in ("meeting", "meetings") else None
        reach = _place_after(ws, head.last)
        coming = ordered and before.owner and not {w.lower for w in modifiers} & _AGAIN  # would hold its first meeting
        if reach > head.last and not coming and (before.plain or proper or _time_follows(ws, reach)):
            return before.first, reach
    if follow == "on" and "trilateral" in before.plain and before.definite:
        return before.first, _subject(ws, head.last, frozenset(("on",)), bare=True)
    if word in ("talks", "dialogue", "consultations") and proper and before.definite and not before.owner and follow != "on":
        return before.first, head.last
    return None


def _time_follows(ws: Sequence[Word], i: int) -> bool:
    """Whether a date, *last month* or *earlier this year* stands at `i`."""
    at = i + (i < len(ws) and ws[i].text == ",")
    if at < len(ws) and ws[at].lower in ("on", "in", "of", "last", "next", "earlier", "this", "before"):
        vague = at + 1 < len(ws) and ws[at + 1].lower in ("early", "mid", "late")
        return ws[at].lower not in ("on", "in", "of") or _is_date(ws, at + 1) or vague
    return False


def _one_of_series(ws: Sequence[Word], head: _Head, before: Left) -> Reach:
    """*The next round*, *the previous trilateral meeting*, *their last meeting in Tamor*. A coming meeting of someone's own is nothing
    yet; the place names only what its order in a series does not."""
    order = {w.lower for w in ws[before.first : head.first]}
    if before.owner and not order & _AGAIN:
        return None
    end = head.last
    if end < len(ws) and ws[end].lower == "with":
        end = chain_end(ws, end + 1)
    elif order & _AGAIN and not _is_date(ws, end + 1):
        end = _place_after(ws, end)
    return before.first, max(end, head.last)


def _matter(ws: Sequence[Word], head: _Head, before: Left) -> Reach:
    """*The negotiations on the Tamor Dam*: on a matter with a name; those on an agreement are told by the agreement."""
    reach = _subject(ws, head.last, frozenset(("on",)))
    matter = ws[head.last + 1 : reach]
    texts = any(w.lower in _BINDING for w in matter)
    return (before.first, reach) if any(w.capital for w in matter) and not texts else None


# What is said of a body that is to meet, and what is done to it.
_SITS = frozenset("meet meets met convene convenes convened sit sat resume resumed reconvene reconvened held".split())
_CALLS = frozenset("convene convening hold holding reconvene host hosting resume reactivate revive".split())
_COMING = frozenset("due will to would shall should last next".split())


def _organ(ws: Sequence[Word], head: _Head, before: Left) -> Reach:
    """A commission that is to meet: its coming meeting is what is cited."""
    modified = before.capitals or before.plain or (head.last < len(ws) and ws[head.last].lower in ("on", "for"))
    shared = before.capitals or {"joint", "mixed", "intergovernmental", "inter-governmental", "permanent"} & set(before.plain)
    if before.indefinite or not modified or not (_named(ws, head) or (before.determiner == "the" and shared)):
        return None
    end = _subject(ws, head.last, frozenset(("on", "for", "between")), bare=True)
    after = [w.lower for w in ws[end : end + 8]]
    called = {w.lower for w in ws[max(0, before.first - 3) : before.first]} & _CALLS
    sits = set(after[:5]) & _COMING and set(after) & _SITS
    return (before.first, end) if called or sits else None


def _own_meeting(ws: Sequence[Word], head: _Head, before: Left) -> Reach:
    """*President Hald's planned meeting on May 6 with President Orlen*."""
    reach = head.last
    while reach < len(ws) and ws[reach].lower in ("with", "of", "on", "in"):
        further = _date_end(ws, reach + 1) if _is_date(ws, reach + 1) else chain_end(ws, reach + 1, bare=True)
        if further == reach + 1:
            break
        reach = further
    return (before.first, reach) if any(w.lower in ("with", "of") for w in ws[head.last : reach]) else None


def _meeting_of(ws: Sequence[Word], head: _Head, before: Left, ordered: bool) -> Reach:
    """*The meeting of May 31*, *a meeting of the Contact Group*, *the third round of the border talks*."""
    if _is_date(ws, head.last + 1):
        return before.first, _date_end(ws, head.last + 1)
    reach = _acronym(ws, chain_end(ws, head.last + 1, links=("of", "for", "on")))
    body = ws[head.last + 1 : reach]
    organ = sum(w.capital for w in body) >= 2 or any(len(w.text) > 2 and w.text.isupper() for w in body)
    counted = before.definite and ordered and len(body) > 1 and (body[0].lower == "the" or ws[head.last - 1].lower == "round")
    if not body:
        body = ws[head.last + 1 : chain_end(ws, head.last + 1, bare=True)]
        reach = head.last + 1 + len(body)
        counted = before.definite and ordered and len(body) > 1
    counted = counted and (len(body) > 2 or body[0].lower != "the")  # the first session of the committee tells nothing
    if any(w.lower in _PERSONS for w in body) and body[0].lower not in _OURSELVES and not ordered:
        reach = list_end(ws, max(reach, chain_end(ws, head.last + 1, bare=True)))
        place = _place_after(ws, reach)
        after = [w.lower for w in ws[reach : reach + 4]]
        return (before.first, reach) if place > reach or _time_follows(ws, reach) or "held" in after or "took" in after else None
    if organ or (not before.indefinite and counted) or (ws[head.last - 1].lower == "round" and body and ordered and before.definite):
        return _trim(ws, before.first, head.first, _TEMPER), reach
    return None


_PERSONS = frozenset("ministers commanders leaders heads chiefs representatives experts creditors directors envoys officials".split())
_OURSELVES = frozenset("two both our their".split())


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


def _verb_before(ws: Sequence[Word], head: _Head) -> bool:
    """Whether the head is a verb rather: *to visit*, *would address*."""
    return head.first > 0 and ws[head.first - 1].lower in _VERB_BEFORE and not ws[head.first].capital


# What someone does with a visit that is the setting of the page: *who is making his first visit to Oresh*.
_PAYING = frozenset("making paying makes pays".split())


def _visit(ws: Sequence[Word], head: _Head) -> Reach:
    if _verb_before(ws, head) and ws[head.first].lower in ("visit", "tour"):
        return None
    before = left(ws, head.first, _ADJECTIVES)
    before = replace(before, first=_trim(ws, before.first, head.first, frozenset(("own",))))
    end, n = head.last, len(ws)
    travelled = authored = False
    if {w.lower for w in ws[max(0, before.first - 2) : before.first]} & _PAYING:
        return None
    if before.determiner in ("my", "your", "our") and not before.named_owner:
        return None
    if end + 1 < n and ws[end].lower in ("made", "paid") and ws[end + 1].lower in _TRAVEL:
        end += 1
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
    months = any(ws[i].lower in _MONTHS and ws[i].capital for i in range(before.first, head.first))
    ordered = any(
        ws[i].lower in ("previous", "last", "recent", "forthcoming", "upcoming", "planned") for i in range(before.first, head.first)
    )
    if ws[head.first].lower == "visits" and not (before.named_owner or before.determiner == "the"):
        return None
    if before.named_owner and not before.indefinite:
        return before.first, end
    if before.indefinite:
        return None
    if travelled and (authored or months or ordered or (before.owner and not before.named_owner)):
        if end < n and ws[end].lower == "in" and _is_date(ws, end + 1) and not authored:
            end = _date_end(ws, end + 1)
        return before.first, end
    if authored and (months or any(w.capital for w in ws[head.last : end])):
        return before.first, end
    if end == head.last and end + 1 < n and ws[end].lower in ("he", "she", "they", "which") and before.determiner == "the":
        reach = _clause_end(ws, end, 11)
        if any(w.lower in ("made", "make", "paid", "pay", "make") for w in ws[end:reach]):
            return before.first, reach
    if travelled and before.definite and not before.owner:
        return before.first, end
    if before.owner and months:
        return before.first, end
    return None


_INCIDENT_LINKS = frozenset("of on in by against at near off over into between".split())
_VICTIM_ONLY = frozenset(
    "death passing killing killings assassination murder poisoning detention execution arrest release kidnapping abduction escape"
    " reelection funeral coronation".split()
)
# Steps that governments take: cited by the day they were taken.
_STEPS = frozenset("closure suspension deployment expulsion disappearance collapse cancellation derailment".split())
_LOOSE_INCIDENTS = frozenset(
    "fire conflict test tests launch launches strike strikes attack attacks incident incidents detention release escape raid"
    " landing blockade clashes clash".split()
)


def _incident(ws: Sequence[Word], head: _Head) -> Reach:
    word = ws[head.last - 1].lower
    before = left(ws, head.first, _ADJECTIVES)
    if before.indefinite or not (before.determiner == "the" or before.named_owner or "recent" in before.plain):
        return None
    if _compound(ws, head.last) or before.determiner in ("these", "those", "his", "her", "their"):
        return None
    first = before.first
    if word in _STEPS:
        end = _subject(ws, head.last, frozenset(("of",)), bare=True)
        end = max(end, chain_end(ws, end + 1)) if end < len(ws) and ws[end].lower in ("through", "from", "to") else end
        return (first, end) if end > head.last and (_time_follows(ws, end) or _time_follows(ws, _place_after(ws, end))) else None
    if before.named_owner:
        owner = max(i for i in range(before.first, head.first) if ws[i].lower == "'s" or ws[i].text in "'’") + 1
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
        and before.determiner == "the"
        and end + 1 < len(ws)
        and ws[end + 1].lower in ("killed", "claimed", "left", "took", "hit", "struck")
    ):
        return first, _clause_end(ws, end, 10)
    if end < len(ws) and ws[end].lower in ("that", "which") and before.plain and word in ("strikes", "strike", "attack", "attacks"):
        return first, end
    while end < len(ws) and ws[end].lower in _INCIDENT_LINKS:
        if ws[end].lower in ("on", "of", "in") and _is_date(ws, end + 1):
            if ws[end].lower == "of" or end == head.last:
                end = _date_end(ws, end + 1)
            break
        further = chain_end(ws, end + 1, pairs=ws[end].lower == "between", bare=ws[end].lower in ("of", "on", "against", "by"))
        if further == end + 1:
            break
        further += 2 if ws[end].lower == "in" and further + 1 < len(ws) and ws[further].lower == "and" and ws[further + 1].capital else 0
        end = further
        if end - head.last > 9:
            break
    tail = ws[head.last : end]
    placed = any(w.capital for w in tail)
    dated = any(_is_date(ws, i) for i in range(before.first, end))
    recent = any(
        ws[i].lower in ("recent", "tragic", "deadly", "latest", "atrocious", "heinous", "terrorist", "horrific")
        for i in range(before.first, head.first)
    )
    if word in _VICTIM_ONLY:
        victim = any(w.capital for w in tail) and tail and tail[0].lower == "of"
        person = any(ws[i].capital for i in range(head.last, end))
        return (first, end) if victim and person else None
    if word == "conflict":  # a war is no event, a clash of one day is
        return (first, end) if dated else None
    if word in ("coup", "clashes", "clash", "demonstrations"):
        return (
            (first, end)
            if placed and tail[0].lower in ("in", "of", "at", "on", "between") and len(before.plain) == 0 and word != "demonstrations"
            else None
        )
    if dated or (
        placed and (recent or word not in _LOOSE_INCIDENTS or before.plain or tail[0].lower in ("in", "on", "by", "against", "at"))
    ):
        return first, end
    if recent and word in ("launch", "launches", "test", "tests") and (before.plain or tail):
        return first, end
    return None


def _speech(ws: Sequence[Word], head: _Head) -> Reach:
    word = ws[head.last - 1].lower
    before = left(ws, head.first, _ADJECTIVES)
    if before.indefinite or (_verb_before(ws, head) and word in ("address", "message", "pledge", "demands")):
        return None
    end, links = _speech_end(ws, head.last, to=word not in _RESOLVES)
    modifiers = range(before.first, head.first)
    dated = any(_is_date(ws, i) for i in (*modifiers, *range(head.last, end)))
    by, on = bool(links & {"of", "by"}), bool(links & {"on", "at", "to", "in"})
    if word in _RESOLVES:
        return _decision(ws, head, before, end, dated, by)
    if word in ("demands", "message", "statements", "ultimatum", "pledge"):
        earlier = any(ws[i].lower in ("earlier", "previous", "recent") for i in modifiers) and _proper(ws, before, head) > 0
        return (before.first, end) if earlier or (dated and (before.definite or by)) else None
    if _named(ws, head):
        return (before.first, end) if before.named_owner and (on or by) else None
    if word in ("statement", "declaration", "proclamation") and not (dated or (by and on)):
        return _coming_statement(ws, head, before)
    if (before.definite and dated) or (before.named_owner and on) or (by and on and not before.owner):
        return before.first, end
    return None


_RESOLVES = frozenset("decision decisions announcement".split())


def _speech_end(ws: Sequence[Word], end: int, *, to: bool) -> tuple[int, set[str]]:
    """The end of the *by / on / at …* phrases after a speech, and which of them name a party or a subject."""
    links: set[str] = set()
    if end + 1 < len(ws) and ws[end].lower in ("delivered", "made", "given") and ws[end + 1].lower == "by":
        end += 1
    while end < len(ws) and ws[end].lower in ("of", "by", "on", "at", "in", *(("to",) if to else ())):
        link = ws[end].lower
        if _is_date(ws, end + 1):
            return (_date_end(ws, end + 1), links) if link in ("of", "on") else (end, links)
        further = chain_end(ws, end + 1, pairs=link == "by")
        if further == end + 1:
            break
        if link not in ("of", "by") or any(w.capital for w in ws[end + 1 : further]):
            links.add(link)
        end = further
    return end, links


def _decision(ws: Sequence[Word], head: _Head, before: Left, end: int, dated: bool, by: bool) -> Reach:
    """*The EU's decision, taken this month, to raise its target*; *the announcement by Veland*."""
    if not before.definite:
        return (before.first, end) if dated else None
    if end + 1 < len(ws) and ws[end].text == "," and ws[end + 1].lower in ("taken", "made", "announced"):
        comma = next((i for i in range(end + 2, min(len(ws) - 1, end + 8)) if ws[i].text == ","), None)
        if comma and ws[comma + 1].lower == "to":
            end = comma + 1
    if end + 1 < len(ws) and ws[end].lower == "to" and ws[end + 1].text.islower():
        return before.first, _purpose_end(ws, end)
    return (before.first, end) if dated or (by and ws[head.last - 1].lower == "announcement") else None


def _coming_statement(ws: Sequence[Word], head: _Head, before: Left) -> Reach:
    """*The statement to be issued by the Prime Minister on the anniversary*."""
    if [w.lower for w in ws[head.last : head.last + 2]] != ["to", "be"] or ws[head.last + 3 : head.last + 4] == []:
        return None
    if ws[head.last + 3].lower != "by":
        return None
    reach = chain_end(ws, head.last + 4)
    if reach < len(ws) and ws[reach].lower == "on":
        reach = max(reach, chain_end(ws, reach + 1))
    return (before.first, reach) if reach > head.last + 4 else None


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


def _resolution(ws: Sequence[Word], head: _Head) -> Reach:
    before = left(ws, head.first, _ADJECTIVES)
    first, end = _trim(ws, before.first, head.first, _TEMPER | {"all", "multiple"}), head.last
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
    while end + 2 < len(ws) and ws[end].text == "(" and ws[end + 1].number and ws[end + 2].text == ")":
        end += 3
        if end + 1 < len(ws) and ws[end].lower == "and" and ws[end + 1].number:
            end += 2
    if end < len(ws) and ws[end].lower in ("of", "on"):
        further = chain_end(ws, end + 1)
        if further > end + 1 and any(w.capital for w in ws[end + 1 : further]) and ws[end].lower == "of" and not _is_date(ws, end + 1):
            end = further
    tail = {w.lower for w in ws[end - (end - head.last) : end]}
    body = any(ws[i].lower in ("council", "unsc", "un", "nations", "assembly", "unga") for i in range(before.first, head.first)) or tail & {
        "council",
        "assembly",
    }
    if numbered:
        return first, end
    relevant = any(ws[i].lower in ("relevant", "all") for i in range(before.first, head.first)) or before.determiner in ("the", "all")
    return (first, end) if body and ws[head.first].lower == "resolutions" and relevant and before.determiner != "multiple" else None


def _name(ws: Sequence[Word], head: _Head) -> Reach:
    end, n = head.last, len(ws)
    word = ws[head.first].lower
    if end < n and ws[end].number and len(ws[end].text) <= 4 and word in ("cop", "wef", "unga", "ticad"):
        end += 1
    elif word == "cop":  # COP26 has its number in it
        return None
    if _compound(ws, end):
        return None
    before = left(ws, head.first, _ADJECTIVES)
    if ws[end - 1].lower == "assembly":  # as an occasion, not as a body
        lead = {w.lower for w in ws[max(0, before.first - 4) : before.first]}
        if not lead & _ATTENDING or lead & {"resolution", "resolutions", "president"}:
            return None
        return _trim(ws, before.first, head.first, _TEMPER), end
    first = head.first
    if ws[end - 1].lower in ("treaty", "charter", "agreement", "framework") and not before.owner and not before.indefinite:
        first = before.first
    if end < n and ws[end].lower == "treaty":
        end += 1
    return first, _acronym(ws, end)


_ATTENDING = frozenset("for attend attending margins sidelines at during ahead of session before".split())

_GRAMMAR: dict[str, Callable[[Sequence[Word], _Head], Reach]] = {
    "text": _text, "gathering": _gathering, "session": _session, "visit": _visit, "incident": _incident, "speech": _speech,
    "resolution": _resolution, "name": _name,
}  # fmt: skip

_NATIONS = frozenset("US U.S. UK U.K. ROK DPRK UAE PRC DRC EU KSA USA".split())


def _assembly(body: Sequence[Word]) -> bool:
    """Whether the body that meets is one of many countries: *the NATO Parliamentary Assembly*, and no joint commission of two."""
    organ = any(w.capital and w.lower in _OF_MANY for w in body) or sum(len(w.text) > 2 and w.text.isupper() for w in body) > 0
    return organ and not any(w.lower in ("joint", "contact", "bilateral", "group") or (w.capital and "-" in w.text) for w in body)


_OF_MANY = frozenset("council assembly commission committee conference union forum league parties governors".split())


def _kind(ws: Sequence[Word], head: _Head, first: int, last: int) -> ReferenceKind:
    """The kind of the entry, save that a named meeting of a body or of three countries is an event."""
    kind = cast(ReferenceKind, head.entry.get("kind"))
    if (
        kind == "meeting"
        and head.grammar == "session"
        and (_named(ws, head) or (head.last < len(ws) and ws[head.last].lower == "of"))
        and ws[head.last - 1].lower in ("meeting", "meetings", "session")
    ):
        before = ws[first : head.first]
        if head.last < len(ws) and ws[head.last].lower == "of":
            return "event" if _assembly(ws[head.last + 1 : last]) else kind
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
        while last > first and not (ws[last - 1].word or ws[last - 1].text in ").'’”\""):
            last -= 1
        while first < last and not (ws[first].word or ws[first].text == "("):
            first += 1
        if last > first:
            kind = _kind(ws, head, first, last)
            found.append(CitationMention(ws[first].start, ws[last - 1].end, kind, f"citation.{head.grammar}"))
    return tuple(_settled(found))


_HOSTS = ("meeting", "statement")


def _settled(found: list[CitationMention]) -> Iterator[CitationMention]:
    """Drop what lies inside a longer citation, save a named thing inside a meeting or a statement that speaks of it."""
    for one in found:
        outer = [
            o for o in found if o is not one and o.start <= one.start and one.end <= o.end and (o.end - o.start) > (one.end - one.start)
        ]
        if any(not (o.kind in _HOSTS and one.kind != o.kind and one.start > o.start and o.rule != "citation.organ") for o in outer):
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
