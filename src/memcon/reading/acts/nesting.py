"""Whether an act is one of its own, or is reported inside what an earlier one of the sentence says."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.small_words import BE, DETERMINERS, PREPOSITIONS, is_adverb
from memcon.lexicon import groups
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import CONJUNCTIONS, FINITE, RELATIVES, Clause, trim
from memcon.reading.acts.content_start import content_start

_WORDS = groups("speech_words")


def placed(s: Clause, act: Act, before: list[Act], past: bool) -> Act | str:
    """The act as one of its own, or as one inside what an earlier one of the sentence reports.

    What opens its clause decides: *as*, a relative pronoun, *that*, or a conjunction; within what the last act of the sentence's own
    (its carrier) says, it is told of its object, is what the speaker himself feels, or was said before by somebody.
    """
    found = _after_as(s, act, before, past) or _relative(s, act, before, past)
    if found is not None:
        return found
    carriers = (n for n in range(len(before) - 1, -1, -1) if before[n].outer is None)
    outer = next((n for n in carriers if before[n].mood != "passive" or (past and before[n].rule == "it was …")), None)
    if outer is None or not before:
        at = _subject_at(act)
        relative = s.lower(at - 1) in ("which", "whom", "that") and at - 1 > s.first
        return "a relative clause, told of something else" if relative else act
    return _of_the_object(s, act, before, outer, past) or _own_feeling(s, act, before, outer) or _reported(s, act, before, outer, past)


def _subject_at(act: Act) -> int:
    """The first token of an act's subject."""
    assert act.actor is not None
    return act.actor.first


def _after_as(s: Clause, act: Act, before: list[Act], past: bool) -> Act | str | None:
    """An act told after *as*: *Veland backs the plan, as Ms Hald stressed*, *As she had told the King, Ms Hald stressed*."""
    at = _subject_at(act)
    if s.lower(at - 1) != "as":
        return None
    comma = s.lower(at - 2) == "," and act.mood == "finite"
    if comma and act.cue.last >= s.last:
        return act
    if past and at - 1 == s.first:
        return "it is only looked back to"
    if comma and before and "past" in act.cue.forms and _has_object(s, act):
        return replace(act, start=at - 2, rule="as they did")  # "stressed the value of trade, as they also discussed the dam"
    return None


def _relative(s: Clause, act: Act, before: list[Act], past: bool) -> Act | str | None:
    """An act in a relative clause: of a preposition, of *whom*, of a noun that sums up what was said, without a pronoun, or one that
    says something of what was said (*which they agreed has been vital*)."""
    assert act.actor is not None
    at = _subject_at(act)
    opener, prior = s.lower(at - 1), s.lower(at - 2)
    if prior == "whose" and s.lower(at - 3) not in {",", *PREPOSITIONS} and opener.isalpha():
        return "a relative clause, told of something else"  # "a list of treaties whose texts Veland deems out of date"
    if opener in ("which", "whom") and prior in PREPOSITIONS:
        return _after_preposition(s, act, before, past)
    if prior == "which" and s.lower(at - 3) in PREPOSITIONS and s.lower(at - 4) == "," and opener.isalpha() and act.mood == "finite":
        return replace(act, start=at - 4, rule="relative clause")  # "the army, in which field Oresh offered its help"
    if opener == "whom" and prior == "," and "address" in act.cue.entry.list("takes"):  # "the Prime Minister, whom she briefed on"
        return replace(act, start=at - 2, rule="whom …")
    if opener in ("which", "that") and (start := _apposition(s, at - 1)) is not None:
        if _greets(s, act):
            return replace(act, start=start, content=(start + 1, at - 1), rule="object relative")  # ", a decision which she welcomed"
        return replace(act, start=start, rule="relative clause of an apposition")
    if before and prior == "," and opener == "something":  # ", something her host described as timely"
        return replace(act, start=at - 2, rule="relative clause of an apposition")
    if before and (s.lower(at - 3), prior) in ((",", "a"), (",", "an")) and opener in SUMS_UP:  # ", a request she promised to pass on"
        taken_up = s.lower(act.cue.verb) == "took" and s.lower(act.cue.last - 1) == "up" and opener in _OFFERED
        cue = replace(act.cue, entry=s.words.entries["accept"]) if taken_up else act.cue  # ", a suggestion he took up gladly"
        return replace(act, cue=cue, start=at - 3, rule="relative clause of an apposition")
    zero = act.actor.kind in _PRONOUN_KINDS and opener.isalpha() and opener not in _CLAUSE_WORDS and not is_adverb(s.tokens[at - 1])
    noun_phrase = any(s.lower(i) in DETERMINERS - {"this", "that"} for i in (at - 2, at - 3))
    spoken = any(b.cue.last == at for b in before) or s.ending_at(at) is not None  # "the President said he hoped"
    if zero and noun_phrase and not spoken and at > s.first and (before or s.lower(s.first) not in PREPOSITIONS):
        return "a relative clause, told of something else"  # "the position he had set out"
    whose = _whose(s, at, led=True) if before and act.mood == "finite" and not past else None
    if whose is not None and s.lower(whose - 1) in PREPOSITIONS:
        # "the King, for whose health she conveyed her wishes"
        return replace(act, start=whose - 2, content=(whose, at), rule="object relative")
    they = at - 1 if (s.lower(at), opener) == ("both", "they") else at
    if (s.lower(they - 2), s.lower(they - 1)) == (",", "which") and act.mood == "finite" and _says_of_it(s, act):
        first = act.cue.last + 1 if s.lower(act.cue.last) == "as" and s.lower(act.cue.verb).startswith("qualif") else they - 1
        return replace(act, start=they - 2, content=(first, s.last), clause=True, rule="object relative")
    return None


