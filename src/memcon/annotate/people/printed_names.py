"""Names as they are printed: the one that starts at a token, with its honorifics, particles, initials and suffix."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from memcon.annotate.names import Kind, plain
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts.page import Page

Gender = Literal["m", "f"]
GENDERS: dict[str, Gender] = {"m": "m", "f": "f"}
"""What an honorific's mark tells; an empty mark tells nothing."""

_INVERTED = re.compile(r"(?:ovich|evich|ich|ovna|evna|ichna|o[gğ]lu|ogly|kyzy)$", re.IGNORECASE)
"""Endings of patronymics, which may follow a family name and a comma."""
_MOST_WORDS = 8  # of a name, particles apart
_SONS = frozenset("bin bint ibn ben ould".split())
"""Particles that join a name to that of the father, so that whatever stands before them is a name: *Said bin Khalfan*."""


@dataclass(frozen=True, slots=True)
class NameFound:
    """A name: tokens `[start, end)` with honorifics, `[first, last)` without, its words in print, and what an honorific tells."""

    start: int
    end: int
    first: int
    last: int
    parts: tuple[str, ...]
    gender: Gender | None = None
    honorific: bool = False


class _Taken(NamedTuple):
    """What the next words give a name: its parts in print, the token after them, and how many of them are no particles."""

    parts: tuple[str, ...]
    after: int
    solid: int = 1
    last: bool = False


def name_ahead(page: Page, at: int) -> bool:
    """Whether an honorific or a word that can be a name's stands at token `at`."""
    return at < len(page.tokens) and (page.honorifics[at] is not None or page.kinds[at] in ("name", "initial"))


def opens_name(page: Page, words: PeopleWords, at: int) -> bool:
    """Whether what reads as a post at token `at` is the given name before a family's: *Speaker Amir Orlen*."""
    after = at + 1
    if plain(page.tokens[at].text) not in words.given or after >= len(page.tokens) or page.block[after] != page.block[at]:
        return False
    return page.kinds[at] == "name" and page.kinds[after] in ("name", "particle") and page.heads[after] is None


def name_after(page: Page, words: PeopleWords, at: int) -> NameFound | None:
    """The name at token `at`, right after a post."""
    if at >= len(page.tokens) or not at or page.block[at] != page.block[at - 1]:
        return None
    return name_at(page, words, at, strong=True)


def names_joined(page: Page, words: PeopleWords, at: int) -> list[NameFound]:
    """The names from token `at` on, a comma before them or none, with commas and *and* between them."""
    i = at + (at < len(page.tokens) and page.tokens[at].text == ",")
    names: list[NameFound] = []
    while (name := name_after(page, words, i)) is not None:
        names.append(name)
        i = name.end
        if i < len(page.tokens) and page.tokens[i].text == ",":
            i += 1
        if i < len(page.tokens) and page.tokens[i].lower in ("and", "&"):
            i += 1
        elif page.tokens[i - 1].text != ",":
            break
    return names


def inverted(page: Page, words: PeopleWords, name: NameFound) -> NameFound | None:
    """*Mr. Orlen, Davit Pavlovich*: the family name first and a comma."""
    i = name.end
    if len(name.parts) != 1 or i + 1 >= len(page.tokens) or page.tokens[i].text != "," or page.block[i + 1] != page.block[name.first]:
        return None
    rest = name_at(page, words, i + 1, strong=False)
    if rest is None or rest.honorific or len(rest.parts) > 3:
        return None
    if any(_INVERTED.search(p) for p in rest.parts) or (
        plain(rest.parts[0]) in words.given and rest.end < len(page.tokens) and page.tokens[rest.end].text == ","
    ):
        return replace(name, end=rest.end, last=rest.last, parts=(*name.parts, ",", *rest.parts))
    return None


def name_at(page: Page, words: PeopleWords, at: int, *, strong: bool) -> NameFound | None:
    """The name that starts at token `at`, honorifics first. `strong`: a post or honorific before it says that a name must follow."""
    size = len(page.tokens)
    if at >= size:
        return None
    first, gender, honorific = _past_honorifics(page, words, at, strong)
    if first >= size or (honorific and page.block[first] != page.block[at]):
        return None
    strong = strong or honorific
    parts: list[str] = []
    solid, i = 0, first
    while i < size and page.block[i] == page.block[first] and solid < _MOST_WORDS:
        kind = _kind_within(page, words, i, parts, solid, strong, honorific)
        taken = _next_words(page, words, i, kind, parts, strong) if kind is not None else None
        if taken is None:
            break
        parts += taken.parts
        i, solid = taken.after, solid + taken.solid
        if taken.last:
            break
    if not solid or (not strong and all(len(p.rstrip(".")) == 1 for p in parts)):
        return None
    while parts and parts[-1] in words.particles and parts[-1][0].islower():
        parts.pop()
        i -= 1
    suffix, last = _suffix(page, i, page.block[first]) if parts else ((), i)
    return NameFound(at, last, first, last, (*parts, *suffix), gender, honorific)


