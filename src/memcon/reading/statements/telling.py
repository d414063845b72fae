"""From an act and its speaker to a statement, and acts that a page tells of and nobody said."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Sentence, within
from memcon.lexicon import Entry, groups
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import words
from memcon.reading.acts.gaps import LEFT_OUT
from memcon.reading.speakers import Voice
from memcon.reading.statements.page import Page
from memcon.types import Statement

_WORDS = groups("speech_words")

_MET = _WORDS["those_met"]
_GATHERINGS = _WORDS["gatherings_and_houses"]
_THINKS = inflected(_WORDS["has_in_mind"], "past")

_SAID_TOO = frozenset(("welcomed", "called", "had"))  # verbs of meeting that are mostly others: "welcomed the loan and discussed"
_SOON = 9  # tokens: "the results of the consultative summit that Egypt hosted"


def greets(page: Page, act: Act, who: tuple[Actor, ...]) -> bool:
    """*The Secretary General welcomed the Prime Minister to Headquarters*: how a page tells that they met, before anything was said;
    *Welcoming his guest, he said*: how it tells that he spoke."""
    if not page.known.tokens[act.cue.verb].lower.startswith("welcom") or act.cue.noun is not None:
        return False
    if act.rule == "opening participle":
        return act.content is None or any(_is_guest(page, act.content, a) for a in who)
    if act.mood == "passive" and act.content is not None:  # "The guest was welcomed with military honours"
        arrived = page.known.tokens[act.content[1] - 1].lower in _MET and act.content[1] - act.content[0] <= _SHORT
        return arrived or any((a.first, a.last) == act.content and a.kind in ("persons", "other", "unclear", "national") for a in who)
    if act.mood != "finite" or page.statements or act.content is None:
        return False
    if page.known.tokens[act.cue.last].lower in ("to", "at", "in") or _counterparts_at(page, *act.content):
        return True  # "welcomed to the Palace the Oreshi Minister", "welcomed his counterparts to a working meeting"
    guest = next((a for a in who if a.first == act.content[0]), None)
    tokens = page.known.tokens
    if guest is None or guest.kind in ("sides", "all") or tokens[guest.last].lower == "'s":
        return False
    if tokens[guest.last].lower == "on" and any(t.lower == "visit" for t in tokens[guest.last + 2 : guest.last + 5]):
        return False  # "welcomed him on his first visit to Oresh"
    return any(tokens[i].lower in ("to", "in", "at") for i in range(act.content[0], act.content[1]))


def _is_guest(page: Page, content: tuple[int, int], actor: Actor) -> bool:
    """Whether the guest is all that is welcomed, or the guest and where: *Welcoming the guest at the Ministry of Trade, she said*."""
    if actor.first != content[0] or actor.kind not in ("persons", "other", "unclear", "national"):
        return False
    after = page.known.tokens[actor.last : content[1]]
    return not after or (after[0].lower in ("at", "to", "in") and not any(t.lower in ("visit", "office", "post") for t in after))


def _counterparts_at(page: Page, first: int, last: int) -> bool:
    """Whether counterparts are welcomed to where they meet: *her counterparts from Oresh and Tamor to a working meeting*."""
    told = [t.lower for t in page.known.tokens[first:last]]
    to = next((n for n, word in enumerate(told) if word == "to" and n > 1), None)
    others = told[:1] in (["his"], ["her"], ["its"]) and bool({*told[1:4]} & _MET)
    return others and to is not None and any(w in _GATHERINGS for w in told[to:])


_SHORT = 4  # tokens: "the Oreshi delegation"


def by_another(page: Page, act: Act, voice: Voice) -> bool:
    """*These facts were confirmed by the agency*, within what a speaker says: a fact that he cites, and no act of the talks."""
    if "answer" in act.cue.entry.list("takes") and act.mood == "passive" and act.rule in ("passive", "it was …"):
        return not page.statements or page.statements[-1].act not in ("request", "propose", "invite")  # "It was given a name"
    if act.mood == "passive" and act.cue.noun is not None and page.known.tokens[act.cue.noun].lower == "decision" and not act.negated:
        return page.said_in_block > 0 and page.floor.last is not None and not page.floor.last.joint
    thinks = page.known.tokens[act.cue.verb].lower in _THINKS and act.outer is None and page.meeting is not None
    if thinks and voice.persons and all(page.floor.is_absent(p) for p in voice.persons):
        return True  # "When President Hald began this war, he thought it would be short"
    if act.mood != "passive" or act.subject != "actor" or act.outer is not None or not page.said_in_block or not page.floor.sides:
        return False
    going_on = page.floor.last is not None and not page.floor.last.joint
    return going_on and all(s.side and s.side not in page.floor.sides for s in voice.speakers)


def as_told(page: Page, act: Act, voice: Voice) -> Act:
    """*Ms Hald noted Oresh's support for the plan*: what a speaker says of another's support, hope or concern, is said, not shared."""
    noun = act.cue.noun
    if _appreciates_help_to_others(page, act, voice):
        act = replace(act, cue=replace(act.cue, entry=words(page.lexicon).entries["welcome"]))
    if act.owner is not None and act.carrier is not None and not {s.side for s in voice.speakers} <= {*act.owner.sides}:
        content = (act.owner.first, act.content[1] if act.content else act.cue.last)
        return replace(act, cue=act.carrier, content=content, clause=True, rule="subject and verb")  # "said that Oresh hoped"
    if act.cue.plain is None or noun is None:
        return act
    first = _after_verb(page, act.cue.verb, act.cue.plain)
    if noun <= first:
        return act
    start, end = page.known.tokens[first].start, page.known.tokens[noun].start
    owners: set[str | None] = {s.side for s in within(page.known.sides, start, end)}
    named = [m for m in within(page.known.people, start, end) if m.person is not None]
    own = voice.speakers[0].side  # of a President without a country the speaker's own: "noted President Hald's full support for"
    owners |= {own if page.floor.is_absent(m.person) else page.floor.side_of(m.person) for m in named if m.person is not None}
    if not owners or owners & {s.side for s in voice.speakers} or None in owners:
        return act
    content = (first, act.content[1] if act.content else act.cue.last)
    return replace(act, cue=replace(act.cue, noun=None, last=first, entry=act.cue.plain, plain=None), content=content)


def _appreciates_help_to_others(page: Page, act: Act, voice: Voice) -> bool:
    """Whether what somebody appreciates is another's support of a third: *appreciation for Oresh's support for Tamor*."""
    tokens = page.known.tokens
    if act.cue.entry.get("act") != "thank" or act.content is None:
        return False
    if not any(t.lower == "appreciation" for t in tokens[act.cue.verb : act.cue.last]):
        return False
    given = (i for i in range(*act.content) if tokens[i].lower in _HELP and tokens[i + 1].lower in ("for", "to"))
    at = next(given, None)
    if at is None:
        return False
    helped = within(page.known.sides, tokens[at + 2].start, tokens[min(at + 4, act.content[1]) - 1].end) if at + 2 < act.content[1] else ()
    return bool(helped) and not {m.side for m in helped} & {*page.floor.sides, *(s.side for s in voice.speakers)}


_HELP = frozenset("support assistance help aid".split())


def _after_verb(page: Page, verb: int, entry: Entry) -> int:
    """The index after a verb and the particle it takes: *took note of*."""
    phrases = (words.split()[1:] for words in entry.words)
    here = [len(rest) for rest in phrases if rest == [t.lower for t in page.known.tokens[verb + 1 : verb + 1 + len(rest)]]]
    return verb + 1 + max(here, default=0)


def statement_of(page: Page, act: Act, voice: Voice, parent: str | None, sentence: Sentence, who: tuple[Actor, ...]) -> Statement | None:
    entry = act.cue.entry
    together = entry.get("act") == "discuss" and not entry.get("joint") and entry.get("single") != "state"
    alone = _alone(page, act, voice, sentence, who) or _several_at_home(page, act, voice)
    if together and not voice.joint and parent is None and not act.negated and not alone:
        voice = page.floor.everyone(voice.speakers[0].evidence)  # nobody discusses alone
    at_home = _several_at_home(page, act, voice)
    name = entry.get("joint") if voice.joint and entry.get("joint") else entry.get("act")
    if not voice.joint and not at_home and entry.get("single") and not (together and alone):
        name = entry.get("single")
    if name == "discuss" and act.content and "that" in (t.lower for t in page.known.tokens[act.content[0] - 1 : act.content[0]]):
        name = "state"  # "they considered that the potential is not exploited"
    if name == "discuss" and act.content and page.known.tokens[act.content[0]].lower == "it":
        name = "state"  # "they consider it necessary to"
    if name == "discuss" and alone and act.content and _of_ones_own(page, act, voice):
        name = "explain"  # "The Minister reviewed Veland's need for ships"
    cue = page.cue_span(act) if act.rule != LEFT_OUT else None
    content = page.span(*act.content) if act.content else None
    return page.make(voice, name, cue, content, sentence, act.rule, withheld=act.withheld, negated=act.negated, parent=parent)


def _several_at_home(page: Page, act: Act, voice: Voice) -> bool:
    """Whether several of one side speak by name at a meeting of their own people: *Secretaries Hald and Orlen discussed the plan*."""
    return len(page.floor.sides) == 1 and len(voice.persons) > 1 and act.subject == "actor" and not voice.joint


def _of_ones_own(page: Page, act: Act, voice: Voice) -> bool:
    """Whether one person reviews what is his own country's: *the results of the summit that Veland hosted*."""
    if act.content is None or not page.known.tokens[act.cue.verb].lower.startswith("review"):
        return False
    first, last = act.content[0], min(act.content[1], act.content[0] + _SOON) - 1
    told = within(page.known.sides, page.known.tokens[first].start, page.known.tokens[last].end)
    owned = any(t.lower == "'s" for t in page.known.tokens[first : last + 1])
    return voice.speakers[0].side in {m.side for m in told if owned or m.form == "name"}


