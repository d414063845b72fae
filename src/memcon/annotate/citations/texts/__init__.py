"""Cited texts: treaties, declarations, plans; and names that are cited as they stand.

What a phrase cites is told by rules that are tried in turn (`_RULES`), each with an example. Texts named in capitals, new ones and those in
small letters have tables of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import OWNERS, Word
from memcon.annotate.citations.phrases import (
    BINDING,
    BODIES,
    Head,
    Reach,
    complement_end,
    date_end,
    gerund_end,
    is_compound,
    is_date,
)
from memcon.annotate.citations.rules import NOTHING, Phrase, Rule, first_answer, phrase_at
from memcon.annotate.citations.texts.deals import consent, deal, truce
from memcon.annotate.citations.texts.described import described_text, passed_text
from memcon.annotate.citations.texts.initiatives import (
    compact,
    initiative,
    of_an_author,
    partnership_of_many,
    points,
    program,
    strategy,
    supplement,
)
from memcon.annotate.citations.texts.laws import law
from memcon.annotate.citations.texts.named import NAME_LINKS, alliance, motto, named_text, partnership, quoted_title, slogan
from memcon.annotate.citations.texts.new import amending, new_text, several_made
from memcon.annotate.citations.texts.reports import (
    aide_memoire,
    documents,
    findings,
    is_still_to_come,
    opinion,
    outcome,
    report,
    report_handed_in,
    report_taken_in,
    study,
)
from memcon.annotate.citations.told_behind import made_end
from memcon.annotate.small_words import NUMBERS, ORDINALS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_KINDS_OF_TREATY = _WORDS["treaty_kinds"]
_PUT_OUT = _WORDS["put_out"]
_UNNAMED = _WORDS["unnamed_treaties"]
_QUALITIES = _WORDS["qualities"] | {"joint", "trilateral"}
_LOOSE = _WORDS["loose_texts"]
_CONCLUDED_WITH = _WORDS["concluded_with"]
_REPORTS = _WORDS["reports"]


def text(ws: Sequence[Word], head: Head) -> Reach:
    """A document: named in capitals, or definite and told apart by a date, a party or its subject; a new one where it is made.

    Of several told by their days (*agreements between the leaders on May 9, 2008 and June 11, 2009*) up to the first day.
    """
    reach = first_answer(_RULES, phrase_at(ws, head))
    if reach and (numbered := _numbered_end(ws, reach[1])) > reach[1]:
        return reach[0], numbered
    if reach and reach[1] == head.last and ws[head.last : head.last + 1] and ws[head.last].lower == "among":
        return reach[0], complement_end(ws, head.last, frozenset(("among",)))
    if reach is None or not ws[head.last - 1].lower.endswith("s"):
        return reach
    first, end = reach
    if end < len(ws) and ws[end].lower == "on" and is_date(ws, end + 1):
        day = date_end(ws, end + 1)
        further = day + (day < len(ws) and ws[day].text == ",")
        further += further < len(ws) and ws[further].lower == "and"
        if further > day and is_date(ws, further) and date_end(ws, further) > further + 1:
            return first, day
    return reach


def _numbered_end(ws: Sequence[Word], i: int) -> int:
    """The end of *, 2000 (No. 183)* after the name of a convention at `i`; `i` where there is none."""
    told = [w.lower for w in ws[i : i + 7]]
    year = told[:1] == [","] and i + 1 < len(ws) and is_date(ws, i + 1) and told[2:3] == ["("] and told[3:4] in (["no."], ["no"])
    close = next((k for k in range(i + 4, min(len(ws), i + 8)) if ws[k].text == ")"), None) if year else None
    return close + 1 if close else i


def _article(p: Phrase) -> Reach:
    """*Article 5*, by itself: an article *of* a treaty is told by the treaty."""
    if p.word != "article":
        return None
    ws, n = p.ws, p.head.last
    if n >= len(ws) or not ws[n].number:
        return NOTHING
    if [p.next(1), p.next(2)] == ["of", "the"] and n + 3 < len(ws) and ws[n + 3].text in _UNNAMED:
        named = n + 4 < len(ws) and (ws[n + 4].capital or ws[n + 4].lower in NAME_LINKS)
        return NOTHING if named else (p.head.first, n + 4)  # Article 4 of the Treaty
    if p.next(1) == "of" and p.next(2) in OWNERS:
        treaty = next((i for i in range(n + 3, min(len(ws), n + 7)) if ws[i].lower in BINDING), None)
        return (p.head.first, treaty + 1) if treaty else NOTHING  # Article 5 of our security treaty
    return NOTHING if p.next(1) in ("of", "(") else (p.head.first, n + 1)


def _sanctions(p: Phrase) -> Reach:
    """*The sixth sanctions package of the Alpine Union*, *the tenth package of sanctions against Oresh*, *five sanction packages*."""
    if not p.word.startswith(("sanctions", "package")) or p.single:
        return None
    ordinal = {w.lower for w in p.ws[p.first : p.head.first]} & ORDINALS or re.fullmatch(r"\d+(?:st|nd|rd|th)", p.ws[p.head.first - 1].text)
    several = p.head.first and p.ws[p.head.first - 1].lower in NUMBERS
    if not (ordinal or several):
        return NOTHING
    return (p.head.first - 1, p.reach("of", "against")) if several or p.before.owner else (p.first, p.reach("of", "against"))


def is_none(ws: Sequence[Word], head: Head) -> bool:
    """Whether it is no text at all, whatever its words: the text at hand, what two charter, consent."""
    phrase = phrase_at(ws, head)
    return is_still_to_come(phrase) or any(
        rule(phrase) == NOTHING for rule in (_source, _chartered, _at_whose, _constitution, _of_a_body, _leave, _that_is_needed)
    )


def _source(p: Phrase) -> Reach:
    """*Said a communiqué of the Ministry*, *according to a statement*: the text at hand."""
    lead = [w.lower for w in p.ws[max(0, p.before.first - 3) : p.before.first]]
    told = p.before.determiner in ("a", "the") and (lead[-2:-1] in (["said"], ["says"]) or lead[-3:-1] == ["according", "to"])
    return NOTHING if told and p.word in _PUT_OUT else None


def _that_is_needed(p: Phrase) -> Reach:
    """*The corresponding bill*, *a bill on the matter*, *two bills of ratification*, *prepare a draft agreement*: what one thing needs, and
    is told by that alone."""
    if p.named:
        return None
    of_it = [p.next(), p.next(1), p.next(2)] in (["on", "the", "matter"], ["on", "the", "subject"], ["to", "this", "effect"])
    drafted = p.before.plain == ("draft",) and p.single and p.verb() in _PREPARES and p.before.indefinite
    drafted &= p.next() not in ("on", "of", "for", "between", "with", "to")
    bills = p.word == "bills" and p.next() == "of"
    return NOTHING if of_it or drafted or bills or set(p.before.plain) & _NEEDED else None


_NEEDED = _WORDS["needed"]
_PREPARES = _WORDS["prepares_text"]


def _at_whose(p: Phrase) -> Reach:
    """*At His Majesty's initiative*, they spoke: by whom it was that they did."""
    return NOTHING if p.word == "initiative" and p.single and not p.named and p.before.owner and "at" in p.lead(2) else None


