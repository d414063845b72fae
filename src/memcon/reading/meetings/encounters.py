"""Words that say a meeting or call took place: *met with*, *held talks*, *a telephone conversation took place*, *in a call with*."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from memcon.annotate.mentions import Known, Sentence, within
from memcon.annotate.phrases import fold, one_of
from memcon.lexicon import Entry, Lexicon, groups
from memcon.reading.meetings.another import is_another
from memcon.reading.meetings.encounter import Encounter, clause_of, form_of_entry, is_behind_a_dateline, phrases, whole_tokens
from memcon.reading.meetings.header_words import word_set
from memcon.reading.meetings.messages import deliveries
from memcon.reading.meetings.noun_after import SITTINGS, held_in_sessions, noun_after
from memcon.reading.meetings.told_otherwise import talked_in_turn, told_otherwise
from memcon.reading.meetings.with_whom import TALKED, and_with_another, on_the_programme, one_by_one, opened
from memcon.types import Document, Form

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])
_WENT_THROUGH = one_of(_WORDS["went_through"])
_TURNED_ON = one_of(_WORDS["turned_on"])

_ASIDE = re.compile(
    r"(?:^(?:\d{1,2}\.\s+)?|[,;]\s|\bsaid\s|\band\s)\s*(?:in|during|at|over|in the course of)\s+"
    r"(?:(?:a|an|the|his|her|their|its|our|today's|this)\s+)?(?:(?:series|number|round|string|set)\s+of\s+)?"
    r"(?:(?!(?:to|of|with|on|for|from|by|after|before|up)\b)[\w'\-]+\s+){0,4}$",
    re.IGNORECASE,
)
_IN_A_SERIES = re.compile(  # In a series of visits and meetings, including with Mr Orlen, she discussed …
    r"^\W*(?:in|during|over|at) (?:an?|his|her|their|the) (?:\w+ )?(?:series|number|round|string|succession) of"
    r" (?:[\w-]+ (?:and |, )?){0,3}$",
    re.IGNORECASE,
)
_PRESENT_AT = re.compile(
    r"\b(?:in attendance|present)\s+(?:at|in|during)\s+(?:[\w'-]+\s+){1,4}$", re.IGNORECASE
)  # a list of those there follows

# *The (second) meeting with Mr Orlen dealt with …*: the encounter is what the sentence is about.
ITS_SUBJECT = re.compile(
    r"\W*(?:(?:At|In) (?:the )?(?:[A-Z][\w’'-]*,?\s+){1,4})?(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|A)\s+(?:[\w'-]+\s+){0,2}"
)
MATTER_OF_IT = re.compile(  # ports were at the centre of the meeting with …
    r"\b(?:at the (?:centre|center|heart) of"
    r"|(?:the )?(?:main |central |key |principal |chief |core )?(?:focus|subject|topic|theme|matter|issue) (?:of|at|in)"
    r"|(?:on the|topped the|high on the) agenda (?:of|at|in)|dominated|(?:raised|taken up|brought up|"
    + _WENT_THROUGH
    + r") (?:at|in|during))"
    r"\s+(?:the|his|her|a)\s+(?:\w+\s+)?$"
)
SAID_OF_IT = re.compile(  # says yesterday's talks with Mr Orlen were the best of all
    r"\b(?:says?|said|described|describes|characteri[sz]ed|termed|labelled|labeled|deemed|judged|called|calls|hailed|praised|believes?|considers?|considered|found|thinks?|rated)\s+(?:that\s+)?"
    r"(?:(?:the|his|her|their|these|this)\s+|(?:today|yesterday|this \w+|\w+day|last \w+)['’]s\s+)(?:[\w-]+\s+){0,2}$"
)
_WERE_SO = re.compile(r"[^;]{3,160}\b(?:were|was|had been|went|proved)\b")
_DURING_HIS = re.compile(r"\bduring\s+(?:his|her)\s+(?:\w+\s+){0,3}$")
_IN_A = re.compile(
    r"\b(?:in|during|over|by|via)\s+(?:an?|separate|two|three|four|several|successive)\s+(?:[\w\-]+\s+){0,2}$", re.IGNORECASE
)

# What a title names beside the meeting: its margins, or a meeting to come.
_BESIDE = re.compile(
    r"\b(?:margins|sidelines|occasion|time|framework|participation|press|before|ahead|prior|after|following|attend|towards?|to|for|at)\b"
    r"(?:\s+(?:of|to|in|the|their|his|her|a|an|our))*\s+(?:[\w'\-]+\s+){0,4}$",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:will|to (?:meet|visit|hold|host|attend|travel|receive)|upcoming|preview\w*|agenda)\b", re.IGNORECASE)
_WENT_ON = re.compile(
    r"\b" + _TALKS + r"\s+(?:\w+\s+){0,2}"
    r"(?:continued|carried on|resumed|went on|rounded off|extended|prolonged|pursued|concluded)"
    r"\s+(?:over|at|during|with|by)\s+(?:an?|the)\s+$"
    r"|\b(?:continued|carried on|resumed|pursued|took forward|prolonged)\s+(?:with\s+)?(?:their|the|these|those)\s+(?:\w+\s+)?"
    + _TALKS
    + r"\s+(?:over|at|during)\s+an?\s+$",
    re.IGNORECASE,
)
_THEN_A_MEAL = re.compile(r"(?<!be )\bfollowed\s+(?:(?:from|at)\s+[\d:.]+(?:\s?[ap]\.?m\.?)?,?\s+)?by\s+an?\s+(?:[\w-]+\s+){0,2}$", re.I)
_AFTER_TALKS = re.compile(
    r"\s+(?:after|following|that followed|which followed)\s+(?:the|their|these|those|this|her|his)\s+(?:\w+\s+){0,2}" + _TALKS + r"\b"
)
_UNDER_ANOTHER = re.compile(r"\b(?:that|which|who|when|after|before|once|will|would|said)\b")

# *Ports were the main topic of the talks held in Tamor between …*, *Ports were discussed at the talks between …*.
_ITS_TOPICS = re.compile(
    r"\b(?:(?:topics?|subjects?|themes?|focus|agenda|cent(?:re|er)|heart|core|forefront|issues?|matters?|questions?|items?|points?)\s+(?:of|at|in|during|for)"
    r"|(?:was|were|been)\s+(?:\w+\s+)?(?:raised|broached|taken up|touched (?:up)?on|dealt with|gone over|looked into|brought up|"
    + _WENT_THROUGH
    + r")"
    r"\s+(?:at|in|during)"
    r"|\b(?:dominated|shaped))"
    r"\s+(?:(?:a|an|the|today's|yesterday's)\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_BETWEEN_THEM = re.compile(
    r"(?:\s+(?:that\s+(?:was|were)\s+)?(?:held|conducted)|\s+that took place)?"
    r"(?:\s+(?:today|yesterday|here)|,?\s+(?:in|at|on)\s[^.;,]{2,40}?)*,?\s+between\b"
)
_HAPPENED = re.compile(
    r"(?:(?:[^.;]|(?<=\b[A-Z])\.){0,280}?)\b"
    r"(?P<verb>(?:was|were) (?:(?:also|then|later|subsequently|likewise|thereafter) )?held|took place"
    r"|(?:was|were) conducted|was hosted|was convened"
    r"|(?:was|were) (?:convened|hosted|organi[sz]ed|staged)"
    r"|(?<!was )(?<!were )(?:followed|preceded)|ensued|occurred|commenced"
    r"|has been held|have been held|has taken place|have taken place|is taking place"
    r"|ended|concluded|began|started|were under way|lasted)\b"
)


def find_encounters(document: Document, lexicon: Lexicon, known: Known) -> list[Encounter]:
    """All of a page's encounters, in the order of the text."""
    return known.once((find_encounters, document, lexicon), lambda: _find_encounters(document, lexicon, known))


