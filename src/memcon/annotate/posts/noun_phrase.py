"""The names of institutions and territories in a post: *of the Office of Northern Affairs*, *of Primorye Territory*."""

from __future__ import annotations

from collections.abc import Callable

from memcon.annotate.posts.page import Page
from memcon.lexicon import groups

_WORDS = groups("naming_words")


def noun_phrase(page: Page, at: int) -> int:
    """The token after the name of an institution or territory that starts at token `at`; `at` itself where there is none."""
    i = at
    while _inside(page, at, i) and not _opens_title(page, at, i):
        after = next((j for step in _STEPS if (j := step(page, at, i)) is not None), None)
        if after is None:
            break
        i = after
    return _names_alone(page, at) if i == at else i


_Step = Callable[[Page, int, int], int | None]
"""Where the phrase that starts at the first token goes on from the second; null where the step does not know what stands there."""


def _inside(page: Page, at: int, i: int) -> bool:
    return i < len(page.tokens) and page.block[i] == page.block[at]


def _solid(page: Page, at: int, i: int) -> bool:
    """Whether a word surely belongs: of an institution, or a side."""
    return _inside(page, at, i) and (page.kinds[i] == "institution" or page.sides[i] is not None)


def _opens_title(page: Page, at: int, i: int) -> bool:
    """Of the Corps of Engineers *Lieutenant General Vidal*: a title before a name, and no part of the phrase."""
    title = page.honorifics[i]
    return i > at and title is not None and _inside(page, at, title[0]) and page.kinds[title[0]] == "name"


def _body(page: Page, at: int, i: int) -> int | None:
    """Of *the Pacific Islands Forum*."""
    after = _end_of_body(page, i)
    return after if after > i and _inside(page, at, after - 1) else None


def _another_post(page: Page, at: int, i: int) -> int | None:
    """To *the Prime Minister*; of the Oreshi *Prime Minister*'s Office."""
    head = page.heads[i]
    if head is None or head.part != "head":
        return None
    owned = i > at and page.sides[i - 1] is not None and page.tokens[head.end].lower == "'s"
    return head.end if i == at or owned else None


def _word(page: Page, at: int, i: int) -> int | None:
    """A word that surely belongs, or an acronym that is all there is."""
    return i + 1 if _solid(page, at, i) or (i == at and _is_acronym(page, i)) else None


def _post_of_a_side(page: Page, at: int, i: int) -> int | None:
    """Of the Oreshi *Minister*, of the Deputy *Minister*."""
    head = page.heads[i]
    if head is None or head.part != "head":
        return None
    return head.end if i == at or page.sides[i - 1] is not None or page.before[i - 1] else None


def _small(page: Page, at: int, i: int) -> int | None:
    """Director of the Prime Minister's *office*, deputy minister for Asian *affairs*."""
    if i == at or page.tokens[i].text not in _SMALL:
        return None
    return i + 1 if page.tokens[i - 1].lower == "'s" or page.tokens[i - 1].text[0].isupper() else None


def _rank(page: Page, at: int, i: int) -> int | None:
    """A rank before what surely belongs: *Deputy* Prime Minister's Office."""
    ahead = _inside(page, at, i + 1) and (_solid(page, at, i + 1) or page.heads[i + 1] is not None)
    return i + 1 if page.before[i] == "rank" and ahead else None


def _slash(page: Page, at: int, i: int) -> int | None:
    """Trade */ Industry*, Trade *& Industry*."""
    return i + 2 if page.tokens[i].text in ("/", "&") and _solid(page, at, i + 1) and i > at else None


def _between_two(page: Page, at: int, i: int) -> int | None:
    """For Arab *World* Affairs: a common word between two that belong."""
    common = page.kinds[i] == "common" and page.tokens[i].text[0].isupper() and i > at
    return i + 1 if common and _solid(page, at, i - 1) and _solid(page, at, i + 1) else None


