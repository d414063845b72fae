"""What names the publisher outright: its name or an agency's mark in its place, a web address, a letterhead."""

from __future__ import annotations

import re
from functools import cache

from memcon.annotate import sides as side_names
from memcon.annotate.mentions import Known, SideMention
from memcon.annotate.phrases import Phrases, fold
from memcon.lexicon import Entry, Lexicon
from memcon.reading.identity.own_people import beside_our_own
from memcon.reading.identity.page import Page
from memcon.types import BODIES, Block, Document


@cache
def _marks(lexicon: Lexicon) -> Phrases[Entry]:
    return Phrases((w, e) for e in lexicon["publishers"] if e.get("kind") == "publisher" for w in e.words if w[0].isalnum())


@cache
def _bracketed(lexicon: Lexicon) -> dict[str, Entry]:
    """Marks that do not begin with a letter: `(WAM)`."""
    return {w: e for e in lexicon["publishers"] if e.get("kind") == "publisher" for w in e.words if not w[0].isalnum()}


_EARLY = 80  # code points into a title within which its publisher names itself


def named_publishers(page: Page) -> list[Entry]:
    """Publishers named where a publisher names itself: over or under the text, in the markup, in the brackets of a dateline."""
    found: list[Entry] = []
    of_others: list[Entry] = []
    places = [page.of(b) for b in page.furniture]
    if page.document.publisher:
        places.append(page.document.publisher)
    for n, place in enumerate(places):
        folded = fold(place)
        mine = [entry for start, _, entry in _marks(page.lexicon).find(folded) if not _is_object(folded, start)]
        named = {m.side for m in _sides_of(place, page.lexicon) if m.form in ("name", "capital")} if mine else set()
        named = named or (_over_or_under(page, n) if mine and n < len(page.furniture) and _MINISTRY.match(folded) else set())
        # Ministry of External Affairs - Nepal; Federal Chancellery, Harbour Square 2, Vienna: not those best known by that name
        of_others.extend(entry for entry in mine if named and entry.get("side") not in named)
        found.extend(entry for entry in mine if not named or entry.get("side") in named)
        found.extend(entry for mark, entry in _bracketed(page.lexicon).items() if mark in folded)
    found = [entry for entry in found if entry not in of_others]
    for block in page.titles:
        folded = fold(page.of(block))
        marks = _marks(page.lexicon).find(folded)
        found.extend(e for start, _, e in marks if start < _EARLY and not (_is_object(folded, start) or _WITH.search(folded[:start])))
    opening = fold(page.text[page.lead.start : page.lead.start + 120]) if page.lead else ""
    found.extend(entry for mark, entry in _bracketed(page.lexicon).items() if mark in opening)
    return found


_MINISTRY = re.compile(r"(?:the )?(?:ministry|department)\b", re.IGNORECASE)
_STATE = re.compile(
    r"^(?:the )?(?:royal |federal |national |people['’]s |democratic |socialist "
    r"|islamic |arab |united |co-?operative |plurinational |hashemite )*"
    r"(?:government|republic|state|kingdom|commonwealth|sultanate|emirate|principality|grand duchy"
    r"|federation|union|confederation|presidency) of (?:the )?",
    re.IGNORECASE,
)
_MOST_OF = 0.7  # of a line


def _over_or_under(page: Page, n: int) -> set[str]:
    """The sides of the lines that touch a line of the furniture and name little else than a country: *Government of Oresh*, over
    *Ministry of External Affairs*."""
    found: set[str] = set()
    for j in (n - 1, n + 1):
        if 0 <= j < len(page.furniture) and _touch(page, page.furniture[n], page.furniture[j]):
            line = _STATE.sub("", page.of(page.furniture[j]))
            found.update(m.side for m in page.sides_in(page.furniture[j]) if m.form == "name" and m.end - m.start >= _MOST_OF * len(line))
    return found


_WITH = re.compile(r"\b(?:with|between)\b")
"""In a title what stands after it is met: *Call with Oreshi MFAT Secretary Vidal*."""


def _is_object(text: str, at: int) -> bool:
    """Whether what stands at `at` is met, called or visited: *Meeting with the President of Russia*."""
    return re.search(
        r"\b(?:with|to|by|and|of|meets?|visits?|met|receive[ds]?|hosts?|hosted|welcome[ds]?|greet(?:s|ed)|calls? on|hails?|thank(?:s|ed)"
        r"|from|for|at|in)\s+"
        r"(?:the\s+)?$",
        text[:at],
        re.IGNORECASE,
    ) is not None and not re.search(
        r"\b(?:(?:website|site|office|spokesperson|spokesman|service|department|government|readout)\s+(?:of|for)"
        r"|(?:statements?|remarks|readout)\s+(?:by|from))\s+(?:the\s+)?$",
        text[:at],
        re.IGNORECASE,
    )


_ADDRESS = re.compile(
    r"(?:https?://|www\.|@)([\w.-]+\.[a-z]{2,6})\b|\b((?:[\w-]+\.)+(?:gov|go|gob|gouv|govt|gc|mfa)\.[a-z]{2})\b", re.IGNORECASE
)
_TOP = {"uk": "GB", "eu": "EU", "gov": "US", "mil": "US"}
_BODY_SITES = {"un.org": "UN", "nato.int": "NATO", "osce.org": "OSCE", "iaea.org": "IAEA", "asean.org": "ASEAN", "au.int": "AFU"}
_FOREIGN_SITES = frozenset("com net org info int io tv me co".split())