def _after_preposition(s: Clause, act: Act, before: list[Act], past: bool) -> Act | str:
    """*…, to which he replied*, *his visit, during which the King had promised*, *a letter in which the King invited her*."""
    at = _subject_at(act)
    if before and before[-1].cue.entry.get("act") == "convey" and s.lower(at - 2) == "in":
        return replace(act, outer=len(before) - 1, rule="in a letter")
    of_country = act.actor is not None and act.actor.kind == "sides" and len(act.actor.sides) == 1 and not reports(s, act)
    if before and of_country and s.lower(at - 2) in ("of", "under", "in", "on") and act.cue.entry.get("act") in _CLAIMED:
        return "a relative clause, told of something else"  # "discussed the virus, of which Oresh confirmed its first case in May"
    wished = s.lower(act.cue.verb - 1) == "to"  # "…, for which she wished to thank him"
    if before and "past" in before[-1].cue.forms and not past and "past" not in act.cue.forms and act.mood == "finite" and not wished:
        return "inside what was said"  # "pointed out that it was a gateway to the League, to which Veland wishes to belong"
    teller = next((n for n in range(len(before) - 1, -1, -1) if before[n].outer is None), None)
    if past and teller is not None:
        if {"topic", "object_only"} <= set(act.cue.entry.list("takes")):
            return "a relative clause, told of something else"  # "the care with which she had addressed the question"
        return replace(act, outer=teller, rule="said inside what was said")
    if act.cue.entry.get("act") == "agree" and s.lower(at - 2) == "with" and act.mood == "finite":
        act = replace(act, cue=replace(act.cue, entry=s.words.entries["concur"]))  # "…, with which her host agreed"
    comma = next((i for i in range(at - 2, max(s.first, at - 8), -1) if s.lower(i) == ","), None)
    return replace(act, start=at - 2 if comma is None else comma, rule="relative clause")


_CLAIMED = frozenset(("confirm", "state", "explain"))


