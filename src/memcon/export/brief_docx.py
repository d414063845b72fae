"""A brief as a Word document: real headings and lists, notes as raised numbers, the sources as a numbered list at the end."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from memcon.answers.memo import Line, Memo, headings
from memcon.export.graphml import printable

_STATE_COLOURS = {"open": "0969A2", "overdue": "B3261E", "moved": "8A5A00", "cancelled": "6E4A7E", "reported": "1A6E37"}
_NO_TIME = datetime(2000, 1, 1)
"""What stands where a document has the time of its making: the same brief gives the same bytes."""


def write(found: Memo) -> bytes:
    """The brief as `.docx`."""
    document = Document()
    _look(document)
    document.core_properties.title = printable(found.title)
    document.core_properties.author = "memcon"
    document.core_properties.created = document.core_properties.modified = _NO_TIME
    document.add_heading(printable(found.title), level=0)
    if found.subtitle:
        document.add_paragraph(printable(found.subtitle), style="Subtitle")
    if found.note:
        document.add_paragraph(printable(found.note))
    for above, part in headings(found.parts):
        if above:
            document.add_heading(printable(above), level=1)
        document.add_heading(printable(part.heading), level=2 if part.within else 1)
        for line in part.lines:
            _line(document.add_paragraph(style="List Bullet 2" if line.earlier else "List Bullet"), line)
    if found.sources:
        document.add_heading("Sources", level=1)
        for number, (source, quote) in enumerate(zip(found.sources, found.quotes, strict=True), 1):
            paragraph = document.add_paragraph(style="Sources")
            paragraph.add_run(f"{number}\t{printable(source)}" + (f": “{printable(quote)}”" if quote else ""))
    _page_numbers(document)
    out = io.BytesIO()
    document.save(out)
    return _without_times(out.getvalue())


def _look(document: Any) -> None:
    """A4 with narrow margins, small type: a page or two."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.8)
    styles = document.styles
    styles["Normal"].font.name, styles["Normal"].font.size = "Calibri", Pt(9.5)
    styles["Normal"].paragraph_format.space_after = Pt(1)
    styles["Normal"].paragraph_format.line_spacing = 1.0
    for name, size in (("Title", 18), ("Subtitle", 10), ("Heading 1", 12), ("Heading 2", 10.5)):
        style = styles[name]
        style.font.size, style.font.color.rgb = Pt(size), RGBColor(0x1B, 0x1F, 0x24)
        style.font.name = "Calibri"
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):  # which would take the name's place
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        style.paragraph_format.space_before = Pt(8 if name == "Heading 1" else 4)
        style.paragraph_format.space_after = Pt(2)
        style.paragraph_format.keep_with_next = name.startswith("Heading")
    sources = styles.add_style("Sources", 1)
    sources.base_style, sources.font.size = styles["Normal"], Pt(7.5)
    sources.paragraph_format.left_indent, sources.paragraph_format.first_line_indent = Cm(0.7), Cm(-0.7)
    sources.paragraph_format.tab_stops.add_tab_stop(Cm(0.7))
    sources.paragraph_format.space_after = Pt(0)


def _line(paragraph: Any, line: Line) -> None:
    if line.earlier:
        paragraph.add_run("Before: ").italic = True
    if line.lead:
        paragraph.add_run(printable(line.lead)).bold = True
    if line.text:
        paragraph.add_run(f"{'. ' if line.lead else ''}{printable(line.text)}")
    if line.after:
        after = printable(line.after)
        paragraph.add_run(f" ({after})" if line.text else f"{', ' if line.lead else ''}{after}").italic = bool(line.text)
    _notes(paragraph, line.notes)
    if line.state:
        run = paragraph.add_run(f" {line.state}")
        run.bold, run.font.size = True, Pt(8.5)
        run.font.color.rgb = RGBColor.from_string(_STATE_COLOURS[line.state])
    _notes(paragraph, line.shown)


def _notes(paragraph: Any, numbers: Iterable[int]) -> None:
    words = ", ".join(map(str, numbers))
    if words:
        paragraph.add_run(words).font.superscript = True


def _page_numbers(document: Any) -> None:
    """*1* of the page at its foot, as a field that Word and LibreOffice fill in."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run()
    for kind, words in (("begin", None), (None, "PAGE"), ("end", None)):
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = words
        run._r.append(element)


def _without_times(data: bytes) -> bytes:
    """The same archive with one and the same time on every file."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            entry = zipfile.ZipInfo(item.filename, _NO_TIME.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(item.filename))
    return out.getvalue()
