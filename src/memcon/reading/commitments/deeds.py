"""What is told of a deed by which it is somebody's plan: what comes about, who speaks for it, how much it is, whose programme it is."""

from __future__ import annotations

from memcon.annotate.inflection import inflected
from memcon.annotate.small_words import PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments import subjects
from memcon.reading.commitments.case import Carrier, Case
from memcon.reading.commitments.scene import Scene
from memcon.reading.commitments.vocabulary import NUMBERS

_WORDS = groups("commitment_words")


def comes_about(case: Case) -> bool:
    """Whether a thing is to do, at a given time, what it does when somebody has seen to it: *the embassy would open in May*."""
    plan = case.plan
    happens = case.scene.words.verb(case.scene.known.tokens, plan.verb, "happens") is not None
    if plan.mood == "scheduled" and case.carrier is not None and plan.modal in ("was", "were"):
        return case.timed and happens and plan.subject is not None and not plan.passive  # "said that they were expected to arrive in May"
    return case.timed and happens and plan.subject is not None and not plan.passive and plan.modal in ("will", "would", "is", "are")


def announced(carried: Carrier, scene: Scene) -> bool:
    """Whether somebody speaks for what his own side has seen to: *announced that the embassy would open in May*."""
    cue = carried.statement.cue
    return cue is not None and bool(set(cue.text.lower().split()) & scene.words.listed("announce"))


def speaks_for_it(case: Case) -> bool:
    """Whether somebody tells what his own side has seen to: *informed him that the border post would reopen on 1 September*, but not what
    he notes by the way."""
    cue = case.carrier.statement.cue if case.carrier else None
    return case.act in ("explain", "confirm", "commit") or (
        cue is not None and cue.text.lower() in ("said", "told", "replied", "responded")
    )


def brought_about(case: Case) -> bool:
    """Whether the publisher, or one who announces it, tells of something that there will be: *an office will be opened*."""
    plan = case.plan
    spoken = case.carrier is None or (case.carrier.statement.voice == "single" and announced(case.carrier, case.scene))
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


_BROUGHT_ABOUT = inflected(_WORDS["brings_about"], "pp")


def dealt_with(case: Case) -> bool:
    """Whether a request or proposal is to be examined: *Peru's request will be studied*."""
    plan, words, tokens = case.plan, case.scene.words, case.scene.known.tokens
    head = next((i for i in range(*(plan.subject or (0, 0))) if case.lower(i) in PREPOSITIONS), plan.verb)
    examined = case.carrier is not None and not case.lower(plan.verb).startswith("settl")
    asked = plan.subject is not None and any(
        words.noun(tokens, i, "asked", "resolve") or (examined and case.lower(i) in _MATTERS) for i in range(plan.subject[0], head)
    )
    return asked and words.verb(tokens, plan.verb, "deliberate") is not None


_MATTERS = _WORDS["matters_examined"]


def the_plan_of_one(case: Case) -> bool:
    """Whether the publisher tells a deed of a state, or a definite one of its people or institutions: *Norway will also train the guard*,
    *experts of both countries will study the route*, *Norway's aid agency will build three schools*."""
    plan, scene = case.plan, case.scene
    under_it = (
        plan.opener == "which" and plan.subject is not None and case.lower(plan.clause - 2) in PREPOSITIONS
    )  # "under which Norway will"
    beside = plan.opener in ("which", "that", "who") and not under_it
    if plan.modal not in ("will", "is", "are") or beside or case.lower(plan.verb) == "include":
        return False
    talked = scene.words.verb(scene.known.tokens, case.kind.verb, "deliberate") is not None  # "The Ministers will review the agenda"
    if subjects.is_a_state(scene, plan) or (subjects.is_both(scene, plan) and not talked):
        return True
    first, last = plan.subject or (0, 0)
    own = any(scene.words.noun(scene.known.tokens, i, *_ITS_OWN) for i in range(first, last))
    looked_into = scene.words.verb(scene.known.tokens, case.kind.verb, "deliberate") is not None
    ahead = range(plan.verb + 1, min(plan.last, plan.verb + 4))
    how_many = any(case.lower(i) in NUMBERS or case.lower(i)[0].isdigit() for i in ahead)
    return own and (looked_into or how_many)


