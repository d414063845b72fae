"""The form of a meeting: the medium decides, then the number of sides, then the words."""

from __future__ import annotations

import re

from memcon.annotate.mentions import Known, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.encounters import media, nouns
from memcon.reading.meetings.same_meeting import Told
from memcon.reading.meetings.tellings.telling import titles
from memcon.types import BODIES, Document, Form

ALOOF = ("call", "video")  # forms that are held in no one place


def form_of(document: Document, lexicon: Lexicon, known: Known, told: Told) -> Form:
    """The medium decides first, then the number of sides, then the words."""
    forms: list[Form] = [t.form for t in told.tellings]
    body = [t.form for t in told.tellings if not t.title and t.frame not in ("aside", "headline")] or forms
    named = [form for s in titles(document, known) for *_, form in nouns(document, lexicon, s.start, s.end)]
    titled = named[0] if len(set(named)) == 1 else None
    if titled in ALOOF and body[:1] == ["meeting"] and told.tellings[0].frame == "with" and not _placed(known, told):
        return titled  # *Call of the four leaders*, over *they convened to …*
    for medium in ("video", "call"):
        if medium in body[:1] and not _in_person(document, lexicon, told):
            return "video" if "video" in (*body[:1], *(t.form for t in told.tellings if t.title)) else "call"
    if len(told.who.sides) >= 3 or _with_members(document, told):
        return "multilateral"
    session = told.tellings[0].frame == "passive"  # the session was held; during the lunch …
    for form in body if session else (*forms, *body):
        if form in ("two_plus_two", "courtesy_call", "working_meal"):
            return form
    said: Form = next((f for f in (*body, *forms) if f not in ALOOF), "meeting")
    if said == "meeting" and (_led_by_officials(known, told) or _talks_of_officials(document, known, told)):
        return "consultation"
    if said == "consultation" and told.tellings[0].memorandum is not None and _headed_by_ministers(document, known, told):
        return "meeting"
    return "meeting" if said == "multilateral" and len(told.who.sides) == _TWO else said  # the plenary of two delegations


_TWO = 2
_OFFICIALS = ("official", "deputy-minister", "deputy-foreign-minister", "ambassador", "envoy")


def _led_by_officials(known: Known, told: Told) -> bool:
    """Whether the words tell only who led the two delegations, and both are officials of their ministries."""
    heads = (*told.who.subjects, *told.who.objects)
    return told.tellings[0].frame == "led" and bool(heads) and all(known.persons[p].office in _OFFICIALS for p in heads)


_MINISTERS = ("minister", "foreign-minister", "defence-minister", "prime-minister", "president")


def _headed_by_ministers(document: Document, known: Known, told: Told) -> bool:
    """Whether a record's list of those present begins on each side with a minister: *Second Ministerial Consultation*."""
    after = told.tellings[0].words[1]
    firsts = {
        side: next(
            (p.office for m in known.people if m.start > after and m.person is not None and (p := known.persons[m.person]).side == side),
            None,
        )
        for side in told.who.sides
    }
    return len(firsts) > 1 and all(office in _MINISTERS for office in firsts.values())


def _talks_of_officials(document: Document, known: Known, told: Told) -> bool:
    """Whether the words name talks that officials hold, and none but officials is named: *the Secretary-level talks*, *the third meeting
    of the Political Consultation Mechanism*, *the second Defence Dialogue*."""
    heads = (*told.who.subjects, *told.who.objects)
    if any(known.persons[p].office not in _OFFICIALS for p in heads):
        return False
    named = _OF_OFFICIALS if len(heads) < _TWO else _SITTINGS_OF_OFFICIALS
    return any(named.search(document.text, start, end) for start, end, _ in told.stretches)


_OF_OFFICIALS = re.compile(
    r"\b(?:(?:secretary|secretaries|official|officials|director|director[- ]general|expert|experts|working)s?['’]?(?: \(\w+\))?[- ]level"
    r" (?:talks|meeting|dialogue)"
    r"|(?:political|bilateral|policy|foreign office) consultations?|mechanism (?:of|for) (?:bilateral |political |policy )*consultations?"
    r"|preparatory (?:meeting|talks))\b",
    re.IGNORECASE,
)
_SITTINGS_OF_OFFICIALS = re.compile(  # the second Veland-Oresh Strategic Dialogue, the third session of the Joint Commission
    _OF_OFFICIALS.pattern + r"|\b(?:[a-z]+th|first|second|third|\d+(?:st|nd|rd|th)) (?:(?-i:[A-Z])[\w-]+ |and ){1,6}dialogue\b"
    r"|\b(?:meeting|session|round|sitting) of (?:the|their) (?:[\w-]+ ){0,5}?(?:commission|committee|mechanism)\b",
    re.IGNORECASE,
)


def _placed(known: Known, told: Told) -> bool:
    """Whether the account of a meeting names a place."""
    return any(within(known.places, start, end) for start, end, _ in told.stretches[:1])


def _with_members(document: Document, told: Told) -> bool:
    """Whether the other side is a body's members rather than its officers: *met with fellow leaders of NATO*."""
    first = told.tellings[0]
    if not set(told.who.sides) & set(BODIES) or told.who.objects or first.frame != "with":
        return False
    return _ONE_OFFICER.match(document.text, first.words[1], first.stretch.end) is None


_ONE_OFFICER = re.compile(  # met with the Executive Director of the United Nations Office on Drugs and Crime
    r"\s+(?:[^;.,]{0,40}?\bwith\s+)?(?:(?-i:(?=[A-Z]))|(?:the|an?|its|his|her)\s+)(?:[\w’'-]+,?\s+){0,6}?"
    r"(?:director(?:[ -]general)?|secretary[ -]general|commissioner|head|chief|president|chair(?:man|woman|person)?|administrator|envoy"
    r"|representative|coordinator|ambassador|minister|secretary|prosecutor|rapporteur|managing director)\b",
    re.IGNORECASE,
)


def _in_person(document: Document, lexicon: Lexicon, told: Told) -> bool:
    """Whether *spoke* alone makes a first telling a call, and the title knows of a meeting."""
    first = told.tellings[0]
    heads = [t.form for t in told.tellings if t.title]
    said = media(document, lexicon, first.stretch.start, first.stretch.end)
    return first.frame == "with" and bool(heads) and not set(heads) & set(ALOOF) and not said
