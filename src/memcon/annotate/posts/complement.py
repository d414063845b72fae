"""What follows the head of a post: *(Minister)* of Foreign Affairs and Trade, *(Ambassador)* in Lima, *(Envoy)* from Oresh.

The words after the head are read one link at a time (*of*, *for*, *to*, *on*, *at*, *in*, *with*). Each step below knows one thing that may
stand there; the first step that knows it says whether the post may go on beyond it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from memcon.annotate.mentions import SideMention
from memcon.annotate.posts.noun_phrase import noun_phrase
from memcon.annotate.posts.page import Page
from memcon.types import BODIES

_ARTICLES = frozenset("the its their his her a an".split())
_LINKS = frozenset("of for to on at in with".split())
_UNITS = frozenset(
    "Division Department Bureau Desk Affairs Office Directorate Section Relations Group Unit Directorate-General Branch".split()
)
_SENT = ("ambassador", "envoy")
_THE_COUNTRY = frozenset(("Republic", "Nation", "Federation", "Confederation"))


def complement(page: Page, at: int, pieces: list[tuple[int, int]]) -> tuple[int, SideMention | None]:
    """Read what follows a head that ends at token `at`, growing `pieces`. Returns the token after it, and the side whose post it is."""
    read = _Read(page, at, pieces, i=at, link=at)
    for goes_on in _PORTFOLIO:
        goes_on(read)
    while read.inside(read.i):
        read.link = read.i
        if not next((known for step in _STEPS if (known := step(read)) is not None), False):
            break
    read.side = read.side or _of_its_people(page, at, read.i)
    return _country_after_comma(read) or (read.i, read.side)


@dataclass(slots=True)
class _Read:
    """The complement as far as it has been read: `i` is the next token, `link` that of the word that hangs it on."""

    page: Page
    at: int
    pieces: list[tuple[int, int]]
    i: int
    link: int
    side: SideMention | None = None

    def inside(self, i: int) -> bool:
        """Whether token `i` stands in the block of the head."""
        return i < len(self.page.tokens) and self.page.block[i] == self.page.block[self.at - 1]

    def word(self, i: int) -> str:
        """Token `i` in lower case; empty after the last."""
        return self.page.tokens[i].lower if i < len(self.page.tokens) else ""

    @property
    def linked_by(self) -> str:
        return self.page.tokens[self.link].lower

    def grow(self, end: int) -> bool:
        """The last piece of the post reaches to token `end`, and the post may go on."""
        self.pieces[-1] = (self.pieces[-1][0], end)
        self.i = end
        return True

    def hang_on(self, end: int) -> bool:
        """What hangs on the link belongs to the post: to its last piece where that ends at the link, otherwise as a piece of its own."""
        if self.pieces[-1][1] == self.link:
            return self.grow(end)
        self.pieces.append((self.link, end))
        self.i = end
        return True

    def pass_over(self, end: int) -> bool:
        """What hangs on the link is no part of the post, which may go on at token `end`."""
        self.i = end
        return True

    def stop(self) -> bool:
        """The post ends before the link."""
        self.i = self.link
        return False


# --- what goes on right after the head, with no link -----------------------------------------------------------------------------------


def _office_after_comma(read: _Read) -> None:
    """Director*, Office of Andean Affairs*."""
    page, i = read.page, read.i
    if i + 2 >= len(page.tokens) or page.tokens[i].text != "," or not read.inside(i) or page.kinds[i + 1] != "institution":
        return
    end = noun_phrase(page, i + 1)
    if end > i + 1 and page.heads[i + 1] is None and _is_office(page, i + 1, end):
        read.grow(end)


def _field_at_once(read: _Read) -> None:
    """Director *Pacific*, Director General *Bilateral Affairs*: a field with no link, where a comma and a name follow."""
    page, i = read.page, read.i
    head = page.heads[read.at - 1] or next(
        (h for h in page.heads[max(0, read.at - 3) : read.at] if h is not None and h.end == read.at), None
    )
    if head is None or head.office != "official" or not read.inside(i) or page.kinds[i] != "institution" or page.heads[i] is not None:
        return
    end = noun_phrase(page, i)
    set_off = read.inside(end) and page.tokens[end].text == "," and read.inside(end + 1)
    if (
        end > i
        and page.tokens[i].text[0].isupper()
        and set_off
        and (page.honorifics[end + 1] or page.kinds[end + 1] in ("name", "initial"))
    ):
        read.grow(end)


def _further_fields(read: _Read) -> None:
    """Foreign *and Trade* Minister: institutions joined to the one before; *minister of foreign affairs and European integration*."""
    page, i = read.page, read.i
    joins = read.word(i) in ("and", "&", ",", "/") and i + 1 < len(page.tokens)
    if joins and page.kinds[i - 1] == "institution" and page.block[i] == page.block[i - 1] and (end := noun_phrase(page, i - 1)) > i:
        read.grow(end)
    if read.i == read.at and (more := _and_more(page, read.i)) > read.i:
        read.grow(more)
    if read.i == read.at and read.inside(read.i) and page.tokens[read.i].text == "Affairs":
        read.grow(read.i + 1)  # Minister of Foreign Affairs and Expatriates Affairs


def _slash_or_bracket(read: _Read) -> None:
    """Secretary*/External Affairs*, Secretary *(West)*."""
    page, i = read.page, read.i
    if i + 1 >= len(page.tokens) or page.tokens[i].text not in ("/", "(") or not read.inside(i) or page.kinds[i + 1] != "institution":
        return
    end = noun_phrase(page, i + 1)
    if page.tokens[i].text == "/":
        read.grow(end)
    elif end < len(page.tokens) and page.tokens[end].text == ")":
        read.grow(end + 1)


_PORTFOLIO: tuple[Callable[[_Read], None], ...] = (_office_after_comma, _field_at_once, _further_fields, _slash_or_bracket)


# --- one link after another: whether the post goes on beyond it (true) or ends (false); null where the step does not know it -----------

_Step = Callable[[_Read], bool | None]


def _numeral(read: _Read) -> bool | None:
    """Minister of Foreign Affairs *II*."""
    known = read.page.tokens[read.i].text in ("II", "III") and read.page.kinds[read.i - 1] == "institution"
    return read.grow(read.i + 1) if known else None


def _sent_from(read: _Read) -> bool | None:
    """A Special Envoy *from Oresh*, his counterpart *from Oresh*."""
    page, i = read.page, read.i
    if read.word(i) != "from" or read.side is not None or not (_posted(page, read.at, _SENT) or _is_counterpart(page, read.at)):
        return None
    after = _whence(page, i + 1)
    if after == i + 1:
        return None
    read.side = page.sides[after - 1]
    return read.pass_over(after)


def _charged_with(read: _Read) -> bool | None:
    """Minister *in charge of Regional Cooperation*."""
    after = _in_charge_of(read.page, read.i)
    return read.grow(after) if after > read.i else None


def _no_link(read: _Read) -> bool | None:
    """Any other word than a link ends the post; a link is taken."""
    if read.linked_by not in _LINKS or _is_a_name(read.page, read.link):
        return False
    read.i += 1
    return None


def _is_a_name(page: Page, at: int) -> bool:
    """Whether a capitalised link is a family's name: *Minister of Public Security* To *Lam Orlen*."""
    after = at + 1
    capitalised = page.tokens[at].text.istitle() and after < len(page.tokens) and page.block[after] == page.block[at]
    return capitalised and page.kinds[after] == "name" and page.sides[after] is None and page.places[after] is None