def _chartered(p: Phrase) -> Reach:
    """*Proposed that the two governments charter a vessel*, *would have the Institute study it*: what they do."""
    studied = p.next() in ("it", "this", "them") or (p.next() in ("a", "an", "the") and not p.before.determiner)
    if p.word == "study" and p.single and not p.named and studied:
        return NOTHING
    return NOTHING if p.word in ("charter", "compact") and not p.named and p.next() in ("a", "an") else None


def _modifies(p: Phrase) -> Reach:
    """*The peace treaty issue*: of the issue."""
    return NOTHING if is_compound(p.ws, p.head.last) else None


def _by_acronym(p: Phrase) -> Reach:
    """*The MASE programme*, *the Erasmus+ programme*, *the GSP+ scheme*; not the LNG project."""
    if not (p.the and p.single and not p.named) or p.word not in _UNDER_ACRONYM or p.head.first == p.first:
        return None
    name = p.ws[p.head.first - 1].text
    known = _ENROLLED if p.word in ("programme", "program") else _MARKED_ACRONYM
    return (p.head.first - 1, p.head.last) if known.fullmatch(name) else None


_UNDER_ACRONYM = frozenset("programme program scheme".split())
_ENROLLED = re.compile(r"[A-Z]{4,}|[A-Z][A-Za-z]+\+")
_MARKED_ACRONYM = re.compile(r"[A-Z][A-Za-z]+\+")
_SCHEMES = _WORDS["schemes"]


def _scheme(p: Phrase) -> Reach:
    """*The loan scheme*, *its foreign policy*: none but with a title, which is told before."""
    return NOTHING if p.word in _SCHEMES else None


def _of_a_body(p: Phrase) -> Reach:
    """The *Secretariat of the Tamor Convention*: of the body."""
    ws, link = p.ws, p.before.first - 1
    link -= link >= 0 and ws[link].lower == "the"
    body = link > 0 and ws[link].lower in ("of", "on") and ws[link - 1].capital and ws[link - 1].lower in BODIES
    body |= (
        link > 0 and ws[link].lower == "for" and ws[link - 1].capital and ws[link - 1].lower in _SCHOOLS
    )  # the Institute for the Study of …
    return NOTHING if body else None


_SCHOOLS = _WORDS["schools"]


