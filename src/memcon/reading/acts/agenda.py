"""What the talks were about, told by no verb of speech: *on the agenda*, *was devoted to*, *the talks turned to*."""

from __future__ import annotations

from collections.abc import Callable

from memcon.annotate.mentions import Cue
from memcon.annotate.small_words import BE, MODALS, is_adverb
from memcon.lexicon import groups
from memcon.reading.acts.act import Act
from memcon.reading.acts.clause import RELATIVES, Clause, chain_start, clause_start, trim

_WORDS = groups("speech_words")


def on_the_agenda(s: Clause) -> Act | None:
    """*Fisheries came up for discussion*, *were on the agenda*, *featured in the talks*: what both sides talked about."""
    for i in s.tokens.where(s.first + 1, s.last, "for", "under", "in", "on", "at", "up"):
        three = (s.lower(i), s.lower(i + 1), s.lower(i + 2))
        foremost = _foremost(s, i)
        agenda = (
            foremost is not None
            or three[:2] in (("for", "discussion"), ("under", "discussion"), ("under", "review"), ("under", "consideration"))
            or (three[:2] == ("in", "the") and three[2] in s.words.talks)
            or (three[0] == "up" and (three[1] in ("during", "in", "at", "again", "") or i + 1 >= s.last))
        )
        if not agenda:
            continue
        verb = next((j for j in range(i - 1, max(s.first, i - 4), -1) if s.lower(j) in _COMES_UP or s.lower(j) in BE), None)
        if verb is None or (s.lower(verb) in BE) != (foremost is not None):
            continue
        start, end = clause_start(s, verb, []), verb
        while end > start and is_adverb(s.tokens[end - 1]):
            end -= 1
        content = trim(s, start, end)
        if (
            content is None
            or s.lower(verb) in ("is", "are", "be")
            or any(s.lower(j) in (MODALS - {"to"}) | RELATIVES for j in range(start, verb))
        ):
            return None
        cue = Cue(verb, foremost or i + {"for": 2, "under": 2, "up": 1}.get(three[0], 3), verb, ("past",), s.words.entries["discuss"])
        return Act(cue, "noun", "talks", None, start, content, rule="on the agenda")
    return None


def _foremost(s: Clause, at: int) -> int | None:
    """Where *on the agenda*, *at the top of the agenda*, *in the foreground of the talks* ends, which begins at `at`; null for others."""
    if s.lower(at) not in ("on", "at", "in") or s.lower(at + 1) not in ("the", "their"):
        return None
    end = at + 3
    if s.lower(at + 2) in _TOPS and s.lower(end) == "of" and s.lower(end + 1) in ("the", "their"):
        end = next((i + 1 for i in range(end + 2, min(s.last, end + 5)) if s.lower(i) == "agenda" or s.lower(i) in s.words.talks), 0)
        return end or None
    return end if s.lower(at + 2) in ("agenda", "programme") else None


_TOPS = _WORDS["tops_of_agenda"]
_COMES_UP = _WORDS["comes_up"]


def agenda_first(s: Clause) -> Act | None:
    """*On the table were fisheries*, *Also on the agenda was the dam*, *At the heart of the talks was the dam*: what both sides talked
    about, after the verb. What lies on a table may be a bowl of fruit: it is no topic where it is one of a kind."""
    at = s.first
    while is_adverb(s.tokens[at]) and at + 4 < s.last:
        at += 1
    table = next((i for i in range(at + 1, min(s.last, at + 5)) if s.lower(i) in _TABLES), None)
    if table is None or s.lower(at) not in ("on", "high", "at", "in") or s.lower(table - 1) not in ("the", "their"):
        return None
    verb = next((i for i in range(table + 1, min(s.last, table + 6)) if s.lower(i) in ("was", "were", ":")), None)
    between = range(table + 1, verb) if verb is not None else range(0)
    content = trim(s, verb + 1, s.last) if verb is not None else None
    if content is None or any(s.lower(i) in RELATIVES | MODALS | {","} for i in between) or s.lower(content[0]).endswith("ed"):
        return None
    of_the_talks = any(s.lower(i) in s.words.talks for i in between)
    if not of_the_talks and s.lower(table) != "agenda" and (s.lower(table) != "table" or s.lower(content[0]) in ("a", "an")):
        return None
    cue = Cue(s.first, content[0], content[0] - 1, ("past",), s.words.entries["discuss"])
    return Act(cue, "noun", "talks", None, s.first, content, rule="on the agenda, turned round")


_TABLES = _WORDS["tables"]


