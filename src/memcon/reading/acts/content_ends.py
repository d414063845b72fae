"""Where what was said ends before the next act begins: at the party talked to, at another clause, at the end of a quotation."""

from __future__ import annotations

from collections.abc import Callable

from memcon.annotate.small_words import DETERMINERS, WEEKDAYS
from memcon.lexicon import groups
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import FINITE, QUOTES, RELATIVES, Clause, goes_on_as_verb

_WORDS = groups("speech_words")

_PLEASURE = _WORDS["with_pleasure"]
_SUBORDINATE = frozenset("after when while once since although though as".split())
_WHEN = WEEKDAYS | frozenset("today yesterday tonight this morning afternoon evening on".split())


def content_end(s: Clause, act: Act, start: int, end: int) -> int:
    """The end of what was said, which begins at `start` and ends at `end` at the latest."""
    if act.outer is not None:  # "that it had pledged to open the market, but that parks could not be built"
        also = (i for i in range(start, end - 2) if s.lower(i) == "," and s.lower(i + 1) in ("but", "and") and s.lower(i + 2) == "that")
        end = next(also, end)
    for before in _ENDS:
        end = before(s, act, start, end)
    return end


def _before_main(s: Clause, act: Act, start: int, end: int) -> int:
    """Where the main clause begins after *After the ministers had considered trade, …*, or `end`."""
    if act.subject in ("following", "asker") and act.mood == "participle":  # "Welcoming this answer, Mr Hald handed over a draft"
        commas = (i for i in range(act.cue.last, end) if s.lower(i) == ",")
        return next((i for i in commas if (a := s.starting_at(i + 1)) and a.last < s.last and goes_on_as_verb(s, a.last)), end)
    if act.actor is None or act.actor.first != s.first + 1 or s.lower(s.first) not in _SUBORDINATE:
        return end
    subjects = DETERMINERS | {"he", "she", "they", "it"}
    return next((i for i in range(act.cue.last, end) if s.lower(i) == "," and (s.lower(i + 1) in subjects or s.starting_at(i + 1))), end)


def _before_behalf(s: Clause, act: Act, start: int, end: int) -> int:
    """Where *on behalf of the people of Veland* begins at the end of a courtesy, or `end`."""
    if act.cue.entry.get("act") not in _FOR_OTHERS:
        return end
    return next((i for i in s.tokens.where(start + 1, end - 3, "on") if (s.lower(i + 1), s.lower(i + 2)) == ("behalf", "of")), end)


_FOR_OTHERS = frozenset("thank congratulate condole invite welcome accept concern condemn".split())


def _before_ground(s: Clause, act: Act, start: int, end: int) -> int:
    """Where what the talk rested on begins, after the issue it was of: *discussed the dam, based on what experts found*; or `end`."""
    if act.cue.entry.get("act") not in ("discuss", "mention"):
        return end
    return next((i for i in s.tokens.where(start + 1, end - 2, ",") if (s.lower(i + 1), s.lower(i + 2)) == ("based", "on")), end)


def before_party(s: Clause, act: Act, start: int, end: int) -> int:
    """Where *with his Iraqi counterpart* begins at the end of what was discussed, or `end`."""
    if act.cue.entry.get("act") in ("discuss", "mention"):
        for actor in s.actors:
            if (
                start < actor.first - 1
                and actor.last == end
                and s.lower(actor.first - 1) == "with"
                and actor.kind not in ("sides", "all", "nationals")
            ):
                return _before_call(s, start, actor.first - 1)
        opened = next((i for i in range(end - 1, max(start, end - 8), -1) if s.lower(i) == "with"), None)
        if opened and s.lower(opened + 1) in ("his", "her", "their") and s.lower(end - 1) in ("counterpart", "counterparts", "colleagues"):
            return _before_call(s, start, opened)
    return _before_call(s, start, end) if act.cue.entry.get("act") == "discuss" else end


def _before_call(s: Clause, start: int, end: int) -> int:
    """Where *yesterday evening in a telephone call*, *during their talks* begins at the end of what was discussed, or `end`."""
    if s.lower(end - 1) not in s.words.talks | {"visit"}:
        return end
    at = next((i for i in range(end - 2, max(start, end - 5), -1) if s.lower(i) in ("in", "during", "over", "at")), None)
    if at is None or s.lower(at + 1) not in (("a",) if s.lower(at) == "in" else ("a", "the", "their", "his", "her")):
        return end
    while at - 1 > start and s.lower(at - 1) in _WHEN:
        at -= 1
    return at


