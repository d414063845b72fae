"""Events told of by the way as coming: visits and meetings that stand as nouns, or as what somebody looks forward to or intends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Token, Tokens
from memcon.annotate.small_words import BE, DETERMINERS, ORDINALS, POSSESSIVES, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.endings import trimmed
from memcon.reading.commitments.event_nouns import events
from memcon.reading.commitments.plan import Plan, past_adverbs
from memcon.reading.commitments.verbals import gerund, infinitive, infinitive_of
from memcon.reading.commitments.vocabulary import NUMBERS, Match, Vocabulary

_WORDS = groups("commitment_words")

_CLAUSES = frozenset("which that who whom whose where when while whereas and but".split())
_LED = frozenset("for in on to at".split())
_LOOSE = frozenset("expected likely about going".split())  # said of what will be, but not before "for May"
_AWAITED = inflected(("expect", "await", "anticipate"), "base", "s", "ing")
_LONGEST_AID = 9  # tokens from the beginning of what is pledged to the sum or the noun that tells that it is aid


def looked_forward_to(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[int, tuple[Plan, ...], Match | None]]:
    """*Looked forward to meeting again in May*, *looks forward to his visit in June*: where it opens, the plans, the noun if any."""
    for at in tokens.where(first + 1, last - 2, "forward"):
        if not tokens[at - 1].lower.startswith("look") or tokens[at + 1].lower != "to":
            continue
        again = (i for i in range(at + 2, last) if tokens[i].lower == "forward")
        end = next(again, last)
        if gerund(tokens, words, at + 2, min(at + 4, end)):
            yield at + 2, gerund(tokens, words, at + 2, end), None
            continue
        for there in range(at + 3, min(at + 9, end - 1)):
            present = words.noun(tokens, there, "presence")
            if present and tokens[present.last].lower in ("in", "at"):  # "to Peru's participation in the summit in June"
                yield at + 2, (Plan(at + 2, trimmed(tokens, present.last, end), there, "noun", at + 2),), present
        for plan, noun in events(tokens, words, at + 2, end):
            begun = tokens[plan.first - 1].lower in _BEGUN and tokens[plan.first - 2].lower in _BEGINNING
            own = tokens[at + 2].lower in POSSESSIVES  # "his State Visit"
            near = plan.first <= at + 3 and (own or tokens[noun.first].text.islower() or noun.kind in ("meeting", "talks"))
            if near or begun:
                yield at + 2, (plan,), noun
            if not begun and not any(tokens[i].lower in _BEGINNING for i in range(noun.last, end)):
                break


def expected(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[int, tuple[Plan, ...]]]:
    """*We expect the Prime Minister of Peru to visit Oslo in May*: where it opens, and the plans."""
    for at in tokens.where(first + 1, last - 3, "expect", "expects", "expected"):
        awaits = tokens[at + 1].lower not in ("to", "that")
        if awaits and (found := infinitive_of(tokens, words, at + 1, last)):
            yield at + 1, found


_BEGINNING = frozenset("starting beginning".split())  # "a close partnership, starting with meetings in Lima next week"
_BEGUN = frozenset(("with", "at", "during"))


def intended_visits(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[int, Plan]]:
    """*The intention, expressed by the President, of visiting Oslo early in May*: where it opens, and the plan."""
    for at in tokens.where(first, last - 3, "intention"):
        for verb in range(at + 2, min(at + 10, last)):
            found = words.verb(tokens, verb, "verb")
            if found and found.kind == "visit" and tokens[verb - 1].lower in ("of", "to"):
                yield at, Plan(verb, trimmed(tokens, verb + 1, last), verb, "gerund", verb)
                break


def planned_nouns(
    tokens: Tokens, words: Vocabulary, first: int, last: int, dated: frozenset[int] = frozenset()
) -> Iterator[tuple[Plan, Match, bool]]:
    """*Her visit, scheduled for May*, *a call to be held next week*, *the forthcoming visit*; true for a visit that somebody awaits."""
    for plan, noun in events(tokens, words, first, last):
        end = plan.last
        if end + 2 < last and tokens[end].lower == "to" and tokens[end + 1].lower in ("be", "take"):  # "the summit to be held in May"
            end = next((i for i in range(end + 2, last) if tokens[i].text in ",();:" or tokens[i].lower in _CLAUSES), last)
        there = [t.lower for t in tokens[end + 1 : end + 4]] == [
            "to",
            "be",
            "in",
        ]  # "consented, if the House is not in session, to be in Lima"
        led = tokens[end + 1].lower == "to" and not there if end + 1 < last else False
        if end < last and tokens[end].text in ",(" and (led or words.noun(tokens, end + 1, "schedule")):
            end = next(
                (i for i in range(end + 1, last) if tokens[i].text in ");" or (tokens[i].text == "," and not _year_at(tokens, i))), last
            )
        set_at = next((i for i in range(noun.last, end) if _set_at(tokens, words, i, end)), None)
        named = tokens[noun.first].text[0].isupper()
        if set_at is not None:
            end = next((i for i in range(set_at + 2, end) if tokens[i].lower in ("and", "but") and _goes_on(tokens, i + 1)), end)
            start = _opens_name(tokens, plan.first, first) if named else plan.first
            yield Plan(start, trimmed(tokens, set_at + 1, end), plan.verb, "noun", start, opener=tokens[start - 1].lower), noun, False
            continue
        if named and noun.kind != "visit":  # a summit by its name is only spoken of
            continue
        coming = noun.kind in ("visit", "meeting", "call") and any(words.noun(tokens, i, "coming") for i in range(plan.first, noun.last))
        before = range(max(first, plan.first - 3), plan.first)
        cited = any(words.noun(tokens, i, "unfixed") and tokens[i].lower not in _LOOKING_AHEAD for i in before)
        owned = any(tokens[i].lower == "'s" for i in range(plan.first, noun.first))  # "President Hald's June trip to Lima"
        coming = coming or (
            not cited and noun.kind == "visit" and noun.first - 1 in dated and (tokens[plan.first].lower in ("the", "his", "her") or owned)
        )
        coming = coming or (not cited and noun.kind == "visit" and owned and any(i in dated for i in range(noun.last, end)))
        if coming:  # "her upcoming visit to Lima and noted that"
            end = next((i for i in range(noun.last, end) if tokens[i].lower == "and" and _goes_on(tokens, i + 1)), end)
        awaited = noun.kind == "visit" and tokens[plan.first - 1].lower in _AWAITED
        told = any(tokens[i].text[0].isdigit() for i in range(noun.last, end))
        if (
            coming and not told and end + 1 < last and tokens[end].lower == "and" and not _goes_on(tokens, end + 1)
        ):  # "the upcoming visit by the Minister and her delegation next week"
            end = next((i for i in range(end + 1, last) if tokens[i].text in ",;" or tokens[i].lower in _CLAUSES - {"and"}), last)
        if coming or awaited:
            yield Plan(plan.first, trimmed(tokens, plan.verb + 1, end), plan.verb, "noun", plan.clause, opener=plan.opener), noun, awaited


_LOOKING_AHEAD = _WORDS["prepares_an_event"] | {"discussed", "ahead", "before"}
"""Words in whose company an event may well lie ahead: *preparations for the President's visit in July*."""


