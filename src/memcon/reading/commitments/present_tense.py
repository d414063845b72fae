"""Plans told in the present tense: *tomorrow I travel to Lima*, *the fourth round opens in May*, *Peru is sending ten doctors*."""

from __future__ import annotations

from collections.abc import Iterator

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Token, Tokens
from memcon.annotate.small_words import BE, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.clause_subjects import before_parenthesis, subject_of
from memcon.reading.commitments.clauses import LONGEST_TIME
from memcon.reading.commitments.endings import own_end, trimmed
from memcon.reading.commitments.plan import DEPENDENT, Plan, past_adverbs
from memcon.reading.commitments.vocabulary import Vocabulary

_WORDS = groups("commitment_words")


def present(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int, subjects: frozenset[int]) -> Iterator[Plan]:
    """Verbs of travel and meeting in the present tense right after a subject: *I travel to Lima*. `subjects`: the tokens where one ends."""
    for at in range(first + 1, last - 1):
        told = at in subjects or at - 1 in subjects
        apart = tokens[at - 1].text == "," and tokens[at].lower.endswith("s")
        if not told and not apart:
            continue
        aside = next((i for i in range(first + 1, at) if tokens[i].text == "," and tokens[i + 1].lower == "who"), None) if apart else None
        if not told and aside not in subjects:
            continue
        found, to = words.verb(tokens, at, "verb"), bound_for(tokens, at, last)
        if to is None and (found is None or found.kind not in ("visit", "meeting", "signing")):
            continue
        end = max(m for m in (found and found.last, to and to + 1) if m)
        plain = tokens[at].lower in words.bases
        if tokens[at].lower.endswith("ing") and tokens[at - 1].lower in BE and at - 1 in subjects:  # "she is travelling to Lima"
            start, clause = subject_of(tokens, at - 1, first, False)
            yield Plan(start, trimmed(tokens, end, own_end(tokens, at, last)), at, "present", clause, (start, at - 1))
            continue
        if aside is not None and aside in subjects:  # "the Minister, who is on a tour, leaves for Lima"
            start, clause = subject_of(tokens, aside, first, False)
            yield Plan(at, trimmed(tokens, end, own_end(tokens, at, last)), at, "present", clause, (start, aside))
            continue
        if at not in subjects:
            continue
        if plain == (tokens[at - 1].lower in ("i", "we", "they")) and (plain or tokens[at].lower.endswith("s")):
            start, clause = subject_of(tokens, at, first, False)
            yield Plan(start, trimmed(tokens, end, own_end(tokens, at, last)), at, "present", clause, (start, at))


def opening(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[Plan]:
    """Events in the present tense: *the fourth round opens in Lima in May*, *the first session is held in June*."""
    for at in tokens.where(first + 1, last - 1, "is", "are", *_OPENS):
        verb = at + 1 if tokens[at].lower in ("is", "are") and tokens[at + 1].lower == "held" else at
        if verb == at and (tokens[at].lower not in _OPENS or (tokens[at].lower == "takes" and tokens[at + 1].lower != "place")):
            continue
        start, clause = subject_of(tokens, at, first, False)
        opener = tokens[clause - 1].lower if clause > first else ""
        if not start < at <= start + _LONGEST_EVENT or opener in DEPENDENT | {"before", "after", "when", "until"}:
            continue
        end = next((i for i in range(start, at) if tokens[i].lower in PREPOSITIONS), at)
        nouns = (m for i in range(start, end) if (m := words.noun(tokens, i, "event", "gathering")))
        others = any(tokens[i].text[0].isupper() for i in range(start + 1, at))  # "the special meeting of the European Council"
        if any(m.kind in ("talks", "undertaking") or (m.kind == "meeting" and not others) for m in nouns):
            stop = trimmed(tokens, verb + 1, own_end(tokens, verb, last))
            yield Plan(start, stop, verb, "present", clause, (start, at), passive=verb > at)


_LONGEST_EVENT = 14  # tokens: "the second session of the Joint Commission for Economic and Technical Cooperation"
_OPENS = inflected(_WORDS["gets_going"], "s")


def bound_for(tokens: tuple[Token, ...], at: int, last: int) -> int | None:
    """The word that leads to a place, with or without a time before it: *leaves tomorrow for Lima*, *proceeds on Saturday to Lima*."""
    if tokens[at].lower not in _BOUND:
        return None
    ahead = range(at + 1, min(last - 1, at + LONGEST_TIME))
    to = next((i for i in ahead if tokens[i].lower in ("to", "for") and tokens[i + 1].text[0].isupper()), None)
    told = () if to is None else tokens[at + 1 : to]
    return to if all(t.text[0].isupper() or t.text[0].isdigit() or t.lower in _ON_A_DAY for t in told) else None


_BOUND = inflected(_WORDS["goes_on_its_way"], "base", "s", "ing")
_ON_A_DAY = frozenset(
    "on in this the morning noon afternoon evening night early late today tomorrow tonight next week later then directly out off onward"
    " onwards from there".split()
)


def giving(tokens: Tokens, words: Vocabulary, first: int, last: int, subjects: frozenset[int]) -> Iterator[Plan]:
    """What is being given: *Peru is sending ten doctors*, *$6 million is set aside for schools*. `subjects`: the tokens where one ends."""
    for at in tokens.where(first + 1, last - 1, "is", "are"):
        verb = past_adverbs(tokens, at + 1, last - 1)
        sent = tokens[verb].lower in words.gerunds and words.verb(tokens, verb, "verb")
        before = before_parenthesis(tokens, at, first)
        also = tokens[at - 1].lower in ("also", "now") and at - 1 in subjects
        given = (at in subjects or before in subjects or also) and (
            (sent and sent.kind == "delivery") or tokens[verb].lower in _HANDING_OUT
        )
        set_aside = words.noun(tokens, verb, "allotted") is not None
        if given or set_aside:
            start, clause = subject_of(tokens, at, first, False)
            start += tokens[start].lower == "whereby"
            if tokens[start].lower == "which":
                continue
            end = trimmed(tokens, verb + 1, own_end(tokens, verb, last))
            yield Plan(start, end, verb, "present", clause, (start, at), passive=set_aside)


def under_way(tokens: Tokens, words: Vocabulary, first: int, last: int, subjects: frozenset[int]) -> Iterator[Plan]:
    """What is being taken up: *both sides are also resuming telephone talks*, *Peru is opening a second office in Oslo*."""
    for at in tokens.where(first + 1, last - 2, "is", "are"):
        verb = past_adverbs(tokens, at + 1, last - 1)
        if at not in subjects or tokens[verb].lower not in _TAKING_UP:
            continue
        end = next((i for i in range(verb + 1, last) if tokens[i].lower in PREPOSITIONS or tokens[i].text in ",;"), last)
        if any(words.noun(tokens, i, "event", "gathering", "facility", "programme") for i in range(verb + 1, end)):
            start, clause = subject_of(tokens, at, first, False)
            start += tokens[start].text in "-–—•"
            stop = next((i for i in range(end, last) if tokens[i].text == "," and tokens[i + 1].lower == "which"), last)
            yield Plan(start, trimmed(tokens, verb + 1, own_end(tokens, verb, stop)), verb, "present", max(clause, start), (start, at))


_TAKING_UP = inflected(_WORDS["takes_up"], "ing")


_HANDING_OUT = inflected(_WORDS["hands_out"], "ing")  # of aid that is under way
