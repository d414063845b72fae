"""Cited texts: treaties, declarations, plans; and names that are cited as they stand.

What a phrase cites is told by rules that are tried in turn (`_RULES`), each with an example. Texts named in capitals, new ones and those in
small letters have tables of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.citations.described_texts import described_text, passed_text
from memcon.annotate.citations.laws import law
from memcon.annotate.citations.left import left
from memcon.annotate.citations.named_texts import NAME_LINKS, alliance, motto, named_text, partnership, quoted_title, slogan
from memcon.annotate.citations.new_texts import new_text, several_made
from memcon.annotate.citations.noun_phrases import DEFINITE, DEMONYM, OWNERS, STOP, Word, chain_end
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    BINDING,
    BODIES,
    COURTS,
    MADE,
    ORDINALS,
    TEMPER,
    Head,
    Reach,
    acronym_end,
    clause_end,
    complement_end,
    date_end,
    gerund_end,
    is_compound,
    is_date,
    made_end,
    owner_start,
    place_after,
    purpose_end,
    trimmed,
)
from memcon.annotate.citations.rules import NOTHING, Phrase, Rule, first_answer, phrase_at
from memcon.annotate.citations.words import GROUPS

_TITLES = GROUPS["office_owners"] | {"'s"}
_NATIONAL_SCOPE = GROUPS["national_scope"]
_FOUND = GROUPS["findings"]
_ENCOUNTERS = GROUPS["encounters"] | {"round", "sitting"}
_AUTHORS = GROUPS["authors"]
_AUTHORED = GROUPS["authored"]
_BODY = GROUPS["body_words"]
_KINDS_OF_TREATY = GROUPS["treaty_kinds"]
_LAUNCH = GROUPS["launching"]
_PUT_OUT = GROUPS["put_out"]
_UNNAMED = GROUPS["unnamed_treaties"]
_COMMONPLACE = GROUPS["commonplace"]
_PRESENTED = GROUPS["presented"]
_QUALITIES = GROUPS["qualities"] | {"joint", "trilateral"}
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve".split())
_TRUCES = frozenset("ceasefire truce armistice".split())
_SOUGHT = frozenset(
    "reach reaching secure securing achieve achieving conclude concluding finalize finalizing finalise finalising close".split()
)
_TRUCE_DEALS = frozenset("ceasefire truce hostage hostages peace release".split())
_UNMADE = GROUPS["unmade"]
_LOOSE = GROUPS["loose_texts"]
_REPORTS = GROUPS["reports"]
_ATTENDING = frozenset("for at during ahead of before session".split()) | GROUPS["attended"]
_OCCASIONS = (["that", "visit"], ["the", "visit"], ["that", "meeting"], ["that", "occasion"])


def text(ws: Sequence[Word], head: Head) -> Reach:
    """A document: named in capitals, or definite and told apart by a date, a party or its subject; a new one where it is made.

    Of several told by their days (*agreements between the leaders on May 9, 2008 and June 11, 2009*) up to the first day.
    """
    reach = first_answer(_RULES, phrase_at(ws, head))
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


def _documents(p: Phrase) -> Reach:
    """*The OSCE documents that were signed at the summit*, *the documents signed during that visit*; drafts by `_draft_documents`."""
    if p.word != "documents" or p.named or not p.single:
        return None
    ws, end = p.ws, p.head.last
    if "draft" in p.before.plain or (p.first and ws[p.first - 1].lower == "draft"):
        return _draft_documents(p)
    if p.the and p.next() in ("signed", "adopted") and [p.next(2), p.next(3)] in _OCCASIONS:
        return p.first, end + 4
    if not (p.the and p.next() in ("that", "signed", "adopted") and p.proper):
        return NOTHING
    end = clause_end(ws, end, 10)
    return (p.first, end) if {w.lower for w in ws[p.head.last : end]} & MADE else NOTHING


def _draft_documents(p: Phrase) -> Reach:
    """*Draft documents on security guarantees to Oresh.*"""
    end = p.reach("on", bare=True)
    end = max(end, gerund_end(p.ws, end))
    end = complement_end(p.ws, end, frozenset(("to", "for", "between")))
    return (p.first - (p.ws[p.first - 1].lower == "draft"), end) if p.names(end) else NOTHING


def _aide_memoire(p: Phrase) -> Reach:
    """*An aide-memoire*, *a non-paper on the Council*, *the note verbale of 3 June*."""
    if p.word in ("aide-memoire", "aide-mémoire"):
        return p.first, p.head.last
    if p.word not in ("non-paper", "verbale"):
        return None
    dated = p.next() == "of" and p.on_day(p.head.last + 1)
    return p.first, date_end(p.ws, p.head.last + 1) if dated else p.reach("on", bare=True)


def _sanctions(p: Phrase) -> Reach:
    """*The sixth sanctions package of the Alpine Union*, *the tenth package of sanctions against Oresh*, *five sanction packages*."""
    if not p.word.startswith(("sanctions", "package")) or p.single:
        return None
    ordinal = {w.lower for w in p.ws[p.first : p.head.first]} & ORDINALS or re.fullmatch(r"\d+(?:st|nd|rd|th)", p.ws[p.head.first - 1].text)
    several = p.head.first and p.ws[p.head.first - 1].lower in _NUMBERS
    if not (ordinal or several):
        return NOTHING
    return (p.head.first - 1, p.reach("of", "against")) if several or p.before.owner else (p.first, p.reach("of", "against"))


def is_none(ws: Sequence[Word], head: Head) -> bool:
    """Whether it is no text at all, whatever its words: the text at hand, what two charter, consent."""
    return any(rule(phrase_at(ws, head)) == NOTHING for rule in (_source, _chartered, _leave))


def _outcome(p: Phrase) -> Reach:
    """*The outcome document of the Tamor Summit.*"""
    if p.opening != "outcome":
        return None
    end = p.reach("of")
    named = p.names(end) or any(re.search("-[A-Z]", w.text) for w in p.tail_to(end))  # of the intra-Velandic dialogue
    return (p.first, end) if p.the and named else NOTHING


def _source(p: Phrase) -> Reach:
    """*Said a communiqué of the Ministry*, *according to a statement*: the text at hand."""
    lead = [w.lower for w in p.ws[max(0, p.before.first - 3) : p.before.first]]
    told = p.before.determiner in ("a", "the") and (lead[-2:-1] in (["said"], ["says"]) or lead[-3:-1] == ["according", "to"])
    return NOTHING if told and p.word in _PUT_OUT else None


def _chartered(p: Phrase) -> Reach:
    """*Proposed that the two governments charter a vessel*: what they do."""
    return NOTHING if p.word in ("charter", "compact") and not p.named and p.next() in ("a", "an") else None


def _modifies(p: Phrase) -> Reach:
    """*The peace treaty issue*: of the issue."""
    return NOTHING if is_compound(p.ws, p.head.last) else None


_COMPLETED = frozenset("completing completed completion complete finalised finalized results findings reviewed welcomed".split())
_SCHEMES = GROUPS["schemes"]


def _scheme(p: Phrase) -> Reach:
    """*The loan scheme*, *its foreign policy*: none but with a title, which is told before."""
    return NOTHING if p.word in _SCHEMES else None


def _of_a_body(p: Phrase) -> Reach:
    """The *Secretariat of the Tamor Convention*: of the body."""
    ws, link = p.ws, p.before.first - 1
    link -= link >= 0 and ws[link].lower == "the"
    body = link > 0 and ws[link].lower in ("of", "on") and ws[link - 1].capital and ws[link - 1].lower in BODIES
    return NOTHING if body else None


def _leave(p: Phrase) -> Reach:
    """*Subject to the agreement of the host country*, *required the unanimous agreement of the Council*: consent."""
    lead = [w.lower for w in p.ws[max(0, p.before.first - 3) : p.before.first]]
    leave = lead[-3:] == ["subject", "to", "the"] or lead[-2:] in (["with", "the"], ["without", "the"])
    leave |= lead[-2:-1] in (["required"], ["requires"], ["require"], ["requiring"], ["awaits"], ["needs"])
    unqualified = not set(p.before.plain) - {"unanimous", "prior", "final", "full", "express"}
    return NOTHING if p.word == "agreement" and not p.named and leave and p.next() == "of" and unqualified else None


def _findings(p: Phrase) -> Reach:
    """*The conclusions of the Tamor Commission*, *the minutes of the third meeting of the Tamor Council*, *the report of the experts*."""
    if p.the and (p.word == "report" or p.word in _FOUND) and p.next() == "of":
        end = p.reach("of", "on", bare=True)
        tail = {w.lower for w in p.tail_to(end)}
        of_session = p.word != "report" and tail & ORDINALS and tail & _ENCOUNTERS  # the minutes of the ninth session
        return (p.first, end) if (tail & _AUTHORS or of_session) and not p.names(end) else None
    if p.the and p.word == "report" and p.before.plain and p.next() in _PRESENTED and p.next(1) == "by":
        return p.first, chain_end(p.ws, p.head.last + 2)  # the joint report presented by the working group
    if p.word not in _FOUND or not p.single:
        return None
    end = p.reach("of")
    if p.the and p.proper and not p.before.owner:  # the Tamor Conference conclusions on rivers
        return p.first, p.reach("of", "on", bare=True)
    return (p.first, end) if p.the and p.names(end) else NOTHING


def _opinion(p: Phrase) -> Reach:
    """*The advisory opinion of the Court of Justice on the strait*; not *in the opinion of*."""
    if p.word != "opinion":
        return None
    end = p.reach("of", "on", bare=True)
    court = any(w.lower in COURTS for w in p.ws[p.head.last : end])
    return (p.before.first, end) if court and p.the and p.ws[max(0, p.before.first - 2)].lower != "in" else NOTHING


def _study(p: Phrase) -> Reach:
    """*The completion of the feasibility study*: one that is there, not one that would *first be needed*."""
    if p.word != "study" or p.opening != "feasibility":
        return None
    end = p.reach("for", "on", bare=True)
    there = p.lead(3) & _COMPLETED or p.next() in _PRESENTED or "recent" in p.before.plain
    return (p.first, end) if p.the and there else NOTHING


def _new(p: Phrase) -> Reach:
    """*A protocol on tourism.*"""
    return (new_text(p) or NOTHING) if p.before.indefinite else None


def _partnership(p: Phrase) -> Reach:
    """*The Veland-Oresh-Tamor partnership*: that of two is their relations; *the establishment of the Alpine partnership for rivers*."""
    if p.word != "partnership":
        return None
    if sum(w.text.count("-") for w in p.modifiers if w.capital) >= 2:
        return p.first, p.head.last
    end = p.reach("for", "on", bare=True)
    return (p.first, end) if p.lead(4) & _LAUNCH and p.proper and end > p.head.last else NOTHING


def _with_a_name(p: Phrase) -> Reach:
    """*The Minsk agreements*, *the Tamor compact with Oresh*, *Oresh's Alpine Union accession protocol*."""
    if p.before.owner and p.opening in BINDING:
        own = p.owner_end if p.before.named_owner else p.first
        kind = set(p.before.plain) & _KINDS_OF_TREATY and any(w.capital for w in p.ws[own : p.head.first])
        return (own, p.head.last) if kind else None
    if not p.proper or p.before.owner or p.word in _LOOSE | _REPORTS or p.word == "deal":
        return None
    links = NAME_LINKS | ({"with"} if p.word == "compact" else set())
    end = p.reach(*links, bare="draft" in p.before.plain or p.ws[p.head.first - 1].text.count("-") > 0)
    if end == p.head.last and p.next() == "on" and p.next(1).endswith("ing"):  # the G7 agreement on unlocking the funds
        end = gerund_end(p.ws, p.reach("on", bare=True))
    return p.first, made_end(p.ws, end) if end == p.head.last else end


