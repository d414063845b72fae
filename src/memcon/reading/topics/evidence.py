"""The evidence that a statement is about an issue: its own words, its sentence and heading, its neighbours, its paragraph, its page."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from memcon.reading.topics.weights import Weights, odds_of

Scores = Mapping[str, float]

_SILENT = 1.4  # the thesaurus' score below which a statement's own words tell no issue surely: that of one plain term
_SURE = 3.0  # the score of one strong term
_MOST = 6.0  # a score counts no further
_NEAR = 4  # as many issues as the words make likeliest are weighed
_ON_PAGE = 0.2  # and those that this share of the page's statements name

_ON_TOPICS = frozenset(("discuss", "mention"))
_COURTESIES = frozenset(("condole", "congratulate", "thank", "welcome"))

# The evidence that counts otherwise where a statement's own words tell nothing.
_WHERE_SILENT = (
    "sentence", "heading, told", "before, here", "before, rules", "page, share", "default", "words", "title", "paragraph", "page, words",
)  # fmt: skip

_FREQUENT = 3  # as many issues as the words of a paragraph, and of the page, tell most are weighed
_MOST_OF_PARAGRAPH = 10.0  # a paragraph's score counts no further


@dataclass(frozen=True, slots=True)
class Told:
    """What the thesaurus finds for one statement: in its own words, in the rest of its sentence, in its heading; `chosen` is what the rules
    make of it, the surest first; `block` the paragraph it stands in."""

    act: str
    text: str
    own: Scores
    sentence: Scores
    heading: Scores
    chosen: tuple[str, ...]
    block: int | None


@dataclass(frozen=True, slots=True)
class Issues:
    """The issues that have a part of their own: `default` is that of what is about nothing in particular, `visits` that of invitations,
    `wider` the broader issue of each."""

    default: str
    visits: str
    wider: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Around:
    """What all words of a page tell, said by somebody or not: those of its title, and of each of its paragraphs in order."""

    title: Scores
    paragraphs: Sequence[Scores]

    def paragraph(self, block: int | None) -> Scores:
        """What the words of a paragraph tell; nothing where there is none."""
        return self.paragraphs[block] if block is not None and 0 <= block < len(self.paragraphs) else {}


class Page:
    """The statements of a page in order, with what the thesaurus tells of each and of the title, and the log odds by their words."""

    def __init__(self, told: Sequence[Told], around: Around, words: Sequence[Scores], issues: Issues) -> None:
        self._told, self._title, self._words, self._issues = told, around.title, words, issues
        self._around, self._whole = around, _sum(around.paragraphs)
        self._size = max(1, len(told))
        self._named: dict[str, float] = {}
        for one in told:
            for topic, score in one.own.items():
                self._named[topic] = self._named.get(topic, 0.0) + min(score, _SURE) / _SURE
        self._best = [max(odds.values(), default=0.0) for odds in words]
        self._on_the_whole: dict[str, float] = {}

    def evidence(self) -> Iterator[dict[str, dict[str, float]]]:
        """For each statement the issues that something speaks for, and the evidence for each, by its kind; what is nought is left out."""
        for issues in self._all_evidence():
            yield {topic: {kind: amount for kind, amount in found.items() if amount} for topic, found in issues.items()}

    def _all_evidence(self) -> Iterator[dict[str, dict[str, float]]]:
        for n in range(len(self._told)):
            same = [one for i, one in enumerate(self._told) if i != n and one.block == self._told[n].block]
            counted = Counter(topic for one in same for topic in one.own)
            beside = {topic: count / len(same) for topic, count in counted.items()}
            top = max(self._told[n].own.values(), default=0.0)
            yield {topic: self._of(topic, n, top, beside) for topic in self._candidates(n)}

    def likelihoods(self, weights: Weights) -> list[dict[str, float]]:
        """For each statement how likely each issue is that something speaks for."""
        return [{topic: weights.likelihood(found) for topic, found in issues.items()} for issues in self._all_evidence()]

    def _by_words_on_the_whole(self, topic: str) -> float:
        """The log odds of an issue by the words of all statements, reckoned once for each that comes up."""
        if topic not in self._on_the_whole:
            self._on_the_whole[topic] = odds_of(math.fsum(_likelihood(one[topic]) for one in self._words) / self._size)
        return self._on_the_whole[topic]

    def _candidates(self, n: int) -> list[str]:
        one, odds = self._told[n], self._words[n]
        found = {*one.own, *one.sentence, *one.heading, *one.chosen, *self._title, self._issues.default}
        found.update(nlargest(_NEAR, odds, key=odds.__getitem__))
        for near in self._told[max(0, n - 1) : n + 2]:
            found.update(near.own)
        found.update(t for t, count in self._named.items() if count >= max(1.0, _ON_PAGE * self._size))
        for around in (self._around.paragraph(one.block), self._whole):
            found.update(nlargest(_FREQUENT, around, key=around.__getitem__))
        return sorted(found)

    def _of(self, topic: str, n: int, top: float, beside: Scores) -> dict[str, float]:
        """The evidence for one issue; `top`: the highest score in the statement's own words; `beside`: the share of the other statements of
        the paragraph that tell each."""
        one = self._told[n]
        found = self._by_thesaurus(topic, one, top)
        found |= self._by_words(topic, n)
        found |= self._by_neighbours(topic, n, beside)
        found |= self._by_kind(topic, one, found["own"])
        by_all_words = self._by_all_words(topic, one)
        found |= by_all_words
        if top < _SILENT:
            found |= {f"silent, {kind}": found[kind] for kind in (*_WHERE_SILENT, *by_all_words)} | {"silent": 1.0}
        elif not found["own"]:
            found |= {f"else, {kind}": amount for kind, amount in by_all_words.items()} | {"else": 1.0}
        return found

    def _by_thesaurus(self, topic: str, one: Told, top: float) -> dict[str, float]:
        own = min(one.own.get(topic, 0.0), _MOST)
        return {
            "own": own,
            "own, told": float(own > 0),
            "own, share": own / min(top, _MOST) if top else 0.0,
            "own, first": float(own > 0 and one.own[topic] == top),
            "sentence": min(one.sentence.get(topic, 0.0), _MOST),
            "sentence, told": float(topic in one.sentence),
            "heading": min(one.heading.get(topic, 0.0), _MOST),
            "heading, told": float(topic in one.heading),
            "rules": float(topic in one.chosen),
            "rules, first": float(one.chosen[:1] == (topic,)),
            "rules, one of several": float(len(one.chosen)) if topic in one.chosen else 0.0,
            "title": float(topic in self._title),
        }

    def _by_words(self, topic: str, n: int) -> dict[str, float]:
        odds = self._words[n]
        if topic not in odds:
            return {"words, unknown": 1.0} | dict.fromkeys(("words", "page, words"), 0.0)
        best = self._best[n]
        return {
            "words": odds[topic],
            "words, first": float(odds[topic] == best),
            "words, share": _likelihood(odds[topic]) / _likelihood(best),
            "page, words": self._by_words_on_the_whole(topic),
        }

    def _by_neighbours(self, topic: str, n: int, beside: Scores) -> dict[str, float]:
        one = self._told[n]
        before = self._told[n - 1] if n else None
        after = self._told[n + 1] if n + 1 < len(self._told) else None
        named = self._named.get(topic, 0.0)
        return {
            "before": float(before is not None and topic in before.own),
            "before, here": float(before is not None and topic in before.own and before.block == one.block),
            "before, rules": float(before is not None and topic in before.chosen),
            "before, words": self._words[n - 1].get(topic, 0.0) if before else 0.0,
            "after": float(after is not None and topic in after.own),
            "after, words": self._words[n + 1].get(topic, 0.0) if after else 0.0,
            "paragraph": beside.get(topic, 0.0),
            "page, share": named / self._size,
            "page, count": min(named, _MOST),
        }

    def _by_all_words(self, topic: str, one: Told) -> dict[str, float]:
        """What the paragraph, the one before it and the page speak of, whoever says it: as shares of what is told most, and of all."""
        here = self._around.paragraph(one.block)
        before = self._around.paragraph(one.block - 1) if one.block else {}
        score = here.get(topic, 0.0)
        return {
            "paragraph, score": min(score, _MOST_OF_PARAGRAPH),
            "paragraph, of top": _share(score, max(here.values(), default=0.0)),
            "paragraph, of all": _share(score, math.fsum(here.values())),
            "paragraph, beyond own": min(max(0.0, score - one.own.get(topic, 0.0)), _MOST_OF_PARAGRAPH),
            "before, of paragraph": _share(before.get(topic, 0.0), math.fsum(before.values())),
            "page, of top": _share(self._whole.get(topic, 0.0), max(self._whole.values(), default=0.0)),
            "page, of all": _share(self._whole.get(topic, 0.0), math.fsum(self._whole.values())),
        }

    def _by_kind(self, topic: str, one: Told, own: float) -> dict[str, float]:
        wider, visits, default = self._issues.wider, topic == self._issues.visits, topic == self._issues.default
        narrower = any(wider.get(t) == topic for t in one.own)
        return {
            "default": float(default),
            "default, page": self._named.get(topic, 0.0) / self._size if default else 0.0,
            "default, narrower": float(default and narrower),
            "narrower": float(narrower),
            "narrower, own": own if narrower else 0.0,
            "broader": float(one.own.get(wider.get(topic, ""), 0.0) > 0),
            "discussed": float(one.act in _ON_TOPICS),
            "courtesy": float(one.act in _COURTESIES),
            "visits": float(visits),
            "visits, invited": float(visits and one.act == "invite"),
        }


def _likelihood(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-odds))


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _sum(several: Sequence[Scores]) -> Scores:
    total: dict[str, float] = {}
    for scores in several:
        for topic, score in scores.items():
            total[topic] = total.get(topic, 0.0) + score
    return total
