"""What each side said: the acts of each sentence, with their speakers, carried down the page."""

from __future__ import annotations

import re
from bisect import bisect_left

from memcon.annotate.mentions import Known, Sentence
from memcon.lexicon import Lexicon
from memcon.reading import remarks
from memcon.reading.actors import Actor, actors
from memcon.reading.acts import acts_in
from memcon.reading.acts.act import Act, Dropped
from memcon.reading.acts.clause import FINITE
from memcon.reading.acts.joined import ADDRESS
from memcon.reading.remarks import Label
from memcon.reading.sections import Outline
from memcon.reading.speakers import Floor, Voice
from memcon.reading.statements.carried_on import without_cue
from memcon.reading.statements.narration import after_preposition
from memcon.reading.statements.own_people import with_own_people
from memcon.reading.statements.page import Page
from memcon.reading.statements.quotations import OPENING_QUOTES, quotations
from memcon.reading.statements.stems import announces, is_item, leads_to_items, open_stem
from memcon.reading.statements.telling import as_told, by_another, greets, statement_of
from memcon.reading.statements.voices import voice_of
from memcon.types import Document, Doubt, Meeting, Participant, Span, Speaker, Statement

_ENUMERATOR = re.compile(r"(?:\((?:\d{1,2}|[a-z]|[ivx]+|Notes?(?: \d)?)\)|\d{1,2}[.)]|[•°○◦*–—-])\s+(?=\S)|Notes?:\s+")
_SPOKEN = frozenset(("paragraph", "item"))
_ASKING = frozenset(("request", "ask", "propose", "concern", "protest"))  # acts that call for an answer
_ONE_DISCUSSES = "by grammar one alone discussed, by sense both sides"
"""The doubt of *Ms Hald thanked Mr Orlen and discussed ways to …*."""
_NAMELESS = ("other", "national", "unclear", "titled")  # actors who are one person, without his name


def find(
    document: Document,
    lexicon: Lexicon,
    known: Known,
    meetings: tuple[Meeting, ...],
    participants: tuple[Participant, ...],
    outline: Outline,
) -> tuple[tuple[Statement, ...], tuple[Doubt, ...]]:
    """The statements in the order of the page, and the doubts about them. On a page that reports no meeting they are of none."""
    page = Page(document, lexicon, known, outline, Floor(document, known, lexicon, meetings, participants))
    labels = remarks.labels(document, known)
    quoted = quotations(document, known)
    for n, sentence in enumerate(known.sentences):
        if labels and sentence.start >= labels[0].start:
            break
        _quoted(page, sentence, known.sentences[quoted[n]] if n in quoted else None)
        _sentence(page, sentence)
    end = remarks.end_of_last(document, labels)
    for n, label in enumerate(labels):
        _turn(page, label, labels[n + 1].start if n + 1 < len(labels) else end)
    for sentence in known.sentences:
        if end is not None and sentence.start >= end:
            _sentence(page, sentence)
    return _numbered(page.statements), tuple(page.doubts)


def _numbered(statements: list[Statement]) -> tuple[Statement, ...]:
    """The statements with ids in the order of the list."""
    ids = {s.id: f"s{n + 1}" for n, s in enumerate(statements)}
    return tuple(s.model_copy(update={"id": ids[s.id], "parent": ids.get(s.parent) if s.parent else None}) for s in statements)


def _quoted(page: Page, sentence: Sentence, closing: Sentence | None) -> None:
    """Note whether the next sentence stands in a quotation of several, and whose: of the speaker named after it, where one is.

    `closing` is the sentence in which the quotation ends, null outside any.
    """
    page.closing = closing
    if closing is None:
        page.floor.quoting = page.quote_act = None
    elif page.floor.quoting is None:
        named, page.quote_act = _named_after(page, closing)
        page.floor.quoting = named or (page.stem.voice if page.stem else page.floor.last)


def _named_after(page: Page, sentence: Sentence) -> tuple[Voice | None, str | None]:
    """The speaker and the act in *…,” the President noted.* at the end of a quotation."""
    who = actors(page.known, page.lexicon, sentence)
    first = bisect_left(page.known.cues, sentence.first, key=lambda c: c.verb)
    cues = page.known.cues[first : bisect_left(page.known.cues, sentence.last, lo=first, key=lambda c: c.verb)]
    found, _ = acts_in(page.known.tokens, sentence.first, sentence, who, cues, page.lexicon)
    after = next((a for a in found if a.actor and a.rule.endswith("after it")), None)
    if after is None or after.actor is None:
        return None, None
    return page.floor.resolve(after.actor), after.cue.entry.get("act")


