"""Verbs joined to one before them: *explained the plan, urged restraint and invited his guest*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from memcon.annotate.mentions import Cue, Token
from memcon.annotate.small_words import BE, DETERMINERS, MODALS, MONTHS, PREPOSITIONS, SEASONS, is_adverb
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import CONJUNCTIONS, FINITE, Clause, goes_on_as_verb
from memcon.reading.acts.nesting import reports
from memcon.reading.acts.verb import Verb

_WORDS = groups("speech_words")

_SECOND = "second verb of the subject"
_LONGEST_REDUCED = 16  # tokens: "expected to be held in Tamor in the first half of the coming year"


def joined(v: Verb) -> Act | str:
    """One subject for several verbs: the act of a verb after a conjunction or a comma."""
    if v.last is None:
        return _first_act(v)
    last = v.last
    if last.mood == "passive" and last.outer is not None:
        last = v.before[last.outer]  # "replied that a draft had been agreed, and urged"
    return next((found for rule in _RULES if (found := rule(v, last)) is not None), None) or _of_the_root(v, last)


def _first_act(v: Verb) -> Act | str:
    """*Mr Orlen bade farewell and wished her well*: the verb before it is no act."""
    s = v.s
    if v.stem and v.opens:
        return v.act("inherited", None, v.chain, "item after a stem")
    first = next((a for a in s.actors if _titles_end(s, a.first) == s.first or s.lower(a.first - 1) == ","), None)
    if first is None or first.last >= v.chain:
        return "no verb before it to join"
    opens = ("which", "whom", "that") if "s" in v.cue.forms else ("which", "whom")
    between = range(first.last, v.chain)
    done = any(s.lower(i) in s.words.meets or s.lower(i).endswith("ed") or _does(s, first, i) for i in between)
    if done and not any(s.lower(i) in opens for i in between):
        return v.act("actor", first, v.chain - 1, _SECOND)
    return "no verb before it to join"


def _titles_end(s: Clause, at: int) -> int:
    """Where a subject begins with its form of address: *His Excellency the President*, *H.E. the Minister*."""
    while at > s.first and s.lower(at - 1) in ADDRESS:
        at -= 1
    return at


ADDRESS = frozenset(
    "his her excellency highness majesty royal honour h.e h.e. he hh . hon honourable afioga susuga tofa lyonpo samdech senator".split()
)


def _does(s: Clause, actor: Actor, at: int) -> bool:
    """Whether the verb of one person stands at `at`: *Mr Orlen bade farewell and wished her well*."""
    return actor.kind in ("persons", "he", "she", "other", "national") and goes_on_as_verb(s, at) and s.lower(at) not in FINITE


def _of_a_noun(v: Verb, last: Act) -> str | None:
    """*noted a plan drafted by Oresh and endorsed unanimously by the Council*."""
    focused = v.word in ("focused", "centred", "centered", "aimed") and v.opener == ","  # "welcomed four projects, focused on farming"
    reduced = focused or is_reduced(v.s, v.cue) or _set_apart(v)
    return "inside what was said" if "pp" in v.cue.forms and v.mood == "finite" and reduced else None


def _set_apart(v: Verb) -> bool:
    """Whether a participle between commas tells when or where the noun before it came about: *the swap of the debt, decided with Chile in
    January, and*; not *thanked her, stressed in Lima the need for*."""
    s, at = v.s, v.cue.last
    if v.opener != "," or at != v.cue.verb + 1 or v.chain != v.cue.verb or s.lower(at) not in _WHEN_OR_WHERE:
        return False
    end = next((i for i in range(at, s.last) if s.lower(i) in (",", ";")), s.last)
    if s.lower(end + 1) in ("that", "to"):
        return False
    dated = any(
        s.tokens[i].text[0].isdigit() or (s.lower(i) in MONTHS and s.tokens[i].text.istitle()) or s.lower(i) in _TIMES
        for i in range(at, end)
    )
    placed = s.lower(at) in ("in", "at") and any(s.tokens[i].text[0].isupper() for i in range(at, end))
    of_phrases = all(s.lower(i - 1) in PREPOSITIONS for i in range(at, end) if s.lower(i) in DETERMINERS - {"this"})
    return (dated or placed) and of_phrases and not any(s.lower(i) in FINITE or s.lower(i) in ("that", "to") for i in range(at, end))


def _is_month(token: Token) -> bool:
    return token.lower in MONTHS and token.text.istitle()


_WHEN_OR_WHERE = frozenset("in at on during with since last this earlier early".split())
_TIMES = SEASONS | {"year", "month", "week", "years", "yesterday"}


def is_reduced(s: Clause, cue: Cue) -> bool:
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


def _of_a_passive(v: Verb, last: Act) -> str | None:
    """*the plan was drafted and welcomed*."""
    s, chain = v.s, v.chain
    passive = s.lower(chain - 1) == "and" and s.lower(chain - 2).endswith("ed") and any(s.lower(i) in BE for i in (chain - 3, chain - 4))
    if not passive or chain != v.cue.verb or "pp" not in v.cue.forms:
        return None
    promises = v.next == "to" and v.word in _PROMISED
    return None if v.reports or promises or s.starting_at(v.cue.last) else "a second verb of the passive before it"


_PROMISED = _WORDS["promised_after_passive"]  # "a fair was planned and pledged to bring investors"


def _after_infinitive(v: Verb, last: Act) -> Act | str | None:
    """*met to discuss trade and exchange views*."""
    if last.mood != "infinitive":
        return None
    if "base" not in v.cue.forms or not goes_on_to(v.s, last, v.chain):
        return "no verb before it to join"
    if is_noun(v):
        return "the word is a noun here"  # "to discuss security, support for Veland and trade"
    return replace(last, cue=v.cue, start=v.chain - 1, content=None, rule="infinitive, joined")


def goes_on_to(s: Clause, act: Act, chain: int) -> bool:
    """Whether the verb at `chain` may be a second infinitive after that of `act`: what is met about has none, and after *to urge Oresh to
    pull back and* it is Oresh's."""
    if act.mood != "infinitive" or act.rule == "met about":
        return False
    asked = act.cue.entry.get("act") == "request"
    return not (asked and any(s.lower(i) == "to" and i > act.cue.verb for i in (chain - 3, chain - 4)))


