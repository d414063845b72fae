"""Who can be the subject of an act: persons, sides, groups and pronouns, as they stand in the text."""

from __future__ import annotations

from memcon.annotate.mentions import Known, Sentence, within
from memcon.annotate.small_words import is_adverb
from memcon.annotate.tokens import token_range
from memcon.lexicon import Lexicon
from memcon.lexicon import groups as word_groups
from memcon.reading.actors.actor import HIS, Actor, Kind, other_heads, past, starts
from memcon.reading.actors.countries import of_countries
from memcon.reading.actors.groups import groups
from memcon.reading.actors.joining import joined
from memcon.reading.actors.titles import by_initials, by_own_post, titled

__all__ = ["HIS", "Actor", "Kind", "actors"]

_WORDS = word_groups("room_words")

_DOES_NOT_DO = _WORDS["does_not_do"]


_PRONOUNS: dict[str, Kind] = {"he": "he", "she": "she", "they": "they", "i": "i", "we": "we"}


def actors(known: Known, lexicon: Lexicon, sentence: Sentence) -> tuple[Actor, ...]:
    """The actors of a sentence in the order of the text, longest first where they overlap, and those joined by *and* as one."""
    return known.once((actors, lexicon, sentence), lambda: _actors(known, lexicon, sentence))


def _actors(known: Known, lexicon: Lexicon, sentence: Sentence) -> tuple[Actor, ...]:
    found = _named(known, lexicon, sentence) + of_countries(known, lexicon, sentence) + groups(known, lexicon, sentence)
    found += pronouns(known, sentence) + by_initials(known, sentence) + titled(known, lexicon, sentence) + by_own_post(known, sentence)
    found.sort(key=lambda a: (a.first, -(a.last - a.first)))
    kept: list[Actor] = []
    for actor in found:
        if kept and actor.first < kept[-1].last:
            if actor.last <= kept[-1].last:
                continue
            kept.pop()
        kept.append(actor)
    return tuple(joined(known, kept))


_LEAD = 200
"""Characters by which a phrase may open before its sentence: *Washington, D.C. Deputy Secretary Hald said*."""


def _named(known: Known, lexicon: Lexicon, sentence: Sentence) -> list[Actor]:
    found, others = [], other_heads(lexicon)
    for mention in within(known.people, sentence.start - _LEAD, sentence.end):
        start = mention.start
        if start < sentence.start and mention.name:  # "in Washington, D.C. Deputy Secretary Hald said"
            start = (mention.post or mention.name)[0]
        if sentence.start <= start and mention.end <= sentence.end:
            first, last = token_range(known, start, mention.end)
            if mention.kind == "post" and (known.tokens[last - 1].lower,) in others:
                continue  # who is not speaking is for the floor to say
            if mention.kind == "post" and mention.side is None and "our" in (known.tokens[first].lower, known.tokens[first - 1].lower):
                continue  # "our minister"
            if known.tokens[first].lower == "that":  # "said that President Hald had come"
                first += 1
            if first > sentence.first and known.tokens[first - 1].lower == "the":
                first -= 1
            bare = mention.kind == "post" and mention.side is None
            if bare and (there := _of_that_country(known, first, last, sentence)) is not None:
                found.append(there)
            elif mention.person is None:
                side = next((s.side for s in within(known.sides, *mention.side)), None) if mention.side else None
                found.append(Actor(first, last, "national", (), (side,)) if side else Actor(first, last, "unclear", bare=bare))
            else:
                side = known.persons[mention.person].side
                found.append(Actor(first, last, "persons", (mention.person,), (side,) if side else (), bare))
    return found


def _of_that_country(known: Known, first: int, last: int, sentence: Sentence) -> Actor | None:
    """*Veland, its Foreign Minister said, would …*, *the Minister of that country*: a post of the country that the sentence named last."""
    end = next((last + len(w) for w in _THAT_COUNTRY if starts(known, last, sentence.last, w)), last)
    if end == last and known.tokens[first].lower != "its" and known.tokens[first - 1].lower != "its":
        return None
    before = within(known.sides, sentence.start, known.tokens[first].start)
    side = next((m.side for m in reversed(before) if m.form != "adjective" and m.end < known.tokens[first].start), None)
    return Actor(first - (known.tokens[first - 1].lower == "its"), end, "national", (), (side,)) if side else None


_THAT_COUNTRY = tuple(("of", that, land) for that in ("that", "this") for land in ("country", "state", "nation", "republic", "kingdom"))


def pronouns(known: Known, sentence: Sentence) -> list[Actor]:
    found = []
    for i, token in enumerate(known.tokens[sentence.first : sentence.last], sentence.first):
        kind = _PRONOUNS.get(token.lower)
        if kind and (token.text == "I" if kind == "i" else not token.text.isupper()):
            found.append(Actor(i, i + 1, kind))
    if known.tokens[sentence.first].lower == "it" and _acts(known, sentence):
        found.append(Actor(sentence.first, sentence.first + 1, "it"))
    return found


def _acts(known: Known, sentence: Sentence) -> bool:
    """Whether *It* at the start of a sentence is a side that acts: *It also called for*, not *It was*, *It remains*."""
    at = sentence.first + 1
    while at < sentence.last and is_adverb(known.tokens[at]):
        at += 1
    if at + 1 < sentence.last and known.tokens[at].lower in ("could", "did") and known.tokens[at + 1].lower == "not":
        return any(t.lower in _DOES_NOT_DO for t in known.tokens[at + 2 : at + 6])
    return past(known, at, sentence)
