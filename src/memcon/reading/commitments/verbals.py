"""Plans that stand for what was said: an infinitive, a gerund, a subjunctive after *agreed to*, *concurred in*, *proposed that*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import Token
from memcon.annotate.small_words import BE, DETERMINERS, PREPOSITIONS, is_adverb
from memcon.reading.commitments.endings import LONGEST_SUBJECT, own_end, trimmed
from memcon.reading.commitments.joined_verbs import NOUNS, joined
from memcon.reading.commitments.plan import OPENERS, SUBJECT_WORDS, Plan, past_adverbs
from memcon.reading.commitments.vocabulary import NUMBERS, Vocabulary, is_participle


def infinitive(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> tuple[Plan, ...]:
    """The plans in what follows *agreed to*: a verb in its base form and those joined to it; none where no verb opens."""
    at = past_adverbs(tokens, first, last)
    if at + 1 < last and tokens[at].lower == "in" and tokens[at + 1].lower == "order":
        at = past_adverbs(tokens, next((i + 1 for i in range(at, last) if tokens[i].text == ","), last), last)
    led = first > 0 and tokens[first - 1].lower == "to"
    if at < last and tokens[at].lower == "to":
        first, led = at + 1, True
        at = past_adverbs(tokens, at + 1, last)
    negated = at < last and tokens[at].lower == "not"
    at = past_adverbs(tokens, at + negated, last)
    if led and first > 1 and tokens[first - 2].lower == "not":  # "undertook not to"
        first, negated = first - 2, True
    if at >= last or not tokens[at].text.replace("-", "").isalpha() or tokens[at].lower in DETERMINERS | PREPOSITIONS | SUBJECT_WORDS:
        return ()
    if tokens[at].lower == "be" and at + 1 < last:
        inner = past_adverbs(tokens, at + 1, last)
        if inner < last and is_participle(tokens[inner].lower, words):
            at = inner
    elif tokens[at].lower not in words.bases and (not led or tokens[at].text[0].isupper() or _no_verb(tokens, words, at)):
        return ()  # "accepted an invitation to Oslo", "their commitment to regional coordination"
    elif tokens[at].text[0].isupper() and not led and tokens[at].lower in NOUNS and not _with_an_object(tokens, at):
        return ()
    if tokens[at].lower == "have" and (done := _have_done(tokens, words, at, last)) is not None:
        return (Plan(at, trimmed(tokens, done + 1, last), done, "infinitive", first),)  # "undertook to have the list sent to Lima"
    if tokens[at].lower == "have" and (made := _have_do(tokens, words, at, last)) is not None:
        own, *others = joined(tokens, words, Plan(at, trimmed(tokens, made + 1, last), made, "infinitive", first, subject=(at + 1, made)))
        apart = (p for p in others if tokens[p.verb - 1].lower == "to")  # "have his officials study the request, and to reply by June"
        return (own, *(replace(p, subject=None) for p in apart)) if others else (own,)
    plan = Plan(first, trimmed(tokens, at + 1, own_end(tokens, at, last)), at, "infinitive", first, negated=negated)
    return tuple(joined(tokens, words, plan))


def _no_verb(tokens: tuple[Token, ...], words: Vocabulary, at: int) -> bool:
    """Whether a word that the list does not know, after *to*, is a noun or adjective by its look and by what follows it."""
    if tokens[at].lower in words.gerunds:
        return False
    if tokens[at].lower.endswith("ed") and tokens[at].lower not in words.bases and not tokens[at].lower.endswith("eed"):
        return True  # "committed to continued consultation"
    return tokens[at].lower.endswith(_ENDINGS) or (at + 1 < len(tokens) and words.noun(tokens, at + 1, "general", "event") is not None)


def _with_an_object(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word that may be a noun is a verb by what follows it: *Raise the number of*, *Begin assembling*."""
    return tokens[at + 1].lower in DETERMINERS or (tokens[at + 1].text.islower() and tokens[at + 1].lower.endswith("ing"))


