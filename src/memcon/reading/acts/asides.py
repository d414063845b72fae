"""Cues inside or after what was said: *“…, he observed, …”*, *“…, she said.”*."""

from __future__ import annotations

from dataclasses import dataclass, replace

from memcon.annotate.mentions import Cue
from memcon.annotate.small_words import PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.acts.act import Act, Dropped
from memcon.reading.acts.after_cue import DAYS, after_manner, past_when_and_where
from memcon.reading.acts.clause import CLOSING_QUOTES, CONJUNCTIONS, FINITE, QUOTES, RELATIVES, TOPICAL, Clause, chain_start

_WORDS = groups("speech_words")


def without_quoted(s: Clause, acts: list[Act]) -> tuple[list[Act], list[Dropped]]:
    """Without the acts that stand in what a later cue reports: *Veland supports the plan, she added*."""
    s.acts = ()
    for n, act in enumerate(acts):
        between = act.rule == "addressee in the passive" and s.lower(act.start - 1) == s.lower(act.cue.last) == ","
        if between and n + 1 < len(acts):  # "Lima, he was told, could not agree": the inner verb
            return [*acts[:n], *acts[n + 1 :]], [Dropped(act.cue, "it only leads to what was said")]
        if n and act.rule in ("subject and verb", "verb and subject, turned round") and "past" in act.cue.forms:
            aside = aside_of(s, act, acts[n + 1 :])
            before = acts[:n]
            inside = [b for b in acts[n + 1 :] if aside and not aside.closes and b.outer is None and not _goes_on(s, b)]
            if aside and not any("past" in b.cue.forms and b.mood == "finite" for b in before):
                nested = [b for b in before if b.mood == "perfect"]
                gone = [Dropped(b.cue, "inside what was said") for b in (*before, *inside) if b not in nested]
                if nested or aside.closes or all(b.mood == "finite" for b in before):
                    nested = [replace(b, outer=0, rule="said inside what was said") for b in nested]
                    return [act, *nested, *(a for a in acts[n + 1 :] if a not in inside)], gone
        if act.rule == "subject and verb" and (aside := aside_of(s, act, acts[n + 1 :])) and not aside.closes:
            leads = (
                s.lower(s.first) == "as" and act.actor is not None and act.actor.first == s.first + 1
            )  # "As she noted, Oresh is ready to"
            inside = [b for b in acts[n + 1 :] if b.outer is None and (not _goes_on(s, b) or (leads and "past" not in b.cue.forms))]
            return [a for a in acts if a not in inside], [Dropped(b.cue, "inside what was said") for b in inside]
    return acts, []


def in_quotations(s: Clause) -> tuple[Cue, ...]:
    """The cues inside a quotation whose speaker the sentence names: *“We do not regret it,” she said*. They are part of what was said."""
    found: list[Cue] = []
    for first, last in _quotations(s):
        if any(c.last <= first <= c.last + 1 for c in s.cues) or _named_after(s, last):
            found.extend(c for c in s.cues if first < c.verb < last)
    return tuple(found)


def _named_after(s: Clause, closing: int) -> bool:
    """Whether the quotation that closes at `closing` is followed by who said it: *…,” she said*, *…”, said Ms Hald*."""
    at = closing + 1 + (s.lower(closing + 1) == ",")
    who = s.starting_at(at)
    if who is not None:
        return any(c.verb >= who.last and chain_start(s, c.verb) == who.last for c in s.cues)
    return any(c.verb == at and s.starting_at(c.last) for c in s.cues)


