"""Whether a cue is an act, and whose: each kind of cue, and each form of a verb, has a rule of its own."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import Cue
from memcon.annotate.small_words import BE, DETERMINERS, MODALS, PREPOSITIONS
from memcon.reading.actors import HIS, Actor
from memcon.reading.acts.act import Act
from memcon.reading.acts.after_cue import after_manner
from memcon.reading.acts.clause import CONJUNCTIONS, FINITE, RELATIVES, Clause
from memcon.reading.acts.finite import finite
from memcon.reading.acts.infinitive import infinitive
from memcon.reading.acts.joined import goes_on_to, is_noun
from memcon.reading.acts.nesting import SUMS_UP
from memcon.reading.acts.no_act import why_no_act
from memcon.reading.acts.participle import participle
from memcon.reading.acts.passive import passive_act
from memcon.reading.acts.verb import DEEDS, TOGETHER, Rule, Verb, first_of, verb_of

_LONGEST_OWNER = 6  # tokens: "obtained the Velandic President's support"
_GIVEN = {
    **dict.fromkeys("support backing endorsement blessing".split(), "support"),
    **dict.fromkeys("agreement consent approval assent concurrence".split(), "accept"),
}
_LONGEST_CIRCUMSTANCE = 5  # tokens: "on that occasion to"


def act_of(s: Clause, cue: Cue, before: list[Act], stem: bool) -> Act | str:
    """The act that `cue` names, or why it names none.

    `before` are the acts of the sentence so far; `stem`: the sentence is a list item that goes on from a stem.
    """
    found = _of_no_verb(s, cue, before)
    return found or first_of(_BY_FORM, verb_of(s, cue, before, stem)) or "the form is no finite verb"


def _of_no_verb(s: Clause, cue: Cue, before: list[Act]) -> Act | str | None:
    """The act of a cue whose verb does not tell whose it is: a noun, a verb after its noun, *it was resolved that*."""
    if cue.forms == ("noun",):  # "There was no agreement on the dam"
        none = any(s.lower(i) == "no" for i in range(cue.first, cue.last))
        return Act(cue, "passive", "talks", None, cue.first, negated=none, rule="there was …")
    if cue.forms == ("equative",):
        return _equative(s, cue)
    if cue.noun is not None and cue.verb > cue.noun:  # "Mention was made of"
        return passive_act(s, cue, before, cue.verb)
    if cue.forms == ("joined",):
        return _second_noun(s, cue, before)
    if s.lower(cue.verb) in BE and s.lower(cue.verb - 1) == "it" and _impersonally_resolved(s, cue):
        resolved = Cue(cue.last - 1, cue.last, cue.last - 1, ("past", "pp"), s.words.entries["agree"])
        return passive_act(s, resolved, before, cue.verb)  # "it was resolved that", where "they were resolved to" is their resolve
    return None


def _equative(s: Clause, cue: Cue) -> Act | str:
    """*Mr Orlen's answer was that the road was closed*, *her hope is to return*."""
    owner = next((i for i in range(cue.verb, s.first - 1, -1) if s.lower(i) in HIS or s.lower(i) == "'s"), None)
    actor = _owner(s, owner) if owner is not None else Actor(s.first, cue.noun or s.first + 1, "other")
    if actor is None or s.lower(actor.first - 1) in PREPOSITIONS | {"that"}:
        return "its subject is no participant"
    return Act(cue, "finite", "actor", actor, actor.first, rule="his answer was")


def _owner(s: Clause, at: int) -> Actor | None:
    """Whose what follows is: *Mr Orlen's*, *her*."""
    return s.ending_at(at) if s.lower(at) == "'s" else Actor(at, at + 1, HIS[s.lower(at)])


def _second_noun(s: Clause, cue: Cue, before: list[Act]) -> Act | str:
    """*expressed thanks for the welcome, together with concern at the delay*."""
    if not before:
        return "no verb before it to join"
    start = cue.first - 1
    while s.lower(start) in ("with", "as", "well", "also") and s.lower(start - 1) in ("along", "together", "as", "well", "but"):
        start -= 1
    return replace(before[-1], cue=cue, start=start, content=None, withheld=False, rule="second noun of the verb")


def _impersonally_resolved(s: Clause, cue: Cue) -> bool:
    """Whether it is *it was resolved that*, *it was determined to*; not what *was determined by engineers*."""
    at = after_manner(s, cue.last, s.last)
    if at == cue.last and s.lower(at) in ("at", "on", "in", "there", "then"):  # "it was resolved on that occasion to"
        at = next((i for i in range(at, min(s.last, at + _LONGEST_CIRCUMSTANCE)) if s.lower(i) in ("that", "to") and i > at + 2), at)
    return s.lower(cue.last - 1) in ("resolved", "determined") and s.lower(at) in ("that", "to")


