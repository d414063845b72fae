"""The picture of a timeline: the meetings on top, below them each promise as a bar from the first word to its time, and the issues as dots
under the meetings at which they were spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from memcon.answers.ledger import Entry
from memcon.answers.questions import name_of
from memcon.answers.saying import FORMS, MONTHS, cut, day_words, headline, sides_words, time_words
from memcon.answers.timeline import Moment, Timeline
from memcon.export.svg import INK, QUIET, RULE, STATE_COLOURS, Picture, fit, width

_WIDE, _LEFT, _RIGHT = 1180.0, 370.0, 1130.0
_ROW = 24.0


def picture(found: Timeline) -> str:
    """The picture as SVG. The same timeline gives the same bytes."""
    title = f"{name_of(found.a)} – {name_of(found.b)}"
    about = f"{len(found.meetings)} meetings, {len(found.promises)} promises"
    drawing = Picture(_WIDE, title, about)
    drawing.text(20, 34, title, 20, bold=True)
    if not found.first or not found.last:
        drawing.text(20, 64, found.note or "nothing was found", 13, QUIET)
        return drawing.svg(90)
    drawing.text(20, 54, f"{day_words(found.first)} to {day_words(found.last)}; {about}", 12, QUIET)
    scale = _Scale(found)
    y = _meetings(drawing, scale, found.meetings, 84)
    below = y + 8
    y = _promises(drawing, scale, found.promises, below)
    y = _issues(drawing, scale, found, y + 18)
    return drawing.svg(_legend(drawing, y + 16) + 20)


class _Scale:
    """Days as places from left to right."""

    def __init__(self, found: Timeline) -> None:
        first, last = date.fromisoformat(found.first or ""), date.fromisoformat(found.last or "")
        late = [date.fromisoformat(e.due) for e in found.promises if e.due and e.state in ("open", "overdue")]
        ahead = max(timedelta(days=60), (last - first) / 4)  # what lies further ahead would squeeze what was
        self.last = min(max([last, *late]), last + ahead)
        self.first = first
        margin = max(timedelta(days=5), (self.last - first) / 40)
        self._from, self._to = first - margin, self.last + margin

    def __call__(self, day: str | date) -> float:
        at = date.fromisoformat(day) if isinstance(day, str) else day
        share = (at - self._from) / (self._to - self._from)
        return _LEFT + (_RIGHT - _LEFT) * min(max(share, 0.0), 1.0)

    def months(self) -> list[tuple[date, str]]:
        """Months to mark, so far apart that their names do not run into each other."""
        days = (self._to - self._from).days
        step = next((s for s in (1, 2, 3, 6, 12, 24, 60, 120) if days / 30.4 / s <= 14), 240)
        found = []
        year, month = self._from.year, 1
        while (day := date(year, month, 1)) <= self._to:
            if day >= self._from:
                name = f"{year}" if month == 1 else MONTHS[month - 1][:3]
                found.append((day, name))
            months = year * 12 + month - 1 + step
            year, month = months // 12, months % 12 + 1
        return found


def _meetings(drawing: Picture, scale: _Scale, meetings: Sequence[Moment], top: float) -> float:
    """The axis with the months, and above it the meetings, each label on the first line where it has room."""
    lines: list[float] = []
    labels = []
    for meeting in meetings:
        x = scale(meeting.day)
        where = meeting.place.rpartition(", ")[2]
        words = day_words(meeting.day, short=True) + (f", {where}" if where else "")
        words = fit(words, 11, 190)
        wide = width(words, 11) + 14
        left = min(x - 5, _RIGHT + 20 - wide)
        level = next((i for i, end in enumerate(lines) if end <= left), len(lines))
        lines[level : level + 1] = [left + wide]
        labels.append((x, left, level, words, meeting))
    axis = top + 18 * len(lines) + 14
    for day, name in scale.months():
        x = scale(day)
        drawing.line(x, axis, x, axis + 5, QUIET)
        drawing.text(x, axis + 18, name, 10.5, INK if name.isdigit() else QUIET, "middle", bold=name.isdigit())
    for x, left, level, words, _ in labels:
        y = axis - 16 - 18 * (len(lines) - 1 - level) if lines else axis
        drawing.line(x, y + 3, x, axis, RULE)
        drawing.text(left + (5 if left < x - 6 else 0), y, words, 11)
    drawing.line(_LEFT, axis, _RIGHT, axis, INK, 1.5)
    for x, _, _, _, meeting in labels:
        heads = " – ".join(meeting.heads)
        told = f"{day_words(meeting.day)}, {FORMS[meeting.form]}" + (f", {meeting.place}" if meeting.place else "")
        drawing.circle(x, axis, 5, INK, told + (f": {heads}" if heads else ""), hollow=meeting.form in ("call", "video"))
    drawing.text(20, axis + 4, "Meetings", 12, bold=True)
    return axis + 26


def _promises(drawing: Picture, scale: _Scale, promises: Sequence[Entry], top: float) -> float:
    if not promises:
        return top
    drawing.text(20, top + 14, "Promises", 12, bold=True)
    y = top + 28
    for entry in promises:
        colour = STATE_COLOURS[entry.state]
        said = [s.said for s in entry.steps if s.said]
        told = f"{headline(entry)}: “{cut(entry.words)}”; {entry.state}; {time_words(entry.starts, entry.due)}"
        drawing.text(_LEFT - 14, y + 4, fit(_label(entry), 11, _LEFT - 36), 11, anchor="end")
        start = min(said, default=entry.starts or "")
        if start:
            done = [e.day for e in entry.evidence if e.day] if entry.state in ("reported", "cancelled") else []
            end = max([*said, *done[:1]])
            drawing.line(scale(start), y, scale(end), y, colour, 3)
            if entry.due and entry.state in ("open", "overdue", "moved") and entry.due > end:
                drawing.line(scale(end), y, scale(entry.due), y, colour, 1.5, "2 4")
            if entry.starts and entry.due and (entry.starts, entry.due) != (start, end):
                x1, x2 = scale(entry.starts), scale(entry.due)
                drawing.rect(x1 - 2, y - 6, max(x2 - x1, 0) + 4, 12, colour, 0.18)
            for day in dict.fromkeys(said):
                drawing.circle(scale(day), y, 3.5, colour, f"{told}; spoken of on {day_words(day)}", hollow=True)
            for day in done[:1]:
                drawing.circle(scale(day), y, 4.5, colour, f"{told}, on {day_words(day)}")
            state = entry.state
            x = scale(max([end, *([entry.due] if entry.due else [])])) + 10
            if x + width(state, 10) < _RIGHT + 28:
                drawing.text(x, y + 3.5, state, 10, colour)
            else:
                drawing.text(scale(start) - 10, y + 3.5, state, 10, colour, "end")
        y += _ROW
    return y


def _label(entry: Entry) -> str:
    """A promise in a few words: ours where they tell what it is, else the page's own."""
    own = entry.kind in ("visit", "meeting", "call")
    return headline(entry) if own else f"{sides_words(entry.actors)}: {cut(entry.words)}" if len(entry.actors) == 1 else cut(entry.words)


def _issues(drawing: Picture, scale: _Scale, found: Timeline, top: float) -> float:
    if not found.issues:
        return top
    drawing.text(20, top, "Issues", 12, bold=True)
    y = top + 18
    most = max(n for issue in found.issues for _, n in issue.days)
    for issue in found.issues:
        drawing.text(_LEFT - 14, y + 4, fit(issue.label, 11, _LEFT - 36), 11, anchor="end")
        drawing.line(_LEFT, y, _RIGHT, y, RULE)
        for day, n in issue.days:
            told = f"{issue.label}: {n} statement{'s' * (n > 1)} on {day_words(day)}"
            drawing.circle(scale(day), y, 2.5 + 5.5 * (n / most) ** 0.5, QUIET, told)
        y += _ROW
    return y


def _legend(drawing: Picture, y: float) -> float:
    words = (
        "A bar runs from the first word on a promise to the last; rings are mentions, a full dot the report; the shade is the time named."
    )
    drawing.text(20, y, words, 10.5, QUIET)
    return y
