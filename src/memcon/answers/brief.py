"""The brief: what the staff of one side want to know before it meets another.

The last meetings, what each side last said on each issue in its own words and what it said before, what was promised and what is to come,
who sat across the table, what is uncertain. Every item carries the numbers of the notes that cite its source.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from memcon.answers.citation import Citation, cite
from memcon.answers.ledger import Entry, entries
from memcon.answers.questions import first_day, label_of, name_of, side_of, topics_of
from memcon.answers.retold import Retold, retell, retell_promise
from memcon.answers.suggestions import met_with, nothing_between
from memcon.errors import QueryError
from memcon.record.corrections import Decision
from memcon.record.events import BROAD
from memcon.record.links import Together
from memcon.record.meetings import Account, day_of, day_of_reading
from memcon.record.passages import sentence_at
from memcon.record.people import Person, people
from memcon.record.sense import RANKS, rank_of_post, senses
from memcon.record.words import bag, content_words, likeness
from memcon.types import Act, Form, Noun, Participant, Place, Reading, Span, Statement


class Present(Noun):
    """Someone who took part, with post and side."""

    name: str
    post: str | None
    side: str | None


class Met(Noun):
    """A meeting held. `accounts` are the sides whose accounts the record has."""

    day: str | None
    start: str | None
    minutes: int | None
    form: Form
    place: Place
    occasion: str | None
    principals: tuple[Present, ...]
    others: int
    accounts: tuple[str, ...]
    notes: tuple[int, ...]


class Word(Noun):
    """What a side (or, `joint`, both together) said: the speaker where named, the act and the page's words for it, the content. `sentence`
    tells it so that it stands alone, `own` where that is the page's own sentence."""

    day: str | None
    side: str | None
    speaker: str | None
    joint: bool
    act: Act
    cue: str | None
    negated: bool
    words: str
    sentence: str
    own: bool
    notes: tuple[int, ...]


class Issue(Noun):
    """An issue: each side's last word and the last thing said together, then for each of these what was said the time before."""

    topic: str
    label: str
    last: tuple[Word, ...]
    before: tuple[Word, ...]


class Promised(Noun):
    """A commitment of the ledger, the sentence of its latest mention (`own` where it is the page's own), and the notes for that wording and
    for what shows its state."""

    entry: Entry
    sentence: str
    own: bool
    notes: tuple[int, ...]
    shown: tuple[int, ...]


class Known(Noun):
    """A person across the table: latest post, how often and when last met."""

    name: str
    post: str | None
    side: str | None
    meetings: int
    last_met: str | None
    notes: tuple[int, ...]


class Caution(Noun):
    """Something that is uncertain, in a sentence."""

    text: str
    notes: tuple[int, ...]


class Brief(Noun):
    """A brief on `b` for `a`. `notes` are the sources, numbered from 1; `note` says what there is where nothing was found."""

    a: str
    b: str
    topics: tuple[str, ...] = ()
    today: str | None = None
    before: str | None = None
    meetings: tuple[Met, ...] = ()
    earlier: int = 0
    issues: tuple[Issue, ...] = ()
    coming: tuple[Promised, ...] = ()
    promised: tuple[Promised, ...] = ()
    reported: tuple[Promised, ...] = ()
    people: tuple[Known, ...] = ()
    cautions: tuple[Caution, ...] = ()
    notes: tuple[Citation, ...] = ()
    note: str | None = None


_MEETINGS, _ISSUES, _COMING, _PROMISED, _REPORTED, _PEOPLE, _CAUTIONS = 3, 5, 6, 5, 3, 6, 5
"""The most items of each part: a brief is a page or two."""


