"""Drafts made from the record's own sentences: altered so that they are false, and reworded so that they stay true.

`make bench` prints how many of each `memcon check` takes for supported. An altered sentence that passes is an error; a reworded one that
does not is a nuisance. The rewordings use words of their own, not those of the word lists.
"""

from __future__ import annotations

import random
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from bench.corpus import LABELLED
from memcon import read
from memcon.annotate import tokens
from memcon.annotate.mentions import Known
from memcon.answers.check import check
from memcon.lexicon import load
from memcon.types import Reading

MONTHS = "January February March April May June July August September October November December".split()
COUNTRIES = (
    "Japan Russia China India France Germany Turkey Brazil Egypt Kenya Norway Canada Australia Ukraine Iran Poland Vietnam Peru".split()
)
CITIES = "Tokyo Moscow Beijing Paris Berlin Ankara Cairo Nairobi Oslo Ottawa Canberra Kyiv Tehran Warsaw Hanoi Lima Geneva Vienna".split()
NUMBERS = "two three four five six seven eight nine ten".split()

VERBS = {
    r"stated|said|noted|pointed out|observed|explained|remarked": ["promised", "denied", "apologised", "demanded"],
    r"discussed|exchanged views on|touched upon|reviewed": ["agreed on", "rejected", "signed"],
    r"hoped|expected": ["promised", "demanded"],
    r"agreed|decided": ["discussed whether", "declined"],
    r"requested|asked|urged|called on": ["thanked", "promised"],
    r"stressed|emphasi[sz]ed|underlined": ["questioned", "denied"],
    r"welcomed": ["condemned", "regretted"],
    r"proposed|suggested": ["rejected", "promised"],
    r"confirmed|reaffirmed": ["denied", "questioned"],
}

SAME = {
    "stated": "said",
    "said": "stated",
    "noted": "remarked",
    "pointed out": "noted",
    "stressed": "underlined",
    "emphasized": "stressed",
    "underlined": "emphasised",
    "discussed": "talked about",
    "exchanged views on": "discussed",
    "explained": "set out",
    "urged": "called on",
    "proposed": "suggested",
    "confirmed": "reaffirmed",
    "welcomed": "hailed",
    "expressed concern": "voiced concern",
    "agreed to": "decided to",
    "thanked": "expressed gratitude to",
    "hoped": "expressed the hope",
    "cooperation": "collaboration",
    "strengthen": "reinforce",
    "issue": "question",
    "important": "significant",
    "talks": "discussions",
    "resolve": "settle",
    "relations": "ties",
    "situation": "state of affairs",
    "promote": "foster",
    "support": "backing",
    "continue": "go on with",
    "efforts": "endeavours",
    "bilateral": "two-way",
    "towards": "toward",
}


class Draft(NamedTuple):
    """A sentence made from one of the record: the kind of change, the sentence, and the one it was made from."""

    kind: str
    text: str
    made_from: str


def sentences(reading: Reading) -> list[str]:
    """The sentences of a page in which somebody says something, on one line each."""
    document = reading.document
    found = []
    starts = sorted(s.cue.start for s in reading.statements if s.cue)
    for s in tokens.annotate(document, load("en"), Known()).sentences:
        if any(s.start <= at < s.end for at in starts):
            text = re.sub(r"^\s*(?:(?:[-•*–°]|\(?\w{1,3}[.)])\s+)+", "", " ".join(document.text[s.start : s.end].split()))
            if 8 <= len(text.split()) <= 70 and text.endswith("."):
                found.append(text)
    return found


def altered(text: str, reading: Reading, pick: random.Random) -> Iterator[Draft]:
    """Every dangerous edit that the sentence allows, one change each."""
    for kind, change in EDITS.items():
        new = change(text, reading, pick)
        if new and new != text:
            yield Draft(kind, new, text)


def reworded(text: str, reading: Reading, pick: random.Random) -> Iterator[Draft]:
    """The sentence as it stands, and rewordings that leave it true."""
    yield Draft("verbatim", text, text)
    for kind, change in REWORDINGS.items():
        new = change(text, reading, pick)
        if new and new != text:
            yield Draft(kind, new, text)


# --- edits ----------------------------------------------------------------------------------------


def _negation_in(text: str, reading: Reading, pick: random.Random) -> str | None:
    found = list(re.finditer(r"\b(?:would|will|should|could|can|must|is|are|was|were|had|has|have)\b(?! (?:not|no|also not)\b)", text))
    if not found:
        return None
    at = pick.choice(found)
    return f"{text[: at.end()]} not{text[at.end() :]}"


def _negation_out(text: str, reading: Reading, pick: random.Random) -> str | None:
    new = re.sub(r"\b(would|will|should|could|can|must|is|are|was|were|had|has|have|did|does|do) not\b", r"\1", text, count=1)
    new = re.sub(r"\b(?:never|neither) ", "", new, count=1) if new == text else new
    return new if new != text else re.sub(r"\bcannot\b", "can", text, count=1)


