"""`memcon schema`."""

from __future__ import annotations

import json

import click

from memcon.cli.output import print_json
from memcon.types import Reading


@click.command("schema")
def command() -> None:
    """Print the JSON Schema of a reading, which is what each line of `memcon read --json` follows."""
    print_json(json.dumps(Reading.model_json_schema(mode="serialization"), indent=2, ensure_ascii=False))
