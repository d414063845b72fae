"""Plans told by verbs in the future: *would visit*, *is to be signed*, *plans to send*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Token, Tokens
from memcon.annotate.small_words import ORDINALS, PREPOSITIONS, SEASONS, is_adverb
from memcon.lexicon import groups
from memcon.reading.commitments.clause_subjects import before_parenthesis, subject_of
from memcon.reading.commitments.endings import end_of_relative, own_end, trimmed
from memcon.reading.commitments.joined_verbs import ABLE, joined
from memcon.reading.commitments.plan import DEPENDENT, MODALS, SUBJECT_WORDS, Mood, Plan, past_adverbs
from memcon.reading.commitments.vocabulary import NUMBERS, Match, Vocabulary, is_participle

_WORDS = groups("commitment_words")

_NEGATIONS = frozenset("not never no n't neither nor".split())
_INTENDS = inflected(_WORDS["intends"], "base", "s") | {"intended", "planned"}
_INTENDING = inflected(_WORDS["intends"], "ing") | {"preparing"}
_HAVE = frozenset(("has", "have"))
_IS = frozenset("is are was were being am 'm 're".split())
_LEADS = MODALS | _INTENDS | _HAVE | _IS  # the words that lead to a verb in the future
_FIXED = _WORDS["fixed_for_a_time"]
_PLANNED = _WORDS["there_is_to_be"]
_SUBJECT_NOUNS = _WORDS["those_who_plan"]
_IN_TURN = frozenset(("turn", "return"))
_LONGEST_PARENTHESIS = 14  # tokens between two commas after a modal: "will, if time permits, visit"


def clauses(tokens: Tokens, words: Vocabulary, first: int, last: int) -> tuple[Plan, ...]:
    """The plans told by verbs in the future between two tokens, in the order of the text, coordinated verbs apart."""
    heads: list[Plan] = []
    auxiliaries: list[int] = []
    for at in [at for at, lower in enumerate(tokens.lowers[first:last], first) if lower in _LEADS]:
        if heads and at <= heads[-1].verb:
            continue
        floor = _floor(tokens, heads, at, first)
        head = _modal(tokens, words, at, floor, last, bool(heads)) or _scheduled(tokens, words, at, floor, last, bool(heads))
        if head is None:
            continue
        if heads and head.subject is None and head.opener not in ("who", "which", "that", "where"):
            head = replace(head, subject=heads[-1].subject, joined=True)
        heads.append(head)
        auxiliaries.append(at)
    plans: list[Plan] = []
    for number, head in enumerate(heads):
        end = max(head.verb + 1, _before_a_relative(tokens, heads[number + 1].clause)) if number + 1 < len(heads) else last
        if number + 1 < len(heads) and head.opener in ("which", "who", "that"):  # ", which Peru is to build next year, would"
            closes = auxiliaries[number + 1] - 1
            round_it = heads[number + 1].opener == "" or heads[number + 1].clause <= head.verb
            end = closes if tokens[closes].text == "," and closes > head.verb and round_it else end
        end = end_of_relative(tokens, head, own_end(tokens, head.verb, end))
        plans.extend(joined(tokens, words, replace(head, last=trimmed(tokens, head.verb + 1, end))))
    return tuple(plans)


def _floor(tokens: tuple[Token, ...], heads: list[Plan], at: int, first: int) -> int:
    """Where to look for the subject of the auxiliary at `at`: after the verb before it, or before an aside in which that verb stands."""
    if not heads:
        return first
    opener = heads[-1].clause - 1
    led = opener - 1 if tokens[opener - 1].lower in PREPOSITIONS else opener  # "a fund, to which each will contribute, will be set up"
    aside = tokens[at - 1].text == "," and tokens[opener].lower in ("which", "who", "whom", "whose") and tokens[led - 1].text == ","
    if not aside or any(t.text == "," for t in tokens[led : at - 1]):
        return heads[-1].verb + 1
    return heads[-2].verb + 1 if len(heads) > 1 else first


def _before_a_relative(tokens: tuple[Token, ...], clause: int) -> int:
    """Where the words before a clause end, without the preposition of its relative: *…, during which a treaty will be signed*."""
    opener = next((i for i in (clause - 1, clause - 2) if i > 0 and tokens[i].lower in ("which", "whom", "whose")), None)
    return opener - 1 if opener is not None and tokens[opener - 1].lower in PREPOSITIONS else clause


def _modal(tokens: tuple[Token, ...], words: Vocabulary, at: int, first: int, last: int, joined: bool) -> Plan | None:
    """*would visit*, *will also be held*, *will, if time permits, visit*."""
    lower = tokens[at].lower
    inverted = lower == "should" and (at == first or tokens[at - 1].text in ",;" or tokens[at].text == "Should")
    if lower not in MODALS or (inverted and not _after_an_aside(tokens, at, first)):
        return None
    if at > first and tokens[at - 1].lower == "there":
        return None
    if lower == "could" and at + 1 < last and tokens[at + 1].lower in _NEGATIONS:
        return None
    verb, negated = at + 1, False
    while verb < last:
        word = tokens[verb].lower
        if word == "no" and verb + 2 < last and tokens[verb + 1].lower == "longer":
            verb += 1  # "will no longer need a visa": something changes
        elif word in _NEGATIONS:
            negated = True
        elif word in ("under", "in") and tokens[verb + 1].lower == "no" and verb + 3 < last:
            verb, negated = verb + 2, True  # "will under no circumstances be used", "will in no way"
        elif word == "," and (close := _closing_comma(tokens, verb, last)) is not None:
            verb = close
        elif word == "without" and verb + 2 < last:
            verb += 1  # without fail, without delay
        elif not (is_adverb(tokens[verb]) or word in ("each", "both", "all", "in", "turn", "return", "soon")) or (
            (word == "in" and tokens[min(verb + 1, last - 1)].lower not in _IN_TURN)
            or (word == "return" and tokens[verb - 1].lower != "in")
        ):
            break
        verb += 1
    if verb < last and (then := _past_a_time(tokens, words, verb, last)) is not None:
        verb = then
    if verb < last and tokens[verb].lower in PREPOSITIONS:
        return None  # "the will of the people"
    if verb >= last or (tokens[verb].lower in ("have", "like", "rather", "you", "to", "say") and _not_a_plan(tokens, verb, last, words)):
        return None
    return _headed(tokens, words, at, verb, first, last, "modal", negated, joined)


def _past_a_time(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> int | None:
    """The verb after a time that parts it from its modal: *will on Friday open*, *will tomorrow meet*."""
    if tokens[at].lower not in ("on", "in", "at", "this", "next", "from", "by", "before", "within", "tomorrow", "tonight"):
        return None
    for i in range(at + 1, min(last, at + LONGEST_TIME)):
        if tokens[i].text == ",":
            continue  # "on Friday, 4 May 2018, open"
        if tokens[i].lower in words.bases and tokens[i].text.islower() and tokens[i].lower not in _OF_TIME:
            return i
        if not (tokens[i].text[0].isupper() or tokens[i].text[0].isdigit() or tokens[i].lower in _OF_TIME | NUMBERS):
            return None
    return None


LONGEST_TIME = 10  # tokens: "on the afternoon of Friday, 4 May 2018,"
_OF_TIME = (
    frozenset(
        "the of this next same morning noon afternoon evening night day days week weeks weekend month months quarter half year years early"
        " late mid beginning start end also later today tomorrow".split()
    )
    | ORDINALS
    | SEASONS
)


def _after_an_aside(tokens: tuple[Token, ...], at: int, first: int) -> bool:
    """Whether words between commas part a relative from its verb: *a group which, they agreed, should report*."""
    opens = next((i for i in range(at - 2, max(first, at - 8), -1) if tokens[i].text == ","), None)
    if tokens[at - 1].text == "," and opens is not None and tokens[opens - 1].lower in ("which", "that", "who"):
        return True
    relative = next((i for i in range(at - 2, max(first, at - _LONGEST_RELATIVE), -1) if tokens[i].text == ","), first)
    by_which = tokens[at - 1].text == "," and tokens[relative + 1].lower in ("which", "who", "whose")
    return by_which and tokens[at + 1].text.islower() and tokens[at + 1].lower not in DEPENDENT | SUBJECT_WORDS


_LONGEST_RELATIVE = 16  # tokens: ", which has not sat since the elections of 2008, should"


def _not_a_plan(tokens: tuple[Token, ...], verb: int, last: int, words: Vocabulary) -> bool:
    following = tokens[verb + 1].lower if verb + 1 < last else ""
    if tokens[verb].lower == "say":
        return tokens[verb - 1].lower in ("would", "'d", "will", "'ll") and tokens[verb - 2].lower in ("i", "we")  # "I would say"
    return tokens[verb].lower != "have" or is_participle(following, words)  # "will have passed"; "would like to"


def _closing_comma(tokens: tuple[Token, ...], comma: int, last: int) -> int | None:
    return next((i for i in range(comma + 1, min(last, comma + _LONGEST_PARENTHESIS)) if tokens[i].text == ","), None)


def _scheduled(tokens: tuple[Token, ...], words: Vocabulary, at: int, first: int, last: int, joined: bool) -> Plan | None:
    """*is to visit*, *was due to be signed*, *is scheduled for May*, *plans to visit*."""
    lower = tokens[at].lower
    if lower in _INTENDS and at + 2 < last and tokens[at + 1].lower == "to" and at > first:
        return _intending(tokens, words, at, first, last, joined)
    if lower in _HAVE and at + 3 < last and tokens[at + 1].lower == "been":
        return _moved_by_now(tokens, words, at, first, last, joined)
    if lower in _HAVE:  # "said that Norway has decided to send a ship"
        to = past_adverbs(tokens, at + 1, last) + 1
        decided = to + 1 < last and tokens[to - 1].lower in ("decided", "resolved", "undertaken") and tokens[to].lower == "to"
        return _headed(tokens, words, at, to + 1, first, last, "scheduled", False, joined) if decided else None
    if lower not in _IS or (at > first and tokens[at - 1].lower == "there"):
        return None
    verb = past_adverbs(tokens, at + 1, last)
    if verb < last and (fixed := words.noun(tokens, verb, "schedule", "moved")):
        if _fixed_there(tokens, words, at, fixed, last):
            return _headed(tokens, words, at, verb, first, last, "scheduled", False, joined)
        verb = past_adverbs(tokens, fixed.last, last)
    if verb < last and tokens[verb].lower in _INTENDING:
        verb += 1
    elif verb + 2 < last and tokens[verb].lower == "committed" and tokens[verb + 1].lower == "to":
        return _committed(tokens, words, at, verb + 2, first, last, joined)
    elif lower in ("am", "'m", "'re"):
        return None
    if verb + 1 >= last or tokens[verb].lower != "to":
        return None
    verb = past_adverbs(tokens, verb + 1, last)
    if verb >= last or tokens[verb].lower in ("have", "say") or _is_an_aim(tokens, words, at, first):
        return None
    if any(tokens[i].lower in ("first", "last", "only") for i in range(at + 1, verb)):
        return None  # "she was first to send aid"
    negated = any(tokens[i].lower in _NEGATIONS for i in range(at + 1, verb))  # "are not going to close the border"
    return _headed(tokens, words, at, verb, first, last, "scheduled", negated, joined)


def _committed(tokens: tuple[Token, ...], words: Vocabulary, at: int, verb: int, first: int, last: int, joined: bool) -> Plan | None:
    """*Peru is committed to opening ten schools by 2025*: a plan of its own where it is told in figures or with its day."""
    if tokens[verb].lower not in words.gerunds | words.bases or tokens[verb].text[0].isupper():
        return None
    found = _headed(tokens, words, at, verb, first, last, "scheduled", False, joined)
    return replace(found, first=verb) if found is not None else None


def _intending(tokens: tuple[Token, ...], words: Vocabulary, at: int, first: int, last: int, joined: bool) -> Plan | None:
    """*Peru plans to*, *she intends to*, but not the noun, as in *on Peruvian plans to*."""
    lower, doer = tokens[at].lower, tokens[at - 1]
    carried_on = lower == "planned" and doer.lower in ("and", ",")  # "noted the progress and planned to meet in May"
    named = doer.text[0].isupper() or doer.lower in SUBJECT_WORDS | _SUBJECT_NOUNS
    if lower.startswith(("plan", "intended", "aim")) and not (named or carried_on):
        return None
    if lower == "plans" and at - 2 >= first and tokens[at - 2].lower in PREPOSITIONS | {"including"}:
        return None
    found = _headed(tokens, words, at, at + 2, first, last, "scheduled", False, joined)
    return replace(found, first=at, clause=at, subject=None) if found and carried_on else found


def _on_that_day(tokens: tuple[Token, ...], when: int, at: int) -> bool:
    """Whether *when* goes on from a day and tells what is planned for it: *in November, when the President will visit Lima*."""
    day = tokens[when - 2].text
    return tokens[when - 1].text == "," and tokens[at].lower == "will" and (day[0].isdigit() or day[0].isupper()) and day not in _NO_DAY


_NO_DAY = frozenset(("I",))


def _fixed_there(tokens: tuple[Token, ...], words: Vocabulary, at: int, fixed: Match, last: int) -> bool:
    """Whether a time or place is what is settled: *is scheduled for May*, *is expected in Lima*, *was put off until June*, *is planned*."""
    then = past_adverbs(tokens, fixed.last, last)
    led, marker = tokens[then].lower if then < last else "", tokens[fixed.first].lower
    if words.noun(tokens, fixed.first, "moved") is not None and led in ("to", "until", "till", "for"):
        return True
    if (led in ("for", "on", "in", "at") and marker in _FIXED) or (led in ("in", "at") and marker == "expected"):
        return True
    alone = then >= last or tokens[then].text in ",.;"
    return tokens[at].lower in ("is", "are") and marker in _PLANNED and alone  # "A conference is planned"


def _is_an_aim(tokens: tuple[Token, ...], words: Vocabulary, at: int, first: int) -> bool:
    """Whether it is told what something is for: *the aim of the visit was to open a road*."""
    before = max(first, at - 12)
    aim = any(words.noun(tokens, i, "aim") for i in range(before, at))
    return aim and not any(tokens[i].text in ",;" for i in range(at - 1, before, -1))


def _moved_by_now(tokens: tuple[Token, ...], words: Vocabulary, at: int, first: int, last: int, joined: bool) -> Plan | None:
    """*The visit has been postponed to May*, *a third round has been scheduled for June*."""
    marker = past_adverbs(tokens, at + 2, last)
    moved, fixed = (words.noun(tokens, marker, part) if marker < last else None for part in ("moved", "schedule"))
    if moved is None and (fixed is None or tokens[marker].lower not in _FIXED):
        return None
    until = ("to", "until", "till") if moved else ("for",)
    ahead = range(marker + 1, min(last - 1, marker + LONGEST_TIME))
    led = next((i for i in ahead if tokens[i].lower in until), None)
    if led is None or any(tokens[i].text in ",;" for i in range(marker, led)):
        return None
    return _headed(tokens, words, at, marker, first, last, "scheduled", False, joined)


def _headed(
    tokens: tuple[Token, ...], words: Vocabulary, at: int, verb: int, first: int, last: int, mood: Mood, negated: bool, joined: bool
) -> Plan | None:
    """The plan whose auxiliary stands at `at` and whose verb at `verb`, with the subject before it."""
    passive = False
    if verb < last and tokens[verb].lower == "be" and verb + 1 < last:
        inner = past_adverbs(tokens, verb + 1, last)
        if inner < last and tokens[inner].lower == "to" and inner + 1 < last:
            return None
        if inner + 1 < last and words.noun(tokens, inner, "schedule") and tokens[inner + 1].lower == "to" and inner + 2 < last:
            return _headed(tokens, words, at, inner + 2, first, last, "scheduled", negated, joined)
        if inner + 2 < last and words.noun(tokens, inner, "glad") and tokens[inner + 1].lower == "to":
            verb = inner + 2
        elif inner < last and is_participle(tokens[inner].lower, words):
            verb, passive = inner, True
        elif inner < last and tokens[inner].lower in words.gerunds:
            verb = inner
        elif (found := words.verb(tokens, verb, "verb")) and found.last > verb + 1:
            passive = True  # "holders of passports would be exempt": as good as "exempted"
    elif mood == "scheduled" and words.noun(tokens, verb, "schedule", "moved"):
        passive = True
    start, clause = subject_of(tokens, at, first, joined)
    if any(words.noun(tokens, i, "wishful") for i in range(max(first, at - 5), at)):
        return None  # "I hope we will"
    opener = tokens[clause - 1].lower if clause > first else ""
    if opener in DEPENDENT | {"when", "after", "before"} and start > clause and tokens[start - 1].text == ",":
        clause, opener = clause - 1, ""  # the clause that it opened is over: "Once the vote is held, she will …"
    if opener in DEPENDENT:
        return None
    if opener == "when" and mood != "scheduled" and not _on_that_day(tokens, clause - 1, at):
        return None
    if opener == "whose" and (not passive or any(words.noun(tokens, i, "event", "general") for i in range(start, at))):
        return None  # but "the pier, whose second part will be opened in May"
    subject = (start, at) if start < at else None
    if subject and any(tokens[i].lower in ABLE - MODALS for i in range(start, max(start, before_parenthesis(tokens, at, first)))):
        return None  # "they cannot wait for the benefits these works would bring"
    if mood == "scheduled" and start == at - 1 and tokens[start].lower == "it" and tokens[at + 1].lower != "to":
        subject = None  # "it is planned to hold a forum"
    negated = negated or (subject is not None and tokens[start].lower in _NEGATIONS)
    negated = negated or (subject is not None and tokens[start].lower == "nothing")
    goes_on = subject is not None and mood in ("modal", "scheduled") and not passive and tokens[at - 1].lower == "and" and at - 1 > start
    return Plan(at if goes_on else start, last, verb, mood, clause, subject, passive, negated, opener, modal=tokens[at].lower)
