"""Lists of those who also attended, and the side that a list or a part of it stands for.

*From the Russian side: …; from the Japanese side: ….*
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import TypeVar

from memcon.annotate import attendance
from memcon.annotate.mentions import Known, SideMention, within
from memcon.annotate.phrases import Phrases, fold, openings
from memcon.annotate.rosters import STEM, rosters
from memcon.lexicon import Lexicon
from memcon.types import Document


@dataclass(frozen=True, slots=True)
class Stretch:
    """Names in `[start, end)` attended; those of `side`, where the list says so, in the words of `heading`."""

    start: int
    end: int
    side: str | None = None
    heading: tuple[int, int] | None = None
    roster: bool = False  # a list of lines, a person each


Placed = TypeVar("Placed", tuple[int, int], tuple[int, int, str])


# who will be accompanied by …, on a trip to come; who is accompanied by …, on a visit
_TO_COME = re.compile(r"\b(?:will|shall|would|to)\s+(?:also\s+)?be\s+$|\b(?:is|are)\s+(?:also\s+|being\s+)?$", re.IGNORECASE)

_AS_WELL = re.compile(  # the visitor is accompanied by Ms Vidal; for Oresh, Mr Orlen took part in the meeting
    r"(?:;|, and)[^.;]*\b(?:took part|participated|(?:was|were) present|attended)\b(?: in| at)?(?:\s+(?:the|this) (?:meeting|talks))?"
)
_AT_AN_EVENT = re.compile(r"in (?:the )?presence of|with the participation of", re.IGNORECASE)
_TOURED = re.compile(r"\b(?:visited|toured|inspected|travelled|traveled|laid|unveiled)\b[^.;]*$")  # visited the port in the company of
_AHEAD = re.compile(r"\b(?:will|would|shall|is to|are to)\b[^.;]*$")  # the treaty would be signed in the presence of …

# What makes a side mention the heading of a part of a list: words before it and after it.
_BEFORE = re.compile(r"(?:\b(?:from|on|for|representing|of|by)\s+(?:the\s+)?|\bthe\s+|(?:^|[;:(]\s*)(?:the\s+)?)$", re.IGNORECASE)
_SIDE = re.compile(
    r"(?:'s)?\s+(?:side|delegation|party|part|team|one|participants?|officials|attendees|government|representatives)\b", re.IGNORECASE
)
_FOR = re.compile(r"\b(?:for|from|representing|on (?:the )?(?:behalf|part|side) of)\s+(?:the\s+)?$", re.IGNORECASE)


_POSTED = re.compile(
    r"(?:ambassador|minister|envoy|secretary|representative|coordinator|rapporteur|adviser|advisor|general|of state)\s+(?:for|from)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before a side that is part of a post: *Special Envoy for Oresh*."""

# A group before the words that tell its members: *the delegation of Oresh, led by the Minister, also included …*.
_OF_A_GROUP = re.compile(r"\b(?:delegations?|team|side|party)\b[^.;:]{0,120}$", re.IGNORECASE)
_STOOD = re.compile(r"\s+(?:was|were)\s+(?:\w+\s+)?represented by\b")  # Oresh was represented by Ambassador Vidal
_PART_OF = re.compile(r"\b(?:part|members) of the [\w' ]{0,40}?(?:delegation|team) (?:were|was)\b(?! \w+ed\b)", re.IGNORECASE)
_MEMBERS = re.compile(r"\((?:its )?members(?: were| are)?:", re.IGNORECASE)  # received the delegation led by A (members: B and C)
_AT_ALL = re.compile(
    r"\b(?:attended|joined|took part in|participated in|sat in on|were present at|was present at)\s+"
    r"(?:both|all|all of the|the (?:two|three|four)|these(?: two| three)?|each of the)\s+(?:\w+ )?"
    r"(?:meetings|talks|conversations|calls|sessions|audiences)\b"
    r"|\b(?:attended|participated|took part)(?=\s*(?:[.;]|$|, (?:along|together) with\b))"
)
"""After the names: *Ines Vidal and Davit Orlen attended the two bilateral meetings*."""
_ATTENDED = frozenset("attended joined took participated sat were was".split())
_IN_WHICH = re.compile(  # followed by a plenary session, in which A and, on the Oreshi side, B took part
    r",\s+in which\s+(?P<names>(?-i:[A-Z])[^.;]{10,400}?)\s+(?:also )?(?:took part|participated|were present)\b(?! in\b)"
)
_ON_BEHALF = re.compile(r",?\s+(?:for|representing|represented|on behalf of)\s+(?:the\s+)?$")
_THEIRS = re.compile(
    r"'s (?:included|comprised|consisted of|was made up of|was composed of)\b"
)  # Oresh's delegation …, while Tamor's included
_GROUP_OF = re.compile(r"\b(?:delegation|team|side|party|representatives) (?:of|from) (?:the )?$", re.IGNORECASE)