def sites(page: Page) -> list[str]:
    """The countries of the web addresses printed over and under the text."""
    found: list[str] = []
    for block in page.furniture:
        for match in _ADDRESS.finditer(page.of(block)):
            host = (match.group(1) or match.group(2)).lower()
            body = next((side for site, side in _BODY_SITES.items() if host.endswith(site)), None)
            top = host.rsplit(".", 1)[-1]
            if body:
                found.append(body)
            elif top not in _FOREIGN_SITES and (top in _TOP or len(top) == 2):
                found.append(_TOP.get(top, top.upper()))
    return found


def letterheads(page: Page) -> list[str]:
    """The countries in lines that name a ministry, a government or a state."""
    found: list[str] = []
    blocks = [b for b in page.furniture if b.end - b.start <= 160 and b.kind != "caption"]
    abroad = beside_our_own(page)
    under = page.titles[-1].end if page.titles else 0
    heads = [bool(page.letterhead.search(fold(page.of(b)))) for b in blocks]
    for i, block in enumerate(blocks):
        near = any(heads[j] for j in (i - 1, i + 1) if 0 <= j < len(blocks) and _touch(page, blocks[i], blocks[j]))
        if near and (home := _address(page, block)) is not None:
            found.append(home)
            continue
        mentions = page.sides_in(block)
        whole = bool(mentions) and mentions[0].end - mentions[0].start >= 0.7 * (block.end - block.start)
        whole = whole or (
            len({m.side for m in mentions}) == 1 and sum(m.end - m.start for m in mentions) >= 0.7 * (block.end - block.start)
        )
        if (ours := _of_ours(page, block, heads[i])) is not None and not mentions:
            found.append(ours)
            continue
        if not mentions or not (heads[i] or (near and whole)):
            continue
        if mentions[0].side in abroad and block in page.above and block.start > under:
            continue  # where they met: *Ministry of Foreign Affairs, Tamor, Oresh*
        if _is_object(fold(page.of(block)), mentions[0].start - block.start) and not heads[i]:
            continue
        found.append(mentions[0].side)
    if not found and page.document.publisher and page.letterhead.search(page.document.publisher):
        found.extend(m.side for m in _sides_of(page.document.publisher, page.lexicon)[:1])
    for block in page.titles:
        head = re.match(
            r"(?:[^,]{0,20},\s*)?(?:information|press release|statement|communiqu[eé]|news|readout)\b.{0,60}?"
            r"\b(?:ministry|department|embassy|office|government)\b",
            page.of(block),
            re.IGNORECASE,
        )
        if head:
            after = [m for m in page.sides_in(block) if 0 <= m.start - block.start - head.end() <= 60]
            after = [m for m in after if not _IS_GONE_TO.search(page.text, block.start, m.start)]
            found.extend(m.side for m in after[:1])
    return found


@cache
def _ours(lexicon: Lexicon, word: str) -> Phrases[str]:
    return Phrases((w, e.get("side")) for e in lexicon["national_words"] if e.get("word") == word for w in e.words)


def _of_ours(page: Page, block: Block, headed: bool) -> str | None:
    """The side whose house opens a line (*LOK SABHA SECRETARIAT*), or whose region a letterhead names (*Government of Nunavut*)."""
    line = fold(page.of(block))
    line = line.title() if line.isupper() else line
    house = _ours(page.lexicon, "house").at(line, len("the ") if line[:4].lower() == "the " else 0)
    if house is not None:
        return house[1]
    regions = {side for _, _, side in _ours(page.lexicon, "region").find(line)} if headed else set[str]()
    return regions.pop() if len(regions) == 1 else None


_IS_GONE_TO = re.compile(r"\b(?:to|with|in|from|by|and|at|on)\s+(?:the\s+)?$")
"""Before a country in a title that is another's: *Readout of the Head of the Office's Visit to the Republic of Oresh*."""


@cache
def _sideless(lexicon: Lexicon) -> Phrases[None]:
    return Phrases((w, None) for e in lexicon["national_words"] if e.get("word") == "body" for w in e.words)


def is_of_a_sideless_body(page: Page) -> bool:
    """Whether a line over or under the text, or the markup, opens with the name of a body that is no side: *OIC General Secretariat*."""
    lines = [fold(page.of(b)) for b in page.furniture if b.kind != "caption" and b.end - b.start <= _LINE]
    return any(_sideless(page.lexicon).at(line, 0) for line in (*lines, fold(page.document.publisher or "")))


_LINE = 120  # code points of a line that names a publisher


def _address(page: Page, block: Block) -> str | None:
    """The country of the city that ends the address under a letterhead: *Harbour House, Central Area, Tamor*."""
    ends = [
        s.side for s in page.sides_in(block) if s.form == "capital" and s.end == block.end and page.text[block.start : s.start].count(",")
    ]
    return ends[0] if ends else None


def own_name(page: Page) -> list[str]:
    """The body whose name alone opens the page: *AFRICAN UNION*."""
    first = page.document.blocks[:1]
    whole = [m.side for b in first for m in page.sides_in(b) if (m.start, m.end) == (b.start, b.end)]
    return [side for side in whole if side in BODIES]


def _touch(page: Page, a: Block, b: Block) -> bool:
    return page.text[min(a.end, b.end) : max(a.start, b.start)].count("\n") <= 2


def _sides_of(text: str, lexicon: Lexicon) -> tuple[SideMention, ...]:
    document = Document(id="", source="", sha256="", text=text)
    return side_names.annotate(document, lexicon, Known()).sides
