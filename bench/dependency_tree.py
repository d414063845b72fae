"""A sentence parsed by spaCy, over memcon's tokens, and what its tree tells of a verb: for `bench.dependencies`.

Tags are those of the Penn Treebank, links those of ClearNLP, as spaCy's English pipelines give them.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from memcon.annotate.mentions import Cue, Tokens
from memcon.reading.actors import Actor

SUBJECTS = ("nsubj", "nsubjpass")
CLAUSES = ("ccomp", "xcomp")

# links by which a verb without a subject has that of what it depends on
_UP = ("conj", "xcomp", "acomp", "advcl", "acl", "prep", "pcomp", "dep", "pobj", "dobj", "attr", "appos")


@dataclass(slots=True)
class Sentence:
    """A parsed sentence: its words, memcon's tokens, and where on the page the parsed text begins."""

    doc: Doc
    tokens: Tokens
    start: int

    def index(self, word: Token) -> int:
        """The index of memcon's token that holds a word."""
        return bisect_right(self.tokens.starts, self.start + int(word.idx)) - 1

    def word(self, index: int) -> Token | None:
        """The word at memcon's token `index`; null where the parsed text does not hold it."""
        at = self.tokens[index].start - self.start
        return next((w for w in self.doc if w.idx <= at < w.idx + len(w)), None)

    def lower(self, index: int) -> str:
        """Memcon's token in small letters."""
        return self.tokens[index].lower

    def inside(self, cue: Cue) -> list[Token]:
        """The words of a cue from its verb on."""
        return [w for i in range(cue.verb, cue.last) if (w := self.word(i)) is not None]

    def verb(self, cue: Cue) -> Token | None:
        """The word that carries a cue: its verb, or the one after its adverb (*highly appreciated*)."""
        verb = self.word(cue.verb)
        adverb = verb is not None and verb.tag_ == "RB"
        return next((w for w in self.inside(cue) if w.tag_.startswith("VB")), verb) if adverb else verb

    def actor(self, word: Token, who: tuple[Actor, ...]) -> Actor | None:
        """Which of the actors a noun names; of *who* the one before it."""
        if word.tag_ in ("WP", "WDT"):
            clause = next((a for a in word.ancestors if a.dep_ == "relcl"), None)
            return self.actor(clause.head, who) if clause is not None and clause.head.tag_ not in ("WP", "WDT") else None
        inside = [w for w in (word, *word.children) if w == word or w.dep_ == "appos"]  # "HE the Chairman"
        return next((a for w in inside for a in who if a.first <= self.index(w) < a.last), None)


def child(word: Token, *links: str) -> Token | None:
    """The first word that depends on another by one of these links."""
    return next((c for c in word.children if c.dep_ in links), None)


def helpers(verb: Token) -> list[Token]:
    """The auxiliaries of a verb, or of the verb to which it is joined without any of its own."""
    own = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if not own and verb.dep_ == "acomp" and verb.tag_ == "VBN":  # "were tasked", taken for a quality
        return [*helpers(verb.head), verb.head]
    joined = verb.dep_ == "conj" and verb.tag_ in ("VB", "VBN") and child(verb, *SUBJECTS) is None
    return own if own or not joined else helpers(verb.head)


def is_passive(verb: Token) -> bool:
    """Whether a verb stands in the passive."""
    there = helpers(verb)
    told = any(h.dep_ == "auxpass" for h in there) or (verb.dep_ == "acomp" and verb.head in there)
    return told and verb.tag_ in ("VBN", "VBD")


def is_perfect(verb: Token) -> bool:
    """Whether what a verb tells was done before: *had agreed*."""
    return any(h.lower_ in ("had", "has", "have") for h in helpers(verb))


def agent(verb: Token) -> Token | None:
    """Who does what a passive tells: *by Mr Orlen*."""
    by = child(verb, "agent")
    return child(by, "pobj") if by is not None else None


def governor(verb: Token) -> Token | None:
    """What an infinitive depends on, past those it is joined to."""
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if verb.dep_ in ("xcomp", "advcl", "acl", "ccomp", "relcl") else None


def subject(verb: Token) -> Token | None:
    """The subject of a verb, or of what it is joined to or depends on."""
    while True:
        found = child(verb, *SUBJECTS)
        if found is not None or verb.dep_ not in _UP:
            return found
        verb = verb.head


def set_off(verb: Token) -> bool:
    """Whether a relative clause stands after a comma, or tells of a noun that does."""
    first = verb.left_edge.i
    return (first > 0 and verb.doc[first - 1].text == ",") or verb.head.dep_ == "appos"


def is_relative(verb: Token) -> bool:
    """Whether a verb stands in a relative clause that is set off: *, to which she agreed*."""
    where = verb.dep_ == "relcl" and any(w.lower_ == "where" and w.i < verb.i for w in verb.subtree)
    return (where or any(w.tag_ in ("WDT", "WP") and w.i < verb.i for w in verb.subtree)) and set_off(verb)


def after_and(verb: Token) -> bool:
    """Whether *and* or *but* stands right before a verb, or before its adverb."""
    at = verb.i - 1
    at -= at > 0 and verb.doc[at].tag_ == "RB"
    return at > 0 and bool(verb.doc[at].tag_ == "CC")


def is_quoted(verb: Token) -> bool:
    """Whether a verb stands within quotation marks."""
    before = sum(w.text == '"' for w in verb.doc[: verb.i])
    return before % 2 == 1 and any(w.text == '"' for w in verb.doc[verb.i :])
