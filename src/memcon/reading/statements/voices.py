"""Who speaks in one act of a sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Sentence, within
from memcon.lexicon import groups
from memcon.reading.actors import HIS, Actor, actors
from memcon.reading.acts.act import Act
from memcon.reading.acts.strangers import STRANGER
from memcon.reading.acts.subject import TO_ONE
from memcon.reading.acts.welcomed import PROMISE_WELCOMED
from memcon.reading.speakers import Voice, counted
from memcon.reading.statements.agentless import JOINT_ACTS, agentless, other_side
from memcon.reading.statements.narration import after_preposition
from memcon.reading.statements.page import Page
from memcon.types import BODIES, Speaker

_WORDS = groups("speech_words")

_OF_STATE = _WORDS["of_the_state"]
_WORLDWIDE = _WORDS["of_the_world"]
_OWN_DEEDS = inflected(_WORDS["own_deeds"], "s", "past") | {"will", "would", "shall"}
_OWN_WILL = _WORDS["own_will"]
_PRESS = re.compile(
    r"\b(?:(?:press|news|media) (?:conference|briefing|point|availability|statement|encounter|interaction|event|gaggle|meet|stakeout"
    r"|opportunity)s?|journalists?|reporters?|correspondents?|newsmen|pressmen|stakeout|media representatives"
    r"|representatives of the (?:media|press)|members of the (?:media|press))\b",
    re.IGNORECASE,
)
_HIS_TALKS = re.compile(
    r"\b(?:his|her|their|a) (?:\w+ )?(?:talks?|conversations?|meetings?|calls?|discussions?|exchanges?|encounters?|consultations?|contacts?"
    r"|interview|audience|dialogue|negotiations|bilateral)\b[^,.;]{0,60}?\bwith (?:the )?"
)
_SUMMIT = re.compile(
    r"\b(?:at|during|in)\s+(?:the\s+)?[^,;.]{0,40}(?:[Ss]ummit|[Cc]onference|Assembly|Forum|Congress|Ministerial|Council|CHOGM|UNGA"
    r"|COP ?\d+)\b[^;.]{0,40}$"
)
_OF_THE_TALKS = re.compile(r"\b(?:two|both|sides|three|each|they)\b")


def voice_of(
    page: Page, act: Act, number: int, found: tuple[Act, ...], voices: list[Voice], who: tuple[Actor, ...], sentence: Sentence, opens: bool
) -> Voice:
    name = act.cue.entry.get("act")
    together = act.subject in ("talks", "impersonal") or (act.actor is not None and act.actor.kind in ("all", "they"))
    if act.outer is not None and act.actor is not None and (elsewhere := _at_a_summit(page, act.actor, sentence)) is not None:
        return elsewhere
    if together and act.outer is not None and (pair := _of_other_talks(page, act, voices[act.outer], sentence)) is not None:
        return pair
    if act.subject == "talks":
        return page.floor.everyone()
    thanked = number > 0 and found[number - 1].cue.entry.get("act") == "thank" and act.cue.entry.get("act") == "accept"
    if thanked and act.rule == "answer in a relative clause" and act.actor is not None and act.actor.kind in ("he", "she"):
        return voices[-1]  # "thanked her for the offer, which he accepted on the spot"
    if act.subject == "actor" and act.actor is not None and act.rule == "joined to the verb before":
        voice = next((v for v, a in zip(voices, found, strict=False) if a.actor == act.actor and a.subject == "actor"), None)
        if voice is not None and act.actor.kind in ("former", "latter", "other"):
            return voice  # "The latter welcomed the invitation and promised to"
    if act.subject == "actor" and act.actor is not None:
        page.floor.name(p for a in who if a.last <= act.actor.first for p in a.persons)
        named = _named_inside(page, act, act.actor, voices, sentence) or _in_answer(page, act, act.actor, voices, opens)
        return named or _of_subject(page, act, act.actor, number, found, voices, who, sentence, opens)
    if act.subject == "asker":
        return _asker(page, found[number + 1 :], sentence, opens)
    if act.subject == "impersonal":
        return agentless(page, act, name, who, opens, voices[act.outer] if act.outer is not None else None)
    if act.subject == "inherited":
        return voices[-1] if voices else page.stem.voice if page.stem else page.floor.everyone()
    if act.mood == "infinitive" and name in ("discuss", "mention"):
        return page.floor.everyone()
    if act.subject == "following":
        return _following(page, act, found[number + 1 :], who, opens)
    return _of_sentence(page, act, found, voices, who, sentence, opens)


def _named_inside(page: Page, act: Act, actor: Actor, voices: list[Voice], sentence: Sentence) -> Voice | None:
    """The speaker where it is told inside a quotation or inside what another says: *The Minister said: “I assured …*, *recalled that
    Veland had proposed*; null elsewhere."""
    if actor.kind == "i" and page.stem is not None and not page.stem.voice.joint and page.floor.quoting is None:
        return page.stem.voice  # The Minister said: “I assured my colleague …
    if actor.kind == "latter" and (named := _last_named(page, actor, sentence)) is not None:
        return named
    if act.rule == PROMISE_WELCOMED and actor.kind == "unclear":
        span = page.span(actor.first, actor.last)
        told = [m.side for m in within(page.known.sides, span.start, span.end)]
        return page.floor.of_side(told[-1], (span,)) if told else Voice(False, (Speaker(evidence=(span,)),))
    if act.outer is not None and act.rule == STRANGER:
        return _stranger(page, act, actor, voices[act.outer])
    if act.outer is not None and (actor.kind == "unclear" or _owned_post(page, actor)):
        return page.floor.unnamed(voices[act.outer])
    if act.outer is not None and actor.kind == "persons" and len(actor.persons) == 1 and page.floor.is_absent(actor.persons[0]):
        return page.floor.of_own(actor.persons[0], voices[act.outer], (page.span(actor.first, actor.last),))
    if act.outer is not None and actor.kind == "sides" and len(actor.sides) == 1:
        evidence = (page.span(actor.first, actor.last),)
        return page.floor.of_side(actor.sides[0], evidence)  # "recalled that Veland had proposed": not he himself
    return None


def _stranger(page: Page, act: Act, actor: Actor, outer: Voice) -> Voice:
    """Whose a body is that had said something: of the country in its name, of none where it is the world's or spoke to the speaker's own
    (*had assured his Ministry*), else of the speaker's side."""
    tokens, span = page.known.tokens, page.span(actor.first, actor.last)
    told = [m.side for m in within(page.known.sides, span.start, span.end)]
    if told:
        return page.floor.of_side(told[-1], (span,))
    theirs = tokens[act.cue.last].lower in ("his", "her", "its", "their") and tokens[act.cue.last + 1].text[0].isalpha()
    if theirs or any(t.lower in _WORLDWIDE for t in tokens[actor.first : actor.last]):
        return Voice(False, (Speaker(evidence=(span,)),))
    own = page.floor.unnamed(outer)
    of_state = any(t.lower in _OF_STATE for t in tokens[actor.first : actor.last]) or tokens[actor.first].lower in ("his", "her")
    return replace(own, doubt=None) if of_state else own


