"""What an action is done to: the noun phrase after a verb, or that of a subject, and what sort of thing its head names."""

from __future__ import annotations

from collections.abc import Iterator

from memcon.annotate.mentions import Token
from memcon.annotate.small_words import BE, DETERMINERS, PREPOSITIONS, is_adverb
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Clause, Ranges
from memcon.reading.commitments.kinds.deliveries import SIGNS
from memcon.reading.commitments.vocabulary import NUMBERS, Vocabulary

_WORDS = groups("commitment_kind_words")

Thing = tuple[int, int]
"""The tokens of a noun phrase up to its head, half-open."""

_SORTS = (
    "papers",
    "written",
    "goods",
    "gift",
    "people",
    "unit",
    "service",
    "office",
    "post",
    "tender",
    "message",
    "dues",
    "outlay",
    "seats",
    "bill",
)
_PARTS_OF = _WORDS["parts_of"]
"""Nouns after which *of* tells what it is: *a group of doctors*."""
_OPENING = frozenset(
    "which that who where whose when to and but or if as so while ahead prior no not later today tomorrow next this among aboard"
    " alongside".split()
)
_LONGEST = 14  # tokens of a noun phrase
POINTING = frozenset("it this these them".split())


def done_to(c: Clause, after: int) -> Thing | None:
    """What the verb is done to: its object, after whatever stands between (*share with Peru the figures*), or the subject of a passive."""
    if c.plan.passive:
        return head_of(c.tokens, c.words, *c.plan.subject) if c.plan.subject else None
    return head_of(c.tokens, c.words, _object_from(c.tokens, after, c.plan.last, c.dated), c.plan.last)


def _object_from(tokens: tuple[Token, ...], first: int, last: int, dated: Ranges) -> int:
    """Where an object begins, past adverbs, times and those to whom it is done: *present, within ninety days, a plan*."""
    at = first
    while at < last:
        if (end := next((b for a, b in dated if a <= at < b), None)) is not None:
            at = end
        elif tokens[at].text == "," or is_adverb(tokens[at]):
            at += 1
        elif tokens[at].lower in PREPOSITIONS and at < first + _LONGEST:
            at = next((i for i in range(at + 2, last) if tokens[i].lower in DETERMINERS | NUMBERS or tokens[i].text == ","), last)
        else:
            return at
    return last


def head_of(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> Thing | None:
    """The noun phrase that opens at `first`, up to its head; past *of* where the head only tells how much of it there is."""
    end = first
    while end < min(last, first + _LONGEST) and not _ends(tokens, end, first):
        if tokens[end].lower in PREPOSITIONS:
            of = tokens[end].lower == "of" and tokens[end - 1].lower in _PARTS_OF
            if not of or any(words.noun(tokens, end - 1, sort) for sort in _SORTS):
                break
        end += 1
    return (first, end) if end > first else None


def _ends(tokens: tuple[Token, ...], at: int, first: int) -> bool:
    lower = tokens[at].lower
    done_by = at > first and lower.endswith("ed") and tokens[at + 1].lower in ("by", "out")  # "the study carried out by"
    return tokens[at].text in ",;:()—–" or (at > first and lower in _OPENING) or lower in BE or done_by


def sorts(tokens: tuple[Token, ...], words: Vocabulary, thing: Thing) -> Iterator[str]:
    """What sorts of things the head of a noun phrase names."""
    first, end = thing
    if end - first == 1 and tokens[first].lower in POINTING:
        yield "message"
    if any(tokens[i].lower == "draft" for i in range(first, end)):
        yield "papers"  # "the draft budget"
    for sort in _SORTS:
        if any((m := words.noun(tokens, i, sort)) is not None and m.last >= end for i in range(max(first, end - 4), end)):
            yield sort
    if any((m := words.noun(tokens, i, "event")) and m.last == end and m.kind == "delivery" for i in range(max(first, end - 4), end)):
        yield "gift"
    if any((m := words.noun(tokens, i, "event")) and m.last == end and m.kind == "talks" for i in range(max(first, end - 4), end)):
        yield "body"
    if any(tokens[i].text in SIGNS or words.noun(tokens, i, "money") for i in range(first, end)) and counted(tokens, thing):
        yield "money"


def joined(tokens: tuple[Token, ...], words: Vocabulary, thing: Thing, last: int) -> Thing | None:
    """The noun phrase that *and* joins to one: *20,000 training opportunities and 1,000 scholarships*."""
    at = thing[1]
    return head_of(tokens, words, at + 1, last) if at + 1 < last and tokens[at].lower == "and" else None


def counted(tokens: tuple[Token, ...], thing: Thing) -> bool:
    """Whether it is told how many: *60 additional officers*."""
    return any(tokens[i].text[0].isdigit() or tokens[i].lower in NUMBERS for i in range(*thing))
