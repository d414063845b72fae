"""To which of a page's meetings a list of those there belongs."""

from __future__ import annotations

import re
from functools import cache

from memcon.annotate.delegations import Stretch
from memcon.annotate.mentions import Known, PersonMention, within
from memcon.annotate.phrases import Phrases, fold, one_of
from memcon.lexicon import Lexicon, groups
from memcon.types import Document, Meeting

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])
_SERIES = one_of(_WORDS["series_held"])
_MEAL = one_of(_WORDS["meals_held"])
_VISIT = one_of(_WORDS["journeys_made"])
_DELEGATION = one_of(_WORDS["suites_led"])
_ACCOMPANIED = one_of(_WORDS["had_beside"])


def name_start(mention: PersonMention) -> int:
    """Where a mention's name begins; its side may be the heading of the list it stands in (*for Japan Foreign Minister Aso*)."""
    return mention.name[0] if mention.name else mention.start


_TWO = 2  # sides of a bilateral meeting
_OF_THREE = re.compile(
    r"\b(?:trilateral|tripartite|three-way|three-sided|quadrilateral|quadripartite|four-way|five-way|multilateral|minilateral)\b",
    re.IGNORECASE,
)


def owner(
    document: Document, known: Known, stretch: Stretch, sides: set[str], meetings: tuple[Meeting, ...], shares: list[list[int]]
) -> int:
    """The meeting an attendance list belongs to: that of the one beside whom it stands, else the last one whose evidence begins before its
    first name."""
    sentence = known.sentence_at(stretch.start)
    for mention in reversed(within(known.people, sentence.start, stretch.start)) if sentence is not None else ():
        met = [n for n, chief in enumerate(shares) if mention.person in chief]
        if len(met) == 1:
            return met[0]
    if sentence is not None and not _OF_TALKS.search(document.text, sentence.start, stretch.start):
        ahead = [n for n, m in enumerate(meetings) if any(stretch.end <= s.start < sentence.end for s in m.evidence.get("form", ()))]
        if len(ahead) == 1:
            return ahead[0]  # the Minister, accompanied by A, paid a courtesy call on B
    of_three = [n for n, meeting in enumerate(meetings) if len(meeting.sides) > _TWO]
    if sentence is not None and len(of_three) == 1 and _OF_THREE.search(document.text, sentence.start, stretch.start):
        return of_three[0]
    if stretch.side is not None and len(sides) > _TWO and len(whole := [n for n, m in enumerate(meetings) if sides <= set(m.sides)]) == 1:
        return whole[0]  # of all the sides that have a list
    whole_list = sentence is None or stretch.side is not None or stretch.roster
    start, end = (stretch.start, stretch.end) if whole_list or sentence is None else (sentence.start, sentence.end)
    there = {known.persons[m.person].side for m in within(known.people, start, end) if m.person is not None} - {None}
    if len(there) > 1 and len(whole := [n for n, m in enumerate(meetings) if there <= set(m.sides)]) == 1:
        return whole[0]
    owner, nearest = 0, -1
    at = next((name_start(m) for m in known.people if stretch.start <= name_start(m) < stretch.end), stretch.start)
    for n, meeting in enumerate(meetings):
        if n and meeting.form in ("working_meal", "courtesy_call") and not _in_one_breath(document, known, at, meeting, stretch):
            continue  # those listed sat at the talks before it
        starts = [s.start for s in meeting.evidence.get("form", ()) if s.start < at]
        if starts and nearest < max(starts):
            owner, nearest = n, max(starts)
    return owner


_AT_SEVERAL = re.compile(
    r"(?:\b(?:at|in|during|joined|attended)\s+|\b(?=(?:both|all)\b)"
    r"|\b(?=the (?:two |three )?(?:meetings|conversations|calls) were (?:also )?attended\b))"
    r"(?:the(?=\s+(?:(?:bilateral|courtesy) )?(?:meetings|conversations|calls)\b)|"
    r"both|all|all of the|all the|each of the|these|the two|the three|the (?:first|last) (?P<count>two|three))"
    r"\s+(?:(?:of the|these|two|three)\s+)?(?:\w+\s+)?(?:talks|sessions|" + _SERIES + r")\b"
    r"|\bat the (?:first|last) (?P<short>two|three)(?=[.,;]|$)",
    re.IGNORECASE,
)


