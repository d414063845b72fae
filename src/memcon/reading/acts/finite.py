"""Finite verbs: whose act they tell, where the subject stands before them, after them, or apart from them."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.small_words import PREPOSITIONS, SEASONS, is_adverb
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act
from memcon.reading.acts.after_cue import DAYS
from memcon.reading.acts.clause import (
    CLOSING_QUOTES,
    CONJUNCTIONS,
    FINITE,
    QUOTES,
    RELATIVES,
    TOPICAL,
    Clause,
    before_phrase,
    goes_on_as_verb,
)
from memcon.reading.acts.joined import is_reduced, joined
from memcon.reading.acts.nesting import placed
from memcon.reading.acts.strangers import stranger_said, tells
from memcon.reading.acts.verb import Rule, Verb, first_of

_WORDS = groups("speech_words")

# A subject, and the rule that found it; why the verb is no act; null where no subject stands there.
_Found = tuple[Actor, str] | str | None

_RETINUE = _WORDS["retinue"]
_AFTER_INVERSION = frozenset((",", ";", ".", "and", "while", "who", "after", "when", "as", '"', "“"))
_TIMES = DAYS | SEASONS | {"year", "month", "week"}
_LONGEST_OTHERS = 7  # tokens: "and the two vice foreign ministers"
_LONGEST_TALKS = 12  # tokens: "the telephone conversation between the President of Veland and President Orlen"
_LONGEST_FRONTED = 14  # tokens: "On the second day of the visit of the delegation to Tamor the talks"
_LONGEST_CIRCUMSTANCE = 5  # tokens: "on Thursday in Abuja"


def finite(v: Verb) -> Act | str:
    """A finite verb: its subject stands before it, or is carried over from the verb before."""
    v = replace(v, chain=before_phrase(v.s, v.chain))
    if v.before and v.opener == "each" and v.s.lower(v.chain - 2) in ("and", ",", ";"):
        v = replace(v, chain=v.chain - 1)  # "condemned the war, and each pledged to help"
    found = _celebrated(v) or _subject(v)
    if isinstance(found, str):
        return found
    return _by(v, *found) if found else first_of(_WITHOUT_SUBJECT, v) or "its subject is no participant"


def _subject(v: Verb) -> _Found:
    """The subject that stands before a verb: *Ms Hald and her delegation* told, *Ms Hald Thursday in Tamor* told."""
    actor, rule = v.s.ending_at(v.chain), "subject and verb"
    if actor is None and (back := _before_when_and_where(v.s, v.chain)) < v.chain:
        actor, rule = v.s.ending_at(back), "subject, time and place, verb"
    if (both := _with_another(v.s, v.chain, actor)) is not None:
        actor = both
    return (actor, rule) if actor is not None else _before_comma(v, rule)


def _before_comma(v: Verb, rule: str) -> _Found:
    """The subject before a comma: *The Minister of Foreign Affairs, Ms Ana Hald, announced*, *Mr Orlen, who had come late, said*."""
    s, comma = v.s, v.chain - 1
    if s.lower(comma) != ",":
        return None
    named = s.ending_at(comma)
    beside = named is not None and s.lower(named.first - 1) in ("by", "with")  # "Ms Hald, joined by the Minister of Trade, Mr Dahl, said"
    if named and not beside and any(s.lower(i) == "," for i in range(named.first, comma)):
        return named, rule
    if named and v.cue.last >= s.last and s.lower(named.first - 1) == ",":
        return "the page's own spokesman"  # "…, the spokesman of the Ministry, Mr Dahl, said"
    if v.before and v.cue.noun is None and "pp" in v.cue.forms and v.next == "by" and is_reduced(s, v.cue):
        return "it tells of the noun before it"  # "explained that the ban, declared by Lima in May, was not"
    actor = across_parenthesis(s, comma)
    return (actor, "subject, parenthesis, verb") if actor else None


def _before_when_and_where(s: Clause, chain: int) -> int:
    """Where *(on) Thursday in Tamor* begins before a verb: *President Hald Thursday in Tamor assured …*; the verb where there is none."""
    at, told = chain, False
    while at - 1 > s.first and chain - at < _LONGEST_CIRCUMSTANCE:
        word = s.lower(at - 1)
        if word in DAYS:
            told = True
        elif word not in ("on", "in", "at") and not (s.tokens[at - 1].text[0].isupper() and s.lower(at - 2) in ("in", "at")):
            break
        at -= 1
    return at if told else chain


def across_parenthesis(s: Clause, comma: int) -> Actor | None:
    """The subject in *“Mr Orlen, who had come late, said”*: the nearest actor before a comma that no verb has yet."""
    return next((actor for actor in reversed(s.actors) if _takes_parenthesis(s, actor, comma)), None)


def _takes_parenthesis(s: Clause, actor: Actor, comma: int) -> bool:
    """Whether an actor is a subject with a parenthesis after it, which ends at `comma`."""
    if actor.last >= comma or s.lower(actor.last) != ",":
        return False
    before = s.lower(actor.first - 1)
    if before in PREPOSITIONS | {"which"} and actor.first > s.first:
        return False
    if actor.first != s.first and before not in {",", ";", "that"} | CONJUNCTIONS and not is_adverb(s.tokens[actor.first - 1]):
        return False
    inside = s.lower(actor.last + 1)
    of_whom = any(s.lower(i) in ("whom", "who") for i in range(actor.last + 1, actor.last + 4))
    opens = inside in RELATIVES | PREPOSITIONS | {"while", "having", "too", "also"} or inside.endswith(("ing", "ed", "ly"))
    return of_whom or opens or comma - actor.last <= 6


def _with_another(s: Clause, chain: int, actor: Actor | None) -> Actor | None:
    """*Ms Hald and the delegation*, *the Minister and vice ministers*: the subject before `chain` that joins to somebody who opens the
    sentence others whom no name or country tells, or (`actor`) a whole side."""
    end = actor.first if actor is not None else chain
    if actor is not None and actor.kind not in ("sides", "nationals"):
        return None
    for i in range(end - 1, max(s.first, end - _LONGEST_OTHERS) - 1, -1):
        word = s.lower(i)
        opening = s.ending_at(i - (s.lower(i - 1) == ",")) if word == "and" else None
        if opening is not None and opening.kind in ("persons", "unclear", "he", "she") and _opens(s, opening):
            if s.lower(i + 1) in ("his", "her", "the") and s.lower(i + 2) in _RETINUE and i + 3 == chain:
                return replace(opening, last=chain)
            return Actor(opening.first, chain, "all") if actor is not None or chain - i > 1 else None
        if actor is not None or not word.replace("-", "").isalnum() or word in FINITE | PREPOSITIONS | RELATIVES or word.endswith("ed"):
            return None
    return None


def _opens(s: Clause, actor: Actor) -> bool:
    """Whether an actor may be a subject: it opens the sentence, or stands after a comma (*Today, the Minister and*, *…, and the Minister
    and*)."""
    before = actor.first - 1
    return actor.first == s.first or s.lower(before - (s.lower(before) == "and")) == ","


def _by(v: Verb, actor: Actor, rule: str) -> Act | str:
    """The act of a verb whose subject is found."""
    s = v.s
    actor = _whole(s, actor)
    if actor.first > s.first and s.lower(actor.first - 1) in PREPOSITIONS - {"as", "after"}:
        if not v.before and not v.negated and "topic" in v.takes and _of_the_talks(s, actor):
            return v.act("talks", None, s.first, "the talks with them focused on")
        return stranger_said(v) or "the name before it is no subject"
    told = v.act("actor", actor, actor.first, "received news of" if "received" in v.takes else rule)
    if "neither" in (s.lower(actor.first), s.lower(actor.first - 1)):
        told = replace(told, negated=True)
    return placed(s, told, v.before, v.past)


def _whole(s: Clause, actor: Actor) -> Actor:
    """The subject as it stands: *each of the sides*; without what a fronted topic adds (*On Venezuela, Chile and Peru*, *To this President
    Hald answered*)."""
    if s.lower(actor.first - 1) == "of" and s.lower(actor.first - 2) in ("each", "both", "all", "some"):
        actor = replace(actor, first=actor.first - 2)
    if actor.first == s.first + 1 and (named := _after_topic(s, actor)) is not None:
        actor = named
    if (behalf := _after_behalf(s, actor)) is not None:
        actor = behalf
    if s.lower(actor.first) in ("this", "that") and s.lower(actor.first - 1) == "to":
        actor = replace(actor, first=actor.first + 1)
    return actor


def _after_behalf(s: Clause, actor: Actor) -> Actor | None:
    """*the Secretary* of *On behalf of President Hald, the Secretary delivered a letter*, where both are told as one."""
    if [s.lower(i) for i in range(s.first, s.first + 3)] != ["on", "behalf", "of"] or actor.kind != "persons":
        return None
    comma = next(iter(s.tokens.where(actor.first, actor.last - 2, ",")), None)
    if comma is None or s.lower(comma + 1) != "the":
        return None
    return replace(actor, first=comma + 1, kind="unclear", persons=(), sides=(), bare=True)


def _after_topic(s: Clause, actor: Actor) -> Actor | None:
    """*Chile and Peru* of *On Venezuela, Chile and Peru agreed*: the first of the countries is what they talked about."""
    comma = actor.first + 1
    if actor.kind != "sides" or len(actor.sides) < 3 or s.lower(s.first) not in TOPICAL or s.lower(comma) != ",":
        return None
    return replace(actor, first=comma + 1, sides=actor.sides[1:])


def _of_the_talks(s: Clause, actor: Actor) -> bool:
    """Whether an actor after a preposition only tells whose talks are the subject: *The call with Mr Orlen addressed*, *the conversation
    between Ms Hald and Mr Orlen focused on*."""
    back = range(actor.first - 1, max(s.first, actor.first - _LONGEST_TALKS) - 1, -1)
    noun = next((i for i in back if s.lower(i) in s.words.talks), None)
    between = [s.lower(i) for i in range(noun + 1, actor.first)] if noun is not None else []
    return bool(between) and between[0] in ("with", "between", "of", "among") and not FINITE & set(between)


def _who(v: Verb) -> Act | str | None:
    """*Mr Orlen, who said*, *the Oreshi side, which requested a delay*."""
    s, k = v.s, v.chain - 1
    if s.lower(k) != "who" and not (s.lower(k) == "which" and _which(v, k)):
        return None
    actor = s.ending_at(k - 1 if s.lower(k - 1) == "," else k)
    if actor is None:
        return "who: nobody known"
    if (outer := _looked_back_to(v)) is not None:
        return replace(v.act("actor", actor, k, "who had said"), outer=outer)
    return v.act("actor", actor, k, "who")


def _looked_back_to(v: Verb) -> int | None:
    """The act that tells of what was said before by the one whom *who* means: *recalled a remark by the King, who had told him that*."""
    if not v.past or not tells(v):
        return None
    carriers = (n for n in range(len(v.before) - 1, -1, -1) if v.before[n].outer is None)
    outer = next(carriers, None)
    return outer if outer is not None and v.before[outer].cue.entry.get("act") in _LOOKS_BACK else None


_LOOKS_BACK = frozenset(("state", "explain", "mention", "stress", "convey"))


def _which(v: Verb, k: int) -> bool:
    """Whether *which* at `k` tells what a party at the talks said, or who did what was told in the passive."""
    s = v.s
    agent = s.ending_at(k - 1) if v.last is not None and v.last.mood == "passive" else None
    return s.lower(k - 1) == "," and (s.lower(k - 2) in s.words.parties or (agent is not None and agent == v.before[-1].actor))


def _turned_round(v: Verb) -> Act | None:
    """*“The road is open,” said Ms Hald*."""
    actor = _inverted(v)
    return v.act("actor", actor, v.chain, "verb and subject, turned round") if actor else None


def _inverted(v: Verb) -> Actor | None:
    """The subject right after the verb, where a quotation or a comma stands before it: *“The road is open,” said Ms Hald*."""
    s, chain = v.s, v.chain
    if s.tokens[chain - 1].text not in CLOSING_QUOTES | {","} or v.cue.noun is not None or v.cue.verb + 1 != v.cue.last:
        return None
    actor = s.starting_at(v.cue.last)
    if actor is None or not (actor.last >= s.last or s.lower(actor.last) in _AFTER_INVERSION | PREPOSITIONS):
        return None
    quoted = any(s.tokens[i].text in QUOTES for i in range(max(s.first, chain - 3), chain))
    said = any(s.lower(i) in FINITE for i in range(s.first, chain)) and v.name in ("state", "stress", "explain")
    said = said or (v.name == "state" and chain - 1 > s.first)  # "This, said Mr Orlen, was not enough"
    goes_on = said and s.lower(actor.last) == ","  # "If the road is opened, said Mr Orlen, trade will follow"
    return actor if quoted or goes_on or actor.last >= s.last else None


def _talks_with_parenthesis(v: Verb) -> Act | None:
    """*The session, held at the Ministry, dealt with*."""
    s, comma = v.s, v.chain - 1
    if v.opener != "," or v.before or "topic" not in v.takes:
        return None
    opened = next((i for i in range(s.first, comma) if s.lower(i) == ","), comma)
    talks = opened < comma and any(s.lower(i) in s.words.talks for i in range(s.first, min(opened, s.first + 6)))
    return v.act("talks", None, s.first, "the talks, held there, focused on") if talks else None


def _celebrated(v: Verb) -> str | None:
    """*the anniversary, celebrated last year*: at the end of a sentence it tells when something was done."""
    s, first, last = v.s, v.cue.verb + 1, v.s.last - 1
    if not v.before or v.opener != "," or v.mood != "finite" or v.cue.last != first or last - first >= 4:
        return None
    when = s.lower(first) in ("last", "this", "in", "on", "earlier") and s.lower(last) in _TIMES
    return "it tells of the noun before it" if when else None


def _second_verb(v: Verb) -> Act | str | None:
    """*explained the plan, urged restraint and invited him*, *thanked him as well as invited him*."""
    s, k = v.s, v.chain - 1
    if s.lower(k) in CONJUNCTIONS or s.lower(k) in (",", ";"):
        return joined(v)
    if v.before and (s.lower(k - 2), s.lower(k - 1), s.lower(k)) == ("as", "well", "as"):
        found = joined(v)
        return replace(found, start=k - 2) if isinstance(found, Act) else found
    return None


def _item(v: Verb) -> Act | None:
    """*The two sides: – welcomed the pact;*: a list item that goes on from a stem."""
    return v.act("inherited", None, v.chain, "item after a stem") if v.opens and v.stem else None


def _talks(v: Verb) -> Act | str | None:
    """*The talks focused on trade*, *The discussion also underlined the need for reform*."""
    s = v.s
    soon = range(s.first, min(v.chain, s.first + _LONGEST_FRONTED))
    if not any(s.lower(i) in s.words.talks for i in soon) and v.opener not in s.words.talks:
        return None
    if v.negated:
        return "it tells what the talks were not about"
    topic = not v.before and ("topic" in v.takes or _sums_up(v))
    return v.act("talks", None, s.first, "the talks focused on") if topic else None


def _talks_second_verb(v: Verb) -> Act | None:
    """*The call, which was held at Oresh's request, lasted an hour and touched on the dam*: the first verb of the talks is no act."""
    s = v.s
    if v.opener != "and" or v.before or v.negated or "topic" not in v.takes or v.cue.noun is not None or "past" not in v.cue.forms:
        return None
    noun = next((i for i in range(s.first, min(v.chain, s.first + 4)) if s.lower(i) in s.words.talks), None)
    if noun is None or s.lower(noun + 1) == "'s" or any(a.first <= noun for a in s.actors):
        return None
    comma = next((i for i in range(v.chain - 2, noun, -1) if s.lower(i) == ","), noun)
    told = any(goes_on_as_verb(s, i) for i in range(comma + 1, v.chain - 1)) and not v.within(comma, v.chain, *RELATIVES, "that")
    return v.act("talks", None, s.first, "the talks lasted and focused on") if told else None


def _topics_discussed(v: Verb) -> str | None:
    """*Fishing and trade were among the other topics discussed*: the topics are told by *were*."""
    s = v.s
    if v.opener not in _TOPICS or "pp" not in v.cue.forms or v.chain != v.cue.verb:
        return None
    be = next((i for i in range(v.chain - 2, max(s.first, v.chain - 6), -1) if s.lower(i) in ("was", "were")), None)
    return "it tells of the topics" if be is not None and be > s.first and s.lower(be + 1) in ("among", "the", "another", "one") else None


_TOPICS = _WORDS["matters_of_talks"]


def _sums_up(v: Verb) -> bool:
    """Whether a page puts into the mouth of the talks what was said in them: *The discussion also underlined the need for*."""
    subject = v.chain - v.s.first <= 3 and v.opener in v.s.words.talks
    said = v.reports or (v.next, v.s.lower(v.cue.last + 1)) in (("the", "importance"), ("the", "need"))
    return subject and said and v.cue.noun is None


_WITHOUT_SUBJECT: tuple[Rule, ...] = (
    _who,
    _turned_round,
    _talks_with_parenthesis,
    _talks_second_verb,
    _second_verb,
    _item,
    stranger_said,
    _topics_discussed,
    _talks,
)
