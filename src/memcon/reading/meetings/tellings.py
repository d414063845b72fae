"""Which of a page's encounters it reports as its own: its tellings, each with who met."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from memcon.annotate.delegations import represented
from memcon.annotate.mentions import DateMention, Known, Sentence, SideMention, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.circumstances.place import Setting, page_setting, visited_side
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.circumstances.timing import is_short_range, own_day
from memcon.reading.meetings.encounter import Encounter
from memcon.reading.meetings.encounters import (
    ITS_SUBJECT,
    MATTER_OF_IT,
    PRESS_WITH,
    find_before_now,
    find_encounters,
    media,
    nouns,
)
from memcon.reading.meetings.header_words import header_words
from memcon.reading.meetings.memoranda import Memorandum, find_memorandum
from memcon.reading.meetings.parties import SET_OFF, Parties, in_a_building, parties, tells_where
from memcon.reading.meetings.stand_ins import met_himself, was_met
from memcon.reading.meetings.with_whom import opens_with_whom
from memcon.reading.remarks import labels
from memcon.types import BODIES, Document, Form


@dataclass(frozen=True, slots=True)
class Telling:
    """A stretch of the page's own account that tells of a meeting: the stretch, the words that tell it, the form they give it, who met.

    `title`: it stands in a title or a heading. `day`: the ISO day it names. `others`: persons of other sides than the page's own.
    """

    stretch: Stretch
    words: tuple[int, int]
    frame: str
    form: Form
    who: Parties
    title: bool = False
    day: str | None = None
    others: frozenset[int] = frozenset()
    memorandum: Memorandum | None = None


def titles(document: Document, known: Known) -> list[Sentence]:
    """The sentences of the page's titles."""
    unmarked = _unmarked_title(document)
    return [s for s in known.sentences if document.blocks[s.block].kind == "title" or s.block == unmarked]


# --- which encounters are told ---------------------------------------------------------------------------

_FIRST_PERSON = re.compile(r"\b(?:I|my|me)\b")
_TO_COME = re.compile(  # at the meeting, the two sides are expected to sign …
    r"[^.;]{0,80}?\bwill\s+\w|,?\s+(?:[\w-]+\s+){1,5}(?:is|are)\s+(?:expected|due|scheduled|set|likely)?\s*to\s"
)
_BEFORE_NOW = re.compile(r"\b(?:last|previously|first|already|recently|never|not)\s+(?:had\s+)?$", re.IGNORECASE)


def find_tellings(document: Document, lexicon: Lexicon, known: Known) -> list[Telling]:
    """The tellings of the page's body and its titles, in the order of the text."""
    turns = labels(document, known)
    remarks_from = turns[0].start if turns else len(document.text)
    memorandum = find_memorandum(document, lexicon, known)
    found = [_headed(memorandum)] if memorandum is not None else []
    lead = opening(document, known)
    unmarked = _unmarked_title(document)
    every = _or_its_purpose(find_encounters(document, lexicon, known))
    beside = {e.sentence for e in every if e.frame == "aside"}
    verbs = {e.sentence for n, e in enumerate(every) if e.sentence in beside and _is_its_verb(document, lexicon, known, every, n)}
    leads = {e.tense for e in every if known.sentences[e.sentence] is lead and e.frame not in ("aside", "headline")}
    announced = "future" in leads and "past" not in leads
    for n, encounter in enumerate(every):
        if encounter.frame == "aside" and encounter.sentence in verbs and not _with_whom(document, known, encounter):
            continue  # At the summit, she met …
        sentence = known.sentences[encounter.sentence]
        kind = document.blocks[sentence.block].kind
        if kind in ("noise", "caption", "footnote", "dateline") or sentence.start >= remarks_from:
            continue
        title = kind in ("title", "heading") or sentence.block == unmarked
        if not _tells(document, known, encounter, sentence, title, sentence is lead, bool(turns)):
            continue
        if announced and (title or encounter.frame == "aside"):
            continue  # *The President will meet …. During the meeting, the two will discuss …*
        telling = _telling(document, lexicon, known, encounter, every, n, title)
        if encounter.frame == "aside":
            telling = replace(telling, form=_of_headline(document, known, every) or telling.form)
        if encounter.subordinate and not telling.others:
            continue  # *when the Secretary-General met donors* is of whom he met, not of the page's side
        if _meets(document, lexicon, known, encounter, telling):
            found.append(telling)
    official = [t for t in found if t.who.objects or not _OWN_PEOPLE.match(document.text, t.words[1], t.stretch.end)]
    found = official if any(not t.title and t.frame != "aside" for t in official) else found
    for unsaid in (_before_now(document, lexicon, known, found), _told_a_visitor(document, lexicon, known, found)):
        found = sorted([*found, unsaid], key=lambda t: t.words) if unsaid is not None else found
    ahead = lead is not None and header_words(lexicon, "ahead").search(document.text, lead.start, lead.end) is not None
    return [] if ahead and all(t.title for t in found) else found  # a title over what will be held


def _with_whom(document: Document, known: Known, encounter: Encounter) -> bool:
    """Whether an encounter is told by whom its sentence opens with: *With Mr Orlen, she spoke of ports*."""
    return opens_with_whom(document.text[known.tokens[encounter.first].start : known.tokens[encounter.last - 1].end])


def _is_its_verb(document: Document, lexicon: Lexicon, known: Known, every: Sequence[Encounter], n: int) -> bool:
    """Whether encounter `n` is what its sentence tells: not *over a lunch* hosted *by Ms Vidal*, not *in the meeting she* called on *both
    sides to meet*."""
    encounter = every[n]
    if encounter.frame == "aside" or encounter.tense != "past" or encounter.subordinate or _only_speech(document, known, encounter):
        return False
    start, verb = known.sentences[encounter.sentence].start, known.tokens[encounter.first].start
    if encounter.frame == "person" and any(end == verb - 1 for _, end, _ in nouns(document, lexicon, start, verb)):
        return False
    telling = _telling(document, lexicon, known, encounter, every, n, False)
    return encounter.frame != "person" or _meets(document, lexicon, known, encounter, telling)


