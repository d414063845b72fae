"""Cited texts: treaties, declarations, plans, resolutions, and names that are cited as they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.cited_phrases import (
    ADJECTIVES,
    BINDING,
    BODIES,
    COURTS,
    MADE,
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
    is_dated,
    is_named,
    made_end,
    owner_start,
    place_after,
    proper_modifiers,
    purpose_end,
    trimmed,
    without_objects,
)
from memcon.annotate.cited_words import GROUPS
from memcon.annotate.noun_phrases import DEMONYM, OWNERS, Left, Word, chain_end, left, list_end

_TITLES = GROUPS["office_owners"] | {"'s"}
_NATIONAL_SCOPE = GROUPS["national_scope"]
_COMMONPLACE = GROUPS["commonplace"]
_NEGOTIATING = GROUPS["negotiating"]
_FOUND = GROUPS["findings"]
_PUT_OUT = GROUPS["put_out"]
_REACHES = GROUPS["reaches"]
_RESOLVES = GROUPS["resolves"]
_TABLED = GROUPS["tabled"]
_RESOLVING = GROUPS["resolving_bodies"]
_DRAWN_UP = GROUPS["drawn_up"]
_AUTHORED = GROUPS["authored"]
_PASSED = GROUPS["passed"]
_PRESENTED = GROUPS["presented"]
_BODY = GROUPS["body_words"]
_PLANS = GROUPS["plans"]
_KINDS_OF_TREATY = GROUPS["treaty_kinds"]
_MAKING = GROUPS["making"]
_NEW = GROUPS["new_texts"]
_LAUNCH = GROUPS["launching"]
_BEGINS = GROUPS["beginning"]
_QUALITIES = GROUPS["qualities"]
_UNNAMED = GROUPS["unnamed_treaties"]
_ADDED = GROUPS["added_texts"]
_ENDS = GROUPS["means"]
_REPORTS = GROUPS["reports"]
_LOOSE = GROUPS["loose_texts"] | _REPORTS
_HOUSES = GROUPS["houses"]
_ATTENDING = frozenset("for at during ahead of before session".split()) | GROUPS["attended"]


_TEXT_LINKS = frozenset("of on for between with against among".split())


_NAMED_TEXT_LINKS = frozenset("of on for between against".split())


def _owner(ws: Sequence[Word], before: Left, head: Head) -> int:
    """The place after the possessor in front of a head."""
    return max(i for i in range(before.first, head.first) if ws[i].lower == "'s" or ws[i].text in "'’") + 1


def text(ws: Sequence[Word], head: Head) -> Reach:
    """A document; of several told by their days (*agreements between the leaders on May 9, 2008 and June 11, 2009*) up to the first day."""
    reach = _text(ws, head)
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


def _text(ws: Sequence[Word], head: Head) -> Reach:
    """A document: named in capitals, or definite and told apart by a date, a party or its subject; a new one where it is made."""
    word = ws[head.last - 1].lower
    if word == "article":
        return _article(ws, head)
    before = left(ws, head.first, ADJECTIVES)
    first = trimmed(ws, before.first, head.first, TEMPER)
    if word == "documents" and not is_named(ws, head) and head.last - head.first == 1:
        return _documents(ws, head, before, first)
    if word in ("aide-memoire", "aide-mémoire"):
        return first, head.last
    if is_compound(ws, head.last):
        return None
    title = _title_before(ws, head.first)
    if title < head.first:  # the “Tamor in Bloom” plan
        return title, head.last
    if word == "scheme":
        return None
    if _of_a_body(ws, before.first):
        return None
    if word in _FOUND:
        of = complement_end(ws, head.last, frozenset(("of",)))
        return (first, of) if before.determiner == "the" and any(w.capital for w in ws[head.last : of]) else None
    if word == "opinion":
        of = complement_end(ws, head.last, frozenset(("of",)))
        court = any(w.lower in COURTS for w in ws[head.last : of])
        return (before.first, of) if court and before.determiner == "the" and ws[max(0, before.first - 2)].lower != "in" else None
    if word == "study":
        return (first, complement_end(ws, head.last, frozenset(("for", "on")), bare=True)) if before.determiner == "the" else None
    if word == "partnership" and is_named(ws, head):
        return _partnership(ws, head, before, first)
    if word in ("agenda", "initiatives") and not is_named(ws, head):
        return _by_its_name(ws, head)
    if before.indefinite:
        return _new_text(ws, head, before, first)
    if is_named(ws, head):
        return _named_text(ws, head, before)
    if word == "partnership":  # that of three countries is a thing of its own, that of two is their relations
        if any(w.capital and w.text.count("-") >= 2 for w in ws[first : head.first]):
            return first, head.last
        new = {w.lower for w in ws[max(0, before.first - 4) : before.first]} & _LAUNCH and proper_modifiers(ws, before, head)
        end = complement_end(ws, head.last, frozenset(("for", "on")), bare=True)
        return (first, end) if new and end > head.last else None  # the establishment of the Alpine partnership for clean rivers
    if proper_modifiers(ws, before, head) and not before.owner and word not in _LOOSE and word != "deal":  # the Minsk agreements
        links = _NAMED_TEXT_LINKS | ({"with"} if word == "compact" else set())
        end = complement_end(ws, head.last, links, bare="draft" in before.plain or ws[head.first - 1].text.count("-") > 0)
        return first, max(end, made_end(ws, end)) if end == head.last else end
    if is_dated(ws, before, head):  # the 2015 agreement
        return first, complement_end(ws, head.last, frozenset(("on", "between")))
    pair = any(w.capital and "-" in w.text for w in ws[first : head.first])
    if word == "strategy" and pair and before.plain and before.determiner == "the":  # the Veland-Oresh integrated water strategy
        return first, head.last
    ours = before.owner and before.determiner == "the" and set(before.plain) & _NATIONAL_SCOPE
    if word == "strategy" and ours and head.last + 1 < len(ws) and ws[head.last].lower == "to" and ws[head.last + 1].text.islower():
        return before.first, purpose_end(ws, head.last)  # the Oreshi government's comprehensive strategy to end the drought
    if before.named_owner and word == "agreement" and head.last + 1 < len(ws) and ws[head.last].lower == "to":
        grant = ws[head.last + 1].text.islower()
        return (owner_start(ws, before.first), purpose_end(ws, head.last)) if grant else None  # Veland's agreement to let them in
    if before.named_owner and word in _AUTHORED and (not before.first or ws[before.first - 1].lower not in ("at", "on")):
        if all(w.lower in _TITLES or not w.word for w in ws[before.first : _owner(ws, before, head)]):
            return None  # the President's plan: of policy at home
        if head.last + 1 < len(ws) and ws[head.last].lower == "to" and ws[head.last + 1].text.islower():
            return (first, purpose_end(ws, head.last)) if word == "initiative" else None  # President Hald's initiative to convene a summit
        return first, complement_end(ws, head.last, frozenset(("for", "on")))  # President Hald's plan
    part = before.first > 1 and ws[before.first - 1].lower == "for" and ws[before.first - 2].capital  # Partnership for Tamor initiative
    if (
        word == "initiative"
        and not before.owner
        and not part
        and sum(w.capital and w.lower not in _BODY for w in ws[first : head.first]) >= 2
    ):
        return first, head.last  # the Greater Tamor Basin initiative
    if word == "initiative" and before.determiner == "the" and head.last + 1 < len(ws) and ws[head.last].lower == "to":
        return (first, purpose_end(ws, head.last)) if ws[head.last + 1].text.islower() else None
    points = [i for i in range(before.first, head.first) if ws[i].lower.endswith("-point")]
    if points and (before.determiner == "the" or before.owner):  # the four-point consensus, the Envoy's six-point framework
        return (points[0] if before.owner else first), head.last
    kinds = set(before.plain) & _KINDS_OF_TREATY and head.last - head.first == 1
    if word in ("agreement", "treaty", "deal") and kinds and before.determiner == "the":  # the withdrawal agreement
        return first, complement_end(ws, head.last, frozenset(("between", "with")))
    if word == "deal" and before.determiner == "the" and head.last < len(ws) and ws[head.last].lower == "between":
        end = complement_end(ws, head.last, frozenset(("between",)))  # the recent deal between Orlen Ltd and the Union
        return (first, end) if any(w.capital for w in ws[head.last : end]) else None
    if word == "deal" and "recent" in before.plain and len(before.plain) > 1 and before.determiner == "the":  # the recent hostage deal
        return first, head.last
    if word == "deal":  # the Tamor grain deal
        kind = proper_modifiers(ws, before, head) and not before.owner and set(before.plain) & _KINDS_OF_TREATY
        return (first, head.last) if kind else None
    if word in _LOOSE and word not in _REPORTS:
        return _passed(ws, head, before, first)
    made = made_end(ws, head.last)
    if made > head.last:  # the consensus reached by the leaders
        return first, made
    return _described_text(ws, head, before)


def _of_a_body(ws: Sequence[Word], first: int) -> bool:
    """Whether the phrase at `first` belongs to the name of a body: the *Secretariat of* the Tamor Convention."""
    link = first - 1 - (first > 0 and ws[first - 1].lower == "the")
    return link > 0 and ws[link].lower in ("of", "on") and ws[link - 1].capital and ws[link - 1].lower in BODIES


def _by_its_name(ws: Sequence[Word], head: Head) -> Reach:
    """The *Build a Better Tamor* agenda, the *Tamor Bridge and Oresh Gateway* initiatives: a run of capitals, and no party in it."""
    first = head.first
    while first and (ws[first - 1].capital or (ws[first - 1].lower == "and" and head.first - first > 1 and ws[first - 2].capital)):
        first -= 1
    names = ws[first : head.first]
    if any("-" in w.text or DEMONYM.fullmatch(w.text) for w in names) or not first or ws[first - 1].lower not in ("the", "its", "'s"):
        return None
    joined = any(w.lower == "and" for w in names)
    return (
        (first, head.last)
        if len(names) > 3 - (ws[head.last - 1].lower == "agenda") and joined == (ws[head.last - 1].lower != "agenda")
        else None
    )


def _documents(ws: Sequence[Word], head: Head, before: Left, first: int) -> Reach:
    """*The OSCE documents that were signed at the summit*, *draft documents on security guarantees to Oresh*."""
    end = complement_end(ws, head.last, frozenset(("on",)), bare=True)
    if "draft" in before.plain or (first and ws[first - 1].lower == "draft"):
        end = max(end, gerund_end(ws, end))
        end = complement_end(ws, end, frozenset(("to", "for", "between")))
        return (first - (ws[first - 1].lower == "draft"), end) if any(w.capital for w in ws[head.last : end]) else None
    there = [w.lower for w in ws[head.last + 2 : head.last + 4]] in (
        ["that", "visit"],
        ["the", "visit"],
        ["that", "meeting"],
        ["that", "occasion"],
    )
    if before.determiner == "the" and there and ws[head.last].lower in ("signed", "adopted"):
        return first, head.last + 4  # the documents signed during that visit
    signed = head.last < len(ws) and ws[head.last].lower in ("that", "signed", "adopted")
    if not (signed and before.determiner == "the" and proper_modifiers(ws, before, head)):
        return None
    reach = clause_end(ws, head.last, 10)
    return (first, reach) if {w.lower for w in ws[head.last : reach]} & MADE else None


def _partnership(ws: Sequence[Word], head: Head, before: Left, first: int) -> Reach:
    """The *Trans-Pacific Partnership*; the *Veland–Oresh Comprehensive Partnership*, two countries' with a name in capitals."""
    if before.determiner in OWNERS and not before.named_owner:
        return None
    if before.indefinite:  # to launch a Clean Rivers Partnership
        new = {w.lower for w in ws[max(0, before.first - 4) : before.first]} & _LAUNCH and proper_modifiers(ws, before, head) >= 2
        return (first, head.last) if new else None
    if head.last - head.first == 1:
        return None if before.indefinite else _named_text(ws, head, before)
    pair = first < head.first and ws[head.first - 1].capital and (ws[head.first - 2].text in "-–" or "-" in ws[head.first - 1].lower)
    return (first, head.last) if pair and before.definite else None