def set_for(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[Plan, Match]]:
    """*Scheduled the next round of consultations for September*: an event for which somebody has set a time."""
    for plan, noun in events(tokens, words, first, last):
        by = plan.first - 1
        led = next((i for i in range(noun.last, last - 1) if tokens[i].lower == "for" or tokens[i].text in ",;:"), last)
        doer = by > first and tokens[by - 1].lower not in BE | PREPOSITIONS | {"been"}
        if doer and tokens[by].lower in _SETTING and led < last and tokens[led].lower == "for":
            end = next((i for i in range(led + 1, last) if tokens[i].text in ",;:" or tokens[i].lower in _CLAUSES), last)
            yield replace(plan, last=trimmed(tokens, led + 1, end)), noun


_SETTING = inflected(_WORDS["sets_a_time"], "pp", "ing")


def _year_at(tokens: Tokens, comma: int) -> bool:
    """Whether a comma parts a day from its year: *October 12, 2024*."""
    return comma + 1 < len(tokens) and tokens[comma + 1].text.isdigit()


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether the sentence goes on at a token with a verb of its own: *planned for May and stressed that*."""
    return tokens[at].text.islower() and tokens[at].lower not in DETERMINERS


def _opens_name(tokens: Tokens, start: int, first: int) -> int:
    """Where the name of an event begins that has a preposition or *and* in it: *the next Declaration on Water and Forests Summit*."""
    while start - 1 > first:
        before = tokens[start - 1]
        if before.lower in ("the", "a", "an"):
            return start - 1
        if before.text[0].isupper() or before.text[0].isdigit() or before.lower in _OF_A_ROW:
            start -= 1
        elif before.lower in ("and", "for", "of", "on") and tokens[start - 2].text[0].isupper() and tokens[start].text[0].isupper():
            start -= 2
        else:
            break
    return start


_OF_A_ROW = ORDINALS | frozenset("next annual biennial upcoming forthcoming coming inaugural".split())


def promised(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[Match, int, tuple[Plan, ...]]]:
    """*The commitment by Peru to send two ships*, *her proposal of holding a summit*: the noun, the word that leads on, and the plans."""
    nouns = words.nouns("pledge", "asked", "intent")
    for at, token in enumerate(tokens[first : last - 2], first):
        noun = words.noun(tokens, at, "pledge", "asked", "intent") if token.lower in nouns else None
        if noun is None or token.text[0].isupper():
            continue
        to = _past_an_aside(tokens, noun.last, last)  # "its commitment, together with its partners, to send two ships"
        if to + 2 < last and tokens[to].lower in _LEADING and noun.entry.get("part") != "pledge" and tokens[to + 1].lower in words.gerunds:
            yield noun, to, gerund(tokens, words, to + 1, last)
            continue
        links = ("by", "of", "from", "for") if noun.entry.get("part") == "intent" else ("by", "of", "from")
        if to < last and tokens[to].lower in links:
            to = next((i for i in range(to + 1, min(last, to + _LONGEST_OWNER)) if tokens[i].lower == "to" or tokens[i].text in ",;:"), to)
        if noun.entry.get("part") == "pledge" and to < last and tokens[to].lower == "to" and _no_action(tokens, words, to + 1):
            to = _second_to(tokens, words, to + 1, last) or to
        led = to + 2 < last and tokens[to].lower == "to"
        opens = past_adverbs(tokens, to + 1, last - 1)  # "its commitment to significantly boost spending"
        if led and (tokens[opens].lower in words.bases | words.gerunds) and not _describing(tokens, opens):
            yield noun, to, infinitive(tokens, words, to + 1, last)


def _no_action(tokens: Tokens, words: Vocabulary, at: int) -> bool:
    """Whether no verb follows *to*: *the commitment to Peru's integrity*, but *to significantly boost spending*."""
    return tokens[past_adverbs(tokens, at, len(tokens) - 1)].lower not in words.bases


