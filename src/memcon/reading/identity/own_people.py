"""Who needs no country on a page: its own minister does not, the guest does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cache
from itertools import islice

from memcon.annotate.mentions import PersonMention, SideMention
from memcon.annotate.phrases import Phrases, fold
from memcon.lexicon import Entry, Lexicon
from memcon.reading.identity.page import Page


@cache
def _posts(lexicon: Lexicon) -> Phrases[Entry]:
    return Phrases((w, e) for e in lexicon["publishers"] if e.get("kind") == "post" for w in e.words)


@cache
def _leaders(lexicon: Lexicon) -> Phrases[Entry]:
    return Phrases((w, e) for e in lexicon["leaders"] for w in e.words)


@cache
def families_of_leaders(lexicon: Lexicon) -> dict[str, str]:
    """Family names that leaders of one side alone bear, for *President Biden*."""
    named: dict[str, set[str]] = defaultdict(set)
    for entry in lexicon["leaders"]:
        for word in entry.words:
            named[word.split()[-1]].add(entry.get("side"))
    return {name: next(iter(sides)) for name, sides in named.items() if len(sides) == 1}


_OF_SOME = "foreign secretary"
"""What more than one government calls its minister: it speaks for the best known only where the page names that country."""
_OF_AN_OFFICE = re.compile(r"\s+(?:in the offices?|in the department|at the ministry|for)\b", re.IGNORECASE)
"""What makes a post that one side alone has another's: *Secretary of State in the Offices of Foreign Affairs*."""
_OF_A_RANK = re.compile(r"(?:deputy|under|assistant)\b", re.IGNORECASE)
"""Whose posts are for a field and its own all the same: *Deputy Secretary of State for Management*."""


def is_told_by_title(page: Page, mention: PersonMention) -> bool:
    """Whether one needs no country on any page, for his title or his house is of one alone: *Pope Leander*, *Speaker of the Knesset*."""
    person = page.known.persons[mention.person] if mention.person is not None else None
    if person is None:
        return False
    return person.office == "pope" or any(mention.start <= start and end <= mention.end for start, end in person.side_spans)


def named_in_place(page: Page, mention: PersonMention) -> bool:
    """Whether a person stands there without a country of any kind, and is no other's counterpart."""
    before = page.text[max(0, mention.start - 25) : mention.start]
    met = re.search(r"\bwith\s+(?:the\s+)?$", before) is not None  # In his audience with Pope Leander, President Hald thanked …
    return (
        not met
        and not _has_country(page, mention.start, mention.end)
        and "counterpart" not in f"{before}{page.text[mention.start : mention.end]}"
    )


def at_home(page: Page, start: int, end: int) -> list[str]:
    """The sides of leaders and of posts of one government that stand between two offsets without a country."""
    folded = fold(page.text[start:end])
    found: list[str] = []
    for index in (_posts(page.lexicon), _leaders(page.lexicon)):
        for a, b, entry in index.find(folded):
            tagged = any(
                m.person is not None and page.known.persons[m.person].sideless and m.start <= start + a < m.end for m in page.known.people
            )
            tagged = tagged or any(m.side is not None and m.start <= start + a < m.end for m in page.known.people)
            elsewhere = folded[a:b].lower() == _OF_SOME and all(s.side != entry.get("side") for s in page.known.sides)
            if (
                not (tagged or elsewhere)
                and not _has_country(page, start + a, start + b)
                and not (_OF_AN_OFFICE.match(folded, b) and not _OF_A_RANK.match(folded, a))
            ):
                found.append(entry.get("side"))
    for mention in page.known.people if not found else ():
        if start <= mention.start and mention.end <= end and mention.side is None and mention.person is not None:
            person = page.known.persons[mention.person]
            side = families_of_leaders(page.lexicon).get(person.family)
            if side and person.office and not _has_country(page, mention.start, mention.end):
                found.append(side)
    return found


def beside_our_own(page: Page) -> set[str]:
    """The sides of those whom a title names with their country after one who needs none: *Remarks by President Biden and Prime Minister
    Hald of Oresh*."""
    found: set[str] = set()
    for block in page.titles:
        people = page.people_in(block)
        own = next((m.start for m in people if m.side is None and named_in_place(page, m)), block.end)
        found |= {side for m in people if m.start > own and m.side is not None and (side := side_of(page, m))}
    return found


def side_of(page: Page, mention: PersonMention) -> str | None:
    """The side beside a person, else the one that the page gives the person elsewhere."""
    if mention.side is not None:
        return next((s.side for s in page.known.sides if s.start >= mention.side[0] and s.end <= mention.side[1]), None)
    return page.known.persons[mention.person].side if mention.person is not None else None


def _has_country(page: Page, start: int, end: int) -> bool:
    """Whether a country stands right before or after: *Indian External Affairs Minister*, *Foreign Minister of Peru*."""
    sides = page.known.sides
    at = bisect_left(sides, start, key=lambda s: s.start)
    before = page.text[sides[at - 1].end : start] if at else "\n"
    if at and (sides[at - 1].form == "capital" or ("," in before and sides[at - 1].form == "name")):
        before = "\n"  # TAMOR - Minister Hald said …; at the request of the President of Oresh, Ines Vidal said …
    following = next((s for s in islice(sides, at, None) if s.start >= end), None)
    following = None if following is not None and is_where(page, following) else following  # received the Minister, Ines Vidal, in Tamor
    after = page.text[end : following.start] if following else "\n"
    return (len(before) <= 3 and "\n" not in before) or (len(after) <= 8 and "\n" not in after)


def is_where(page: Page, side: SideMention) -> bool:
    """Whether a capital is but the place: *holds talks in Tamor with her Oreshi counterpart*."""
    return side.form == "capital" and re.search(r"\b(?:in|at)\s+$", page.text[max(0, side.start - 4) : side.start]) is not None
