"""Readings made by hand, for the tests of what holds across readings. Norway and Peru meet unless told otherwise; each part of a reading is
given in as few words as tell it, and its spans are those of a text that is put together from them."""

from __future__ import annotations

from typing import Any

from memcon.types import Commitment, Document, Meeting, Participant, Place, Reading, Reference, Section, Span, Speaker, Statement, When

MINISTERS = (("Ingrid Solberg", "Foreign Minister", "NO"), ("Carlos Medina", "Minister of Foreign Affairs", "PE"))
LEADERS = (("Erik Lund", "Prime Minister", "NO"), ("Rosa Quispe", "President", "PE"))


class _Text:
    """A text that grows by passages, each with its span."""

    def __init__(self) -> None:
        self.text = ""

    def put(self, passage: str) -> Span:
        start = len(self.text)
        self.text += passage
        span = Span(start=start, end=len(self.text), text=passage)
        self.text += ".\n"
        return span


def held(day: str, country: str | None = "NO", id: str = "m1", sides: tuple[str, ...] = ("NO", "PE"), **fields: Any) -> dict[str, Any]:
    """A meeting; `city`, `form` and the like by name."""
    city, venue = fields.pop("city", None), fields.pop("venue", None)
    return {"id": id, "form": "meeting", "sides": sides, "date": day, "place": Place(city=city, country=country, venue=venue), **fields}


def said(who: str, act: str, content: str | None, *topics: str, **fields: Any) -> dict[str, Any]:
    """A statement: `who` is a side, or `both`."""
    return {"who": who, "act": act, "content": content, "topics": topics, **fields}


def promised(kind: str, what: str, actors: str, when: tuple[str, str | None] | None = None, **fields: Any) -> dict[str, Any]:
    """A commitment of the sides `actors` (`"NO PE"`); `when` is its words and EDTF; `by` the number of its statement."""
    return {"kind": kind, "what": what, "actors": tuple(actors.split()), "when": when, "status": "agreed", **fields}


def readout(
    name: str,
    *meetings: dict[str, Any],
    account: str | None = "NO",
    heads: tuple[tuple[str, str, str], ...] = MINISTERS,
    says: tuple[dict[str, Any], ...] = (),
    commits: tuple[dict[str, Any], ...] = (),
    cites: tuple[tuple[str, str, str | None], ...] = (),
    sections: tuple[tuple[str, str], ...] = (),
    more: str = "",
    published: str | None = None,
) -> Reading:
    """A reading of the page `name`. `heads` led each meeting; `cites` are kind, name and date of what the page cites."""
    text = _Text()
    text.put(f"Talks of {name}")
    evidence = {m["id"]: {"date": (text.put(f"They met on {m['date']}"),)} for m in meetings}
    statements = []
    for i, s in enumerate(says, 1):
        who = [("NO", None), ("PE", None)] if s["who"] == "both" else [(s["who"], s.get("speaker", _head(heads, s["who"])))]
        statements.append(
            Statement(
                id=f"s{i}",
                meeting=s.get("meeting", meetings[0]["id"]),
                section=s.get("section"),
                voice="joint" if s["who"] == "both" else "single",
                speakers=tuple(Speaker(side=side, name=n) for side, n in who),
                act=s["act"],
                cue=text.put(s["cue"]) if s.get("cue") else None,
                content=text.put(s["content"]) if s["content"] else None,
                withheld=s.get("withheld", False),
                negated=s.get("negated", False),
                topics=s["topics"],
            )
        )
    commitments = []
    for i, c in enumerate(commits, 1):
        when = c["when"]
        by = c.get("by")
        commitments.append(
            Commitment(
                id=f"c{i}",
                meeting=c.get("meeting", meetings[0]["id"] if meetings else None),
                statement=f"s{by}" if by else None,
                kind=c["kind"],
                status=c["status"],
                actors=c["actors"],
                persons=tuple(c.get("persons", ())),
                what=text.put(c["what"]),
                when=When(text=when[0], edtf=when[1], evidence=(text.put(when[0]),)) if when else None,
                place=c.get("place"),
                occasion=c.get("occasion"),
                condition=text.put(c["condition"]) if c.get("condition") else None,
            )
        )
    references = tuple(Reference(kind=k, name=n, date=d, evidence=(text.put(n),)) for k, n, d in cites)  # type: ignore[arg-type]
    if more:
        text.put(more)
    document = Document(
        id=f"id-{name}",
        title=f"Talks of {name}",
        side=account,
        published=published or (meetings[0]["date"] if meetings else None),
        source=f"{name}.txt",
        sha256="",
        text=text.text,
    )
    return Reading(
        document=document,
        meetings=tuple(Meeting(**{**m, "evidence": evidence[m["id"]]}) for m in meetings),
        participants=tuple(
            Participant(meeting=m["id"], name=n, post=post, side=side, role="principal")
            for m in meetings
            for n, post, side in heads
            if side in m["sides"]
        ),
        sections=tuple(Section(number=n, heading=h) for n, h in sections),
        statements=tuple(statements),
        commitments=tuple(commitments),
        references=references,
    )


def _head(heads: tuple[tuple[str, str, str], ...], side: str) -> str | None:
    return next((n for n, _, s in heads if s == side), None)
