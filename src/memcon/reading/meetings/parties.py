"""Who met whom: the persons and sides that stand as parties to an encounter."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from memcon.annotate.mentions import Known, PersonMention, SideMention, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.encounter import Encounter
from memcon.reading.meetings.encounters import SAID_OF_IT
from memcon.reading.meetings.header_words import header_words
from memcon.reading.meetings.messages import delivery
from memcon.reading.meetings.stand_ins import FIRST_PERSON, author, carried, he_who, met_himself, not_of_a_third, spoken_of, visitor
from memcon.reading.meetings.told_otherwise import heads_told
from memcon.reading.meetings.with_whom import opens_with_whom
from memcon.types import BODIES, Document


@dataclass(frozen=True, slots=True)
class Parties:
    """The sides of an encounter in the order of the text, the spans they were read from, the persons named, and where a party's side
    could not be told."""

    sides: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    subjects: tuple[int, ...] = ()
    objects: tuple[int, ...] = ()
    unknown: tuple[tuple[int, int], ...] = ()


_JOINED = re.compile(
    r"^[\s,)]*(?:(?:and by|and|in an? separate (?:meeting|conversation|call)|afterwards|later|subsequently|"
    r"as well as|along with|together with|&|accompanied by|then|also|with|separately)[\s,]*)*"
    r"(?:(?:the|his|her|its|their|new|newly|visiting|then|H\.\s?E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?"
    r"|Rt\.?|Right|Hon\.?|Honou?rable|Excellency|Madam|Sir|Amb\.?|counterparts?|counterpart from|those"
    r"|of|Ministers?|leaders?)[\s,]*)*$",
    re.IGNORECASE,
)
_WITH = re.compile(r"\b(?:with(?!\s+the\s+(?:participation|attendance|assistance|mediation)\b)|between|among|alongside)\b")


def parties(document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, own: str | None, earlier: int) -> Parties:
    """The parties of `encounter`. `own` is the side of the page: a party named without a side is its own.

    `earlier` is where the first verb of meeting of the sentence stands; coordinated verbs share its subject (*she met A and called on B*).
    """
    sentence = known.sentences[encounter.sentence]
    if encounter.frame == "led":
        heads = heads_told(document.text, known, sentence)
        return _settle(known, heads[:1], heads[1:], [], [], own)
    if encounter.frame == "message" and (handed := delivery(document.text, known, encounter.sentence)) is not None:
        return _settle(known, [handed.host], [handed.bearer], [], [], own)
    begin, end = known.tokens[encounter.first].start, known.tokens[encounter.last - 1].end
    mentions = [m for m in within(known.people, sentence.start, sentence.end) if m.end <= sentence.end and not in_a_building(known, m)]
    before = _subjects(document, known, mentions, sentence.start, begin) if encounter.frame not in ("passive", "aside") else []
    shared = document.text[begin:end] == "and"  # met Mr Orlen in Tamor and, in Oreshmouth, Ms Vidal
    if before and before[-1].start > earlier and (shared or not _CLOSE.fullmatch(document.text[before[-1].end : begin])):
        before = _subjects(document, known, mentions, sentence.start, earlier) or he_who(document, known, encounter.sentence, earlier)
    start = _object_start(document, mentions, end, sentence.end)
    if encounter.frame == "person" and _WAS.search(document.text, sentence.start, begin):
        by = _BY.search(document.text, end, sentence.end)
        start = by.end() if by else start  # was received on the morning of 5 May, for an hour, by Ms Vidal
    if encounter.frame == "aside" and (apart := re.match(r"\s*,\s+with\s", document.text[end : sentence.end])):
        start = end + apart.end()  # In the first meeting, with Minister Vidal, …
    after, zone = _objects(document, lexicon, known, mentions, start, sentence.end)
    if not after and (
        more := re.match(r"[^,;.]{0,70}?\bfrom\b[^;.]*?(?=\s(?:to|on|who|for|in|during|at)\b|[;.]|$)", document.text[start : sentence.end])
    ):
        zone = max(zone, start + more.end())  # met with fellow leaders from our NATO Allies
    if encounter.frame == "passive" and not _WITH.search(document.text, end, start + 1):
        zone = start  # an exchange of views took place on Oresh
    subject = _AGAIN_A_VERB.search(document.text, end, sentence.end) if encounter.frame == "passive" else None
    those = [] if encounter.frame != "passive" else _of_ministers(document, known, end, subject.start() if subject else end)
    loose = [
        *those,
        *_compound(document, known, begin, subject.start() if subject else end),
        *_loose_sides(document, known, mentions, start, zone),
    ]
    ahead = _loose_sides(document, known, mentions, *_subject_zone(document, sentence.start, begin), True) if not before else []
    opens = known.tokens[sentence.first].lower
    if encounter.first == sentence.first and opens.endswith("ing") and len(after) > 1:
        own_at = next((n for n in range(1, len(after)) if "and" not in document.text[after[n - 1].end : after[n].start]), len(after))
        before, after = after[own_at : own_at + 1], after[:own_at]  # Meeting Mr Orlen the next morning, Minister Hald asked …
    if (after and not before and (encounter.first == sentence.first and opens.endswith("ing"))) or (
        after and not before and encounter.frame == "noun" and (opens.endswith("ing") or opens in _AFTER)
    ):
        before = _host_after(document, mentions, after[-1])
    whom_first = encounter.frame == "aside" and opens_with_whom(document.text[begin:end])
    if whom_first and after:  # With Minister Orlen, the President spoke of …
        cut = next((n for n in range(1, len(after)) if " and " not in document.text[after[n - 1].end : after[n].start]), len(after))
        before, after = after[cut : cut + 1] or _host_after(document, mentions, after[cut - 1]), after[:cut]
    if encounter.frame == "aside" and not after:
        after = _subjects(document, known, mentions, sentence.start, begin)
    if encounter.frame == "aside" and not (whom_first or before) and after and not _WITH.search(document.text, begin, after[0].start):
        before, after = after[:1], after[1:] or _addressed(document, mentions, after[0])
    possessed = _POSSESSED.search(document.text, sentence.start, begin) or SAID_OF_IT.search(document.text, sentence.start, begin)
    if encounter.frame == "aside" and not before and after and possessed:
        before = [m for m in mentions if m.end <= begin and not _aside(document.text, sentence.start, m.start)][:1]
    if not before:
        spoken = spoken_of(document, known, encounter.sentence, begin)
        before = not_of_a_third(document, known, encounter.sentence, spoken, after)
    if (
        not before
        and encounter.frame not in ("passive", "aside")
        and FIRST_PERSON.search(document.text, max(sentence.start, begin - 30), begin)
    ):
        before = author(document, known)
        ahead = ahead if not before else []
    if before and encounter.frame not in ("passive", "aside") and _SHE_AND.search(document.text, sentence.start, before[0].start):
        before = [*carried(document, known, encounter.sentence), *before]
    before = [_ours(document, known, m, own) for m in before] if not any(_side(known, m) == own for m in after) else before
    guest = visitor(document, known, sentence.start, begin, own)
    if guest is None and earlier < begin and all(m.person is None for m in before):
        guest = visitor(document, known, sentence.start, earlier, own)  # the guest was received by A and met with B
    if guest is not None and encounter.frame not in ("passive", "aside") and guest.person not in {m.person for m in before}:
        before = [guest]
    if before and not after and (himself := met_himself(document, known, encounter)) is not None:
        after = [himself]
    return _settle(known, before, after, ahead, loose, own)


def in_a_building(known: Known, mention: PersonMention) -> bool:
    """Whether somebody is named only as the one whose building it is: *received at the Office of* the President *…*."""
    return mention.kind == "post" and any(
        p.kind == "venue" and p.end >= mention.end for p in within(known.places, mention.start - 20, mention.start)
    )


_WAS = re.compile(r"\b(?:was|were|been)\s+(?:\w+\s+)?$")
_BY = re.compile(r"[^.;]{0,100}?\bby\s+(?!(?:video|phone|telephone)\b)")
_OF_MINISTERS = re.compile(
    r"\s+of\s+(?:the\s+)?(?:[\w,-]+\s+){0,5}?(?:ministers|presidents|leaders|secretaries|heads of \w+|ambassadors|chiefs|envoys|advisers"
    r"|officials)\s+(?:of|from)\s+",
    re.IGNORECASE,
)


def _of_ministers(document: Document, known: Known, start: int, end: int) -> list[tuple[int, int, str]]:
    """The sides in *a meeting of the Foreign and Defence Ministers of Oresh and Veland was held*."""
    held = _OF_MINISTERS.match(document.text, start, end)
    sides = [(s.start, s.end, s.side) for s in within(known.sides, held.end(), end) if s.end <= end and s.form == "name"] if held else []
    return sides if len(sides) > 1 else []


def _ours(document: Document, known: Known, mention: PersonMention, own: str | None) -> PersonMention:
    """*The Minister also met with …*: the page's own minister, though a guest so called was named last."""
    theirs = mention.kind == "post" and mention.side is None and mention.person is not None
    if not theirs or own is None or mention.person is None or known.persons[mention.person].side in (None, own):
        return mention
    words = document.text[mention.start : mention.end].removeprefix("The ").removeprefix("the ")
    office = known.persons[mention.person].office
    named = (m.person for m in known.people if m.end <= mention.start and m.kind == "name" and m.person is not None)
    ours = next((p for p in named if known.persons[p].side in (None, own) and known.persons[p].office == office), None)
    if ours is None or (words in (known.persons[mention.person].post or "") and words not in (known.persons[ours].post or "")):
        return mention
    return replace(mention, person=ours)


