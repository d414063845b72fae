"""Where what was said begins and ends."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.cues import DETERMINERS, PREPOSITIONS, is_adverb
from memcon.annotate.mentions import Cue
from memcon.reading.acts.act import Act
from memcon.reading.acts.after_cue import ADDRESS_MARKERS, ASKED, after_addressee, after_manner, after_parenthesis, after_setting
from memcon.reading.acts.asides import aside_of
from memcon.reading.acts.clause import (
    FINITE,
    NEGATIONS,
    OPENERS,
    QUOTES,
    REFLEXIVES,
    RELATIVES,
    TOPICAL,
    Clause,
    chain_start,
    goes_on_as_verb,
    trim,
)

_WITHHELD_FOLLOW = frozenset("on of about regarding concerning towards toward with in over vis-a-vis and as to".split())


def with_content(s: Clause, acts: list[Act]) -> list[Act]:
    """The acts with their contents: from after the cue to where the next act of the same level begins."""
    asides = {n: aside for n, act in enumerate(acts) if (aside := aside_of(s, act, acts[n + 1 :]))}
    starts = [asides[n].start if n in asides else act.start for n, act in enumerate(acts)]
    done: list[Act] = []
    for n, act in enumerate(acts):
        later = [
            _begins(s, b, starts[m], act)
            for m, b in enumerate(acts)
            if m > n and (b.outer is None or act.outer is not None) and b.outer != n
        ]
        end = min((b for b in later if b > act.cue.verb), default=s.last)
        if act.outer in asides and act.cue.verb < asides[act.outer].end:  # "Oresh had promised two ships, Mr Orlen recalled"
            end = min(end, asides[act.outer].end)
        if act.content and (act.mood == "passive" or act.rule == "object relative"):
            done.append(replace(act, content=trim(s, *act.content)))
            continue
        if act.rule in ("answer in a relative clause", "answer in the passive"):
            done.append(act)
            continue
        if act.rule == "met about" and act.content:
            start = act.content[0]
            end = min((b for b in later if b > start), default=s.last)
            done.append(replace(act, content=trim(s, start, _before_party(s, act, start, end))))
            continue
        if act.mood == "noun" or act.rule == "as had been said":
            done.append(act)
            continue
        if act.content is None and end <= act.cue.last + 1 and n + 1 < len(acts) and _shares_object(s, act, acts[n + 1]):
            following, clause = content_start(s, acts[n + 1], s.last)  # "neither accepted nor rejected this", "reviewed and praised it"
            done.append(replace(act, content=trim(s, following, s.last), clause=clause))
            continue
        if aside := asides.get(n):
            content = trim(s, aside.start, aside.end if aside.closes else end)
            done.append(replace(act, content=content, clause=True, rule=f"{act.rule}, {'after it' if aside.closes else 'interrupting'}"))
            continue
        act, after = _by_question(s, act, end)
        start, clause = (after, True) if after is not None else content_start(s, act, end)
        if act.outer is not None:  # "that it had pledged to open the market, but that parks could not be built"
            end = next(
                (i for i in range(start, end - 2) if s.lower(i) == "," and s.lower(i + 1) in ("but", "and") and s.lower(i + 2) == "that"),
                end,
            )
        for before in (
            _before_main,
            _before_behalf,
            _before_ground,
            _before_party,
            _before_deed,
            _before_other_subject,
            _inside_quote,
            _before_pleasure,
        ):
            end = before(s, act, start, end)
        content = trim(s, start, end)
        if content and act.mood == "passive" and act.actor and act.actor.last == content[1] and s.lower(act.actor.first - 1) == "by":
            content = trim(s, content[0], act.actor.first - 1)
        if content and (content[0] >= content[1] or _on_condition(s, act, content[0])):
            content = None  # "to which he agreed, subject to a review"
        if content and _withholds(s, act, content):
            done.append(replace(act, cue=_verb_alone(s, act), content=None, withheld=True))
            continue
        if content and act.cue.noun is not None and content[0] == act.cue.last and s.lower(content[0]) in ("following", "ahead"):
            # "expressed support following the flood": when, not what for; "condolences following the flood": for the flood
            content = trim(s, content[0] + 1, content[1]) if act.cue.entry.get("act") == "condole" else None
        if content and act.cue.noun is not None and s.lower(content[0]) == "which" and s.lower(content[0] - 1) == ",":
            content = None  # "On Haiti, Veland expressed concern, which Oresh shared"
        if content and act.cue.noun is not None and act.cue.entry.get("act") == "discuss":
            content = _topic(s, content)
        if (well := _wished(s, act, content)) is not None:
            act, content = replace(act, cue=replace(act.cue, entry=s.words.entries["hope"])), well
        if act.cue.entry.get("act") == "convey" and act.mood != "passive":
            content = _with_greetings(s, act, content)
        if content and _praises(s, act, content):
            act = replace(act, cue=replace(act.cue, entry=s.words.entries["welcome"]))
        done.append(replace(act, content=content, clause=clause))
    return done


def _shares_object(s: Clause, act: Act, following: Act) -> bool:
    """Whether two verbs joined have one object, which stands after the second: *neither accepted nor rejected this*."""
    joined = s.lower(following.start)
    at_once = act.cue.last == act.cue.verb + 1 == following.start and act.mood == following.mood == "finite"
    return joined in ("nor", "or") or (joined == "and" and at_once and s.lower(following.cue.last) != "that")


def _on_condition(s: Clause, act: Act, at: int) -> bool:
    """Whether only the condition of what was said begins at `at`: *subject to*, *provided that*, *on condition that*."""
    if any(s.lower(i) == "that" for i in range(act.cue.last, at)):
        return False  # "agreed that, subject to a vote, the treaty would be signed"
    return (s.lower(at), s.lower(at + 1)) in (("subject", "to"), ("provided", "that"), ("on", "condition"))


def _before_pleasure(s: Clause, act: Act, start: int, end: int) -> int:
    """Where *with pleasure* begins at the end of what somebody accepts or welcomes, or `end`."""
    if act.cue.entry.get("act") not in ("accept", "welcome") or s.lower(end - 1) not in _PLEASURE:
        return end
    at = end - 2 if s.lower(end - 2) == "with" else end - 3
    return at if s.lower(at) == "with" and at > start else end


_PLEASURE = frozenset("pleasure thanks gratitude satisfaction joy delight appreciation".split())


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
    while first - 1 > act.cue.verb and s.lower(first) not in DETERMINERS and s.lower(first - 1) not in PREPOSITIONS | _GIVEN:
        first -= 1
    return first, end


_PLAYED = frozenset("taken played made undertaken shown displayed adopted demonstrated exerted deployed".split())
_GIVEN = frozenset("over him her them us".split())


def _praises(s: Clause, act: Act, content: tuple[int, int]) -> bool:
    """Whether appreciation is of how another acts in general, not of something done for the speaker: *appreciation for her leadership*."""
    if "appreciation" not in (s.lower(i) for i in range(act.cue.verb, act.cue.last)):
        return False
    head = next((i for i in range(*content) if s.lower(i) in PREPOSITIONS | FINITE | {"that", "which"}), content[1]) - 1
    head -= head > content[0] and s.lower(head) in _PLAYED  # "for the stand taken by Oresh"
    return s.lower(head) in s.words.merit and [s.lower(head + 1), s.lower(head + 2)] != ["in", "support"]


def _before_behalf(s: Clause, act: Act, start: int, end: int) -> int:
    """Where *on behalf of the people of Veland* begins at the end of a courtesy, or `end`."""
    if act.cue.entry.get("act") not in ("thank", "congratulate", "condole", "invite"):
        return end
    return next((i for i in s.tokens.where(start + 1, end - 3, "on") if (s.lower(i + 1), s.lower(i + 2)) == ("behalf", "of")), end)


def _before_ground(s: Clause, act: Act, start: int, end: int) -> int:
    """Where what the talk rested on begins, after the issue it was of: *discussed the dam, based on what experts found*; or `end`."""
    if act.cue.entry.get("act") not in ("discuss", "mention"):
        return end
    return next((i for i in s.tokens.where(start + 1, end - 2, ",") if (s.lower(i + 1), s.lower(i + 2)) == ("based", "on")), end)


def _before_main(s: Clause, act: Act, start: int, end: int) -> int:
    """Where the main clause begins after *After the ministers had considered trade, …*, or `end`."""
    if act.subject in ("following", "asker") and act.mood == "participle":  # "Welcoming this answer, Mr Hald handed over a draft"
        commas = (i for i in range(act.cue.last, end) if s.lower(i) == ",")
        return next((i for i in commas if (a := s.starting_at(i + 1)) and a.last < s.last and goes_on_as_verb(s, a.last)), end)
    if act.actor is None or act.actor.first != s.first + 1 or s.lower(s.first) not in _SUBORDINATE:
        return end
    subjects = DETERMINERS | {"he", "she", "they", "it"}
    return next((i for i in range(act.cue.last, end) if s.lower(i) == "," and (s.lower(i + 1) in subjects or s.starting_at(i + 1))), end)


def _before_deed(s: Clause, act: Act, start: int, end: int) -> int:
    """Where the second verb of the sentence begins, which is no act: *agreed to open a road, and signed a protocol*; or `end`."""
    clause = s.lower(start - 1) == "that" or any(s.lower(i) in FINITE for i in range(start, min(end, start + 6)))
    if clause and s.lower(start - 1) != "to":
        return end
    for i in s.tokens.where(start + 1, end - 2, "and"):
        deed = goes_on_as_verb(s, i + 1) and s.lower(i + 1) not in FINITE and s.lower(i + 2) in DETERMINERS
        if deed and (s.lower(i - 1) == "," or not any(s.lower(j) in RELATIVES or s.lower(j) in FINITE for j in range(start, i))):
            return i  # "agreed on the date of the talks and set a deadline"
    return end


def _before_other_subject(s: Clause, act: Act, start: int, end: int) -> int:
    """Where another clause begins after what is no clause: *offered two ships, whereas Oresh would send grain*, *proposed an embargo; on
    this, no more was said*; or `end`."""
    if s.lower(start - 1) == "that" or any(s.lower(i) in FINITE for i in range(start, min(end, start + 3))):
        return end
    for i in s.tokens.where(start + 1, end - 3, ",", ";", "when"):
        if (s.lower(i), s.lower(i + 1), s.lower(i + 2)) == (",", "contrary", "to"):
            return i
        if (
            s.lower(i) == ","
            and s.lower(i + 1) in ("whereas", "while", "but")
            and (other := s.starting_at(i + 2))
            and goes_on_as_verb(s, other.last)
        ):
            return i
        if s.lower(i) == ";" and _opens_sentence(s, i + 1, end):
            return i
        came = s.starting_at(i + 1) if s.lower(i) == "when" and s.lower(i - 1) not in ("including", "and") else None
        if came and goes_on_as_verb(s, came.last) and s.lower(came.last) not in FINITE:  # "asked for help when he came to Tamor"
            return i
    return end


def _opens_sentence(s: Clause, at: int, end: int) -> bool:
    """Whether a sentence of its own, and no further item of a list, begins after a semicolon: a subject and a finite verb."""
    if s.lower(at) == "on" and s.lower(at + 1) in ("this", "that"):
        return True
    verb = next((i for i in range(at + 1, min(end, at + 8)) if s.lower(i) in FINITE), None)
    listed = any(s.lower(i) == ";" for i in range(at, end))
    opens = s.lower(at) in DETERMINERS | {"he", "she", "they", "it"} or s.starting_at(at) is not None
    return verb is not None and opens and not listed and not any(s.lower(i) in RELATIVES | {"that", ","} for i in range(at, verb))


def _inside_quote(s: Clause, act: Act, start: int, end: int) -> int:
    """Where the quotation ends that opens the sentence and in which the act is told: *“We agreed to open the pass,” Ms Hald said*; or
    `end`."""
    if s.tokens[s.first].text not in QUOTES:
        return end
    return next((i for i in range(start, end) if s.tokens[i].text in QUOTES and s.lower(i - 1) in (",", ".", "?", "!")), end)


_SUBORDINATE = frozenset("after when while once since although though as".split())


def _before_party(s: Clause, act: Act, start: int, end: int) -> int:
    """Where *with his Iraqi counterpart* begins at the end of what was discussed, or `end`."""
    if act.cue.entry.get("act") in ("discuss", "mention"):
        for actor in s.actors:
            if (
                start < actor.first - 1
                and actor.last == end
                and s.lower(actor.first - 1) == "with"
                and actor.kind not in ("sides", "all", "nationals")
            ):
                return _before_call(s, start, actor.first - 1)
        opened = next((i for i in range(end - 1, max(start, end - 8), -1) if s.lower(i) == "with"), None)
        if opened and s.lower(opened + 1) in ("his", "her", "their") and s.lower(end - 1) in ("counterpart", "counterparts", "colleagues"):
            return _before_call(s, start, opened)
    return _before_call(s, start, end) if act.cue.entry.get("act") == "discuss" else end


def _before_call(s: Clause, start: int, end: int) -> int:
    """Where *yesterday evening in a telephone call*, *during their talks* begins at the end of what was discussed, or `end`."""
    if s.lower(end - 1) not in s.words.talks | {"visit"}:
        return end
    at = next((i for i in range(end - 2, max(start, end - 5), -1) if s.lower(i) in ("in", "during", "over", "at")), None)
    if at is None or s.lower(at + 1) not in (("a",) if s.lower(at) == "in" else ("a", "the", "their", "his", "her")):
        return end
    while at - 1 > start and s.lower(at - 1) in _WHEN:
        at -= 1
    return at


_WHEN = frozenset(
    "today yesterday tonight this morning afternoon evening on monday tuesday wednesday thursday friday saturday sunday".split()
)


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
    if name == "request" and s.lower(act.cue.verb).startswith("ask") and s.lower(at) in ASKED:
        return replace(act, cue=replace(act.cue, entry=s.words.entries["ask"])), at + (s.lower(at) == "about")
    clause = any(s.lower(i) in FINITE | {"that"} for i in range(act.cue.last, at))  # "told the King he would work to"
    if name == "state" and s.lower(at) == "to" and at > act.cue.last and s.lower(at + 1) not in DETERMINERS and not clause:
        return replace(act, cue=replace(act.cue, entry=s.words.entries["request"])), at + 1
    return act, None


_GREETINGS = frozenset("wishes greetings regards message messages letter condolences congratulations".split())
_LONGEST_SINCE = 12  # tokens: "as early as in its paper of last October that"


def content_start(s: Clause, act: Act, end: int) -> tuple[int, bool]:
    """The first token of what was said, and whether it is a clause."""
    i = act.cue.last
    takes = act.cue.entry.list("takes")
    while i < end and s.lower(i) not in NEGATIONS and (is_adverb(s.tokens[i]) or s.lower(i) == "as well") and s.lower(i + 1) in OPENERS:
        i += 1
    if s.lower(i).endswith("ly") and is_adverb(s.tokens[i]) and s.lower(i + 1) in DETERMINERS:
        i += 1  # "noted positively the release"
    if s.lower(i) == "as" and s.lower(i + 1) in ("early", "long", "recently") and s.lower(i + 2) in ("as", "ago"):
        i = next((j for j in range(i + 3, min(end, i + _LONGEST_SINCE)) if s.lower(j) in ("that", "to")), i)
    if s.lower(i) in REFLEXIVES:
        i += 1
    if (s.lower(i), s.lower(i + 1)) == ("at", "once"):
        i += 2
    manner = after_manner(s, i, end)
    its_own = act.cue.noun is not None and s.lower(i) == "at" and act.cue.entry.get("act") in ("welcome", "concern", "condemn", "protest")
    if not its_own or s.lower(manner) in OPENERS:  # "expressed delight at the visit"
        i = manner
    i = after_setting(s, i, end)
    i = _after_the_talks(s, i, end)
    noun = act.cue.noun is not None
    if noun and act.cue.entry.get("act") == "discuss" and s.lower(i) == "between":  # "consultations between the two on the lake"
        i = next((j for j in range(i, min(end - 1, i + _LONGEST_GIVER)) if s.lower(j) in TOPICAL), i)
    if noun and s.lower(i) == "and" and s.lower(i + 1) in _FEELINGS and s.lower(i + 2) in ("for", "to"):
        i += 2  # "expressed his thanks and appreciation for the welcome", "his gratitude and support for"
    if noun and s.lower(i) == "of" and (owner := s.starting_at(i + 1)):
        own = act.cue.entry.get("act") in _OWN and any(s.lower(j) == "the" for j in range(act.cue.verb, i))
        if s.lower(owner.last) == "that" or (own and (owner.last >= end or s.lower(owner.last) in ("for", "to"))):
            i = owner.last  # "conveyed the support of Veland for the plan"
    if "address" in takes and not noun and act.rule != "addressee in the passive" and s.lower(i - 1) not in ("for", "about"):
        i = after_addressee(s, act, i, end)
    elif noun and s.lower(i) == "from" and act.cue.entry.get("act") in ("invite", "request", "propose"):  # "an invitation from the King to"
        i = next((j for j in range(i + 1, min(end, i + _LONGEST_GIVER)) if s.lower(j) == "to"), i)
    elif noun and s.lower(i) in ("to", "of") and (told := _after_those_told(s, act, i, end)):  # "condolences to the people of Chile for"
        i = told
    elif (
        s.lower(i) in ("to", "with", "for")
        and not (noun and act.cue.entry.get("act") == "support")
        and (other := s.starting_at(i + 1))
        and other.last <= end
        and (s.lower(i) != "for" or s.lower(other.last) in DETERMINERS)  # "outlined for Mr Orlen his plan"
    ):
        i = other.last if act.cue.entry.get("act") != "invite" else i
    elif s.lower(i) in ("with", "to") and s.lower(i + 1) in ("him", "her", "them") and s.lower(i + 2) in DETERMINERS:
        i += 2  # "raised with her the question"
    elif act.cue.entry.get("act") == "commit" and s.lower(i) in ("him", "her", "them") and s.lower(i + 1) in DETERMINERS:
        i += 1  # "promised them every facility"
    elif act.cue.entry.get("act") in ("welcome", "condemn") and (praised := s.starting_at(i)) and s.lower(praised.last) == "for":
        i = praised.last
    elif s.lower(i) == ",":
        i = after_parenthesis(s, i, end)
    if s.lower(i) == ":" or s.lower(i) == ",":
        i += 1
    clause = s.lower(i) == "that"
    if act.mood == "passive" and s.lower(i) == "by" and (agent := s.starting_at(i + 1)):
        i = agent.last
        clause = s.lower(i) == "that"
    if s.lower(i) in OPENERS and i < end and not (s.lower(i) == "that" and end - i <= 2):
        i += 1
        if s.lower(i) == "that" and s.lower(i - 1) == "to":
            clause = False
        if s.lower(i - 1) == "in" and s.lower(i) == "that":
            i += 1
    elif s.lower(i) == "as" and s.lower(i + 1) == "to":
        i += 2
    if noun and act.cue.entry.get("act") == "invite":
        i = _after_guest(s, i, end)
    if [s.lower(i), s.lower(i + 1), s.lower(i + 2)] == ["the", "fact", "that"]:
        i, clause = i + 3, True
    if not clause:
        clause = any(s.lower(j) in FINITE for j in range(i, min(end, i + 14)))
    return i, clause


_OWN = frozenset(("support", "commit", "hope", "thank", "concern"))
_FEELINGS = frozenset("thanks gratitude appreciation gratefulness support admiration respect solidarity sympathy condolences".split())


def _after_the_talks(s: Clause, i: int, end: int) -> int:
    """The index of *that* after *following the talks with his guest* between a cue and its clause, or `i`."""
    if s.lower(i) not in ("after", "following", "before"):
        return i
    noun = next((j for j in range(i + 1, min(end, i + 4)) if s.lower(j) in s.words.talks), None)
    stop = next((j for j in range(noun, min(end, noun + _LONGEST_GIVER)) if s.lower(j) in ("that", ",", ";")), None) if noun else None
    return stop if stop is not None and s.lower(stop) == "that" else i


def _after_those_told(s: Clause, act: Act, to: int, end: int) -> int | None:
    """The index of the word that opens the content of a courtesy after those to whom it is told, whose *to* is at `to`."""
    name = act.cue.entry.get("act")
    if name not in ("thank", "congratulate", "condole") or (s.lower(to) == "of" and s.lower(to - 1) == "appreciation"):
        return None
    for i in range(to + 1, min(end, to + 15)):
        if s.lower(i) in ADDRESS_MARKERS[name]:
            return i
        if s.lower(i) in ("who", "which", "that"):
            return None
    return None


def _after_guest(s: Clause, i: int, end: int) -> int:
    """The index after *the Minister to* of *an invitation to the Minister to visit Veland*: who is invited is no part of what he is
    invited to do."""
    if s.lower(i) in DETERMINERS | _GIVEN or s.tokens[i].text[0].isupper():
        for to in range(i + 1, min(end - 1, i + _LONGEST_GIVER)):
            if s.lower(to) in (",", ";", "that", "who"):
                return i
            if s.lower(to) == "to" and s.tokens[to + 1].text.islower() and s.lower(to + 1) not in DETERMINERS:
                return to + 1
    return i


_LONGEST_GIVER = 12  # tokens: "from the Minister of Foreign Relations of Paraguay to"


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
    if s.lower(start) in ASKED or s.lower(start - 1) == "that" or _of_others(s, act, start):
        return False
    if s.lower(act.cue.verb).startswith("t") and s.lower(act.cue.last - 1) == "of":
        return False  # "took note of Veland's position": another's
    possessive = False
    for i in range(start, min(content[1], start + 9)):
        lower = s.lower(i)
        if lower in s.words.withheld and s.lower(i - 1) == "of":
            return False  # "confirmed the closeness of approaches"
        if lower in s.words.withheld:
            following = s.lower(i + 1) if i + 1 < content[1] else ""
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
    if act.cue.noun is None or s.lower(act.cue.noun) not in s.words.withheld:
        return act.cue
    particle = act.cue.verb + 1
    if s.lower(act.cue.verb).startswith("present") and act.cue.entry.get("act") == "state":
        return replace(act.cue, noun=None, last=particle, entry=s.words.entries["explain"])
    return replace(act.cue, last=particle + 1 if s.lower(particle) in ("out", "forth", "forward", "down") else particle)
