"""Figures, which make a definite action of general will: *expand the quota from 300 to 500*, *support 40 families*."""

from __future__ import annotations

from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Clause
from memcon.reading.commitments.kinds.deliveries import SIGNS
from memcon.reading.commitments.vocabulary import NUMBERS

_WORDS = groups("commitment_kind_words")

_ABOUT = frozenset(
    "about some around approximately over nearly almost another further additional extra up to at least more than roughly circa under below"
    " above only just exactly well close fewer less upwards estimated".split()
)
_NO_THINGS = _WORDS["no_things"]


def told_in_figures(c: Clause, first: int) -> bool:
    """Whether it is told how many, or what figure is to be reached; `first` is the token after the verb's own words."""
    if _with_what(c, first):
        return True
    return (c.lower not in ("lead", "leading") and _how_many(c, first)) or _what_figure(c, first)


def _with_what(c: Clause, first: int) -> bool:
    """Whether it is told with what: *reinforce the brigade with additional artillery*, *strengthen the mission with 40 observers*."""
    led = next((i for i in range(first, c.plan.last - 2) if c.tokens[i].lower == "with"), None)
    if led is None or not c.lower.startswith(_REINFORCING):
        return False
    fresh = c.tokens[led + 1].lower in ("additional", "new", "further", "more", "extra", "fresh") or _number(c, led + 1)
    return fresh and any(
        c.words.noun(c.tokens, i, "goods", "people", "staff") or c.tokens[i].lower in _ARMS for i in range(led + 2, led + 5)
    )


_REINFORCING = ("reinforc", "strengthen", "bolster", "back", "support", "boost", "augment", "supplement")
_ARMS = _WORDS["reinforcements"]


def _how_many(c: Clause, first: int) -> bool:
    """Whether things are counted as the object: *support about 1.5 million people*, not *address two issues*, *the two countries*."""
    at = first
    while at < c.plan.last and c.tokens[at].lower in _ABOUT:
        at += 1
    if at >= c.plan.last or not _number(c, at):
        return False
    while at < c.plan.last and (_number(c, at) or c.tokens[at].lower in _ABOUT):
        at += 1
    end = next((i for i in range(at, c.plan.last) if c.tokens[i].lower in PREPOSITIONS | {"to"} or c.tokens[i].text in ",;"), c.plan.last)
    thing = c.tokens[end - 1].lower
    if end <= at or thing in _NO_THINGS:
        return False
    return c.words.noun(c.tokens, end - 1, "general", "group", "intangible") is None


def _what_figure(c: Clause, first: int) -> bool:
    """Whether a figure is named that something is to come to: *boost trade to $10 billion*, *cut it by 20 percent*."""
    for at in range(first, c.plan.last - 1):
        if c.tokens[at].lower in ("which", "that", "who", ";"):
            return False
        if c.tokens[at].lower not in ("to", "by") or c.tokens[at + 1].lower in DETERMINERS:
            continue
        figure = at + 1
        while figure < c.plan.last and (c.tokens[figure].lower in _ABOUT or c.tokens[figure].text in ("US", "USD", "EUR", "Rs")):
            figure += 1
        if figure < c.plan.last and (c.tokens[figure].text[0] in SIGNS or _number(c, figure)):
            return True
    return False


def _number(c: Clause, at: int) -> bool:
    """Whether a number stands at a token, and not in a date."""
    if any(first <= at < last for first, last in c.dated):
        return False
    return c.tokens[at].text[0].isdigit() or c.tokens[at].lower in NUMBERS or c.tokens[at].text[0] in SIGNS
