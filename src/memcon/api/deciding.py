"""What people decide: corrections, who is who, what became of promises, which pages are one, who may see what."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Self, get_args

from pydantic import JsonValue

from memcon.answers.contents import choose
from memcon.answers.ledger import Judgement, Verdict
from memcon.answers.questions import side_of
from memcon.api.keeping import Kept
from memcon.errors import QueryError
from memcon.record.agreement import MACHINE, Agreement, agreement, coding
from memcon.record.corrections import (
    Corrected,
    Decision,
    Fit,
    acceptance,
    addition,
    correction,
    history,
    removal,
    standing,
    value_at,
)
from memcon.record.corrections import find as find_fact
from memcon.record.facts import carry_words, facts_of
from memcon.record.names import family, name_words
from memcon.record.people import Person, Uncertain, names_of, told_of, uncertain, who
from memcon.store.accounts import Accounts
from memcon.store.index import name_of_source
from memcon.types import Noun

_SMALL = 200
"""Documents up to which a draft is held against the whole record, so that no page is missed for want of a common word."""


class Decided(Kept):
    """A record with what people decide beside what the machine read."""

    def _corrected(self, document: str) -> Corrected:
        found = self._store.corrected(self._document(document))
        assert found is not None  # its id has just been found
        return found

    def _decide(self, made: Mapping[str, Any], by: str, why: str, seen: int | None = None) -> Decision:
        if not by.strip():
            raise QueryError("a decision needs a name: say who decides")
        return self._store.decide(made, by.strip(), why.strip(), seen)

    def same_page(self, document: str, other: str, *, by: str, why: str = "") -> Decision:
        """Say that two documents are versions of one page; the one added last is the current one, the other is kept. Can be undone. Raises
        `QueryError` where they are one already, or are marked differently.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading
        >>> one = Document(id="d1", source="a.txt", sha256="", text="They met.")
        >>> two = one.model_copy(update={"id": "d2", "source": "b.txt", "text": "They met twice."})
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = [record.add_reading(Reading(document=page)) for page in (one, two)]
        ...     _ = record.same_page("b", "a", by="Ada", why="the ministry moved the page")
        ...     [(v.entry.source, v.entry.current) for v in record.versions("a")], len(record)
        ([('a.txt', False), ('b.txt', True)], 1)
        """
        one, two = self._document(document), self._document(other)
        if one == two:
            raise QueryError(f"{document!r} and {other!r} are one document; name two")
        self._marked_alike(one, two)
        return self._decide({"kind": "page", "document": one, "value": two}, by, why)

    def _marked_alike(self, document: str, other: str) -> None:
        """Raise where two documents that are to be one page are marked differently: a page has one marking, and one of them would be opened
        to those who may not see it."""
        one, two = (f"marked {m}" if (m := self._store.marking(id)) else "open to everybody" for id in (document, other))
        if one != two:
            raise QueryError(f"a page has one marking, and of these two one is {one}, the other {two}; mark them alike first")

    @property
    def accounts(self) -> Accounts:
        """Those who may sit at the desk of this record."""
        return Accounts(self._store)

    def seen_by(self, markings: Collection[str]) -> Self:
        """The record as those see it who may see the documents without a marking and those of `markings`: no answer, count, name or
        suggestion of it tells of another. It shares the database of this one, and is not to be closed.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     _ = record.mark("talks", "internal", by="Ada")
        ...     len(record), len(record.seen_by(())), len(record.seen_by(["internal"]))
        (1, 0, 1)
        """
        return type(self)(self._store.seen_by(markings))

    def mark(self, document: str, marking: str | None, *, by: str, why: str = "") -> Decision:
        """Mark the page of a document, in all its versions, as one that only those may see who are given this marking (`"internal"`); with
        null, open it to everybody. Can be undone.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     record.mark("talks", "internal", by="Ada").value, record.mark("talks", None, by="Ada").value
        ('internal', None)
        """
        name = marking.strip() if marking else None
        if name is not None and not (0 < len(name) <= 40 and name.isprintable() and "," not in name):
            raise QueryError(f"{marking!r} cannot be a marking; give a word or two, without a comma")
        return self._decide({"kind": "mark", "document": self._document(document), "value": name}, by, why)

    def marking(self, document: str) -> str | None:
        """The marking of a document; null where everybody may see it.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     record.marking("talks")
        """
        return self._store.marking(self._document(document))

    def facts(self, document: str) -> Mapping[str, Noun]:
        """The facts of a document's reading, as corrected, by the labels that corrections name them by: `m1` a meeting, `p1` a participant,
        `h1` a section, `s1` a statement, `c1` a commitment, `r1` a reference, `d1` a date, `x1` a doubt; `s+4` one that decision 4 added.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading, Section
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="1. Trade")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, sections=(Section(number="1", heading="Trade"),)))
        ...     {label: fact.heading for label, fact in record.facts("talks").items()}
        {'h1': 'Trade'}
        """
        return self._corrected(document).facts

    def correct(self, document: str, path: str, value: JsonValue, *, by: str, why: str = "", seen: int | None = None) -> Decision:
        """Give a field of a fact another value, in the name of `by`: `correct("talks", "s3.act", "agree", by="Ada")`, `"m1.place.city"`,
        `"document.side"`. The field of words (`s3.content`) takes the words as they stand in the page. The machine's value stays beside it.

        Raises `QueryError` where there is no such fact or field, or the value is none for it; with `seen`, the number of the last decision
        that `by` knew, `ConflictError` where somebody decided on the fact since.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     decision = record.correct("talks", "document.side", "NO", by="Ada", why="the ministry's page")
        ...     decision.number, record.reading("talks").document.side, record.reading("talks", corrected=False).document.side
        (1, 'NO', None)
        """
        now = self._corrected(document)
        made = correction(now.reading, now.facts, path, value)
        machine = self.reading(now.reading.document.id, corrected=False)
        beside = value_at(facts_of(machine), machine.document, path)
        return self._decide({**made, "kind": "correct", "document": machine.document.id, "machine": beside}, by, why, seen)

    def remove(self, document: str, label: str, *, by: str, why: str = "", seen: int | None = None) -> Decision:
        """Say that a fact is none: the page does not say it. Raises `QueryError` where there is none of that label; `seen` as in `correct`.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading, Section
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="1. Trade")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, sections=(Section(number="1", heading="Trade"),)))
        ...     _ = record.remove("talks", "h1", by="Ada", why="a list number")
        ...     record.reading("talks").sections
        ()
        """
        now = self._corrected(document)
        made = removal(now.facts, label)
        machine = now.facts[label].model_dump(mode="json")
        return self._decide({**made, "kind": "remove", "document": now.reading.document.id, "machine": machine}, by, why, seen)

    def accept(self, document: str, label: str, *, by: str, why: str = "", seen: int | None = None) -> Decision:
        """Say that a fact is right as it stands. Should another version of memcon read it otherwise, what was accepted holds, and `fits`
        tells. Raises `QueryError` where there is none of that label; `seen` as in `correct`.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading, Section
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="1. Trade")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, sections=(Section(number="1", heading="Trade"),)))
        ...     decision = record.accept("talks", "h1", by="Ada")
        ...     decision.value, record.fits("talks")[0].state
        ({'number': '1', 'heading': 'Trade'}, 'agrees')
        """
        now = self._corrected(document)
        return self._decide({**acceptance(now.facts, label), "kind": "accept", "document": now.reading.document.id}, by, why, seen)

    def add_fact(self, document: str, part: str, fact: Mapping[str, JsonValue], *, by: str, why: str = "") -> Decision:
        """Add a fact that the machine did not read, to `meetings`, `participants`, `sections`, `statements`, `commitments`, `references`,
        `dates` or `doubts`; fields as in a reading, words as they stand in the page. It is found as `s+N`, N being the decision's number.

        Raises `QueryError` where a field is missing or wrong, or the words do not stand in the page.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="Norway will send an envoy."))
        >>> promise = {"kind": "visit", "status": "undertaken", "actors": ["NO"], "what": "send an envoy"}
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     _ = record.add_fact("talks", "commitments", promise, by="Ada")
        ...     [(c.id, c.what.start) for c in record.reading("talks").commitments]
        [('c+1', 12)]
        """
        now = self._corrected(document)
        made = addition(now.reading, now.facts, part, fact)
        return self._decide({**made, "kind": "add", "document": now.reading.document.id}, by, why)

    def review(self, document: str, *, by: str, why: str = "") -> Decision:
        """Say that `by` has looked over the whole reading of a document: what they did not correct is as they would have it. Agreement
        between coders is measured on such documents.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     record.review("talks", by="Ada").kind
        'review'
        """
        return self._decide({"kind": "review", "document": self._document(document)}, by, why)

    def undo(self, number: int, *, by: str, why: str = "") -> Decision:
        """Take a decision back; the undoing is a decision too, and can be undone. Raises `QueryError` where there is no such decision, or
        it is undone already.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     decision = record.correct("talks", "document.side", "NO", by="Ada")
        ...     _ = record.undo(decision.number, by="Ben", why="the page is Denmark's")
        ...     record.reading("talks").document.side, [(d.by, d.kind, d.undone_by) for d in record.history("talks")]
        (None, [('Ada', 'correct', 2), ('Ben', 'undo', None)])
        """
        known = {d.number: d for d in history(self._store.decisions())}
        if number not in known:
            raise QueryError(f"the record has no decision {number}; its decisions are listed by: memcon history")
        if known[number].kind == "account":
            raise QueryError(f"decision {number} changed an account; change it again with: memcon users set")
        if known[number].kind == "file":
            raise QueryError(f"decision {number} added a page, and pages are kept; mark it to keep it from others")
        if (done := known[number].undone_by) is not None:
            raise QueryError(f"decision {number} is undone already, by decision {done}; undo that one to bring it back")
        if known[number].kind in ("page", "undo"):
            self._marked_as_before(known, number, by, why)
        return self._decide({"kind": "undo", "undoes": number, "document": known[number].document}, by, why)

    def _marked_as_before(self, known: Mapping[int, Decision], number: int, by: str, why: str) -> None:
        """Where undoing a decision parts a page in two, mark both as the page is: one may have its marking from the other. Raise where it
        joins two again that are marked differently."""
        subject, parts = known[number], True
        while subject.undoes is not None:
            subject, parts = known[subject.undoes], not parts
        if subject.kind != "page" or not subject.document:
            return
        two = (subject.document, str(subject.value))
        if not parts:
            self._marked_alike(*two)
        elif marking := self._store.marking(subject.document):
            for id in two:
                self.mark(id, marking, by=by, why=why)

    def history(self, document: str | None = None) -> tuple[Decision, ...]:
        """What was decided on a document and the other versions of its page, or in the whole record, in order; each with who, when, why,
        and the decision that took it back. Undone decisions are in it.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.history()
        ()
        """
        return history(self._store.decisions(self._document(document) if document else None))

    def fits(self, document: str) -> tuple[Fit, ...]:
        """How each correction that stands fits the reading of a document as the machine makes it now: `applied`, or the machine `agrees`
        by now, or `unfit`, with the reason. None of them is ever dropped.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     _ = record.correct("talks", "document.side", "NO", by="Ada")
        ...     record.fits("talks")
        (Fit(number=1, state='applied', note='', label='document'),)
        """
        id = self._document(document)
        found = self._store.corrected(id)
        assert found is not None  # its id has just been found
        return (*found.fits, *self._lost(id))

    def _lost(self, id: str) -> tuple[Fit, ...]:
        """What was said of people at meetings of which the page of a document told once, and its current version does not."""
        pages = {v.document for v in self._store.versions(id)}
        told = standing(self._store.decisions(kinds=("apart",)))
        moved = self._store.moved(where for d in told for where in names_of(d)[2] if where.partition("#")[0] in pages)
        return tuple(
            Fit(number=d.number, state="unfit", note=f"the page no longer tells of the meeting {where}, at which two were told apart")
            for d in told
            for where in names_of(d)[2]
            if where in moved and moved[where] is None
        )

    def people(self, side: str | None = None) -> tuple[Person, ...]:
        """The people who took part in meetings, of one side or all, with their names, their posts over time and the meetings they were at;
        as the pages tell, and as people said who is one and who is not.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Meeting, Participant, Reading
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Minister Solberg met Minister Medina.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> solberg = Participant(meeting="m1", name="Ingrid Solberg", post="Minister", side="NO", role="principal")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,), participants=(solberg,)))
        ...     [(p.name, p.posts[0].post, p.posts[0].first) for p in record.people("Norway")]
        [('Ingrid Solberg', 'Minister', '2024-03-03')]
        """
        return who(self._store.appearances(side_of(side) if side else None), self._identities())

    def person(self, name: str, side: str | None = None) -> Person:
        """The one person, of one side or any, whom `name`, whole or in part, stands for. Raises `QueryError` where there is none or more
        than one.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Meeting, Participant, Reading
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Minister Solberg met Minister Medina.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> solberg = Participant(meeting="m1", name="Ingrid Solberg", post="Minister", side="NO", role="principal")
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,), participants=(solberg,)))
        ...     record.person("solberg").met
        ('d1#m1',)
        """
        told = self._identities()
        named = [n for d in told if d.kind != "undo" for n in names_of(d)[:2]]
        families = {*name_words(name), *(family(n, side) for side, n in named)}
        code = side_of(side) if side else None
        near = who(self._store.appearances(code, sorted(families)), told)
        if any(set(name_words(name)) <= set(name_words(n)) for p in near for n in p.names):
            return choose(near, name)
        if len(self) <= _SMALL:
            return choose(self.people(side), name)
        like = self._store.families_like(name_words(name))
        return choose(who(self._store.appearances(code, like), told) if like else (), name)

    def people_named(self, name: str) -> tuple[Person, ...]:
        """The people in one of whose names every word of `name` stands, or the beginning of a word.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.people_named("Solberg")
        ()
        """
        words = name_words(name)
        like = self._store.families_like(words)
        near = who(self._store.appearances(families=like), self._identities()) if like else ()
        return tuple(p for p in near if any(all(w in " ".join(name_words(n)) for w in words) for n in p.names))

    def uncertain_people(self, side: str | None = None) -> tuple[Uncertain, ...]:
        """The pairs of people, of one side or all, who may be one, each with the reason, for somebody to say: `same_person` or
        `not_same_person`.

        >>> import tempfile
        >>> from memcon import open_record
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     record.uncertain_people()
        ()
        """
        return uncertain(self.people(side), self._identities())

    def same_person(self, name: str, other: str, *, by: str, why: str = "") -> Decision:
        """Say that two people of the record are one. Can be undone. Raises `QueryError` where a name stands for nobody or for several.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Meeting, Participant, Reading
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Minister Solberg met Minister Medina.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> names = ("Ingrid Solberg", "Inga Berg")
        >>> there = tuple(Participant(meeting="m1", name=n, side="NO", role="principal") for n in names)
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,), participants=there))
        ...     _ = record.same_person("Inga Berg", "Solberg", by="Ada", why="married in 2023")
        ...     record.person("Berg").names
        ('Inga Berg', 'Ingrid Solberg')
        """
        return self._identify("same", name, other, (), by, why)

    def not_same_person(self, name: str, other: str, meetings: Collection[str] = (), *, by: str, why: str = "") -> Decision:
        """Say that two names that the record takes for one person are two; or, `other` being the same name, that those `meetings`
        (`NAME#m1`) were with another person of that name. Can be undone. Raises `QueryError` where nobody has such a name.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Meeting, Participant, Reading
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Minister Solberg met Minister Medina.")
        >>> met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
        >>> names = ("Ingrid Solberg", "Solberg")
        >>> there = tuple(Participant(meeting="m1", name=n, side="NO", role="principal") for n in names)
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, meetings=(met,), participants=there))
        ...     before = len(record.people())
        ...     _ = record.not_same_person("Ingrid Solberg", "Solberg", by="Ada", why="his brother")
        ...     before, len(record.people())
        (1, 2)
        """
        return self._identify("apart", name, other, meetings, by, why)

    def _identify(self, kind: str, name: str, other: str, meetings: Collection[str], by: str, why: str) -> Decision:
        there = self.people()
        where = [self._meeting(m) for m in meetings]
        if name == other and not where:
            raise QueryError(f"{name!r} is one name; say in which meetings (NAME#m1) it is another person's")
        one, two = _named(there, name), _named(there, other)
        return self._decide({"kind": kind, "value": {"one": list(one), "two": list(two), "meetings": where}}, by, why)

    def _meeting(self, name: str) -> str:
        """`DOCUMENT#m1` for a meeting as `NAME#m1`."""
        document, _, id = name.partition("#")
        reading = self.reading(document)
        if id not in {m.id for m in reading.meetings}:
            there = ", ".join(f"{document}#{m.id}" for m in reading.meetings) or "none"
            raise QueryError(f"no meeting is called {name!r}; the page tells of: {there}")
        return f"{reading.document.id}#{id}"

    def _identities(self) -> tuple[Decision, ...]:
        """What stands of who is one person and who is not, told of the current versions of pages."""
        told = standing(self._store.decisions(kinds=("same", "apart")))
        moved = self._store.moved(where for d in told for where in names_of(d)[2])
        return tuple(told_of(d, moved) for d in told) if moved else told

    def judge(self, commitment: str, verdict: Verdict, *, by: str, note: str = "") -> Decision:
        """Say that a commitment (`NAME#c1`) was `kept`, `partly` or `broken`. The ledger shows it beside the evidence, never in its place.
        Can be undone. Raises `QueryError` where there is no such commitment or verdict.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Commitment, Document, Reading, Span
        >>> page = Document(id="d1", source="talks.txt", sha256="", text="Norway will send an envoy.")
        >>> what = Span(start=12, end=25, text="send an envoy")
        >>> promise = Commitment(id="c1", kind="visit", status="undertaken", actors=("NO",), what=what)
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(Reading(document=page, commitments=(promise,)))
        ...     _ = record.judge("talks#c1", "kept", by="Ada", note="he came in May")
        ...     entry = record.ledger("Norway").entries[0]
        ...     entry.state, [(j.verdict, j.by, j.note) for j in entry.judgements]
        ('open', [('kept', 'Ada', 'he came in May')])
        """
        if verdict not in get_args(Verdict):
            raise QueryError(f"no verdict is called {verdict!r}; there are: {', '.join(get_args(Verdict))}")
        document, _, id = commitment.partition("#")
        now = self._corrected(document)
        if id not in now.facts or not id.startswith("c"):
            there = ", ".join(f"{document}#{c.id}" for c in now.reading.commitments) or "none"
            raise QueryError(f"no commitment is called {commitment!r}; the page has: {there}")
        return self._decide({**removal(now.facts, id), "kind": "judge", "document": now.reading.document.id, "value": verdict}, by, note)

    def _judgements(self) -> Mapping[tuple[str, str], tuple[Judgement, ...]]:
        """What people say of commitments, by document and commitment as the current readings have them."""
        found: dict[tuple[str, str], tuple[Judgement, ...]] = {}
        for decision in standing(self._store.decisions(kinds=("judge",))):
            made_on = decision.document or ""
            reading = self._store.get(self._store.current(made_on))
            assert reading is not None  # a document is never taken out
            old = reading if made_on == reading.document.id else self._store.get(made_on)
            carry = carry_words(old.document.text, reading.document.text) if old and old is not reading else None
            label = find_fact(reading, decision, carry)
            if label:
                told = {"number": decision.number, "verdict": decision.value, "by": decision.by, "at": decision.at, "note": decision.why}
                judgement = Judgement.model_validate({**told, "commitment": f"{name_of_source(reading.document.source)}#{label}"})
                key = (reading.document.id, label)
                found[key] = (*found.get(key, ()), judgement)
        return found

    def agreement(self, *coders: str) -> Agreement:
        """How far coders agree, the machine (`memcon`) being one of them: the people named, or all who looked over some document or some
        fact. A person's coding of a document that they reviewed is the machine's reading with their own corrections; of another document,
        the facts alone that they accepted, corrected, removed or added.

        Raises `QueryError` where one of them has looked over nothing.

        >>> import tempfile
        >>> from memcon import open_record
        >>> from memcon.types import Document, Reading
        >>> one = Reading(document=Document(id="d1", source="talks.txt", sha256="", text="They met."))
        >>> with tempfile.TemporaryDirectory() as folder, open_record(f"{folder}/memcon.db") as record:
        ...     _ = record.add_reading(one)
        ...     _ = record.review("talks", by="Ada")
        ...     found = record.agreement()
        ...     found.coders, found.documents
        (('memcon', 'Ada'), 1)
        """
        told = [d for d in standing(self._store.decisions(kinds=("correct", "remove", "add", "accept", "review"))) if d.document]
        there = {d.by for d in told}
        for name in coders:
            if name not in there:
                raise QueryError(f"{name} has looked over no document; those who have: {', '.join(sorted(there)) or 'nobody'}")
        made: dict[str, list[Decision]] = {}
        for decision in told:
            if not coders or decision.by in coders:
                made.setdefault(decision.document or "", []).append(decision)
        coded = []
        for document, decisions in sorted(made.items()):
            machine = self.reading(document, corrected=False)
            by_name = {name: [d for d in decisions if d.by == name] for name in sorted({d.by for d in decisions})}
            coded.append({MACHINE: coding(machine), **{name: coding(machine, own) for name, own in by_name.items()}})
        return agreement(coded)


def _named(there: Iterable[Person], name: str) -> tuple[str | None, str]:
    """The name, with its side, that stands for the person named: the very name where one bears it, else the fullest of the person."""
    people = tuple(there)
    exact = {(p.side, n) for p in people for n in p.names if n.lower() == name.strip().lower()}
    if len(exact) == 1:
        return exact.pop()
    one = choose(people, name)
    return one.side, one.name
