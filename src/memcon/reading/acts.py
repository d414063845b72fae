"""The acts of speech in one sentence: which cues are acts, whose, and where what was said begins and ends.

Everything here is about one sentence and its grammar; who *he* or *the two sides* are is settled in `speakers`, what carries over from
sentence to sentence in `statements`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Literal

from memcon.annotate.cues import AUXILIARIES, BE, DETERMINERS, MODALS, PREPOSITIONS, is_adverb
from memcon.annotate.mentions import Cue, Sentence, Token
from memcon.lexicon import Entry, Lexicon
from memcon.reading.actors import Actor

Subject = Literal["actor", "impersonal", "inherited", "sentence", "talks", "following", "asker"]
Mood = Literal["finite", "perfect", "passive", "participle", "infinitive", "noun"]

_NEGATIONS = frozenset("not never n't neither cannot".split())
_REFLEXIVES = frozenset("himself herself itself themselves ourselves myself".split())
_GO_ON = frozenset("went goes going proceeded proceeds continued continue began".split())
_CONJUNCTIONS = frozenset("and but or while whereas then nor yet whereupon".split())
_RELATIVES = frozenset("which that who whom whose what how where why when as".split())
_OPENERS = frozenset("that to on upon about of for in with at over regarding concerning towards toward against from into".split())
_FINITE = frozenset("is are was were has have had will would shall should may might can could must does do did".split())
_WITHHELD_FOLLOW = frozenset("on of about regarding concerning towards toward with in over vis-a-vis and as to".split())


@dataclass(frozen=True, slots=True)
class Act:
    """One act of speech in a sentence, in tokens.

    `subject` tells how its subject is found; `actor` is that noun phrase where there is one. `content` is a half-open range of tokens, or
    null. `outer` is the index of the act in whose content this one is reported. `clause` is true where the content is a clause.
    """

    cue: Cue
    mood: Mood
    subject: Subject
    actor: Actor | None
    start: int  # the first token of the act's own clause
    content: tuple[int, int] | None = None
    clause: bool = False
    withheld: bool = False
    negated: bool = False
    outer: int | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A cue that was considered and dropped, and why."""

    cue: Cue
    why: str


@dataclass(frozen=True, slots=True)
class Words:
    """The vocabulary that the grammar needs, beside the cues themselves (talk_words.toml), and an entry of the cues for each act."""

    talks: frozenset[str]
    meets: frozenset[str]
    withheld: frozenset[str]
    occasion: frozenset[str]
    opens: frozenset[str]
    refuses: frozenset[str]
    manner: frozenset[str]
    setting: frozenset[str]
    entries: Mapping[str, Entry]


@cache
def words(lexicon: Lexicon) -> Words:
    """The talk words of a lexicon."""
    kinds: dict[str, frozenset[str]] = {}
    for entry in lexicon["talk_words"]:
        kinds[entry.get("kind")] = kinds.get(entry.get("kind"), frozenset()) | frozenset(entry.words)
    entries: dict[str, Entry] = {}
    for entry in lexicon["cues"]:
        entries.setdefault(entry.get("act"), entry)
    return Words(entries=MappingProxyType(entries), **kinds)


@dataclass(slots=True)
class _Sentence:
    """What the grammar works on."""

    words: Words
    tokens: tuple[Token, ...]
    first: int
    last: int
    actors: tuple[Actor, ...]
    cues: tuple[Cue, ...]
    acts: tuple[Cue, ...] = ()  # the cues that proved to be acts
    opens: bool = False  # it ends in a colon

    def lower(self, i: int) -> str:
        return self.tokens[i].lower if self.first <= i < self.last else ""

    def ending_at(self, i: int) -> Actor | None:
        """The actor whose last token is the one before `i`."""
        return next((a for a in self.actors if a.last == i), None)

    def starting_at(self, i: int) -> Actor | None:
        return next((a for a in self.actors if a.first == i), None)

    def covering(self, i: int) -> Actor | None:
        return next((a for a in self.actors if a.first <= i < a.last), None)


def _kept(s: _Sentence, acts: list[Act]) -> tuple[Act, ...]:
    """The acts that say something, with `outer` as the index among them."""
    kept = [n for n, act in enumerate(acts) if not _says_nothing(s, act)]
    return tuple(replace(acts[n], outer=kept.index(o) if (o := acts[n].outer) in kept else None) for n in kept)


def _says_nothing(s: _Sentence, act: Act) -> bool:
    """Whether a cue without content tells of the meeting only: *called on the Minister today*, *had a broad discussion*."""
    if s.lower(act.cue.verb).startswith("call") and s.lower(act.cue.verb + 1) in ("on", "upon") and act.mood != "passive":
        return act.content is None or s.lower(act.content[0] - 1) not in _ADDRESS_MARKERS["request"]
    if act.content is not None or act.withheld or act.negated:
        return False
    if act.cue.entry.get("act") == "discuss":
        return act.cue.noun is not None
    return False


def acts_in(
    tokens: tuple[Token, ...],
    first: int,
    sentence: Sentence,
    actors: tuple[Actor, ...],
    cues: tuple[Cue, ...],
    lexicon: Lexicon,
    stem: bool = False,
) -> tuple[tuple[Act, ...], tuple[Dropped, ...]]:
    """The acts of the sentence in the order of the text, and the cues that were dropped.

    `first` is the sentence's first token after a list marker. `stem`: a list item that goes on from a stem.
    """
    s = _Sentence(words(lexicon), tokens, first, _without_stop(tokens, sentence), actors, cues, opens=tokens[sentence.last - 1].text == ":")
    acts: list[Act] = []
    dropped: list[Dropped] = []
    opening = _opening_topic(s) or _according(s) or _expressed_by(s)
    if opening:
        acts.append(opening)
    elif about := _met_about(s):
        acts.append(about)
    for cue in cues:
        if opening and cue.first < (opening.content or (0, 0))[1] and cue.verb >= min(opening.start, (opening.content or (0, 0))[0]):
            continue
        found = _act(s, cue, acts, stem)
        if isinstance(found, str):
            dropped.append(Dropped(cue, found))
        else:
            acts.append(found)
    if not acts and (topic := _on_the_agenda(s) or _went_on(s)):
        acts.append(topic)
    acts.sort(key=lambda a: a.cue.verb)
    acts, quoted = _without_quoted(s, acts)
    dropped.extend(quoted)
    s.acts = tuple(a.cue for a in acts)
    told = _with_content(s, acts)
    dropped.extend(Dropped(a.cue, "it tells of the meeting only") for a in told if _says_nothing(s, a))
    return _kept(s, told), tuple(dropped)


def _without_stop(tokens: tuple[Token, ...], sentence: Sentence) -> int:
    """The index after the last word: closing stops and quotation marks left out."""
    last = sentence.last
    while last > sentence.first and tokens[last - 1].text in ".;:!?…”\"’')]»/":
        last -= 1
    return last


# --- is it an act, and whose ---------------------------------------------------------------------


