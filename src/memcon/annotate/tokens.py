"""Words and sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from memcon.annotate.mentions import Known, Sentence, Token, Tokens
from memcon.lexicon import Lexicon
from memcon.types import Document

_TOKEN = re.compile(
    r"""
    \d{1,2}[:.]\d{2}(?!\d)                       # clock times: 16:40
  | \d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![^\W\d])   # numbers and ordinals: 1,250  2nd
  | (?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?        # abbreviations with inner stops: U.S.  H.E.  p.m.
  | [^\W_]+(?:['’\-‐‑][^\W_]+)*                  # words, with apostrophes and hyphens inside
  | \S                                           # any other mark, one at a time
    """,
    re.VERBOSE,
)

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-"})

# A full stop after one of these does not end a sentence.
_ABBREVIATIONS = frozenset(
    "mr mrs ms smt mme mlle messrs dr drs prof assoc asst eng engr ing lic rev msgr adm capt cdr cmdr brig sgt"
    " profs reps sens hons gens usec asec atty ag ybhg"
    " uz uza radm vadm cdre ltg ret retd rtd res pol adv barr arq abg mtro mtra gral dra drg"
    " mgr mons cllr h.e h.h h.r.h hon rt st no nos vs etc v gen col lt maj amb sen rep gov jr sr jan feb mar apr jun jul aug sep sept"
    " oct nov dec cde approx art para fig ma md mohd i.e e.g a.m p.m u.s u.k u.n rs".split()
)


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`, with offsets into `text`. A possessive *'s* is a token of its own.

    >>> [t.text for t in tokenize("Japan's Minister arrived at 16:40.")]
    ['Japan', "'s", 'Minister', 'arrived', 'at', '16:40', '.']
    """
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word, at = match.group(), match.start()
        if len(word) > 2 and word[-1] in "sS" and word[-2] in "'’":
            cut = len(word) - 2
            tokens.append(Token(at, at + cut, word[:cut], _lower(word[:cut])))
            tokens.append(Token(at + cut, match.end(), word[cut:], "'s"))
        else:
            tokens.append(Token(at, match.end(), word, _lower(word)))
    return tokens


def _lower(word: str) -> str:
    return word.lower() if word.isascii() else word.translate(_STRAIGHT).lower()


def _ends_sentence(tokens: list[Token], i: int) -> bool:
    """Whether the mark at `i` ends a sentence."""
    mark = tokens[i].text
    if mark in "!?…" or mark == "。":
        return True
    if mark != ".":
        return False
    before = tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if before is None or after is None:
        return True
    glued = before.end == tokens[i].start
    if glued and (before.lower in _ABBREVIATIONS or (len(before.text) == 1 and before.text.isalpha() and before.text.isupper())):
        return False
    if after.start == tokens[i].end:  # no space: a decimal, a web address, a stop before a closing quotation mark, or a lost space
        opens = after.text[0].isupper() and after.lower in _OPENERS and before.text.islower() and len(before.text) > 2
        opens = opens or (after.text in _SUBJECTS and len(before.text) > 4 and before.text[-3:].islower())  # "the Indo-Pacific.They also"
        return after.text in "\"”’')]»*" or opens
    if glued and _is_day(tokens, i - 1):
        return False
    return not after.text[0].islower()


def _is_day(tokens: list[Token], i: int) -> bool:
    """Whether token `i` is a day of the month that a stop marks as an ordinal: *11. September 2019*."""
    day, after = tokens[i].text, [t.text for t in tokens[i + 2 : i + 4]]
    return day.isdigit() and len(day) < 3 and len(after) == 2 and after[0].isalpha() and after[1].isdigit() and len(after[1]) == 4


def _ends_asterism(tokens: list[Token], i: int) -> bool:
    """Whether the mark at `i` is the last of a row of stars that parts a text: *…settlement.\\*\\*\\* Beginning of the talks*."""
    more = i + 1 < len(tokens) and tokens[i + 1].text == "*"
    return not more and i > 1 and all(t.text == "*" for t in tokens[i - 2 : i + 1])


_MAY_END = frozenset(".!?…。*")


def split(text: str, start: int = 0, end: int | None = None) -> tuple[list[Token], list[tuple[int, int]]]:
    """The tokens of `text[start:end]`, which is one block, and its sentences, each as its first token and the one after its last. Closing
    quotation marks belong to the sentence they close.

    >>> tokens, sentences = split("Dr. Hald left. He went to St. Ouen.")
    >>> [tokens[last - 2].text for _, last in sentences]
    ['left', 'Ouen']
    """
    tokens = tokenize(text, start, end)
    sentences: list[tuple[int, int]] = []
    i = first = 0
    while i < len(tokens):
        if tokens[i].text[-1] not in _MAY_END:
            i += 1
            continue
        abbreviation_at_end = tokens[i].text.endswith(".") and len(tokens[i].text) > 1
        ends = (_ends_sentence(tokens, i) or _ends_asterism(tokens, i)) if len(tokens[i].text) == 1 else False
        if i == 1 and tokens[0].text.isdigit() and len(tokens[0].text) < 3 and tokens[0].end == tokens[1].start and len(tokens) > 2:
            ends = False  # "2. The minister": a list number
        if abbreviation_at_end and i + 1 < len(tokens) and tokens[i].text == "D.C.":
            day = i + 2 < len(tokens) and tokens[i + 2].text[0].isdigit()  # "in Washington, D.C. July 9"
            ends = tokens[i + 1].text[0].isupper() and not tokens[i + 1].text.isupper() and not day
        elif abbreviation_at_end and i + 1 < len(tokens):
            hour = tokens[i + 1].text[0].isupper() and tokens[i].lower in ("a.m.", "p.m.") and tokens[i + 1].lower in _OPENERS
            hour = hour and i - first >= _OPENING_HOUR
            ends = hour or (tokens[i + 1].text in _SUBJECTS and tokens[i].lower not in _TITLES and tokens[i].text.count(".") > 1)
        if ends:
            while i + 1 < len(tokens) and tokens[i + 1].text in "\"”’')]»" and tokens[i + 1].start == tokens[i].end:
                i += 1
            sentences.append((first, i + 1))
            first = i + 1
        i += 1
    if first < len(tokens):
        sentences.append((first, len(tokens)))
    return tokens, sentences


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `tokens` and `sentences`. A sentence never crosses a block."""
    every: list[Token] = []
    sentences: list[Sentence] = []
    for number, block in enumerate(document.blocks):
        tokens, ranges = split(document.text, block.start, block.end)
        if block.kind == "dateline" and ranges:
            ranges = [(0, len(tokens))]  # the stops of *2022. October 4. 15:42* end nothing
        base = len(every)
        sentences.extend(Sentence(tokens[a].start, tokens[b - 1].end, number, base + a, base + b) for a, b in ranges)
        every.extend(tokens)
    return replace(known, tokens=Tokens(every), sentences=tuple(sentences))


_OPENING_HOUR = 4  # tokens: *At 4 p.m. Mr Orlen was received* is one sentence
_SUBJECTS = frozenset("The This It He She They".split())  # was joined by Noreen Daly, T.D. The talks …
_TITLES = frozenset("h.e. h.r.h. h.m. h.h. h.i.h. h.s.h.".split())  # H.E. The President
_OPENERS = frozenset("the this it he she they both at in on mr mrs ms minister president".split())


def token_range(known: Known, start: int, end: int) -> tuple[int, int]:
    """The half-open range of tokens that lie inside `[start, end)`."""
    tokens, starts = known.tokens, known.tokens.starts
    first = bisect_left(starts, start)
    last = bisect_left(starts, end, lo=first)
    while last > first and tokens[last - 1].end > end:
        last -= 1
    return first, last