def _only_speech(document: Document, known: Known, encounter: Encounter) -> bool:
    """Whether a verb of talk tells what was talked of, not with whom: *spoke of the ports*."""
    end = known.tokens[encounter.last - 1].end
    return (encounter.frame, encounter.form) == ("with", "call") and _NOT_MET.match(document.text, end) is not None


def _or_its_purpose(every: Sequence[Encounter]) -> list[Encounter]:
    """The encounters; what somebody travelled for counts as held where the page tells of no meeting in other words."""
    told = any(e.tense == "past" and not e.subordinate and e.frame != "aside" for e in every)
    return [replace(e, tense="future" if told else "past") if e.tense == "purpose" else e for e in every]


def _before_now(document: Document, lexicon: Lexicon, known: Known, found: Sequence[Telling]) -> Telling | None:
    """The meeting that a page names only as what came before its news: before all that it tells, or before what was told to the press."""
    alone = all(t.title for t in found)
    for encounter in find_before_now(document, lexicon, known)[:1]:
        telling = _telling(document, lexicon, known, encounter, [encounter], 0, False)
        sentence = known.sentences[encounter.sentence]
        if not telling.who.objects and PRESS_WITH.search(document.text, sentence.start, telling.words[0]):
            telling = _beside_whom_he_spoke(known, telling, sentence)
        told = {p for t in found if not t.title for p in (*t.who.subjects, *t.who.objects)}
        first = all(t.title or t.words > telling.words for t in found) and not {*telling.who.subjects, *telling.who.objects} <= told
        news = first and _TO_THE_PRESS.search(document.text, sentence.start, sentence.end) is not None
        if (telling.who.objects or len(telling.who.subjects) > 1) and (alone or news):
            return telling
    return None


def _told_a_visitor(document: Document, lexicon: Lexicon, known: Known, found: Sequence[Telling]) -> Telling | None:
    """The meeting that an agency's first sentence leaves unsaid: *…, Minister Hald told her Oreshi counterpart, Kaj Orlen, who is on a
    visit to Tamor*."""
    lead = opening(document, known)
    if lead is None or any(not t.title and t.stretch.start < lead.end for t in found):
        return None
    told = _TOLD.search(document.text, lead.start, lead.end)
    if told is None or _ON_A_VISIT.search(document.text, told.end(), lead.end) is None:
        return None
    first = next(n for n in range(lead.first, lead.last) if known.tokens[n].start >= told.start())
    number = next(n for n, s in enumerate(known.sentences) if s is lead)
    encounter = Encounter(number, first, first + 1, "meeting", "person", "past")
    telling = _telling(document, lexicon, known, encounter, [encounter], 0, False)
    whole = telling.who.subjects and telling.others and len(telling.who.sides) > 1
    return telling if whole and _meets(document, lexicon, known, encounter, telling) else None


_TOLD = re.compile(r"\b(?:told|assured|informed|reassured)\b(?=\s+(?:(?:the|his|her)\s+)?(?:visiting\s+)?[\w-]+)")
_ON_A_VISIT = re.compile(
    r"\bwho (?:is|was) (?:currently )?(?:on|paying|making|visiting)\b|\bwho (?:arrived|is in|was in)\b"
    r"|(?<=told )(?:the |his |her )?visiting\b|\bon an? (?:[\w-]+ ){0,3}visit\b"
)


def _beside_whom_he_spoke(known: Known, telling: Telling, sentence: Sentence) -> Telling:
    """*Ms Hald addressed a press conference with Mr Orlen after the talks*: he who is named last met her who is named first."""
    speaker = next((m.person for m in within(known.people, sentence.start, telling.words[0]) if m.person is not None), None)
    subjects = (speaker,) if speaker is not None and speaker not in telling.who.subjects else ()
    return replace(telling, who=replace(telling.who, subjects=subjects, objects=telling.who.subjects))


_TO_THE_PRESS = re.compile(
    r"\b(?:press (?:briefing|conference|statement|point|availability)|joint statement|to (?:the )?(?:press|reporters|journalists|media))\b"
)


def _of_headline(document: Document, known: Known, every: Sequence[Encounter]) -> Form | None:
    """The medium that the title alone names: *Telephone conversation with …*, over *during the conversation*."""
    titled = (e.form for e in every if document.blocks[known.sentences[e.sentence].block].kind == "title")
    return next((form for form in titled if form in ("call", "video")), None)


def _headed(memorandum: Memorandum) -> Telling:
    """What the head of a memorandum tells."""
    stretch = Stretch(*memorandum.label, memorandum.label[0])
    who = Parties(sides=memorandum.sides, spans=memorandum.side_spans)
    return Telling(stretch, memorandum.label, "memorandum", "meeting", who, memorandum=memorandum)


def _unmarked_title(document: Document) -> int | None:
    """The number of the block that is the title of a page without one: a first paragraph that ends in no stop, over others that do."""
    if any(b.kind == "title" for b in document.blocks):
        return None
    first, second = [*[n for n, b in enumerate(document.blocks) if b.kind == "paragraph"][:2], None, None][:2]
    if first is None or second is None:
        return None
    above, below = (document.text[document.blocks[n].start : document.blocks[n].end].rstrip() for n in (first, second))
    return first if above[-1:].isalnum() and below[-1:] in '.!?”"' else None


_SHORTEST_SENTENCE = 8  # tokens: fewer are a letterhead


def opening(document: Document, known: Known) -> Sentence | None:
    """The sentence that opens the page's account."""
    unmarked = _unmarked_title(document)
    body = (s for s in known.sentences if document.blocks[s.block].kind == "paragraph" and s.block != unmarked)
    return next((s for s in body if s.last - s.first > _SHORTEST_SENTENCE), None)


