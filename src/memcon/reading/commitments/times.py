"""When a planned action is to be: the dates of its clause that are its own."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import DateMention
from memcon.annotate.phrases import one_of
from memcon.annotate.small_words import BE, MODALS, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Kind
from memcon.reading.commitments.own_dates import BEFORE_AN_EVENT, dates_between
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene
from memcon.reading.commitments.when_told import ONE_DAY, led_from

_WORDS = groups("commitment_words")
_BESIDE = one_of(_WORDS["beside_an_event"])
_OCCASIONS = one_of(_WORDS["occasions"])
_JOURNEYS = one_of(_WORDS["stays_abroad"])


def times(scene: Scene, plan: Plan, end: int) -> list[DateMention]:
    """The dates of a plan: those in the action, else those fronted in its clause. Years in names and past days are none."""
    tokens = scene.known.tokens
    attending = tokens[plan.verb].lower.startswith(_ATTENDING)
    inside = dates_between(scene, tokens[plan.first].start, tokens[end - 1].end, attending)
    modal = tokens[plan.subject[1]].start if plan.subject and plan.mood == "modal" and not plan.joined else tokens[plan.verb].start
    inside = [d for d in inside if d.start > modal] or inside  # "will this year open"
    if inside or plan.mood == "noun":
        return inside or _of_today(scene, plan)
    if (day := _by_then(scene, plan, end) or _before_what_opens(scene, plan, end)) is not None:
        return [day]
    fronted = dates_between(scene, tokens[plan.clause].start, tokens[plan.verb].start)
    fronted = [d for d in fronted if _opens_clause(scene, plan, d)]
    fronted = fronted or _before_an_aside(scene, plan) or _of_a_fronted_event(scene, plan)
    if not fronted and (day := _same_occasion(scene, plan, end)) is not None:
        return [day]
    if fronted or not (plan.opener in ("where", "who", "when") or _on_the_occasion(scene, plan)) or plan.clause <= scene.sentence.first:
        return fronted
    before = dates_between(scene, scene.sentence.start, tokens[plan.clause].start)  # "on Friday … in Oslo, where they will"
    return before if len(before) == 1 else []


def _of_today(scene: Scene, plan: Plan) -> list[DateMention]:
    """The day of what is given today: *announced today's donation of two ships*."""
    if scene.lower(plan.first) != "today":
        return []
    return [d for d in scene.known.dates if d.start == scene.known.tokens[plan.first].start]


def _on_the_occasion(scene: Scene, plan: Plan) -> bool:
    """Whether a clause tells what is to be done at the event before it: *…, during which*, *…, at which*, *…, on which occasion*."""
    which = next((i for i in (plan.clause - 1, plan.clause - 2) if scene.lower(i) == "which"), None)
    return which is not None and scene.lower(which - 1) in ("during", "at", "on", "in")


def _before_an_aside(scene: Scene, plan: Plan) -> list[DateMention]:
    """The day that an aside parts from its clause: *On Friday (6/12), the Minister will …*, *in May, when it turns ten, Oslo will …*."""
    text, end = scene.document.text, scene.known.tokens[plan.first].start
    before = dates_between(scene, scene.sentence.start, scene.known.tokens[plan.clause].start)
    if len(before) != 1 or not _ASIDE_AFTER_A_DAY.fullmatch(text, before[0].end, end):
        return []
    led = re.split(r"[,;]| that ", text[scene.sentence.start : before[0].start])[-1].split()
    return before if len(led) <= 1 else []


