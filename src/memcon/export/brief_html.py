"""A brief as a page of HTML that needs nothing else, to be read on a screen or printed on one or two sheets."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from memcon.answers.memo import Line, Memo, headings

_LOOK = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 Georgia, 'Times New Roman', serif; margin: 2rem auto; max-width: 44rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; border-bottom: 1px solid; margin: 1.4rem 0 .4rem; }
h3 { font-size: 1rem; margin: .9rem 0 .2rem; } .sub, .src { font-size: .85rem; opacity: .8; } ul { margin: .2rem 0; padding-left: 1.2rem; }
li { margin: .25rem 0; } .before { font-size: .92em; list-style: circle; margin-left: 1.4rem; }
sup { line-height: 0; } sup a { text-decoration: none; }
.state { font: 600 .75em system-ui, sans-serif; border: 1px solid; border-radius: .3em; padding: 0 .35em; white-space: nowrap; }
ol { padding-left: 1.8rem; } :target { outline: 2px solid; outline-offset: 2px; }
@media print { body { font-size: 10.5pt; margin: 0; max-width: none; } a { color: inherit; } li { break-inside: avoid; } }
"""


def write(found: Memo) -> bytes:
    """The brief as a page; its notes are links to the sources at the end."""
    body = [f"<h1>{_plain(found.title)}</h1>", f'<p class="sub">{_plain(found.subtitle)}</p>' if found.subtitle else ""]
    body += [f"<p>{_plain(found.note)}</p>"] if found.note else []
    for above, part in headings(found.parts):
        body += [f"<h2>{_plain(above)}</h2>"] if above else []
        tag = "h3" if part.within else "h2"
        body += [f"<{tag}>{_plain(part.heading)}</{tag}>", "<ul>", *map(_line, part.lines), "</ul>"]
    if found.sources:
        body += ["<h2>Sources</h2>", '<ol class="src">']
        for number, (source, quote) in enumerate(zip(found.sources, found.quotes, strict=True), 1):
            body.append(f'<li id="n{number}">{_plain(source)}' + (f": <q>{_plain(quote)}</q>" if quote else "") + "</li>")
        body.append("</ol>")
    head = f'<meta charset="utf-8">\n<title>{_plain(found.title)}</title>\n<meta name="viewport" content="width=device-width">'
    page = "\n".join(line for line in body if line)
    return f'<!doctype html>\n<html lang="en">\n<head>\n{head}\n<style>{_LOOK}</style>\n</head>\n<body>\n{page}\n</body>\n</html>\n'.encode(
        "utf-8", "replace"
    )


def _line(line: Line) -> str:
    lead = f"<b>{_plain(line.lead)}</b>" if line.lead else ""
    text = ". ".join(part for part in (lead, _plain(line.text)) if part)
    after = (
        f" <i>({_plain(line.after)})</i>" if line.text and line.after else f"{', ' if lead else ''}{_plain(line.after)}" * bool(line.after)
    )
    state = f' <span class="state">{line.state}</span>' if line.state else ""
    told = f"{'Before: ' if line.earlier else ''}{text}{after}{_notes(line.notes)}{state}{_notes(line.shown)}"
    return f'<li class="before">{told}</li>' if line.earlier else f"<li>{told}</li>"


def _notes(numbers: Iterable[int]) -> str:
    links = ", ".join(f'<a href="#n{n}">{n}</a>' for n in numbers)
    return f"<sup>{links}</sup>" if links else ""


def _plain(words: str) -> str:
    return escape(words, quote=False)
