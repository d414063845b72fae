"""Commitments in the making: a plan that binds, with its parts, becomes one or two of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import DateMention
from memcon.annotate.tokens import token_range
from memcon.lexicon import groups
from memcon.reading.commitments import circumstances, doers, endings, event_nouns, subjects, times, together, when_told
from memcon.reading.commitments.case import EVENTS, Case
from memcon.reading.commitments.deeds import brought_about, comes_about
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.kinds.events import of_noun
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who
from memcon.types import BODIES, Commitment, CommitmentStatus, Meeting, Span

_WORDS = groups("commitment_words")

_OF_WHICH = re.compile(
    r", (?:which|(?:half|part|most|much|all|some|a (?:third|quarter|part|portion)|the (?:bulk|balance|rest|remainder|majority)"
    r"|the (?:first|second|last|greater|larger|remaining) (?:part|half|tranche|batch|instal+ment|portion|share|lot|one)) of which"
    r"|an? (?:sum|amount|contribution|gift|donation|grant|loan|payment|shipment|delivery|consignment) (?:which|that))"
    r" (?:is|are|will|would|shall)\b(?: \w+){0,4}?\s*$"
)  # between what is to be given and when it is to be
_GOING_ON = inflected(_WORDS["travels_on"], "ing")
_NEXT_SENTENCE = 4  # tokens from the end of a visit to "The visit" with which the next sentence begins


@dataclass(frozen=True, slots=True)
class Draft:
    """A commitment before it has its number; `since`: where its clause opens in the text, with what is fronted."""

    commitment: Commitment
    plan: Plan
    since: int = 0


@dataclass(slots=True)
class Drafts:
    """The commitments of a page as they are found.

    `meeting`: the one told of here; `traveller`: whose visit was last spoken of; `giver`: who was last to deliver something; `over`: the
    statement by which somebody was sent where he is now.
    """

    meeting: Meeting | None = None
    traveller: Who | None = None
    giver: Who | None = None
    over: str = ""
    found: list[Draft] = field(default_factory=list)

    def covers(self, first: int, last: int) -> bool:
        """Whether one of them covers a token of `[first, last)`."""
        return any(d.plan.first < last and first < d.plan.last for d in self.found)

    def make(self, case: Case, given: Who | None = None) -> Draft | None:
        """Make a commitment of a plan, or two where it has two dated events; null for the plan of a third party."""
        who = given or doers.who(case.scene, case.plan, case.kind, self.giver if case.kind.kind == "delivery" else self.traveller)
        sides = case.scene.floor.sides
        own = {s.side for s in case.carrier.statement.speakers} if case.carrier else set()
        noun = case.kind.noun
        if noun and case.lower(noun.last) == "between" and together.of_others(case.scene, case.plan, "between"):
            return None  # "proposed a dialogue between Kenya and Uganda"
        if who.sides and sides and not set(who.sides) & (set(sides) | own | set(BODIES)):
            return None
        if case.kind.kind == "visit" and who.sides and set(who.sides) <= set(BODIES) - {*sides, *own, case.scene.document.side}:
            return None  # "a mission of the African Union would arrive in May"
        told = case.carrier.statement.id if case.carrier else ""
        if _made_already(case) or (told and told == self.over):
            self.over = told  # "directed him to travel to Lima and hold talks", of one who talks in Lima on this page
            return None
        case, who = _abroad(case, who)
        hung = circumstances.condition(case.scene, case.plan.clause, case.plan, case.plan.last)
        if hung and hung[0] > case.plan.verb:  # a day that the condition names is not when the action is to be
            start = case.scene.known.tokens[hung[0]].start
            case = replace(case, dates=tuple(d for d in case.dates if d.start < start))
        if not case.dates and (day := times.day_of_the_event(case.scene, case.plan, case.kind)):
            case = replace(case, dates=(day,))
        end = case.plan.last
        if hung and hung[0] > case.plan.verb and hung[1] >= end - 1:
            end = endings.trimmed(case.scene.known.tokens, case.plan.verb + 1, hung[0])
        if case.kind.kind == "visit" and case.plan.mood in ("modal", "scheduled", "infinitive"):
            case = replace(case, plan=self._without_purposes(case, who))
            end = min(end, case.plan.last)
        elif case.kind.kind == "meeting" and case.plan.mood in ("modal", "scheduled") and (doer := subjects.subject(case.scene, case.plan)):
            ahead = range(case.plan.verb + 1, case.plan.last - 2)
            end = next((endings.trimmed(case.scene.known.tokens, at, at) for at in ahead if self._onward(case, doer, at)), end)
        if self._told_again(case) or self._paid_out(case):
            return self.found[-1]
        for first, last, date in _apart(case, end):
            self.found.append(_draft(case, who, date, hung, first, last, self.meeting))
        if case.kind.kind == "visit" and who.told and len(who.sides) == 1:
            self.traveller = who
        if case.kind.kind == "delivery" and len(who.sides) == 1:
            self.giver = who
        return self.found[-1]

    def _told_again(self, case: Case) -> bool:
        """Give a visit just accepted the day that the next sentence tells: *accepted an invitation. The visit is set for May.*"""
        scene, subject, dates = case.scene, case.plan.subject, [d for d in case.dates if d.edtf]
        last = self.found[-1] if self.found else None
        if (
            subject is None
            or last is None
            or not dates
            or [case.lower(i) for i in range(*subject)] not in (["the", "visit"], ["this", "visit"])
        ):
            return False
        near = 0 <= subject[0] - last.plan.last <= _NEXT_SENTENCE
        if not near or last.commitment.kind != "visit" or last.commitment.status not in ("accepted", "invited") or last.commitment.when:
            return False
        when = when_told.when(scene, case.plan, dates[0])
        evidence = {**last.commitment.evidence, "when": when.evidence if when else ()}
        self.found[-1] = replace(last, commitment=last.commitment.model_copy(update={"when": when, "evidence": evidence}))
        return True

    def _paid_out(self, case: Case) -> bool:
        """Give what is just said to be given the day that a relative clause tells: *5 million, half of which will be paid in June*."""
        scene, dates = case.scene, [d for d in case.dates if d.edtf]
        last = self.found[-1] if self.found else None
        if last is None or case.kind.kind != "delivery" or last.commitment.kind != "delivery":
            return False
        if not dates or last.commitment.when:
            return False
        between = scene.document.text[last.commitment.what.start : scene.known.tokens[case.plan.verb].start]
        led = _OF_WHICH.search(between)
        if last.commitment.what.start < scene.sentence.start or led is None:
            return False
        when = when_told.when(scene, case.plan, dates[0])
        whole = last.commitment.what
        end = min(whole.end, whole.start + led.start())
        what = Span(start=whole.start, end=end, text=scene.document.text[whole.start : end])
        evidence = {**last.commitment.evidence, "when": when.evidence if when else ()}
        self.found[-1] = replace(last, commitment=last.commitment.model_copy(update={"when": when, "what": what, "evidence": evidence}))
        return True

    def shorten(self, scene: Scene, plan: Plan) -> None:
        """End the action that a visit stands joined to before it."""
        for number, draft in enumerate(self.found):
            if draft.plan.first < plan.first < draft.plan.last and draft.plan.verb + 1 < plan.first:
                last = endings.trimmed(scene.known.tokens, draft.plan.verb + 1, plan.first)
                shorter = draft.commitment.model_copy(update={"what": scene.span(draft.plan.first, last)})
                self.found[number] = replace(draft, commitment=shorter, plan=replace(draft.plan, last=last))

    def note(self, considered: tuple[str, ...]) -> None:
        """Note with the last of them what else was considered in its sentence."""
        last = self.found[-1]
        self.found[-1] = replace(last, commitment=last.commitment.model_copy(update={"considered": considered}))

    def numbered(self, text: str) -> tuple[Commitment, ...]:
        """All of them, numbered in the order of the page, each once."""
        order = sorted((self._by_an_event(d, text) for d in self.found), key=lambda c: (c.what.start, c.what.end))
        once = {c.what: c for c in reversed(order)}
        return tuple(c.model_copy(update={"id": f"c{n}"}) for n, c in enumerate((c for c in order if once[c.what] is c), 1))

    def _by_an_event(self, draft: Draft, text: str) -> Commitment:
        """A commitment that is to be met during or before an event, with the day that the page tells of that event elsewhere."""
        made = draft.commitment
        if made.when is not None or (told := when_told.at_an_event(text, draft.since, made.what.end)) is None:
            return made
        events = [d.commitment for d in self.found if d is not draft and d.commitment.kind in EVENTS and told.names(d.commitment.what.text)]
        days = {e.when.edtf for e in events if e.when and e.when.edtf}
        if len(days) != 1 or (when := told.when(days.pop())) is None:
            return made
        return made.model_copy(update={"when": when, "evidence": {**made.evidence, "when": when.evidence}})

    def _onward(self, case: Case, who: Who, at: int) -> bool:
        """Make a visit of what a traveller goes on to after it: *before continuing to Quito*, *then leaving for Lima*, but not for home."""
        scene, tokens = case.scene, case.scene.known.tokens
        to = at + 2 + (tokens[at + 2].lower in ("on", "onward"))
        if tokens[at].lower not in ("before", "then") or tokens[at + 1].lower not in _GOING_ON or tokens[to].lower not in ("to", "for"):
            return False
        if not tokens[to + 1].text[0].isupper():
            return False
        part = Plan(at + 1, endings.trimmed(tokens, at + 2, case.plan.last), at + 1, "gerund", at + 1)
        kind = Kind("visit", "firm", "and then to", at + 1, at + 2)
        if len(who.sides) != 1 or circumstances.country(scene, part, kind) in who.sides:
            return False
        self.make(replace(case, plan=part, kind=kind, dates=()), who)
        return True

    def _without_purposes(self, case: Case, who: Who) -> Plan:
        """The visit alone; what the traveller is to do there (*for a meeting with*, *before continuing to*) becomes its own."""
        scene, plan, tokens = case.scene, case.plan, case.scene.known.tokens
        end = plan.last
        for at in range(plan.verb + 1, plan.last - 2):
            if tokens[at].lower == "for":
                found = next((f for f in event_nouns.events(tokens, scene.words, at + 1, plan.last) if f[0].first <= at + 2), None)
                if found is None or found[1].kind not in ("meeting", "talks", "signing") or not tokens[found[1].first].text.islower():
                    continue
                if tokens[found[1].first].lower == "summit" and any(t.text[0].isupper() for t in tokens[found[0].first : found[1].first]):
                    continue  # "for the APEC summit": one of many, which is what is attended
                until = next((i for i in range(found[1].last, plan.last) if tokens[i].lower in ("before", "where", "who", ";")), plan.last)
                sort = of_noun(tokens, scene.words, plan, found[1]) or found[1].kind
                kind = Kind(sort, "firm", "travel for", found[0].verb, found[1].last, found[1])
                part = replace(found[0], clause=plan.clause, last=endings.trimmed(tokens, found[1].last, until))
                together = doers.who(scene, part, kind, None)
                alone = not together.told and any(scene.words.noun(tokens, i, "body") for i in range(part.verb, part.last))
                both = who if alone else Who(tuple(dict.fromkeys((*who.sides, *together.sides))), who.names, who.evidence)
                self.make(replace(case, plan=part, kind=kind), both)
            elif not self._onward(case, who, at):
                continue
            end = min(end, at)
        return replace(plan, last=endings.trimmed(tokens, plan.verb + 1, end))


def _abroad(case: Case, who: Who) -> tuple[Case, Who]:
    """To attend a summit in another's country, or to head a delegation to it, is a visit."""
    leads = case.lower(case.kind.verb).startswith(("head", "lead")) and "delegation" in {
        case.lower(i) for i in range(case.kind.verb, case.plan.last)
    }
    if not (leads or case.lower(case.kind.verb).startswith(("attend", "participat", "join", "take", "taking"))) or case.kind.kind not in (
        "meeting",
        "talks",
        "undertaking",
    ):
        return case, who
    doer = subjects.subject(case.scene, case.plan)
    if doer is None and case.plan.subject is None:
        doer = doers.who(case.scene, case.plan, replace(case.kind, kind="undertaking"), None)
    where = circumstances.country(case.scene, case.plan, case.kind)
    settled = not where and case.act in ("confirm", "accept") and case.kind.kind == "meeting"  # "confirmed that he would attend the summit"
    if doer and len(doer.sides) == 1 and (settled or (where and where not in doer.sides)):
        return replace(case, kind=replace(case.kind, kind="visit")), doer
    return case, who


