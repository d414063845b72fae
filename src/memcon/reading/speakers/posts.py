"""Whom a post that stands for a person means: *the Minister*, *EAM*, *His Excellency*, *the head of the delegation*."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import within
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.actors.actor import group_heads
from memcon.reading.speakers.offices import offices, post_words, says
from memcon.reading.speakers.pronouns import of_pronoun
from memcon.reading.speakers.room import Room
from memcon.reading.speakers.voice import Voice
from memcon.types import Span, Speaker

_WORDS = groups("room_words")

_BELOW = _WORDS["below_another"]
_GOES_ON = inflected(_WORDS["goes_on_speaking"], "past", "ing")

_TITLE_BEFORE_NAME = 90
"""Characters before a name in which a form of address stands: *His Excellency the Minister of Foreign Affairs of Veland, Davit Orlen*."""

_HONOURS = frozenset(("honourable", "honorable", "hon"))

_LED = re.compile(
    r"\b(?:delegation|team|mission|party|group)\b[^.;]{0,60}"
    r"\b(?:(?:led|headed(?: up)?|chaired|fronted|spearheaded) by|under the (?:leadership|chairmanship) of)\b[^.;]*$",
    re.IGNORECASE,
)
"""What tells who leads a delegation, before his name."""

DIPLOMATS = ("ambassador", "envoy")

_AS_FAR_AS_THE_OTHER = 6  # tokens: "warmly welcomed her Oreshi counterpart"


def of_post(room: Room, actor: Actor, spans: tuple[Span, ...]) -> Voice:
    """*The Minister*, *the President*, *EAM*: whose post it is, among those in the room.

    Where several hold it, it is the page's own, whose post needs no country (*Mr Orlen asked … The Minister explained*), with a doubt
    where the guest was speaking and it is not told that he *added*; where none of them is, the one speaking in this paragraph goes on.
    """
    holders = _holders(room, actor)
    honour = next((t.lower for t in room.known.tokens[actor.first : actor.last] if t.lower in _HONOURS), None)
    if honour is not None and len(printed := _printed_with(room, honour, holders, letters=False)) == 1:
        holders = printed  # "the Honourable Minister", of two ministers the one who is printed so
    own = room.document.side
    nameless = own is not None and own in room.sides and not room.principals(own)
    if nameless and own is not None and holders and not actor.persons and all(room.side_of(n) != own for n in holders):
        return room.of_side(own, spans)  # the page's own minister, who is not named; not the guest of the same post
    if len(holders) > 1 and (gender := _beside_other(room, actor)) is not None:
        holders = [n for n in holders if room.gender(n) == gender] or [n for n in holders if room.fits(n, gender)] or holders
    if len(holders) == 1:
        return room.of_persons((holders[0],), spans)
    if not holders:
        return room.of_persons(actor.persons, spans) if actor.persons else of_unclear(room, spans)
    ours = [n for n in holders if room.side_of(n) == own]
    if (going_on := _going_on(room, actor, holders, ours, spans)) is not None:
        return going_on
    if len(ours) == 1:
        unsure = "a post that more than one person there holds" if _could_go_on(room, holders, ours[0]) else None
        return replace(room.of_persons((ours[0],), spans), doubt=unsure)
    named = [n for n in reversed(room.named) if n in holders] or list(actor.persons) or holders
    return replace(room.of_persons((named[0],), spans), doubt="a post that more than one person there holds")


def _holders(room: Room, actor: Actor) -> list[int]:
    """Those in the room who hold the post that stands there."""
    words = post_words(room.known.tokens[i].text for i in range(actor.first, actor.last))
    present = [(n, p.post, p.role == "principal") for p in room.present() if (n := room.person(p)) is not None]
    present = present or [(n, person.post, True) for n, person in enumerate(room.known.persons)]
    present = [held for held in present if held[0] != room.teller()] or present  # "I explained to the Minister": another
    fits = [(n, leads) for n, post, leads in present if post and says(words, post)]
    if [w.lower() for w in words] == ["minister"]:  # no Prime Minister, where another minister is there
        fits = [(n, leads) for n, leads in fits if room.known.persons[n].office != "prime-minister"] or fits
    below = _BELOW & {w.lower() for w in words}
    posts = {n: {w.lower() for w in (post or "").replace("-", " ").split()} for n, post, _ in present}
    fits = [(n, leads) for n, leads in fits if below or not _BELOW & posts[n]] or fits  # "the Secretary" is no Assistant Secretary
    office = offices(room.lexicon).get(" ".join(w.lower() for w in words))
    if len(words) > 1:  # "the Foreign Secretary" is no Cabinet Secretary for Foreign Affairs
        held = [(n, leads) for n, leads in fits if office and room.known.persons[n].office == office]
        led = below and any(leads for _, leads in fits)  # "the Vice Minister" who led the talks, and no other who sat there
        fits = held if held and not (led and not any(leads for _, leads in held)) else fits
    if not fits:
        fits = [(n, leads) for n, _, leads in present if office and room.known.persons[n].office == office]
        if not fits and office == "chancellor":  # in Latin America, of a foreign minister
            fits = [(n, leads) for n, _, leads in present if room.known.persons[n].office == "foreign-minister"]
        if not fits and office in DIPLOMATS:  # "the Envoy" of the one Ambassador there
            fits = [(n, leads) for n, _, leads in present if room.known.persons[n].office in DIPLOMATS]
    return [n for n, leads in fits if leads] or [n for n, _ in fits]


def one_from(room: Room, actor: Actor, side: str, spans: tuple[Span, ...]) -> Voice | None:
    """Of several holders of the post at `actor` the one of a side, or that side where they are more; null where none of them is, or
    where there is but one holder."""
    holders = _holders(room, actor)
    there = [n for n in holders if room.side_of(n) == side]
    if not there or len(holders) == 1:
        return None
    return room.of_persons((there[0],), spans) if len(there) == 1 else room.of_side(side, spans)


def _going_on(room: Room, actor: Actor, holders: list[int], ours: list[int], spans: tuple[Span, ...]) -> Voice | None:
    """The one of several holders of a post who speaks in this paragraph; null where it is another's turn."""
    if not room.in_block or room.last is None or room.last.joint or len(room.last.persons) != 1:
        return None
    person = room.last.persons[0]
    foreign = room.side_of(person) != room.document.side
    adds = room.known.tokens[actor.last].lower in _GOES_ON if actor.last < len(room.known.tokens) else False
    adds = adds or (_is_minister(room, actor) and any("inister" in e.text for s in room.last.speakers for e in s.evidence))
    if person not in holders or (foreign and ours and (room.asked or not adds or _told_by_country(room, room.last))):
        return None  # Mr Orlen said …. The Minister replied: the page's own, whose post needs no country
    return replace(room.of_persons((person,), spans), doubt="a post that more than one person there holds" if foreign else None)


