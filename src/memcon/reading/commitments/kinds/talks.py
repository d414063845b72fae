"""Talks: what committees, authorities and officials are to deal with, and contact on a matter that is named."""

from __future__ import annotations

from memcon.annotate.mentions import Token
from memcon.annotate.small_words import PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Clause, Kind
from memcon.reading.commitments.kinds.events import head_noun
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.vocabulary import Match, Vocabulary

_WORDS = groups("commitment_kind_words")

_PURSUING = ("follow", "pursu", "liais", "check", "clarif", "inquir", "enquir", "verif", "interced")
_SETTLED = _WORDS["settles_dates"]
_BY_AND_BY = _WORDS["by_and_by"]
_REGULAR = _WORDS["at_set_times"]
_UNNAMED = frozenset("the this that these those it them all".split())
_ON = frozenset("on about regarding concerning over for aimed toward towards".split())
_ANY_MATTER = _WORDS["any_matter"]
_ISSUES = _WORDS["matters"]
_PURPOSES = _WORDS["purposes_of_contact"]  # what one stays in contact to do about a matter


def deliberated(c: Clause) -> Kind | None:
    """What an authority or a committee is to deal with, and days that are to be fixed."""
    tokens, plan = c.tokens, c.plan
    if not plan.passive and plan.subject and _before_an_authority(tokens, c.words, plan, c.at):
        return c.undertaking("firm", "an authority that is to deliberate")
    if plan.passive and c.words.verb(tokens, c.at, "deliberate") and _by_a_body(tokens, c.words, c.at, plan.last):
        return c.firm("talks", f"{c.lower} by a body")
    beside = plan.mood == "scheduled" and tokens[plan.first - 1].lower in (",", "with")
    by_and_by = beside or any(tokens[i].lower in _BY_AND_BY for i in range(c.at + 1, plan.last)) or _by_both(c)
    if by_and_by and plan.passive and plan.subject and _settles(tokens, c.words, c.at) and _of_dates(tokens, *plan.subject):
        return c.firm("talks", "a date to be fixed")
    if not plan.passive and c.lower.startswith(_PURSUING) and _with_an_office(tokens, c.words, c.at + 1, plan.last):
        return c.undertaking("firm", f"{c.lower} … with an office")
    return None


def _by_both(c: Clause) -> bool:
    """Whether it is both who are to settle it: *will be finalised by both sides*, *will be mutually agreed*."""
    told = [t.lower for t in c.tokens[c.at : c.plan.last]]
    both = any(told[n : n + 2] in (["by", "both"], ["by", "the"]) and {"sides", "parties"} & set(told[n : n + 4]) for n in range(len(told)))
    return both or _by_staff_of_both(told) or any(t.lower in ("mutually", "jointly") for t in c.tokens[c.plan.verb - 2 : c.at + 3])


def _by_staff_of_both(told: list[str]) -> bool:
    """Whether it is left to those who see to such things: *by the attachés*, *between the two royal courts*, *at the working level*."""
    if any(told[n : n + 3] in (["at", "the", "working"], ["at", "working", "level"]) for n in range(len(told))):
        return True
    led = [n for n, word in enumerate(told) if word in ("by", "between")]
    return any(set(told[n + 1 : n + 6]) & _ARRANGERS for n in led)


_ARRANGERS = _WORDS["arrangers"]


def dates_to_settle(tokens: tuple[Token, ...], plan: Plan) -> bool:
    """Whether it is a day that is to be set by those who see to it: *the date is to be set through diplomatic channels*."""
    told = [t.lower for t in tokens[plan.verb : plan.last]]
    by_and_by = any(word in _BY_AND_BY for word in told[1:]) or _by_staff_of_both(told)
    return plan.subject is not None and by_and_by and _of_dates(tokens, *plan.subject)


def _settles(tokens: tuple[Token, ...], words: Vocabulary, at: int) -> bool:
    return tokens[at].lower in _SETTLED or words.verb(tokens, at, "deliberate") is not None


