"""What follows the head of a post: *(Minister)* of Foreign Affairs and Trade, *(Ambassador)* in Lima, *(Envoy)* from Oresh.

The words after the head are read one link at a time (*of*, *for*, *to*, *on*, *at*, *in*, *with*). Each step below knows one thing that may
stand there; the first step that knows it says whether the post may go on beyond it.
"""

from __future__ import annotations

from memcon.annotate.mentions import SideMention
from memcon.annotate.posts.complement.at_once import PORTFOLIO
from memcon.annotate.posts.complement.countries import (
    article,
    country,
    country_after_comma,
    diplomacy,
    of_its_people,
    region_after_town,
    that_country,
)
from memcon.annotate.posts.complement.institutions import acronym, and_of, attached_to, charged_with, house, institution, small_field
from memcon.annotate.posts.complement.read import LINKS, Read, Step
from memcon.annotate.posts.complement.stations import at_an_organ, post_abroad, sent_from, sent_to_a_country, serving_at, stationed_in
from memcon.annotate.posts.page import Page


def complement(page: Page, at: int, pieces: list[tuple[int, int]]) -> tuple[int, SideMention | None]:
    """Read what follows a head that ends at token `at`, growing `pieces`. Returns the token after it, and the side whose post it is."""
    read = Read(page, at, pieces, i=at, link=at)
    for goes_on in PORTFOLIO:
        goes_on(read)
    while read.inside(read.i):
        read.link = read.i
        if not next((known for step in _STEPS if (known := step(read)) is not None), False):
            break
    region_after_town(read)
    read.side = read.side or of_its_people(page, at, read.i)
    return country_after_comma(read) or (read.i, read.side)


def _numeral(read: Read) -> bool | None:
    """Minister of Foreign Affairs *II*."""
    known = read.page.tokens[read.i].text in ("II", "III") and read.page.kinds[read.i - 1] == "institution"
    return read.grow(read.i + 1) if known else None


def _for_the_time(read: Read) -> bool | None:
    """Minister of Foreign Affairs *ad interim* (of Oresh), Minister of Ports *a.i.* (of Oresh)."""
    i = read.i
    two = read.word(i) == "ad" and read.word(i + 1) == "interim"
    after = i + 2 if two else i + 1 if read.word(i) in ("a.i", "a.i.") else i
    return read.grow(after) if after > i and read.pieces[-1][1] == i and read.word(after) == "of" else None


def _no_link(read: Read) -> bool | None:
    """Any other word than a link ends the post; a link is taken."""
    if read.linked_by not in LINKS or _is_a_name(read.page, read.link):
        return False
    read.i += 1
    return None


def _is_a_name(page: Page, at: int) -> bool:
    """Whether a capitalised link is a family's name: *Minister of Public Security* To *Lam Orlen*."""
    after = at + 1
    capitalised = page.tokens[at].text.istitle() and after < len(page.tokens) and page.block[after] == page.block[at]
    return capitalised and page.kinds[after] == "name" and page.sides[after] is None and page.places[after] is None


_STEPS: tuple[Step, ...] = (
    _numeral,
    acronym,
    _for_the_time,
    sent_from,
    charged_with,
    and_of,
    attached_to,
    _no_link,
    post_abroad,
    sent_to_a_country,
    stationed_in,
    at_an_organ,
    serving_at,
    article,
    that_country,
    diplomacy,
    country,
    house,
    small_field,
    institution,
)