def _find_encounters(document: Document, lexicon: Lexicon, known: Known) -> list[Encounter]:
    text = fold(document.text)
    starts = known.tokens.starts
    found: list[Encounter] = []
    verbs, lights, nouns = (whole_tokens(starts, phrases(lexicon, kind).find(text)) for kind in ("verb", "light", "noun"))
    noun_at = {first: (last, entry) for first, last, entry in nouns}
    firsts = [s.first for s in known.sentences]

    def sentence_of(token: int) -> int:
        return bisect_left(firsts, token + 1) - 1

    taken: set[int] = set()
    begun = {first for first, _, _ in lights}
    ends = {d.start: d.end for d in known.dates} | {p.start: p.end for p in known.places}
    for first, last, _ in lights:
        if last in begun or _tells_who_came(text, known, first, last):
            continue  # has held: the second tells it; A and B attended both calls
        number = sentence_of(first)
        noun = noun_after(known, known.sentences[number], last, noun_at, begun, ends)
        if noun is not None and not is_another(lexicon, known, known.sentences[number], noun[0], held=True):
            start, end, entry = noun
            tense, subordinate = clause_of(known, known.sentences[number], first)
            with_ = next(
                (i for i in range(last, start) if known.tokens[i].lower == "with"), None
            )  # chaired with Mr Orlen the fifth session
            frame = "noun" if with_ is None else "with"
            found.append(Encounter(number, first, with_ or end, form_of_entry(entry), frame, tense, subordinate))
            taken.update(range(first, last))
            taken.add(start)
    for first, last, entry in verbs:
        if first not in taken and first < len(known.tokens) and not _is_a_noun(lexicon, known, first, last):
            if known.tokens[first].lower == "convened" and known.tokens[last].lower == "by" and known.tokens[first - 1].lower not in _ARE:
                continue  # on the margins of the gathering convened by Oresh
            number = sentence_of(first)
            if known.tokens[first].lower.endswith("ing") and not _opens_with_a_guest(text, known, known.sentences[number], first, last):
                continue
            tense, subordinate = clause_of(known, known.sentences[number], first)
            frame = entry.get("frame")
            found.append(Encounter(number, first, last, form_of_entry(entry), frame, tense, subordinate))
    found.extend(_told_by_nouns(document, text, lexicon, known, nouns, taken))
    found.extend(_in_the_chair(lexicon, known, lights, {e.sentence for e in found}))
    found.extend(_talked_by(text, lexicon, known, starts, {e.sentence for e in found}))
    found = _with_whom_before(text, known, starts, found)
    found.extend(list(_discussed_with(text, known, starts, found)))
    found.extend(and_with_another(text, known, starts, found))
    found.extend(opened(text, known, starts))
    found.extend(one_by_one(text, known, starts))
    handed = list(deliveries(text, known))
    found = [e for e in found if e.sentence not in {h.sentence for h in handed}] + handed
    found.extend(told_otherwise(text, lexicon, known, found))
    found.extend(talked_in_turn(text, document, known, {e.sentence for e in found}))
    return sorted(found, key=lambda e: (e.sentence, e.first))


