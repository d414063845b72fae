"""Infinitives: *met to discuss* is the purpose of a meeting, *wished to thank* and *failed to agree* are the verb itself."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import Cue
from memcon.annotate.small_words import BE, MODALS, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import CONJUNCTIONS, NEGATIONS, RELATIVES, Clause, chain_start
from memcon.reading.acts.finite import across_parenthesis, finite
from memcon.reading.acts.verb import GO_ON, TOGETHER, Rule, Verb, first_of

_WORDS = groups("speech_words")

_ABLE = (["able"], ["in", "a", "position"])  # what one is not, who is not able to
_ROOM_MADE = "the meeting made room for"
_ROOM = _WORDS["gives_room"]
_LONGEST_FRONTED = 6  # tokens: "A tradition of many years,"
_LONGEST_WILLING = 7  # tokens: "took advantage of this first meeting to"
_WILLING = BE | {"had", "did", "does"} | _WORDS["leads_to_doing"]


def infinitive(v: Verb) -> Act | str:
    """*met today to discuss*: the purpose of the meeting. *Declined to confirm* is the inner act, negated."""
    if (found := first_of(_VERB_BEFORE, v)) is not None:
        return found
    v = replace(v, before=[a for a in v.before if not _greets(v.s, a)], mood="infinitive", negated=False)
    return first_of(_PURPOSES, v) or v.act("sentence", None, v.chain - 1, "met to …")


def _went_on(v: Verb) -> Act | str | None:
    """*went on to set out*."""
    s, chain = v.s, v.chain
    on = s.lower(chain - 2) == "on" and s.lower(chain - 3) in GO_ON
    return finite(v.told_at(chain_start(s, chain - 3))) if on else None


def _unable(v: Verb) -> Act | str | None:
    """*failed to agree*, *were unable to agree*, *were not in a position to agree*."""
    s, at = v.s, v.chain - 2
    able = (at - len(words) for words in _ABLE if [s.lower(i) for i in range(at + 1 - len(words), at + 1)] == words)
    denial = next(able, at)
    if denial == at or s.lower(denial) != "not":
        if s.lower(at) not in ("failed", "unable"):
            return None
        denial = at
    return finite(v.told_at(chain_start(s, denial), negated=True))


def _not_possible(v: Verb) -> Act | None:
    """*It was not possible to agree on a date*, *It proved impossible to agree*."""
    s, at = v.s, v.chain - 2
    if v.name not in TOGETHER or not any(s.lower(i) == "it" for i in range(max(s.first, at - 5), at)):
        return None
    denied = s.lower(at) == "impossible" or (s.lower(at) == "possible" and any(s.lower(i) in NEGATIONS for i in range(at - 3, at)))
    return Act(v.cue, "infinitive", "talks", None, s.first, negated=True, rule="it was not possible to") if denied else None


def _continued(v: Verb) -> Act | str | None:
    """*continued to discuss*; not *will continue to support*, *is going to support*."""
    s, at = v.s, v.chain - 2
    if s.lower(at) not in GO_ON:
        return None
    start = chain_start(s, at)
    if s.lower(at) == "going" and BE & {s.lower(i) for i in range(start, at)}:
        return "it is not yet done"
    return "it is not yet done" if MODALS & {s.lower(i) for i in range(start, at)} else finite(v.told_at(start))


def _wished(v: Verb) -> Act | str | None:
    """*wished to thank*, *took care to say*."""
    done = done_before(v, v.chain - 2)
    wished = v.s.lower(v.chain - 2) in ("wish", "want")  # "did not wish to say", but "did not fail to say"
    denied = done is not None and wished and bool(NEGATIONS & {v.s.lower(i) for i in range(done, v.chain)})
    return finite(v.told_at(done, negated=denied)) if done is not None else None


def done_before(v: Verb, at: int) -> int | None:
    """Where the verb begins that says no more than that the next is done: *wished to thank*, *made a point of noting*, *took care to say*,
    *was keen to stress*, *used the call to recall*. `at` is the word before *to* or *of*; an act that was made of it is dropped."""
    s = v.s
    if s.lower(at) not in s.words.does:
        return None
    for i in range(at, max(s.first, at - _LONGEST_WILLING), -1):
        if s.lower(i) in ("that", ";", ":", ","):
            return None
        chain = chain_start(s, i)
        owner = s.ending_at(chain)
        if owner and s.lower(owner.first - 1) == "that":
            return None  # "stated that he wished to confirm"
        apart = s.lower(chain - 1) == "," and across_parenthesis(s, chain - 1) is not None  # "Oresh, which had asked, was glad to"
        if (i == at or s.lower(i) in _WILLING) and (owner or apart or s.lower(chain - 1) in CONJUNCTIONS | {"who"}):
            if v.last is not None and chain <= v.last.cue.verb <= at:
                v.before.pop()
            return chain
    return None


def _declined(v: Verb) -> Act | None:
    """*declined to confirm the date*."""
    at = v.chain - 2
    at -= 3 if (v.s.lower(at), v.s.lower(at - 2)) == (",", ",") else 0  # "declined, however, to confirm"
    if v.s.lower(at) not in v.s.words.refuses or v.last is None or v.last.cue.verb != at:
        return None
    outer, cue = v.before.pop(), v.cue  # taken away: the inner verb is the act
    told = Cue(outer.cue.first, cue.last, cue.verb, cue.forms, cue.entry, cue.noun)
    return replace(outer, cue=told, negated=True, rule="declined to")


_VERB_BEFORE: tuple[Rule, ...] = (_went_on, _unable, _not_possible, _continued, _wished, _declined)


def _greets(s: Clause, act: Act) -> bool:
    """Whether a welcome is how a page tells that two met: *The King welcomed Mr Orlen to the Palace to reaffirm the ties*."""
    guest = s.starting_at(act.cue.last)
    plain = s.lower(act.cue.verb).startswith("welcom") and act.cue.noun is None and act.mood == "finite"
    return plain and guest is not None and guest.kind not in ("sides", "all") and s.lower(guest.last) in ("to", "at", "in", "today")


def _with_another_guest(v: Verb) -> Act | None:
    """*met him to discuss trade and with her to review it*."""
    s, last = v.s, v.last
    if last is None or last.rule != "met to …":
        return None
    back = range(v.chain - 2, last.cue.last, -1)
    at = next((i - 1 for i in back if s.lower(i) == "with" and s.lower(i - 1) in ("and", ",") and s.starting_at(i + 1)), None)
    return replace(last, cue=v.cue, start=at, content=None) if at is not None else None


def _inside(v: Verb) -> str | None:
    """*stressed the need to agree on a date*."""
    spoken = any(a.mood != "infinitive" for a in v.before)
    last = v.last
    if (
        last is not None
        and v.s.lower(v.chain - 2) == "and"
        and any(v.s.lower(i) in v.s.words.deeds and v.s.lower(i + 1) == "to" for i in range(last.cue.last, v.chain - 2))
    ):
        return "inside what was said"  # "met to discuss efforts to end the war and to address the famine"
    joins = v.s.lower(v.chain - 2) in ("and", ",", "or", "but")
    return "inside what was said" if spoken or (v.before and not joins) else None


def _made_room(v: Verb) -> Act | None:
    """*The talks made it possible to review trade*."""
    if (v.last is not None and v.last.rule != _ROOM_MADE) or not _makes_room(v.s, v.chain):
        return None
    return v.act("talks", None, v.chain - 1 if v.before else v.s.first, _ROOM_MADE)


def _makes_room(s: Clause, chain: int) -> bool:
    """Whether a meeting gave occasion for what the verb after *to* tells: *The talks made it possible to review trade*, *There was also
    time to review trade*."""
    comma = next(iter(s.tokens.where(s.first, min(chain, s.first + _LONGEST_FRONTED), ",")), None)
    first, reach = (s.first, 4) if comma is None else (comma + 1, 6)  # "A tradition of years, the leaders' annual meeting was"
    opened = (i for start, length in ((s.first, 4), (first, reach)) for i in range(start, min(chain, start + length)))
    noun = next((i for i in opened if s.lower(i) in s.words.talks | {"visit", "there"}), None)
    if any(s.lower(i) in _ROOM and s.lower(i - 1) in ("no", "little", "not") for i in range(s.first, chain)):
        return False  # "There was no time to review trade"
    if noun is None or (s.lower(noun) == "there" and s.lower(noun + 1) not in ("was", "were")):
        return False
    first = noun + 1
    if s.lower(first) == "," and s.lower(first + 1) in RELATIVES | PREPOSITIONS:  # "The meeting, which lasted an hour, served to"
        first = next((i + 1 for i in range(first + 1, chain - 1) if s.lower(i) == ","), first)
    between = {s.lower(i) for i in range(first, chain - 1)}
    return bool(between & _ROOM) and not between & (MODALS | NEGATIONS | RELATIVES | {"that", "if"})


def _occasion(v: Verb) -> str | None:
    """*welcomed the crew to the Palace to celebrate their return*."""
    return "it tells of the occasion" if v.word == "celebrate" else None


def _no_meeting(v: Verb) -> str | None:
    """*the war had forced thousands to seek asylum*: nobody met."""
    s = v.s
    met = _met(v)
    no_talks = (
        met is not None
        and s.lower(met) == "had"
        and s.lower(v.chain - 2) != "come"
        and not any(s.lower(i) in s.words.talks for i in range(met + 1, min(v.chain, met + 6)))
    )
    ahead = met is not None and any(s.lower(i) in ("will", "shall") for i in (met - 1, met - 2))  # "will meet the Committee to report on"
    if met is None or no_talks or ahead or v.within(met, v.chain, "about", "regarding", "concerning", "that"):
        return "an infinitive, not an act"
    return None


def _met(v: Verb) -> int | None:
    """The verb by which one who stands before the infinitive met somebody."""
    s = v.s
    if not any(a.first == s.first or s.lower(a.first - 1) not in PREPOSITIONS for a in s.actors):
        return None
    near = (i for a in s.actors if a.last <= v.chain for i in range(a.last, min(v.chain, a.last + 8)))
    return next((i for i in near if s.lower(i) in s.words.meets), None)


def _remarks(v: Verb) -> str | None:
    """*visited Tamor to deliver remarks at the forum*."""
    clause = v.within(v.cue.last, v.cue.last + 2, "that")
    marks = v.word in _MARKS  # "met to recognise the anniversary of the treaty"
    return "an infinitive, not an act" if v.name == "state" and not clause and not marks else None


_MARKS = frozenset("recognise recognize acknowledge".split())


def _to_hear(v: Verb) -> Act | None:
    """*met with his team to receive a briefing on the dam*: what the others told."""
    met = _met(v)
    actor = v.s.ending_at(chain_start(v.s, met)) if met is not None and "received" in v.takes else None
    return v.act("actor", actor, v.chain - 1, "received news of") if actor is not None else None


_PURPOSES: tuple[Rule, ...] = (_with_another_guest, _inside, _made_room, _occasion, _no_meeting, _to_hear, _remarks)