def _of_the_object(s: Clause, act: Act, before: list[Act], outer: int, past: bool) -> Act | None:
    """An act told of what the carrier is about: *discussed the dam which they had visited*, *invited him, which he accepted*, *the two
    sailors, whose release they welcomed*; and one inside what is itself reported."""
    at = _subject_at(act)
    opener, prior, name = s.lower(at - 1), s.lower(at - 2), act.cue.entry.get("act")
    carrier = before[outer]
    if past and before[-1].outer is not None and after_that(s, before[-1], at) and prior not in ("and", ","):
        return replace(act, outer=len(before) - 1, rule="said inside what was said")  # "recalled that she had reported that he had said"
    if opener == "which" and "topic" in act.cue.entry.list("takes") and carrier.cue.last < at - 1 and act.mood == "finite":
        start, _ = content_start(s, carrier, at - 1)
        return replace(act, start=at - 1, content=trim(s, start, at - 1), rule="object relative")
    which = opener == "which" and prior == ","
    if which and act.mood == "finite" and (name in ("accept", "reject") or _greets(s, act)):
        return replace(act, start=at - 2, rule="answer in a relative clause")
    if act.mood == "finite" and not past and (whose := _whose(s, at)) is not None and _ends_clause(s, act):
        return replace(act, start=whose - 1, content=(whose, at), rule="object relative")
    said = name in ("commit", "state", "hope") and s.starting_at(act.cue.last) is not None
    if which and said and act.mood == "finite" and before[-1].cue.entry.get("act") in _ASKING:  # ", which he said Veland would grant"
        return replace(act, start=at - 2, content=(at - 1, s.last), clause=True, rule="object relative")
    if which and name == "agree" and s.lower(act.cue.last) == "to" and before[-1].cue.entry.get("act") in _ASKING and act.mood == "finite":
        return replace(act, start=at - 2, rule="relative clause")  # "asked for a seat, which she agreed to provide"
    if which and name == "commit" and before[-1].cue.entry.get("act") in _ASKING:  # "…, which he promised to pass on"
        return replace(act, start=at - 2, content=(at - 1, s.last), clause=True, rule="object relative")
    return None


def _own_feeling(s: Clause, act: Act, before: list[Act], outer: int) -> Act | None:
    """What the speaker himself hopes or feels, where a verb of saying only leads to it: *stated that he hoped* is a hope. The carrier is
    taken from `before` then. An act after the purpose of a meeting, or between two commas after a relative, is one of its own."""
    assert act.actor is not None
    at = _subject_at(act)
    opener, prior = s.lower(at - 1), s.lower(at - 2)
    carrier = before[outer]
    if carrier.mood == "infinitive" and opener not in ("which", "that", "as", "how"):
        return act
    if opener == "," and s.lower(act.cue.last) == "," and prior in RELATIVES:  # "a step which, they observed, would serve both"
        return act
    if "inner" not in act.cue.entry.list("takes") or (s.lower(act.cue.verb).startswith("wish") and s.lower(act.cue.last) == "to"):
        return None
    told = s.ending_at(at)  # "told Ms Hald he hoped"
    bare = at == carrier.cue.last or (told is not None and told.first == carrier.cue.last and "address" in carrier.cue.entry.list("takes"))
    himself, directly = act.actor.kind in ("he", "she", "they"), opener == "that" and at - 1 == carrier.cue.last
    opened = after_that(s, carrier, at)
    if opened and himself and opener == "that" and prior == "and" and s.lower(at - 3) != ",":  # "noted that … and that he hoped"
        return replace(carrier, cue=act.cue, start=at - 2, content=None, rule="inner verb")
    country = directly and _own_country(s, act, before, outer)
    if (opened and himself and directly) or country or (bare and himself and act.mood == "finite"):
        before.pop(outer)
        inner = replace(carrier, cue=act.cue, content=None, rule="inner verb")
        return replace(inner, owner=act.actor, carrier=carrier.cue) if country else inner
    return None


def _own_country(s: Clause, act: Act, before: list[Act], outer: int) -> bool:
    """Whether it is the speaker's own country that hopes: *expressed that Veland looks forward to*, *said that Veland expected to open two
    more*; not *pointed out that*, which gives the words their weight."""
    speaker = next((b.actor for b in reversed(before[: outer + 1]) if b.actor is not None), None)
    own = act.actor is not None and act.actor.kind == "sides" and speaker is not None and speaker.sides in ((), act.actor.sides)
    weak = before[outer].cue.last == before[outer].cue.verb + 1 and before[outer].cue.entry.get("act") == "state"
    return own and ("past" not in act.cue.forms or weak)


