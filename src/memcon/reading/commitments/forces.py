"""How words bind: what makes a planned action a commitment, and why it is none where it is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from memcon.annotate.cues import PREPOSITIONS
from memcon.annotate.mentions import DateMention, Known
from memcon.annotate.tokens import token_range
from memcon.reading.commitments import circumstances, doers, subjects
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.kinds.will import FOUNDING, IN_DEED, to_account
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who
from memcon.reading.commitments.vocabulary import NUMBERS, Vocabulary
from memcon.types import Statement

Force = Literal["binding", "proposed", "invited", "directed", "told", "expected", "remarks", "none"]
"""How a statement binds: `binding` what is agreed, confirmed, promised; `told` what is said or published as coming; `expected` what is
looked forward to; `remarks` what is said in a turn printed word for word; `none` what nobody has undertaken by saying it."""

EVENTS = frozenset(("visit", "meeting", "call", "talks", "signing"))
"""The kinds that take place; the others are done by somebody."""

_BINDING = frozenset(("agree", "concur", "confirm", "commit", "accept"))
_WITHOUT = frozenset(("request", "ask", "condemn", "protest", "reject", "concern", "condole", "share_view"))
_PRESS = frozenset("reporters journalists press media newsmen correspondents".split())
_BELIEVING = frozenset("believe think hope sure certain confident convinced".split())  # before "that we will", in remarks
_MEALS = frozenset("lunch dinner breakfast".split())
_ORDERS = frozenset("instructions orders directives".split())
_FINER_THAN_A_YEAR = 7  # characters of an EDTF month


_FINAL = frozenset(
    (
        "a view of what should be",
        "what ought to be",
        "a belief",
        "a hope",
        "a welcome with no time",
        "the agenda of the meeting",
        "told of with no time",
        "it is not to be",
        "told of something else",
        "told of the one invited",
        "it only tells when",
        "a third party is to do it",
        "general will",
    )
)
"""Reasons to refuse a plan that no likelihood of a promise overrules: its mood or its place tells that it is none, not unknown words.
*General will* is among them because the labels are of two minds about it, and weights that learn of them guess."""


_WISHING = frozenset("should could may might can ought".split())


def may_be_overruled(why: str, plan: Plan) -> bool:
    """Whether a plan that was refused for `why` may be a commitment all the same, if its words make it likely."""
    return why not in _FINAL and not plan.negated and plan.modal not in _WISHING


@dataclass(frozen=True, slots=True)
class Carrier:
    """A statement with the tokens of its content, and how it binds. `granted`: a request or proposal that was accepted."""

    statement: Statement
    first: int
    last: int
    force: Force
    granted: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A plan in its place, to be judged: its kind, the statement that carries it (null for the publisher's own words), its dates.

    `owner` is who is to act where the words round the plan tell it: *Peru's plan to open a school*. `weighed` tells why it is taken for a
    commitment against the rules.
    """

    scene: Scene
    plan: Plan
    kind: Kind
    force: Force
    carrier: Carrier | None
    dates: tuple[DateMention, ...]
    owner: Who | None = None
    weighed: str = ""

    @property
    def timed(self) -> bool:
        """Whether a time is given that can be placed."""
        return any(d.edtf for d in self.dates)

    @property
    def act(self) -> str:
        """The act of the statement that carries it."""
        return self.carrier.statement.act if self.carrier else ""

    def lower(self, token: int) -> str:
        """A token's word."""
        return self.scene.lower(token)


def carrier(statement: Statement, known: Known, words: Vocabulary) -> Carrier | None:
    """A statement as a carrier of commitments; null where its content is not told."""
    if statement.content is None:
        return None
    first, last = token_range(known, statement.content.start, statement.content.end)
    if first >= last:
        return None
    force = force_of(statement, known, words)
    return Carrier(statement, first, last, "directed" if force == "none" and _to_officials(statement, first, known, words) else force)


