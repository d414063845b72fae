"""From lines to blocks: title, dateline, heading, item, paragraph, caption, footnote, and the site's own noise.

A page has three parts: what stands over the text, the text, and what stands below it. The text begins with the first full sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from memcon.lexicon import Lexicon
from memcon.source.cleaning import Line
from memcon.source.stamps import find_stamps
from memcon.types import Block, BlockKind

_NUMBER = (
    r"\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+[A-Z\"“(])|\d{1,2}[.)](?!\d)|\d{1,2}/(?=\s+[A-Z])|\([a-z]\)|[a-z]\)"
    r"|\((?:ix|iv|v?i{1,3})\)|(?:ix|iv|v?i{1,3})[.)]|[a-h]\.(?=\s+[A-Z\"“])|[①-⑳]"
)
_BULLET = r"[•◦▪●○■□◆◇▶►◢°º·‣⁃∙]|[*–—-](?=\s)"
_ROMAN = r"(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})(?:\.|\s[-–—])(?=\s)"  # before a heading only: elsewhere it is an initial
_DECIMAL = r"\d{1,2}(?:\.(?!\d0|[14]5)\d{1,2}){1,3}\.?$"  # no hour of a programme: *11.00*
NUMBERS = re.compile(rf"[IVX]+(?:\.|\s[-–—])|{_NUMBER}|{_DECIMAL}")
OPENS = re.compile(rf"{_ROMAN}\s*(?=\S)|(?:(?:{_NUMBER})\s*)+(?=\S)|(?:{_BULLET})\s*")
"""The number or numbers (`4. (1)`) or the bullet that opens a list item."""

_SHORT = 110  # characters; headings, captions and the lines over a text are shorter
_FEW = 16  # words
_SENTENCE_WORDS = 6
_REPORT_WORDS = 8
_STAMP = 30  # characters in which a date at the head of a line ends
_REPEATED = 80  # characters of a paragraph whose second appearance is no chance

_CLOCK = re.compile(
    r"\b\d{1,2}\s*[:.h]\s*\d{2}(?::\d{2})?(?:\s*(?:[ap]\.?\s?m\b\.?|hrs|hours))?(?:\s*\b(?:GMT|UTC|CET|CEST|EST|EDT|MSK|IST|JST)\b)?",
    re.IGNORECASE,
)
_SHORT_REPORT = re.compile(  # a sentence of few words may close the text: "Fisheries were discussed."
    r"[A-Z]\S*(?: \S+){0,2} (?:was|were|had|(?!reserved|updated|posted|published|shared|printed|related)[a-z]{3,}ed)(?: \S+){0,3}\."
)
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_STOP = re.compile(r"[.!?:;…。][\"”’')\]»*_]{0,6}$")
_INNER_STOP = re.compile(r"[a-z]{3}[.] [A-Z]")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+")
_PHONE = re.compile(r"\+?\(?\d[\d\s().-]{6,}\d")
_LANGUAGES = re.compile(r"\W*(?:[a-z]{2}-[A-Z]{2}\d?\W*)+$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CRUMBS = re.compile(r"\s[>»›|/]\s|<<|>>|\s{3,}\S")
_FIELD = re.compile(r"[A-Z][A-Z .]{2,20}:(?:\s|$)")


_ROW_OF_ONE = re.compile(
    r"(?:H\.\s?E\.|HE|Hon|Rt Hon|Mr|Mrs|Ms|Dr|Prof|Amb(?:assador)?|Col(?:onel)?|Gen(?:eral)?|Brig)\b\.?\s[^|]{4,60}\s\|\s"
)  # of a list of those present


@dataclass(frozen=True, slots=True)
class _Words:
    """The word list of page lines, by kind, in lower case; patterns where they are searched for."""

    line: frozenset[str]
    end: frozenset[str]
    tail: frozenset[str]
    label: re.Pattern[str]
    contents: frozenset[str]
    start: tuple[str, ...]
    caption: tuple[str, ...]
    note: tuple[str, ...]
    verbatim: tuple[str, ...]
    labels: re.Pattern[str]
    stamp: re.Pattern[str]
    weekday: re.Pattern[str]
    letterhead: re.Pattern[str]
    title: re.Pattern[str]
    report: re.Pattern[str]


@cache
def _words(lexicon: Lexicon) -> _Words:
    def of(kind: str) -> tuple[str, ...]:
        return tuple(w.lower() for e in lexicon["page"] if e.get("kind") == kind for w in e.words)

    def anywhere(kind: str) -> re.Pattern[str]:
        return re.compile(
            r"(?<!\w)(?:" + "|".join(re.escape(w) for w in sorted(of(kind), key=len, reverse=True)) + r")(?!\w)", re.IGNORECASE
        )

    return _Words(
        line=frozenset(of("line")),
        end=frozenset(of("end")),
        tail=frozenset(of("tail")),
        label=re.compile(
            rf"[*_ ]*(?:{'|'.join(re.escape(w) for w in of('label'))})(?:\s*[:,-]?\s*(?:no\b|#|\d|[\d/.-])[\s\w./:-]*)?[*_ ]*$"
        ),
        contents=frozenset(of("contents")),
        start=of("start"),
        caption=of("caption"),
        note=of("note"),
        verbatim=of("verbatim"),
        labels=anywhere("label"),
        stamp=anywhere("stamp"),
        weekday=anywhere("weekday"),
        letterhead=re.compile(rf"{anywhere('letterhead').pattern}(?!\s+{anywhere('house').pattern})", re.IGNORECASE),
        title=anywhere("title"),
        report=anywhere("report"),
    )


def letterhead_words(lexicon: Lexicon) -> re.Pattern[str]:
    """The words that make a short line the name of a publisher: *ministry*, *embassy*, *news agency*."""
    return _words(lexicon).letterhead


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line with what is seen of it at a glance."""

    line: Line
    text: str
    plain: str  # lower case, straight apostrophes, single spaces, no mark at the end
    marker: str
    kind: BlockKind | None = None

    @property
    def bare(self) -> str:
        return self.text[len(self.marker) :].strip()


