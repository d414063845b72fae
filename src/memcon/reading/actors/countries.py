"""Sides that act, and those told by their side: *Veland*, *the Oreshi side*, *the top Oreshi diplomat*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from memcon.annotate.mentions import Known, Sentence, within
from memcon.annotate.small_words import DETERMINERS, NUMBERS, PREPOSITIONS
from memcon.annotate.tokens import token_range
from memcon.lexicon import Lexicon, groups
from memcon.reading.actors.actor import Actor, Heads, group_heads, head_at, past

_WORDS = groups("room_words")

_COUNTS = NUMBERS | {"the", "both", "all"}
_LEADS = _WORDS["leads_others"]
_BEFORE_NATIONAL = frozenset("the his her their its our".split()) | _WORDS["before_nationality"]


def of_countries(known: Known, lexicon: Lexicon, sentence: Sentence) -> list[Actor]:
    """Countries and capitals as speakers, *the Oreshi side*, *the Swedish Ministers*."""
    heads = group_heads(lexicon)
    found: list[Actor] = []
    for mention in within(known.sides, sentence.start, sentence.end):
        first, last = token_range(known, mention.start, mention.end)
        if mention.end > sentence.end or first == last or _in_a_name(known, first, last, sentence):
            continue  # part of a hyphenated word, or of a name: *Mr Vidal Lima*
        told = _Told(known, sentence, heads, mention.side, mention.form, first, last)
        actor = next((actor for rule in _RULES if (actor := rule(told)) is not None), None)
        if actor is not None:
            found.append(actor)
    return found


@dataclass(frozen=True, slots=True)
class _Told:
    """A country, capital or adjective of nationality in a sentence, at the tokens `[first, last)`."""

    known: Known
    sentence: Sentence
    heads: Heads
    side: str
    form: str
    first: int
    last: int

    @property
    def following(self) -> int:
        """The token after it, and after its *'s*."""
        return self.last + (self.last < self.sentence.last and self.known.tokens[self.last].lower == "'s")

    @property
    def owns(self) -> bool:
        """Whether *'s* stands after it."""
        return self.following > self.last

    @property
    def article(self) -> int:
        """Where it begins with its article."""
        at = self.first
        while at > self.sentence.first and self.known.tokens[at - 1].lower in _COUNTS:
            at -= 1
        return at

    def head(self, kind: str) -> tuple[str, ...] | None:
        """The noun of a kind that follows."""
        return head_at(self.heads, kind, self.known, self.following, self.sentence.last)


def _government_of(t: _Told) -> Actor | None:
    """*The Government of Veland*, *the head of the Government of Veland*."""
    opening = _of_side(t.known, t.article, t.sentence, t.heads) if t.form == "name" and not t.owns else None
    if opening is None:
        return None
    leader = _leader_of(t.known, opening, t.sentence)
    return Actor(leader or opening, t.last, "sides" if leader is None else "national", (), (t.side,))


def _one_from_there(t: _Told) -> Actor | None:
    """*The guest from Lima*, *her colleague from Veland*, *the representative of the Holy See*."""
    guest = _from_there(t.known, t.article, t.sentence, t.heads) if t.form != "adjective" and not t.owns else None
    return Actor(guest, t.last, "national", (), (t.side,)) if guest is not None else None


def _side_of(t: _Told) -> Actor | None:
    """*The Oreshi side*, *the head of the Oreshi delegation*."""
    head = t.head("side")
    if head is None:
        return None
    leader = _leader_of(t.known, t.article, t.sentence)
    return Actor(leader or t.article, t.following + len(head), "sides" if leader is None else "national", (), (t.side,))


def _people_of(t: _Told) -> Actor | None:
    """*The Oreshi Ministers*, *the U.S. and Afghan leaders*."""
    plural = t.head("all") if t.form == "adjective" else None
    if plural is None:
        return None
    start, sides = _with_sides_before(t.known, t.sentence, t.article, t.side)
    return Actor(start, t.following + len(plural), "sides" if len(sides) > 1 else "nationals", (), sides)


def _person_of(t: _Told) -> Actor | None:
    """*The Oreshi leader*, *the UAE official*, *Veland's chief diplomat*, *their New Zealand colleague*."""
    single = t.head("one")
    owned = t.known.tokens[t.first - 1].lower in ("his", "her", "their", "its", "our")
    if single is None or not (t.form != "name" or t.owns or t.known.tokens[t.last - 1].text.isupper() or owned):
        return None
    return Actor(_article(t.known, t.first, t.sentence), t.following + len(single), "national", (), (t.side,))


def _of_diplomacy(t: _Told) -> Actor | None:
    """*The head of Romanian diplomacy*, *the heads of Oreshi and Velandic diplomacy*."""
    both = _heads_of_diplomacy(t.known, t.sentence, t.article, t.following, t.side)
    opening = _diplomacy(t.known, t.article, t.following, t.sentence)
    return both or (Actor(opening, t.following + 1, "national", (), (t.side,)) if opening is not None else None)