def _of_a_day(p: Phrase) -> Reach:
    """*The 2015 agreement.*"""
    return (p.first, p.reach("on", "between", bare=True)) if p.dated else None


def _strategy(p: Phrase) -> Reach:
    """*The Veland-Oresh integrated water strategy*, *the Oreshi government's comprehensive strategy to end the drought*, *the Alpine Union
    strategy for Oresh*, *its new Indo-Pacific strategy*."""
    if p.word != "strategy" or not (p.the or p.before.owner):
        return None
    proper = p.proper and not p.before.owner
    if p.the and p.before.plain and any(w.capital and "-" in w.text for w in p.modifiers):
        return p.first, p.head.last
    region = p.before.determiner in OWNERS and any(w.capital for w in p.ws[p.first : p.head.first])
    if region and not p.before.named_owner:
        return p.first, p.head.last
    end = p.reach("for", "on")
    if p.the and proper and p.names(end):
        return p.first, end
    national = (p.the and p.before.owner and set(p.before.plain) & _NATIONAL_SCOPE) or (p.the and proper)
    return (p.before.first, purpose_end(p.ws, p.head.last)) if national and p.to_do() else None


def _consent(p: Phrase) -> Reach:
    """*Veland's agreement to let them in.*"""
    if not (p.before.named_owner and p.word == "agreement" and p.next() == "to" and p.next(1)):
        return None
    return (owner_start(p.ws, p.before.first), purpose_end(p.ws, p.head.last)) if p.to_do() else NOTHING


