"""The event that a plan is about (*hold a round of talks*, *the visit will begin*), and the kind that its noun names."""

from __future__ import annotations

from memcon.annotate.mentions import Token
from memcon.annotate.small_words import PREPOSITIONS, WEEKDAYS
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Ranges
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.vocabulary import Match, Vocabulary
from memcon.types import CommitmentKind

_WORDS = groups("commitment_kind_words")

REACH = 14  # tokens after a verb in which its object's noun is looked for
_ABOUT_AID = _WORDS["about_aid"]  # "security assistance planning"
ON_LINE = _WORDS["on_line"]
"""Words that tell of a meeting to which nobody travels."""
JOINING = frozenset("attend take participate join".split())  # how one comes to an event


def event_told(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, last: int, dated: Ranges) -> Match | None:
    """The event that a verb is about: in its object, or in its subject where the verb is passive or has no object."""
    if not plan.passive:
        found = first_noun(tokens, words, last, min(plan.last, last + REACH), dated)
        if found:
            return found
    if plan.subject and (plan.passive or _intransitive(tokens, plan, last)):
        return head_noun(tokens, words, *plan.subject)
    return None


def kind_of_subject(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan) -> CommitmentKind | None:
    """The kind of the event that is the subject of a verb with no kind of its own: *the visit would come about in May*."""
    if plan.subject is None or plan.passive:
        return None
    noun = head_noun(tokens, words, *plan.subject)
    if noun is None or noun.entry.get("part") != "event" or noun.kind == "delivery" or not _intransitive(tokens, plan, plan.verb + 1):
        return None
    return of_noun(tokens, words, plan, noun)


def _intransitive(tokens: tuple[Token, ...], plan: Plan, last: int) -> bool:
    return last >= plan.last or tokens[last].lower in _AFTER_THE_VERB


_AFTER_THE_VERB = (
    PREPOSITIONS
    | WEEKDAYS
    | frozenset(
        ", again later next this shortly soon ahead today tonight tomorrow there here thereafter afterwards early late once when as".split()
    )
)
"""What follows a verb that has no object."""


def first_noun(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int, spans: Ranges) -> Match | None:
    at = first
    if at < last and tokens[at].text == ",":  # "conclude, within six months, the negotiations"
        at = next((i + 1 for i in range(at + 1, last) if tokens[i].text == ","), last)
    while at < last:
        if any(a <= at < b for a, b in spans):
            at = next(b for a, b in spans if a <= at < b)
            continue
        lower = tokens[at].lower
        if lower in (";", "which", "that", "who", "where", "during", "at", "after", "before", "ahead", "when", "if", "through") or (
            lower == "to" and at > first
        ):
            return None
        if lower in PREPOSITIONS and (at > first or lower not in ("in", "with", "on")):
            ahead = next((b for a, b in spans if at < a <= at + 5), None)  # "by the end of March next year"
            if ahead is None:
                return None
            at = ahead
            continue
        if (built := words.noun(tokens, at, "facility")) and built.last > at + 1:  # "a High Commission"
            at = built.last
            continue
        found = words.noun(tokens, at, "event", "gathering")
        if found and found.last < last and tokens[found.last].lower in _WHERE_HELD:
            return None  # "open one more Border Personnel Meeting point"
        if found and found.kind == "delivery" and found.last < last and tokens[found.last].lower in _ABOUT_AID:
            found = None
        if found:
            following = words.noun(tokens, found.last, "event", "gathering") if found.last < last else None
            return following or found
        at += 1
    return None


_WHERE_HELD = _WORDS["held_where"]


