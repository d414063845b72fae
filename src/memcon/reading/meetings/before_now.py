"""The encounters that a page names only as what came before its news."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from memcon.annotate.mentions import Known, Sentence, within
from memcon.annotate.phrases import fold
from memcon.lexicon import Lexicon
from memcon.reading.meetings.another import is_another
from memcon.reading.meetings.encounter import Encounter, form_of_entry, phrases
from memcon.reading.meetings.encounters import find_encounters
from memcon.types import Document

_AFTERWARDS = re.compile(
    r"\b(?:following|after|at the (?:end|close|conclusion) of)\s+(?:(?:a|an|the|his|her|their)\s+)?(?:[\w'\-]+\s+){0,2}$", re.IGNORECASE
)
PRESS_WITH = re.compile(r"\bpress (?:conference|briefing|availability|point|statements?) (?:together )?with (?:the )?", re.IGNORECASE)
_AFTER_THE_TWO = re.compile(  # was speaking at a press conference with Mr Orlen after the two co-chaired …
    r"\bafter (?:they|the two|both|the two (?:\w+ )?(?:ministers|leaders|sides|presidents)|both (?:\w+ )?(?:ministers|leaders"
    r"|sides)) (?:had |both )?$",
    re.IGNORECASE,
)
_WHEN_HE = re.compile(r"\b(?:this|today|yesterday|\w+day|(?:[A-Z]\w+ )?\d{1,2}(?: [A-Z]\w+)?),? when (?:he|she|the minister) $")
"""Told that on Monday, when he *met with Mr Orlen*: where a page tells of no meeting otherwise."""
_AS_THEY = re.compile(
    r"\b(?:as|when|where|while) (?:they|both|the two|(?:the two|the|both) (?:\w+ )?(?:ministers|leaders|presidents|premiers)) (?:\w+ly )?$",
    re.IGNORECASE,
)
"""Mr Orlen and Ms Vidal spoke well of it as they *met in Tamor*: likewise."""
_WITH_SOMEBODY = re.compile(r"\s+(?:(?:today|yesterday|held|in \w+)\s+){0,2}with\b")


def find_before_now(document: Document, lexicon: Lexicon, known: Known) -> list[Encounter]:
    """The encounters that a page names only as what came before its news: *…, the Minister announced, following talks with Ms Vidal*."""
    text = fold(document.text)
    starts = known.tokens.starts
    firsts = [s.first for s in known.sentences]
    found: list[Encounter] = []
    for s, e, entry in phrases(lexicon, "noun").find(text):
        first, last = bisect_left(starts, s), bisect_left(starts, e)
        number = bisect_left(firsts, first + 1) - 1
        sentence = known.sentences[number]
        if document.blocks[sentence.block].kind != "paragraph" or is_another(lexicon, known, sentence, first):
            continue
        together = _WITH_SOMEBODY.match(text, e, sentence.end) or PRESS_WITH.search(text, sentence.start, s)
        if (together or _two_before(text, known, sentence, s)) and _AFTERWARDS.search(text[sentence.start : s]):
            found.append(Encounter(number, first, last, form_of_entry(entry), "noun", "past"))
    for one in find_encounters(document, lexicon, known):
        start, verb = known.sentences[one.sentence].start, known.tokens[one.first].start
        before = any(p.search(text, start, verb) for p in (_AFTER_THE_TWO, _WHEN_HE, _AS_THEY))
        if (one.subordinate and one.tense in ("past", "pluperfect") and before) or _is_of_the_day(known, one):
            found.append(replace(one, tense="past", subordinate=False))
    return sorted(found, key=lambda e: (e.sentence, e.first))


def _two_before(text: str, known: Known, sentence: Sentence, noun: int) -> bool:
    """Whether the sentence opens with two of different sides, who are its subject: *A and B signed a treaty after talks in Tamor*."""
    named = [m for m in within(known.people, sentence.start, noun) if m.kind == "name" and m.person is not None][:2]
    sides = {known.persons[m.person].side for m in named if m.person is not None}
    joined = len(named) > 1 and re.fullmatch(r",?\s+and\s+(?:(?:the|his|her)\s+)?", text[named[0].end : named[1].start])
    return bool(joined) and len(sides) > 1 and re.match(r",?\s+[a-z]+", text[named[1].end : noun]) is not None


def _is_of_the_day(known: Known, one: Encounter) -> bool:
    """Whether an encounter is told in the pluperfect and with no day but its hour: *Mr Orlen had received Ms Vidal in the morning*."""
    if one.tense != "pluperfect" or one.subordinate or one.frame not in ("person", "noun", "with"):
        return False
    sentence = known.sentences[one.sentence]
    days = [d.expression for d in within(known.dates, sentence.start, sentence.end) if d.expression is not None]
    return all(d.first is None or d.clock is not None or not (d.first.month or d.first.year) for d in days)
