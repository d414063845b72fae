"""Cited texts that are new on the page: *a protocol on tourism*, where it is said to be signed or negotiated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from memcon.annotate.citations.noun_phrases import CLAUSE, OWNERS, PREPOSITIONS, VERBS, Word, chain_end, phrase_end
from memcon.annotate.citations.phrases import BINDING, MADE, Reach, acronym_end, complement_end
from memcon.annotate.citations.rules import NOTHING, Phrase, Rule, first_answer
from memcon.annotate.citations.told_behind import made_end, purpose_end
from memcon.annotate.small_words import NUMBERS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_DRAWN_UP = _WORDS["drawn_up"]
_PUT_OUT = _WORDS["put_out"]
_MAKING = _WORDS["making"]
_AMENDS = _WORDS["amends"]
_BRINGS = _WORDS["brings_text"]
_NEGOTIATING = _WORDS["negotiating"]
_NEW = _WORDS["new_texts"]
_LAUNCH = _WORDS["launching"]
_BEGINS = _WORDS["beginning"]
_QUALITIES = _WORDS["qualities"]
_SIGNED = frozenset(("initialled",)) | _WORDS["signing"]
_SETTLED = _WORDS["settled"]
_SOUGHT = _WORDS["sought_deals"] | {"for", "towards", "toward"}
_DONE = frozenset(("signed", "concluded", "initialled"))
_SEVERAL = _WORDS["several_texts"]


def new_text(p: Phrase) -> Reach:
    """A text with an indefinite article."""
    end = p.reach("of", "on", "for", "between", "with", "against", "among", bare=True)
    return first_answer(_RULES, p.ending(without_own_parties(p, end)))


def without_own_parties(p: Phrase, end: int) -> int:
    """`end` moved left before the parties where those are who is at hand: the Declaration of Cooperation | *between their governments*."""
    between = next((i for i in range(p.head.last + 1, end) if p.ws[i].lower == "between"), end)
    own = between + 1 < end and p.ws[between + 1].lower in OWNERS and not any(w.capital for w in p.ws[between:end])
    return between if own else end


def _word(p: Phrase) -> str:
    """What tells the sort of text: the *memorandum* of a memorandum of understanding, the *plan* of an action plan."""
    return p.opening if p.opening in BINDING else p.word


def _around(p: Phrase) -> set[str]:
    """The words around it; a second object of one verb has that further to the left (*signed a protocol on ferries and a plan on fish*)."""
    return p.lead(24 if p.verb() in (",", "and") else 6) | {w.lower for w in p.ws[p.end : p.end + 5]}


def _drawn_up(p: Phrase) -> Reach:
    """*Signed a joint declaration*, *signed a road map on ferries*, *a road map for 2020–2022*."""
    if _word(p) not in _DRAWN_UP | _PUT_OUT or p.before.determiner != "a" or (p.named and p.single):
        return None
    signed = p.verb() in _SIGNED | MADE
    if signed and _word(p) in _PUT_OUT and not p.single:
        return p.first, p.end
    if p.named:
        return None
    years = any(re.fullmatch(r"\d{4}[-–]\d{2,4}", w.text) for w in p.tail)
    brought = _word(p) in _PUT_OUT and _around(p) & _BRINGS  # will present, together with Oresh, a joint declaration on schools
    return (p.first, p.end) if p.hangs and (signed or years or brought or made_end(p.ws, p.end) > p.end) else NOTHING


def _adopted(p: Phrase) -> Reach:
    """*A Joint Statement was adopted*, *a programme for cooperation in energy was also approved*."""
    if p.before.determiner != "a" or _word(p) not in _PUT_OUT | _DRAWN_UP or not (p.hangs or not p.single):
        return None
    clause = [w.lower for w in takewhile(lambda w: w.text not in ",;:.()", p.ws[p.head.last : p.head.last + 24])]
    verb = next((i for i, w in enumerate(clause) if w in ("was", "is", "will")), len(clause))
    passive = any(w in _SETTLED for w in clause[verb + 1 : verb + 4])
    return (p.first, p.head.last + verb) if passive else None


def several_made(p: Phrase) -> Reach:
    """*Signed memoranda on ferries and on fish*, *signed three memoranda of understanding on energy and tourism*, *contracts for ten
    ferries were signed*."""
    if p.named or not {p.word, p.opening} & _SEVERAL:
        return None
    if _how_many(p):
        return NOTHING
    if p.before.definite:
        return None
    ws, first = p.ws, p.head.first
    while first and p.head.first - first < 3 and ws[first - 1].text.islower() and ws[first - 1].lower not in PREPOSITIONS | CLAUSE | _DONE:
        first -= 1
    end = p.reach("on", "for", "between", "with", "in", bare=True)
    if end < len(ws) and ws[end].lower == "from" and p.word == "contracts":
        end = complement_end(ws, complement_end(ws, end, frozenset(("from",))), frozenset(("to",)))
    end = max(end, subjects_end(ws, p.head.last))
    if end == p.head.last:
        return None
    if ws[p.head.last].lower in ("on", "for") and not p.names(end):
        end = _listed_end(ws, end)
    lead = [w.lower for w in ws[max(0, first - 2) : first]]
    active = lead[-1:] and (lead[-1] in _DONE or (lead[-1] == "of" and lead[0] == "signing"))
    clause = [w.lower for w in ws[end : end + 4]]
    passive = first <= 1 and clause[:1] and clause[0] in ("were", "have") and set(clause) & _SIGNED
    return (first, end) if active or passive else None


def _how_many(p: Phrase) -> bool:
    """*Three agreements were signed*, *five memoranda of understanding will be signed*: how many, and not which."""
    before = p.ws[p.head.first - 1].lower if p.head.first else ""
    counted = before in NUMBERS or (p.head.first > 0 and p.ws[p.head.first - 1].number)
    after = [p.next(i) for i in range(4)]
    return counted and after[0] in ("were", "will", "would", "have", "are") and bool(set(after) & _SIGNED_OR_DONE)


_SIGNED_OR_DONE = frozenset("signed initialled exchanged concluded adopted".split())


def _listed_end(ws: Sequence[Word], i: int) -> int:
    """`i` moved on over further subjects in small letters that close the phrase: on trade*, health and education* were signed."""
    at = i
    while at + 1 < len(ws) and ws[at].text == "," and (further := _subject_end(ws, at + 1)) > at + 1:
        at = further
    if at + 1 >= len(ws) or ws[at].lower != "and":
        return i
    end = _subject_end(ws, at + 1)
    closes = end > at + 1 and (end >= len(ws) or ws[end].text in ".,;" or ws[end].lower in _AFTER_LIST)
    return end if closes else i


def _subject_end(ws: Sequence[Word], i: int) -> int:
    plain = ws[i].text.islower() and ws[i].lower not in VERBS | CLAUSE | PREPOSITIONS
    return phrase_end(ws, i, bare=True) if plain else i


_AFTER_LIST = frozenset("was were have between signed".split())


def _one_of_many(p: Phrase) -> Reach:
    """*Some agreements*, *every treaty*: none told."""
    return NOTHING if p.before.determiner not in ("a", "an") else None


def _put_out(p: Phrase) -> Reach:
    """*In a joint communiqué, they …* at the head of a sentence."""
    if _word(p) not in _PUT_OUT or p.before.first != 2 or p.ws[0].lower != "in":
        return None
    return (p.first, p.head.last) if p.next() == "," else NOTHING


def _with_acronym(p: Phrase) -> Reach:
    """*A Code of Conduct (COC).*"""
    end = acronym_end(p.ws, p.head.last)
    return (p.first if p.proper else p.head.first, end) if end > p.head.last and p.named else None


def _long_name(p: Phrase) -> Reach:
    """*A Letter of Intent on forestry*; *the conclusion of an effective Code of Conduct*, the quality no part of its name."""
    if not p.named or p.head.last - p.head.first <= 2:
        return None
    if p.hangs:
        return p.first, p.end
    return (p.head.first, p.head.last) if _word(p) not in BINDING and _around(p) & _MAKING else None


def _plan(p: Phrase) -> Reach:
    """*To launch a Clean Rivers Initiative*, *adopted a Declaration*, *a NATO Membership Action Plan*."""
    if _word(p) in BINDING:
        return None
    made = p.named and _word(p) in _NEW and _around(p) & (_MAKING | _LAUNCH)
    new = made and (p.proper or p.hangs or _word(p) == "declaration")
    ladder = p.named and _word(p) == "plan" and p.proper >= 2 and p.ws[p.first].text.isupper()
    return (p.first, max(p.end, acronym_end(p.ws, p.end))) if new or ladder else NOTHING


def _between_names(p: Phrase) -> Reach:
    """*A new Tamor Challenge Corporation compact with the Government of Oresh.*"""
    return (p.first, p.end) if p.proper >= 2 and p.names(p.end) else None


def _treaty_named(p: Phrase) -> Reach:
    """*An Air Services Agreement*; *a Memorandum on the Project “Tamor in Bloom”*; *signed a Memorandum to clean the river*."""
    if not p.named:
        return None
    if p.to_do() and not p.hangs and _around(p) & _MAKING:
        return p.first, purpose_end(p.ws, p.head.last)
    told = p.hangs or any(w.capital for w in p.modifiers)
    return (p.first, quoted_end(p)) if told else NOTHING


def quoted_end(p: Phrase) -> int:
    """The end of the phrase with a title in quotation marks: *for the Project “Tamor in Bloom”*."""
    ws, end = p.ws, p.end
    if end < len(ws) and ws[end].text in '"“' and ws[end - 1].capital:
        close = next((i for i in range(end + 1, min(len(ws), end + 10)) if ws[i].text in '"”'), None)
        return close + 1 if close else end
    return end


def subjects_end(ws: Sequence[Word], i: int) -> int:
    """The end of *, on farming and on fishing* at `i`; `i` where there is none."""
    at, count = i, 0
    while at + 1 < len(ws) and ws[at].text in (",", "and", "on"):
        on = at + (ws[at].text == ",")
        on += on < len(ws) and ws[on].lower == "and"
        if on >= len(ws) or ws[on].lower != "on":
            break
        end = chain_end(ws, on + 1, bare=True)
        if end == on + 1:
            break
        while (
            end + 1 < len(ws)
            and ws[end].lower == "and"
            and ws[end + 1].lower != "on"
            and (more := chain_end(ws, end + 1, bare=True)) > end + 1
        ):
            end = more
        at, count = end, count + 1
    return at if count > 1 else i


def _talks_begin(p: Phrase) -> Reach:
    """*They will start talks on a trade agreement*: of the talks; but *on a bilateral air services agreement*, which is told."""
    led = p.lead(5)
    begun = led & _BEGINS and led & _NEGOTIATING and "draft" not in p.before.plain
    return NOTHING if begun and not p.hangs and len(p.before.plain) < 2 else None


def _breakthrough(p: Phrase) -> Reach:
    """*Congratulated them on a historic agreement to settle their boundary.*"""
    told = p.word in ("agreement", "deal") and set(p.before.plain) & _GREAT and p.to_do()
    return (p.head.first, purpose_end(p.ws, p.head.last)) if told else None


_GREAT = _WORDS["great_texts"]


def amending(p: Phrase) -> Reach:
    """*Will sign a protocol amending the fisheries agreement*, *the protocol extending its scope to ten ports*."""
    if p.next() not in _AMENDS or p.opening not in BINDING or p.named or not (p.the or _around(p) & _MAKING):
        return None
    end = chain_end(p.ws, p.head.last + 1, bare=True)
    if end > p.head.last + 1 and p.ws[end - 1].lower in BINDING:  # amending the 1994 agreement on legal assistance
        end = complement_end(p.ws, end, frozenset(("on", "of", "for", "between")), bare=True)
    to = end + 1 < len(p.ws) and p.ws[end].lower == "to"
    end = max(end, chain_end(p.ws, end + 1, bare=True)) if to else end
    if to and p.ws[end - 2].number and end < len(p.ws) and p.ws[end].text.islower() and p.ws[end].lower not in PREPOSITIONS | CLAUSE:
        end += 1  # to 150 product | lines
    return (p.first, end) if end > p.head.last + 1 else None


def _contract(p: Phrase) -> Reach:
    """*Signed a contract for the delivery of ferries.*"""
    if p.word != "contract":
        return None
    end = p.reach("for", "on", "with", "between", bare=True)
    return (p.first, end) if end > p.head.last and _around(p) & (_SIGNED | _DONE) else NOTHING


def _deal(p: Phrase) -> Reach:
    """*Welcomed a landmark deal between Orlen Ltd and Hald Airways*; not one that is still to be *reached*."""
    if p.word != "deal":
        return None
    end = p.reach("between")
    return (p.first, end) if p.names(end) and not p.lead(4) & _SOUGHT else NOTHING


def _treaty_made(p: Phrase) -> Reach:
    """*Signed a protocol on tourism*, *a draft agreement on fisheries*, *concluded a bilateral treaty*."""
    making = _around(p) & _MAKING or "drafts" in p.lead(9) or "draft" in p.before.plain
    modified = any(w not in _QUALITIES for w in p.before.plain)
    return (p.first, p.end) if making and (p.hangs or modified) else None


_RULES: tuple[Rule, ...] = (
    amending,
    _breakthrough,
    _adopted,
    _put_out,
    _drawn_up,
    _one_of_many,
    _with_acronym,
    _long_name,
    _contract,
    _deal,
    _plan,
    _between_names,
    _treaty_named,
    _talks_begin,
    _treaty_made,
)
