"""HTML: the lines a reader sees, and what the page says of itself in its head.

The tokens come from turbohtml: of the parsers measured (html.parser, lxml, selectolax, html5lib, turbohtml) the only one that tells the
place of each token in the file and takes time in proportion to the page, however the page is broken. Its tokenizer keeps to the HTML
standard; the little of the tree that matters here (what is open, what is skipped) is kept below.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from turbohtml import TokenType, tokenize

from memcon.source.cleaning import Cleaning, Line
from memcon.source.text import INVISIBLE, SPACES

# Not shown, or no part of what the page says.
_DROPPED = frozenset(
    "script style noscript template svg math select option button textarea iframe object audio video canvas label nav dialog menu"
    " aside".split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6"
    " header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_CAPTION_TAGS = frozenset("figcaption caption".split())
_WHOLE = frozenset("html body main article".split())  # never the site's furniture, whatever their class says

# Words in `class`, `id` and `role` by which sites mark their furniture: what is left out; and what may name the publisher, and stays as
# noise.
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|share|sharing|social|cookies?|consent|related|sidebar|skip|skiplink|lang"
    r"|languages?|search|toolbar|tags|pagination|pager|widget|newsletter|subscribe|complementary|advert(?:isement)?|popup|dialog|most-read"
    r"|hide|hidden|sr-only|visually-hidden)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CHROME = re.compile(r"(?:^|[\s_-])(?:footer|banner|logo|brand|contentinfo|masthead)(?:$|[\s_-])", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAPTION_CLASS = re.compile(r"(?:^|[\s_-])(?:caption|wp-caption-text|figcaption|photo-credit)(?:$|[\s_-])", re.IGNORECASE)

_SPACE = re.compile(f"(?P<seen>[ \t\n\r\x0b\x0c{SPACES}]+)|[{INVISIBLE}]+")

_PUBLISHED = frozenset(
    "article:published_time og:published_time dc.date dc.date.issued dcterms.issued dcterms.date dcterms.created dc.date.created"
    " datepublished pubdate publishdate publish_date publication_date date sailthru.date parsely-pub-date".split()
)
_SITE = frozenset("og:site_name dc.publisher dcterms.publisher publisher citation_publisher application-name".split())


@dataclass(frozen=True, slots=True)
class Head:
    """What the markup says of the page: `<title>`, the site's name, when it says it was published (as it writes it), its language."""

    title: str | None = None
    site: str | None = None
    published: str | None = None
    language: str | None = None


