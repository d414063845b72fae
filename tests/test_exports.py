"""What is taken away, read back by libraries that know nothing of memcon."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

import duckdb
import icalendar
import jsonschema
import networkx
import pytest
from lxml import etree
from readouts import LEADERS, held, promised, readout, said
from test_cli import run

import memcon
from memcon.answers.calendar import calendar
from memcon.answers.network import Network, Node, Tie, network
from memcon.answers.timeline import timeline
from memcon.api import Record, open_record
from memcon.errors import QueryError
from memcon.export import network_picture, timeline_picture
from memcon.export.codes import cow, event_code
from memcon.export.formats import FORMATS, export
from memcon.export.ical import ical
from memcon.export.material import Material
from memcon.export.tables import TABLES
from memcon.record.links import Together
from memcon.record.people import people
from memcon.types import Reading

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))

SEASON = (
    readout(
        "one",
        held("2024-03-04", city="Bergen", occasion="Fish, Ships; and More"),
        says=(
            said("NO", "state", "the envoys would visit the “fishing grounds”, and\nsoon", "fisheries", cue="said"),
            said("PE", "explain", None, "trade", cue="explained its position", withheld=True),
        ),
        commits=(
            promised("visit", "President Quispe would visit Norway", "PE", ("in May", "2024-05"), place="NO", by=1),
            promised("talks", "talks would go on", "NO PE"),
        ),
    ),
    readout(
        "two",
        held("2024-05-12", city="Oslo", start="15:00", utc_offset="+02:00", duration_minutes=45),
        heads=LEADERS,
        says=(said("both", "agree", "open a line of ferries", "transport"),),
    ),
    readout("two-lima", held("2024-05-12", city="Oslo"), account="PE", heads=LEADERS),
)


@pytest.fixture(scope="module")
def samples() -> tuple[Reading, ...]:
    return tuple(memcon.read(path) for path in SAMPLES)


@pytest.fixture(params=["season", "samples", "empty"])
def material(request: pytest.FixtureRequest, samples: tuple[Reading, ...]) -> Material:
    return Material({"season": SEASON, "samples": samples, "empty": ()}[request.param])


def taken(readings: tuple[Reading, ...], format: str) -> bytes:
    return next(iter(export(Material(readings), format).values()))


# --- every format ---------------------------------------------------------------------------------


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_readings_give_the_same_bytes(material: Material, format: str) -> None:
    files = export(material, format)
    assert files == export(Material(material.readings), format)
    assert all(name == Path(name).name for name in files)
    assert len(files) == 1 or not FORMATS[format].one_file


# --- tables ---------------------------------------------------------------------------------------


def put(files: dict[str, bytes], folder: Path) -> None:
    for name, data in files.items():
        (folder / name).write_bytes(data)


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_duckdb_reads_the_tables_and_every_key_leads_to_a_row(material: Material, ending: str, tmp_path: Path) -> None:
    put(dict(export(material, ending)), tmp_path)
    with duckdb.connect() as db:
        for table in TABLES:
            types = {c.name: {"string": "VARCHAR", "integer": "BIGINT", "boolean": "BOOLEAN"}[c.type] for c in table.columns}
            file = str(tmp_path / f"{table.name}.{ending}")
            source = db.read_csv(file, header=True, columns=types, quotechar='"') if ending == "csv" else db.read_parquet(file)
            assert dict(zip(source.columns, map(str, source.types), strict=True)) == types
            source.create(table.name)
            (rows, keys), (once,) = (
                db.sql(f"SELECT count(*), count(({', '.join(table.key)})) FROM {table.name}").fetchall()[0],
                db.sql(f"SELECT count(*) FROM (SELECT DISTINCT {', '.join(table.key)} FROM {table.name})").fetchall()[0],
            )
            assert rows == keys == once, table.name
        for table in TABLES:
            for column in (c for c in table.columns if c.refers):
                to, key = column.refers.split(".")
                lost = f"SELECT count(*) FROM {table.name} a LEFT JOIN {to} b ON a.{column.name} = b.{key}"
                lost += f" WHERE a.{column.name} IS NOT NULL AND b.{key} IS NULL"
                assert db.sql(lost).fetchall() == [(0,)], (table.name, column.name)
        counts = db.sql("SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM statements)").fetchall()[0]
    assert counts == (len(material.readings), sum(len(r.statements) for r in material.readings))


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_words_come_back_as_they_stand(ending: str, tmp_path: Path, samples: tuple[Reading, ...]) -> None:
    put(dict(export(Material((*SEASON, *samples)), ending)), tmp_path)
    with duckdb.connect() as db:
        file = str(tmp_path / f"statements.{ending}")
        source = db.read_csv(file, header=True, all_varchar=True, quotechar='"') if ending == "csv" else db.read_parquet(file)
        rows = source.project("document, content, content_start::INT, content_end::INT").fetchall()
    text = {r.document.id: r.document.text for r in (*SEASON, *samples)}
    assert any("\n" in (words or "") for _, words, _, _ in rows)
    assert all(text[id][start:end] == words for id, words, start, end in rows if words)


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_the_data_package_describes_what_is_there(ending: str) -> None:
    files = export(Material(SEASON), ending)
    package = json.loads(files["datapackage.json"])
    assert {r["path"] for r in package["resources"]} == {n for n in files if n.endswith(ending) and not n.startswith("dictionary")}
    jsonschema.validate(
        package,
        {
            "type": "object",
            "required": ["name", "resources"],
            "properties": {
                "name": {"type": "string", "pattern": r"^[a-z0-9._-]+$"},
                "resources": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "type": "object",
                        "required": ["name", "path", "schema"],
                        "properties": {
                            "schema": {
                                "type": "object",
                                "required": ["fields"],
                                "properties": {
                                    "fields": {
                                        "type": "array",
                                        "items": {
                                            "required": ["name", "type", "description"],
                                            "properties": {"type": {"enum": ["string", "integer", "boolean"]}},
                                        },
                                    }
                                },
                            }
                        },
                    },
                },
            },
        },
    )


def test_the_dictionary_tells_of_every_column() -> None:
    files = export(Material(SEASON), "csv")
    told = [(r["table"], r["column"]) for r in csv.DictReader(io.StringIO(files["dictionary.csv"].decode()))]
    heads = {name[:-4]: next(csv.reader(io.StringIO(data.decode()))) for name, data in files.items() if name.endswith(".csv")}
    del heads["dictionary"]
    assert told == [(table, column) for table, columns in heads.items() for column in columns]


# --- codes ----------------------------------------------------------------------------------------


def test_every_form_act_and_kind_has_codes() -> None:
    from typing import get_args

    from memcon.types import Act, CommitmentKind, Form

    for what, names in (("form", Form), ("act", Act), ("kind", CommitmentKind)):
        assert all(event_code(what, name).cameo for name in get_args(names))  # type: ignore[arg-type]


@pytest.mark.parametrize(("side", "number"), [("US", 2), ("GB", 200), ("RU", 365), ("JP", 740), ("KR", 732), ("EU", None), (None, None)])
def test_cow_numbers(side: str | None, number: int | None) -> None:
    state = cow(side)
    assert (state.number if state else None) == number


def test_coded_events() -> None:
    rows = list(csv.DictReader(io.StringIO(taken(SEASON, "events").decode())))
    assert [(r["day"], r["source_cow"], r["target_cow"], r["plover"], r["cameo"], r["plover_flags"], r["name"]) for r in rows] == [
        ("2024-03-04", "385", "135", "CONSULT", "040", "", "meeting"),
        ("2024-03-04", "135", "385", "CONSULT", "040", "", "meeting"),
        ("2024-05-12", "385", "135", "CONSULT", "040", "", "meeting"),
        ("2024-05-12", "135", "385", "CONSULT", "040", "", "meeting"),
        ("2024-03-04", "385", "135", "", "010", "", "state"),
        ("2024-03-04", "135", "385", "AGREE", "036", "future", "visit"),
        ("2024-03-04", "385", "135", "AGREE", "036", "future", "talks"),
        ("2024-03-04", "135", "385", "AGREE", "036", "future", "talks"),
    ]


# --- graph ----------------------------------------------------------------------------------------


def test_networkx_reads_who_met_whom() -> None:
    graph = networkx.parse_graphml(taken((*SEASON, readout("three", held("2024-06-01"), heads=LEADERS)), "graphml").decode())
    name = networkx.get_node_attributes(graph, "label")
    ties = {frozenset((name[a], name[b])): (d["weight"], d["first"], d["last"]) for a, b, d in graph.edges(data=True)}
    assert ties == {
        frozenset(("NO Ingrid Solberg", "PE Carlos Medina")): (1, "2024-03-04", "2024-03-04"),
        frozenset(("NO Erik Lund", "PE Rosa Quispe")): (2, "2024-05-12", "2024-06-01"),
    }


# --- annotations ----------------------------------------------------------------------------------

ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "target", "body", "motivation"],
    "properties": {
        "id": {"type": "string", "format": "uri"},
        "type": {"const": "Annotation"},
        "motivation": {"const": "describing"},
        "body": {"type": "array", "minItems": 1, "items": {"required": ["type", "value", "purpose"]}},
        "target": {
            "required": ["source", "selector"],
            "properties": {
                "selector": {
                    "prefixItems": [
                        {"required": ["type", "exact"], "properties": {"type": {"const": "TextQuoteSelector"}}},
                        {"required": ["type", "start", "end"], "properties": {"type": {"const": "TextPositionSelector"}}},
                    ],
                    "minItems": 2,
                    "maxItems": 2,
                }
            },
        },
    },
}
"""What the Web Annotation Data Model asks of an annotation, as far as it is used here."""


def test_annotations_hold_on_to_the_words(samples: tuple[Reading, ...]) -> None:
    found = json.loads(taken((*SEASON, *samples), "annotations"))
    items = found["first"]["items"]
    assert found["total"] == len(items) > 100
    text = {r.document.id: r.document.text for r in (*SEASON, *samples)}
    for item in items:
        jsonschema.validate(item, ANNOTATION)
        quoted, placed = item["target"]["selector"]
        words = text[item["id"].split(":")[2]]
        assert words[placed["start"] : placed["end"]] == quoted["exact"]
        assert quoted.get("prefix", "") + quoted["exact"] + quoted.get("suffix", "") in words
    assert len({item["id"] for item in items}) == len(items)


# --- TEI ------------------------------------------------------------------------------------------

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def test_tei_is_valid_and_the_spans_lie_where_they_should(material: Material) -> None:
    schema = etree.RelaxNG(etree.parse(Path(__file__).parent / "tei.rng"))
    files = export(material, "tei")
    assert len(files) == len(material.readings)
    for reading, data in zip(material.readings, files.values(), strict=True):
        root = etree.fromstring(data)
        schema.assertValid(root)
        body = root.find(f"{TEI}text/{TEI}body")
        kept = "".join("".join(p.itertext()) for p in body.iter(f"{TEI}p"))
        assert "".join(kept.split()) == "".join(reading.document.text.split())
        ids = {e.get(XML_ID) for e in root.iter() if e.get(XML_ID)}
        words = {f"memcon.{s.id}": s.content or s.cue for s in reading.statements} | {f"memcon.{c.id}": c.what for c in reading.commitments}
        spans = {e.get(XML_ID): e for e in root.iter(f"{TEI}span")}
        assert set(spans) == {id for id, span in words.items() if span}
        for id, span in spans.items():
            assert {span.get("from")[1:], span.get("to")[1:], *(w[1:] for w in (span.get("corresp") or "").split())} <= ids
            assert between(body, span.get("from")[1:], span.get("to")[1:]) == "".join(words[id].text.split())


def between(body: etree._Element, start: str, end: str) -> str:
    """The words from one anchor to another, without space."""
    found, inside = [], False
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if event == "start" and element.get(XML_ID) == start:
            inside = True
        if event == "start" and element.get(XML_ID) == end:
            break
        if event == "start" and element.tag == f"{TEI}p" and inside:
            found.append(element.text or "")
        if event == "end" and element.tag == f"{TEI}anchor" and inside:
            found.append(element.tail or "")
    return "".join("".join(found).split())


# --- FollowTheMoney -------------------------------------------------------------------------------

SCHEMATA = {
    "PlainText": {"title", "fileName", "sourceUrl", "publisher", "date", "language", "country", "bodyText"},
    "HyperText": {"title", "fileName", "sourceUrl", "publisher", "date", "language", "country", "bodyText"},
    "PublicBody": {"name", "country"},
    "Person": {"name", "alias", "position", "country", "proof"},
    "Position": {"name", "country"},
    "Occupancy": {"holder", "post", "date", "proof"},
    "Event": {"name", "date", "location", "country", "involved", "proof", "sourceUrl"},
}
"""The schemata of FollowTheMoney 4 that are used, and of their properties those that are."""

RANGES = {"proof": {"PlainText", "HyperText"}, "holder": {"Person"}, "post": {"Position"}, "involved": {"Person", "PublicBody"}}


def test_followthemoney_entities_name_each_other(material: Material) -> None:
    entities = {e["id"]: e for e in map(json.loads, taken(tuple(material.readings), "ftm").splitlines())}
    for entity in entities.values():
        assert set(entity) == {"id", "schema", "properties"}
        assert set(entity["properties"]) <= SCHEMATA[entity["schema"]]
        for name, values in entity["properties"].items():
            assert values and all(isinstance(v, str) for v in values)
            assert name not in RANGES or {entities[v]["schema"] for v in values} <= RANGES[name]
    if material.readings:
        assert {"Person", "Event", "Occupancy", "Position"} <= {e["schema"] for e in entities.values()}


def test_followthemoney_itself_takes_them(material: Material) -> None:
    followthemoney = pytest.importorskip("followthemoney", reason="followthemoney, which needs ICU to build, is not installed")
    for line in taken(tuple(material.readings), "ftm").splitlines():
        entity = json.loads(line)
        schema = followthemoney.model.get(entity["schema"])
        for name, values in entity["properties"].items():
            assert all(schema.properties[name].type.clean(v) is not None for v in values), (entity["schema"], name)
        schema.validate(entity)


# --- pictures -------------------------------------------------------------------------------------


def drawn(svg: str) -> etree._Element:
    root = etree.fromstring(svg.encode())
    assert not any("href" in name for e in root.iter() for name in e.attrib) and "url(" not in svg and "@import" not in svg
    return root


def words_of(root: etree._Element) -> list[str]:
    return [e.text for e in root.iter("{http://www.w3.org/2000/svg}text")]


def test_the_picture_of_a_timeline(samples: tuple[Reading, ...]) -> None:
    found = timeline(samples, "JP", "RU")
    svg = timeline_picture.picture(found)
    assert svg == timeline_picture.picture(timeline(samples, "JP", "RU"))
    root = drawn(svg)
    shown = words_of(root)
    assert "Japan – Russia" in shown and "Visit of Vladimir Putin (Russia) to Japan" in shown
    assert sum(w.endswith(", Santiago") for w in shown) == 2
    assert all(issue.label in shown for issue in found.issues)
    wide, high = float(root.get("width")), float(root.get("height"))
    for e in root.iter("{http://www.w3.org/2000/svg}circle"):
        assert 0 <= float(e.get("cx")) <= wide and 0 <= float(e.get("cy")) <= high


def test_the_picture_of_a_network(samples: tuple[Reading, ...]) -> None:
    found = network(Together(samples), people(samples))
    svg = network_picture.picture(found)
    assert svg == network_picture.picture(found)
    shown = words_of(drawn(svg))
    assert {p.name for p in found.people} <= set(shown)
    assert "Japan (14)" in shown
    assert len(list(drawn(svg).iter("{http://www.w3.org/2000/svg}path"))) == len(found.ties)


def test_the_picture_of_a_large_network_says_whom_it_shows() -> None:
    codes = [f"{a}{b}" for a in "ABCDEFGHIJ" for b in "ABCDEFGHIJ"]
    nodes = tuple(Node(id=f"{c} Person {c}", name=f"Person {c}", side=c, post=None, meetings=2 if c < "B" else 1) for c in codes)
    ties = tuple(Tie(one=a.id, two=b.id, meetings=1, first="2024-01-01", last="2024-01-01") for a, b in pairwise(nodes))
    svg = network_picture.picture(Network(sides=(), people=nodes, ties=ties, between=(), meetings=99))
    shown = words_of(drawn(svg))
    assert "100 people in 99 meetings; the 80 who met most are shown" in shown
    assert "others (73)" in shown and "Person HJ (HJ)" in shown and "Person JJ (JJ)" not in shown


@pytest.mark.parametrize("words", [["timeline", "Norway", "Peru"], ["network"], ["timeline", "Norway", "Chad"], ["network", "Chad"]])
@pytest.mark.parametrize("ending", ["svg", "html"])
def test_the_commands_draw(season: Path, tmp_path: Path, words: list[str], ending: str) -> None:
    out = tmp_path / f"picture.{ending}"
    result = run("--record", season, *words, "--picture", out)
    assert (result.exit_code, result.stdout) == (0, "")
    page = out.read_text(encoding="utf-8")
    drawn(page[page.index("<svg") : page.index("</svg>") + 6])
    assert ("Chad" in " ".join(words)) == ("has nothing" in page)


def test_a_timeline_for_a_person(season: Path) -> None:
    shown = run("--record", season, "timeline", "Norway", "Peru").stdout
    assert "4 Mar 2024   Meeting, Bergen: Ingrid Solberg – Carlos Medina" in shown
    assert "planned: Visit of Peru to Norway, in May" in shown and "reported: Visit of Peru to Norway" in shown


# --- calendar -------------------------------------------------------------------------------------


def events(data: bytes) -> list[icalendar.Event]:
    (found,) = icalendar.Calendar.from_ical(data, multiple=True)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert not found.errors and not any(e.errors for e in found.walk())
    return found.walk("VEVENT")


def made(*readings: Reading) -> dict[str, tuple[str, str]]:
    """The status and first day of each event, by its title."""
    found = events(ical(calendar(Together(readings))))
    return {str(e["SUMMARY"]): (str(e["STATUS"]), str(e.decoded("DTSTART"))) for e in found}


def plan(name: str, day: str, when: tuple[str, str | None] | None, status: str = "agreed", **more: object) -> Reading:
    made = promised("visit", "President Quispe would visit Norway", "PE", when, place="NO", persons=("Rosa Quispe",))
    return readout(name, held(day), commits=({**made, "status": status},), **more)  # type: ignore[arg-type]


VISIT = "Visit of Rosa Quispe (Peru) to Norway"


@pytest.mark.parametrize(
    ("readings", "event"),
    [
        ([plan("a", "2024-03-04", ("on 6 May", "2024-05-06"))], ("CONFIRMED", "2024-05-06")),
        ([plan("a", "2024-03-04", ("on 6 May", "2024-05-06"), "proposed")], ("TENTATIVE", "2024-05-06")),
        ([plan("a", "2024-03-04", ("in May", "2024-05"))], ("TENTATIVE", "2024-05-01")),
        ([plan("a", "2024-03-04", None)], None),
        (
            [plan("a", "2024-03-04", ("on 6 May", "2024-05-06")), plan("b", "2024-04-04", ("on 9 June", "2024-06-09"))],
            ("CONFIRMED", "2024-06-09"),
        ),
        (
            [
                plan("a", "2024-03-04", ("on 6 May", "2024-05-06")),
                readout("b", held("2024-04-20"), more="The visit of President Quispe to Norway has been cancelled"),
            ],
            ("CANCELLED", "2024-05-06"),
        ),
        ([plan("a", "2024-03-04", ("on 6 May", "2024-05-06")), readout("b", held("2024-07-01"))], ("TENTATIVE", "2024-05-06")),
        (
            [plan("a", "2024-03-04", ("on 6 May", "2024-05-06")), readout("b", held("2024-05-06"), heads=LEADERS)],
            ("CONFIRMED", "2024-05-06"),
        ),
    ],
    ids=["settled", "proposed", "within a month", "without a day", "moved", "called off", "lapsed", "held"],
)
def test_the_status_of_a_visit(readings: list[Reading], event: tuple[str, str] | None) -> None:
    found = {title.removesuffix(" (within these days)"): e for title, e in made(*readings).items()}
    assert found.get(VISIT) == event


def test_a_meeting_in_the_calendar() -> None:
    found = {str(e["SUMMARY"]): e for e in events(taken(SEASON, "ical"))}
    event = found["Meeting of Erik Lund (Norway) and Rosa Quispe (Peru)"]
    assert event.decoded("DTSTART") == datetime.fromisoformat("2024-05-12T15:00+02:00")
    assert event.decoded("DTEND") == datetime.fromisoformat("2024-05-12T15:45+02:00")
    assert (event["LOCATION"], event["STATUS"], event["SEQUENCE"]) == ("Oslo", "CONFIRMED", 2)
    event = found["Meeting of Ingrid Solberg (Norway) and Carlos Medina (Peru)"]
    assert event.decoded("DTSTART") == date(2024, 3, 4) and event.decoded("DTEND") == date(2024, 3, 5)
    assert "Occasion: Fish, Ships; and More." in event["DESCRIPTION"].splitlines()


def test_a_planned_meeting_is_the_one_that_was_held() -> None:
    planned = promised("meeting", "the two leaders would meet in May", "NO PE", ("in May", "2024-05"), persons=("Erik Lund", "Rosa Quispe"))
    before = events(ical(calendar(Together([readout("a", held("2024-03-04"), commits=(planned,))]))))
    after = events(ical(calendar(Together([readout("a", held("2024-03-04"), commits=(planned,)), SEASON[1]]))))
    (was,) = [e for e in before if e["STATUS"] == "TENTATIVE"]
    (now,) = [e for e in after if e["UID"] == was["UID"]]
    assert len(before) == len(after) == 2
    assert now["STATUS"] == "CONFIRMED" and now["SEQUENCE"] > was["SEQUENCE"]


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Callable[[], Record]]:
    made: list[Record] = []

    def place() -> Record:
        made.append(open_record(tmp_path / f"{len(made)}.db"))
        return made[-1]

    yield place
    for record in made:
        record.close()


@pytest.mark.parametrize("turned", [False, True], ids=["in order of time", "latest first"])
def test_a_later_export_updates_the_calendar_in_place(places: Callable[[], Record], samples: tuple[Reading, ...], turned: bool) -> None:
    record = places()
    exports: list[dict[str, icalendar.Event]] = []
    for reading in sorted(samples, key=lambda r: r.document.source, reverse=turned):
        record.add_reading(reading)
        exports.append({e["UID"]: e for e in events(ical(record.calendar("Japan", "Russia")))})
    for before, after in pairwise(exports):
        assert set(before) <= set(after)
        for uid, was in before.items():
            now = after[uid]
            assert now["SEQUENCE"] >= was["SEQUENCE"]
            if any(now.get(part) != was.get(part) for part in ("DTSTART", "STATUS", "SUMMARY")):
                assert now["SEQUENCE"] > was["SEQUENCE"], now["SUMMARY"]


def test_a_correction_counts_as_a_change(places: Callable[[], Record]) -> None:
    record = places()
    for reading in SEASON:
        record.add_reading(reading)

    def meeting() -> tuple[str, int, str]:
        (found,) = [e for e in record.calendar("Peru").events if e.starts.startswith("2024-05-1")]
        return found.uid, found.sequence, found.place

    uid, sequence, place = meeting()
    decision = record.correct("two", "m1.place.city", "Bergen", by="Ada")
    assert meeting()[:2] == (uid, sequence + 2)
    record.undo(decision.number, by="Ada")
    assert meeting() == (uid, sequence + 4, place)


# --- the commands ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def season(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("season") / "talks.db"
    with open_record(path) as record:
        for reading in SEASON:
            record.add_reading(reading)
    return path


@pytest.mark.parametrize("format", FORMATS)
def test_the_command_writes_what_python_gives(season: Path, tmp_path: Path, format: str) -> None:
    out = tmp_path / "out"
    result = run("--record", season, "export", "--format", format, "--output", out)
    assert result.exit_code == 0 and "written" in result.stderr
    with open_record(season) as record:
        files = record.export(format)
    there = {out.name: out.read_bytes()} if out.is_file() else {p.name: p.read_bytes() for p in out.iterdir()}
    assert (list(there.values()) == list(files.values())) if out.is_file() else there == files


def test_one_file_goes_to_standard_output_and_many_ask_for_a_folder(season: Path) -> None:
    result = run("--record", season, "export", "--format", "graphml")
    assert (result.exit_code, result.stderr) == (0, "") and result.stdout.startswith("<?xml")
    result = run("--record", season, "export", "--format", "csv")
    assert result.exit_code == 1 and "--output" in result.stderr


def test_the_calendar_command(season: Path, tmp_path: Path) -> None:
    result = run("--record", season, "calendar", "Norway", "Peru", "-o", tmp_path / "talks.ics")
    assert result.exit_code == 0 and len(events((tmp_path / "talks.ics").read_bytes())) == 3
    result = run("--record", season, "calendar", "Norway")
    assert "12 May 2024, 15:00" in result.stdout and "and 1 planned without a day" in result.stdout
    result = run("--record", season, "calendar", "Chad")
    assert result.exit_code == 0 and "The record has nothing on Chad" in result.stdout


def test_what_cannot_be_written_says_so(season: Path, tmp_path: Path) -> None:
    result = run("--record", season, "calendar", "-o", tmp_path / "no" / "talks.ics")
    assert result.exit_code == 1 and "cannot be written" in result.stderr
    (tmp_path / "file").write_text("")
    result = run("--record", season, "export", "--format", "csv", "-o", tmp_path / "file")
    assert result.exit_code == 1 and "cannot be written" in result.stderr


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "memcon.export.parquet", raising=False)
    with pytest.raises(QueryError, match=r"pip install 'memcon\[export\]'"):
        export(Material(()), "parquet")
    with pytest.raises(QueryError, match="no format is called 'xls'"):
        export(Material(()), "xls")