def _tells(document: Document, known: Known, encounter: Encounter, sentence: Sentence, title: bool, lead: bool, remarks: bool) -> bool:
    start = known.tokens[encounter.first].start
    earlier = _BEFORE_NOW.search(document.text[max(sentence.start, start - 20) : start])
    if (earlier and not _first_of_several(document, known, encounter, sentence)) or _quoted(document, sentence, start):
        return False
    if encounter.frame == "person" and _THEY_WERE.search(document.text, sentence.start, known.tokens[encounter.last - 1].end):
        return False  # The two leaders visited the museum, where they were received by its director
    if remarks and _FIRST_PERSON.search(document.text, sentence.start, sentence.end):
        return False
    if encounter.frame == "aside":  # at the meeting he will raise …: one to come
        return not _TO_COME.match(document.text, known.tokens[encounter.last - 1].end, sentence.end)
    if title:
        return encounter.tense in ("past", "present", "none") and encounter.frame != "aside"
    if encounter.tense == "present":
        return lead and not encounter.subordinate and known.tokens[encounter.first].lower.endswith("s")
    if (
        encounter.tense == "pluperfect"
        and not encounter.subordinate
        and (
            _THAT_DAY.match(document.text, sentence.start, start)
            or _HAD_EARLIER.search(document.text, sentence.start, start)
            or _ON_THE_EVE.match(document.text, known.tokens[encounter.last - 1].end)
        )
    ):
        return True
    if encounter.tense != "past":
        return False
    return (
        not encounter.subordinate
        or (met_himself(document, known, encounter) is not None and not _REMEMBERED.search(document.text, sentence.start, start))
        or (lead and _when_they_met(document, sentence, start))
    )


_THEY_WERE = re.compile(
    r"\b(?:two|both) (?:leaders|ministers|presidents|sides|heads of \w+|officials)\b[^.;]*\bwhere they were (?:\w+ )?"
    r"(?:received|welcomed|greeted|hosted|met)\b(?: by)?$"
)
_REMEMBERED = re.compile(r"\b(?:recall|remember|reminisc)\w*\b|\bincluding when\b")  # recalled her kindness, including when she hosted him
_WHEN_THEY_MET = re.compile(r"[^;:]*(?<!\bthat)(?<!\bof)(?<!\bfrom),?\s+when\s+(?!in\b|at\b)[^;:]*")


def _when_they_met(document: Document, sentence: Sentence, verb: int) -> bool:
    """Whether the sentence that opens the account tells the meeting last: *Cod was the main topic when Minister Hald received Mr Orlen*."""
    return _WHEN_THEY_MET.fullmatch(document.text, sentence.start, verb) is not None


_THAT_DAY = re.compile(  # Earlier in the day, she had met with …
    r"(?:\d{1,2}\.)?\W*(?:(?:Shortly|Just|Immediately)\s+)?"
    r"(?:(?:Earlier|Early)(?!\s+(?:this|last|in the|that)\s+(?:year|month|week))|Before"
    r"|Prior\s+to|Ahead\s+of|Beforehand|In\s+the\s+(?:morning|afternoon)|(?:The|On\s+the)\s+(?:day|evening|night|previous|preceding|eve)"
    r"|That\s+(?:morning|afternoon)|On\s+(?:\d{1,2}\s+)?[A-Z]\w+(?:\s+\d{1,2})?(?=,|\s(?!\d)))\b"
)
_HAD_EARLIER = re.compile(  # She had earlier called on the Speaker
    r"\bhad\s+(?:earlier|also|previously that day)\s+"
    r"(?:(?:today|yesterday|in the (?:day|morning|afternoon)|that day|this (?:morning|afternoon)|on \w+day(?: \w+)?)\s+)?(?:been\s+)?$"
)
_ON_THE_EVE = re.compile(r"\s+(?:on the (?:eve|previous day)|the (?:day|evening|night) before|the previous (?:day|evening)|that morning)\b")
_FIRST = re.compile(r"\bfirst\s+$", re.IGNORECASE)
SEVERAL = re.compile(
    r"\b(?:held|had|conducted|holding|holds|continu\w+|series of|round of|number of|several|programme|program|agenda|schedule)\b"
    r"[^.;]{0,60}\b(?:meetings|bilaterals|conversations|contacts|engagements|encounters|calls|separate talks"
    r"|(?<!trilateral )(?<!tripartite )(?:talks|discussions?|met) with"
    r" (?:the following|several|a number of|two|three|four|five|six|his|her)\b(?! (?:\w+ )?(?:counterpart|colleague)\b))"
    r"|\b[Mm]eetings (?:held|conducted|of|by)\b|['’]s (?:\w+ )?[Mm]eetings\b"
    r"|\b(?:several|some|a number|many|two|three|four|five) of (?:his|her) (?:\w+ )?(?:counterparts|colleagues)\b"
    r"|\b(?:met|spoke|talked|conferred|meets|in) (?:separately|separate (?:\w+ )?(?:meetings|talks|calls|conversations))\b"
)
_AND_THEN = re.compile(r"\b(?:[Aa]fterwards|[Tt]hen|[Tt]hereafter|[Ll]ater|[Ss]ubsequently|[Nn]ext|[Ll]astly|[Ff]inally)\b")


def _first_of_several(document: Document, known: Known, encounter: Encounter, sentence: Sentence) -> bool:
    """*First met with A. Afterwards …*: the first of the meetings of a page, not the day on which the two got to know each other."""
    start, end = known.tokens[encounter.first].start, known.tokens[encounter.last - 1].end
    if encounter.frame not in ("with", "person", "aside") or not _FIRST.search(document.text[max(sentence.start, start - 20) : start]):
        return False
    others = SEVERAL.search(document.text, 0, start) or _AND_THEN.search(document.text, sentence.end)
    return bool(others) and not re.match(r"[^.;]{0,60}\b(?:in|since)\s+(?:\w+\s+)?\d{4}", document.text[end : sentence.end])