def _act(s: _Sentence, cue: Cue, before: list[Act], stem: bool) -> Act | str:
    """The act that `cue` names, or why it names none."""
    if cue.forms == ("noun",):
        return Act(cue, "passive", "talks", None, cue.first, rule="there was …")
    if cue.noun is not None and cue.verb > cue.noun:  # "Mention was made of"
        return _passive(s, cue, before, cue.verb)
    if cue.forms == ("joined",):
        if not before:
            return "no verb before it to join"
        return replace(before[-1], cue=cue, start=cue.first - 1, content=None, withheld=False, rule="second noun of the verb")
    chain = _chain_start(s, cue.verb)
    between = [s.lower(i) for i in range(chain, cue.verb)]
    if "to" in between:
        between = between[between.index("to") + 1 :]
    negated = bool(_NEGATIONS & set(between)) or s.lower(chain - 1) == "nor"
    if cue.noun is not None and cue.noun > cue.verb and s.lower(cue.verb + 1) == "no" and not MODALS & set(between):
        negated = True  # "made no promise"
    before_chain = s.lower(chain - 1)
    if s.lower(cue.last - 1) == "on" and s.lower(cue.last) in ("the", "") and s.lower(cue.last + 1) in ("telephone", "phone"):
        return "it tells of the call"  # "spoke on the telephone with"
    if "no_infinitive" in cue.entry.list("takes") and s.lower(cue.last) == "to":
        return "the verb is another before an infinitive"
    if "clause" in cue.entry.list("takes") and not _opens_clause(s, cue.last) and s.lower(cue.last) != ",":
        return "no clause follows"
    if s.covering(cue.verb) and s.covering(cue.verb) != s.ending_at(cue.verb + 1):
        return "the word is part of a name"
    if s.lower(cue.verb - 1) in DETERMINERS and not s.ending_at(cue.verb) and s.lower(cue.verb - 2) not in BE:
        return "the word is a noun here"
    if "pp" in cue.forms and BE & set(between):
        return _passive(s, cue, before, chain)
    if before_chain == "there" and s.lower(chain) in ("was", "were", "is"):
        return "there is no act in it"
    if chain == s.first and "pp" in cue.forms:  # "Also discussed were matters of security", "Reviewed during the call were …"
        at = _after_manner(s, cue.last, s.last)
        if s.lower(at) in BE:
            return Act(replace(cue, last=at + 1), "passive", "impersonal", None, s.first, rule="passive, turned round")
    if chain == s.first and "pp" in cue.forms and s.lower(cue.verb) == "asked" and not before:  # "Asked about it, she replied"
        by = next((s.starting_at(i + 1) for i in range(cue.verb + 1, min(s.last, cue.verb + 3)) if s.lower(i) == "by"), None)
        asked = replace(cue, entry=s.words.entries["ask"], last=by.last if by else cue.last)
        return Act(asked, "participle", "actor" if by else "asker", by, s.first, rule="asked")
    if before_chain == "to" and "base" in cue.forms:
        return _infinitive(s, cue, before, chain)
    if (MODALS & set(between)) and not negated and s.lower(cue.last) != "only":  # "would say only that"
        return "it is not yet done"
    if "ing" in cue.forms:
        return _participle(s, cue, before, chain)
    if "having" in between and s.lower(chain - 1) in ("for", "of", "without", "to"):
        return "inside what was said"  # "commended them for having covered the costs"
    if "having" in between:
        return Act(cue, "participle", "following" if chain == s.first else "sentence", None, chain, rule="having …")
    if {"had", "has", "have"} & set(between) and "pp" in cue.forms:
        return _finite(s, cue, before, chain, negated, "perfect", stem, past="had" in between)
    if {"past", "s"} & set(cue.forms) or (negated and "base" in cue.forms) or (MODALS & set(between)):
        return _finite(s, cue, before, chain, negated, "finite", stem, past=False)
    if "base" in cue.forms:
        subject = s.ending_at(chain)
        if subject and (subject.kind in ("all", "they", "we", "i", "nationals") or len(subject.persons) > 1):
            return _finite(s, cue, before, chain, negated, "finite", stem, past=False)
        noun = cue.last == cue.verb + 1 and s.lower(cue.last) in ("for", "of", "from")  # "to discuss security, support for Veland"
        if before and before[-1].mood == "infinitive" and before_chain in ("and", ",", "or") and not noun:
            return replace(before[-1], cue=cue, start=chain - 1, content=None, rule="infinitive, joined", negated=False)
        return "the verb has no subject"
    return "the form is no finite verb"


def _opens_clause(s: _Sentence, at: int) -> bool:
    """Whether a clause begins at `at`: *that*, or a noun phrase with a finite verb soon after."""
    return s.lower(at) == "that" or (s.starting_at(at) is not None and any(s.lower(i) in _FINITE for i in range(at, min(s.last, at + 8))))


def _chain_start(s: _Sentence, verb: int) -> int:
    """The first of the auxiliaries, negations and adverbs before a verb; *“would not, however, commit”* is one chain."""
    chain = verb
    while chain > s.first:
        word = s.lower(chain - 1)
        if word in ("all", "both", "each"):
            if s.lower(chain - 2) not in AUXILIARIES and not s.ending_at(chain - 1):
                break  # "Both agreed": the subject
            chain -= 1
        elif word in AUXILIARIES | _NEGATIONS or is_adverb(s.tokens[chain - 1]):
            chain -= 1
        elif (word == "," and s.lower(chain - 2) in _INTERJECTIONS and s.lower(chain - 3) == ",") or (
            word == ")" and s.lower(chain - 3) == "("
        ):
            chain -= 3
        else:
            break
    return chain


_INTERJECTIONS = frozenset("however moreover too therefore though meanwhile accordingly likewise".split())


def _passive(s: _Sentence, cue: Cue, before: list[Act], chain: int) -> Act | str:
    """*It was agreed that*, *energy was discussed*, *Mr Hald was invited to*."""
    if cue.entry.get("act") == "hope" and s.lower(cue.verb) == "expected" and s.lower(chain - 1) != "it":
        return "an expectation of nobody"
    if "never_passive" in cue.entry.list("takes"):
        return "the verb is not used so in the passive"
    agent = None
    for i in range(cue.last, min(s.last, cue.last + 30)):
        if s.lower(i) == "by" and s.starting_at(i + 1):
            agent = s.starting_at(i + 1)
            break
        if s.lower(i) in (",", ";", "that"):
            break
    noun_first = cue.noun is not None and cue.noun < cue.verb
    negated = any(s.lower(i) in _NEGATIONS for i in range(chain - 1, cue.verb))
    negated = negated or (noun_first and any(s.lower(i) == "no" for i in ((cue.noun or 0) - 1, (cue.noun or 0) - 2)))
    verb_at = next((i for i in range(cue.verb, cue.verb - 6, -1) if s.lower(i) in BE), cue.verb)
    if s.lower(verb_at) == "be":
        return "it is not yet done"
    verb_at = _chain_start(s, verb_at)
    while is_adverb(s.tokens[verb_at]) and verb_at < cue.verb:
        verb_at += 1
    if MODALS & {s.lower(i) for i in range(verb_at - 1, cue.verb)} or s.lower(verb_at) == "being":
        return "it is not yet done"
    if (
        cue.entry.get("act") == "explain"
        and agent is None
        and (cue.noun is not None or s.lower(cue.last) in ("below", "as", "above", "here"))
    ):
        return "the publisher's own outline"
    if s.lower(verb_at - 1) == "it" or (s.lower(verb_at - 1) == "," and _opener_it(s, verb_at)):
        told = Act(cue, "passive", "impersonal" if not agent else "actor", agent, verb_at - 1, negated=negated, rule="it was …")
        outer = next((n for n in range(len(before) - 1, -1, -1) if before[n].outer is None and before[n].mood != "passive"), None)
        within = (
            outer is not None and "had" in [s.lower(i) for i in range(verb_at, cue.verb)] and _after_that(s, before[outer], verb_at - 1)
        )
        return replace(told, outer=outer) if within else told
    start = cue.noun if noun_first and cue.noun is not None else _clause_start(s, verb_at, before)
    if start >= verb_at and not noun_first:
        if before and s.lower(verb_at - 1) in _CONJUNCTIONS | {","} and before[-1].mood == "passive":
            return replace(before[-1], cue=cue, start=verb_at - 1, content=None, rule="passive, joined", negated=negated)
        return "the passive has no subject"
    back = [i for i in range(verb_at - 1, start - 1, -1) if not (s.lower(i) == "that" and s.lower(i - 1) in PREPOSITIONS)]  # "on that day"
    relative = next((i for i in back if s.lower(i) in _RELATIVES - {"as", "what"} or s.lower(i) in _FINITE), None)
    if not noun_first and relative is not None and s.lower(relative) not in _FINITE:
        if s.lower(relative - 1) not in PREPOSITIONS or relative + 1 >= verb_at:
            return "the act is told of something else"
        start = relative + 1
    inside = any(s.lower(i) in ("that", "which", "whom") and s.lower(i - 1) not in PREPOSITIONS for i in range(start - 3, start))
    if (noun_first and inside) or (before and before[-1].mood != "passive" and s.lower(start - 1) == "that"):
        reports = "address" in cue.entry.list("takes") and any(s.lower(i) == "that" for i in range(cue.last, min(s.last, cue.last + 12)))
        if reports and "had" in [s.lower(i) for i in range(verb_at, cue.verb)] and not noun_first and agent:
            return Act(cue, "passive", "actor", agent, start, outer=len(before) - 1, negated=negated, rule="addressee in the passive")
        return "inside what was said"
    rule = "noun in the passive" if noun_first else "passive"
    subject = s.ending_at(verb_at)
    addressed = {"address", "object_only"} & set(cue.entry.list("takes"))
    if subject and subject.first == start and addressed and not noun_first:
        return Act(
            cue, "passive", "actor" if agent else "impersonal", agent or subject, start, negated=negated, rule="addressee in the passive"
        )
    if "address" in cue.entry.list("takes") and not noun_first and cue.entry.get("act") != "request":
        return "the one addressed is no participant"
    content: tuple[int, int] | None = (start, verb_at)
    if not noun_first and s.lower(cue.last) == "," and s.lower(cue.last + 1) in _ABOVE_ALL:
        content = (start, s.last)  # "Trade was touched upon, primarily the question of tariffs"
    if not noun_first and verb_at - start <= 2 and agent is None and s.lower(cue.last) in ("for", "that", "over", "about"):
        content = None  # "Support was affirmed for": what it was for
    if noun_first and cue.noun is not None:
        inner = cue.noun + len(next(w for w in cue.entry.words if w.split()[0] == s.lower(cue.noun)).split())
        content = (inner + 1, verb_at) if inner + 1 < verb_at and s.lower(inner) in _OPENERS else None
    return Act(cue, "passive", "actor" if agent else "impersonal", agent, start, content, negated=negated, rule=rule)


