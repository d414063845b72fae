"""What was said, by the dependency parse: the complements of the verb that carries an act, for `bench.dependency_acts`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Token

from bench.dependency_tree import CLAUSES, SUBJECTS, Sentence, child, helpers, is_relative, subject
from memcon.annotate.mentions import Cue
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import OPENERS, REFLEXIVES, TOPICAL, Words

_COMPLEMENTS = ("ccomp", "xcomp", "dobj", "attr", "acomp", "oprd", "prep", "acl", "relcl", "pobj", "pcomp", "dative", "agent", "advcl")
_ADDRESSED = ("request", "invite", "thank", "congratulate", "condole")  # whose object is a person, beside those marked so in the lexicon
_TOLD_ABOUT = ("for", "on", "about", "that", "of", "over", "regarding", "concerning")
_BESIDE_IT = ("to", "with", "during", "in", "at", "from", "by")  # to whom, with whom and when
_QUOTING = (",", '"', "”", "-", "–", "—", "’", "'")  # what stands between what was said and who said it
_FINITE = ("VBD", "VBZ", "VBP", "MD")

Range = tuple[int, int]


def is_addressed(cue: Cue) -> bool:
    """Whether the object of a cue is the person spoken to."""
    return "address" in cue.entry.list("takes") or cue.entry.get("act") in _ADDRESSED


@dataclass(slots=True)
class Contents:
    """The contents of the acts of a sentence, carried by `verbs`; `[first, last)` are memcon's tokens of the sentence."""

    s: Sentence
    words: Words
    first: int
    last: int
    acts: list[Act]
    verbs: list[Token]

    def of(self, n: int) -> Act:
        """An act with its content: what its verb closes or interrupts, else the subject of a passive, else what follows the cue."""
        act, verb = self.acts[n], self.verbs[n]
        later = [b for b in self.acts[n + 1 :] if b.outer is None]
        starts = [b.start for b in later if b.start > act.cue.verb] + [b.cue.first for b in later if b.cue.first >= act.cue.last]
        stop = min([self.last, *starts])
        around = self._around(act, verb, stop)
        if around is not None:
            return replace(act, content=self._trimmed(*around))
        end = min(stop, self._end(act, verb))
        parts = self._complements(act, verb, end)
        if act.mood == "passive" and verb.dep_ == "relcl":
            return act  # ", which was welcomed by her guest"
        if act.mood == "passive" and act.cue.noun is None and not any(p.dep_ in CLAUSES for p in parts):
            told = self._of_passive(act, verb, end)
            if told is not None:
                return replace(act, content=self._trimmed(*told))
        return self._by_words(act, stop, end) or self._by_complements(act, verb, parts, stop, end)

    def _around(self, act: Act, verb: Token, stop: int) -> Range | None:
        """The clause that a verb of saying closes or interrupts: *The road, he said, was open*; null where it follows the verb."""
        if act.mood != "finite" or act.cue.noun is not None or act.cue.last > act.cue.verb + 1 + (self.s.lower(act.cue.verb + 1) == "out"):
            return None
        clause = any(c.dep_ == "ccomp" for c in verb.lefts)
        said = any(c.dep_ in ("ccomp", "dobj", "xcomp") for c in verb.rights)
        own = child(verb, *SUBJECTS)
        at = act.start if own is None else self.s.index(own.left_edge if own.i < verb.i else verb)
        if (not clause and (said or verb.dep_ not in ("parataxis", "ROOT", "conj"))) or at <= self.first:
            return None
        begin = max((i + 1 for i in range(self.first, at) if self.s.lower(i) == ";"), default=self.first)
        told_before = any(begin <= b.cue.verb < act.cue.verb for b in self.acts if b.outer is None)
        if self.s.tokens[at - 1].text not in _QUOTING or told_before:
            return None
        interrupts = self.s.lower(act.cue.last) == "," and self.last - act.cue.last > 2
        told = any(w is not None and w.tag_ in _FINITE for w in map(self.s.word, range(begin, at)))
        if not clause and not interrupts and not told:
            return None
        return begin, stop if interrupts and stop > act.cue.last + 3 else at

    def _of_passive(self, act: Act, verb: Token, end: int) -> Range | None:
        """What a passive tells of: its subject, before it or after it (*Also discussed were*); null of *it* and of whom one spoke to."""
        helper = child(verb, "auxpass")
        if helper is not None and helper.i > verb.i:
            return self.s.index(helper) + 1, end
        told = subject(verb)
        if (told is not None and told.lower_ == "it") or act.rule.startswith("addressee"):
            return None
        first = self.s.index(told.left_edge if told is not None else verb.left_edge)
        return first, min(self.s.index(w) for w in (*helpers(verb), verb))

    def _by_words(self, act: Act, stop: int, end: int) -> Act | None:
        """An act whose content the words after its cue tell without the parse: after a colon, *that*, or a noun; null elsewhere."""
        cue, after = act.cue, self.s.lower(act.cue.last)
        noun = cue.noun if cue.noun is not None and cue.noun > cue.verb else None
        if noun is not None and self.s.lower(noun) in self.words.withheld:
            return replace(act, withheld=True, cue=replace(cue, last=cue.verb + 1))
        if after == ":":
            return replace(act, content=self._trimmed(cue.last + 1, stop), clause=True)
        that = next((i for i in range(cue.last, stop) if self.s.lower(i) == "that"), None)
        if that == cue.last or (that is not None and that < cue.last + 4 and after in ("in", "with")):  # "noted with joy that"
            return replace(act, content=self._trimmed(that + 1, stop), clause=True)
        if noun is not None and cue.entry.get("act") == "convey":  # "conveyed the greetings of the King"
            given = self.s.word(noun)
            first = max(cue.verb + 1, self.s.index(given.left_edge)) if given is not None else noun
            return replace(act, cue=replace(cue, last=first), content=self._trimmed(first, end))
        if cue.forms == ("noun",):
            return replace(act, content=self._trimmed(that + 1 if that else cue.last + (after in OPENERS), stop))
        return None

    def _by_complements(self, act: Act, verb: Token, parts: list[Token], stop: int, end: int) -> Act:
        """An act with the complements that follow its cue: clauses and topics up to `stop`, the next act, others to their own `end`."""
        while len(parts) > 1 and self._leads_on(act, parts[0], parts[1:]):
            parts = parts[1:]
        if not parts or parts[0].lower_ in REFLEXIVES or self._manner(parts[0]):
            return act
        part = parts[0]
        if part.dep_ in ("dobj", "dative") and is_addressed(act.cue):  # "informed the guest about": the parse joins the two
            after = (c for c in part.rights if c.lower_ in _TOLD_ABOUT or c.dep_ in ("acl", "relcl"))
            part = next(after, part)
        begin = self._begin(act, part)
        if begin >= end or (is_relative(verb) and part.tag_ == "PRP"):  # ", for which she thanked him"
            return act
        if part.dep_ == "dobj" and part.lower_ in self.words.withheld and child(part, "poss", "det") is not None:
            return replace(act, withheld=True, cue=replace(act.cue, last=max(act.cue.verb + 1, min(act.cue.last, begin))))
        clause = part.dep_ in CLAUSES
        to_next = clause or act.cue.entry.get("act") == "discuss"
        return replace(act, content=self._trimmed(begin, stop if to_next else end), clause=clause)

    def _complements(self, act: Act, verb: Token, end: int) -> list[Token]:
        """The complements that follow the cue, of its verb or of the words of the cue after it, in order."""
        inside = self.s.inside(act.cue)
        found = {c for w in {verb, *inside} for c in w.rights if c.dep_ in _COMPLEMENTS and act.cue.last <= self.s.index(c) < end}
        return sorted(found - set(inside), key=lambda c: int(c.i))

    def _end(self, act: Act, verb: Token) -> int:
        """Where the complements of a verb end: before verbs joined to it."""
        own = [c for c in verb.rights if c.dep_ not in ("cc", "punct", "parataxis") and (c.dep_, c.tag_) != ("conj", "VBD")]
        noun = self.s.word(act.cue.noun) if act.cue.noun is not None else None
        edges = [c.right_edge for c in own] + ([noun.right_edge] if noun is not None else [])
        return max((self.s.index(e) for e in edges), default=act.cue.last - 1) + 1

    def _begin(self, act: Act, part: Token) -> int:
        """The token at which a complement begins, after *that*, *to*, *on*."""
        begin = max(act.cue.last, self.s.index(part.left_edge))
        to = next((c for c in part.children if c.dep_ == "aux" and c.tag_ == "TO"), None) if part.dep_ != "dobj" else None
        thing = child(part, "nsubjpass") is not None or (child(part, "nsubj") is not None and not is_addressed(act.cue))
        if to is not None and not thing:  # not "called for the pact to be ratified"
            return max(begin, self.s.index(to) + 1)
        return begin + (part.dep_ in ("prep", "agent") or self.s.lower(begin) in ("that", *TOPICAL))

    def _leads_on(self, act: Act, part: Token, rest: list[Token]) -> bool:
        """Whether a complement tells to whom, how, when or with whom, and what was said follows."""
        if part.lower_ in REFLEXIVES or self._manner(part):
            return True
        told = any(r.dep_ in ("ccomp", "xcomp", "dobj", "acl") or r.lower_ in _TOLD_ABOUT for r in rest)
        if part.dep_ == "dative" or ((part.dep_ == "dobj" or part.head.lower_ in ("on", "upon")) and is_addressed(act.cue)):
            return told
        return part.dep_ == "agent" or (part.dep_ == "prep" and part.lower_ in _BESIDE_IT and told)

    def _manner(self, part: Token) -> bool:
        """Whether a complement tells how it was said: *agreed in principle*."""
        return part.lower_ in ("in", "with") and any(c.lower_ in self.words.manner for c in part.children)

    def _trimmed(self, begin: int, end: int) -> Range | None:
        """A range of tokens without the marks and joining words at its ends; null where nothing is left."""
        while end > begin and (not self.s.tokens[end - 1].text[0].isalnum() or self.s.lower(end - 1) in ("and", "while", "but")):
            end -= 1
        while begin < end and self.s.tokens[begin].text[0] in ",;:-–—":
            begin += 1
        return (begin, end) if begin < end else None