_AT_THE_HEAD = re.compile(  # received a Velandic delegation led by Minister Orlen
    r"\s+(?:\w+\s+)??(?:[\w'-]+\s+){0,3}(?:delegation|mission|group|team)\b[^.;]{0,60}?"
    r"\b(?:(?:led|headed) by|comprising|consisting of|composed of|made up of|including)\s+(?:the\s+)?(?:\w+\.?\s+){0,2}"
)
_NOT_MET = re.compile(r"\s+(?:for|on|upon|attention|it|into|highly|of|about|in favou?r|out|up)\s{1,2}\w")
_RECEIVED = re.compile(r"\b(?:was|were|been)\s+(?:\w+\s+)?$")
_TO_A_GUEST = re.compile(
    r"[\s,()]*(?:(?:in audience|in succession|in turn|one after (?:the other|another)"
    r"|in (?:a )?(?:private|separate|successive) (?:courtesy )?(?:audiences?|calls?|meetings?)"
    r"|today|yesterday|here|again|also|separately|and|on|at|in|for|from|to|about|around|approximately|some|shortly|after|the|his|her|His|Her|Their|its"
    r"|their|our|a|an|new|newly|outgoing|departing|incoming|resident|then|appointed|elected|visiting|office|morning|afternoon|evening|Majesty|Majesties|Highness|Highnesses|Royal|Serene"
    r"|Imperial|Excellency|Excellencies|Eminence|Holiness|Beatitude|Grace|H\.\s?E|Mr|Ms|Mrs|Messrs|Dr|Hon|HE|HRH)\b[\s,().]*)*$"
)


def _gap(text: str, known: Known, start: int, end: int) -> str:
    """The words between two offsets, without times and places."""
    words = text[start:end]
    inside = (
        [(d.start, d.end) for d in known.dates] + [(d.start, d.end) for d in known.durations] + [(p.start, p.end) for p in known.places]
    )
    inside += [(c.start, c.end) for c in known.sides if c.form == "capital" or tells_where(text, known, c)]
    inside += [m.span() for m in _AT_A_SEAT.finditer(text, start, end)]
    inside += [m.span() for m in _IN_A_TOWN.finditer(text, start, end)]
    inside += [m.span() for m in _IN_A_VISIT.finditer(text, start, end)]
    inside += [m.span() for m in SET_OFF.finditer(text, start, end)]
    for a, b in (span for span in inside if start <= span[0] and span[1] <= end):
        words = words[: a - start] + " " * (b - a) + words[b - start :]
    return words


_IN_A_VISIT = re.compile(r"\b(?:in|on|for|during) an? (?:[\w-]+ ){0,2}(?:visit|call|audience|ceremony)\b(?! (?:from|by|of|to)\b)")
_IN_A_TOWN = re.compile(  # received at Oreshmouth the Minister …, at Villa de Tamor the Mayor of …
    r"\b(?:at|in) (?:the )?[A-Z][\w’'-]+(?: (?:de|of|des|du|la|al|el|[A-Z][\w’'-]+)){0,3},?"
    r"(?= (?:the|his|her|today|yesterday|on)\b|\s*$)"
)
_AT_A_SEAT = re.compile(
    r"\b(?:at|in)\s+(?:(?:the|his|her|its)\s+)?(?:[“\"‘]?[\w’'-]+[”\"]?\s+){0,3}?"
    r"(?:headquarters|offices?|palace|residence|diwan|court|ministry|premises|seat|building|house|hall|barracks|garrison|base|airport|castle"
    r"|villa|guest ?house|hotel|club|centre|center|chancellery|mansion|secretariat|embassy|lodge|manor|pavilion)\b(?!['’]s)"
    r"(?:\s+of\s+(?:the\s+)?(?-i:[A-Z][\w’'-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w’'-]*){0,3}))?",
    re.IGNORECASE,
)


def _meets(document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, telling: Telling) -> bool:
    """Whether the words bring parties together: *welcomed the agreement*, *called for talks*, *spoke of peace* do not."""
    text, after = document.text, telling.words[1]
    if encounter.frame in ("person", "phone"):
        if text[slice(*telling.words)].lower().endswith("ing") and not (telling.who.subjects and telling.who.objects):
            return False  # Welcoming her guest, Minister Hald said
        if re.match(r"\s+(?:him|her|them)\b", text[after : after + 8]):
            return True
        if text.startswith(" that ", after):
            return False  # welcomed that Ministers Hald and Orlen will meet
        guest = next((m for m in known.people if after <= m.start < telling.stretch.end and not in_a_building(known, m)), None)
        if encounter.frame == "person" and len(telling.who.sides) > 1 and _THOSE_FROM.match(text, after):
            return True
        if guest is not None and _RECEIVED.search(text[max(0, telling.words[0] - 24) : telling.words[0]]):
            return bool(re.search(r"\bby\s+(?:[A-Z][\w.]*\s+)?$", text[after : guest.start]))
        gap = _gap(text, known, after, guest.start) if guest is not None else ""
        led = guest is not None and _AT_THE_HEAD.fullmatch(" " + _gap(text, known, after, guest.start).lstrip())
        if guest is None or not (_TO_A_GUEST.match(gap) or led) or _NOT_MET.match(gap) or re.fullmatch(r",\s+(?:the\s+)?", gap, re.I):
            return False
        if text.startswith(" by ", after):
            return False
        if re.match(r"['’]s?\s", text[guest.end : guest.end + 3]):
            return False
        asked = re.compile(
            r"(?:,\s+(?:the\s+)?[A-Z][^,;.]{0,60})?,?\s+to\s"
            r"(?!(?:thank|congratulate|bid|pay|express|convey|brief|inform|introduce|discuss|say|present|deliver|exchange)\b)"
        ).match(text, guest.end)  # called on the envoy, Mr Orlen, to help
        return not (asked and re.match(r"call(?:ed|s) (?:up)?on\b", text[slice(*telling.words)], re.IGNORECASE))
    if encounter.frame == "with":
        if telling.who.objects or (len(telling.who.sides) > 1 and _with_side(text, after)):
            neutral = encounter.form != "call" and not text[slice(*telling.words)].lower().startswith("confer")
            gap = _gap(text, known, after, telling.stretch.end)
            return neutral or not _NOT_MET.match(gap) or _ON_THE_PHONE.match(gap) is not None
        if telling.who.subjects and _WITH_A_GROUP.match(text, after):
            return True
        subjects = {known.persons[p].side for p in telling.who.subjects}
        if encounter.form == "conversation":
            return len(telling.who.subjects) > 1 or len(telling.who.sides) > 1
        if encounter.form != "call":
            return True
        medium = media(document, lexicon, telling.stretch.start, telling.stretch.end)
        if telling.who.subjects and _CALL_WITH.search(_title(document)) and known.sentences[encounter.sentence] is opening(document, known):
            return _with_side(text, after)  # under the title of a call with somebody
        beside = "in private" in text[after : telling.stretch.end] or _BESIDE_AN_EVENT.search(text, after, telling.stretch.end)
        return len(subjects) > 1 and bool(medium or beside)
    return True


