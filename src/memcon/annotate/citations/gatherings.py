"""Cited gatherings: summits, conferences, ceremonies, exercises, processes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.citations.left import Left, left
from memcon.annotate.citations.noun_phrases import DEMONYM, GROUP, MONTHS, Word, chain_end, list_end, phrase_end
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    ORDINALS,
    TEMPER,
    Head,
    Reach,
    acronym_end,
    clause_end,
    complement_end,
    date_end,
    held_end,
    is_compound,
    is_date,
    is_gerund,
    is_named,
    is_set,
    is_wished,
    parties_end,
    place_after,
    time_follows,
    trimmed,
    without_objects,
)
from memcon.annotate.citations.rules import NOTHING, Phrase, first_answer, phrase_at
from memcon.annotate.citations.words import GROUPS

_ATTENDED = frozenset("for at during ahead before after".split()) | GROUPS["attended"]
_OPENING = GROUPS["ceremony_kinds"]
_COUNTED = GROUPS["trade_gatherings"]
_SHORT = GROUPS["short_gatherings"]
_COMMEMORATING = GROUPS["commemorating"]
_FORMATS = GROUPS["formats"]
_NUMBERED = GROUPS["numbered_exercises"]
_TOOK_PLACE = GROUPS["took_place"]
_EXERCISES = GROUPS["exercises"]
_STANDING = GROUPS["standing_forums"]
_FORESEEN = GROUPS["foreseen"]
_CONVENES = GROUPS["convenes"]
_SETTLED = GROUPS["settled_on"]
_SERIES = GROUPS["series_of_summits"]
_PLANNED = _COUNTED | GROUPS["planned_gatherings"]
_TIMED = _PLANNED | GROUPS["timed_gatherings"]
_HELD_GATHERINGS = GROUPS["conferences"] | {"ministerial", "congress"}
_IN_SESSION = GROUPS["bodies_in_session"]
_LED = GROUPS["led_process"]
_HOPED = GROUPS["wished_of"]
_LINKS = ("of", "on", "for", "between", "with", "against")
_MINISTERS = frozenset("secretary foreign minister ministers defence defense".split())
_TAKES_OVER = GROUPS["takes_over"]
_WILL_BE = frozenset("will would is was to takes took".split())
_PARTS = frozenset("quarter half week autumn spring summer winter fall coming".split())


def gathering(ws: Sequence[Word], head: Head) -> Reach:
    """A summit, conference, exercise or process: named in capitals, told by a name before it, by its place, or by when it is to be."""
    p = phrase_at(ws, head)
    return first_answer(_BY_NAME, replace(p, first=_after_days(p) or p.first)) or _by_time(ws, head)


def _after_days(p: Phrase) -> int | None:
    """Where the name begins after its days, *the June 28-30 Tamor Summit*; null where no days of its own stand before it."""
    first = trimmed(p.ws, p.before.first, p.head.first, TEMPER)
    days = date_end(p.ws, first) if is_date(p.ws, first) else first
    own = any(w.capital for w in p.ws[days : p.head.first])
    spelt = any((w.number and len(w.text) < len("2000")) or "-" in w.lower for w in p.ws[first:days])
    return days if first < days < p.head.first and own and spelt else None


def _planned_gathering(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*A business seminar in Tamor in May*, *a conference on rivers, foreseen for the spring*: one to come, told by its subject."""
    end = complement_end(ws, head.last, frozenset(("on", "for")), bare=True)
    if end == head.last and ws[head.last - 1].lower == "round":
        end = complement_end(ws, head.last, frozenset(("with",)), bare=True)
    if is_compound(ws, head.last) or not (before.plain or end > head.last or head.last - head.first > 1):
        return None
    place = place_after(ws, end)
    at = place + (place < len(ws) and ws[place].text == ",")
    after = [w.lower for w in ws[at : at + 4]]
    planned = after[:1] and (after[0] in _FORESEEN or after[:4] in (["that", "will", "be", "held"], ["which", "will", "be", "held"]))
    in_part = after[:2] in (["in", "the"], ["during", "the"]) and {*after[2:4]} & (_PARTS | ORDINALS)
    going = {w.lower for w in ws[max(0, before.first - 4) : before.first]} & _ATTENDED and end > head.last
    lead = [w.lower for w in ws[max(0, before.first - 6) : before.first - 1]]
    arranged = place > end and lead[-1:] and lead[-1] in _CONVENES and _SETTLED & set(lead)  # agreed to hold a seminar in Tamor
    return (before.first, end) if time_follows(ws, place) or planned or in_part or going or arranged else None


