"""Acts that no verb of speech names: topic clauses, *according to*, *on the agenda*, *spoke with … about*."""

from __future__ import annotations

from memcon.annotate.mentions import Cue
from memcon.annotate.small_words import BE, DETERMINERS, MODALS, is_adverb
from memcon.lexicon import groups
from memcon.reading.actors import HIS, Actor, Kind
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import (
    CONJUNCTIONS,
    FINITE,
    NEGATIONS,
    RELATIVES,
    TOPICAL,
    Clause,
    chain_start,
    clause_start,
    goes_on_as_verb,
    trim,
)

_WORDS = groups("speech_words")


def opening_topic(s: Clause) -> Act | None:
    """*During an exchange of views on Lake Oresh, …*: a topic clause beside an act is an act of both."""
    part = [s.lower(i) for i in range(s.first, s.first + 3)] == ["as", "part", "of"]
    if s.lower(s.first) not in ("during", "in", "following", "after", "in the course of") and not part:
        return None
    comma = next((i for i in range(s.first, s.last) if s.lower(i) == ","), None)
    if comma is None:
        return None
    for cue_at in range(s.first + 1, min(comma, s.first + 8)):
        if s.lower(cue_at) in ("consideration", "review") and s.lower(s.first) == "in":
            break  # "in consideration of the fact that"
        if s.lower(cue_at) in _TALKED:
            end = cue_at + 1
            if s.lower(end) == "of" and s.lower(end + 1) in ("views", "opinions", "assessments", "ideas", "perspectives"):
                end += 2
            if s.lower(end) in ("on", "of", "about", "regarding", "concerning", "over"):
                entry = next((c.entry for c in s.cues if c.entry.get("act") == "discuss"), s.words.entries["discuss"])
                cue = Cue(cue_at, end, cue_at, ("noun",), entry)
                return Act(cue, "noun", "talks", None, s.first, (end + 1, comma), rule="topic clause")
    return None


def opening_purpose(s: Clause) -> Act | None:
    """*With the aim of reviewing the bilateral agenda, the two sides met*: what a meeting was for, before the verb that tells of it."""
    comma = next(iter(s.tokens.where(s.first, s.last, ",")), None)
    if comma is None or s.lower(s.first) not in ("with", "in", "to", "for"):
        return None
    cue = next((c for c in s.cues if c.verb < comma and c.entry.get("act") == "discuss"), None)
    if cue is None or cue.verb > s.first + 6 or s.lower(cue.verb - 1) not in ("to", "of"):
        return None
    main = [s.tokens[i].text for i in range(comma + 1, min(s.last, comma + _LONGEST_MAIN))]
    content = trim(s, cue.last, comma)
    if content is None or not any(w in s.words.meets for w in main) or any(w in MODALS - {"to"} for w in main):
        return None
    return Act(cue, "noun", "talks", None, s.first, content, rule="opening purpose")


_LONGEST_MAIN = 20  # tokens: "the fifth Meeting of the Political Consultations Mechanism between Veland and Oresh was held"


def according(s: Clause) -> Act | None:
    """*According to Mr Hald, …*, *In her view, …*, *…, according to the Oreshi side.*: somebody's words with no verb of speech."""
    openings = [s.first, *(comma + 1 for comma in s.tokens.where(s.first, s.last - 3, ","))] if s.last - s.first > 2 else []
    for i in openings:
        actor, end = _whose_view(s, i)
        closes = s.lower(end) == ","
        if actor is None or (i > s.first and s.lower(i) == "in" and end < s.last and not (closes and s.lower(end + 1) in MODALS | BE)):
            continue
        if (i == s.first and not closes) or (i > s.first and end < s.last and not closes):
            continue
        whole = next((j for j in range(end + 1, s.last) if s.lower(j) == ";" and s.starting_at(j + 1)), s.last)
        content = trim(s, end + 1, whole) if i == s.first else trim(s, s.first, s.last if closes else i)
        if content is None or (i > s.first and any(c.verb < i for c in s.cues)):
            return None
        cue_end = i + 2 if s.lower(i) == "according" else end
        cue = Cue(i, cue_end, i, ("noun",), s.words.entries["state"])
        return Act(cue, "noun", "actor", actor, i, content, True, rule="according to")
    return None


