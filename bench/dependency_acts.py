"""Which cues of a parsed sentence are acts of speech, and whose: dependency rules instead of memcon's grammar, for `bench.dependencies`.

What could name an act (the cue lexicon) and who could speak (persons, sides, groups) comes from memcon. The parse says which of them does:
whether the cue is a finite verb, a passive, a participle or an infinitive that says no more than its verb; what its subject is; and whether
it stands inside what another said. Where what was said begins and ends is told in `bench.dependency_content`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from bench.dependency_content import Contents, is_addressed
from bench.dependency_tree import (
    SUBJECTS,
    Sentence,
    after_and,
    agent,
    child,
    governor,
    helpers,
    is_passive,
    is_perfect,
    is_quoted,
    is_relative,
    set_off,
    subject,
)
from memcon.annotate.mentions import Cue
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act, Mood, Subject
from memcon.reading.acts.clause import Words
from memcon.reading.acts.strangers import STRANGER

_BESIDE = ("conj", "advcl", "parataxis")  # links of an act beside another, where others lead into what was said
_CONTRASTS = ("while", "whereas", "though")  # marks of an adverbial clause that tells an act of its own
_GO_ON = frozenset("went goes going proceeded continued continues began started like".split())
_SAYS = ("state", "stress", "explain", "confirm")  # after which an inner verb of one's own names the act: "stated that he hoped"
_TOGETHER = ("discuss", "mention")


@dataclass(slots=True)
class Grammar:
    """The acts of one sentence, found cue by cue: `verbs` are the words that carry the `acts`.

    `[first, last)` are memcon's tokens of the sentence; `stem`: it is an item of a list that goes on from a stem.
    """

    s: Sentence
    words: Words
    who: tuple[Actor, ...]
    cues: tuple[Cue, ...]
    first: int
    last: int
    stem: bool
    acts: list[Act] = field(default_factory=list)
    verbs: list[Token] = field(default_factory=list)

    def read(self) -> tuple[Act, ...]:
        """The acts in the order of the text, with what was said."""
        for cue in self.cues:
            verb = self.s.verb(cue)
            act = (self._of_no_verb(cue, verb) or self._of_verb(cue, verb)) if verb is not None else None
            if act is not None and verb is not None:
                self.acts.append(act)
                self.verbs.append(verb)
        contents = Contents(self.s, self.words, self.first, self.last, self.acts, self.verbs)
        return tuple(contents.of(n) for n in range(len(self.acts)))

    def _of_no_verb(self, cue: Cue, verb: Token) -> Act | None:
        """The act of a cue whose verb does not tell whose it is: a noun, a second noun, *Asked about the dam, she*."""
        if cue.forms == ("joined",) and self.acts:
            return replace(self.acts[-1], cue=cue, start=cue.first, rule="second noun of the verb")
        if cue.forms == ("noun",):
            return Act(cue, "passive", "talks", None, cue.first, rule="there was")
        if cue.forms == ("equative",):
            owner = next((c for c in verb.subtree if c.dep_ == "poss"), None)
            actor = self.s.actor(owner, self.who) if owner is not None else None
            return Act(cue, "finite", "actor", actor, cue.first, rule="his answer was") if actor else None
        if verb.lower_ in ("asked", "questioned") and verb.i == 0:
            return Act(replace(cue, entry=self.words.entries["ask"]), "participle", "asker", None, cue.first, rule="asked")
        return None

    def _of_verb(self, cue: Cue, verb: Token) -> Act | None:
        """The act that a cue names by the form of its verb, or null."""
        if cue.forms in (("joined",), ("equative",)) or is_quoted(verb):
            return None
        if not verb.tag_.startswith("VB") and child(verb, *SUBJECTS) is None:
            return None
        there = helpers(verb)
        negated = child(verb, "neg") is not None or self._denied(cue)
        modal = next((h.lower_ for h in there if h.tag_ == "MD"), None)
        if (modal and not (negated and modal in ("could", "would"))) or not self._is_cue(cue, verb, negated):
            return None  # "will discuss"
        if any(h.tag_ == "TO" for h in there):
            return self._infinitive(cue, verb)
        if is_passive(verb):
            return self._passive(cue, verb, negated)
        if verb.tag_ == "VBG" and not there:
            return self._participle(cue, verb)
        return self._finite(cue, verb, negated)

    def _denied(self, cue: Cue) -> bool:
        """Whether *no* stands in a cue, before its noun or after its verb: *No agreement was reached*, *gave no date*."""
        return any(self.s.lower(i) in ("no", "not") for i in range(cue.first - (cue.noun == cue.first), cue.last + 1))

    def _is_cue(self, cue: Cue, verb: Token, negated: bool) -> bool:
        """Whether the verb has the form and the complement without which the lexicon says it is no cue: *held that*, not *held talks*."""
        takes = cue.entry.list("takes")
        if "answer" in takes or (cue.noun is None and self._visits(cue, verb)):
            return False
        around = {c.dep_ for c in verb.children}
        around |= {"ccomp" for w in self.s.inside(cue) for c in w.rights if c.dep_ in ("ccomp", "acl")}
        clause = "ccomp" in around or verb.dep_ == "parataxis" or self.s.lower(cue.last) in ("that", ":")
        return cue.noun is not None or not (
            ("clause" in takes and cue.last == cue.verb + 1 and not clause)
            or ("never_passive" in takes and is_passive(verb))
            or ("object_only" in takes and not around & {"dobj", "ccomp"} and not is_passive(verb))
            or ("denied" in takes and not negated)
            or ("no_infinitive" in takes and self.s.lower(cue.last) == "to")
        )

    def _visits(self, cue: Cue, verb: Token) -> bool:
        """*called on the Minister*, *spoke on the phone*: how they met, and nothing said."""
        asks = any(self.s.lower(i) in ("to", "for") for i in range(cue.last, self.last))
        if verb.lower_.startswith("call") and not asks and self.s.lower(cue.last - 1) in ("on", "upon"):
            return True
        return any(o.dep_ == "pobj" and o.lower_ in self.words.setting for w in {verb, *self.s.inside(cue)} for o in w.rights)

    # --- by the form of the verb ----------------------------------------------------------------

    def _infinitive(self, cue: Cue, verb: Token) -> Act | None:
        """*met to discuss*, *took the opportunity to thank*, *declined to confirm*; not *agreed to discuss*."""
        head = governor(verb)
        if head is None or head in self.verbs:
            return None
        word = head.lower_
        if word in self.words.refuses:
            return self._of_subject(cue, head, "finite", negated=True, rule="declined to")
        if word in self.words.does | _GO_ON:
            return self._of_subject(cue, head, "finite", rule="took care to")
        if word not in self.words.meets | self.words.talks or word == "had":
            return None
        if cue.entry.get("act") in _TOGETHER:
            return Act(cue, "infinitive", "sentence", None, self.s.index(verb.left_edge), rule="met to")
        return self._of_subject(cue, head, "infinitive", rule="met to")

    def _participle(self, cue: Cue, verb: Token) -> Act | None:
        """*…, noting that*, *Thanking his host, he*, *began by thanking*; not *a letter expressing*."""
        own = child(verb, *SUBJECTS)
        if own is not None and self.s.actor(own, self.who) is not None:
            return self._of_subject(cue, verb, "participle", rule="with both agreeing")
        of_talks = any(c.lower_ in self.words.talks for c in verb.children if c.dep_ in ("dobj", "pobj"))
        if of_talks or verb.dep_ in ("prep", "amod", "nsubj", "dobj", "pobj"):
            return None  # "Following the talks", "Addressing the meeting"
        if cue.entry.get("act") == "state" and {"topic", "object_only"} & {*cue.entry.list("takes")}:
            return None  # "Speaking about the dam"
        if verb.dep_ == "pcomp" and verb.head.head.lower_ not in self.words.opens:
            return None
        if verb.dep_ == "xcomp" and verb.head.lower_ not in self.words.does | _GO_ON:
            return None
        first = verb.left_edge.i
        if first == 0:
            return self._of_subject(cue, verb, "participle", rule="opening participle")
        apart = verb.doc[first - 1].text in (",", ";") or verb.dep_ in ("advcl", "pcomp", "xcomp", "conj")
        return self._of_subject(cue, verb, "participle", rule="participle") if apart else None

    def _passive(self, cue: Cue, verb: Token, negated: bool) -> Act | None:
        """*It was agreed that*, *Energy was discussed*, *She was briefed on the dam by Mr Orlen*."""
        outer, inside = self._outer(verb)
        by = agent(verb)
        own = child(verb, "nsubjpass")
        before = is_perfect(verb) and own is not None and own.lower_ == "it"  # "said that it had been agreed"
        aside = verb.dep_ == "advcl" or (verb.dep_ == "relcl" and not (is_relative(verb) and by is not None))
        if aside or (inside and not before) or any(h.lower_ in ("is", "are") for h in helpers(verb)):
            return None
        act = Act(cue, "passive", "impersonal", None, self.s.index(verb.left_edge), negated=negated, rule="passive")
        act = replace(act, outer=outer if inside else None)
        if by is not None:
            actor = self.s.actor(by, self.who)
            return replace(act, subject="actor", actor=actor) if actor else None
        told = subject(verb) if is_addressed(cue) else None
        addressee = self.s.actor(told, self.who) if told is not None else None
        return replace(act, actor=addressee, rule="addressee in the passive") if addressee else act

    def _finite(self, cue: Cue, verb: Token, negated: bool) -> Act | None:
        """*Ms Hald said*, *which she welcomed*, *recalled that they had agreed*."""
        marks = (c for c in verb.children if c.dep_ in ("mark", "advmod") and c.i < verb.i and c.tag_ in ("IN", "WRB"))
        mark = next((c.lower_ for c in marks), None)
        if verb.dep_ == "advcl" and mark is not None and mark not in _CONTRASTS:
            return None
        joined = verb.dep_ == "conj" and verb.head.tag_.startswith("VB")
        bare = verb.tag_ == "VBN" and not helpers(verb) and child(verb, *SUBJECTS) is None and not joined
        if (bare or (verb.dep_ == "relcl" and not set_off(verb))) and self._before(verb) is None:
            return None
        return self._of_subject(cue, verb, "perfect" if is_perfect(verb) else "finite", negated=negated, rule="subject and verb")

    # --- by the subject -------------------------------------------------------------------------

    def _of_subject(self, cue: Cue, verb: Token, mood: Mood, *, rule: str, negated: bool = False) -> Act | None:
        """The act of a verb by its subject; null where nobody there is its subject."""
        own = child(verb, *SUBJECTS)
        named = own if own is not None else subject(verb)
        actor = self.s.actor(named, self.who) if named is not None else None
        opens = verb.left_edge if is_relative(verb) else own.left_edge if own is not None and own.i < verb.i else verb
        act = Act(cue, mood, "actor", actor, self.s.index(opens), negated=negated, rule=rule)
        before = self._before(verb) if mood != "participle" and (actor is None or own is None) else None
        if before is not None:
            return replace(act, actor=before, start=before.first)
        outer, inside = self._outer(verb)
        if inside and outer is not None:
            found = self._inside(act, verb, outer)
            if found is None or found.actor is not None or found.subject != "actor":
                return found
        return act if actor is not None else self._of_no_actor(act, verb, named)

    def _of_no_actor(self, act: Act, verb: Token, named: Token | None) -> Act | None:
        """*The talks focused on*, an item of a list, *…, noting that*: acts whose subject is no actor or is not told."""
        kind: Subject
        if named is not None and named.lower_ in self.words.talks and act.cue.entry.get("act") in (*_TOGETHER, "stress"):
            kind = "talks"
        elif named is None and self.stem and verb.dep_ == "ROOT" and verb.tag_ != "VB":
            kind = "inherited"
        elif named is None and act.mood == "participle":
            kind = "sentence"
        else:
            return None
        return replace(act, subject=kind)

    def _inside(self, act: Act, verb: Token, outer: int) -> Act | None:
        """What an act becomes that the parse finds inside what another said: one beside it, that other itself by its inner verb, one that
        is reported there; null where it is only part of what was said."""
        own = child(verb, *SUBJECTS)
        if act.mood == "participle" and act.cue.entry.get("act") in _TOGETHER:
            return None
        low = act.mood == "participle" or verb.dep_ == "conj" or after_and(verb)
        if low and (own is None or act.actor is None) and verb.tag_ in ("VBG", "VBD", "VBN"):  # "said that it was so, noting that"
            teller = self.acts[outer]
            return replace(act, actor=teller.actor, subject=teller.subject, start=self.s.index(verb))
        if self._own_feeling(act.cue, verb, outer):
            self.verbs.pop(outer)
            return replace(self.acts.pop(outer), cue=act.cue, negated=act.negated, rule="inner verb")
        if act.mood == "perfect" and own is not None:
            told = act.actor is None and own.tag_.startswith("NN") and any(c.dep_ == "ccomp" for c in verb.rights)
            if told:  # "recalled that the Bank had told him that"
                stranger = Actor(self.s.index(own.left_edge), self.s.index(own.right_edge) + 1, "unclear")
                return replace(act, actor=stranger, outer=outer, rule=STRANGER)
            return replace(act, outer=outer)
        return act if own is not None and act.actor is not None and (is_relative(verb) or self._is_beside(verb)) else None

    def _own_feeling(self, cue: Cue, verb: Token, outer: int) -> bool:
        """Whether a verb is the first of what somebody says of himself, and names the act: *stated that he hoped*."""
        own = child(verb, *SUBJECTS)
        direct = own is not None and own.tag_ == "PRP" and verb.dep_ == "ccomp" and verb.head == self.verbs[outer]
        return direct and "inner" in cue.entry.list("takes") and self.acts[outer].cue.entry.get("act") in _SAYS

    def _is_beside(self, verb: Token) -> bool:
        """Whether a verb with a subject of its own tells another act, though the parse joins it to what was said."""
        mark = child(verb, "mark")
        return verb.dep_ in _BESIDE and verb.tag_ == "VBD" and not (mark is not None and mark.lower_ == "that")

    def _outer(self, verb: Token) -> tuple[int | None, bool]:
        """The act above a verb in the tree, and whether the verb stands inside what is said there."""
        below = verb
        for above in verb.ancestors:
            for n, carrier in enumerate(self.verbs):
                noun = self.acts[n].cue.noun
                if above == carrier or (noun is not None and above == self.s.word(noun)):
                    return n, below.dep_ not in _BESIDE
            below = above
        return None, False

    def _before(self, verb: Token) -> Actor | None:
        """The actor right before a verb in the past, before its adverb or an aside: a subject whatever the parse takes it for."""
        if verb.tag_ not in ("VBD", "VBN"):
            return None
        at = self.s.index(verb)
        at -= self.s.lower(at - 1).endswith("ly") or self.s.lower(at - 1) == "also"
        if self.s.lower(at - 1) == ",":  # "Mr Orlen, having thanked his host, said"
            aside = [a for a in self.who if a.last < at and self.s.lower(a.last) == ","]
            at = aside[0].last if len(aside) == 1 and len(self.acts) < 2 and verb.dep_ == "ROOT" else at
        found = next((a for a in self.who if a.last == at), None)
        return found if found is not None and self.s.lower(found.first - 1) not in ("by", "with", "of", "for", "and") else None
