"""Who can be the subject of an act: persons, sides, groups and pronouns, as they stand in the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from memcon.annotate.cues import AUXILIARIES, DETERMINERS, PREPOSITIONS, is_adverb
from memcon.annotate.mentions import Known, Sentence, within
from memcon.annotate.tokens import token_range
from memcon.lexicon import Lexicon

Kind = Literal[
    "persons", "unclear", "sides", "nationals", "national", "all", "he", "she", "they", "i", "we", "it", "other", "former", "latter",
    "titled", "diplomat", "ours",
]  # fmt: skip

HIS: dict[str, Kind] = {"his": "he", "her": "she", "their": "they"}
"""The actor that a possessive stands for."""

_PRONOUNS: dict[str, Kind] = {"he": "he", "she": "she", "they": "they", "i": "i", "we": "we"}
_NUMBERS = frozenset("two three four five six seven eight nine ten twelve".split())
_GROUP_OPENERS = frozenset("the both all these those".split())
_ONE_BY_ONE = frozenset("each neither either".split())  # "each side", "neither of them"


@dataclass(frozen=True, slots=True)
class Actor:
    """A noun phrase that can act: its tokens `[first, last)`, and what is known of whom it means without context.

    `persons` index `Known.persons`; `sides` are codes. `nationals` are persons of one side named together (*the Swedish Ministers*),
    `national` one person named by the side alone (*the Lao leader*), `other` the one who is not speaking (*his counterpart*), `titled` one
    named by a form of address alone (*Her Excellency*), `diplomat` the ambassador there, `ours` the one of the page's own side (*our
    Minister*), `unclear` a post that more than one person could hold. `bare`: a
    post with neither name nor side (*the Minister*).
    """

    first: int
    last: int
    kind: Kind
    persons: tuple[int, ...] = ()
    sides: tuple[str, ...] = ()
    bare: bool = False


Heads = Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]
"""For each kind of noun that names a group, its phrases by their first word, longest first."""


@cache
def _heads(lexicon: Lexicon) -> Heads:
    table: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for entry in lexicon["groups"]:
        for words in entry.words:
            phrase = tuple(words.split())
            table.setdefault(entry.get("names"), {}).setdefault(phrase[0], []).append(phrase)
    return {kind: {w: tuple(sorted(v, key=len, reverse=True)) for w, v in firsts.items()} for kind, firsts in table.items()}


@cache
def _others(lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    return frozenset(w for phrases in _heads(lexicon)["other"].values() for w in phrases)


def _head(heads: Heads, kind: str, known: Known, at: int, stop: int) -> tuple[str, ...] | None:
    """The longest phrase of a kind that opens at the token `at`."""
    phrases = heads[kind].get(known.tokens.lowers[at], ()) if at < stop else ()
    return next((w for w in phrases if _starts(known, at, stop, w)), None)


def actors(known: Known, lexicon: Lexicon, sentence: Sentence) -> tuple[Actor, ...]:
    """The actors of a sentence in the order of the text, longest first where they overlap, and those joined by *and* as one."""
    return known.once((actors, lexicon, sentence), lambda: _actors(known, lexicon, sentence))


def _actors(known: Known, lexicon: Lexicon, sentence: Sentence) -> tuple[Actor, ...]:
    found = _named(known, lexicon, sentence) + _sides(known, lexicon, sentence) + _groups(known, lexicon, sentence)
    found += _pronouns(known, sentence) + _initials(known, sentence) + _titled(known, sentence)
    found.sort(key=lambda a: (a.first, -(a.last - a.first)))
    kept: list[Actor] = []
    for actor in found:
        if kept and actor.first < kept[-1].last:
            if actor.last <= kept[-1].last:
                continue
            kept.pop()
        kept.append(actor)
    return tuple(_joined(known, kept))


_LEAD = 200
"""Characters by which a phrase may open before its sentence: *Washington, D.C. Deputy Secretary Hald said*."""


def _named(known: Known, lexicon: Lexicon, sentence: Sentence) -> list[Actor]:
    found, others = [], _others(lexicon)
    for mention in within(known.people, sentence.start - _LEAD, sentence.end):
        start = mention.start
        if start < sentence.start and mention.name:  # "in Washington, D.C. Deputy Secretary Hald said"
            start = (mention.post or mention.name)[0]
        if sentence.start <= start and mention.end <= sentence.end:
            first, last = token_range(known, start, mention.end)
            if mention.kind == "post" and (known.tokens[last - 1].lower,) in others:
                continue  # who is not speaking is for the floor to say
            if mention.kind == "post" and mention.side is None and "our" in (known.tokens[first].lower, known.tokens[first - 1].lower):
                continue  # "our minister"
            if known.tokens[first].lower == "that":  # "said that President Hald had come"
                first += 1
            if first > sentence.first and known.tokens[first - 1].lower == "the":
                first -= 1
            bare = mention.kind == "post" and mention.side is None
            if bare and (there := _of_that_country(known, first, last, sentence)) is not None:
                found.append(there)
            elif mention.person is None:
                side = next((s.side for s in within(known.sides, *mention.side)), None) if mention.side else None
                found.append(Actor(first, last, "national", (), (side,)) if side else Actor(first, last, "unclear", bare=bare))
            else:
                side = known.persons[mention.person].side
                found.append(Actor(first, last, "persons", (mention.person,), (side,) if side else (), bare))
    return found


def _of_that_country(known: Known, first: int, last: int, sentence: Sentence) -> Actor | None:
    """*Veland, its Foreign Minister said, would …*, *the Minister of that country*: a post of the country that the sentence named last."""
    end = next((last + len(w) for w in _THAT_COUNTRY if _starts(known, last, sentence.last, w)), last)
    if end == last and known.tokens[first].lower != "its" and known.tokens[first - 1].lower != "its":
        return None
    before = within(known.sides, sentence.start, known.tokens[first].start)
    side = next((m.side for m in reversed(before) if m.form != "adjective" and m.end < known.tokens[first].start), None)
    return Actor(first - (known.tokens[first - 1].lower == "its"), end, "national", (), (side,)) if side else None


_THAT_COUNTRY = (("of", "that", "country"), ("of", "that", "state"), ("of", "that", "nation"))


def _initials(known: Known, sentence: Sentence) -> list[Actor]:
    """*The CS*: the initials of a post that someone on the page holds."""
    known_as = known.once(_initials, lambda: _initials_of_posts(known))
    found = []
    for i, token in enumerate(known.tokens[sentence.first : sentence.last], sentence.first):
        if token.text in known_as and token.text.isupper():
            first = i - 1 if i > sentence.first and known.tokens[i - 1].lower == "the" else i
            holder = _of_that_family(known, i + 1, token.text) if i + 1 < sentence.last else None
            if holder is not None:
                found.append(Actor(first, i + 2, "persons", (holder,), tuple(filter(None, (known.persons[holder].side,)))))
            elif first < i or i == sentence.first:
                found.append(Actor(first, i + 1, "unclear", bare=True))
    return found


def _of_that_family(known: Known, at: int, initials: str) -> int | None:
    """Who is told by the initials of a post and a family name: *CS Orlen*, the Cabinet Secretary."""
    holders = (n for n, p in enumerate(known.persons) if p.family == known.tokens[at].text)
    return next((n for n in holders if _letters(known.persons[n].post).startswith(initials)), None)


def _letters(post: str | None) -> str:
    """The capitals that the words of a post begin with."""
    return "".join(w[0] for w in (post or "").split() if w[0].isupper())


def _initials_of_posts(known: Known) -> frozenset[str]:
    """The initials by which those on the page may be known: of their posts, or of the first words of these."""
    posts = {_letters(p.post) for p in known.persons}
    return frozenset(post[:n] for post in posts for n in range(2, min(len(post), _MOST_INITIALS) + 1))


_MOST_INITIALS = 5


_TITLES = frozenset("excellency highness majesty eminence holiness beatitude grace lordship".split())


def _titled(known: Known, sentence: Sentence) -> list[Actor]:
    """*His Royal Highness*, *Her Excellency*: a form of address with neither name nor post after it."""
    found = []
    for i, token in enumerate(known.tokens[sentence.first : sentence.last - 1], sentence.first):
        if token.lower[0] not in "hy":
            continue
        if token.lower in _HONOURS and (last := _bare_post(known, i + 1 + (known.tokens[i + 1].text == "."), sentence)) is not None:
            article = i - 1 if i > sentence.first and known.tokens[i - 1].lower == "the" else None
            found.append(Actor(i + 1 + (known.tokens[i + 1].text == ".") if article is None else article, last, "unclear", bare=True))
        if token.lower in ("his", "her") and known.tokens[i + 1].text[0].isupper():
            title = i + 2 if known.tokens[i + 1].lower in ("royal", "serene") else i + 1
            following = title + 1 if title + 1 < sentence.last else title
            if (
                known.tokens[title].lower in _TITLES
                and not known.tokens[following].text[0].isupper()
                and known.tokens[following].lower != "the"
            ):
                found.append(Actor(i, title + 1, "titled"))
        if token.text in ("HE", "HH", "HRH") and _past(known, i + 1, sentence):
            found.append(Actor(i, i + 1, "he"))  # "HE expressed": he whose form of address it is
        if token.text.replace(".", "") in ("HE", "HH", "HRH") and (last := _bare_post(known, i + 1, sentence)) is not None:
            found.append(Actor(i + 1, last, "unclear", bare=True))
    return found


_HONOURS = frozenset("hon hon. honourable honorable hon'ble hon’ble yb yab".split())
_TURNS = tuple((",", *turn.split(), ",") for turn in ("in turn", "in reply", "in response", "for his part", "for her part", "on his part"))
_SPOKE = frozenset("said told gave made took spoke put".split())
_LONGEST_POST = 5  # tokens: "H.E. Senior Minister"


def _bare_post(known: Known, at: int, sentence: Sentence) -> int | None:
    """The index after a post without article and name at `at`, whose verb follows: *H.E. Senior Minister replied*."""
    last = at
    while last < min(sentence.last, at + _LONGEST_POST) and known.tokens[last].text[0].isupper():
        last += 1
    named = any(True for _ in within(known.people, known.tokens[at].start, known.tokens[last - 1].end)) if last > at else True
    verb = next((last + len(w) for w in _TURNS if _starts(known, last, sentence.last, w)), last)
    spoke = _past(known, verb, sentence) or (verb < sentence.last and known.tokens[verb].lower in _SPOKE)
    return last if not named and spoke else None


def _starts(known: Known, at: int, stop: int, words: tuple[str, ...]) -> bool:
    return at + len(words) <= stop and known.tokens.lowers[at : at + len(words)] == words


def _sides(known: Known, lexicon: Lexicon, sentence: Sentence) -> list[Actor]:
    """Countries and capitals as speakers, *the Oreshi side*, *the Swedish Ministers*."""
    heads = _heads(lexicon)
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
        head = _head(heads, "side", known, following, sentence.last)
        plural = _head(heads, "all", known, following, sentence.last)
        single = _head(heads, "one", known, following, sentence.last)
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
            mention.form != "name" or following > last or known.tokens[last - 1].text.isupper()
        ):  # "the UAE official", "Veland's chief diplomat"
            found.append(Actor(_article(known, first, sentence), following + len(single), "national", (), (mention.side,)))
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
            words = _head(heads, "other", known, first + 1, at - 1) or _head(heads, "one", known, first + 1, at - 1)
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
        if known.tokens[at].lower in ("the", "his", "her"):
            return at
    return first - 1 if first > sentence.first and known.tokens[first - 1].lower == "the" else first


_BEFORE_NATIONAL = frozenset("the his her top visiting new newly appointed senior chief acting then".split())


# Words that a group may begin with, beside its noun, or that lead to one.
_MAY_LEAD = _ONE_BY_ONE | _GROUP_OPENERS | frozenset("two three former latter their his her its our my 's".split())
_LONGEST_OPENING = 8  # tokens before the noun of a group: "all of the other two"


def _groups(known: Known, lexicon: Lexicon, sentence: Sentence) -> list[Actor]:
    """*The two sides*, *both*, *the ministers of the three countries*, *the former*, *his counterpart*."""
    heads, tokens = _heads(lexicon), known.tokens
    found = []
    for i, lower in enumerate(tokens.lowers[sentence.first : sentence.last], sentence.first):
        if lower not in _MAY_LEAD and lower not in heads["all"]:
            continue
        if lower in _ONE_BY_ONE and (one := _one_by_one(known, i, sentence, heads)):
            found.append(one)
        if lower in _GROUP_OPENERS or lower in ("two", "three"):
            j = i + 1
            while j < min(sentence.last, i + _LONGEST_OPENING) and (
                tokens[j].lower in _NUMBERS or tokens[j].lower in ("of", "them", "the", "other")
            ):
                j += 1
            qualified = all(t.text.islower() and t.lower not in _NO_QUALIFIERS for t in tokens[j : j + 2])
            for k in (j, j + 1, j + 2)[: 3 if qualified else 2]:  # "the two foreign ministers", "the voting rights leaders"
                words = _head(heads, "all", known, k, sentence.last)
                if words:
                    last = _of_phrase(known, k + len(words), sentence)
                    some = any(t.lower in ("other", "visiting") for t in tokens[i:k])  # "the other two", "both visiting ministers"
                    found.append(Actor(i, last, "other") if some else _of_countries(known, i, last, k))
                    break
                if words := _head(heads, "other", known, k, sentence.last):
                    found.append(Actor(i, k + len(words), "other"))  # "the two guests"
                    break
            else:
                if j == i + 1 and (lower == "both" or (tokens[i].text == "All" and _past(known, j + is_adverb(tokens[j]), sentence))):
                    found.append(Actor(i, i + 1, "all"))
                elif j > i + 1 and (tokens[j - 1].lower in _NUMBERS or tokens[j - 1].lower == "them"):
                    found.append(Actor(i, j, "all"))
        if lower in ("the", "both") and (end := _sit_together(known, i, sentence)) is not None:
            found.append(Actor(i, end, "all"))
        if lower in ("former", "latter") and i > sentence.first and tokens[i - 1].lower == "the":
            following = tokens[i + 1].text if i + 1 < sentence.last else ""
            if not following[:1].isupper() and following.lower() not in ("leader", "minister", "president"):
                found.append(Actor(i - 1, i + 1, "former" if lower == "former" else "latter"))
        if lower == "their" and i > sentence.first and tokens[i - 1].lower == "and" and _head(heads, "all", known, i + 1, sentence.last):
            found.append(Actor(i, i + 2, "all"))  # "the two leaders and their teams"
        if lower in ("his", "her", "the", "its"):
            for k in (i + 1, i + 2, i + 3):
                words = _head(heads, "other", known, k, sentence.last)
                if words:
                    found.append(Actor(i, k + len(words), "other"))
                    break
        if lower == "'s" and (owner := next((m for m in known.people if m.end == tokens[i].start and m.person is not None), None)):
            words = next((w for w in _GUESTS if _starts(known, i + 1, sentence.last, w)), None)
            if words and owner.person is not None and owner.start >= sentence.start:
                first, _ = token_range(known, owner.start, owner.end)
                found.append(Actor(first, i + 1 + len(words), "other", (owner.person,)))
        if lower == "the" and (words := _head(heads, "diplomat", known, i + 1, sentence.last)):
            found.append(Actor(i, i + 1 + len(words), "diplomat"))
        if lower == "the" and _starts(known, i + 1, sentence.last, ("head", "of", "the")) and _an_office(known, i + 4, sentence):
            found.append(Actor(i, i + 5, "ours"))
        if lower == "our" and (words := _head(heads, "ours", known, i + 1, sentence.last)):
            head = i - 3 if i - 3 >= sentence.first and _starts(known, i - 2, sentence.last, ("head", "of")) else i
            if head < i or words != ("state",):
                found.append(Actor(head, i + 1 + len(words), "ours"))
        if lower in ("our", "my") and any(_starts(known, i + 1, sentence.last, (w,)) for w in ("side", "government", "delegation")):
            found.append(Actor(i, i + 2, "i"))
        if lower == "the" and _starts(known, i + 1, sentence.last, ("other", "side")):
            found.append(Actor(i, i + 3, "other"))
        opens = i == sentence.first or tokens[i - 1].lower in (",", "and", "but", "that") or not tokens[i - 1].text[0].isalnum()
        told = (
            i > sentence.first and tokens[i - 1].text in (",", "and", "but") and _past(known, i + 1 + is_adverb(tokens[i + 1]), sentence)
        )  # "In the talks, leaders reiterated"
        if opens and (tokens[i].text[0].isupper() or told) and lower not in _GROUP_OPENERS:
            words = _head(heads, "all", known, i, sentence.last)
            if words and words not in (("two",), ("heads",)):
                found.append(Actor(i, i + len(words), "all"))
    return found


def _an_office(known: Known, at: int, sentence: Sentence) -> bool:
    """Whether the initials of an office stand at `at` and a verb after them: *the head of the FDFA said*. It is the page's own."""
    text = known.tokens[at].text if at + 1 < sentence.last else ""
    return len(text) > 2 and text.isupper() and (_past(known, at + 1, sentence) or known.tokens[at + 1].lower in ("said", "told"))


