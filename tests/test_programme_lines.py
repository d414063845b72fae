"""The timed lines of the programme of a visit to come: one table of page → what is announced; and pages whose lines announce nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from memcon.lexicon import load
from memcon.pipeline import read_document
from memcon.source import read_source

LEXICON = load("en")
HEAD = (
    "Ministry of Foreign Affairs of Peru\n\nVisit of the Foreign Minister of Norway\n\n28 February 2019\n\n"
    "The Minister of Foreign Affairs of Norway, Ingrid Solberg, will pay a working visit to Peru from 4 to 5 March 2019.\n\n"
)


def announced(page: str) -> list[str]:
    """Each commitment with an hour as `kind ACTORS when: words`."""
    read = read_document(read_source(page.encode(), Path("page.txt"), LEXICON), LEXICON)
    timed = (c for c in read.commitments if c.when is not None and "T" in (c.when.edtf or ""))
    return [f"{c.kind} {'+'.join(sorted(c.actors))} {c.when.edtf if c.when else ''}: {c.what.text if c.what else ''}" for c in timed]


PROGRAMMES = [
    (
        "Monday, 4 March\n9:30 a.m.  Talks with Foreign Minister Carlos Medina\n11:00 a.m.  Signing of the agreement on fisheries\n"
        "1:00 p.m.  Working lunch\n4:30 p.m.  Visit to the port of Callao\n",
        [
            "meeting NO+PE 2019-03-04T09:30: Talks with Foreign Minister Carlos Medina",
            "signing NO+PE 2019-03-04T11:00: Signing of the agreement on fisheries",
            "meeting NO+PE 2019-03-04T13:00: Working lunch",
            "visit NO 2019-03-04T16:30: Visit to the port of Callao",
        ],
    ),
    (
        "The programme is as follows:\n\nMonday, 4 March 2019\n\n08h45: Official welcoming ceremony, Government Palace\n\n"
        "09h30: Tête-à-tête between the two Ministers\n\nTuesday, 5 March 2019\n\n10h00: Lecture at the Diplomatic Academy\n\n"
        "15h15: Departure\n",
        [
            "undertaking NO+PE 2019-03-04T08:45: Official welcoming ceremony, Government Palace",
            "meeting NO+PE 2019-03-04T09:30: Tête-à-tête between the two Ministers",
            "undertaking NO 2019-03-05T10:00: Lecture at the Diplomatic Academy",
            "visit NO 2019-03-05T15:15: Departure",
        ],
    ),
]


@pytest.mark.parametrize(("lines", "expected"), PROGRAMMES)
def test_a_programme_to_come_announces_each_of_its_lines(lines: str, expected: list[str]) -> None:
    assert announced(HEAD + lines) == expected


def test_nothing_is_announced_for_hours_that_have_passed() -> None:
    past = HEAD.replace("28 February", "6 March").replace("will pay", "paid")
    assert announced(past + "Monday, 4 March\n9:30 a.m.  Talks with Foreign Minister Carlos Medina\n11:00 a.m.  Signing\n") == []


def test_a_line_that_tells_what_happened_announces_nothing() -> None:
    assert announced(HEAD + "Monday, 4 March\n9:30 a.m.  The two Ministers met at the palace.\n") == []


def test_what_stands_below_the_hours_of_a_day_is_not_of_that_day() -> None:
    page = HEAD + "Monday, 4 March\n9:30 a.m.  Talks with Foreign Minister Carlos Medina\n\nPeru will open a consulate in Oslo.\n"
    read = read_document(read_source(page.encode(), Path("page.txt"), LEXICON), LEXICON)
    assert [c.when for c in read.commitments if c.what and "consulate" in c.what.text] in ([], [None])
