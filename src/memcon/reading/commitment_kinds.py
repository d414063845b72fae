"""What kind of thing a plan is: a visit, a meeting, talks …, or general will, which is no commitment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from memcon.annotate.cues import BE, DETERMINERS, PREPOSITIONS
from memcon.annotate.mentions import Token
from memcon.reading.plans import NUMBERS, Match, Plan, Vocabulary
from memcon.types import CommitmentKind

Weight = Literal["firm", "vague", "state"]
Ranges = tuple[tuple[int, int], ...]
"""Ranges of tokens, half-open."""

_REACH = 14  # tokens after a verb in which its object's noun is looked for
_ON = frozenset("on about regarding concerning over for aimed toward towards".split())
_WEIGHED = frozenset("considered explored contemplated".split())  # nothing is promised by what will only be thought about
_DATES = frozenset("date dates timing schedule schedules timetable".split())


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of a plan, and how firm it is: `vague` for general will, `state` for what is no action.

    `verb`, `noun`: the words that tell it; `last`: the token where the verb's own words end; `guest`: the one who travels is its object;
    `done_to`: the subject is that to which it is done (*the second batch will leave in July*, *Peruvians will no longer need a visa*).
    """

    kind: CommitmentKind
    weight: Weight
    why: str
    verb: int
    last: int
    noun: Match | None = None
    guest: bool = False
    done_to: bool = False


def kind_of(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, people: frozenset[int], dated: Ranges = ()) -> Kind:
    """The kind of `plan`.

    `people` are the tokens that begin a person or a side: *call on* is a meeting only with such. `dated` are the tokens of dates.
    """
    at, led = plan.verb, False
    if plan.mood == "scheduled" and plan.passive and words.noun(tokens, at, "schedule", "moved"):
        return _fixed(tokens, words, plan)
    while not plan.passive and (way := words.verb(tokens, at, "way")) and (inner := _led_to(tokens, words, plan, way)) is not None:
        if tokens[at].lower == "do":
            led = True  # "do everything to …" is more than general will
        at = inner
    found = _kind_at(tokens, words, plan, at, people, dated)
    if found.kind == "undertaking" and not plan.passive and _gives(tokens, words, at, plan.last):
        return replace(found, kind="delivery", weight="firm", why=f"{tokens[at].lower} aid")
    if found.kind == "undertaking" and tokens[at].lower.startswith(_PAYING) and _money(tokens, words, at + 1, min(plan.last, at + _REACH)):
        return replace(found, kind="delivery", weight="firm", why=f"{tokens[at].lower} an amount")
    return replace(found, weight="firm") if led and found.weight == "vague" else found