def _quotations(s: Clause) -> list[tuple[int, int]]:
    """The quotations of the sentence, from mark to mark; one that opened before it, or ends after it, as far as it stands here."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for i, (_, _, text, _) in enumerate(s.tokens[s.first : s.last], s.first):
        if text not in QUOTES:
            continue
        if opened is None and not found and text in CLOSING_QUOTES and text != '"':
            found.append((s.first - 1, i))
        elif opened is None:
            opened = i
        else:
            found.append((opened, i))
            opened = None
    return [*found, (opened, s.last)] if opened is not None else found


@dataclass(frozen=True, slots=True)
class Aside:
    """A cue that stands inside what was said, or (`closes`) after it: what was said begins at `start`, and before the cue ends at `end`."""

    start: int
    end: int
    closes: bool


def aside_of(s: Clause, act: Act, later: list[Act]) -> Aside | None:
    """*“…, he observed, …”*, *“…, she said.”*, *“…,” said Mr Hald.*: words stand before the subject, nothing follows the cue."""
    actor = act.actor
    if act.rule in ("it was …", "addressee in the passive") and s.lower(act.start - 1) == "," and s.lower(act.cue.last) == ",":
        return Aside(_said_from(s, act, act.start - 1), act.start - 1, False)
    if actor is None or act.subject != "actor" or act.mood not in ("finite", "perfect"):
        return None
    turned = act.rule == "verb and subject, turned round"
    if not turned and act.rule != "subject and verb":
        return None
    first = act.start if turned else actor.first
    after = actor.last if turned else act.cue.last
    after = after_manner(s, after, s.last)
    after -= s.lower(after - 1) == ","
    tells = act.cue.entry.get("act") in ("state", "stress", "explain")  # "…, she told them.", not "Accepting, she thanked him."
    addressed = s.lower(after) in ("him", "her", "them", "us", "me") and (s.lower(after + 1) == "," or (after + 1 >= s.last and tells))
    after += addressed
    if s.lower(after) in ("his", "her", "their", "the") and s.lower(after + 1) in _THOSE_TOLD and s.lower(after + 2) == ",":
        addressed, after = True, after + 2  # "Elections, he assured his hosts, would be held"
    if tells and "address" in act.cue.entry.list("takes") and (told := _told_to(s, after)) is not None:
        addressed, after = True, told
    before = s.tokens[first - 1].text if first > s.first else ""
    quoted = before in CLOSING_QUOTES or (before == "," and first - 2 > s.first and s.tokens[first - 2].text in CLOSING_QUOTES)
    if s.lower(after) in _PRESS | {"a", "the"}:  # "…”, he told journalists after the talks", "…, he told the press."
        at = next((i for i in range(after, min(s.last, after + 4)) if s.lower(i) in _PRESS), None)
        to = next((i for i in range(at, s.last) if s.lower(i) == ","), s.last) if at is not None else after
        after = to if quoted or at == s.last - 1 else after
    if s.lower(first - 1) == "as":
        if after >= s.last and s.lower(first - 2) == "," and act.mood == "finite" and first - 2 > s.first:
            return Aside(_said_from(s, act, first - 2), first - 2, True)  # "Veland backs the plan, as Ms Hald stressed"
        comma = any(s.lower(i) == "," for i in range(after, min(s.last, after + 4)))
        return Aside(_said_from(s, act, first - 1), first - 1, False) if comma else None
    if (
        first <= s.first + 1
        or before not in _BEFORE_ASIDE
        or (after >= s.last and s.opens)
        or ("address" in act.cue.entry.list("takes") and not quoted and not addressed and after < s.last)
    ):
        return None
    start = _said_from(s, act, first - 1)
    circumstance = s.lower(start) in PREPOSITIONS | {"before", "after"} and not any(s.lower(i) in FINITE for i in range(start, first))
    if s.lower(start).endswith("ed") and not quoted and not any(s.lower(i) in FINITE for i in range(start, first)):
        return None  # "Invited to Tamor, the Minister accepted"
    if circumstance and (act.cue.noun is not None or (after >= s.last and s.lower(start) in ("before", "after", "during"))):
        return None  # "Before leaving, he renewed his invitation", "On Haiti, Veland expressed concern, which Oresh shared"
    passed = past_when_and_where(s, after)
    if passed > after and (
        passed >= s.last or (s.lower(passed) == "," and s.lower(passed + 1) in ("following", "after", "during", "when"))
    ):
        return Aside(start, first - 1, True)  # "…, the Minister announced in Tamor on Tuesday, following talks with"
    if before == "," and act.cue.entry.get("act") in ("state", "stress", "explain") and _lead(s, start, first - 1, after):
        return Aside(start, first - 1, True)
    ends = after + 2 if s.lower(after) == "," else after + 1  # "…, she said, but he"
    if after >= s.last or s.lower(after) == ";" or any(after <= b.start <= ends and _goes_on(s, b) for b in later):
        if after < s.last and circumstance:
            return None  # "On this occasion, the Minister welcomed and praised the visit": when, not what
        return Aside(start, first - 1, True)
    if s.lower(after) == ",":
        told_then = quoted and s.lower(after + 1) in _WHERE_AND_WHEN | {"as", "while", "when"}  # "“…,” she said, as both called for"
        return Aside(start, first - 1, told_then)
    follows = s.lower(after) in ("that", ":") or s.tokens[after].text in QUOTES
    return Aside(start, first - 1, True) if quoted and not follows else None


def _told_to(s: Clause, at: int) -> int | None:
    """The index after the person addressed at `at`, where nothing else follows: *…, he told Dr Yang.*, *Elections, he told Dr Yang, would*,
    *…, he told the Belgian.*"""
    told = s.starting_at(at)
    if told is not None and told.kind != "sides" and (told.last >= s.last or s.lower(told.last) in (",", ";")):
        return told.last
    one = s.lower(at) == "the" and at + 2 == s.last and s.tokens[at + 1].text[0].isupper()
    return s.last if one else None


def _lead(s: Clause, start: int, stop: int, after: int) -> bool:
    """Whether a sentence leads with what was said, and only tells where and when after the cue: *Ties have never been so close, the
    Minister declared in Tamor on Tuesday following talks with Mr Orlen*."""
    clause = s.lower(start) not in RELATIVES | PREPOSITIONS | _SUBORDINATE and any(s.lower(i) in FINITE for i in range(start, stop))
    follows = s.lower(after) in _WHERE_AND_WHEN or s.lower(after) in DAYS
    who = (i for i in range(after, s.last - 1) if s.lower(i) == "," and s.lower(i + 1) in ("who", "which"))  # "his guest, who is in Tamor"
    return clause and follows and not any(s.lower(i) in FINITE | {"that", ",", ":"} for i in range(after, next(who, s.last)))


_SUBORDINATE = frozenset("if although though while because since once until unless".split())
_WHERE_AND_WHEN = frozenset("in at on after following during ahead before".split())


def _goes_on(s: Clause, act: Act) -> bool:
    """Whether an act after a cue that interrupts is the same speaker's next, not part of what he says."""
    joined = s.lower(act.start) == "," and s.lower(act.start + 1) in CONJUNCTIONS
    return (
        act.mood == "participle"
        or act.rule in ("who", "summed up in the passive", "relative clause")
        or joined
        or s.lower(act.start) in CONJUNCTIONS
        or s.lower(act.start - 1) in CONJUNCTIONS
        or ";" in (s.lower(act.start), s.lower(act.start - 1))  # "Oresh, she said, had stood by the pact; he expressed the hope"
    )