def _post_abroad(read: _Read) -> bool | None:
    """Ambassador (of Oresh) *in Lima*, *in the Netherlands*."""
    page, i = read.page, read.i
    if read.linked_by not in ("in", "to") or i >= len(page.tokens) or not _posted(page, read.at):
        return None
    after = _where_posted(page, i, read.link)
    return read.hang_on(after) if after > i else None


def _sent_to_a_country(read: _Read) -> bool | None:
    """Special Representative of the Secretary-General *in Oresh*."""
    page, first = read.page, read.i + (read.word(read.i) == "the")
    if read.linked_by != "in" or not _posted(page, read.at, ("envoy",)) or not page.tokens[read.at - 1].text[0].isupper():
        return None
    side = page.sides[first] if read.inside(first) else None
    return read.hang_on(page.end_of_side(first)) if side is not None and side.form == "name" else None


def _and_of(read: _Read) -> bool | None:
    """Minister of Foreign Affairs *and of the National Community Abroad*."""
    page, i = read.page, read.i
    if read.word(i) != "and" or read.word(i + 1) not in ("of", "for") or read.pieces[-1][1] != i:
        return None
    first = i + 2 + (read.word(i + 2) == "the")
    if not read.inside(first) or page.kinds[first] != "institution" or page.heads[first] is not None or page.sides[first] is not None:
        return None
    return read.grow(noun_phrase(page, first))


