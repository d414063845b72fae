"""Whether the sentences of a draft are borne out by the record.

Each sentence is read by the same reader, in the frame of the page it is held against: it is put at the end of that page, so that *the two
ministers* and *he* mean there what they mean in the page. Then each act of speech in it must be one that the page reports: the same
speaker, the same act (or a weaker one), denied in both or in neither, and words whose truth turns on the same terms. What stands around the
act must be known of the meeting. A sentence that is nearly there, but for a term on which the truth turns, is contradicted; nothing
passes on likeness alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache, cached_property
from itertools import pairwise
from typing import Literal

from memcon import pipeline
from memcon.annotate import dates, tokens
from memcon.annotate.mentions import Known, Sentence, within
from memcon.answers.citation import Citation, cite
from memcon.answers.terms import Kind, Term, terms
from memcon.lexicon import Lexicon, load
from memcon.reading import statements
from memcon.reading.sections import Outline
from memcon.record.names import same_name
from memcon.record.windows import window
from memcon.record.words import bag, content_words, share, weight
from memcon.types import Act, Block, Document, Noun, Reading, Span, Statement

Verdict = Literal["supported", "contradicted", "not_found", "not_checkable"]

VERDICTS: tuple[Verdict, ...] = ("supported", "contradicted", "not_found", "not_checkable")

_ENOUGH = 0.8
"""How much of a claim's words, by weight, the record's words must have."""

_NEAR = 0.7
"""From here on a claim speaks of the same thing, so that a term that differs contradicts it."""

_FEW = 3
"""A claim that differs in more terms than these speaks of something else."""

_PAGES = 6
"""Pages that a sentence is held against: those that share most of its weighed words."""

WEAKER: dict[Act, frozenset[Act]] = {"state": frozenset(("stress", "explain"))}
"""Acts that may stand for another without saying more: who stressed or explained a thing also said it. No other act may: *agreed* says more
than *discussed*, and *discussed* hides that they agreed."""


class Difference(Noun):
    """A term in which a claim differs from the record: what the draft has, and what stands there; null where the other has nothing."""

    kind: Kind | Literal["speaker", "act", "denial", "tense", "order", "quote"]
    draft: str | None
    record: str | None


class Claim(Noun):
    """A sentence of the draft: `start` and `end` count code points of the draft. `evidence` is what bears it out or contradicts it."""

    text: str
    start: int
    end: int
    verdict: Verdict
    reason: str
    evidence: tuple[Citation, ...] = ()
    differs: tuple[Difference, ...] = ()


class Check(Noun):
    """A draft, sentence by sentence, and how many sentences came to which verdict."""

    claims: tuple[Claim, ...]
    counts: dict[Verdict, int]


def check(draft: str, readings: Sequence[Reading], language: str = "en") -> Check:
    """Hold each sentence of `draft` against `readings`. Raises nothing on what a draft says; an empty draft has no claims."""
    lexicon = load(language)
    sentences = split(draft, lexicon)
    library = _Library(readings, lexicon)
    found = library.verbatim(sentences)
    open_ = [i for i, s in enumerate(sentences) if i not in found and s.checkable]
    for page, claims in library.pages(sentences, open_):
        for i, claim in page.judge(sentences, claims):
            if i not in found or _better(claim, found[i]):
                found[i] = claim
    claims_ = tuple(found.get(i) or s.without_evidence() for i, s in enumerate(sentences))
    counts = Counter(c.verdict for c in claims_)
    return Check(claims=claims_, counts={v: counts[v] for v in VERDICTS})


_ORDER: dict[Verdict, int] = {"supported": 3, "contradicted": 2, "not_found": 1, "not_checkable": 0}


def _better(one: Claim, two: Claim) -> bool:
    return (_ORDER[one.verdict], -len(one.differs)) > (_ORDER[two.verdict], -len(two.differs))


# --- the draft ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Draft:
    """A sentence of a draft, without its list mark and its footnotes."""

    text: str
    start: int
    end: int
    heading: bool

    @cached_property
    def words(self) -> dict[str, float]:
        return bag(self.text)

    @property
    def checkable(self) -> bool:
        return not self.heading and not self.text.rstrip("”\"'’ ").endswith("?") and len(self.words) >= 2

    def without_evidence(self) -> Claim:
        if self.checkable:
            return self.claim("not_found", "the record has no passage that says this")
        why = "a heading" if self.heading else "a question" if "?" in self.text else "too little is said to check"
        return self.claim("not_checkable", why)

    def claim(self, verdict: Verdict, reason: str, evidence: Iterable[Citation] = (), differs: Iterable[Difference] = ()) -> Claim:
        return Claim(
            text=self.text,
            start=self.start,
            end=self.end,
            verdict=verdict,
            reason=reason,
            evidence=tuple(evidence),
            differs=tuple(differs),
        )


_MARK = re.compile(r"[ \t]*(?:[-*•–°>]+|\(?\d{1,2}[.)]|#+)[ \t]+")
_NOTE = re.compile(r"\s*(?:\[\d+\])+")
_HEAD = re.compile(r"[ \t]*#")


def split(draft: str, lexicon: Lexicon) -> tuple[Draft, ...]:
    """The sentences of a draft. A line that does not end as a sentence and stands alone is a heading."""
    found: list[Draft] = []
    for line in re.finditer(r"[^\n]*\S[^\n]*", draft):
        mark = _MARK.match(line.group())
        start = line.start() + (mark.end() if mark else 0)
        block = Block(kind="paragraph", start=start, end=line.end())
        page = Document(id="draft", source="draft", sha256="", text=draft, blocks=(block,))
        sentences = tokens.annotate(page, lexicon, Known()).sentences
        for sentence in sentences:
            raw = draft[sentence.start : sentence.end]
            lead = _NOTE.match(raw)  # a footnote behind the full stop before
            raw = raw[lead.end() :].lstrip() if lead else raw
            text = _NOTE.sub("", raw).strip()
            heading = bool(_HEAD.match(line.group())) or (
                len(sentences) == 1 and not mark and len(text.split()) <= 12 and text[-1:] not in ".!?”\"'’;,"
            )
            if text:
                found.append(Draft(text, sentence.end - len(raw), sentence.end, heading))
    return tuple(found)


def rarest_words(draft: str, language: str = "en", most: int = 4) -> list[list[str]]:
    """For each sentence of a draft that can be checked, the words that tell most, the rarest first, to look the record up by."""
    found = []
    for sentence in split(draft, load(language)):
        words = sorted(set(re.findall(r"[^\W\d_]{4,}", sentence.text)), key=lambda w: (-sum(bag(w).values()), w))
        if sentence.checkable:
            found.append(words[:most])
    return found


# --- the record -----------------------------------------------------------------------------------


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


class _Library:
    """The readings that a draft is held against."""

    def __init__(self, readings: Sequence[Reading], lexicon: Lexicon) -> None:
        self.readings, self.lexicon = readings, lexicon
        self.bags = [bag(r.document.text) for r in readings]

    def verbatim(self, sentences: Sequence[Draft]) -> dict[int, Claim]:
        """The sentences that stand word for word as a whole sentence of a page."""
        wanted: dict[str, list[int]] = defaultdict(list)
        for i, sentence in enumerate(sentences):
            if sentence.checkable:
                wanted[_plain(sentence.text)].append(i)
        found: dict[int, Claim] = {}
        for reading in self.readings:
            for span in _sentences(reading, self.lexicon):
                for i in wanted.get(_plain(span.text), ()):
                    found.setdefault(i, sentences[i].claim("supported", "it stands word for word in the record", [cite(reading, span)]))
        return found

    def pages(self, sentences: Sequence[Draft], open_: Sequence[int]) -> Iterable[tuple[_Page, list[int]]]:
        """The pages to hold the sentences `open_` against, each with those it may bear out."""
        held: dict[int, list[int]] = defaultdict(list)
        for i in open_:
            scored = sorted(((share(sentences[i].words, b), -r) for r, b in enumerate(self.bags)), reverse=True)
            for score, r in scored[:_PAGES]:
                if score > 0.3:
                    held[-r].append(i)
        for r, claims in sorted(held.items()):
            yield _Page(self.readings[r], self.lexicon, [sentences[i] for i in claims]), claims


_LEADING = re.compile(r"^\s*(?:[-*•–°]|\(?\w{1,3}[.)])\s+")


def _sentences(reading: Reading, lexicon: Lexicon) -> Iterable[Span]:
    document = reading.document
    for s in tokens.annotate(document, lexicon, Known()).sentences:
        text = document.text[s.start : s.end]
        lead = _LEADING.match(text)
        start = s.start + (lead.end() if lead else 0)
        yield Span(start=start, end=s.end, text=document.text[start : s.end])


# --- one page -------------------------------------------------------------------------------------


@dataclass
class _Match:
    """How a claim, or a part of it, compares with a passage: the weight of its words found there, from 0 to 1, and what differs."""

    cover: float
    differs: list[Difference] = field(default_factory=list)
    evidence: list[Span] = field(default_factory=list)

    @property
    def rank(self) -> tuple[bool, float]:
        return not self.differs and self.cover >= _ENOUGH, self.cover - 0.12 * len(self.differs)


class _Page:
    """A page with the claims put at its end, read as one."""

    def __init__(self, reading: Reading, lexicon: Lexicon, claims: Sequence[Draft]) -> None:
        self.reading, self.lexicon = reading, lexicon
        text, blocks = reading.document.text.rstrip(), list(reading.document.blocks)
        blocks = [b for b in blocks if b.end <= len(text)] or [Block(kind="paragraph", start=0, end=len(text))]
        self.places: list[tuple[int, int]] = []
        for claim in claims:
            text += "\n\n"
            self.places.append((len(text), len(text) + len(claim.text)))
            blocks.append(Block(kind="paragraph", start=len(text), end=len(text) + len(claim.text)))
            text += claim.text
        self.document = reading.document.model_copy(update={"text": text, "blocks": tuple(blocks)})
        known = pipeline.annotate(self.document, lexicon)
        anchor = reading.meetings[0].date if reading.meetings else reading.document.published
        self.known = dates.resolve(self.document, lexicon, known, anchor)
        nothing = (None,) * len(blocks)
        outline = Outline((), nothing, nothing)
        read, _ = statements.find(self.document, lexicon, self.known, reading.meetings, reading.participants, outline)
        self.read = read
        self._terms: dict[tuple[int, int], tuple[Term, ...]] = {}

    def terms(self, span: Span | tuple[int, int]) -> tuple[Term, ...]:
        at = (span.start, span.end) if isinstance(span, Span) else span
        if at not in self._terms:
            self._terms[at] = terms(self.document, self.lexicon, self.known, *at)
        return self._terms[at]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(s for s in self.known.sentences if s.end <= len(self.reading.document.text))

    def judge(self, sentences: Sequence[Draft], claims: Sequence[int]) -> Iterable[tuple[int, Claim]]:
        for i, place in zip(claims, self.places, strict=True):
            match = self._judge(place)
            evidence = [cite(self.reading, s) for s in match.evidence]
            if match.rank[0]:
                yield i, sentences[i].claim("supported", "the record says so", evidence)
            elif match.differs and match.cover >= _NEAR and len(match.differs) <= _FEW:
                kinds = ", ".join(dict.fromkeys(d.kind for d in match.differs))
                yield i, sentences[i].claim("contradicted", f"the record differs: {kinds}", evidence, match.differs)

    def _judge(self, place: tuple[int, int]) -> _Match:
        told = [s for s in self.read if (at := _at(s)) and place[0] <= at.start < place[1]]
        quotes = self._quotes(place)
        found = self._speech(place, told) if told else _Match(0.0)
        if not found.rank[0]:
            found = max((found, self._fact(place)), key=lambda m: m.rank)
        found.differs += quotes
        return found

    def _quotes(self, place: tuple[int, int]) -> list[Difference]:
        """Words in quotation marks that do not stand in the page."""
        text = _plain(self.reading.document.text)
        quoted = re.findall(r"[“\"]([^”\"]{12,})[”\"]", self.document.text[place[0] : place[1]])
        return [Difference(kind="quote", draft=q, record=None) for q in quoted if _plain(q) not in text]

    # --- acts of speech ---------------------------------------------------------------------------

    def _speech(self, place: tuple[int, int], told: Sequence[Statement]) -> _Match:
        whole = _Match(0.0)
        best: list[_Match] = []
        used: set[str] = set()
        for statement in told:  # two acts of a claim are not borne out by one of the record
            matches = [(self._statement(statement, known), known.id) for known in self.reading.statements if known.id not in used]
            match, which = max(matches, key=lambda m: m[0].rank, default=(_Match(0.0), ""))
            best.append(match)
            used.add(which)
        whole.cover = min(m.cover for m in best)
        whole.differs = [d for m in best for d in m.differs]
        whole.evidence = list(dict.fromkeys(s for m in best for s in m.evidence))
        whole.differs += self._around(place, told, whole.evidence)
        whole.differs += self._denials(place, told, whole.evidence)
        return whole

    def _statement(self, claim: Statement, known: Statement) -> _Match:
        """Compare an act of a claim with an act that the page reports."""
        spans = [s for s in (known.content or known.cue,) if s]
        if claim.content is None or known.content is None:
            same = claim.content is None and known.content is None and claim.topics == known.topics
            match = _Match(1.0 if same and claim.cue and known.cue and _plain(claim.cue.text) == _plain(known.cue.text) else 0.0)
        else:
            match = self._content(claim.content, known)
        match.evidence = spans
        same_act = claim.act == known.act or (claim.voice == "single" and known.act in WEAKER.get(claim.act, ()))
        owned = [s is not None and not _apologies(self.lexicon).isdisjoint(s.text.lower().split()) for s in (claim.cue, known.cue)]
        if (
            not same_act or owned[0] > owned[1] or (claim.cue is None and known.cue is not None)
        ):  # no word for the act: it was carried over from the page
            match.differs.append(
                Difference(kind="act", draft=claim.cue.text if claim.cue else claim.act, record=known.cue.text if known.cue else known.act)
            )
        if claim.negated != known.negated:
            match.differs.append(Difference(kind="denial", draft=_denied(claim), record=_denied(known)))
        if not _same_speakers(claim, known):
            match.differs.append(Difference(kind="speaker", draft=_who(claim), record=_who(known)))
        return match

    def _content(self, content: Span, known: Statement) -> _Match:
        assert known.content
        licensed = {("person", s.name) for s in known.speakers if s.name} | {("side", s.side) for s in known.speakers if s.side}
        named = licensed if _PRONOUN.search(known.content.text) else ()
        parts = self._parts(known.content)
        if len(parts) > 1:  # of several sentences the one that the claim repeats: the *not* of another is no *not* of its own
            nearest = max((compare(self.terms(content), self.terms(at), named) for at in parts), key=lambda m: m.cover)
            if nearest.cover >= _ENOUGH:
                return nearest
        return compare(self.terms(content), self.terms(known.content), named)

    def _parts(self, content: Span) -> list[tuple[int, int]]:
        """What was said, sentence by sentence."""
        starts = (s.start for s in within(self.sentences, content.start + 1, content.end))
        return list(pairwise((content.start, *starts, content.end)))

    def _denials(self, place: tuple[int, int], told: Sequence[Statement], evidence: Sequence[Span]) -> list[Difference]:
        """Denials outside what was said: as many as there are acts denied. Where the claim also has other words from around what was said
        in the record, as many as stand there."""
        inside = [s.content for s in told if s.content]
        acts = [s.cue for s in told if s.cue] + [e for s in told for x in s.speakers for e in x.evidence]
        known = [x for s in self.reading.statements for x in (s.content,) if x]
        near = [t for at in {self._sentence_of(s) for s in evidence} for t in self.terms(at) if not _in(t, evidence)]
        around = [t for t in near if not _in(t, known)]
        outside = [t for t in self.terms(place) if not _in(t, inside)]
        here, there = (sum(t.kind == "not" for t in side) for side in (outside, around))
        spoken = ("word", "act", "deed")
        shared = {t.value for t in outside if t.kind in spoken and not _in(t, acts)} & {t.value for t in near if t.kind in spoken}
        if here == there or (not shared and here == sum(s.negated for s in told)):
            return []
        return [Difference(kind="not", draft=str(here), record=str(there))]

    def _around(self, place: tuple[int, int], told: Sequence[Statement], evidence: Sequence[Span]) -> list[Difference]:
        """What stands in a claim beside what was said, and is not known of the meeting."""
        inside = [s.content for s in told if s.content]
        speakers = [e for s in told for x in s.speakers for e in x.evidence]
        cues = [s.cue for s in told if s.cue]
        owners = {x.side for s in told for x in s.speakers}
        at = {self._sentence_of(s) for s in evidence}
        near = [t for sentence in at for t in self.terms(sentence)]
        known = [*near, *self._frame]
        elsewhere = [s.content for s in self.reading.statements if s.content and s.content not in evidence]
        beside = [t for t in near if t.kind != "date" or not _in(t, elsewhere)]  # a time in what another act says is not that of this one
        differs: list[Difference] = []
        for term in self.terms(place):
            if _in(term, inside):
                continue
            if term.kind == "condition":
                strange = not any(t.kind == "condition" for t in known)
            elif term.kind == "word":
                said = term.value in self._frame_words or any(t.value == term.value for t in known)
                strange = not said and weight(term.value) > _LIGHT and not _in(term, speakers) and not _in(term, cues)
            elif term.kind == "side" and _in(term, cues):  # *expressed Japan's readiness*: whose it is
                strange = term.value not in owners
            elif term.kind in _ENTITIES:
                strange = _oftener(term, self.terms(place), near) and (
                    not self._known_of_meeting(term, known) or _displaced(term, self.terms(place), beside)
                )
            elif term.kind in ("act", "deed"):
                strange = not _in(term, cues) and _oftener(term, self.terms(place), near)
            else:
                strange = False
            if strange:
                differs.append(self._difference(term))
        return differs or self._order(place, near if len(at) == 1 else ())

    def _order(self, place: tuple[int, int], near: Sequence[Term]) -> list[Difference]:
        """People, sides and places of a claim that also stand in the one sentence that bears it out come in the same order there."""
        there = [t for t in near if t.kind in _NAMED]
        here = [t for t in self.terms(place) if t.kind in _NAMED and any(_same(t, k) for k in there)]
        if not there or _ordered(here, there):
            return []
        return [Difference(kind="order", draft=_list(here), record=_list(there))]

    def _difference(self, term: Term) -> Difference:
        return Difference(kind=term.kind, draft=self.document.text[term.start : term.end], record=None)

    def _sentence_of(self, span: Span) -> tuple[int, int]:
        return next(((s.start, s.end) for s in self.sentences if s.start <= span.start < s.end), (span.start, span.end))

    @cached_property
    def _frame(self) -> tuple[Term, ...]:
        """The terms of the sentences that tell of the meetings."""
        spans = [s for m in self.reading.meetings for group in m.evidence.values() for s in group]
        return tuple(t for at in dict.fromkeys(map(self._sentence_of, spans)) for t in self.terms(at))

    @cached_property
    def _frame_words(self) -> frozenset[str]:
        meetings, document = self.reading.meetings, self.reading.document
        told = [m.occasion for m in meetings] + [m.place.venue for m in meetings] + [document.title, document.publisher]
        told += [p.post for p in self.reading.participants] + [s.heading for s in self.reading.sections]
        return frozenset(w for t in told if t for w in content_words(t)) | _SETTING

    def _known_of_meeting(self, term: Term, near: Sequence[Term]) -> bool:
        meetings, present = self.reading.meetings, self.reading.participants
        if term.kind == "date":
            held: list[str | None] = [m.date for m in meetings if m.date]
            held = held or [self.reading.document.published]  # a page's own day is not that of the talks
            days = held + [t.value for t in near if t.kind == "date"]
            return any(_within(d, term.value) for d in days)
        if term.kind == "number":
            known = {str(m.duration_minutes) for m in meetings} | {str(len(m.sides)) for m in meetings}
            return term.value in known or any(t.kind == "number" and t.value == term.value for t in near)
        if term.kind == "person":
            return any(same_name(p.name, term.value) for p in present) or any(
                t.kind == "person" and same_name(t.value, term.value) for t in near
            )
        if term.kind == "side":
            sides = {s for m in meetings for s in (*m.sides, m.place.country)} | {p.side for p in present}
            return term.value in sides or any(term.value in (t.value, t.side) for t in near)
        cities = [m.place.city for m in meetings]
        return any(c and c.lower() == term.value for c in cities) or any(_same(term, t) for t in near)

    # --- facts ------------------------------------------------------------------------------------

    def _fact(self, place: tuple[int, int]) -> _Match:
        """Compare a claim with what the page itself tells, and with what both sides settled, which may be told as a fact."""
        claim = self.terms(place)
        stems = {t.value: weight(t.value) for t in claim if t.kind == "word"}
        best = _Match(0.0)
        for span, whole in self._told:
            known = self.terms(span)
            if stems and share(stems, {t.value: weight(t.value) for t in known if t.kind == "word"}) < 0.4:
                continue
            match = compare(claim, known, ())
            if whole and match.cover < 1:
                match.cover = min(match.cover, _ENOUGH - 0.01)
            match.evidence = [span]
            if match.rank > best.rank:
                best = match
        return best

    @cached_property
    def _told(self) -> tuple[tuple[Span, bool], ...]:
        """The sentences in which nobody is reported to speak, and what was settled by both sides: of the latter no word may be missing, for
        the word that is may be an act (*doubted that …*)."""
        said = [at.start for s in self.reading.statements if (at := _at(s))]
        text = self.document.text
        narrated = [s for s in self.sentences if not any(s.start <= at < s.end for at in said)]
        settled = [s.content for s in self.reading.statements if s.content and s.act in _SETTLED and s.voice == "joint" and not s.negated]
        told = [(Span(start=s.start, end=s.end, text=text[s.start : s.end]), False) for s in narrated]
        return (*told, *((s, True) for s in settled))


_SETTLED = ("agree", "concur", "confirm")

_LIGHT = 0.35
"""Words lighter than this stand on a third of all pages (*also*, *talks*, *expressed*) and add nothing that could be false."""

_SETTING = frozenset(content_words("meeting talks call conversation side sides minister ministers president visit today course discussion"))
"""Words of any page that tells of a meeting."""


def _in(term: Term, spans: Iterable[Span]) -> bool:
    return any(s.start <= term.start and term.end <= s.end for s in spans)


def _at(statement: Statement) -> Span | None:
    return statement.content or statement.cue


def _denied(statement: Statement) -> str:
    return "denied" if statement.negated else "not denied"


def _who(statement: Statement) -> str:
    return " and ".join(s.name or s.side or "?" for s in statement.speakers) or "nobody named"


def _same_speakers(claim: Statement, known: Statement) -> bool:
    """Whether those who speak in a claim are those who spoke: by name where both give one; a claim may name the side alone."""
    if claim.voice != known.voice or not claim.speakers:
        return False
    if claim.voice == "joint":
        return {s.side for s in claim.speakers} == {s.side for s in known.speakers}
    if len(claim.speakers) != len(known.speakers):
        return False
    return all(
        any(c.side == k.side and (c.name is None or (k.name is not None and same_name(c.name, k.name))) for k in known.speakers)
        for c in claim.speakers
    )


_CALENDAR = re.compile(r"\d{4}(?:-\d\d)?")


def _within(day: str | None, given: str) -> bool:
    """Whether a claim gives the time of the record: the same, or the year or month in which it lies. *By the end of 2022* is not borne out
    by *by the end of 2020*, though what is done by the one is done by the other."""
    if day is None or day == given:
        return day is not None
    if not _CALENDAR.fullmatch(given):
        return False
    one, two = window(day), window(given)
    return bool(one and two and two.first <= one.first and one.last <= two.last)


# --- terms against terms --------------------------------------------------------------------------

_NAMED = ("person", "side", "place")
_ENTITIES = (*_NAMED, "date", "number")

_PRONOUN = re.compile(r"\b(?:he|she|it|they|we|I|his|her|its|their|our|him|them|us)\b")


@cache
def _apologies(lexicon: Lexicon) -> frozenset[str]:
    """Words of owning up: more than the regret that their act is."""
    return frozenset(word for entry in lexicon["guards"] if entry.get("value") == "apologise" for word in entry.words)


def _oftener(term: Term, claim: Sequence[Term], known: Sequence[Term]) -> bool:
    """Whether a claim has a term more often than the record: *three Ministers* is not borne out by the *third* that stands there."""
    return sum(_same(t, term) for t in claim) > sum(_same(term, k) for k in known)


def _displaced(term: Term, claim: Sequence[Term], known: Sequence[Term]) -> bool:
    """Whether a term stands where the record has another of its kind, or a name that it could not place, which the claim does not have, or
    has not as often."""
    words = {t.value for t in claim if t.kind == "word"}
    mine, theirs = ([t for t in side if t.kind == term.kind] for side in (claim, known))
    return any(sum(_same(t, k) for t in mine) < sum(_same(x, k) for x in theirs) for k in theirs) or (
        term.kind in ("person", "place") and any(k.capital and k.value not in words for k in known)
    )


def compare(claim: Sequence[Term], known: Sequence[Term], licensed: Iterable[tuple[str, str | None]]) -> _Match:
    """Compare the terms of a claim with those of a passage of the record. `licensed` are people and sides that a pronoun of the passage may
    stand for."""
    differs: list[Difference] = []
    free = set(licensed)
    names = {name for kind, name in free if kind == "person" and name}
    sides = {side for kind, side in free if kind == "side"}
    in_order: list[Term] = []
    for term in claim:
        if term.kind not in _ENTITIES:
            continue
        if any(_same(term, k) for k in known):
            in_order.append(term)
        elif not (term.kind == "person" and any(same_name(term.value, n) for n in names)) and not (
            term.kind == "side" and term.value in sides
        ):
            differs.append(_unlike(term, known))
    if not differs and not _ordered(in_order, [k for k in known if k.kind in _ENTITIES]):
        differs.append(Difference(kind="order", draft=_list(in_order), record=_list([k for k in known if k.kind in _ENTITIES])))
    differs += _acts(claim, known)
    for kind in ("not", "condition"):
        here, there = (sum(t.kind == kind for t in side) for side in (claim, known))
        if here != there and (kind == "not" or not (here and there)):
            differs.append(Difference(kind=kind, draft=f"{here}", record=f"{there}"))
    differs += _turns(claim, known)
    words = {t.value for t in known if t.kind == "word"}
    differs += [Difference(kind="word", draft=t.value, record=None) for t in claim if t.capital and t.value not in words]
    return _Match(_cover(claim, known), differs)


def _acts(claim: Sequence[Term], known: Sequence[Term]) -> list[Difference]:
    """Acts and deeds spoken of within what was said: those of a claim stand in the record, and those that stand there between
    the words that the claim has stand in the claim."""
    weaker: dict[str, frozenset[Act]] = {str(act): acts for act, acts in WEAKER.items()}
    here, there = (Counter(t.value for t in side if t.kind == "act") for side in (claim, known))
    done = {t.value for t in known if t.kind == "deed"}
    differs = [Difference(kind="deed", draft=t.value, record=None) for t in claim if t.kind == "deed" and t.value not in done]
    differs += [
        Difference(kind="act", draft=act, record=", ".join(there) or None)
        for act, n in here.items()
        if n > there[act] + sum(there[w] for w in weaker.get(act, ()))
    ]
    words = {t.value for t in claim if t.kind == "word"}
    shared = [i for i, t in enumerate(known) if t.kind == "word" and t.value in words]
    between = Counter(t.value for t in known[shared[0] : shared[-1]] if t.kind == "act") if shared else Counter()
    allowed = here.total()
    if between.total() > allowed:
        differs += [Difference(kind="act", draft=None, record=act) for act in between if between[act] > here[act]][:1]
    return differs


def _same(claim: Term, known: Term) -> bool:
    if claim.kind == "side":
        return claim.value == (known.value if known.kind == "side" else known.side)
    if claim.kind == "place" and known.kind == "side":
        return known.value in (claim.side, claim.value)
    if claim.kind != known.kind:
        return False
    if claim.kind == "person":
        return same_name(claim.value, known.value)
    if claim.kind == "date":
        return _within(known.value, claim.value)
    return claim.value == known.value


def _unlike(term: Term, known: Sequence[Term]) -> Difference:
    others = [k.value for k in known if k.kind == term.kind]
    return Difference(kind=term.kind, draft=term.value, record=", ".join(dict.fromkeys(others)) or None)


def _ordered(claim: Sequence[Term], known: Sequence[Term]) -> bool:
    """Whether the entities of a claim come in the order they have in the record: who visits whom turns on it."""
    at = 0
    for term in claim:
        while at < len(known) and not _same(term, known[at]):
            at += 1
        if at == len(known):
            return False
        at += 1
    return True


def _list(found: Sequence[Term]) -> str:
    return ", ".join(t.value for t in found)


_BINDING = ("duty", "chance", "readiness")
_DROPPABLE = frozenset(("all",))
"""Limits that may be left out: *all prisoners were freed* bears out *prisoners were freed*."""


def _turns(claim: Sequence[Term], known: Sequence[Term]) -> list[Difference]:
    """The modals and limits that one has and the other has not."""
    differs: list[Difference] = []
    for kind in ("modal", "limit"):
        here, there = ({t.value for t in side if t.kind == kind} for side in (claim, known))
        added = {v for v in here - there if kind == "limit" or v in _BINDING}
        dropped = {v for v in there - here if (kind == "limit" and v not in _DROPPABLE) or v in _BINDING}
        differs += [Difference(kind=kind, draft=v, record=None) for v in sorted(added)]
        differs += [Difference(kind=kind, draft=None, record=v) for v in sorted(dropped)]
    return differs


def _cover(claim: Sequence[Term], known: Sequence[Term]) -> float:
    """How much of a claim's words stands in the record's, by weight. Words put in the place of others count twice against it."""
    mine, theirs = [t.value for t in claim if t.kind == "word"], [t.value for t in known if t.kind == "word"]
    if not mine:
        return 1.0 if any(t.kind in _ENTITIES for t in claim) else 0.0
    there = Counter(theirs)
    total = sum(weight(w) for w in mine)
    missing = 0.0
    left = Counter(there)
    for word in mine:
        if left[word]:
            left[word] -= 1
        else:
            missing += weight(word)
    swapped = sum(
        min(sum(weight(w) for w in mine[i:j] if w not in there), sum(weight(w) for w in theirs[k:m] if w not in mine))
        for tag, i, j, k, m in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()
        if tag == "replace"
    )
    return max(0.0, 1 - (missing + swapped) / total)
