#!/usr/bin/env python3
"""Write src/memcon/data/codes/cow.tsv, the Correlates of War numbers of the states beside their ISO codes.

    scripts/make_cow.py states2016.csv

`states2016.csv` is the State System Membership list of the Correlates of War Project (v2016, https://correlatesofwar.org). Taken are the
rows of states that are members at the end of 2016, which are told by their names as memcon's own list of sides has them; `NAMES` has those
that the project spells in another way. States that are no more have no code here.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from memcon.answers.questions import side_of
from memcon.errors import QueryError

TARGET = Path(__file__).parents[1] / "src" / "memcon" / "data" / "codes" / "cow.tsv"
HEAD = """\
# Correlates of War state numbers beside ISO 3166-1. Made by scripts/make_cow.py from: Correlates of War Project, State System Membership
# List, v2016, https://correlatesofwar.org; members at the end of 2016. 345 (Yugoslavia in the list) is Serbia today.
"""
NAMES = {"Congo": "CG", "Yugoslavia": "RS", "Macedonia": "MK", "Korea": "", "Ivory Coast": "CI", "Swaziland": "SZ", "East Timor": "TL"}


def main() -> None:
    rows = {}
    with Path(sys.argv[1]).open(encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            if row["endyear"] != "2016":
                continue
            name = row["statenme"]
            try:
                side = NAMES.get(name) or side_of(name.replace("St.", "Saint").replace("&", "and"))
            except QueryError as error:
                print(f"{name}: {error}")
                continue
            rows[side] = row["ccode"], row["stateabb"], name
    lines = ["\t".join((side, *rows[side])) for side in sorted(rows)]
    TARGET.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} states")


if __name__ == "__main__":
    main()
