"""A brief as lines to read and to print: the same in every format.

A line is a sentence that stands alone, borne out by the pages its notes name; around it stand words of ours, which say where it belongs
(`lead`) and what became of it (`after`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from memcon.answers.brief import Brief, Issue, Known, Met, Promised, Word
from memcon.answers.ledger import Entry
from memcon.answers.questions import label_of, name_of
from memcon.answers.saying import (
    FORMS,
    STATUSES,
    cut,
    day_words,
    edtf_words,
    headline,
    length_words,
    place_words,
    sides_words,
    source_words,
    time_words,
)
from memcon.types import Noun


class Line(Noun):
    """A line of a brief: `lead` and `after` are memcon's words about it, `text` a sentence that the pages bear out (empty where a line only
    lists facts), `earlier` whether it tells what was said the time before; `state` that of a promise."""

    lead: str
    text: str
    after: str = ""
    notes: tuple[int, ...] = ()
    shown: tuple[int, ...] = ()
    state: str | None = None
    earlier: bool = False


class Part(Noun):
    """A part of a brief under its heading; `within` is the heading above it, for an issue."""

    heading: str
    lines: tuple[Line, ...]
    within: str | None = None


class Memo(Noun):
    """A brief to read: what is known of what, the parts in the order of what matters, the sources of the notes from 1."""

    title: str
    subtitle: str
    parts: tuple[Part, ...]
    sources: tuple[str, ...]
    quotes: tuple[str, ...]
    note: str | None = None


ISSUES = "Where each side stands, in its own words"


def memo(brief: Brief) -> Memo:
    """A brief as lines, what comes next first."""
    title = f"{name_of(brief.a)} – {name_of(brief.b)}" + (": " + ", ".join(label_of(t) for t in brief.topics) if brief.topics else "")
    before = f"Brief for {name_of(brief.a)}; what the record knew before {day_words(brief.before)}" if brief.before else ""
    last = f"Brief for {name_of(brief.a)}; what the record knows up to {day_words(brief.today)}" if brief.today else ""
    parts = (
        Part(heading="What comes next", lines=tuple(map(_promised, brief.coming))),
        *(Part(heading=i.label, lines=tuple(_issue(i)), within=ISSUES) for i in brief.issues),
        Part(heading="Promised, and not yet reported", lines=tuple(map(_promised, brief.promised))),
        Part(heading="Last meetings", lines=tuple(_meetings(brief))),
        Part(heading="Lately reported", lines=tuple(map(_promised, brief.reported))),
        Part(heading=f"Across the table: {name_of(brief.b)}", lines=tuple(map(_known, brief.people))),
        Part(heading="Uncertain", lines=tuple(Line(lead="", text="", after=_sentence(c.text), notes=c.notes) for c in brief.cautions)),
    )
    return Memo(
        title=title,
        subtitle=before or last,
        parts=tuple(p for p in parts if p.lines),
        sources=tuple(source_words(s) for s in brief.notes),
        quotes=tuple(cut(s.words.text, 90) if s.words else "" for s in brief.notes),
        note=_sentence(brief.note) if brief.note else None,
    )


def _issue(issue: Issue) -> Iterator[Line]:
    """Each side's last words on an issue, with those of the time before under the last of them."""
    for word in issue.last:
        yield _word(word)
        if word is [w for w in issue.last if w.side == word.side][-1]:
            yield from (_word(old, earlier=True) for old in issue.before if old.side == word.side)


def _word(word: Word, earlier: bool = False) -> Line:
    who = "Both sides" if word.joint else name_of(word.side)
    own = f", {word.speaker}" if word.own and word.speaker else ""
    day = f", {day_words(word.day, short=True)}" if word.own else ""
    return Line(lead=f"{who}{own}{day}", text=word.sentence, notes=word.notes, earlier=earlier)


def _promised(item: Promised) -> Line:
    entry = item.entry
    when = time_words(entry.starts, entry.due) if entry.due or entry.starts else (f"“{' '.join(entry.when.split())}”" if entry.when else "")
    said = f"{STATUSES[entry.status]} {day_words(entry.steps[-1].said, short=True)}" if item.own else ""
    what = headline(entry) if entry.kind in ("visit", "meeting", "call", "signing") else ""
    lead = ", ".join(part for part in (": ".join(part for part in (when, what) if part), said) if part)
    lead = lead[:1].upper() + lead[1:]
    told = [f"on condition: “{cut(entry.condition, 80)}”"] if entry.condition else []
    told += [f"given in turn for: {trail(entry)}"] if " → " in trail(entry) else []
    told += [f"{j.verdict}, says {j.by}" + (f": {j.note}" if j.note else "") for j in entry.judgements]
    return Line(lead=lead, text=item.sentence, after="; ".join(told), notes=item.notes, shown=item.shown, state=entry.state)


def trail(entry: Entry) -> str:
    """The times a commitment was given, one after the other: *early in 2005 → by the end of this year → …*."""
    times = [" ".join(s.when.split()) for s in entry.steps if s.when and s.turn != "again"]
    return " → ".join(cut(t, 60) for t in dict.fromkeys(times))


def _meetings(brief: Brief) -> Iterator[Line]:
    yield from map(_met, brief.meetings)
    if brief.earlier:
        yield Line(lead="", text="", after=f"and {brief.earlier} earlier in the record")


def _met(met: Met) -> Line:
    details = [FORMS[met.form] if met.form != "meeting" else "", place_words(met.place), length_words(met.minutes)]
    heads = " – ".join(f"{p.post + ' ' if p.post else ''}{p.name}" for p in met.principals)
    heads += f" and {met.others} more" if heads and met.others else ""
    told = [", ".join(d for d in details if d), met.occasion or "", heads]
    told += [f"accounts of {sides_words(met.accounts)}"] if len(met.accounts) > 1 else []
    return Line(lead=day_words(met.day), text="", after="; ".join(t for t in told if t), notes=met.notes)


def _known(person: Known) -> Line:
    times = f"met {person.meetings} times, last" if person.meetings > 1 else "met"
    told = f"{times} {edtf_words(person.last_met)}" if person.last_met else times
    return Line(lead=person.name, text="", after="; ".join(t for t in (person.post, told) if t), notes=person.notes)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "." * (not text.endswith((".", "…", "?")))


def headings(parts: Iterable[Part]) -> Iterator[tuple[str | None, Part]]:
    """Each part with the heading that opens above it, once for several."""
    last: str | None = None
    for part in parts:
        yield (part.within if part.within != last else None), part
        last = part.within
