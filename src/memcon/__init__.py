"""memcon: the memory of diplomatic meetings."""

from memcon.pipeline import read

__all__ = ["read"]
