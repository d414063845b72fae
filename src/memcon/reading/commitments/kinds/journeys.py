"""Visits: journeys told by verbs that are said of other things too, and missions that are sent."""

from __future__ import annotations

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Token
from memcon.annotate.small_words import PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Clause, Kind
from memcon.reading.commitments.kinds.deliveries import LOOKING
from memcon.reading.commitments.kinds.events import first_noun
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.present_tense import bound_for
from memcon.reading.commitments.vocabulary import Vocabulary

_WORDS = groups("commitment_kind_words")

_HEADING = inflected(("head", "lead", "co-lead"), "base", "ing")
_STOPPING = inflected(_WORDS["stops"], "base", "ing")
_ONWARD = inflected(("continue", "proceed", "journey"), "base", "ing")
_TAKING_ALONG = ("accompan", "escort")
_GUESTS = frozenset("him her them you".split())
_LONGEST_GUEST = 9  # tokens from "accompany" to the "to" after the guest
REGIONS = _WORDS["regions"]


def journey(c: Clause) -> Kind | None:
    """Journeys told by verbs that are said of other things too: *continue to Quito*, *head a delegation to*, *be represented at*."""
    tokens, plan, at = c.tokens, c.plan, c.at
    if plan.passive:
        there = c.lower == "represented" and (_at_an_event(c) or _by_somebody(c))
        return c.firm("visit", "be represented at", at + 1) if there else None
    person = plan.subject is not None and (plan.subject[0] in c.people or tokens[plan.subject[0]].lower in ("he", "she"))
    somebody = plan.subject is not None and any(i in c.people for i in range(*plan.subject))
    if c.lower in ("be", "attend") and (person or somebody) and _honoured(c):
        return c.firm("visit", "be the guest of an event", at + 1)
    if somebody and c.lower in ("represent", "representing") and (_at_an_event(c) or plan.opener == "where"):
        return c.firm("visit", "represent somebody at", at + 1)
    if plan.subject and c.lower == "take" and _carried_there(tokens, c.words, plan, at):
        return c.firm("visit", "a journey that takes them there", at + 1)
    if (c.lower in _ONWARD or c.lower.startswith(_TAKING_ALONG)) and _onward(c):
        return c.firm("visit", f"{c.lower} to a place", at + 1)
    if c.lower in _STOPPING and tokens[at + 1].lower in ("at", "in") and at + 2 < plan.last and tokens[at + 2].text[0].isupper():
        dated = any(first <= at + 2 < last for first, last in c.dated)
        return None if dated else c.firm("visit", f"{c.lower} there", at + 1)
    if c.lower == "deploy" and plan.subject and _team_there(c):
        return c.firm("visit", "a team that deploys there", at + 1)
    if c.verb is None and bound_for(tokens, at, plan.last) is not None:
        return c.firm("visit", f"{c.lower} for a place", at + 1)
    if c.lower in ("spend", "spending") and _stays(tokens, at, plan.last):
        return c.firm("visit", "spend some time there", at + 1)
    if c.lower in _HEADING and c.noun is not None and c.noun.kind == "visit":
        return c.firm("visit", f"{c.lower} a visit", at + 1, c.noun)
    if c.lower == "attend" and plan.subject and any(c.words.noun(tokens, i, "journey") for i in range(*plan.subject)):
        return c.firm("visit", "a delegation that attends", at + 1)
    if c.lower in _HEADING and _delegation_to(tokens, at, plan.last):
        return c.firm("visit", f"{c.lower} a delegation there", at + 1)
    if c.lower in ("move", "transfer") and plan.subject and _moves_on(c):
        return c.firm("visit", f"{c.lower} to a place", at + 1)
    if c.lower in ("stay", "remain") and plan.subject and _a_guest(c):
        return c.undertaking("state", "a guest who stays", at + 1)
    if person and c.lower in ("leave", "depart") and tokens[at + 1].text[0].isupper():
        return c.undertaking("state", "a guest who leaves", at + 1)
    return None


def _moves_on(c: Clause) -> bool:
    """Whether it is a guest or a delegation that moves on to a place: *the Peruvian delegation will move to Bergen*."""
    first, last = c.plan.subject or (0, 0)
    guest = any(c.tokens[i].lower in ("he", "she", "delegation", "guest", "guests") for i in range(first, last))
    return guest and c.tokens[c.at + 1].lower == "to" and c.tokens[c.at + 2].text[0].isupper()


def _team_there(c: Clause) -> bool:
    """Whether it is a team that is to look at something that goes somewhere: *an assessment team will deploy to Lima*."""
    team = any(c.tokens[i].lower in ("team", "mission", "delegation") for i in range(*(c.plan.subject or (0, 0))))
    return team and c.tokens[c.at + 1].lower == "to" and c.tokens[c.at + 2].text[0].isupper()


def _a_guest(c: Clause) -> bool:
    """Whether it is one person who stays: *she will stay until Friday*, but not *Peruvian troops will stay in the mission*."""
    first, last = c.plan.subject or (0, 0)
    return c.tokens[first].lower in ("he", "she") or (first in c.people and c.tokens[last - 1].text[0].isupper() and last - first > 1)


def _by_somebody(c: Clause) -> bool:
    """Whether it is told by whom a state is represented: *by its president*, *by the Minister of the Environment*."""
    by = next((i for i in range(c.at + 1, min(c.plan.last - 1, c.at + 9)) if c.tokens[i].lower == "by"), None)
    return by is not None and (by + 1 in c.people or c.tokens[by + 1].lower in ("its", "the"))


