"""Who met whom: the persons and sides that stand as parties to an encounter."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from memcon.annotate.mentions import Known, PersonMention, Sentence, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.beside_the_verb import WITH, loose_sides, object_start, objects, set_aside, subject_zone, subjects
from memcon.reading.meetings.encounter import Encounter, is_behind_a_dateline
from memcon.reading.meetings.encounters import SAID_OF_IT
from memcon.reading.meetings.messages import delivery
from memcon.reading.meetings.stand_ins import FIRST_PERSON, author, carried, he_who, met_himself, not_of_a_third, spoken_of, visitor
from memcon.reading.meetings.told_otherwise import heads_told
from memcon.reading.meetings.with_whom import opens_with_whom
from memcon.types import BODIES, Document


@dataclass(frozen=True, slots=True)
class Parties:
    """The sides of an encounter in the order of the text, the spans they were read from, the persons named, and where a party's side
    could not be told."""

    sides: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    subjects: tuple[int, ...] = ()
    objects: tuple[int, ...] = ()
    unknown: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Scene:
    """The sentence that tells of an encounter: its words between `begin` and `end`, and those named in the sentence.

    `own`: the side of the page. `earlier`: where the first verb of meeting of the sentence stands; coordinated verbs share its subject
    (*she met A and called on B*).
    """

    document: Document
    lexicon: Lexicon
    known: Known
    encounter: Encounter
    own: str | None
    earlier: int
    sentence: Sentence
    begin: int
    end: int
    mentions: list[PersonMention]

    @property
    def frame(self) -> str:
        return self.encounter.frame

    @property
    def by_verb(self) -> bool:
        """Whether a verb tells the encounter, whose subject met: not *a meeting was held*, not *during the meeting*."""
        return self.frame not in ("passive", "aside")

    @property
    def opens_with_it(self) -> bool:
        """Whether a participle of the encounter opens the sentence: *Meeting Mr Orlen*."""
        first = self.encounter.first
        opens = first == self.sentence.first or is_behind_a_dateline(self.document.text, self.known, self.sentence, first)
        return opens and self.known.tokens[first].lower.endswith("ing")


def _scene(document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, own: str | None, earlier: int) -> _Scene:
    sentence = known.sentences[encounter.sentence]
    begin, end = known.tokens[encounter.first].start, known.tokens[encounter.last - 1].end
    mentions = [m for m in within(known.people, sentence.start, sentence.end) if m.end <= sentence.end and not in_a_building(known, m)]
    return _Scene(document, lexicon, known, encounter, own, earlier, sentence, begin, end, mentions)


def parties(document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, own: str | None, earlier: int) -> Parties:
    """The parties of `encounter`. `own` is the side of the page: a party named without a side is its own.

    `earlier` is where the first verb of meeting of the sentence stands; coordinated verbs share its subject (*she met A and called on B*).
    """
    if encounter.frame == "led":
        heads = heads_told(document.text, known, known.sentences[encounter.sentence])
        return _settle(known, heads[:1], heads[1:], [], [], own)
    if encounter.frame == "message" and (handed := delivery(document.text, known, encounter.sentence)) is not None:
        return _settle(known, [handed.host], [handed.bearer], [], [], own)
    scene = _scene(document, lexicon, known, encounter, own, earlier)
    before = _before_the_verb(scene)
    after, start, zone = _after_the_verb(scene)
    loose = _named_as_sides(scene, start, zone)
    ahead = (
        loose_sides(document, known, scene.mentions, *subject_zone(document, scene.sentence.start, scene.begin), True) if not before else []
    )
    before, after = _by_a_participle(scene, before, after)
    before, after = _of_an_aside(scene, before, after)
    if not before:
        spoken = spoken_of(document, known, encounter.sentence, scene.begin)
        before = not_of_a_third(document, known, encounter.sentence, spoken, after)
    if not before and scene.by_verb and FIRST_PERSON.search(document.text, max(scene.sentence.start, scene.begin - 30), scene.begin):
        before = author(document, known)
        ahead = ahead if not before else []
    before = _who_is_meant(scene, before, after)
    if before and not after and (himself := met_himself(document, known, encounter)) is not None:
        after = [himself]
    return _settle(known, before, after, ahead, loose, own)


def _before_the_verb(scene: _Scene) -> list[PersonMention]:
    """The persons who are the subject of the verb, or of the first one of the sentence that it shares it with."""
    document, start, begin = scene.document, scene.sentence.start, scene.begin
    if not scene.by_verb:
        return []
    before = subjects(document, scene.known, scene.mentions, start, begin)
    shared = document.text[begin : scene.end] == "and"  # met Mr Orlen in Tamor and, in Oreshmouth, Ms Vidal
    if before and before[-1].start > scene.earlier and (shared or not _CLOSE.fullmatch(document.text[before[-1].end : begin])):
        first = subjects(document, scene.known, scene.mentions, start, scene.earlier)
        return first or he_who(document, scene.known, scene.encounter.sentence, scene.earlier)
    return before


def _after_the_verb(scene: _Scene) -> tuple[list[PersonMention], int, int]:
    """The persons of the list of parties, where it begins, and where it is over."""
    text, end, last = scene.document.text, scene.end, scene.sentence.end
    start = object_start(scene.document, scene.mentions, end, last)
    if scene.frame == "person" and _WAS.search(text, scene.sentence.start, scene.begin):
        by = _BY.search(text, end, last)
        start = by.end() if by else start  # was received on the morning of 5 May, for an hour, by Ms Vidal
    if scene.frame == "aside" and (apart := re.match(r"\s*,\s+(?:including\s+)?with\s", text[end:last])):
        start = end + apart.end()  # In the first meeting, with Minister Vidal, …
    after, zone = objects(scene.document, scene.lexicon, scene.known, scene.mentions, start, last)
    if not after and (more := _FROM_WHERE.match(text[start:last])):
        zone = max(zone, start + more.end())
    if scene.frame == "passive" and not WITH.search(text, end, start + 1):
        zone = start  # an exchange of views took place on Oresh
    return after, start, zone


_FROM_WHERE = re.compile(  # met with fellow leaders from our NATO Allies
    r"[^,;.]{0,70}?\bfrom\b[^;.]*?(?=\s(?:to|on|who|for|in|during|at)\b|[;.]|$)"
)


def _named_as_sides(scene: _Scene, start: int, zone: int) -> list[tuple[int, int, str]]:
    """The sides that the words of the encounter, or the list of parties, name without a person."""
    document, known = scene.document, scene.known
    subject = _AGAIN_A_VERB.search(document.text, scene.end, scene.sentence.end) if scene.frame == "passive" else None
    until = subject.start() if subject else scene.end
    return [
        *(_of_ministers(document, known, scene.end, until) if scene.frame == "passive" else []),
        *_compound(document, known, scene.begin, until),
        *loose_sides(document, known, scene.mentions, start, zone),
    ]


_Both = tuple[list[PersonMention], list[PersonMention]]


def _by_a_participle(scene: _Scene, before: list[PersonMention], after: list[PersonMention]) -> _Both:
    """Who met whom where the sentence opens with it: *Meeting Mr Orlen the next morning, Minister Hald asked …*."""
    text = scene.document.text
    if scene.opens_with_it and len(after) > 1:
        own_at = next((n for n in range(1, len(after)) if "and" not in text[after[n - 1].end : after[n].start]), len(after))
        before, after = after[own_at : own_at + 1], after[:own_at]
    opens = scene.known.tokens[scene.sentence.first].lower
    by_noun = scene.frame == "noun" and (opens.endswith("ing") or opens in _AFTER)
    if after and not before and (scene.opens_with_it or by_noun):
        before = _host_after(scene.document, scene.mentions, after[-1])
    return before, after


def _of_an_aside(scene: _Scene, before: list[PersonMention], after: list[PersonMention]) -> _Both:
    """Who met whom where the encounter is told beside what was said there: *During the talks with Mr Orlen, the President spoke of …*."""
    if scene.frame != "aside":
        return before, after
    document, begin, mentions = scene.document, scene.begin, scene.mentions
    start, text = scene.sentence.start, scene.document.text
    whom_first = opens_with_whom(text[begin : scene.end]) or (
        not before and bool(after) and _WITH_AT_ONCE.match(text, scene.end) is not None and _opens(text, start, begin)
    )
    if whom_first and after:  # With Minister Orlen, the President spoke of …
        joined = [n for n in range(1, len(after)) if " and " in text[after[n - 1].end : after[n].start]]
        cut = joined[-1] + 1 if joined else 1
        before, after = after[cut : cut + 1] or _host_after(document, mentions, after[cut - 1]), after[:cut]
    if not after:
        after = subjects(document, scene.known, mentions, start, begin)
    if not (whom_first or before) and after and not WITH.search(text, begin, after[0].start):
        before, after = after[:1], after[1:] or _addressed(document, mentions, after[0])
    possessed = _POSSESSED.search(text, start, begin) or SAID_OF_IT.search(text, start, begin)
    if not before and after and possessed:
        before = [m for m in mentions if m.end <= begin and not set_aside(text, start, m.start)][:1]
    return before, after


_WITH_AT_ONCE = re.compile(r"(?:,\s+including)?\s+with\b")


def _opens(text: str, start: int, begin: int) -> bool:
    """Whether the words between `start` and `begin` of a sentence only lead to its encounter: *During her meetings with …*."""
    return re.fullmatch(r"\W*(?:[Ii]n|[Dd]uring|[Aa]t|[Oo]ver)\s+(?:[\w'’-]+\s+){0,5}", text[start:begin]) is not None


def _who_is_meant(scene: _Scene, before: list[PersonMention], after: list[PersonMention]) -> list[PersonMention]:
    """The subjects, where *he and A* adds one, *the Minister* is the page's own, and *the guest* one named before."""
    document, known, own = scene.document, scene.known, scene.own
    start, begin, number = scene.sentence.start, scene.begin, scene.encounter.sentence
    if before and scene.by_verb and _SHE_AND.search(document.text, start, before[0].start):
        before = [*carried(document, known, number), *before]
    before = [_ours(document, known, m, own) for m in before] if not any(_side(known, m) == own for m in after) else before
    guest = visitor(document, known, start, begin, own)
    if guest is None and scene.earlier < begin and all(m.person is None for m in before):
        guest = visitor(document, known, start, scene.earlier, own)  # the guest was received by A and met with B
    return [guest] if guest is not None and scene.by_verb and guest.person not in {m.person for m in before} else before


