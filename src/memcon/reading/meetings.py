"""The meetings and calls that the page reports as having taken place."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.reading.encounters import Encounter, find_encounters, media
from memcon.reading.parties import Parties, parties
from memcon.types import Document, Doubt, Form, Meeting, Span


def find(document: Document, lexicon: Lexicon, known: Known) -> tuple[tuple[Meeting, ...], tuple[Doubt, ...]]:
    """The meetings in the order of the page, and the doubts about them."""
    encounters = find_encounters(document, lexicon, known)
    main = next((e for e in encounters if _tells(document, known, e)), None)
    if main is None:
        return (), (Doubt(code="not-a-readout", message="the page reports no meeting or call as having taken place"),)
    who = parties(document, known, main, document.side)
    form = _form(document, lexicon, known, main, who)
    sentence = known.sentences[main.sentence]
    trigger = _span(document, known.tokens[main.first].start, known.tokens[main.last - 1].end)
    date = next((d.day for d in known.dates if d.day and sentence.start <= d.start < sentence.end), document.published)
    meeting = Meeting(id="m1", form=form, sides=who.sides, date=date, evidence={"form": (trigger,)}, rule=f"{main.frame}:{main.form}")
    return (meeting,), ()


def _span(document: Document, start: int, end: int) -> Span:
    return Span(start=start, end=end, text=document.text[start:end])


def _tells(document: Document, known: Known, encounter: Encounter) -> bool:
    return (
        encounter.tense == "past"
        and not encounter.subordinate
        and document.blocks[known.sentences[encounter.sentence].block].kind != "title"
    )


def _form(document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, who: Parties) -> Form:
    """The medium decides first, then the number of sides, then the words."""
    sentence = known.sentences[encounter.sentence]
    said = [form for _, _, form in media(document, lexicon, sentence.start, sentence.end)]
    for form in ("video", "call"):
        if form == encounter.form or form in said:
            return form
    if len(who.sides) >= 3:
        return "multilateral"
    if "two_plus_two" in said:
        return "two_plus_two"
    return encounter.form
