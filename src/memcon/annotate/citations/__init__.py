"""Citations: the treaties, resolutions, summits, visits, incidents and speeches that a page names.

Each kind of head noun (citations.toml) has a small grammar that says how far its phrase reaches and what makes it a definite citation.
What is and is not a citation on its page (the reported meeting is none) is settled later, in `reading.references`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from memcon import weights
from memcon.annotate.citations import events, gatherings, meetings, occasions, open_names, promises, resolutions, speeches, texts
from memcon.annotate.citations.evidence import evidence
from memcon.annotate.citations.kinds import kind_of
from memcon.annotate.citations.never import never_likely
from memcon.annotate.citations.noun_phrases import CLAUSE, PREPOSITIONS, VERBS, Word, words
from memcon.annotate.citations.phrases import MADE, Head, Reach, complement_end, date_end, is_date
from memcon.annotate.citations.rules import Phrase, phrase_at
from memcon.annotate.citations.texts.bare_names import bare_name
from memcon.annotate.citations.texts.lists import first_day, listed
from memcon.annotate.citations.texts.numbered_acts import numbered_acts
from memcon.annotate.mentions import CitationMention, Known, Sentence
from memcon.annotate.small_words import MONTHS, SEASONS
from memcon.lexicon import Entry, Lexicon, groups
from memcon.types import Document

_WORDS = groups("citation_words")

_FOLLOWED_BY_NAME = _WORDS["followed_by_name"]
_TREATS_OF = _WORDS["treats_of"]
_MONEY = frozenset(("funds", "funding"))  # the Tamor Rescue Plan Funds


@cache
def _heads(lexicon: Lexicon) -> dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]:
    """The heads by their first word in lower case, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for entry in lexicon["citations"]:
        for phrase in entry.words:
            parts = tuple(w.text for w in words(phrase, 0, len(phrase)))
            table.setdefault(parts[0].lower(), []).append((parts, entry))
    return {k: tuple(sorted(v, key=_precedence)) for k, v in table.items()}


def _precedence(head: tuple[tuple[str, ...], Entry]) -> tuple[int, bool, bool]:
    """Longer heads first; of one length those with a capital, then the names that are no citation."""
    parts, entry = head
    return -len(parts), all(p == p.lower() for p in parts), entry.get("grammar") != "not"


def _matches(part: str, word: Word) -> bool:
    return _EDITION.sub("", word.text) in (part, part.upper()) if part != part.lower() else _bare(word.lower) == part


_EDITION = re.compile(r"(?<=[a-zA-Z]{3})(?:-?\d{1,4}|/(?:ES-)?\d[\d/]*)$", re.IGNORECASE)


def _bare(word: str) -> str:
    """A head without the number of its edition, or of the text: *COP26*, *EXPO-2017*, *A/RES/71/1*."""
    return _EDITION.sub("", word) if word[-1].isdigit() else word


def _find_heads(ws: Sequence[Word], lexicon: Lexicon) -> Iterator[Head]:
    """The heads in a sentence; a longer one hides those inside it."""
    table, i = _heads(lexicon), 0
    while i < len(ws):
        for parts, entry in table.get(_bare(ws[i].lower), ()):
            last = i + len(parts)
            if last <= len(ws) and all(_matches(p, w) for p, w in zip(parts, ws[i:last], strict=True)):
                if entry.get("grammar") != "not" and not (entry.get("grammar") in _NAMING and _goes_on(ws, last)):
                    yield Head(i, last, entry)
                i = last - 1
                break
        i += 1


# Kinds of heads that end a name: before another capital they are only its middle.
_NAMING = frozenset(("text", "gathering", "session"))


def _goes_on(ws: Sequence[Word], i: int) -> bool:
    """Whether the name goes on after the head that ends at `i`: Chief *Strategy* Officer, the National *Law* School."""
    if i >= len(ws) or not ws[i - 1].capital or ws[i - 1].lower in _FOLLOWED_BY_NAME or ws[i].start != ws[i - 1].end + 1:
        return False
    return ws[i].capital and ws[i].lower not in VERBS | CLAUSE | PREPOSITIONS | MONTHS | _TREATS_OF | _MONEY


