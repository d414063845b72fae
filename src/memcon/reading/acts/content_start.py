"""Where what was said begins: after the cue, after manner, time and place, after the person addressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from memcon.annotate.inflection import forms
from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS, is_adverb
from memcon.lexicon import groups
from memcon.reading.acts.act import Act
from memcon.reading.acts.after_cue import (
    ADDRESS_MARKERS,
    ASKED,
    after_addressee,
    after_manner,
    after_parenthesis,
    after_setting,
    after_teller,
)
from memcon.reading.acts.clause import FINITE, NEGATIONS, OPENERS, REFLEXIVES, TOPICAL, Clause

_WORDS = groups("speech_words")

_LONGEST_SINCE = 12  # tokens: "as early as in its paper of last October that"
_LONGEST_WHEN = 4  # tokens: "only last week that"
_OWN = frozenset(("support", "commit", "hope", "thank", "concern"))
_FEELINGS = _WORDS["feelings"]
_LONGEST_GIVER = 12  # tokens: "from the Minister of Foreign Relations of Paraguay to"
_OF_WHAT = frozenset("for to about over at regarding".split())
GIVEN_TO = frozenset("over him her them us".split())  # what stands between a verb of giving and what is given


def content_start(s: Clause, act: Act, end: int) -> tuple[int, bool]:
    """The first token of what was said, and whether it is a clause."""
    a = _Start(s, act, end)
    i = _past_those_told(a, _past_owner(a, _past_manner(a, act.cue.last)))
    if s.lower(i) == ":" or s.lower(i) == ",":
        i += 1
    if act.mood == "passive" and s.lower(i) == "by" and (agent := s.starting_at(i + 1)):
        i = agent.last
    return _past_opener(a, i)


@dataclass(frozen=True, slots=True)
class _Start:
    """What the start of a content is looked for in: `[act.cue.last, end)`."""

    s: Clause
    act: Act
    end: int

    @property
    def name(self) -> str:
        """The name of the act in the table of cues."""
        return self.act.cue.entry.get("act")

    @property
    def noun(self) -> bool:
        """Whether a noun names the act: *expressed thanks*."""
        return self.act.cue.noun is not None


def _past_manner(a: _Start, i: int) -> int:
    """The index after how, when and where it was said: *noted positively*, *stressed with satisfaction*, *said in Tamor in May that*."""
    s, end = a.s, a.end
    while i < end and s.lower(i) not in NEGATIONS and (is_adverb(s.tokens[i]) or s.lower(i) == "as well") and s.lower(i + 1) in OPENERS:
        i += 1
    if s.lower(i).endswith("ly") and is_adverb(s.tokens[i]) and s.lower(i + 1) in DETERMINERS:
        i += 1  # "noted positively the release"
    if s.lower(i) == "as" and s.lower(i + 1) in ("early", "long", "recently") and s.lower(i + 2) in ("as", "ago"):
        i = next((j for j in range(i + 3, min(end, i + _LONGEST_SINCE)) if s.lower(j) in ("that", "to")), i)
    if s.lower(i) in ("last", "this", "earlier", "only"):  # "had made clear last year that"
        i = next((j for j in range(i + 1, min(end, i + _LONGEST_WHEN)) if s.lower(j) == "that"), i)
    if s.lower(i) in REFLEXIVES:
        i += 1
    if (s.lower(i), s.lower(i + 1)) == ("at", "once"):
        i += 2
    manner = after_manner(s, i, end)
    its_own = a.noun and s.lower(i) == "at" and a.name in ("welcome", "concern", "condemn", "protest")
    if not its_own or s.lower(manner) in OPENERS:  # "expressed delight at the visit"
        i = manner
    return _after_the_talks(s, after_setting(s, i, end), end)


def _past_owner(a: _Start, i: int) -> int:
    """The index after what belongs to the noun that names the act: *consultations between the two on*, *the support of Veland for*."""
    s, end = a.s, a.end
    if not a.noun:
        return i
    if a.name == "discuss" and s.lower(i) == "between":  # "consultations between the two on the lake"
        i = next((j for j in range(i, min(end - 1, i + _LONGEST_GIVER)) if s.lower(j) in TOPICAL), i)
    if s.lower(i) == "and" and s.lower(i + 1) in _FEELINGS and s.lower(i + 2) in ("for", "to"):
        i += 2  # "expressed his thanks and appreciation for the welcome", "his gratitude and support for"
    if s.lower(i) == "of" and (owner := s.starting_at(i + 1)):
        own = a.name in _OWN and any(s.lower(j) == "the" for j in range(a.act.cue.verb, i))
        if s.lower(owner.last) == "that" or (own and (owner.last >= end or s.lower(owner.last) in _OF_WHAT)):
            i = owner.last  # "conveyed the support of Veland for the plan"
    return i


def _past_those_told(a: _Start, i: int) -> int:
    """The index after those to whom it was said, by the first rule that knows the phrase."""
    return next((after for rule in _TOLD if (after := rule(a, i)) is not None), i)


def _addressed(a: _Start, i: int) -> int | None:
    """*told Mr Orlen that*, *thanked the Prime Minister for*."""
    addresses = "address" in a.act.cue.entry.list("takes") and not a.noun and a.act.rule != "addressee in the passive"
    return after_addressee(a.s, a.act, i, a.end) if addresses and a.s.lower(i - 1) not in ("for", "about") else None


def _from_giver(a: _Start, i: int) -> int | None:
    """*an invitation from the King to*."""
    s = a.s
    if not a.noun or s.lower(i) != "from" or a.name not in ("invite", "request", "propose"):
        return None
    return next((j for j in range(i + 1, min(a.end, i + _LONGEST_GIVER)) if s.lower(j) == "to"), i)


def _courtesy(a: _Start, i: int) -> int | None:
    """*condolences to the people of Chile for*."""
    return (_after_those_told(a.s, a.act, i, a.end) or None) if a.noun and a.s.lower(i) in ("to", "of") else None


def _to_participant(a: _Start, i: int) -> int | None:
    """*explained to Mr Orlen*, *outlined for Mr Orlen his plan*."""
    s = a.s
    if s.lower(i) not in ("to", "with", "for") or (a.noun and a.name == "support"):
        return None
    other = s.starting_at(i + 1)
    if other is None or other.last > a.end or (s.lower(i) == "for" and s.lower(other.last) not in DETERMINERS):
        return None
    return other.last if a.name != "invite" else i


def _with_whom(a: _Start, i: int) -> int | None:
    """*discussed with the Board how the plan would work*."""
    s = a.s
    if a.name not in ("discuss", "mention") or a.noun or s.lower(i) != "with" or s.lower(i + 1) not in DETERMINERS:
        return None
    asked = next((j for j in range(i + 2, min(a.end, i + _LONGEST_PARTY)) if s.lower(j) in ASKED), None)
    return asked if asked is not None and not any(s.lower(j) in PREPOSITIONS | {","} for j in range(i + 2, asked)) else None


_LONGEST_PARTY = 6  # tokens: "with the members of the Board how"


def _to_her(a: _Start, i: int) -> int | None:
    """*raised with her the question*, *promised them every facility*."""
    s, her = a.s, ("him", "her", "them")
    if s.lower(i) in ("with", "to") and s.lower(i + 1) in her and s.lower(i + 2) in DETERMINERS:
        return i + 2
    return i + 1 if a.name == "commit" and s.lower(i) in her and s.lower(i + 1) in DETERMINERS else None


def _praised(a: _Start, i: int) -> int | None:
    """*commended Oresh for its help*, *the Border Force (OBF) for its help*, *the crew for saving him*; not *her support for reforms*."""
    s, praised = a.s, a.s.starting_at(i) if a.name in ("welcome", "condemn") else None
    if praised is not None:
        on = s.lower(praised.last) == "on" and praised.kind == "sides" and s.lower(praised.last + 1) in DETERMINERS
        return praised.last if s.lower(praised.last) == "for" or on else None
    if a.name != "welcome" or a.noun or s.lower(a.act.cue.verb) not in _PRAISES:
        return None
    at = next((j for j in range(i + 1, min(a.end - 2, i + _LONGEST_PRAISED)) if s.lower(j) in PREPOSITIONS - {"of", "in", "at"}), i)
    named = s.tokens[at - 1].text == ")" or s.tokens[at - 1].text[0].isupper()
    return at if s.lower(at) == "for" and (named or s.lower(at + 1).endswith("ing")) else None


_PRAISES = frozenset(form for verb in _WORDS["praises_people"] for form in forms(verb))
_LONGEST_PRAISED = 14  # tokens: "the Mission of the Southern African Development Community in Mozambique (SAMIM)"


def _from_teller(a: _Start, i: int) -> int | None:
    """*received an update from her envoy on*."""
    return after_teller(a.s, i) if "received" in a.act.cue.entry.list("takes") else None


def _parenthesis(a: _Start, i: int) -> int | None:
    """*stressed, in their talks in Seoul, that*."""
    return after_parenthesis(a.s, i, a.end) if a.s.lower(i) == "," else None


_TOLD: tuple[Callable[[_Start, int], int | None], ...] = (
    _addressed,
    _from_giver,
    _courtesy,
    _to_participant,
    _with_whom,
    _to_her,
    _praised,
    _from_teller,
    _parenthesis,
)


def _past_opener(a: _Start, i: int) -> tuple[int, bool]:
    """The index after the word that opens the content (*that*, *on*, *as to*, *the fact that*), and whether a clause follows."""
    s, end = a.s, a.end
    clause = s.lower(i) == "that"
    if s.lower(i) in OPENERS and i < end and not (clause and end - i <= 2):
        i += 1
        if s.lower(i) == "that" and s.lower(i - 1) == "to":
            clause = False
        if s.lower(i - 1) == "in" and s.lower(i) == "that":
            i += 1
    elif s.lower(i) == "as" and s.lower(i + 1) == "to":
        i += 2
    elif a.noun and s.lower(i) == "because":  # "expressed her concern because the road was closed"
        i, clause = i + 1, True
    if a.noun and a.name == "invite":
        i = _after_guest(s, i, end)
    if (s.lower(i), s.lower(i + 1), s.lower(i + 2)) == ("the", "fact", "that"):
        i, clause = i + 3, True
    return i, clause or any(s.lower(j) in FINITE for j in range(i, min(end, i + 14)))


def _after_the_talks(s: Clause, i: int, end: int) -> int:
    """The index of *that* after *following the talks with his guest* between a cue and its clause, or `i`."""
    if s.lower(i) not in ("after", "following", "before"):
        return i
    noun = next((j for j in range(i + 1, min(end, i + 4)) if s.lower(j) in s.words.talks), None)
    stop = next((j for j in range(noun, min(end, noun + _LONGEST_GIVER)) if s.lower(j) in ("that", ",", ";")), None) if noun else None
    return stop if stop is not None and s.lower(stop) == "that" else i


def _after_those_told(s: Clause, act: Act, to: int, end: int) -> int | None:
    """The index of the word that opens the content of a courtesy after those to whom it is told, whose *to* is at `to`."""
    name = act.cue.entry.get("act")
    if name not in ("thank", "congratulate", "condole") or (s.lower(to) == "of" and s.lower(to - 1) == "appreciation"):
        return None
    for i in range(to + 1, min(end, to + 15)):
        if s.lower(i) in ADDRESS_MARKERS[name] and not (s.lower(i + 1) == "the" and s.lower(i + 2) in ("last", "past", "years")):
            return i  # not "to the soldiers lost over the last decade"
        if s.lower(i) in ("who", "which", "that"):
            return None
    return None


def _after_guest(s: Clause, i: int, end: int) -> int:
    """The index after *the Minister to* of *an invitation to the Minister to visit Veland*: who is invited is no part of what he is
    invited to do."""
    if s.lower(i) in DETERMINERS | GIVEN_TO or s.tokens[i].text[0].isupper():
        for to in range(i + 1, min(end - 1, i + _LONGEST_GIVER)):
            if s.lower(to) in (",", ";", "that", "who"):
                return i
            if s.lower(to) == "to" and s.tokens[to + 1].text.islower() and s.lower(to + 1) not in DETERMINERS:
                return to + 1
    return i
