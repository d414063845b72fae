"""Verbs that name an act of speech: alone, with the words after them, or with a noun (*stressed his hope*, *gave an account*)."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.cues.nouns import LONGEST_NOUN_PHRASE, noun_after, noun_after_addressee, noun_before
from memcon.annotate.cues.patterns import Cues
from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Cue, Sentence, Token
from memcon.annotate.small_words import AUXILIARIES, BE, DETERMINERS, POSSESSIVES, PREPOSITIONS, is_adverb
from memcon.lexicon import groups

_WORDS = groups("speech_words")

_QUALITIES = _WORDS["qualities_of_support"]
_FELT = _WORDS["felt"]
_SAID_PLAINLY = inflected(_WORDS["says_plainly"])
_PASSES_ON = inflected(_WORDS["passes_on"])
_FELT_ANEW = frozenset(("hope", "condole"))  # "reaffirmed their hope", where "reaffirmed their support" confirms
_FELT_BY_NATIONS = frozenset("thank concern reject condemn condole".split())

_LONGEST_GAP = 3  # adjectives between a verb and its noun: "exchanged frank and open views"

_ARTICLES = frozenset(("the", "a", "an"))

_OBJECTS = frozenset("it this them him her oneself".split())  # "call it": these stand right after their verb


def _match_rest(tokens: tuple[Token, ...], at: int, stop: int, rest: tuple[str, ...], longest: int = _LONGEST_GAP) -> int | None:
    """The index after the last word of `rest` found from `at`, with at most a few adjectives (`longest`) before its first word; null if
    not there."""
    for number, word in enumerate(rest):
        gap = 0
        while at < stop and tokens[at].lower != word:
            lower = tokens[at].lower
            free = (
                is_adverb(tokens[at]) or (longest == LONGEST_NOUN_PHRASE and tokens[at].text[0].isalnum())
                if word in PREPOSITIONS
                else lower not in PREPOSITIONS and (tokens[at].text[0].isalnum() or lower in ("'s", "'", "’"))
            )
            if (
                (number and not is_adverb(tokens[at]) and not (rest[number - 1] in _ARTICLES and tokens[at].text.islower()))
                or gap == longest
                or not free
                or lower in AUXILIARIES
                or lower == "that"
                or word in _OBJECTS
            ):
                return None
            gap += 1
            at += 1
        if at >= stop:
            return None
        at += 1
    return at


def _match_split(tokens: tuple[Token, ...], at: int, stop: int, rest: tuple[str, ...]) -> int | None:
    """The index after `rest`, before which somebody is named: *walked her guest through*, *put Mr Orlen in the picture*; or null."""
    if at >= stop or not (tokens[at].lower in DETERMINERS | _OBJECTS | {"me", "us"} or tokens[at].text[0].isupper()):
        return None
    for first in range(at + 1, min(stop - len(rest) + 1, at + LONGEST_NOUN_PHRASE)):
        if tuple(t.lower for t in tokens[first : first + len(rest)]) == rest:
            return first + len(rest)
        if tokens[first].lower in PREPOSITIONS - {"of", "for"} or tokens[first].lower == "and" or not tokens[first].text[0].isalnum():
            return None
    return None


def known_verb(tokens: tuple[Token, ...], i: int, stop: int, cues: Cues, there: frozenset[str]) -> Cue | None:
    """The cue whose verb is at `i`; `there` are all words of its sentence."""
    patterns = cues.verbs.get(tokens[i].lower)
    if not patterns:
        return None
    best: Cue | None = None
    for pattern in patterns:
        if not there.issuperset(pattern.rest):
            continue
        if pattern.split:
            end = _match_split(tokens, i + 1, stop, pattern.rest)
        else:
            end = _match_rest(tokens, i + 1, stop, pattern.rest, LONGEST_NOUN_PHRASE if pattern.alone else _LONGEST_GAP)
        if end is None or (tokens[i].lower in _OF_TENSES and _goes_on(tokens[i + 1 : end], pattern.rest, cues)):
            continue
        end = i + 1 if pattern.alone else end
        if best is None:
            best = Cue(i, end, i, (pattern.form,), pattern.entry)
        elif end == best.last and pattern.entry is best.entry and pattern.form not in best.forms:
            best = replace(best, forms=(*best.forms, pattern.form))
    if best is None:
        return None
    strong = _strong_object(tokens, best, stop, cues)
    return strong or best


def _goes_on(between: tuple[Token, ...], rest: tuple[str, ...], cues: Cues) -> bool:
    """Whether another verb stands between *be* or *have* and the words of its cue: *being exhausted and encouraged*, *had raised no
    objection*."""
    told = {t.lower for t in between} - {*rest}
    return bool(told & {"and", "or", "but"}) or any(word in cues.verbs or word in cues.light for word in told)


_OF_TENSES = BE | frozenset("has have had having".split())


def any_verb(tokens: tuple[Token, ...], i: int, stop: int, cues: Cues) -> Cue | None:
    """*“quipped that the road was longer than the talks”*, *“it was estimated that”*: a verb in the past before a clause with *that*,
    whichever it is."""
    lower = tokens[i].lower
    if not lower.endswith("ed") or lower in cues.light or lower in cues.unsaid or cues.says is None or i + 4 > stop:
        return None
    if tokens[i + 1].lower != "that" or not tokens[i].text.islower():
        return None
    impersonal = tokens[i - 1].lower == "was" and tokens[i - 2].lower == "it"
    if not impersonal and tokens[i - 1].lower in AUXILIARIES - {"had", "has", "have"}:
        return None
    clause = impersonal or any(t.lower in AUXILIARIES or t.lower.endswith("ed") for t in tokens[i + 3 : min(stop, i + 15)])
    return Cue(i, i + 1, i, ("past", "pp"), cues.says) if clause else None


def _strong_object(tokens: tuple[Token, ...], cue: Cue, stop: int, cues: Cues) -> Cue | None:
    """*“stressed his hope that”*: after a verb of saying, a strong noun with its possessive names the act; after *announced* or
    *noted* one's own readiness or support does too."""
    if cue.entry.get("act") not in ("state", "stress", "explain", "confirm") or "address" in cue.entry.list("takes"):
        return None
    if tokens[cue.verb].lower in _SAID_PLAINLY:
        return None  # "said Oresh's commitment to the pact remained firm"
    found = noun_after(tokens, cue.last, stop, cues)
    if found is None or (cue.entry.get("act") == "confirm" and found[2].get("act") not in _FELT_ANEW):
        return None
    noun, end, entry = found
    between = [t.lower for t in tokens[cue.last : noun]]
    named = all(t.text[0].isupper() or t.lower in ("'s", "the") for t in tokens[cue.last : noun])
    topical = {"topic", "clause"} & set(cue.entry.list("takes"))
    nations = named and not topical and noun > cue.last and tokens[cue.last].text[0].isupper()  # "noted U.S. support for the plan"
    bare = cue.entry.get("act") == "stress" or named  # "reiterated grave concerns", "noted U.S. concerns", "outlined concerns"
    again = bare and entry.get("act") == "concern" and tokens[noun].lower.endswith("s")
    again = again or (cue.entry.get("act") in ("stress", "confirm") and _of_the_speaker(tokens, noun, end, between))
    owned = POSSESSIVES & set(between) or _of_a_state(tokens, cue.last, noun) or again
    nations = nations or (not topical and _of_the_nation(tokens, cue.last, noun))
    weak = (
        cue.entry.get("act") == "state"
        and entry.get("act") in ("commit", "support")
        and tokens[noun].lower not in ("will", "understanding")
    )
    weak = weak and not (tokens[cue.last].lower == "the" and "'s" in between)  # "announced the President's intent": another's
    felt = cue.entry.get("act") == "stress" and entry.get("act") in _FELT_BY_NATIONS  # "reiterated U.S. appreciation for the ships"
    if not (owned or (nations and (weak or felt))) or not ("strong" in entry.list("takes") or weak):
        return None
    return replace(cue, noun=noun, last=end, entry=entry, plain=cue.entry)