_ITS_OWN = ("staff", "people", "officials", "authority", "home", "programme")


def facility(case: Case, at: int) -> bool:
    return case.scene.words.noun(case.scene.known.tokens, at, "facility") is not None


def in_figures(case: Case) -> bool:
    """Whether it is told how much is to be given."""
    ahead = (case.scene.known.tokens[i] for i in range(case.plan.verb + 1, min(case.plan.last, case.plan.verb + _REACH_OF_A_SUM)))
    return any(t.text[0].isdigit() or t.text[0] in "$€£¥" for t in ahead)


_REACH_OF_A_SUM = 12  # tokens: ", subject to the approval of Congress, an additional"


def people_at_home(case: Case) -> bool:
    """Whether a page about one country alone tells how many of its people or things something is to be done for."""
    sides, plan = case.scene.floor.sides, case.plan
    if len(sides) > 1 or plan.subject is None or plan.negated or plan.modal not in ("will", "would", "are", "is"):
        return False
    head = range(plan.subject[0], min(plan.subject[1], plan.subject[0] + 4))
    return any(case.lower(i)[0].isdigit() for i in head) and case.lower(plan.verb) in _HAVE_DONE


_HAVE_DONE = _WORDS["has_done_for_one"]


def only_stands_for(case: Case) -> bool:
    """Whether it is told in *-ing* what a side is committed to, with no figure or day: *remains committed to defending its allies*."""
    tokens, verb = case.scene.known.tokens, case.plan.verb
    stands = case.plan.mood == "scheduled" and [t.lower for t in tokens[verb - 2 : verb]] == ["committed", "to"]
    return stands and case.lower(verb) in case.scene.words.gerunds and not case.timed and not in_figures(case)


def project_at_home(case: Case) -> bool:
    """Whether a page of one country alone tells how much a project of its own is to do: *the Beach Project, which will restore 2 miles*."""
    if len(case.scene.floor.sides) > 1 or case.plan.negated or case.plan.modal != "will" or case.kind.weight != "firm":
        return False
    first, last = subjects.antecedent_of(case.scene, case.plan)
    told = any(case.scene.words.noun(case.scene.known.tokens, i, "programme") for i in range(first, last))
    return told and in_figures(case)


def on_a_programme(case: Case) -> bool:
    """Whether it is what a guest does on his visit: *will lay a wreath*, *will address students at the university*."""
    first = case.plan.subject[0] if case.plan.subject else 0
    person = any(a.kind in ("persons", "he", "she") and a.first <= first + 1 and a.last > first for a in case.scene.actors)
    return person and not case.plan.negated and case.lower(case.plan.verb) in _ON_A_PROGRAMME


_ON_A_PROGRAMME = _WORDS["does_on_a_programme"]


def at_an_event(case: Case) -> bool:
    """Whether it is to be done at an event, which may be in a country of others: *will be taken at the meeting in Stockholm*."""
    tokens = case.scene.known.tokens
    at = next((i for i in range(case.plan.verb + 1, case.plan.last) if tokens[i].lower in ("at", "during")), None)
    ahead = range(at + 1, min(case.plan.last, at + 5)) if at is not None else ()
    return any(case.scene.words.noun(tokens, i, "event") for i in ahead)


def never_allowed(case: Case) -> bool:
    """Whether one says what one will not let happen at home: *Peru will never allow its territory to be used for attacks*."""
    denied = case.plan.negated and case.kind.done_to and case.kind.kind == "undertaking"
    return denied and case.force in ("told", "binding") and case.plan.modal in ("will", "would")
