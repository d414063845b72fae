"""Whose side someone is on, where neither post nor adjective tells it: *Ines Vidal of Oresh*, *… led the Oreshi side*, a list's heading."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.delegations import stretches
from memcon.annotate.inflection import forms
from memcon.annotate.mentions import Known, SideMention
from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts import Post
from memcon.annotate.posts.complement.institutions import names_a_ministry
from memcon.annotate.posts.noun_phrase import noun_phrase
from memcon.annotate.posts.page import Page
from memcon.lexicon import Lexicon, groups
from memcon.types import Document

_WORDS = groups("naming_words")

_OFFICE_TOLD = frozenset("as is was became".split())
_FARTHEST_OFFICE = 12  # tokens from *who* to the office: "who completed her four-year term of office as"


def of_a_side(page: Page, at: int) -> tuple[SideMention | None, int]:
    """The side that stands after a name at token `at` (*of Oresh*), and the token after it."""
    i = at + 1 + (at + 1 < len(page.tokens) and page.tokens[at + 1].lower == "the")
    if i < len(page.tokens) and page.tokens[at].lower == "of" and page.block[i] == page.block[at - 1]:
        mention = page.sides[i]
        if mention is not None and mention.form == "name":
            after = page.end_of_side(i)
            if after >= len(page.tokens) or page.kinds[after] != "institution" or page.block[after] != page.block[i]:
                return mention, after
        after = noun_phrase(page, i) if mention is not None and mention.form in ("adjective", "name") else i
        if after > i and names_a_ministry(page, i, after):
            return mention, after  # Ines Vidal of the Oreshi Federal Foreign Office
    return None, at


def in_brackets(page: Page, at: int) -> tuple[SideMention | None, int]:
    """The side in brackets after a name at token `at` (*Ines Vidal (Oresh)*), and the token after them."""
    mention = page.sides[at + 1] if at + 1 < len(page.tokens) and page.tokens[at].text == "(" else None
    if mention is None or mention.form != "name" or page.block[at] != page.block[at - 1]:
        return None, at
    after = page.end_of_side(at + 1)
    return (mention, after + 1) if after < len(page.tokens) and page.tokens[after].text == ")" else (None, at)


def possessor(page: Page, at: int) -> SideMention | None:
    """The side that owns whoever is named at token `at`: *Oresh's Ines Vidal*."""
    owns = at > 1 and page.owns(at - 1) and page.block[at - 2] == page.block[at]
    mention = page.sides[at - 2] if owns else None
    return mention if mention is not None and mention.form == "name" else None


def with_listed_sides(page: Page, drafts: list[Draft], document: Document, lexicon: Lexicon, known: Known) -> list[Draft]:
    """The drafts with the sides that lists of those attending give them (*from the Russian side: …*)."""
    starts = [(page.tokens[d.name.first].start, page.tokens[d.end - 1].end) for d in drafts if d.name is not None]
    lists = [
        (s.start, s.end, SideMention(*s.heading, s.side, "name"))
        for s in stretches(document, lexicon, known, starts)
        if s.side is not None and s.heading is not None
    ]

    def listed(draft: Draft) -> Draft:
        if draft.name is None or draft.side is not None:
            return draft
        at = page.tokens[draft.name.first].start
        return replace(draft, side=next((side for start, end, side in lists if start <= at < end), None))

    return [listed(d) for d in drafts] if lists else drafts


