"""Those told by a form of address or by initials alone: *Her Excellency*, *H.E. the Minister*, *the CS*."""

from __future__ import annotations

from functools import cache

from memcon.annotate.mentions import Known, Sentence, within
from memcon.lexicon import Lexicon, groups
from memcon.reading.actors.actor import Actor, past, starts

_WORDS = groups("room_words")

_TITLES = _WORDS["forms_of_address"]
_POSTS = _WORDS["posts_without_article"]
_BESIDE_HONOURS = {""} | _WORDS["beside_honours"]


def by_initials(known: Known, sentence: Sentence) -> list[Actor]:
    """*The CS*: the initials of a post that someone on the page holds."""
    known_as = known.once(by_initials, lambda: _initials_of_posts(known))
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


def by_own_post(known: Known, sentence: Sentence) -> list[Actor]:
    """*The Marshal*, *the Secretary Commerce*, *Vice-Premier Sun*: by the post that the page gives to somebody, where no list knows it."""
    posts = known.once(by_own_post, lambda: _posts_of_the_page(known))
    found: list[Actor] = []
    for i in range(sentence.first, sentence.last - 1):
        tokens, at = known.tokens, i + (known.tokens[i].lower == "the")
        for words, holders in posts.get(tokens[at].text, ()):
            end = at + len(words)
            if end >= sentence.last or tuple(t.text for t in tokens[at:end]) != words:
                continue
            aside = tokens[end].text == "," and tokens[end + 1].lower in ("for", "in", "on", "however", "who", "too")
            if at > i and (aside or tokens[end].text[0].islower()) and tokens[end].lower not in ("of", "for", "to"):
                found.append(Actor(i, end, "unclear", bare=True))
            named = next((n for n in holders if known.persons[n].family == tokens[end].text), None)
            if named is not None:
                found.append(Actor(i, end + 1, "persons", (named,), tuple(filter(None, (known.persons[named].side,)))))
    return found


def _posts_of_the_page(known: Known) -> dict[str, list[tuple[tuple[str, ...], list[int]]]]:
    """The short posts of the people of a page, and their first words before *of*: their holders, by the first word of each."""
    held: dict[tuple[str, ...], list[int]] = {}
    for n, person in enumerate(known.persons):
        words = tuple((person.post or "").split())
        small = next((i for i, word in enumerate(words) if not word[0].isupper()), len(words))
        for post in {words[:small], words}:
            if 0 < len(post) <= _LONGEST_OWN_POST and all(word[0].isupper() for word in post):
                held.setdefault(post, []).append(n)
    table: dict[str, list[tuple[tuple[str, ...], list[int]]]] = {}
    for post, holders in held.items():
        table.setdefault(post[0], []).append((post, holders))
    return table


_LONGEST_OWN_POST = 3  # words: "Secretary Commerce"


def _of_that_family(known: Known, at: int, initials: str) -> int | None:
    """Who is told by the initials of a post and a family name: *CS Orlen*, the Cabinet Secretary."""
    holders = (n for n, p in enumerate(known.persons) if p.family == known.tokens[at].text)
    return next((n for n in holders if _letters(known.persons[n].post).startswith(initials)), None)


def _letters(post: str | None) -> str:
    """The capitals that the words of a post begin with."""
    return "".join(w[0] for w in (post or "").replace("-", " ").split() if w[0].isupper())


def _initials_of_posts(known: Known) -> frozenset[str]:
    """The initials by which those on the page may be known: of their posts, or of the first words of these."""
    posts = {_letters(p.post) for p in known.persons}
    return frozenset(post[:n] for post in posts for n in range(2, min(len(post), _MOST_INITIALS) + 1))


_MOST_INITIALS = 5


def titled(known: Known, lexicon: Lexicon, sentence: Sentence) -> list[Actor]:
    """*His Royal Highness*, *Her Excellency*, *Lyonpo*: a form of address with no name after it; *H.E. the Minister*: one before a post."""
    alone = _alone(lexicon)
    found: list[Actor] = []
    for i, token in enumerate(known.tokens[sentence.first : sentence.last - 1], sentence.first):
        if token.lower[0] in "hy":
            found.extend(actor for rule in _FORMS if (actor := rule(known, sentence, i)) is not None)
        if i == sentence.first and (bare := _post_alone(known, sentence)) is not None:
            found.append(bare)
        if token.lower in alone and (end := _end_of_title(known, sentence, i, alone)) is not None:
            found.append(Actor(i, end, "titled"))
    return found


