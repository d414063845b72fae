"""Cited texts with a name in capitals or in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import DEMONYM, OWNERS, PREPOSITIONS, Word, chain_end
from memcon.annotate.citations.phrases import (
    BINDING,
    LEADING_PERSONS,
    MADE,
    TEMPER,
    Reach,
    acronym_end,
    complement_end,
    date_end,
    is_date,
    place_after,
    trimmed,
    without_objects,
)
from memcon.annotate.citations.rules import NOTHING, Phrase, Rule, first_answer
from memcon.annotate.citations.texts.new import quoted_end, subjects_end, without_own_parties
from memcon.annotate.citations.told_behind import made_end
from memcon.annotate.small_words import MONTHS, NUMBERS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_ADDED = _WORDS["added_texts"]
_TREATS_OF = _WORDS["treats_of"]
_CONCLUDED_WITH = _WORDS["concluded_with"]
_LAUNCH = _WORDS["launching"]
_SCHEMES = _WORDS["schemes"]
_PUT_OUT = _WORDS["put_out"]
_DEEPEN = _WORDS["deepening"]
_BY_SORT = _WORDS["called_by_sort"]
"""Texts called by their sort alone, and so told by their signing: a *Memorandum* of Understanding."""
_LINKING = frozenset("to the of and for in on with a an".split())
NAME_LINKS = frozenset("of on for between against".split())


def quoted_title(p: Phrase) -> Reach:
    """The *“Tamor in Bloom” plan*: a title with a name in it, in quotation marks just before the head."""
    ws, i = p.ws, p.head.first
    while i > max(1, p.head.first - _LONGEST_SORT) and ws[i - 1].text.islower() and ws[i - 1].lower not in PREPOSITIONS:
        i -= 1  # the “Tamor in Bloom” national movement
    if not i or ws[i - 1].text not in '”"':
        return None
    opening = next((j for j in range(i - 2, max(-1, i - 9), -1) if ws[j].text in '“"'), None)
    if opening is None or (p.word in _SCHEMES and not ws[opening + 1].capital):  # the “one Tamor” policy
        return None
    return (opening, p.head.last) if any(w.capital or w.number for w in ws[opening:i]) else None


_LONGEST_SORT = 4  # words between a quoted title and its head: the “123” civil nuclear cooperation agreement


def motto(p: Phrase) -> Reach:
    """The *Silencing the Guns* initiative, the *Bridging the Hald* campaign: a name that says what is done."""
    ws, first = p.ws, p.head.first - 3
    if p.word not in _LEAST_WORDS | {"initiative": 3} or p.named or first < 1:
        return None
    doing = ws[first].capital and ws[first].lower.endswith("ing") and ws[first + 1].lower == "the" and ws[first + 2].capital
    return (first, p.head.last) if doing and ws[first - 1].lower in OWNERS | {"the", "'s"} else None


def slogan(p: Phrase) -> Reach:
    """The *Build a Better Tamor* agenda, the *Tamor Bridge and Oresh Gateway* initiatives, the *Wishing Tree of Tamor* national campaign,
    the *Social Harbour* project: a run of capitals, and no party in it."""
    if p.word not in _LEAST_WORDS or p.named:
        return None
    ws, first, last = p.ws, p.head.first, p.head.first
    while last > 1 and ws[last - 1].lower in _SCOPES:  # the Transit Tamor national project
        last -= 1
    first = _capitals_start(ws, last)
    names = ws[first:last]
    led = first and ws[first - 1].lower in OWNERS | {"the", "'s"}
    if not led or any("-" in w.text or DEMONYM.fullmatch(w.text) or w.number for w in names):
        return NOTHING
    works = p.word == "project" and names and names[-1].lower in _WORKS
    joined = any(w.lower == "and" for w in names)
    return (first, p.head.last) if len(names) >= _LEAST_WORDS[p.word] and joined == (p.word == "initiatives") and not works else NOTHING


# How many words a name needs before each head.
_LEAST_WORDS = {"agenda": 3, "initiatives": 4, "campaign": 3, "project": 2}
_SCOPES = frozenset("national global international federal".split())
_WORKS = _WORDS["public_works"]


def _capitals_start(ws: Sequence[Word], last: int) -> int:
    """Where the run of capitals begins that ends at `last`, with small words inside: *Investing in Tamor*."""
    first = last
    while first:
        inside = ws[first - 1].lower in ("and", "in", "of", "for", "a") and first > 1 and ws[first - 2].capital
        if ws[first - 1].lower == "the" or not (ws[first - 1].capital or (inside and first < last)):
            break
        first -= 1
    return first


def alliance(p: Phrase) -> Reach:
    """*The Alliance for Rivers in Tamor*, which is cited as what its founders agreed; other alliances are what they are to one another."""
    if p.word != "alliance":
        return None
    end = p.reach("for")
    end = place_after(p.ws, end) if end > p.head.last else end
    return (p.head.first, end) if p.named and p.names(end) and p.the else NOTHING


def partnership(p: Phrase) -> Reach:
    """The *Trans-Pacific Partnership*; the *Veland–Oresh Comprehensive Partnership*, two countries' with a name in capitals."""
    if p.word != "partnership" or not p.named:
        return None
    if p.before.determiner in OWNERS and not p.before.named_owner:
        return NOTHING
    if p.before.indefinite:  # to launch a Clean Rivers Partnership
        end = p.reach("for")
        return (p.first, end) if p.lead(4) & _LAUNCH and (p.proper >= 2 or (p.proper and p.names(end))) else NOTHING
    if p.single:
        return None
    pair = any((w.capital and "-" in w.lower) or w.text in "-–" for w in p.modifiers)
    relations = p.lead(3) & _DEEPEN and "strategic" in {
        w.lower for w in p.ws[p.first : p.head.last]
    }  # to deepen it: what they are to one another
    return (p.first, p.head.last) if pair and p.before.definite and not relations else NOTHING


