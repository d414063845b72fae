"""The persons and the sides that are named before and after a verb of meeting."""

from __future__ import annotations

import re
from itertools import pairwise

from memcon.annotate.mentions import Known, PersonMention, SideMention, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.header_words import header_words
from memcon.types import BODIES, Document

_JOINED = re.compile(
    r"^[\s,)]*(?:(?:and by|and|in an? separate (?:meeting|conversation|call)|afterwards|later|subsequently|"
    r"as well as|along with|together with|&|accompanied by|then|also|with|separately)[\s,]*)*"
    r"(?:(?:the|his|her|its|their|new|newly|visiting|then|H\.\s?E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?"
    r"|Rt\.?|Right|Hon\.?|Honou?rable|Excellency|Madam|Sir|Amb\.?|counterparts?|counterpart from|those"
    r"|of|Ministers?|leaders?)[\s,]*)*$",
    re.IGNORECASE,
)
WITH = re.compile(r"\b(?:with(?!\s+the\s+(?:participation|attendance|assistance|mediation)\b)|between|among|alongside)\b")


def subjects(document: Document, known: Known, mentions: list[PersonMention], start: int, end: int) -> list[PersonMention]:
    """The persons just before the verb: the last one, and those joined to it. A person in a clause set off by commas is none."""
    chosen: list[PersonMention] = []
    for mention in reversed([m for m in mentions if start <= m.start and m.end <= end]):
        begin = _with_owner(document.text, mention)
        if chosen and not _stand_together(document.text, known, mention.end, _with_owner(document.text, chosen[-1])):
            break
        if chosen and _PRIOR.search(document.text, start, begin):
            break  # After talks with A, B called on C
        if not chosen and (set_aside(document.text, start, begin) or _PRIOR.search(document.text, start, begin)):
            continue
        if not chosen and mention.kind == "post" and _in_a_clause_on_another(document.text, start, mention, end):
            continue
        chosen.append(mention)
    return chosen[::-1]


def _in_a_clause_on_another(text: str, start: int, mention: PersonMention, end: int) -> bool:
    """Whether somebody is only spoken of in a clause set off by commas: *Ms Hald, who stands in for* the President*, received Mr Orlen*."""
    return re.search(r",\s+who(?:se|m)?\b[^,;]*$", text[start : mention.start]) is not None and "," in text[mention.end : end]


def _stand_together(text: str, known: Known, start: int, end: int) -> bool:
    """Whether two persons named before a verb are both its subject: *A, who had just arrived, her Oreshi counterpart B and C met*."""
    gap = text[start:end]
    if _AND_OF.fullmatch(gap) and (gap.rstrip().endswith(("of", "the")) or any(s.start == end for s in known.sides)):
        return True
    sides = [s for s in within(known.sides, start, end) if s.end <= end]
    if sides and re.fullmatch(r"(?:,|\s|and)*", "".join(text[a.end : b.start] for a, b in pairwise(sides))):
        gap = text[start : sides[0].start] + text[sides[-1].end : end]  # and her Oreshi, Tamorian and Velandic counterparts
    return _joins(text[start:end]) or _joins(_RELATIVE.sub(", ", gap))


_AND_OF = re.compile(r";\s+(?:and\s+)?(?:of\s+(?:the\s+)?)?")  # the Ministers of Oresh, A; of Tamor, B; and of Veland, C, met
_RELATIVE = re.compile(r"^,\s+(?:who\b|in charge of|responsible for|representing|on behalf of|accompanied by)[^,;]{3,80},\s")


def _with_owner(text: str, mention: PersonMention) -> int:
    """Where the words for somebody begin, the country that owns him or her among them: *Oresh's Ines Vidal*."""
    owned = mention.side is not None and mention.side[1] < mention.start and text[mention.side[1] : mention.start].strip() in ("'s", "’s")
    return mention.side[0] if owned and mention.side is not None else mention.start


def _joins(gap: str) -> bool:
    """Whether what stands between two persons joins them as parties; a word or two of a post may stand before it (*and Homeland* …)."""
    bare = _POST_WORDS.sub("", gap)
    told = _REST_OF_POST.fullmatch(gap) or _AND_HIS_TEAM.fullmatch(gap) or _POST_OF_THE_NEXT.fullmatch(gap)
    return bool(told or _JOINED.match(gap) or ("and" in bare.split() and _JOINED.match(bare)))