def _by_nation(t: _Told) -> Actor | None:
    """*The Belgian disagreed*: one told by his nation alone, as the subject of a clause."""
    tokens, first = t.known.tokens, t.first - 1
    if t.form != "adjective" or first < t.sentence.first or tokens[first].lower != "the" or not past(t.known, t.last, t.sentence):
        return None
    opens = first == t.sentence.first or tokens[first - 1].lower in (",", ";", "and", "but", "while")
    follows = tokens[t.last + 1].lower if t.last + 1 < t.sentence.last else "."
    verb = follows in DETERMINERS | PREPOSITIONS | {"that"} or not follows[0].isalnum()  # not "the Russian proposed text"
    return Actor(first, t.last, "national", (), (t.side,)) if opens and verb else None


def _itself(t: _Told) -> Actor | None:
    """*Veland*, *Lima*."""
    return Actor(t.article, t.last, "sides", (), (t.side,)) if t.form != "adjective" and not t.owns else None


_RULES: tuple[Callable[[_Told], Actor | None], ...] = (
    _government_of,
    _one_from_there,
    _side_of,
    _people_of,
    _person_of,
    _of_diplomacy,
    _by_nation,
    _itself,
)


def _in_a_name(known: Known, first: int, last: int, sentence: Sentence) -> bool:
    """Whether a capital or country stands at the end of somebody's name."""
    if first == sentence.first or not known.tokens[first - 1].text[0].isupper():
        return False
    words = " ".join(t.text for t in known.tokens[first - 1 : last])
    return any(p.name.endswith(" " + words) for p in known.persons)


def _diplomacy(known: Known, at: int, following: int, sentence: Sentence) -> int | None:
    """Where *the head of Romanian diplomacy*, *the chief of Veland's diplomacy* begins, whose country is at `at`."""
    return _leader_of(known, at, sentence) if following < sentence.last and known.tokens[following].lower == "diplomacy" else None


def _heads_of_diplomacy(known: Known, sentence: Sentence, first: int, following: int, side: str) -> Actor | None:
    """*The heads of Oreshi and Velandic diplomacy*, whose last adjective is at `first`."""
    if following >= sentence.last or known.tokens[following].lower != "diplomacy":
        return None
    start, sides = _with_sides_before(known, sentence, first, side)
    tokens = known.tokens
    led = start - 2 >= sentence.first and tokens[start - 1].lower == "of" and tokens[start - 2].lower in ("heads", "chiefs", "leaders")
    return Actor(start - 2 - (tokens[start - 3].lower == "the"), following + 1, "sides", (), sides) if led and len(sides) > 1 else None


def _leader_of(known: Known, at: int, sentence: Sentence) -> int | None:
    """Where *the head of the Oreshi delegation*, *the leader of Veland's team* begins, whose delegation is at `at`."""
    tokens = known.tokens
    if at - 2 < sentence.first or tokens[at - 1].lower != "of" or tokens[at - 2].lower not in _LEADS:
        return None
    return at - 3 if at - 3 >= sentence.first and tokens[at - 3].lower == "the" else at - 2


def _with_sides_before(known: Known, sentence: Sentence, first: int, side: str) -> tuple[int, tuple[str, ...]]:
    """Where *the U.S. and Afghan leaders* begins, whose last adjective is at `first`, and the sides."""
    sides, at = [side], first
    while at - 2 >= sentence.first and known.tokens[at - 1].lower in ("and", ","):
        end = known.tokens[at - 2].end
        before = next((s for s in known.sides if s.end == end and s.form != "capital"), None)
        if before is None or before.side in sides:
            break
        sides.insert(0, before.side)
        at, _ = token_range(known, before.start, before.end)
    if at < first and at > sentence.first and known.tokens[at - 1].lower == "the":
        at -= 1
    return (at, tuple(sides)) if at < first else (first, (side,))


def _of_side(known: Known, at: int, sentence: Sentence, heads: Heads) -> int | None:
    """Where *the Government of Veland* begins, whose country is at `at`."""
    if (
        at - 2 < sentence.first
        or known.tokens[at - 1].lower != "of"
        or ((w := known.tokens[at - 2].lower),) not in heads["side"].get(w, ())
    ):
        return None
    return at - 3 if at - 3 >= sentence.first and known.tokens[at - 3].lower == "the" else at - 2


def _from_there(known: Known, at: int, sentence: Sentence, heads: Heads) -> int | None:
    """Where *the guest from Lima*, *her colleague from Veland*, *the envoy of Veland* begins, whose country is at `at`."""
    for first in range(at - 3, max(sentence.first, at - 6) - 1, -1):
        if known.tokens[first].lower in ("the", "his", "her", "their", "its", "our") and known.tokens[at - 1].lower in ("from", "of"):
            words = head_at(heads, "other", known, first + 1, at - 1) or head_at(heads, "one", known, first + 1, at - 1)
            return first if words and first + 1 + len(words) == at - 1 else None
    return None


def _article(known: Known, first: int, sentence: Sentence) -> int:
    """Where *the top Iranian diplomat* begins, whose adjective of nationality is at `first`."""
    at = first
    while (
        at > sentence.first
        and known.tokens[at - 1].lower in _BEFORE_NATIONAL
        and (known.tokens[at - 1].text.islower() or at - 1 == sentence.first)
    ):
        at -= 1
        if known.tokens[at].lower in ("the", "his", "her", "their", "its", "our"):
            return at
    return first - 1 if first > sentence.first and known.tokens[first - 1].lower == "the" else first