def named_text(p: Phrase) -> Reach:
    """A document named in capitals. Whose it is stays outside its name: Japan's *National Security Strategy*."""
    return first_answer(_RULES, _with_its_name(p)) or NOTHING if p.named else None


def _with_its_name(p: Phrase) -> Phrase:
    """The phrase with the beginning and the end of the name."""
    subject = _binding_on(p)
    edition = _edition(p)
    closed = acronym_end(p.ws, p.head.last) > p.head.last and p.opening not in BINDING  # the Tamor Plan of Action (TPA) on rivers
    end = complement_end(p.ws, p.head.last + edition, NAME_LINKS - {"on", "for"} if closed else NAME_LINKS, bare=subject)
    if end + 1 < len(p.ws) and p.ws[end].lower == "of" and end > p.head.last and p.ws[end - 1].text.islower():
        end = max(end, chain_end(p.ws, end + 1, bare=True))  # the Tamor Plan for the return of refugees
    end = without_objects(p.ws, p.head.last, end)
    if p.next() == "between" and not p.names(end) and p.proper:
        end = p.head.last  # the Strategic Framework Agreement between our two countries
    end = without_own_parties(p, end)
    if p.proper and end > p.head.last and _only_a_month(p.tail_to(end)):
        end = p.head.last  # the Tamor Roadmap of August 2016
    if not (subject and end > p.head.last and not p.names(end) and not edition):
        for further in (_party_end, _parent_end, _title_end, _aim_end):
            end = further(p.ending(end))
    return Phrase(p.ws, p.head, p.before, _name_start(p), end)


def _only_a_month(tail: Sequence[Word]) -> bool:
    """Whether all that hangs on a name is *of August 2016*, which is no part of it; a day or a year alone is."""
    return len(tail) in (2, 3) and tail[0].lower == "of" and tail[1].lower in MONTHS and (len(tail) == 2 or len(tail[2].text) == 4)


