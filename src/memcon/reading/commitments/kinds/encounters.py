"""Meetings told by verbs that are said of other things too (*see*, *be received by*, *be in Oslo*), and what an event is like."""

from __future__ import annotations

from memcon.annotate.mentions import Token
from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Clause, Kind
from memcon.reading.commitments.kinds.events import head_noun
from memcon.reading.commitments.kinds.journeys import REGIONS
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.vocabulary import Match, Vocabulary
from memcon.types import CommitmentKind

_WORDS = groups("commitment_kind_words")

_ABOUT_A_MEETING = _WORDS["done_about_a_meeting"]
_OF_A_MEETING = _WORDS["of_what_it_is"]
_SEEN = frozenset("him her them you me us".split()) | _WORDS["seen"]
_SEEN_WITH = DETERMINERS | frozenset("of and or".split())  # what goes on telling of those who are seen
_MANY = _WORDS["many_met"]


def encounter(c: Clause) -> Kind | None:
    """Meetings told by verbs that are said of other things too, and what a meeting is like."""
    tokens, plan, at = c.tokens, c.plan, c.at
    by = next((i for i in range(at + 1, min(plan.last, at + 5)) if tokens[i].lower == "by"), None)
    if plan.passive and c.lower == "hosted" and _to_a_meal(c):
        return c.firm("meeting", "be hosted to a meal", at + 1)
    if c.lower in ("host", "hosting") and not plan.passive and c.tokens[at + 1].lower in _SEEN and _to_a_meal(c):
        return c.firm("meeting", "host somebody to a meal", at + 1)
    if plan.passive and c.lower == "received" and by is not None:
        somebody = any(tokens[i].text[0].isupper() or i in c.people for i in range(by + 1, min(plan.last, by + 3)))
        return c.firm("meeting", "be received by", at + 1) if somebody else c.undertaking("state", "received by nobody named", at + 1)
    if (
        plan.passive
        and c.lower in ("granted", "given")
        and any(tokens[i].lower == "audience" for i in range(at + 1, min(plan.last, at + 4)))
    ):
        return c.firm("meeting", "be granted an audience", at + 1)
    if not plan.passive and c.lower in ("call", "calling") and _on_the_line(c):
        return c.firm("call", "call somebody", at + 1)
    if not plan.passive and c.lower in ("bring", "bringing") and (brought := _brought_together(c)) is not None:
        return c.firm(brought, f"{c.lower} them together", at + 1)
    if not plan.passive and c.lower in ("see", "seeing") and _in_person(tokens, c.words, at, plan.last, c.people):
        return c.firm("meeting", "see someone", at + 1)
    if plan.subject and not plan.passive and c.lower in ("end", "conclude", "finish"):
        event = head_noun(tokens, c.words, *plan.subject)
        if event and event.kind == "visit":
            return c.undertaking("state", "a visit that ends", at + 1)
    if plan.subject and c.lower in (_ABOUT_A_MEETING if plan.passive else _OF_A_MEETING):
        event = head_noun(tokens, c.words, *plan.subject)
        if event and event.entry.get("part") == "event":
            return c.undertaking("state", "what an event is like", at + 1)
    if c.lower == "be" and plan.mood == "infinitive" and at + 2 < plan.last and tokens[at + 1].lower == "in":
        there = tokens[at + 2].text[0].isupper() and not c.words.noun(tokens, at + 2, "authority")
        return c.firm("visit", "be in", at + 1) if there else None  # "consented to be in Lima in June"
    if c.lower == "be" and at + 2 < plan.last and plan.subject:
        return _being(tokens, c.words, plan, at, c.people)
    return None


def _to_a_meal(c: Clause) -> bool:
    """Whether a guest is *hosted to lunch by the Minister*, *hosted for dinner*."""
    ahead = range(c.at + 1, min(c.plan.last, c.at + 5))
    told = range(*c.plan.subject) if c.plan.subject else ()
    person = any(i in c.people or c.tokens[i].lower in ("he", "she") for i in told)  # "This evening he will be hosted"
    return person and any(c.tokens[i].lower in _MEALS for i in ahead)


_MEALS = _WORDS["meals"]


def _on_the_line(c: Clause) -> bool:
    """Whether somebody is to be called: *call his colleague on Friday*, but not *call Peru to account*."""
    own = c.tokens[c.at + 1].lower in ("his", "her") and c.tokens[min(c.at + 2, c.plan.last - 1)].lower in _IN_OFFICE
    rest = {c.tokens[i].lower for i in range(c.at + 2, c.plan.last)}
    dated = any(first > c.at and last <= c.plan.last + 1 for first, last in c.dated)
    return (own or (c.at + 1 in c.people and dated)) and not rest & {"to", "for", "into"}


