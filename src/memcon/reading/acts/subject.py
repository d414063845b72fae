"""Whether a cue is an act, and whose: its mood and its subject."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.cues import BE, DETERMINERS, MODALS, POSSESSIVES, PREPOSITIONS, is_adverb
from memcon.annotate.mentions import Cue
from memcon.reading.actors import HIS, Actor
from memcon.reading.acts.act import Act, Mood, Subject
from memcon.reading.acts.after_cue import DAYS, after_manner
from memcon.reading.acts.clause import (
    CLOSING_QUOTES,
    CONJUNCTIONS,
    FINITE,
    NEGATIONS,
    QUOTES,
    RELATIVES,
    TOPICAL,
    Clause,
    before_phrase,
    chain_start,
    goes_on_as_verb,
    opens_clause,
)
from memcon.reading.acts.nesting import placed, reports
from memcon.reading.acts.passive import passive_act

_GO_ON = frozenset("went goes going proceeded proceeds continued continue began".split())


def act_of(s: Clause, cue: Cue, before: list[Act], stem: bool) -> Act | str:
    """The act that `cue` names, or why it names none."""
    if cue.forms == ("noun",):
        none = any(s.lower(i) == "no" for i in range(cue.first, cue.last))
        return Act(cue, "passive", "talks", None, cue.first, negated=none, rule="there was …")
    if cue.forms == ("equative",):
        return _equative(s, cue)
    if cue.noun is not None and cue.verb > cue.noun:  # "Mention was made of"
        return passive_act(s, cue, before, cue.verb)
    if cue.forms == ("joined",):
        if not before:
            return "no verb before it to join"
        start = cue.first - 1
        while s.lower(start) in ("with", "as", "well") and s.lower(start - 1) in ("along", "together", "as", "well"):
            start -= 1
        return replace(before[-1], cue=cue, start=start, content=None, withheld=False, rule="second noun of the verb")
    if s.lower(cue.verb) in BE and s.lower(cue.verb - 1) == "it" and _impersonally_resolved(s, cue):
        resolved = Cue(cue.last - 1, cue.last, cue.last - 1, ("past", "pp"), s.words.entries["agree"])
        return passive_act(s, resolved, before, cue.verb)  # "it was resolved that", where "they were resolved to" is their resolve
    chain = chain_start(s, cue.verb)
    between = [s.lower(i) for i in range(chain, cue.verb)]
    if "to" in between:
        between = between[between.index("to") + 1 :]
    negated = bool(NEGATIONS & set(between)) or s.lower(chain - 1) == "nor"
    if (
        cue.noun is not None
        and cue.noun > cue.verb
        and s.lower(cue.verb + 1) == "no"
        and s.lower(cue.verb + 2) != "secret"
        and not MODALS & set(between)
    ):
        negated = True  # "made no promise"
    negated = negated or (cue.noun is None and _none(s, cue))  # "reached no agreement"
    negated = negated or s.lower(cue.last) == "neither"  # "confirmed neither the date nor the place"
    if "given" in cue.entry.list("takes"):
        done = not BE & set(between) and not MODALS & set(between) and not negated and "past" in cue.forms
        return _won(s, cue, chain) if done and s.lower(cue.verb - 1) != "to" else "it is not told as done"
    heard = "past" in cue.forms and s.lower(cue.last) in TOPICAL | {"that"}
    relative = s.lower(cue.last) == "that" and goes_on_as_verb(s, cue.last + 1)  # "an explanation that satisfied nobody"
    if "received" in cue.entry.list("takes") and (not heard or relative):
        return "it does not tell of what"
    if "answer" in cue.entry.list("takes") and not _as_asked(s, cue, chain, before):
        return "nothing was asked"
    if "denied" in cue.entry.list("takes") and not negated:
        return "the verb names an act only where it is denied"
    before_chain = s.lower(chain - 1)
    if s.lower(cue.last - 1) == "on" and s.lower(cue.last) in ("the", "") and s.lower(cue.last + 1) in ("telephone", "phone"):
        return "it tells of the call"  # "spoke on the telephone with"
    if s.lower(cue.verb).startswith("address") and _AUDIENCES & {s.lower(i) for i in range(cue.last, min(s.last, cue.last + 3))}:
        return "it tells of a speech to others"  # "addressed the media"
    if "topic" in cue.entry.list("takes") and (
        (s.lower(cue.last) in POSSESSIVES and _duties(s, cue.last)) or (s.lower(cue.last - 1) == "up" and s.lower(cue.last) in _TAKEN_UP)
    ):
        return "it tells what somebody enters upon"  # "since he took up his post", "had taken up work"
    if s.lower(cue.verb).startswith("under") and cue.noun is None and _journeys(s, cue.last):
        return "it tells of a journey"  # "undertook an official visit to Tamor"
    if "no_infinitive" in cue.entry.list("takes") and s.lower(cue.last) == "to":
        return "the verb is another before an infinitive"
    if "clause" in cue.entry.list("takes") and not opens_clause(s, cue.last) and s.lower(cue.last) != "," and not _closes(s, cue, chain):
        if "owned" not in cue.entry.list("takes") or not _tells_of_ones_own(s, cue):
            return "no clause follows"
        cue = replace(cue, entry=s.words.entries["explain"])
    if s.covering(cue.verb) and s.covering(cue.verb) != s.ending_at(cue.verb + 1):
        return "the word is part of a name"
    each = s.lower(cue.verb - 1) == "each" and s.ending_at(cue.verb - 1) is not None  # "Ms Hald and Mr Orlen each explained"
    if s.lower(cue.verb - 1) in DETERMINERS and not each and not s.ending_at(cue.verb) and s.lower(cue.verb - 2) not in BE:
        return "the word is a noun here"
    if s.lower(cue.verb - 1) in _AS_IS_KNOWN and cue.last == cue.verb + 1 and s.lower(cue.last) not in DETERMINERS | {"that"}:
        return "the word is an adjective here"  # "within its integrity and internationally recognised borders"
    if cue.noun == cue.verb + 1 and s.lower(cue.verb) == "shared" and before_chain in ("and", ","):
        return "the word is an adjective here"  # "our continued cooperation and shared commitment"
    if "pp" in cue.forms and BE & set(between):
        return passive_act(s, cue, before, chain)
    if before_chain == "there" and s.lower(chain) in ("was", "were", "is"):
        return "there is no act in it"
    if chain == s.first and "pp" in cue.forms:  # "Also discussed were matters of security", "Reviewed during the call were …"
        at = after_manner(s, cue.last, s.last)
        if s.lower(at) in BE:
            return Act(replace(cue, last=at + 1), "passive", "impersonal", None, s.first, rule="passive, turned round")
    asks = "pp" in cue.forms and (s.lower(cue.verb) == "asked" or cue.entry.get("act") == "ask") and not before
    if asks and chain - (before_chain in ("when", "if")) == s.first:  # "Asked about it, she replied"
        by = next((s.starting_at(i + 1) for i in range(cue.verb + 1, min(s.last, cue.verb + 3)) if s.lower(i) == "by"), None)
        wanted = "request" if by and s.lower(by.last) == "to" else "ask"  # "Asked by her to attend, he"
        asked = replace(cue, entry=s.words.entries[wanted], last=by.last if by else cue.last)
        return Act(asked, "participle", "actor" if by else "asker", by, s.first, rule="asked")
    if before_chain == "to" and "base" in cue.forms:
        return _infinitive(s, cue, before, chain)
    if (MODALS & set(between)) and not negated and s.lower(cue.last) != "only":  # "would say only that"
        return "it is not yet done"
    if "ing" in cue.forms and s.lower(cue.verb - 1) in ("is", "are") and cue.entry.get("act") in _DEEDS and s.ending_at(chain):
        return _finite(s, cue, before, chain, negated, "finite", stem, past=False)  # "Veland is offering to pay for a study"
    if "ing" in cue.forms:
        told = _participle(s, cue, before, chain)
        return replace(told, negated=negated or told.negated) if isinstance(told, Act) else told
    if "having" in between and s.lower(chain - 1) in ("for", "of", "without", "to"):
        return "inside what was said"  # "commended them for having covered the costs"
    if "having" in between:
        return Act(cue, "participle", "following" if chain == s.first else "sentence", None, chain, rule="having …")
    if {"had", "has", "have"} & set(between) and "pp" in cue.forms:
        return _finite(s, cue, before, chain, negated, "perfect", stem, past="had" in between)
    if {"past", "s"} & set(cue.forms) or (negated and "base" in cue.forms) or MODALS & {*between, s.lower(cue.verb)}:
        return _finite(s, cue, before, chain, negated, "finite", stem, past=False)
    if "base" in cue.forms:
        if BE & set(between):
            return "the word is an adjective here"  # "were present at the meeting"
        subject = s.ending_at(chain)
        if subject and (subject.kind in ("all", "they", "we", "i", "nationals") or len(subject.persons) > 1):
            return _finite(s, cue, before, chain, negated, "finite", stem, past=False)
        noun = cue.last == cue.verb + 1 and s.lower(cue.last) in ("for", "of", "from")  # "to discuss security, support for Veland"
        present = before and before[-1].mood == "finite" and "base" in before[-1].cue.forms and before[-1].cue.noun is None
        if present and before_chain == "and" and not noun and "address" in cue.entry.list("takes") and "past" not in before[-1].cue.forms:
            return _finite(s, cue, before, chain, negated, "finite", stem, past=False)  # "they reaffirm the pact and instruct their envoys"
        if before and _goes_on_to(s, before[-1], chain) and before_chain in ("and", ",", "or") and not noun:
            return replace(before[-1], cue=cue, start=chain - 1, content=None, rule="infinitive, joined", negated=False)
        return "the verb has no subject"
    return "the form is no finite verb"


def _impersonally_resolved(s: Clause, cue: Cue) -> bool:
    """Whether it is *it was resolved that*, *it was determined to*; not what *was determined by engineers*."""
    at = after_manner(s, cue.last, s.last)
    if at == cue.last and s.lower(at) in ("at", "on", "in", "there", "then"):  # "it was resolved on that occasion to"
        at = next((i for i in range(at, min(s.last, at + _LONGEST_CIRCUMSTANCE)) if s.lower(i) in ("that", "to") and i > at + 2), at)
    return s.lower(cue.last - 1) in ("resolved", "determined") and s.lower(at) in ("that", "to")


def _as_asked(s: Clause, cue: Cue, chain: int, before: list[Act]) -> bool:
    """Whether a verb answers what was asked: *asked for time, which she granted*, *granted the request*."""
    who = s.ending_at(chain)
    if who is None or "past" not in cue.forms:
        return False
    if any(s.lower(i) in _ASKED_FOR and s.lower(i - 1) in DETERMINERS | {"'s"} for i in range(cue.last + 1, cue.last + 4)):
        return True
    asked = bool(before) and before[-1].cue.entry.get("act") in ("request", "propose", "invite")
    return asked and (s.lower(who.first - 2), s.lower(who.first - 1)) == (",", "which")


_ASKED_FOR = frozenset("request requests application applications proposal".split())


def _duties(s: Clause, at: int) -> bool:
    """Whether a noun for what one is to do stands within a few words after token `at`."""
    return any(s.lower(i) in s.words.duties for i in range(at + 1, min(s.last, at + 4)))


def _journeys(s: Clause, at: int) -> bool:
    """Whether a journey is told at `at`: *a five-day official visit*."""
    nouns = (i for i in range(at, min(s.last, at + 6)) if s.lower(i) in _JOURNEYS)
    return s.lower(at) in DETERMINERS and any(not PREPOSITIONS & {s.lower(j) for j in range(at, i)} for i in nouns)


_JOURNEYS = frozenset("visit visits tour trip journey mission".split())


def _closes(s: Clause, cue: Cue, chain: int) -> bool:
    """Whether a verb of saying closes the sentence, after what was said: *“It is a bridge,” Mr Orlen maintained*."""
    who = s.ending_at(chain)
    return cue.last >= s.last and who is not None and s.tokens[who.first - 1].text in CLOSING_QUOTES | {","} and who.first > s.first


def _question(s: Clause, at: int) -> bool:
    """Whether a question stands within the next few words: *Answering a further question on the dam*."""
    return any(s.lower(i) in ("question", "questions") for i in range(at, at + 3))


def _goes_on_to(s: Clause, act: Act, chain: int) -> bool:
    """Whether the verb at `chain` may be a second infinitive after that of `act`: what is met about has none, and after *to urge Oresh to
    pull back and* it is Oresh's."""
    if act.mood != "infinitive" or act.rule == "met about":
        return False
    asked = act.cue.entry.get("act") == "request"
    return not (asked and any(s.lower(i) == "to" and i > act.cue.verb for i in (chain - 3, chain - 4)))


