"""What someone is to do, or what is to take place.

A commitment is a planned action (`plan`, `planned_events`) of a definite kind (`kinds`) in words that bind somebody (`forces`): what was
agreed, confirmed, promised, proposed, accepted or ordered, an invitation, or an event told of as coming. Who is to act is read in `doers`
(`travellers`, `together`, `subjects`), where and on what occasion in `circumstances`, when in `times`, and all is put together in `drafts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from memcon import weights
from memcon.annotate.mentions import Known, Sentence, within
from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS
from memcon.lexicon import Lexicon
from memcon.reading.actors import Actor, actors
from memcon.reading.commitments import clauses, event_nouns, on_occasion, subjects, travellers
from memcon.reading.commitments.carriers import force_of
from memcon.reading.commitments.case import Carrier, Case
from memcon.reading.commitments.evidence import evidence
from memcon.reading.commitments.invitations import Invitations
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.kinds.things import head_of, sorts
from memcon.reading.commitments.kinds.will import FOUNDING
from memcon.reading.commitments.page import Here, Page
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.programme import Programme
from memcon.reading.commitments.promised import Promised
from memcon.reading.commitments.said import Said
from memcon.reading.commitments.scene import Scene
from memcon.reading.commitments.told import Told
from memcon.types import Commitment, Document, Meeting, Participant, Statement

_SPOKEN = frozenset(("paragraph", "item", "footnote"))
_TOLD_AFTER = frozenset(("agree", "concur", "confirm", "commit", "state", "explain", "stress"))
_OF_NOUNS = frozenset("welcome thank support condemn congratulate condole mention discuss concern protest".split())
"""Acts whose content is a noun, not a clause."""
_FARTHEST_ANTECEDENT = 16  # tokens between an event and the relative clause about it
_OF_A_CLAUSE = frozenset("that had has have was were".split())
"""Between an event and a relative, words of a clause to which the relative belongs: *told the meeting that the road had begun, which*."""
_LONGEST_PRONOUN = 3  # words that only point to what was asked: "this request", "an idea", "to which"


def find(
    document: Document,
    lexicon: Lexicon,
    known: Known,
    meetings: tuple[Meeting, ...],
    participants: tuple[Participant, ...],
    statements: tuple[Statement, ...],
    considered: list[Case] | None = None,
) -> tuple[Commitment, ...]:
    """The commitments in the order of the page. Every plan that is judged is added to `considered`, where that is given: to learn from."""
    page = Page(document, lexicon, known, meetings, participants, statements, considered)
    reader = _Sentences(page)
    for sentence in known.sentences:
        if document.blocks[sentence.block].kind in _SPOKEN:
            reader.read(sentence)
    return page.drafts.numbered(document.text)


def why_likely(considered: Iterable[Case], lexicon: Lexicon) -> dict[tuple[int, int], tuple[str, ...]]:
    """What makes plans likely that the rules refuse, strongest first, by where they stand in the text (code points, half-open).

    `considered` are the plans that `find` judged.
    """
    table = weights.load(lexicon.language, "commitments")
    if table is None:
        return {}
    spans = {(s.start, s.end): case for case in considered if (s := case.scene.span(case.plan.first, case.plan.last))}
    return {at: table.telling(evidence(case))[: weights.TOLD] for at, case in spans.items()}


class _Sentences:
    """Reads sentence after sentence."""

    def __init__(self, page: Page) -> None:
        self.page, self.known, self.words, self.drafts = page, page.known, page.words, page.drafts
        self.invitations = Invitations(page)
        self.said, self.told, self.promised = Said(page, self.invitations), Told(page), Promised(page)
        self.programme = Programme(page)

    def read(self, sentence: Sentence) -> None:
        """Read one sentence."""
        tokens, last = self.known.tokens, sentence.last
        while last > sentence.first + 1 and tokens[last - 1].text in ".!?…”\"’'":
            last -= 1
        carriers = tuple(c for c in self.page.carriers if c.first < sentence.last and c.last > sentence.first)
        here = Here(sentence, actors(self.known, self.page.lexicon, sentence), carriers, last)
        made, self.page.refused = len(self.drafts.found), []
        self._enter(here)
        self._clauses(here)
        for each in carriers:
            self.said.read(each, here)
        self.told.beside(here)
        self.promised.nominal(here)
        self.promised.pledged(here)
        self.promised.approved(here)
        self.promised.announced_today(here)
        self.told.dates_to_fix(here)
        self.told.coming(here)
        self.told.present(here)
        self.told.given(here)
        self.told.under_way(here)
        self.told.founded(here)
        self.told.dated(here)
        self.programme.line(here)
        on_occasion.events_beside(self.page, here)
        self._remember_travellers(here)
        self.invitations.answered(sentence)
        self.page.weigh()
        if self.page.refused and len(self.drafts.found) > made:
            self.drafts.note(tuple(refused.told for refused in self.page.refused))
        self._move_on(here)

    def _enter(self, here: Here) -> None:
        """Turn to the meeting that the sentence is about."""
        told = [c.statement.meeting for c in here.carriers]
        if not told:
            spans = ((s.content or s.cue, s.meeting) for s in self.page.statements)
            told = [meeting for span, meeting in spans if span and span.start <= here.sentence.start][-1:]
        meeting = next((m for m in self.page.meetings if m.id in told[:1]), self.page.meetings[0] if self.page.meetings else None)
        self.page.floor.enter(meeting)
        self.drafts.meeting = meeting
        if not self.page.meetings and not self.page.floor.sides:
            self.page.floor.sides = self._announced()

    def _announced(self) -> tuple[str, ...]:
        """The sides of a page that only announces a meeting: the publisher and the first other side; the first two of a trilateral one."""
        document = self.page.document
        named = [p.side for p in self.known.persons if p.side]
        if not (trilateral := re.search(r"\btrilateral\b", document.text, re.IGNORECASE)):
            return tuple(dict.fromkeys(s for s in (document.side, *named) if s))[:2]
        told = self.known.sentence_at(trilateral.start())
        there = [m.side for m in within(self.known.sides, told.start, told.end) if m.form != "capital"] if told else []
        return tuple(dict.fromkeys(s for s in (document.side, *there, *named) if s))[:3]

    def _move_on(self, here: Here) -> None:
        """Keep in mind who was named."""
        for actor in here.actors:
            self.page.floor.name(actor.persons)
        subject = next((a for a in here.actors if a.kind == "persons" and a.first <= here.sentence.first + 12), None)
        if subject:
            self.page.floor.subject = self.page.floor.resolve(subject)

    def _remember_travellers(self, here: Here) -> None:
        """Keep in mind whose visit was spoken of."""
        for plan, noun in event_nouns.events(self.known.tokens, self.words, here.sentence.first, here.last):
            if noun.kind == "visit":
                scene = self.page.scene(here, self.page.carrier_of(noun.first))
                owner = travellers.owner(scene, plan, Kind("visit", "firm", "", plan.verb, noun.last, noun))
                if owner and len(owner.sides) == 1:
                    self.drafts.traveller = owner

    def _clauses(self, here: Here) -> None:
        for plan in clauses.clauses(self.known.tokens, self.words, here.sentence.first, here.last):
            decided = range(plan.first, plan.verb) if plan.modal in ("has", "have") else range(0)  # read with its own statement
            if not any(first <= plan.verb < end or first in decided for first, end in self.page.cues):
                carried = self.page.carrier_of(plan.verb) or self._told_after(plan, here)
                if carried is not None and self._goes_on_after(plan, carried):
                    carried = self._round(plan)
                clipped = self.page.clip(self._with_those_before(_whole_subject(plan, here.actors), here), carried)
                scene = self.page.scene(here, carried)
                apart = self._of_a_body(scene, self._with_antecedent(clipped, here.sentence))
                self.page.consider(scene, self._of_a_thing(scene, apart), carried)

    def _with_those_before(self, plan: Plan, here: Here) -> Plan:
        """The plan with those named before its subject and joined to it: *Ms Hald and the ministers of Peru, Chile and Japan will meet*."""
        if plan.subject is None or _ellipted(plan) or plan.opener or self.known.tokens[plan.subject[0] - 1].lower != "and":
            return plan
        first = next((a.first for a in here.actors if a.last == plan.subject[0] - 1 and a.kind in ("persons", "sides")), None)
        heads = [a for a in here.actors if a.first == plan.subject[0] and a.kind == "sides" and len(a.sides) > 1]
        if first is None or not heads or first > here.sentence.first:
            return plan
        return replace(plan, first=first, clause=min(plan.clause, first), subject=(first, plan.subject[1]))

    def _goes_on_after(self, plan: Plan, carried: Carrier) -> bool:
        """Whether a clause is joined to the verb that tells what was said, not to what was said: *welcomed the idea and will study it*."""
        if not _ellipted(plan) or plan.subject is None or not plan.subject[0] < carried.first < plan.subject[1]:
            return False
        return carried.statement.act in _OF_NOUNS or self.known.tokens[carried.first - 1].lower in PREPOSITIONS

    def _round(self, plan: Plan) -> Carrier | None:
        """The innermost statement that holds the whole of a plan, with its subject."""
        assert plan.subject is not None
        over = [c for c in self.page.carriers if c.first <= plan.subject[0] and plan.verb < c.last]
        return min(over, key=lambda c: c.last - c.first, default=None)

    def _of_a_body(self, scene: Scene, plan: Plan) -> Plan:
        """A clause that tells when those just named are to meet, with them as its subject: *a group of experts, which will meet*."""
        meets = self.words.verb(self.known.tokens, plan.verb, "verb")
        acts = (meets is not None and meets.kind == "meeting") or self._reports(plan)
        if plan.opener != "which" or plan.subject is not None or plan.negated or not acts:
            return plan
        first, end = subjects.antecedent_of(scene, plan)
        body = any(self.words.noun(self.known.tokens, i, "officials") for i in range(first, end))
        if {scene.lower(i) for i in range(first - 2, end)} & (FOUNDING | {"up"}):
            return plan  # "set up a working group, which will meet": told with it
        return replace(plan, first=first, subject=(first, end)) if body else plan

    def _reports(self, plan: Plan) -> bool:
        """Whether it is told what a body is to hand over, or when: *a team, which is to present options to the ministers*."""
        if plan.passive or self.page.kinds.kind(plan).kind != "delivery":
            return False
        return plan.mood == "scheduled" or any(self.page.is_ahead(d) for d in self.page.dates_in(plan.verb, plan.last))

    def _of_a_thing(self, scene: Scene, plan: Plan) -> Plan:
        """A clause that tells when a thing is to be ready, with the thing as its subject: *two ferries, which will be delivered*."""
        if plan.opener not in ("which", "that") or plan.subject is not None or plan.negated:
            return plan
        if not plan.passive:
            return self._on_its_way(scene, plan)
        if self.words.verb(self.known.tokens, plan.verb, "occurs") or self.known.tokens[plan.verb].lower in ("held", "hosted", "convened"):
            return plan  # what takes place is an event, whatever it is called
        if not any(self.page.is_ahead(d) for d in self.page.dates_in(plan.verb, plan.last)):
            return plan
        if self.page.kinds.kind(plan).kind not in ("undertaking", "delivery", "talks"):
            return plan
        first, end = subjects.antecedent_of(scene, plan)
        while first > scene.sentence.first + 1 and scene.lower(first) not in DETERMINERS and scene.lower(first - 1) in PREPOSITIONS:
            first, _ = subjects.antecedent_of(scene, replace(plan, clause=first))  # "the new school in Lima, which"
        first += scene.lower(first) == "including"
        others = any(self.words.noun(self.known.tokens, i, "event", "others", "body", "officials") for i in range(first, end))
        return plan if others or first >= end else replace(plan, first=first, subject=(first, end))

    def _on_its_way(self, scene: Scene, plan: Plan) -> Plan:
        """*Two ferries, which will arrive in May*, with what is on its way as the subject."""
        tokens, words = self.known.tokens, self.words
        ahead = any(self.page.is_ahead(d) for d in self.page.dates_in(plan.verb, plan.last))
        if not ahead or plan.opener != "which" or words.verb(tokens, plan.verb, "happens") is None:
            return plan
        start, end = subjects.antecedent_of(scene, plan)
        first = next((i for i in range(end - 1, start, -1) if scene.lower(i) in DETERMINERS), start)  # "signed a treaty, which"
        thing = head_of(tokens, words, first, end)
        kinds = set(sorts(tokens, words, thing)) if thing is not None else set()
        return replace(plan, first=first, subject=(first, end)) if kinds & {"goods", "gift", "people", "unit"} else plan

    def _told_after(self, plan: Plan, here: Here) -> Carrier | None:
        """The statement whose cue follows what was said, where it has no content of its own: *Peru will host the talks, it was agreed.*"""
        for said in self.page.statements:
            if said.cue is None or said.content is not None or said.withheld or said.act not in _TOLD_AFTER:
                continue
            at = self.page.tokens_of(said.cue.start, said.cue.end)[0]
            if plan.verb < at < here.sentence.last and here.last - at <= _LONGEST_PRONOUN:
                end = next((i for i in range(at, plan.verb, -1) if self.known.tokens[i].text == ","), at)
                return Carrier(said, here.sentence.first, end, force_of(said, self.known, self.words))
        return None

    def _with_antecedent(self, plan: Plan, sentence: Sentence) -> Plan:
        """A relative clause about an event, with the event as its subject: *the meeting, which is to be held in May*."""
        tokens, end = self.known.tokens, plan.clause - 1
        if plan.opener not in ("which", "that") or plan.subject is not None or end <= sentence.first:
            return plan
        if not plan.passive and self.words.verb(tokens, plan.verb, "light") is None:
            return plan
        found = [event for event, _ in event_nouns.events(tokens, self.words, max(sentence.first, end - 30), end)]
        near = [e for e in found if end - e.last <= 3] or [e for e in found[-1:] if end - e.verb <= _FARTHEST_ANTECEDENT]
        near = [e for e in near if not any(tokens[i].lower in _OF_A_CLAUSE for i in range(e.verb + 1, end))]
        fixed = plan.mood == "scheduled" and self.words.noun(tokens, plan.verb, "schedule") is not None  # "a session, which is set for May"
        if not near or (not fixed and any(tokens[i].lower.startswith("invit") for i in range(sentence.first, near[-1].first))):
            return plan  # the event that somebody is invited to
        of = tokens[near[-1].first - 1].lower == "of" and tokens[near[-1].first - 2].lower not in ("ahead", "advance", "eve")
        if of and self.words.noun(tokens, near[-1].verb, "officials") is None:
            return plan
        return replace(plan, first=near[-1].first, subject=(near[-1].first, end))


def _ellipted(plan: Plan) -> bool:
    """Whether the subject of a plan stands before the verb that it is joined to: *she had raised the matter and would revert*."""
    return plan.subject is not None and plan.first >= plan.subject[1]


def _whole_subject(plan: Plan, who: tuple[Actor, ...]) -> Plan:
    """The plan with the whole name of its subject: *Pat R. Hald, Jr. will …*"""
    if plan.subject is None or _ellipted(plan):
        return plan
    start, end = plan.subject
    actor = next((a for a in who if a.first < start < a.last and a.last >= end - 1), None)
    if actor is None:
        return plan
    return replace(plan, first=min(plan.first, actor.first), clause=min(plan.clause, actor.first), subject=(actor.first, end))