def _sentence(page: Page, sentence: Sentence) -> None:
    """Read one sentence."""
    cues = []
    while page.next_cue is not None and page.next_cue.verb < sentence.last:
        if page.next_cue.verb >= sentence.first:
            cues.append(page.next_cue)
        page.next_cue = next(page.cues, None)
    block = page.document.blocks[sentence.block]
    text = page.document.text
    if block.kind not in _SPOKEN or (text[sentence.start] == "(" and text[sentence.end - 1] == ")"):
        return  # what stands in brackets is the publisher's
    opens = sentence.block != page.block
    if opens:
        _enter_block(page, sentence.block)
    _enter_meeting(page, sentence)
    who = actors(page.known, page.lexicon, sentence)
    if len(page.floor.sides) == 1:
        who = with_own_people(page.known, page.lexicon, sentence, who)
    in_list = page.stem is not None and (is_item(page, sentence.block) or page.stem.block == sentence.block)
    first = _first_word(page, sentence, opens)
    if page.closing is not None and sentence != page.closing:
        cues = []  # what stands in a quotation is said, whatever it tells
    found, dropped = acts_in(page.known.tokens, first, sentence, who, tuple(cues), page.lexicon, stem=in_list)
    made = _acts(page, sentence, who, found, dropped, opens)
    before = len(page.statements)
    if not made:
        without_cue(page, first, sentence, who, in_list)
    page.floor.name(p for a in who for p in (a.persons if a.persons or a.kind not in _NAMELESS else page.floor.resolve(a).persons))
    page.floor.tell_of(page.floor.of_persons((p,), ()) if one else page.floor.resolve(a) for a in who for p, one in _ones(a))
    opening = _after_dateline(page, sentence)
    subject = next((a for a in who if a.first >= opening and not after_preposition(page.known, a)), None)
    if subject and subject.kind in ("persons", "unclear", "national"):
        page.floor.subject = page.floor.resolve(subject, opens)
        page.floor.turned = not made and len(page.statements) == before and _opens(page, subject, sentence)
    if made and page.floor.last and not page.floor.last.joint and len(page.floor.last.persons) == 1 and found[-1].subject == "actor":
        page.floor.subject = page.floor.last  # Receiving the envoy, the President said that …: he goes on
    ending = page.known.tokens[sentence.last - 1]
    if ending.text == ":" or ending.lower in ("would", "will", "to") or announces(page, sentence) or leads_to_items(page, sentence, made):
        open_stem(page, sentence, who, made)


def _after_dateline(page: Page, sentence: Sentence) -> int:
    """The index after *TAMOR, 3 May (VNA) --* at the start of a sentence, or its first: a city in whose name nobody speaks."""
    stop = min(sentence.last, sentence.first + _LONGEST_DATELINE)
    dash = next((i for i in range(stop - 1, sentence.first, -1) if page.known.tokens[i].text in "-–—"), None)
    if dash is None:
        return sentence.first
    told = page.known.tokens[sentence.first : dash]
    place = told[0].text.isupper() or any(t.text == ")" or t.text[0].isdigit() for t in told)
    return dash + 1 if place and not any(t.lower in FINITE for t in told) else sentence.first


_LONGEST_DATELINE = 12  # tokens: "TAMOR, 22 June 2021 (MIA) --"


def _ones(actor: Actor) -> list[tuple[int, bool]]:
    """Those whom an actor names one by one: each person (and that he is one), or the actor as a whole, where it is one without a name."""
    if actor.persons and not actor.bare:
        return [(p, True) for p in actor.persons]
    return [(-1, False)] if actor.bare or actor.kind in (*_NAMELESS, "diplomat", "leads", "all") else []


def _opens(page: Page, actor: Actor, sentence: Sentence) -> bool:
    """Whether a sentence begins with an actor, or with his form of address: *His Excellency the President rose*."""
    return all(t.lower in ADDRESS for t in page.known.tokens[sentence.first : actor.first])


