"""What one encounter tells: who met, in which words, in what form, on what day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.delegations import represented
from memcon.annotate.mentions import Known, SideMention, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.circumstances.timing import own_day
from memcon.reading.meetings.encounter import Encounter
from memcon.reading.meetings.encounters import ITS_SUBJECT, MATTER_OF_IT
from memcon.reading.meetings.parties import Parties, parties
from memcon.reading.meetings.stand_ins import was_met
from memcon.reading.meetings.tellings.named_before import counted_before, pair_before
from memcon.reading.meetings.tellings.telling import Telling
from memcon.reading.meetings.tellings.told_form import clause_telling, form_told
from memcon.reading.meetings.tellings.visited import visited_where
from memcon.types import BODIES, Document


def telling_of(
    document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, every: Sequence[Encounter], n: int, title: bool
) -> Telling:
    sentence = known.sentences[encounter.sentence]
    words = known.tokens[encounter.first].start, known.tokens[encounter.last - 1].end
    start, end = clause_telling(document, known, encounter, every, n)
    told = (e for e in every if e.sentence == encounter.sentence and (e is encounter or not _is_aside_of_who(known, e)))
    earlier = min((known.tokens[e.first].start for e in told), default=words[0])
    who = parties(document, lexicon, known, encounter, document.side, earlier)
    alone = not (who.subjects or who.objects) and set(who.sides) <= {document.side}
    if alone and not title and (encounter.frame, encounter.form) != ("with", "call"):  # the two spoke about it: no call
        pair = pair_before(document, lexicon, known, sentence, words[0])
        if pair is not None:
            start, who = pair
    if encounter.frame == "aside" and who.subjects and not who.objects and set(who.sides) <= {document.side}:
        pair = pair_before(document, lexicon, known, sentence, words[0])
        if pair is not None and {*who.subjects} <= {*pair[1].subjects, *pair[1].objects}:
            start, who = pair  # At their meeting, Minister Hald said
    stretch = Stretch(start, end, words[0])
    if (named := counted_before(document, lexicon, known, sentence, words[0], who)) is not None:
        who = named
    if (stood := represented(document.text, known, words[1], end)) and encounter.frame != "aside":
        who = _with_represented(known, who, stood, end)
    hosts = (*who.objects, *who.subjects) if _ours_hosted(document, known, who) else who.objects
    host = any(known.persons[p].side is None and not known.persons[p].sideless for p in hosts)
    bodies = set(who.sides) - {document.side} <= set(BODIES)  # two bodies' envoys, and the president of the country
    of_none = bool(who.objects) and all(known.persons[p].sideless for p in who.objects)  # met the head of a body that is no side
    guests_of_one = (len(who.sides) < 2 or (host and bodies)) and not of_none
    visited = visited_where(document, lexicon, known, sentence, stretch, host) if guests_of_one else None
    if visited is not None and visited[1] not in who.sides:
        who = replace(who, sides=(*who.sides, visited[1]), spans=(*who.spans, visited[0], *who.unknown))
    if len(who.sides) == 1 and document.side not in (None, *who.sides) and _ON_THE_HOST.match(document.text, words[1]):
        who = replace(who, sides=(document.side, *who.sides))  # a delegation of Oresh paid a courtesy call on him
    others = _guests(document, known, encounter, who, stretch, words)
    there = named_there(document, stretch, words, who) if encounter.frame == "aside" else stretch
    day = own_day(document, lexicon, known, (there,))
    form = form_told(document, lexicon, known, encounter, sentence, words, end)
    return Telling(stretch, words, encounter.frame, form, who, title, day, others)


_ON_THE_HOST = re.compile(r"\s(?:on|to)\s(?:him|her)\b")


def _ours_hosted(document: Document, known: Known, who: Parties) -> bool:
    """Whether the page's own, with a country, are received: *The Prime Minister hosted the Velandic Minister*."""
    return document.side is not None and any(known.persons[p].side == document.side for p in who.objects)


def _guests(
    document: Document, known: Known, encounter: Encounter, who: Parties, stretch: Stretch, words: tuple[int, int]
) -> frozenset[int]:
    """The persons of a telling who are of other sides than the page's own, those among them of whom it tells no side."""
    found = frozenset(p for p in (*who.subjects, *who.objects) if known.persons[p].side not in (None, document.side))
    its_matter = encounter.frame == "aside" and (
        MATTER_OF_IT.search(document.text, stretch.start, words[0]) or ITS_SUBJECT.fullmatch(document.text, stretch.start, words[0])
    )
    held = encounter.frame == "passive" and _WITH_SOMEBODY_HELD.match(document.text, words[1])
    if who.subjects or (document.side is not None and encounter.frame == "person"):
        both = not who.objects and any(known.persons[p].side == document.side for p in who.subjects)  # Mr Orlen and our Minister conferred
        met = who.subjects if both or _ours_hosted(document, known, who) else who.objects
        return found | {p for p in met if known.persons[p].side is None}
    if document.side is not None and (its_matter or held or _WITH_SOMEBODY_HELD.match(document.text, words[1])):
        met = tuple(p for p in who.objects if known.persons[p].side is None)
        return found | {p for p in met if _first_named(known, p) >= words[0] or was_met(document, known, p)}
    return found


def _first_named(known: Known, person: int) -> int:
    return next(m.start for m in known.people if m.person == person)


_WITH_SOMEBODY_HELD = re.compile(
    r"(?:\s+(?:was|were) (?:\w+ )?(?:held|conducted))?(?:\s+(?:today|yesterday|here|in \w+))*\s+with\b"
    r"(?! the (?:participation|attendance|assistance|mediation|presence)\b)"
)


def _is_aside_of_who(known: Known, encounter: Encounter) -> bool:
    """Whether an encounter stands in a clause about one of those named: *Ms Hald, who* chaired the meeting, *and Mr Orlen met*."""
    return encounter.subordinate and known.tokens[encounter.first - 1].lower == "who"


def named_there(document: Document, stretch: Stretch, words: tuple[int, int], who: Parties) -> Stretch:
    """*At the talks with Mr Orlen, held in Tamor*, of *…, Ms Hald recalled the declaration adopted in Oresh*."""
    start, end, verb = stretch
    after = max((b for _, b in who.spans if b < end and b > verb), default=words[1])
    comma = _CLAUSE_ENDS.search(document.text, after, end)
    return Stretch(start, comma.start() if comma else end, verb)


_CLAUSE_ENDS = re.compile(r",(?!\s+[A-Z]\w+(?:,| and) |\s+(?:held|hosted|which|in|at|on|who received|who hosted|who met)\b)")


def _with_represented(known: Known, who: Parties, stood: Sequence[SideMention], end: int) -> Parties:
    """*Ms Hald chaired a meeting at which Oresh was represented by Mr Orlen*: Oresh, in his person, was a party."""
    persons = (next((m.person for m in within(known.people, s.end, end) if m.person is not None), None) for s in stood)
    sides = tuple(dict.fromkeys((*who.sides, *(s.side for s in stood))))
    objects = tuple(dict.fromkeys((*who.objects, *(p for p in persons if p is not None))))
    return replace(who, sides=sides, spans=(*who.spans, *((s.start, s.end) for s in stood)), objects=objects)
