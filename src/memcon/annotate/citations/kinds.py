"""Of which kind a citation is: that of its head's entry in the lexicon, save where the words around tell of another.

What they tell is read by rules that are tried in turn (`_RULES`), each with an example.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from memcon.annotate.citations.noun_phrases import Word
from memcon.annotate.citations.phrases import Head, is_named
from memcon.lexicon import groups
from memcon.types import ReferenceKind

_WORDS = groups("citation_words")

_MEETING_NOUNS = _WORDS["meeting_nouns"]
_ORDER_OF_MEETING = _WORDS["again"] | {"next"}
_CONFERENCES = _WORDS["conferences"]
_NATIONS = _WORDS["nations"]
_OF_MANY = _WORDS["assemblies"]
_SIGNED = _WORDS["signing"]
_LEADING = _WORDS["leaders_of_body"]
_OF_TWO = _WORDS["of_two"]
_COUNCILS_OF_TWO = _WORDS["councils_of_two"]
_GOES_TO = _WORDS["goes_to_occasion"] | frozenset("margins sidelines participate participated participating part occasion".split())
_FEW = _WORDS["of_several"] | {"bilateral"}
_ARBITERS = _WORDS["arbiters"]
# The short name of a joint commission or committee of two countries: *JPCC*, *JCBC*.
_JOINT = re.compile(r"J[A-Z]*C[A-Z]*")


@dataclass(frozen=True, slots=True)
class _Cited:
    """The words `[first, last)` that cite something, and their head."""

    ws: Sequence[Word]
    head: Head
    first: int
    last: int
    kind: ReferenceKind

    @property
    def word(self) -> str:
        """The first word of the head, in lower case."""
        return self.ws[self.head.first].lower

    @property
    def ends(self) -> str:
        """The last word of the head, in lower case."""
        return self.ws[self.head.last - 1].lower

    @property
    def spoken(self) -> bool:
        return self.head.grammar == "speech"

    @property
    def named(self) -> bool:
        """Whether the head is printed with a capital."""
        return is_named(self.ws, self.head)

    @property
    def before(self) -> Sequence[Word]:
        return self.ws[self.first : self.head.first]

    @property
    def tail(self) -> Sequence[Word]:
        return self.ws[self.head.last : self.last]

    @property
    def of(self) -> bool:
        """Whether *of* follows the head: the meeting *of* the Council."""
        return self.head.last < len(self.ws) and self.ws[self.head.last].lower == "of"


_Rule = Callable[[_Cited], ReferenceKind | None]


def kind_of(ws: Sequence[Word], head: Head, first: int, last: int) -> ReferenceKind:
    """The kind of the citation `ws[first:last]` with this head."""
    kind = cast(ReferenceKind, head.entry.get("kind"))
    cited = _Cited(ws, head, first, last, kind)
    return next((other for rule in _RULES if (other := rule(cited)) is not None), kind)


def _proposed(c: _Cited) -> ReferenceKind | None:
    """*The initiative of the King to hold a summit*: what someone proposes to do."""
    tail = [w.lower for w in c.tail]
    return "statement" if c.word == "initiative" and "to" in tail and tail[0] in ("to", "of", "by") else None


def _named_after_a_text(c: _Cited) -> ReferenceKind | None:
    """*The Tamor Declaration for Peace and Progress Summit.*"""
    if c.kind != "instrument" or len(c.tail) < 2:
        return None
    conference = c.tail[-1].capital and c.tail[-1].lower in _CONFERENCES
    return "event" if conference and not any(w.lower == "the" for w in c.tail) else None


def _signed(c: _Cited) -> ReferenceKind | None:
    """They signed *the Statement on the Tamor Valley*; *the Veland-Oresh Statement*."""
    if not (c.spoken and c.named):
        return None
    signed = {w.lower for w in c.ws[max(0, c.first - 3) : c.first]} & _SIGNED
    of_two = c.word == "statement" and any("-" in w.lower for w in c.before)
    return "instrument" if signed or of_two else None


def _of_a_summit(c: _Cited) -> ReferenceKind | None:
    """*The declaration of the Tamor Summit*, *the summit declaration*."""
    of_summit = c.ws[c.last - 1].lower in _CONFERENCES or (c.before and c.before[-1].lower in _CONFERENCES)
    return "instrument" if c.spoken and of_summit and c.word == "declaration" else None


def _consent(c: _Cited) -> ReferenceKind | None:
    """*Veland's agreement to let them in.*"""
    to_do = c.ws[c.head.first].text == "agreement" and c.tail and c.tail[0].lower == "to"
    return "statement" if c.kind == "instrument" and to_do and any(w.lower == "'s" for w in c.before) else None


def _awarded(c: _Cited) -> ReferenceKind | None:
    """*The 2016 arbitral award*: binding on both; *the ruling of the Tamor Court* is a statement."""
    return "instrument" if c.spoken and any(w.lower in _ARBITERS for w in c.ws[c.first : c.last]) else None


