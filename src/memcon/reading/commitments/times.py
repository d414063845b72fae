"""When a planned action is to be: the dates of its clause that are its own, and the words in which the page tells them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from memcon.annotate.cues import BE, PREPOSITIONS
from memcon.annotate.mentions import DateMention
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.lasting import lasting
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene
from memcon.types import Span, When

_WHEN_OPENERS = (
    "by the end of",
    "at the end of",
    "in the course of",
    "from",
    "in",
    "on",
    "at",
    "by",
    "within",
    "before",
    "during",
    "until",
    "for",
    "after",
    "over",
    "as of",
)


def times(scene: Scene, plan: Plan, end: int) -> list[DateMention]:
    """The dates of a plan: those in the action, else those fronted in its clause. Years in names and past days are none."""
    tokens = scene.known.tokens
    attending = tokens[plan.verb].lower.startswith(("attend", "participat", "join", "take"))
    inside = _dates_between(scene, tokens[plan.first].start, tokens[end - 1].end, attending)
    modal = tokens[plan.subject[1]].start if plan.subject and plan.mood == "modal" and not plan.joined else tokens[plan.verb].start
    inside = [d for d in inside if d.start > modal] or inside  # "will this year open"
    if inside or plan.mood == "noun":
        return inside or _of_today(scene, plan)
    if (day := _by_then(scene, plan, end) or _before_what_opens(scene, plan, end)) is not None:
        return [day]
    fronted = _dates_between(scene, tokens[plan.clause].start, tokens[plan.verb].start)
    fronted = [d for d in fronted if _opens_clause(scene, plan, d)]
    fronted = fronted or _before_an_aside(scene, plan) or _of_a_fronted_event(scene, plan)
    if not fronted and (day := _same_occasion(scene, plan, end)) is not None:
        return [day]
    if fronted or not (plan.opener in ("where", "who", "when") or _on_the_occasion(scene, plan)) or plan.clause <= scene.sentence.first:
        return fronted
    before = _dates_between(scene, scene.sentence.start, tokens[plan.clause].start)  # "on Friday … in Oslo, where they will"
    return before if len(before) == 1 else []


def _of_today(scene: Scene, plan: Plan) -> list[DateMention]:
    """The day of what is given today: *announced today's donation of two ships*."""
    if scene.lower(plan.first) != "today":
        return []
    return [d for d in scene.known.dates if d.start == scene.known.tokens[plan.first].start]


def _on_the_occasion(scene: Scene, plan: Plan) -> bool:
    """Whether a clause tells what is to be done at the event before it: *…, during which*, *…, at which*, *…, on which occasion*."""
    which = next((i for i in (plan.clause - 1, plan.clause - 2) if scene.lower(i) == "which"), None)
    return which is not None and scene.lower(which - 1) in ("during", "at", "on", "in")


def _before_an_aside(scene: Scene, plan: Plan) -> list[DateMention]:
    """The day that an aside parts from its clause: *On Friday (6/12), the Minister will …*, *in May, when it turns ten, Oslo will …*."""
    text, end = scene.document.text, scene.known.tokens[plan.first].start
    before = _dates_between(scene, scene.sentence.start, scene.known.tokens[plan.clause].start)
    if len(before) != 1 or not _ASIDE_AFTER_A_DAY.fullmatch(text, before[0].end, end):
        return []
    led = re.split(r"[,;]| that ", text[scene.sentence.start : before[0].start])[-1].split()
    return before if len(led) <= 1 else []


_ASIDE_AFTER_A_DAY = re.compile(r"\s*(?:(?:\([^()]*\)|(?<=\))),|, (?:when|as) [^,;]+,)\s*")
_ON_THAT_OCCASION = re.compile(
    r"\b(?:on|at|during|in the course of) (?:that|this|the same) (?:occasion|visit|meeting|trip|summit)\b", re.IGNORECASE
)
_NEXT_ON_THE_PROGRAMME = re.compile(
    r"\b(?:will|would) (?:then|afterwards|subsequently|next|thereafter)\b"
    r"|(?:^|\. )(?:Then|Afterwards|Afterward|Thereafter|Subsequently|After (?:that|this|which)|In the meantime|There)\b"
    r"|^(?:In the|That|The same|Later (?:that|the same|in the)) (?:morning|afternoon|evening|day|night)\b"
)


