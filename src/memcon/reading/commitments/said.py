"""The commitments that stand for what a statement says: after its cue an infinitive, a gerund, a subjunctive, a noun."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Token
from memcon.annotate.small_words import BE, MODALS, PREPOSITIONS, WHOSE
from memcon.lexicon import groups
from memcon.reading.commitments import (
    endings,
    enumerations,
    named_actors,
    planned_events,
    verbals,
)
from memcon.reading.commitments.carriers import own_people
from memcon.reading.commitments.case import EVENTS, Carrier
from memcon.reading.commitments.invitations import Invitations
from memcon.reading.commitments.page import Here, Page
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.said_nouns import SaidNouns
from memcon.reading.commitments.scene import Scene, Who

_WORDS = groups("commitment_words")

_NO_SUBJUNCTIVE = MODALS | {"cannot", "not"}  # before "be": another mood
_ORDERS = _WORDS["gives_orders"]
_MARKS = frozenset(":;•-–—°*)")
_CONVEYING = _WORDS["hands_on"]
_CONVENING = inflected(_WORDS["brings_together"], "ing")
_EXTENDED = inflected(_WORDS["hands_on"], "pp") | {"made"}
_ARTICLES = WHOSE | {"the", "a", "an"}
_HANGING = frozenset("which that who where what how when as if so".split())  # words that open a clause which hangs on a plan
_GOES_ON = MODALS - {"to", "may"} | {"plans", "intends"}  # the verb of a clause; "may" is a month too
_LONGEST_OWNER = 9  # tokens: "His Majesty the King of Oresh's invitation to"
_ENCLOSING = _WORDS["holds_within"]
_FARTHEST_VERB = 20  # tokens from the beginning of an invitation to its verb


class Said:
    """Reads the plans that stand for what statements say."""

    def __init__(self, page: Page, invitations: Invitations) -> None:
        self.page, self.known, self.words, self.drafts = page, page.known, page.words, page.drafts
        self.invitations, self.nouns = invitations, SaidNouns(page)

    def read(self, carried: Carrier, here: Here) -> None:
        """The plans that stand as infinitive, gerund, subjunctive or noun for what a statement says."""
        tokens = self.known.tokens
        first, last = self._stretch(carried, here)
        asked = carried.force == "none" and carried.statement.act == "request" and not carried.statement.negated
        inner = self._conveyed(first, last) if asked and first < last else None
        if inner is not None and tokens[first].lower in _CONVEYING:  # "asked him to convey an invitation to the President to visit Lima"
            self.invitations.invited(self.page.scene(here, carried), replace(carried, force="invited"), inner, last)
            return
        if first >= last or carried.force in ("none", "remarks", "expected"):
            return
        scene = self.page.scene(here, carried)
        for start, end in enumerations.items(tokens, first, last):
            self._stands_for(scene, carried, start, end)

    def _welcome_to_come(self, scene: Scene, carried: Carrier, first: int, last: int) -> int | None:
        """Where what somebody is welcome to do begins: *welcomes the Peruvian side to attend the fair*."""
        tokens, said = self.known.tokens, carried.statement
        if said.act != "welcome" or said.voice != "single" or said.cue is None or carried.first != first:
            return None
        to = next((i for i in range(first + 1, min(first + _LONGEST_OWNER, last - 1)) if tokens[i].lower == "to"), None)
        if to is None or tokens[to + 1].lower not in self.words.bases or not tokens[to + 1].text.islower():
            return None
        if any(tokens[i].lower == "'s" for i in range(first, to)):
            return None  # "welcomed Peru's efforts to"
        guest = next((a for a in scene.actors if a.first <= first + 1 and a.last == to), None)
        guests = set(named_actors.named(scene, guest).sides) if guest else set()
        return first if guests - {s.side for s in said.speakers} else None

    def _stands_for(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        """What stands between two tokens for what was said, or for one item of it."""
        tokens = self.known.tokens
        if (plan := self._of_a_relative(carried, first, last)) is not None:
            self.page.consider(scene, plan, carried)
            return
        if carried.force == "invited":
            self.invitations.invited(scene, carried, first, last)
        elif carried.force == "told" and (inner := self._enclosed(first, last)) is not None:
            self.invitations.invited(scene, carried, inner, last)
        elif carried.force == "told" and (inner := self._welcome_to_come(scene, carried, first, last)) is not None:
            self.invitations.invited(scene, replace(carried, force="invited"), inner, last)
        elif (carried.force == "told" or carried.statement.act == "confirm") and self._of_an_invitation(first, last):
            at = next((i for i in range(first, last - 1) if tokens[i].lower == "to" and tokens[i + 1].lower in self.words.bases), first)
            if at > first and not any(tokens[i].lower in BE | {"had", "has"} for i in range(first, at)):
                handed = any(
                    tokens[i].lower in _EXTENDED for i in range(first, at)
                )  # "the invitation extended by her to him to visit Lima"
                self.invitations.invited(
                    scene, carried, at + 1 if handed else first, last
                )  # "renewed the invitation for the President to attend"
        elif carried.force == "told" and carried.statement.act == "convey" and (inner := self._conveyed(first, last)) is not None:
            self.invitations.invited(scene, carried, inner, last)
        elif carried.force == "told":
            self._told(scene, carried, first, last)
        else:
            self._bound(scene, carried, first, last)

    def _of_an_invitation(self, first: int, last: int) -> bool:
        """Whether it is an invitation that is spoken of: *the kind invitation*, *President Hald's invitation to*."""
        tokens = self.known.tokens
        at = next((i for i in range(first, min(first + _LONGEST_OWNER, last)) if tokens[i].lower == "invitation"), last)
        owned = at < last and tokens[at - 1].lower == "'s" and not any(tokens[i].lower in PREPOSITIONS for i in range(first, at))
        return owned or (at < last and at < first + 3)

    def _of_a_relative(self, carried: Carrier, first: int, last: int) -> Plan | None:
        """What somebody is to do with what was just told of: *an invitation, which the Minister undertook to pass on*."""
        tokens, cue = self.known.tokens, carried.statement.cue
        if cue is None or tokens[first].lower not in ("which", "that", "whom") or carried.force != "binding":
            return None
        end = self.page.tokens_of(cue.start, cue.end)[1]
        if not first < end < last or tokens[end].lower != "to":
            return None
        found = next(iter(verbals.infinitive(tokens, self.words, end + 1, last)), None)
        return replace(found, first=first, clause=first) if found and not self.drafts.covers(found.verb, found.verb + 1) else None

    def _enclosed(self, first: int, last: int) -> int | None:
        """Where what one is invited to begins in *a letter, including an invitation to attend the summit*."""
        tokens = self.known.tokens
        for at in range(first + 1, last - 2):
            if tokens[at].lower in _ENCLOSING and tokens[at + 1].lower in ("an", "the") and tokens[at + 2].lower == "invitation":
                led = (i for i in range(at + 3, last - 1) if tokens[i].lower == "to" and tokens[i + 1].lower in self.words.bases)
                return next((i + 1 for i in led), None)
        return None

    def _conveyed(self, first: int, last: int) -> int | None:
        """Where what one is invited to begins in *greetings, and an invitation to visit Lima*, *an invitation to the King to visit*."""
        tokens = self.known.tokens
        at = next((i for i in range(first, last - 2) if tokens[i].lower == "invitation"), last)
        led = (i for i in range(at + 1, min(last - 1, at + _LONGEST_OWNER)) if tokens[i].lower == "to")
        return next((i + 1 for i in led if tokens[i + 1].lower in self.words.bases), None)

    def _stretch(self, carried: Carrier, here: Here) -> tuple[int, int]:
        """The tokens of the sentence that tell what was said; after the cue where the content is who was told (*were instructed to*)."""
        tokens, cue = self.known.tokens, carried.statement.cue
        first, last = max(carried.first, here.sentence.first), min(carried.last, here.last)
        if carried.force == "directed" and cue and carried.last <= self.page.tokens_of(cue.start, cue.end)[0]:
            return self.page.tokens_of(cue.start, cue.end)[1], here.last
        block = self.page.document.blocks[here.sentence.block]
        if first == here.sentence.first:
            first = next((i for i in range(first, last) if tokens[i].start >= block.start + len(block.marker)), last)
        if [t.lower for t in tokens[first : first + 2]] in (["as", "follows"], ["the", "following"]):
            first += 2  # "resolved as follows: to open …"
        while first < last and tokens[first].text in _MARKS:
            first += 1
        return first, last

    def _bound(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        tokens = self.known.tokens
        given = self._ordered_together(scene, carried, first)
        if carried.statement.act in ("commit", "confirm") and self.nouns.in_person(scene, carried, first, last):
            return
        if carried.statement.act == "commit" and self.nouns.reply(scene, carried, first, last):
            return
        if tokens[first].lower in self.words.gerunds and any(
            _with_a_verb(tokens, p) for p in verbals.gerund(tokens, self.words, first, last)
        ):
            return
        found = self._verbs(scene, carried, first, last)
        for plan in found:
            if (ordered := self._ordered(plan)) and not self.drafts.covers(plan.verb, plan.verb + 1):
                for inner in ordered:
                    self.page.consider(scene, inner, replace(carried, force="directed"))
                continue
            further = plan.joined and carried.statement.act in ("agree", "concur")  # "concurred on holding talks and on opening a road"
            aside = plan.mood == "gerund" and plan.first > first + 1 and not further
            deep = aside and carried.force != "directed" and self.page.kinds.kind(plan).kind not in EVENTS
            if not deep and not self.drafts.covers(plan.verb, plan.verb + 1):
                self.page.consider(scene, plan, carried, given=given or self._consulting(plan, carried))
        if carried.force == "binding" and carried.statement.act in ("agree", "commit"):
            self._means(scene, carried, first, last)
        then = planned_events.visits_then(tokens, self.words, first, last) if carried.force == "binding" else None
        if then is not None:
            self.drafts.shorten(scene, then)
            self.page.consider(scene, then, carried)
        to_a_deed = tokens[first - 1].lower in ("to", "in") and tokens[first].lower in ("the", "a", "an")  # "agreed to the opening of"
        led = to_a_deed or tokens[first - 1].lower in ("on", "upon", "for", "ordered", "order")
        led = led or (carried.statement.act == "commit" and tokens[first].lower in _ARTICLES)  # "promised an inspection of"
        led = led or (carried.statement.act == "propose" and tokens[first].lower in _ARTICLES)  # "proposed the creation of"
        led = led or (carried.statement.act == "confirm" and tokens[first].lower in _ARTICLES and self._handed_over(first))
        item = first == scene.sentence.first or tokens[first - 1].text in _MARKS  # "agreed on the following: – The opening of"
        led = led or (item and carried.statement.act in ("agree", "concur") and tokens[first].lower in _ARTICLES)
        if not found and led and self.nouns.deed(scene, carried, first, last):
            return
        if not found and carried.statement.act in ("propose", "agree") and self.nouns.joint_step(scene, carried, first, last):
            return
        if not found and carried.statement.act == "commit" and self.nouns.aid(scene, carried, first, last):
            return
        asked = self._asked_for(first, last) if not found and carried.statement.act in ("accept", "agree") else None
        if asked is not None and (self.nouns.aid(scene, carried, asked, last) or self.nouns.deed(scene, carried, asked, last)):
            return
        inside = all(p.mood == "gerund" and p.first > first for p in found)  # "assistance in supplying the north"
        if inside and carried.statement.act == "accept" and self.nouns.granted(scene, carried, first, last):
            return
        if (
            not found
            and carried.statement.act == "accept"
            and "invitation" in {tokens[i].lower for i in range(first, min(first + _LONGEST_OWNER, last))}
        ):
            self.invitations.taken_up(scene, carried, first, last)
        if found or not self.nouns.day_set(scene, carried, first, last):
            self.nouns.nouns(scene, carried, first, last, bool(found))

    def _handed_over(self, first: int) -> bool:
        """Whether a delivery is what opens what was confirmed: *the donation of two helicopters*."""
        action = self.words.noun(self.known.tokens, first + 1, "action")
        return action is not None and action.kind == "delivery"

    def _consulting(self, plan: Plan, carried: Carrier) -> Who | None:
        """The one who promises to consult others: *undertook to consult Peru on the matter*."""
        said = carried.statement
        if said.act != "commit" or said.voice != "single" or not self.known.tokens[plan.verb].lower.startswith("consult"):
            return None
        sides = tuple(dict.fromkeys(s.side for s in said.speakers if s.side))
        return Who(sides, tuple(s.name for s in said.speakers if s.name)) if sides else None

    def _means(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        """The events by which general will is to be done: *agreed to deepen their ties, including through holding annual talks*."""
        tokens = self.known.tokens
        for at in range(first + 2, last - 2):
            if tokens[at].lower not in ("through", "by") or tokens[at + 1].lower not in self.words.gerunds:
                continue
            plan = next(iter(verbals.gerund(tokens, self.words, at + 1, last)), None)
            if plan and self.page.kinds.kind(plan).kind in EVENTS and not self.drafts.covers(plan.verb, plan.verb + 1):
                self.page.consider(scene, plan, carried)

    def _ordered_together(self, scene: Scene, carried: Carrier, first: int) -> Who | None:
        """Those who are told by name to act; both sides, where it is *the governments of the two countries* that *were instructed*."""
        cue = carried.statement.cue
        if carried.force == "directed" and (asked := own_people(carried.statement, carried.first, self.known)):
            sides = tuple(dict.fromkeys(s.side for s in carried.statement.speakers if s.side))
            return Who(sides, tuple(self.known.persons[p].name for p in asked))
        if carried.force != "directed" or cue is None or not cue.text.lower().startswith(("were ", "are ")):
            return None
        at = self.page.tokens_of(cue.start, cue.end)[0]
        addressed = next((a for a in scene.actors if a.last == at and a.kind in ("all", "sides")), None)
        return named_actors.named(scene, addressed) if addressed else None

    def _ordered(self, plan: Plan) -> tuple[Plan, ...]:
        """What others are ordered to do in *agreed to instruct their experts to draft a plan*."""
        tokens = self.known.tokens
        if plan.passive or tokens[plan.verb].lower not in _ORDERS:
            return ()
        for to in range(plan.verb + 2, min(plan.last - 1, plan.verb + _FARTHEST_VERB)):
            if tokens[to].lower == "to" and tokens[to + 1].lower in self.words.bases:
                return verbals.infinitive(tokens, self.words, to + 1, plan.last)
            if tokens[to].text in ",;:":
                return ()
        return ()

    def _numbered(self, scene: Scene, first: int) -> bool:
        """Whether a token stands right after the number of its block: *1. renew the memorandum*."""
        block = self.page.document.blocks[scene.sentence.block]
        marked = self.page.tokens_of(block.start, block.start + len(block.marker)) if block.marker else (0, 0)
        return bool(block.marker) and marked[1] == first

    def _verbs(self, scene: Scene, carried: Carrier, first: int, last: int) -> tuple[Plan, ...]:
        """The verbs that stand for what was said: after *to*, at the head of an item, after *an invitation to*, in *-ing*, or bare."""
        tokens = self.known.tokens
        before = tokens[first - 1].lower if first else ""
        later = [d.plan.clause for d in self.drafts.found if first + 1 < d.plan.clause < last and d.plan.mood in ("modal", "scheduled")]
        found: tuple[Plan, ...] = ()
        opener = tokens[first].lower if tokens[first].lower not in ("not", "never") else tokens[first + 1].lower  # "undertook not to"
        if "to" in (before, opener) or first == scene.sentence.first or before in _MARKS or self._numbered(scene, first):
            found = verbals.infinitive(tokens, self.words, first, min(later, default=last))
        elif "for" in (before, tokens[first].lower):
            found = verbals.infinitive_of(tokens, self.words, first + (before != "for"), min(later, default=last))
        if carried.granted and not found:
            found = verbals.infinitive_of(tokens, self.words, first, last)  # "Egypt to train 50 vets", to which she agreed
        if carried.force == "directed" and not found and (follow := self._follow_up(first, last)):
            return (follow,)
        if carried.force == "directed" and not found:  # "tasked their envoys with drafting a plan"
            led = (i + 1 for i in range(first, min(first + 12, last - 1)) if tokens[i].lower == "with")
            found = next(
                (p for i in led if tokens[i].lower in self.words.gerunds and (p := verbals.gerund(tokens, self.words, i, last))), ()
            )
        asked = ("asked",) if carried.statement.act in ("accept", "agree", "concur") else ()
        found = found or self._after_noun(first, min(later, default=last), *asked) or verbals.gerund(tokens, self.words, first, last)
        if found or (carried.force not in ("proposed", "directed") and carried.statement.act not in ("accept", "agree", "concur")):
            return found
        starts = [first, *(i + 2 for i in range(first, last - 3) if tokens[i].lower == "and" and tokens[i + 1].lower == "that")]
        if (granted := self._asked_that(first, last)) is not None:
            starts = [granted]  # "accepted her proposal that a team visit Lima"
        bare = tuple(p for start in starts for p in verbals.subjunctive(tokens, self.words, start, last))
        found = tuple(p for p in bare if p.subject is None or not self._in_another_mood(p.subject[1]))
        if carried.statement.act in ("agree", "concur"):  # "agreed that the two share a history" is no subjunctive
            found = tuple(p for p in found if p.passive and before == "that")
        return found

    def _asked_that(self, first: int, last: int) -> int | None:
        """Where what was granted begins in *Peru's proposal that experts meet*."""
        ahead = range(first, min(first + _LONGEST_OWNER, last - 2))
        return next(
            (i + 2 for i in ahead if self.words.noun(self.known.tokens, i, "asked") and self.known.tokens[i + 1].lower == "that"), None
        )

    def _in_another_mood(self, verb: int) -> bool:
        """Whether a verb has its auxiliary before it, *must be allowed* or *must never be allowed*, and so is no subjunctive."""
        at = verb - 1 - (self.known.tokens[verb - 1].lower in ("never", "not", "also"))
        return self.known.tokens[at].lower in _NO_SUBJUNCTIVE

    def _follow_up(self, first: int, last: int) -> Plan | None:
        """*Tasked their officials with expeditious follow-up*."""
        tokens = self.known.tokens
        led = next((i for i in range(first - 1, min(first + 6, last - 1)) if tokens[i].lower == "with"), None)
        if led is None or not any(tokens[i].lower in ("follow-up", "followup") for i in range(led, min(last, led + 5))):
            return None
        at = next(i for i in range(led, last) if tokens[i].lower in ("follow-up", "followup"))
        return Plan(led + 1, endings.trimmed(tokens, at + 1, last), at, "noun", led + 1)

    def _after_noun(self, first: int, last: int, *others: str) -> tuple[Plan, ...]:
        """What follows *an invitation to*, *his decision to*, in what was accepted, confirmed or explained; `others`: more such nouns."""
        tokens = self.known.tokens
        for at in range(first, min(first + _LONGEST_OWNER, last - 2)):
            if tokens[at].text in ",;" or (at > first + 3 and not others):
                break
            if self.words.noun(tokens, at, "resolve", *others):
                to = at + 1
                if tokens[to].text == ",":  # "the invitation, contained in the letter, to visit Lima"
                    to = next((i + 1 for i in range(to + 1, min(last, to + _LONGEST_OWNER)) if tokens[i].text == ","), to)
                if to + 1 < last and tokens[to].lower == "to":
                    return verbals.infinitive(tokens, self.words, to + 1, last)
        return ()

    def _asked_for(self, first: int, last: int) -> int | None:
        """Where what was granted begins in *Peru's request for two dredgers*."""
        for at in range(first, min(first + _LONGEST_OWNER, last - 2)):
            if self.words.noun(self.known.tokens, at, "asked"):
                led = (i + 1 for i in range(at + 1, min(at + _LONGEST_OWNER, last - 1)) if self.known.tokens[i].lower == "for")
                return next(led, None)
        return None

    def _told(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        """*Explained his decision to send …*, *announced a loan of …*."""
        if carried.statement.act == "support":
            self._backed(scene, carried, first, last)
        if carried.statement.act not in ("explain", "state"):
            return
        if carried.statement.act == "explain" and (planned := self._planned(first, last)) is not None:
            self.page.consider(scene, planned, replace(carried, force="binding"))
            return
        if self.known.tokens[first].lower in WHOSE:
            for plan in self._after_noun(first, last):
                self.page.consider(scene, plan, replace(carried, force="binding"))
            return
        cue = carried.statement.cue.text.lower() if carried.statement.cue else ""
        given = set(cue.split()) & self.words.listed("aid") and self.nouns.aid(scene, carried, first, last)
        fresh = not given and cue.startswith("announc") and not self.nouns.given_by_now(scene, carried)
        if fresh and not self.nouns.deed(scene, carried, first, last):
            self.nouns.programme(scene, carried, first, last)

    def _planned(self, first: int, last: int) -> Plan | None:
        """What one tells that he plans: *outlined plans to open a terminal*, *explained its plan to build a bridge*."""
        tokens = self.known.tokens
        noun = next((i for i in range(first, min(first + 3, last - 2)) if tokens[i].lower in ("plan", "plans")), None)
        if noun is None or any(tokens[i].lower == "'s" for i in range(first, noun)) or tokens[noun + 1].lower != "to":
            return None
        return next(iter(verbals.infinitive(tokens, self.words, noun + 2, last)), None)

    def _backed(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        """An event that somebody is in favour of: *spoke in favour of convening a summit*, *supported the holding of talks in Lima*."""
        tokens, proposed = self.known.tokens, replace(carried, force="proposed")
        for plan in verbals.gerund(tokens, self.words, first, last):
            if plan.first == first and tokens[first].lower in _CONVENING and self.page.kinds.kind(plan).kind in EVENTS:
                self.page.consider(scene, plan, proposed)


def _with_a_verb(tokens: tuple[Token, ...], plan: Plan) -> bool:
    """Whether a plan in *-ing* is the subject of a clause: *Increasing the supplies will help*."""
    at = next((i for i in range(plan.verb + 1, plan.last) if tokens[i].lower in _GOES_ON), None)
    return at is not None and not any(tokens[i].lower in _HANGING for i in range(plan.verb, at))
