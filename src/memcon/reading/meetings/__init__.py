"""The meetings and calls that the page reports as having taken place."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from memcon.annotate.mentions import Known, within
from memcon.annotate.phrases import fold
from memcon.annotate.places import gazetteer, seat_of, zones
from memcon.lexicon import Lexicon
from memcon.reading.meetings.circumstances.clocks import offset_on
from memcon.reading.meetings.circumstances.initiator import find_initiator
from memcon.reading.meetings.circumstances.occasion import find_occasion
from memcon.reading.meetings.circumstances.ordinals import find_ordinals
from memcon.reading.meetings.circumstances.place import Setting, find_setting, page_setting
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.circumstances.timing import find_timing
from memcon.reading.meetings.encounters import media, nouns
from memcon.reading.meetings.rolls import held_by
from memcon.reading.meetings.same_meeting import Told
from memcon.reading.meetings.tellings import Telling, day_of_the_visit, named_there, opening, titles
from memcon.types import BODIES, Document, Doubt, Form, Meeting, Place, Span

_ALOOF = ("call", "video")  # forms that are held in no one place


def find(document: Document, lexicon: Lexicon, known: Known) -> tuple[tuple[Meeting, ...], tuple[Doubt, ...]]:
    """The meetings in the order of the page, and the doubts about them. Day and clock are those of the place where it was held."""
    told = held_by(document, lexicon, known)
    page = page_setting(document, lexicon, known, titles(document, known))
    held: list[Meeting] = []
    for number, one in enumerate(told, 1):
        held.append(_meeting(document, lexicon, known, one, f"m{number}", page, held[0] if held else None))
    return tuple(held), tuple(_doubts(document, known, told, held))


def _meeting(document: Document, lexicon: Lexicon, known: Known, told: Told, id: str, page: Setting, main: Meeting | None) -> Meeting:
    """A meeting with all that its tellings say of it; a later one has day and city of the `main` one, unless told others."""
    more = _continued(document, known, told) if told.form != "working_meal" or main is None else []
    stretches = (*told.stretches, *more)
    form = _form(document, lexicon, known, told)
    aloof = form in _ALOOF
    if main is not None and main.form not in _ALOOF and main.place.country is not None:
        page = Setting()  # where the main one was held, unless told otherwise
    setting = Setting() if aloof else find_setting(document, lexicon, known, (*_where(document, told), *_held_at(document, more)), page)
    if main is None and not aloof and setting.place.country is None and (whole := _whole(known, told)) is not None:
        setting = find_setting(document, lexicon, known, (whole,), page)
    if not aloof and (setting is page or setting.place.city is None) and (town := _unlisted_town(document, known, told)) is not None:
        named = setting.place if setting is not page else Place(country=document.side)
        at = document.text[slice(*town)]
        setting = replace(setting, place=named.model_copy(update={"city": at, "country": named.country or document.side}), spans=(town,))
    memorandum = told.tellings[0].memorandum
    if memorandum is not None:
        stretches, setting = (*memorandum.lines, *stretches), memorandum.setting
    there = {page.place.country, main.place.country if main is not None else None} - {None, document.side}
    venue = setting.place.venue if setting.place.country is None and not there else None
    if not aloof and venue and _at_home(document, known, told, venue):
        setting = replace(setting, place=setting.place.model_copy(update={"country": document.side}))
    if not aloof and venue and setting.place.country is None and (seat := _of_the_holder(lexicon, known, told, venue)) is not None:
        setting = replace(setting, place=setting.place.model_copy(update={"country": seat}))
    if setting.zone is None and setting.place.country is not None:
        setting = replace(setting, zone=zones(lexicon, setting.place.country))
    if main is not None and not aloof and main.form not in _ALOOF and _in_the_city_of(main, setting):
        setting = _inherited(main, setting)
    occasion = _occasion(document, lexicon, known, told, form, main)
    if occasion and not aloof:
        setting = _at_the_event(document, setting, page, _named_after(lexicon, occasion))
    when = (*memorandum.lines, *stretches[len(memorandum.lines) :]) if memorandum is not None else (*_where(document, told), *more)
    timing = find_timing(document, lexicon, known, when, setting, aloof)
    day, day_spans, offset = timing.date, timing.date_spans, timing.offset
    if main is not None and any(_SAME_DAY.fullmatch(document.text[a:b]) or _is_clock_alone(known, a, b) for a, b in day_spans):
        day = main.date
    if day is None and main is not None:
        day, day_spans = main.date, tuple((s.start, s.end) for s in main.evidence.get("date", ()))
    if day is None and not aloof and (visit := day_of_the_visit(document, lexicon, known)) is not None:
        day, day_spans = visit.day or visit.edtf, ((visit.start, visit.end),)
    if day is None:
        day, day_spans = document.published, _stamp(known, document.published)
    if offset is None and not aloof:
        offset = offset_on(setting.zone, day, timing.start) or (main.utc_offset if main is not None and _same_city(main, setting) else None)
    asked = find_initiator(document, known, stretches, told.who.sides, document.side, _subject_side(document, known, told))
    if asked is None and told.tellings[0].frame == "phone" and (caller := _subject_side(document, known, told)):
        asked = caller, told.tellings[0].words
    ordinals = find_ordinals(document, stretches)
    evidence = {
        "form": tuple(t.words for t in told.tellings if not t.title or t is told.tellings[0]),
        "sides": told.who.spans,
        "date": day_spans if day else (),
        "start": timing.start_spans,
        "utc_offset": (setting.spans or timing.start_spans) if offset else (),
        "duration_minutes": timing.duration_spans,
        "place": setting.spans,
        "occasion": (occasion[1],) if occasion else (),
        "initiator": (asked[1],) if asked else (),
        "ordinals": tuple(at for _, at in ordinals),
    }
    return Meeting(
        id=id,
        form=form,
        sides=told.who.sides,
        date=day,
        start=timing.start,
        utc_offset=offset,
        duration_minutes=timing.duration,
        approximate=timing.approximate,
        place=setting.place,
        occasion=occasion[0] if occasion else None,
        initiator=asked[0] if asked else None,
        ordinals=tuple(o for o, _ in ordinals),
        evidence={k: _spans(document, v) for k, v in evidence.items() if v},
        rule=f"{told.tellings[0].frame}:{form}",
    )


def _occasion(
    document: Document, lexicon: Lexicon, known: Known, told: Told, form: Form, main: Meeting | None
) -> tuple[str, tuple[int, int]] | None:
    """The event on whose margins a meeting was held: as it is told, else that of the page's main meeting, else as the titles have it."""
    own = find_occasion(document, lexicon, known, told.stretches, form)
    if own is not None:
        return (_fuller(document, own, main, told) or own) if _BARE.fullmatch(own[0]) else own
    if main is not None and form not in _ALOOF:
        beside = form != "working_meal" and set(told.who.sides) < set(main.sides)  # two of the three met beside it
        if main.occasion and (
            (same := _same_event(document, main, told)) is not None
            or (form != "working_meal" and (beside or _of_several(document, known, main) or _goes_on(document, known, main, told)))
        ):
            at = main.evidence["occasion"][0]
            return same or (main.occasion, (at.start, at.end))
        if main.form == "multilateral" and beside and not main.occasion:
            return _itself(document, main, told)
    heads = find_occasion(document, lexicon, known, _titles(document, known), form)
    if heads is not None or form in (*_ALOOF, "multilateral"):
        return heads
    others = [at.start for at in main.evidence["form"]] if main is not None else []
    first = [s for s in known.sentences if document.blocks[s.block].kind == "paragraph" and s.end <= told.stretches[0].start][:_OPENING]
    first = [s for s in first if not any(s.start <= at < s.end for at in others)]
    return find_occasion(document, lexicon, known, [Stretch(s.start, s.end, s.end) for s in first], form)


