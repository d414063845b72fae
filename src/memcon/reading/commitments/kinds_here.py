"""The kind of a plan as its page has it: of a body by its short form, of *it* that was spoken of before, of what a guest is asked to do."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Known, Sentence
from memcon.annotate.small_words import ORDINALS, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments import circumstances, event_nouns
from memcon.reading.commitments.case import EVENTS
from memcon.reading.commitments.drafts import Drafts
from memcon.reading.commitments.kinds import kind_of
from memcon.reading.commitments.kinds.clause import Kind, Ranges
from memcon.reading.commitments.kinds.deliveries import SPOKEN
from memcon.reading.commitments.kinds.events import JOINING, ON_LINE, head_noun
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene
from memcon.reading.commitments.vocabulary import Match, Vocabulary
from memcon.types import CommitmentKind, Document

_WORDS = groups("commitment_words")

_COMING = _WORDS["comes_to_an_event"]
_AT_AN_EVENT = _WORDS["guest_of_honour_does"]
_HELD_THROUGH = inflected(_WORDS["takes_talks_through"], "base", "ing")
_NEAR_BODY = 25  # tokens between a committee and "its first meeting"
_OF_AN_EVENT = _WORDS["done_about_an_event"]
_HOLDING = inflected(_WORDS["holds_a_gathering"], "base", "pp", "ing")
_SITTINGS = frozenset("meeting session sitting round plenary edition".split())
_PLACED = frozenset("in on at next this later".split())
_PARTS_OF_AN_EVENT = 3  # "the Summit", "in Lima", "on 4 July", before the relative that is about it


class KindsHere:
    """Tells the kind of a plan on one page.

    `people` are the tokens that begin a person or a side, `dated` those of dates; `drafts` holds what was made of the page so far.
    """

    def __init__(self, document: Document, known: Known, words: Vocabulary, drafts: Drafts, people: frozenset[int], dated: Ranges) -> None:
        self.document, self.known, self.words, self.drafts = document, known, words, drafts
        self.people, self.dated = people, dated
        self.short_forms = _short_forms(known, words)

    def kind(self, plan: Plan) -> Kind:
        kind = kind_of(self.known.tokens, self.words, plan, self.people, self.dated)
        if kind.kind == "meeting" and kind.noun is not None and self._of_a_commission(kind.noun):
            kind = replace(kind, kind="talks")
        if kind.kind == "undertaking" and kind.noun is None and self._of_a_numbered_one(plan):
            return replace(kind, kind="meeting", weight="firm", why="a numbered gathering by its short form", guest=False)
        if kind.kind == "undertaking" and kind.noun is None and self.short_forms and self._of_a_short_form(plan):
            return replace(kind, kind="talks", weight="firm", why="a body by its short form", guest=False)
        about = plan.mood in ("modal", "scheduled") and plan.opener in ("which", "that") and plan.subject and kind.noun is None
        if about and self.known.tokens[plan.verb].lower in _OF_AN_EVENT:
            if (event := self._event_before(plan.clause - 1)) is not None:
                return replace(kind, kind=event.kind, weight="firm", noun=event, guest=False)
            if plan.verb + 1 >= plan.last:
                return replace(kind, weight="state", why="an event that is not known")
        return kind

    def _of_a_numbered_one(self, plan: Plan) -> bool:
        """Whether what is to be held is told by its number and short form alone: *host the 16th MPS in Lima in July*."""
        tokens = self.known.tokens
        held = tokens[plan.verb].lower in _HOLDING and not plan.passive
        ahead = range(plan.verb + 1, min(plan.last - 1, plan.verb + 4)) if held else range(0)
        return any(
            tokens[i].text[0].isdigit()
            and tokens[i].lower.endswith(("th", "st", "nd", "rd"))
            and tokens[i + 1].text.isupper()
            and len(tokens[i + 1].text) >= _SHORTEST
            and tokens[i + 1].text not in self.short_forms
            for i in ahead
        )

    def _of_a_short_form(self, plan: Plan) -> bool:
        """Whether what is to be held is a commission by its short form: *The 4th JCM will be hosted by Peru*, *hold the next JCM*."""
        tokens, words = self.known.tokens, self.words
        occurs = words.verb(tokens, plan.verb, "occurs") is not None
        if not occurs and tokens[plan.verb].lower not in _HOLDING:
            return False
        taking_place = plan.passive or occurs
        told = range(*(plan.subject or (0, 0))) if taking_place else range(plan.verb + 1, min(plan.last, plan.verb + 6))
        return any(tokens[i].text in self.short_forms for i in told)

    def _event_before(self, relative: int) -> Match | None:
        """The event that a relative clause is about: *the third session of the Council, which Peru will host*, *… in Lima, which*."""
        tokens, end = self.known.tokens, relative - (self.known.tokens[relative - 1].text == ",")
        for _ in range(_PARTS_OF_AN_EVENT):
            first = end
            while first > 0 and tokens[first - 1].lower not in PREPOSITIONS - {"of"} and tokens[first - 1].text not in ",;:.(":
                first -= 1
            last_noun = self.words.noun(tokens, end - 1, "event")  # "on the occasion of the visit which"
            event = last_noun or head_noun(tokens, self.words, first, end)
            if event is not None or tokens[first - 1].lower not in ("in", "on", "at"):
                return event if event and event.entry.get("part") == "event" and event.kind in EVENTS else None
            end = first - 1
        return None

    def _of_a_commission(self, noun: Match) -> bool:
        """Whether a meeting is that of a commission told by its short form, or by its number alone: *the third session of the JTC*."""
        tokens, at = self.known.tokens, noun.last
        named = tokens[at].lower == "of" and tokens[at + 1 + (tokens[at + 1].lower == "the")].text in self.short_forms
        return named or self._one_of_a_series(noun) or self._its_own(noun)

    def _its_own(self, noun: Match) -> bool:
        """Whether *its first meeting* is that of a mechanism just told of: *will set up a joint committee; its first meeting will …*"""
        tokens = self.known.tokens
        owned = tokens[noun.first - 2].lower == "its" and (tokens[noun.first - 1].lower in ORDINALS | {"next", "inaugural"})
        if not owned:
            return False
        sentence = self.known.sentence_at(tokens[noun.first].start)
        first = sentence.first if sentence else noun.first
        spoken = [n.kind for _, n in event_nouns.events(tokens, self.words, max(first, noun.first - _NEAR_BODY), noun.first - 2)]
        return spoken[-1:] == ["talks"]

    def _one_of_a_series(self, noun: Match) -> bool:
        """Whether *the eighth meeting* or *the next meeting* is that of a commission or mechanism, whose last one the page told of."""
        tokens = self.known.tokens
        nth = tokens[noun.first - 1].lower
        counted = nth in ORDINALS or nth[:1].isdigit()
        if tokens[noun.last].lower in ("of", "between", "with") or not (counted or nth in ("next", "following")):
            return False
        return any(self._of_a_mechanism(at) for at in range(1, noun.first - 2) if counted or self._is_reported(at))

    def _of_a_mechanism(self, at: int) -> bool:
        """Whether a meeting named at a token is that of a commission or mechanism: *the third meeting of the Joint Commission*."""
        tokens = self.known.tokens
        if tokens[at].lower not in _SITTINGS or not _counts(tokens[at - 1].lower):
            return False
        end = next(
            (i for i in range(at + 1, min(at + 14, len(tokens))) if tokens[i].text in ",.;()" or tokens[i].lower in ("at", "on", "in")), at
        )
        named = range(at + 2, end)
        return tokens[at + 1].lower == "of" and any((m := self.words.noun(tokens, i, "event")) and m.kind == "talks" for i in named)

    def _is_reported(self, at: int) -> bool:
        """Whether a token stands in the title or in the first sentences of the body, which name the meeting that the page reports."""
        opening = [s for s in self.known.sentences if self.document.blocks[s.block].kind == "paragraph"][:2]
        return at < max((s.last for s in opening), default=0)

    def spoken_of(self, scene: Scene, plan: Plan) -> CommitmentKind | None:
        """The kind of the event that *it* stands for in *it would take place in May*: the last one spoken of before."""
        tokens, words = self.known.tokens, self.words
        following = [t.lower for t in tokens[plan.verb + 1 : plan.verb + 4]]
        if (
            not plan.passive
            and words.verb(tokens, plan.verb, "light")
            and following[:1] == ["the"]
            and following[2:]
            and (following[1] in ORDINALS or following[1] == "next")
            and (following[2] in _PLACED or following[2] == "one")
        ):  # "hold the third in Lima"
            spoken = [n.kind for _, n in event_nouns.events(tokens, words, scene.sentence.first, plan.verb)]
            return spoken[-1] if spoken else None
        verb = tokens[plan.verb + 2 if tokens[plan.verb + 1].lower == "to" else plan.verb]  # "and intend to conclude them"
        spoken_of = tokens[plan.verb + 1 if verb is tokens[plan.verb] else plan.verb + 3].lower in ("it", "them")
        if not plan.passive and spoken_of and verb.lower in _HELD_THROUGH:
            spoken = [n.kind for _, n in event_nouns.events(tokens, words, scene.sentence.first, plan.verb)]
            return spoken[-1] if spoken[-1:] == ["talks"] else None
        another = plan.subject is not None and [t.lower for t in tokens[plan.subject[1] - 2 : plan.subject[1]]][-1:] == ["one"]
        another = another and tokens[(plan.subject or (0, 0))[1] - 2].lower in (*ORDINALS, "next")  # "The next one will be hosted by Peru"
        if another and (tokens[plan.verb].lower in ("hosted", "organised", "organized") or words.verb(tokens, plan.verb, "light")):
            return self._last_spoken_of(scene, plan)
        if plan.subject is None or plan.subject[1] - plan.subject[0] != 1 or tokens[plan.subject[0]].lower != "it":
            return None
        meets = (found := words.verb(tokens, plan.verb, "verb")) is not None and found.kind == "meeting"  # "It will meet in May"
        if not (meets or (words.verb(tokens, plan.verb, "light") if plan.passive else words.verb(tokens, plan.verb, "occurs"))):
            return None
        return self._last_spoken_of(scene, plan)

    def _last_spoken_of(self, scene: Scene, plan: Plan) -> CommitmentKind | None:
        """The kind of the event last spoken of before a plan, in its sentence or the one before."""
        tokens, words = self.known.tokens, self.words
        before = [s for s in self.known.sentences if s.last <= scene.sentence.first and s.block == scene.sentence.block][-1:]
        first = before[0].first if before else scene.sentence.first
        nouns = [(found.first, found.kind) for _, found in event_nouns.events(tokens, words, first, plan.clause) if found.kind in EVENTS]
        made = [(d.plan.verb, d.commitment.kind) for d in self.drafts.found if first <= d.plan.verb < plan.clause]
        near = max([*nouns, *(m for m in made if m[1] in EVENTS)], default=None)
        return near[1] if near else None

    def is_that_event(self, plan: Plan) -> bool:
        """Whether one is invited to attend *it* or *them*: events spoken of before."""
        tokens = self.known.tokens
        return tokens[plan.verb].lower == "attend" and plan.verb + 1 < plan.last and tokens[plan.verb + 1].lower in ("it", "them")

    def as_guest(self, scene: Scene, plan: Plan, kind: Kind, first: int, last: int) -> Kind:
        """The kind of what one is invited to do between two tokens: to come to an event, or to a place, is a visit."""
        tokens = self.known.tokens
        speaks = tokens[plan.verb].lower in ("deliver", "give") and any(tokens[i].lower in SPOKEN for i in range(plan.verb, plan.last))
        there = (tokens[plan.verb].lower in _AT_AN_EVENT or speaks) and not self._at_a_distance(scene.sentence)
        named = any(tokens[i].text[0].isupper() for i in range(plan.verb + 1, min(plan.last, plan.verb + 4)))  # "to open the Lima Show"
        if there and (named or any(self.words.noun(tokens, i, "gathering", "event", "authority") for i in range(plan.verb, plan.last))):
            return replace(kind, kind="visit", weight="firm", noun=None)
        coming = tokens[plan.verb].lower in _COMING and kind.kind == "undertaking" and not self._at_a_distance(scene.sentence)
        coming = coming and (tokens[plan.verb].lower == "attend" or self._named(plan))
        if self.is_that_event(plan) or coming:
            return replace(kind, kind="visit", weight="firm", noun=None)
        joining = ("event", "gathering") if tokens[plan.verb].lower in JOINING else ("event",)
        nouns = (self.words.noun(tokens, i, *joining) for i in range(first, last))
        if kind.kind == "undertaking" and (event := next((n for n in nouns if n), None)):
            kind = replace(kind, kind="visit" if event.kind == "visit" else "meeting")  # "to stay on for a visit to Lima"
        if kind.kind in ("meeting", "talks") and tokens[plan.verb].lower in JOINING and not self._at_a_distance(scene.sentence):
            return replace(kind, kind="visit", weight="firm", noun=None)
        if kind.kind == "undertaking" and kind.weight == "firm" and circumstances.place(scene, plan, kind, plan.last):
            return replace(kind, kind="visit")
        return kind

    def _named(self, plan: Plan) -> bool:
        """Whether what one is to take part in has a name: *take part in the PreCOP*, but not *in projects in the north*."""
        tokens = self.known.tokens
        at = next((i for i in range(plan.verb + 1, min(plan.last, plan.verb + 4)) if tokens[i].lower == "in"), None)
        return at is not None and any(tokens[i].text[0].isupper() for i in range(at + 1, min(plan.last, at + 3)))

    def _at_a_distance(self, sentence: Sentence) -> bool:
        """Whether the sentence tells of a meeting that nobody travels to."""
        told = {self.known.tokens[i].lower for i in range(sentence.first, sentence.last)}
        return bool(told & ON_LINE)


def _short_forms(known: Known, words: Vocabulary) -> frozenset[str]:
    """The short forms that the page gives of commissions and other bodies that meet for talks: *the Joint Trade Committee (JTC)*."""
    tokens, found = known.tokens, set()
    for at in tokens.where(4, len(tokens) - 2, "("):
        if tokens[at + 2].text != ")" or not tokens[at + 1].text.isupper() or len(tokens[at + 1].text) < _SHORTEST:
            continue
        first = at
        while first > 0 and (tokens[first - 1].text[0].isupper() or tokens[first - 1].lower in ("of", "for", "on", "and")):
            first -= 1
        if any((noun := words.noun(tokens, i, "event")) and noun.kind == "talks" for i in range(first, at)):
            found.add(tokens[at + 1].text)
    return frozenset(found)


_SHORTEST = 3  # letters of a short form: "JTC"


def _counts(word: str) -> bool:
    """Whether a word before *meeting* tells that it is one of a row: *third*, *3rd*, *V*, *last*."""
    return word in ORDINALS or word[:1].isdigit() or word in ("last", "inaugural") or not set(word) - set("ivx")