def _to_officials(statement: Statement, content: int, known: Known, words: Vocabulary) -> bool:
    """Whether it is one's own officials who are asked: *asked their officials to*, *experts were asked to*."""
    if statement.act != "request" or statement.negated or statement.cue is None:
        return False
    cue = statement.cue.text.lower()
    if not cue.endswith(("asked", "requested")):
        return False
    first, last = token_range(known, statement.cue.start, statement.cue.end)
    addressed = range(max(0, first - 2), first) if cue.startswith(("were", "was", "are")) else range(last, min(content, last + 6))
    if own_people(statement, content, known):
        return True
    theirs = any(known.tokens[i].lower in ("their", "his", "her") for i in addressed)
    return any(words.noun(known.tokens, i, "staff") or (theirs and known.tokens[i].lower == "ministers") for i in addressed)


def own_people(statement: Statement, content: int, known: Known) -> tuple[int, ...]:
    """Those of one's own side who are asked by name, as indices of `Known.persons`: *asked Secretary Hald and Ambassador Moe to travel*.

    `content` is the first token of what they are asked. Nobody where anyone of another side is asked too.
    """
    sides = {s.side for s in statement.speakers}
    if statement.cue is None or statement.voice != "single" or content >= len(known.tokens):
        return ()
    start, end = statement.cue.end, known.tokens[content].start
    asked = tuple(m for m in known.people if start <= m.start and m.end <= end)
    found = tuple(m.person for m in asked if m.kind == "name" and m.person is not None)
    theirs = {known.persons[p].side for p in found}
    if len(found) < len(asked) or not theirs & sides or not theirs <= {*sides, None}:
        return ()
    return found


def force_of(statement: Statement, known: Known, words: Vocabulary) -> Force:
    """How a statement binds, by its act and the words of its cue."""
    cue = statement.cue.text.lower() if statement.cue else ""
    said = {cue, *cue.split()}
    if (
        statement.negated
        or statement.withheld
        or (not cue.endswith("invited") and _earlier(statement, known) and not _told_after(statement, known) and not _decided(statement))
    ):
        return "none"
    if statement.rule.startswith("a turn in remarks") or cue.endswith(":"):
        return "remarks"
    if said & words.listed("direct"):
        return "directed"
    if statement.cue is None and (
        statement.act in ("propose", "invite") or (statement.act in ("confirm", "accept") and statement.voice == "single")
    ):
        return "told"
    if statement.act == "commit" and said & words.listed("weak"):
        return "none"
    if statement.act in _BINDING:
        return "binding"
    match statement.act:
        case "propose":
            return "proposed"
        case "invite":
            return "invited"
        case "hope":
            return "expected" if "forward" in cue or cue.startswith("expect") else "none"
    return "none" if statement.act in _WITHOUT else "told"


def _earlier(statement: Statement, known: Known) -> bool:
    """Whether the act was done earlier, elsewhere: *had agreed*."""
    if statement.cue is None:
        return False
    first, last = token_range(known, statement.cue.start, statement.cue.end)
    return any(known.tokens[i].lower == "had" for i in range(max(0, first - 2), last))


def _decided(statement: Statement) -> bool:
    """Whether one side's own decision is told: *announced that Peru had decided to send rice*."""
    cue = statement.cue.text.lower() if statement.cue else ""
    decided = ("decided" in cue and statement.act == "commit") or (statement.act == "accept" and "accepted" in cue)
    return decided and statement.voice == "single" and statement.parent is not None


def _told_after(statement: Statement, known: Known) -> bool:
    """Whether it is told to the press what the two had agreed: that day, at the talks."""
    if statement.voice != "joint" or statement.parent is None or statement.act != "agree" or statement.cue is None:
        return False
    sentence = known.sentence_at(statement.cue.start)
    told = {known.tokens[i].lower for i in range(sentence.first, sentence.last)} if sentence else set()
    return bool(told & _PRESS)


# --- why a plan is no commitment -----------------------------------------------------------------


def why_not(case: Case) -> str | None:
    """Why a plan is no commitment; null where it is one."""
    return _no_action(case) or _no_actor(case) or _no_force(case)


