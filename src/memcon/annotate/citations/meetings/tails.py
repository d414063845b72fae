"""What stands after an exchange: with whom, where, when and by which means it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from memcon.annotate.citations.meetings.exchanges import MEDIA, PERSONS, SET, STRETCHES, TITLED
from memcon.annotate.citations.noun_phrases import OWNERS, Word, chain_end, list_end
from memcon.annotate.citations.phrases import CONDUCTED, date_end, is_date, place_end, time_follows
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_SETTINGS = _WORDS["settings"]
_HIGHEST = ["at", "the", "highest", "level"]
_WITHIN = ["within", "the", "framework", "of"]


@dataclass(slots=True)
class Tail:
    """What stands after an exchange: where its phrases end, and what they tell. `at` is the next word to look at; `aside` tells that it
    goes on after a comma (*their first meeting, held in Tamor*)."""

    ws: Sequence[Word]
    begin: int
    end: int
    at: int
    parties: bool = False
    place: bool = False
    held: bool = False
    when: bool = False
    body: bool = False
    aside: bool = False

    def words(self, count: int) -> list[str]:
        """The next `count` words, in lower case."""
        return [w.lower for w in self.ws[self.at : self.at + count]]

    def phrase_to(self, reach: int) -> bool:
        """The phrase that opens here with a preposition reaches to `reach`, and more may follow; an empty one ends the tail."""
        if reach == self.at + 1:
            return False
        self.end = self.at = reach
        return True


# Each step: whether more may follow (true) or the tail ends here (false); null where the step does not know the word.
_Step = Callable[[Tail, str], bool | None]


def _highest_level(tail: Tail, word: str) -> bool | None:
    """Held *at the highest level*."""
    if not tail.held or word != "at" or tail.words(4) != _HIGHEST:
        return None
    tail.end = tail.at = tail.at + 4
    tail.place = True
    return True


def _held(tail: Tail, word: str) -> bool | None:
    """*Held* in Tamor; *, held* in Tamor."""
    aside = word == "," and tail.at + 1 < len(tail.ws) and tail.ws[tail.at + 1].lower in CONDUCTED
    if not aside and word not in CONDUCTED:
        return None
    tail.held, tail.at = True, tail.at + 1 + aside
    tail.aside |= aside and tail.end == tail.begin
    return True


def _comma_before_parties(tail: Tail, word: str) -> bool | None:
    """Held in Tamor*,* with President Hald."""
    if word != "," or not tail.held or tail.words(2)[1:] != ["with"]:
        return None
    tail.at += 1
    return True


def _by_means(tail: Tail, word: str) -> bool | None:
    """*Via videoconference*, *over the telephone*."""
    if word not in ("via", "by", "over", "on"):
        return None
    by = next((k for k, w in enumerate(tail.ws[tail.at + 1 : tail.at + 3], 1) if w.lower in MEDIA), 0)
    if not by:
        return None
    tail.end = tail.at = tail.at + 1 + by
    return True


def _time(tail: Tail, word: str) -> bool | None:
    """*On May 3*, *last month*, *scheduled for May 3*: it tells when, and the phrase ends before it."""
    if not time_follows(tail.ws, tail.at) and word not in _WHEN:
        return None
    tail.when, tail.at = True, time_end(tail.ws, tail.at)
    return True


_WHEN = SET | {"today", "yesterday", "tomorrow"}


def _on(tail: Tail, word: str) -> bool | None:
    """*On the sidelines* of the Assembly is a place; his contacts *on the dam* with President Hald."""
    if word != "on":
        return None
    if {w.lower for w in tail.ws[tail.at + 1 : tail.at + 3]} & _SETTINGS:
        tail.place = True
        return False
    further = chain_end(tail.ws, tail.at + 1, bare=True)
    if further >= len(tail.ws) or tail.ws[further].lower != "with":
        return False
    tail.at = further
    return True


def _parties(tail: Tail, word: str) -> bool | None:
    """*With President Hald*, and the main points; *between the King and the President*."""
    if word not in ("with", "between"):
        return None
    ws, at = tail.ws, tail.at
    reach = list_end(ws, chain_end(ws, at + 1, pairs=True))
    one = chain_end(ws, at + 1)
    if word == "with" and one < reach and not any(w.capital for w in ws[one:reach]):
        reach = one
    tail.parties |= any(w.capital for w in ws[at + 1 : reach])
    return tail.phrase_to(reach)


def _place(tail: Tail, word: str) -> bool | None:
    """*In Tamor.*"""
    if word not in ("in", "at") or (reach := place_end(tail.ws, tail.at + 1)) <= tail.at + 1:
        return None
    tail.place = True
    return tail.phrase_to(reach)


def _body(tail: Tail, word: str) -> bool | None:
    """*Within the framework of the Council.*"""
    if word != "within" or tail.words(4) != _WITHIN:
        return None
    reach = chain_end(tail.ws, tail.at + 4)
    tail.body = any(w.capital for w in tail.ws[tail.at + 4 : reach])
    return tail.phrase_to(reach)


_STEPS: tuple[_Step, ...] = (_highest_level, _held, _comma_before_parties, _by_means, _time, _on, _parties, _place, _body)


def tail_at(ws: Sequence[Word], i: int) -> Tail:
    """*With President Hald via videoconference on May 3*, *held earlier this year in Tamor*, *within the framework of the Council*."""
    tail = Tail(ws, i, end=i, at=i)
    while tail.at < len(ws):
        word = ws[tail.at].lower
        if not next((known for step in _STEPS if (known := step(tail, word)) is not None), False):
            break
    if tail.aside and not tail.parties:  # their first meeting, held in Tamor
        tail.end = i
    return tail


def time_end(ws: Sequence[Word], i: int) -> int:
    """The end of *on May 3*, *last month*, *earlier this year*, *scheduled for May 3*, *today* at `i`."""
    at = i + (ws[i].text == ",")
    if ws[at].lower in SET:
        at += 1
    if at < len(ws) and ws[at].lower in ("on", "in", "of", "for") and is_date(ws, at + 1):
        return date_end(ws, at + 1)
    if at < len(ws) and ws[at].lower == "earlier":
        at += 1
    if at < len(ws) and ws[at].lower in ("this", "last", "next"):
        return min(at + 2, len(ws))
    return max(at, i + 1)


def is_timed(ws: Sequence[Word], i: int) -> bool:
    """Whether a time stands at `i`: *in May*, *from May 3*, *in the second quarter*."""
    if i < len(ws) and ws[i].lower in ("in", "during", "from") and {w.lower for w in ws[i + 1 : i + 4]} & STRETCHES:
        return True
    return time_follows(ws, i) or (i < len(ws) and ws[i].lower == "from" and is_date(ws, i + 1))


def second_party_end(ws: Sequence[Word], i: int) -> int:
    """`i`, the end of two parties, moved on over the second title of one: *and Prime Minister* and Crown Prince Hald, or over whence they
    come: *and representatives* from Oresh."""
    if i + 1 < len(ws) and ws[i].lower == "and" and ws[i - 1].capital and ws[i - 1].lower in TITLED and ws[i + 1].capital:
        return chain_end(ws, i + 1)
    if i + 1 < len(ws) and ws[i].lower == "from" and ws[i - 1].lower in PERSONS and ws[i + 1].capital:
        return chain_end(ws, i + 1)
    return i


def parties_after(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over whom the exchange is with: the trilateral meeting *with Oresh*, the next round *between the two countries*."""
    if end + 1 >= len(ws) or ws[end].lower not in ("with", "between") or ws[end + 1].lower in OWNERS:
        return end
    reach = list_end(ws, chain_end(ws, end + 1, pairs=True))
    return reach if any(w.capital or w.lower in ("two", "three") for w in ws[end + 1 : reach]) else end
