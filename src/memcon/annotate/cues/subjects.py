"""Nouns that tell what was said as their subject or in *there was*: *there was mention of*, *the focus was on*, *her answer was that*."""

from __future__ import annotations

from memcon.annotate.cues.nouns import noun_after
from memcon.annotate.cues.patterns import Cues
from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Cue, Sentence, Token
from memcon.annotate.small_words import BE, is_adverb
from memcon.lexicon import groups

_WORDS = groups("speech_words")

_LISTS = inflected(_WORDS["lists_topics"])


def existential(tokens: tuple[Token, ...], i: int, stop: int, cues: Cues) -> Cue | None:
    """*“There was brief reference to”*, *“It was the shared view of both that”*: the noun after *there was* or *it was*."""
    if tokens[i].lower not in ("there", "it") or i + 2 >= stop or tokens[i + 1].lower not in BE:
        return None
    found = noun_after(tokens, i + 2, stop, cues)
    acts = ("discuss", "mention", "agree", "share_view") if tokens[i].lower == "there" else ("share_view",)
    if found is None or (found[2].get("act") not in acts and not (acts[0] == "discuss" and found[2].get("joint") == "discuss")):
        return None
    noun, end, entry = found
    return Cue(i + 2, end, noun, ("noun",), entry, noun=noun)


def focus(tokens: tuple[Token, ...], i: int, sentence: Sentence, cues: Cues) -> Cue | None:
    """*The focus of the talks was on*, *Topics of the conversation included*: what the talks were about, as their subject."""
    found = cues.topics.get(tokens[i].lower)
    fronted = i - 2 > sentence.first and (tokens[i - 2].text, tokens[i - 1].lower) == (",", "the")
    if found is None or (i > sentence.first + 2 and not fronted):
        return None
    aside = range(0)  # "the main topic, though, was"
    for j in range(i + 1, min(sentence.last - 1, i + 11)):
        if tokens[j].text == "," and tokens[j + 1].lower in ("though", "however") and tokens[j + 2].text == ",":
            aside = range(j, j + 3)
        if j in aside:
            continue
        if tokens[j].lower in _LISTS or tokens[j].lower in ("were", "was", "are", "is"):
            if _passive_follows(tokens, j + 1, cues):
                return None  # "The topic of energy security was also discussed"
            last = j + 2 if tokens[j + 1].lower in ("on", "upon") else j + 1
            plural = tokens[j].lower in _LISTS or tokens[i].lower in ("topics", "themes", "subjects")
            of_the_talks = tokens[i].lower in ("topic", "theme") and tokens[i + 1].lower in ("of", "in", "at", "on")
            return Cue(i, last, j, ("noun",), found, noun=i) if last > j + 1 or plural or of_the_talks else None
        if tokens[j].lower in ("that", "which", "who") or not tokens[j].text[0].isalnum():
            return None
    return None


def _passive_follows(tokens: tuple[Token, ...], at: int, cues: Cues) -> bool:
    """Whether the verb of a cue stands in the passive at `at`: *also discussed*."""
    verb = at + 1 if is_adverb(tokens[at]) else at
    return any(p.form == "pp" for p in cues.verbs.get(tokens[verb].lower, ()))


def equative(tokens: tuple[Token, ...], i: int, sentence: Sentence, cues: Cues) -> Cue | None:
    """*Mr Orlen's answer was that the road was closed*, *Her hope is to return*: the noun of what is told, as its subject."""
    if i == sentence.first or i + 3 >= sentence.last:
        return None
    for rest, entry in cues.equatives.get(tokens[i].lower, ()):
        end = i + 1 + len(rest)
        owner = next((j for j in range(i - 1, max(sentence.first, i - 3) - 1, -1) if tokens[j].lower in _OWNERS), None)
        if i == sentence.first + 1 and tokens[i - 1].lower == "the" and tokens[i].lower in _ANSWERS:
            owner = i - 1  # "The answer was that the road was closed": of the one who was asked
        if owner is None or end + 1 >= sentence.last or tuple(t.lower for t in tokens[i + 1 : end]) != rest:
            continue
        if tokens[end].lower in ("was", "is", "were", "are") and tokens[end + 1].lower in ("that", "to"):
            return Cue(i, end + 1, end, ("equative",), entry, noun=i)
    return None


_OWNERS = frozenset("his her their 's".split())

_ANSWERS = frozenset("answer reply response retort".split())
