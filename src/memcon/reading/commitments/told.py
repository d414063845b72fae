"""The commitments that a page names by the way: what is looked forward to, planned, promised in a noun, or told in the present tense."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import DateMention
from memcon.reading.commitments import (
    circumstances,
    doers,
    endings,
    event_nouns,
    named_actors,
    next_steps,
    planned_events,
    present_tense,
    times,
    together,
    travellers,
)
from memcon.reading.commitments.case import EVENTS, Carrier, Case, Force
from memcon.reading.commitments.forces import why_not
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.kinds.events import of_noun
from memcon.reading.commitments.kinds.will import to_account
from memcon.reading.commitments.page import Here, Page, counted
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who
from memcon.reading.commitments.vocabulary import NUMBERS, Match
from memcon.types import BODIES

_PONDERED = frozenset("mention discuss welcome support state explain".split())  # acts by which somebody speaks of a proposal
_FARTHEST_PROMISE = 7  # tokens from the beginning of what is welcomed or confirmed to the noun that tells that it is promised
_FARTHEST_APPROVER = 3  # tokens between one who approves and the verb: "has also"
_FARTHEST_OWNER = 3  # tokens between the owner of a decision and the noun: "Peru's recent decision"
_AWAITING = frozenset("welcome confirm state explain stress support".split())  # and of an event that lies ahead
_AVOWED = frozenset("welcome confirm stress".split())  # and of a promise
_TAKEN_UP = frozenset("welcome thank".split())  # acts by which somebody speaks of what another has offered


_THEIR_OWN = frozenset("their our his her its".split())
_PREPARING = frozenset("preparation preparations preparing prepare plans organisation organization arrangements agenda work".split())
_FARTHEST_WORK = 4  # tokens from "preparations" to the event: "preparations for the"
_HOME = ("administration", "government")
_OUR = frozenset("my our his her".split())


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
            kind = self.page.kind(plan)
            going = carried and carried.force == "remarks" and kind.kind == "visit" and tokens[plan.verb].lower in self.words.gerunds
            settled = dates or (going and circumstances.place(scene, plan, kind, plan.last))  # "we are going to Lima together"
            if settled and kind.weight == "firm" and (kind.kind in EVENTS or plan in opening):
                self.drafts.make(Case(scene, plan, kind, "told", carried, dates))

    def given(self, here: Here) -> None:
        """*Peru is sending ten doctors*: aid under way, told with how much it is, or when it comes."""
        tokens = self.known.tokens
        homes = tokens.where(here.sentence.first + 1, here.last, *_HOME)
        own = {i + 1 for i in homes if tokens[i - 1].lower in _OUR}  # "my Administration is sending"
        homes_told = (m.last for i in range(here.sentence.first, here.last) if (m := self.words.noun(tokens, i, "home")))
        own |= {self._end_of_name(last, here.last) for last in homes_told}
        ends = frozenset(a.last for a in here.actors) | own
        for plan in present_tense.giving(tokens, self.words, here.sentence.first, here.last, ends):
            carried = self.page.carrier_of(plan.verb)
            if self.drafts.covers(plan.verb, plan.verb + 1) or (carried and carried.force not in ("told", "remarks", "binding")):
                continue
            plan = self.page.clip(plan, carried)
            scene, kind = self.page.scene(here, carried), self.page.kind(plan)
            dates = tuple(d for d in times.times(scene, plan, plan.last) if self.page.is_ahead(d))
            if kind.kind == "delivery" and kind.weight == "firm" and (kind.done_to or dates or counted(tokens, plan)):
                self.drafts.make(Case(scene, plan, kind, "told", carried, dates))

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
            if of_somebody and all(self.page.kind(p).kind == "visit" for p in awaited_plans):
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
            kind = self.page.kind(plan)
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
        if carried is None or carried.statement.act != "discuss" or noun.kind != "meeting" or scene.lower(plan.first) in _THEIR_OWN:
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
            if not led or not (carried.statement.act in _AWAITING or (led == "plan" and carried.statement.act == "discuss")):
                continue
            plan = replace(self.page.clip(plan, carried), first=start)
            scene = self.page.scene(here, carried)
            soon = led in ("deed", "plan")
            dates = tuple(d for d in times.times(scene, plan, plan.last) if self.page.is_ahead(d) or (soon and not d.edtf))
            sort = of_noun(tokens, self.words, plan, noun) or noun.kind
            kind = Kind(sort, "firm", f"a {noun.entry.words[0]} with its day", plan.verb, noun.last, noun)
            case = Case(scene, plan, kind, "told", carried, dates)
            if dates and not together.of_others(scene, plan) and why_not(case) is None:
                self.drafts.make(case, self._own_journey(case))

    def _own_journey(self, case: Case) -> Who | None:
        """The one who announces it, of a journey that nobody is named for: *announced a tour of South America for May*."""
        said = case.carrier.statement if case.carrier else None
        own = said is not None and said.voice == "single" and case.carrier is not None and self._announced(case.carrier)
        if not own or case.kind.kind != "visit" or case.lower(case.plan.verb - 1) not in ("a", "an"):
            return None
        if said is None or travellers.owner(case.scene, case.plan, case.kind) is not None:
            return None
        return Who(tuple(dict.fromkeys(s.side for s in said.speakers if s.side)), tuple(s.name for s in said.speakers if s.name))

    def nominal(self, here: Here) -> None:
        """What is promised or proposed in a noun: *welcomed the commitments by Peru to send two ships*, *his proposal to hold a summit*."""
        tokens = self.known.tokens
        promised = tuple(planned_events.promised(tokens, self.words, here.sentence.first, here.last))
        for number, (noun, to, found) in enumerate(promised):
            end = self._before_another(promised[number + 1][0].first) if number + 1 < len(promised) else here.last
            carried = self.page.carrier_of(noun.first)
            if not self._speaks_of(noun, carried):
                continue
            scene = self.page.scene(here, carried)
            for plan in (self.page.clip(plan, carried) for plan in found):
                last = endings.trimmed(tokens, plan.verb + 1, end)  # "…, as well as the commitments by"
                plan = replace(plan, last=min(plan.last, last))
                if not self.drafts.covers(plan.verb, plan.verb + 1):
                    self._avowed(scene, carried, plan, noun, to)

    def _before_another(self, at: int) -> int:
        """Where the words that lead to a second noun begin, with its owner: *… and for its generous offer to*."""
        tokens = self.known.tokens
        owned = next((i for i in range(at - 1, at - 1 - _FARTHEST_OWNER, -1) if tokens[i].lower in _THEIR_OWN), at)
        if owned < at and tokens[owned - 1].lower == "to":
            sentence = self.known.sentence_at(tokens[at].start)
            return sentence.last if sentence else at
        return owned - (owned < at and tokens[owned - 1].lower in ("for", "of"))

    def pledged(self, here: Here) -> None:
        """Aid that somebody has pledged, named by the way: *thanked Peru for its pledge of $5 million*."""
        for noun, of, plan in planned_events.pledged(self.known.tokens, self.words, here.sentence.first, here.last):
            carried = self.page.carrier_of(noun.first)
            scene = self.page.scene(here, carried)
            owner = self._promiser(scene, carried, plan, noun.first, of)
            if carried is None or carried.statement.negated or owner is None or self.drafts.covers(plan.verb, plan.verb + 1):
                continue
            kind = Kind("delivery", "firm", "what was pledged", plan.verb, plan.verb + 1)
            self.drafts.make(Case(scene, plan, kind, "binding", carried, tuple(times.times(scene, plan, plan.last)), owner), owner)

    def approved(self, here: Here) -> None:
        """What somebody has given leave for: *approved the transfer of four helicopters*, *authorized the release of $20 million*."""
        for doer, plan, noun in planned_events.approved(self.known.tokens, self.words, here.sentence.first, here.last):
            carried = self.page.carrier_of(plan.verb)
            actor = next((a for a in here.actors if doer - _FARTHEST_APPROVER <= a.last <= doer), None)
            if self.drafts.covers(plan.first, plan.last) or (carried and carried.force not in ("told", "remarks")):
                continue
            scene = self.page.scene(here, carried)
            who = named_actors.named(scene, actor) if actor is not None else None
            kind = Kind(noun.kind, "firm", f"leave for {noun.entry.words[0]}", plan.verb, plan.verb + 1)
            if who is not None and len(who.sides) == 1:
                dates = tuple(times.times(scene, plan, plan.last))
                self.drafts.make(Case(scene, plan, kind, "told", carried, dates), Who(who.sides, (), who.evidence))

    def announced_today(self, here: Here) -> None:
        """Aid that is said to have been announced that day: *including today's announcement of $375 million in equipment*."""
        for at, plan in planned_events.announced_today(self.known.tokens, self.words, here.sentence.first, here.last):
            carried = self.page.carrier_of(at)
            alone = carried is None or (carried.statement.voice == "single" and not carried.statement.negated)
            if not alone or self.drafts.covers(plan.first, plan.last):
                continue
            own = {s.side for s in carried.statement.speakers} if carried else {self.page.document.side}
            scene = self.page.scene(here, carried)
            kind = Kind("delivery", "firm", "aid announced that day", plan.verb, plan.verb + 1)
            giver = Who(tuple(s for s in own if s))
            if len(giver.sides) == 1:
                self.drafts.make(Case(scene, plan, kind, "told", carried, tuple(times.times(scene, plan, plan.last))), giver)

    def _speaks_of(self, noun: Match, carried: Carrier | None) -> bool:
        """Whether a statement is one by which somebody speaks of such a noun."""
        tokens, part, at = self.known.tokens, noun.entry.get("part"), noun.first
        if carried is None:
            return bool(part == "intent")
        acts = {"intent": _PONDERED | _AVOWED, "asked": _PONDERED | _TAKEN_UP}.get(part, _AVOWED | _TAKEN_UP | {"explain"})
        if carried.statement.negated or (carried.statement.act not in acts and not (part == "pledge" and self._announced(carried))):
            return False
        if part != "pledge" or at - carried.first <= _FARTHEST_PROMISE:
            return True  # else something else is said of it: "the need for control over the decision to"
        joined = {t.lower for t in tokens[max(carried.first, at - 4) : at]} & {"and", ",", "well"}
        return bool(joined) and carried.statement.act in _TAKEN_UP

    def _avowed(self, scene: Scene, carried: Carrier | None, plan: Plan, noun: Match, to: int) -> None:
        """Make a commitment of a plan that hangs on a noun, where it is definite and somebody's own. `to`: the word that leads to it."""
        kind, dates, part = self.page.kind(plan), tuple(times.times(scene, plan, plan.last)), noun.entry.get("part")
        event, gerund = kind.kind in EVENTS, self.known.tokens[plan.verb].lower in self.words.gerunds
        if kind.weight != "firm":
            return
        offered = carried is not None and carried.statement.act in _TAKEN_UP and self.known.tokens[noun.first].lower == "offer"
        if part == "asked" and not offered:
            case = Case(scene, plan, kind, "proposed", carried, dates)
            if event and why_not(case) is None:
                self.drafts.make(case)
            return
        owner = self._promiser(scene, carried, plan, noun.first, to)
        decision = self.known.tokens[noun.first].lower.startswith("decision") and self._of_another(carried, noun, to)
        if part == "intent":
            fits = self._intends(scene, carried, plan, kind, owner, dates)
        elif decision and not (carried is not None and self._announced(carried)):
            # another's "decision to lower the tariff": what it has done
            fits = kind.kind == "delivery" or (bool(dates) and all(map(self.page.is_ahead, dates)))
        else:
            again = carried is not None and carried.statement.act not in ("welcome", "thank") and not self._announced(carried)
            # a commitment that is only held up again: "reaffirmed their commitment to stop the violence"
            fits = (not gerund or to_account(self.known.tokens, plan)) and (not again or bool(dates) or event or self._definite(plan))
        force: Force = "told" if part == "intent" or decision else "binding"
        case = Case(scene, plan, kind, force, carried, dates, owner)
        if fits and owner is not None and why_not(case) is None:
            self.drafts.make(case, owner if not event or kind.kind == "visit" else None)

    def _intends(
        self, scene: Scene, carried: Carrier | None, plan: Plan, kind: Kind, owner: Who | None, dates: tuple[DateMention, ...]
    ) -> bool:
        """Whether what somebody plans is settled enough: an event, or what is dated, placed, counted or announced."""
        event = kind.kind in EVENTS
        placed = (
            kind.kind == "undertaking"
            and carried
            and carried.statement.act != "discuss"
            and circumstances.place(scene, plan, kind, plan.last)
        )
        exact = self._definite(plan) or placed
        settled = event or dates or (carried and (exact or self._announced(carried)))
        return bool(settled and (event or (carried is not None and self._own(carried, owner))) and (carried is not None or dates))

    def _announced(self, carried: Carrier) -> bool:
        """Whether somebody makes known what is planned: *announced the intention to*."""
        cue = carried.statement.cue
        return cue is not None and bool(set(cue.text.lower().split()) & self.words.listed("announce"))

    def _own(self, carried: Carrier, owner: Who | None) -> bool:
        """Whether the plan is that of one who speaks of it; another's plan is told of."""
        return owner is not None and bool(owner.sides) and set(owner.sides) <= {s.side for s in carried.statement.speakers}

    def _of_another(self, carried: Carrier | None, noun: Match, to: int) -> bool:
        """Whether it is not their own decision that somebody speaks of."""
        thanking = carried is not None and carried.statement.act == "thank"
        return thanking or self._of_a_state(noun, to) or (carried is not None and self._named_before(carried, noun))

    def _named_before(self, carried: Carrier, noun: Match) -> bool:
        """Whether a side that does not speak stands before the noun as an adjective: *welcomed the Peruvian decision*."""
        tokens, speaking = self.known.tokens, {s.side for s in carried.statement.speakers}
        before = tokens[max(carried.first, noun.first - _FARTHEST_OWNER)].start
        return any(before <= s.start < tokens[noun.first].start and s.side not in speaking for s in self.known.sides)

    def _of_a_state(self, noun: Match, to: int) -> bool:
        """Whether a decision is told of with the one who took it: *Peru's decision*, *the decision of the Peruvian government*."""
        tokens = self.known.tokens
        before = any(tokens[i].lower == "'s" for i in range(noun.first - _FARTHEST_OWNER, noun.first))
        return before or any(tokens[noun.first].start < s.end <= tokens[to].end for s in self.known.sides)

    def _definite(self, plan: Plan) -> bool:
        """Whether a plan tells how many or how much (*to deploy two ships*), who is to be held to account, or what is to be imposed."""
        if to_account(self.known.tokens, plan) or self.known.tokens[plan.verb].lower.startswith("impos"):
            return True
        if any(self.known.tokens[i].lower == "sanctions" for i in range(plan.verb + 1, min(plan.last, plan.verb + 4))):
            return True
        ahead = (self.known.tokens[i] for i in range(plan.verb + 1, min(plan.last, plan.verb + 6)))
        return any(t.text[0].isdigit() or t.text[0] in "$€£" or t.lower in NUMBERS for t in ahead)

    def _promiser(self, scene: Scene, carried: Carrier | None, plan: Plan, at: int, to: int) -> Who | None:
        """Whose promise it is: *Peru's commitment*, *the commitments by Peru*, *its decision*; of all where they speak of it together."""
        tokens = self.known.tokens
        after = next((a for a in scene.actors if at < a.first and a.last <= to), None)
        before = next((a for a in reversed(scene.actors) if a.last < at and at - a.last <= 3 and tokens[a.last].lower == "'s"), None)
        if (owner := after or before) is not None and (found := named_actors.named(scene, owner)).sides:
            return found
        if any(tokens[i].text == "Allies" for i in range(at, to)):
            return Who(("NATO",))
        inner = next((s for s in self.known.sides if tokens[plan.verb].start < s.start and plan.verb + 1 < len(tokens)), None)
        if inner and inner.side in BODIES and inner.start == tokens[plan.verb + 1].start:  # "the decision to activate NATO's plans"
            return Who((inner.side,))
        sides = [s.side for s in self.known.sides if tokens[max(scene.sentence.first, at - 3)].start <= s.start < tokens[at].start]
        if sides:
            return Who((sides[-1],))
        if carried is None:
            return None
        said = carried.statement
        own = {tokens[i].lower for i in range(max(0, at - 3), at)} & {"his", "her", "its", "their", "our"}
        bare = at - carried.first <= 1 and self._announced(carried)  # "announced plans to open two schools"
        speaking = tuple(dict.fromkeys(s.side for s in said.speakers if s.side))
        if tokens[at - 1].lower == "'s" and self.words.noun(tokens, at - 2, "home", "authority") and said.voice == "single":
            return Who(speaking)  # "described the Administration's plan"
        if said.act == "thank" and said.voice == "single" and tokens[at - 1 - bool(own)].lower == "for":
            thanked = tuple(s for s in self.page.floor.sides if s not in speaking)  # "thanked him for his decision to"
            return Who(thanked) if len(thanked) == 1 else None
        if said.voice == "joint" or (own and said.act in ("confirm", "stress", "explain", "state")) or bare:
            return Who(speaking)
        return None

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
