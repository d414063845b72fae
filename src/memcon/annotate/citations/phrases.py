"""What the grammars of citations share: what stands around a head noun, dates, and how far the phrases that hang on it reach."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from memcon.annotate.citations.left import Left
from memcon.annotate.citations.noun_phrases import (
    CLAUSE,
    DEMONYM,
    OWNERS,
    PREPOSITIONS,
    VERBS,
    Word,
    chain_end,
    list_end,
    name_after_acronym,
    phrase_end,
)
from memcon.annotate.small_words import MONTHS, ORDINALS, WEEKDAYS
from memcon.lexicon import Entry, groups

_WORDS = groups("citation_words")

ORDER = ORDINALS | _WORDS["series"]
TEMPER = _WORDS["temper"]
ADJECTIVES = _WORDS["bare_modifiers"]
BODIES = _WORDS["bodies"]
COURTS = _WORDS["courts"]
"""Bodies whose decisions and rulings are cited."""
_FOLLOWERS = _WORDS["followers"]
_NOT_ABOUT = _WORDS["settings"]
_FIELDS = _WORDS["fields"]
LEADING_PERSONS = _WORDS["leading_persons"]
CONDUCTED = _WORDS["conducted"]
BINDING = _WORDS["binding"]
MADE = _WORDS["made"]
_TITLED = _WORDS["titles"]
_VERB_BEFORE = (
    frozenset("to would will shall should could can may might must and not also then they we he she i who".split())
    | _WORDS["invites_visit"]
)
_ROUNDS = _WORDS["named_sessions"]


Reach = tuple[int, int] | None
"""The first and last (exclusive) word of a citation, or null where the phrase is none."""


@dataclass(frozen=True, slots=True)
class Head:
    """A head noun in a sentence: the words `[first, last)`, and the lexicon's entry."""

    first: int
    last: int
    entry: Entry

    @property
    def grammar(self) -> str:
        return self.entry.get("grammar")


def acronym_end(ws: Sequence[Word], i: int) -> int:
    """The end of a bracketed acronym or short name at `i`: *(UNCLOS)*, *(2+2)*, *(Shimoda Treaty)*."""
    if i < len(ws) and ws[i].text == "(":
        for j in range(i + 1, min(i + 5, len(ws))):
            if ws[j].text == ")":
                inside = ws[i + 1 : j]
                numbered = len(inside) == 2 and inside[0].text.isupper() and inside[1].number  # (COP 27)
                short = all(w.text != w.lower or (w.number and "+" in w.text) for w in inside)
                if inside and inside[0].lower not in MONTHS and (short or numbered):
                    return j + 1
                return i
    return i


def is_date(ws: Sequence[Word], i: int) -> bool:
    """Whether a day, month or year opens at `i`."""
    if i >= len(ws):
        return False
    w = ws[i]
    return (
        (w.capital and (w.lower in MONTHS or w.lower in WEEKDAYS))
        or (w.text.isdigit() and len(w.text) == 4 and w.text[0] in "12")
        or (w.number and i + 1 < len(ws) and ws[i + 1].lower in MONTHS)
        or (w.number and i + 3 < len(ws) and ws[i + 1].lower in ("and", "to") and ws[i + 2].number and ws[i + 3].lower in MONTHS)
    )


def date_end(ws: Sequence[Word], i: int) -> int:
    """The end of the date that opens at `i`."""
    end = i + (i < len(ws) and ws[i].lower in WEEKDAYS)
    while end < len(ws) and (ws[end].lower in MONTHS or (ws[end].number and len(ws[end].text) <= 5 and ws[end].text[0].isdigit())):
        end += 1
        if end + 1 < len(ws) and ws[end].lower in ("and", "to") and ws[end - 1].number and ws[end + 1].number and is_date(ws, end - 1):
            end += 1  # 11 and 12 July
        if end + 1 < len(ws) and ws[end].text == "," and ws[end + 1].text.isdigit() and len(ws[end + 1].text) == 4:
            end += 2
            break
    return end


