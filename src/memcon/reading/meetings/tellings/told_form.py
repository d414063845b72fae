"""The part of a sentence that tells of one encounter, and the form that its words give."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.mentions import Known, Sentence, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.encounter import Encounter
from memcon.reading.meetings.encounters import media, nouns
from memcon.types import Document, Form

BESIDE_AN_EVENT = re.compile(r"\b(?:sidelines|margins|fringes) of\b")


_CLAUSE = re.compile(r"[;,]\s+(?:and\s+)?|\s+and\s+")


def clause_telling(document: Document, known: Known, encounter: Encounter, every: Sequence[Encounter], n: int) -> tuple[int, int]:
    """The part of the sentence that tells of this encounter where it tells of another one too, of another kind."""
    sentence = known.sentences[encounter.sentence]
    start, end = sentence.start, sentence.end
    at = known.tokens[encounter.first].start
    for other in every:
        if other.sentence != encounter.sentence or other is encounter:
            continue
        if kind_of(other.form) == kind_of(encounter.form):
            if "and" in (known.tokens[other.first].text, known.tokens[encounter.first].text):
                cut = max(at, known.tokens[other.first].start)
                start, end = (start, min(end, cut)) if cut > at else (max(start, cut), end)
                continue
            start, end = _between_semicolons(document, start, end, at, known.tokens[other.first].start)
            continue
        if known.tokens[other.last].lower == "by" if other.last < sentence.last else False:
            continue  # a lunch hosted by …
        if other.frame == "aside" and kind_of(other.form) == "call" and other.first < encounter.first:
            continue  # During a telephone conversation, A and B had an exchange of views
        there = known.tokens[other.first].start
        if there < at and _SPOKE_WHEN.fullmatch(document.text, there, at):
            continue
        if other.frame == "aside" and kind_of(other.form) == "meal" and _OVER_IT.search(document.text, at, there):
            continue  # met Mr Orlen, over breakfast
        if other.form == "courtesy_call" and _ON_THE_HOST.search(document.text, at, known.tokens[other.last - 1].end + len(" on him")):
            continue
        cuts = list(_CLAUSE.finditer(document.text, min(at, there), max(at, there)))
        if cuts and there < at:
            start = max(start, cuts[-1].end())
        elif cuts:
            end = min(end, cuts[-1].start() + 1)
    return start, end


def _between_semicolons(document: Document, start: int, end: int, at: int, other: int) -> tuple[int, int]:
    """The part of a sentence that tells of the encounter `at`, where a semicolon sets off another of the same kind, each told with where
    it was: *in Tamor she met Ms Vidal; on 19 May she flew on to Oresh, where she met Mr Orlen*."""
    cut = document.text.find("; ", min(at, other), max(at, other))
    if cut < 0:
        return start, end
    return (max(start, cut + 2), end) if other < at else (start, min(end, cut + 1))


_SPOKE_WHEN = re.compile(
    r"(?:spoke|talked)\s[^;:“\"]{0,40},?\s(?:when|as|while)\s(?:he|she)\s(?:\w+\s)?"
)  # spoke on Thursday, when she met
_OVER_IT = re.compile(r"\b(?:over|for) (?:an? )?(?:[\w-]+ )?$")
_ON_THE_HOST = re.compile(
    r",\s+who\s+(?:\w+\s+){0,2}(?:(?:paid|pays|made) an? (?:courtesy )?(?:call|visit) (?:on|to) (?:him|her)\b"
    r"|(?:called|calls) on (?:him|her)\b|(?:paid|pays|made) (?:him|her) an? (?:courtesy )?(?:call|visit)\b)"
)
"""*Held talks with Mr Orlen, who paid a courtesy call on her*: one meeting, told by both sides of it."""


_COURTESY = re.compile(r"\bcourtesy\s+(?:call|visit|meeting)", re.IGNORECASE)
_OVER_A_MEAL = re.compile(
    r"^(?!.*,\s+and\b)(?:.*\b(?:for|over)\s+(?:an?\s+)?(?:[\w-]+\s+)?"
    r"|(?!\s+(?:him|her|them)\b).*\bto\s+(?:(?:an?\s+)?(?:working|official)\s+)?)$",
    re.DOTALL,
)


_AFTER_OTHER = re.compile(r"\W*(?:Following|After|Ahead of|Before|Prior to)\b[^.;]*,\s(?=(?:[A-Z]|the\s|he\s|she\s))")


_MET_THERE = re.compile(
    r"\b(?:meetings|bilaterals|talks|encounters|conversations)\b[^.;]{0,80}\b(?:margins|sidelines|fringes)\b"
    r"|\b(?:margins|sidelines|fringes)\b[^.;]{0,160}\b(?:meetings|bilaterals|encounters|conversation|talks|meeting|met)\b"
)


def _there(document: Document, known: Known, verb: int, end: int) -> bool:
    """Whether a place stands between a verb of speaking and *with*: who *talked at the palace with Ms Vidal* sat with her."""
    first = next(iter(within(known.places, verb, end)), None)
    return (
        first is not None
        and _HERE.fullmatch(document.text[verb : first.start]) is not None
        and bool(_WITH_WHOM.match(document.text, first.end))
    )


_IN_A_CALL = re.compile(r"\W*(?:In|During|Over) (?:[\w-]+ ){1,3}call,\s")  # In the third call, the two conferred on …
_HERE = re.compile(r"(?:\s+(?:today|yesterday|here|this (?:morning|afternoon|evening)|on \w+))*\s+(?:in|at) (?:the )?", re.IGNORECASE)
_WITH_WHOM = re.compile(r"(?:,? (?:in|at|on|today|yesterday|the|[A-Z0-9][\w.]*))*,? (?:with|to)\b")


def form_told(
    document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, sentence: Sentence, words: tuple[int, int], end: int
) -> Form:
    """The form that the words of a telling give: the medium first, then what the noun or verb says."""
    other = _AFTER_OTHER.match(document.text, sentence.start, words[0])  # Following the summit, held by video, she …
    said = [form for start, _, form in media(document, lexicon, other.end() if other else sentence.start, end)]
    if not said and encounter.frame == "with" and encounter.form == "call" and _there(document, known, words[1], end):
        return "meeting"
    if not said and encounter.frame == "with" and encounter.form == "call" and BESIDE_AN_EVENT.search(document.text, words[1], end):
        return "meeting"
    if not said and encounter.frame == "with" and encounter.form == "call" and _MET_THERE.search(document.text, 0, words[0]):
        return "meeting"  # met several at an event, and also spoke with Ms Vidal
    if _IN_A_CALL.match(document.text, sentence.start, words[0]):
        said.append("call")
    for medium in ("video", "call"):
        if medium == encounter.form or medium in said:
            return "video" if "video" in (*said, encounter.form) else "call"
    if "two_plus_two" in said:
        return "two_plus_two"
    if _COURTESY.search(document.text, words[0], end):
        return "courtesy_call"
    for start, _, noun in nouns(document, lexicon, words[1], end):
        if noun == "working_meal" and _OVER_A_MEAL.search(document.text[words[1] : start]):
            return "working_meal"
    return encounter.form


def kind_of(form: str) -> str:
    """Forms that one meeting may go by in one page, under one name."""
    return {"call": "call", "video": "call", "working_meal": "meal", "courtesy_call": "courtesy"}.get(form, "meeting")
