"""Sentences without a cue: which of them are the publisher's own, and which carry on what a speaker says."""

from __future__ import annotations

from itertools import pairwise

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Known, Sentence
from memcon.annotate.small_words import ORDINALS, POSSESSIVES, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.acts.clause import FINITE
from memcon.types import Statement

_WORDS = groups("speech_words")

_DID_TOGETHER = inflected(_WORDS["did_together"], "past")
_BEFORE_A_NOUN = POSSESSIVES | {"the", "a", "no"} | _WORDS["before_a_will"]  # "the will of the people"
_ORDINALS = ORDINALS | frozenset("last largest latest biggest highest".split())
_SIGNED = frozenset("signed initialled initialed countersigned co-signed".split())


def narrated(known: Known, occasion: frozenset[str], sentence: Sentence, who: tuple[Actor, ...], previous: Statement) -> bool:
    """Whether a sentence without a cue, after the statement `previous`, is the publisher's own; `occasion` are words for the meeting."""
    lowers = [t.lower for t in known.tokens[sentence.first : sentence.last]]
    settled = previous.voice == "joint" and previous.act in _SETTLED and _is_to_come(lowers) and not previous.negated
    if previous.voice == "joint" and previous.act not in ("agree", "condemn", "stress", "concern", "share_view") and not settled:
        return True
    if len(lowers) < 4 or (previous.voice == "joint" and not any(w in FINITE or w.endswith("ed") for w in lowers)):
        return True
    if previous.act in ("accept", "invite"):
        return True  # "She accepted the invitation. The dates would be settled later."
    if "would" in lowers and (previous.voice == "single" or previous.act == "agree"):
        return False  # reported speech, whoever its subject is
    if _signed(lowers) or _counts(lowers) or _has_done(known, sentence, who):
        return True  # "The protocol was signed at the close of the talks"
    if _tells_of_the_meeting(lowers, occasion):
        return True
    if settled and (_looks_back(lowers) or _country_will(known, sentence, who)):
        return False  # "They agreed to hold a session. Oresh will host it."
    if previous.act in _NOTHING_MORE and not {"should", "must"} & set(lowers):
        return True  # "She accepted the invitation. The date is to be settled."
    if previous.act in _NO_CLAIM and _is_to_come(lowers) and "would" not in lowers:
        return True  # "He proposed a tour. A decision on it will be taken in May."
    if previous.voice == "single" and any(w in ("should", "must") for w in lowers):
        return False
    subject = next((a for a in who if a.first <= sentence.first + 8 and not after_preposition(known, a)), None)
    if subject is None:
        return previous.voice == "joint" and lowers[0] not in ("this", "these", "such", "it")
    if subject.kind == "they" and previous.voice == "single":
        return False
    if subject.kind in ("he", "she") and previous.voice == "single" and "could" in lowers:
        return False  # "She could not prejudge the position of the Council"
    if subject.kind in ("persons", "he", "she", "they", "all", "nationals", "national", "other") or _are_people(known, subject):
        return True  # the publisher tells what a participant did
    return previous.voice == "joint"


def _is_to_come(lowers: list[str]) -> bool:
    """Whether a sentence tells what will be done: *The group will meet in May*, *The date is to be fixed*."""
    will = any(w in ("will", "shall") and before not in _BEFORE_A_NOUN for before, w in pairwise(lowers))
    threes = zip(lowers, lowers[1:], lowers[2:], strict=False)
    return will or any(is_ in ("is", "are") and to == "to" and before != "will" for before, is_, to in threes)  # "how firm its will is to"


def _country_will(known: Known, sentence: Sentence, who: tuple[Actor, ...]) -> bool:
    """Whether a country is to do what is to come: *Oresh will host it*."""
    first = next((a for a in who if a.first <= sentence.first + 1), None)
    country = first is not None and first.kind == "sides" and len(first.sides) == 1 and not after_preposition(known, first)
    return country and first is not None and known.tokens[first.last].lower in ("will", "shall")


def _looks_back(lowers: list[str]) -> bool:
    """Whether a sentence tells of what was agreed before it: *At that session*, *Under its terms*, *will meet for this purpose*."""
    opens = tuple(lowers[:2]) in _POINTS_BACK or tuple(lowers[:3]) in (("as", "part", "of"), ("under", "the", "agreement"))
    later = any(three in _FOR_THIS for three in zip(lowers, lowers[1:], lowers[2:], strict=False))
    return opens or later