def without_objects(ws: Sequence[Word], head: int, end: int) -> int:
    """`end` moved left over nouns in small letters that follow a name in capitals: the Summit of the Americas *objectives*."""
    at = end
    while at > head + 1 and ws[at - 1].text.islower() and ws[at - 1].word:
        at -= 1
    name = ws[head:at]
    cut = len(name) > 1 and name[0].lower == "of" and ws[at - 1].capital and not DEMONYM.fullmatch(ws[at - 1].text)
    return at if cut and ws[head - 1].capital and end < len(ws) else end


def is_named(ws: Sequence[Word], head: Head) -> bool:
    """Whether the head is printed with a capital."""
    return ws[head.last - 1].capital


def is_dated(ws: Sequence[Word], before: Left, head: Head) -> bool:
    """Whether a date stands before the head: *the 2015 agreement*."""
    return any(is_date(ws, i) or re.fullmatch(r"\d{4}(?:[-–/]\d{2,4})?", ws[i].text) for i in range(before.first, head.first))


def proper_modifiers(ws: Sequence[Word], before: Left, head: Head) -> int:
    """How many capitalised modifiers there are that are not the first word of a sentence or an ordinal."""
    return sum(
        ws[i].capital and ws[i].lower not in ORDER | MONTHS | TEMPER and not (i == 0 and ws[i].lower in CLAUSE)
        for i in range(before.first, head.first)
    )


def is_compound(ws: Sequence[Word], end: int) -> bool:
    """Whether the head is only the modifier of a noun after it: *the peace treaty* issue, *Security Treaty* Organization."""
    if end < len(ws) and ws[end].capital and ws[end].lower in BODIES:
        return True
    return end < len(ws) and ws[end].lower in _FOLLOWERS and (ws[end].text.islower() or ws[end].lower in ("issue", "issues"))


def _of_name(ws: Sequence[Word], i: int) -> bool:
    """Whether the word at `i`, with a capital, begins a name: the *New* Tamor Declaration."""
    return i > 0 and ws[i].text == "New" and ws[i - 1].text.islower() and i + 1 < len(ws) and ws[i + 1].capital


def trimmed(ws: Sequence[Word], first: int, head: int, drop: frozenset[str]) -> int:
    """`first` moved right over words that tell when or how a thing was, not its name: *recent*, *upcoming*."""
    while (
        first < head
        and not (ws[first].lower == "last" and ws[first + 1].lower == "year")
        and ((ws[first].lower in drop and not _of_name(ws, first)) or (ws[first].lower in ("recently", "newly") and first + 2 < head))
    ):
        first += 2 if ws[first].lower in ("recently", "newly") else 1
    return first


def complement_end(ws: Sequence[Word], end: int, links: frozenset[str], *, bare: bool = False) -> int:
    """The end of the *of / on / between …* phrases that hang on a head ending at `end`."""
    of_text = end > 0 and ws[end - 1].lower in _WITH_SUBJECT
    while True:
        goes_on = _without_link(ws, end, "for" in links)
        if goes_on > end:
            end = goes_on
            continue
        if end >= len(ws) or ws[end].lower not in links or _hangs_on_none(ws, end):
            return end
        link = ws[end].lower
        if is_date(ws, end + 1) and link in ("of", "on", "in"):
            day = date_end(ws, end + 1)
            return complement_end(ws, day, links - {"of", "with"}, bare=True) if link == "of" else end  # the Declaration of 2014 on rivers
        further = chain_end(ws, end + 1, pairs=link in _PAIRING, bare=bare and link in ("on", "for", "of"))
        if further == end + 1 or any(w.lower in _SPELLS for w in ws[end + 1 : further]):
            return end
        end = _linked_end(ws, end, further, bare, of_text)


_PAIRING = ("between", "with", "by", "among", "from")


def _without_link(ws: Sequence[Word], end: int, years: bool) -> int:
    """`end` moved on over an acronym, a field of work, the years of a plan; `end` where none of them stands there."""
    acronym = acronym_end(ws, end)
    if acronym > end:
        return name_after_acronym(ws, end, acronym)
    if end and ws[end - 1].lower in _WITH_SUBJECT and (field := _field_end(ws, end)) > end:
        return field  # a memorandum of understanding in the field of energy
    told = years and end < len(ws) and ws[end].lower == "for"
    after = years_end(ws, end + 1) if told else end
    return after if told and after > end + 1 else end  # for the years 2007-2009