def held_view(s: Clause) -> Act | None:
    """*It was, however, the Minister's view that …*, *It was the hope of Mr Orlen that …*: whose view or hope a clause is."""
    if s.lower(s.first) != "it" or s.lower(s.first + 1) not in ("was", "is"):
        return None
    at = s.first + 2
    while s.lower(at) == "," or is_adverb(s.tokens[at]):
        at += 1
    held = _VIEWS | _HOPES
    if s.lower(at) == "the" and s.lower(at + 1) in held and s.lower(at + 2) == "of":
        actor = s.starting_at(at + 3)
        end = actor.last if actor else at
    elif kind := HIS.get(s.lower(at)):
        actor, end = Actor(at, at + 1, kind), at + 1
    else:
        actor = s.starting_at(at)
        end = actor.last + 1 if actor and s.lower(actor.last) == "'s" else at
    end += end > at and s.lower(end) in held
    if actor is None or s.lower(end) != "that" or s.lower(end - 1) == "'s":
        return None
    content = trim(s, end + 1, s.last)
    name = "hope" if any(s.lower(i) in _HOPES for i in range(at, end)) else "state"
    cue = Cue(at, end, end - 1, ("noun",), s.words.entries[name])
    return Act(cue, "noun", "actor", actor, s.first, content, True, rule="it was his view")


def fronted_side(s: Clause) -> Actor | None:
    """*On the Oreshi side, it was explained that*, *On the part of Veland, interest was expressed in*: who acts in the passive after it."""
    at = s.first + 1
    if s.lower(s.first) not in ("on", "from", "by"):
        return None
    if (s.lower(at), s.lower(at + 1), s.lower(at + 2)) == ("the", "part", "of"):
        return s.starting_at(at + 3)
    actor = s.starting_at(at)
    return actor if actor is not None and actor.kind == "sides" and s.lower(actor.last - 1) in s.words.parties else None


def at_request(s: Clause) -> Act | None:
    """*At the request of Mr Orlen, she gave an account of …*, *At the Minister's suggestion, …*: who asked for what is told then."""
    at = s.first
    if s.lower(at) not in ("at", "on"):
        return None
    if (s.lower(at + 1), s.lower(at + 3)) == ("the", "of") and (name := _AT_WHOSE.get(s.lower(at + 2))):
        actor = s.starting_at(at + 4) or s.starting_at(at + 5)
        end, cue = (actor.last if actor else at), Cue(at, at + 3, at + 2, ("noun",), s.words.entries[name])
    else:
        actor = s.starting_at(at + 1) or s.starting_at(at + 2)
        name = _AT_WHOSE.get(s.lower(actor.last + 1), "") if actor and s.lower(actor.last) == "'s" else ""
        end = actor.last + 2 if actor and name else at
        cue = Cue(at, end, max(at, end - 1), ("noun",), s.words.entries[name or "request"])
    if actor is None or end == at or s.lower(end) != ",":
        return None
    return Act(cue, "noun", "actor", actor, at, rule="at the request of")


_AT_WHOSE = {"request": "request", "behest": "request", "urging": "request", "suggestion": "propose", "proposal": "propose"}


def expressed_by(s: Clause) -> Act | None:
    """*In response to the concern expressed by Mr Orlen about the dam, …*: an act that the main clause answers."""
    comma = next(iter(s.tokens.where(s.first, s.last, ",")), s.last)
    if s.lower(s.first) not in ("in", "responding", "answering", "addressing", "regarding", "given"):
        return None
    at = next((i for i in range(s.first + 1, comma) if s.lower(i) == "expressed" and s.lower(i + 1) == "by"), None)
    actor = s.starting_at(at + 2) if at is not None else None
    name = _VOICED.get(s.lower(at - 1)) if at is not None else None
    if at is None or actor is None or name is None or actor.last > comma:
        return None
    content = trim(s, actor.last + 1, comma) if s.lower(actor.last) in ("about", "over", "at", "in", "regarding", "with") else None
    cue = Cue(at - 1, at + 1, at, ("noun",), s.words.entries[name])
    return Act(cue, "noun", "actor", actor, s.first, content, rule="expressed by")