def _is_minister(room: Room, actor: Actor) -> bool:
    """Whether but *the Minister* stands there: after *Minister Orlen said* it is he who goes on."""
    return [w.lower() for w in post_words(room.known.tokens[i].text for i in range(actor.first, actor.last))] == ["minister"]


def _could_go_on(room: Room, holders: list[int], own: int) -> bool:
    """Whether a guest of the same post spoke last in this paragraph, told neither by his country nor asking for something."""
    if not room.in_block or room.last is None or len(room.last.persons) != 1 or room.asked or _told_by_country(room, room.last):
        return False
    return room.last.persons[0] in holders and room.last.persons[0] != own


def _told_by_country(room: Room, voice: Voice) -> bool:
    """Whether one who spoke is told by his country: *The Oreshi Minister thanked …. The Minister replied*: the page's own."""
    return any(True for s in voice.speakers for e in s.evidence for _ in within(room.known.sides, e.start, e.end))


def _beside_other(room: Room, actor: Actor) -> str | None:
    """What a possessive tells of a post before it: *The Minister informed her counterpart* tells of a woman; null where none does."""
    words = [t.lower for t in room.known.tokens[actor.last : actor.last + _AS_FAR_AS_THE_OTHER]]
    others = group_heads(room.lexicon)["other"].keys()
    owner = next((n for n, word in enumerate(words) if word in ("his", "her") and {*words[n + 1 : n + 3]} & others), None)
    return None if owner is None else "m" if words[owner] == "his" else "f"