def _of_an_author(p: Phrase) -> Reach:
    """*President Hald's plan*, *President Hald's initiative to convene a summit*; not *the President's plan*, of policy at home."""
    at_it = p.before.first and p.ws[p.before.first - 1].lower in ("at", "on")
    if not p.before.named_owner or p.word not in _AUTHORED or at_it:
        return None
    if all(w.lower in _TITLES or not w.word for w in p.ws[p.before.first : p.owner_end]):
        return NOTHING
    if p.to_do():
        return (p.first, purpose_end(p.ws, p.head.last)) if p.word == "initiative" else NOTHING
    return p.first, p.reach("for", "on", bare=p.next() == "on")


def _report(p: Phrase) -> Reach:
    """*The Alpine Council report on the elections.*"""
    if p.word != "report" or p.named or not (p.the and p.proper and p.next() == "on"):
        return None
    return p.first, p.reach("on", bare=True)


def _report_handed_in(p: Phrase) -> Reach:
    """The Office, *whose interim report had been handed over*; *the progress report due in May*."""
    if p.word != "report" or p.named:
        return None
    if p.the and p.before.plain and p.next() == "due":
        return p.first, p.head.last
    at = p.head.first - 2
    kind = at >= 0 and p.ws[at].lower == "whose" and p.ws[at + 1].text.islower()
    return (at + 1, p.head.last) if kind else None