def _no_action(case: Case) -> str | None:
    plan, kind = case.plan, case.kind
    if kind.weight == "state" and not _people_at_home(case) and not (case.force == "binding" and case.timed and case.act == "commit"):
        return "no action"
    if case.lower(kind.verb) in ("do", "doing") and case.lower(kind.verb + 1) in ("so", "this", "that", "it"):
        return "it points back to what was asked"
    if _never_allowed(case):
        return None
    if plan.negated and plan.passive and case.force == "told":
        return "it is not to be"
    if plan.negated and (kind.kind in EVENTS or case.force not in ("binding", "told") or case.act == "stress"):
        return "it is not to be"
    if kind.weight == "vague":
        precise = any(d.edtf and len(d.edtf.strip("./")) >= _FINER_THAN_A_YEAR for d in case.dates)
        if (
            not precise
            or (plan.joined and plan.mood == "modal" and plan.first == plan.verb)
            or not (case.force in ("binding", "directed") or (case.carrier is None and not plan.passive))
        ) and case.force != "directed":
            return "general will"
    if plan.modal == "should":
        light = case.scene.words.verb(case.scene.known.tokens, plan.verb, "light")
        settled = case.timed or kind.kind in EVENTS or case.lower(plan.verb) == "implemented" or light
        doer = None if plan.passive or kind.kind in EVENTS else subjects.subject(case.scene, plan)
        named = plan.subject is not None and case.scene.known.tokens[plan.subject[1] - 1].text[0].isupper()
        by_others = named and doer is not None and not doer.sides  # "agreed that the rebels should release them"
        asked = case.force == "proposed" and kind.kind in EVENTS  # "suggested that the ministers should meet"
        if not (case.force in ("binding", "directed") or asked) or not settled or plan.negated or by_others:
            return "a view of what should be"
    return None


def _never_allowed(case: Case) -> bool:
    """Whether one says what one will not let happen at home: *Peru will never allow its territory to be used for attacks*."""
    denied = case.plan.negated and case.kind.done_to and case.kind.kind == "undertaking"
    return denied and case.force in ("told", "binding") and case.plan.modal in ("will", "would")


def _no_actor(case: Case) -> str | None:
    """What a clause with such a subject, or opened so, cannot promise."""
    plan, words, tokens = case.plan, case.scene.words, case.scene.known.tokens
    accord = case.act in ("agree", "welcome") and words.noun(tokens, plan.clause - 2, "accord")
    if plan.opener == "that" and words.noun(tokens, plan.clause - 2, "belief") and not accord:
        return "a belief"
    if accord and case.act == "welcome" and plan.opener == "that":
        return None  # "welcomed the announcement that Peru will"
    relative = plan.opener in ("which", "that") and plan.subject is None and not _interrupted(case)
    if relative and case.kind.kind == "undertaking" and case.timed and (doer := subjects.subject(case.scene, plan)) and doer.sides:
        relative = not _own_institution(case, doer)
    if relative and case.act == "welcome" and case.kind.kind not in EVENTS and subjects.scheme(case.scene, case.plan):
        relative = False
    if relative and case.kind.kind != "signing" and (not case.carrier or plan.clause > case.carrier.first):
        return "told of something else"
    if plan.subject and (plan.subject[1] - plan.subject[0] == 1 or case.lower(plan.subject[0]) == "it"):
        pronoun = case.lower(plan.subject[0])
        if (pronoun in ("this", "that", "these", "which") and not comes_about(case)) or (
            pronoun == "it" and not plan.passive and case.kind.kind not in EVENTS and not subjects.speaks(case.scene, plan)
        ):
            return "it does not act"
    if plan.opener == "when" and plan.mood == "modal" and case.kind.kind not in EVENTS:
        return "it only tells when"
    if case.act != "commit" and _names_nobody(case) and not comes_about(case) and not _people_at_home(case):
        return "nobody known is to do it"
    return None


def _at_an_event(case: Case) -> bool:
    """Whether it is to be done at an event, which may be in a country of others: *will be taken at the meeting in Stockholm*."""
    tokens = case.scene.known.tokens
    at = next((i for i in range(case.plan.verb + 1, case.plan.last) if tokens[i].lower in ("at", "during")), None)
    ahead = range(at + 1, min(case.plan.last, at + 5)) if at is not None else ()
    return any(case.scene.words.noun(tokens, i, "event") for i in ahead)