def with_spouses(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the side of the leader for whoever is named beside as the spouse: *Oreshi President Hald and First Lady Ada Hald*."""
    tokens, laid = page.tokens, list(drafts)
    for n, draft in enumerate(drafts):
        last, first = (laid[n - 1] if n else None), draft.start
        if draft.side is not None or draft.name is None or last is None or last.side is None or last.end != first - 1:
            continue
        married = tokens[first].lower == "first" and first + 1 < draft.end and tokens[first + 1].lower in ("lady", "gentleman")
        if married and tokens[last.end].lower == "and" and page.block[last.end] == page.block[first]:
            laid[n] = replace(draft, side=last.side)
    return laid


_NOT_HIS = _WORDS["other_than_he"]


def with_his_people(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the side of a guest for *his* people named after him: *President Orlen of Tamor and his Attorney General, Ms
    Vidal*."""
    laid = list(drafts)
    for n, draft in enumerate(drafts):
        before = laid[n - 1] if n else None
        if before is None or before.name is None or before.side is None or draft.name is None or draft.side is not None or not draft.posts:
            continue
        if page.tokens[draft.start].lower not in ("his", "her") or page.block[before.start] != page.block[draft.start]:
            continue
        gap = {page.tokens[i].lower for i in range(before.end, draft.start)}
        words = {page.tokens[i].lower for i in range(draft.start, draft.name.first)}
        if gap and gap <= {",", "and"} and not words & _NOT_HIS:
            laid[n] = replace(draft, side=before.side)
    return laid


def with_companions(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the side of the envoy who came along for whoever came: *Minister Hald, accompanied by Oresh's Envoy to Tamor*."""
    laid = list(drafts)
    for n, draft in enumerate(drafts):
        at = draft.end + (page.tokens[draft.end].text == ",")
        if draft.side is not None or not draft.posts or draft.name is None or page.words(at, at + 2).lower() != "accompanied by":
            continue
        for companion in drafts[n + 1 :]:
            if companion.start >= len(page.tokens) or page.block[companion.start] != page.block[draft.start]:
                break
            gap = [page.tokens[i].lower for i in range(at, companion.start)]
            if "." in gap or gap[2:3] == [","]:
                break
            if companion.side is not None and any(p.office == "ambassador" and _is_posted(page, p) for p in companion.posts):
                laid[n] = replace(draft, side=companion.side)
                break
            at = companion.end
    return laid


def with_respective_sides(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the countries named just before for two who led the delegations *respectively*, in their order: *consultations of
    Oresh and Tamor. The delegations were led by A and B, respectively*."""
    laid = list(drafts)
    for at in _ends_of_pairs(page):
        block = page.block[at]
        pair = [n for n, d in enumerate(laid) if d.name is not None and page.block[d.start] == block and d.end <= at][-2:]
        if len(pair) < len(("one", "other")) or any(laid[n].side is not None for n in pair):
            continue
        between = {t.lower for i in range(laid[pair[0]].end, laid[pair[1]].start) if (t := page.tokens[i]).text.islower() or t.text == ","}
        told = [page.sides[i] for i in range(laid[pair[0]].start) if page.block[i] == block]
        named = [s for s in dict.fromkeys(told) if s is not None and s.form != "capital"][-2:]
        if "and" in between <= {"and", ",", "the", "by", "of", "for"} and len({s.side for s in named}) == len(pair):
            for n, side in zip(pair, named, strict=True):
                laid[n] = replace(laid[n], side=side)
    return laid


_CIRCUMSTANCES = frozenset("in during at with after following over before while".split())


def _opens_with_circumstances(page: Page, at: int) -> bool:
    """Whether the sentence of a token opens with circumstances, which a comma ends."""
    first = at
    while first and page.block[first - 1] == page.block[at] and page.tokens[first - 1].text not in (".", ";", "!", "?"):
        first -= 1
    return page.tokens[first].lower in _CIRCUMSTANCES


def _goes_on(page: Page, at: int) -> bool:
    """Whether a list goes on at a token."""
    return at < len(page.tokens) and page.tokens[at].lower in (",", "and", "(", ";", "of")


_LED = frozenset("headed led chaired co-chaired represented co-headed co-led fronted".split())


def _ends_of_pairs(page: Page) -> list[int]:
    """The tokens before which two are named each for one of two countries: *respectively*, and the stop after *The delegations were headed
    by A and B*, *under the chairmanship of A and B*."""
    ends: list[int] = []
    for at, token in enumerate(page.tokens):
        if token.lower == "respectively" and at:
            ends.append(at)
        elif token.lower.endswith(_CHAIRS) and page.words(at + 1, at + 2).lower() == "of" and page.tokens[at - 1].lower in _CHAIRED:
            ends.append(_stop_after(page, at + 2, at))
        elif token.lower in ("delegations", "sides", "teams") and page.words(at + 1, at + 2).lower() == "were":
            verb = at + 2 + (page.tokens[at + 2].lower in ("jointly", "respectively"))
            if page.tokens[verb].lower not in _LED or page.words(verb + 1, verb + 2).lower() != "by":
                continue
            ends.append(_stop_after(page, verb, at))
    return ends


_CHAIRS = ("chairmanship", "chairpersonship", "chairship")
_CHAIRED = ("the", "joint", "under", "-")


def _stop_after(page: Page, first: int, at: int) -> int:
    """The token that ends the sentence of token `at`, or the last of its block, from token `first` on."""
    stops = (i for i in range(first, len(page.tokens)) if page.block[i] != page.block[at] or page.tokens[i].text in (".", ";"))
    stop = next((i for i in stops if page.block[i] != page.block[at] or not _ends_an_honorific(page, i)), len(page.tokens) - 1)
    return stop if page.block[stop] == page.block[at] else stop - 1


def with_fellows_sides(page: Page, words: PeopleWords, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the side of those whom *their Oreshi counterparts* announces by post and name: *…, Minister Vidal and Mr Orlen*."""
    laid = list(drafts)
    for n, draft in enumerate(drafts):
        comma = draft.start - 1
        if draft.side is not None or draft.name is None or comma < 2 or page.tokens[comma].text not in (",", ":", "–", "—"):
            continue
        side = page.sides[comma - 2]
        if page.tokens[comma - 1].lower not in words.fellows or side is None or side.form != "adjective":
            continue
        if page.tokens[comma].text == "," and _opens_with_circumstances(page, comma) and not _goes_on(page, draft.end):
            continue  # During her meetings with Oreshi leaders, Ms Hald stressed …
        first = comma - 2
        while first > 0 and (page.sides[first - 1] is side or page.tokens[first - 1].lower in ("his", "her", "their", "its", "the")):
            first -= 1
        laid[n] = replace(draft, start=first, side=side)
        at = draft.end
        for k in range(n + 1, len(drafts)):
            gap = {page.tokens[i].lower for i in range(at, drafts[k].start)}
            if not gap or not gap <= {",", "and", "the"} or drafts[k].side is not None or drafts[k].name is None:
                break
            laid[k], at = replace(drafts[k], side=side), drafts[k].end
    return laid


def _is_posted(page: Page, post: Post) -> bool:
    """Whether a post says where its holder is posted: *Ambassador to Tamor*."""
    return any(page.tokens[i].lower in ("to", "in") for first, last in post.pieces for i in range(first, last))


def with_told_side(page: Page, words: PeopleWords, posts: dict[int, Post], draft: Draft) -> Draft:
    """The mention of a name with the side that a clause around it tells, where it has none."""
    if draft.name is None or draft.side is not None:
        return draft
    if (post := _accredited_as(page, posts, draft.end)) is not None:
        return replace(draft, side=post.side, posts=(*draft.posts, post))
    side = _side_of_office(page, posts, draft.end) or _side_it_leads(page, words, draft.end) or _side_led_by(page, words, draft.start)
    return replace(draft, side=side or _of_the_sender(page, draft) or _of_what_he_bears(page, draft))


_HANDED = frozenset(f for verb in _WORDS["hands_over"] for f, kinds in forms(verb).items() if "pp" in kinds) | {"over"}
_MESSAGES = _WORDS["messages_brought"]
_FARTHEST_SENDER = 60  # tokens
_BEARS = (
    _HANDED - {"over"} | {"bearer"} | {f for verb in _WORDS["hands_over"] for f, kinds in forms(verb).items() if kinds & {"past", "ing"}}
)


def _of_the_sender(page: Page, draft: Draft) -> SideMention | None:
    """The side of who sent the message that one handed over: *a letter from the President of Oresh, delivered by Davit Orlen*."""
    tokens, by = page.tokens, draft.start - 1
    while by > 0 and (tokens[by].lower in ("the", ".") or page.honorifics[by] is not None):
        by -= 1
    handed = tokens[by].lower == "by" and by > 1 and next((i for i in range(by - 1, max(0, by - 8), -1) if tokens[i].lower in _HANDED), 0)
    for i in range(handed - 1, max(0, handed - _FARTHEST_SENDER), -1) if handed else ():
        if tokens[i].lower in _MESSAGES and (sender := _sent_by(page, i)) is not None:
            return sender
    return None


def _of_what_he_bears(page: Page, draft: Draft) -> SideMention | None:
    """The side of who sent the message that one brings: *Davit Orlen, Minister of State, bearer of a letter from the President of Oresh*,
    *Mr Orlen, who handed him a message from President Vidal of Oresh*."""
    tokens, comma = page.tokens, draft.end
    if comma + 3 >= len(tokens) or tokens[comma].text != "," or page.block[comma] != page.block[draft.start]:
        return None
    first = comma + 1 + (tokens[comma + 1].lower == "who") + (tokens[comma + 2].lower in ("also", "was"))
    if tokens[first].lower not in _BEARS:
        return None
    return next((_sent_by(page, i) for i in range(first, min(first + 8, len(tokens))) if tokens[i].lower in _MESSAGES), None)


def _sent_by(page: Page, at: int) -> SideMention | None:
    """The side of him from whom the message at a token comes: the first country named after *from*, in the same sentence."""
    sent = False
    for i in range(at + 1, min(at + _LONGEST_SENDER, len(page.tokens))):
        token = page.tokens[i]
        if page.block[i] != page.block[at] or (token.text == "." and not _ends_an_honorific(page, i)) or token.lower in ("to", "delivered"):
            return None
        sent = sent or token.lower == "from"
        if sent and page.sides[i] is not None:
            return page.sides[i]
    return None


_LONGEST_SENDER = 25  # tokens from the message to the country of who sent it


_FARTHEST_AS = 45  # tokens from "presented his credentials" to "as the Ambassador of"


def _accredited_as(page: Page, posts: dict[int, Post], at: int) -> Post | None:
    """The post in which credentials were handed over: *Davit Orlen presented his credentials to the President as Ambassador of Oresh*."""
    papers, farthest = False, min(at + _FARTHEST_AS, len(page.tokens) - 2)
    if not page.tokens.where(at, farthest, "credentials", "credence"):
        return None
    for i in range(at, farthest):
        stops = page.tokens[i].text == ";" or (page.tokens[i].text == "." and not _ends_an_honorific(page, i))
        if stops or page.block[i] != page.block[at - 1]:
            return None
        papers = papers or page.tokens[i].lower in ("credentials", "credence")
        if papers and page.tokens[i].lower == "as":
            post = posts.get(i + 1) or posts.get(i + 2) or posts.get(i + 3)
            return post if post is not None and post.side is not None and post.office == "ambassador" else None
    return None


def _side_of_office(page: Page, posts: dict[int, Post], at: int) -> SideMention | None:
    """The side of the office that a clause at token `at` tells: *Ines Vidal, who completed her term as President of Oresh*."""
    tokens = page.tokens
    if at + 2 >= len(tokens) or tokens[at].text != "," or tokens[at + 1].lower != "who":
        return None
    for i in range(at + 2, min(at + 2 + _FARTHEST_OFFICE, len(tokens) - 1)):
        if tokens[i].text in ",.;" or page.block[i] != page.block[at]:
            break
        post = posts.get(i + 1 + (tokens[i + 1].lower in ("the", "a")))
        if tokens[i].lower in _OFFICE_TOLD and post is not None and post.side is not None:
            return post.side
    return None


def _side_it_leads(page: Page, words: PeopleWords, at: int) -> SideMention | None:
    """The side of whose lead the words at token `at` tell: *Ines Vidal led the Oreshi side*."""
    tokens, size = page.tokens, len(page.tokens)
    while at < size and tokens[at].lower in (",", "who", "also"):
        at += 1
    if at + 3 >= size or tokens[at].lower not in words.leads or tokens[at + 1].lower != "the":
        return None
    side, after = page.sides[at + 2], page.end_of_side(at + 2)
    return side if after < size and tokens[after].lower in words.groups else None


_FARTHEST_LEAD = 40  # tokens from "was headed by" to the other side's head


def _was_led(page: Page, words: PeopleWords, at: int) -> bool:
    """Whether the sentence tells before token `at` who led another side."""
    for i in range(at - 1, max(0, at - _FARTHEST_LEAD), -1):
        if page.block[i] != page.block[at] or (page.tokens[i].text == "." and not _ends_an_honorific(page, i)):
            return False
        if page.tokens[i].lower in words.leads and page.tokens[i + 1].lower == "by":
            return True
    return False


def _ends_an_honorific(page: Page, stop: int) -> bool:
    """Whether the stop at a token is that of *Hon.*, *Dr.*"""
    return any((mark := page.honorifics[i]) is not None and mark[0] > stop for i in range(max(0, stop - 3), stop))


def _side_led_by(page: Page, words: PeopleWords, start: int) -> SideMention | None:
    """The side that the words before token `start` say is led: *the Oreshi delegation was headed by Ines Vidal*."""
    tokens, by = page.tokens, start - 1
    while by > 0 and tokens[by].lower == "the":
        by -= 1
    if by <= 3 or tokens[by].lower != "by":
        return None
    before = tokens[by - 1].lower
    if (before == "one" or before in words.groups) and (side := page.sides[by - 2]) is not None:
        return side  # the Oreshi delegation was headed by Davit Orlen, and the Velandic one by Ines Vidal
    if (short := page.sides[by - 1]) is not None and short.form == "adjective" and _was_led(page, words, by):
        return short  # … and the Velandic by Ines Vidal
    carried = short is not None and short.form == "name" and _was_led(page, words, by)  # … and that of Oresh by Ines Vidal
    if page.owns(by - 1) and (owner := page.sides[by - 2]) is not None and owner.form == "name" and _was_led(page, words, by):
        return owner  # … and Oresh's by Ines Vidal
    if before not in words.leads and not carried:
        return None
    noun = by - 1 if carried else by - 2 - (tokens[by - 2].lower in ("was", "were", "being", "is"))
    owned = noun - 1 - (noun > 1 and page.owns(noun - 1))  # Oresh's delegation, the Oreshi delegation
    if noun > 0 and tokens[noun].lower in words.groups and (side := page.sides[owned]) is not None:
        return side
    if noun > 1 and tokens[noun].text.istitle() and tokens[noun].lower in words.groups:  # of the Oreshi parliament's Friendship Group
        return _whose_house(page, words, noun - 1)
    side = page.sides[noun]
    if side is None and noun > 1 and (of_a_house := _whose_house(page, words, noun)) is not None:
        return of_a_house
    if noun <= 1 or side is None or side.form != "name":
        return None
    while noun > 1 and (page.sides[noun] is side or tokens[noun].lower == "the"):
        noun -= 1
    if carried and tokens[noun + 1].lower == "'s":
        return None
    if tokens[noun].lower == "of":
        noun = _before_the_institution(page, noun)
    stands_for_it = tokens[noun - 1].lower == "that" or tokens[noun - 1].lower in words.groups
    return side if tokens[noun].lower in ("of", "from") and stands_for_it else None  # that of Oresh was led by Ines Vidal


_LONGEST_HOUSE = 10  # tokens: "from the National Assembly of Oresh"


def _whose_house(page: Page, words: PeopleWords, last: int) -> SideMention | None:
    """The side of *a delegation from Oresh's Assembly*, whose last word stands at a token: the only one named after the group."""
    found: set[SideMention] = set()
    for i in range(last, max(0, last - _LONGEST_HOUSE), -1):
        if page.block[i] != page.block[last]:
            return None
        if page.tokens[i].lower in words.groups:
            return found.pop() if len(found) == 1 else None
        if (side := page.sides[i]) is not None:
            found.add(side)
        elif not (page.tokens[i].text[0].isupper() or page.tokens[i].lower in ("of", "from", "the", "and", "for") or page.owns(i)):
            return None
    return None


def _before_the_institution(page: Page, of: int) -> int:
    """The first *of* or *from* of *a delegation from the Ministry of Ports of Oresh*, given the last; the same where none is named."""
    at, first = of - 1, of
    while at > 0 and (page.tokens[at].text[0].isupper() or page.tokens[at].lower in ("of", "from", "the", "and", "for")):
        first = at if page.tokens[at].lower in ("of", "from") else first
        at -= 1
    return first