def blocks_of(text: str, lines: list[Line], lexicon: Lexicon) -> tuple[Block, ...]:
    """The blocks of a cleaned text, in its order."""
    words = _words(lexicon)
    pieces = [_piece(text, line, lexicon) for line in lines]
    pieces = [replace(p, kind=_at_a_glance(p, words)) for p in pieces]
    _drop_repeats(pieces)
    first = _first_sentence(pieces, lexicon, words)
    _above(pieces, first, lexicon, words)
    last = _below(pieces, first, lexicon, words)
    _inside(pieces, first, last, lexicon, words)
    return _levels(text, pieces)


def _piece(text: str, line: Line, lexicon: Lexicon) -> _Piece:
    whole = text[line.start : line.end]
    plain = " ".join(whole.replace("’", "'").replace("\\", "").lower().split()) if len(whole) <= 3 * _SHORT else ""
    match = OPENS.match(whole)
    marker = match.group().rstrip() if match and match.end() < len(whole) else ""
    if re.fullmatch(r"(?:\d{1,2}\.\s?){1,2}", marker) and any(stamp.start == 0 for stamp in find_stamps(whole[:_STAMP], lexicon)):
        marker = ""  # a date: *17. October 2023*, *17. 10. 2023*
    if marker[:1] in ("I", "V", "X") and (_ends_sentence(whole) or len(whole) > _SHORT):
        marker = ""  # an initial: *V. Dahl met …*
    return _Piece(line, whole, plain.rstrip(" .:"), marker)


# --- one line by itself ---------------------------------------------------------------------------


def _at_a_glance(piece: _Piece, words: _Words) -> BlockKind | None:
    if piece.line.tag == "chrome":
        return "noise"
    if piece.line.tag == "caption":
        return "caption"
    if not any(c.isalnum() for c in piece.text):
        return "noise"
    if len(piece.text) > 3 * _SHORT or not piece.plain:
        return None
    if piece.plain.startswith(words.caption):
        return "caption" if piece.plain != "photo" else "noise"
    if piece.plain.startswith(words.note):
        return "footnote"
    if piece.plain.startswith(words.verbatim) and not _ends_sentence(piece.text):
        return "caption"
    if piece.plain in words.line or piece.plain in words.end or piece.plain.strip("*_ ") in words.end:
        return "noise"
    ended = _ends_sentence(piece.text) and len(piece.text) > _SHORT
    if not ended and piece.plain.startswith(words.start):
        return "noise"
    parts = re.split(r"\s{2,}|\s*[|/·•,]\s*|\s(?=[A-Z])", piece.text)
    if len(parts) > 1 and all(p.strip().lower() in words.line for p in parts):
        return "noise"
    return "noise" if _is_furniture(piece) else None


