"""`memcon agreement`."""

from __future__ import annotations

import click
from rich.text import Text

from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened, print_table


@click.command("agreement")
@click.argument("names", nargs=-1, metavar="[NAME]…")
@json_option
@click.pass_obj
def command(where: str, names: tuple[str, ...], as_json: bool) -> None:
    """Print how far people agree with each other and with the machine, on the documents that they reviewed and the facts that they
    accepted, corrected, removed or added.

    Alpha is Krippendorff's: 1 is full agreement, 0 what chance would give; from 0.8 on, findings can be relied on.
    """
    with opened(where) as record:
        found = record.agreement(*names)
    if as_json:
        print_json(found.model_dump_json())
        return
    console = page()
    hang(console, Text(f"{', '.join(found.coders)} on {found.documents} document{'s' * (found.documents != 1)}", "bold"), Text())
    if not found.documents:
        hang(console, Text("nobody has looked over a document yet; say that you have with: memcon review NAME --by YOU", "dim"), Text())
        return
    right = {"justify": "right"}
    fields: list[tuple[str | Text, ...]] = [(f.field, _told(f.alpha), _told(f.same), str(f.facts)) for f in found.fields]
    print_table(console, {"values": {}, "alpha": right, "of one mind": right, "facts": right}, fields)
    console.print()
    words: list[tuple[str | Text, ...]] = [(w.field, _told(w.exact), _told(w.overlap), str(w.facts)) for w in found.words]
    print_table(console, {"words": {}, "the very same (F1)": right, "in common (F1)": right, "facts": right}, words)


def _told(figure: float | None) -> str:
    return "–" if figure is None else f"{figure:.2f}"
