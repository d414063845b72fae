"""The outline of the page: headings and list numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from memcon.annotate.mentions import Known, Token, within
from memcon.lexicon import Lexicon
from memcon.types import Block, Document, Section, Span


@dataclass(frozen=True, slots=True)
class Outline:
    """The sections, and for each block of the document the path of its innermost numbered section and the nearest heading's text."""

    sections: tuple[Section, ...] = ()
    path_of_block: tuple[str | None, ...] = ()
    heading_of_block: tuple[str | None, ...] = ()


_HOUR = re.compile(r"(?:0[7-9]|1\d|2[0-3])\.(?:00|15|30|45)")  # 11.00 Meeting with Mr Orlen
_NUMBER = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]{1,4}|[IVX]{1,6}|[①-⑳])[.)/]?")
_WHOLE = re.compile(r"(\d{1,2})\.0")
_ROMAN = {n: i for i, n in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)}
_SECTION_KINDS = ("heading", "item", "paragraph")
_LONGEST_HEADING = 8  # words of a heading that stands glued to its text


@dataclass(frozen=True, slots=True)
class _Step:
    """A list number as printed. `style` is how it is written, `value` its place in the series, `path` how it stands in a path."""

    style: str
    value: int
    path: str


def find(document: Document, lexicon: Lexicon, known: Known) -> Outline:
    """The outline of `document`. A number starts a section under the number of another style before it: `2.` then `(1)` is `2(1)`.

    A number printed twice (`1. 1.`) is one, two different ones (`4. (1)`) are two. A heading without a number ends what is numbered
    before it. Bullets and notes are no sections.
    """
    sections: list[Section] = []
    paths: list[str | None] = []
    headings: list[str | None] = []
    stack: list[_Step] = []
    named: list[str | None] = []  # the heading of each step
    loose: str | None = None  # the heading without a number that stands over the text
    glued = _glued(document, known)
    run_in = _run_in(document, known) or _over_paragraphs(document, known)
    running = _in_a_sentence(document)
    for index, block in enumerate(document.blocks):
        steps = _steps(block, stack) if block.kind in _SECTION_KINDS and index not in running else []
        heading = _heading(document, block, glued.get(index))
        if steps:
            for number, step in enumerate(steps):
                _enter(stack, named, step)
                said = heading if number == len(steps) - 1 else None
                named[-1] = said.text if said else None
                start = block.start
                evidence = (Span(start=start, end=start + len(block.marker), text=block.marker), *((said,) if said else ()))
                sections.append(Section(number=_path(stack), heading=said.text if said else None, evidence=evidence, rule="list-number"))
        elif (block.kind == "heading" and heading is not None) or (heading := _heading(document, block, run_in.get(index))) is not None:
            stack, named, loose = [], [], heading.text
            sections.append(Section(number=None, heading=heading.text, evidence=(heading,), rule="heading"))
        paths.append(_path(stack) or None)
        headings.append(next((h for h in reversed(named) if h), loose))
    return Outline(tuple(sections), tuple(paths), tuple(headings))


def _in_a_sentence(document: Document) -> frozenset[int]:
    """The blocks that go on with a sentence, whose letters are no sections: *agreed: (i) to sign …; (ii) to set up …*."""
    found: set[int] = set()
    for index, block in enumerate(document.blocks[1:], 1):
        before = document.blocks[index - 1]
        text = document.text[block.start + len(block.marker) : block.end].lstrip()
        after = document.text[before.start : before.end].rstrip()
        opens = after.endswith(":") or (index - 1 in found and after.endswith((";", ",", "and")))
        if block.marker and not block.marker[0].isdigit() and opens and text[:1].islower():
            found.add(index)
    return frozenset(found)


def _steps(block: Block, stack: list[_Step]) -> list[_Step]:
    """The numbers that open a block, each once."""
    steps: list[_Step] = []
    for match in _NUMBER.finditer(block.marker):
        printed = match.group()
        if not any(c.isalnum() for c in printed) or _HOUR.fullmatch(printed):
            continue
        step = _step(printed, [*stack, *steps])
        if not steps or step.style != steps[-1].style or step.value != steps[-1].value:
            steps.append(step)
    return steps


