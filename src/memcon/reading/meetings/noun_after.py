"""The noun that a light verb governs: *held (in Tamor, on Monday) talks*, *chaired (with Mr Orlen) the third session*."""

from __future__ import annotations

from memcon.annotate.mentions import Known, Sentence, within
from memcon.lexicon import Entry
from memcon.reading.meetings.encounter import ADVERBS, form_of_entry

_STOP_BEFORE_NOUN = frozenset(
    "with in on to for that from by via through who which where when into about against at regarding concerning during after before".split()
)


def noun_after(
    known: Known, sentence: Sentence, at: int, noun_at: dict[int, tuple[int, Entry]], begun: set[int], ends: dict[int, int]
) -> tuple[int, int, Entry] | None:
    """The noun that a light verb ending at token `at` governs: *held a (Japan-US Foreign Ministers') Meeting*."""
    at = _past_circumstances(known, _past_parenthesis(known, at, sentence.last), sentence.last, ends)
    at = _past_further(known, at, sentence.last, noun_at)
    for i in range(at, min(at + 16, sentence.last)):
        lower = known.tokens[i].lower
        if i in noun_at:
            while (after := noun_at[i][0]) in noun_at and after < sentence.last:
                i = after  # a trilateral call
            if lower in SITTINGS and (held := held_in_sessions(known, i, sentence.last, noun_at)) is not None:
                i = held
            return i, *noun_at[i]
        of_the_delegation = lower in ("at", "in", "to") and known.tokens[i - 1].lower in ("delegation", "delegations", "side")
        if (lower in _STOP_BEFORE_NOUN and not of_the_delegation) or lower in (";", ":") or i in begun:
            return None
    return None


SITTINGS = ("session", "meeting", "round")


def held_in_sessions(known: Known, at: int, last: int, noun_at: dict[int, tuple[int, Entry]]) -> int | None:
    """The noun of what had a session: *the third session of their political consultations*, *… of the Consultation Mechanism*."""
    if at + 1 >= last or known.tokens[at + 1].lower != "of":
        return None
    return next((i for i in range(at + 2, min(at + 7, last)) if i in noun_at and form_of_entry(noun_at[i][1]) == "consultation"), None)


_OPENS_FURTHER = frozenset("during on as within at in following upon while".split())
_FARTHEST = 22  # tokens that a further circumstance takes, with its comma
_BEFORE_ITS_NOUN = 6  # tokens from that comma to the noun: "a series of bilateral"


def _past_further(known: Known, at: int, last: int, noun_at: dict[int, tuple[int, Entry]]) -> int:
    """The token after a circumstance that a comma ends right before the noun: *held on Monday, during her visit to Tamor, talks*."""
    if at >= last or known.tokens[at].lower not in _OPENS_FURTHER:
        return at
    for comma in range(at + 2, min(at + _FARTHEST, last - 1)):
        if known.tokens[comma].text != ",":
            continue
        ahead = range(comma + 1, min(comma + 1 + _BEFORE_ITS_NOUN, last))
        noun = next((i for i in ahead if i in noun_at), None)
        between = {known.tokens[i].lower for i in range(comma + 1, noun or comma + 1)}
        if noun is not None and not between & (_STOP_BEFORE_NOUN | {"and", ",", "he", "she", "they"}) and known.tokens[noun].text.islower():
            return comma + 1
    return at


_PARENTHESIS = 14  # tokens between two commas that set a circumstance off


def _past_parenthesis(known: Known, at: int, last: int) -> int:
    """The token after what two commas set off behind a verb: *presided over, this Wednesday at the Palace, the second meeting*."""
    if at >= last or known.tokens[at].text != ",":
        return at
    several = range(at + 2, min(at + 2 * _PARENTHESIS, last - 1))
    if known.tokens[at - 1].lower == "had" and (
        noun := next((i + 1 for i in several if known.tokens[i].text == "," and known.tokens[i + 1].lower in ("a", "an")), None)
    ):
        return noun  # had, on Monday, 5 May, at her request, a telephone conversation
    return next((i + 1 for i in range(at + 2, min(at + _PARENTHESIS, last)) if known.tokens[i].text == ","), at)


def _past_circumstances(known: Known, at: int, last: int, ends: dict[int, int]) -> int:
    """The token after the time and place that stand between a light verb and its noun: *took part (today) in*, *held (in Oresh) talks*."""
    i = at
    while i < last:
        here = i + (known.tokens[i].lower in ("in", "on", "at") and i + 1 < last)
        here += here > i and known.tokens[here].lower == "the" and here + 1 < last
        end = ends.get(known.tokens[here].start)
        if end is not None:
            i = next((k for k in range(here, last) if known.tokens[k].start >= end), last)
            i += i < last and known.tokens[i].text == ","
        elif known.tokens[i].lower in ADVERBS or known.tokens[i].lower == "jointly":
            i += 1
        elif (town := _past_town(known, i, last)) > i:
            i = town
        elif (beside := _past_companion(known, i, last)) > i:
            i = beside
        else:
            break
    return i + (i < last and known.tokens[i].lower == "in" and known.tokens[at - 1].lower in _TAKING_PART)


_COMPANION = 20  # tokens within which stands who held a meeting together with another


def _past_companion(known: Known, at: int, last: int) -> int:
    """The token after *together with* and somebody: *held (together with Chairman Orlen) the eleventh meeting*."""
    i = at + (known.tokens[at].text == ",")
    i += known.tokens[i].lower in ("together", "jointly", "along", "alongside")
    if known.tokens[i].lower != "with" or i + 1 >= last:
        return at
    named = within(known.people, known.tokens[i].end, known.tokens[min(i + _COMPANION, last) - 1].end)
    end = next((m.end for m in named if m.kind == "name"), None)
    past = next((k for k in range(i, last) if end is not None and known.tokens[k].start >= end), at)
    past += past > at and known.tokens[past].text == ","
    return past if past < last and known.tokens[past].lower in ("the", "a", "an", "in", "on", "at") else at


def _past_town(known: Known, at: int, last: int) -> int:
    """The token after *in* and a name of a place that no list has, before an article: *chaired in Oreshtown the second meeting*."""
    end = at + 1
    while end < min(last, at + 4) and known.tokens[end].text[0].isupper():
        end += 1
    named = known.tokens[at].lower == "in" and end > at + 1 and end < last
    return end if named and known.tokens[end].lower in ("the", "a", "an") else at


_TAKING_PART = frozenset(("part", "participated", "participates"))
