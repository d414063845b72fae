"""Words that open or close a list of those who also attended: *present at the talks were …*, *joining the Minister were …*, *… sat in*.

The words for being there, for coming along and for a team's members are the lexicon's; how they are put together is told here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from memcon.annotate.phrases import Phrases, first_word, openings
from memcon.lexicon import Lexicon

Cue = tuple[int, int, str]
"""Where the words stand, half-open in code points, and where the names stand to them: `after`, `before`, or after a group's `members`."""

_STOPS = r"(?!(?:by|were|was|are|is|included|include|includes|with|who|which|that|also)\b)"
_WORD = r"(?:(?:Mr|Ms|Mrs|Dr|Hon|H\.E|Usec|Amb)\.|[\w’'-]+)"
_OCCASION = rf"(?:[ ]+(?:at|in|on|during|for|to|throughout|from|into)(?:[ ]+that)?(?:[ ]+{_STOPS}{_WORD}){{1,6}})?"
"""*At the meeting, on the Oreshi side, to the palace.*"""
_WHOM = rf"(?:[ ]+{_STOPS}{_WORD}){{1,6}}"
_BESIDES = r"(?:,? (?:besides|beside|alongside|in addition to|apart from) [^.;:,]{3,40},?|, [^.;:,]{3,40},)?"
_ARE = r"(?:were|was|are|included|include|includes)"
_NOT_TO_COME = r"(?<!will be )(?<!would be )(?<!to be )"


_TITLES = r"(?:Usec|Asec|Mr|Ms|Mrs|Dr)\.|(?:Under|Deputy )?Secretary|Minister|President|Ambassador"


@cache
def _listed(lexicon: Lexicon) -> Phrases[str]:
    fixed = ("after", "before", "members")
    return Phrases((w, e.get("list")) for e in lexicon["attendance"] if e.get("list") in fixed for w in e.words)


_SIGNED = ("signed", "subscribed", "initialled", "initialed")
_SIGNED_IT = f"(?:{'|'.join(_SIGNED)})"
_LEADERS = r"(?:presidents|leaders|prime ministers|heads of \w+)"


@cache
def _patterns(lexicon: Lexicon) -> tuple[tuple[re.Pattern[str], str, frozenset[str]], ...]:
    """The forms, each with where the names stand, and the words that it may begin with."""
    there, joining, joined, sat, attend = (_any(lexicon, kind) for kind in ("there", "joining", "joined", "sat", "attend"))
    people, talks = (_any(lexicon, kind) for kind in ("people", "talks"))
    return tuple(
        (re.compile(pattern, re.IGNORECASE), where, frozenset(first))
        for pattern, where, first in (
            (rf"\b{there}{_OCCASION}{_BESIDES}\s*(?:also )?(?:{_ARE}\b(?: also)?|(?=:))", "after", _begin(lexicon, "there")),
            (rf"\b{people}{_OCCASION}\s*(?:(?:{_ARE})\b|(?=:))", "after", _begin(lexicon, "people")),
            (
                rf"\b{joining}{_WHOM}(?:\s+(?:also )?{_ARE}\b(?: also)?(?! (?:\w+ed|given|shown|told) )|(?=:))",
                "after",
                _begin(lexicon, "joining"),
            ),
            (rf"\b{joined}{_OCCASION}\s+(?:also )?by\b", "after", _begin(lexicon, "joined")),
            (r"\bhad (?:with|beside|alongside|at|by) (?:him|her|them|his side|her side|their side)\b", "after", ("had",)),
            (
                r"\bhad (?:(?:with (?:him|her|them) )?in|among) (?:his|her|their) (?:\w+ )?(?:delegation|party|team|entourage|suite)\b",
                "after",
                ("had",),
            ),
            (rf"\b(?:In|At|During) (?:the|this|these|both)(?: \w+)? \w+ (?:also )?{sat}(?: also)?\b", "after", ("in", "at", "during")),
            (
                rf"\b{_NOT_TO_COME}(?:were|was) (?:(?:also|likewise|both|equally) )?{there}\b(?! (?:for|by)\b)",
                "before",
                ("were", "was"),
            ),
            (r"\bjoined (?:remotely |virtually |by video )?from (?=[A-Z])", "before", ("joined",)),
            (rf"\b(?:also|likewise|additionally) {sat}\b", "before", ("also", "likewise", "additionally")),
            (
                rf"\b{_SIGNED_IT} (?:before|in the presence of|in front of|under the eyes of) (?:the|both) (?:two )?{_LEADERS}\b",
                "before",
                _SIGNED,
            ),
            (rf"\bjoined (?:{_TITLES})(?= )", "before", ("joined",)),
            (
                r"\bIn the (?:\w+ )?delegation of (?:Hon\.? |Mr\.? |Ms\.? |Dr\.? |Amb\.? |H\.E\.? )?[^.;:,]{3,60} (?:were|was)\b",
                "after",
                ("in",),
            ),
            (
                r"\b(?:other )?members of (?:the|his|her) (?:\w+ ){0,2}(?:delegation|team) (?:were|are|included)\b(?! \w+ed\b)",
                "after",
                ("other", "members"),
            ),
            (
                rf"\b(?:also )?{attend} (?:(?:a |the (?:first|second|last) )?parts? of )?"
                rf"(?:the|this|these|both|all|all the|his|her) (?:\w+ )?{talks}\b"
                r"(?! as well as| (?:in|of) (?:\w+ )?\d{4}\b)",
                "before",
                {"also", *_begin(lexicon, "attend")},
            ),
        )
    )


def _of_kind(lexicon: Lexicon, kind: str) -> list[str]:
    return [w for e in lexicon["attendance"] if e.get("list") == kind for w in e.words]


def _any(lexicon: Lexicon, kind: str) -> str:
    return "(?:" + "|".join(re.escape(w) for w in sorted(_of_kind(lexicon, kind), key=len, reverse=True)) + ")"


def _begin(lexicon: Lexicon, kind: str) -> set[str]:
    return {first_word(w) for w in _of_kind(lexicon, kind)}


@lru_cache(maxsize=4)  # texts: a page is looked at when its people are named, and again when those who met are
def cues(text: str, lexicon: Lexicon) -> tuple[Cue, ...]:
    """All such words of a text (folded), in its order.

    >>> from memcon.lexicon import load
    >>> text = "Joining the Oreshi minister were Ana Rei and Davit Orlen."
    >>> [(text[a:b], where) for a, b, where in cues(text, load())]
    [('Joining the Oreshi minister were', 'after')]
    """
    found = sorted({*_listed(lexicon).find(text), *_of_forms(text, lexicon)}, key=lambda cue: (cue[0], -cue[1]))
    kept: list[Cue] = []
    for cue in found:  # of two that overlap the first, of two that begin together the longer
        if not kept or cue[0] >= kept[-1][1]:
            kept.append(cue)
    return tuple(kept)


def _of_forms(text: str, lexicon: Lexicon) -> Iterator[Cue]:
    for pattern, where, first in _patterns(lexicon):
        for match in openings(pattern, first, text):
            yield match.start(), match.end(), where