def _alone(page: Page, act: Act, voice: Voice, sentence: Sentence, who: tuple[Actor, ...]) -> bool:
    """Whether one person only is said to discuss something: *She discussed the dam*, *the talks with Chile*; not *discussed the dam
    with Mr Orlen*, *met Mr Orlen and discussed the dam*."""
    if act.actor is not None and act.actor.kind == "people":
        return True  # "Panelists also discussed the law"
    if act.subject != "actor" or len(voice.persons) != 1 or act.mood != "finite" or act.cue.noun is not None:
        return False
    tokens = page.known.tokens
    met = (words(page.lexicon).meets - _SAID_TOO) & {t.lower for t in tokens[sentence.first : act.cue.verb]}
    if met or any(t.lower == "whom" for t in tokens[sentence.first : sentence.last]):
        return False
    subject = act.actor.first if act.actor else sentence.first  # "During her talks with Mr Orlen, she discussed": what she said
    withs = (i for i in (sentence.first, *range(subject, sentence.last)) if tokens[i].lower == "with")
    return not any(act.cue.first <= i < act.cue.last or _talked_with(page, i, who) for i in withs)


def _talked_with(page: Page, at: int, who: tuple[Actor, ...]) -> bool:
    """Whether *with* at `at` leads to somebody at the talks: *with Mr Orlen*, *her counterpart*; not *with Chile*, *with partners*."""
    named = next((a for a in who if at < a.first <= at + 2), None)
    if named is None:
        return any(t.lower in _MET for t in page.known.tokens[at + 1 : at + 5])
    return named.kind != "sides" or bool({*named.sides} & {*page.floor.sides})
