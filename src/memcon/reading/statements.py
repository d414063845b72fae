"""What each side said: the acts of each sentence, with their speakers, carried down the page."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import pairwise

from memcon.annotate.cues import AUXILIARIES, BE
from memcon.annotate.mentions import Known, Sentence, within
from memcon.lexicon import Entry, Lexicon
from memcon.reading import remarks
from memcon.reading.actors import HIS, Actor, actors
from memcon.reading.acts import acts_in
from memcon.reading.acts.act import Act, Dropped
from memcon.reading.acts.clause import words
from memcon.reading.narration import FINITE_WORDS, after_preposition, narrated
from memcon.reading.remarks import Label
from memcon.reading.sections import Outline
from memcon.reading.speakers import Floor, Voice
from memcon.reading.told import Told
from memcon.types import BODIES, Document, Doubt, Meeting, Participant, Span, Speaker, Statement

_ENUMERATOR = re.compile(r"(?:\((?:\d{1,2}|[a-z]|[ivx]+|Notes?(?: \d)?)\)|\d{1,2}[.)]|[•°○◦*–—-])\s+(?=\S)|Notes?:\s+")
_SPOKEN = frozenset(("paragraph", "item"))
_OPENING_QUOTES = frozenset("\"“«„'‘")
_CLOSING_MARKS = frozenset("\"”»“'’")
_CLOSING = re.compile(r"[\"”»“]|(?<=[.,!?])['’](?!\w)")  # “ closes after „
_ASKING = frozenset(("request", "ask", "propose", "concern", "protest"))  # acts that call for an answer
_PRESS = re.compile(
    r"\b(?:press (?:conference|briefing|point|availability|statement)s?|journalists?|reporters?|news conference"
    r"|media representatives|representatives of the (?:media|press))\b",
    re.IGNORECASE,
)
_ONE_DISCUSSES = "by grammar one alone discussed, by sense both sides"
"""The doubt of *Ms Hald thanked Mr Orlen and discussed ways to …*."""
_NAMELESS = ("other", "national", "unclear", "titled")  # actors who are one person, without his name
_JOINT_ACTS = frozenset(("agree", "concur", "confirm", "share_view", "discuss", "mention"))


def find(
    document: Document,
    lexicon: Lexicon,
    known: Known,
    meetings: tuple[Meeting, ...],
    participants: tuple[Participant, ...],
    outline: Outline,
) -> tuple[tuple[Statement, ...], tuple[Doubt, ...]]:
    """The statements in the order of the page, and the doubts about them. On a page that reports no meeting they are of none."""
    page = _Page(document, lexicon, known, outline, Floor(document, known, lexicon, meetings, participants))
    labels = remarks.labels(document, known)
    quotations = _quotations(document, known)
    for n, sentence in enumerate(known.sentences):
        if labels and sentence.start >= labels[0].start:
            break
        page.quoted(sentence, known.sentences[quotations[n]] if n in quotations else None)
        page.sentence(sentence)
    end = remarks.end_of_last(document, labels)
    for n, label in enumerate(labels):
        page.turn(label, labels[n + 1].start if n + 1 < len(labels) else end)
    for sentence in known.sentences:
        if end is not None and sentence.start >= end:
            page.sentence(sentence)
    return _numbered(page.statements), tuple(page.doubts)


def _quotations(document: Document, known: Known) -> dict[int, int]:
    """For each sentence that stands in a quotation of more than one, by index, the sentence in which the quotation ends."""
    found: dict[int, int] = {}
    opened: int | None = None
    for n, sentence in enumerate(known.sentences):
        if opened is not None and known.sentences[opened].block != sentence.block:
            opened = None
        text = document.text[sentence.start : sentence.end]
        if opened is None:
            opened = n if text[0] in _OPENING_QUOTES and not _CLOSING.search(text, 1) else None
        elif _CLOSING.search(text):
            found.update(dict.fromkeys(range(opened, n + 1), n))
            opened = None
    return found


def _numbered(statements: list[Statement]) -> tuple[Statement, ...]:
    """The statements with ids in the order of the list."""
    ids = {s.id: f"s{n + 1}" for n, s in enumerate(statements)}
    return tuple(s.model_copy(update={"id": ids[s.id], "parent": ids.get(s.parent) if s.parent else None}) for s in statements)


@dataclass(slots=True)
class _Stem:
    """The opening of a list, whose items go on from it: who speaks, and the act where the stem names one."""

    voice: Voice
    act: str | None
    cue: Span | None
    rule: str
    block: int
    level: int  # how deep its own block stands in a list
    before: Statement | None = None  # the statement whose content the items go on with


_HIS_TALKS = re.compile(
    r"\b(?:his|her|their|a) (?:\w+ )?(?:talks?|conversation|meeting|call|discussions?|exchange)\b[^,.;]{0,60}?\bwith (?:the )?"
)


_SUMMIT = re.compile(
    r"\b(?:at|during|in)\s+(?:the\s+)?[^,;.]{0,40}(?:[Ss]ummit|[Cc]onference|Assembly|Forum|Congress|COP ?\d+)\b[^;.]{0,40}$"
)
_OF_THE_TALKS = re.compile(r"\b(?:two|both|sides|three|each|they)\b")


class _Page:
    """The page as it is read from top to bottom."""

    def __init__(self, document: Document, lexicon: Lexicon, known: Known, outline: Outline, floor: Floor) -> None:
        self.document, self.lexicon, self.known, self.outline, self.floor = document, lexicon, known, outline, floor
        self.statements: list[Statement] = []
        self.made = 0
        self.doubts: list[Doubt] = []
        self.block = -1
        self.said_in_block = 0
        self.stem: _Stem | None = None
        self.closing: Sentence | None = None  # in which the quotation ends that this sentence stands in
        self.quote_act: str | None = None  # the act of the cue after that quotation, if the speaker is named there
        self.heard: Voice | None = None  # who had the floor before this sentence
        self.cues = iter(known.cues)
        self.next_cue = next(self.cues, None)
        floor.learn_genders()
        self.told = Told(document, known, outline, floor.meetings, floor.participants)
        self.meeting = floor.meetings[0] if floor.meetings else None

    # --- spans ----------------------------------------------------------------------------------

    def span(self, first: int, last: int) -> Span:
        start, end = self.known.tokens[first].start, self.known.tokens[last - 1].end
        return Span(start=start, end=end, text=self.document.text[start:end])

    # --- quotations of several sentences ---------------------------------------------------------

    def quoted(self, sentence: Sentence, closing: Sentence | None) -> None:
        """Note whether the next sentence stands in a quotation of several, and whose: of the speaker named after it, where one is.

        `closing` is the sentence in which the quotation ends, null outside any.
        """
        self.closing = closing
        if closing is None:
            self.floor.quoting = self.quote_act = None
        elif self.floor.quoting is None:
            named, self.quote_act = self._named_after(closing)
            self.floor.quoting = named or (self.stem.voice if self.stem else self.floor.last)

    def _named_after(self, sentence: Sentence) -> tuple[Voice | None, str | None]:
        """The speaker and the act in *…,” the President noted.* at the end of a quotation."""
        who = actors(self.known, self.lexicon, sentence)
        first = bisect_left(self.known.cues, sentence.first, key=lambda c: c.verb)
        cues = self.known.cues[first : bisect_left(self.known.cues, sentence.last, lo=first, key=lambda c: c.verb)]
        found, _ = acts_in(self.known.tokens, sentence.first, sentence, who, cues, self.lexicon)
        after = next((a for a in found if a.actor and a.rule.endswith("after it")), None)
        if after is None or after.actor is None:
            return None, None
        return self.floor.resolve(after.actor), after.cue.entry.get("act")

    # --- one sentence ---------------------------------------------------------------------------

    def sentence(self, sentence: Sentence) -> None:
        """Read one sentence."""
        cues = []
        while self.next_cue is not None and self.next_cue.verb < sentence.last:
            if self.next_cue.verb >= sentence.first:
                cues.append(self.next_cue)
            self.next_cue = next(self.cues, None)
        block = self.document.blocks[sentence.block]
        text = self.document.text
        if block.kind not in _SPOKEN or (text[sentence.start] == "(" and text[sentence.end - 1] == ")"):
            return  # what stands in brackets is the publisher's
        opens = sentence.block != self.block
        if opens:
            self._enter_block(sentence.block)
        self._enter_meeting(sentence)
        who = actors(self.known, self.lexicon, sentence)
        in_list = self.stem is not None and (self._is_item(sentence.block) or self.stem.block == sentence.block)
        first = self._first_word(sentence, opens)
        if self.closing is not None and sentence != self.closing:
            cues = []  # what stands in a quotation is said, whatever it tells
        found, dropped = acts_in(self.known.tokens, first, sentence, who, tuple(cues), self.lexicon, stem=in_list)
        made = self._acts(sentence, who, found, dropped, opens)
        if not made:
            self._without_cue(first, sentence, who, in_list)
        self.floor.name(p for a in who for p in (a.persons if a.persons or a.kind not in _NAMELESS else self.floor.resolve(a).persons))
        subject = next((a for a in who if not after_preposition(self.known, a)), None)
        if subject and subject.kind in ("persons", "unclear", "national"):
            self.floor.subject = self.floor.resolve(subject, opens)
        if made and self.floor.last and not self.floor.last.joint and len(self.floor.last.persons) == 1 and found[-1].subject == "actor":
            self.floor.subject = self.floor.last  # Receiving the envoy, the President said that …: he goes on
        ending = self.known.tokens[sentence.last - 1]
        if ending.text == ":" or ending.lower in ("would", "will", "to") or self._announces(sentence):
            self._open_stem(sentence, who, made)

    def _first_word(self, sentence: Sentence, opens: bool) -> int:
        """The sentence's first token after list markers (*2. (1)*), bullets and a bracketed *(Note)*."""
        first = sentence.first
        block = self.document.blocks[sentence.block]
        while opens and block.marker and first < sentence.last - 1 and self.known.tokens[first].start < block.start + len(block.marker):
            first += 1
        text = self.document.text
        while match := _ENUMERATOR.match(text, self.known.tokens[first].start, sentence.end):
            following = first
            while following < sentence.last and self.known.tokens[following].start < match.end():
                following += 1
            if following >= sentence.last:
                break
            first = following
        return first

    def _enter_block(self, block: int) -> None:
        item = self._is_item(block)
        quoted = self.stem is not None and self.document.text[self.document.blocks[block].start] in _OPENING_QUOTES
        if not item and not (quoted and self.block == block - 1):
            self.stem = None
        elif self.stem and not item:
            self.stem.block = block
        self.block, self.said_in_block, self.floor.in_block = block, 0, False

    def _is_item(self, block: int) -> bool:
        """Whether a block is an item of the list that a stem opens: one told as such, or one numbered below the stem."""
        item = self.document.blocks[block]
        return item.kind == "item" or (bool(item.marker) and self.stem is not None and item.level > self.stem.level)

    def _enter_meeting(self, sentence: Sentence) -> None:
        self.meeting = self.told.meeting(sentence)
        self.floor.enter(self.meeting)

    def _acts(
        self, sentence: Sentence, who: tuple[Actor, ...], found: tuple[Act, ...], dropped: tuple[Dropped, ...], opens: bool
    ) -> list[Statement]:
        """Make statements of the acts of a sentence."""
        voices: list[Voice] = []
        made: list[Statement] = []
        ids: dict[int, str] = {}
        self.heard = self.floor.last
        for number, act in enumerate(found):
            voice = self._voice(act, number, found, voices, who, sentence, opens)
            voices.append(voice)
            if (
                self._greets(act, who)
                or self._by_another(act, voice)
                or (act.rule == "received news of" and voice.speakers[0].side is None)
            ):
                continue
            act = self._as_told(act, voice)
            statement = self._statement(act, voice, ids.get(act.outer) if act.outer is not None else None, sentence, who)
            if statement is None:
                continue
            ids[number] = statement.id
            made.append(statement)
            self.statements.append(statement)
            if voice.doubt:
                self.doubts.append(Doubt(code="ambiguous-speaker", message=voice.doubt, evidence=voice.speakers[0].evidence))
            elif statement.cue is not None and not voice.joint and statement.act == "discuss" and act.rule == "joined to the verb before":
                self.doubts.append(Doubt(code="ambiguous-speaker", message=_ONE_DISCUSSES, evidence=(statement.cue,)))
            if act.outer is None and act.subject != "asker":
                aside = number > 0 and act.actor is not None and self.known.tokens[act.actor.first - 1].lower in ("which", "whom")
                self.floor.answered = voices[number - 1] if aside else None
                self.floor.last, self.floor.in_block, self.floor.asked = voice, True, statement.act in _ASKING
                self.said_in_block += 1
        if dropped and made:
            notes = tuple(f"{self.span(d.cue.first, d.cue.last).text!r}: {d.why}" for d in dropped)
            self.statements[-1] = made[-1] = made[-1].model_copy(update={"considered": notes})
        return made

    def _voice(
        self, act: Act, number: int, found: tuple[Act, ...], voices: list[Voice], who: tuple[Actor, ...], sentence: Sentence, opens: bool
    ) -> Voice:
        name = act.cue.entry.get("act")
        together = act.subject in ("talks", "impersonal") or (act.actor is not None and act.actor.kind in ("all", "they"))
        if act.outer is not None and act.actor is not None and (elsewhere := self._at_a_summit(act.actor, sentence)) is not None:
            return elsewhere
        if together and act.outer is not None and (pair := self._of_other_talks(act, voices[act.outer], sentence)) is not None:
            return pair
        if act.subject == "talks":
            return self.floor.everyone()
        if act.subject == "actor" and act.actor is not None:
            self.floor.name(p for a in who if a.last <= act.actor.first for p in a.persons)
            named = self._named_inside(act, act.actor, voices, sentence) or self._in_answer(act, act.actor, voices, opens)
            return named or self._of_subject(act, act.actor, number, found, voices, who, sentence, opens)
        if act.subject == "asker":
            return self._asker(found[number + 1 :], sentence, opens)
        if act.subject == "impersonal":
            return self._impersonal(act, name, who, opens)
        if act.subject == "inherited":
            return voices[-1] if voices else self.stem.voice if self.stem else self.floor.everyone()
        if act.mood == "infinitive" and name in ("discuss", "mention"):
            return self.floor.everyone()
        if act.subject == "following":
            return self._following(act, found[number + 1 :], who, opens)
        return self._of_sentence(act, found, voices, who, sentence, opens)

    def _named_inside(self, act: Act, actor: Actor, voices: list[Voice], sentence: Sentence) -> Voice | None:
        """The speaker where it is told inside a quotation or inside what another says: *The Minister said: “I assured …*, *recalled that
        Veland had proposed*; null elsewhere."""
        if actor.kind == "i" and self.stem is not None and not self.stem.voice.joint and self.floor.quoting is None:
            return self.stem.voice  # The Minister said: “I assured my colleague …
        if actor.kind == "latter" and (named := self._last_named(actor, sentence)) is not None:
            return named
        if act.outer is not None and (actor.kind == "unclear" or self._owned_post(actor)):
            return self.floor.unnamed(voices[act.outer])
        if act.outer is not None and actor.kind == "sides" and len(actor.sides) == 1:
            evidence = (self.span(actor.first, actor.last),)
            return self.floor.of_side(actor.sides[0], evidence)  # "recalled that Veland had proposed": not he himself
        return None

    def _in_answer(self, act: Act, actor: Actor, voices: list[Voice], opens: bool) -> Voice | None:
        """The speaker where another told him something or asked for it: *received news of*, *…, to which he agreed*, *He accepted*; null
        elsewhere."""
        if act.rule == "received news of":
            return self._other_side(self.floor.resolve(actor, opens))
        by_name = actor.kind in ("persons", "sides", "all", "they") and act.mood == "finite"
        if act.rule in ("answer in a relative clause", "told in answer") and voices and not by_name:
            return self.floor.opposite(voices[-1])
        accepts = act.cue.entry.get("act") == "accept" and actor.kind in ("he", "she")
        if accepts and (guest := self._invited()) is not None:
            return self.floor.of_persons((guest,), self.floor.resolve(actor, opens).speakers[0].evidence)
        return None

    def _of_subject(
        self,
        act: Act,
        actor: Actor,
        number: int,
        found: tuple[Act, ...],
        voices: list[Voice],
        who: tuple[Actor, ...],
        sentence: Sentence,
        opens: bool,
    ) -> Voice:
        """The speaker whom the subject of an act means."""
        pronoun = actor.kind in ("he", "she")
        if pronoun and (act.rule == "whom …" or self.known.tokens[actor.first - 1].lower == "whom" or not voices):
            self._goes_on_as_subject(actor, who, opens)
        if act.rule == "asked" and actor.kind == "other":
            answer = next((a.actor for a in found[number + 1 :] if a.actor and a.outer is None), None)
            return self.floor.opposite(self.floor.resolve(answer, opens)) if answer else self.floor.resolve(actor, opens)
        if act.rule == "second verb of the one addressed" and pronoun:
            return self._addressed(actor, voices, opens)
        if act.rule == "obtained his support" and actor.kind == "they" and voices:
            return self.floor.others(voices[-1])
        same = next((v for v, a in zip(voices, found, strict=False) if a.actor == actor and a.subject == "actor"), None)
        if same is not None and actor.kind == "other":
            return same  # "His counterpart replied and pointed out": the floor is his by then
        contrasted = self._contrasted(actor, sentence, voices)
        asked, self.floor.asked = self.floor.asked, self.floor.asked or contrasted or self._to_whom_spoke(act)
        voice = self._exchanging(act) or self.floor.resolve(actor, opens)
        self.floor.asked = asked
        return replace(voice, joint=False) if self._is_one_group(act, act.cue.entry.get("act")) else voice

    def _asker(self, later: tuple[Act, ...], sentence: Sentence, opens: bool) -> Voice:
        """Who asked in *Asked about the dam, she said*: journalists, or the one who does not answer."""
        if _PRESS.search(self.document.text, 0, sentence.end):
            return Voice(False, (Speaker(),))
        answer = next((a.actor for a in later if a.actor and a.outer is None), None)
        return self.floor.opposite(self.floor.resolve(answer, opens)) if answer else self.floor.everyone()

    def _following(self, act: Act, later: tuple[Act, ...], who: tuple[Actor, ...], opens: bool) -> Voice:
        """The speaker of an act before its subject: *Thanking his host, he recalled*, *Touching upon the dam, the two ministers agreed*."""
        name = act.cue.entry.get("act")
        main = next((a for a in later if a.subject in ("actor", "impersonal") and a.outer is None), None)
        if main is None or (name in ("discuss", "mention") and main.subject == "impersonal"):
            after = [a for a in who if a.first > act.start]
            fronted = (a for a in after if self.known.tokens[a.first - 1].text == ",")  # "After thanking his host, he left"
            subject = next(fronted, after[0] if after else None)
            return self.floor.resolve(subject, opens) if subject and main is None else self.floor.everyone()
        if _together(act):
            return self.floor.everyone()
        return self._impersonal(main, name, who, opens) if main.actor is None else self.floor.resolve(main.actor, opens)

    def _of_sentence(
        self, act: Act, found: tuple[Act, ...], voices: list[Voice], who: tuple[Actor, ...], sentence: Sentence, opens: bool
    ) -> Voice:
        """The speaker of the sentence, for an act that has no subject of its own: *…, noting that*."""
        mains = [v for v, a in zip(voices, found, strict=False) if a.outer is None and a.subject != "talks"]
        if mains:
            return mains[-1]
        first = next(
            (a for a in who if a.first < act.cue.verb and not (a.first > sentence.first and after_preposition(self.known, a))), None
        )
        if first is None:
            return self.floor.everyone()
        voice = self.floor.resolve(first, opens)
        return self.floor.everyone() if _together(act) and act.mood == "participle" else voice

    def _addressed(self, pronoun: Actor, voices: list[Voice], opens: bool) -> Voice:
        """*He was asked by Ms Hald to come, and said*: a pronoun for whoever had the floor before the one who asks."""
        asks, self.floor.last = self.floor.last, self.heard
        voice = self.floor.resolve(pronoun, opens)
        self.floor.last = asks
        return self.floor.opposite(voices[-1]) if voices and set(voice.persons) & set(voices[-1].persons) else voice

    def _contrasted(self, actor: Actor, sentence: Sentence, voices: list[Voice]) -> bool:
        """Whether a subject is told to be another than the one before: *whereas the Minister*, *For his part, the Minister*, *The Minister,
        however, ruled out*, *Mr Orlen renewed the invitation, and the Minister promised*."""
        tokens, at = self.known.tokens, actor.first
        while at - 2 > sentence.first and tokens[at - 1].lower in ("excellency", "highness", "his", "her", "h.e", "he", "."):
            at -= 1  # "For her part, His Excellency the Minister"
        before, after = tokens[at - 1].lower, tokens[actor.last].lower
        if before in ("while", "whereas") or (after == "," and tokens[actor.last + 1].lower in ("however", "though")):
            return True
        turn = [t.lower for t in tokens[max(sentence.first, at - 4) : at]] if before == "," else []
        if turn[1:3] in (["his", "part"], ["her", "part"], ["its", "part"]) or turn[-3:-1] == ["in", "turn"]:
            return True
        if (after == "," and tokens[actor.last + 3].lower in ("part", "turn")) or tokens[actor.last + 2].lower == "turn":
            return True
        return bool(voices) and before in ("and", "but") and tokens[at - 2].lower == "," and actor.bare

    def _owned_post(self, actor: Actor) -> bool:
        """Whether a bare post is somebody else's beside the speaker: *his President*, *her Minister of Trade*."""
        owners = (self.known.tokens[actor.first].lower, self.known.tokens[max(0, actor.first - 1)].lower)
        return actor.bare and any(w in HIS for w in owners)

    def _goes_on_as_subject(self, pronoun: Actor, who: tuple[Actor, ...], opens: bool) -> None:
        """*When Mr Orlen arrived, he said*: a pronoun goes on from the one person who is a subject before it in the sentence."""
        before = (a for a in who if a.last <= pronoun.first and a.kind == "persons" and not after_preposition(self.known, a))
        first = next((a for a in before if self.known.tokens[a.last].lower != "'s"), None)
        if first is None:
            return
        voice = self.floor.resolve(first, opens)
        if len(voice.persons) == 1 and self.floor.fits(voice.persons[0], "m" if pronoun.kind == "he" else "f"):
            self.floor.subject, self.floor.in_block = voice, False

    def _of_other_talks(self, act: Act, outer: Voice, sentence: Sentence) -> Voice | None:
        """The two of other talks that the speaker tells of: *She said that in her talk with Mr Orlen the two had been of one mind*."""
        verb = self.known.tokens[act.cue.verb].start
        told = _HIS_TALKS.search(self.document.text, sentence.start, verb)
        own = {s.side for s in outer.speakers}
        if told is None or outer.joint or len(own) != 1:
            return None
        named = (m for m in within(self.known.people, told.end(), verb) if m.person is not None)
        partner = next((self.floor.side_of(m.person) for m in named if m.person is not None), None)
        if partner is None or partner in own:
            return None
        evidence = outer.speakers[0].evidence
        return Voice(True, tuple(Speaker(name=None, side=side, evidence=evidence) for side in (*own, partner)))

    def _at_a_summit(self, actor: Actor, sentence: Sentence) -> Voice | None:
        """Those at a conference that a speaker tells of: *She recalled that at the ASEAN Summit the leaders had called for restraint*."""
        named = self.span(actor.first, actor.last)
        told = _SUMMIT.search(self.document.text, sentence.start, named.start)
        if actor.kind != "all" or told is None or _OF_THE_TALKS.search(named.text.lower()):
            return None
        body = next((m.side for m in within(self.known.sides, told.start(), told.end()) if m.side in BODIES), None)
        return Voice(False, (Speaker(side=body, evidence=(named,)),))

    def _last_named(self, actor: Actor, sentence: Sentence) -> Voice | None:
        """*The latter* after *his talk with the President of Chile*: whom the sentence named last, a post of another country too."""
        at = self.known.tokens[actor.first].start
        before = [m for m in within(self.known.people, sentence.start, at) if m.person is not None or m.side is not None]
        if not before:
            return None
        if (person := before[-1].person) is not None:
            return self.floor.of_persons((person,), (self.span(actor.first, actor.last),))
        side = next((m.side for m in within(self.known.sides, *before[-1].side)), None) if before[-1].side else None
        return self.floor.of_side(side, (self.span(actor.first, actor.last),)) if side else None

    def _to_whom_spoke(self, act: Act) -> bool:
        """Whether a bare post speaks to *him* or *her*, who spoke before: *Mr Orlen raised the dam. The Minister assured him that*."""
        return act.actor is not None and act.actor.bare and self.known.tokens[act.cue.last].lower in ("him", "her")

    def _is_one_group(self, act: Act, name: str) -> bool:
        """Whether one of the groups at a meeting of one's own people speaks: *the participants shared their concerns*."""
        if act.actor is None or act.actor.kind != "all" or len(self.floor.sides) != 1 or name in _JOINT_ACTS:
            return False
        first = max(0, act.actor.first - 1)  # "participants and officials" are all of them
        return all(t.lower != "and" for t in self.known.tokens[first : act.actor.last])

    def _invited(self) -> int | None:
        """Whom the statement before invites: *Minister Hald invited Mr Orlen to Oresh. He accepted.*"""
        before = self.statements[-1] if self.statements else None
        if before is None or before.act != "invite" or before.voice == "joint":
            return None
        others = [side for side in self.floor.sides if side not in {s.side for s in before.speakers}]
        people = self.floor.principals(others[0]) if len(others) == 1 else []
        return people[0] if len(people) == 1 else None

    def _greets(self, act: Act, who: tuple[Actor, ...]) -> bool:
        """*The Secretary General welcomed the Prime Minister to Headquarters*: how a page tells that they met, before anything was said;
        *Welcoming his guest, he said*: how it tells that he spoke."""
        if not self.known.tokens[act.cue.verb].lower.startswith("welcom") or act.cue.noun is not None:
            return False
        if act.rule == "opening participle":
            return act.content is None or any(
                (a.first, a.last) == act.content and a.kind in ("persons", "other", "unclear", "national") for a in who
            )
        if act.mood != "finite" or self.statements or act.content is None:
            return False
        guest = next((a for a in who if a.first == act.content[0]), None)
        tokens = self.known.tokens
        if guest is None or guest.kind in ("sides", "all") or tokens[guest.last].lower == "'s":
            return False
        if tokens[guest.last].lower == "on" and any(t.lower == "visit" for t in tokens[guest.last + 2 : guest.last + 5]):
            return False  # "welcomed him on his first visit to Oresh"
        return any(tokens[i].lower in ("to", "in", "at") for i in range(act.content[0], act.content[1]))

    def _by_another(self, act: Act, voice: Voice) -> bool:
        """*These facts were confirmed by the agency*, within what a speaker says: a fact that he cites, and no act of the talks."""
        if act.mood == "passive" and act.cue.noun is not None and self.known.tokens[act.cue.noun].lower == "decision" and not act.negated:
            return self.said_in_block > 0 and self.floor.last is not None and not self.floor.last.joint
        if act.mood != "passive" or act.subject != "actor" or act.outer is not None or not self.said_in_block or not self.floor.sides:
            return False
        going_on = self.floor.last is not None and not self.floor.last.joint
        return going_on and all(s.side and s.side not in self.floor.sides for s in voice.speakers)

    def _as_told(self, act: Act, voice: Voice) -> Act:
        """*Ms Hald noted Oresh's support for the plan*: what a speaker says of another's support, hope or concern, is said, not shared."""
        noun = act.cue.noun
        if act.owner is not None and act.carrier is not None and not {s.side for s in voice.speakers} <= {*act.owner.sides}:
            content = (act.owner.first, act.content[1] if act.content else act.cue.last)
            return replace(act, cue=act.carrier, content=content, clause=True, rule="subject and verb")  # "said that Oresh hoped"
        if act.cue.plain is None or noun is None:
            return act
        first = self._after_verb(act.cue.verb, act.cue.plain)
        if noun <= first:
            return act
        start, end = self.known.tokens[first].start, self.known.tokens[noun].start
        owners: set[str | None] = {s.side for s in within(self.known.sides, start, end)}
        named = [m for m in within(self.known.people, start, end) if m.person is not None]
        owners |= {self.floor.side_of(m.person) for m in named if m.person is not None}
        if not owners or owners & {s.side for s in voice.speakers} or None in owners:
            return act
        content = (first, act.content[1] if act.content else act.cue.last)
        return replace(act, cue=replace(act.cue, noun=None, last=first, entry=act.cue.plain, plain=None), content=content)

    def _after_verb(self, verb: int, entry: Entry) -> int:
        """The index after a verb and the particle it takes: *took note of*."""
        phrases = (words.split()[1:] for words in entry.words)
        here = [len(rest) for rest in phrases if rest == [t.lower for t in self.known.tokens[verb + 1 : verb + 1 + len(rest)]]]
        return verb + 1 + max(here, default=0)

    def _exchanging(self, act: Act) -> Voice | None:
        """*With whom he exchanged greetings*: nobody exchanges alone."""
        return self.floor.everyone() if self.known.tokens[act.cue.verb].lower.startswith("exchang") and act.outer is None else None

    def _impersonal(self, act: Act, name: str, who: tuple[Actor, ...], opens: bool) -> Voice:
        """Agentless passives: joint for what sides do together, otherwise the speaker of the paragraph."""
        if name == "invite" and act.actor is not None:
            invited = self.floor.resolve(act.actor, opens)
            others = [s for s in self.floor.sides if s not in {x.side for x in invited.speakers}]
            if len(others) == 1 and not invited.joint:
                goes_on = self.said_in_block and self.floor.last and {x.side for x in self.floor.last.speakers} == {others[0]}
                return self.floor.last if goes_on and self.floor.last else self.floor.of_side(others[0], ())
        if act.rule == "had been agreed" or (name == "request" and act.actor is not None and act.actor.kind in ("all", "nationals")):
            return self.floor.everyone()  # "The two governments were instructed to"
        if name in _DONE_TO and act.actor is not None and act.rule == "addressee in the passive":
            return self._other_side(self.floor.resolve(act.actor, opens))  # "She was briefed on the harvest"
        if (told := self._to_one_side(act, name, who, opens)) is not None:
            return told
        before = self.statements[-1] if self.statements else None
        if before is not None and before.voice == "single" and self._answers(act, name, before):
            return self.floor.opposite(Voice(False, before.speakers))  # "The invitation was accepted"
        if name in _JOINT_ACTS or self._of_both(act) or not self.said_in_block or self.floor.last is None or self.floor.last.joint:
            return self.floor.everyone()
        return self.floor.last

    def _to_one_side(self, act: Act, name: str, who: tuple[Actor, ...], opens: bool) -> Voice | None:
        """The speaker of a passive that is addressed to one of two sides, the other: *An invitation was extended to the Minister*, *Thanks
        were conveyed to Veland*, *Oresh was urged to open its ports*; null where nobody, or nobody there, is addressed."""
        addressed = act.actor if name == "request" else None
        if act.mood == "passive" and (addressed is None or act.cue.noun is not None):
            at = act.cue.last + 1
            addressed = next((a for a in who if a.first == at), None) if self.known.tokens[at - 1].lower == "to" else None
        if addressed is None or name in _JOINT_ACTS or addressed.kind in ("all", "they", "we", "i", "it"):
            return None
        told = {s.side for s in self.floor.resolve(addressed, opens).speakers}
        others = [s for s in self.floor.sides if s not in told]
        if len(told) != 1 or len(others) != 1 or len(self.floor.sides) != 2:
            return None
        last = self.floor.last if self.said_in_block else None
        return last if last is not None and {s.side for s in last.speakers} == {others[0]} else self.floor.of_side(others[0], ())

    def _answers(self, act: Act, name: str, before: Statement) -> bool:
        """Whether a passive tells the answer to what was said before it: *The offer was accepted*, *This request was well received*."""
        asks = before.act in ("invite", "request", "propose") or _invites(before)
        if name in ("accept", "reject") and asks:
            return True
        noun = act.content[1] - 1 if act.content is not None else act.start
        taken_up = self.known.tokens[noun].lower in _TAKEN_UP and self.known.tokens[act.start].lower in ("the", "this", "that", "these")
        return name in _ANSWERED_BY and taken_up and (asks or before.act == "commit")

    def _other_side(self, told: Voice) -> Voice:
        """The side of those who told somebody something, where nobody says who of them it was."""
        others = [s for s in self.floor.sides if s not in {x.side for x in told.speakers}]
        there = others if len(others) == 1 else self.floor.sides if len(self.floor.sides) == 1 else ()
        return self.floor.of_side(there[0], ()) if there else Voice(False, (Speaker(),))

    def _of_both(self, act: Act) -> bool:
        """*Mutual interest was expressed*, *it was noted with satisfaction that*: what the sides feel together."""
        before = any(t.lower == "mutual" for t in self.known.tokens[max(0, act.cue.first - 2) : act.cue.verb])
        after = [t.lower for t in self.known.tokens[act.cue.verb + 1 : act.cue.verb + 3]]
        return before or after == ["with", "satisfaction"]

    def _statement(self, act: Act, voice: Voice, parent: str | None, sentence: Sentence, who: tuple[Actor, ...]) -> Statement | None:
        entry = act.cue.entry
        together = entry.get("act") == "discuss" and not entry.get("joint") and entry.get("single") != "state"
        alone = self._alone(act, voice, sentence, who)
        if together and not voice.joint and parent is None and not act.negated and not alone:
            voice = self.floor.everyone(voice.speakers[0].evidence)  # nobody discusses alone
        name = entry.get("joint") if voice.joint and entry.get("joint") else entry.get("act")
        if not voice.joint and entry.get("single") and not (together and alone):
            name = entry.get("single")
        if name == "discuss" and act.content and "that" in (t.lower for t in self.known.tokens[act.content[0] - 1 : act.content[0]]):
            name = "state"  # "they considered that the potential is not exploited"
        if name == "discuss" and act.content and self.known.tokens[act.content[0]].lower == "it":
            name = "state"  # "they consider it necessary to"
        if name == "discuss" and alone and act.content and self._of_ones_own(act, voice):
            name = "explain"  # "The Minister reviewed Veland's need for ships"
        cue = self._cue_span(act)
        content = self.span(*act.content) if act.content else None
        return self._make(voice, name, cue, content, sentence, act.rule, withheld=act.withheld, negated=act.negated, parent=parent)

    def _of_ones_own(self, act: Act, voice: Voice) -> bool:
        """Whether one person reviews what is his own country's: *the results of the summit that Veland hosted*."""
        if act.content is None or not self.known.tokens[act.cue.verb].lower.startswith("review"):
            return False
        first, last = act.content[0], min(act.content[1], act.content[0] + _SOON) - 1
        told = within(self.known.sides, self.known.tokens[first].start, self.known.tokens[last].end)
        owned = any(t.lower == "'s" for t in self.known.tokens[first : last + 1])
        return voice.speakers[0].side in {m.side for m in told if owned or m.form == "name"}

    def _alone(self, act: Act, voice: Voice, sentence: Sentence, who: tuple[Actor, ...]) -> bool:
        """Whether one person only is said to discuss something: *She discussed the dam*, *the talks with Chile*; not *discussed the dam
        with Mr Orlen*, *met Mr Orlen and discussed the dam*."""
        if act.subject != "actor" or len(voice.persons) != 1 or act.mood != "finite" or act.cue.noun is not None:
            return False
        tokens = self.known.tokens
        met = (words(self.lexicon).meets - _SAID_TOO) & {t.lower for t in tokens[sentence.first : act.cue.verb]}
        if met or any(t.lower == "whom" for t in tokens[sentence.first : sentence.last]):
            return False
        subject = act.actor.first if act.actor else sentence.first  # "During her talks with Mr Orlen, she discussed": what she said
        withs = (i for i in (sentence.first, *range(subject, sentence.last)) if tokens[i].lower == "with")
        return not any(act.cue.first <= i < act.cue.last or self._talked_with(i, who) for i in withs)

    def _talked_with(self, at: int, who: tuple[Actor, ...]) -> bool:
        """Whether *with* at `at` leads to somebody at the talks: *with Mr Orlen*, *her counterpart*; not *with Chile*, *with partners*."""
        named = next((a for a in who if at < a.first <= at + 2), None)
        if named is None:
            return any(t.lower in _COUNTERPARTS for t in self.known.tokens[at + 1 : at + 5])
        return named.kind != "sides" or bool({*named.sides} & {*self.floor.sides})

    def _make(
        self,
        voice: Voice,
        act: str,
        cue: Span | None,
        content: Span | None,
        sentence: Sentence,
        rule: str,
        withheld: bool = False,
        negated: bool = False,
        parent: str | None = None,
    ) -> Statement:
        self.made += 1
        return Statement.model_validate(
            {
                "id": f"s{self.made}",
                "meeting": self.meeting.id if self.meeting else None,
                "section": self.outline.path_of_block[sentence.block],
                "voice": "joint" if voice.joint else "single",
                "speakers": voice.speakers,
                "act": act,
                "cue": cue,
                "content": content,
                "withheld": withheld,
                "negated": negated,
                "parent": parent,
                "rule": rule,
            }
        )

    def _cue_span(self, act: Act) -> Span:
        """The cue with its auxiliaries where it is passive or negated."""
        first = act.cue.first
        if act.mood == "passive" or act.negated:
            while first > 0 and (
                self.known.tokens[first - 1].lower in (AUXILIARIES if act.negated else BE) | {"not", "never", "also"}
                or self.known.tokens[first - 1].lower.endswith("ly")
            ):
                first -= 1
        return self.span(first, act.cue.last)

    # --- remarks word for word -------------------------------------------------------------------

    def turn(self, label: Label, end: int | None) -> None:
        """A speaker's turn in remarks printed word for word, up to `end` or the last spoken block: one statement, its cue the label."""
        sentences = [s for s in self.known.sentences if s.end > label.end and (end is None or s.start < end)]
        sentences = [s for s in sentences if self.document.blocks[s.block].kind in _SPOKEN]
        if not sentences:
            return
        self._enter_meeting(sentences[0])
        cue = Span(start=label.start, end=label.name_end, text=self.document.text[label.start : label.name_end])
        voice = Voice(False, (Speaker(evidence=(cue,)),)) if label.person is None else self.floor.of_persons((label.person,), (cue,))
        start, last = max(label.end, sentences[0].start), min(sentences[-1].end, end or sentences[-1].end)
        start += len(self.document.text[start:last]) - len(self.document.text[start:last].lstrip())
        last = start + len(self.document.text[start:last].rstrip())
        if start >= last:
            return
        content = Span(start=start, end=last, text=self.document.text[start:last])
        act = "ask" if label.person is None else "state"
        self.statements.append(self._make(voice, act, cue, content, sentences[0], "a turn in remarks word for word"))

    # --- sentences without a cue ----------------------------------------------------------------

    def _without_cue(self, first: int, sentence: Sentence, who: tuple[Actor, ...], in_list: bool) -> None:
        """Free indirect speech: a sentence that carries on a speaker's point, or an item under a stem."""
        last = sentence.last
        while last > sentence.first + 1 and self.known.tokens[last - 1].text in ".;,:!?":
            last -= 1
        if first >= last or self.known.tokens[first].text in "(*[":
            return
        while first < last - 1 and not self.known.tokens[first].text[0].isalnum() and self.known.tokens[first].text not in '"“‘$€£':
            first += 1
        if in_list and self.stem is not None and (self.stem.act or self.stem.before):
            self._item(first, last, sentence)
            return
        if self.floor.quoting is not None:
            first += self.known.tokens[first].text in _OPENING_QUOTES
            act = self.quote_act or "state"  # “The road is open. It is safe,” she stressed
            self.statements.append(self._make(self.floor.quoting, act, None, self.span(first, last), sentence, "within a quotation"))
            self.said_in_block += 1
            return
        if not self.said_in_block or not self.statements:
            return
        previous = next((s for s in reversed(self.statements) if s.parent is None), None)
        if previous is None or narrated(self.known, words(self.lexicon).occasion, sentence, who, previous):
            return
        first = _after_opener(self.known, first, last)
        if self.known.tokens[first].text in _OPENING_QUOTES and self.known.tokens[last - 1].text in _CLOSING_MARKS:
            first, last = first + 1, last - 1
            last -= self.known.tokens[last - 1].text in ".!?"
        voice = Voice(previous.voice == "joint", previous.speakers)
        self.statements.append(self._make(voice, previous.act, None, self.span(first, last), sentence, "carries on the speaker before"))

    def _item(self, first: int, last: int, sentence: Sentence) -> None:
        """An item under a stem with an act: a statement each where they are sentences, one together where they are fragments."""
        assert self.stem is not None
        fragment = not self.known.tokens[first].text[0].isupper() or self._has_no_verb(first, last)
        before = self.statements[-1] if self.statements else None
        goes_on = before is not None and (before.rule == "fragment under a stem" or (self.stem.before and before.id == self.stem.before.id))
        if fragment and before and goes_on and before.content:
            whole = Span(
                start=before.content.start,
                end=self.known.tokens[last - 1].end,
                text=self.document.text[before.content.start : self.known.tokens[last - 1].end],
            )
            self.statements[-1] = before.model_copy(update={"content": whole})
            return
        if self.stem.act is None:
            return
        first += self.known.tokens[first].text in _OPENING_QUOTES
        rule = "fragment under a stem" if fragment else "item under a stem"
        cue, self.stem.cue = self.stem.cue, None
        self.statements.append(self._make(self.stem.voice, self.stem.act, cue, self.span(first, last), sentence, rule))
        self.said_in_block += 1

    def _has_no_verb(self, first: int, last: int) -> bool:
        """Whether an item is no sentence: *Reopen the port in August*, *The signing of a treaty, which has been agreed*."""
        tokens = [t.text for t in self.known.tokens[first:last]]
        relative = next((n for n, w in enumerate(tokens) if w in ("which", "who", "that", "whose", "once", "when", "if")), len(tokens))
        return not any(w in FINITE_WORDS or (w.endswith("ed") and n > 1) for n, w in enumerate(tokens[:relative]))

    # --- stems ----------------------------------------------------------------------------------

    def _announces(self, sentence: Sentence) -> bool:
        lowers = [t.lower for t in self.known.tokens[max(sentence.first, sentence.last - 7) : sentence.last]]
        return ("as", "follows") in pairwise(lowers) or ("the", "following") in pairwise(lowers)

    def _open_stem(self, sentence: Sentence, who: tuple[Actor, ...], made: list[Statement]) -> None:
        level = self.document.blocks[sentence.block].level
        if made:
            act = made[-1]
            text = act.content.text.strip().lower() if act.content else ""
            if not text or _STEM.fullmatch(text):
                self.statements.remove(act)
                self.stem = _Stem(Voice(act.voice == "joint", act.speakers), act.act, act.cue, act.rule, sentence.block, level)
            else:
                self.stem = _Stem(Voice(act.voice == "joint", act.speakers), None, None, act.rule, -1, level, act)
        elif (outcome := self._outcomes(sentence)) is not None:
            self.stem = _Stem(self.floor.everyone(), "agree", outcome, "stem of outcomes", sentence.block, level)
        elif who and who[-1].last >= sentence.last - 1:
            self.stem = _Stem(self.floor.resolve(who[-1]), None, None, "stem", -1, level)

    def _outcomes(self, sentence: Sentence) -> Span | None:
        """The words of a stem that name what was agreed: *Among the agreements reached, the following stand out:*."""
        for i in range(sentence.first, sentence.last - 1):
            if self.known.tokens[i].lower in ("agreements", "decisions", "understandings"):
                done = (j for j in range(i + 1, min(sentence.last, i + 4)) if self.known.tokens[j].lower in ("reached", "adopted", "taken"))
                return next((self.span(i, j + 1) for j in done), None)
        return None