def in_a_building(known: Known, mention: PersonMention) -> bool:
    """Whether somebody is named only as the one whose building it is: *received at the Office of* the President *…*."""
    return mention.kind == "post" and any(
        p.kind == "venue" and p.end >= mention.end for p in within(known.places, mention.start - 20, mention.start)
    )


_WAS = re.compile(r"\b(?:was|were|been)\s+(?:\w+\s+)?$")
_BY = re.compile(r"[^.;]{0,100}?\bby\s+(?!(?:video|phone|telephone)\b)")
_OF_MINISTERS = re.compile(
    r"\s+of\s+(?:the\s+)?(?:[\w,-]+\s+){0,5}?(?:ministers|presidents|leaders|secretaries|heads of \w+|ambassadors|chiefs|envoys|advisers"
    r"|officials)\s+(?:of|from)\s+",
    re.IGNORECASE,
)


def _of_ministers(document: Document, known: Known, start: int, end: int) -> list[tuple[int, int, str]]:
    """The sides in *a meeting of the Foreign and Defence Ministers of Oresh and Veland was held*."""
    held = _OF_MINISTERS.match(document.text, start, end)
    sides = [(s.start, s.end, s.side) for s in within(known.sides, held.end(), end) if s.end <= end and s.form == "name"] if held else []
    return sides if len(sides) > 1 else []


