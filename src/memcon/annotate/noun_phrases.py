"""Where a noun phrase begins and ends, told from its head without a parser.

Diplomatic prose writes what it cites as long noun phrases (*“the June visit to Moscow by Foreign Minister Kawaguchi”*). From the head a
phrase runs left over its modifiers to the article, and right over *of / on / between …* phrases. Capitals carry most of the evidence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

_WORD = re.compile(
    r"""
    [A-Z]?\d+\+\d+ | [A-Z]{3,}\+(?!\w)                                              # 2+2  C5+1  OPEC+
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


MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept"
    " oct nov dec".split()
)
DEFINITE = frozenset("the this that these those his her its their our my your both".split())
INDEFINITE = frozenset("a an any some no each every another one such several many multiple various numerous all most few certain".split())
OWNERS = frozenset("his her its their our my your".split())
PREPOSITIONS = frozenset(
    "of in on at to for from by with between among amid against concerning regarding about over under during after before since"
    " until till towards toward into through via within without across around near upon as per including include included behind"
    " beyond despite following like than versus ahead besides notably namely along off inside".split()
)
CLAUSE = frozenset(
    "and or but nor who whom whose which that what when where why how whether if because so while although though not also too"
    " both either neither then there here is are was were be been being am has have had having do does did will would shall should"
    " may might can could must it he she they we i you him them us me".split()
)
VERBS = frozenset(
    "said says noted stated stressed stressing discussed discussing discuss attend attended attending hold holds held holding host"
    " hosted hosting hosts took take takes taken taking place agreed agree agreeing welcomed welcome welcoming recalled recalling"
    " mentioned made make makes making met meet meets reviewed review regarding paid pay resumed resume resuming convene convening"
    " conduct conducting conducted continue continued continuing support supported supporting launched launch begin began start"
    " started end ended expressed express expressing condemned condemn condemning explained outlined underlined underscored"
    " emphasised emphasized highlighted including following implement implementing implemented sign signed signing follow followed"
    " follows exchanged exchange visit visited visiting invited invite thanked thank called urged urge requested request proposed"
    " suggest suggested reaffirmed reaffirm confirmed confirm reiterated reiterate shared share announced announce gave give given"
    " get got came come went go see saw set put raise raised touched touch covered cover remain remained become became constitute"
    " play played pave paved open opened serve served provide provided remains constitutes serves provides opens helps help helped"
    " show shows showed mark marks marked participate participated took noting citing stressing praising underlining underscoring"
    " highlighting commending appreciating applauding thanking hailed praised commended applauded lauded endorsed backed deplored"
    " mentioning describing explaining referring responding speaking".split()
)
_STOP = DEFINITE | INDEFINITE | PREPOSITIONS | CLAUSE

# Stretches of time that a thing is said to be of: *this week's summit*.
_SPELLS = frozenset("week weekend month year".split())
# Words before *of* in a name, across which a phrase runs on to the left: *Law of the Sea Conference*.
_NAME_OF = frozenset(
    "organization organisation league council association community union group law commonwealth conference heads states republic"
    " kingdom".split()
)
# Before *and* they end a name of their own.
_WHOLE = frozenset("agreement treaty framework summit declaration initiative pact".split())
_TITLE_VERBS = frozenset(
    "hold holds meets speaks attends receives hosts discusses signs chairs co-chairs addresses participates welcomes condemns calls"
    " visits adopt adopts sign agree agrees launch launches".split()
)

