"""Which tellings are of one and the same meeting, and which of one more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from memcon.annotate.mentions import DateMention, Known, within
from memcon.annotate.phrases import one_of
from memcon.lexicon import Lexicon, groups
from memcon.reading.meetings.by_country import under_countries
from memcon.reading.meetings.circumstances.stretches import Stretch, leads_away
from memcon.reading.meetings.encounters import ITS_SUBJECT, MATTER_OF_IT, SAID_OF_IT
from memcon.reading.meetings.header_words import header_words
from memcon.reading.meetings.one_by_one import SOMEBODY, each_apart
from memcon.reading.meetings.parties import Parties
from memcon.reading.meetings.tellings.is_told import SEVERAL
from memcon.reading.meetings.tellings.telling import Telling
from memcon.reading.meetings.tellings.told_form import kind_of
from memcon.reading.meetings.with_whom import GROUP_MET, opens_with_whom
from memcon.types import Document, Form

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])
_MEAL = one_of(_WORDS["meals_held"])
_OFFICERS = one_of(_WORDS["several_in_office"])


@dataclass(frozen=True, slots=True)
class Told:
    """A meeting and all that tells of it, the first telling first."""

    tellings: tuple[Telling, ...]
    who: Parties
    form: Form

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Where the page tells of the meeting, its own account before its title."""
        return tuple(t.stretch for t in sorted(self.tellings, key=lambda t: t.title))


_NEAR = 7  # days: meetings of one trip or one page


def group(document: Document, lexicon: Lexicon, known: Known, tellings: Sequence[Telling]) -> list[Told]:
    """The meetings that the tellings are of, in the order of the page."""
    body = [part for t in tellings if not t.title for part in each_apart(document, known, t)]
    summaries = _summaries(document, body)
    body = _as_told_later(document, [t for t in body if t not in summaries and not _attended(document, body, t)])
    heads = [part for t in tellings if t.title for part in each_apart(document, known, t)]
    chapters = _chapters(document, heads)
    if not chapters and (chapters := under_countries(document, known, body)):  # what counts them is none of them: spoke with three of his
        body = [t for t in body if t.who.objects or t.words[0] > chapters[0].words[0]]  # counterparts
    body = [_under_its_heading(telling, document, chapters) for telling in body]
    found: list[Told] = []
    for telling in sorted([*body, *chapters], key=lambda t: t.words):
        _add(document, lexicon, known, found, telling, chapters)
    if not found:
        for telling in heads:
            if telling.frame != "aside" and (telling.others or len(telling.who.sides) > 1 or telling.who.objects):
                _add(document, lexicon, known, found, telling)
    else:
        for telling in heads:
            if len(telling.who.sides) < 2 and not telling.others:
                continue  # a heading that speaks of dialogue
            fits = [i for i, told in enumerate(found) if _same(document, lexicon, known, told, telling)]
            at = next((i for i in fits if kind_of(found[i].form) == kind_of(telling.form)), next(iter(fits), None))
            if at is not None:
                found[at] = _merged(found[at], telling)
    if found and summaries:  # the day and the event of all of them
        found[0] = replace(found[0], tellings=(*found[0].tellings, summaries[0]))
    own = {document.side}
    if found and not set(found[0].who.sides) <= own:  # a title told whom the body names without a country: at the meal after it too
        found = [one if one.form != "working_meal" or not set(one.who.sides) <= own else replace(one, who=found[0].who) for one in found]
    return found


def _summaries(document: Document, body: Sequence[Telling]) -> list[Telling]:
    """The tellings that only count those told after it: *had five calls with leaders. She spoke individually with A, B …*, *met with three
    of her counterparts. At the meeting with C, …*."""
    single = {t.words for t in body}
    listed = [words for words in single if sum(t.words == words for t in body) > 1]

    def counts(t: Telling) -> bool:
        if t.who.objects:
            return False
        if _COUNTED.search(document.text, *t.words) is not None:
            return any(t.words < words for words in listed)
        guests = {o.others for o in body if o.words > t.words and o.others}
        nobody = set(t.who.sides) <= {document.side} and _COUNTED_GUESTS.match(document.text, t.words[1], t.stretch.end) is not None
        return nobody and len(guests) > 1

    return [t for t in body if counts(t)]


