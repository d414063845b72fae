"""General will, which is no commitment, and what makes a definite action of it."""

from __future__ import annotations

from itertools import pairwise

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Token
from memcon.annotate.small_words import BE, DETERMINERS, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.kinds.clause import Clause, Kind
from memcon.reading.commitments.kinds.deliveries import SIGNS, amount_told
from memcon.reading.commitments.kinds.figures import told_in_figures
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.vocabulary import NUMBERS, Match, Vocabulary
from memcon.types import CommitmentKind

_WORDS = groups("commitment_kind_words")

_NEEDY = _WORDS["told_of_nothing"]  # verbs that tell nothing without their object
_VOTES = _WORDS["votes"]
_REACHING = _WORDS["reaches_a_figure"]
_KEPT_ON = _WORDS["kept_in_view"]
_ITS_WAY = _WORDS["ways_gone_along"]  # on which one state accompanies another
_LASTING = _WORDS["relations_do"]
_WEIGHED = frozenset("considered explored contemplated".split())  # nothing is promised by what will only be thought about
_TOGETHER = ("work", "team", "cooperat", "co-operat", "collaborat", "coordinat", "co-ordinat", "partner")
FOUNDING = inflected(("form", "establish", "launch", "create", "set", "found", "constitute", "institute", "initiate"), "base", "ing", "pp")
"""Verbs by which there is something that was not there before: *form a partnership on ports*, not *form their partnership*."""
IN_DEED = frozenset("support supporting pursue pursuing".split())
"""Verbs of general will by which something definite is promised where it is told what is done: *support them with two ships*."""
_BODIES = _WORDS["bodies_named_for_it"]
"""Nouns before which *development*, *cooperation* and the like only tell what sort they are."""


def no_promise(c: Clause) -> Kind | None:
    """What nobody can promise, or what tells nothing."""
    if _of_no_promise(c.tokens, c.words, c.plan, c.at):
        return c.undertaking("state", "what nobody can promise", c.at + 1)
    alone = c.at + 1 >= c.plan.last or c.tokens[c.at + 1].text in "—–"
    if alone and not c.plan.passive and c.lower in _NEEDY:
        return c.undertaking("state", f"{c.lower} nothing told", c.at + 1)
    return None


