"""A brief as a Word document (Office Open XML, ECMA-376): headings, lists and sources, in the reader's own styles where they have any.

Written by hand: four small parts in a zip file, the same bytes for the same brief.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from memcon.answers.brief import Brief, Issue, Known, Met, Promised, Word
from memcon.answers.questions import label_of, name_of
from memcon.answers.saying import (
    FORMS,
    STATUSES,
    VERBS,
    cut,
    day_words,
    headline,
    length_words,
    place_words,
    sides_words,
    source_words,
    time_words,
)

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_CONTENT_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>'
)
_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
_DOCUMENT_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)

_STYLES = {  # name, size in half points, bold, space before and indent in twentieths of a point
    "Title": ("Title", 36, True, 0, 0),
    "Heading1": ("heading 1", 28, True, 280, 0),
    "Heading2": ("heading 2", 23, True, 160, 0),
    "Item": ("List Paragraph", 21, False, 60, 240),
    "Earlier": ("Earlier", 19, False, 20, 600),
    "Source": ("Source", 17, False, 20, 0),
}

Run = tuple[str, str]
"""Words and how they stand: `b` bold, `i` italic, `s` raised, or nothing."""


def brief_document(brief: Brief) -> bytes:
    """A brief as a `.docx` file."""
    body = "".join(_paragraph(style, runs) for style, runs in _lines(brief))
    margins = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1304"/></w:sectPr>'
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _RELATIONS,
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
        "word/styles.xml": f'{_HEAD}<w:styles xmlns:w="{_W}">{"".join(_style(*item) for item in _STYLES.items())}</w:styles>',
        "word/document.xml": f'{_HEAD}<w:document xmlns:w="{_W}"><w:body>{body}{margins}</w:body></w:document>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(zipfile.ZipInfo(name), text.encode())  # the day of a part is always the first of 1980
    return out.getvalue()


def _style(id: str, style: tuple[str, int, bool, int, int]) -> str:
    name, size, bold, before, indent = style
    font = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/>'
    return (
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:qFormat/>'
        f'<w:pPr><w:spacing w:before="{before}" w:after="40"/><w:ind w:left="{indent}"/></w:pPr>'
        f'<w:rPr>{font}{"<w:b/>" if bold else ""}<w:sz w:val="{size}"/></w:rPr></w:style>'
    )


def _paragraph(style: str, runs: Iterable[Run]) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(_run(*r) for r in runs if r[0])}</w:p>'


def _run(words: str, how: str) -> str:
    looks = {"b": "<w:b/>", "i": "<w:i/>", "s": '<w:vertAlign w:val="superscript"/>'}.get(how, "")
    plain = "".join(c for c in words if c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")  # what XML cannot hold
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{escape(plain)}</w:t></w:r>'


def _lines(brief: Brief) -> Iterator[tuple[str, list[Run]]]:
    topics = ": " + ", ".join(label_of(t) for t in brief.topics) if brief.topics else ""
    yield "Title", [(f"{name_of(brief.a)} – {name_of(brief.b)}{topics}", "")]
    known = f"As known before {day_words(brief.before)}" if brief.before else f"As of {day_words(brief.today)}" if brief.today else ""
    yield "Source", [(known, ""), (f" {brief.note}" if brief.note else "", "i")]
    yield from _part("Last meetings", (_met(m) for m in brief.meetings))
    yield from _part("What comes next", (_promised(p) for p in brief.coming))
    if brief.issues:
        yield "Heading1", [("Where each side stands, in its own words", "")]
        for issue in brief.issues:
            yield from _issue(issue)
    yield from _part("Promised, and not yet reported", (_promised(p) for p in brief.promised))
    yield from _part("Lately reported", (_promised(p) for p in brief.reported))
    yield from _part(f"Across the table: {name_of(brief.b)}", (_known(p) for p in brief.people))
    yield from _part("Uncertain", ([(c.text, ""), *_notes(c.notes)] for c in brief.cautions))
    if brief.notes:
        yield "Heading1", [("Sources", "")]
        for number, source in enumerate(brief.notes, 1):
            words = f": “{cut(source.words.text, 110)}”" if source.words else ""
            yield "Source", [(f"{number}  {source_words(source)}", ""), (words, "i")]


def _part(title: str, items: Iterable[list[Run]]) -> Iterator[tuple[str, list[Run]]]:
    for i, item in enumerate(items):
        if not i:
            yield "Heading1", [(title, "")]
        yield "Item", [("• ", ""), *item]


def _notes(numbers: Iterable[int]) -> list[Run]:
    return [(", ".join(map(str, numbers)), "s")]


def _met(met: Met) -> list[Run]:
    details = [FORMS[met.form] if met.form != "meeting" else "", place_words(met.place), length_words(met.minutes), met.occasion or ""]
    who = " – ".join(f"{p.post + ' ' if p.post else ''}{p.name}" for p in met.principals) + (f" and {met.others} more" * bool(met.others))
    accounts = f" (accounts of {sides_words(met.accounts)})" if len(met.accounts) > 1 else ""
    return [
        (day_words(met.day), "b"),
        *((f", {d}", "") for d in details if d),
        (f": {who}" if who else "", ""),
        (accounts, ""),
        *_notes(met.notes),
    ]


def _issue(issue: Issue) -> Iterator[tuple[str, list[Run]]]:
    yield "Heading2", [(issue.label, "")]
    for word in issue.last:
        who = "Both" if word.joint else name_of(word.side) + (f" ({word.speaker})" if word.speaker else "")
        yield "Item", [(f"{who}, ", "b"), *_word(word)]
        if word is [w for w in issue.last if w.side == word.side][-1]:
            for old in (o for o in issue.before if o.side == word.side):
                yield "Earlier", [("before: ", ""), *_word(old)]


def _word(word: Word) -> list[Run]:
    verb = "not: " * word.negated + (" ".join(word.cue.split()) if word.cue else VERBS[word.act])
    return [(f"{day_words(word.day, short=True)}, {verb}: ", ""), (f"“{' '.join(word.words.split())}”", "i"), *_notes(word.notes)]


def _promised(item: Promised) -> list[Run]:
    entry = item.entry
    when = time_words(entry.starts, entry.due) if entry.due or entry.starts else (f"“{entry.when}”" if entry.when else "no date")
    said = f", {STATUSES[entry.status]} {day_words(entry.steps[-1].said, short=True)}; {entry.state}"
    condition = f"; on condition: “{cut(entry.condition, 120)}”" if entry.condition else ""
    words = (f" “{cut(entry.words, 200)}”", "i")
    return [(f"{when}: ", "b"), (headline(entry), ""), words, (said, ""), (condition, ""), *_notes([*item.notes, *item.shown])]


def _known(person: Known) -> list[Run]:
    times = f"met {person.meetings} times, last" if person.meetings > 1 else "met"
    post = f", {person.post}" if person.post else ""
    return [(person.name, "b"), (f"{post}; {times} {day_words(person.last_met)}", ""), *_notes(person.notes)]