def _past_honorifics(page: Page, words: PeopleWords, at: int, strong: bool) -> tuple[int, Gender | None, bool]:
    """The token after the honorifics at token `at`, the gender that they tell, and whether there are any."""
    tokens, kinds, size = page.tokens, page.kinds, len(page.tokens)
    i, honorific = at, False
    gender: Gender | None = None
    while i < size and (mark := page.honorifics[i]) is not None:
        after = mark[0]
        is_given = kinds[i] == "name" and plain(tokens[i].text) in words.given and after < size and kinds[after] == "name"
        if (is_given and not honorific and not strong) or (honorific and _is_title_as_name(page, words, i, after)):
            break
        i, honorific = _past_title(page, words, i, after), True
        gender = gender or GENDERS.get(mark[1])
        if i < size and tokens[i].text == ",":
            break
    return i, gender, honorific


_NOBLE = frozenset("baron count prince king sultan duke earl major".split())


def _is_title_as_name(page: Page, words: PeopleWords, at: int, after: int) -> bool:
    """Whether a title of nobility after another honorific is a given name: *Mr. Baron Orlen*, *Dr Prince Orlen*."""
    one = after < len(page.tokens) and page.kinds[after] == "name" and page.block[after] == page.block[at]
    more = after + 1 < len(page.tokens) and page.kinds[after + 1] in ("name", "particle") and page.block[after + 1] == page.block[at]
    before = page.tokens[at - 1 - (page.tokens[at - 1].text == ".")].lower
    return page.tokens[at].lower in _NOBLE and one and not more and before in ("mr", "mrs", "ms", "dr")


_LONGEST_TITLE = 6  # words of a title that a ruler gave, after the word that opens it: *Samdech Akka Moha Sena Padei Techo*


def _past_title(page: Page, words: PeopleWords, opener: int, after: int) -> int:
    """The token after a title that has words of its own before a further honorific: *Pehin Datu Lailaraja Major General Vidal*."""
    if page.tokens[opener].lower not in words.title_openers:
        return after
    i = after
    while i < min(after + _LONGEST_TITLE, len(page.tokens)) and page.block[i] == page.block[opener]:
        if page.honorifics[i] is not None:
            return i
        if page.kinds[i] != "name":
            break
        i += 1
    return after


_IN_HEADLINES = frozenset("to and for of in on at the by with as from".split())
"""Words that are no part of a name before them though a headline has them in capitals: *PRESIDENT HALD TO ATTEND*."""


def _kind_within(page: Page, words: PeopleWords, at: int, parts: list[str], solid: int, strong: bool, honorific: bool) -> Kind | None:
    """What token `at` is to a name that has the words `parts` already; nothing where the name ends before it."""
    kind, token, size = page.kinds[at], page.tokens[at], len(page.tokens)
    head = page.heads[at]
    if token.text.isupper() and token.lower in _IN_HEADLINES and (parts or (at and page.tokens[at - 1].text.isupper())):
        return None
    if head is not None and not (kind == "name" and parts and head.part == "head" and token.text == "King"):
        if strong and not honorific and not parts and opens_name(page, words, at):
            return "name"
        return "name" if kind == "name" and parts and _is_given_within(page, words, at, parts[-1]) else None
    if page.sides[at] is not None:
        if token.text.isupper() or not _side_in_name(page, words, at, parts, strong, honorific):
            return None
        kind = "name"
    again = solid > 1 and any(plain(p) == plain(token.text) for p in parts) and not any(p in words.particles for p in parts)
    if again and not _names_the_father(page, at, parts):
        return None  # a pop-up printed with the text says the name again
    if kind == "common" and parts and plain(token.text) in words.given and at + 1 < size and page.kinds[at + 1] == "name":
        return "name"  # Zin Mar Aung
    if kind == "common" and honorific and not parts and token.text in _MONTHS and at + 1 < size and page.kinds[at + 1] == "name":
        return "name"  # Hon. January Orlen
    if kind == "common" and strong and parts and token.text.istitle() and _ends_as_a_name(page, words, at, parts):
        return "name"  # Mr. KATO Jun, Foreign Minister Wang Jun
    return kind


