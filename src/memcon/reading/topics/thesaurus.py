"""The thesaurus of issues: which words of topics.toml stand in a text, and how surely each tells its issue.

A term counts once, and hides the shorter ones inside it. A common word tells the affairs of a country (*the centrifuges*, *the hostages*)
only on a page that names the country.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType

from memcon.lexicon import Lexicon

Scores = dict[str, float]

WEIGHT = {"strong": 3.0, "plain": 1.4, "weak": 0.8}
WORD = re.compile(r"[^\W_]+(?:\+\d+)?")

_MORE = 0.5  # each further term of an issue

_NO_TOPIC = ""  # that of a phrase that tells no issue

# What leads to a country that is talked about, though it takes part: *the situation in Sudan*, *support for Ukraine*.
_THERE = frozenset("in into on over across for of to against with eastern western southern northern".split())

# When a thing is to be, not what it is about.
_OCCASION = re.compile(
    r"\b(?:(?:up)?on the occasion of|at the time of|(?:on|in) the (?:margins|sidelines|side-lines|fringes) of|ahead of"
    r"|in the run-up to|in advance of|during|since|in the spirit of)"
    r"\b[^,;.:]{0,90}"
)

# Who bears an issue in the name of his office: *he would put it to the Minister of Tourism*.
_OFFICE = re.compile(
    r"\b(?:Ministers?|Ministry|Ministries|Secretary|Secretaries|Secretariat|Departments?|Commissioners?) (?:of|for|on)(?: the)? [A-Z][\w-]+"
    r"(?:(?:,|,? and|,? of)(?: the)? [A-Z][\w-]+| [A-Z][\w-]+)*"
)


@cache
def labels(lexicon: Lexicon) -> Mapping[str, str]:
    """The issues and their labels, in the order of the table."""
    found: dict[str, str] = {}
    for entry in lexicon["topics"]:
        found[entry.get("topic")] = entry.get("label") or found.get(entry.get("topic"), "")
    return MappingProxyType(found)


@cache
def broader(lexicon: Lexicon) -> Mapping[str, str]:
    """The issues that have a broader one, and which."""
    return MappingProxyType({e.get("topic"): e.get("broader") for e in lexicon["topics"] if e.get("broader")})


@cache
def _places(lexicon: Lexicon) -> frozenset[str]:
    """The issues that are of one country, region or sea."""
    return frozenset(e.get("topic") for e in lexicon["topics"] if e.get("scope") == "place")


@cache
def _between(lexicon: Lexicon) -> tuple[tuple[str, frozenset[str]], ...]:
    """The issues that lie between certain sides, with those."""
    return tuple((e.get("topic"), frozenset(e.list("between"))) for e in lexicon["topics"] if e.list("between"))


@lru_cache(maxsize=8192)  # words: the common ones come again and again
def stem(word: str) -> str:
    """A word without its plural ending, so that a list needs one form only."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


Term = tuple[tuple[str, ...], str, str, float]
"""A term's stems, its printed form where it holds a capital, its issue, and its weight."""


@cache
def _printed(lexicon: Lexicon) -> Mapping[str, list[tuple[str, str, float]]]:
    """The terms by the stem of their first word, as they are printed, each with issue and weight. Phrases that tell no issue are among
    them, so that they hide the shorter terms inside them."""
    table: dict[str, list[tuple[str, str, float]]] = {}
    issues = [(e.words, e.get("topic"), WEIGHT[e.get("strength", "strong")]) for e in lexicon["topics"]]
    for words, topic, weight in (*issues, *((e.words, _NO_TOPIC, 0.0) for e in lexicon["no_topic"])):
        for term in words:
            if (first := WORD.search(term)) is not None:
                table.setdefault(stem(first.group().lower()), []).append((term, topic, weight))
    return MappingProxyType(table)


@lru_cache(maxsize=8192)  # first words: a page has some hundreds, and most come again
def _terms(lexicon: Lexicon, first: str) -> Mapping[str, tuple[Term, ...]]:
    """The terms whose first word has the stem `first`, longest first, by the stem of the second: those of one word with each, and alone
    under none. Worked out when the word first comes up."""
    terms: list[Term] = []
    for term, topic, weight in _printed(lexicon).get(first, ()):
        parts = tuple(stem(w.lower()) for w in WORD.findall(term))
        terms.append((parts, "" if topic == _NO_TOPIC or term == term.lower() else term, topic, weight))
    terms.sort(key=lambda t: -len(t[0]))
    seconds = {_NO_WORD, *(t[0][1] for t in terms if len(t[0]) > 1)}
    return {second: tuple(t for t in terms if len(t[0]) == 1 or t[0][1] == second) for second in seconds}


