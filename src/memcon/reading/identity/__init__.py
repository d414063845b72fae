"""Whose page this is: its publisher, whose account it gives, and when it was published.

The side is weighed, for few pages say it outright. A letterhead, a publisher's name or an agency's mark decides alone. Without one, the
page still shows where it is at home: its own minister needs no country, the guest does; its own country is named first in *X–Y
relations* and beside the guest's in the text; its datelines stand in its capital and its clock is called by its name.
"""

from __future__ import annotations

import re
from collections import defaultdict

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.reading.identity.hints import by_clocks, by_mentions, by_persons, in_datelines, in_titles, is_of_equals
from memcon.reading.identity.letterheads import is_of_a_sideless_body, letterheads, named_publishers, own_name, sites
from memcon.reading.identity.page import Page
from memcon.reading.identity.published import datelines_of_lead, day_published
from memcon.types import Document


def identify(document: Document, lexicon: Lexicon, known: Known) -> Document:
    """The document with `publisher`, `side` and `published` filled where the page tells them; what its markup gave stays."""
    page = Page(document, lexicon, known)
    side = _side(page)
    update = {
        "publisher": _publisher(page, side),
        "side": side,
        "published": day_published(page, side),
    }
    return document.model_copy(update=update)


def day_of_account(document: Document, lexicon: Lexicon, known: Known) -> str | None:
    """The day that *today* means: that of the dateline with which the text begins, else that of the page's stamp. `document` is one that
    was identified; the page may have been put up the day after."""
    opening = (dated.stamp for dated in datelines_of_lead(Page(document, lexicon, known)))
    told = next((stamp.edtf(month_first=document.side == "US") for stamp in opening if stamp.year), None)
    return told or document.published


# How much each kind of evidence weighs. What names the publisher outweighs all that only hints at its country.
_MARK = 12.0  # a publisher's name in its place
_SITE = 10.0  # the country in a web address
_LETTERHEAD = 10.0  # a country in a letterhead


_ENOUGH = 0.3  # below this, the page is nobody's that could be told


def _side(page: Page) -> str | None:
    votes: dict[str, float] = defaultdict(float)
    for entry in named_publishers(page):
        votes[entry.get("side")] += _MARK
    for side in sites(page):
        votes[side] += _SITE
    if not votes and is_of_a_sideless_body(page):
        return None
    for side in (*letterheads(page), *own_name(page)):
        votes[side] += _LETTERHEAD
    if not votes:
        told = () if is_of_equals(page) else (*by_persons(page), *by_mentions(page))
        for side, weight in (*in_titles(page), *in_datelines(page), *by_clocks(page), *told):
            votes[side] += weight
    if not votes:
        return None
    best = max(votes, key=lambda s: votes[s])  # of several with as much, the one whose sign stands first
    return best if votes[best] >= _ENOUGH else None


def _publisher(page: Page, side: str | None) -> str | None:
    """The publisher's name: from the word list, else as its letterhead has it, else as the markup gives it."""
    named = [e for e in named_publishers(page) if e.get("side") == side]
    if named:
        return named[0].get("name")
    for block in page.above:
        text = " ".join(page.of(block).split())
        sides = [m.side for m in page.sides_in(block)]
        ours = not sides or side in sides
        if ours and block.kind == "noise" and len(text) <= 120 and page.letterhead.search(text) and re.match(r"[A-Z][^>]*$", text):
            return text
    return page.document.publisher
