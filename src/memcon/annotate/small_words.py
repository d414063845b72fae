"""Small closed classes of English, which the grammars share: what stands before a noun, beside a verb, between clauses."""

from __future__ import annotations

from memcon.annotate.mentions import Token

DETERMINERS = frozenset("the a an this that these those his her its their our my your both all any some no each every another such".split())

WHOSE = frozenset("his her its their our my your".split())

POSSESSIVES = WHOSE | {"'s"}

BE = frozenset("is are was were be been being".split())

AUXILIARIES = BE | frozenset("has have had having do does did will would shall should may might can could must".split())

MODALS = frozenset("will would shall should may might can could must to".split())

PREPOSITIONS = frozenset(
    "of to for with in on at by from over about into upon between among against through during after before under toward towards"
    " regarding concerning as within without via per amid despite".split()
)

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept"
    " oct nov dec".split()
)

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

SEASONS = frozenset("spring summer autumn fall winter".split())

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

# *one* is left out, for it is a pronoun too
NUMBERS = frozenset((*_UNITS[1:], *_TEENS, *_TENS, *(f"{ten}-{unit}" for ten in _TENS for unit in _UNITS), "hundred", "thousand"))

_NTH = "first second third fourth fifth sixth seventh eighth ninth".split()
_NTH_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()

ORDINALS = frozenset(
    (*_NTH, *_NTH_TEENS, *(ten[:-1] + "ieth" for ten in _TENS), *(f"{ten}-{nth}" for ten in _TENS for nth in _NTH), "hundredth")
)

ADVERBS = frozenset(
    "also further furthermore then again once too likewise moreover both all jointly therefore thus still already always"
    " never not now here there besides instead meanwhile however even just only ever once more particularly especially"
    " notably in-depth so well together yet nevertheless nonetheless thereafter besides first lastly today earlier".split()
)


def is_adverb(token: Token) -> bool:
    """Whether the token is one of the adverbs that stand between a subject and its verb."""
    if token.lower in _VERBS_IN_LY:
        return False
    return token.lower in ADVERBS or (token.lower.endswith("ly") and len(token.lower) > 4 and token.text[0].islower())


_VERBS_IN_LY = frozenset("reply apply supply comply imply multiply reapply assembly family monopoly anomaly".split())
