"""Acts in the passive: *it was agreed that*, *energy was discussed*, *mention was made of*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.cues import BE, DETERMINERS, MODALS, PREPOSITIONS, is_adverb
from memcon.annotate.mentions import Cue
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import CONJUNCTIONS, FINITE, NEGATIONS, OPENERS, RELATIVES, Clause, chain_start, clause_start
from memcon.reading.acts.nesting import after_that


def passive_act(s: Clause, cue: Cue, before: list[Act], chain: int) -> Act | str:
    """*It was agreed that*, *energy was discussed*, *Mr Hald was invited to*."""
    if cue.entry.get("act") == "hope" and s.lower(cue.verb) == "expected" and s.lower(chain - 1) != "it":
        return "an expectation of nobody"
    if "never_passive" in cue.entry.list("takes"):
        return "the verb is not used so in the passive"
    agent = _agent(s, cue)
    noun_first = cue.noun is not None and cue.noun < cue.verb
    negated = any(s.lower(i) in NEGATIONS for i in range(chain_start(s, cue.verb) if noun_first else chain - 1, cue.verb))
    negated = negated or (noun_first and any(s.lower(i) == "no" for i in ((cue.noun or 0) - 1, (cue.noun or 0) - 2)))
    verb_at = next((i for i in range(cue.verb, cue.verb - 6, -1) if s.lower(i) in BE), cue.verb)
    failed = negated and noun_first and s.lower(verb_at) == "be" and "could" in (s.lower(verb_at - 1), s.lower(verb_at - 2))
    if s.lower(verb_at) == "be" and not failed:  # "No agreement could be reached" is done
        return "it is not yet done"
    verb_at = chain_start(s, verb_at)
    while is_adverb(s.tokens[verb_at]) and verb_at < cue.verb:
        verb_at += 1
    if s.lower(verb_at - 1) == "as":
        return "it is only looked back to"  # "As was agreed, he came to Tamor"
    if (MODALS & {s.lower(i) for i in range(verb_at - 1, cue.verb)} and not failed) or "being" in [
        s.lower(i) for i in range(verb_at, cue.verb)
    ]:
        return "it is not yet done"
    if cue.entry.get("act") in ("discuss", "state", "explain") and s.lower(verb_at) in ("is", "are") and s.lower(verb_at - 1) != "it":
        return "it tells how things are"  # "Ten thousand people are covered"
    if (
        cue.entry.get("act") == "explain"
        and agent is None
        and (cue.noun is not None or s.lower(cue.last) in ("below", "as", "above", "here"))
    ):
        return "the publisher's own outline"
    if s.lower(verb_at - 1) == "it" or (s.lower(verb_at - 1) == "," and _opener_it(s, verb_at)):
        told = Act(cue, "passive", "impersonal" if not agent else "actor", agent, verb_at - 1, negated=negated, rule="it was …")
        outer = next((n for n in range(len(before) - 1, -1, -1) if before[n].outer is None and before[n].mood != "passive"), None)
        within = outer is not None and after_that(s, before[outer], verb_at - 1)
        return replace(told, outer=outer) if within else told
    start = _noun_phrase(s, cue.noun) if noun_first and cue.noun is not None else clause_start(s, verb_at, before)
    if start >= verb_at and not noun_first:
        if (
            before
            and s.lower(verb_at - 1) == "and"
            and before[-1].actor
            and "address" in cue.entry.list("takes")
            and s.lower(cue.last) == "that"
        ):
            return Act(cue, "passive", "actor", before[-1].actor, verb_at - 1, rule="told in answer")  # "asked for help and was told that"
        if before and s.lower(verb_at - 1) in CONJUNCTIONS | {","} and before[-1].mood == "passive":
            return replace(before[-1], cue=cue, start=verb_at - 1, content=None, rule="passive, joined", negated=negated)
        return "the passive has no subject"
    if (s.lower(start), s.lower(start + 1), s.lower(start + 2)) == ("the", "fact", "that") and not noun_first and agent is None:
        return Act(cue, "passive", "impersonal", None, start, (start + 3, verb_at), True, negated=negated, rule="the fact that … was")
    back = [i for i in range(verb_at - 1, start - 1, -1) if not (s.lower(i) == "that" and s.lower(i - 1) in PREPOSITIONS)]  # "on that day"
    relative = next((i for i in back if s.lower(i) in RELATIVES - {"as", "what"} or s.lower(i) in FINITE), None)
    reports = "address" in cue.entry.list("takes") and any(s.lower(i) == "that" for i in range(cue.last, min(s.last, cue.last + 12)))
    if before and reports and agent and "had" in [s.lower(i) for i in range(verb_at, cue.verb)] and not noun_first:
        outer = next((n for n in range(len(before) - 1, -1, -1) if before[n].outer is None), 0)
        return Act(cue, "passive", "actor", agent, start, outer=outer, negated=negated, rule="addressee in the passive")
    if (answered := _answered(s, cue, before, verb_at, agent)) is not None:
        return answered
    if not noun_first and relative is not None and s.lower(relative) not in FINITE:
        if s.lower(relative) == "that" and agent is None and isinstance(done := _done_before(s, cue, before, relative + 1, verb_at), Act):
            return done
        if s.lower(relative - 1) not in PREPOSITIONS or relative + 1 >= verb_at:
            return "the act is told of something else"
        start = relative + 1
    clause = before and before[-1].mood != "passive" and all(is_adverb(s.tokens[i]) for i in range(before[-1].cue.last, start))
    if clause and not noun_first:
        return "inside what was said"  # "noting more than 300 bills were introduced"
    inside = any(s.lower(i) in ("that", "which", "whom") and s.lower(i - 1) not in PREPOSITIONS for i in range(start - 3, start))
    if (noun_first and inside) or (before and before[-1].mood != "passive" and s.lower(start - 1) == "that"):
        return _done_before(s, cue, before, start, verb_at) if agent is None and not noun_first else "inside what was said"
    rule = "noun in the passive" if noun_first else "passive"
    subject = s.ending_at(verb_at)
    addressed = {"address", "object_only"} & set(cue.entry.list("takes"))
    if subject and subject.first == start and addressed and not noun_first and not (agent is None and s.lower(cue.last) == "by"):
        return Act(
            cue, "passive", "actor" if agent else "impersonal", agent or subject, start, negated=negated, rule="addressee in the passive"
        )
    if "address" in cue.entry.list("takes") and not noun_first and cue.entry.get("act") != "request":
        return "the one addressed is no participant"
    talks = any(s.lower(i) in s.words.talks for i in range(start, verb_at))
    if (
        talks
        and verb_at - start <= 4
        and cue.entry.get("act") in ("discuss", "mention")
        and agent is None
        and s.lower(cue.last) in ("by", "with")
    ):
        return "it tells what filled the talks"  # "The talks were taken up by the war"
    if talks and verb_at - start <= 2 and cue.entry.get("act") in ("request", "propose") and not noun_first:
        return "it tells who wished to meet"  # "The call was requested by Mr Orlen"
    content: tuple[int, int] | None = (start, verb_at)
    if not noun_first and s.lower(cue.last) == "," and s.lower(cue.last + 1) in _ABOVE_ALL:
        content = (start, s.last)  # "Trade was touched upon, primarily the question of tariffs"
    asked = cue.entry.get("act") == "request" and ("address" in cue.entry.list("takes") or subject is not None)
    if not noun_first and asked and agent is None and s.lower(cue.last) == "by":
        return "one who is no participant asks"  # "was asked by a journalist to"
    if not noun_first and asked and s.lower(cue.last if agent is None else agent.last) in ("to", "with"):
        content = None  # "The Secretariat was instructed to", "He was requested by her to": what it is to do
    if not noun_first and verb_at - start <= 2 and agent is None and s.lower(cue.last) in ("for", "that", "over", "about"):
        content = None  # "Support was affirmed for": what it was for
    if noun_first and cue.noun is not None:
        words = (len(w.split()) for w in cue.entry.words if w.split()[0] == s.lower(cue.noun))  # none where it is inflected
        inner = cue.noun + next(words, 1)
        content = (inner + 1, verb_at) if inner + 1 < verb_at and s.lower(inner) in OPENERS else None
    return Act(cue, "passive", "actor" if agent else "impersonal", agent, start, content, negated=negated, rule=rule)


def _agent(s: Clause, cue: Cue) -> Actor | None:
    """By whom, in the clause of a passive: *by Mr Orlen*, *on both sides*; *From both sides* before it."""
    for i in range(cue.last, min(s.last, cue.last + 30)):
        of_another = i - 1 >= cue.last and s.lower(i - 1).endswith("ed")  # "attention was paid to the pact adopted by Veland"
        if s.lower(i) == "by" and s.starting_at(i + 1) and not of_another:
            return s.starting_at(i + 1)
        if s.lower(i) in ("on", "from") and s.lower(i + 1) == "both" and (both := s.starting_at(i + 1)) and both.kind == "all":
            return both
        if s.lower(i) in (",", ";", "that"):
            break
    return s.starting_at(s.first + 1) if s.lower(s.first) in ("on", "from") and s.lower(s.first + 1) == "both" else None


def _done_before(s: Clause, cue: Cue, before: list[Act], start: int, verb_at: int) -> Act | str:
    """*recalled that the sale of two ships had been agreed*: what both sides had done before, told inside what is said now."""
    outer = next((n for n in range(len(before) - 1, -1, -1) if before[n].outer is None), None)
    had = "had" in [s.lower(i) for i in range(verb_at, cue.verb)]
    if not had or outer is None or s.lower(start - 1) != "that" or cue.entry.get("act") not in ("agree", "request"):
        return "inside what was said"
    asked = cue.entry.get("act") == "request"
    if asked and s.lower(cue.last) != "to":
        return "inside what was said"
    actor = s.ending_at(verb_at) if asked else None
    content = None if asked else (start, verb_at)
    return Act(cue, "passive", "impersonal", actor, start, content, outer=outer, rule="had been agreed")


def _noun_phrase(s: Clause, noun: int) -> int:
    """Where the phrase of a noun begins: *no* in *no agreement*, *a* in *a frank exchange of views*."""
    first = next((i for i in range(noun - 1, max(s.first, noun - 4) - 1, -1) if s.lower(i) in DETERMINERS), noun)
    return first if all(s.lower(i).isalpha() and s.lower(i) not in PREPOSITIONS | CONJUNCTIONS for i in range(first, noun)) else noun


_ANSWERS = frozenset("accept welcome thank reject support".split())


def _answered(s: Clause, cue: Cue, before: list[Act], verb_at: int, agent: Actor | None) -> Act | str | None:
    """*…, which was accepted with pleasure*, *…, a gesture that was welcomed by Mr Orlen*: the answer to what was said before."""
    if cue.entry.get("act") not in _ANSWERS or s.lower(verb_at - 1) not in ("which", "that") or not before:
        return None
    comma = next((i for i in range(verb_at - 2, max(s.first, verb_at - 6), -1) if s.lower(i) == ","), None)
    summed = comma == verb_at - 2 or (comma is not None and s.lower(comma + 1) in ("a", "an"))
    asks = before[-1].cue.entry.get("act") in ("invite", "request", "propose")
    if not summed or comma is None or (agent is None and not (asks and cue.entry.get("act") in ("accept", "reject", "support"))):
        return None
    if agent is not None:
        return Act(cue, "passive", "actor", agent, comma, rule="answer in the passive")
    return Act(cue, "passive", "actor", before[-1].actor, comma, rule="answer in a relative clause") if before[-1].actor else None


_ABOVE_ALL = frozenset("primarily including especially particularly notably".split())


def _opener_it(s: Clause, at: int) -> bool:
    return any(s.lower(i) == "it" for i in range(max(s.first, at - 6), at))