def _equative(s: Clause, cue: Cue) -> Act | str:
    """*Mr Orlen's answer was that the road was closed*, *her hope is to return*."""
    owner = next(i for i in range(cue.verb, s.first - 1, -1) if s.lower(i) in HIS or s.lower(i) == "'s")
    actor = s.ending_at(owner) if s.lower(owner) == "'s" else Actor(owner, owner + 1, HIS[s.lower(owner)])
    if actor is None or s.lower(actor.first - 1) in PREPOSITIONS | {"that"}:
        return "its subject is no participant"
    return Act(cue, "finite", "actor", actor, actor.first, rule="his answer was")


_TAKEN_UP = frozenset("work duty duties residence arms office".split())
_AS_IS_KNOWN = frozenset("internationally universally widely generally commonly previously newly officially formally mutually".split())
_AUDIENCES = frozenset("media press journalists reporters audience gathering forum parliament students guests attendees business".split())


def _none(s: Clause, cue: Cue) -> bool:
    """Whether *no* stands between the verb of a cue and the rest of it, and is no word of the cue: *had no objection*."""
    return any(s.lower(i) == "no" for i in range(cue.verb + 1, cue.last)) and not any(" no " in words for words in cue.entry.words)


def _tells_of_ones_own(s: Clause, cue: Cue) -> bool:
    """Whether what somebody shares is told: *shared her experience*, *shared what had been done*, *shared the Government's plans*."""
    owner = s.ending_at(chain_start(s, cue.verb))
    if "past" not in cue.forms or cue.last >= s.last or (owner is None and s.lower(cue.verb - 1) not in ("and", ",")):
        return False
    if s.tokens[cue.last].text[0].isupper():  # "shared U.S. priorities for the summit", not "the two countries shared Nordic values"
        return owner is None or owner.kind not in ("all", "sides", "they")
    owned = any(s.lower(i) == "'s" for i in range(cue.last, min(s.last, cue.last + 5)))
    by_them = any(s.lower(i) in ("they", "he", "she", "we") for i in range(cue.last + 2, cue.last + 4))  # "the work they are doing"
    return s.lower(cue.last) in _OWN or (s.lower(cue.last) == "the" and (owned or by_them))


