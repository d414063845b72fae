"""The kind of an action by its verb and what that is done to, as in the table `commitment_kinds`: *share the figures*, *a view*."""

from __future__ import annotations

from typing import cast

from memcon.annotate.mentions import Token
from memcon.annotate.small_words import DETERMINERS, is_adverb
from memcon.lexicon import Entry, groups
from memcon.reading.commitments.kinds.clause import Clause, Kind
from memcon.reading.commitments.kinds.things import POINTING, Thing, counted, done_to, head_of, joined, sorts
from memcon.types import CommitmentKind

_WORDS = groups("commitment_kind_words")

_DECIDERS = _WORDS["deciders"]
_CIRCLES = _WORDS["circles"]
_OCCASIONS = _WORDS["sittings"]
_BEFORE_SOMEBODY = frozenset("to before".split())
_AT = frozenset("at in before".split())


def framed(c: Clause) -> Kind | None:
    """The kind that the table gives the verb with what it is done to; null where no row fits."""
    for rest, entry in c.words.frames.get(c.lower, ()):
        end = _after(c.tokens, c.at + 1, c.plan.last, rest)
        if end is None:
            continue
        subject = entry.get("role") == "subject"
        if subject and (c.plan.passive or not c.plan.subject):
            continue
        thing = head_of(c.tokens, c.words, *c.plan.subject) if subject and c.plan.subject else done_to(c, end)
        if _fits(c, entry, thing, end):
            kind = cast(CommitmentKind, entry.get("kind"))
            return c.firm(kind, f"{entry.words[0]}: {kind}", end, done_to=subject)
    return None


def _after(tokens: tuple[Token, ...], at: int, last: int, rest: tuple[str, ...]) -> int | None:
    """The token after the words that a verb needs; null where they do not follow. *In the hands of* is *in her hands*, too."""
    for word in rest:
        while at < last and is_adverb(tokens[at]) and tokens[at].lower != word:
            at += 1
        if at >= last or not (tokens[at].lower == word or (word == "the" and tokens[at].lower in DETERMINERS)):
            return None
        at += 1
    return at


def _fits(c: Clause, entry: Entry, thing: Thing | None, end: int) -> bool:
    """Whether what the verb is done to is of a sort that the row names, and what else it needs is there."""
    wanted = entry.list("what")
    if wanted and (thing is None or not set(wanted) & _sorts(c, thing)):
        return False
    if thing is not None and c.tokens[thing[1] - 1].lower in entry.list("save"):
        return False
    match entry.get("needs"):
        case "counted":
            return thing is not None and counted(c.tokens, thing)
        case "decider":
            return _to_a_decider(c, thing, end)
        case "office":
            return _from_another(c, thing) and _to_a_decider(c, thing, end) and not _to_government(c)
        case "stood for":
            return thing is not None and _papers_before(c, thing)
        case "no occasion":
            return not _on_an_occasion(c, thing)
        case "passive":
            return c.plan.passive
        case "elsewhere":
            return not _in_a_place(c, thing)
    return True


def _sorts(c: Clause, thing: Thing) -> set[str]:
    """What sorts of things a noun phrase names, and the one that is joined to it."""
    last = c.plan.subject[1] if c.plan.passive and c.plan.subject else c.plan.last
    other = joined(c.tokens, c.words, thing, last)
    return {*sorts(c.tokens, c.words, thing), *(sorts(c.tokens, c.words, other) if other else ())}


def _to_a_decider(c: Clause, thing: Thing | None, end: int) -> bool:
    """Whether it goes to those who decide: *before Cabinet*, *to the President*, *to his capital*."""
    first = thing[1] if thing is not None and not c.plan.passive else end
    to = next((i for i in range(first, min(c.plan.last - 1, first + 9)) if c.tokens[i].lower in _BEFORE_SOMEBODY), None)
    if to is None:
        return False
    ahead = range(to + 1, min(c.plan.last, to + 5))
    if any(c.tokens[i].lower in _OCCASIONS for i in ahead):
        return False  # "submit it before the next Commission meeting"
    if any(c.tokens[i].text in _DECIDERS or c.tokens[i].lower in _CIRCLES for i in ahead):
        return True
    told = thing is not None and c.tokens[thing[0]].lower not in POINTING  # "it would be put to Cabinet": one's own bill
    return told and any(c.words.noun(c.tokens, i, "authority") for i in ahead)


def _from_another(c: Clause, thing: Thing | None) -> bool:
    """Whether it is what was proposed before that is passed on: *the proposal*, *this suggestion*, not *its proposals*."""
    return thing is not None and c.tokens[thing[0]].lower in ("the", "this", "that")


def _to_government(c: Clause) -> bool:
    """Whether it goes to a government, as one's own bills do: *put the proposal before the Government*."""
    return any(c.tokens[i].lower in ("government", "parliament", "congress") for i in range(c.at + 1, c.plan.last))


def _papers_before(c: Clause, thing: Thing) -> bool:
    """Whether *it* or *these* stands for papers just spoken of: *ask for a written report and forward it to the Embassy*."""
    first, end = thing
    if end - first > 1 or c.tokens[first].lower not in ("it", "them", "this", "these", "both"):
        return False
    near = range(max(0, first - _NEAR), first)
    messages = [i for i in near if c.words.noun(c.tokens, i, "message")]
    papers = [i for i in near if c.words.noun(c.tokens, i, "papers", "written")]
    return bool(papers) and max(papers) > max(messages, default=-1)


_NEAR = 14  # tokens from papers to the pronoun that stands for them


def _on_an_occasion(c: Clause, thing: Thing | None) -> bool:
    """Whether it is told where something is made public, and nobody gets it: *present a declaration at the Council*."""
    rest = range(thing[1] if thing and not c.plan.passive else c.at + 1, c.plan.last - 1)
    if any(c.tokens[i].lower == "to" and c.tokens[i + 1].lower not in c.words.bases for i in rest):
        return False
    led = [i for i in rest if c.tokens[i].lower in _AT and not any(i <= first <= i + 1 for first, _ in c.dated)]
    return any(c.tokens[i + 1].text[0].isupper() or c.tokens[i + 1].lower in ("the", "its", "their") for i in led)


def _in_a_place(c: Clause, thing: Thing | None) -> bool:
    """Whether it is told in what place something is done, not whereto: *deploy a brigade around the park*."""
    at = thing[1] if thing is not None and not c.plan.passive else c.at + 1
    at = next((b for a, b in c.dated if a == at), at)
    dated = any(first <= at + 1 < last for first, last in c.dated)
    return at + 1 < c.plan.last and c.tokens[at].lower in _IN and not dated


_IN = frozenset("in around along at within across near on".split())
