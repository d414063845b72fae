"""Pages from templates: the environment, and the words for values that templates use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import PurePath
from typing import Annotated, Any
from urllib.parse import quote, urlencode

from fastapi import Query
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from memcon import __version__
from memcon.answers import saying
from memcon.answers.citation import Citation
from memcon.answers.questions import label_of, name_of
from memcon.types import Place
from memcon.web.desk import Sitting

Offset = Annotated[int, Query(ge=0, le=1_000_000_000)]
"""How many of a list to pass over."""


def page(here: Sitting, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A template filled in. `here` is in every template: who asks, and the token for forms."""
    return HTMLResponse(environment().get_template(template).render(here=here, **values), status)


@cache
def environment() -> Environment:
    """The templates. Every value is escaped; a value that is missing is an error, not an empty string."""
    found = Environment(
        loader=PackageLoader("memcon.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.loopcontrols"],
    )
    found.filters.update(
        day=saying.day_words,
        short_day=lambda day: saying.day_words(day, short=True),
        edtf=saying.edtf_words,
        cut=saying.cut,
        line=lambda words: " ".join(words.split()),
        headline=saying.headline,
        side=name_of,
        sides=saying.sides_words,
        issue=label_of,
        minutes=saying.length_words,
        place=lambda place: saying.place_words(place) if isinstance(place, Place) else "",
        ordinal=saying.ordinal_words,
        source=saying.source_words,
        origin=origin,
        sentence=sentence,
        first_upper=lambda text: text[:1].upper() + text[1:],
        document_url=document_url,
        words_url=words_url,
        fact_url=fact_url,
        segment=segment,
        times=_times,
        trail=trail,
        marked=marked,
        moment=moment,
        told=told,
        people_line=lambda rows: ", ".join(f"{name or 'the side'} ({side})" if side else name for name, side in rows if name or side),
    )
    found.globals.update(
        version=__version__,
        forms=saying.FORMS,
        kinds=saying.KINDS,
        statuses=saying.STATUSES,
        verbs=saying.VERBS,
        time_words=saying.time_words,
        with_query=with_query,
    )
    return found


def sentence(text: str) -> str:
    """A message as a sentence.

    >>> sentence("nothing was said"), sentence("did you mean Japan?")
    ('Nothing was said.', 'Did you mean Japan?')
    """
    return text[:1].upper() + text[1:] + "." * (not text.endswith((".", "…", "?")))


def segment(text: str) -> str:
    """A value as one segment of a path.

    >>> segment("a/b c")
    'a%2Fb%20c'
    """
    return quote(text, safe="")


def document_url(document: str) -> str:
    """Where a document is shown."""
    return f"/documents/{segment(document)}"


def fact_url(document: str, id: str) -> str:
    """Where a fact stands in its document."""
    return f"{document_url(document)}#{id}"


def words_url(source: Citation) -> str:
    """Where the words of a citation stand in their document."""
    if not source.words:
        return document_url(source.document)
    return f"{document_url(source.document)}?words={source.words.start}-{source.words.end}#words"


def path_of_ours(given: str, otherwise: str) -> str:
    """A path of ours to go back to; no other address.

    >>> path_of_ours("/ledger?state=open", "/"), path_of_ours("//evil.example", "/"), path_of_ours("https://evil.example", "/")
    ('/ledger?state=open', '/', '/')
    """
    return given if re.fullmatch(r"/(?!/)[\w\-./?=&%+#~]*", given) else otherwise


def origin(source: str) -> str:
    """Where a page came from, for those who read it: its address, or the name of its file without the folders of the machine.

    >>> origin("https://example.org/talks/1"), origin("/home/ada/talks/2005-11-21.txt")
    ('https://example.org/talks/1', '2005-11-21.txt')
    """
    return source if "://" in source else PurePath(source).name


def with_query(path: str, given: Mapping[str, Any], **changed: Any) -> str:
    """A path with the values of a form in its query, some of them changed; those that are empty are left out.

    >>> with_query("/search", {"words": "peace treaty", "side": ""}, offset=20)
    '/search?words=peace+treaty&offset=20'
    """
    kept = {k: v for k, v in {**given, **changed}.items() if v not in (None, "", (), [])}
    return path + ("?" + urlencode(kept, doseq=True) if kept else "")


def trail(entry: Any) -> list[str]:
    """The times a commitment was given, one after the other, where there was more than one."""
    times = [" ".join(s.when.split()) for s in entry.steps if s.when and s.turn != "again"]
    found = list(dict.fromkeys(times))
    return found if len(found) > 1 else []


def marked(text: str, marks: Iterable[tuple[int, int]]) -> Markup:
    """A text with the stretches that were asked for marked in it."""
    found, at = Markup(""), 0
    for start, end in marks:
        found += escape(text[at:start]) + Markup("<mark>") + escape(text[start:end]) + Markup("</mark>")
        at = end
    return found + escape(text[at:])


def moment(at: str) -> str:
    """A moment in UTC, for people.

    >>> moment("2024-05-12T09:30:00Z")
    '12 May 2024, 09:30 UTC'
    """
    return f"{saying.day_words(at[:10], short=True)}, {at[11:16]} UTC"


def told(value: Any) -> str:
    """A value of a decision on one line: words of the page as words, several with commas.

    >>> told({"start": 3, "end": 7, "text": "envoy"}), told([{"name": "Ada", "side": "NO"}, {"name": None, "side": "PE"}]), told(None)
    ('envoy', 'Ada (NO), PE', 'nothing')
    """
    if isinstance(value, dict) and "text" in value:
        return str(value["text"])
    if isinstance(value, dict) and {"name", "side"} <= set(value):
        name, side = value["name"], value["side"]
        return f"{name} ({side})" if name and side else name or side or "nobody"
    if isinstance(value, dict):
        return "; ".join(f"{k}: {told(v)}" for k, v in value.items() if v not in (None, [], "", {}))
    if isinstance(value, list):
        return ", ".join(told(v) for v in value) or "none"
    return "nothing" if value is None else {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _times(count: int, one: str, many: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"