def _interrupted(case: Case) -> bool:
    """Whether the words that tell who agreed stand inside the clause: *a group which, they agreed, would report in May*."""
    cue = case.carrier.statement.cue if case.carrier else None
    tokens = case.scene.known.tokens
    return cue is not None and tokens[case.plan.clause - 1].start < cue.start < tokens[case.plan.verb].start


_TO_COME = frozenset("upcoming forthcoming next".split())  # *at their next meeting*: what is still to come is no agenda of what was
_GOES_ON = frozenset("during at in on when and or".split())  # *discuss it further during …*, but not *… further economic cooperation*


def _own_institution(case: Case, doer: Who) -> bool:
    """Whether a relative clause tells what an institution of the speaker's own is to do: *the Ministry, which would review it in May*."""
    first, last = subjects.antecedent_of(case.scene, case.plan)
    told = (case.scene.words.noun(case.scene.known.tokens, i, "authority", "home") for i in range(first, last))
    return any(told) and set(doer.sides) <= _own_sides(case)


def _speaks_for_it(case: Case) -> bool:
    """Whether somebody tells what his own side has seen to: *informed him that the border post would reopen on 1 September*, but not what
    he notes by the way."""
    cue = case.carrier.statement.cue if case.carrier else None
    return case.act in ("explain", "confirm", "commit") or (
        cue is not None and cue.text.lower() in ("said", "told", "replied", "responded")
    )


def comes_about(case: Case) -> bool:
    """Whether a thing is to do, at a given time, what it does when somebody has seen to it: *the embassy would open in May*."""
    plan = case.plan
    happens = case.scene.words.verb(case.scene.known.tokens, plan.verb, "happens") is not None
    if plan.mood == "scheduled" and case.carrier is not None and plan.modal in ("was", "were"):
        return case.timed and happens and plan.subject is not None and not plan.passive  # "said that they were expected to arrive in May"
    return case.timed and happens and plan.subject is not None and not plan.passive and plan.modal in ("will", "would", "is", "are")


def _announced(carried: Carrier, scene: Scene) -> bool:
    """Whether somebody speaks for what his own side has seen to: *announced that the embassy would open in May*."""
    cue = carried.statement.cue
    return cue is not None and bool(set(cue.text.lower().split()) & scene.words.listed("announce"))


def _names_nobody(case: Case) -> bool:
    """Whether the subject of an active verb is a thing, or somebody whom the page does not know."""
    plan, kind, words = case.plan, case.kind, case.scene.words
    if plan.subject is None or plan.passive or plan.mood in ("noun", "infinitive", "gerund") or case.owner:
        return False
    others = any(words.noun(case.scene.known.tokens, i, "others") for i in range(*plan.subject))
    if case.force == "told" and case.carrier and kind.kind in ("talks", "meeting") and others:
        return True  # "said that the Taliban would hold talks"
    if (case.lower(plan.subject[0]) == "it" and kind.kind in EVENTS) or kind.done_to:
        return False
    if kind.noun is not None or kind.kind not in ("visit", "undertaking", "delivery", "conveyance"):
        return False
    if kind.kind == "visit" and (case.lower(plan.verb).startswith(("visit", "travel")) or kind.guest):
        return False
    if case.force == "binding" and words.verb(case.scene.known.tokens, plan.verb, "light") is not None:
        return False
    found = subjects.subject(case.scene, plan)
    return found is not None and not found.sides


def _no_force(case: Case) -> str | None:
    """What the words that carry it do not bind anybody to."""
    plan, kind, event = case.plan, case.kind, case.kind.kind in EVENTS
    match case.force:
        case "none":
            negated = case.carrier is None or case.carrier.statement.negated
            beside = plan.mood == "scheduled" or (plan.modal == "will" and _told_beside(case))
            return None if beside and event and case.timed and not negated else "nobody has undertaken it"
        case "expected":
            return None if _awaited(case) else "a hope"
        case "remarks":
            if _agenda(case):
                return "the agenda of the meeting"
            if case.lower(plan.clause - 2) in _BELIEVING or (kind.noun is not None and case.lower(kind.noun.first) in _MEALS):
                return "a remark"
            if _gives_orders(case):
                return None
            told = event or _handed_over(case) or (comes_about(case) and subjects.subject(case.scene, plan) == Who((), told=False))
            return None if told and plan.subject and plan.modal != "would" else "a remark"
        case "told":
            return _told_of_the_past(case) or (_event_untimed(case) if event else _deed_untimed(case))
        case "invited":
            return "told of the one invited"
    return None