def _attended(document: Document, body: Sequence[Telling], telling: Telling) -> bool:
    """Whether a telling is but of an event that one attended, on a page that tells whom one met: *took part in the Oresh Peace Summit*."""
    alone = telling.frame == "noun" and not telling.who.objects and set(telling.who.sides) <= {document.side}
    return alone and any(t.others for t in body) and _ATTENDED.match(document.text, *telling.words) is not None


_ATTENDED = re.compile(r"(?:attended|participated in|took part in|joined|addressed)\b[^.;]*\b[A-Z][\w-]+$")
_COUNTED_GUESTS = re.compile(
    r"\s+(?:separately\s+|bilaterally\s+)?(?:with\s+)?(?:an?\s+)?(?:two|three|four|five|six|seven|several|some|many|number|series)\s+"
    r"(?:of\s+)?(?:the\s+|his\s+|her\s+|its\s+|other\s+|foreign\s+|visiting\s+)*(?:guests|visitors|" + _OFFICERS + r")\b"
)


def _as_told_later(document: Document, body: Sequence[Telling]) -> list[Telling]:
    """The tellings; those that one sentence lists have the form in which their guest's is told after it: *met A and B. She called on B*,
    *met A and B. Over a working lunch hosted by B, …*."""
    listed = [words for words in {t.words for t in body} if sum(t.words == words for t in body) > 1]

    def form(t: Telling) -> Form:
        if t.words not in listed or not t.others:
            return t.form
        later = [o for o in body if o.words > t.words and (o.others == t.others or t.others & {*o.who.subjects, *o.who.objects})]
        first = next(iter(later), None)
        if (
            first is not None
            and first.frame == "aside"
            and kind_of(first.form) == "meal"
            and not _MEAL_AFTER.match(document.text, first.words[1])
        ):
            return first.form
        return next((o.form for o in later if o.frame in SOMEBODY and o.others == t.others), t.form)

    return [replace(t, form=form(t)) for t in body]


_COUNTED = re.compile(r"\b(?:meetings|calls|conversations|bilaterals|encounters|audiences)$")


def _chapters(document: Document, heads: Sequence[Telling]) -> list[Telling]:
    """The headings of a page of several meetings that each name whom one was with: *Meeting with the Foreign Minister of Oresh*."""
    headings = [(b.start, b.end) for b in document.blocks if b.kind == "heading"]
    over = [t for t in heads if t.frame == "headline" and any(a <= t.words[0] < b for a, b in headings)]
    named = [t for t in over if len(t.who.sides) > 1]
    if len({t.who.sides for t in named}) > 1 and SEVERAL.search(document.text, 0, named[0].words[0]):
        return named
    guests = [replace(t, title=False, others=t.others or frozenset(t.who.objects)) for t in over if t.who.objects]
    return guests if len({t.others for t in guests}) == len(guests) > 1 else []


def _under_its_heading(telling: Telling, document: Document, chapters: Sequence[Telling]) -> Telling:
    """A telling that names no other side is of the meeting of its heading."""
    above = next((c for c in reversed(chapters) if c.words < telling.words), None)
    if above is None or not set(telling.who.sides) <= {document.side}:
        return telling
    return replace(telling, who=replace(telling.who, sides=above.who.sides, spans=telling.who.spans or above.who.spans))


def _add(document: Document, lexicon: Lexicon, known: Known, found: list[Told], telling: Telling, chapters: Sequence[Telling] = ()) -> None:
    """Count a telling to the meeting it is of, or to none, or make it a new meeting."""
    latest = sorted(range(len(found)), key=lambda i: found[i].tellings[-1].words, reverse=True)
    named = set(telling.who.objects) if telling.frame == "aside" and kind_of(telling.form) != "meal" else set()
    alone = _SEPARATE.search(document.text, max(0, telling.words[0] - 40), telling.words[0]) is not None
    latest = [i for i in latest if not (alone and telling.frame == "aside" and _is_one_of(telling, found[i], document.side))]
    same = next(
        (i for i in latest if named & _guests(document, known, found[i]) or _is_that_call(document, known, found[i], telling)), None
    )
    if same is None:
        same = next((i for i in latest if _same(document, lexicon, known, found[i], telling)), None)
    if same is not None:
        found[same] = _merged(found[same], telling)
    elif found and _of_the_delegation(document, lexicon, telling):
        found.append(Told((telling,), replace(telling.who, sides=found[-1].who.sides, spans=found[-1].who.spans), telling.form))
    elif found and is_of_a_group(document, telling) and _is_new(document, lexicon, known, found, telling):
        found.append(Told((telling,), replace(telling.who, sides=found[-1].who.sides), telling.form))
    elif telling in chapters or _is_new(document, lexicon, known, found, telling):
        guests = set(telling.who.sides) - {document.side}
        of_none = bool(telling.who.objects) and all(known.persons[p].sideless for p in telling.who.objects)
        of_several = telling.who.objects and len({frozenset(t.who.sides) for t in found}) > 1  # whose guest was of which side is not told
        who = telling.who if guests or of_none or of_several or not found else _with_sides_of(telling.who, found[-1].who)
        found.append(Told((telling,), who, telling.form))