_VOICED = {
    **dict.fromkeys("concern concerns worry worries alarm regret doubts reservations fears misgivings disappointment".split(), "concern"),
    **dict.fromkeys("interest wish wishes hope hopes desire expectation expectations".split(), "hope"),
    **dict.fromkeys("thanks gratitude appreciation".split(), "thank"),
}


def _whose_view(s: Clause, i: int) -> tuple[Actor | None, int]:
    """The actor of *according to X*, *in the words of X*, *in X's view*, *in her opinion*, *For X,* at `i`, and the index after it."""
    if (s.lower(i), s.lower(i + 1)) == ("according", "to"):
        actor = s.starting_at(i + 2)
        if kind := _HIM.get(s.lower(i + 2)):
            actor = Actor(i + 2, i + 3, kind)
        return actor, actor.last if actor else i
    if s.lower(i) == "for" and i == s.first:
        actor = s.starting_at(i + 1)
        clause = actor is not None and any(s.lower(n) in FINITE for n in range(actor.last + 1, min(s.last, actor.last + _SOON)))
        held = actor is not None and actor.kind in ("persons", "national", "other", "he", "she") and clause
        return (actor, actor.last) if actor is not None and held else (None, i)
    if s.lower(i) != "in":
        return None, i
    if (s.lower(i + 1), s.lower(i + 3)) == ("the", "of") and s.lower(i + 2) in _VIEWS:
        actor = s.starting_at(i + 4)
        return actor, actor.last if actor else i
    if (kind := HIS.get(s.lower(i + 1))) and s.lower(i + 2) in _VIEWS:
        return Actor(i + 1, i + 2, kind), i + 3
    actor = s.starting_at(i + 1)
    if actor and s.lower(actor.last) == "'s" and s.lower(actor.last + 1) in _VIEWS:
        return actor, actor.last + 2
    return None, i


_SOON = 12  # tokens before the verb of a clause: "the reform of the courts of law of the country was"
_HIM: dict[str, Kind] = {"him": "he", "her": "she", "them": "they"}
_VIEWS = _WORDS["views_held"]


_TALKED = _WORDS["talk_within_talks"]
_HOPES = frozenset("hope wish expectation desire aspiration".split())


def called_so(s: Clause) -> Act | None:
    """*…, which she called courageous*: what one says of what was said before."""
    for which in s.tokens.where(s.first + 3, s.last - 3, "which"):
        actor = s.starting_at(which + 1)
        verb = actor.last if actor is not None else which
        if (
            actor is None
            or s.lower(which - 1) != ","
            or s.lower(verb) not in _CALLED
            or s.lower(verb + 1) in CONJUNCTIONS | {"on", "for", "upon"}
        ):
            continue
        end = next((i for i in range(verb + 1, s.last) if s.lower(i) in (",", ";")), s.last)
        cue = Cue(verb, verb + 1, verb, ("past",), s.words.entries["state"])
        return Act(cue, "finite", "actor", actor, which - 1, (which, end), True, rule="object relative")
    return None


_CALLED = _WORDS["called_so"]


def views_met(s: Clause) -> Act | None:
    """*Views were identical on the dam*, *the positions of the two sides coincided on the lake*."""
    noun = next(
        (i for i in range(s.first, min(s.last, s.first + 4)) if s.lower(i) in ("views", "positions", "opinions", "approaches")), None
    )
    verb = next((i for i in range(noun + 1, min(s.last, noun + 10)) if s.lower(i) in _MEET), None) if noun is not None else None
    if verb is None or any(s.lower(i) in MODALS | NEGATIONS for i in range(s.first, verb)):
        return None
    on = next((i for i in range(verb + 1, min(s.last, verb + 5)) if s.lower(i) in ("on", "regarding", "concerning", "about")), None)
    first = verb - 1 if s.lower(verb - 1) in BE else verb
    content = trim(s, on + 1, s.last) if on is not None else None
    cue = Cue(first, verb + 1, verb, ("past",), s.words.entries["share_view"])
    return Act(cue, "noun", "talks", None, s.first, content, rule="views met") if content else None


