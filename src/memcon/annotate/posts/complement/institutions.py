"""The house and the field of work of a post: Director *of the European Affairs Bureau*, Minister *in charge of Ports*."""

from __future__ import annotations

from memcon.annotate.posts.complement.read import LINKS, Read
from memcon.annotate.posts.noun_phrase import noun_phrase
from memcon.annotate.posts.page import Page
from memcon.lexicon import groups

_WORDS = groups("naming_words")

_UNITS = _WORDS["units"]


_THE_COUNTRY = frozenset(("Republic", "Nation", "Federation", "Confederation"))


def charged_with(read: Read) -> bool | None:
    """Minister *in charge of Regional Cooperation*."""
    after = _in_charge_of(read.page, read.i)
    return read.grow(after) if after > read.i else None


def and_of(read: Read) -> bool | None:
    """Minister of Foreign Affairs *and of the National Community Abroad*."""
    page, i = read.page, read.i
    if read.word(i) != "and" or read.word(i + 1) not in ("of", "for") or read.pieces[-1][1] != i:
        return None
    first = i + 2 + (read.word(i + 2) == "the")
    if not read.inside(first) or page.kinds[first] != "institution" or page.heads[first] is not None or page.sides[first] is not None:
        return None
    return read.grow(noun_phrase(page, first))


def attached_to(read: Read) -> bool | None:
    """Minister *attached to the Prime Minister (of Oresh)*."""
    page, i = read.page, read.i
    first = i + 2 + (read.word(i + 2) == "the")
    if read.word(i) not in _ATTACHED or read.word(i + 1) != "to" or read.pieces[-1][1] != i or not read.inside(first):
        return None
    end = noun_phrase(page, first)
    return read.grow(end) if end > first and page.tokens[first].text[0].isupper() and page.sides[first] is None else None


_ATTACHED = ("attached", "delegate", "delegated")


def house(read: Read) -> bool | None:
    """Spokesman *of the ministry*, printed small."""
    page, i = read.page, read.i
    side = page.sides[i]
    house = page.end_of_side(i) if side is not None and side.form == "adjective" else i
    if (
        not read.inside(house)
        or read.linked_by not in ("of", "at", "for")
        or page.tokens[house].text not in _HOUSES
        or house == read.link + 1
    ):
        return None
    if house == i:
        return read.hang_on(i + 1)
    read.side = read.side or side  # Speaker of the Oreshi parliament
    read.pieces.append((house, house + 1))
    read.i = house + 1
    return True


def small_field(read: Read) -> bool | None:
    """Ines Vidal, minister *of ports and mines*, …: a post set off after a name, all of it printed small."""
    page, i = read.page, read.i
    if read.linked_by not in ("of", "for") or not _set_off_small(page, read.link):
        return None
    end = i
    while read.inside(end) and end < i + _LONGEST_FIELD and page.tokens[end].text.isalpha() and page.tokens[end].text.islower():
        if page.sides[end] is not None or page.heads[end] is not None:
            return None
        if page.tokens[end].lower == "and" and read.inside(end + 1) and not page.tokens[end + 1].text.islower():
            break
        end += 1
    stops = not read.inside(end) or page.tokens[end].text in (",", ";", ")", ".", "and")
    return read.hang_on(end) if stops and i < end < i + _LONGEST_FIELD and page.tokens[end - 1].lower not in LINKS else None


def _set_off_small(page: Page, link: int) -> bool:
    """Whether the words before a link are a post in small letters after a comma or in brackets, and a name before it."""
    i = link - 1
    while i > 1 and page.tokens[i].text.islower() and page.tokens[i].text.isalpha() and link - i < _LONGEST_FIELD:
        i -= 1
    return i < link - 1 and page.tokens[i].text in (",", "(") and page.kinds[i - 1] == "name"


_LONGEST_FIELD = 6
_LONGEST_HEAD = 6  # tokens
_LEADERS = ("president", "prime-minister", "foreign-minister", "chancellor", "monarch")
_HOUSES = _WORDS["small_houses"]


def institution(read: Read) -> bool | None:
    """Director *of the European Affairs Bureau*, Chairman *of the Oreshi Atomic Energy Organization*."""
    page, i, link = read.page, read.i, read.linked_by
    tokens, mention = page.tokens, page.sides[i]
    if link == "for" and read.side is not None and page.heads[i] is not None:
        return read.stop()  # an invitation from the Prime Minister of Oresh for PM Vidal
    if link == "to" and (read.side is not None or _is_a_name_after(read)) and page.heads[i] is not None and _is_a_leaders(read):
        return read.stop()  # the greetings of the Oreshi Prime Minister to PM Vidal
    end = noun_phrase(page, i)
    if end == i or (mention is not None and end == page.end_of_side(i)):
        return read.stop()
    if tokens[end - 1].text == "Government" and end == i + 2 and tokens[i].text in _OF_GOVERNMENTS and link == "of":
        return read.pass_over(end)  # Prime Minister of the Royal Government (of Oresh)
    if end == i + 1 and tokens[i].text in _THE_COUNTRY and read.word(i - 1) == "the" and link == "of":
        return read.hang_on(end)  # the President of the Republic
    if link == "of" and mention is not None and mention.form == "adjective" and _told_before(read) and names_a_ministry(page, i, end):
        read.side = read.side or mention
        return read.pass_over(end)  # Director of Ports of the Oreshi Ministry of Trade
    of_a_unit = tokens[end - 1].text in _UNITS and not names_a_ministry(page, i, end)
    end = _past_its_acronym(read, i, end)
    if link == "of" and not of_a_unit:
        read.side = read.side or mention
    return read.hang_on(end)


