"""What each statement is about: issues of the thesaurus.

The words of topics.toml are counted in what was said; a heading, the rest of the sentence and what went before speak where those words
are silent (*“the two sides agreed to continue discussing the issue”*). The most specific issues that fit are kept, at most three.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from pathlib import Path

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon, load_table
from memcon.reading.sections import Outline
from memcon.reading.topics import weights as topic_weights
from memcon.reading.topics.evidence import Around, Issues, Page, Told
from memcon.reading.topics.thesaurus import WEIGHT, WORD, Scores, broader, labels, named_on, stem, tally, weigh
from memcon.types import Document, Statement

__all__ = ["assign", "broader", "labels", "likeliest", "load_extra", "look_around", "of", "page", "tell", "told_by_thesaurus", "why"]

# How much what stands around a statement counts beside its own words; set by counting over the labelled files.
_HEADING, _SENTENCE, _BEFORE = 1.1, 0.5, 0.4
_POINTED = 0.6  # what went before, where the statement points to it
_ECHO = 0.05  # what went before, where the statement's own words speak
_FADE = 0.7  # what is left of it in the next block
_ENOUGH = 1.0  # the least score of an issue
_SHARE = 0.5  # the least score beside the highest
_AS_WELL = 1.2  # words of the relations of the two tell them beside whatever else is told, from this score on
_APART = 1.0  # a broader issue stays beside a narrower one only above this share of its score

# Acts that tell their issue where the words do not.
_BY_ACT = {"invite": ("high-level-visits", 2.0)}

# Courtesies turn to what lies outside the talks: neither the heading nor what went before tells their issue.
_ON_THEIR_OWN = frozenset(("condole", "congratulate"))
# What is said of nothing in particular is said of the relations of the two.
_DEFAULT = ("bilateral-relations",)
_MOST = 3  # issues of one statement

# *The territorial issue* names no place: where one was named before, it is that one.
_PLACELESS = "territory"

# A courtesy that closes a turn is about nothing.
_COURTESY = re.compile(
    r"(?:Thank you|Thanks|You are welcome)(?: (?:very|so) much)?(?:,? [A-Z][\w. ]{2,40})?[.!]?\s*(?:<…>|\(.*\))?", re.DOTALL
)

# What is named only as lying outside the two: no issue at all.
_AT_LARGE = re.compile(
    r"\b(?:regional|international|global|world|worldwide|topical|pressing)\b"
    r"(?:,? (?:and|or)? ?(?:regional|international|global|world|bilateral|multilateral))*"
    r" (?:issues|matters|developments|affairs|questions|topics|subjects|themes|problems|challenges|events|trends|agenda|arena"
    r"|scene|situation|concerns)\b"
    r"|\b(?:developments|events|situation) in the (?:region|world|international arena)\b"
    r"|\b(?:other|various) (?:issues|matters|questions|subjects|topics)\b"
    r"|\b(?:issues|matters|topics|subjects|questions) of (?:mutual|common|joint|shared|bilateral) (?:interest|concern|importance)s?\b"
)

_ON_TOPICS = frozenset(("discuss", "mention", "explain"))
_BETWEEN_THEM = re.compile(r"bilateral|relations|co-?operation|collaboration|partnership|friendship|\bties\b|alliance", re.IGNORECASE)

# Words that point to what went before.
_ANAPHOR = re.compile(
    r"\b(?:the|this|that|these|those) (?:issue|matter|question|subject|topic|problem|point|dispute|case|file|theme)s?\b"
    r"|^(?:this|it|them|these)\b"
)


def of(text: str, heading: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """The issues that `text` is about, under `heading` (or null): at most three, the surest first.

    >>> from memcon.lexicon import load
    >>> of("the release of treated water at Fukushima and the ban on seafood", None, load())
    ('nuclear-safety', 'beef-agriculture')
    >>> of("the two sides would go on discussing the issue", "Fisheries", load())
    ('fisheries',)
    """
    scores = weigh(text, lexicon)
    return _choose(_add(scores, weigh(heading, lexicon), _HEADING) if heading else scores, lexicon, scores)


def load_extra(path: Path, lexicon: Lexicon) -> Lexicon:
    """`lexicon` with the issues of the user's own in the file at `path`, a table of the shape of topics.toml.

    Raises `LexiconError` where the file is malformed, `OSError` where it cannot be read.
    """
    return lexicon.extended("topics", load_table(path))


def tell(text: str, lexicon: Lexicon) -> frozenset[str]:
    """All issues that some word of `text` tells, however faintly."""
    return frozenset(weigh(text, lexicon))


def assign(
    document: Document, lexicon: Lexicon, known: Known, outline: Outline, statements: tuple[Statement, ...]
) -> tuple[Statement, ...]:
    """The statements with their `topics`, the most specific that fit, at most three each.

    A statement's own words come first; its sentence, its heading and the statement before it in the block or section say the rest.
    """
    told = told_by_thesaurus(document, lexicon, known, outline, statements)
    weights = topic_weights.load(lexicon.language)
    chosen = [t.chosen for t in told]
    if weights is not None:
        likely = _weighed(document, lexicon, known, statements, told, weights).likelihoods(weights)
        chosen = [likeliest(t, o, weights.enough) for t, o in zip(told, likely, strict=True)]
    return tuple(s.model_copy(update={"topics": topics}) for s, topics in zip(statements, chosen, strict=True))


# The sources of evidence as a reader of an explanation knows them; the others are parts of these.
_SOURCES = {
    "own": "the thesaurus",
    "words": "words",
    "sentence": "the rest of its sentence",
    "heading": "the heading",
    "title": "the title",
    "before": "what stands before",
    "after": "what comes after",
    "paragraph": "its paragraph",
    "page": "the page",
}
_WEIGHED = 0.1  # likelihood from which an issue that was dropped is worth telling


def why(
    document: Document, lexicon: Lexicon, known: Known, outline: Outline, statements: tuple[Statement, ...]
) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """For each statement, in words, why its issues were chosen, and which were weighed and dropped; nothing where there are no weights."""
    weights = topic_weights.load(lexicon.language)
    if weights is None:
        return tuple(((), ()) for _ in statements)
    told = told_by_thesaurus(document, lexicon, known, outline, statements)
    explained = []
    evidence = _weighed(document, lexicon, known, statements, told, weights).evidence()
    for statement, one, issues in zip(statements, told, evidence, strict=True):
        likely = {topic: weights.likelihood(found) for topic, found in issues.items()}
        chosen = []
        for topic in statement.topics:
            grounds = [_SOURCES[s] for s in weights.grounds(issues.get(topic, {})) if s in _SOURCES]
            words = weights.telling(one.text, topic)[:_MOST]
            by = ", ".join(f"words ({', '.join(words)})" if g == "words" and words else g for g in grounds)
            chosen.append(f"{topic} {likely.get(topic, 0.0):.2f}{': ' if by else ''}{by}")
        near = sorted((t for t in likely if likely[t] >= _WEIGHED and t not in statement.topics), key=lambda t: -likely[t])
        explained.append((tuple(chosen), tuple(f"'{t}': an issue weighed at {likely[t]:.2f}" for t in near[:_MOST])))
    return tuple(explained)


def page(around: Around, lexicon: Lexicon, told: Sequence[Told], words: Sequence[Mapping[str, float]]) -> Page:
    """The statements of a page as evidence, `words` being the log odds of issues by the words of each."""
    return Page(told, around, words, Issues(_DEFAULT[0], _BY_ACT["invite"][0], broader(lexicon)))


def _there(document: Document, lexicon: Lexicon, known: Known) -> frozenset[str]:
    """The issues of places that the page names."""
    return known.once("issues of places named", lambda: named_on(document.text, frozenset(m.side for m in known.sides), lexicon))


def look_around(document: Document, lexicon: Lexicon, known: Known, statements: tuple[Statement, ...]) -> Around:
    """What the words of the title and of each paragraph tell, whoever says them; the names of the sides that talk tell nothing."""
    names = _stems(_own_names(document, known, statements))
    there = _there(document, lexicon, known)
    paragraphs = [tally(document.text[b.start : b.end], lexicon, names, there) for b in document.blocks]
    placed: str | None = None  # a disputed place that was named
    for scores in paragraphs:
        placed = next((t for t in scores if broader(lexicon).get(t) == _PLACELESS), placed)
        if placed and _PLACELESS in scores:
            scores[placed] = scores.get(placed, 0.0) + scores.pop(_PLACELESS)
    return Around(weigh(document.title, lexicon), paragraphs)


def _weighed(
    document: Document,
    lexicon: Lexicon,
    known: Known,
    statements: tuple[Statement, ...],
    told: Sequence[Told],
    weights: topic_weights.Weights,
) -> Page:
    """The statements of a page as evidence, with what the learned words of each tell."""
    return page(look_around(document, lexicon, known, statements), lexicon, told, [weights.by_words(t.text) for t in told])


def _is_about(statement: Statement, own: Scores) -> bool:
    """Whether a statement, whose own words tell these issues, is about anything: no courtesy that closes a turn, nor the world at large."""
    closing = statement.content is not None and _COURTESY.fullmatch(statement.content.text.strip()) is not None
    return not closing and not (_at_large(statement) and _only_weak(own))


def likeliest(told: Told, likely: Mapping[str, float], enough: float) -> tuple[str, ...]:
    """The issues of a statement, at most three, the likeliest first: those as likely as `enough`, and what the rules chose by a sure word.

    Where the rules find it about nothing it is about nothing; where no issue is likely enough their choice stands.
    """
    if not told.chosen:
        return ()
    sure = {t for t in told.chosen if told.own.get(t, 0.0) >= WEIGHT["strong"]}
    order = sorted((t for t in likely if likely[t] >= enough or t in sure), key=lambda t: (-likely[t], t))
    return tuple(order[:_MOST]) or told.chosen


def told_by_thesaurus(
    document: Document, lexicon: Lexicon, known: Known, outline: Outline, statements: tuple[Statement, ...]
) -> tuple[Told, ...]:
    """What the thesaurus finds in each statement, its sentence and its heading, and what the rules choose of it."""
    starts = [b.start for b in document.blocks]
    printed = _own_names(document, known, statements)
    names = _stems(printed)
    nameless = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(printed, key=lambda n: (-len(n), n))) or "(?!)")
    there = _there(document, lexicon, known)
    done: list[Told] = []
    headings: dict[str, Scores] = {}
    running: Scores = {}
    place: tuple[str | None, int | None] = (None, None)
    for statement in statements:
        at = statement.content or statement.cue
        block = bisect_right(starts, at.start) - 1 if at else None
        heading = outline.heading_of_block[block] if block is not None and 0 <= block < len(outline.heading_of_block) else None
        if (statement.section, heading) != (place[0], None) and statement.section != place[0]:
            running = {}
        elif block != place[1]:
            running = {t: s * _FADE for t, s in running.items()}
        own = weigh(_with_cue(document, statement), lexicon, names, there) if statement.content else {}
        fresh = statement.act in _ON_THEIR_OWN
        if statement.act in _BY_ACT:
            topic, weight = _BY_ACT[statement.act]
            own[topic] = own.get(topic, 0.0) + weight
        outside = _rest(document, known, statement)
        rest = weigh(outside, lexicon, names, there)
        if heading and heading not in headings:
            headings[heading] = weigh(heading, lexicon, names, there)
        headed = headings[heading] if heading and not fresh else {}
        scores = _add(_add(own, rest, _SENTENCE), headed, _HEADING)
        _place(own, scores, running, lexicon)
        if not fresh:
            silent = _strength(own) < WEIGHT["plain"]
            points = silent and statement.content is not None and _ANAPHOR.search(statement.content.text)
            scores = _add(scores, running, _POINTED if points else _BEFORE if silent else _ECHO)
        chosen = _choose(scores, lexicon, own) or (() if statement.act == "condole" else _DEFAULT) if _is_about(statement, own) else ()
        words = nameless.sub(" ", statement.content.text if statement.content else outside)
        done.append(Told(statement.act, words, own, rest, headed, chosen, block))
        running = {t: WEIGHT["strong"] for t in chosen if t in scores and t not in _DEFAULT} or running
        place = (statement.section, block)
    return tuple(done)


def _with_cue(document: Document, statement: Statement) -> str:
    """What was said, from the words that tell it: *look forward to hosting*, *agreed to meet*."""
    content, cue = statement.content, statement.cue
    if content is None:
        return ""
    near = cue is not None and cue.end <= content.start <= cue.end + 8
    return document.text[cue.start if near and cue else content.start : content.end]


def _place(own: Scores, scores: Scores, running: Scores, lexicon: Lexicon) -> None:
    """Turn a territorial issue without a place into that of which was spoken before."""
    narrower = next((t for t in running if broader(lexicon).get(t) == _PLACELESS), None)
    if narrower and own.get(_PLACELESS):
        own[narrower] = max(own.pop(_PLACELESS), own.get(narrower, 0.0))
        scores[narrower] = scores.pop(_PLACELESS) + scores.get(narrower, 0.0)


def _at_large(statement: Statement) -> bool:
    """Whether the talk was of the world in general: *regional and international issues*."""
    text = statement.content.text if statement.content and statement.act in _ON_TOPICS else ""
    return bool(_AT_LARGE.search(text)) and not _BETWEEN_THEM.search(text)


def _only_weak(scores: Mapping[str, float]) -> bool:
    """Whether nothing is told but, faintly, the relations of the two."""
    return all(t in _DEFAULT and s < WEIGHT["plain"] for t, s in scores.items())


def _own_names(document: Document, known: Known, statements: tuple[Statement, ...]) -> frozenset[str]:
    """The names and adjectives of the sides that speak together, as they are printed: in its own talks a country tells no issue."""
    sides = {s.side for statement in statements if statement.parent is None for s in statement.speakers}
    return frozenset(document.text[m.start : m.end] for m in known.sides if m.side in sides)


def _stems(names: frozenset[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(stem(w.lower()) for w in WORD.findall(text)) for text in names)


def _rest(document: Document, known: Known, statement: Statement) -> str:
    """The words of the statement's sentence before its content (*“On Ukraine, …”*); all of it where there is no content."""
    at = statement.content or statement.cue
    sentence = known.sentence_at(at.start) if at is not None else None
    if sentence is None:
        return ""
    return document.text[sentence.start : statement.content.start if statement.content else sentence.end]


def _strength(scores: Scores) -> float:
    return max(scores.values(), default=0.0)


def _add(scores: Scores, more: Scores, share: float) -> Scores:
    total = dict(scores)
    for topic, score in more.items():
        total[topic] = total.get(topic, 0.0) + share * score
    return total


def _choose(scores: Scores, lexicon: Lexicon, own: Scores | None = None) -> tuple[str, ...]:
    """The issues that stand out, the surest first; a broader issue gives way to a narrower one that `own` (or `scores`) tells."""
    wider = broader(lexicon)
    top = _strength(scores)
    if top < _ENOUGH:
        return ()
    kept = [t for t, s in sorted(scores.items(), key=lambda x: -x[1]) if s >= max(_ENOUGH, _SHARE * top)]
    told = scores if own is None else own
    narrow = {wider[t]: told[t] for t in kept if t in wider and told.get(t, 0.0) > 0.0}
    kept = [t for t in kept if t not in narrow or min(told.get(t, 0.0), WEIGHT["strong"]) > _APART * narrow[t]]
    if len(kept) < _MOST and _DEFAULT[0] not in kept and told.get(_DEFAULT[0], 0.0) >= _AS_WELL:
        kept.append(_DEFAULT[0])
    return tuple(kept[:_MOST])