def _step(printed: str, stack: list[_Step]) -> _Step:
    core = printed.strip("()./")
    wrap = printed.replace(core, "#")
    if "①" <= core <= "⑳":
        return _Step("①", ord(core) - ord("①") + 1, f"({ord(core) - ord('①') + 1})")
    if (whole := _WHOLE.fullmatch(core)) is not None:  # 2.0 stands over 2.1
        return _Step("0.", int(whole[1]), whole[1])
    if "." in core:
        return _Step(f"{'0.' * core.count('.')}0", int(core.rsplit(".", 1)[1]), core)
    if core.isupper():
        return _Step(f"I{wrap}", 0, core)
    if core.isdigit():
        return _Step(f"0{wrap}", int(core), f"({core})" if wrap == "(#)" else core)
    letter = ord(core) - ord("a") + 1 if len(core) == 1 else 0
    series = next((s.value for s in stack if s.style == f"a{wrap}"), 0)
    path = f"({core})" if wrap == "(#)" else core
    if core in _ROMAN and (not letter or letter != series + 1):
        return _Step(f"i{wrap}", _ROMAN[core], path)
    return _Step(f"a{wrap}", letter, path)


def _enter(stack: list[_Step], named: list[str | None], step: _Step) -> None:
    """Go to the section `step`: beside the one of its style that is open, or below what is open."""
    at = next((i for i, s in enumerate(stack) if s.style == step.style), None)
    if at is None and "." in step.path:  # 1.2 stands under 1., wherever that is
        above = step.path.rsplit(".", 1)[0]
        at = next((i + 1 for i, s in enumerate(stack) if s.path == above), 0)
    if at is not None:
        del stack[at:], named[at:]
    stack.append(step)
    named.append(None)


def _path(stack: list[_Step]) -> str:
    path = ""
    for step in stack:
        path = step.path if "." in step.path else f"{path}.{step.path}" if path and step.path.isdigit() else path + step.path
    return path


def _heading(document: Document, block: Block, glued: tuple[int, int] | None) -> Span | None:
    """The heading in a block, without its number and the marks of its emphasis."""
    if block.kind == "heading":
        start, end = block.start + len(block.marker), block.end
    elif glued is not None:
        start, end = glued
    else:
        return None
    text = document.text[start:end]
    match = re.fullmatch(r"(?:<\w+>|[\s*_])*(.*?)[\s*_]*(?:</\w+>[\s*_]*)*[:]?[\s*_]*", text, re.DOTALL)
    if match is None or not match.group(1):
        return None
    return Span(start=start + match.start(1), end=start + match.end(1), text=match.group(1))


# --- headings glued to their text -----------------------------------------------------------------

# A heading does not begin with these; a sentence does.
_OPENERS = frozenset(
    "in on at as with for from to by after before during following regarding concerning both the a an it he she they we there this that"
    " these those his her their its our while when if since turning touching responding also finally furthermore moreover then"
    " however yesterday today earlier first second third asked given having under among between through".split()
)
# Capitalised in the middle of a line, these begin the sentence after the heading.
_BEGINS = frozenset("The Both It He She They In On At As With Views After Following Regarding Concerning There To During".split())
_SPEAKERS = frozenset("minister ministers president prime foreign secretary leaders".split())


_NOT_LAST = frozenset(", ; of and the with by for in on to &".split())  # a heading does not end so
_BE = frozenset("was were is are had has have will would".split())


class _Page:
    """What is looked up while headings are cut from their text."""

    def __init__(self, known: Known) -> None:
        self.tokens = known.tokens
        self.verbs = {known.tokens[c.verb].start for c in known.cues}
        self.ends = {s.end for s in known.sentences}
        self.people = {m.end: m.start for m in known.people}


def _glued(document: Document, known: Known) -> dict[int, tuple[int, int]]:
    """By block, the offsets of a heading that stands between the number and the text: *2. Fisheries. The Minister …*, *2. Fisheries
    Hald stated …*"""
    found: dict[int, tuple[int, int]] = {}
    page = _Page(known)
    previous = -1
    for sentence in known.sentences:
        if sentence.block == previous:
            continue
        previous = sentence.block
        block = document.blocks[sentence.block]
        if block.kind == "paragraph" and any(c.isalnum() for c in block.marker):
            after = block.start + len(block.marker)
            stop = sentence.first + 2 * _LONGEST_HEADING + 8
            tokens = [t for t in known.tokens[sentence.first : stop] if after <= t.start < block.end]
            heading = _heading_of(tokens, page)
            if heading is not None:
                found[sentence.block] = heading
    return found


_RUN_IN = 3
"""Paragraphs of a page that must open with a heading of theirs before any such words are taken for one."""
_LABELLED = re.compile(r"\.?\s*[:–—]|\.\s")


