"""From a page to a reading: the whole story, in the order it happens.

    bytes ─ source ─▶ Document ─ annotate ─▶ mentions ─ hear ─▶ meetings, people, speech ─ assemble ─▶ Reading

Every annotating stage has one signature, `(document, lexicon, known) -> known`; a stage adds its own mentions and edits nobody else's.
The same bytes give the same reading, id for id, on every machine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from memcon.annotate import citations, cues, dates, people, places, sides, tokens
from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon, load
from memcon.reading import commitments, condition, identity, meetings, participants, references, sections, statements, topics
from memcon.reading.commitments.case import Case
from memcon.reading.sections import Outline
from memcon.source import open_source
from memcon.types import DateExpression, Document, Doubt, Meeting, Participant, Reading, Span, Statement
from memcon.weights import LIKELY

Stage = Callable[[Document, Lexicon, Known], Known]

STAGES: tuple[Stage, ...] = (
    tokens.annotate,
    sides.annotate,
    places.annotate,
    dates.annotate,
    people.annotate,
    citations.annotate,
    cues.annotate,
)


def read(path: str | Path, *, language: str = "en") -> Reading:
    """Read the file at `path` (`.txt` or `.html`). Raises `SourceError` where it cannot be read as text; never on what the text says."""
    return read_document(open_source(Path(path)), load(language))


def read_document(document: Document, lexicon: Lexicon) -> Reading:
    """The reading of a document."""
    return assemble(hear(document, lexicon))


def annotate(document: Document, lexicon: Lexicon) -> Known:
    """Run all stages over the document."""
    known = Known()
    for stage in STAGES:
        known = stage(document, lexicon, known)
    return known


@dataclass(frozen=True, slots=True)
class Heard:
    """What a page tells of its meetings and of what was said at them, before issues, promises and citations are asked for."""

    document: Document
    lexicon: Lexicon
    known: Known
    meetings: tuple[Meeting, ...]
    participants: tuple[Participant, ...]
    outline: Outline
    statements: tuple[Statement, ...]
    doubts: tuple[Doubt, ...]


def hear(document: Document, lexicon: Lexicon, known: Known | None = None) -> Heard:
    """Who met, and what was said. `known` are the document's mentions where they were marked already.

    Dates are resolved twice: against the page's own stamp to find the day of the meeting, then against the day of the meeting.
    """
    known = known or annotate(document, lexicon)
    document = identity.identify(document, lexicon, known)
    written = identity.day_of_account(document, lexicon, known)
    known = dates.resolve(document, lexicon, known, written, written)
    held, doubts = meetings.find(document, lexicon, known)
    known = dates.resolve(document, lexicon, known, held[0].date if held else document.published, written)
    present = participants.find(document, lexicon, known, held)
    outline = sections.find(document, lexicon, known)
    said, of_speech = statements.find(document, lexicon, known, held, present, outline)
    return Heard(document, lexicon, known, held, present, outline, said, doubts + of_speech)


def assemble(heard: Heard) -> Reading:
    """Put what was found together as a reading."""
    document, lexicon, known, held = heard.document, heard.lexicon, heard.known, heard.meetings
    said = topics.assign(document, lexicon, known, heard.outline, heard.statements)
    return Reading(
        document=document,
        meetings=held,
        participants=heard.participants,
        sections=heard.outline.sections,
        statements=said,
        commitments=commitments.find(document, lexicon, known, held, heard.participants, said),
        references=references.find(document, lexicon, known, held, heard.outline),
        dates=tuple(
            DateExpression(evidence=Span(start=d.start, end=d.end, text=document.text[d.start : d.end]), edtf=d.edtf, rule=d.rule)
            for d in dates.stated(document, known)
        ),
        doubts=condition.doubts(document, lexicon) + heard.doubts,
    )


def why_topics(reading: Reading, *, language: str = "en") -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """By the id of a statement, in words: why its issues were chosen, and which were weighed and dropped."""
    lexicon = load(language)
    known = annotate(reading.document, lexicon)
    outline = sections.find(reading.document, lexicon, known)
    told = topics.why(reading.document, lexicon, known, outline, reading.statements)
    return {s.id: why for s, why in zip(reading.statements, told, strict=True)}


def why_promised(reading: Reading, *, language: str = "en") -> dict[str, tuple[str, ...]]:
    """By the id of a commitment that the rules refuse and that is likely all the same, what made it likely, strongest first."""
    lexicon = load(language)
    likely = [c for c in reading.commitments if LIKELY in c.rule]
    if not likely:
        return {}
    known = annotate(reading.document, lexicon)
    day = reading.meetings[0].date if reading.meetings else reading.document.published
    known = dates.resolve(reading.document, lexicon, known, day)
    held, present, said = reading.meetings, reading.participants, reading.statements
    considered: list[Case] = []
    commitments.find(reading.document, lexicon, known, held, present, said, considered)
    why = commitments.why_likely(considered, lexicon)
    return {c.id: why[c.what.start, c.what.end] for c in likely if (c.what.start, c.what.end) in why}


def why_cited(reading: Reading, *, language: str = "en") -> dict[int, tuple[str, ...]]:
    """By its place among the references (from 0) what made one likely that the rules refuse, strongest first."""
    lexicon = load(language)
    likely = {n: r.evidence[0] for n, r in enumerate(reading.references) if LIKELY in r.rule}
    if not likely:
        return {}
    why = citations.why_likely(reading.document, lexicon, tokens.annotate(reading.document, lexicon, Known()))
    return {n: why[span.start, span.end] for n, span in likely.items() if (span.start, span.end) in why}