def _in_answer(page: Page, act: Act, actor: Actor, voices: list[Voice], opens: bool) -> Voice | None:
    """The speaker where another told him something or asked for it: *received news of*, *…, to which he agreed*, *He accepted*; null
    elsewhere."""
    if act.rule == "received news of":
        return other_side(page, page.floor.resolve(actor, opens))
    by_name = actor.kind in ("persons", "sides", "all", "they") and act.mood == "finite"
    if act.rule in ("answer in a relative clause", "told in answer") and voices and not by_name:
        several = counted(actor, page.known.tokens[actor.first : actor.last])
        return page.floor.others(voices[-1]) if several else page.floor.opposite(voices[-1])
    if actor.kind in ("he", "she") and (other := _replying(page, act, actor, opens)) is not None:
        return other
    accepts = (act.cue.entry.get("act") == "accept" and actor.kind in ("he", "she")) or actor.kind == "latter"
    guest = _invited(page) if accepts or actor.bare else None
    if accepts and guest is not None:
        return page.floor.of_persons((guest,), page.floor.resolve(actor, opens).speakers[0].evidence)
    if actor.bare and act.outer is None:
        return _of_the_one_asked(page, act, actor, guest)
    return None


def _of_the_one_asked(page: Page, act: Act, actor: Actor, guest: int | None) -> Voice | None:
    """*Ms Hald invited Mr Orlen; the Minister accepted the invitation*, *asked for two ships; the Minister replied*: of two who hold the
    post that stands there, the one who was invited or asked; null where nothing is answered."""
    tokens, last = page.known.tokens, page.floor.last
    evidence = (page.span(actor.first, actor.last),)
    answers = guest is not None and any(t.lower in _INVITATION for t in tokens[act.cue.last : act.cue.last + 4])
    if answers and guest is not None and (side := page.floor.side_of(guest)) is not None:
        return page.floor.of_post_from(actor, side, evidence)
    replies = tokens[act.cue.verb].lower.startswith(("repl", "answer", "respond"))
    if not (page.floor.asked and page.floor.in_block and replies) or last is None or last.joint:
        return None
    other = page.floor.opposite(last).speakers[0].side
    return page.floor.of_post_from(actor, other, evidence) if other is not None else None


