"""The commitments that a page names by the way: what is looked forward to, planned, promised in a noun, or told in the present tense."""

from __future__ import annotations

from dataclasses import replace

from memcon.reading import commitment_parts as parts
from memcon.reading import planned_events, plans
from memcon.reading.commitment_forces import EVENTS, Carrier, Case, Force, why_not
from memcon.reading.commitment_kinds import NUMBERS, Kind, to_account
from memcon.reading.commitment_page import Here, Page
from memcon.reading.commitment_parts import Scene, Who
from memcon.reading.plans import Match, Plan
from memcon.types import BODIES

_TAKING_PART = frozenset(("of", "with", "between", "and", "by"))
_PONDERED = frozenset("mention discuss welcome support state explain".split())  # acts by which somebody speaks of a proposal
_FARTHEST_PROMISE = 7  # tokens from the beginning of what is welcomed or confirmed to the noun that tells that it is promised
_AVOWED = frozenset("welcome confirm stress".split())  # and of a promise


class Told:
    """Reads the events and promises that a page names by the way."""

    def __init__(self, page: Page) -> None:
        self.page, self.known, self.words, self.drafts = page, page.known, page.words, page.drafts

    def present(self, here: Here) -> None:
        """*Tomorrow I travel to Lima*: the present tense with a day that lies ahead."""
        tokens = self.known.tokens
        held = next((m.date for m in self.page.floor.meetings if m.date), None) or self.page.document.published or ""
        ends = {a.last for a in here.actors if a.kind in ("persons", "nationals", "he", "she", "i", "we", "they", "unclear")}
        for plan in plans.present(tokens, self.words, here.sentence.first, here.last, frozenset(ends)):
            carried = self.page.carrier_of(plan.verb)
            if self.drafts.covers(plan.verb, plan.verb + 1) or (carried and carried.force not in ("told", "remarks", "binding")):
                continue
            scene = self.page.scene(here, carried)
            dates = tuple(d for d in parts.times(scene, plan, plan.last) if d.edtf and d.edtf.lstrip("./") > held)
            kind = self.page.kind(plan)
            if dates and held and kind.kind in EVENTS and kind.weight == "firm":
                self.drafts.make(Case(scene, plan, kind, "told", carried, dates))

    def coming(self, here: Here) -> None:
        """What is looked forward to, intended, or named as planned."""
        tokens, first = self.known.tokens, here.sentence.first
        for forward in planned_events.looked_forward_to(tokens, self.words, first, here.last):
            self._expected(here, *forward)
        for at, plan in planned_events.intended_visits(tokens, self.words, first, here.last):
            carried = self.page.carrier_of(at)
            if not self.drafts.covers(plan.verb, plan.verb + 1) and not (carried and carried.force in ("none", "binding")):
                self._intended(here, at, plan, carried)
        for plan, noun, awaited in planned_events.planned_nouns(tokens, self.words, first, here.last, self.page.date_ends):
            carried = self.page.carrier_of(noun.first)
            if noun.kind not in EVENTS or self.drafts.covers(noun.first, plan.last):
                continue
            if carried and (carried.statement.negated or carried.force in ("remarks", "proposed")):
                continue
            scene = self.page.scene(here, carried)
            dates = tuple(parts.times(scene, plan, plan.last))
            held = noun.kind == "meeting" and any(d.edtf in {m.date for m in self.page.meetings} for d in dates)
            if self._of_others(scene, plan):
                continue
            forward = carried is not None and carried.force == "expected"
            if awaited or (any(d.edtf or forward for d in dates) and not held):
                kind = Kind(noun.kind, "firm", f"a {noun.entry.words[0]} that is planned", plan.verb, noun.last, noun)
                self.drafts.make(Case(scene, plan, kind, "told", carried, dates))

    def _of_others(self, scene: Scene, plan: Plan) -> bool:
        """Whether all who are named as taking part in an event are others: *the meeting of the Kenyan and Ugandan presidents*."""
        told = [a for a in scene.actors if plan.first < a.last and a.last <= plan.last]
        parties = [a for a in told if scene.lower(a.first - 1) in _TAKING_PART or scene.lower(a.last) == "'s"]
        sides = {s for a in parties for s in parts.named(scene, a).sides}
        return bool(sides) and not sides & {*self.page.floor.sides, self.page.document.side}

    def nominal(self, here: Here) -> None:
        """What is promised or proposed in a noun: *welcomed the commitments by Peru to send two ships*, *his proposal to hold a summit*."""
        tokens, words = self.known.tokens, self.words
        promised = tuple(planned_events.promised(tokens, words, here.sentence.first, here.last))
        for number, (at, to, found) in enumerate(promised):
            end = promised[number + 1][0] if number + 1 < len(promised) else here.last
            carried = self.page.carrier_of(at)
            idea = words.noun(tokens, at, "asked") is not None
            intent = words.noun(tokens, at, "intent") is not None
            acts = _PONDERED | _AVOWED if intent else _PONDERED if idea else _AVOWED
            if carried is None:
                if not intent:
                    continue
            elif carried.statement.negated or carried.statement.act not in acts:
                continue
            if carried and not (idea or intent):
                joined = {t.lower for t in tokens[max(carried.first, at - 4) : at]} & {
                    "and",
                    ",",
                    "well",
                } and carried.statement.act == "welcome"
                if at - carried.first > _FARTHEST_PROMISE and not joined:
                    continue  # something else is said of it: "the need for control over the decision to"
            force: Force = "proposed" if idea else "told" if intent else "binding"
            scene = self.page.scene(here, carried)
            for plan in (self.page.clip(plan, carried) for plan in found):
                last = plans.trimmed(tokens, plan.verb + 1, end)  # "…, as well as the commitments by"
                plan = replace(plan, last=min(plan.last, last))
                if not self.drafts.covers(plan.verb, plan.verb + 1):
                    self._avowed(scene, carried, plan, force, (at, to))

    def _avowed(self, scene: Scene, carried: Carrier | None, plan: Plan, force: Force, noun: tuple[int, int]) -> None:
        """Make a commitment of a plan that hangs on a noun, whose words are `noun`, where it is definite and somebody's own."""
        kind, dates = self.page.kind(plan), tuple(parts.times(scene, plan, plan.last))
        event, exact = kind.kind in EVENTS, to_account(self.known.tokens, plan)
        gerund = self.known.tokens[plan.verb].lower in self.words.gerunds
        told = force == "told" and carried is not None and carried.statement.voice == "single" and bool(dates)
        if (
            kind.weight != "firm"
            or (force != "binding" and not event and not told)
            or (gerund and not exact)
            or (carried is None and not dates)
        ):
            return
        owner = self._promiser(scene, carried, plan, *noun) if force != "proposed" else None
        if owner is None and force != "proposed":
            return
        if (
            force == "told"
            and not event
            and (not carried or set(owner.sides if owner else ()) != {s.side for s in carried.statement.speakers})
        ):
            return  # another's plan
        again = carried is not None and carried.statement.act != "welcome" and force == "binding"
        if again and not (dates or event or self._definite(plan)):
            return  # a commitment that is only held up again: "reaffirmed their commitment to stop the violence"
        case = Case(scene, plan, kind, force, carried, dates)
        if why_not(case) is None:
            self.drafts.make(case, owner if not event or kind.kind == "visit" else None)

    def _definite(self, plan: Plan) -> bool:
        """Whether a plan tells how many or how much (*to deploy two ships*), or who is to be held to account."""
        if to_account(self.known.tokens, plan):
            return True
        ahead = (self.known.tokens[i] for i in range(plan.verb + 1, min(plan.last, plan.verb + 6)))
        return any(t.text[0].isdigit() or t.text[0] in "$€£" or t.lower in NUMBERS for t in ahead)

    def _promiser(self, scene: Scene, carried: Carrier | None, plan: Plan, at: int, to: int) -> Who | None:
        """Whose promise it is: *Peru's commitment*, *the commitments by Peru*, *its decision*; of all where they speak of it together."""
        tokens = self.known.tokens
        after = next((a for a in scene.actors if at < a.first and a.last <= to), None)
        before = next((a for a in reversed(scene.actors) if a.last < at and at - a.last <= 3 and tokens[a.last].lower == "'s"), None)
        decided = tokens[at].lower.startswith("decision")
        if decided and (before or any(s.end <= tokens[at].start <= s.end + 24 for s in self.known.sides)):
            return None  # "welcomed Peru's decision to lower the tariff": what it has done
        if (owner := after or before) is not None and (found := parts.named(scene, owner)).sides:
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
        if said.voice == "joint" or (own and said.act in ("confirm", "stress")):
            return Who(tuple(dict.fromkeys(s.side for s in said.speakers if s.side)))
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
        on = plan.first - 1 if self.known.tokens[plan.first - 1].lower == "on" else plan.first
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
            plan = replace(plan, last=plans.trimmed(self.known.tokens, plan.verb + 1, min(plan.last, stop)))
            if noun is None:
                self.page.consider(scene, plan, carried, "expected")
                continue
            travels = noun.entry.get("part") == "presence"
            kind = Kind("visit" if travels else noun.kind, "firm", f"looking forward to a {noun.entry.words[0]}", plan.verb, noun.last, noun)
            case = Case(scene, plan, kind, "expected", carried, tuple(parts.times(scene, plan, plan.last)))
            if why_not(case) is None:
                self.drafts.make(case)

    def _intended(self, here: Here, at: int, plan: Plan, carried: Carrier | None) -> None:
        """A visit that its traveller is said to intend, with a time."""
        scene = self.page.scene(here, carried)
        near = [a for a in here.actors if at - 4 <= a.first and a.last <= plan.verb]
        owner = parts.named(scene, near[-1]) if near else None
        dates = tuple(parts.times(scene, plan, plan.last))[:1]
        if owner and len(owner.sides) == 1 and dates:
            kind = Kind("visit", "firm", "the intention of", plan.verb, plan.verb + 1)
            self.drafts.make(Case(scene, plan, kind, "expected", carried, dates), owner)