def stretches(document: Document, lexicon: Lexicon, known: Known, people: Iterable[tuple[int, int]]) -> tuple[Stretch, ...]:
    """The attendance lists of the page, given where its people are named (`(start, end)`, in order)."""
    text = fold(document.text)
    known = replace(known, sides=tuple(sorted((*known.sides, *_houses(text, lexicon)), key=lambda s: s.start)))
    places = sorted(people)
    found: list[Stretch] = []
    told = attendance.cues(text, lexicon)
    at_all = [m.span() for m in openings(_AT_ALL, _ATTENDED, text)]
    present = [[m.span() for m in openings(_PART_OF, ("part", "members"), text)], [m.span() for m in _MEMBERS.finditer(text)]]
    for sentence in known.sentences:
        first = next((a for a, _ in _inside(places, sentence.start, sentence.end)), sentence.start)
        cues = [
            (a, b, "after" if where == "members" or b <= first else where)
            for a, b, where in _inside(told, sentence.start, sentence.end)
            if b <= sentence.end
            and (where != "members" or _OF_A_GROUP.search(text, sentence.start, a))
            and (not _TO_COME.search(text, sentence.start, a) or _AS_WELL.search(text, b, sentence.end))
            and not (_AT_AN_EVENT.match(text, a) and _AHEAD.search(text, sentence.start, a))
            and not (text.startswith("in the company of", a) and _TOURED.search(text, sentence.start, a))
        ]
        cues += [(a, b, "after") for spans in present for a, b in _inside(spans, sentence.start, sentence.end) if b <= sentence.end]
        cues += [(a, b, "before") for a, b in _inside(at_all, sentence.start, sentence.end) if a > first]
        if (sat := _IN_WHICH.search(text, sentence.start, sentence.end)) is not None:
            found.extend(_in_sentence(text, *sat.span("names"), [(sat.start("names"), sat.start("names"), "after")], known, places))
            continue
        if not cues and (opened := _opens_with_a_side(text, sentence.start, sentence.end, known)):
            cues = [(sentence.start, opened, "after")]
        if not cues:
            found.extend(_beside(text, sentence.start, sentence.end, places))
            continue
        found.extend(_in_sentence(text, sentence.start, sentence.end, cues, known, places))
    found.extend(_of_rosters(document, lexicon, known))
    found.extend(_under_headings(document, text, known, places))
    return tuple(found)


@cache
def _national(lexicon: Lexicon) -> Phrases[str]:
    return Phrases((w, e.get("side")) for e in lexicon["national_words"] if e.get("word") == "house" for w in e.words)


def _houses(text: str, lexicon: Lexicon) -> Iterable[SideMention]:
    """The houses that one country alone has, as that country where its people are told: *the delegation of the Oreshi Rada included*."""
    for start, end, side in _national(lexicon).find(text):
        if _GROUP_OF.search(text, max(0, start - 40), start):
            yield SideMention(start, end, side, "name")


def _of_rosters(document: Document, lexicon: Lexicon, known: Known) -> Iterable[Stretch]:
    """The lists that have an entry a person: their parts with a side over them, and the whole."""
    for roster in rosters(document, lexicon):
        for entry in roster:
            over = next((s for s in within(known.sides, *entry.heading) if s.end <= entry.heading[1]), None) if entry.heading else None
            if over is not None:
                yield Stretch(entry.start, entry.end, over.side, (over.start, over.end), roster=True)
        yield Stretch(roster[0].start, roster[-1].end, roster=True)


def _inside(found: Sequence[Placed], start: int, end: int) -> Sequence[Placed]:
    """Those of what was found, in the order of the text, that start in `[start, end)`."""
    first = bisect_left(found, (start,))
    return found[first : bisect_left(found, (end,), lo=first)]