_POINTS_BACK = frozenset((lead, this) for lead in PREPOSITIONS for this in ("this", "that", "its", "these", "those", "their", "such"))
_PURPOSES = (("for", "purpose"), ("for", "purposes"), ("to", "end"), ("to", "ends"), ("to", "effect"), ("with", "aim"), ("in", "regard"))
_SUBJECTS = (("on", "subject"), ("on", "matter"), ("on", "issue"), ("on", "topic"), ("on", "question"))
_FOR_THIS = frozenset((lead, this, noun) for lead, noun in _PURPOSES + _SUBJECTS for this in ("this", "that", "these", "those"))


def _has_done(known: Known, sentence: Sentence, who: tuple[Actor, ...]) -> bool:
    """Whether a page tells what a country has done, or whom somebody met: *Since May, Oresh has given two ships*, *The delegation also
    met with pilots*."""
    tokens = known.tokens
    met = any(tokens[i].lower == "met" and tokens[i + 1].lower == "with" for i in range(sentence.first, sentence.last - 1))
    country = next((a for a in who if a.kind == "sides" and len(a.sides) == 1 and not after_preposition(known, a)), None)
    opens = country is not None and (country.first == sentence.first or tokens[country.first - 1].text == ",")
    return met or (opens and country is not None and tokens[country.last].lower in ("has", "have"))


def _are_people(known: Known, actor: Actor) -> bool:
    """Whether several sides are named by those who speak for them: *the Oreshi and Velandic teams*, not *Oresh and Veland*."""
    between = known.tokens[actor.first : actor.last]
    return len(actor.sides) > 1 and any(t.text.islower() and t.lower not in ("the", "both", "and") and t.text.isalpha() for t in between)


def after_preposition(known: Known, actor: Actor) -> bool:
    """Whether an actor is no subject: *with Mr Orlen*, *of Veland*."""
    return actor.first > 0 and known.tokens[actor.first - 1].lower in _LEADS


_LEADS = PREPOSITIONS - {"after", "before", "as"}  # what those lead to may be a subject: "after Mr Orlen had left"


_SETTLED = frozenset(("agree", "confirm"))  # acts of both sides that what is to come carries on
# Acts that claim nothing that a sentence in the plain future could carry on.
_NO_CLAIM = frozenset(("propose", "request", "thank", "welcome", "concern"))
_NOTHING_MORE = frozenset(("invite", "ask", "hope", "accept", "congratulate", "condole"))  # … nor any other


def _tells_of_the_meeting(lowers: list[str], occasion: frozenset[str]) -> bool:
    """Whether a sentence opens on the meeting itself: *The talks were held in a friendly atmosphere*, *This was their third meeting*."""
    i = 0
    while i < min(len(lowers), 5) and (lowers[i] in _POINTERS or not lowers[i][0].isalnum()):
        i += 1
    if any(word in occasion for word in lowers[i : i + 4]):
        return True
    return lowers[0] in ("this", "it") and lowers[1:2] in (["is"], ["was"]) and any(w in occasion | {"time"} for w in lowers[2:8])


def _counts(lowers: list[str]) -> bool:
    """Whether a sentence counts what was told: *This is the eighth package of aid since May*."""
    return lowers[:1] == ["this"] and lowers[1:2] in (["is"], ["was"]) and lowers[2:3] == ["the"] and bool({*lowers[3:4]} & _ORDINALS)


def _signed(lowers: list[str]) -> bool:
    """Whether a sentence tells what was signed: *A protocol was also signed by the ministers of health*."""
    if lowers[:1] == ["they"] and {*lowers[1:3]} & _DID_TOGETHER:
        return True  # "They also signed a protocol"
    at = next((n for n, word in enumerate(lowers) if word in _SIGNED), 0)
    return bool({"was", "were"} & set(lowers[max(0, at - 2) : at])) and not {"that", "which", "when", "who"} & set(lowers[:at])


_POINTERS = PREPOSITIONS | POSSESSIVES | frozenset("it was also this the these that those both".split())
