"""Invitations, and their answers."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import Sentence
from memcon.lexicon import groups
from memcon.reading.commitments import circumstances, endings, named_actors, times, when_told
from memcon.reading.commitments.case import Carrier, Case
from memcon.reading.commitments.drafts import Draft
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.page import Page, accepting
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who
from memcon.types import Statement, When

_WORDS = groups("commitment_words")

_LONGEST_ANSWER = 3  # words of an answer that names no invitation: "it with pleasure"
_LONGEST_GLAD_ANSWER = 14  # tokens of one that says that one will come
_REPLIES = frozenset(("state", "commit", "confirm", "stress", "explain"))
_TAKEN = frozenset(("accepted", "accepts", "accepting"))
_REFUSING = frozenset("not never n't had".split()) | _WORDS["turns_it_down"]
_FARTHEST_EVENT = 8  # tokens from one who is invited to the event: "Mr Hald to the Transport Forum"
_FARTHEST_OBJECT = 5  # tokens from "accepted" to "the invitation"
_NO_GUESTS = _WORDS["no_guests_of_state"]
_GUESTS = frozenset(("persons", "sides", "other", "nationals"))
_COMING = frozenset("come go travel visit attend".split())
_AT_AN_EVENT = _WORDS["does_at_an_event"]
_NEAR = 8  # words from "accepted" to the time for which
_FARTHEST_VERB = 20  # tokens from the beginning of an invitation to its verb


class Invitations:
    """Reads invitations, and keeps the last one until it is answered."""

    def __init__(self, page: Page) -> None:
        self.page, self.known, self.words, self.drafts = page, page.known, page.words, page.drafts
        self.last: Draft | None = None

    def invited(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        """An invitation is a visit of the side invited, or taking part in an event."""
        tokens = self.known.tokens
        if any(tokens[i].lower in _NO_GUESTS for i in range(first, min(last, first + _FARTHEST_OBJECT))):
            return  # "invited Norwegian companies to take part in the fair"
        aside = (i for i in range(first + 1, last - 2) if tokens[i].text == "," and _aside(tokens[i + 1].lower, tokens[i + 2].lower))
        last = next(aside, last)
        relative = next((i for i in range(first, last) if tokens[i].lower in ("that", "which", "who")), last)
        verbs = (i for i in range(first, min(last, relative, first + _FARTHEST_VERB)) if tokens[i].lower in self.words.bases)
        verb = next((i for i in verbs if i == first or tokens[i - 1].lower == "to" or tokens[i - 1].lower.endswith("ly")), None)
        if verb is not None and tokens[verb].lower == "be" and self._to_an_event(scene, first, last):
            verb = None  # "invited her to the forum to be held on 4 July"
        if verb is not None and self._to_a_place(first, verb):
            # "invited the Minister to Lima to continue their talks", but "to Lima to attend the celebration on 28 July"
            last, verb = last if tokens[verb].lower in _AT_AN_EVENT else verb - 1, None
        plan = Plan(first, endings.trimmed(tokens, first + 1, last), first if verb is None else verb, "infinitive", first)
        kind = Kind("visit", "firm", "invited to", first, first) if verb is None else self.page.kinds.kind(plan)
        placed, dates = circumstances.place(scene, plan, kind, plan.last), tuple(times.times(scene, plan, plan.last))
        if not dates and (day := times.day_of_the_event(scene, plan, kind)):
            dates = (day,)
        if kind.weight == "state" or (verb is None and not placed and not dates):
            return
        kind = self.page.kinds.as_guest(scene, plan, kind, first, last)
        if verb is not None and not dates and self.page.kinds.is_that_event(plan):
            ahead = [d for d in times.dates_before(scene, plan) if d.edtf]
            dates = tuple(ahead) if len(ahead) == 1 else ()
        if kind.kind == "undertaking" and not dates and not self._joint_deed(plan, kind):
            return  # "invited Oresh to join it in its efforts"
        guest = self._guest(scene, plan, kind, carried, last)
        case = Case(scene, plan, replace(kind, weight="firm"), "invited", carried, dates)
        self.last = self.drafts.make(case, guest)

    def taken_up(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        """An invitation to a place that is accepted is a visit of those who accept: *accepted an invitation to Lima in June*."""
        asked = next(i for i in range(first, last) if self.known.tokens[i].lower == "invitation")
        to = next((i for i in range(asked + 1, last - 1) if self.known.tokens[i].lower == "to"), None)
        if to is None or self.drafts.covers(first, last) or not (self._to_a_place(to, last) or self._to_an_event(scene, to, last)):
            return
        plan = Plan(first, endings.trimmed(self.known.tokens, to + 1, last), to, "infinitive", first)
        kind, own = Kind("visit", "firm", "an invitation accepted", to, to + 1), tuple(s for s in carried.statement.speakers if s.side)
        guest = Who(tuple(dict.fromkeys(s.side for s in own if s.side)), tuple(s.name for s in own if s.name))
        self.drafts.make(Case(scene, plan, kind, carried.force, carried, tuple(times.times(scene, plan, plan.last))), guest)

    def _to_a_place(self, first: int, verb: int) -> bool:
        """Whether a place one is invited to stands before what one is to do there."""
        tokens, places = self.known.tokens, {self.page.tokens_of(p.start, p.end)[0] for p in self.known.places}
        sides = {self.page.tokens_of(s.start, s.end)[0] for s in self.known.sides if s.form != "adjective"}
        led = (i + 1 for i in range(first - 1, verb - 1) if tokens[i].lower == "to")
        return any(i in places | sides or (tokens[i].lower == "the" and i + 1 in places | sides) for i in led)

    def _to_an_event(self, scene: Scene, to: int, last: int) -> bool:
        """Whether it is an event with its day that one is invited to: *to the Rice Conference in Can Tho on November 22-24*."""
        near = min(last, to + _FARTHEST_EVENT)
        named = any(self.words.noun(self.known.tokens, i, "event", "gathering") for i in range(to + 1, near))
        return named and bool(times.times(scene, Plan(to, last, to, "infinitive", to), last))

    def _joint_deed(self, plan: Plan, kind: Kind) -> bool:
        """Whether one is invited to join another in a definite action: *to join Norway in mapping the seabed*."""
        tokens, words = self.known.tokens, self.words
        if tokens[plan.verb].lower in ("accede", "adhere") and tokens[plan.verb + 1].lower == "to":
            return True  # "invited Peru to accede to the Coalition"
        if kind.weight != "firm" or tokens[plan.verb].lower != "join":
            return False
        led = (i + 1 for i in range(plan.verb + 2, plan.last - 2) if tokens[i].lower == "in")
        return any(tokens[i].lower in words.gerunds and not words.verb(tokens, i, "vague") for i in led)

    def _of_another(self, carried: Carrier) -> bool:
        """Whether it is another's invitation that somebody speaks of: *thanked him for his invitation*, *welcomed Mr Hald's invitation*."""
        if carried.statement.act != "welcome":
            return carried.statement.act == "thank"
        ahead = range(carried.first, min(carried.last, carried.first + _FARTHEST_OBJECT + 1))
        return any(self.known.tokens[i].lower in ("'s", "his", "her") for i in ahead)

    def _guest(self, scene: Scene, plan: Plan, kind: Kind, carried: Carrier, last: int) -> Who:
        """Who is invited: the first one named who is not of the side that invites; else the other sides."""
        hosts = {s.side for s in carried.statement.speakers}
        if self._of_another(carried) and None not in hosts and len(hosts) == 1:  # "thanked him for his invitation to visit Lima"
            return Who(tuple(s for s in hosts if s), tuple(s.name for s in carried.statement.speakers if s.name))
        named = (named_actors.named(scene, a) for a in scene.actors if a.last <= last and a.kind in _GUESTS)
        guest = next((g for g in named if g.sides and not set(g.sides) & hosts), None)
        if kind.kind == "meeting":
            return replace(guest, sides=self.page.floor.sides) if guest else Who(self.page.floor.sides, told=False)
        others = tuple(s for s in self.page.floor.sides if s not in hosts)
        if not others:
            where = circumstances.country(scene, plan, kind)
            others = tuple(s for s in self.page.floor.sides if s != where) if where else ()
        return guest or Who(others, told=False)

    def _gladly(self, sentence: Sentence, hosts: set[str | None]) -> list[Statement]:
        """What one who was invited says who will come: *She said that she would come with pleasure*, *… would be glad to be in Lima*."""
        found = []
        for said in self.page.statements:
            if said.act not in _REPLIES or said.negated or said.content is None or hosts & {s.side for s in said.speakers}:
                continue
            first, last = self.page.tokens_of(said.content.start, said.content.end)
            if not sentence.first <= first < sentence.last or last - first > _LONGEST_GLAD_ANSWER:
                continue
            if self.known.tokens[first].lower not in ("he", "she", "they", "i", "we") and first not in self.page.people:
                continue
            will = any(self.known.tokens[i].lower in ("would", "will", "'d", "'ll") for i in range(first, min(last, first + 4)))
            if will and any(self.words.noun(self.known.tokens, i, "gladly") for i in range(first, last)):
                found.append(said)
        return found

    def answered(self, sentence: Sentence) -> None:
        """*…, which she accepted*: the invitation before it becomes a visit accepted."""
        given = self.last
        if given is None:
            return
        hosts = {by.side for s in self.page.statements if s.id == given.commitment.statement for by in s.speakers}
        for statement in (*accepting(self.page.statements, sentence), *self._gladly(sentence, hosts)):
            content = statement.content.text.lower() if statement.content else ""
            glad, coming = statement.act != "accept", self._coming(statement)
            pointing = "invitation" in content or content.startswith("behalf of") or len(content.split()) <= _LONGEST_ANSWER
            if not glad and not pointing and coming is None:
                continue
            if glad or coming:  # that she would come is no visit of its own
                self.drafts.found = [d for d in self.drafts.found if d.commitment.statement != statement.id]
            self._accepted(given, statement, self._for_when(sentence, statement) or (coming.commitment.when if coming else None))
            return
        taken = self._taken(sentence) if sentence.start > given.commitment.what.start else None
        if taken is not None:
            self._accepted(given, taken, None)

    def _coming(self, answer: Statement) -> Draft | None:
        """The visit in *…, and she accepted to come in June*, which is the one that she was invited to."""
        own = (d for d in self.drafts.found if d.commitment.statement == answer.id and d.commitment.status == "accepted")
        return next((d for d in own if self.known.tokens[d.plan.verb].lower in _COMING and d.plan.subject is None), None)

    def _for_when(self, sentence: Sentence, answer: Statement) -> When | None:
        """The time for which an invitation is accepted: *…, which she accepted for the autumn*."""
        if answer.cue is None or answer.act != "accept":
            return None
        text, start = self.page.document.text, answer.cue.end
        after = [d for d in self.known.dates if start < d.start and d.end <= sentence.end and len(text[start : d.start].split()) <= _NEAR]
        told = (d for d in after if text[d.start : d.end].startswith("for ") or text[start : d.start].endswith(" for "))
        return when_told.told(text, next((d for d in told if not self.page.is_past(d)), None))

    def _accepted(self, given: Draft, answer: Statement, when: When | None) -> None:
        """What was invited by the statement of a draft is accepted by another, for a time that it may tell."""
        asked = given.commitment.statement  # the draft itself may have been shortened since
        for number, draft in enumerate(self.drafts.found):
            if draft.commitment.statement == asked and draft.commitment.status == "invited":
                answered = draft.commitment.model_copy(update={"status": "accepted", "statement": answer.id})
                if answered.when is None and when is not None:
                    answered = answered.model_copy(update={"when": when, "evidence": {**answered.evidence, "when": when.evidence}})
                self.drafts.found[number] = replace(draft, commitment=answered)
        self.last = None

    def _taken(self, sentence: Sentence) -> Statement | None:
        """The statement whose words say *accepted the invitation*, though its act is another one's: a subject that is not known."""
        tokens = self.known.tokens
        inside = range(sentence.first, sentence.last)
        if any(tokens[i].lower in _REFUSING for i in inside):
            return None
        found = (i for i in inside if tokens[i].lower in _TAKEN)
        near = (i + n for i in found for n in range(1, _FARTHEST_OBJECT) if i + n < sentence.last)
        if not any(tokens[i].lower == "invitation" for i in near):
            return None
        told = (s for s in self.page.statements if s.content and sentence.start <= s.content.start < sentence.end and not s.negated)
        return next(told, None)


def _aside(word: str, following: str) -> bool:
    """Whether a clause of its own begins after a comma: *…, which*, *…, and I am glad*."""
    return word in ("which", "who", "where") or (word in ("and", "but") and following in ("i", "he", "she", "we", "they", "it"))