def brief(
    readings: Sequence[Reading],
    a: str,
    b: str,
    topic: str | None = None,
    before: date | str | None = None,
    today: date | None = None,
    decisions: Sequence[Decision] = (),
) -> Brief:
    """A brief on side `b` for side `a` (codes or names) from `readings`. `topic` keeps to one issue, `before` to what was said before a
    day. `today` is the day on which what is overdue is told: `before` or the last day of which the readings speak where left out.
    `decisions` are what people said of who is who.

    Raises `QueryError` for a side, issue or day that is not known.
    """
    one, two = side_of(a), side_of(b)
    if one == two:
        raise QueryError(f"a brief needs two sides; {a!r} and {b!r} are one")
    limit = first_day(before)
    between = [r for r in readings if any({one, two} <= set(m.sides) for m in r.meetings)]
    said = [r for r in between if limit is None or day_of_reading(r) < limit]
    empty = Brief(a=one, b=two, before=limit.isoformat() if limit else None)
    if not said:
        return empty.model_copy(update={"note": _nothing(readings, between, one, two, limit)})
    record = Together(said, today or limit)
    there = Counter(t for r in said for s in r.statements for t in s.topics)
    wanted = topics_of(topic, there) if topic else frozenset()
    note = None
    if topic and not wanted & set(there):
        most = ", ".join(label_of(t) for t, _ in there.most_common(6))
        note = f"nothing was said on {topic!r} between the two; they spoke of: {most}"
    notes = _Notes()
    meetings = [g for g in record.meetings if {one, two} <= set(g[0].meeting.sides)]
    met = tuple(_met(g, notes) for g in reversed(meetings[-_MEETINGS:]))  # in the order of the page, for the numbers of the notes
    issues = _issues(meetings, (two, one), wanted, notes, _settling(record))
    coming, promised, reported = _commitments(record, one, two, wanted, notes)
    return empty.model_copy(
        update={
            "topics": tuple(sorted(wanted & set(there))),
            "today": record.today.isoformat(),
            "meetings": met,
            "earlier": max(0, len(meetings) - _MEETINGS),
            "issues": issues,
            "coming": coming,
            "promised": promised,
            "reported": reported,
            "people": _people(said, meetings, two, notes, decisions),
            "cautions": _cautions(meetings[-_MEETINGS:], said, wanted, notes),
            "notes": tuple(notes.found),
            "note": note,
        }
    )


@dataclass
class _Notes:
    """The notes in the order in which they are first needed; the same words are one note."""

    found: list[Citation] = field(default_factory=list)
    numbers: dict[tuple[str, Span | None], int] = field(default_factory=dict)

    def add(self, reading: Reading, words: Span | None, section: str | None = None) -> int:
        return self.put(cite(reading, words, section))

    def put(self, source: Citation) -> int:
        key = (source.document, source.words)
        if key not in self.numbers:
            self.found.append(source)
            self.numbers[key] = len(self.found)
        return self.numbers[key]


# --- meetings and people --------------------------------------------------------------------------


def _met(group: Sequence[Account], notes: _Notes) -> Met:
    """A meeting put together from its accounts: for each field the first account that has it, the fullest account first."""
    ordered = sorted(group, key=lambda x: (-len(x.meeting.evidence), -len(_present(x)), x.key))
    first = ordered[0].meeting
    principals = [p for p in _present(ordered[0]) if p.role == "principal"]
    numbers = [notes.add(x.reading, _telling(x)) for x in ordered]

    def have(name: str) -> object:
        return next((value for x in ordered if (value := getattr(x.meeting, name)) is not None), None)

    day = day_of(first, ordered[0].reading)
    return Met.model_validate(
        {
            "day": day.isoformat() if day else None,
            "start": have("start"),
            "minutes": have("duration_minutes"),
            "form": first.form,
            "place": max((x.meeting.place for x in ordered), key=lambda p: sum(v is not None for v in (p.city, p.country, p.venue))),
            "occasion": have("occasion"),
            "principals": tuple(Present(name=p.name, post=p.post, side=p.side) for p in principals),
            "others": max(sum(p.role == "delegate" for p in _present(x)) for x in ordered),
            "accounts": tuple(dict.fromkeys(x.reading.document.side for x in ordered if x.reading.document.side)),
            "notes": tuple(dict.fromkeys(numbers)),
        }
    )


def _present(account: Account) -> list[Participant]:
    return [p for p in account.reading.participants if p.meeting == account.meeting.id]


def _telling(account: Account) -> Span | None:
    """The words of a page that tell of the meeting: those of its day, else of anything known of it."""
    evidence = account.meeting.evidence
    for name in ("date", "start", "form", "place"):
        if evidence.get(name):
            return evidence[name][0]
    return next((spans[0] for spans in evidence.values() if spans), None)


def _people(
    said: Sequence[Reading], meetings: Sequence[Sequence[Account]], side: str, notes: _Notes, decisions: Sequence[Decision]
) -> tuple[Known, ...]:
    """Those of `side`, highest and latest met first."""
    accounts = {a.key: (i, a) for i, group in enumerate(meetings) for a in group}
    found: list[tuple[tuple[int, int, str], Person, Account, int]] = []
    for person in people(said, decisions):
        met = sorted((accounts[key] for key in map(_key, person.met) if key in accounts), key=lambda x: (x[0], x[1].key))
        if person.side == side and met:
            last = met[-1][1]
            high = rank_of_post(_row(person, last).post)
            order = (RANKS.index(high) if high else len(RANKS), -met[-1][0], person.name)
            found.append((order, person, last, len({i for i, _ in met})))
    return tuple(_known(person, last, times, notes) for _, person, last, times in sorted(found, key=lambda x: x[0])[:_PEOPLE])