def _sit_together(known: Known, at: int, sentence: Sentence) -> int | None:
    """The index after *the authorities*, *the Meeting*, *the Joint Commission* at `at` where they are those at the talks: as the subject of
    the sentence, whose verb follows."""
    tokens = known.tokens
    end = at + 2 if at + 2 < sentence.last and tokens[at + 1].text in _AT_THE_TALKS else _joint_body(known, at, sentence)
    if end is None:
        return None
    opens = at == sentence.first or tokens[at - 1].text in (",", "(") or not tokens[at - 1].text[0].isalnum()
    return end if opens and (tokens[at].lower == "both" or _past(known, end, sentence)) else None


_AT_THE_TALKS = frozenset(("authorities", "Meeting", "Consultations", "Session", "Dialogue"))


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
    joint = (n for n, text in enumerate(texts) if text in _JOINT)
    return frozenset(text for n in joint for text in texts[n + 1 : n + _LONGEST_BODY] if text in _JOINT_BODIES)


_LONGEST_BODY = 5  # tokens: "the Joint Trade and Commission"
_JOINT = frozenset(("Joint", "Mixed", "Intergovernmental", "Inter-Governmental", "Bilateral"))
_JOINT_BODIES = frozenset(("Commission", "Committee", "Council", "Group", "Mechanism"))


