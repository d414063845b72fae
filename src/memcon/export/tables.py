"""A record as tables: what each table and column is, and their rows. The CSV and the Parquet export write these."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from memcon.answers.ledger import entries
from memcon.export.codes import cow, event_code
from memcon.export.material import Material
from memcon.record.links import Together
from memcon.record.meetings import day_of
from memcon.types import Reading, Span

Type = Literal["string", "integer", "boolean"]
Value = str | int | bool | None
Row = tuple[Value, ...]


class Column(NamedTuple):
    """A column: its name, its type, what is in it, and for a key, the `table.column` it refers to."""

    name: str
    type: Type
    about: str
    refers: str | None = None


class Table(NamedTuple):
    """A table: its name, what is one row of it, the columns that name a row, all columns."""

    name: str
    about: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]


def _c(line: str) -> Column:
    """A column from its line: `name type what is in it -> table.column`."""
    name, type, about = line.split(maxsplit=2)
    about, _, refers = about.partition(" -> ")
    return Column(name, type, about, refers or None)  # type: ignore[arg-type]


def _table(name: str, about: str, key: str, columns: str) -> Table:
    return Table(name, about, tuple(key.split()), tuple(_c(line.strip()) for line in columns.strip().splitlines()))


_DOCUMENT = "document string the document -> documents.document"

TABLES = (
    _table(
        "documents",
        "a published page",
        "document",
        """
        document string its id, made from its bytes
        name string the name of its source, without folder and ending
        title string as the page has it
        publisher string as the page has it
        side string whose account it is: ISO 3166-1 alpha-2, or a body
        published string EDTF
        language string ISO 639-1
        source string path or URL
        sha256 string of the file's bytes
        characters integer of the cleaned text; all places below count its code points
        """,
    ),
    _table(
        "meetings",
        "a meeting as one page tells it",
        "meeting",
        f"""
        meeting string DOCUMENT#m1
        {_DOCUMENT}
        event string the meeting itself, whichever page tells it: its first account's id
        form string the form, as in the contract of a reading
        date string EDTF, at the place
        day string the first day of it, ISO; the page's own day where it has none
        start string HH:MM at the place
        utc_offset string +HH:MM
        duration_minutes integer minutes
        approximate string those of date, start, duration_minutes that are approximate, by spaces
        city string as the page names it
        country string a side
        venue string as the page names it
        occasion string as the page names it
        initiator string a side
        plover string PLOVER event
        plover_mode string PLOVER mode
        cameo string CAMEO code
        """,
    ),
    _table(
        "meeting_sides",
        "a side that took part in a meeting",
        "meeting side",
        """
        meeting string the meeting -> meetings.meeting
        side string ISO 3166-1 alpha-2, or a body
        cow integer Correlates of War number
        """,
    ),
    _table(
        "participants",
        "a person in the room or on the line, as one page has it",
        "meeting place",
        """
        meeting string the meeting -> meetings.meeting
        place integer in the order of the page, from 1
        name string as fully as the page gives it
        post string as the page gives it, without the country
        side string a side
        role string principal, delegate
        person string who that is -> people.person
        """,
    ),
    _table(
        "people",
        "a person of the record, whatever the spelling",
        "person",
        """
        person string SIDE NAME
        name string the fullest name
        side string a side
        names string all names that stand for the person, by semicolons
        post string the latest post
        meetings integer how many the person took part in, accounts of one meeting counted each
        """,
    ),
    _table(
        "sections",
        "a heading, or a list number that opens a block",
        "document place",
        f"""
        {_DOCUMENT}
        place integer in the order of the page, from 1
        number string a path, 2(1)
        heading string as the page has it
        """,
    ),
    _table(
        "statements",
        "an act of reported speech",
        "statement",
        f"""
        statement string DOCUMENT#s1
        {_DOCUMENT}
        meeting string the meeting -> meetings.meeting
        section string the number of its section
        voice string single, joint
        act string the act, as in the contract of a reading
        cue string the words that name the act
        cue_start integer where they begin in the text
        cue_end integer where they end
        content string what was said
        content_start integer where it begins in the text
        content_end integer where it ends
        withheld boolean whether the page says that it was said but not what
        negated boolean whether it is denied that it was said
        parent string the statement in which this one is reported -> statements.statement
        plover string PLOVER event
        plover_mode string PLOVER mode
        cameo string CAMEO code
        """,
    ),
    _table(
        "statement_speakers",
        "a speaker of a statement",
        "statement place",
        """
        statement string the statement -> statements.statement
        place integer from 1
        name string null where the side speaks as a whole
        side string a side
        """,
    ),
    _table(
        "statement_topics",
        "an issue of a statement",
        "statement topic",
        """
        statement string the statement -> statements.statement
        topic string the issue's id
        """,
    ),
    _table(
        "commitments",
        "what someone is to do or what is to take place, as one page words it",
        "commitment",
        f"""
        commitment string DOCUMENT#c1
        {_DOCUMENT}
        meeting string the meeting -> meetings.meeting
        statement string the statement that carries it -> statements.statement
        promise string the promise it is a mention of -> promises.promise
        kind string the kind, as in the contract of a reading
        status string the status, as in the contract of a reading
        what string the words of the action
        what_start integer where they begin in the text
        what_end integer where they end
        when_words string the words of its time
        when_edtf string EDTF
        place string a side, or a city as given
        occasion string the event on whose occasion
        condition string the words of the condition
        state string what became of it, by evidence in the record: open, overdue, moved, cancelled, reported
        plover string PLOVER event
        cameo string CAMEO code
        """,
    ),
    _table(
        "commitment_actors",
        "a side that is to act",
        "commitment side",
        """
        commitment string the commitment -> commitments.commitment
        side string a side
        """,
    ),
    _table(
        "commitment_persons",
        "a person who is to act",
        "commitment place",
        """
        commitment string the commitment -> commitments.commitment
        place integer from 1
        name string as the page gives it
        """,
    ),
    _table(
        "promises",
        "a promise with all its mentions",
        "promise",
        """
        promise string the id of its first mention
        kind string the kind of the latest mention
        status string the status of the latest mention
        mentions integer how many there are
        first_said string ISO
        last_said string ISO
        starts string the first day of its time, ISO
        due string the last day of its time, ISO
        state string what became of it: open, overdue, moved, cancelled, reported
        settles string the promise whose date it is to find -> promises.promise
        """,
    ),
    _table(
        "citations",
        "what a page cites: a treaty, a resolution, another meeting, an event, an earlier statement",
        "document place",
        f"""
        {_DOCUMENT}
        place integer in the order of the page, from 1
        kind string instrument, resolution, meeting, event, statement
        name string as the page gives it
        date string EDTF
        """,
    ),
    _table(
        "dates",
        "an expression of time in a page",
        "document start",
        f"""
        {_DOCUMENT}
        start integer where it begins in the text
        end integer where it ends
        words string as the page has them
        edtf string EDTF; null where it cannot be placed
        """,
    ),
    _table(
        "doubts",
        "what the reader saw and could not settle",
        "document place",
        f"""
        {_DOCUMENT}
        place integer from 1
        code string the code, as in the contract of a reading
        message string in words
        """,
    ),
)


def rows(material: Material) -> Mapping[str, list[Row]]:
    """The rows of every table, in the order of the readings."""
    found: dict[str, list[Row]] = {table.name: [] for table in TABLES}
    record = material.together
    events = {a.key: f"{group[0].key[0]}#{group[0].key[1]}" for group in record.meetings for a in group}
    promises = {m.key: f"{p.mentions[0].key[0]}#{p.mentions[0].key[1]}" for p in record.promises for m in p.mentions}
    states = {key: outcome.state for key, outcome in record.outcomes.items()}
    person = {(where, name): f"{p.side or '?'} {p.name}" for p in material.people for where in p.met for name in p.names}
    for reading in material.readings:
        for table, row in _of_reading(reading, material.names, events, promises, dict(states), person):
            found[table].append(row)
    for one in material.people:
        post = one.posts[-1].post if one.posts else None
        found["people"].append((f"{one.side or '?'} {one.name}", one.name, one.side, "; ".join(one.names), post, len(one.met)))
    found["people"] = list({row[0]: row for row in found["people"]}.values())
    found["promises"] += _promises(record)
    return found


def _of_reading(
    reading: Reading,
    names: Mapping[str, str],
    events: Mapping[tuple[str, str], str],
    promises: Mapping[tuple[str, str], str],
    states: Mapping[tuple[str, str], str],
    person: Mapping[tuple[str, str], str],
) -> Iterator[tuple[str, Row]]:
    document = reading.document
    id = document.id

    def at(label: str | None) -> str | None:
        return f"{id}#{label}" if label else None

    origin = (document.publisher, document.side, document.published, document.language, document.source, document.sha256)
    yield "documents", (id, names[id], document.title, *origin, len(document.text))
    for m in reading.meetings:
        day = day_of(m, reading)
        code = event_code("form", m.form)
        held = (
            m.form,
            m.date,
            day.isoformat() if day else None,
            m.start,
            m.utc_offset,
            m.duration_minutes,
            " ".join(m.approximate) or None,
        )
        there = (m.place.city, m.place.country, m.place.venue, m.occasion, m.initiator)
        yield "meetings", (at(m.id), id, events.get((id, m.id)), *held, *there, code.plover, code.mode, code.cameo)
        for side in dict.fromkeys(m.sides):
            state = cow(side)
            yield "meeting_sides", (at(m.id), side, state.number if state else None)
    for i, p in enumerate(reading.participants, 1):
        yield "participants", (at(p.meeting), i, p.name, p.post, p.side, p.role, person.get((f"{id}#{p.meeting}", p.name)))
    for i, section in enumerate(reading.sections, 1):
        yield "sections", (id, i, section.number, section.heading)
    for s in reading.statements:
        code = event_code("act", s.act)
        words = (s.voice, s.act, *_words(s.cue), *_words(s.content), s.withheld, s.negated)
        yield "statements", (at(s.id), id, at(s.meeting), s.section, *words, at(s.parent), code.plover, code.mode, code.cameo)
        for i, speaker in enumerate(s.speakers, 1):
            yield "statement_speakers", (at(s.id), i, speaker.name, speaker.side)
        for topic in dict.fromkeys(s.topics):
            yield "statement_topics", (at(s.id), topic)
    for c in reading.commitments:
        code = event_code("kind", c.kind)
        when = (c.when.text, c.when.edtf) if c.when else (None, None)
        told = (c.place, c.occasion, c.condition.text if c.condition else None)
        of = (at(c.id), id, at(c.meeting), at(c.statement), promises.get((id, c.id)))
        yield "commitments", (*of, c.kind, c.status, *_words(c.what), *when, *told, states.get((id, c.id)), code.plover, code.cameo)
        for side in dict.fromkeys(c.actors):
            yield "commitment_actors", (at(c.id), side)
        for i, name in enumerate(c.persons, 1):
            yield "commitment_persons", (at(c.id), i, name)
    for i, r in enumerate(reading.references, 1):
        yield "citations", (id, i, r.kind, r.name, r.date)
    for d in {d.evidence.start: d for d in reading.dates}.values():
        yield "dates", (id, d.evidence.start, d.evidence.end, d.evidence.text, d.edtf)
    for i, doubt in enumerate(reading.doubts, 1):
        yield "doubts", (id, i, doubt.code, doubt.message)


def _words(span: Span | None) -> tuple[str | None, int | None, int | None]:
    return (span.text, span.start, span.end) if span else (None, None, None)


def _promises(record: Together) -> Iterator[Row]:
    label = {e.id: f"{e.steps[0].source.document}#{e.steps[0].commitment.rpartition('#')[2]}" for e in entries(record)}
    for e in entries(record):
        said = (e.steps[0].said, e.steps[-1].said)
        settles = label.get(e.settles or "")
        yield label[e.id], e.kind, e.status, len(e.steps), *said, e.starts, e.due, e.state, settles