def of_unclear(room: Room, spans: tuple[Span, ...]) -> Voice:
    """A post of nobody who is named: of the side for which nobody is, for its own minister needs no name on its page."""
    nameless = [side for side in room.sides if not any(p.side == side and p.role == "principal" for p in room.present())]
    if len(nameless) == 1:
        return room.of_side(nameless[0], spans)
    if not room.meetings and room.document.side is not None:
        return room.of_side(room.document.side, spans)  # a page of no meeting tells what its own Minister said
    if room.document.side in nameless and room.document.side is not None:
        return room.of_side(room.document.side, spans)
    if room.last and not room.last.joint and len(room.last.persons) == 1:
        return Voice(False, room.last.speakers, room.last.persons, doubt="a post that more than one person there could hold")
    return Voice(False, (Speaker(evidence=spans),), doubt="a post that nobody or more than one person there holds")


def of_title(room: Room, actor: Actor, spans: tuple[Span, ...]) -> Voice:
    """*His Highness*, *Her Excellency*, *Lyonpo*: the one in the room who is named with it; *he*, *she* where several are, or none."""
    tokens = room.known.tokens
    gender = {"his": "m", "her": "f"}.get(tokens[actor.first].lower)
    here = [n for p in room.present() if p.role == "principal" and (n := room.person(p)) is not None]
    holders = _printed_with(room, tokens[actor.last - 1].lower, here, letters=gender is not None)
    if gender is None:
        return room.of_persons((holders[0],), spans) if len(holders) == 1 else of_unclear(room, spans)
    ours = [n for n in holders if room.side_of(n) == room.document.side and room.fits(n, gender)]
    if len(holders) > 1 and len(ours) == 1 and tokens[actor.last - 1].lower in ("majesty", "highness"):
        return room.of_persons((ours[0],), spans)  # of two Kings the page's own, whose title needs no country
    holders = holders or [n for n in here if room.fits(n, gender)]
    holders = [n for n in holders if room.fits(n, gender)] or [n for n in here if room.fits(n, gender)] or holders
    if len(holders) > 1 and (one := room.only_one(gender)) is not None:
        holders = [one]
    return room.of_persons((holders[0],), spans) if len(holders) == 1 else of_pronoun(room, gender, spans)


def _printed_with(room: Room, title: str, here: list[int], *, letters: bool) -> list[int]:
    """Those of `here` before whose name a title is printed, or its letters (*H.E.*, *HRH*)."""
    title = r"\.?\s?".join(title.replace(".", "")) if "." in title else title
    printed = re.compile(rf"(?:\b{title}|\bH\.?\s?(?:R\.?\s?)?{title[0]}\b)[^;:]*$" if letters else rf"\b{title}\b[^;:]*$", re.IGNORECASE)
    ends = [0, *(end for person in room.known.persons for _, end in person.name_spans)]
    names = [(n, start) for n in here for start, _ in room.known.persons[n].name_spans]
    before = [(n, max(start - _TITLE_BEFORE_NAME, max(e for e in ends if e <= start)), start) for n, start in names]
    return list(dict.fromkeys(n for n, start, end in before if printed.search(room.document.text[start:end])))


def of_leader(room: Room, spans: tuple[Span, ...]) -> Voice:
    """*The head of the delegation*: who is told to lead one (*a delegation led by Mr Orlen*), else who came from abroad."""
    here = {p.name: p.side for p in room.present() if p.role == "principal"}
    text = room.document.text
    starts = ((n, start) for n, person in enumerate(room.known.persons) if person.name in here for start, _ in person.name_spans)
    leaders = list(dict.fromkeys(n for n, start in starts if _LED.search(text, max(0, start - _TITLE_BEFORE_NAME), start)))
    if len(leaders) == 1:
        return room.of_persons((leaders[0],), spans)
    meeting = next((m for m in room.meetings if m.id == room.meeting), None)
    home = (meeting.place.country if meeting else None) or room.document.side
    guests = [side for side in room.sides if side != home] if home in room.sides else []
    people = room.principals(guests[0]) if len(guests) == 1 else []
    if len(people) == 1:
        return room.of_persons((people[0],), spans)
    return room.of_side(guests[0], spans) if len(guests) == 1 else of_unclear(room, spans)