_TRAVELLER = re.compile(r"(?:He|She|The [A-Z][\w ]{3,40}?) (?:was|were) (?:also )?" + _ACCOMPANIED + r" by\b")


_WENT_WITH_HIM = re.compile(r"accompanied (?:the (?:\w+ ){0,2}(?:president|minister|secretary|chancellor)|him|her)\b", re.IGNORECASE)


def of_all_just_told(document: Document, known: Known, stretch: Stretch, meetings: tuple[Meeting, ...]) -> list[int]:
    """All meetings of which the sentence before tells at once: *She held meetings with A, B and C. She was joined by* …"""
    number = len(within(known.sentences, 0, stretch.start + 1)) - 1
    opened = _TRAVELLER.match(document.text, known.sentences[number].start, stretch.start)
    if number < 1 or not (opened or _WENT_WITH_HIM.match(document.text, stretch.end)):
        return []
    before = known.sentences[number - 1]
    told = [n for n, m in enumerate(meetings) if any(before.start <= s.start < before.end for s in m.evidence.get("sides", ())[1:])]
    return told if len(told) > 1 else []


def counted(document: Document, known: Known, stretch: Stretch, meetings: tuple[Meeting, ...]) -> list[int]:
    """The meetings that the sentence of a list counts: *at the first two meetings she was accompanied by …*."""
    sentence = known.sentence_at(stretch.start)
    several = _AT_SEVERAL.search(document.text, sentence.start, sentence.end) if sentence is not None else None
    if several is None:
        return []
    numbers = range(len(meetings))
    sat = [n for n in numbers if meetings[n].form != "conversation"]
    counted = (several["count"] or several["short"] or "").lower()
    if re.search(r"\b(?:both|two)\b", several.group(), re.IGNORECASE) and not counted and len(sat) == _TWO:
        return sat  # not at the few words exchanged with a third
    count = {"two": 2, "three": 3}.get(counted, len(meetings))
    return list(numbers[-count:] if re.search(r"\blast\b", several.group(), re.IGNORECASE) else numbers[:count])


@cache
def _kinds(lexicon: Lexicon) -> Phrases[str]:
    """The nouns of meetings of a kind of their own."""
    nouns = (e for e in lexicon["meeting_forms"] if e.get("kind") in ("noun", "medium") and e.get("form") in _OF_THEIR_OWN)
    return Phrases((w, e.get("form")) for e in nouns for w in e.words)


_OF_THEIR_OWN = ("consultation", "working_meal", "call", "video", "courtesy_call")
_ANNOUNCED_BEFORE = 4  # sentences from the line that announces a list to its last part


def of_its_kind(document: Document, lexicon: Lexicon, known: Known, stretch: Stretch, meetings: tuple[Meeting, ...]) -> list[int]:
    """The only meeting of the kind that the words before a list name: *in the consultations also took part: …*."""
    at = len(within(known.sentences, 0, stretch.start + 1)) - 1
    if at < 0:
        return []
    first = next((n for n in range(at - 1, at - _ANNOUNCED_BEFORE, -1) if n >= 0 and _ends(document, known, n, ":")), None)
    if first is None or not all(_ends(document, known, n, ":;") for n in range(first, at)):
        first = at
    start = known.sentences[first].start
    words = document.text[start : stretch.start] if stretch.start > start else document.text[stretch.end : stretch.end + _AFTER_LIST]
    told = {form for *_, form in _kinds(lexicon).find(fold(words))}
    fits = [n for n, meeting in enumerate(meetings) if meeting.form in told]
    return fits if len(fits) == 1 else []


_AFTER_LIST = 40  # code points after names, in which stands what they attended: *A and B attended the courtesy call*


