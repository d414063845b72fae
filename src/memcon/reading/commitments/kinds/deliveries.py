"""Deliveries: goods, money, papers and people that are handed over, made available or on their way."""

from __future__ import annotations

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Token
from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Clause, Kind
from memcon.reading.commitments.kinds.events import REACH, headed_by
from memcon.reading.commitments.vocabulary import NUMBERS, Vocabulary

_WORDS = groups("commitment_kind_words")

PAYING = inflected(_WORDS["puts_money"])
"""Verbs that mean a delivery where an amount stands after them."""
SIGNS = "$€£¥₹₩₽₦₺₪₫₱฿₴₸"
"""Signs of money."""


def amount_told(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether an amount of money or of goods by weight is told: *$30 million*, *90 million crowns*, *12,000 tons of wheat*."""
    told = range(first, last - 1)
    return any(
        tokens[i].text in SIGNS
        or (
            (tokens[i].text[-1].isdigit() or tokens[i].lower in NUMBERS)
            and (words.noun(tokens, i + 1, "money") is not None or tokens[i + 1].lower in _MEASURES)
        )
        for i in told
    )


_POSTED_THERE = _WORDS["posted_there"]
_CARRYING = inflected(_WORDS["carries"], "base", "s", "ing")
_CARRIED = inflected(_WORDS["carries"], "pp")
_MEASURES = _WORDS["measures"]
_LOADED = frozenset("with carrying bearing bringing containing transporting".split())  # before what a ship or an aeroplane has on board
_MAKING = frozenset("make making made".split())
_PAID_INTO = _WORDS["paid_into"]
ANSWERS = _WORDS["answers_owed"]
SPOKEN = _WORDS["spoken_by_a_guest"]


def handed_over(c: Clause) -> Kind | None:
    """Goods and money as the subject, and what is made available."""
    if c.plan.subject and goods_told(c.tokens, c.words, c.at, *c.plan.subject):
        if not c.plan.passive and _moves(c.tokens, c.words, c.at):
            return c.firm("delivery", f"goods that {c.lower}", c.at + 1, done_to=True)
        if c.plan.passive and c.lower == "made" and any(c.tokens[i].lower in _PAID for i in range(*c.plan.subject)):
            return c.firm("delivery", "a payment that is made", c.at + 1, done_to=True)
        if c.plan.passive and c.words.noun(c.tokens, c.at, "allotted"):
            return c.firm("delivery", "money that is set aside", c.at + 1, done_to=True)
    if c.plan.passive and c.plan.subject and _topped_up(c, *c.plan.subject):
        return c.firm("delivery", "aid that is raised", c.at + 1)
    if c.lower in _CARRIED if c.plan.passive else (c.lower in _CARRYING and _freight(c.tokens, c.words, c.at + 1, c.plan.last)):
        return c.firm("delivery", f"{c.lower} there", c.at + 1)
    if not c.plan.passive and c.plan.subject and c.lower in _GETTING and _gets_aid(c):
        return c.firm("delivery", f"{c.lower} aid", c.at + 1, done_to=True)
    if c.lower in ("join", "joining") and not c.plan.passive and c.plan.subject and _staff_abroad(c, *c.plan.subject) and _on_a_mission(c):
        return c.firm("delivery", "people who join a mission", c.at + 1)
    if c.lower == "take" and c.plan.subject and _takes_up_duty(c) and _staff_abroad(c, *c.plan.subject):
        return c.firm("delivery", "people who are posted there", c.at + 2)
    if c.lower == "have" and c.plan.subject and not c.plan.passive and _gets_an_answer(c):
        return c.firm("delivery", "an answer that one will have", c.at + 1, done_to=True)
    if c.plan.subject and not c.plan.passive and _on_their_way(c, *c.plan.subject):
        if _to_look(c):
            return c.firm("visit", f"people who {c.lower} to look at something", c.at + 1)
        return c.firm("delivery", f"people who {c.lower} there", c.at + 1, done_to=True)
    if (answer := _answered(c)) is not None:
        return answer
    if c.plan.passive and c.plan.subject and c.lower in _POSTED_THERE and _people_sent(c, *c.plan.subject):
        return c.firm("delivery", f"people who are {c.lower}", c.at + 1)
    if c.lower.startswith(("put", "plac")) and any(c.tokens[i].lower == "disposal" for i in range(c.at + 1, c.plan.last)):
        if any(c.words.noun(c.tokens, i, "intangible") for i in range(c.at + 1, min(c.plan.last, c.at + 5))):
            return c.undertaking("vague", "put what one knows at somebody's disposal", c.at + 1)
        return c.firm("delivery", f"{c.lower} at somebody's disposal", c.at + 1)
    if c.lower == "let" and any(c.tokens[i].lower == "have" for i in range(c.at + 2, min(c.plan.last - 1, c.at + 7))):
        return c.firm("delivery", "let somebody have it", c.at + 1)
    if c.lower in _MAKING and any(c.tokens[i].lower == "available" for i in range(c.at + 1, min(c.plan.last, c.at + REACH))):
        return c.firm("delivery", "make available", c.at + 1)
    return None


def _gets_an_answer(c: Clause) -> bool:
    """Whether it is an answer that somebody will have: *Peru would have an answer by June*."""
    return c.tokens[c.at + 1].lower in ("an", "a", "the", "its") and any(
        c.tokens[i].lower in ANSWERS for i in range(c.at + 2, min(c.plan.last, c.at + 4))
    )


def _to_look(c: Clause) -> bool:
    """Whether those who arrive come to look at something or to prepare it: *to study the request*, *in order to prepare the study*."""
    led = (i for i in range(c.at + 1, c.plan.last - 1) if c.tokens[i].lower == "to")
    joint = c.plan.subject is not None and any(c.tokens[i].lower == "joint" for i in range(*c.plan.subject))
    return joint or any(c.tokens[i + 1].lower in LOOKING for i in led)


LOOKING = _WORDS["looks_into"]


def _topped_up(c: Clause, first: int, last: int) -> bool:
    """Whether it is told to or by how much aid is raised: *the programme would be reinforced with 12 million euros*."""
    aid = c.lower in _TOPPED_UP and any(c.tokens[i].lower in _FUNDED for i in range(first, last))
    return aid and amount_told(c.tokens, c.words, c.at + 1, min(c.plan.last, c.at + 6))


def _gets_aid(c: Clause) -> bool:
    """Whether money or aid is what somebody is to get: *will receive $40 million for its hospitals*, *is to get 2 million doses*."""
    ahead = range(c.at + 1, min(c.plan.last, c.at + 7))
    end = next((i for i in ahead if c.tokens[i].lower in PREPOSITIONS), ahead.stop)
    if amount_told(c.tokens, c.words, c.at + 1, end + 1):
        return True
    if papers_passed_on(c.tokens, c.words, range(c.at + 1, end)):
        return True  # "would receive the draft by May"
    nouns = (m for i in range(c.at + 1, end) if (m := c.words.noun(c.tokens, i, "gift", "event", "goods")))
    aid = any(m.kind == "delivery" or m.entry.get("part") in ("gift", "goods") for m in nouns)
    return aid and any(c.tokens[i].text[0].isdigit() or c.tokens[i].lower in NUMBERS | _SOME for i in range(c.at + 1, end))


_TOPPED_UP = _WORDS["topped_up"]
_FUNDED = _WORDS["funded"]
_SOME = frozenset("a an additional more further another new extra fresh some several many".split())
_GETTING = frozenset("receive get obtain".split())
_PAID = _WORDS["paid_out"]


def _takes_up_duty(c: Clause) -> bool:
    """*Take up his duties*, *take up residence in Lima*, *take up their posts*."""
    rest = [t.lower for t in c.tokens[c.at + 1 : min(c.plan.last, c.at + 5)]]
    return rest[:1] == ["up"] and bool(set(rest[1:]) & _DUTIES)


def _on_their_way(c: Clause, first: int, last: int) -> bool:
    """Whether people who are sent to work somewhere are on their way: *a medical team will arrive*, *the first 60 engineers leave*."""
    if not c.lower.startswith(("arriv", "leav")) or not _people_sent(c, first, last):
        return False
    head = next((i for i in range(first, last) if c.tokens[i].lower in PREPOSITIONS - {"of"}), last)
    counted = any(c.tokens[i].text[0].isdigit() or c.tokens[i].lower in NUMBERS for i in range(first, head))
    return counted or c.lower.startswith("arriv")


_DUTIES = _WORDS["duties"]
_POSTED = _WORDS["serving_abroad"]


def _staff_abroad(c: Clause, first: int, last: int) -> bool:
    """Whether those who take it up are officers and staff who are sent, not an ambassador, who comes into an office."""
    return _people_sent(c, first, last) or any(c.tokens[i].lower in _POSTED for i in range(first, last))


def _answered(c: Clause) -> Kind | None:
    """An answer that is owed: *inform Peru of its decision*, *would be notified of the outcome*, *revert with comments*."""
    if c.lower.startswith(("inform", "notif", "appris", "advis")):
        of = next((i for i in range(c.at + 1, min(c.plan.last - 1, c.at + 7)) if c.tokens[i].lower == "of"), None)
        owed = of is not None and any(c.tokens[i].lower in _OWED for i in range(of + 1, min(c.plan.last, of + 3)))
        return c.firm("delivery", f"{c.lower} of what was decided", c.at + 1) if owed else None
    back = c.lower == "revert" or (c.lower == "come" and c.tokens[c.at + 1].lower == "back")
    led = next((i for i in range(c.at + 1, min(c.plan.last, c.at + 3)) if c.tokens[i].lower == "with"), c.plan.last)
    if back and papers_passed_on(c.tokens, c.words, range(led + 1, min(c.plan.last, led + 5))):
        return c.firm("delivery", f"{c.lower} with papers", c.at + 1)
    return None


_OWED = _WORDS["owed_to_the_other"]


def _on_a_mission(c: Clause) -> bool:
    """Whether it is a mission or force that is joined."""
    return any(c.tokens[i].lower in _WORDS["joined_missions"] for i in range(c.at + 1, min(c.plan.last, c.at + 8)))


def _people_sent(c: Clause, first: int, last: int) -> bool:
    """Whether people or a unit of soldiers are a subject: *a joint advance team*, but not *joint escorts*."""
    head = next((i for i in range(first, last) if c.tokens[i].lower in PREPOSITIONS), last)
    return headed_by(c.tokens, c.words, first, last, "people") or c.words.noun(c.tokens, head - 1, "unit") is not None


def _freight(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether people or goods are the object of a verb of carrying: *fly the delegations there*, not *fly to Lima*."""
    for i in range(first, min(last, first + 6)):
        if tokens[i].lower in PREPOSITIONS:
            return False
        if words.noun(tokens, i, "goods", "gift", "people", "staff", "group") or tokens[i].lower in _MEASURES:
            return True
    return False


def _moves(tokens: tuple[Token, ...], words: Vocabulary, at: int) -> bool:
    """Whether it is a verb of what is on its way: *leave*, *arrive*, *go to*, *be paid*."""
    return words.verb(tokens, at, "happens") is not None or tokens[at].lower in ("go", "flow", "head", "expected")


def goods_told(tokens: tuple[Token, ...], words: Vocabulary, at: int, first: int, last: int) -> bool:
    """Whether goods or money are the subject: *the first batch*, or *a second one* that is to follow what was just thanked for."""
    one = tokens[last - 1].lower in ("one", "ones") and tokens[at].lower in ("follow", "arrive", "leave", "sail")
    loaded = (i for i in range(first + 1, last) if tokens[i].lower in _LOADED and tokens[i - 1].lower not in (",", "together", "along"))
    on_board = any(_freight(tokens, words, i + 1, last) for i in loaded)
    return one or on_board or headed_by(tokens, words, first, last, "goods") or amount_told(tokens, words, first, last + 1)


def nothing_to_hand_over(tokens: tuple[Token, ...], words: Vocabulary, ahead: range) -> bool:
    """Whether what is given is nothing that is handed over: *information*, but not *assistance and support*."""
    for i in ahead:
        if tokens[i].text in SIGNS:
            return False
        if tokens[i].lower == "support" and tokens[i - 1].lower in _IN_GOODS:
            return False  # "recovery support"
        if words.noun(tokens, i, "papers"):
            return False  # "exchange lists of priority projects"
        if (goods := words.noun(tokens, i, "goods", "event")) and (goods.kind == "delivery" or goods.entry.get("part") == "goods"):
            return False
        if i + 1 < len(tokens) and words.noun(tokens, i, "intangible") and not words.noun(tokens, i + 1, "goods", "event"):
            return True
    return False


def support_to(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether *support* is provided to somebody named: *continue to provide support to Peru*."""
    at = next((i for i in range(first, min(last - 2, first + 4)) if tokens[i].lower == "support"), None)
    if at is not None and tokens[at - 1].lower in _IN_GOODS:
        return False  # "provide recovery support to Peru"
    return at is not None and tokens[at + 1].lower in ("to", "for") and tokens[at + 2].text[0].isupper()


_IN_GOODS = _WORDS["support_in_goods"]


def in_kind(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether one contributes *to a fund* or *to a mission*, not to peace."""
    return any(tokens[i].lower in _PAID_INTO or tokens[i].text[0].isdigit() for i in range(first, min(last, first + 6)))


def papers_passed_on(tokens: tuple[Token, ...], words: Vocabulary, ahead: range) -> bool:
    """Whether papers are what is passed on, not a message."""
    told = next((i for i in ahead if tokens[i].lower in PREPOSITIONS), ahead.stop)
    return any(words.noun(tokens, i, "papers", "written") for i in range(ahead.start, min(told, ahead.stop)))


def put_last(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Where the object of a verb opens that is told after the one who gets it: *transmit to Oresh by 4 May the list of ships*."""
    if first >= last or tokens[first].lower != "to":
        return first
    return next((i for i in range(first + 2, last) if tokens[i].lower in DETERMINERS and tokens[i - 1].lower not in PREPOSITIONS), first)