def _hangs_on_none(ws: Sequence[Word], end: int) -> bool:
    """Whether the phrase at `end` is of the whole sentence: signed an agreement *with his counterpart*, *on the margins* of the summit."""
    link = ws[end].lower
    if link == "with" and end + 1 < len(ws) and ws[end + 1].lower in OWNERS:
        return True
    if link == "in" and ws[end + 1 : end + 2] and ws[end + 1].lower in ("this", "that"):  # in this regard
        return True
    return link == "on" and any(w.lower in _NOT_ABOUT or w.text == "basis" for w in ws[end + 1 : end + 3])


def _linked_end(ws: Sequence[Word], end: int, further: int, bare: bool, of_text: bool) -> int:
    """The end of the phrase that opens with the link at `end` and reaches to `further`, with what its kind takes in beyond."""
    link = ws[end].lower
    if bare and link in ("on", "for"):
        further = _joined_modifiers_end(ws, end + 1, further)
    if link == "between" and not any(w.lower == "and" for w in ws[end + 1 : further]):
        further = _further_parties(ws, further)
    while further < len(ws) and ws[further].lower == "in" and ws[further - 1].lower in _FIELDS and not _set_apart(ws, further):
        field = chain_end(ws, further + 1, bare=True)
        if field == further + 1 or is_date(ws, further + 1):
            break
        further = field
    if bare and link in ("on", "for"):
        further = _paired_end(ws, further)
    if of_text and link in ("on", "for", "in", "of"):
        further = subject_end(ws, end + 1, further)
    named = all(w.capital or w.lower in ("the", "of", "a") for w in ws[end + 1 : further])
    listed = list_end(ws, further) if named and link in ("of", "on", "for") else further
    named = named and not (listed > further and ws[listed - 1].lower in _ROUNDS)  # on Rivers and Veland-Oresh Consultations
    leaders = ws[further - 1].capital and any(w.lower in LEADING_PERSONS for w in ws[end + 1 : further])
    return list_end(ws, further) if (named and link in ("of", "on", "for")) or leaders else further


def _set_apart(ws: Sequence[Word], i: int) -> bool:
    """Whether *in the presence of*, *in this regard* stands at `i`, which tells of the whole sentence."""
    return i + 2 < len(ws) and (
        ws[i + 1].lower in ("this", "that") or ws[i + 2].lower in ("presence", "framework", "context", "light", "course")
    )


def _joined_modifiers_end(ws: Sequence[Word], first: int, end: int) -> int:
    """`end` moved on over a second modifier and the noun of both: on small | *and medium-sized enterprises*, on preventing | *and fighting
    crime*."""
    if end + 2 >= len(ws) or ws[end].lower != "and" or not ws[end + 1].text.islower() or end > first + 1:
        return end
    both = is_gerund(ws[end - 1]) and is_gerund(ws[end + 1]) and ws[end - 1].lower not in _FIELDS_IN_ING
    sized = "-" in ws[end + 1].text and ws[end - 1].text.islower()
    further = chain_end(ws, end + 2 if both else end + 1, bare=True) if both or sized else end
    return further if further > end + 2 else end


_FIELDS_IN_ING = _WORDS["fields_in_ing"]


def _field_end(ws: Sequence[Word], i: int) -> int:
    """The end of *in the field of energy* at `i`; `i` where there is none."""
    at = i + 1 + (i + 1 < len(ws) and ws[i + 1].lower == "the")
    if at + 1 >= len(ws) or ws[i].lower != "in" or ws[at].lower not in _SPHERES or ws[at + 1].lower != "of":
        return i
    return subject_end(ws, at + 2, chain_end(ws, at, bare=True))


_SPHERES = _WORDS["spheres"]


def years_end(ws: Sequence[Word], i: int) -> int:
    """The end of *the years 2024 and 2025*, *the period 2024-2026* at `i`; `i` where there are none."""
    at = i + 1 + (i + 1 < len(ws) and ws[i + 1].lower in ("years", "period")) if i < len(ws) and ws[i].lower == "the" else i
    if at >= len(ws) or not _YEARS.fullmatch(ws[at].text) or (at > i and ws[at - 1].lower == "the"):
        return i
    second = at + 2 < len(ws) and ws[at + 1].lower in ("and", "to", "-", "–") and _YEARS.fullmatch(ws[at + 2].text)
    return at + 3 if second else at + 1


