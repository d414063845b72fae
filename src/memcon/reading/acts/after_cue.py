"""What may stand between a cue and what was said: manner, time and place, a parenthesis, the person addressed."""

from __future__ import annotations

from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS, WEEKDAYS
from memcon.lexicon import groups
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import FINITE, TOPICAL, Clause

_WORDS = groups("speech_words")

DAYS = WEEKDAYS | {"today", "yesterday"}
ASKED = frozenset("about whether if how when why what which who where".split())


def past_when_and_where(s: Clause, at: int) -> int:
    """The index after *in Tamor on Tuesday*, *Tuesday in Tamor* at `at`."""
    at += s.lower(at) in DAYS and at + 1 < s.last
    while at + 1 < s.last and s.lower(at) in ("in", "at", "on") and s.tokens[at + 1].text[0].isupper():
        at += 2
        while at < s.last and s.tokens[at].text[0].isupper():
            at += 1
    return at


_LONGEST_BEHALF = 14  # tokens: "on behalf of President Hald and the entire government of Veland"
_LONGEST_MANNER = 6  # tokens: "in a positive and constructive atmosphere"


def after_manner(s: Clause, i: int, end: int) -> int:
    """The index after *in a frank manner*, *with satisfaction*, *during the call* between a cue and what was said, or `i`."""
    at = i
    if s.lower(at) == "," and s.lower(at + 1) in _MANNER_OPENERS:
        at += 1
    if (s.lower(at), s.lower(at + 1)) in (("once", "again"), ("at", "length")):
        return at + 2
    if (s.lower(at), s.lower(at + 1), s.lower(at + 2)) == ("on", "behalf", "of"):
        ends = (j for j in range(at + 3, min(end - 1, at + _LONGEST_BEHALF)) if s.lower(j) in ("to", "for", "on", "over", "that"))
        return next(ends, end)  # "condolences on behalf of the people of Veland to those who"
    occasion = next((j for j in (at + 2, at + 3) if s.lower(j) == "occasion"), None)
    if s.lower(at) == "on" and occasion and s.lower(at + 1) in ("this", "that", "the") and s.lower(occasion + 1) != "of":
        return occasion + 1  # "stressed on this occasion that"
    if s.lower(at) not in _MANNER_OPENERS:
        return i
    opener = s.lower(at)
    nouns = s.words.talks | s.words.occasion | s.words.manner if opener in ("during", "at") else s.words.manner
    if opener == "in" and s.lower(at + 1) == "the" and s.lower(at + 2) != "strongest":
        return i  # "interest in the manner of …"
    for noun in range(at + 1, min(end, at + _LONGEST_MANNER)):
        if (s.lower(noun) in nouns and s.lower(noun - 1) != opener) or (s.lower(noun) in s.words.manner and opener in ("in", "with")):
            following = s.lower(noun + 1)
            if following == "to" and s.lower(noun) in ("respect", "regard"):
                return i
            if following == "of" and opener == "with" and s.lower(at - 1) == "note":
                return noun + 2  # "took note with satisfaction of the growth"
            if following in ("of", "in", "for", "between", "with", "which") or (
                opener == "at" and s.lower(noun) in s.words.manner - _AT_WHICH
            ):
                return i
            return noun + 2 if following == "," else noun + 1
        if s.lower(noun) in PREPOSITIONS or not s.tokens[noun].text[0].isalnum() or s.lower(noun) in FINITE | {"that", "to"}:
            return i
    return i


_AT_WHICH = frozenset("length outset point stage".split())
_MANNER_OPENERS = frozenset("in with at during for".split())
ADDRESS_MARKERS = {
    "thank": ("for",),
    "congratulate": ("on", "upon", "for"),
    "condole": ("on", "over", "for"),
    "explain": ("that", "of", "about", "on", "regarding", "concerning", "with", "how"),
    "state": ("that", "of", "about", "how", "to"),
    "request": ("to", "for", "that", "not"),
    "commit": ("that", "of"),
}


def after_setting(s: Clause, i: int, end: int) -> int:
    """The index after *in Stockholm in April 2017* between a cue and its *to* or *that*, or `i`."""
    if s.lower(i) not in ("in", "at", "on"):
        return i
    for j in range(i + 1, min(end, i + _LONGEST_SETTING)):
        if s.lower(j) in ("to", "that") and j > i + 1:
            return j
        text = s.tokens[j].text
        if text == "," and (beyond := _past_aside(s, j, end)) is not None:
            return beyond
        if not (text[0].isupper() or text[0].isdigit() or s.lower(j) in _SETTING_WORDS):
            break
    return i