def _of_countries(known: Known, first: int, last: int, head: int) -> Actor:
    """*The ministers of Veland and Oresh*: those of the countries named; otherwise everyone."""
    start, end = known.tokens[head].end, known.tokens[last - 1].end
    sides = tuple(dict.fromkeys(m.side for m in within(known.sides, start, end) if m.form != "adjective"))
    return Actor(first, last, "sides", (), sides) if len(sides) > 1 else Actor(first, last, "all")


_NO_QUALIFIERS = PREPOSITIONS | AUXILIARIES | DETERMINERS | frozenset("and or that which who former latter".split())


def _past(known: Known, at: int, sentence: Sentence) -> bool:
    """Whether a verb in the past stands at `at`, or after *also*."""
    at += at < sentence.last and known.tokens[at].lower == "also"
    return at < sentence.last and known.tokens[at].lower.endswith("ed")


def _one_by_one(known: Known, at: int, sentence: Sentence, heads: Heads) -> Actor | None:
    """*Each side*, *neither of the two ministers*, *each of them*."""
    if at + 1 >= sentence.last:
        return None
    if any(
        _starts(known, at + 1, sentence.last, w)
        for w in (("side",), ("party",), ("minister",), ("leader",), ("country",), ("government",), ("delegation",), ("state",))
    ):
        return Actor(at, at + 2, "all")
    if known.tokens[at + 1].lower != "of":
        return Actor(at, at + 1, "all") if known.tokens[at].lower == "each" and known.tokens[at].text[0].isupper() else None
    j = at + 2
    while j < sentence.last and known.tokens[j].lower in ("the", "them", *_NUMBERS):
        j += 1
    words = _head(heads, "all", known, j, sentence.last)
    if words:
        return Actor(at, j + len(words), "all")
    return Actor(at, j, "all") if known.tokens[j - 1].lower == "them" else None