def _told_beside(case: Case) -> bool:
    """Whether a relative clause tells of an event: *asked her to join the initiative, the summit of which will be held in May*."""
    return case.plan.opener == "which" or (case.plan.subject is not None and case.lower(case.plan.subject[1] - 1) == "which")


def _awaited(case: Case) -> bool:
    """Whether what is looked forward to is planned: it has its time, its place or occasion, or is a deed of one's own to be done soon."""
    plan, scene, soon = case.plan, case.scene, bool(case.dates)
    match case.kind.kind:
        case "visit" if (soon or circumstances.occasion(scene, plan, plan.last)) and circumstances.place(scene, plan, case.kind, plan.last):
            return True  # "looked forward to hosting her in Lima soon"
        case "meeting" if circumstances.occasion(scene, plan, plan.last):
            return True  # "to seeing him at the Summit of the Americas"
        case "delivery":
            return soon or _handed_over(case)
        case "signing" if soon:
            return True
        case "undertaking":
            return case.timed and case.act == "hope" and plan.mood == "gerund" and case.kind.weight == "firm"
    return (case.timed or plan.mood == "scheduled") and case.kind.kind in EVENTS


def _gives_orders(case: Case) -> bool:
    """Whether a speaker in remarks says that he will have his own people act: *We will instruct our companies to finish this work*."""
    plan = case.plan
    first_person = plan.subject is not None and case.lower(plan.subject[1] - 1) in ("i", "we")
    ordered = case.lower(plan.verb) in case.scene.words.listed("direct") and case.lower(plan.verb + 1) in _OWN
    return first_person and ordered and not plan.negated and any(case.lower(i) == "to" for i in range(plan.verb + 2, plan.last))


_OWN = frozenset("our my the".split())


def _handed_over(case: Case) -> bool:
    """Whether a speaker in remarks tells how much, or when, his side will deliver."""
    counted = any(case.lower(i)[0].isdigit() or case.lower(i) in NUMBERS for i in range(case.plan.verb, case.plan.last))
    own = case.lower(case.plan.verb) and case.plan.subject and doers.who(case.scene, case.plan, case.kind, None).told
    return case.kind.kind == "delivery" and bool(own) and (case.timed or counted)


def _agenda(case: Case) -> bool:
    """Whether it only tells what a meeting is about: *They will discuss trade*, but not *… further*, or *… at their next meeting*."""
    verb = case.kind.verb
    besides = case.lower(verb) == "exchange" and case.kind.noun is None and (case.lower(verb - 1) == "also" or not case.timed)
    return case.kind.kind == "talks" and (case.lower(verb) == "discuss" or besides) and not _is_put_off(case)


def _is_put_off(case: Case) -> bool:
    """Whether the words say that it is to be talked of again: *further*, *at their upcoming meeting*."""
    first, last = case.kind.verb, case.plan.last
    further = any(
        case.lower(i) == "further" and (i + 1 >= last or not case.lower(i + 1)[0].isalpha() or case.lower(i + 1) in _GOES_ON)
        for i in range(first + 1, last)
    )
    met = (i for i in range(first + 1, last) if case.lower(i - 1) in _TO_COME or case.lower(i - 2) in _TO_COME)
    return further or any(case.scene.words.noun(case.scene.known.tokens, i, "event") for i in met)


def _told_of_the_past(case: Case) -> str | None:
    """The publisher's *would* and *was to* tell of what lay ahead then; only a date that was moved lies ahead still."""
    if case.carrier is not None:
        return None
    if _agenda(case):
        return "the agenda of the meeting"
    moved = case.plan.passive and case.scene.words.noun(case.scene.known.tokens, case.plan.verb, "moved") is not None
    moved = moved or any(case.lower(i) == "channels" for i in range(case.plan.verb, case.plan.last))  # "would be fixed through … channels"
    settled = case.plan.modal == "planned" and case.kind.kind in EVENTS and bool(case.dates)
    return (
        None
        if settled
        else "told of the past"
        if case.plan.modal in ("would", "was", "were", "intended", "planned") and not moved
        else None
    )