def _of_the_speaker(tokens: tuple[Token, ...], noun: int, end: int, between: list[str]) -> bool:
    """Whether a noun after *reiterated* names what the speaker feels though no possessive stands before it: *opposition to*, *the concern
    that*, *the serious concern of Veland about*."""
    if not between or between == ["its"]:
        return tokens[noun].lower in _FELT and tokens[end].lower in ("to", "over", "about", "at", "regarding")
    if between[0] != "the":
        return False
    if tokens[noun].lower == "desire":
        return tokens[end].lower in ("to", "that")  # "reiterated the desire to"
    whose = tokens[end].lower == "of" and tokens[end + 1].text[0].isupper()
    about = {t.lower for t in tokens[end : end + 6]} & {"about", "over", "at", "regarding", "concerning", "that"}
    return tokens[noun].lower in _FELT and (tokens[end].lower == "that" or (whose and bool(about)))


def _of_a_state(tokens: tuple[Token, ...], first: int, noun: int) -> bool:
    """Whether a plural name owns the noun: *the United States' grave concern*."""
    return any(tokens[i].text in "'’" and tokens[i - 1].text[0].isupper() for i in range(first + 1, noun))


def _of_the_nation(tokens: tuple[Token, ...], first: int, noun: int) -> bool:
    """Whether but qualities and a name stand before the noun: *strong U.S. support*, *continuing Velandic support*, *President Hald's
    full support*; not *growing support*, *the support*."""
    between = tokens[first:noun]
    named = any(t.text[0].isupper() and t.lower not in DETERMINERS for t in between)
    return named and all(t.text[0].isupper() or t.lower == "'s" or t.lower in _QUALITIES for t in between)


