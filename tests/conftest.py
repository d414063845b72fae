"""Options of the tests that compare with what is kept: `--raise-floors` and `--update-goldens`."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--raise-floors", action="store_true", help="raise the floors of the quality gate to what is measured now")
    parser.addoption("--update-goldens", action="store_true", help="write the readings of the samples as the ones to compare with")