def _obtained(v: Verb) -> Act | str | None:
    """*obtained his support*; not *hoped to obtain his support*."""
    if "given" not in v.takes:
        return None
    done = not (BE | MODALS) & v.auxiliaries and not v.negated and "past" in v.cue.forms
    return _won(v) if done and v.s.lower(v.cue.verb - 1) != "to" else "it is not told as done"


def _won(v: Verb) -> Act | str:
    """*obtained his support*, *received Ms Hald's backing*: what those gave who stand before the noun."""
    s, cue = v.s, v.cue
    owner = next((i for i in range(cue.last, min(s.last, cue.last + _LONGEST_OWNER)) if s.lower(i) in HIS or s.lower(i) == "'s"), None)
    noun = next((i for i in range(owner + 1, min(s.last, owner + 4)) if s.lower(i) in _GIVEN), None) if owner is not None else None
    if owner is None or noun is None:
        return "nobody is told who gives it"
    if noun + 1 < s.last and s.lower(noun + 1).isalpha() and s.lower(noun + 1) not in PREPOSITIONS | CONJUNCTIONS | RELATIVES:
        return "it is the word before another noun"  # "received his support staff"
    actor = _owner(s, owner)
    start = v.chain - 1 if v.opener in CONJUNCTIONS else v.chain
    start -= s.lower(start - 1) == ","
    told = replace(cue, last=noun + 1, noun=noun, entry=s.words.entries[_GIVEN[s.lower(noun)]])
    return Act(told, "finite", "actor", actor, start, rule="obtained his support") if actor else "nobody is told who gives it"


def _passive(v: Verb) -> Act | str | None:
    """*It was agreed that*, *energy was discussed*."""
    return passive_act(v.s, v.cue, v.before, v.chain) if "pp" in v.cue.forms and BE & v.auxiliaries else None


def _there(v: Verb) -> str | None:
    """*there was support*."""
    return "there is no act in it" if v.opener == "there" and v.s.lower(v.chain) in ("was", "were", "is") else None


def _passive_turned_round(v: Verb) -> Act | None:
    """*Also discussed were matters of security*, *Reviewed during the call were the plans*, *Also raised by Mr Orlen was the dam*."""
    s = v.s
    at = after_manner(s, v.cue.last, s.last) if v.opens and "pp" in v.cue.forms else None
    agent = s.starting_at(at + 1) if at is not None and s.lower(at) == "by" else None
    at = agent.last if agent is not None else at
    if at is None or s.lower(at) not in BE:
        return None
    told = replace(v.cue, last=at + 1)
    return Act(told, "passive", "impersonal" if agent is None else "actor", agent, s.first, rule="passive, turned round")


def _summed_up(v: Verb) -> Act | None:
    """*…, a decision hailed by her guest*, *…, an offer gratefully accepted by the Minister*: the answer to what was said before."""
    s = v.s
    agent = s.starting_at(v.cue.last + 1) if v.next == "by" and "pp" in v.cue.forms and not v.auxiliaries & BE else None
    comma = next((i for i in range(v.chain - 3, max(s.first, v.chain - 6), -1) if s.lower(i) == ","), None)
    if agent is None or comma is None or s.lower(comma + 1) not in ("a", "an", "the") or s.lower(v.chain - 1) not in SUMS_UP:
        return None
    if v.name not in _ANSWERS:
        return None
    act = Act(v.cue, "passive", "actor", agent, comma, rule="summed up in the passive")
    return replace(act, content=(comma + 1, v.chain))


_ANSWERS = frozenset("accept welcome reject support thank condemn concern".split())


def _asked(v: Verb) -> Act | None:
    """*Asked about it, she replied*, *When asked by her to attend, he agreed*, *Invited to Tamor, he accepted*."""
    s, cue = v.s, v.cue
    if "pp" not in cue.forms or v.before or not (v.word in ("asked", "invited") or v.name == "ask"):
        return None
    if v.chain - (v.opener in ("when", "if")) != s.first:
        return None
    by = next((s.starting_at(i + 1) for i in range(cue.verb + 1, min(s.last, cue.verb + 3)) if s.lower(i) == "by"), None)
    wanted = "invite" if v.word == "invited" else "request" if by and s.lower(by.last) == "to" else "ask"
    asked = replace(cue, entry=s.words.entries[wanted], last=by.last if by else cue.last)
    return Act(asked, "participle", "actor" if by else "asker", by, s.first, rule="asked")


def _infinitive(v: Verb) -> Act | str | None:
    """*met to discuss*."""
    return infinitive(v) if v.opener == "to" and "base" in v.cue.forms else None


def _not_yet_done(v: Verb) -> str | None:
    """*will discuss*; not *would not discuss*, *would say only that*, *neither of them would say*."""
    only = v.next == "only" or {"could", "only"} <= {v.s.lower(i) for i in range(v.chain, v.cue.verb)}  # "could only share this regret"
    told = v.negated or only or _of_neither(v)
    return "it is not yet done" if MODALS & v.auxiliaries and not told else None