def _made_already(case: Case) -> bool:
    """Whether a journey that somebody was told to make is that on which the page reports: to the city of its meeting, with no day set."""
    held_on = next((m.date for m in case.scene.floor.meetings if m.date), None)
    later = any(d.edtf is None or held_on is None or d.edtf.lstrip("./")[: len(held_on)] > held_on for d in case.dates)
    if case.kind.kind != "visit" or case.force != "directed" or later:
        return False
    there = circumstances.place(case.scene, case.plan, case.kind, case.plan.last)
    land = circumstances.country(case.scene, case.plan, case.kind) if case.dates else None
    held = {name for m in case.scene.floor.meetings if m.place for name in (m.place.city, m.place.country) if name}
    return there is not None and (there[0] in held or land in held)


def _apart(case: Case, end: int) -> Iterator[tuple[int, int, DateMention | None]]:
    """One clause with two dated events (*in Orsk in June and in Tamor in November*) as two, each with its own words."""
    tokens, plan = case.scene.known.tokens, case.plan
    inside = [d for d in case.dates if tokens[plan.verb].start <= d.start and d.end <= tokens[end - 1].end and d.edtf]
    if case.kind.kind in ("visit", "meeting", "talks") and len(inside) == 2 and inside[0].edtf != inside[1].edtf:
        first, last = token_range(case.scene.known, inside[0].end, inside[1].start)
        joint = next((i for i in range(first, last) if tokens[i].lower == "and"), None)
        if joint is not None and joint - first <= 2 and "/" not in (inside[0].edtf or ""):
            yield plan.first, joint if tokens[joint - 1].text != "," else joint - 1, inside[0]
            yield joint + 1, end, inside[1]
            return
    placed = [d for d in case.dates if d.edtf]
    if len(placed) > 1 and _tells_more(case, placed[0], placed[1]):
        placed = placed[1:]
    yield plan.first, end, next(iter(placed or case.dates), None)