def _row(person: Person, account: Account) -> Participant:
    return next(p for p in _present(account) if p.side == person.side and p.name in person.names)


def _known(person: Person, last: Account, times: int, notes: _Notes) -> Known:
    row, on = _row(person, last), day_of(last.meeting, last.reading)
    spans = row.evidence.get("name") or row.evidence.get("post") or ()
    return Known(
        name=person.name,
        post=row.post or (person.posts[-1].post if person.posts else None),
        side=person.side,
        meetings=times,
        last_met=on.isoformat() if on else None,
        notes=(notes.add(last.reading, spans[0] if spans else _telling(last)),),
    )


def _key(text: str) -> tuple[str, str]:
    document, _, meeting = text.rpartition("#")
    return document, meeting


# --- issues ---------------------------------------------------------------------------------------

_WEIGHT: Mapping[str, float] = {
    **dict.fromkeys(("agree", "reject", "protest", "condemn"), 1.0),
    **dict.fromkeys(("concur", "confirm", "share_view", "stress", "request", "propose", "accept", "commit", "concern"), 0.9),
    **dict.fromkeys(("state", "explain", "hope", "support", "welcome", "invite"), 0.7),
    **dict.fromkeys(("mention", "convey", "ask", "discuss"), 0.3),
    **dict.fromkeys(("thank", "congratulate", "condole"), 0.1),
}
"""How much an act tells of where a side stands."""


@dataclass(frozen=True)
class _Said:
    """A statement with the meeting at which it was made."""

    meeting: int
    account: Account
    statement: Statement

    @property
    def order(self) -> tuple[int, float, int]:
        """Later meetings first, then the acts that tell most, then the order of the page."""
        content = self.statement.content
        return -self.meeting, -_WEIGHT[self.statement.act], content.start if content else 0


def _settling(record: Together) -> frozenset[tuple[str, str | None]]:
    """The statements that say when the date of a visit or meeting is to be found: they tell of no issue."""
    return frozenset((m.key[0], m.commitment.statement) for p in record.promises if p.about for m in p.mentions)


def _issues(
    meetings: Sequence[Sequence[Account]],
    sides: tuple[str, str],
    wanted: Collection[str],
    notes: _Notes,
    left_out: Collection[tuple[str, str | None]] = (),
) -> tuple[Issue, ...]:
    """The issues that matter most, each with the last words on it; the statements `left_out` are of no issue."""
    said: dict[str, list[_Said]] = defaultdict(list)
    carriers = {
        a.key[0]: {c.statement for c in a.reading.commitments if c.kind in ("visit", "meeting", "call")} for g in meetings for a in g
    }  # what is to come stands under its own head
    for i, group in enumerate(meetings):
        for account in group:
            for statement in account.reading.statements:
                if statement.meeting not in (None, account.meeting.id) or not _tells(statement) or statement.id in carriers[account.key[0]]:
                    continue
                if (account.key[0], statement.id) in left_out:
                    continue
                if statement.meeting is None and account.meeting.id != account.reading.meetings[0].id:
                    continue
                for topic in statement.topics[:2]:
                    said[topic].append(_Said(i, account, statement))
    asked = [topic for topic in said if not wanted or topic in wanted]
    found: list[Issue] = []
    used: set[tuple[str, str]] = set()
    for topic in sorted(asked, key=lambda t: (t in BROAD, -_matters(said[t], len(meetings)), t)):  # relations in general come last
        if len(found) == _ISSUES:
            break
        issue = _issue(
            topic, [s for s in said[topic] if (s.account.reading.document.id, s.statement.id) not in used], sides, notes, used, len(found)
        )
        if issue:
            found.append(issue)
    return tuple(found)


def _tells(statement: Statement) -> bool:
    """Whether a statement says something that can stand alone: *this* and *the invitation* do not."""
    return not statement.parent and statement.content is not None and len(content_words(statement.content.text)) >= 3


def _matters(rows: Sequence[_Said], meetings: int) -> float:
    """How much an issue matters between two: how much was said on it, and how lately."""
    return sum(_WEIGHT[s.statement.act] * 0.6 ** (meetings - 1 - s.meeting) for s in rows)


