"""What kind of thing a plan is: a visit, a meeting, talks …, or general will, which is no commitment.

First the table `commitment_kinds` is asked (`frames`, with `things` for what a verb is done to), then rules one after another, each
family in its own module: `journeys`, `encounters`, `deliveries`, `talks`, `will`; `events` and `verbs` tell what an event's noun and the
verb itself name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from memcon.annotate.mentions import Token
from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS, is_adverb
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Clause, Kind, Ranges
from memcon.reading.commitments.kinds.deliveries import PAYING, amount_told, goods_told, handed_over
from memcon.reading.commitments.kinds.encounters import between_two, encounter
from memcon.reading.commitments.kinds.events import REACH, event_told, head_noun, kind_of_subject, of_noun
from memcon.reading.commitments.kinds.frames import framed
from memcon.reading.commitments.kinds.journeys import journey
from memcon.reading.commitments.kinds.talks import dates_to_settle, deliberated, idle, in_contact, on_a_matter, talked_of
from memcon.reading.commitments.kinds.verbs import own_kind
from memcon.reading.commitments.kinds.will import going_on, never_allowed, no_promise, willed
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.vocabulary import Match, Vocabulary

_WORDS = groups("commitment_kind_words")

_JOINT_WORK = _WORDS["working_together"]
_AIMING = ("seek", "strive", "try", "aim")
_VISITING = _WORDS["exchanged_travellers"]
_EXCHANGED = _WORDS["exchanged_in_deed"]
_CARRYING = ("bring", "pass", "carry", "take", "draw", "communicat", "elevat", "escalat")
_REFERRING = ("refer", "report")
_MATTERS = _WORDS["matters"]
_COURTS = _WORDS["courts_and_police"]  # to refer a case there is an action of its own
_DEADLINES = frozenset("by before within until till".split())
_MESSAGES = _WORDS["passed_on"]


def kind_of(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, people: frozenset[int], dated: Ranges = ()) -> Kind:
    """The kind of `plan`.

    `people` are the tokens that begin a person or a side: *call on* is a meeting only with such. `dated` are the tokens of dates.
    """
    at, led = plan.verb, False
    if plan.mood == "scheduled" and plan.passive and words.noun(tokens, at, "schedule", "moved"):
        return _fixed(tokens, words, plan, dated)
    while not plan.passive and (way := words.verb(tokens, at, "way")) and (inner := _led_to(tokens, words, plan, way)) is not None:
        if tokens[at].lower == "do":
            led = True  # "do everything to …" is more than general will
        at = inner
    found = _kind_at(tokens, words, plan, at, people, dated)
    end = min(plan.last, at + REACH)
    paying = tokens[at].lower in PAYING or (tokens[at].lower in ("move", "moving", "go") and tokens[at + 1].lower in ("forward", "ahead"))
    if found.kind == "undertaking" and paying and not plan.passive and amount_told(tokens, words, at + 1, end):
        return replace(found, kind="delivery", weight="firm", why=f"{tokens[at].lower} an amount")
    if found.kind == "undertaking" and not plan.passive and _backed_with(tokens, words, at, plan.last):
        return replace(found, kind="delivery", weight="firm", why=f"{tokens[at].lower} with an amount")
    return replace(found, weight="firm") if led and found.weight == "vague" else found


def _backed_with(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> bool:
    """Whether it is told with how much somebody is supported: *support the Oreshi army with 60 million dollars*."""
    if not tokens[at].lower.startswith(("support", "assist", "help", "back")):
        return False
    led = next((i for i in range(at + 1, min(last, at + REACH)) if tokens[i].lower == "with"), last)
    return amount_told(tokens, words, led + 1, min(last, led + 6))


def _fixed(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, dated: Ranges) -> Kind:
    """The kind of what *is set for May*, *was put off until June*, or of somebody who *is expected in Oslo*."""
    noun = head_noun(tokens, words, *plan.subject) if plan.subject else None
    if noun is not None and noun.entry.get("part") == "event":
        return Kind(
            of_noun(tokens, words, plan, noun) or noun.kind, "firm", f"{noun.entry.words[0]} is set", plan.verb, plan.verb + 1, noun
        )
    if noun is not None and tokens[plan.verb].lower in ("scheduled", "planned", "set") and noun.entry.get("part") == "gathering":
        return Kind("undertaking", "firm", f"{noun.entry.words[0]} is set", plan.verb, plan.verb + 1, noun)
    if plan.subject and dates_to_settle(tokens, plan):
        return Kind("talks", "firm", "a date to be fixed", plan.verb, plan.verb + 1)
    if plan.subject and goods_told(tokens, words, plan.verb, *plan.subject):
        return Kind("delivery", "firm", "goods that are expected", plan.verb, plan.verb + 1, done_to=True)
    there = tokens[plan.verb + 1].lower == "in" and not any(first <= plan.verb + 2 < last for first, last in dated)
    if tokens[plan.verb].lower in ("expected", "due") and there and tokens[min(plan.verb + 2, plan.last)].text[0].isupper():
        return Kind("visit", "firm", "expected in", plan.verb, plan.verb + 1)
    return Kind("undertaking", "state", "no event that is set", plan.verb, plan.verb + 1)


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
            while at < plan.last - 1 and is_adverb(tokens[at]):
                at += 1
            return at if tokens[at].lower not in DETERMINERS and not tokens[at].text[0].isupper() else None
        helping = tokens[way.first].lower.startswith(("help", "assist"))
        if helping and at == way.last and lower in words.bases and not words.noun(tokens, at, "event", "general"):
            return at  # "help train interpreters"
        if helping and lower in ("in", "with") and at + 1 < plan.last and tokens[at + 1].lower.endswith("ing"):
            return at + 1
        if lower in words.gerunds and (way.first == at - 1 or tokens[at - 1].lower.endswith("ly")):
            return at
        at += 1
    return None


def _kind_at(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int, people: frozenset[int], dated: Ranges) -> Kind:
    verb, light = words.verb(tokens, at, "verb"), words.verb(tokens, at, "light")
    last = max((m.last for m in (verb, light) if m), default=at + 1)
    vague, state, noun = words.verb(tokens, at, "vague"), words.verb(tokens, at, "state"), event_told(tokens, words, plan, last, dated)
    if vague and tokens[vague.last - 1].lower == "on" and any(vague.last - 1 <= first <= vague.last for first, _ in dated):
        vague = None  # "will continue on Monday", not "will continue on this path"
    clause = Clause(tokens, words, plan, at, people, dated, verb, light, vague, state, noun, last)
    found = (kind for rule in _RULES if (kind := rule(clause)) is not None)
    return next(found, clause.firm("undertaking", f"{clause.lower} …"))


def _exchanged(c: Clause) -> Kind | None:
    """The exchange of something that is told, messages passed on, and papers that are concluded."""
    tokens, plan = c.tokens, c.plan
    if c.vague and not plan.passive and _exchange(tokens, c.last if c.verb else c.vague.last, plan.last):
        return c.undertaking("firm", f"{c.lower} the exchange of something", c.vague.last)
    if not plan.passive and _passes_on(tokens, c.words, c.at, plan.last):
        return c.firm("conveyance", "pass a message on", c.at + 1)
    if c.lower.startswith("exchang") and any(c.tokens[i].lower in _VISITING for i in range(c.at + 1, min(c.plan.last, c.at + 5))):
        return c.firm("visit", "exchange delegations", c.at + 1)
    if c.lower.startswith("exchang") and on_a_matter(tokens, c.at + 1, plan.last):
        return c.undertaking("firm", "exchange information on a matter")
    signed = range(*plan.subject) if plan.passive and plan.subject else range(c.at + 1, plan.last)
    if c.lower.startswith("conclud") and _a_paper(tokens, c.words, signed.start, signed.stop):
        if any(tokens[i].lower in _DEADLINES and any(a == i + 1 or a == i for a, _ in c.dated) for i in range(c.at + 1, plan.last)):
            return c.undertaking("firm", "conclude the work on an agreement in time")
        return c.firm("signing", "conclude an agreement")
    return None


def _a_paper(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether a paper to be signed is the object: *conclude an agreement*, but not *conclude the talks on an agreement*."""
    for i in range(first, min(last, first + 5)):
        if words.noun(tokens, i, "papers"):
            return True
        if tokens[i].lower in PREPOSITIONS or words.noun(tokens, i, "event"):
            return False
    return False


