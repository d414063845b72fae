"""The shapes that dates take in a sentence, as patterns of kinds (see `lexemes`), and what each says.

At each place the rule that takes in most wins; where two take in the same, the earlier one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from memcon.annotate.date_expressions import Expression
from memcon.annotate.dates.bounds import (
    by_then,
    from_now,
    from_on,
    in_time,
    last_hours,
    over_the_last,
    since_then,
    through_then,
    time_ago,
    time_later,
    unplaced,
    until_then,
    vague_time,
    vague_window,
    window_of,
    within_time,
)
from memcon.annotate.dates.days import (
    anaphoric,
    clock_alone,
    day_alone,
    day_and_clock,
    day_of_told_month,
    in_another_calendar,
    in_two_calendars,
    next_day,
    ordinal_day,
    range_of,
    told_clock,
    weekday_of_month,
)
from memcon.annotate.dates.lexemes import Lexemes
from memcon.annotate.dates.matches import ANY_DAY, CLOCKS, DATE, DAY, DM, MD, MONTH, PERIOD, PLACE, SEASON, WD, YR, ZONE, D, M, Match, Rule
from memcon.annotate.dates.periods import (
    academic,
    decade_of,
    decade_of_month,
    end_of,
    first_days,
    first_weeks,
    fiscal_year,
    fortnight_of_month,
    month_of,
    named_month,
    new_year,
    once_more,
    part_of,
    school_year,
    season_of,
    season_of_year,
    semester,
    side_by_side,
    stretch_before,
    stretch_of,
    ten_days,
    term_of,
    week_of,
    week_of_month,
    year_of,
    years_of,
)
from memcon.annotate.dates.tense import (
    after_what_was,
    follows_a_deed,
    had_been_due,
    is_hoped_for,
    is_promised,
    of_anniversary,
    of_their_call,
    of_what_was_made,
    of_what_was_said,
    tense_by_its_words,
    tense_of,
    was_to_be,
)

_END = "T?E[O-]?"
_LENGTH = "(?:(?:A|k(?:-k)?|n|N)[1346]|A?λ|μ)"


_RULES = (
    ("day-clock", f"(?P<day>{ANY_DAY})(?:⟩?[,/:·-]|-|(?P<label>x:))?(?:,?[a~f@])*(?P<clock>Z?{CLOCKS})", day_and_clock),
    ("day-clock", f"(?P<day>{ANY_DAY})⟨(?P<clock>Z?{CLOCKS})⟩", day_and_clock),
    ("clock-day", f"(?P<clock>{CLOCKS}){PLACE},?[@O-]?(?P<day>{ANY_DAY}|To)(?P<zone>{ZONE})?", day_and_clock),
    ("clock", CLOCKS, clock_alone),
    ("clock", f"(?:iTe?P|eiT6|T?FP|@?T?F6P?),?(?:,?[a~f@])*(?P<clock>{CLOCKS})", told_clock),
    ("days", f"(?:[i@]?T?PO)?[fj]?{WD}?T?{D}{M}?{YR}?[tu&-]{WD}?T?{D}O?,?{M}{YR}?", range_of),
    ("days", f"(?:[i@]?T?PO)?[fj]?{WD}?{M}T?{D}{YR}?[tu&-]{WD}?{M}T?{D}{YR}?", range_of),
    ("days", f"[fj]?{WD}?{M}T?{D}(?:[tu-]T?{D}{YR}?|&T?{D}(?:{YR}|(?![xcl3467])))", range_of),
    ("days", f"T?{D}(?:,T?{D})+,?&T?{D}O?{M}{YR}?", range_of),
    ("days", f"{M}T?{D}(?:,T?{D})+,?&T?{D}{YR}?", range_of),
    ("days", "[fj]?(?:I[tu-]I|jI&I)", range_of),
    ("day", f"~?{ANY_DAY}{ZONE}?", day_alone),
    ("day", f"@?(?:{DM}|{MD})[XL]", next_day),
    ("day", f"(?P<led>[@f]?)[TD](?:k-)?q6?O{M}(?:{YR}|,?(?P<words>k&?k(?:-k)?))?", ordinal_day),
    ("day", f"D?[LX](?:{DM}|{MD})", day_alone),
    ("day", f"(?P<day>{DATE})⟨{D}[x'-]{{1,5}}[YN]x?⟩?", in_two_calendars),
    ("other-calendar", "(?:T?[no]O?[ξω]O?|[ξω]n),?[YNx](?:x|⟨x⟩)?", in_another_calendar),
    ("weekday-of-month", f"T?[qL]W[Oi](?P<inner>{MONTH})", weekday_of_month),
    ("weekdays", "f?W[tu-]W|jW&W", range_of),
    ("months", f"[fj]?(?:e-?)?{M}{YR}?[tu/-](?:e-?)?{M}{YR}?|j{M}{YR}?&{M}{YR}?", range_of),
    ("months", f"[ip]{M}&{M}{YR}", side_by_side),
    ("years", "[ip]Y&Y", side_by_side),
    ("years", "[fj]?(?:e-?)?Y[tu/-](?:e-?)?[YnN]|jY&Y", years_of),
    ("month", f"(?:T?[eE]O?|ι)?{MONTH}", month_of),
    ("month", f"iT3O{M}{YR}?", named_month),  # in the month of June
    ("month", f"{M},xx,OY", month_of),  # in June, I believe, of 2010
    ("year", "(?:T?[eE][iO-]?|[ιi])?Y", year_of),
    ("by", "[=B](?:T?E[O-]?)?T?(?P<inner>φY)", by_then),
    ("fiscal", "[iT]{0,2}φY(?:[-/][YnN])?", fiscal_year),
    ("stretch", "(?:e(?:iT?)?|T?[eE]OT?|T|i)?(?:D?[LX]|[DF])[12345]|ιT?[DLX][1345]|[ia]?T5", stretch_of),
    ("week", f"T?4O?{DAY}", week_of),
    ("week-of-month", f"T?[qL]4O{M}{YR}?", week_of_month),
    ("ten-days", f"i?T?[qL]k6O(?P<inner>{MONTH})", ten_days),
    ("ten-days", f"i?T?[qL]xO(?P<inner>{MONTH})", decade_of_month),
    ("first-weeks", f"i?T?qk4O(?P<inner>{MONTH})", first_weeks),
    ("fortnight", f"i?T?[qL]λO(?P<inner>{MONTH})", fortnight_of_month),
    ("first-days", f"T?[qLeE]ϕ?[346]O(?P<inner>{MONTH}|Y|T?[DLX][13])", first_days),
    ("told-stretch", "T[134][Bx](?=[,¶·⟩&])", stretch_before),
    ("before-last", "T[1345](?:BL|xX)(?![WM%S1-6])", once_more),
    ("new-year", "e?iTν(?!x)", new_year),
    ("end", "a?T?[eE]OT[134]|eiT[134]", end_of),
    ("day-of-month", "(?:[i@]?T?e?PO|@)To(?![xMm%Ylo3NnO-]|[tu,&]+T?[no])", day_of_told_month),
    ("told-day", "(?:eiT6|eiF6|iTe?P(?!O)|FP|@D6(?![,O])|iT6(?!O)|ι(?:T6|D6)|iTqhOT6|aP(?![@O])|b)", anaphoric),
    ("season", f"(?:T?[eE]O)?{SEASON}", season_of),
    ("season", "e?T?[DLX]1,iT?[Sz]", season_of_year),
    ("by", f"[ai@]?(?:{_END})?(?P<inner>{PERIOD}|{DAY}),?aTJ", by_then),
    ("by", f"[Bu]{_END}(?P<inner>{PERIOD})(?:,?aTJ)?", by_then),
    ("by", f"B(?:T?e[iO-]?)?(?P<inner>{DAY}|[DLX]?W(?:O?[DLX]4)?|T?[Hε]{YR}?|R|{PERIOD})(?<!T[134])(?:,?aTJ)?", by_then),
    ("by", "BT?9(?:O?(?P<inner>Y|T?[DLX]1))?|BT?(?P<whole>x?1)Q", by_then),
    ("by", "B(?P<inner>T[34])Q", by_then),
    ("by", "B(?P<inner>T5)", by_then),
    ("by", f"BT3O(?P<inner>{M}{YR}?)", by_then),
    ("by", f"[Bu](?:{_END})?T?(?P<part>q[2h])O?(?P<inner>Y|T?[DLX]1)", by_then),
    ("by", f"B(?:{_END})?T?(?P<part>q2)(?:O?(?P<inner>Y|T?[DLX]1))?", by_then),
    ("by", f"tt?(?:{_END})?(?P<inner>Y|T?[DLX]1|{M}(?:,?Y)?)", through_then),
    ("by", f"u(?P<inner>{DATE}|{M},?Y|Y)", until_then),
    ("from", f"fe(?P<inner>Y|T?[DLX]1|{MONTH})|fT(?P<season>[Sz])", from_on),
    ("from", f"fT?eO(?P<inner>Y|T?[DLX]1|{MONTH})", from_on),
    ("from", f"f(?P<inner>{DAY}|[DLX]?WP?|R|{MONTH}|Y|[DX][13]|[DX][Sz])@?", from_on),
    ("from", f"e(?P<inner>{DATE})", from_on),
    ("from", "[fs]T?ζ(?P<inner>Y)(?:[-/][YnN])?", from_on),
    ("from", f"sT?(?:e[iO-]?)?(?P<inner>y|(?:[DLX]?{M},?)?Y|{DATE}|[DLX]?{M})", since_then),
    ("from", "(?P<inner>Y)@(?=[,¶x·])", from_on),
    ("part", "Tq(?:2|[kn][23])(?![Oi])", part_of),
    ("part", "[ia]?(?:Tq|D)h(?![Oi])", semester),
    ("part", "T?(?:[qL](?:h|2|[kn][23])|e[h2]|h)O?(?P<inner>Y|T?[DLX][13]|T1|T3|" + MONTH + ")|ηO?,?(?P<year>Y)|η", part_of),
    ("window", "(?:[i=]T?|T)[LX](?:(?:k(?:-k)?|n|N)[1346]|λ)", window_of),
    ("window", "[i=]T?[LX](?:k|n|N)7", last_hours),
    ("window", "iTL[13]|iT[LX]4", over_the_last),
    ("vague", "[i=]T?Xϕ?[1346](?:&[1346])?", vague_window),
    ("within", "=(?:A?λ|μ)|=(?:A|k(?:-k)?|n|N)[1346]|=T?[DX]?[134]|=T?[DX]φ|=(?:k-k|[knN])7", within_time),
    ("ahead", f"i{_LENGTH}(?:'?x?0)?|{_LENGTH}fx", in_time),
    ("ago", f"~?{_LENGTH}GR?", time_ago),
    ("later", f"{_LENGTH}[exB]", time_later),
    ("range", f"(?:jx&|fx[tu])(?P<inner>{DATE}|{MONTH}|Y|[Hε])", from_now),
    ("vague", "[Biusf]?(?:a?T?[eE]O)?T?[DX]?ω", unplaced),
    ("academic", "[ipf]?T?[DLX][ζφ]", school_year),
    ("vague", "[Bi]?(?:a?T?[eE]O)?T?[DX]ζ", unplaced),
    ("vague", "v(?:&[346])?|aT?A?[Je]+0|aA?T?J+0|aTJ|@A?J+0|a[AT]0J(?:[pt]x(?!O))?", vague_time),
    ("term", "[if]TYx|[if]?T?Y[-/][YnN]ζ", term_of),
    ("academic", "T?ζY(?:[-/][YnN])?", academic),
    ("decade", "(?:T?e)?T?y", decade_of),
)


RULES = tuple(Rule(name, re.compile(pattern), build) for name, pattern, build in _RULES)


_FIRST_KINDS = "[pξωλμφεζωtsnoM%mWwSzRPKH^DLXFehE9=fujBab~iAkqTvCgIYNyη@ι]"


# A date opens with a word of content, or with some small words before one.
_OPENS = r"[ipa@fBujt~=TAeEsOι]{0,6}-?[ξωnoM%mWwSzRPKH^DLXFe9bkqvCgIYNyηJζωενhlx0123456ϕλμφ]"


# Looked for first: seldom does a rule fit.
_ANY_RULE = re.compile(
    rf"(?={_FIRST_KINDS})(?={_OPENS})(?:" + "|".join(re.sub(r"\(\?P<\w+>", "(?:", pattern) for _, pattern, _ in _RULES) + ")"
)


def find(text: str, lexemes: Lexemes) -> Iterator[Expression]:
    """The date expressions of a text, from left to right, without overlaps."""
    yield from _with_list_years(lexemes, list(_find(text, lexemes)))


def _with_list_years(lexemes: Lexemes, found: list[Expression]) -> list[Expression]:
    """A day without a year takes that of the last day of its list: *on January 11, and November 26, 2021*."""
    place = {start: i for i, start in enumerate(lexemes.starts)}
    closing = {end: i for i, end in enumerate(lexemes.ends)}
    listed = False
    for i in range(len(found) - 2, -1, -1):
        one, after = found[i], found[i + 1]
        last, first = closing.get(one.end), place.get(after.start)
        between = lexemes.kinds[last + 1 : first] if last is not None and first is not None and last < first else "¶"
        listed = between in ("&", ",&") or (listed and between == ",")
        day, told = one.first, after.first
        if not listed or day is None or told is None or one.rule != "day" or after.rule != "day":
            continue
        if day.day and day.month and told.month and told.year and day.year is None and day.shift is None:
            found[i] = one._replace(first=day._replace(year=told.year - (day.month > told.month)))
    return found


_TELL_OF_THE_PAST = (follows_a_deed, of_what_was_made, was_to_be, after_what_was, of_their_call, of_what_was_said)


def _find(text: str, lexemes: Lexemes) -> Iterator[Expression]:
    kinds = lexemes.kinds
    at = 0
    while (fits := _ANY_RULE.search(kinds, at)) is not None:
        at = fits.start()
        best: tuple[int, Expression] | None = None
        for rule in RULES:
            found = rule.pattern.match(kinds, at)
            if found is None or found.end() == at or (best is not None and found.end() <= best[0]):
                continue
            built = rule.build(Match(text, lexemes, found))
            if built is not None:
                best = found.end(), built._replace(rule=rule.name)
        if best is None:
            at += 1
            continue
        best = best[0], of_anniversary(text, lexemes, at, best[1])
        past = any(tells(text, lexemes, at) for tells in _TELL_OF_THE_PAST)
        tense = -1 if past and not is_hoped_for(text, lexemes, at) else tense_of(kinds, at, best[0])
        if not past and tense <= 0 and is_promised(text, lexemes, at):
            tense = 1
        tense = tense or tense_by_its_words(text, lexemes, at)
        tense = -2 if at and kinds[at - 1] == "s" else min(tense, 1) if had_been_due(text, lexemes, at) else tense
        yield _trimmed(text, lexemes, at, best[1])._replace(tense=tense)
        at = best[0]


def _trimmed(text: str, lexemes: Lexemes, first: int, found: Expression) -> Expression:
    """Without a plain *at* before a time of day, or an article before a day's number."""
    if lexemes.kinds[first : first + 2] == "eX" and text.startswith("as early as", lexemes.starts[first]):  # as early as next winter
        return found._replace(start=lexemes.starts[first + 1])
    opens = {"clock": "a", "clock-day": "a", "end": "a"}.get(found.rule)
    if lexemes.kinds.startswith("Tn", first) and found.rule == "day":  # the 24 February attack
        return found._replace(start=lexemes.starts[first + 1])
    if lexemes.kinds[first] != opens or " " in text[lexemes.starts[first] : lexemes.ends[first]]:
        return found
    return found._replace(start=lexemes.starts[first + 1])