_THOSE_TOLD = _WORDS["those_spoken_to"]
_PRESS = _WORDS["press_told"]
_BEFORE_ASIDE = frozenset(",\"'’”—–-")


_OF_A_TOPIC = frozenset(("discuss", "mention", "agree", "concur", "share_view"))


def _after_dateline(s: Clause, stop: int) -> int:
    """The index after *TAMOR, 3 May (VNA) –* at the start of the sentence, or the start."""
    dash = next((i for i in range(s.first + 1, min(stop, s.first + _LONGEST_DATELINE)) if s.tokens[i].text in "-–—"), s.first)
    told = range(s.first, dash)
    stamped = any(s.tokens[i].text[0].isdigit() or s.tokens[i].text == ")" for i in told)
    return dash + 1 if stamped and not any(s.lower(i) in FINITE for i in told) else s.first


_LONGEST_DATELINE = 12  # tokens: "Tamor, 22 June 2021 (MIA) -"


def _said_from(s: Clause, act: Act, stop: int) -> int:
    """Where what was said begins before the cue that stands inside or after it: with the sentence, or after the act before it."""
    if act.actor and act.actor.first == s.first + 1 and s.lower(s.first) == "as":  # "As I said yesterday, …"
        return next((i + 1 for i in range(act.cue.last, s.last) if s.lower(i) == ","), act.cue.last)
    others = [c.verb for c in s.acts if c.verb < stop]
    start = s.first
    if others:  # "voiced concern over the attacks, which, he noted, …"
        start = next((i + 1 for i in range(stop - 1, others[-1], -1) if s.lower(i) in (",", ";")), stop)
    start = max(start, _after_dateline(s, stop))
    colon = next((i for i in range(stop - 1, start, -1) if s.lower(i) == ":"), None)
    quoted = colon is not None and sum(s.tokens[i].text in QUOTES for i in range(start, colon)) % 2 == 1
    if colon is not None and s.lower(colon + 1).isalpha() and not quoted:  # "Mr Orlen was gloomier: no date, he said, could be named"
        start = colon + 1
    fronted = TOPICAL if act.cue.entry.get("act") in _OF_A_TOPIC else frozenset()
    while start < s.last and (s.tokens[start].text in "(\"'“‘" or s.lower(start) in {"and", "but"} | fronted):
        start += 1
    return start