def _of_phrase(known: Known, at: int, sentence: Sentence) -> int:
    """The end of *of the two countries*, *of Veland and Oresh* after a group noun."""
    tokens = known.tokens
    for present in (("in", "attendance"), ("present",)):
        if _starts(known, at, sentence.last, present):
            return at + len(present)
    if at >= sentence.last or tokens[at].lower != "of":
        return at
    end, j = at, at + 1
    while j < sentence.last and (
        tokens[j].lower in ("the", "both", "all", "and", ",", "countries", "sides", "nations", "states", "delegations")
        or tokens[j].lower in _NUMBERS
        or tokens[j].text[0].isupper()
    ):
        j += 1
        if tokens[j - 1].lower not in ("the", "both", "all", "and", ","):
            end = j
    return end if end > at else at


def _pronouns(known: Known, sentence: Sentence) -> list[Actor]:
    found = []
    for i, token in enumerate(known.tokens[sentence.first : sentence.last], sentence.first):
        kind = _PRONOUNS.get(token.lower)
        if kind and (token.text == "I" if kind == "i" else not token.text.isupper()):
            found.append(Actor(i, i + 1, kind))
    if known.tokens[sentence.first].lower == "it" and _acts(known, sentence):
        found.append(Actor(sentence.first, sentence.first + 1, "it"))
    return found