_ENDINGS = ("tion", "sion", "ity", "ness", "ship", "ism", "al", "ous", "ful", "ive", "ence", "ance", "ic", "acy")


def _have_do(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> int | None:
    """The verb in *have their ministers meet in June*: of those who are to act for both."""
    for verb in range(at + 2, min(last, at + LONGEST_SUBJECT)):
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
    for to in range(first + 1, min(first + LONGEST_SUBJECT, last - 1)):
        if tokens[to].text in ",;:" or tokens[to].lower in (PREPOSITIONS | BE) - {"of", "to", "from"}:
            return ()
        if tokens[to].lower == "to" and tokens[to + 1].lower in words.bases:
            plan = Plan(first, trimmed(tokens, to + 2, own_end(tokens, to + 1, last)), to + 1, "infinitive", first, subject=(first, to))
            return tuple(joined(tokens, words, plan))
    return ()


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
            if tokens[at].lower == "having" and (made := _have_do(tokens, words, at, last)) is not None:
                return (Plan(at, trimmed(tokens, made + 1, last), made, "gerund", first, subject=(at + 1, made)),)  # "having experts meet"
            plan = Plan(at, trimmed(tokens, at + 1, own_end(tokens, at, last)), at, "gerund", first)
            return tuple(joined(tokens, words, plan))
    return ()


def _have_done(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> int | None:
    """The participle in *having a group of doctors sent to Lima*."""
    found = [i for i in range(at + 2, min(last, at + _LONGEST_OBJECT)) if tokens[i].lower in words.participles and tokens[i].text.islower()]
    ends = PREPOSITIONS | {"to", "back", "one", "again", "soon"}  # "have the complaints reviewed one by one"
    if found and any(words.noun(tokens, i - 1, "staff", "group", "officials") for i in range(at + 2, found[0])):
        ends, last = PREPOSITIONS | {"to", "back"}, last + 1  # "have their teams follow up on the issues raised"
    return next((i for i in found if i + 1 >= last or tokens[min(i + 1, len(tokens) - 1)].lower in ends), None)


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
        if tokens[at].text in ",;:" or lower in OPENERS:
            return ()
        if lower == "be" and at + 1 < last:
            inner = past_adverbs(tokens, at + 1, last)
            if inner < last and is_participle(tokens[inner].lower, words):
                end = trimmed(tokens, inner + 1, own_end(tokens, inner, last))
                return (Plan(first, end, inner, "subjunctive", first, (first, at), passive=True),)
        if lower in words.bases and tokens[at].text.islower() and (named := words.noun(tokens, at - 1, "event")) and named.last > at:
            continue  # "proposed a round table"
        if lower in words.bases and _before_be(tokens, words, at, last):
            continue  # "that the border post at the bridge be opened"
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
                    words.noun(tokens, at - 1, "group", "staff", "officials")
                    and (lower not in NOUNS | {"be"} or (lower == "exchange" and tokens[after].text.islower()))
                )  # "that the two sides remove old mines"
            )
            if ends:
                end = trimmed(tokens, at + 1, own_end(tokens, at, last))
                return tuple(joined(tokens, words, Plan(first, end, at, "subjunctive", first, (first, at))))
    return ()


def _before_be(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> bool:
    """Whether what looks like a verb is a noun, since the clause has *be* and a participle further on."""
    if at + 1 < last and tokens[at + 1].lower not in PREPOSITIONS:
        return False
    ahead = range(at + 1, min(last - 1, at + 10))
    be = next((i for i in ahead if tokens[i].lower == "be" or tokens[i].text in ",;:" or tokens[i].lower in OPENERS | {"and", "to"}), None)
    if be is None or tokens[be].lower != "be":
        return False
    inner = past_adverbs(tokens, be + 1, last)
    return inner < last and is_participle(tokens[inner].lower, words)


_LONGEST_ASIDE = 16  # tokens: ", which has not met since the spring of 2014,"