_REST_OF_POST = re.compile(r"\s*(?:and|&)\s+(?:[A-Z][\w’'-]*\s+){1,5}[A-Z][\w’'-]*,\s+(?:and\s+)?(?:the\s+)?(?:(?:Dr|Mr|Ms)\.?\s+)?")
"""What an account of one's posts goes on with: *…, Adviser to the President* and Harbour Plan Coordinator, *Ines Vidal, …*."""
_AND_HIS_TEAM = re.compile(r"\s*(?:and|&)\s+(?:his|her)\s+(?:[\w’'-]+\s+){0,3}[\w’'-]+,\s+(?:and\s+)?(?:the\s+)?")
"""Whom the one before had with him, in a list: *Prime Minister Orlen* and his War Cabinet, *Minister Vidal and …*."""
_POST_OF_THE_NEXT = re.compile(r",\s+(?:and\s+)?(?:the\s+)?(?:[a-z]+\s+(?:of|in|for|to|at)\s+(?:the\s+)?)?(?:[A-Z][\w’'-]*\s+){1,4}")
"""Words of a post that the lexicon does not know, in a list: *President Orlen,* observer in the War Cabinet *Ines Vidal and …*."""
_POST_WORDS = re.compile(r"(?:\b[A-Z][\w\-]*\s+){1,2}$")
_ASIDE = re.compile(
    r"(?:(?:monument|statue|bust|tomb|mausoleum|memorial|grave)\s+(?:of|to)|(?:visit|trip|invitation|election|re-?election|inauguration|death|appointment|statement|birthday|administration"
    r"|government|call|letter)"
    r"(?:\s\w+){0,3}\s+(?:of|by|from|with)|hosted by|chaired by|convened by|organi[sz]ed by|accompanied by|joined by|on behalf of"
    r"|including(?:\s[A-Z]\w+){0,2}|’s"
    r"|'s)\s+(?:the\s+)?(?:(?:His|Her|Their)\s+(?:\w+\s+)?(?:Majesty|Excellency|Highness|Eminence|Holiness)\s+|(?:Mr|Mrs|Ms|Dr|HE|HRH|HM)\.?\s+)?$"
)


_PRIOR = re.compile(
    r"\b(?:Before|After|Following|Prior to|Ahead of)\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:(?:talks|meeting|conversation|discussions|call|session|lunch)\s+with|meeting|seeing|leaving)\s+(?:the\s+)?$"
)


def set_aside(text: str, start: int, at: int) -> bool:
    return bool(_ASIDE.search(text[max(start, at - 80) : at]))


def object_start(document: Document, mentions: list[PersonMention], at: int, end: int) -> int:
    """Where the other parties are to be looked for: after *with* or *between*, or right after the verb where a person stands there."""
    where = _WHERE.search(document.text, at, end)  # took part in the summit, where she met with …
    with_ = WITH.search(document.text, at, where.start() if where else end)
    first = next((m.start for m in mentions if m.start >= at), None)
    if with_ is None or (first is not None and first < with_.start() and len(document.text[at:first].split()) <= 8):
        return at
    return with_.end()


_WHERE = re.compile(r",\s+where\b")


def _over(lexicon: Lexicon) -> re.Pattern[str]:
    """What ends a list of parties: one of the words that do, or a mark."""
    return header_words(lexicon, "over", before=r"(?:[;:]|\((?![A-Z]{2,8}\))|\b", after=r"\b)")


def objects(
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


def subject_zone(document: Document, start: int, end: int) -> tuple[int, int]:
    """The last clause before a verb."""
    comma = document.text.rfind(", ", start, max(start, end - 12))
    return (comma if comma > start and end - comma > 40 else start), end


_MEMBERS = re.compile(r"\s+(?:allies|ally|members?(?: states?)?|member countries|partners?|countries|states)\s+(?:the\s+)?", re.IGNORECASE)


def _only_its_members(document: Document, known: Known, side: SideMention) -> bool:
    """Whether a body is named only to tell which of its members met: *her counterparts from NATO Allies Estonia and Latvia*."""
    members = _MEMBERS.match(document.text, side.end) if side.side in BODIES else None
    return members is not None and any(s.start == members.end() for s in within(known.sides, members.start(), members.end() + 1))


def loose_sides(
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
        and not (before_verb and "," in document.text[s.end : end] and not _is_listed(known, document.text, s.end, end))
        and not any(m.start <= s.start and s.end <= m.end for m in mentions)
        and not any(p.start <= s.start and s.end <= p.end for p in known.places)
        and not _only_its_members(document, known, s)
        and not _names_its_event(document.text, s)
        and not tells_where(document.text, known, s)
        and not _owns_a_thing(document.text, mentions, s)
    ]


_OWNED = re.compile(
    r"['’]s\s+(?=[a-z])(?!(?:[\w-]+\s+){0,3}?(?i:delegations?|sides?|teams?|governments?|authorities|officials?|leaders?"
    r"|allies|members?|partners?|states|countries)\b)"
)
_NEAR_OWNER = 40  # code points after the mark of an owner within which a person is named whom it owns


def _owns_a_thing(text: str, mentions: list[PersonMention], side: SideMention) -> bool:
    """Whether a side is named only as the owner of a thing talked about: *the EU's budget was the topic of the meeting*."""
    owned = _OWNED.match(text, side.end)
    return owned is not None and not any(owned.end() <= m.start < owned.end() + _NEAR_OWNER for m in mentions)


def _is_listed(known: Known, text: str, start: int, end: int) -> bool:
    """Whether between `start` and `end` nothing but further sides is named: *Oresh*, Tamor, and Veland *held their first …*."""
    return re.fullmatch(r"(?:,|\s|and\b|the\b)*", _without_sides(known, text[start:end], start)) is not None


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
