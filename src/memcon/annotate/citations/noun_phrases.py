"""Where a noun phrase begins and ends, told from its head without a parser.

Diplomatic prose writes what it cites as long noun phrases (*“the June visit to Moscow by Foreign Minister Kawaguchi”*). From the head a
phrase runs left over its modifiers to the article, and right over *of / on / between …* phrases. Capitals carry most of the evidence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from memcon.annotate import small_words
from memcon.annotate.small_words import MONTHS, NUMBERS, ORDINALS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_WORD = re.compile(
    r"""
    [A-Z]?\d+\+\d+ | [A-Z][A-Za-z]{2,}\+(?!\w)                                     # 2+2  C5+1  OPEC+  Weimar+
  | (?:St|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Amb|Jr|Nos?|vs?)\.(?=\s)                  # St. Petersburg  Hald v. Orlen
  | (?<![\w.])[A-Z]\.(?=\s[A-Z][^\W\d_])                                             # R. Hald
  | [$€£]\d[\d.,]*(?<=\d) | \d{1,3}(?:,\d{3})+ | \d+(?:st|nd|rd|th)\b
  | [^\W_]+(?:['’\-‐‑–/&][^\W_]+ | \.(?=[A-Z](?:\.|\b))[A-Z] | (?<=\b[A-Z])\.-[^\W_]+)*(?:(?<=\.[A-Z])\.)?   # Japan-U.S.  U.S.-Korea
  | \S
    """,
    re.VERBOSE,
)
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-"})


# Acronyms that would be read as pronouns.
_ACRONYMS = {"US": "u.s.", "WHO": "w.h.o."}
# Arabic articles in front of a name: *el-Sheikh*.
_ARTICLED = ("el-", "al-")


class Word(NamedTuple):
    """A word as noun phrases need it: hyphened and dotted names whole (*Japan-U.S.*), a possessive *'s* apart."""

    start: int
    end: int
    text: str
    lower: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or (self.text[:3].lower() in _ARTICLED and self.text[3:4].isupper())

    @property
    def number(self) -> bool:
        return self.text[0].isdigit() or (self.text[0] in "$€£" and len(self.text) > 1)

    @property
    def word(self) -> bool:
        return self.text[0].isalnum() or self.number


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of `text[start:end]`.

    >>> [w.text for w in words("Japan-U.S. Treaty, Hald's", 0, 25)]
    ['Japan-U.S.', 'Treaty', ',', 'Hald', "'s"]
    """
    found: list[Word] = []
    for match in _WORD.finditer(text, start, end):
        word, at = match.group(), match.start()
        if len(word) > 2 and word[-1] in "sS" and word[-2] in "'’":
            cut = match.end() - 2
            found.append(Word(at, cut, word[:-2], _lower(word[:-2])))
            found.append(Word(cut, match.end(), word[-2:], "'s"))
        else:
            found.append(Word(at, match.end(), word, _ACRONYMS.get(word) or _lower(word)))
    return found


def _lower(word: str) -> str:
    return word.lower() if word.isascii() else word.translate(_STRAIGHT).lower()


OWNERS = small_words.POSSESSIVES - {"'s"}
DEFINITE = OWNERS | frozenset("the this that these those both".split())
INDEFINITE = frozenset(
    "a an any some no each every another one such several many multiple various numerous countless sundry all most few certain".split()
)
# What stands like a preposition behind a noun phrase, and ends it.
PREPOSITIONS = small_words.PREPOSITIONS | frozenset(
    "since until till across around near as including include included excluding behind beyond following like unlike than versus ahead"
    " besides notably namely along alongside off inside outside above below beneath underneath amongst throughout onto opposite pending"
    " pursuant notwithstanding vis-à-vis vis-a-vis".split()
)
# What begins a clause, or stands in one and in no noun phrase.
CLAUSE = small_words.AUXILIARIES | frozenset(
    "and or but nor who whom whose which that what when where why how whether if because so while although though not also too"
    " both either neither then there here am it he she they we i you him them us me himself herself itself themselves ourselves"
    " unless whereas whereby wherein whereupon lest whoever whatever cannot hence thus therefore however moreover furthermore"
    " nevertheless nonetheless thereafter thereby hereby meanwhile".split()
)
VERBS = _WORDS["verbs"]
STOP = DEFINITE | INDEFINITE | PREPOSITIONS | CLAUSE

_PARTIES = _WORDS["parties"]
_FIELDS_IN_ING = _WORDS["fields_in_ing"]
GROUP = re.compile(r"G-?\d+|NATO|ASEAN|APEC|BRICS|Quad|OSCE|SCO|CIS|CSTO")
# Adjectives of countries, after which the noun is still to come: *shelling of Ukrainian positions*.
DEMONYM = re.compile(
    r"(?!(?:Japan|Oman|Sudan|Bhutan|Jordan|Lebanon)\b)[A-Z][\w-]*(?:[iec]an|ese|ish|[ai]q?i)|French|Dutch|Swiss|Greek|Czech|Thai|Afghan|German"
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_LINKS_IN_NAMES = frozenset("of the and for on & al bin ibn de la du des der von van da es am del".split())


def joins_dates(ws: Sequence[Word], i: int) -> bool:
    """Whether the comma or *and* at `i` joins days in front of a head: the May 9, 2008*,* June 3 *and* July 1, 2009*,* statements."""
    if not 0 < i < len(ws) - 2 or ws[i].lower not in (",", "and"):
        return False
    before = ws[i - 2] if ws[i - 1].text == "," and i > 1 else ws[i - 1]
    after = i + 1 + (ws[i + 1].lower == "and")
    return before.number and after + 1 < len(ws) and ws[after].capital and ws[after].lower in MONTHS and ws[after + 1].number


def _days_end(ws: Sequence[Word], i: int) -> int:
    """The end of the days with commas at `i` that stand before a noun: *May 9, 2008, June 3 and July 1, 2009,* statements; `i` for none."""
    at = i
    while at + 2 < len(ws) and ws[at].capital and ws[at].lower in MONTHS and ws[at + 1].number:
        at += 2
        if at + 1 < len(ws) and ws[at].text == "," and ws[at + 1].number and len(ws[at + 1].text) == 4:
            at += 2
        while at < len(ws) and joins_dates(ws, at):
            at += 1
    at += at < len(ws) and ws[at].text == ","
    return at if at > i + 2 and at < len(ws) and ws[at].text.islower() and ws[at].lower not in STOP else i


# When a thing was, after its name: the Alpine proposals *earlier* this year, the remarks of the King *last* week.
_THEN = frozenset("earlier later today yesterday now soon already last".split())
# What stands before a noun that could be a verb.
_POSSESSED = frozenset(("'s", "'", "’"))
_ALSO_NOUNS = frozenset("visit visits meeting exchange launch review".split())
_QUALIFIED = ORDINALS | frozenset("state official working recent last next joint bilateral trilateral upcoming".split())


# Numbers and the like that open a phrase as an article does.
_COUNTED = NUMBERS | frozenset("a an all each several".split())
_SUMS = frozenset("million billion trillion".split())
_JOINED_LATER = frozenset("of the for on and &".split())  # what joins two names, where a noun phrase ends
_LONGEST = 6  # words of a phrase


@dataclass(slots=True)
class _Run:
    """A noun phrase as far as it has been read to the right: `body` is its first word behind the article, `i` the word looked at."""

    ws: Sequence[Word]
    body: int
    i: int
    article: bool
    bare: bool
    named: bool = False

    @property
    def word(self) -> Word:
        return self.ws[self.i]

    @property
    def last(self) -> Word:
        """The word before the one looked at."""
        return self.ws[self.i - 1]

    @property
    def next(self) -> Word | None:
        return self.ws[self.i + 1] if self.i + 1 < len(self.ws) else None

    @property
    def begun(self) -> bool:
        return self.i > self.body


# Each step: how many words the phrase goes on (nought: it ends before this one); null where the step does not know the word.
_Step = Callable[[_Run], int | None]


def phrase_end(ws: Sequence[Word], i: int, *, bare: bool = False) -> int:
    """The end (exclusive) of the simple noun phrase that opens at `i`; `i` itself where none does.

    It has an article, a name, a number, or (with `bare`) begins with a plain noun: *the two countries*, *Prime Minister Abe*.
    """
    n, start = len(ws), i
    article = i < n and (ws[i].lower in DEFINITE or ws[i].lower in _COUNTED)
    if article:
        i = _days_end(ws, i + 1)
    elif i + 1 < n and ws[i].text.islower() and ws[i].lower not in STOP and ws[i + 1].capital and not ws[i].lower.endswith(("ly", "ed")):
        i += 1  # former Prime Minister …, then Minister …
    run = _Run(ws, i, i, article, bare)
    while run.i < n:
        steps = _OF_WORDS if run.word.word else _MARKS
        step = next((known for rule in steps if (known := rule(run)) is not None), 0)
        if not step:
            break
        run.i += step
    return run.i if run.begun else start


def _possessor(run: _Run) -> int | None:
    """The King*'s* visit, the ministers*'* meeting."""
    w = run.word
    plural = w.text in "'’" and run.begun and run.last.end == w.start and run.last.lower.endswith("s")
    if w.lower != "'s" and not plural:
        return None
    run.article = True
    return 1


def _district(run: _Run) -> int | None:
    """Washington*, D.C.*"""
    return 2 if run.word.text == "," and run.begun and run.next and run.next.text in ("D.C.", "D.C", "DC") else None


def _joining_mark(run: _Run) -> int | None:
    """Veland*-*Oresh, St*.* Hald."""
    w, following = run.word, run.next
    if w.text in "-–" and _joins_countries(run.ws, run.body, run.i):
        return 1
    glued = following is not None and run.begun and run.last.end == w.start and following.start == w.end
    return 1 if w.text in "-–." and glued and following and following.word else None


def _name_or_number(run: _Run) -> int | None:
    w = run.word
    if not (w.capital or w.number):
        return None
    if w.capital and w.lower in CLAUSE | PREPOSITIONS:
        return 0
    run.named = run.named or not (run.article and _ORDINAL.fullmatch(w.text))
    return 1


def _particle(run: _Run) -> int | None:
    """Otto *von* Hald."""
    known = run.word.lower in _LINKS_IN_NAMES - _JOINED_LATER
    return 1 if known and run.named and run.next and run.next.capital else None


def _small_word(run: _Run) -> int | None:
    """An article, a preposition, a pronoun ends the phrase, and so does *earlier*."""
    return 0 if run.word.lower in STOP or (run.begun and run.word.lower in _THEN) else None


def _inside_a_name(run: _Run) -> int | None:
    """Oreshi-Velandic *reporter* Ada Hald."""
    w = run.word
    inside = run.named and run.next and run.next.capital and w.lower not in VERBS
    return 1 if inside and not w.lower.endswith(("ed", "ing", "ly", "s")) else None


def _behind_a_name(run: _Run) -> int | None:
    """*50 million* dollars, Velandic *experts*, Oreshi radical *nationalists*: nouns that a name or number modifies, without an article."""
    if not run.named or run.article:
        return None
    ws, i, body, w = run.ws, run.i, run.body, run.word
    noun = w.text.islower() and w.lower not in VERBS
    nation = DEMONYM.fullmatch(ws[i - 1].text) and w.lower not in VERBS and not w.lower.endswith(("ed", "ly"))
    goes_on = (
        (ws[i - 1].number and w.lower in _SUMS)
        or (ws[i - 1].lower in _SUMS and i > body + 1 and noun)  # 50 million dollars
        or ws[i - 1].lower.endswith(("-backed", "-led", "-aligned", "-based"))  # by Oresh-backed militias
        or (i - 1 == body and ws[body].number and len(ws[body].text) <= len("160"))  # 16 persons
        or w.lower in _PARTIES
        or (i - 1 == body and w.lower == "cooperation" and ws[i - 1].lower.endswith(("ic", "ine", "ern")))  # Nordic cooperation
        or (run.next and run.next.lower in _PARTIES and noun)
        or nation
        or (i - 1 > body and DEMONYM.fullmatch(ws[i - 2].text) and w.lower.endswith("ists"))  # Oreshi radical nationalists
    )
    return 1 if goes_on else 0


def _verb(run: _Run) -> int | None:
    """What is done ends the phrase; a word that may be either is a noun where one must stand: the King's *visit*, the state *visit*."""
    w, last = run.word, run.last
    noun = last.lower in _POSSESSED or (run.article and run.begun and w.lower in _ALSO_NOUNS and last.text in _QUALIFIED)
    if noun:
        return None
    if run.named and w.lower not in _PARTIES and (w.lower in VERBS or w.lower.endswith(("ed", "ing"))):
        return 0
    doing = w.lower.endswith("ing") and not run.article and not _is_field(run.ws, run.i)
    if not run.begun or not (w.lower in VERBS or w.lower.endswith(("ed", "ly")) or doing):
        return None
    legally = w.lower == "legally" or last.lower == "legally"  # long-term legally binding guarantees
    return None if legally or _is_adjective(run.ws, run.body, run.i) else 0


def _plain_word(run: _Run) -> int | None:
    told = run.article or run.bare or run.named
    return 1 if told and run.i - run.body < _LONGEST else 0


_MARKS: tuple[_Step, ...] = (_possessor, _district, _joining_mark)
_OF_WORDS: tuple[_Step, ...] = (_name_or_number, _particle, _small_word, _inside_a_name, _behind_a_name, _verb, _plain_word)


def _joins_countries(ws: Sequence[Word], body: int, i: int) -> bool:
    """Whether the dash at `i`, set off by blanks, joins two countries in a name from `body` on: the *Veland – Oresh Joint Commission*."""
    name = ws[i + 1 : i + 4]
    apart = 0 < i - body <= 2 and len(name) == 3 and ws[i - 1].end < ws[i].start and ws[i].end < ws[i + 1].start
    return apart and all(w.capital for w in (*ws[body:i], *name)) and name[0].lower not in _PERSONS


def _is_adjective(ws: Sequence[Word], body: int, i: int) -> bool:
    """Whether the participle at `i` stands before its noun: the three *detained* sailors; not the treaty *signed* by them."""
    counted = i == body + 1 and (ws[body].lower in _COUNTED or (ws[body].number and len(ws[body].text) <= len("100")))
    follows = ws[i + 1] if i + 1 < len(ws) else None
    return counted and ws[i].lower.endswith("ed") and follows is not None and follows.word and follows.lower not in STOP | VERBS


def _is_field(ws: Sequence[Word], i: int) -> bool:
    return ws[i].lower in _FIELDS_IN_ING and not (i + 1 < len(ws) and ws[i + 1].lower in DEFINITE | {"a", "an"})


def _series_end(ws: Sequence[Word], i: int) -> int:
    """The end of *, B and C*, *, B, and the C* from its first comma at `i`, each a name; `i` where it is no such list."""
    at, n = i, len(ws)
    while at < n and ws[at].text == "," and at + 1 < n and ws[at + 1].lower != "and":
        further = phrase_end(ws, at + 1)
        if further == at + 1 or not ws[further - 1].capital or further - at > 6:
            return i
        at = further
    at += at < n and ws[at].text == ","
    if at == i or at + 1 >= n or ws[at].lower != "and":
        return i
    further = phrase_end(ws, at + 1)
    return further if further > at + 1 and any(w.capital for w in ws[at + 1 : further]) else i


def chain_end(ws: Sequence[Word], i: int, *, pairs: bool = False, bare: bool = False, links: tuple[str, ...] = ("of",)) -> int:
    """The end of the noun phrase at `i` with the *of* phrases (or those of `links`) that hang on it; `i` where there is none.

    With `pairs`, *and* joins a second phrase (*between X and Y*).
    """
    end = phrase_end(ws, i, bare=bare)
    if end == i:
        return i
    n = len(ws)
    while end < n:
        w, further = ws[end], end
        if w.lower in links:
            further = _linked_end(ws, end, bare)
        elif w.text == "(":
            further = _bracket_end(ws, end)
        elif w.lower in ("and", "or") and ws[end - 1].lower == "state" and end + 1 < n and ws[end + 1].lower == "government":
            further = end + 2  # heads of state or government
        elif w.lower == "and" and not pairs:
            further = _nations_end(ws, end)
        elif w.lower == "and":
            further, pairs = _second_end(ws, end, bare), False
        elif w.text == "," and pairs and ws[end - 1].capital:
            further = _series_end(ws, end)
            pairs = pairs and further == end
        if further == end:
            break
        end = further
    return end


def _linked_end(ws: Sequence[Word], end: int, bare: bool) -> int:
    """The end of *of the Lake Union* at `end`; `end` where a day follows: the decision of the Cabinet *of 4 May*."""
    n = len(ws)
    if end + 1 < n and ws[end + 1].lower in MONTHS and ws[end + 1].capital:
        return end
    if end + 2 < n and ws[end + 1].number and ws[end + 2].lower in MONTHS and ws[end + 2].capital:
        return end
    first = end + 1 + 2 * ([x.lower for x in ws[end + 1 : end + 3]] == ["at", "least"])  # of at least ten hostages
    further = phrase_end(ws, first, bare=bare)
    return further if further > first else end


def name_after_acronym(ws: Sequence[Word], end: int, acronym: int) -> int:
    """The end of a name that goes on after an acronym in its midst: on Artificial Intelligence (AI) *Safety*."""
    at = acronym
    while at < len(ws) and ws[at].capital and ws[at].start == ws[at - 1].end + 1 and ws[at].lower not in PREPOSITIONS | CLAUSE | MONTHS:
        at += 1
    return at if ws[end - 1].capital and at - acronym <= _LONGEST_REST else acronym


_LONGEST_REST = 2  # words of a name after its acronym


def _bracket_end(ws: Sequence[Word], end: int) -> int:
    """The end of a single word in brackets at `end`, as an acronym is: the Alpine Union *(AU)*, the Lake Union *(LU) Forum*."""
    if not (end + 2 < len(ws) and ws[end + 2].text == ")" and ws[end + 1].word):
        return end
    if end + 3 < len(ws) and ws[end + 3].lower == "forum":
        return end + 4
    return name_after_acronym(ws, end, end + 3)


def _nations_end(ws: Sequence[Word], end: int) -> int:
    """The end of *and Oreshi personnel* behind *Velandic*, from *and* at `end`; `end` where it joins no two nations."""
    if end + 1 >= len(ws) or not ws[end + 1].capital or not DEMONYM.fullmatch(ws[end - 1].text):
        return end
    further = phrase_end(ws, end + 1)
    return further if further > end + 2 or (further < len(ws) and ws[further].lower in _PARTIES) else end


def _second_end(ws: Sequence[Word], end: int, bare: bool) -> int:
    """The end of *and Y* of *between X and Y*, from *and* at `end`; `end` where no noun phrase follows."""
    people = end + 1 < len(ws) and ws[end + 1].lower in _PARTIES  # between the Oreshi side and representatives of Veland
    further = phrase_end(ws, end + 1, bare=bare or people)
    if further == end + 1:
        return end
    others = further + 2 < len(ws) and ws[further].lower == "and" and ws[further + 1].lower == "other"
    return further + 3 * others  # and other groups


def list_end(ws: Sequence[Word], end: int) -> int:
    """The end of a capitalised list that runs on after `end`: *…of Commerce*, *Navigation and Delimitation*; *…on Security* and
    *Cooperation in Europe*. A person after *and* does not belong to it."""
    n, at = len(ws), end
    while at + 1 < n and ws[at].text == "," and ws[at + 1].capital and ws[at + 1].lower not in CLAUSE | DEFINITE:
        at = _capitals(ws, at + 1)
    closing = at > end and at + 1 < n and ws[at].text == "," and ws[at + 1].lower == "and"
    at += closing
    if at + 1 < n and ws[at].lower == "and" and ws[at + 1].capital and ws[at + 1].lower not in _PERSONS | {"article", "articles"}:
        last = _capitals(ws, at + 1)
        if last + 1 < n and ws[last].lower == "in" and ws[last + 1].capital and ws[last - 1].lower == "cooperation":
            last = _capitals(ws, last + 1)
        if closing and last + 1 < n and ws[last].lower == "and" and ws[last + 1].capital and ws[last + 1].lower not in _PERSONS:
            last = _capitals(ws, last + 1)  # for Clean, Deep, and Safe Rivers and Lakes
        return last
    return end


def _capitals(ws: Sequence[Word], i: int) -> int:
    while i < len(ws) and ws[i].capital:
        i += 1
    return i


_PERSONS = frozenset("foreign prime president minister secretary mr ms mrs dr vice deputy king crown chancellor premier both".split())