def _is_that_call(document: Document, known: Known, told: Told, telling: Telling) -> bool:
    """Whether a telling says more of a call told before: *had telephone conversations with A and B. The conversation with A lasted* …"""
    noun = document.text[slice(*telling.words)].lower()
    said = telling.frame == "passive" and noun.endswith(("conversation", "talk", "talks", "discussion", "exchange"))
    return said and told.form in ("call", "video") and bool(telling.others) and telling.others <= _guests(document, known, told)


_THEN_CHAIRED = re.compile(  # The two then co-chaired the second meeting of the Joint Committee
    r"\b(?:They|[Tt]he (?:two|both) [\w ]{3,30}?|Both [\w ]{3,20}?)\s(?:then|subsequently|later|afterwards|thereafter)\s(?:jointly\s)?"
    r"(?:co-)?chaired\s"
)


def _then_sat(document: Document, told: Told, telling: Telling) -> bool:
    """Whether those who met go on to chair a sitting of a body of theirs: one more meeting."""
    before = document.text[max(0, telling.words[0] - _LEAD) : telling.words[1]]
    chaired = _THEN_CHAIRED.search(before) is not None and telling.frame == "noun" and not telling.who.objects
    return chaired and "chaired" not in document.text[slice(*told.tellings[0].words)]


_LEAD = 50  # code points before the verb, in which its subject stands


def _with_sides_of(who: Parties, before: Parties) -> Parties:
    """Those of a meeting told without its other side: whom it names are of the sides that met before, and if it names nobody, the same."""
    spans = who.spans or before.spans
    return replace(who, sides=before.sides, spans=spans) if who.objects else replace(before, spans=spans)


_SEPARATE = re.compile(r"\bseparate\s+(?:\w+\s+)?$")


def _is_one_of(telling: Telling, told: Told, own: str | None) -> bool:
    """Whether a telling is of one of several who met: *At a separate meeting, the two ministers …*."""
    return len(set(told.who.sides) - {own}) > 1 == len(set(telling.who.sides) - {own})


def _guests(document: Document, known: Known, told: Told) -> frozenset[int]:
    """Those who met the page's own side at a meeting, as its first telling has them."""
    first = told.tellings[0]
    return frozenset(p for p in first.who.objects if known.persons[p].side != document.side or document.side is None) | first.others


def _merged(told: Told, telling: Telling) -> Told:
    """The meeting with one more telling; it tells who met only where none before did."""
    who = told.who
    if len(who.sides) < 2 and len(telling.who.sides) > 1 and (telling.others or telling.frame not in ("aside", "passive")):
        who = replace(telling.who, subjects=who.subjects or telling.who.subjects, objects=telling.who.objects or who.objects)
    elif not who.objects and telling.others and set(telling.who.sides) <= set(who.sides):
        who = replace(who, objects=telling.who.objects, spans=tuple(dict.fromkeys((*who.spans, *telling.who.spans))))
    return Told((*told.tellings, telling), who, told.form)