def _ours(document: Document, known: Known, mention: PersonMention, own: str | None) -> PersonMention:
    """*The Minister also met with …*: the page's own minister, though a guest so called was named last."""
    theirs = mention.kind == "post" and mention.side is None and mention.person is not None
    if not theirs or own is None or mention.person is None or known.persons[mention.person].side in (None, own):
        return mention
    words = document.text[mention.start : mention.end].removeprefix("The ").removeprefix("the ")
    office = known.persons[mention.person].office
    named = (m.person for m in known.people if m.end <= mention.start and m.kind == "name" and m.person is not None)
    ours = next((p for p in named if known.persons[p].side in (None, own) and known.persons[p].office == office), None)
    if ours is None or (words in (known.persons[mention.person].post or "") and words not in (known.persons[ours].post or "")):
        return mention
    return replace(mention, person=ours)


_AFTER = frozenset(("after", "following"))  # Following talks with Mr Orlen, President Hald said …


def _host_after(document: Document, mentions: list[PersonMention], guest: PersonMention) -> list[PersonMention]:
    """Who receives in *Receiving Mr Orlen at the palace, President Hald said*: the first one named after a comma."""
    text = document.text
    return [m for m in mentions if m.start > guest.end and re.search(r",\s+(?:the\s+)?$", text[guest.end : m.start], re.IGNORECASE)][:1]


_AGAIN_A_VERB = re.compile(r"\b(?:was|were|is|are|has|have|took|takes|concluded|began|opened|started|ended)\b")