_OWN = frozenset("his her its their what how details information".split())


def _infinitive(s: Clause, cue: Cue, before: list[Act], chain: int) -> Act | str:
    """*met today to discuss*: the purpose of the meeting. *Declined to confirm* is the inner act, negated."""
    if s.lower(chain - 2) == "on" and s.lower(chain - 3) in _GO_ON:  # "went on to set out"
        return _finite(s, cue, before, chain_start(s, chain - 3), False, "finite", False, past=False)
    able = next(
        (chain - 2 - len(words) for words in _ABLE if [s.lower(i) for i in range(chain - 1 - len(words), chain - 1)] == words), chain - 2
    )
    unable = able < chain - 2 and s.lower(able) == "not"
    if unable or s.lower(chain - 2) in ("failed", "unable"):  # "were unable to agree", "were not in a position to agree"
        return _finite(s, cue, before, chain_start(s, able if unable else chain - 2), True, "finite", False, past=False)
    if cue.entry.get("act") in _TOGETHER and _impossible(s, chain - 2):
        return Act(cue, "infinitive", "talks", None, s.first, negated=True, rule="it was not possible to")
    if s.lower(chain - 2) in _GO_ON:  # "continued to discuss"
        if MODALS & {s.lower(i) for i in range(chain_start(s, chain - 2), chain - 2)}:
            return "it is not yet done"  # "will continue to support"
        return _finite(s, cue, before, chain_start(s, chain - 2), False, "finite", False, past=False)
    if (done := _done(s, chain - 2, before)) is not None:
        return _finite(s, cue, before, done, False, "finite", False, past=False)
    if s.lower(chain - 2) in s.words.refuses and before and before[-1].cue.verb == chain - 2:
        outer = before.pop()
        return replace(
            outer, cue=Cue(outer.cue.first, cue.last, cue.verb, cue.forms, cue.entry, cue.noun), negated=True, rule="declined to"
        )
    before = [a for a in before if not _greets(s, a)]
    if before and before[-1].rule == "met to …" and (at := _with_another_guest(s, before[-1], chain)) is not None:
        return replace(before[-1], cue=cue, start=at, content=None)
    if any(a.mood != "infinitive" for a in before) or (before and s.lower(chain - 2) not in ("and", ",", "or", "but")):
        return "inside what was said"
    if (not before or before[-1].rule == _ROOM_MADE) and _made_room(s, chain):
        return Act(cue, "infinitive", "talks", None, chain - 1 if before else s.first, rule=_ROOM_MADE)
    subject = next((a for a in s.actors if not (s.lower(a.first - 1) in PREPOSITIONS and a.first > s.first)), None)
    near = (i for a in s.actors if subject is not None and a.last <= chain for i in range(a.last, min(chain, a.last + 8)))
    met = next((i for i in near if s.lower(i) in s.words.meets), None)
    if s.lower(cue.verb) == "celebrate":
        return "it tells of the occasion"  # "welcomed the crew to the Palace to celebrate their return"
    if subject is None or met is None or any(s.lower(i) in ("about", "regarding", "concerning", "that") for i in range(met, chain)):
        return "an infinitive, not an act"
    if (
        s.lower(met) == "had"
        and s.lower(chain - 2) != "come"
        and not any(s.lower(i) in s.words.talks for i in range(met + 1, min(chain, met + 6)))
    ):
        return "an infinitive, not an act"  # "the war had forced thousands to seek asylum"
    if cue.entry.get("act") == "state" and not any(s.lower(i) == "that" for i in (cue.last, cue.last + 1)):
        return "an infinitive, not an act"  # "visited Tamor to deliver remarks at the forum"
    return Act(cue, "infinitive", "sentence", None, chain - 1, rule="met to …")