def _same_occasion(scene: Scene, plan: Plan, end: int) -> DateMention | None:
    """The day of what was told just before, for what is to be done *on that occasion* or comes next on the programme: *He will then …*"""
    tokens, text = scene.known.tokens, scene.document.text
    clause = text[tokens[plan.clause].start : tokens[end - 1].end]
    then = _NEXT_ON_THE_PROGRAMME.search(text[scene.sentence.start : tokens[end - 1].end])
    if not _ON_THAT_OCCASION.search(clause) and not then:
        return None
    block = scene.document.blocks[scene.sentence.block]
    before = _dates_between(scene, block.start, tokens[plan.clause].start)
    if not before or not (then or _EXACT.fullmatch(before[-1].edtf or "")):
        return None  # "he will come in the first half of the year; … on that occasion": no day is told
    return before[-1]


def _by_then(scene: Scene, plan: Plan, end: int) -> DateMention | None:
    """The day spoken of just before, for what is to be done *by then* or *before then*."""
    tokens = scene.known.tokens
    then = next((i for i in range(plan.verb, end) if tokens[i].lower == "then" and scene.lower(i - 1) in ("by", "before")), None)
    if then is None:
        return None
    block = scene.document.blocks[scene.sentence.block]
    before = _dates_between(scene, block.start, tokens[plan.first].start)[-1:]
    if not before or not _ONE_DAY.fullmatch(before[0].edtf or ""):
        return None
    return replace(before[0], start=tokens[then - 1].start, end=tokens[then].end, edtf=f"../{before[0].edtf}")


def _before_what_opens(scene: Scene, plan: Plan, end: int) -> DateMention | None:
    """The day of the event before which something is to be done, told in a clause after it: *prior to COP29, which will open on 4 May*."""
    text, stop = scene.document.text, scene.known.tokens[end - 1].end
    if not text.startswith(", which ", stop):
        return None
    day = next((d for d in scene.known.dates if stop < d.start and d.end <= scene.sentence.end), None)
    told = day is not None and _BEFORE_AN_EVENT.search(text, scene.known.tokens[plan.verb].start, _led(text, day.start))
    return day if told else None