_BESIDE_AN_EVENT = re.compile(r"\b(?:sidelines|margins|fringes) of\b")
_OWN_PEOPLE = re.compile(  # met with the Oreshi community living in Veland, with the staff of the embassy
    r"\s+(?:with\s+)?(?:[\w'’-]+\s+){0,6}?(?:community|communities|diaspora|compatriots|expatriates|staff|employees|students|personnel"
    r"|soldiers|troops|peacekeepers|contingent)\b"
)
_CALL_WITH = re.compile(r"\b[Cc]alls? (?:with|to)\b")


def _title(document: Document) -> str:
    return " ".join(document.text[b.start : b.end] for b in document.blocks if b.kind == "title")


_ON_THE_PHONE = re.compile(r"\s+on the (?:tele)?phone\b")
_THOSE_FROM = re.compile(
    r"\s+(?:(?!the\b)\w+\s+){0,3}(?:representatives|leaders|ministers|ambassadors|counterparts|officials|delegations?|envoys) (?:of|from)\b"
)
_WITH_A_GROUP = re.compile(
    r"[^,;.]{0,30}\bwith\b[^,;.]{0,40}\b(?:leaders|counterparts|allies|partners|ministers|governors|members|representatives|officials|families)\b"
)


def _with_side(text: str, after: int) -> bool:
    return bool(re.match(r"[^,;.]{0,40}\bwith\b", text[after : after + 60]))


_SPOKEN_FOR = re.compile(r"\b(?:spokes(?:person|man|woman)|press office)\b[^\n]*:\s*$", re.IGNORECASE)
_LINE = 300  # code points before a quotation in which the line stands that tells who speaks


def _quoted(document: Document, sentence: Sentence, at: int) -> bool:
    """Whether `at` stands inside quotation marks that the block opened before it."""
    block = document.blocks[sentence.block]
    before = document.text[block.start : at]
    if before[:1] in '“"' and _SPOKEN_FOR.search(document.text, max(0, block.start - _LINE), block.start):
        before = before[1:]  # all that the page's own spokesperson said
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _telling(
    document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, every: Sequence[Encounter], n: int, title: bool
) -> Telling:
    sentence = known.sentences[encounter.sentence]
    words = known.tokens[encounter.first].start, known.tokens[encounter.last - 1].end
    start, end = _clause(document, known, encounter, every, n)
    told = (e for e in every if e.sentence == encounter.sentence and (e is encounter or not _is_aside_of_who(known, e)))
    earlier = min((known.tokens[e.first].start for e in told), default=words[0])
    who = parties(document, lexicon, known, encounter, document.side, earlier)
    alone = not (who.subjects or who.objects) and set(who.sides) <= {document.side}
    if alone and not title and (encounter.frame, encounter.form) != ("with", "call"):  # the two spoke about it: no call
        pair = _pair_before(document, lexicon, known, sentence, words[0])
        if pair is not None:
            start, who = pair
    if encounter.frame == "aside" and who.subjects and not who.objects and set(who.sides) <= {document.side}:
        pair = _pair_before(document, lexicon, known, sentence, words[0])
        if pair is not None and {*who.subjects} <= {*pair[1].subjects, *pair[1].objects}:
            start, who = pair  # At their meeting, Minister Hald said
    stretch = Stretch(start, end, words[0])
    if (named := _counted_before(document, lexicon, known, sentence, words[0], who)) is not None:
        who = named
    if (stood := represented(document.text, known, words[1], end)) and encounter.frame != "aside":
        who = _with_represented(known, who, stood, end)
    hosts = (*who.objects, *who.subjects) if _ours_hosted(document, known, who) else who.objects
    host = any(known.persons[p].side is None and not known.persons[p].sideless for p in hosts)
    bodies = set(who.sides) - {document.side} <= set(BODIES)  # two bodies' envoys, and the president of the country
    of_none = bool(who.objects) and all(known.persons[p].sideless for p in who.objects)  # met the head of a body that is no side
    guests_of_one = (len(who.sides) < 2 or (host and bodies)) and not of_none
    visited = _visited(document, lexicon, known, sentence, stretch, host) if guests_of_one else None
    if visited is not None and visited[1] not in who.sides:
        who = replace(who, sides=(*who.sides, visited[1]), spans=(*who.spans, visited[0], *who.unknown))
    others = _guests(document, known, encounter, who, stretch, words)
    there = named_there(document, stretch, words, who) if encounter.frame == "aside" else stretch
    day = own_day(document, lexicon, known, (there,))
    form = _form(document, lexicon, known, encounter, sentence, words, end)
    return Telling(stretch, words, encounter.frame, form, who, title, day, others)


def _ours_hosted(document: Document, known: Known, who: Parties) -> bool:
    """Whether the page's own, with a country, are received: *The Prime Minister hosted the Velandic Minister*."""
    return document.side is not None and any(known.persons[p].side == document.side for p in who.objects)


def _guests(
    document: Document, known: Known, encounter: Encounter, who: Parties, stretch: Stretch, words: tuple[int, int]
) -> frozenset[int]:
    """The persons of a telling who are of other sides than the page's own, those among them of whom it tells no side."""
    found = frozenset(p for p in (*who.subjects, *who.objects) if known.persons[p].side not in (None, document.side))
    its_matter = encounter.frame == "aside" and (
        MATTER_OF_IT.search(document.text, stretch.start, words[0]) or ITS_SUBJECT.fullmatch(document.text, stretch.start, words[0])
    )
    held = encounter.frame == "passive" and _WITH_SOMEBODY_HELD.match(document.text, words[1])
    if who.subjects or (document.side is not None and encounter.frame == "person"):
        both = not who.objects and any(known.persons[p].side == document.side for p in who.subjects)  # Mr Orlen and our Minister conferred
        met = who.subjects if both or _ours_hosted(document, known, who) else who.objects
        return found | {p for p in met if known.persons[p].side is None}
    if document.side is not None and (its_matter or held or _WITH_SOMEBODY_HELD.match(document.text, words[1])):
        met = tuple(p for p in who.objects if known.persons[p].side is None)
        return found | {p for p in met if _first_named(known, p) >= words[0] or was_met(document, known, p)}
    return found