def _tells_more(case: Case, first: DateMention, second: DateMention) -> bool:
    """Whether a second time tells the days within the first: *next week, on 26 and 27 September*."""
    between = case.scene.document.text[first.end : second.start]
    span, days = (first.edtf or "").split("/"), (second.edtf or "").split("/")
    exact = all(len(day) == len("2004-05-04") for day in days) and all(span)
    return exact and between.strip(" ,") in ("", "on", "from") and span[0] <= days[0] and days[-1] <= span[-1] + "~" and span != days


def _draft(
    case: Case, who: Who, date: DateMention | None, hung: tuple[int, int] | None, first: int, last: int, meeting: Meeting | None
) -> Draft:
    scene, part = case.scene, replace(case.plan, first=first, last=last)
    place = circumstances.place(scene, part, case.kind, last)
    occasion = circumstances.occasion(scene, part, last)
    when = when_told.when(scene, part, date)
    evidence: dict[str, tuple[Span, ...]] = {
        "actors": who.evidence,
        "place": (place[1],) if place else (),
        "occasion": (occasion[1],) if occasion else (),
        "when": when.evidence if when else (),
    }
    carried = case.carrier.statement if case.carrier else None
    commitment = Commitment(
        id="",
        meeting=carried.meeting if carried else meeting.id if meeting else None,
        statement=carried.id if carried else None,
        kind=case.kind.kind,
        status=_status(case),
        actors=who.sides,
        persons=who.names,
        what=scene.span(first, last),
        when=when,
        place=place[0] if place else None,
        occasion=occasion[0] if occasion else None,
        condition=scene.span(*hung) if hung else None,
        evidence={key: spans for key, spans in evidence.items() if spans},
        rule=f"{case.force}, {case.plan.mood}: {case.kind.why}{case.weighed}",
    )
    return Draft(commitment, part, scene.known.tokens[min(part.clause, part.first)].start)