def _event_untimed(case: Case) -> str | None:
    """An event that is told of as coming: with a time, by the publisher, or by somebody who takes part."""
    plan, kind, scene = case.plan, case.kind, case.scene
    if kind.guest and not case.timed:
        return "a welcome with no time"
    if case.carrier is not None and case.carrier.statement.act == "stress" and plan.modal in ("was", "were") and not case.timed:
        return "what ought to be"  # "stressed that a treaty was to be concluded"
    if case.timed or plan.mood == "scheduled" or case.carrier is None:
        return None
    if kind.kind == "meeting" and not plan.passive and plan.subject and doers.who(case.scene, plan, kind, None).told:
        return None
    if kind.kind == "talks" and any(case.lower(i) == "channels" for i in range(plan.verb, plan.last)):
        return None  # "the date would be fixed through diplomatic channels"
    if (
        kind.kind == "talks"
        and _announced(case.carrier, scene)
        and case.lower(plan.verb) in FOUNDING
        and doers.who(scene, plan, kind, None).told
    ):
        return None  # "announced that they would launch a task force"
    if kind.kind == "signing" and _announced(case.carrier, scene) and doers.who(scene, plan, kind, None).told:
        return None  # "announced that Norway and Peru will sign a treaty"
    if _consults(case):
        return None
    if kind.kind == "visit" and case.owner is not None and case.owner.sides and circumstances.place(scene, plan, kind, plan.last):
        return None  # "discussed plans for Ms Hald to visit Lima"
    if kind.kind == "talks" or not (plan.subject or case.dates):
        return "talks with no time"
    return None if kind.noun is not None or kind.kind == "visit" or case.dates else "an event with no time"


def _consults(case: Case) -> bool:
    """Whether one says that he will ask those at home: *said that she would consult the Cabinet on the matter*."""
    plan = case.plan
    own = plan.subject is not None and not plan.negated and case.carrier is not None and case.carrier.statement.voice == "single"
    asked = range(plan.verb + 1, min(plan.last, plan.verb + _LONGEST_ASKED))
    at_home = any(case.scene.words.noun(case.scene.known.tokens, i, "authority", "home", "officials", "staff") for i in asked)
    return own and case.lower(plan.verb) == "consult" and at_home


_LONGEST_ASKED = 6  # tokens: "with the members of his Cabinet"


