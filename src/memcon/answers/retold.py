"""A statement told again in a sentence that stands alone: the day, the speaker, and the page's own words for the act and for what was said.

Nothing is put in but the day, the speaker's name and, where the page's words for the act cannot be taken over, a verb for the act. Where
even that would not make a sentence, the page's own sentence stands for it, word for word.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from memcon.answers.questions import name_of
from memcon.answers.saying import VERBS, day_words
from memcon.record.meetings import day_of
from memcon.record.passages import sentence_at
from memcon.types import Commitment, Reading, Span, Statement


class Retold(NamedTuple):
    """A sentence; `own` where it is the page's own, word for word, and who spoke and when may have to be told beside it."""

    text: str
    own: bool


_BETWEEN = 90
"""Characters between the words for the act and what was said, at most: an addressee and a conjunction, no more."""

_FINITE = re.compile(
    r"(?:\w+ly )?(?:\w+ed|said|told|spoke|took|gave|made|put|held|felt|thought|set|had|was|were|drew|laid|paid|sought|went|brought|wrote"
    r"|did|could|would)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"was (?!of one|at one|united|ready|willing|prepared)", re.IGNORECASE)
_BREAK = re.compile(r"[.;:!?]\s|\n\s*\n|\bhowever\b")
_POINTS_ELSEWHERE = re.compile(
    r"\b(?:that|the same) (?:year|day|month|time)\b|\b(?:this|these|the (?:former|latter))\b|\bearlier (?:in|that)\b|[:\n]\s*[-•]"
    r"|\b(?:on|to|of|for|with|by|from|about|in|into|upon) (?:it|them)\b",
    re.IGNORECASE,
)
"""Words whose meaning lies in the sentence before, and lists."""


def retell(reading: Reading, statement: Statement, side: str | None = None) -> Retold | None:
    """What a statement says, as a sentence; `side` is whose speakers are named (all, where none is given). Nothing where the page withholds
    what was said."""
    content = statement.content
    if not content:
        return None
    alone = not _POINTS_ELSEWHERE.search(content.text) and _whole(content.text)
    told = _told(reading, statement, side) if alone else None
    if not told:
        return Retold(_line(sentence_at(reading, content.start).text), own=True)
    meeting = next((m for m in reading.meetings if m.id == statement.meeting), reading.meetings[0] if reading.meetings else None)
    day = day_of(meeting, reading) if meeting else None
    words = f"On {day_words(day.isoformat())}, {told}" if day else told[:1].upper() + told[1:]
    return Retold(words if words.endswith((".", "!", "?", "”")) else words.rstrip(",;: ") + ".", own=False)


def retell_promise(reading: Reading, commitment: Commitment) -> Retold:
    """The sentence that makes a commitment: that of the statement which carries it where its words lie in what was said there."""
    what = commitment.what
    carrier = next((s for s in reading.statements if s.id == commitment.statement and not s.parent), None)
    if carrier and carrier.content and carrier.content.start <= what.start and what.end <= carrier.content.end:
        told = retell(reading, carrier)
        if told and not told.own:
            return told
    return Retold(_line(sentence_at(reading, what.start).text), own=True)


def _whole(words: str) -> bool:
    """Whether brackets and quotation marks that open also close."""
    return words.count("(") == words.count(")") and words.count("“") == words.count("”") and words.count('"') % 2 == 0


def _told(reading: Reading, statement: Statement, side: str | None) -> str | None:
    """Who said what: in the page's own words from the act to the end of what was said where the one follows the other."""
    text, cue, content = reading.document.text, statement.cue, statement.content
    assert content
    who = _together(statement) if statement.voice == "joint" else _speakers(statement, side)
    if cue is None or not who:
        return None
    if cue.end <= content.start <= cue.end + _BETWEEN:
        between = text[cue.end : content.start]
        if _BREAK.search(between) or not _FINITE.match(cue.text):
            return None
        before = text[: cue.start].split()[-1:]
        if statement.voice == "joint" and (before and before[0].lower() in ("it", "there")):
            who = before[0].lower()
        elif statement.voice == "joint" and _PASSIVE.match(cue.text):
            who = "it"
        return f"{who} {_line(text[cue.start : content.end])}"
    if content.end <= cue.start <= content.end + 3 and cue.text.lower().startswith(("was ", "were ")):
        return _small(_line(text[content.start : cue.end]))
    inside = content.start <= cue.start and cue.end <= content.end
    if inside and not statement.negated and statement.act in _THAT:
        words = _without(content, cue)
        return f"{who} {VERBS[statement.act]} that {_small(_line(words))}" if words else None
    return None


def _together(statement: Statement) -> str:
    """What sides that speak together are called."""
    number = len({s.side for s in statement.speakers})
    return f"the {_NUMBERS[number]} sides" if number in _NUMBERS else "the sides"


_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven"}

_THAT = frozenset(("agree", "concur", "confirm", "share_view", "state", "stress", "explain", "hope"))
"""Acts whose verb takes what was said as a clause."""


def _speakers(statement: Statement, side: str | None) -> str:
    names = [s.name for s in statement.speakers if s.name and side in (None, s.side)]
    sides = dict.fromkeys(name_of(s.side) for s in statement.speakers if s.side and side in (None, s.side))
    return " and ".join(dict.fromkeys(names)) or " and ".join(sides)


def _without(content: Span, cue: Span) -> str | None:
    """What was said, without the words for the act within it (*the dates, they agreed, would be …*)."""
    words = content.text
    first, last = words.rfind(",", 0, cue.start - content.start), words.find(",", cue.end - content.start)
    return f"{words[:first]}{words[last + 1 :]}" if first >= 0 and last >= 0 else None


def _small(words: str) -> str:
    """Words as they stand within a sentence: a small first letter, save for a name."""
    first = words.split(maxsplit=1)[0] if words.split() else ""
    return words[:1].lower() + words[1:] if first.lower() in _LOWER else words


_LOWER = frozenset(
    "the a an it its they their there he his she her we our as in on at for by with such specific close both all no not any some many"
    " much more most each every further".split()
)
"""Words that are no name, whose first letter is large only at the beginning of a sentence."""


def _line(words: str) -> str:
    return " ".join(words.split())
