"""Mentions of people before it is known who is meant."""

from __future__ import annotations

from dataclasses import dataclass, replace

from memcon.annotate.mentions import SideMention
from memcon.annotate.people.printed_names import NameFound
from memcon.annotate.posts import Post
from memcon.annotate.posts.page import Page


@dataclass(frozen=True, slots=True)
class Draft:
    """A mention before it is known who is meant. Tokens `[start, end)`."""

    start: int
    end: int
    name: NameFound | None = None
    posts: tuple[Post, ...] = ()
    side: SideMention | None = None
    former: bool = False
    counterpart: bool = False  # named as another's counterpart
    home: SideMention | None = None  # the side whose own word a title or a house is: *the Taoiseach*, *Speaker of the Knesset*

    @property
    def of(self) -> str | None:
        """The code of the side, where the text tells it."""
        return self.side.side if self.side is not None else None


def with_homes(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts of whose posts no side is told with the side that one of their words tells: *the Speaker of the Knesset*."""
    told = [_home(page, d) if d.side is None else None for d in drafts]
    return [
        replace(d, home=home) if home is not None and not _is_sent_there(page, d, home) else d for d, home in zip(drafts, told, strict=True)
    ]


def _home(page: Page, draft: Draft) -> SideMention | None:
    """The side one of whose own words stands in a draft, or one of whose regions beside it: *Scotland's First Minister, Ines Vidal*,
    *Governor Davit Orlen of California*."""
    within = _own_body(page, draft) or next((h for h in page.homes[draft.start : draft.end] if h is not None), None)
    if within is not None and not within.side and draft.posts and draft.posts[0].office in _OF_A_STATE:
        return None  # Minister of Foreign and CARICOM Affairs
    if (
        within is None
        and draft.posts
        and page.tokens[draft.posts[0].start].lower == "its"
        and (body := _body_before(page, draft)) is not None
    ):
        return body
    if within is None and draft.posts and _is_owned_by_a_body(page, draft):
        acronym = page.tokens[draft.posts[0].pieces[0][0] - 2]
        return SideMention(acronym.start, acronym.end, "", "name")
    if within is not None or not draft.posts:
        return within
    if draft.posts[0].office in _IN_CHARGE_OF_REGIONS and (charge := _in_charge_of_region(page, draft)) is not None:
        return charge
    if draft.posts[0].office not in _OF_REGIONS:
        return None
    before = draft.start - 1 - (page.owns(draft.start - 1) or page.tokens[draft.start - 1].lower == "the")
    after = draft.end + 1
    of = after < len(page.tokens) and page.tokens[draft.end].lower == "of" and page.block[after] == page.block[draft.start]
    beside = page.regions[before] if before >= 0 and page.block[before] == page.block[draft.start] else None
    named = range(draft.name.first, draft.name.last) if draft.name is not None else ()
    inside = next((r for i in range(draft.start, draft.end) if i not in named and (r := page.regions[i]) is not None), None)
    return beside or inside or (page.regions[after] if of else None) or _town_of(page, draft)


def _own_body(page: Page, draft: Draft) -> SideMention | None:
    """The body of no side whose secretary-general one serves: *Special Representative of the Secretary-General* of the Rivers League."""
    for i in range(draft.start + 2, draft.end):
        home = page.homes[i]
        if home is not None and not home.side and page.homes[i - 1] is not home:
            before = i - 1 - (page.tokens[i - 1].lower == "the")
            after_another = page.homes[before - 1] is not None and page.homes[before - 1] is not home
            return home if after_another and page.tokens[before].lower == "of" else None
    return None


_IN_CHARGE_OF_REGIONS = ("minister", "secretary", "foreign-minister", "foreign-secretary")


def _in_charge_of_region(page: Page, draft: Draft) -> SideMention | None:
    """The side of a minister for one of its regions: *the Secretary of State* for Wales, *Ines Vidal*; not of an envoy for it."""
    first = next((i for i in range(draft.start + 1, draft.end) if page.regions[i] is not None), None)
    return page.regions[first] if first is not None and page.tokens[first - 1].lower == "for" else None


_NEAR = 14  # tokens before *its Executive Secretary*, in which the body stands


def _body_before(page: Page, draft: Draft) -> SideMention | None:
    """The body of no side whose own a post is: *the Arab League and* its *Secretary-General, Ines Vidal*; none where a side is nearer."""
    start = draft.posts[0].start if draft.posts else draft.start
    if page.tokens[start].lower != "its":
        return None
    for i in range(start - 1, max(-1, start - _NEAR), -1):
        if page.block[i] != page.block[start] or page.sides[i] is not None:
            return None
        home = page.homes[i]
        if home is not None:
            return home if not home.side else None
    return None


def _is_owned_by_a_body(page: Page, draft: Draft) -> bool:
    """Whether a post is at a body known by its letters, which owns it: *the IOC's Secretary General, Ines Vidal*."""
    mark = draft.posts[0].pieces[0][0] - 1
    if (
        mark < 1
        or not page.owns(mark)
        or draft.posts[0].office not in ("secretary-general", "official")
        or page.sides[mark - 1] is not None
    ):
        return False
    letters = page.tokens[mark - 1].text
    return letters.isupper() and letters.isalpha() and len(letters) > 2 and page.sides[mark - 1] is None


def _town_of(page: Page, draft: Draft) -> SideMention | None:
    """The country of the town whose mayor or governor one is: *the Mayor of Oreshmouth, Ines Vidal*."""
    if draft.posts[0].office != "governor":
        return None
    towns = (page.places[i] for first, last in draft.posts[0].pieces for i in range(first, last))
    town = next((t for t in towns if t is not None and t.kind == "city" and t.country), None)
    return SideMention(town.start, town.end, town.country, "name") if town is not None and town.country else None


_OF_A_STATE = ("minister", "foreign-minister", "deputy-minister", "deputy-foreign-minister", "prime-minister", "deputy-prime-minister")
_OF_REGIONS = ("governor", "official", "minister", "prime-minister", "deputy-prime-minister", "president", "speaker", "deputy-minister")


def _is_sent_there(page: Page, draft: Draft, home: SideMention) -> bool:
    """Whether the body that a post names is where its holder is posted: *Ambassador to the OIC*; not so its own *Country Director*."""
    if home.side or not any(p.office in ("ambassador", "envoy") for p in draft.posts):
        return False
    first = next(i for i in range(draft.start, draft.end) if page.homes[i] is home)
    before = {page.tokens[i].lower for i in range(max(draft.start, first - 2), first)}
    return bool(before & {"to", "at", "with"})


def over_posts(page: Page, drafts: list[Draft]) -> list[Draft]:
    """A name alone on its line over a post alone on the next is the post's holder: *Ines Vidal* / *Minister of Foreign Affairs*."""
    laid: list[Draft] = []
    for draft in drafts:
        last = laid[-1] if laid else None
        if (
            last is not None
            and last.name is not None
            and not last.posts
            and draft.name is None
            and last.end == draft.start
            and not any(p.counterpart for p in draft.posts)
            and _fills_line(page, last)
            and _fills_line(page, draft)
        ):
            laid[-1] = replace(last, end=draft.end, posts=draft.posts, side=last.side or draft.side)
        else:
            laid.append(draft)
    return laid


def _fills_line(page: Page, draft: Draft) -> bool:
    """Whether a mention stands alone on its line."""
    before = draft.start == 0 or page.block[draft.start - 1] != page.block[draft.start]
    return before and (draft.end >= len(page.tokens) or page.block[draft.end] != page.block[draft.end - 1])


_LONGEST_LINE = 12  # tokens of a heading that tells whom one met


def ends_a_line(page: Page, draft: Draft) -> bool:
    """Whether a mention ends a short line that has no stop: *President of Oresh*, *Meeting with the President of Oresh*."""
    block = page.block[draft.start]
    if draft.end < len(page.tokens) and page.block[draft.end] == block:
        return False
    first = draft.start
    while first and page.block[first - 1] == block:
        first -= 1
    return draft.end - first <= _LONGEST_LINE
