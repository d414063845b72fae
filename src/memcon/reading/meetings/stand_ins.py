"""Who is meant where no name stands at the verb of a meeting: *he*, *I*, *the visiting minister*, *the delegation*."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.mentions import Known, PersonMention, within
from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.meetings.encounter import Encounter
from memcon.types import Document

_WORDS = groups("meeting_words")
_SUITE = one_of(_WORDS["suites_led"])

_ALSO = r"(?:,?\s+(?:was|were|is|are|also|later|then|subsequently|had|has|today|in turn))*\s+$"
_VISITOR = re.compile(
    r"\b(?:the|his|her|our)\s+(?:distinguished\s+|high\s+|honoured\s+)?(?:visiting(?:\s+[\w-]+){1,3}?|guests?|visitors?)" + _ALSO,
    re.IGNORECASE,
)
_DELEGATION = re.compile(r"(?:^|[,.]\s|\b)(?:the|this|his|her)\s+(?:[\w-]+\s+){0,2}" + _SUITE + _ALSO, re.IGNORECASE)
_LED_BY = re.compile(r"\b" + _SUITE + r"\b[^.;]{0,120}?\b(?:led|headed) by\s+(?:(?:the|its|their|H\.\s?E\.|Mr\.?|Ms\.?)\s+)*$")
_DIPLOMAT = re.compile(
    r"\b(?:the\s+)?(?:(?:head|chief)\s+of\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
_HEAD_OF_IT = re.compile(
    r"(?:['’]s)?\s+(?:foreign\s+|chief\s+|top\s+|senior\s+)?(?:diplomacy|diplomat|official|guest|visitor|leader|minister)" + _ALSO
)


def visitor(document: Document, known: Known, start: int, verb: int, own: str | None) -> PersonMention | None:
    """Who is told without a name before a verb: *the guest*, *the delegation*, *the head of Oreshi diplomacy*."""
    guest = _guest_so_called(document, known, start, verb, own)
    return guest or _head_of_the_delegation(document, known, start, verb) or _of_that_side(document, known, start, verb)


def _head_of_the_delegation(document: Document, known: Known, start: int, verb: int) -> PersonMention | None:
    """Who leads *the delegation*: the last one of whom the account told before that a delegation was led by him."""
    words = _DELEGATION.search(document.text, start, verb)
    if words is None:
        return None
    for mention in reversed([m for m in known.people if m.end <= start and m.kind == "name" and m.person is not None]):
        sentence = known.sentence_at(mention.start)
        begin = sentence.start if sentence is not None else mention.start
        if _LED_BY.search(document.text, begin, mention.start) or _LEADS.match(document.text, mention.end):
            return replace(mention, start=words.start(), end=words.end())
    return None


_LEADS = re.compile(r",?\s+(?:who\s+)?(?:led|headed|is leading|leading|heading)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,4}" + _SUITE + r"\b")


def _of_that_side(document: Document, known: Known, start: int, verb: int) -> PersonMention | None:
    """Who is *the head of Oreshi diplomacy*: the only one of that side whom the account names before."""
    for side in within(known.sides, start, verb):
        words = _HEAD_OF_IT.match(document.text, side.end, verb)
        if words is None or _DIPLOMAT.search(document.text, start, side.start) is None:
            continue
        named = [m for m in known.people if m.end <= start and m.kind == "name" and m.person is not None]
        theirs = {m.person: m for m in named if m.person is not None and known.persons[m.person].side == side.side}
        if len(theirs) == 1:
            return replace(next(iter(theirs.values())), start=side.start, end=words.end())
    return None


def _guest_so_called(document: Document, known: Known, start: int, verb: int, own: str | None) -> PersonMention | None:
    """Who is *the visiting minister*, *the guest*: the first one of another side whom the account names before."""
    words = _VISITOR.search(document.text, start, verb)
    if words is None:
        return None
    named = (m for m in known.people if m.end <= start and m.kind == "name" and m.person is not None)
    guest = next((m for m in named if m.person is not None and known.persons[m.person].side not in (None, own)), None)
    return replace(guest, start=words.start(), end=words.end()) if guest is not None else None


_HIMSELF = re.compile(r"(?:\s+on)?\s+(?:him|her)\b")
_HE_SAID = re.compile(r"\W*(?:He|She)\b")
_WHEN = re.compile(r"\bwhen\b[^;]*$")


def met_himself(document: Document, known: Known, encounter: Encounter) -> PersonMention | None:
    """Whom *him* means in *The letter was handed over by Mr Orlen, when the Minister received him*, *Ms Hald was speaking when Mr Orlen
    called on her*: the last person named before *when*, where the meeting is told after it."""
    sentence = known.sentences[encounter.sentence]
    begin, end = known.tokens[encounter.first].start, known.tokens[encounter.last - 1].end
    when = _WHEN.search(document.text, sentence.start, begin)
    if when is None or not _HIMSELF.match(document.text, end, sentence.end):
        return None
    named = [m for m in within(known.people, sentence.start, when.start()) if m.end <= when.start() and m.person is not None]
    if not named and _HE_SAID.match(document.text, sentence.start, when.start()):
        named = carried(document, known, encounter.sentence)
    return named[-1] if named else None


def author(document: Document, known: Known) -> list[PersonMention]:
    """Who writes *I*: the person named with a post over the text, or as the one whose statement it is."""
    lead = next((b.start for b in document.blocks if b.kind == "paragraph"), 0)
    above = [b for b in document.blocks if b.start < lead and b.kind in ("noise", "dateline", "caption")]
    heads = [b for b in document.blocks if b.start < lead and b.kind == "title"]
    named = [m for m in known.people if m.name and m.post and m.person is not None and any(b.start <= m.start < b.end for b in above)]
    speaks = [
        m for m in known.people if m.name and m.person is not None and any(_SPEAKS.match(document.text[b.start : m.start]) for b in heads)
    ]
    return (named or speaks)[:1]


_SPEAKS = re.compile(r"(?:\w+ ){0,2}(?:statement|remarks|report|message|blog|letter) (?:by|of|from) (?:the )?$", re.IGNORECASE)
FIRST_PERSON = re.compile(r"\bI\b(?:\s+\w+){0,2}\s*$")
PRONOUN = re.compile(r"\b(?:he|she)\b(?:\s+\w+){0,2}(?:\s+(?:went on|proceeded) to)?\s*$", re.IGNORECASE)
_THEY = re.compile(r"\W*They(?:\s+\w+)?\s+")
_LED_OTHERS = re.compile(r"\b(?:led|headed) (?:an?|the) (?:[\w-]+ ){0,3}" + _SUITE + r"\b|\b(?:accompanied|joined) by\b")


def _led_others(document: Document, known: Known, number: int) -> bool:
    """Whether the sentence before tells of a delegation that *they* means, whose head it names."""
    before = known.sentences[number - 1] if number else None
    return before is not None and _LED_OTHERS.search(document.text, before.start, before.end) is not None


def spoken_of(document: Document, known: Known, number: int, verb: int) -> list[PersonMention]:
    """Whom *he*, *she* or *they* before a verb of sentence `number` means; nobody where no pronoun stands there."""
    start = known.sentences[number].start
    if (stem := _of_the_stem(document, known, number, verb)) is not None:
        return [stem]
    they = _THEY.fullmatch(document.text, start, verb) and _led_others(document, known, number)
    return carried(document, known, number) if they or PRONOUN.search(document.text, max(start, verb - 30), verb) else []


def _of_the_stem(document: Document, known: Known, number: int, verb: int) -> PersonMention | None:
    """Who does what a line of a list begins with: *During her visit, Minister Hald: – met President Vidal; – called on the Speaker*."""
    sentence = known.sentences[number]
    if document.blocks[sentence.block].kind != "item" or not _BARE.fullmatch(document.text, sentence.start, verb):
        return None
    above = next((s for s in reversed(known.sentences[:number]) if document.blocks[s.block].kind != "item"), None)
    if above is None or not document.text[above.start : above.end].rstrip().endswith((":", "–", "—")):
        return None
    return next((m for m in reversed(within(known.people, above.start, above.end)) if m.person is not None), None)


_BARE = re.compile(r"[\W\d]*(?:(?:also|then|later|was|briefly|in the (?:morning|afternoon|evening),?)\s+)*")


def he_who(document: Document, known: Known, number: int, verb: int) -> list[PersonMention]:
    """The pronoun before a verb that shares its subject: *He was received by Ms Vidal and had a lunch with Mr Orlen*."""
    start = known.sentences[number].start
    return carried(document, known, number) if PRONOUN.search(document.text, max(start, verb - 30), verb) else []


def carried(document: Document, known: Known, number: int) -> list[PersonMention]:
    """Whom *he* or *she* at the head of a sentence means: the person with whom the sentence before opens, brackets apart; where the
    sentence opens a paragraph, that of the paragraph above."""
    block = known.sentences[number].block
    opens = number > 0 and known.sentences[number - 1].block != block
    above = known.sentences[number - 1].block if opens else block
    if document.blocks[above].kind != document.blocks[block].kind:
        return []
    for before in reversed(known.sentences[:number]):
        if before.block not in (block, above):
            return []
        first = [m for m in within(known.people, before.start, before.end) if m.person is not None][:1]
        lead = document.text[before.start : first[0].start] if first else ""
        other = _OF_ANOTHER if before.block == block else _NO_SUBJECT
        if first and not lead.startswith("(") and not other.search(lead):
            return first
    return []


def not_of_a_third(
    document: Document, known: Known, number: int, who: list[PersonMention], met: list[PersonMention]
) -> list[PersonMention]:
    """Whom *he* means in *Minister Orlen of Oresh asked for time. He also met the President of Tamor*: on Veland's page, where Minister
    Hald had met Orlen, it is she who goes on to the next guest."""
    own = document.side
    others = {_side(known, m) for m in met}
    if own is None or not who or not others or {own, None} & others:
        return who
    if not all(_side(known, m) not in {own, None, *others} or (_side(known, m) is None and _met_before(document, known, m)) for m in who):
        return who
    start = known.sentences[number].start
    ours = [m for m in known.people if m.end <= start and m.person is not None and known.persons[m.person].side in (None, own)]
    return [m for m in ours if not _met_before(document, known, m)][-1:] or who


_MET_HIM = re.compile(
    r"\b(?:met|meets|received by|hosted by|called on|talks with|meeting with|discussions with|spoke (?:to|with))\b[^.;]*$"
)


def _met_before(document: Document, known: Known, mention: PersonMention) -> bool:
    return mention.person is not None and was_met(document, known, mention.person)


def was_met(document: Document, known: Known, person: int) -> bool:
    """Whether the page names somebody first as one who was met: *she met* President Vidal."""
    first = next(m for m in known.people if m.person == person and m.kind == "name")
    sentence = known.sentence_at(first.start)
    return sentence is not None and _MET_HIM.search(document.text, sentence.start, first.start) is not None


def _side(known: Known, mention: PersonMention) -> str | None:
    return known.persons[mention.person].side if mention.person is not None else None


_OF_ANOTHER = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_NO_SUBJECT = re.compile(r"\b(?:he|she|his|her|with|by|to|from)\b", re.IGNORECASE)  # With Minister Orlen, Ms Hald discussed …
