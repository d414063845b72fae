"""Dates, sides and commitments in words, for people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from memcon.answers.citation import Citation
from memcon.answers.ledger import Entry
from memcon.answers.questions import name_of
from memcon.record.sense import country_of
from memcon.record.windows import window
from memcon.types import Act, Commitment, CommitmentKind, CommitmentStatus, Form, Ordinal, Place

MONTHS = "January February March April May June July August September October November December".split()

FORMS: dict[Form, str] = {
    "meeting": "meeting",
    "call": "telephone call",
    "video": "video call",
    "courtesy_call": "courtesy call",
    "working_meal": "working meal",
    "conversation": "short conversation",
    "consultation": "consultations of officials",
    "two_plus_two": "2+2 meeting",
    "multilateral": "multilateral meeting",
}

KINDS: dict[CommitmentKind, str] = {
    "visit": "visit",
    "meeting": "meeting",
    "call": "call",
    "talks": "talks",
    "signing": "signing",
    "delivery": "delivery",
    "conveyance": "message to pass on",
    "undertaking": "undertaking",
}

STATUSES: dict[CommitmentStatus, str] = {
    "agreed": "agreed",
    "confirmed": "confirmed",
    "undertaken": "promised",
    "announced": "announced",
    "proposed": "proposed",
    "invited": "invited",
    "accepted": "accepted",
    "directed": "officials instructed",
}

VERBS: dict[Act, str] = {
    "agree": "agreed",
    "concur": "concurred",
    "confirm": "confirmed",
    "share_view": "shared the view",
    "discuss": "discussed",
    "mention": "touched upon",
    "state": "stated",
    "stress": "stressed",
    "explain": "explained",
    "request": "requested",
    "propose": "proposed",
    "welcome": "welcomed",
    "thank": "thanked for",
    "congratulate": "congratulated on",
    "condole": "condoled on",
    "concern": "was concerned about",
    "condemn": "condemned",
    "protest": "protested",
    "reject": "rejected",
    "accept": "accepted",
    "hope": "hoped",
    "commit": "undertook",
    "invite": "invited",
    "support": "supported",
    "convey": "conveyed",
    "ask": "asked",
}


def day_words(day: str | None, short: bool = False) -> str:
    """A day in words.

    >>> day_words("2005-11-20"), day_words("2005-11-20", short=True), day_words(None)
    ('20 November 2005', '20 Nov 2005', 'day unknown')
    """
    if not day:
        return "day unknown"
    found = date.fromisoformat(day)
    month = MONTHS[found.month - 1]
    return f"{found.day} {month[:3] if short else month} {found.year}"


def time_words(starts: str | None, due: str | None) -> str:
    """The days a commitment's time leaves open.

    >>> time_words("2005-11-20", "2005-11-22"), time_words("2005-11-01", "2005-11-30"), time_words("2005-06-01", "2005-12-31")
    ('20–22 November 2005', 'November 2005', 'by 31 December 2005')
    >>> time_words("2005-01-01", "2005-12-31"), time_words(None, None)
    ('2005', 'no date')
    """
    if not due:
        return f"from {day_words(starts)}" if starts else "no date"
    if not starts or starts == due:
        return day_words(due) if starts else f"by {day_words(due)}"
    first, last = date.fromisoformat(starts), date.fromisoformat(due)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    if (first.year, first.month) == (last.year, last.month):
        whole = first.day == 1 and last.day >= 28
        return f"{MONTHS[last.month - 1]} {last.year}" if whole else f"{first.day}–{day_words(due)}"
    if (last - first).days <= 31:
        return f"{first.day} {MONTHS[first.month - 1]} – {day_words(due)}"
    return f"by {day_words(due)}"


def edtf_words(edtf: str) -> str:
    """An EDTF date in words; as it stands where it is none that has days.

    >>> edtf_words("2004-06-23/2004-06-25"), edtf_words("2005-11"), edtf_words("2005"), edtf_words("../2004-12-31")
    ('23–25 June 2004', 'November 2005', '2005', 'by 31 December 2004')
    >>> edtf_words("2004-06~"), edtf_words("2005-21"), edtf_words("2015/.."), edtf_words("2020-01/2020-06")
    ('about June 2004', 'March to May 2005', 'from 1 January 2015', 'January to June 2020')
    """
    found = window(edtf)
    if not found:
        return edtf
    first, last = found
    about = "about " if edtf.endswith(("~", "%")) else ""
    if first == date.min:
        return f"by {day_words(last.isoformat())}"
    if last == date.max:
        return f"from {day_words(first.isoformat())}"
    if first.day > 1 or (last + timedelta(days=1)).day > 1 or first == last:
        within = (first.year, first.month) == (last.year, last.month)
        start = f"{first.day}–" if within else f"{day_words(first.isoformat())} to "
        return about + ("" if first == last else start) + day_words(last.isoformat())
    if (first.month, last.month) == (1, 12):
        return about + (f"{first.year}" if first.year == last.year else f"{first.year} to {last.year}")
    start = "" if (first.year, first.month) == (last.year, last.month) else MONTHS[first.month - 1]
    start += f" {first.year}" if start and first.year != last.year else ""
    return about + (f"{start} to " if start else "") + f"{MONTHS[last.month - 1]} {last.year}"


def ordinal_words(ordinal: Ordinal) -> str:
    """Which of a row of meetings one was.

    >>> ordinal_words(Ordinal(n=1, scope="since the change of government")), ordinal_words(Ordinal(n=12))
    ('1st since the change of government', '12th')
    """
    n = ordinal.n
    ending = "th" if 10 < n % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}" + (f" {ordinal.scope}" if ordinal.scope else "")


def length_words(minutes: int | None) -> str:
    """A length of time.

    >>> length_words(30), length_words(60), length_words(150)
    ('30 minutes', '1 hour', '2 h 30 min')
    """
    if not minutes:
        return ""
    hours, rest = divmod(minutes, 60)
    return f"{minutes} minutes" if not hours else f"{hours} h {rest} min" if rest else f"{hours} hour" + "s" * (hours > 1)


def place_words(place: Place) -> str:
    """A place: venue, city or country, as far as known."""
    where = place.city or (name_of(place.country) if place.country else "")
    return ", ".join(part for part in (place.venue, where) if part)


def sides_words(sides: Iterable[str]) -> str:
    """The names of sides: *Japan and Russia*."""
    names = [name_of(s) for s in sides]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 2 else names)


def headline(entry: Entry | Commitment) -> str:
    """A commitment in a few words of ours: *Visit of Vladimir Putin (Russia) to Japan*. The page's own words stand beside it."""
    who = " and ".join(entry.persons)
    sides = sides_words(entry.actors)
    actor = f"{who} ({sides})" if who and len(entry.actors) == 1 else who or sides
    what = KINDS[entry.kind].capitalize()
    if entry.kind == "visit" and len(entry.actors) > 1 and not entry.place:
        return f"Mutual visits of {who or sides}"
    if entry.kind == "visit":
        host = country_of(entry.place)
        where = name_of(host) if host and host == entry.place else f"{entry.place}" if entry.place else ""
        return f"{what} of {actor}" + (f" to {where}" if where and host not in entry.actors else "")
    if entry.kind in ("meeting", "call", "talks"):
        return f"{what} of {actor}" + (f", {entry.occasion}" if entry.occasion else "")
    return f"{what} of {actor}"


def cut(words: str, most: int = 220) -> str:
    """Words on one line, no longer than `most` characters, cut between words.

    >>> cut("the visit would take place by the end of this year", 24)
    'the visit would take …'
    """
    line = " ".join(words.split())
    return line if len(line) <= most else line[: line.rfind(" ", 0, most - 1)] + " …"


def source_words(source: Citation) -> str:
    """A source on one line: whose account, of what day, which section."""
    account = f"{name_of(source.side)}’s account" if source.side else "account"
    where = f", § {source.section}" if source.section else ""
    return f"{source.name}{where} ({account} of {day_words(source.day)})"
