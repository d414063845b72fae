"""Those who speak as a group at a meeting of one's own people: *The regulators*, *Panelists*, *Senior Administration officials*."""

from __future__ import annotations

from functools import cache

from memcon.annotate.mentions import Known, Sentence
from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS, is_adverb
from memcon.lexicon import Lexicon, groups
from memcon.reading.actors import Actor

_WORDS = groups("speech_words")

_NEED_A_NAME = _WORDS["groups_with_a_name"]
_NO_QUALITIES = PREPOSITIONS | frozenset("and that which who when while".split())

_LONGEST_GROUP = 7  # tokens: "The Biden-Harris Administration officials", "mayors and county executives"


def with_own_people(known: Known, lexicon: Lexicon, sentence: Sentence, who: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The actors of a sentence, and the groups whose verb of speech follows: *Panelists highlighted*, *experts who discussed*."""
    groups = tuple(
        a for a in _groups(known, lexicon, sentence) if all(b.kind != "persons" or not _within(b, a) or _adjoined(known, b, a) for b in who)
    )
    apart = tuple(b for b in who if not any(b.first < a.last and a.first < b.last for a in groups))
    return tuple(sorted((*apart, *groups), key=lambda a: a.first)) if groups else who


def _within(one: Actor, other: Actor) -> bool:
    """Whether an actor stands inside another's words."""
    return other.first <= one.first and one.last <= other.last


def _adjoined(known: Known, person: Actor, group: Actor) -> bool:
    """Whether a person only lends the group its name: *Hald Administration officials*."""
    return known.tokens[person.last - 1].text[0].isupper() and person.last < group.last and known.tokens[person.last].text != ","


def _groups(known: Known, lexicon: Lexicon, sentence: Sentence) -> list[Actor]:
    """The groups of people that are subjects in a sentence."""
    heads, tokens = _heads(lexicon), known.tokens
    found: list[Actor] = []
    for i in range(sentence.first, sentence.last - 1):
        if tokens[i].lower not in heads or not _speaks(known, i + 1, sentence):
            continue
        first = i
        while first > sentence.first and i - first < _LONGEST_GROUP and _qualifies(known, first - 1, heads):
            first -= 1
        opens = first == sentence.first or tokens[first - 1].text in ",;" or tokens[first - 1].lower in ("and", "while", "with", "by")
        named = {t.lower for t in tokens[first:i]} - {"the"}
        if tokens[i].lower in _NEED_A_NAME and not named:
            continue  # "The participants", "Leaders" are all who met
        several = "and" in named and tokens[i + 1].lower != "who"  # "officials and community leaders" are all of them
        if opens and (first < i or tokens[i].text[0].isupper() or tokens[i + 1].lower == "who"):
            found.append(Actor(first, i + 1, "all" if several else "people"))
    return found


def _qualifies(known: Known, at: int, heads: frozenset[str]) -> bool:
    """Whether a word may stand before the noun of a group: *the*, *Senior Administration*, *leading*, *mayors and*."""
    token = known.tokens[at]
    if token.lower == "and":
        return known.tokens[at - 1].lower in heads
    return token.lower == "the" or (token.text.replace("-", "").isalpha() and token.lower not in DETERMINERS | _NO_QUALITIES)


def _speaks(known: Known, at: int, sentence: Sentence) -> bool:
    """Whether a verb in the past stands at `at`, or after *also*, *who*."""
    while at < sentence.last - 1 and (is_adverb(known.tokens[at]) or known.tokens[at].lower == "who"):
        at += 1
    return known.tokens[at].lower.endswith("ed") or known.tokens[at].lower in ("said", "spoke", "told", "made", "gave", "put")


@cache
def _heads(lexicon: Lexicon) -> frozenset[str]:
    """The nouns of such groups."""
    return frozenset(word.lower() for entry in lexicon["groups"] if entry.get("names") == "people" for word in entry.words)