def _is_furniture(piece: _Piece) -> bool:
    """Links, addresses, telephone numbers, codes of languages, bread crumbs."""
    text = piece.text
    if len(text) > 2 * _SHORT:
        return False
    rest = _PHONE.sub("", _ADDRESS.sub("", text))
    if rest != text and len(_WORD.findall(rest)) <= 5 and not text.endswith("."):
        return not find_like_day(text)
    if _LANGUAGES.match(text):
        return True
    if piece.line.linked > 0.9 and piece.line.tag not in _H and not _ends_sentence(text):
        return True
    if _CRUMBS.search(text) and not _ends_sentence(text) and not _ROW_OF_ONE.match(text):
        parts = re.split(r"\s[>»›|/]\s|<<|>>|\s{3,}", text)
        folders = [p for p in parts if not (len(parts) > 2 and _YEAR.fullmatch(p.strip()))]  # Home > News > 2016 > May
        return len(parts) > 1 and all(len(_WORD.findall(p)) <= 6 and not any(c.isdigit() for c in p) for p in folders)
    return False


def find_like_day(text: str) -> bool:
    """Whether numbers in `text` look like a day rather than a telephone."""
    return re.search(r"\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]", text) is not None


def _ends_sentence(text: str) -> bool:
    return _STOP.search(text[-8:]) is not None


def _is_sentence(piece: _Piece) -> bool:
    text = piece.bare
    return _ends_sentence(text) and len(_WORD.findall(text[:400])) >= _SENTENCE_WORDS and not text.isupper()


def is_dateline(text: str, lexicon: Lexicon) -> bool:
    """Whether a line is a date with at most a place, a clock time, a weekday and the like beside it."""
    words = _words(lexicon)
    if len(text) > _SHORT or re.match(r"(?i)in\s|during\s", text):
        return False
    stamps = find_stamps(text, lexicon)
    if not stamps:
        return False
    rest = text
    for stamp in reversed(stamps):
        rest = rest[: stamp.start] + " " + rest[stamp.end :]
    rest = words.weekday.sub(" ", words.stamp.sub(" ", words.labels.sub(" ", _CLOCK.sub(" ", rest))))
    left = _WORD.findall(rest)
    return len(left) <= 6 and all(not w[0].islower() or w in ("of", "the", "and", "h") for w in left) and not words.title.search(rest)


def _is_letterhead(text: str, words: _Words) -> bool:
    if len(text) > _SHORT or words.letterhead.search(text) is None or words.title.search(text) or _ends_sentence(text):
        return False
    return len(_RUNNING.findall(text)) < _RUNS_ON  # Oreshi presidency won't let go of the ports


_RUNNING = re.compile(r"(?<![\w'’-])(?!(?:and|for|the|affairs|foreign|international|relations|cooperation|trade)\b)[a-z][a-z'’]{2,}")
_RUNS_ON = 3  # words in small letters by which a line is a headline: the names of offices have fewer


def _is_heading_like(piece: _Piece) -> bool:
    text = piece.bare.strip("*_ ")
    text = re.sub(r"</?\w+>", "", text)
    if not text or len(text) > _SHORT or len(_WORD.findall(text)) > _FEW:
        return False
    if not (text[0].isupper() or text[0].isdigit() or text[0] in "\"“‘'("):
        return False
    titled = text.endswith(":") and (piece.line.tag in _H or _in_title_case(text))
    return not _ends_sentence(text) or text.lower().endswith("etc.") or titled


_SMALL = 4  # letters: a title leaves words no longer than this in small letters, *of*, *with*


