"""The commitments that a page names by the way: what is looked forward to, planned, promised in a noun, or told in the present tense."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.small_words import WHOSE
from memcon.lexicon import groups
from memcon.reading.commitments import (
    circumstances,
    doers,
    endings,
    event_nouns,
    named_actors,
    next_steps,
    planned_events,
    present_tense,
    subjects,
    times,
    together,
    travellers,
)
from memcon.reading.commitments.case import EVENTS, Carrier, Case
from memcon.reading.commitments.forces import why_not
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.kinds.events import of_noun
from memcon.reading.commitments.page import Here, Page, counted
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.promised import announced
from memcon.reading.commitments.scene import Scene, Who
from memcon.reading.commitments.vocabulary import Match

_WORDS = groups("commitment_words")

_FARTHEST_OWNER = 3  # tokens between the owner of a decision and the noun: "Peru's recent decision"
_AWAITING = frozenset("welcome confirm state explain stress support".split())  # and of an event that lies ahead


_PREPARING = _WORDS["prepares_an_event"]
_FARTHEST_WORK = 4  # tokens from "preparations" to the event: "preparations for the"
_TELLING = frozenset(("explain", "state", "stress"))  # acts by which somebody tells of what his own side does


class Told:
    """Reads the events and promises that a page names by the way."""

    def __init__(self, page: Page) -> None:
        self.page, self.known, self.words, self.drafts = page, page.known, page.words, page.drafts

    def present(self, here: Here) -> None:
        """*Tomorrow I travel to Lima*: the present tense with a day that lies ahead."""
        tokens = self.known.tokens
        ends = {a.last for a in here.actors if a.kind in ("persons", "nationals", "he", "she", "i", "we", "they", "unclear")}
        then = planned_events.visits_then(tokens, self.words, here.sentence.first, here.last)
        found = list(present_tense.present(tokens, self.words, here.sentence.first, here.last, frozenset(ends)))
        opening = list(present_tense.opening(tokens, self.words, here.sentence.first, here.last))
        for plan in [*found, *opening, then] if then else [*found, *opening]:
            carried = self.page.carrier_of(plan.verb)
            if plan is then:
                self.drafts.shorten(self.page.scene(here, carried), plan)
            if self.drafts.covers(plan.verb, plan.verb + 1) or (carried and carried.force not in ("told", "remarks", "binding")):
                continue
            scene = self.page.scene(here, carried)
            told = times.times(scene, plan, plan.last)
            if plan is then and not told:  # "on Friday, when she pays a visit to Lima"
                told = times.dates_before(scene, plan)[-1:]
            dates = tuple(d for d in told if self.page.is_ahead(d))
            kind = self.page.kinds.kind(plan)
            going = carried and carried.force == "remarks" and kind.kind == "visit" and tokens[plan.verb].lower in self.words.gerunds
            settled = dates or (going and circumstances.place(scene, plan, kind, plan.last))  # "we are going to Lima together"
            if settled and kind.weight == "firm" and (kind.kind in EVENTS or plan in opening):
                self.drafts.make(Case(scene, plan, kind, "told", carried, dates))

    def given(self, here: Here) -> None:
        """*Peru is sending ten doctors*: aid under way, told with how much it is, or when it comes."""
        tokens = self.known.tokens
        homes = tokens.where(here.sentence.first + 1, here.last, *subjects.OWN)
        own = {i + 1 for i in homes if tokens[i - 1].lower in WHOSE}  # "my Administration is sending"
        begin = tokens.where(here.sentence.first, here.last, *self.words.nouns("home"))
        homes_told = (m.last for i in begin if (m := self.words.noun(tokens, i, "home")))
        own |= {self._end_of_name(last, here.last) for last in homes_told}
        ends = frozenset(a.last for a in here.actors) | own
        for plan in present_tense.giving(tokens, self.words, here.sentence.first, here.last, ends):
            carried = self.page.carrier_of(plan.verb)
            if self.drafts.covers(plan.verb, plan.verb + 1) or (carried and carried.force not in ("told", "remarks", "binding")):
                continue
            if tokens[plan.first - 1].lower == "whereby" and (carried is None or carried.statement.act not in _TELLING):
                continue  # "The scheme, whereby Peru is sending ten doctors, was welcomed"
            plan = self.page.clip(plan, carried)
            scene, kind = self.page.scene(here, carried), self.page.kinds.kind(plan)
            dates = tuple(d for d in times.times(scene, plan, plan.last) if self.page.is_ahead(d))
            posted = tokens[plan.verb].lower in ("deploying", "dispatching", "despatching", "stationing", "posting", "seconding")
            if kind.kind == "delivery" and kind.weight == "firm" and (kind.done_to or dates or posted or counted(tokens, plan)):
                self.drafts.make(Case(scene, plan, kind, "told", carried, dates))

    def founded(self, here: Here) -> None:
        """*The two ministers established a new committee to track trade*: a body that they have set up, which is to begin its work."""
        for at, plan, body in next_steps.founded(self.known.tokens, self.words, here.sentence.first, here.last):
            carried = self.page.carrier_of(plan.verb)
            doer = next((a for a in here.actors if at - 1 <= a.last <= at), None)
            if doer is None or self.drafts.covers(plan.first, plan.last) or (carried and carried.statement.voice != "joint"):
                continue
            scene = self.page.scene(here, carried)
            who = named_actors.named(scene, doer)
            if doer.kind == "persons" and len(who.sides) == 1:  # "the President and the Prime Minister"
                before = [named_actors.named(scene, a).sides for a in here.actors if a.last <= doer.first and doer.first - a.last <= 2]
                who = Who(tuple(dict.fromkeys((*(s for sides in before for s in sides), *who.sides))))
            if len(who.sides) > 1 and set(who.sides) <= set(self.page.floor.sides):
                kind = Kind("talks", "firm", "a body that was set up", plan.verb, body.last, body)
                dates = tuple(d for d in times.times(scene, plan, plan.last) if self.page.is_ahead(d))
                self.drafts.make(Case(scene, plan, kind, "binding", carried, dates), who)

    def under_way(self, here: Here) -> None:
        """*Both sides are also resuming telephone talks*: what is being taken up by those who met."""
        ends = frozenset(a.last for a in here.actors)
        for plan in present_tense.under_way(self.known.tokens, self.words, here.sentence.first, here.last, ends):
            carried = self.page.carrier_of(plan.verb)
            if self.drafts.covers(plan.verb, plan.verb + 1) or (carried and carried.force not in ("told", "binding")):
                continue
            plan = self.page.clip(plan, carried)
            scene, kind = self.page.scene(here, carried), self.page.kinds.kind(plan)
            doer = doers.who(scene, plan, kind, None)
            if kind.weight == "firm" and doer.told and set(doer.sides) <= set(self.page.floor.sides):
                self.drafts.make(Case(scene, plan, kind, "told", carried, tuple(times.times(scene, plan, plan.last))))

    def _end_of_name(self, at: int, last: int) -> int:
        """Where the name of an institution ends: *the Department (of State)*, *the Ministry (of Trade and Industry)*."""
        tokens = self.known.tokens
        while at < last:
            linked = tokens[at].lower in ("of", "and", "for", "the") and tokens[at + 1].text[0].isupper()
            if not (tokens[at].text[0].isupper() or linked):
                break
            at += 1
        return at

    def beside(self, here: Here) -> None:
        """*…, the text to be exchanged through diplomatic channels*: what is to be done besides what was agreed."""
        for comma in self.known.tokens.where(here.sentence.first + 1, here.last - 4, ","):
            plan, carried = endings.absolute(self.known.tokens, comma, here.last), self.page.carrier_of(comma)
            if plan is not None and not self.drafts.covers(plan.verb, plan.verb + 1):
                self.page.consider(self.page.scene(here, carried), plan, carried)

    def coming(self, here: Here) -> None:
        """What is looked forward to, intended, or named as planned."""
        tokens, first = self.known.tokens, here.sentence.first
        for forward in planned_events.looked_forward_to(tokens, self.words, first, here.last):
            self._expected(here, *forward)
        for at, awaited_plans in planned_events.expected(tokens, self.words, first, here.last):
            of_somebody = any(at <= a.first <= at + 1 for a in here.actors)  # not "expect the price to return to its old level"
            if of_somebody and all(self.page.kinds.kind(p).kind == "visit" for p in awaited_plans):
                self._expected(here, at, awaited_plans, None)
        for at, plan in planned_events.intended_visits(tokens, self.words, first, here.last):
            carried = self.page.carrier_of(at)
            if not self.drafts.covers(plan.verb, plan.verb + 1) and not (carried and carried.force in ("none", "binding")):
                self._intended(here, at, plan, carried)
        for plan, noun, awaited in planned_events.planned_nouns(tokens, self.words, first, here.last, self.page.date_ends):
            self._planned(here, plan, noun, awaited)
        for plan, noun in planned_events.set_for(tokens, self.words, first, here.last):
            self._planned(here, plan, noun, False)
        self._deeds_to_come(here)
        self._previewed(here)
        self._next_steps(here)

    def _next_steps(self, here: Here) -> None:
        """What those who spoke of next steps are to do: *discussed next steps, including sending a team to Lima*."""
        for plan in next_steps.named(self.known.tokens, self.words, here.sentence.first, here.last):
            carried = self.page.carrier_of(plan.verb)
            kind = self.page.kinds.kind(plan)
            if self.drafts.covers(plan.verb, plan.verb + 1) or kind.weight != "firm" or (carried and carried.statement.negated):
                continue
            scene = self.page.scene(here, carried)
            dates = tuple(times.times(scene, plan, plan.last))
            speaking = tuple(s.side for s in carried.statement.speakers if s.side) if carried else self.page.floor.sides
            others = doers.who(scene, plan, kind, None).sides if kind.kind in EVENTS else ()
            who = Who(tuple(dict.fromkeys((*speaking, *others))), told=False)
            if kind.kind in (*EVENTS, "delivery") or dates or counted(self.known.tokens, plan):
                self.drafts.make(Case(scene, plan, kind, "told", carried, dates), who)

    def _planned(self, here: Here, plan: Plan, noun: Match, awaited: bool) -> None:
        """An event that is told of as planned: *her visit, scheduled for May*; `awaited`: somebody looks out for it."""
        tokens, carried = self.known.tokens, self.page.carrier_of(noun.first)
        apart = tokens[noun.last].text == "," and tokens[noun.last + 1].lower == "to"  # "before the next meeting, to be held in May"
        if noun.kind not in EVENTS or self.drafts.covers(noun.last if apart else noun.first, plan.last):
            return
        if tokens[plan.first - 1].lower == "to" and tokens[plan.first].lower in self.words.bases:  # "spoke to discuss her upcoming trip"
            plan = replace(plan, first=plan.first + 1, clause=plan.first + 1)
        if carried is not None and self._no_plan_of_theirs(carried, noun):
            return
        scene = self.page.scene(here, carried)
        if together.of_others(scene, plan) or self._called_off(plan) or self._only_spoken_of(scene, plan, noun, carried):
            return
        dates = tuple(times.times(scene, plan, plan.last))
        held = noun.kind == "meeting" and any(d.edtf in {m.date for m in self.page.meetings} for d in dates)
        soon = carried is not None and carried.force == "expected"
        if awaited or (any(d.edtf or soon for d in dates) and not held) or self._to_come(scene, plan, noun):
            sort = of_noun(tokens, self.words, plan, noun) or noun.kind
            kind = Kind(sort, "firm", f"a {noun.entry.words[0]} that is planned", plan.verb, noun.last, noun)
            self.drafts.make(Case(scene, plan, kind, "told", carried, dates))

    def _no_plan_of_theirs(self, carried: Carrier, noun: Match) -> bool:
        """Whether a statement speaks of an event otherwise: *called on companies to take part in the Ocean Fair, to be held in May*."""
        if carried.statement.negated or carried.force in ("remarks", "proposed"):
            return True
        named = self.known.tokens[noun.first].text[0].isupper()
        return carried.statement.act == "invite" or (carried.statement.act == "request" and named)

    def _called_off(self, plan: Plan) -> bool:
        """Whether it is told that the event will not be held: *regretted that the meeting foreseen in Lima could not take place*."""
        ahead = range(plan.verb + 1, min(len(self.known.tokens) - 1, plan.last + 3))
        lost = (i for i in ahead if self.known.tokens[i].lower in ("cannot", "could", "would", "will", "can"))
        return any(self.known.tokens[i].lower == "cannot" or self.known.tokens[i + 1].lower in ("not", "no") for i in lost)

    def _only_spoken_of(self, scene: Scene, plan: Plan, noun: Match, carried: Carrier | None) -> bool:
        """Whether a meeting of many, held elsewhere, is only a topic: *discussed the Ocean Summit, to be held in Santiago in May*.

        But not what the two prepare: *discussed the preparations for the Ocean Summit*.
        """
        if carried is None or carried.statement.act != "discuss" or noun.kind != "meeting" or scene.lower(plan.first) in WHOSE:
            return False
        before = {scene.lower(i) for i in range(plan.first - _FARTHEST_WORK, plan.first)}
        if before & _PREPARING or (not self.known.tokens[noun.first].text[0].isupper() and scene.lower(noun.last) != "of"):
            return False
        place = Kind("meeting", "firm", "", plan.verb, noun.last, noun)
        return circumstances.country(scene, plan, place) not in scene.floor.sides

    def _deeds_to_come(self, here: Here) -> None:
        """What is told of as planned in a noun: *discussed the planned transfer of nine aircraft to Peru*."""
        for plan, noun in planned_events.planned_deeds(self.known.tokens, self.words, here.sentence.first, here.last):
            carried = self.page.carrier_of(noun.first)
            if self.drafts.covers(plan.first, plan.last) or (carried and (carried.statement.negated or carried.force == "proposed")):
                continue
            scene = self.page.scene(here, carried)
            if not together.of_others(scene, plan):
                kind = Kind(noun.kind, "firm", f"a {noun.entry.words[0]} that is planned", plan.verb, noun.last)
                self.drafts.make(Case(scene, plan, kind, "told", carried, tuple(times.times(scene, plan, plan.last))))

    def _previewed(self, here: Here) -> None:
        """*Shared details of a new package of assistance*: aid that is told of as new, by the side that gives it."""
        for at, plan in planned_events.previewed(self.known.tokens, self.words, here.sentence.first, here.last):
            carried = self.page.carrier_of(plan.verb)
            told = any(plan.first < d.plan.last and d.plan.first < plan.last for d in self.drafts.found)
            if told or (carried and (carried.statement.negated or carried.force == "none")):
                continue
            scene = self.page.scene(here, carried)
            doer = None if carried else next((a for a in here.actors if at - _FARTHEST_OWNER <= a.last <= at), None)
            own = Who((self.page.document.side,)) if self.page.document.side and not carried else None
            giver = named_actors.named(scene, doer) if doer is not None else own
            kind = Kind("delivery", "firm", "aid that is told of as new", plan.verb, plan.verb + 1)
            self.drafts.make(Case(scene, plan, kind, "told", carried, tuple(times.times(scene, plan, plan.last))), giver)

    def _to_come(self, scene: Scene, plan: Plan, noun: Match) -> bool:
        """Whether it is told whose visit is to come, though not when: *discussed the President's upcoming trip to Peru*."""
        if noun.kind != "visit" or not any(self.words.noun(self.known.tokens, i, "coming") for i in range(plan.first, noun.last)):
            return False
        whose = travellers.owner(scene, plan, Kind("visit", "firm", "", plan.verb, noun.last, noun))
        return whose is not None and bool(whose.sides)

    def dated(self, here: Here) -> None:
        """An event with a day that lies ahead, as what is welcomed, announced or planned: *welcomed the launch of the talks in May*."""
        tokens = self.known.tokens
        for plan, noun in event_nouns.events(tokens, self.words, here.sentence.first, here.last):
            carried = self.page.carrier_of(noun.first)
            if noun.kind not in EVENTS or carried is None or carried.statement.negated or self.drafts.covers(plan.first, plan.last):
                continue
            start, led = planned_events.led_by(tokens, self.words, plan.first, max(carried.first, here.sentence.first))
            act = carried.statement.act
            if not led or not (act in _AWAITING or (led, act) in (("plan", "discuss"), ("hosting", "thank"))):
                continue
            plan = replace(self.page.clip(plan, carried), first=start)
            scene = self.page.scene(here, carried)
            soon = led in ("deed", "plan")
            dates = tuple(d for d in times.times(scene, plan, plan.last) if self.page.is_ahead(d) or (soon and not d.edtf))
            many = led == "hosting" and tokens[noun.first].text == "Forum"  # a gathering, no talks between two
            sort = "meeting" if many else of_noun(tokens, self.words, plan, noun) or noun.kind
            kind = Kind(sort, "firm", f"a {noun.entry.words[0]} with its day", plan.verb, noun.last, noun)
            case = Case(scene, plan, kind, "told", carried, dates)
            if dates and not together.of_others(scene, plan) and why_not(case) is None:
                self.drafts.make(case, self._own_journey(case))

    def _own_journey(self, case: Case) -> Who | None:
        """The one who announces it, of a journey that nobody is named for: *announced a tour of South America for May*."""
        said = case.carrier.statement if case.carrier else None
        own = said is not None and said.voice == "single" and case.carrier is not None and announced(self.words, case.carrier)
        if not own or case.kind.kind != "visit" or case.lower(case.plan.verb - 1) not in ("a", "an"):
            return None
        if said is None or travellers.owner(case.scene, case.plan, case.kind) is not None:
            return None
        return Who(tuple(dict.fromkeys(s.side for s in said.speakers if s.side)), tuple(s.name for s in said.speakers if s.name))

    def dates_to_fix(self, here: Here) -> None:
        """*Would visit Lima on a date to be agreed through diplomatic channels*: the visit, and talks about its day."""
        plan = planned_events.dates_to_fix(self.known.tokens, self.words, here.sentence.first, here.last)
        carried = self.page.carrier_of(plan.verb) if plan else None
        if carried and carried.statement.act in ("accept", "invite"):
            carried = None  # what was accepted is the visit
        if plan is None or (carried and (carried.statement.negated or carried.force in ("none", "expected"))):
            return
        scene = self.page.scene(here, carried)
        on = plan.first - (self.known.tokens[plan.first - 1].lower in ("on", "at", "for"))
        self.drafts.shorten(scene, replace(plan, first=on))
        kind = Kind("talks", "firm", "a date to be fixed", plan.verb, plan.verb + 1)
        sides = Who(self.page.floor.sides, told=False)
        self.drafts.make(Case(scene, plan, kind, carried.force if carried else "told", carried, ()), sides)

    def _expected(self, here: Here, at: int, found: tuple[Plan, ...], noun: Match | None) -> None:
        """What somebody looks forward to: an event with a time."""
        carried = self.page.carrier_of(at)
        if carried and carried.statement.negated:
            return
        scene = self.page.scene(here, carried)
        stop = min((d.plan.clause for d in self.drafts.found if at < d.plan.clause < here.last), default=here.last)
        stop = min(stop, carried.last) if carried else stop
        for plan in found:
            plan = replace(plan, last=endings.trimmed(self.known.tokens, plan.verb + 1, min(plan.last, stop)))
            if noun is None:
                self.page.consider(scene, plan, carried, "expected")
                continue
            travels = noun.entry.get("part") == "presence"
            kind = Kind(
                "visit" if travels else noun.kind, "firm", f"looking forward to a {noun.entry.words[0]}", plan.verb, noun.last, noun
            )
            case = Case(scene, plan, kind, "expected", carried, tuple(times.times(scene, plan, plan.last)))
            if why_not(case) is None:
                self.drafts.make(case)

    def _intended(self, here: Here, at: int, plan: Plan, carried: Carrier | None) -> None:
        """A visit that its traveller is said to intend, with a time."""
        scene = self.page.scene(here, carried)
        near = [a for a in here.actors if at - 4 <= a.first and a.last <= plan.verb]
        owner = named_actors.named(scene, near[-1]) if near else None
        dates = tuple(times.times(scene, plan, plan.last))[:1]
        if owner and len(owner.sides) == 1 and dates:
            kind = Kind("visit", "firm", "the intention of", plan.verb, plan.verb + 1)
            self.drafts.make(Case(scene, plan, kind, "expected", carried, dates), owner)
