"""Lists that go on from a sentence before them: *The two sides agreed as follows:*."""

from __future__ import annotations

import re
from itertools import pairwise

from memcon.annotate.mentions import Sentence
from memcon.annotate.small_words import is_adverb
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.acts.clause import FINITE, RELATIVES
from memcon.reading.speakers import Voice
from memcon.reading.statements.page import Page, Stem
from memcon.reading.statements.quotations import OPENING_QUOTES
from memcon.types import Span, Statement

_WORDS = groups("speech_words")

_OUTCOMES = _WORDS["outcomes"]
_REACHED = _WORDS["arrived_at"]

# What a stem leaves of its own content: "agreed as follows", "concurred that they would".
_STEM = re.compile(
    r"(?:as (?:follows|under)|(?:(?:on|upon|to|about) )?the following(?: \w+){0,2}|(?:\w+ ){0,3}(?:would|will|to|shall|should|must))\W*"
)


def is_item(page: Page, block: int) -> bool:
    """Whether a block is an item of the list that a stem opens: one told as such, or one numbered below the stem."""
    item = page.document.blocks[block]
    return item.kind == "item" or (bool(item.marker) and page.stem is not None and item.level > page.stem.level)


def item(page: Page, first: int, last: int, sentence: Sentence) -> None:
    """An item under a stem with an act: a statement each where they are sentences, one together where they are fragments."""
    assert page.stem is not None
    fragment = not page.known.tokens[first].text[0].isupper() or _has_no_verb(page, first, last)
    before = page.statements[-1] if page.statements else None
    goes_on = before is not None and (before.rule == "fragment under a stem" or (page.stem.before and before.id == page.stem.before.id))
    if fragment and before and goes_on and before.content:
        whole = Span(
            start=before.content.start,
            end=page.known.tokens[last - 1].end,
            text=page.document.text[before.content.start : page.known.tokens[last - 1].end],
        )
        page.statements[-1] = before.model_copy(update={"content": whole})
        return
    if page.stem.act is None:
        return
    first += page.known.tokens[first].text in OPENING_QUOTES
    rule = "fragment under a stem" if fragment else "item under a stem"
    cue, page.stem.cue = page.stem.cue, None
    page.statements.append(page.make(page.stem.voice, page.stem.act, cue, page.span(first, last), sentence, rule))
    page.said_in_block += 1


def _has_no_verb(page: Page, first: int, last: int) -> bool:
    """Whether an item is no sentence: *Reopen the port in August*, *The signing of a treaty, which has been agreed*."""
    tokens = [t.text for t in page.known.tokens[first:last]]
    relative = next((n for n, w in enumerate(tokens) if w in _SUBORDINATE), len(tokens))
    return not any(w in FINITE or (w.endswith("ed") and n > 1) for n, w in enumerate(tokens[:relative]))


_SUBORDINATE = RELATIVES - {"as", "what"} | {"once", "if"}


def announces(page: Page, sentence: Sentence) -> bool:
    lowers = [t.lower for t in page.known.tokens[max(sentence.first, sentence.last - 7) : sentence.last]]
    return not {("as", "follows"), ("as", "under"), ("the", "following")}.isdisjoint(pairwise(lowers))


def open_stem(page: Page, sentence: Sentence, who: tuple[Actor, ...], made: list[Statement]) -> None:
    level = page.document.blocks[sentence.block].level
    if made:
        act = made[-1]
        text = act.content.text.strip().lower() if act.content else ""
        if not text or _STEM.fullmatch(text):
            page.statements.remove(act)
            page.stem = Stem(Voice(act.voice == "joint", act.speakers), act.act, act.cue, act.rule, sentence.block, level)
        else:
            page.stem = Stem(Voice(act.voice == "joint", act.speakers), None, None, act.rule, -1, level, act)
    elif (outcome := _outcomes(page, sentence)) is not None:
        page.stem = Stem(page.floor.everyone(), "agree", outcome, "stem of outcomes", sentence.block, level)
    elif who and _last_but_adverbs(page, sentence) <= who[-1].last:  # "The two also:"
        page.stem = Stem(page.floor.resolve(who[-1]), None, None, "stem", -1, level)


def _last_but_adverbs(page: Page, sentence: Sentence) -> int:
    """The index after the last word of a stem, its colon and adverbs left out: *The two also:*."""
    last = sentence.last - 1
    while last > sentence.first and is_adverb(page.known.tokens[last - 1]):
        last -= 1
    return last


def leads_to_items(page: Page, sentence: Sentence, made: list[Statement]) -> bool:
    """Whether a sentence without a stop and without what was agreed leads to the items below it: *The ministers agreed*, *– to meet*."""
    following = sentence.block + 1
    blocks = page.document.blocks
    if not made or made[-1].content is not None or made[-1].withheld or following >= len(blocks):
        return False
    listed = blocks[following].kind == "item" or page.document.text[blocks[following].start] in "-–—•"
    return (
        listed
        and page.known.tokens[sentence.last - 1].text.isalpha()
        and page.known.tokens[sentence.last - 1].end == blocks[sentence.block].end
    )


def _outcomes(page: Page, sentence: Sentence) -> Span | None:
    """The words of a stem that name what was agreed: *Among the agreements reached, the following stand out:*."""
    for i in range(sentence.first, sentence.last - 1):
        if page.known.tokens[i].lower in _OUTCOMES:
            done = (j for j in range(i + 1, min(sentence.last, i + 4)) if page.known.tokens[j].lower in _REACHED)
            return next((page.span(i, j + 1) for j in done), None)
    return None
