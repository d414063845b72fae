"""Words that name an act of speech: cue verbs in all their forms, and cue nouns with a light verb."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from memcon.annotate.inflection import Form, forms
from memcon.annotate.mentions import Cue, Known, Sentence, Token
from memcon.lexicon import Entry, Lexicon
from memcon.types import Document

# Small closed classes of English that the grammar of cues needs.
DETERMINERS = frozenset("the a an this that these those his her its their our my your both all any some no each every another such".split())
POSSESSIVES = frozenset("his her its their our my your 's".split())
BE = frozenset("is are was were be been being".split())
AUXILIARIES = BE | frozenset("has have had having do does did will would shall should may might can could must".split())
MODALS = frozenset("will would shall should may might can could must to".split())
PREPOSITIONS = frozenset(
    "of to for with in on at by from over about into upon between among against through during after before under toward towards"
    " regarding concerning as within without via per amid despite".split()
)
ADVERBS = frozenset(
    "also further furthermore then again once too likewise moreover both all jointly therefore thus still already always"
    " never not now here there besides instead meanwhile however even just only ever once more particularly especially"
    " notably in-depth so well together yet nevertheless nonetheless thereafter besides first lastly today earlier".split()
)

_LONGEST_GAP = 3  # adjectives between a verb and its noun: "exchanged frank and open views"
_LONGEST_NOUN_PHRASE = 9  # tokens between a light verb and its noun: "conveyed the United States' sincere and deep condolences"


def is_adverb(token: Token) -> bool:
    """Whether the token is one of the adverbs that stand between a subject and its verb."""
    if token.lower in _VERBS_IN_LY:
        return False
    return token.lower in ADVERBS or (token.lower.endswith("ly") and len(token.lower) > 4 and token.text[0].islower())


_VERBS_IN_LY = frozenset("reply apply supply comply imply multiply reapply assembly family monopoly anomaly".split())


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A verb in one of its forms, and the words after it. `alone`: they only tell that it is meant, and are none of the cue's; `split`:
    somebody may be named before them."""

    entry: Entry
    form: Form
    rest: tuple[str, ...]
    alone: bool
    split: bool


def _pattern(entry: Entry, form: Form, rest: tuple[str, ...]) -> _Pattern:
    takes = entry.list("takes")
    return _Pattern(entry, form, rest, "object" in takes, "split" in takes)


@dataclass(frozen=True, slots=True)
class _Cues:
    verbs: dict[str, tuple[_Pattern, ...]]
    equatives: dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    light: dict[str, tuple[_Pattern, ...]]
    nouns: dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    topics: dict[str, Entry]
    says: Entry | None
    unsaid: frozenset[str]
    opening: frozenset[str]

    def may_open(self, word: str) -> bool:
        """Whether a cue may be found at a word."""
        return word in self.opening or word.endswith("ed")