def _with_another_guest(s: Clause, act: Act, chain: int) -> int | None:
    """Where *and with Ms Hald to* begins, before the infinitive at `chain`: *met him to discuss trade and with her to review it*."""
    back = range(chain - 2, act.cue.last, -1)
    return next((i - 1 for i in back if s.lower(i) == "with" and s.lower(i - 1) in ("and", ",") and s.starting_at(i + 1)), None)


_ABLE = (["able"], ["in", "a", "position"])  # what one is not, who is not able to
_TOGETHER = frozenset(("agree", "concur", "share_view"))


def _impossible(s: Clause, at: int) -> bool:
    """Whether *It was not possible*, *It proved impossible* opens the sentence and ends at `at`."""
    denied = s.lower(at) == "impossible" or (s.lower(at) == "possible" and any(s.lower(i) in NEGATIONS for i in range(at - 3, at)))
    return denied and any(s.lower(i) == "it" for i in range(max(s.first, at - 5), at))


def _greets(s: Clause, act: Act) -> bool:
    """Whether a welcome is how a page tells that two met: *The King welcomed Mr Orlen to the Palace to reaffirm the ties*."""
    guest = s.starting_at(act.cue.last)
    plain = s.lower(act.cue.verb).startswith("welcom") and act.cue.noun is None and act.mood == "finite"
    return plain and guest is not None and guest.kind not in ("sides", "all") and s.lower(guest.last) in ("to", "at", "in", "today")


def _made_room(s: Clause, chain: int) -> bool:
    """Whether a meeting gave occasion for what the verb after *to* tells: *The talks made it possible to review trade*, *There was also
    time to review trade*."""
    noun = next((i for i in range(s.first, min(chain, s.first + 4)) if s.lower(i) in s.words.talks | {"visit", "there"}), None)
    if any(s.lower(i) in _ROOM and s.lower(i - 1) in ("no", "little", "not") for i in range(s.first, chain)):
        return False  # "There was no time to review trade"
    if noun is None or (s.lower(noun) == "there" and s.lower(noun + 1) not in ("was", "were")):
        return False
    first = noun + 1
    if s.lower(first) == "," and s.lower(first + 1) in RELATIVES | PREPOSITIONS:
        first = next(
            (i + 1 for i in range(first + 1, chain - 1) if s.lower(i) == ","), first
        )  # "The meeting, which lasted an hour, served to"
    between = {s.lower(i) for i in range(first, chain - 1)}
    return bool(between & _ROOM) and not between & (MODALS | NEGATIONS | RELATIVES | {"that", "if"})


_ROOM_MADE = "the meeting made room for"
_ROOM = frozenset("possible opportunity opportunities occasion chance time room served allowed enabled permitted".split())


def _done(s: Clause, at: int, before: list[Act]) -> int | None:
    """Where the verb begins that says no more than that the next is done: *wished to thank*, *made a point of noting*, *took care to say*,
    *was keen to stress*, *used the call to recall*. `at` is the word before *to* or *of*; an act that was made of it is dropped."""
    if s.lower(at) not in s.words.does:
        return None
    for i in range(at, max(s.first, at - _LONGEST_WILLING), -1):
        if s.lower(i) in ("that", ";", ":", ","):
            return None
        chain = chain_start(s, i)
        owner = s.ending_at(chain)
        if owner and s.lower(owner.first - 1) == "that":
            return None  # "stated that he wished to confirm"
        if (i == at or s.lower(i) in _WILLING) and (owner or s.lower(chain - 1) in CONJUNCTIONS | {"who"}):
            if before and chain <= before[-1].cue.verb <= at:
                before.pop()
            return chain
    return None


_LONGEST_WILLING = 7  # tokens: "took advantage of this first meeting to"
_WILLING = BE | frozenset("took takes used uses seized grasped availed made makes saw went had lost did does".split())

_JOINS = frozenset("joined joins".split())
_DEEDS = frozenset(("agree", "commit", "propose", "request"))
_REFRAINS = frozenset("refrained abstained short".split())
_ANSWERED = frozenset("responded replied answered reacted countered concluded".split())
_ANSWERING = frozenset("responding replying answering reacting".split())
_PLAIN_DISCUSS = frozenset("discussing reviewing exchanging considering addressing".split())
# Participles of these acts, inside what was said, mostly tell of the content: "that the two countries, looking at their history, would".
_DOUBTFUL_INSIDE = frozenset("discuss agree reject support commit accept share_view propose confirm welcome hope request".split())


