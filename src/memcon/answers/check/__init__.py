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

from memcon.annotate import tokens
from memcon.annotate.mentions import Known
from memcon.answers.check.draft import VERDICTS, Claim, Difference, Draft, Verdict, plain, rarest_words, split
from memcon.answers.check.page import Page
from memcon.answers.citation import cite
from memcon.lexicon import Lexicon, load
from memcon.record.words import bag, share
from memcon.types import Noun, Reading, Span

__all__ = ["VERDICTS", "Check", "Claim", "Difference", "Verdict", "check", "rarest_words", "split"]

_PAGES = 6
"""Pages that a sentence is held against: those that share most of its weighed words."""


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
                wanted[plain(sentence.text)].append(i)
        found: dict[int, Claim] = {}
        for reading in self.readings:
            for span in _sentences(reading, self.lexicon):
                for i in wanted.get(plain(span.text), ()):
                    found.setdefault(i, sentences[i].claim("supported", "it stands word for word in the record", [cite(reading, span)]))
        return found

    def pages(self, sentences: Sequence[Draft], open_: Sequence[int]) -> Iterable[tuple[Page, list[int]]]:
        """The pages to hold the sentences `open_` against, each with those it may bear out."""
        held: dict[int, list[int]] = defaultdict(list)
        for i in open_:
            scored = sorted(((share(sentences[i].words, b), -r) for r, b in enumerate(self.bags)), reverse=True)
            for score, r in scored[:_PAGES]:
                if score > 0.3:
                    held[-r].append(i)
        for r, claims in sorted(held.items()):
            yield Page(self.readings[r], self.lexicon, [sentences[i] for i in claims]), claims


_LEADING = re.compile(r"^\s*(?:[-*•–°]|\(?\w{1,3}[.)])\s+")


def _sentences(reading: Reading, lexicon: Lexicon) -> Iterable[Span]:
    document = reading.document
    for s in tokens.annotate(document, lexicon, Known()).sentences:
        text = document.text[s.start : s.end]
        lead = _LEADING.match(text)
        start = s.start + (lead.end() if lead else 0)
        yield Span(start=start, end=s.end, text=document.text[start : s.end])
