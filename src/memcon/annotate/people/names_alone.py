"""Names with neither post nor honorific: those of persons known from elsewhere on the page, and those that a given name opens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memcon.annotate.names import plain
from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.one_person import Cluster, keys, same
from memcon.annotate.people.printed_names import NameFound, name_at
from memcon.annotate.people.sides_told import in_brackets, of_a_side, possessor
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts.page import Page

_GIVEN_NAME = re.compile(r"[A-Z][a-z]+(?:-[a-z]+|-[A-Z][a-z]+)?")
_LONGEST_GIVEN_NAME = 10  # letters of a Chinese, Korean or Vietnamese one
_ENDINGS_OF_WORDS = ("ing", "ed", "tion", "ment")


def names_alone(page: Page, words: PeopleWords, drafts: list[Draft], clusters: list[Cluster]) -> Iterator[Draft]:
    """Such names where no draft covers them, from left to right. `clusters`: the persons whom the drafts name."""
    covered: set[int] = set()
    for draft in drafts:
        if draft.name is not None or not any(p.counterpart for p in draft.posts):
            covered.update(range(draft.start, draft.end))
    single_words = {k for c in clusters for k in c.keys if len(k) > 1}
    told: set[tuple[str, ...]] = set()
    beside: set[int] = set()  # where a name may begin that a comma or an *and* joins to one alone
    i = 0
    while i < len(page.tokens):
        if i in covered or page.kinds[i] not in ("name", "initial", "particle") or page.sides[i] is not None:
            i += 1
            continue
        name = name_at(page, words, i, strong=False)
        if name is None or name.end <= i or any(k in covered for k in range(name.first, name.end)):
            i += 1
            continue
        kin = _names_kin(page, words, name)
        listed = i in beside and _can_be_a_name(page, name)
        if kin or listed or name.parts in told or _names_someone(page, words, name, clusters, single_words):
            told.add(name.parts)
            side, end = of_a_side(page, name.end)
            side, end = (side, end) if side is not None else in_brackets(page, name.end)
            yield Draft(name.start - 2 * kin, end, name, side=side or possessor(page, name.start))
            beside.add(_past_joint(page, end))
        i = name.end


def _past_joint(page: Page, at: int) -> int:
    """The token after the comma and the *and* that join what ends at token `at` to what follows; none where nothing joins them."""
    end = at
    while end < len(page.tokens) and end < at + 2 and page.tokens[end].lower in (",", "and"):
        end += 1
    return end if at < end < len(page.tokens) and page.block[end] == page.block[at - 1] else -1


def _can_be_a_name(page: Page, name: NameFound) -> bool:
    """Whether words may be a name beside another: *Ines Vidal, Arvo Hald and* Zeno Orlen."""
    if len(name.parts) not in _PARTS or any(p.isupper() for p in name.parts) or _belongs_to_more(page, name):
        return False
    whole = range(name.first, name.last)
    return all(page.kinds[k] in ("name", "particle", "initial") and page.places[k] is None and page.sides[k] is None for k in whole)


def _names_kin(page: Page, words: PeopleWords, name: NameFound) -> bool:
    """Whether a name is that of one's kin: *her husband Davit Orlen*."""
    before = name.start - 1
    if before < 1 or page.tokens[before].lower not in words.kin or page.block[before] != page.block[name.start]:
        return False
    return page.tokens[before - 1].lower in ("his", "her", "their", "my", "our") and _can_be_a_name(page, name)


def _names_someone(page: Page, words: PeopleWords, name: NameFound, clusters: list[Cluster], single_words: set[str]) -> bool:
    """Whether a name is that of a person who is known, or opens with a given name."""
    after = page.tokens[name.end].text if name.end < len(page.tokens) else ""
    if after in words.named_after:
        return False
    own = keys(name.parts)
    if any(same(own, c.keys) for c in clusters):
        return len(own) > 1 or bool(own & single_words)
    if len(own) < 2 or name.parts[0].isupper() or page.places[name.first] is not None or page.places[name.last - 1] is not None:
        return False
    told = in_brackets(page, name.end)[0] is not None and len(name.parts) in _PARTS
    return (told or _reads_as_name(page, words, name) or _meets_in_a_line(page, words, name)) and not _belongs_to_more(page, name)


_PARTS = (2, 3)  # words of a name that is told by what it does


def _meets_in_a_line(page: Page, words: PeopleWords, name: NameFound) -> bool:
    """Whether a name opens a line that tells whom its bearer met, and stands on the page again: *Arvo Hald held a number of meetings*."""
    opens = name.first == 0 or page.block[name.first - 1] != page.block[name.first]
    if not opens or len(name.parts) not in _PARTS or name.end >= len(page.tokens) or page.tokens[name.end].lower not in words.meets | _HAD:
        return False
    return page.text.count(page.words(name.first, name.last)) > 1


_HAD = frozenset("held holds had received receives hosted hosts".split())


def _reads_as_name(page: Page, words: PeopleWords, name: NameFound) -> bool:
    """Whether the words of a name show that it is one: a given name first, or a family name that stands first."""
    head = plain(name.parts[0])
    if head in words.given:
        return True
    if len(name.parts) in (2, 3) and any(head in f for f in words.families.values()):
        return len(name.parts) != 2 or _can_follow_family(name.parts[1])
    last_known = plain(name.parts[-1]) in words.families.get("korean", frozenset()) and "-" in name.parts[0]
    return last_known or page.kinds[name.first] == "initial"


def _can_follow_family(word: str) -> bool:
    """Whether the second of two words can be a Chinese, Korean or Vietnamese given name."""
    return _GIVEN_NAME.fullmatch(word) is not None and len(word) <= _LONGEST_GIVEN_NAME and not word.endswith(_ENDINGS_OF_WORDS)


def _belongs_to_more(page: Page, name: NameFound) -> bool:
    """Whether the words around a name make it part of something else: *the Ines Vidal Center*."""
    if name.start and page.tokens[name.start - 1].lower == "the":
        return True
    if name.end >= len(page.tokens) or page.block[name.end] != page.block[name.first]:
        return False
    after = page.tokens[name.end]
    if page.kinds[name.end] != "common":
        return page.kinds[name.end] == "institution"
    return not after.text[0].islower() and after.start == page.tokens[name.end - 1].end
