"""From bytes to a `Document`: one door, `open_source`."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from memcon.types import Block, Document, Run


def open_source(path: Path) -> Document:
    """The document in the file at `path`. Raises `SourceError` where it cannot be read as text."""
    data = path.read_bytes()
    text = data.decode("utf-8", errors="replace")
    blocks = tuple(Block(kind="paragraph", start=m.start(), end=m.end()) for m in re.finditer(r"[^\n]*\S(?=\s*?(?:\n|$))", text))
    digest = hashlib.sha256(data).hexdigest()
    return Document(
        id=digest[:16], source=str(path), sha256=digest, text=text, blocks=blocks, origin=(Run(start=0, source=0, length=len(text)),)
    )
