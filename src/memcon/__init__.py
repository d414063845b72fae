"""memcon: the memory of diplomatic meetings."""

from memcon.api import Record, open_record
from memcon.pipeline import read

__all__ = ["Record", "open_record", "read"]
__version__ = "0.1.0"
