"""Which of a page's encounters it reports as its own: its tellings, each with who met."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.mentions import Known, Sentence, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.before_now import PRESS_WITH, find_before_now
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.encounter import Encounter
from memcon.reading.meetings.encounters import find_encounters, nouns
from memcon.reading.meetings.header_words import header_words
from memcon.reading.meetings.memoranda import Memorandum, find_memorandum
from memcon.reading.meetings.parties import Parties
from memcon.reading.meetings.tellings.brought_together import brings_together, only_speech
from memcon.reading.meetings.tellings.is_told import is_told
from memcon.reading.meetings.tellings.telling import Telling, opening, unmarked_title
from memcon.reading.meetings.tellings.telling_of import telling_of
from memcon.reading.meetings.with_whom import opens_with_whom
from memcon.reading.remarks import labels
from memcon.types import Document, Form


def find_tellings(document: Document, lexicon: Lexicon, known: Known) -> list[Telling]:
    """The tellings of the page's body and its titles, in the order of the text."""
    turns = labels(document, known)
    remarks_from = turns[0].start if turns else len(document.text)
    memorandum = find_memorandum(document, lexicon, known)
    found = [_headed(memorandum)] if memorandum is not None else []
    lead = opening(document, known)
    unmarked = unmarked_title(document)
    named = find_encounters(document, lexicon, known)
    every = _or_its_purpose(named)
    beside = {e.sentence for e in every if e.frame == "aside"}
    verbs = {e.sentence for n, e in enumerate(every) if e.sentence in beside and _is_its_verb(document, lexicon, known, every, n)}
    leads = {e.tense for e in named if known.sentences[e.sentence] is lead and e.frame not in ("aside", "headline")}
    announced = "future" in leads and "past" not in leads
    for n, encounter in enumerate(every):
        if encounter.frame == "aside" and encounter.sentence in verbs and not _with_whom(document, known, encounter):
            continue  # At the summit, she met …
        sentence = known.sentences[encounter.sentence]
        kind = document.blocks[sentence.block].kind
        if kind in ("noise", "caption", "footnote", "dateline") or sentence.start >= remarks_from:
            continue
        title = kind in ("title", "heading") or sentence.block == unmarked
        if not is_told(document, known, encounter, sentence, title, sentence is lead, bool(turns)):
            continue
        if announced and (title or encounter.frame == "aside"):
            continue  # *The President will meet …. During the meeting, the two will discuss …*
        telling = telling_of(document, lexicon, known, encounter, every, n, title)
        if encounter.frame == "aside":
            telling = replace(telling, form=_of_headline(document, known, every) or telling.form)
        if encounter.subordinate and not telling.others:
            continue  # *when the Secretary-General met donors* is of whom he met, not of the page's side
        if brings_together(document, lexicon, known, encounter, telling):
            found.append(telling)
    official = [t for t in found if t.who.objects or not _own_people(lexicon).match(document.text, t.words[1], t.stretch.end)]
    found = official if any(not t.title and t.frame != "aside" for t in official) else found
    for unsaid in (_before_now(document, lexicon, known, found), _told_a_visitor(document, lexicon, known, found)):
        found = sorted([*found, unsaid], key=lambda t: t.words) if unsaid is not None else found
    ahead = lead is not None and header_words(lexicon, "ahead").search(document.text, lead.start, lead.end) is not None
    return [] if ahead and all(t.title for t in found) else found  # a title over what will be held


def _with_whom(document: Document, known: Known, encounter: Encounter) -> bool:
    """Whether an encounter is told by whom its sentence opens with: *With Mr Orlen, she spoke of ports*."""
    return opens_with_whom(document.text[known.tokens[encounter.first].start : known.tokens[encounter.last - 1].end])


def _is_its_verb(document: Document, lexicon: Lexicon, known: Known, every: Sequence[Encounter], n: int) -> bool:
    """Whether encounter `n` is what its sentence tells: not *over a lunch* hosted *by Ms Vidal*, not *in the meeting she* called on *both
    sides to meet*."""
    encounter = every[n]
    if encounter.frame == "aside" or encounter.tense != "past" or encounter.subordinate or only_speech(document, known, encounter):
        return False
    start, verb = known.sentences[encounter.sentence].start, known.tokens[encounter.first].start
    if encounter.frame == "person" and any(end == verb - 1 for _, end, _ in nouns(document, lexicon, start, verb)):
        return False
    telling = telling_of(document, lexicon, known, encounter, every, n, False)
    return encounter.frame != "person" or brings_together(document, lexicon, known, encounter, telling)