def _title_before(ws: Sequence[Word], i: int) -> int:
    """The quotation mark that opens a title with a name in it, closed just before `i`; `i` where there is none."""
    if not i or ws[i - 1].text not in '”"':
        return i
    opening = next((j for j in range(i - 2, max(-1, i - 9), -1) if ws[j].text in '“"'), None)
    return opening if opening is not None and any(w.capital for w in ws[opening:i]) else i


def _passed(ws: Sequence[Word], head: Head, before: Left, first: int) -> Reach:
    """*Had passed the land law*; *the new country strategy*: the one that is there now, told by a second modifier."""
    if ws[head.last - 1].lower == "law" and before.named_owner and len(before.plain) > 1:
        return _owner(ws, before, head), head.last  # Oresh's foreign agents law
    if ws[head.last - 1].lower == "law" and before.determiner == "the" and any(DEMONYM.fullmatch(w.text) for w in ws[first : head.first]):
        end = complement_end(ws, head.last, frozenset(("on",)), bare=True)
        return (first, end) if end > head.last else None  # the Oreshi law on schools
    told = [w for w in before.plain if w not in _COMMONPLACE]
    if ws[head.last - 1].lower in _PLANS and before.definite and any("-year" in w.lower for w in ws[first : head.first]):
        return first, head.last  # its 10-year transition plan
    if before.determiner != "the" or ws[head.last - 1].lower not in _PLANS:
        return None
    if head.last + 1 < len(ws) and ws[head.last].lower in ("launched", "adopted") and told and is_date(ws, head.last + 2):
        return first, head.last  # the tied aid programme launched in 2016
    if head.last + 1 < len(ws) and ws[head.last].lower in _PRESENTED and ws[head.last + 1].lower == "by":
        author = chain_end(ws, head.last + 2)  # the strategy presented by the Commission
        return (first, author) if any(w.capital for w in ws[head.last : author]) else None
    passed = {w.lower for w in ws[max(0, before.first - 3) : before.first]} & _PASSED
    if not told or not (passed or before.plain[0] == "new"):
        return None
    two = [w.lower for w in ws[head.last : head.last + 3]] == ["of", "the", "two"]  # the cooperation plan of the two ministries
    end = complement_end(ws, head.last, frozenset(("for", "on", "of") if two else ("for", "on")), bare=True)
    if [w.lower for w in ws[end : end + 3]] == ["for", "the", "years"] and is_date(ws, end + 3):  # for the years 2018 to 2021
        end += 4
        end += 2 * (end + 1 < len(ws) and ws[end].lower in ("to", "and", "-", "–") and is_date(ws, end + 1))
    return first, end


