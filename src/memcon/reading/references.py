"""What the page cites."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from memcon.annotate.mentions import CitationMention, Known, within
from memcon.lexicon import Lexicon
from memcon.reading.sections import Outline
from memcon.types import Block, Document, Meeting, Reference, Span
from memcon.weights import LIKELY

_SMALL = frozenset("the of a an for and to on in at by with between".split())
_ELSEWHEN = re.compile(
    r"\b(?:previous|last|earlier|next|third|second|first|inaugural|forthcoming|upcoming|planned|future|recent|renewed|ongoing)\b",
    re.IGNORECASE,
)
_GENERIC = frozenset("visit meeting talks summit minister ministers foreign prime president secretary mr ms the".split())
_HELD = frozenset("meeting meetings talks summit call conversation consultations consultation session round dialogue trilateral 2".split())
_MONTH = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b")
# A visit told with a time of its own is not the setting of the page.
_ELSEDAY = re.compile(
    r"(?:,? (?:last|next|earlier|previously|later this|in \d{4}|in (?=[A-Z])|on [A-Z\d]|slated|scheduled|planned|due|set for))"
)
_TRIP = re.compile(
    r"\b(?:during|on|in the course of|as part of|within the framework of|on the occasion of|at the start of|continue[sd]?|began|ended)"
    r"\s+(?:the\s+|his\s+|her\s+)?$",
    re.I,
)


# What is to be done on a visit: *will be signed during the visit*, *the visit which he is to make*.
_AHEAD = re.compile(r"\b(?:will|would|is to|are to|was to|were to|to be|(?:the|and) signing|(?:the|and) holding) ")


# *It was the third meeting of the ministers*: the one that the page reports.
_THIS_ONE = re.compile(r"\b(?:(?:[Ii]t|[Tt]his|, which) (?:was|is|marked|had been) (?:the|their)|(?<!had )(?<!have )held their) $")


def find(document: Document, lexicon: Lexicon, known: Known, meetings: tuple[Meeting, ...], outline: Outline) -> tuple[Reference, ...]:
    """The references, each once, in the order of the page.

    Dropped are the meetings that the page reports, and a visit that the page only tells as the setting of its meeting.
    """
    groups: list[list[_Cited]] = []
    for mention in known.citations:
        one = _cited(document, known, mention)
        if _reported(document, known, meetings, one):
            continue
        group = next((g for g in groups if any(_same(one, o) for o in g)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return tuple(_reference(document, known, g) for g in groups if not _of_title(document, g))


def _of_title(document: Document, group: Sequence[_Cited]) -> bool:
    """Whether a document is named in the page's title alone: what the page is about, cited by nobody."""
    titles = [b for b in document.blocks if b.kind == "title"]
    return all(c.mention.kind == "instrument" and any(b.start <= c.mention.start < b.end for b in titles) for c in group)


@dataclass(frozen=True, slots=True)
class _Cited:
    """A citation with what is compared: its name, its words without small ones, its acronyms, and the names and sides in it."""

    mention: CitationMention
    name: str
    words: frozenset[str]
    acronyms: frozenset[str]
    parties: frozenset[str]
    date: str | None


def _cited(document: Document, known: Known, mention: CitationMention) -> _Cited:
    lead = document.text[slice(*mention.lead)] + " " if mention.lead else ""
    name = re.sub(r"\s+", " ", lead + document.text[mention.start : mention.end])
    bare = re.sub(r"['’]s\b|['’](?=\s|$)", "", name.lower())
    words = frozenset(re.findall(r"[^\W_]+", bare)) - _SMALL
    capitals = [w for w in re.findall(r"[^\W\d_]+", re.sub(r"\(.*?\)", "", name)) if w[0].isupper()]
    initials = "".join(w[0] for w in capitals)
    acronyms = frozenset(re.findall(r"\b[A-Z][A-Za-z]*[A-Z]\b", name)) | ({initials} if len(initials) >= 3 else frozenset())
    sides = [s for s in within(known.sides, mention.start, mention.end) if s.end <= mention.end]
    names = re.findall(r"\b[A-Z][\w’'-]+", re.sub(r"['’]s\b", "", name))
    parties = {w for w in names if w.lower() not in _GENERIC and not any(w in document.text[s.start : s.end] for s in sides)}
    return _Cited(mention, name, words, acronyms, frozenset(parties) | {s.side for s in sides}, _date(known, mention, document.text))