def _in_title_case(text: str) -> bool:
    """Whether all words but the small ones have a capital: *Administration Participants Included:*, not *Participants included:*, nor
    *The two also:*."""
    words = text.rstrip(":").split()
    return len(words) >= 3 and words[-1][0].isupper() and all(w[0].isupper() or len(w) <= _SMALL for w in words)


# --- the parts of a page --------------------------------------------------------------------------


def _drop_repeats(pieces: list[_Piece]) -> None:
    """A body that is printed twice counts once: what comes again is noise, with the short lines between."""
    seen: set[str] = set()
    repeats: list[int] = []
    for i, piece in enumerate(pieces):
        if piece.kind == "noise" or len(piece.text) < _REPEATED:
            continue
        squeezed = " ".join(piece.text.split())
        if squeezed in seen:
            repeats.append(i)
            pieces[i] = replace(piece, kind="noise")
        seen.add(squeezed)
    if len(repeats) < 2:
        return
    short = {p.plain for p in pieces[: repeats[0]]}
    for i in range(repeats[0], repeats[-1]):
        if pieces[i].plain in short:
            pieces[i] = replace(pieces[i], kind="noise")


def _first_sentence(pieces: list[_Piece], lexicon: Lexicon, words: _Words) -> int:
    """The index of the first full sentence of the text; the number of pieces where there is none."""
    found = [
        i
        for i, p in enumerate(pieces)
        if p.kind is None and (_is_sentence(p) or _tells(p, i, words) or _opens_list(pieces, i)) and not _is_attribution(p)
    ]
    if not found:
        return len(pieces)
    first = found[0]
    # A standfirst stands over the stamp; the text begins below it.
    above = any(p.kind is None and is_dateline(p.text, lexicon) for p in pieces[:first])
    if not above and len(pieces[first].text) <= 2 * _SHORT and len(found) > 1:
        for i in range(first + 1, min(first + 5, found[1])):
            if pieces[i].kind is None and is_dateline(pieces[i].text, lexicon):
                return found[1]
    return first


def _tells(piece: _Piece, i: int, words: _Words) -> bool:
    """A sentence that lacks its stop: there is one inside it, or it is no title and has the verb of a report."""
    if piece.line.tag in _H or len(_WORD.findall(piece.text)) < _REPORT_WORDS:
        return False
    return _INNER_STOP.search(piece.text) is not None or (i > 0 and piece.line.gap and words.report.search(piece.text) is not None)


def _is_attribution(piece: _Piece) -> bool:
    return piece.text.endswith(":") and "attributable" in piece.plain


def _opens_list(pieces: list[_Piece], i: int) -> bool:
    """A numbered heading with a sentence right below it."""
    piece = pieces[i]
    if not (piece.marker and NUMBERS.match(piece.marker) and _is_heading_like(piece)):
        return False
    return any(_is_sentence(p) for p in pieces[i + 1 : i + 3])


def _above(pieces: list[_Piece], first: int, lexicon: Lexicon, words: _Words) -> None:
    """What stands over the text: title, datelines, letterhead, labels, captions."""
    over = [i for i in range(first) if pieces[i].kind is None]
    plain: list[int] = []
    fields = any(_FIELD.match(pieces[i].text) for i in over)
    stem = contents = roll = False
    for i in over:
        piece = pieces[i]
        roll = roll or (i > 0 and _ROLL.fullmatch(piece.plain) is not None)
        contents = piece.plain in words.contents or (contents and bool(piece.marker))
        if _FIELD.match(piece.text) or (piece.text.endswith(":") and not _is_attribution(piece)):
            stem = True
        elif piece.line.gap and not pieces[i].marker and stem and not fields:
            stem = False
        if contents or words.label.match(piece.plain) or _is_attribution(piece):
            kind: BlockKind = "noise"
        elif is_dateline(piece.text, lexicon) and not _FIELD.match(piece.text):
            kind = "dateline"
        elif re.fullmatch(r"[\d\s,.:]+", piece.text) or piece.plain in ("date", "hit", "published"):
            kind = "noise"
        elif (stem or roll) and piece.line.tag not in _H:
            kind = "item" if piece.marker else "paragraph"
        elif _is_letterhead(piece.text, words) and piece.line.tag not in _H:
            kind = "noise"
        else:
            plain.append(i)
            continue
        pieces[i] = replace(piece, kind=kind)
    _title(pieces, plain, words)
    _places_beside_datelines(pieces, first)