def _by_time(ws: Sequence[Word], head: Head) -> Reach:
    """*The donors' conference that Oresh will host*, *a forum on rivers, scheduled for May*, *the Fifth Summit, to be hosted by Oresh*."""
    word = ws[head.last - 1].lower
    before = left(ws, head.first, ADJECTIVES)
    if word not in _TIMED or is_compound(ws, head.last) or before.determiner in ("this", "these", "that", "those", "our", "my", "your"):
        return None
    if not (before.determiner or before.named_owner):
        return None
    end = head.last if is_named(ws, head) else complement_end(ws, head.last, frozenset(("of", "on", "for", "with")), bare=True)
    told_apart = before.plain or before.owner or end > head.last or before.first < head.first
    named = any(w.capital and "-" in w.text for w in ws[before.first : head.first])  # a Veland-Oresh summit will be held in May
    if before.determiner in ("a", "an") and is_wished(ws, end) and not (named and is_set(ws, end, ahead=True)):
        return None
    place = place_after(ws, end)
    end = place if end > head.last else end  # on safety in the Hald Valley
    return (trimmed(ws, before.first, head.first, TEMPER), end) if told_apart and is_set(ws, place) else None


_BEFORE_JOURNALISTS = frozenset("press news media".split())
_AROUND = frozenset("following after at during before".split())


def _press_conference(p: Phrase) -> Reach:
    """*A joint press conference*, *at a press briefing*, *following their joint news conference*, *at today's media briefing*."""
    if p.opening not in _BEFORE_JOURNALISTS or p.word not in ("conference", "briefing"):
        return None
    if p.before.owner and p.ws[p.before.first].lower in ("today", "yesterday"):
        return p.before.first + 2, p.head.last
    at = p.before.determiner == "a" and p.verb() == "at" and not p.before.owner
    joint = "joint" in p.before.plain and (not p.before.owner or (not p.before.named_owner and p.lead(2) & _AROUND))
    return (p.before.first, p.head.last) if at or joint else NOTHING


def _presidency(p: Phrase) -> Reach:
    """*The Oreshi presidency of the Council*, *Veland's chairmanship of the League*, *its G20 presidency*: an office that a country holds
    for a time in a body of many."""
    if p.word not in ("presidency", "chairmanship"):
        return None
    end = p.reach("of", "in", "at")
    name = [w for w in p.ws[p.owner_end if p.before.named_owner else p.before.first : p.head.first] if w.capital and w.lower not in MONTHS]
    if "success" in p.lead(3) or (p.the and p.verb() in _TAKES_OVER):  # wished Oresh success in it, will hold the Presidency
        return NOTHING
    in_body = any(GROUP.fullmatch(w.text) for w in name)
    whose = p.before.owner or name
    held = p.before.definite and (in_body or (whose and p.names(end) and not is_date(p.ws, p.head.last + 1)))
    return (p.before.first, end if p.names(end) else p.head.last) if held else NOTHING


def _hoped_for(p: Phrase) -> Reach:
    """*Wished for a successful G20 Summit.*"""
    wished = p.before.indefinite and p.word == "summit" and p.named and p.before.plain[:1] and p.before.plain[0] in _HOPED
    if not wished or not any(w.capital for w in p.ws[p.before.first : p.head.first]):
        return None
    first = p.before.first + 1
    first = date_end(p.ws, first) if is_date(p.ws, first) else first
    return (first, place_after(p.ws, p.head.last)) if first < p.head.first else NOTHING


def _on_whose_margins(p: Phrase) -> Reach:
    """*On the sidelines of an informal summit of the Lake Union*."""
    if not p.before.indefinite or p.word != "summit" or p.named or p.ws[p.before.first - 2].lower != "of":
        return None
    end = p.reach("of")
    aside = {w.lower for w in p.ws[max(0, p.before.first - 4) : p.before.first]} & {"margins", "sidelines"}
    return (p.before.first, end) if aside and p.names(end) else None