_OPENING = 2  # sentences: where an account tells for what someone travelled


_ALSO = re.compile(r"\b(?:also|then|later|in addition|finally|lastly|afterwards|subsequently|separately)\b", re.IGNORECASE)


def _goes_on(document: Document, known: Known, main: Meeting, told: Told) -> bool:
    """*She also met with …*: one more meeting at the event on whose margins the page's main one was held, in no other place."""
    start, end, verb = told.stretches[0]
    places = within(known.places, verb, end)
    also = _ALSO.search(document.text, start, min(end, verb + 20))
    return also is not None and all(p.name == main.place.city for p in places) and told.tellings[0].day in (None, main.date)


_BARE = re.compile(r"summit|meeting|conference|forum|session|assembly|congress|ceremony", re.IGNORECASE)


def _fuller(document: Document, bare: tuple[str, tuple[int, int]], main: Meeting | None, told: Told) -> tuple[str, tuple[int, int]] | None:
    """The whole name of the event that is named by its noun alone: *on the sidelines of the Meeting*, *of the summit*."""
    name, (start, _) = bare
    whole = re.compile(r"(?:[A-Z\d][\w’'&.-]*\s+(?:(?:of|the|on|and)\s+){0,2}){0,8}[A-Z\d][\w’'&.-]*\s+" + name + r"\b")
    named = [m for m in whole.finditer(document.text, 0, start) if "\n" not in m.group() and len(m.group().split()) > 2]
    if named:
        return re.sub(r"^The\s+", "", named[-1].group()), named[-1].span()
    if main is not None and main.occasion and name.lower() in main.occasion.lower():
        at = main.evidence["occasion"][0]
        return main.occasion, (at.start, at.end)
    return _itself(document, main, told) if main is not None and main.form == "multilateral" else None


