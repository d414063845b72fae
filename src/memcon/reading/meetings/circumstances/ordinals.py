"""The how manyth an encounter was."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.types import Document, Ordinal

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])
_VISIT = one_of(_WORDS["journeys_made"])

_NTH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
    " seventeenth eighteenth nineteenth twentieth"
).split()
_NTH += [f"twenty-{n}" for n in _NTH[:9]] + ["thirtieth"]
_ORDINAL = re.compile(
    rf"\b(?P<n>{one_of(_NTH)}|\d{{1,2}}(?:st|nd|rd|th))\s+(?P<what>(?:[\w\-–]+\s+){{0,4}}?"
    rf"(?:time|occasion|round|edition|contact|{_TALKS}|{_VISIT})s?)\b"
    r"(?P<scope>[^.;()\n]{0,200})",
    re.IGNORECASE,
)
_NTH_OF_THEM = re.compile(  # The call was their third this year
    rf"\b(?:was|were|is) (?:already |also )?(?:his|her|their|our|the(?= \w+ since\b)) (?P<n>{one_of(_NTH)})(?P<what>)"
    r"(?P<scope> (?:this|in|since|within)\b[^.;,()\n]{0,200})"
)
_SCOPE = re.compile(
    r"\b(?:since|between|in (?:the )?(?:past |last )?(?:\w+ ){0,3}?(?:years|months|weeks|days|year)|this (?:year|month|week)|of (?:its"
    r"|this) kind|after|under)\b.*"
)
# What stands before an ordinal that counts the encounter itself: *it was the first …*, *held their third …*, *his eighth meeting with*.
_COUNTED = re.compile(
    r"(?:\b(?:was|is|were|marks?|marked|been|being|held|holds?|had|constitut\w+|represent\w+|formed|opened|concluded|and)\s+(?:also\s+)?"
    r"(?:the|their|his|her|its|a|our)\s+(?:very\s+)?|['’]s?\s+|^\W*(?:the\s+)?"
    r"|\bmet\b[^.;,]{0,80}\bfor\s+(?:the|their|a)\s+)$",
    re.IGNORECASE,
)


# One that is only to come: *agreed to hold a second meeting*, *would hold their third round*.
_TO_COME = re.compile(
    r"\b(?:to|will|would|shall|should|could|may|might|can)\s+(?:\w+ly\s+|also\s+|soon\s+|again\s+)?(?:be\s+|have\s+)?"
    r"(?:hold|holding|be|have|mark|meet\b[^.;,]{0,80}\bfor)\s+(?:the|their|his|her|its|a|our)\s+(?:very\s+)?$",
    re.IGNORECASE,
)


def find_ordinals(document: Document, told: Sequence[Stretch]) -> tuple[tuple[Ordinal, tuple[int, int]], ...]:
    """*the third meeting this year*, *the first … since …*: the number and its scope."""
    found: list[tuple[Ordinal, tuple[int, int]]] = []
    for start, end, _ in dict.fromkeys(told):
        for match in (*_ORDINAL.finditer(document.text, start, end), *_NTH_OF_THEM.finditer(document.text, start, end)):
            before = document.text[max(start, match.start("n") - 100) : match.start("n")]
            if not _COUNTED.search(before) or _TO_COME.search(before):
                continue
            n = match.group("n").lower()
            number = _NTH.index(n) + 1 if n in _NTH else int(re.sub(r"\D", "", n))
            scope = _SCOPE.search(match.group("scope"))
            told_of = (
                re.split(r",\s+(?:and|after|the last|following|which|with)\b|\s+and (?:the|their)\b", scope.group())[0] if scope else ""
            )
            words = " ".join(told_of.split()).rstrip(" ,") or None
            last = match.start("scope") + scope.start() + len(told_of.rstrip(" ,")) if scope else match.end("what")
            if all(match.start("n") != at for _, (at, _) in found):
                found.append((Ordinal(n=number, scope=words), (match.start("n"), last)))
    return tuple(found)