class _Page:
    """The state while the tokens go by: the elements that are open and the line that is being filled."""

    def __init__(self, decoded: str, *, by_class: bool) -> None:
        self.cleaning = Cleaning(decoded)
        self.by_class = by_class
        self.left_out = 0  # characters
        self.lines: list[Line] = []
        self.open: list[tuple[str, str]] = []  # element, what it makes of its text: "drop", "left out", "chrome", "caption" or ""
        self.names: Counter[str] = Counter()
        self.uses: Counter[str] = Counter()
        self.lists: list[list[int]] = []  # for each list open: its kind (0 bullets, 1 numbers) and its count so far
        self.start = 0  # of the line being filled
        self.gap = True
        self.heading = ""
        self.item = False  # a list item has begun, and its number or bullet is not printed yet
        self.opened = False  # the line being filled opens with a number or bullet
        self.cells = 0
        self.row = False
        self.broken = False  # a paragraph of a table cell has ended: the line goes on only with the next cell
        self.term = self.defined = False
        self.space = False
        self.linked = 0
        self.head: dict[str, str] = {}
        self.title: list[str] = []

    def starts(self, tag: str, attrs: list[tuple[str, str]]) -> None:
        if tag == "meta":
            self._meta(dict(attrs))
            return
        if tag == "html":
            language = dict(attrs).get("lang")
            if language:
                self.head.setdefault("language", language[:2].lower())
        if tag == "time" and not any(self.uses[use] for use in ("drop", "left out")):
            self.head.setdefault("time above" if self.uses["chrome"] else "time", dict(attrs).get("datetime", ""))
        if tag == "br":
            self.end_line()
            return
        if tag in _BLOCKS:
            self._edge(tag)
        if tag not in _VOID:
            self._push(tag, self._use(tag, attrs))

    def ends(self, tag: str) -> None:
        if not self.names[tag]:
            return
        if tag in _BLOCKS:
            self._edge_after(tag)
        while True:
            name, use = self.open.pop()
            self.names[name] -= 1
            self.uses[use] -= 1
            if name in ("ul", "ol") and self.lists:
                self.lists.pop()
            if name == tag:
                return

    def _push(self, tag: str, use: str) -> None:
        if tag in ("p", "li", "dt", "dd", "tr", "td", "th", "option") and self.open and self.open[-1][0] == tag:
            name, was = self.open.pop()  # its end tag may be left out
            self.names[name] -= 1
            self.uses[was] -= 1
        self.open.append((tag, use))
        self.names[tag] += 1
        self.uses[use] += 1
        if tag in ("ul", "ol"):
            self.lists.append([tag == "ol", 0])

    def _use(self, tag: str, attrs: list[tuple[str, str]]) -> str:
        if tag in _DROPPED:
            return "drop"
        if tag == "footer" or (tag == "header" and not self.names["article"] and not self.names["main"]):
            return "chrome"
        if tag in _CAPTION_TAGS:
            return "caption"
        if not attrs or tag in _WHOLE:
            return ""
        named = dict(attrs)
        if "hidden" in named or _UNSEEN.search(named.get("style") or ""):
            return "drop"
        words = " ".join(filter(None, (named.get("class"), named.get("id"), named.get("role"))))
        if words and tag != "form" and self.by_class:
            if _FURNITURE.search(words):
                return "left out"
            if _CHROME.search(words):
                return "chrome"
        return "caption" if words and _CAPTION_CLASS.search(words) else ""

    def _meta(self, attrs: dict[str, str]) -> None:
        name = (attrs.get("property") or attrs.get("name") or attrs.get("itemprop") or "").lower()
        content = (attrs.get("content") or "").strip()
        if content and name in _PUBLISHED:
            self.head.setdefault("published", content)
        elif content and name in _SITE:
            self.head.setdefault("site", content)

    def _edge(self, tag: str) -> None:
        """A block element begins."""
        if tag in ("td", "th"):
            self.row, self.broken = True, False
            if self.cleaning.length > self.start:
                self.cells += 1
                self._separate(", ")
            return
        if tag == "dd" and self.term and self.cleaning.length > self.start:
            self.term, self.defined = False, True
            self._separate(" " if self.cleaning.ends_with(":") else ": ")
            return
        if tag in ("p", "div") and self.row and self.names["td"] + self.names["th"] and self.cells and self.space:
            return  # the cell's own paragraph
        self.end_line()
        self.gap = self.gap or tag not in ("li", "tr", "dt", "dd")
        self.row = False
        self.term = tag == "dt"
        if tag in _HEADINGS:
            self.heading = tag
        if tag == "li":
            self.item = True

    def _edge_after(self, tag: str) -> None:
        if tag in ("td", "th", "dt"):
            return
        if tag in ("p", "div") and self.names["td"] + self.names["th"]:
            self.broken = True
            return
        self.end_line()
        self.gap = self.gap or tag not in ("li", "tr", "dd")
        if tag in _HEADINGS:
            self.heading = ""
        if tag == "li":
            self.item = False

    def _separate(self, mark: str) -> None:
        self.cleaning.put(mark)
        self.space = True

    def end_line(self) -> None:
        self.broken = False
        end = self.cleaning.length
        if end == self.start:
            return
        tag = self._tag()
        self.lines.append(Line(self.start, end, self.gap, tag, len(self.lists), 0, self.linked / (end - self.start)))
        self.cleaning.put("\n")
        self.start, self.gap, self.space = self.cleaning.length, False, True
        self.opened = self.defined = False
        self.linked = self.cells = 0

    def _tag(self) -> str:
        if self.uses["chrome"]:
            return "chrome"
        if self.uses["caption"]:
            return "caption"
        if self.heading:
            return self.heading
        if self.names["pre"]:
            return "pre"
        if self.row and self.names["tr"]:
            return "tr" if self.cells else "html"
        if self.defined:
            return "tr"
        return "li" if self.opened else "html"

    def says(self, data: str, at: int) -> None:
        """Text at `at` of the decoded file."""
        if self.names["title"] and not self.names["body"]:
            self.title.append(data)
            return
        if self.uses["drop"]:
            return
        if self.uses["left out"]:
            self.left_out += len(data)
            return
        if self.names["pre"]:
            self._verbatim(data, at)
            return
        last = 0
        for space in _SPACE.finditer(data):
            if space.start() > last:
                self._word(at + last, at + space.start())
            if space["seen"] and not self.space and self.cleaning.length > self.start:
                if data[space.start()] == " ":
                    self.cleaning.keep(at + space.start(), at + space.start() + 1)
                else:
                    self.cleaning.put(" ")
                self.space = True
            last = space.end()
        if last < len(data):
            self._word(at + last, at + len(data))

    def _word(self, start: int, end: int) -> None:
        self._opening()
        self.cleaning.keep(start, end)
        self.space = False
        if self.names["a"]:
            self.linked += end - start + 1

    def _opening(self) -> None:
        """The number or bullet that a browser prints before a list item."""
        if self.broken:
            self.end_line()
            self.gap = True
        if not (self.item and self.lists) or self.cleaning.length > self.start or self.heading or self.uses["chrome"]:
            return
        self.item, self.opened = False, True
        numbered, count = self.lists[-1]
        self.lists[-1][1] = count + 1
        self.cleaning.put(f"{count + 1}. " if numbered else "• ")

    def _verbatim(self, data: str, at: int) -> None:
        for piece in re.finditer(r"\n|[^\n]+", data):
            if piece.group() == "\n":
                if self.cleaning.length == self.start:
                    self.gap = True
                self.end_line()
            elif piece.group().strip() or self.cleaning.length > self.start:
                self._word(at + piece.start(), at + piece.end())

    def refers(self, character: str) -> None:
        """A character reference."""
        if self.names["title"] and not self.names["body"]:
            self.title.append(character)
        elif not self.uses["drop"] and not self.uses["left out"] and character.strip(" \t\n"):
            if re.match(f"[{INVISIBLE}]", character):
                return
            space = re.fullmatch(f"[{SPACES}]", character) is not None
            if space and self.cleaning.length == self.start:
                return
            self._opening()
            self.cleaning.put(" " if space else character)
            self.space = space

    def says_of_itself(self) -> Head:
        title = " ".join("".join(self.title).split()) or None
        told = (self.head.get(place) for place in ("published", "time", "linked data", "time above"))
        return Head(title, self.head.get("site"), next(filter(None, told), None), self.head.get("language"))