_ASIDE_AFTER_A_DAY = re.compile(r"\s*(?:(?:\([^()]*\)|(?<=\))),|, (?:when|as) [^,;]+,)\s*")
_ON_THAT_OCCASION = re.compile(
    rf"\b(?:on|at|during|in the course of) (?:that|this|the same) (?:occasion|event|{_JOURNEYS}|{_OCCASIONS})\b", re.IGNORECASE
)
_NEXT_ON_THE_PROGRAMME = re.compile(
    r"\b(?:will|would) (?:then|afterwards|afterward|subsequently|next|thereafter)\b"
    r"|(?:^|\. )(?:Then|Afterwards|Afterward|Thereafter|Subsequently|(?:After|Following) (?:that|this|which)|In the meantime|There)\b"
    r"|^(?:In the|That|The same|Later (?:that|the same|in the)) (?:morning|noon|afternoon|evening|day|night)\b"
)


def _same_occasion(scene: Scene, plan: Plan, end: int) -> DateMention | None:
    """The day of what was told just before, for what is to be done *on that occasion* or comes next on the programme: *He will then …*"""
    tokens, text = scene.known.tokens, scene.document.text
    clause = text[tokens[plan.clause].start : tokens[end - 1].end]
    then = _NEXT_ON_THE_PROGRAMME.search(text[scene.sentence.start : tokens[end - 1].end])
    if not _ON_THAT_OCCASION.search(clause) and not then:
        return None
    block = scene.document.blocks[scene.sentence.block]
    before = dates_between(scene, block.start, tokens[plan.clause].start)
    if not before or not (then or _EXACT.fullmatch(before[-1].edtf or "")):
        return None  # "he will come in the first half of the year; … on that occasion": no day is told
    return before[-1]


def _by_then(scene: Scene, plan: Plan, end: int) -> DateMention | None:
    """The day spoken of just before, for what is to be done *by then* or *before then*."""
    tokens = scene.known.tokens
    then = next((i for i in range(plan.verb, end) if tokens[i].lower == "then" and scene.lower(i - 1) in ("by", "before")), None)
    if then is None:
        return None
    block = scene.document.blocks[scene.sentence.block]
    before = dates_between(scene, block.start, tokens[plan.first].start)[-1:]
    if not before or not ONE_DAY.fullmatch(before[0].edtf or ""):
        return None
    return replace(before[0], start=tokens[then - 1].start, end=tokens[then].end, edtf=f"../{before[0].edtf}")


def _before_what_opens(scene: Scene, plan: Plan, end: int) -> DateMention | None:
    """The day of the event before which something is to be done, told in a clause after it: *prior to COP29, which will open on 4 May*."""
    text, stop = scene.document.text, scene.known.tokens[end - 1].end
    if not text.startswith(", which ", stop):
        return None
    day = next((d for d in scene.known.dates if stop < d.start and d.end <= scene.sentence.end), None)
    told = day is not None and BEFORE_AN_EVENT.search(text, scene.known.tokens[plan.verb].start, led_from(text, day.start))
    return day if told else None


