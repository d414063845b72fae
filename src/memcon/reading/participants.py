"""Who was in the room or on the line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from memcon.annotate.delegations import Stretch, stretches
from memcon.annotate.mentions import Known, PersonMention, Sentence
from memcon.annotate.phrases import Phrases, fold
from memcon.lexicon import Lexicon
from memcon.reading.header_words import header_words
from memcon.types import Document, Meeting, Participant, Span


@dataclass(frozen=True, slots=True)
class Encounter:
    """A sentence that tells of a meeting: its offsets, the place of the word that tells it, and the persons it brings together."""

    start: int
    end: int
    cue: tuple[int, int]
    persons: tuple[int, ...]
    pronoun: bool = False  # *he met …*: the first person is taken from the sentence before
    title: bool = False


@dataclass(frozen=True, slots=True)
class _Cue:
    start: int
    end: int
    frame: str


@cache
def _cues(lexicon: Lexicon) -> Phrases[str]:
    return Phrases((w, e.get("frame")) for e in lexicon["encounters"] for w in e.words)


_GAP = 7
"""The most words between *held* and *talks*."""

# What may stand between two names that one verb joins.
_JOINS = re.compile(
    r"^[\s,;(]*(?:(?:and|with|as well as|together with|along with|alongside|&|from|his|her|their|the|on|at|in|for|by|also"
    r"|both|first|then|today"
    r"|yesterday|earlier|respectively|a|an|separately)\b[\s,]*)*$",
    re.IGNORECASE,
)


def _about(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands before a name that is talked about, not met: *attributable to …*, *statement by the Ministry Spokesperson …*."""
    return header_words(lexicon, "about", after=r"(?:\s+(?-i:[A-Z])\w+){0,3}\s+(?:the\s+)?$")


_POSSESSED = re.compile(
    r"^['’]s?\s+(?!call|meeting|talk|phone|telephone|conversation|video|virtual|lunch|dinner|bilateral|trilateral|visit with)",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:will|would|shall|to be|is to|are to|scheduled|plans? to|agreed to|intends? to|invited|not)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)


def encounters(document: Document, lexicon: Lexicon, known: Known) -> tuple[Encounter, ...]:
    """The sentences that tell of a meeting or call, in the order of the page, with the persons whom each brings together."""
    folded = fold(document.text)
    lists = _lists(document, lexicon, known)
    found: list[Encounter] = []
    before: int | None = None
    for sentence in known.sentences:
        kind = document.blocks[sentence.block].kind if sentence.block < len(document.blocks) else "paragraph"
        if kind in ("noise", "caption", "footnote"):
            continue
        title = kind in ("title", "heading") or _headline(folded, sentence, known)
        people = _present(document.text, lexicon, known, sentence, lists)
        cue, persons, pronoun = _read(folded, sentence, people, lexicon, title, before)
        if cue is not None and persons:
            found.append(Encounter(sentence.start, sentence.end, (cue.start, cue.end), persons, pronoun, title))
        named = [m.person for m in known.people if sentence.start <= m.start < sentence.end and m.person is not None]
        if named and not title:
            before = named[0]
    return tuple(found)


def principals(document: Document, lexicon: Lexicon, known: Known) -> tuple[int, ...]:
    """The persons, as indices into `known.persons`, whom the page's first account of a meeting brings together."""
    return _principals(encounters(document, lexicon, known))


def _principals(told: tuple[Encounter, ...]) -> tuple[int, ...]:
    best = max(
        told, key=lambda e: (min(len(e.persons), 2) if not e.pronoun or len(e.persons) > 1 else 1, not e.title, -e.start), default=None
    )
    return best.persons if best is not None else ()


def _headline(text: str, sentence: Sentence, known: Known) -> bool:
    """Whether a sentence that no block says is a title looks like one: no full stop, and most words capitalised or no verb's place."""
    tail = text[sentence.start : sentence.end].rstrip()
    return not tail.endswith((".", ":", ")", '"', "”", ";", "!", "?")) and sentence.end - sentence.start < 220


def _lists(document: Document, lexicon: Lexicon, known: Known) -> tuple[Stretch, ...]:
    return stretches(document, lexicon, known, [(_at(m), m.end) for m in known.people if m.kind == "name"])


def _at(mention: PersonMention) -> int:
    """Where a mention's name begins; its side may be the heading of the list it stands in (*for Japan Foreign Minister Aso*)."""
    return mention.name[0] if mention.name else mention.start


