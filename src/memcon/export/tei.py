"""TEI P5 (https://tei-c.org): one file a document.

The text stands as the page has it; statements and commitments are spans beside it, between anchors in the text, so that those that overlap
or lie in one another need no breaking up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from xml.etree import ElementTree as ET

from memcon.answers.citation import first_line
from memcon.answers.questions import name_of
from memcon.answers.saying import FORMS, VERBS, sides_words
from memcon.export.graphml import printable
from memcon.export.material import Files, Material
from memcon.types import Block, Document, Meeting, Reading

_NAMESPACE = "http://www.tei-c.org/ns/1.0"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_PLAIN_DATE = re.compile(r"-?\d{4}(?:-\d\d(?:-\d\d)?)?")


def files(material: Material) -> Files:
    """A file for each document, named after its source."""
    return {f"{material.names[r.document.id]}.xml": tei(r) for r in material.readings}


def tei(reading: Reading) -> bytes:
    """A reading as a TEI document."""
    root = ET.Element("TEI", xmlns=_NAMESPACE)
    _header(root, reading)
    people = _people(reading)
    body = ET.SubElement(ET.SubElement(root, "text", {f"{_XML}lang": reading.document.language}), "body")
    _text(body, reading)
    _spans(body, reading, people)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


# --- the header -----------------------------------------------------------------------------------


def _header(root: ET.Element, reading: Reading) -> None:
    document = reading.document
    head = ET.SubElement(root, "teiHeader")
    file = ET.SubElement(head, "fileDesc")
    _put(ET.SubElement(file, "titleStmt"), "title", document.title or first_line(document.text) or document.id)
    published = ET.SubElement(file, "publicationStmt")
    _put(published, "publisher", document.publisher or (name_of(document.side) if document.side else "unknown"))
    _put(published, "idno", document.id, type="memcon")
    _put(published, "idno", document.source, type="source")
    if document.published:
        _put(published, "date", document.published, **_when(document.published))
    _put(ET.SubElement(file, "sourceDesc"), "p", "A published readout, read by memcon. Its text is the cleaned text of the page.")
    profile = ET.SubElement(head, "profileDesc")
    _put(ET.SubElement(profile, "langUsage"), "language", document.language, ident=document.language)
    if reading.participants or reading.meetings:
        _participants(ET.SubElement(profile, "particDesc"), reading)
    if reading.meetings:
        setting = ET.SubElement(profile, "settingDesc")
        for meeting in reading.meetings:
            _setting(ET.SubElement(setting, "setting", {f"{_XML}id": f"meeting.{meeting.id}"}), meeting)


def _participants(parent: ET.Element, reading: Reading) -> None:
    there = ET.SubElement(parent, "listPerson")
    sides = list(dict.fromkeys(s for m in reading.meetings for s in m.sides)) + [p.side for p in reading.participants if p.side]
    for (name, side), id in _people(reading).items():
        person = ET.SubElement(there, "person", {f"{_XML}id": id})
        _put(person, "persName", name)
        posts = dict.fromkeys(p.post for p in reading.participants if (p.name, p.side) == (name, side) and p.post)
        for post in posts:
            _put(person, "occupation", post)
        if side:
            _put(person, "affiliation", name_of(side), ref=f"#side.{side}")
    for side in dict.fromkeys(sides):
        group = ET.SubElement(there, "personGrp", {f"{_XML}id": f"side.{side}", "role": "side"})
        _put(group, "p", name_of(side))


def _setting(parent: ET.Element, meeting: Meeting) -> None:
    place = meeting.place
    _put(parent, "activity", f"{FORMS[meeting.form]} of {sides_words(meeting.sides)}")
    if meeting.date:
        _put(parent, "date", meeting.date, **_when(meeting.date))
    if meeting.start:
        _put(parent, "time", meeting.start + (f" {meeting.utc_offset}" if meeting.utc_offset else ""), when=f"{meeting.start}:00")
    where = ", ".join(part for part in (place.venue, place.city, name_of(place.country) if place.country else None) if part)
    if where:
        _put(parent, "locale", where)


def _when(edtf: str) -> Mapping[str, str]:
    """A date as TEI has it: one day, month or year, or from one to another."""
    if _PLAIN_DATE.fullmatch(edtf) and edtf[5:7] <= "12":
        return {"when": edtf}
    first, slash, last = edtf.partition("/")
    ends = {"notBefore": first, "notAfter": last} if slash else {}
    return {k: v for k, v in ends.items() if _PLAIN_DATE.fullmatch(v) and v[5:7] <= "12"}


def _people(reading: Reading) -> dict[tuple[str, str | None], str]:
    """The id of each person who takes part, by name and side."""
    found = dict.fromkeys((p.name, p.side) for p in reading.participants)
    return {key: f"person.{i}" for i, key in enumerate(found, 1)}


# --- the text -------------------------------------------------------------------------------------


def _text(body: ET.Element, reading: Reading) -> None:
    """The blocks of the page, with an anchor wherever a span begins or ends."""
    document = reading.document
    anchors = sorted({place for _, start, end in _marked(reading) for place in (start, end)})
    for block in _blocks(document):
        paragraph = ET.SubElement(body, "p", {"rend": block.kind})
        at, last = block.start, None
        for place in (*[a for a in anchors if block.start <= a <= block.end], block.end):
            words = printable(document.text[at:place])
            if last is None:
                paragraph.text = (paragraph.text or "") + words
            else:
                last.tail = (last.tail or "") + words
            at = place
            if place in anchors and (last is None or last.get(f"{_XML}id") != f"at.{place}"):
                last = ET.SubElement(paragraph, "anchor", {f"{_XML}id": f"at.{place}"})
        anchors = [a for a in anchors if a > block.end]


def _blocks(document: Document) -> Sequence[Block]:
    """The blocks, the text between and after them as well, so that every place lies in one."""
    found: list[Block] = []
    at = 0
    for block in sorted(document.blocks, key=lambda b: b.start):
        if block.end <= at:
            continue
        start = max(block.start, at)
        if document.text[at:start].strip():
            found.append(Block(kind="paragraph", start=at, end=start))
        found.append(block.model_copy(update={"start": start}))
        at = block.end
    if document.text[at:].strip() or not found:
        found.append(Block(kind="paragraph", start=at, end=len(document.text)))
    return found


def _marked(reading: Reading) -> Iterator[tuple[str, int, int]]:
    for s in reading.statements:
        span = s.content or s.cue
        if span:
            yield s.id, span.start, span.end
    for c in reading.commitments:
        yield c.id, c.what.start, c.what.end


def _spans(body: ET.Element, reading: Reading, people: Mapping[tuple[str, str | None], str]) -> None:
    by_id = {id: (start, end) for id, start, end in _marked(reading)}
    groups: dict[str, list[ET.Element]] = defaultdict(list)
    for s in reading.statements:
        if s.id in by_id:
            span = _span(s.id, *by_id[s.id], VERBS[s.act], f"act.{s.act}")
            who = [people.get((x.name or "", x.side)) or (f"side.{x.side}" if x.side else None) for x in s.speakers]
            there = [f"#{w}" for w in dict.fromkeys(who) if w]
            if there:
                span.set("corresp", " ".join(there))
            groups["statement"].append(span)
    for c in reading.commitments:
        groups["commitment"].append(_span(c.id, *by_id[c.id], c.kind, f"kind.{c.kind}"))
    for type, spans in groups.items():
        group = ET.SubElement(body, "spanGrp", type=type)
        group.extend(spans)


def _span(id: str, start: int, end: int, words: str, ana: str) -> ET.Element:
    places = {"from": f"#at.{start}", "to": f"#at.{end}"}
    span = ET.Element("span", {f"{_XML}id": f"memcon.{id.replace('+', '-')}", **places, "ana": f"memcon:{ana}"})
    span.text = words
    return span


def _put(parent: ET.Element, tag: str, words: str, **attributes: str) -> ET.Element:
    child = ET.SubElement(parent, tag, attributes)
    child.text = printable(words)
    return child