def is_noun(v: Verb) -> bool:
    """Whether a word in its base form is a noun: *to discuss security, support for Veland*."""
    return v.cue.last == v.cue.verb + 1 and v.next in ("for", "of", "from")


def _after_semicolon(v: Verb, last: Act) -> Act | None:
    """*asked about it; Mr Orlen did not object, but urged*: the first verb of the clause is no act."""
    s = v.s
    after = (a for a in s.actors if last.cue.last <= a.first and a.last < v.chain and s.lower(a.first - 1) == ";")
    own = next((a for a in after if goes_on_as_verb(s, a.last)), None)
    return v.act("actor", own, own.first - 1, _SECOND) if own is not None else None


def _after_opening(v: Verb, last: Act) -> Act | str | None:
    """*Thanking her, he rose and said*."""
    if last.mood != "participle" or last.subject != "following":
        return None
    s, chain = v.s, v.chain
    main = _main_subject(s, last, chain)
    if main is None or "past" not in v.cue.forms:
        return "inside what was said"
    start = chain - 1 - (s.lower(chain - 2) == "," and s.lower(chain - 1) in CONJUNCTIONS)
    return v.act("actor", main, start, _SECOND)


def _main_subject(s: Clause, opening: Act, chain: int) -> Actor | None:
    """The subject of the main clause after an opening participle, where its first verb is no act: *Thanking her, he rose and said*."""
    after = (a for a in s.actors if opening.cue.last <= a.first and a.last < chain and s.lower(a.first - 1) in (",", "the"))
    return next((a for a in after if s.lower(a.first - 1 - (s.lower(a.first - 1) == "the")) == "," and _does(s, a, a.last)), None)


def _would(v: Verb, last: Act) -> str | None:
    """*said that he would like to come but could not commit himself*."""
    if not v.negated or _after_comma(v):
        return None
    could = MODALS & {v.s.lower(i) for i in range(v.chain, v.cue.verb)} and MODALS & _between(v, last)
    return "inside what was said" if could else None


def _after_comma(v: Verb) -> bool:
    """Whether a comma stands before the conjunction or in its place."""
    return "," in (v.s.lower(v.chain - 2), v.s.lower(v.chain - 1))


def _between(v: Verb, last: Act) -> set[str]:
    """The words between the cue of an act and the verb joined to it."""
    return {v.s.lower(i) for i in range(last.cue.last, v.chain)}


def _had_said(v: Verb, last: Act) -> Act | str | None:
    """*said that Mr Orlen had visited Tamor and promised that*: a verb joined to one inside what was said."""
    if v.cue.noun is not None or _after_comma(v) or not {"had", "that"} <= _between(v, last) or not _speaks(v, last):
        return None
    if not reports(v.s, v.act("inherited", None, v.chain, "")):
        return "inside what was said"
    return replace(v.act("inherited", None, v.chain - 1, "joined inside what was said"), outer=len(v.before) - 1)


