"""Verbs that could name an act and name none where they stand: *took up his post*, *undertook a visit*, *a shared commitment*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.small_words import BE, DETERMINERS, POSSESSIVES, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.acts.after_cue import DAYS, after_teller
from memcon.reading.acts.clause import CLOSING_QUOTES, QUOTES, TOPICAL, Clause, chain_start, goes_on_as_verb, opens_clause
from memcon.reading.acts.verb import Rule, Verb, first_of

_WORDS = groups("speech_words")

_TAKEN_UP = _WORDS["taken_up"]
_AS_IS_KNOWN = _WORDS["renowned"]
_AUDIENCES = _WORDS["audiences"]
ASKED_FOR = _WORDS["asked_for"]
_JOURNEYS = _WORDS["journeys"]
_OWN = frozenset("his her its their what how details information".split())


def why_no_act(v: Verb) -> str | None:
    """Why the verb names no act, by the words around it; null where nothing speaks against it.

    A verb that tells of what is one's own (*shared her experience*) is made one of explaining.
    """
    found = first_of(_RULES, v)
    assert found is None or isinstance(found, str)
    return found


def _hears_nothing(v: Verb) -> str | None:
    """*received the Minister*, where *received an update on the talks* is news, and *an update from the team on them*; not *an explanation
    that satisfied nobody*, nor *travelled to receive a briefing on*."""
    if "received" not in v.takes:
        return None
    purpose = v.opener == "to" and "base" in v.cue.forms
    heard = ("past" in v.cue.forms or purpose) and v.s.lower(after_teller(v.s, v.cue.last)) in TOPICAL | {"that"}
    relative = v.reports and goes_on_as_verb(v.s, v.cue.last + 1)
    return "it does not tell of what" if not heard or relative else None


def _answers_nothing(v: Verb) -> str | None:
    """*granted a licence*, where *granted the request* is an answer."""
    return "nothing was asked" if "answer" in v.takes and not _as_asked(v) else None


def _as_asked(v: Verb) -> bool:
    """Whether a verb answers what was asked: *asked for time, which she granted*, *granted the request*."""
    s, last = v.s, v.cue.last
    if BE & v.auxiliaries and (s.lower(v.chain - 2), v.opener) == (",", "which"):
        return _asked_before(v)
    if BE & v.auxiliaries and v.chain - 1 == s.first and v.opener in PRONOUNS:
        return True  # "These were granted": whether anything was asked, the sentence before tells
    if BE & v.auxiliaries and v.opener in ASKED_FOR and s.lower(v.chain - 2) in ("the", "this", "that", "these", "both"):
        return v.chain - 2 == s.first  # "The request was readily granted"
    who = s.ending_at(v.chain)
    if who is None or "past" not in v.cue.forms:
        return False
    if any(s.lower(i) in ASKED_FOR and s.lower(i - 1) in DETERMINERS | {"'s"} for i in range(last + 1, last + 4)):
        return True
    return _asked_before(v) and (s.lower(who.first - 2), s.lower(who.first - 1)) in ((",", "which"), ("to", "which"))


PRONOUNS = frozenset("this these it they".split())


def _asked_before(v: Verb) -> bool:
    """Whether the act before asks for what is answered: *asked for time, which was granted*."""
    return v.last is not None and v.last.cue.entry.get("act") in ("request", "propose", "invite")


def _not_denied(v: Verb) -> str | None:
    """*excluded a summit*, an act only where it is *did not exclude a summit*, or *declined to be drawn on the date*."""
    declined = v.opener == "to" and v.s.lower(v.chain - 2) in v.s.words.refuses
    return "the verb names an act only where it is denied" if "denied" in v.takes and not v.negated and not declined else None


def _of_the_call(v: Verb) -> str | None:
    """*spoke on the telephone with*."""
    s, last = v.s, v.cue.last
    if s.lower(last - 1) != "on":
        return None
    on = v.next in ("the", "") and s.lower(last + 1) in ("telephone", "phone")
    day = v.next in DAYS or v.next in s.words.setting or v.next[:1].isdigit() or s.tokens[last].text == "May"
    spoke = v.word in ("spoke", "speaks", "talked", "spoken") and day and s.tokens[last].text[0] != "$"
    return "it tells of the call" if on else "it tells when" if spoke else None


def _joined_them(v: Verb) -> str | None:
    """*joined the call at its end*, where *joined the call for a truce* is one."""
    s = v.s
    at = next((i for i in range(v.cue.last, min(s.last, v.cue.last + 4)) if s.lower(i) == "call"), None)
    came = v.word.startswith("join") and v.name == "request" and at is not None and s.lower(at + 1) not in ("for", "to", "on")
    return "it tells who came" if came else None


def _to_an_audience(v: Verb) -> str | None:
    """*addressed the media*."""
    heard = v.word.startswith("address") and v.within(v.cue.last, min(v.s.last, v.cue.last + 3), *_AUDIENCES)
    return "it tells of a speech to others" if heard else None


def _entered_upon(v: Verb) -> str | None:
    """*since he took up his post*, *had taken up work*."""
    if "topic" not in v.takes:
        return None
    s, last = v.s, v.cue.last
    duties = v.next in POSSESSIVES and any(s.lower(i) in s.words.duties for i in range(last + 1, min(s.last, last + 4)))
    taken_up = s.lower(last - 1) == "up" and v.next in _TAKEN_UP
    return "it tells what somebody enters upon" if duties or taken_up else None


def _journey(v: Verb) -> str | None:
    """*undertook an official visit to Tamor*."""
    return "it tells of a journey" if v.word.startswith("under") and v.cue.noun is None and _journeys(v.s, v.cue.last) else None


def _journeys(s: Clause, at: int) -> bool:
    """Whether a journey is told at `at`: *a five-day official visit*."""
    nouns = (i for i in range(at, min(s.last, at + 6)) if s.lower(i) in _JOURNEYS)
    return s.lower(at) in DETERMINERS and any(not PREPOSITIONS & {s.lower(j) for j in range(at, i)} for i in nouns)


def _before_infinitive(v: Verb) -> str | None:
    """*sought to sell ships*, where *sought the support of Oresh* is a request."""
    to = v.s.lower(v.cue.last + 1) if v.next == "not" else v.next  # "preferred not to speak"
    return "the verb is another before an infinitive" if "no_infinitive" in v.takes and to == "to" else None


def _without_clause(v: Verb) -> str | None:
    """*maintained the bridge*, where *maintained that* is speech. *Shared her experience* is to explain it."""
    quotes = v.next == ":" and v.s.tokens[v.cue.last + 1].text in QUOTES  # "says and continues: “The road …"
    announces = (v.s.opens and v.cue.last >= v.s.last) or quotes  # "The President concluded:"
    if "clause" not in v.takes or opens_clause(v.s, v.cue.last) or v.next == "," or _closes(v) or announces:
        return None
    if "owned" not in v.takes or not _tells_of_ones_own(v):
        return "no clause follows"
    v.cue = replace(v.cue, entry=v.s.words.entries["explain"])
    return None


def _closes(v: Verb) -> bool:
    """Whether a verb of saying closes the sentence, after what was said: *“It is a bridge,” Mr Orlen maintained*."""
    s, who = v.s, v.s.ending_at(v.chain)
    return v.cue.last >= s.last and who is not None and s.tokens[who.first - 1].text in CLOSING_QUOTES | {","} and who.first > s.first


def _tells_of_ones_own(v: Verb) -> bool:
    """Whether what somebody shares is told: *shared her experience*, *shared what had been done*, *shared the Government's plans*."""
    s, last = v.s, v.cue.last
    owner = s.ending_at(chain_start(s, v.cue.verb))
    if "past" not in v.cue.forms or last >= s.last or (owner is None and s.lower(v.cue.verb - 1) not in ("and", ",")):
        return False
    if s.tokens[last].text[0].isupper():  # "shared U.S. priorities for the summit", not "the two countries shared Nordic values"
        return owner is None or owner.kind not in ("all", "sides", "they")
    owned = v.within(last, min(s.last, last + 5), "'s")
    by_them = v.within(last + 2, last + 4, "they", "he", "she", "we")  # "the work they are doing"
    return v.next in _OWN or (v.next == "the" and (owned or by_them))