_INVITATION = frozenset("invitation it this".split())


def _replying(page: Page, act: Act, actor: Actor, opens: bool) -> Voice | None:
    """*Ms Hald asked about the dam; he replied that it was safe*: the one who was asked; null where the pronoun fits nobody else."""
    asked, last = page.floor.asked and page.floor.in_block, page.floor.last
    if not asked or last is None or not page.known.tokens[act.cue.verb].lower.startswith(("repl", "answer", "respond")):
        return None
    other = page.floor.opposite(last)
    fits = len(other.persons) == 1 and page.floor.fits(other.persons[0], "m" if actor.kind == "he" else "f")
    return page.floor.of_persons(other.persons, page.floor.resolve(actor, opens).speakers[0].evidence) if fits else None


def _of_subject(
    page: Page,
    act: Act,
    actor: Actor,
    number: int,
    found: tuple[Act, ...],
    voices: list[Voice],
    who: tuple[Actor, ...],
    sentence: Sentence,
    opens: bool,
) -> Voice:
    """The speaker whom the subject of an act means."""
    pronoun = actor.kind in ("he", "she")
    if pronoun and (act.rule == "whom …" or page.known.tokens[actor.first - 1].lower == "whom" or not voices):
        _goes_on_as_subject(page, actor, who, opens)
    if act.rule == "asked" and actor.kind == "other":
        answer = next((a.actor for a in found[number + 1 :] if a.actor and a.outer is None), None)
        return page.floor.opposite(page.floor.resolve(answer, opens)) if answer else page.floor.resolve(actor, opens)
    if act.rule == "second verb of the one addressed" and pronoun:
        return _addressed(page, actor, voices, opens)
    if act.rule == "obtained his support" and actor.kind == "they" and voices:
        return page.floor.others(voices[-1])
    same = next((v for v, a in zip(voices, found, strict=False) if a.actor == actor and a.subject == "actor"), None)
    if same is not None and actor.kind == "other":
        return same  # "His counterpart replied and pointed out": the floor is his by then
    contrasted = _contrasted(page, actor, sentence, voices)
    asked, page.floor.asked = page.floor.asked, page.floor.asked or contrasted or _to_whom_spoke(page, act)
    voice = _exchanging(page, act) or _of_his_country(page, act, actor, who) or page.floor.resolve(actor, opens)
    page.floor.asked = asked
    voice = _without_one_addressed(page, act, voice, who)
    return replace(voice, joint=False) if _is_one_group(page, act, act.cue.entry.get("act")) else voice