def _present(text: str, lexicon: Lexicon, known: Known, sentence: Sentence, lists: tuple[Stretch, ...]) -> list[PersonMention]:
    """The persons of a sentence who may have met: not those of an attendance list, nor those only talked about."""
    kept: list[PersonMention] = []
    for mention in known.people:
        if not (sentence.start <= mention.start < sentence.end) or mention.person is None:
            continue
        if any(s.start <= _at(mention) < s.end for s in lists):
            continue
        if _about(lexicon).search(text, max(sentence.start, mention.start - 40), mention.start) or _POSSESSED.match(
            text, mention.end, mention.end + 24
        ):
            continue
        if known.persons[mention.person].former:
            continue
        kept.append(mention)
    return kept


def _read(
    text: str, sentence: Sentence, people: list[PersonMention], lexicon: Lexicon, title: bool, before: int | None
) -> tuple[_Cue | None, tuple[int, ...], bool]:
    """The cue of a sentence and the persons it joins; the best reading is the one that joins most."""
    best: tuple[_Cue | None, tuple[int, ...], bool] = (None, (), False)
    for cue in _cues_in(text, sentence, lexicon):
        if cue.frame == "title" and not title:
            continue
        if _FUTURE.search(text, max(sentence.start, cue.start - 30), cue.start):
            continue
        persons, pronoun = _joined(text, sentence, people, cue, before)
        if cue.frame == "weak" and (len(persons) < 2 or pronoun or any(m.start > cue.start and m.person in persons for m in people[:2])):
            continue
        if len(persons) > len(best[1]):
            best = (cue, persons, pronoun)
    return best


def _cues_in(text: str, sentence: Sentence, lexicon: Lexicon) -> list[_Cue]:
    raw = [_Cue(sentence.start + a, sentence.start + b, f) for a, b, f in _cues(lexicon).find(text[sentence.start : sentence.end])]
    found: list[_Cue] = []
    for n, cue in enumerate(raw):
        if cue.frame == "hold":
            noun = next((c for c in raw[n + 1 :] if c.frame in ("noun", "title")), None)
            if noun is not None and len(text[cue.end : noun.start].split()) <= _GAP:
                found.append(_Cue(cue.start, noun.end, "with"))
        elif cue.frame != "noun":
            found.append(cue)
    for cue in raw:  # a meeting was held between …, took place between …
        if cue.frame == "noun" and re.match(
            r"[^.;]{0,40}\b(?:was held|were held|took place|was conducted|has taken place)\b", text[cue.end : sentence.end]
        ):
            found.append(_Cue(cue.start, cue.end, "with"))
    return found


def _joined(text: str, sentence: Sentence, people: list[PersonMention], cue: _Cue, before: int | None) -> tuple[tuple[int, ...], bool]:
    """Subject and object of a cue."""
    subjects = [m for m in people if m.start < cue.start]
    objects = [m for m in people if m.start >= cue.end - 1 or (m.start >= cue.start and m.end > cue.end)]
    pronoun = False
    persons: list[int] = []
    subjects = _main_subjects(text, subjects, cue)
    if subjects:
        persons += [m.person for m in subjects if m.person is not None]
    else:
        lead = text[max(sentence.start, cue.start - 60) : cue.start]
        if before is not None and re.search(r"\b(?:he|she|they)\b[^,.;]*$", lead, re.IGNORECASE):
            persons.append(before)
            pronoun = True
    chain: list[PersonMention] = []
    for mention in objects:
        if not chain:
            gap = text[cue.end : mention.start]
            if len(gap) > 260 or re.search(r";|\bthat\b|\bwho\b|\bwhich\b", gap):
                break
        elif not _JOINS.match(text[chain[-1].end : mention.start]) and not _with_later(text[chain[-1].end : mention.start]):
            break
        chain.append(mention)
    persons += [m.person for m in chain if m.person is not None]
    return tuple(dict.fromkeys(persons)), pronoun


def _with_later(gap: str) -> bool:
    """*… hosted by the US, together with X, and Y*; *received X, with whom …* is not one."""
    return (
        len(gap) < 120
        and bool(re.search(r"\b(?:with|and)\s+(?:the\s+|his\s+|her\s+)?(?:\w+\s+)?$", gap))
        and not re.search(r"[;.]|\bthat\b|\bwhom\b|\bwho\b", gap)
    )


