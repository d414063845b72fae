"""Acts in the passive: *it was agreed that*, *energy was discussed*, *mention was made of*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from memcon.annotate.mentions import Cue
from memcon.annotate.small_words import BE, DETERMINERS, MODALS, PREPOSITIONS, is_adverb
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import CONJUNCTIONS, FINITE, NEGATIONS, OPENERS, RELATIVES, Clause, chain_start, clause_start
from memcon.reading.acts.nesting import after_that
from memcon.reading.acts.no_act import ASKED_FOR, PRONOUNS

_WORDS = groups("speech_words")

_ANSWERS = frozenset("accept welcome thank reject support".split())
_ABOVE_ALL = _WORDS["above_all"]
_BESIDES = frozenset((("in", "addition"), ("as", "well"), ("along", "with"), ("together", "with")))
_ADDRESSEE = "addressee in the passive"


def passive_act(s: Clause, cue: Cue, before: list[Act], chain: int) -> Act | str:
    """*It was agreed that*, *energy was discussed*, *Mr Hald was invited to*."""
    p = _passive(s, cue, before, chain)
    if (found := _first_of(_BEFORE_SUBJECT, p)) is not None:
        return found
    p.start = _noun_phrase(s, cue.noun) if p.of_noun and cue.noun is not None else clause_start(s, p.verb, before)
    if (found := _first_of(_WITH_SUBJECT, p)) is not None:
        return found
    told = p.act("actor" if p.agent else "impersonal", p.agent, p.start, "noun in the passive" if p.of_noun else "passive")
    return replace(told, content=_content(p))


@dataclass(slots=True)
class _Passive:
    """What the rules of a passive look at.

    `chain` is the first of the auxiliaries, `verb` the one that agrees with the subject; `start` where the subject begins. `agent`: by
    whom. `of_noun`: the act is named by a noun before the verb (*mention was made of*). `failed`: it *could not be* done.
    """

    s: Clause
    cue: Cue
    before: list[Act]
    chain: int
    agent: Actor | None
    of_noun: bool
    negated: bool
    verb: int
    undone: bool
    failed: bool
    start: int = 0

    @property
    def name(self) -> str:
        """The name of the act in the table of cues."""
        return self.cue.entry.get("act")

    @property
    def takes(self) -> tuple[str, ...]:
        return self.cue.entry.list("takes")

    @property
    def opener(self) -> str:
        """The word before the verb."""
        return self.s.lower(self.verb - 1)

    @property
    def next(self) -> str:
        """The word after the cue."""
        return self.s.lower(self.cue.last)

    @property
    def last(self) -> Act | None:
        """The act before it."""
        return self.before[-1] if self.before else None

    @property
    def length(self) -> int:
        """How many words the subject has."""
        return self.verb - self.start

    @property
    def auxiliaries(self) -> set[str]:
        return {self.s.lower(i) for i in range(self.verb, self.cue.verb)}

    @property
    def talks(self) -> bool:
        """Whether the subject is the talks."""
        return any(self.s.lower(i) in self.s.words.talks for i in range(self.start, self.verb))

    @property
    def carrier(self) -> int | None:
        """The index of the last act that is of the sentence itself."""
        return next((n for n in range(len(self.before) - 1, -1, -1) if self.before[n].outer is None), None)

    @property
    def asked(self) -> bool:
        """Whether somebody is asked for something: *was invited to*."""
        addressed = "address" in self.takes or self.s.ending_at(self.verb) is not None
        return not self.of_noun and self.name == "request" and addressed

    def act(self, subject: Literal["actor", "impersonal"], actor: Actor | None, start: int, rule: str) -> Act:
        return Act(self.cue, "passive", subject, actor, start, negated=self.negated, rule=rule)


# Each rule: the act, or why the verb names none; null where the rule does not know the phrase.
_Rule = Callable[[_Passive], Act | str | None]


def _first_of(rules: tuple[_Rule, ...], p: _Passive) -> Act | str | None:
    return next((found for rule in rules if (found := rule(p)) is not None), None)


def _passive(s: Clause, cue: Cue, before: list[Act], chain: int) -> _Passive:
    """What is known of a passive before its subject is."""
    of_noun = cue.noun is not None and cue.noun < cue.verb
    negated = any(s.lower(i) in NEGATIONS for i in range(chain_start(s, cue.verb) if of_noun else chain - 1, cue.verb))
    negated = negated or (of_noun and any(s.lower(i) == "no" for i in ((cue.noun or 0) - 1, (cue.noun or 0) - 2)))
    be = next((i for i in range(cue.verb, cue.verb - 6, -1) if s.lower(i) in BE), cue.verb)
    failed = negated and of_noun and s.lower(be) == "be" and "could" in (s.lower(be - 1), s.lower(be - 2))
    verb = chain_start(s, be)
    while is_adverb(s.tokens[verb]) and verb < cue.verb:
        verb += 1
    return _Passive(s, cue, before, chain, _agent(s, cue), of_noun, negated, verb, s.lower(be) == "be" and not failed, failed)


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


def _noun_phrase(s: Clause, noun: int) -> int:
    """Where the phrase of a noun begins: *no* in *no agreement*, *a* in *a frank exchange of views*."""
    first = next((i for i in range(noun - 1, max(s.first, noun - 4) - 1, -1) if s.lower(i) in DETERMINERS), noun)
    return first if all(s.lower(i).isalpha() and s.lower(i) not in PREPOSITIONS | CONJUNCTIONS for i in range(first, noun)) else noun


def _expectation(p: _Passive) -> str | None:
    """*The ship is expected in May*; *it is expected that* is a hope."""
    hoped = p.name == "hope" and p.s.lower(p.cue.verb) == "expected" and p.s.lower(p.chain - 1) != "it"
    return "an expectation of nobody" if hoped else None


def _never_passive(p: _Passive) -> str | None:
    """*Fish was excluded from the pact*; but *asked for time, which was granted*."""
    answers = "answer" in p.takes and (p.opener == "which" or (p.opener in PRONOUNS and p.verb - 1 == p.s.first))
    answers = answers or ("answer" in p.takes and p.opener in ASKED_FOR and p.verb - 2 == p.s.first)  # "The request was granted"
    return "the verb is not used so in the passive" if "never_passive" in p.takes and not answers else None


def _not_yet_done(p: _Passive) -> str | None:
    """*is to be discussed*, *is being discussed*; but *No agreement could be reached* is done. *As was agreed* only looks back."""
    if p.undone:
        return "it is not yet done"
    if p.opener == "as":
        return "it is only looked back to"
    would = MODALS & {p.s.lower(i) for i in range(p.verb - 1, p.cue.verb)} and not p.failed
    return "it is not yet done" if would or "being" in p.auxiliaries else None


def _as_it_is(p: _Passive) -> str | None:
    """*Ten thousand people are covered*."""
    present = p.s.lower(p.verb) in ("is", "are") and p.opener != "it"
    as_ever = p.name in ("discuss", "state", "explain") or (p.name == "stress" and p.of_noun)  # "attention is devoted to the young"
    return "it tells how things are" if present and as_ever else None


def _outline(p: _Passive) -> str | None:
    """*The results were outlined below*, *An explanation was given of the plan*."""
    own = p.name == "explain" and p.agent is None and (p.cue.noun is not None or p.next in ("below", "as", "above", "here"))
    return "the publisher's own outline" if own else None


def _it_was(p: _Passive) -> Act | None:
    """*It was agreed that*; *said that it had been agreed to* stands inside what is said."""
    s, before = p.s, p.before
    opened = p.opener == "," and any(s.lower(i) == "it" for i in range(max(s.first, p.verb - 6), p.verb))  # "It was, however, agreed"
    object_ = p.opener == "it" and p.verb - 2 >= s.first and s.lower(p.verb - 2).endswith("ing")  # "ways of boosting it were discussed"
    if (p.opener != "it" and not opened) or object_:
        return None
    told = p.act("actor" if p.agent else "impersonal", p.agent, p.verb - 1, "it was …")
    outer = next((n for n in range(len(before) - 1, -1, -1) if before[n].outer is None and before[n].mood != "passive"), None)
    where = s.lower(p.verb - 2) in ("where", "when") and "had" in p.auxiliaries and p.agent is not None  # ", where it had been told by"
    return replace(told, outer=outer) if outer is not None and (where or after_that(s, before[outer], p.verb - 1)) else told


_BEFORE_SUBJECT: tuple[_Rule, ...] = (_expectation, _never_passive, _not_yet_done, _as_it_is, _outline, _it_was)


def _told_between(p: _Passive) -> Act | None:
    """*Lima, she was told, would open its ports*: who hears what the sentence says."""
    subject = p.s.ending_at(p.verb)
    if subject is None or p.of_noun or p.agent is not None or "address" not in p.takes:
        return None
    between = p.s.lower(subject.first - 1) == p.next == ","
    return p.act("impersonal", subject, subject.first, _ADDRESSEE) if between else None


def _without_subject(p: _Passive) -> Act | str | None:
    """*Trade was discussed and energy reviewed*; *Ms Hald asked for help and was told that*."""
    if p.start < p.verb or p.of_noun:
        return None
    last = p.last
    if last is not None and p.opener == "and" and last.actor and "address" in p.takes and p.next == "that":
        return Act(p.cue, "passive", "actor", last.actor, p.verb - 1, rule="told in answer")
    if last is not None and p.opener in CONJUNCTIONS | {","} and last.mood == "passive":
        return replace(last, cue=p.cue, start=p.verb - 1, content=None, rule="passive, joined", negated=p.negated)
    return "the passive has no subject"


def _the_fact(p: _Passive) -> Act | None:
    """*The fact that the road was closed was noted*."""
    s, start = p.s, p.start
    if (s.lower(start), s.lower(start + 1), s.lower(start + 2)) != ("the", "fact", "that") or p.of_noun or p.agent is not None:
        return None
    return replace(p.act("impersonal", None, start, "the fact that … was"), content=(start + 3, p.verb), clause=True)


def _had_been_told(p: _Passive) -> Act | None:
    """*recalled that he had been assured by Mr Orlen that*: speech inside what is said."""
    reports = "address" in p.takes and any(p.s.lower(i) == "that" for i in range(p.cue.last, min(p.s.last, p.cue.last + 12)))
    if not p.before or not reports or p.agent is None or "had" not in p.auxiliaries or p.of_noun:
        return None
    return replace(p.act("actor", p.agent, p.start, _ADDRESSEE), outer=p.carrier or 0)


def _answered(p: _Passive) -> Act | None:
    """*…, which was accepted with pleasure*, *…, a gesture that was welcomed by Mr Orlen*: the answer to what was said before."""
    s, last = p.s, p.last
    if p.name not in _ANSWERS or p.opener not in ("which", "that") or last is None:
        return None
    comma = next((i for i in range(p.verb - 2, max(s.first, p.verb - 6), -1) if s.lower(i) == ","), None)
    if comma is None or (comma != p.verb - 2 and s.lower(comma + 1) not in ("a", "an")):
        return None
    if p.agent is not None:
        return Act(p.cue, "passive", "actor", p.agent, comma, rule="answer in the passive")
    asks = last.cue.entry.get("act") in ("invite", "request", "propose") and p.name in ("accept", "reject", "support")
    return Act(p.cue, "passive", "actor", last.actor, comma, rule="answer in a relative clause") if asks and last.actor else None


def _in_relative(p: _Passive) -> Act | str | None:
    """*the plan which was discussed* tells of something else; after *in which* the subject begins behind the relative."""
    s = p.s
    back = (i for i in range(p.verb - 1, p.start - 1, -1) if not (s.lower(i) == "that" and s.lower(i - 1) in PREPOSITIONS))  # "on that day"
    relative = next((i for i in back if s.lower(i) in RELATIVES - {"as", "what"} or s.lower(i) in FINITE), None)
    if p.of_noun or relative is None or s.lower(relative) in FINITE:
        return None
    if s.lower(relative) == "that" and p.agent is None and isinstance(done := _done_before(p, relative + 1), Act):
        return done
    of_the_noun = p.agent is None and bool({"has", "have"} & p.auxiliaries)  # "the scheme, under which few loans have been taken up"
    if s.lower(relative - 1) not in PREPOSITIONS or relative + 1 >= p.verb or of_the_noun:
        return "the act is told of something else"
    p.start = relative + 1
    return None


def _done_before(p: _Passive, start: int) -> Act | str:
    """*recalled that the sale of two ships had been agreed*: what both sides had done before, told inside what is said now."""
    outer, asked = p.carrier, p.name == "request"
    if "had" not in p.auxiliaries or outer is None or p.s.lower(start - 1) != "that" or p.name not in ("agree", "request"):
        return "inside what was said"
    if asked and p.next != "to":
        return "inside what was said"
    actor = p.s.ending_at(p.verb) if asked else None
    content = None if asked else (start, p.verb)
    return Act(p.cue, "passive", "impersonal", actor, start, content, outer=outer, rule="had been agreed")


def _inside(p: _Passive) -> Act | str | None:
    """*noting more than 300 bills were introduced*, *said that trade was discussed*."""
    s, start, last = p.s, p.start, p.last
    saying = last is not None and last.mood != "passive"
    if last is not None and saying and not p.of_noun and all(is_adverb(s.tokens[i]) for i in range(last.cue.last, start)):
        return "inside what was said"
    opened = any(s.lower(i) in ("that", "which", "whom") and s.lower(i - 1) not in PREPOSITIONS for i in range(start - 3, start))
    if (p.of_noun and opened) or (saying and s.lower(start - 1) == "that"):
        return _done_before(p, start) if p.agent is None and not p.of_noun else "inside what was said"
    return None


def _addressee(p: _Passive) -> Act | str | None:
    """*Mr Orlen was assured by the King that*; not *Reporters were told that*."""
    if p.of_noun:
        return None
    subject = p.s.ending_at(p.verb)
    addressed = "address" in p.takes or "object_only" in p.takes or (p.asked and p.next == "to")  # "Veland was requested to"
    titles = subject is not None and all(
        t.text[0].isupper() or t.text in "'’." or t.lower == "the" for t in p.s.tokens[p.start : subject.first]
    )
    if subject and titles and subject.first - p.start <= _LONGEST_TITLES and addressed and not (p.agent is None and p.next == "by"):
        return p.act("actor" if p.agent else "impersonal", p.agent or subject, p.start, _ADDRESSEE)
    return "the one addressed is no participant" if "address" in p.takes and p.name != "request" else None


def _of_one_mind(p: _Passive) -> Act | str | None:
    """*The two sides were agreed that*; *a paper on which both were agreed* tells of the paper."""
    subject = p.s.ending_at(p.verb)
    if p.of_noun or p.name != "agree" or subject is None or subject.kind not in ("all", "they") or p.agent is not None:
        return None
    if p.s.lower(subject.first - 1) in RELATIVES:
        return "the act is told of something else"
    return Act(p.cue, "finite", "actor", subject, p.start, negated=p.negated, rule="they were agreed")


_LONGEST_TITLES = 5  # tokens: "YB Dato' Seri Minister"


def _attended(p: _Passive) -> str | None:
    """*The ministers were supported by the Director-General of Water*: who came with them; *The matter was referred to a task team*: who is
    to settle it."""
    s = p.s
    verb, next_ = s.lower(p.cue.verb), p.next
    if verb in ("supported", "seconded") and next_ == "by" and not p.of_noun:
        subject = s.ending_at(p.verb)
        beside = subject is not None and subject.first == p.start and subject.kind != "sides"
        return "it tells who came with them" if beside else None
    if verb == "quoted" and next_ == "as":
        return "it only leads to what was said"
    return "it tells who is to settle it" if verb == "referred" and next_ in DETERMINERS else None


def _of_the_talks(p: _Passive) -> str | None:
    """*The talks were taken up by the war*, *The call was requested by Mr Orlen*."""
    if not p.talks:
        return None
    if p.length <= 4 and p.name in ("discuss", "mention") and p.agent is None and p.next in ("by", "with"):
        return "it tells what filled the talks"
    return "it tells who wished to meet" if p.length <= 2 and p.name in ("request", "propose") and not p.of_noun else None


def _by_a_stranger(p: _Passive) -> str | None:
    """*was asked by a journalist to*, *Ten thousand people were covered by the fund*."""
    done = p.asked or (p.name in ("discuss", "mention") and not p.of_noun)
    return "one who is no participant does it" if done and p.agent is None and p.next == "by" else None


_WITH_SUBJECT: tuple[_Rule, ...] = (
    _told_between,
    _without_subject,
    _the_fact,
    _had_been_told,
    _answered,
    _in_relative,
    _inside,
    _of_one_mind,
    _addressee,
    _attended,
    _of_the_talks,
    _by_a_stranger,
)


def _content(p: _Passive) -> tuple[int, int] | None:
    """What was said: the subject of the passive (*trade was discussed*), or null where it follows the verb (*He was requested to*)."""
    s, cue = p.s, p.cue
    if p.of_noun and cue.noun is not None:
        words = (len(w.split()) for w in cue.entry.words if w.split()[0] == s.lower(cue.noun))  # none where it is inflected
        inner = cue.noun + next(words, 1)
        return (inner + 1, p.verb) if inner + 1 < p.verb and s.lower(inner) in OPENERS else None
    if p.asked and s.lower(cue.last if p.agent is None else p.agent.last) in ("to", "with"):
        return None  # "The Secretariat was instructed to", "He was requested by her to": what it is to do
    if s.lower(p.verb - 1) == "attention" and p.name == "discuss":
        return None  # "Attention was focused on the commission"
    if p.length <= 2 and p.agent is None and p.next in ("for", "that", "over", "about"):
        return None  # "Support was affirmed for": what it was for
    if p.next == "," and s.lower(cue.last + 1) in _ABOVE_ALL:
        return p.start, s.last  # "Trade was touched upon, primarily the question of tariffs"
    if p.agent is None and (beside := _beside_the_setting(p)) is not None:
        return p.start, beside
    if p.next == "," and (s.lower(cue.last + 1), s.lower(cue.last + 2)) in _BESIDES and p.agent is None:
        later = (i for i in range(cue.last + 2, s.last - 1) if s.lower(i) == "," and s.lower(i + 1) in RELATIVES | {"and", "with"})
        return p.start, next(later, s.last)  # "Trade was reviewed, in addition to the latest events, where"
    return p.start, p.verb


def _beside_the_setting(p: _Passive) -> int | None:
    """The end of *as well as the price of oil* in *Visas were dealt with during the audience, as well as the price of oil*; or null."""
    s, at = p.s, p.cue.last
    if p.name != "discuss" or s.lower(at) not in ("during", "at", "in"):
        return None
    comma = next(iter(s.tokens.where(at, min(s.last, at + _LONGEST_SETTING), ",")), None)
    if comma is None or (s.lower(comma + 1), s.lower(comma + 2)) not in _BESIDES:
        return None
    return None if any(s.lower(i) in RELATIVES - {"as"} or s.lower(i) in FINITE for i in range(comma, s.last)) else s.last


_LONGEST_SETTING = 6  # tokens: "in the course of the talks"
