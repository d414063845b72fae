"""Whom else one met, told without a verb of its own: *met Mr Orlen and later Ms Vidal*, *Her last guest was …*, *With Mr Orlen, …*."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from memcon.annotate.mentions import Known, within
from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.meetings.encounter import Encounter

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])
_VISIT = one_of(_WORDS["journeys_made"])
_TURNED_ON = one_of(_WORDS["turned_on"])

_AND_WITH = re.compile(
    r"(?:\s+(?:to|on|about|in|at|for)\s+[^.;]*?|,\s+(?:the|his|her|an?)\s[^.;,]{3,120}),?\s+and\s+(?:then\s+|later\s+|separately\s+|also\s+)?(?P<with>with)\s+(?:the\s+|[A-Z])"
)
_AND_THERE = re.compile(  # met Mr Orlen in Tamor and, in Oreshmouth, Ms Vidal; met Mr Orlen in Tamor, and later Ms Vidal
    r"[^.;]{0,60}?,?\s+(?P<with>and)(?:,\s+in\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2},|\s+(?:later|then|afterwards|subsequently)(?:,\s[^,.;]{3,30},)?)"
    r"\s+(?:to\s+|by\s+)?(?:the\s+|his\s+|her\s+)?(?=[A-Z])"
)
_AND_TO = re.compile(  # spoke to Mr Orlen, and to Ms Vidal
    r",?\s+and\s+(?:then\s+|later\s+|separately\s+|also\s+)?(?P<with>to|with)\s+(?:the\s+|his\s+|her\s+)?(?=[A-Z])"
)


def and_with_another(text: str, known: Known, starts: list[int], found: Iterable[Encounter]) -> list[Encounter]:
    """*Met with Mr Orlen to discuss ports and with Ms Vidal to review tariffs*: a second meeting, whose verb is that of the first."""
    more: list[Encounter] = []
    for one in found:
        if one.frame not in ("with", "person", "noun") or one.form not in ("meeting", "courtesy_call", "call") or one.tense != "past":
            continue
        end, stop = known.tokens[one.last - 1].end, known.sentences[one.sentence].end
        guest = next((m for m in within(known.people, end, stop) if m.kind == "name"), None)
        joint = _AND_TO if one.form == "call" and one.frame == "with" else _AND_WITH if one.frame == "with" else _AND_THERE
        then = joint.match(text, guest.end, stop) if guest is not None else None
        then = then or (_AND_THERE.match(text, guest.end, stop) if guest is not None else None)
        if then is not None and any(
            m.kind == "name" and abs(m.start - then.end()) < 5 for m in within(known.people, then.start("with"), stop)
        ):
            at = bisect_left(starts, then.start("with"))
            more.append(replace(one, first=at, last=at + 1))
    return more


_ON_THE_PROGRAMME = re.compile(  # The programme of the visit also included a meeting with …
    r"\b(?:programme|program|agenda|schedule|itinerary|day|" + _VISIT + r")\b[^.;]{0,80}?\b"
    r"(?:(?<!to )(?<!will )(?:also )?(?:included|featured|comprised|encompassed|involved|foresaw|contained)"
    r"|(?:ended|concluded|began|started|commenced|opened|closed|continued|culminated|finished|kicked off|wrapped up) (?:with|in))\s"
    r"(?:(?!\bwill\b|\bwould\b)[^.;])*$",
    re.IGNORECASE,
)


_ITS_ACTIVITY = re.compile(  # The first activity of the day was a meeting with …
    r"\b(?:first|next|last|final|other|second|third) (?:activity|engagement|event|item|appointment|point|stop)\b[^.;]{0,40}? was an?\s"
    r"(?:[\w-]+\s){0,2}$"
    r"|\b(?:took advantage of|used|seized) (?:his|her|the|this) [^.;]{3,50}? for an?\s(?:[\w-]+\s){0,2}$"
)


def on_the_programme(head: str) -> bool:
    """Whether the noun of an encounter after `head` was on a programme: *The visit also included* a meeting."""
    return _ON_THE_PROGRAMME.search(head) is not None or _ITS_ACTIVITY.search(head) is not None


_ONE_BY_ONE = re.compile(  # The first was with …, Her next conversation, with …
    r"\W*(?:The|Her|His|A)\s+(?:first|second|third|fourth|fifth|next|last|final|other)\s+(?P<noun>(?!was\b|with\b|took\b|brought\b)\w+\s+)?"
    r"(?:(?:of the (?:day|evening|morning|three|four|five)|on (?:her|his) programme)\s+)?"
    r"(?:(?:was|took place|brought (?:her|him) together)\s+)?(?=with\s)",
)
_LAST_TO_MEET = re.compile(  # The last to meet her was …, Her next guest of the day was …
    r"\W*(?:The|His|Her|A)\s+(?:first|second|third|fourth|fifth|next|last|final|other|last but one)\s+"
    r"(?:(?:one\s+|person\s+|guest\s+)?(?:to|whom)\s+"
    r"(?:meet|see|call on|be received|be hosted|be met|speak (?:to|with)|talk (?:to|with)|sit down with"
    r"|(?:he|she|the \w+) (?:met|received|saw))\b[^;.]{0,60}?"
    r"|(?:foreign\s+|official\s+)?(?:guest|visitor|interlocutor|counterpart|colleague|partner)\b[^,;.]{0,50}?)"
    r"\s+was\b(?=\s+[^\s])"
)
_FIRST_CAME = re.compile(  # First to be received was …, Next came …, The last audience was granted to …, The first was the Minister …
    r"\W*(?:(?:First|Next|Second|Third|Last|Finally|Then)"
    r"(?:,?\s+(?:to|in)\s+(?:be received|be admitted|meet|see|call on|come|line)\b[^;.,]{0,40}?)?"
    r"\s+(?:was|came)(?:\s+the turn of)?"
    r"|(?:The|Her|His|A)\s+(?:first|second|third|fourth|fifth|next|last|final|other)\s+(?:audience|meeting|interview|appointment)\s+"
    r"(?:of the (?:day|morning|afternoon)\s+)?was\s+(?:granted|given|accorded|reserved|held)\s+(?:to|for|with)"
    r"|(?:The|His|Her)\s+(?:first|second|third|next|last)\s+(?:was|is)(?=\s+(?:(?:the|an?)\s+)?[A-Z]))\b(?=\s+[^\s])"
)
_COUNTING = frozenset("First Next Second Third Last Finally Then The Her His A".split())
_MEETING_HIM = re.compile(
    r"Meeting\s+(?!with\b|of\b|in\b|on\b|at\b|between\b|held\b)"
    r"(?:(?:(?:this|that) (?:morning|afternoon|evening)|today|yesterday|later|earlier|then|separately|on \w+day)\s+){0,2}(?:with\s+)?"
)
_SUCH_NOUNS = _WORDS["talks_held"] | {"one", "interlocutor"}


def one_by_one(text: str, known: Known, starts: list[int]) -> Iterable[Encounter]:
    """The meetings that an account counts: *She held three meetings. The first was with Mr Orlen*; *Meeting Ms Vidal, he said*."""
    for number, sentence in enumerate(known.sentences):
        first = known.tokens[sentence.first].text
        counted = first in _COUNTING and (
            _LAST_TO_MEET.match(text, sentence.start, sentence.end) or _FIRST_CAME.match(text, sentence.start, sentence.end)
        )
        if counted and any(m.kind == "name" for m in within(known.people, counted.end(), sentence.end)):
            last = bisect_left(starts, counted.end())
            yield Encounter(number, last - 1, last, "meeting", "with", "past")
        elif first in ("The", "Her", "His", "A") and (one := _ONE_BY_ONE.match(text, sentence.start, sentence.end)):
            if one["noun"] is None or one["noun"].strip().lower() in _SUCH_NOUNS:
                last = bisect_left(starts, one.end())
                yield Encounter(number, max(sentence.first, last - 1), last, "meeting", "aside", "none")
        elif first == "Meeting" and (him := _MEETING_HIM.match(text, sentence.start, sentence.end)):
            guest = next((m for m in within(known.people, sentence.start, sentence.end)), None)
            if guest is not None and guest.start - him.end() < 5 and "," in text[guest.end : sentence.end]:
                yield Encounter(number, sentence.first, sentence.first + 1, "meeting", "with", "past")


GROUP_MET = re.compile(
    r"\s+with\s+(?!(?:his|her|their|the two|both|these|those|its)\b)(?:[\w’'-]+\s+){0,4}?"
    r"(?:executives|members|activists|advocates|journalists|entrepreneurs|businesspeople|businessmen|businesswomen|investors|students|youth"
    r"|experts|scholars|academics|researchers|organi[sz]ations|NGOs|associations|companies|workers|traders|farmers|refugees|survivors|veterans"
    r"|leaders|representatives|parliamentarians|lawmakers)\b(?!\s+(?:of|from)\s+(?:the\s+)?[A-Z])"
)
"""Whom one met without a name: *with private sector executives*, *with civil society leaders*."""
TALKED = re.compile(r"\b(?:" + one_of(_WORDS["went_through"] | _WORDS["talked_there"]) + r")\b")


_WAS_ABOUT = re.compile(r"\b(?:focus|emphasis|" + _TALKS + r")\b[^.;,]{0,30}?\b(?:was|were|" + _TURNED_ON + r")\b")
_WITH_FIRST = re.compile(
    r"[^\w\n]*(?:(?P<doing>(?:When |While )?(?:[Ss]peaking|[Tt]alking|[Cc]onversing|[Cc]onferring) (?:\w+ly )?(?:with|to)"
    r"|In conversation with)|With)\b"
)
_THEN_WHO = re.compile(
    r"[^;]{0,160}?(?:,\s+(?=\w)|\s+(?=(?:he|she|they|(?:the\s+)?(?:[Mm]inister|[Pp]resident|[Ss]ecretary|Premier|Chancellor))\b))"
)


def opens_with_whom(words: str) -> bool:
    """Whether these words of an encounter tell whom one was with, before it is told what was said: *With*, *Speaking to*."""
    return _WITH_FIRST.fullmatch(words) is not None


def opened(text: str, known: Known, starts: list[int]) -> Iterable[Encounter]:
    """The encounters of sentences that tell with whom before they tell what: *With Foreign Minister Vidal of Peru, she discussed …*,
    *Speaking to Foreign Minister Vidal, she stressed …*."""
    for number, sentence in enumerate(known.sentences):
        whom = _WITH_FIRST.match(text, sentence.start, sentence.end)
        if sentence.last - sentence.first < 4 or whom is None:
            continue
        guest = next((m for m in within(known.people, whom.end(), sentence.end) if m.kind == "name"), None)
        if guest is None or len(text[whom.end() : guest.start].split()) > 2:
            continue
        words = (
            next(i for i in range(sentence.first, sentence.last) if known.tokens[i].text[0].isalpha()),
            bisect_left(starts, whom.end()),
        )
        told = _then_told(text, guest.end, sentence.end, bool(whom["doing"]))
        if told:
            yield Encounter(number, *words, "meeting", "aside", "none")


def _then_told(text: str, start: int, end: int, doing: bool) -> bool:
    """Whether a clause follows those whom one was with, which tells that something was talked over, or, after *speaking with*, said."""
    at = start
    while (after := _THEN_WHO.match(text, at, end)) is not None:
        near = min(end, after.end() + 60)
        if doing or TALKED.search(text, at, near) or _WAS_ABOUT.search(text, at, near):
            return True
        at = after.end()
    return False
