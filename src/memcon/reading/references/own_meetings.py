"""Whether a citation names a meeting that the page itself reports, or the trip on which it was held: such is none.

It is asked by rules that are tried in turn, each about one way of speaking; the first that knows the citation says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from memcon.annotate.mentions import CitationMention, Known, within
from memcon.annotate.small_words import MONTHS
from memcon.lexicon import groups
from memcon.reading.references.cited import Cited
from memcon.types import Block, Document, Meeting

_WORDS = groups("room_words")

_ELSEWHEN = _WORDS["which_of_several"]
_HELD = _WORDS["exchanges_held"]
_MONTH = re.compile(rf"\b(?:{'|'.join(m.title() for m in sorted(MONTHS))}|(?:19|20)\d\d)\b")
# A visit told with a time of its own is not the setting of the page.
_ELSEDAY = re.compile(
    r"(?:,? (?:last|next|earlier|previously|later this|in \d{4}|in (?=[A-Z])|on [A-Z\d]|slated|scheduled|planned|foreseen|expected|due"
    r"|set for|tomorrow))"
)
_TRIP = re.compile(
    r"\b(?:during|throughout|on|in the course of|as (?:a )?part of|(?:with)?in the framework of|in the context of|on the occasion of"
    r"|at the (?:start|outset|end|conclusion|beginning) of|in connection with|continue[sd]?|beg[ai]ns?|start(?:s|ed)|end(?:s|ed)"
    r"|conclude[sd]|\w+ day of)"
    r"\s+(?:the\s+|his\s+|her\s+)?$",
    re.I,
)
# The guest *will continue his visit to the region* tomorrow.
_GOES_ON = re.compile(
    r"\b(?:continue[sd]?|conclude[sd]?|end(?:s|ed)?|complete[sd]?|finish(?:es|ed)?|wrap(?:s|ped)? up) (?:the |his |her |their )(?:\w+ )?$"
)
# What is to be done on a visit: *will be signed during the visit*, *the visit which he is to make*.
_AHEAD = re.compile(r"\b(?:will|would|is to|are to|was to|were to|to be|(?:the|and) signing|(?:the|and) holding) ")
# *It was the third meeting of the ministers*: the one that the page reports.
_THIS_ONE = re.compile(r"\b(?:(?:[Ii]t|[Tt]his|, which) (?:was|is|marked|had been) (?:the|their)|(?<!had )(?<!have )held their) $")
_MARGINS = re.compile(
    r"(?:margins?|fringes?|side-?lines?|framework|occasion|time|for|attend|attending|at) (?:of )?(?:the )?$", re.IGNORECASE
)
_MET_AGAIN = frozenset("citation.session citation.visit citation.gathering".split())
_TITLE_OPENS = 12  # characters: what a title names so early is what it is about


@dataclass(frozen=True)
class _Told:
    """A citation on its page."""

    document: Document
    known: Known
    meetings: Sequence[Meeting]
    one: Cited

    @property
    def mention(self) -> CitationMention:
        return self.one.mention

    @property
    def rule(self) -> str:
        return self.one.mention.rule

    @cached_property
    def block(self) -> Block | None:
        return next((b for b in self.document.blocks if b.start <= self.mention.start < b.end), None)

    @property
    def titled(self) -> bool:
        return self.block is not None and self.block.kind == "title"

    @cached_property
    def opens_title(self) -> bool:
        return self.block is not None and self.titled and self.mention.start - self.block.start < _TITLE_OPENS

    @cached_property
    def before(self) -> str:
        """The text just before."""
        return self.document.text[max(0, self.mention.start - 60) : self.mention.start]

    @cached_property
    def sentence(self) -> str:
        found = self.known.sentence_at(self.mention.start)
        return self.document.text[found.start : found.end] if found is not None else ""

    @property
    def lead(self) -> int:
        """Where its sentence begins."""
        found = self.known.sentence_at(self.mention.start)
        return found.start if found is not None else self.mention.start

    @cached_property
    def margins(self) -> bool:
        """Whether something was held on its margins, or somebody attends it."""
        return bool(_MARGINS.search(self.before))

    @cached_property
    def of_day(self) -> bool:
        """Whether it has the day of a meeting of the page, or none of its own."""
        return self.one.date is None or any(m.date and self.one.date.startswith(m.date) for m in self.meetings)

    @cached_property
    def parties(self) -> set[str]:
        """The sides in its name."""
        return self.sides(self.mention.start, self.mention.end)

    @cached_property
    def between(self) -> set[str]:
        """The sides in its name, and those between whom it is said right after to be."""
        after = re.match(r" between [^.;]{0,70}", self.document.text[self.mention.end : self.mention.end + 90])
        return self.sides(self.mention.start, self.mention.end + (after.end() if after else 0))

    @property
    def present(self) -> bool:
        """Whether all who are named in it were at one meeting of the page."""
        return bool(self.parties) and any(self.parties <= set(m.sides) for m in self.meetings)

    @cached_property
    def city(self) -> str | None:
        """The city of a meeting of the page, where its name has that."""
        return next((m.place.city for m in self.meetings if m.place.city and m.place.city in self.one.name), None)

    def sides(self, start: int, end: int) -> set[str]:
        known = self.known
        named = {s.side for s in within(known.sides, start, end) if s.end <= end}
        people = {known.persons[p.person].side for p in within(known.people, start, end) if p.person is not None and p.end <= end}
        return named | {side for side in people if side}

    def later_on(self) -> bool:
        """Whether it comes after the first full paragraph: the meeting that a page reports is named over it or in it."""
        body = next((b for b in self.document.blocks if b.end - b.start > 160 and b.kind != "title"), None)
        return self.block is not None and body is not None and self.block.start > body.start

    def over_the_text(self) -> bool:
        """Whether it stands in one of the lines over the text: before the first full sentence."""
        if self.block is None:
            return False
        if self.titled:
            return True
        text = self.document.text
        body = next((b for b in self.document.blocks if b.end - b.start > 160 and text[b.end - 1] in '.)”"'), None)
        return body is not None and self.block.end <= body.start and text[self.block.end - 1] != "."


def names_own_meeting(document: Document, known: Known, meetings: Sequence[Meeting], one: Cited) -> bool:
    """Whether the citation names a meeting that the page reports, or the trip on which it was held."""
    told = _Told(document, known, meetings, one)
    return next((own for rule in _RULES if (own := rule(told)) is not None), False)


def _headline(t: _Told) -> bool | None:
    """A headline in capitals shortens what the text names in full."""
    shortened = t.block is not None and t.titled and len(t.one.words) > 1
    return True if shortened and t.block and t.document.text[t.block.start : t.block.end].isupper() else None


def _own_statement(t: _Told) -> bool | None:
    """The page's own title: *Statement by the spokesman*."""
    if t.rule != "citation.speech" and not (t.opens_title and t.one.words & _WORDS["titles_of_statements"]):
        return None
    return t.opens_title