def _opens_with_a_side(text: str, start: int, end: int, known: Known) -> int | None:
    """Where a sentence that is a list of one side's people names that side: *For Oresh: A, Director; B, Envoy*, *from the Oreshi side –
    A*."""
    if not within(known.sides, start, end) or not _MAY_SET_OFF.search(text, start, end):
        return None
    heads = _headings(text, known, start, end)
    if heads and heads[0][0] - start <= _LEAD and _SETS_OFF.match(text, heads[0][1], end):
        return heads[0][1]
    return None


_SETS_OFF = re.compile(
    r"\s*:|\s+[-–—]\s|,?\s+(?:also )?(?:participated|took part|attended|were present|there were|were)(?=\s+(?:the\s+)?[A-Z])"
)
# Where something in a sentence matches that, so does this, which begins at fewer places.
_MAY_SET_OFF = re.compile(r":|\s(?:[-–—]\s|(?:participated|took part|attended|were present|there were|were)\s+(?:the\s+)?[A-Z])")
_LEAD = 18  # code points before the side: "From the ", "On the part of the "


def represented(text: str, known: Known, start: int, end: int) -> list[SideMention]:
    """The sides between two offsets of whom it is said by whom they were represented."""
    sides = (s for s in within(known.sides, start, end) if s.end <= end and s.form == "name")
    return [s for s in sides if _STOOD.match(text, s.end) or _likewise(text, start, s)]


def _likewise(text: str, start: int, side: SideMention) -> re.Match[str] | None:
    """*Oresh was represented by A, and Tamor by B*."""
    return re.compile(r"\s+by\b").match(text, side.end) if re.search(r"represented by\b", text[start : side.start]) else None


def _headings(text: str, known: Known, start: int, end: int, people: Sequence[tuple[int, int]] = ()) -> list[tuple[int, int, SideMention]]:
    """Side headings in `[start, end)`: their extent and their side. `people` are named there: *A for Oresh*, *B represented Tamor*."""
    ends = {p[1] for p in people}
    found: list[tuple[int, int, SideMention]] = []
    for side in within(known.sides, start, end):
        before, after = text[max(start, side.start - 24) : side.start], text[side.end : side.end + 24]
        noun = _SIDE.match(after)
        if noun and re.match(r"['’]s\b", after[noun.end() :]):
            continue  # the Oreshi Government's coordinator, Ines Vidal
        behalf = _ON_BEHALF.search(text, start, side.start) if side.form == "name" else None
        group = _GROUP_OF.search(text, start, side.start) if side.form == "name" else None
        theirs = _THEIRS.match(text, side.end) if side.form == "name" else None
        if group:
            found.append((group.start(), side.end, side))
        elif theirs:
            found.append((side.start, theirs.end(), side))
        elif behalf and behalf.start() in ends and re.match(r"\s*(?:[,;.)]|and\b|$)", after):
            found.append((behalf.start(), side.end, side))
        elif side.form == "name" and (stood := _STOOD.match(text, side.end) or _likewise(text, start, side)):
            found.append((side.start, stood.end(), side))
        elif noun and _BEFORE.search(before):
            found.append((side.start, side.end + noun.end(), side))
        elif side.form == "adjective" and re.search(r"\bon the\s+$", before) and re.match(r"\s*[,:]", after):
            found.append((side.start, side.end, side))  # on the Kenyan side …, and, on the Rwandan, …
        elif (
            side.form == "name"
            and _FOR.search(before)
            and re.match(r"\s*(?::|,|-\s|were\b|was\b|by\b|there were\b|[A-Z])", after)
            and not _POSTED.search(before)
        ):
            found.append((side.start, side.end, side))
    return found


_ONE = re.compile(r",? on (?:the )?one (?:side|hand|part)\b")
_OTHER = re.compile(r",? on the other(?: (?:side|hand|part))?\b")


def _one_and_other(text: str, start: int, end: int, cues: list[tuple[int, int, str]], known: Known) -> list[Stretch]:
    """Lists of two sides that only their own members name: *present were A and Oreshi Ambassador B on the one side, and C and Tamorian
    Ambassador D on the other*."""
    opened = next((b for _, b, where in cues if where == "after"), None)
    one = _ONE.search(text, opened, end) if opened is not None else None
    other = _OTHER.search(text, one.end(), end) if one is not None else None
    if opened is None or one is None or other is None:
        return []
    found: list[Stretch] = []
    for low, high in ((opened, one.start()), (one.end(), other.start())):
        adjectives = [s for s in within(known.sides, low, high) if s.form == "adjective"]
        side = adjectives[0] if len({s.side for s in adjectives}) == 1 else None
        found.append(Stretch(low, high, side.side, (side.start, side.end)) if side is not None else Stretch(low, high))
    return found


