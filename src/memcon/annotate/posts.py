"""Posts: *Deputy Minister of Foreign Affairs of the Republic of Korea*, where they start and end, whose they are, of what office."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from memcon.annotate.mentions import Known, PlaceMention, SideMention, Tokens
from memcon.annotate.names import Kind, honorific_phrases, kind_of, name_words
from memcon.annotate.phrases import Phrases, fold
from memcon.annotate.rosters import rosters
from memcon.lexicon import Lexicon
from memcon.types import Document


class Head(NamedTuple):
    """A word or words that head a post: the token after it, its office and its part in the phrase."""

    end: int
    office: str
    part: str


@dataclass(frozen=True, slots=True)
class Page:
    """A document's tokens with what each of them is to a post or a name; all tuples run parallel to `tokens`."""

    text: str
    tokens: Tokens
    kinds: tuple[Kind, ...]
    block: tuple[int, ...]
    sides: tuple[SideMention | None, ...]
    places: tuple[PlaceMention | None, ...]
    heads: tuple[Head | None, ...]
    honorifics: tuple[tuple[int, str] | None, ...]
    before: tuple[str, ...]  # `rank`, `former`, `stage` for words that stand before a head, else ""
    organs: frozenset[str]

    def end_of_side(self, i: int) -> int:
        """The token after the side mention that covers token `i`."""
        side = self.sides[i]
        while i < len(self.tokens) and self.sides[i] is side:
            i += 1
        return i

    def words(self, first: int, last: int) -> str:
        """The text of tokens `first` to `last`, half-open."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]


@dataclass(frozen=True, slots=True)
class Post:
    """A post found: tokens `[start, end)` of the whole phrase with its determiner and side, `pieces` the tokens of the post alone."""

    start: int
    end: int
    pieces: tuple[tuple[int, int], ...]
    office: str
    side: SideMention | None = None
    determined: bool = False
    plural: bool = False
    counterpart: bool = False
    former: bool = False
    capitalised: bool = True
    singular: bool = False  # one of several that a plural stands for
    generic: bool = False  # a head with no complement: *Minister*, *Ambassador*
    serves: bool = False  # it ends with the post that its holder serves: *Aide to the Oreshi President*


@cache
def _heads(lexicon: Lexicon) -> Phrases[tuple[str, str]]:
    return Phrases(
        (w, (e.get("office"), e.get("part")))
        for e in lexicon["posts"]
        if e.get("part") in ("head", "plural", "counterpart")
        for w in e.words
    )


@cache
def _before(lexicon: Lexicon) -> dict[str, str]:
    return {w: e.get("part") for e in lexicon["posts"] if e.get("part") in ("rank", "former", "stage") for w in e.words}


@cache
def _stages(lexicon: Lexicon) -> Phrases[None]:
    """The words before a head that are more than one: *newly appointed*."""
    return Phrases((w, None) for e in lexicon["posts"] if e.get("part") == "stage" for w in e.words if " " in w)


@cache
def _organs(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(w for e in lexicon["sides"] if e.get("also") == "organ" for w in e.words)


def look(document: Document, lexicon: Lexicon, known: Known) -> Page:
    """The page as the posts and names grammar sees it."""
    tokens, text = known.tokens, document.text
    words, folded = name_words(lexicon), fold(text)
    starts = tokens.starts
    sides: list[SideMention | None] = [None] * len(tokens)
    for side in known.sides:
        for i in range(bisect_left(starts, side.start), len(tokens)):
            if tokens[i].end > side.end:
                break
            sides[i] = side
    places: list[PlaceMention | None] = [None] * len(tokens)
    for place in known.places:
        for i in range(bisect_left(starts, place.start), len(tokens)):
            if tokens[i].end > place.end:
                break
            places[i] = place
    heads: list[Head | None] = [None] * len(tokens)
    for start, end, (office, part) in _heads(lexicon).find(folded):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if first < len(tokens) and tokens[first].start == start and tokens[last - 1].end == end:
            heads[first] = Head(last, office, part)
    honorifics: list[tuple[int, str] | None] = [None] * len(tokens)
    for start, end, gender in honorific_phrases(lexicon).find(folded):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        whole = first < len(tokens) and tokens[first].start == start and tokens[last - 1].end <= end
        if whole and (tokens[last - 1].text[0].isupper() or (tokens[last - 1].text == "'" and tokens[first].text[0].isupper())):
            if last < len(tokens) and tokens[last].text in (".", "'", "’", "‘") and tokens[last].start == tokens[last - 1].end:
                last += 1  # Hon., Dato’
            honorifics[first] = (last, gender)
    entries = {e.start for roster in rosters(document, lexicon) for e in roster}
    stages = [False] * len(tokens)
    for start, end, _ in _stages(lexicon).find(folded):
        for i in range(bisect_left(starts, start), bisect_left(starts, end)):
            stages[i] = True
    block = _segments(text, known, honorifics, entries)
    before = _before(lexicon)
    kinds: dict[str, Kind] = {}  # by the word as printed: most come again
    for token in {t.text: t for t in tokens}.values():
        kind = kind_of(token, words)
        kinds[token.text] = "institution" if kind == "name" and before.get(token.lower) == "rank" else kind
    return Page(
        text=text,
        tokens=tokens,
        kinds=tuple(kinds[t.text] for t in tokens),
        block=tuple(block),
        sides=tuple(sides),
        places=tuple(places),
        heads=tuple(heads),
        honorifics=tuple(honorifics),
        before=tuple(before.get(t.lower, "stage" if stage else "") for t, stage in zip(tokens, stages, strict=True)),
        organs=_organs(lexicon),
    )


def _segments(text: str, known: Known, honorifics: list[tuple[int, str] | None], entries: set[int]) -> list[int]:
    """A number for each token that changes where no phrase runs on: at a new block, at a line break that is no mere wrapping, and at each
    entry of a list of those present."""
    block = [0] * len(known.tokens)
    segment, previous, end = 0, None, 0
    for sentence in known.sentences:
        for i, (start, stop, _, _) in enumerate(known.tokens[sentence.first : sentence.last], sentence.first):
            if i and sentence.block == previous:
                if "\n" in text[end:start] and (honorifics[i] or not _wrapped(text, end, start)):
                    segment += 1
            elif i:
                segment += 1
            segment += start in entries
            previous, end = sentence.block, stop
            block[i] = segment
    return block


def _wrapped(text: str, end: int, start: int) -> bool:
    """Whether the line that ends at `end` was broken because it was full: the next word would have made it longer than its neighbours."""
    line = end - (text.rfind("\n", 0, end) + 1)
    stop = text.find("\n", start)
    following = (len(text) if stop < 0 else stop) - start
    word = len(text[start : start + 40].split(maxsplit=1)[0])
    return line >= 50 and line + 1 + word > min(following, 120)


_DETERMINERS = frozenset("the his her its their our my your a an this that".split())
_UNITS = frozenset(
    "Division Department Bureau Desk Affairs Office Directorate Section Relations Group Unit Directorate-General Branch".split()
)
_SENT = ("ambassador", "envoy")
_THE_COUNTRY = frozenset(("Republic", "Nation", "Federation", "Confederation"))
_LINKS = frozenset("of for to on at in with".split())
_ARTICLES = frozenset("the its their his her a an".split())
_TERRITORIAL = frozenset(("governor", "official"))


def find_posts(page: Page) -> dict[int, Post]:
    """All posts of the page by the token they start at. Where two would start at one place, the longer one stays."""
    found: dict[int, Post] = {}
    taken = 0
    i = 0
    while i < len(page.tokens):
        head = page.heads[i]
        if head is None or i < taken:
            i += 1
            continue
        ahead = page.heads[head.end] if head.end < len(page.tokens) and page.block[head.end] == page.block[i] else None
        if page.before[i] == "rank" and head.end == i + 1 and ahead is not None and ahead.part == "head":
            i += 1  # Chief Advisor: a rank here, no head
            continue
        post = _owned(page, _post(page, i, head, taken), found)
        if post.start not in found or found[post.start].end < post.end:
            found[post.start] = post
        taken = max(taken, post.end)
        i = max(post.end, i + 1)
    return found


def _owned(page: Page, post: Post, found: dict[int, Post]) -> Post:
    """*The Prime Minister's special aide*: a post that belongs to another takes it in."""
    before = post.start - 1
    if before < 1 or page.tokens[before].lower != "'s":
        return post
    owner = next((p for p in found.values() if p.end == before and not p.plural and not p.counterpart), None)
    if owner is None:
        return post
    del found[owner.start]
    return replace(
        post,
        start=owner.start,
        pieces=((owner.pieces[0][0], post.pieces[0][1]), *post.pieces[1:]),
        side=owner.side or post.side,
        determined=owner.determined,
        generic=False,
    )