def _names_the_father(page: Page, at: int, parts: list[str]) -> bool:
    """Whether a word said again opens the father's name after one's own: *Wan Ines* Wan *Davit*."""
    after = at + 1
    more = after < len(page.tokens) and page.kinds[after] == "name" and page.block[after] == page.block[at]
    return (
        more
        and len(parts) == _OWN_NAME
        and plain(parts[0]) == plain(page.tokens[at].text) != plain(page.tokens[after].text) != plain(parts[1])
    )


_OWN_NAME = 2  # words


def _is_given_within(page: Page, words: PeopleWords, at: int, before: str) -> bool:
    """Whether what reads as a title is a given name between a given name and the family's: *Hossein* Amir *Orlen*."""
    after = at + 1
    own = plain(before) in words.given and plain(page.tokens[at].text) in words.given and after < len(page.tokens)
    return own and page.kinds[after] == "name" and page.block[after] == page.block[at] and page.heads[after] is None


_MONTHS = frozenset(("January", "April", "May", "June", "August", "Sunday", "Friday"))
_SHORT = 4  # letters of the name of a month or a day that is a given name elsewhere: *Jun*, *Mar*, *June*


def _ends_as_a_name(page: Page, words: PeopleWords, at: int, parts: list[str]) -> bool:
    """Whether a common word ends a name: after a family's in capitals, or as a given name that no day of the month follows."""
    if len(parts) == 1 and parts[0].isupper() and len(parts[0]) > 2:
        return True
    token, after = page.tokens[at], page.tokens[at + 1] if at + 1 < len(page.tokens) else None
    if len(token.text) > _SHORT or plain(token.text) not in words.given or not any(plain(parts[0]) in f for f in words.families.values()):
        return False
    return after is None or not (after.text[0].isdigit() or (after.text == "." and page.tokens[at + 2].text[0].isdigit()))


def _side_in_name(page: Page, words: PeopleWords, at: int, parts: list[str], strong: bool, honorific: bool) -> bool:
    """Whether what reads as a side or a capital is a word of a name: *Foreign Minister Santiago Paredes*, *Mr Davit Orlen Lima*."""
    mention, after = page.sides[at], at + 1
    if mention is None or not strong:
        return False
    if len(parts) == 1 and plain(parts[0]) in words.given and mention.form != "adjective":
        return True
    if mention.form == "capital" and _ends_name(page, parts, honorific, at):
        return True
    if mention.form == "capital" and len(parts) == 1 and page.end_of_side(at) == after and _goes_on(page, at):
        return True  # Director Noureddine Tamor Orlen
    return (
        not parts
        and mention.form in ("name", "capital")
        and page.end_of_side(at) == after
        and after < len(page.tokens)
        and (page.kinds[after] == "name" or (page.kinds[after] == "particle" and _leads_to_name(page, after)))
        and page.sides[after] is None
        and page.block[after] == page.block[at]
        and page.heads[after] is None
    )


def _goes_on(page: Page, at: int) -> bool:
    """Whether a name of the same block, and no post, follows token `at`."""
    after = at + 1
    inside = after < len(page.tokens) and page.block[after] == page.block[at]
    return inside and page.kinds[after] == "name" and page.heads[after] is None and page.sides[after] is None


def _ends_name(page: Page, parts: list[str], honorific: bool, at: int) -> bool:
    """Whether a capital is a family's name at the end of one: *Foreign Minister Davit Orlen Lima*, *Mr Orlen Lima*."""
    if len(parts) < 1 + (not honorific) or page.end_of_side(at) != at + 1:
        return False
    after = page.tokens[at + 1] if at + 1 < len(page.tokens) else None
    return after is None or page.block[at + 1] != page.block[at] or not after.text[0].isupper()


def _next_words(page: Page, words: PeopleWords, at: int, kind: Kind, parts: list[str], strong: bool) -> _Taken | None:
    """The word or words at token `at` that go on with a name that has the words `parts` already; nothing where it ends before them."""
    tokens, kinds, size = page.tokens, page.kinds, len(page.tokens)
    token, after = tokens[at], at + 1
    dotted = after < size and tokens[after].text == "."
    if kind == "name" or (kind == "initial" and (dotted or (after < size and kinds[after] in ("name", "particle", "initial")))):
        stopped = kind == "initial" or (
            strong and token.text in words.abbreviations and at + 2 < size and kinds[at + 2] in ("name", "initial")
        )
        if stopped and dotted and tokens[after].start == token.end:
            return _Taken((token.text + ".",), at + 2)
        return _Taken((token.text,), after)
    if kind == "particle" and token.text in ("Al", "El") and parts and strong and _is_word_of_house(page, after, page.block[at]):
        return _Taken((token.text, tokens[after].text), at + 2)
    if kind == "particle" and token.text in _SONS and parts and _is_word_of_house(page, after, page.block[at]):  # Khamis bin Said
        return _Taken((token.text, tokens[after].text), at + 2)
    if kind == "particle" and (parts or token.text[0].isupper() or strong) and _leads_to_name(page, at):
        return _Taken((token.text,), after, solid=0) if parts or token.text not in ("y", "e") else None
    if kind in ("common", "institution") and strong and token.text[0].isupper() and not token.text.isupper():
        return _unlikely_word(page, words, at, kind, parts)
    return None


