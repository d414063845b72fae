"""The dates of a stretch of text that are those of a plan in it: not of what it is about, of an aside, of the past, nor part of a name."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import DateMention
from memcon.annotate.phrases import one_of
from memcon.annotate.small_words import BE, MONTHS
from memcon.lexicon import groups
from memcon.reading.commitments.scene import Scene

_WORDS = groups("commitment_words")
_HOUSES = groups("citation_words")["houses"] | frozenset("house cabinet court".split())  # "before the House in May": who decides
_OCCASIONS, _JOURNEYS = _WORDS["occasions"], _WORDS["stays_abroad"]
_AIMS, _KEEPING, _PRESIDES = _WORDS["aims_told"], _WORDS["keeping_a_day"], _WORDS["presides"]
_OUT_OF_USE, _DUE = _WORDS["put_out_of_use"], _WORDS["due_on_a_day"]
# After "which": what tells how something is, or when it comes about, not when the action is to be.
_AS_IT_IS = BE | {"has", "have", "had", "take place", "takes place"} | inflected(_WORDS["has_its_time"], "s", "past")

# Then what follows tells the time of something else.
_SOON_AS = re.compile(r" as soon as (?!(?:possible|practicable|practical|feasible|convenient)\b)")


def dates_between(scene: Scene, start: int, end: int, attending: bool = False) -> list[DateMention]:
    found = []
    for date in (_ahead(scene, d) for d in scene.known.dates if start <= d.start and d.end <= end):
        if _SOON_AS.search(scene.document.text, start, date.start):
            break
        words = scene.document.text[date.start : date.end].lower()
        if words.endswith("same day") and scene.document.text[date.end : date.end + 4] == " as ":
            break  # "withdraw on the same day as the others, not a day later"
        if words.startswith("since") or scene.document.text[: date.start].endswith(" not "):
            continue  # "and not a day later"
        aside = _of_an_aside(scene.document.text[start : date.start])
        if aside and not BEFORE_AN_EVENT.search(scene.document.text, start, date.start):
            continue
        if not _in_a_name(scene, date) and not _past(scene, date) and not _of_something(scene, date, attending):
            found.append(date)
    return found


BEFORE_AN_EVENT = re.compile(
    rf"\b(?:(?:[Bb]efore|[Pp]rior to|[Aa]head of) (?!\w+ing\b|the {one_of(h.capitalize() for h in _HOUSES)}\b)"
    rf"|[Bb]y (?:the|their|its) (?=(?:next |coming |upcoming |forthcoming )?{one_of(_OCCASIONS | _JOURNEYS)}\b))[^,;.:()]{{3,90}}?"
    r"(?:, which (?:will )?(?:open|start|begin|commence|take|meet|convene)[^,;:()]{0,40})? ?$"
)
"""Before a day: an event on it, before which something is to be done, *before the national day on*, *ahead of the fair, which opens on*."""


_AN_ASIDE = re.compile(
    "|".join(
        (
            r"\bto (?:help|enable|allow|permit|assist|facilitate)\b",
            r"\bin time for (?:it|them)\b",
            rf"\bwith (?:a|the) {one_of(_AIMS)} (?:to|of)\b",
            rf"\bin {one_of(_KEEPING)} of\b",
            rf",? \b(?:which|that|who) {one_of(_AS_IT_IS)}\b(?! (?:to|expected|set|likely|due|{one_of(_DUE)})\b)",
            r", which (?!is\b|has\b|was\b)[a-z]+s\b",
            rf", as (?:the |a )?(?:current |incoming |future )?{one_of(_PRESIDES)}\b",
            r"\b(?:years|months|weeks) (?:beyond|after|following)\b",
            r", (?:which|who) (?:holds?|chairs?|hosts?|heads?|leads?|assumes?|presides?|turns?|celebrates?|marks?|observes?)\b",
            rf"(?<!\bbe )\b{one_of(_OUT_OF_USE)} (?:since|by|in|after|during)\b",
            r", whom (?:\w+ ){1,4}(?:will|would|is to|are to)\b|, for which\b|, having \w+ed\b|, whose last\b",
            r"\b(?:it|he|she|they|both) (?:made|gave|sent|handed|presented|submitted|tabled|signed|received|adopted|announced|issued)\b",
        )
    ),
    re.IGNORECASE,
)


def _of_an_aside(before: str) -> bool:
    """Whether a date stands in what is only told beside the action: its aim, or a clause about something that is as it is."""
    asides = list(_AN_ASIDE.finditer(before))
    return bool(asides) and not set(before[asides[-1].end() :]) & set(",;")


def _of_something(scene: Scene, date: DateMention, attending: bool) -> bool:
    """Whether a date tells of what is spoken about: *the understanding of 6 June*, *their June meeting*, *today's talks*.

    `attending`: one who is to attend *next year's summit* is to be there next year.
    """
    text = scene.document.text
    if _following(scene, date) & _WORDS["spans_of_office"]:
        return True
    before = text[max(0, date.start - 24) : date.start].lower().split()
    after = text[date.end : date.end + 12]
    if before[-1:] == ["every"]:
        return True  # "every Friday": no day of its own
    if before[-2:] in (["following", "the"], ["after", "the"]) and text[date.start : date.end].lower() in MONTHS and after[1:2].islower():
        return True  # "following the February earthquake"
    if before[-1:] == ["to"] and _PROGRAMME_TO.search(text, max(0, date.start - 80), date.start):
        return True  # "the programme for the development of the railway to 2030"
    if (
        (after[:2] in ("'s", "’s") and not attending and before[-1:] != ["at"])
        or (before[-1:] and before[-1].endswith(("'s", "’s")) and not _LED.match(text, date.start))
        or (before[-1:] and before[-1][-5:-1].isdigit() and before[-1].endswith(",") and not text[date.start : date.end].startswith("by"))
    ):
        return True
    if before[-1:] == ["of"] and any(month in text[date.start : date.end].lower() for month in MONTHS):
        return not set(before[-3:]) & _WORDS["parts_of_a_time"]
    return before[-1:] != [] and before[-1] in ("their", "his", "her", "its", "our") and after[:1] == " " and after[1:2].islower()


_PROGRAMME_TO = re.compile(
    r"\b(?:programme|program|strategy|plan|roadmap|road map|blueprint|framework|scheme|agenda|vision|development)\b[^,;.]*? to $",
    re.IGNORECASE,
)


_LED = re.compile(r"(?:before|by|within|until|from|in|on|during|over|at)\b", re.IGNORECASE)  # "to St. John's before the end of May"


def _ahead(scene: Scene, date: DateMention) -> DateMention:
    """A month or day printed without a year, that came out before the meeting, as the next one: what is promised lies ahead."""
    text = scene.document.text[date.start : date.end].lower()
    if date.edtf and _NEXT_SEASON.search(text) and (year := _year_of_the_next(scene, date.edtf)) is not None:
        return replace(date, edtf=f"{year}{date.edtf[4:]}")
    if (_PART_OF_A_YEAR.search(text) or _PART_OF_A_MONTH.search(text)) and _past(scene, date):
        return replace(date, edtf=re.sub(r"\d{4}", lambda year: str(int(year.group()) + 1), date.edtf or ""))
    before = scene.document.text[max(0, date.start - 40) : date.start].lower().split()[-3:]
    participles = scene.words.participles - scene.words.bases
    done = before[-1:] != ["for"] and any(w in participles or w.endswith("ed") or w in ("last", "since") for w in before)
    done = done and "be" not in before  # "seized in March", not "to be opened in March"
    if (
        not date.edtf
        or "/" in date.edtf
        or len(date.edtf) < 7
        or not _past(scene, date)
        or (any(c.isdigit() for c in text[-4:]) and date.edtf[:4] in text)
    ):
        return date
    if not any(month in text for month in MONTHS) or done or "last" in text.split():
        return date
    return replace(date, edtf=f"{int(date.edtf[:4]) + 1}{date.edtf[4:]}")


def _year_of_the_next(scene: Scene, season: str) -> int | None:
    """The year of *next spring*, where the one that came out has begun on the day of the meeting; null where it lies ahead."""
    held = next((m.date for m in scene.floor.meetings if m.date), None) or scene.document.published or ""
    starts = {"21": 3, "22": 6, "23": 9, "24": 12}.get(season[5:], 13)  # EDTF's seasons, by the month in which they begin in the north
    begun = len(held) >= len("2004-05") and held[:4] == season[:4] and int(held[5:7]) >= starts
    return int(season[:4]) + 1 if begun else None


_NEXT_SEASON = re.compile(r"\bnext (?:spring|summer|autumn|fall|winter)$")


_PART_OF_A_YEAR = re.compile(r"(?:first|second|third|fourth|last) (?:quarter|half)$")  # and no year beside it


_PART_OF_A_MONTH = re.compile(rf"(?:first|second|third|fourth|last) (?:week|half|fortnight|days|ten days|weekend) of {one_of(MONTHS)}$")


def _in_a_name(scene: Scene, date: DateMention) -> bool:
    """Whether the date belongs to what is cited (*the 2015 agreement*): a bare year with a noun after it."""
    text = scene.document.text[date.start : date.end].strip()
    if _PERIOD.fullmatch(text) and _NAMED_FOR.search(scene.document.text[max(0, date.start - 40) : date.start]):
        return True
    if not (text.isdigit() and len(text) == 4):
        return False
    after = scene.document.text[date.end : date.end + 2]
    if _following(scene, date) & _YEARS:
        return False  # "for the 2016 academic year"
    if _ENDS_IN_A_CAPITAL.search(scene.document.text[max(0, date.start - 24) : date.start]) and after[1:2].isupper():
        return True  # "Expo 2020 Dubai"
    before = scene.document.text[max(0, date.start - 8) : date.start].lower().rstrip()
    return (before.endswith(("the", " of", "and", "since")) and after[:1] == " " and after[1:2].isalpha()) or before.endswith("since")


_ENDS_IN_A_CAPITAL = re.compile(r"(?<![.;:] )\b[A-Z]\w+ $")


_PERIOD = re.compile(r"(?:for )?(?:the (?:years|period) )?\d{4}\s?[–/-]\s?\d{2,4}|\d{4} (?:to|and) \d{4}")


_NAMED_FOR = re.compile(r"\b[A-Z]\w+ (?:\(|for |for the (?:period|years) )?$")  # "the Action Programme for 2019-2023"


_DONE_TODAY = re.compile(
    r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bbeen )"
    r"\b(?:\w{3,}ed|held|made|begun|met|sent|given|taken|laid|drawn up|set up|set out|put forward)"
    r" (?:here )?"
    r"(?:(?:earlier )?today|earlier in the day|this morning|earlier this \w+|last night)$"
)
"""What was done on the day of the meeting, and with what: *sign the text agreed this morning*, not *will be signed today*."""


def _following(scene: Scene, date: DateMention) -> set[str]:
    """The two words after a date."""
    return set(scene.document.text[date.end : date.end + 40].lower().replace(",", " ").replace(".", " ").split()[:2])


_YEARS = _WORDS["told_by_their_year"]
_OF_TODAY = frozenset("today tonight evening afternoon morning day later tomorrow".split())


def _past(scene: Scene, date: DateMention) -> bool:
    """Whether the date lies before the meeting."""
    if _DONE_TODAY.search(scene.document.text, max(0, date.start - 40), date.end):
        return True
    held = next((m.date for m in scene.floor.meetings if m.date), None) or scene.document.published
    if not held or not date.edtf or "/" in date.edtf:
        return bool(
            held
            and date.edtf
            and "/" in date.edtf
            and date.edtf.rpartition("/")[2].rstrip("~") < held[: len(date.edtf.rpartition("/")[2])]
            and date.edtf.rpartition("/")[2] not in ("", "..")
        )
    day = date.edtf.rstrip("~?")[:10]
    if day == held and len(day) == 10:
        words = scene.document.text[date.start : date.end].lower().split()
        return not set(words) & _OF_TODAY
    return day[: len(held)] < held[: len(day)]
