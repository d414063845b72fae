"""What a plan is on its page: who tells of it, how that binds, of what kind it is; and whether it makes a commitment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from memcon import weights
from memcon.annotate.mentions import DateMention, Known, Sentence, Token
from memcon.annotate.tokens import token_range
from memcon.lexicon import Lexicon, groups
from memcon.reading.actors import Actor
from memcon.reading.commitments import endings, event_nouns, subjects, times
from memcon.reading.commitments.carriers import carrier
from memcon.reading.commitments.case import EVENTS, Carrier, Case, Force
from memcon.reading.commitments.drafts import Drafts
from memcon.reading.commitments.evidence import evidence
from memcon.reading.commitments.forces import may_be_overruled, why_not
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.kinds.events import JOINING
from memcon.reading.commitments.kinds_here import KindsHere
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene, Who
from memcon.reading.commitments.vocabulary import NUMBERS, Match, vocabulary
from memcon.reading.speakers import Floor, Voice
from memcon.types import Document, Meeting, Participant, Statement

_WORDS = groups("commitment_words")

_TALK = _WORDS["talks_of_ours"]
_MARKS_ABOUT_A_DAY = 4  # characters beside the day in the heading of a programme: "Monday, 4 May:"
_LONGEST_STAMP = 80  # characters of a line that stands above the body of a page
_LONGEST_PRONOUN = 3  # words that only point to what was asked: "this request", "an idea", "to which"
_FARTHEST_INVITATION = 8  # tokens between "invitation" and what one is invited to: "an invitation from the President of Peru to"


@dataclass(frozen=True, slots=True)
class Here:
    """The sentence being read: its actors, the statements that reach into it, and the token after its last word."""

    sentence: Sentence
    actors: tuple[Actor, ...]
    carriers: tuple[Carrier, ...]
    last: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A plan of which the rules make no commitment, and why; `given` is who is to act where that is known already."""

    case: Case
    given: Who | None
    why: str

    @property
    def told(self) -> str:
        """The plan's words, and why it is none."""
        return f"{self.case.scene.span(self.case.plan.first, self.case.plan.last).text!r}: {self.why}"