def _same(a: _Cited, b: _Cited) -> bool:
    """Whether two citations of a page are one: the same words, one name within the other, or an acronym and its full name."""
    if a.words == b.words:
        return True
    if max(a.mention.start, b.mention.start) < min(a.mention.end, b.mention.end):
        return False
    if a.mention.kind != b.mention.kind and {a.mention.kind, b.mention.kind} != {"meeting", "event"}:
        return False
    visits = a.mention.rule == b.mention.rule == "citation.visit"
    if visits and a.date and b.date and not (a.date.startswith(b.date) or b.date.startswith(a.date)):
        return False  # the minister's last summer and his adviser's this week
    small, large = sorted((a, b), key=lambda x: len(x.words))
    apart = small.mention.kind == "instrument" and small.name not in large.name and len(small.words) > 1
    if apart and small.name.istitle() and large.name.lower().split()[-1:] == small.name.lower().split()[-1:]:
        return False  # the Voting Act and the Voting Reform Act
    years = [{w for w in x.words if re.fullmatch(r"(?:19|20)\d\d|\d+", w)} for x in (a, b)]
    if years[0] and years[1] and years[0] != years[1]:
        return False
    if small.words <= large.words and (len(small.words - _GENERIC) > 0 or a.mention.rule == "citation.visit"):
        return True
    if len(small.words) == 1 and small.name in large.acronyms:
        return True
    if visits:
        return len(a.parties & b.parties) >= max(1, min(len(a.parties), len(b.parties)))
    shared = 2 * len(a.words & b.words) / (len(a.words) + len(b.words))
    return shared >= 0.8


def _sentence(document: Document, known: Known, mention: CitationMention) -> str:
    """The words of the sentence in which the citation stands."""
    sentence = known.sentence_at(mention.start)
    return document.text[sentence.start : sentence.end] if sentence is not None else ""


def _sides(known: Known, start: int, end: int) -> set[str]:
    named = {s.side for s in within(known.sides, start, end) if s.end <= end}
    people = {known.persons[p.person].side for p in within(known.people, start, end) if p.person is not None and p.end <= end}
    return named | {side for side in people if side}


def _reported(document: Document, known: Known, meetings: Sequence[Meeting], one: _Cited) -> bool:
    """Whether the citation names a meeting that the page reports, or the trip on which it was held."""
    mention = one.mention
    block = next((b for b in document.blocks if b.start <= mention.start < b.end), None)
    own = block is not None and block.kind == "title" and mention.start - block.start < 12
    if block is not None and block.kind == "title" and len(one.words) > 1 and document.text[block.start : block.end].isupper():
        return True  # a headline in capitals shortens what the text names in full
    if mention.rule == "citation.speech" or (own and one.words & {"statement", "communiqué", "communique"}):
        return own  # the page's own title: Statement by the spokesman
    if mention.rule not in ("citation.session", "citation.visit", "citation.gathering"):
        return False
    if mention.rule == "citation.gathering" and mention.kind != "meeting" and "summit" not in one.words:
        return False
    before = document.text[max(0, mention.start - 60) : mention.start]
    if mention.rule != "citation.visit" and _THIS_ONE.search(before):
        return True
    own_day = one.date is None or any(m.date and one.date.startswith(m.date) for m in meetings)
    if mention.rule == "citation.session" and own_day and _own_session(document, known, meetings, one, block):
        return True
    elsewhen = _ELSEWHEN.search(one.name) and not re.match(r"second|third|first", one.name, re.IGNORECASE)
    if elsewhen:
        return False
    if "trilateral" in one.words and one.words <= {"trilateral", "meeting"} and any(len(m.sides) > 2 for m in meetings):
        return True
    between = re.match(r" between [^.;]{0,70}", document.text[mention.end : mention.end + 90])
    sides = _sides(known, mention.start, mention.end + (between.end() if between else 0))
    if mention.rule == "citation.visit":
        if _AHEAD.search(one.name):
            return False  # the visit that the President is to make
        dated = _MONTH.search(one.name) or _ELSEDAY.match(document.text, mention.end)
        if not dated and one.date is None and any(_guest_of(known, meeting, one, sides) for meeting in meetings):
            return True
        sentence = _sentence(document, known, mention)
        own = re.sub(r"^(?:The|His|Her) ", "", sentence).startswith(document.text[mention.start : mention.end])
        if own and not dated and one.date is None and " to " not in one.name and not _THEIR_ORDER.search(one.name):
            return True  # The Minister's visit underscored …: the trip of the page
        ahead = _AHEAD.search(sentence)
        return bool(_TRIP.search(before) and not dated and not ahead) or _is_title(document, block)
    margins = re.search(r"(?:margins?|sidelines?|occasion|time|for|attend|attending|at) (?:of )?(?:the )?$", before, re.IGNORECASE)
    for meeting in meetings:
        held = set(meeting.sides)
        of_page = sides and one.words & _HELD and sides <= held and len(sides) >= 2 and not margins
        series = "dialogue" in one.words and (_later_on(document, block) or _RESUMED.search(before) or _WITHIN.search(before))
        if of_page and not series and not _of_another_day(document, known, mention, meeting):
            return True
    return bool(
        _is_title(document, block)
        and not margins
        and (not sides or not meetings or any(not m.sides or sides <= set(m.sides) for m in meetings))
    )