def _name_start(p: Phrase) -> int:
    """Where the name begins: after its owner, save in the *Fishermen's Protective Act*."""
    if p.ws[p.first].lower.endswith(_LED_BY) and p.first + 1 < p.head.first and p.ws[p.first + 1].capital:
        return p.first + 1  # the Veland-led Global Vaccine Initiative
    country = p.before.owner and any(w.lower == "'s" for w in p.ws[p.before.first : p.head.first])  # his country's Vision 2035
    if not (p.before.named_owner or country):
        return p.first
    own = p.owner_end
    name = trimmed(p.ws, own, p.head.first, TEMPER)
    guild = p.the and own - p.before.first == 2
    if name == p.head.first and not p.before.named_owner and _edition(p):
        return name
    return name if not guild and any(w.capital for w in p.ws[name : p.head.first]) else p.first


_LED_BY = ("-led", "-backed", "-sponsored", "-funded", "-initiated", "-supported")


def _edition(p: Phrase) -> bool:
    """Whether a year follows: Vision *2030*."""
    return re.fullmatch(r"\d{4}(?:[-–]\d{2,4})?", p.next()) is not None


def _binding_on(p: Phrase) -> bool:
    """Whether it is a treaty told by its subject: *the Agreement on social security*."""
    sort = (
        p.opening in BINDING
        or p.word == "declaration"
        or (p.opening == "action" and not p.proper)
        or (p.opening == "joint" and p.word in _PUT_OUT)
    )  # the Joint Statement on water
    return sort and p.before.definite and p.next() == "on"


def _party_end(p: Phrase) -> int:
    """The end with the party: the Association Agreement *with the Alpine Union*; not the talks *with the Minister*."""
    ws, end = p.ws, p.end
    kind = p.word in ("agreement", "treaty") and ws[p.head.last - 2].lower in _CONCLUDED_WITH
    kind |= p.word in ("compact", "plan") and (p.proper > 0 or not p.single) and not p.lead(4) & _LAUNCH  # the Lake Compact with Oresh
    if not (kind or p.opening in ("memorandum", "mou")) or p.hangs or p.next() != "with":
        return end
    party = chain_end(ws, end + 1)
    named = any(w.capital for w in ws[end:party]) and not any(w.lower in LEADING_PERSONS for w in ws[end:party])
    return acronym_end(ws, party) if named else end


def _parent_end(p: Phrase) -> int:
    """The end with the treaty that a protocol is to: the Protocols *to the Tamor Treaty for Oresh*."""
    ws, end = p.ws, p.end
    if p.word not in _ADDED or end + 1 >= len(ws) or ws[end].lower != "to":
        return end
    parent = chain_end(ws, end + 1)
    if parent == end + 1 or ws[parent - 1].lower not in BINDING:
        return end
    end = complement_end(ws, parent, NAME_LINKS)
    if ws[end : end + 1] and ws[end].lower == "and" and ws[end - 2].lower == "for" and ws[end + 1].capital:
        end += 2
    return end


def _title_end(p: Phrase) -> int:
    """The end with a title in quotation marks, a place and an acronym."""
    if p.end <= p.head.last + _edition(p):
        return _quoted_aim_end(p)
    return acronym_end(p.ws, place_after(p.ws, quoted_end(p)))


def _quoted_aim_end(p: Phrase) -> int:
    """The end with what it is for, in quotation marks: the New Plan *for a “Free and Open Tamor”*."""
    ws, at = p.ws, p.end + 1 + (p.next(1) in ("a", "an", "the"))
    if p.end > p.head.last or p.next() not in ("for", "on") or at >= len(ws) or ws[at].text not in '“"':
        return p.end
    close = next((i for i in range(at + 1, min(len(ws), at + 14)) if ws[i].text in '”"'), None)
    return close + 1 if close else p.end