def _without_one_addressed(page: Page, act: Act, voice: Voice, who: tuple[Actor, ...]) -> Voice:
    """*The ministers thanked the President*, *they told him that*: of three sides or more all but that of whom they speak to."""
    if not voice.joint or len(voice.speakers) < _MANY or "address" not in act.cue.entry.list("takes") or act.mood != "finite":
        return voice
    at, last = act.cue.last, page.floor.last
    addressed = next((a for a in who if a.first == at and a.kind in (*_ONE, "persons")), None)
    told = page.floor.resolve(addressed) if addressed is not None else None
    if told is None and page.known.tokens[at].lower in ("him", "her") and page.floor.in_block and last is not None:
        told = last
    left = tuple(s for s in voice.speakers if told is None or s.side not in {t.side for t in told.speakers})
    return voice if told is None or told.joint or len(left) < len(voice.speakers) - 1 else replace(voice, speakers=left)


_MANY = 3


def _of_his_country(page: Page, act: Act, actor: Actor, who: tuple[Actor, ...]) -> Voice | None:
    """*Lima, the Minister said, would open its ports*: of several holders of a post the one whose country it is that does something in
    what he says; null where what he says is no clause of a country, or tells what another should do."""
    pronoun = actor.kind in ("he", "she") and not page.floor.in_block
    if not (actor.bare or pronoun) or act.content is None or not act.rule.endswith(("interrupting", "after it")):
        return None
    after = max(act.cue.last, actor.last) + 1  # the aside and its comma
    opens = (act.content[0], act.content[0] + 1, after)
    country = next((a for a in who if a.kind == "sides" and a.first in opens), None)
    if country is None or len(country.sides) != 1 or country.sides[0] not in page.floor.sides:
        return None
    tokens = page.known.tokens
    verb = after if tokens[country.last].lower == "," else country.last
    willing = after if tokens[verb + 1].lower == "," else verb + 1  # "Kigali was, she said, open to"
    ready = tokens[verb].lower in ("is", "was") and tokens[willing].lower in _OWN_WILL
    if tokens[verb].lower not in _OWN_DEEDS and not ready:
        return None
    evidence = (page.span(actor.first, actor.last),)
    if not pronoun:
        return page.floor.of_post_from(actor, country.sides[0], evidence)
    speaks = [n for n in page.floor.principals(country.sides[0]) if page.floor.fits(n, "m" if actor.kind == "he" else "f")]
    return page.floor.of_persons((speaks[0],), evidence) if len(speaks) == 1 else None


def _asker(page: Page, later: tuple[Act, ...], sentence: Sentence, opens: bool) -> Voice:
    """Who asked in *Asked about the dam, she said*: journalists, or the one who does not answer."""
    if _PRESS.search(page.document.text, 0, sentence.end):
        return Voice(False, (Speaker(),))
    answer = next((a.actor for a in later if a.actor and a.outer is None), None)
    return page.floor.opposite(page.floor.resolve(answer, opens)) if answer else page.floor.everyone()


def _following(page: Page, act: Act, later: tuple[Act, ...], who: tuple[Actor, ...], opens: bool) -> Voice:
    """The speaker of an act before its subject: *Thanking his host, he recalled*, *Touching upon the dam, the two ministers agreed*."""
    name = act.cue.entry.get("act")
    main = next((a for a in later if a.subject in ("actor", "impersonal") and a.outer is None), None)
    if main is None or (name in ("discuss", "mention") and main.subject == "impersonal"):
        after = [a for a in who if a.first > act.start]
        fronted = (a for a in after if page.known.tokens[a.first - 1].text == ",")  # "After thanking his host, he left"
        subject = next(fronted, after[0] if after else None)
        return page.floor.resolve(subject, opens) if subject and main is None else page.floor.everyone()
    if _together(act):
        return page.floor.everyone()
    return agentless(page, main, name, who, opens) if main.actor is None else page.floor.resolve(main.actor, opens)


