"""For answers from a whole record, of hundreds of thousands of small objects."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 1_000_000
"""Objects that are not looked at for cycles as soon as they are made: that would take a second or more for the readings of 10,000 pages."""


@contextmanager
def uncollected() -> Iterator[None]:
    """While many readings are made at once: looking for cycles among them, of which there are none, takes four times as long as they do.
    Where they were very many, they are looked at with what has been there long, not at once.

    >>> with uncollected():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            # Freezing and thawing puts all objects among the oldest; what a program has frozen itself is left so.
            if gc.get_count()[0] > _MANY and not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()
