"""Who speaks in a passive that names nobody: *it was agreed that*, *Thanks were conveyed to Veland*, *The offer was accepted*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import within
from memcon.annotate.tokens import token_range
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act
from memcon.reading.speakers import Voice
from memcon.reading.statements.page import Page
from memcon.types import Speaker, Statement

_WORDS = groups("speech_words")

JOINT_ACTS = frozenset(("agree", "concur", "confirm", "share_view", "discuss", "mention"))
_DONE_TO = frozenset(("explain", "state", "commit", "thank", "congratulate", "condole"))  # acts that nobody does to himself
_ANSWERED_BY = frozenset(("accept", "reject", "welcome", "support"))
_TAKEN_UP = _WORDS["asked_and_answered"]
_OFFICIALS = _WORDS["asked_by_both"]
_OWNED = _WORDS["owned_by_a_side"]


def agentless(page: Page, act: Act, name: str, who: tuple[Actor, ...], opens: bool, outer: Voice | None = None) -> Voice:
    """Agentless passives: joint for what sides do together, otherwise the speaker of the paragraph."""
    if name == "invite" and act.actor is not None:
        invited = page.floor.resolve(act.actor, opens)
        others = [s for s in page.floor.sides if s not in {x.side for x in invited.speakers}]
        if len(others) == 1 and not invited.joint:
            goes_on = page.said_in_block and page.floor.last and {x.side for x in page.floor.last.speakers} == {others[0]}
            return page.floor.last if goes_on and page.floor.last else page.floor.of_side(others[0], ())
    if act.rule == "it was …" and "address" in act.cue.entry.list("takes") and (asker := _asked_by_a_side(page)) is not None:
        return other_side(page, asker)  # "The Oreshi side asked about the dam. It was informed that"
    if name == "request" and act.outer is None and _of_officials(page, act):
        return page.floor.everyone()  # "Senior officials were tasked to"
    if name == "request" and act.rule == "had been agreed" and act.actor is None and outer is not None and not outer.joint:
        return replace(page.floor.unnamed(outer), doubt=None)  # "stated that the Board had been directed to": by the speaker's own
    if act.rule == "had been agreed" or (name == "request" and act.actor is not None and act.actor.kind in ("all", "nationals")):
        return page.floor.everyone()  # "The two governments were instructed to"
    if name in _DONE_TO and act.actor is not None and act.rule.startswith("addressee in the passive"):
        return other_side(page, page.floor.resolve(act.actor, opens))  # "She was briefed on the harvest"
    if (told := _of_owner(page, act, who, opens) or _to_one_side(page, act, name, who, opens)) is not None:
        return told
    before = page.statements[-1] if page.statements else None
    if before is not None and before.voice == "single" and _answers(page, act, name, before):
        return page.floor.opposite(Voice(False, before.speakers))  # "The invitation was accepted"
    if name == "accept" and (answers := _of_the_invited(page, act)) is not None:
        return answers
    if name in JOINT_ACTS or _of_both(page, act) or not page.said_in_block or page.floor.last is None or page.floor.last.joint:
        own = page.document.side
        alone = name in _TO_ANOTHER and own in page.floor.sides and len(page.floor.sides) == 2 and not _of_both(page, act)
        return page.floor.of_side(own, ()) if alone and own else page.floor.everyone()
    return page.floor.last


def _of_the_invited(page: Page, act: Act) -> Voice | None:
    """*The invitation to Lima was accepted*: of two sides the one whose country it is not; null where no country is told."""
    if act.content is None or len(page.floor.sides) != 2 or page.known.tokens[act.content[0] + 1].lower != "invitation":
        return None
    span = page.span(*act.content)
    told = {m.side for m in within(page.known.sides, span.start, span.end)} & {*page.floor.sides}
    others = [s for s in page.floor.sides if s not in told]
    return page.floor.of_side(others[0], ()) if len(others) == 1 else None


_TO_ANOTHER = frozenset(("thank", "congratulate", "condole"))  # what two do not say together, to one another


def _asked_by_a_side(page: Page) -> Voice | None:
    """The side that asked something in the sentence before, so that *it* may be that side; null where nobody asked, or a person did."""
    last = page.floor.last
    asked = page.floor.asked and page.floor.in_block and last is not None and not last.joint
    return last if asked and last is not None and not last.persons else None


def _of_officials(page: Page, act: Act) -> bool:
    """Whether those asked for something are officials of both sides: *Experts were instructed to*, *the working group was asked to*."""
    return any(t.lower in _OFFICIALS for t in page.known.tokens[act.start : act.cue.verb])


def _of_owner(page: Page, act: Act, who: tuple[Actor, ...], opens: bool) -> Voice | None:
    """*Veland's support for the plan was reaffirmed*, *the Oreshi side's readiness was expressed*: of those whose it is; null where the
    subject belongs to nobody there."""
    tokens = page.known.tokens
    first = act.start + (tokens[act.start].lower == "the")
    owner = next((a for a in who if a.first in (act.start, first)), None) or _country_at(page, first)
    if act.mood != "passive" or act.outer is not None or owner is None or tokens[owner.last].lower != "'s" or owner.kind == "all":
        return None
    if not any(t.lower in _OWNED for t in tokens[owner.last + 1 : owner.last + _LONGEST_OWNED]):
        return None
    voice = page.floor.resolve(owner, opens)
    return voice if all(s.side in page.floor.sides for s in voice.speakers) else None


def _country_at(page: Page, at: int) -> Actor | None:
    """The country whose name begins at a token, as an actor: *Veland* of *Veland's support*."""
    start = page.known.tokens[at].start
    country = next((m for m in within(page.known.sides, start, start + _LONGEST_COUNTRY) if m.start == start), None)
    return Actor(at, token_range(page.known, start, country.end)[1], "sides", (), (country.side,)) if country is not None else None