def _main_subjects(text: str, people: list[PersonMention], cue: _Cue) -> list[PersonMention]:
    """The persons before a verb who are its subject: the first, and those joined to it."""
    if not people:
        return []
    chain = [people[0]]
    for mention in people[1:]:
        if (
            _JOINS.match(text[chain[-1].end : mention.start])
            or mention.person == chain[-1].person
            or (re.match(r"^[\s,]*(?:and|with|between)\b", text[chain[-1].end : mention.start]) and mention.start - chain[-1].end < 60)
        ):
            chain.append(mention)
    return chain


# --- participants -------------------------------------------------------------------------------


def find(document: Document, lexicon: Lexicon, known: Known, meetings: tuple[Meeting, ...]) -> tuple[Participant, ...]:
    """Each person once per meeting, principals first, then those who also attended, in the order of the page."""
    if not meetings:
        return ()
    told = encounters(document, lexicon, known)
    lists = _lists(document, lexicon, known)
    shares = _share(document, known, meetings, told)
    found: list[Participant] = []
    for n, meeting in enumerate(meetings):
        chief = shares[n]
        rostered = _listed(known, tuple(s for s in lists if s.roster), meetings, n, told)
        chief = [*chief, *_heads_of_rosters(document, known, rostered, chief, meeting)]
        others = [p for p in _listed(known, lists, meetings, n, told) if p not in chief]
        sides = _sides(document, known, meeting, chief, others)
        found.extend(_participant(document, known, meeting, p, sides.get(p), "principal") for p in chief)
        found.extend(_participant(document, known, meeting, p, sides.get(p), "delegate") for p in others)
    return tuple(found)


def _share(document: Document, known: Known, meetings: tuple[Meeting, ...], told: tuple[Encounter, ...]) -> list[list[int]]:
    """The principals of each meeting."""
    if len(meetings) == 1:
        chief = _completed(known, meetings[0], told, list(_principals(told)), document)
        have = {known.persons[p].side or document.side for p in chief}
        missing = [p for p in _named(document, known, meetings[0]) if (known.persons[p].side or document.side) not in have]
        return [_filtered(document, known, meetings[0], [*missing, *chief])]
    shares: list[list[int]] = []
    for meeting in meetings:
        named = _named(document, known, meeting)
        if {known.persons[p].side or document.side for p in named} >= set(meeting.sides):
            shares.append(named)
            continue
        spans = [s for key in ("form", "sides") for s in meeting.evidence.get(key, ())]
        best: list[int] = []
        weight = -1.0
        for order, encounter in enumerate(told):
            inside = sum(encounter.start <= s.start < encounter.end for s in spans)
            sides = {known.persons[p].side or document.side for p in encounter.persons}
            fit = len(sides & set(meeting.sides)) - len(sides - set(meeting.sides) - {None}) * 0.5
            score = inside + fit * 2 - order * 0.01 - encounter.title * 0.5
            if score > weight and fit > 0:
                best, weight = list(encounter.persons), score
        kept = _filtered(document, known, meeting, best or named)
        have = {known.persons[p].side or document.side for p in kept}
        for side in meeting.sides:  # the host carries over from the meeting before
            if side not in have:
                kept = [*(p for share in shares[:1] for p in share if (known.persons[p].side or document.side) == side), *kept]
        shares.append(list(dict.fromkeys(kept)))
    return shares


def _named(document: Document, known: Known, meeting: Meeting) -> list[int]:
    """The persons whose names the meeting's sides were read from; those of its own side first."""
    spans = [(s.start, s.end) for s in meeting.evidence.get("sides", ())]
    found = [m.person for m in known.people if m.person is not None and (m.start, m.end) in spans]
    return list(dict.fromkeys(found))


def _completed(known: Known, meeting: Meeting, told: tuple[Encounter, ...], chief: list[int], document: Document) -> list[int]:
    """Principals of sides that the first account leaves out, from the other accounts of the same meeting."""
    have = {known.persons[p].side or document.side for p in chief}
    for encounter in told:
        for p in encounter.persons:
            side = known.persons[p].side or document.side
            if p not in chief and side in meeting.sides and side not in have:
                chief.append(p)
                have.add(side)
    return chief


def _filtered(document: Document, known: Known, meeting: Meeting, chief: list[int]) -> list[int]:
    """Those of `chief` whose side takes part, where the meeting's sides are known."""
    if not meeting.sides:
        return chief
    kept = [p for p in chief if (known.persons[p].side or document.side) in (None, *meeting.sides)]
    return kept or chief