def _of_a_year(p: Phrase) -> Reach:
    """*A Quad Summit in 2023.*"""
    if not (p.before.indefinite and p.word == "summit" and p.named):
        return None
    end = place_after(p.ws, p.head.last)
    if not (time_follows(p.ws, end) or [p.next(), p.next(1)] in (["later", "this"], ["later", "in"])):
        return None
    first = next((i for i in range(p.before.first, p.head.first) if p.ws[i].capital), p.head.first)
    first = p.head.first if p.ws[first - 1].lower == "and" else first
    return (first, end) if first < p.head.first else NOTHING


def _planned(p: Phrase) -> Reach:
    if p.before.determiner in ("a", "an") and p.word in _PLANNED and not p.named:
        return _planned_gathering(p.ws, p.head, p.before) or NOTHING
    return None


def _no_gathering(p: Phrase) -> Reach:
    """*Some conference*, *the summit hall*, *Independence Day*."""
    independence = p.word in ("day", "days") and "independence" in {w.lower for w in p.ws[p.before.first : p.head.first]}
    return NOTHING if p.before.indefinite or is_compound(p.ws, p.head.last) or independence else None


def _with_a_number(p: Phrase) -> Reach:
    """A head that ends in a number of its own: *COP28 on climate*."""
    return (p.before.first, p.reach("on")) if p.ws[p.head.last - 1].text[-1].isdigit() else None


def _exercise_with_its_name(p: Phrase) -> Reach:
    """*Exercise Sea Wind 21*, *the joint exercise Sea Wind*, *the exercise Wind 2023*: the name stands after the head."""
    end = p.head.last
    goes_on = end < len(p.ws) and (p.ws[end].capital or (p.ws[end].number and p.word in _NUMBERED))
    numbered = p.word in _NUMBERED and p.named
    if not goes_on or not (numbered or (p.ws[end].capital and _told_what(p))):
        return None
    while end < len(p.ws) and (p.ws[end].capital or p.ws[end].number):
        end += 1
    return p.first, end


def _told_what(p: Phrase) -> bool:
    """Whether its article tells that a name is to follow: *the exercise*, *the joint operation*."""
    return (p.word == "exercise" and p.the) or (p.word in ("exercise", "operation") and bool(p.before.plain))


def _ceremony_there(p: Phrase) -> Reach:
    """*The handover ceremony in Tamor*, *the ceremony of transfer of command on 11 March*."""
    if p.word != "ceremony" or not p.before.definite or p.before.owner or p.named or p.proper:
        return None
    of = p.reach("of", "for", bare=True)
    place = place_after(p.ws, of)
    return (p.first, place) if (p.before.plain or of > p.head.last) and (place > of or time_follows(p.ws, place)) else None


def _ceremony(p: Phrase) -> Reach:
    """*The opening ceremony of the Games*, *a ceremony commemorating the founding*, *receptions on 3 May*, *the ceremony held in Tamor*."""
    if p.word not in ("ceremony", "receptions"):
        return None
    ws, end, ceremony = p.ws, p.head.last, p.word == "ceremony"
    if ceremony and p.proper and p.before.plain[-1:] and p.before.plain[-1] in _OPENING:  # the Winter Games opening ceremony
        return p.first, p.head.last
    if ceremony and p.the and set(p.before.plain) & _OPENING:
        end = p.reach("of", "for", "in", "at")
        return (p.first, end) if p.names(end) else NOTHING
    if p.next() in _COMMEMORATING:
        end = chain_end(ws, end + 1)
        return (p.first, end) if end > p.head.last + 1 else NOTHING
    if not ceremony and p.next() == "on" and is_date(ws, end + 1):
        return p.first, date_end(ws, end + 1)
    if p.next() == "held" and p.before.definite:
        reach = held_end(ws, end)
        return (p.first, reach) if reach > end else NOTHING
    if ceremony and p.before.definite and p.next() in ("that", "which"):  # the ceremony that had been held in April at Tamor
        reach = clause_end(ws, end, _LONGEST_CLAUSE)
        return (p.first, reach) if {w.lower for w in ws[end:reach]} & _TOOK_PLACE and p.names(reach) else NOTHING
    return (p.first, p.reach("of", "for")) if p.proper and (p.named or p.the) else NOTHING