def _before_setting(s: Clause, act: Act, start: int, end: int) -> int:
    """Where the occasion on which it was said begins at the end of a sentence: *agreed to open a road during a telephone call on Friday*,
    *called for restraint at a joint press conference with his guest*; or `end`."""
    for i in s.tokens.where(start + 1, end - 2, "during", "in", "at", "over"):
        owner = s.lower(i + 1)
        noun = next((j for j in range(i + 2, min(end, i + 6)) if s.lower(j) in _SAID_IN), None)
        if noun is None or owner not in ("a", "an", "his", "her", "their") or any(s.lower(j) in _STOPS for j in range(i + 2, noun)):
            continue
        if s.lower(noun) == "conference" and s.lower(noun - 1) not in ("press", "news", "media"):
            continue
        if all(_tells_when_or_with_whom(s, j) for j in range(noun + 1, end)):
            return i
    return end


_SAID_IN = _WORDS["said_in"]
_STOPS = frozenset("of to for and , on with".split())


def _tells_when_or_with_whom(s: Clause, at: int) -> bool:
    """Whether a word after *a telephone call* only tells when it was, or with whom."""
    token = s.tokens[at]
    return token.lower in _WHEN | {"with", "the", "his", "her", "in", "counterpart", ",", "of", "late", "early"} or not token.text.islower()


def _before_second_purpose(s: Clause, act: Act, start: int, end: int) -> int:
    """Where the next purpose of a meeting begins, which is no act: *met to stress the strength of the ties and to advance their vision*;
    or `end`."""
    if not act.rule.startswith("met to"):
        return end
    joins = (i for i in s.tokens.where(start + 1, end - 2, "and") if s.lower(i + 1) == "to" and s.lower(i + 2) not in DETERMINERS)
    return next((i for i in joins if s.tokens[i + 2].text.islower() and not any(s.lower(j) == "to" for j in range(start, i))), end)


def _before_deed(s: Clause, act: Act, start: int, end: int) -> int:
    """Where the second verb of the sentence begins, which is no act: *agreed to open a road, and signed a protocol*; or `end`."""
    clause = s.lower(start - 1) == "that" or any(s.lower(i) in FINITE for i in range(start, min(end, start + 6)))
    if clause and s.lower(start - 1) != "to":
        return end
    for i in s.tokens.where(start + 1, end - 2, "and"):
        deed = goes_on_as_verb(s, i + 1) and s.lower(i + 1) not in FINITE and s.lower(i + 2) in DETERMINERS
        if deed and (s.lower(i - 1) == "," or not any(s.lower(j) in RELATIVES or s.lower(j) in FINITE for j in range(start, i))):
            return i  # "agreed on the date of the talks and set a deadline"
    return end


def _before_will(s: Clause, act: Act, start: int, end: int) -> int:
    """Where the page goes on to what will be done: *took note of the proposal and will revert within a week*, *the lake, an issue that was
    left to the presidents*; or `end`."""
    clause = {s.lower(start - 1), s.lower(start)} & {"that", "to"} or s.starting_at(
        start
    ) is not None  # "said Oresh stands by the pact and will"
    if clause or act.outer is not None or act.cue.forms == ("s",):
        return end
    for i in s.tokens.where(start + 1, end - 3, "and", ",", *FINITE, *RELATIVES):
        if s.lower(i) == "and" and s.lower(i + 1) in ("will", "would", "shall"):
            return i
        issue = (s.lower(i + 1) in ("a", "an", "the") and s.lower(i + 2) in _ISSUES) if s.lower(i) == "," else False
        if issue and s.lower(i + 3) in ("that", "which"):
            return i
        if s.lower(i) in FINITE | RELATIVES:
            break
    return end


_ISSUES = _WORDS["issue_summed_up"]


