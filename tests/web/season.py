"""A record in which something happened, for the tests of the desk."""

from __future__ import annotations

import readouts

SEASON = (
    readouts.readout(
        "bergen",
        readouts.held("2024-03-04", city="Bergen"),
        says=(
            readouts.said("NO", "state", "the envoys would visit the fishing grounds", "fisheries"),
            readouts.said("PE", "request", "the quota of 2019 be kept", "fisheries"),
        ),
        commits=(
            readouts.promised("visit", "President Quispe would visit Norway", "PE", ("in May", "2024-05"), place="NO"),
            readouts.promised("delivery", "Norway would hand over the charts of the strait", "NO", ("in April", "2024-04")),
        ),
        sections=(("1", "Fisheries"),),
    ),
    readouts.readout(
        "oslo",
        readouts.held("2024-05-12", city="Oslo"),
        heads=readouts.LEADERS,
        says=(
            readouts.said("both", "agree", "open a line of ferries", "transport"),
            readouts.said("PE", "stress", "the quota of 2019 be kept without change", "fisheries"),
        ),
        commits=(readouts.promised("signing", "a treaty on ferries would be signed", "NO PE", ("in June", "2024-06")),),
    ),
    readouts.readout(
        "lima",
        readouts.held("2024-05-12", city="Oslo"),
        account="PE",
        heads=readouts.LEADERS,
        says=(readouts.said("both", "discuss", "a line of ferries", "transport"),),
    ),
)
"""Norway and Peru meet twice; of the second meeting there are two accounts."""
