"""Pictures as SVG, written by hand: shapes and words, and a page around them. A picture loads nothing and looks the same on every machine
up to its letters, whose width is only guessed: the layout leaves room for that."""

from __future__ import annotations

from html import escape

from memcon.export.graphml import printable

FONT = "system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif"

INK, QUIET, RULE, PAPER = "#1b1f24", "#59636e", "#d8dee4", "#ffffff"

STATE_COLOURS = {"open": "#0969a2", "overdue": "#b3261e", "moved": "#8a5a00", "cancelled": "#6e4a7e", "reported": "#1a6e37"}
"""Told apart by those who see no red or green as well: they differ in lightness, and a word stands beside each."""

SIDE_COLOURS = ("#0b5cad", "#a63d00", "#2c6e2f", "#7a3e9d", "#8a6d00", "#00707a", "#a02060")

_WIDE, _NARROW = "mwMW@%—…", "iIjlt.,:;'|!()[]’ ‘f"


def width(words: str, size: float) -> float:
    """How wide words are at a size, guessed on the wide side."""
    return size * sum(0.92 if c in _WIDE else 0.34 if c in _NARROW else 0.68 if c.isupper() else 0.57 for c in words)


def fit(words: str, size: float, room: float) -> str:
    """Words cut to the room there is."""
    if width(words, size) <= room:
        return words
    while words and width(words + "…", size) > room:
        words = words[:-1]
    return words.rstrip(" ,;·–") + "…"


def number(value: float) -> str:
    """A coordinate, short."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


class Picture:
    """A picture that grows by what is drawn on it, in the order of drawing."""

    def __init__(self, wide: float, title: str, about: str) -> None:
        self.wide, self.title, self.about = wide, title, about
        self._parts: list[str] = []

    def text(self, x: float, y: float, words: str, size: float = 12, colour: str = INK, anchor: str = "start", bold: bool = False) -> None:
        weight = ' font-weight="600"' if bold else ""
        at = f'x="{number(x)}" y="{number(y)}" font-size="{number(size)}" fill="{colour}"'
        place = "" if anchor == "start" else f' text-anchor="{anchor}"'
        self._parts.append(f"<text {at}{place}{weight}>{escape(printable(words), quote=False)}</text>")

    def turned(self, x: float, y: float, words: str, degrees: float, size: float = 12, anchor: str = "start", bold: bool = False) -> None:
        """Words on a slant, about the place where they begin or (`anchor` end) end."""
        weight = ' font-weight="600"' if bold else ""
        at = f'x="{number(x)}" y="{number(y)}" font-size="{number(size)}" fill="{INK}" text-anchor="{anchor}"'
        turn = f'transform="rotate({number(degrees)} {number(x)} {number(y)})" dominant-baseline="central"'
        self._parts.append(f"<text {at} {turn}{weight}>{escape(printable(words), quote=False)}</text>")

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str = RULE, thick: float = 1, dash: str = "") -> None:
        ends = f'x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"'
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(f'<line {ends} stroke="{colour}" stroke-width="{number(thick)}"{dashed} stroke-linecap="round"/>')

    def rect(self, x: float, y: float, wide: float, high: float, colour: str, opacity: float = 1, round_: float = 3) -> None:
        size = f'x="{number(x)}" y="{number(y)}" width="{number(max(wide, 0))}" height="{number(high)}" rx="{number(round_)}"'
        clear = f' fill-opacity="{number(opacity)}"' if opacity < 1 else ""
        self._parts.append(f'<rect {size} fill="{colour}"{clear}/>')

    def circle(self, x: float, y: float, radius: float, colour: str, told: str = "", hollow: bool = False) -> None:
        fill = f'fill="{PAPER}" stroke="{colour}" stroke-width="1.5"' if hollow else f'fill="{colour}" stroke="{PAPER}" stroke-width="1"'
        tip = f"<title>{escape(printable(told), quote=False)}</title>" if told else ""
        at = f'cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
        self._parts.append(f"<circle {at} {fill}>{tip}</circle>" if tip else f"<circle {at} {fill}/>")

    def path(self, shape: str, colour: str, thick: float, opacity: float, told: str = "") -> None:
        tip = f"<title>{escape(printable(told), quote=False)}</title>" if told else ""
        look = f'fill="none" stroke="{colour}" stroke-width="{number(thick)}" stroke-opacity="{opacity:.2f}"'
        self._parts.append(f'<path d="{shape}" {look}>{tip}</path>')

    def svg(self, high: float) -> str:
        """The whole picture, of a height."""
        size = f'viewBox="0 0 {number(self.wide)} {number(high)}" width="{number(self.wide)}" height="{number(high)}"'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title about" font-family="{escape(FONT)}">'
        title = f'<title id="title">{escape(printable(self.title), quote=False)}</title>'
        about = f'<desc id="about">{escape(printable(self.about), quote=False)}</desc>'
        paper = f'<rect width="100%" height="100%" fill="{PAPER}"/>'
        return "\n".join([head, title, about, paper, *self._parts, "</svg>\n"])


def html(svg: str, title: str, language: str = "en") -> str:
    """A page of its own with a picture, and nothing that is fetched from elsewhere."""
    head = f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
    look = (
        "body{margin:0;background:#f6f8fa}main{max-width:1200px;margin:0 auto;padding:16px;overflow-x:auto}svg{height:auto;max-width:100%}"
    )
    meta = '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    return f"{head}{meta}<style>{look}</style>\n</head>\n<body>\n<main>\n{svg}</main>\n</body>\n</html>\n"
