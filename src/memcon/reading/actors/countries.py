"""Sides that act, and those told by their side: *Veland*, *the Oreshi side*, *the top Oreshi diplomat*."""

from __future__ import annotations

from memcon.annotate.mentions import Known, Sentence, within
from memcon.annotate.tokens import token_range
from memcon.lexicon import Lexicon
from memcon.reading.actors.actor import Actor, Heads, group_heads, head_at


def of_countries(known: Known, lexicon: Lexicon, sentence: Sentence) -> list[Actor]:
    """Countries and capitals as speakers, *the Oreshi side*, *the Swedish Ministers*."""
    heads = group_heads(lexicon)
    found = []
    for mention in within(known.sides, sentence.start, sentence.end):
        if mention.end > sentence.end:
            continue
        first, last = token_range(known, mention.start, mention.end)
        if first == last or _in_a_name(known, first, last, sentence):
            continue  # part of a hyphenated word, or of a name: *Mr Vidal Lima*
        following = last
        if following < sentence.last and known.tokens[following].lower == "'s":
            following += 1
        head = head_at(heads, "side", known, following, sentence.last)
        plural = head_at(heads, "all", known, following, sentence.last)
        single = head_at(heads, "one", known, following, sentence.last)
        article = first
        while article > sentence.first and known.tokens[article - 1].lower in ("the", "both", "two"):
            article -= 1
        if mention.form == "name" and following == last and (opening := _of_side(known, article, sentence, heads)) is not None:
            leader = _leader_of(known, opening, sentence)
            found.append(Actor(leader or opening, last, "sides" if leader is None else "national", (), (mention.side,)))
            continue
        if mention.form != "adjective" and following == last and (guest := _from_there(known, article, sentence, heads)) is not None:
            found.append(Actor(guest, last, "national", (), (mention.side,)))
            continue
        if head:
            leader = _leader_of(known, article, sentence)
            found.append(Actor(leader or article, following + len(head), "sides" if leader is None else "national", (), (mention.side,)))
        elif plural and mention.form == "adjective":
            start, sides = _with_sides_before(known, sentence, article, mention.side)
            found.append(Actor(start, following + len(plural), "sides" if len(sides) > 1 else "nationals", (), sides))
        elif single and (
            mention.form != "name"
            or following > last
            or known.tokens[last - 1].text.isupper()
            or known.tokens[first - 1].lower in ("his", "her", "their")
        ):  # "the UAE official", "Veland's chief diplomat", "their New Zealand colleague"
            found.append(Actor(_article(known, first, sentence), following + len(single), "national", (), (mention.side,)))
        elif (both := _heads_of_diplomacy(known, sentence, article, following, mention.side)) is not None:
            found.append(both)
        elif (opening := _diplomacy(known, article, following, sentence)) is not None:
            found.append(Actor(opening, following + 1, "national", (), (mention.side,)))
        elif mention.form != "adjective" and following == last:
            found.append(Actor(article, last, "sides", (), (mention.side,)))
    return found


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
    led = start - 2 >= sentence.first and tokens[start - 1].lower == "of" and tokens[start - 2].lower in ("heads", "chiefs")
    return Actor(start - 2 - (tokens[start - 3].lower == "the"), following + 1, "sides", (), sides) if led and len(sides) > 1 else None


def _leader_of(known: Known, at: int, sentence: Sentence) -> int | None:
    """Where *the head of the Oreshi delegation*, *the leader of Veland's team* begins, whose delegation is at `at`."""
    tokens = known.tokens
    if at - 2 < sentence.first or tokens[at - 1].lower != "of" or tokens[at - 2].lower not in ("head", "chief", "leader"):
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
    """Where *the guest from Lima*, *her colleague from Veland* begins, whose country is at `at`."""
    for first in range(at - 3, max(sentence.first, at - 6) - 1, -1):
        if known.tokens[first].lower in ("the", "his", "her") and known.tokens[at - 1].lower == "from":
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
        if known.tokens[at].lower in ("the", "his", "her", "their"):
            return at
    return first - 1 if first > sentence.first and known.tokens[first - 1].lower == "the" else first


_BEFORE_NATIONAL = frozenset("the his her their top visiting new newly appointed senior chief acting then".split())