def _is_a_leaders(read: Read) -> bool:
    """Whether the head of the post is that of a leader: *Prime Minister*."""
    heads = read.page.heads[max(0, read.at - _LONGEST_HEAD) : read.at]
    return any(h is not None and h.end == read.at and h.office in _LEADERS for h in heads)


def _is_a_name_after(read: Read) -> bool:
    """Whether a post and a name follow the link: to *PM Vidal*."""
    head = read.page.heads[read.i]
    return head is not None and read.inside(head.end) and read.page.kinds[head.end] == "name"


def _past_its_acronym(read: Read, first: int, end: int) -> int:
    """The token after the acronym that follows the name of a house with no brackets: *Department of Economic Affairs* DEA."""
    page = read.page
    if not read.inside(end) or not page.tokens[end].text.isalpha() or not page.tokens[end].text.isupper() or page.heads[end] is not None:
        return end
    short = page.tokens[end].text
    initials = "".join(page.tokens[i].text[0] for i in range(first, end) if page.tokens[i].text[0].isupper())
    letters = iter("".join(page.tokens[i].text for i in range(first, end)).upper())
    fits = 2 < len(short) < _LONGEST_ACRONYM and short[0] in initials and all(c in letters for c in short)
    return end + 1 if fits and not (read.inside(end + 1) and page.kinds[end + 1] in ("name", "initial")) else end


_LONGEST_ACRONYM = 7


def acronym(read: Read) -> bool | None:
    """President of the Oreshi Ports Agency *(OPA)*: the letters in brackets by which a house goes belong to its name."""
    page, i = read.page, read.i
    if read.word(i) != "(" or read.word(i + 2) != ")" or read.pieces[-1][1] != i or not read.inside(i + 2):
        return None
    short = page.tokens[i + 1].text
    letters = short.replace("-", "").replace("&", "")
    named = any(page.kinds[k] == "institution" for k in range(read.at, i)) and page.tokens[i - 1].text[0].isupper()
    a_house = named and page.sides[i - 1] is None and page.sides[i + 1] is None
    fits = letters.isalpha() and letters.isupper() and 1 < len(short) < _LONGEST_IN_BRACKETS
    return read.grow(i + 3) if a_house and fits and i > read.at else None


_LONGEST_IN_BRACKETS = 12


def _told_before(read: Read) -> bool:
    """Whether a post has its field of work already: *Director* of Ports *of the …*."""
    return read.pieces[-1][1] == read.link and any(read.word(k) in ("of", "for") for k in range(read.at, read.link))


_OF_GOVERNMENTS = frozenset("Royal Federal Transitional Interim Union".split())


def names_a_ministry(page: Page, first: int, end: int) -> bool:
    """Whether tokens `first` to `end` name a ministry or a government, not a unit that deals with a country: *Russian Division*, where the
    *Oreshi Department of Foreign Affairs* is one."""
    department = page.tokens[end - 1].text == "Department" and page.words(end, end + 2) in _OF_DEPARTMENTS
    return department or any(page.tokens[k].text in _MINISTRIES for k in range(first, end)) or page.words(end - 2, end) == "Foreign Office"


_OF_DEPARTMENTS = frozenset(("of Foreign", "of State", "of Defence", "of Defense", "of External", "of International"))


def _in_charge_of(page: Page, at: int) -> int:
    """The token after *in charge of Regional Cooperation*, *, responsible for the Diaspora and for Trade* at token `at`; `at` itself where
    there is none."""
    begin = at + (page.tokens[at].text == ",")
    words = tuple(t.lower for t in page.tokens[begin : begin + 3])
    first = begin + (3 if words == ("in", "charge", "of") else 2 if words[:2] == ("responsible", "for") else 0)
    if first == begin:
        return at
    end = at
    while (after := _named_field(page, first, at)) > first:
        end = after
        if after + 2 >= len(page.tokens) or page.tokens[after].lower != "and" or page.tokens[after + 1].lower not in ("of", "for"):
            break
        first = after + 2
    return end


def _named_field(page: Page, at: int, post: int) -> int:
    """The token after a field of work at token `at`, an article before it or none; `at` itself where none stands in the block of `post`."""
    first = at + (at < len(page.tokens) and page.tokens[at].lower == "the")
    inside = first < len(page.tokens) and page.block[first] == page.block[post] and page.tokens[first].text[0].isupper()
    if not inside or page.heads[first] is not None:
        return at
    if page.kinds[first] == "institution":
        return noun_phrase(page, first)
    return first + 1 if page.kinds[first] == "common" else at


_MINISTRIES = _WORDS["ministries"]