_ABOVE_ALL = frozenset("primarily including especially particularly notably".split())


def _opener_it(s: _Sentence, at: int) -> bool:
    return any(s.lower(i) == "it" for i in range(max(s.first, at - 6), at))


def _clause_start(s: _Sentence, at: int, before: list[Act]) -> int:
    """Where the subject of the verb at `at` begins: after the last conjunction that opens a clause, or a fronted phrase."""
    floor = max([s.first] + [a.cue.last for a in before])
    i = at - 1
    start = floor
    while i >= floor:
        lower = s.lower(i)
        if lower in (";", ":") or (lower in ("and", "but", "while", "whereas") and s.lower(i - 1) == ","):
            start = i + 1
            break
        i -= 1
    # "At the meeting, our relations were discussed": a fronted phrase up to its comma is not the subject
    if s.lower(start) in PREPOSITIONS | {"as"}:
        for i in range(start, at):
            if s.lower(i) == ",":
                rest = i + 1
                if rest < at:
                    start = rest
                break
    while start < at and (s.lower(start) in ("and", "but", ",", "also", "moreover", "finally", "lastly") or is_adverb(s.tokens[start])):
        start += 1
    return start


def _infinitive(s: _Sentence, cue: Cue, before: list[Act], chain: int) -> Act | str:
    """*met today to discuss*: the purpose of the meeting. *Declined to confirm* is the inner act, negated."""
    if s.lower(chain - 2) == "on" and s.lower(chain - 3) in _GO_ON:  # "went on to set out"
        return _finite(s, cue, before, _chain_start(s, chain - 3), False, "finite", False, past=False)
    if s.lower(chain - 2) in _GO_ON:  # "continued to discuss"
        return _finite(s, cue, before, _chain_start(s, chain - 2), False, "finite", False, past=False)
    if s.lower(chain - 2) == "opportunity":  # "took the opportunity to thank"
        took = next((i for i in range(chain - 3, chain - 6, -1) if s.lower(i) in ("took", "used", "takes", "uses")), None)
        if took is not None:
            return _finite(s, cue, before, _chain_start(s, took), False, "finite", False, past=False)
    if s.lower(chain - 2) in s.words.refuses and before and before[-1].cue.verb == chain - 2:
        outer = before.pop()
        return replace(
            outer, cue=Cue(outer.cue.first, cue.last, cue.verb, cue.forms, cue.entry, cue.noun), negated=True, rule="declined to"
        )
    if any(a.mood != "infinitive" for a in before) or (before and s.lower(chain - 2) not in ("and", ",", "or", "but")):
        return "inside what was said"
    subject = next((a for a in s.actors if not (s.lower(a.first - 1) in PREPOSITIONS and a.first > s.first)), None)
    near = (i for a in s.actors if subject is not None and a.last <= chain for i in range(a.last, min(chain, a.last + 8)))
    if subject is None or not any(s.lower(i) in s.words.meets for i in near):
        return "an infinitive, not an act"
    return Act(cue, "infinitive", "sentence", None, chain - 1, rule="met to …")


_ANSWERING = frozenset("responding replying answering reacting".split())
_PLAIN_DISCUSS = frozenset("discussing reviewing exchanging considering addressing".split())
# Participles of these acts, inside what was said, mostly tell of the content: "that the two countries, looking at their history, would".
_DOUBTFUL_INSIDE = frozenset("discuss agree reject support commit accept share_view propose confirm welcome hope request".split())


def _participle(s: _Sentence, cue: Cue, before: list[Act], chain: int) -> Act | str:
    """*…, noting that*, *Expressing concern at …, she*, *opened by welcoming*."""
    before_chain = s.lower(chain - 1)
    own = s.ending_at(chain)
    if before_chain in _GO_ON and not before:  # "continued discussing"
        return _finite(s, cue, before, _chain_start(s, chain - 1), False, "finite", False, past=False)
    if own and own.first > s.first and s.lower(own.first - 1) in (",", "with", "and"):
        return Act(cue, "participle", "actor", own, own.first, rule="participle with its own subject")
    if not before and cue.entry.get("act") == "discuss" and cue.noun is None and s.lower(cue.verb) not in _PLAIN_DISCUSS:
        return "it tells of the meeting, not of what was said"
    if chain == s.first:
        if s.lower(cue.verb) in _ANSWERING and s.lower(cue.last) == "to":
            return "it tells what was answered"  # "Responding to these concerns, she stressed"
        if s.lower(cue.verb) in ("speaking", "talking", "turning"):
            return "it turns to a topic"  # "Speaking of the dam, she"
        return Act(cue, "participle", "following", None, chain, rule="opening participle")
    if before_chain == "to" and s.lower(chain - 2) == "addition" and not before:
        return Act(cue, "participle", "following", None, s.first, rule="in addition to …ing")
    if before_chain == "as" and before and (quoted := s.ending_at(chain - 1)) and before[-1].cue.last <= quoted.first:
        return Act(cue, "participle", "actor", quoted, quoted.first, outer=len(before) - 1, rule="quoted as saying")
    opened = before_chain == "by" and any(s.lower(i) in s.words.opens for i in range(chain - 4, chain - 1))
    if opened or (before_chain in ("while", "when", "after", "besides") and s.lower(chain - 2) in (",", "", "(")):
        kind: Subject = "following" if chain - 1 == s.first else "sentence"
        return Act(cue, "participle", kind, None, chain - 1, rule=f"{before_chain} …ing")
    if before_chain == "," and s.lower(cue.verb) == "addressing":
        return "it tells of what is done"  # "commitment to growth, addressing climate change, and …"
    if before_chain == ",":
        inside = before and s.lower(before[-1].cue.last) == "that" and s.lower(cue.last) != "that" and cue.noun is None
        if inside and cue.entry.get("act") in _DOUBTFUL_INSIDE:
            return "inside what was said"
        return Act(cue, "participle", "sentence", None, chain - 1, rule="participle")
    if before_chain in ("and", "but", "or"):
        if before and before[-1].mood == "participle":
            return replace(before[-1], cue=cue, start=chain - 1, content=None, rule="participle, joined", clause=False)
        return "inside what was said"
    return "the verb has no subject"


def _finite(s: _Sentence, cue: Cue, before: list[Act], chain: int, negated: bool, mood: Mood, stem: bool, past: bool) -> Act | str:
    """A finite verb: its subject stands before it, or is carried over from the verb before."""
    k = chain - 1
    actor = s.ending_at(chain)
    rule = "subject and verb"
    if actor is None and (back := _before_when_and_where(s, chain)) < chain:
        actor = s.ending_at(back)
        rule = "subject, time and place, verb"
    if actor is None and s.lower(k) == ",":
        actor = _across_parenthesis(s, k, before)
        rule = "subject, parenthesis, verb"
    if actor is None and s.lower(k) == "who":
        at = k - 1 if s.lower(k - 1) == "," else k
        actor = s.ending_at(at)
        if actor is None:
            return "who: nobody known"
        return Act(cue, mood, "actor", actor, k, negated=negated, rule="who")
    if actor is None and (inverted := _inverted(s, cue, chain)):
        return Act(cue, mood, "actor", inverted, chain, negated=negated, rule="verb and subject, turned round")
    if actor is None and s.lower(k) == "," and not before and "topic" in cue.entry.list("takes") and _talks_parenthesis(s, k):
        return Act(cue, mood, "talks", None, s.first, negated=negated, rule="the talks, held there, focused on")
    if actor is None and (s.lower(k) in _CONJUNCTIONS or s.lower(k) in (",", ";")):
        return _joined(s, cue, before, chain, negated, mood, stem)
    if actor is None and chain == s.first and stem:
        return Act(cue, mood, "inherited", None, chain, negated=negated, rule="item after a stem")
    if actor is None:
        talks = any(s.lower(i) in s.words.talks for i in range(s.first, min(chain, s.first + 14)))
        if talks and not before and "topic" in cue.entry.list("takes"):
            return Act(cue, mood, "talks", None, s.first, negated=negated, rule="the talks focused on")
        return "its subject is no participant"
    if s.lower(actor.first - 1) == "of" and s.lower(actor.first - 2) in ("each", "both", "all", "some"):
        actor = replace(actor, first=actor.first - 2)
    if s.lower(actor.first) in ("this", "that") and s.lower(actor.first - 1) == "to":  # "To this President Hald answered"
        actor = replace(actor, first=actor.first + 1)
    if actor.first > s.first and s.lower(actor.first - 1) in PREPOSITIONS - {"as", "after"}:
        return "the name before it is no subject"
    negated = negated or s.lower(actor.first) == "neither"
    return _placed(s, Act(cue, mood, "actor", actor, actor.first, negated=negated, rule=rule), before, past)


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())