def view_shared(s: Clause) -> Act | None:
    """*…, a view that Mr Orlen shared*, *This view was shared by her guest*: what one said and another holds too."""
    for verb in s.tokens.where(s.first + 1, s.last - 2, "shared"):
        be, holder = chain_start(s, verb), s.starting_at(verb + 2)
        subject = s.lower(be) in BE and be - s.first <= _LONGEST_SHARED and clause_start(s, be, []) == s.first
        if holder is not None and subject and s.lower(verb + 1) == "by":
            cue = Cue(verb, verb + 1, verb, ("past",), s.words.entries["share_view"])
            return Act(cue, "passive", "actor", holder, s.first, (s.first, be), rule="shared by")
        if (
            subject
            and s.lower(verb + 1) == "that"
            and any(s.lower(i) in _SHARED - {"concern", "concerns", "hope", "wish"} for i in range(s.first, be))
        ):
            cue = Cue(be, verb + 1, verb, ("past",), s.words.entries["share_view"])
            return Act(cue, "passive", "talks", None, s.first, (verb + 2, s.last), True, rule="the view was shared that")
    for comma in s.tokens.where(s.first + 3, s.last - 4, ","):
        if s.lower(comma + 1) not in ("a", "an", "this", "the") or s.lower(comma + 2) not in _SHARED:
            continue
        at = comma + 3 + (s.lower(comma + 3) in ("that", "which", "also", "fully"))
        holder = s.starting_at(at + 2) if (s.lower(at), s.lower(at + 1)) == ("shared", "by") else s.starting_at(at)
        verb = at if s.lower(at) == "shared" else holder.last if holder else at
        while is_adverb(s.tokens[verb]) and verb + 1 < s.last:
            verb += 1
        if holder is not None and s.lower(verb) in ("shared", "shares"):
            cue = Cue(verb, verb + 1, verb, ("past",), s.words.entries["share_view"])
            return Act(cue, "finite", "actor", holder, comma, rule="answer in a relative clause")
    return None


_LONGEST_SHARED = 6  # tokens: "Ms Hald's concern about the dam"
_SHARED = _WORDS["held_alike"]
_MEET = _WORDS["views_meet"]


def met_about(s: Clause) -> Act | None:
    """*The Secretary spoke today with Ms Hald about the dam*, *held talks on the future of the lake with her*: what they met about."""
    verb = next((i for i in range(s.first, s.last) if s.lower(i) in s.words.meets and s.ending_at(chain_start(s, i))), None)
    other = any(c.first <= (verb or 0) < c.last and "clause" not in c.entry.list("takes") for c in s.cues)
    if verb is None or other or s.covering(verb):
        return None
    if s.lower(chain_start(s, verb)) in MODALS | {"be", "is", "are"}:
        return None
    subject = s.ending_at(chain_start(s, verb))
    alone = s.lower(verb).startswith(("spoke", "speak")) and subject is not None and subject.kind in ("persons", "he", "she")
    if (
        alone
        and subject
        and len(subject.persons) < 2
        and not any(s.lower(i) in ("with", "to") for i in range(verb + 1, min(s.last, verb + 8)))
    ):
        return None  # "spoke in detail about the causes"
    talks, speaks, several = False, s.lower(verb) in _SPEAKS, False
    i = verb
    while i + 1 < s.last:
        i += 1
        lower = s.lower(i)
        if lower == "," and s.lower(i + 1) in ("who", "which", "whose"):  # "with Mr Hald, who is on a visit, about the dam"
            i = next((j for j in range(i + 1, s.last) if s.lower(j) == ","), s.last)
            continue
        if lower in _AHEAD and not s.covering(i):
            return None  # "called Mr Hald ahead of the summit on the lake"
        partners = lower == "and" and any(s.lower(j) == "with" for j in range(verb, i)) and not goes_on_as_verb(s, i + 1)
        partners = partners and not any(c.verb == i + 1 for c in s.cues)
        if lower in CONJUNCTIONS | RELATIVES | {"that", ";", ":"} and not s.covering(i) and not partners:
            return None  # unless "with allies and partners about the war"
        several = several or partners
        if lower == "," and any(c.verb == i + 1 and "ing" in c.forms for c in s.cues):
            return None  # "held talks in Tamor, covering ways to build on the pact"
        if lower == "to" and any(c.verb == i + 1 and "base" in c.forms for c in s.cues):
            return None  # "spoke today to discuss their concerns about the dam"
        talks = talks or _for_talks(s, i) or (lower in s.words.talks and i <= verb + 5)
        with_whom = speaks and s.ending_at(i) is not None and s.ending_at(i) != subject
        on = (
            lower == "on"
            and (talks or with_whom)
            and not several
            and s.lower(i + 1) not in DETERMINERS - {"the", "their"}
            and not _when_or_where(s, i + 1)
        )
        about = lower in ("about", "regarding", "concerning") and s.lower(i - 1) not in ("for", "at", "of")  # "for about an hour"
        aimed = talks and (lower, s.lower(i + 1)) in _AIMED
        if (about or on or aimed) and i + 1 + aimed < s.last and not s.covering(i):
            cue = Cue(verb, verb + 1, verb, ("past",), s.words.entries["discuss"])
            return Act(cue, "infinitive", "talks", None, verb, (i + 1 + aimed, s.last), rule="met about")
    return None