def _no_meeting(t: _Told) -> bool | None:
    """What is no meeting, visit or summit is never the page's own."""
    event = t.rule == "citation.gathering" and t.mention.kind != "meeting" and "summit" not in t.one.words
    return False if t.rule not in _MET_AGAIN or event else None


def _this_visit(t: _Told) -> bool | None:
    """*This was President Hald's first visit to Oresh*, *the programme of the Minister's visit*: the trip of the page."""
    return True if t.rule == "citation.visit" and _THIS_VISIT.search(t.before) else None


def _it_was(t: _Told) -> bool | None:
    """*It was the third meeting of the ministers.*"""
    return True if t.rule != "citation.visit" and _THIS_ONE.search(t.before) else None


def _session_of_theirs(t: _Told) -> bool | None:
    """An exchange on no other day than the page's that is told as its participants' own."""
    if t.rule != "citation.session" or not t.of_day:
        return None
    return True if any(rule(t) for rule in _OWN_SESSIONS) else None


def _iteration(t: _Told) -> bool | None:
    """*The eighth iteration of the consultations* is spoken of beside the meeting."""
    return False if t.one.words & {"iteration", "edition"} else None


def _met_for_a_summit(t: _Told) -> bool | None:
    """They met *for the inaugural presidential summit*; the *Tamor Summit* has a name of its own."""
    return True if "summit" in t.one.name.split() and t.of_day and _met_for(t) else None