_AFTER = frozenset(("after", "following"))  # Following talks with Mr Orlen, President Hald said …


def _host_after(document: Document, mentions: list[PersonMention], guest: PersonMention) -> list[PersonMention]:
    """Who receives in *Receiving Mr Orlen at the palace, President Hald said*: the first one named after a comma."""
    text = document.text
    return [m for m in mentions if m.start > guest.end and re.search(r",\s+(?:the\s+)?$", text[guest.end : m.start], re.IGNORECASE)][:1]


_AGAIN_A_VERB = re.compile(r"\b(?:was|were|is|are|has|have|took|takes|concluded|began|opened|started|ended)\b")


# Ms Hald discussed ports during her conversations with …, in a call yesterday with …
_POSSESSED = re.compile(r"\b(?:in|during|at|over|by)\s+(?:his|her|an?)\s+(?:\w+\s+){0,3}$")


def _compound(document: Document, known: Known, start: int, end: int) -> list[tuple[int, int, str]]:
    """The sides that the words of the encounter join: *held the fourth Oresh-Tamor Policy Consultation*."""
    inside = [s for s in within(known.sides, start, end) if s.end <= end and s.form != "capital"]
    joined = [(a, b) for a, b in pairwise(inside) if re.fullmatch(r"\s?[-–—/]\s?", document.text[a.end : b.start])]
    return [(s.start, s.end, s.side) for s in dict.fromkeys(s for pair in joined for s in pair)]


