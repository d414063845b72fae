"""The commitments that stand as a noun for what a statement says: *announced the opening of a consulate*, *pledged a loan*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import DateMention
from memcon.annotate.small_words import MODALS, PREPOSITIONS, WHOSE
from memcon.lexicon import groups
from memcon.reading.commitments import circumstances, doers, endings, event_nouns, planned_events, times
from memcon.reading.commitments.case import EVENTS, Carrier, Case
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.kinds.deliveries import amount_told
from memcon.reading.commitments.kinds.events import of_noun
from memcon.reading.commitments.page import Page
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who
from memcon.types import CommitmentKind

_WORDS = groups("commitment_words")

_STANDING = _WORDS["stands_for_election"]  # what one supports by a vote
_RELIEF = _WORDS["relief_work"]  # what one supports with goods and money
_DONE = _WORDS["done_by_now"]
_REPLIES = _WORDS["answers"]
_LONGEST_PROMISER = 6  # tokens before "participation": "the full and active"
_BY_NOW = frozenset("recently lately previously already earlier formerly".split())  # before a cue: what has been given already
_AUXILIARIES = MODALS - {"to"}
_JOINED_VISIT = 2  # tokens after a verb from which on a visit after a comma is one of its own
_STEPS = _WORDS["joint_steps"]
_SHARED = frozenset("joint common shared coordinated co-ordinated concerted collective unified".split())
_POINTING = frozenset("this that these those it them which".split())
_ARTICLES = WHOSE | {"the", "a", "an"}
_MARKS = frozenset(":;•-–—°*)")
_LONGEST_PARTNER = 5  # tokens: "with the Government of Peru"


class SaidNouns:
    """Reads the nouns that stand for what statements say."""

    def __init__(self, page: Page) -> None:
        self.page, self.known, self.words, self.drafts = page, page.known, page.words, page.drafts

    def programme(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        """*Announced a new partnership on ports*: a thing of its own that there is to be, if it was not announced before."""
        plan = planned_events.programme(self.known.tokens, self.words, first, last)
        if plan is None or self.given_by_now(scene, carried) or any(map(self._is_past, self.page.dates_in(plan.first, plan.last))):
            return
        if self.drafts.covers(plan.first, plan.last):
            return
        kind = Kind("undertaking", "firm", "what is announced", plan.verb, plan.verb + 1)
        named = next((s.side for s in self.known.sides if s.start == self.known.tokens[plan.first].start), None)  # "Peru's joining"
        own = Who((named,)) if named is not None and scene.lower(plan.verb) not in self.words.listed("programme") else None
        own = own or self._with_a_partner(plan, carried)
        self.drafts.make(Case(scene, plan, kind, carried.force, carried, tuple(times.times(scene, plan, plan.last))), own)

    def _with_a_partner(self, plan: Plan, carried: Carrier) -> Who | None:
        """The one who announces it and the side that it is with: *announced a new partnership with the Government of Peru*."""
        tokens = self.known.tokens
        led = next((i for i in range(plan.verb + 1, min(plan.last, plan.verb + 3)) if tokens[i].lower == "with"), None)
        if led is None or carried.statement.voice != "single":
            return None
        end = tokens[min(led + _LONGEST_PARTNER, plan.last - 1)].end
        partner = next((s.side for s in self.known.sides if tokens[led].end < s.start <= end and s.side in self.page.floor.sides), None)
        both = tuple(dict.fromkeys((*(s.side for s in carried.statement.speakers if s.side), *((partner,) if partner else ()))))
        return Who(both, told=False) if len(both) > 1 else None

    def _is_past(self, date: DateMention) -> bool:
        """Whether a date lies before the meeting and is no part of a name: *created by the Rivers Act of 2022*."""
        before = self.known.tokens[max(0, self.page.tokens_of(date.start, date.end)[0] - 2)]
        return self.page.is_past(date) and not (before.text[0].isupper() and len(date.edtf or "") == len("2022"))

    def deed(self, scene: Scene, carried: Carrier, first: int, last: int) -> bool:
        """*Announced the opening of a consulate*, *agreed to the resumption of talks*: a noun for what is to be done."""
        found = planned_events.deed(self.known.tokens, self.words, first, last)
        if found is not None:
            plan, about = found
            done = self.known.tokens[plan.verb].lower in _DONE and carried.force == "told" and not self.page.dates_in(plan.first, plan.last)
            if done:
                return False  # "announced the conclusion of the negotiations"
            if any(self.page.is_past(d) for d in self.page.dates_in(plan.first, plan.last)):
                return False
            action = self.words.noun(self.known.tokens, plan.verb, "action")
            given = action.kind if action and action.entry.get("kind") else "undertaking"
            kind = Kind(about.kind if about else given, "firm", "a noun for the action", plan.verb, plan.verb + 1, about)
            self._make(scene, plan, kind, carried)
        return found is not None

    def reply(self, scene: Scene, carried: Carrier, first: int, last: int) -> bool:
        """*Promised a reply by the end of January*: an answer that is to be given by a day."""
        tokens = self.known.tokens
        at = next((i for i in range(first + 1, min(first + _LONGEST_PROMISER, last)) if tokens[i].lower in _REPLIES), None)
        if at is None or tokens[first].lower not in ("a", "an"):
            return False
        plan = Plan(first, endings.trimmed(tokens, at + 1, last), at, "noun", first)
        if times.times(scene, plan, plan.last):
            kind: CommitmentKind = "delivery" if tokens[at].lower == "answer" else "undertaking"
            self._make(scene, plan, Kind(kind, "firm", "an answer that is promised", at, at + 1), carried)
            return True
        return False

    def in_person(self, scene: Scene, carried: Carrier, first: int, last: int) -> bool:
        """*Pledged his full participation*, *confirmed her attendance at the summit in June*, *promised quick action in …*."""
        tokens = self.known.tokens
        at = next((i for i in range(first, min(first + _LONGEST_PROMISER, last)) if self.words.noun(tokens, i, "presence")), None)
        if at is None or any(tokens[i].lower in PREPOSITIONS or tokens[i].text in ",;" for i in range(first, at)):
            return False
        last = next((i for i in range(at + 1, last) if tokens[i].text == ";"), last)
        plan = Plan(first, endings.trimmed(tokens, at + 1, last), at, "noun", first)
        dates = tuple(times.times(scene, plan, plan.last))
        if tokens[at].lower == "support" and not self._definite_support(at, last):
            return False
        led = self._leads_on(at, last)
        there = tokens[at].lower in ("participation", "attendance", "presence")
        if not led or (carried.statement.act == "confirm" and not (there and dates)) or "help" == tokens[at].lower == tokens[first].lower:
            return False
        kind = Kind("visit" if there and dates else "undertaking", "firm", f"a promise of {tokens[at].lower}", at, at + 1)
        own = Who(tuple(dict.fromkeys(s.side for s in carried.statement.speakers if s.side)), told=False)
        self.drafts.make(Case(scene, plan, kind, carried.force, carried, dates), own)
        return True

    def _leads_on(self, at: int, last: int) -> bool:
        """Whether what follows the noun tells what is promised: *support for*, *assistance in training*, *participation*, *his vote*."""
        tokens, noun = self.known.tokens, self.known.tokens[at].lower
        if noun == "vote":
            return tokens[at - 1].lower in _ARTICLES or tokens[at - 1].lower == "'s"
        if at + 1 >= last:
            return noun in ("participation", "attendance")
        if noun == "assistance":  # in doing something, not in the amount of
            return any(tokens[i].lower in self.words.gerunds or tokens[i].lower.endswith("ing") for i in range(at + 2, min(last, at + 4)))
        return tokens[at + 1].lower in (("for", "to") if noun == "support" else ("in", "at"))

    def _definite_support(self, at: int, last: int) -> bool:
        """Whether it is told what support is for: *support for Peru's candidacy*, *to meet its needs*, *for the relief effort*."""
        tokens = self.known.tokens
        if at + 2 >= last:
            return False
        to_do = tokens[at + 1].lower == "to" and tokens[at + 2].lower in self.words.bases and tokens[at + 2].text.islower()
        ahead = {tokens[i].lower for i in range(at + 2, min(last, at + 7))}
        return to_do or bool(ahead & _STANDING) or (tokens[at + 1].lower in ("for", "to") and bool(ahead & _RELIEF))

    def given_by_now(self, scene: Scene, carried: Carrier) -> bool:
        """Whether it is told what was announced, or given, some time before."""
        cue = carried.statement.cue
        at = self.page.tokens_of(cue.start, cue.end)[0] if cue else scene.sentence.first
        before = {self.known.tokens[i].lower for i in range(max(scene.sentence.first, at - 3), at)}
        return bool(before & _BY_NOW) or self.known.tokens[scene.sentence.first].lower == "since"

    def aid(self, scene: Scene, carried: Carrier, first: int, last: int) -> bool:
        given = self.given_by_now(scene, carried)
        own = carried.statement.act in ("commit", "accept", "agree")
        plan = None if given else planned_events.aid(self.known.tokens, self.words, first, last, own)
        if plan is not None:
            seats = any(self.words.noun(self.known.tokens, i, "seats") for i in range(plan.first, min(plan.last, plan.verb + 2)))
            self._make(scene, plan, Kind("undertaking" if seats else "delivery", "firm", "aid", plan.verb, plan.verb + 1), carried)
        return plan is not None

    def granted(self, scene: Scene, carried: Carrier, first: int, last: int) -> bool:
        """*Asked for places for four officers*, which was granted; *consented to the passage of convoys*: a thing, told by its noun."""
        tokens = self.known.tokens
        could = next((i for i in range(first + 1, last - 1) if tokens[i].lower == "could"), None)
        if carried.granted and could is not None:  # "asked whether Norway could berth the ship"
            clause = Plan(first, endings.trimmed(tokens, could + 1, last), could + 1, "modal", first, subject=(first, could), modal="would")
            self.page.consider(scene, clause, carried)
            return True
        consented = carried.statement.cue is not None and carried.statement.cue.text.lower().startswith("consent")
        head = next((i for i in range(first, last) if tokens[i].lower in PREPOSITIONS or tokens[i].text in ",;"), last)
        if not (carried.granted or consented) or head >= last or tokens[first].lower in _POINTING or not tokens[head - 1].text.isalpha():
            return False
        if any(self.words.noun(tokens, i, "asked", "message", "event") for i in range(first, head)) and not carried.granted:
            return False
        if any(self.words.noun(tokens, i, "presence") and tokens[i].lower != "assistance" for i in range(first, head)):
            return False  # "asked for Peru's participation in the summit"
        if any((m := self.words.noun(tokens, i, "event")) and m.kind in EVENTS for i in range(first, head)):
            return False
        plan = Plan(first, endings.trimmed(tokens, head, last), head - 1, "noun", first)
        handed = any(self.words.noun(tokens, i, "goods", "gift", "people", "papers") for i in range(first, head))
        handed = handed or amount_told(tokens, self.words, first, head + 1) or self._of_aid(first, head)
        handed = handed and not any(self.words.noun(tokens, i, "seats") for i in range(first, head))
        kind = Kind("delivery" if handed else "undertaking", "firm", "what was asked for and granted", head - 1, head)
        self._make(scene, plan, kind, carried)
        return True

    def joint_step(self, scene: Scene, carried: Carrier, first: int, last: int) -> bool:
        """*Proposed a joint approach to the lenders*: a step of both, told by its noun."""
        tokens = self.known.tokens
        if first + 2 >= last or tokens[first].lower not in ("a", "an") or tokens[first + 1].lower not in _SHARED:
            return False
        head = next((i for i in range(first + 2, min(last, first + 6)) if tokens[i].lower in PREPOSITIONS | {"to"}), last) - 1
        plan = Plan(first, endings.trimmed(tokens, head + 1, last), head, "noun", first)
        if tokens[head].lower not in _STEPS or self.drafts.covers(plan.first, plan.last):
            return False
        dates = tuple(times.times(scene, plan, plan.last))
        kind = Kind("undertaking", "firm", "a joint step", head, head + 1)
        self.drafts.make(Case(scene, plan, kind, carried.force, carried, dates), Who(self.page.floor.sides, told=False))
        return True

    def _of_aid(self, first: int, last: int) -> bool:
        """Whether it is aid that is told: *assistance in supplying the north*."""
        nouns = (self.words.noun(self.known.tokens, i, "event") for i in range(first, last))
        return any(m.kind == "delivery" for m in nouns if m)

    def _make(self, scene: Scene, plan: Plan, kind: Kind, carried: Carrier) -> None:
        dates = tuple(times.times(scene, plan, plan.last))
        self.drafts.make(Case(scene, plan, kind, carried.force, carried, dates))

    def day_set(self, scene: Scene, carried: Carrier, first: int, last: int) -> bool:
        """*Settled on 14 May for the next round*, *agreed on June as the date of the visit*: a day, and the event that it is for."""
        end = next((b for a, b in self.page.dated if a <= first + 1 and first < b), None)
        if end is None or end >= last or self.known.tokens[end].lower not in ("for", "as"):
            return False
        found = next(iter(event_nouns.events(self.known.tokens, self.words, end + 1, last)), None)
        if found is None or found[1].kind not in EVENTS:
            return False
        plan, noun = found
        kind = Kind(noun.kind, "firm", "an event with the day set for it", plan.verb, noun.last, noun)
        self._make(scene, replace(plan, first=first, clause=first), kind, carried)
        return True

    def nouns(self, scene: Scene, carried: Carrier, first: int, last: int, inner: bool) -> None:
        """Visits and meetings that stand as nouns in what was agreed or proposed: *agreed on mutual visits*. `inner`: after a verb."""
        tokens = self.known.tokens
        for plan, noun in event_nouns.events(tokens, self.words, first, last, "gathering"):
            sort = of_noun(tokens, self.words, plan, noun) or noun.kind
            kind = Kind(sort, "firm", f"the noun {noun.entry.words[0]}", plan.verb, noun.last, noun)
            before = tokens[plan.first - 1].lower if plan.first else ""
            over = [d.plan for d in self.drafts.found if d.plan.first < noun.last and noun.first < d.plan.last]
            joined = kind.kind == "visit" and before in (",", "and")
            if any(p.verb == plan.verb or not (joined and plan.first - p.verb > _JOINED_VISIT) for p in over):
                continue
            before_it = range(max(first - (tokens[first - 1].lower != "upon"), plan.first - 4), noun.first)  # "agreed upon a visit"
            if any(self.words.noun(tokens, i, "unfixed") for i in before_it):
                continue
            if any(tokens[i].lower in ("that", "which") and tokens[i + 1].lower in _AUXILIARIES for i in range(first + 1, noun.first)):
                continue  # "agreed to draft rules that will ease mutual visits"
            if kind.kind == "visit":
                opens = plan.first <= first + 2 or before in (",", "and", "including", "on", "for")
                placed = plan.first <= first + 1 or joined or circumstances.place(scene, plan, kind, plan.last)
                if opens and placed and self._travels(scene, plan, kind):
                    self.drafts.shorten(scene, plan)
                    self._make(scene, plan, kind, carried)
            elif before == "including" and carried.force == "binding" and kind.kind in EVENTS and times.times(scene, plan, plan.last):
                self._make(scene, plan, kind, carried)  # "agreed on next steps, including a meeting in May"
            elif plan.first <= first + 1 and not inner and self._heads(scene, plan, kind, carried, before):
                self._make(scene, plan, kind, carried)

    def _travels(self, scene: Scene, plan: Plan, kind: Kind) -> bool:
        """Whether it is known whose visit it is: told, or that of the other side where it is to the country of one of two."""
        who, sides = doers.who(scene, plan, kind, None), self.page.floor.sides
        alone = len(who.sides) == 1 and len(sides) == 2
        return who.told or (alone and circumstances.country(scene, plan, kind) in set(sides) - set(who.sides))

    def _heads(self, scene: Scene, plan: Plan, kind: Kind, carried: Carrier, before: str) -> bool:
        """Whether an event that opens what was said is what was settled."""
        if kind.kind == "delivery" and carried.statement.act != "commit":
            return False
        timed = bool(times.times(scene, plan, plan.last))
        if scene.lower(kind.verb) in _WORDS["keeping_in_touch"]:
            return False  # "committed to regular coordination over the coming weeks"
        return timed or (
            (kind.kind not in ("talks", "undertaking") and (carried.force == "proposed" or before in ("on", "upon", "for", "a", "the")))
            or (kind.kind not in ("talks", "undertaking") and before in _MARKS and carried.statement.act in ("agree", "concur"))
        )