def _new_text(ws: Sequence[Word], head: Head, before: Left, first: int) -> Reach:
    """*A protocol on tourism*, where it is said to be signed or negotiated; *an Air Services Agreement*, named in capitals."""
    word = ws[head.first].lower if head.entry.words and ws[head.first].lower in BINDING else ws[head.last - 1].lower
    end = complement_end(ws, head.last, _TEXT_LINKS, bare=True)
    if word in _DRAWN_UP and not is_named(ws, head) and before.determiner == "a":
        signed = before.first > 1 and ws[before.first - 2].lower in ("signed", "initialled")
        years = any(re.fullmatch(r"\d{4}[-–]\d{2,4}", w.text) for w in ws[head.last : end])  # a road map for 2020–2022
        joint = signed and word in _PUT_OUT and head.last - head.first > 1  # signed a joint declaration
        return (first, end) if joint or ((signed or years or made_end(ws, end) > end) and end > head.last) else None
    if before.determiner not in ("a", "an"):
        return None
    if word in _PUT_OUT and before.first == 2 and ws[0].lower == "in":
        return (first, head.last) if head.last < len(ws) and ws[head.last].text == "," else None  # In a joint communiqué, they …
    if acronym_end(ws, head.last) > head.last and is_named(ws, head):  # a Code of Conduct (COC)
        return first, acronym_end(ws, head.last)
    if is_named(ws, head) and head.last - head.first > 2 and end > head.last:  # a Letter of Intent on forestry
        return first, end
    joined = before.first > 1 and ws[before.first - 2].lower in (",", "and")  # signed a protocol on ferries and a programme on fish
    around = {w.lower for w in (*ws[max(0, before.first - (24 if joined else 6)) : before.first], *ws[end : end + 5])}
    proper = proper_modifiers(ws, before, head)
    if word not in BINDING and is_named(ws, head) and head.last - head.first > 2 and around & _MAKING:
        return head.first, head.last  # the early conclusion of an effective Code of Conduct
    if word not in BINDING:
        new = is_named(ws, head) and word in _NEW and around & (_MAKING | _LAUNCH) and (proper or end > head.last or word == "declaration")
        ladder = is_named(ws, head) and word == "plan" and proper >= 2 and ws[first].text.isupper()  # a NATO Membership Action Plan
        return (first, max(end, acronym_end(ws, end))) if new or ladder else None
    if proper >= 2 and any(
        w.capital for w in ws[head.last : end]
    ):  # a new Tamor Challenge Corporation compact with the Government of Oresh
        return first, end
    if is_named(ws, head):
        told = end > head.last or any(w.capital for w in ws[first : head.first])
        return (first, _quoted(ws, end)) if told else None
    led = {w.lower for w in ws[max(0, before.first - 5) : before.first]}
    if end == head.last and led & _BEGINS and led & _NEGOTIATING and "draft" not in before.plain:
        return None  # they will start talks on an agreement
    making = around & _MAKING or "drafts" in {w.lower for w in ws[max(0, before.first - 9) : before.first]}
    modified = any(w not in _QUALITIES for w in before.plain)
    return (first, end) if (making or "draft" in before.plain) and (end > head.last or modified) else None