_LONGEST_CLAUSE = 10  # words: "that had been held in April at the port of Tamor"


def _celebrations(p: Phrase) -> Reach:
    """*Oresh's Independence Day celebrations*, *the celebrations of the Tamor Bicentenary*."""
    if p.word not in ("celebrations", "commemoration", "commemorations"):
        return None
    name = next((i for i in range(p.first, p.head.first) if p.ws[i].capital and not p.before.named_owner), p.head.first)
    name = p.owner_end if p.before.named_owner else name
    if p.before.named_owner and name == p.head.first - 1 and p.ws[name].lower == "day":  # the Heroes' Day commemoration
        return p.before.first, p.head.last
    if name + 1 < p.head.first and p.ws[p.head.first - 1].lower == "day":
        return name, p.head.last
    end = p.reach("of", "for")
    return (p.first, end) if p.the and p.names(end) else NOTHING


def _led_process(p: Phrase) -> Reach:
    """*The mediation process led by the Union.*"""
    if not (p.word == "process" and p.the and p.before.plain and p.next() in _LED and p.next(1) == "by"):
        return None
    end = chain_end(p.ws, p.head.last + 2)
    return (p.first, end) if p.names(end) else NOTHING


def _format(p: Phrase) -> Reach:
    """*The Tamor peace process*, *in this important Tamor format*."""
    if p.word not in _FORMATS:
        return None
    name = p.first
    if p.before.plain not in ((), ("peace",)):
        name = next((i for i in range(p.first, p.head.first) if p.ws[i].capital), p.first)
    if p.word == "format" and p.proper and name < p.head.first and all(w.capital or not w.word for w in p.ws[name : p.head.first]):
        return name, p.head.last
    plain = p.named or not set(p.before.plain) - {"peace"}
    return (p.before.first, p.head.last) if p.proper and not p.before.owner and plain else NOTHING


def _titled(p: Phrase) -> Reach:
    """*The conference “Water for Peace” in Tamor*, *a workshop on “Ports of Tomorrow”*: one with its title in quotation marks."""
    at = p.head.last
    at += at < len(p.ws) and p.ws[at].lower in ("on", "entitled", "titled")
    at += at > p.head.last and at < len(p.ws) and p.ws[at].lower == "the"
    if at + 1 >= len(p.ws) or p.ws[at].text not in '“"' or not p.ws[at + 1].capital:
        return None
    close = next((i for i in range(at + 2, min(len(p.ws), at + _LONGEST_TITLE)) if p.ws[i].text in '”"'), None)
    first = p.first if p.before.definite or p.proper else p.head.first
    return (first, close + 1) if close else None


_LONGEST_TITLE = 18  # words between quotation marks


def _olympics(p: Phrase) -> Reach:
    """*The Olympic Games*, *the Summer Olympic Games in Tamor*: known without more."""
    if p.word not in ("games", "olympics", "paralympics") or is_compound(p.ws, p.head.last) or p.proper or not p.before.definite:
        return None
    return (p.first, place_after(p.ws, p.head.last)) if p.opening.startswith(("olymp", "paralymp")) and p.named else None


def _named_year(p: Phrase) -> Reach:
    """*The Veland-Oresh Year of Trade*, *the Years of Oreshi Culture in Veland*; not *the Hald New Year*."""
    if p.word not in ("year", "years"):
        return None
    if p.named and p.the and any(w.capital and "-" in w.text for w in p.modifiers) and p.next() != "of":
        return p.first, p.head.last + (p.next().isdigit() and len(p.next()) == len("2000"))  # the Veland-Oresh Friendship Year 2027
    end = place_after(p.ws, list_end(p.ws, p.reach("of")))
    return (p.first, end) if p.named and p.next() == "of" and p.names(end) else NOTHING


def _day(p: Phrase) -> Reach:
    """*The Tamor Day on 3 May.*"""
    if p.word != "day":
        return None
    return (p.first, p.head.last) if p.proper and not p.before.owner and time_follows(p.ws, p.head.last) else NOTHING