def _same(document: Document, lexicon: Lexicon, known: Known, told: Told, telling: Telling) -> bool:
    """Whether a telling is of a meeting told before."""
    first = told.tellings[0]
    own = {document.side}
    if _then_sat(document, told, telling):
        return False
    if is_of_a_group(document, telling) and (_others(told) or is_of_a_group(document, first)) and not first.title:
        return False
    if telling.frame == "passive" and _IN_WHOSE_PRESENCE.match(document.text, telling.words[1]):
        return True  # The audience took place in the presence of …
    here, there = set(telling.who.sides) - own, set(told.who.sides) - own
    if here and there and not here & there and any(t.words == telling.words for t in told.tellings):
        return False  # one each, of those whom one sentence tells
    if telling.frame == "aside" and kind_of(telling.form) == "meal" != kind_of(told.form) and (here or _follows(document, telling)):
        return False  # Over the lunch that followed, …
    if telling.frame == "aside" and (
        not telling.others or telling.others & _others(told) or (here and here == there and not _others(told))
    ):
        return True
    if _host_after_host(document, told, telling):
        return False
    hosts, before = _own_persons(document, known, telling.who), _own_persons(document, known, told.who)
    had = telling.frame == "noun" and bool(telling.who.subjects and telling.who.objects)  # Mr Orlen had an audience with the Prime Minister
    again = (telling.frame in SOMEBODY or had) and bool(before and telling.others) and not first.title
    if hosts and hosts.isdisjoint(before) and (before or first.frame == "person") and (again or _apart(document, lexicon, telling)):
        return False  # received by the one and then by the other
    if _others(told) and _of_the_delegation(document, lexicon, telling):
        return False
    if telling.day and first.day and not (telling.title or first.title) and _days_apart(telling.day, first.day) > _NEAR:
        return False  # Last month, the ministry held a meeting on 17 June
    if not here and not telling.others:
        return telling.frame == "aside" or telling.form == "conversation" or kind_of(telling.form) == kind_of(told.form)
    if here and there and not here & there:
        return False
    unnamed = bool(there) and not first.title and not _others(told)
    if unnamed and telling.frame in SOMEBODY and telling.others and _apart(document, lexicon, telling):
        return False  # the two delegations held talks; the minister also met with …
    if telling.others and _others(told) and not telling.others & _others(told):
        return False
    all_three = (telling.form == "multilateral" and telling.frame in _SAT) or len(telling.who.subjects) > 2
    if len(here) > 1 and len(there) == 1 and all_three and not (telling.title or first.title):
        return False  # all three sat down after two had met
    if told.form == "consultation" != telling.form and telling.frame == "person" and _apart(document, lexicon, telling):
        return False  # On the same day she was received by the Minister
    if len(there) > 1 and len(here) == 1 and telling.form == "conversation" and told.form != "conversation":
        return False  # a few words between two of the three
    if kind_of(telling.form) != kind_of(told.form) and not (telling.title or first.title) and telling.form != "conversation":
        return (
            kind_of(telling.form) == "meeting" and telling.frame == "noun" and not _apart(document, lexicon, telling)
        )  # a breakfast, its discussion
    if telling.day and told.tellings[0].day and telling.day > first.day and _apart(document, lexicon, telling):  # type: ignore[operator]
        return False
    return not (len(there) >= 2 and len(here) == 1 and _apart(document, lexicon, telling))


_IN_WHOSE_PRESENCE = re.compile(
    r"\s+(?:was|were)?\s*(?:held|conducted|took place)?[^.;,]{0,90}?"
    r"\b(?:in (?:the )?presence of|with the (?:participation|attendance|presence) of|(?:attended|accompanied) by)\b"
)


def is_of_a_group(document: Document, telling: Telling) -> bool:
    """Whether a telling is of people of another country who have no name: *In a discussion with civil society leaders, she …*, *also met
    with business executives*, in a country that is visited."""
    abroad = len(telling.who.sides) > 1 and not telling.others and not telling.title
    one = telling.frame == "with" or (telling.frame == "aside" and _IN_ONE.search(document.text, 0, telling.words[0]) is not None)
    return abroad and one and GROUP_MET.match(document.text, telling.words[1]) is not None


_IN_ONE = re.compile(r"\b(?:an?|another|one)\s+(?:[\w-]+\s+){0,2}$")


def _host_after_host(document: Document, told: Told, telling: Telling) -> bool:
    """*Hald and Orlen met. Orlen was then received by Vidal*: of two who met before, one met somebody else, on a page of no known side."""
    first = told.tellings[0].who
    two, pair = {*first.subjects, *first.objects}, {*telling.who.subjects, *telling.who.objects}
    if document.side is not None or telling.frame != "person" or not telling.who.subjects or not telling.who.objects:
        return False
    return len(two) == len(pair) == len({*two, *pair}) - 1


