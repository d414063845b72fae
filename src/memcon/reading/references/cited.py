"""A citation as the page is searched for others of the same: its name, its words, the names and sides in it, its date."""

from __future__ import annotations

import re
from dataclasses import dataclass

from memcon.annotate.mentions import CitationMention, Known, within
from memcon.lexicon import groups
from memcon.types import Document

_WORDS = groups("room_words")

_SMALL = frozenset("the of a an for and to on in at by with between".split())
GENERIC = _WORDS["tells_nothing_apart"]
"""Words that tell nothing apart."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation with what is compared: its name, its words without small ones, its acronyms, and the names and sides in it."""

    mention: CitationMention
    name: str
    words: frozenset[str]
    acronyms: frozenset[str]
    parties: frozenset[str]
    date: str | None


def cited(document: Document, known: Known, mention: CitationMention) -> Cited:
    """A citation with what it is compared by."""
    lead = document.text[slice(*mention.lead)] + " " if mention.lead else ""
    name = re.sub(r"\s+", " ", lead + document.text[mention.start : mention.end])
    bare = re.sub(r"['’]s\b|['’](?=\s|$)", "", name.lower())
    words = frozenset(re.findall(r"[^\W_]+", bare)) - _SMALL
    capitals = [w for w in re.findall(r"[^\W\d_]+", re.sub(r"\(.*?\)", "", name)) if w[0].isupper()]
    initials = "".join(w[0] for w in capitals)
    acronyms = frozenset(re.findall(r"\b[A-Z][A-Za-z]*[A-Z]\b", name)) | ({initials} if len(initials) >= 3 else frozenset())
    sides = [s for s in within(known.sides, mention.start, mention.end) if s.end <= mention.end]
    names = re.findall(r"\b[A-Z][\w’'-]+", re.sub(r"['’]s\b", "", name))
    parties = {w for w in names if w.lower() not in GENERIC and not any(w in document.text[s.start : s.end] for s in sides)}
    return Cited(mention, name, words, acronyms, frozenset(parties) | {s.side for s in sides}, _date(known, mention, document.text))


_DONE = _WORDS["done_on_a_day"]
_TO_DATE = re.compile(
    r"(?!.*\band\b)[\s,(\"”’']*"
    rf"(?:(?:{'|'.join(sorted(_DONE))}|(?:which )?took place|to be held|to take place)\s+)?"
    r"(?:[\w ]{0,25}\b(?:in|on|of|for|from)\s+)?(?:the\s+)?"
)


_DAY = len("2004-05-14")


def _date(known: Known, mention: CitationMention, text: str) -> str | None:
    """The date in the citation, or the one that follows it closely: *in June*, *of 1993*, *adopted in 2003*."""
    for one in known.dates:
        if (
            one.edtf and one.end < mention.start <= one.end + 3 and text[one.end : mention.start] in (" ", "\n", "'s ", "’s ")
        ):  # the May 3-5 Tamor Fair
            return one.edtf
        if mention.start <= one.start < mention.end and one.edtf:  # a call on Wednesday | afternoon
            return one.edtf[:_DAY] if one.end > mention.end else one.edtf
        if mention.end <= one.start:
            return one.edtf if one.start <= mention.end + 60 and _TO_DATE.fullmatch(text[mention.end : one.start]) else None
    return None