def pledged(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[Match, int, Plan]]:
    """*Peru's generous pledge of $5 million for the port*: the noun, the *of*, and what is pledged."""
    for at, token in enumerate(tokens[first : last - 3], first):
        promise = token.lower.startswith("pledge") or token.lower in ("commitment", "commitments")
        noun = words.noun(tokens, at, "pledge") if promise else None
        if noun is None or tokens[noun.last].lower != "of":
            continue
        if tokens[at - 1].lower in _EARLIER:
            continue  # "Peru's recent pledge of assistance": made elsewhere, and only cited
        end = next((i for i in range(noun.last + 1, last) if tokens[i].text in ",;"), last)
        given = aid(tokens, words, noun.last + 1, end, token.lower.startswith("commitment"))
        if given is not None:
            yield noun, noun.last, given


def approved(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[int, Plan, Match]]:
    """*Approved the transfer of four helicopters*: where the verb stands, and what leave is given for."""
    for at in tokens.where(first + 1, last - 4, *_APPROVING):
        if tokens[at - 1].lower in BE or tokens[at + 1].lower not in ("the", "a", "an"):
            continue
        noun = next((m for i in range(at + 2, at + 4) if (m := words.noun(tokens, i, "action")) and m.kind == "delivery"), None)
        if noun is None or tokens[noun.last].lower != "of":
            continue
        end = next((i for i in range(noun.last, last) if tokens[i].text in ",;"), last)
        end = next(
            (
                i
                for i in range(noun.last, end)
                if tokens[i].lower == "and" and _goes_on(tokens, i + 1) and tokens[i + 1].lower.endswith("ed")
            ),
            end,
        )
        yield at, Plan(at + 1, trimmed(tokens, noun.last + 1, end), noun.first, "noun", at + 1), noun