def _of_the_delegation(document: Document, lexicon: Lexicon, telling: Telling) -> bool:
    """*Additionally, the full delegation met with officials*: one more meeting, of those who came along with him who met before."""
    if telling.title or telling.frame != "with" or telling.who.objects or not _apart(document, lexicon, telling):
        return False
    return _DELEGATION_MET.search(document.text, telling.stretch.start, telling.stretch.end) is not None


_DELEGATION_MET = re.compile(r"\bdelegation\s+(?:also\s+|then\s+|later\s+|subsequently\s+)?met\s+with\b")
_MEAL_AFTER = re.compile(
    r"\s+(?:that|which|immediately|subsequently)?\s*(?:followed|following|took place after|was held after)\b|\s+(?:afterwards|after)\b"
)
_THE_WORKING_MEAL = re.compile(
    r"\b(?:the|a) (?:subsequent |following |ensuing |joint )?working\s+" + _MEAL + r"$|\b(?:subsequent|ensuing)\b"
)


def _follows(document: Document, telling: Telling) -> bool:
    """Whether a meal of which the account tells what was said is one after the talks: *During the working lunch that followed, …*."""
    start, end = telling.words
    if _AND_A_MEAL.search(document.text, 0, start):
        return True
    return bool(_MEAL_AFTER.match(document.text, end) or _THE_WORKING_MEAL.search(document.text[max(0, start - 20) : end]))


_AND_A_MEAL = re.compile(  # talks with the Minister, and a lunch offered by the latter
    r"\b(?:and|followed by) an? (?:[\w-]+ )?" + _MEAL + r" (?:offered|hosted|given|tendered) by\b"
)
_SAT = ("noun", "passive")


def _own_persons(document: Document, known: Known, who: Parties) -> frozenset[int]:
    """The persons of a meeting who are of the page's own side."""
    own = {document.side, None}
    return frozenset(p for p in (*who.subjects, *who.objects) if known.persons[p].side in own)


def _others(told: Told) -> frozenset[int]:
    return frozenset().union(*(t.others for t in told.tellings))


def _apart(document: Document, lexicon: Lexicon, telling: Telling) -> bool:
    return bool(header_words(lexicon, "apart").search(document.text, telling.stretch.start, telling.stretch.end))


def _is_new(document: Document, lexicon: Lexicon, known: Known, found: Sequence[Told], telling: Telling) -> bool:
    """Whether a telling that fits no meeting before it is one more meeting of this page, and not one that it looks back on."""
    if not found:
        return telling.frame != "aside" or not _elsewhen(document, known, telling)
    if is_of_a_group(document, telling) and not _elsewhen(document, known, telling):
        return True
    if _then_sat(document, found[-1], telling):
        return True
    if telling.title or (telling.frame == "aside" and not _of_its_own(document, known, found, telling)):
        return False
    if _PRESENT.search(document.text, telling.words[0], telling.stretch.end) and not telling.who.objects:
        return False  # who also took part in the meeting told
    if telling.frame != "aside" and _looked_back_on(document, lexicon, known, telling):
        return False
    if _MEAL_OF_OTHERS.match(document.text, telling.words[0]) and set(telling.who.sides) <= {document.side}:
        return False  # a meal that was given to others
    own = document.side
    if own is not None and own not in telling.who.sides:
        return False
    if not (set(telling.who.sides) - {own}) and kind_of(telling.form) != "meal" and not telling.others:
        return False
    first = next((t.day for told in found for t in told.tellings if t.day), None) or document.published
    return telling.day is None or _days_apart(telling.day, first) <= _NEAR


_PRESENT = re.compile(
    r"(?:took part in|taking part in|participated in|attended|joined|sat in on)\s+(?:the|these|those|both|all)\s+(?:\w+\s+)?"
    + _TALKS
    + r"\b"
)


def _looked_back_on(document: Document, lexicon: Lexicon, known: Known, telling: Telling) -> bool:
    """Whether a telling is of another month or year than the page: *had met Mr Orlen in Tamor in 2014*, *met most recently in February*."""
    if _MOST_RECENTLY.search(document.text, telling.words[1], telling.stretch.end):
        return True
    for mention in within(known.dates, telling.words[1], telling.stretch.end):
        before = document.text[telling.words[1] : mention.start]
        if re.search(r"\b(?:in|during|last|back in)\s+$", before) and not leads_away(lexicon, before) and not _ON_TO.search(before):
            long_ago = re.fullmatch(r"\d{4}(?:-\d\d)?", mention.edtf or "")
            return bool(long_ago and document.published and not document.published.startswith(mention.edtf or ""))
    return False


