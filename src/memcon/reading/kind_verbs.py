"""The kind that a verb itself names (*visit*, *sign*, *deliver*), where its object fits."""

from __future__ import annotations

from memcon.annotate.cues import PREPOSITIONS
from memcon.annotate.mentions import Token
from memcon.reading.kind_clause import Kind
from memcon.reading.kind_deliveries import SPOKEN, in_kind, nothing_to_hand_over, papers_passed_on, support_to
from memcon.reading.kind_encounters import called_together
from memcon.reading.kind_events import officials_meet
from memcon.reading.kind_journeys import on_a_journey
from memcon.reading.plans import NUMBERS, Match, Plan, Vocabulary
from memcon.types import CommitmentKind

_DATES = frozenset("date dates timing schedule schedules timetable".split())
_OF_ONE_STATE = frozenset("order orders decree decrees bill law laws".split())
"""What one state alone signs."""
_TRAVELLING = frozenset("delegation delegations mission missions team".split())  # a group that is hosted or received


def own_kind(
    tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, verb: Match, noun: Match | None, people: frozenset[int]
) -> Kind | None:
    """The kind of a verb that has one of its own, where its object fits."""
    kind: CommitmentKind = verb.kind
    takes = verb.entry.list("takes")
    following = verb.last
    persons = any(i in people for i in range(following, min(plan.last, following + 4)))
    first = tokens[verb.first].lower
    if "guest" in takes:
        there = following + 1 < plan.last and tokens[following].lower == "in" and tokens[following + 1].text[0].isupper()
        if plan.passive and plan.subject and plan.subject[0] in people and there:  # "the President would be welcomed in Oslo"
            return Kind("visit", "firm", f"{first} there", verb.first, verb.last)
        if plan.passive and first.startswith("host"):
            return None
        if noun is not None and noun.first < verb.last + 6 and noun.kind != "visit":
            return None
        if first.startswith("receiv") and not plan.passive and _counted(tokens, following, plan.last):
            return Kind("undertaking", "firm", "receive a number of people", verb.first, verb.last)
        if (event := called_together(tokens, words, following, plan.last)) is not None:
            return Kind("meeting", "firm", f"{first} many for a meeting", verb.first, verb.last, event)
        group = any(tokens[i].lower in _TRAVELLING for i in range(following, min(plan.last, following + 5)))
        return Kind("visit", "firm", "host …", verb.first, verb.last, guest=True) if (persons or group) and not plan.passive else None
    if first.startswith("call") and kind == "meeting":
        continues = any(tokens[i].lower == "to" for i in range(following, plan.last))
        return Kind("meeting", "firm", "call on someone", verb.first, verb.last) if persons and not continues and not plan.passive else None
    if first.startswith("speak") and kind == "meeting" and not plan.passive:
        return Kind("meeting", "firm", "speak with", verb.first, verb.last) if persons or plan.last > following else None
    if first in ("come", "comes", "coming") and _to_terms(tokens, words, following, plan.last):
        return None
    if (
        first in ("come", "comes", "coming")
        and following < plan.last
        and tokens[following].lower in ("into", "up", "from", "under", "before")
    ):
        return None
    if (
        first.startswith("meet")
        and following < plan.last
        and tokens[following].lower in ("the", "all", "its", "their", "these")
        and not (persons or _an_office(tokens, following + 1, plan.last))
    ):
        return None  # to meet a demand, a deadline
    if "matter" in takes:
        told = {tokens[i].lower for i in range(plan.first, plan.last)}
        dated = told & _DATES and ("through" in told or first.startswith(("coord", "co-ord")))  # the dates, through the Embassy
        if not first.startswith("discuss") and not ("channels" in told or dated):
            return None
        return Kind("talks", "firm", f"{first} a matter", verb.first, verb.last, noun)
    if first.startswith("exchang") and noun is not None and noun.kind == "visit":
        return Kind("visit", "firm", "exchange visits", verb.first, verb.last, noun)
    ahead = range(following, min(plan.last, following + 5))
    if first.startswith("exchang") and any(tokens[i].lower == "notes" for i in (*ahead, *range(*(plan.subject or (0, 0))))):
        return Kind("signing", "firm", "exchange notes", verb.first, verb.last)
    if first.startswith("contribut") and tokens[following - 1].lower == "to" and not in_kind(tokens, following, plan.last):
        return Kind("undertaking", "vague", "contribute to what is no fund", verb.first, verb.last)
    if kind == "delivery" and first.startswith("provid") and support_to(tokens, following, plan.last):
        return Kind("undertaking", "firm", "provide support to", verb.first, verb.last)
    handed = nothing_to_hand_over(tokens, words, ahead)
    if first.startswith("deliver") and any(tokens[i].lower in SPOKEN for i in ahead):
        return Kind("undertaking", "firm", "deliver a speech", verb.first, verb.last)
    presented = any(words.noun(tokens, i, "papers", "goods", "gift") for i in (*ahead, *range(*(plan.subject or (0, 0)))))
    if first.startswith("present") and not presented and not _counted(tokens, following, plan.last):
        return None  # to present a challenge
    if kind == "delivery" and handed and first.startswith(("exchang", "provid", "submit")):
        return Kind("undertaking", "vague", f"{first}: nothing that is handed over", verb.first, verb.last)
    if first.startswith(("pay", "paid", "assign")) and (handed or (noun is not None and noun.kind != "delivery")):
        return None  # to pay a visit, to pay attention
    if kind == "conveyance" and first.startswith(("forward", "transmit")) and papers_passed_on(tokens, words, ahead):
        kind = "delivery"  # "forward its comments on the draft"
    if kind == "visit" and words.verb(tokens, verb.first, "happens") and words.verb(tokens, verb.first, "happens").last > verb.last:  # type: ignore[union-attr]
        kind = "undertaking"  # "the treaty would go to the Cabinet"
    if kind == "delivery" and first.startswith(("send", "sent", "dispatch", "despatch")) and on_a_journey(tokens, words, plan, following):
        kind = "visit"
    if kind == "delivery" and any(words.noun(tokens, i, "right") for i in range(following, min(plan.last, following + 4))):
        kind = "undertaking"  # to grant visas is to allow
    if kind == "delivery" and first.startswith("submit") and _to_an_authority(tokens, words, following, plan.last):
        kind = "undertaking"  # to submit a bill to parliament is a step at home
    if kind == "visit" and first.startswith("return") and plan.passive:
        kind = "delivery"  # "the draft would be returned to Lima"
    if kind == "visit" and first.startswith("return") and not any(t.text[0].isupper() for t in tokens[following : following + 3]):
        return None  # to return to an earlier scale, to the table
    if (
        kind == "delivery"
        and first.startswith("return")
        and not plan.passive
        and (following >= plan.last or tokens[following].lower in PREPOSITIONS)
    ):
        return None  # to return somewhere
    if kind == "signing" and any(tokens[i].lower in _OF_ONE_STATE for i in range(following, min(plan.last, following + 6))):
        return Kind("undertaking", "firm", "sign an order", verb.first, verb.last)
    if kind == "signing" and plan.passive is False and following >= plan.last:
        return None
    if kind == "meeting" and first.startswith("conven") and not plan.passive and _an_own_body(tokens, words, following, plan.last):
        return Kind("undertaking", "firm", "convene a body of one's own", verb.first, verb.last)
    if kind == "delivery" and first.startswith(("send", "sent")) and _of_the_forces(tokens, plan, following):
        kind = "undertaking"  # "a corvette would be sent": to be there, not to be handed over
    if noun is not None and noun.kind == "talks" and first.startswith(("conven", "reconven")):
        kind = "talks"
    if kind == "meeting" and (officials_meet(tokens, words, plan)):
        kind = "talks"
    return Kind(kind, "firm", first, verb.first, verb.last, noun)