def _first_named(known: Known, person: int) -> int:
    return next(m.start for m in known.people if m.person == person)


_WITH_SOMEBODY_HELD = re.compile(
    r"(?:\s+(?:was|were) (?:\w+ )?(?:held|conducted))?(?:\s+(?:today|yesterday|here|in \w+))*\s+with\b"
    r"(?! the (?:participation|attendance|assistance|mediation|presence)\b)"
)


def _is_aside_of_who(known: Known, encounter: Encounter) -> bool:
    """Whether an encounter stands in a clause about one of those named: *Ms Hald, who* chaired the meeting, *and Mr Orlen met*."""
    return encounter.subordinate and known.tokens[encounter.first - 1].lower == "who"


def named_there(document: Document, stretch: Stretch, words: tuple[int, int], who: Parties) -> Stretch:
    """*At the talks with Mr Orlen, held in Tamor*, of *…, Ms Hald recalled the declaration adopted in Oresh*."""
    start, end, verb = stretch
    after = max((b for _, b in who.spans if b < end and b > verb), default=words[1])
    comma = _CLAUSE_ENDS.search(document.text, after, end)
    return Stretch(start, comma.start() if comma else end, verb)


_CLAUSE_ENDS = re.compile(r",(?!\s+[A-Z]\w+(?:,| and) |\s+(?:held|hosted|which|in|at|on|who received|who hosted|who met)\b)")


def _with_represented(known: Known, who: Parties, stood: Sequence[SideMention], end: int) -> Parties:
    """*Ms Hald chaired a meeting at which Oresh was represented by Mr Orlen*: Oresh, in his person, was a party."""
    persons = (next((m.person for m in within(known.people, s.end, end) if m.person is not None), None) for s in stood)
    sides = tuple(dict.fromkeys((*who.sides, *(s.side for s in stood))))
    objects = tuple(dict.fromkeys((*who.objects, *(p for p in persons if p is not None))))
    return replace(who, sides=sides, spans=(*who.spans, *((s.start, s.end) for s in stood)), objects=objects)


@cache
def _groups(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(w for e in lexicon["groups"] if e.get("names") == "all" for w in e.words)


def _pair_before(document: Document, lexicon: Lexicon, known: Known, sentence: Sentence, verb: int) -> tuple[int, Parties] | None:
    """*The two ministers met for an hour*: the persons of two sides whom the sentence before names, and where it begins."""
    words = document.text[sentence.start : verb].lower().split()
    between = re.search(r"\bbetween (?:the )?(?:two|both) (\w+)", document.text[sentence.start : sentence.end])
    of_theirs = words[-2:] in (["in", "their"], ["during", "their"], ["at", "their"])
    if not of_theirs and not any(w in _groups(lexicon) for w in words[-3:]) and not (between and between[1].lower() in _groups(lexicon)):
        return None
    if any(w in _NUMBERS for w in words[-4:]):
        return None  # the three ministers
    if (of_one_office := _pair_of_one_office(document, known, sentence, verb)) is not None:
        return of_one_office
    block = document.blocks[sentence.block]
    before = [s for s in within(known.sentences, 0, sentence.start)[-2:] if document.blocks[s.block].kind == block.kind]
    for one in reversed(before):
        named = [m for m in within(known.people, one.start, one.end) if m.kind == "name" and m.person is not None]
        firsts = {known.persons[m.person].side or document.side: m for m in reversed(named) if m.person is not None}
        if len(firsts) == 2 and None not in firsts:
            pair = sorted(firsts.items(), key=lambda item: (item[0] != document.side, item[1].start))
            persons = [m.person for _, m in pair if m.person is not None]
            return one.start, Parties(
                tuple(side for side, _ in pair if side), tuple((m.start, m.end) for _, m in pair), tuple(persons[:1]), tuple(persons[1:])
            )
    return None


_TWO_OF_AN_OFFICE = re.compile(r"\b(?:two|both)\s+(?P<post>(?:foreign|prime|defen[cs]e) minister|president|chancellor)s\b", re.IGNORECASE)


def _pair_of_one_office(document: Document, known: Known, sentence: Sentence, verb: int) -> tuple[int, Parties] | None:
    """*The two Foreign Ministers held talks*: those whom the account has named by then, where one of each of two sides is so called."""
    both = _TWO_OF_AN_OFFICE.search(document.text, sentence.start, verb)
    if both is None:
        return None
    office = both["post"].lower().replace("defense", "defence").replace(" ", "-")
    named = [m for m in known.people if m.end <= sentence.start and m.kind == "name" and m.person is not None]
    there = {m.person: m for m in named if m.person is not None and known.persons[m.person].office == office}
    if len(there) != 2 or len({known.persons[p].side or document.side for p in there}) != 2:
        return None
    pair = sorted(there, key=lambda p: known.persons[p].side not in (None, document.side))
    sides = tuple(side for p in pair if (side := known.persons[p].side or document.side))
    return sentence.start, Parties(sides, (both.span(),), tuple(pair[:1]), tuple(pair[1:]))


_ADVERBS = ("then", "also", "later", "subsequently", "afterwards")
_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6}
_FEW = 4  # sentences looked back over for those whom a number counts