def _post(page: Page, at: int, head: Head, floor: int) -> Post:
    """The post headed by the words at token `at`; it takes no token before `floor`."""
    tokens = page.tokens
    start, former = at, False
    k = at - 1
    same = page.block[at]
    while k >= floor and page.block[k] == same:
        kind, before = page.kinds[k], page.before[k]
        if page.sides[k] is not None:
            break
        if before in ("rank", "former") or kind == "institution":
            if before == "former":
                former = True
            elif not former:
                start = k
        elif before == "stage":
            pass
        elif start < at and (organ := _organ_before(page, k, floor)) < k:
            k = start = organ
        elif k == at - 1 and (whole := _before_acronym(page, k, floor)) is not None:
            k = whole
            break
        elif (
            tokens[k].text in ("and", "&", ",", "/") and start < at and k - 1 >= floor and page.kinds[k - 1] == "institution" and k - 1 >= 0
        ):
            if tokens[k].text == "," and not _listed(page, k, start):
                break
        else:
            break
        k -= 1
    # lower-case *general*, *state*, *national* … alone before a head that is not a post's rank there
    side: SideMention | None = None
    phrase_start = start if not former else k + 1
    organ = False
    j = k
    if j > floor and tokens[j].lower == "'s" and page.block[j - 1] == same and page.sides[j - 1] is not None:
        j -= 1
    if j >= floor and page.block[j] == same and (mention := page.sides[j]) is not None:
        first = j
        while first - 1 >= floor and page.sides[first - 1] is mention:
            first -= 1
        named = page.words(first, j + 1)
        if named in page.organs:
            start, organ = first, True
        if mention.form == "capital" and head.office in _TERRITORIAL and tokens[j + 1].lower != "'s":
            start = first
        side, phrase_start, k = mention, first, first - 1
        while k >= floor and page.before[k] in ("stage", "former"):
            former = former or page.before[k] == "former"
            phrase_start, k = k, k - 1
    elif phrase_start > k + 1:
        phrase_start = k + 1
    determined = side is not None
    if k >= floor and page.block[k] == same and tokens[k].lower in _DETERMINERS:
        determined = tokens[k].lower not in ("a", "an")
        phrase_start = k
    pieces = [(start, head.end)]
    if (unit := _unit_before(page, phrase_start, floor)) is not None:
        phrase_start = unit[0]
        pieces.append(unit)
    end, own = _complement(page, head.end, pieces)
    if own is not None and side is not None and side.form == "capital" and own.side != side.side:
        phrase_start = pieces[0][0]  # received in the Kremlin President of the Republic of Oresh …
        side = own
    if own is not None and (side is None or organ):
        side = own
    return Post(
        start=min(phrase_start, start),
        end=end,
        pieces=tuple(pieces),
        office=_office(page, head, start, at, end, pieces),
        side=side,
        determined=determined,
        plural=head.part == "plural",
        counterpart=head.part == "counterpart",
        former=former,
        capitalised=tokens[at].text[0].isupper(),
        generic=start == at and end == head.end and head.end == at + 1,
        serves=end > head.end and any(h is not None and h.part == "head" and h.end == end for h in page.heads[head.end : end]),
    )