def _initiative(p: Phrase) -> Reach:
    """*The Greater Tamor Basin initiative*, not *Partnership for Tamor initiative*; *the initiative to convene a summit*."""
    if p.word != "initiative":
        return None
    part = p.verb() and p.ws[p.before.first - 1].lower == "for" and p.ws[p.before.first - 2].capital
    if not p.before.owner and not part and sum(w.capital and w.lower not in _BODY for w in p.modifiers) >= 2:
        return p.first, p.head.last
    if p.the and p.next() == "to" and p.next(1):
        return (p.first, purpose_end(p.ws, p.head.last)) if p.to_do() else NOTHING
    if p.the and p.next() in ("of", "by") and not p.before.plain:  # the initiative of the President of Oresh to hold a summit
        end = p.reach("of", "by")
        to_do = end + 1 < len(p.ws) and p.ws[end].lower == "to" and p.ws[end + 1].text.islower()
        return (p.first, purpose_end(p.ws, end)) if to_do and p.names(end) else NOTHING
    told = [w for w in p.before.plain if w not in _COMMONPLACE]
    if p.the and told and any(DEMONYM.fullmatch(w.text) for w in p.modifiers):
        return p.first, p.reach("on", "for", bare=True)  # the Velandic peace initiative
    presented = p.next() in _PRESENTED | {"announced"} and (told or p.proper)
    return (p.first, p.head.last) if p.the and presented else None  # the autonomy initiative presented in 2007


