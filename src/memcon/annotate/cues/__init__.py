"""Words that name an act of speech: cue verbs in all their forms, and cue nouns with a light verb."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.cues.nouns import second_nouns
from memcon.annotate.cues.patterns import Cues, compiled
from memcon.annotate.cues.subjects import equative, existential, focus
from memcon.annotate.cues.verbs import any_verb, known_verb, light_verb
from memcon.annotate.mentions import Cue, Known, Sentence, Token
from memcon.lexicon import Lexicon
from memcon.types import Document


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `cues`: every place where the words could name an act, in the order of the text. Which of them do is for the reading to say."""
    cues = compiled(lexicon)
    found: list[Cue] = []
    for sentence in known.sentences:
        if document.blocks[sentence.block].kind in ("noise", "caption", "title"):
            continue
        found.extend(_in_sentence(known.tokens, sentence, cues))
    return replace(known, cues=tuple(found))


def _in_a_name(tokens: tuple[Token, ...], i: int, sentence: Sentence) -> bool:
    """Whether a word is one of the capitals of a name: *the Deputy State Secretary stressed his support*, *thanked the Member States*, *the
    Minister of State expressed*."""
    if tokens[i].text == "State" and i + 1 < sentence.last and tokens[i + 1].text.istitle():
        return True  # "State Minister Hald"
    if i == sentence.first or i + 1 >= sentence.last or not tokens[i - 1].text[0].isalpha():
        return False
    if tokens[i].lower == "state" and tokens[i - 1].lower == "of":
        return True  # "the head of state expressed"
    return tokens[i].text.istitle() and (tokens[i + 1].text.istitle() or tokens[i - 1].text.istitle() or tokens[i - 1].lower == "of")


def _in_sentence(tokens: tuple[Token, ...], sentence: Sentence, cues: Cues) -> list[Cue]:
    found: list[Cue] = []
    there = frozenset(t.lower for t in tokens[sentence.first : sentence.last])
    i = sentence.first
    while i < sentence.last:
        if not cues.may_open(tokens[i].lower) or _in_a_name(tokens, i, sentence):
            i += 1
            continue
        cue = existential(tokens, i, sentence.last, cues) or focus(tokens, i, sentence, cues) or equative(tokens, i, sentence, cues)
        cue = cue or known_verb(tokens, i, sentence.last, cues, there)
        cue = cue or any_verb(tokens, i, sentence.last, cues)
        if cue is None or (
            cue.noun is None and "object" not in cue.entry.list("takes")
        ):  # "spoke of their readiness": the longer of a verb's phrase and a light verb with its noun
            light = light_verb(tokens, i, sentence, cues)
            longer = cue is None or cue.last == i + 1 or (light is not None and light.last > cue.last and cue.entry.get("act") != "stress")
            cue = light if light and longer else cue  # "made clear his intention" stays what it is
        if cue is None:
            i += 1
            continue
        found.append(cue)
        i = max(cue.last, cue.verb + 1)
        expresses = "object" in cue.entry.list("takes") and tokens[cue.verb].lower.startswith(("express", "voic"))
        if (cue.noun is not None and cue.noun > cue.verb) or expresses:
            found.extend(second_nouns(tokens, cue, sentence.last, cues))
    return found