_SUMMIT = re.compile(
    r"\b(?:trilateral|tripartite|quadrilateral|ministerial|leaders['’])\s+(?:[\w-]+\s+){0,2}(?P<noun>summit|meeting|conference|session)\b",
    re.IGNORECASE,
)
_ON_ITS_MARGINS = re.compile(r"\b(?:sidelines|margins|fringes|side-lines)\b")


def _itself(document: Document, main: Meeting, told: Told) -> tuple[str, tuple[int, int]] | None:
    """The name that the page gives the meeting of three beside which two of them met: a summit, or what they met on the margins of."""
    margins = any(_ON_ITS_MARGINS.search(document.text, a, b) for a, b, _ in told.stretches)
    for at in main.evidence["form"]:
        named = _SUMMIT.search(document.text, at.start, at.end + _NAME)
        if named is not None and (margins or named["noun"].lower() != "meeting"):
            return named.group(), named.span()
    return None


_NAME = 200  # code points after the words that tell of a meeting within which it is named


def _spans(document: Document, places: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span(start=a, end=b, text=document.text[a:b]) for a, b in dict.fromkeys(places))


def _stamp(known: Known, published: str | None) -> tuple[tuple[int, int], ...]:
    """Where the page's own stamp stands."""
    return next((((d.start, d.end),) for d in known.dates if published and d.day == published), ())


def _in_the_city_of(main: Meeting, setting: Setting) -> bool:
    """Whether one more meeting is taken to have been held where the main one was: the page names no place for it, or but a building."""
    country = setting.place.country
    return country is None or (setting.place.city is None and main.place.city is not None and country == main.place.country)


def _inherited(main: Meeting, setting: Setting) -> Setting:
    """The city of the page's main meeting, for one told beside it; a building of its own stays."""
    spans = tuple((s.start, s.end) for s in main.evidence.get("place", ()))
    place = Place(city=main.place.city, country=main.place.country, venue=setting.place.venue)
    return Setting(place, setting.zone, (*setting.spans, *spans))


def _named_after(lexicon: Lexicon, occasion: tuple[str, tuple[int, int]]) -> Setting | None:
    """The city that an event bears in front of its name: *Antalya Diplomacy Forum*."""
    name, (start, _) = occasion
    for words in (2, 1):
        city = " ".join(name.split()[:words])
        found = max(gazetteer(lexicon).get(fold(city)), key=lambda c: c.weight, default=None)
        if found is not None and found.weight >= _KNOWN_CITY and len(name.split()) > words:
            return Setting(Place(city=city, country=found.country), found.zone, ((start, start + len(city)),))
    return None


def _at_the_event(document: Document, setting: Setting, page: Setting, event: Setting | None) -> Setting:
    """The place of a meeting beside an event that bears its city's name: the page alone, printed at home, does not tell of another, and
    a building of that country stands in that city."""
    if event is None:
        return setting
    if setting.place.country is None or (setting is page and setting.place.country == document.side != event.place.country):
        return event
    if setting.place.city is None and setting.place.country == event.place.country:
        return replace(event, place=event.place.model_copy(update={"venue": setting.place.venue}), spans=(*setting.spans, *event.spans))
    return setting


_SAME_DAY = re.compile(
    r"(?:on\s+)?(?:(?:the|that)\s+)?same (?:day|morning|afternoon|evening)"
    r"|(?:(?:later|earlier)\s+)?(?:on\s+)?(?:in the|that) (?:day|morning|afternoon|evening)",
    re.IGNORECASE,
)
_KNOWN_CITY = 100_000  # people: smaller places share their names with too much else


