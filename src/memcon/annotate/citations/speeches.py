"""Cited speeches, announcements and decisions."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.left import Left, left
from memcon.annotate.citations.noun_phrases import DEFINITE, MONTHS, Word, chain_end
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    COURTS,
    ORDINALS,
    Head,
    Reach,
    clause_end,
    complement_end,
    date_end,
    gerund_end,
    is_date,
    is_named,
    is_verb,
    made_end,
    owner_start,
    place_after,
    proper_modifiers,
    purpose_end,
    time_follows,
)
from memcon.annotate.citations.rules import phrase_at
from memcon.annotate.citations.told_statements import told_statement
from memcon.annotate.citations.words import GROUPS

_ARTICLES = DEFINITE | {"a", "an"}
_LETTERS = GROUPS["letters"]
_ADDRESSES = GROUPS["addresses"]
_RULINGS = GROUPS["rulings"]
_DEMANDS = GROUPS["demands"]
_EARLIER = GROUPS["again"]
_CONFERENCES = GROUPS["conferences"]
_DECLARATIONS = GROUPS["declarations"]
_PROPOSALS = GROUPS["proposals"]
_SPOKEN = GROUPS["spoken"]
_DELIVERED = GROUPS["delivered"]
_DECISION_TAKEN = GROUPS["decision_taken"]
_SENT = frozenset(("to", "from", "of")) | GROUPS["sent"]
_SIGNED = GROUPS["signing"]
_STEPS = GROUPS["proposed_steps"]
_TAKE = GROUPS["takes_measures"]
_ACTORS = frozenset(", and the other its that which we they has have".split()) | GROUPS["partners"]
_TAKING = GROUPS["takes_decision"]
_RESOLVES = GROUPS["decisions"]
_TABLED = _TAKE | frozenset("made tabled submitted presented".split())
_HANDED = frozenset("delivered sent presented handed addressed".split())
_AUTHORISED = frozenset("authorized authorised announced".split())
_ISSUED = frozenset("statement proclamation remarks comments".split())
_SAID = frozenset("statement remarks comments".split())


def speech(ws: Sequence[Word], head: Head) -> Reach:
    """An earlier speech, announcement or decision: by someone, on something."""
    word = ws[head.last - 1].lower
    before = left(ws, head.first, ADJECTIVES)
    if (reach := told_statement(phrase_at(ws, head))) is not None:
        return reach
    if word in _LETTERS:
        return _letter(ws, head, before)
    if before.indefinite or (is_verb(ws, head) and word in _ADDRESSES):
        return None
    if word in _RULINGS or (word == "order" and ws[head.last : head.last + 1] and ws[head.last].lower == "of"):
        day = next((i for i in range(before.first, head.first) if is_date(ws, i)), None)
        if day is not None and {w.lower for w in ws[day : head.first]} & (COURTS | {"arbitral"}):
            return day, complement_end(ws, head.last, frozenset(("on",)), bare=True)  # the May 2016 Arbitral Tribunal ruling
        of = complement_end(ws, head.last, frozenset(("of", "by")))
        court_of = before.named_owner and {w.lower for w in ws[before.first : head.first]} & COURTS
        if court_of and is_date(ws, head.last + 1) and ws[head.last].lower == "of":
            return before.first, complement_end(ws, head.last, frozenset(("of", "on")), bare=True)
        if court_of and head.last < len(ws) and ws[head.last].lower in ("in", "on"):
            return before.first, max(
                head.last, complement_end(ws, head.last, frozenset(("in", "on")))
            )  # the Court's ruling in Hald v. Orlen
        court = any(w.lower in COURTS for w in ws[head.last : of])
        of = max(of, date_end(ws, of + 1)) if of < len(ws) and ws[of].lower == "of" and is_date(ws, of + 1) else of
        told = court or (is_date(ws, head.last + 1) and bool(before.plain))
        return (before.first, of) if told and of > head.last and before.definite else None
    if word == "response":
        return (before.first, end_by) if (end_by := _by_parties(ws, head.last)) and before.definite else None
    if word in _STEPS:
        return _step(ws, head, before)
    if word == "protest":  # the note of protest delivered in Tamor
        return (before.first, made_end(ws, head.last, _HANDED)) if before.definite else None
    if word == "drawdown":
        return _drawdown(ws, head, before)
    if before.named_owner and [w.text in ("“", '"') or w.lower for w in ws[head.last : head.last + 2]] == ["that", True]:
        close = next((i for i in range(head.last + 2, len(ws)) if ws[i].text in '”"'), None)  # the King's declaration that “…”
        return (before.first, close + 1) if close else None
    end, links = _speech_end(ws, head.last, to=word not in _RESOLVES)
    modifiers = range(before.first, head.first)
    dated = any(is_date(ws, i) for i in (*modifiers, *range(head.last, end)))
    by, on = bool(links & {"of", "by"}), bool(links & {"on", "at", "to", "in"})
    if word == "announcement" and by and end < len(ws) and ws[end].lower == "of":  # by Oresh of new surveys in the Tamor Strait
        end = max(end, chain_end(ws, end + 1, bare=True, links=("of", "in", "within")))
    if word in _RESOLVES:
        return _decision(ws, head, before, end, dated, by)
    if word in _DEMANDS:
        made = made_end(ws, head.last)
        if word == "ultimatum" and before.determiner == "the" and any(w.capital for w in ws[head.last : made]):
            return before.first, made
        earlier = any(ws[i].lower in _EARLIER for i in modifiers) and proper_modifiers(ws, before, head) > 0
        about = clause_end(ws, end, 16) if end < len(ws) and ws[end].lower in ("about", "that", "regarding") else end
        if links & {"of", "by"} and word == "statements" and ({ws[i].lower for i in modifiers} & {"recent", "earlier"} or about > end):
            return (before.first, about) if before.definite or about == end else None  # the recent statements of the Oreshi leadership
        if word in ("demands", "requirements") and before.named_owner:
            return _demands(ws, head, before)
        if end < len(ws) and ws[end].lower == "from" and {ws[i].lower for i in modifiers} & _EARLIER:
            further = chain_end(ws, end + 1)  # recent statements from Tamor
            return (before.first, further) if any(w.capital for w in ws[end:further]) else None
        return (before.first, end) if earlier or (dated and (before.definite or by)) or (by and on and before.definite) else None
    if word in _SAID and end < len(ws) and ws[end].lower == "that" and (before.named_owner or (by and before.definite)):
        return before.first, clause_end(ws, end, 16)  # the King's statement that the dam will stay
    made = made_end(ws, head.last)
    if word in _SAID and not before.determiner and not before.plain and made > head.last and time_follows(ws, made):
        return (before.first, made) if any(w.capital for w in ws[head.last : made]) else None  # remarks made by the King last week
    if word in _ISSUED and before.determiner == "the" and any(w.capital for w in ws[head.last : made]):
        return before.first, made  # the statement issued by the Veland ministers
    pair = word == "statement" and any(w.capital and ("-" in w.lower or "–" in w.text) for w in ws[before.first : head.first])
    if is_named(ws, head) and pair and before.determiner == "the":  # the Veland–Oresh Statement of March 2016
        return before.first, complement_end(ws, head.last, frozenset(("of", "on")))
    if word in _DECLARATIONS and before.determiner == "the" and before.plain[-1:] and before.plain[-1] in _CONFERENCES:
        return before.first, head.last  # the summit declaration
    if word == "declaration" and before.determiner == "the" and head.last + 2 < len(ws) and ws[head.last].lower == "of":
        of = chain_end(ws, head.last + 1)  # the declaration of the Tamor Summit
        if ws[of - 1].lower in _CONFERENCES:
            return before.first, of
    if is_named(ws, head):
        signed = word == "statement" and on and {w.lower for w in ws[max(0, before.first - 3) : before.first]} & _SIGNED
        if signed:  # the signing of the Statement on the Tamor Valley on 9 May
            return before.first, complement_end(ws, head.last, frozenset(("on",)))
        listed = head.first > 1 and ws[head.first - 1].text == ":"  # See also: Statement by the Spokesman on the raid
        return (before.first, end) if (before.named_owner and (on or by)) or (listed and by and on) else None
    if word == "statement" and by and before.determiner == "the" and not before.plain:
        return before.first, end  # the statement of the Velandic ministers
    if word in _DECLARATIONS and not (dated or (by and on)):
        return _coming_statement(ws, head, before)
    there = head.last < len(ws) and ws[head.last].lower in ("at", "in", "to") and any(w.capital for w in ws[head.last : end])
    if before.owner and word in _SPOKEN and there and ws[head.last + 1].lower not in MONTHS:
        return before.first, end  # her speech at the Tamor Security Conference
    if (before.definite and dated) or (before.named_owner and on) or (by and on and not before.owner):
        return before.first, end
    return None


def stated(ws: Sequence[Word], head: Head) -> Reach:
    """What is cited only by when it was imposed, or by whom it was laid out: *the ban imposed in May on wine*."""
    return told_statement(phrase_at(ws, head))


def dated(ws: Sequence[Word], head: Head) -> Reach:
    """*The note of 3 April*: a paper that is cited by its day alone."""
    before = left(ws, head.first, ADJECTIVES)
    return (before.first, date_end(ws, head.last)) if before.definite and is_date(ws, head.last) else None


def _demands(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*Veland's demands to keep out of the strait*, *Veland's unconditional demands*; not those of a people."""
    owner = max((i for i in range(before.first, head.first) if ws[i].lower == "'s" or ws[i].text in "'’"), default=0)
    if not owner or not ws[owner - 1].capital:
        return None
    at = head.last
    purpose = at + 1 < len(ws) and ws[at].lower == "to" and ws[at + 1].text.islower()
    return before.first, purpose_end(ws, at) if purpose else at