def _elsewhen(t: _Told) -> bool | None:
    """*The previous meeting*, *the next visit*; of a numbered one more must be known."""
    other = t.one.words & _ELSEWHEN and not re.match(r"second|third|first", t.one.name, re.IGNORECASE)
    return False if other else None


def _of_three(t: _Told) -> bool | None:
    """*The trilateral meeting*, on the page of one."""
    alone = "trilateral" in t.one.words and t.one.words <= {"trilateral", "meeting"}
    return True if alone and any(len(m.sides) > 2 for m in t.meetings) else None


def _trip(t: _Told) -> bool | None:
    """The visit on which the meeting was held."""
    if t.rule != "citation.visit":
        return None
    if _AHEAD.search(t.one.name):
        return False  # the visit that the President is to make
    if _GOES_ON.search(t.before):
        return True
    if any(_on_day_of(m, t.one.date) and _guest_of(t, m) for m in t.meetings):
        return True
    dated = bool(_MONTH.search(t.one.name) or _ELSEDAY.match(t.document.text, t.mention.end))
    undated = not dated and t.one.date is None
    if undated and any(_guest_of(t, meeting) for meeting in t.meetings):
        return True
    if _to_elsewhere(t):
        return t.over_the_text()
    opens = re.sub(r"^(?:The|His|Her) ", "", t.sentence).startswith(t.document.text[t.mention.start : t.mention.end])
    if opens and undated and " to " not in t.one.name and not _THEIR_ORDER.search(t.one.name):
        return True  # The Minister's visit underscored …: the trip of the page
    return bool(_TRIP.search(t.before) and not dated and not _AHEAD.search(t.sentence)) or t.over_the_text()


_THIS_VISIT = re.compile(
    r"\b(?:[Tt]his (?:was|is|marks|marked|being) (?:the )?|(?:programme|program|agenda|schedule|itinerary) of (?:the |his |her )?)$"
)


# Which of several visits it was.
_THEIR_ORDER = re.compile(r"\b(?:recent|latest|previous|prior|past|last|earlier|upcoming|forthcoming|coming|planned|future|next)\b")


def _on_day_of(meeting: Meeting, date: str | None) -> bool:
    """Whether a stretch of days holds that of the meeting: *his visit from 6 to 9 December*."""
    if not date or "/" not in date or not meeting.date:
        return False
    first, _, last = date.partition("/")
    return len(first) == len(last) == len(meeting.date) and first <= meeting.date <= last


def _to_elsewhere(t: _Told) -> bool:
    """Whether it led to a country in which no meeting of the page was held: *during President Hald's trip to Oresh*, met at home."""
    travelled = re.search(r"\bto\b", t.one.name)
    whereto = t.sides(t.mention.start + travelled.end(), t.mention.end) if travelled else set()
    return bool(whereto) and bool(t.meetings) and all(m.place.country and m.place.country not in whereto for m in t.meetings)


def _guest_of(t: _Told, meeting: Meeting) -> bool:
    """Whether a visit is that on which the meeting was held: of the guest, or to the country where it was."""
    host = meeting.place.country
    if host is None or not t.between or not t.between <= set(meeting.sides):
        return False
    travelled = re.search(r"\bto\b", t.one.name)
    if travelled is None:
        return host not in t.between
    return host in t.sides(t.mention.start + travelled.end(), t.mention.end)


def _of_the_page(t: _Told) -> bool | None:
    """A meeting of those who met on the page, on no other day."""
    series = (("dialogue" in t.one.words) or t.one.name.endswith((" Talks", " meetings"))) and (
        t.later_on() or _RESUMED.search(t.before) or _WITHIN.search(t.before)
    )
    for meeting in t.meetings:
        if meeting.form in _ON_THE_LINE and t.one.words & _BODIES:
            continue  # spoke by telephone of the outcomes of the Veland-Oresh Council
        if _FOLLOWED.search(t.before):
            continue  # the talks were a follow-up to the meeting between the Presidents
        met = len(t.between) >= 2 and t.between <= set(meeting.sides) and t.one.words & _HELD
        if meeting.form == "call" and "summit" in t.one.words and not t.over_the_text():
            continue  # spoke by telephone after the Veland-Oresh Summit
        if met and not t.margins and not series and not _of_another_day(t, meeting):
            return True
    return None


