"""Files that are no pages, or odd ones: each is read, or refused with what is wrong, where, and what to do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memcon import read
from memcon.errors import SourceError
from memcon.source import open_source
from memcon.source.decoding import LARGEST

SAID = "The two ministers agreed that a ferry would again call at both ports from the spring – “soon”, they said in Tromsø."

REFUSED = [
    ("empty", b"", "is empty"),
    ("nothing but blanks", b" \n\t\r\n\x00\xef\xbb\xbf", "is empty"),
    ("nothing to see", "\u200b\u00ad\n".encode(), "holds no text"),
    ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(64), "PNG picture"),
    ("a PDF", b"%PDF-1.7\n1 0 obj", "is a PDF"),
    ("an archive", b"PK\x03\x04" + bytes(range(64)), "ZIP archive"),
    ("a program", b"\x7fELF\x02\x01\x01", "is a program"),
    ("bytes of no kind", bytes(range(1, 32)) * 40, "is not text"),
    ("UTF-32 with nothing after its mark", b"\xff\xfe\x00\x00", "holds no text"),
    ("too large", b"x" * (LARGEST + 1), "too large"),
]


@pytest.mark.parametrize(("data", "said"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_refused(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(data)
    with pytest.raises(SourceError) as error:
        open_source(path)
    message = str(error.value)
    assert said in message
    assert str(path) in message
    assert ": " in message.removeprefix(str(path)) or "; " in message  # what to do next


def test_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000_000)  # a hole: nothing could read it into memory
    with pytest.raises(SourceError, match="50,000 MB; the limit is 20 MB"):
        open_source(path)


def test_missing_and_folder(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        open_source(tmp_path / "none.txt")
    with pytest.raises(SourceError, match="is a folder"):
        open_source(tmp_path)
    with pytest.raises(SourceError, match="cannot be read"):
        open_source(Path("no\0name.txt"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(SAID)
    path.chmod(0)
    with pytest.raises(SourceError, match="may not be read"):
        open_source(path)
    path.chmod(0o600)
    tmp_path.chmod(0)
    try:
        with pytest.raises(SourceError, match="may not be read"):
            open_source(path)
    finally:
        tmp_path.chmod(0o700)


def test_permission_refused_by_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "page.txt"
    path.write_text(SAID)

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(SourceError, match="may not be read"):
        open_source(path)


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("name", ["page.txt", "page.html"])
def test_encodings(tmp_path: Path, encoding: str, name: str) -> None:
    path = tmp_path / name
    path.write_bytes((SAID if name.endswith("txt") else f"<html><body><p>{SAID}</p></body></html>").encode(encoding))
    document = open_source(path)
    assert [document.text[b.start : b.end] for b in document.blocks] == [SAID]


def test_a_page_names_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(
        "<html><head><meta charset='iso-8859-2'></head><body><p>Przewodniczący spotkał się z ministrem.</p></body></html>".encode(
            "iso-8859-2"
        )
    )
    assert "Przewodniczący spotkał się" in open_source(path).text


def test_stray_bytes_do_not_stop_the_page(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(b"The \x00ministers \x01met in Troms\xf8\x81.\x00")
    assert open_source(path).text == "The ministers met in Tromsø�."


def test_a_line_of_a_megabyte(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("The ministers met. " * 55_000)
    with pytest.raises(SourceError, match="more than any readout"):
        open_source(path)
    path.write_text("The ministers met. " * 20_000)
    assert len(open_source(path).blocks) == 1


def test_a_line_of_a_thousand_sentences_is_read(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(
        "On 3 May 2024, Foreign Minister Solberg met Foreign Minister Medina of Peru in Oslo. " + "He said that it rained. " * 1_000
    )
    reading = read(path)
    assert len(reading.meetings) == 1 and len(reading.statements) == 1_000


@pytest.mark.parametrize("unit", ["<div>", "<ul><li>", "<table><tr><td>", "<b>", "<p", '<a b="', "<!--", "&amp", "</p>"])
def test_markup_without_end(tmp_path: Path, unit: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(f"<html><body><p>{SAID}</p>{unit * 20_000}x")
    document = open_source(path)
    assert document.text[document.blocks[0].start : document.blocks[0].end] == SAID


def test_line_ends(tmp_path: Path) -> None:
    texts = set()
    for end in ("\n", "\r\n", "\r"):
        path = tmp_path / "page.txt"
        path.write_bytes(f"Talks{end}{end}{SAID}{end}".encode())
        texts.add(open_source(path).text)
    assert texts == {f"Talks\n\n{SAID}\n"}


def test_the_same_bytes_are_the_same_document(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(SAID)
    one, other = open_source(tmp_path / "a.txt"), open_source(tmp_path / "b.txt")
    assert one.id == other.id
    assert one == other.model_copy(update={"source": one.source})


PAGES = sorted(path for path in (Path(__file__).parent / "corpus").iterdir() if path.suffix == ".txt")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(page=st.sampled_from(PAGES), data=st.data())
def test_a_page_cut_anywhere_is_read(tmp_path: Path, page: Path, data: st.DataObject) -> None:
    text = page.read_text(encoding="utf-8")
    start = data.draw(st.sampled_from((0, data.draw(st.integers(0, len(text) - 1)))))
    end = data.draw(st.integers(start + 1, len(text)))
    part = tmp_path / "part.txt"
    part.write_text(text[start:end] if text[start:end].strip() else "A page.", encoding="utf-8")
    reading = read(part)
    for said in reading.statements:
        for span in (said.cue, said.content):
            assert span is None or reading.document.text[span.start : span.end] == span.text


@pytest.mark.parametrize(
    "end",
    [
        "Ms Solberg spoke of the old friendship of the two peoples, and expressed confidence",
        "Their talks, which followed a call on 2 April, included discussion of several bilateral and",
        "They went on with discussions on joint patrols to keep Chile from mining the strait,",
        "Ms Solberg and Mr Medina committed to keep in contact and to speed up contact between the S",
        "A reception was given by the Minister at",
        "She recalled the negotiations",
        "Views\n\nwere also exchanged on the strait.",
    ],
)
def test_a_page_that_breaks_off_is_read(tmp_path: Path, end: str) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        f"Foreign Minister Ingrid Solberg met today in Oslo with Foreign Minister Carlos Medina of Peru. {end}", encoding="utf-8"
    )
    assert read(page).meetings