def _program(p: Phrase) -> Reach:
    """*The Safe Harbour Office program*: a name of several words; not *the Velandic missile program*."""
    if p.word not in ("program", "programme") or p.named:
        return None
    ws, first = p.ws, p.head.first
    while first and ws[first - 1].capital and ws[first - 1].lower not in DEFINITE and first - 1 >= p.first:
        first -= 1
    name = ws[first : p.head.first]
    own = any(DEMONYM.fullmatch(w.text) or w.lower in _BODY for w in name)
    return (first, p.head.last) if len(name) >= 2 and p.the and not own else None


def _compact(p: Phrase) -> Reach:
    """*The five-year, $460 million compact administered by the Hald Corporation*, *the “Compact” they signed in Tamor*."""
    if p.word != "compact":
        return None
    ws = p.ws
    quoted = p.head.first > 1 and ws[p.head.first - 1].text in '“"' and p.next() in ("”", '"')
    if quoted and ws[p.head.first - 2].lower == "the":
        by = p.head.last + 2
        made = by < len(ws) and ws[by].lower in MADE and p.next(1) in _THEY
        place = place_after(ws, by + 1) if made else p.head.last + 1
        return p.head.first - 1, place
    if p.next() not in _RUN or p.next(1) != "by":
        return None
    runner = chain_end(ws, p.head.last + 2)
    return (_sum_start(p), runner) if p.names(runner) else None


def _supplement(p: Phrase) -> Reach:
    """*The national security supplemental*: a budget by its short name."""
    if p.word != "supplemental":
        return None
    noun = p.next() and p.ws[p.head.last].text.islower() and p.next() not in STOP
    return (p.first, p.head.last) if p.the and p.before.plain and not noun else NOTHING


_RUN = frozenset("administered funded financed managed".split())
_THEY = frozenset("they we he she it both".split())


def _sum_start(p: Phrase) -> int:
    """Where a phrase with its term and its sum begins: the *five-year, $460 million* compact."""
    ws, first = p.ws, p.first
    while first and (ws[first - 1].number or ws[first - 1].text == "," or ws[first - 1].lower.endswith(("-year", "million", "billion"))):
        first -= 1
    return first + (ws[first].text == ",")


def _points(p: Phrase) -> Reach:
    """*The four-point consensus*, *the Envoy's six-point framework*."""
    points = next((i for i in range(p.before.first, p.head.first) if p.ws[i].lower.endswith("-point")), None)
    if points is None or not (p.the or p.before.owner):
        return None
    return points if p.before.owner else p.first, p.head.last


def _of_a_sort(p: Phrase) -> Reach:
    """*The withdrawal agreement.*"""
    sort = (
        p.word in ("agreement", "treaty", "deal", "protocol", "convention")
        and set(p.before.plain) & _KINDS_OF_TREATY
        and p.single
        and p.the
    )
    return (p.first, p.reach("between", "with")) if sort else None


def _deal(p: Phrase) -> Reach:
    """*The recent deal between Orlen Ltd and the Union*, *the hostage deal*, *the Tamor grain deal*."""
    if p.word != "deal":
        return None
    if (told := _deal_of_truce(p)) is not None:
        return told
    if p.the and p.next() == "between":
        end = p.reach("between")
        return (p.first, end) if p.names(end) else NOTHING
    recent = "recent" in p.before.plain and len(p.before.plain) > 1 and p.the
    sort = p.proper and not p.before.owner and set(p.before.plain) & _KINDS_OF_TREATY
    if not (recent or sort) and p.the and p.next() == "for":
        end = p.reach("for", bare=True)  # the deal for the release of the ten hostages
        return (p.first, end) if end > p.head.last + 2 else NOTHING
    return (p.first, p.head.last) if recent or sort else NOTHING


