"""Those told as a group, or by their part in the talks: *the two sides*, *both*, *the former*, *his counterpart*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Known, Sentence, Tokens, within
from memcon.annotate.small_words import AUXILIARIES, DETERMINERS, NUMBERS, PREPOSITIONS, is_adverb
from memcon.annotate.tokens import token_range
from memcon.lexicon import Lexicon
from memcon.lexicon import groups as word_groups
from memcon.reading.actors.actor import Actor, Heads, group_heads, head_at, past, starts

_WORDS = word_groups("room_words")

_HEADS_OF = _WORDS["leads_others"]
_LANDS = _WORDS["lands"]
_OURS = _WORDS["ours_speaks"]
_TOGETHER = inflected(_WORDS["resolves_together"], "past")
_AT_THE_TALKS = {"authorities"} | _WORDS["sits_in_capitals"]
_JOINT = _WORDS["joint_in_names"]
_JOINT_BODIES = _WORDS["joint_bodies"]
_OF_EACH = _WORDS["one_of_each_side"]
_OF_BOTH = _WORDS["of_both_lands"]
_LEADS_ON = {"the", "both", "all", "and", ","} | _WORDS["kinds_of_lands"]

_GROUP_OPENERS = frozenset("the both all these those".split())
_ONE_BY_ONE = frozenset("each neither either".split())  # "each side", "neither of them"


# Words that a group may begin with, beside its noun, or that lead to one.
_MAY_LEAD = _ONE_BY_ONE | _GROUP_OPENERS | NUMBERS | frozenset("former latter their his her its our my 's".split())
_LONGEST_OPENING = 8  # tokens before the noun of a group: "all of the other two"


def groups(known: Known, lexicon: Lexicon, sentence: Sentence) -> list[Actor]:
    """*The two sides*, *both*, *the ministers of the three countries*, *the former*, *his counterpart*."""
    heads = group_heads(lexicon)
    found: list[Actor] = []
    for i, lower in enumerate(known.tokens.lowers[sentence.first : sentence.last], sentence.first):
        if lower in _MAY_LEAD or lower in heads["all"]:
            word = _Word(known, sentence, heads, i, lower)
            found.extend(actor for rule in _RULES if (actor := rule(word)) is not None)
    return found


@dataclass(frozen=True, slots=True)
class _Word:
    """A word at which a group may begin: the token `at`, `lower` in small letters."""

    known: Known
    sentence: Sentence
    heads: Heads
    at: int
    lower: str

    @property
    def tokens(self) -> Tokens:
        return self.known.tokens

    def head(self, kind: str, at: int) -> tuple[str, ...] | None:
        """The longest phrase of a kind that opens at the token `at`."""
        return head_at(self.heads, kind, self.known, at, self.sentence.last)

    def follows(self, *words: str) -> bool:
        """Whether the words follow."""
        return starts(self.known, self.at + 1, self.sentence.last, words)

    def ahead(self, length: int) -> tuple[str, ...]:
        """The next words of the sentence, at most `length`."""
        return self.known.tokens.lowers[self.at + 1 : min(self.at + 1 + length, self.sentence.last)]

    def before(self, *words: str) -> bool:
        """Whether one of the words stands before it in the sentence."""
        return self.at > self.sentence.first and self.tokens[self.at - 1].lower in words


def _each(w: _Word) -> Actor | None:
    """*Each side*, *neither of them*."""
    return _one_by_one(w.known, w.at, w.sentence, w.heads) if w.lower in _ONE_BY_ONE else None


def _several(w: _Word) -> Actor | None:
    """*The two foreign ministers*, *the voting rights leaders*, *the two guests*, *both*, *the three*."""
    if w.lower not in _GROUP_OPENERS and w.lower not in NUMBERS:
        return None
    tokens, i = w.tokens, w.at
    j = i + 1
    while j < min(w.sentence.last, i + _LONGEST_OPENING) and (
        tokens[j].lower in NUMBERS or tokens[j].lower in ("of", "them", "the", "other")
    ):
        j += 1
    qualified = all(t.text.islower() and t.lower not in _NO_QUALIFIERS for t in tokens[j : j + 2])
    for k in (j, j + 1, j + 2)[: 3 if qualified else 2]:
        if words := w.head("all", k):
            last = _of_phrase(w.known, k + len(words), w.sentence)
            some = any(t.lower in ("other", "visiting") for t in tokens[i:k])  # "the other two", "both visiting ministers"
            return Actor(i, last, "other") if some else _those_of(w.known, i, last, k)
        if words := w.head("other", k):
            return Actor(i, k + len(words), "other")
    if j == i + 1 and (w.lower == "both" or (tokens[i].text == "All" and past(w.known, j + is_adverb(tokens[j]), w.sentence))):
        return Actor(i, i + 1, "all")
    counted = j > i + 1 and (tokens[j - 1].lower in NUMBERS or tokens[j - 1].lower == "them")
    others = counted and tokens[j - 2].lower == "other"  # "the other two"
    return Actor(i, j, "other" if others else "all") if counted else None


def _sitting(w: _Word) -> Actor | None:
    """*The Meeting*, *the Joint Commission*."""
    end = _sit_together(w.known, w.at, w.sentence) if w.lower in ("the", "both") else None
    return Actor(w.at, end, "all") if end is not None else None


def _of_two_named(w: _Word) -> Actor | None:
    """*The former*, *the latter*; not *the former President*."""
    if w.lower not in ("former", "latter") or not w.before("the"):
        return None
    following = w.tokens[w.at + 1].text if w.at + 1 < w.sentence.last else ""
    if following[:1].isupper() or w.head("one", w.at + 1):
        return None
    return Actor(w.at - 1, w.at + 1, "former" if w.lower == "former" else "latter")


def _and_theirs(w: _Word) -> Actor | None:
    """*The two leaders and their teams*."""
    return Actor(w.at, w.at + 2, "all") if w.lower == "their" and w.before("and") and w.head("all", w.at + 1) else None


def _other(w: _Word) -> Actor | None:
    """*His counterpart*, *the visiting guest*, *the other side*."""
    if w.lower not in ("his", "her", "the", "its", "their"):
        return None
    return next((Actor(w.at, k + len(words), "other") for k in range(w.at + 1, w.at + 4) if (words := w.head("other", k))), None)


def _other_than(w: _Word) -> Actor | None:
    """*Mr Orlen's guest*: the other than he."""
    if w.lower != "'s":
        return None
    owner = next((m for m in w.known.people if m.end == w.tokens[w.at].start and m.person is not None), None)
    words = w.head("other", w.at + 1)
    if owner is None or owner.person is None or words is None or owner.start < w.sentence.start:
        return None
    first, _ = token_range(w.known, owner.start, owner.end)
    return Actor(first, w.at + 1 + len(words), "other", (owner.person,))


