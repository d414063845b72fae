"""Cited initiatives, plans, programmes and compacts: told by author, by points, by what they are to do."""

from __future__ import annotations

from memcon.annotate.citations.noun_phrases import DEFINITE, DEMONYM, OWNERS, STOP, chain_end
from memcon.annotate.citations.phrases import MADE, Reach, place_after
from memcon.annotate.citations.rules import NOTHING, Phrase
from memcon.annotate.citations.told_behind import owner_start, purpose_end
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_TITLES = _WORDS["office_owners"] | {"'s"}


_NATIONAL_SCOPE = _WORDS["national_scope"]
_AUTHORED = _WORDS["authored"]
_BODY = _WORDS["body_words"]
_LAUNCH = _WORDS["launching"]
_COMMONPLACE = _WORDS["commonplace"]
_PRESENTED = _WORDS["presented"]


def partnership_of_many(p: Phrase) -> Reach:
    """*The Veland-Oresh-Tamor partnership*: that of two is their relations; *the establishment of the Alpine partnership for rivers*."""
    if p.word != "partnership":
        return None
    if sum(w.text.count("-") for w in p.modifiers if w.capital) >= 2:
        return p.first, p.head.last
    end = p.reach("for", "on", bare=True)
    return (p.first, end) if p.lead(4) & _LAUNCH and p.proper and end > p.head.last else NOTHING


def strategy(p: Phrase) -> Reach:
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


def of_an_author(p: Phrase) -> Reach:
    """*President Hald's plan*, *President Hald's initiative to convene a summit*; not *the President's plan*, of policy at home."""
    at_it = p.before.first and p.ws[p.before.first - 1].lower in ("at", "on")
    if not p.before.named_owner or p.word not in _AUTHORED or at_it:
        return None
    if all(w.lower in _TITLES or not w.word for w in p.ws[p.before.first : p.owner_end]):
        return NOTHING
    if p.to_do():
        own = p.word in ("initiative", "plan")
        return (owner_start(p.ws, p.before.first), purpose_end(p.ws, p.head.last)) if own else NOTHING
    return p.first, p.reach("for", "on", bare=p.next() == "on")


def initiative(p: Phrase) -> Reach:
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


def program(p: Phrase) -> Reach:
    """*The Safe Harbour Office program*: a name of several words; not *the Velandic missile program*."""
    if p.word not in ("program", "programme") or p.named:
        return None
    ws, first = p.ws, p.head.first
    while first and ws[first - 1].capital and ws[first - 1].lower not in DEFINITE and first - 1 >= p.first:
        first -= 1
    name = ws[first : p.head.first]
    own = any(DEMONYM.fullmatch(w.text) or w.lower in _BODY for w in name)
    return (first, p.head.last) if len(name) >= 2 and (p.the or p.before.owner) and not own else None


def compact(p: Phrase) -> Reach:
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


def supplement(p: Phrase) -> Reach:
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


def points(p: Phrase) -> Reach:
    """*The four-point consensus*, *the Envoy's six-point framework*."""
    points = next((i for i in range(p.before.first, p.head.first) if p.ws[i].lower.endswith("-point")), None)
    if points is None or not (p.the or p.before.owner):
        return None
    return points if p.before.owner else p.first, p.head.last
