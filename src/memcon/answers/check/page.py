"""The sentences of a draft held against one page: they are put at its end and read with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from itertools import pairwise

from memcon import pipeline
from memcon.annotate import dates
from memcon.annotate.mentions import Sentence, within
from memcon.answers.check.draft import Claim, Difference, Draft, plain
from memcon.answers.check.matching import (
    ENOUGH,
    ENTITIES,
    NAMED,
    WEAKER,
    Match,
    compare,
    displaced,
    listed,
    oftener,
    ordered,
    same,
    within_time,
)
from memcon.answers.check.terms import Term, terms
from memcon.answers.citation import cite
from memcon.lexicon import Lexicon
from memcon.reading import statements
from memcon.reading.sections import Outline
from memcon.record.names import same_name
from memcon.record.words import content_words, share, weight
from memcon.types import Block, Reading, Span, Statement

_NEAR = 0.7
"""From here on a claim speaks of the same thing, so that a term that differs contradicts it."""

_FEW = 3
"""A claim that differs in more terms than these speaks of something else."""


class Page:
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

    def _judge(self, place: tuple[int, int]) -> Match:
        told = [s for s in self.read if (at := _at(s)) and place[0] <= at.start < place[1]]
        quotes = self._quotes(place)
        found = self._speech(place, told) if told else Match(0.0)
        if not found.rank[0]:
            found = max((found, self._fact(place)), key=lambda m: m.rank)
        found.differs += quotes
        return found

    def _quotes(self, place: tuple[int, int]) -> list[Difference]:
        """Words in quotation marks that do not stand in the page."""
        text = plain(self.reading.document.text)
        quoted = re.findall(r"[“\"]([^”\"]{12,})[”\"]", self.document.text[place[0] : place[1]])
        return [Difference(kind="quote", draft=q, record=None) for q in quoted if plain(q) not in text]

    # --- acts of speech ---------------------------------------------------------------------------

    def _speech(self, place: tuple[int, int], told: Sequence[Statement]) -> Match:
        whole = Match(0.0)
        best: list[Match] = []
        used: set[str] = set()
        for statement in told:  # two acts of a claim are not borne out by one of the record
            matches = [(self._statement(statement, known), known.id) for known in self.reading.statements if known.id not in used]
            match, which = max(matches, key=lambda m: m[0].rank, default=(Match(0.0), ""))
            best.append(match)
            used.add(which)
        whole.cover = min(m.cover for m in best)
        whole.differs = [d for m in best for d in m.differs]
        whole.evidence = list(dict.fromkeys(s for m in best for s in m.evidence))
        whole.differs += self._around(place, told, whole.evidence)
        whole.differs += self._denials(place, told, whole.evidence)
        return whole

    def _statement(self, claim: Statement, known: Statement) -> Match:
        """Compare an act of a claim with an act that the page reports."""
        spans = [s for s in (known.content or known.cue,) if s]
        if claim.content is None or known.content is None:
            bare = claim.content is None and known.content is None
            match = Match(1.0 if bare and claim.cue and known.cue and _verb(claim.cue) == _verb(known.cue) else 0.0)
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

    def _content(self, content: Span, known: Statement) -> Match:
        assert known.content
        licensed = {("person", s.name) for s in known.speakers if s.name} | {("side", s.side) for s in known.speakers if s.side}
        named = licensed if _PRONOUN.search(known.content.text) else ()
        parts = self._parts(known.content)
        if len(parts) > 1:  # of several sentences the one that the claim repeats: the *not* of another is no *not* of its own
            nearest = max((compare(self.terms(content), self.terms(at), named) for at in parts), key=lambda m: m.cover)
            if nearest.cover >= ENOUGH:
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
            elif term.kind in ENTITIES:
                strange = oftener(term, self.terms(place), near) and (
                    not self._known_of_meeting(term, known) or displaced(term, self.terms(place), beside)
                )
            elif term.kind in ("act", "deed"):
                strange = not _in(term, cues) and oftener(term, self.terms(place), near)
            else:
                strange = False
            if strange:
                differs.append(self._difference(term))
        return differs or self._order(place, near if len(at) == 1 else ())

    def _order(self, place: tuple[int, int], near: Sequence[Term]) -> list[Difference]:
        """People, sides and places of a claim that also stand in the one sentence that bears it out come in the same order there."""
        there = [t for t in near if t.kind in NAMED]
        here = [t for t in self.terms(place) if t.kind in NAMED and any(same(t, k) for k in there)]
        if not there or ordered(here, there):
            return []
        return [Difference(kind="order", draft=listed(here), record=listed(there))]

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
            return any(within_time(d, term.value) for d in days)
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
        return any(c and c.lower() == term.value for c in cities) or any(same(term, t) for t in near)

    # --- facts ------------------------------------------------------------------------------------

    def _fact(self, place: tuple[int, int]) -> Match:
        """Compare a claim with what the page itself tells, and with what both sides settled, which may be told as a fact."""
        claim = self.terms(place)
        stems = {t.value: weight(t.value) for t in claim if t.kind == "word"}
        best = Match(0.0)
        for span, whole in self._told:
            known = self.terms(span)
            if stems and share(stems, {t.value: weight(t.value) for t in known if t.kind == "word"}) < 0.4:
                continue
            match = compare(claim, known, ())
            if whole and match.cover < 1:
                match.cover = min(match.cover, ENOUGH - 0.01)
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


_PRONOUN = re.compile(r"\b(?:he|she|it|they|we|I|his|her|its|their|our|him|them|us)\b")


@cache
def _apologies(lexicon: Lexicon) -> frozenset[str]:
    """Words of owning up: more than the regret that their act is."""
    return frozenset(word for entry in lexicon["guards"] if entry.get("value") == "apologise" for word in entry.words)


_HELPING = frozenset("did do does not n't had has have was were is are been".split())


def _verb(cue: Span) -> list[str]:
    """The words of a cue without those that deny or stress it: *did not commit* and *did commit* are of one verb."""
    return [word for word in plain(cue.text).split() if word not in _HELPING]