def _diplomat(w: _Word) -> Actor | None:
    """*The envoy*, *the head of mission*."""
    words = w.head("diplomat", w.at + 1) if w.lower == "the" else None
    return Actor(w.at, w.at + 1 + len(words), "diplomat") if words else None


def _leads(w: _Word) -> Actor | None:
    """*The head of the delegation*, *the delegation's leader*: who came with one."""
    if w.lower != "the":
        return None
    found = next((phrase for length in (2, 3, 4) if (phrase := w.ahead(length)) in _LEADERS), None)
    return Actor(w.at, w.at + 1 + len(found), "leads") if found and w.tokens[w.at + 1 + len(found)].lower != "of" else None


_LEADERS = frozenset(
    (
        *((noun, "of", "the", group) for noun in _HEADS_OF for group in ("delegation", "mission", "team", "party")),
        *(("delegation", noun) for noun in _HEADS_OF),
        *(("delegation", "'s", noun) for noun in _HEADS_OF),
    )
)


def _ours(w: _Word) -> Actor | None:
    """*Our Minister*, *the head of our state*, *the head of the FDFA*: of the page's own side."""
    led = w.ahead(4) if w.lower == "the" else ()
    if led and led[0] in _LEADS_IT and led[1:3] == ("of", "the") and led[3:] and led[3] in _LANDS:
        return Actor(w.at, w.at + 5, "ours")
    if w.lower == "the" and w.follows("head", "of", "the") and _an_office(w.known, w.at + 4, w.sentence):
        return Actor(w.at, w.at + 5, "ours")
    words = w.head("ours", w.at + 1) if w.lower == "our" else None
    if not words:
        return None
    first = w.at - 3 if w.at - 3 >= w.sentence.first and starts(w.known, w.at - 2, w.sentence.last, ("head", "of")) else w.at
    return Actor(first, w.at + 1 + len(words), "ours") if first < w.at or words[0] not in _LANDS else None