_BODIES = frozenset("Council Commission Committee Agency Authority Board Bureau Centre Center Fund Institute Federation".split())


def _organ_before(page: Page, link: int, floor: int) -> int:
    """The first token of a body whose name goes on after the link at token `link`: *High Council* for National Reconciliation *Chairman*;
    `link` itself where none ends there."""
    if page.tokens[link].lower not in ("for", "of", "on") or link - 1 < floor or page.tokens[link - 1].text not in _BODIES:
        return link
    first = link - 1
    while first - 1 >= floor and page.kinds[first - 1] == "institution" and page.block[first - 1] == page.block[link]:
        first -= 1
    return first


def _before_acronym(page: Page, at: int, floor: int) -> int | None:
    """The last token of a body's name whose acronym in brackets ends at token `at`: *the Andean Community (AC) Secretary General*."""
    if at - 3 < floor or page.tokens[at].text != ")" or page.tokens[at - 2].text != "(" or page.block[at - 3] != page.block[at]:
        return None
    short, whole = page.sides[at - 1], page.sides[at - 3]
    return at - 3 if short is not None and whole is not None and short.side == whole.side else None


def _unit_before(page: Page, at: int, floor: int) -> tuple[int, int] | None:
    """*…, of the European Affairs Bureau, Director-General Komatsu*: the tokens of the unit that a comma sets before its head."""
    comma = at - 1
    if comma <= floor or page.tokens[comma].text != "," or page.block[comma] != page.block[at]:
        return None
    i = comma - 1
    while i > floor and page.kinds[i] == "institution":
        i -= 1
    link = i - 1 if page.tokens[i].lower == "the" else i
    if (
        i < comma - 1
        and link >= floor
        and page.tokens[link].lower == "of"
        and page.tokens[link - 1].text in (",", ";", "(", ":", "and", "and,")
    ):
        return link, comma
    return None