def head_noun(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> Match | None:
    """The event noun that heads a subject: the last one before its first preposition, else the first of all."""
    found: Match | None = None
    at = first
    while at < last:
        if tokens[at].lower in PREPOSITIONS | {",", "which", "that"} and not (
            tokens[at].lower == "of" and tokens[at - 1].lower in _WORDS["so_many_of"]
        ):
            break
        match = words.noun(tokens, at, "event", "gathering")
        if match:
            found = match
            at = match.last
            continue
        at += 1
    return found


def headed_by(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int, part: str) -> bool:
    """Whether a subject has a noun of such a part before its first preposition other than *of*."""
    for at in range(first, last):
        if tokens[at].lower in PREPOSITIONS - {"of"}:
            return False
        if (found := words.noun(tokens, at, part)) and not (found.last < last and words.noun(tokens, found.last, "facility")):
            return True  # but not "the cargo flight"
    return False


def officials_meet(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan) -> bool:
    """Whether it is officials or a standing body that meet."""
    ranges = [plan.subject] if plan.subject else []
    if not plan.subject or plan.verb - plan.first <= 1:
        ranges.append((plan.verb, min(plan.last, plan.verb + 10)))
    return any(words.noun(tokens, i, "officials") for first, last in ranges for i in range(first, last))


def of_noun(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, noun: Match) -> CommitmentKind | None:
    kind: CommitmentKind = noun.kind
    start = noun.first
    while start > plan.first and tokens[start - 1].lower not in PREPOSITIONS and tokens[start - 1].text not in ",;":
        start -= 1
    around = [*range(start, _end_of_name(tokens, plan, noun.last)), *(range(*plan.subject) if plan.subject and not plan.passive else ())]
    ministerial = kind == "meeting" and tokens[noun.first - 1].lower in ("ministerial", "ministers'")
    of = tokens[noun.last].lower == "of" and tokens[min(noun.last + 1, len(tokens) - 1)].lower != "which"
    if ministerial and not (of and tokens[noun.first].lower.startswith("session")):
        return kind  # "the ministerial meeting of the Task Force"
    screened = kind == "call" and tokens[noun.first].lower.startswith("video")  # "a video conference of experts"
    if (kind == "meeting" or screened) and any(words.noun(tokens, i, "officials") and not _senior(tokens, i) for i in around):
        return "talks"
    if (
        kind == "talks"
        and tokens[noun.first].lower.startswith(("discussion", "conversation", "talks"))
        and "person" in {tokens[i].lower for i in range(noun.last, min(plan.last, noun.last + 3))}
    ):
        return "meeting"  # "continue their discussion in person"
    if tokens[noun.first].lower.startswith("session") and _of_talks(tokens, words, noun.last, plan.last):
        return "talks"  # "the second session of the political consultations"
    if kind == "meeting" and tokens[plan.verb].lower.startswith("chair") and _of_his_cabinet(tokens, words, plan, noun):
        return "undertaking"
    if kind == "meeting" and _of_a_dialogue(tokens, words, plan, noun):
        return "talks"
    of_a_body = tokens[noun.first].lower != "summit" and [t.lower for t in tokens[noun.last : noun.last + 2]] == [
        "of",
        "which",
    ]  # "a commission, the first meeting of which"
    if kind == "meeting" and (of_a_body or (tokens[noun.first].lower in ("session", "sessions", "sitting", "sittings") and not of)):
        return "talks"  # the next session, of a commission
    if kind == "meeting" and any(words.noun(tokens, i, "gathering") for i in range(noun.last, min(plan.last, noun.last + 3))):
        return "talks" if of else "undertaking"  # "the annual meeting of the Programme"
    if kind == "talks" and tokens[noun.first].lower.startswith(("discussion", "debate")) and tokens[plan.verb].lower in JOINING:
        return "undertaking"  # "take part in a panel discussion"
    if kind == "talks" and tokens[noun.first].text == "Forum" and tokens[plan.verb].lower in ("open", "inaugurate", "address", "close"):
        return "undertaking"  # what a guest does there
    if kind == "talks" and tokens[noun.first].lower == "forum" and tokens[plan.verb].lower in JOINING:
        return "meeting"
    staff = plan.subject is not None and any(words.noun(tokens, i, "officials") for i in range(*plan.subject))
    if tokens[noun.first].lower in _WORDS["meets_at_a_table"] and not plan.passive and staff:
        return "meeting"  # "the two committees would hold a seminar"
    if _of_many(tokens, plan, noun, start):
        return "undertaking"
    if kind == "delivery" and tokens[plan.verb].lower in ("hold", "have", "begin", "continue", "attend"):
        return "undertaking"
    return kind


def _of_many(tokens: tuple[Token, ...], plan: Plan, noun: Match, start: int) -> bool:
    """Whether one hosts for many: *host a conference on the lake*, *the next conference of the parties*, *organise a donor conference*."""
    if plan.passive or tokens[noun.first].lower != "conference":
        return False
    if tokens[plan.verb].lower in ("organise", "organize", "organising", "organizing", "convene", "convening"):
        return tokens[noun.first - 1].lower in _DONORS
    own = any(tokens[i].lower in ("a", "an") for i in range(start, noun.first)) or tokens[noun.first - 1].lower in _DONORS
    parties = {t.lower for t in tokens[noun.last : noun.last + 4]} & {"parties", "states"}
    return tokens[plan.verb].lower in ("host", "hosts", "hosting", "co-host", "co-hosting") and (own or bool(parties))


_DONORS = _WORDS["donors"]


def _of_his_cabinet(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, noun: Match) -> bool:
    """Whether one chairs the meeting of a circle of one's own: *chair a special Cabinet meeting*, *a meeting of the Government*."""
    of = noun.last if tokens[noun.last].lower == "of" else None
    named = range(of + 1, min(plan.last, of + 4)) if of is not None else range(plan.verb + 1, noun.first)
    return any(words.noun(tokens, i, "authority") for i in named)


def _senior(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether those who meet are no experts: *meetings with senior Peruvian officials*."""
    return any(tokens[i].lower in _WORDS["senior"] for i in range(max(0, at - 3), at))


def _of_talks(tokens: tuple[Token, ...], words: Vocabulary, first: int, last: int) -> bool:
    """Whether it is talks that a meeting or session is one of."""
    if first >= last or tokens[first].lower != "of":
        return False
    end = next((i for i in range(first + 1, last) if tokens[i].lower in PREPOSITIONS or tokens[i].text in ",;"), last)
    return any((m := words.noun(tokens, i, "event")) and m.kind == "talks" for i in range(first + 1, min(end, first + 8)))


def _of_a_dialogue(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, noun: Match) -> bool:
    """Whether it is a standing dialogue that meets: *the second meeting of the Energy Dialogue*, *the Dialogue will hold its first one*."""
    if tokens[noun.last].lower == "of":
        named = range(noun.last + 1, min(plan.last, noun.last + _LONGEST_NAME))
        end = next((i for i in named if tokens[i].lower in PREPOSITIONS - {"of"} or tokens[i].text in ",;"), named.stop)
        return any(tokens[i].lower in _DIALOGUES for i in range(named.start, end))
    owned = noun.first > plan.verb and any(tokens[i].lower == "its" for i in range(plan.verb + 1, noun.first))
    head = head_noun(tokens, words, *plan.subject) if plan.subject and owned else None
    return head is not None and tokens[head.first].lower in _DIALOGUES


_DIALOGUES = _WORDS["dialogues"]
_LONGEST_NAME = 9  # tokens: "of the Peru-Norway Public-Private Joint Dialogue"


def _end_of_name(tokens: tuple[Token, ...], plan: Plan, last: int) -> int:
    """Where the name ends of what an event is one of: *the seventh meeting of the Joint Trade and Economic Commission*."""
    end = min(plan.last, last + 5)
    while end < plan.last and end < last + 10 and (tokens[end].text[0].isupper() or tokens[end].lower in ("and", "of", "the")):
        end += 1
    return end
