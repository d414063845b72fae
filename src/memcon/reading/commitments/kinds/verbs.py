"""The kind that a verb itself names (*visit*, *sign*, *deliver*), where its object fits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from memcon.annotate.mentions import Token
from memcon.annotate.small_words import PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Clause, Kind, Weight
from memcon.reading.commitments.kinds.deliveries import (
    ANSWERS,
    SPOKEN,
    in_kind,
    nothing_to_hand_over,
    papers_passed_on,
    put_last,
    support_to,
)
from memcon.reading.commitments.kinds.encounters import called_together
from memcon.reading.commitments.kinds.events import ON_LINE, of_noun, officials_meet
from memcon.reading.commitments.kinds.journeys import on_a_journey
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.vocabulary import NUMBERS, Match, Vocabulary
from memcon.types import CommitmentKind

_WORDS = groups("commitment_kind_words")

_DATES = _WORDS["days_to_settle"]
_OF_ONE_STATE = _WORDS["own_orders"]
"""What one state alone signs."""
_TRAVELLING = _WORDS["travelling_groups"]  # a group that is hosted or received


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb with a kind of its own: the clause, the verb as the word list has it, the event it is about, its first word."""

    c: Clause
    match: Match
    first: str

    @property
    def following(self) -> int:
        """The token after the verb's own words."""
        return self.match.last

    @property
    def kind(self) -> CommitmentKind:
        return self.match.kind

    @property
    def last(self) -> int:
        return self.c.plan.last

    @property
    def next(self) -> str:
        """The word after the verb's own words, in lower case; `""` where the clause ends there."""
        return self.c.tokens[self.following].lower if self.following < self.last else ""

    @property
    def persons(self) -> bool:
        """Whether somebody is named right after it."""
        return any(i in self.c.people for i in self.ahead(4))

    def ahead(self, count: int) -> range:
        """The `count` tokens after the verb's own words, as far as the clause goes."""
        return range(self.following, min(self.last, self.following + count))

    @property
    def about(self) -> tuple[int, ...]:
        """The tokens of the subject and the first ones of the object: what it may be done to."""
        return (*self.ahead(5), *range(*(self.c.plan.subject or (0, 0))))

    def nouns(self, where: Iterable[int], *parts: str) -> bool:
        """Whether a noun of one of these parts stands among the tokens of `where`."""
        return any(self.c.words.noun(self.c.tokens, i, *parts) for i in where)

    def named(self, *words: str) -> bool:
        """Whether the verb begins with one of `words`, in whatever form it stands."""
        return self.first.startswith(words)

    def told(self, kind: CommitmentKind, why: str, noun: Match | None = None, weight: Weight = "firm") -> Kind:
        return Kind(kind, weight, why, self.match.first, self.match.last, noun)


def own_kind(c: Clause) -> Kind | None:
    """The kind of a verb that has one of its own, where its object fits."""
    assert c.verb is not None
    v = _Verb(c, c.verb, c.tokens[c.verb.first].lower)
    takes = c.verb.entry.list("takes")
    if "guest" in takes:
        return _of_a_guest(v)
    if v.kind == "meeting" and v.named("call"):
        continues = any(c.tokens[i].lower == "to" for i in range(v.following, v.last))
        return v.told("meeting", "call on someone") if v.persons and not continues and not c.plan.passive else None
    if v.named("speak") and v.next == "one":
        return None  # "speak with one voice"
    if v.kind == "meeting" and v.named("speak") and not c.plan.passive:
        return v.told("meeting", "speak with") if v.persons or v.last > v.following else None
    if _meets_what_is_owed(v):
        return v.told("undertaking", "meet an obligation", weight="vague")
    if _in_another_sense(v):
        return None
    if "matter" in takes:
        return _of_a_matter(v)
    if (told := _by_its_object(v)) is not None:
        return told
    kind = _as_its_object_has_it(v)
    return v.told(kind, v.first, c.noun) if kind is not None else None