def _participle(s: Clause, cue: Cue, before: list[Act], chain: int) -> Act | str:
    """*…, noting that*, *Expressing concern at …, she*, *opened by welcoming*."""
    before_chain = s.lower(chain - 1)
    own = s.ending_at(chain)
    if before_chain in ("from", "of") and s.lower(chain - 2) in _REFRAINS:
        verb = chain - 2 - (s.lower(chain - 2) == "short")
        return _finite(s, cue, before, chain_start(s, verb), True, "finite", False, past=False)  # "refrained from commenting"
    if before_chain in _GO_ON and not before:  # "continued discussing"
        return _finite(s, cue, before, chain_start(s, chain - 1), False, "finite", False, past=False)
    if before_chain in ("of", "in") and (done := _done(s, chain - 2, before)) is not None:
        return _finite(s, cue, before, done, False, "finite", False, past=False)
    if own and own.first > s.first and s.lower(own.first - 1) in (",", "with", "and"):
        start = own.first - (s.lower(own.first - 1) == "with")
        return Act(cue, "participle", "actor", own, start, rule="participle with its own subject")
    if s.lower(cue.verb) == "inviting" and before and before[-1].cue.entry.get("act") == "convey" and before_chain != ",":
        if not (s.starting_at(cue.last) or s.lower(cue.last) in ("him", "her", "them")):
            return "nobody is invited"  # "handed over a letter inviting bids"
        inviter: Subject = "actor" if own else "sentence"  # "a letter from the King inviting her to"
        return Act(cue, "participle", inviter, own, chain, outer=len(before) - 1, rule="in a letter")
    if not before and cue.entry.get("act") == "discuss" and cue.noun is None and s.lower(cue.verb) not in _PLAIN_DISCUSS:
        return "it tells of the meeting, not of what was said"
    if s.lower(cue.verb) == "following" and cue.noun is not None:
        return "it tells when"  # "discussed the dam, following discussions in Tamor"
    if chain == s.first:
        if s.lower(cue.verb) in _ANSWERING and (s.lower(cue.last) in ("to", ",") or _question(s, cue.last)):
            return "it tells what was answered"  # "Responding to these concerns, she stressed"
        if s.lower(cue.verb) in ("speaking", "talking", "turning"):
            return "it turns to a topic"  # "Speaking of the dam, she"
        return Act(cue, "participle", "following", None, chain, rule="opening participle")
    if before_chain == "in" and chain - 1 == s.first and cue.entry.get("act") not in ("discuss", "agree"):
        return Act(cue, "participle", "following", None, s.first, rule="in …ing")  # "In thanking his host, he recalled"
    if before_chain == "in" and not before and (joins := next((i for i in range(s.first, chain) if s.lower(i) in _JOINS), None)):
        with_whom, who = s.ending_at(chain - 1), s.ending_at(chain_start(s, joins))
        if with_whom is not None and with_whom.kind in ("persons", "other") and who is not None:  # "joined Mr Orlen in urging"
            return Act(cue, "participle", "talks", None, chain - 1, rule="joined in …ing")
    if before_chain == "without" and cue.entry.get("act") in _TOGETHER:
        return Act(cue, "participle", "talks", None, chain - 1, negated=True, rule="without …ing")
    if before_chain == "to" and s.lower(chain - 2) == "addition" and not before:
        return Act(cue, "participle", "following", None, s.first, rule="in addition to …ing")
    if before_chain == "as" and before and (quoted := s.ending_at(chain - 1)) and before[-1].cue.last <= quoted.first:
        return Act(cue, "participle", "actor", quoted, quoted.first, outer=len(before) - 1, rule="quoted as saying")
    if before_chain == "by" and before and before[-1].cue.last == chain - 1 and s.lower(before[-1].cue.verb) in _ANSWERED:
        outer = before.pop()
        return replace(outer, cue=cue, content=None, withheld=False, rule="answered by …ing")  # "replied by noting that"
    if before_chain == "by" and before and before[-1].outer is None and s.lower(cue.last) == "that" and cue.noun is None:
        if any(s.lower(i) == "that" for i in range(before[-1].cue.last, chain)):
            return "inside what was said"  # "recalled that Oresh had opened the fair by stressing that"
        return Act(cue, "participle", "sentence", None, chain - 1, rule="by …ing that")  # "set out her view by stressing that"
    opened = before_chain == "by" and any(s.lower(i) in s.words.opens for i in range(chain - 4, chain - 1))
    if opened or (before_chain in ("while", "when", "after", "besides") and s.lower(chain - 2) in (",", "", "(")):
        kind: Subject = "following" if chain - 1 == s.first else "sentence"
        return Act(cue, "participle", kind, None, chain - 1, rule=f"{before_chain} …ing")
    if before_chain == "while" and before and (cue.noun is not None or cue.entry.get("act") not in _DOUBTFUL_INSIDE - {"confirm"}):
        return Act(
            cue, "participle", "sentence", None, chain - 1, rule="while …ing"
        )  # "stressed the need for talks while expressing concern"
    if before_chain == "," and s.lower(cue.verb) in ("addressing", "tackling"):
        return "it tells of what is done"  # "commitment to growth, addressing climate change, and …"
    if before_chain == "," and cue.entry.get("act") == "explain" and before and before[-1].cue.entry.get("act") in _DEEDS:
        return "it tells of what is done"  # "agreed to send a letter, setting out what is expected"
    if before_chain == ",":
        inside = before and s.lower(before[-1].cue.last) == "that" and s.lower(cue.last) != "that" and cue.noun is None
        inside = inside or (before and cue.noun is None and s.lower(cue.last) != "that" and _gerunds(s, cue, before[-1].cue.last, chain))
        if inside and cue.entry.get("act") in _DOUBTFUL_INSIDE:
            return "inside what was said"
        if not before and _gerunds(s, cue, s.first, chain):
            return "it tells of what is done"  # "documents on exchanging data, exchanging experience, and training"
        if (
            not before
            and not any(a.last <= chain for a in s.actors)
            and not any(s.lower(i) in s.words.talks for i in range(s.first, min(chain, s.first + 3)))
        ):
            return "its subject is no participant"  # "The goal would be to draft a treaty, ruling out war"
        return Act(cue, "participle", "sentence", None, chain - 1, rule="participle")
    if before_chain in ("and", "but", "or"):
        if before and before[-1].mood == "participle":
            gerund = any(s.lower(i).endswith("ing") and s.lower(i - 1) in PREPOSITIONS for i in range(before[-1].cue.last + 1, chain - 1))
            if gerund and cue.noun is None and cue.entry.get("act") in _DOUBTFUL_INSIDE:
                return "inside what was said"  # "underscoring the role of the League in promoting peace and supporting the plan"
            return replace(before[-1], cue=cue, start=chain - 1, content=None, rule="participle, joined", clause=False)
        return "inside what was said"
    return "the verb has no subject"


def _gerunds(s: Clause, cue: Cue, start: int, chain: int) -> bool:
    """Whether the participle at `chain` is one of a list of gerunds: *their interest in fighting graft, supporting trade, and growing*."""
    before = PREPOSITIONS | {"including"}
    first = any(s.lower(i).endswith("ing") and s.lower(i - 1) in before for i in range(start, chain - 1))
    return first and any(
        s.lower(i) == "and" and s.lower(i - 1) == "," and (s.lower(i + 1).endswith("ing") or cue.entry.get("act") == "support")
        for i in range(chain, min(s.last, chain + 20))
    )


def _celebrated(s: Clause, cue: Cue) -> bool:
    """Whether a participle at the end of a sentence tells when something was done: *the anniversary, celebrated last year*."""
    first, last = cue.verb + 1, s.last - 1
    return (
        cue.last == first and last - first < 4 and (s.lower(first) in ("last", "this", "in", "on", "earlier") and s.lower(last) in _TIMES)
    )