_ROLL = re.compile(r"(?:participants|present|those present|in attendance|attendance|delegations|composition of the delegations)\s*:?")
"""A line over the list of those present, in the head of a record."""


_H = ("h1", "h2", "h3", "h4", "h5", "h6")


def _title(pieces: list[_Piece], candidates: list[int], words: _Words) -> None:
    if not candidates:
        return
    best = next((i for i in candidates if pieces[i].line.tag == "h1"), None)
    if best is None:
        said = [i for i in candidates if words.title.search(pieces[i].text) and len(_WORD.findall(pieces[i].text)) >= 3]
        best = said[0] if said else max(candidates, key=lambda i: len(pieces[i].text))
    running, dated = False, False
    for i in range(candidates[0], candidates[-1] + 1):
        piece = pieces[i]
        dated = dated or (piece.kind == "dateline" and i > best)
        if piece.kind is not None:
            running = False
            continue
        if i < best:
            kind: BlockKind = "noise"
        elif i == best or _is_sentence(piece) or (running and not piece.line.gap) or (piece.text.startswith("(") and not dated):
            kind = "title"
        elif piece.line.tag in _H[1:]:
            kind = "title" if not dated else "heading"
        else:
            kind = "caption"
        running = kind == "title"
        pieces[i] = replace(piece, kind=kind)


def _places_beside_datelines(pieces: list[_Piece], first: int) -> None:
    """A line with nothing but a place, right above or below the date: *New York*, *The Kremlin, Moscow*."""
    for i in range(first):
        piece = pieces[i]
        if piece.kind not in ("caption", "noise") or piece.line.tag in ("caption", "chrome") or not 0 < len(_WORD.findall(piece.text)) <= 4:
            continue
        beside = [pieces[j] for j in (i - 1, i + 1) if 0 <= j < first and pieces[j].kind == "dateline"]
        named = (
            all(w[0].isupper() for w in _WORD.findall(piece.text)) and not piece.text.isupper() and not re.search(r"[\d:>|()]", piece.text)
        )
        if beside and named and piece.kind == "caption":
            pieces[i] = replace(piece, kind="dateline")


def _below(pieces: list[_Piece], first: int, lexicon: Lexicon, words: _Words) -> int:
    """What stands below the text becomes noise, save its dates. Returns where it begins."""
    size = sum(len(p.text) for p in pieces[first:]) or 1
    done = 0
    start = len(pieces)
    for i in range(first, len(pieces)):
        piece = pieces[i]
        over = piece.plain in words.end or (piece.plain.strip("*_ ") in words.end)
        closing = piece.plain in words.tail or piece.plain.partition(" (")[0] in words.tail
        if done > 0.5 * size and ((over and i > first) or (closing and not _is_sentence(piece))):
            start = i
            break
        done += len(piece.text)
    notes = False
    for i in range(start, len(pieces)):
        dated = is_dateline(pieces[i].text, lexicon) and pieces[i].line.tag != "chrome"
        notes = (notes or pieces[i].kind == "footnote") and pieces[i].kind != "noise"
        pieces[i] = replace(pieces[i], kind="dateline" if dated else "footnote" if notes else "noise")
    # Signature lines: letterheads, datelines and short lines after the last sentence.
    last = start
    said = next((p for p in reversed(pieces[first:start]) if p.kind is None and (_is_sentence(p) or p.text.endswith(":"))), None)
    if said is not None and said.text.endswith(":"):
        return start  # a list without bullets closes the text
    while last > first + 1 and pieces[last - 1].kind in (None, "noise", "dateline") and not _is_body(pieces[last - 1], lexicon, words):
        last -= 1
    for i in range(last, start):
        piece = pieces[i]
        if piece.kind is None:
            pieces[i] = replace(piece, kind="dateline" if is_dateline(piece.text, lexicon) else "noise")
    for i in range(last, len(pieces)):
        near = [pieces[j] for j in (i - 1, i + 1) if last <= j < len(pieces) and pieces[j].kind == "dateline"]
        if (
            pieces[i].kind == "noise"
            and near
            and re.fullmatch(r"(?:[A-Z][\w'’.-]*,?\s?){1,3}", pieces[i].text)
            and not pieces[i].text.isupper()
        ):
            pieces[i] = replace(pieces[i], kind="dateline")
    return last