def _of_a_guest(v: _Verb) -> Kind | None:
    """*The President would be welcomed in Oslo*, *host a delegation*, *receive twenty trainees*."""
    c, plan, noun = v.c, v.c.plan, v.c.noun
    there = v.next == "in" and v.following + 1 < v.last and c.tokens[v.following + 1].text[0].isupper()
    if plan.passive and plan.subject and plan.subject[0] in c.people and there:
        return v.told("visit", f"{v.first} there")
    if plan.passive and v.named("host"):
        return None
    if noun is not None and noun.first < v.following + 6 and noun.kind != "visit":
        return None
    if noun is not None and noun.kind == "visit" and noun.first < v.following + 6 and not plan.passive:
        return replace(v.told("visit", f"{v.first} a visit", noun), guest=True)
    if v.named("receiv", "welcom") and not plan.passive and v.persons and _at_a_venue(v):
        return v.told("meeting", f"{v.first} somebody there")
    if v.named("receiv") and not plan.passive and v.persons and plan.mood in ("modal", "scheduled") and _in_office_receives(v):
        return v.told("meeting", f"{v.first} somebody")
    if v.named("receiv") and not plan.passive and _counted(c.tokens, v.following, v.last):
        return v.told("undertaking", "receive a number of people")
    if (event := called_together(c.tokens, c.words, v.following, v.last)) is not None:
        return v.told("meeting", f"{v.first} many for a meeting", event)
    group = any(c.tokens[i].lower in _TRAVELLING for i in v.ahead(5))
    somebody = v.persons or group or v.next in ("him", "her", "them")
    if somebody and not plan.passive and any(c.tokens[i].lower in ON_LINE for i in range(v.following, v.last)):
        return v.told("meeting", "host … at a distance")  # nobody travels to "a virtual meeting"
    return replace(v.told("visit", "host …"), guest=True) if somebody and not plan.passive else None


def _in_office_receives(v: _Verb) -> bool:
    """Whether it is somebody in office who receives one that is named, on a day: *The President will receive Mr Rojas on Friday*."""
    c, subject = v.c, v.c.plan.subject
    doer = subject is not None and (any(i in c.people for i in range(*subject)) or c.tokens[subject[0]].lower in ("he", "she"))
    return doer and any(v.following <= first < v.last for first, _ in c.dated)


def _at_a_venue(v: _Verb) -> bool:
    """Whether a guest who is already there is received in a house: *at the Government Palace*, but not *at the summit in Lima*."""
    at = next((i for i in range(v.following, v.last - 2) if v.c.tokens[i].lower in PREPOSITIONS - {"of", "from", "with"}), None)
    if at is None or v.c.tokens[at].lower != "at":
        return False
    the = v.c.tokens[at + 1].lower == "the"
    return v.c.tokens[at + 1 + the].text[0].isupper() and not v.nouns(range(at + 1, min(v.last, at + 6)), "event", "gathering")


def _of_a_matter(v: _Verb) -> Kind | None:
    """*Discuss the dam*, *settle the dates through diplomatic channels*."""
    told = {t.lower for t in v.c.tokens[v.c.plan.first : v.last]}
    dated = told & _DATES and ("through" in told or v.named("coord", "co-ord"))  # the dates, through the Embassy
    return v.told("talks", f"{v.first} a matter", v.c.noun) if v.named("discuss") or "channels" in told or dated else None


def _in_another_sense(v: _Verb) -> bool:
    """Whether it is a turn of phrase: *come to terms*, *come under fire*, *meet a demand*."""
    tokens = v.c.tokens
    if v.first in ("come", "comes", "coming"):
        return _to_terms(tokens, v.c.words, v.following, v.last) or v.next in ("into", "up", "from", "under", "before", "forward", "out")
    demand = v.next in ("the", "all", "its", "their", "these") and not (v.persons or _an_office(tokens, v.following + 1, v.last))
    return v.named("meet") and demand


def _meets_what_is_owed(v: _Verb) -> bool:
    """Whether an obligation is met, which is no action of its own: *meet its NATO commitments*."""
    owed = any(v.c.tokens[i].lower in _OWED for i in v.ahead(5)) and v.next not in ("with", "to", "in", "on", "at")
    return v.named("meet") and owed and not v.c.plan.passive


_OWED = _WORDS["owed_or_needed"]


