"""Posts of several people at once, a name for each: *Foreign Ministers Hald and Vidal*, *the ambassadors of Oresh, …, and of Tamor, …*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import SideMention
from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.printed_names import name_after, names_joined
from memcon.annotate.people.sides_told import of_a_side
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts import Post
from memcon.annotate.posts.noun_phrase import noun_phrase
from memcon.annotate.posts.page import Page
from memcon.lexicon import groups

_WORDS = groups("naming_words")

_WHENCE = ("of", "from")


def of_plural(page: Page, words: PeopleWords, post: Post) -> list[Draft]:
    """The mentions of those whom a post in the plural names; none where it names nobody."""
    first, last = post.pieces[0]
    links = [i for i in range(first, last) if page.tokens[i].lower in _WHENCE]
    for link in (*links, last, _past_ministries(page, last)):  # of Oresh, …; of Foreign Affairs of Oresh, …
        held = replace(post, plural=False, singular=True, pieces=((first, min(link, last)),))
        one_each = _one_of_each(page, words, post.start, link, (held,)) or _of_sides_after(page, words, post.start, link, (held,))
        if one_each:
            return one_each
    if of_each := _of_sides_before(page, words, first, post.end, post.start, post):
        return of_each
    of_a_group = links and page.tokens[post.end].lower in _GROUPS
    single = replace(post, plural=False, singular=True, pieces=((first, links[0]),) if of_a_group else post.pieces)
    if with_sides := _each_with_its_side(page, words, post.start, post.end, (single,)):
        return with_sides
    if with_fields := _each_with_its_field(page, words, post):
        return with_fields
    names = names_joined(page, words, post.end)
    if len(names) < 2:
        return []
    shares = _shares(page, post, len(names))
    side = post.side or of_a_side(page, names[-1].end)[0]  # Ministers Hald and Vidal of Oresh
    return [Draft(post.start if n == 0 else name.start, name.end, name, (shares[n],), side, post.former) for n, name in enumerate(names)]


_MINISTRIES = frozenset("ministries mfas parliaments governments departments chancelleries presidencies agencies".split())


def _past_ministries(page: Page, at: int) -> int:
    """The link before the countries in *directors* of the foreign ministries *of Oresh and Tamor*; `at` itself where none are named."""
    near = range(at + 1, min(at + 4, len(page.tokens) - 1))
    return next((i + 1 for i in near if page.tokens[at].lower in _WHENCE and page.tokens[i].lower in _MINISTRIES), at)


def fellows(page: Page, words: PeopleWords, at: int) -> list[Draft]:
    """The mentions of those whom the word at token `at` calls counterparts: *her colleagues from Oresh, …, and from Tamor, …*."""
    found = (
        _one_of_each(page, words, at, at + 1, ())
        or _of_sides_after(page, words, at, at + 1, ())
        or _each_with_its_side(page, words, at, at + 1, ())
        or _of_sides_before(page, words, at, at + 1, at, None)
    )
    return [replace(d, counterpart=True) for d in found]


def _one_of_each(page: Page, words: PeopleWords, start: int, link: int, held: tuple[Post, ...]) -> list[Draft]:
    """*The ambassadors of Oresh, Davit Orlen, and of Tamor, Ines Vidal*, *her counterparts from Oresh, …*: a name for each country."""
    tokens, size = page.tokens, len(page.tokens)
    found: list[Draft] = []
    i = link
    while i + 3 < size and page.block[i] == page.block[start]:
        i += tokens[i].lower in _WHENCE and (not found or page.block[i + 1] == page.block[start])
        i += tokens[i].lower == "the"
        side = page.sides[i] if i < size else None
        if side is None or side.form != "name" or (not found and tokens[link].lower not in _WHENCE):
            break
        after = page.end_of_side(i)
        if after + 1 >= size or tokens[after].text not in (",", "("):
            break
        name = name_after(page, words, after + 1)
        if name is None:
            break
        found.append(Draft(i if found else start, name.end, name, held, side))
        i = name.end
        while i < size and tokens[i].lower in (",", ";", ")", "and"):
            i += 1
    return found if len(found) > 1 else []


def _of_sides_after(page: Page, words: PeopleWords, start: int, link: int, held: tuple[Post, ...]) -> list[Draft]:
    """*The foreign ministers of Oresh, Tamor and Veland, Davit Orlen, Ines Vidal and Arvo Hald*: as many names as countries, in their
    order."""
    tokens, size = page.tokens, len(page.tokens)
    if link + 1 >= size or tokens[link].lower not in _WHENCE:
        return []
    sides: list[SideMention] = []
    i = ahead = link + 1
    while ahead < size and page.block[ahead] == page.block[start]:
        ahead += tokens[ahead].lower == "the"
        side = page.sides[ahead] if ahead < size else None
        if side is None or side.form != "name":
            break
        sides.append(side)
        i = ahead = page.end_of_side(ahead)
        while ahead < size and tokens[ahead].lower in (",", "and"):
            ahead += 1
        if ahead == i:
            break
    if len(sides) < 2 or i + 1 >= size or tokens[i].text not in _BEFORE_NAMES:
        return []
    names = names_joined(page, words, i + 1)
    if len(names) != len(sides):
        return []
    return [
        Draft(start if n == 0 else name.start, name.end, name, held, side) for n, (name, side) in enumerate(zip(names, sides, strict=True))
    ]


def _each_with_its_field(page: Page, words: PeopleWords, post: Post) -> list[Draft]:
    """*The ministers of Trade Davit Orlen and Transport Ines Vidal*: what each is in charge of, and the name after it."""
    first, last = post.pieces[0]
    link = next((i for i in range(first, last) if page.tokens[i].lower in ("of", "for")), None)
    name = name_after(page, words, post.end) if link is not None else None
    if link is None or name is None:
        return []
    single = replace(post, plural=False, singular=True)
    found = [Draft(post.start, name.end, name, (single,), post.side, post.former)]
    while True:
        at = name.end
        while at < len(page.tokens) and page.tokens[at].lower in (",", "and", "of", "for", "the"):
            at += 1
        inside = name.end < at < len(page.tokens) and page.block[at] == page.block[first] and page.kinds[at] == "institution"
        end = noun_phrase(page, at) if inside and page.heads[at] is None else at
        name = name_after(page, words, end) if end > at else None
        if name is None:
            return found if len(found) > 1 else []
        held = replace(single, pieces=((first, link + 1), (at, end)))
        found.append(Draft(at, name.end, name, (held,), post.side, post.former))


_BEFORE_NAMES = (",", ":", "–", "—", "-", "(")


def _each_with_its_side(page: Page, words: PeopleWords, start: int, at: int, held: tuple[Post, ...]) -> list[Draft]:
    """*Her counterparts Davit Orlen of Oresh and Ines Vidal of Tamor*, *Foreign Ministers Davit Orlen (Oresh) and …*: names from token
    `at`, each with the country that follows it."""
    tokens, size = page.tokens, len(page.tokens)
    found: list[Draft] = []
    i = _past_group(page, at)
    while i + 2 < size and page.block[i] == page.block[start]:
        while i < size and tokens[i].lower in (",", ":", ";", "and"):
            i += 1
        name = name_after(page, words, i) if i < size and page.block[i] == page.block[start] else None
        if name is None or name.end + 1 >= size:
            break
        side, end = _country_after(page, name.end)
        if side is None:
            break
        found.append(Draft(i if found else start, end, name, held, side))
        i = end
    return found if len(found) > 1 else []


_GROUPS = _WORDS["groups_of_states"]


_LONGEST_GROUP = 5


def _past_group(page: Page, at: int) -> int:
    """The token after what ends a plural post before its names: *the ambassadors of the Northern* countries – *A (Oresh), B (Tamor)*."""
    i = at
    if page.tokens[i].lower == "of":  # of the Quint countries
        i += 1 + (page.tokens[i + 1].lower == "the")
        while i < at + _LONGEST_GROUP and page.tokens[i].text[0].isupper() and page.sides[i] is None:
            i += 1
        i = i if page.tokens[i].lower in _GROUPS else at
    i += i < len(page.tokens) and page.tokens[i].lower in _GROUPS
    return i + 1 if i < len(page.tokens) and page.tokens[i].text in _BEFORE_NAMES else i


def _country_after(page: Page, at: int) -> tuple[SideMention | None, int]:
    """The country that stands after a name at token `at` (*of Oresh*, *, from Oresh*, *(Oresh)*), and the token after the words."""
    at += page.tokens[at].text == "," and at + 2 < len(page.tokens) and page.tokens[at + 1].lower in _WHENCE
    first = at + 1 + (page.tokens[at + 1].lower == "the")
    side = page.sides[first] if first < len(page.tokens) and page.tokens[at].lower in ("of", "from", "(") else None
    if side is None or side.form != "name":
        return None, at
    end = page.end_of_side(first)
    return side, end + (page.tokens[at].text == "(" and end < len(page.tokens) and page.tokens[end].text == ")")


def _of_sides_before(page: Page, words: PeopleWords, noun: int, end: int, start: int, post: Post | None) -> list[Draft]:
    """*Her Oreshi and Velandic colleagues, Davit Orlen and Ines Vidal*, *the Oreshi and Velandic Foreign Ministers, …*: a side for each
    name, in the order of the text. The adjectives end at token `noun`, the names begin at `end`."""
    sides = _sides_before(page, noun)
    if len(sides) < 2:
        return []
    names = names_joined(page, words, end)
    if len(sides) != len(names):
        return []
    held = (replace(post, plural=False, singular=True),) if post is not None else ()
    return [
        Draft(start if n == 0 else name.start, name.end, name, held, sides[n], post is not None and post.former)
        for n, name in enumerate(names)
    ]


def _sides_before(page: Page, noun: int) -> list[SideMention]:
    """The sides that stand before token `noun`, joined by commas and *and*."""
    sides: list[SideMention] = []
    k = noun - 1
    while k >= 0 and page.block[k] == page.block[noun] and (side := page.sides[k]) is not None:
        sides.insert(0, side)
        while k >= 0 and page.sides[k] is side:
            k -= 1
        joint = k
        while k >= 0 and page.tokens[k].lower in (",", "and"):
            k -= 1
        if joint == k:
            break
    return sides


def _shares(page: Page, post: Post, count: int) -> list[Post]:
    """A plural post as one for each of `count` names; *of A and B* is shared out where it has as many parts."""
    single = replace(post, plural=False, singular=True)
    first, last = post.pieces[0]
    cuts = [i for i in range(first, last) if page.tokens[i].lower == "and"]
    link = next((i for i in range(first, last) if page.tokens[i].lower in ("of", "for")), None)
    if link is None or len(cuts) != count - 1 or cuts[0] < link or all(page.kinds[i] == "institution" for i in range(link + 1, cuts[0])):
        return [single] * count
    bounds = [link, *cuts, last]
    return [
        replace(single, pieces=((first, bounds[1]),) if n == 0 else ((first, link + 1), (bounds[n] + 1, bounds[n + 1])))
        for n in range(count)
    ]