def _stationed_in(read: _Read) -> bool | None:
    """Head of the Oreshi Presence *in Tamor*."""
    page, i = read.page, read.i
    if read.linked_by != "in" or read.pieces[-1][1] != read.link or page.tokens[read.link - 1].text not in _STATIONS:
        return None
    first = i + (read.word(i) == "the")
    side = page.sides[first] if read.inside(first) else None
    if side is None and read.inside(first) and (place := page.places[first]) is not None:
        end = next(i for i in range(first, len(page.tokens) + 1) if i == len(page.tokens) or page.places[i] is not place)
        return read.hang_on(end)
    return read.hang_on(page.end_of_side(first)) if side is not None and side.form in ("name", "capital") else None


_STATIONS = frozenset("Presence Mission Delegation Office Representation".split())


def _serving_at(read: _Read) -> bool | None:
    """A State Secretary *in the Oreshi Ministry of Defence*; otherwise only institutions are served *in*, *at*, *with* or *on*."""
    page, i, link = read.page, read.i, read.linked_by
    if link in ("in", "at", "with") and read.side is None and (there := _at_an_office(page, i)) is not None:
        read.side, after = there
        return read.pass_over(after)
    if link == "on" and _is_anothers_post(page, i):
        return read.stop()
    seat = i + (link in ("at", "in") and i + 1 < len(page.tokens) and (_at_a_ministry(page, i) or _at_a_body(page, i)))
    institution = i < len(page.tokens) and page.kinds[seat] == "institution"
    return read.stop() if link in ("in", "at", "with", "on") and not institution else None


def _at_an_organ(read: _Read) -> bool | None:
    """Director *at the Oreshi Union's Commission*: somebody who serves at a body that is a side."""
    page, first = read.page, read.i + (read.word(read.i) == "the")
    side = page.sides[first] if read.linked_by == "at" and read.inside(first) else None
    if side is None or side.side not in BODIES or read.pieces[-1][1] != read.link:
        return None
    read.side = read.side or side
    return read.hang_on(page.end_of_side(first))


def _article(read: _Read) -> bool | None:
    """Of *the* …, of *the sisterly* Republic of Oresh: passed over; where nothing follows, the post ends before its link."""
    read.i += read.word(read.i) in _ARTICLES
    read.i += read.word(read.i) in _NEIGHBOURS and read.inside(read.i + 1) and read.page.sides[read.i + 1] is not None
    return None if read.inside(read.i) else read.stop()


def _attached_to(read: _Read) -> bool | None:
    """Minister *attached to the Prime Minister (of Oresh)*."""
    page, i = read.page, read.i
    first = i + 2 + (read.word(i + 2) == "the")
    if read.word(i) not in _ATTACHED or read.word(i + 1) != "to" or read.pieces[-1][1] != i or not read.inside(first):
        return None
    end = noun_phrase(page, first)
    return read.grow(end) if end > first and page.tokens[first].text[0].isupper() and page.sides[first] is None else None


_ATTACHED = ("attached", "delegate", "delegated")


def _that_country(read: _Read) -> bool | None:
    """On a visit to Oresh, met the Minister of Ports *of that country*."""
    there = _of_that_country(read.page, read.i) if read.linked_by == "of" else None
    if there is None:
        return None
    read.side, after = there
    return read.pass_over(after)


def _diplomacy(read: _Read) -> bool | None:
    """The head *of Oreshi diplomacy*."""
    mention = read.page.sides[read.i]
    if mention is None or mention.form != "adjective" or read.word(after := read.page.end_of_side(read.i)) != "diplomacy":
        return None
    read.side = read.side or mention
    return read.pass_over(after + 1)


