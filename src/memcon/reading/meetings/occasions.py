"""The event on whose margins a meeting was held: its own, that of the page's main meeting, or that of the titles."""

from __future__ import annotations

import re

from memcon.annotate.mentions import Known, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.circumstances.occasion import find_occasion
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.forms import ALOOF
from memcon.reading.meetings.same_meeting import Told
from memcon.reading.meetings.tellings.is_told import SEVERAL
from memcon.reading.meetings.tellings.telling import titles
from memcon.types import Document, Form, Meeting


def occasion_of(
    document: Document, lexicon: Lexicon, known: Known, told: Told, form: Form, main: Meeting | None
) -> tuple[str, tuple[int, int]] | None:
    """The event on whose margins a meeting was held: as it is told, else that of the page's main meeting, else as the titles have it."""
    own = find_occasion(document, lexicon, known, told.stretches, form)
    if own is not None:
        return (_fuller(document, own, main, told) or own) if _BARE.fullmatch(own[0]) else own
    if main is not None and form not in ALOOF:
        beside = form != "working_meal" and set(told.who.sides) < set(main.sides)  # two of the three met beside it
        if main.occasion and (
            (same := _same_event(document, main, told)) is not None
            or (
                _is_one_of_them(told, form, main)
                and (beside or _of_several(document, known, main) or _goes_on(document, known, main, told))
            )
        ):
            at = main.evidence["occasion"][0]
            return same or (main.occasion, (at.start, at.end))
        if main.form == "multilateral" and beside and not main.occasion:
            return _itself(document, main, told)
        if (talks := find_occasion(document, lexicon, known, told.stretches, form, beside=True)) is not None:
            return talks
    heads = find_occasion(document, lexicon, known, _titles(document, known), form)
    heads = (_session(document, heads) or heads) if heads is not None else None
    if heads is not None or form in (*ALOOF, "multilateral"):
        return heads
    others = [at.start for at in main.evidence["form"]] if main is not None else []
    first = [s for s in known.sentences if document.blocks[s.block].kind == "paragraph" and s.end <= told.stretches[0].start][:_OPENING]
    first = [s for s in first if not any(s.start <= at < s.end for at in others)]
    return find_occasion(document, lexicon, known, [Stretch(s.start, s.end, s.end) for s in first], form)


def _is_one_of_them(told: Told, form: Form, main: Meeting) -> bool:
    """Whether a meeting is one of those at an event, not the meal of the same who met before."""
    return form != "working_meal" or not set(told.who.sides) <= set(main.sides)


_OPENING = 2  # sentences: where an account tells for what someone travelled


_ALSO = re.compile(r"\b(?:also|then|later|in addition|finally|lastly|afterwards|subsequently|separately)\b", re.IGNORECASE)


def _goes_on(document: Document, known: Known, main: Meeting, told: Told) -> bool:
    """*She also met with …*: one more meeting at the event on whose margins the page's main one was held, in no other place."""
    start, end, verb = told.stretches[0]
    places = within(known.places, verb, end)
    also = _ALSO.search(document.text, start, min(end, verb + 20))
    return also is not None and all(p.name == main.place.city for p in places) and told.tellings[0].day in (None, main.date)


_BARE = re.compile(
    r"summit|meeting|conference|forum|session|assembly|congress|ceremony|council|ministerial|commission|committee", re.IGNORECASE
)


def _fuller(document: Document, bare: tuple[str, tuple[int, int]], main: Meeting | None, told: Told) -> tuple[str, tuple[int, int]] | None:
    """The whole name of the event that is named by its noun alone: *on the sidelines of the Meeting*, *of the summit*."""
    name, (start, _) = bare
    whole = re.compile(
        r"(?:[A-Z\d][\w’'&.-]*\s+(?:(?:of|the|on|and)\s+){0,2}){0,8}[A-Z\d][\w’'&.-]*\s+" + name + r"\b(?:\s+of\s+[A-Z][\w-]*s\b)?"
    )
    named = [m for m in whole.finditer(document.text, 0, start) if "\n" not in m.group() and len(m.group().split()) > 2]
    if named:
        return re.sub(r"^The\s+", "", named[-1].group()), named[-1].span()
    if main is not None and main.occasion and name.lower() in main.occasion.lower():
        at = main.evidence["occasion"][0]
        return main.occasion, (at.start, at.end)
    return _itself(document, main, told) if main is not None and main.form == "multilateral" else None


def _session(document: Document, event: tuple[str, tuple[int, int]]) -> tuple[str, tuple[int, int]] | None:
    """*The 62nd session of the UN General Assembly*, where a title has the Assembly alone."""
    name = re.sub(r"^(?:UN|U\.N\.|United Nations)\s+", "", event[0])
    whole = re.compile(
        r"\b[\w-]+(?:st|nd|rd|th)\s+(?:[a-z]+\s+)?[Ss]ession of the (?:(?:UN|U\.N\.|United Nations)\s+)?" + re.escape(name) + r"\b"
    )
    found = whole.search(document.text)
    return (found.group(), found.span()) if found is not None else None


_SUMMIT = re.compile(
    r"\b(?:trilateral|tripartite|quadrilateral|ministerial|leaders['’])\s+(?:[\w-]+\s+){0,2}(?P<noun>summit|meeting|conference|session)\b",
    re.IGNORECASE,
)
_ON_ITS_MARGINS = re.compile(r"\b(?:sidelines|margins|fringes|side-lines)\b")


def _itself(document: Document, main: Meeting, told: Told) -> tuple[str, tuple[int, int]] | None:
    """The name that the page gives the meeting of three beside which two of them met: a summit, or what they met on the margins of."""
    margins = any(_ON_ITS_MARGINS.search(document.text, a, b) for a, b, _ in told.stretches)
    for at in main.evidence["form"]:
        named = _SUMMIT.search(document.text, at.start, at.end + _NAME)
        if named is not None and (margins or named["noun"].lower() != "meeting"):
            return named.group(), named.span()
    return None


_NAME = 200  # code points after the words that tell of a meeting within which it is named


def _same_event(document: Document, main: Meeting, told: Told) -> tuple[str, tuple[int, int]] | None:
    """*At the ceremony he exchanged words with …*: the event on whose occasion the page's main meeting was held, named again."""
    for start, end, _ in told.stretches:
        again = _AT_THE.search(document.text, start, end)
        if again and main.occasion and again.group(1).lower() in main.occasion.lower().split():
            return main.occasion, again.span()
    return None


def _of_several(document: Document, known: Known, main: Meeting) -> bool:
    """Whether the event is named where the page speaks of several meetings: *held a number of meetings on the margins of …*."""
    sentence = known.sentence_at(main.evidence["occasion"][0].start)
    return sentence is not None and SEVERAL.search(document.text, sentence.start, sentence.end) is not None


_AT_THE = re.compile(r"\b(?:at|during|on the margins of|on the sidelines of)\s+the\s+(?:same\s+)?(\w+)", re.IGNORECASE)


def _titles(document: Document, known: Known) -> list[Stretch]:
    """The page's titles, which may name the occasion."""
    return [Stretch(s.start, s.end, s.start) for s in titles(document, known)]
