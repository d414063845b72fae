"""Where a text speaks of something that is to be done: the planned actions in a stretch of words, by their grammar alone.

A plan is a verb in the future (*would visit*, *is to be signed*), an infinitive or gerund that stands for what was said
(*agreed to open …*, *concurred in holding …*), or a noun that names an event (*a visit by the President in May*). Whether a plan
is a commitment, and whose, is settled in `commitments`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, cast

from memcon.annotate.cues import BE, DETERMINERS, PREPOSITIONS, is_adverb
from memcon.annotate.inflection import forms
from memcon.annotate.mentions import Token, Tokens
from memcon.lexicon import Entry, Lexicon
from memcon.types import CommitmentKind

Mood = Literal["modal", "scheduled", "infinitive", "gerund", "subjunctive", "present", "noun"]

_MODALS = frozenset("will would shall should 'll".split())
_NEGATIONS = frozenset("not never no n't neither nor".split())
_OPENERS = frozenset(
    "that which who whom whose what how why where when while whereas but before after because whether if once unless until as so although"
    " though".split()
)
_NO_OPENERS = frozenset(
    (
        ("as", "well"),
        ("as", "part"),
        ("so", "far"),
        ("as", "yet"),
        ("once", "again"),
        ("once", "more"),
        ("how", "to"),
        ("what", "to"),
        ("when", "to"),
        ("where", "to"),
    )
)
_INTENDS = frozenset("plans plan intends intend intended planned expect expects".split())
_HAVE = frozenset(("has", "have"))
_IS = frozenset("is are was were being am 'm 're".split())
_LEADS = _MODALS | _INTENDS | _HAVE | _IS  # the words that lead to a verb in the future
# A clause after one of these tells of a condition, a doubt or a reason, not of a plan.
_DEPENDENT = frozenset("if whether once unless until because how why what as so provided should than whom although though".split())
_MARKS = frozenset(';:—–()[]"“”•')
_FIXED = frozenset("due scheduled planned set slated arranged pencilled penciled fixed foreseen envisaged".split())
_PLANNED = frozenset("planned scheduled envisaged foreseen".split())
_SUBJECT_NOUNS = frozenset(
    "sides side ministers minister leaders parties government presidents president countries delegations also".split()
)
_SUBJECT_WORDS = frozenset("i we he she they it".split())
NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
    " thousand million billion half dozen".split()
)
_LONGEST_PARENTHESIS = 14  # tokens between two commas after a modal: "will, if time permits, visit"


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase of the word list at a place in the text: its tokens `[first, last)`."""

    first: int
    last: int
    entry: Entry

    @property
    def kind(self) -> CommitmentKind:
        """The kind of commitment that the phrase names; an undertaking where it names none."""
        return cast(CommitmentKind, self.entry.get("kind", "undertaking"))


@dataclass(frozen=True, slots=True)
class Plan:
    """A planned action, in tokens. `[first, last)` is the action with its subject; `verb` its verb, or its noun where `mood` is `noun`.

    `clause` is where the clause opens, with what is fronted before the subject. `opener` is the word before the clause (*that*, *who*, …)
    and `antecedent` the token before a relative.
    """

    first: int
    last: int
    verb: int
    mood: Mood
    clause: int
    subject: tuple[int, int] | None = None
    passive: bool = False
    negated: bool = False
    opener: str = ""
    joined: bool = False
    modal: str = ""


class Vocabulary:
    """The word list of commitments, indexed by the first word of each phrase in all its forms."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs: dict[str, list[tuple[str, tuple[str, ...], Entry]]] = {}
        self._nouns: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        self._of_parts: dict[tuple[str, ...], dict[str, list[tuple[tuple[str, ...], Entry]]]] = {}
        self._listed: dict[str, frozenset[str]] = {}
        self.bases: set[str] = set()
        for entry in lexicon["commitments"]:
            part = entry.get("part")
            self._listed[part] = self._listed.get(part, frozenset()) | {w.lower() for w in entry.words}
            for phrase in entry.words:
                first, *rest = phrase.lower().split()
                if entry.get("part") in ("verb", "light", "vague", "state", "way", "happens", "occurs", "deliberate"):
                    self.bases.add(first)
                    for form in forms(first):
                        self._verbs.setdefault(form, []).append((entry.get("part"), tuple(rest), entry))
                else:
                    self._nouns.setdefault(first, []).append((tuple(rest), entry))
        self.participles = {form for base in self.bases for form, kinds in forms(base).items() if "pp" in kinds}
        self.gerunds = {form for base in self.bases for form, kinds in forms(base).items() if "ing" in kinds}

    def listed(self, part: str) -> frozenset[str]:
        """The phrases of a part of the list, in lower case."""
        return self._listed.get(part, frozenset())

    def verb(self, tokens: tuple[Token, ...], at: int, part: str) -> Match | None:
        """The longest verb phrase of a part of the list that begins at a token; adverbs may stand between its words."""
        best: Match | None = None
        for found, rest, entry in self._verbs.get(tokens[at].lower, ()):
            if found != part:
                continue
            end = _rest(tokens, at + 1, rest, True)
            if end is not None and (best is None or end > best.last):
                best = Match(at, end, entry)
        return best

    def noun(self, tokens: tuple[Token, ...], at: int, *parts: str) -> Match | None:
        """The longest noun of some parts of the list that begins at a token."""
        best: Match | None = None
        for rest, entry in self.nouns(*parts).get(tokens[at].lower, ()):
            end = _rest(tokens, at + 1, rest, False)
            if end is not None and (best is None or end > best.last):
                best = Match(at, end, entry)
        return best

    def nouns(self, *parts: str) -> Mapping[str, Sequence[tuple[tuple[str, ...], Entry]]]:
        """The nouns of some parts of the list, by their first words, with the words after it."""
        if parts not in self._of_parts:
            chosen = {first: [(rest, e) for rest, e in rows if e.get("part") in parts] for first, rows in self._nouns.items()}
            self._of_parts[parts] = {first: rows for first, rows in chosen.items() if rows}
        return self._of_parts[parts]


def _rest(tokens: tuple[Token, ...], at: int, rest: tuple[str, ...], adverbs: bool) -> int | None:
    for word in rest:
        while adverbs and at < len(tokens) and tokens[at].lower != word and is_adverb(tokens[at]):
            at += 1
        if at >= len(tokens) or tokens[at].lower != word:
            return None
        at += 1
    return at


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The word list of commitments of a lexicon."""
    return Vocabulary(lexicon)