def _brought_together(c: Clause) -> CommitmentKind | None:
    """Of those who are to be brought together, whether they are to talk or to meet: *bring the experts of both countries together*."""
    together = next((i for i in range(c.at + 2, min(c.plan.last, c.at + 12)) if c.tokens[i].lower == "together"), None)
    if together is None or any(c.tokens[i].text in ",;" for i in range(c.at + 1, together)):
        return None
    brought = range(c.at + 1, together)
    if any(c.words.noun(c.tokens, i, "officials", "staff") for i in brought):
        return "talks"
    return "meeting" if any(c.tokens[i].lower in _MANY or i in c.people for i in brought) else None


def _being(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int, people: frozenset[int]) -> Kind | None:
    """*The President will be in Oslo on Friday*, *the next session will be in Oslo in May*: a visit, or an event with its place or time."""
    assert plan.subject is not None
    first, last = plan.subject
    at += tokens[at + 1].lower in ("back", "again") and at + 3 < plan.last
    there = tokens[at + 2].text[0].isupper() or _part_of_a_country(tokens, at + 2, plan.last)
    one = last - first == 1 and tokens[first].lower in ("he", "she", "i") and there
    at_home = words.noun(tokens, at + 2, "authority")  # "she would be in Parliament"
    region = tokens[at + 2].lower == "the" and any(t.lower in REGIONS for t in tokens[at + 3 : min(at + 5, plan.last)])
    placed = there or region or tokens[at + 1].lower == "here"
    group = there and any(words.noun(tokens, i, "journey") for i in range(first, last))
    if tokens[at + 1].lower in ("in", "here") and placed and (first in people or one or group) and not at_home:
        return Kind("visit", "firm", "be in", at, at + 1)
    if (
        tokens[at + 1].lower == "in"
        and tokens[at + 2].text[0].isupper()
        and any(words.noun(tokens, i, "officials") for i in range(first, last))
    ):
        return Kind("talks", "firm", "officials who are to be there", at, at + 1)
    noun = head_noun(tokens, words, first, last)
    if noun is None or noun.kind not in ("meeting", "talks", "visit") or tokens[at + 1].lower not in ("in", "on", "at"):
        return None
    named = tokens[at + 2].text[0].isupper() or tokens[at + 2].text[0].isdigit()
    return Kind(noun.kind, "firm", f"{noun.entry.words[0]}: to be there", at, at + 1, noun) if named else None


def _part_of_a_country(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """*(In) the south of Peru*, *the port of Callao*: a place that is told by a common noun."""
    told = [t.lower for t in tokens[first : first + 3]]
    return first + 3 < last and told[0] == "the" and told[1] in REGIONS and told[2] == "of" and tokens[first + 3].text[0].isupper()


def _in_person(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int, people: frozenset[int]) -> bool:
    """Whether somebody is to be seen, not seen to do something: *seeing the Minister in Lima*, but not *see Peru join*."""
    if not any(i in people or tokens[i].lower in _SEEN for i in range(at + 1, min(last, at + 4))):
        return False
    for i in range(at + 2, last):
        if tokens[i].lower in PREPOSITIONS - {"of"} | {"again", "in-person", "when", "soon", "tomorrow", "there", "later", "next"}:
            return True
        after_a_name = tokens[i - 1].text[0].isupper() or tokens[i - 1].lower in _SEEN
        if tokens[i].text.islower() and (tokens[i].lower in words.bases or (after_a_name and tokens[i].lower not in _SEEN_WITH)):
            return False  # "see the Minister resign in June"
    return False


def between_two(c: Clause) -> bool:
    """Whether two are to hold talks who hold office: *the Minister will hold talks with the President of Peru*, not *experts*."""
    if c.noun is None or c.plan.passive or not c.tokens[c.noun.first].lower.startswith(("talk", "discussion", "conversation")):
        return False
    there = c.noun.last
    if there + 2 >= c.plan.last or c.tokens[there].lower != "with" or c.plan.subject is None:
        return False
    doer, met = range(*c.plan.subject), range(there + 1, min(c.plan.last, there + 7))
    one = any(i in c.people or c.tokens[i].lower in _IN_OFFICE | {"he", "she"} for i in doer)
    staff = any(c.words.noun(c.tokens, i, "officials", "staff") or c.tokens[i].lower == "delegation" for i in (*doer, *met))
    return one and not staff and any(c.tokens[i].lower in _IN_OFFICE for i in met)


_IN_OFFICE = _WORDS["office_holders"]


def called_together(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> Match | None:
    """The summit for which many are hosted: *host the Nordic leaders in Lima for a summit*."""
    if not any(tokens[i].lower in _MANY for i in range(first, min(last, first + 4))):
        return None
    led = (i for i in range(first + 1, last - 1) if tokens[i].lower == "for")
    found = (m for i in led for at in range(i + 1, min(last, i + 8)) if (m := words.noun(tokens, at, "event")))
    return next((m for m in found if m.kind == "meeting"), None)
