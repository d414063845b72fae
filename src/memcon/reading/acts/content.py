"""What was said: from where it begins after the cue to where the next act begins, and what of it is no content."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from memcon.annotate.mentions import Cue
from memcon.annotate.small_words import DETERMINERS, PREPOSITIONS, is_adverb
from memcon.lexicon import groups
from memcon.reading.acts.act import Act
from memcon.reading.acts.after_cue import ASKED, after_addressee
from memcon.reading.acts.asides import Aside, aside_of
from memcon.reading.acts.clause import FINITE, TOPICAL, Clause, chain_start, goes_on_as_verb, trim
from memcon.reading.acts.content_ends import before_party, content_end
from memcon.reading.acts.content_start import GIVEN_TO, content_start

_WORDS = groups("speech_words")

_WITHHELD_FOLLOW = frozenset("on of about regarding concerning towards toward with in over vis-a-vis and as to".split())


def with_content(s: Clause, acts: list[Act]) -> list[Act]:
    """The acts with their contents: from after the cue to where the next act of the same level begins."""
    asides = {n: aside for n, act in enumerate(acts) if (aside := aside_of(s, act, acts[n + 1 :]))}
    told = (_told(s, acts, n, asides) for n in range(len(acts)))
    return [next((found for rule in _RULES if (found := rule(t)) is not None), None) or _after_cue(t) for t in told]


@dataclass(frozen=True, slots=True)
class _Told:
    """An act whose content is looked for: `later` is where the acts after it begin, `end` where the first does; `aside` what was said where
    the act only interrupts or closes it, `following` the next act of the sentence."""

    s: Clause
    act: Act
    later: tuple[int, ...]
    end: int
    aside: Aside | None
    following: Act | None


def _told(s: Clause, acts: list[Act], n: int, asides: dict[int, Aside]) -> _Told:
    act = acts[n]
    starts = ((m, b, asides[m].start if m in asides else b.start) for m, b in enumerate(acts) if m > n)
    ends = ((b, start) for m, b, start in starts if (b.outer is None or act.outer is not None) and b.outer != n and not _within(s, act, b))
    later = tuple(_begins(s, b, start, act) for b, start in ends)
    end = min((b for b in later if b > act.cue.verb), default=s.last)
    if act.outer in asides and act.cue.verb < asides[act.outer].end and not _after_aside(s, acts[act.outer]):
        end = min(end, asides[act.outer].end)  # "Oresh had promised two ships, Mr Orlen recalled"
    return _Told(s, act, later, end, asides.get(n), acts[n + 1] if n + 1 < len(acts) else None)


def _after_aside(s: Clause, teller: Act) -> bool:
    """Whether what was said follows who tells of it: *The King had told her, she said, that the road would be open*."""
    return (s.lower(teller.cue.last), s.lower(teller.cue.last + 1)) == (",", "that")


def _within(s: Clause, act: Act, later: Act) -> bool:
    """Whether a later act stands in a relative clause inside a clause that goes on after it: *said that the pact, which she called a
    milestone, would be signed*."""
    if later.rule != "object relative" or not any(s.lower(i) == "that" for i in range(act.cue.last, later.start)):
        return False
    comma = next((i for i in range(later.cue.last, s.last - 1) if s.lower(i) == ","), None)
    return comma is not None and s.lower(comma + 1) in FINITE


def _known(t: _Told) -> Act | None:
    """*Trade was discussed*, *the truce, which they welcomed*, *the grain, for which he thanked her*: the rule that found it knows."""
    act = t.act
    if act.content and (act.mood == "passive" or act.rule == "object relative"):
        return replace(act, content=trim(t.s, *act.content))
    for_which = act.rule == "relative clause" and act.cue.entry.get("act") == "thank" and t.s.lower(act.start) in ("for", ",")
    return act if for_which or act.rule in ("answer in a relative clause", "answer in the passive") else None


def _met_about(t: _Told) -> Act | None:
    """*met about the dam with his counterpart*."""
    if t.act.rule != "met about" or not t.act.content:
        return None
    start = t.act.content[0]
    end = min((b for b in t.later if b > start), default=t.s.last)
    return replace(t.act, content=trim(t.s, start, before_party(t.s, t.act, start, end)))


def _without_own(t: _Told) -> Act | None:
    """*…, as the two had agreed in May*: no content of its own is told."""
    return t.act if t.act.mood == "noun" or t.act.rule == "as had been said" else None


def _of_the_next(t: _Told) -> Act | None:
    """*neither accepted nor rejected this*, *reviewed and praised it*: two verbs of one object."""
    s, act, following = t.s, t.act, t.following
    if act.content is not None or t.end > act.cue.last + 1 or following is None or not _shares_object(s, act, following):
        return None
    start, clause = content_start(s, following, s.last)
    return replace(act, content=trim(s, start, s.last), clause=clause)


def _fronted_object(t: _Told) -> Act | None:
    """*This offer the President gladly accepted*: what is answered stands before who answers."""
    s, act = t.s, t.act
    plain = act.rule == "subject and verb" and act.mood == "finite" and act.cue.last >= s.last and act.cue.entry.get("act") in _ANSWERS
    if not plain or act.actor is None or not s.first < act.actor.first <= s.first + _LONGEST_FRONTED:
        return None
    if s.lower(s.first) not in ("this", "these", "that", "the") or any(not s.lower(i).isalpha() for i in range(s.first, act.actor.first)):
        return None
    return replace(act, content=(s.first, act.actor.first))


_ANSWERS = frozenset(("accept", "reject", "welcome", "support"))
_LONGEST_FRONTED = 5  # tokens: "This last and generous offer"


def _interrupting(t: _Told) -> Act | None:
    """*Oresh, Mr Orlen recalled, had promised two ships*."""
    if t.aside is None:
        return None
    content = trim(t.s, t.aside.start, t.aside.end if t.aside.closes else t.end)
    return replace(t.act, content=content, clause=True, rule=f"{t.act.rule}, {'after it' if t.aside.closes else 'interrupting'}")


_RULES: tuple[Callable[[_Told], Act | None], ...] = (_known, _met_about, _without_own, _fronted_object, _of_the_next, _interrupting)


def _after_cue(t: _Told) -> Act:
    """An act with what follows its cue: *stressed that the road was open*."""
    s = t.s
    act, after = _by_question(s, t.act, t.end)
    if s.lower(act.cue.last) in (";", "and") and act.cue.last < t.end and act.cue.noun is None and act.mood != "passive":
        return act  # "She accepted and the date will be settled", "accepted with pleasure; the date will be settled"
    if (s.lower(act.cue.last), s.lower(act.cue.last + 1)) in ((",", "and"), (",", "but")) and _answers_alone(act):
        return act  # "She accepted, and will travel in May"
    start, clause = (after, True) if after is not None else content_start(s, act, t.end)
    content = trim(s, start, content_end(s, act, start, t.end))
    if content and act.mood == "passive" and act.actor and act.actor.last == content[1] and s.lower(act.actor.first - 1) == "by":
        content = trim(s, content[0], act.actor.first - 1)
    if content and (content[0] >= content[1] or _is_manner(s, *content) or _on_condition(s, act, content[0])):
        content = None  # "to which he agreed, subject to a review"
    if content and _withholds(s, act, content):
        return replace(act, cue=_verb_alone(s, act), content=None, withheld=True)
    if content and act.cue.noun is not None:
        content = _of_the_noun(s, act, content)
    return replace(_renamed(s, act, content), clause=clause)


def _answers_alone(act: Act) -> bool:
    """Whether an act may stand without what was said: *She accepted*, *Oresh refused*."""
    return act.cue.entry.get("act") in ("accept", "agree", "reject") and act.cue.noun is None and act.mood == "finite"


def _is_manner(s: Clause, start: int, end: int) -> bool:
    """Whether no more follows a cue than how or on what: *thanked him warmly*, *made no promise in that regard*."""
    warmly = s.lower(start).endswith("ly") and is_adverb(s.tokens[start])
    return end - start == 1 and (warmly or (s.lower(start) in ("regard", "respect") and s.lower(start - 1) in ("this", "that")))


def _of_the_noun(s: Clause, act: Act, content: tuple[int, int]) -> tuple[int, int] | None:
    """What of the words after a noun that names the act is its content: not *following the flood* after *support*, which tells when, nor
    *which Oresh shared* after *concern*."""
    first, name = s.lower(content[0]), act.cue.entry.get("act")
    kept: tuple[int, int] | None = content
    if content[0] == act.cue.last and first in ("following", "ahead"):  # "condolences following the flood": for the flood
        kept = trim(s, content[0] + 1, content[1]) if name == "condole" else None
    if kept and s.lower(kept[0]) == "which" and s.lower(kept[0] - 1) == ",":
        return None
    return _topic(s, kept) if kept and name == "discuss" else kept


def _renamed(s: Clause, act: Act, content: tuple[int, int] | None) -> Act:
    """The act with its content, as what the content makes of it: wishes for progress are a hope, appreciation for leadership is praise."""
    if (well := _wished(s, act, content)) is not None:
        act, content = replace(act, cue=replace(act.cue, entry=s.words.entries["hope"])), well
    if act.cue.entry.get("act") == "convey" and act.mood != "passive":
        content = _with_greetings(s, act, content)
    if content and _praises(s, act, content):
        act = replace(act, cue=replace(act.cue, entry=s.words.entries["welcome"]))
    return replace(act, content=content)


def _shares_object(s: Clause, act: Act, following: Act) -> bool:
    """Whether two verbs joined have one object, which stands after the second: *neither accepted nor rejected this*."""
    joined = s.lower(following.start)
    at_once = act.cue.last == act.cue.verb + 1 == following.start and act.mood == following.mood == "finite"
    return joined in ("nor", "or") or (joined == "and" and at_once and s.lower(following.cue.last) != "that")


def _on_condition(s: Clause, act: Act, at: int) -> bool:
    """Whether only the condition of what was said begins at `at`: *subject to*, *provided that*, *on condition that*."""
    if any(s.lower(i) == "that" for i in range(act.cue.last, at)):
        return False  # "agreed that, subject to a vote, the treaty would be signed"
    on = at - 1 if s.lower(at) == "condition" and s.lower(at - 1) == "on" else at
    return (s.lower(on), s.lower(on + 1)) in (("subject", "to"), ("provided", "that"), ("on", "condition"))


def _topic(s: Clause, content: tuple[int, int]) -> tuple[int, int] | None:
    """What was talked about, in what follows *held consultations*; null where only those are told with whom, or how long."""
    if s.lower(content[0]) == "who" and s.lower(content[0] - 1) == ",":
        return None  # "held a talk with Mr Orlen, who had come to Tamor"
    if s.lower(content[0]) in ("which", "that") and s.lower(content[0] + 1).endswith("ed"):
        return trim(s, content[0] + 2, content[1])  # "had a long discussion which covered trade"
    where = s.lower(content[0] - 1) in ("in", "at") and s.tokens[content[0]].text[0].isupper()  # "held their third dialogue in Tamor"
    if s.lower(content[0] - 1) not in ("with", "for") and not where:
        return content
    if where:
        on = (i for i in range(*content) if s.lower(i) in TOPICAL and s.lower(i + 1).isalpha() and not s.lower(i + 1).endswith("day"))
        return next((trim(s, i + 1, content[1]) for i in on), None)
    return next((trim(s, i + 1, content[1]) for i in range(*content) if s.lower(i) in TOPICAL), None)


def _wished(s: Clause, act: Act, content: tuple[int, int] | None) -> tuple[int, int] | None:
    """What is wished for in *expressed his best wishes to the Oreshi people for progress and prosperity*, or null."""
    if content is None or act.cue.entry.get("act") != "convey" or s.lower(act.cue.last - 1) != "wishes":
        return None
    first = next((i + 1 for i in range(act.cue.last, content[1]) if s.lower(i) in ("for", "of")), None)
    return (first, content[1]) if first and any(s.lower(i) in s.words.welfare for i in range(first, content[1])) else None


def _with_greetings(s: Clause, act: Act, content: tuple[int, int] | None) -> tuple[int, int] | None:
    """What was conveyed, from the noun that names it: *the greetings of the King* of *conveyed to him the greetings of the King*."""
    first = act.cue.noun if act.cue.noun is not None else act.cue.last - 1
    if first <= act.cue.verb or s.lower(first) in PREPOSITIONS:
        return content
    end = content[1] if content else act.cue.last
    while first - 1 > act.cue.verb and s.lower(first) not in DETERMINERS and s.lower(first - 1) not in PREPOSITIONS | GIVEN_TO:
        first -= 1
    return first, end


_PLAYED = _WORDS["shown"]


def _praises(s: Clause, act: Act, content: tuple[int, int]) -> bool:
    """Whether appreciation is of how another acts in general, not of something done for the speaker: *appreciation for her leadership*."""
    if "appreciation" not in (s.lower(i) for i in range(act.cue.verb, act.cue.last)):
        return False
    head = next((i for i in range(*content) if s.lower(i) in PREPOSITIONS | FINITE | {"that", "which"}), content[1]) - 1
    head -= head > content[0] and s.lower(head) in _PLAYED  # "for the stand taken by Oresh"
    return s.lower(head) in s.words.merit and [s.lower(head + 1), s.lower(head + 2)] != ["in", "support"]


def _begins(s: Clause, later: Act, start: int, act: Act) -> int:
    """Where `later` ends the content of `act`: at its own start, or at its verb where `act` stands between its subject and its verb."""
    return start if start > act.cue.verb else chain_start(s, later.cue.verb)


def _by_question(s: Clause, act: Act, end: int) -> tuple[Act, int | None]:
    """The act that what follows the person addressed makes of it, and where what was said begins, where it is another: *asked him about*
    is a question, *told him to* a request."""
    takes = act.cue.entry.list("takes")
    if act.cue.noun is not None or "address" not in takes or act.rule == "addressee in the passive":
        return act, None
    at = after_addressee(s, act, act.cue.last, end)
    name = act.cue.entry.get("act")
    if s.lower(act.cue.verb).startswith("entrust") and any(s.lower(i) in _GREETINGS for i in range(at, min(end, at + 4))):
        return replace(act, cue=replace(act.cue, entry=s.words.entries["convey"])), at + (s.lower(at) == "with")
    if s.lower(act.cue.verb).startswith("advis") and s.lower(act.cue.last) == "against":
        return replace(act, cue=replace(act.cue, entry=s.words.entries["request"])), act.cue.last  # "advised against a visit"
    if s.lower(act.cue.verb).startswith("advis") and at == act.cue.last and s.lower(at).isalpha() and s.lower(at) not in _ADVISED_OF:
        return replace(act, cue=replace(act.cue, entry=s.words.entries["request"])), at  # "advised caution"
    if name == "request" and s.lower(act.cue.verb).startswith("ask") and s.lower(at) in ASKED:
        return replace(act, cue=replace(act.cue, entry=s.words.entries["ask"])), at + (s.lower(at) == "about")
    clause = any(s.lower(i) in FINITE | {"that"} for i in range(act.cue.last, at))  # "told the King he would work to"
    if name in ("state", "explain") and s.lower(at) == "to" and at > act.cue.last and s.lower(at + 1) not in DETERMINERS and not clause:
        return replace(act, cue=replace(act.cue, entry=s.words.entries["request"])), at + 1
    return act, None


_ADVISED_OF = frozenset("that of about on regarding concerning how and or".split())
_GREETINGS = groups("commitment_kind_words")["greetings"] | {"wishes", "letter"}


def _withholds(s: Clause, act: Act, content: tuple[int, int]) -> bool:
    """*explained its position on*: the object names a kind of utterance only."""
    if act.cue.entry.get("act") not in ("explain", "state", "stress", "confirm", "convey", "mention", "commit"):
        return False
    noun = act.cue.noun
    if noun is not None and act.cue.entry.get("act") == "explain" and s.lower(noun) in s.words.withheld:
        return s.lower(act.cue.last) != "that"  # "provided principled assessments of the situation"
    if noun is not None and act.cue.entry.get("act") == "state":
        return act.clause is False and s.lower(act.cue.last) != "that" and s.lower(act.cue.last - 1) in s.words.withheld
    start = content[0]
    if any(s.lower(i) == ":" for i in range(*content)):
        return False  # "explained its position on the isles: the border must follow the river"
    told = act.cue.last - 1
    alone = act.actor is not None and act.actor.kind not in ("they", "all") and len(act.actor.sides) < 2  # several exchange them
    if noun is None and alone and told > act.cue.verb and s.lower(told) in ("assessment", "assessments"):
        return s.lower(act.cue.last) != "that"  # "shared his principled assessments of the talks"
    if s.lower(start) in ASKED or s.lower(start - 1) == "that" or _of_others(s, act, start):
        return False
    if s.lower(act.cue.verb).startswith("t") and s.lower(act.cue.last - 1) == "of":
        return False  # "took note of Veland's position": another's
    possessive = False
    for i in range(start, min(content[1], start + 9)):
        lower = s.lower(i)
        if lower in ("shared", "common", "joint") and s.lower(i + 1) in s.words.withheld and s.lower(i + 2) in ("of", "for"):
            return False  # "reaffirmed their shared vision of a free lake"
        if s.ending_at(i) is not None and goes_on_as_verb(s, i):
            return False  # "said both countries shared the same position"
        if lower in s.words.withheld and s.lower(i - 1) == "of":
            return False  # "confirmed the closeness of approaches"
        if lower in s.words.withheld:
            following = s.lower(i + 1) if i + 1 < content[1] else ""
            if following == "on" and s.lower(i + 2) == "the" and s.lower(i + 3) in ("need", "importance", "urgency"):
                return False  # "underscored Velandic views on the need for a truce"
            if (following, s.lower(i + 2)) in (("in", "support"), ("in", "favour"), ("in", "favor")):
                return False  # "affirmed Veland's stance in support of a settlement"
            return (possessive or i > start) and (following == "" or following in _WITHHELD_FOLLOW or not following[0].isalnum())
        if lower in ("his", "her", "its", "their", "our", "'s", "the", "respective"):
            possessive = True
        elif lower in PREPOSITIONS - {"of"} or lower in FINITE or lower in (",", ";", "that", "to"):
            return False
    return False


def _of_others(s: Clause, act: Act, start: int) -> bool:
    """Whether a position mentioned is where somebody stands in life: *touched on the position of the Oreshi minority*."""
    mentioned = act.cue.entry.get("act") == "mention" and s.lower(start) == "the"
    return mentioned and s.lower(start + 2) == "of" and s.ending_at(start + 3) is None and s.starting_at(start + 3) is None


def _verb_alone(s: Clause, act: Act) -> Cue:
    """The cue without the noun that tells the kind of utterance: *provided* of *provided a principled assessment*; one who
    presents a view explains."""
    if act.cue.noun is None and act.cue.last - 1 > act.cue.verb and s.lower(act.cue.last - 1) in s.words.withheld:
        return replace(act.cue, last=act.cue.verb + 1)
    if act.cue.noun is None or s.lower(act.cue.noun) not in s.words.withheld:
        return act.cue
    particle = act.cue.verb + 1
    if s.lower(act.cue.verb).startswith("present") and act.cue.entry.get("act") == "state":
        return replace(act.cue, noun=None, last=particle, entry=s.words.entries["explain"])
    return replace(act.cue, last=particle + 1 if s.lower(particle) in ("out", "forth", "forward", "down") else particle)