def _office(page: Page, head: Head, start: int, at: int, end: int, pieces: list[tuple[int, int]]) -> str:
    """The office of a head in its phrase: a deputy is none of what he deputises for, a minister is what his portfolio says."""
    ranks = {page.tokens[i].lower for i in range(start, at)}
    if ranks & {"deputy", "vice", "assistant", "associate", "under", "joint", "additional"}:
        return "deputy-minister" if head.office in ("minister", "foreign-minister") else "official"
    last = max(b for _, b in pieces)
    words = " ".join(t.lower for t in page.tokens[start:last])
    if page.tokens[end - 1].lower == "diplomacy":
        return "foreign-minister"
    if head.office == "minister" and "of state" not in words:
        if "foreign affairs" in words or "external affairs" in words or "foreign and" in words:
            return "foreign-minister"
        if "defence" in words or "defense" in words:
            return "defence-minister"
        if "financ" in words or "treasury" in words:
            return "finance-minister"
    if head.office in ("president", "secretary", "speaker") and last > head.end + 1 and page.tokens[head.end].lower == "of":
        rest = {page.kinds[i] for i in range(head.end + 1, last)}
        if head.office == "president" and "institution" in rest:
            return "president"
    return head.office


_SEATS = frozenset("Office Offices Ministry Presidency Chancellery Department Cabinet Secretariat".split())
_LONGEST_SEAT = 8  # tokens: "Oreshi Prime Minister's Office", "Office of the Oreshi Federal Chancellor"


def _at_an_office(page: Page, at: int) -> tuple[SideMention, int] | None:
    """The side whose office, named at token `at`, somebody serves at, and where its name ends: *(at) the Danish Prime Minister's Office*,
    *(in) the Office of the German Chancellor*."""
    if at >= len(page.tokens):
        return None
    first = at + (page.tokens[at].lower in _ARTICLES)
    last = min(first + _LONGEST_SEAT, len(page.tokens))
    end, side, seat = first, None, False
    while end < last and page.block[end] == page.block[at]:
        token = page.tokens[end]
        if page.sides[end] is not None and side is None:
            side = page.sides[end]
        elif not (token.text[0].isupper() or (end > first and token.lower in ("of", "the", "for", "and", "'s"))):
            break
        seat = seat or token.text in _SEATS
        end += 1
    while end > first and not page.tokens[end - 1].text[0].isupper():
        end -= 1
    return (side, end) if side is not None and side.form == "adjective" and seat else None


def _listed(page: Page, comma: int, stop: int) -> bool:
    """Whether a comma stands in a list of portfolio words that ends with *and*: *Economy, Trade and Industry*."""
    i = comma + 1
    while i < stop + 1 and i < len(page.tokens):
        if page.tokens[i].lower in ("and", "&"):
            return True
        if page.kinds[i] != "institution" and page.tokens[i].text != ",":
            return False
        i += 1
    return False


