"""The event on whose occasion something is to be done, where the page tells its day: *sign it during the visit of the King in June*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import DateMention
from memcon.annotate.small_words import DETERMINERS
from memcon.lexicon import groups
from memcon.reading.commitments import endings, event_nouns, times, travellers, when_told
from memcon.reading.commitments.case import EVENTS, Case
from memcon.reading.commitments.drafts import Draft
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.kinds.events import of_noun
from memcon.reading.commitments.page import Here, Page
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene
from memcon.reading.commitments.vocabulary import Match

_WORDS = groups("commitment_words")

_LEADING = (("during",), ("on", "the", "occasion", "of"), ("in", "the", "course", "of"), ("preceded", "by"), ("followed", "by"))
_FARTHEST_EVENT = 14  # tokens from "during" to the event
_BETWEEN_THEM = _WORDS["of_both_states"] | {"their", "our"}
"""Words for the meetings of those who talk, not of many: *the meeting of the Joint Commission*."""


def events_beside(page: Page, here: Here) -> None:
    """Make commitments of the events on whose occasion what a sentence promises is to be done, and end what is promised before them."""
    for number, draft in enumerate(page.drafts.found):
        if draft.commitment.what.start < here.sentence.start or draft.plan.mood == "noun" or draft.commitment.kind == "visit":
            continue
        if (led := _led(page, draft)) is None:
            continue
        at, begins, found = led
        plan, noun = _whole(page, found, draft.plan.last)
        scene = page.scene(here, page.carrier_of(plan.verb))
        dates = tuple(d for d in times.times(scene, plan, plan.last) if page.is_ahead(d))
        kind = Kind(of_noun(page.known.tokens, page.words, plan, noun) or noun.kind, "firm", "the occasion", plan.verb, noun.last, noun)
        case = Case(scene, plan, kind, "binding" if begins == "preceded" else "told", page.carrier_of(plan.verb), dates)
        if len(dates) != 1 or not _known(case) or page.drafts.make(case, None) is None:
            continue
        page.drafts.found[number] = _ended(scene, draft, at, plan, dates[0])


def _led(page: Page, draft: Draft) -> tuple[int, str, tuple[Plan, Match]] | None:
    """Where the words begin that lead to an event in what is promised, the first of them, and the event."""
    tokens, last = page.known.tokens, draft.plan.last
    for at in range(draft.plan.verb + 1, last - 3):
        words = next((w for w in _LEADING if tuple(tokens.lowers[at : at + len(w)]) == w), None)
        if words is None:
            continue
        first = at + len(words)
        found = next(iter(event_nouns.events(tokens, page.words, first, last)), None)
        if (
            found
            and found[1].kind in EVENTS
            and found[1].first <= first + _FARTHEST_EVENT
            and tokens[first].lower in DETERMINERS | {"his", "her", "their"}
        ):
            return at, words[0], (replace(found[0], first=first, clause=first), found[1])
    return None


def _whole(page: Page, found: tuple[Plan, Match], last: int) -> tuple[Plan, Match]:
    """The phrase of an event with what tells its day after a comma: *the 14th meeting of the Commission, scheduled for May in Lima*."""
    tokens, (plan, noun) = page.known.tokens, found
    after = plan.last
    told = after + 2 < last and tokens[after].text == "," and page.words.noun(tokens, after + 1, "schedule") is not None
    return (replace(plan, last=endings.trimmed(tokens, after + 2, last)) if told else plan), noun


def _known(case: Case) -> bool:
    """Whether it is told whose visit it is, or which meeting."""
    if case.kind.kind == "visit":
        owner = travellers.owner(case.scene, case.plan, case.kind)
        return owner is not None and len(owner.sides) == 1
    told = {case.lower(i) for i in range(case.plan.first, case.plan.verb + 8)}
    return case.force == "binding" or bool(told & _BETWEEN_THEM)


def _ended(scene: Scene, draft: Draft, at: int, event: Plan, day: DateMention) -> Draft:
    """What is promised, up to the event where that comes last, and with its day."""
    made, tokens = draft.commitment, scene.known.tokens
    if (
        made.when is None
        and (when := when_told.told(scene.document.text, day)) is not None
        and scene.lower(at) not in ("preceded", "followed")
    ):
        made = made.model_copy(update={"when": when, "evidence": {**made.evidence, "when": when.evidence}})
    if event.last < draft.plan.last:
        return replace(draft, commitment=made)  # "sign, on the occasion of the visit in May, a memorandum"
    last = endings.trimmed(tokens, draft.plan.verb + 1, at)
    return replace(
        draft,
        commitment=made.model_copy(update={"what": scene.span(draft.plan.first, last)}),
        plan=replace(draft.plan, last=last),
    )