def _of_no_promise(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether it is a vote of the people that is to be held, or a figure that is to be reached: *elections will be held in May*."""
    if plan.subject is None:
        return False
    head = next((i for i in range(*plan.subject) if tokens[i].lower in PREPOSITIONS), plan.subject[1])
    if any(tokens[i].lower in _VOTES for i in range(plan.subject[0], head)):
        return plan.passive or words.verb(tokens, at, "happens") is not None or words.verb(tokens, at, "occurs") is not None
    if plan.passive and tokens[at].lower in ("done", "made") and tokens[head - 1].lower in _UNTOLD:
        return True  # "more should be done for the young"
    if tokens[at].lower in _REACHING and any(
        tokens[i].lower in ("percent", "threshold", "%") for i in range(at + 1, min(plan.last, at + 6))
    ):
        return True
    figure = tokens[at + 1] if at + 1 < plan.last else None
    return tokens[at].lower in _REACHING and figure is not None and (figure.text[0].isdigit() or figure.text[0] in SIGNS)


_UNTOLD = _WORDS["not_told_what"]


def never_allowed(c: Clause) -> Kind | None:
    """What one will never let happen on one's own soil: *will never allow anyone to use its territory for attacks on Peru*."""
    if not c.plan.negated:
        return None
    told = range(*c.plan.subject) if c.plan.passive and c.plan.subject else range(c.at + 1, c.plan.last)
    used = c.plan.passive and c.lower in ("used", "allowed")
    if (used or (not c.plan.passive and c.lower in _LETTING)) and any(c.tokens[i].lower in _SOIL for i in told):
        return c.firm("undertaking", "what one will not let happen at home", c.at + 1, done_to=True)
    return None


_LETTING = _WORDS["lets_happen"]
_SOIL = _WORDS["soil"]


def going_on(c: Clause) -> Kind | None:
    """Relations that go on, and what is kept in view: general will; and how a side will answer what another may do."""
    if c.plan.mood == "modal" and c.plan.subject and _answered(c):
        return c.firm("undertaking", "how it will be answered", c.at + 1, done_to=True)
    lasts = c.vague or c.lower in _LASTING
    if not c.plan.passive and c.plan.subject and lasts and c.words.noun(c.tokens, c.plan.subject[1] - 1, "general"):
        return c.undertaking("vague", "relations that go on")
    if c.lower in ("meet", "meeting") and not c.plan.passive and _needs(c):
        return c.undertaking("vague", "meet a need")
    if c.lower.startswith("tak") and any(c.tokens[i].lower == "opportunity" for i in range(c.at + 1, c.plan.last)):
        return c.undertaking("vague", "take something as an opportunity")
    if c.lower.startswith("accompan") and any(c.tokens[i].lower in _ITS_WAY for i in range(c.at + 1, c.plan.last)):
        return c.undertaking("vague", "accompany on the way")
    kept = next((i for i in range(c.at + 1, c.plan.last) if c.tokens[i].lower in _KEPT_ON), None) if c.lower.startswith("keep") else None
    if kept is not None and c.tokens[kept].lower == "agenda" and _of_talks(c, kept + 1):
        return c.firm("talks", "keep on the agenda of talks")
    if kept is not None:
        return c.undertaking("vague", "keep in view")
    return None


def _needs(c: Clause) -> bool:
    """Whether it is needs or the like that are met, not somebody: *fuel levels will meet all requisite needs*."""
    ahead = range(c.at + 1, min(c.plan.last, c.at + 5))
    end = next((i for i in ahead if c.tokens[i].lower in PREPOSITIONS), ahead.stop)
    return any(c.tokens[i].lower in _NEEDS for i in range(c.at + 1, end)) and not any(i in c.people for i in ahead)


_NEEDS = _WORDS["owed_or_needed"]


def _answered(c: Clause) -> bool:
    """Whether something will be answered: *any further attack would be met with a swift response*, *would result in massive costs*."""
    led = (c.lower == "met" and c.plan.passive and c.tokens[c.at + 1].lower == "with") or (
        c.lower == "result" and c.tokens[c.at + 1].lower == "in"
    )
    ahead = range(c.at + 2, min(c.plan.last, c.at + _LONGEST_ANSWER))
    return led and any(c.tokens[i].lower in _ANSWERS for i in ahead)


_ANSWERS = _WORDS["responses_to_wrong"]
_LONGEST_ANSWER = 12  # tokens: "with a swift, severe, and united"


def _of_talks(c: Clause, first: int) -> bool:
    """Whether it is the agenda of talks or meetings of their own: *keep the dam on the agenda of their dialogue*."""
    if first >= c.plan.last or c.tokens[first].lower != "of":
        return False
    return any(c.words.noun(c.tokens, i, "event") for i in range(first + 1, min(c.plan.last, first + 7)))


def willed(c: Clause) -> Kind | None:
    """General will, and what makes a definite action of it."""
    tokens, words, plan, at, vague = c.tokens, c.words, c.plan, c.at, c.vague
    done = plan.passive and vague and plan.modal in ("will", "would", "is", "are") and c.lower not in _WEIGHED
    if done and plan.subject and not _general(tokens, words, plan, plan.subject[0]):
        return c.undertaking("firm", f"be {c.lower}")
    built = plan.opener in ("which", "that") and plan.subject is not None and c.lower.startswith("build")
    if vague and built and (at + 1 >= plan.last or any(a == at + 1 for a, _ in c.dated)):
        return c.undertaking("firm", "build it", vague.last)
    named = tokens[at + 1 : at + 3]
    before_a_name = bool(named) and named[-1].text[0].isupper() and named[0].lower in ("the", "an", "a")
    if c.lower == "address" and not plan.passive and (before_a_name or _an_audience(c)):
        return c.undertaking("firm", "speak before an audience", vague.last if vague else None)
    if vague and not plan.passive and _definite(tokens, words, plan, vague.last):
        return c.undertaking("firm", f"{c.lower} something definite", vague.last)
    if vague and not plan.passive and told_in_figures(c, vague.last):
        return c.undertaking("firm", f"{c.lower} in figures", vague.last)
    if c.lower.startswith("assum") and not plan.passive and any(tokens[i].lower in _CHAIRS for i in range(at + 1, min(plan.last, at + 5))):
        return c.undertaking("firm", "assume the chair of a body", vague.last if vague else None)
    if vague and not plan.passive and _all_means(c):
        return c.undertaking("firm", "use all means to an end that is told", vague.last)
    if vague and (to := _gives_power(c)) is not None:
        talking = any(tokens[i].lower in _IN_TOUCH for i in range(to + 2, min(plan.last, to + 6)))
        return c.firm("talks" if talking else "undertaking", "give officials the power to act", vague.last)
    if to_account(tokens, plan):
        return c.undertaking("vague" if _of_a_commitment(c) else "firm", "hold to account")
    if c.lower in ("ensure", "ensuring") and _that_it_is(tokens, words, at, plan.last):
        return c.undertaking("vague", "ensure that something is so")
    if plan.mood == "modal" and (at > plan.verb or _all_necessary(c)) and _by_steps(tokens, words, plan, at):
        return c.undertaking("firm", "steps to an end that is told", vague.last if vague else None)
    if plan.mood == "modal" and c.lower in ("support", "supporting") and _supports_in_deed(c):
        return c.undertaking("firm", "support that is told")
    if vague and (event := _event_to_arrange(c)) is not None:
        return c.firm(event.kind, f"{c.lower} to bring it about", vague.last, noun=event)
    if vague and (inner := _by_a_deed(tokens, words, plan, at)) is not None:
        deed = words.verb(tokens, inner, "verb")
        handed = (
            deed is not None and deed.kind == "delivery" and (tokens[inner - 1].lower == "on" or told_amount(c, inner))
        )  # "work together on delivering food"
        nouns = (words.noun(tokens, i, "event") for i in range(inner + 1, min(plan.last, inner + 8)))
        talks = next((n for n in nouns if n is not None and n.kind == "talks" and tokens[inner - 1].lower == "to"), None)
        kind: CommitmentKind = "delivery" if handed else "talks" if talks is not None else "undertaking"
        return c.firm(kind, f"{c.lower} by a definite action", vague.last, talks)
    founded = c.light is not None and not plan.passive and tokens[c.last].lower in ("a", "an") and c.lower in FOUNDING
    if (vague and not (c.verb and c.verb.last > vague.last)) or (
        not founded and not _joins_by_name(c) and _general(tokens, words, plan, c.last)
    ):
        return c.undertaking("vague", f"{c.lower}: general will", vague.last if vague else None)
    return None


def _all_means(c: Clause) -> bool:
    """Whether all means are to be used to an end that is told, or efforts to go first: *use all tools at its disposal to deter attacks*."""
    means = next((i for i in range(c.at + 1, min(c.plan.last, c.at + 5)) if c.tokens[i].lower in _ALL_MEANS), None)
    if means is None or not c.lower.startswith(("us", "employ", "prioriti", "mobili", "focus")):
        return False
    every = any(c.tokens[i].lower in ("all", "every", "efforts") for i in range(c.at + 1, means + 1))
    to = next((i for i in range(means + 1, min(c.plan.last - 2, means + 5)) if c.tokens[i].lower == "to"), None)
    end = to is not None and c.tokens[to + 1].text.islower() and c.tokens[to + 1].lower not in DETERMINERS
    return every and end and to is not None and not c.lower.startswith("focus") and not _general(c.tokens, c.words, c.plan, to + 2)


def _gives_power(c: Clause) -> int | None:
    """Where it is told what officials get the power to do: *empower their ministers to sign*, not *empower women*."""
    if not c.lower.startswith("empower"):
        return None
    to = next((i for i in range(c.at + 1, min(c.plan.last, c.at + 7)) if c.tokens[i].lower == "to"), c.at)
    theirs = any(c.words.noun(c.tokens, i, "officials", "staff", "group") for i in range(c.at + 1, to))
    return to if theirs else None


_CHAIRS = _WORDS["chairs"]
_IN_TOUCH = _WORDS["in_communication"]
_ALL_MEANS = _WORDS["all_means"]


def told_amount(c: Clause, at: int) -> bool:
    """Whether an amount of money is told right after a verb."""
    return amount_told(c.tokens, c.words, at + 1, min(c.plan.last, at + 8))


def _an_audience(c: Clause) -> bool:
    """Whether it is people whom one addresses: *address students at the university*, *a joint session of Parliament*."""
    for at in range(c.at + 1, min(c.plan.last, c.at + 6)):
        if c.tokens[at].lower in PREPOSITIONS:
            return False
        if c.tokens[at].lower in _LISTENING or c.words.noun(c.tokens, at, "gathering", "authority"):
            return True
    return False


_LISTENING = _WORDS["listeners"]


def _joins_by_name(c: Clause) -> bool:
    """Whether one is to join something that has a name: *rejoin the Open Rivers Partnership*, but not *join efforts*."""
    named = any(c.tokens[i].text[0].isupper() for i in range(c.at + 1, min(c.plan.last, c.at + 3)))
    return named and c.lower.startswith(("join", "rejoin"))


def to_account(tokens: tuple[Token, ...], plan: Plan) -> bool:
    """Whether somebody is to be held to account: *work with others to hold the raiders accountable*."""
    held = next((i for i in range(plan.verb, plan.last) if tokens[i].lower in ("hold", "holding", "held", "brought")), None)
    rest = [tokens[i].lower for i in range(held, plan.last)] if held is not None else []
    return "accountable" in rest or any(pair == ("to", "account") for pair in pairwise(rest))


def _of_a_commitment(c: Clause) -> bool:
    """Whether a standing commitment is only spoken of: *underscored their commitment to holding the raiders to account*."""
    first = c.plan.verb
    while first and c.tokens[first - 1].lower not in ("to", "that", "and", ",") and c.plan.verb - first < _LONGEST_OWNERS:
        first -= 1
    before = c.tokens[max(0, first - _LONGEST_OWNERS) : first]
    direct = c.tokens[c.at].lower in ("hold", "holding")
    spoken = [t.lower for t in before]
    return direct and spoken[-1:] == ["to"] and "commitment" in spoken and "," not in spoken[spoken.index("commitment") :]


_LONGEST_OWNERS = 9  # tokens: "commitment of Peru and its partners to"


def _definite(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, first: int) -> bool:
    """Whether the object of a vague verb is something definite: *support the candidacy of Peru*, *facilitate the entry of lorries*."""
    for at in range(first, min(plan.last, first + 6)):
        if tokens[at].lower in PREPOSITIONS or tokens[at].text in ",;":
            return False
        if tokens[at].lower in ("contact", "contacts") and tokens[first - 1].lower.startswith("facilitat"):
            return True
        built = tokens[first - 1].lower.startswith("buil") and words.noun(tokens, at, "facility")  # "build a secondary school"
        if built or words.noun(tokens, at, "definite"):
            return at + 1 >= plan.last or not tokens[at + 1].text.isalpha() or tokens[at + 1].lower in PREPOSITIONS | {"and", "to", "so"}
    return False


def _event_to_arrange(c: Clause) -> Match | None:
    """The event that those who work together are to bring about: *coordinate to realise a visit*, *work towards holding a summit*."""
    at = c.at + 1 + (c.tokens[c.at + 1].lower in ("together", "jointly", "closely", "hard"))
    if not c.lower.startswith(_TOGETHER) or c.plan.passive or at + 3 >= c.plan.last:
        return None
    if c.tokens[at].lower not in ("to", "towards", "toward") or c.tokens[at + 1].lower not in _ARRANGING:
        return None
    nouns = (c.words.noun(c.tokens, i, "event") for i in range(at + 2, min(c.plan.last, at + 7)))
    return next((n for n in nouns if n and n.kind in ("visit", "meeting")), None)


_ARRANGING = inflected(_WORDS["brings_about_events"], "base", "ing")


def _by_a_deed(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> int | None:
    """The verb that tells what those who are to work together will do: *work through the G7 to cushion it*, *work on reforming it*."""
    if not tokens[at].lower.startswith(_TOGETHER):
        return None
    through = False
    for i in range(at + 1, plan.last - 1):
        lower = tokens[i].lower
        through = through or (lower in ("through", "within") and any(t.text[0].isupper() for t in tokens[i + 1 : i + 4]))
        inner = i + 1
        led = (lower == "to" and through and tokens[inner].lower in words.bases) or (lower == "on" and tokens[inner].lower.endswith("ing"))
        handing = words.verb(tokens, inner, "verb") if lower == "to" else None
        spoken_of = [t.lower for t in tokens[max(0, plan.first - 2) : plan.first]] == ["commitment", "to"]  # "noted their commitment to"
        if lower == "to" and not spoken_of and (deed := _definite_purpose(tokens, words, plan, inner)) is not None:
            return deed  # "work together to facilitate the delivery of aid"
        if handing is not None and handing.kind == "delivery" and amount_told(tokens, words, inner + 1, min(plan.last, inner + 8)):
            return inner  # "work with Congress to provide $40 million"
        if led and not words.verb(tokens, inner, "vague") and not words.verb(tokens, inner, "state"):
            return inner if not _general(tokens, words, plan, inner + 1) else None
    return None


def _definite_purpose(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> int | None:
    """The verb of a purpose that is definite: *reopen the crossing*, *to continue facilitating the delivery*, *to hold talks*."""
    at += tokens[at].lower == "continue" and tokens[at + 1].lower in words.gerunds
    if tokens[at].text[0].isupper() or at + 1 >= plan.last:
        return None
    ahead = range(at + 1, min(plan.last, at + 6))
    end = next((i for i in ahead if tokens[i].lower in PREPOSITIONS or tokens[i].text == ","), ahead.stop)
    if tokens[at].lower.startswith(_BRINGING_ABOUT):
        return at if any(words.noun(tokens, i, "action") for i in range(at + 1, end)) else None
    verb, vague = words.verb(tokens, at, "verb"), words.verb(tokens, at, "vague") or words.verb(tokens, at, "state")
    light = words.verb(tokens, at, "light") is not None and any(words.noun(tokens, i, "event") for i in range(at + 1, end))
    definite = (verb is not None and not (vague and vague.last >= verb.last)) or light
    return at if definite and tokens[at].lower not in _FIGHTING and not _general(tokens, words, plan, at + 1) else None


_BRINGING_ABOUT = ("ensur", "facilitat", "secur", "support", "enabl", "guarantee", "expedit", "accelerat", "hasten", "speed")
_FIGHTING = _WORDS["aims_at"]


def _by_steps(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, at: int) -> bool:
    """Whether it is told what steps are for: *will continue to take measures to keep the mines shut*, not *steps to deepen their ties*."""
    if not tokens[at].lower.startswith(("tak", "mak", "pursu")):
        return False
    step = next((i for i in range(at + 1, min(plan.last, at + 5)) if tokens[i].lower in _STEPS), None)
    if step is None and tokens[at + 1].lower in ("every", "all"):  # "pursue every effort to"
        step = next((i for i in range(at + 2, min(plan.last, at + 5)) if tokens[i].lower in ("effort", "efforts")), None)
    if step is None or step + 3 >= plan.last or tokens[step + 1].lower != "to" or tokens[step + 2].lower in DETERMINERS:
        return False
    if at == plan.verb and plan.modal != "will" and tokens[step + 2].lower in _SEEING_TO:
        return False  # "would take all measures to ensure the safety of its people"
    return not _general(tokens, words, plan, step + 3)


_SEEING_TO = _WORDS["sees_to"]


def _all_necessary(c: Clause) -> bool:
    """Whether it is every step that is needed, or all of them: *take all measures to*, *take the necessary steps to*."""
    return c.lower.startswith("tak") and any(c.tokens[i].lower in _NEEDED for i in range(c.at + 1, min(c.plan.last, c.at + 3)))


_NEEDED = _WORDS["of_steps_needed"]
_STEPS = _WORDS["steps"]


def _supports_in_deed(c: Clause) -> bool:
    """Whether it is told whom one will support, and in what: *will support the Peruvian people as they rebuild*, *… with two ships*.

    *Will support new projects to …*, too. But not *will support the European perspective of Peru*, nor *will support Peru* and no more.
    """
    tokens, first, last = c.tokens, c.at + 1, c.plan.last
    first += first < last and tokens[first].lower in DETERMINERS
    means = next((i for i in range(first, last) if tokens[i].lower in _MEANS), None)
    if means is not None and any(tokens[i].lower in _MEANT for i in range(means + 1, last)):
        return True
    if (
        first < last
        and tokens[first].lower in _FRESH
        and any(tokens[i].lower in _UNDERTAKEN for i in range(first + 1, min(last, first + 4)))
    ):
        return True
    if first not in c.people or first + 1 >= last:
        return False
    end = next((i for i in range(first + 1, min(last, first + _LONGEST_SUPPORTED)) if tokens[i].lower in _AS_THEY), None)
    if end is not None and tokens[end].lower == "in" and (c.words.verb(tokens, end + 1, "vague") or tokens[end + 1].lower == "upholding"):
        return False  # "support Peru in safeguarding its sovereignty"
    return end is not None and end + 2 < last and tokens[end - 1].lower != "for"  # "for as long as it takes"


_FRESH = NUMBERS | frozenset("new additional further another several".split())
_UNDERTAKEN = _WORDS["things_started"]
_MEANS = frozenset("with through including".split())
_MEANT = _WORDS["support_given"]
_AS_THEY = frozenset("as in against while".split())
_LONGEST_SUPPORTED = 9  # tokens: "Peru and Peru's neighbours as"


def _that_it_is(tokens: tuple[Token, ...], words: Vocabulary, at: int, last: int) -> bool:
    """Whether a clause follows *ensure*: *ensure Oresh never attacks*, *ensure the crossing is open*."""
    for i in range(at + 2, min(last, at + 9)):
        lower = tokens[i].lower
        if tokens[i].text in ",;" or lower in ("which", "who"):
            return False
        if lower in BE and i + 1 < last and tokens[i + 1].lower in ("open", "reopened", "opened", "closed", "released"):
            return False  # "ensure the crossing is open": as good as to open it
        if lower in BE or lower in ("has", "have", "never", "can", "will", "would", "does", "do"):
            return True
        if lower.endswith("s") and tokens[i].text.islower() and lower not in words.listed("event") and words.verb(tokens, i, "verb"):
            following = tokens[i + 1].lower if i + 1 < last else ""
            if following in DETERMINERS | PREPOSITIONS - {"of"} or tokens[min(i + 1, last - 1)].text[0].isupper():
                return True
    return False


def _general(tokens: tuple[Token, ...], words: Vocabulary, plan: Plan, first: int) -> bool:
    """Whether the object is *cooperation*, *relations* and the like, so that the verb leaves no action."""
    for at in range(first, min(plan.last, first + 6)):
        if tokens[at].lower in PREPOSITIONS or tokens[at].lower in ("will", "would", "should"):
            return False
        if words.noun(tokens, at, "general"):
            before_a_noun = at + 1 < plan.last and tokens[at + 1].lower in _BODIES
            return tokens[at].lower != "efforts" and not before_a_noun
    return False