def _mission(p: Phrase) -> Reach:
    """*The Tamor Mission*, *the Union's Lake Mission* without whose it is."""
    if p.word != "mission":
        return None
    first = next((i + 1 for i in range(p.head.first - 1, p.before.first - 1, -1) if p.ws[i].lower == "'s"), p.before.first)
    return (first, p.head.last) if p.proper and p.before.definite else NOTHING


def _exercise_conducted(p: Phrase) -> Reach:
    """*The large exercises conducted by Oresh.*"""
    led = p.next() in ("conducted", "staged") and p.next(1) == "by"
    if not (p.word in ("exercise", "exercises") and p.before.plain and p.the and led):
        return None
    end = place_after(p.ws, chain_end(p.ws, p.head.last + 2, pairs=True))
    return (p.first, end) if p.names(end) else NOTHING


def _exercise_held(p: Phrase) -> Reach:
    """*The joint naval exercise held in May*: one without a name of its own."""
    if p.word not in _EXERCISES or (p.proper and not p.before.owner):
        return None
    at = p.head.last + 2
    told = p.next() == "held" and p.the and p.next(1) in ("in", "off", "on") and at < len(p.ws) and p.ws[at].capital
    if not told and p.before.definite and p.before.plain and p.word in ("exercises", "drills"):  # the joint exercises with Oresh
        end = place_after(p.ws, p.reach("with", "off", "near", "around"))
        return (p.first, end) if p.names(end) else NOTHING
    return (p.first, p.head.last) if told and p.before.plain else NOTHING


def _operation_there(p: Phrase) -> Reach:
    """*The humanitarian operation in Tamor*, *the police operation carried out in May*; a military one goes on."""
    if p.word != "operation" or p.named or not p.the or not set(p.before.plain) & _OPERATIONS:
        return None
    if p.next() == "carried" and p.next(1) == "out":
        when = p.head.last + 2
        end = date_end(p.ws, when + 1) if when + 1 < len(p.ws) and is_date(p.ws, when + 1) else place_after(p.ws, when)
        end = complement_end(p.ws, end, frozenset(("against", "of")), bare=True) if end > when else end
        return (p.first, end) if end > when else None
    place = place_after(p.ws, p.head.last)
    return (p.first, place) if place > p.head.last else None


_OPERATIONS = frozenset("humanitarian rescue police evacuation relief search".split())


def _preceded(p: Phrase) -> Reach:
    """It will be *preceded by a business forum*."""
    if p.before.determiner != "a" or p.word not in _PLANNED | {"forum"} or p.named or not p.before.plain or p.verb() != "by":
        return None
    return (p.first, p.head.last) if p.ws[max(0, p.before.first - 3)].lower in ("preceded", "followed", "accompanied") else None


def _operation_of_a_nation(p: Phrase) -> Reach:
    """*The Oreshi special operation*: whose it is, and no name."""
    whose = p.word == "operation" and not p.named and all(DEMONYM.fullmatch(w.text) for w in p.modifiers if w.capital)
    return NOTHING if whose else None


def _measured(p: Phrase) -> Reach:
    """Any other gathering, by how far its name reaches."""
    if p.before.named_owner and p.ws[p.owner_end - 1].lower == "'s":  # Veland's G7 summit
        p = replace(p, first=trimmed(p.ws, p.owner_end, p.head.first, TEMPER))
    if not (p.named or p.word in _SHORT or p.proper):
        return first_answer(_BY_WHAT_FOLLOWS, p.ending(acronym_end(p.ws, p.head.last))) or NOTHING
    p = p.ending(_complement(p))
    if p.word == "conference" and not p.named and p.the and not p.hangs:  # the conference on river fish in Tamor
        on = complement_end(p.ws, p.end, frozenset(("on",)), bare=True)
        if on > p.end and (place_after(p.ws, on) > on or time_follows(p.ws, on)):
            return p.first, on
    if p.before.named_owner and not p.hangs and not p.named and not any(w.capital or w.number for w in p.modifiers):
        return NOTHING  # Veland's conference
    return first_answer(_BY_WHAT_FOLLOWS, p.ending(_with_place(p))) or NOTHING