# Nouns in small letters that end a party's name: *the Russian and Ukrainian representatives*.
_PARTIES = frozenset(
    "representatives leaders leader side sides forces government governments ministers minister officials delegation delegations"
    " troops executives militaries military people peoples president presidents ministries ministry parties party authorities"
    " countries states envoy envoys special experts counterparts counterpart peninsula sea border region nations regime army"
    " capital capitals command republic union nation city province district area airport base hospital airliner valley strait"
    " islands island hotel delegates negotiators agencies personnel citizens civilians nationals".split()
)
GROUP = re.compile(r"G-?\d+|NATO|ASEAN|APEC|BRICS|Quad|OSCE|SCO|CIS|CSTO")
# Adjectives of countries, after which the noun is still to come: *shelling of Ukrainian positions*.
DEMONYM = re.compile(
    r"(?!(?:Japan|Oman|Sudan|Bhutan|Jordan|Lebanon)\b)[A-Z][\w-]*(?:[iec]an|ese|ish|[ai]q?i)|French|Dutch|Swiss|Greek|Czech|Thai|Afghan|German"
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_PARTICLES = frozenset("von van der den ter bin al el du di".split())
_SHAPED = frozenset("integrated coordinated combined renewed expanded enhanced unified".split())
_LATELY = frozenset("recently newly jointly previously".split())
_LINKS_IN_NAMES = frozenset("of the and for on & al bin ibn de la du des der von van da".split())


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


def _glued_list(ws: Sequence[Word], i: int) -> bool:
    """Whether the comma at `i` belongs to a date or a list in a name: *October 23, 2020 ceasefire*."""
    if not 0 < i < len(ws) - 1 or ws[i].text != "," or not ws[i - 1].number:
        return False
    if ws[i + 1].number:
        return len(ws[i + 1].text) == 4
    dated = i > 2 and len(ws[i - 1].text) == 4 and ws[i - 2].text == "," and ws[i - 3].number
    return dated and ws[i + 1].text.islower() and ws[i + 1].lower not in _STOP  # the November 9, 2020, statement


def _joins_dates(ws: Sequence[Word], i: int) -> bool:
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
        while at < len(ws) and _joins_dates(ws, at):
            at += 1
    at += at < len(ws) and ws[at].text == ","
    return at if at > i + 2 and at < len(ws) and ws[at].text.islower() and ws[at].lower not in _STOP else i


def _run_of_plain(ws: Sequence[Word], i: int, limit: int = 4) -> int | None:
    """The index of the determiner that lies left of the small words ending at `i`, at most `limit` of them; null if none does."""
    for j in range(i, max(-1, i - limit - 2), -1):
        w = ws[j]
        if w.lower in DEFINITE or w.lower in INDEFINITE or w.lower == "'s":
            return j
        joins = w.lower == "and" and j >= 2 and (ws[j - 2].lower in DEFINITE or ws[j - 2].lower in INDEFINITE or ws[j - 2].lower == "'s")
        if not w.word or (w.lower in _STOP and not joins):
            return None
    return None


def _single_words(ws: Sequence[Word], comma: int) -> int:
    """Where the list of single capitalised words begins whose last comma is at `comma`, after an article; `comma` where none."""
    i = comma
    while i > 1 and ws[i].text == "," and ws[i - 1].capital:
        i -= 2
    return i + 1 if comma - i >= 4 and ws[i].text.islower() and ws[i].lower not in PREPOSITIONS | CLAUSE else comma


# What a heading gives of a thing: *Schedule of President Hald's Visit*.
_LISTS = frozenset("schedule result results outline summary outcome outcomes program programme overview visit meeting call report".split())
_STILLS = frozenset("ceasefire truce peace trade transit investment".split())
_INSIDE = frozenset("to for against in".split())


def _whole_name(ws: Sequence[Word], i: int) -> int | None:
    """Where a name in capitals begins that has the small word at `i` in it, right after its article; null where there is no such name."""
    at = i - 1
    while at >= 0 and (ws[at].capital or ws[at].lower in ("to", "for", "of", "and", "on")) and ws[at].lower not in DEFINITE:
        at -= 1
    named = at >= 0 and at < i - 1 and ws[at].lower in ("the", "'s") and ws[at + 1].capital and ws[i - 1].capital
    return at + 1 if named and ws[at].lower == "the" and ws[i - 1].lower not in _NATIONS else None


_NATIONS = frozenset("states union kingdom nations republic government minister president king council commission house league".split())


def left(ws: Sequence[Word], head: int, adjectives: frozenset[str]) -> Left:
    """The left part of the phrase whose head is `ws[head]`. `adjectives`: small words that modify even without an article before them."""
    first, capitals, numbers, owner, named = head, 0, 0, False, False
    plain: list[str] = []
    determiner = ""
    i = head - 1
    while i >= 0:
        w = ws[i]
        if w.lower == "'s" and i and ws[i - 1].lower == "people" and ws[i + 1].lower in ("republic", "democratic"):
            first, i, capitals = i - 1, i - 2, capitals + 1
            continue
        if w.lower == "'s" and i and ws[i - 1].lower in _SPELLS:  # this week's NATO Summit, last year's NATO Summit
            year = i > 1 and ws[i - 1].lower == "year" and ws[i - 2].lower in ("last", "next")
            return Left(i - 2 if year else i + 1, "the", False, False, capitals, numbers, tuple(reversed(plain)))
        if w.lower == "'s" or (w.text in "'’" and i and ws[i - 1].lower.endswith("s") and ws[i - 1].end == w.start and i + 1 < len(ws)):
            ministers = w.text in "'’" and ws[i - 1].lower in (
                "ministers",
                "leaders",
                "heads",
                "presidents",
                "directors",
                "officials",
                "speakers",
                "chiefs",
                "donors",
            )
            if not ministers:
                owner, named = True, named or ws[i - 1].capital
            first = i
            i -= 1
            if w.lower == "'s" and ws[i].lower in ("today", "yesterday", "tomorrow"):
                first = i
                break
            if not ministers and not ws[i].capital:  # the two countries' …
                at = _run_of_plain(ws, i)
                if at is not None:
                    determiner = ws[at].lower
                    first = at + 1 if determiner != "'s" else first
                else:
                    first = i
                break
            continue
        if w.lower in OWNERS:
            owner, determiner = True, w.lower
            break
        if w.lower == "most" and plain[-1:] == ["recent"]:  # his most recent visit
            plain.append("most")
            first = i
            i -= 1
            continue
        if w.lower in DEFINITE or w.lower in INDEFINITE:
            determiner = w.lower
            break
        if w.lower == "of" and named and i and ws[i - 1].capital and ws[i - 1].lower not in CLAUSE | _LISTS and ws[first].capital:
            first, i, capitals = i - 1, i - 2, capitals + 1  # King Hald II of Oresh's visit
            continue
        if (
            w.lower == "of"
            and not owner
            and first < head
            and ws[first].capital
            and i
            and ws[i - 1].lower.rsplit("-", 1)[-1] not in _NAME_OF
        ):
            whole = _whole_name(ws, i)
            if whole is not None:  # the Oreshi Order of Merit ceremony
                first, i, capitals = whole, whole - 1, capitals + 1
                continue
        if w.lower in ("of", "the") and w.text.islower() and first < head and ws[first].capital:
            back = i - 1 if w.lower == "of" else i - 2
            if (
                back >= 0
                and ws[back].lower.rsplit("-", 1)[-1] in _NAME_OF
                and ws[back].capital
                and (w.lower == "of" or ws[i - 1].lower == "of")
            ):
                first, i, capitals = back, back - 1, capitals + 1
                continue
            if w.lower == "the":
                determiner = "the"
            break
        if w.lower == "and" and i > 1 and ws[i - 1].text == "," and ws[head].capital and first < head:
            start = _single_words(ws, i - 1)  # Science, Technology, and Innovation Agreement
            if start < i - 1:
                capitals, first, i = capitals + 2, start, start - 1
                continue
        if w.lower in ("and", "&", "for", "on") and i and ws[i - 1].capital and first < head and ws[first].capital:
            at = i - 1
            while at >= 0 and (ws[at].capital or ws[at].text in "-"):
                at -= 1
            start = at
            while at > 0 and i - start > 1 and ws[at].lower in adjectives:  # the bilateral Trade and Investment Agreement
                at -= 1
            longest = 5 if ws[head].capital else 3  # the Economic Cooperation and Partnership Agreement
            # the G7 Summit and NATO Summit are two, the Veland Strategic Partnership and Tamor Framework too
            same = ws[i - 1].lower == ws[head].lower or ws[i - 1].lower in _WHOLE
            same |= named and ws[i - 1].lower in ("convention", "protocol", "accord", "charter")  # …and Minister Hald's speech
            same |= (
                i - start == 2 and not ws[head].lower.endswith("s") and GROUP.fullmatch(ws[i - 1].text) is not None
            )  # the G7 and Tamor Conference
            same |= ws[i - 1].lower == "partnership" and i > 1 and ws[i - 2].lower in ("strategic", "comprehensive")
            joined = w.lower in ("and", "&") and not same and at >= 0 and ws[at].lower in ("the", "“", '"') and i - start <= longest
            paired = ws[i - 1].text.count("-") > 0 and not GROUP.fullmatch(ws[i - 1].text)
            if joined or w.text == "&" or ws[i - 1].lower.endswith("bosnia") or paired:
                first = i - 1
                capitals += 1
                i -= 2
                continue
            break
        if w.lower in _INSIDE and not owner and ws[head].capital and first < head and ws[first].capital:
            whole = _whole_name(ws, i)
            if whole is not None:  # the Freedom to Vote Act
                first, i, capitals = whole, whole - 1, capitals + 1
                continue
        if w.lower in _PARTICLES and first < head and ws[first].capital and i and (ws[i - 1].capital or ws[i - 1].lower in _PARTICLES):
            i -= 1  # President von der Hald's visit
            first = i if ws[i].capital else first
            if ws[i].lower in _PARTICLES and i and ws[i - 1].capital:
                first = i = i - 1
            capitals += 1
            i -= 1
            continue
        if w.text in "-–" and i > 0 and ws[i - 1].word:
            if i == head - 1 and ws[i - 1].end < w.start and w.end < ws[head].start:
                break  # Tamor – Visit by the Minister
            first = i
            i -= 1
            continue
        if w.text == ")" and i >= 2 and ws[i - 2].text == "(" and ws[i - 1].capital:  # United Nations Security Council (UNSC) resolutions
            first = i - 2
            i -= 3
            continue
        if _glued_list(ws, i) or _joins_dates(ws, i):
            i -= 1
            continue
        if not w.word:
            break
        if w.capital or w.number:
            month = w.text == "May" and (ws[i + 1].number or i > 0)
            if w.capital and (w.lower in _STOP or w.lower in VERBS) and (i == 0 or w.lower in CLAUSE) and not month:
                break
            chairs = w.lower.endswith("chairs") and i > 0 and ws[i - 1].lower == "group"  # the Tamor Group Co-Chairs process
            if w.capital and not chairs and (w.lower in PREPOSITIONS or w.lower in _TITLE_VERBS or (w.lower in VERBS and w.text.isupper())):
                break
            capitals += w.capital
            numbers += w.number
            first = i
            i -= 1
            continue
        if w.lower == "and" and plain and i and ws[i - 1].text.islower():  # the fair and balanced agreement
            at = _run_of_plain(ws, i - 1)
            determiner = ws[at].lower if at is not None and ws[at].lower != "'s" else ""
            if determiner == "the" and at is not None and ws[head].lower in ("agreement", "deal") and ws[i - 1].lower in _STILLS:
                first = at + 1  # the ceasefire and hostage release agreement
            break
        if w.lower in _STOP:
            break
        if w.lower in adjectives or w.lower.endswith("-level"):
            plain.append(w.lower)
            first = i
            i -= 1
            continue
        at = _run_of_plain(ws, i)
        lately = i > 0 and ws[i - 1].lower in _LATELY  # the recently signed agreement
        verb = w.lower in VERBS or (
            w.lower.endswith("ed") and i > 0 and ws[i - 1].capital and ws[i - 1].lower not in DEFINITE and w.lower not in _SHAPED
        )
        if at is None or (verb and not lately):
            break
        plain.append(w.lower)
        first = i
        i -= 1
    return Left(first, determiner, owner, named, capitals, numbers, tuple(reversed(plain)))


# When a thing was, after its name: the Alpine proposals *earlier* this year, the remarks of the King *last* week.
_THEN = frozenset("earlier later today yesterday now soon already last".split())
# What stands before a noun that could be a verb.
_POSSESSED = frozenset(("'s", "'", "’"))
_ALSO_NOUNS = frozenset("visit visits meeting exchange launch review".split())
_QUALIFIED = frozenset("state official working recent last first second third next joint bilateral trilateral upcoming".split())


def phrase_end(ws: Sequence[Word], i: int, *, bare: bool = False) -> int:
    """The end (exclusive) of the simple noun phrase that opens at `i`; `i` itself where none does.

    It has an article, a name, a number, or (with `bare`) begins with a plain noun: *the two countries*, *Prime Minister Abe*.
    """
    n, start = len(ws), i
    article = i < n and (ws[i].lower in DEFINITE or ws[i].lower in ("a", "an", "all", "each", "two", "three", "four", "five", "several"))
    if article:
        i = _days_end(ws, i + 1)
    elif i + 1 < n and ws[i].text.islower() and ws[i].lower not in _STOP and ws[i + 1].capital and not ws[i].lower.endswith(("ly", "ed")):
        i += 1  # former Prime Minister …, then Minister …
    body = i
    named = False
    while i < n:
        w = ws[i]
        if w.lower == "'s":
            article, i = True, i + 1
            continue
        if w.text in "'’" and i > body and ws[i - 1].end == w.start and ws[i - 1].lower.endswith("s"):
            article, i = True, i + 1
            continue
        if w.text == "," and i > body and i + 1 < n and ws[i + 1].text in ("D.C.", "D.C", "DC"):
            i += 2
            continue
        if w.text in "-–" and _joins_countries(ws, body, i):
            i += 1
            continue
        if w.text in "-–." and i > body and i + 1 < n and ws[i - 1].end == w.start and ws[i + 1].start == w.end and ws[i + 1].word:
            i += 1
            continue
        if not w.word:
            break
        if w.capital or w.number:
            if w.capital and w.lower in CLAUSE | PREPOSITIONS:
                break
            named, i = named or not (article and _ORDINAL.fullmatch(w.text)), i + 1
            continue
        if (
            w.lower in _LINKS_IN_NAMES
            and w.lower not in ("of", "the", "for", "on", "and", "&")
            and named
            and i + 1 < n
            and ws[i + 1].capital
        ):
            i += 1
            continue
        if w.lower in _STOP or (i > body and w.lower in _THEN):
            break
        if named and i + 1 < n and ws[i + 1].capital and w.lower not in VERBS and not w.lower.endswith(("ed", "ing", "ly", "s")):
            i += 1  # Palestinian-American reporter Shireen Abu Akleh
            continue
        if named and not article:
            if (
                (ws[i - 1].number and w.lower in ("million", "billion", "trillion"))
                or ws[i - 1].lower.endswith(("-backed", "-led", "-aligned", "-based"))  # by Oresh-backed militias
                or (i - 1 == body and ws[body].number and len(ws[body].text) <= 3)  # 16 persons
                or w.lower in _PARTIES
                or (i + 1 < n and ws[i + 1].lower in _PARTIES and w.text.islower() and w.lower not in VERBS)
                or (DEMONYM.fullmatch(ws[i - 1].text) and w.lower not in VERBS and not w.lower.endswith(("ed", "ly")))
                or (i - 1 > body and DEMONYM.fullmatch(ws[i - 2].text) and w.lower.endswith("ists"))  # Oreshi radical nationalists
            ):
                i += 1
                continue
            break
        noun = ws[i - 1].lower in _POSSESSED or (
            article and i > body and w.lower in _ALSO_NOUNS and ws[i - 1].text in _QUALIFIED  # the King's visit, the state visit
        )
        if named and not noun and w.lower not in _PARTIES and (w.lower in VERBS or w.lower.endswith(("ed", "ing"))):
            break
        if (
            i > body
            and not noun
            and (w.lower in VERBS or w.lower.endswith(("ed", "ly")) or (w.lower.endswith("ing") and not article and not _is_field(ws, i)))
            and not (w.lower == "legally" or ws[i - 1].lower == "legally")  # long-term legally binding guarantees
        ):
            break
        if not article and not bare and not named:
            break
        if i - body >= 6:
            break
        i += 1
    return i if i > body else start


def _joins_countries(ws: Sequence[Word], body: int, i: int) -> bool:
    """Whether the dash at `i`, set off by blanks, joins two countries in a name from `body` on: the *Veland – Oresh Joint Commission*."""
    name = ws[i + 1 : i + 4]
    apart = 0 < i - body <= 2 and len(name) == 3 and ws[i - 1].end < ws[i].start and ws[i].end < ws[i + 1].start
    return apart and all(w.capital for w in (*ws[body:i], *name)) and name[0].lower not in _PERSONS


_FIELDS_IN_ING = frozenset(
    "training fishing farming mining shipping banking clearing sharing planning housing engineering processing broadcasting monitoring"
    " funding financing policing trafficking laundering smuggling manufacturing learning twinning shipbuilding peacekeeping logging"
    " breeding recycling".split()
)
"""Fields of work that agreements are on, which are no participles there: *a memorandum on diplomatic training*."""


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
        w = ws[end]
        if w.text == "(" and end + 2 < n and ws[end + 2].text == ")" and ws[end + 1].word:
            end += 3
            end += end < n and ws[end].lower == "forum"
            continue
        if w.lower in links and end + 1 < n and ws[end + 1].lower in MONTHS and ws[end + 1].capital:
            break
        if w.lower in links and end + 2 < n and ws[end + 1].number and ws[end + 2].lower in MONTHS and ws[end + 2].capital:
            break  # the decision of the Cabinet of 4 May
        if w.lower in links:
            least = 2 * ([x.lower for x in ws[end + 1 : end + 3]] == ["at", "least"])  # of at least ten hostages
            further = phrase_end(ws, end + 1 + least, bare=bare)
            if further == end + 1 + least:
                break
            end = further
            continue
        if w.lower == "and" and end + 1 < n and ws[end + 1].capital and DEMONYM.fullmatch(ws[end - 1].text) and not pairs:
            further = phrase_end(ws, end + 1)  # Velandic and Oreshi personnel
            if further > end + 2 or (further < n and ws[further].lower in _PARTIES):
                end = further
                continue
        if w.text == "," and pairs and ws[end - 1].capital and (further := _series_end(ws, end)) > end:
            end, pairs = further, False
            continue
        if w.lower == "and" and pairs:
            people = end + 1 < n and ws[end + 1].lower in _PARTIES  # between the Oreshi side and representatives of Veland
            further = phrase_end(ws, end + 1, bare=bare or people)
            if further == end + 1:
                break
            end, pairs = further, False
            if end + 2 < n and ws[end].lower == "and" and ws[end + 1].lower == "other":  # and other groups
                end += 3
            continue
        break
    return end


def list_end(ws: Sequence[Word], end: int) -> int:
    """The end of a capitalised list that runs on after `end`: *…of Commerce*, *Navigation and Delimitation*; *…on Security* and
    *Cooperation in Europe*. A person after *and* does not belong to it."""
    n, at = len(ws), end
    while at + 1 < n and ws[at].text == "," and ws[at + 1].capital and ws[at + 1].lower not in CLAUSE | DEFINITE:
        at = _capitals(ws, at + 1)
    if at > end and at + 1 < n and ws[at].text == "," and ws[at + 1].lower == "and":
        at += 1
    if at + 1 < n and ws[at].lower == "and" and ws[at + 1].capital and ws[at + 1].lower not in _PERSONS:
        last = _capitals(ws, at + 1)
        if last + 1 < n and ws[last].lower == "in" and ws[last + 1].capital and ws[last - 1].lower == "cooperation":
            last = _capitals(ws, last + 1)
        return last
    return end


def _capitals(ws: Sequence[Word], i: int) -> int:
    while i < len(ws) and ws[i].capital:
        i += 1
    return i


_PERSONS = frozenset("foreign prime president minister secretary mr ms mrs dr vice deputy king crown chancellor premier both".split())
