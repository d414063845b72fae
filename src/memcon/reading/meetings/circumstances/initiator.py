"""At whose request or initiative an encounter was held."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from memcon.annotate.mentions import Known, PersonMention, within
from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.types import Document

_WORDS = groups("meeting_words")
_REQUEST = one_of(_WORDS["asked_for_talks"])
_TALKS = one_of(_WORDS["talks_held"])

_ASKED = re.compile(
    r"\b(?:at|on|upon|following)\s+(?:(?:the|an?)\s+)?" + _REQUEST + r"\s+(?:of|from|by):?\s+(?P<who>.{2,120})"
    r"|\b(?:initiated|instigated|solicited)\s+by\s+(?P<by>.{2,120})"
    r"|\b(?:at|on|upon)\s+(?:the\s+)?(?!(?:his|her|their)\b)"
    r"(?P<whose>(?:(?!\b(?:at|on|upon|in)\b)[\w’' \-]){2,40}?)(?:['’]s?)?\s+(?:side['’]s\s+)?"
    r"" + _REQUEST + r"\b"
    r"|\bat\s+(?P<own>his|her|their)\s+(?:own\s+)?(?:request|initiative|behest|instance|suggestion)\b|\b(?P<asked>(?:at|upon)\s+request)\b"
    r"|\b(?:requested|sought|asked\s+for|called\s+for|proposed|suggested|placed)\s+by\s+(?P<asker>.{2,80})"
    r"|\b(?:call|conversation)\s+(?:which|that)\s+(?P<caller>he|she)\s+(?:had\s+)?(?:placed|made|initiated|requested|asked\s+for|sought|proposed|suggested)\b",
    re.IGNORECASE | re.DOTALL,
)
_LATTER = re.compile(r"(?:the )?latter\b", re.IGNORECASE)
_GOT_CALL = re.compile(
    r"\b(?:received|receives|took|takes|got|gets|answered|answers|fielded|fields|accepted)\s+(?:an?\s+)?(?:\w+\s+){0,6}(?:call|calls)\s*,?\s+(?:[\w,]+\s+){0,6}?from\b",
    re.IGNORECASE,
)


_WHO_WANTED = re.compile(  # spoke with Mr Orlen, who had asked for the conversation
    r"\bwho\s+(?:had\s+)?(?:requested|sought|asked\s+for|initiated|proposed|suggested|placed)\s+(?:the|this)\s+(?:\w+\s+)?" + _TALKS + r"\b"
)


def find_initiator(
    document: Document, known: Known, told: Sequence[Stretch], sides: Sequence[str], own: str | None, subject: str | None
) -> tuple[str, tuple[int, int]] | None:
    """The side at whose request or initiative the encounter took place."""
    for start, end, _ in told:
        asked = _ASKED.search(document.text, start, end)
        if asked:
            if asked.group("own") or asked.group("caller"):
                other = subject or own
                return (other, asked.span()) if other else None
            if asked.group("asked"):
                guest = next((s for s in sides if s != own), None)
                return (guest, asked.span("asked")) if guest else None
            for name in ("who", "by", "whose", "asker"):
                if asked.group(name) is not None:
                    found = next(_sides_in(known, asked.start(name), min(end, asked.end(name)), own), None)
                    if found is not None and found[0] in sides:
                        return found[0], (asked.start(), found[1])
            other = next((s for s in sides if s != subject), None)
            latter = _LATTER.match(asked.group("whose") or asked.group("who") or asked.group("by") or "")
            if latter and other:
                return other, (
                    asked.start(),
                    asked.end() if asked.group("whose") else asked.end() - len(asked.group("who") or asked.group("by")) + latter.end(),
                )
        wanted = _WHO_WANTED.search(document.text, start, end)
        if wanted:
            before = list(_sides_in(known, start, wanted.start(), own))[-1:]
            if before and before[0][0] in sides:
                return before[0][0], wanted.span()
        got = _GOT_CALL.search(document.text, start, end)
        if got:
            found = next(_sides_in(known, got.end(), end, own), None)
            if found is not None and found[0] in sides:
                return found[0], (got.start(), found[1])
    return None


def _sides_in(known: Known, start: int, end: int, own: str | None) -> Iterator[tuple[str, int]]:
    """The sides between two offsets, by name or by a person of theirs, and where each ends."""
    found = [(s.start, s.side, s.end) for s in within(known.sides, start, end) if s.end <= end]
    for mention in within(known.people, start, end):
        if mention.end <= end and mention.person is not None:
            side = own if _is_ours(known, mention, own) else known.persons[mention.person].side or own
            if side is not None:
                found.append((mention.start, side, mention.end))
    for _, side, stop in sorted(found):
        yield side, stop


def _is_ours(known: Known, mention: PersonMention, own: str | None) -> bool:
    """Whether a bare post, *the Minister*, is that of the page's own person, though a guest holds the like."""
    if mention.kind != "post" or mention.side is not None or mention.person is None or own is None:
        return False
    office = known.persons[mention.person].office
    return any(p.side in (own, None) and p.office == office for p in known.persons)