_LONGEST_COUNTRY = 60  # code points
_LONGEST_OWNED = 5  # tokens: "Veland's firm and unwavering support"


def _to_one_side(page: Page, act: Act, name: str, who: tuple[Actor, ...], opens: bool) -> Voice | None:
    """The speaker of a passive that is addressed to one of two sides, the other: *An invitation was extended to the Minister*, *Thanks
    were conveyed to Veland*, *Oresh was urged to open its ports*; null where nobody, or nobody there, is addressed."""
    addressed = act.actor if name == "request" else None
    if act.mood == "passive" and (addressed is None or act.cue.noun is not None):
        at = act.cue.last + 1
        addressed = next((a for a in who if a.first == at), None) if page.known.tokens[at - 1].lower == "to" else None
    if addressed is None or name in JOINT_ACTS or addressed.kind in ("all", "they", "we", "i", "it"):
        return None
    told = {s.side for s in page.floor.resolve(addressed, opens).speakers}
    others = [s for s in page.floor.sides if s not in told]
    if len(told) != 1 or len(others) != 1 or len(page.floor.sides) != 2:
        return None
    last = page.floor.last if page.said_in_block else None
    return last if last is not None and {s.side for s in last.speakers} == {others[0]} else page.floor.of_side(others[0], ())


def _answers(page: Page, act: Act, name: str, before: Statement) -> bool:
    """Whether a passive tells the answer to what was said before it: *The offer was accepted*, *This request was well received*."""
    asks = before.act in ("invite", "request", "propose") or _invites(before)
    if name in ("accept", "reject") and asks:
        return True
    noun = act.content[1] - 1 if act.content is not None else act.start
    taken_up = page.known.tokens[noun].lower in _TAKEN_UP and page.known.tokens[act.start].lower in ("the", "this", "that", "these")
    return name in _ANSWERED_BY and taken_up and (asks or before.act == "commit")


def other_side(page: Page, told: Voice) -> Voice:
    """The side of those who told somebody something, where nobody says who of them it was."""
    others = [s for s in page.floor.sides if s not in {x.side for x in told.speakers}]
    there = others if len(others) == 1 else page.floor.sides if len(page.floor.sides) == 1 else ()
    return page.floor.of_side(there[0], ()) if there else Voice(False, (Speaker(),))


def _of_both(page: Page, act: Act) -> bool:
    """*Mutual interest was expressed*, *it was noted with satisfaction that*: what the sides feel together."""
    before = any(t.lower == "mutual" for t in page.known.tokens[max(0, act.cue.first - 2) : act.cue.verb])
    after = [t.lower for t in page.known.tokens[act.cue.verb + 1 : act.cue.verb + 3]]
    return before or after == ["with", "satisfaction"]


def _invites(statement: Statement) -> bool:
    """Whether a statement passes on an invitation: *conveyed greetings from his President, as well as an invitation to visit Oresh*."""
    return statement.act == "convey" and statement.content is not None and "invitation" in statement.content.text