def _swap(text: str, found: Sequence[re.Match[str]], others: Sequence[str], pick: random.Random) -> str | None:
    free = [o for o in others if o.lower() not in text.lower()]
    if not found or not free:
        return None
    at = pick.choice(list(found))
    return text[: at.start()] + pick.choice(free) + text[at.end() :]


def _speaker(text: str, reading: Reading, pick: random.Random) -> str | None:
    heads = [p for p in reading.participants if p.role == "principal"]
    sides = {p.side for p in heads}
    if len(sides) < 2:
        return None
    for p in heads:
        family = p.name.split()[-1]
        at = re.match(rf"((?:[^,.]{{0,40}}, )?(?:(?:the )?[A-Z][\w-]*\.? ){{0,5}}){re.escape(family)}\b", text)
        other = next((q for q in heads if q.side != p.side), None)
        if at and other:
            words = at.group(1).split(", ")
            lead = f"{words[0]}, " if len(words) > 1 else ""
            return f"{lead}{other.post or ''} {other.name}".strip() + text[at.end() :]
    return None


def _side(text: str, reading: Reading, pick: random.Random) -> str | None:
    return _swap(text, list(re.finditer(rf"\b(?:{'|'.join(COUNTRIES)})\b(?!['’]?-)", text)), COUNTRIES, pick)


def _place(text: str, reading: Reading, pick: random.Random) -> str | None:
    return _swap(text, list(re.finditer(rf"\b(?:{'|'.join(CITIES)})\b(?! (?:Declaration|Agreement|Summit|Accord))", text)), CITIES, pick)


def _number(text: str, reading: Reading, pick: random.Random) -> str | None:
    digits = list(
        re.finditer(r"(?<![\d:.,/-])\d{1,4}(?![\d:/-])(?! ?(?:January|February|March|April|May|June|July|August|Sept|Oct|Nov|Dec))", text)
    )
    digits = [
        m for m in digits if not re.search(rf"(?:{'|'.join(MONTHS)}) $", text[: m.start()]) and not re.fullmatch("(19|20)\\d\\d", m.group())
    ]
    if digits:
        at = pick.choice(digits)
        return f"{text[: at.start()]}{int(at.group()) + pick.randint(1, 9)}{text[at.end() :]}"
    words = [
        m
        for m in re.finditer(rf"\b(?:{'|'.join(NUMBERS)})\b", text)
        if not re.match(r" (?:sides|countries|ministers|leaders|governments|foreign)", text[m.end() :])
    ]
    return _swap(text, words, NUMBERS, pick)


def _date(text: str, reading: Reading, pick: random.Random) -> str | None:
    months = [
        m for m in re.finditer(rf"\b(?:{'|'.join(MONTHS)})\b", text) if m.group() != "May" or re.search(r"(?:\d|in) $", text[: m.start()])
    ]
    if months:
        return _swap(text, months, MONTHS, pick)
    years = list(re.finditer(r"\b(?:19|20)\d\d\b", text))
    if not years:
        return None
    at = pick.choice(years)
    return f"{text[: at.start()]}{int(at.group()) + pick.choice((-3, -2, -1, 1, 2, 3))}{text[at.end() :]}"


def _verb(text: str, reading: Reading, pick: random.Random) -> str | None:
    choices = [(m, new) for old, others in VERBS.items() for m in re.finditer(rf"\b(?:{old})\b", text) for new in others]
    if not choices:
        return None
    at, new = pick.choice(choices)
    return text[: at.start()] + new + text[at.end() :]


def _condition(text: str, reading: Reading, pick: random.Random) -> str | None:
    new = re.sub(
        r",? (?:if|provided that|on (?:the )?condition that|subject to|unless|once(?! (?:again|more))|as long as|so long as"
        r"|as soon as(?! possible))\b"
        r" [^,.;]*(?=[,.;])",
        "",
        text,
        count=1,
    )
    return new if new != text else None


def _roles(text: str, reading: Reading, pick: random.Random) -> str | None:
    """Two countries of one sentence change places."""
    found = list(re.finditer(rf"\b(?:{'|'.join(COUNTRIES)})\b(?!['’]?-)", text))
    pairs = [(a, b) for a in found for b in found if a.start() < b.start() and a.group() != b.group()]
    pairs = [(a, b) for a, b in pairs if not re.fullmatch(r",? and |-|, ", text[a.end() : b.start()])]
    if not pairs:
        return None
    a, b = pick.choice(pairs)
    return text[: a.start()] + b.group() + text[a.end() : b.start()] + a.group() + text[b.end() :]


Change = Callable[[str, Reading, random.Random], str | None]

EDITS: dict[str, Change] = {
    "negation put in": _negation_in,
    "negation taken out": _negation_out,
    "speaker": _speaker,
    "side": _side,
    "roles": _roles,
    "number": _number,
    "date": _date,
    "place": _place,
    "verb": _verb,
    "condition dropped": _condition,
}