def _own_session(document: Document, known: Known, meetings: Sequence[Meeting], one: _Cited, block: Block | None) -> bool:
    """Whether an exchange on no other day than the page's is told as its participants' own."""
    mention = one.mention
    before = document.text[max(0, mention.start - 60) : mention.start]
    city = next((m.place.city for m in meetings if m.place.city and m.place.city in one.name), None)
    if _OWN.search(before) and not one.parties - set((city or "").split()) and (city or one.date):
        return True  # their call yesterday, his meetings in Tamor
    parties = _sides(known, mention.start, mention.end)
    present = bool(parties) and any(parties <= set(m.sides) for m in meetings)
    if one.date and mention.kind == "meeting" and not (parties and not present) and _CALL.search(one.name):
        return True  # the telephone call on the day of the page
    if present and (one.words & {"today", "yesterday"} or _HELD_NOW.search(before)):
        return True  # held her introductory call with him yesterday, her meeting today with him
    if present and len(parties) == 1 and one.date is None and not city and _IN_HIS.search(before):
        return True  # in his conversation with Minister Hald, as the page goes on
    sentence = known.sentence_at(mention.start)
    start = sentence.start if sentence is not None else mention.start
    if not _later_on(document, block) and _MET_FOR.search(document.text, start, mention.start):
        return True
    return not _later_on(document, block) and bool(_CHAIRED.search(document.text, start, mention.start))


_CALL = re.compile(r"\b(?:call|conversation)\b")
_OWN = re.compile(r"\b(?:their|his|her) $")
# At the beginning of a sentence, or of a page, what is told of the meeting that the page reports.
_IN_HIS = re.compile(r"(?:^|[.!?”\"]\s+|\n)(?:In|At|During) (?:his|her|their|the) $")
_ASIDE = "margins? sidelines? during after following before ahead framework within occasion since who which preparations? view".replace(
    " ", "|"
)
_CHAIRED = re.compile(
    r"(?<!had )(?<!have )(?<!be )(?<!been )\b(?:co-)?(?:(?:chair|head|host)(?:ed|s)|preside[ds] over|held|holds|convene[ds])\b"
    rf"(?:(?!\b(?:{_ASIDE})\b)[^;.])*(?<!\bat the )$"
)
# Which of several visits it was.
_THEIR_ORDER = re.compile(r"\b(?:recent|latest|previous|last|earlier|upcoming|forthcoming|planned|next)\b")
# They met for the fourth Dialogue: the one that the page reports.
_MET_FOR = re.compile(r"\b(?:met|received|gathered|convened|hosted|welcomed)\b[^;.]*\bfor (?:the|their|an?) $")
_WITHIN = re.compile(r"\b(?:under|through|via|within|within the framework of) the $")  # the work goes on under the Veland-Oresh Dialogue
_RESUMED = re.compile(
    r"\b(?:resum\w+|continu\w+|re-?launch\w*|launch(?: \w+){0,3} of|establish\w*|to hold|next|upcoming|through)(?: of)? (?:the |a )?$"
)
_HELD_NOW = re.compile(r"\bheld (?:his|her|an?) $")