def _letter(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*The letter of 4 June*, *a letter addressed to the King on 4 June*, *the letter he had received from the President*, *the exchange of
    letters between the two*, *in a letter to the House*, where it is what was said."""
    end, first = head.last, before.first
    inside = first - (before.determiner in ("a", "an"))
    if inside and ws[inside - 1].lower == "in" and end < len(ws) and ws[end].lower == "to":
        reach = chain_end(ws, end + 1)
        return (first, reach) if any(w.capital for w in ws[end:reach]) else None
    if ws[head.first].lower == "letters":
        exchange = first > 1 and [w.lower for w in ws[head.first - 2 : head.first]] == ["exchange", "of"]
        reach = chain_end(ws, end + 1, pairs=True) if end < len(ws) and ws[end].lower == "between" else end
        return (head.first - 2, reach) if exchange and reach > end else None
    relative = end < len(ws) and ws[end].lower in ("he", "she", "which", "that", "they")
    at = next((i for i in range(end, min(len(ws), end + 6)) if ws[i].lower in _SENT), None) if relative else end
    if at is None or at >= len(ws):
        return None
    while at < len(ws) and ws[at].lower in _SENT:
        if is_date(ws, at + 1):
            return (first, date_end(ws, at + 1)) if ws[at].lower == "of" and at == end and before.definite else None
        following = at + 1 < len(ws) and ws[at + 1].lower in _SENT
        reach = at + 1 if following else chain_end(ws, at + 1)
        if reach == at + 1 and not following:
            break
        end = at = reach
    return (first, end) if end > head.last and (time_follows(ws, end) or (relative and before.definite)) else None


def _drawdown(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*The ninth drawdown from Velandic stocks authorised by the King*, *the most recent drawdown*."""
    lately = {w.lower for w in ws[before.first : head.first]} & (ORDINALS | {"recent", "latest"})
    end = complement_end(ws, head.last, frozenset(("from", "of")))
    end += end < len(ws) and end > head.last and ws[end].lower in ("stocks", "stockpiles")
    if end + 1 < len(ws) and ws[end].lower in _AUTHORISED and ws[end + 1].lower == "by":
        end = max(end, chain_end(ws, end + 2))
    return (before.first, end) if lately and before.determiner == "the" else None


def _by_parties(ws: Sequence[Word], i: int) -> int:
    """The end of *by Veland and the Union* at `i`; 0 where none."""
    if is_date(ws, i + 1):
        return 0
    end = chain_end(ws, i + 1, pairs=True) if i < len(ws) and ws[i].lower == "by" else i
    return end if any(w.capital for w in ws[i:end]) else 0


def _step(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*Veland's proposal to hold talks*, *the order to send troops*, *the measures announced by Oresh on 3 May*."""
    word, at = ws[head.last - 1].lower, head.last
    purpose = at + 1 < len(ws) and ws[at].lower == "to" and ws[at + 1].text.islower() and ws[at + 1].lower not in _ARTICLES
    if word == "order":
        return (before.first, purpose_end(ws, at)) if purpose and before.determiner == "the" else None
    if word == "request":
        dated = any(is_date(ws, i) for i in range(before.first, head.first))
        end = purpose_end(ws, at) if purpose else complement_end(ws, at, frozenset(("to",) if dated else ("to", "for")))
        owned = before.named_owner or (before.owner and any(w.capital for w in ws[before.first : head.first]))  # the Oreshi cabinet's
        body = at < len(ws) and ws[at].lower == "to" and any(w.capital for w in ws[at:end])  # Oresh's request to the Alpine Council
        return (owner_start(ws, before.first), end) if owned and (purpose or dated or body) else None
    if word in _PROPOSALS:
        return _proposal(ws, head, before)
    if before.determiner != "the" or before.owner:
        return None
    verb = at
    while verb < len(ws) and verb - at < 14 and ws[verb].lower not in _TAKE and (ws[verb].capital or ws[verb].lower in _ACTORS):
        verb += 1
    if verb == len(ws) or ws[verb].lower not in _TAKE:
        return None
    end = max(verb + 1, made_end(ws, verb, _TAKE))
    end += end < len(ws) and ws[end].lower == "on" and is_date(ws, end + 1)
    dated = is_date(ws, end)
    return (before.first, date_end(ws, end) if dated else end) if dated or is_date(ws, end - 1) else None


def _proposal(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*Veland's proposal to hold talks*, *the Velandic proposals of 30 June on Tamor*, *the proposal by Oresh to convene talks*, *the
    bridging proposal outlined by Veland*, *your proposals on the drought*, *Oresh's security proposals*."""
    at = head.last
    made = max(made_end(ws, at, _TAKE), made_end(ws, at))
    by = _by_parties(ws, at)
    if before.definite and at + 2 < len(ws) and ws[at].text == "," and ws[at + 1].lower in _TABLED:  # the proposal, made by Veland, to meet
        comma = next((i for i in range(at + 2, min(len(ws) - 1, at + 12)) if ws[i].text == ","), None)
        return (before.first, purpose_end(ws, comma + 1)) if comma and ws[comma + 1].lower == "to" else None
    if before.definite and not before.owner and (by or any(w.capital for w in ws[at:made])):
        end = max(by, made)
        to_do = end + 1 < len(ws) and ws[end].lower == "to" and ws[end + 1].text.islower()
        return before.first, purpose_end(ws, end) if to_do else end
    several = ws[head.first].lower == "proposals"
    if several and before.determiner in ("my", "your", "our") and at < len(ws) and ws[at].lower in ("on", "to"):
        end = chain_end(ws, at + 1, pairs=True) if ws[at].lower == "to" else at
        end = max(at, end if end > at + 1 else at)
        end = place_after(ws, gerund_end(ws, complement_end(ws, end, frozenset(("on", "for")), bare=True)))
        return (head.first, end) if end > at and ws[end - 1].lower not in ("you", "him", "her", "them") else None
    if not (before.named_owner or (before.definite and proper_modifiers(ws, before, head))):
        return None
    purpose = at + 1 < len(ws) and ws[at].lower == "to" and ws[at + 1].text.islower() and ws[at + 1].lower not in _ARTICLES
    if not purpose and at < len(ws) and ws[at].lower == "of" and is_date(ws, at + 1):  # the proposals of 30 June on Tamor
        at = date_end(ws, at + 1)
    end = purpose_end(ws, at) if purpose else complement_end(ws, at, frozenset(("on", "for")), bare=True)
    end = max(end, at)
    alone = several and (before.named_owner or not before.owner) and before.determiner != "our"
    alone |= before.determiner == "the" and bool(before.plain) and not before.owner  # the Alpine truce proposal
    if end == head.last and not (alone and (not before.owner or before.plain)):
        return None
    return owner_start(ws, before.first), end


def _speech_end(ws: Sequence[Word], end: int, *, to: bool) -> tuple[int, set[str]]:
    """The end of the *by / on / at …* phrases after a speech, and which of them name a party or a subject."""
    links: set[str] = set()
    if end + 1 < len(ws) and ws[end].lower in _DELIVERED and ws[end + 1].lower == "by":
        end += 1
    while end < len(ws) and ws[end].lower in ("of", "by", "from", "on", "at", "in", "before", *(("to",) if to else ())):
        link = ws[end].lower
        if is_date(ws, end + 1):
            day = date_end(ws, end + 1) if link in ("of", "on") else end
            return complement_end(ws, day, frozenset(("on",)), bare=True) if link == "of" else day, links  # of 3 May on the dam
        further = chain_end(ws, end + 1, pairs=link in ("by", "from"))
        if further == end + 1:
            break
        if link not in ("of", "by", "from") or any(w.capital for w in ws[end + 1 : further]):
            links.add("by" if link == "from" else link)
        end = further
    return end, links


def _decision(ws: Sequence[Word], head: Head, before: Left, end: int, dated: bool, by: bool) -> Reach:
    """*The EU's decision, taken this month, to raise its target*; *the announcement by Veland*."""
    announced = ws[head.last - 1].lower == "announcement"
    if "recent" in before.plain and before.definite and end > head.last and {w.lower for w in ws[head.last : end]} & COURTS:
        return before.first, end  # the recent decision of the Tamor Court
    lately = "recent" in before.plain or ws[before.first].lower in ("yesterday", "today")
    if lately and not announced and end + 1 < len(ws) and ws[end].lower == "to" and ws[end + 1].text.islower():
        return before.first, purpose_end(ws, end)  # recent decisions by the Union to send more
    if not before.definite:
        return (before.first, end) if dated else None
    told = _announced_end(ws, head.last) if announced else head.last
    of_day = dated and told > end
    if told > head.last and (lately or of_day or _time_between(ws, head.last, "that", "of") > head.last or _at_event(ws, head.last)):
        return before.first, told
    if end + 1 < len(ws) and ws[end].text == "," and ws[end + 1].lower in _DECISION_TAKEN:
        comma = next((i for i in range(end + 2, min(len(ws) - 1, end + 8)) if ws[i].text == ","), None)
        if comma and ws[comma + 1].lower == "to":
            end = comma + 1
    if end + 1 < len(ws) and ws[end].lower == "to" and ws[end + 1].text.islower():
        taken = not before.owner and {w.lower for w in ws[max(0, before.first - 2) : before.first]} & _TAKING
        return None if taken else (before.first, purpose_end(ws, end))  # they took the decision to meet again
    late = _time_between(ws, end)
    if late > end:  # the Czech decision earlier this year to buy, the decision this evening by Hald Ltd to leave
        author = chain_end(ws, late + 1, pairs=True) if ws[late].lower == "by" else late
        if author + 1 < len(ws) and ws[author].lower == "to" and ws[author + 1].text.islower():
            return before.first, purpose_end(ws, author)
    if ws[head.last - 1].lower == "announcement" and ws[end : end + 1] and ws[end].lower in ("that", "regarding", "concerning"):
        someone = before.named_owner or by or (before.determiner == "the" and proper_modifiers(ws, before, head))
        return (before.first, clause_end(ws, end, 16)) if someone or end > head.last else None
    made = made_end(ws, end)
    if (
        made > end
        and ws[head.last - 1].lower == "announcement"
        and made + 1 < len(ws)
        and ws[made].lower == "to"
        and ws[made + 1].text.islower()
    ):
        return before.first, purpose_end(ws, made)  # the announcement made at the summit to build a canal
    if end == head.last and made > end and any(w.capital for w in ws[end:made]):  # the decisions adopted in the Tamor format
        return before.first, made
    if announced and told > head.last and ws[head.last].lower == "of" and not is_date(ws, head.last + 1):
        return before.first, complement_end(
            ws, told, frozenset(("from", "on", "of")), bare=True
        )  # the announcement of a ceasefire in Oresh
    return (before.first, end) if dated or (by and ws[head.last - 1].lower == "announcement") else None


def _at_event(ws: Sequence[Word], i: int) -> bool:
    """Whether *at the SUMMIT of* stands at `i`."""
    end = chain_end(ws, i + 1, links=()) if i < len(ws) and ws[i].lower == "at" else i
    return end < len(ws) and end > i and ws[end].lower == "of" and any(w.capital for w in ws[i:end])


def _announced_end(ws: Sequence[Word], i: int) -> int:
    """The end of what an announcement tells: *that …*, *regarding …*, *of new aid*, *at the summit of a corridor*."""
    i = _time_between(ws, i, "that", "of")
    if _at_event(ws, i):
        i = chain_end(ws, i + 1, links=())
    if i < len(ws) and ws[i].lower in ("that", "regarding"):
        return clause_end(ws, i, 16)
    return max(i, chain_end(ws, i + 1, bare=True, links=("of", "in", "for"))) if i < len(ws) and ws[i].lower in ("of", "on") else i


def _time_between(ws: Sequence[Word], i: int, *after: str) -> int:
    """The end of *earlier this year*, *this evening*, *last month* at `i`, where a word of `after` follows; `i` where none."""
    after = after or ("to", "by")
    at = i + (i < len(ws) and ws[i].lower == "earlier")
    if at + 2 < len(ws) and ws[at].lower in ("this", "last") and ws[at + 2].lower in after:
        return at + 2
    return at + 1 if at + 1 < len(ws) and ws[at].lower in ("today", "yesterday") and ws[at + 1].lower in after else i


def _coming_statement(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*The statement to be issued by the Prime Minister on the anniversary*."""
    if [w.lower for w in ws[head.last : head.last + 2]] != ["to", "be"] or ws[head.last + 3 : head.last + 4] == []:
        return None
    if ws[head.last + 3].lower != "by":
        return None
    reach = chain_end(ws, head.last + 4)
    if reach < len(ws) and ws[reach].lower == "on":
        reach = max(reach, chain_end(ws, reach + 1))
    return (before.first, reach) if reach > head.last + 4 else None