_NO_WORD = ""


def _capital_fits(term: str, words: Sequence[str]) -> bool:
    """Whether words print a term with capitals as such: *Quad* is not *quad*, nor *WHO* *Who*, but *GAZA* is *Gaza*."""
    return all(
        (w.isupper() if t.isupper() else w[0].isupper()) or not t[0].isupper() for t, w in zip(WORD.findall(term), words, strict=True)
    )


def _words_that_tell(text: str) -> list[str]:
    """The words of a text but those that tell when a thing is to be, or of what somebody is minister."""
    return WORD.findall(_OFFICE.sub(" ", _OCCASION.sub(" ", text)))


Found = tuple[int, int, tuple[str, ...], str, str, float]
"""A term where it stands, from one word to before another, with its stems, its printed form, its issue and its weight."""


def _found(words: Sequence[str], lexicon: Lexicon) -> Iterator[Found]:
    """The terms in a row of words, each with those as long as itself: the longest that begins at a word hides what is inside it."""
    stems = [stem(w.lower()) for w in words]
    told = _printed(lexicon)
    free = 0
    for i, first in enumerate(stems):
        if i < free or first not in told:
            continue
        step = 1
        terms = _terms(lexicon, first)
        second = stems[i + 1] if i + 1 < len(stems) else _NO_WORD
        for parts, printed, topic, weight in terms.get(second, terms[_NO_WORD]):
            n = len(parts)
            if (n > 2 and tuple(stems[i : i + n]) != parts) or (printed and not _capital_fits(printed, words[i : i + n])):
                continue
            if n < step:
                break
            step = n
            yield i, i + n, parts, printed, topic, weight
        free = i + step


def named_on(text: str, sides: frozenset[str | None], lexicon: Lexicon) -> frozenset[str]:
    """The issues of a country or region that a name in `text` tells, or the `sides` named there that it lies between, with those that are
    broader or narrower than they."""
    there = {topic for *_, printed, topic, _ in _found(WORD.findall(text), lexicon) if printed}
    there |= {topic for topic, between in _between(lexicon) if sides >= between}
    wider = broader(lexicon)
    return frozenset(there | {wider[t] for t in there if t in wider} | {t for t, w in wider.items() if w in there})


def weigh(text: str | None, lexicon: Lexicon, own: frozenset[tuple[str, ...]] = frozenset(), named: frozenset[str] | None = None) -> Scores:
    """The issues told in `text`, each with the sum of its terms' weights. A term counts once, and hides the shorter ones inside it.

    `own` are the names of the sides that talk, as stems: in its own talks a country tells no issue but one that bears its name. `named`
    are the issues that a name on the page tells (null: it is not known which); of a place that is not named, no common word tells.
    """
    if not text:
        return {}
    told: Scores = {}
    counted: set[tuple[str, tuple[str, ...]]] = set()
    for parts, topic, weight in _telling(_words_that_tell(text), lexicon, own, named):
        if (topic, parts) in counted:
            continue
        counted.add((topic, parts))
        told[topic] = max(told.get(topic, 0.0), weight) + (_MORE * weight if topic in told else 0.0)
    return told


def tally(text: str, lexicon: Lexicon, own: frozenset[tuple[str, ...]], named: frozenset[str]) -> Scores:
    """How much `text` speaks of each issue: the weights of all its terms, each as often as it stands; `own` and `named` as in `weigh`.

    >>> from memcon.lexicon import load
    >>> tally("Fishermen spoke. The boats of the fishermen are old.", load(), frozenset(), frozenset())["fisheries"] > 3
    True
    """
    words = _words_that_tell(text)
    told: Scores = {}
    for _, topic, weight in _telling(words, lexicon, own, named):
        told[topic] = told.get(topic, 0.0) + weight
    return told


def _telling(
    words: Sequence[str], lexicon: Lexicon, own: frozenset[tuple[str, ...]], named: frozenset[str] | None
) -> Iterator[tuple[tuple[str, ...], str, float]]:
    """The terms in a row of words that tell an issue, each with it and its weight; what `own` and `named` mean, see `weigh`."""
    elsewhere = _places(lexicon) - named if named is not None else frozenset()
    for start, _, parts, printed, topic, weight in _found(words, lexicon):
        if parts in own and not (parts[0] in _named(topic, lexicon) and start and words[start - 1].lower() in _THERE):
            continue
        if topic != _NO_TOPIC and (printed or topic not in elsewhere):
            yield parts, topic, weight


@cache
def _named(topic: str, lexicon: Lexicon) -> frozenset[str]:
    """The words of an issue's label, as stems."""
    return frozenset(stem(w.lower()) for w in WORD.findall(labels(lexicon)[topic]))
