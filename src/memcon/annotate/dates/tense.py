"""Whether the words around a date tell of the past or of what is to come."""

from __future__ import annotations

import re
from bisect import bisect_left

from memcon.annotate.date_expressions import Expression, Shift
from memcon.annotate.dates.lexemes import Lexemes

_ANNIVERSARY = re.compile(r"\b(?:(\d+)(?:st|nd|rd|th)?|(\w+))[- ](?:years? )?anniversary of [^.;]{0,60}$", re.IGNORECASE)


_YEARS = {"one": 1, "first": 1, "two": 2, "second": 2, "three": 3, "third": 3, "fifth": 5, "five": 5, "tenth": 10, "ten": 10}


def of_anniversary(text: str, lexemes: Lexemes, first: int, found: Expression) -> Expression:
    """A day without its year in *the one-year anniversary of the May 12 attacks* is so many years back."""
    point = found.first
    if (
        found.rule != "day"
        or point is None
        or not (point.month and point.day)
        or point.year
        or point.shift
        or lexemes.kinds[first - 1] in "@i"
    ):
        return found
    told = _ANNIVERSARY.search(text, max(0, found.start - 110), found.start)
    years = (int(told[1]) if told[1] else _YEARS.get(told[2].lower(), 0)) if told else 0
    return found._replace(first=point._replace(shift=Shift("year", -years))) if years else found


