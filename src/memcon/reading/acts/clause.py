"""A sentence as the grammar of acts looks at it: its words, its actors, its cues, and the small classes of words it asks about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from memcon.annotate.mentions import Cue, Tokens
from memcon.annotate.small_words import AUXILIARIES, PREPOSITIONS, is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act

NEGATIONS = frozenset("not never n't neither cannot".split())
CONJUNCTIONS = frozenset("and but or while whereas then nor yet whereupon".split())
RELATIVES = frozenset("which that who whom whose what how where why when as".split())
OPENERS = frozenset("that to on upon about of for in with at over regarding concerning towards toward against from into".split())
TOPICAL = frozenset("on about regarding concerning".split())  # what leads to what was talked about
REFLEXIVES = frozenset("himself herself itself themselves ourselves myself".split())
FINITE = frozenset("is are was were has have had will would shall should may might can could must does do did".split())


@dataclass(frozen=True, slots=True)
class Words:
    """The vocabulary that the grammar needs, beside the cues themselves (talk_words.toml), an entry of the cues for each act,
    and the verbs of what can be promised (`actions`)."""

    talks: frozenset[str]
    meets: frozenset[str]
    withheld: frozenset[str]
    occasion: frozenset[str]
    opens: frozenset[str]
    refuses: frozenset[str]
    manner: frozenset[str]
    setting: frozenset[str]
    does: frozenset[str]
    merit: frozenset[str]
    deeds: frozenset[str]
    parties: frozenset[str]
    unsaid: frozenset[str]
    asides: frozenset[str]
    welfare: frozenset[str]
    duties: frozenset[str]
    tellers: frozenset[str]
    actions: frozenset[str]
    entries: Mapping[str, Entry]


@cache
def words(lexicon: Lexicon) -> Words:
    """The talk words of a lexicon."""
    kinds: dict[str, frozenset[str]] = {}
    for entry in lexicon["talk_words"]:
        kinds[entry.get("kind")] = kinds.get(entry.get("kind"), frozenset()) | frozenset(entry.words)
    entries: dict[str, Entry] = {}
    for entry in lexicon["cues"]:
        entries.setdefault(entry.get("act"), entry)
    deeds = (e for e in lexicon["commitments"] if e.get("part") == "verb")
    actions = frozenset(phrase.split()[0] for e in deeds for phrase in e.words)
    return Words(entries=MappingProxyType(entries), actions=actions, **kinds)


@dataclass(slots=True)
class Clause:
    """What the grammar works on."""

    words: Words
    tokens: Tokens
    first: int
    last: int
    actors: tuple[Actor, ...]
    cues: tuple[Cue, ...]
    acts: tuple[Cue, ...] = ()  # the cues that proved to be acts
    opens: bool = False  # it ends in a colon
    _lowers: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        inside = enumerate(self.tokens[self.first : self.last])
        self._lowers = tuple(t.text if n and t.text == "May" else t.lower for n, t in inside)  # the month is no auxiliary

    def lower(self, i: int) -> str:
        return self._lowers[i - self.first] if self.first <= i < self.last else ""

    def ending_at(self, i: int) -> Actor | None:
        """The actor whose last token is the one before `i`."""
        return next((a for a in self.actors if a.last == i), None)

    def starting_at(self, i: int) -> Actor | None:
        return next((a for a in self.actors if a.first == i), None)

    def covering(self, i: int) -> Actor | None:
        return next((a for a in self.actors if a.first <= i < a.last), None)


def opens_clause(s: Clause, at: int) -> bool:
    """Whether a clause begins at `at`: *that*, or a noun phrase with a finite verb soon after."""
    return s.lower(at) == "that" or (s.starting_at(at) is not None and any(s.lower(i) in FINITE for i in range(at, min(s.last, at + 8))))


def chain_start(s: Clause, verb: int) -> int:
    """The first of the auxiliaries, negations and adverbs before a verb; *“would not, however, commit”* is one chain."""
    chain = verb
    while chain > s.first:
        word = s.lower(chain - 1)
        if word in ("all", "both", "each"):
            if s.lower(chain - 2) not in AUXILIARIES and not s.ending_at(chain - 1):
                break  # "Both agreed": the subject
            chain -= 1
        elif word in AUXILIARIES | NEGATIONS | _AFTER_IT or is_adverb(s.tokens[chain - 1]):
            chain -= 1
        elif word == "since" and s.lower(chain - 2) in ("has", "have", "had"):
            chain -= 1  # "has since instructed"
        elif word in REFLEXIVES and (s.lower(chain - 2) in AUXILIARIES or s.ending_at(chain - 1)):
            chain -= 1  # "he had himself called for", "the President himself said"
        elif (word == "," and s.lower(chain - 2) in _INTERJECTIONS and s.lower(chain - 3) == ",") or (
            word == ")" and s.lower(chain - 3) == "("
        ):
            chain -= 3
        else:
            break
    return chain


def before_phrase(s: Clause, at: int) -> int:
    """Where *in turn*, *for his part*, *in this connection* begins that ends at `at`; `at` where no such phrase does."""
    for length in (2, 3):
        first = at - length
        if first > s.first and " ".join(s.lower(i) for i in range(first, at)) in s.words.asides:
            return first
    return at


_AFTER_IT = frozenset(("later", "afterwards"))  # "The envoy later told journalists"
_LONGEST_TALKS = 6  # tokens: "in the course of the conversation"
_INTERJECTIONS = frozenset("however moreover too therefore though meanwhile accordingly likewise".split())


def clause_start(s: Clause, at: int, before: list[Act]) -> int:
    """Where the subject of the verb at `at` begins: after the last conjunction that opens a clause, or a fronted phrase."""
    floor = max([s.first] + [a.cue.last for a in before])
    i = at - 1
    start = floor
    bracketed = False
    while i >= floor:
        lower = s.lower(i)
        bracketed = lower == ")" or (bracketed and lower != "(")
        if bracketed:
            i -= 1
            continue
        listed = lower == "and" and not before and not any(goes_on_as_verb(s, j) for j in range(s.first, i))
        if lower in (";", ":") or (lower in ("and", "but", "while", "whereas") and s.lower(i - 1) == "," and not listed):
            start = i + 1  # but "in the economic, and other fields": the last of a list
            break
        i -= 1
    if s.lower(start) in ("in", "during", "at") and s.lower(start + 1) == "the" and at - start > _LONGEST_TALKS:
        noun = next((i for i in range(start + 2, start + _LONGEST_TALKS) if s.lower(i) in s.words.talks), None)
        if noun is not None and s.lower(noun + 1) not in PREPOSITIONS | {",", "and", "'s"}:
            return noun + 1  # "In the course of the conversation topical issues were considered"
    # "At the meeting, our relations were discussed": a fronted phrase up to its comma is not the subject
    if s.lower(start) in PREPOSITIONS | {"as"}:
        for i in range(start, at):
            if s.lower(i) == ",":
                rest = _after_relative(s, i + 1, at)
                if rest < at:
                    start = rest
                break
    while start < at and (s.lower(start) in ("and", "but", ",", "also", "moreover", "finally", "lastly") or is_adverb(s.tokens[start])):
        start += 1
    return start


def _after_relative(s: Clause, start: int, at: int) -> int:
    """Where the main clause goes on after a relative one at `start`: *At the talks, which had been put off, trade was discussed*."""
    if s.lower(start) not in ("which", "who"):
        return start
    return next((i + 1 for i in range(at - 1, start, -1) if s.lower(i) == ","), start)


CLOSING_QUOTES = frozenset("\"”’'»")
QUOTES = frozenset('"“”«»')


def goes_on_as_verb(s: Clause, i: int) -> bool:
    """Whether a verb in the past can stand at `i`, right after a subject."""
    return s.lower(i) in FINITE or s.lower(i).endswith("ed") or s.lower(i) in _PAST


_PAST = frozenset("said told gave took made put held spoke left sent handed went came found brought laid set drew bade wrote met".split())


def trim(s: Clause, start: int, end: int) -> tuple[int, int] | None:
    """The range without leading and trailing conjunctions and marks, and a bracketed clause at its end; null where nothing is left."""
    opened = next((i for i in range(end - 1, start, -1) if s.tokens[i].text in "()"), None)
    if opened is not None and s.tokens[opened].text == "(" and any(s.lower(i) in FINITE for i in range(opened, end)):
        end = opened
    while end > start and (s.tokens[end - 1].text in ",;:—–-.”\"’'(" or s.lower(end - 1) in _LOOSE_ENDS):
        end -= 1
    if end - start > 3 and s.lower(end - 1) in ("which", "whom") and s.lower(end - 2) in PREPOSITIONS:
        end -= 2 + (s.lower(end - 3) == ",")
    if end - start > 2 and s.lower(end - 1) == "that" and s.lower(end - 2) in ("so", "and", "but"):
        end -= 2 + (s.lower(end - 3) == ",")
    if (
        end - start > 4 and s.lower(end - 3) == "in" and s.lower(end - 2) == "this" and s.lower(end - 4) in (",", "and")
    ):  # "…, and, in this connection, proposed"
        end -= 3
        while end > start and (s.tokens[end - 1].text == "," or s.lower(end - 1) == "and"):
            end -= 1
    while start < end and s.tokens[start].text in ",;:—–":
        start += 1
    return (start, end) if start < end else None


_LOOSE_ENDS = frozenset("and but yet while whereas although though then where whereupon when also too".split())