def given_over(s: Clause) -> Act | None:
    """*A large part of the talks was devoted to the dam*, *The dam dominated the conversation*, *was the main subject of the meeting*."""
    for i in range(s.first + 1, s.last - 1):
        if s.lower(i) not in _GIVES_OVER:
            continue
        if _is_filled(s, i):
            return _filled(s, i)
        verb, end = _takes_up(s, i)
        if end == i or {s.lower(j) for j in range(clause_start(s, i, []), i)} & (RELATIVES | {"it", "this", "that"}):
            continue
        content = trim(s, clause_start(s, verb, []), verb)
        cue = Cue(verb, end, verb, ("past",), s.words.entries["discuss"])
        return Act(cue, "noun", "talks", None, s.first, content, rule="given over to") if content else None
    return None


def _is_filled(s: Clause, at: int) -> bool:
    """Whether *was devoted to*, *were taken up with*, *was given over to*, *was devoted in its entirety to* ends its verb at `at`."""
    word, before = s.lower(at), s.lower(at - 1)
    known = word in _GIVEN_OVER | _DOMINATES or (before, word) in (("taken", "up"), ("given", "over"))
    known = known or (word == "given" and any(s.lower(i) in _ROOM for i in range(s.first, at)))
    after = ("by", "with") if word in _DOMINATES | {"up"} else ("for",) if word == "reserved" else ("to", "with")
    return known and _is_passive(s, at) and s.lower(_past_entirety(s, at + 1)) in after


def _past_entirety(s: Clause, at: int) -> int:
    """The index after *in its entirety*, *in large part*, *entirely* at `at`."""
    if s.lower(at) == "in":
        return next((i + 1 for i in range(at + 1, at + 4) if s.lower(i) in _ENTIRETY), at)
    return at + (is_adverb(s.tokens[at]) and s.lower(at + 1) in ("to", "with", "by"))


_ENTIRETY = _WORDS["wholly"]


def _filled(s: Clause, at: int) -> Act | None:
    """What the talks were given over to by the verb that ends at `at`; null where something else was."""
    to = _past_entirety(s, at + 1) + 1
    start = clause_start(s, at, [])
    before = [s.lower(j) for j in range(start, _past_parenthesis(s, start, at)[0])]
    before += [s.lower(j) for j in range(_past_parenthesis(s, start, at)[1], at)]
    content = trim(s, to, s.last)
    ample = any(word in _ROOM for word in before) and (set(before) & _AMPLE) != set()
    if not (ample or any(word in s.words.talks for word in before)) or content is None or set(before) & (RELATIVES | {"will", ","}):
        return None
    cue = Cue(at - (s.lower(at) in ("over", "up")), to, at, ("pp",), s.words.entries["discuss"])
    return Act(cue, "noun", "talks", None, s.first, content, rule="given over to")


def _past_parenthesis(s: Clause, first: int, verb: int) -> tuple[int, int]:
    """Where *, which took place in Tamor,* begins and ends between the talks, soon after `first`, and their verb."""
    opened = next((i for i in s.tokens.where(first, verb, ",")), verb)
    soon = any(s.lower(i) in s.words.talks for i in range(first, min(opened, first + 4)))
    closed = next((i for i in reversed(s.tokens.where(opened + 1, verb, ","))), None)
    return (opened, closed + 1) if soon and closed is not None else (verb, verb)


def _takes_up(s: Clause, at: int) -> tuple[int, int]:
    """The verb at `at` of *took up most of the morning*, *dominated the talks*, *was the main subject of the meeting*, and the index after
    the phrase; `at` twice where there is none."""
    nothing = (at, at)
    if s.lower(at) == "up" and s.lower(at - 1) == "took" and s.lower(at + 1) in _SHARES:
        return next(((at - 1, j + 1) for j in range(at + 2, at + 8) if s.lower(j) in s.words.talks | _HOURS), nothing)
    if s.lower(at) in _DOMINATES and s.lower(at + 1) in ("the", "their"):
        return next(((at, j + 1) for j in range(at + 2, at + 5) if s.lower(j) in s.words.talks), nothing)
    article = at + 1 + (is_adverb(s.tokens[at + 1]) and s.lower(at) in ("was", "were"))  # "Energy was also a subject of the talks"
    if s.lower(at) not in ("was", "were") or s.lower(article) not in ("the", "a", "another", "one", "among"):
        return nothing
    topic = next((j for j in range(article + 1, article + 6) if s.lower(j) in _TOPICS), None)
    if topic and topic + 1 >= s.last and s.lower(topic - 1) in _MAIN:
        return at, topic + 1  # "Fishing and trade were the main topics"
    if topic and topic + 1 >= s.last and s.lower(at + 1) == "another" and s.lower(topic) not in ("point", "item"):
        return at, topic + 1  # "The lake was another topic"
    if topic and (discussed := _past_discussed(s, topic + 1)):
        return at, discussed  # "were among the other topics discussed"
    if topic and s.lower(topic + 1) in ("of", "on"):  # "of the talks", "on the agenda"
        return next(((at, j + 1) for j in range(topic + 2, topic + 6) if s.lower(j) in s.words.talks), nothing)
    return nothing