def _guest_of(known: Known, meeting: Meeting, visit: _Cited, sides: set[str]) -> bool:
    """Whether a visit without a time of its own is that on which the meeting was held: of the guest, or to the country where it was."""
    host = meeting.place.country
    if host is None or not sides or not sides <= set(meeting.sides):
        return False
    travelled = re.search(r"\bto\b", visit.name)
    if travelled is None:
        return host not in sides
    return host in _sides(known, visit.mention.start + travelled.end(), visit.mention.end)


def _of_another_day(document: Document, known: Known, mention: CitationMention, meeting: Meeting) -> bool:
    """Whether a day, month or year close by tells that it was not the meeting that the page reports."""
    after = re.match(r"[^.;,]*", document.text[mention.end : mention.end + 45])
    dates = within(known.dates, mention.start, mention.end + (after.end() if after else 0))
    return any(d.edtf and meeting.date and not (meeting.date.startswith(d.edtf) or d.edtf.startswith(meeting.date)) for d in dates)


def _later_on(document: Document, block: Block | None) -> bool:
    """Whether the block comes after the first full paragraph: the meeting that a page reports is named over it or in it."""
    body = next((b for b in document.blocks if b.end - b.start > 160 and b.kind != "title"), None)
    return block is not None and body is not None and block.start > body.start


def _is_title(document: Document, block: Block | None) -> bool:
    """Whether the block is one of the lines over the text: before the first full sentence."""
    if block is None:
        return False
    if block.kind == "title":
        return True
    body = next((b for b in document.blocks if b.end - b.start > 160 and document.text[b.end - 1] in '.)”"'), None)
    return body is not None and block.end <= body.start and document.text[block.end - 1] != "."


_TO_DATE = re.compile(
    r"(?!.*\band\b)[\s,(\"”’']*"
    r"(?:(?:held|made|adopted|signed|scheduled|planned|issued|concluded|due|took place|which took place|to be held)\s+)?"
    r"(?:[\w ]{0,25}\b(?:in|on|of|for|from)\s+)?(?:the\s+)?"
)


def _date(known: Known, mention: CitationMention, text: str) -> str | None:
    """The date in the citation, or the one that follows it closely: *in June*, *of 1993*, *adopted in 2003*."""
    for one in known.dates:
        if (
            one.edtf and one.end < mention.start <= one.end + 3 and text[one.end : mention.start] in (" ", "\n", "'s ", "’s ")
        ):  # the May 3-5 Tamor Fair
            return one.edtf
        if mention.start <= one.start and one.end <= mention.end and one.edtf:
            return one.edtf
        if mention.end <= one.start:
            return one.edtf if one.start <= mention.end + 60 and _TO_DATE.fullmatch(text[mention.end : one.start]) else None
    return None


def _reference(document: Document, known: Known, group: list[_Cited]) -> Reference:
    """One reference for the mentions in `group`: named by the first, or by the fullest where the first is short."""
    best = group[0]
    for one in group[1:]:
        if one.words > best.words and (len(best.words) <= 2 or len(best.words - _GENERIC) <= 1):
            best = one
    dates = [o.date for o in [best, *group] if o.date]
    places = [place for o in group for place in (o.mention.lead, (o.mention.start, o.mention.end)) if place]
    spans = tuple(Span(start=start, end=end, text=document.text[start:end]) for start, end in places)
    rule = f"{best.mention.rule}, {LIKELY}" if best.mention.likely else best.mention.rule
    return Reference(kind=best.mention.kind, name=best.name, date=dates[0] if dates else None, evidence=spans, rule=rule)