@cache
def _compile(lexicon: Lexicon) -> _Cues:
    def inflected(entries: tuple[Entry, ...]) -> dict[str, tuple[_Pattern, ...]]:
        table: dict[str, list[_Pattern]] = {}
        for entry in entries:
            for words in entry.words:
                first, *rest = words.split()
                # "highly evaluate", "well receive": the verb is the second word, the adverb stays in front
                if (first.endswith("ly") or first == "well") and rest:
                    for form, kinds in forms(rest[0]).items():
                        for kind in kinds:
                            table.setdefault(first, []).append(_pattern(entry, kind, (form, *rest[1:])))
                    continue
                for form, kinds in forms(first).items():
                    for kind in kinds:
                        table.setdefault(form, []).append(_pattern(entry, kind, tuple(rest)))
        return {k: tuple(sorted(v, key=lambda p: -len(p.rest))) for k, v in table.items()}

    nouns: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    equatives: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for entry in lexicon["cues"]:
        if entry.get("kind") == "noun":
            for words in entry.words:
                first, *rest = words.split()
                equatives.setdefault(first, []).append((tuple(rest), entry))
                if "equative" not in entry.list("takes"):
                    nouns.setdefault(first, []).append((tuple(rest), entry))
    entries = tuple(e for e in lexicon["cues"] if e.get("kind") == "verb")
    verbs, light = inflected(entries), inflected(lexicon["light_verbs"])
    topics = {words: e for e in lexicon["cues"] if e.get("kind") == "topic" for words in e.words}
    return _Cues(
        verbs,
        {k: tuple(sorted(v, key=lambda n: -len(n[0]))) for k, v in equatives.items()},
        light,
        {k: tuple(sorted(v, key=lambda n: -len(n[0]))) for k, v in nouns.items()},
        topics,
        next((e for e in entries if "say" in e.words), None),
        frozenset(words for e in lexicon["talk_words"] if e.get("kind") == "unsaid" for words in e.words),
        frozenset({"there", "it", *verbs, *light, *topics, *equatives}),
    )


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `cues`: every place where the words could name an act, in the order of the text. Which of them do is for the reading to say."""
    cues = _compile(lexicon)
    found: list[Cue] = []
    for sentence in known.sentences:
        if document.blocks[sentence.block].kind in ("noise", "caption", "title"):
            continue
        found.extend(_in_sentence(known.tokens, sentence, cues))
    return replace(known, cues=tuple(found))


def _in_a_name(tokens: tuple[Token, ...], i: int, sentence: Sentence) -> bool:
    """Whether a word is one of the capitals of a name: *the Deputy State Secretary stressed his support*, *thanked the Member States*, *the
    Minister of State expressed*."""
    if tokens[i].text == "State" and i + 1 < sentence.last and tokens[i + 1].text.istitle():
        return True  # "State Minister Hald"
    if i == sentence.first or i + 1 >= sentence.last or not tokens[i - 1].text[0].isalpha():
        return False
    if tokens[i].lower == "state" and tokens[i - 1].lower == "of":
        return True  # "the head of state expressed"
    return tokens[i].text.istitle() and (tokens[i + 1].text.istitle() or tokens[i - 1].text.istitle() or tokens[i - 1].lower == "of")


def _in_sentence(tokens: tuple[Token, ...], sentence: Sentence, cues: _Cues) -> list[Cue]:
    found: list[Cue] = []
    there = frozenset(t.lower for t in tokens[sentence.first : sentence.last])
    i = sentence.first
    while i < sentence.last:
        if not cues.may_open(tokens[i].lower) or _in_a_name(tokens, i, sentence):
            i += 1
            continue
        cue = _existential(tokens, i, sentence.last, cues) or _focus(tokens, i, sentence, cues) or _equative(tokens, i, sentence, cues)
        cue = cue or _verb(tokens, i, sentence.last, cues, there)
        cue = cue or _any_verb(tokens, i, sentence.last, cues)
        if cue is None or (
            cue.noun is None and "object" not in cue.entry.list("takes")
        ):  # "spoke of their readiness": the longer of a verb's phrase and a light verb with its noun
            light = _light(tokens, i, sentence, cues)
            longer = cue is None or cue.last == i + 1 or (light is not None and light.last > cue.last and cue.entry.get("act") != "stress")
            cue = light if light and longer else cue  # "made clear his intention" stays what it is
        if cue is None:
            i += 1
            continue
        found.append(cue)
        i = max(cue.last, cue.verb + 1)
        expresses = "object" in cue.entry.list("takes") and tokens[cue.verb].lower.startswith(("express", "voic"))
        if (cue.noun is not None and cue.noun > cue.verb) or expresses:
            found.extend(_second_nouns(tokens, cue, sentence.last, cues))
    return found


def _second_nouns(tokens: tuple[Token, ...], cue: Cue, stop: int, cues: _Cues) -> list[Cue]:
    """*“expressed concern at the delay and the hope that”*: a second noun of the light verb, after *and* or *along with*."""
    found = []
    for i in range(cue.last, min(stop - 2, cue.last + 40)):
        if tokens[i].text in ".;:":
            break
        joins = tokens[i].lower == "and" or (tokens[i - 1].lower, tokens[i].lower) in _JOINERS
        noun = _noun_after(tokens, i + 1, min(stop, i + 5), cues) if joins and i > cue.last else None
        if noun is None or noun[1] >= stop:
            continue
        owned, act = tokens[i + 1].lower in POSSESSIVES | {"the", "a", "an"}, noun[2].get("act")
        strong = "strong" in noun[2].list("takes") and tokens[noun[1]].lower in _AFTER_STRONG
        strong = strong or (act == "state" and tokens[noun[1]].lower == "that")  # "and her conviction that"
        bare = noun[0] == i + 1 and (act in _BARE_NOUNS or tokens[noun[0]].lower == "solidarity")
        ready = act == "commit" and tokens[i + 1].lower in ("his", "her", "their") and tokens[noun[1]].lower == "to"
        invites = act == "invite" and tokens[noun[1]].lower in ("to", "for", "from")
        if (owned and (strong or invites)) or (bare and tokens[noun[1]].lower in _BARE_NOUNS.get(act, ("with",))) or ready:
            found.append(Cue(i + 1, noun[1], noun[0], ("joined",), noun[2], noun=noun[0]))
    return found


_JOINERS = frozenset((("well", "as"), ("along", "with"), ("together", "with")))
_AFTER_STRONG = frozenset("that for at over about with of".split())
# Nouns that name a second act without a word before them, and what must follow: "expressed regret over the delay and hope for a solution".
_BARE_NOUNS = {"hope": ("that", "for"), "concern": ("at", "over", "about", "that"), "thank": ("for",), "condole": ("over", "to", "for")}


def _existential(tokens: tuple[Token, ...], i: int, stop: int, cues: _Cues) -> Cue | None:
    """*“There was brief reference to”*, *“It was the shared view of both that”*: the noun after *there was* or *it was*."""
    if tokens[i].lower not in ("there", "it") or i + 2 >= stop or tokens[i + 1].lower not in BE:
        return None
    found = _noun_after(tokens, i + 2, stop, cues)
    acts = ("discuss", "mention", "agree", "share_view") if tokens[i].lower == "there" else ("share_view",)
    if found is None or (found[2].get("act") not in acts and not (acts[0] == "discuss" and found[2].get("joint") == "discuss")):
        return None
    noun, end, entry = found
    return Cue(i + 2, end, noun, ("noun",), entry, noun=noun)


def _focus(tokens: tuple[Token, ...], i: int, sentence: Sentence, cues: _Cues) -> Cue | None:
    """*The focus of the talks was on*, *Topics of the conversation included*: what the talks were about, as their subject."""
    found = cues.topics.get(tokens[i].lower)
    fronted = i - 2 > sentence.first and (tokens[i - 2].text, tokens[i - 1].lower) == (",", "the")
    if found is None or (i > sentence.first + 2 and not fronted):
        return None
    aside = range(0)  # "the main topic, though, was"
    for j in range(i + 1, min(sentence.last - 1, i + 11)):
        if tokens[j].text == "," and tokens[j + 1].lower in ("though", "however") and tokens[j + 2].text == ",":
            aside = range(j, j + 3)
        if j in aside:
            continue
        if tokens[j].lower in ("included", "include", "were", "was", "are", "is"):
            if _passive_follows(tokens, j + 1, cues):
                return None  # "The topic of energy security was also discussed"
            last = j + 2 if tokens[j + 1].lower in ("on", "upon") else j + 1
            plural = tokens[j].lower.startswith("include") or tokens[i].lower in ("topics", "themes", "subjects")
            of_the_talks = tokens[i].lower in ("topic", "theme") and tokens[i + 1].lower in ("of", "in", "at", "on")
            return Cue(i, last, j, ("noun",), found, noun=i) if last > j + 1 or plural or of_the_talks else None
        if tokens[j].lower in ("that", "which", "who") or not tokens[j].text[0].isalnum():
            return None
    return None


def _passive_follows(tokens: tuple[Token, ...], at: int, cues: _Cues) -> bool:
    """Whether the verb of a cue stands in the passive at `at`: *also discussed*."""
    verb = at + 1 if is_adverb(tokens[at]) else at
    return any(p.form == "pp" for p in cues.verbs.get(tokens[verb].lower, ()))


def _equative(tokens: tuple[Token, ...], i: int, sentence: Sentence, cues: _Cues) -> Cue | None:
    """*Mr Orlen's answer was that the road was closed*, *Her hope is to return*: the noun of what is told, as its subject."""
    if i == sentence.first or i + 3 >= sentence.last:
        return None
    for rest, entry in cues.equatives.get(tokens[i].lower, ()):
        end = i + 1 + len(rest)
        owner = next((j for j in range(i - 1, max(sentence.first, i - 3) - 1, -1) if tokens[j].lower in _OWNERS), None)
        if i == sentence.first + 1 and tokens[i - 1].lower == "the" and tokens[i].lower in _ANSWERS:
            owner = i - 1  # "The answer was that the road was closed": of the one who was asked
        if owner is None or end + 1 >= sentence.last or tuple(t.lower for t in tokens[i + 1 : end]) != rest:
            continue
        if tokens[end].lower in ("was", "is", "were", "are") and tokens[end + 1].lower in ("that", "to"):
            return Cue(i, end + 1, end, ("equative",), entry, noun=i)
    return None