def _deed_untimed(case: Case) -> str | None:
    """What somebody's own side is told to do: by one who speaks for it, or by the publisher with a time or place."""
    plan, kind, scene = case.plan, case.kind, case.scene
    if _never_allowed(case):
        return None if set(doers.who(scene, plan, kind, None).sides) <= _own_sides(case) else "another is to do it"
    if kind.done_to and case.carrier and not case.timed and [case.lower(plan.clause - n) for n in (2, 1)] == ["of", "which"]:
        return "what part of it is for"  # "50 million, of which 8 will go to the police"
    if kind.done_to and not plan.negated:
        return None if plan.mood == "scheduled" or plan.modal in ("will", "would") else "a view of goods"
    verb = scene.words.verb(scene.known.tokens, kind.verb, "verb") or scene.words.verb(scene.known.tokens, kind.verb, "light")
    if plan.passive:
        dating = (plan.mood == "scheduled" or case.carrier) and plan.subject and {"date", "dates", "timing"} & _words(scene, plan.subject)
        bound = case.timed or dating or circumstances.condition(scene, plan.clause, plan, plan.last)
        where = None if _at_an_event(case) else circumstances.country(scene, plan, kind)
        if where and where not in (*scene.floor.sides, *_own_sides(case)):
            return "another is to do it"
        said = case.carrier.statement if case.carrier else None
        if to_account(scene.known.tokens, plan) and plan.modal in ("will", "would") and said is not None and said.voice == "single":
            return None  # "made clear that the raiders will be held to account"
        if brought_about(case):
            return None  # "A cultural centre will be established in Lima"
        if _dealt_with(case) and plan.modal in ("will", "would") and not plan.negated:
            return None
        ordered = _words(scene, plan.subject) & _ORDERS if plan.subject else set()
        if ordered and kind.kind == "undertaking" and said is not None and said.voice == "single":
            return None  # "the necessary instructions would be given"
        spoken = said is not None and said.voice == "single" and said.cue is not None and said.parent is None
        if spoken and case.lower(plan.verb) in _TOLD_LATER and plan.modal in ("will", "would") and not plan.negated:
            return None  # "the Embassy would be notified of the outcome"
        soon = (
            kind.kind == "delivery"
            and spoken
            and (case.dates or (plan.modal in ("will", "would") and not plan.negated and plan.opener not in ("which", "who")))
        )
        return None if plan.subject and (bound or soon) else "nobody is to do it"
    doer = case.owner or doers.who(scene, plan, kind, None)
    if (
        not doer.told
        and case.carrier
        and case.carrier.statement.voice == "single"
        and comes_about(case)
        and (_announced(case.carrier, scene) or (plan.modal in ("will", "would") and _speaks_for_it(case)))
    ):
        return None
    if case.carrier is None and comes_about(case) and any(_facility(case, i) for i in range(*(plan.subject or (0, 0)))):
        return None  # "The consulate in Lima will open in May"
    if case.carrier is None and comes_about(case) and {"force", "effect"} & _words(scene, (plan.verb, plan.last)):
        return None  # "the treaty will enter into force in May"
    if _people_at_home(case):
        return None  # "About 345,000 people are to undergo retraining", on a page of one country's own affairs
    if not doer.told or not doer.sides:
        return "its subject does not act"
    if case.carrier is None:
        light = scene.words.verb(scene.known.tokens, kind.verb, "light") is not None
        if plan.modal == "will" and _on_a_programme(case):
            return None  # "The Minister will address students at the university"
        if kind.kind == "delivery" and plan.modal == "will" and _in_figures(case):
            return None  # "The Development Bank of Norway will invest 10 million euros"
        if verb and _the_plan_of_one(case):
            return None
        if plan.modal == "will" and case.lower(plan.verb - 1) == "now":
            return None  # "The Ministry will now show the address in all its offices"
        return None if case.timed or kind.noun or light or circumstances.place(scene, plan, kind, plan.last) else "told of with no time"
    own = {s.side for s in case.carrier.statement.speakers}
    if (case.act == "welcome" and (case.owner or subjects.scheme(scene, plan))) or (case.act == "thank" and case.owner):
        return None
    made_known = plan.opener == "that" and scene.words.noun(scene.known.tokens, plan.clause - 2, "accord") is not None
    if case.act == "welcome" and made_known and set(doer.sides) <= set(scene.floor.sides):
        return None  # "welcomed the announcement that Peru will join the fund"
    if not set(doer.sides) & (own | set(scene.floor.sides)):
        return "a third party is to do it"
    if not set(doer.sides) <= own | set(scene.floor.sides) or not set(doer.sides) & own:
        return "another is to do it"
    known = scene.words.verb(scene.known.tokens, kind.verb, "deliberate") or case.lower(kind.verb) in IN_DEED
    return None if verb or known or kind.kind in ("conveyance", "delivery") else "no action known"


def _on_a_programme(case: Case) -> bool:
    """Whether it is what a guest does on his visit: *will lay a wreath*, *will address students at the university*."""
    first = case.plan.subject[0] if case.plan.subject else 0
    person = any(a.kind in ("persons", "he", "she") and a.first <= first + 1 and a.last > first for a in case.scene.actors)
    return person and not case.plan.negated and case.lower(case.plan.verb) in _ON_A_PROGRAMME


def _people_at_home(case: Case) -> bool:
    """Whether a page about one country alone tells how many of its people or things something is to be done for."""
    sides, plan = case.scene.floor.sides, case.plan
    if len(sides) > 1 or plan.subject is None or plan.negated or plan.modal not in ("will", "would", "are", "is"):
        return False
    head = range(plan.subject[0], min(plan.subject[1], plan.subject[0] + 4))
    return any(case.lower(i)[0].isdigit() for i in head) and case.lower(plan.verb) in _HAVE_DONE