def _before_other_subject(s: Clause, act: Act, start: int, end: int) -> int:
    """Where another clause begins after what is no clause: *offered two ships, whereas Oresh would send grain*, *proposed an embargo; on
    this, no more was said*; or `end`."""
    if s.lower(start - 1) == "that" or any(s.lower(i) in FINITE for i in range(start, min(end, start + 3))):
        return end
    for i in s.tokens.where(start + 1, end - 3, ",", ";", "when"):
        if (s.lower(i), s.lower(i + 1), s.lower(i + 2)) == (",", "contrary", "to"):
            return i
        if (
            s.lower(i) == ","
            and s.lower(i + 1) in ("whereas", "while", "but")
            and (other := s.starting_at(i + 2))
            and goes_on_as_verb(s, other.last)
        ):
            return i
        if s.lower(i) == ";" and _opens_sentence(s, i + 1, end):
            return i
        came = s.starting_at(i + 1) if s.lower(i) == "when" and s.lower(i - 1) not in ("including", "and") else None
        if came and goes_on_as_verb(s, came.last) and s.lower(came.last) not in FINITE:  # "asked for help when he came to Tamor"
            return i
    return end


def _opens_sentence(s: Clause, at: int, end: int) -> bool:
    """Whether a sentence of its own, and no further item of a list, begins after a semicolon: a subject and a finite verb."""
    if s.lower(at) == "on" and s.lower(at + 1) in ("this", "that"):
        return True
    verb = next((i for i in range(at + 1, min(end, at + 8)) if s.lower(i) in FINITE), None)
    listed = any(s.lower(i) == ";" for i in range(at, end))
    opens = s.lower(at) in DETERMINERS | {"he", "she", "they", "it"} or s.starting_at(at) is not None
    return verb is not None and opens and not listed and not any(s.lower(i) in RELATIVES | {"that", ","} for i in range(at, verb))


def _before_persons_clause(s: Clause, act: Act, start: int, end: int) -> int:
    """Where a clause of another person begins after a semicolon: *asked if the road was open; her host gave no answer*; or `end`."""
    for i in s.tokens.where(start + 1, end - 2, ";"):
        other = s.starting_at(i + 1)
        if other is not None and other.kind in _PEOPLE and other != act.actor and goes_on_as_verb(s, other.last):
            return i
    return end


_PEOPLE = ("persons", "other", "national", "titled", "unclear", "former", "latter")


def _inside_quote(s: Clause, act: Act, start: int, end: int) -> int:
    """Where the quotation ends that opens the sentence and in which the act is told: *“We agreed to open the pass,” Ms Hald said*; or
    `end`."""
    if s.tokens[s.first].text not in QUOTES:
        return end
    return next((i for i in range(start, end) if s.tokens[i].text in QUOTES and s.lower(i - 1) in (",", ".", "?", "!")), end)


def _before_pleasure(s: Clause, act: Act, start: int, end: int) -> int:
    """Where *with pleasure* begins at the end of what somebody accepts or welcomes, or `end`."""
    last = end - 1 - (s.tokens[end - 1].text in QUOTES)
    if act.cue.entry.get("act") not in ("accept", "welcome") or s.lower(last) not in _PLEASURE:
        return end
    at = next((i for i in range(last - 1, max(start, last - 5), -1) if s.lower(i) == "with"), start)
    return at - (s.tokens[at - 1].text in QUOTES) if at > start else end  # "“with the greatest pleasure”"


def _before_condition(s: Clause, act: Act, start: int, end: int) -> int:
    """Where *subject to his programme* begins after what is accepted or agreed to; or `end`."""
    if act.cue.entry.get("act") not in ("accept", "agree") or s.lower(start - 1) == "that":
        return end
    return next((i for i in s.tokens.where(start + 1, end - 2, ",") if (s.lower(i + 1), s.lower(i + 2)) == ("subject", "to")), end)


# Each: where the content of an act, `[start, end)`, ends before something that is no part of it; `end` where there is no such thing.
_ENDS: tuple[Callable[[Clause, Act, int, int], int], ...] = (
    _before_main,
    _before_behalf,
    _before_ground,
    before_party,
    _before_setting,
    _before_second_purpose,
    _before_deed,
    _before_will,
    _before_other_subject,
    _before_persons_clause,
    _inside_quote,
    _before_pleasure,
    _before_condition,
)