def _told_before(v: Verb, last: Act) -> str | None:
    """*pointed out that the Commission, at its meeting in May, had asked Oresh for a list*: what somebody else had done."""
    clause = "that" in _between(v, last) or (last.cue.entry.get("act") in ("state", "explain") and v.s.lower(last.cue.last) == "the")
    there = clause and v.s.lower(v.chain) == "had" and "past" in last.cue.forms and last.mood == "finite"
    that = next((i for i in range(last.cue.last, v.chain) if v.s.lower(i) == "that"), v.chain)
    own = v.s.lower(that + 1) in ("his", "her", "its", "their") or v.s.starting_at(that + 1) is not None
    return "inside what was said" if there and not own and v.s.lower(v.chain - 1) == "," else None


def _speaks(v: Verb, last: Act) -> bool:
    """Whether the subject of the clause that *that* opens may be who speaks: not *regretted that the talks had failed and appealed to*; nor
    *recalled that Veland had paid and asked Mr Orlen for a plan*, since of persons it is a person who asks."""
    s = v.s
    that = next((i for i in range(last.cue.last, v.chain) if s.lower(i) == "that"), v.chain)
    teller = s.starting_at(that + 1)
    told = s.starting_at(v.cue.last) if "address" in v.takes else None
    asks = told is not None and told.kind in ("persons", "he", "she")
    return teller is not None and not (teller.kind == "sides" and asks)


def _of_one_addressed(v: Verb, last: Act) -> Act | None:
    """*Mr Orlen was told that the road was open and asked for a map*."""
    if last.mood != "passive" or last.cue.noun is not None:
        return None
    addressed = v.s.starting_at(last.start)
    return v.act("actor", addressed, v.chain - 1, "second verb of the one addressed") if addressed is not None else None


def _of_one_asked(v: Verb, last: Act) -> Act | None:
    """*Asked when, she gave no date, but stressed*."""
    if last.subject != "asker":
        return None
    answers = next((a for a in v.s.actors if last.cue.last < a.first < v.chain and v.s.lower(a.first - 1) == ","), None)
    return v.act("actor", answers, v.chain - 1, _SECOND) if answers else None


def _of_nobody(v: Verb, last: Act) -> str | None:
    """*It was noted that Veland sold grain and thanked its buyers*."""
    impersonal = last.mood == "passive" and last.subject == "impersonal"
    return "inside what was said" if impersonal and v.name not in ("agree", "concur", "confirm", "discuss") else None


def _of_the_root(v: Verb, last: Act) -> Act | str:
    """*explained the plan and urged restraint*: the act has the subject of the last one that is of the sentence itself."""
    roots = (a for a in reversed(v.before) if a.mood in ("finite", "perfect") and a.outer is None)
    root = next((a for a in roots if a.rule not in ("answer in a relative clause", "object relative")), last)
    if _other_tense(v, root) and not _certain(v, last):
        return "inside what was said"
    start = v.chain - 1
    if v.s.lower(start) in CONJUNCTIONS and v.s.lower(start - 1) == ",":
        start -= 1
    told = replace(root, cue=v.cue, mood=v.mood, start=start, negated=v.negated, rule="joined to the verb before")
    return replace(told, content=None, withheld=False, clause=False)


def _other_tense(v: Verb, root: Act) -> bool:
    """Whether the tense is another: *noted that the delegation had come and is ready*, *its goals and tasks*."""
    does = bool({"does", "do"} & v.auxiliaries)  # "replied that Oresh understands the reasons but does not support"
    return "past" in root.cue.forms and "past" not in v.cue.forms and v.mood == "finite" and (does or not v.negated)


def _certain(v: Verb, last: Act) -> bool:
    """Whether a verb of another tense is an act all the same: *welcomed the visit and looks forward to the next*."""
    ahead = v.name in ("hope", "commit") and v.next == "to"
    return "that" not in _between(v, last) and (v.cue.last > v.cue.verb + 1 or v.reports or ahead)


_RULES: tuple[Callable[[Verb, Act], Act | str | None], ...] = (
    _of_a_noun,
    _of_a_passive,
    _after_infinitive,
    _after_semicolon,
    _after_opening,
    _would,
    _told_before,
    _had_said,
    _of_one_addressed,
    _of_one_asked,
    _of_nobody,
)