_APPROVING = inflected(_WORDS["gives_leave"], "pp", "ing")


def announced_today(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[int, Plan]]:
    """*Today's announcement of $375 million in aid*, *his announcement today of a new loan*: where the noun stands, and the aid."""
    for at in tokens.where(first + 1, last - 3, "announcement"):
        after = tokens[at + 1].lower == "today"
        of = at + 1 + after
        if not (after or [t.lower for t in tokens[at - 2 : at]] == ["today", "'s"]) or tokens[of].lower != "of":
            continue
        end = next((i for i in range(of + 1, last) if tokens[i].text in ",;"), last)
        given = aid(tokens, words, of + 1, end)
        if given is not None:
            yield at, given


def _second_to(tokens: Tokens, words: Vocabulary, first: int, last: int) -> int | None:
    """Where an action is promised beside a cause: *the commitment to Peru's integrity and to send two ships*."""
    for at in range(first, min(last - 2, first + _LONGEST_CAUSE)):
        if tokens[at].text in ",;:" or tokens[at].lower in _CLAUSES - {"and"}:
            return None
        if tokens[at].lower == "and" and tokens[at + 1].lower == "to" and tokens[at + 2].lower in words.bases:
            return at + 1
    return None


_LONGEST_CAUSE = 12  # tokens: "the independence, sovereignty and territorial integrity of Peru"
_EARLIER = _WORDS["made_before"]
_LEADING = frozenset("of for on about".split())


def _describing(tokens: Tokens, at: int) -> bool:
    """Whether it is an adjective that stands after *to*: *commitment to free and fair elections*."""
    return tokens[at].lower in _ADJECTIVES and tokens[at + 1].lower not in DETERMINERS


_ADJECTIVES = _WORDS["verb_like_adjectives"]
_LONGEST_OWNER = 9  # tokens: "the proposal of the Director General of the Agency to"