def _complement(p: Phrase) -> int:
    """How far what hangs on the head is part of the name; whom someone met there is none: *at the NATO Summit with President Hald*."""
    if p.next(1) in ("a", "an"):
        titled = p.named and p.next() == "for" and p.head.last + 2 < len(p.ws) and p.ws[p.head.last + 2].capital
        return p.reach("for") if titled else acronym_end(p.ws, p.head.last)  # the Tamor Summit for a New Lake Pact
    links = tuple(k for k in _LINKS if k != "with") if p.named and p.proper and p.word == "summit" else _LINKS
    if p.next() == "between" and p.named and p.proper and p.next(1) in _MINISTERS:
        return acronym_end(p.ws, p.head.last)  # the Veland-Oresh 2+2 Ministerial between Secretary Hald and Secretary Orlen
    return p.reach(*(("of", "on") if p.word == "congress" else links), bare=p.word == "conference" and p.before.named_owner)


def _with_place(p: Phrase) -> int:
    """The end of a name moved on over the place, the parties and the year that belong to it."""
    ws, end = p.ws, p.end
    doing = end + 1 < len(ws) and is_gerund(ws[end + 1])  # at the summit in reinforcing unity
    forum = p.named and p.proper > 0 and p.word in ("forum", "conference")  # the Ocean Conference has its name without its town
    if end < len(ws) and ws[end].lower == "in" and not is_date(ws, end + 1) and not doing and not forum:
        place = phrase_end(ws, end + 1)
        place -= 2 * (place - 2 > end and ws[place - 1].lower in MONTHS and ws[place - 2].lower in ("last", "next"))
        short = _SHORT_NAME + (place == end + 2)  # a town of one word does not make a name long
        few = sum(w.word and w.lower != "'s" for w in ws[p.first : end]) <= short
        if (few or (not p.named and not p.hangs)) and place > end + 1 and ws[place - 1].capital:
            end = place
    end = without_objects(ws, p.head.last, parties_end(ws, end))
    few = p.word == "summit" and p.head.last - p.first <= _SHORT_NAME
    unnamed = end == p.head.last and (few or not any(w.number or (w.capital and w.start) for w in ws[p.first : p.head.last]))
    if unnamed and [w.lower for w in ws[end : end + 4]] == ["to", "be", "held", "in"] and not is_date(ws, end + 4):
        end = max(end, phrase_end(ws, end + 4))
    return end + (end < len(ws) and ws[end].number and len(ws[end].text) == len("2000"))


_SHORT_NAME = 2  # words of a name that wants its place: the *NATO Summit* in Tamor


def _is_anchored(p: Phrase) -> bool:
    """Whether a name or number hangs on the head."""
    return any(w.capital or w.text[0].isdigit() for w in p.tail)


def _fair_held(p: Phrase) -> Reach:
    """*The trade fair held in July*, *the conference which took place in Tamor*: one without a name."""
    if p.word not in _COUNTED | {"conference"} or p.proper or p.named:
        return None
    if p.word == "conference" and p.before.plain and p.next() == "held":
        return None  # told by its place, as others are
    at = p.head.last + 3 * ([p.next(), p.next(1), p.next(2)] in (["which", "took", "place"], ["that", "took", "place"]))
    at += at == p.head.last and p.next() == "held"
    held = at > p.head.last and at + 1 < len(p.ws) and p.ws[at].lower in ("in", "on", "at")
    told = held and (p.ws[at + 1].capital or p.ws[at + 1].number)
    if p.word == "conference" and not told and _is_anchored(p):
        return (p.first, p.end) if p.before.definite else NOTHING
    return (p.first, p.head.last) if told and p.before.definite and not p.before.owner else NOTHING


def _meeting_held(p: Phrase) -> Reach:
    """*The regional summit on rivers held in Tamor.*"""
    if p.word not in _HELD_GATHERINGS or p.named or p.proper or not p.the or not p.before.plain:
        return None
    at = p.reach("for", "on", "of", bare=True)
    if p.ws[at : at + 1] and p.ws[at].lower == "and" and at > p.head.last:
        at = max(at, chain_end(p.ws, at + 1, bare=True))  # for trade and transit
    at += 2 * ([w.lower for w in p.ws[at : at + 3]] == ["to", "be", "held"])
    there = held_end(p.ws, at) if at < len(p.ws) and p.ws[at].lower == "held" else at
    return (p.first, there) if there > at else None