_HAVE_DONE = frozenset("undergo receive get obtain complete join enter move benefit".split())
_ON_A_PROGRAMME = frozenset("address lay inaugurate unveil plant deliver".split())


def _in_figures(case: Case) -> bool:
    """Whether it is told how much is to be given."""
    ahead = (case.scene.known.tokens[i] for i in range(case.plan.verb + 1, min(case.plan.last, case.plan.verb + _REACH_OF_A_SUM)))
    return any(t.text[0].isdigit() or t.text[0] in "$€£¥" for t in ahead)


_REACH_OF_A_SUM = 12  # tokens: ", subject to the approval of Congress, an additional"


def _the_plan_of_one(case: Case) -> bool:
    """Whether the publisher tells a deed of a state, or a definite one of its people or institutions: *Norway will also train the guard*,
    *experts of both countries will study the route*, *Norway's aid agency will build three schools*."""
    plan, scene = case.plan, case.scene
    under_it = (
        plan.opener == "which" and plan.subject is not None and case.lower(plan.clause - 2) in PREPOSITIONS
    )  # "under which Norway will"
    beside = plan.opener in ("which", "that", "who") and not under_it
    if plan.modal not in ("will", "is", "are") or beside or case.lower(plan.verb) == "include":
        return False
    if subjects.is_a_state(scene, plan):
        return True
    first, last = plan.subject or (0, 0)
    own = any(scene.words.noun(scene.known.tokens, i, *_ITS_OWN) for i in range(first, last))
    looked_into = scene.words.verb(scene.known.tokens, case.kind.verb, "deliberate") is not None
    ahead = range(plan.verb + 1, min(plan.last, plan.verb + 4))
    how_many = any(case.lower(i) in NUMBERS or case.lower(i)[0].isdigit() for i in ahead)
    return own and (looked_into or how_many)


_ITS_OWN = ("staff", "people", "officials", "authority", "home", "programme")


def _facility(case: Case, at: int) -> bool:
    return case.scene.words.noun(case.scene.known.tokens, at, "facility") is not None


_TOLD_LATER = frozenset("informed notified briefed consulted advised allowed permitted".split())
_BROUGHT_ABOUT = frozenset(
    "established set opened reopened built launched created introduced lifted abolished waived raised increased doubled extended"
    " resumed appointed installed paid delivered shipped disbursed".split()
)


def brought_about(case: Case) -> bool:
    """Whether the publisher, or one who announces it, tells of something that there will be: *an office will be opened*."""
    plan = case.plan
    spoken = case.carrier is None or (case.carrier.statement.voice == "single" and _announced(case.carrier, case.scene))
    main = (
        plan.opener not in ("which", "who", "where", "when")
        and (case.carrier is not None or plan.opener != "that")
        and plan.subject is not None
        and not plan.negated
    )
    return (
        spoken
        and main
        and case.lower(plan.verb) in _BROUGHT_ABOUT
        and plan.modal in (("would",) if case.carrier else ("will", "is", "are"))
    )


_MATTERS = frozenset("matter issue question application case".split())


def _dealt_with(case: Case) -> bool:
    """Whether a request or proposal is to be examined: *Peru's request will be studied*."""
    plan, words, tokens = case.plan, case.scene.words, case.scene.known.tokens
    head = next((i for i in range(*(plan.subject or (0, 0))) if case.lower(i) in PREPOSITIONS), plan.verb)
    examined = case.carrier is not None and not case.lower(plan.verb).startswith("settl")
    asked = plan.subject is not None and any(
        words.noun(tokens, i, "asked", "resolve") or (examined and case.lower(i) in _MATTERS) for i in range(plan.subject[0], head)
    )
    return asked and words.verb(tokens, plan.verb, "deliberate") is not None


def _own_sides(case: Case) -> set[str | None]:
    return {s.side for s in case.carrier.statement.speakers} if case.carrier else {case.scene.document.side}


def _words(scene: Scene, span: tuple[int, int]) -> set[str]:
    return {scene.lower(i) for i in range(*span)}