# What a stem leaves of its own content: "agreed as follows", "concurred that they would".
_STEM = re.compile(r"(?:as follows|(?:on |upon )?the following(?: \w+)?|(?:\w+ ){0,3}(?:would|will|to|shall|should))\W*")


_SAID_TOO = frozenset(("welcomed", "called", "had"))  # verbs of meeting that are mostly others: "welcomed the loan and discussed"
_COUNTERPARTS = frozenset("counterpart counterparts colleague colleagues officials leaders ministers interlocutors".split())
_SOON = 9  # tokens: "the results of the consultative summit that Egypt hosted"
_DONE_TO = frozenset(("explain", "state", "commit", "thank", "congratulate", "condole"))  # acts that nobody does to himself
_ANSWERED_BY = frozenset(("accept", "reject", "welcome", "support"))
# What one does who asks or offers, as the answer to it names it.
_TAKEN_UP = frozenset("offer request proposal invitation suggestion idea initiative appeal gesture offers proposals requests".split())


def _invites(statement: Statement) -> bool:
    """Whether a statement passes on an invitation: *conveyed greetings from his President, as well as an invitation to visit Oresh*."""
    return statement.act == "convey" and statement.content is not None and "invitation" in statement.content.text


def _together(act: Act) -> bool:
    """Whether an act without a subject of its own is of all sides: *Touching upon the dam, …*, not *Referring to the dam, …*."""
    entry = act.cue.entry
    return entry.get("act") in ("discuss", "mention") and "own" not in entry.list("takes")


def _after_opener(known: Known, first: int, last: int) -> int:
    """The index after *Moreover,*, *At the same time,* and the like, which are no part of what was said."""
    for opener in (("at", "the", "same", "time"), ("in", "addition"), ("moreover",), ("furthermore",), ("in", "particular"), ("finally",)):
        end = first + len(opener)
        if end + 1 < last and tuple(t.lower for t in known.tokens[first:end]) == opener and known.tokens[end].text == ",":
            return end + 1
    return first