_OWNERS = frozenset("his her their 's".split())
_ANSWERS = frozenset("answer reply response".split())
_OBJECTS = frozenset("it this them him her oneself".split())  # "call it": these stand right after their verb


def _match_rest(tokens: tuple[Token, ...], at: int, stop: int, rest: tuple[str, ...], longest: int = _LONGEST_GAP) -> int | None:
    """The index after the last word of `rest` found from `at`, with at most a few adjectives (`longest`) before its first word; null if
    not there."""
    for number, word in enumerate(rest):
        gap = 0
        while at < stop and tokens[at].lower != word:
            lower = tokens[at].lower
            free = (
                is_adverb(tokens[at]) or (longest == _LONGEST_NOUN_PHRASE and tokens[at].text[0].isalnum())
                if word in PREPOSITIONS
                else lower not in PREPOSITIONS and (tokens[at].text[0].isalnum() or lower in ("'s", "'", "’"))
            )
            if (
                (number and not is_adverb(tokens[at]))
                or gap == longest
                or not free
                or lower in AUXILIARIES
                or lower == "that"
                or word in _OBJECTS
            ):
                return None
            gap += 1
            at += 1
        if at >= stop:
            return None
        at += 1
    return at


def _match_split(tokens: tuple[Token, ...], at: int, stop: int, rest: tuple[str, ...]) -> int | None:
    """The index after `rest`, before which somebody is named: *walked her guest through*, *put Mr Orlen in the picture*; or null."""
    if at >= stop or not (tokens[at].lower in DETERMINERS | _OBJECTS | {"me", "us"} or tokens[at].text[0].isupper()):
        return None
    for first in range(at + 1, min(stop - len(rest) + 1, at + _LONGEST_NOUN_PHRASE)):
        if tuple(t.lower for t in tokens[first : first + len(rest)]) == rest:
            return first + len(rest)
        if tokens[first].lower in PREPOSITIONS - {"of", "for"} or tokens[first].lower == "and" or not tokens[first].text[0].isalnum():
            return None
    return None


