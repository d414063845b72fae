"""memcon: the memory of diplomatic meetings.

`read` reads a page, `open_record` opens a record. The record, with its database, is imported when it is first used: reading needs none.
"""

from typing import TYPE_CHECKING, Any

from memcon.pipeline import read

if TYPE_CHECKING:
    from memcon.api import Record, open_record

__all__ = ["Record", "open_record", "read"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name in ("Record", "open_record"):
        from memcon import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