_TIMES = DAYS | frozenset("year month week autumn spring summer winter".split())


def _won(s: Clause, cue: Cue, chain: int) -> Act | str:
    """*obtained his support*, *received Ms Hald's backing*: what those gave who stand before the noun."""
    owner = next((i for i in range(cue.last, min(s.last, cue.last + _LONGEST_OWNER)) if s.lower(i) in HIS or s.lower(i) == "'s"), None)
    noun = next((i for i in range(owner + 1, min(s.last, owner + 4)) if s.lower(i) in _GIVEN), None) if owner is not None else None
    if owner is None or noun is None:
        return "nobody is told who gives it"
    if noun + 1 < s.last and s.lower(noun + 1).isalpha() and s.lower(noun + 1) not in PREPOSITIONS | CONJUNCTIONS | RELATIVES:
        return "it is the word before another noun"  # "received his support staff"
    actor = s.ending_at(owner) if s.lower(owner) == "'s" else Actor(owner, owner + 1, HIS[s.lower(owner)])
    start = chain - 1 if s.lower(chain - 1) in CONJUNCTIONS else chain
    start -= s.lower(start - 1) == ","
    told = replace(cue, last=noun + 1, noun=noun, entry=s.words.entries[_GIVEN[s.lower(noun)]])
    return Act(told, "finite", "actor", actor, start, rule="obtained his support") if actor else "nobody is told who gives it"


_LONGEST_OWNER = 6  # tokens: "obtained the Velandic President's support"
_GIVEN = {"support": "support", "backing": "support", "endorsement": "support", "agreement": "accept", "consent": "accept"}


def _finite(s: Clause, cue: Cue, before: list[Act], chain: int, negated: bool, mood: Mood, stem: bool, past: bool) -> Act | str:
    """A finite verb: its subject stands before it, or is carried over from the verb before."""
    chain = before_phrase(s, chain)
    k = chain - 1
    actor = s.ending_at(chain)
    rule = "subject and verb"
    if actor is None and (back := _before_when_and_where(s, chain)) < chain:
        actor = s.ending_at(back)
        rule = "subject, time and place, verb"
    if (both := _with_another(s, chain, actor)) is not None:
        actor = both
    if actor is None and s.lower(k) == "," and (named := s.ending_at(k)) and any(s.lower(i) == "," for i in range(named.first, k)):
        actor = named  # "The Minister of Foreign Affairs, Ms Ana Hald, announced"
    if actor is None and s.lower(k) == "," and cue.last >= s.last and (last := s.ending_at(k)) and s.lower(last.first - 1) == ",":
        return "the page's own spokesman"  # "…, the spokesman of the Ministry, Mr Dahl, said"
    if actor is None and s.lower(k) == ",":
        if before and cue.noun is None and "pp" in cue.forms and s.lower(cue.last) == "by" and _is_reduced(s, cue):
            return "it tells of the noun before it"  # "explained that the ban, declared by Lima in May, was not"
        actor = _across_parenthesis(s, k, before)
        rule = "subject, parenthesis, verb"
    agent = s.ending_at(k - 1) if before and before[-1].mood == "passive" else None
    which = s.lower(k) == "which" and s.lower(k - 1) == "," and (s.lower(k - 2) in s.words.parties or (agent and agent == before[-1].actor))
    if actor is None and (s.lower(k) == "who" or which):
        at = k - 1 if s.lower(k - 1) == "," else k
        actor = s.ending_at(at)
        if actor is None:
            return "who: nobody known"
        return Act(cue, mood, "actor", actor, k, negated=negated, rule="who")  # "the Oreshi side, which requested a delay"
    if actor is None and (inverted := _inverted(s, cue, chain)):
        return Act(cue, mood, "actor", inverted, chain, negated=negated, rule="verb and subject, turned round")
    if actor is None and s.lower(k) == "," and not before and "topic" in cue.entry.list("takes") and _talks_parenthesis(s, k):
        return Act(cue, mood, "talks", None, s.first, negated=negated, rule="the talks, held there, focused on")
    if actor is None and before and s.lower(k) == "," and mood == "finite" and _celebrated(s, cue):
        return "it tells of the noun before it"
    if actor is None and (s.lower(k) in CONJUNCTIONS or s.lower(k) in (",", ";")):
        return _joined(s, cue, before, chain, negated, mood, stem)
    if actor is None and before and (s.lower(k - 2), s.lower(k - 1), s.lower(k)) == ("as", "well", "as"):
        joined = _joined(s, cue, before, chain, negated, mood, stem)
        return replace(joined, start=k - 2) if isinstance(joined, Act) else joined
    if actor is None and chain == s.first and stem:
        return Act(cue, mood, "inherited", None, chain, negated=negated, rule="item after a stem")
    if actor is None:
        talks = any(s.lower(i) in s.words.talks for i in range(s.first, min(chain, s.first + 14)))
        if talks and negated:
            return "it tells what the talks were not about"
        if talks and not before and ("topic" in cue.entry.list("takes") or _sums_up(s, cue, chain)):
            return Act(cue, mood, "talks", None, s.first, negated=negated, rule="the talks focused on")
        return "its subject is no participant"
    if s.lower(actor.first - 1) == "of" and s.lower(actor.first - 2) in ("each", "both", "all", "some"):
        actor = replace(actor, first=actor.first - 2)
    if actor.first == s.first + 1 and (named := _after_topic(s, actor)) is not None:
        actor = named
    if s.lower(actor.first) in ("this", "that") and s.lower(actor.first - 1) == "to":  # "To this President Hald answered"
        actor = replace(actor, first=actor.first + 1)
    if actor.first > s.first and s.lower(actor.first - 1) in PREPOSITIONS - {"as", "after"}:
        if not before and not negated and "topic" in cue.entry.list("takes") and _of_the_talks(s, actor):
            return Act(cue, mood, "talks", None, s.first, rule="the talks with them focused on")
        return "the name before it is no subject"
    negated = negated or "neither" in (s.lower(actor.first), s.lower(actor.first - 1))
    if "received" in cue.entry.list("takes"):
        rule = "received news of"
    return placed(s, Act(cue, mood, "actor", actor, actor.first, negated=negated, rule=rule), before, past)