def _before_when_and_where(s: _Sentence, chain: int) -> int:
    """Where *(on) Thursday in Tamor* begins before a verb: *President Hald Thursday in Tamor assured …*; the verb where there is none."""
    at, told = chain, False
    while at - 1 > s.first and chain - at < _LONGEST_CIRCUMSTANCE:
        word = s.lower(at - 1)
        if word in _DAYS:
            told = True
        elif word not in ("on", "in", "at") and not (s.tokens[at - 1].text[0].isupper() and s.lower(at - 2) in ("in", "at")):
            break
        at -= 1
    return at if told else chain


_LONGEST_CIRCUMSTANCE = 5  # tokens: "on Thursday in Abuja"


def _talks_parenthesis(s: _Sentence, comma: int) -> bool:
    """Whether the talks are the subject before a parenthesis that ends at `comma`: *The session, held at the Ministry, dealt with*."""
    opened = next((i for i in range(s.first, comma) if s.lower(i) == ","), comma)
    return opened < comma and any(s.lower(i) in s.words.talks for i in range(s.first, min(opened, s.first + 6)))


def _inverted(s: _Sentence, cue: Cue, chain: int) -> Actor | None:
    """The subject in *“The road is open,” said Ms Hald*: right after the verb, where a quotation or a comma stands before it."""
    if s.tokens[chain - 1].text not in _CLOSING_QUOTES | {","} or cue.noun is not None or cue.verb + 1 != cue.last:
        return None
    quoted = any(s.tokens[i].text in _QUOTES for i in range(max(s.first, chain - 3), chain))
    actor = s.starting_at(cue.last)
    ends = actor is not None and (actor.last >= s.last or s.lower(actor.last) in _AFTER_INVERSION | PREPOSITIONS)
    return actor if actor is not None and ends and (quoted or actor.last >= s.last) else None


_CLOSING_QUOTES = frozenset("\"”’'»")
_QUOTES = frozenset('"“”«»')
_AFTER_INVERSION = frozenset((",", ";", ".", "and", "while", "who", "after", "when", "as", '"', "“"))


def _placed(s: _Sentence, act: Act, before: list[Act], past: bool) -> Act | str:
    """The act as one of its own, or as one inside what an earlier one of the sentence reports."""
    assert act.actor is not None
    at = act.actor.first
    opener = s.lower(at - 1)
    prior = s.lower(at - 2)
    if opener in ("which", "whom") and prior in PREPOSITIONS:
        comma = next((i for i in range(at - 2, max(s.first, at - 8), -1) if s.lower(i) == ","), None)
        return replace(act, start=at - 2 if comma is None else comma, rule="relative clause")
    if opener == "whom" and prior == "," and "address" in act.cue.entry.list("takes"):  # "the Prime Minister, whom she briefed on"
        return replace(act, start=at - 2, rule="whom …")
    if opener in ("which", "that") and (start := _apposition(s, at - 1)) is not None:
        return replace(act, start=start, rule="relative clause of an apposition")
    zero = act.actor.kind in _PRONOUN_KINDS and opener.isalpha() and opener not in _CLAUSE_WORDS and not is_adverb(s.tokens[at - 1])
    noun_phrase = any(s.lower(i) in DETERMINERS - {"this", "that"} for i in (at - 2, at - 3))
    spoken = any(b.cue.last == at for b in before)  # "the President said he hoped"
    if (
        zero
        and not spoken
        and at > s.first
        and noun_phrase
        and s.ending_at(at) is None
        and (before or s.lower(s.first) not in PREPOSITIONS)
    ):
        return "a relative clause, told of something else"  # "the position he had set out"
    they = at - 1 if (s.lower(at), opener) == ("both", "they") else at
    if (s.lower(they - 2), s.lower(they - 1)) == (",", "which") and s.lower(act.cue.last) in _FINITE and act.mood == "finite":
        return replace(
            act, start=they - 2, content=(they - 1, s.last), clause=True, rule="object relative"
        )  # "…, which they agreed has been"
    outer = next((n for n in range(len(before) - 1, -1, -1) if before[n].outer is None and before[n].mood != "passive"), None)
    if outer is None or not before:
        if opener in ("which", "whom", "that") and at - 1 > s.first:
            return "a relative clause, told of something else"
        return act
    if past and before[-1].outer is not None and _after_that(s, before[-1], at) and prior not in ("and", ","):
        return replace(act, outer=len(before) - 1, rule="said inside what was said")  # "recalled that she had reported that he had said"
    carrier = before[outer]
    if opener == "which" and "topic" in act.cue.entry.list("takes") and carrier.cue.last < at - 1 and act.mood == "finite":
        start, _ = _content_start(s, carrier, at - 1)
        return replace(act, start=at - 1, content=_trim(s, start, at - 1), rule="object relative")
    if opener == "which" and prior == "," and act.cue.entry.get("act") in ("accept", "reject") and act.mood == "finite":
        return replace(act, start=at - 2, rule="answer in a relative clause")  # "invited him to visit, which he accepted"
    if carrier.mood == "infinitive" and opener not in ("which", "that", "as", "how"):
        return act
    if opener == "," and s.lower(act.cue.last) == "," and prior in _RELATIVES:  # "a step which, they observed, would serve both"
        return act
    opened = _after_that(s, carrier, at)
    told = s.ending_at(at)  # "told Ms Hald he hoped"
    bare = at == carrier.cue.last or (told is not None and told.first == carrier.cue.last and "address" in carrier.cue.entry.list("takes"))
    inner = "inner" in act.cue.entry.list("takes") and not (s.lower(act.cue.verb).startswith("wish") and s.lower(act.cue.last) == "to")
    if opened and inner and act.actor.kind in ("he", "she", "they"):
        if opener == "that" and prior == "and" and s.lower(at - 3) != ",":  # "noted that … and that he hoped"
            return replace(carrier, cue=act.cue, start=at - 2, content=None, rule="inner verb")
        if opener == "that" and at - 1 == carrier.cue.last:  # "stated that he hoped": the inner verb names the act
            before.pop(outer)
            return replace(carrier, cue=act.cue, content=None, rule="inner verb")
    if bare and inner and act.actor.kind in ("he", "she", "they") and act.mood == "finite":  # "said he looked forward to"
        before.pop(outer)
        return replace(carrier, cue=act.cue, content=None, rule="inner verb")
    if carrier.cue.entry.get("act") == "reject":
        return "inside what was said"  # "denied that he had said so"
    if past and (carrier.mood != "participle" or opened):
        return replace(act, outer=outer, rule="said inside what was said")
    if opened:
        return replace(act, outer=outer, rule="said inside what was said") if _reports(s, act) else "inside what was said"
    if opener in ("and", "but", "while", "whereas", ";", ",", "whereupon", "then") or (opener == "" and at == s.first):
        return act
    if opener in _RELATIVES:
        return "a relative clause, told of something else"
    if carrier.subject == "following":
        return act
    return "inside what was said"


_PRONOUN_KINDS = frozenset(("he", "she", "they", "we", "i"))
_CLAUSE_WORDS = (
    _CONJUNCTIONS | _RELATIVES | PREPOSITIONS | frozenset("that because since if although though once until unless before so".split())
)


def _apposition(s: _Sentence, at: int) -> int | None:
    """The comma before *, an invitation which* or *, a view that*, whose relative is at `at`: it sums up what was said before."""
    for i in range(at - 2, max(s.first, at - 5), -1):
        if s.lower(i) in ("a", "an") and s.lower(i - 1) == ",":
            return i - 1
    return None


def _reports(s: _Sentence, act: Act) -> bool:
    """Whether the cue is followed by *that*, so that it reports speech for certain."""
    return s.lower(act.cue.last) == "that" or (act.cue.last + 1 < s.last and s.lower(act.cue.last + 1) == "that")


def _after_that(s: _Sentence, carrier: Act, at: int) -> bool:
    """Whether the noun phrase at `at` is the subject of the clause that the carrier's *that* opens."""
    i = at - 1
    if carrier.subject == "following" and s.lower(i) == ",":
        return False  # the main clause: "Noting that time was short, the ministers agreed"
    while i > carrier.cue.verb and s.lower(i) != "that":
        if s.lower(i) in (";", ":") or (s.lower(i) in _CONJUNCTIONS and s.lower(i - 1) == ","):
            return False
        if s.lower(i) in _FINITE:
            return False
        i -= 1
    return s.lower(i) == "that"