def _first_word(page: Page, sentence: Sentence, opens: bool) -> int:
    """The sentence's first token after list markers (*2. (1)*), bullets and a bracketed *(Note)*."""
    first = sentence.first
    block = page.document.blocks[sentence.block]
    while opens and block.marker and first < sentence.last - 1 and page.known.tokens[first].start < block.start + len(block.marker):
        first += 1
    text = page.document.text
    while match := _ENUMERATOR.match(text, page.known.tokens[first].start, sentence.end):
        following = first
        while following < sentence.last and page.known.tokens[following].start < match.end():
            following += 1
        if following >= sentence.last:
            break
        first = following
    return first


def _enter_block(page: Page, block: int) -> None:
    item = is_item(page, block)
    quoted = page.stem is not None and page.document.text[page.document.blocks[block].start] in OPENING_QUOTES
    if not item and not (quoted and page.block == block - 1):
        page.stem = None
    elif page.stem and not item:
        page.stem.block = block
    page.block, page.said_in_block, page.floor.in_block = block, 0, False


def _enter_meeting(page: Page, sentence: Sentence) -> None:
    page.meeting = page.told.meeting(sentence)
    page.floor.enter(page.meeting)


def _acts(
    page: Page, sentence: Sentence, who: tuple[Actor, ...], found: tuple[Act, ...], dropped: tuple[Dropped, ...], opens: bool
) -> list[Statement]:
    """Make statements of the acts of a sentence."""
    voices: list[Voice] = []
    made: list[Statement] = []
    ids: dict[int, str] = {}
    page.heard = page.floor.last
    for number, act in enumerate(found):
        voice = voice_of(page, act, number, found, voices, who, sentence, opens)
        voices.append(voice)
        if greets(page, act, who) or by_another(page, act, voice) or (act.rule == "received news of" and voice.speakers[0].side is None):
            continue
        act = as_told(page, act, voice)
        statement = statement_of(page, act, voice, ids.get(act.outer) if act.outer is not None else None, sentence, who)
        if statement is None:
            continue
        ids[number] = statement.id
        made.append(statement)
        page.statements.append(statement)
        if voice.doubt:
            page.doubts.append(Doubt(code="ambiguous-speaker", message=voice.doubt, evidence=voice.speakers[0].evidence))
        elif statement.cue is not None and not voice.joint and statement.act == "discuss" and act.rule == "joined to the verb before":
            page.doubts.append(Doubt(code="ambiguous-speaker", message=_ONE_DISCUSSES, evidence=(statement.cue,)))
        if act.outer is None and act.subject != "asker":
            aside = number > 0 and act.actor is not None and page.known.tokens[act.actor.first - 1].lower in ("which", "whom")
            page.floor.answered = voices[number - 1] if aside else None
            page.floor.turned = False
            page.floor.last, page.floor.in_block, page.floor.asked = voice, True, statement.act in _ASKING
            page.said_in_block += 1
    if dropped and made:
        notes = tuple(f"{page.span(d.cue.first, d.cue.last).text!r}: {d.why}" for d in dropped)
        page.statements[-1] = made[-1] = made[-1].model_copy(update={"considered": notes})
    return made


def _turn(page: Page, label: Label, end: int | None) -> None:
    """A speaker's turn in remarks printed word for word, up to `end` or the last spoken block: one statement, its cue the label."""
    sentences = [s for s in page.known.sentences if s.end > label.end and (end is None or s.start < end)]
    sentences = [s for s in sentences if page.document.blocks[s.block].kind in _SPOKEN]
    if not sentences:
        return
    _enter_meeting(page, sentences[0])
    cue = Span(start=label.start, end=label.name_end, text=page.document.text[label.start : label.name_end])
    voice = Voice(False, (Speaker(evidence=(cue,)),)) if label.person is None else page.floor.of_persons((label.person,), (cue,))
    start, last = max(label.end, sentences[0].start), min(sentences[-1].end, end or sentences[-1].end)
    start += len(page.document.text[start:last]) - len(page.document.text[start:last].lstrip())
    last = start + len(page.document.text[start:last].rstrip())
    if start >= last:
        return
    content = Span(start=start, end=last, text=page.document.text[start:last])
    act = "ask" if label.person is None else "state"
    page.statements.append(page.make(voice, act, cue, content, sentences[0], "a turn in remarks word for word"))