def _issue(
    topic: str, rows: Sequence[_Said], sides: tuple[str, str], notes: _Notes, used: set[tuple[str, str]], first: int
) -> Issue | None:
    """Each side's last word, the last joint one, and what moved since the time before; of the `first` issues two
    words a side. Words shown under one issue are not shown again."""
    last: list[Word] = []
    before: list[Word] = []
    for side in (None, *sides):
        mine = sorted((s for s in rows if _speaks(s.statement, side, sides) and _WEIGHT[s.statement.act] > 0.2), key=lambda s: s.order)
        told = rows if side is None else mine
        if any(_WEIGHT[s.statement.act] > 0.5 for s in told):  # that it was spoken of is no news beside what was said
            mine = [s for s in mine if s.statement.act not in ("discuss", "mention")]
        if not mine:
            continue
        latest = [s for s in mine if s.meeting == mine[0].meeting][: 1 if side is None or first >= 2 else 2]
        earlier = next((s for s in mine if s.meeting < mine[0].meeting), None)
        for s in sorted(latest, key=lambda s: s.statement.content.start if s.statement.content else 0):
            last.append(_word(s, side, notes))
            used.add((s.account.reading.document.id, s.statement.id))
        if earlier and _moved(earlier, latest):
            before.append(_word(earlier, side, notes))
            used.add((earlier.account.reading.document.id, earlier.statement.id))
    last.sort(key=lambda w: w.day or "", reverse=True)
    return Issue(topic=topic, label=label_of(topic), last=tuple(last), before=tuple(before)) if last else None


def _speaks(statement: Statement, side: str | None, both: tuple[str, str]) -> bool:
    """Whether `side` speaks alone; for none, whether both sides speak together."""
    if side is None:
        return statement.voice == "joint" and set(both) <= {s.side for s in statement.speakers}
    return statement.voice == "single" and any(s.side == side for s in statement.speakers)


def _moved(earlier: _Said, latest: Sequence[_Said]) -> bool:
    """Whether what was said before was said in other words, or by another verb."""
    words = bag(earlier.statement.content.text if earlier.statement.content else None)
    return all(
        s.statement.act != earlier.statement.act or likeness(words, bag(s.statement.content.text if s.statement.content else None)) < 0.8
        for s in latest
    )


def _word(said: _Said, side: str | None, notes: _Notes) -> Word:
    statement = said.statement
    on = day_of(said.account.meeting, said.account.reading)
    names = [s.name for s in statement.speakers if s.name and (side is None or s.side == side)]
    told = retell(said.account.reading, statement, side)
    return Word(
        day=on.isoformat() if on else None,
        side=side,
        speaker=" and ".join(names) if side and names else None,
        joint=side is None,
        act=statement.act,
        cue=statement.cue.text if statement.cue else None,
        negated=statement.negated,
        words=statement.content.text if statement.content else "",
        sentence=told.text if told else "",
        own=told.own if told else False,
        notes=(notes.add(said.account.reading, statement.content, statement.section),),
    )


# --- commitments ----------------------------------------------------------------------------------


def _commitments(
    record: Together, one: str, two: str, wanted: Collection[str], notes: _Notes
) -> tuple[tuple[Promised, ...], tuple[Promised, ...], tuple[Promised, ...]]:
    """What is to come (visits, meetings, signings not yet held), what else is open or overdue, what was lately reported."""
    found = entries(record, (one, two))
    if wanted:
        about = {f"{cite(r, None).name}#{c.id}" for r in record.readings for c in r.commitments if _on(r, c.statement, wanted)}
        found = tuple(e for e in found if any(s.commitment in about for s in e.steps))
    alive = [e for e in found if e.state in ("open", "overdue", "moved", "cancelled")]
    readings = {r.document.id: r for r in record.readings}
    coming = [e for e in alive if e.state != "overdue" and (e.kind in ("visit", "meeting", "call", "signing") or _of_papers(e, readings))]
    coming.sort(key=lambda e: (e.due is None, e.due or "", _latest_first(e)))
    rest = [e for e in alive if e not in coming]
    rest.sort(key=lambda e: (e.state != "overdue", e.due is None, _latest_first(e), e.id))
    done = sorted((e for e in found if e.state == "reported"), key=lambda e: (_latest_first(e), e.id))
    done.sort(key=lambda e: e.evidence[0].day or "" if e.evidence else "", reverse=True)
    done.sort(key=lambda e: e.kind in ("talks", "undertaking"))
    return (
        _told_once(coming, readings, notes, _COMING),
        _told_once(rest, readings, notes, _PROMISED),
        _told_once(done, readings, notes, _REPORTED),
    )


def _of_papers(entry: Entry, readings: Mapping[str, Reading]) -> bool:
    """Whether it is the making of papers: what is to be signed or issued."""
    source = entry.steps[-1].source
    if entry.kind != "undertaking" or not source.words:
        return False
    at = sentence_at(readings[source.document], source.words.start).text if _POINTS_BACK.search(entry.words) else ""
    return "papers" in senses(f"{entry.words} {at}")