def _is_clock_alone(known: Known, start: int, end: int) -> bool:
    """Whether the words name a time of day and no day."""
    there = next((m.expression for m in known.dates if (m.start, m.end) == (start, end)), None)
    return there is not None and there.clock is not None and there.first is None


def _at_home(document: Document, known: Known, told: Told, venue: str) -> bool:
    """Whether a building of no named country stands in the page's own: its minister received there, a guest called there."""
    first = told.tellings[0]
    hosts = first.who.objects if told.form == "courtesy_call" and first.who.objects else first.who.subjects
    if document.side is None or document.side in BODIES or not _OFFICIAL.search(venue):
        return False
    received = first.frame == "person" or told.form == "courtesy_call" or _VISITING.search(document.text, *first.stretch[:2])
    return bool(hosts) and bool(received) and known.persons[hosts[0]].side in (None, document.side)


def _of_the_holder(lexicon: Lexicon, known: Known, told: Told, venue: str) -> str | None:
    """The side of the one person there who holds the office whose seat a building is: *met Chancellor Orlen at the Chancellery*."""
    office, first = seat_of(lexicon, venue), told.tellings[0]
    holders = {known.persons[p].side for p in (*first.who.subjects, *first.who.objects) if known.persons[p].office == office}
    return next(iter(holders)) if office and len(holders) == 1 else None


def _unlisted_town(document: Document, known: Known, told: Told) -> tuple[int, int] | None:
    """A town that no list has, where the page's own minister received a guest: *received at* Oreshmouth *the Minister of Ports*."""
    first = told.tellings[0]
    if first.frame != "person" or document.side in (None, *BODIES):
        return None
    town = _AT_A_TOWN.match(document.text, first.words[1], first.stretch.end)
    if town is None or any(s.start <= town.start("town") < s.end for s in known.sides):
        return None
    hosts = [known.persons[p].side for p in first.who.subjects]
    return town.span("town") if all(s in (None, document.side) for s in hosts) else None


_AT_A_TOWN = re.compile(
    r"(?: (?:today|yesterday))? (?:at|in) (?P<town>[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?),? "
    r"(?:(?:on|today|yesterday|this)\b[^,]{0,30},? )?(?:the|his|her) "
)
_VISITING = re.compile(r"\b(?:with|by|and|his|her) (?:the )?visiting\b|\bour country\b")
_OFFICIAL = re.compile(
    r"\b(?:Ministry|Government|Presidential|State|Palace|Office|Residence|Parliament|Headquarters|House|Castle|Chancellery|Department|Foreign)\b",
    re.I,
)


def _same_city(main: Meeting, setting: Setting) -> bool:
    return main.place.country is not None and (main.place.city, main.place.country) == (setting.place.city, setting.place.country)


# --- form ------------------------------------------------------------------------------------------------


def _form(document: Document, lexicon: Lexicon, known: Known, told: Told) -> Form:
    """The medium decides first, then the number of sides, then the words."""
    forms: list[Form] = [t.form for t in told.tellings]
    body = [t.form for t in told.tellings if not t.title and t.frame != "aside"] or forms
    named = [form for s in titles(document, known) for *_, form in nouns(document, lexicon, s.start, s.end)]
    titled = named[0] if len(set(named)) == 1 else None
    if titled in _ALOOF and body[:1] == ["meeting"] and told.tellings[0].frame == "with" and not _placed(known, told):
        return titled  # *Call of the four leaders*, over *they convened to …*
    for medium in ("video", "call"):
        if medium in body[:1] and not _in_person(document, lexicon, told):
            return "video" if "video" in (*body[:1], *(t.form for t in told.tellings if t.title)) else "call"
    if len(told.who.sides) >= 3 or _with_members(told):
        return "multilateral"
    for form in (*forms, *body):
        if form in ("two_plus_two", "courtesy_call", "working_meal"):
            return form
    return next((f for f in (*body, *forms) if f not in _ALOOF), "meeting")


def _placed(known: Known, told: Told) -> bool:
    """Whether the account of a meeting names a place."""
    return any(within(known.places, start, end) for start, end, _ in told.stretches[:1])


def _with_members(told: Told) -> bool:
    """Whether the other side is a body's members rather than its officers: *met with fellow leaders of NATO*."""
    return bool(set(told.who.sides) & set(BODIES)) and not told.who.objects and told.tellings[0].frame == "with"


