"""Memory while many objects are made at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from memcon.record import many
from memcon.record.many import uncollected


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_what_was_switched_off_stays_off() -> None:
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()


def test_it_is_on_again_after_trouble() -> None:
    with pytest.raises(ValueError, match="trouble"), uncollected(), uncollected():
        raise ValueError("trouble")
    assert gc.isenabled()


def test_very_many_go_among_the_oldest_and_what_was_frozen_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_MANY", 100)
    gc.unfreeze()  # a desk that another test started has frozen what it found
    gc.collect()
    with uncollected():
        kept = [[i] for i in range(10_000)]
    assert any(one is kept for one in gc.get_objects(generation=2))
    gc.freeze()
    with uncollected():
        kept += [[i] for i in range(10_000)]
    assert gc.get_freeze_count() > 0