# Ms Hald discussed ports during her conversations with …, in a call yesterday with …
_POSSESSED = re.compile(r"\b(?:in|during|at|over|by)\s+(?:his|her|an?)\s+(?:\w+\s+){0,3}$")


def _compound(document: Document, known: Known, start: int, end: int) -> list[tuple[int, int, str]]:
    """The sides that the words of the encounter join: *held the fourth Oresh-Tamor Policy Consultation*."""
    inside = [s for s in within(known.sides, start, end) if s.end <= end and s.form != "capital"]
    joined = [(a, b) for a, b in pairwise(inside) if re.fullmatch(r"\s?[-–—/]\s?", document.text[a.end : b.start])]
    return [(s.start, s.end, s.side) for s in dict.fromkeys(s for pair in joined for s in pair)]


_CLOSE = re.compile(r"(?:,\s+who)?\s*(?:\b(?:also|then|today|later|both|each|subsequently|afterwards|thereafter|next|had|has)\b\s*){0,2}")
_SHE_AND = re.compile(r"\b(?:he|she)\s+and\s+(?:the\s+)?$", re.IGNORECASE)  # On Monday, she and Ambassador Vidal met …


def _addressed(document: Document, mentions: list[PersonMention], subject: PersonMention) -> list[PersonMention]:
    """*During the conversation, Ms Hald congratulated Mr Orlen*: the one to whom the subject's verb is addressed."""
    nxt = next((m for m in mentions if m.start >= subject.end), None)
    if nxt is None or not re.fullmatch(r"\s+(?:\w+\s+){1,2}", document.text[subject.end : nxt.start]):
        return []
    return [] if re.match(r"['’]s?\s", document.text[nxt.end : nxt.end + 3]) else [nxt]


_GROUPS = ("G7", "G8", "G20")


def _settle(
    known: Known,
    before: list[PersonMention],
    after: list[PersonMention],
    ahead: list[tuple[int, int, str]],
    loose: list[tuple[int, int, str]],
    own: str | None,
) -> Parties:
    named: list[tuple[int, int, str]] = list(ahead)
    unknown: list[tuple[int, int]] = []
    for mention in before:
        if _is_sideless(known, mention):
            continue
        side = _side(known, mention) or own
        named.append((mention.start, mention.end, side)) if side else unknown.append((mention.start, mention.end))
    nameless = [m for m in after if _side(known, m) is None]
    for mention in (m for m in after if not _is_sideless(known, m)):
        side = _side(known, mention)
        if side is None and own is not None and any(s not in (None, own) for *_, s in named) and own not in {s for *_, s in named}:
            side = own  # on Japan's page “President Putin held talks with Prime Minister Koizumi”
        if side is None and own is not None:
            side = _of_the_list(known, after, mention, own)
        if side is not None:
            named.append((mention.start, mention.end, side))
        elif len(loose) < len(nameless):
            unknown.append((mention.start, mention.end))
    named.extend(loose)
    sides = tuple(dict.fromkeys(s for *_, s in named))
    if len(set(sides) - set(BODIES) - {own}) > 1:
        named = [n for n in named if n[2] not in _GROUPS]  # the G7 ministers of Oresh, Tamor and Veland
        sides = tuple(dict.fromkeys(s for *_, s in named))
    if own is not None and own not in sides and not (before and len(sides) > 1 and all(_side(known, m) for m in before)):
        sides = (own, *sides)
    subjects = tuple(m.person for m in before if m.person is not None)
    objects = tuple(m.person for m in after if m.person is not None)
    return Parties(sides, tuple((s, e) for s, e, _ in named), subjects, objects, tuple(unknown))


def _of_the_list(known: Known, listed: list[PersonMention], mention: PersonMention, own: str) -> str | None:
    """The side of one named without any in a list of guests: that of the guest before, else of the one after (*A and B of Oresh*)."""
    at = listed.index(mention)
    sides = [_side(known, m) for m in (*reversed(listed[:at]), *listed[at + 1 :])]
    return next((s for s in sides if s not in (None, own)), None)


def _is_sideless(known: Known, mention: PersonMention) -> bool:
    """Whether one is there for a body that is no side: *the Secretary General of the Arab League*."""
    return mention.person is not None and known.persons[mention.person].sideless


def _side(known: Known, mention: PersonMention) -> str | None:
    if mention.person is not None and known.persons[mention.person].side:
        return known.persons[mention.person].side
    if mention.side is not None:
        return next((s.side for s in known.sides if s.start >= mention.side[0] and s.end <= mention.side[1]), None)
    return None