_POINTS_BACK = re.compile(r"\b(?:them|these|those)\b")


def _told_once(found: Sequence[Entry], readings: Mapping[str, Reading], notes: _Notes, most: int) -> tuple[Promised, ...]:
    """The first of these, one for each sentence: what one sentence promises is told once."""
    kept: list[Promised] = []
    told: set[str] = set()
    for entry in found:
        reading = readings[entry.steps[-1].source.document]
        commitment = next(c for c in reading.commitments if c.id == entry.steps[-1].commitment.rpartition("#")[2])
        sentence = retell_promise(reading, commitment)
        if sentence.text not in told and len(kept) < most:
            told.add(sentence.text)
            kept.append(_promised(entry, sentence, notes))
    return tuple(kept)


def _latest_first(entry: Entry) -> int:
    said = entry.steps[-1].said
    return -date.fromisoformat(said).toordinal() if said else 0


def _on(reading: Reading, statement: str | None, wanted: Collection[str]) -> bool:
    return any(s.id == statement and set(s.topics) & set(wanted) for s in reading.statements)


def _promised(entry: Entry, told: Retold, notes: _Notes) -> Promised:
    return Promised(
        entry=entry,
        sentence=told.text,
        own=told.own,
        notes=(notes.put(entry.steps[-1].source),),
        shown=tuple(dict.fromkeys(notes.put(c) for c in entry.evidence[:2])),
    )


# --- what is uncertain ----------------------------------------------------------------------------

_FIELDS = (("date", "the day"), ("start", "the hour"), ("duration_minutes", "the length in minutes"))


def _cautions(
    meetings: Sequence[Sequence[Account]], said: Sequence[Reading], wanted: Collection[str], notes: _Notes
) -> tuple[Caution, ...]:
    """Where accounts differ, what was withheld, what the reader doubted: the latest first."""
    found: list[Caution] = []
    recent = {a.reading.document.id: a.reading for group in meetings for a in group}
    for group in reversed(meetings):
        for one, two in pairwise(sorted(group, key=lambda a: a.key)):
            for name, label in _FIELDS:
                left, right = getattr(one.meeting, name), getattr(two.meeting, name)
                if left is not None and right is not None and left != right:
                    sides = one.reading.document.side or "one", two.reading.document.side or "another"
                    numbers = tuple(notes.add(a.reading, _telling(a)) for a in (one, two))
                    found.append(Caution(text=f"The accounts differ on {label}: {left} ({sides[0]}), {right} ({sides[1]}).", notes=numbers))
    for reading in sorted(recent.values(), key=day_of_reading, reverse=True):
        for statement in reading.statements:
            if statement.withheld and statement.cue and (not wanted or set(statement.topics) & set(wanted)):
                about = ", ".join(label_of(t) for t in statement.topics)
                what = f"{_who(statement)}: “{statement.cue.text}”" + (f" on {about}" if about else "")
                found.append(
                    Caution(text=f"{what}; the page does not say what.", notes=(notes.add(reading, statement.cue, statement.section),))
                )
    for reading in sorted(said, key=day_of_reading, reverse=True):
        found += [
            Caution(text=doubt.message, notes=(notes.add(reading, doubt.evidence[0] if doubt.evidence else None),))
            for doubt in reading.doubts
        ]
    return (*found[: _CAUTIONS - 1], *_one_sided(meetings, notes))


def _one_sided(meetings: Sequence[Sequence[Account]], notes: _Notes) -> list[Caution]:
    """That the record has the account of one side only."""
    sides = {a.reading.document.side for group in meetings for a in group}
    only = next(iter(sides)) if len(sides) == 1 else None
    if not only:
        return []
    which = "this meeting" if len(meetings) == 1 else f"these {len(meetings)} meetings"
    numbers = tuple(notes.add(group[0].reading, _telling(group[0])) for group in reversed(meetings))
    return [Caution(text=f"Of {which} the record has the account of {name_of(only)} alone.", notes=numbers)]


def _who(statement: Statement) -> str:
    return " and ".join(s.name or name_of(s.side) for s in statement.speakers) or "One side"


# --- nothing found --------------------------------------------------------------------------------


def _nothing(readings: Sequence[Reading], between: Sequence[Reading], one: str, two: str, limit: date | None) -> str:
    if between and limit:
        first = min(day_of_reading(r) for r in between)
        return f"the record has nothing between the two before {limit.isoformat()}; its first account is of {first.isoformat()}"
    return nothing_between((one, two), met_with(readings))
