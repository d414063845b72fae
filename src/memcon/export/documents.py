"""A brief as a document to pass on: plain text, Markdown, a page of HTML, a Word document."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol

from memcon.answers.brief import Brief
from memcon.answers.memo import Memo, memo
from memcon.errors import QueryError

DOCUMENTS = ("text", "md", "html", "docx")


class _Writes(Protocol):
    def __call__(self, found: Memo) -> bytes: ...


def document(brief: Brief, format: str) -> bytes:
    """A brief in one of `DOCUMENTS`; the same brief gives the same bytes. Raises `QueryError` for another format, and for `docx` where the
    package that writes it is not installed."""
    if format not in DOCUMENTS:
        raise QueryError(f"no format of a brief is called {format!r}; there are: {', '.join(DOCUMENTS)}")
    try:
        write: _Writes = import_module(f"memcon.export.brief_{format}").write
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "docx":
            raise QueryError("docx needs the package python-docx; install it with: pip install 'memcon[docx]'") from error
        raise
    return write(memo(brief))
