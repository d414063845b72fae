"""The commitments that hang on a noun for what somebody promised, proposed or approved: *welcomed Peru's pledge to send two ships*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import DateMention
from memcon.annotate.small_words import WHOSE
from memcon.reading.commitments import circumstances, endings, named_actors, planned_events, times
from memcon.reading.commitments.case import EVENTS, Carrier, Case, Force
from memcon.reading.commitments.forces import why_not
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.kinds.will import to_account
from memcon.reading.commitments.page import Here, Page
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who
from memcon.reading.commitments.vocabulary import NUMBERS, Match, Vocabulary
from memcon.types import BODIES

_PONDERED = frozenset("mention discuss welcome support state explain".split())  # acts by which somebody speaks of a proposal
_FARTHEST_PROMISE = 7  # tokens from the beginning of what is welcomed or confirmed to the noun that tells that it is promised
_FARTHEST_APPROVER = 3  # tokens between one who approves and the verb: "has also"
_AVOWED = frozenset("welcome confirm stress".split())  # and of a promise
_TAKEN_UP = frozenset("welcome thank".split())  # acts by which somebody speaks of what another has offered
_FARTHEST_OWNER = 3  # tokens between the owner of a decision and the noun: "Peru's recent decision"


class Promised:
    """Reads what is promised, proposed or approved in a noun."""

    def __init__(self, page: Page) -> None:
        self.page, self.known, self.words, self.drafts = page, page.known, page.words, page.drafts

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
        owned = next((i for i in range(at - 1, at - 1 - _FARTHEST_OWNER, -1) if tokens[i].lower in WHOSE), at)
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
        if carried.statement.negated or (carried.statement.act not in acts and not (part == "pledge" and announced(self.words, carried))):
            return False
        if part != "pledge" or at - carried.first <= _FARTHEST_PROMISE:
            return True  # else something else is said of it: "the need for control over the decision to"
        joined = {t.lower for t in tokens[max(carried.first, at - 4) : at]} & {"and", ",", "well"}
        return bool(joined) and carried.statement.act in _TAKEN_UP

    def _avowed(self, scene: Scene, carried: Carrier | None, plan: Plan, noun: Match, to: int) -> None:
        """Make a commitment of a plan that hangs on a noun, where it is definite and somebody's own. `to`: the word that leads to it."""
        kind, dates, part = self.page.kinds.kind(plan), tuple(times.times(scene, plan, plan.last)), noun.entry.get("part")
        event, gerund = kind.kind in EVENTS, self.known.tokens[plan.verb].lower in self.words.gerunds
        if kind.weight != "firm":
            return
        offered = carried is not None and carried.statement.act in _TAKEN_UP and self.known.tokens[noun.first].lower == "offer"
        if part == "asked" and not offered:
            case = Case(scene, plan, kind, "proposed", carried, dates)
            if event and why_not(case) is None:
                self.drafts.make(case)
            return
        owner = self._not_the_one_who_welcomes(carried, self._promiser(scene, carried, plan, noun.first, to))
        decision = self.known.tokens[noun.first].lower.startswith("decision") and self._of_another(carried, noun, to)
        if part == "intent":
            fits = self._intends(scene, carried, plan, kind, owner, dates)
        elif decision and not (carried is not None and announced(self.words, carried)):
            # another's "decision to lower the tariff": what it has done
            fits = kind.kind == "delivery" or (bool(dates) and all(map(self.page.is_ahead, dates)))
        else:
            again = carried is not None and carried.statement.act not in ("welcome", "thank") and not announced(self.words, carried)
            # a commitment that is only held up again: "reaffirmed their commitment to stop the violence"
            fits = (not gerund or to_account(self.known.tokens, plan)) and (not again or bool(dates) or event or self._definite(plan))
        force: Force = "told" if part == "intent" or decision else "binding"
        case = Case(scene, plan, kind, force, carried, dates, owner)
        if fits and owner is not None and why_not(case) is None:
            self.drafts.make(case, owner if not event or kind.kind == "visit" else None)

    def _not_the_one_who_welcomes(self, carried: Carrier | None, owner: Who | None) -> Who | None:
        """The owner of what is welcomed: of two sides, the one that does not speak: *welcomed the Minister's intent to*."""
        if carried is None or owner is None or carried.statement.act != "welcome" or carried.statement.voice != "single":
            return owner
        speaking = {s.side for s in carried.statement.speakers}
        others = tuple(s for s in self.page.floor.sides if s not in speaking)
        return Who(others, told=False) if set(owner.sides) <= speaking and len(others) == 1 else owner

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
        settled = event or dates or (carried and (exact or announced(self.words, carried)))
        another = carried is not None and carried.statement.act == "welcome" and owner is not None and len(owner.sides) == 1
        if another:
            return True  # "welcomed the Minister's intent to revise the strategy"
        return bool(settled and (event or (carried is not None and self._own(carried, owner))) and (carried is not None or dates))

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
        own = {tokens[i].lower for i in range(max(0, at - 3), at)} & WHOSE
        bare = at - carried.first <= 1 and announced(self.words, carried)  # "announced plans to open two schools"
        speaking = tuple(dict.fromkeys(s.side for s in said.speakers if s.side))
        if tokens[at - 1].lower == "'s" and self.words.noun(tokens, at - 2, "home", "authority") and said.voice == "single":
            return Who(speaking)  # "described the Administration's plan"
        if said.act == "thank" and said.voice == "single" and tokens[at - 1 - bool(own)].lower == "for":
            thanked = tuple(s for s in self.page.floor.sides if s not in speaking)  # "thanked him for his decision to"
            return Who(thanked) if len(thanked) == 1 else None
        if said.voice == "joint" or (own and said.act in ("confirm", "stress", "explain", "state")) or bare:
            return Who(speaking)
        return None


def announced(words: Vocabulary, carried: Carrier) -> bool:
    """Whether somebody makes known what is planned: *announced the intention to*."""
    cue = carried.statement.cue
    return cue is not None and bool(set(cue.text.lower().split()) & words.listed("announce"))
