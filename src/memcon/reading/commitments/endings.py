"""Where the words of an action end, and what is to be done besides, told after a comma."""

from __future__ import annotations

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Token
from memcon.annotate.small_words import BE, DETERMINERS, ORDINALS, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.plan import MODALS, OPENERS, Plan

_WORDS = groups("commitment_words")

_LONGEST_NAME = 6  # tokens: "the Republic of Oresh to"
LONGEST_SUBJECT = 9  # tokens: "the foreign ministers of the two countries to"
_ALSO = _WORDS["of_both_and_lasting"]
_SERVING = _WORDS["is_good_for"]


def own_end(tokens: tuple[Token, ...], verb: int, end: int) -> int:
    """The end of the action before a semicolon, or before what the thing made is to be good for: *a fund which will enable both to …*"""
    for i in range(verb + 1, end):
        if tokens[i].lower not in _MAY_END:
            continue
        if tokens[i].lower in ("which", "that") and i + 2 < end and tokens[i + 1].lower in MODALS and tokens[i + 2].lower in _SERVING:
            return i
        if tokens[i].lower == "and" and i + 2 < end and tokens[i + 1].lower in ("our", "their") and tokens[i + 2].lower in _ALSO:
            return i  # "plans to open an embassy in Oresh and our joint efforts to"
        if tokens[i].text == "," and [t.lower for t in tokens[i + 1 : i + 3]] in (["and", "that"], ["not", "to"], ["so", "that"]):
            return i  # "that the embassy be opened, and that"; "go to Lima to listen, not to sign"
        if [t.lower for t in tokens[i : i + 3]] == ["as", "part", "of"] and i > verb + 2:
            return i  # "donate 5 million doses as part of the pledge made at the summit"
        if [t.lower for t in tokens[i : i + 2]] == ["and", "that"] and (
            tokens[i + 2].lower in DETERMINERS or tokens[i + 2].text[0].isupper()
        ):
            return i  # "that the embassy will open and that the two sides …"
        if tokens[i].text == "," and [t.lower for t in tokens[i + 1 : i + 3]] == ["to", "be"] and _after_before(tokens, verb, i):
            return i  # "finish the text before the next meeting, to be held in Lima in May"
        if tokens[i].text == "," and tokens[i + 1].lower == "whose" and tokens[i + 2].lower not in _OF_A_BODY:
            return i  # "build a bridge, whose design will be ready by May"; but "a committee, whose first session will be held in May"
        if tokens[i].lower == "as" and i > verb + 1 and _meanwhile(tokens, i, end):
            return i  # "welcome her to Lima soon as the two governments work to"
        if tokens[i].text == "," and _told_of_it(tokens, i, end):
            return i  # "maintain the consultations, which have been useful"
        if tokens[i].text == "," and absolute(tokens, i, end) is not None:
            return i  # "exempt diplomats from visas, the text to be exchanged by June"
        if tokens[i].text == ";" or (tokens[i].text == "," and i + 1 < end and tokens[i + 1].lower == "where"):
            return i  # "visit Oresh in March, where she will open the fair"
        if tokens[i].lower == "where" and any(t.lower in MODALS for t in tokens[i + 1 : min(end, i + 5)]):
            return i
    return end


_MAY_END = frozenset(", ; which that and as where".split())
"""The words at which the checks above begin."""

_OF_A_BODY = ORDINALS | frozenset("next inaugural meeting meetings session sessions members launch opening last".split())


