"""CSV: one file a table, as RFC 4180 and in UTF-8, with a data dictionary and a Frictionless data package. Null is an empty field."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from memcon.export.datapackage import datapackage
from memcon.export.material import Files, Material
from memcon.export.tables import TABLES, Value, rows


def files(material: Material) -> Files:
    """`documents.csv` and so on, `dictionary.csv`, `datapackage.json`."""
    there = rows(material)
    found = {f"{t.name}.csv": as_csv([c.name for c in t.columns], there[t.name]) for t in TABLES}
    told = [(t.name, t.about, c.name, c.type, c.about, c.refers) for t in TABLES for c in t.columns]
    found["dictionary.csv"] = as_csv(("table", "one_row", "column", "type", "about", "refers_to"), told)
    found["datapackage.json"] = datapackage("csv")
    return found


def as_csv(head: Sequence[str], body: Iterable[Sequence[Value]]) -> bytes:
    """A table as CSV; true and false as `true` and `false`."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([str(v).lower() if isinstance(v, bool) else v for v in row] for row in body)
    return out.getvalue().encode("utf-8", "replace")