_CLOSE = re.compile(r"(?:,\s+who)?\s*(?:\b(?:also|then|today|later|both|each|subsequently|afterwards|thereafter|next|had|has)\b\s*){0,2}")
_SHE_AND = re.compile(r"\b(?:he|she)\s+and\s+(?:the\s+)?$", re.IGNORECASE)  # On Monday, she and Ambassador Vidal met …


def _addressed(document: Document, mentions: list[PersonMention], subject: PersonMention) -> list[PersonMention]:
    """*During the conversation, Ms Hald congratulated Mr Orlen*: the one to whom the subject's verb is addressed."""
    nxt = next((m for m in mentions if m.start >= subject.end), None)
    if nxt is None or not re.fullmatch(r"\s+(?:\w+\s+){1,2}", document.text[subject.end : nxt.start]):
        return []
    return [] if re.match(r"['’]s?\s", document.text[nxt.end : nxt.end + 3]) else [nxt]


_GROUPS = ("G7", "G8", "G20")


def _settle(
    known: Known,
    before: list[PersonMention],
    after: list[PersonMention],
    ahead: list[tuple[int, int, str]],
    loose: list[tuple[int, int, str]],
    own: str | None,
) -> Parties:
    named: list[tuple[int, int, str]] = list(ahead)
    unknown: list[tuple[int, int]] = []
    for mention in before:
        if _is_sideless(known, mention):
            continue
        side = _side(known, mention) or own
        named.append((mention.start, mention.end, side)) if side else unknown.append((mention.start, mention.end))
    nameless = [m for m in after if _side(known, m) is None]
    for mention in (m for m in after if not _is_sideless(known, m)):
        side = _side(known, mention)
        if side is None and own is not None and any(s not in (None, own) for *_, s in named) and own not in {s for *_, s in named}:
            side = own  # on Japan's page “President Putin held talks with Prime Minister Koizumi”
        if side is None and own is not None:
            side = _of_the_list(known, after, mention, own)
        if side is not None:
            named.append((mention.start, mention.end, side))
        elif len(loose) < len(nameless):
            unknown.append((mention.start, mention.end))
    named.extend(loose)
    sides = tuple(dict.fromkeys(s for *_, s in named))
    if len(set(sides) - set(BODIES) - {own}) > 1:
        named = [n for n in named if n[2] not in _GROUPS]  # the G7 ministers of Oresh, Tamor and Veland
        sides = tuple(dict.fromkeys(s for *_, s in named))
    if own is not None and own not in sides and not (before and len(sides) > 1 and all(_side(known, m) for m in before)):
        sides = (own, *sides)
    subjects = tuple(m.person for m in before if m.person is not None)
    objects = tuple(m.person for m in after if m.person is not None)
    return Parties(sides, tuple((s, e) for s, e, _ in named), subjects, objects, tuple(unknown))


