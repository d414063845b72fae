"""A planned action in its place, and the statement that carries it, as they are judged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from memcon.annotate.mentions import DateMention
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who
from memcon.types import Statement

Force = Literal["binding", "proposed", "invited", "directed", "told", "expected", "remarks", "none"]
"""How a statement binds: `binding` what is agreed, confirmed, promised; `told` what is said or published as coming; `expected` what is
looked forward to; `remarks` what is said in a turn printed word for word; `none` what nobody has undertaken by saying it."""


EVENTS = frozenset(("visit", "meeting", "call", "talks", "signing"))
"""The kinds that take place; the others are done by somebody."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A statement with the tokens of its content, and how it binds. `granted`: a request or proposal that was accepted."""

    statement: Statement
    first: int
    last: int
    force: Force
    granted: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A plan in its place, to be judged: its kind, the statement that carries it (null for the publisher's own words), its dates.

    `owner` is who is to act where the words round the plan tell it: *Peru's plan to open a school*. `weighed` tells why it is taken for a
    commitment against the rules.
    """

    scene: Scene
    plan: Plan
    kind: Kind
    force: Force
    carrier: Carrier | None
    dates: tuple[DateMention, ...]
    owner: Who | None = None
    weighed: str = ""

    @property
    def timed(self) -> bool:
        """Whether a time is given that can be placed."""
        return any(d.edtf for d in self.dates)

    @property
    def act(self) -> str:
        """The act of the statement that carries it."""
        return self.carrier.statement.act if self.carrier else ""

    def lower(self, token: int) -> str:
        """A token's word."""
        return self.scene.lower(token)


def own_sides(case: Case) -> set[str | None]:
    return {s.side for s in case.carrier.statement.speakers} if case.carrier else {case.scene.document.side}


def words_of(scene: Scene, span: tuple[int, int]) -> set[str]:
    return {scene.lower(i) for i in range(*span)}
