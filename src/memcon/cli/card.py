"""A reading as a card: who met whom, when and where; who said what; what is to come; what is cited; what is doubtful."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from memcon.answers.citation import first_line
from memcon.answers.questions import label_of, name_of
from memcon.answers.saying import FORMS, STATUSES, VERBS, cut, edtf_words, headline, length_words, ordinal_words, place_words
from memcon.cli.output import hang
from memcon.types import Commitment, Meeting, Participant, Reading, Section, Statement

SIDE_STYLES = ("cyan", "green", "magenta", "blue")
"""Colours of the sides, in the order of the page."""

ACT_STYLES = {
    **dict.fromkeys(("agree", "concur", "confirm", "share_view", "accept"), "green"),
    **dict.fromkeys(("reject", "protest", "condemn", "concern"), "red"),
    **dict.fromkeys(("request", "propose", "commit", "invite"), "yellow"),
}
"""Acts that an eye looks for: what was agreed, what was refused, what is asked."""


def show(reading: Reading, console: Console, full: bool = False) -> None:
    """Print a card. What was said is cut to about two lines each unless `full`."""
    heading(reading, console)
    styles = _styles(reading)
    for meeting in reading.meetings:
        _meeting(meeting, [p for p in reading.participants if p.meeting == meeting.id], console, styles)
    if not reading.meetings:
        _head(console, "No meeting is reported here")
    _agenda(reading, console)
    _said(reading, console, styles, full)
    _to_come(reading.commitments, console, full)
    _cited(reading, console)
    for i, doubt in enumerate(reading.doubts):
        if not i:
            _head(console, "Uncertain")
        hang(console, Text(f"{doubt.message}").append(f"  {doubt.code}", style="dim"), Text("  ? ", style="bold yellow"))


def heading(reading: Reading, console: Console) -> None:
    """Print a document's title, and whose account it is."""
    document = reading.document
    title = document.title or first_line(document.text) or document.source
    hang(console, Text(cut(title, 2 * console.width), style="bold"), Text())
    whose = f"{name_of(document.side)}’s account" if document.side else ""
    published = f"published {edtf_words(document.published)}" if document.published else ""
    parts = [part for part in (document.publisher, whose, published, document.source) if part]
    hang(console, Text(" · ".join(parts), style="dim"), Text())


def speakers_words(statement: Statement) -> str:
    """Who speaks: *Ingrid Solberg (NO)*, *Norway*, *both sides*; several of one side as that side."""
    if statement.voice == "joint" and not _of_one_side(statement):
        return "both sides" if len(statement.speakers) <= 2 else "all sides"
    names = [
        f"{s.name}" + (f" ({s.side})" if s.side else "") if s.name else name_of(s.side) if s.side else "someone" for s in statement.speakers
    ]
    return " and ".join(names) or "someone"


def _of_one_side(statement: Statement) -> bool:
    """Whether only one side is known to speak: *the National Security Council discussed*."""
    return len(statement.speakers) == 1 and statement.speakers[0].side is not None


def _styles(reading: Reading) -> dict[str, str]:
    sides = dict.fromkeys(s for m in reading.meetings for s in m.sides)
    return {side: SIDE_STYLES[i % len(SIDE_STYLES)] for i, side in enumerate(sides)}


def _head(console: Console, title: str) -> None:
    console.print()
    console.print(Text(title, style="bold underline"))


# --- who met whom, when and where -----------------------------------------------------------------


def _meeting(meeting: Meeting, present: Sequence[Participant], console: Console, styles: dict[str, str]) -> None:
    console.print()
    title = Text(" – ").join(Text(name_of(s), style=f"bold {styles[s]}") for s in meeting.sides)
    console.print(title.append(f"   {FORMS[meeting.form]}", style="default"))
    rows = {
        "when": _when(meeting),
        "where": ", ".join(p for p in (place_words(meeting.place), _country(meeting)) if p),
        "occasion": meeting.occasion or "",
        "asked for by": name_of(meeting.initiator) if meeting.initiator else "",
        "count": "; ".join(ordinal_words(o) for o in meeting.ordinals),
    }
    for name, value in rows.items():
        if value:
            hang(console, Text(value), _label(name, "dim"))
    for side, people in _by_side(meeting, present):
        label = _label(name_of(side) if side else "unknown", styles.get(side or "", ""))
        for person in people:
            principal = person.role == "principal"
            line = Text().append(person.name, "bold" if principal else "")
            hang(console, line.append(f", {person.post}" if person.post else "", "" if principal else "dim"), label)
            label = _label("", "")


def _label(name: str, style: str) -> Text:
    short = name if len(name) <= 13 else f"{name[:12]}…"
    return Text(f"  {short:<14}", style=style)


def _when(meeting: Meeting) -> str:
    about = {name: "about " if name in meeting.approximate else "" for name in ("date", "start", "duration_minutes")}
    day = f"{about['date']}{edtf_words(meeting.date)}" if meeting.date else ""
    clock = f"{about['start']}{meeting.start}" if meeting.start else ""
    if meeting.utc_offset and clock:
        clock += f" (UTC{meeting.utc_offset.replace('-', '−')})"
    length = f"{about['duration_minutes']}{length_words(meeting.duration_minutes)}" if meeting.duration_minutes else ""
    return ", ".join(part for part in (day, clock, length) if part)


def _country(meeting: Meeting) -> str:
    """The country, where the place has a city and so does not name it."""
    return name_of(meeting.place.country) if meeting.place.country and meeting.place.city else ""