def _verb(tokens: tuple[Token, ...], i: int, stop: int, cues: _Cues, there: frozenset[str]) -> Cue | None:
    """The cue whose verb is at `i`; `there` are all words of its sentence."""
    patterns = cues.verbs.get(tokens[i].lower)
    if not patterns:
        return None
    best: Cue | None = None
    for pattern in patterns:
        if not there.issuperset(pattern.rest):
            continue
        if pattern.split:
            end = _match_split(tokens, i + 1, stop, pattern.rest)
        else:
            end = _match_rest(tokens, i + 1, stop, pattern.rest, _LONGEST_NOUN_PHRASE if pattern.alone else _LONGEST_GAP)
        if end is None:
            continue
        end = i + 1 if pattern.alone else end
        if best is None:
            best = Cue(i, end, i, (pattern.form,), pattern.entry)
        elif end == best.last and pattern.entry is best.entry and pattern.form not in best.forms:
            best = replace(best, forms=(*best.forms, pattern.form))
    if best is None:
        return None
    strong = _strong_object(tokens, best, stop, cues)
    return strong or best


def _any_verb(tokens: tuple[Token, ...], i: int, stop: int, cues: _Cues) -> Cue | None:
    """*“quipped that the road was longer than the talks”*, *“it was estimated that”*: a verb in the past before a clause with *that*,
    whichever it is."""
    lower = tokens[i].lower
    if not lower.endswith("ed") or lower in cues.light or lower in cues.unsaid or cues.says is None or i + 4 > stop:
        return None
    if tokens[i + 1].lower != "that" or not tokens[i].text.islower():
        return None
    impersonal = tokens[i - 1].lower == "was" and tokens[i - 2].lower == "it"
    if not impersonal and tokens[i - 1].lower in AUXILIARIES - {"had", "has", "have"}:
        return None
    clause = impersonal or any(t.lower in AUXILIARIES or t.lower.endswith("ed") for t in tokens[i + 3 : min(stop, i + 15)])
    return Cue(i, i + 1, i, ("past", "pp"), cues.says) if clause else None


