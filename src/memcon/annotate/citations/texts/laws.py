"""Cited laws in small letters: bills, decrees and regulations, told by their subject, their day or their passage."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import DEMONYM, Word, chain_end
from memcon.annotate.citations.phrases import MADE, Reach, complement_end, date_end, gerund_end
from memcon.annotate.citations.rules import NOTHING, Phrase, Rule, first_answer
from memcon.annotate.citations.told_behind import purpose_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_LAWS = _WORDS["laws"]
_PASSED = _WORDS["passed"]
_DRAWN = _WORDS["drawn_laws"]
_TREATS_OF = _WORDS["treats_of"]
_HOUSES = _WORDS["houses"]
_SUBJECTS = frozenset("on against".split())


def law(p: Phrase) -> Reach:
    """A law, bill, decree or regulation in small letters."""
    new_bill = p.before.indefinite and p.word == "bill"  # a Bill on reparations
    if p.word not in _LAWS or not p.single or (p.named and not new_bill):
        return None
    p = p.ending(_subject_end(p.ws, p.head.last))
    if p.word == "legislation":  # Oresh's new sanctions legislation
        return (_of_a_country(p) or NOTHING) if "new" in p.before.plain else NOTHING
    return first_answer(_RULES, p)


def _subject_end(ws: Sequence[Word], end: int) -> int:
    """The end of *on foreign agents*, *on recognising the republics* after a law that ends at `end`."""
    reach = complement_end(ws, end, _SUBJECTS, bare=True)
    return gerund_end(ws, reach) if reach > end else end


def _of_a_country(p: Phrase) -> Reach:
    """*Oresh's foreign agents law*, *Oresh's draft law on parties*, *the Oreshi law on schools*."""
    if p.before.named_owner and len(p.before.plain) > 1:
        return p.owner_end, p.head.last
    if p.before.named_owner and p.before.plain and p.hangs:
        return p.owner_end, p.end
    of_country = p.the and any(DEMONYM.fullmatch(w.text) for w in p.modifiers)
    return (p.first, p.end) if of_country and p.hangs else None


def _on_a_subject(p: Phrase) -> Reach:
    """*The law on foreign agents*, *the EU directive on shipping*, *the presidential decree on citizenship*."""
    return (p.first, p.end) if p.the and p.hangs else None


def _of_a_day(p: Phrase) -> Reach:
    """*The decree of 4 April on visas*, *by a decree of 15 March*."""
    told = p.the or (p.before.determiner == "a" and p.word in ("decree", "regulation", "directive"))
    if not (told and p.next() == "of" and p.on_day(p.head.last + 1)):
        return None
    return p.first, _subject_end(p.ws, date_end(p.ws, p.head.last + 1))


def _that_changes(p: Phrase) -> Reach:
    """*The bill amending the Border Act*, *the bill to protect the rivers*."""
    if not (p.the or p.before.indefinite) or p.word == "law":
        return None
    if p.next() in _TREATS_OF:
        end = chain_end(p.ws, p.head.last + 1 + (p.next(1) == "to"), bare=True)
        end = complement_end(p.ws, end, frozenset(("for", "of")), bare=True) if end > p.head.last + 1 else end
        return (p.first, end) if end > p.head.last + 1 else None
    return (p.first, purpose_end(p.ws, p.head.last)) if p.the and p.to_do() and p.word in ("bill", "bills") else None


def _passed_by(p: Phrase) -> Reach:
    """*The asylum law adopted in May.*"""
    return (p.first, p.head.last) if p.the and p.before.plain and p.next() in _PASSED | MADE | _DRAWN else None


def _new(p: Phrase) -> Reach:
    """*Had drafted a law on rivers*, *a bill on rivers was before Parliament*."""
    if not p.before.indefinite:
        return None
    made = p.lead(4) | {w.lower for w in p.ws[p.end : p.end + 5]}
    return (p.first, p.end) if p.before.determiner in ("a", "an") and p.hangs and made & (_PASSED | _DRAWN | _HOUSES) else NOTHING


_RULES: tuple[Rule, ...] = (_of_a_country, _on_a_subject, _of_a_day, _that_changes, _passed_by, _new)