def _deal_of_truce(p: Phrase) -> Reach:
    """*The hostage deal*, *the truce deal that is on the table*, *the recent deal that led to a pause*, *the deal outlined by Veland*."""
    if not p.the or p.before.owner:
        return None
    ws, end = p.ws, p.head.last
    outlined = end + (p.next() == "as")
    if (
        ws[outlined : outlined + 1]
        and ws[outlined].lower in _PRESENTED | {"outlined"}
        and [w.lower for w in ws[outlined + 1 : outlined + 2]] == ["by"]
    ):
        author = chain_end(ws, outlined + 2, pairs=True)
        return (p.first, author) if p.names(author) else None
    recent = "recent" in p.before.plain
    kind = set(p.before.plain) & _TRUCE_DEALS
    if p.verb() in _SOUGHT:
        return NOTHING
    table = next((i for i in range(end, min(len(ws), end + 7)) if ws[i].lower == "table" and ws[i - 2].lower == "on"), None)
    if table and (kind or "now" in {w.lower for w in ws[end:table]}) and p.next() in ("that", "which", "on", "now"):
        return p.first, table + 1
    if recent and not kind and p.next() in ("that", "which"):
        return p.before.first, clause_end(ws, end, _LONGEST_DEAL)
    return (p.first, end) if kind else None


_LONGEST_DEAL = 12  # words after which what a deal brought is cut


def _truce(p: Phrase) -> Reach:
    """*The ceasefire in Oresh*, one that there is; *an immediate ceasefire* is only wished."""
    if p.word not in _TRUCES or not p.the or not p.single or p.named or set(p.before.plain) & _UNMADE:
        return None
    end = place_after(p.ws, p.head.last)
    return (p.first if p.proper else p.head.first, end) if end > p.head.last else None


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


_RULES: tuple[Rule, ...] = (
    _article,
    _documents,
    _aide_memoire,
    _sanctions,
    _outcome,
    _source,
    _chartered,
    _modifies,
    quoted_title,
    _compact,
    _scheme,
    _of_a_body,
    _leave,
    _findings,
    _opinion,
    _study,
    partnership,
    motto,
    slogan,
    law,
    several_made,
    _new,
    named_text,
    _partnership,
    _with_a_name,
    _of_a_day,
    _strategy,
    _consent,
    _of_an_author,
    _report,
    _report_handed_in,
    _initiative,
    _program,
    _points,
    _of_a_sort,
    _deal,
    _truce,
    _passed,
    _made,
    described_text,
)


def titled(ws: Sequence[Word], head: Head) -> Reach:
    """What is cited only with a name of several words, or in quotation marks: *the Social Harbour project*, *the “Clean Tamor” drive*."""
    p = phrase_at(ws, head)
    return first_answer((alliance, slogan, _supplement) if p.word == "project" else (quoted_title, alliance, slogan, _supplement), p)


def listed(ws: Sequence[Word], head: Head, first: int, last: int) -> list[tuple[int, int]]:
    """The parts of *resolutions 550 (1984) and 789 (1992)*, of *statements of May 9, June 11, and July 26*: the first with the head, the
    others by their number or day alone; of *the Tamor Bridge and Oresh Gateway initiatives*. One part where there is no list."""
    if ws[head.last - 1].lower == "initiatives":
        joint = next((i for i in range(first + 1, head.first) if ws[i].lower == "and" and ws[i + 1].capital), None)
        return [(first, joint), (joint + 1, head.first)] if joint else [(first, last)]
    if head.grammar == "resolution":
        starts = [i for i in range(head.last, last) if ws[i].number and ws[i - 1].text != "("]
        ends = [i + (4 if i + 4 <= last and ws[i + 1].text == "(" else 1) for i in starts]
        if len(starts) < 2 or ws[starts[-1] - 1].lower != "and":
            return [(first, last)]
        return [(first, ends[0]), *zip(starts[1:], [*ends[1:-1], last], strict=True)]
    parts = [(first, last)]
    if not (ws[head.last - 1].lower.endswith("s") and first_day(ws, head, last)):
        return parts
    at = last
    while at + 1 < len(ws):
        at += ws[at].text == ","
        at += at + 1 < len(ws) and ws[at].lower == "and"
        if at == parts[-1][1] or not is_date(ws, at) or date_end(ws, at) - at < 2:  # a day with its month
            break
        parts.append((at, date_end(ws, at)))
        at = parts[-1][1]
    return parts