_ON_THE_LINE = frozenset(("call", "video"))
_BODIES = _WORDS["bodies_spoken_of"]
_FOLLOWED = re.compile(r"\b(?:follow(?:ed|ing|s)?[- ]up (?:to|on|of)|continuation of|in conjunction with|sequel to) the $")


def _over_the_text(t: _Told) -> bool | None:
    """A meeting named in the title, of no others than the page's sides."""
    of_page = not t.between or not t.meetings or any(not m.sides or t.between <= set(m.sides) for m in t.meetings)
    of_page |= bool(t.one.words & _SEVERAL) and t.between <= {side for m in t.meetings for side in m.sides}
    return t.over_the_text() and not t.margins and of_page


_SEVERAL = _WORDS["exchanges_in_plural"]


_ITS_TIME = re.compile(
    r"(?:, (?:scheduled|planned|slated|set|due|held|hosted|convened|(?:which|that) (?:was|is|will|took|had)|to be held)\b)?[^.;,]*"
)
_NEAR_ITS_TIME = 60  # characters


def _of_another_day(t: _Told, meeting: Meeting) -> bool:
    """Whether a day, month or year close by tells that it was not the meeting that the page reports."""
    after = _ITS_TIME.match(t.document.text[t.mention.end : t.mention.end + _NEAR_ITS_TIME])
    dates = within(t.known.dates, t.mention.start, t.mention.end + (after.end() if after else 0))
    return any(d.edtf and meeting.date and not (meeting.date.startswith(d.edtf) or d.edtf.startswith(meeting.date)) for d in dates)


# The work goes on under the Veland-Oresh Dialogue.
_WITHIN = re.compile(r"\b(?:under|through|via|within|(?:with)?in the framework of|in the context of|as part of) the $")
_RESUMED = re.compile(
    r"\b(?:resum\w+|continu\w+|re-?launch\w*|re-?activat\w+|reviv\w+|restart\w*|launch(?: \w+){0,3} of|establish\w*|institut\w+"
    r"|to hold|next|upcoming|forthcoming|future|through)(?: of)? (?:the |a )?$"
)

_RULES: tuple[Callable[[_Told], bool | None], ...] = (
    _headline,
    _own_statement,
    _no_meeting,
    _this_visit,
    _it_was,
    _session_of_theirs,
    _iteration,
    _met_for_a_summit,
    _elsewhen,
    _of_three,
    _trip,
    _of_the_page,
    _over_the_text,
)


def _their_call(t: _Told) -> bool:
    """*Their call yesterday*, *his meetings in Tamor*, where that is the city of the page."""
    others = t.one.parties - set((t.city or "").split())
    return bool(_OWN.search(t.before) and not others and (t.city or t.one.date))


_OWN = re.compile(r"\b(?:their|his|her) $")


def _call_of_day(t: _Told) -> bool:
    """*The telephone call* on the day of the page."""
    apart = t.parties and not t.present
    return bool(t.one.date and t.mention.kind == "meeting" and not apart and re.search(r"\b(?:call|conversation)\b", t.one.name))


def _held_now(t: _Told) -> bool:
    """Held *her introductory call with him yesterday*, *her meeting today with him*."""
    today = t.one.words & {"today", "yesterday"} or _HELD_NOW.search(t.before)
    return (t.present and bool(today)) or _TOOK_PART.search(t.before) is not None


_HELD_NOW = re.compile(r"\bheld (?:his|her|an?) $")
_TOOK_PART = re.compile(r"\btook part today in (?:an?|the) $")


def _several_now(t: _Told) -> bool:
    """He *continued his bilateral meetings* on the day of the page."""
    return t.one.words >= {"bilateral", "meetings"} and _GOES_ON_MEETING.search(t.before) is not None