def _of_dates(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a subject is the day or the particulars of something: *The exact dates of the visit*."""
    head = next((i for i in range(first, last) if tokens[i].lower in PREPOSITIONS), last)
    joined = first < head - 2 and tokens[head - 2].lower == "and"  # "The date and venue"
    return tokens[head - 1].lower in _PARTICULARS or (joined and tokens[head - 3].lower in _PARTICULARS)


_PARTICULARS = _WORDS["particulars"]


def _with_an_office(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """*Follow up the matter with the Ministry of Finance*, *check with his Government*."""
    led = (i + 1 for i in range(first, last - 1) if tokens[i].lower == "with")
    ahead = [i for at in led for i in range(at, min(last, at + 5))]
    return any(words.noun(tokens, i, "authority", "home") or tokens[i].lower in _OFFICES for i in ahead)


_OFFICES = _WORDS["public_offices"]


def _before_an_authority(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether a cabinet or ministry is to deal with a matter: *his Cabinet would look at it*, *the Parliament will discuss the treaty*."""
    assert plan.subject is not None
    head = next((i for i in range(*plan.subject) if tokens[i].lower in PREPOSITIONS), plan.subject[1])
    deciding = any(
        words.noun(tokens, i, "authority", "home") or tokens[i].lower in ("cabinet", "parliament") for i in range(plan.subject[0], head)
    )
    subject = [t.lower for t in tokens[plan.subject[0] : head]]
    own = len(subject) == 2 and subject[0] in ("his", "her", "our", "my") and subject[1] == "government"
    if own and tokens[at].lower.startswith("consider"):
        return False  # "his government would consider it favourably"
    return deciding and words.verb(tokens, at, "deliberate") is not None


def _by_a_body(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> bool:
    """Whether a committee or working group is the one by which a matter is to be *taken up*, *examined* …"""
    by = next((i for i in range(at + 1, min(last, at + 5)) if tokens[i].lower in ("by", "in")), None)
    if by is None:
        return False
    nouns = (m for i in range(by + 1, min(last, by + 6)) if (m := words.noun(tokens, i, "officials")))
    return any(tokens[m.first].lower in _WORDS["bodies_at_work"] for m in nouns)


def talked_of(c: Clause) -> Kind | None:
    """Committees that go about their work, officials who follow up, contact on a matter."""
    tokens, words, plan = c.tokens, c.words, c.plan
    works = (c.light or c.vague or words.verb(tokens, c.at, "deliberate")) and not plan.passive
    works = works and not (c.verb and c.verb.kind not in ("undertaking", "talks", "meeting"))
    if works and _of_a_body(tokens, words, plan, c.at, c.last):
        return c.firm("talks", f"a body that is to {c.lower}")
    if (met := _at_their_meeting(c)) is not None:
        return c.firm(met.kind, f"{c.lower} at their {met.entry.words[0]}", c.at + 1, met)
    if c.vague and c.lower == "follow" and plan.subject and not plan.passive and _by_staff(tokens, words, *plan.subject):
        return c.firm("talks", "teams that are to follow up", c.vague.last)
    if c.plan.passive and c.lower in _CALLED and plan.subject and _to_a_session(tokens, words, plan):
        return c.firm("talks", f"a body {c.lower} to a session", c.at + 1)
    if c.lower in _LEADING and not plan.passive and (led := _side_at_talks(tokens, words, c.at, plan.last)) is not None:
        return c.firm("talks", f"{c.lower} a side at talks", c.at + 1, led)
    if c.vague and c.lower.startswith("consult"):
        on = any(tokens[i].lower in _ON for i in range(c.at, plan.last))
        return Kind("talks", "firm" if on else "vague", "consult each other", c.at, c.vague.last)
    return None


def _at_their_meeting(c: Clause) -> Match | None:
    """The meeting at which something is to be talked of, told with its day: *will review this at their meeting in Lima on 4 May*."""
    if c.plan.passive or c.plan.mood != "modal" or c.words.verb(c.tokens, c.at, "deliberate") is None:
        return None
    for at in range(c.at + 1, c.plan.last - 3):
        if c.tokens[at].lower in ("at", "during") and c.tokens[at + 1].lower == "their":
            noun = next((m for i in range(at + 2, at + 5) if (m := c.words.noun(c.tokens, i, "event")) is not None), None)
            dated = noun is not None and any(noun.last <= first and last <= c.plan.last + 1 for first, last in c.dated)
            return noun if dated and noun is not None and noun.kind in ("meeting", "visit", "call") else None
    return None


_CALLED = _WORDS["called_to_sit"]
_LEADING = frozenset("lead head leading heading represent".split())


def _to_a_session(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan) -> bool:
    """Whether a committee is *called to an extraordinary session*."""
    assert plan.subject is not None
    body = any(words.noun(tokens, i, "officials") for i in range(*plan.subject))
    return body and any(tokens[i].lower in ("session", "meeting") for i in range(plan.verb + 1, plan.last))


def _side_at_talks(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> Match | None:
    """The talks at which somebody leads his side: *lead the Peruvian side at the political consultations with Chile*."""
    side = next(
        (i for i in range(at + 1, min(last - 2, at + 4)) if tokens[i].lower == "side" and tokens[i + 1].lower in ("at", "in")), None
    )
    if side is None:
        return None
    nouns = (words.noun(tokens, i, "event") for i in range(side + 2, min(last, side + 10)))
    return next((n for n in nouns if n is not None and n.kind == "talks"), None)


def _by_staff(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether it is both sides' officials who are to go on with a matter."""
    return any(words.noun(tokens, i, "staff", "officials") for i in range(first, last))


def _of_a_body(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int, last: int) -> bool:
    """Whether a committee or working group is to go about its own work: *work out the details*, *resume its work*."""
    noun = head_noun(tokens, words, *plan.subject) if plan.subject else None
    if noun is None or noun.entry.get("part") != "event" or noun.kind != "talks":
        return False
    if words.verb(tokens, at, "deliberate"):
        return True
    return last + 1 < plan.last + 1 and tokens[last].lower == "its" and tokens[last + 1].lower in _WORDS["own_work"]


_CONTACT = _WORDS["in_touch"]


def in_contact(tokens: tuple[Token, ...], plan: Plan, at: int) -> bool:
    """Whether one is to be in touch on a matter that is named, or at set times: *stay in contact on the ceasefire*, *once a month*."""
    touch = next((i for i in range(at + 1, min(plan.last, at + 6)) if tokens[i].lower in _CONTACT), None)
    if touch is None or tokens[at].lower not in ("stay", "staying", "remain", "remaining", "keep", "keeping", "be"):
        return False
    rest = [tokens[i].lower for i in range(touch + 1, plan.last)]
    if rest[:1] == [","] and "," in rest[1:]:  # ", including in consultation with allies,"
        rest = rest[rest.index(",", 1) + 1 :]
    if set(rest) & _REGULAR:
        return True
    if set(rest) & _ANY_MATTER:
        return False
    for n in range(min(len(rest) - 4, 9)):  # "to follow up on", "in the days ahead to ensure that"
        if rest[n] == "to" and rest[n + 1] in _PURPOSES:
            return True
    over_time = bool(set(rest) & _SPANS)  # "over the coming weeks"
    on = next((n for n, word in enumerate(rest) if word in _ON - {"for"} and not (word == "over" and over_time)), None)
    return (
        on is not None
        and on + 1 < len(rest)
        and not (rest[on + 1] in _UNNAMED and (set(rest[on + 1 : on + 4]) & _ISSUES or len(rest) - on < 3))
    )


_SPANS = _WORDS["spells"]


def idle(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, light: Match, noun: Match) -> bool:
    """Whether the talks are mere staying in touch: *maintain contacts at various levels*, with no matter named."""
    verb, head = tokens[light.first].lower, tokens[noun.first].lower
    if verb.startswith("maintain") and head in ("contact", "contacts") and _on_what_was_discussed(tokens, noun.last, plan.last):
        return False
    if verb.startswith(("maintain", "keep", "promot", "step", "intensif", "advance", "engag")) and head in _WORDS["idle_talks"]:
        return not (verb.startswith("engag") and head != "contact") or head in ("coordination",)
    if head in ("coordination", "co-ordination"):
        return noun.first > plan.verb and not _of_staff_for_a_purpose(tokens, words, noun.last, plan.last)
    if head not in ("contact", "contacts") and not (head in ("dialogue", "exchanges") and verb.startswith("continu")):
        return False
    return not any(tokens[i].lower in _ON for i in range(noun.last, plan.last) if tokens[i + 1].lower not in ("personal",))


def _on_what_was_discussed(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether contacts are to be about what was talked of: *maintain contacts regarding the issues raised during the talks*."""
    on = next((i for i in range(first, last) if tokens[i].lower in _ON - {"for", "over"}), last)
    return any(tokens[i].lower in _ISSUES and tokens[i + 1].lower in ("discussed", "raised") for i in range(on, min(last - 1, on + 5)))


def _of_staff_for_a_purpose(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether named offices are to coordinate something: *coordination between their coast guards to ensure the passage of ships*."""
    between = any(tokens[i].lower in ("between", "among") for i in range(first, min(last, first + 2)))
    purpose = next((i for i in range(first, last - 1) if tokens[i].lower == "to" and tokens[i + 1].lower in _PURPOSES), None)
    return between and purpose is not None and any(words.noun(tokens, i, "staff", "group", "home") for i in range(first, purpose))


def on_a_matter(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether information is to be exchanged on something named: *exchange information on stolen boats*."""
    told = next((i for i in range(first, min(last, first + 3)) if tokens[i].lower in _WORDS["data"]), None)
    if told is None or told + 2 >= last or tokens[told + 1].lower not in _ON - {"for", "over"}:
        return False
    return not {tokens[i].lower for i in range(told + 2, min(last, told + 6))} & (_ANY_MATTER | _ISSUES)