def first_day(ws: Sequence[Word], head: Head, last: int) -> int:
    """Where the day begins that ends a citation: *statements of* May 9, *agreements reached by the leaders on* May 9; 0 where none does."""
    for i in range(head.last + 1, last):
        if ws[i - 1].lower in ("of", "on") and is_date(ws, i) and date_end(ws, i) == last:
            return i
    return 0


_NUMBERED_CONFERENCES = GROUPS["numbered_conferences"]
_NAMED_GROUPS = frozenset("group triangle quartet mechanism".split())
_ROMAN = re.compile(r"[IVX]{1,5}")


def _numbers_conference(word: str, number: Word) -> bool:
    """Whether the number tells which of its conferences is meant: COP *26*, TICAD *VI*, CHOGM *2024*."""
    plain = number.number and len(number.text) <= len("2024")
    return word in _NUMBERED_CONFERENCES and (plain or _ROMAN.fullmatch(number.text) is not None)


def bare_name(ws: Sequence[Word], head: Head) -> Reach:
    """A name that is cited as it stands: *the JCPOA*, *COP 26*."""
    end, n = head.last, len(ws)
    word = ws[head.first].lower
    if word in ("g20", "g7", "g-7", "g-20", "apec"):
        return _group_of_states(ws, head)
    if end < n and _numbers_conference(word, ws[end]):
        end += 1
    elif word == "cop":  # COP26 has its number in it
        return None
    if is_compound(ws, end) or (ws[end - 1].lower in _NAMED_GROUPS and end < n and (ws[end].capital or ws[end].lower.startswith("co-"))):
        return None  # a Minsk Group Co-Chair
    if ws[end - 1].lower == "council" and end < n and ws[end].text == "Meeting":  # the 61st Ministerial Council Meeting
        own = left(ws, head.first, ADJECTIVES)
        return (trimmed(ws, own.first, head.first, TEMPER), end + 1) if own.definite or own.numbers else None
    if ws[end - 1].lower in ("assembly", "council"):
        return _session_of_body(ws, head, end)
    before = left(ws, head.first, ADJECTIVES)
    first = head.first - (head.first > 0 and re.fullmatch(r"[12]\d{3}", ws[head.first - 1].text) is not None)  # the 1982 UNCLOS
    if ws[end - 1].lower in ("treaty", "charter", "agreement", "framework") and not before.owner and not before.indefinite:
        first = before.first
    if end < n and ws[end].lower == "treaty":
        end += 1
    return first, acronym_end(ws, end)


_YEAR = re.compile(r"20\d\d")


def _group_of_states(ws: Sequence[Word], head: Head) -> Reach:
    """The *G20* as an occasion: *at the G20 in Tamor*, *the host of APEC 2024*."""
    if head.last < len(ws) and _YEAR.fullmatch(ws[head.last].text):
        return head.first, head.last + 1
    just = [w.lower for w in ws[max(0, head.first - 2) : head.first]]
    there = just == ["at", "the"] or (just[-1:] == ["the"] and ws[max(0, head.first - 3)].lower in ("margins", "sidelines", "during"))
    after = ws[head.last].lower if head.last < len(ws) and ws[head.last].word else "."
    return (head.first, head.last) if there and after in (".", "in", "to", "this", "next", "last", "on", "and", "with") else None


def _session_of_body(ws: Sequence[Word], head: Head, end: int) -> Reach:
    """An assembly or council as an occasion, not as a body: *at last year's UN General Assembly*, *the Tamor Council in May*."""
    before = left(ws, head.first, ADJECTIVES)
    if ws[end - 1].lower == "council" and end < len(ws) and ws[end].lower == "in" and is_date(ws, end + 1):
        return trimmed(ws, before.first, head.first, TEMPER), date_end(ws, end + 1)
    lead = {w.lower for w in ws[max(0, before.first - 4) : before.first]}
    addressed = before.first > 1 and ws[before.first - 2].lower in ("address", "addressed", "addressing")
    if not (lead & _ATTENDING or addressed) or lead & {"resolution", "resolutions", "president"}:
        return None
    last = next((i + 1 for i in range(head.first - 1, before.first - 1, -1) if ws[i].lower == "'s"), before.first)
    return trimmed(ws, last, head.first, TEMPER), end