def _at_an_event(c: Clause) -> bool:
    """Whether somebody is represented *at the Forum in Lima*."""
    to = next((i for i in range(c.at + 1, min(c.plan.last, c.at + 9)) if c.tokens[i].lower == "at"), None)
    if to is None:
        return False
    ahead = range(to + 1, min(c.plan.last, to + 5))
    return any(c.tokens[i].lower in _CEREMONIES for i in ahead) or (
        first_noun(c.tokens, c.words, to + 1, min(c.plan.last, to + 8), c.dated) is not None
    )


_CEREMONIES = _WORDS["ceremonies"]


def _honoured(c: Clause) -> bool:
    """Whether somebody will be the guest of honour somewhere: *be the guest of honour at the Fair in Lima*, *be chief guest at*."""
    ahead = [t.lower for t in c.tokens[c.at + 1 : min(c.plan.last, c.at + 8)]]
    guest = any(ahead[n : n + 2] in _HONOURED for n in range(len(ahead)))
    return guest and any(word in ("at", "of", "for") for word in ahead)


_HONOURED = (["chief", "guest"], ["special", "guest"], ["main", "guest"], ["guest", "of"], ["guest", "speaker"], ["keynote", "speaker"])
_STAYS = _WORDS["stays"]


def _stays(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether somebody is to spend a day or two in a place: *spend a day in Lima*."""
    long = next((i for i in range(at + 1, min(last - 2, at + 5)) if tokens[i].lower in _STAYS), None)
    return long is not None and tokens[long + 1].lower in ("in", "at") and tokens[long + 2].text[0].isupper()


def _delegation_to(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether the object is a delegation with where it goes: *head the Oreshi delegation to the climate conference in Lima*."""
    led = next((i for i in range(at + 1, min(last, at + 6)) if tokens[i].lower in ("delegation", "mission")), None)
    return led is not None and any(tokens[i].lower in ("to", "at") for i in range(led + 1, min(last, led + 3)))


def _onward(c: Clause) -> bool:
    """Whether somebody travels on to a place: *continue to Quito*, *proceed on to the province of Loja*, *accompany him to Lima*."""
    tokens, at, last, dated = c.tokens, c.at, c.plan.last, c.dated
    alone = tokens[at].lower in _ONWARD
    if not alone and tokens[at + 1].lower not in _GUESTS and not any(i in c.people for i in range(at + 1, min(last, at + 4))):
        return False  # "accompany the letter to Lima"
    reach = at + 3 if alone else at + _LONGEST_GUEST
    to = next((i for i in range(at + 1, min(reach, last - 1)) if tokens[i].lower == "to"), None)
    if to is None or any(first == to + 1 for first, _ in dated):
        return False
    region = tokens[to + 1].lower == "the" and any(t.lower in REGIONS for t in tokens[to + 2 : min(last, to + 4)])
    return tokens[to + 1].text[0].isupper() or region


def _carried_there(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether it is a journey that takes somebody to a place: *her next mission will take her to Lima*."""
    assert plan.subject is not None
    nouns = (words.noun(tokens, i, "journey", "event") for i in range(*plan.subject))
    journey = any(m and (m.entry.get("part") == "journey" or m.kind == "visit") for m in nouns)
    journey = journey or any(tokens[i].lower in ("mission", "journey") for i in range(*plan.subject))
    return journey and any(tokens[i].lower == "to" and i + 1 < plan.last for i in range(at + 1, min(plan.last, at + 4)))


_OF_EXPERTS = _WORDS["groups_of_experts"]
_TO_THE = frozenset("to the next first second third".split())


def on_a_journey(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, following: int) -> bool:
    """Whether it is a delegation that is sent, and where to: *send a delegation to Lima*, *to the conference*."""
    first, last = plan.subject if plan.passive and plan.subject else (following, min(plan.last, following + 6))
    sent = next((i for i in range(first, last) if words.noun(tokens, i, "journey") or tokens[i].lower == "team"), None)
    if sent is None or any(tokens[i].lower in PREPOSITIONS for i in range(first, sent)):
        return False
    led = [i + 1 for i in range(max(sent, plan.verb), plan.last - 1) if tokens[i].lower == "to"]
    attended = (i for to in led for i in range(to + 1, min(plan.last, to + 6)))
    to_look = any(tokens[to].lower in LOOKING for to in led)
    to_talk = any(tokens[i].lower == "for" and _to_talk(tokens, words, i, plan.last) for i in range(sent, plan.last))
    if words.noun(tokens, sent, "journey") is None and not to_look and not to_talk:
        return False
    told = {tokens[i].lower for i in range(first, min(last, sent + 4))}
    if told & _OF_EXPERTS and not told & {"joint", "mission"} and not (to_talk or to_look):
        return False  # "send an expert group to Lima": people who are handed over
    if any(tokens[to].lower == "the" and tokens[to + 1].lower in REGIONS for to in led):
        return True  # "dispatch an envoy to the region"
    if any(tokens[to].lower in ("attend", "participate") for to in led):
        return True
    named = any(tokens[i].text[0].isupper() for to in led for i in range(to, min(plan.last, to + 3)) if tokens[i - 1].lower in _TO_THE)
    return named or any(words.noun(tokens, i, "event", "gathering") for i in attended)


def _to_talk(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> bool:
    """Whether it is for talks that a team is sent: *send a senior team to Lima for further discussions*."""
    return any((m := words.noun(tokens, i, "event")) and m.kind in ("talks", "meeting") for i in range(at + 1, min(last, at + 4)))