def _tells_who_came(text: str, known: Known, first: int, last: int) -> bool:
    """Whether words tell who was at what is told elsewhere: *attended both meetings*, *attended the talks together with Ms Vidal*."""
    if known.tokens[first].lower not in ("attended", "joined"):
        return False
    return known.tokens[last].lower in ("both", "all") or _CAME_ALONG.match(text, known.tokens[first].end) is not None


_CAME_ALONG = re.compile(r" (?:the|this) " + _TALKS + r" (?:together|along) with\b")


_ARE = frozenset("was were is are been being".split())


def _is_a_noun(lexicon: Lexicon, known: Known, first: int, last: int) -> bool:
    """Whether what may be a verb is a noun: *in separate courtesy* calls, *in a series of* visits *and meetings*."""
    calls = last - first == 1 and known.tokens[first].lower in ("calls", "visits")
    before = known.tokens[first - 1].lower
    return calls and (before == "of" or before in word_set(lexicon, "of-calls"))


def _opens_with_a_guest(text: str, known: Known, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a participle opens its sentence and names a guest: *Receiving Mr Orlen, she said*; not *Welcoming her guests*."""
    end = known.tokens[last - 1].end
    guest = next((m for m in within(known.people, end, sentence.end) if m.kind == "name"), None)
    opens = first == sentence.first or is_behind_a_dateline(text, known, sentence, first)
    return opens and guest is not None and "," not in text[end : guest.start]


def _told_by_nouns(
    document: Document, text: str, lexicon: Lexicon, known: Known, nouns: list[tuple[int, int, Entry]], taken: set[int]
) -> Iterable[Encounter]:
    """The encounters told by a noun that no light verb governs: *talks were held*, *during the talks*, *Meeting with Mr Orlen*."""
    noun_at = {first: (last, entry) for first, last, entry in nouns}
    firsts = [s.first for s in known.sentences]
    for first, last, entry in nouns:
        if first in taken or first >= len(known.tokens) or last in noun_at:
            continue
        number = bisect_left(firsts, first + 1) - 1
        sentence = known.sentences[number]
        if is_another(lexicon, known, sentence, first) or _is_setting(known, first, last, sentence.last, noun_at):
            continue
        head, tail = text[sentence.start : known.tokens[first].start], text[known.tokens[last - 1].end : sentence.end]
        frame = _frame_of_noun(document, sentence, head, tail, form_of_entry(entry))
        if frame == "aside" and _is_line_of_a_day(document, sentence, head, tail):
            yield Encounter(number, first, last, form_of_entry(entry), "with", "past")
        elif frame is not None:
            yield Encounter(number, first, last, form_of_entry(entry), frame, "past" if frame == "passive" else "none")


def _frame_of_noun(document: Document, sentence: Sentence, head: str, tail: str, form: Form) -> str | None:
    """How the noun of an encounter between `head` and `tail` of its sentence tells it; null where it tells none."""
    titled = document.blocks[sentence.block].kind in ("title", "heading")
    happened = _HAPPENED.match(tail)
    clause = re.split(r"[;,]\s", head)[-1] + tail[: happened.start("verb")] if happened else ""
    if form == "working_meal" and (
        _WENT_ON.search(head) or _THEN_A_MEAL.search(head) or (_ASIDE.search(head) and _AFTER_TALKS.match(tail))
    ):
        return "passive"
    if (
        (happened and not _UNDER_ANOTHER.search(clause))
        or (_FOLLOWED_BY.search(head) and tail.startswith(" with "))
        or (_TALKS_FIRST.fullmatch(head + tail) and not titled)
        or (_ITS_TOPICS.search(head) and _BETWEEN_THEM.match(tail))
        or (_WITH_WHOM.match(tail) and on_the_programme(head))
    ):
        return "passive"
    if _PRESENT_AT.search(head):
        return None
    if (
        _ASIDE.search(head)
        or (_IN_A_SERIES.match(head) and re.match(r",? (?:including )?with\b", tail))
        or (tail.startswith((" with ", " between ")) and _opens_a_line(document, sentence, head))
        or (tail.startswith(" with ") and SAID_OF_IT.search(head) and _WERE_SO.match(tail))
        or (tail.startswith(" with ") and (_DURING_HIS.search(head) or ITS_SUBJECT.fullmatch(head) or MATTER_OF_IT.search(head)))
        or (form in ("call", "video") and _IN_A.search(head))
        or (tail.startswith(" with ") and _HE_IN_A.search(head) and _SAID_THERE.match(tail))
        or (tail.startswith((" between ", " with ")) and _CAME_AT.search(head))
    ):
        return "aside"
    return "headline" if titled and not _BESIDE.search(head) and not _AHEAD.search(head + tail) else None


_HE_IN_A = re.compile(r"[A-Z][\w’'-]+,? (?:in|during|at) (?:an?|his|her) (?:[\w-]+ ){0,2}$")
"""*Minister Hald, in a meeting with Ms Vidal, stressed …*"""
_SAID_THERE = re.compile(
    r" with [^;]{3,220}?,? (?:called (?:for|on)|"
    + one_of((_WORDS["said_on_meeting"] | _WORDS["gave_out_words"] | _WORDS["went_through"]) - {"called", "made", "gave"})
    + r")\b"
)
_WITH_WHOM = re.compile(r"(?:\s+(?:today|yesterday|here|in \w+))*\s+(?:with|between)\b")
_FOLLOWED_BY = re.compile(
    r"(?<!be )\b(?:followed|rounded off|completed|capped|complemented) by (?:an?|the|separate|his|her)?\s*(?:[\w-]+ ){0,2}$"
)
_TALKS_FIRST = re.compile(  # Talks with President Orlen at the palace centred on the ports
    r"[^\w\n]*(?:(?:Separate|Subsequent|Further|Additional|Bilateral) )?"
    r" with [^;]{3,160}?\b"
    r"(?:followed|were|took|lasted|rounded|" + _TURNED_ON + r")\b.*",
    re.DOTALL,
)
_OPENS_LINE = re.compile(r"[\W\d]*(?:[A-Za-z]?[.)]\s+)?(?:[A-Z][\w-]+\s+){0,3}")  # 1. Bilateral meeting with …


def _opens_a_line(document: Document, sentence: Sentence, head: str) -> bool:
    """Whether the noun after `head` opens a line of a list of meetings: *2. Bilateral discussion with Minister Orlen of Oresh*."""
    block = document.blocks[sentence.block]
    return block.kind in ("paragraph", "item") and sentence.start - block.start < _NUMBER and _OPENS_LINE.fullmatch(head) is not None


_NUMBER = 5  # code points of a number before a line
_CAME_AT = re.compile(  # the decision came at a bilateral meeting between …; this was announced during talks with …
    r"\b(?:came|was|were|made|taken|reached|announced|agreed|decided|disclosed|revealed|stated|emerged|conveyed|discussed|raised|signed)"
    r"\s+(?:here\s+|today\s+|yesterday\s+)?(?:at|during|in the course of)\s+(?:(?:an?|the|his|her)\s+)?(?:[\w-]+\s+){0,3}$"
    r"|\b(?:made|gave|expressed|issued|voiced|conveyed|offered|delivered|said|announced|disclosed|revealed|stated)\s+"  # made the pledge at
    r"(?:this|so|(?:the|this|these|his|her)(?:\s+\w+){1,2})\s+(?:(?:here|today|yesterday|on \w+|in [A-Z]\w+),?\s+)*"
    r"(?:at|during|in the course of|in)\s+(?:an?|the|his|her)\s+(?:[\w-]+\s+){0,3}$"
    r"|\b(?:was|were)\s+(?:speaking|reacting|responding|talking)\s+(?:(?:here|today|yesterday|on \w+|in [A-Z]\w+),?\s+)*"
    r"(?:at|during|in)\s+(?:an?|the|his|her)\s+(?:[\w-]+\s+){0,3}$"
)
_AT_ITS_HOUR = re.compile(r"(?:at\s+)?\d{1,2}[.:h]\d{2}(?:\s*(?:a\.?m\.?|p\.?m\.?|h|hrs))?\W+(?:[A-Z][\w-]+\s+){0,2}", re.IGNORECASE)


def _is_line_of_a_day(document: Document, sentence: Sentence, head: str, tail: str) -> bool:
    """Whether a line tells of one meeting of a day by its hour, and what was said there follows: *11.00 Meeting with Mr Orlen* over
    *The two discussed …*; a line of a programme that nothing is told under is of what is to come."""
    after = document.blocks[sentence.block + 1] if sentence.block + 1 < len(document.blocks) else None
    told = after is not None and after.kind == "paragraph" and _PAST.search(document.text, after.start, after.end) is not None
    return told and tail.startswith(" with ") and _AT_ITS_HOUR.fullmatch(head) is not None


_PAST = re.compile(r"\b(?:\w+ed|said|told|spoke|took|was|were)\b")


_CHAIRED = frozenset(("chaired", "co-chaired", "co-chairs", "chairs"))
_LONGEST_BODY = 7  # tokens: "the 7th Oresh-Veland Joint Intergovernmental Commission"


def _in_the_chair(lexicon: Lexicon, known: Known, lights: Iterable[tuple[int, int, Entry]], told: set[int]) -> Iterable[Encounter]:
    """The sittings of bodies that two chaired: *Ms Hald and Mr Orlen co-chaired the 7th Joint Commission*; none in the sentences `told`."""
    firsts = [s.first for s in known.sentences]
    for first, last, _ in lights:
        number = bisect_left(firsts, first + 1) - 1
        ends = range(last, min(last + _LONGEST_BODY, known.sentences[number].last))
        body = next((i for i in ends if known.tokens[i].text in word_set(lexicon, "sitting")), None)
        of_both = body is not None and any(known.tokens[i].text in word_set(lexicon, "of-both") for i in range(last, body))
        if number not in told and body is not None and (known.tokens[first].lower in _CHAIRED or of_both):
            tense, subordinate = clause_of(known, known.sentences[number], first)
            yield Encounter(number, first, body + 1, "meeting", "noun", tense, subordinate)


def _talked_by(text: str, lexicon: Lexicon, known: Known, starts: list[int], told: set[int]) -> Iterable[Encounter]:
    """The calls that only their medium tells: *Ms Hald and Mr Orlen discussed ports over the phone*; none in the sentences `told`."""
    media = list(phrases(lexicon, "medium").find(text))
    for number, sentence in enumerate(known.sentences):
        if number in told:
            continue
        by = next((m for m in media if sentence.start <= m[0] and m[1] <= sentence.end), None)
        talked = TALKED.search(text, sentence.start, by[0]) if by is not None and form_of_entry(by[2]) in ("call", "video") else None
        named = [m for m in within(known.people, sentence.start, sentence.end) if m.kind == "name"]
        if by is not None and talked is not None and sum(m.end <= talked.start() for m in named) > 1:
            first = bisect_left(starts, by[0])
            yield Encounter(number, first, bisect_left(starts, by[1]), form_of_entry(by[2]), "with", "past")


_DISCUSSED_WITH = re.compile(
    r"\b(?:exchanged views|" + _WENT_THROUGH + r")"
    r"(?:\s+\w+|(?:,?\s+(?:on|in|at|by|over|via|during|this)\s+[^.;,]{2,30}?)+,?)?\s+with\b"
)


def _discussed_with(text: str, known: Known, starts: list[int], found: Iterable[Encounter]) -> Iterable[Encounter]:
    """The meetings told by what was discussed with whom: *Ms Hald discussed on Monday with Minister Orlen of Oresh the needs of the port*;
    where the sentence tells of none in other words."""
    told = {e.sentence for e in found}
    for number, sentence in enumerate(known.sentences):
        talked = _DISCUSSED_WITH.search(text, sentence.start, sentence.end) if number not in told else None
        if talked is None:
            continue
        first = bisect_left(starts, talked.start())
        tense, subordinate = clause_of(known, sentence, first)
        guest = next((m for m in within(known.people, talked.end(), sentence.end) if m.kind == "name"), None)
        close = guest is not None and not re.search(r"[,;.]\s", text[talked.end() : guest.start])
        if tense == "past" and not subordinate and (close or not told):
            yield Encounter(number, first, bisect_left(starts, talked.end()) - 1, "meeting", "with", tense)
            told.add(number)


_AT_ITS_END = re.compile(r"\b(?:during|in|over|on|through|via)\s+(?:an?|the|their|today's)\s+(?:[\w-]+\s+){0,2}$")
_WHOSE = re.compile(r"[^.;]{0,60}?\b(?:with|between|from|to|by|and)\s+(?:the\s+|his\s+|her\s+)?(?:[A-Z]|\w+ counterpart)")


def _with_whom_before(text: str, known: Known, starts: list[int], found: list[Encounter]) -> list[Encounter]:
    """The encounters, with those that a noun at the end of a sentence names told by the verb before it, which says with whom: *Ms Hald
    discussed with Minister Orlen of Oresh the needs of the port during a phone call on Monday*."""
    laid: list[Encounter] = []
    for one in found:
        sentence = known.sentences[one.sentence]
        noun = known.tokens[one.first].start
        talked = _DISCUSSED_WITH.search(text, sentence.start, noun) if one.frame in ("noun", "aside") else None
        alone = sum(other.sentence == one.sentence for other in found) == 1
        told_there = talked is not None and alone and _AT_ITS_END.search(text, talked.end(), noun) is not None
        whose = _WHOSE.match(text, known.tokens[one.last - 1].end) is not None
        if talked is None or not told_there or whose or not within(known.people, talked.end(), noun):
            laid.append(one)
            continue
        first = bisect_left(starts, talked.start())
        tense, subordinate = clause_of(known, sentence, first)
        laid.append(Encounter(one.sentence, first, bisect_left(starts, talked.end()) - 1, one.form, "with", tense, subordinate))
    return laid


def media(document: Document, lexicon: Lexicon, start: int, end: int) -> list[tuple[int, int, Form]]:
    """The words between `start` and `end` that tell by what medium or in what setting an encounter was held."""
    part = fold(document.text[start:end])
    return [(start + s, start + e, form_of_entry(entry)) for s, e, entry in phrases(lexicon, "medium").find(part)]


def nouns(document: Document, lexicon: Lexicon, start: int, end: int) -> list[tuple[int, int, Form]]:
    """The nouns of an encounter between `start` and `end`."""
    part = fold(document.text[start:end])
    return [(start + s, start + e, form_of_entry(entry)) for s, e, entry in phrases(lexicon, "noun").find(part)]


def _is_setting(known: Known, first: int, end: int, last: int, noun_at: dict[int, tuple[int, Entry]]) -> bool:
    """Whether the noun only frames another: *the third meeting of the Consultation Mechanism*, or is none: *during the call on, …*."""
    lower = known.tokens[first].lower
    if lower in SITTINGS and held_in_sessions(known, first, last, noun_at) is not None:
        return True
    return lower == "call" and end < last and known.tokens[end].lower in ("on", "upon") and known.tokens[end + 1 : end + 2] != ()
