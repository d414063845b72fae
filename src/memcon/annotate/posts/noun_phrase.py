"""The names of institutions and territories in a post: *of the Office of Northern Affairs*, *of Primorye Territory*."""

from __future__ import annotations

from memcon.annotate.posts.page import Page


def noun_phrase(page: Page, at: int) -> int:
    """The token after the name of an institution or territory that starts at token `at`; `at` itself where there is none."""
    tokens, size, block = page.tokens, len(page.tokens), page.block[at]

    def inside(i: int) -> bool:
        return i < size and page.block[i] == block

    def solid(i: int) -> bool:
        """A word that surely belongs: of an institution, or a side."""
        return inside(i) and (page.kinds[i] == "institution" or page.sides[i] is not None)

    i = at
    while inside(i):
        head, title = page.heads[i], page.honorifics[i]
        if i > at and title is not None and inside(title[0]) and page.kinds[title[0]] == "name":
            break  # of the Corps of Engineers Lieutenant General Vidal
        if (body := _end_of_body(page, i)) > i and inside(body - 1):
            i = body  # of the Pacific Islands Forum
        elif head is not None and head.part == "head" and i == at:
            i = head.end  # to the Prime Minister
        elif head is not None and head.part == "head" and i > at and page.sides[i - 1] is not None and tokens[head.end].lower == "'s":
            i = head.end  # of the Oreshi Prime Minister's Office
        elif solid(i) or (i == at and _is_acronym(page, i)):
            i += 1
        elif head is not None and head.part == "head" and (i == at or page.sides[i - 1] is not None or page.before[i - 1]):
            i = head.end
        elif i > at and tokens[i].text in _SMALL and (tokens[i - 1].lower == "'s" or tokens[i - 1].text[0].isupper()):
            i += 1  # director of the Prime Minister's office, deputy minister for Asian affairs
        elif page.before[i] == "rank" and inside(i + 1) and (solid(i + 1) or page.heads[i + 1] is not None):
            i += 1
        elif tokens[i].text in ("/", "&") and solid(i + 1) and i > at:
            i += 2
        elif page.kinds[i] == "common" and tokens[i].text[0].isupper() and i > at and solid(i - 1) and solid(i + 1):
            i += 1  # for Arab World Affairs
        elif tokens[i].lower == "and" and i > at and inside(i + 1):
            nxt = i + 1 + (tokens[i + 1].lower == "the")
            if solid(nxt) and page.heads[nxt] is None and not _opens_post(page, nxt) and not _opens_other_words(page, nxt):
                i = nxt + 1
            elif (body := _end_of_body(page, nxt)) > nxt and solid(body) and page.kinds[body] == "institution":
                i = body  # of Foreign and CARICOM Affairs
            elif (
                inside(nxt + 1)
                and page.kinds[nxt] == "name"
                and page.kinds[nxt + 1] == "institution"
                and page.kinds[i - 1] == "institution"
            ):
                i = nxt + 2  # Primorye Territory and Sakhalin Region
            else:
                break
        elif tokens[i].text == "," and i > at and solid(i + 1) and listed(page, i, i + 12) and not _opens_post(page, i + 1):
            i += 2
        elif (tokens[i].lower in ("'s", "s'") and i > at) or (tokens[i].text == "'" and i > at) or (tokens[i].text == "’" and i > at):
            i += 1
        elif tokens[i].lower in ("of", "for") and i > at and inside(i + 1):
            nxt = i + 1 + (tokens[i + 1].lower in ("the", "its"))
            run = _names_before_house(page, nxt, block)
            if solid(nxt) and page.sides[nxt] is None:
                i = nxt
            elif run > nxt:
                i = run + 1  # of the Standing Committee of the Primorye People's Congress
            else:
                break
        elif i > at and _ends_region(page, i):
            i += 1  # for Northern Ireland
        elif page.kinds[i] == "name":
            run = i
            while inside(run) and page.kinds[run] == "name" and page.sides[run] is None:
                run += 1
            if solid(run) and page.kinds[run] == "institution" and run - i <= 3:
                i = run + 1  # Primorye Territory
            elif i == at and page.places[i] is not None:
                place = page.places[i]
                while inside(i) and page.places[i] is place:
                    i += 1
            elif i == at:
                i = run if run - i <= 2 else i + 1
                break
            else:
                break
        else:
            break
    return i


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


_SMALL = frozenset("affairs office cabinet desk department division directorate bureau unit section secretariat".split())
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