@cache
def _alone(lexicon: Lexicon) -> frozenset[str]:
    """The words of titles by which one is told without his name: *Lyonpo*, *Yang*, *Berhormat*."""
    return frozenset(word for e in lexicon["honorifics"] if e.get("alone") for words in e.words for word in words.lower().split())


def _end_of_title(known: Known, sentence: Sentence, at: int, alone: frozenset[str]) -> int | None:
    """The index after a title at `at` with no name after it: *Yang Berhormat Pehin said*."""
    tokens, end = known.tokens, at
    if at > sentence.first and tokens[at - 1].lower in alone:
        return None
    while end < sentence.last and tokens[end].lower in alone and tokens[end].text[0].isupper():
        end += 1
    named = end < sentence.last and (tokens[end].text[0].isupper() or tokens[end].text in "’'")
    return end if end > at and not named and not tokens[at].text.isupper() else None


def _post_alone(known: Known, sentence: Sentence) -> Actor | None:
    """*President described Oresh as a friend*: a post at the head of a sentence, without its article, before a verb."""
    first = sentence.first
    alone = known.tokens[first].text in _POSTS and past(known, first + 1, sentence)
    return Actor(first, first + 1, "unclear", bare=True) if alone else None


def _post_of_honour(known: Known, sentence: Sentence, at: int) -> Actor | None:
    """*Hon. Minister replied*, *the Honourable Minister confirmed*."""
    start = at + 1 + (known.tokens[at + 1].text == ".")
    while start < sentence.last - 1 and known.tokens[start].lower.strip("'’.") in _BESIDE_HONOURS:
        start += 1  # "YB Dato' Seri Minister"
    if known.tokens[at].lower not in _HONOURS or (last := _bare_post(known, start, sentence)) is None:
        return None
    first = at - 1 if at > sentence.first and known.tokens[at - 1].lower == "the" else start
    return Actor(first, last, "unclear", bare=True)


def _his_excellency(known: Known, sentence: Sentence, at: int) -> Actor | None:
    """*His Royal Highness*, *Her Excellency*; not *His Excellency Mr Orlen*, *His Excellency the Minister*."""
    tokens = known.tokens
    if tokens[at].lower not in ("his", "her") or not tokens[at + 1].text[0].isupper():
        return None
    title = at + 2 if tokens[at + 1].lower in ("royal", "serene", "imperial") else at + 1
    following = title + 1 if title + 1 < sentence.last else title
    bare = not tokens[following].text[0].isupper() and tokens[following].lower != "the"
    return Actor(at, title + 1, "titled") if tokens[title].lower in _TITLES and bare else None


def _in_letters(known: Known, sentence: Sentence, at: int) -> Actor | None:
    """*HE expressed*: he whose form of address it is; *H.E. Senior Minister replied*."""
    letters = known.tokens[at].text
    if letters.replace(".", "") not in _LETTERS:
        return None
    if letters in _LETTERS and past(known, at + 1, sentence):
        return Actor(at, at + 1, "he")
    if known.tokens[at + 1].text.islower() and known.tokens[at + 1].lower.endswith(("ing", "ed")):
        return Actor(at, at + 1, "titled")
    last = _bare_post(known, at + 1, sentence)
    return Actor(at + 1, last, "unclear", bare=True) if last is not None else None


_FORMS = (_post_of_honour, _his_excellency, _in_letters)
_LETTERS = ("HE", "HH", "HRH")
_HONOURS = frozenset("hon hon. honourable honorable hon'ble hon’ble yb yab".split())
_TURNS = (
    *((",", "in", turn, ",") for turn in ("turn", "reply", "response", "return", "answer")),
    *(
        (",", lead, own, noun, ",")
        for lead in ("for", "on", "in")
        for own in ("his", "her")
        for noun in ("part", "side", "turn", "reply", "response")
    ),
)
_AUXILIARIES = frozenset("has had was is will would".split())
_LONGEST_POST = 5  # tokens: "H.E. Senior Minister"


def _bare_post(known: Known, at: int, sentence: Sentence) -> int | None:
    """The index after a post without article and name at `at`, whose verb follows: *H.E. Senior Minister replied*."""
    last = at
    while last < min(sentence.last, at + _LONGEST_POST) and known.tokens[last].text[0].isupper():
        last += 1
    named = any(True for _ in within(known.people, known.tokens[at].start, known.tokens[last - 1].end)) if last > at else True
    verb = next((last + len(w) for w in _TURNS if starts(known, last, sentence.last, w)), last)
    spoke = past(known, verb, sentence) or (verb < sentence.last and known.tokens[verb].lower in _AUXILIARIES)
    return last if not named and spoke else None