def dates_to_fix(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Plan | None:
    """*…, on a date to be agreed through diplomatic channels*: talks of their own about the day of what is to take place."""
    for at in tokens.where(first + 1, last - 4, *_DATES):
        if [t.lower for t in tokens[at + 1 : at + 3]] != ["to", "be"]:
            continue
        end = next((i for i in range(at + 3, last) if tokens[i].text in ",;"), last)
        if any(tokens[i].lower in ("channels", "channel", "embassies", "embassy", "consulates", "missions") for i in range(at + 3, end)):
            start = at - 1 if tokens[at - 1].lower in ("a", "the") else at
            return Plan(start, trimmed(tokens, at + 3, end), at + 3, "noun", start)
    return None


_DATES = ("date", "dates", "time", "times", "timing", "day", "days")


def _set_at(tokens: Tokens, words: Vocabulary, at: int, end: int) -> bool:
    """Whether a time is set for the event at `at`: *scheduled for*, *to be held*, *to take place*."""
    following = tokens[at + 1].lower if at + 1 < end else ""
    if tokens[at].lower == "to":
        return following == "be" or (following == "take" and at + 2 < end and tokens[at + 2].lower == "place")
    return words.noun(tokens, at, "schedule") is not None and following in _LED and tokens[at].lower not in _LOOSE


def led_by(tokens: Tokens, words: Vocabulary, start: int, first: int) -> tuple[int, str]:
    """What leads to an event that begins at `start`, and where those words begin: empty where nothing does.

    A `plan` for it, a `deed` (*the launch of*), *including*, *for hosting*; or it `opens` what is said. `first` is the first token of what
    is said.
    """
    before = [tokens[i].lower for i in range(max(first - 1, start - 2), start)]
    if before[-1:] == ["for"] and (words.noun(tokens, start - 2, "intent") or before[0] == "planning"):
        return start, "plan"
    if before[-1:] == ["of"]:
        back = start - 5 if tokens[start - 2].text != "," else start - _LONGEST_PARENTHESES  # "the holding, in Lima, in May, of"
        at = next((i for i in range(start - 2, max(first, back) - 1, -1) if words.noun(tokens, i, "action")), None)
        if at is not None:
            return (at - 1 if at > first and tokens[at - 1].lower in DETERMINERS else at), "deed"
    if before[-1:] and before[-1] in _HOSTING and before[:1] == ["for"]:
        return start, "hosting"
    if before[-1:] == ["including"] or (before[:1] == ["including"] and before[-1] in ("through", "at", "with", "in")):
        return start, "including"
    return start, "opens" if start <= first + 1 else ""


_HOSTING = inflected(_WORDS["brings_together"], "ing")
_LONGEST_PARENTHESES = 20  # tokens


def visits_then(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Plan | None:
    """*… when the President visits Lima in May*."""
    for at in tokens.where(first, last - 2, "when"):
        for verb in range(at + 2, min(at + 12, last)):
            found = words.verb(tokens, verb, "verb")
            paid = tokens[verb].lower in ("pays", "makes") and any(
                words.noun(tokens, i, "event") for i in range(verb + 1, min(last, verb + 5))
            )
            if (found and found.kind == "visit" and tokens[verb].lower.endswith("s")) or paid:
                return Plan(at + 1, last, verb, "present", at + 1, (at + 1, verb))
    return None


def deed(tokens: Tokens, words: Vocabulary, first: int, last: int) -> tuple[Plan, Match | None] | None:
    """*The opening of a consulate*, *a decision on the licence*: a noun that stands for the action, and the event that it is about."""
    for at in range(first, min(first + 4, last - 1)):
        going_on = tokens[at - 1].lower in ("continued", "continuing", "further")  # no action that is still to be taken
        led = tokens[_past_an_aside(tokens, at + 1, last)].lower  # "the restoration, at its own expense, of the archive"
        if words.noun(tokens, at, "action") and led in ("of", "by", "in", "on", "into") and not going_on:
            about = next((m for i in range(at + 2, min(at + 8, last)) if (m := words.noun(tokens, i, "event", "gathering"))), None)
            return Plan(first, trimmed(tokens, at + 1, last), at, "noun", first), about
    return None


def _past_an_aside(tokens: Tokens, at: int, last: int) -> int:
    """Where the words go on after a short parenthesis between commas that opens at a token; that token where none does."""
    if tokens[at].text != ",":
        return at
    return next((i + 1 for i in range(at + 1, min(last - 1, at + _LONGEST_ASIDE)) if tokens[i].text == ","), at)


_LONGEST_ASIDE = 8  # tokens: ", at its own expense,"


def programme(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Plan | None:
    """*A new partnership on ports*, *three days of action*, *Peru's accession to the Pact*: what is announced as a thing of its own."""
    head = next((i for i in range(first, min(last, first + _LONGEST_AID)) if _closes(tokens[i])), min(last, first + _LONGEST_AID))
    own = next((i + 1 for i in range(first, head) if tokens[i].lower == "'s" or (tokens[i].text == "’" and i > first)), None)
    if own is not None and own < head and (tokens[own].lower in words.gerunds or tokens[head - 1].lower in _STEPS_OF_A_STATE):
        return Plan(first, trimmed(tokens, head, last), head - 1 if tokens[own].lower not in words.gerunds else own, "noun", first)
    fresh = tokens[first].lower in _FRESH or _number(tokens[first]) or (tokens[first].lower == "the" and tokens[head - 1].text[0].isupper())
    found = next((m for i in range(first, head) if (m := words.noun(tokens, i, "programme")) and m.last >= head), None)
    if not fresh or found is None:
        return None
    end = next((i for i in range(found.last, last) if words.noun(tokens, i, "intent")), last)  # "…, with the intent to invest $5 million"
    return Plan(first, trimmed(tokens, found.last, end), found.first, "noun", first)


def _closes(token: Token) -> bool:
    """Whether a word closes the core of a noun phrase: a preposition, a relative, a mark."""
    return token.lower in PREPOSITIONS | _CLAUSES | {"to"} or token.text in ",;:()—–"


_FRESH = _WORDS["not_there_before"] | frozenset("a an another several joint".split())
_STEPS_OF_A_STATE = _WORDS["steps_of_a_state"]


def planned_deeds(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[Plan, Match]]:
    """*The planned resumption of flights*, *the upcoming delivery of food to Lima*: a noun for what is to be done, and what tells so."""
    for at in tokens.where(first, last - 3, *words.listed("coming")):
        noun = next((m for i in range(at + 1, min(last - 2, at + 4)) if (m := words.noun(tokens, i, "action"))), None)
        if noun is None or tokens[noun.last].lower != "of":
            continue
        end = next((i for i in range(noun.last + 1, last) if tokens[i].text in ",;:" or tokens[i].lower in _CLAUSES - {"and"}), last)
        end = next((i for i in range(noun.last + 1, end) if tokens[i].lower == "and" and _goes_on(tokens, i + 1)), end)
        yield Plan(at, trimmed(tokens, noun.last + 1, end), noun.first, "noun", at, opener=tokens[at - 1].lower), noun


def previewed(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[int, Plan]]:
    """*Previewed further assistance to Peru*, *details of a new package*, *plans for a £4 million fund*: the word, and aid that is new."""
    for at in tokens.where(first, last - 3, *_PREVIEWED):
        detail = tokens[at].lower.startswith(("detail", "specifics", "particulars")) and tokens[at + 1].lower in ("of", "on", "about")
        plans = tokens[at].lower == "plans" and tokens[at + 1].lower == "for"
        opens = at + 1 + (detail or plans)
        fresh = opens + (tokens[opens].lower in ("a", "an", "the"))
        sum_told = plans and (tokens[fresh].text in "$€£¥" or tokens[fresh].text[0].isdigit())
        if (tokens[fresh].lower in _NEW or sum_told) and (given := aid(tokens, words, opens, last)) is not None:
            end = next((i for i in range(given.verb + 1, given.last) if tokens[i].text == ","), given.last)
            yield at, replace(given, last=trimmed(tokens, given.verb + 1, end))


_PREVIEWED = inflected(_WORDS["previews"], "pp", "ing") | {"detail", "details", "specifics", "particulars", "plans"}
_NEW = _WORDS["not_there_before"]


def aid(tokens: Tokens, words: Vocabulary, first: int, last: int, own: bool = False) -> Plan | None:
    """*A further contribution*, *20 million kroner*: aid as what was pledged or announced.

    `own`: what one offers or pledges oneself, where any number of things is aid: *ten scholarships*, *two mobile clinics*.
    """
    if tokens[first].lower in ("that", "to", "the"):
        return None
    for at in range(first, min(first + _LONGEST_AID, last)):
        lower = tokens[at].lower
        of_money = lower == "of" and at + 1 < last and (tokens[at + 1].text in "$€£¥" or tokens[at + 1].text[0].isdigit())
        if lower in PREPOSITIONS and not of_money:
            return None
        noun = words.noun(tokens, at, "event", "gift") if lower not in _PACKAGES or tokens[at - 1].lower not in _BURDENS else None
        money = tokens[at].text[0].isdigit() and at + 1 < last and words.noun(tokens, at + 1, "money")
        counted = own and at <= first + _MORE and _number(tokens[at]) and at + 1 < last and not _of_events(tokens, words, at + 1, last)
        if at + 1 < last and tokens[at + 1].lower in ("will", "would"):
            return None  # "assured him that Oreshi troops will stay"
        if (noun and (noun.kind == "delivery" or noun.entry.get("part") == "gift")) or money or tokens[at].text in "$€£¥" or counted:
            return Plan(first, trimmed(tokens, at + 1, last), at, "noun", first)
        if lower in ("that", "which", "who", "would", "will") or tokens[at].text in ",;":
            return None
    return None


_PACKAGES = frozenset("package packages".split())
_BURDENS = _WORDS["burdens"]  # before a package that is no aid
_MORE = 3  # tokens before a number: "up to a further"


def _number(token: Token) -> bool:
    return token.lower in NUMBERS or token.text.replace(",", "").isdigit()


def _of_events(tokens: Tokens, words: Vocabulary, first: int, last: int) -> bool:
    """Whether what is counted is no thing that can be given: *two meetings*, *three principles for peace*, *5 percent*."""
    ahead = range(first, min(last, first + 4))
    nouns = [m for i in ahead if (m := words.noun(tokens, i, "event", "intangible", "action", "general"))]
    return bool(nouns and nouns[0].kind != "delivery") or not tokens[first].text[0].isalpha()