def _aim_end(p: Phrase) -> int:
    """The end with what it is for, in capitals: the Partnership *to Address the Crisis*, the Strategy *for Addressing the Drought*."""
    ws, end = p.ws, p.end
    body = p.word == "partnership" and p.hangs  # the Partnership for Tamor has its own tasks
    to_do = not body and ws[end : end + 1] and ws[end].lower == "to" and ws[end + 1 : end + 2] and ws[end + 1].capital
    doing = p.hangs and ws[end - 1].capital and ws[end - 1].lower.endswith("ing") and ws[end : end + 1]
    if to_do or doing:
        while end + 1 < len(ws) and (ws[end].capital or ws[end].number or (ws[end].lower in _LINKING and ws[end + 1].capital)):
            end += 1
        end += end < len(ws) and (ws[end].capital or ws[end].number)
    return end


def _on_a_subject(p: Phrase) -> Reach:
    """*The Agreement on social security*, *the Joint Statement on water and farming*."""
    return (p.first, p.end) if _binding_on(p) and p.hangs and not p.names(p.end) and not _edition(p) else None


def _concerning(p: Phrase) -> Reach:
    """*The Convention relating to the Status of Pilots*, *the 2014 Agreement Concerning the Boundary*."""
    if p.hangs or p.next() not in _TREATS_OF or p.opening not in BINDING | {"exchange"}:
        return None
    at = p.head.last + 1 + (p.next(1) == "to")
    end = chain_end(p.ws, at, bare=True)
    return (p.first, acronym_end(p.ws, complement_end(p.ws, end, NAME_LINKS))) if end > at else None


def _signed_between(p: Phrase) -> Reach:
    """*The Free Trade Agreement signed between Veland and Oresh.*"""
    if p.hangs or p.next() not in MADE or p.next(1) != "between":
        return None
    end = made_end(p.ws, p.end)
    return (p.first, end if p.names(end) else p.end)


def _of_conduct(p: Phrase) -> Reach:
    """*The Code of Conduct in the Tamor Sea.*"""
    return (p.first, place_after(p.ws, p.end)) if not p.hangs and p.word.startswith("conduct") and p.next() == "in" else None


def _numbered(p: Phrase) -> Reach:
    """*Convention 169 of the Alpine Labour Office*, *Protocol No. 14*: one of a series, by its number."""
    at = p.head.last + 2 * (p.next() == "no" and p.next(1) == ".") + (p.next() == "no.")
    number = at < len(p.ws) and p.ws[at].number and (at > p.head.last or len(p.ws[at].text) < len("2000"))
    if not number or not p.single or p.opening not in _IN_SERIES or p.before.owner:
        return None
    return p.first, complement_end(p.ws, at + 1, frozenset(("of", "to", "on")))


_IN_SERIES = _WORDS["numbered_texts"]


def _memoranda(p: Phrase) -> Reach:
    """*Two Memoranda of Understanding, on farming and on fishing.*"""
    subjects = subjects_end(p.ws, p.end) if p.opening.startswith("memoranda") else p.end
    return (p.first - (p.first > 0 and p.ws[p.first - 1].lower in NUMBERS), subjects) if subjects > p.end else None


def _told_apart(p: Phrase) -> Reach:
    """*The Tamor Action Plan*, *the 2015 Declaration*, *the Joint Declaration adopted in Tamor on 3 May*; not *its Action Plan*."""
    ws, end = p.ws, p.end
    long_name = p.head.last - p.head.first > 2 and p.opening not in _BY_SORT
    if not p.hangs and not p.proper and not long_name:
        end = made_end(ws, end)
        if end > p.head.last and end < len(ws) and ws[end].lower == "on" and is_date(ws, end + 1):
            end = date_end(ws, end + 1)
    anchored = any(w.capital or w.number for w in ws[p.head.last : end])
    compound = not p.single and (p.before.determiner not in OWNERS or p.before.named_owner)
    return (p.first, end) if anchored or p.proper or p.before.numbers or p.dated or compound else None


_RULES: tuple[Rule, ...] = (_numbered, _on_a_subject, _concerning, _signed_between, _of_conduct, _memoranda, _told_apart)
