"""Participles: *…, noting that*, *Expressing concern at the dam, she*, *opened by welcoming*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.small_words import BE, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import chain_start
from memcon.reading.acts.finite import finite
from memcon.reading.acts.infinitive import done_before
from memcon.reading.acts.verb import DEEDS, GO_ON, TOGETHER, Rule, Verb, first_of

_WORDS = groups("speech_words")

_JOINS = frozenset("joined joins".split())
_REFRAINS = _WORDS["holds_back"]
_ANSWERED = _WORDS["answered_by"]
_ANSWERING = frozenset("responding replying answering reacting".split())
_PLAIN_DISCUSS = _WORDS["plain_talk"]
_COVERS = _WORDS["covers"]
# Participles of these acts, inside what was said, mostly tell of the content: "that the two countries, looking at their history, would".
_DOUBTFUL_INSIDE = frozenset("discuss agree reject support commit accept share_view propose confirm welcome hope request".split())


def participle(v: Verb) -> Act | str:
    """The act of a participle, by what stands before it."""
    found = first_of(_RULES, replace(v, mood="participle", negated=False)) or "the verb has no subject"
    return replace(found, negated=v.negated or found.negated) if isinstance(found, Act) else found


def _refrained(v: Verb) -> Act | str | None:
    """*refrained from commenting*, *stopped short of endorsing*."""
    s, at = v.s, v.chain - 2
    if v.opener not in ("from", "of") or s.lower(at) not in _REFRAINS:
        return None
    told = finite(v.told_at(chain_start(s, at - (s.lower(at) == "short")), negated=True))
    return replace(told, cue=replace(told.cue, first=at)) if isinstance(told, Act) and v.cue.noun is None else told


def _continued(v: Verb) -> Act | str | None:
    """*continued discussing*."""
    return finite(v.told_at(chain_start(v.s, v.chain - 1))) if v.opener in GO_ON and not v.before else None


def _made_a_point(v: Verb) -> Act | str | None:
    """*made a point of noting*."""
    done = done_before(v, v.chain - 2) if v.opener in ("of", "in") else None
    return finite(v.told_at(done)) if done is not None else None


def _own_subject(v: Verb) -> Act | None:
    """*…, with Ms Hald noting that*."""
    s, own = v.s, v.s.ending_at(v.chain)
    if own is None or own.first <= s.first or s.lower(own.first - 1) not in (",", "with", "and"):
        return None
    return v.act("actor", own, own.first - (s.lower(own.first - 1) == "with"), "participle with its own subject")


def _in_a_letter(v: Verb) -> Act | str | None:
    """*handed over a letter from the King inviting her to*; not *a letter inviting bids*."""
    s, own = v.s, v.s.ending_at(v.chain)
    if v.word != "inviting" or v.last is None or v.last.cue.entry.get("act") != "convey" or v.opener == ",":
        return None
    if not (s.starting_at(v.cue.last) or v.next in ("him", "her", "them")):
        return "nobody is invited"
    return replace(v.act("actor" if own else "sentence", own, v.chain, "in a letter"), outer=len(v.before) - 1)


def _of_the_meeting(v: Verb) -> str | None:
    """*spent an hour going over the plan*; *discussed the dam, following discussions in Tamor*; but *held talks, covering the pact*."""
    s = v.s
    of_talks = v.word in _COVERS and v.opener == "," and any(s.lower(i) in s.words.talks for i in range(s.first, v.chain))
    if not v.before and v.name == "discuss" and v.cue.noun is None and v.word not in _PLAIN_DISCUSS and not of_talks:
        return "it tells of the meeting, not of what was said"
    return "it tells when" if v.word == "following" and v.cue.noun is not None else None


def _opening(v: Verb) -> Act | str | None:
    """*Expressing concern at the dam, she*; not *Responding to these concerns, she*, *Speaking of the dam, she*."""
    if not v.opens:
        return None
    last = v.cue.last
    if v.word in _ANSWERING and (v.next in ("to", ",") or v.within(last, last + 3, "question", "questions")):
        return "it tells what was answered"
    if v.word in ("speaking", "talking", "turning"):
        return "it turns to a topic"
    if v.word == "addressing" and _spoken_to(v):
        return "it tells to whom was spoken"
    return v.act("following", None, v.chain, "opening participle")


def _spoken_to(v: Verb) -> bool:
    """Whether *Addressing the guest*, *Addressing his counterpart and the press* tells to whom was spoken, and not of what."""
    who = v.s.starting_at(v.cue.last)
    named = who is not None and who.kind not in ("sides", "it") and v.s.lower(who.last) in (",", "and", "in", "at")
    return named or any(v.s.lower(i) in _AUDIENCE and v.s.lower(i - 1) != "of" for i in range(v.cue.last, v.cue.last + 4))


_AUDIENCE = _WORDS["those_spoken_or_written_to"]


def _in_thanking(v: Verb) -> Act | None:
    """*In thanking his host, he recalled*."""
    opens = v.opener == "in" and v.chain - 1 == v.s.first and v.name not in ("discuss", "agree")
    return v.act("following", None, v.s.first, "in …ing") if opens else None


def _joined_in(v: Verb) -> Act | None:
    """*Ms Hald joined Mr Orlen in urging*."""
    s = v.s
    joins = next((i for i in range(s.first, v.chain) if s.lower(i) in _JOINS), None) if v.opener == "in" and not v.before else None
    if joins is None:
        return None
    with_whom, who = s.ending_at(v.chain - 1), s.ending_at(chain_start(s, joins))
    both = with_whom is not None and with_whom.kind in ("persons", "other") and who is not None
    return v.act("talks", None, v.chain - 1, "joined in …ing") if both else None


def _without(v: Verb) -> Act | None:
    """*parted without agreeing on a date*."""
    if v.opener != "without" or v.name not in TOGETHER:
        return None
    return replace(v.act("talks", None, v.chain - 1, "without …ing"), negated=True)


def _in_addition(v: Verb) -> Act | None:
    """*In addition to thanking his host, he recalled*."""
    adds = v.opener == "to" and v.s.lower(v.chain - 2) == "addition" and not v.before
    return v.act("following", None, v.s.first, "in addition to …ing") if adds else None


def _quoted_as(v: Verb) -> Act | None:
    """*quoted the King as saying*."""
    s, at = v.s, v.chain - 2
    if v.opener == "as" and s.lower(at) == "quoted" and (told := s.ending_at(chain_start(s, at))) is not None:
        return v.act("actor", told, told.first, "was quoted as saying")
    quoted = v.s.ending_at(v.chain - 1) if v.opener == "as" else None
    if quoted is None or v.last is None or v.last.cue.last > quoted.first:
        return None
    return replace(v.act("actor", quoted, quoted.first, "quoted as saying"), outer=len(v.before) - 1)


def _replied_by(v: Verb) -> Act | None:
    """*replied by noting that*."""
    if v.opener != "by" or v.last is None or v.last.cue.last != v.chain - 1 or v.s.lower(v.last.cue.verb) not in _ANSWERED:
        return None
    return replace(v.before.pop(), cue=v.cue, content=None, withheld=False, rule="answered by …ing")


def _by_saying(v: Verb) -> Act | str | None:
    """*set out her view by stressing that*; not *recalled that Oresh had opened the fair by stressing that*."""
    if v.opener != "by" or v.last is None or v.last.outer is not None or not v.reports or v.cue.noun is not None:
        return None
    inside = v.within(v.last.cue.last, v.chain, "that")
    return "inside what was said" if inside else v.act("sentence", None, v.chain - 1, "by …ing that")


def _began_by(v: Verb) -> Act | None:
    """*opened by welcoming*, *…, while stressing*, *After thanking his host, he*; not *a treaty to be concluded by resolving the issue*."""
    s = v.s
    opened = v.opener == "by" and any(s.lower(i) in s.words.opens and s.lower(i - 1) not in BE for i in range(v.chain - 4, v.chain - 1))
    when = v.opener in ("while", "when", "after", "before", "besides") and s.lower(v.chain - 2) in (",", "", "(")
    if not opened and not when:
        return None
    return v.act("following" if v.chain - 1 == s.first else "sentence", None, v.chain - 1, f"{v.opener} …ing")


def _while(v: Verb) -> Act | None:
    """*stressed the need for talks while expressing concern*."""
    sure = v.cue.noun is not None or v.name not in _DOUBTFUL_INSIDE - {"confirm"}
    return v.act("sentence", None, v.chain - 1, "while …ing") if v.opener == "while" and v.before and sure else None


def _after_comma(v: Verb) -> Act | str | None:
    """*…, noting that the road was open*."""
    if v.opener != ",":
        return None
    return _not_said(v) or v.act("sentence", None, v.chain - 1, "participle")


def _not_said(v: Verb) -> str | None:
    """Why a participle after a comma is no act."""
    if v.word in _ANSWERING and v.next == ",":
        return "it tells what was answered"  # "Ms Hald, responding, said"
    if v.word in ("addressing", "tackling"):
        return "it tells of what is done"  # "commitment to growth, addressing climate change, and …"
    if v.last is None:
        if _gerunds(v, v.s.first):
            return "it tells of what is done"  # "documents on exchanging data, exchanging experience, and training"
        return None if _has_subject(v) else "its subject is no participant"  # "The goal would be to draft a treaty, ruling out war"
    if v.name == "explain" and not v.reports and v.last.cue.entry.get("act") in DEEDS:
        return "it tells of what is done"  # "agreed to send a letter, setting out what is expected"
    doubtful = v.name in _DOUBTFUL_INSIDE and v.cue.noun is None and not v.reports
    inside = doubtful and (v.s.lower(v.last.cue.last) == "that" or _gerunds(v, v.last.cue.last))
    return "inside what was said" if inside else None


def _has_subject(v: Verb) -> bool:
    """Whether a participant, or the talks, stand before a participle."""
    s, chain = v.s, v.chain
    talks = any(s.lower(i) in s.words.talks for i in range(s.first, min(chain, s.first + 3)))
    return talks or any(a.last <= chain for a in s.actors)


def _gerunds(v: Verb, start: int) -> bool:
    """Whether the participle is one of a list of gerunds: *their interest in fighting graft, supporting trade, and growing*."""
    s, before = v.s, PREPOSITIONS | {"including"}
    first = any(s.lower(i).endswith("ing") and s.lower(i - 1) in before for i in range(start, v.chain - 1))
    return first and any(
        s.lower(i) == "and" and s.lower(i - 1) == "," and (s.lower(i + 1).endswith("ing") or v.name == "support")
        for i in range(v.chain, min(s.last, v.chain + 20))
    )


def _joined(v: Verb) -> Act | str | None:
    """*…, noting the delay and urging haste*; not *the role of the League in promoting peace and supporting the plan*."""
    if v.opener not in ("and", "but", "or"):
        return None
    if v.last is None or v.last.mood != "participle":
        return "inside what was said"
    s, between = v.s, range(v.last.cue.last + 1, v.chain - 1)
    gerund = any(s.lower(i).endswith("ing") and s.lower(i - 1) in PREPOSITIONS for i in between)
    if gerund and v.cue.noun is None and v.name in _DOUBTFUL_INSIDE:
        return "inside what was said"
    return replace(v.last, cue=v.cue, start=v.chain - 1, content=None, rule="participle, joined", clause=False)


_RULES: tuple[Rule, ...] = (
    _refrained,
    _continued,
    _made_a_point,
    _own_subject,
    _in_a_letter,
    _of_the_meeting,
    _opening,
    _in_thanking,
    _joined_in,
    _without,
    _in_addition,
    _quoted_as,
    _replied_by,
    _by_saying,
    _began_by,
    _while,
    _after_comma,
    _joined,
)