def _gives(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> bool:
    """Whether aid is the object of a verb that is said of other things too: *extend a loan*, *give ten scholarships*."""
    if not tokens[at].lower.startswith(_GIVING):
        return False
    for i in range(at + 1, min(last, at + 7)):
        if tokens[i].lower in PREPOSITIONS:
            return False
        if tokens[at].lower.startswith("deploy"):
            if words.noun(tokens, i, "people"):
                return True
            continue
        if (found := words.noun(tokens, i, "gift", "event")) and (found.kind == "delivery" or found.entry.get("part") == "gift"):
            return True
    return False


_GIVING = ("extend", "give", "giving", "gift", "offer", "award", "deploy")
_PAYING = ("financ", "fund", "invest", "commit", "spend", "inject")


def _money(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether an amount of money is told: *$30 million*, *90 million crowns*."""
    told = range(first, last - 1)
    return any(tokens[i].text in "$€£¥" or (tokens[i].text[0].isdigit() and words.noun(tokens, i + 1, "money") is not None) for i in told)


def _fixed(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan) -> Kind:
    """The kind of what *is set for May*, *was put off until June*, or of somebody who *is expected in Oslo*."""
    noun = _head_noun(tokens, words, *plan.subject) if plan.subject else None
    if noun is not None and noun.entry.get("part") == "event":
        return Kind(
            _of_noun(tokens, words, plan, noun) or noun.kind, "firm", f"{noun.entry.words[0]} is set", plan.verb, plan.verb + 1, noun
        )
    if plan.subject and _of_goods(tokens, words, plan.verb, *plan.subject):
        return Kind("delivery", "firm", "goods that are expected", plan.verb, plan.verb + 1, done_to=True)
    if tokens[plan.verb].lower in ("expected", "due") and tokens[plan.verb + 1].lower == "in":
        return Kind("visit", "firm", "expected in", plan.verb, plan.verb + 1)
    return Kind("undertaking", "state", "no event that is set", plan.verb, plan.verb + 1)


_JOINT_WORK = frozenset("cooperation co-operation coordination co-ordination collaboration partnership communication".split())
_AIMING = ("seek", "strive", "try", "aim")


def _led_to(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, way: Match) -> int | None:
    """The verb that a verb such as *continue* leads to: *to V* or *V-ing* after it."""
    at = way.last
    if tokens[way.first].lower.startswith(_AIMING) and not (at < plan.last and tokens[at].lower == "to"):
        return None  # "seek a solution to end the war": what is sought is no action
    while at < plan.last and at < way.last + 5 and tokens[at].text not in ",;":
        lower = tokens[at].lower
        if lower in _JOINT_WORK:
            return None  # "continue close cooperation to make the valley safe"
        if lower == "to" and at + 1 < plan.last:
            at += 1
            while at < plan.last - 1 and tokens[at].lower.endswith("ly"):
                at += 1
            return at if tokens[at].lower not in DETERMINERS and not tokens[at].text[0].isupper() else None
        helping = tokens[way.first].lower.startswith(("help", "assist"))
        if helping and lower in ("in", "with") and at + 1 < plan.last and tokens[at + 1].lower.endswith("ing"):
            return at + 1
        if lower in words.gerunds and (way.first == at - 1 or tokens[at - 1].lower.endswith("ly")):
            return at
        at += 1
    return None


@dataclass(frozen=True, slots=True)
class _Clause:
    """A planned action as its kind is read: the verb at `at`, and what the word list makes of it.

    `verb`, `light`, `vague`, `state`: the phrases of these parts that begin at the verb; `noun`: the event that it is about; `last`: the
    token where the verb's own words end; `people`: tokens that begin a person or a side; `dated`: the tokens of dates.
    """

    tokens: tuple[Token, ...]
    words: Vocabulary
    plan: Plan
    at: int
    people: frozenset[int]
    dated: Ranges
    verb: Match | None
    light: Match | None
    vague: Match | None
    state: Match | None
    noun: Match | None
    last: int

    @property
    def lower(self) -> str:
        """The verb's word."""
        return self.tokens[self.at].lower

    def undertaking(self, weight: Weight, why: str, last: int | None = None) -> Kind:
        """An undertaking, or none: how firm, and why."""
        return Kind("undertaking", weight, why, self.at, self.last if last is None else last)

    def firm(self, kind: CommitmentKind, why: str, last: int | None = None, noun: Match | None = None, done_to: bool = False) -> Kind:
        """A definite action of a kind."""
        return Kind(kind, "firm", why, self.at, self.last if last is None else last, noun, done_to=done_to)


def _kind_at(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int, people: frozenset[int], dated: Ranges) -> Kind:
    verb, light = words.verb(tokens, at, "verb"), words.verb(tokens, at, "light")
    last = max((m.last for m in (verb, light) if m), default=at + 1)
    vague, state, noun = words.verb(tokens, at, "vague"), words.verb(tokens, at, "state"), _noun(tokens, words, plan, last, dated)
    clause = _Clause(tokens, words, plan, at, people, dated, verb, light, vague, state, noun, last)
    found = (kind for rule in _RULES if (kind := rule(clause)) is not None)
    return next(found, clause.firm("undertaking", f"{clause.lower} …"))


def _no_promise(c: _Clause) -> Kind | None:
    """What nobody can promise, or what tells nothing."""
    if _of_no_promise(c.tokens, c.words, c.plan, c.at):
        return c.undertaking("state", "what nobody can promise", c.at + 1)
    alone = c.at + 1 >= c.plan.last or c.tokens[c.at + 1].text in "—–"
    if alone and not c.plan.passive and c.lower in _NEEDY:
        return c.undertaking("state", f"{c.lower} nothing told", c.at + 1)
    return None


def _handed_over(c: _Clause) -> Kind | None:
    """Goods and money as the subject, and what is made available."""
    if c.plan.subject and _of_goods(c.tokens, c.words, c.at, *c.plan.subject):
        if not c.plan.passive and _moves(c.tokens, c.words, c.at):
            return c.firm("delivery", f"goods that {c.lower}", c.at + 1, done_to=True)
        if c.plan.passive and c.words.noun(c.tokens, c.at, "allotted"):
            return c.firm("delivery", "money that is set aside", c.at + 1, done_to=True)
    if c.plan.passive and c.plan.subject and c.lower == "deployed" and _heads(c.tokens, c.words, *c.plan.subject, "people"):
        return c.firm("delivery", "people who are deployed", c.at + 1)
    if c.lower in _MAKING and any(c.tokens[i].lower == "available" for i in range(c.at + 1, min(c.plan.last, c.at + _REACH))):
        return c.firm("delivery", "make available", c.at + 1)
    return None


def _journey(c: _Clause) -> Kind | None:
    """Journeys told by verbs that are said of other things too: *continue to Quito*, *head a delegation to*, *be represented at*."""
    tokens, plan, at = c.tokens, c.plan, c.at
    if plan.passive:
        there = c.lower == "represented" and _first_noun(tokens, c.words, at + 2, min(plan.last, at + 8), c.dated)
        return c.firm("visit", "be represented at", at + 1) if there else None
    if plan.subject and c.lower == "take" and _carried_there(tokens, c.words, plan, at):
        return c.firm("visit", "a journey that takes them there", at + 1)
    if c.lower in _ONWARD and _onward(tokens, at, plan.last):
        return c.firm("visit", f"{c.lower} to a place", at + 1)
    if c.lower in _HEADING and _delegation_to(tokens, at, plan.last):
        return c.firm("visit", f"{c.lower} a delegation there", at + 1)
    person = plan.subject is not None and (plan.subject[0] in c.people or tokens[plan.subject[0]].lower in ("he", "she"))
    if person and c.lower in ("leave", "depart") and tokens[at + 1].text[0].isupper():
        return c.undertaking("state", "a guest who leaves", at + 1)
    return None


def _encounter(c: _Clause) -> Kind | None:
    """Meetings told by verbs that are said of other things too, and what a meeting is like."""
    tokens, plan, at = c.tokens, c.plan, c.at
    if plan.passive and c.lower == "received" and any(tokens[i].lower == "by" for i in range(at + 1, min(plan.last, at + 5))):
        return c.firm("meeting", "be received by", at + 1)
    if not plan.passive and c.lower in ("see", "seeing") and _in_person(tokens, c.words, at, plan.last, c.people):
        return c.firm("meeting", "see someone", at + 1)
    if plan.subject and c.lower in (_ABOUT_A_MEETING if plan.passive else _OF_A_MEETING):
        event = _head_noun(tokens, c.words, *plan.subject)
        if event and event.entry.get("part") == "event":
            return c.undertaking("state", "what an event is like", at + 1)
    if c.lower == "be" and at + 2 < plan.last and plan.subject:
        return _being(tokens, c.words, plan, at, c.people)
    return None


def _deliberated(c: _Clause) -> Kind | None:
    """What an authority or a committee is to deal with, and days that are to be fixed."""
    tokens, plan = c.tokens, c.plan
    if not plan.passive and plan.subject and _before_an_authority(tokens, c.words, plan, c.at):
        return c.undertaking("firm", "an authority that is to deliberate")
    if plan.passive and c.words.verb(tokens, c.at, "deliberate") and _by_a_body(tokens, c.words, c.at, plan.last):
        return c.firm("talks", f"{c.lower} by a body")
    beside = plan.mood == "scheduled" and tokens[plan.first - 1].lower in (",", "with")
    by_and_by = beside or any(tokens[i].lower in ("later", "subsequently") for i in range(c.at + 1, plan.last))
    if by_and_by and plan.passive and plan.subject and _settles(tokens, c.words, c.at) and _of_dates(tokens, *plan.subject):
        return c.firm("talks", "a date to be fixed")
    if not plan.passive and c.lower.startswith(_PURSUING) and _with_an_office(tokens, c.words, c.at + 1, plan.last):
        return c.undertaking("firm", f"{c.lower} … with an office")
    return None


def _going_on(c: _Clause) -> Kind | None:
    """Relations that go on, and what is kept in view: general will."""
    lasts = c.vague or c.lower in _LASTING
    if not c.plan.passive and c.plan.subject and lasts and c.words.noun(c.tokens, c.plan.subject[1] - 1, "general"):
        return c.undertaking("vague", "relations that go on")
    if c.lower.startswith("keep") and any(c.tokens[i].lower in _KEPT_ON for i in range(c.at + 1, c.plan.last)):
        return c.undertaking("vague", "keep in view")
    return None


def _exchanged(c: _Clause) -> Kind | None:
    """The exchange of something that is told, messages passed on, and papers that are concluded."""
    tokens, plan = c.tokens, c.plan
    if c.vague and not plan.passive and _exchange(tokens, c.last if c.verb else c.vague.last, plan.last):
        return c.undertaking("firm", f"{c.lower} the exchange of something", c.vague.last)
    if not plan.passive and _passes_on(tokens, c.at, plan.last):
        return c.firm("conveyance", "pass a message on", c.at + 1)
    if c.lower.startswith("exchang") and _on_a_matter(tokens, c.at + 1, plan.last):
        return c.undertaking("firm", "exchange information on a matter")
    signed = range(*plan.subject) if plan.passive and plan.subject else range(c.at + 1, plan.last)
    if c.lower.startswith("conclud") and _a_paper(tokens, c.words, signed.start, signed.stop):
        return c.firm("signing", "conclude an agreement")
    return None


def _named(c: _Clause) -> Kind | None:
    """The kind that the verb itself names."""
    longest = max((m.last for m in (c.vague, c.state) if m), default=0)
    if c.verb and c.verb.kind != "undertaking" and longest <= c.verb.last:
        return _own_kind(c.tokens, c.words, c.plan, c.verb, c.noun, c.people)
    return None


def _talked_of(c: _Clause) -> Kind | None:
    """Committees that go about their work, officials who follow up, contact on a matter."""
    tokens, words, plan = c.tokens, c.words, c.plan
    works = (c.light or c.vague or words.verb(tokens, c.at, "deliberate")) and not plan.passive
    works = works and not (c.verb and c.verb.kind not in ("undertaking", "talks", "meeting"))
    if works and _of_a_body(tokens, words, plan, c.at, c.last):
        return c.firm("talks", f"a body that is to {c.lower}")
    if c.vague and c.lower == "follow" and plan.subject and not plan.passive and _by_staff(tokens, words, *plan.subject):
        return c.firm("talks", "teams that are to follow up", c.vague.last)
    if c.vague and c.lower.startswith("consult"):
        on = any(tokens[i].lower in _ON for i in range(c.at, plan.last))
        return Kind("talks", "firm" if on else "vague", "consult each other", c.at, c.vague.last)
    return None


def _being_so(c: _Clause) -> Kind | None:
    """Verbs of being and thinking, which nobody can promise; but entry that is eased, and contact on a matter named."""
    eased = c.state and _is_eased(c.tokens, c.words, c.plan, c.at)
    if eased:
        return c.firm("undertaking", "what is no longer required", c.at + 1, done_to=True)
    if c.state and c.plan.passive and not (c.verb or c.light or c.vague):
        return c.undertaking("state", f"be {c.lower}: no action", c.state.last)
    if _in_contact(c.tokens, c.plan, c.at):
        return c.firm("talks", "contact on a matter named")
    if c.state and not c.plan.passive and not (c.light and c.noun) and not (c.verb and c.verb.last > c.state.last):
        return c.undertaking("state", f"{c.lower}: no action", c.state.last)
    return None


def _held(c: _Clause) -> Kind | None:
    """Events that are held, opened, attended: the noun names the kind."""
    if c.light and c.noun and not (c.vague and c.vague.last > c.light.last):
        kind = _of_noun(c.tokens, c.words, c.plan, c.noun)
        if kind and not (kind == "talks" and _idle(c.tokens, c.words, c.plan, c.light, c.noun)):
            return c.firm(kind, f"{c.lower} … {c.noun.entry.words[0]}", c.light.last, c.noun)
        return Kind("talks", "vague", "contact with no matter named", c.at, c.light.last, c.noun)
    about = _about(c.tokens, c.words, c.plan)
    if about is not None and c.light is None and c.verb is None and not c.state:
        return c.firm(about, f"the event {c.lower} …")
    return None


def _willed(c: _Clause) -> Kind | None:
    """General will, and what makes a definite action of it."""
    tokens, words, plan, at, vague = c.tokens, c.words, c.plan, c.at, c.vague
    done = plan.passive and vague and plan.modal in ("will", "would", "is", "are") and c.lower not in _WEIGHED
    if done and plan.subject and not _general(tokens, words, plan, plan.subject[0]):
        return c.undertaking("firm", f"be {c.lower}")
    built = plan.opener in ("which", "that") and plan.subject is not None and c.lower.startswith("build")
    if vague and built and (at + 1 >= plan.last or any(a == at + 1 for a, _ in c.dated)):
        return c.undertaking("firm", "build it", vague.last)
    named = tokens[at + 1 : at + 3]
    if c.lower == "address" and not plan.passive and named and named[-1].text[0].isupper() and named[0].lower in ("the", "an", "a"):
        return c.undertaking("firm", "speak before an audience", vague.last if vague else None)
    if vague and not plan.passive and _definite(tokens, words, plan, vague.last):
        return c.undertaking("firm", f"{c.lower} something definite", vague.last)
    if c.lower in ("ensure", "ensuring") and _that_it_is(tokens, words, at, plan.last):
        return c.undertaking("vague", "ensure that something is so")
    if to_account(tokens, plan):
        return c.undertaking("firm", "hold to account")
    if vague and _by_a_deed(tokens, words, plan, at):
        return c.undertaking("firm", f"{c.lower} by a definite action", vague.last)
    founded = c.light is not None and not plan.passive and tokens[c.last].lower in ("a", "an") and c.lower in FOUNDING
    if (vague and not (c.verb and c.verb.last > vague.last)) or (not founded and _general(tokens, words, plan, c.last)):
        return c.undertaking("vague", f"{c.lower}: general will", vague.last if vague else None)
    return None


_RULES: tuple[Callable[[_Clause], Kind | None], ...] = (
    _no_promise,
    _handed_over,
    _encounter,
    _journey,
    _deliberated,
    _going_on,
    _exchanged,
    _named,
    _talked_of,
    _being_so,
    _held,
    _willed,
)
"""What makes the kind of an action, in the order in which it is asked; an undertaking where nothing does."""


_MAKING = frozenset("make making made".split())
_JOINING = frozenset("attend take participate join".split())
_HEADING = frozenset("head lead heading leading".split())


def _delegation_to(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether the object is a delegation with where it goes: *head the Oreshi delegation to the climate conference in Lima*."""
    led = next((i for i in range(at + 1, min(last, at + 6)) if tokens[i].lower in ("delegation", "mission")), None)
    return led is not None and any(tokens[i].lower in ("to", "at") for i in range(led + 1, min(last, led + 3)))


def _own_kind(
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
        if (event := _called_together(tokens, words, following, plan.last)) is not None:
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
    if first.startswith("contribut") and tokens[following - 1].lower == "to" and not _in_kind(tokens, following, plan.last):
        return Kind("undertaking", "vague", "contribute to what is no fund", verb.first, verb.last)
    if kind == "delivery" and first.startswith("provid") and _support_to(tokens, following, plan.last):
        return Kind("undertaking", "firm", "provide support to", verb.first, verb.last)
    handed = _intangible(tokens, words, ahead)
    if first.startswith("deliver") and any(tokens[i].lower in _SPOKEN for i in ahead):
        return Kind("undertaking", "firm", "deliver a speech", verb.first, verb.last)
    if first.startswith("present") and not any(words.noun(tokens, i, "papers") for i in (*ahead, *range(*(plan.subject or (0, 0))))):
        return None  # to present a challenge
    if kind == "delivery" and handed and first.startswith(("exchang", "provid", "submit")):
        return Kind("undertaking", "vague", f"{first}: nothing that is handed over", verb.first, verb.last)
    if first.startswith(("pay", "paid", "assign")) and (handed or (noun is not None and noun.kind != "delivery")):
        return None  # to pay a visit, to pay attention
    if kind == "conveyance" and first.startswith(("forward", "transmit")) and _handed(tokens, words, ahead):
        kind = "delivery"  # "forward its comments on the draft"
    if kind == "visit" and words.verb(tokens, verb.first, "happens") and words.verb(tokens, verb.first, "happens").last > verb.last:  # type: ignore[union-attr]
        kind = "undertaking"  # "the treaty would go to the Cabinet"
    if kind == "delivery" and first.startswith(("send", "sent", "dispatch", "despatch")) and _on_a_journey(tokens, words, plan, following):
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
    if noun is not None and noun.kind == "talks" and first.startswith(("conven", "reconven")):
        kind = "talks"
    if kind == "meeting" and (_officials(tokens, words, plan)):
        kind = "talks"
    return Kind(kind, "firm", first, verb.first, verb.last, noun)


def _a_paper(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether a paper to be signed is the object: *conclude an agreement*, but not *conclude the talks on an agreement*."""
    for i in range(first, min(last, first + 5)):
        if words.noun(tokens, i, "papers"):
            return True
        if tokens[i].lower in PREPOSITIONS or words.noun(tokens, i, "event"):
            return False
    return False


def _on_a_matter(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether information is to be exchanged on something named: *exchange information on stolen boats*."""
    told = next((i for i in range(first, min(last, first + 3)) if tokens[i].lower in ("information", "intelligence", "data")), None)
    if told is None or told + 2 >= last or tokens[told + 1].lower not in _ON - {"for", "over"}:
        return False
    return not {tokens[i].lower for i in range(told + 2, min(last, told + 6))} & (_ANY_MATTER | _ISSUES)


def _intangible(tokens: tuple[Token, ...], words: Vocabulary, ahead: range) -> bool:
    """Whether what is given is nothing that is handed over: *information*, but not *assistance and support*."""
    for i in ahead:
        if tokens[i].text in "$€£¥":
            return False
        if (goods := words.noun(tokens, i, "goods", "event")) and (goods.kind == "delivery" or goods.entry.get("part") == "goods"):
            return False
        if i + 1 < len(tokens) and words.noun(tokens, i, "intangible") and not words.noun(tokens, i + 1, "goods", "event"):
            return True
    return False


def to_account(tokens: tuple[Token, ...], plan: Plan) -> bool:
    """Whether somebody is to be held to account: *work with others to hold the raiders accountable*."""
    held = next((i for i in range(plan.verb, plan.last) if tokens[i].lower in ("hold", "holding", "held", "brought")), None)
    rest = [tokens[i].lower for i in range(held, plan.last)] if held is not None else []
    return "accountable" in rest or any(pair == ("to", "account") for pair in pairwise(rest))


_SETTLED = frozenset("specified determined agreed fixed settled finalised finalized decided".split())


def _settles(tokens: tuple[Token, ...], words: Vocabulary, at: int) -> bool:
    return tokens[at].lower in _SETTLED or words.verb(tokens, at, "deliberate") is not None


def _of_dates(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a subject is the day or the particulars of something: *The exact dates of the visit*."""
    head = next((i for i in range(first, last) if tokens[i].lower in PREPOSITIONS), last)
    return tokens[head - 1].lower in ("date", "dates", "timing", "details", "modalities", "terms", "particulars")


_EXCHANGED = frozenset("information data intelligence statistics experts students officers".split())


def _exchange(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """*(Step up) the exchange of information …*: what is exchanged is told, so the action is definite."""
    at += at < last and tokens[at].lower in DETERMINERS
    named = at + 2 < last and tokens[at].lower in ("exchange", "exchanges", "sharing") and tokens[at + 1].lower == "of"
    return named and any(tokens[i].lower in _EXCHANGED for i in range(at + 2, min(last, at + 4)))


def _passes_on(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """*Bring the request to the notice of the Cabinet*, *pass the invitation to the President*, *take the message back to Lima*."""
    if not tokens[at].lower.startswith(_CARRYING):
        return False
    rest = [t.lower for t in tokens[at + 1 : last]]
    to = rest.index("to") if "to" in rest else len(rest)
    noticed = rest[to + 1 : to + 3] in (["the", "notice"], ["the", "attention"])
    return noticed or (to < len(rest) - 1 and bool(set(rest[:to]) & _MESSAGES))


def _is_eased(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether visas or the like are done away with: *will no longer need a visa*, *will be able to enter Peru without a visa*."""
    told = [tokens[i].lower for i in range(plan.first, plan.last)]
    asked = tokens[at].lower in ("need", "require", "required") and "longer" in told
    able = tokens[at].lower in ("be", "enjoy") and ("visa-free" in told or "without" in told)
    return (asked or able) and any(words.noun(tokens, i, "right") or tokens[i].lower == "visa-free" for i in range(plan.first, plan.last))


_SPOKEN = frozenset("lecture speech address statement keynote remarks".split())


def _an_office(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether it looks like somebody's post: *meet the Marshal of the Senate*, but not *meet the NATO target*."""
    name = [t.text for t in tokens[at : min(last, at + 2)]]
    return len(name) > 1 and name[0].istitle() and (name[1] in ("of", "for", ",") or name[1].istitle())


_PURSUING = ("follow", "pursu", "liais", "check", "clarif")
_CARRYING = ("bring", "pass", "carry", "take", "draw")
_MESSAGES = frozenset("invitation message messages greetings regards request requests proposal appeal concern concerns".split())


def _with_an_office(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """*Follow up the matter with the Ministry of Finance*, *check with his Government*."""
    led = (i + 1 for i in range(first, last - 1) if tokens[i].lower == "with")
    return any(words.noun(tokens, i, "authority", "home") for at in led for i in range(at, min(last, at + 5)))


def _by_staff(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether it is both sides' officials who are to go on with a matter."""
    return any(words.noun(tokens, i, "staff", "officials") for i in range(first, last))


def _onward(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether somebody travels on: *continue to Quito*, *proceed on to Lima*."""
    to = at + 1 + (at + 1 < last and tokens[at + 1].lower in ("on", "onward"))
    return to + 1 < last and tokens[to].lower == "to" and tokens[to + 1].text[0].isupper()


def _support_to(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether *support* is provided to somebody named: *continue to provide support to Peru*."""
    at = next((i for i in range(first, min(last - 2, first + 4)) if tokens[i].lower == "support"), None)
    return at is not None and tokens[at + 1].lower in ("to", "for") and tokens[at + 2].text[0].isupper()


def _in_kind(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether one contributes *to a fund* or *to a mission*, not to peace."""
    return any(tokens[i].lower in _PAID_INTO or tokens[i].text[0].isdigit() for i in range(first, min(last, first + 6)))


_PAID_INTO = frozenset("fund funds mission force budget appeal programme program trust operation pool facility".split())


def _to_terms(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether one comes *to an agreement*, not to a place or event."""
    at = first - 1 if tokens[first - 1].lower == "to" else first
    if at + 2 >= last or tokens[at].lower != "to" or tokens[at + 1].lower not in ("a", "an", "terms", "power", "fruition", "light"):
        return False
    return not any(words.noun(tokens, i, "event", "gathering") for i in range(at + 2, min(last, at + 5)))


def _handed(tokens: tuple[Token, ...], words: Vocabulary, ahead: range) -> bool:
    """Whether papers are what is passed on, not a message."""
    told = next((i for i in ahead if tokens[i].lower in PREPOSITIONS), ahead.stop)
    return any(words.noun(tokens, i, "papers") or tokens[i].lower in _WRITTEN for i in range(ahead.start, min(told, ahead.stop)))


_WRITTEN = frozenset("comments recommendations recommendation reply response observations results data".split())


def _on_a_journey(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, following: int) -> bool:
    """Whether it is a mission or delegation that is sent, and where to: *send a mission to Lima*."""
    first, last = plan.subject if plan.passive and plan.subject else (following, min(plan.last, following + 6))
    sent = next((i for i in range(first, last) if words.noun(tokens, i, "journey")), None)
    if sent is None or any(tokens[i].lower in PREPOSITIONS for i in range(first, sent)):
        return False
    return any(tokens[i].lower == "to" and tokens[i + 1].text[0].isupper() for i in range(max(sent, plan.verb), plan.last - 1))


def _being(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int, people: frozenset[int]) -> Kind | None:
    """*The President will be in Oslo on Friday*, *the next session will be in Oslo in May*: a visit, or an event with its place or time."""
    assert plan.subject is not None
    first, last = plan.subject
    one = last - first == 1 and tokens[first].lower in ("he", "she", "i") and tokens[at + 2].text[0].isupper()
    at_home = words.noun(tokens, at + 2, "authority")  # "she would be in Parliament"
    if tokens[at + 1].lower in ("in", "here") and (first in people or one) and not at_home:
        return Kind("visit", "firm", "be in", at, at + 1)
    noun = _head_noun(tokens, words, first, last)
    if noun is None or noun.kind not in ("meeting", "talks", "visit") or tokens[at + 1].lower not in ("in", "on", "at"):
        return None
    named = tokens[at + 2].text[0].isupper() or tokens[at + 2].text[0].isdigit()
    return Kind(noun.kind, "firm", f"{noun.entry.words[0]}: to be there", at, at + 1, noun) if named else None


def _carried_there(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether it is a journey that takes somebody to a place: *her next mission will take her to Lima*."""
    assert plan.subject is not None
    nouns = (words.noun(tokens, i, "journey", "event") for i in range(*plan.subject))
    journey = any(m and (m.entry.get("part") == "journey" or m.kind == "visit") for m in nouns)
    return journey and any(tokens[i].lower == "to" and i + 1 < plan.last for i in range(at + 1, min(plan.last, at + 4)))


def _in_person(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int, people: frozenset[int]) -> bool:
    """Whether somebody is to be seen, not seen to do something: *seeing the Minister in Lima*, but not *see Peru join*."""
    if not any(i in people or tokens[i].lower in ("him", "her", "them", "you") for i in range(at + 1, min(last, at + 4))):
        return False
    for i in range(at + 2, last):
        if tokens[i].lower in PREPOSITIONS - {"of"} | {"again", "when", "soon", "tomorrow", "there", "later", "next"}:
            return True
        if tokens[i].text.islower() and tokens[i].lower in words.bases:
            return False
    return False


def _of_no_promise(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether it is a vote of the people that is to be held, or a figure that is to be reached: *elections will be held in May*."""
    if plan.subject is None:
        return False
    head = next((i for i in range(*plan.subject) if tokens[i].lower in PREPOSITIONS), plan.subject[1])
    if any(tokens[i].lower in _VOTES for i in range(plan.subject[0], head)):
        return plan.passive or words.verb(tokens, at, "happens") is not None or words.verb(tokens, at, "occurs") is not None
    figure = tokens[at + 1] if at + 1 < plan.last else None
    return tokens[at].lower in _REACHING and figure is not None and (figure.text[0].isdigit() or figure.text[0] in "$€£")


_VOTES = frozenset("election elections referendum referendums polls".split())
_REACHING = frozenset("reach exceed hit total surpass top".split())


def _moves(tokens: tuple[Token, ...], words: Vocabulary, at: int) -> bool:
    """Whether it is a verb of what is on its way: *leave*, *arrive*, *go to*, *be paid*."""
    return words.verb(tokens, at, "happens") is not None or tokens[at].lower in ("go", "flow", "expected")


def _of_goods(tokens: tuple[Token, ...], words: Vocabulary, at: int, first: int, last: int) -> bool:
    """Whether goods or money are the subject: *the first batch*, or *a second one* that is to follow what was just thanked for."""
    one = tokens[last - 1].lower in ("one", "ones") and tokens[at].lower in ("follow", "arrive", "leave", "sail")
    return one or _heads(tokens, words, first, last, "goods") or _money(tokens, words, first, last + 1)


def _called_together(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> Match | None:
    """The summit for which many are hosted: *host the Nordic leaders in Lima for a summit*."""
    if not any(tokens[i].lower in _MANY for i in range(first, min(last, first + 4))):
        return None
    led = (i for i in range(first + 1, last - 1) if tokens[i].lower == "for")
    found = (m for i in led for at in range(i + 1, min(last, i + 8)) if (m := words.noun(tokens, at, "event")))
    return next((m for m in found if m.kind == "meeting"), None)


_TRAVELLING = frozenset("delegation delegations mission missions team".split())  # a group that is hosted or received
_MANY = frozenset("leaders allies ministers counterparts members delegations".split())


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


_KEPT_ON = frozenset("agenda view mind review focus".split())
_ABOUT_A_MEETING = frozenset("chaired attended addressed moderated led joined preceded followed dominated devoted".split())
_OF_A_MEETING = frozenset("bring gather focus cover include deal concentrate feature".split())
_LASTING = frozenset("continue endure last grow flourish thrive".split())
_BODIES = frozenset("bank banks fund funds agency agencies council councils zone zones framework agreement agreements".split())
"""Nouns before which *development*, *cooperation* and the like only tell what sort they are."""
_OF_ONE_STATE = frozenset("order orders decree decrees bill law laws".split())
"""What one state alone signs."""
_ONWARD = frozenset("continue continuing proceed proceeding".split())
FOUNDING = frozenset("form forming formed establish establishing launch launching create creating set".split())
"""Verbs by which there is something that was not there before: *form a partnership on ports*, not *form their partnership*."""
_PURPOSES = frozenset(
    "follow ensure monitor oversee resolve address coordinate implement finalise finalize".split()
)  # what one stays in contact to do about a matter
_REGULAR = frozenset("once twice every weekly monthly quarterly".split())
_UNNAMED = frozenset("the this that these those it them all".split())
_ANY_MATTER = frozenset("range global regional emerging various mutual common other wide".split())
_ISSUES = frozenset("matter matters issue issues question questions subject topic topics".split())


def _definite(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, first: int) -> bool:
    """Whether the object of a vague verb is something definite: *support the candidacy of Peru*, *facilitate the entry of lorries*."""
    for at in range(first, min(plan.last, first + 6)):
        if tokens[at].lower in PREPOSITIONS or tokens[at].text in ",;":
            return False
        if words.noun(tokens, at, "definite"):
            return at + 1 >= plan.last or not tokens[at + 1].text.isalpha() or tokens[at + 1].lower in PREPOSITIONS | {"and", "to"}
    return False


def _in_contact(tokens: tuple[Token, ...], plan: Plan, at: int) -> bool:
    """Whether one is to be in touch on a matter that is named, or at set times: *stay in contact on the ceasefire*, *once a month*."""
    touch = next((i for i in range(at + 1, min(plan.last, at + 6)) if tokens[i].lower in ("contact", "touch")), None)
    if touch is None or tokens[at].lower not in ("stay", "staying", "remain", "remaining", "keep", "keeping", "be"):
        return False
    rest = [tokens[i].lower for i in range(touch + 1, plan.last)]
    if rest[:1] == [","] and "," in rest[1:]:  # ", including in consultation with allies,"
        rest = rest[rest.index(",", 1) + 1 :]
    if set(rest) & _REGULAR:
        return True
    if set(rest) & _ANY_MATTER:
        return False
    for n in range(min(len(rest) - 4, 9)):  # "to follow up on", "in the days ahead to ensure that"
        if rest[n] == "to" and rest[n + 1] in _PURPOSES:
            return True
    on = next((n for n, word in enumerate(rest) if word in _ON - {"for", "over"}), None)
    return (
        on is not None
        and on + 1 < len(rest)
        and not (rest[on + 1] in _UNNAMED and (set(rest[on + 1 : on + 4]) & _ISSUES or len(rest) - on < 3))
    )


_NEEDY = frozenset("make do have take give pay hold ensure provide send offer".split())  # verbs that tell nothing without their object
_TOGETHER = ("work", "cooperat", "co-operat", "collaborat", "coordinat", "co-ordinat", "partner")


def _that_it_is(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> bool:
    """Whether a clause follows *ensure*: *ensure Oresh never attacks*, *ensure the crossing is open*."""
    for i in range(at + 2, min(last, at + 9)):
        lower = tokens[i].lower
        if tokens[i].text in ",;" or lower in ("which", "who"):
            return False
        if lower in BE and i + 1 < last and tokens[i + 1].lower in ("open", "reopened", "opened", "closed", "released"):
            return False  # "ensure the crossing is open": as good as to open it
        if lower in BE or lower in ("has", "have", "never", "can", "will", "would", "does", "do"):
            return True
        if lower.endswith("s") and tokens[i].text.islower() and lower not in words.listed("event") and words.verb(tokens, i, "verb"):
            following = tokens[i + 1].lower if i + 1 < last else ""
            if following in DETERMINERS | PREPOSITIONS - {"of"} or tokens[min(i + 1, last - 1)].text[0].isupper():
                return True
    return False


def _by_a_deed(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether those who are to work together are told what to do: *work through the G7 to cushion the blow*, *work on reforming it*."""
    if not tokens[at].lower.startswith(_TOGETHER):
        return False
    through = False
    for i in range(at + 1, plan.last - 1):
        lower = tokens[i].lower
        through = through or (lower in ("through", "within") and any(t.text[0].isupper() for t in tokens[i + 1 : i + 4]))
        inner = i + 1
        led = (lower == "to" and through and tokens[inner].lower in words.bases) or (lower == "on" and tokens[inner].lower.endswith("ing"))
        if led and not words.verb(tokens, inner, "vague") and not words.verb(tokens, inner, "state"):
            return not _general(tokens, words, plan, inner + 1)
    return False


def _of_a_body(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int, last: int) -> bool:
    """Whether a committee or working group is to go about its own work: *work out the details*, *resume its work*."""
    noun = _head_noun(tokens, words, *plan.subject) if plan.subject else None
    if noun is None or noun.entry.get("part") != "event" or noun.kind != "talks":
        return False
    if words.verb(tokens, at, "deliberate"):
        return True
    return (
        last + 1 < plan.last + 1
        and tokens[last].lower == "its"
        and tokens[last + 1].lower in ("work", "activity", "activities", "sittings")
    )


def _before_an_authority(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether a cabinet or ministry is to deal with a matter: *his Cabinet would look at it*, *the Parliament will discuss the treaty*."""
    assert plan.subject is not None
    head = next((i for i in range(*plan.subject) if tokens[i].lower in PREPOSITIONS), plan.subject[1])
    deciding = any(
        words.noun(tokens, i, "authority", "home") or tokens[i].lower in ("cabinet", "parliament") for i in range(plan.subject[0], head)
    )
    return deciding and words.verb(tokens, at, "deliberate") is not None


def _by_a_body(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> bool:
    """Whether a committee or working group is the one by which a matter is to be *taken up*, *examined* …"""
    by = next((i for i in range(at + 1, min(last, at + 5)) if tokens[i].lower in ("by", "in")), None)
    if by is None:
        return False
    nouns = (m for i in range(by + 1, min(last, by + 6)) if (m := words.noun(tokens, i, "officials")))
    return any(tokens[m.first].lower in ("committee", "commission", "subcommittee", "working", "task") for m in nouns)


def _officials(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan) -> bool:
    """Whether it is officials or a standing body that meet."""
    ranges = [plan.subject] if plan.subject else []
    if not plan.subject or plan.verb - plan.first <= 1:
        ranges.append((plan.verb, min(plan.last, plan.verb + 10)))
    return any(words.noun(tokens, i, "officials") for first, last in ranges for i in range(first, last))


def _noun(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, last: int, dated: Ranges) -> Match | None:
    """The event that a verb is about: in its object, or in its subject where the verb is passive or has no object."""
    if not plan.passive:
        found = _first_noun(tokens, words, last, min(plan.last, last + _REACH), dated)
        if found:
            return found
    if plan.subject and (plan.passive or _intransitive(tokens, plan, last)):
        return _head_noun(tokens, words, *plan.subject)
    return None


def _about(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan) -> CommitmentKind | None:
    """The kind of the event that is the subject of a verb with no kind of its own: *the visit would come about in May*."""
    if plan.subject is None or plan.passive:
        return None
    noun = _head_noun(tokens, words, *plan.subject)
    if noun is None or noun.entry.get("part") != "event" or not _intransitive(tokens, plan, plan.verb + 1):
        return None
    return _of_noun(tokens, words, plan, noun)


def _intransitive(tokens: tuple[Token, ...], plan: Plan, last: int) -> bool:
    return last >= plan.last or tokens[last].lower in PREPOSITIONS | {
        ",",
        "again",
        "later",
        "next",
        "this",
        "shortly",
        "soon",
        "ahead",
        "today",
        "tomorrow",
    }


def _first_noun(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int, spans: Ranges) -> Match | None:
    at = first
    if at < last and tokens[at].text == ",":  # "conclude, within six months, the negotiations"
        at = next((i + 1 for i in range(at + 1, last) if tokens[i].text == ","), last)
    while at < last:
        if any(a <= at < b for a, b in spans):
            at = next(b for a, b in spans if a <= at < b)
            continue
        lower = tokens[at].lower
        if lower in (";", "which", "that", "who", "where", "during", "at", "after", "before", "ahead", "when", "if", "through") or (
            lower == "to" and at > first
        ):
            return None
        if lower in PREPOSITIONS and (at > first or lower not in ("in", "with", "on")):
            ahead = next((b for a, b in spans if at < a <= at + 5), None)  # "by the end of March next year"
            if ahead is None:
                return None
            at = ahead
            continue
        if (built := words.noun(tokens, at, "facility")) and built.last > at + 1:  # "a High Commission"
            at = built.last
            continue
        found = words.noun(tokens, at, "event", "gathering")
        if found and found.kind == "delivery" and found.last < last and tokens[found.last].lower in _ABOUT_AID:
            found = None
        if found:
            following = words.noun(tokens, found.last, "event", "gathering") if found.last < last else None
            return following or found
        at += 1
    return None


_ABOUT_AID = frozenset("planning coordination efforts needs policy priorities architecture".split())  # "security assistance planning"


def _head_noun(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> Match | None:
    """The event noun that heads a subject: the last one before its first preposition, else the first of all."""
    found: Match | None = None
    at = first
    while at < last:
        if tokens[at].lower in PREPOSITIONS | {",", "which", "that"} and not (
            tokens[at].lower == "of" and tokens[at - 1].lower in ("number", "series", "round", "rounds", "session", "set")
        ):
            break
        match = words.noun(tokens, at, "event", "gathering")
        if match:
            found = match
            at = match.last
            continue
        at += 1
    return found


def _heads(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int, part: str) -> bool:
    """Whether a subject has a noun of such a part before its first preposition other than *of*."""
    for at in range(first, last):
        if tokens[at].lower in PREPOSITIONS - {"of"}:
            return False
        if words.noun(tokens, at, part):
            return True
    return False


def _of_noun(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, noun: Match) -> CommitmentKind | None:
    kind: CommitmentKind = noun.kind
    start = noun.first
    while start > plan.first and tokens[start - 1].lower not in PREPOSITIONS and tokens[start - 1].text not in ",;":
        start -= 1
    around = [*range(start, _end_of_name(tokens, plan, noun.last)), *(range(*plan.subject) if plan.subject and not plan.passive else ())]
    if kind == "meeting" and any(words.noun(tokens, i, "officials") for i in around):
        return "talks"
    if (
        kind == "talks"
        and tokens[noun.first].lower.startswith(("discussion", "conversation", "talks"))
        and "person" in {tokens[i].lower for i in range(noun.last, min(plan.last, noun.last + 3))}
    ):
        return "meeting"  # "continue their discussion in person"
    of = tokens[noun.last].lower == "of" and tokens[min(noun.last + 1, len(tokens) - 1)].lower != "which"
    of_a_body = [t.lower for t in tokens[noun.last : noun.last + 2]] == ["of", "which"]  # "a commission, the first meeting of which"
    if kind == "meeting" and (of_a_body or (tokens[noun.first].lower in ("session", "sessions") and not of)):
        return "talks"  # the next session, of a commission
    if kind == "meeting" and any(words.noun(tokens, i, "gathering") for i in range(noun.last, min(plan.last, noun.last + 3))):
        return "talks" if of else "undertaking"  # "the annual meeting of the Programme"
    if kind == "talks" and tokens[noun.first].lower.startswith(("discussion", "debate")) and tokens[plan.verb].lower in _JOINING:
        return "undertaking"  # "take part in a panel discussion"
    if kind == "talks" and tokens[noun.first].text == "Forum" and tokens[plan.verb].lower in ("open", "inaugurate", "address", "close"):
        return "undertaking"  # what a guest does there
    if kind == "talks" and tokens[noun.first].lower == "forum" and tokens[plan.verb].lower in ("attend", "take", "participate", "join"):
        return "meeting"
    if kind == "delivery" and tokens[plan.verb].lower in ("hold", "have", "begin", "continue", "attend"):
        return "undertaking"
    return kind


def _end_of_name(tokens: tuple[Token, ...], plan: Plan, last: int) -> int:
    """Where the name ends of what an event is one of: *the seventh meeting of the Joint Trade and Economic Commission*."""
    end = min(plan.last, last + 5)
    while end < plan.last and end < last + 10 and (tokens[end].text[0].isupper() or tokens[end].lower in ("and", "of", "the")):
        end += 1
    return end


def _idle(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, light: Match, noun: Match) -> bool:
    """Whether the talks are mere staying in touch: *maintain contacts at various levels*, with no matter named."""
    verb, head = tokens[light.first].lower, tokens[noun.first].lower
    if verb.startswith(("maintain", "keep", "promot", "step", "intensif", "advance", "engag")) and head in (
        "dialogue",
        "contact",
        "contacts",
        "coordination",
        "co-ordination",
        "communication",
        "mechanism",
        "mechanisms",
        "channel",
    ):
        return not (verb.startswith("engag") and head != "contact") or head in ("coordination",)
    if head in ("coordination", "co-ordination"):
        return noun.first > plan.verb and not _of_staff_for_a_purpose(tokens, words, noun.last, plan.last)
    if head not in ("contact", "contacts") and not (head in ("dialogue", "exchanges") and verb.startswith("continu")):
        return False
    return not any(tokens[i].lower in _ON for i in range(noun.last, plan.last) if tokens[i + 1].lower not in ("personal",))


def _of_staff_for_a_purpose(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether named offices are to coordinate something: *coordination between their coast guards to ensure the passage of ships*."""
    between = any(tokens[i].lower in ("between", "among") for i in range(first, min(last, first + 2)))
    purpose = next((i for i in range(first, last - 1) if tokens[i].lower == "to" and tokens[i + 1].lower in _PURPOSES), None)
    return between and purpose is not None and any(words.noun(tokens, i, "staff", "group", "home") for i in range(first, purpose))


def _general(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, first: int) -> bool:
    """Whether the object is *cooperation*, *relations* and the like, so that the verb leaves no action."""
    for at in range(first, min(plan.last, first + 6)):
        if tokens[at].lower in PREPOSITIONS or tokens[at].lower in ("will", "would", "should"):
            return False
        if words.noun(tokens, at, "general"):
            before_a_noun = at + 1 < plan.last and tokens[at + 1].lower in _BODIES
            return tokens[at].lower != "efforts" and not before_a_noun
    return False
