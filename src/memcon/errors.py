"""What memcon raises. Each message says what went wrong, where, and what to do next; it is meant for the person at the keyboard.

Reading never raises on text: what could not be settled is a `Doubt`. Only bad sources, bad lexicons, bad queries and trouble with the
database raise.
"""

from __future__ import annotations


class MemconError(Exception):
    """Anything memcon raises on purpose."""


class SourceError(MemconError):
    """A file or page that cannot be read as text."""


class LexiconError(MemconError):
    """A word list that is malformed, repeats itself, or holds an entry that can never match."""


class QueryError(MemconError):
    """A question that cannot be put as asked: an unknown side, a malformed date, no such meeting."""


class ConflictError(QueryError):
    """Somebody else decided on the same fact since its author looked: look again, and decide anew."""


class RecordError(MemconError):
    """Trouble with the record's database: it is missing, no database, of a newer version, read-only, or full."""