_LEADS_IT = ("leader", "president", "head")


def _our_side(w: _Word) -> Actor | None:
    """*Our side*, *my delegation*."""
    mine = w.lower in ("our", "my") and w.at + 1 < w.sentence.last and w.tokens[w.at + 1].lower in _OURS
    return Actor(w.at, w.at + 2, "i") if mine else None


def _without_article(w: _Word) -> Actor | None:
    """*Ministers agreed*, *In the talks, leaders reiterated*."""
    i, tokens = w.at, w.tokens
    opens = i == w.sentence.first or tokens[i - 1].lower in (",", "and", "but", "that") or not tokens[i - 1].text[0].isalnum()
    numbered = i - w.sentence.first in (1, 2) and tokens[w.sentence.first].text[0].isdigit() and tokens[i].text[0].isupper()
    opens = opens or numbered  # "2.1 Ministers took note of"
    told = w.before(",", "and", "but") and past(w.known, i + 1 + is_adverb(tokens[i + 1]), w.sentence)
    if not opens or not (tokens[i].text[0].isupper() or told) or w.lower in _GROUP_OPENERS:
        return None
    words = w.head("all", i)
    return Actor(i, i + len(words), "all") if words and words not in (("two",), ("heads",)) else None


_RULES: tuple[Callable[[_Word], Actor | None], ...] = (
    _each,
    _several,
    _sitting,
    _of_two_named,
    _and_theirs,
    _other,
    _other_than,
    _diplomat,
    _leads,
    _ours,
    _our_side,
    _without_article,
)


def _an_office(known: Known, at: int, sentence: Sentence) -> bool:
    """Whether the initials of an office stand at `at` and a verb after them: *the head of the FDFA said*. It is the page's own."""
    text = known.tokens[at].text if at + 1 < sentence.last else ""
    if any(True for _ in within(known.sides, known.tokens[at].start, known.tokens[at].end)):
        return False  # "the head of the OSCE"
    return len(text) > 2 and text.isupper() and (past(known, at + 1, sentence) or known.tokens[at + 1].lower in ("said", "told"))


def _sit_together(known: Known, at: int, sentence: Sentence) -> int | None:
    """The index after *the authorities*, *the Meeting*, *the Joint Commission* at `at` where they are those at the talks: as the subject of
    the sentence, whose verb follows."""
    tokens = known.tokens
    end = at + 2 if at + 2 < sentence.last and tokens[at + 1].text in _AT_THE_TALKS else _joint_body(known, at, sentence)
    if (
        end is None
        and at + 3 < sentence.last
        and tokens[at + 1].text in ("meeting", "session", "conference", "summit", "forum", "dialogue")
    ):
        end = at + 2 if tokens[at + 2].lower in _TOGETHER else None  # "The meeting commended Veland"
    if end is None:
        return None
    opens = at == sentence.first or tokens[at - 1].text in (",", "(") or not tokens[at - 1].text[0].isalnum()
    return end if opens and (tokens[at].lower == "both" or past(known, end, sentence)) else None