def _complement(page: Page, at: int, pieces: list[tuple[int, int]]) -> tuple[int, SideMention | None]:
    """Read *of …*, *for …*, *to …* after a head at token `at`, growing `pieces`. The token after it, and the side whose post it is."""
    tokens, size = page.tokens, len(page.tokens)
    side: SideMention | None = None
    i = at
    if i + 2 < size and tokens[i].text == "," and page.block[i] == page.block[at - 1] and page.kinds[i + 1] == "institution":
        end = _noun_phrase(page, i + 1)  # Director, Office of Andean Affairs
        if end > i + 1 and page.heads[i + 1] is None and _is_office(page, i + 1, end):
            i = end
            pieces[-1] = (pieces[-1][0], i)
    if (
        i + 1 < size
        and tokens[i].lower in ("and", "&", ",", "/")
        and page.kinds[i - 1] == "institution"
        and page.block[i] == page.block[i - 1]
    ):
        end = _noun_phrase(page, i - 1)  # Minister of Foreign Affairs and Trade
        if end > i:
            i = end
            pieces[-1] = (pieces[-1][0], end)
    if i == at and (more := _and_more(page, i)) > i:
        i = more
        pieces[-1] = (pieces[-1][0], i)
    if i + 1 < size and tokens[i].text in ("/", "(") and page.block[i] == page.block[at - 1] and page.kinds[i + 1] == "institution":
        end = _noun_phrase(page, i + 1)  # Secretary/External Affairs, Secretary (West)
        if tokens[i].text == "/" or (end < size and tokens[end].text == ")"):
            i = end + (tokens[i].text == "(")
            pieces[-1] = (pieces[-1][0], i)
    while i < size and page.block[i] == page.block[at - 1]:
        link = i
        if tokens[i].text in ("II", "III") and page.kinds[i - 1] == "institution":  # Minister of Foreign Affairs II
            i += 1
            pieces[-1] = (pieces[-1][0], i)
            continue
        if tokens[i].lower == "from" and side is None and _posted(page, at, _SENT) and (after := _whence(page, i + 1)) > i + 1:
            side, i = page.sides[after - 1], after  # a Special Envoy from Oresh
            continue
        if (after := _in_charge_of(page, i)) > i:
            i = after
            pieces[-1] = (pieces[-1][0], i)
            continue
        if tokens[i].lower not in _LINKS:
            break
        i += 1
        if tokens[link].lower in ("in", "to") and i < size and _posted(page, at) and (after := _where_posted(page, i, link)) > i:
            i = after  # Ambassador (of Oresh) in Lima, in the Netherlands
            pieces.append((link, i)) if pieces[-1][1] != link else pieces.__setitem__(-1, (pieces[-1][0], i))
            continue
        if tokens[link].lower in ("in", "at", "with") and side is None and (there := _at_an_office(page, i)) is not None:
            side, i = there  # a State Secretary in the Oreshi Ministry of Defence
            continue
        seat = i + (tokens[link].lower in ("at", "in") and i + 1 < size and _at_a_ministry(page, i))
        if tokens[link].lower in ("in", "at", "with", "on") and not (i < size and page.kinds[seat] == "institution"):
            i = link
            break
        if i < size and tokens[i].lower in _ARTICLES:
            i += 1
        if i >= size or page.block[i] != page.block[link]:
            i = link
            break
        if tokens[link].lower == "of" and (there := _of_that_country(page, i)) is not None:
            side, i = there  # on a visit to Oresh, met the Minister of Ports of that country, …
            continue
        mention = page.sides[i]
        ahead = page.end_of_side(i) if mention is not None else i
        if mention is not None and mention.form == "adjective" and ahead < size and tokens[ahead].lower == "diplomacy":
            side, i = side or mention, ahead + 1  # the head of Oreshi diplomacy
            continue
        to_office = mention is not None and mention.form == "adjective" and ahead < size and page.heads[ahead] is not None
        if mention is not None and (
            mention.form == "name" or (tokens[link].lower == "to" and ((mention.form == "capital" and _posted(page, at)) or to_office))
        ):
            after = page.end_of_side(i)
            organ = page.words(i, after) in page.organs
            if after < size and page.kinds[after] == "institution" and page.block[after] == page.block[link] and not to_office:
                end = _noun_phrase(page, i)
                if tokens[link].lower == "of":
                    side = side or mention
                pieces[-1] = (pieces[-1][0], end) if pieces[-1][1] == link else pieces[-1]
                i = end
                continue
            here = after < size and page.block[after] == page.block[link]
            if here and page.heads[after] is not None and tokens[link].lower in ("to", "of", "for"):  # to the UAE President
                inner = page.heads[after]
                assert inner is not None
                pieces.append((link, inner.end)) if pieces[-1][1] != link else pieces.__setitem__(-1, (pieces[-1][0], inner.end))
                side = side or mention  # the aide of the Oreshi President is of that side
                i = inner.end
                continue
            if after < size and tokens[after].text == "(" and after + 2 < size and page.sides[after + 1] and tokens[after + 2].text == ")":
                if tokens[link].lower != "of":
                    pieces[-1] = (pieces[-1][0], after) if pieces[-1][1] == link else pieces[-1]
                after += 3
            if tokens[link].lower == "of" and not organ:
                side = mention
                i = after
                continue
            if tokens[link].lower == "of" and organ:
                side = mention
            if pieces[-1][1] == link:
                pieces[-1] = (pieces[-1][0], after)
            else:
                pieces.append((link, after))
            i = after
            continue
        end = _noun_phrase(page, i)
        if end == i or (mention is not None and end == page.end_of_side(i)):
            i = link
            break
        if end == i + 1 and tokens[i].text in _THE_COUNTRY and tokens[i - 1].lower == "the" and tokens[link].lower == "of":
            i = end  # the President of the Republic: the page's own country, which is no part of the post
            continue
        of_a_unit = tokens[end - 1].text in _UNITS and not any(tokens[k].text in _MINISTRIES for k in range(i, end))
        if page.sides[i] is not None and tokens[link].lower == "of" and side is None and not of_a_unit:
            side = page.sides[i]  # of the Iranian Atomic Energy Organization
        if pieces[-1][1] == link:
            pieces[-1] = (pieces[-1][0], end)
        else:
            pieces.append((link, end))
        i = end
    side = side or _of_its_people(page, at, i)
    if (
        side is None
        and i + 1 < size
        and tokens[i].text == ","
        and page.block[i + 1] == page.block[i]
        and (last := page.sides[i + 1]) is not None
    ):
        after = page.end_of_side(i + 1)
        if last.form == "name" and (after >= size or page.block[after] != page.block[i]):
            return after, last  # Minister for Foreign Affairs, Australia
    return i, side


