"""Sessions that are no meeting of the sides, however they are told: a parliament's, a bidding round, the first sitting of a new body."""

from __future__ import annotations

from itertools import takewhile

from memcon.annotate.citations.meetings.exchanges import ORGANS, Exchange
from memcon.annotate.small_words import MONTHS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_ROUNDS_OF_BIDS = _WORDS["rounds_of_bids"]
_PARTS_OF_YEAR = _WORDS["parliamentary_terms"]
_HOUSES = _WORDS["houses"] - {"assembly"}
_TELLS_TO_DO = _WORDS["tells_to_do"]
_HOLDS = frozenset("hold holds held holding".split())
_SCHEDULED = frozenset("scheduled due".split())


def is_none(x: Exchange) -> bool:
    """Whether it cites nothing."""
    return any(rule(x) for rule in _RULES)


def _of_parliament(x: Exchange) -> bool:
    """*In the autumn session*, *at its October session*, *the November sitting of Parliament*; not *the June session of the Tamor
    Assembly*, to which many countries send members."""
    if x.word not in ("session", "sitting"):
        return False
    term = x.ws[x.head.first - 1].lower if x.head.first else ""
    if term not in _PARTS_OF_YEAR and not (term in MONTHS and x.before.definite):
        return False
    if x.follow != "of":
        return True
    whose = [w.lower for w in x.ws[x.end + 1 : x.end + 4] if w.lower != "the"]
    return bool(whose[:1]) and (whose[0] in _HOUSES or whose[:2] == ["national", "assembly"])


def _of_bids(x: Exchange) -> bool:
    """*The new bid round*, *the third licensing round*, *the second round of funding*."""
    if x.word != "round":
        return False
    kind = x.ws[x.head.first - 1].lower if x.head.first else ""
    of = x.ws[x.end + 1].lower if x.follow == "of" and x.end + 1 < len(x.ws) else ""
    return bool({kind, of} & _ROUNDS_OF_BIDS)


def _held_by_a_body(x: Exchange) -> bool:
    """The Commission *will hold its next meeting*, *is scheduled for its third meeting*: the Commission is cited, or is new."""
    if x.before.determiner != "its" or x.word not in ("meeting", "session", "sitting", "round"):
        return False
    verb = [w.lower for w in x.ws[max(0, x.before.first - 3) : x.before.first]][:-1]
    return verb[-1:] != [] and (verb[-1] in _HOLDS or (verb[-1] == "for" and verb[:1] != [] and verb[0] in _SCHEDULED))


def _told_to_do(x: Exchange) -> bool:
    """*Directed the Joint Committee to resume field work*; *the new Council would convene*, of which nothing more is told."""
    if x.word not in ORGANS | {"group"}:
        return False
    plainly_new = "new" in x.before.plain and not x.proper
    return plainly_new or bool(x.the and {w.lower for w in x.ws[max(0, x.before.first - 2) : x.before.first]} & _TELLS_TO_DO)


def _on_a_named_text(x: Exchange) -> bool:
    """*The conclusion of the negotiations on the Free Trade Agreement with Oresh*: the text is cited that is negotiated."""
    if x.word != "negotiations" or x.follow != "on" or x.before.owner or [w.lower for w in x.ws[x.end + 1 : x.end + 2]] != ["the"]:
        return False
    name = list(takewhile(lambda w: w.capital, x.ws[x.end + 2 :]))
    return len(name) > 1 and name[-1].lower in _NEGOTIATED


_NEGOTIATED = frozenset("agreement treaty convention protocol".split())

_RULES = (_on_a_named_text, _told_to_do, _of_parliament, _of_bids, _held_by_a_body)
