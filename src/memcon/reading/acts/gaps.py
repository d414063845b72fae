"""Verbs left out: *She stressed the rule of law; he, the price of fish*, *Oresh called for talks and Veland for sanctions*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import FINITE, OPENERS, RELATIVES, Clause, trim

LEFT_OUT = "the verb is left out"
_SEPARATORS = frozenset((",", ";", "and", "while", "whereas", "but"))
_PEOPLE = ("persons", "unclear", "national", "nationals", "other", "he", "she", "sides", "former", "latter", "titled", "diplomat")


def with_gaps(s: Clause, acts: list[Act]) -> list[Act]:
    """The acts, and those after them whose verb is left out: what follows another subject and a comma, or the preposition again."""
    told: list[Act] = []
    moved: list[int] = []
    for act in acts:
        moved.append(len(told))
        found = _gaps(s, act)
        whole = act.content
        told.append(replace(act, content=trim(s, whole[0], _end_before(s, found[0]))) if found and whole else act)
        told.extend(found)
    if told and (too := _did_too(s, told[-1])) is not None:
        told[-1] = replace(told[-1], content=trim(s, told[-1].content[0], too.start) if told[-1].content else None)
        told.append(too)
    return [replace(a, outer=moved[a.outer]) if a.outer is not None else a for a in told]


def _did_too(s: Clause, act: Act) -> Act | None:
    """*President Hald concurred, as did Premier Vidal*: who else did so, at the end of the sentence."""
    for i in s.tokens.where(act.cue.last, s.last - 2, "did"):
        other = s.starting_at(i + 1)
        if other is not None and other.last >= s.last and s.lower(i - 1) in ("as", "so") and s.lower(i - 2) in (",", ";", "and"):
            cue = replace(act.cue, first=i - 1, last=i + 1, verb=i, noun=None)
            return replace(act, cue=cue, actor=other, subject="actor", start=i - 2, content=None, withheld=False, rule="as he did")
    return None


def _end_before(s: Clause, gapped: Act) -> int:
    """Where what was said before a clause without its verb ends: at the words that lead to its subject."""
    end = gapped.start
    while s.lower(end - 1) in _SEPARATORS:
        end -= 1
    return end


def _gaps(s: Clause, act: Act) -> list[Act]:
    """The clauses inside the content of an act that leave its verb out."""
    if act.content is None or act.outer is not None or act.actor is None or act.mood != "finite" or "interrupting" in act.rule:
        return []
    starts = [(other, start) for other in s.actors if (start := _rest(s, act, other)) is not None]
    found: list[Act] = []
    for n, (other, start) in enumerate(starts):
        end = starts[n + 1][0].first if n + 1 < len(starts) else act.content[1]
        content = trim(s, start, end)
        if content is not None and _is_phrase(s, act, content):
            found.append(replace(act, actor=other, start=other.first, content=content, rule=LEFT_OUT))
    return found


def _rest(s: Clause, act: Act, other: Actor) -> int | None:
    """Where what `other` said begins, whose verb is that of `act`, left out: after a comma, or after the preposition that led to what
    was said before; null where no such clause stands there."""
    assert act.content is not None
    first, last = act.content
    if not first < other.first - 1 or other.last >= last or other.kind not in _PEOPLE or other == act.actor:
        return None
    joined, following = s.lower(other.first - 1), s.lower(other.last)
    if joined not in _SEPARATORS:
        return None
    leads = s.lower(first - 1) if first - 1 >= act.cue.first else ""
    addressed = "address" in act.cue.entry.list("takes")  # "thanked Oresh for the ships and Veland for the crews": one speaker
    if following == leads and leads in PREPOSITIONS and leads != "to" and not addressed:
        return other.last + 1
    if _gives_too(s, act, other):
        return other.last
    comma = following == "," and joined in (";", "and", "while", "whereas") and _is_apart(s, other)
    return other.last + 1 if comma else None


def _gives_too(s: Clause, act: Act, other: Actor) -> bool:
    """Whether a few words after another person are what he gives or asks too: *pledged ten ships, and Mr Orlen timber*."""
    if act.cue.entry.get("act") not in ("commit", "propose", "request") or other.kind not in ("persons", "unclear", "national", "other"):
        return False
    assert act.content is not None
    rest = [s.lower(i) for i in range(other.last, act.content[1])]
    apart = s.lower(other.first - 1) == "," or (s.lower(other.first - 1) in ("and", "while") and s.lower(other.first - 2) == ",")
    verb = any(w in FINITE or w.endswith(("ed", "ing")) or w in PREPOSITIONS | {",", "that", "to"} for w in rest)
    return apart and 0 < len(rest) <= _LONGEST_GIFT and rest[0].isalpha() and not verb


_LONGEST_GIFT = 4  # tokens: "two more patrol boats"


def _is_apart(s: Clause, other: Actor) -> bool:
    """Whether a subject and a comma open a clause of their own, and no list goes on: *; he, the price of fish*, *, and he, that of*."""
    return s.lower(other.first - 1) == ";" or (s.lower(other.first - 2) in (",", ";") and other.kind != "sides")


def _is_phrase(s: Clause, act: Act, content: tuple[int, int]) -> bool:
    """Whether what follows can be the object of the verb left out: no clause, and no parenthesis that tells who somebody is."""
    opener = s.lower(content[0])
    assert act.content is not None
    reported = s.lower(act.content[0] - 1) == "that" and opener == "that"
    if opener in RELATIVES - {"that"} or opener in ("also", "too", "however", "though") or opener.endswith("ing"):
        return False
    if reported:
        return True
    alike = opener in DETERMINERS | OPENERS or s.lower(act.content[0]) not in DETERMINERS
    return alike and not any(s.lower(i) in FINITE for i in range(*content)) and s.starting_at(content[0]) is None
