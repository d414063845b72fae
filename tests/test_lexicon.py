"""The word lists: each entry is found in its examples and not in its counter-examples, and the loader refuses a list that is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby, product
from pathlib import Path

import pytest
from speech import HEADER, say

import memcon
from memcon.annotate import citations, cues, dates, people, places, sides, tokens
from memcon.annotate.inflection import forms
from memcon.annotate.mentions import Known
from memcon.annotate.phrases import fold
from memcon.errors import LexiconError
from memcon.lexicon import Entry, WordGroups, groups, load, load_table
from memcon.types import Block, Document

TABLES = sorted({entry.table for entry in load()})
INFLECTED = ("cues", "light_verbs")
"""Tables whose words stand in their base form."""


def marked(example: str) -> tuple[str, list[tuple[int, int]]]:
    """An example without its brackets, and where the marked words stand in it."""
    text, spans = "", []
    for i, part in enumerate(re.split(r"\[([^\]]*)\]", example)):
        if i % 2:
            spans.append((len(text), len(text) + len(part)))
        text += part
    return text, spans


def annotated(text: str) -> Known:
    """What the annotating stages find in a sentence that is a page of its own."""
    document = Document(id="x", source="x", sha256="x", text=text, blocks=(Block(kind="paragraph", start=0, end=len(text)),))
    known = Known()
    for stage in (tokens, sides, places, dates, people, citations, cues):
        known = stage.annotate(document, load(), known)
    return known


def sides_found(known: Known, entry: Entry) -> Iterator[tuple[int, int]]:
    yield from ((m.start, m.end) for m in known.sides if (m.side, m.form) == (entry.get("side"), entry.get("form")))


def places_found(known: Known, entry: Entry) -> Iterator[tuple[int, int]]:
    yield from ((m.start, m.end) for m in known.places if m.country == entry.get("country"))


STAGES: dict[str, Callable[[Known, Entry], Iterator[tuple[int, int]]]] = {"sides": sides_found, "places": places_found}
"""Tables whose words one stage finds by themselves, and where it found those of an entry."""


@pytest.mark.parametrize("table", TABLES)
def test_the_marked_words_are_the_entrys_own(table: str) -> None:
    for entry in load()[table]:
        each = (" ".join(one) for word in entry.words for one in product(*(part.split("/") for part in word.split())))
        own = {fold(word).lower().rstrip("-") for word in (*entry.words, *each)}
        if table in INFLECTED:
            own = {f"{form}{word[len(first) :]}" for word in own for first in word.split()[:1] for form in forms(first)} | own
        for example in entry.examples:
            text, spans = marked(example)
            assert spans, f"{table}: nothing is marked in {example!r}"
            for start, end in spans:
                words = fold(text[start:end]).lower()
                assert any(word in words or words in word for word in own), f"{table}: {example!r}"


@pytest.mark.parametrize("table", STAGES)
def test_an_entry_is_found_in_its_examples(table: str) -> None:
    missed = []
    for entry in load()[table]:
        if entry.get("form") == "none" or entry.get("kind") in ("state", "seat"):  # no side; only after a city; whose a building is
            continue
        for text, spans in map(marked, entry.examples):
            found = list(STAGES[table](annotated(text), entry))
            missed += [text for start, end in spans if not any(s < end and start < e for s, e in found)]
    assert not missed


@pytest.mark.parametrize("table", STAGES)
def test_an_entry_is_not_found_in_its_counter_examples(table: str) -> None:
    assert not [text for e in load()[table] for text in e.counter if list(STAGES[table](annotated(text), e))]


def cast(example: str) -> str:
    """An example with its invented countries and persons as those of the page of talks in `speech`."""
    for invented, there in (("Hald", "Solberg"), ("Orlen", "Medina"), ("Veland", "Norway"), ("Oresh", "Peru")):
        example = example.replace(invented, there)
    return example


def test_a_cue_names_its_act_in_its_examples() -> None:
    missed, before = [], len(HEADER) + 2
    for entry in load()["cues"]:
        acts = {entry.get("act"), entry.get("single"), entry.get("joint")}
        for text, spans in map(marked, map(cast, entry.examples)):
            named = [(s.cue.start - before, s.cue.end - before) for s in say(text) if s.cue and s.act in acts]
            missed += [text for start, end in spans if not any(s < end and start < e for s, e in named)]
    assert not missed


def test_a_cue_names_no_act_in_its_counter_examples() -> None:
    for entry in load()["cues"]:
        for text in map(cast, entry.counter):
            known = annotated(text)
            own = [(known.tokens[c.first].start, known.tokens[c.last - 1].end) for c in known.cues if c.entry is entry]
            named = [(s.cue.start - len(HEADER) - 2, s.cue.end - len(HEADER) - 2) for s in say(text) if s.cue]
            assert not [span for span in own if any(s < span[1] and span[0] < e for s, e in named)], text


HEAD = '[table]\nabout = "Ours."\nfields = { kind = ["dam", "lock"], size = [] }\n'
ROW = '[[entry]]\nwords = ["dam"]\nkind = "dam"\nexamples = ["The [dam] leaks."]\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_list_of_ones_own(tmp_path: Path) -> None:
    (entry,) = load_table(written(tmp_path, HEAD + ROW))
    assert (entry.table, entry.words, entry.get("kind"), entry.examples) == ("own", ("dam",), "dam", ("The [dam] leaks.",))
    assert entry.get("size") == "" and entry.list("kind") == ("dam",)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (HEAD + "[[entry]\n", "not valid TOML"),
        (HEAD + ROW.replace('words = ["dam"]', "words = []"), "at least one word"),
        (HEAD + ROW.replace('words = ["dam"]', 'words = ["dam", " "]'), "at least one word"),
        (HEAD + ROW.replace('examples = ["The [dam] leaks."]', ""), "at least one example"),
        (HEAD + ROW + 'colour = "red"\n', "unknown field 'colour'; this table allows kind, size"),
        (HEAD + ROW.replace('kind = "dam"', 'kind = "weir"'), "kind = 'weir' is none of dam, lock"),
        (HEAD + ROW.replace('kind = "dam"', 'kind = ["dam", "weir"]'), "kind = 'weir' is none of dam, lock"),
        (HEAD + ROW + ROW, "'dam' stands twice"),
    ],
)
def test_a_wrong_list_is_refused(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(LexiconError) as error:
        load_table(written(tmp_path, text))
    assert says in str(error.value) and "own.toml" in str(error.value)


def test_a_table_or_language_that_is_not_there() -> None:
    with pytest.raises(LexiconError, match="no table 'weirs'"):
        load()["weirs"]
    with pytest.raises(LexiconError, match="no lexicon for the language 'xx'"):
        load("xx")


def test_words_by_group() -> None:
    rows = [("signing", ("sign", "signed")), ("houses", ("sejm",)), ("signing", ("signature",))]
    own = WordGroups("own", (Entry("own", words, {"group": name}, ()) for name, words in rows))
    assert own["signing"] == {"sign", "signed", "signature"} and list(own) == ["signing", "houses"]
    with pytest.raises(LexiconError, match="own has no group 'courts'"):
        own["courts"]


def test_each_group_of_words_is_asked_for() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(memcon.__file__).parent.rglob("*.py"))
    tables = set(re.findall(r'groups\("(\w+)"\)', code))
    named = [name for table in sorted(tables) for name in groups(table)]
    assert len(named) == len(set(named)), "a name for two groups"
    assert set(re.findall(r'\b_WORDS\["(\w+)"\]', code)) == set(named)


@pytest.mark.parametrize("table", [table for table in TABLES if any("group" in entry.fields for entry in load()[table])])
def test_a_group_of_words_has_one_place(table: str) -> None:
    runs = [name for name, _ in groupby(entry.get("group") for entry in load()[table])]
    assert len(runs) == len(set(runs)), "two groups of one name, or one in two places"