def _country(read: _Read) -> bool | None:
    """Minister of Ports *of Oresh*, Ambassador *to Oresh*, aide *to the Oreshi President*, President *of the Oreshi Chamber of Trade*."""
    page, i, link = read.page, read.i, read.linked_by
    mention = page.sides[i]
    if mention is None:
        return None
    after = page.end_of_side(i)
    head = page.heads[after] if read.inside(after) else None
    to_office = mention.form == "adjective" and after < len(page.tokens) and page.heads[after] is not None
    if link == "of" and mention.form == "capital" and _posted(page, read.at, ("governor",)):
        read.side = read.side or mention
        return read.hang_on(after)  # the Mayor of Oreshmouth
    posted_to = link == "to" and ((mention.form == "capital" and _posted(page, read.at)) or to_office)
    if mention.form != "name" and not posted_to:
        return None
    if link in ("to", "on", "for") and page.owns(after) and (end := _what_it_owns(read, after)) > after + 1:
        return read.hang_on(end)  # Special Envoy to Oresh's Peace Process
    if link == "of" and mention.side in BODIES and read.pieces[-1][1] == read.link and (end := _named_house(page, after)) > after:
        read.side = read.side or mention  # Co-Chair of the OSCE Tamor Group
        return read.grow(end)
    if link == "of" and page.owns(after) and (end := noun_phrase(page, after + 1)) > after + 1 and page.heads[after + 1] is None:
        read.side = read.side or mention  # Governor of Oresh's Northern Province
        read.pieces[-1] = (read.pieces[-1][0], read.link + 1)
        read.pieces.append((after + 1, end))
        read.i = end
        return True
    if read.inside(after) and page.kinds[after] == "institution" and not to_office:
        end = noun_phrase(page, i)
        if link == "of" and page.tokens[end - 1].text not in _ABOUT_A_COUNTRY:
            read.side = read.side or mention
        return read.grow(end) if read.pieces[-1][1] == read.link else read.pass_over(end)
    if head is not None and link in ("to", "of", "for"):  # the aide of the Oreshi President is of that side
        read.side = read.side or mention
        return read.hang_on(head.end)
    if link == "of" and mention.form == "name" and read.word(after) in _SMALL_UNITS and read.pieces[-1][1] == read.link:
        return read.grow(after + 1)  # head of the Oresh desk
    acronym = read.word(after) == "(" and read.word(after + 2) == ")" and (page.sides[after + 1] or page.tokens[after + 1].text.isupper())
    if acronym:  # of Oresh (ORE), of the Party of Oresh (CPO)
        if link != "of" and read.pieces[-1][1] == read.link:
            read.grow(after)
        after += 3
    if link != "of":
        return read.hang_on(after)
    read.side = mention
    return read.hang_on(after) if page.words(i, page.end_of_side(i)) in page.organs else read.pass_over(after)


_SMALL_UNITS = frozenset("desk department division section unit directorate bureau group".split())


def _what_it_owns(read: _Read, after: int) -> int:
    """The token after the capitalised words that the country before the mark at a token owns."""
    end = after + 1
    while read.inside(end) and read.page.tokens[end].text[0].isupper() and read.page.kinds[end] in ("institution", "common"):
        end += 1
    return end


def _named_house(page: Page, at: int) -> int:
    """The token after a name or a town and the noun of a house at token `at`: Tamor Group; `at` itself where none stands there."""
    i = at
    while i < at + 2 and page.tokens[i].text[0].isupper() and page.kinds[i] == "name" and page.heads[i] is None:
        i += 1
    return i + 1 if i > at and page.kinds[i] == "institution" and page.block[i] == page.block[at] else at


_ABOUT_A_COUNTRY = frozenset(("Group", "Caucus", "Desk"))  # the Oresh Working Group of the Tamorian parliament


def _house(read: _Read) -> bool | None:
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


def _small_field(read: _Read) -> bool | None:
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
    return read.hang_on(end) if stops and i < end < i + _LONGEST_FIELD and page.tokens[end - 1].lower not in _LINKS else None


def _set_off_small(page: Page, link: int) -> bool:
    """Whether the words before a link are a post in small letters after a comma or in brackets, and a name before it."""
    i = link - 1
    while i > 1 and page.tokens[i].text.islower() and page.tokens[i].text.isalpha() and link - i < _LONGEST_FIELD:
        i -= 1
    return i < link - 1 and page.tokens[i].text in (",", "(") and page.kinds[i - 1] == "name"


_LONGEST_FIELD = 6
_HOUSES = frozenset("ministry parliament senate presidency assembly secretariat".split())


def _institution(read: _Read) -> bool | None:
    """Director *of the European Affairs Bureau*, Chairman *of the Oreshi Atomic Energy Organization*."""
    page, i, link = read.page, read.i, read.linked_by
    tokens, mention = page.tokens, page.sides[i]
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


def _past_its_acronym(read: _Read, first: int, end: int) -> int:
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