def _status(case: Case) -> CommitmentStatus:
    if case.force in ("directed", "invited", "proposed"):
        return case.force
    if case.carrier is None:
        return "agreed" if case.force == "binding" else "announced"
    if (
        case.force == "remarks"
        and case.kind.kind == "undertaking"
        and case.plan.subject
        and case.lower(case.plan.subject[1] - 1) in ("i", "we")
    ):
        return "undertaken"
    if case.force in ("expected", "remarks"):
        return "announced"
    if (
        case.plan.passive
        and case.scene.words.noun(case.scene.known.tokens, case.plan.verb, "direct")
        and not _of_a_study(case)
        and not _levied(case)
    ):
        return "directed"
    if case.force == "binding" and case.act == "explain" and case.lower(case.plan.first - 2) in ("plan", "plans"):
        return "announced"  # "outlined plans to open a terminal"
    if case.force == "binding" and case.lower(case.plan.first - 2).startswith("decision"):
        return "agreed" if case.carrier.statement.act == "welcome" else "announced"  # what has been decided already
    pledged = case.owner is not None and len(case.owner.sides) == 1
    if pledged and case.force == "binding" and case.carrier.statement.act not in ("confirm", "stress"):
        return "undertaken"
    if case.force == "binding":
        return _status_of_binding(case)
    if _made_known(case) or _explained(case):
        return "announced"
    intends = case.plan.mood == "scheduled" and case.plan.modal.startswith("inten") and case.kind.kind not in EVENTS
    if intends and case.carrier.statement.voice == "single":
        return "undertaken"
    if case.kind.kind in EVENTS or case.plan.mood != "modal" or (case.kind.kind == "undertaking" and brought_about(case)):
        return "announced"
    if case.kind.kind == "delivery" and case.kind.done_to:
        return "announced"  # "a second ship would arrive in June"
    if case.plan.passive or case.kind.kind == "delivery":  # what one tells the other side that one's own will see done
        said = case.carrier.statement
        return "undertaken" if said.voice == "single" and said.cue is not None else "announced"
    return "announced" if _of_a_thing(case) else "undertaken"