_EXACT = re.compile(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?")  # EDTF of a day or of some days


def day_of_the_event(scene: Scene, plan: Plan, kind: Kind) -> DateMention | None:
    """The day of an event that somebody is to attend, where a relative clause tells it: *attend the fair, which Peru will host in May*."""
    tokens, last = scene.known.tokens, scene.sentence.last
    which = next((i for i in range(plan.verb + 1, min(last, plan.last + 2)) if tokens[i].lower in ("which", "that")), None)
    if which is None or not {scene.lower(i) for i in range(which + 1, which + 4)} & _TELLING_WHEN:
        return None
    there = _AT_WHAT_OPENS.search(scene.document.text, tokens[plan.verb].start, tokens[which].start)
    if there is None and not tokens[kind.verb].lower.startswith((*_ATTENDING, "organi", "hold", "host", "conven")):
        return None
    end = next((i for i in range(which + 1, last) if tokens[i].text in ",;"), last)
    found = dates_between(scene, tokens[which].start, tokens[end - 1].end)
    return found[0] if len(found) == 1 else None


_TELLING_WHEN = MODALS - {"to", "may"} | {"is"} | inflected(_WORDS["gets_going"], "s")
_AT_WHAT_OPENS = re.compile(
    rf"\b(?:at|during|on the {_BESIDE} of) (?:the|its|their)\b[^,;]*, $"
)  # "speak at the forum, which opens on 4 July"
_ATTENDING = ("attend", "participat", "join", "take", "taking")


def dates_before(scene: Scene, plan: Plan) -> list[DateMention]:
    """The dates of the sentence before a plan that lie ahead."""
    return dates_between(scene, scene.sentence.start, scene.known.tokens[plan.first].start)


def of_an_event(scene: Scene, plan: Plan, date: DateMention) -> bool:
    """Whether a date is that of an event on the way to which something is done: *prepare for the summit to be held in May*."""
    tokens = scene.known.tokens
    told = [i for i in range(plan.verb + 1, plan.last - 2) if tokens[i].end <= date.start and tokens[i].lower in ("to", "which", *_SLATED)]
    nouns = (
        range(plan.verb + 1, i)
        for i in told
        if tokens[i].lower in _SLATED or _HELD & {tokens[i + 1].lower, tokens[i + 2].lower, scene.lower(i + 3)}
    )
    found = [at for stretch in nouns for at in stretch if scene.words.noun(tokens, at, "event", "gathering")]
    before = (next((scene.lower(i) for i in range(at - 1, plan.verb, -1) if scene.lower(i) in PREPOSITIONS), "") for at in found)
    return any(word not in ("to", "at", "in", "during") for word in before)  # what is sent to a conference is there in time for it


def of_a_past_deed(scene: Scene, plan: Plan, date: DateMention) -> bool:
    """Whether a date is that of what was done before: *will study the replies received from Peru on 4 July*."""
    tokens = scene.known.tokens
    done = [i for i in range(plan.verb + 2, plan.last - 1) if tokens[i].end <= date.start and tokens[i].lower in _DEALT]
    throughout = done and tokens[done[-1] + 1].lower in ("throughout", "during")
    if (
        not done
        or (tokens[done[-1] + 1].lower not in PREPOSITIONS and not throughout)
        or tokens[done[-1] - 1].lower in BE | {"and", "or", ","}
    ):
        return False
    return not any(t.text == "," for t in tokens[done[-1] : plan.last] if t.end <= date.start)


_DEALT = _WORDS["dealt_with_before"]
_SLATED = _WORDS["due_on_a_day"]
_HELD = _WORDS["takes_place"]


def _opens_clause(scene: Scene, plan: Plan, date: DateMention) -> bool:
    """Whether a date is fronted itself (*On 4 July, in Lima, …*), not part of what is fronted (*further to the talks held today, …*)."""
    before = scene.document.text[scene.known.tokens[plan.clause].start : date.start].rpartition(",")[2].lower().split()
    return len(before) <= _FRONTED or bool(set(before[-2:]) & {"will", "would"})  # "will on Friday open a school and lay a wreath"


def _of_a_fronted_event(scene: Scene, plan: Plan) -> list[DateMention]:
    """The day of the event with which a clause opens: *At the summit in Lima on 4 July, Norway will …*."""
    text, start = scene.document.text, scene.sentence.start
    until = scene.known.tokens[plan.subject[0] if plan.subject else plan.clause].start
    before = dates_between(scene, start, until)
    if not before or text[before[-1].end : until].strip() != ",":
        return []
    return before[-1:] if _AT_A_FRONTED_EVENT.search(text[start : before[-1].start]) else []


_AT_A_FRONTED_EVENT = re.compile(
    rf"(?:^|\b(?:that|and|but) |, )(?:at|during|before|prior to|ahead of|in the course of|on the {_BESIDE} of)"
    r" (?:the|his|her|its|their|this)\b(?! meeting)[^,;:()]{3,90}? (?:on |in |from |of )?$",
    re.IGNORECASE,
)
_FRONTED = 3  # words before a date that opens a clause: "In Lima on", "and on the"
