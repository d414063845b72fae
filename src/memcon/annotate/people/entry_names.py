"""The name that opens an entry of a list of those present: *Ines Vidal*, *VIDAL, Hon. Ines (Mrs.)*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.names import plain
from memcon.annotate.people.posts_of_one import APPOSED
from memcon.annotate.people.printed_names import GENDERS, Gender, NameFound
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts.page import Page

_WORDS_OF_A_NAME = 6


def entry_name(page: Page, words: PeopleWords, first: int, last: int, least: int = 2) -> NameFound | None:
    """The name that opens an entry: its capitalised words up to the first mark, whatever words they are; `least` of them."""
    tokens, i = page.tokens, first
    gender: Gender | None = None
    honorific = False
    while i < last and (mark := page.honorifics[i]) is not None and mark[0] < last:
        i, gender, honorific = mark[0], gender or GENDERS.get(mark[1]), True
    start, parts = i, list[str]()
    while i < last and page.heads[i] is None and (tokens[i].text[0].isupper() or tokens[i].text in words.particles):
        stop = i + 1 < last and tokens[i + 1].text == "." and len(tokens[i].text) <= 2
        parts.append(tokens[i].text + "." * stop)
        i += 1 + stop
    over = i >= last or tokens[i].text in APPOSED
    if not over or not least <= len(parts) <= _WORDS_OF_A_NAME or (page.kinds[i - 1] == "institution" and page.kinds[start] != "name"):
        return None
    return NameFound(first, i, start, i, tuple(parts), gender, honorific)


def inverted_entry(page: Page, words: PeopleWords, first: int, last: int, cell: int | None = None) -> NameFound | None:
    """The name that opens an entry with the family's and a comma: *VIDAL, Hon. Ines (Mrs.)*, *Vidal Ruiz, Ines* in a cell of its own,
    which ends at token `cell`."""
    tokens = page.tokens
    comma = next((i for i in range(first, min(first + _WORDS_OF_A_NAME, last)) if tokens[i].text == ","), first)
    family = range(first, comma)
    if not family or any(page.heads[i] is not None or not _is_of_a_family(page, words, i) for i in family):
        return None
    given = entry_name(page, words, comma + 1, cell if cell and cell > comma else last, least=1)
    if given is None or any(page.kinds[i] == "institution" or page.sides[i] is not None for i in range(given.first, given.last)):
        return None
    if given.end != cell and not _family_first(page, words, family, given):
        return None
    parts = (*(tokens[i].text for i in family), ",", *given.parts)
    return replace(given, start=first, first=first, end=past_brackets(page, given.end, last), parts=parts)


def _is_of_a_family(page: Page, words: PeopleWords, at: int) -> bool:
    """Whether a token can be a word of a family's name."""
    text = page.tokens[at].text
    return (text[0].isupper() or text in words.particles) and page.kinds[at] != "institution"


def _family_first(page: Page, words: PeopleWords, family: range, given: NameFound) -> bool:
    """Whether of two names with a comma between them the first is a family's: in capitals, or no given name before one that is."""
    solid = [page.tokens[i].text for i in family if page.tokens[i].text not in words.particles]
    if all(word.isupper() and len(word) > 1 for word in solid):
        return not all(part.isupper() and len(part) > 1 for part in given.parts)
    return plain(given.parts[0]) in words.given and not any(plain(word) in words.given for word in solid)


def past_brackets(page: Page, at: int, last: int, keep: int = 0) -> int:
    """The token after what stands in brackets at token `at`, with `keep` tokens left at least before `last`."""
    while at < last and page.tokens[at].text == "(":
        shut = next((i for i in range(at, last) if page.tokens[i].text == ")"), None)
        if shut is None or shut + 1 + keep > last:
            break
        at = shut + 1
    return at