def _acts(known: Known, sentence: Sentence) -> bool:
    """Whether *It* at the start of a sentence is a side that acts: *It also called for*, not *It was*, *It remains*."""
    at = sentence.first + 1
    while at < sentence.last and is_adverb(known.tokens[at]):
        at += 1
    return at < sentence.last and (known.tokens[at].lower.endswith("ed") or known.tokens[at].lower in ("took", "made", "gave", "undertook"))


_GUESTS = (("guest",), ("counterpart",), ("host",), ("interlocutor",), ("visitor",))

_AND_THEN = (",", "and")
_AND = frozenset((("and",), ("nor",), _AND_THEN, ("as", "well", "as"), (",", "together", "with"), ("together", "with")))


def _joined(known: Known, found: list[Actor]) -> list[Actor]:
    """Persons or sides joined by *and*, with commas between the first of them, as one actor."""
    joined: list[Actor] = []
    n = 0
    while n < len(found):
        run, commas, whole = [found[n]], 0, False
        while n + len(run) < len(found) and _alike(run[-1], found[n + len(run)]):
            between = tuple(t.lower for t in known.tokens[run[-1].last : found[n + len(run)].first])
            if between == (",",) and not whole:
                commas += 1
            elif between in _AND and not (len(run) == 1 and between == _AND_THEN and _acts_alone(known, run[0], found[n + 1])):
                commas, whole = 0, True  # after the meeting of Mr Orlen and Ms Vidal, Ms Hald and Mr Dahl agreed
            else:
                break
            run.append(found[n + len(run)])
        run = run[: len(run) - commas]  # commas with no "and" after them join nothing
        n += len(run)
        joined.append(run[0] if len(run) == 1 else _together(known, run))
    return joined