def _of_the_list(known: Known, listed: list[PersonMention], mention: PersonMention, own: str) -> str | None:
    """The side of one named without any in a list of guests: that of the guest before, else of the one after (*A and B of Oresh*)."""
    at = listed.index(mention)
    sides = [_side(known, m) for m in (*reversed(listed[:at]), *listed[at + 1 :])]
    return next((s for s in sides if s not in (None, own)), None)


def _is_sideless(known: Known, mention: PersonMention) -> bool:
    """Whether one is there for a body that is no side: *the Secretary General of the Arab League*."""
    return mention.person is not None and known.persons[mention.person].sideless


def _side(known: Known, mention: PersonMention) -> str | None:
    if mention.person is not None and known.persons[mention.person].side:
        return known.persons[mention.person].side
    if mention.side is not None:
        return next((s.side for s in known.sides if s.start >= mention.side[0] and s.end <= mention.side[1]), None)
    return None


def _subjects(document: Document, known: Known, mentions: list[PersonMention], start: int, end: int) -> list[PersonMention]:
    """The persons just before the verb: the last one, and those joined to it. A person in a clause set off by commas is none."""
    chosen: list[PersonMention] = []
    for mention in reversed([m for m in mentions if start <= m.start and m.end <= end]):
        begin = _with_owner(document.text, mention)
        if chosen and not _stand_together(document.text, known, mention.end, _with_owner(document.text, chosen[-1])):
            break
        if chosen and _PRIOR.search(document.text, start, begin):
            break  # After talks with A, B called on C
        if not chosen and (_aside(document.text, start, begin) or _PRIOR.search(document.text, start, begin)):
            continue
        chosen.append(mention)
    return chosen[::-1]


def _stand_together(text: str, known: Known, start: int, end: int) -> bool:
    """Whether two persons named before a verb are both its subject: *A, who had just arrived, her Oreshi counterpart B and C met*."""
    gap = text[start:end]
    sides = [s for s in within(known.sides, start, end) if s.end <= end]
    if sides and re.fullmatch(r"(?:,|\s|and)*", "".join(text[a.end : b.start] for a, b in pairwise(sides))):
        gap = text[start : sides[0].start] + text[sides[-1].end : end]  # and her Oreshi, Tamorian and Velandic counterparts
    return _joins(text[start:end]) or _joins(_RELATIVE.sub(", ", gap))


_RELATIVE = re.compile(r"^,\s+who\b[^,;]{3,80},\s")


def _with_owner(text: str, mention: PersonMention) -> int:
    """Where the words for somebody begin, the country that owns him or her among them: *Oresh's Ines Vidal*."""
    owned = mention.side is not None and mention.side[1] < mention.start and text[mention.side[1] : mention.start].strip() in ("'s", "’s")
    return mention.side[0] if owned and mention.side is not None else mention.start


def _joins(gap: str) -> bool:
    """Whether what stands between two persons joins them as parties; a word or two of a post may stand before it (*and Homeland* …)."""
    bare = _POST_WORDS.sub("", gap)
    return bool(_REST_OF_POST.fullmatch(gap) or _JOINED.match(gap) or ("and" in bare.split() and _JOINED.match(bare)))