def _and(page: Page, at: int, i: int) -> int | None:
    """Of Trade *and Industry*, of Foreign *and CARICOM* Affairs, Primorye Territory *and Sakhalin Region*."""
    if page.tokens[i].lower != "and" or i == at or not _inside(page, at, i + 1):
        return None
    nxt = i + 1 + (page.tokens[i + 1].lower == "the")
    if _solid(page, at, nxt) and page.heads[nxt] is None and not _opens_post(page, nxt) and not _opens_other_words(page, nxt):
        return nxt + 1
    body = _end_of_body(page, nxt)
    if body > nxt and _solid(page, at, body) and page.kinds[body] == "institution":
        return body
    named = _inside(page, at, nxt + 1) and page.kinds[nxt] == "name" and page.kinds[nxt + 1] == "institution"
    return nxt + 2 if named and page.kinds[i - 1] == "institution" else None


def _comma(page: Page, at: int, i: int) -> int | None:
    """Economy*, Trade* and Industry, Security, Democracy*, and Human* Rights."""
    if page.tokens[i].text != "," or i == at:
        return None
    if _inside(page, at, i + 2) and page.tokens[i + 1].lower == "and":
        more = any(page.tokens[k].text == "," for k in range(at, i)) and _solid(page, at, i + 2) and page.heads[i + 2] is None
        return i + 3 if more and not _opens_post(page, i + 2) else None
    if not _solid(page, at, i + 1):
        return None
    return i + 2 if listed(page, i, i + 12) and not _opens_post(page, i + 1) else None


def _owner(page: Page, at: int, i: int) -> int | None:
    """The Prime Minister*'s* Office."""
    return i + 1 if i > at and (page.tokens[i].lower in ("'s", "s'") or page.tokens[i].text in ("'", "’")) else None


def _of(page: Page, at: int, i: int) -> int | None:
    """Office *of* Northern Affairs, Standing Committee *of the Primorye People's Congress*, Cabinet *of the Prime Minister*."""
    if page.tokens[i].lower not in ("of", "for") or i == at or not _inside(page, at, i + 1):
        return None
    nxt = i + 1 + (page.tokens[i + 1].lower in ("the", "its"))
    head = page.heads[nxt] if _inside(page, at, nxt) else None
    if head is not None and head.part == "head" and page.kinds[nxt] == "institution":
        return head.end
    if _solid(page, at, nxt) and page.sides[nxt] is None:
        return nxt
    run = _names_before_house(page, nxt, page.block[at])
    return run + 1 if run > nxt else None


def _friends(page: Page, at: int, i: int) -> int | None:
    """The Oresh-Veland *parliamentary friendship group*."""
    end = i
    while _inside(page, at, end) and page.tokens[end].text in _OF_FRIENDS:
        end += 1
    of_two = i > at and "-" in page.tokens[i - 1].text
    return end + 1 if of_two and _inside(page, at, end) and page.tokens[end].text == "group" else None


_OF_FRIENDS = frozenset("parliamentary interparliamentary inter-parliamentary friendship cooperation contact".split())


def _region(page: Page, at: int, i: int) -> int | None:
    """For Northern *Ireland*."""
    return i + 1 if i > at and _ends_region(page, i) else None


def _name(page: Page, at: int, i: int) -> int | None:
    """*Primorye* Territory; a town that the phrase opens with."""
    if page.kinds[i] != "name":
        return None
    run = _run_of_names(page, at, i)
    if _solid(page, at, run) and page.kinds[run] == "institution" and run - i <= _LONGEST_NAME:
        return run + 1
    if (friends := _friends(page, at, run)) is not None:
        return friends
    place = page.places[i] if i == at else None
    if place is None:
        return None
    while _inside(page, at, i) and page.places[i] is place:
        i += 1
    return i


_LONGEST_NAME = 3  # names before the noun of a territory: "Nuevo Primorye Oblast Territory"


def _run_of_names(page: Page, at: int, i: int) -> int:
    """The token after the names from token `i` on."""
    while _inside(page, at, i) and page.kinds[i] == "name" and page.sides[i] is None:
        i += 1
    return i


def _names_alone(page: Page, at: int) -> int:
    """The token after a name or two that are all that stands there, or after the first of more: *Minister of Orlen* Ines Vidal."""
    if not _inside(page, at, at) or page.kinds[at] != "name" or _opens_title(page, at, at):
        return at
    run = _run_of_names(page, at, at)
    return run if run - at <= _NAMES_ALONE else at + 1