def _in_sentence(
    text: str, start: int, end: int, cues: list[tuple[int, int, str]], known: Known, people: list[tuple[int, int]]
) -> Iterable[Stretch]:
    inside = _inside(people, start, end)
    if parts := _one_and_other(text, start, end, cues, known):
        yield from parts
        return
    headings = _headings(text, known, start, end, inside)
    if not headings and (last := _all_before(text, start, end, cues, inside)):
        yield Stretch(start, last)
        return
    if not headings and ";" not in text[start:end]:
        if any(w == "after" for _, _, w in cues):
            opened = next(c for c in cues if c[2] == "after")
            yield Stretch(opened[1], _clause_end(text, opened[1], end, people))
        else:
            last_cue = cues[-1]
            opener = text.rfind("(", start, last_cue[0])
            if ")" in text[opener : last_cue[0]]:
                opener = start  # A and B (Africa) were present
            if any(p[0] < last_cue[0] for p in inside):
                yield Stretch(max(start, opener), last_cue[0])
            if (along := _ALONG.match(text, last_cue[1], end)) is not None:
                yield Stretch(along.end(), _clause_end(text, along.end(), end, people))
        return
    cuts = [start, *(start + m.end() for m in re.finditer(";", text[start:end])), end]
    carried: tuple[str | None, tuple[int, int] | None] | None = None  # a list runs on over semicolons
    for low, high in pairwise(cuts):
        own = [h for h in headings if low <= h[0] < high]
        named = [p for p in inside if low <= p[0] < high]
        after = [c for c in cues if c[2] != "before" and low <= c[0] < high]
        if not named:
            if own:
                carried = (own[-1][2].side, (own[-1][0], own[-1][1]))
            elif after:
                carried = (None, None)
            continue
        if not own:
            if after:
                carried = (None, None)
                yield Stretch(after[0][1], high)
            elif carried is not None:
                yield Stretch(low, high, *carried)
            elif any(low <= c[0] < high for c in cues):
                yield Stretch(low, high)
            else:
                yield from _beside(text, low, high, people)
            continue
        trailing = named[0][0] < own[0][0] and not any(p[0] > own[-1][1] for p in named)
        if trailing:
            opening = [c for c in after if c[0] < own[0][0]]
            floor = max(low, text.rfind("(", low, own[0][0]), opening[0][1] if opening else low)
            for h in own:
                yield Stretch(floor, h[0], h[2].side, (h[0], h[1]))
                floor = h[1]
            continue
        if after and any(after[0][1] <= p[0] < own[0][0] for p in named):
            yield Stretch(after[0][1], own[0][0])
        for n, h in enumerate(own):
            stop = own[n + 1][0] if n + 1 < len(own) else high
            yield Stretch(h[1], stop, h[2].side, (h[0], h[1]))
            carried = (h[2].side, (h[0], h[1]))


_ALONG = re.compile(
    r"(?: (?:in|at) (?:the|this) (?:\w+ ){0,2}\w+)?,? (?:together with|along with|alongside|as well as|as (?:did|was|were))\s+"
)
"""After what says of those before it that they were there: *also took part, together with Ines Vidal*."""

_SOMETHING_DONE = re.compile(r"\b(?:said|met|held|spoke|had|was|were|is|are|will|took|gave|(?!united\b|retired\b|named\b)[a-z]{3,}ed)\b")


def _all_before(text: str, start: int, end: int, cues: list[tuple[int, int, str]], inside: Sequence[tuple[int, int]]) -> int:
    """Where the words stand that say of all whom semicolons part that they were there: *A, Director; B, Envoy; and C, Secretary, were also
    present*; nothing where something else is told before."""
    parts = text[start : cues[-1][0]].split("; ") if cues and all(where == "before" for _, _, where in cues) else []
    if len(parts) < _SEVERAL or len(inside) < len(parts) or _SOMETHING_DONE.search(text, start, cues[0][0]):
        return 0
    return cues[-1][0]


_SEVERAL = 2


