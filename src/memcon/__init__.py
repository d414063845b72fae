"""memcon: the memory of diplomatic meetings."""

from memcon.pipeline import read

__all__ = ["read"]
__version__ = "0.1.0"