def _across_parenthesis(s: _Sentence, comma: int, before: list[Act]) -> Actor | None:
    """The subject in *“Mr Orlen, who had come late, said”*: the nearest actor before a comma that no verb has yet."""
    for actor in reversed(s.actors):
        if actor.last >= comma or s.lower(actor.last) != ",":
            continue
        if s.lower(actor.first - 1) in PREPOSITIONS | {"which"} and actor.first > s.first:
            continue
        if actor.first == s.first or s.lower(actor.first - 1) in {",", ";", "that"} | _CONJUNCTIONS or is_adverb(s.tokens[actor.first - 1]):
            inside = s.lower(actor.last + 1)
            parenthetical = inside in _RELATIVES | PREPOSITIONS | {"while", "having", "too", "also"} or inside.endswith(("ing", "ed", "ly"))
            if parenthetical or comma - actor.last <= 6:
                return actor
    return None


def _joined(s: _Sentence, cue: Cue, before: list[Act], chain: int, negated: bool, mood: Mood, stem: bool) -> Act | str:
    """*explained …, urged … and invited …*: one subject for several verbs."""
    if not before:
        if stem and chain == s.first:
            return Act(cue, mood, "inherited", None, chain, negated=negated, rule="item after a stem")
        first = next((a for a in s.actors if a.first == s.first or s.lower(a.first - 1) == ","), None)
        if first and first.last < chain and any(s.lower(i) in s.words.meets or s.lower(i).endswith("ed") for i in range(first.last, chain)):
            return Act(cue, mood, "actor", first, chain - 1, negated=negated, rule="second verb of the subject")
        return "no verb before it to join"
    last = before[-1]
    passive = s.lower(chain - 1) == "and" and s.lower(chain - 2).endswith("ed") and any(s.lower(i) in BE for i in (chain - 3, chain - 4))
    if passive and chain == cue.verb and "pp" in cue.forms:
        return "a second verb of the passive before it"
    if last.mood == "infinitive":
        if "base" not in cue.forms:
            return "no verb before it to join"
        if cue.last == cue.verb + 1 and s.lower(cue.last) in ("for", "of", "from"):
            return "the word is a noun here"  # "to discuss security, support for Veland and trade"
        return replace(last, cue=cue, start=chain - 1, content=None, rule="infinitive, joined")
    comma = s.lower(chain - 2) == "," or s.lower(chain - 1) == ","
    between = [s.lower(i) for i in range(last.cue.last, chain)]
    if last.mood == "participle" and last.subject in ("following",):
        return "inside what was said"
    if negated and MODALS & {s.lower(i) for i in range(chain, cue.verb)} and not comma and MODALS & set(between):
        return "inside what was said"  # "said that he would like to come but could not commit himself"
    if "had" in between and not comma and "that" in between and cue.noun is None:
        if not _reports(s, Act(cue, mood, "inherited", None, chain)):
            return "inside what was said"
        nested = Act(cue, mood, "inherited", None, chain - 1, negated=negated, outer=len(before) - 1, rule="joined inside what was said")
        return nested
    if last.rule == "addressee in the passive" and last.actor is not None:
        return Act(cue, mood, "actor", last.actor, chain - 1, negated=negated, rule="second verb of the one addressed")
    if last.mood == "passive" and last.subject == "impersonal" and cue.entry.get("act") not in ("agree", "concur", "confirm", "discuss"):
        return "inside what was said"
    root = next((a for a in reversed(before) if a.mood in ("finite", "perfect") and a.outer is None), last)
    if "past" in root.cue.forms and "past" not in cue.forms and mood == "finite" and not negated:
        return "inside what was said"  # the tense is another: "noted that the delegation had come and is ready", "its goals and tasks"
    start = chain - 1
    if s.lower(start) in _CONJUNCTIONS and s.lower(start - 1) == ",":
        start -= 1
    return replace(
        root, cue=cue, mood=mood, start=start, content=None, negated=negated, withheld=False, clause=False, rule="joined to the verb before"
    )


def _opening_topic(s: _Sentence) -> Act | None:
    """*During an exchange of views on Lake Oresh, …*: a topic clause beside an act is an act of both."""
    if s.lower(s.first) not in ("during", "in", "following", "after", "in the course of"):
        return None
    comma = next((i for i in range(s.first, s.last) if s.lower(i) == ","), None)
    if comma is None:
        return None
    for cue_at in range(s.first + 1, min(comma, s.first + 8)):
        if s.lower(cue_at) in ("consideration", "review") and s.lower(s.first) == "in":
            break  # "in consideration of the fact that"
        if s.lower(cue_at) in ("discussion", "discussions", "exchange", "exchanges", "consideration", "review"):
            end = cue_at + 1
            if s.lower(end) == "of" and s.lower(end + 1) in ("views", "opinions", "assessments"):
                end += 2
            if s.lower(end) in ("on", "of", "about", "regarding", "concerning", "over"):
                entry = next((c.entry for c in s.cues if c.entry.get("act") == "discuss"), s.words.entries["discuss"])
                cue = Cue(cue_at, end, cue_at, ("noun",), entry)
                return Act(cue, "noun", "talks", None, s.first, (end + 1, comma), rule="topic clause")
    return None


def _according(s: _Sentence) -> Act | None:
    """*According to Mr Hald, …*, *In her view, …*, *…, according to the Oreshi side.*: somebody's words with no verb of speech."""
    for i in range(s.first, s.last - 2):
        if i > s.first and s.lower(i - 1) != ",":
            continue
        actor, end = _whose_view(s, i)
        if actor is None or (i > s.first and s.lower(i) == "in"):
            continue
        closes = s.lower(end) == ","
        if (i == s.first and not closes) or (i > s.first and end < s.last and not closes):
            continue
        content = _trim(s, end + 1, s.last) if i == s.first else _trim(s, s.first, s.last if closes else i)
        if content is None or (i > s.first and any(c.verb < i for c in s.cues)):
            return None
        cue_end = i + 2 if s.lower(i) == "according" else end
        cue = Cue(i, cue_end, i, ("noun",), s.words.entries["state"])
        return Act(cue, "noun", "actor", actor, i, content, True, rule="according to")
    return None


def _expressed_by(s: _Sentence) -> Act | None:
    """*In response to the concern expressed by Mr Orlen about the dam, …*: an act that the main clause answers."""
    comma = next((i for i in range(s.first, s.last) if s.lower(i) == ","), s.last)
    if s.lower(s.first) not in ("in", "responding", "answering", "addressing", "regarding", "given"):
        return None
    at = next((i for i in range(s.first + 1, comma) if s.lower(i) == "expressed" and s.lower(i + 1) == "by"), None)
    actor = s.starting_at(at + 2) if at is not None else None
    name = _VOICED.get(s.lower(at - 1)) if at is not None else None
    if at is None or actor is None or name is None or actor.last > comma:
        return None
    content = _trim(s, actor.last + 1, comma) if s.lower(actor.last) in ("about", "over", "at", "in", "regarding", "with") else None
    cue = Cue(at - 1, at + 1, at, ("noun",), s.words.entries[name])
    return Act(cue, "noun", "actor", actor, s.first, content, rule="expressed by")


_VOICED = {"concern": "concern", "concerns": "concern", "interest": "hope", "wish": "hope", "hope": "hope"}


def _whose_view(s: _Sentence, i: int) -> tuple[Actor | None, int]:
    """The actor of *according to X*, *in the words of X*, *in X's view*, *in her opinion* at `i`, and the index after the phrase."""
    if (s.lower(i), s.lower(i + 1)) == ("according", "to"):
        actor = s.starting_at(i + 2)
        return actor, actor.last if actor else i
    if s.lower(i) != "in":
        return None, i
    if (s.lower(i + 1), s.lower(i + 3)) == ("the", "of") and s.lower(i + 2) in _VIEWS:
        actor = s.starting_at(i + 4)
        return actor, actor.last if actor else i
    if s.lower(i + 1) in ("his", "her") and s.lower(i + 2) in _VIEWS:
        return Actor(i + 1, i + 2, "he" if s.lower(i + 1) == "his" else "she"), i + 3
    actor = s.starting_at(i + 1)
    if actor and s.lower(actor.last) == "'s" and s.lower(actor.last + 1) in _VIEWS:
        return actor, actor.last + 2
    return None, i


_VIEWS = frozenset("view opinion words judgement judgment estimation assessment".split())