def _an_office(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether it looks like somebody's post: *meet the Marshal of the Senate*, but not *meet the NATO target*."""
    name = [t.text for t in tokens[at : min(last, at + 2)]]
    return len(name) > 1 and name[0].istitle() and (name[1] in ("of", "for", ",") or name[1].istitle())


def _to_terms(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether one comes *to an agreement*, not to a place or event."""
    at = first - 1 if tokens[first - 1].lower == "to" else first
    if at + 2 >= last or tokens[at].lower != "to" or tokens[at + 1].lower not in ("a", "an", "terms", "power", "fruition", "light"):
        return False
    return not any(words.noun(tokens, i, "event", "gathering") for i in range(at + 2, min(last, at + 5)))


def _counted(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a number of people follows: *receive twenty trainees*, *up to 50 students*."""
    end = min(last, first + 4)
    if any(
        tokens[i].lower in ("group", "batch", "party", "contingent", "intake") and tokens[i + 1].lower == "of" for i in range(first, end)
    ):
        end = min(last, end + 2)
    return any(tokens[i].text.isdigit() or tokens[i].lower in NUMBERS for i in range(first, end))


def _to_an_authority(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether what is submitted goes *to Parliament*, *to the Government*, *to his Cabinet*: to those who decide."""
    for at in range(first, last - 1):
        if tokens[at].lower in ("to", "before"):
            ahead = range(at + 1, min(last, at + 4))
            return any(words.noun(tokens, i, "authority") for i in ahead)
    return False


def _an_own_body(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether what one convenes is a body of one's own: *convene the National Security Council*, *his Cabinet*."""
    told = range(first, min(last, first + 5))
    council = any(tokens[i].lower == "council" and tokens[i - 1].lower in ("security", "defence", "defense", "privy") for i in told)
    return tokens[first].lower in ("the", "his", "her", "its") and (council or any(words.noun(tokens, i, "authority") for i in told))


def _of_the_forces(tokens: tuple[Token, ...], plan: Plan, following: int) -> bool:
    """Whether a warship or aircraft of the forces is sent on duty."""
    told = range(*plan.subject) if plan.passive and plan.subject else range(following, min(plan.last, following + 4))
    return any(tokens[i].lower in _CRAFT for i in told)


_CRAFT = frozenset(
    "corvette corvettes frigate frigates destroyer destroyers warship warships submarine submarines minesweeper minesweepers"
    " fighters jets squadron patrol".split()
)
