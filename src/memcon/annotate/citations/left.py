"""The left part of a noun phrase, from its head back to its article: *the successful 2019 Velandic-Oreshi* **Summit**.

The words are looked at one by one from right to left. Each step below knows one thing that may stand there; the first step that knows
the word says whether the phrase goes on beyond it. What no step knows ends the phrase.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from memcon.annotate.citations.noun_phrases import CLAUSE, DEFINITE, GROUP, INDEFINITE, OWNERS, PREPOSITIONS, STOP, VERBS, Word, joins_dates
from memcon.annotate.small_words import ORDINALS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_STATES = _WORDS["nations_within_names"]
_BODIES_OF = _WORDS["named_with_of"]
_NAMES_ENDED = _WORDS["ends_name_before_and"]
_HELD_BY = _WORDS["joint_owners"]
_LISTS = _WORDS["told_in_headings"]
_STILLS = _WORDS["stills"]
_SHAPED = _WORDS["shaped"]
_ACTORS = _WORDS["actors"]
_TITLE_VERBS = _WORDS["verbs_of_titles"]
_CONVENTIONS = _WORDS["conventions"]
# Stretches of time that a thing is said to be of: *this week's summit*.
_SPELLS = frozenset("week weekend month year".split())
_DAYS = frozenset("today yesterday tomorrow".split())
_PARTICLES = frozenset("von van der den ter bin al el du di".split())
_LATELY = frozenset("recently newly jointly previously".split())
_LINKS = frozenset("to for of and on".split())
_INSIDE = frozenset("to for against in by".split())


@dataclass(frozen=True, slots=True)
class Left:
    """What stands before a head: the first word of the phrase, its determiner, and the modifiers by kind.

    `determiner` is the lower-case article or pronoun (`""` for none); `owner` whether a possessor stands in the phrase, `named_owner`
    whether it is named (*President Hald's*); `capitals`, `numbers`, `plain` count the modifiers.
    """

    first: int
    determiner: str
    owner: bool
    named_owner: bool
    capitals: int
    numbers: int
    plain: tuple[str, ...]

    @property
    def definite(self) -> bool:
        return self.owner or self.determiner in DEFINITE

    @property
    def indefinite(self) -> bool:
        return not self.owner and self.determiner in INDEFINITE


def left(ws: Sequence[Word], head: int, adjectives: frozenset[str]) -> Left:
    """The left part of the phrase whose head is `ws[head]`. `adjectives`: small words that modify even without an article before them."""
    scan = _Scan(ws, head, adjectives, i=head - 1, first=head)
    while scan.i >= 0:
        goes_on = next((known for step in _STEPS if (known := step(scan)) is not None), False)
        if not goes_on:
            break
    return Left(scan.first, scan.determiner, scan.owner, scan.named, scan.capitals, scan.numbers, tuple(reversed(scan.plain)))


@dataclass(slots=True)
class _Scan:
    """The phrase as far as it has been looked at: `i` is the next word to the left, `first` the leftmost that belongs to it."""

    ws: Sequence[Word]
    head: int
    adjectives: frozenset[str]
    i: int
    first: int
    determiner: str = ""
    owner: bool = False
    named: bool = False
    capitals: int = 0
    numbers: int = 0
    plain: list[str] = field(default_factory=list)

    @property
    def word(self) -> Word:
        return self.ws[self.i]

    @property
    def before(self) -> Word | None:
        """The word before the one looked at."""
        return self.ws[self.i - 1] if self.i else None

    @property
    def follows_name(self) -> bool:
        """Whether what was found so far begins with a capital, and is more than the head."""
        return self.first < self.head and self.ws[self.first].capital

    def name_to(self, first: int) -> bool:
        """The phrase reaches back to the name that begins at `first`, and may go on."""
        self.first, self.i, self.capitals = first, first - 1, self.capitals + 1
        return True

    def modifier(self) -> bool:
        """The word is a modifier in small letters, and the phrase may go on."""
        self.plain.append(self.word.lower)
        self.first = self.i
        self.i -= 1
        return True


# Each step: whether the phrase goes on beyond the word (true) or ends there (false); null where the step does not know the word.
_Step = Callable[[_Scan], bool | None]


def _peoples_republic(scan: _Scan) -> bool | None:
    """The People*'s* Republic's visit."""
    ws, i = scan.ws, scan.i
    if scan.word.lower == "'s" and i and ws[i - 1].lower == "people" and ws[i + 1].lower in ("republic", "democratic"):
        return scan.name_to(i - 1)
    return None


def _spell_of_time(scan: _Scan) -> bool | None:
    """This *week's* NATO Summit, *last year's* NATO Summit."""
    ws, i = scan.ws, scan.i
    if scan.word.lower != "'s" or not i or ws[i - 1].lower not in _SPELLS:
        return None
    year = i > 1 and ws[i - 1].lower == "year" and ws[i - 2].lower in ("last", "next")
    scan.first, scan.determiner, scan.owner, scan.named = i - 2 if year else i + 1, "the", False, False
    return False


def _possessor(scan: _Scan) -> bool | None:
    """President Hald*'s* visit, the two countries*'* agreement, the foreign ministers*'* meeting."""
    ws, i, w = scan.ws, scan.i, scan.word
    plural = w.text in "'’" and i > 0 and ws[i - 1].lower.endswith("s") and ws[i - 1].end == w.start and i + 1 < len(ws)
    if w.lower != "'s" and not plural:
        return None
    held_by = w.text in "'’" and ws[i - 1].lower in _HELD_BY
    if not held_by:
        scan.owner, scan.named = True, scan.named or ws[i - 1].capital
    scan.first = i
    scan.i = i = i - 1
    if w.lower == "'s" and ws[i].lower in _DAYS:
        scan.first = i
        return False
    if held_by or ws[i].capital:
        return True
    at = _run_of_plain(ws, i)
    if at is None:
        scan.first = i
        return False
    scan.determiner = ws[at].lower
    if scan.determiner != "'s":
        scan.first = at + 1
    return False


def _determiner(scan: _Scan) -> bool | None:
    """*The* Treaty, *their* summit; *most* recent visit is no determiner."""
    word = scan.word.lower
    if word in OWNERS:
        scan.owner, scan.determiner = True, word
        return False
    if word == "most" and scan.plain[-1:] == ["recent"]:
        return scan.modifier()
    if word in DEFINITE or word in INDEFINITE:
        scan.determiner = word
        return False
    return None


def _of_a_king(scan: _Scan) -> bool | None:
    """King Hald II *of* Oresh's visit."""
    before = scan.before
    if scan.word.lower != "of" or not scan.named or before is None or not scan.ws[scan.first].capital:
        return None
    if not before.capital or before.lower in CLAUSE | _LISTS:
        return None
    return scan.name_to(scan.i - 1)


def _of_in_name(scan: _Scan) -> bool | None:
    """The Oreshi Order *of* Merit ceremony, the Law *of* Tamor Conference."""
    before = scan.before
    if scan.word.lower != "of" or not scan.follows_name or before is None:
        return None
    body = before.lower.rsplit("-", 1)[-1] in _BODIES_OF
    if not body and not scan.owner and (whole := _whole_name(scan.ws, scan.i)) is not None:
        return scan.name_to(whole)
    if not scan.word.text.islower():
        return None
    return scan.name_to(scan.i - 1) if body and before.capital else False


def _last_of_list(scan: _Scan) -> bool | None:
    """The Science, Technology, *and* Innovation Agreement."""
    ws, i = scan.ws, scan.i
    if scan.word.lower != "and" or i < 2 or ws[i - 1].text != "," or not ws[scan.head].capital or scan.first == scan.head:
        return None
    start = _single_words(ws, i - 1)
    if start == i - 1:
        return None
    scan.capitals += 1
    return scan.name_to(start)


def _joined_names(scan: _Scan) -> bool | None:
    """The Trade *and* Investment Agreement is one name; the G7 Summit *and* NATO Summit are two."""
    ws, i, w, before = scan.ws, scan.i, scan.word, scan.before
    if w.lower not in ("and", "&", "for", "on") or before is None or not before.capital or not scan.follows_name:
        return None
    at = i - 1
    while at >= 0 and (ws[at].capital or ws[at].text == "-"):
        at -= 1
    length = i - at
    while at > 0 and length > 1 and ws[at].lower in scan.adjectives:  # the bilateral Trade and Investment Agreement
        at -= 1
    opened = at >= 0 and (ws[at].lower in ("the", "a", "“", '"') or ws[at].lower in ORDINALS)  # the second Growth and Reform Plan
    longest = 5 if ws[scan.head].capital else 3  # the Economic Cooperation and Partnership Agreement
    joined = w.lower in ("and", "&") and opened and length <= longest and not _ends_a_name(scan, length)
    paired = "-" in before.text and not GROUP.fullmatch(before.text)
    if joined or w.text == "&" or before.lower.endswith("bosnia") or paired:
        return scan.name_to(i - 1)
    return None if w.lower == "for" else False


def _ends_a_name(scan: _Scan, length: int) -> bool:
    """Whether the name of `length` words before *and* is one of its own, not the first half of the name whose head it is."""
    ws, i, head = scan.ws, scan.i, scan.ws[scan.head]
    last = ws[i - 1]
    return (
        last.lower == head.lower  # the G7 Summit and NATO Summit
        or last.lower in _NAMES_ENDED
        or (scan.named and last.lower in _CONVENTIONS)  # the Convention and Minister Hald's speech
        or (length == 2 and not head.lower.endswith("s") and GROUP.fullmatch(last.text) is not None)  # the G7 and Tamor Conference
        or (last.lower == "partnership" and i > 1 and ws[i - 2].lower in ("strategic", "comprehensive"))
    )


def _inside_name(scan: _Scan) -> bool | None:
    """The Freedom *to* Vote Act."""
    if scan.word.lower not in _INSIDE or scan.owner or not scan.ws[scan.head].capital or not scan.follows_name:
        return None
    whole = _whole_name(scan.ws, scan.i)
    return scan.name_to(whole) if whole is not None else None


def _particle(scan: _Scan) -> bool | None:
    """President *von der* Hald's visit."""
    ws, before = scan.ws, scan.before
    if scan.word.lower not in _PARTICLES or not scan.follows_name or before is None:
        return None
    if not before.capital and before.lower not in _PARTICLES:
        return None
    first = scan.i - 1 if before.capital else scan.first
    at = scan.i - 1
    if before.lower in _PARTICLES and at and ws[at - 1].capital:
        first = at = at - 1
    scan.first, scan.i, scan.capitals = first, at - 1, scan.capitals + 1
    return True


def _dash(scan: _Scan) -> bool | None:
    """The Velandic*-*Oreshi treaty; *Tamor – Visit by the Minister* ends at the dash."""
    ws, i, w = scan.ws, scan.i, scan.word
    if w.text not in ("-", "–") or not i or not ws[i - 1].word:
        return None
    if i == scan.head - 1 and ws[i - 1].end < w.start and w.end < ws[scan.head].start:
        return False
    scan.first = i
    scan.i -= 1
    return True


def _acronym_in_brackets(scan: _Scan) -> bool | None:
    """United Nations Security Council (UNSC*)* resolutions."""
    ws, i = scan.ws, scan.i
    if scan.word.text != ")" or i < 2 or ws[i - 2].text != "(" or not ws[i - 1].capital:
        return None
    scan.first, scan.i = i - 2, i - 3
    return True


def _comma_of_dates(scan: _Scan) -> bool | None:
    """The October 23*,* 2020 ceasefire; any other mark ends the phrase."""
    if _glued_list(scan.ws, scan.i) or joins_dates(scan.ws, scan.i):
        scan.i -= 1
        return True
    return None if scan.word.word else False


def _name_or_number(scan: _Scan) -> bool | None:
    """The *2019 Tamor* Summit; a verb or preposition in a title ends the phrase (*Minister Hald Attends Tamor Summit*)."""
    ws, i, w = scan.ws, scan.i, scan.word
    if not w.capital and not w.number:
        return None
    if w.capital:
        month = w.text == "May" and (ws[i + 1].number or i > 0)
        opens = (w.lower in STOP or w.lower in VERBS) and (i == 0 or w.lower in CLAUSE) and not month
        chairs = w.lower.endswith("chairs") and i > 0 and ws[i - 1].lower == "group"  # the Tamor Group Co-Chairs process
        of_title = w.lower in PREPOSITIONS or w.lower in _TITLE_VERBS or (w.lower in VERBS and w.text.isupper())
        if opens or (of_title and not chairs):
            return False
    scan.capitals += w.capital
    scan.numbers += w.number
    scan.first = i
    scan.i -= 1
    return True


def _joined_modifiers(scan: _Scan) -> bool | None:
    """The fair *and* balanced agreement: its article is looked for, and the phrase ends."""
    ws, head, before = scan.ws, scan.ws[scan.head], scan.before
    if scan.word.lower != "and" or not scan.plain or before is None or not before.text.islower():
        return None
    at = _run_of_plain(ws, scan.i - 1)
    scan.determiner = ws[at].lower if at is not None and ws[at].lower != "'s" else ""
    if at is not None and scan.determiner == "the" and head.lower in ("agreement", "deal") and before.lower in _STILLS:
        scan.first = at + 1  # the ceasefire and hostage release agreement
    return False


def _is_done(word: Word, before: Word | None) -> bool:
    """Whether a word in *-ed* is the verb of somebody: Hald *presented* Vision 2050, the Oreshi side *introduced* Vision 2050."""
    if before is None or not word.lower.endswith("ed") or word.lower in _SHAPED:
        return False
    return (before.capital and before.lower not in DEFINITE) or before.lower in _ACTORS


def _plain_word(scan: _Scan) -> bool | None:
    """The *new long-awaited trade* agreement: words in small letters, where an article stands before them all."""
    w, before = scan.word, scan.before
    if w.lower in STOP:
        return False
    if w.lower in scan.adjectives or w.lower.endswith("-level"):
        return scan.modifier()
    lately = before is not None and before.lower in _LATELY  # the recently signed agreement
    if _run_of_plain(scan.ws, scan.i) is None or ((_is_done(w, before) or w.lower in VERBS) and not lately):
        return False
    return scan.modifier()


_STEPS: tuple[_Step, ...] = (
    _peoples_republic,
    _spell_of_time,
    _possessor,
    _determiner,
    _of_a_king,
    _of_in_name,
    _last_of_list,
    _joined_names,
    _inside_name,
    _particle,
    _dash,
    _acronym_in_brackets,
    _comma_of_dates,
    _name_or_number,
    _joined_modifiers,
    _plain_word,
)


def _glued_list(ws: Sequence[Word], i: int) -> bool:
    """Whether the comma at `i` belongs to a date or a list in a name: *October 23, 2020 ceasefire*."""
    if not 0 < i < len(ws) - 1 or ws[i].text != "," or not ws[i - 1].number:
        return False
    if ws[i + 1].number:
        return len(ws[i + 1].text) == 4
    dated = i > 2 and len(ws[i - 1].text) == 4 and ws[i - 2].text == "," and ws[i - 3].number
    return dated and ws[i + 1].text.islower() and ws[i + 1].lower not in STOP  # the November 9, 2020, statement


def _run_of_plain(ws: Sequence[Word], i: int, limit: int = 4) -> int | None:
    """The index of the determiner that lies left of the small words ending at `i`, at most `limit` of them; null if none does."""
    for j in range(i, max(-1, i - limit - 2), -1):
        w = ws[j]
        if w.lower in DEFINITE or w.lower in INDEFINITE or w.lower == "'s":
            return j
        joins = w.lower == "and" and j >= 2 and (ws[j - 2].lower in DEFINITE or ws[j - 2].lower in INDEFINITE or ws[j - 2].lower == "'s")
        if not w.word or (w.lower in STOP and not joins):
            return None
    return None


def _single_words(ws: Sequence[Word], comma: int) -> int:
    """Where the list of single capitalised words begins whose last comma is at `comma`, after an article; `comma` where none."""
    i = comma
    while i > 1 and ws[i].text == "," and ws[i - 1].capital:
        i -= 2
    return i + 1 if comma - i >= 4 and ws[i].text.islower() and ws[i].lower not in PREPOSITIONS | CLAUSE else comma


def _whole_name(ws: Sequence[Word], i: int) -> int | None:
    """Where a name in capitals begins that has the small word at `i` in it, right after its article; null where there is no such name."""
    at = i - 1
    while at >= 0 and (ws[at].capital or ws[at].lower in _LINKS) and ws[at].lower not in DEFINITE:
        at -= 1
    named = at >= 0 and at < i - 1 and ws[at].lower in ("the", "'s") and ws[at + 1].capital and ws[i - 1].capital
    return at + 1 if named and ws[at].lower == "the" and ws[i - 1].lower not in _STATES else None
