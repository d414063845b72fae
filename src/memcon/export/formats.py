"""The formats in which a record can be taken away. Each is a module of its own with the one function `files`, imported when asked for."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

from memcon.errors import QueryError
from memcon.export.material import Files, Format, Material


class Kind(NamedTuple):
    """A format: what it is, the module that writes it, the package it needs beyond memcon's own, and whether it is always one file."""

    what: str
    module: str
    needs: str | None = None
    one_file: bool = True


FORMATS = MappingProxyType(
    {
        "csv": Kind("one CSV file a table, with a data dictionary", "memcon.export.csv_tables", one_file=False),
        "parquet": Kind("one Parquet file a table, with a Frictionless data package", "memcon.export.parquet", "pyarrow", one_file=False),
        "ical": Kind("iCalendar of meetings and visits, held and planned", "memcon.export.ical"),
        "graphml": Kind("GraphML of who met whom", "memcon.export.graphml"),
        "annotations": Kind("W3C Web Annotations of statements and commitments", "memcon.export.annotations"),
        "tei": Kind("one TEI file a document", "memcon.export.tei", one_file=False),
        "ftm": Kind("FollowTheMoney entities, one a line", "memcon.export.ftm"),
        "events": Kind("PLOVER and CAMEO events with COW country codes, one CSV file", "memcon.export.coded_events"),
    }
)


def export(material: Material, format: str) -> Files:
    """The files of a format. Raises `QueryError` for a format that there is not, or whose package is not installed."""
    kind = FORMATS.get(format)
    if not kind:
        raise QueryError(f"no format is called {format!r}; there are: {', '.join(FORMATS)}")
    try:
        write: Format = import_module(kind.module).files
    except ImportError as error:
        if kind.needs and (error.name or "").partition(".")[0] == kind.needs:
            raise QueryError(f"{format} needs the package {kind.needs}; install it with: pip install 'memcon[export]'") from error
        raise
    return write(material)