_GOES_ON_MEETING = re.compile(
    r"\b(?:continued|began|started|had|held|has had|has held|conducted|concluded) (?:a number of |a series of |several |his |her )?$"
)


def _the_meeting(t: _Told) -> bool:
    """*The meeting, held in Tamor, …* at the head of a sentence."""
    return t.one.name == "meeting" and _THE_ONE.search(t.before) is not None


_THE_ONE = re.compile(r"(?:^|[.!?”\"]\s+|\n)The $")


def _in_his(t: _Told) -> bool:
    """*In his conversation with Minister Hald*, as the page goes on."""
    return t.present and len(t.parties) == 1 and t.one.date is None and not t.city and bool(_IN_HIS.search(t.before))


# At the beginning of a sentence, or of a page, what is told of the meeting that the page reports.
_IN_HIS = re.compile(r"(?:^|[.!?”\"]\s+|\n)(?:In|At|During|Throughout) (?:his|her|their|the) $")


def _going_on(t: _Told) -> bool:
    """*In the meeting*, held in Tamor; *in her meeting with Speaker Hald* on Tuesday; *throughout his meetings in Tamor*: the page goes on
    with what it reports."""
    bare = t.one.words <= {"meeting", "talks", "call", "conversation"}
    own = re.fullmatch(r"meetings? (?:with|in) .+", t.one.name) and not _BY_ARTICLE.search(t.before)
    today = not _ELSEDAY.match(t.document.text, t.mention.end) or (own and _on_weekday(t))
    return bool((bare or own) and today and _IN_HIS.search(t.before))


_BY_ARTICLE = re.compile(r"\bthe $")


def _on_weekday(t: _Told) -> bool:
    """Whether *on Tuesday* stands after it: a day that the page need not place."""
    return re.match(r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", t.document.text[t.mention.end : t.mention.end + 14]) is not None


def _of_both(t: _Told) -> bool:
    """*The conversation of both Presidents*, *the tête-à-tête meeting of the Ministers*, without a day or a place."""
    return t.one.date is None and _OF_BOTH.fullmatch(t.one.name) is not None


_OF_BOTH = re.compile(
    r"(?:tête-à-tête |one-on-one )?(?:meeting|conversation|talks) of (?:both|the two|the)(?: [Ff]oreign| [Pp]rime)?"
    r" (?:[Pp]resident|[Mm]inister|[Ll]eader)s"
)


def _met_for(t: _Told) -> bool:
    """They met *for the fourth Dialogue*: the one that the page reports."""
    return not t.later_on() and _MET_FOR.search(t.document.text, t.lead, t.mention.start) is not None


_MET_FOR = re.compile(
    r"\b(?:met|received|gathered|convened|assembled|joined|came together|sat down|hosted|welcomed)\b"
    r"(?:[^;.]|(?<=[A-Z])\.)*\bfor (?:the|their|an?) $"
)


def _chaired(t: _Told) -> bool:
    """They *co-chaired the fourth Dialogue*."""
    return not t.later_on() and _CHAIRED.search(t.document.text, t.lead, t.mention.start) is not None


_ASIDE = "|".join(
    "attend attending margins? fringes? side-?lines?"
    " during after following before ahead framework within occasion since who which preparations?"
    " view".split()
)
_CHAIRED = re.compile(
    r"(?<!had )(?<!have )(?<!be )(?<!been )\b(?:co-)?(?:(?:chair|head|host|moderate|conduct)(?:e?d|s)|preside[ds] over|held|holds"
    r"|convene[ds])\b"
    rf"(?:(?!\b(?:{_ASIDE})\b)[^;.])*(?<!\bat the )$"
)


def _talks_here(t: _Told) -> bool:
    """*At the talks in Tamor*, where that is the city of the page."""
    return t.city is not None and t.one.name == f"talks in {t.city}" and t.one.date is None


_OWN_SESSIONS: tuple[Callable[[_Told], bool], ...] = (
    _their_call,
    _call_of_day,
    _held_now,
    _several_now,
    _the_meeting,
    _in_his,
    _talks_here,
    _going_on,
    _of_both,
    _met_for,
    _chaired,
)