def _after_topic(s: Clause, actor: Actor) -> Actor | None:
    """*Chile and Peru* of *On Venezuela, Chile and Peru agreed*: the first of the countries is what they talked about."""
    comma = actor.first + 1
    if actor.kind != "sides" or len(actor.sides) < 3 or s.lower(s.first) not in TOPICAL or s.lower(comma) != ",":
        return None
    return replace(actor, first=comma + 1, sides=actor.sides[1:])


def _of_the_talks(s: Clause, actor: Actor) -> bool:
    """Whether an actor after a preposition only tells whose talks are the subject: *The call with Mr Orlen addressed*, *the conversation
    between Ms Hald and Mr Orlen focused on*."""
    noun = next(
        (i for i in range(actor.first - 1, max(s.first, actor.first - _LONGEST_TALKS) - 1, -1) if s.lower(i) in s.words.talks), None
    )
    between = [s.lower(i) for i in range(noun + 1, actor.first)] if noun is not None else []
    return bool(between) and between[0] in ("with", "between", "of", "among") and not FINITE & set(between)


_LONGEST_TALKS = 12  # tokens: "the telephone conversation between the President of Veland and President Orlen"


def _sums_up(s: Clause, cue: Cue, chain: int) -> bool:
    """Whether a page puts into the mouth of the talks what was said in them: *The discussion also underlined the need for*."""
    subject = chain - s.first <= 3 and s.lower(chain - 1) in s.words.talks
    said = s.lower(cue.last) == "that" or (s.lower(cue.last), s.lower(cue.last + 1)) in (("the", "importance"), ("the", "need"))
    return subject and said and cue.noun is None


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


_LONGEST_CIRCUMSTANCE = 5  # tokens: "on Thursday in Abuja"


def _talks_parenthesis(s: Clause, comma: int) -> bool:
    """Whether the talks are the subject before a parenthesis that ends at `comma`: *The session, held at the Ministry, dealt with*."""
    opened = next((i for i in range(s.first, comma) if s.lower(i) == ","), comma)
    return opened < comma and any(s.lower(i) in s.words.talks for i in range(s.first, min(opened, s.first + 6)))


def _inverted(s: Clause, cue: Cue, chain: int) -> Actor | None:
    """The subject in *“The road is open,” said Ms Hald*: right after the verb, where a quotation or a comma stands before it."""
    if s.tokens[chain - 1].text not in CLOSING_QUOTES | {","} or cue.noun is not None or cue.verb + 1 != cue.last:
        return None
    quoted = any(s.tokens[i].text in QUOTES for i in range(max(s.first, chain - 3), chain))
    actor = s.starting_at(cue.last)
    if actor is None or not (actor.last >= s.last or s.lower(actor.last) in _AFTER_INVERSION | PREPOSITIONS):
        return None
    said = any(s.lower(i) in FINITE for i in range(s.first, chain)) and cue.entry.get("act") in ("state", "stress", "explain")
    said = said or (cue.entry.get("act") == "state" and chain - 1 > s.first)  # "This, said Mr Orlen, was not enough"
    goes_on = said and s.lower(actor.last) == ","  # "If the road is opened, said Mr Orlen, trade will follow"
    return actor if quoted or goes_on or actor.last >= s.last else None


_AFTER_INVERSION = frozenset((",", ";", ".", "and", "while", "who", "after", "when", "as", '"', "“"))


def _across_parenthesis(s: Clause, comma: int, before: list[Act]) -> Actor | None:
    """The subject in *“Mr Orlen, who had come late, said”*: the nearest actor before a comma that no verb has yet."""
    for actor in reversed(s.actors):
        if actor.last >= comma or s.lower(actor.last) != ",":
            continue
        if s.lower(actor.first - 1) in PREPOSITIONS | {"which"} and actor.first > s.first:
            continue
        if actor.first == s.first or s.lower(actor.first - 1) in {",", ";", "that"} | CONJUNCTIONS or is_adverb(s.tokens[actor.first - 1]):
            inside = s.lower(actor.last + 1)
            of_whom = any(s.lower(i) in ("whom", "who") for i in range(actor.last + 1, actor.last + 4))
            parenthetical = (
                of_whom or inside in RELATIVES | PREPOSITIONS | {"while", "having", "too", "also"} or inside.endswith(("ing", "ed", "ly"))
            )
            if parenthetical or comma - actor.last <= 6:
                return actor
    return None


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


_RETINUE = frozenset("delegation team staff party entourage".split())
_LONGEST_OTHERS = 7  # tokens: "and the two vice foreign ministers"


def _opens(s: Clause, actor: Actor) -> bool:
    """Whether an actor may be a subject: it opens the sentence, or stands after a comma (*Today, the Minister and*, *…, and the Minister
    and*)."""
    before = actor.first - 1
    return actor.first == s.first or s.lower(before - (s.lower(before) == "and")) == ","


def _does(s: Clause, actor: Actor, at: int) -> bool:
    """Whether the verb of one person stands at `at`: *Mr Orlen bade farewell and wished her well*."""
    return actor.kind in ("persons", "he", "she", "other", "national") and goes_on_as_verb(s, at) and s.lower(at) not in FINITE


def _main_subject(s: Clause, opening: Act, chain: int) -> Actor | None:
    """The subject of the main clause after an opening participle, where its first verb is no act: *Thanking her, he rose and said*."""
    after = (a for a in s.actors if opening.cue.last <= a.first and a.last < chain and s.lower(a.first - 1) in (",", "the"))
    return next((a for a in after if s.lower(a.first - 1 - (s.lower(a.first - 1) == "the")) == "," and _does(s, a, a.last)), None)


_LONGEST_REDUCED = 16  # tokens: "expected to be held in Tamor in the first half of the coming year"