def _past_discussed(s: Clause, at: int) -> int | None:
    """The index after *discussed*, *that were raised* at `at`, where no more follows than where that was: *at the meeting*."""
    at += 2 if (s.lower(at), s.lower(at + 1)) in (("that", "were"), ("which", "were")) else 0
    if s.lower(at) not in _DISCUSSED:
        return None
    rest = [s.lower(i) for i in range(at + 1, s.last)]
    return at + 1 if not rest or (rest[0] in ("at", "in", "during", "by", "on") and len(rest) <= _LONGEST_WHERE) else None


_DISCUSSED = _WORDS["matters_are_discussed"]
_LONGEST_WHERE = 6  # tokens: "in the course of the meeting"


def part_of_talks(s: Clause) -> Act | None:
    """*Part of the discussion was also the cleaning of the river*, *The main theme was the dam*: a topic, after the verb."""
    at = s.first + (s.lower(s.first) in ("a", "the", "another", "also"))
    noun = next((i for i in range(at, min(s.last, at + 6)) if s.lower(i) in s.words.talks | _TOPICS), None)
    be = next((i for i in range(noun + 1, min(s.last, noun + 5)) if s.lower(i) in ("was", "were")), None) if noun is not None else None
    if noun is None or be is None or be + 2 >= s.last:
        return None
    share = (s.lower(at), s.lower(at + 1)) == ("part", "of") and s.lower(noun) in s.words.talks and be == noun + 1
    told = _MAIN | (_ONE_OF_THEM if s.lower(noun) in _ISSUES else frozenset())
    named = s.lower(noun) in _ISSUES and be > noun + 1 and s.lower(noun + 1) == "of"  # "The subject of the talks was"
    main = s.lower(noun) in _TOPICS and (named or any(s.lower(i) in told for i in range(at, noun))) and _is_of_talks(s, noun + 1, be)
    content = be + 1
    while is_adverb(s.tokens[content]) and content + 1 < s.last:
        content += 1
    clause = s.lower(content) in ("that", "to", "how", "whether") or s.lower(content).endswith("ed")
    if not (share or main) or clause or any(s.lower(i) in ("not", "no") for i in range(be, content + 1)):
        return None
    cue = Cue(s.first, be + 1, be, ("past",), s.words.entries["discuss"])
    return Act(cue, "noun", "talks", None, s.first, trim(s, content, s.last), rule="part of the talks")


_ONE_OF_THEM = _WORDS["one_of_the_topics"]
_ISSUES = _WORDS["topics_of_talks"]


def _is_of_talks(s: Clause, first: int, last: int) -> bool:
    """Whether between a topic and its verb nothing stands, or whose topic it is: *of the talks*."""
    return first == last or (s.lower(first) in ("of", "at", "in", "on") and any(s.lower(i) in s.words.talks for i in range(first, last)))


def concerned(s: Clause) -> Act | None:
    """*The discussion concerned the development of local government*, *The conversation related to visas*: verbs that tell of the talks
    only there."""
    noun = next((i for i in range(s.first, min(s.last, s.first + 4)) if s.lower(i) in s.words.talks), None)
    if noun is None:
        return None
    verb = noun + 1
    while is_adverb(s.tokens[verb]) and verb + 1 < s.last:
        verb += 1
    end = verb + 1 + (s.lower(verb) in ("related", "pertained", "extended"))
    if s.lower(verb) not in _CONCERNS or (end == verb + 2 and s.lower(verb + 1) != "to"):
        return None
    content = trim(s, end, s.last)
    cue = Cue(verb, end, verb, ("past",), s.words.entries["discuss"])
    return Act(cue, "noun", "talks", None, s.first, content, rule="the talks concerned") if content else None


_CONCERNS = _WORDS["talks_concerned"]


