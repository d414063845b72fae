"""What someone is to do, or what is to take place.

A commitment is a planned action (`plans`, `planned_events`) of a definite kind (`commitment_kinds`) in words that bind somebody
(`commitment_forces`): what was agreed, confirmed, promised, proposed, accepted or ordered, an invitation, or an event told of as coming.
Who is to act, when and where is read in `commitment_parts`, and all is put together in `commitment_drafts`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from memcon.annotate.cues import BE, PREPOSITIONS
from memcon.annotate.mentions import Known, Sentence
from memcon.annotate.tokens import token_range
from memcon.lexicon import Lexicon
from memcon.reading import commitment_parts as parts
from memcon.reading import planned_events, plans
from memcon.reading.actors import Actor, actors
from memcon.reading.commitment_drafts import Draft, Drafts
from memcon.reading.commitment_forces import EVENTS, Carrier, Case, Force, carrier, force_of, why_not
from memcon.reading.commitment_kinds import NUMBERS, Kind, kind_of, to_account
from memcon.reading.commitment_parts import Scene, Who
from memcon.reading.plans import Match, Plan, vocabulary
from memcon.reading.speakers import Floor, Voice, offices
from memcon.types import BODIES, Commitment, CommitmentKind, Document, Meeting, Participant, Statement

_SPOKEN = frozenset(("paragraph", "item", "footnote"))
_GUESTS = frozenset(("persons", "sides", "other", "nationals"))
_TOLD_AFTER = frozenset(("agree", "concur", "confirm", "commit", "state", "explain", "stress"))
_JOINING = frozenset("attend join participate take".split())  # how one who is invited comes to an event
_NO_SUBJUNCTIVE = frozenset("should would must can could may might will to not".split())  # before "be": another mood
_AT_AN_EVENT = frozenset("open inaugurate address speak chair close".split())  # what one who is invited does there
_ORDERS = frozenset("instruct task direct charge order mandate".split())
_ON_LINE = frozenset("videoconference videoconferencing video virtual virtually online videolink".split())
_MARKS = frozenset(":;•-–—°*")
_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth".split()
)
_PONDERED = frozenset("mention discuss welcome support state explain".split())  # acts by which somebody speaks of a proposal
_LONGEST_PROMISER = 6  # tokens before "participation": "the full and active"
_FARTHEST_PROMISE = 7  # tokens from the beginning of what is welcomed or confirmed to the noun that tells that it is promised
_AVOWED = frozenset("welcome confirm stress".split())  # and of a promise
_ENCLOSING = frozenset("including containing with enclosing conveying".split())
_TALK = frozenset("discussion discussions talks conversation dialogue negotiations".split())
_FARTHEST_ANTECEDENT = 16  # tokens between an event and the relative clause about it
_LONGEST_PRONOUN = 3  # words that only point to what was asked: "this request", "an idea", "to which"
_FARTHEST_VERB = 20  # tokens from the beginning of an invitation to its verb
_FARTHEST_INVITATION = 8  # tokens between "invitation" and what one is invited to: "an invitation from the President of Peru to"
_JOINED_VISIT = 2  # tokens after a verb from which on a visit after a comma is one of its own


def find(
    document: Document,
    lexicon: Lexicon,
    known: Known,
    meetings: tuple[Meeting, ...],
    participants: tuple[Participant, ...],
    statements: tuple[Statement, ...],
) -> tuple[Commitment, ...]:
    """The commitments in the order of the page."""
    page = _Page(document, lexicon, known, meetings, participants, statements)
    for sentence in known.sentences:
        if document.blocks[sentence.block].kind in _SPOKEN:
            page.sentence(sentence)
    return page.drafts.numbered()


@dataclass(frozen=True, slots=True)
class _Here:
    """The sentence being read: its actors, the statements that reach into it, and the token after its last word."""

    sentence: Sentence
    actors: tuple[Actor, ...]
    carriers: tuple[Carrier, ...]
    last: int


class _Page:
    """The page as it is read from top to bottom."""

    def __init__(
        self,
        document: Document,
        lexicon: Lexicon,
        known: Known,
        meetings: tuple[Meeting, ...],
        participants: tuple[Participant, ...],
        statements: tuple[Statement, ...],
    ) -> None:
        self.document, self.lexicon, self.known, self.meetings, self.statements = document, lexicon, known, meetings, statements
        self.words = vocabulary(lexicon)
        self.floor = Floor(document, known, offices(lexicon), meetings, participants)
        self.carriers = tuple(self._granted(c) for s in statements if (c := carrier(s, known, self.words)))
        self.cues = tuple(self._tokens(s.cue.start, s.cue.end) for s in statements if s.cue)
        self.dated = tuple(r for d in known.dates if (r := self._tokens(d.start, d.end))[0] < r[1])
        held = next((m.date for m in meetings if m.date), None) or document.published or ""
        ahead = (self._tokens(d.start, d.end) for d in known.dates if d.edtf and held and d.edtf[:7] > held[:7])
        self.date_ends = frozenset(last - 1 for first, last in ahead if first < last)
        named = [(m.start, m.end) for m in known.people] + [(m.start, m.end) for m in known.sides]
        self.people = frozenset(self._tokens(start, end)[0] for start, end in named)
        self.drafts = Drafts()
        self.refused: list[str] = []
        self.invitation: Draft | None = None

    def _granted(self, asked: Carrier) -> Carrier:
        """A request or proposal that the same sentence tells was accepted (*…, to which she consented*), as what was accepted."""
        said = asked.statement
        if said.act not in ("request", "propose") or said.voice == "joint" or asked.force == "directed" or not said.content:
            return asked
        sentence = next((s for s in self.known.sentences if s.start <= said.content.start < s.end), None)
        found = _accepting(self.statements, sentence, ("accept", "agree", "concur")) if sentence else []
        for answer in found:
            later = answer.cue is not None and answer.cue.start >= said.content.end
            other = {s.side for s in answer.speakers} - {s.side for s in said.speakers}
            if later and other and (answer.content is None or len(answer.content.text.split()) <= _LONGEST_PRONOUN):
                joint = said.act == "propose"
                speakers = tuple(dict.fromkeys((*said.speakers, *answer.speakers))) if joint else answer.speakers
                accepted = answer.model_copy(update={"act": "accept", "speakers": speakers, "voice": "joint" if joint else "single"})
                return Carrier(accepted, asked.first, asked.last, "binding")
        return asked

    def _tokens(self, start: int, end: int) -> tuple[int, int]:
        return token_range(self.known, start, end)

    # --- one sentence ------------------------------------------------------------------------------

    def sentence(self, sentence: Sentence) -> None:
        """Read one sentence."""
        tokens, last = self.known.tokens, sentence.last
        while last > sentence.first + 1 and tokens[last - 1].text in ".!?…”\"’'":
            last -= 1
        carriers = tuple(c for c in self.carriers if c.first < sentence.last and c.last > sentence.first)
        here = _Here(sentence, actors(self.known, self.lexicon, sentence), carriers, last)
        made, self.refused = len(self.drafts.found), []
        self._enter(here)
        self._clauses(here)
        for each in carriers:
            self._of_statement(each, here)
        self._nominal(here)
        self._dates_to_fix(here)
        self._coming(here)
        self._present(here)
        self._remember_travellers(here)
        self._accepted(sentence)
        if self.refused and len(self.drafts.found) > made:
            self.drafts.note(tuple(self.refused))
        self._move_on(here)

    def _enter(self, here: _Here) -> None:
        """Turn to the meeting that the sentence is about."""
        told = [c.statement.meeting for c in here.carriers]
        if not told:
            spans = ((s.content or s.cue, s.meeting) for s in self.statements)
            told = [meeting for span, meeting in spans if span and span.start <= here.sentence.start][-1:]
        meeting = next((m for m in self.meetings if m.id in told[:1]), self.meetings[0] if self.meetings else None)
        self.floor.enter(meeting)
        self.drafts.meeting = meeting
        if not self.meetings and not self.floor.sides:  # a page that only announces one: the publisher and the first other side
            named = [p.side for p in self.known.persons if p.side]
            self.floor.sides = tuple(dict.fromkeys(s for s in (self.document.side, *named) if s))[:2]

    def _move_on(self, here: _Here) -> None:
        """Keep in mind who was named."""
        for actor in here.actors:
            self.floor.name(actor.persons)
        subject = next((a for a in here.actors if a.kind == "persons" and a.first <= here.sentence.first + 12), None)
        if subject:
            self.floor.subject = self.floor.resolve(subject)

    def _remember_travellers(self, here: _Here) -> None:
        """Keep in mind whose visit was spoken of."""
        for plan, noun in plans.events(self.known.tokens, self.words, here.sentence.first, here.last):
            if noun.kind == "visit":
                scene = self._scene(here, self._carrier_of(noun.first))
                owner = parts.owner(scene, plan, Kind("visit", "firm", "", plan.verb, noun.last, noun))
                if owner and len(owner.sides) == 1:
                    self.drafts.traveller = owner

    def _carrier_of(self, token: int) -> Carrier | None:
        """The statement whose content a token stands in, the innermost."""
        over = [c for c in self.carriers if c.first <= token < c.last]
        return min(over, key=lambda c: c.last - c.first) if over else None

    def _scene(self, here: _Here, carried: Carrier | None) -> Scene:
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

    # --- clauses with a verb in the future -------------------------------------------------------------

    def _clauses(self, here: _Here) -> None:
        for plan in plans.clauses(self.known.tokens, self.words, here.sentence.first, here.last):
            if not any(first <= plan.verb < end for first, end in self.cues):
                carried = self._carrier_of(plan.verb) or self._told_after(plan, here)
                clipped = self._clip(_whole_subject(plan, here.actors), carried)
                self._consider(self._scene(here, carried), self._with_antecedent(clipped, here.sentence), carried)

    def _told_after(self, plan: Plan, here: _Here) -> Carrier | None:
        """The statement whose cue follows what was said, where it has no content of its own: *Peru will host the talks, it was agreed.*"""
        for said in self.statements:
            if said.cue is None or said.content is not None or said.withheld or said.act not in _TOLD_AFTER:
                continue
            at = self._tokens(said.cue.start, said.cue.end)[0]
            if plan.verb < at < here.sentence.last and here.last - at <= _LONGEST_PRONOUN:
                end = next((i for i in range(at, plan.verb, -1) if self.known.tokens[i].text == ","), at)
                return Carrier(said, here.sentence.first, end, force_of(said, self.known, self.words))
        return None

    def _clip(self, plan: Plan, carried: Carrier | None) -> Plan:
        """The plan within the content that carries it, up to an interrupting cue (*“…, the ministers agreed”*)."""
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
        last = plans.trimmed(self.known.tokens, plan.verb + 1, max(plan.verb + 1, last))
        return replace(plan, first=first, clause=clause, subject=subject, last=last)

    def _with_antecedent(self, plan: Plan, sentence: Sentence) -> Plan:
        """A relative clause about an event, with the event as its subject: *the meeting, which is to be held in May*."""
        tokens, end = self.known.tokens, plan.clause - 1
        if plan.opener not in ("which", "that") or plan.subject is not None or end <= sentence.first:
            return plan
        if not plan.passive and self.words.verb(tokens, plan.verb, "light") is None:
            return plan
        found = [event for event, _ in plans.events(tokens, self.words, max(sentence.first, end - 30), end)]
        near = [e for e in found if end - e.last <= 3] or [e for e in found[-1:] if end - e.verb <= _FARTHEST_ANTECEDENT]
        if not near or any(tokens[i].lower.startswith("invit") for i in range(sentence.first, near[-1].first)):
            return plan  # the event that somebody is invited to
        if tokens[near[-1].first - 1].lower == "of" and self.words.noun(tokens, near[-1].verb, "officials") is None:
            return plan
        return replace(plan, first=near[-1].first, subject=(near[-1].first, end))

    def _consider(self, scene: Scene, plan: Plan, carried: Carrier | None, force: Force | None = None, given: Who | None = None) -> None:
        """Make a commitment of a plan where its kind, and the words that carry it, make it one."""
        kind = self._kind(plan)
        if carried and carried.statement.act == "accept" and self._answers_invitation(plan):
            kind = self._as_guest(scene, plan, kind, plan.verb, plan.last)
        if kind.noun is None and (spoken := self._spoken_of(scene, plan)) is not None:
            kind = replace(kind, kind=spoken, weight="firm", why=f"it, the {spoken} spoken of")
        carried, force = self._carried(scene, plan, carried, force)
        if force == "proposed" and kind.kind == "undertaking":
            kind = self._thought_of(plan, kind)
        if force == "directed" and self.known.tokens[kind.verb].lower == "follow":
            kind = replace(kind, kind="talks", weight="firm", why="ordered to follow up")
        if force == "remarks" and self._of_ourselves(plan, kind):
            kind = replace(kind, kind="meeting")
        if (
            force == "remarks"
            and kind.noun
            and kind.noun.entry.get("part") == "gathering"
            and self.known.tokens[kind.verb].lower in _JOINING
        ):
            kind = replace(kind, kind="visit", noun=None)  # one of two guests who will "take part in the exhibition"
        if kind.noun is not None and kind.noun.last == plan.clause - 1:  # "the visit which she is to pay"
            plan = replace(plan, first=self._phrase(kind.noun, scene.sentence))
        dates = parts.times(scene, plan, plan.last)
        if kind.kind not in EVENTS and plan.mood != "noun":
            dates = [d for d in dates if not parts.of_an_event(scene, plan, d)]
        case = Case(scene, plan, kind, force, carried, tuple(dates))
        why = why_not(case)
        if why is None:
            self.drafts.make(case, given)
        else:
            self.refused.append(f"{scene.span(plan.first, plan.last).text!r}: {why}")

    def _carried(self, scene: Scene, plan: Plan, carried: Carrier | None, force: Force | None) -> tuple[Carrier | None, Force]:
        """What carries a plan, and how that binds, where its clause stands apart from the statement round it."""
        if carried and carried.statement.negated and plan.opener in ("which", "who", "where") and plan.clause > carried.first:
            carried = None  # "did not agree on the terms, on which talks will go on"
        if carried and carried.statement.act == "accept" and plan.opener == ";":
            carried = None  # "accepted the invitation; the dates will be fixed later"
        if carried is None and plan.opener == "that" and self.words.noun(self.known.tokens, plan.clause - 2, "accord"):
            return None, "binding"  # "the talks ended with an agreement that"
        if carried is None and plan.modal == "would" and plan.subject:
            carried = self._carried_on(scene, plan)
        return carried, force or (carried.force if carried else "told")

    def _carried_on(self, scene: Scene, plan: Plan) -> Carrier | None:
        """What was agreed in the sentence before, where a sentence about both sides goes on from it: *Neither side would …*"""
        doers = parts.subject(scene, plan)
        if doers is None or len(doers.sides) < 2 or set(doers.sides) < set(self.floor.sides):
            return None
        before = [c for c in self.carriers if c.last <= scene.sentence.first and c.statement.parent is None]
        last = max(before, key=lambda c: c.last, default=None)
        if last is None or last.force != "binding" or last.statement.voice != "joint" or last.statement.act not in ("agree", "concur"):
            return None
        blocks = [s.block for s in self.known.sentences if s.first <= last.first < s.last]
        return last if scene.sentence.block in blocks else None

    def _kind(self, plan: Plan) -> Kind:
        kind = kind_of(self.known.tokens, self.words, plan, self.people, self.dated)
        if kind.kind == "meeting" and kind.noun is not None and self._one_of_a_series(kind.noun):
            kind = replace(kind, kind="talks")
        if plan.mood in ("modal", "scheduled") and plan.opener in ("which", "that") and plan.subject and kind.noun is None:
            before = self.words.noun(self.known.tokens, plan.clause - 2, "event") if plan.clause >= 2 else None
            if before and self.known.tokens[plan.verb].lower in ("make", "pay", "hold", "have"):
                return replace(kind, kind=before.kind, weight="firm", noun=before)
        return kind

    def _one_of_a_series(self, noun: Match) -> bool:
        """Whether *the Eighth Meeting* is the next of a commission or mechanism, whose last one the page told of with its name."""
        tokens = self.known.tokens
        nth = tokens[noun.first - 1].lower
        if (
            tokens[noun.first].text not in ("Meeting", "Session")
            or not (nth in _ORDINALS or nth[:1].isdigit())
            or tokens[noun.last].lower == "of"
        ):
            return False
        for at in range(1, noun.first - 2):
            if tokens[at].text == tokens[noun.first].text and tokens[at + 1].lower == "of" and tokens[at - 1].lower in _ORDINALS:
                named = range(at + 2, min(at + 14, len(tokens)))
                return any((m := self.words.noun(tokens, i, "event")) and m.kind == "talks" for i in named)
        return False

    def _spoken_of(self, scene: Scene, plan: Plan) -> CommitmentKind | None:
        """The kind of the event that *it* stands for in *it would take place in May*: the last one spoken of before."""
        tokens, words = self.known.tokens, self.words
        if plan.subject is None or plan.subject[1] - plan.subject[0] != 1 or tokens[plan.subject[0]].lower != "it":
            return None
        if not (words.verb(tokens, plan.verb, "light") if plan.passive else words.verb(tokens, plan.verb, "occurs")):
            return None
        before = [s for s in self.known.sentences if s.last <= scene.sentence.first and s.block == scene.sentence.block][-1:]
        first = before[0].first if before else scene.sentence.first
        nouns = [(found.first, found.kind) for _, found in plans.events(tokens, words, first, plan.clause) if found.kind in EVENTS]
        made = [(d.plan.verb, d.commitment.kind) for d in self.drafts.found if first <= d.plan.verb < plan.clause]
        near = max([*nouns, *(m for m in made if m[1] in EVENTS)], default=None)
        return near[1] if near else None

    def _of_ourselves(self, plan: Plan, kind: Kind) -> bool:
        """Whether those who speak say that they will talk themselves: *we will have a discussion this evening*."""
        we = plan.subject is not None and self.known.tokens[plan.subject[1] - 1].lower == "we"
        return we and kind.kind == "talks" and kind.noun is not None and self.known.tokens[kind.noun.first].lower in _TALK

    def _thought_of(self, plan: Plan, kind: Kind) -> Kind:
        """*Proposed that thought be given to a meeting*: the event that is proposed."""
        tokens = self.known.tokens
        end = next(
            (i for i in range(plan.verb + 1, plan.last) if tokens[i].lower in ("at", "during", "before", "after", "until")), plan.last
        )
        nouns = (self.words.noun(tokens, at, "event") for at in range(plan.verb, end))
        event = next((n for n in nouns if n and n.kind in EVENTS and n.kind != "talks"), None)
        return replace(kind, kind=event.kind, weight="firm", noun=event) if event else kind

    def _phrase(self, noun: Match, sentence: Sentence) -> int:
        """Where the phrase of an event noun begins."""
        phrases = plans.events(self.known.tokens, self.words, sentence.first, noun.last)
        return next((plan.first for plan, found in phrases if found.first == noun.first), noun.first)

    # --- what follows a cue directly ---------------------------------------------------------------

    def _of_statement(self, carried: Carrier, here: _Here) -> None:
        """The plans that stand as infinitive, gerund, subjunctive or noun for what a statement says."""
        tokens = self.known.tokens
        first, last = self._stretch(carried, here)
        if first >= last or carried.force in ("none", "remarks", "expected"):
            return
        scene = self._scene(here, carried)
        if carried.force == "invited":
            self._invited(scene, carried, first, last)
        elif carried.force == "told" and (inner := self._enclosed(first, last)) is not None:
            self._invited(scene, carried, inner, last)
        elif carried.force == "told" and any(tokens[i].lower == "invitation" for i in range(first, min(first + 3, last))):
            at = next((i for i in range(first, last - 1) if tokens[i].lower == "to" and tokens[i + 1].lower in self.words.bases), first)
            if at > first and not any(tokens[i].lower in BE | {"had", "has"} for i in range(first, at)):
                self._invited(scene, carried, first, last)  # "renewed the invitation for the President to attend"
        elif carried.force == "told":
            self._told(scene, carried, first, last)
        else:
            self._bound(scene, carried, first, last)

    def _enclosed(self, first: int, last: int) -> int | None:
        """Where what one is invited to begins in *a letter, including an invitation to attend the summit*."""
        tokens = self.known.tokens
        for at in range(first + 1, last - 2):
            if tokens[at].lower in _ENCLOSING and tokens[at + 1].lower in ("an", "the") and tokens[at + 2].lower == "invitation":
                led = (i for i in range(at + 3, last - 1) if tokens[i].lower == "to" and tokens[i + 1].lower in self.words.bases)
                return next((i + 1 for i in led), None)
        return None

    def _stretch(self, carried: Carrier, here: _Here) -> tuple[int, int]:
        """The tokens of the sentence that tell what was said; after the cue where the content is who was told (*were instructed to*)."""
        tokens, cue = self.known.tokens, carried.statement.cue
        first, last = max(carried.first, here.sentence.first), min(carried.last, here.last)
        if carried.force == "directed" and cue and carried.last <= self._tokens(cue.start, cue.end)[0]:
            return self._tokens(cue.start, cue.end)[1], here.last
        block = self.document.blocks[here.sentence.block]
        while first == here.sentence.first and first < last and tokens[first].start < block.start + len(block.marker):
            first += 1
        while first < last and tokens[first].text in _MARKS:
            first += 1
        return first, last

    def _bound(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        tokens = self.known.tokens
        given = self._ordered_together(scene, carried, first)
        if carried.statement.act in ("commit", "confirm") and self._in_person(scene, carried, first, last):
            return
        found = self._verbs(scene, carried, first, last)
        for plan in found:
            if (ordered := self._ordered(plan)) and not self.drafts.covers(plan.verb, plan.verb + 1):
                for inner in ordered:
                    self._consider(scene, inner, replace(carried, force="directed"))
                continue
            deep = plan.mood == "gerund" and carried.force != "directed" and plan.first > first + 1 and self._kind(plan).kind not in EVENTS
            if not deep and not self.drafts.covers(plan.verb, plan.verb + 1):
                self._consider(scene, plan, carried, given=given)
        if carried.force == "binding" and carried.statement.act in ("agree", "commit"):
            self._means(scene, carried, first, last)
        then = planned_events.visits_then(tokens, self.words, first, last) if carried.force == "binding" else None
        if then is not None:
            self.drafts.shorten(scene, then)
            self._consider(scene, then, carried)
        to_a_deed = tokens[first - 1].lower in ("to", "in") and tokens[first].lower in ("the", "a", "an")  # "agreed to the opening of"
        if not found and (to_a_deed or tokens[first - 1].lower in ("on", "upon", "for", "ordered", "order")):
            deed = planned_events.deed(tokens, self.words, first, last)
            if deed is not None:
                plan, about = deed
                kind = Kind(about.kind if about else "undertaking", "firm", "a noun for the action", plan.verb, plan.verb + 1, about)
                self._make(scene, plan, kind, carried)
                return
        if not found and carried.statement.act == "commit" and self._aid(scene, carried, first, last):
            return
        self._nouns(scene, carried, first, last, bool(found))

    def _means(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        """The events by which general will is to be done: *agreed to deepen their ties, including through holding annual talks*."""
        tokens = self.known.tokens
        for at in range(first + 2, last - 2):
            if tokens[at].lower not in ("through", "by") or tokens[at + 1].lower not in self.words.gerunds:
                continue
            plan = next(iter(plans.gerund(tokens, self.words, at + 1, last)), None)
            if plan and self._kind(plan).kind in EVENTS and not self.drafts.covers(plan.verb, plan.verb + 1):
                self._consider(scene, plan, carried)

    def _ordered_together(self, scene: Scene, carried: Carrier, first: int) -> Who | None:
        """Both sides, where it is *the governments of the two countries* that *were instructed*."""
        cue = carried.statement.cue
        if carried.force != "directed" or cue is None or not cue.text.lower().startswith(("were ", "are ")):
            return None
        at = self._tokens(cue.start, cue.end)[0]
        addressed = next((a for a in scene.actors if a.last == at and a.kind in ("all", "sides")), None)
        return parts.named(scene, addressed) if addressed else None

    def _ordered(self, plan: Plan) -> tuple[Plan, ...]:
        """What others are ordered to do in *agreed to instruct their experts to draft a plan*."""
        tokens = self.known.tokens
        if plan.passive or tokens[plan.verb].lower not in _ORDERS:
            return ()
        for to in range(plan.verb + 2, min(plan.last - 1, plan.verb + _FARTHEST_VERB)):
            if tokens[to].lower == "to" and tokens[to + 1].lower in self.words.bases:
                return plans.infinitive(tokens, self.words, to + 1, plan.last)
            if tokens[to].text in ",;:":
                return ()
        return ()

    def _verbs(self, scene: Scene, carried: Carrier, first: int, last: int) -> tuple[Plan, ...]:
        """The verbs that stand for what was said: after *to*, at the head of an item, after *an invitation to*, in *-ing*, or bare."""
        tokens = self.known.tokens
        before = tokens[first - 1].lower if first else ""
        later = [d.plan.clause for d in self.drafts.found if first + 1 < d.plan.clause < last and d.plan.mood in ("modal", "scheduled")]
        found: tuple[Plan, ...] = ()
        if "to" in (before, tokens[first].lower) or first == scene.sentence.first or before in _MARKS:
            found = plans.infinitive(tokens, self.words, first, min(later, default=last))
        elif "for" in (before, tokens[first].lower):
            found = plans.infinitive_of(tokens, self.words, first + (before != "for"), min(later, default=last))
        if carried.force == "directed" and not found:  # "tasked their envoys with drafting a plan"
            led = (i + 1 for i in range(first, min(first + 12, last - 1)) if tokens[i].lower == "with")
            found = next((p for i in led if tokens[i].lower in self.words.gerunds and (p := plans.gerund(tokens, self.words, i, last))), ())
        asked = ("asked",) if carried.statement.act in ("accept", "agree", "concur") else ()
        found = found or self._after_noun(first, last, *asked) or plans.gerund(tokens, self.words, first, last)
        if found or (carried.force != "proposed" and carried.statement.act not in ("accept", "agree", "concur")):
            return found
        bare = plans.subjunctive(tokens, self.words, first, last)
        found = tuple(p for p in bare if p.subject is None or tokens[p.subject[1] - 1].lower not in _NO_SUBJUNCTIVE)
        if carried.statement.act in ("agree", "concur"):  # "agreed that the two share a history" is no subjunctive
            found = tuple(p for p in found if p.passive and before == "that")
        return found

    def _after_noun(self, first: int, last: int, *others: str) -> tuple[Plan, ...]:
        """What follows *an invitation to*, *his decision to*, in what was accepted, confirmed or explained; `others`: more such nouns."""
        for at in range(first, min(first + 4, last - 2)):
            if self.words.noun(self.known.tokens, at, "resolve", *others) and self.known.tokens[at + 1].lower == "to":
                return plans.infinitive(self.known.tokens, self.words, at + 2, last)
        return ()

    def _told(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        """*Explained his decision to send …*, *announced a loan of …*."""
        if carried.statement.act not in ("explain", "state"):
            return
        if self.known.tokens[first].lower in ("his", "her", "its", "their"):
            for plan in self._after_noun(first, last):
                self._consider(scene, plan, replace(carried, force="binding"))
        elif carried.statement.cue and set(carried.statement.cue.text.lower().split()) & self.words.listed("aid"):
            self._aid(scene, carried, first, last)

    def _in_person(self, scene: Scene, carried: Carrier, first: int, last: int) -> bool:
        """*Pledged his full participation*, *confirmed her attendance at the summit in June*, *promised quick action in …*."""
        tokens = self.known.tokens
        at = next((i for i in range(first, min(first + _LONGEST_PROMISER, last)) if self.words.noun(tokens, i, "presence")), None)
        if at is None or any(tokens[i].lower in PREPOSITIONS or tokens[i].text in ",;" for i in range(first, at)):
            return False
        plan = Plan(first, plans.trimmed(tokens, at + 1, last), at, "noun", first)
        dates = tuple(parts.times(scene, plan, plan.last))
        led = tokens[at + 1].lower in ("in", "at") if at + 1 < last else tokens[at].lower in ("participation", "attendance")
        there = tokens[at].lower in ("participation", "attendance", "presence")
        if not led or (carried.statement.act == "confirm" and not (there and dates)) or "help" == tokens[at].lower == tokens[first].lower:
            return False
        kind = Kind("visit" if there and dates else "undertaking", "firm", f"a promise of {tokens[at].lower}", at, at + 1)
        own = Who(tuple(dict.fromkeys(s.side for s in carried.statement.speakers if s.side)), told=False)
        self.drafts.make(Case(scene, plan, kind, carried.force, carried, dates), own)
        return True

    def _aid(self, scene: Scene, carried: Carrier, first: int, last: int) -> bool:
        plan = planned_events.aid(self.known.tokens, self.words, first, last)
        if plan is not None:
            self._make(scene, plan, Kind("delivery", "firm", "aid", plan.verb, plan.verb + 1), carried)
        return plan is not None

    def _make(self, scene: Scene, plan: Plan, kind: Kind, carried: Carrier) -> None:
        dates = tuple(parts.times(scene, plan, plan.last))
        self.drafts.make(Case(scene, plan, kind, carried.force, carried, dates))

    def _nouns(self, scene: Scene, carried: Carrier, first: int, last: int, inner: bool) -> None:
        """Visits and meetings that stand as nouns in what was agreed or proposed: *agreed on mutual visits*. `inner`: after a verb."""
        tokens = self.known.tokens
        for plan, noun in plans.events(tokens, self.words, first, last, "gathering"):
            kind = Kind(noun.kind, "firm", f"the noun {noun.entry.words[0]}", plan.verb, noun.last, noun)
            before = tokens[plan.first - 1].lower if plan.first else ""
            over = [d.plan for d in self.drafts.found if d.plan.first < noun.last and noun.first < d.plan.last]
            joined = kind.kind == "visit" and before in (",", "and")
            if any(p.verb == plan.verb or not (joined and plan.first - p.verb > _JOINED_VISIT) for p in over):
                continue
            before_it = range(max(first - (tokens[first - 1].lower != "upon"), plan.first - 4), noun.first)  # "agreed upon a visit"
            if any(self.words.noun(tokens, i, "unfixed") for i in before_it):
                continue
            if kind.kind == "visit":
                opens = plan.first <= first + 2 or before in (",", "and", "including", "on", "for")
                placed = plan.first <= first + 1 or joined or parts.place(scene, plan, kind, plan.last)
                if opens and placed and parts.who(scene, plan, kind, None).told:
                    self.drafts.shorten(scene, plan)
                    self._make(scene, plan, kind, carried)
            elif before == "including" and carried.force == "binding" and kind.kind in EVENTS and parts.times(scene, plan, plan.last):
                self._make(scene, plan, kind, carried)  # "agreed on next steps, including a meeting in May"
            elif plan.first <= first + 1 and not inner and self._heads(scene, plan, kind, carried, before):
                self._make(scene, plan, kind, carried)

    def _heads(self, scene: Scene, plan: Plan, kind: Kind, carried: Carrier, before: str) -> bool:
        """Whether an event that opens what was said is what was settled."""
        if kind.kind == "delivery" and carried.statement.act != "commit":
            return False
        timed = bool(parts.times(scene, plan, plan.last))
        return timed or (
            kind.kind not in ("talks", "undertaking") and (carried.force == "proposed" or before in ("on", "upon", "for", "a", "the"))
        )

    def _present(self, here: _Here) -> None:
        """*Tomorrow I travel to Lima*: the present tense with a day that lies ahead."""
        tokens = self.known.tokens
        held = next((m.date for m in self.floor.meetings if m.date), None) or self.document.published or ""
        ends = {a.last for a in here.actors if a.kind in ("persons", "nationals", "he", "she", "i", "we", "they", "unclear")}
        for plan in plans.present(tokens, self.words, here.sentence.first, here.last, frozenset(ends)):
            carried = self._carrier_of(plan.verb)
            if self.drafts.covers(plan.verb, plan.verb + 1) or (carried and carried.force not in ("told", "remarks", "binding")):
                continue
            scene = self._scene(here, carried)
            dates = tuple(d for d in parts.times(scene, plan, plan.last) if d.edtf and d.edtf.lstrip("./") > held)
            kind = self._kind(plan)
            if dates and held and kind.kind in EVENTS and kind.weight == "firm":
                self.drafts.make(Case(scene, plan, kind, "told", carried, dates))

    # --- events told of by the way -----------------------------------------------------------------

    def _coming(self, here: _Here) -> None:
        """What is looked forward to, intended, or named as planned."""
        tokens, first = self.known.tokens, here.sentence.first
        forward = planned_events.looked_forward_to(tokens, self.words, first, here.last)
        if forward is not None:
            self._expected(here, *forward)
        for at, plan in planned_events.intended_visits(tokens, self.words, first, here.last):
            carried = self._carrier_of(at)
            if not self.drafts.covers(plan.verb, plan.verb + 1) and not (carried and carried.force in ("none", "binding")):
                self._intended(here, at, plan, carried)
        for plan, noun, awaited in planned_events.planned_nouns(tokens, self.words, first, here.last, self.date_ends):
            carried = self._carrier_of(noun.first)
            if noun.kind not in EVENTS or self.drafts.covers(noun.first, plan.last):
                continue
            if carried and (carried.statement.negated or carried.force in ("remarks", "proposed")):
                continue
            scene = self._scene(here, carried)
            dates = tuple(parts.times(scene, plan, plan.last))
            held = noun.kind == "meeting" and any(d.edtf in {m.date for m in self.meetings} for d in dates)
            if awaited or (any(d.edtf for d in dates) and not held):
                kind = Kind(noun.kind, "firm", f"a {noun.entry.words[0]} that is planned", plan.verb, noun.last, noun)
                self.drafts.make(Case(scene, plan, kind, "told", carried, dates))

    def _nominal(self, here: _Here) -> None:
        """What is promised or proposed in a noun: *welcomed the commitments by Peru to send two ships*, *his proposal to hold a summit*."""
        tokens, words = self.known.tokens, self.words
        promised = tuple(planned_events.promised(tokens, words, here.sentence.first, here.last))
        for number, (at, to, found) in enumerate(promised):
            end = promised[number + 1][0] if number + 1 < len(promised) else here.last
            carried = self._carrier_of(at)
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
            scene = self._scene(here, carried)
            for plan in (self._clip(plan, carried) for plan in found):
                last = plans.trimmed(tokens, plan.verb + 1, end)  # "…, as well as the commitments by"
                plan = replace(plan, last=min(plan.last, last))
                if not self.drafts.covers(plan.verb, plan.verb + 1):
                    self._avowed(scene, carried, plan, force, (at, to))

    def _avowed(self, scene: Scene, carried: Carrier | None, plan: Plan, force: Force, noun: tuple[int, int]) -> None:
        """Make a commitment of a plan that hangs on a noun, whose words are `noun`, where it is definite and somebody's own."""
        kind, dates = self._kind(plan), tuple(parts.times(scene, plan, plan.last))
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

    def _dates_to_fix(self, here: _Here) -> None:
        """*Would visit Lima on a date to be agreed through diplomatic channels*: the visit, and talks about its day."""
        plan = planned_events.dates_to_fix(self.known.tokens, self.words, here.sentence.first, here.last)
        carried = self._carrier_of(plan.verb) if plan else None
        if carried and carried.statement.act in ("accept", "invite"):
            carried = None  # what was accepted is the visit
        if plan is None or (carried and (carried.statement.negated or carried.force in ("none", "expected"))):
            return
        scene = self._scene(here, carried)
        on = plan.first - 1 if self.known.tokens[plan.first - 1].lower == "on" else plan.first
        self.drafts.shorten(scene, replace(plan, first=on))
        kind = Kind("talks", "firm", "a date to be fixed", plan.verb, plan.verb + 1)
        sides = Who(self.floor.sides, told=False)
        self.drafts.make(Case(scene, plan, kind, carried.force if carried else "told", carried, ()), sides)

    def _expected(self, here: _Here, at: int, found: tuple[Plan, ...], noun: Match | None) -> None:
        """What somebody looks forward to: an event with a time."""
        carried = self._carrier_of(at)
        if carried and carried.statement.negated:
            return
        scene = self._scene(here, carried)
        stop = min((d.plan.clause for d in self.drafts.found if at < d.plan.clause < here.last), default=here.last)
        stop = min(stop, carried.last) if carried else stop
        for plan in found:
            plan = replace(plan, last=plans.trimmed(self.known.tokens, plan.verb + 1, min(plan.last, stop)))
            if noun is None:
                self._consider(scene, plan, carried, "expected")
                continue
            kind = Kind(noun.kind, "firm", f"looking forward to a {noun.entry.words[0]}", plan.verb, noun.last, noun)
            case = Case(scene, plan, kind, "expected", carried, tuple(parts.times(scene, plan, plan.last)))
            if case.timed and kind.kind in EVENTS:
                self.drafts.make(case)

    def _intended(self, here: _Here, at: int, plan: Plan, carried: Carrier | None) -> None:
        """A visit that its traveller is said to intend, with a time."""
        scene = self._scene(here, carried)
        near = [a for a in here.actors if at - 4 <= a.first and a.last <= plan.verb]
        owner = parts.named(scene, near[-1]) if near else None
        dates = tuple(parts.times(scene, plan, plan.last))[:1]
        if owner and len(owner.sides) == 1 and dates:
            kind = Kind("visit", "firm", "the intention of", plan.verb, plan.verb + 1)
            self.drafts.make(Case(scene, plan, kind, "expected", carried, dates), owner)

    # --- invitations and their answers ---------------------------------------------------------------

    def _invited(self, scene: Scene, carried: Carrier, first: int, last: int) -> None:
        """An invitation is a visit of the side invited, or taking part in an event."""
        tokens, cue = self.known.tokens, carried.statement.cue
        aside = (i for i in range(first + 1, last - 2) if tokens[i].text == "," and _aside(tokens[i + 1].lower, tokens[i + 2].lower))
        last = next(aside, last)
        verbs = (i for i in range(first, min(last, first + _FARTHEST_VERB)) if tokens[i].lower in self.words.bases)
        verb = next((i for i in verbs if i == first or tokens[i - 1].lower == "to" or tokens[i - 1].lower.endswith("ly")), None)
        plan = Plan(first, plans.trimmed(tokens, first + 1, last), first if verb is None else verb, "infinitive", first)
        kind = Kind("visit", "firm", "invited to", first, first) if verb is None else self._kind(plan)
        placed, dates = parts.place(scene, plan, kind, plan.last), tuple(parts.times(scene, plan, plan.last))
        if kind.weight == "state" or (verb is None and not placed and not dates):
            return
        kind = self._as_guest(scene, plan, kind, first, last)
        if verb is not None and not dates and self._that_event(plan):
            ahead = [d for d in parts.dates_before(scene, plan) if d.edtf]
            dates = tuple(ahead) if len(ahead) == 1 else ()
        if kind.kind == "undertaking" and not dates and not self._joint_deed(plan, kind):
            return  # "invited Oresh to join it in its efforts"
        if verb is None and cue:
            plan = replace(plan, first=self._tokens(cue.start, cue.end)[0])
        guest = self._guest(scene, plan, kind, carried, last)
        case = Case(scene, plan, replace(kind, weight="firm"), "invited", carried, dates)
        self.invitation = self.drafts.make(case, guest)

    def _as_guest(self, scene: Scene, plan: Plan, kind: Kind, first: int, last: int) -> Kind:
        """The kind of what one is invited to do between two tokens: to come to an event, or to a place, is a visit."""
        tokens = self.known.tokens
        there = tokens[plan.verb].lower in _AT_AN_EVENT and not self._at_a_distance(scene.sentence)
        if there and any(self.words.noun(tokens, i, "gathering", "event", "authority") for i in range(plan.verb, plan.last)):
            return replace(kind, kind="visit", weight="firm", noun=None)
        if self._that_event(plan):
            return replace(kind, kind="visit", weight="firm", noun=None)
        if kind.kind == "undertaking" and any(self.words.noun(tokens, i, "event") for i in range(first, last)):
            kind = replace(kind, kind="meeting")
        if kind.kind == "meeting" and tokens[plan.verb].lower in _JOINING and not self._at_a_distance(scene.sentence):
            return replace(kind, kind="visit", weight="firm", noun=None)
        if kind.kind == "undertaking" and kind.weight == "firm" and parts.place(scene, plan, kind, plan.last):
            return replace(kind, kind="visit")
        return kind

    def _that_event(self, plan: Plan) -> bool:
        """Whether one is invited to attend *it* or *them*: events spoken of before."""
        tokens = self.known.tokens
        return tokens[plan.verb].lower == "attend" and plan.verb + 1 < plan.last and tokens[plan.verb + 1].lower in ("it", "them")

    def _joint_deed(self, plan: Plan, kind: Kind) -> bool:
        """Whether one is invited to join another in a definite action: *to join Norway in mapping the seabed*."""
        tokens, words = self.known.tokens, self.words
        if kind.weight != "firm" or tokens[plan.verb].lower != "join":
            return False
        led = (i + 1 for i in range(plan.verb + 2, plan.last - 2) if tokens[i].lower == "in")
        return any(tokens[i].lower in words.gerunds and not words.verb(tokens, i, "vague") for i in led)

    def _answers_invitation(self, plan: Plan) -> bool:
        """Whether a plan is what one was invited to: *accepted her invitation to speak*."""
        tokens = self.known.tokens
        near = range(max(0, plan.first - _FARTHEST_INVITATION), plan.first)
        return tokens[plan.first - 1].lower == "to" and any(tokens[i].lower == "invitation" for i in near)

    def _at_a_distance(self, sentence: Sentence) -> bool:
        """Whether the sentence tells of a meeting that nobody travels to."""
        told = {self.known.tokens[i].lower for i in range(sentence.first, sentence.last)}
        return bool(told & _ON_LINE)

    def _guest(self, scene: Scene, plan: Plan, kind: Kind, carried: Carrier, last: int) -> Who:
        """Who is invited: the first one named who is not of the side that invites; else the other sides."""
        hosts = {s.side for s in carried.statement.speakers}
        named = (parts.named(scene, a) for a in scene.actors if a.last <= last and a.kind in _GUESTS)
        guest = next((g for g in named if g.sides and not set(g.sides) & hosts), None)
        if kind.kind == "meeting":
            return replace(guest, sides=self.floor.sides) if guest else Who(self.floor.sides, told=False)
        others = tuple(s for s in self.floor.sides if s not in hosts)
        if not others:
            where = parts.country(scene, plan, kind)
            others = tuple(s for s in self.floor.sides if s != where) if where else ()
        return guest or Who(others, told=False)

    def _accepted(self, sentence: Sentence) -> None:
        """*…, which she accepted*: the invitation before it becomes a visit accepted."""
        given = self.invitation
        if given is None:
            return
        for statement in _accepting(self.statements, sentence):
            content = statement.content.text.lower() if statement.content else ""
            if content and "invitation" not in content and len(content.split()) > 3:
                continue
            answered = given.commitment.model_copy(update={"status": "accepted", "statement": statement.id})
            self.drafts.found = [replace(d, commitment=answered) if d is given else d for d in self.drafts.found]
            self.invitation = None
            return


def _aside(word: str, following: str) -> bool:
    """Whether a clause of its own begins after a comma: *…, which*, *…, and I am glad*."""
    return word in ("which", "who", "where") or (word in ("and", "but") and following in ("i", "he", "she", "we", "they", "it"))


def _accepting(statements: Iterable[Statement], sentence: Sentence, acts: tuple[str, ...] = ("accept",)) -> list[Statement]:
    cued = [s for s in statements if s.act in acts and not s.negated and s.cue]
    return [s for s in cued if s.cue and sentence.start <= s.cue.start < sentence.end]


def _whole_subject(plan: Plan, who: tuple[Actor, ...]) -> Plan:
    """The plan with the whole name of its subject: *Pat R. Hald, Jr. will …*"""
    if plan.subject is None:
        return plan
    start, end = plan.subject
    actor = next((a for a in who if a.first < start < a.last and a.last >= end - 1), None)
    if actor is None:
        return plan
    return replace(plan, first=min(plan.first, actor.first), clause=min(plan.clause, actor.first), subject=(actor.first, end))