_GRAMMAR: dict[str, Callable[[Sequence[Word], Head], Reach]] = {
    "text": texts.text,
    "resolution": resolutions.resolution,
    "name": bare_name,
    "gathering": gatherings.gathering,
    "incident": events.incident,
    "occasion": occasions.occasion,
    "title": texts.titled,
    "session": meetings.session,
    "visit": meetings.visit,
    "met": meetings.told_by_verb,
    "speech": speeches.speech,
    "stated": speeches.stated,
    "promise": promises.promise,
    "dated": speeches.dated,
}


def _abbreviated(ws: Sequence[Word], stop: int) -> bool:
    """Whether the full stop at `stop` belongs to the word before it: *U.S.*, *D.C.*, *No.*"""
    return ws[stop].text == "." and stop > 0 and ws[stop - 1].end == ws[stop].start and len(ws[stop - 1].text) <= 3


_SKIPPED = frozenset(("noise", "caption"))


@dataclass(frozen=True, slots=True)
class Judged:
    """A phrase with a head that may cite something, as far as it reaches, and whether the rules take it."""

    phrase: Phrase
    taken: bool

    @property
    def size(self) -> int:
        """How many words it has; nought where nothing but marks is left of it."""
        return self.phrase.end - self.phrase.first

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text, in code points, half-open."""
        ws = self.phrase.ws
        return ws[self.phrase.first].start, ws[self.phrase.end - 1].end


def in_text(text: str, start: int, end: int, lexicon: Lexicon, considered: list[Judged] | None = None) -> tuple[CitationMention, ...]:
    """The citations in one sentence, `text[start:end]`, in the order of the text. Of two with one head or one end the longer is kept.

    What the rules refuse is taken where its words make it likely. Every phrase is added to `considered`, where that is given.
    """
    ws = words(text, start, end)
    found: list[CitationMention] = []
    refused: list[Phrase] = []
    for head in _find_heads(ws, lexicon):
        reach = _GRAMMAR[head.grammar](ws, head)
        if reach is None:
            phrase = phrase_at(ws, head)
            if not never_likely(phrase):
                refused.append(phrase)
            continue
        first, last = _clipped(ws, head, *reach)
        if last > first:
            found.extend(_mentions(ws, head, first, last))
            if considered is not None:
                considered.append(Judged(replace(phrase_at(ws, head), first=first, end=last), taken=True))
    found.extend(CitationMention(ws[a].start, ws[b - 1].end, "instrument", "citation.text") for a, b in numbered_acts(ws))
    settled = tuple(_settled(text, found))
    settled = tuple(sorted((*settled, *_in_context(ws, settled, lexicon)), key=lambda c: (c.start, c.end)))
    if not refused:
        return _of_bodies(text, settled)
    phrases = [_whole(phrase) for phrase in refused]
    if considered is not None:
        considered.extend(Judged(phrase, taken=False) for phrase in phrases)
    likely = tuple(_likely(phrases, settled, lexicon))
    return _of_bodies(text, sorted((*settled, *likely), key=lambda c: (c.start, c.end)))


def _of_bodies(text: str, found: Sequence[CitationMention]) -> tuple[CitationMention, ...]:
    """Without the sitting of a body that is cited already: *the Joint Commission will hold its next meeting*."""
    kept: list[CitationMention] = []
    for one in found:
        own = one.kind == "meeting" and _HOLDS_ITS.search(text[max(0, one.start - _HOLDS_SIZE) : one.start])
        if not (own and any(_is_body(o, text) and o.end < one.start for o in kept)):
            kept.append(one)
    return tuple(kept)


def _in_context(ws: Sequence[Word], settled: Sequence[CitationMention], lexicon: Lexicon) -> Iterator[CitationMention]:
    """The names without a head that what stands before them tells of, where nothing else is cited there."""
    for one in open_names.named_in_context(ws, lambda w: any(len(parts) == 1 for parts, _ in _heads(lexicon).get(_bare(w.lower), ()))):
        start, end = ws[one.first].start, ws[one.last - 1].end
        if not any(c.start < end and start < c.end for c in settled):
            yield CitationMention(start, end, one.kind, "citation.in_context")


def _clipped(ws: Sequence[Word], head: Head, first: int, last: int) -> tuple[int, int]:
    """A citation without marks at its ends."""
    while last > first and not (ws[last - 1].word or ws[last - 1].text in ")'’”\"" or _abbreviated(ws, last - 1)):
        last -= 1
    while first < last and not (ws[first].word or ws[first].text in '(“"'):
        first += 1
    if (
        last - first > 4
        and ws[first].text == "("
        and ws[first + 2].text == ")"
        and (ws[first + 3].text.islower() or head.grammar == "incident")
    ):
        first += 3  # Oresh's (OR) recent launches
    ahead = ws[first].lower in _AHEAD and head.grammar in ("session", "gathering")
    if ahead and first + 1 < head.first and ws[first + 1].capital:
        first += 1  # the upcoming Alpine Ministers' meeting
    return first, last


_AHEAD = ("upcoming", "forthcoming")


def _mentions(ws: Sequence[Word], head: Head, first: int, last: int) -> Iterator[CitationMention]:
    """The citation of a head, or each one of a list."""
    kind = kind_of(ws, head, first, last)
    several = head.grammar in ("text", "resolution") or ws[head.first].lower == "statements"
    parts = listed(ws, head, first, last) if several else [(first, last)]
    day = first_day(ws, head, parts[0][1]) if head.grammar != "resolution" and len(parts) > 1 else 0
    shared = (ws[first].start, ws[day - 1].end) if day else None
    for i, (start, end) in enumerate(parts):
        yield CitationMention(ws[start].start, ws[end - 1].end, kind, f"citation.{head.grammar}", shared if i else None)


_LINKS = frozenset("of on for between among with in against".split())
_JOINING = frozenset("and or that which who where as but".split())


def _whole(phrase: Phrase) -> Phrase:
    """A phrase that the rules refuse, with all that hangs on it and the day that follows; empty where its end is not clear."""
    ws, head = phrase.ws, phrase.head
    titled = head.grammar == "gathering" and phrase.named and phrase.proper > 1  # a Lake Valley Transport Ministerial | in Tamor in May
    end = complement_end(ws, head.last, _LINKS - {"in"} if titled else _LINKS, bare=True)
    if not titled and end < len(ws) and ws[end].lower in ("in", "of", "on") and is_date(ws, end + 1):
        end = date_end(ws, end + 1)
    if end < len(ws) and ws[end].text.islower() and ws[end].lower not in PREPOSITIONS | CLAUSE | VERBS | _JOINING:
        return replace(phrase, end=phrase.first)  # "an initiative on long-term | guarantees"
    first, end = _clipped(ws, head, phrase.first, end)
    return replace(phrase, first=first, end=end)


def _likely(phrases: Sequence[Phrase], settled: Sequence[CitationMention], lexicon: Lexicon) -> Iterator[CitationMention]:
    """The citations among phrases that the rules refuse, where nothing settled stands in them: the likeliest of those that overlap."""
    table = weights.load(lexicon.language, "citations")
    if table is None:
        return
    taken = [(c.start, c.end) for c in settled]
    weighed = [(table.likelihood(evidence(phrase)), phrase) for phrase in phrases if phrase.end > phrase.first]
    for likelihood, phrase in sorted(weighed, key=lambda w: -w[0]):
        start, end = phrase.ws[phrase.first].start, phrase.ws[_before_day(phrase) - 1].end
        if likelihood >= table.enough and not any(a < end and start < b for a, b in taken):
            taken.append((start, end))
            kind = kind_of(phrase.ws, phrase.head, phrase.first, phrase.end)
            yield CitationMention(start, end, kind, f"citation.{phrase.head.grammar}", likely=True)


def _before_day(phrase: Phrase) -> int:
    """The end of a phrase without the day or season that follows its name: a video conference | on 18 June, a dialogue | in the spring."""
    ws, end = phrase.ws, phrase.end
    for i in range(phrase.head.last, end - 1):
        if phrase.head.grammar == "gathering" and ws[i].lower == "on" and is_date(ws, i + 1) and date_end(ws, i + 1) == end:
            return i
        if [w.lower for w in ws[i : i + 2]] == ["in", "the"] and i + 3 == end and ws[i + 2].lower in SEASONS:
            return i
    return end


_HOSTS = ("meeting", "statement")


def _holds(outer: CitationMention, inner: CitationMention, text: str) -> bool:
    """Whether the outer citation speaks of the inner: a meeting, a statement, the agreements reached on a visit."""
    made = any(w in MADE for w in text[outer.start : inner.start].lower().split())
    return outer.kind in _HOSTS or (outer.kind == "instrument" and inner.kind in ("meeting", "event") and made)


# A conference that meets: *the ninth meeting of the Conference of Ministers*.
_MEETING_OF = re.compile(r"\b(?:[Mm]eeting|[Ss]ession|[Ss]itting) of (?:the )?$")
# The commission will hold its next meeting: the commission is cited.
_HOLDS_ITS = re.compile(r"\b(?:hold|holds|held|convene|convenes) its $|, whose $")
_HOLDS_SIZE = 14  # characters
_BODY = re.compile(r"\b(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Gg]roup)\b")


def _is_body(one: CitationMention, text: str) -> bool:
    """Whether a meeting is cited by the body that meets: the Joint *Commission* on Trade."""
    return one.kind == "meeting" and _BODY.search(text[one.start : one.end]) is not None


_TEXT_ON_EVENT = ("instrument", "event")  # the Agreement on Ending the Conflict in Oresh of May 2015


# A round of a process is cited, not the process.
_ROUND_OF = re.compile(r"\b[Rr]ound of (?:the )?$")
# What is negotiated is not there yet.
_NEGOTIATIONS_ON = re.compile(r"\b[Nn]egotiations (?:on|for) (?:an? |the )?(?:new )?$")


def _settled(text: str, found: list[CitationMention]) -> Iterator[CitationMention]:
    """Drop what lies inside a longer citation, save a named thing inside a meeting or a statement that speaks of it."""
    for i, one in enumerate(found):
        outer = [
            o for o in found if o is not one and o.start <= one.start and one.end <= o.end and (o.end - o.start) > (one.end - one.start)
        ]
        if any(not (_holds(o, one, text) and one.kind != o.kind and one.start > o.start and o.rule != "citation.organ") for o in outer):
            continue
        if any(o.start < one.start < o.end < one.end and (o.kind == one.kind or (o.kind, one.kind) == _TEXT_ON_EVENT) for o in found):
            continue
        if any(o.start == one.start and o.end == one.end for o in found[i + 1 :]):  # the last noun is the head
            continue
        if one.kind == "event" and any(o.kind == "meeting" and _MEETING_OF.search(text[o.start : one.start]) for o in outer):
            continue
        if one.kind == "event" and any(_ROUND_OF.search(text[o.start : one.start]) for o in outer):
            continue
        if one.kind == "instrument" and any(_NEGOTIATIONS_ON.search(text[o.start : one.start]) for o in outer):
            continue
        yield one


# An item of a list of people: *- Ada Hald, President, Tamor Law Forum*. Its names are those of their offices.
_ROSTER = re.compile(
    r"[-•–*\s]*(?:\(\w+\) )?(?:[^\W\da-z_][\w.’'-]+ ?){2,5}(?:\([^)]*\))?\s*[,–-] (?:[^\W\da-z_]|\([A-Z])[^;]*[^.;]$", re.DOTALL
)


def sentences(document: Document, known: Known) -> Iterator[Sentence]:
    """The sentences in which something may be cited: not those of notes on pictures, nor the items of a list of people."""
    rosters = {i for i, b in enumerate(document.blocks) if b.kind == "item" and _ROSTER.match(document.text, b.start, b.end)}
    for sentence in known.sentences:
        if document.blocks[sentence.block].kind not in _SKIPPED and sentence.block not in rosters:
            yield sentence


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `citations`."""
    found = (c for s in sentences(document, known) for c in in_text(document.text, s.start, s.end, lexicon))
    return replace(known, citations=tuple(found))


def why_likely(document: Document, lexicon: Lexicon, known: Known) -> dict[tuple[int, int], tuple[str, ...]]:
    """What made phrases likely that the rules refuse, strongest first, by where they stand in the text (code points, half-open)."""
    table = weights.load(lexicon.language, "citations")
    if table is None:
        return {}
    considered: list[Judged] = []
    for sentence in sentences(document, known):
        in_text(document.text, sentence.start, sentence.end, lexicon, considered)
    return {one.span: table.telling(evidence(one.phrase))[: weights.TOLD] for one in considered if one.size and not one.taken}
