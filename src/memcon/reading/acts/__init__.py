"""The acts of speech in one sentence: which cues are acts, whose, and where what was said begins and ends.

Everything here is about one sentence and its grammar; who *he* or *the two sides* are is settled in `speakers`, what carries over from
sentence to sentence in `statements`.
"""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.mentions import Cue, Sentence, Token, Tokens
from memcon.lexicon import Lexicon, groups
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act, Dropped
from memcon.reading.acts.after_cue import ADDRESS_MARKERS
from memcon.reading.acts.agenda import topic_of_talks
from memcon.reading.acts.asides import in_quotations, without_quoted
from memcon.reading.acts.clause import Clause, words
from memcon.reading.acts.content import with_content
from memcon.reading.acts.gaps import with_gaps
from memcon.reading.acts.matters import matters_raised
from memcon.reading.acts.phrases import (
    according,
    at_request,
    called_so,
    expressed_by,
    fronted_side,
    held_view,
    met_about,
    met_to_go_on,
    opening_purpose,
    opening_topic,
    view_shared,
    views_met,
)
from memcon.reading.acts.subject import act_of
from memcon.reading.acts.welcomed import with_words_welcomed

_WORDS = groups("speech_words")


def _kept(s: Clause, acts: list[Act]) -> tuple[Act, ...]:
    """The acts that say something, with `outer` as the index among them."""
    kept = [n for n, act in enumerate(acts) if not _says_nothing(s, act)]
    return tuple(replace(acts[n], outer=kept.index(o) if (o := acts[n].outer) in kept else None) for n in kept)


_LONGEST_SPOKESMAN = 18  # tokens: "The official spokesman for the Ministry of Foreign Affairs, Ambassador Lars Dahl, said that"
_TELLS = _WORDS["spokesman_tells"]


def _told_by_the_page(s: Clause) -> int | None:
    """The index after *The spokesman of the Ministry said that*: what follows is the page's own account of who said what."""
    for i in s.tokens.where(s.first, min(s.last, s.first + _LONGEST_SPOKESMAN), "that"):
        if s.lower(i - 1) in _TELLS:
            return i + 1 if any(s.lower(n) in _SPOKESMEN for n in range(s.first, i)) else None
    return None


_SPOKESMEN = _WORDS["spokesmen"]


def _introduces(s: Clause, first: int, last: int) -> bool:
    """Whether what is presented are persons or papers: *Presenting her delegation, she said*, *presented his credentials*."""
    letters = any(s.lower(i) in _LETTERS for i in range(first, min(last, first + 6)))  # "copies of his letters of credence"
    return letters or any(s.lower(i) in _INTRODUCED for i in range(first, min(last, first + 3)))


_MEALS = groups("commitment_kind_words")["meals"]
_LETTERS = frozenset(("credentials", "credence", "recall"))
_INTRODUCED = _WORDS["introduced"]
_LONGEST_MEAL = 4  # tokens: "an official working lunch"
_PRESS = _WORDS["press"]


def _says_nothing(s: Clause, act: Act) -> bool:
    """Whether a cue without content tells of the meeting only: *called on the Minister today*, *had a broad discussion*."""
    if s.lower(act.cue.verb).startswith("call") and s.lower(act.cue.verb + 1) in ("on", "upon") and act.mood != "passive":
        return act.content is None or not {s.lower(act.content[0] - 1), s.lower(act.content[0])} & {*ADDRESS_MARKERS["request"]}
    if act.content is not None and s.lower(act.cue.verb).startswith("answer") and s.lower(act.content[1] - 1) in _PRESS:
        return True  # "answered questions from journalists"
    if act.content is not None and s.lower(act.cue.verb).startswith("offer") and act.cue.noun is None:
        served = range(act.content[0], min(act.content[1], act.content[0] + _LONGEST_MEAL))
        if any(s.lower(i) in _MEALS for i in served):
            return True  # "offered a luncheon in honour of her guest"
    if act.content is not None and s.lower(act.cue.verb).startswith("present") and act.cue.noun is None and _introduces(s, *act.content):
        return True
    if act.content is not None or act.withheld or act.negated:
        return False
    if act.rule.endswith("after it") and act.actor is not None and act.actor.kind == "sides":
        return True  # "The two agreed to open a road, the Velandic Ministry said": who printed it
    if act.cue.entry.get("act") == "discuss" or (act.cue.noun is not None and s.lower(act.cue.noun) == "decision"):
        return act.cue.noun is not None
    return False


