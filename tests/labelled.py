"""The labelled readouts beside the checkout, as readings: what a reader without fault would give."""

from __future__ import annotations

import importlib
import json
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from memcon.types import Reading

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus"
MISSING = f"the labelled readouts are not beside the checkout ({CORPUS})"

_FIELDS = {
    "meetings": "id form sides date start utc_offset duration_minutes approximate place occasion initiator ordinals",
    "participants": "meeting name post side role",
    "sections": "number heading",
    "statements": "id meeting section voice speakers act cue content withheld negated parent topics",
    "commitments": "id meeting statement kind status actors persons what when place occasion condition",
    "references": "kind name date",
}


@cache
def scorer(name: str) -> ModuleType:
    """A module of the corpus: `score` or `score_links`."""
    sys.path.insert(0, str(CORPUS))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(CORPUS))


@cache
def readings() -> dict[str, Reading]:
    """The labelled texts by name; those in HTML are left out, for their spans are of the cleaned text."""
    labels = sorted((CORPUS / "dev").glob("*.gold.json"))
    named = {p.name.removesuffix(".gold.json"): p for p in labels}
    return {n: _reading(n, p) for n, p in named.items() if (CORPUS / "dev" / f"{n}.txt").exists()}


def truth() -> dict[str, list[Any]]:
    """The labelled links of all chains and pairs."""
    found: dict[str, list[Any]] = {"same_meeting": [], "same_commitment": [], "outcomes": [], "aligned": []}
    for path in sorted((CORPUS / "dev").glob("links-*.json")):
        for key, value in json.loads(path.read_text(encoding="utf-8")).items():
            found[key] += value
    return found


def _reading(name: str, path: Path) -> Reading:
    raw = (CORPUS / "dev" / f"{name}.txt").read_text(encoding="utf-8")
    label = scorer("score").gold_as_reading(json.loads(path.read_text(encoding="utf-8")), raw)
    parts = {
        key: [{f: row[f] for f in fields.split() if row.get(f) is not None} for row in label.get(key, ())]
        for key, fields in _FIELDS.items()
    }
    for row in parts["references"]:
        at = raw.find(row["name"])
        row["evidence"] = [{"start": at, "end": at + len(row["name"]), "text": row["name"]}] if at >= 0 else []
    known = {k: label["document"].get(k) for k in ("publisher", "side", "published")}
    document = {"id": name, "title": raw.split("\n", 1)[0], "source": f"{name}.txt", "sha256": "", "text": raw, **known}
    return Reading.model_validate({"document": document, **parts})