def _by_its_object(v: _Verb) -> Kind | None:
    """What only the object tells: *exchange notes*, *deliver a speech*, *sign an order*."""
    c, ahead, noun = v.c, v.ahead(5), v.c.noun
    if v.named("exchang") and noun is not None and noun.kind == "visit":
        return v.told("visit", "exchange visits", noun)
    if v.named("exchang") and any(c.tokens[i].lower == "notes" for i in v.about):
        return v.told("signing", "exchange notes")
    if v.named("contribut") and c.tokens[v.following - 1].lower == "to" and not in_kind(c.tokens, v.following, v.last):
        return v.told("undertaking", "contribute to what is no fund", weight="vague")
    if v.kind == "delivery" and v.named("provid") and support_to(c.tokens, v.following, v.last):
        return v.told("undertaking", "provide support to")
    if v.kind == "delivery" and not c.plan.passive and any(c.tokens[i].lower in _WORDS["greetings"] for i in ahead):
        return v.told("conveyance", f"{v.first} a message")
    if v.named("deliver") and not c.plan.passive and _what_was_entrusted(v):
        return v.told("conveyance", f"{v.first} a message spoken of")
    if v.named("deliver") and any(c.tokens[i].lower in SPOKEN for i in ahead):
        return v.told("undertaking", "deliver a speech")
    if v.kind == "delivery" and v.named("exchang", "provid", "submit") and nothing_to_hand_over(c.tokens, c.words, ahead):
        return v.told("undertaking", f"{v.first}: nothing that is handed over", weight="vague")
    plant = any(c.tokens[i].lower == "power" and c.tokens[i + 1].lower in _OF_ELECTRICITY for i in v.ahead(3))
    if v.kind == "delivery" and v.named("hand", "transfer") and not plant and any(c.tokens[i].lower in _OFFICES for i in v.ahead(3)):
        return v.told("undertaking", "hand over an office", weight="state" if v.next in _OFFICES else "firm")
    if v.kind == "delivery" and (_shared_out(v) or _allotted_at_home(v)):
        return v.told("undertaking", f"{v.first}: a share, or a task")
    if v.kind == "signing" and any(c.tokens[i].lower in _OF_ONE_STATE and c.tokens[i - 1].lower != "in" for i in v.ahead(6)):
        return v.told("undertaking", "sign an order")
    own_body = v.named("conven") and not c.plan.passive and _an_own_body(c.tokens, c.words, v.following, v.last)
    return v.told("undertaking", "convene a body of one's own") if v.kind == "meeting" and own_body else None


_OF_ELECTRICITY = _WORDS["of_electricity"]
_OFFICES = _WORDS["chairs"] | _WORDS["offices_held"]


def _shared_out(v: _Verb) -> bool:
    """Whether it is tasks that are assigned: *each decision be assigned to a named officer*, not *two experts will be assigned*."""
    about = v.c.plan.subject if v.c.plan.passive else None
    if not v.named("assign") or about is None:
        return False
    return not v.nouns(range(*about), "people", "staff", "officials", "goods", "gift") and not _counted(v.c.tokens, *about)


def _allotted_at_home(v: _Verb) -> bool:
    """Whether it is a share of one's own budget that is set aside: *allocate two percent of GDP for defence*."""
    return v.named("allocat", "spend") and any(v.c.tokens[i].lower in ("percent", "%", "per") for i in v.ahead(4))


def _what_was_entrusted(v: _Verb) -> bool:
    """Whether a letter or message spoken of before is what one is to deliver: *a letter, which she undertook to deliver tonight*."""
    c, at = v.c, v.following
    dated = any(first <= at < last for first, last in c.dated)
    if at < v.last and not dated and c.tokens[at].lower not in PREPOSITIONS | {"it", "them", "this"}:
        return False
    return any(c.tokens[i].lower in _ENTRUSTED for i in range(max(0, c.plan.first - _FARTHEST_LETTER), v.match.first))


_ENTRUSTED = _WORDS["entrusted"]
_FARTHEST_LETTER = 25  # tokens between a letter that is handed over and the promise to deliver it


def _as_its_object_has_it(v: _Verb) -> CommitmentKind | None:
    """The kind the word list gives a verb, or another where its object wants one; null where the object does not fit."""
    c = v.c
    if v.named("present") and not v.nouns(v.about, "papers", "goods", "gift") and not _counted(c.tokens, v.following, v.last):
        return None  # to present a challenge
    given = c.noun is not None and c.noun.kind != "delivery"
    if v.named("pay", "paid", "assign") and (given or nothing_to_hand_over(c.tokens, c.words, v.ahead(5))):
        return None  # to pay a visit, to pay attention
    if v.kind == "signing" and not c.plan.passive and v.following >= v.last:
        return None
    happens = c.words.verb(c.tokens, v.match.first, "happens")
    if v.kind == "visit" and happens and happens.last > v.match.last:
        return "undertaking"  # "the treaty would go to the Cabinet"
    if v.named("return"):
        return _returned(v)
    if c.noun is not None and of_noun(c.tokens, c.words, c.plan, c.noun) == "talks" and v.named("conven", "reconven", "bring", "call"):
        return "talks"
    if v.kind == "meeting" and officials_meet(c.tokens, c.words, c.plan):
        return "talks"
    return _delivered(v) if v.kind == "delivery" or (v.kind == "conveyance" and _handed_on(v)) else v.kind


def _handed_on(v: _Verb) -> bool:
    """Whether it is papers, or the speaker's own answer, that one passes on: *forward its comments*, *a reply will be conveyed*."""
    tokens, plan = v.c.tokens, v.c.plan
    if plan.passive and plan.subject and any(tokens[i].lower in ANSWERS for i in range(*plan.subject)):
        return True
    first = put_last(tokens, v.following, v.last)
    told = range(first, min(v.last, first + 5))
    answer = not plan.passive and any(tokens[i].lower in ANSWERS for i in told)
    return answer or (v.named("forward", "transmit") and papers_passed_on(tokens, v.c.words, told))