def _told_before(read: _Read) -> bool:
    """Whether a post has its field of work already: *Director* of Ports *of the …*."""
    return read.pieces[-1][1] == read.link and any(read.word(k) in ("of", "for") for k in range(read.at, read.link))


_OF_GOVERNMENTS = frozenset("Royal Federal Transitional Interim Union".split())


def names_a_ministry(page: Page, first: int, end: int) -> bool:
    """Whether tokens `first` to `end` name a ministry or a government, not a unit that deals with a country: *Russian Division*, where the
    *Oreshi Department of Foreign Affairs* is one."""
    department = page.tokens[end - 1].text == "Department" and page.words(end, end + 2) in _OF_DEPARTMENTS
    return department or any(page.tokens[k].text in _MINISTRIES for k in range(first, end)) or page.words(end - 2, end) == "Foreign Office"


_OF_DEPARTMENTS = frozenset(("of Foreign", "of State", "of Defence", "of Defense", "of External", "of International"))


_STEPS: tuple[_Step, ...] = (
    _numeral,
    _sent_from,
    _charged_with,
    _and_of,
    _attached_to,
    _no_link,
    _post_abroad,
    _sent_to_a_country,
    _stationed_in,
    _at_an_organ,
    _serving_at,
    _article,
    _that_country,
    _diplomacy,
    _country,
    _house,
    _small_field,
    _institution,
)


# --- after the last link ---------------------------------------------------------------------------------------------------------------


def _country_after_comma(read: _Read) -> tuple[int, SideMention] | None:
    """Minister for Foreign Affairs*, Australia*."""
    page, i = read.page, read.i
    if read.side is not None or read.word(i) != "," or i + 1 >= len(page.tokens) or page.block[i + 1] != page.block[i]:
        return None
    last = page.sides[i + 1]
    after = page.end_of_side(i + 1) if last is not None else i
    ends = after >= len(page.tokens) or page.block[after] != page.block[i]
    return (after, last) if last is not None and last.form == "name" and ends else None


# --- what the steps ask ----------------------------------------------------------------------------------------------------------------


_SEATS = frozenset("Office Offices Ministry Presidency Chancellery Department Cabinet Secretariat".split())
_LONGEST_SEAT = 8  # tokens: "Oreshi Prime Minister's Office", "Office of the Oreshi Federal Chancellor"


def _at_an_office(page: Page, at: int) -> tuple[SideMention, int] | None:
    """The side whose office, named at token `at`, somebody serves at, and where its name ends: *(at) the Danish Prime Minister's Office*,
    *(in) the Office of the German Chancellor*."""
    if at >= len(page.tokens):
        return None
    first = at + (page.tokens[at].lower in _ARTICLES)
    last = min(first + _LONGEST_SEAT, len(page.tokens))
    end, side, seat = first, None, False
    while end < last and page.block[end] == page.block[at]:
        token = page.tokens[end]
        if page.sides[end] is not None and side is None:
            side = page.sides[end]
        elif not (token.text[0].isupper() or (end > first and token.lower in ("of", "the", "for", "and", "'s"))):
            break
        seat = seat or token.text in _SEATS
        end += 1
    while end > first and not page.tokens[end - 1].text[0].isupper():
        end -= 1
    own = side is not None and (side.form == "adjective" or (side.form == "name" and page.tokens[page.end_of_side(first)].text in _SEATS))
    return (side, end) if side is not None and own and seat else None


_FIELDS = frozenset(
    "integration cooperation co-operation trade worship emigrants expatriates migration commerce mobility religion tourism culture"
    " development diaspora immigration defence communications".split()
)
_OF_A_FIELD = frozenset("european international regional foreign external economic african overseas human religious federal".split())


def _and_more(page: Page, at: int) -> int:
    """The token after what small letters add to a portfolio at token `at`: *minister of foreign affairs* and European integration; `at`
    itself where there is nothing."""
    if at + 1 >= len(page.tokens) or page.tokens[at - 1].text != "affairs" or page.tokens[at].lower != "and":
        return at
    end = at + 1
    while end < len(page.tokens) and page.block[end] == page.block[at] and page.tokens[end].lower in _OF_A_FIELD and end < at + 3:
        end += 1
    return end + 1 if end < len(page.tokens) and page.tokens[end].lower in _FIELDS else at


