"""The description of a folder of tables that other programs read: a Frictionless data package (https://datapackage.org)."""

from __future__ import annotations

import json
from typing import Any

from memcon.export.tables import TABLES, Table


def datapackage(ending: str) -> bytes:
    """The `datapackage.json` for the tables as files of an ending, `csv` or `parquet`."""
    package = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "memcon-record",
        "title": "A record of diplomatic meetings",
        "description": "Read by memcon from governments' readouts. Dates are EDTF (ISO 8601-2), sides ISO 3166-1 alpha-2 or a body, places "
        "in a text code points, half-open.",
        "resources": [_resource(table, ending) for table in TABLES],
    }
    return json.dumps(package, ensure_ascii=False, indent=2).encode() + b"\n"


def _resource(table: Table, ending: str) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [{"name": c.name, "type": c.type, "description": c.about} for c in table.columns],
        "primaryKey": list(table.key),
        "missingValues": [""],
    }
    keys = [(c.name, *c.refers.split(".")) for c in table.columns if c.refers]
    if keys:
        schema["foreignKeys"] = [
            {"fields": [name], "reference": {"resource": "" if to == table.name else to, "fields": [column]}} for name, to, column in keys
        ]
    resource = {"name": table.name, "path": f"{table.name}.{ending}", "description": f"One row: {table.about}.", "format": ending}
    more = {"mediatype": "text/csv", "encoding": "utf-8"} if ending == "csv" else {"mediatype": "application/vnd.apache.parquet"}
    return {**resource, **more, "schema": schema}
