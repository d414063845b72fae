"""What was talked about, told as a list of matters: *Areas discussed included trade and visas*, *The dam was among the matters raised*."""

from __future__ import annotations

from memcon.annotate.mentions import Cue
from memcon.annotate.small_words import BE, MODALS, is_adverb
from memcon.lexicon import groups
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import RELATIVES, Clause, clause_start, trim

_WORDS = groups("speech_words")

_MATTERS = _WORDS["matters_of_talks"]
_RAISED = _WORDS["matters_are_discussed"]
_LISTS = frozenset(("was", "were", "are")) | _WORDS["lists_matters"]
_LONGEST_OPENING = 5  # tokens: "Among the other bilateral issues"
_LONGEST_SETTING = 8  # tokens: "during the meeting of the two Foreign Ministers"


def matters_raised(s: Clause) -> Act | None:
    """*Areas discussed included trade*, *Among the topics raised were visas*; *Trade was among the matters discussed*."""
    return _named_after(s) or _named_before(s) or _part_of_the_talks(s)


def _raised(s: Clause, noun: int) -> int | None:
    """The index after *discussed*, *raised by both sides*, *touched upon* behind a noun at `noun`, or after *of discussion*."""
    if (s.lower(noun + 1), s.lower(noun + 2)) in (("of", "discussion"), ("under", "discussion"), ("for", "discussion")):
        return noun + 3
    if s.lower(noun + 1) not in _RAISED:
        return None
    by = 3 if (s.lower(noun + 2), s.lower(noun + 3)) == ("by", "both") else 0  # "raised by both sides"
    return noun + 2 + by + (s.lower(noun + 2) in ("upon", "on", "with") and s.lower(noun + 1) in ("touched", "dealt"))


def _named_after(s: Clause) -> Act | None:
    """The matters after the verb: *Areas discussed during the call included trade and visas*."""
    noun = next((i for i in range(s.first, min(s.last, s.first + _LONGEST_OPENING)) if s.lower(i) in _MATTERS), None)
    after = _raised(s, noun) if noun is not None else None
    if after is None:
        return None
    verb = next((i for i in range(after, min(s.last, after + _LONGEST_SETTING)) if s.lower(i) in _LISTS), None)
    if verb is None or any(s.lower(i) in RELATIVES | MODALS | {","} for i in range(s.first, verb)):
        return None
    among = s.lower(s.first) == "among"
    content = trim(s, verb + 1, s.last)
    if content is None or (s.lower(verb) in BE and not among and s.lower(verb + 1).endswith(("ed", "ing"))):
        return None  # "The issues raised were settled"
    cue = Cue(s.first, verb + 1, verb, ("past",), s.words.entries["discuss"])
    return Act(cue, "noun", "talks", None, s.first, content, rule="matters raised")


def _part_of_the_talks(s: Clause) -> Act | None:
    """*Trade also formed part of the talks*, *was part of the conversation*, *took up part of the meeting*."""
    for at in s.tokens.where(s.first + 2, s.last - 2, "part"):
        verb = at - 1 - (s.lower(at - 1) in ("a", "another"))
        end = next((i + 1 for i in range(at + 2, min(s.last, at + 5)) if s.lower(i) in s.words.talks or s.lower(i) == "agenda"), None)
        if s.lower(verb) not in ("formed", "made", "was", "were") or s.lower(at + 1) != "of" or end is None:
            continue
        start, last = clause_start(s, verb, []), verb
        while last > start and is_adverb(s.tokens[last - 1]):
            last -= 1
        content = trim(s, start, last)
        if content is None or any(s.lower(i) in RELATIVES | MODALS - {"to"} for i in range(start, verb)):
            return None
        return Act(
            Cue(verb, end, verb, ("past",), s.words.entries["discuss"]), "noun", "talks", None, s.first, content, rule="part of the talks"
        )
    return None


def _named_before(s: Clause) -> Act | None:
    """The matters as the subject: *Trade and visas were among the issues raised*, *The dam was one of the topics discussed*."""
    for at in s.tokens.where(s.first + 1, s.last - 2, "among", "one"):
        one_of = (s.lower(at), s.lower(at + 1)) == ("one", "of")
        if s.lower(at) != "among" and not one_of:
            continue
        verb = at - 1
        while verb > s.first and is_adverb(s.tokens[verb]):
            verb -= 1
        noun = next((i for i in range(at + 1, min(s.last, at + _LONGEST_OPENING)) if s.lower(i) in _MATTERS), None)
        after = _raised(s, noun) if noun is not None else None
        start = clause_start(s, verb, [])
        content = trim(s, start, verb)
        if s.lower(verb) not in ("was", "were") or after is None or content is None:
            continue
        if any(s.lower(i) in RELATIVES | MODALS - {"to"} for i in range(start, verb)):
            continue
        cue = Cue(verb, after, verb, ("past",), s.words.entries["discuss"])
        return Act(cue, "noun", "talks", None, s.first, content, rule="among the matters raised")
    return None