# --- rewordings -----------------------------------------------------------------------------------


def _synonym(text: str, reading: Reading, pick: random.Random) -> str | None:
    there = [(old, new) for old, new in SAME.items() if re.search(rf"\b{old}\b", text)]
    for old, new in pick.sample(there, min(2, len(there))):
        text = re.sub(rf"\b{old}\b", new, text, count=1)
    return text if there else None


def _date_form(text: str, reading: Reading, pick: random.Random) -> str | None:
    names = "|".join(MONTHS)
    new = re.sub(rf"\b({names}) (\d{{1,2}})(?:st|nd|rd|th)?(?! to|[–-]|\d)", r"\2 \1", text)
    return new if new != text else re.sub(rf"\b(\d{{1,2}}) ({names})\b", r"\2 \1", text)


def _full_name(text: str, reading: Reading, pick: random.Random) -> str | None:
    for p in reading.participants:
        family = p.name.split()[-1]
        new = re.sub(rf"^(?:(?:the )?(?:[A-Z][\w-]*\.? ){{0,4}}){re.escape(family)}\b", p.name, text)
        if new != text and len(p.name.split()) > 1:
            return new
    return None


def _no_that(text: str, reading: Reading, pick: random.Random) -> str | None:
    return re.sub(r"\b(said|stated|noted|hoped|explained|stressed) that\b", r"\1", text, count=1)


def _time_first(text: str, reading: Reading, pick: random.Random) -> str | None:
    at = re.search(r",? (on \d{1,2} \w+ \d{4}|on [A-Z]\w+ \d{1,2}, \d{4}|in \d{4})\.$", text)
    return f"{at.group(1).capitalize()}, {text[: at.start()]}." if at else None


REWORDINGS: dict[str, Change] = {
    "other words": _synonym,
    "another date format": _date_form,
    "full name, no post": _full_name,
    "that left out": _no_that,
    "time put first": _time_first,
}


# --- measuring ------------------------------------------------------------------------------------


class Tally(NamedTuple):
    """How many drafts of a kind there were, and how many came to each verdict."""

    kind: str
    drafts: int
    supported: int
    contradicted: int
    not_found: int
    passed: tuple[Draft, ...]


def measure(readings: Sequence[Reading], make: Callable[[str, Reading, random.Random], Iterator[Draft]], seed: int = 1) -> list[Tally]:
    """Make drafts from every page and check them against all pages."""
    pick = random.Random(seed)
    drafts = [d for r in readings for s in sentences(r) for d in make(s, r, pick)]
    found: dict[str, list[tuple[Draft, str]]] = defaultdict(list)
    result = check("\n".join(d.text for d in drafts), readings)
    by_text = {c.text: c.verdict for c in result.claims}
    for draft in drafts:
        found[draft.kind].append((draft, by_text.get(draft.text, "not_checkable")))
    return [
        Tally(
            kind,
            len(rows),
            *(sum(v == verdict for _, v in rows) for verdict in ("supported", "contradicted", "not_found")),
            tuple(d for d, v in rows if v == "supported"),
        )
        for kind, rows in found.items()
    ]


OF_OWN = 3  # of the own pages every third: each draft is held against all pages, so that the time grows with their square


def main() -> int:
    """Measure and print the tables. Returns 1 where the labelled files are not beside the checkout."""
    console = Console(width=120)
    pages = [
        page
        for name, folder in LABELLED.items()
        for page in sorted(p for p in folder.glob("*") if p.suffix in (".txt", ".html"))[:: OF_OWN if name == "own" else 1]
    ]
    if not pages:
        console.print("bench: no labelled files: shared/corpus is not beside the checkout", style="red")
        return 1
    readings = [read(p) for p in pages]
    _print(console, "Altered so that they are false", measure(readings, altered))
    _print(console, "Reworded so that they stay true", measure(readings, reworded))
    return 0


def _print(console: Console, title: str, tallies: Sequence[Tally]) -> None:
    total = Tally("all", *(sum(t[i] for t in tallies) for i in range(1, 5)), ())  # type: ignore[misc]
    table = Table(title=title)
    for column in ("", "drafts", "supported", "contradicted", "not found", "share supported"):
        table.add_column(column, justify="right" if column else "left")
    for t in (*tallies, total):
        share = f"{t.supported / t.drafts:.1%}" if t.drafts else ""
        table.add_row(t.kind, str(t.drafts), str(t.supported), str(t.contradicted), str(t.not_found), share)
    console.print(table)
    for draft in (d for t in tallies for d in t.passed if title.startswith("Altered")):
        console.print(f"passed ({draft.kind}): {draft.text}\n  made from: {draft.made_from}", style="red", markup=False)


if __name__ == "__main__":
    sys.exit(main())
