"""Whether an act is one of its own, or is reported inside what an earlier one of the sentence says."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.cues import DETERMINERS, PREPOSITIONS, is_adverb
from memcon.reading.act import Act
from memcon.reading.act_content import content_start
from memcon.reading.clause import CONJUNCTIONS, FINITE, RELATIVES, Clause, trim


def placed(s: Clause, act: Act, before: list[Act], past: bool) -> Act | str:
    """The act as one of its own, or as one inside what an earlier one of the sentence reports."""
    assert act.actor is not None
    at = act.actor.first
    opener = s.lower(at - 1)
    prior = s.lower(at - 2)
    if (prior, opener) == (",", "as") and act.cue.last >= s.last and act.mood == "finite":
        return act  # "Veland backs the plan, as Ms Hald stressed"
    if past and opener == "as" and at - 1 == s.first:
        return "it is only looked back to"  # "As she had told the King, Ms Hald stressed that"
    if (prior, opener) == (",", "as") and before and act.mood == "finite" and "past" in act.cue.forms and _has_object(s, act):
        return replace(act, start=at - 2, rule="as they did")  # "stressed the value of trade, as they also discussed the dam"
    if opener in ("which", "whom") and prior in PREPOSITIONS:
        if before and before[-1].cue.entry.get("act") == "convey" and prior == "in":
            return replace(act, outer=len(before) - 1, rule="in a letter")  # "delivered a letter in which the King invited her"
        if before and "past" in before[-1].cue.forms and not past and "past" not in act.cue.forms and act.mood == "finite":
            return "inside what was said"  # "pointed out that it was a gateway to the League, to which Veland wishes to belong"
        teller = next((n for n in range(len(before) - 1, -1, -1) if before[n].outer is None), None)
        if past and teller is not None:
            if {"topic", "object_only"} <= set(act.cue.entry.list("takes")):
                return "a relative clause, told of something else"  # "the care with which she had addressed the question"
            return replace(act, outer=teller, rule="said inside what was said")  # "recalled his visit, during which the King had promised"
        comma = next((i for i in range(at - 2, max(s.first, at - 8), -1) if s.lower(i) == ","), None)
        return replace(act, start=at - 2 if comma is None else comma, rule="relative clause")
    if opener == "whom" and prior == "," and "address" in act.cue.entry.list("takes"):  # "the Prime Minister, whom she briefed on"
        return replace(act, start=at - 2, rule="whom …")
    if opener in ("which", "that") and (start := _apposition(s, at - 1)) is not None:
        return replace(act, start=start, rule="relative clause of an apposition")
    if before and (s.lower(at - 3), prior) in ((",", "a"), (",", "an")) and opener in _SUMS_UP:  # ", a request she promised to pass on"
        return replace(act, start=at - 3, rule="relative clause of an apposition")
    zero = act.actor.kind in _PRONOUN_KINDS and opener.isalpha() and opener not in _CLAUSE_WORDS and not is_adverb(s.tokens[at - 1])
    noun_phrase = any(s.lower(i) in DETERMINERS - {"this", "that"} for i in (at - 2, at - 3))
    spoken = any(b.cue.last == at for b in before)  # "the President said he hoped"
    if (
        zero
        and not spoken
        and at > s.first
        and noun_phrase
        and s.ending_at(at) is None
        and (before or s.lower(s.first) not in PREPOSITIONS)
    ):
        return "a relative clause, told of something else"  # "the position he had set out"
    they = at - 1 if (s.lower(at), opener) == ("both", "they") else at
    if (s.lower(they - 2), s.lower(they - 1)) == (",", "which") and act.mood == "finite" and _says_of_it(s, act):
        return replace(
            act, start=they - 2, content=(they - 1, s.last), clause=True, rule="object relative"
        )  # "…, which they agreed has been"
    carriers = (n for n in range(len(before) - 1, -1, -1) if before[n].outer is None)
    outer = next((n for n in carriers if before[n].mood != "passive" or (past and before[n].rule == "it was …")), None)
    if outer is None or not before:
        if opener in ("which", "whom", "that") and at - 1 > s.first:
            return "a relative clause, told of something else"
        return act
    if past and before[-1].outer is not None and after_that(s, before[-1], at) and prior not in ("and", ","):
        return replace(act, outer=len(before) - 1, rule="said inside what was said")  # "recalled that she had reported that he had said"
    carrier = before[outer]
    if opener == "which" and "topic" in act.cue.entry.list("takes") and carrier.cue.last < at - 1 and act.mood == "finite":
        start, _ = content_start(s, carrier, at - 1)
        return replace(act, start=at - 1, content=trim(s, start, at - 1), rule="object relative")
    if (
        opener == "which"
        and prior == ","
        and act.mood == "finite"
        and (act.cue.entry.get("act") in ("accept", "reject") or _greets(s, act))
    ):
        return replace(act, start=at - 2, rule="answer in a relative clause")  # "invited him to visit, which he accepted"
    if act.mood == "finite" and not past and (whose := _whose(s, at)) is not None and _ends_clause(s, act):
        return replace(act, start=whose - 1, content=(whose, at), rule="object relative")  # "…, whose release they welcomed"
    if opener == "which" and prior == "," and act.cue.entry.get("act") == "commit" and before[-1].cue.entry.get("act") in _ASKING:
        return replace(
            act, start=at - 2, content=(at - 1, s.last), clause=True, rule="object relative"
        )  # "…, which he promised to pass on"
    if carrier.mood == "infinitive" and opener not in ("which", "that", "as", "how"):
        return act
    if opener == "," and s.lower(act.cue.last) == "," and prior in RELATIVES:  # "a step which, they observed, would serve both"
        return act
    opened = after_that(s, carrier, at)
    told = s.ending_at(at)  # "told Ms Hald he hoped"
    bare = at == carrier.cue.last or (told is not None and told.first == carrier.cue.last and "address" in carrier.cue.entry.list("takes"))
    inner = "inner" in act.cue.entry.list("takes") and not (s.lower(act.cue.verb).startswith("wish") and s.lower(act.cue.last) == "to")
    if opened and inner and act.actor.kind in ("he", "she", "they"):
        if opener == "that" and prior == "and" and s.lower(at - 3) != ",":  # "noted that … and that he hoped"
            return replace(carrier, cue=act.cue, start=at - 2, content=None, rule="inner verb")
        if opener == "that" and at - 1 == carrier.cue.last:  # "stated that he hoped": the inner verb names the act
            before.pop(outer)
            return replace(carrier, cue=act.cue, content=None, rule="inner verb")
    own = act.actor.kind == "sides" and carrier.actor is not None and carrier.actor.sides in ((), act.actor.sides)
    if own and inner and opener == "that" and at - 1 == carrier.cue.last and "past" not in act.cue.forms:
        before.pop(outer)  # the minister "expressed that Veland looks forward to"
        return replace(carrier, cue=act.cue, content=None, rule="inner verb")
    if bare and inner and act.actor.kind in ("he", "she", "they") and act.mood == "finite":  # "said he looked forward to"
        before.pop(outer)
        return replace(carrier, cue=act.cue, content=None, rule="inner verb")
    if carrier.cue.entry.get("act") == "reject" and carrier.subject != "following":
        return "inside what was said"  # "denied that he had said so"
    if past and opener == "as" and act.cue.noun is None and (act.cue.last >= s.last or s.lower(act.cue.last) in PREPOSITIONS):
        return replace(act, outer=outer, rule="as had been said")  # "would be waived, as the two had agreed in May"
    if past and (carrier.mood != "participle" or opened):
        return replace(act, outer=outer, rule="said inside what was said")
    if opened:
        return replace(act, outer=outer, rule="said inside what was said") if reports(s, act) else "inside what was said"
    if opener in ("and", "but", "while", "whereas", "although", "though", ";", ",", "whereupon", "then") or (
        opener == "" and at == s.first
    ):
        return act
    if opener == "where" and prior == "," and len(before) == 1 and s.lower(carrier.cue.verb) == "welcomed":
        return act  # "welcomed Mr Orlen to the Ministry, where she reaffirmed"
    if opener in RELATIVES:
        return "a relative clause, told of something else"
    if carrier.subject == "following":
        return act
    return "inside what was said"


def _greets(s: Clause, act: Act) -> bool:
    """Whether praise or support is what follows what was said before: *proposed a hotline, which her guest welcomed*, *discussed the
    truce, which they welcomed*."""
    people = act.actor is not None and act.actor.kind in ("persons", "he", "she", "other", "latter", "unclear", "national", "they", "all")
    return people and act.cue.entry.get("act") in ("welcome", "support") and act.cue.noun is None and _ends_clause(s, act)


def _ends_clause(s: Clause, act: Act) -> bool:
    """Whether nothing follows a cue in its clause: *which her guest welcomed, adding*."""
    return act.cue.last >= s.last or s.lower(act.cue.last) in (",", ";", "and")


def _whose(s: Clause, subject: int) -> int | None:
    """Where *whose contribution to good relations* begins after a comma, which is the object of the verb whose subject is at `subject`."""
    for i in range(subject - 1, max(s.first, subject - _LONGEST_OBJECT), -1):
        if s.lower(i) == "whose":
            return i if s.lower(i - 1) == "," else None
        if s.lower(i) in FINITE or s.lower(i) in CONJUNCTIONS | {",", ";", "that"}:
            return None
    return None


_LONGEST_OBJECT = 9  # tokens: "whose release from prison earlier this week"


def _has_object(s: Clause, act: Act) -> bool:
    """Whether what was said follows its cue: *as she welcomed the ruling*, not *as she announced in Tamor*."""
    following = s.lower(act.cue.last)
    opens = (
        following in DETERMINERS | {"that"}
        or s.lower(act.cue.last + 1) == "'s"
        or (s.tokens[act.cue.last].text[0].isupper() and act.cue.last < s.last)
    )
    topic = "topic" in act.cue.entry.list("takes") and following not in PREPOSITIONS and following.isalpha()
    return act.cue.noun is not None or opens or topic or s.lower(act.cue.last - 1) in PREPOSITIONS or following.endswith("s")


def _says_of_it(s: Clause, act: Act) -> bool:
    """Whether what a relative pronoun stands for is told of: *which they agreed has been vital*, *which he described as illegal*."""
    judged = s.lower(act.cue.verb).startswith(("describ", "characteri", "label", "hail", "condemn", "denounc"))
    return s.lower(act.cue.last) in FINITE or (s.lower(act.cue.last) == "as" and judged)


_PRONOUN_KINDS = frozenset(("he", "she", "they", "we", "i"))
_CLAUSE_WORDS = (
    CONJUNCTIONS | RELATIVES | PREPOSITIONS | frozenset("that because since if although though once until unless before so".split())
)


_ASKING = frozenset(("invite", "request", "propose", "convey"))
# Nouns that sum up what was said before: ", a request that".
_SUMS_UP = frozenset(
    "request proposal offer invitation suggestion idea decision step move plea demand view point position question concern".split()
)


def _apposition(s: Clause, at: int) -> int | None:
    """The comma before *, an invitation which* or *, a view that*, whose relative is at `at`: it sums up what was said before."""
    for i in range(at - 2, max(s.first, at - 5), -1):
        if s.lower(i) in ("a", "an") and s.lower(i - 1) == ",":
            return i - 1
    return None


def reports(s: Clause, act: Act) -> bool:
    """Whether the cue is followed by *that*, so that it reports speech for certain."""
    return s.lower(act.cue.last) == "that" or (act.cue.last + 1 < s.last and s.lower(act.cue.last + 1) == "that")


def after_that(s: Clause, carrier: Act, at: int) -> bool:
    """Whether the noun phrase at `at` is the subject of the clause that the carrier's *that* opens."""
    i = at - 1
    if carrier.subject == "following" and s.lower(i) == ",":
        return False  # the main clause: "Noting that time was short, the ministers agreed"
    while i > carrier.cue.verb and s.lower(i) != "that":
        if s.lower(i) in (";", ":") or (s.lower(i) in CONJUNCTIONS and s.lower(i - 1) == ","):
            return False
        if s.lower(i) in FINITE:
            return False
        i -= 1
    return s.lower(i) == "that"
