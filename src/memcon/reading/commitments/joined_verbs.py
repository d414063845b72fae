"""The verbs joined to the verb of a plan, each of which makes a plan of its own: *open a consulate, resume flights and hold talks*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Token
from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS, is_adverb
from memcon.lexicon import groups
from memcon.reading.commitments.endings import trimmed
from memcon.reading.commitments.plan import MODALS, Plan
from memcon.reading.commitments.vocabulary import NUMBERS, Vocabulary

_WORDS = groups("commitment_words")


def joined(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan) -> Iterator[Plan]:
    """The plan, and those that other verbs joined to its verb make: *open a consulate, resume flights and hold talks*."""
    starts = [plan.verb]
    for at in range(plan.verb + 2, plan.last):
        if _joins(tokens, words, plan, at) and not _with_one_object(tokens, words, starts[-1], at):
            starts.append(at)
    for number, verb in enumerate(starts):
        end = plan.last
        if number + 1 < len(starts):
            end = starts[number + 1]
            while end > verb + 1 and (
                tokens[end - 1].lower in ("and", "or", "to", ",", ";", "also", "as", "well") or is_adverb(tokens[end - 1])
            ):
                end -= 1
            if plan.mood == "gerund" and tokens[end - 1].lower in ("on", "in") and tokens[end - 2].lower in ("and", ",", "as"):
                end -= 2
                end -= 2 * (tokens[end].lower == "as")  # "…, as well as on drawing up"
        end = trimmed(tokens, verb + 1, end)
        if number == 0:
            yield replace(plan, last=end)
        else:
            passive = tokens[verb].lower in words.participles and plan.passive
            told = verb
            if tokens[verb].lower == "be" and verb + 1 < end and tokens[verb + 1].lower in words.participles:
                told, passive = verb + 1, True  # "is to start in 2016 and to be finished by 2023"
            yield replace(plan, first=verb, verb=told, last=end, joined=True, passive=passive)


def _with_one_object(tokens: tuple[Token, ...], words: Vocabulary, verb: int, at: int) -> bool:
    """Whether two verbs have one object, so that they tell one action: *amend and broaden the agreements*."""
    if at != verb + 2 or tokens[at - 1].lower not in ("and", "or") or words.verb(tokens, verb, "vague"):
        return False
    first, second = words.verb(tokens, verb, "verb"), words.verb(tokens, at, "verb")
    kinds = {found.kind if found else "undertaking" for found in (first, second)}
    return kinds == {"undertaking"} or (len(kinds) == 1 and first is not None)


def _joins(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether the word at a token is a verb joined to that of a plan: *open a consulate, resume flights and hold talks*."""
    lower = tokens[at].lower
    if plan.mood == "gerund" or (tokens[plan.verb].lower in words.gerunds and lower in words.gerunds):  # "committed to deepening … and"
        if lower not in words.gerunds or lower == "including":
            return False
    elif plan.passive and lower in words.participles and tokens[at - 1].lower == "and" and not is_adverb(tokens[at]):
        return at + 1 < plan.last and tokens[at + 1].lower in PREPOSITIONS and _has_time(tokens, plan.verb, at)
    elif lower not in words.bases or lower == "efforts" or tokens[at].text[0].isupper():
        return False
    before = _link(tokens, plan, at)
    if plan.mood in ("gerund", "infinitive") and [t.lower for t in tokens[before - 2 : before + 1]] == ["as", "well", "as"]:
        return True
    if tokens[before].lower not in ("and", ",", ";", "or", "•") or _of_another_verb(tokens, words, plan, at, before):
        return False
    return _as_a_verb(tokens, words, plan, at)


def _link(tokens: tuple[Token, ...], plan: Plan, at: int) -> int:
    """The token that joins a verb to what is before it, past *to*, *not*, *in turn* and adverbs."""
    before = at - 1
    while before > plan.verb and (
        (is_adverb(tokens[before]) and tokens[before].lower != "as") or tokens[before].lower in ("to", "not", "in", "turn")
    ):
        before -= 1
    if plan.mood == "gerund" and tokens[before].lower in ("on", "in", "to") and tokens[before - 1].lower in ("and", ",", "as"):
        before -= 1  # "concurred on holding talks and on opening a road"
    return before


def _of_another_verb(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int, before: int) -> bool:
    """Whether a verb after a comma or *and* is joined to another one than that of the plan: that of a noun, a relative, a purpose."""
    if _of_a_noun(tokens, words, plan.verb, before) or _of_a_relative(tokens, plan.verb, before):
        return True
    if tokens[at - 1].lower == "to":
        return _of_those_urged(tokens, plan.verb, before) or (tokens[before].lower == "," and not _another_to(tokens, at, plan.last))
    if plan.mood == "modal" and tokens[plan.verb].lower == "help":
        return True  # what a thing "will help to end, lower the price and save water"
    if _of_a_purpose(tokens, words, plan.verb, before) or _in_a_relative(tokens, plan.verb, before):
        return True
    return tokens[at - 1].lower in ("in", "turn") and tokens[at - 2].lower not in ("in",)