def _counted_before(document: Document, lexicon: Lexicon, known: Known, sentence: Sentence, verb: int, who: Parties) -> Parties | None:
    """*The three ministers were received by …*: as many persons of as many sides as a sentence shortly before names."""
    words = [w for w in document.text[sentence.start : verb].lower().split()[-5:] if w not in _ADVERBS][-4:]
    count = next((n for w in words if (n := _NUMBERS.get(w))), None)
    if count is None or who.subjects or words[-1] not in _groups(lexicon):
        return None
    before = [s for s in within(known.sentences, 0, sentence.start)[-2 * _FEW :] if document.blocks[s.block].kind == "paragraph"][-_FEW:]
    account = (before[0].start if before else 0), sentence.start
    for start, end in (*((one.start, one.end) for one in reversed(before)), account, (0, sentence.start)):
        named = [m for m in within(known.people, start, end) if m.kind == "name" and m.person is not None]
        by_side = {known.persons[m.person].side or document.side: m for m in reversed(named) if m.person is not None}
        if len(by_side) == count and None not in by_side:
            ours = sorted(by_side.items(), key=lambda item: (item[0] != document.side, item[1].start))
            sides = tuple(dict.fromkeys((*(side for side, _ in ours if side), *who.sides)))
            spans = (*((m.start, m.end) for _, m in ours), *who.spans)
            return replace(who, sides=sides, spans=spans, subjects=tuple(m.person for _, m in ours if m.person is not None))
    return None


_BACK = 2_000
"""Characters looked back over for where the account stands: a long paragraph; what was told earlier no longer holds."""

_TRIP = re.compile(
    r"\b(?:trip|travels?|visit|meetings|tour)\s+(?:(?:of|by)\s+[^;\n]{3,120}?,?\s+)?(?:to|in)\s+(?:the\s+)?(?:[A-Z]\w+,\s+)?$",
    re.IGNORECASE,
)


def _visited(
    document: Document, lexicon: Lexicon, known: Known, sentence: Sentence, stretch: Stretch, host: bool
) -> tuple[tuple[int, int], str] | None:
    """The country in which the account stands: visited in this sentence, in one before it in the block, or by the trip that title or
    first sentence tell of, where a `host` is named without his country."""
    block = document.blocks[sentence.block]
    found = visited_side(document, lexicon, known, stretch, host)
    if found is None and block.kind == "paragraph":
        before = within(known.sentences, max(block.start, sentence.start - _BACK), sentence.start)
        found = next(
            (v for s in reversed(before) if (v := visited_side(document, lexicon, known, Stretch(s.start, s.end, s.start), host))), None
        )
    if found is None and host:
        found = _met_there(document, known, block.start, stretch.verb) or _spoke_there(document, known, stretch)
    return found if found is not None else _trip(document, lexicon, known, host)


def _met_there(document: Document, known: Known, start: int, end: int) -> tuple[tuple[int, int], str] | None:
    """The country in whose city someone of it was met before, in the same paragraph: *met Peruvian Minister Vidal in Lima, and met …*."""
    for place in reversed(within(known.places, start, end)):
        at_hand = place.kind == "city" and place.country not in (None, document.side) and document.text[: place.start].endswith(" in ")
        if at_hand and place.country and any(s.side == place.country for s in within(known.sides, start, place.start)):
            return (place.start, place.end), place.country
    return None


_MANY_MEET = frozenset("new york|geneva|brussels|vienna|strasbourg|davos|munich|the hague|washington|nairobi".split("|"))
"""Cities in which those of other countries meet: of whom one met there, they say nothing."""


def _spoke_there(document: Document, known: Known, stretch: Stretch) -> tuple[tuple[int, int], str] | None:
    """The country in whose city the words of a telling have somebody met: *spoke in Lima on Monday with Foreign Minister Vidal*."""
    for place in within(known.places, stretch.verb, stretch.verb + _NEXT_WORDS):
        abroad = place.kind == "city" and document.side is not None and place.country not in (None, document.side)
        told = abroad and _IN_THE_CITY.match(document.text, stretch.verb, place.start)
        if told and place.country and document.text[place.start : place.end].lower() not in _MANY_MEET:
            return (place.start, place.end), place.country
    return None


_NEXT_WORDS = 40  # code points from a verb within which it is told where
_IN_THE_CITY = re.compile(r"(?:met|spoke|spoken|talked|conferred|held talks|held (?:a )?meetings?|had (?:talks|a meeting)) in $")


def _trip(document: Document, lexicon: Lexicon, known: Known, host: bool) -> tuple[tuple[int, int], str] | None:
    """The country that the page's titles say its own side travelled to, or that its first sentence says was visited."""
    heads = [(s.start, s.end) for s in titles(document, known)]
    named = ((m.start, m.end, m.side) for m in known.sides if m.form == "name" or (host and m.form == "capital"))
    cities = ((p.start, p.end, p.country) for p in known.places if p.country and host)
    for start, end, side in sorted((*named, *cities)):
        if side != document.side and any(a <= start < b for a, b in heads) and _TRIP.search(document.text, max(0, start - 160), start):
            return (start, end), side
    there = page_setting(document, lexicon, known, titles(document, known)) if host else Setting()
    if there.place.country not in (None, document.side) and any(p.side == there.place.country for p in known.persons):
        return there.spans[0], there.place.country or ""
    lead = opening(document, known) if host else None
    return visited_side(document, lexicon, known, Stretch(lead.start, lead.end, lead.start), True) if lead is not None else None


def day_of_the_visit(document: Document, lexicon: Lexicon, known: Known) -> DateMention | None:
    """The one day that the account's first sentence gives for a visit: *paid a working visit to Oresh on 5 July*."""
    lead = opening(document, known)
    if lead is None or (
        visited_side(document, lexicon, known, Stretch(lead.start, lead.end, lead.start), True) is None
        and _JOURNEY.search(document.text, lead.start, lead.end) is None
    ):
        return None
    days = [d for d in within(known.dates, lead.start, lead.end) if d.edtf]
    return days[0] if len(days) == 1 and (days[0].day or is_short_range(days[0].edtf)) else None


_JOURNEY = re.compile(  # to a region: travelled to the Caucasus from 5 to 9 May
    r"\b(?:travel{1,2}ed to|toured|visited|(?:undertook|made|paid|conducted) an? (?:[\w-]+ ){0,3}(?:visit|trip|tour))\b"
)

_CLAUSE = re.compile(r"[;,]\s+(?:and\s+)?|\s+and\s+")