def _in_person(document: Document, lexicon: Lexicon, told: Told) -> bool:
    """Whether *spoke* alone makes a first telling a call, and the title knows of a meeting."""
    first = told.tellings[0]
    heads = [t.form for t in told.tellings if t.title]
    said = media(document, lexicon, first.stretch.start, first.stretch.end)
    return first.frame == "with" and bool(heads) and not set(heads) & set(_ALOOF) and not said


def _same_event(document: Document, main: Meeting, told: Told) -> tuple[str, tuple[int, int]] | None:
    """*At the ceremony he exchanged words with …*: the event on whose occasion the page's main meeting was held, named again."""
    for start, end, _ in told.stretches:
        again = _AT_THE.search(document.text, start, end)
        if again and main.occasion and again.group(1).lower() in main.occasion.lower().split():
            return main.occasion, again.span()
    return None


def _of_several(document: Document, known: Known, main: Meeting) -> bool:
    """Whether the event is named where the page speaks of several meetings: *held a number of meetings on the margins of …*."""
    sentence = known.sentence_at(main.evidence["occasion"][0].start)
    return sentence is not None and _SEVERAL.search(document.text, sentence.start, sentence.end) is not None


_SEVERAL = re.compile(r"\b(?:held|had|conducted|holding|series of|number of|several)\b[^.;]{0,60}\b(?:meetings|bilaterals|conversations)\b")
_AT_THE = re.compile(r"\b(?:at|during|on the margins of|on the sidelines of)\s+the\s+(?:same\s+)?(\w+)", re.IGNORECASE)


def _subject_side(document: Document, known: Known, told: Told) -> str | None:
    subjects = told.tellings[0].who.subjects
    return next((s for p in subjects if (s := known.persons[p].side)), document.side)


# --- what more is told of it -----------------------------------------------------------------------------

_CONTINUES = re.compile(
    r"\W*(?:It|This|(?:At the (?:beginning|start|outset|end) of |During )?(?:[Tt]he|Their) (?:[\w-]+ ){0,3}"
    r"(?:meeting|talks?|call|conversation|discussion|discussions|visit|negotiations|summit|session|audience|consultations|teleconference"
    r"|video ?conference|exchange|encounter|interview|dialogue)"
    r"|(?:They|The two(?: \w+){0,2}|Both(?: \w+)?) (?=(?:talked|spoke|conferred|were together|were closeted) for\b)"
    r"|No \S+ .{0,60}meeting|"
    r"Before (?:that|this)|Just before)\b.{0,90}?"
    r"\b(?:was|were|is|are|lasted|took place|marked|began|started|continued|had taken|came|held|ran|took"
    r"|went on|opened|talked|spoke|conferred)\b",
    re.DOTALL,
)
_HELD_AT = re.compile(r"\b(?:held|took place|taken place|hosted|convened)\s+(?:\w+\s+){0,3}?(?=(?:at|in)\s)")


def _continued(document: Document, known: Known, told: Told) -> list[Stretch]:
    """The sentences after the telling ones that say more of the meeting itself: *It was held in …*, *This was the first …*."""
    found: list[Stretch] = []
    for telling in told.tellings:
        if telling.title:
            continue
        after = [s for s in known.sentences if s.start >= telling.stretch.end][:3]
        for sentence in after:
            match = _CONTINUES.match(document.text[sentence.start : sentence.end])
            if match is None and (named := _SO_LONG.match(document.text, sentence.start, sentence.end)) is not None:
                found.append(Stretch(sentence.start, named.end(), sentence.start))
            if match is None or _of_another(known, telling, sentence.start, sentence.start + match.end()):
                break
            found.append(Stretch(sentence.start, sentence.end, sentence.start + match.end()))
    return [*found, *_at_the_close(document, known, told, found)]


_THIS_ONE = re.compile(
    r"This (?:[\w-]+ )?(?:call|conversation|meeting)(?:, [^,.]{5,80},)? (?:was|is|marks|marked|took place)\b(?! (?:a|an|also|not)\b)"
)