def acts_in(
    tokens: Tokens,
    first: int,
    sentence: Sentence,
    actors: tuple[Actor, ...],
    cues: tuple[Cue, ...],
    lexicon: Lexicon,
    stem: bool = False,
) -> tuple[tuple[Act, ...], tuple[Dropped, ...]]:
    """The acts of the sentence in the order of the text, and the cues that were dropped.

    `first` is the sentence's first token after a list marker. `stem`: a list item that goes on from a stem.
    """
    s = Clause(words(lexicon), tokens, first, _without_stop(tokens, sentence), actors, cues, opens=tokens[sentence.last - 1].text == ":")
    if (reported := _told_by_the_page(s)) is not None:
        inner = tuple(a for a in actors if a.first >= reported), tuple(c for c in cues if c.first >= reported)
        found_inside = acts_in(tokens, reported, sentence, *inner, lexicon, stem)
        if found_inside[0]:
            return found_inside
    acts: list[Act] = []
    dropped: list[Dropped] = []
    opening = opening_topic(s) or opening_purpose(s) or according(s) or held_view(s) or expressed_by(s)
    if opening:
        acts.append(opening)
    elif about := met_about(s) or met_to_go_on(s):
        acts.append(about)
    quoted = in_quotations(s)
    for cue in cues:
        if cue in quoted:
            dropped.append(Dropped(cue, "inside what was said"))
            continue
        if opening and opening.rule == "according to" and opening.start == first and opening.content:
            inside = act_of(s, cue, [], stem) if opening.content[0] <= cue.first < opening.content[1] else None
            if isinstance(inside, Act) and inside.rule == "subject and verb" and "past" in cue.forms:
                acts.append(replace(inside, outer=0, rule="said inside what was said"))
        if opening and cue.first < (opening.content or (0, 0))[1] and cue.verb >= min(opening.start, (opening.content or (0, 0))[0]):
            continue
        found = act_of(s, cue, acts, stem)
        if isinstance(found, str):
            dropped.append(Dropped(cue, found))
        else:
            acts.append(found)
    if not acts and (topic := matters_raised(s) or topic_of_talks(s) or views_met(s)):
        acts.append(topic)
    if (shared := view_shared(s)) is not None and (acts or shared.mood == "passive"):
        acts = [*(a for a in acts if a.cue.verb != shared.cue.verb), shared]
    if (fronted := fronted_side(s)) is not None:
        acts = [replace(a, subject="actor", actor=fronted) if a.subject == "impersonal" and a.outer is None else a for a in acts]
    if acts and (called := called_so(s)) is not None and all(a.cue.verb != called.cue.verb for a in acts):
        acts.append(called)
    acts.sort(key=lambda a: a.cue.verb)
    acts, said = without_quoted(s, acts)
    dropped.extend(said)
    s.acts = tuple(a.cue for a in acts if a.outer is None)
    told = with_words_welcomed(s, with_gaps(s, with_content(s, acts)))
    if told and (asked := at_request(s)) is not None and told[0].cue.verb > asked.cue.last:
        told = [asked, *(a if a.outer is None else replace(a, outer=a.outer + 1) for a in told)]
    dropped.extend(Dropped(a.cue, "it tells of the meeting only") for a in told if _says_nothing(s, a))
    return _kept(s, told), tuple(dropped)


def _without_stop(tokens: tuple[Token, ...], sentence: Sentence) -> int:
    """The index after the last word: closing stops and quotation marks left out."""
    last = sentence.last
    while last > sentence.first and tokens[last - 1].text in ".;:!?…”\"’')]»/":
        last -= 1
    return last
