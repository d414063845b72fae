"""What became of each promise, by evidence in the record alone.

`reported`: a later reading reports that it took place. `moved`: a later reading gives it another time. `cancelled`. `overdue`: its time has
passed and no reading speaks of it. `open`: its time has not passed, or it has none. Whether a promise was kept is a person's judgement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from memcon.record.commitments import Promise
from memcon.record.events import Events
from memcon.record.meetings import day_of_reading
from memcon.record.mentions import Mention
from memcon.record.passages import sentence_at
from memcon.record.sense import senses
from memcon.record.words import bag, content_words, share
from memcon.types import Reading, Span

State = Literal["open", "overdue", "moved", "cancelled", "reported"]

_PAPERS = timedelta(days=400)


class Outcome(NamedTuple):
    """The state of a promise as one mention worded it, and the words that show it: in which reading, under which of its meetings."""

    mention: Mention
    state: State
    reading: Reading | None = None
    meeting: str | None = None
    spans: tuple[Span, ...] = ()


def outcomes(promises: Sequence[Promise], events: Events, today: date) -> dict[tuple[str, str], Outcome]:
    """What became of each mention of each promise, by the mention's key, as the record stands on the day `today`."""
    found: dict[tuple[str, str], Outcome] = {}
    for promise in promises:  # those that settle a date come after the visits they are about
        for mention in promise.mentions:
            found[mention.key] = _outcome(mention, promise, events, today, found)
    return found


def _outcome(mention: Mention, promise: Promise, events: Events, today: date, known: dict[tuple[str, str], Outcome]) -> Outcome:
    return (
        _moved(mention, promise)
        or (_dated(mention, promise.about, known) if promise.about else None)
        or _held(mention, promise, events)
        or _papers(mention, events)
        or _called_off(mention, promise, events)
        or Outcome(mention, "overdue" if mention.window and mention.window.last < today else "open")
    )


def _moved(mention: Mention, promise: Promise) -> Outcome | None:
    """A later mention gives a time that shares no day with this one's."""
    if not mention.window:
        return None
    for later in promise.mentions:
        if later.said > mention.said and later.window and not later.window.meets(mention.window):
            when = later.commitment.when
            spans = when.evidence if when and when.evidence else (later.commitment.what,)
            return Outcome(mention, "moved", later.reading, later.commitment.meeting or _first_meeting(later.reading), spans)
    return None


def _dated(mention: Mention, about: Promise, known: dict[tuple[str, str], Outcome]) -> Outcome | None:
    """A date was to be found: a later mention of the visit names the days, or the visit took place."""
    for later in about.mentions:
        if later.said > mention.said and later.window and later.window.exact and later.window.last != date.max:
            when = later.commitment.when
            spans = when.evidence if when and when.evidence else (later.commitment.what,)
            return Outcome(mention, "reported", later.reading, later.commitment.meeting or _first_meeting(later.reading), spans)
    for one in about.mentions:
        outcome = known.get(one.key)
        if outcome and outcome.state == "reported" and outcome.reading and day_of_reading(outcome.reading) > mention.said:
            return outcome._replace(mention=mention)
    return None


def _held(mention: Mention, promise: Promise, events: Events) -> Outcome | None:
    """A visit or meeting took place: as this mention times it, or as a later one of the same time does."""
    for one in promise.mentions:
        if one.said < mention.said:
            continue
        found = events.fulfil(one)
        if found:
            meeting = found.meeting or None
            return Outcome(mention, "reported", found.reading, meeting, found.spans)
    return None


def _papers(mention: Mention, events: Events) -> Outcome | None:
    """Papers were to be prepared or signed: a later page says that papers were signed."""
    if mention.commitment.kind not in ("signing", "undertaking") or not _about_papers(mention):
        return None
    named = set(content_words(" ".join(_NAME.findall(mention.text)))) if "papers" in senses(mention.text) else set()
    for reading in events.readings(mention.sides, mention.said, mention.said + _PAPERS):
        for sentence in events.sentences(reading, "finished"):
            if "papers" in senses(sentence.text) and (not named or named & set(content_words(sentence.text))):
                return Outcome(mention, "reported", reading, _first_meeting(reading), (sentence,))
    return None


_PREPARED = re.compile(r"\b(?:sign|conclu|finali[sz]|finishing|complet|draft|prepar|issue|adopt|initial)", re.IGNORECASE)
_NAME = re.compile(r"(?<=[a-z,\"“] )[\"“]?[A-Z]\w+")
_POINTS_BACK = re.compile(r"\b(?:them|it|these|those)\b", re.IGNORECASE)


def _about_papers(mention: Mention) -> bool:
    """Whether what is promised is the making of papers; *them* are the papers of the same sentence."""
    if not _PREPARED.search(mention.text):
        return False
    if "papers" in senses(mention.text):
        return True
    return bool(_POINTS_BACK.search(mention.text)) and "papers" in senses(sentence_at(mention.reading, mention.commitment.what.start).text)


def _called_off(mention: Mention, promise: Promise, events: Events) -> Outcome | None:
    """A later page says that the visit or meeting was put off or will not take place."""
    if mention.commitment.kind not in ("visit", "meeting", "call", "signing"):
        return None
    later = max(m.said for m in promise.mentions)
    who = {w for name in mention.commitment.persons for w in content_words(name)[-1:]}
    for reading in events.readings(mention.sides, mention.said, mention.said + timedelta(days=540)):
        for sentence in events.sentences(reading, "postponed", "cancelled"):
            words = set(content_words(sentence.text))
            if not (who & words if who else share(mention.words, bag(sentence.text)) > 0.5):
                continue
            if mention.commitment.kind == "visit" and "visit" not in senses(sentence.text):
                continue
            cancelled = "cancelled" in senses(sentence.text)
            if cancelled and later > day_of_reading(reading):
                continue  # it was spoken of again
            return Outcome(mention, "cancelled" if cancelled else "moved", reading, _first_meeting(reading), (sentence,))
    return None


def _first_meeting(reading: Reading) -> str | None:
    return reading.meetings[0].id if reading.meetings else None