# --- finding -------------------------------------------------------------------------------------


def clauses(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> tuple[Plan, ...]:
    """The plans told by verbs in the future between two tokens, in the order of the text, coordinated verbs apart."""
    heads: list[Plan] = []
    at, auxiliaries = first, []
    while at < last:
        floor = heads[-1].verb + 1 if heads else first
        head = None
        if tokens[at].lower in _LEADS:
            head = _modal(tokens, words, at, floor, last, bool(heads)) or _scheduled(tokens, words, at, floor, last, bool(heads))
        if head is None:
            at += 1
            continue
        if heads and head.subject is None and head.opener not in ("who", "which", "that", "where"):
            head = replace(head, subject=heads[-1].subject, joined=True)
        heads.append(head)
        auxiliaries.append(at)
        at = head.verb + 1
    plans: list[Plan] = []
    for number, head in enumerate(heads):
        end = max(head.verb + 1, _before_a_relative(tokens, heads[number + 1].clause)) if number + 1 < len(heads) else last
        if number + 1 < len(heads) and head.opener in ("which", "who", "that"):  # ", which Peru is to build next year, would"
            closes = auxiliaries[number + 1] - 1
            end = closes if tokens[closes].text == "," and closes > head.verb and heads[number + 1].opener == "" else end
        end = _end_of_relative(tokens, head, _own_end(tokens, head.verb, end))
        plans.extend(_split(tokens, words, replace(head, last=trimmed(tokens, head.verb + 1, end))))
    return tuple(plans)


def _before_a_relative(tokens: tuple[Token, ...], clause: int) -> int:
    """Where the words before a clause end, without the preposition of its relative: *…, during which a treaty will be signed*."""
    opener = next((i for i in (clause - 1, clause - 2) if i > 0 and tokens[i].lower in ("which", "whom", "whose")), None)
    return opener - 1 if opener is not None and tokens[opener - 1].lower in PREPOSITIONS else clause


def infinitive(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> tuple[Plan, ...]:
    """The plans in what follows *agreed to*: a verb in its base form and those joined to it; none where no verb opens."""
    at = _past_adverbs(tokens, first, last)
    if at + 1 < last and tokens[at].lower == "in" and tokens[at + 1].lower == "order":
        at = _past_adverbs(tokens, next((i + 1 for i in range(at, last) if tokens[i].text == ","), last), last)
    led = first > 0 and tokens[first - 1].lower == "to"
    if at < last and tokens[at].lower == "to":
        first, led = at + 1, True
        at = _past_adverbs(tokens, at + 1, last)
    negated = at < last and tokens[at].lower == "not"
    at = _past_adverbs(tokens, at + negated, last)
    if led and first > 1 and tokens[first - 2].lower == "not":  # "undertook not to"
        first, negated = first - 2, True
    if at >= last or not tokens[at].text.replace("-", "").isalpha() or tokens[at].lower in DETERMINERS | PREPOSITIONS | _SUBJECT_WORDS:
        return ()
    if tokens[at].lower == "be" and at + 1 < last:
        inner = _past_adverbs(tokens, at + 1, last)
        if inner < last and _participle(tokens[inner].lower, words):
            at = inner
    elif tokens[at].lower not in words.bases and (not led or tokens[at].text[0].isupper() or _no_verb(tokens, words, at)):
        return ()  # "accepted an invitation to Oslo", "their commitment to regional coordination"
    elif tokens[at].text[0].isupper() and not led and tokens[at].lower in _NOUNS and not _with_an_object(tokens, at):
        return ()
    if tokens[at].lower == "have" and (done := _have_done(tokens, words, at, last)) is not None:
        return (Plan(at, trimmed(tokens, done + 1, last), done, "infinitive", first),)  # "undertook to have the list sent to Lima"
    if tokens[at].lower == "have" and (made := _have_do(tokens, words, at, last)) is not None:
        return (Plan(at, trimmed(tokens, made + 1, last), made, "infinitive", first, subject=(at + 1, made)),)
    plan = Plan(first, trimmed(tokens, at + 1, _own_end(tokens, at, last)), at, "infinitive", first, negated=negated)
    return tuple(_split(tokens, words, plan))


def _no_verb(tokens: tuple[Token, ...], words: Vocabulary, at: int) -> bool:
    """Whether a word that the list does not know, after *to*, is a noun or adjective by its look and by what follows it."""
    if tokens[at].lower in words.gerunds:
        return False
    return tokens[at].lower.endswith(_ENDINGS) or (at + 1 < len(tokens) and words.noun(tokens, at + 1, "general", "event") is not None)


def _with_an_object(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word that may be a noun is a verb by what follows it: *Raise the number of*, *Begin assembling*."""
    return tokens[at + 1].lower in DETERMINERS or (tokens[at + 1].text.islower() and tokens[at + 1].lower.endswith("ing"))


_ENDINGS = ("tion", "sion", "ity", "ness", "ship", "ism", "al", "ous", "ful", "ive", "ence", "ance", "ic", "acy")


def _have_do(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> int | None:
    """The verb in *have their ministers meet in June*: of those who are to act for both."""
    for verb in range(at + 2, min(last, at + _LONGEST_SUBJECT)):
        if (
            tokens[verb].lower in words.bases
            and words.noun(tokens, verb - 1, "staff", "group", "officials")
            and tokens[verb].text.islower()
        ):
            return verb
        if tokens[verb].text in ",;":
            return None
    return None


def infinitive_of(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> tuple[Plan, ...]:
    """The plans in what follows *agreed for*: an infinitive with its subject before it, *their teams to meet in May*."""
    for to in range(first + 1, min(first + _LONGEST_SUBJECT, last - 1)):
        if tokens[to].text in ",;:" or tokens[to].lower in (PREPOSITIONS | BE) - {"of", "to", "from"}:
            return ()
        if tokens[to].lower == "to" and tokens[to + 1].lower in words.bases:
            plan = Plan(first, trimmed(tokens, to + 2, _own_end(tokens, to + 1, last)), to + 1, "infinitive", first, subject=(first, to))
            return tuple(_split(tokens, words, plan))
    return ()


_LONGEST_SUBJECT = 9  # tokens: "the foreign ministers of the two countries to"


def gerund(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> tuple[Plan, ...]:
    """The plans in what follows *concurred in*, *the intention of*: a verb in *-ing* at the head of the stretch, or after *need for*."""
    for at in range(first, min(last, first + 7)):
        if words.noun(tokens, at, "belief") and tokens[at].lower not in ("necessity", "desire", "wish"):
            return ()
        if tokens[at].lower in words.gerunds and (
            at == first or tokens[at - 1].lower in ("of", "for", "on", "in") or is_adverb(tokens[at - 1])
        ):
            if tokens[at].lower == "having" and (done := _have_done(tokens, words, at, last)) is not None:
                return (Plan(at, trimmed(tokens, done + 1, last), done, "gerund", first, subject=(at + 1, done), passive=True),)
            plan = Plan(at, trimmed(tokens, at + 1, _own_end(tokens, at, last)), at, "gerund", first)
            return tuple(_split(tokens, words, plan))
    return ()


def _have_done(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> int | None:
    """The participle in *having a group of doctors sent to Lima*."""
    found = (i for i in range(at + 2, min(last - 1, at + _LONGEST_OBJECT)) if tokens[i].lower in words.participles)
    return next((i for i in found if tokens[i + 1].lower in PREPOSITIONS | {"to", "back"} and tokens[i].text.islower()), None)


_LONGEST_OBJECT = 30  # tokens of what one has somebody do something with


def subjunctive(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> tuple[Plan, ...]:
    """The plan in *proposed that experts meet*: a base form after its subject, *the commission, which last sat in 2011, meet* with it."""
    aside: tuple[int, int] = (first, first)
    for at in range(first + 1, min(last, first + 14)):
        if tokens[at].text == "," and tokens[at + 1].lower in ("which", "who", "whose"):
            closes = next((i for i in range(at + 2, min(last, at + _LONGEST_ASIDE)) if tokens[i].text == ","), at)
            aside = (at, closes + 1)
            break
    for at in range(max(first, aside[1]) + (aside[0] == first), min(last, max(first, aside[1]) + 14)):
        lower = tokens[at].lower
        if aside[0] < aside[1] and at > aside[1] + 1:
            return ()  # the verb follows the parenthesis
        if tokens[at].text in ",;:" or lower in _OPENERS:
            return ()
        if lower == "be" and at + 1 < last:
            inner = _past_adverbs(tokens, at + 1, last)
            if inner < last and _participle(tokens[inner].lower, words):
                end = trimmed(tokens, inner + 1, _own_end(tokens, inner, last))
                return (Plan(first, end, inner, "subjunctive", first, (first, at), passive=True),)
        if lower in words.bases and tokens[at].text.islower() and (named := words.noun(tokens, at - 1, "event")) and named.last > at:
            continue  # "proposed a round table"
        if lower in words.bases and tokens[at].text.islower() and tokens[at - 1].lower not in DETERMINERS | PREPOSITIONS | {"and", "'s"}:
            phrases = (words.verb(tokens, at, part) for part in ("verb", "light", "state"))
            after = max((m.last for m in phrases if m), default=at + 1)
            ends = (
                tokens[at - 1].text[0].isupper()
                or after >= last
                or tokens[after].text[0].isupper()
                or tokens[after - 1].lower in PREPOSITIONS  # "that a group of teachers travel to"
                or tokens[after].lower in DETERMINERS | PREPOSITIONS | NUMBERS | {"one"}
                or is_adverb(tokens[after])
                or (
                    words.noun(tokens, at - 1, "group", "staff", "officials") and lower not in _NOUNS | {"be"}
                )  # "that the two sides remove old mines"
            )
            if ends:
                end = trimmed(tokens, at + 1, _own_end(tokens, at, last))
                return tuple(_split(tokens, words, Plan(first, end, at, "subjunctive", first, (first, at))))
    return ()


_LONGEST_ASIDE = 16  # tokens: ", which has not met since the spring of 2014,"


def present(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int, subjects: frozenset[int]) -> Iterator[Plan]:
    """Verbs of travel and meeting in the present tense right after a subject: *I travel to Lima*. `subjects`: the tokens where one ends."""
    for at in range(first + 1, last - 1):
        apart = tokens[at - 1].text == "," and tokens[at].lower.endswith("s")
        aside = next((i for i in range(first + 1, at) if tokens[i].text == "," and tokens[i + 1].lower == "who"), None) if apart else None
        if at not in subjects and at - 1 not in subjects and aside not in subjects:
            continue
        found, to = words.verb(tokens, at, "verb"), bound_for(tokens, at, last)
        if to is None and (found is None or found.kind not in ("visit", "meeting", "signing")):
            continue
        end = max(m for m in (found and found.last, to and to + 1) if m)
        plain = tokens[at].lower in words.bases
        if tokens[at].lower.endswith("ing") and tokens[at - 1].lower in BE and at - 1 in subjects:  # "she is travelling to Lima"
            start, clause = _subject(tokens, at - 1, first, False)
            yield Plan(start, trimmed(tokens, end, _own_end(tokens, at, last)), at, "present", clause, (start, at - 1))
            continue
        if aside is not None and aside in subjects:  # "the Minister, who is on a tour, leaves for Lima"
            start, clause = _subject(tokens, aside, first, False)
            yield Plan(at, trimmed(tokens, end, _own_end(tokens, at, last)), at, "present", clause, (start, aside))
            continue
        if at not in subjects:
            continue
        if plain == (tokens[at - 1].lower in ("i", "we", "they")) and (plain or tokens[at].lower.endswith("s")):
            start, clause = _subject(tokens, at, first, False)
            yield Plan(start, trimmed(tokens, end, _own_end(tokens, at, last)), at, "present", clause, (start, at))


def opening(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> Iterator[Plan]:
    """Events in the present tense: *the fourth round opens in Lima in May*, *the first session is held in June*."""
    for at in range(first + 1, last - 1):
        verb = at + 1 if tokens[at].lower in ("is", "are") and tokens[at + 1].lower == "held" else at
        if verb == at and (tokens[at].lower not in _OPENS or (tokens[at].lower == "takes" and tokens[at + 1].lower != "place")):
            continue
        start, clause = _subject(tokens, at, first, False)
        opener = tokens[clause - 1].lower if clause > first else ""
        if not start < at <= start + _LONGEST_EVENT or opener in _DEPENDENT | {"before", "after", "when", "until"}:
            continue
        end = next((i for i in range(start, at) if tokens[i].lower in PREPOSITIONS), at)
        nouns = (m for i in range(start, end) if (m := words.noun(tokens, i, "event", "gathering")))
        others = any(tokens[i].text[0].isupper() for i in range(start + 1, at))  # "the special meeting of the European Council"
        if any(m.kind in ("talks", "undertaking") or (m.kind == "meeting" and not others) for m in nouns):
            stop = trimmed(tokens, verb + 1, _own_end(tokens, verb, last))
            yield Plan(start, stop, verb, "present", clause, (start, at), passive=verb > at)


_LONGEST_EVENT = 14  # tokens: "the second session of the Joint Commission for Economic and Technical Cooperation"
_OPENS = frozenset("opens begins starts takes convenes meets sits resumes".split())


def bound_for(tokens: tuple[Token, ...], at: int, last: int) -> int | None:
    """The word that leads to a place, with or without a time before it: *leaves tomorrow for Lima*, *proceeds on Saturday to Lima*."""
    if not tokens[at].lower.startswith(_BOUND):
        return None
    ahead = range(at + 1, min(last - 1, at + _LONGEST_TIME))
    to = next((i for i in ahead if tokens[i].lower in ("to", "for") and tokens[i + 1].text[0].isupper()), None)
    told = () if to is None else tokens[at + 1 : to]
    return to if all(t.text[0].isupper() or t.text[0].isdigit() or t.lower in _ON_A_DAY for t in told) else None


_BOUND = ("leave", "leaving", "depart", "proceed", "head", "travel", "fly", "flies", "continu", "return", "go")
_ON_A_DAY = frozenset("on in this the morning afternoon evening today tomorrow tonight next week later onward onwards from there".split())


def giving(tokens: Tokens, words: Vocabulary, first: int, last: int, subjects: frozenset[int]) -> Iterator[Plan]:
    """What is being given: *Peru is sending ten doctors*, *$6 million is set aside for schools*. `subjects`: the tokens where one ends."""
    for at in tokens.where(first + 1, last - 1, "is", "are"):
        verb = _past_adverbs(tokens, at + 1, last - 1)
        sent = tokens[verb].lower in words.gerunds and words.verb(tokens, verb, "verb")
        given = at in subjects and ((sent and sent.kind == "delivery") or tokens[verb].lower in _HANDING_OUT)
        set_aside = words.noun(tokens, verb, "allotted") is not None
        if given or set_aside:
            start, clause = _subject(tokens, at, first, False)
            if tokens[start].lower in ("whereby", "which"):
                continue
            end = trimmed(tokens, verb + 1, _own_end(tokens, verb, last))
            yield Plan(start, end, verb, "present", clause, (start, at), passive=set_aside)


_HANDING_OUT = frozenset("making authorizing authorising releasing committing announcing".split())  # of aid that is under way


def events(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int, *others: str) -> Iterator[tuple[Plan, Match]]:
    """The nouns that name an event, each with its own noun phrase: from its article to the next comma or verb.

    `others`: parts of the word list that are looked for beside events.
    """
    nouns, done = words.nouns("event", *others), first
    for at, token in enumerate(tokens[first:last], first):
        found = words.noun(tokens, at, "event", *others) if token.lower in nouns and at >= done else None
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
    if words.noun(tokens, at, "coming"):
        return False
    if lower in words.participles and tokens[at].text.islower() and tokens[at - 1].lower not in DETERMINERS:
        return True
    return (
        lower in _NOT_IN_A_PHRASE
        or (not tokens[at].text[0].isalnum() and lower != "'s" and not (lower == "'" and tokens[at - 1].lower.endswith("s")))
        or lower.endswith("ing")
    )


_NOT_IN_A_PHRASE = PREPOSITIONS | _MODALS | {"and", "or", "to", "that", "which", "but"}
_AFTER_A_PHRASE = _OPENERS | _MODALS | BE | {"has", "had", "have", "can", "could", "as"}


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


# --- the verbs -----------------------------------------------------------------------------------


def _modal(tokens: tuple[Token, ...], words: Vocabulary, at: int, first: int, last: int, joined: bool) -> Plan | None:
    """*would visit*, *will also be held*, *will, if time permits, visit*."""
    lower = tokens[at].lower
    inverted = lower == "should" and (at == first or tokens[at - 1].text in ",;" or tokens[at].text == "Should")
    if lower not in _MODALS or (inverted and not _after_an_aside(tokens, at, first)):
        return None
    if at > first and tokens[at - 1].lower == "there":
        return None
    verb, negated = at + 1, False
    while verb < last:
        word = tokens[verb].lower
        if word == "no" and verb + 2 < last and tokens[verb + 1].lower == "longer":
            verb += 1  # "will no longer need a visa": something changes
        elif word in _NEGATIONS:
            negated = True
        elif word in ("under", "in") and tokens[verb + 1].lower == "no" and verb + 3 < last:
            verb, negated = verb + 2, True  # "will under no circumstances be used", "will in no way"
        elif word == "," and (close := _closing_comma(tokens, verb, last)) is not None:
            verb = close
        elif word == "without" and verb + 2 < last:
            verb += 1  # without fail, without delay
        elif not (is_adverb(tokens[verb]) or word in ("each", "both", "all", "in", "turn", "soon")) or (
            word == "in" and tokens[min(verb + 1, last - 1)].lower != "turn"
        ):
            break
        verb += 1
    if verb < last and (then := _past_a_time(tokens, words, verb, last)) is not None:
        verb = then
    if verb < last and tokens[verb].lower in PREPOSITIONS:
        return None  # "the will of the people"
    if verb >= last or (tokens[verb].lower in ("have", "like", "rather", "you", "to", "say") and _not_a_plan(tokens, verb, last, words)):
        return None
    return _headed(tokens, words, at, verb, first, last, "modal", negated, joined)


def _past_a_time(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> int | None:
    """The verb after a time that parts it from its modal: *will on Friday open*, *will tomorrow meet*."""
    if tokens[at].lower not in ("on", "in", "at", "this", "next", "from", "by", "before", "within", "tomorrow", "tonight"):
        return None
    for i in range(at + 1, min(last, at + _LONGEST_TIME)):
        if tokens[i].text == ",":
            continue  # "on Friday, 4 May 2018, open"
        if tokens[i].lower in words.bases and tokens[i].text.islower() and tokens[i].lower not in _OF_TIME:
            return i
        if not (tokens[i].text[0].isupper() or tokens[i].text[0].isdigit() or tokens[i].lower in _OF_TIME | NUMBERS):
            return None
    return None


_LONGEST_TIME = 10  # tokens: "on the afternoon of Friday, 4 May 2018,"
_OF_TIME = frozenset(
    "the of this next same morning afternoon evening day days week weeks month months year years early late mid end also later today"
    " tomorrow".split()
)


def _after_an_aside(tokens: tuple[Token, ...], at: int, first: int) -> bool:
    """Whether words between commas part a relative from its verb: *a group which, they agreed, should report*."""
    opens = next((i for i in range(at - 2, max(first, at - 8), -1) if tokens[i].text == ","), None)
    return tokens[at - 1].text == "," and opens is not None and tokens[opens - 1].lower in ("which", "that", "who")


def _not_a_plan(tokens: tuple[Token, ...], verb: int, last: int, words: Vocabulary) -> bool:
    following = tokens[verb + 1].lower if verb + 1 < last else ""
    if tokens[verb].lower == "say":
        return tokens[verb - 1].lower in ("would", "'d", "will", "'ll") and tokens[verb - 2].lower in ("i", "we")  # "I would say"
    return tokens[verb].lower != "have" or _participle(following, words)  # "will have passed"; "would like to"


def _closing_comma(tokens: tuple[Token, ...], comma: int, last: int) -> int | None:
    return next((i for i in range(comma + 1, min(last, comma + _LONGEST_PARENTHESIS)) if tokens[i].text == ","), None)


def _scheduled(tokens: tuple[Token, ...], words: Vocabulary, at: int, first: int, last: int, joined: bool) -> Plan | None:
    """*is to visit*, *was due to be signed*, *is scheduled for May*, *plans to visit*."""
    lower = tokens[at].lower
    if lower in _INTENDS and at + 2 < last and tokens[at + 1].lower == "to" and at > first:
        doer = tokens[at - 1]
        carried_on = lower == "planned" and doer.lower in ("and", ",")  # "noted the progress and planned to meet in May"
        named = doer.text[0].isupper() or doer.lower in _SUBJECT_WORDS | _SUBJECT_NOUNS
        if lower.startswith(("plan", "intended")) and not (named or carried_on):
            return None  # the noun
        if lower == "plans" and at - 2 >= first and tokens[at - 2].lower in PREPOSITIONS | {"including"}:
            return None  # "on Oreshi plans to"
        if carried_on and (found := _headed(tokens, words, at, at + 2, first, last, "scheduled", False, joined)):
            return replace(found, first=at, clause=at, subject=None)
        return _headed(tokens, words, at, at + 2, first, last, "scheduled", False, joined)
    if lower in _HAVE and at + 3 < last and tokens[at + 1].lower == "been":
        return _moved_by_now(tokens, words, at, first, last, joined)
    if lower in _HAVE:  # "said that Norway has decided to send a ship"
        to = _past_adverbs(tokens, at + 1, last) + 1
        decided = to + 1 < last and tokens[to - 1].lower in ("decided", "resolved", "undertaken") and tokens[to].lower == "to"
        return _headed(tokens, words, at, to + 1, first, last, "scheduled", False, joined) if decided else None
    if lower not in _IS:
        return None
    if at > first and tokens[at - 1].lower == "there":
        return None
    verb = _past_adverbs(tokens, at + 1, last)
    if verb < last and (fixed := words.noun(tokens, verb, "schedule", "moved")):
        marker = verb
        verb = _past_adverbs(tokens, fixed.last, last)
        led = tokens[verb].lower if verb < last else ""
        moved = words.noun(tokens, marker, "moved") is not None and led in ("to", "until", "till", "for")
        if (
            moved
            or (led in ("for", "on", "in", "at") and tokens[marker].lower in _FIXED)
            or (led in ("in", "at") and tokens[marker].lower == "expected")
        ):
            return _headed(tokens, words, at, marker, first, last, "scheduled", False, joined)
        if lower in ("is", "are") and tokens[marker].lower in _PLANNED and (verb >= last or tokens[verb].text in ",.;"):
            return _headed(tokens, words, at, marker, first, last, "scheduled", False, joined)  # "A conference is planned"
    if verb < last and tokens[verb].lower in ("planning", "intending"):
        verb += 1
    elif lower in ("am", "'m", "'re"):
        return None
    if verb + 1 >= last or tokens[verb].lower != "to":
        return None
    verb = _past_adverbs(tokens, verb + 1, last)
    if verb >= last or tokens[verb].lower in ("have", "say"):
        return None
    before = max(first, at - 12)
    if any(words.noun(tokens, i, "aim") for i in range(before, at)) and not any(tokens[i].text in ",;" for i in range(at - 1, before, -1)):
        return None
    return _headed(tokens, words, at, verb, first, last, "scheduled", False, joined)


def _moved_by_now(tokens: tuple[Token, ...], words: Vocabulary, at: int, first: int, last: int, joined: bool) -> Plan | None:
    """*The visit has been postponed to May*, *a third round has been scheduled for June*."""
    marker = _past_adverbs(tokens, at + 2, last)
    moved, fixed = (words.noun(tokens, marker, part) if marker < last else None for part in ("moved", "schedule"))
    if moved is None and (fixed is None or tokens[marker].lower not in _FIXED):
        return None
    until = ("to", "until", "till") if moved else ("for",)
    ahead = range(marker + 1, min(last - 1, marker + _LONGEST_TIME))
    led = next((i for i in ahead if tokens[i].lower in until), None)
    if led is None or any(tokens[i].text in ",;" for i in range(marker, led)):
        return None
    return _headed(tokens, words, at, marker, first, last, "scheduled", False, joined)


def _headed(
    tokens: tuple[Token, ...], words: Vocabulary, at: int, verb: int, first: int, last: int, mood: Mood, negated: bool, joined: bool
) -> Plan | None:
    """The plan whose auxiliary stands at `at` and whose verb at `verb`, with the subject before it."""
    passive = False
    if verb < last and tokens[verb].lower == "be" and verb + 1 < last:
        inner = _past_adverbs(tokens, verb + 1, last)
        if inner < last and tokens[inner].lower == "to" and inner + 1 < last:
            return None
        if inner + 1 < last and words.noun(tokens, inner, "schedule") and tokens[inner + 1].lower == "to" and inner + 2 < last:
            return _headed(tokens, words, at, inner + 2, first, last, "scheduled", negated, joined)
        if inner + 2 < last and words.noun(tokens, inner, "glad") and tokens[inner + 1].lower == "to":
            verb = inner + 2
        elif inner < last and _participle(tokens[inner].lower, words):
            verb, passive = inner, True
        elif inner < last and tokens[inner].lower in words.gerunds:
            verb = inner
        elif (found := words.verb(tokens, verb, "verb")) and found.last > verb + 1:
            passive = True  # "holders of passports would be exempt": as good as "exempted"
    elif mood == "scheduled" and words.noun(tokens, verb, "schedule", "moved"):
        passive = True
    start, clause = _subject(tokens, at, first, joined)
    if any(words.noun(tokens, i, "wishful") for i in range(max(first, at - 5), at)):
        return None  # "I hope we will"
    opener = tokens[clause - 1].lower if clause > first else ""
    if opener in _DEPENDENT | {"when", "after", "before"} and start > clause and tokens[start - 1].text == ",":
        clause, opener = clause - 1, ""  # the clause that it opened is over: "Once the vote is held, she will …"
    if opener in _DEPENDENT:
        return None
    if opener == "when" and mood != "scheduled":
        return None
    if opener == "whose" and (not passive or any(words.noun(tokens, i, "event", "general") for i in range(start, at))):
        return None  # but "the pier, whose second part will be opened in May"
    subject = (start, at) if start < at else None
    if subject and any(tokens[i].lower in _ABLE - _MODALS for i in range(start, max(start, _before_parenthesis(tokens, at, first)))):
        return None  # "they cannot wait for the benefits these works would bring"
    if mood == "scheduled" and start == at - 1 and tokens[start].lower == "it" and tokens[at + 1].lower != "to":
        subject = None  # "it is planned to hold a forum"
    negated = negated or (subject is not None and tokens[start].lower in _NEGATIONS)
    negated = negated or (subject is not None and tokens[start].lower == "nothing")
    goes_on = subject is not None and mood == "modal" and not passive and tokens[at - 1].lower == "and" and at - 1 > start
    return Plan(at if goes_on else start, last, verb, mood, clause, subject, passive, negated, opener, modal=tokens[at].lower)


def _after_conjunction(tokens: tuple[Token, ...], clause: int, at: int) -> int:
    """Where the second of two joined clauses opens: after *and* or *but* with a comma before it, else after the last *and*."""
    found = [i for i in range(clause, at) if tokens[i].lower in ("and", "but", "nor")]
    strong = [i for i in found if tokens[i - 1].text == ","]
    return (strong or found or [clause - 1])[-1] + 1


def _subject(tokens: tuple[Token, ...], at: int, first: int, joined: bool) -> tuple[int, int]:
    """Where the subject of the verb at `at` begins, and where its clause does, with what is fronted.

    `joined`: an earlier clause of the sentence ends somewhere after `first`.
    """
    before = _before_parenthesis(tokens, at, first)
    named = before - 3 > first and tokens[before - 3].lower not in _ONE_OF_THEM
    if named and [t.lower for t in tokens[before - 2 : before]] in (["of", "which"], ["of", "whom"]):
        part = next((i + 1 for i in range(before - 3, first, -1) if tokens[i].text in ",;"), before)
        return part, part  # "a loan, the second tranche of which will be paid"
    clause = before
    while clause > first:
        word = tokens[clause - 1]
        if word.text == ")" and (opening := _short_form(tokens, clause - 1, first)) is not None:
            clause = opening
            continue
        opens = word.lower in _OPENERS and (word.lower, tokens[clause].lower) not in _NO_OPENERS
        if opens or word.text in _MARKS:
            if word.lower in ("before", "after", "as", "while") and not _opens_clause(tokens, clause, before):
                clause -= 1
                continue
            break
        clause -= 1
    if clause > first and tokens[clause - 1].lower == "which" and tokens[clause].lower in ("occasion", "time") and clause + 1 < before:
        clause += 1  # "on which occasion a treaty will be signed"
    if clause == first and joined:
        clause = _after_conjunction(tokens, clause, before)
    start = next((i + 1 for i in range(before - 1, clause - 1, -1) if tokens[i].text == ","), clause)
    told = any(tokens[i].lower in BE | {"has", "have", "had"} for i in range(clause, start))
    if start < before and tokens[start].lower == "and" and start - 1 > clause and not joined and not told:
        start = clause  # a list: "the United States, allies, and partners will"
    if start > clause and not told and tokens[clause].lower in DETERMINERS and _goes_on_in_a_name(tokens, start, before):
        start = clause  # "the Joint Committee on Trade, Science and Culture would"
    while start < before and (
        tokens[start].lower in ("and", "but", "or", "then", ",")
        or (is_adverb(tokens[start]) and tokens[start].lower not in ("both", "all", "more", "most", "further"))
    ):
        start += 1
    return (start if start < before else at), clause


def _goes_on_in_a_name(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a name with a list in it goes on after a comma: *(the Committee on Trade), Science and Culture*."""
    names = all(t.text[0].isupper() or t.lower in ("and", "of", "the") for t in tokens[start:end])
    return (
        names and tokens[start].text[0].isupper() and tokens[start - 2].text[0].isupper() and "and" in {t.lower for t in tokens[start:end]}
    )


_ONE_OF_THEM = frozenset("first second third last latter half both all most many some each none".split()) | NUMBERS


def _short_form(tokens: tuple[Token, ...], closing: int, first: int) -> int | None:
    """Where a short form in brackets opens: *the Joint Fisheries Committee (JFC), which last sat in 2011, would*."""
    opening = next((i for i in range(closing - 1, max(first, closing - 4), -1) if tokens[i].text == "("), None)
    return opening if opening is not None and all(tokens[i].text[0].isupper() for i in range(opening + 1, closing)) else None


def _before_parenthesis(tokens: tuple[Token, ...], at: int, first: int) -> int:
    """Where to look for the subject: before a parenthesis that ends at the verb (*the committee, which last sat in 2011, would*)."""
    if at - 1 > first and tokens[at - 1].text == ")":  # "the Joint Fisheries Committee (JFC) would"
        return next((i for i in range(at - 2, first, -1) if tokens[i].text == "("), at)
    if at - 1 <= first or tokens[at - 1].text != ",":
        return at
    return next((i for i in range(at - 2, first - 1, -1) if tokens[i].text == ","), at)


def _opens_clause(tokens: tuple[Token, ...], clause: int, at: int) -> bool:
    return all(tokens[i].text != "," for i in range(clause, at))


def _participle(word: str, words: Vocabulary) -> bool:
    return word in words.participles or (len(word) > 4 and word.endswith(("ed", "wn", "ken", "ven", "ten", "lt", "ught")))


def _past_adverbs(tokens: tuple[Token, ...], at: int, last: int) -> int:
    while at < last and is_adverb(tokens[at]):
        at += 1
    return at


# --- where an action ends, and where the next one joined to it begins ---------------------------------


_ALSO = frozenset("joint shared mutual common ongoing continued".split())
_SERVING = frozenset("enable allow help serve contribute ensure".split())


def _own_end(tokens: tuple[Token, ...], verb: int, end: int) -> int:
    """The end of the action before a semicolon, or before what the thing made is to be good for: *a fund which will enable both to …*"""
    for i in range(verb + 1, end):
        if tokens[i].lower in ("which", "that") and i + 2 < end and tokens[i + 1].lower in _MODALS and tokens[i + 2].lower in _SERVING:
            return i
        if tokens[i].lower == "and" and i + 2 < end and tokens[i + 1].lower in ("our", "their") and tokens[i + 2].lower in _ALSO:
            return i  # "plans to open an embassy in Oresh and our joint efforts to"
        if tokens[i].text == "," and [t.lower for t in tokens[i + 1 : i + 3]] in (["and", "that"], ["not", "to"]):
            return i  # "that the embassy be opened, and that"; "go to Lima to listen, not to sign"
        if tokens[i].text == "," and [t.lower for t in tokens[i + 1 : i + 3]] == ["to", "be"] and _after_before(tokens, verb, i):
            return i  # "finish the text before the next meeting, to be held in Lima in May"
        if tokens[i].text == "," and _told_of_it(tokens, i, end):
            return i  # "maintain the consultations, which have been useful"
        if tokens[i].text == "," and absolute(tokens, i, end) is not None:
            return i  # "exempt diplomats from visas, the text to be exchanged by June"
        if tokens[i].text == ";" or (tokens[i].text == "," and i + 1 < end and tokens[i + 1].lower == "where"):
            return i  # "visit Oresh in March, where she will open the fair"
        if tokens[i].lower == "where" and any(t.lower in _MODALS for t in tokens[i + 1 : min(end, i + 5)]):
            return i
    return end


def _told_of_it(tokens: tuple[Token, ...], comma: int, end: int) -> bool:
    """Whether what follows a comma to the end only tells how it has been: *…, which has met twice*, but not *…, which has met, in Lima*."""
    if [t.lower for t in tokens[comma + 1 : comma + 2]] != ["which"] or tokens[comma + 2].lower not in ("has", "have", "had"):
        return False
    return not any(tokens[i].text == "," and tokens[i + 1].lower in PREPOSITIONS for i in range(comma + 2, end - 1))


def _after_before(tokens: tuple[Token, ...], verb: int, end: int) -> bool:
    """Whether the words that end there only tell before what the action is to be."""
    return any(t.lower in ("before", "ahead") for t in tokens[max(verb + 1, end - 6) : end])


def absolute(tokens: tuple[Token, ...], comma: int, end: int) -> Plan | None:
    """What is to be done besides, told with no clause of its own after a comma: *…, with the first round to be held in June*."""
    first = comma + 1 + (tokens[comma + 1].lower == "with")
    if first >= end or tokens[first].lower not in ("the", "a", "its", "their"):
        return None
    for at in range(first + 1, min(first + _LONGEST_SUBJECT, end - 2)):
        if tokens[at].text in ",;()" or tokens[at].lower in _OPENERS | _MODALS | BE:
            return None
        if tokens[at].lower == "to":
            if tokens[at + 1].lower != "be" or not _settled(tokens, first + 1, at):
                return None
            stop = next((i for i in range(at + 2, end) if tokens[i].text in ",;"), end)
            return Plan(first, trimmed(tokens, at + 3, stop), at + 2, "scheduled", first, (first, at), passive=True, modal="is")
    return None


def _settled(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether it is the details of a thing, or one of a row of meetings, that is to be seen to: *the text*, *the first round*."""
    heads = next((i for i in range(first, last) if tokens[i].lower in PREPOSITIONS), last)
    return tokens[heads - 1].lower in _PARTICULARS or (tokens[first].lower in _OF_A_ROW and heads > first + 1)


_PARTICULARS = frozenset("text texts details modalities terms date dates timing venue timetable particulars conditions".split())
_OF_A_ROW = frozenset("first second third next inaugural opening following final".split())


def _end_of_relative(tokens: tuple[Token, ...], head: Plan, end: int) -> int:
    """The end of a relative clause at the comma before the verb of the clause round it: *who will visit Oslo in May, thanked …*."""
    if head.opener != "who":
        return end
    done = (i for i in range(head.verb + 2, end - 1) if tokens[i].text == "," and tokens[i + 1].lower in _DID)
    return next(done, end)


_DID = frozenset(
    "undertook promised pledged assured said told gave met held thanked noted stressed expressed welcomed stated informed added handed"
    " conveyed agreed confirmed announced briefed invited spoke discussed received".split()
)


def trimmed(tokens: tuple[Token, ...], floor: int, end: int) -> int:
    """`end`, moved back to `floor` at most, so that no mark or small word stands last."""
    while end > floor and (
        tokens[end - 1].text in ",;:.—–-”\"’'("
        or (tokens[end - 1].lower in PREPOSITIONS and tokens[end - 2].text == ",")  # "…, during" which
        or tokens[end - 1].lower
        in ("and", "but", "while", "whereas", "which", "that", "as", "well", "the", "who", "where", "for", "of", "to", "when")
    ):
        end -= 1
    return end


def _split(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan) -> Iterator[Plan]:
    """The plan, and those that other verbs joined to its verb make: *open a consulate, resume flights and hold talks*."""
    starts = [plan.verb]
    for at in range(plan.verb + 2, plan.last):
        if _joins(tokens, words, plan, at):
            starts.append(at)
    for number, verb in enumerate(starts):
        end = plan.last
        if number + 1 < len(starts):
            end = starts[number + 1]
            while end > verb + 1 and (
                tokens[end - 1].lower in ("and", "or", "to", ",", ";", "also", "as", "well") or is_adverb(tokens[end - 1])
            ):
                end -= 1
        end = trimmed(tokens, verb + 1, end)
        if number == 0:
            yield replace(plan, last=end)
        else:
            passive = tokens[verb].lower in words.participles and plan.passive
            yield replace(plan, first=verb, verb=verb, last=end, joined=True, passive=passive)


def _joins(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    lower = tokens[at].lower
    if plan.mood == "gerund" or (tokens[plan.verb].lower in words.gerunds and lower in words.gerunds):  # "committed to deepening … and"
        if lower not in words.gerunds or lower == "including":
            return False
    elif plan.passive and lower in words.participles and tokens[at - 1].lower == "and" and not is_adverb(tokens[at]):
        return at + 1 < plan.last and tokens[at + 1].lower in PREPOSITIONS and _has_time(tokens, plan.verb, at)
    elif lower not in words.bases or lower == "efforts" or tokens[at].text[0].isupper():
        return False
    before = at - 1
    while before > plan.verb and (
        (is_adverb(tokens[before]) and tokens[before].lower != "as") or tokens[before].lower in ("to", "not", "in", "turn")
    ):
        before -= 1
    if plan.mood in ("gerund", "infinitive") and [t.lower for t in tokens[before - 2 : before + 1]] == ["as", "well", "as"]:
        return True
    if tokens[before].lower not in ("and", ",", ";", "or", "•"):
        return False
    if _of_a_noun(tokens, words, plan.verb, before) or _of_a_relative(tokens, plan.verb, before):
        return False
    if plan.mood == "modal" and tokens[plan.verb].lower == "help" and tokens[at - 1].lower != "to":
        return False  # what a thing "will help to end, lower the price and save water"
    if tokens[at - 1].lower != "to" and _of_a_purpose(tokens, words, plan.verb, before):
        return False
    if tokens[at - 1].lower != "to" and _in_a_relative(tokens, plan.verb, before):
        return False
    if tokens[at - 1].lower == "to" and _of_those_urged(tokens, plan.verb, before):
        return False
    if tokens[before].lower == "," and tokens[at - 1].lower == "to" and not _another_to(tokens, at, plan.last):
        return False
    if tokens[at - 1].lower in ("in", "turn") and tokens[at - 2].lower not in ("in",):
        return False
    following = tokens[at + 1] if at + 1 < plan.last else None
    if following is None or following.text in ",;." or following.lower in ("and", "or", "of", "is", "are", "will", "would", "'s"):
        return False
    if lower in _ADJECTIVES:
        return following.lower in DETERMINERS | {"up"}
    nounlike = words.noun(tokens, at, "event", "general") is not None or lower in _NOUNS
    opens = (
        following.lower in DETERMINERS | NUMBERS | {"to", "up", "on", "out", "with", "at", "in", "into", "its", "their"}
        or following.text[0].isupper()
        or following.text[0].isdigit()
        or tokens[at - 1].lower == "to"
    )
    return opens or not nounlike


def _has_time(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a place or time stands with the first of two participles: *initialled in Lima in June and signed in Oslo*."""
    return any(tokens[i].lower in ("in", "on", "at") and tokens[i + 1].text[0].isupper() for i in range(first + 1, last - 1))


# verbs that are as often adjectives after "and": "a free and open sea"
_ADJECTIVES = frozenset("open close clear free lead direct secure clean complete".split())


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
    opens = (i for i in range(verb + 1, last - 1) if tokens[i].lower in ("that", "which", "who") and tokens[i + 1].lower in _ABLE)
    at = next(opens, None)
    return at is not None and tokens[last].lower == "and" and not any(tokens[i].text == "," for i in range(at, last))


_ABLE = _MODALS | {"can", "cannot", "could", "might", "must"}


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


_URGING = frozenset("encourage encouraging urge urging ask asking press pressing call calling persuade persuading push pushing".split())


def _another_to(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether a list of infinitives goes on: *…, to clear the mines, and to reopen …*"""
    return any(tokens[i].lower == "and" and tokens[i + 1].lower == "to" for i in range(at, last - 1))


# verbs that are as often nouns after "and"
_NOUNS = frozenset(
    "trade support work transfer research travel contact supply exchange aid help share use plan report control measure transport"
    " process grant export import finance fund test study visit call review form set act move step run fight cover place show name"
    " link address lead balance welcome host tour post ship second guarantee rescue return release issue press raise increase cut end"
    " start begin share question answer gift award".split()
)