def follows_a_deed(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether a participle of what is done stands before: *the hospital opened in January*, not *to be opened in January*."""
    at = len(lexemes.kinds[:first].rstrip("li"))  # opened in Tamor in January
    if at > 2 and lexemes.kinds[at - 2 : at] == "ix" and lexemes.values[at - 1] == "Name":
        at -= 2
    if at < 2 or lexemes.kinds[first] in "Bu" or lexemes.kinds[at - 1] != "x" or ">" in lexemes.kinds[max(0, at - 3) : at]:
        return False
    word, before = (text[lexemes.starts[i] : lexemes.ends[i]].lower() for i in (at - 1, at - 2))
    return (word.endswith("ed") or word in ("held", "built", "made")) and before not in ("be", "being", "get", "is", "are")


# What bears its day in its name is there: the decision *of* 3 September.
_OF_ITS_DAY = re.compile(
    r"\b(?:(?:decisions?|declarations?|statements?|agreements?|vote|referendum|ruling|judge?ment|letter|communiqu[eé]|announcement|events"
    r"|understanding) of|(?:attacks?|incidents?|accident|massacre|coup|earthquake|explosion) (?:of|on)) $"
)

_WAS_MADE = re.compile(
    r"(?<!\bbe)(?<!\bbeing)(?<!\bget)(?<!\bto)(?<!\bnot)(?<!\byet)\s(?:signed|issued|adopted|concluded|reached|launched|approved|endorsed"
    r"|published|established|announced|initialled|ratified|delivered|unveiled)\s+(?:by|in|at|on|during|between|with|upon|under|last)\b[^,;:.]*$"
)


_HAD_BEEN_SET = re.compile(r"\bhad (?:\w+ )?been (?:\w+ )?(?:scheduled|planned|due|expected|set|foreseen)(?: (?:for|in|on)(?: the)?)? $")


def was_to_be(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether the date is one for which something had been planned that did not come about: *had been scheduled for March*."""
    start = lexemes.starts[first]
    return _HAD_BEEN_SET.search(text, max(0, start - _CLAUSE), start) is not None


_FOLLOWING = re.compile(
    r"\bfollowing (?:the|his|her|their|its|[A-Z]\w+['’]s?) [^,;:.]*"
    r"\b(?:address|speech|visit|meeting|talks|call|attacks?|vote|decision|statement)\b[^,;:.]*$"
)


def after_what_was(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether the date is of what came before the meeting: *spoke last night, following the Minister's address on Tuesday*."""
    begin = max(lexemes.kinds.rfind("¶", 0, first), 0)
    after = _FOLLOWING.search(text, max(lexemes.starts[begin], lexemes.starts[first] - _CLAUSE), lexemes.starts[first])
    if after is None:
        return False
    ahead = [i for i in range(begin, bisect_left(lexemes.starts, after.start())) if lexemes.kinds[i] == ">"]
    return all(text[lexemes.starts[i] : lexemes.ends[i]].lower() == "ahead of" for i in ahead)


_IN_THEIR_CALL = re.compile(
    r"\bagreed (?:\w+ )?(?:to|on) (?!(?:meet|speak|talk|hold|convene|discuss|continue|resume|sign|raise|review|confer)\b)[^.;:]*"
    r"\b(?:during|in|over) (?:a|an|their|the|today's|today’s) (?:[\w-]+ ){0,3}(?:conversation|call|videoconference)(?: held)? (?:on )?$"
)
_LONGEST_AGREED = 240  # code points from what was agreed to the day of the call


def of_their_call(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether the date is of the call in which something was agreed: *agreed to deepen trade during a telephone conversation on Monday*."""
    start = lexemes.starts[first]
    return _IN_THEIR_CALL.search(text, max(0, start - _LONGEST_AGREED), start) is not None


_SAID_THERE = re.compile(
    r"\b(?:recalled|recalling|had|remembered|referred to)\b(?![^.;]*\bto (?!the\b|a\b|his\b|her\b|their\b|its\b)[a-z]+ )[^.;]*"
    r"\bat (?:the|their|its|a) (?:[\w-]+ ){0,4}(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Cc]onference|[Tt]alks|[Aa]ssembly|[Ff]orum)"
    r"(?: (?:in|at|of) [A-Z][\w-]+(?: [A-Z][\w-]+)*)? (?:in |on |of |last )?$"
)


def of_what_was_said(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether the date is of an occasion at which something had been said: *recalled that they had proposed it at the Summit in July*."""
    start = lexemes.starts[first]
    return _SAID_THERE.search(text, max(0, start - _CLAUSE), start) is not None


_TO_BE_DONE = re.compile(
    r"\b(?:promised|undert(?:ook|aken)|pledged|offered|planned|wanted|vowed|resolved)\b(?! to\b)[^.;]{1,60}\bto [a-z]+ [^.;]*$"
)


def is_promised(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether the date is of what somebody had promised: *had promised him in January to return to it after the vote in the autumn*."""
    start = lexemes.starts[first]
    return _TO_BE_DONE.search(text, max(0, start - _LONGEST_AGREED), start) is not None


_BEFORE_IT = re.compile(r"\b(?:before|prior to) (?:the|his|her|their|its) (?:[\w-]+ ){1,4}(?:in |on )(?:the )?$")


def tense_by_its_words(text: str, lexemes: Lexemes, first: int) -> int:
    """1 where the words of a date itself, or those that lead to it, look ahead and nothing else tells: *starting in September, any decision
    before the elections in October*."""
    start = lexemes.starts[first]
    begins = text[start : start + 11].lower().startswith(("starting", "beginning", "commencing", "with effect", "as of", "as from"))
    return int(begins or _BEFORE_IT.search(text, max(0, start - _CLAUSE), start) is not None)


_TO_SEE = re.compile(r"\bto (?:see|have|get)\b[^.;:]*$")


def of_what_was_made(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether the date is of a text or a deed that is there: *to carry out the Joint Statement issued in Tamor in August*."""
    if lexemes.kinds[first] in "Bu":
        return False
    begin = max(lexemes.kinds.rfind("¶", 0, first), 0)
    start = max(lexemes.starts[begin], lexemes.starts[first] - _CLAUSE)
    if _OF_ITS_DAY.search(text, start, lexemes.starts[first]):
        return True
    made = _WAS_MADE.search(text, start, lexemes.starts[first])
    return made is not None and ">" not in lexemes.kinds[bisect_left(lexemes.starts, made.start()) : first]


def is_hoped_for(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether what was done is only to be seen done: *hoped to see the treaty signed in August*."""
    return _TO_SEE.search(text, max(0, lexemes.starts[first] - _CLAUSE), lexemes.starts[first]) is not None


_CLAUSE = 120  # code points before a date within which its own words stand


_REACH = 16  # lexemes before a date in which a verb tells whether it is past or to come


_REACH_AHEAD = 22  # and in which a verb alone tells that it is to come


_REACH_AFTER = 9  # and after one that opens its sentence


_OPENS_A_CLAUSE = re.compile("F[@iT]*$")  # satisfied that from 31 March they would fly


def had_been_due(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether the publisher tells of what was to come then, and may lie behind: *was to be ready before Easter*."""
    return _WAS_DUE.search(text, max(0, lexemes.starts[first] - _LONGEST_PLAN), lexemes.starts[first]) is not None


_WAS_DUE = re.compile(r"\b(?:was|were|had) (?:(?:due|supposed|meant|scheduled) )?to\b[^.;]*$")
_LONGEST_PLAN = 60  # characters


def _is_due(kinds: str, first: int) -> bool:
    """Whether something is to come by a day: *will reply by 20 January*, said in March of the year before; not *was to be ready by*."""
    before = kinds[max(0, first - _REACH) : first].rpartition("¶")[2]
    return before.rfind(">") > max(before.rfind(c) for c in "<≤sLG")


def tense_of(kinds: str, first: int, last: int) -> int:
    """-1 where the words around tell of the past, 1 where they tell of what is to come: the nearest before decides; where the date opens
    the sentence, the first after."""
    if kinds[first] in "Bu" or (first and kinds[first - 1] in "Bu"):
        return 2 if _is_due(kinds, first) else 1
    if kinds[last] == "≤":  # the talks in May had failed
        return -1
    before = kinds[max(0, first - _REACH) : first]
    before = before[before.rfind("¶") + 1 :]
    back = max(before.rfind(c) for c in "<≤sLG")
    ahead = before.rfind(">")
    further = kinds[max(0, first - _REACH_AHEAD) : first].rpartition("¶")[2]
    if back < 0 and ahead < 0 and ">" in further:
        return 1
    if max(back, ahead) >= 0:
        return 1 if ahead > back else -1
    if before.strip("@iT'") and not _OPENS_A_CLAUSE.search(before):
        return 0
    after = kinds[last : last + _REACH_AFTER].split("¶")[0]
    found = next((c for c in after if c in "<≤>"), "")
    return {"<": -1, "≤": -1, ">": 1, "": 0}[found]