def _of_neither(v: Verb) -> bool:
    """Whether the subject denies the verb: *neither side would say*."""
    subject = v.s.ending_at(v.chain)
    return subject is not None and v.s.lower(subject.first) == "neither"


def _participle(v: Verb) -> Act | str | None:
    """*…, noting that*; *Veland is offering to pay for a study* is finite."""
    if "ing" not in v.cue.forms:
        return None
    offers = v.s.lower(v.cue.verb - 1) in ("is", "are") and v.name in DEEDS and v.s.ending_at(v.chain)
    return finite(v) if offers else participle(v)


def _having(v: Verb) -> Act | str | None:
    """*Having thanked his host, he*; not *commended them for having covered the costs*."""
    if "having" not in v.auxiliaries:
        return None
    if v.opener in ("for", "of", "without", "to"):
        return "inside what was said"
    quoted = v.s.ending_at(v.chain - 1) if v.opener == "as" and v.last is not None else None
    if quoted is not None and v.last is not None and v.s.lower(v.last.cue.verb).startswith(("quot", "cit")):
        outer = len(v.before) - 1  # "quoted the President as having said that"
        return Act(v.cue, "participle", "actor", quoted, quoted.first, outer=outer, rule="quoted as having said")
    return Act(v.cue, "participle", "following" if v.opens else "sentence", None, v.chain, rule="having …")


def _perfect(v: Verb) -> Act | str | None:
    """*had agreed*, *has welcomed*."""
    if "pp" not in v.cue.forms or not {"had", "has", "have"} & v.auxiliaries:
        return None
    return finite(replace(v, mood="perfect", past="had" in v.auxiliaries))


def _finite(v: Verb) -> Act | str | None:
    """*agreed*, *welcomes*, *did not agree*, *would say only*."""
    plain = "base" in v.cue.forms and (v.negated or bool({"did", "does"} & v.auxiliaries))  # "He did agree to write"
    told = {"past", "s"} & set(v.cue.forms) or plain or MODALS & {*v.auxiliaries, v.word}
    return finite(v) if told else None


def _base(v: Verb) -> Act | str | None:
    """*The two sides support the plan*, *they reaffirm the pact and instruct their envoys*, *to review and discuss*."""
    if "base" not in v.cue.forms:
        return None
    if BE & v.auxiliaries:
        return "the word is an adjective here"  # "were present at the meeting"
    subject = v.s.ending_at(v.chain)
    together = subject is not None and len(subject.sides) > 1 and v.name in TOGETHER  # "Veland and Oresh agree that"
    if subject and (subject.kind in ("all", "they", "we", "i", "nationals") or len(subject.persons) > 1 or together):
        return finite(v)
    last = v.last
    if is_noun(v) or last is None:
        return (None if is_noun(v) else _second_purpose(v)) or "the verb has no subject"
    if v.opener == "and" and "address" in v.takes and _in_the_present(last):
        return finite(v)
    if v.opener in ("and", ",", "or") and goes_on_to(v.s, last, v.chain):
        told = replace(last, cue=v.cue, start=v.chain - 1, content=None, rule="infinitive, joined", negated=False)
        return replace(told, subject="sentence") if v.name in TO_ONE and last.mood == "infinitive" else told
    return "the verb has no subject"


TO_ONE = frozenset(("congratulate", "thank", "condole", "convey", "welcome"))  # what one of those who meet says to the other


def _second_purpose(v: Verb) -> Act | None:
    """*met to mark the anniversary and discuss trade*: the first purpose is no act."""
    s = v.s
    if v.name not in ("discuss", "mention") or v.opener != "and":
        return None
    to = next((i for i in range(v.chain - 2, s.first, -1) if s.lower(i) == "to" and s.tokens[i + 1].text.islower()), None)
    if to is None or not any(s.lower(i) in s.words.meets for i in range(s.first, to)):
        return None
    if any(s.lower(i) in FINITE or s.lower(i) == "that" for i in range(to, v.chain)) or s.lower(to + 1) in DETERMINERS:
        return None
    return replace(v, mood="infinitive").act("sentence", None, v.chain - 1, "met to …")


def _in_the_present(act: Act) -> bool:
    """Whether an act is told in the present, of several: *they reaffirm the pact*."""
    return act.mood == "finite" and act.cue.noun is None and "base" in act.cue.forms and "past" not in act.cue.forms


_BY_FORM: tuple[Rule, ...] = (
    _obtained,
    why_no_act,
    _passive,
    _there,
    _passive_turned_round,
    _summed_up,
    _asked,
    _infinitive,
    _not_yet_done,
    _participle,
    _having,
    _perfect,
    _finite,
    _base,
)