def _returned(v: _Verb) -> CommitmentKind | None:
    """*Return to Lima*, *return the draft*; null for *return to an earlier scale*, *to the table*."""
    if v.kind == "visit" and v.c.plan.passive:
        return "delivery"  # "the draft would be returned to Lima"
    if v.kind == "visit":
        return v.kind if any(t.text[0].isupper() for t in v.c.tokens[v.following : v.following + 3]) else None
    somewhere = v.kind == "delivery" and not v.c.plan.passive and (not v.next or v.next in PREPOSITIONS | {"home"})
    return None if somewhere else v.kind


def _delivered(v: _Verb) -> CommitmentKind:
    """What it is to send, submit or grant something: not always to hand it over."""
    c = v.c
    if v.named("send", "sent", "dispatch", "despatch") and on_a_journey(c.tokens, c.words, c.plan, v.following):
        return "visit"
    if v.nouns(v.ahead(4), "right") or (v.named("grant") and c.plan.passive and _of_a_right(v)):
        return "undertaking"  # to grant visas is to allow
    if v.named("submit") and any(c.tokens[i].lower in ("request", "appeal", "invitation") for i in v.ahead(3)):
        return "conveyance" if any(c.tokens[i].lower in ("to", "before") for i in v.ahead(7)) else "delivery"
    paper = v.nouns(v.about, "papers", "written") and not {c.tokens[i].lower for i in v.about} & _OF_LAW
    if v.named("submit", "present") and not paper and _to_an_authority(c.tokens, c.words, v.following, v.last):
        return "undertaking"  # to submit a bill to parliament is a step at home
    if v.named("send", "sent") and _of_the_forces(c.tokens, c.plan, v.following):
        return "undertaking"  # "a corvette would be sent": to be there
    return "delivery"


_OF_LAW = _OF_ONE_STATE | _WORDS["of_law"]
"""What a parliament or government is to pass, not to read."""


def _of_a_right(v: _Verb) -> bool:
    """Whether it is a right that is granted: *permits would be granted by June*."""
    subject = v.c.plan.subject or (0, 0)
    head = next((i for i in range(*subject) if v.c.tokens[i].lower in PREPOSITIONS), subject[1])
    return v.nouns(range(subject[0], head), "right")


def _an_office(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether it looks like somebody's post: *meet the Marshal of the Senate*, but not *meet the NATO target*."""
    name = [t.text for t in tokens[at : min(last, at + 2)]]
    return len(name) > 1 and name[0].istitle() and (name[1] in ("of", "for", ",") or name[1].istitle())


def _to_terms(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether one comes *to an agreement*, not to a place or event."""
    at = first - 1 if tokens[first - 1].lower == "to" else first
    if at + 2 >= last or tokens[at].lower != "to" or tokens[at + 1].lower not in ("a", "an", "terms", "power", "fruition", "light"):
        return False
    return not any(words.noun(tokens, i, "event", "gathering") for i in range(at + 2, min(last, at + 5)))


def _counted(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a number of people follows: *receive twenty trainees*, *up to 50 students*."""
    end = min(last, first + 4)
    if any(
        tokens[i].lower in ("group", "batch", "party", "contingent", "intake") and tokens[i + 1].lower == "of" for i in range(first, end)
    ):
        end = min(last, end + 2)
    return any(tokens[i].text.replace(",", "").isdigit() or tokens[i].lower in NUMBERS for i in range(first, end))


def _to_an_authority(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether what is submitted goes *to Parliament*, *to the Government*, *to his Cabinet*: to those who decide."""
    for at in range(first, last - 1):
        if tokens[at].lower in ("to", "before"):
            told = next((i for i in range(at + 1, last) if tokens[i].lower in PREPOSITIONS or tokens[i].text in ",;"), last)
            ahead = range(at + 1, min(told, at + 7))
            return any(words.noun(tokens, i, "authority") for i in ahead)
    return False


def _an_own_body(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether what one convenes is a body of one's own: *convene the National Security Council*, *his Cabinet*."""
    told = range(first, min(last, first + 5))
    council = any(tokens[i].lower == "council" and tokens[i - 1].lower in ("security", "defence", "defense", "privy") for i in told)
    return tokens[first].lower in ("the", "his", "her", "its") and (council or any(words.noun(tokens, i, "authority") for i in told))


def _of_the_forces(tokens: tuple[Token, ...], plan: Plan, following: int) -> bool:
    """Whether a warship or aircraft of the forces is sent on duty."""
    told = range(*plan.subject) if plan.passive and plan.subject else range(following, min(plan.last, following + 4))
    return any(tokens[i].lower in _CRAFT for i in told)


_CRAFT = _WORDS["warships"]