def _beside(text: str, start: int, end: int, people: list[tuple[int, int]]) -> Iterable[Stretch]:
    """*With Minister Hald were A and B.*"""
    inside = _inside(people, start, end)
    if len(inside) > 1 and re.match(
        r"\(?\s*(?:with|beside|alongside|accompanying|joining)\s+(?:the\s+)?(?:[\w.]+\s+){0,3}$", text[start : inside[0][0]], re.IGNORECASE
    ):
        verb = re.match(r"\s+(?:were|was)\b", text[inside[0][1] : end])
        if verb:
            yield Stretch(inside[0][1] + verb.end(), _clause_end(text, inside[0][1] + verb.end(), end, people))


_TOLD_ON = re.compile(r",\s+(?:also\s+|then\s+)?(?:met|held|spoke|had|received|visited|discussed|hosted|welcomed|called|paid)\b")
"""A verb after a comma goes on to tell what the one before the list did: *Ms Hald, joined by Ines Vidal, met with …*."""


_TELLS_ON = re.compile(r",\s+(?:who\s+)?(?:also\s+)?(?!based\b|named\b|appointed\b|retired\b|accredited\b)[a-z]{3,}ed\b")
_LONGEST_POST = 150  # code points between one name of a list and the next


def _clause_end(text: str, start: int, end: int, people: list[tuple[int, int]]) -> int:
    """Where a list of names that starts at `start` ends: a long stretch with no name ends it."""
    at = start
    for low, high in people:
        if low < at:
            continue
        if at == start and low < end and _TELLS_ON.search(text, start, low):
            return start  # accompanied by guards, travelled to Oresh, as she had promised Mr Orlen
        if low >= end or (low - at > _LONGEST_POST and at != start) or (at != start and _TOLD_ON.match(text, at, low)):
            break
        at = max(at, high)
    return min(end, at + 1) if at > start else end


def _under_headings(document: Document, text: str, known: Known, people: list[tuple[int, int]]) -> Iterable[Stretch]:
    """Lines under a line that names a side alone (*Peru*, *For Japan:*, *Japanese side*)."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", document.text)]
    titled = [(b.start, b.end) for b in document.blocks if b.kind == "title"]
    covered: set[int] = set()
    names = [(n, side) for n, (a, b) in enumerate(lines) if (side := _lone_side(text, a, b, known)) is not None]
    for at, (n, side) in enumerate(names):
        stop = names[at + 1][0] if at + 1 < len(names) else len(lines)
        last = None
        for k in range(n + 1, stop):
            a, b = lines[k]
            if any(s <= a < e for s, e in titled):
                break  # a letterhead over the title
            if not any(a <= p[0] < b for p in people) or b - a > 200 or text[a:b].rstrip().endswith((".", "?", "!")):
                break
            last = k
        if last is not None:
            yield Stretch(lines[n + 1][0], lines[last][1], side.side, (side.start, side.end), roster=True)
            covered.update(range(n + 1, last + 1))
    run: list[int] = []
    for n, (a, b) in enumerate([*lines, (0, 0)]):
        if n not in covered and _is_entry(text, a, b, people):
            run.append(n)
            continue
        if len(run) > 1:
            yield Stretch(lines[run[0]][0], lines[run[-1]][1], roster=True)
        run = []


def _is_entry(text: str, start: int, end: int, people: list[tuple[int, int]]) -> bool:
    """Whether a line is one person's name and post and little more."""
    own = _inside(people, start, end)
    if len(own) != 1 or end - start > 160 or text[start:end].rstrip().endswith((".", "?", "!")):
        return False
    words = text[own[0][1] : end].split()
    return (
        own[0][0] - start < 45
        and len(words) < 6
        and ("," in text[own[0][0] : own[0][1]] or "\t" in text[start:end] or "|" in text[start:end])
    )


def _lone_side(text: str, start: int, end: int, known: Known) -> SideMention | None:
    for side in within(known.sides, start, end):
        if side.end <= end and side.form != "capital":
            rest = (text[start : side.start] + " " + text[side.end : end]).lower()
            stem = STEM if text[start:end].rstrip().endswith(":") else frozenset()
            return side if all(w.group() in _LONE or w.group() in stem for w in _SMALL.finditer(rest)) else None
    return None


_SMALL = re.compile(r"[a-z]+")
_LONE = frozenset("the from for side delegation of participants attendees on and s".split())
