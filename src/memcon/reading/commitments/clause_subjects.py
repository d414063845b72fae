"""Where the subject of a verb begins, and its clause with what is fronted."""

from __future__ import annotations

from memcon.annotate.mentions import Token
from memcon.annotate.small_words import BE, DETERMINERS, is_adverb
from memcon.reading.commitments.endings import DID
from memcon.reading.commitments.plan import MODALS, OPENERS, SUBJECT_WORDS
from memcon.reading.commitments.vocabulary import NUMBERS

_NO_OPENERS = frozenset(
    (
        ("as", "well"),
        ("as", "part"),
        ("so", "far"),
        ("as", "yet"),
        ("once", "again"),
        ("once", "more"),
        ("how", "to"),
        ("what", "to"),
        ("when", "to"),
        ("where", "to"),
    )
)
_MARKS = frozenset(';:—–()[]"“”•')


def _after_conjunction(tokens: tuple[Token, ...], clause: int, at: int) -> int:
    """Where the second of two joined clauses opens: after *and* or *but* with a comma before it, else after the last *and*."""
    found = [i for i in range(clause, at) if tokens[i].lower in ("and", "but", "nor")]
    strong = [i for i in found if tokens[i - 1].text == ","]
    return (strong or found or [clause - 1])[-1] + 1


def subject_of(tokens: tuple[Token, ...], at: int, first: int, joined: bool) -> tuple[int, int]:
    """Where the subject of the verb at `at` begins, and where its clause does, with what is fronted.

    `joined`: an earlier clause of the sentence ends somewhere after `first`.
    """
    before = before_parenthesis(tokens, at, first)
    named = before - 3 > first and tokens[before - 3].lower not in _ONE_OF_THEM
    if named and [t.lower for t in tokens[before - 2 : before]] in (["of", "which"], ["of", "whom"]):
        part = next((i + 1 for i in range(before - 3, first, -1) if tokens[i].text in ",;"), before)
        return part, part  # "a loan, the second tranche of which will be paid"
    clause = before
    while clause > first:
        word = tokens[clause - 1]
        if word.text == ")" and (opening := _short_form(tokens, clause - 1, first)) is not None:
            clause = opening
            continue
        opens = word.lower in OPENERS and (word.lower, tokens[clause].lower) not in _NO_OPENERS
        if opens or word.text in _MARKS:
            if word.lower in ("before", "after", "as", "while") and not _opens_clause(tokens, clause, before):
                clause -= 1
                continue
            if word.lower in ("before", "after", "until") and _a_time_by_the_way(tokens, clause, before):
                clause -= 1
                continue
            break
        clause -= 1
    if (
        clause > first
        and tokens[clause - 1].lower == "which"
        and tokens[clause].lower in ("occasion", "time", "purpose", "end", "reason")
        and clause + 1 < before
    ):
        clause += 1  # "on which occasion a treaty will be signed"
    if clause == first and joined:
        clause = _after_conjunction(tokens, clause, before)
    start = next((i + 1 for i in range(before - 1, clause - 1, -1) if tokens[i].text == ","), clause)
    told = any(tokens[i].lower in BE | DID | {"has", "have", "had"} for i in range(clause, start))
    if start < before and tokens[start].lower == "and" and start - 1 > clause and not joined and not told:
        start = clause  # a list: "the United States, allies, and partners will"
    if start > clause and not told and tokens[clause].lower in DETERMINERS and _goes_on_in_a_name(tokens, start, before):
        start = clause  # "the Joint Committee on Trade, Science and Culture would"
    while start < before and (
        tokens[start].lower in ("and", "but", "or", "then", ",")
        or (is_adverb(tokens[start]) and tokens[start].lower not in ("both", "all", "more", "most", "further"))
    ):
        start += 1
    return (start if start < before else at), clause


def _a_time_by_the_way(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """Whether *until*, *before* or *after* leads to a noun, and the verb is joined to one before it: *stays until 1 June and will …*"""
    if tokens[at - 1].lower != "and":
        return False
    verbs = BE | DID | MODALS | {"has", "have", "had"}
    return not any(t.lower in verbs or t.lower in SUBJECT_WORDS or t.lower.endswith("ed") for t in tokens[first : at - 1])


def _goes_on_in_a_name(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a name with a list in it goes on after a comma: *(the Committee on Trade), Science and Culture*."""
    names = all(t.text[0].isupper() or t.lower in ("and", "of", "the") for t in tokens[start:end])
    return (
        names and tokens[start].text[0].isupper() and tokens[start - 2].text[0].isupper() and "and" in {t.lower for t in tokens[start:end]}
    )


_ONE_OF_THEM = frozenset("first second third last latter half both all most many some each none".split()) | NUMBERS


def _short_form(tokens: tuple[Token, ...], closing: int, first: int) -> int | None:
    """Where a short form in brackets opens: *the Joint Fisheries Committee (JFC), which last sat in 2011, would*."""
    opening = next((i for i in range(closing - 1, max(first, closing - 4), -1) if tokens[i].text == "("), None)
    return opening if opening is not None and all(tokens[i].text[0].isupper() for i in range(opening + 1, closing)) else None


def before_parenthesis(tokens: tuple[Token, ...], at: int, first: int) -> int:
    """Where to look for the subject: before a parenthesis that ends at the verb (*the committee, which last sat in 2011, would*)."""
    if at - 1 > first and tokens[at - 1].text == ")":  # "the Joint Fisheries Committee (JFC) would"
        return next((i for i in range(at - 2, first, -1) if tokens[i].text == "("), at)
    if at - 1 <= first or tokens[at - 1].text != ",":
        return at
    return next((i for i in range(at - 2, first - 1, -1) if tokens[i].text == ","), at)


def _opens_clause(tokens: tuple[Token, ...], clause: int, at: int) -> bool:
    return all(tokens[i].text != "," for i in range(clause, at))
