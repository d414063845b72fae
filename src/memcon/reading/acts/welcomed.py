"""What somebody had promised or announced, told inside another's welcome: *welcomed Oresh's commitment to build the dam*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import Cue
from memcon.annotate.small_words import PREPOSITIONS
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import Clause, trim

PROMISE_WELCOMED = "a promise welcomed"
_NOUNS = {
    **dict.fromkeys("commitment pledge promise undertaking assurance vow commitments pledges promises".split(), "commit"),
    **dict.fromkeys("announcement statement declaration".split(), "state"),
}
_LONGEST_QUALITY = 4  # tokens: "'s recent and historic commitment"
_LONGEST_GIVER = 8  # tokens: "commitment from the President of Oresh to"


def with_words_welcomed(s: Clause, told: list[Act]) -> list[Act]:
    """The acts, each welcome followed by the promise or the announcement that is welcomed."""
    found: list[Act] = []
    moved: list[int] = []
    for act in told:
        moved.append(len(found))
        found.append(act)
        if (inner := _welcomed(s, act)) is not None:
            found.append(replace(inner, outer=-1 - moved[-1]))  # its own index already
    return [a if a.outer is None else replace(a, outer=-1 - a.outer if a.outer < 0 else moved[a.outer]) for a in found]


def _welcomed(s: Clause, act: Act) -> Act | None:
    """What another had promised or announced that is welcomed; null where it is no such thing, or nobody is told whose it is."""
    if act.cue.entry.get("act") != "welcome" or act.cue.noun is not None or act.content is None or act.outer is not None:
        return None
    first, last = act.content
    noun = next((i for i in range(first, min(last - 2, first + _LONGEST_GIVER)) if s.lower(i) in _NOUNS), None)
    if noun is None or any(s.lower(i) in PREPOSITIONS - {"of"} | {",", "and"} for i in range(first, noun)):
        return None
    actor, at = _whose(s, first, noun, last)
    start = _what(s, noun, at)
    content = trim(s, start, last) if start is not None else None
    if actor is None or content is None:
        return None
    cue = Cue(noun, noun + 1, noun, ("noun",), s.words.entries[_NOUNS[s.lower(noun)]], noun=noun)
    return Act(cue, "noun", "actor", actor, noun, content, rule=PROMISE_WELCOMED)


def _whose(s: Clause, first: int, noun: int, last: int) -> tuple[Actor | None, int]:
    """Whose a promise is, and the index after the phrase: *Oresh's commitment*, *the commitment from Oresh*."""
    owner = next((i for i in range(max(first, noun - _LONGEST_QUALITY), noun) if s.lower(i) == "'s"), None)
    if owner is not None:
        begins = owner - 1
        while begins > first and s.tokens[begins - 1].text[0].isupper():
            begins -= 1
        country = Actor(begins, owner, "unclear") if s.tokens[owner - 1].text[0].isupper() else None  # the voice tells which
        return s.ending_at(owner) or country, noun + 1
    if s.lower(noun + 1) not in ("from", "by", "of"):
        return None, noun
    giver = s.starting_at(noun + 2) or (s.starting_at(noun + 3) if s.lower(noun + 2) == "the" else None)
    return (giver, giver.last) if giver is not None and giver.last < min(last, noun + _LONGEST_GIVER) else (None, noun)


def _what(s: Clause, noun: int, at: int) -> int | None:
    """Where what was promised or announced begins: a clause with *that*, what is to be done, or, of an announcement, what was announced."""
    if s.lower(at) == "that":
        return at + 1
    denied = 2 if (s.lower(at), s.lower(at + 1)) == ("not", "to") else 0  # "not to test missiles" is what was promised
    at += denied // 2
    if s.lower(at) == "to":
        verb = at + 1
        while s.lower(verb).endswith("ly"):
            verb += 1
        return at + 1 - denied if s.lower(verb) in s.words.actions and s.lower(verb + 1) not in PREPOSITIONS else None
    return at + 1 if s.lower(at) == "of" and s.lower(noun) == "announcement" else None