def _strong_object(tokens: tuple[Token, ...], cue: Cue, stop: int, cues: _Cues) -> Cue | None:
    """*“stressed his hope that”*: after a verb of saying, a strong noun with its possessive names the act; after *announced* or
    *noted* one's own readiness or support does too."""
    if cue.entry.get("act") not in ("state", "stress", "explain") or "address" in cue.entry.list("takes"):
        return None
    found = _noun_after(tokens, cue.last, stop, cues)
    if found is None:
        return None
    noun, end, entry = found
    between = [t.lower for t in tokens[cue.last : noun]]
    named = all(t.text[0].isupper() or t.lower in ("'s", "the") for t in tokens[cue.last : noun])
    topical = {"topic", "clause"} & set(cue.entry.list("takes"))
    nations = named and not topical and noun > cue.last and tokens[cue.last].text[0].isupper()  # "noted U.S. support for the plan"
    bare = cue.entry.get("act") == "stress" or named  # "reiterated grave concerns", "noted U.S. concerns", "outlined concerns"
    again = bare and entry.get("act") == "concern" and tokens[noun].lower.endswith("s")
    again = again or (cue.entry.get("act") == "stress" and _of_the_speaker(tokens, noun, end, between))
    owned = POSSESSIVES & set(between) or again
    weak = (
        cue.entry.get("act") == "state"
        and entry.get("act") in ("commit", "support")
        and tokens[noun].lower not in ("will", "understanding")
    )
    weak = weak and not (tokens[cue.last].lower == "the" and "'s" in between)  # "announced the President's intent": another's
    if not (owned or (nations and weak)) or not ("strong" in entry.list("takes") or weak):
        return None
    return replace(cue, noun=noun, last=end, entry=entry, plain=cue.entry)


def _of_the_speaker(tokens: tuple[Token, ...], noun: int, end: int, between: list[str]) -> bool:
    """Whether a noun after *reiterated* names what the speaker feels though no possessive stands before it: *opposition to*, *the concern
    that*, *the serious concern of Veland about*."""
    if not between or between == ["its"]:
        return tokens[noun].lower in _NEEDS_NO_OWNER and tokens[end].lower in ("to", "over", "about")
    if between[0] != "the":
        return False
    whose = tokens[end].lower == "of" and tokens[end + 1].text[0].isupper()
    about = {t.lower for t in tokens[end : end + 6]} & {"about", "over", "at", "regarding", "that"}
    return tokens[noun].lower in _FELT and (tokens[end].lower == "that" or (whose and bool(about)))


_NEEDS_NO_OWNER = frozenset("opposition concern".split())
_FELT = frozenset("concern concerns hope opposition regret gratitude condolences".split())


def _noun_after(tokens: tuple[Token, ...], at: int, stop: int, cues: _Cues) -> tuple[int, int, Entry] | None:
    """The first cue noun of the noun phrase at `at`: its index, the index after it, its entry."""
    reach = min(stop, at + _LONGEST_NOUN_PHRASE)
    j = at
    while j < reach:
        lower = tokens[j].lower
        for rest, entry in cues.nouns.get(lower, ()):
            end = j + 1 + len(rest)
            if tuple(t.lower for t in tokens[j + 1 : end]) == rest:
                following = tokens[end].lower if end < stop else ""
                if following and tokens[end].text[0].isalpha() and following not in PREPOSITIONS and not _goes_on_after(following):
                    break  # the noun only qualifies another: "a message board", "support group"
                return j, end, entry
        owner = lower == "of" and any(t.lower == "'s" for t in tokens[j + 2 : min(stop, j + 5)])  # "the State of Qatar's full support"
        if (
            (lower in PREPOSITIONS and not owner)
            or lower in AUXILIARIES
            or (not tokens[j].text[0].isalnum() and lower not in (",", "'s", "'", "’", '"', "“"))
        ):
            return None
        if lower == "and" and j + 1 < stop and (tokens[j + 1].lower in cues.verbs or tokens[j + 1].lower in cues.light):
            return None  # "this issue and noted the importance"
        if lower in ("that", "who", "which", "including") or (lower == "," and (j == at or tokens[j + 1].lower in DETERMINERS | _SUBJECTS)):
            return None
        j += 1
    return None


def _goes_on_after(word: str) -> bool:
    """Whether a word after a noun leaves it the head of its phrase: *the invitation to*, *the invitation extended to*, *her hope they*."""
    return word in _AFTER_NOUN or word in _BARE_CLAUSE or word.endswith("ed")


_SUBJECTS = frozenset("he she they it".split())
_BARE_CLAUSE = _SUBJECTS | frozenset("we the his her their its".split())  # "expressed the hope the ferry would run"
_AFTER_NOUN = frozenset(
    "that to and or but for also both which who whether how when as while not too once again following ahead because".split()
)


