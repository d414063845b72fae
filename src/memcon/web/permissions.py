"""Who may do what."""

from __future__ import annotations

from fastapi import HTTPException

from memcon.web.desk import Sitting


def editor(here: Sitting) -> None:
    """Refuse who may not write."""
    if not here.visitor.may_edit:
        raise HTTPException(403, "You may read this record and not change it. Ask its administrator to make you an editor.")


def administrator(here: Sitting) -> None:
    """Refuse who may not administer."""
    if not here.visitor.may_administer:
        raise HTTPException(403, "Only an administrator may do this.")
