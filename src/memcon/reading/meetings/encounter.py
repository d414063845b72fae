"""An encounter: words that say a meeting or call took place, the form they give it, and in what tense and clause they stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Literal, cast

from memcon.annotate.mentions import Known, Sentence
from memcon.annotate.phrases import Phrases
from memcon.annotate.small_words import BE
from memcon.lexicon import Entry, Lexicon, groups
from memcon.types import Form

_WORDS = groups("meeting_words")

Tense = Literal["past", "present", "pluperfect", "future", "purpose", "none"]


@dataclass(frozen=True, slots=True)
class Encounter:
    """Words that tell of an encounter: tokens `[first, last)` of sentence number `sentence`.

    `form` is what these words alone say. `frame` tells how the parties stand: `with` (met with X, the ministers met), `person`
    (received X), `phone` (called X), `noun` (held talks with X), `passive` (talks were held between), `aside` (in a call with X, …),
    `headline` (the noun of a title: *Meeting with X*), `led` (the delegations were led by X and Y),
    `message` (the letter was handed over by X at a meeting).
    `subordinate`: inside a *when*, *who* or *that* clause. The tense of what one travelled for is `purpose`.
    """

    sentence: int
    first: int
    last: int
    form: Form
    frame: str
    tense: Tense
    subordinate: bool = False


@cache
def phrases(lexicon: Lexicon, kind: str) -> Phrases[Entry]:
    """The verbs, light verbs, nouns or media of the lexicon; *paid/made a courtesy/farewell call on* stands for four."""
    entries = (e for e in lexicon["meeting_forms"] if e.get("kind") == kind)
    return Phrases((" ".join(p), e) for e in entries for words in e.words for p in product(*(w.split("/") for w in words.split())))


def whole_tokens(starts: list[int], phrases: Iterable[tuple[int, int, Entry]]) -> list[tuple[int, int, Entry]]:
    """Phrases as ranges of tokens, without those that stand inside a token: the *call* of *conference-call.html*."""
    placed = ((bisect_left(starts, start), bisect_left(starts, end), entry) for start, end, entry in phrases)
    return [(first, last, entry) for first, last, entry in placed if first < last]


def form_of_entry(entry: Entry) -> Form:
    """The form that the words of an entry give."""
    return cast(Form, entry.get("form"))


def is_behind_a_dateline(text: str, known: Known, sentence: Sentence, first: int) -> bool:
    """Whether only a dateline stands in its sentence before token `first`: *Tamor, 4 June 2018 –* Receiving *Mr Orlen, she said*."""
    return first > sentence.first and _DATELINE.fullmatch(text, sentence.start, known.tokens[first].start) is not None


_DATELINE = re.compile(r"[A-Z][^.;]{2,60}?(?:\s[–—-]{1,2}\s|:\s|\)\s[–—-]*\s?)")


_FUTURE = frozenset("will would shall should can could may might must to 'll cannot not".split())
_PERFECT = frozenset(("has", "have", "having"))
ADVERBS = frozenset(
    "also then later subsequently separately today yesterday just further afterwards earlier again once first both each".split()
)
_SUBORDINATE = frozenset(
    "when where who which whom whose that since after before until if while as because although whether how what during once"
    " following".split()
)
_TIMES_OF_DAY = frozenset("day morning afternoon evening night same".split())  # Later that day he received …
_NEXT = frozenset("subsequently then later afterwards thereafter also next".split())
_BASES = frozenset("meet speak hold have conduct".split())


_WENT_ON_TO = frozenset(("on", "proceeded"))
_TRAVELLED = _WORDS["travelled_there"]


def _travelled(known: Known, sentence: Sentence, to: int) -> bool:
    """Whether the one who acts went somewhere, as the account tells it, for what stands after token `to`."""
    words = [t.lower for t in known.tokens[sentence.first : to]]
    at = max((n for n, w in enumerate(words) if w in _TRAVELLED), default=None)
    return at is not None and not any(w in _FUTURE or w in _SUBORDINATE for w in words[at - 3 : at] if w != "to") and "." not in words[at:]


_STOPPED = re.compile(
    r"\b(?:stopped|(?:made|makes|making) an? (?:\w+ )?(?:stop|stopover|stop-over|detour|halt|layover)"
    r"|broke (?:his|her|the) journey"
    r"|(?:used|took|seized|availed (?:himself|herself) of|taking|using) (?:the|this|his|her)? ?"
    r"(?:opportunity|occasion|advantage))\b[^.;:]*$"
)


def _stopped(known: Known, sentence: Sentence, to: int) -> bool:
    """Whether the one who acts made a stop on the way, for what stands after token `to`: it is told as it happened."""
    words = " ".join(t.lower for t in known.tokens[sentence.first : to])
    stop = _STOPPED.search(words)
    return stop is not None and not any(w in _FUTURE for w in words[: stop.start()].split()[-3:])


_SOME_TIME = re.compile(
    r"\bhad (?:(?:earlier|already|previously|also|just|first|only|both) )?(?:(?:this|last|that) \w+|on \w+day(?: \w+)?|on \d+ \w+"
    r"|on \w+ \d+|in \w+(?: \d{4})?|(?:earlier )?in the \w+|(?:today|yesterday)|the \w+ before|an? \w+ (?:ago|earlier|before))$"
)


def _had_some_time(known: Known, sentence: Sentence, first: int) -> bool:
    """Whether a time stands between the verb at a token and its auxiliary: *had earlier this month met*."""
    return _SOME_TIME.search(" ".join(t.lower for t in known.tokens[max(sentence.first, first - _LONGEST_TIME) : first])) is not None


_LONGEST_TIME = 6  # tokens


def clause_of(known: Known, sentence: Sentence, first: int) -> tuple[Tense, bool]:
    """The tense of the verb at token `first`, and whether its clause is subordinate."""
    tokens = known.tokens
    i = first - 1
    while i >= sentence.first and (tokens[i].lower in ADVERBS or tokens[i].lower.endswith("ly")):
        i -= 1
    if i - 2 >= sentence.first and tokens[i].lower.endswith("day") and [t.lower for t in tokens[i - 2 : i]] == ["had", "on"]:
        i -= 2  # had on Monday met with Mr Orlen
    before = tokens[i].lower if i >= sentence.first else ""
    word = tokens[first].lower
    tense: Tense = "present" if word.endswith("s") and word not in ("was",) else "past"
    if before == "to" and known.tokens[i - 1].lower in _WENT_ON_TO and i - 2 >= sentence.first:
        tense = "past"  # went on to meet with …
    elif before == "to" and _stopped(known, sentence, i):
        tense = "past"  # had stopped over in Tamor to meet …, used the opportunity to meet …
    elif before == "to" and _travelled(known, sentence, i):
        tense = "purpose"  # travelled to Tamor to meet with …
    elif before in _FUTURE:
        tense = "future"
    elif before == "had" or (before == "been" and tokens[i - 1].lower == "had") or _had_some_time(known, sentence, first):
        tense = "pluperfect"
    elif before in _PERFECT:
        tense = "past"
    elif word in _BASES:
        tense = "present"
    elif before in BE and word not in ("received", "hosted", "welcomed"):
        tense = "none"
    subordinate = False
    for j in range(first - 1, max(sentence.first - 1, first - 14), -1):
        lower = tokens[j].lower if tokens[j].text != "WHO" else ""  # the World Health Organization
        if lower == "where" or (lower == "which" and tokens[j - 1].lower in ("during", "of")):
            break  # … was in Oresh, where she held talks: the account goes on
        if lower in (",", ";", ":", ")"):
            break
        if lower == "who" and j < first - 1 and all(known.tokens[k].lower in _NEXT for k in range(j + 1, first)):
            break  # received Ms Vidal, who then met with the Speaker: one more meeting
        opens = j == sentence.first and lower in ("following", "during", "after", "before", "as", "since")
        that_day = lower == "that" and tokens[j + 1].lower in _TIMES_OF_DAY
        if lower in _SUBORDINATE and not opens and not that_day:
            subordinate = True
            break
    return tense, subordinate