def _listed(known: Known, lists: tuple[Stretch, ...], meetings: tuple[Meeting, ...], n: int, told: tuple[Encounter, ...]) -> list[int]:
    """The persons on the attendance lists that belong to meeting `n`."""
    found: list[int] = []
    for stretch in lists:
        if len(meetings) > 1 and _owner(stretch, meetings, told) != n:
            continue
        for mention in known.people:
            if (
                stretch.start <= _at(mention) < stretch.end
                and mention.person is not None
                and mention.kind == "name"
                and mention.person not in found
            ):
                found.append(mention.person)
    return found


def _owner(stretch: Stretch, meetings: tuple[Meeting, ...], told: tuple[Encounter, ...]) -> int:
    """The meeting an attendance list belongs to: the last one whose evidence begins before it."""
    owner, nearest = 0, -1
    for n, meeting in enumerate(meetings):
        if n and meeting.form == "working_meal":
            continue  # those listed sat at the talks before it
        starts = [s.start for s in meeting.evidence.get("form", ()) if s.start < stretch.start]
        if starts and nearest < max(starts):
            owner, nearest = n, max(starts)
    return owner


_MINISTERS = ("foreign-minister", "defence-minister", "foreign-secretary")


def _heads_of_rosters(document: Document, known: Known, rostered: list[int], chief: list[int], meeting: Meeting) -> list[int]:
    """From a list of those present, a person a line: the first of each side that has no principal yet; in a 2+2, every minister."""
    have = {known.persons[p].side or document.side for p in chief}
    heads: list[int] = []
    for p in rostered:
        person = known.persons[p]
        if p in chief:
            continue
        if meeting.form == "two_plus_two" and person.office in _MINISTERS:
            heads.append(p)
        elif (person.side or document.side) not in have:
            heads.append(p)
            have.add(person.side or document.side)
    return heads


_OF_ANOTHER = ("monarch", "pope", "president", "secretary-general", "high-representative", "crown-prince")
"""Offices whose holder, met by one's own minister and named without a country, is not of one's own side all the same."""


def _sides(document: Document, known: Known, meeting: Meeting, chief: list[int], others: list[int]) -> dict[int, str]:
    """The side of each participant: as printed, else the page's own, else the one that nobody else stands for."""
    sides: dict[int, str] = {p: s for p in (*chief, *others) if (s := known.persons[p].side)}
    for p in chief:
        if p in sides:
            continue
        if document.side in meeting.sides and document.side and _is_subject(known, meeting, p):
            sides[p] = document.side
            continue
        taken = {sides[q] for q in chief if q in sides}
        free = [s for s in meeting.sides if s not in taken]
        if document.side and document.side not in taken and (not meeting.sides or document.side in meeting.sides):
            sides[p] = document.side
        elif document.side is None and len(chief) > 1 and _is_subject(known, meeting, p):
            continue  # who travelled is not of the country where he met people
        elif free and (len(free) == 1 or document.side in free):
            sides[p] = document.side if document.side in free else free[0]
        elif (guest := _beside(chief, p, sides, document.side)) and not _is_subject(known, meeting, p):
            sides[p] = guest
        elif document.side and known.persons[p].office not in _OF_ANOTHER:
            sides[p] = document.side
    for p in others:
        if p not in sides and document.side:
            sides[p] = document.side
    return sides


def _is_subject(known: Known, meeting: Meeting, p: int) -> bool:
    """Whether a person stands before the verb that tells of the meeting, at the head of what is told."""
    verb = meeting.evidence["form"][0].start if "form" in meeting.evidence else 0
    start, end = next(((s.start, s.end) for s in known.sentences if s.start <= verb < s.end), (verb, verb))
    there = [m.start for m in known.people if m.person == p and start <= m.start < end]
    return any(at < verb for at in there) or not there  # or carried over from before, as *she*


def _beside(chief: list[int], p: int, sides: dict[int, str], own: str | None) -> str | None:
    """The side of one named without any among several: that of the guest named before, else after."""
    at = chief.index(p)
    near = (sides.get(q) for q in (*reversed(chief[:at]), *chief[at + 1 :]))
    return next((s for s in near if s not in (None, own)), None)


def _participant(document: Document, known: Known, meeting: Meeting, p: int, side: str | None, role: str) -> Participant:
    person = known.persons[p]

    def spans(places: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
        return tuple(Span(start=a, end=b, text=document.text[a:b]) for a, b in places)

    evidence = {"name": spans(person.name_spans[:1]), "post": spans(person.post_spans), "side": spans(person.side_spans[:1])}
    return Participant(
        meeting=meeting.id,
        name=person.name,
        post=person.post,
        side=side,
        role="principal" if role == "principal" else "delegate",
        evidence={k: v for k, v in evidence.items() if v},
        rule="header" if role == "principal" else "attendance",
    )