def _adopted(c: _Cited) -> ReferenceKind | None:
    """*The decisions adopted in Tamor*, *the declaration signed by the Presidents*."""
    signed = c.word == "declaration" and c.tail and c.tail[0].lower in _SIGNED | {"adopted", "issued"}
    return "instrument" if signed or (c.word == "decisions" and c.tail and c.tail[0].lower == "adopted") else None


def _by_video(c: _Cited) -> ReferenceKind | None:
    """*The video conference between the Presidents*: they met."""
    lead = [w.lower for w in c.before[-1:]]
    if c.word == "conference" and lead == ["video"] and not c.tail:  # a further video conference
        return "meeting"
    return "meeting" if c.word == "conference" and lead == ["video"] and c.tail[:1] and c.tail[0].lower in ("between", "with") else None


def _body_meets(c: _Cited) -> ReferenceKind | None:
    """*The meeting of the Tamor Assembly*, *the ATU meeting*, *the Tamor Forum Leaders' Meeting*; not that of a commission of two."""
    if c.kind != "meeting" or c.head.grammar != "session" or c.ends not in _MEETING_NOUNS:
        return None
    if not (c.named or c.of or c.word in ("meeting", "videoconference")):
        return None
    if c.named and {"heads", "government"} <= {w.lower for w in c.before}:  # Heads of Government Meeting
        return "event"
    if c.of and c.ends == "meeting" and not c.named and any(w.lower in _ORDER_OF_MEETING for w in c.before):
        return None  # the next meeting of the Council
    if c.of:
        return _meeting_of(c)
    if c.named and c.tail[:1] and c.tail[0].lower == "on" and not _of_few(c):  # the Ministerial Meeting on Clean Rivers
        return "event"
    if any(w.capital and w.lower in _LEADING for w in c.before) and c.named:  # the Tamor Forum Leaders' Meeting
        return "event"
    if any(w.lower in _ORDER_OF_MEETING for w in c.before):
        return None
    if not c.named:
        return "event" if any(_initials(w) and w.text not in _NATIONS for w in c.before) else None
    body = any(_body_name(w) for w in c.before)
    return "event" if body or any(w.text.count("-") >= 2 and w.capital for w in c.before) else None


def _many_attend(c: _Cited) -> ReferenceKind | None:
    """On the margins of *the Tamor Economic Dialogue*, to attend *the Hald Security Dialogue*: one to which many go."""
    if c.kind != "meeting" or c.head.grammar != "session" or not c.named or c.of or c.ends != "dialogue" or _of_few(c):
        return None
    lead = {w.lower for w in c.ws[max(0, c.first - 4) : c.first]}
    serial = any(w.lower in _ORDER_OF_MEETING for w in c.before)
    return "event" if lead & _GOES_TO and any(w.capital for w in c.before) and not serial else None


def _of_few(c: _Cited) -> bool:
    """Whether two or three countries meet: *the Trilateral Meeting*, *the Veland-Oresh Meeting*."""
    return any(w.lower in _FEW or (w.capital and "-" in w.text and w.lower != "high-level") for w in c.before)


def _meeting_of(c: _Cited) -> ReferenceKind | None:
    """*The meeting of the Tamor Assembly*, *of the Council of Heads of Government*; not *of the leaders of Veland and Oresh*."""
    body = c.tail[1:]
    led = next((i for i, w in enumerate(body) if w.lower in _LEADING), None)
    if led is None:
        return "event" if _assembly(body) else None
    of_states = {w.lower for w in body[led + 1 : led + 3]} & {"state", "government"}
    return "event" if of_states and (c.named or any(w.capital and w.lower in _OF_MANY for w in body[:led])) else None


def _assembly(body: Sequence[Word]) -> bool:
    """Whether the body that meets is one of many countries: *the NATO Parliamentary Assembly*, and no joint commission of two."""
    council = next((i for i, w in enumerate(body) if w.lower == "council"), 0)
    if council and body[council - 1].lower in _COUNCILS_OF_TWO and body[council - 2].lower != "gulf":
        return False  # the Supreme Interstate Council, the Cooperation Council
    organ = any(w.capital and w.lower in _OF_MANY for w in body) or any(_initials(w) for w in body)
    return organ and not any(w.lower in _OF_TWO or (w.capital and "-" in w.text) for w in body)


def _initials(word: Word) -> bool:
    """Whether it is the short name of a body of many: *ASEAN*, *EU*; not of a joint commission: *JCBC*."""
    return word.text.isupper() and (len(word.text) > 2 or word.text in ("EU", "UN", "AU")) and not _JOINT.fullmatch(word.text)


def _body_name(word: Word) -> bool:
    """Whether it is the short name of a body: *NATO*, *ASEAN-related*, *G20*."""
    short = word.text.isupper() or re.fullmatch(r"[A-Z]+-related|[GD]\d+", word.text)
    return bool(short) and len(word.text) > 1 and word.text not in _NATIONS and not _JOINT.fullmatch(word.text)


_RULES: tuple[_Rule, ...] = (
    _proposed,
    _named_after_a_text,
    _signed,
    _of_a_summit,
    _consent,
    _awarded,
    _adopted,
    _by_video,
    _body_meets,
    _many_attend,
)