def _meanwhile(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """Whether *as* tells what the two sides do meanwhile: *as the two governments work to*, *as they continue to*."""
    rest = [t.lower for t in tokens[at + 1 : min(end, at + 5)]]
    if rest[:2] == ["the", "two"]:
        return len(rest) > 3 and rest[3] in _GO_ON
    return len(rest) > 1 and rest[0] in ("they", "we") and rest[1] in _GO_ON


_GO_ON = _WORDS["goes_on_doing"]


def _told_of_it(tokens: tuple[Token, ...], comma: int, end: int) -> bool:
    """Whether what follows a comma to the end only tells how it has been: *…, which has met twice*, but not *…, which has met, in Lima*."""
    if [t.lower for t in tokens[comma + 1 : comma + 2]] != ["which"] or tokens[comma + 2].lower not in ("has", "have", "had"):
        return False
    return not any(tokens[i].text == "," and tokens[i + 1].lower in PREPOSITIONS for i in range(comma + 2, end - 1))


def _after_before(tokens: tuple[Token, ...], verb: int, end: int) -> bool:
    """Whether the words that end there only tell before what the action is to be."""
    return any(t.lower in ("before", "ahead") for t in tokens[max(verb + 1, end - 6) : end])


def absolute(tokens: tuple[Token, ...], comma: int, end: int) -> Plan | None:
    """What is to be done besides, told with no clause of its own after a comma: *…, with the first round to be held in June*."""
    if (gapped := _gapped(tokens, comma, end)) is not None:
        return gapped
    first = comma + 1 + (tokens[comma + 1].lower == "with")
    led = first > comma + 1
    if led and (begun := _to_begin(tokens, first, end)) is not None:
        return begun
    money = led and first < end and (tokens[first].text[0].isdigit() or tokens[first].text[0] in "$€£¥")
    if first >= end or (tokens[first].lower not in ("the", "a", "its", "their") and not money):
        return None
    for at in range(first + 1, min(first + LONGEST_SUBJECT, end - 2)):
        if tokens[at].text in ",;()" or tokens[at].lower in OPENERS | MODALS | BE:
            return None
        if tokens[at].lower == "to":
            if tokens[at + 1].lower != "be" or not _settled(tokens, first + (not money), at):
                return None
            stop = next((i for i in range(at + 2, end) if tokens[i].text in ",;"), end)
            return Plan(first, trimmed(tokens, at + 3, stop), at + 2, "scheduled", first, (first, at), passive=True, modal="is")
    return None


def _to_begin(tokens: tuple[Token, ...], first: int, end: int) -> Plan | None:
    """*(, with) construction to start later this year*, *the first course to open in May*."""
    to = next((i for i in range(first + 1, min(first + LONGEST_SUBJECT, end - 2)) if tokens[i].lower == "to"), None)
    if to is None or tokens[to + 1].lower not in _BEGIN or any(tokens[i].text in ",;()" for i in range(first, to)):
        return None
    if any(tokens[i].lower in OPENERS | MODALS | BE for i in range(first, to)):
        return None
    stop = next((i for i in range(to + 2, end) if tokens[i].text in ",;"), end)
    return Plan(first, trimmed(tokens, to + 2, stop), to + 1, "scheduled", first, (first, to), modal="is")


_BEGIN = _WORDS["comes_to_pass"]


def _gapped(tokens: tuple[Token, ...], comma: int, end: int) -> Plan | None:
    """What another is to do, told without the verb of being: *Oresh is to draft the text, Tamor to host the talks, and Veland to pay*."""
    led = tokens[comma + 1].lower if tokens[comma + 1].lower in ("with", "and") else ""
    first = comma + 1 + bool(led)
    to = next((i for i in range(first + 1, min(first + _LONGEST_NAME, end - 1)) if tokens[i].lower == "to"), None)
    if to is None or not all(t.text[0].isupper() or t.lower in ("the", "of", "and", "side") for t in tokens[first:to]):
        return None
    verb = tokens[to + 1]
    if (
        not tokens[to - 1].text[0].isalpha()
        or not verb.text.islower()
        or verb.lower in PREPOSITIONS | DETERMINERS | {"be", "date", "him", "them"}
    ):
        return None
    if led != "with" and not _goes_without(tokens, comma, end, bool(led)):
        return None
    stop = next((i for i in range(to + 2, end) if tokens[i].text in ",;"), end)
    return Plan(first, trimmed(tokens, to + 2, stop), to + 1, "scheduled", first, (first, to), modal="is")


def _goes_without(tokens: tuple[Token, ...], comma: int, end: int, last: bool) -> bool:
    """Whether *is to* stands before a comma in its clause, for those told after it as well; not before *in Lima, Peru to attend the fair*.

    `last`: whether *and* stands after the comma; else another of them has to follow.
    """
    start = next((i for i in range(comma - 1, -1, -1) if tokens[i].text in ".;:"), 0)
    said = any(tokens[i].lower in ("is", "are") and tokens[i + 1].lower == "to" for i in range(start, comma - 1))
    return said and (last or any(_gapped(tokens, i, end) is not None for i in range(comma + 2, end - 4) if tokens[i].text == ","))


def _settled(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether it is the details of a thing, or one of a row of meetings, that is to be seen to: *the text*, *the first round*."""
    heads = next((i for i in range(first, last) if tokens[i].lower in PREPOSITIONS), last)
    of_a_row = tokens[first].lower in _OF_A_ROW and (heads > first + 1 or tokens[first - 2].lower == "with")  # "with the second to be held"
    money = tokens[first].text[0].isdigit() or tokens[first].text[0] in "$€£¥"
    return tokens[heads - 1].lower in _PARTICULARS or of_a_row or money


_PARTICULARS = _WORDS["particulars_to_settle"]
_OF_A_ROW = ORDINALS | frozenset("next inaugural opening following final last".split())


def end_of_relative(tokens: tuple[Token, ...], head: Plan, end: int) -> int:
    """The end of a relative clause at the comma before the verb of the clause round it: *who will visit Oslo in May, thanked …*."""
    if head.opener != "who":
        return end
    done = (i for i in range(head.verb + 2, end - 1) if tokens[i].text == "," and tokens[i + 1].lower in DID)
    return next(done, end)


DID = inflected(_WORDS["did_besides"], "past")


def trimmed(tokens: tuple[Token, ...], floor: int, end: int) -> int:
    """`end`, moved back to `floor` at most, so that no mark or small word stands last."""
    while end > floor and (
        tokens[end - 1].text in ",;:.—–-”\"’'("
        or (tokens[end - 1].lower in PREPOSITIONS and tokens[end - 2].text == ",")  # "…, during" which
        or tokens[end - 1].lower
        in ("and", "but", "while", "whereas", "which", "that", "as", "well", "the", "who", "where", "for", "of", "to", "when")
    ):
        end -= 1
    return end