def _acts_alone(known: Known, before: Actor, actor: Actor) -> bool:
    """Whether a clause of its own begins with an actor: *They discussed the visit by Mr Orlen, and Ms Hald said*."""
    tokens = known.tokens
    led = before.first > 0 and tokens[before.first - 1].lower in PREPOSITIONS
    following = tokens[actor.last] if actor.last < len(tokens) else None
    goes_on = following is not None and following.text.islower() and following.lower not in _NO_VERBS
    return led and goes_on


_NO_VERBS = PREPOSITIONS | DETERMINERS | frozenset("and or who whom whose which that to as".split())


def _alike(a: Actor, b: Actor) -> bool:
    named = ("persons", "unclear", "other", "national")
    return (a.kind == b.kind and a.kind in ("persons", "sides")) or (a.kind in ("he", "she", *named) and b.kind in named)


def _one_post(known: Known, run: list[Actor]) -> bool:
    """Whether bare posts joined by *and* are one person's: *the Prime Minister and Minister of Foreign Affairs*, printed so elsewhere."""
    if not all(a.bare for a in run) or len(run[0].persons) != 1:
        return False
    post = (known.persons[run[0].persons[0]].post or "").lower().split()
    said = (t.lower for a in run for t in known.tokens[a.first : a.last])
    return "and" in post and all(w in post or w in ("the", "he", "his") for w in said)


def _together(known: Known, run: list[Actor]) -> Actor:
    first, last = run[0].first, run[-1].last
    if {a.kind for a in run} == {run[0].kind} and run[0].kind in ("persons", "sides"):
        persons = tuple(p for a in run for p in a.persons)
        if _one_post(known, run):
            return Actor(first, last, "persons", persons[:1], run[0].sides, True)
        if len(set(persons)) == len(persons):
            return Actor(first, last, run[0].kind, persons, tuple(dict.fromkeys(s for a in run for s in a.sides)))
    return Actor(first, last, "all")  # "he and his guest"; two posts read as one person cannot be right