_ON_TO = re.compile(r"\b(?:to|who|which|for)\b")
_MOST_RECENTLY = re.compile(r"[^.;,]{0,60}\b(?:most recently|for the last time|the last time)\b")
_MEAL_OF_OTHERS = re.compile(
    r"(?:attended|joined|took part in)\s+(?:an?|the)\s+(?:[\w.’'-]+\s+){0,6}?(?:reception|" + _MEAL + r")\b"
    r"[^;.]{0,40}?\s(?:hosted|given|offered|tendered|organi[sz]ed)\s+by\b",
    re.IGNORECASE,
)


def _of_its_own(document: Document, known: Known, found: Sequence[Told], telling: Telling) -> bool:
    """Whether what a telling says beside its verb is one more meeting: one of several, or a meal after talks."""
    between = telling.who.subjects and (telling.who.objects or len(telling.who.sides) > 1)
    if kind_of(telling.form) == "meal" and (between or _follows(document, telling)):
        return not _elsewhen(document, known, telling)
    return _one_of_several(document, known, found, telling)


def _one_of_several(document: Document, known: Known, found: Sequence[Told], telling: Telling) -> bool:
    """*At his meeting with C, …* on a page that told before that it is of several meetings, and has not told of C yet."""
    start, end = telling.words
    if telling.others and _SEPARATE.search(document.text, max(0, start - 40), start):
        return not _elsewhen(document, known, telling)  # In a separate meeting, …
    one_of_these = any(t.words == telling.words for told in found for t in told.tellings)  # during his conversations with A and B
    if not telling.others:
        return one_of_these and bool(set(telling.who.sides) - {document.side}) and not _elsewhen(document, known, telling)
    if any(telling.others & _others(told) for told in found) or _elsewhen(document, known, telling):
        return False
    if one_of_these:
        return True
    if (
        MATTER_OF_IT.search(document.text, telling.stretch.start, start)
        or ITS_SUBJECT.fullmatch(document.text, telling.stretch.start, start)
        or SAID_OF_IT.search(document.text, telling.stretch.start, start)
    ):
        return True  # Ports were at the centre of the meeting with …, The meeting with … dealt with ports
    with_ = (
        document.text[start:end] == "was"
        or opens_with_whom(document.text[start:end])
        or re.match(r"\s+with\b", document.text[end : end + 8])
    )
    plural = re.search(r"(?:conversations|calls|meetings)$", document.text[start:end])
    both = telling.who.subjects and telling.who.objects  # In a brief conversation, Ms Hald and Mr Orlen touched upon …
    return bool((with_ or both) and (plural or SEVERAL.search(document.text, 0, start)))


def _elsewhen(document: Document, known: Known, telling: Telling) -> bool:
    """Whether the telling has a time of its own that is not about the page's: *at their meeting in September*."""
    for mention in within(known.dates, telling.words[0], telling.stretch.end):
        if _SAME_DAY.fullmatch(document.text, mention.start, mention.end) or _is_an_hour(mention):
            continue
        if mention.start - telling.words[1] < 60 and not _OF_THE_PLAN.search(document.text, telling.words[1], mention.start):
            return mention.day is None or _days_apart(mention.day, document.published) > _NEAR
    return False


_OF_THE_PLAN = re.compile(r"\b(?:to \w+|that|would)\b")  # agreed to hold consultations in March


def _is_an_hour(mention: DateMention) -> bool:
    """Whether an expression tells a time of day and no day: *at 10.15 hrs*."""
    return mention.expression is not None and mention.expression.clock is not None and mention.expression.first is None


_SAME_DAY = re.compile(r"(?:on\s+)?(?:(?:the|that)\s+)?same (?:day|morning|afternoon|evening)", re.IGNORECASE)


def _days_apart(a: str | None, b: str | None) -> int:
    try:
        return abs((date.fromisoformat((a or "")[:10]) - date.fromisoformat((b or "")[:10])).days)
    except ValueError:
        return 0
