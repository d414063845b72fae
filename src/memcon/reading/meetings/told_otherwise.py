"""Encounters told by what was done at them: credentials were received, a reception was given for somebody, two delegations were led.

Some of them count only where a page tells of no meeting in plainer words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import cast

from memcon.annotate.mentions import Known, PersonMention, Sentence, within
from memcon.annotate.phrases import one_of, openings
from memcon.lexicon import Lexicon, groups
from memcon.reading.meetings.encounter import Encounter, clause_of
from memcon.reading.meetings.when_they_spoke import when_they_spoke
from memcon.types import Document, Form

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])
_MEAL = one_of(_WORDS["meals_held"])
_ACCOMPANIED = one_of(_WORDS["had_beside"])
_WENT_THROUGH = one_of(_WORDS["went_through"])


def told_otherwise(text: str, lexicon: Lexicon, known: Known, found: Iterable[Encounter]) -> Iterator[Encounter]:
    """The encounters of a folded text that are told by what was done at them, beside those `found` in plainer words."""
    plain = list(found)
    yield from _matched(known, openings(_credentials(lexicon), (*_TOOK, *_GAVE), text), "person")
    yield from _matched(known, openings(_RECEPTION, _HOSTED, text), "person")
    yield from _matched(known, openings(_JOINED_FOR, ("joined",), text), "person")
    yield from _chaired_with(text, known, {e.sentence for e in plain if e.frame in ("noun", "with")})
    yield from _with_somebody_beside(text, known, {e.sentence for e in plain if e.frame == "noun"})
    yield from _talks_travelled_for(text, known, {e.sentence for e in plain if e.frame == "noun"})
    yield from _met_on_a_journey(text, known, {e.sentence for e in plain})
    past = [e.sentence for e in plain if e.tense == "past" and not e.subordinate and not _appeals(text, known, e)]
    if not past:
        beside = {e.sentence for e in plain if e.frame == "aside"}  # During a meeting at the palace, A and B discussed …
        yield from (e for e in _discussed_together(text, known) if e.sentence not in beside)
    yield from when_they_spoke(text, known, bool(past))
    for led in _led(text, known):
        if not past or (_in_the_chair(text, known, led) and all(abs(led.sentence - n) > _NEAR for n in past)):
            yield led


def _appeals(text: str, known: Known, encounter: Encounter) -> bool:
    """Whether what may be a call is an appeal: *called* for open borders."""
    return encounter.frame == "phone" and _FOR_IT.match(text, known.tokens[encounter.last - 1].end) is not None


_FOR_IT = re.compile(r"\s+(?:for|on|upon|attention)\b")


@cache
def _credentials(lexicon: Lexicon) -> re.Pattern[str]:
    """*Received copies of credentials from*, *presented her letters of credence to*."""
    papers = "|".join(re.escape(w) for e in lexicon["meeting_forms"] if e.get("kind") == "papers" for w in e.words)
    these = rf"\s+(?:(?:the|a|his|her|their)\s+)?(?:cop(?:y|ies)\s+of\s+)?(?:the\s+|his\s+|her\s+)?(?:{papers})"
    where = r"(?:\s+(?:today|yesterday|here|(?:on|in|at)\s+[\w ]{2,30}?))?"
    when = r"(?:,?\s+(?:today|yesterday|here|this\s+\w+|(?:at|in|on)\s+[\w'’ ]{2,40}?))*,?"
    received = rf"(?:{'|'.join(_TOOK)}){when}{these}{where}\s+(?:of|from)"
    presented = rf"(?:{'|'.join(_GAVE)})(?:(?<=handed) over)?{these}{where}\s+to"
    return re.compile(rf"\b(?:{received}|{presented})\b", re.IGNORECASE)


_TOOK = ("received", "receives", "accepted", "accepts")
_GAVE = ("presented", "presents", "handed", "submitted", "tendered")
_HOSTED = ("hosted", "hosts", "gave", "held", "offered")
_RECEPTION = re.compile(rf"\b(?:{'|'.join(_HOSTED)})\s+(?:an?\s+)?(?:\w+\s+)?receptions?\b[^.;,]{{0,60}}?\s+(?:for|to)\b")
_JOINED_FOR = re.compile(  # joined Minister Orlen for talks
    r"\bjoined\b(?=\s+(?:[^.;]|(?<=\b[MD][rs])\.|(?<=Mrs)\.){3,120}?\s(?:for|in)\s+(?:an?\s+)?(?:[\w-]+\s+){0,2}"
    r"(?:" + _TALKS + r"|" + _MEAL + r")\b(?! with\b))"
)
_WENT_FOR_TALKS = re.compile(
    r"\b(?:(?P<held>visited|(?:paid|made|undertook|conducted) an? (?:[\w-]+ ){0,3}visit to)"
    r"|visits|travel{1,2}ed to|flew to|arrived in|came to|went to|is in|was in|is visiting)\b"
    r"[^.;:]{2,80}?\bfor\s+(?:an?\s+)?(?:[\w-]+\s+){0,3}?(?P<noun>" + _TALKS + r")\s+with\b"
)
_WENT = frozenset("visited paid made undertook conducted visits traveled travelled flew arrived came went is was".split())


def _talks_travelled_for(text: str, known: Known, told: set[int]) -> Iterator[Encounter]:
    """*Visited Oresh for talks with Minister Orlen*: held; where one *arrived* for them, only if nothing else is told."""
    for one in openings(_WENT_FOR_TALKS, _WENT, text):
        first, number = _place(known, one.start("noun"))
        tense, subordinate = clause_of(known, known.sentences[number], _place(known, one.start())[0])
        if number not in told:
            yield Encounter(number, first, first + 1, "meeting", "noun", tense if one["held"] else "purpose", subordinate)


_ON_A_JOURNEY = re.compile(
    r"\b(?:spent|visited|toured|travell?ed|arrived|came|went|flew|paid|made|completed|concluded|ended|carried out|wrapped up)\b"
    r"(?:[^.;]|(?<=\b[MD][rs])\.){3,160}?,\s+(?P<verb>meeting)(?:\s+(?:there|also|separately|in turn))?"
    r"\s+with\s+(?=(?:the |his |her )?[A-Z])"
)
_JOURNEYED = frozenset(
    "spent visited toured traveled travelled arrived came went flew paid made completed concluded ended carried wrapped".split()
)


def _met_on_a_journey(text: str, known: Known, told: set[int]) -> Iterator[Encounter]:
    """*Spent two days in Tamor, meeting with Minister Orlen*; none in the sentences `told`."""
    for one in openings(_ON_A_JOURNEY, _JOURNEYED, text):
        first, number = _place(known, one.start("verb"))
        tense, subordinate = clause_of(known, known.sentences[number], _place(known, one.start())[0])
        if number not in told and tense == "past" and not subordinate:
            yield Encounter(number, first, first + 1, "meeting", "with", tense)


_JOINED_IN = re.compile(
    r"\b(?:was|were)\s+" + _ACCOMPANIED + r"\s+by\b[^.;]{3,120}?\b(?:in|for|at|during)\s+(?:an?\s+|the\s+|his\s+|her\s+)?"
    r"(?:[\w-]+\s+){0,2}?(?P<noun>" + _TALKS + r")\s+with\b"
)


def _with_somebody_beside(text: str, known: Known, told: set[int]) -> Iterator[Encounter]:
    """*Minister Hald was joined by Minister Berg in talks with Oreshi Minister Orlen*."""
    for one in openings(_JOINED_IN, ("was", "were"), text):
        first, number = _place(known, one.start("noun"))
        if number not in told:
            yield Encounter(
                number, first, first + 1, "meeting", "noun", *clause_of(known, known.sentences[number], _place(known, one.start())[0])
            )


_CHAIRED_WITH = re.compile(
    r"\b(?:co-)?chaired\b[^.;]{0,60}?\s(?P<with>with)\s(?=(?:[^.;]|(?<=M[rs])\.|(?<=Mrs)\.|(?<=Dr)\.){5,300}\b(?:round|commission|committee|council|forum|"
    + _TALKS
    + r")\b)",
    re.IGNORECASE,
)


def _chaired_with(text: str, known: Known, told: set[int]) -> Iterator[Encounter]:
    """*Co-chaired this Sunday with Oreshi Minister Orlen the second session of the political consultations*."""
    for one in openings(_CHAIRED_WITH, ("co", "chaired"), text):
        first, number = _place(known, one.start())
        if number not in told:
            sort = "consultation" if "consultations" in text[one.end() : known.sentences[number].end] else "meeting"
            last = _place(known, one.start("with"))[0]
            yield Encounter(number, first, last, cast(Form, sort), "with", *clause_of(known, known.sentences[number], first))


def _matched(known: Known, matches: Iterable[re.Match[str]], frame: str) -> Iterator[Encounter]:
    """The encounters that a pattern tells of, all whose words stand for the verb."""
    for one in matches:
        first, number = _place(known, one.start())
        tense, subordinate = clause_of(known, known.sentences[number], first)
        yield Encounter(number, first, bisect_left(known.tokens.starts, one.end()), "meeting", frame, tense, subordinate)


def _place(known: Known, start: int) -> tuple[int, int]:
    """The token that starts at a code point, and the number of its sentence."""
    first = bisect_left(known.tokens.starts, start)
    return first, max(0, bisect_right([s.first for s in known.sentences], first) - 1)


_DISCUSSED = re.compile(r",?\s+(?:today |yesterday |on \w+day )?(?P<verb>exchanged views|" + _WENT_THROUGH + r")\b")
_AND = re.compile(r",?\s+and\s+(?:(?:the|his|her|its)\s+)?(?:and[\s,]+)*")
_COMMA = re.compile(r",\s+(?:(?:the|his|her|its)\s+)?")


def _discussed_together(text: str, known: Known) -> Iterator[Encounter]:
    """The first sentence in which two of different sides talk something over: *Minister Hald and Oreshi Envoy Orlen discussed ports*."""
    for number, sentence in enumerate(known.sentences):
        together = _joined(text, known, [m for m in within(known.people, sentence.start, sentence.end) if m.kind == "name"])
        talked = _DISCUSSED.match(text, together[-1].end) if len(together) > 1 else None
        if talked is None or len(_sides(known, together)) < len(together):
            continue
        first = bisect_left(known.tokens.starts, talked.start("verb"))
        yield Encounter(number, first, first + 1, "meeting", "with", "past")
        return


_THEN_TALKED = re.compile(
    r"(?:,\s+who\s[^,;.]{3,80})?,?\s+(?:(?:also|then|likewise|jointly|later)\s+)?(?P<verb>noted|signed|resolved|undertook|"
    + one_of(_WORDS["went_through"] | _WORDS["talked_there"])
    + r")\b"
)


def talked_in_turn(text: str, document: Document, known: Known, told: set[int]) -> Iterator[Encounter]:
    """The paragraphs that open with two who talked, on a page that tells of several meetings: *Minister Hald and Oreshi Envoy Orlen agreed
    to open the port*."""
    for number, sentence in enumerate(known.sentences):
        if number in told or document.blocks[sentence.block].start != sentence.start:
            continue
        pair = [m for m in within(known.people, sentence.start, sentence.end) if m.person is not None][:_TWO]
        talked = _THEN_TALKED.match(text, pair[1].end) if len(pair) == _TWO else None
        if talked is None or pair[0].start - sentence.start > len("The ") or not _AND.fullmatch(text, pair[0].end, pair[1].start):
            continue
        if len({m.person for m in pair}) == _TWO and len(_sides(known, pair)) == _TWO:
            first = bisect_left(known.tokens.starts, talked.start("verb"))
            yield Encounter(number, first, first + 1, "meeting", "aside", "none")


_TWO = 2


def _joined(text: str, known: Known, named: list[PersonMention]) -> list[PersonMention]:
    """The first of those named and those whom an *and* joins: *Minister Hald and her Oreshi and Tamorian counterparts, A and B*."""
    together = named[:1]
    for mention in named[1:]:
        gap = text[together[-1].end : mention.start]
        for side in within(known.sides, together[-1].end, mention.start):
            gap = gap.replace(text[side.start : side.end], "and")
        if not (_AND if len(together) == 1 or "and" in gap else _COMMA).fullmatch(gap):
            break
        together.append(mention)
    return together


_NEAR = 2  # sentences from one that tells of a meeting, within which who led the sides is told of that one
_CHAIRMANSHIP = re.compile(r"\bunder the (?:co-|joint )?chair(?:man|person)?ship of\b|\bco-chaired by\b")


def _in_the_chair(text: str, known: Known, one: Encounter) -> bool:
    """Whether a sentence tells who chaired what its heads attended: *led the delegation to the Session, held under the chairmanship of*."""
    sentence = known.sentences[one.sentence]
    return _CHAIRMANSHIP.search(text, sentence.start, sentence.end) is not None


_LED_BY = re.compile(
    r"\b(?:led|headed|(?:co-)?chaired|presided over|represented)(?:\s+(?!by\b)\w+){0,2}\s+by\s+(?:the\s+)?$|\bby\s+(?:the\s+)?$"
    r"|\bunder the (?:co-|joint )?chair(?:man|person)?ship of\s+(?:(?:his|her)\s+(?:\w+\s+)?(?:colleague|counterpart),?\s+)?(?:the\s+)?$"
)
_LEADS = re.compile(
    r",?\s+(?:who\s+)?(?:led|headed|chaired|presided over|represented)\s+(?:the\s+|that of\s+)?[^.;,]{0,40}?"
    r"\b(?:delegations?|side|team|that of|[A-Z]\w+)\b"
    r"|[^.;]{0,60}?\bafter (?:leading|heading) (?:the|his|her|this country['’]s|a) (?:[\w-]+ ){0,2}(?:delegation|team)\b"
)
_OF_DELEGATIONS = re.compile(
    r"\b(?:delegations?|sides?|teams?|part(?:y|ies)"
    r"|(?:session|meeting|talks|consultations|commission|committee|dialogue|round|sitting)(?=\s+(?:was|were)\s+(?:jointly\s+)?(?:co-)?chaired\b))\b",
    re.IGNORECASE,
)


def _led(text: str, known: Known) -> Iterator[Encounter]:
    """The sentences that tell who led the delegations of two sides: *The Oreshi side was headed by A, the Velandic by B*, *the session was
    co-chaired by A and B*."""
    for number, sentence in enumerate(known.sentences):
        heads = heads_told(text, known, sentence)
        if len(_sides(known, heads)) > 1 and (words := _OF_DELEGATIONS.search(text, sentence.start, sentence.end)):
            held = _HELD.search(text, words.end(), sentence.end)
            first = bisect_left(known.tokens.starts, (held or words).start())
            yield Encounter(number, first, first + 1, "meeting", "led", "past")


def heads_told(text: str, known: Known, sentence: Sentence) -> list[PersonMention]:
    """Those of whom a sentence tells that they led a side; after *the two sides were led by* the second follows an *and*."""
    found: list[PersonMention] = []
    for mention in within(known.people, sentence.start, sentence.end):
        if mention.kind != "name":
            continue
        led = _LED_BY.search(text, sentence.start, mention.start) or _LEADS.match(text, mention.end, sentence.end)
        joined = found and _AND_BY.fullmatch(text, found[-1].end, mention.start)
        if led or (joined and _are_of_two(text, known, sentence, (found[-1], mention))):
            found.append(mention)
    return found


_HELD = re.compile(r"\bheld\b|\btook place\b")  # led the delegation to the Third Session, held in Tamor on Tuesday
_AND_BY = re.compile(r",?\s+and\s+(?:by\s+)?(?:the\s+)?")
_OF_TWO = re.compile(r"\b(?:(?:two|both|respective) (?:\w+ )?(?:delegations|sides|teams)|[Dd]elegations|co-chaired|respectively)\b")


def _are_of_two(text: str, known: Known, sentence: Sentence, pair: tuple[PersonMention, PersonMention]) -> bool:
    """Whether two whom an *and* joins led each a side of their own: *the delegations were headed by A and B*, not *attended by A and B*."""
    one, other = (known.persons[m.person].side if m.person is not None else None for m in pair)
    told = one is not None and other is not None and one != other
    return told or (_OF_TWO.search(text, sentence.start, sentence.end) is not None and (one is None or other is None))


def _sides(known: Known, mentions: Iterable[PersonMention]) -> set[str]:
    """The sides of those mentioned, one whose side is not told counted as another."""
    return {known.persons[m.person].side or "" for m in mentions if m.person is not None}