def _article(ws: Sequence[Word], head: Head) -> Reach:
    """*Article 5*, by itself: an article *of* a treaty is told by the treaty."""
    n = head.last
    if [w.lower for w in ws[n + 1 : n + 3]] == ["of", "the"] and ws[n].number and n + 3 < len(ws) and ws[n + 3].text in _UNNAMED:
        named = n + 4 < len(ws) and (ws[n + 4].capital or ws[n + 4].lower in _NAMED_TEXT_LINKS)
        return None if named else (head.first, n + 4)  # Article 4 of the Treaty
    if n + 2 < len(ws) and ws[n].number and ws[n + 1].lower == "of" and ws[n + 2].lower in OWNERS:
        treaty = next((i for i in range(n + 3, min(len(ws), n + 7)) if ws[i].lower in BINDING), None)
        return (head.first, treaty + 1) if treaty else None  # Article 5 of our security treaty
    if n < len(ws) and ws[n].number and not (n + 1 < len(ws) and ws[n + 1].lower in ("of", "(")):
        return head.first, n + 1
    return None


def _named_text(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """A document named in capitals. Whose it is stays outside its name: Japan's *National Security Strategy*."""
    first = trimmed(ws, before.first, head.first, TEMPER)
    if before.named_owner:
        own = _owner(ws, before, head)
        name = trimmed(ws, own, head.first, TEMPER)
        guild = before.determiner == "the" and own - before.first == 2  # the Fishermen's Protective Act
        if not guild and any(w.capital for w in ws[name : head.first]):
            first = name
    edition = head.last < len(ws) and re.fullmatch(r"\d{4}(?:[-–]\d{2,4})?", ws[head.last].text) is not None  # Vision 2030
    subject = ws[head.first].lower in BINDING and before.definite and ws[head.last : head.last + 1] and ws[head.last].lower == "on"
    end = complement_end(ws, head.last + edition, _NAMED_TEXT_LINKS, bare=bool(subject))
    end = without_objects(ws, head.last, end)
    if subject and end > head.last and not any(w.capital for w in ws[head.last : end]) and not edition:
        return first, end  # the Agreement on social security
    if ws[head.last - 1].lower in _ADDED and end + 1 < len(ws) and ws[end].lower == "to":  # the Protocols to the Tamor Treaty for Oresh
        parent = chain_end(ws, end + 1)
        if parent > end + 1 and ws[parent - 1].lower in BINDING:
            end = complement_end(ws, parent, _NAMED_TEXT_LINKS)
            if ws[end : end + 1] and ws[end].lower == "and" and ws[end - 2].lower == "for" and ws[end + 1].capital:
                end += 2
    if end > head.last + edition:
        end = _quoted(ws, end)
        end = acronym_end(ws, place_after(ws, end))
    body = ws[head.last - 1].lower == "partnership" and end > head.last  # the Partnership for Tamor has its own tasks
    to_do = not body and ws[end : end + 1] and ws[end].lower == "to" and ws[end + 1 : end + 2] and ws[end + 1].capital
    doing = end > head.last and ws[end - 1].capital and ws[end - 1].lower.endswith("ing") and ws[end : end + 1]
    if to_do or doing:  # the Partnership to Address the Crisis, the Strategy for Addressing the Drought
        while end + 1 < len(ws) and (ws[end].capital or ws[end].number or (ws[end].lower in _LINKING and ws[end + 1].capital)):
            end += 1
        end += end < len(ws) and (ws[end].capital or ws[end].number)
    if end == head.last and ws[end : end + 1] and ws[end].lower in MADE and ws[end + 1 : end + 2] and ws[end + 1].lower == "between":
        return first, made_end(ws, end)  # the Free Trade Agreement signed between Veland and Oresh
    if end == head.last and ws[head.last - 1].lower.startswith("conduct") and ws[end : end + 1] and ws[end].lower == "in":
        return first, max(end, place_after(ws, end))  # the Code of Conduct in the Tamor Sea
    subjects = _subjects_end(ws, end) if ws[head.first].lower.startswith("memoranda") else end
    if subjects > end:  # two Memoranda of Understanding, on farming and on fishing
        return first - (first > 0 and ws[first - 1].lower in _NUMBERS), subjects
    if end == head.last and not proper_modifiers(ws, before, head):  # the Joint Declaration adopted in Tamor on 3 May
        end = made_end(ws, end)
        end = date_end(ws, end + 1) if end > head.last and ws[end : end + 1] and ws[end].lower == "on" and is_date(ws, end + 1) else end
    anchored = end > head.last and any(w.capital or w.number for w in ws[head.last : end])
    compound = head.last - head.first > 1 and (before.determiner not in OWNERS or before.named_owner)  # not its Action Plan
    told = proper_modifiers(ws, before, head) or edition or before.numbers or is_dated(ws, before, head) or compound
    return (first, end) if told or anchored else None


_NUMBERS = frozenset("two three four five six seven eight nine ten".split())


def _subjects_end(ws: Sequence[Word], i: int) -> int:
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


def _quoted(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over a title in quotation marks: *for the Project “Tamor in Bloom”*."""
    if end < len(ws) and ws[end].text in '"“' and ws[end - 1].capital:
        close = next((i for i in range(end + 1, min(len(ws), end + 10)) if ws[i].text in '"”'), None)
        return close + 1 if close else end
    return end


_LINKING = frozenset("to the of and for in on".split())


def _described_text(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """A definite document in small letters that its parties, its subject or two modifiers tell apart."""
    word = ws[head.last - 1].lower
    lately = "recent" in before.plain and not before.determiner and ws[head.last : head.last + 1] and ws[head.last].lower == "between"
    if lately and word in ("agreement", "agreements"):  # recent agreements between Veland and Oresh
        reach = complement_end(ws, head.last, frozenset(("between",)))
        return (head.first, reach) if any(w.capital for w in ws[head.last : reach]) else None
    of_day = head.last < len(ws) and ws[head.last].lower == "of" and is_date(ws, head.last + 1)  # its communiqué of 24 June
    if not before.definite or (before.owner and not (before.named_owner or of_day or word in ("declaration", "agreement"))):
        return None
    first = trimmed(ws, before.first, head.first, TEMPER)
    end = complement_end(ws, head.last, _TEXT_LINKS, bare=True)
    if end > head.last and end < len(ws) and ws[end].lower == "to" and ws[end - 1].lower in _ENDS:  # on measures to ensure …
        end = purpose_end(ws, end)
    tail = [w.lower for w in ws[head.last : end]]
    if before.named_owner and "peace" in before.plain and word in ("agreement", "agreements"):
        return before.first, end
    if any(w.capital or w.number for w in ws[head.last : end]) or {"between", "countries"} <= set(tail):
        return None if word in _REPORTS and tail[:1] not in (["of"], ["between"], ["on"]) else (first, end)
    if before.determiner == "the" and head.last + 1 < len(ws) and ws[head.last].lower in _WE and ws[head.last + 1].lower in MADE:
        reach = head.last + 2  # the agreements we reached today
        today = reach < len(ws) and ws[reach].lower in ("today", "yesterday", "earlier", "there", "here")
        return first, reach + 1 if today else made_end(ws, head.last + 1)
    if before.determiner == "the" and head.last + 2 < len(ws) and ws[head.last].lower in ("the", "which", "that"):
        reach = clause_end(ws, head.last, 14)  # the agreements the two countries have concluded
        if any(w.lower in MADE | _REACHES for w in ws[head.last : reach]):
            return first, reach
    if ws[head.first].lower in BINDING and before.determiner == "the" and end > head.last + 2:
        return first, end
    if ws[head.first].lower in BINDING and before.determiner == "the" and ws[head.last : head.last + 1] and ws[head.last].lower in _WHO:
        reach = clause_end(ws, head.last, 16)  # the treaty that serves as the basis of relations between the two
        reach = next((i for i in range(head.last, reach) if [w.lower for w in ws[i : i + 2]] == ["and", "the"]), reach)
        reach = max(reach, list_end(ws, reach)) if ws[reach - 1].capital else reach
        return (first, reach) if any(w.capital for w in ws[head.last : reach]) else None
    if before.determiner == "the" and "draft" in before.plain and end > head.last:  # the draft agreement on fisheries
        return first, end
    doing = ws[before.first - 2].lower if before.first > 1 else ""
    if before.determiner == "the" and word.removesuffix("s") in BINDING and doing in _MAKING - _NEGOTIATING:  # signed the protocol
        return before.first, head.last
    if before.determiner in ("this", "these", "that", "those"):  # this joint statement: the one in hand
        return None
    several = len(before.plain) >= 2 or "trilateral" in before.plain or word in ("statement", "statements", "documents")
    nouns = ("agreement", "treaty", "convention", "protocol", "memorandum")
    return (first, head.last) if several and (word in nouns or head.last - head.first > 1) else None


_WHO = ("that", "which")
_WE = frozenset("we they he she you i".split())


def resolution(ws: Sequence[Word], head: Head) -> Reach:
    """A resolution with its number or its body."""
    before = left(ws, head.first, ADJECTIVES)
    first, end = trimmed(ws, before.first, head.first, TEMPER | {"all", "multiple"}), head.last
    numbered = False
    while end < len(ws) and (
        ws[end].number
        or (
            ws[end].lower in ("no", "nos", ".", "and", ",", "/")
            and end + 1 < len(ws)
            and ws[end + 1].number
            and numbered | (ws[end].lower in ("no", "nos", "."))
        )
    ):
        numbered |= ws[end].number
        end += 1
    while end + 2 < len(ws) and ws[end].text == "(" and ws[end + 1].number and ws[end + 2].text == ")":
        end += 3
        if end + 1 < len(ws) and ws[end].lower == "and" and ws[end + 1].number:
            end += 2
    if end < len(ws) and ws[end].lower in ("of", "on"):
        further = chain_end(ws, end + 1)
        if further > end + 1 and any(w.capital for w in ws[end + 1 : further]) and ws[end].lower == "of" and not is_date(ws, end + 1):
            end = further
    dated = end < len(ws) and ws[end].lower == "of" and is_date(ws, end + 1)
    tail = {w.lower for w in ws[end - (end - head.last) : end]}
    body = any(ws[i].lower in _RESOLVING for i in range(before.first, head.first)) or tail & {
        "council",
        "assembly",
    }
    if numbered:
        return first, end
    if "recent" in {w.lower for w in ws[before.first : head.first]} and before.definite and any(w.capital for w in ws[head.last : end]):
        return before.first, end  # the recent resolutions of UNESCO
    one = ws[head.first].lower == "resolution" and before.determiner == "the" and bool(body)
    if ws[head.first].lower == "resolution" and before.determiner == "the" and end < len(ws) and ws[end].lower == "on":
        subject = complement_end(ws, end, frozenset(("on",)), bare=True)
        if any(w.capital for w in ws[end:subject]):
            return first, subject  # the resolution on Oresh
    draft = "draft" in before.plain and before.determiner == "the"
    if (one or draft) and end < len(ws) and ws[end].lower == "on" and not is_date(ws, end + 1):  # the General Assembly resolution on Oresh
        return first, complement_end(ws, end, frozenset(("on",)), bare=True)
    if one and end < len(ws) and ws[end].lower in _RESOLVES:
        return first, end  # the UN General Assembly resolution condemning the attack
    of_parliament = before.named_owner and any(ws[i].lower in _HOUSES for i in range(before.first, head.first))
    tabled = {w.lower for w in (*ws[max(0, before.first - 4) : before.first], *ws[end : end + 7])} & _TABLED
    if (of_parliament or (before.determiner == "the" and tabled)) and end < len(ws) and ws[end].lower == "on":
        subject = complement_end(ws, end, frozenset(("on",)), bare=True)
        subject = gerund_end(ws, subject)  # on recognising the republics
        return (first, subject) if subject > end else None
    if dated and body and before.definite:  # the Human Rights Council resolution of May 2012
        return first, date_end(ws, end + 1)
    relevant = any(ws[i].lower in ("relevant", "all") for i in range(before.first, head.first)) or before.determiner in ("the", "all")
    return (first, end) if body and ws[head.first].lower == "resolutions" and relevant and before.determiner != "multiple" else None


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


def bare_name(ws: Sequence[Word], head: Head) -> Reach:
    """A name that is cited as it stands: *the JCPOA*, *COP 26*."""
    end, n = head.last, len(ws)
    word = ws[head.first].lower
    if word in ("g20", "g7", "g-7", "g-20"):  # at the G20 in Tamor, as an occasion
        just = [w.lower for w in ws[max(0, head.first - 2) : head.first]]
        there = just == ["at", "the"] or (just[-1:] == ["the"] and ws[max(0, head.first - 3)].lower in ("margins", "sidelines", "during"))
        after = ws[end].lower if end < n else "."
        return (
            (head.first, end)
            if there and (after in ("in", "to", "this", "next", "last", "on", "and", "with") or not ws[end].word)
            else None
        )
    if end < n and ws[end].number and len(ws[end].text) <= 4 and word in ("cop", "wef", "unga", "ticad"):
        end += 1
    elif word == "cop":  # COP26 has its number in it
        return None
    if is_compound(ws, end):
        return None
    before = left(ws, head.first, ADJECTIVES)
    if ws[end - 1].lower in ("assembly", "council"):  # as an occasion, not as a body
        if ws[end - 1].lower == "council" and end < n and ws[end].lower == "in" and is_date(ws, end + 1):
            return trimmed(ws, before.first, head.first, TEMPER), date_end(ws, end + 1)
        lead = {w.lower for w in ws[max(0, before.first - 4) : before.first]}
        if not lead & _ATTENDING or lead & {"resolution", "resolutions", "president"}:
            return None
        last = next((i + 1 for i in range(head.first - 1, before.first - 1, -1) if ws[i].lower == "'s"), before.first)
        return trimmed(ws, last, head.first, TEMPER), end  # last year's UN General Assembly
    first = head.first - (head.first > 0 and re.fullmatch(r"[12]\d{3}", ws[head.first - 1].text) is not None)  # the 1982 UNCLOS
    if ws[end - 1].lower in ("treaty", "charter", "agreement", "framework") and not before.owner and not before.indefinite:
        first = before.first
    if end < n and ws[end].lower == "treaty":
        end += 1
    return first, acronym_end(ws, end)