class Page:
    """The page as it is read from top to bottom, and what makes a commitment of a plan that stands in it."""

    def __init__(
        self,
        document: Document,
        lexicon: Lexicon,
        known: Known,
        meetings: tuple[Meeting, ...],
        participants: tuple[Participant, ...],
        statements: tuple[Statement, ...],
        considered: list[Case] | None = None,
    ) -> None:
        self.considered = considered
        self.document, self.lexicon, self.known, self.meetings, self.statements = document, lexicon, known, meetings, statements
        self.words = vocabulary(lexicon)
        self.floor = Floor(document, known, lexicon, meetings, participants, speech=False)
        self.carriers = tuple(self._granted(c) for s in statements if (c := carrier(s, known, self.words)))
        self.cues = tuple(self.tokens_of(s.cue.start, s.cue.end) for s in statements if s.cue)
        self.dated = tuple(r for d in known.dates if (r := self.tokens_of(d.start, d.end))[0] < r[1])
        self.held = held = next((m.date for m in meetings if m.date), None) or document.published or ""
        ahead = (self.tokens_of(d.start, d.end) for d in known.dates if d.edtf and held and d.edtf[:7] > held[:7])
        self.date_ends = frozenset(last - 1 for first, last in ahead if first < last)
        named = [(m.start, m.end) for m in known.people] + [(m.start, m.end) for m in known.sides]
        heads = (self.tokens_of(start, end)[0] for start, end in named)
        self.people = frozenset(i + (known.tokens[i].lower == "that") for i in heads)  # "noted that Special Envoy Hald will …"
        self.drafts = Drafts()
        self.kinds = KindsHere(document, known, self.words, self.drafts, self.people, self.dated)
        self.refused: list[Refused] = []
        self._weights = weights.load(lexicon.language, "commitments")

    def dates_in(self, first: int, last: int) -> tuple[DateMention, ...]:
        """The dates that the page tells between two tokens."""
        start, end = self.known.tokens[first].start, self.known.tokens[last - 1].end
        return tuple(d for d in self.known.dates if start <= d.start and d.end <= end)

    def is_ahead(self, date: DateMention) -> bool:
        """Whether a date lies after the day of the meeting, as far as the page tells; a plan may have turned its year to the next."""
        placed = next((d.edtf for d in self.known.dates if d.start == date.start), None)
        return bool(placed and self.held and placed.lstrip("./") > self.held)

    def is_past(self, date: DateMention) -> bool:
        """Whether a date lies before the day of the meeting."""
        return bool(date.edtf and self.held and date.edtf.split("/")[-1] < self.held[: len(date.edtf)])

    def tokens_of(self, start: int, end: int) -> tuple[int, int]:
        return token_range(self.known, start, end)

    def carrier_of(self, token: int) -> Carrier | None:
        """The statement whose content a token stands in, the innermost."""
        over = [c for c in self.carriers if c.first <= token < c.last]
        return min(over, key=lambda c: c.last - c.first) if over else None

    def scene(self, here: Here, carried: Carrier | None) -> Scene:
        """The scene of a plan, with the floor given to the one who tells of it."""
        voice = None
        if carried is not None:
            said = carried.statement
            joint = said.voice == "joint"
            persons = () if joint else tuple(n for n, p in enumerate(self.known.persons) if any(s.name == p.name for s in said.speakers))
            voice = Voice(joint, said.speakers, persons)
        self.floor.last, self.floor.in_block = voice, voice is not None
        proposed = carried is not None and carried.force == "proposed"
        return Scene(
            self.document,
            self.known,
            self.words,
            self.floor,
            here.sentence,
            here.actors,
            voice,
            proposed,
            carried is not None and carried.force == "remarks",
        )

    def clip(self, plan: Plan, carried: Carrier | None) -> Plan:
        """The plan within the content that carries it, up to an interrupting cue (*“…, the ministers agreed”*)."""
        plan = self._before_another_tells(plan)
        if carried is None:
            return plan
        subject = plan.subject
        if subject and subject[0] < carried.first:
            subject = (carried.first, subject[1]) if carried.first < subject[1] else None
        for cue, _ in self.cues:  # "a second ship, the minister declared, would follow"
            if subject and subject[0] < cue < subject[1]:
                end = next((i for i in range(cue, subject[0], -1) if self.known.tokens[i].text == ","), subject[1])
                subject = (subject[0], end)
        last = min(plan.last, carried.last)
        for cue, _ in self.cues:
            if plan.verb < cue < last:
                last = next((i for i in range(cue, plan.verb, -1) if self.known.tokens[i].text == ","), cue)
        first, clause = max(plan.first, carried.first), max(plan.clause, carried.first)
        last = endings.trimmed(self.known.tokens, plan.verb + 1, max(plan.verb + 1, last))
        return replace(plan, first=first, clause=clause, subject=subject, last=last)

    def _before_another_tells(self, plan: Plan) -> Plan:
        """The plan without the next clause, in which somebody says something: *will visit Lima in May, and the ministers agreed*."""
        cue = min((first for first, _ in self.cues if plan.verb < first < plan.last), default=None)
        if cue is None:
            return plan
        tokens = self.known.tokens
        comma = next((i for i in range(cue - 1, plan.verb, -1) if tokens[i].text == ","), None)
        if comma is None or tokens[comma + 1].lower not in ("and", "while", "but", "whereas"):
            return plan
        return replace(plan, last=endings.trimmed(tokens, plan.verb + 1, comma))

    def consider(self, scene: Scene, plan: Plan, carried: Carrier | None, force: Force | None = None, given: Who | None = None) -> None:
        """Make a commitment of a plan where its kind, and the words that carry it, make it one."""
        plan = self._before_another_tells(plan)
        kind = self.kinds.kind(plan)
        if carried and self._confirms_that_one_comes(plan, carried):
            kind = self.kinds.as_guest(scene, plan, kind, plan.verb, plan.last)
        if carried and carried.statement.act == "accept" and self._answers_invitation(plan):
            kind = self.kinds.as_guest(scene, plan, kind, plan.verb, plan.last)
        if kind.noun is None and (spoken := self.kinds.spoken_of(scene, plan)) is not None:
            kind = replace(kind, kind=spoken, weight="firm", why=f"it, the {spoken} spoken of")
        carried, force = self._carried(scene, plan, carried, force)
        if force == "proposed" and kind.kind == "undertaking":
            kind = self._thought_of(plan, kind)
        if force == "directed" and self.known.tokens[kind.verb].lower.startswith("follow"):
            kind = replace(kind, kind="talks", weight="firm", why="ordered to follow up")
        if force == "directed" and kind.kind == "meeting" and carried and self._to_experts(carried, plan):
            kind = replace(kind, kind="talks", why="experts ordered to meet")
        if force == "directed" and kind.weight == "vague" and (talks := self._talks_ahead(plan)):
            kind = replace(kind, kind="talks", weight="firm", noun=talks, why="ordered to hold talks")
        if force == "remarks" and self._of_ourselves(plan, kind):
            kind = replace(kind, kind="meeting")
        if (
            force == "remarks"
            and kind.noun
            and kind.noun.entry.get("part") == "gathering"
            and self.known.tokens[kind.verb].lower in JOINING
        ):
            kind = replace(kind, kind="visit", noun=None)  # one of two guests who will "take part in the exhibition"
        if kind.noun is not None and kind.noun.last <= plan.clause - 1 and plan.subject and plan.opener in ("which", "that"):
            # "the visit which she is to pay"
            plan = replace(plan, first=self._phrase(kind.noun, scene.sentence))
        dates = times.times(scene, plan, plan.last)
        if kind.kind not in EVENTS and plan.mood != "noun":
            dates = [d for d in dates if not times.of_an_event(scene, plan, d) and not times.of_a_past_deed(scene, plan, d)]
        if not dates and carried is None and (day := self._day_in_front(scene, plan, kind) or self._day_above(scene.sentence)):
            dates = [day]
        if (
            plan.modal == "could"
            and not plan.negated
            and carried is not None
            and force in ("told", "binding")
            and any(d.edtf for d in dates)
        ):
            plan = replace(plan, modal="would")  # "said that a team could come in May": what its own side has in mind
        case = Case(scene, plan, kind, force, carried, tuple(dates))
        if given is None and (giver := self._thanked(case)):
            given = giver
        if own := self._own_institution(case) or self._whose_announcement(case):
            case, given = replace(case, owner=own), own
        if self.considered is not None:
            self.considered.append(case)
        why = why_not(case)
        if why is None:
            self.drafts.make(case, given)
        else:
            self.refused.append(Refused(case, given, why))

    def weigh(self) -> None:
        """Make commitments of those plans of a sentence that the rules refuse and that are likely all the same, the likeliest first."""
        if self._weights is None:
            return
        doubtful = (refused for refused in self.refused if may_be_overruled(refused.why, refused.case.plan))
        weighed = [(self._weights.likelihood(evidence(refused.case)), refused) for refused in doubtful]
        for likelihood, refused in sorted(weighed, key=lambda w: -w[0]):
            plan = refused.case.plan
            if likelihood >= self._weights.enough and not self.drafts.covers(plan.first, plan.last):
                made = self.drafts.make(replace(refused.case, weighed=f", {weights.LIKELY} though {refused.why}"), refused.given)
                if made is not None:
                    self.refused.remove(refused)

    def _day_in_front(self, scene: Scene, plan: Plan, kind: Kind) -> DateMention | None:
        """The day of the first of two things done on it: *On Friday she will meet … and will open …*, *will meet … today and visit …*."""
        if not plan.joined or plan.mood != "modal":
            return None
        before = times.dates_before(scene, plan)
        if len(before) != 1:
            return None
        first, last = self.tokens_of(before[0].start, before[0].end)
        beside = kind.kind in ("visit", "meeting") and last == plan.first - 1 and self.known.tokens[last].lower == "and"
        return before[0] if first <= scene.sentence.first + 1 or beside else None

    def _day_above(self, sentence: Sentence) -> DateMention | None:
        """The day under which a programme tells what is to come: the last block before that is a day and nothing else."""
        body = next((n for n, b in enumerate(self.document.blocks) if b.kind == "paragraph" and b.end - b.start > _LONGEST_STAMP), 0)
        for block in reversed(self.document.blocks[body + 1 : sentence.block]):  # what stands above the body is the page's stamp
            day = next((d for d in self.known.dates if d.start >= block.start and d.end <= block.end), None)
            if day is not None and block.end - block.start - (day.end - day.start) <= _MARKS_ABOUT_A_DAY:
                return day if self.is_ahead(day) and not self._after_the_hours(block.end, sentence) else None
            if block.kind == "heading":
                return None
        return None

    def _after_the_hours(self, start: int, sentence: Sentence) -> bool:
        """Whether a sentence stands below the timed lines of a day's programme that begins at `start`, and opens with no hour itself."""
        hours = {d.start for d in self.known.dates if d.clock is not None}
        lines = [b.start for b in self.document.blocks[: sentence.block + 1] if b.start >= start]
        return bool(hours & set(lines[:-1])) and lines[-1] not in hours

    def _thanked(self, case: Case) -> Who | None:
        """The other side, where it is thanked for what is still to be handed over: *for the loan, which will be paid in May*."""
        if case.act != "thank" or case.carrier is None or not case.plan.passive or case.kind.kind != "delivery":
            return None
        thanking = {s.side for s in case.carrier.statement.speakers}
        return Who(tuple(s for s in self.floor.sides if s not in thanking), told=False)

    def _whose_announcement(self, case: Case) -> Who | None:
        """The side that *it* stands for in *welcomed Peru's announcement that it will join the fund*."""
        plan, tokens = case.plan, self.known.tokens
        alone = plan.subject is not None and plan.subject[1] - plan.subject[0] == 1 and tokens[plan.subject[0]].lower in ("it", "they")
        noun = plan.clause - 2
        if not alone or plan.opener != "that" or self.words.noun(tokens, noun, "accord") is None:
            return None
        owned = next((i for i in range(noun - 1, noun - 4, -1) if tokens[i].lower == "'s"), None)
        side = next((s.side for s in self.known.sides if owned is not None and s.end == tokens[owned - 1].end), None)
        return Who((side,)) if side is not None else None

    def _own_institution(self, case: Case) -> Who | None:
        """The speaker's side, where a body that he names is to do something definite: *ProAndes would send two experts in May*."""
        said = case.carrier.statement if case.carrier else None
        if case.force != "told" or said is None or said.voice != "single" or case.kind.kind not in ("undertaking", "delivery"):
            return None
        announced = said.cue is not None and bool(self.words.listed("announce") & set(said.cue.text.lower().split()))
        definite = case.timed or announced or (case.kind.kind == "delivery" and counted(self.known.tokens, case.plan))
        if not definite or case.plan.modal not in ("will", "would", "is", "are") or not subjects.unknown_name(case.scene, case.plan):
            return None
        sides = tuple(dict.fromkeys(s.side for s in said.speakers if s.side))
        return Who(sides) if sides else None

    def _carried(self, scene: Scene, plan: Plan, carried: Carrier | None, force: Force | None) -> tuple[Carrier | None, Force]:
        """What carries a plan, and how that binds, where its clause stands apart from the statement round it."""
        if carried and carried.statement.negated and plan.opener in ("which", "who", "where") and plan.clause > carried.first:
            carried = None  # "did not agree on the terms, on which talks will go on"
        if carried and carried.statement.act == "accept" and plan.opener == ";":
            carried = None  # "accepted the invitation; the dates will be fixed later"
        if plan.modal == "planned" and plan.subject is None:
            carried = None  # "noted the progress and planned to meet in May": told by the publisher
        if carried is None and plan.opener == "that" and self.words.noun(self.known.tokens, plan.clause - 2, "accord"):
            return None, "binding"  # "the talks ended with an agreement that"
        if carried is None and plan.modal == "would" and plan.subject:
            carried = self._carried_on(scene, plan)
        if carried is None and plan.modal == "shall" and plan.subject and force is None:
            return None, "binding"  # "The parties shall exchange lists": the conclusions of the talks
        return carried, force or (carried.force if carried else "told")

    def _carried_on(self, scene: Scene, plan: Plan) -> Carrier | None:
        """What was agreed in the sentence before, where a sentence about both sides goes on from it: *Neither side would …*"""
        doers = subjects.subject(scene, plan)
        if doers is None or len(doers.sides) < 2 or set(doers.sides) < set(self.floor.sides):
            return None
        before = [c for c in self.carriers if c.last <= scene.sentence.first and c.statement.parent is None]
        last = max(before, key=lambda c: c.last, default=None)
        if last is None or last.force != "binding" or last.statement.voice != "joint" or last.statement.act not in ("agree", "concur"):
            return None
        blocks = [s.block for s in self.known.sentences if s.first <= last.first < s.last]
        return last if scene.sentence.block in blocks else None

    def _of_ourselves(self, plan: Plan, kind: Kind) -> bool:
        """Whether those who speak say that they will talk themselves: *we will have a discussion this evening*."""
        we = plan.subject is not None and self.known.tokens[plan.subject[1] - 1].lower == "we"
        return we and kind.kind == "talks" and kind.noun is not None and self.known.tokens[kind.noun.first].lower in _TALK

    def _talks_ahead(self, plan: Plan) -> Match | None:
        """The talks that general will is about: *enhance consultations*."""
        nouns = (self.words.noun(self.known.tokens, i, "event") for i in range(plan.verb + 1, min(plan.last, plan.verb + 4)))
        return next((n for n in nouns if n and n.kind == "talks"), None)

    def _thought_of(self, plan: Plan, kind: Kind) -> Kind:
        """*Proposed that thought be given to a meeting*: the event that is proposed."""
        tokens = self.known.tokens
        end = next(
            (i for i in range(plan.verb + 1, plan.last) if tokens[i].lower in ("at", "during", "before", "after", "until")), plan.last
        )
        nouns = (self.words.noun(tokens, at, "event") for at in range(plan.verb, end))
        event = next((n for n in nouns if n and n.kind in EVENTS and n.kind != "talks"), None)
        return replace(kind, kind=event.kind, weight="firm", noun=event) if event else kind

    def _to_experts(self, carried: Carrier, plan: Plan) -> bool:
        """Whether it is officials who are told to act: *instructed their experts to meet in May*."""
        cue = carried.statement.cue
        first = self.tokens_of(cue.start, cue.end)[1] if cue is not None else plan.first
        asked = range(first, min(plan.verb, first + _LONGEST_ADDRESSEE))
        return any(self.words.noun(self.known.tokens, i, "officials", "staff") for i in asked)

    def _phrase(self, noun: Match, sentence: Sentence) -> int:
        """Where the phrase of an event noun begins."""
        phrases = event_nouns.events(self.known.tokens, self.words, sentence.first, noun.last)
        return next((plan.first for plan, found in phrases if found.first == noun.first), noun.first)

    def _granted(self, asked: Carrier) -> Carrier:
        """A request or proposal that the same sentence tells was accepted (*…, to which she consented*), as what was accepted."""
        said = asked.statement
        if said.act not in ("request", "propose") and not _asks_whether(said):
            return asked
        if said.voice == "joint" or asked.force == "directed" or not said.content:
            return asked
        at = next((n for n, s in enumerate(self.known.sentences) if s.start <= said.content.start < s.end), None)
        near = self.known.sentences[at : at + 2] if at is not None else ()
        acts = ("accept", "agree", "concur", "commit")
        found = [a for s in near if s.block == near[0].block for a in accepting(self.statements, s, acts if s is near[0] else acts[:2])]
        for answer in found:
            later = answer.cue is not None and answer.cue.start >= said.content.end
            other = {s.side for s in answer.speakers} - {s.side for s in said.speakers}
            if later and other and (answer.content is None or len(answer.content.text.split()) <= _LONGEST_PRONOUN):
                joint = said.act == "propose"
                speakers = tuple(dict.fromkeys((*said.speakers, *answer.speakers))) if joint else answer.speakers
                accepted = answer.model_copy(update={"act": "accept", "speakers": speakers, "voice": "joint" if joint else "single"})
                return Carrier(accepted, asked.first, asked.last, "binding", True)
        return asked

    def _confirms_that_one_comes(self, plan: Plan, carried: Carrier) -> bool:
        """Whether somebody confirms that he himself will be at an event: *confirmed that he would officiate at the opening of the fair*."""
        said, subject = carried.statement, plan.subject
        himself = subject is not None and subject[1] - subject[0] == 1 and self.known.tokens[subject[0]].lower in ("he", "she", "i")
        there = self.known.tokens[plan.verb].lower in _WORDS["does_as_guest"]
        return said.act == "confirm" and said.voice == "single" and himself and there and plan.mood == "modal"

    def _answers_invitation(self, plan: Plan) -> bool:
        """Whether a plan is what one was invited to: *accepted her invitation to speak*."""
        tokens = self.known.tokens
        near = range(max(0, plan.first - _FARTHEST_INVITATION), plan.first)
        return tokens[plan.first - 1].lower == "to" and any(tokens[i].lower == "invitation" for i in near)


def _asks_whether(said: Statement) -> bool:
    """Whether it is asked in a question whether the other side could do something: *asked whether Peru could host the ship*."""
    asked = said.act == "ask" and said.cue is not None and said.cue.text.lower().endswith(("whether", "if"))
    return asked and said.content is not None and " could " in said.content.text


_LONGEST_ADDRESSEE = 10  # tokens: "the experts of the two ministries to"


def counted(tokens: tuple[Token, ...], plan: Plan) -> bool:
    """Whether how much or how many is told in a plan."""
    ahead = (tokens[i] for i in range(plan.verb + 1, plan.last))
    return any(t.text[0].isdigit() or t.text[0] in "$€£" or t.lower in NUMBERS for t in ahead)


def accepting(statements: Iterable[Statement], sentence: Sentence, acts: tuple[str, ...] = ("accept",)) -> list[Statement]:
    cued = [s for s in statements if s.act in acts and not s.negated and s.cue]
    return [s for s in cued if s.cue and sentence.start <= s.cue.start < sentence.end]
