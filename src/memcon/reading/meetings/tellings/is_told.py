"""Whether a page tells an encounter as its news: not one before it, not one in somebody's words, not one to come."""

from __future__ import annotations

import re

from memcon.annotate.mentions import Known, Sentence
from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.meetings.encounter import Encounter
from memcon.reading.meetings.stand_ins import met_himself
from memcon.types import Document

_WORDS = groups("meeting_words")

_FIRST_PERSON = re.compile(r"\b(?:I|my|me)\b")
_TO_COME = re.compile(  # at the meeting, the two sides are expected to sign …
    r"[^.;]{0,80}?\bwill\s+\w|,?\s+(?:[\w-]+\s+){1,5}(?:is|are)\s+(?:expected|due|scheduled|set|likely)?\s*to\s"
)
_BEFORE_NOW = re.compile(r"\b(?:last|previously|first|already|recently|never|not)\s+(?:had\s+)?$", re.IGNORECASE)


def is_told(document: Document, known: Known, encounter: Encounter, sentence: Sentence, title: bool, lead: bool, remarks: bool) -> bool:
    start = known.tokens[encounter.first].start
    earlier = _BEFORE_NOW.search(document.text[max(sentence.start, start - 20) : start])
    if (earlier and not _first_of_several(document, known, encounter, sentence)) or _quoted(document, sentence, start):
        return False
    if encounter.frame == "person" and _THEY_WERE.search(document.text, sentence.start, known.tokens[encounter.last - 1].end):
        return False  # The two leaders visited the museum, where they were received by its director
    if remarks and _FIRST_PERSON.search(document.text, sentence.start, sentence.end):
        return False
    if encounter.frame == "aside":  # at the meeting he will raise …: one to come
        return not _TO_COME.match(document.text, known.tokens[encounter.last - 1].end, sentence.end)
    if title:
        return encounter.tense in ("past", "present", "none") and encounter.frame != "aside"
    if encounter.tense == "present":
        return lead and not encounter.subordinate and known.tokens[encounter.first].lower.endswith("s")
    if (
        encounter.tense == "pluperfect"
        and not encounter.subordinate
        and (
            _THAT_DAY.match(document.text, sentence.start, start)
            or _HAD_EARLIER.search(document.text, sentence.start, start)
            or _ON_THE_EVE.match(document.text, known.tokens[encounter.last - 1].end)
        )
    ):
        return True
    if encounter.tense != "past":
        return False
    return (
        not encounter.subordinate
        or (met_himself(document, known, encounter) is not None and not _REMEMBERED.search(document.text, sentence.start, start))
        or (lead and _when_they_met(document, sentence, start))
        or _SAID_SO_WHEN.fullmatch(document.text, sentence.start, start) is not None
        or (lead and _SAID_AS.fullmatch(document.text, sentence.start, start) is not None)
    )


_SAID_SO_WHEN = re.compile(  # He gave the assurance in Tamor, when he was received by Ms Vidal; She said so when she met Mr Orlen
    r"[^;:“\"]*(?:\b(?:said|stated|announced|declared|" + one_of(_WORDS["gave_out_words"]) + r")\s+"
    r"(?:this|so|(?:the|this|these|his|her)\s+(?:\w+\s+)?" + one_of(_WORDS["words_given_out"]) + r")\b"
    r"|\b(?:was|were)\s(?:\w+\s)?(?:speaking|talking|reacting|responding|replying|commenting|addressing|delivering|giving|making)\b"
    r"|\bspoke\b)"
    r"(?:(?!\bthat\b)[^;:])*?,?\s(?:when|as|while)\s(?:he\s|she\s|(?:the\s|Hon\.\s|Dr\.?\s|Mr\.?\s|Ms\.?\s)?(?:[A-Z]\w+\s){1,3})(?:\w+\s)?"
)

_SAID_AS = re.compile(  # Minister Hald said the port would be opened, as he met Mr Orlen
    r"[^;:]*\b(?:disclosed|" + one_of(_WORDS["said_on_meeting"]) + r")\b"
    r"[^;:]*(?:,\sas|\s(?:when|while|as))\s(?:he|she)\s"
)


_THEY_WERE = re.compile(
    r"\b(?:two|both) (?:leaders|ministers|presidents|sides|heads of \w+|officials)\b[^.;]*\bwhere they were (?:\w+ )?"
    r"(?:received|welcomed|greeted|hosted|met)\b(?: by)?$"
)
_REMEMBERED = re.compile(r"\b(?:recall|remember|reminisc)\w*\b|\bincluding when\b")  # recalled her kindness, including when she hosted him
_WHEN_THEY_MET = re.compile(r"[^;:]*(?<!\bthat)(?<!\bof)(?<!\bfrom),?\s+when\s+(?!in\b|at\b)[^;:]*")