_YEARS = re.compile(r"(?:19|20)\d\d(?:[-–/](?:20)?\d\d)?")


def subject_end(ws: Sequence[Word], first: int, end: int) -> int:
    """`end` of the subject that opens at `first`, moved on over what *and* joins to it, where that closes its phrase: on *Trade, Investment
    and Tourism*, in civil *and criminal matters*, for the Avoidance of Tax *and the Prevention of Fraud*."""
    reach = end
    if ws[end - 1].capital:
        parallel = ws[first].lower == "the" and [w.lower for w in ws[end : end + 2]] == ["and", "the"]
        reach = chain_end(ws, end + 1) if parallel else list_end(ws, end)
        reach = max(reach, complement_end(ws, reach, frozenset(("of",)))) if reach > end else end
    else:
        at = end
        fields = {w.lower for w in ws[max(0, first - 4) : end]} & _FIELDS_OF
        while fields and at + 1 < len(ws) and ws[at].text == "," and ws[at + 1].text.islower() and ws[at + 1].lower not in _NO_SUBJECT:
            at = max(at + 2, phrase_end(ws, at + 1, bare=True))
        noun = at + 2 < len(ws) and (ws[at + 1].lower not in _NO_SUBJECT or ws[at + 2].lower == "of")  # and exchange of licences
        if noun and ws[at].lower == "and" and ws[at + 1].text.islower():
            reach = chain_end(ws, at + 1, bare=True)
            begun = ws[at + 1].lower
            if begun.endswith(("ed", "ly", "ing")) or ws[reach - 1].lower in _MATTERS_TOLD or reach == at + 1:
                return end
    closes = reach >= len(ws) or ws[reach].text in ",.;:)" or ws[reach].lower in _AFTER_SUBJECT
    return reach if closes else end


_NO_SUBJECT = VERBS | CLAUSE | PREPOSITIONS | OWNERS | frozenset("the a an this that these those other".split())
_AFTER_SUBJECT = frozenset(
    "was is has had will would should which that signed concluded initialled between for from with entered to at in on".split()
)
_MATTERS_TOLD = _WORDS["matters_told"]
_FIELDS_OF = _WORDS["fields"] | {"field", "fields", "areas", "sphere", "spheres", "holders"}
_WITH_SUBJECT = _WORDS["binding"] | _WORDS["with_subject"]