def _at_the_close(document: Document, known: Known, told: Told, found: Sequence[Stretch]) -> list[Stretch]:
    """The sentence that opens the last paragraph and says more of the one meeting told: *This call, made at request, is the first …*."""
    last = next((b for b in reversed(document.blocks) if b.kind == "paragraph"), None)
    sentence = known.sentence_at(last.start) if last is not None else None
    if sentence is None or any(s.start == sentence.start for s in (*found, *told.stretches)):
        return []
    match = _THIS_ONE.match(document.text, sentence.start, sentence.end)
    return [Stretch(sentence.start, sentence.end, match.end())] if match else []


_SO_LONG = re.compile(  # The hour-long call dealt with …, During the forty-minute meeting, …
    r"\W*(?:(?:In|During|Over)\s+)?(?:[Tt]he|[Tt]heir|[Tt]his)\s+(?:[\w½-]+\s+){0,3}?[\w½-]*(?:hour|minute|hours|minutes)(?:-long|\s+long)?\s+"
    r"(?:[\w-]+\s+){0,2}?(?:call|conversation|meeting|talks|discussions?|exchange|session|audience|encounter|dialogue|visit|lunch|dinner)\b"
)


def _of_another(known: Known, telling: Telling, start: int, end: int) -> bool:
    """Whether words name whom another meeting was with: *The meeting with President Vidal lasted …*."""
    named = {m.person for m in within(known.people, start, end) if m.kind == "name"}
    return bool(named and telling.others) and not named & telling.others


def _held_at(document: Document, more: Iterable[Stretch]) -> list[Stretch]:
    """What the sentences after the telling ones say of where it was held: *The session, held at …, dealt with …*."""
    found = ((one, _HELD_AT.search(document.text, one.start, one.end)) for one in more)
    return [Stretch(match.start(), one.end, match.end() - 1) for one, match in found if match]


def _where(document: Document, told: Told) -> list[Stretch]:
    """The stretches that may tell where a meeting was held: of what is only said there, no more than the words that name the meeting."""
    return [
        named_there(document, t.stretch, t.words, t.who) if t.frame == "aside" else t.stretch
        for t in sorted(told.tellings, key=lambda t: t.title)
    ]


def _whole(known: Known, told: Told) -> Stretch | None:
    """The sentence that tells of a meeting and of the next: *held talks and had a lunch with Mr Orlen in Tamor*."""
    first = told.tellings[0].stretch
    sentence = next((s for s in known.sentences if s.start <= first.start and first.end < s.end), None)
    return Stretch(sentence.start, sentence.end, first.verb) if sentence is not None else None


def _titles(document: Document, known: Known) -> list[Stretch]:
    """The page's titles, which may name the occasion."""
    return [Stretch(s.start, s.end, s.start) for s in titles(document, known)]


# --- doubts ----------------------------------------------------------------------------------------------

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_LONG = 80  # characters: a paragraph that is printed twice by no chance


def _doubts(document: Document, known: Known, told: Sequence[Told], held: Sequence[Meeting]) -> Iterable[Doubt]:
    if not held:
        yield Doubt(code="not-a-readout", message="the page reports no meeting or call as having taken place")
    elif document.side is not None and all(set(m.sides) <= {document.side} for m in held):
        where = _spans(document, (t.tellings[0].words for t in told))
        if any(_foreign(document, known, t) for t in told):
            yield Doubt(code="unknown-side", message="no side is named for the guest", evidence=where)
        else:
            yield Doubt(code="not-a-readout", message="nobody from another side took part", evidence=where)
    elif to_come := _announced(document, known) or _headed_to_come(document, known):
        yield Doubt(code="not-a-readout", message="the title is of what is still to come", evidence=_spans(document, (to_come,)))
    elif briefing := _briefed(document, known):
        yield Doubt(code="not-a-readout", message="a briefing to the press, in which it is told", evidence=_spans(document, (briefing,)))
    if held and all(m.date is None for m in held):
        yield Doubt(code="no-meeting-date", message="neither the account nor the page names a day")
    if document.side is None:
        for one in told:
            if one.who.unknown:
                yield Doubt(code="unknown-side", message="no side is named for a party", evidence=_spans(document, one.who.unknown))
    yield from _weekdays(document, known)
    yield from _no_days(document, known)
    yield from _doubled(document)


def _announced(document: Document, known: Known) -> tuple[int, int] | None:
    """The day in a title that lies after the page was published: *State visit to Peru from 22 to 24 October*."""
    titles = [(b.start, b.end) for b in document.blocks if b.kind == "title"]
    for mention in known.dates:
        if document.published and mention.edtf and any(a <= mention.start < b for a, b in titles):
            first = mention.edtf.split("/")[0]
            if len(first) == len(document.published) and first > document.published:
                return mention.start, mention.end
    return None