_NAMES_ALONE = 2
_STEPS: tuple[_Step, ...] = (
    _body,
    _another_post,
    _word,
    _post_of_a_side,
    _small,
    _rank,
    _slash,
    _between_two,
    _and,
    _comma,
    _owner,
    _of,
    _region,
    _name,
)


_NAMED = ("name", "common")


def _names_before_house(page: Page, at: int, block: int) -> int:
    """The token of an institution after a name or two at token `at`: *the Primorye* Assembly; `at` itself where none is so named."""
    run = at
    while run < len(page.tokens) and page.block[run] == block and page.kinds[run] in _NAMED and page.sides[run] is None and run < at + 3:
        if not page.tokens[run].text[0].isupper():
            return at
        run += 1
    house = run > at and run < len(page.tokens) and page.block[run] == block and page.kinds[run] == "institution"
    return run if house and page.heads[run] is None and page.heads[at] is None and page.honorifics[at] is None else at


def _end_of_body(page: Page, at: int) -> int:
    """The token after the body of several countries whose name opens at token `at`; `at` itself where none does."""
    home = page.homes[at]
    if home is None or home.side or (at and page.homes[at - 1] is home):
        return at
    while at < len(page.homes) and page.homes[at] is home:
        at += 1
    return at


_LETTERS = range(2, 9)  # of an acronym


def _is_acronym(page: Page, at: int) -> bool:
    """Whether a body's acronym stands at token `at`, after words in small letters: *of the IMF*."""
    text = page.tokens[at].text
    return text.isupper() and text.isalpha() and len(text) in _LETTERS and at > 0 and page.tokens[at - 1].text.islower()


def _opens_other_words(page: Page, at: int) -> bool:
    """Whether an adjective of a side at token `at` opens words that are no institution's: *to the President and Oreshi Rescue* …"""
    side, after = page.sides[at], page.end_of_side(at) if page.sides[at] is not None else at
    if side is None or side.form != "adjective" or after >= len(page.tokens) or page.block[after] != page.block[at]:
        return False
    if page.kinds[after] == "name":
        return True
    while after < len(page.tokens) and page.kinds[after] == "institution" and page.block[after] == page.block[at]:
        after += 1
    return after < len(page.tokens) and page.kinds[after] == "common" and page.tokens[after].text[0].isupper()


_SMALL = _WORDS["small_offices"]
"""Nouns of offices that may be printed small after whose they are."""


def _ends_region(page: Page, at: int) -> bool:
    """Whether token `at` is the second of the two of a region's name: Northern *Ireland*."""
    place = page.places[at]
    around = (page.places[at - 2] if at > 1 else None, page.places[at + 1] if at + 1 < len(page.places) else None)
    return place is not None and page.places[at - 1] is place and page.kinds[at - 1] == "institution" and place not in around


def _opens_post(page: Page, at: int) -> bool:
    """Whether a post of its own starts at token `at`: *… and Defence Minister Vidal*."""
    i = at
    while i < len(page.tokens) and i < at + 6 and page.block[i] == page.block[at]:
        if (head := page.heads[i]) is not None and head.part in ("head", "plural"):
            if i > at and page.tokens[i - 1].lower == "and" and i + 1 < len(page.tokens) and page.tokens[i + 1].lower in ("of", "for"):
                return False  # of Foreign Affairs and Trade and Minister of Defence
            return i == at or page.tokens[i - 1].text != ","  # Director for Asia and Africa, Ambassador Vidal
        if (
            page.kinds[i] != "institution"
            and page.sides[i] is None
            and page.before[i] != "rank"
            and page.tokens[i].lower not in ("and", ",")
        ):
            return False
        i += 1
    return False


def listed(page: Page, comma: int, stop: int) -> bool:
    """Whether a comma stands in a list of portfolio words that ends with *and*: *Economy, Trade and Industry*."""
    i = comma + 1
    while i < stop + 1 and i < len(page.tokens):
        if page.tokens[i].lower in ("and", "&"):
            return True
        if page.kinds[i] != "institution" and page.tokens[i].text != ",":
            return False
        i += 1
    return False