_FIELDS = frozenset(
    "integration cooperation co-operation trade worship emigrants expatriates migration commerce mobility religion tourism culture"
    " development diaspora immigration defence communications".split()
)
_OF_A_FIELD = frozenset("european international regional foreign external economic african overseas human religious federal".split())


def _and_more(page: Page, at: int) -> int:
    """The token after what small letters add to a portfolio at token `at`: *minister of foreign affairs* and European integration; `at`
    itself where there is nothing."""
    if at + 1 >= len(page.tokens) or page.tokens[at - 1].text != "affairs" or page.tokens[at].lower != "and":
        return at
    end = at + 1
    while end < len(page.tokens) and page.block[end] == page.block[at] and page.tokens[end].lower in _OF_A_FIELD and end < at + 3:
        end += 1
    return end + 1 if end < len(page.tokens) and page.tokens[end].lower in _FIELDS else at


def _at_a_ministry(page: Page, at: int) -> bool:
    """Whether *the Ministry of Ports* stands at token `at`, whole: not *the Ministry for Ports, Bridges and Roads*."""
    if page.tokens[at].lower != "the" or page.tokens[at + 1].text not in _SEATS:
        return False
    end = _noun_phrase(page, at + 1)
    return end + 1 >= len(page.tokens) or page.tokens[end].text != "," or page.kinds[end + 1] != "name" or page.heads[end + 1] is not None


def _in_charge_of(page: Page, at: int) -> int:
    """The token after *in charge of Regional Cooperation*, *responsible for Trade* at token `at`; `at` itself where there is none."""
    words = tuple(t.lower for t in page.tokens[at : at + 3])
    first = at + (3 if words == ("in", "charge", "of") else 2 if words[:2] == ("responsible", "for") else 0)
    first += first < len(page.tokens) and page.tokens[first].lower == "the"
    if first == at or first >= len(page.tokens) or page.block[first] != page.block[at] or page.kinds[first] != "institution":
        return at
    return _noun_phrase(page, first)