def _or_its_purpose(every: Sequence[Encounter]) -> list[Encounter]:
    """The encounters; what somebody travelled for counts as held where the page tells of no meeting in other words."""
    told = any(e.tense == "past" and not e.subordinate and e.frame != "aside" for e in every)
    return [replace(e, tense="future" if told else "past") if e.tense == "purpose" else e for e in every]


def _before_now(document: Document, lexicon: Lexicon, known: Known, found: Sequence[Telling]) -> Telling | None:
    """The meeting that a page names only as what came before its news: before all that it tells, or before what was told to the press."""
    alone = all(t.title for t in found)
    for encounter in find_before_now(document, lexicon, known)[:1]:
        telling = telling_of(document, lexicon, known, encounter, [encounter], 0, False)
        sentence = known.sentences[encounter.sentence]
        if not telling.who.objects and PRESS_WITH.search(document.text, sentence.start, telling.words[0]):
            telling = _beside_whom_he_spoke(known, telling, sentence)
        told = {p for t in found if not t.title for p in (*t.who.subjects, *t.who.objects)}
        first = all(t.title or t.words > telling.words for t in found) and not {*telling.who.subjects, *telling.who.objects} <= told
        news = first and _TO_THE_PRESS.search(document.text, sentence.start, sentence.end) is not None
        if (telling.who.objects or len(telling.who.subjects) > 1) and (alone or news):
            return telling
    return None


def _told_a_visitor(document: Document, lexicon: Lexicon, known: Known, found: Sequence[Telling]) -> Telling | None:
    """The meeting that an agency's first sentence leaves unsaid: *…, Minister Hald told her Oreshi counterpart, Kaj Orlen, who is on a
    visit to Tamor*."""
    lead = opening(document, known)
    if lead is None or any(not t.title and t.stretch.start < lead.end for t in found):
        return None
    told = _TOLD.search(document.text, lead.start, lead.end)
    if told is None or _ON_A_VISIT.search(document.text, told.end(), lead.end) is None:
        return None
    first = next(n for n in range(lead.first, lead.last) if known.tokens[n].start >= told.start())
    number = next(n for n, s in enumerate(known.sentences) if s is lead)
    encounter = Encounter(number, first, first + 1, "meeting", "person", "past")
    telling = telling_of(document, lexicon, known, encounter, [encounter], 0, False)
    whole = telling.who.subjects and telling.others and len(telling.who.sides) > 1
    return telling if whole and brings_together(document, lexicon, known, encounter, telling) else None


_TOLD = re.compile(r"\b(?:told|assured|informed|reassured)\b(?=\s+(?:(?:the|his|her)\s+)?(?:visiting\s+)?[\w-]+)")
_ON_A_VISIT = re.compile(
    r"\bwho (?:is|was) (?:currently )?(?:on|paying|making|visiting)\b|\bwho (?:arrived|is in|was in)\b"
    r"|(?<=told )(?:the |his |her )?visiting\b|\bon an? (?:[\w-]+ ){0,3}visit\b"
)


def _beside_whom_he_spoke(known: Known, telling: Telling, sentence: Sentence) -> Telling:
    """*Ms Hald addressed a press conference with Mr Orlen after the talks*: he who is named last met her who is named first."""
    speaker = next((m.person for m in within(known.people, sentence.start, telling.words[0]) if m.person is not None), None)
    subjects = (speaker,) if speaker is not None and speaker not in telling.who.subjects else ()
    return replace(telling, who=replace(telling.who, subjects=subjects, objects=telling.who.subjects))


_TO_THE_PRESS = re.compile(
    r"\b(?:press (?:briefing|conference|statement|point|availability)|joint statement|to (?:the )?(?:press|reporters|journalists|media))\b"
)


def _of_headline(document: Document, known: Known, every: Sequence[Encounter]) -> Form | None:
    """The medium that the title alone names: *Telephone conversation with …*, over *during the conversation*."""
    titled = (e.form for e in every if document.blocks[known.sentences[e.sentence].block].kind == "title")
    return next((form for form in titled if form in ("call", "video")), None)


def _headed(memorandum: Memorandum) -> Telling:
    """What the head of a memorandum tells."""
    stretch = Stretch(*memorandum.label, memorandum.label[0])
    who = Parties(sides=memorandum.sides, spans=memorandum.side_spans)
    return Telling(stretch, memorandum.label, "memorandum", "meeting", who, memorandum=memorandum)


def _own_people(lexicon: Lexicon) -> re.Pattern[str]:
    """*Met with the Oreshi community living in Veland*, *with the staff of the embassy*."""
    return header_words(lexicon, "own-people", before=r"(?-i:\s+(?:with\s+)?(?:[\w'’-]+\s+){0,6}?", after=r"\b)")