def _exchange(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """*(Step up) the exchange of information …*: what is exchanged is told, so the action is definite."""
    at += at < last and tokens[at].lower in DETERMINERS
    named = at + 2 < last and tokens[at].lower in ("exchange", "exchanges", "sharing") and tokens[at + 1].lower == "of"
    return named and any(tokens[i].lower in _EXCHANGED for i in range(at + 2, min(last, at + 4)))


def _passes_on(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> bool:
    """*Bring the request to the notice of the Cabinet*, *pass the invitation to the President*, *take the message back to Lima*."""
    if not tokens[at].lower.startswith((*_CARRYING, *_REFERRING)) or tokens[at + 1].lower == "up":
        return False  # "take up the request at the next meeting"
    if tokens[at].lower.startswith("pass") and any(tokens[i].lower == "on" for i in range(at + 2, min(last, at + 8))):
        return True  # "pass the suggestion on to the President"
    if tokens[at].lower.startswith("draw") and [t.lower for t in tokens[at + 1 : at + 4]] == ["the", "attention", "of"]:
        return True
    rest = [t.lower for t in tokens[at + 1 : last]]
    to = rest.index("to") if "to" in rest else len(rest)
    if tokens[at].lower.startswith(_REFERRING):  # "report the request to her capital"
        told = set(rest[:to]) & (_MESSAGES | _MATTERS) | set(rest[:1]) & {"this", "it"}
        return bool(told) and to < len(rest) - 1 and not set(rest[to:]) & _COURTS
    noticed = rest[to + 1 : to + 3] in (["the", "notice"], ["the", "attention"])
    return noticed or (to < len(rest) - 1 and bool(set(rest[:to]) & _MESSAGES))


def _named(c: Clause) -> Kind | None:
    """The kind that the verb itself names."""
    longest = max((m.last for m in (c.vague, c.state) if m), default=0)
    if c.verb and c.verb.kind != "undertaking" and longest <= c.verb.last:
        return own_kind(c)
    return None


def _being_so(c: Clause) -> Kind | None:
    """Verbs of being and thinking, which nobody can promise; but entry that is eased, and contact on a matter named."""
    if c.lower in ("be", "have") and _ready_to_sign(c):
        return c.firm("signing", "be ready for signature", c.at + 1)
    eased = c.state and _is_eased(c.tokens, c.words, c.plan, c.at)
    if eased:
        return c.firm("undertaking", "what is no longer required", c.at + 1, done_to=True)
    if c.lower in ("remain", "stay") and _posted_so(c):
        return c.undertaking("firm", f"people who {c.lower} there")
    if c.lower in ("remain", "stay") and _kept_so(c):
        return c.firm("undertaking", f"what is to {c.lower} as it is", c.at + 1, done_to=True)
    if c.state and c.plan.passive and not (c.verb or c.light or c.vague):
        return c.undertaking("state", f"be {c.lower}: no action", c.state.last)
    if c.state and not c.plan.passive and _brings_about(c):
        return c.firm("undertaking", f"{c.lower} something done", c.at + 1)
    if in_contact(c.tokens, c.plan, c.at):
        return c.firm("talks", "contact on a matter named")
    if c.state and not c.plan.passive and not (c.light and c.noun) and not (c.verb and c.verb.last > c.state.last):
        return c.undertaking("state", f"{c.lower}: no action", c.state.last)
    return None


def _kept_so(c: Clause) -> bool:
    """Whether something is to be kept as it is until a thing is done: *the assets will remain frozen until Oresh pays*."""
    ahead = range(c.at + 2, min(c.plan.last, c.at + _SOON))
    return c.tokens[c.at + 1].lower in _KEPT and any(c.tokens[i].lower in ("until", "till", "unless") for i in ahead)


def _posted_so(c: Clause) -> bool:
    """Whether people are to stay where they serve for a time, or on a condition: *the contingent will stay in Lima until June*."""
    head = range(*(c.plan.subject or (0, 0)))
    people = any(c.words.noun(c.tokens, i, "people") for i in head)
    rest = [c.tokens[i].lower for i in range(c.at + 1, c.plan.last)]
    bound = {"until", "till", "condition", "unless", "provided"} & set(rest)
    return people and rest[:1] not in (["ready"], ["committed"]) and (bool(bound) or any(a > c.at for a, _ in c.dated if a < c.plan.last))


_KEPT = _WORDS["kept_so"]
_SOON = 8  # tokens: "remain closed to lorries until"


def _ready_to_sign(c: Clause) -> bool:
    """Whether a paper is to be *ready for signature*, *ready to be signed*."""
    ready = next((i for i in range(c.at + 1, c.plan.last - 2) if c.tokens[i].lower == "ready"), None)
    told = [c.tokens[i].lower for i in range(ready + 1, min(c.plan.last, ready + 4))] if ready is not None else []
    return told[:2] in (["for", "signature"], ["for", "signing"]) or told == ["to", "be", "signed"]


def _brings_about(c: Clause) -> bool:
    """Whether one is to see to it that something is there: *have a border post in operation*, *agree on the rules of the group*."""
    if c.lower == "agree":
        return c.plan.mood == "infinitive" and c.tokens[c.at + 1].lower in ("on", "upon") and c.tokens[c.at + 2].lower in DETERMINERS
    if c.lower in ("allow", "permit"):  # "agreed to allow lorries to cross"
        return c.plan.mood == "infinitive" and any(c.tokens[i].lower == "to" for i in range(c.at + 2, min(c.plan.last, c.at + 7)))
    if c.lower == "serve":
        return c.plan.mood == "infinitive" and any(c.tokens[i].lower in _ROLES for i in range(c.at + 2, min(c.plan.last, c.at + 6)))
    ahead = range(c.at + 2, c.plan.last)
    done = any(c.tokens[i].lower == "in" and c.tokens[i + 1].lower in _THERE for i in ahead if i + 1 < c.plan.last)
    return c.lower == "have" and c.plan.mood == "infinitive" and (done or any(c.tokens[i].lower in _READY for i in ahead))


_ROLES = _WORDS["roles"]
_THERE = _WORDS["in_being"]
_READY = _WORDS["done"]


def _is_eased(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether visas or the like are done away with: *will no longer need a visa*, *will be able to enter Peru without a visa*."""
    told = [tokens[i].lower for i in range(plan.first, plan.last)]
    asked = tokens[at].lower in ("need", "require", "required") and "longer" in told
    able = tokens[at].lower in ("be", "enjoy") and ("visa-free" in told or "without" in told)
    return (asked or able) and any(words.noun(tokens, i, "right") or tokens[i].lower == "visa-free" for i in range(plan.first, plan.last))


def _held(c: Clause) -> Kind | None:
    """Events that are held, opened, attended: the noun names the kind."""
    if c.noun and c.plan.passive and c.light is None and c.words.noun(c.tokens, c.at, "moved"):
        return c.firm(of_noun(c.tokens, c.words, c.plan, c.noun) or c.noun.kind, "an event that is moved", c.at + 1, c.noun)
    if c.light and c.noun and not (c.vague and c.vague.last > c.light.last):
        if between_two(c):
            return c.firm("meeting", f"{c.lower} talks with somebody", c.light.last, c.noun)
        kind = of_noun(c.tokens, c.words, c.plan, c.noun)
        if kind and not (kind == "talks" and idle(c.tokens, c.words, c.plan, c.light, c.noun)):
            return c.firm(kind, f"{c.lower} … {c.noun.entry.words[0]}", c.light.last, c.noun)
        return Kind("talks", "vague", "contact with no matter named", c.at, c.light.last, c.noun)
    about = kind_of_subject(c.tokens, c.words, c.plan)
    if about is not None and c.light is None and c.verb is None and not c.state:
        return c.firm(about, f"the event {c.lower} …")
    return None


_RULES: tuple[Callable[[Clause], Kind | None], ...] = (
    no_promise,
    never_allowed,
    framed,
    handed_over,
    encounter,
    journey,
    deliberated,
    going_on,
    _exchanged,
    _named,
    talked_of,
    _being_so,
    _held,
    willed,
)
"""What makes the kind of an action, in the order in which it is asked; an undertaking where nothing does."""