def _run_in(document: Document, known: Known) -> dict[int, tuple[int, int]]:
    """By block, the offsets of the headings with which most paragraphs of a page open, from the first that has one: *Fisheries. The two
    ministers took stock …*, *Trade: They agreed …*."""
    page = _Page(known)
    found: dict[int, tuple[int, int]] = {}
    paragraphs = [n for n, b in enumerate(document.blocks) if b.kind == "paragraph" and not b.marker]
    for n in paragraphs:
        block = document.blocks[n]
        first = known.sentence_at(block.start)
        if first is None or first.start != block.start:
            continue
        tokens = [t for t in known.tokens[first.first : first.first + 2 * _LONGEST_HEADING] if t.end <= block.end]
        heading = _heading_of(tokens, page)
        if heading is not None and _LABELLED.match(document.text, heading[1]) and not _names_somebody(document, known, heading):
            found[n] = heading
    after = [n for n in paragraphs if found and n >= min(found)]
    return found if len(found) >= _RUN_IN and 2 * len(found) > len(after) else {}


_SENTENCE = 8  # words of a paragraph over which a line with a colon may be a heading


def _over_paragraphs(document: Document, known: Known) -> dict[int, tuple[int, int]]:
    """By block, the lines that end with a colon over paragraphs of the text, where there are two or more: *Trade and investment:*."""
    page = _Page(known)
    found: dict[int, tuple[int, int]] = {}
    for n, (block, below) in enumerate(pairwise(document.blocks)):
        text, after = document.text[block.start : block.end], document.text[below.start : below.end].rstrip()
        tokens = [t for t in within(known.tokens, block.start, block.end) if t.end < block.end]
        if block.kind != "paragraph" or block.marker or not text.endswith(":") or not 0 < len(tokens) < _LONGEST_HEADING:
            continue
        bullets = (
            below.kind == "item" and not any(c.isalnum() for c in below.marker) and "\n\n" in document.text[block.end - 1 : below.start + 1]
        )
        if not (bullets or (below.kind == "paragraph" and not below.marker)):
            continue
        if len(after.split()) < (_SENTENCE // 2 if bullets else _SENTENCE) or not after.endswith((".", "”", '"')):
            continue
        said = any(t.start in page.verbs or t.lower in _BE for t in tokens)
        span = (block.start, block.end - 1)
        if not said and tokens[0].lower not in _OPENERS and text[:1].isupper() and not _names_somebody(document, known, span):
            found[n] = span
    return found if len(found) > 1 else {}


def _names_somebody(document: Document, known: Known, span: tuple[int, int]) -> bool:
    """Whether the words are a speaker's label (*MINISTER HALD:*, *Q:*), or those of a dateline."""
    start, end = span
    words = document.text[start:end]
    named = any(m.start < end and m.end > start for m in known.people) or any(d.start < end and d.end > start for d in known.dates)
    label = words.isupper() and not _STOPPED.match(document.text, end)  # BENIN. The Minister … is no speaker's label
    return named or label or any(p.start == start for p in known.places)


_STOPPED = re.compile(r"(?:\.|\s[–—-])\s+[A-Z]")


def _heading_of(tokens: list[Token], page: _Page) -> tuple[int, int] | None:
    """The heading with which a line begins: what stands before a stop, before a capitalised *The* or *On*, or before the person whose
    verb comes next."""
    if len(tokens) < 3 or tokens[0].lower in _OPENERS or not tokens[0].text[0].isupper() or tokens[0].lower.endswith("ing"):
        return None
    for i, token in enumerate(tokens[1 : _LONGEST_HEADING + 3], 1):
        before, following = tokens[i - 1], tokens[i + 1] if i + 1 < len(tokens) else None
        if following is None or token.lower in _BE:
            return None
        if token.start in page.verbs:
            return _before_speaker(tokens[:i], page)
        if token.text == "." and token.end not in page.ends:
            continue  # the stop of an abbreviation
        if token.text in ".:–—":
            return (tokens[0].start, before.end) if following.text[0].isupper() and following.start > token.end else None
        if not (token.text[0].isalnum() or token.text in "-'’/&," or token.lower == "'s"):
            return None
        if token.text in _BEGINS and before.lower not in _NOT_LAST and (following.text[0].islower() or following.lower in _SPEAKERS):
            return tokens[0].start, before.end
    return None


def _before_speaker(tokens: list[Token], page: _Page) -> tuple[int, int] | None:
    """What is left of the words before a verb once its speaker is taken off."""
    speaker = next((page.people[t.end] for t in reversed(tokens[-2:]) if t.end in page.people), None)
    left = [t for t in tokens if speaker is not None and t.end <= speaker]
    return (tokens[0].start, left[-1].end) if left and left[-1].lower not in _NOT_LAST else None