def _further_parties(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over the other parties of a list after *between*: *Oresh, Veland, and other forces*."""
    at = end
    while at + 1 < len(ws) and ws[at].text == ",":
        last = ws[at + 1].lower == "and"
        further = chain_end(ws, at + 1 + last, bare=last)
        if further == at + 1 + last:
            break
        if last or "and" in {w.lower for w in ws[at + 1 : further]}:
            return further
        at = further
    return end


def _paired_end(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over a second plain noun that closes the phrase: on water *and farming*, to a stop or a comma."""
    pair = ws[end : end + 3]
    if len(pair) < 3 or pair[0].lower != "and" or ws[end - 1].capital or pair[2].text not in ",.;)":
        return end
    noun = pair[1].text.islower() and pair[1].lower not in VERBS | CLAUSE | PREPOSITIONS and not pair[1].lower.endswith(("ed", "ly"))
    return end + 2 if noun else end


_SPELLS = frozenset("years year months month weeks days past decades first time".split())


def without_spell(ws: Sequence[Word], end: int) -> int:
    """`end` moved left before *next year*, *last week*: the anniversary of the bank | next year."""
    spell = end > 1 and ws[end - 1].lower in _SPELLS and ws[end - 2].lower in ("next", "last", "this")
    return end - 2 if spell else end


def gerund_end(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over the object where it stands after a gerund: *on settling* the Tamor dispute."""
    while 0 < end < len(ws) and (is_gerund(ws[end - 1]) or ws[end - 1].lower == "legally"):
        further = chain_end(ws, end, bare=True)
        if further == end:
            break
        end = max(further, chain_end(ws, end, pairs=True)) if ws[further - 1].capital else further
    return end


def parties_end(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over the treaty: of the Parties *to the Tamor Convention on Rivers*."""
    if end + 1 < len(ws) and ws[end].lower == "to" and ws[end - 1].lower == "parties":
        return acronym_end(ws, max(end, complement_end(ws, chain_end(ws, end + 1), frozenset(("on",)))))
    return end


def clause_end(ws: Sequence[Word], i: int, limit: int) -> int:
    """The end of the clause that runs on from `i`, at most `limit` words: to a comma, a stop, or a new verb's *and*."""
    end = i
    while end < len(ws) and end - i < limit and ws[end].text not in ",;:.()—–" and ws[end].lower not in ("while", "although", "because"):
        if ws[end].lower == "and" and end + 1 < len(ws) and not ws[end + 1].capital and ws[end + 1].lower != "the":
            break
        end += 1
    return end


def time_ago(ws: Sequence[Word], i: int) -> bool:
    """Whether *one year ago*, *12 days ago* stands at `i`."""
    return i + 2 < len(ws) and ws[i + 2].lower == "ago" and ws[i + 1].lower in _SPELLS


def _day_before(ws: Sequence[Word], i: int) -> bool:
    """Whether *the previous day*, *the day before*, *the following week* stands at `i`."""
    then = [w.lower for w in ws[i : i + 3]]
    return then[:1] == ["the"] and (
        (then[1:2] in (["previous"], ["following"]) and then[2:3] in (["day"], ["week"], ["month"], ["year"]))
        or then[1:] == ["day", "before"]
    )


def time_follows(ws: Sequence[Word], i: int) -> bool:
    """Whether a date, *last month*, *earlier this year* or *two years ago* stands at `i`."""
    at = i + (i < len(ws) and ws[i].text == ",")
    if time_ago(ws, at) or _day_before(ws, at):
        return True
    if at < len(ws) and ws[at].lower in ("on", "in", "of", "dated", "last", "next", "earlier", "this", "before"):
        vague = at + 1 < len(ws) and ws[at + 1].lower in ("early", "mid", "late")
        return ws[at].lower not in ("on", "in", "of", "dated") or is_date(ws, at + 1) or vague
    return False


def is_gerund(word: Word) -> bool:
    """Whether it is a form in *-ing* in small letters: *reinforcing*, not *Beijing*."""
    return word.text.islower() and word.lower.endswith("ing")


def chain_or_day_end(ws: Sequence[Word], i: int) -> int:
    """The end of the day or the noun phrase at `i`; `i` where there is neither."""
    return date_end(ws, i) if is_date(ws, i) else chain_end(ws, i, pairs=True)


def place_after(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over *in PLACE*."""
    if end + 1 < len(ws) and ws[end].lower == "in" and not is_date(ws, end + 1) and not is_gerund(ws[end + 1]):
        place = phrase_end(ws, end + 1)
        place -= 2 * (place - 2 > end and ws[place - 1].lower in MONTHS and ws[place - 2].lower in ("last", "next"))
        if place > end + 1 and ws[place - 1].capital:
            return chain_end(ws, end + 1) if ws[place - 1].lower in _STATE_FORMS else place
    return end


_STATE_FORMS = _WORDS["state_forms"]  # of what, tells its name


def place_end(ws: Sequence[Word], i: int) -> int:
    """The end of the place at `i`, with its country and a second place: *Tamor, Oresh, and Hald, Veland*; `i` where none is named."""
    end = phrase_end(ws, i)
    if is_date(ws, i) or end == i or not ws[end - 1].capital:
        return i
    while end + 1 < len(ws) and ws[end].text in (",", "and") and ws[end + 1].capital and not is_date(ws, end + 1):
        comma = ws[end].text == ","
        further = phrase_end(ws, end + 1)
        after = ws[further].lower if further < len(ws) else "."
        if further - end > 3 or after == "'s" or ws[end + 1].lower in _TITLED:
            break
        if comma and after not in (",", ".", ";", "and", "on", "in", "to", "last", "earlier", "this", "for"):
            break
        end = further
    return end


def is_verb(ws: Sequence[Word], head: Head) -> bool:
    """Whether the head is a verb rather: *to visit*, *would address*."""
    return head.first > 0 and ws[head.first - 1].lower in _VERB_BEFORE and not ws[head.first].capital
