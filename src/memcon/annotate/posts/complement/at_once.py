"""What goes on right after the head of a post, with no link: Director*, Office of Andean Affairs*, Foreign *and Trade* Minister."""

from __future__ import annotations

from collections.abc import Callable

from memcon.annotate.posts.complement.read import Read
from memcon.annotate.posts.noun_phrase import noun_phrase
from memcon.annotate.posts.page import Page
from memcon.lexicon import groups

_WORDS = groups("naming_words")


def _office_after_comma(read: Read) -> None:
    """Director*, Office of Andean Affairs*, Speaker*, Lok Sabha*."""
    page, i = read.page, read.i
    if i + 2 >= len(page.tokens) or page.tokens[i].text != "," or not read.inside(i):
        return
    if (house := page.homes[i + 1]) is not None and house.side and page.homes[i] is None:
        end = next(k for k in range(i + 1, len(page.tokens) + 1) if k == len(page.tokens) or page.homes[k] is not house)
        if page.kinds[end - 1] == "institution":
            read.grow(end)
        return
    if page.kinds[i + 1] != "institution":
        return
    end = noun_phrase(page, i + 1)
    if end > i + 1 and page.heads[i + 1] is None and _is_office(page, i + 1, end):
        read.grow(end)


def _field_at_once(read: Read) -> None:
    """Director *Pacific*, Director General *Bilateral Affairs*: a field with no link, where a comma and a name follow; Secretary
    *Commerce* Ines Vidal."""
    page, i = read.page, read.i
    head = page.heads[read.at - 1] or next(
        (h for h in page.heads[max(0, read.at - 3) : read.at] if h is not None and h.end == read.at), None
    )
    if (
        head is None
        or head.office not in ("official", "secretary")
        or not read.inside(i)
        or page.kinds[i] != "institution"
        or page.heads[i] is not None
    ):
        return
    if (rank := page.honorifics[i]) is not None and rank[0] > i + 1 and page.kinds[min(rank[0], len(page.tokens) - 1)] == "name":
        return  # Military Secretary Major General Vidal
    end = noun_phrase(page, i)
    set_off = read.inside(end) and page.tokens[end].text == "," and read.inside(end + 1)
    if end == i or not page.tokens[i].text[0].isupper() or not (set_off or (head.office == "secretary" and read.inside(end))):
        return
    if page.honorifics[end + set_off] or page.kinds[end + set_off] in ("name", "initial"):
        read.grow(end)


def _further_fields(read: Read) -> None:
    """Foreign *and Trade* Minister: institutions joined to the one before; *minister of foreign affairs and European integration*."""
    page, i = read.page, read.i
    joins = read.word(i) in ("and", "&", ",", "/") and i + 1 < len(page.tokens)
    if joins and page.kinds[i - 1] == "institution" and page.block[i] == page.block[i - 1] and (end := noun_phrase(page, i - 1)) > i:
        read.grow(end)
    if read.i == read.at and (more := _and_more(page, read.i)) > read.i:
        read.grow(more)
    if read.i == read.at and read.inside(read.i) and page.tokens[read.i].text == "Affairs":
        read.grow(read.i + 1)  # Minister of Foreign Affairs and Expatriates Affairs


def _slash_or_bracket(read: Read) -> None:
    """Secretary*/External Affairs*, Secretary *(West)*."""
    page, i = read.page, read.i
    if i + 1 >= len(page.tokens) or page.tokens[i].text not in ("/", "(") or not read.inside(i) or page.kinds[i + 1] != "institution":
        return
    end = noun_phrase(page, i + 1)
    if page.tokens[i].text == "/":
        read.grow(end)
    elif end < len(page.tokens) and page.tokens[end].text == ")":
        read.grow(end + 1)


PORTFOLIO: tuple[Callable[[Read], None], ...] = (_office_after_comma, _field_at_once, _further_fields, _slash_or_bracket)


_FIELDS = _WORDS["fields_beside_affairs"]
_OF_A_FIELD = _WORDS["of_which_field"]


def _and_more(page: Page, at: int) -> int:
    """The token after what small letters add to a portfolio at token `at`: *minister of foreign affairs* and European integration; `at`
    itself where there is nothing."""
    if at + 1 >= len(page.tokens) or page.tokens[at - 1].text != "affairs" or page.tokens[at].lower != "and":
        return at
    end = at + 1
    while end < len(page.tokens) and page.block[end] == page.block[at] and page.tokens[end].lower in _OF_A_FIELD and end < at + 3:
        end += 1
    return end + 1 if end < len(page.tokens) and page.tokens[end].lower in _FIELDS else at


def _is_office(page: Page, first: int, last: int) -> bool:
    return any(
        page.tokens[i].text
        in ("Office", "Bureau", "Department", "Division", "Directorate", "Section", "Mission", "Permanent", "Unit", "Ministry")
        for i in range(first, min(last, first + 6))
    )