_REST_OF_POST = re.compile(r"\s*(?:and|&)\s+(?:[A-Z][\w’'-]*\s+){1,5}[A-Z][\w’'-]*,\s+(?:and\s+)?(?:the\s+)?(?:(?:Dr|Mr|Ms)\.?\s+)?")
"""What an account of one's posts goes on with: *…, Adviser to the President* and Harbour Plan Coordinator, *Ines Vidal, …*."""
_POST_WORDS = re.compile(r"(?:\b[A-Z][\w\-]*\s+){1,2}$")
_ASIDE = re.compile(
    r"(?:(?:monument|statue|bust|tomb|mausoleum|memorial|grave)\s+(?:of|to)|(?:visit|trip|invitation|election|re-?election|inauguration|death|appointment|statement|birthday|administration"
    r"|government|call|letter)"
    r"(?:\s\w+){0,3}\s+(?:of|by|from|with)|hosted by|chaired by|convened by|organi[sz]ed by|accompanied by|joined by|on behalf of"
    r"|including(?:\s[A-Z]\w+){0,2}|’s"
    r"|'s)\s+(?:the\s+)?$"
)


_PRIOR = re.compile(
    r"\b(?:Before|After|Following|Prior to|Ahead of)\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:(?:talks|meeting|conversation|discussions|call|session|lunch)\s+with|meeting|seeing|leaving)\s+(?:the\s+)?$"
)


def _aside(text: str, start: int, at: int) -> bool:
    return bool(_ASIDE.search(text[max(start, at - 80) : at]))


def _object_start(document: Document, mentions: list[PersonMention], at: int, end: int) -> int:
    """Where the other parties are to be looked for: after *with* or *between*, or right after the verb where a person stands there."""
    where = _WHERE.search(document.text, at, end)  # took part in the summit, where she met with …
    with_ = _WITH.search(document.text, at, where.start() if where else end)
    first = next((m.start for m in mentions if m.start >= at), None)
    if with_ is None or (first is not None and first < with_.start() and len(document.text[at:first].split()) <= 8):
        return at
    return with_.end()


_WHERE = re.compile(r",\s+where\b")


def _over(lexicon: Lexicon) -> re.Pattern[str]:
    """What ends a list of parties: one of the words that do, or a mark."""
    return header_words(lexicon, "over", before=r"(?:[;:]|\((?![A-Z]{2,8}\))|\b", after=r"\b)")


def _objects(
    document: Document, lexicon: Lexicon, known: Known, mentions: list[PersonMention], start: int, end: int
) -> tuple[list[PersonMention], int]:
    """The persons of the list of parties that begins at `start`, and where the list is over."""
    chosen: list[PersonMention] = []
    at = start
    for mention in (m for m in mentions if m.start >= start):
        gap = document.text[at : mention.start]
        if chosen:
            listed = re.fullmatch(r";\s+(?:and\s+)?(?:(?:of|from)\s+(?:the\s+)?)?", gap) and (
                gap.endswith(("and ", "of ", "from ")) or mention.post or document.text.startswith("the ", mention.start)
            )
            gap = document.text[at : max(at, _with_owner(document.text, mention))]
            late = _AND_ALSO.fullmatch(gap) and mention.post and document.text.startswith((".", ";", "\n"), mention.end)
            if not (listed or late) and not _joins(_without_days(known, _without_sides(known, gap, at), at)):
                break
        else:
            gap = SET_OFF.sub(" ", gap)
            over = _over(lexicon).search(gap)
            if (over and len(gap.split()) > _LONGEST_WAY and not _LED_BY.search(gap)) or _IN_WHICH.search(gap):
                break
        chosen.append(mention)
        at = mention.end
    over = _over(lexicon).search(document.text, at, end)
    return chosen, over.start() if over else end


