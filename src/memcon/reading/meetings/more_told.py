"""What the page says more of a meeting after the words that tell of it: *It was held in …*, *This was the first …*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.mentions import Known, within
from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.same_meeting import Told
from memcon.reading.meetings.tellings.telling import Telling
from memcon.types import Document

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])
_MEAL = one_of(_WORDS["meals_held"])
_ACCOMPANIED = one_of(_WORDS["had_beside"])

_CONTINUES = re.compile(
    r"\W*(?:It|This|(?:At the (?:beginning|start|outset|end) of |During )?(?:[Tt]he|Their|Our) (?:[\w-]+ ){0,3}"
    r"(?:visit|conference|" + _TALKS + r")"
    r"|(?:They|We|The two(?: \w+){0,2}|Both(?: \w+)?) (?=(?:talked|spoke|conferred|met|were together|were closeted) for\b)"
    r"|No \S+ .{0,60}meeting|"
    r"Before (?:that|this)|Just before)\b.{0,90}?"
    r"\b(?:was|were|is|are|lasted|took place|marked|began|started|commenced|continued|resumed|had taken|had been|came|held|ran|took"
    r"|went on|opened|talked|spoke|conferred|met|got under ?way|ended|concluded)\b",
    re.DOTALL,
)


def more_told(document: Document, known: Known, told: Told) -> list[Stretch]:
    """The sentences after the telling ones that say more of the meeting itself: *It was held in …*, *This was the first …*."""
    found: list[Stretch] = []
    for telling in told.tellings:
        if telling.frame == "headline":
            found.extend(_at_what_hour(document, known, telling))
        if telling.title:
            continue
        after = [s for s in known.sentences if s.start >= telling.stretch.end][:3]
        for sentence in after:
            if _ATTENDED.match(document.text, sentence.start, sentence.end):
                continue
            match = _CONTINUES.match(document.text[sentence.start : sentence.end])
            if match is None and (named := _SO_LONG.match(document.text, sentence.start, sentence.end)) is not None:
                found.append(Stretch(sentence.start, named.end(), sentence.start))
            if match is None or _of_another(known, telling, sentence.start, sentence.start + match.end()):
                break
            found.append(Stretch(sentence.start, sentence.end, sentence.start + match.end()))
    return [*found, *_at_the_close(document, known, told, found)]


def _at_what_hour(document: Document, known: Known, telling: Telling) -> list[Stretch]:
    """The hour with which the account under a heading opens: *At noon, ports were discussed*."""
    block = next((b for b in document.blocks if b.start > telling.stretch.start and b.kind == "paragraph"), None)
    opening = within(known.dates, block.start, block.start + _HOUR) if block is not None else []
    return [Stretch(d.start, d.end, d.start) for d in opening[:1] if d.clock is not None]


_HOUR = 12  # code points into a paragraph within which the hour that opens it stands
_ATTENDED = re.compile(  # The Minister was accompanied by …
    r"\W*(?:He|She|(?:The |Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?(?:[A-Z][\w’'.-]*\s?){1,4})\s?(?:was|were) (?:also )?" + _ACCOMPANIED + r" by\b"
)
_THIS_ONE = re.compile(r"This (?:[\w-]+ )?" + _TALKS + r"(?:, [^,.]{5,80},)? (?:was|is|marks|marked|took place)\b(?! (?:a|an|also|not)\b)")


def _at_the_close(document: Document, known: Known, told: Told, found: Sequence[Stretch]) -> list[Stretch]:
    """The sentence that opens the last paragraph and says more of the one meeting told: *This call, made at request, is the first …*."""
    last = next((b for b in reversed(document.blocks) if b.kind == "paragraph"), None)
    sentence = known.sentence_at(last.start) if last is not None else None
    if sentence is None or any(s.start == sentence.start for s in (*found, *told.stretches)):
        return []
    match = _THIS_ONE.match(document.text, sentence.start, sentence.end)
    return [Stretch(sentence.start, sentence.end, match.end())] if match else []


def how_long(document: Document, known: Known, told: Told, found: Sequence[Stretch]) -> list[Stretch]:
    """The sentence, anywhere in the account of the one meeting told, that tells how long it lasted or when it began: *The meeting, which
    lasted one hour, was also attended by …*."""
    taken = {s.start for s in (*found, *told.stretches)}
    matches = (_LASTED.match(document.text, s.start, s.end) for s in known.sentences if s.start not in taken)
    return [Stretch(m.start(), m.end(), m.start("did")) for m in matches if m is not None][:1]


_LASTED = re.compile(
    r"(?:The|Their|This) (?:[\w-]+ ){0,3}(?:conference|"
    + _TALKS
    + r")(?:, (?!which)[^,.]{5,80},)?(?:, which)? (?P<did>lasted|went on|ran|took"
    r"|continued|began|started)(?: for| at)? [^,.;]{3,60}(?:\.\d\d[^,.;]{0,30})?"
)


_SO_LONG = re.compile(  # The hour-long call dealt with …, During the forty-minute meeting, …
    r"\W*(?:(?:In|During|Over|[^.;:]{0,60}\b(?:during|after|following))\s+)?(?:[Tt]he|[Tt]heir|[Tt]his)\s+(?:[\w½-]+\s+){0,4}?[\w½-]*(?:hour|minute|hours|minutes)(?:-long|\s+long)?\s+"
    r"(?:[\w-]+\s+){0,2}?(?:visit|" + _TALKS + r"|" + _MEAL + r")\b"
)


def _of_another(known: Known, telling: Telling, start: int, end: int) -> bool:
    """Whether words name whom another meeting was with: *The meeting with President Vidal lasted …*."""
    named = {m.person for m in within(known.people, start, end) if m.kind == "name"}
    return bool(named and telling.others) and not named & telling.others