def _on_the_agenda(s: _Sentence) -> Act | None:
    """*Fisheries came up for discussion*, *were on the agenda*, *featured in the talks*: what both sides talked about."""
    for i in range(s.first + 1, s.last - 1):
        three = (s.lower(i), s.lower(i + 1), s.lower(i + 2))
        agenda = (
            three == ("on", "the", "agenda")
            or three[:2] == ("for", "discussion")
            or (three[:2] == ("in", "the") and three[2] in s.words.talks)
        )
        verb = next((j for j in range(i - 1, max(s.first, i - 4), -1) if s.lower(j) in _COMES_UP | BE), None)
        if not agenda or verb is None or (s.lower(verb) in BE) != (three == ("on", "the", "agenda")):
            continue
        start, end = _clause_start(s, verb, []), verb
        while end > start and is_adverb(s.tokens[end - 1]):
            end -= 1
        content = _trim(s, start, end)
        if content is None or s.lower(verb) in ("is", "are", "be") or any(s.lower(j) in MODALS | _RELATIVES for j in range(start, verb)):
            return None
        cue = Cue(verb, i + (2 if three[0] == "for" else 3), verb, ("past",), s.words.entries["discuss"])
        return Act(cue, "noun", "talks", None, start, content, rule="on the agenda")
    return None


def _went_on(s: _Sentence) -> Act | None:
    """*The discussion of the dam continued*, *the dialogue on the lake was continued*: what both sides went on to talk about."""
    verb = next((i for i in range(s.last - 1, s.first, -1) if s.lower(i) == "continued"), None)
    noun = next((i for i in range(s.first, min(s.last, s.first + 4)) if s.lower(i) in s.words.talks), None)
    if (
        verb is None
        or noun is None
        or s.lower(noun + 1) not in ("of", "on", "about")
        or any(s.lower(i) in MODALS for i in range(noun, verb))
    ):
        return None
    first = _chain_start(s, verb)
    content = _trim(s, noun + 2, first)
    if content is None or any(s.lower(i) in _RELATIVES | {","} for i in range(*content)):
        return None
    cue = Cue(first, verb + 1, verb, ("past",), s.words.entries["discuss"])
    return Act(cue, "noun", "talks", None, s.first, content, rule="the discussion went on")


_COMES_UP = frozenset("came featured figured".split())


def _met_about(s: _Sentence) -> Act | None:
    """*The Secretary spoke today with Ms Hald about the dam*, *held talks on the future of the lake with her*: what they met about."""
    verb = next((i for i in range(s.first, s.last) if s.lower(i) in s.words.meets and s.ending_at(_chain_start(s, i))), None)
    other = any(c.first <= (verb or 0) < c.last and "clause" not in c.entry.list("takes") for c in s.cues)
    if verb is None or other or s.covering(verb):
        return None
    if s.lower(_chain_start(s, verb)) in MODALS | {"be", "is", "are"}:
        return None
    subject = s.ending_at(_chain_start(s, verb))
    alone = s.lower(verb).startswith(("spoke", "speak")) and subject is not None and subject.kind in ("persons", "he", "she")
    if (
        alone
        and subject
        and len(subject.persons) < 2
        and not any(s.lower(i) in ("with", "to") for i in range(verb + 1, min(s.last, verb + 8)))
    ):
        return None  # "spoke in detail about the causes"
    talks = False
    for i in range(verb + 1, s.last):
        lower = s.lower(i)
        if lower in _CONJUNCTIONS | _RELATIVES | {"that", ";", ":"} and not s.covering(i):
            return None
        talks = talks or (lower in s.words.talks and i <= verb + 5)
        on = lower == "on" and talks and s.lower(i + 1) not in DETERMINERS - {"the", "their"} and not _when_or_where(s, i + 1)
        about = lower in ("about", "regarding", "concerning") and s.lower(i - 1) not in ("for", "at", "of")  # "for about an hour"
        if (about or on) and i + 1 < s.last and not s.covering(i):
            cue = Cue(verb, verb + 1, verb, ("past",), s.words.entries["discuss"])
            return Act(cue, "infinitive", "talks", None, verb, (i + 1, s.last), rule="met about")
    return None


def _when_or_where(s: _Sentence, i: int) -> bool:
    """Whether *on* is followed by a day or a setting: *on 3 May*, *on Monday*, *on the margins of*, *on behalf of*."""
    words = [s.lower(n) for n in (i, i + 1)]
    day = any(w[:1].isdigit() or w.endswith("day") for w in words)
    return day or any(w in s.words.setting for w in words)


def _without_quoted(s: _Sentence, acts: list[Act]) -> tuple[list[Act], list[Dropped]]:
    """Without the acts that stand in what a later cue reports: *Veland supports the plan, she added*."""
    s.acts = ()
    for n, act in enumerate(acts):
        if n and act.rule in ("subject and verb", "verb and subject, turned round") and "past" in act.cue.forms:
            aside = _aside(s, act, acts[n + 1 :])
            before = acts[:n]
            present = all("past" not in b.cue.forms and b.mood == "finite" for b in before)
            if aside and aside.closes and present:
                return acts[n:], [Dropped(b.cue, "inside what was said") for b in before]
        if act.rule == "subject and verb" and (aside := _aside(s, act, acts[n + 1 :])) and not aside.closes:
            inside = [b for b in acts[n + 1 :] if b.outer is None and not _goes_on(s, b)]
            return [a for a in acts if a not in inside], [Dropped(b.cue, "inside what was said") for b in inside]
    return acts, []


# --- where what was said begins and ends ---------------------------------------------------------


def _with_content(s: _Sentence, acts: list[Act]) -> list[Act]:
    """The acts with their contents: from after the cue to where the next act of the same level begins."""
    asides = {n: aside for n, act in enumerate(acts) if (aside := _aside(s, act, acts[n + 1 :]))}
    starts = [asides[n].start if n in asides else act.start for n, act in enumerate(acts)]
    done: list[Act] = []
    for n, act in enumerate(acts):
        later = [
            _begins(s, b, starts[m], act)
            for m, b in enumerate(acts)
            if m > n and (b.outer is None or act.outer is not None) and b.outer != n
        ]
        end = min((b for b in later if b > act.cue.verb), default=s.last)
        if act.content and (act.mood == "passive" or act.rule == "object relative"):
            done.append(replace(act, content=_trim(s, *act.content)))
            continue
        if act.rule == "answer in a relative clause":
            done.append(act)
            continue
        if act.rule == "met about" and act.content:
            start = act.content[0]
            end = min((b for b in later if b > start), default=s.last)
            done.append(replace(act, content=_trim(s, start, _before_party(s, act, start, end))))
            continue
        if act.mood == "noun":
            done.append(act)
            continue
        if act.content is None and end <= act.cue.last + 1 and n + 1 < len(acts) and s.lower(acts[n + 1].start) in ("nor", "or"):
            following, clause = _content_start(s, acts[n + 1], s.last)  # "neither accepted nor rejected this"
            done.append(replace(act, content=_trim(s, following, s.last), clause=clause))
            continue
        if aside := asides.get(n):
            content = _trim(s, aside.start, aside.end if aside.closes else end)
            done.append(replace(act, content=content, clause=True, rule=f"{act.rule}, {'after it' if aside.closes else 'interrupting'}"))
            continue
        act, after = _by_question(s, act, end)
        start, clause = (after, True) if after is not None else _content_start(s, act, end)
        if act.outer is not None:  # "that it had pledged to open the market, but that parks could not be built"
            end = next(
                (i for i in range(start, end - 2) if s.lower(i) == "," and s.lower(i + 1) in ("but", "and") and s.lower(i + 2) == "that"),
                end,
            )
        content = _trim(s, start, _before_deed(s, start, _before_party(s, act, start, _before_main(s, act, end))))
        if content and content[0] >= content[1]:
            content = None
        if content and _withholds(s, act, content):
            done.append(replace(act, cue=_verb_alone(s, act), content=None, withheld=True))
            continue
        done.append(replace(act, content=content, clause=clause))
    return done


def _before_main(s: _Sentence, act: Act, end: int) -> int:
    """Where the main clause begins after *After the ministers had considered trade, …*, or `end`."""
    if act.subject in ("following", "asker") and act.mood == "participle":  # "Welcoming this answer, Mr Hald handed over a draft"
        commas = (i for i in range(act.cue.last, end) if s.lower(i) == ",")
        return next((i for i in commas if (a := s.starting_at(i + 1)) and a.last < s.last and _goes_on_as_verb(s, a.last)), end)
    if act.actor is None or act.actor.first != s.first + 1 or s.lower(s.first) not in _SUBORDINATE:
        return end
    subjects = DETERMINERS | {"he", "she", "they", "it"}
    return next((i for i in range(act.cue.last, end) if s.lower(i) == "," and (s.lower(i + 1) in subjects or s.starting_at(i + 1))), end)


def _before_deed(s: _Sentence, start: int, end: int) -> int:
    """Where the second verb of the sentence begins, which is no act: *agreed to open a road, and signed a protocol*; or `end`."""
    if s.lower(start - 1) != "to" or s.lower(start) in DETERMINERS:
        return end
    for i in range(start + 1, end - 2):
        if s.lower(i) == "and" and _goes_on_as_verb(s, i + 1) and s.lower(i + 1) not in _FINITE and s.lower(i + 2) in DETERMINERS:
            return i
    return end


