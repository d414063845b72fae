"""What someone is to do, or what is to take place.

A commitment is a planned action (`plans`) of a definite kind (`commitment_kinds`) in words that bind somebody: what was agreed,
confirmed, promised, proposed, accepted or ordered, an invitation, or an event told of as coming. Who is to act, when and where is read
in `commitment_parts`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

from memcon.annotate.cues import PREPOSITIONS
from memcon.annotate.mentions import DateMention, Known, Sentence
from memcon.annotate.tokens import token_range
from memcon.lexicon import Lexicon
from memcon.reading import commitment_parts as parts
from memcon.reading import plans
from memcon.reading.actors import Actor, actors
from memcon.reading.commitment_kinds import Kind, kind_of
from memcon.reading.commitment_parts import Scene, Who
from memcon.reading.plans import Plan, Vocabulary, vocabulary
from memcon.reading.speakers import Floor, Voice, offices
from memcon.types import BODIES, Commitment, CommitmentKind, CommitmentStatus, Document, Meeting, Participant, Span, Statement

Force = Literal["binding", "proposed", "invited", "directed", "told", "expected", "remarks", "none"]
"""How a statement binds: what is agreed or promised; what is only told of as coming; what nobody has undertaken."""

_SPOKEN = frozenset(("paragraph", "item", "footnote"))
_BINDING = frozenset(("agree", "concur", "confirm", "commit", "accept"))
_WITHOUT = frozenset(("request", "ask", "condemn", "protest", "reject", "concern", "condole", "share_view"))
_EVENTS = frozenset(("visit", "meeting", "call", "talks", "signing"))
_MOST_PER_SENTENCE = 8


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
    return page.commitments()


@dataclass(frozen=True, slots=True)
class _Draft:
    """A commitment before it has its number."""

    commitment: Commitment
    plan: Plan
    who: Who


@dataclass(frozen=True, slots=True)
class _Carrier:
    """A statement with the tokens of its content."""

    statement: Statement
    first: int
    last: int
    force: Force


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
        self.document, self.lexicon, self.known, self.meetings = document, lexicon, known, meetings
        self.words: Vocabulary = vocabulary(lexicon)
        self.floor = Floor(document, known, MappingProxyType(dict(offices(lexicon))), meetings, participants)
        self._weak = tuple(e for e in lexicon["commitments"] if e.get("part") == "weak")
        self.statements = statements
        self.dated = tuple(r for d in known.dates if (r := token_range(known, d.start, d.end))[0] < r[1])
        self.carriers = tuple(c for s in statements if (c := self._carrier(s)))
        self.cues = tuple(token_range(known, s.cue.start, s.cue.end) for s in statements if s.cue)
        self.drafts: list[_Draft] = []
        self.refused: list[str] = []
        self.traveller: Who | None = None
        self.invitation: _Draft | None = None
        people = {a for s in known.people for a in (token_range(known, s.start, s.end)[0],)}
        self.people = frozenset(people | {token_range(known, s.start, s.end)[0] for s in known.sides})

    # --- statements and how they bind --------------------------------------------------------------

    def _carrier(self, statement: Statement) -> _Carrier | None:
        if statement.content is None:
            return None
        first, last = token_range(self.known, statement.content.start, statement.content.end)
        return _Carrier(statement, first, last, self._force(statement)) if first < last else None

    def _force(self, statement: Statement) -> Force:
        cue = statement.cue.text.lower() if statement.cue else ""
        if statement.negated or statement.withheld:
            return "none"
        if self._pluperfect(statement):
            return "none"
        if statement.rule.startswith("a turn in remarks") or (cue and cue.endswith(":")):
            return "remarks"
        if self._directs(cue):
            return "directed"
        if statement.act == "commit" and any(w in e.words for e in self._weak for w in cue.split()):
            return "none"
        if statement.cue is None and statement.act in ("propose", "invite"):
            return "told"
        if statement.act in _BINDING:
            return "told" if statement.act == "confirm" and statement.voice == "single" and statement.cue is None else "binding"
        if statement.act == "propose":
            return "proposed"
        if statement.act == "invite":
            return "invited"
        if statement.act == "hope":
            return "expected" if "forward" in cue else "none"
        return "none" if statement.act in _WITHOUT else "told"

    def _directs(self, cue: str) -> bool:
        return any(
            any(w == word for w in e.words)
            for e in self.lexicon["commitments"]
            if e.get("part") == "direct"
            for word in (cue, *cue.split())
        )

    def _pluperfect(self, statement: Statement) -> bool:
        """Whether the act was done earlier, elsewhere: *had agreed*."""
        if statement.cue is None:
            return False
        first, last = token_range(self.known, statement.cue.start, statement.cue.end)
        return any(self.known.tokens[i].lower == "had" for i in range(max(0, first - 2), last))

    def _carrier_of(self, token: int) -> _Carrier | None:
        """The statement whose content a token stands in, the innermost."""
        over = [c for c in self.carriers if c.first <= token < c.last]
        return min(over, key=lambda c: c.last - c.first) if over else None

    # --- one sentence ------------------------------------------------------------------------------

    def sentence(self, sentence: Sentence) -> None:
        """Read one sentence."""
        made, self.refused = len(self.drafts), []
        tokens = self.known.tokens
        who = actors(self.known, self.lexicon, sentence)
        here = [c for c in self.carriers if c.first < sentence.last and c.last > sentence.first]
        self._enter(sentence, here)
        last = sentence.last
        while last > sentence.first + 1 and tokens[last - 1].text in ".!?…”\"’'":
            last -= 1
        for plan in plans.clauses(tokens, self.words, sentence.first, last):
            if any(first <= plan.verb < end for first, end in self.cues):
                continue
            carrier = self._carrier_of(plan.verb)
            scene = self._scene(sentence, who, carrier)
            clipped = self._clip(self._whole_subject(plan, who), carrier)
            self._consider(scene, self._with_antecedent(clipped, sentence), carrier)
        for carrier in here:
            self._of_statement(carrier, sentence, who, last)
        self._expected(sentence, who, last)
        self._intentions(sentence, who, last)
        self._planned_nouns(sentence, who, last)
        self._remember(sentence, who, last)
        self._accepted(sentence)
        if self.refused and len(self.drafts) > made:
            noted = self.drafts[-1].commitment.model_copy(update={"considered": tuple(self.refused)})
            self.drafts[-1] = replace(self.drafts[-1], commitment=noted)
        for actor in who:
            self.floor.name(actor.persons)
        subject = next((a for a in who if a.kind == "persons" and (a.first <= sentence.first + 12)), None)
        if subject:
            self.floor.subject = self.floor.resolve(subject)

    def _remember(self, sentence: Sentence, who: tuple[Actor, ...], last: int) -> None:
        """Keep in mind whose visit was spoken of."""
        for plan, noun in plans.events(self.known.tokens, self.words, sentence.first, last):
            if noun.kind == "visit":
                scene = self._scene(sentence, who, self._carrier_of(noun.first))
                owner = parts.owner(scene, plan, Kind("visit", "firm", "", plan.verb, noun.last, noun))
                if owner and len(owner.sides) == 1:
                    self.traveller = owner

    def _enter(self, sentence: Sentence, here: list[_Carrier]) -> None:
        meeting = next((m for c in here for m in self.meetings if m.id == c.statement.meeting), None)
        if meeting is None:
            meeting = self._meeting_before(sentence)
        self.floor.enter(meeting)
        if not self.meetings and not self.floor.sides:
            named = dict.fromkeys(p.side for p in self.known.persons if p.side)
            self.floor.sides = tuple(dict.fromkeys((*([self.document.side] if self.document.side else []), *named)))[:2]
        self.meeting = meeting

    def _meeting_before(self, sentence: Sentence) -> Meeting | None:
        before = [s.meeting for s in self.statements if (s.content or s.cue) and (s.content or s.cue).start <= sentence.start]  # type: ignore[union-attr]
        wanted = before[-1] if before else None
        return next((m for m in self.meetings if m.id == wanted), self.meetings[0] if self.meetings else None)

    def _scene(self, sentence: Sentence, who: tuple[Actor, ...], carrier: _Carrier | None) -> Scene:
        voice = None
        if carrier is not None:
            statement = carrier.statement
            persons = tuple(n for n, p in enumerate(self.known.persons) if any(s.name == p.name for s in statement.speakers))
            voice = Voice(statement.voice == "joint", statement.speakers, () if statement.voice == "joint" else persons)
            self.floor.last, self.floor.in_block = voice, True
        else:
            self.floor.last, self.floor.in_block = None, False
        return Scene(self.document, self.known, self.words, self.floor, sentence, who, voice, bool(carrier and carrier.force == "proposed"))

    def _clip(self, plan: Plan, carrier: _Carrier | None) -> Plan:
        """The plan within the content that carries it."""
        if carrier is None:
            return plan
        first, clause = max(plan.first, carrier.first), max(plan.clause, carrier.first)
        subject = plan.subject
        if subject and subject[0] < carrier.first:
            subject = (carrier.first, subject[1]) if carrier.first < subject[1] else None
        last = min(plan.last, carrier.last)
        for cue, _ in self.cues:
            if plan.verb < cue < last:  # "…, the ministers agreed": up to the comma before who says it
                last = next((i for i in range(cue, plan.verb, -1) if self.known.tokens[i].text == ","), cue)
        return replace(plan, first=first, clause=clause, subject=subject, last=max(plan.verb + 1, last))

    def _whole_subject(self, plan: Plan, who: tuple[Actor, ...]) -> Plan:
        """The plan with the whole name of its subject: *Pat R. Hald, Jr. will …*"""
        if plan.subject is None:
            return plan
        start, end = plan.subject
        actor = next((a for a in who if a.first < start < a.last and a.last >= end - 1), None)
        if actor is None:
            return plan
        return replace(plan, first=min(plan.first, actor.first), clause=min(plan.clause, actor.first), subject=(actor.first, end))

    def _with_antecedent(self, plan: Plan, sentence: Sentence) -> Plan:
        """A relative clause about an event, with the event as its subject: *the meeting, which is to be held in May*."""
        if plan.opener not in ("which", "that") or plan.subject is not None or plan.clause - 1 <= sentence.first:
            return plan
        if not plan.passive and self.words.verb(self.known.tokens, plan.verb, "light") is None:
            return plan
        end = plan.clause - 1
        found = list(plans.events(self.known.tokens, self.words, max(sentence.first, end - 30), end))
        near = [e for e, _ in found if end - e.last <= 3] or ([found[-1][0]] if found and end - found[-1][0].verb <= 16 else [])
        if (
            not near
            or self.known.tokens[near[-1].first - 1].lower == "of"
            or (self.known.tokens[near[-1].verb].text[0].isupper() and near[-1].verb == near[-1].first)
        ):
            return plan
        return replace(plan, first=near[-1].first, subject=(near[-1].first, end))

    # --- is it a commitment ------------------------------------------------------------------------

    def _consider(self, scene: Scene, plan: Plan, carrier: _Carrier | None, force: Force | None = None) -> None:
        """Make a commitment of a plan where its kind, and the words that carry it, make it one."""
        kind = self._kind(plan)
        if carrier and carrier.statement.negated and plan.opener in ("which", "who", "where") and plan.clause > carrier.first:
            carrier = None  # "did not agree on the terms, on which talks will go on"
        if carrier and carrier.force == "binding" and carrier.statement.act == "accept" and plan.opener == ";":
            carrier = None  # "accepted the invitation; the dates will be fixed later"
        if carrier is None and plan.opener == "that" and self.words.noun(self.known.tokens, plan.clause - 2, "accord"):
            force = "binding"
        elif carrier is None and plan.modal == "would" and plan.subject:
            carrier = self._carried_on(scene, plan)
        force = force or (carrier.force if carrier else "told")
        if force == "proposed" and kind.kind == "undertaking":
            kind = self._thought_of(plan, kind)
        if kind.noun is not None and kind.noun.last == plan.clause - 1:
            plan = replace(plan, first=self._phrase(kind.noun.first, scene.sentence))  # "the visit which she is to pay"
        dates = parts.times(scene, plan, plan.last)
        why = self._refused(scene, plan, kind, force, carrier, dates)
        if why is None:
            self._make(scene, plan, kind, force, carrier, dates)
        else:
            self.refused.append(f"{scene.span(plan.first, plan.last).text!r}: {why}")

    def _carried_on(self, scene: Scene, plan: Plan) -> _Carrier | None:
        """What was agreed in the sentence before, where a sentence about both sides goes on from it: *Neither side would …*"""
        doers = parts.subject(scene, plan)
        if doers is None or set(doers.sides) < set(self.floor.sides) or len(doers.sides) < 2:
            return None
        before = [c for c in self.carriers if c.last <= scene.sentence.first and c.statement.parent is None]
        last = max(before, key=lambda c: c.last, default=None)
        if last is None or last.force != "binding" or last.statement.voice != "joint" or last.statement.act not in ("agree", "concur"):
            return None
        blocks = [s.block for s in self.known.sentences if s.first <= last.first < s.last]
        return last if scene.sentence.block in blocks else None

    def _phrase(self, noun: int, sentence: Sentence) -> int:
        """Where the phrase of an event noun begins."""
        return next((p.first for p, n in plans.events(self.known.tokens, self.words, sentence.first, noun + 1) if n.first == noun), noun)

    def _kind(self, plan: Plan) -> Kind:
        kind = kind_of(self.known.tokens, self.words, plan, self.people, self.dated)
        if plan.mood in ("modal", "scheduled") and plan.opener in ("which", "that") and plan.subject and kind.noun is None:
            before = self.words.noun(self.known.tokens, plan.clause - 2, "event") if plan.clause >= 2 else None
            if before and self.known.tokens[plan.verb].lower in ("make", "pay", "hold", "have"):
                return replace(kind, kind=before.kind, weight="firm", noun=before)  # "the visit which she is to pay"
        return kind

    def _thought_of(self, plan: Plan, kind: Kind) -> Kind:
        """*Proposed that thought be given to a meeting*: the event that is proposed."""
        for at in range(plan.verb, plan.last):
            noun = self.words.noun(self.known.tokens, at, "event")
            if noun and noun.kind in ("visit", "meeting", "call", "signing"):
                return replace(kind, kind=noun.kind, weight="firm", noun=noun)
        return kind

    def _refused(
        self, scene: Scene, plan: Plan, kind: Kind, force: Force, carrier: _Carrier | None, dates: list[DateMention]
    ) -> str | None:
        """Why a plan is no commitment; null where it is one."""
        timed = any(d.edtf for d in dates)
        precise = any(d.edtf and len(d.edtf.strip("./")) >= 7 for d in dates)
        if kind.weight == "state" and not (force == "binding" and timed and carrier and carrier.statement.act == "commit"):
            return "no action"
        if plan.negated and (kind.kind in _EVENTS or force not in ("binding", "told")):
            return "it is not to be"
        if kind.weight == "vague" and not (precise and (force in ("binding", "directed") or (carrier is None and not plan.passive))):
            return "general will"
        before = plan.clause - 2
        accord = carrier is not None and carrier.statement.act == "agree" and self.words.noun(self.known.tokens, before, "accord")
        if plan.opener == "that" and self.words.noun(self.known.tokens, before, "belief") and not accord:
            return "a belief"
        if (
            plan.opener in ("which", "that")
            and plan.subject is None
            and kind.kind != "signing"
            and (not carrier or plan.clause > carrier.first)
        ):
            return "told of something else"
        if (
            plan.subject
            and plan.subject[1] - plan.subject[0] == 1
            and self.known.tokens[plan.subject[0]].lower == "it"
            and not plan.passive
        ):
            return "it does not act"
        if (
            plan.subject
            and plan.subject[1] - plan.subject[0] == 1
            and self.known.tokens[plan.subject[0]].lower in ("this", "that", "these", "which")
        ):
            return "it does not act"
        if not (carrier and carrier.statement.act == "commit") and self._names_nobody(scene, plan, kind, force):
            return "nobody known is to do it"
        if plan.modal == "should":
            verb = self.known.tokens[plan.verb].lower
            settled = timed or kind.kind in _EVENTS or verb == "implemented" or self.words.verb(self.known.tokens, plan.verb, "light")
            if force not in ("binding", "directed") or not settled:
                return "a view of what should be"
        match force:
            case "none":
                return (
                    None
                    if plan.mood == "scheduled" and kind.kind in _EVENTS and timed and carrier and not carrier.statement.negated
                    else "nobody has undertaken it"
                )
            case "expected":
                return None if (timed or plan.mood == "scheduled") and kind.kind in _EVENTS else "a hope"
            case "remarks":
                if kind.kind == "talks" and self.known.tokens[kind.verb].lower == "discuss":
                    return "the agenda of the meeting"
                return None if kind.kind in _EVENTS and plan.subject and plan.modal != "would" else "a remark"
            case "told":
                return self._refused_told(scene, plan, kind, carrier, timed, bool(dates))
            case "invited":
                return "told of the one invited"
        return None

    def _names_nobody(self, scene: Scene, plan: Plan, kind: Kind, force: Force) -> bool:
        """Whether the subject of an active verb is a thing, or somebody whom the page does not know."""
        if plan.subject is None or plan.passive or plan.mood in ("noun", "infinitive", "gerund"):
            return False
        if kind.noun is not None or kind.kind not in ("visit", "undertaking", "delivery", "conveyance"):
            return False
        verb = self.known.tokens[plan.verb].lower
        if kind.kind == "visit" and verb in ("visit", "travel", "travelling", "traveling", "visiting"):
            return False
        if force == "binding" and self.words.verb(self.known.tokens, plan.verb, "light") is not None:
            return False
        found = parts.subject(scene, plan)
        return found is not None and not found.sides

    def _refused_told(self, scene: Scene, plan: Plan, kind: Kind, carrier: _Carrier | None, timed: bool, dated: bool) -> str | None:
        """What is told, not agreed: events to come, and what the speaker's own side will do."""
        if plan.passive and plan.mood == "modal" and plan.modal == "would" and carrier is None:
            return "told of the past"
        if carrier is None and kind.kind == "talks" and self.known.tokens[kind.verb].lower == "discuss":
            return "the agenda of a meeting"
        moved = plan.passive and self.words.noun(self.known.tokens, plan.verb, "moved") is not None and plan.mood == "scheduled"
        if carrier is None and plan.modal in ("would", "was", "were") and not moved:
            return "told of the past"
        if kind.guest and not timed:
            return "a welcome with no time"
        if kind.kind in _EVENTS:
            if timed or plan.mood == "scheduled" or carrier is None:
                return None
            if kind.kind == "meeting" and not plan.passive and plan.subject and parts.who(scene, plan, kind, self.floor.sides, None).told:
                return None
            if kind.kind in ("visit", "meeting", "signing", "call") and (plan.subject or dated):
                return None if kind.noun is not None or kind.kind == "visit" or dated else "an event with no time"
            return "talks with no time"
        if plan.passive:
            hung = parts.condition(scene, plan.clause, plan, plan.last)
            dating = (
                (plan.mood == "scheduled" or carrier)
                and plan.subject
                and any(self.known.tokens[i].lower in ("date", "dates", "timing") for i in range(*plan.subject))
            )
            return None if plan.subject and (timed or hung or dating) else "nobody is to do it"
        subject = parts.who(scene, plan, kind, self.floor.sides, None)
        if not subject.told or not subject.sides:
            return "its subject does not act"
        if carrier is None:
            gathering = kind.noun is not None or self.words.verb(self.known.tokens, kind.verb, "light") is not None
            return None if timed or gathering or parts.place(scene, plan, kind, plan.last) else "told of with no time"
        own = {s.side for s in carrier.statement.speakers}
        if not set(subject.sides) <= own | set(self.floor.sides) or not set(subject.sides) & own:
            return "another is to do it"
        known = self.words.verb(self.known.tokens, kind.verb, "verb") or self.words.verb(self.known.tokens, kind.verb, "light")
        return None if known else "no action known"

    # --- what follows a cue directly ---------------------------------------------------------------

    def _of_statement(self, carrier: _Carrier, sentence: Sentence, who: tuple[Actor, ...], end: int) -> None:
        """The plans that stand as infinitive, gerund, subjunctive or noun for what a statement says."""
        if carrier.force in ("none", "remarks", "expected") or (
            carrier.force == "told" and carrier.statement.act not in ("explain", "state")
        ):
            return
        tokens = self.known.tokens
        first, last = max(carrier.first, sentence.first), min(carrier.last, end)
        first = self._past_marker(first, sentence)
        if (
            carrier.force == "directed"
            and carrier.statement.cue
            and carrier.last <= (cue := token_range(self.known, carrier.statement.cue.start, carrier.statement.cue.end))[0]
        ):
            first, last = cue[1], end  # "the departments were instructed to"
        if first >= last:
            return
        scene = self._scene(sentence, who, carrier)
        if carrier.force == "invited":
            self._invited(scene, carrier, first, last)
            return
        before = tokens[first - 1].lower if first else ""
        stop = min(
            (d.plan.clause for d in self.drafts if first < d.plan.clause < last and d.plan.mood in ("modal", "scheduled")), default=last
        )
        found: tuple[Plan, ...] = ()
        if "to" in (before, tokens[first].lower) or first == sentence.first or before in (":", ";", "•", "-", "–", "°", "*"):
            found = plans.infinitive(tokens, self.words, first, stop if stop > first + 1 else last)
        if not found:
            found = self._after_noun(carrier, first, last)
        if not found:
            found = plans.gerund(tokens, self.words, first, last)
        if not found and carrier.force == "proposed":
            found = plans.subjunctive(tokens, self.words, first, last)
        if carrier.force == "told":
            if tokens[first].lower in ("his", "her", "its", "their"):
                for plan in self._after_noun(carrier, first, last):
                    self._consider(scene, plan, replace(carrier, force="binding"))
            else:
                self._announced(scene, carrier, first, last)
            return
        for plan in found:
            led = plan.mood == "gerund" and plan.first > first + 1 and self._kind(plan).kind not in _EVENTS
            if not led and not any(d.plan.first <= plan.verb < d.plan.last for d in self.drafts):
                self._consider(scene, plan, carrier)
        if carrier.force == "binding":
            self._when_visiting(scene, carrier, first, last)
        if not found and before in ("on", "upon", "for", "ordered", "order") and self._deed(scene, carrier, first, last):
            return
        if not found and carrier.statement.act == "commit" and self._aid(scene, carrier, first, last):
            return
        self._nouns(scene, carrier, first, last, bool(found))

    def _after_noun(self, carrier: _Carrier, first: int, last: int) -> tuple[Plan, ...]:
        """What follows *an invitation to*, *his decision to*, in what was accepted, confirmed or explained."""
        for at in range(first, min(first + 4, last - 2)):
            if self.words.noun(self.known.tokens, at, "resolve") and self.known.tokens[at + 1].lower == "to":
                return plans.infinitive(self.known.tokens, self.words, at + 2, last)
        return ()

    def _expected(self, sentence: Sentence, who: tuple[Actor, ...], last: int) -> None:
        """*Looked forward to meeting again in May*, *looks forward to the visit of the President in June*: a planned, dated event."""
        tokens = self.known.tokens
        for at in range(sentence.first + 1, last - 2):
            if tokens[at].lower != "forward" or not tokens[at - 1].lower.startswith("look") or tokens[at + 1].lower != "to":
                continue
            carrier = self._carrier_of(at + 2)
            if carrier and carrier.statement.negated:
                continue
            scene = self._scene(sentence, who, carrier)
            stop = next((d.plan.clause for d in self.drafts if at < d.plan.clause < last), last)
            found = plans.gerund(tokens, self.words, at + 2, min(at + 4, last)) and plans.gerund(tokens, self.words, at + 2, stop)
            for plan in found or ():
                self._consider(scene, plan, carrier, "expected")
            for plan, noun in () if found else plans.events(tokens, self.words, at + 2, stop):
                dates = parts.times(scene, plan, plan.last)
                if plan.first <= at + 3 and noun.kind in _EVENTS and any(d.edtf for d in dates) and tokens[noun.first].text.islower():
                    kind = Kind(noun.kind, "firm", f"looking forward to a {noun.entry.words[0]}", plan.verb, noun.last, noun)
                    self._make(scene, plan, kind, "expected", carrier, dates)
                break

    def _intentions(self, sentence: Sentence, who: tuple[Actor, ...], last: int) -> None:
        """*Welcomed the intention, expressed by the President, of visiting Oslo early in May*: a visit that its traveller plans."""
        tokens = self.known.tokens
        for at in range(sentence.first, last - 3):
            if tokens[at].lower != "intention":
                continue
            verb = next((i for i in range(at + 2, min(at + 10, last)) if self._visits(i) and tokens[i - 1].lower in ("of", "to")), None)
            carrier = self._carrier_of(at)
            if (
                verb is None
                or any(d.plan.first <= verb < d.plan.last for d in self.drafts)
                or (carrier and carrier.force in ("none", "binding"))
            ):
                continue
            scene = self._scene(sentence, who, carrier)
            plan = Plan(verb, plans._trimmed(tokens, verb + 1, last), verb, "gerund", verb)
            dates = parts.times(scene, plan, plan.last)
            near = [a for a in who if a.last <= verb and a.first >= at - 4]
            owner = parts.named(scene, near[-1]) if near else Who((), told=False)
            if dates and len(owner.sides) == 1:
                self._make(scene, plan, Kind("visit", "firm", "the intention of", verb, verb + 1), "expected", carrier, dates[:1], owner)

    def _visits(self, at: int) -> bool:
        found = self.words.verb(self.known.tokens, at, "verb")
        return found is not None and found.kind == "visit"

    def _past_marker(self, first: int, sentence: Sentence) -> int:
        block = self.document.blocks[sentence.block]
        while (
            first == sentence.first
            and block.marker
            and first < sentence.last - 1
            and self.known.tokens[first].start < block.start + len(block.marker)
        ):
            first += 1
        while first < sentence.last - 1 and self.known.tokens[first].text in "-–—•°*":
            first += 1
        return first

    def _when_visiting(self, scene: Scene, carrier: _Carrier, first: int, last: int) -> None:
        """*… would be signed when the President visits Lima in May*: the visit is as settled as what is to be done then."""
        tokens = self.known.tokens
        for at in range(first, last - 2):
            if tokens[at].lower != "when":
                continue
            for verb in range(at + 2, min(at + 12, last)):
                found = self.words.verb(tokens, verb, "verb")
                if found and found.kind == "visit" and tokens[verb].lower.endswith("s"):
                    plan = Plan(at + 1, last, verb, "present", at + 1, (at + 1, verb))
                    self._shorten(scene, plan)
                    self._consider(scene, plan, carrier)
                    return

    def _deed(self, scene: Scene, carrier: _Carrier, first: int, last: int) -> bool:
        """*Agreed on the opening of a consulate*: a noun that stands for the action."""
        tokens = self.known.tokens
        for at in range(first, min(first + 4, last - 1)):
            if self.words.noun(tokens, at, "action") and tokens[at + 1].lower in ("of", "by", "in"):
                noun = next((m for i in range(at + 2, min(at + 8, last)) if (m := self.words.noun(tokens, i, "event"))), None)
                kind: CommitmentKind = noun.kind if noun else "undertaking"
                plan = Plan(first, plans._trimmed(tokens, at + 1, last), at, "noun", first)
                self._make(
                    scene,
                    plan,
                    Kind(kind, "firm", f"the {tokens[at].lower} of", at, at + 1, noun),
                    carrier.force,
                    carrier,
                    parts.times(scene, plan, plan.last),
                )
                return True
        return False

    def _announced(self, scene: Scene, carrier: _Carrier, first: int, last: int) -> None:
        """*Announced a loan of two million*: aid that is named, not told in a clause."""
        cue = carrier.statement.cue.text.lower() if carrier.statement.cue else ""
        if not self._names_aid(cue):
            return
        self._aid(scene, carrier, first, last)

    def _names_aid(self, cue: str) -> bool:
        return any(w in e.words for e in self.lexicon["commitments"] if e.get("part") == "aid" for w in cue.split())

    def _aid(self, scene: Scene, carrier: _Carrier, first: int, last: int) -> bool:
        """A contribution, a package, a sum of money as what was pledged or announced."""
        tokens = self.known.tokens
        if tokens[first].lower in ("that", "to", "the"):
            return False
        for at in range(first, min(first + 9, last)):
            if tokens[at].lower in PREPOSITIONS:
                return False
            noun = self.words.noun(tokens, at, "event")
            money = tokens[at].text[0].isdigit() and at + 1 < last and self.words.noun(tokens, at + 1, "money")
            if (noun and noun.kind == "delivery") or money or tokens[at].text in "$€£¥":
                plan = Plan(first, plans._trimmed(tokens, at + 1, last), at, "noun", first)
                self._make(
                    scene, plan, Kind("delivery", "firm", "aid", at, at + 1), carrier.force, carrier, parts.times(scene, plan, plan.last)
                )
                return True
            if tokens[at].lower in ("that", "which", "who", "would", "will") or tokens[at].text in ",;":
                return False
        return False

    def _nouns(self, scene: Scene, carrier: _Carrier, first: int, last: int, inner: bool) -> None:
        """Visits and meetings that stand as nouns in what was agreed or proposed: *agreed on mutual visits*."""
        tokens = self.known.tokens
        for plan, noun in plans.events(tokens, self.words, first, last):
            kind = Kind(noun.kind, "firm", f"the noun {noun.entry.words[0]}", plan.verb, noun.last, noun)
            before = tokens[plan.first - 1].lower if plan.first else ""
            heads = plan.first <= first + 1 and not inner
            if any(
                d.plan.first < noun.last
                and noun.first < d.plan.last
                and not (kind.kind == "visit" and plan.first - d.plan.verb > 2 and before in (",", "and"))
                for d in self.drafts
                if d.plan.verb != plan.verb
            ):
                continue
            if any(d.plan.verb == plan.verb for d in self.drafts):
                continue
            unfixed = any(self.words.noun(tokens, i, "unfixed") for i in range(max(first - 1, plan.first - 4), noun.first))
            if unfixed:
                continue
            if kind.kind == "visit":
                owner = parts.who(scene, plan, kind, self.floor.sides, None)
                placed = parts.place(scene, plan, kind, plan.last)
                if (owner.told and (placed or plan.first <= first + 1 or before in (",", "and"))) and (
                    plan.first <= first + 2 or before in (",", "and", "including", "on", "for")
                ):
                    self._shorten(scene, plan)
                    self._make(scene, plan, kind, carrier.force, carrier, parts.times(scene, plan, plan.last))
            elif heads and (
                carrier.force == "proposed" or before in ("on", "upon", "for", "a", "the") or parts.times(scene, plan, plan.last)
            ):
                if kind.kind == "delivery" and carrier.statement.act != "commit":
                    continue
                if kind.kind == "talks" and not parts.times(scene, plan, plan.last):
                    continue
                self._make(scene, plan, kind, carrier.force, carrier, parts.times(scene, plan, plan.last))

    def _shorten(self, scene: Scene, plan: Plan) -> None:
        """End the action that a visit stands joined to before it."""
        for number, draft in enumerate(self.drafts):
            if draft.plan.first < plan.first < draft.plan.last and draft.plan.verb + 1 < plan.first:
                last = plans._trimmed(self.known.tokens, draft.plan.verb + 1, plan.first)
                what = scene.span(draft.plan.first, last)
                self.drafts[number] = replace(
                    draft, plan=replace(draft.plan, last=last), commitment=draft.commitment.model_copy(update={"what": what})
                )

    def _planned_nouns(self, sentence: Sentence, who: tuple[Actor, ...], last: int) -> None:
        """Events told of by the way as planned: *the visit of the President, scheduled for May*, *a call, to be held next week*."""
        tokens = self.known.tokens
        for plan, noun in plans.events(tokens, self.words, sentence.first, last):
            end = plan.last
            if end < last and tokens[end].text in ",(" and (tokens[end + 1].lower == "to" or self.words.noun(tokens, end + 1, "schedule")):
                end = next((i for i in range(end + 1, last) if tokens[i].text in ",);"), last)
            mark = next((i for i in range(noun.last, end) if self._scheduled_at(i, end)), None)
            coming = noun.kind == "visit" and any(self.words.noun(tokens, i, "coming") for i in range(plan.first, noun.first))
            awaited = noun.kind == "visit" and tokens[plan.first - 1].lower in ("expecting", "awaiting", "expects", "awaits")
            if (mark is None and not awaited and not coming) or tokens[noun.first].text[0].isupper() or noun.kind not in _EVENTS:
                continue
            if any(d.plan.first < end and noun.first < d.plan.last for d in self.drafts):
                continue
            carrier = self._carrier_of(noun.first)
            if carrier and (carrier.statement.negated or carrier.force in ("remarks", "proposed")):
                continue
            scene = self._scene(sentence, who, carrier)
            planned = replace(plan, last=end)
            kind = Kind(noun.kind, "firm", f"a {noun.entry.words[0]} that is planned", plan.verb, noun.last, noun)
            dates = parts.times(scene, planned, end)
            if awaited or (any(d.edtf for d in dates) and not self._held_here(kind, dates)):
                self._make(scene, planned, kind, "told", carrier, dates)

    def _scheduled_at(self, at: int, end: int) -> bool:
        tokens = self.known.tokens
        following = tokens[at + 1].lower if at + 1 < end else ""
        if tokens[at].lower == "to":
            return following == "be" or (following == "take" and tokens[at + 2].lower == "place")
        return (
            self.words.noun(tokens, at, "schedule") is not None
            and following in ("for", "in", "on", "to", "at")
            and tokens[at].lower not in ("expected", "likely", "about", "going")
        )

    def _held_here(self, kind: Kind, dates: list[DateMention]) -> bool:
        """Whether the event is the meeting that the page reports."""
        held = {m.date for m in self.meetings}
        return kind.kind == "meeting" and any(d.edtf in held for d in dates)

    # --- invitations and their answers ---------------------------------------------------------------

    def _invited(self, scene: Scene, carrier: _Carrier, first: int, last: int) -> None:
        """An invitation is a visit of the side invited, or taking part in an event."""
        tokens, speakers = self.known.tokens, {s.side for s in carrier.statement.speakers}
        verb = next(
            (
                i
                for i in range(first, min(last, first + 20))
                if tokens[i].lower in self.words.bases
                and (i == first or tokens[i - 1].lower == "to" or (i > first and tokens[i - 1].lower.endswith("ly")))
            ),
            None,
        )
        last = next(
            (
                i
                for i in range(first + 1, last)
                if tokens[i].text == "," and tokens[min(i + 1, last - 1)].lower in ("which", "who", "where")
            ),
            last,
        )
        plan = Plan(first, plans._trimmed(tokens, first + 1, last), verb if verb is not None else first, "infinitive", first)
        kind = self._kind(plan) if verb is not None else Kind("visit", "firm", "invited to", first, first)
        if kind.weight == "state":
            return
        if verb is None and not parts.place(scene, plan, kind, plan.last) and not parts.times(scene, plan, plan.last):
            return
        if kind.kind == "undertaking":
            kind = replace(
                kind,
                kind="meeting"
                if any(self.words.noun(tokens, i, "event") and (self.words.noun(tokens, i, "event") or 0) for i in range(first, last))
                else "visit"
                if parts.place(scene, plan, kind, plan.last)
                else "undertaking",
            )
        if verb is None and carrier.statement.cue:
            plan = replace(plan, first=token_range(self.known, carrier.statement.cue.start, carrier.statement.cue.end)[0])
        start = self.known.tokens[carrier.first].start
        if carrier.statement.cue:
            start = min(start, carrier.statement.cue.start)
        guests = [
            a
            for a in scene.actors
            if tokens[a.first].start >= start - 200 and a.last <= last and a.kind in ("persons", "sides", "other", "nationals")
        ]
        guest = next((g for a in guests if (g := parts.named(scene, a)).sides and not set(g.sides) & speakers), None)
        others = tuple(s for s in self.floor.sides if s not in speakers)
        if not others and (host := parts.country(scene, plan, kind)):
            others = tuple(s for s in self.floor.sides if s != host)
        invited = guest or Who(others, told=False)
        if kind.kind == "meeting":
            invited = replace(invited, sides=self.floor.sides)
        draft = self._make(scene, plan, replace(kind, weight="firm"), "invited", carrier, parts.times(scene, plan, plan.last), invited)
        self.invitation = draft

    def _accepted(self, sentence: Sentence) -> None:
        """*…, which she accepted*: the invitation before it becomes a visit accepted."""
        if self.invitation is None:
            return
        for statement in self.statements:
            at = statement.cue.start if statement.cue else -1
            if statement.act != "accept" or statement.negated or not sentence.start <= at < sentence.end:
                continue
            given = self.invitation
            if (at < given.commitment.what.start and at < given.commitment.what.start - 400) or (
                statement.content and "invitation" not in statement.content.text.lower() and len(statement.content.text.split()) > 3
            ):
                continue
            change = given.commitment.model_copy(update={"status": "accepted", "statement": statement.id})
            self.drafts = [replace(d, commitment=change) if d is given else d for d in self.drafts]
            self.invitation = None
            return

    # --- making ------------------------------------------------------------------------------------

    def _make(
        self,
        scene: Scene,
        plan: Plan,
        kind: Kind,
        force: Force,
        carrier: _Carrier | None,
        dates: list[DateMention],
        given: Who | None = None,
    ) -> _Draft | None:
        who = given or parts.who(scene, plan, kind, self.floor.sides, self.traveller)
        sides = self.floor.sides
        own = {s.side for s in carrier.statement.speakers} if carrier else set()
        if who.sides and sides and not set(who.sides) & (set(sides) | own | set(BODIES)):
            return None  # the plan of a third party
        if len(self.drafts) >= 400:
            return None
        kind, who = self._abroad(scene, plan, kind, who)
        hung = parts.condition(scene, plan.clause, plan, plan.last)
        end = plan.last
        if hung and hung[0] > plan.verb and hung[1] >= plan.last - 1:
            end = plans._trimmed(self.known.tokens, plan.verb + 1, hung[0])
        if kind.kind == "visit" and plan.mood in ("modal", "scheduled", "infinitive") and kind.why != "and then to":
            plan = self._purposes(scene, plan, carrier, force, dates, who)
            end = min(end, plan.last)
        for first, last, date in self._apart(plan, kind, end, dates):
            draft = self._draft(scene, plan, kind, force, carrier, who, date, hung, first, last)
            self.drafts.append(draft)
        if kind.kind == "visit" and who.told and len(who.sides) == 1:
            self.traveller = who
        return self.drafts[-1]

    def _apart(self, plan: Plan, kind: Kind, end: int, dates: list[DateMention]) -> Iterator[tuple[int, int, DateMention | None]]:
        """One clause with two dated events (*in Orsk in June and in Tamor in November*) as two, each with its own words."""
        tokens = self.known.tokens
        inside = [d for d in dates if tokens[plan.verb].start <= d.start and d.end <= tokens[end - 1].end and d.edtf]
        if kind.kind in ("visit", "meeting", "talks") and len(inside) == 2 and inside[0].edtf != inside[1].edtf:
            first, last = token_range(self.known, inside[0].end, inside[1].start)
            joint = next((i for i in range(first, last) if tokens[i].lower == "and"), None)
            if joint is not None and joint - first <= 2 and "/" not in (inside[0].edtf or ""):
                yield plan.first, joint if tokens[joint - 1].text != "," else joint - 1, inside[0]
                yield joint + 1, end, inside[1]
                return
        placed = [d for d in dates if d.edtf]
        yield plan.first, end, next(iter(placed or dates), None)

    def _draft(
        self,
        scene: Scene,
        plan: Plan,
        kind: Kind,
        force: Force,
        carrier: _Carrier | None,
        who: Who,
        date: DateMention | None,
        hung: tuple[int, int] | None,
        first: int,
        last: int,
    ) -> _Draft:
        part = replace(plan, first=first, last=last)
        where = parts.place(scene, part, kind, last)
        event = parts.occasion(scene, part, last)
        time = parts.when(scene, date)
        evidence: dict[str, tuple[Span, ...]] = {}
        if who.evidence:
            evidence["actors"] = who.evidence
        if where:
            evidence["place"] = (where[1],)
        if event:
            evidence["occasion"] = (event[1],)
        if time:
            evidence["when"] = time.evidence
        commitment = Commitment(
            id="c0",
            meeting=carrier.statement.meeting if carrier else self.meeting.id if self.meeting else None,
            statement=carrier.statement.id if carrier else None,
            kind=kind.kind,
            status=self._status(plan, kind, force, carrier, who),
            actors=who.sides,
            persons=who.names,
            what=scene.span(first, last),
            when=time,
            place=where[0] if where else None,
            occasion=event[0] if event else None,
            condition=scene.span(*hung) if hung else None,
            evidence=evidence,
            rule=f"{force}, {plan.mood}: {kind.why}",
        )
        return _Draft(commitment, part, who)

    def _status(self, plan: Plan, kind: Kind, force: Force, carrier: _Carrier | None, who: Who) -> CommitmentStatus:
        tokens = self.known.tokens
        if force in ("directed", "invited", "proposed"):
            return force
        if carrier is None and force == "binding":
            return "agreed"
        if carrier is None or force in ("expected", "remarks"):
            return "announced"
        statement = carrier.statement
        if any(self.words.noun(tokens, i, "direct") and plan.passive for i in (plan.verb,)):
            return "directed"
        if force == "binding":
            match statement.act:
                case "agree" | "concur":
                    return "announced" if statement.cue is None and plan.mood == "scheduled" else "agreed"
                case "confirm":
                    if statement.cue is None and plan.mood == "scheduled":
                        return "announced"
                    continuing = tokens[plan.verb].lower.startswith(("continu", "go")) and statement.voice == "single"
                    return "undertaken" if continuing else "confirmed"
                case "accept":
                    return "accepted"
                case _:
                    if kind.kind == "visit" and statement.cue and "inten" in statement.cue.text.lower():
                        return "announced"
                    return "agreed" if statement.voice == "joint" else "undertaken"
        active = not plan.passive and kind.kind not in _EVENTS and plan.mood == "modal"
        return "undertaken" if active else "announced"

    def _purposes(self, scene: Scene, plan: Plan, carrier: _Carrier | None, force: Force, dates: list[DateMention], who: Who) -> Plan:
        """What a traveller is to do there: *for a meeting with*, *for the signing of*, *before continuing to*. The visit without it."""
        tokens = self.known.tokens
        end = plan.last
        for at in range(plan.verb + 1, plan.last - 1):
            lower = tokens[at].lower
            if lower == "for":
                found = next(((p, n) for p, n in plans.events(tokens, self.words, at + 1, plan.last) if p.first <= at + 2), None)
                if found and found[1].kind in ("meeting", "talks", "signing") and tokens[found[1].first].text.islower():
                    kind = Kind(found[1].kind, "firm", "travel for", found[0].verb, found[1].last, found[1])
                    part = replace(
                        found[0],
                        subject=plan.subject,
                        clause=plan.clause,
                        last=plans._trimmed(tokens, found[1].last, self._until(found[1].last, plan.last)),
                    )
                    together = parts.who(scene, replace(part, subject=None), kind, self.floor.sides, None)
                    sides = together.sides if together.told else tuple(dict.fromkeys((*who.sides, *together.sides)))
                    self._make(
                        scene, part, kind, force, carrier, dates, Who(tuple(dict.fromkeys((*who.sides, *sides))), who.names, who.evidence)
                    )
                    end = min(end, at)
            elif (
                lower in ("before", "then")
                and at + 2 < plan.last
                and tokens[at + 1].lower in self.words.gerunds
                and tokens[at + 2].lower == "to"
            ):
                part = Plan(at + 1, plans._trimmed(tokens, at + 2, plan.last), at + 1, "gerund", at + 1)
                self._make(scene, part, Kind("visit", "firm", "and then to", at + 1, at + 2), force, carrier, [], who)
                end = min(end, at)
        return replace(plan, last=plans._trimmed(tokens, plan.verb + 1, end))

    def _abroad(self, scene: Scene, plan: Plan, kind: Kind, who: Who) -> tuple[Kind, Who]:
        """To attend a summit in another's country is a visit."""
        if self.known.tokens[kind.verb].lower not in ("attend", "attending", "participate", "participating", "join"):
            return kind, who
        one = parts.subject(scene, plan) or (
            parts.who(scene, plan, replace(kind, kind="undertaking"), self.floor.sides, None) if plan.subject is None else None
        )
        where = parts.country(scene, plan, kind)
        if one and len(one.sides) == 1 and where and where not in one.sides and kind.kind in ("meeting", "talks", "undertaking"):
            return replace(kind, kind="visit"), one
        return kind, who

    def _until(self, first: int, last: int) -> int:
        return next((i for i in range(first, last) if self.known.tokens[i].lower in ("before", "where", "who", ";")), last)

    def commitments(self) -> tuple[Commitment, ...]:
        """All commitments, numbered in the order of the page."""
        kept: list[_Draft] = []
        for draft in sorted(self.drafts, key=lambda d: (d.commitment.what.start, d.commitment.what.end)):
            if any(d.commitment.what == draft.commitment.what for d in kept):
                continue
            kept.append(draft)
        return tuple(d.commitment.model_copy(update={"id": f"c{n}"}) for n, d in enumerate(kept, 1))