def _of_sentence(
    page: Page, act: Act, found: tuple[Act, ...], voices: list[Voice], who: tuple[Actor, ...], sentence: Sentence, opens: bool
) -> Voice:
    """The speaker of the sentence, for an act that has no subject of its own: *…, noting that*."""
    told = [(v, a) for v, a in zip(voices, found, strict=False) if a.outer is None and a.subject != "talks"]
    courtesy = act.rule == "infinitive, joined" and act.cue.entry.get("act") in TO_ONE  # "met to discuss trade and thank him"
    mains = [v for v, a in told if not (courtesy and a.mood == "infinitive")]
    if mains:
        return mains[-1]
    first = next((a for a in who if a.first < act.cue.verb and not (a.first > sentence.first and after_preposition(page.known, a))), None)
    if first is None:
        return page.floor.everyone()
    voice = page.floor.resolve(first, opens)
    return page.floor.everyone() if _together(act) and act.mood == "participle" else voice


def _addressed(page: Page, pronoun: Actor, voices: list[Voice], opens: bool) -> Voice:
    """*He was asked by Ms Hald to come, and said*: a pronoun for whoever had the floor before the one who asks."""
    asks, page.floor.last = page.floor.last, page.heard
    voice = page.floor.resolve(pronoun, opens)
    page.floor.last = asks
    return page.floor.opposite(voices[-1]) if voices and set(voice.persons) & set(voices[-1].persons) else voice


def _contrasted(page: Page, actor: Actor, sentence: Sentence, voices: list[Voice]) -> bool:
    """Whether a subject is told to be another than the one before: *whereas the Minister*, *For his part, the Minister*, *The Minister,
    however, ruled out*, *Mr Orlen renewed the invitation, and the Minister promised*."""
    tokens, at = page.known.tokens, actor.first
    while at - 2 > sentence.first and tokens[at - 1].lower in ("excellency", "highness", "his", "her", "h.e", "he", "."):
        at -= 1  # "For her part, His Excellency the Minister"
    before, after = tokens[at - 1].lower, tokens[actor.last].lower
    if before in ("while", "whereas") or (after == "," and tokens[actor.last + 1].lower in ("however", "though")):
        return True
    turn = [t.lower for t in tokens[max(sentence.first, at - 4) : at]] if before == "," else []
    if (turn[1:2] in (["his"], ["her"], ["its"]) and turn[2] in _PARTS) or (turn[-3:-2] == ["in"] and turn[-2] in _PARTS):
        return True
    if (after == "," and tokens[actor.last + 3].lower in _PARTS) or tokens[actor.last + 2].lower in _PARTS:
        return True
    return bool(voices) and before in ("and", "but") and tokens[at - 2].lower == "," and actor.bare


_PARTS = frozenset("part turn side reply response answer return".split())  # "in reply, the Minister", "the Minister, on her side"


def _owned_post(page: Page, actor: Actor) -> bool:
    """Whether a bare post is somebody else's beside the speaker: *his President*, *her Minister of Trade*."""
    owners = (page.known.tokens[actor.first].lower, page.known.tokens[max(0, actor.first - 1)].lower)
    return actor.bare and any(w in HIS for w in owners)


def _goes_on_as_subject(page: Page, pronoun: Actor, who: tuple[Actor, ...], opens: bool) -> None:
    """*When Mr Orlen arrived, he said*: a pronoun goes on from the one person who is a subject before it in the sentence."""
    before = (a for a in who if a.last <= pronoun.first and a.kind == "persons" and not after_preposition(page.known, a))
    first = next((a for a in before if page.known.tokens[a.last].lower != "'s"), None)
    if first is None:
        return
    voice = page.floor.resolve(first, opens)
    if len(voice.persons) == 1 and page.floor.fits(voice.persons[0], "m" if pronoun.kind == "he" else "f"):
        page.floor.subject, page.floor.in_block = voice, False