# The day of publication in the page's linked data (schema.org, in a script of JSON).
_LINKED_DATA = re.compile(r'"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)')
_LITTLE = 200  # characters; a page with less text than this, and more left out by its class names, names its article like its furniture


def lines_of(decoded: str) -> tuple[str, Cleaning, list[Line], Head]:
    """The cleaned text, the map back, its lines, and what the head of the page says."""
    page = _read(decoded, by_class=True)
    shown = sum(line.end - line.start for line in page.lines if line.tag != "chrome")
    if shown < _LITTLE < page.left_out:
        page = _read(decoded, by_class=False)
    text = page.cleaning.text()
    linked = set(_LINKED_DATA.findall(decoded))
    if len(linked) == 1:  # several tell of several pages
        page.head["linked data"] = linked.pop()
    return text, page.cleaning, _trimmed(text, page.lines), page.says_of_itself()


def _read(decoded: str, *, by_class: bool) -> _Page:
    # Carriage returns are blanked out one for one: the tokenizer would join them with the line feed and shift what follows.
    plain = decoded.replace("\r", " ")
    starts = [0, *(m.end() for m in re.finditer("\n", plain))]
    page = _Page(decoded, by_class=by_class)
    for token in tokenize(plain, resolve_references=False, capture_source=False):
        kind = token.type
        if kind == TokenType.TEXT:
            page.says(token.data or "", starts[token.line - 1] + token.col)
        elif kind == TokenType.START_TAG:
            page.starts(token.tag or "", [(name, value or "") for name, value in token.attrs or ()])
        elif kind == TokenType.END_TAG:
            page.ends(token.tag or "")
        elif kind == TokenType.CHARACTER_REFERENCE:
            page.refers(token.data or "")
    page.end_line()
    return page


def _trimmed(text: str, lines: list[Line]) -> list[Line]:
    """The lines without white space at their ends; those with nothing else are left out, and leave their gap to the next."""
    kept: list[Line] = []
    gap = False
    for line in lines:
        bare = text[line.start : line.end]
        start = line.start + len(bare) - len(bare.lstrip())
        end = line.end - len(bare) + len(bare.rstrip())
        gap = gap or line.gap
        if start < end:
            kept.append(Line(start, end, gap or not kept, line.tag, line.depth, start - line.start, line.linked))
            gap = False
    return kept


_LOOKS_LIKE = re.compile(r"\s*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml[^>]*>\s*<(?:!doctype\s+)?html)", re.IGNORECASE)


def is_html(decoded: str) -> bool:
    """Whether a text, whatever its file is called, is an HTML page."""
    return _LOOKS_LIKE.match(decoded.lstrip("\ufeff")) is not None