def _which_of_a_series(p: Phrase) -> set[str]:
    """The words that tell which of a series it is: *next*, *inaugural*, *third*."""
    return {w.lower for w in p.ws[p.before.first : p.head.first]} & (_SERIES | ORDINALS)


def _gathering_there(p: Phrase) -> Reach:
    """*The global media forum in Tamor*: the one that is held there."""
    if p.word not in _PLANNED | _TIMED or p.named or p.proper or p.before.owner or not p.the or not set(p.before.plain) - TEMPER:
        return None
    place = place_after(p.ws, p.head.last)
    goes_there = p.lead(3) & _ATTENDED - {"at", "for", "before", "after", "ahead"} or time_follows(p.ws, place)
    return (p.first, place) if place > p.head.last and goes_there else None


def _summit_at(p: Phrase) -> Reach:
    """*The trilateral summit at Hald House.*"""
    if p.word != "summit" or p.named or p.proper or not p.the or not p.before.plain or p.next() != "at":
        return None
    end = chain_end(p.ws, p.head.last + 1)
    return (p.first, end) if p.names(end) and not is_date(p.ws, p.head.last + 1) else None


def _next_summit(p: Phrase) -> Reach:
    """*The next summit will be held in Tamor*, *its inaugural summit in Tamor*."""
    serial = p.word == "summit" and not (p.named or p.proper) and _which_of_a_series(p)
    if not serial or p.before.determiner not in ("the", "its", "their"):
        return None
    place = place_after(p.ws, p.head.last)
    return (p.before.first, place) if place > p.head.last or p.next() in _WILL_BE or time_follows(p.ws, p.head.last) else None


def _named_gathering(p: Phrase) -> Reach:
    """*The Tamor Summit*, *the Forum of Former Presidents*, *the third conference on rivers*: told apart by name, number or what hangs on
    it; a standing body only where someone goes there."""
    around, anchored = p.ws[p.before.first : p.head.first], _is_anchored(p)
    monthly = p.word in _SHORT and p.named and p.before.definite and any(w.capital and w.lower in MONTHS for w in around)
    if not (p.proper or p.before.numbers or anchored or monthly):
        return NOTHING
    if not p.named and not p.proper and not (anchored and p.before.definite):
        return NOTHING
    if p.single and not p.proper and not anchored and p.before.numbers and not monthly:
        return NOTHING
    parliament = p.word == "congress" and p.named
    parliament = parliament and all(w.lower.endswith(("an", "ian")) or DEMONYM.fullmatch(w.text) for w in p.modifiers)
    shared = p.the and p.named and any(w.capital and "-" in w.text for w in p.modifiers)  # the Veland-Oresh Energy Forum
    told_whose = p.tail[:1] and p.tail[0].lower == "of" and not any(w.number for w in p.tail)  # the Forum of Former Presidents
    goes_there = {w.lower for w in p.ws[max(0, p.first - _GOING) : p.first]} & _ATTENDED
    which = goes_there or p.before.numbers or (anchored and not told_whose) or "next" in _which_of_a_series(p)
    if (p.word in _STANDING or parliament) and not (which or shared):
        return NOTHING
    return NOTHING if p.word in _IN_SESSION and not p.named and not p.proper else (p.first, p.end)


_GOING = 6  # words before a body in which it is told that someone goes there


_BY_WHAT_FOLLOWS = (_fair_held, _meeting_held, _gathering_there, _summit_at, _next_summit, _named_gathering)

_BY_NAME = (
    _titled,
    _press_conference,
    _presidency,
    _hoped_for,
    _on_whose_margins,
    _of_a_year,
    _preceded,
    _planned,
    _no_gathering,
    _with_a_number,
    _exercise_with_its_name,
    _ceremony_there,
    _ceremony,
    _celebrations,
    _led_process,
    _format,
    _olympics,
    _named_year,
    _day,
    _mission,
    _exercise_conducted,
    _operation_there,
    _exercise_held,
    _operation_of_a_nation,
    _measured,
)
