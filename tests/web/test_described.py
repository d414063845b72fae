"""The description of what programs may ask, tried by a machine: whatever fits it is answered, and nothing breaks the server."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from season import SEASON


@pytest.mark.skipif(not importlib.util.find_spec("schemathesis"), reason="schemathesis is not installed (pip install schemathesis)")
def test_nothing_that_fits_the_description_breaks_the_server(opener: Any, tmp_path: Path) -> None:
    desk = opener(*SEASON)
    tried = [sys.executable, "-m", "schemathesis.cli", "run", f"{desk.address}/api/v1/openapi.json", "--no-color"]
    tried += ["--checks", "not_a_server_error", "--phases", "coverage,fuzzing", "--max-examples", "12", "--max-time", "20", "--seed", "1"]
    done = subprocess.run(tried, capture_output=True, text=True, timeout=120, check=False, cwd=tmp_path)  # where it keeps what it found
    assert (done.returncode, " passed" in done.stdout) == (0, True), done.stdout[-3000:] + done.stderr[-1000:]