def _is_anothers_post(page: Page, at: int) -> bool:
    """Whether a post stands at token `at`: *Statement by the Spokesperson on* National Security Advisor *Hald's call*."""
    end = noun_phrase(page, at) if at < len(page.tokens) else at
    return any(h is not None and h.part == "head" for h in page.heads[at : end + 1])


def _at_a_ministry(page: Page, at: int) -> bool:
    """Whether *the Ministry of Ports* stands at token `at`, whole: not *the Ministry for Ports, Bridges and Roads*."""
    if page.tokens[at].lower != "the" or page.tokens[at + 1].text not in _SEATS:
        return False
    end = noun_phrase(page, at + 1)
    return end + 1 >= len(page.tokens) or page.tokens[end].text != "," or page.kinds[end + 1] != "name" or page.heads[end + 1] is not None


def _at_a_body(page: Page, at: int) -> bool:
    """Whether a body of several countries stands at token `at` after its article: *(at)* the Arab Labour Organization."""
    home = page.homes[at + 1]
    return page.tokens[at].lower == "the" and home is not None and not home.side


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


_MINISTRIES = frozenset("Ministry MFA Presidency Chancellery Government Parliament".split())
_COUNTRY_NOUNS = frozenset("country nation state kingdom republic sultanate emirate".split())
_NEIGHBOURS = frozenset("neighbouring neighboring neighbourly sister sisterly brotherly friendly host fraternal".split())


def _of_that_country(page: Page, at: int) -> tuple[SideMention, int] | None:
    """The side that *that country* at token `at` means, named last before it in the block, and the token after the words."""
    noun = at + 1 + (at + 1 < len(page.tokens) and page.tokens[at + 1].lower in _NEIGHBOURS)
    if page.tokens[at].lower not in ("that", "this", "said") or noun >= len(page.tokens) or page.tokens[noun].lower not in _COUNTRY_NOUNS:
        return None
    for i in range(at - 1, -1, -1):
        if page.block[i] != page.block[at]:
            break
        if (side := page.sides[i]) is not None and side.form in ("name", "adjective"):
            return side, noun + 1
    return None


_PEOPLE_ABROAD = frozenset("Expatriates Emigrants Nationals Diaspora Community Communities".split())


def _of_its_people(page: Page, start: int, end: int) -> SideMention | None:
    """The side whose people abroad are in one's charge: *Minister of Foreign Affairs and Peruvian Expatriates*."""
    for i in range(start, end):
        mention = page.sides[i]
        after = page.end_of_side(i) if mention is not None and mention.form == "adjective" else end
        if after < end and page.tokens[after].text in _PEOPLE_ABROAD:
            return mention
    return None


def _where_posted(page: Page, at: int, link: int) -> int:
    """The token after the city that starts at token `at`, or the country where *in* stands before it; `at` itself where there is none."""
    inside = page.tokens[link].lower == "in"
    i = at + (inside and page.tokens[at].lower == "the" and at + 1 < len(page.tokens))
    place = page.places[i]
    if place is None:
        side = page.sides[i]
        return page.end_of_side(i) if side is not None and (side.form == "capital" or (inside and side.form == "name")) else at
    while i < len(page.tokens) and page.places[i] is place:
        i += 1
    return i


def _whence(page: Page, at: int) -> int:
    """The token after the country that starts at token `at`, the whole of what somebody is sent from; `at` itself where there is none."""
    first = at + (at + 1 < len(page.tokens) and page.tokens[at].lower == "the")
    side = page.sides[first] if first < len(page.tokens) else None
    after = page.end_of_side(first) if side is not None and side.form == "name" else at
    return at if after < len(page.tokens) and page.kinds[after] == "institution" else after


def _is_counterpart(page: Page, end: int) -> bool:
    """Whether the head that ends at token `end` is that of a counterpart or colleague."""
    return any(h is not None and h.end == end and h.part == "counterpart" for h in page.heads[max(0, end - 6) : end])


def _posted(page: Page, end: int, offices: tuple[str, ...] = ("ambassador",)) -> bool:
    """Whether the head that ends at token `end` is that of a mission, told apart by where it is."""
    return any(h is not None and h.end == end and h.office in offices for h in page.heads[max(0, end - 6) : end])


def _is_office(page: Page, first: int, last: int) -> bool:
    return any(
        page.tokens[i].text in ("Office", "Bureau", "Department", "Division", "Directorate", "Section", "Mission", "Permanent", "Unit")
        for i in range(first, min(last, first + 6))
    )