_TO_DO = re.compile(
    r"\bto (?:attend|lead|visit|travel|host|hold|receive|meet|pay|participate|take part|undertake|embark|represent|address)\b",
    re.IGNORECASE,
)
_WILL_GO = re.compile(
    r"\b(?:will|is to|is scheduled to|is expected to|is due to)\s+(?:(?:[\w,]+\s+){0,6}?)"
    r"(?:travel|attend|lead|visit|host|hold|receive|meet|pay|participate|take part|undertake|embark|depart|represent|address)\b"
)


def _headed_to_come(document: Document, known: Known) -> tuple[int, int] | None:
    """*Minister to attend the summit*, over a lead that tells the same: what has been held is told only beside it."""
    head = next((m for s in titles(document, known) if (m := _TO_DO.search(document.text, s.start, s.end))), None)
    lead = opening(document, known)
    return head.span() if head and lead and _WILL_GO.search(document.text, lead.start, lead.end) else None


_BRIEFING = re.compile(
    r"\b(?:weekly|bi-?weekly|daily|regular|monthly)\s+(?:press\s+|media\s+)?briefing\b|\b(?:press|media) briefing\s+(?:today|this)\b"
)


def _briefed(document: Document, known: Known) -> tuple[int, int] | None:
    """The briefing to the press that the account opens with: *the Spokesperson has given her weekly briefing to the media*."""
    lead = opening(document, known)
    told = _BRIEFING.search(document.text, lead.start, lead.end) if lead is not None else None
    return told.span() if told else None


_ABROAD = frozenset("monarch pope secretary-general high-representative crown-prince".split())
_GUESTS = re.compile(
    r"\b(?:counterparts?|heads of (?:state|government|mission)|foreign ministers|ambassadors|allies|diplomats|diplomatic representatives"
    r"|(?:leaders|representatives|officials|ministers) (?:of|from|representing) (?:\w+ ){0,2}(?:nations|countries|governments)"
    r"|states parties)\b",
    re.IGNORECASE,
)


def _foreign(document: Document, known: Known, told: Told) -> bool:
    """Whether the guest is surely from elsewhere, though no side is named: a king, a pope, another president, *his counterparts*."""
    hosts = {known.persons[p].office for p in told.who.subjects}
    guests = {known.persons[p].office for p in told.who.objects}
    if guests & _ABROAD or "president" in hosts & guests:
        return True
    return any(_GUESTS.search(document.text, verb, end) for _, end, verb in told.stretches)


def _weekdays(document: Document, known: Known) -> Iterable[Doubt]:
    """A weekday that is not that of the date printed with it."""
    for mention in known.dates:
        if not mention.weekday or not mention.day:
            continue
        real = _WEEKDAYS[date.fromisoformat(mention.day).weekday()]
        if real != mention.weekday:
            where = _spans(document, ((mention.start, mention.end),))
            yield Doubt(code="weekday-mismatch", message=f"{mention.day} was a {real.capitalize()}", evidence=where)


def _no_days(document: Document, known: Known) -> Iterable[Doubt]:
    """A day that its month does not have: *30 February*. The text is never repaired, so nothing is dated by it."""
    for mention in known.dates:
        for point in (mention.expression.first, mention.expression.last) if mention.expression else ():
            # a leap year, where no year is told
            if point and point.month and point.day and point.day > monthrange(point.year or 2000, point.month)[1]:
                where = _spans(document, ((mention.start, mention.end),))
                yield Doubt(code="damaged-text", message=f"no calendar has the day {where[0].text}", evidence=where)


def _doubled(document: Document) -> Iterable[Doubt]:
    """A body that is printed twice: most of its long paragraphs stand a second time."""
    seen: dict[str, int] = {}
    again: list[tuple[int, int]] = []
    long = [b for b in document.blocks if b.end - b.start >= _LONG]
    for block in long:
        text = " ".join(document.text[block.start : block.end].split())
        if text in seen:
            again.append((block.start, block.end))
        seen[text] = seen.get(text, 0) + 1
    if again and 2 * len(again) >= len(long) - 1 and len(again) * 2 <= len(long):
        yield Doubt(code="duplicate-body", message="the account is printed twice", evidence=_spans(document, again[:1]))
