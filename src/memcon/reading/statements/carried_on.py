"""Sentences without a cue that carry on what a speaker says: free indirect speech, quotations, items of a list."""

from __future__ import annotations

from memcon.annotate.mentions import Known, Sentence
from memcon.annotate.small_words import ADVERBS
from memcon.reading.actors import Actor
from memcon.reading.acts.clause import words
from memcon.reading.speakers import Voice
from memcon.reading.statements.narration import narrated
from memcon.reading.statements.page import Page
from memcon.reading.statements.quotations import CLOSING_MARKS, OPENING_QUOTES
from memcon.reading.statements.stems import item


def without_cue(page: Page, first: int, sentence: Sentence, who: tuple[Actor, ...], in_list: bool) -> None:
    """Free indirect speech: a sentence that carries on a speaker's point, or an item under a stem."""
    last = sentence.last
    while last > sentence.first + 1 and page.known.tokens[last - 1].text in ".;,:!?":
        last -= 1
    if first >= last or page.known.tokens[first].text in "(*[":
        return
    while first < last - 1 and not page.known.tokens[first].text[0].isalnum() and page.known.tokens[first].text not in '"“‘$€£':
        first += 1
    if in_list and page.stem is not None and (page.stem.act or page.stem.before):
        item(page, first, last, sentence)
        return
    if page.floor.quoting is not None:
        first += page.known.tokens[first].text in OPENING_QUOTES
        act = page.quote_act or "state"  # “The road is open. It is safe,” she stressed
        page.statements.append(page.make(page.floor.quoting, act, None, page.span(first, last), sentence, "within a quotation"))
        page.said_in_block += 1
        return
    if not page.said_in_block or not page.statements:
        return
    previous = next((s for s in reversed(page.statements) if s.parent is None), None)
    if previous is not None and (too := _did_so(page, first, last, who)) is not None:
        page.statements.append(page.make(too, previous.act, page.span(first, first + 2), None, sentence, "so did he"))
        page.floor.last = too
        return
    if previous is None or narrated(page.known, words(page.lexicon).occasion, sentence, who, previous):
        return
    first = _after_opener(page.known, words(page.lexicon).asides, first, last)
    if page.known.tokens[first].text in OPENING_QUOTES and page.known.tokens[last - 1].text in CLOSING_MARKS:
        first, last = first + 1, last - 1
        last -= page.known.tokens[last - 1].text in ".!?"
    voice = Voice(previous.voice == "joint", previous.speakers)
    page.statements.append(page.make(voice, previous.act, None, page.span(first, last), sentence, "carries on the speaker before"))


def _did_so(page: Page, first: int, last: int, who: tuple[Actor, ...]) -> Voice | None:
    """*So did her guest.*: who did as the one before him."""
    so = tuple(t.lower for t in page.known.tokens[first : first + 2]) == ("so", "did")
    actor = next((a for a in who if a.first == first + 2 and a.last == last), None) if so else None
    return page.floor.resolve(actor) if actor is not None else None


def _after_opener(known: Known, asides: frozenset[str], first: int, last: int) -> int:
    """The index after *Moreover,*, *At the same time,* and the like, which are no part of what was said."""
    tokens = known.tokens
    comma = next((i for i in range(first + 1, min(last - 1, first + _LONGEST_ASIDE + 1)) if tokens[i].text == ","), None)
    if comma is None:
        return first
    aside = tokens[first].lower in _JOINING if comma == first + 1 else " ".join(tokens.lowers[first:comma]) in asides
    return comma + 1 if aside else first


_JOINING = ADVERBS | frozenset(
    "additionally finally lastly firstly secondly consequently accordingly similarly conversely ultimately specifically hence".split()
)


_LONGEST_ASIDE = 4  # tokens: "At the same time"