def _in_a_name(v: Verb) -> str | None:
    """*the Welcome Fund*."""
    name = v.s.covering(v.cue.verb)
    return "the word is part of a name" if name and name != v.s.ending_at(v.cue.verb + 1) else None


def _noun(v: Verb) -> str | None:
    """*the support*; not *Ms Hald and Mr Orlen each explained*."""
    s, verb = v.s, v.cue.verb
    each = s.lower(verb - 1) == "each" and (s.ending_at(verb - 1) is not None or s.lower(verb - 2) in ("and", ",", ";"))
    noun = s.lower(verb - 1) in DETERMINERS and not each and not s.ending_at(verb) and s.lower(verb - 2) not in BE
    return "the word is a noun here" if noun else None


def _adjective(v: Verb) -> str | None:
    """*within its integrity and internationally recognised borders*, *our continued cooperation and shared commitment*."""
    s, verb = v.s, v.cue.verb
    known = s.lower(verb - 1) in _AS_IS_KNOWN and v.cue.last == verb + 1 and v.next not in DETERMINERS | {"that", "to"}
    shared = v.cue.noun == verb + 1 and v.word == "shared" and v.opener in ("and", ",")
    listed = v.opener == "and" and (s.lower(v.chain - 2), s.lower(v.chain - 4)) == (",", ",")  # "full, transparent, and detailed data"
    listed = listed and v.next.isalpha() and v.cue.last == verb + 1 and v.next not in DETERMINERS | PREPOSITIONS | {"that"}
    listed = listed and s.tokens[v.cue.last].text.islower() and s.tokens[v.chain - 3].text.islower()
    return "the word is an adjective here" if known or shared or listed else None


def _awaited(v: Verb) -> str | None:
    """*boreholes, expected to cost a million*, *a round, scheduled for May*, *is scheduled for May*."""
    expected = v.word == "expected" and v.opener == "," and v.next == "to"
    set_down = v.word == "scheduled" and v.next in ("for", "to", "on", "at", "in", "by", "from")
    return "it tells of the noun before it" if expected or set_down else None


def _prepares(v: Verb) -> str | None:
    """*has prepared for the flood*, where *met to prepare for the summit* tells what two met about."""
    purpose = v.opener == "to" and "base" in v.cue.forms
    return "it tells of no talks" if v.word.startswith("prepar") and v.name == "discuss" and not purpose else None


def _celebrates(v: Verb) -> str | None:
    """*As the two countries celebrate that fifty years have passed*."""
    return "it tells of the occasion" if v.word.startswith("celebrat") and v.reports else None


_RULES: tuple[Rule, ...] = (
    _hears_nothing,
    _awaited,
    _prepares,
    _celebrates,
    _answers_nothing,
    _not_denied,
    _of_the_call,
    _joined_them,
    _to_an_audience,
    _entered_upon,
    _journey,
    _before_infinitive,
    _without_clause,
    _in_a_name,
    _noun,
    _adjective,
)