def _clause(document: Document, known: Known, encounter: Encounter, every: Sequence[Encounter], n: int) -> tuple[int, int]:
    """The part of the sentence that tells of this encounter where it tells of another one too, of another kind."""
    sentence = known.sentences[encounter.sentence]
    start, end = sentence.start, sentence.end
    at = known.tokens[encounter.first].start
    for other in every:
        if other.sentence != encounter.sentence or other is encounter:
            continue
        if kind_of(other.form) == kind_of(encounter.form):
            if "and" in (known.tokens[other.first].text, known.tokens[encounter.first].text):
                cut = max(at, known.tokens[other.first].start)
                start, end = (start, min(end, cut)) if cut > at else (max(start, cut), end)
                continue
            start, end = _between_semicolons(document, start, end, at, known.tokens[other.first].start)
            continue
        if known.tokens[other.last].lower == "by" if other.last < sentence.last else False:
            continue  # a lunch hosted by …
        if other.frame == "aside" and kind_of(other.form) == "call" and other.first < encounter.first:
            continue  # During a telephone conversation, A and B had an exchange of views
        there = known.tokens[other.first].start
        if other.frame == "aside" and kind_of(other.form) == "meal" and _OVER_IT.search(document.text, at, there):
            continue  # met Mr Orlen, over breakfast
        if other.form == "courtesy_call" and _ON_THE_HOST.search(document.text, at, known.tokens[other.last - 1].end + len(" on him")):
            continue
        cuts = list(_CLAUSE.finditer(document.text, min(at, there), max(at, there)))
        if cuts and there < at:
            start = max(start, cuts[-1].end())
        elif cuts:
            end = min(end, cuts[-1].start() + 1)
    return start, end


def _between_semicolons(document: Document, start: int, end: int, at: int, other: int) -> tuple[int, int]:
    """The part of a sentence that tells of the encounter `at`, where a semicolon sets off another of the same kind, each told with where
    it was: *in Tamor she met Ms Vidal; on 19 May she flew on to Oresh, where she met Mr Orlen*."""
    cut = document.text.find("; ", min(at, other), max(at, other))
    if cut < 0:
        return start, end
    return (max(start, cut + 2), end) if other < at else (start, min(end, cut + 1))


_OVER_IT = re.compile(r"\b(?:over|for) (?:an? )?(?:[\w-]+ )?$")
_ON_THE_HOST = re.compile(r",\s+who\s+(?:\w+\s+){0,2}(?:paid|pays|made) an? courtesy (?:call|visit) (?:on|to) (?:him|her)\b")
"""*Held talks with Mr Orlen, who paid a courtesy call on her*: one meeting, told by both sides of it."""


# --- form ------------------------------------------------------------------------------------------------

_COURTESY = re.compile(r"\bcourtesy\s+(?:call|visit|meeting)", re.IGNORECASE)
_OVER_A_MEAL = re.compile(
    r"^(?!.*,\s+and\b)(?:.*\b(?:for|over)\s+(?:an?\s+)?(?:[\w-]+\s+)?"
    r"|(?!\s+(?:him|her|them)\b).*\bto\s+(?:(?:an?\s+)?(?:working|official)\s+)?)$",
    re.DOTALL,
)


_AFTER_OTHER = re.compile(r"\W*(?:Following|After|Ahead of|Before|Prior to)\b[^.;]*,\s(?=(?:[A-Z]|the\s|he\s|she\s))")


_MET_THERE = re.compile(
    r"\b(?:meetings|bilaterals|talks|encounters|conversations)\b[^.;]{0,80}\b(?:margins|sidelines|fringes)\b"
    r"|\b(?:margins|sidelines|fringes)\b[^.;]{0,160}\b(?:meetings|bilaterals|encounters|conversation|talks|meeting|met)\b"
)


def _there(document: Document, known: Known, verb: int, end: int) -> bool:
    """Whether a place stands between a verb of speaking and *with*: who *talked at the palace with Ms Vidal* sat with her."""
    first = next(iter(within(known.places, verb, end)), None)
    return (
        first is not None
        and _HERE.fullmatch(document.text[verb : first.start]) is not None
        and bool(_WITH_WHOM.match(document.text, first.end))
    )


_IN_A_CALL = re.compile(r"\W*(?:In|During|Over) (?:[\w-]+ ){1,3}call,\s")  # In the third call, the two conferred on …
_HERE = re.compile(r"(?:\s+(?:today|yesterday|here|this (?:morning|afternoon|evening)|on \w+))*\s+(?:in|at) (?:the )?", re.IGNORECASE)
_WITH_WHOM = re.compile(r"(?:,? (?:in|at|on|today|yesterday|the|[A-Z0-9][\w.]*))*,? (?:with|to)\b")


def _form(
    document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, sentence: Sentence, words: tuple[int, int], end: int
) -> Form:
    """The form that the words of a telling give: the medium first, then what the noun or verb says."""
    other = _AFTER_OTHER.match(document.text, sentence.start, words[0])  # Following the summit, held by video, she …
    said = [form for start, _, form in media(document, lexicon, other.end() if other else sentence.start, end)]
    if not said and encounter.frame == "with" and encounter.form == "call" and _there(document, known, words[1], end):
        return "meeting"
    if not said and encounter.frame == "with" and encounter.form == "call" and _BESIDE_AN_EVENT.search(document.text, words[1], end):
        return "meeting"
    if not said and encounter.frame == "with" and encounter.form == "call" and _MET_THERE.search(document.text, 0, words[0]):
        return "meeting"  # met several at an event, and also spoke with Ms Vidal
    if _IN_A_CALL.match(document.text, sentence.start, words[0]):
        said.append("call")
    for medium in ("video", "call"):
        if medium == encounter.form or medium in said:
            return "video" if "video" in (*said, encounter.form) else "call"
    if "two_plus_two" in said:
        return "two_plus_two"
    if _COURTESY.search(document.text, words[0], end):
        return "courtesy_call"
    for start, _, noun in nouns(document, lexicon, words[1], end):
        if noun == "working_meal" and _OVER_A_MEAL.search(document.text[words[1] : start]):
            return "working_meal"
    return encounter.form


def kind_of(form: str) -> str:
    """Forms that one meeting may go by in one page, under one name."""
    return {"call": "call", "video": "call", "working_meal": "meal", "courtesy_call": "courtesy"}.get(form, "meeting")