def light_verb(tokens: tuple[Token, ...], i: int, sentence: Sentence, cues: Cues) -> Cue | None:
    patterns = cues.light.get(tokens[i].lower)
    if not patterns or (i > sentence.first and tokens[i - 1].lower in ("this", "that", "the", "a", "an")):
        return None
    for pattern in patterns:
        end = _match_rest(tokens, i + 1, sentence.last, pattern.rest)
        if end is None:
            continue
        if _interjected(tokens, end, sentence.last):
            end += 3  # "voiced, however, his concern"
        acts = pattern.entry.list("acts")
        every = tuple(p.form for p in patterns if p.entry is pattern.entry and p.rest == pattern.rest)
        found = noun_after(tokens, end, sentence.last, cues, acts) or noun_after_addressee(tokens, end, sentence.last, cues)
        if found and found[2].get("act") in acts:
            noun, after, entry = found
            if tokens[noun].lower == "interest" and tokens[after].lower == "of" and tokens[i].lower in _PASSES_ON:
                return None  # "conveyed the interest of Oreshi firms": what others wish for
            after = _and_wishes(tokens, after, sentence.last, cues)
            return Cue(i, after, i, every, entry, noun=noun)
        intransitive = pattern.entry.get("kind") == "intransitive"
        if i > sentence.first and (intransitive or "pp" in every):
            passive = noun_before(tokens, i, sentence, cues, acts, needs_be=not intransitive)
            if passive:
                return Cue(passive[0], end, i, ("pp",), passive[2], noun=passive[0])
    return None


def _interjected(tokens: tuple[Token, ...], at: int, stop: int) -> bool:
    """Whether *, however,* stands between a verb and its noun."""
    between = at + 3 < stop and tokens[at].text == "," == tokens[at + 2].text
    return between and (is_adverb(tokens[at + 1]) or tokens[at + 1].lower == "though")


def _and_wishes(tokens: tuple[Token, ...], at: int, stop: int, cues: Cues) -> int:
    """The index after *and best wishes* that goes with a courtesy whose phrase ends at `at`, or `at`."""
    if at + 1 >= stop or tokens[at].lower != "and" or tokens[at + 1].lower in cues.light:
        return at  # "bade her a warm welcome and extended condolences"
    joined = noun_after(tokens, at + 1, min(stop, at + 4), cues)
    return joined[1] if joined and joined[2].get("act") in ("convey", "congratulate", "condole", "thank") else at