_MINISTRIES = frozenset("Ministry MFA Presidency Chancellery Government Parliament".split())
_COUNTRY_NOUNS = frozenset("country nation state kingdom republic sultanate emirate".split())
_NEIGHBOURS = frozenset("neighbouring neighboring sister brotherly friendly host fraternal".split())


def _of_that_country(page: Page, at: int) -> tuple[SideMention, int] | None:
    """The side that *that country* at token `at` means, named last before it in the block, and the token after the words."""
    noun = at + 1 + (at + 1 < len(page.tokens) and page.tokens[at + 1].lower in _NEIGHBOURS)
    if page.tokens[at].lower not in ("that", "this", "said") or noun >= len(page.tokens) or page.tokens[noun].lower not in _COUNTRY_NOUNS:
        return None
    for i in range(at - 1, -1, -1):
        if page.block[i] != page.block[at]:
            break
        if (side := page.sides[i]) is not None and side.form in ("name", "adjective"):
            return side, noun + 1
    return None


_PEOPLE_ABROAD = frozenset("Expatriates Emigrants Nationals Diaspora Community Communities".split())


def _of_its_people(page: Page, start: int, end: int) -> SideMention | None:
    """The side whose people abroad are in one's charge: *Minister of Foreign Affairs and Peruvian Expatriates*."""
    for i in range(start, end):
        mention = page.sides[i]
        after = page.end_of_side(i) if mention is not None and mention.form == "adjective" else end
        if after < end and page.tokens[after].text in _PEOPLE_ABROAD:
            return mention
    return None


def _where_posted(page: Page, at: int, link: int) -> int:
    """The token after the city that starts at token `at`, or the country where *in* stands before it; `at` itself where there is none."""
    inside = page.tokens[link].lower == "in"
    i = at + (inside and page.tokens[at].lower == "the" and at + 1 < len(page.tokens))
    place = page.places[i]
    if place is None:
        side = page.sides[i]
        return page.end_of_side(i) if side is not None and (side.form == "capital" or (inside and side.form == "name")) else at
    while i < len(page.tokens) and page.places[i] is place:
        i += 1
    return i


def _whence(page: Page, at: int) -> int:
    """The token after the country that starts at token `at`, the whole of what somebody is sent from; `at` itself where there is none."""
    first = at + (at + 1 < len(page.tokens) and page.tokens[at].lower == "the")
    side = page.sides[first] if first < len(page.tokens) else None
    after = page.end_of_side(first) if side is not None and side.form == "name" else at
    return at if after < len(page.tokens) and page.kinds[after] == "institution" else after


def _posted(page: Page, end: int, offices: tuple[str, ...] = ("ambassador",)) -> bool:
    """Whether the head that ends at token `end` is that of a mission, told apart by where it is."""
    return any(h is not None and h.end == end and h.office in offices for h in page.heads[max(0, end - 6) : end])


def complement(page: Page, at: int) -> tuple[int, SideMention | None]:
    """The token after the complement that starts at token `at` (*of the First Asian Department*), and the side it names."""
    pieces = [(at, at)]
    return _complement(page, at, pieces)


def _is_office(page: Page, first: int, last: int) -> bool:
    return any(
        page.tokens[i].text in ("Office", "Bureau", "Department", "Division", "Directorate", "Section", "Mission", "Permanent", "Unit")
        for i in range(first, min(last, first + 6))
    )