def _past_aside(s: Clause, comma: int, end: int) -> int | None:
    """The index of *to* or *that* after *, at their talks in Lima,* whose first comma is at `comma`; null where no such aside stands."""
    if s.lower(comma + 1) not in ("in", "at", "on", "during"):
        return None
    closes = next((k for k in range(comma + 2, min(end - 1, comma + _LONGEST_ASIDE)) if s.lower(k) == ","), None)
    if closes is None or s.lower(closes + 1) not in ("to", "that"):
        return None
    return None if any(s.lower(k) in FINITE | {"that"} for k in range(comma, closes)) else closes + 1


_LONGEST_ASIDE = 16  # tokens: ", in the joint statement issued at the end of the summit in Tamor, to"


def after_teller(s: Clause, i: int) -> int:
    """The index after *from her envoy* between what one receives and what it is about (*received an update from her envoy on the dam*), or
    `i`."""
    if s.lower(i) != "from":
        return i
    for j in range(i + 1, min(s.last, i + _LONGEST_TELLER)):
        if s.lower(j) in TOPICAL or s.lower(j) == "that":
            return j
        if s.lower(j) in FINITE or s.lower(j) in (",", ";", "who"):
            break
    return i


_LONGEST_TELLER = 10  # tokens: "from the head of the delegation of experts on"
_LONGEST_SETTING = 12  # tokens: "at the Leaders’ Summit in New York last September to"
_SETTING_WORDS = _WORDS["settings_of_speech"] | frozenset("in at on of the that last this next ’ ' 's".split())


def after_parenthesis(s: Clause, comma: int, end: int) -> int:
    """The index after *, in their talks in Seoul,* between a cue and its clause, or `comma`."""
    for j in range(comma + 1, min(end - 1, comma + 20)):
        if s.lower(j) == "," and (s.lower(j + 1) in ("that", "how", "whether", "to", "on") or s.lower(comma + 1) in _SHORT_PARENTHESES):
            return j + 1
        if s.lower(j) in FINITE | {"that", ";", ":"}:
            break
    return comma


_SHORT_PARENTHESES = frozenset("however moreover inter in among too".split())


_WITH = frozenset("task charg entrust".split())


def after_addressee(s: Clause, act: Act, i: int, end: int) -> int:
    """The index of the word that opens the content after the person addressed, or `i` where nobody is."""
    name = act.cue.entry.get("act")
    markers = ADDRESS_MARKERS.get(name, ("that",))
    if act.cue.verb + 1 == act.cue.last and s.lower(act.cue.verb).startswith("ask"):
        markers = (*markers, *ASKED)
    if s.lower(act.cue.verb).startswith("advis"):
        markers = (*markers, "to")  # "advised the firms to wait"
    if name == "request" and s.lower(act.cue.verb).rstrip("sed") in _WITH:
        markers = (*markers, "with")  # "tasked the two envoys with finding"
    if s.lower(i) in markers:
        return i
    stop = min(end, i + 22)
    addressed = s.starting_at(i)
    if s.lower(i) in ("him", "her", "them", "us", "me", "it"):
        j = i + 1
    elif addressed:  # a post runs on over "for": "thanked the Prime Minister for Veland's help"
        inside = (n for n in range(addressed.first, addressed.last) if s.lower(n) in markers)
        j = next(inside, addressed.last) if s.lower(addressed.last) == "'s" else addressed.last
    else:
        j = i
    asked = addressed is None and name == "request" and j == i
    if asked and any(s.lower(n) in s.words.deeds for n in (i, i + 1, i + 2)):
        return i  # "encouraged further steps to open the border"
    for at in range(j, stop):
        lower = s.lower(at)
        if name == "request" and lower == "to" and addressed is None and s.lower(at + 1) in DETERMINERS:
            return i  # "urged an end to the fighting"
        if lower in markers and not (lower == "on" and s.lower(at + 1) == "behalf"):
            relative = (lower == "that" and (at > j or s.lower(at + 1) in FINITE)) or (lower == "not" and s.lower(at + 1) != "to")
            if name == "request" and ((lower == "for" and addressed is None) or relative):
                continue  # "urged all States that have not yet joined to do so"
            return at
        if lower in (";", ":") or (lower == "that" and "that" not in markers) or (lower in FINITE and s.lower(at - 1) == "and"):
            break  # "called on the Vice President and will travel to"
        if name == "request" and addressed is None and lower in PREPOSITIONS - {"of", "to", "in", "on", "from", "at"}:
            break
    else:
        return j if addressed or j > i else i
    return j if (addressed and s.lower(j) not in ("'s",)) or j > i else i