def _levied(case: Case) -> bool:
    """Whether it is fees that are charged, not somebody who is charged with a task: *no fees would be charged*."""
    return case.lower(case.plan.verb) == "charged" and case.lower(case.plan.verb + 1) not in ("with", "to")


def _of_a_study(case: Case) -> bool:
    """Whether it is a thing that is ordered, not somebody: *a study would be commissioned*."""
    about = range(*(case.plan.subject or (0, 0)))
    return any(case.scene.words.noun(case.scene.known.tokens, i, "written", "papers") for i in about)


def _made_known(case: Case) -> bool:
    """Whether the cue tells that something is made known, not promised: *announced that his country would send rice*."""
    cue = case.carrier.statement.cue if case.carrier else None
    return cue is not None and bool(set(cue.text.lower().split()) & _MAKING_KNOWN)


def _explained(case: Case) -> bool:
    """Whether it is told as news, not as what the state itself will do: *informed her that the centre would be opened in May*."""
    if case.act != "explain" or case.kind.kind in EVENTS or case.plan.subject is None:
        return False
    first, last = case.plan.subject
    itself = last - first <= _LONGEST_NAME and case.scene.known.tokens[last - 1].text[0].isupper()
    return case.plan.passive or not (itself or case.lower(last - 1) in ("he", "she", "i", "we", "they"))


_LONGEST_NAME = 3  # tokens: "the United States"
_MAKING_KNOWN = inflected(_WORDS["makes_known"], "s", "past", "ing")


def _of_a_thing(case: Case) -> bool:
    found = subjects.subject(case.scene, case.plan) if comes_about(case) else None
    return found is not None and not found.sides


def _status_of_binding(case: Case) -> CommitmentStatus:
    assert case.carrier is not None
    statement = case.carrier.statement
    if statement.act in ("agree", "concur", "confirm") and statement.cue is None and case.plan.mood == "scheduled":
        return "announced"
    match statement.act:
        case "agree" | "concur":
            return "agreed"
        case "confirm":
            going_on = case.lower(case.plan.verb).startswith(("continu", "go")) and statement.voice == "single"
            return "undertaken" if going_on else "confirmed"
        case "accept":
            return "agreed" if statement.voice == "joint" and not case.carrier.granted else "accepted"
    cue = statement.cue.text.lower() if statement.cue else ""
    if cue.startswith("announc") or (case.kind.kind == "visit" and "inten" in cue):
        return "announced"
    return "agreed" if statement.voice == "joint" else "undertaken"
