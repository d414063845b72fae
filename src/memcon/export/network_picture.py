"""The picture of a network: people on a circle, side by side with those of their side, and a line between those who met, as thick as often.

The layout is settled by the data alone: sides by how often they met, people within them by how often, those who met most in the middle.
"""

from __future__ import annotations

from collections import defaultdict
from math import cos, pi, sin

from memcon.answers.network import Network, Node
from memcon.answers.questions import name_of
from memcon.answers.saying import day_words, sides_words
from memcon.export.svg import QUIET, SIDE_COLOURS, Picture, fit, width

_WIDE = 1120.0
_GAP, _STEP = 1.0, 17.0
"""Between two sides so many places are left free; from one place to the next it is so far along the circle that names do not touch."""

_MOST = 80
"""People on a picture: with more, the names can no longer be read; those who met most are shown, and the picture says so."""


def picture(found: Network) -> str:
    """The picture as SVG. The same network gives the same bytes."""
    title = "Who met whom" + (f": {sides_words(found.sides)}" if found.sides else "")
    met = {id for tie in found.ties for id in (tie.one, tie.two)}
    there = [p for p in found.people if p.id in met]
    shown = there[:_MOST]
    about = f"{len(there)} people in {found.meetings} meetings" + (f"; the {_MOST} who met most are shown" if len(there) > _MOST else "")
    sides = len({p.side for p in shown})
    radius = max(220.0, (len(shown) + _GAP * sides) * _STEP / (2 * pi))
    drawing = Picture(max(_WIDE, 2 * radius + 560), title, about)
    drawing.text(20, 34, title, 20, bold=True)
    drawing.text(20, 54, about if there else found.note or "nothing was found", 12, QUIET)
    if not shown:
        return drawing.svg(80)
    centre = drawing.wide / 2, 60 + radius + 150
    places, colours = _places(shown, found, radius, centre)
    _ties(drawing, found, places, centre)
    _people(drawing, shown, places, colours)
    bottom = centre[1] + radius + 165
    return drawing.svg(_legend(drawing, shown, colours, bottom) + 24)


def _places(
    shown: list[Node], found: Network, radius: float, centre: tuple[float, float]
) -> tuple[dict[str, tuple[float, float, float]], dict[str | None, str]]:
    """The place and angle of each person, and the colour of each side."""
    by_side: dict[str | None, list[Node]] = defaultdict(list)
    for person in shown:
        by_side[person.side].append(person)
    sides = sorted(by_side, key=lambda s: (-sum(p.meetings for p in by_side[s]), s or "~"))
    colours = {side: SIDE_COLOURS[i] if i < len(SIDE_COLOURS) else QUIET for i, side in enumerate(sides)}
    gap = _GAP if len(sides) > 1 else 0
    step = 2 * pi / (len(shown) + gap * len(sides))
    places: dict[str, tuple[float, float, float]] = {}
    angle = -pi / 2 - step * (len(by_side[sides[0]]) - 1) / 2 - pi / 2
    for side in sides:
        for person in _middle_out(by_side[side]):
            places[person.id] = (centre[0] + radius * cos(angle), centre[1] + radius * sin(angle), angle)
            angle += step
        angle += step * gap
    return places, colours


def _middle_out(people: list[Node]) -> list[Node]:
    """Those who met most in the middle."""
    left: list[Node] = []
    right: list[Node] = []
    for i, person in enumerate(people):
        (right if i % 2 else left).append(person)
    return [*reversed(left), *right]


def _ties(drawing: Picture, found: Network, places: dict[str, tuple[float, float, float]], centre: tuple[float, float]) -> None:
    most = max((t.meetings for t in found.ties), default=1)
    for tie in sorted(found.ties, key=lambda t: (t.meetings, t.one, t.two)):
        if tie.one not in places or tie.two not in places:
            continue
        (x1, y1, _), (x2, y2, _) = places[tie.one], places[tie.two]
        pull = 0.35  # how far a line keeps from the middle, where all would cross
        cx, cy = centre[0] + ((x1 + x2) / 2 - centre[0]) * pull, centre[1] + ((y1 + y2) / 2 - centre[1]) * pull
        times = f"{tie.meetings} meeting{'s' * (tie.meetings > 1)}"
        told = f"{tie.one} – {tie.two}: {times}, {day_words(tie.first)}" + (f" to {day_words(tie.last)}" if tie.last != tie.first else "")
        weight = tie.meetings / most
        drawing.path(f"M{x1:.1f} {y1:.1f}Q{cx:.1f} {cy:.1f} {x2:.1f} {y2:.1f}", QUIET, 0.8 + 5 * weight, 0.22 + 0.4 * weight, told)


def _people(
    drawing: Picture,
    shown: list[Node],
    places: dict[str, tuple[float, float, float]],
    colours: dict[str | None, str],
) -> None:
    most = max(p.meetings for p in shown)
    for person in shown:
        x, y, angle = places[person.id]
        radius = 4 + 6 * (person.meetings / most) ** 0.5
        post = f", {person.post}" if person.post else ""
        told = f"{person.name}{post}: {person.meetings} meeting{'s' * (person.meetings > 1)}"
        drawing.circle(x, y, radius, colours[person.side], told)
        out = radius + 6
        at = x + out * cos(angle), y + out * sin(angle)
        room = (drawing.wide - at[0] if cos(angle) >= 0 else at[0]) - 12
        bold = person.meetings >= max(2, most * 0.6)
        name = person.name + (f" ({person.side})" if colours[person.side] == QUIET and person.side else "")
        words = fit(name, 12, room)
        if abs(cos(angle)) < 0.6:  # near the top and the bottom, names on one level would run into each other
            right = cos(angle) >= 0
            slant = angle * 180 / pi + (0 if right else 180)
            drawing.turned(*at, fit(name, 12, 150), slant % 360, anchor="start" if right else "end", bold=bold)
        else:
            drawing.text(at[0], at[1] + 4, words, 12, anchor="start" if cos(angle) > 0 else "end", bold=bold)


def _legend(drawing: Picture, shown: list[Node], colours: dict[str | None, str], y: float) -> float:
    x = 20.0
    others = sum(colours[p.side] == QUIET for p in shown)
    rows = [(f"{name_of(side)} ({sum(p.side == side for p in shown)})", colour) for side, colour in colours.items() if colour != QUIET]
    for words, colour in [*rows, *([(f"others ({others})", QUIET)] if others else [])]:
        wide = width(words, 11) + 40
        if x + wide > drawing.wide - 20:
            x, y = 20.0, y + 20
        drawing.circle(x + 5, y - 4, 5, colour)
        drawing.text(x + 15, y, words, 11)
        x += wide
    return y