def _goes_on_as_verb(s: _Sentence, i: int) -> bool:
    """Whether a verb in the past can stand at `i`, right after a subject."""
    return s.lower(i) in _FINITE or s.lower(i).endswith("ed") or s.lower(i) in _PAST


_PAST = frozenset("said told gave took made put held spoke left sent handed went came found brought laid set drew".split())
_SUBORDINATE = frozenset("after when while once since although though as".split())


def _before_party(s: _Sentence, act: Act, start: int, end: int) -> int:
    """Where *with his Iraqi counterpart* begins at the end of what was discussed, or `end`."""
    if act.cue.entry.get("act") == "discuss":
        for actor in s.actors:
            if start < actor.first - 1 and actor.last == end and s.lower(actor.first - 1) == "with" and actor.kind != "sides":
                return actor.first - 1
        opened = next((i for i in range(end - 1, max(start, end - 8), -1) if s.lower(i) == "with"), None)
        if opened and s.lower(opened + 1) in ("his", "her", "their") and s.lower(end - 1) in ("counterpart", "counterparts", "colleagues"):
            return opened
    return end


def _begins(s: _Sentence, later: Act, start: int, act: Act) -> int:
    """Where `later` ends the content of `act`: at its own start, or at its verb where `act` stands between its subject and its verb."""
    return start if start > act.cue.verb else _chain_start(s, later.cue.verb)


def _by_question(s: _Sentence, act: Act, end: int) -> tuple[Act, int | None]:
    """The act that what follows the person addressed makes of it, and where what was said begins, where it is another: *asked him about*
    is a question, *told him to* a request."""
    takes = act.cue.entry.list("takes")
    if act.cue.noun is not None or "address" not in takes or act.rule == "addressee in the passive":
        return act, None
    at = _after_addressee(s, act, act.cue.last, end)
    name = act.cue.entry.get("act")
    if name == "request" and s.lower(act.cue.verb).startswith("ask") and s.lower(at) in _ASKED:
        return replace(act, cue=replace(act.cue, entry=s.words.entries["ask"])), at + (s.lower(at) == "about")
    if name == "state" and s.lower(at) == "to" and at > act.cue.last and s.lower(at + 1) not in DETERMINERS:
        return replace(act, cue=replace(act.cue, entry=s.words.entries["request"])), at + 1
    return act, None


_ASKED = frozenset("about whether if how when why what which who where".split())


@dataclass(frozen=True, slots=True)
class _Aside:
    """A cue that stands inside what was said, or (`closes`) after it: what was said begins at `start`, and before the cue ends at `end`."""

    start: int
    end: int
    closes: bool


def _aside(s: _Sentence, act: Act, later: list[Act]) -> _Aside | None:
    """*“…, he observed, …”*, *“…, she said.”*, *“…,” said Mr Hald.*: words stand before the subject, nothing follows the cue."""
    actor = act.actor
    if act.rule == "it was …" and s.lower(act.start - 1) == "," and s.lower(act.cue.last) == ",":
        return _Aside(_said_from(s, act, act.start - 1), act.start - 1, False)
    if actor is None or act.subject != "actor" or act.mood not in ("finite", "perfect"):
        return None
    turned = act.rule == "verb and subject, turned round"
    if not turned and act.rule != "subject and verb":
        return None
    first = act.start if turned else actor.first
    after = actor.last if turned else act.cue.last
    after = _after_manner(s, after, s.last)
    after -= s.lower(after - 1) == ","
    addressed = s.lower(after) in ("him", "her", "them", "us", "me") and s.lower(after + 1) == ","
    after += addressed
    if "address" in act.cue.entry.list("takes") and (told := s.starting_at(after)) and told.last >= s.last:
        after = told.last  # "…, he told Dr Yang."
    before = s.tokens[first - 1].text if first > s.first else ""
    if s.lower(first - 1) == "as":
        comma = any(s.lower(i) == "," for i in range(after, min(s.last, after + 4)))
        return _Aside(_said_from(s, act, first - 1), first - 1, False) if comma else None
    if (
        first <= s.first + 1
        or before not in _BEFORE_ASIDE
        or (after >= s.last and s.opens)
        or ("address" in act.cue.entry.list("takes") and before not in _CLOSING_QUOTES and not addressed)
    ):
        return None
    start = _said_from(s, act, first - 1)
    passed = _past_when_and_where(s, after)
    if passed > after and (
        passed >= s.last or (s.lower(passed) == "," and s.lower(passed + 1) in ("following", "after", "during", "when"))
    ):
        return _Aside(start, first - 1, True)  # "…, the Minister announced in Tamor on Tuesday, following talks with"
    if after >= s.last or any(b.start in (after, after + 1) and _goes_on(s, b) for b in later):
        return _Aside(start, first - 1, True)
    if s.lower(after) == ",":
        return _Aside(start, first - 1, False)
    quoted = before in _CLOSING_QUOTES or (s.tokens[first - 2].text in _CLOSING_QUOTES and before == ",")
    follows = s.lower(after) in ("that", ":") or s.tokens[after].text in _QUOTES
    return _Aside(start, first - 1, True) if quoted and not follows else None


def _past_when_and_where(s: _Sentence, at: int) -> int:
    """The index after *in Tamor on Tuesday* at `at`."""
    while at + 1 < s.last and s.lower(at) in ("in", "at", "on") and s.tokens[at + 1].text[0].isupper():
        at += 2
        while at < s.last and s.tokens[at].text[0].isupper():
            at += 1
    return at


def _goes_on(s: _Sentence, act: Act) -> bool:
    """Whether an act after a cue that interrupts is the same speaker's next, not part of what he says."""
    return act.mood == "participle" or s.lower(act.start) in _CONJUNCTIONS or s.lower(act.start - 1) in _CONJUNCTIONS


_BEFORE_ASIDE = frozenset(',"”’—–-')


def _said_from(s: _Sentence, act: Act, stop: int) -> int:
    """Where what was said begins before the cue that stands inside or after it: with the sentence, or after the act before it."""
    if act.actor and act.actor.first == s.first + 1 and s.lower(s.first) == "as":  # "As I said yesterday, …"
        return next((i + 1 for i in range(act.cue.last, s.last) if s.lower(i) == ","), act.cue.last)
    others = [c.verb for c in s.acts if c.verb < stop]
    start = s.first
    if others:  # "voiced concern over the attacks, which, he noted, …"
        start = next((i + 1 for i in range(stop - 1, others[-1], -1) if s.lower(i) in (",", ";")), stop)
    fronted = _ABOUT if act.cue.entry.get("act") in ("discuss", "mention") else frozenset()
    while start < s.last and (s.tokens[start].text in '("“‘' or s.lower(start) in {"and", "but"} | fronted):
        start += 1
    return start


_ABOUT = frozenset("on regarding concerning about".split())


def _content_start(s: _Sentence, act: Act, end: int) -> tuple[int, bool]:
    """The first token of what was said, and whether it is a clause."""
    i = act.cue.last
    takes = act.cue.entry.list("takes")
    while i < end and (is_adverb(s.tokens[i]) or s.lower(i) == "as well") and s.lower(i + 1) in _OPENERS:
        i += 1
    if s.lower(i) in _REFLEXIVES:
        i += 1
    if (s.lower(i), s.lower(i + 1)) == ("at", "once"):
        i += 2
    i = _after_manner(s, i, end)
    i = _after_setting(s, i, end)
    noun = act.cue.noun is not None
    if noun and s.lower(i) == "of" and (owner := s.starting_at(i + 1)) and s.lower(owner.last) == "that":
        i = owner.last
    if "address" in takes and not noun and act.rule != "addressee in the passive" and s.lower(i - 1) not in ("for", "about"):
        i = _after_addressee(s, act, i, end)
    elif noun and s.lower(i) == "from" and act.cue.entry.get("act") in ("invite", "request", "propose"):  # "an invitation from the King to"
        i = next((j for j in range(i + 1, min(end, i + _LONGEST_GIVER)) if s.lower(j) == "to"), i)
    elif s.lower(i) in ("to", "with") and (other := s.starting_at(i + 1)) and other.last <= end:
        i = other.last if act.cue.entry.get("act") != "invite" else i
    elif (
        noun and s.lower(i) == "to" and act.cue.entry.get("act") in ("thank", "congratulate", "condole")
    ):  # "condolences to the people of Chile for"
        markers = _ADDRESS_MARKERS[act.cue.entry.get("act")]
        i = next((j for j in range(i, min(end, i + 15)) if s.lower(j) in markers and s.lower(j) != "to"), i)
    elif act.cue.entry.get("act") in ("welcome", "condemn") and (praised := s.starting_at(i)) and s.lower(praised.last) == "for":
        i = praised.last
    elif s.lower(i) == ",":
        i = _after_parenthesis(s, i, end)
    if s.lower(i) == ":" or s.lower(i) == ",":
        i += 1
    clause = s.lower(i) == "that"
    if act.mood == "passive" and s.lower(i) == "by" and (agent := s.starting_at(i + 1)):
        i = agent.last
        clause = s.lower(i) == "that"
    if s.lower(i) in _OPENERS and i < end:
        i += 1
        if s.lower(i) == "that" and s.lower(i - 1) == "to":
            clause = False
        if s.lower(i - 1) == "in" and s.lower(i) == "that":
            i += 1
    elif s.lower(i) == "as" and s.lower(i + 1) == "to":
        i += 2
    if [s.lower(i), s.lower(i + 1), s.lower(i + 2)] == ["the", "fact", "that"]:
        i, clause = i + 3, True
    if not clause:
        clause = any(s.lower(j) in _FINITE for j in range(i, min(end, i + 14)))
    return i, clause


