"""Parquet: one file a table, with a Frictionless data package."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.parquet as pq

from memcon.export.datapackage import datapackage
from memcon.export.material import Files, Material
from memcon.export.tables import TABLES, Row, Table, rows

_TYPES = {"string": pa.string(), "integer": pa.int64(), "boolean": pa.bool_()}


def files(material: Material) -> Files:
    """`documents.parquet` and so on, and `datapackage.json`."""
    there = rows(material)
    return {**{f"{t.name}.parquet": _parquet(t, there[t.name]) for t in TABLES}, "datapackage.json": datapackage("parquet")}


def _parquet(table: Table, body: list[Row]) -> bytes:
    fields = [pa.field(c.name, _TYPES[c.type], metadata={"description": c.about}) for c in table.columns]
    schema = pa.schema(fields, metadata={"description": f"One row: {table.about}."})
    columns = [pa.array([row[i] for row in body], type=field.type) for i, field in enumerate(fields)]
    out = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_arrays(columns, schema=schema), out, compression="zstd")
    return bytes(out.getvalue().to_pybytes())