_AND_ALSO = re.compile(  # received the Ambassador, on the end of his tenure, and the Ambassador-designate, Mr Orlen.
    r",?\s+(?:in connection with|on the occasion of|at the end of|upon|who (?:is|was)|on)\b"
    r"[^,;.]{3,120},\s+and\s+(?:(?:also|the|his|her)\s+){0,2}"
)
_LONGEST_WAY = 12  # words from a verb to whom it is about, where one of them may end the list of parties
_LED_BY = re.compile(r"\b(?:delegation|group|mission|team)\b[^.;]*\b(?:led|headed) by\s+(?:its\s+|the\s+)?$")
_IN_WHICH = re.compile(
    r",\s+(?:in|at|during) which\b|,?\s+(?:and|but)\s+(?:thereafter|subsequently|afterwards|after that|later on)\b"
)  # then chaired the meeting, in which Ms Vidal also took part
SET_OFF = re.compile(  # received in Tamor, on the occasion of a visit, the Minister …
    r",\s+(?:on the (?:occasion|eve|margins|sidelines|fringes|first day|second day)|(?:as|being) part|in (?:the )?(?:framework|context"
    r"|course|margins|presence)|within the (?:framework|scope)|during|following|after|ahead|before|at the (?:start|end|beginning|close"
    r"|conclusion|invitation|request)|accompanied by|together with|at (?:his|her|its) request|for the first time|while"
    r"|with (?:an? |full |all )*(?:military |state )?(?:honou?rs?|honou?r guard|guard of honou?r))\b[^,;.]{0,120},"
)


def _without_sides(known: Known, gap: str, at: int) -> str:
    """`gap` with the names of sides blanked out: *and the Foreign Minister of* Latvia *, …*"""
    for side in known.sides:
        if at <= side.start and side.end <= at + len(gap):
            gap = gap[: side.start - at] + " " * (side.end - side.start) + gap[side.end - at :]
    return gap


def _without_days(known: Known, gap: str, at: int) -> str:
    """`gap` with its dates blanked out: *with Mr Orlen* yesterday evening *and with Ms Vidal*."""
    for day in within(known.dates, at, at + len(gap)):
        if day.end <= at + len(gap):
            start = day.start - len("on ") * gap.endswith("on ", 0, day.start - at)  # on 3 May, and Ms Vidal on 4 May
            gap = gap[: start - at] + " " * (day.end - start) + gap[day.end - at :]
    return gap


def _subject_zone(document: Document, start: int, end: int) -> tuple[int, int]:
    """The last clause before a verb."""
    comma = document.text.rfind(", ", start, max(start, end - 12))
    return (comma if comma > start and end - comma > 40 else start), end


_MEMBERS = re.compile(r"\s+(?:allies|ally|members?(?: states?)?|member countries|partners?|countries|states)\s+(?:the\s+)?", re.IGNORECASE)


def _only_its_members(document: Document, known: Known, side: SideMention) -> bool:
    """Whether a body is named only to tell which of its members met: *her counterparts from NATO Allies Estonia and Latvia*."""
    members = _MEMBERS.match(document.text, side.end) if side.side in BODIES else None
    return members is not None and any(s.start == members.end() for s in within(known.sides, members.start(), members.end() + 1))


def _loose_sides(
    document: Document, known: Known, mentions: list[PersonMention], start: int, end: int, before_verb: bool = False
) -> list[tuple[int, int, str]]:
    """Sides named between `start` and `end` outside the names and posts of persons and outside places.

    Before a verb, a side with a comma after it is no subject (*after the NATO Summit, he …*).
    """
    return [
        (s.start, s.end, s.side)
        for s in known.sides
        if start <= s.start
        and s.end <= end
        and s.form != "capital"
        and not (before_verb and "," in document.text[s.end : end])
        and not any(m.start <= s.start and s.end <= m.end for m in mentions)
        and not any(p.start <= s.start and s.end <= p.end for p in known.places)
        and not _only_its_members(document, known, s)
        and not _names_its_event(document.text, s)
        and not tells_where(document.text, known, s)
    ]


_ITS_EVENT = re.compile(
    r"(?:['’]s)?\s+(?:[A-Z][\w-]*\s+){0,3}?(?:General Assembly|Assembly|Summit|Conference|Congress|Forum|Headquarters|Week)\b"
)


def _names_its_event(text: str, side: SideMention) -> bool:
    """Whether a body is named only as the one whose event it was: *led the delegation to the session of the* UN *General Assembly*."""
    with_it = re.search(r"\b(?:with|by) (?:the )?$", text[max(0, side.start - 9) : side.start]) is not None
    return side.side in BODIES and not with_it and _ITS_EVENT.match(text, side.end) is not None


def tells_where(text: str, known: Known, side: SideMention) -> bool:
    """Whether a country only tells where a town is: *received in Santiago, Chile, the Minister of …*."""
    if side.form != "name" or not text.endswith(", ", 0, side.start):
        return False
    town = side.start - 2
    return any(p.end == town for p in known.places) or any(s.end == town and s.form == "capital" for s in known.sides)
