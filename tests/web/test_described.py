"""The description of what programs may ask, tried by a machine: whatever fits it is answered, and nothing breaks the server."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from typing import Any

import pytest
from season import SEASON


@pytest.mark.skipif(not importlib.util.find_spec("schemathesis"), reason="schemathesis is not installed (pip install schemathesis)")
def test_nothing_that_fits_the_description_breaks_the_server(opener: Any) -> None:
    desk = opener(*SEASON)
    tried = [sys.executable, "-m", "schemathesis.cli", "run", f"{desk.address}/api/v1/openapi.json", "--no-color"]
    tried += ["--checks", "not_a_server_error", "--phases", "coverage", "--max-examples", "10", "--seed", "1"]
    done = subprocess.run(tried, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, " passed" in done.stdout) == (0, True), done.stdout[-3000:] + done.stderr[-1000:]
