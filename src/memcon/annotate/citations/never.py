"""What cites nothing however likely its words: what is only sought or still to be made, what goes on, the meeting at hand."""

from __future__ import annotations

from collections.abc import Callable

from memcon.annotate.citations.events.attacks import is_war
from memcon.annotate.citations.meetings.exchanges import exchange_at
from memcon.annotate.citations.meetings.none import is_none as is_no_meeting
from memcon.annotate.citations.noun_phrases import OWNERS
from memcon.annotate.citations.phrases import complement_end, is_date
from memcon.annotate.citations.rules import Phrase
from memcon.annotate.citations.texts import is_none
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_GRAMMARS = frozenset(("resolution", "dated", "met", "occasion", "title", "stated", "name"))
"""*A peaceful resolution of the conflict*, *take note of it*: no text, however it is told."""
_EVERYDAY = _WORDS["everyday"]
_BODIES_OF_MANY = _WORDS["standing_forums"]
_SOUGHT = _WORDS["sought_texts"]
_STILL_MADE = _WORDS["still_made"]
_GOING_ON = _WORDS["going_on"]
_TAKES_OVER = _WORDS["takes_over"]
_INFORMED = _WORDS["informs"]
_RENEWED = _WORDS["renews"]
_PRESENTED = _WORDS["presented"] | _WORDS["launching"] | _WORDS["made"]
_MAKING = _WORDS["making"]
_BARE = _WORDS["told_before"]
_OF_MEMBERS = _WORDS["of_members"]
_OFFICERS = _WORDS["officers"]
_NEAR_A_BODY = 6  # words before a standing body among which it is told that one belongs to it
_NEAR = 5  # words before and behind a text among which it is told that it is still to be made


def never_likely(phrase: Phrase) -> bool:
    """Whether what the rules refuse is refused for good, whatever its words: a war, *an early meeting*, *the need for an agreement*."""
    if phrase.head.grammar in _GRAMMARS or phrase.ws[phrase.head.last - 1].text in _EVERYDAY:
        return True
    return any(rule(phrase) for rule in _RULES.get(phrase.head.grammar, ()))


def _no_text(p: Phrase) -> bool:
    return is_none(p.ws, p.head)


def _sought(p: Phrase) -> bool:
    """*The need for a fisheries agreement*, *urged all to adopt an agreement*: one that there is not."""
    return not p.before.definite and not p.named and bool(p.lead(_NEAR) & _SOUGHT)


def _still_to_be_made(p: Phrase) -> bool:
    """*A joint study would be commissioned*, *the contract would be awarded in May*."""
    end = complement_end(p.ws, p.head.last, frozenset(("of", "on", "for", "with", "between")), bare=True)
    after = [w.lower for w in p.ws[end : end + _NEAR]]
    return not p.named and "be" in after and bool(_STILL_MADE & set(after))


def _told_before(p: Phrase) -> bool:
    """*The agreement*, *the contract*, of which was spoken before."""
    bare = p.the and p.word in _BARE and p.single and not p.named and p.first == p.head.first
    return bare and p.next() not in ("of", "on", "for", "between", "with", "to", "reached", "signed")


def _no_meeting(p: Phrase) -> bool:
    return is_no_meeting(exchange_at(p.ws, p.head))


def _next_steps(p: Phrase) -> bool:
    """*Next steps on trade.*"""
    return p.word == "steps" and "next" in {w.lower for w in p.ws[p.before.first : p.head.first]}


def _plain_programme(p: Phrase) -> bool:
    """*The temporary worker program*: of a kind; not the programme *launched by the Minister*, the programme *for the Hald Railway*."""
    if p.word not in ("program", "programme") or p.named:
        return False
    told = ({w.lower for w in p.ws[p.head.last : p.head.last + _NEAR]} | p.lead(3)) & (_PRESENTED | _MAKING)
    return not told and not p.names(p.reach("for", "of", "on"))


def _war(p: Phrase) -> bool:
    return is_war(p.ws, p.head)


def _in_war(p: Phrase) -> bool:
    """*The brutal attacks of Oresh's war.*"""
    return "war" in {w.lower for w in p.tail_to(p.reach("of"))}


def _goes_on(p: Phrase) -> bool:
    """*Ongoing attacks by pirates.*"""
    return bool(({w.lower for w in p.ws[p.before.first : p.head.first]} | p.lead(1)) & _GOING_ON)


def _of_a_body(p: Phrase) -> bool:
    """*The reform of the Tamor Forum.*"""
    near = {w.lower for w in p.ws[max(0, p.head.first - _NEAR_A_BODY) : p.head.first]}
    led = p.lead(3) & _OFFICERS and p.lead(2) >= {"of", "the"}  # the Secretary-General of the Lake Forum
    return "secretariat" in p.lead(3) or bool(led) or (p.word in _BODIES_OF_MANY and bool(near & _OF_MEMBERS))


def _as_what(p: Phrase) -> bool:
    """*As the premier forum for trade*: what something is."""
    return not p.named and p.the and p.verb() == "as"


def _taken_over(p: Phrase) -> bool:
    """*Assumed the chairmanship of the League.*"""
    return p.word in ("presidency", "chairmanship") and bool(p.lead(3) & _TAKES_OVER)


def _early(p: Phrase) -> bool:
    """*An early meeting.*"""
    return p.head.first > 0 and p.ws[p.head.first - 1].lower == "early"


def _of_months(p: Phrase) -> bool:
    """*Months of talks.*"""
    return p.first > 1 and p.ws[p.first - 1].lower == "of" and p.ws[p.first - 2].lower in ("months", "weeks", "years")


def _at_hand(p: Phrase) -> bool:
    """*Reminded the meeting of the drought*: those who are in the room."""
    return p.word in ("meeting", "session") and p.the and p.verb() in _INFORMED


def _their_next(p: Phrase) -> bool:
    """*At their next meeting*, without a day or a place."""
    if not (p.before.determiner in OWNERS and not p.before.named_owner and set(p.before.plain) <= {"next"} and p.before.plain):
        return False
    at = p.head.last
    return not (p.next() in ("in", "at", "on") and at + 1 < len(p.ws) and (p.ws[at + 1].capital or is_date(p.ws, at + 1)))


def _renewed(p: Phrase) -> bool:
    """*To relaunch the dialogue on fisheries*: relations, no round of them."""
    return p.word == "dialogue" and not p.named and bool(p.lead(3) & _RENEWED)


_RULES: dict[str, tuple[Callable[[Phrase], bool], ...]] = {
    "text": (_no_text, _sought, _still_to_be_made, _told_before, _plain_programme),
    "incident": (_war, _in_war, _goes_on),
    "gathering": (_of_a_body, _as_what, _taken_over),
    "speech": (_told_before, _next_steps),
    "session": (_no_meeting, _early, _of_months, _at_hand, _their_next, _renewed),
}
