"""The nouns that name an event, each with its own noun phrase."""

from __future__ import annotations

from collections.abc import Iterator

from memcon.annotate.mentions import Token, Tokens
from memcon.annotate.small_words import BE, DETERMINERS, PREPOSITIONS
from memcon.reading.commitments.endings import trimmed
from memcon.reading.commitments.plan import MODALS, OPENERS, Plan
from memcon.reading.commitments.vocabulary import Match, Vocabulary


def events(tokens: Tokens, words: Vocabulary, first: int, last: int, *others: str) -> Iterator[tuple[Plan, Match]]:
    """The nouns that name an event, each with its own noun phrase: from its article to the next comma or verb.

    `others`: parts of the word list that are looked for beside events.
    """
    nouns, done = words.nouns("event", *others), first
    for at in [at for at, lower in enumerate(tokens.lowers[first:last], first) if lower in nouns]:
        found = words.noun(tokens, at, "event", *others) if at >= done else None
        if found is None or found.last > last:
            continue
        start = at
        while start > first and not _breaks(tokens, words, start - 1):
            start -= 1
            if tokens[start].lower in DETERMINERS:
                break
        end = found.last
        while end < last and not _ends_phrase(tokens, words, end):
            end += 1
        yield Plan(start, trimmed(tokens, found.last, end), at, "noun", start, opener=tokens[start - 1].lower if start else ""), found
        done = found.last


def _breaks(tokens: tuple[Token, ...], words: Vocabulary, at: int) -> bool:
    lower = tokens[at].lower
    if words.noun(tokens, at, "coming") or (
        tokens[at].text in "-–‑" and tokens[at - 1].end == tokens[at].start == tokens[at + 1].start - 1
    ):
        return False  # "the U.S.-Africa Summit"
    if lower in words.participles and tokens[at].text.islower() and tokens[at - 1].lower not in DETERMINERS:
        return True
    return (
        lower in _NOT_IN_A_PHRASE
        or (not tokens[at].text[0].isalnum() and lower != "'s" and not (lower == "'" and tokens[at - 1].lower.endswith("s")))
        or lower.endswith("ing")
    )


_NOT_IN_A_PHRASE = PREPOSITIONS | MODALS | {"and", "or", "to", "that", "which", "but"}
_AFTER_A_PHRASE = OPENERS | MODALS | BE | {"has", "had", "have", "can", "could", "as"}


def _ends_phrase(tokens: tuple[Token, ...], words: Vocabulary, at: int) -> bool:
    lower = tokens[at].lower
    if lower == "," and at + 1 < len(tokens) and tokens[at + 1].text.isdigit():
        return False  # October 12, 2024
    if lower == "," and at + 1 < len(tokens) and tokens[at + 1].text.startswith("D.C"):
        return False
    if lower in ("and", "or"):
        following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
        return following in DETERMINERS | {"to", "in", "at", "that"} or words.noun(tokens, at + 1, "event") is not None
    return tokens[at].text in ",;:()" or lower in _AFTER_A_PHRASE
