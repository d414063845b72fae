"""A reading explained: for each fact the rule that read it, the words it stands on, what was considered and dropped."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from rich.console import Console
from rich.text import Text

from memcon.answers.questions import name_of
from memcon.answers.saying import cut, headline, sides_words
from memcon.cli.card import heading, speakers_words
from memcon.cli.output import hang
from memcon.pipeline import why_cited, why_promised, why_topics
from memcon.types import Commitment, Meeting, Reading, Span, Statement

Row = tuple[str, str, Sequence[Span]]
"""A field's name, its value, the words it was read from."""


def show(reading: Reading, console: Console, full: bool = False, language: str = "en") -> None:
    """Print every fact of a reading with its grounds. Offsets count characters of the cleaned text; `full` does not shorten the words;
    `language` is that by which it was read."""
    printer = _Printer(reading, console, full)
    heading(reading, console)
    document = reading.document
    rows: list[Row] = [
        (k, str(getattr(document, k)), ()) for k in ("id", "publisher", "side", "published", "language") if getattr(document, k)
    ]
    printer.fact("document", document.source, "", rows)
    for meeting in reading.meetings:
        printer.fact(meeting.id, f"{meeting.form} of {sides_words(meeting.sides)}", meeting.rule, _meeting(meeting))
    for n, person in enumerate(reading.participants, 1):
        values = {"name": person.name, "post": person.post, "side": person.side}
        rows = [(k, str(v), person.evidence.get(k, ())) for k, v in values.items() if v]
        printer.fact(f"p{n}", f"{person.role} of {person.meeting}: {person.name}", person.rule, rows)
    for n, section in enumerate(reading.sections, 1):
        label = " ".join(filter(None, (section.number, section.heading)))
        printer.fact(f"h{n}", f"section {label}", section.rule, [("heading", label, section.evidence)])
    why = why_topics(reading, language=language)
    for statement in reading.statements:
        title = f"{speakers_words(statement)}: {'not ' * statement.negated}{statement.act}"
        chosen, weighed = why[statement.id]
        printer.fact(statement.id, title, statement.rule, _statement(statement, chosen), (*statement.considered, *weighed))
    likely = why_promised(reading, language=language)
    for commitment in reading.commitments:
        rows = _commitment(commitment, likely.get(commitment.id, ()))
        printer.fact(commitment.id, headline(commitment), commitment.rule, rows, commitment.considered)
    likely_cited = why_cited(reading, language=language)
    for n, reference in enumerate(reading.references, 1):
        rows = [("name", reference.date or "", reference.evidence), ("likely by", "; ".join(likely_cited.get(n - 1, ())), ())]
        printer.fact(f"r{n}", f"{reference.kind} cited: {reference.name}", reference.rule, rows)
    for n, expression in enumerate(reading.dates, 1):
        printer.fact(f"d{n}", f"date: {expression.edtf or 'not placed'}", expression.rule, [("words", "", (expression.evidence,))])
    for n, doubt in enumerate(reading.doubts, 1):
        printer.fact(f"x{n}", f"doubt {doubt.code}: {doubt.message}", "", [("words", "", doubt.evidence)])
    console.print()
    console.print(Text("Is something wrong? Report the file, the fact’s first line, and what it should be.", style="dim"))


class _Printer:
    """Prints facts, and knows the line in which a character stands."""

    def __init__(self, reading: Reading, console: Console, full: bool) -> None:
        self.console = console
        self.most = 10_000 if full else max(60, console.width)
        self.starts = [0, *accumulate(len(line) for line in reading.document.text.splitlines(keepends=True))]

    def fact(self, name: str, title: str, rule: str, rows: Iterable[Row], dropped: Sequence[str] = ()) -> None:
        self.console.print()
        head = Text().append(f"{name}  ", "bold cyan").append(title, "bold")
        self.console.print(head.append(f"   rule: {rule}" if rule else "", "dim"))
        for field, value, spans in rows:
            line = Text(value)
            for span in spans:
                line.append("  " if line else "")
                line.append(f"“{cut(span.text, self.most)}”", "italic")
                line.append(f" line {bisect_right(self.starts, span.start)}, {span.start}–{span.end}", "dim")
            if line:
                hang(self.console, line, Text(f"    {field:<12}", style="dim"))
        for i, note in enumerate(dropped):
            hang(self.console, Text(note, style="yellow"), Text("" if i else "    dropped").append(" " * (16 if i else 5)))


def _meeting(meeting: Meeting) -> list[Row]:
    place = ", ".join(p for p in (meeting.place.venue, meeting.place.city, meeting.place.country and name_of(meeting.place.country)) if p)
    ordinals = "; ".join(f"{o.n} {o.scope or ''}".strip() for o in meeting.ordinals)
    values: Mapping[str, object] = {
        "form": meeting.form,
        "sides": " ".join(meeting.sides),
        "date": meeting.date,
        "start": meeting.start,
        "utc_offset": meeting.utc_offset,
        "duration_minutes": meeting.duration_minutes,
        "place": place,
        "occasion": meeting.occasion,
        "initiator": meeting.initiator,
        "ordinals": ordinals,
    }
    about = set(meeting.approximate)
    short = {"duration_minutes": "minutes", "utc_offset": "offset"}
    return [
        (short.get(k, k), f"{v}{' (about)' if k in about else ''}", meeting.evidence.get(k, ()))
        for k, v in values.items()
        if v is not None and v != ""
    ]


def _statement(statement: Statement, topics: Sequence[str]) -> list[Row]:
    rows: list[Row] = [("speaker", "", tuple(span for s in statement.speakers for span in s.evidence))]
    if statement.cue:
        rows.append(("cue", "", (statement.cue,)))
    if statement.content:
        rows.append(("content", "", (statement.content,)))
    rows.append(("content", "withheld by the page" if statement.withheld else "", ()))
    rows.append(("said in", f"inside {statement.parent}" if statement.parent else "", ()))
    rows.append(("section", statement.section or "", ()))
    rows.append(("topics", "; ".join(topics) or ", ".join(statement.topics), ()))
    return rows


def _commitment(commitment: Commitment, likely: Sequence[str]) -> list[Row]:
    rows: list[Row] = [("kind", f"{commitment.kind}, {commitment.status}", ()), ("what", "", (commitment.what,))]
    rows.append(("likely by", "; ".join(likely), ()))
    if commitment.when:
        rows.append(("when", commitment.when.edtf or "not placed", commitment.when.evidence))
    for name, value in (("place", commitment.place), ("occasion", commitment.occasion), ("statement", commitment.statement)):
        rows.append((name, value or "", commitment.evidence.get(name, ())))
    if commitment.condition:
        rows.append(("condition", "", (commitment.condition,)))
    shown = {"what", "when", "place", "occasion", "condition", "statement"}
    return rows + [(name, "", spans) for name, spans in commitment.evidence.items() if name not in shown]