def _reported(s: Clause, act: Act, before: list[Act], outer: int, past: bool) -> Act | str:
    """Whether an act stands in what the carrier says (reported there, if it was speech for certain), or in a clause of its own."""
    at = _subject_at(act)
    opener, prior = s.lower(at - 1), s.lower(at - 2)
    carrier = before[outer]
    opened = after_that(s, carrier, at)
    if carrier.cue.entry.get("act") == "reject" and carrier.subject != "following":
        return "inside what was said"  # "denied that he had said so"
    if past and opener == "as" and act.cue.noun is None and (act.cue.last >= s.last or s.lower(act.cue.last) in PREPOSITIONS):
        return replace(act, outer=outer, rule="as had been said")  # "would be waived, as the two had agreed in May"
    undecided = act.negated and s.lower(act.cue.verb - 1) == "yet"  # "noted that Oresh had not yet decided"
    ready = s.lower(act.cue.verb) in BE and act.cue.entry.get("act") in ("commit", "hope")  # "replied that Oresh had been ready to"
    if past and (undecided or ready):
        return "inside what was said"
    if past and (carrier.mood != "participle" or opened):
        return replace(act, outer=outer, rule="said inside what was said")
    if opened:
        return replace(act, outer=outer, rule="said inside what was said") if reports(s, act) else "inside what was said"
    if opener == "," and _in_the_present(s, act, carrier):
        return "inside what was said"
    if opener in _OPENS_OWN or (opener == "" and at == s.first):
        return act
    if opener == "where" and prior == "," and len(before) == 1 and s.lower(carrier.cue.verb) == "welcomed":
        return act  # "welcomed Mr Orlen to the Ministry, where she reaffirmed"
    together = act.actor is not None and act.actor.kind in ("all", "they")
    if opener == "where" and prior == "," and together and carrier.cue.entry.get("act") in ("discuss", "mention"):
        return replace(act, start=at - 2)  # "touched on the Strait, where both underscored the need for"
    if opener in RELATIVES:
        return "a relative clause, told of something else"
    return act if carrier.subject == "following" else "inside what was said"


def _in_the_present(s: Clause, act: Act, carrier: Act) -> bool:
    """Whether a country does something now, in one of several clauses that somebody told: *laid out that our policy has not changed, Veland
    opposes any change, and the world has an interest in peace*."""
    now = set(act.cue.forms) <= {"s", "base"} and act.mood == "finite"
    told = "past" in carrier.cue.forms and any(s.lower(i) == "that" for i in range(carrier.cue.last, carrier.cue.last + 4))
    return now and told and act.actor is not None and act.actor.kind == "sides"


# What may stand before the subject of a clause of its own.
_OPENS_OWN = frozenset("and but yet while whereas although though ; , whereupon then".split())


def _greets(s: Clause, act: Act) -> bool:
    """Whether praise or support is what follows what was said before: *proposed a hotline, which her guest welcomed*, *discussed the
    truce, which they welcomed*."""
    people = act.actor is not None and act.actor.kind in ("persons", "he", "she", "other", "latter", "unclear", "national", "they", "all")
    return people and act.cue.entry.get("act") in ("welcome", "support") and act.cue.noun is None and _ends_clause(s, act)


def _ends_clause(s: Clause, act: Act) -> bool:
    """Whether nothing follows a cue in its clause: *which her guest welcomed, adding*."""
    return act.cue.last >= s.last or s.lower(act.cue.last) in (",", ";", "and")


def _whose(s: Clause, subject: int, *, led: bool = False) -> int | None:
    """Where *whose contribution to good relations* begins after a comma, which is the object of the verb whose subject is at `subject`;
    `led`: a preposition may stand before it (*for whose health she*)."""
    for i in range(subject - 1, max(s.first, subject - _LONGEST_OBJECT), -1):
        if s.lower(i) == "whose":
            return i if "," in (s.lower(i - 1), s.lower(i - 2) if led and s.lower(i - 1) in PREPOSITIONS else "") else None
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
    judged = s.lower(act.cue.verb).startswith(("describ", "characteri", "qualif", "label", "hail", "condemn", "denounc"))
    return s.lower(act.cue.last) in FINITE or (s.lower(act.cue.last) == "as" and judged)


_PRONOUN_KINDS = frozenset(("he", "she", "they", "we", "i"))
_CLAUSE_WORDS = (
    CONJUNCTIONS | RELATIVES | PREPOSITIONS | frozenset("that because since if although though once until unless before so".split())
)


_ASKING = frozenset(("invite", "request", "propose", "convey"))
_OFFERED = _WORDS["offered_before"]
# Nouns that sum up what was said before: ", a request that".
SUMS_UP = _WORDS["sums_up"]


def _apposition(s: Clause, at: int) -> int | None:
    """The comma before *, an invitation which*, *, a view that* or *, news which*, whose relative is at `at`: it sums up what was said."""
    if s.lower(at - 2) == "," and s.lower(at - 1) in ("news", "something", "words", "developments"):
        return at - 2
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