def witnessed(s: Clause) -> Act | None:
    """*The meeting witnessed a discussion of relations*, *The call saw an exchange of views on the dam*."""
    noun = next((i for i in range(s.first, min(s.last, s.first + 4)) if s.lower(i) in s.words.talks), None)
    verb = next((i for i in s.tokens.where(noun + 1, min(s.last, noun + 4), "witnessed", "saw", "included")), None) if noun else None
    if verb is None or s.lower(verb + 1) not in ("a", "an", "the"):
        return None
    talk = next((i for i in range(verb + 2, min(s.last, verb + 5)) if s.lower(i) in _TALKED), None)
    of = next((i for i in range(talk + 1, min(s.last, talk + 4)) if s.lower(i) in ("of", "on", "about")), None) if talk else None
    if talk is None or of is None:
        return None
    of += 2 if (s.lower(of), s.lower(of + 1)) in (("of", "views"), ("of", "opinions")) else 0
    content = trim(s, of + 1, s.last)
    cue = Cue(verb, talk + 1, talk, ("past",), s.words.entries["discuss"])
    return Act(cue, "noun", "talks", None, s.first, content, rule="the meeting witnessed") if content else None


_TALKED = _WORDS["talk_within_talks"]


def _is_passive(s: Clause, at: int) -> bool:
    """Whether the participle at `at`, or the one before its particle, stands after *was*: *was largely devoted*, *were taken up*."""
    return any(s.lower(i) in BE for i in range(at - 3, at)) or s.lower(at - 1) in ("largely", "mainly", "mostly", "also")


def turned_to(s: Clause) -> Act | None:
    """*The discussion then turned to the dam*, *the talks moved on to fisheries*: what both sides went on to talk about."""
    noun = next((i for i in range(s.first, min(s.last, s.first + 4)) if s.lower(i) in s.words.talks), None)
    verb = next((i for i in s.tokens.where(noun + 1, min(s.last, noun + 5), *_TURNED)), None) if noun is not None else None
    if noun is None or verb is None or any(s.lower(i) in MODALS | RELATIVES for i in range(noun, verb)):
        return None
    to = verb + 1 + (s.lower(verb + 1) == "on")
    content = trim(s, to + 1, s.last) if s.lower(to) == "to" else None
    cue = Cue(verb, to + 1, verb, ("past",), s.words.entries["discuss"])
    return Act(cue, "noun", "talks", None, s.first, content, rule="the talks turned to") if content else None


_TURNED = _WORDS["talks_turned"]
_HOURS = _WORDS["hours"]  # "took up most of the morning"
_GIVEN_OVER = _WORDS["given_over"]
_ROOM = _WORDS["room_in_talks"]
_AMPLE = _WORDS["ample"]
_SHARES = frozenset("most much part half the a".split())
_MAIN = _WORDS["main"]
_DOMINATES = _WORDS["dominates"]
_GIVES_OVER = _GIVEN_OVER | _DOMINATES | {"was", "were", "up", "over", "given"}
_TOPICS = _WORDS["items_of_talks"]


def went_on(s: Clause) -> Act | None:
    """*The discussion of the dam continued*, *the dialogue on the lake was continued*: what both sides went on to talk about."""
    verb = next((i for i in range(s.last - 1, s.first, -1) if s.lower(i) == "continued"), None)
    noun = next((i for i in range(s.first, min(s.last, s.first + 4)) if s.lower(i) in s.words.talks), None)
    if (
        verb is None
        or noun is None
        or s.lower(noun + 1) not in ("of", "on", "about")
        or any(s.lower(i) in MODALS - {"to"} for i in range(noun, verb))
    ):
        return None
    first = chain_start(s, verb)
    content = trim(s, noun + 2, first)
    if content is None or any(s.lower(i) in RELATIVES | _BEGAN | {","} for i in range(*content)):
        return None
    cue = Cue(first, verb + 1, verb, ("past",), s.words.entries["discuss"])
    return Act(cue, "noun", "talks", None, s.first, content, rule="the discussion went on")


_BEGAN = frozenset(("was", "were")) | _WORDS["talks_began"]  # "The talks of both ministers began at ten and continued over lunch"


_TOPICS_TOLD: tuple[Callable[[Clause], Act | None], ...] = (
    on_the_agenda,
    agenda_first,
    given_over,
    went_on,
    turned_to,
    part_of_talks,
    concerned,
    witnessed,
)


def topic_of_talks(s: Clause) -> Act | None:
    """What both sides talked about, by the first rule that knows the phrase."""
    return next((found for rule in _TOPICS_TOLD if (found := rule(s)) is not None), None)