_LONGEST_GIVER = 12  # tokens: "from the Minister of Foreign Relations of Paraguay to"
_LONGEST_MANNER = 6  # tokens: "in a positive and constructive atmosphere"


def _after_manner(s: _Sentence, i: int, end: int) -> int:
    """The index after *in a frank manner*, *with satisfaction*, *during the call* between a cue and what was said, or `i`."""
    at = i
    if s.lower(at) == "," and s.lower(at + 1) in _MANNER_OPENERS:
        at += 1
    if (s.lower(at), s.lower(at + 1)) == ("once", "again"):
        return at + 2
    if s.lower(at) not in _MANNER_OPENERS:
        return i
    opener = s.lower(at)
    nouns = s.words.talks | s.words.occasion | s.words.manner if opener in ("during", "at") else s.words.manner
    if opener == "in" and s.lower(at + 1) == "the" and s.lower(at + 2) != "strongest":
        return i  # "interest in the manner of …"
    for noun in range(at + 1, min(end - 1, at + _LONGEST_MANNER)):
        if (s.lower(noun) in nouns and s.lower(noun - 1) != opener) or (s.lower(noun) in s.words.manner and opener in ("in", "with")):
            following = s.lower(noun + 1)
            if following == "to" and s.lower(noun) in ("respect", "regard"):
                return i
            if following in ("of", "in", "for", "between", "with", "which") or (
                opener == "at" and s.lower(noun) in s.words.manner - _AT_WHICH
            ):
                return i
            return noun + 2 if following == "," else noun + 1
        if s.lower(noun) in PREPOSITIONS or not s.tokens[noun].text[0].isalnum() or s.lower(noun) in _FINITE | {"that", "to"}:
            return i
    return i


_AT_WHICH = frozenset("length outset point stage".split())
_MANNER_OPENERS = frozenset("in with at during for".split())

_ADDRESS_MARKERS = {
    "thank": ("for",),
    "congratulate": ("on", "upon", "for"),
    "condole": ("on", "over", "for"),
    "explain": ("that", "of", "about", "on", "regarding", "concerning", "with", "how"),
    "state": ("that", "of", "about", "how", "to"),
    "request": ("to", "for", "that", "not"),
    "commit": ("that", "of"),
}


def _after_setting(s: _Sentence, i: int, end: int) -> int:
    """The index after *in Stockholm in April 2017* between a cue and its *to* or *that*, or `i`."""
    if s.lower(i) not in ("in", "at", "on"):
        return i
    for j in range(i + 1, min(end, i + _LONGEST_SETTING)):
        if s.lower(j) in ("to", "that") and j > i + 1:
            return j
        text = s.tokens[j].text
        if not (text[0].isupper() or text[0].isdigit() or s.lower(j) in _SETTING_WORDS):
            break
    return i


_LONGEST_SETTING = 12  # tokens: "at the Leaders’ Summit in New York last September to"
_SETTING_WORDS = frozenset("in at on of the last this next year month week ’ ' 's summit conference meeting talks session".split())


def _after_parenthesis(s: _Sentence, comma: int, end: int) -> int:
    """The index after *, in their talks in Seoul,* between a cue and its clause, or `comma`."""
    for j in range(comma + 1, min(end - 1, comma + 20)):
        if s.lower(j) == "," and (s.lower(j + 1) in ("that", "how", "whether", "to", "on") or s.lower(comma + 1) in _SHORT_PARENTHESES):
            return j + 1
        if s.lower(j) in _FINITE | {"that", ";", ":"}:
            break
    return comma


_SHORT_PARENTHESES = frozenset("however moreover inter in among too".split())


def _after_addressee(s: _Sentence, act: Act, i: int, end: int) -> int:
    """The index of the word that opens the content after the person addressed, or `i` where nobody is."""
    name = act.cue.entry.get("act")
    markers = _ADDRESS_MARKERS.get(name, ("that",))
    if act.cue.verb + 1 == act.cue.last and s.lower(act.cue.verb).startswith("ask"):
        markers = (*markers, *_ASKED)
    if s.lower(i) in markers:
        return i
    stop = min(end, i + 22)
    addressed = s.starting_at(i)
    if s.lower(i) in ("him", "her", "them", "us", "me", "it"):
        j = i + 1
    elif addressed:  # a post runs on over "for": "thanked the Prime Minister for Veland's help"
        inside = (n for n in range(addressed.first, addressed.last) if s.lower(n) in markers)
        j = next(inside, addressed.last) if s.lower(addressed.last) == "'s" else addressed.last
    else:
        j = i
    for at in range(j, stop):
        lower = s.lower(at)
        if lower in markers:
            relative = (lower == "that" and (at > j or s.lower(at + 1) in _FINITE)) or (lower == "not" and s.lower(at + 1) != "to")
            if name == "request" and ((lower == "for" and addressed is None) or relative):
                continue  # "urged all States that have not yet joined to do so"
            return at
        if lower in (";", ":") or (lower == "that" and "that" not in markers):
            break
        if name == "request" and addressed is None and lower in PREPOSITIONS - {"of", "to", "in"}:
            break
    else:
        return j if addressed or j > i else i
    return j if (addressed and s.lower(j) not in ("'s",)) or j > i else i


def _withholds(s: _Sentence, act: Act, content: tuple[int, int]) -> bool:
    """*explained its position on*: the object names a kind of utterance only."""
    if act.cue.entry.get("act") not in ("explain", "state", "stress", "confirm", "convey", "mention", "commit"):
        return False
    noun = act.cue.noun
    if noun is not None and act.cue.entry.get("act") == "explain" and s.lower(noun) in s.words.withheld:
        return s.lower(act.cue.last) != "that"  # "provided principled assessments of the situation"
    if noun is not None and act.cue.entry.get("act") == "state":
        return act.clause is False and s.lower(act.cue.last) != "that" and s.lower(act.cue.last - 1) in s.words.withheld
    start = content[0]
    if s.lower(start) in _ASKED:
        return False
    possessive = False
    for i in range(start, min(content[1], start + 9)):
        lower = s.lower(i)
        if lower in s.words.withheld:
            following = s.lower(i + 1) if i + 1 < content[1] else ""
            return (possessive or i > start) and (following == "" or following in _WITHHELD_FOLLOW or not following[0].isalnum())
        if lower in ("his", "her", "its", "their", "our", "'s", "the", "respective"):
            possessive = True
        elif lower in PREPOSITIONS - {"of"} or lower in _FINITE or lower in (",", ";", "that", "to"):
            return False
    return False


def _verb_alone(s: _Sentence, act: Act) -> Cue:
    """The cue without the noun that tells the kind of utterance: *provided* of *provided a principled assessment*."""
    if act.cue.noun is None or s.lower(act.cue.noun) not in s.words.withheld:
        return act.cue
    particle = act.cue.verb + 1
    return replace(act.cue, last=particle + 1 if s.lower(particle) in ("out", "forth", "forward", "down") else particle)


def _trim(s: _Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The range without leading and trailing conjunctions and marks, and a bracketed clause at its end; null where nothing is left."""
    opened = next((i for i in range(end - 1, start, -1) if s.tokens[i].text in "()"), None)
    if opened is not None and s.tokens[opened].text == "(" and any(s.lower(i) in _FINITE for i in range(opened, end)):
        end = opened
    while end > start and (s.tokens[end - 1].text in ",;:—–-.”\"’'(" or s.lower(end - 1) in _LOOSE_ENDS):
        end -= 1
    if (
        end - start > 4 and s.lower(end - 3) == "in" and s.lower(end - 2) == "this" and s.lower(end - 4) in (",", "and")
    ):  # "…, and, in this connection, proposed"
        end -= 3
        while end > start and (s.tokens[end - 1].text == "," or s.lower(end - 1) == "and"):
            end -= 1
    while start < end and s.tokens[start].text in ",;:—–":
        start += 1
    return (start, end) if start < end else None


_LOOSE_ENDS = frozenset("and but while whereas then where whereupon when also too".split())