def _of_other_talks(page: Page, act: Act, outer: Voice, sentence: Sentence) -> Voice | None:
    """The two of other talks that the speaker tells of: *She said that in her talk with Mr Orlen the two had been of one mind*."""
    verb = page.known.tokens[act.cue.verb].start
    told = _HIS_TALKS.search(page.document.text, sentence.start, verb)
    own = {s.side for s in outer.speakers}
    if told is None or outer.joint or len(own) != 1:
        return None
    named = (m for m in within(page.known.people, told.end(), verb) if m.person is not None)
    partner = next((page.floor.side_of(m.person) for m in named if m.person is not None), None)
    if partner is None or partner in own:
        return None
    evidence = outer.speakers[0].evidence
    return Voice(True, tuple(Speaker(name=None, side=side, evidence=evidence) for side in (*own, partner)))


def _at_a_summit(page: Page, actor: Actor, sentence: Sentence) -> Voice | None:
    """Those at a conference that a speaker tells of: *She recalled that at the ASEAN Summit the leaders had called for restraint*."""
    named = page.span(actor.first, actor.last)
    told = _SUMMIT.search(page.document.text, sentence.start, named.start)
    if actor.kind != "all" or told is None or _OF_THE_TALKS.search(named.text.lower()):
        return None
    body = next((m.side for m in within(page.known.sides, told.start(), told.end()) if m.side in BODIES), None)
    return Voice(False, (Speaker(side=body, evidence=(named,)),))


def _last_named(page: Page, actor: Actor, sentence: Sentence) -> Voice | None:
    """*The latter* after *his talk with the President of Chile*, *invited the Minister*: of whom the sentence told last, one alone."""
    before = [a for a in actors(page.known, page.lexicon, sentence) if a.last <= actor.first and (a.kind in _ONE or len(a.persons) == 1)]
    before = [a for a in before if not (a.kind == "unclear" and page.known.tokens[a.first - 1].lower == "of")] or before
    if not before:
        return None
    voice = page.floor.resolve(before[-1])
    evidence = (page.span(actor.first, actor.last),)
    return replace(voice, speakers=tuple(s.model_copy(update={"evidence": evidence}) for s in voice.speakers), doubt=None)


_ONE = ("national", "titled", "unclear", "other", "diplomat", "leads")


def _to_whom_spoke(page: Page, act: Act) -> bool:
    """Whether a bare post speaks to *him* or *her*, who spoke before: *Mr Orlen raised the dam. The Minister assured him that*."""
    return act.actor is not None and act.actor.bare and page.known.tokens[act.cue.last].lower in ("him", "her")


def _is_one_group(page: Page, act: Act, name: str) -> bool:
    """Whether one of the groups at a meeting of one's own people speaks: *the participants shared their concerns*."""
    if act.actor is None or act.actor.kind != "all" or len(page.floor.sides) != 1 or name in JOINT_ACTS:
        return False
    first = max(0, act.actor.first - 1)  # "participants and officials" are all of them
    return all(t.lower != "and" for t in page.known.tokens[first : act.actor.last])


def _invited(page: Page) -> int | None:
    """Whom the statement before invites: *Minister Hald invited Mr Orlen to Oresh. He accepted.*"""
    before = page.statements[-1] if page.statements else None
    if before is None or before.act != "invite" or before.voice == "joint":
        return None
    others = [side for side in page.floor.sides if side not in {s.side for s in before.speakers}]
    people = page.floor.principals(others[0]) if len(others) == 1 else []
    return people[0] if len(people) == 1 else None


def _exchanging(page: Page, act: Act) -> Voice | None:
    """*With whom he exchanged greetings*: nobody exchanges alone."""
    return page.floor.everyone() if page.known.tokens[act.cue.verb].lower.startswith("exchang") and act.outer is None else None


def _together(act: Act) -> bool:
    """Whether an act without a subject of its own is of all sides: *Touching upon the dam, …*, not *Referring to the dam, …*."""
    entry = act.cue.entry
    return entry.get("act") in ("discuss", "mention") and "own" not in entry.list("takes")