def _by_side(meeting: Meeting, present: Sequence[Participant]) -> Iterator[tuple[str | None, list[Participant]]]:
    sides = dict.fromkeys([*meeting.sides, *(p.side for p in present)])
    for side in sides:
        people = [p for p in present if p.side == side]
        if people:
            yield side, sorted(people, key=lambda p: p.role != "principal")


# --- who said what --------------------------------------------------------------------------------


def _agenda(reading: Reading, console: Console) -> None:
    """The headings of the page, else the issues spoken of."""
    headings = [" ".join(filter(None, (s.number, s.heading))) for s in reading.sections if s.heading and "(" not in (s.number or "")]
    topics = dict.fromkeys(t for s in reading.statements for t in s.topics)
    items = headings or [label_of(t) for t in topics][:8]
    if items:
        hang(console, Text(" · ".join(items)), _label("agenda" if headings else "topics", "dim"))


def _said(reading: Reading, console: Console, styles: dict[str, str], full: bool) -> None:
    if reading.statements:
        _head(console, "Who said what")
    by_id = {s.id: s for s in reading.statements}
    titles = {m.id: f"{m.id}: {' – '.join(name_of(s) for s in m.sides)}, {FORMS[m.form]}" for m in reading.meetings}
    shown: list[str] = []
    last: tuple[str, tuple[str | None, ...]] | None = None
    for (meeting, section), group in groupby(reading.statements, key=lambda s: (s.meeting, _section_of(reading.sections, s))):
        lines = [titles.get(meeting or "", "Outside the meetings")] if len(titles) > 1 else []
        for line in [*lines, *_path(reading.sections, section)]:
            if line not in shown:
                shown.append(line)
                console.print(Text(f" {line}", style="bold"))
                last = None
        for speaker, statements in groupby(group, key=lambda s: _speaker(_outermost(s, by_id))):
            words, sides = speaker
            if speaker != last:
                style = styles.get(sides[0] or "", "") if len(sides) == 1 else "bold"
                console.print(Text(f"   {words[:1].upper()}{words[1:]}", style=style))
            last = speaker
            for statement in statements:
                _statement(statement, console, full)


def _speaker(statement: Statement) -> tuple[str, tuple[str | None, ...]]:
    return speakers_words(statement), tuple(dict.fromkeys(s.side for s in statement.speakers))


def _outermost(statement: Statement, by_id: dict[str, Statement]) -> Statement:
    """The statement in which, at the outermost, this one was reported."""
    while statement.parent in by_id and statement.parent != statement.id:
        statement = by_id[statement.parent]
    return statement


def _section_of(sections: Sequence[Section], statement: Statement) -> int | None:
    """The index of the section a statement stands in: the one of its number, else the last heading before it."""
    for i, section in enumerate(sections):
        if statement.section and section.number == statement.section:
            return i
    at = statement.cue or statement.content
    before = [i for i, s in enumerate(sections) if at and not s.number and s.evidence and s.evidence[0].start <= at.start]
    return before[-1] if before else None


def _path(sections: Sequence[Section], index: int | None) -> Iterator[str]:
    """The headings from the outermost to that of the section; bare numbers are left out."""
    if index is None:
        return
    number = sections[index].number or ""
    for section in sections[: index + 1]:
        own = section is sections[index]
        if section.heading and (
            own or (section.number and number.startswith(section.number) and not number[len(section.number)].isdigit())
        ):
            yield " ".join(filter(None, (section.number, section.heading)))


def _statement(statement: Statement, console: Console, full: bool) -> None:
    indent = "       " if statement.parent else "     "
    before = Text(f"{indent}{statement.act.replace('_', ' '):<13}", style=ACT_STYLES.get(statement.act, "bold"))
    line = Text()
    if statement.parent:
        line.append(f"earlier, {speakers_words(statement)}: ", "dim")
    if statement.negated:
        line.append("not: ", "bold red")
    line.append(cut(statement.cue.text) if statement.cue else VERBS[statement.act], "" if statement.cue else "dim")
    if statement.content:
        two_lines = 2 * (console.width - before.cell_len) - line.cell_len - 8
        line.append(" “").append(cut(statement.content.text, 10_000 if full else max(60, two_lines)), "italic").append("”")
    elif statement.withheld:
        line.append(" (the page does not say what)", "dim")
    hang(console, line, before)


# --- what is to come, what is cited ---------------------------------------------------------------


def _to_come(commitments: Iterable[Commitment], console: Console, full: bool) -> None:
    for i, commitment in enumerate(commitments):
        if not i:
            _head(console, "Agreed and to come")
        when = commitment.when
        placed = edtf_words(when.edtf) if when and when.edtf else f"“{cut(when.text, 40)}”" if when else "no date"
        line = Text().append(placed, "bold").append(f"  {headline(commitment)}").append(f", {STATUSES[commitment.status]}", "green")
        line.append(f"\n“{cut(commitment.what.text, 10_000 if full else 2 * (console.width - 8))}”", "italic")
        if commitment.condition:
            line.append(f"\non condition: “{cut(commitment.condition.text, 200)}”", "yellow")
        hang(console, line, Text("  • "))


def _cited(reading: Reading, console: Console) -> None:
    kinds = dict.fromkeys(r.kind for r in reading.references)
    if kinds:
        _head(console, "Cited")
    for kind in kinds:
        names = [cut(r.name, 120) + (f" ({edtf_words(r.date)})" if r.date else "") for r in reading.references if r.kind == kind]
        hang(console, Text("; ".join(names)), _label(kind, "dim"))