def _is_body(piece: _Piece, lexicon: Lexicon, words: _Words) -> bool:
    if piece.kind is not None:
        return piece.kind not in ("noise", "caption")
    if _is_sentence(piece) or piece.marker or piece.line.tag in ("li", "tr", *_H) or _SHORT_REPORT.fullmatch(piece.text):
        return True
    if is_dateline(piece.text, lexicon) or _is_letterhead(piece.text, words):
        return False
    if _AT_ITS_HOUR.match(piece.text) or _LISTS_A_DAY.match(piece.text):
        return True
    return len(piece.text) > _SHORT or len(_WORD.findall(piece.text)) > _FEW // 2


_AT_ITS_HOUR = re.compile(  # the last line of a programme: 15h15: Departure
    r"\d{1,2}(?:[:.h]\d{2}(?:\s*(?:[ap]\.?m\.?|hrs|h|noon))?|\s*(?:[ap]\.m\.|[ap]m|noon))\s*[:–—-]?\s+[A-ZÀ-Þ]\w{3}", re.IGNORECASE
)


def _inside(pieces: list[_Piece], first: int, last: int, lexicon: Lexicon, words: _Words) -> None:
    """The text itself."""
    contents = {p.bare for p in pieces[:first] if p.marker}
    for i in range(first, last):
        piece = pieces[i]
        if piece.kind is not None:
            continue
        pieces[i] = replace(piece, kind=_kind_inside(pieces, i, first, contents, lexicon, words))
    _days_of_a_programme(pieces, first, last)
    _heading_over_the_text(pieces, first)
    for i in range(first):  # headings that the table of contents announced, above the first sentence
        if pieces[i].kind in ("caption", "title") and pieces[i].text in contents:
            pieces[i] = replace(pieces[i], kind="heading")


_OPENING = 2  # words with which headings of one kind begin: *Meeting with*


def _heading_over_the_text(pieces: list[_Piece], first: int) -> None:
    """The line right above the first sentence is a heading where another one inside the text begins like it: *Meeting with …*."""
    alike = {tuple(p.plain.split()[:_OPENING]) for p in pieces[first:] if p.kind == "heading" and not p.marker}
    piece = pieces[first - 1] if 0 < first < len(pieces) else None
    if piece is None or piece.kind not in ("caption", "title") or piece.line.tag in ("caption", "h1") or not _is_heading_like(piece):
        return
    titled = any(p.kind == "title" for p in pieces[: first - 1])
    if titled and tuple(piece.plain.split()[:_OPENING]) in alike:
        pieces[first - 1] = replace(piece, kind="heading")


def _days_of_a_programme(pieces: list[_Piece], first: int, last: int) -> None:
    """Days that each stand over a part of the text are its headings: *Tuesday 22 October*."""
    inside = [i for i in range(first, last) if pieces[i].kind == "dateline"]
    days = [i for i in inside if (below := _nearest(pieces, i, 1)) is not None and below.kind in ("paragraph", "item")]
    if len(days) < 2:
        return
    for i in days:
        pieces[i] = replace(pieces[i], kind="heading")


