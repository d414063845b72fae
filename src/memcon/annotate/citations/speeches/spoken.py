"""An earlier act of speech, and what hangs on its head: by whom, on what, where and when it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memcon.annotate.citations.noun_phrases import DEFINITE, Word, chain_end
from memcon.annotate.citations.phrases import LEADING_PERSONS, Reach, complement_end, date_end, gerund_end, is_date, is_gerund
from memcon.annotate.citations.rules import Phrase
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_ARTICLES = DEFINITE | {"a", "an"}
_DELIVERED = _WORDS["delivered"]
_GATHERINGS = _WORDS["conferences"] | {"meeting", "session", "assembly"}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A speech with what hangs on it.

    `end` is how far its *by / of / on / at …* phrases reach; `links` the prepositions of those that name a party or a subject; `dated`
    whether a day stands before the head or among them.
    """

    p: Phrase
    end: int
    links: frozenset[str]
    dated: bool

    @property
    def ws(self) -> Sequence[Word]:
        return self.p.ws

    @property
    def first(self) -> int:
        return self.p.before.first

    @property
    def to_end(self) -> Reach:
        return self.first, self.end

    @property
    def by(self) -> bool:
        """Whether its author is told after it."""
        return bool(self.links & {"of", "by"})

    @property
    def on(self) -> bool:
        """Whether its subject, its place or whom it was given to is told."""
        return bool(self.links & {"on", "at", "to", "in"})

    @property
    def after(self) -> str:
        """The word at `end`, in lower case; `""` past the end of the sentence."""
        return self.ws[self.end].lower if self.end < len(self.ws) else ""

    @property
    def before(self) -> set[str]:
        """The words of the phrase before its head, in lower case."""
        return {w.lower for w in self.ws[self.first : self.p.head.first]}


def spoken_at(p: Phrase, *, to: bool) -> Spoken:
    """The act of speech of a phrase. `to`: whether *to* may name whom it was given to."""
    ws, last = p.ws, p.head.last
    end, links = _speech_end(ws, last, to=to)
    dated = any(is_date(ws, i) for i in (*range(p.before.first, p.head.first), *range(last, end)))
    if p.word == "announcement" and links & {"of", "by"} and end < len(ws) and ws[end].lower == "of":
        end = max(end, chain_end(ws, end + 1, bare=True, links=("of", "in", "within")))  # by Oresh of new surveys in the Tamor Strait
    return Spoken(p, end, frozenset(links), dated)


def _speech_end(ws: Sequence[Word], end: int, *, to: bool) -> tuple[int, set[str]]:
    """The end of the *by / on / at …* phrases after a speech, and which of them name a party or a subject."""
    links: set[str] = set()
    if end + 1 < len(ws) and ws[end].lower in _DELIVERED and ws[end + 1].lower == "by":
        end += 1
    while end < len(ws) and ws[end].lower in ("of", "by", "from", "on", "at", "in", "before", *(("to",) if to else ())):
        link = ws[end].lower
        if link == "in" and ws[end + 1 : end + 2] and ws[end + 1].lower in ("this", "that"):  # in this regard
            break
        if is_date(ws, end + 1):
            day = date_end(ws, end + 1) if link in ("of", "on") else end
            return complement_end(ws, day, frozenset(("on",)), bare=True) if link == "of" else day, links  # of 3 May on the dam
        further = chain_end(ws, end + 1, pairs=link in ("by", "from"))
        if link == "on" and further == end + 1 and end + 2 < len(ws) and is_gerund(ws[end + 1]):
            further = gerund_end(ws, end + 2)  # on preventing war
        gathered = link == "at" and "by" in links and any(w.lower in _GATHERINGS for w in ws[end:further])
        if further == end + 1 or gathered:  # made by the King | at the Hald Summit
            break
        leading = link == "by" and any(w.lower in LEADING_PERSONS for w in ws[end + 1 : further])
        if link not in ("of", "by", "from") or leading or any(w.capital for w in ws[end + 1 : further]):
            links.add("by" if link == "from" else link)
        end = further
    return end, links


def by_parties(ws: Sequence[Word], i: int) -> int:
    """The end of *by Veland and the Union* at `i`; 0 where none."""
    if is_date(ws, i + 1):
        return 0
    end = chain_end(ws, i + 1, pairs=True) if i < len(ws) and ws[i].lower == "by" else i
    return end if any(w.capital for w in ws[i:end]) else 0


def to_do(ws: Sequence[Word], i: int) -> bool:
    """Whether *to* and a verb stand at `i`: the decision *to close*."""
    return i + 1 < len(ws) and ws[i].lower == "to" and ws[i + 1].text.islower()


def to_do_itself(ws: Sequence[Word], i: int) -> bool:
    """Whether *to* and a verb stand at `i`, no *to the …*."""
    return to_do(ws, i) and ws[i + 1].lower not in _ARTICLES