def _as_a_verb(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether a word that may be a noun or adjective is a verb, by what follows it: *and trade with Peru*, but not *and trade*."""
    lower, following = tokens[at].lower, tokens[at + 1] if at + 1 < plan.last else None
    if following is None or following.text in ",;." or following.lower in ("and", "or", "of", "is", "are", "will", "would", "'s"):
        return False
    if lower in _ADJECTIVES:
        return following.lower in DETERMINERS | {"up"}
    nounlike = words.noun(tokens, at, "event", "general") is not None or lower in NOUNS
    opens = (
        following.lower in DETERMINERS | NUMBERS | _AFTER_A_VERB
        or following.text[0].isupper()
        or following.text[0].isdigit()
        or tokens[at - 1].lower == "to"
    )
    return opens or not nounlike


def _has_time(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a place or time stands with the first of two participles: *initialled in Lima in June and signed in Oslo*."""
    return any(tokens[i].lower in ("in", "on", "at") and tokens[i + 1].text[0].isupper() for i in range(first + 1, last - 1))


_ADJECTIVES = _WORDS["verbs_like_adjectives_after_and"]


def _of_a_noun(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether the list of infinitives belongs to a noun: *whether it kept its commitments to cut ties, to reduce violence and to …*"""
    led = [
        i
        for i in range(first + 2, last)
        if tokens[i].lower == "to" and tokens[i + 1].lower in words.bases and tokens[i - 1].lower not in (",", "and", "or")
    ]
    return bool(led) and words.noun(tokens, led[-1] - 1, "duty", "general") is not None


def _of_a_relative(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether an infinitive before *and* hangs on a relative clause with a verb of its own: *a fund which will help them to farm and …*"""
    led = next((i for i in range(last - 1, first + 2, -1) if tokens[i].lower == "to"), None)
    if led is None:
        return False
    relative = next((i for i in range(led, first, -1) if tokens[i].lower in ("which", "that", "who")), None)
    return relative is not None and tokens[relative + 1].lower in ("will", "would", "can", "could") and tokens[last].lower != ","


def _in_a_relative(tokens: tuple[Token, ...], verb: int, last: int) -> bool:
    """Whether a verb is joined to that of a relative clause: *a country that can deter and defend itself*."""
    opens = (i for i in range(verb + 1, last - 1) if tokens[i].lower in ("that", "which", "who") and tokens[i + 1].lower in ABLE)
    at = next(opens, None)
    return at is not None and tokens[last].lower == "and" and not any(tokens[i].text == "," for i in range(at, last))


ABLE = MODALS | {"can", "cannot", "could", "might", "must"}


def _of_a_purpose(tokens: tuple[Token, ...], words: Vocabulary, verb: int, last: int) -> bool:
    """Whether a verb is joined to the purpose of general will: *work with Oresh to protect the birds, clear the mines and end the hunt*."""
    while (
        words.verb(tokens, verb, "way") and verb + 1 < last and (tokens[verb + 1].lower == "to" or tokens[verb + 1].lower in words.gerunds)
    ):
        verb += 1 + (tokens[verb + 1].lower == "to")
    led = next((i for i in range(last - 1, verb + 1, -1) if tokens[i].lower == "to" and _may_be_verb(tokens[i + 1])), None)
    if led is None or tokens[last].lower not in ("and", ",") or any(tokens[i].text == "," for i in range(verb, led)):
        return False
    general = any(words.noun(tokens, i, "general") for i in range(verb + 1, min(led, verb + 5)))
    return general or (words.verb(tokens, verb, "vague") is not None and not any(tokens[i].text == "," for i in range(led, last)))


def _may_be_verb(token: Token) -> bool:
    return token.text.islower() and token.lower not in DETERMINERS | PREPOSITIONS


def _of_those_urged(tokens: tuple[Token, ...], verb: int, last: int) -> bool:
    """Whether the list of infinitives tells what others are to do: *encourage all parties to enter talks, to hold a vote and to …*"""
    return tokens[verb].lower in _URGING and any(tokens[i].lower == "to" for i in range(verb + 2, last))


_URGING = inflected(_WORDS["urges_others"], "base", "ing")


def _another_to(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether a list of infinitives goes on: *…, to clear the mines, and to reopen …*"""
    return any(tokens[i].lower == "and" and tokens[i + 1].lower == "to" for i in range(at, last - 1))


NOUNS = _WORDS["verbs_like_nouns"]
_AFTER_A_VERB = frozenset("to up on out off over down away with at in into".split())
