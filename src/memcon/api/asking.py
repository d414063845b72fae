"""The questions a record answers."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import get_args

from memcon.answers import brief as briefs
from memcon.answers import contents
from memcon.answers import ledger as ledgers
from memcon.answers.brief import Brief
from memcon.answers.check import Check, check, rarest_words
from memcon.answers.compare import Comparison, compare
from memcon.answers.contents import SideFound, TopicFound
from memcon.answers.ledger import Entry, Judgement, Ledger, LedgerPage
from memcon.answers.network import Network, network
from memcon.answers.questions import side_of, topics_of
from memcon.answers.suggestions import nothing_between
from memcon.answers.timeline import Timeline, timeline
from memcon.answers.wording import Wording, wording
from memcon.api.deciding import Decided
from memcon.api.questions import Day, act_of, first_day, last_day, tagged
from memcon.errors import QueryError
from memcon.export.material import Material
from memcon.record.meetings import day_of, join
from memcon.store.listing import (
    DueFound,
    Facets,
    Found,
    PassageKind,
)
from memcon.store.searching import Asked
from memcon.store.words import Term, name_tags, parse, tag
from memcon.types import Reading

_WHOLE = 20_000
"""Documents up to which a ledger is given at once: it takes some 80 kB of memory for each."""

_SMALL = 200
"""Documents up to which a draft is held against the whole record, so that no page is missed for want of a common word."""

_HITS = 10
"""Passages looked at for each two words of a sentence of a draft."""


class Asking(Decided):
    """A record that answers questions."""

    def search(
        self,
        words: str = "",
        *,
        side: str | None = None,
        person: str | None = None,
        topic: str | None = None,
        act: str | None = None,
        since: Day | None = None,
        until: Day | None = None,
        kind: PassageKind | None = None,
        between: Sequence[str] = (),
        limit: int | None = 20,
        offset: int = 0,
    ) -> Found:
        """The statements and commitments (or those of one `kind`) in which all of `words` stand, those of the latest meetings first. Words
        are found in all their forms; `"words in quotation marks"` one after the other; `begin*` as the beginning of a word; no other sign
        has a meaning.

        `side` and `person` are who speaks or is to act, `between` the sides that meet; `topic` an issue, the narrower ones included; `act`
        one of the acts of the contract; `since` and `until` days, both included.

        Raises `QueryError` for a side, issue, act or day that is not known.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Span, Speaker, Statement
        >>> text = "Norway said that its envoy would visit the fishing grounds."
        >>> content = Span(start=17, end=58, text=text[17:58])
        >>> said = Statement(id="s1", voice="single", speakers=(Speaker(side="NO"),), act="state", content=content)
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text=text), statements=(said,))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     found = record.search('"fishing ground" visits', side="Norway")
        ...     found.total, found.hits[0].id, [found.hits[0].snippet[a:b] for a, b in found.hits[0].marks]
        (1, 's1', ['visit', 'fishing grounds'])
        """
        asked = self._asked(words, side, person, topic, act, since, until, kind, between)
        return self._store.search(asked, limit, offset)

    def facets(
        self,
        words: str = "",
        *,
        side: str | None = None,
        person: str | None = None,
        topic: str | None = None,
        act: str | None = None,
        since: Day | None = None,
        until: Day | None = None,
        kind: PassageKind | None = None,
        between: Sequence[str] = (),
        most: int = 2000,
    ) -> Facets:
        """How many of what `search` finds there are of each side, issue, act and year, counted over the latest `most`.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.facets("treaty").counted
        0
        """
        asked = self._asked(words, side, person, topic, act, since, until, kind, between)
        return self._store.facets(asked, most)

    def _asked(
        self,
        words: str,
        side: str | None,
        person: str | None,
        topic: str | None,
        act: str | None,
        since: Day | None,
        until: Day | None,
        kind: str | None,
        between: Sequence[str],
    ) -> Asked:
        terms: list[tuple[Term, ...]] = [(term,) for term in parse(words)]
        if side:
            terms.append(tagged("side", side_of(side)))
        terms += [tagged("with", side_of(s)) for s in between]
        if person:
            terms += [(Term("tags", (token,)),) for token in name_tags(person)]
        if topic:
            terms.append(tuple(Term("tags", (tag("topic", t),)) for t in sorted(self._topics(topic))))
        if act:
            terms.append(tagged("act", act_of(act)))
        if kind and kind not in get_args(PassageKind):
            raise QueryError(f"no kind is called {kind!r}; there are: {', '.join(get_args(PassageKind))}")
        if kind:
            terms.append(tagged("kind", kind))
        return Asked(tuple(terms), first_day(since), last_day(until))

    def _topics(self, topic: str) -> frozenset[str]:
        """The issues that `topic` stands for; one that is in no word list but in the record stands for itself."""
        name = topic.strip().lower()
        return topics_of(topic, (name,) if self._store.any_tagged(tag("topic", name)) else ())

    def brief(self, a: str, b: str, topic: str | None = None, before: Day | None = None, *, today: date | None = None) -> Brief:
        """What the staff of side `a` want to know before it meets `b`: see `memcon.answers.brief.brief`. Raises `QueryError` for a
        side, issue or day that is not known.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.brief("Japan", "Russia").note
        'the record holds no meeting yet; add readouts with: memcon add PATH…'
        """
        readings = self.readings((a, b))
        found = briefs.brief(readings, a, b, topic, before, today, self._identities())
        if not readings:
            return found.model_copy(update={"note": nothing_between((found.a, found.b), self._store.met())})
        judgements = self._judgements()
        parts = ("coming", "promised", "reported") if judgements else ()
        judged = {part: tuple(p.model_copy(update={"entry": _judged(p.entry, judgements)}) for p in getattr(found, part)) for part in parts}
        return found.model_copy(update=judged)

    def ledger(
        self,
        *sides: str,
        state: str | Collection[str] | None = None,
        due: Day | None = None,
        since: Day | None = None,
        today: date | None = None,
    ) -> Ledger:
        """What was promised among `sides`, with what became of it: see `memcon.answers.ledger.ledger`; with `since`, by the pages of that
        day and later. Raises `QueryError` for a side, state or day that is not known.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.ledger("Japan", "Russia", state="open").entries
        ()
        """
        count = self._store.count([side_of(s) for s in sides])
        if not since and count > _WHOLE:
            raise QueryError(f"a ledger of {count:,} documents is too long for one answer; name two sides, or ask for pages: --limit 20")
        readings = self.readings(sides, since=since)
        found = ledgers.ledger(readings, sides, state, due, today)
        if readings or not sides:
            judgements = self._judgements()
            return found.model_copy(update={"entries": tuple(_judged(e, judgements) for e in found.entries)}) if judgements else found
        return found.model_copy(update={"note": nothing_between(found.sides, self._store.met())})

    def due(
        self,
        *sides: str,
        since: Day | None = None,
        until: Day | None = None,
        latest_first: bool = False,
        limit: int | None = 20,
        offset: int = 0,
    ) -> DueFound:
        """The commitments of documents in which `sides` have a part whose time ends on days from `since` to `until`, both included, in the
        order of these days. They are told as single pages word them, at once however large the record is; what became of each, and whether
        a later page gives it another time, `ledger` tells. Raises `QueryError` for a side or day that is not known.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.due("Japan", since="2004-06", until="2004-06").total
        0
        """
        wanted = tuple(dict.fromkeys(side_of(s) for s in sides))
        return self._store.due(wanted, first_day(since), last_day(until), latest_first, limit, offset)

    def ledger_page(
        self,
        *sides: str,
        state: str | Collection[str] | None = None,
        since: Day | None = None,
        until: Day | None = None,
        latest_first: bool = True,
        limit: int = 20,
        offset: int = 0,
        today: date | None = None,
    ) -> LedgerPage:
        """A page of the ledger of `sides`, or of the whole record however large: at `limit` commitments from number `offset` on, those
        said last first, or with `since` or `until` those whose last day lies between these, in the order of these days. Each is followed
        among the readings of the sides it names; `today`, left out, is the latest day in the record.

        Raises `QueryError` for a side, state or day that is not known.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.ledger_page(until="2024-06-30").total
        0
        """
        wanted = tuple(dict.fromkeys(side_of(s) for s in sides))
        states = ledgers.states_of(state)
        latest = self._store.entries(limit=1)
        day = today or (date.fromisoformat(latest[0].day) if latest and latest[0].day else None)
        total, found = self._worded(wanted, since, until, latest_first, limit, offset)
        entries: list[Entry] = []
        followed: dict[tuple[str, ...], tuple[Entry, ...]] = {}
        for document, commitment, due in found:
            reading = self.reading(document)
            between = ledgers.between(reading, commitment)
            among = between if len(between) > 1 else (document,)  # what one side promises by itself is not looked for in all it ever did
            if among not in followed:
                followed[among] = ledgers.ledger(self.readings(among) if len(between) > 1 else (reading,), today=day).entries
            one = ledgers.turned_at(followed[among], document, commitment, due)
            entries += [one] if one and one.state in states else []
        judgements = self._judgements()
        return LedgerPage(
            sides=wanted,
            today=day.isoformat() if day else None,
            total=total,
            offset=offset,
            looked=len(found),
            entries=tuple(_judged(e, judgements) for e in entries),
        )

    def _worded(
        self, sides: Sequence[str], since: Day | None, until: Day | None, latest_first: bool, limit: int, offset: int
    ) -> tuple[int, Sequence[tuple[str, str, str | None]]]:
        """How many commitments there are, and of those looked at the document, the id there, and the last day where days were asked for."""
        if since or until:
            due = self.due(*sides, since=since, until=until, latest_first=latest_first, limit=limit, offset=offset)
            return due.total, [(d.commitment.document, d.commitment.id, d.last) for d in due.due]
        found = self.search(kind="commitment", between=sides, limit=limit, offset=offset)
        return found.total, [(hit.document, hit.id, None) for hit in found.hits]

    def check(self, draft: str) -> Check:
        """Whether the sentences of a draft are borne out by the record: see `memcon.answers.check.check`.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     [claim.verdict for claim in record.check("Norway promised Peru two ships.").claims]
        ['not_found']
        """
        return check(draft, self._about(draft))

    def _about(self, draft: str) -> tuple[Reading, ...]:
        """The readings that a draft may be held against: all of a small record; of a large one those in which, for some sentence, two of
        its rarest words stand in one passage."""
        if len(self) <= _SMALL:
            return self.readings()
        found: dict[str, None] = {}
        for words in rarest_words(draft):
            for pair in combinations(words, 2):
                asked = Asked(tuple((term,) for term in parse(" ".join(pair))))
                found.update(dict.fromkeys(hit.document for hit in self._store.search(asked, _HITS, 0).hits))
        return tuple(self.reading(document) for document in found)

    def compare(self, meeting: str) -> Comparison:
        """The accounts of a meeting (`NAME#m1`) side by side: see `memcon.answers.compare.compare`. The account named comes first. Raises
        `QueryError` where there is no such meeting.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Meeting
        >>> page = Document(id="d1", source="talks.txt", side="NO", sha256="", text="They met.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,)))
        ...     record.compare("talks#m1").note
        "the record has one account of this meeting; add the other side's with: memcon add PATH…"
        """
        found = self.meeting(meeting)
        own = self.reading(meeting.partition("#")[0])
        id = meeting.partition("#")[2] or own.meetings[0].id
        return compare(tuple(a.reading for a in found.accounts), f"{own.document.id}#{id}")

    def wording(self, side: str, other: str | None = None, topic: str | None = None, before: Day | None = None) -> Wording:
        """How the language of `side` on an issue moves, towards `other` where given: see `memcon.answers.wording.wording`. Raises
        `QueryError` for a side, issue or day that is not known.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.wording("Japan", "Russia").meetings
        0
        """
        return wording(self.readings([s for s in (side, other) if s]), side, other, topic, before)

    def sides(self) -> tuple[SideFound, ...]:
        """The sides that take part in meetings, those that met most first.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.sides()
        ()
        """
        alone, others = self._store.told_once()
        together = ((group[0].meeting.sides, day_of(group[0].meeting, group[0].reading)) for group in join(others))
        met = [*alone, *((there, day.isoformat() if day else None) for there, day in together)]
        return contents.sides(met, self._store.accounts_by_side())

    def topics(self, *sides: str) -> tuple[TopicFound, ...]:
        """The issues spoken of, the most spoken of first; with `sides`, where each of them has a part. Raises `QueryError` for an unknown
        side.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.topics()
        ()
        """
        return contents.topics(self._store.spoken_of([side_of(s) for s in sides]))

    def timeline(self, a: str, b: str, since: Day | None = None, until: Day | None = None, *, today: date | None = None) -> Timeline:
        """What there was between two sides, in order of time: see `memcon.answers.timeline.timeline`. Raises `QueryError` for a side or day
        that is not known.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Meeting
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="They met.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,)))
        ...     [(m.day, m.form) for m in record.timeline("Norway", "Peru").meetings]
        [('2024-03-03', 'meeting')]
        """
        found = timeline(self.readings((a, b)), a, b, since, until, today)
        return found if not found.note else found.model_copy(update={"note": nothing_between((found.a, found.b), self._store.met())})

    def network(self, *sides: str, since: Day | None = None, until: Day | None = None) -> Network:
        """Who met whom in the meetings of all of `sides`, or in all: see `memcon.answers.network.network`. Raises `QueryError` for a side
        or day that is not known.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Meeting, Participant
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Minister Solberg met Minister Medina.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> who = (("Ingrid Solberg", "NO"), ("Carlos Medina", "PE"))
        >>> there = tuple(Participant(meeting="m1", name=n, side=s, role="principal") for n, s in who)
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,), participants=there))
        ...     [(t.one, t.two, t.meetings) for t in record.network("Norway").ties]
        [('NO Ingrid Solberg', 'PE Carlos Medina', 1)]
        """
        material = self._material(sides)
        found = network(material.together, material.people, sides, since, until)
        return found if found.meetings or not sides else found.model_copy(update={"note": nothing_between(found.sides, self._store.met())})

    def _material(self, sides: Sequence[str] = (), today: date | None = None) -> Material:
        return Material(self.readings(sides), self._store.pages(), self._identities(), today)


def _judged(entry: Entry, judgements: Mapping[tuple[str, str], tuple[Judgement, ...]]) -> Entry:
    keys = dict.fromkeys((s.source.document, s.commitment.rpartition("#")[2]) for s in entry.steps)
    found = sorted((j for key in keys for j in judgements.get(key, ())), key=lambda j: j.number)
    return entry.model_copy(update={"judgements": tuple(found)}) if found else entry
