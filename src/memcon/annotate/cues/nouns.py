"""Nouns that name an act of speech, in a noun phrase: *his sincere thanks*, *gave him an account*, *mention was made*."""

from __future__ import annotations

from memcon.annotate.cues.patterns import Cues
from memcon.annotate.mentions import Cue, Sentence, Token
from memcon.annotate.small_words import AUXILIARIES, BE, DETERMINERS, POSSESSIVES, PREPOSITIONS, is_adverb
from memcon.lexicon import Entry

LONGEST_NOUN_PHRASE = 9  # tokens between a light verb and its noun: "conveyed the United States' sincere and deep condolences"


def noun_after(tokens: tuple[Token, ...], at: int, stop: int, cues: Cues, acts: tuple[str, ...] = ()) -> tuple[int, int, Entry] | None:
    """The first cue noun of the noun phrase at `at`: its index, the index after it, its entry; of several, one of `acts`."""
    reach = min(stop, at + LONGEST_NOUN_PHRASE)
    j = at
    while j < reach:
        lower = tokens[j].lower
        for rest, entry in cues.nouns.get(lower, ()):
            end = j + 1 + len(rest)
            if tuple(t.lower for t in tokens[j + 1 : end]) == rest:
                following = tokens[end].lower if end < stop else ""
                if following and tokens[end].text[0].isalpha() and following not in PREPOSITIONS and not _goes_on_after(following):
                    break  # the noun only qualifies another: "a message board", "support group"
                return j, end, next((e for r, e in cues.nouns[lower] if r == rest and e.get("act") in acts), entry)
        owner = lower == "of" and any(t.lower == "'s" for t in tokens[j + 2 : min(stop, j + 5)])  # "the State of Qatar's full support"
        if (
            (lower in PREPOSITIONS and not owner)
            or lower in AUXILIARIES
            or (not tokens[j].text[0].isalnum() and lower not in (",", "'s", "'", "’", '"', "“", "-"))
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
    "that to and or but nor for also both which who whose what whether how why when where as while whereas though although not too once"
    " again following ahead because since until unless if".split()
)


def noun_after_addressee(tokens: tuple[Token, ...], at: int, stop: int, cues: Cues) -> tuple[int, int, Entry] | None:
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
            return noun_after(tokens, j, stop, cues)
        if to and j + 1 < stop and tokens[j].text[0].isupper() and tokens[j + 1].lower == "'s" and j > at + 2:
            return noun_after(tokens, j, stop, cues)  # "expressed to his counterpart Veland's solidarity"
        if not tokens[j].text[0].isalnum():
            return None
    return None


_ADDRESSED = frozenset("the him her them it us me his its their our both each".split())


def noun_before(
    tokens: tuple[Token, ...], verb: int, sentence: Sentence, cues: Cues, acts: tuple[str, ...], needs_be: bool
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
            break
    if tokens[start].lower not in PREPOSITIONS:
        return None
    for k in range(j - 1, max(start, j - 4), -1):  # "At the end of the talks an agreement was reached to"
        one = next((e for rest, e in cues.nouns.get(tokens[k].lower, ()) if not rest and e.get("act") in acts), None)
        if one is not None and tokens[k - 1].lower in ("a", "an", "no") and k + 1 == j:
            return k, k + 1, one
    return None


_CLAUSE_OPENERS = frozenset(
    (",", ";", ":", *"that and or while whereas though although but because since if who which whom where when".split())
)


def second_nouns(tokens: tuple[Token, ...], cue: Cue, stop: int, cues: Cues) -> list[Cue]:
    """*“expressed concern at the delay and the hope that”*: a second noun of the light verb, after *and* or *along with*."""
    found = []
    for i in range(cue.last, min(stop - 2, cue.last + 40)):
        if tokens[i].text in ".;:":
            break
        joins = tokens[i].lower == "and" or (tokens[i - 1].lower, tokens[i].lower) in _JOINERS
        noun = noun_after(tokens, i + 1, min(stop, i + 5), cues) if joins and i > cue.last else None
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


_JOINERS = frozenset((("well", "as"), ("along", "with"), ("together", "with"), ("coupled", "with"), ("combined", "with"), ("but", "also")))

_AFTER_STRONG = frozenset("that for at over about with of".split())

# Nouns that name a second act without a word before them, and what must follow: "expressed regret over the delay and hope for a solution".
_BARE_NOUNS = {"hope": ("that", "for"), "concern": ("at", "over", "about", "that"), "thank": ("for",), "condole": ("over", "to", "for")}