def _noun_phrase(page: Page, at: int) -> int:
    """The token after the name of an institution or territory that starts at token `at`; `at` itself where there is none."""
    tokens, size, block = page.tokens, len(page.tokens), page.block[at]

    def inside(i: int) -> bool:
        return i < size and page.block[i] == block

    def solid(i: int) -> bool:
        """A word that surely belongs: of an institution, or a side."""
        return inside(i) and (page.kinds[i] == "institution" or page.sides[i] is not None)

    i = at
    while inside(i):
        head, title = page.heads[i], page.honorifics[i]
        if i > at and title is not None and inside(title[0]) and page.kinds[title[0]] == "name":
            break  # of the Corps of Engineers Lieutenant General Vidal
        if head is not None and head.part == "head" and i == at:
            i = head.end  # to the Prime Minister
        elif solid(i):
            i += 1
        elif head is not None and head.part == "head" and (i == at or page.sides[i - 1] is not None or page.before[i - 1]):
            i = head.end
        elif page.before[i] == "rank" and inside(i + 1) and (solid(i + 1) or page.heads[i + 1] is not None):
            i += 1
        elif tokens[i].text in ("/", "&") and solid(i + 1) and i > at:
            i += 2
        elif page.kinds[i] == "common" and tokens[i].text[0].isupper() and i > at and solid(i - 1) and solid(i + 1):
            i += 1  # for Arab World Affairs
        elif tokens[i].lower == "and" and i > at and inside(i + 1):
            nxt = i + 1 + (tokens[i + 1].lower == "the")
            if solid(nxt) and page.heads[nxt] is None and not _opens_post(page, nxt):
                i = nxt + 1
            elif (
                inside(nxt + 1)
                and page.kinds[nxt] == "name"
                and page.kinds[nxt + 1] == "institution"
                and page.kinds[i - 1] == "institution"
            ):
                i = nxt + 2  # Primorye Territory and Sakhalin Region
            else:
                break
        elif tokens[i].text == "," and i > at and solid(i + 1) and _listed(page, i, i + 12) and not _opens_post(page, i + 1):
            i += 2
        elif (tokens[i].lower in ("'s", "s'") and i > at) or (tokens[i].text == "'" and i > at) or (tokens[i].text == "’" and i > at):
            i += 1
        elif tokens[i].lower in ("of", "for") and i > at and inside(i + 1):
            nxt = i + 1 + (tokens[i + 1].lower in ("the", "its"))
            if solid(nxt) and page.sides[nxt] is None:
                i = nxt
            else:
                break
        elif page.kinds[i] == "name":
            run = i
            while inside(run) and page.kinds[run] == "name" and page.sides[run] is None:
                run += 1
            if solid(run) and page.kinds[run] == "institution" and run - i <= 3:
                i = run + 1  # Primorye Territory
            elif i == at and page.places[i] is not None:
                place = page.places[i]
                while inside(i) and page.places[i] is place:
                    i += 1
            elif i == at:
                i = run if run - i <= 2 else i + 1
                break
            else:
                break
        else:
            break
    return i


def _opens_post(page: Page, at: int) -> bool:
    """Whether a post of its own starts at token `at`: *… and Defence Minister Vidal*."""
    i = at
    while i < len(page.tokens) and i < at + 6 and page.block[i] == page.block[at]:
        if (head := page.heads[i]) is not None and head.part in ("head", "plural"):
            if i > at and page.tokens[i - 1].lower == "and" and i + 1 < len(page.tokens) and page.tokens[i + 1].lower in ("of", "for"):
                return False  # of Foreign Affairs and Trade and Minister of Defence
            return i == at or page.tokens[i - 1].text != ","  # Director for Asia and Africa, Ambassador Vidal
        if (
            page.kinds[i] != "institution"
            and page.sides[i] is None
            and page.before[i] != "rank"
            and page.tokens[i].lower not in ("and", ",")
        ):
            return False
        i += 1
    return False


def joined(first: Post, second: Post) -> Post:
    """Two posts of one person as one: *Deputy Prime Minister and Minister of Foreign Affairs*."""
    gap = (first.pieces[-1][1], second.pieces[0][0])
    whole = first.end == gap[0]
    pieces = (
        (*first.pieces[:-1], (first.pieces[-1][0], second.pieces[0][1]), *second.pieces[1:]) if whole else (*first.pieces, *second.pieces)
    )
    return replace(
        first,
        end=second.end,
        pieces=pieces,
        side=first.side or second.side,
        office=_higher(first.office, second.office),
        former=first.former or second.former,
        generic=False,
    )


_RANKING = (
    "monarch", "pope", "supreme-leader", "president", "crown-prince", "prime-minister", "chancellor", "secretary-general",
    "high-representative", "foreign-minister", "foreign-secretary",
)  # fmt: skip


def _higher(a: str, b: str) -> str:
    for office in _RANKING:
        if office in (a, b):
            return office
    return a
