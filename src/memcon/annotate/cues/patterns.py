"""The cues of the lexicon, ready to be found: verbs in all their forms, light verbs, nouns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from memcon.annotate.inflection import Form, forms
from memcon.lexicon import Entry, Lexicon


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A verb in one of its forms, and the words after it. `alone`: they only tell that it is meant, and are none of the cue's; `split`:
    somebody may be named before them."""

    entry: Entry
    form: Form
    rest: tuple[str, ...]
    alone: bool
    split: bool


def _pattern(entry: Entry, form: Form, rest: tuple[str, ...]) -> _Pattern:
    takes = entry.list("takes")
    return _Pattern(entry, form, rest, "object" in takes, "split" in takes)


@dataclass(frozen=True, slots=True)
class Cues:
    verbs: dict[str, tuple[_Pattern, ...]]
    equatives: dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    light: dict[str, tuple[_Pattern, ...]]
    nouns: dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    topics: dict[str, Entry]
    says: Entry | None
    unsaid: frozenset[str]
    opening: frozenset[str]

    def may_open(self, word: str) -> bool:
        """Whether a cue may be found at a word."""
        return word in self.opening or word.endswith("ed")


@cache
def compiled(lexicon: Lexicon) -> Cues:
    def inflected(entries: tuple[Entry, ...]) -> dict[str, tuple[_Pattern, ...]]:
        table: dict[str, list[_Pattern]] = {}
        for entry in entries:
            for words in entry.words:
                first, *rest = words.split()
                # "highly evaluate", "well receive": the verb is the second word, the adverb stays in front
                if (first.endswith("ly") or first == "well") and rest:
                    for form, kinds in forms(rest[0]).items():
                        for kind in kinds:
                            table.setdefault(first, []).append(_pattern(entry, kind, (form, *rest[1:])))
                    continue
                for form, kinds in forms(first).items():
                    for kind in kinds:
                        table.setdefault(form, []).append(_pattern(entry, kind, tuple(rest)))
        return {k: tuple(sorted(v, key=lambda p: -len(p.rest))) for k, v in table.items()}

    nouns: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    equatives: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for entry in lexicon["cues"]:
        if entry.get("kind") == "noun":
            for words in entry.words:
                first, *rest = words.split()
                equatives.setdefault(first, []).append((tuple(rest), entry))
                if "equative" not in entry.list("takes"):
                    nouns.setdefault(first, []).append((tuple(rest), entry))
    entries = tuple(e for e in lexicon["cues"] if e.get("kind") == "verb")
    verbs, light = inflected(entries), inflected(lexicon["light_verbs"])
    topics = {words: e for e in lexicon["cues"] if e.get("kind") == "topic" for words in e.words}
    return Cues(
        verbs,
        {k: tuple(sorted(v, key=lambda n: -len(n[0]))) for k, v in equatives.items()},
        light,
        {k: tuple(sorted(v, key=lambda n: -len(n[0]))) for k, v in nouns.items()},
        topics,
        next((e for e in entries if "say" in e.words), None),
        frozenset(words for e in lexicon["talk_words"] if e.get("kind") == "unsaid" for words in e.words),
        frozenset({"there", "it", *verbs, *light, *topics, *equatives}),
    )