def _when_they_met(document: Document, sentence: Sentence, verb: int) -> bool:
    """Whether the sentence that opens the account tells the meeting last: *Cod was the main topic when Minister Hald received Mr Orlen*."""
    return _WHEN_THEY_MET.fullmatch(document.text, sentence.start, verb) is not None


_THAT_DAY = re.compile(  # Earlier in the day, she had met with …
    r"(?:\d{1,2}\.)?\W*(?:(?:Shortly|Just|Immediately)\s+)?"
    r"(?:(?:Earlier|Early)(?!\s+(?:this|last|in the|that)\s+(?:year|month|week))|Before"
    r"|Prior\s+to|Ahead\s+of|Beforehand|In\s+the\s+(?:morning|afternoon)|(?:The|On\s+the)\s+(?:day|evening|night|previous|preceding|eve)"
    r"|That\s+(?:morning|afternoon)|On\s+(?:\d{1,2}\s+)?[A-Z]\w+(?:\s+\d{1,2})?(?=,|\s(?!\d)))\b"
)
_HAD_EARLIER = re.compile(  # She had earlier called on the Speaker
    r"\bhad\s+(?:earlier|also|previously that day)\s+"
    r"(?:(?:today|yesterday|in the (?:day|morning|afternoon)|that day|this (?:morning|afternoon)|on \w+day(?: \w+)?)\s+)?(?:been\s+)?$"
)
_ON_THE_EVE = re.compile(r"\s+(?:on the (?:eve|previous day)|the (?:day|evening|night) before|the previous (?:day|evening)|that morning)\b")
_FIRST = re.compile(r"\bfirst\s+$", re.IGNORECASE)
SEVERAL = re.compile(
    r"\b(?:held|had|conducted|holding|holds|continu\w+|series of|round of|number of|several|programme|program|agenda|schedule)\b"
    r"[^.;]{0,60}\b(?:meetings|bilaterals|conversations|contacts|engagements|encounters|calls|separate talks"
    r"|(?<!trilateral )(?<!tripartite )(?:talks|discussions?|met) with"
    r" (?:the following|several|a number of|two|three|four|five|six|his|her)\b(?! (?:\w+ )?(?:counterpart|colleague)\b))"
    r"|\b[Mm]eetings (?:held|conducted|of|by)\b|['’]s (?:\w+ )?[Mm]eetings\b"
    r"|\b(?:several|some|a number|many|two|three|four|five) of (?:his|her) (?:\w+ )?(?:counterparts|colleagues)\b"
    r"|\b(?:met|spoke|talked|conferred|meets|in) (?:separately|separate (?:\w+ )?(?:meetings|talks|calls|conversations))\b"
)
_AND_THEN = re.compile(r"\b(?:[Aa]fterwards|[Tt]hen|[Tt]hereafter|[Ll]ater|[Ss]ubsequently|[Nn]ext|[Ll]astly|[Ff]inally)\b")


def _first_of_several(document: Document, known: Known, encounter: Encounter, sentence: Sentence) -> bool:
    """*First met with A. Afterwards …*: the first of the meetings of a page, not the day on which the two got to know each other."""
    start, end = known.tokens[encounter.first].start, known.tokens[encounter.last - 1].end
    if encounter.frame not in ("with", "person", "aside") or not _FIRST.search(document.text[max(sentence.start, start - 20) : start]):
        return False
    others = SEVERAL.search(document.text, 0, start) or _AND_THEN.search(document.text, sentence.end)
    return bool(others) and not re.match(r"[^.;]{0,60}\b(?:in|since)\s+(?:\w+\s+)?\d{4}", document.text[end : sentence.end])


_SPOKEN_FOR = re.compile(r"\b(?:spokes(?:person|man|woman)|press office)\b[^\n]*:\s*$", re.IGNORECASE)
_LINE = 300  # code points before a quotation in which the line stands that tells who speaks


def _quoted(document: Document, sentence: Sentence, at: int) -> bool:
    """Whether `at` stands inside quotation marks that the block opened before it."""
    block = document.blocks[sentence.block]
    before = document.text[block.start : at]
    if before[:1] in '“"' and _SPOKEN_FOR.search(document.text, max(0, block.start - _LINE), block.start):
        before = before[1:]  # all that the page's own spokesperson said
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