def _leave(p: Phrase) -> Reach:
    """*Subject to the agreement of the host country*, *required the unanimous agreement of the Council*: consent."""
    lead = [w.lower for w in p.ws[max(0, p.before.first - 3) : p.before.first]]
    leave = lead[-3:] == ["subject", "to", "the"] or lead[-2:] in (["with", "the"], ["without", "the"])
    leave |= lead[-2:-1] in (["required"], ["requires"], ["require"], ["requiring"], ["awaits"], ["needs"])
    unqualified = not set(p.before.plain) - {"unanimous", "prior", "final", "full", "express"}
    return NOTHING if p.word == "agreement" and not p.named and leave and p.next() == "of" and unqualified else None


def _new(p: Phrase) -> Reach:
    """*A protocol on tourism.*"""
    return (new_text(p) or NOTHING) if p.before.indefinite else None


def _with_a_name(p: Phrase) -> Reach:
    """*The Minsk agreements*, *the Tamor compact with Oresh*, *Oresh's Alpine Union accession protocol*."""
    if p.before.owner and p.opening in BINDING:
        own = p.owner_end if p.before.named_owner else p.first
        kind = set(p.before.plain) & _KINDS_OF_TREATY and any(w.capital for w in p.ws[own : p.head.first])
        return (own, p.head.last) if kind else None
    if not p.proper or p.before.owner or p.word in _LOOSE | _REPORTS or p.word == "deal":
        return None
    party = p.next() == "with" and p.head.last + 2 < len(p.ws) and p.opening in BINDING and p.ws[p.head.first - 1].lower in _CONCLUDED_WITH
    party = party and any(w.capital for w in p.ws[p.head.last + 1 : p.head.last + 3])  # the Association agreement with the Union
    links = NAME_LINKS | ({"with"} if p.word == "compact" or party else set())
    end = p.reach(*links, bare="draft" in p.before.plain or p.ws[p.head.first - 1].text.count("-") > 0)
    if end == p.head.last and p.next() == "on" and p.next(1).endswith("ing"):  # the G7 agreement on unlocking the funds
        end = gerund_end(p.ws, p.reach("on", bare=True))
    return p.first, made_end(p.ws, end) if end == p.head.last else end


def _of_a_day(p: Phrase) -> Reach:
    """*The 2015 agreement.*"""
    return (p.first, p.reach("on", "between", bare=True)) if p.dated else None


def _of_a_sort(p: Phrase) -> Reach:
    """*The withdrawal agreement.*"""
    sort = (
        p.word in ("agreement", "treaty", "deal", "protocol", "convention")
        and set(p.before.plain) & _KINDS_OF_TREATY
        and p.single
        and p.the
    )
    return (p.first, p.reach("between", "with")) if sort else None


def _passed(p: Phrase) -> Reach:
    """*Had passed the land law.*"""
    return (passed_text(p) or NOTHING) if p.word in _LOOSE and p.word not in _REPORTS else None


def _made(p: Phrase) -> Reach:
    """*The consensus reached by the leaders*; a modifier that tells its sort does without its making: *the gas contract* signed in May,
    *the border monitoring protocol* signed in May."""
    end = made_end(p.ws, p.head.last)
    sort = set(p.before.plain) - _QUALITIES
    told = p.the and (p.opening in BINDING or p.word == "contract") and (sort or len(p.before.plain) > 1)
    return (p.first, p.head.last if told else end) if end > p.head.last else None


def _constitution(p: Phrase) -> Reach:
    """*The new Constitution*, *the Constitution of his country*, *the Oreshi constitution*, *Oresh's constitution*."""
    if p.word != "constitution":
        return None
    if p.before.named_owner:
        return p.before.first, p.head.last
    of_country = p.next() == "of" and (p.next(1) in OWNERS or (p.head.last + 1 < len(p.ws) and p.ws[p.head.last + 1].capital))
    if p.the and (p.dated or p.proper or of_country):
        return p.first, p.head.last
    if p.the and p.named and "new" in p.before.plain:
        return p.before.first, p.head.last
    return None if p.named else NOTHING


_RULES: tuple[Rule, ...] = (
    _article,
    _constitution,
    documents,
    aide_memoire,
    _sanctions,
    outcome,
    _source,
    _chartered,
    _at_whose,
    _that_is_needed,
    _modifies,
    quoted_title,
    compact,
    _by_acronym,
    _scheme,
    _of_a_body,
    _leave,
    findings,
    opinion,
    study,
    partnership,
    motto,
    slogan,
    law,
    several_made,
    report_taken_in,
    _new,
    named_text,
    partnership_of_many,
    _with_a_name,
    _of_a_day,
    strategy,
    consent,
    of_an_author,
    report,
    report_handed_in,
    initiative,
    program,
    points,
    _of_a_sort,
    deal,
    truce,
    _passed,
    amending,
    _made,
    described_text,
)


def titled(ws: Sequence[Word], head: Head) -> Reach:
    """What is cited only with a name of several words, or in quotation marks: *the Social Harbour project*, *the “Clean Tamor” drive*."""
    p = phrase_at(ws, head)
    return first_answer((alliance, slogan, supplement) if p.word == "project" else (quoted_title, alliance, slogan, supplement), p)