def _ends(document: Document, known: Known, number: int, marks: str) -> bool:
    """Whether a sentence ends with one of some marks."""
    sentence = known.sentences[number]
    return document.text[sentence.start : sentence.end].rstrip()[-1:] in tuple(marks)


_WENT_ALONG = re.compile(
    r"\bmembers of (?:the|her|his) (?:\w+ ){0,2}" + _DELEGATION + r"\b"
    r"|\b(?:the|his|her) (?:\w+ ){0,2}" + _DELEGATION + r" (?:also )?(?:included|comprised|consisted|numbered|was made up|was composed)\b"
    r"|\b(?:accompanied|joined)\b[^.;]{0,40}\b(?:on|during|throughout) (?:the|his|her|this) (?:\w+ ){0,2}" + _VISIT + r"\b",
    re.IGNORECASE,
)


_ITS_MEMBERS = re.compile(
    r"(?:The|Its) (?:\w+ ){0,2}" + _DELEGATION + r"\b[^.;]{0,60}\b(?:included|comprised|consisted|numbered|was made up|was composed)\b"
)
_RETINUE = re.compile(r"(?:(?!\b(?:" + _TALKS + r"|" + _MEAL + r")\b)[^.;])*\b(?:was|were) accompanied by\b")


def _of_the_delegation(document: Document, known: Known, meeting: Meeting) -> bool:
    """Whether the sentence that tells a meeting speaks of a delegation."""
    spoken = (known.sentence_at(s.start) for s in meeting.evidence.get("form", ())[:1])
    return any("delegation" in document.text[s.start : s.end] for s in spoken if s is not None)


def of_the_trip(document: Document, known: Known, stretch: Stretch, meetings: tuple[Meeting, ...]) -> list[int]:
    """All meetings of a trip, where a list is of those who travelled: to several countries (*members of the delegation were …*), or where
    a paragraph after all that is told opens with whom the traveller had with him."""
    sentence = known.sentence_at(stretch.start)
    if sentence is None:
        return []
    opens = document.blocks[sentence.block].start == sentence.start and _RETINUE.match(document.text, sentence.start, stretch.start)
    if opens and all(m.evidence["form"][-1].end < sentence.start for m in meetings if "form" in m.evidence):
        part = max((b.start for b in document.blocks if b.kind == "heading" and b.start < sentence.start), default=0)
        in_part = [n for n, m in enumerate(meetings) if any(s.start >= part for s in m.evidence.get("form", ()))]
        return in_part or list(range(len(meetings)))
    guests = stretch.side is not None and stretch.side != document.side and _ITS_MEMBERS.match(document.text, sentence.start, sentence.end)
    if guests:  # the delegation of the Rada also included A and B: wherever *the delegation* met
        there = [n for n, m in enumerate(meetings) if stretch.side in m.sides and _of_the_delegation(document, known, m)]
        return there if len(there) > 1 else []
    if len({m.place.country for m in meetings} - {None, document.side}) < _TWO:
        return []
    return list(range(len(meetings))) if _WENT_ALONG.search(document.text, sentence.start, sentence.end) else []


def _in_one_breath(document: Document, known: Known, at: int, meeting: Meeting, stretch: Stretch) -> bool:
    """Whether `at` stands in the sentence that tells of a meeting (*followed by a lunch, in which A also took part*), or in a list of the
    paragraph that opens with it and names no talks: *In the evening, she paid a courtesy call on … Also present were A and B.*"""
    sentence = next((s for s in within(known.sentences, 0, at + 1)[-1:]), None)
    told = meeting.evidence.get("form", ())
    if sentence is None:
        return False
    if any(sentence.start <= s.start < sentence.end for s in told):
        return True
    first = known.sentence_at(document.blocks[sentence.block].start)
    opens = first is not None and any(first.start <= s.start < first.end for s in told)
    return opens and not _OF_TALKS.search(document.text, sentence.start, max(stretch.start, sentence.start))


_OF_TALKS = re.compile(r"\b" + _TALKS + r"\b", re.IGNORECASE)