def _light(tokens: tuple[Token, ...], i: int, sentence: Sentence, cues: _Cues) -> Cue | None:
    patterns = cues.light.get(tokens[i].lower)
    if not patterns or (i > sentence.first and tokens[i - 1].lower in ("this", "that", "the", "a", "an")):
        return None
    for pattern in patterns:
        end = _match_rest(tokens, i + 1, sentence.last, pattern.rest)
        if end is None:
            continue
        acts = pattern.entry.list("acts")
        every = tuple(p.form for p in patterns if p.entry is pattern.entry and p.rest == pattern.rest)
        found = _noun_after(tokens, end, sentence.last, cues) or _noun_after_addressee(tokens, end, sentence.last, cues)
        if found and found[2].get("act") in acts:
            noun, after, entry = found
            after = _and_wishes(tokens, after, sentence.last, cues)
            return Cue(i, after, i, every, entry, noun=noun)
        intransitive = pattern.entry.get("kind") == "intransitive"
        if i > sentence.first and (intransitive or "pp" in every):
            passive = _noun_before(tokens, i, sentence, cues, acts, needs_be=not intransitive)
            if passive:
                return Cue(passive[0], end, i, ("pp",), passive[2], noun=passive[0])
    return None


def _and_wishes(tokens: tuple[Token, ...], at: int, stop: int, cues: _Cues) -> int:
    """The index after *and best wishes* that goes with a courtesy whose phrase ends at `at`, or `at`."""
    if at + 1 >= stop or tokens[at].lower != "and" or tokens[at + 1].lower in cues.light:
        return at  # "bade her a warm welcome and extended condolences"
    joined = _noun_after(tokens, at + 1, min(stop, at + 4), cues)
    return joined[1] if joined and joined[2].get("act") in ("convey", "congratulate", "condole", "thank") else at


def _noun_after_addressee(tokens: tuple[Token, ...], at: int, stop: int, cues: _Cues) -> tuple[int, int, Entry] | None:
    """*“extended to the Prime Minister a formal invitation”*, *“gave him an account”*: the noun phrase after an addressee."""
    if at >= stop:
        return None
    to = tokens[at].lower in ("to", "with")  # "gave the President a detailed account": without it, an article must follow
    if not to and not (tokens[at].lower in _ADDRESSED or tokens[at].text[0].isupper()):
        return None
    for j in range(at + 2 if to else at + 1, min(stop, at + 10)):
        if tokens[j].lower == "and" and j + 1 < stop and (tokens[j + 1].lower in cues.verbs or tokens[j + 1].lower in cues.light):
            return None  # "extended to her and delivered a letter"
        if tokens[j].lower in (("a", "an", "the", "his", "her", "its", "their", "our") if to else ("a", "an")):
            return _noun_after(tokens, j, stop, cues)
        if to and j + 1 < stop and tokens[j].text[0].isupper() and tokens[j + 1].lower == "'s" and j > at + 2:
            return _noun_after(tokens, j, stop, cues)  # "expressed to his counterpart Veland's solidarity"
        if not tokens[j].text[0].isalnum():
            return None
    return None


_ADDRESSED = frozenset("the him her them his".split())


_CLAUSE_OPENERS = frozenset((",", ";", ":", "that", "and", "while", "but", "which", "whom", "where", "when"))


def _noun_before(
    tokens: tuple[Token, ...], verb: int, sentence: Sentence, cues: _Cues, acts: tuple[str, ...], needs_be: bool
) -> tuple[int, int, Entry] | None:
    """*“Mention was also made of”*, *“An invitation to visit Oresh was extended”*: the noun that heads the subject of a passive verb."""
    j = verb - 1
    while j > sentence.first and is_adverb(tokens[j]):
        j -= 1
    if tokens[j].lower not in BE:
        if needs_be:
            return None
        j = verb
    start = j - 1
    while start > sentence.first and tokens[start].lower not in _CLAUSE_OPENERS:
        start -= 1
    if tokens[start].lower in _CLAUSE_OPENERS:
        start += 1
    for k in range(start, min(j, start + 5)):
        for rest, entry in cues.nouns.get(tokens[k].lower, ()):
            modal = tokens[k].lower == "will" and tokens[k - 1].lower not in DETERMINERS
            if tuple(t.lower for t in tokens[k + 1 : k + 1 + len(rest)]) == rest and entry.get("act") in acts and not modal:
                return k, k + 1 + len(rest), entry
        if tokens[k].lower in PREPOSITIONS:
            return None
    return None
