"""The page as the grammar of posts and names sees it: what each token is to a post or a name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from memcon.annotate.mentions import Known, PlaceMention, SideMention, Tokens
from memcon.annotate.names import Kind, honorific_phrases, kind_of, name_words
from memcon.annotate.phrases import Phrases, fold
from memcon.annotate.posts.bodies import bodies
from memcon.annotate.rosters import rosters
from memcon.lexicon import Lexicon
from memcon.types import Document


class Head(NamedTuple):
    """A word or words that head a post: the token after it, its office and its part in the phrase."""

    end: int
    office: str
    part: str


@dataclass(frozen=True, slots=True)
class Page:
    """A document's tokens with what each of them is to a post or a name; all tuples run parallel to `tokens`."""

    text: str
    tokens: Tokens
    kinds: tuple[Kind, ...]
    block: tuple[int, ...]
    sides: tuple[SideMention | None, ...]
    places: tuple[PlaceMention | None, ...]
    heads: tuple[Head | None, ...]
    honorifics: tuple[tuple[int, str] | None, ...]
    before: tuple[str, ...]  # `rank`, `former`, `stage` for words that stand before a head, else ""
    organs: frozenset[str]
    homes: tuple[SideMention | None, ...]  # the side whose own word a token is: *Taoiseach*, *Knesset*
    regions: tuple[SideMention | None, ...]  # the side whose region a token names: *Scotland*

    def end_of_side(self, i: int) -> int:
        """The token after the side mention that covers token `i`."""
        side = self.sides[i]
        while i < len(self.tokens) and self.sides[i] is side:
            i += 1
        return i

    def owns(self, at: int) -> bool:
        """Whether the mark at a token makes what stands before it the owner of what follows: *Oresh*'s, *Belarus*'."""
        token = self.tokens[at]
        if token.lower == "'s" or token.text not in ("'", "’") or not at:
            return token.lower == "'s"
        return self.tokens[at - 1].lower.endswith("s") and self.tokens[at - 1].end == token.start

    def words(self, first: int, last: int) -> str:
        """The text of tokens `first` to `last`, half-open."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]


@cache
def _heads(lexicon: Lexicon) -> Phrases[tuple[str, str]]:
    return Phrases(
        (w, (e.get("office"), e.get("part")))
        for e in lexicon["posts"]
        if e.get("part") in ("head", "plural", "counterpart")
        for w in e.words
    )


@cache
def _before(lexicon: Lexicon) -> dict[str, str]:
    return {w: e.get("part") for e in lexicon["posts"] if e.get("part") in ("rank", "former", "stage") for w in e.words}


@cache
def _stages(lexicon: Lexicon) -> Phrases[None]:
    """The words before a head that are more than one: *newly appointed*."""
    return Phrases((w, None) for e in lexicon["posts"] if e.get("part") == "stage" for w in e.words if " " in w)


@cache
def _organs(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(w for e in lexicon["sides"] if e.get("also") == "organ" for w in e.words)


_OWN_WORDS = ("title", "house", "body")


@cache
def _national(lexicon: Lexicon) -> Phrases[str]:
    """The words that one side alone uses, with the side."""
    return Phrases((w, e.get("side")) for e in lexicon["national_words"] if e.get("word") in _OWN_WORDS for w in e.words)


@cache
def _regions(lexicon: Lexicon) -> Phrases[str]:
    """The regions of one side, with the side."""
    return Phrases((w, e.get("side")) for e in lexicon["national_words"] if e.get("word") == "region" for w in e.words)


def _homes(phrases: Phrases[str], folded: str, starts: list[int]) -> tuple[SideMention | None, ...]:
    """For each token the side whose own word it is part of."""
    homes: list[SideMention | None] = [None] * len(starts)
    for start, end, side in phrases.find(folded):
        for i in range(bisect_left(starts, start), bisect_left(starts, end)):
            homes[i] = SideMention(start, end, side, "name")
    return tuple(homes)


def _with_bodies(homes: tuple[SideMention | None, ...], found: Iterable[tuple[int, int]], tokens: Tokens) -> tuple[SideMention | None, ...]:
    """The homes with the bodies of several countries that no list has, which are no side."""
    laid = list(homes)
    for first, last in found:
        if all(home is None for home in laid[first:last]):
            laid[first:last] = [SideMention(tokens[first].start, tokens[last - 1].end, "", "name")] * (last - first)
    return tuple(laid)


def look(document: Document, lexicon: Lexicon, known: Known) -> Page:
    """The page as the posts and names grammar sees it."""
    tokens, text = known.tokens, document.text
    words, folded = name_words(lexicon), fold(text)
    starts = tokens.starts
    sides: list[SideMention | None] = [None] * len(tokens)
    for side in known.sides:
        for i in range(bisect_left(starts, side.start), len(tokens)):
            if tokens[i].end > side.end:
                break
            sides[i] = side
    places: list[PlaceMention | None] = [None] * len(tokens)
    for place in known.places:
        for i in range(bisect_left(starts, place.start), len(tokens)):
            if tokens[i].end > place.end:
                break
            places[i] = place
    heads: list[Head | None] = [None] * len(tokens)
    for start, end, (office, part) in _heads(lexicon).find(folded):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if first < len(tokens) and tokens[first].start == start and tokens[last - 1].end == end:
            heads[first] = Head(last, office, part)
    honorifics: list[tuple[int, str] | None] = [None] * len(tokens)
    for start, end, gender in honorific_phrases(lexicon).find(folded):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        whole = first < len(tokens) and tokens[first].start == start and tokens[last - 1].end <= end
        if whole and text[start : end + 1] == "U." and text[end + 1 : end + 2].isalpha():
            continue  # an initial: U.Khurel
        if whole and (tokens[last - 1].text[0].isupper() or (tokens[last - 1].text in ("'", ")") and tokens[first].text[0].isupper())):
            if last < len(tokens) and tokens[last].text in (".", "'", "’", "‘") and tokens[last].start == tokens[last - 1].end:
                last += 1  # Hon., Dato’
            honorifics[first] = (last, gender)
    entries = {e.start for roster in rosters(document, lexicon) for e in roster}
    stages = [False] * len(tokens)
    for start, end, _ in _stages(lexicon).find(folded):
        for i in range(bisect_left(starts, start), bisect_left(starts, end)):
            stages[i] = True
    block = _segments(text, known, honorifics, entries)
    heads = [h if h is None or block[i] == block[h.end - 1] else None for i, h in enumerate(heads)]  # … the European Union / Minister Hald
    for at in _given_names(tokens, heads, honorifics):
        heads[at] = None
    before = _before(lexicon)
    kinds: dict[str, Kind] = {}  # by the word as printed: most come again
    for token in {t.text: t for t in tokens}.values():
        own = kind_of(token, words)
        kinds[token.text] = "institution" if own == "name" and before.get(token.lower) == "rank" else own
    _behead(tokens, heads, kinds)
    kind = _with_small_fields(tokens, heads, _after_particles(tokens, [kinds[t.text] for t in tokens]), words.institutions)
    return Page(
        text=text,
        tokens=tokens,
        kinds=kind,
        block=tuple(block),
        sides=tuple(sides),
        places=tuple(places),
        heads=tuple(heads),
        honorifics=tuple(honorifics),
        before=tuple(before.get(t.lower, "stage" if stage else "") for t, stage in zip(tokens, stages, strict=True)),
        organs=_organs(lexicon),
        homes=_with_bodies(_homes(_national(lexicon), folded, starts), bodies(lexicon, tokens, kind, sides), tokens),
        regions=_homes(_regions(lexicon), folded, starts),
    )


def _given_names(tokens: Tokens, heads: list[Head | None], honorifics: list[tuple[int, str] | None]) -> list[int]:
    """Where a ruler's title is a given name: between an abbreviated rank and a family name (*Maj. Gen.* Amir *Vidal*), or a father's
    (*Hamad bin* Sultan)."""
    ranked = {
        mark[0] for i, mark in enumerate(honorifics) if mark is not None and tokens[mark[0] - 1].text in ".)" and tokens[i].text[1:2] != "."
    }
    titles = [at for at, head in enumerate(heads) if head is not None and head.office == "monarch" and head.end == at + 1]
    return [at for at in titles if at in ranked or (at and tokens[at - 1].lower in ("bin", "ibn", "bint"))]


_OF_FAMILIES = frozenset("van von den ter".split())


def _after_particles(tokens: Tokens, kinds: list[Kind]) -> list[Kind]:
    """The kinds with the capitalised words after particles of family names, which are names: *Hedda van* Dam."""
    for i in range(2, len(tokens)):
        if (
            kinds[i] in ("institution", "common")
            and tokens[i - 1].text in _OF_FAMILIES
            and tokens[i].text.istitle()
            and kinds[i - 2] == "name"
        ):
            kinds[i] = "name"
    return kinds


def _with_small_fields(tokens: Tokens, heads: list[Head | None], kinds: list[Kind], institutions: frozenset[str]) -> tuple[Kind, ...]:
    """The kinds with the fields of work beside a head that is printed small: *the* trade and industry *minister*, *minister of* health."""

    def is_field(i: int) -> bool:
        return tokens[i].text.islower() and tokens[i].text.capitalize() in institutions

    for at, head in enumerate(heads):
        if head is None or head.part == "counterpart" or not tokens[at].text[0].islower():
            continue
        i = at - 1
        while i > 0 and (is_field(i) or (tokens[i].text in ("and", "&") and i < at - 1 and is_field(i - 1))):
            kinds[i] = "institution" if is_field(i) else kinds[i]
            i -= 1
        i = head.end + 1
        if head.office in _OF_FIELDS and i < len(tokens) and tokens[head.end].lower in ("of", "for"):
            while i < len(tokens) - 1 and (is_field(i) or (tokens[i].text in ("and", ",") and i > head.end + 1 and is_field(i + 1))):
                kinds[i] = "institution" if is_field(i) else kinds[i]
                i += 1
    return tuple(kinds)


_OF_FIELDS = ("minister", "deputy-minister")
"""Offices of which a field of work is told though all is printed small."""


def _behead(tokens: Tokens, heads: list[Head | None], kinds: dict[str, Kind]) -> None:
    """Make the heads of *Head of State Protocol*, *Head of Government Relations* what they are: a head and its field."""
    for at, head in enumerate(heads):
        if head is None or head.end - at < _HEAD_OF_STATE or tokens[at].lower != "head" or head.end >= len(tokens):
            continue
        if tokens[head.end].text[0].isupper() and kinds[tokens[head.end].text] == "institution":
            heads[at] = Head(at + 1, "official", "head")
    for at in range(1, len(tokens) - 1):
        given = tokens[at].text == "Sultan" and heads[at] is not None and tokens[at + 1].text[0].isupper()
        if given and tokens[at - 1 - (tokens[at - 1].text == ".")].lower in _BEFORE_A_NAME:
            heads[at] = None  # Mr. Sultan Al Marri


_BEFORE_A_NAME = frozenset("mr dr eng prof hon".split())
_HEAD_OF_STATE = 3  # tokens


def _segments(text: str, known: Known, honorifics: list[tuple[int, str] | None], entries: set[int]) -> list[int]:
    """A number for each token that changes where no phrase runs on: at a new block, at a line break that is no mere wrapping, at a
    new column, and at each entry of a list of those present."""
    block = [0] * len(known.tokens)
    segment, previous, end = 0, None, 0
    for sentence in known.sentences:
        for i, (start, stop, _, _) in enumerate(known.tokens[sentence.first : sentence.last], sentence.first):
            if i and sentence.block == previous:
                if start - end >= _COLUMN or ("\n" in text[end:start] and (honorifics[i] or not _wrapped(text, end, start))):
                    segment += 1
            elif i:
                segment += 1
            segment += start in entries
            previous, end = sentence.block, stop
            block[i] = segment
    return block


_COLUMN = 4  # spaces that set columns apart: those who sign below a text side by side


def _wrapped(text: str, end: int, start: int) -> bool:
    """Whether the line that ends at `end` was broken because it was full: the next word would have made it longer than its neighbours."""
    line = end - (text.rfind("\n", 0, end) + 1)
    stop = text.find("\n", start)
    following = (len(text) if stop < 0 else stop) - start
    word = len(text[start : start + 40].split(maxsplit=1)[0])
    return line >= 50 and line + 1 + word > min(following, 120)