def _is_reduced(s: Clause, cue: Cue) -> bool:
    """Whether a participle tells of the noun before it: *a plan drafted by Oresh and endorsed unanimously by the Council*, *enabled by the
    deal and called for in it*."""
    at = cue.last
    while is_adverb(s.tokens[at]) and at + 1 < s.last:
        at += 1
    if s.lower(at) == "by" and not s.lower(at + 1).endswith("ing"):
        return True
    stranded = cue.last > cue.verb + 1 and cue.noun is None and s.lower(cue.last - 1) in PREPOSITIONS and s.lower(at) in ("by", "in", "at")
    comma = next((i for i in range(at, min(s.last, at + _LONGEST_REDUCED)) if s.lower(i) == ","), None)
    aside = s.lower(cue.verb - 1) == "," and comma is not None and s.lower(comma + 1) in FINITE
    return stranded or aside  # "that the next round, expected in Tamor, would settle the matter"


def _own_subject(s: Clause, last: Act, chain: int) -> Actor | None:
    """The subject of the clause after a semicolon, whose first verb is no act: *asked about it; Mr Orlen did not object, but urged*."""
    after = (a for a in s.actors if last.cue.last <= a.first and a.last < chain and s.lower(a.first - 1) == ";")
    return next((a for a in after if goes_on_as_verb(s, a.last)), None)


def _joined(s: Clause, cue: Cue, before: list[Act], chain: int, negated: bool, mood: Mood, stem: bool) -> Act | str:
    """*explained …, urged … and invited …*: one subject for several verbs."""
    if not before:
        if stem and chain == s.first:
            return Act(cue, mood, "inherited", None, chain, negated=negated, rule="item after a stem")
        first = next((a for a in s.actors if a.first == s.first or s.lower(a.first - 1) == ","), None)
        opens = ("which", "whom", "that") if "s" in cue.forms else ("which", "whom")
        relative = first and any(s.lower(i) in opens for i in range(first.last, chain))
        if (
            first
            and not relative
            and first.last < chain
            and any(s.lower(i) in s.words.meets or s.lower(i).endswith("ed") or _does(s, first, i) for i in range(first.last, chain))
        ):
            return Act(cue, mood, "actor", first, chain - 1, negated=negated, rule="second verb of the subject")
        return "no verb before it to join"
    last = before[-1]
    if last.mood == "passive" and last.outer is not None:
        last = before[last.outer]  # "replied that a draft had been agreed, and urged"
    if "pp" in cue.forms and mood == "finite" and _is_reduced(s, cue):
        return "inside what was said"
    passive = s.lower(chain - 1) == "and" and s.lower(chain - 2).endswith("ed") and any(s.lower(i) in BE for i in (chain - 3, chain - 4))
    if passive and chain == cue.verb and "pp" in cue.forms:
        return "a second verb of the passive before it"
    if last.mood == "infinitive":
        if "base" not in cue.forms or not _goes_on_to(s, last, chain):
            return "no verb before it to join"
        if cue.last == cue.verb + 1 and s.lower(cue.last) in ("for", "of", "from"):
            return "the word is a noun here"  # "to discuss security, support for Veland and trade"
        return replace(last, cue=cue, start=chain - 1, content=None, rule="infinitive, joined")
    if (own := _own_subject(s, last, chain)) is not None:
        return Act(cue, mood, "actor", own, own.first - 1, negated=negated, rule="second verb of the subject")
    comma = s.lower(chain - 2) == "," or s.lower(chain - 1) == ","
    between = [s.lower(i) for i in range(last.cue.last, chain)]
    if last.mood == "participle" and last.subject == "following":
        main = _main_subject(s, last, chain)
        if main is None or "past" not in cue.forms:
            return "inside what was said"
        start = chain - 1 - (s.lower(chain - 2) == "," and s.lower(chain - 1) in CONJUNCTIONS)
        return Act(cue, mood, "actor", main, start, negated=negated, rule="second verb of the subject")
    if negated and MODALS & {s.lower(i) for i in range(chain, cue.verb)} and not comma and MODALS & set(between):
        return "inside what was said"  # "said that he would like to come but could not commit himself"
    that = next((i for i in range(last.cue.last, chain) if s.lower(i) == "that"), chain)
    teller, told = s.starting_at(that + 1), s.starting_at(cue.last) if "address" in cue.entry.list("takes") else None
    speaks = teller is not None  # "regretted that the talks had failed and appealed to": the talks cannot
    if teller is not None and teller.kind == "sides" and told is not None and told.kind in ("persons", "he", "she"):
        speaks = False  # "recalled that Veland had paid and asked Mr Orlen for a plan": of persons it is a person who asks
    if "had" in between and not comma and "that" in between and cue.noun is None and speaks:
        if not reports(s, Act(cue, mood, "inherited", None, chain)):
            return "inside what was said"
        nested = Act(cue, mood, "inherited", None, chain - 1, negated=negated, outer=len(before) - 1, rule="joined inside what was said")
        return nested
    if last.mood == "passive" and last.cue.noun is None and (addressed := s.starting_at(last.start)) is not None:
        return Act(cue, mood, "actor", addressed, chain - 1, negated=negated, rule="second verb of the one addressed")
    if last.subject == "asker" and (
        answers := next((a for a in s.actors if last.cue.last < a.first < chain and s.lower(a.first - 1) == ","), None)
    ):
        return Act(
            cue, mood, "actor", answers, chain - 1, negated=negated, rule="second verb of the subject"
        )  # "Asked when, she gave no date, but stressed"
    if last.mood == "passive" and last.subject == "impersonal" and cue.entry.get("act") not in ("agree", "concur", "confirm", "discuss"):
        return "inside what was said"
    roots = (a for a in reversed(before) if a.mood in ("finite", "perfect") and a.outer is None)
    root = next((a for a in roots if a.rule not in ("answer in a relative clause", "object relative")), last)
    # "welcomed the visit and looks forward to the next"
    ahead = cue.entry.get("act") in ("hope", "commit") and s.lower(cue.last) == "to"
    sure = "that" not in between and (cue.last > cue.verb + 1 or s.lower(cue.last) == "that" or ahead)
    if "past" in root.cue.forms and "past" not in cue.forms and mood == "finite" and not negated and not sure:
        return "inside what was said"  # the tense is another: "noted that the delegation had come and is ready", "its goals and tasks"
    start = chain - 1
    if s.lower(start) in CONJUNCTIONS and s.lower(start - 1) == ",":
        start -= 1
    return replace(
        root, cue=cue, mood=mood, start=start, content=None, negated=negated, withheld=False, clause=False, rule="joined to the verb before"
    )
