"""How the statements that carry plans bind: by their act, the words of their cue, and whom they address."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.annotate.tokens import token_range
from memcon.lexicon import groups
from memcon.reading.commitments.case import Carrier, Force
from memcon.reading.commitments.vocabulary import Vocabulary
from memcon.types import Statement

_WORDS = groups("commitment_words")

_BINDING = frozenset(("agree", "concur", "confirm", "commit", "accept"))
_WITHOUT = frozenset(("request", "ask", "condemn", "protest", "reject", "concern", "condole", "share_view"))

_JOKING = _WORDS["jokes"]
_PRESS = _WORDS["those_of_the_press"]


def carrier(statement: Statement, known: Known, words: Vocabulary) -> Carrier | None:
    """A statement as a carrier of commitments; null where its content is not told."""
    if statement.content is None:
        return None
    first, last = token_range(known, statement.content.start, statement.content.end)
    if first >= last:
        return None
    force = force_of(statement, known, words)
    return Carrier(statement, first, last, "directed" if force == "none" and _to_officials(statement, first, known, words) else force)


def _to_officials(statement: Statement, content: int, known: Known, words: Vocabulary) -> bool:
    """Whether it is one's own officials who are asked: *asked their officials to*, *experts were asked to*."""
    if statement.act != "request" or statement.negated or statement.cue is None:
        return False
    cue = statement.cue.text.lower()
    if not cue.endswith(_ASKED):
        return False
    first, last = token_range(known, statement.cue.start, statement.cue.end)
    passive = cue.startswith(("were", "was", "are", "have been", "had been"))
    addressed = range(_addressed_from(first, known), first) if passive else range(last, min(content, last + 6))
    if own_people(statement, content, known):
        return True
    theirs = any(known.tokens[i].lower in ("their", "his", "her") for i in addressed)
    if passive and statement.voice == "joint" and any(words.noun(known.tokens, i, "officials", "home") for i in addressed):
        return True
    return any(words.noun(known.tokens, i, "staff") or (theirs and known.tokens[i].lower == "ministers") for i in addressed)


_ASKED = ("asked", "asking", "requested", "requesting", "called on", "called upon", "urged", "urging", "encouraged", "encouraging")


def _addressed_from(cue: int, known: Known) -> int:
    """Where those begin who were asked, told before the verb: *The two ministries of finance were asked to*."""
    at = cue
    while at > 0 and cue - at < _LONGEST_ASKED and known.tokens[at - 1].text not in ",;.:" and known.tokens[at - 1].lower not in _OPENING:
        at -= 1
    return at


_LONGEST_ASKED = 9  # tokens: "the competent ministries of the two countries"
_OPENING = frozenset("which that who and but".split())


def own_people(statement: Statement, content: int, known: Known) -> tuple[int, ...]:
    """Those of one's own side who are asked by name, as indices of `Known.persons`: *asked Secretary Hald and Ambassador Moe to travel*.

    `content` is the first token of what they are asked. Nobody where anyone of another side is asked too.
    """
    sides = {s.side for s in statement.speakers}
    if statement.cue is None or statement.voice != "single" or content >= len(known.tokens):
        return ()
    start, end = statement.cue.end, known.tokens[content].start
    asked = tuple(m for m in known.people if start <= m.start and m.end <= end)
    found = tuple(m.person for m in asked if m.kind == "name" and m.person is not None)
    theirs = {known.persons[p].side for p in found}
    if len(found) < len(asked) or not theirs & sides or not theirs <= {*sides, None}:
        return ()
    return found


def force_of(statement: Statement, known: Known, words: Vocabulary) -> Force:
    """How a statement binds, by its act and the words of its cue."""
    cue = statement.cue.text.lower() if statement.cue else ""
    said = {cue, *cue.split()}
    if (
        statement.negated
        or statement.withheld
        or (not cue.endswith("invited") and _earlier(statement, known) and not _still_holds(statement, known, words))
    ):
        return "none"
    if cue in _JOKING:
        return "none"
    if statement.rule.startswith("a turn in remarks") or cue.endswith(":"):
        return "remarks"
    if said & words.listed("direct"):
        return "directed"
    if statement.cue is None and (
        statement.act in ("propose", "invite") or (statement.act in ("confirm", "accept") and statement.voice == "single")
    ):
        return "told"
    if statement.act == "commit" and said & words.listed("weak"):
        return "none"
    if statement.act in _BINDING:
        return "binding"
    if statement.act == "share_view" and statement.content is not None and _to_do(statement.content.start, known):
        return "binding"
    match statement.act:
        case "propose":
            return "proposed"
        case "invite":
            return "invited"
        case "hope":
            return "expected" if "forward" in cue or cue.startswith(("expect", "await", "anticipat")) else "none"
    return "none" if statement.act in _WITHOUT else "told"


def _still_holds(statement: Statement, known: Known, words: Vocabulary) -> bool:
    """Whether what was done earlier is told as what is to come: a decision, an order, what two had agreed that day."""
    ordered = statement.cue is not None and bool(set(statement.cue.text.lower().split()) & words.listed("direct"))
    return _told_after(statement, known) or _decided(statement) or (ordered and statement.voice == "single")


def _to_do(content: int, known: Known) -> bool:
    """Whether a view that is shared is of what they will do: *shared the view to hold the next dialogue in May*."""
    sentence = known.sentence_at(content)
    first = token_range(known, content, content + 1)[0]
    return (
        sentence is not None
        and first > sentence.first
        and known.tokens[first - 1].lower == "to"
        and known.tokens[first - 2].lower == "view"
    )


def _earlier(statement: Statement, known: Known) -> bool:
    """Whether the act was done earlier, elsewhere: *had agreed*."""
    if statement.cue is None:
        return False
    first, last = token_range(known, statement.cue.start, statement.cue.end)
    return any(known.tokens[i].lower == "had" for i in range(max(0, first - 2), last))


def _decided(statement: Statement) -> bool:
    """Whether one side's own decision is told: *announced that Peru had decided to send rice*."""
    cue = statement.cue.text.lower() if statement.cue else ""
    decided = ("decided" in cue and statement.act == "commit") or (statement.act == "accept" and "accepted" in cue)
    return decided and statement.voice == "single" and statement.parent is not None


def _told_after(statement: Statement, known: Known) -> bool:
    """Whether it is told to the press what the two had agreed: that day, at the talks."""
    if statement.voice != "joint" or statement.parent is None or statement.act != "agree" or statement.cue is None:
        return False
    sentence = known.sentence_at(statement.cue.start)
    told = {known.tokens[i].lower for i in range(sentence.first, sentence.last)} if sentence else set()
    return bool(told & _PRESS)