def _unlikely_word(page: Page, words: PeopleWords, at: int, kind: Kind, parts: list[str]) -> _Taken | None:
    """A word that is no name elsewhere, as the given name before a name or as the family name after a given name."""
    tokens, after = page.tokens, at + 1
    nxt = page.kinds[after] if after < len(tokens) and page.block[after] == page.block[at] else "other"
    word = plain(tokens[at].text)
    given = (nxt in ("name", "initial") and word in words.given) or (nxt == "name" and any(word in f for f in words.families.values()))
    given = given or (nxt == "name" and kind == "institution" and _is_addressed(page, at))
    if not parts and (given or (nxt == "particle" and tokens[after].lower in _SONS)):
        return _Taken((tokens[at].text,), after)
    if len(parts) == 1 and kind == "institution" and plain(parts[0]) in words.given and nxt not in ("institution", "name"):
        return _Taken((tokens[at].text,), after, last=True)
    return None


def _is_addressed(page: Page, at: int) -> bool:
    """Whether a form of address stands just before token `at`: *Hon.* Unity *Orlen*, *Her Excellency* Mercy *Orlen*."""
    marks = page.honorifics[max(0, at - _LONGEST_ADDRESS) : at]
    addressed = any(mark is not None and mark[0] == at for mark in marks) and page.block[at - 1] == page.block[at]
    return addressed and page.sides[at] is None and page.heads[at] is None


_LONGEST_ADDRESS = 6  # tokens, stops among them: "The Rt. Hon. Dr."


def _is_word_of_house(page: Page, at: int, block: int) -> bool:
    """Whether a common word is the name of a family after its article: *Faris Al Said*."""
    return at < len(page.tokens) and page.block[at] == block and page.kinds[at] == "common" and page.tokens[at].text.istitle()


def _leads_to_name(page: Page, at: int) -> bool:
    """Whether the particles from token `at` on lead to a name."""
    i = at
    while i < len(page.tokens) and page.kinds[i] == "particle" and page.block[i] == page.block[at]:
        i += 1
    return i < len(page.tokens) and page.kinds[i] == "name" and page.block[i] == page.block[at] and page.heads[i] is None and i - at <= 3


def _suffix(page: Page, at: int, block: int) -> tuple[tuple[str, ...], int]:
    """The suffix that follows a name at token `at`, with its comma where it has one, and the token after it: *III*, *, Jr.*."""
    tokens, size = page.tokens, len(page.tokens)
    if at >= size or page.block[at] != block:
        return (), at
    comma = tokens[at].text == ","
    j = at + comma
    junior = j < size and tokens[j].lower in ("jr", "sr")
    if j >= size or page.kinds[j] != "suffix" or page.block[j] != block or (comma and not junior):
        return (), at
    text, last = tokens[j].text, j + 1
    if junior and last < size and tokens[last].text == "." and tokens[last].start == tokens[j].end:
        text, last = text + ".", last + 1
    return ((",", text) if comma else (text,)), last


def past_degrees(page: Page, words: PeopleWords, at: int) -> int:
    """The token after the degrees and honours printed behind a name, from token `at` on: *Ines Vidal*, Ph.D., MPH; *Davit Orlen* TD."""
    while at < len(page.tokens):
        first = at + (page.tokens[at].text == ",")
        end = first
        while end < len(page.tokens) and page.block[end] == page.block[at - 1] and page.tokens[end].text != ",":
            if end > first and page.tokens[end].start != page.tokens[end - 1].end:
                break
            end += 1
        letters = "".join(t.text for t in page.tokens[first:end])
        if first > at and first < end and page.heads[first] is not None:
            return at  # Ines Vidal, MEP, Vice-Chair of …: a post
        if plain(letters) not in words.honours or sum(c.isupper() for c in letters) < _CAPITALS_OF_A_DEGREE:
            return at
        at = end
    return at


_CAPITALS_OF_A_DEGREE = 2  # at the least: PhD, MP