def _joint_body(known: Known, at: int, sentence: Sentence) -> int | None:
    """The index after *the Joint Economic Commission*, or *the Commission* on a page that names a joint one: a body of both sides."""
    tokens, end = known.tokens, at + 1
    while end + 1 < min(sentence.last, at + _LONGEST_BODY) and tokens[end].text not in _JOINT_BODIES and tokens[end].text.istitle():
        end += 1
    if tokens[end].text not in _JOINT_BODIES or end + 1 >= sentence.last:
        return None
    bare = end == at + 1 and known.once(_joint_body, lambda: _names_joint_bodies(known)) & {tokens[end].text}
    return end + 1 if bare or any(t.text in _JOINT for t in tokens[at + 1 : end]) else None


def _names_joint_bodies(known: Known) -> frozenset[str]:
    """The bodies that the page names as joint: *Commission* of *the Second Joint Commission*."""
    texts = [t.text for t in known.tokens]
    joint = [(n, _LONGEST_BODY) for n, text in enumerate(texts) if text in _JOINT]
    joint += [(n, _LONGEST_CHAIRED) for n, text in enumerate(texts) if text.startswith(("co-chair", "cochair"))]
    return frozenset(text for n, reach in joint for text in texts[n + 1 : n + reach] if text in _JOINT_BODIES)


_LONGEST_CHAIRED = 12  # tokens: "co-chaired the second meeting of the Velandic-Oreshi Consular Committee"
_LONGEST_BODY = 5  # tokens: "the Joint Trade and Commission"


def _those_of(known: Known, first: int, last: int, head: int) -> Actor:
    """*The ministers of Veland and Oresh*: those of the countries named; otherwise everyone."""
    start, end = known.tokens[head].end, known.tokens[last - 1].end
    sides = tuple(dict.fromkeys(m.side for m in within(known.sides, start, end) if m.form != "adjective"))
    return Actor(first, last, "sides", (), sides) if len(sides) > 1 else Actor(first, last, "all")


_NO_QUALIFIERS = PREPOSITIONS | AUXILIARIES | DETERMINERS | frozenset("and or that which who former latter".split())


def _one_by_one(known: Known, at: int, sentence: Sentence, heads: Heads) -> Actor | None:
    """*Each side*, *neither of the two ministers*, *each of them*."""
    if at + 1 >= sentence.last:
        return None
    if known.tokens[at + 1].lower in _OF_EACH:
        return Actor(at, at + 2, "all")
    if known.tokens[at + 1].lower != "of":
        apart = known.tokens[at - 1].text == "," and at > sentence.first and past(known, at + 1, sentence)  # "On the dam, each explained"
        each = known.tokens[at].lower == "each" and (known.tokens[at].text[0].isupper() or apart)
        return Actor(at, at + 1, "all") if each else None
    j = at + 2
    while j < sentence.last and known.tokens[j].lower in ("the", "them", *NUMBERS):
        j += 1
    words = head_at(heads, "all", known, j, sentence.last)
    if words:
        return Actor(at, j + len(words), "all")
    return Actor(at, j, "all") if known.tokens[j - 1].lower == "them" else None


def _of_phrase(known: Known, at: int, sentence: Sentence) -> int:
    """The end of *of the two countries*, *of Veland and Oresh* after a group noun."""
    tokens = known.tokens
    for present in (("in", "attendance"), ("present",)):
        if starts(known, at, sentence.last, present):
            return at + len(present)
    if at >= sentence.last or tokens[at].lower != "of":
        return at
    end, j = at, at + 1
    while j < sentence.last and (
        tokens[j].lower in _LEADS_ON or tokens[j].lower in NUMBERS or tokens[j].lower in _OF_BOTH or tokens[j].text[0].isupper()
    ):
        j += 1
        if tokens[j - 1].lower not in _LEADS_ON:
            end = j
    return end if end > at else at