_ONE_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_EXACT = re.compile(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?")  # EDTF of a day or of some days


def day_of_the_event(scene: Scene, plan: Plan, kind: Kind) -> DateMention | None:
    """The day of an event that somebody is to attend, where a relative clause tells it: *attend the fair, which Peru will host in May*."""
    tokens, last = scene.known.tokens, scene.sentence.last
    which = next((i for i in range(plan.verb + 1, min(last, plan.last + 2)) if tokens[i].lower in ("which", "that")), None)
    if which is None or not {scene.lower(i) for i in range(which + 1, which + 4)} & _TELLING_WHEN:
        return None
    there = _AT_WHAT_OPENS.search(scene.document.text, tokens[plan.verb].start, tokens[which].start)
    if there is None and not tokens[kind.verb].lower.startswith((*_ATTENDING, "organi", "hold", "host", "conven")):
        return None
    end = next((i for i in range(which + 1, last) if tokens[i].text in ",;"), last)
    found = _dates_between(scene, tokens[which].start, tokens[end - 1].end)
    return found[0] if len(found) == 1 else None


_TELLING_WHEN = frozenset("will would is shall takes opens starts begins".split())
_AT_WHAT_OPENS = re.compile(
    r"\b(?:at|during|on the (?:margins|sidelines|occasion) of) (?:the|its|their)\b[^,;]*, $"
)  # "speak at the forum, which opens on 4 July"
_ATTENDING = ("attend", "participat", "join", "take", "taking")


def dates_before(scene: Scene, plan: Plan) -> list[DateMention]:
    """The dates of the sentence before a plan that lie ahead."""
    return _dates_between(scene, scene.sentence.start, scene.known.tokens[plan.first].start)


def of_an_event(scene: Scene, plan: Plan, date: DateMention) -> bool:
    """Whether a date is that of an event on the way to which something is done: *prepare for the summit to be held in May*."""
    tokens = scene.known.tokens
    told = [i for i in range(plan.verb + 1, plan.last - 2) if tokens[i].end <= date.start and tokens[i].lower in ("to", "which")]
    nouns = (range(plan.verb + 1, i) for i in told if _HELD & {tokens[i + 1].lower, tokens[i + 2].lower, scene.lower(i + 3)})
    found = [at for stretch in nouns for at in stretch if scene.words.noun(tokens, at, "event", "gathering")]
    before = (next((scene.lower(i) for i in range(at - 1, plan.verb, -1) if scene.lower(i) in PREPOSITIONS), "") for at in found)
    return any(word not in ("to", "at", "in", "during") for word in before)  # what is sent to a conference is there in time for it


def of_a_past_deed(scene: Scene, plan: Plan, date: DateMention) -> bool:
    """Whether a date is that of what was done before: *will study the replies received from Peru on 4 July*."""
    tokens = scene.known.tokens
    done = [i for i in range(plan.verb + 2, plan.last - 1) if tokens[i].end <= date.start and tokens[i].lower in _DEALT]
    throughout = done and tokens[done[-1] + 1].lower in ("throughout", "during")
    if (
        not done
        or (tokens[done[-1] + 1].lower not in PREPOSITIONS and not throughout)
        or tokens[done[-1] - 1].lower in BE | {"and", "or", ","}
    ):
        return False
    return not any(t.text == "," for t in tokens[done[-1] : plan.last] if t.end <= date.start)


_DEALT = frozenset("received sent signed adopted submitted issued published presented concluded reached discussed announced handed".split())
_HELD = frozenset("held hosted convened place staged".split())


def _opens_clause(scene: Scene, plan: Plan, date: DateMention) -> bool:
    """Whether a date is fronted itself (*On 4 July, in Lima, …*), not part of what is fronted (*further to the talks held today, …*)."""
    before = scene.document.text[scene.known.tokens[plan.clause].start : date.start].rpartition(",")[2].lower().split()
    return len(before) <= _FRONTED or bool(set(before[-2:]) & {"will", "would"})  # "will on Friday open a school and lay a wreath"


def _of_a_fronted_event(scene: Scene, plan: Plan) -> list[DateMention]:
    """The day of the event with which a clause opens: *At the summit in Lima on 4 July, Norway will …*."""
    text, start = scene.document.text, scene.sentence.start
    until = scene.known.tokens[plan.subject[0] if plan.subject else plan.clause].start
    before = _dates_between(scene, start, until)
    if not before or text[before[-1].end : until].strip() != ",":
        return []
    return before[-1:] if _AT_A_FRONTED_EVENT.search(text[start : before[-1].start]) else []


_AT_A_FRONTED_EVENT = re.compile(
    r"(?:^|\b(?:that|and|but) |, )(?:at|during|before|prior to|ahead of|in the course of|on the (?:margins|sidelines|occasion|fringes) of)"
    r" (?:the|his|her|its|their|this)\b(?! meeting)[^,;:()]{3,90}? (?:on |in |from |of )?$",
    re.IGNORECASE,
)
_FRONTED = 3  # words before a date that opens a clause: "In Lima on", "and on the"


_SOON_AS = re.compile(r" as soon as (?!possible\b|practicable\b|feasible\b)")  # then what follows tells the time of something else


def _dates_between(scene: Scene, start: int, end: int, attending: bool = False) -> list[DateMention]:
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
        if aside and not _BEFORE_AN_EVENT.search(scene.document.text, start, date.start):
            continue
        if not _in_a_name(scene, date) and not _past(scene, date) and not _of_something(scene, date, attending):
            found.append(date)
    return found


_BEFORE_AN_EVENT = re.compile(
    r"\b(?:(?:[Bb]efore|[Pp]rior to|[Aa]head of) (?!\w+ing\b)|[Bb]y (?:the|their|its) (?=(?:next |coming )?"
    r"(?:meeting|summit|session|conference|council|visit|forum)\b))[^,;.:()]{3,90}?"
    r"(?:, which (?:will )?(?:open|start|begin|take|meet|convene)[^,;:()]{0,40})? ?$"
)
"""Before a day: an event on it, before which something is to be done, *before the national day on*, *ahead of the fair, which opens on*."""
_AN_ASIDE = re.compile(
    r"\bto (?:help|enable|allow|assist)\b|\bin time for (?:it|them)\b|\bwith (?:a|the) (?:view|aim|goal|intention|hope) (?:to|of)\b"
    r"|\bin (?:celebration|commemoration|anticipation|honou?r) of\b|,? \b(?:which|that|who) "
    r"(?:falls?|fell|marks?|takes? place|is|are|was|were|has|have|had|expires?|ends?|began|begins|runs?|opened|opens|lasts?)\b"
    r"(?! (?:to|due|scheduled|expected|planned|set|likely)\b)"
    r"|, which (?!is\b|has\b|was\b)[a-z]+s\b"
    r"|, as (?:the |a )?(?:current |incoming |future )?(?:holder|chair|co-chair|host|president|member|coordinator|depositary)\b"
    r"|\b(?:years|months|weeks) (?:beyond|after|following)\b"
    r"|, (?:which|who) (?:holds?|chairs?|hosts?|assumes?|presides?|turns?|celebrates?|observes?)\b"
    r"|\b(?:closed|shut|suspended|interrupted|damaged|destroyed|affected|hit|struck|disrupted|displaced) (?:since|by|in|after|during)\b"
    r"|, having \w+ed\b|, whose last\b|\b(?:it|he|she|they|both) (?:made|gave|presented|submitted|signed|received|adopted)\b",
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
    if _following(scene, date) & {"term", "mandate", "biennium", "budget"}:
        return True
    before = text[max(0, date.start - 24) : date.start].lower().split()
    after = text[date.end : date.end + 12]
    if before[-1:] == ["every"]:
        return True  # "every Friday": no day of its own
    if before[-2:] in (["following", "the"], ["after", "the"]) and text[date.start : date.end].lower() in _MONTHS and after[1:2].islower():
        return True  # "following the February earthquake"
    if before[-1:] == ["to"] and _PROGRAMME_TO.search(text, max(0, date.start - 80), date.start):
        return True  # "the programme for the development of the railway to 2030"
    if (
        (after[:2] in ("'s", "’s") and not attending and before[-1:] != ["at"])
        or (before[-1:] and before[-1].endswith(("'s", "’s")) and not _LED.match(text, date.start))
        or (before[-1:] and before[-1][-5:-1].isdigit() and before[-1].endswith(",") and not text[date.start : date.end].startswith("by"))
    ):
        return True
    if before[-1:] == ["of"] and any(month in text[date.start : date.end].lower() for month in _MONTHS):
        return not set(before[-3:]) & {
            "week",
            "evening",
            "morning",
            "afternoon",
            "end",
            "half",
            "quarter",
            "course",
            "beginning",
            "spring",
            "autumn",
        }
    return before[-1:] != [] and before[-1] in ("their", "his", "her", "its", "our") and after[:1] == " " and after[1:2].islower()


_PROGRAMME_TO = re.compile(r"\b(?:programme|program|strategy|plan|roadmap|agenda|vision|development)\b[^,;.]*? to $", re.IGNORECASE)
_LED = re.compile(r"(?:before|by|within|until|from|in|on|during|over|at)\b", re.IGNORECASE)  # "to St. John's before the end of May"
_DONE = frozenset("held made signed agreed concluded reached adopted issued met visited last since dated".split())


def _ahead(scene: Scene, date: DateMention) -> DateMention:
    """A month or day printed without a year, that came out before the meeting, as the next one: what is promised lies ahead."""
    text = scene.document.text[date.start : date.end].lower()
    if date.edtf and _NEXT_SEASON.search(text) and (year := _year_of_the_next(scene, date.edtf)) is not None:
        return replace(date, edtf=f"{year}{date.edtf[4:]}")
    if (_PART_OF_A_YEAR.search(text) or _PART_OF_A_MONTH.search(text)) and _past(scene, date):
        return replace(date, edtf=re.sub(r"\d{4}", lambda year: str(int(year.group()) + 1), date.edtf or ""))
    before = scene.document.text[max(0, date.start - 40) : date.start].lower().split()[-3:]
    done = (
        before[-1:] != ["for"] and any(w in _DONE or w.endswith("ed") for w in before) and "be" not in before
    )  # "seized in March", not "to be opened in March"
    if (
        not date.edtf
        or "/" in date.edtf
        or len(date.edtf) < 7
        or not _past(scene, date)
        or (any(c.isdigit() for c in text[-4:]) and date.edtf[:4] in text)
    ):
        return date
    if not any(month in text for month in _MONTHS) or done or "last" in text.split():
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
_MONTHS = "january february march april may june july august september october november december".split()
_PART_OF_A_MONTH = re.compile(
    rf"(?:first|second|third|fourth|last) (?:week|half|fortnight|days|ten days|weekend) of (?:{'|'.join(_MONTHS)})$"
)


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
    before = scene.document.text[max(0, date.start - 8) : date.start].lower().rstrip()
    return (before.endswith(("the", " of", "and", "since")) and after[:1] == " " and after[1:2].isalpha()) or before.endswith("since")


_PERIOD = re.compile(r"(?:for )?(?:the (?:years|period) )?\d{4}\s?[–/-]\s?\d{2,4}|\d{4} (?:to|and) \d{4}")
_NAMED_FOR = re.compile(r"\b[A-Z]\w+ (?:\(|for |for the (?:period|years) )?$")  # "the Action Programme for 2019-2023"


_DONE_TODAY = re.compile(
    r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bbeen )\b(?:\w{3,}ed|held|made|begun|met|set up|put forward) (?:here )?"
    r"(?:(?:earlier )?today|this morning|earlier this \w+|last night)$"
)
"""What was done on the day of the meeting, and with what: *sign the text agreed this morning*, not *will be signed today*."""


def _following(scene: Scene, date: DateMention) -> set[str]:
    """The two words after a date."""
    return set(scene.document.text[date.end : date.end + 40].lower().replace(",", " ").replace(".", " ").split()[:2])


_YEARS = frozenset("year season semester harvest edition".split())


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
        return not set(words) & {"today", "tonight", "evening", "afternoon", "morning", "day", "later", "tomorrow"}
    return day[: len(held)] < held[: len(day)]


_AT_THE_TIME = re.compile(r"(?:before|by|until|from|tomorrow|today|this)\b", re.IGNORECASE)


def when(scene: Scene, plan: Plan, date: DateMention | None) -> When | None:
    """The time as the page words it, with the preposition before it, or with the event before which it is to be."""
    if date is None:
        return None
    text = scene.document.text
    since = scene.known.tokens[plan.first if plan.mood == "noun" else min(plan.clause, plan.first)].start
    since = scene.sentence.start if date.start < since else since  # fronted
    led = None if _AT_THE_TIME.match(text, date.start) else _BEFORE_AN_EVENT.search(text, since, _led(text, date.start))
    by = led is not None and led.group().lower().startswith("by") and "/" not in (date.edtf or "/")  # "by the summit in December"
    if led is None or not date.edtf or not (by or _ONE_DAY.fullmatch(date.edtf)):
        return told(text, date)
    span = Span(start=led.start(), end=date.end, text=text[led.start() : date.end])
    return When(text=span.text, edtf=f"../{date.edtf}", evidence=(span,))  # "before the Council meets on 3 June"


def told(text: str, date: DateMention | None) -> When | None:
    """A time with the preposition before it."""
    if date is None:
        return None
    start = _led(text, date.start)
    span = Span(start=start, end=date.end, text=text[start : date.end])
    edtf = date.edtf
    if long := lasting(text, date.start, date.end, edtf):
        span = Span(start=long[0], end=long[1], text=text[long[0] : long[1]])
        return When(text=span.text, edtf=long[2], evidence=(span,))
    if edtf and "/" not in edtf and span.text.lower().startswith("until "):
        edtf = f"../{edtf}"  # it is to last till then
    elif edtf and "/" not in edtf and _BEGINNING.match(text, date.start):
        edtf = f"{edtf}/.."
    elif edtf and "/" not in edtf and (onwards := _ONWARDS.search(text, max(0, date.start - 30), date.start)):
        span = Span(start=onwards.start(), end=date.end, text=text[onwards.start() : date.end])
        edtf = f"{edtf}/.."
    return When(text=span.text, edtf=edtf, evidence=(span,))


_BEGINNING = re.compile(r"(?:beginning|starting|commencing) (?!of\b|in\b)", re.IGNORECASE)
_ONWARDS = re.compile(
    r"\b(?:(?:starting |beginning |commencing |effective )?(?:as )?from|starting|beginning|commencing|effective|as of) $", re.IGNORECASE
)
"""Before the time from which something is to be, with no end: *effective 1 September*, *starting from 1 June*, *from next year*."""


def _led(text: str, start: int) -> int:
    """Where the preposition before a time begins."""
    for opener in _WHEN_OPENERS:
        first = start - len(opener) - 1
        if text[max(0, first) : start].lower() == opener + " " and not text[max(0, first - 1) : max(0, first)].isalnum():
            return first
    return start


@dataclass(frozen=True, slots=True)
class AtAnEvent:
    """Words that tell a time by an event: `head` names it, `before` tells that it is to be over by then."""

    span: Span
    head: str
    before: bool

    def names(self, event: str) -> bool:
        """Whether the words of a commitment are about that event."""
        head = "meet(?:ing)?" if " that meeting" in self.span.text else self.head
        return re.search(rf"\b{head}s?\b", event, re.IGNORECASE) is not None

    def when(self, day: str) -> When | None:
        """The time, given that of the event."""
        if not self.before:
            return When(text=self.span.text, edtf=day, evidence=(self.span,))
        first, _, last = day.partition("/")
        end = first if len(first) == len("2004-05-04") or not last else last  # the first of some days, else the last
        return When(text=self.span.text, edtf=f"../{end}", evidence=(self.span,)) if end not in ("", "..") else None


def at_an_event(text: str, start: int, end: int) -> AtAnEvent | None:
    """The event by which a stretch of the text tells a time: *before the Commission meets*, *during her visit to Lima*."""
    found = _AT_AN_EVENT.search(text, start, end)
    if found is None or (found["head"].lower() == "meeting" and not {"next", "that"} & set(found.group().split())):
        return None
    span = Span(start=found.start(), end=found.end(), text=found.group())
    over = found["led"].lower() in ("before", "prior to", "ahead of", "by the time of")
    return AtAnEvent(span, found["head"].lower(), over)


_AT_AN_EVENT = re.compile(
    r"\b(?P<led>before|prior to|ahead of|by the time of|during|on the occasion of|in the course of|"
    r"(?:foreseen|planned|scheduled|envisaged) for)"
    r" (?:the|this|that|his|her|their) (?:[\w'’-]+ ){0,5}?"
    r"(?P<head>visit|trip|round|session|summit|forum|expo|commission|committee|conference|consultations|meeting)\b"
    r"(?: (?:meets|opens|convenes|begins|starts|takes place))?",
    re.IGNORECASE,
)
