"""Those who had said something before, told by what they are and not by name: *the Bank had advised the Ministry that*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.small_words import PREPOSITIONS
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import FINITE, RELATIVES
from memcon.reading.acts.verb import Verb

STRANGER = "a stranger had said"
_CARRIERS = frozenset(("state", "explain", "mention", "stress"))
_REPORTS = frozenset(("state", "explain", "stress", "request", "commit", "propose", "concern"))
_LONGEST_ADDRESS = 8  # tokens: "had told his ambassador in Tamor in August that"
_LONGEST_BODY = 12  # tokens: "the Director General for Watershed Management of the Ministry"


def stranger_said(v: Verb) -> Act | None:
    """*recalled that the Bank had advised his Ministry in July that funds would be cut*: speech told inside what is said, of a body or of
    people who are not at the talks."""
    s = v.s
    end = _before_parenthesis(v)
    if not v.past or v.name not in _REPORTS or s.lower(end - 1) in PREPOSITIONS | RELATIVES or not s.lower(end - 1).isalpha():
        return None
    carriers = (n for n in range(len(v.before) - 1, -1, -1) if v.before[n].outer is None)
    outer = next((n for n in carriers if v.before[n].mood in ("finite", "participle", "perfect")), None)
    if outer is None or v.before[outer].cue.entry.get("act") not in _CARRIERS or not tells(v):
        return None
    said = v.before[outer].cue.last
    that = next((i for i in range(end - 1, said - 2, -1) if s.lower(i) == "that"), None)
    that = said if that is None and s.lower(said) == "," and v.before[outer].mood == "finite" else that  # "in May, she said, the Bank had"
    if that is None or any(s.lower(i) in FINITE | RELATIVES | {";", "and"} for i in range(that + 1, end)):
        return None
    first = _past_setting(v, that + 1, end)
    if not _is_body(v, first, end) or end - first > _LONGEST_BODY:
        return None
    return replace(v.act("actor", Actor(first, end, "unclear"), first, STRANGER), outer=outer)


def _is_body(v: Verb, first: int, end: int) -> bool:
    """Whether a noun phrase names those who can say something: *the board of the company*, *the Nitijela*, *COSCO*."""
    s = v.s
    named = s.lower(first) == "the" and end - first == 2 and s.tokens[first + 1].text[0].isupper()
    return named or s.tokens[end - 1].text.isupper() or any(s.lower(i) in s.words.tellers for i in range(first, end))


def _before_parenthesis(v: Verb) -> int:
    """Where *, in its Resolution 83 of this year,* begins before the verb, or the verb."""
    s = v.s
    if v.opener != ",":
        return v.chain
    opened = next((i for i in range(v.chain - 2, max(s.first, v.chain - _LONGEST_PARENTHESIS), -1) if s.lower(i) == ","), None)
    return opened if opened is not None and s.lower(opened + 1) in PREPOSITIONS else v.chain


_LONGEST_PARENTHESIS = 10  # tokens: ", in its Resolution 83 of this year,"


def _past_setting(v: Verb, at: int, end: int) -> int:
    """The index after *, at its meeting in May,* that opens a clause at `at`, whose subject ends at `end`."""
    if v.s.lower(at) != "," and v.s.lower(at) not in PREPOSITIONS:
        return at
    return next((i + 1 for i in range(end - 1, at, -1) if v.s.lower(i) == ","), at)


def tells(v: Verb) -> bool:
    """Whether what was said follows: *that*, soon after the verb, or *to* do something, *against* something."""
    s = v.s
    for i in range(v.cue.last, min(s.last, v.cue.last + _LONGEST_ADDRESS)):
        if s.lower(i) == "that":
            return True
        if s.lower(i) == "to" and (v.name == "request" or (v.name in ("commit", "propose") and i == v.cue.last)):
            return True
        if s.lower(i) in FINITE | RELATIVES | {",", ";"}:
            return False
        if i == v.cue.last and (s.lower(i) == "against" or (v.name == "request" and s.lower(i - 1) == "for")):
            return True
    return False