def _kind_inside(pieces: list[_Piece], i: int, first: int, contents: set[str], lexicon: Lexicon, words: _Words) -> BlockKind:
    piece = pieces[i]
    if piece.line.tag in _H:
        return "heading"
    if piece.marker.startswith("*"):
        return "item" if _in_list(pieces, i) else "footnote"
    if piece.marker:
        if not NUMBERS.match(piece.marker):
            return "heading" if piece.bare in contents or _is_marked_heading(pieces, i) else "item"
        return "heading" if _is_heading_like(piece) and _has_text_below(pieces, i) else "paragraph"
    if piece.line.tag in ("li", "tr"):
        return "item"
    if piece.text in contents:
        return "heading"
    if i > first and _is_heading_like(piece) and not _LISTS_A_DAY.match(piece.text):
        before = _nearest(pieces, i, -1)
        after = _nearest(pieces, i, 1)
        if is_dateline(piece.text, lexicon):
            return "dateline"
        if before is None or after is None or (before.text.endswith((":", ",")) and not piece.line.tag):
            return "paragraph"
        if after.marker and not NUMBERS.match(after.marker) and not after.line.gap:
            return "paragraph"  # the stem of a list
        apart = piece.line.gap or after.line.gap
        if (
            apart
            and (_is_sentence(before) or before.kind in ("heading", "item"))
            and (
                _is_sentence(after)
                or after.marker
                or after.text.endswith(":")
                or _SHORT_REPORT.fullmatch(after.text)
                or _LISTS_A_DAY.match(after.text)
            )
        ):
            return "heading"
    return "paragraph"


_LISTS_A_DAY = re.compile(  # 25-26 November 2022: visit of …; January 2023: …
    r"(?:\d{1,2}(?:\s*(?:[-–]|and|to)\s*\d{1,2})?\s+[A-Z][a-z]+(?:\s+\d{4})?|(?:[A-Z][a-z]+ )(?:half of )?\d{4})\s*[:–—]\s"
)
_SQUARES = "■□◆◇▶►"


def _is_marked_heading(pieces: list[_Piece], i: int) -> bool:
    """Whether a short line with a square before it stands over sentences that have none, or another mark: *□ Trade*, over *○ They …*."""
    piece, after = pieces[i], _nearest(pieces, i, 1)
    if piece.marker.strip() not in _SQUARES or after is None or not _is_heading_like(piece):
        return False
    return _is_sentence(after) and after.marker.strip() != piece.marker.strip()


def _in_list(pieces: list[_Piece], i: int) -> bool:
    before = _nearest(pieces, i, -1)
    if before is not None and (before.text.endswith(":") or (before.marker.startswith("*") and before.kind == "item")):
        return True
    after = _nearest(pieces, i, 1)
    return after is not None and after.marker.startswith("*") and not after.line.gap


def _nearest(pieces: list[_Piece], i: int, step: int) -> _Piece | None:
    j = i + step
    while 0 <= j < len(pieces):
        if pieces[j].kind not in ("noise", "caption", "footnote"):
            return pieces[j]
        j += step
    return None


def _has_text_below(pieces: list[_Piece], i: int) -> bool:
    """Whether a numbered line has text of its own below it: what comes next is a paragraph, or a number of another style."""
    after = _nearest(pieces, i, 1)
    return after is not None and (not after.marker or _style(after.marker) != _style(pieces[i].marker) or _is_sentence(after))


def _style(marker: str) -> str:
    """A list number without its value: `(1)` → `(0)`, `b)` → `a)`."""
    return re.sub(r"[IVX]+", "I", re.sub(r"[a-z]+", "a", re.sub(r"\d+", "0", marker.split()[0])))


def _levels(text: str, pieces: list[_Piece]) -> tuple[Block, ...]:
    """The blocks, each heading and item with its depth in the order in which the styles of their markers appear."""
    blocks: list[Block] = []
    styles: list[str] = []
    for piece in pieces:
        kind = piece.kind or "paragraph"
        level = 0
        marker = piece.marker if kind in ("heading", "item", "paragraph", "footnote") else ""
        if kind in ("heading", "item") or (kind == "paragraph" and marker):
            style = (
                _style(marker.split()[0])
                if marker
                else piece.line.tag
                if piece.line.tag in _H
                else "heading"
                if kind == "heading"
                else "item"
            )
            if style in styles:
                del styles[styles.index(style) + 1 :]
            elif style in ("heading", *_H):
                styles = [style] if style == "heading" else [s for s in styles if s in _H and s < style] + [style]
            else:
                styles.append(style)
            for extra in marker.split()[1:]:
                if _style(extra) not in styles:
                    styles.append(_style(extra))
            level = len(styles)
        blocks.append(Block(kind=kind, start=piece.line.start, end=piece.line.end, level=level, marker=marker))
    return tuple(blocks)