def met_to_go_on(s: Clause) -> Act | None:
    """*spoke today with Mr Orlen to coordinate the response to the flood*, *met him to continue building on the pact*, *to continue their
    close coordination on shared priorities*: what they met about, told by the work that goes on."""
    verb = next((i for i in range(s.first, s.last) if s.lower(i) in s.words.meets and s.ending_at(chain_start(s, i))), None)
    to = next((i for i in s.tokens.where(verb, s.last - 2, "to") if s.lower(_past_adverb(s, i + 1)) in _GO_ON), None) if verb else None
    if verb is None or to is None or s.lower(chain_start(s, verb)) in MODALS | {"be", "is", "are"}:
        return None
    if any(s.lower(i) in FINITE | RELATIVES | {"that", ";", "and"} and not s.covering(i) for i in range(verb + 1, to)):
        return None
    work = _past_adverb(s, to + 1)
    start = work + 1
    if s.lower(work) == "continue":
        on = next((i for i in range(start, min(s.last, start + _LONGEST_WORK)) if s.lower(i) in TOPICAL), None)
        if on is None or not any(s.lower(i) in _WORK for i in range(start, on)):
            return None
        start = on + 1
    start += s.lower(start) in ("on", "upon")
    content = trim(s, start, s.last)
    cue = Cue(work, work + 1, work, ("base",), s.words.entries["discuss"])
    return Act(cue, "infinitive", "talks", None, verb, content, rule="met about") if content else None


def _past_adverb(s: Clause, at: int) -> int:
    """The index after *further*, *closely* before a verb."""
    return at + (is_adverb(s.tokens[at]) or s.lower(at) == "further")


_GO_ON = frozenset("coordinate co-ordinate continue".split())
_WORK = _WORDS["work_goes_on"]
_LONGEST_WORK = 6  # tokens: "our close and joint efforts on"


def _for_talks(s: Clause, at: int) -> bool:
    """Whether *met with Mr Hald in Tamor for talks*, *for a trilateral working session* ends at `at`; *held a video conference* too."""
    if s.lower(at) == "conference":
        return s.lower(at - 1) in ("video", "telephone", "phone")
    opened = next((i for i in range(at - 1, max(s.first, at - _LONGEST_SESSION), -1) if s.lower(i) == "for"), None)
    between = [s.lower(i) for i in range(opened + 1, at)] if opened is not None else [""]
    return s.lower(at) in s.words.talks and (not between or (between[0] in ("a", "an") and all(w.isalpha() for w in between)))


_LONGEST_SESSION = 6  # tokens: "for a second trilateral working session"
_AIMED = frozenset((("aimed", "at"), ("devoted", "to"), ("dedicated", "to"), ("geared", "towards"), ("geared", "to")))


_SPEAKS = _WORDS["speaks_with"]
_AHEAD = frozenset("ahead before after following view".split())


def _when_or_where(s: Clause, i: int) -> bool:
    """Whether *on* is followed by a day or a setting: *on 3 May*, *on Monday*, *on the margins of*, *on behalf of*."""
    words = [s.lower(n) for n in (i, i + 1, i + 2)]
    day = any(w[:1].isdigit() for w in words[:2]) or any(w.endswith("day") for w in words)
    return day or any(w in s.words.setting for w in words)
