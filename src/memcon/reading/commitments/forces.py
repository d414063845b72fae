"""How words bind: what makes a planned action a commitment, and why it is none where it is not."""

from __future__ import annotations

from memcon.annotate.inflection import inflected
from memcon.lexicon import groups
from memcon.reading.commitments import circumstances, doers, subjects
from memcon.reading.commitments.case import EVENTS, Carrier, Case, own_sides, words_of
from memcon.reading.commitments.deeds import (
    announced,
    at_an_event,
    brought_about,
    comes_about,
    dealt_with,
    facility,
    in_figures,
    never_allowed,
    on_a_programme,
    only_stands_for,
    people_at_home,
    project_at_home,
    speaks_for_it,
    the_plan_of_one,
)
from memcon.reading.commitments.kinds.will import FOUNDING, IN_DEED, to_account
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Who
from memcon.reading.commitments.vocabulary import NUMBERS

_WORDS = groups("commitment_words")

_BELIEVING = _WORDS["believing"]  # before "that we will", in remarks
_MEALS = frozenset("lunch luncheon dinner breakfast supper".split())
_ORDERS = _WORDS["orders_given"]
_FINER_THAN_A_YEAR = 7  # characters of an EDTF month


_FINAL = frozenset(
    (
        "a view of what should be",
        "what ought to be",
        "what may be",
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


_REMEMBERED = inflected(_WORDS["remembers"], "pp")
_WISHING = frozenset("should could may might can ought".split())


def may_be_overruled(why: str, plan: Plan) -> bool:
    """Whether a plan that was refused for `why` may be a commitment all the same, if its words make it likely."""
    return why not in _FINAL and not plan.negated and plan.modal not in _WISHING


# --- why a plan is no commitment -----------------------------------------------------------------


def why_not(case: Case) -> str | None:
    """Why a plan is no commitment; null where it is one."""
    return _no_action(case) or _no_actor(case) or _no_force(case)


def _no_action(case: Case) -> str | None:
    plan, kind = case.plan, case.kind
    remembered = plan.passive and case.lower(plan.verb) in _REMEMBERED and not plan.negated
    if kind.why == "a visit that ends" or (remembered and not (kind.kind in ("meeting", "talks") and case.timed)):
        return "told of something else"
    if only_stands_for(case):
        return "general will"
    if kind.weight == "state" and not people_at_home(case) and not (case.force == "binding" and case.timed and case.act == "commit"):
        return "no action"
    if case.lower(kind.verb) in ("do", "doing") and case.lower(kind.verb + 1) in ("so", "this", "that", "it"):
        return "it points back to what was asked"
    if never_allowed(case):
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
    if plan.modal == "could":
        return "what may be"
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
    if relative and (project_at_home(case) or (case.timed and doers.into_force(case.scene, plan))):
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
    if case.act != "commit" and _names_nobody(case) and not comes_about(case) and not people_at_home(case):
        return "nobody known is to do it"
    return None


def _interrupted(case: Case) -> bool:
    """Whether the words that tell who agreed stand inside the clause: *a group which, they agreed, would report in May*."""
    cue = case.carrier.statement.cue if case.carrier else None
    tokens = case.scene.known.tokens
    return cue is not None and tokens[case.plan.clause - 1].start < cue.start < tokens[case.plan.verb].start


_TO_COME = _WORDS["still_to_come"]  # *at their next meeting*: what is still to come is no agenda of what was
_GOES_ON = frozenset("during at in on when and or".split())  # *discuss it further during …*, but not *… further economic cooperation*


def _own_institution(case: Case, doer: Who) -> bool:
    """Whether a relative clause tells what an institution of the speaker's own is to do: *the Ministry, which would review it in May*."""
    first, last = subjects.antecedent_of(case.scene, case.plan)
    told = (case.scene.words.noun(case.scene.known.tokens, i, "authority", "home") for i in range(first, last))
    return any(told) and set(doer.sides) <= own_sides(case)


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
            due = event or (kind.kind == "delivery" and kind.done_to)
            return None if beside and due and case.timed and not negated else "nobody has undertaken it"
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
    further = case.lower(case.kind.verb - 1) == "further" or any(
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
        and announced(case.carrier, scene)
        and case.lower(plan.verb) in FOUNDING
        and doers.who(scene, plan, kind, None).told
    ):
        return None  # "announced that they would launch a task force"
    if kind.kind == "signing" and announced(case.carrier, scene) and doers.who(scene, plan, kind, None).told:
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
    if never_allowed(case):
        return None if set(doers.who(scene, plan, kind, None).sides) <= own_sides(case) else "another is to do it"
    if kind.done_to and case.carrier and not case.timed and [case.lower(plan.clause - n) for n in (2, 1)] == ["of", "which"]:
        return "what part of it is for"  # "50 million, of which 8 will go to the police"
    if kind.done_to and not plan.negated:
        return None if plan.mood == "scheduled" or plan.modal in ("will", "would") else "a view of goods"
    if plan.passive:
        return _done_by_nobody(case)
    doer = case.owner or doers.who(scene, plan, kind, None)
    if _seen_to(case, doer):
        return None
    if not doer.told or not doer.sides:
        return "its subject does not act"
    return _told_by_nobody(case) if case.carrier is None else _of_no_side(case, case.carrier, doer)


def _done_by_nobody(case: Case) -> str | None:
    """What is told in the passive: with a time or condition, or by one who has seen to it."""
    plan, kind, scene = case.plan, case.kind, case.scene
    dating = (plan.mood == "scheduled" or case.carrier) and plan.subject and _DATES & words_of(scene, plan.subject)
    bound = case.timed or dating or circumstances.condition(scene, plan.clause, plan, plan.last)
    where = None if at_an_event(case) else circumstances.country(scene, plan, kind)
    if where and where not in (*scene.floor.sides, *own_sides(case)):
        return "another is to do it"
    said, will = case.carrier.statement if case.carrier else None, plan.modal in ("will", "would")
    alone = said is not None and said.voice == "single"
    if to_account(scene.known.tokens, plan) and will and alone:
        return None  # "made clear that the raiders will be held to account"
    if brought_about(case):
        return None  # "A cultural centre will be established in Lima"
    if dealt_with(case) and will and not plan.negated:
        return None
    ordered = words_of(scene, plan.subject) & _ORDERS if plan.subject else set()
    if ordered and kind.kind == "undertaking" and alone:
        return None  # "the necessary instructions would be given"
    spoken = said is not None and alone and said.cue is not None and said.parent is None
    if spoken and case.lower(plan.verb) in _TOLD_LATER and will and not plan.negated:
        return None  # "the Embassy would be notified of the outcome"
    open_end = will and not plan.negated and plan.opener not in ("which", "who")
    soon = kind.kind == "delivery" and spoken and (case.dates or open_end)
    return None if plan.subject and (bound or soon) else "nobody is to do it"


_DATES = frozenset("date dates day timing timetable schedule".split())


def _seen_to(case: Case, doer: Who) -> bool:
    """Whether a thing is to come about that somebody has seen to: *informed him that the crossing would open in May*."""
    plan, scene = case.plan, case.scene
    if plan.opener in ("which", "that") and plan.subject is None and project_at_home(case):
        return True
    if case.carrier is None and comes_about(case):
        facility_told = any(facility(case, i) for i in range(*(plan.subject or (0, 0))))  # "The consulate in Lima will open in May"
        if facility_told or {"force", "effect"} & words_of(scene, (plan.verb, plan.last)):  # "the treaty will enter into force in May"
            return True
    if case.carrier is not None and case.carrier.statement.voice == "single" and not doer.told and comes_about(case):
        return announced(case.carrier, scene) or (plan.modal in ("will", "would") and speaks_for_it(case)) or people_at_home(case)
    return people_at_home(case)  # "About 345,000 people are to undergo retraining", on a page of one country's own affairs


def _told_by_nobody(case: Case) -> str | None:
    """What the publisher tells that somebody will do: with a time or place, in figures, or as the plan of one side."""
    plan, kind, scene = case.plan, case.kind, case.scene
    light = scene.words.verb(scene.known.tokens, kind.verb, "light") is not None
    verb = light or scene.words.verb(scene.known.tokens, kind.verb, "verb") is not None
    if plan.modal == "will" and on_a_programme(case):
        return None  # "The Minister will address students at the university"
    if kind.kind == "delivery" and plan.modal == "will" and in_figures(case):
        return None  # "The Development Bank of Norway will invest 10 million euros"
    if verb and the_plan_of_one(case):
        return None
    if (
        kind.kind == "delivery"
        and plan.mood == "scheduled"
        and plan.modal in ("is", "are")
        and len(doers.who(scene, plan, kind, None).sides) > 1
    ):
        return None  # "the joint team, which is to present options to the ministers"
    if plan.modal == "will" and case.lower(plan.verb - 1) == "now":
        return None  # "The Ministry will now show the address in all its offices"
    return None if case.timed or kind.noun or light or circumstances.place(scene, plan, kind, plan.last) else "told of with no time"


def _of_no_side(case: Case, carried: Carrier, doer: Who) -> str | None:
    """What somebody says that will be done: by his own side, or by another that he welcomes or thanks for it."""
    plan, kind, scene = case.plan, case.kind, case.scene
    own = {s.side for s in carried.statement.speakers}
    if (case.act == "welcome" and (case.owner or subjects.scheme(scene, plan))) or (case.act == "thank" and case.owner):
        return None
    made_known = plan.opener == "that" and scene.words.noun(scene.known.tokens, plan.clause - 2, "accord") is not None
    if case.act == "welcome" and made_known and set(doer.sides) <= set(scene.floor.sides):
        return None  # "welcomed the announcement that Peru will join the fund"
    if not set(doer.sides) & (own | set(scene.floor.sides)):
        return "a third party is to do it"
    if not set(doer.sides) <= own | set(scene.floor.sides) or not set(doer.sides) & own:
        return "another is to do it"
    verb = scene.words.verb(scene.known.tokens, kind.verb, "verb") or scene.words.verb(scene.known.tokens, kind.verb, "light")
    known = scene.words.verb(scene.known.tokens, kind.verb, "deliberate") or case.lower(kind.verb) in IN_DEED
    return None if verb or known or kind.kind in ("conveyance", "delivery") else "no action known"


_TOLD_LATER = inflected(_WORDS["told_later"], "pp")
