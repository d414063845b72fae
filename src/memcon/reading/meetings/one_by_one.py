"""Sentences that tell of several meetings at once: *had brief conversations with A, B and C*, *was received separately by A and B*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from memcon.annotate.mentions import Known, PersonMention, within
from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.tellings.telling import Telling
from memcon.types import Document

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])
_SERIES = one_of(_WORDS["series_held"])
_SEPARATE = one_of(
    _WORDS["series_held"] | {"talks", "discussions", "consultations", "negotiations", "exchanges", "engagements", "sessions"}
)
_OFFICERS = one_of(_WORDS["several_in_office"])
_WENT_THROUGH = one_of(_WORDS["went_through"])

SOMEBODY = ("person", "with")  # received somebody, met with somebody
_AND_WITH = re.compile(
    r"\bwith\b[^.;]*?,?\s+and,?\s+(?:(?:then|also|separately|later|afterwards|in an? separate \w+),?\s+)?with\b"
)  # spoke with Mr Orlen, and with Ms Vidal
_EACH = re.compile(
    r"\b(?:" + _SERIES + r"|exchanged (?:a few )?words|(?:spoke|talked|conferred|met|received) separately"
    r"|separately (?:received|met)|in turn|in succession"
    r"|individually|one after the other|one by one|bilaterally with)\b",
    re.IGNORECASE,
)
_EACH_APART = re.compile(
    r"\bin (?:turn|succession)\b|\bone after (?:the other|another)\b"
    r"|\bin (?:separate|individual|consecutive|successive|back-to-back) (?:\w+ )?" + _SEPARATE + r"\b"
)


def each_apart(document: Document, known: Known, telling: Telling) -> list[Telling]:
    """*Had brief conversations with A, B and C*: a telling for each of them, or for each of their sides."""
    own, who = document.side, telling.who
    if apart := _each_host(document, known, telling) or _each_named(document, known, telling):
        return apart
    elsewhere = [s for s in who.sides if s != own]
    free = [s for s in elsewhere if all(known.persons[p].side != s for p in who.objects)] if len(elsewhere) > 1 else elsewhere
    each = telling.frame != "aside" or (  # during meetings with A and B
        _EACH.fullmatch(document.text, *telling.words) and document.text.startswith(" with", telling.words[1])
    )
    alone = free[0] if len(free) == 1 and each else None
    sides = {p: known.persons[p].side or (None if known.persons[p].sideless else alone) for p in who.objects}
    guests = [p for p in who.objects if sides[p] not in (None, own) or known.persons[p].sideless]
    by_side = {s: tuple(p for p in guests if sides[p] == s) for s in (dict.fromkeys(sides[p] for p in guests) if guests else elsewhere)}
    shares: list[tuple[str | None, tuple[int, ...]]] = []
    if _each_person(document, known, telling, guests):
        shares = [(sides[p], (p,)) for p in guests] if guests else list(by_side.items())
    elif _each_side(document, telling):
        shares = list(by_side.items())
    elif own is not None and len(days := _a_day_each(document, known, telling, guests)) > 1:
        return days
    if len(shares) < 2 or len(who.subjects) > 2 or _met_together(document, known, telling, guests):
        return [telling]
    ours = tuple(s for s in who.sides if s == own) or ((own,) if own else _of_subjects(known, telling))
    parts = []
    for side, persons in shares:
        spans = tuple(m for p in (*who.subjects, *persons) for m in _named(known, telling.stretch, p)[:1])
        if not persons:
            spans += tuple((m.start, m.end) for m in within(known.sides, telling.stretch.start, telling.stretch.end) if m.side == side)
        met = replace(who, sides=tuple(dict.fromkeys((*ours, side))) if side else ours, objects=persons, spans=spans)
        parts.append(replace(telling, who=met, others=frozenset(persons)))
    return parts


def _each_host(document: Document, known: Known, telling: Telling) -> list[Telling]:
    """*Was received separately by A and B*, *A and B met separately with C*: a telling for each of several of one side; else none."""
    who = telling.who
    many, alone = (who.objects, who.subjects) if len(who.objects) > 1 else (who.subjects, who.objects)
    if len(many) < _TWO or len(alone) != 1 or len(_sides_of(document, known, many)) != 1:
        return []
    abroad = all(known.persons[p].side is None for p in many) and bool(set(who.sides) - {document.side})  # hosts of a visit
    if _sides_of(document, known, many) == _sides_of(document, known, alone) and not abroad:
        return []
    if not (_separately(document, known, telling) or _each_at_the_head(known, telling, many)):
        return []
    parts = []
    for host in many:
        one = replace(who, objects=(host,)) if many is who.objects else replace(who, subjects=(host,))
        spans = tuple(m for p in (*one.subjects, *one.objects) for m in _named(known, telling.stretch, p)[:1])
        others = telling.others - {p for p in many if p != host}
        parts.append(replace(telling, who=replace(one, spans=spans or who.spans), others=others))
    return parts


def _each_at_the_head(known: Known, telling: Telling, hosts: Sequence[int]) -> bool:
    """Whether a visitor called on those who are each at the head of a power of one state: *called on President A and Prime Minister B*."""
    offices = [known.persons[p].office for p in hosts]
    return telling.frame == "person" and telling.form == "courtesy_call" and len(set(offices)) == len(offices) and set(offices) <= _HEADS


_HEADS = frozenset(("president", "monarch", "prime-minister", "speaker", "crown-prince", "vice-president", "chancellor"))


def _a_day_each(document: Document, known: Known, telling: Telling, guests: Sequence[int]) -> list[Telling]:
    """*Met A on 3 May, B on 4 May and C on 5 May*: each told by the words from one name to the next; none where not each has a day."""
    there = [m for m in within(known.people, telling.words[1], telling.stretch.end) if m.kind == "name" and m.person in guests]
    if len(there) < _TWO:
        return []
    cuts = [telling.stretch.start, *(m.start for m in there[1:]), telling.stretch.end]
    parts: list[Telling] = []
    for mention, (start, end) in zip(there, pairwise(cuts), strict=True):
        days = [d for d in within(known.dates, mention.end, end) if d.day and d.end <= end]
        if mention.person is None or not days or days[0].start - mention.end > _CLOSE:
            return []
        side = known.persons[mention.person].side
        sides = tuple(s for s in (document.side, side) if s)
        who = replace(telling.who, sides=sides, objects=(mention.person,), spans=(*telling.who.spans[:1], (mention.start, mention.end)))
        stretch = Stretch(start, end, telling.stretch.verb if not parts else start)
        parts.append(replace(telling, who=who, others=frozenset(who.objects), stretch=stretch, day=days[0].day))
    return parts


def _of_subjects(known: Known, telling: Telling) -> tuple[str, ...]:
    """The sides of those who met others, on a page whose own side is not known."""
    return tuple(dict.fromkeys(side for p in telling.who.subjects if (side := known.persons[p].side)))


def _each_named(document: Document, known: Known, telling: Telling) -> list[Telling]:
    """*Met the following counterparts:* and a line for each, *had separate meetings with each of them*: a telling for each; else none."""
    if telling.who.objects or telling.title:
        return []
    guests = _on_the_list(document, known, telling) or _of_the_sentence_before(document, known, telling)
    ours = _sides_of(document, known, telling.who.subjects)
    sides = [known.persons[m.person].side for m in guests if m.person is not None]
    if len(sides) < _TWO or len(sides) < len(guests) or None in sides or ours & set(sides):
        return []
    own = tuple(s for s in dict.fromkeys((document.side, *telling.who.sides)) if s is not None and s not in sides)
    parts = []
    for mention, side in zip(guests, sides, strict=True):
        persons = (mention.person,) if mention.person is not None else ()
        spans = (*telling.who.spans, (mention.start, mention.end))
        who = replace(telling.who, sides=(*own, *((side,) if side else ())), objects=persons, spans=spans)
        parts.append(replace(telling, who=who, others=frozenset(persons)))
    return parts


def _on_the_list(document: Document, known: Known, telling: Telling) -> list[PersonMention]:
    """Whom the lines name that a sentence announces, one a line."""
    sentence = known.sentence_at(telling.words[0])
    if sentence is None or not _LISTS.search(document.text, telling.words[0], sentence.end):
        return []
    guests: list[PersonMention] = []
    for block in document.blocks[sentence.block + 1 :]:
        first = next((m for m in within(known.people, block.start, block.end) if m.kind == "name"), None)
        if block.kind != "item" or first is None or not _BULLET.fullmatch(document.text, block.start, first.start):
            break
        guests.append(first)
    return guests


def _of_the_sentence_before(document: Document, known: Known, telling: Telling) -> list[PersonMention]:
    """Those of other sides whom the sentence before names, where this one speaks of *each of them*."""
    if document.side is None or not _WITH_EACH.match(document.text, telling.words[1], telling.stretch.end):
        return []
    sentence = known.sentence_at(telling.words[0])
    before = within(known.sentences, 0, sentence.start)[-1:] if sentence is not None else []
    named = [m for s in before for m in within(known.people, s.start, s.end) if m.kind == "name" and m.person is not None]
    return [m for m in named if m.person is not None and known.persons[m.person].side not in (None, document.side)]


_WITH_EACH = re.compile(
    r"\s+with\s+(?:each|both)\s+of\s+(?:them|(?:the|her|his)\s+(?:two\s+|three\s+|four\s+)?(?:guests|visitors|" + _OFFICERS + r"))\b"
)
_LISTS = re.compile(
    r"(?:\b" + _SEPARATE + r"\b|\b" + _OFFICERS + r"\b|\bfollowing\b|\bseparately\b)[^.;]*:\s*$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"[\W\d]*(?:(?:the|with|H\.E\.|HE|Mr\.?|Ms\.?|Dr\.?)\s+)*", re.IGNORECASE)
_TWO = 2


def _sides_of(document: Document, known: Known, persons: Sequence[int]) -> set[str | None]:
    return {known.persons[p].side or document.side for p in persons}


def _separately(document: Document, known: Known, telling: Telling) -> bool:
    """Whether the clause of a telling says that those whom it names were met apart: *separately*, *courtesy calls on*."""
    sentence = known.sentence_at(telling.words[0])
    start = sentence.start if sentence is not None else telling.stretch.start
    begin = max(start, telling.words[0] - _CLOSE)
    return _APART.search(document.text, begin, telling.stretch.end) is not None


_CLOSE = 40  # code points before a verb in which its adverbs stand
_APART = re.compile(
    r"\bseparately\b|\bseparate (?:\w+ )?(?:occasions|events|" + _SEPARATE + r")\b"
    r"|\bin (?:individual|consecutive|successive|back-to-back) (?:\w+ )?" + _SEPARATE + r"\b|\brespectively\b"
    r"|\bin (?:turn|succession)\b"
    r"|\b(?:courtesy calls|calls|audiences) (?:on|with|by)\b|\bby [^.;]{4,120} and by\b"
    r"|\beach (?:received|met|held|had)\b|\bone after the other\b"
)


def _met_together(document: Document, known: Known, telling: Telling, guests: Sequence[int]) -> bool:
    """Whether the words say that all whom a telling names sat at one table."""
    last = max((end for p in guests for _, end in _named(known, telling.stretch, p)[:1]), default=telling.stretch.end)
    after = _CLAUSE_END.search(document.text, last, telling.stretch.end)
    end = after.start() if after else telling.stretch.end
    if _FOR_ALL_THREE.match(document.text, last, telling.stretch.end):
        return True
    if _TOGETHER.search(document.text, max(telling.stretch.start, telling.words[0] - 40), end):
        return True
    return (
        len(guests) > 1
        and (found := _ALL.search(document.text, end, end + _SOON)) is not None
        and found["n"].lower() == _COUNTS.get(len(guests))
    )


_FOR_ALL_THREE = re.compile(r",?\s+(?:for|to|in|at) (?:an?|the) (?:[\w-]+ ){0,2}(?:trilateral|quadrilateral|tripartite)\b")
_SOON = 400  # code points after a telling within which all who were there are counted
_COUNTS = {2: "three", 3: "four", 4: "five"}  # with the page's own
_ALL = re.compile(
    r"\b(?:the|all)\s+(?P<n>three|four|five)(?:\s+(?:\w+\s+)?"
    r"(?:sides|parties|" + _OFFICERS + r")\b(?!\s+(?:then|later|subsequently|afterwards)\b)"
    r"|\s+\w+ly\b|\s+(?:agreed|discussed|welcomed|condemned|stressed|reviewed|expressed))",
    re.IGNORECASE,
)
"""*The three ministers agreed …*: those whom a telling names sat together; not *the three ministers then met*, who sat apart before."""


def _each_person(document: Document, known: Known, telling: Telling, guests: Sequence[int]) -> bool:
    """Whether those whom a telling names were met one by one: it speaks of meetings, or the page tells later of a meeting with one."""
    if _EACH.search(document.text, telling.words[0], telling.words[1] + 60) or (
        telling.frame in SOMEBODY and _EACH_APART.search(document.text, telling.words[1], telling.stretch.end)
    ):
        return True
    if _IN_THOSE_CALLS.match(document.text, telling.stretch.end):
        return True
    if _bare_separately(document, known, telling) or _CREDENTIALS.search(document.text, *telling.words):
        return True
    if _at_their_meetings(document, known, telling, guests):
        return True
    if telling.frame not in ("with", "person") or _BILATERALS.search(document.text, telling.stretch.end):
        return False  # met all of them, and then each
    return any(_alone(document, known, telling, p, guests) for p in guests)


_IN_THOSE_CALLS = re.compile(r"[^.]*\.?\s+(?:In|During|At|Over) (?:the|these|those|their|his|her) separate (?:\w+ )?" + _SEPARATE + r"\b")
_CREDENTIALS = re.compile(r"\bcredentials\b|\bletters? of credence\b", re.IGNORECASE)  # each envoy hands over his own


def _bare_separately(document: Document, known: Known, telling: Telling) -> bool:
    """*Met with A and B separately*, *In separate calls, she spoke with A and B*."""
    start, end = telling.words
    sentence = known.sentence_at(start)
    opened = sentence is not None and _OPENS_APART.match(document.text, sentence.start, start)
    return telling.frame in SOMEBODY and bool(opened or _LAST_WORD.search(document.text, end, telling.stretch.end))


def _at_their_meetings(document: Document, known: Known, telling: Telling, guests: Sequence[int]) -> bool:
    """*Met with A of Oresh and B of Tamor. At the meetings, ports were discussed*: the sentence after a telling counts several of what it
    told of, and no two are of one side."""
    sentence = known.sentence_at(telling.words[0])
    sides = [known.persons[p].side for p in guests if not known.persons[p].sideless]
    if sentence is None or len(guests) < _TWO or telling.frame not in SOMEBODY or len(sides) > len(set(sides)):
        return False
    return _MEETINGS_THEN.match(document.text, sentence.end, sentence.end + _SOON) is not None


_MEETINGS_THEN = re.compile(
    r"\s*(?:(?:At|During|In|Throughout|In the course of) (?:the|these|those|both|all|his|her|their)(?: \w+)?"
    r" " + _SERIES + r"|(?:The|These|Both|All) (?:\w+ )?(?:meetings|conversations|encounters|audiences|bilaterals))\b"
)
_LAST_WORD = re.compile(r"(?<!and )(?<!also )\bseparately\s*(?:[.;]|,? (?:on|in|at|today|yesterday|this|during)\b|$)")
_OPENS_APART = re.compile(
    r"(?:\w+ )?(?:In|During|At|Over) (?:two |three |four |several |a series of )?(?:separate|individual|successive|consecutive) (?:\w+ )?"
    + _SEPARATE
    + r"\b"
)


def _each_side(document: Document, telling: Telling) -> bool:
    """Whether those of each side were met apart: *spoke with A, and with B*, on a page of bilateral meetings."""
    if _AND_WITH.search(document.text, telling.stretch.start, telling.stretch.end):
        return True
    if telling.frame != "passive" and re.search(r"\bbilateral\b", document.text[slice(*telling.words)]):
        return True  # bilateral talks with three
    return telling.frame in ("with", "person") and _BILATERALS.search(document.text, 0, telling.words[0]) is not None


_CLAUSE_END = re.compile(r"[,;.:]")
_TOGETHER = re.compile(r"\b(?:trilateral|joint|jointly|together|quadrilateral)\b", re.IGNORECASE)
_BILATERALS = re.compile(
    r"\b(?:(?:bilateral|separate)\s+(?:\w+\s+)?(?:meetings|talks|conversations|encounters)|bilaterals)\b", re.IGNORECASE
)
_MEETING_WITH = re.compile(
    r"(?:\b(?!bilateral)" + _TALKS + r"\s+(?:\w+\s+)?with\s+|[.\n]\s*With\s+)(?:the\s+)?$",
    re.IGNORECASE,
)


def _alone(document: Document, known: Known, telling: Telling, person: int, guests: Sequence[int]) -> bool:
    """Whether the page tells after a telling of a meeting with one of its guests: *In the talks with Minister Vidal, …*."""
    for mention in known.people:
        if mention.person != person or mention.start < telling.stretch.end:
            continue
        if _MEETING_WITH.search(document.text, max(0, mention.start - 60), mention.start):
            nxt = next((m for m in known.people if m.start >= mention.end and m.person in guests), None)
            if nxt is None or not re.fullmatch(r"(?:,|\s|and|the)+", document.text[mention.end : nxt.start]):
                return True
        if len(guests) > 1 and _talks_with_ours(document, known, mention, guests):
            return True
    return False


def _talks_with_ours(document: Document, known: Known, mention: PersonMention, guests: Sequence[int]) -> bool:
    """*President Vidal and President Hald discussed …*: one of the guests and one's own, at the head of a paragraph."""
    block = next((b for b in document.blocks if b.start <= mention.start < b.end), None)
    opening = [m for m in within(known.people, block.start, block.start + _TWO_NAMES) if m.person is not None] if block is not None else []
    if block is None or len(opening) < 2 or mention not in opening[:2] or opening[0].start > block.start + 4:
        return False
    one, other = opening[:2]
    joined = document.text[one.end : other.start].strip() == "and" and {one.person, other.person} - set(guests) - {None}
    return bool(joined) and _TALKED.match(document.text, other.end) is not None


_TALKED = re.compile(r"\s+(?:exchanged views|agreed|" + _WENT_THROUGH + r")\b")
_TWO_NAMES = 160  # code points at the head of a paragraph in which two are named with their posts


def _named(known: Known, stretch: Stretch, person: int) -> list[tuple[int, int]]:
    return [(m.start, m.end) for m in within(known.people, stretch.start, stretch.end) if m.person == person]
