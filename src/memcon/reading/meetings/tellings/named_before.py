"""Whom a sentence counts that names nobody: *the two ministers*, *the three leaders*, named before it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from memcon.annotate.mentions import Known, Sentence, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.parties import Parties
from memcon.types import Document


@cache
def _groups(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(w for e in lexicon["groups"] if e.get("names") == "all" for w in e.words)


def pair_before(document: Document, lexicon: Lexicon, known: Known, sentence: Sentence, verb: int) -> tuple[int, Parties] | None:
    """*The two ministers met for an hour*: the persons of two sides whom the sentence before names, and where it begins."""
    words = document.text[sentence.start : verb].lower().split()
    between = re.search(r"\bbetween (?:the )?(?:two|both) (\w+)", document.text[sentence.start : sentence.end])
    of_theirs = words[-2:] in (["in", "their"], ["during", "their"], ["at", "their"])
    if not of_theirs and not any(w in _groups(lexicon) for w in words[-3:]) and not (between and between[1].lower() in _groups(lexicon)):
        return None
    if any(w in _NUMBERS for w in words[-4:]):
        return None  # the three ministers
    if (of_one_office := _pair_of_one_office(document, known, sentence, verb)) is not None:
        return of_one_office
    block = document.blocks[sentence.block]
    before = [s for s in within(known.sentences, 0, sentence.start)[-2:] if document.blocks[s.block].kind == block.kind]
    for one in reversed(before):
        named = [m for m in within(known.people, one.start, one.end) if m.kind == "name" and m.person is not None]
        firsts = {known.persons[m.person].side or document.side: m for m in reversed(named) if m.person is not None}
        if len(firsts) == 2 and None not in firsts:
            pair = sorted(firsts.items(), key=lambda item: (item[0] != document.side, item[1].start))
            persons = [m.person for _, m in pair if m.person is not None]
            return one.start, Parties(
                tuple(side for side, _ in pair if side), tuple((m.start, m.end) for _, m in pair), tuple(persons[:1]), tuple(persons[1:])
            )
    return None


_TWO_OF_AN_OFFICE = re.compile(
    r"\b(?:two|both)\s+(?P<post>(?:foreign|prime|defen[cs]e) minister|president|chancellor|foreign secretar(?=ies))(?:s|ies)\b",
    re.IGNORECASE,
)


def _pair_of_one_office(document: Document, known: Known, sentence: Sentence, verb: int) -> tuple[int, Parties] | None:
    """*The two Foreign Ministers held talks*: those whom the account has named by then, where one of each of two sides is so called."""
    both = _TWO_OF_AN_OFFICE.search(document.text, sentence.start, verb)
    if both is None:
        return None
    office = re.sub(r"secretar$", "secretary", both["post"].lower()).replace("defense", "defence").replace(" ", "-")
    named = [m for m in known.people if m.end <= sentence.start and m.kind == "name" and m.person is not None]
    there = {m.person: m for m in named if m.person is not None and known.persons[m.person].office == office}
    if len(there) != 2 or len({known.persons[p].side or document.side for p in there}) != 2:
        return None
    pair = sorted(there, key=lambda p: known.persons[p].side not in (None, document.side))
    sides = tuple(side for p in pair if (side := known.persons[p].side or document.side))
    return sentence.start, Parties(sides, (both.span(),), tuple(pair[:1]), tuple(pair[1:]))


_ADVERBS = ("then", "also", "later", "subsequently", "afterwards")
_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6}
_FEW = 4  # sentences looked back over for those whom a number counts


def counted_before(document: Document, lexicon: Lexicon, known: Known, sentence: Sentence, verb: int, who: Parties) -> Parties | None:
    """*The three ministers were received by …*: as many persons of as many sides as a sentence shortly before names."""
    words = [w for w in document.text[sentence.start : verb].lower().split()[-5:] if w not in _ADVERBS][-4:]
    count = next((n for w in words if (n := _NUMBERS.get(w))), None)
    if count is None or who.subjects or words[-1] not in _groups(lexicon):
        return None
    before = [s for s in within(known.sentences, 0, sentence.start)[-2 * _FEW :] if document.blocks[s.block].kind == "paragraph"][-_FEW:]
    account = (before[0].start if before else 0), sentence.start
    for start, end in (*((one.start, one.end) for one in reversed(before)), account, (0, sentence.start)):
        named = [m for m in within(known.people, start, end) if m.kind == "name" and m.person is not None]
        by_side = {known.persons[m.person].side or document.side: m for m in reversed(named) if m.person is not None}
        if len(by_side) == count and None not in by_side:
            ours = sorted(by_side.items(), key=lambda item: (item[0] != document.side, item[1].start))
            sides = tuple(dict.fromkeys((*(side for side, _ in ours if side), *who.sides)))
            spans = (*((m.start, m.end) for _, m in ours), *who.spans)
            return replace(who, sides=sides, spans=spans, subjects=tuple(m.person for _, m in ours if m.person is not None))
    return None
