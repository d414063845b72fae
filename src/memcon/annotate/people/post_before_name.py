"""A post and the name after it: *Foreign Minister Ines Vidal*, *the President of Oresh, Davit Orlen*, *her Oreshi counterpart, …*."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.names import plain
from memcon.annotate.people.bare_posts import bare
from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.name_before_post import names_its_holder, with_what_follows
from memcon.annotate.people.posts_of_one import APPOSED, is_minister_by_rank, is_rank, is_set_off, stack, takes_name
from memcon.annotate.people.posts_of_several import of_plural
from memcon.annotate.people.printed_names import NameFound, name_after, name_ahead
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts import Post
from memcon.annotate.posts.page import Page
from memcon.lexicon import groups
from memcon.types import BODIES

_WORDS = groups("naming_words")

_OWNERS = frozenset("his her their our my".split())
_MAY_FOLLOW = frozenset("and or in on at to for with from by as who today yesterday this here over during that after before".split())
"""Words in small letters that may follow the name of a holder: after others the name is the subject, and the post another's."""
_NEXT = frozenset((",", "and"))
_CIRCUMSTANCES = frozenset("in during at on upon following after before over by under as".split())


def is_address(page: Page, post: Post, at: int) -> bool:
    """Whether what reads as a post is how one is addressed: *Chief Okello*, a title of honour before a name."""
    mark = page.honorifics[at]
    return mark is not None and post.generic and mark[0] == post.end and name_ahead(page, mark[0])


def from_post(page: Page, words: PeopleWords, posts: dict[int, Post], at: int) -> list[Draft]:
    """The mentions that open with the post at token `at`: of one person, or of several where it stands in the plural."""
    if posts[at].plural:
        return of_plural(page, words, posts[at])
    post, after = stack(page, words, posts, at)
    if post.counterpart and post.side is None and page.tokens[at].lower not in _OWNERS:
        return []
    if (holder := _counterpart_with_post(page, words, posts, post, at, after)) is not None:
        return [holder]
    post, after = _with_rest_of_house(page, words, post, after)
    after = _past_acronym(page, after)
    name = name_after(page, words, after)
    if name is not None and (titled := _titled(page, words, posts, post, at, name)) is not None:
        return [titled]
    if name is None and (holder := _by_his_own_post(page, words, posts, post, after)) is not None:
        return [holder]
    name = name or _name_set_off(page, words, posts, post, at, after)
    if name is None:
        alone = bare(page, words, posts[at])
        return [alone] if alone else []
    held = (post,) if not post.counterpart else ()
    draft = Draft(at, name.end, name, held, post.side, post.former)
    whole = replace(with_what_follows(page, words, posts, draft, more=post.generic), counterpart=post.counterpart)
    return [whole, *_likewise(page, words, posts, whole)]


def _likewise(page: Page, words: PeopleWords, posts: dict[int, Post], draft: Draft) -> list[Draft]:
    """Those who hold the same post elsewhere, told by the country alone: *Oresh's envoy Davit Orlen and* Tamor's Ines Vidal."""
    found: list[Draft] = []
    at = draft.end
    while draft.posts and draft.posts[0].side is not None:
        start = at
        while start < len(page.tokens) and page.tokens[start].lower in (",", "and", "while"):
            start += 1
        side = page.sides[start] if start < len(page.tokens) and page.block[start] == page.block[draft.start] else None
        if (one := _the_other_one(page, words, draft, start)) is not None:
            found.append(one)
            at = one.end
            continue
        owned = page.end_of_side(start) if side is not None and side.form == "name" else start
        if start == at or owned == start or not page.owns(owned):
            return found
        name = name_after(page, words, owned + 1 + (page.tokens[owned + 1].text == ","))
        if name is None or any(i in posts for i in range(owned + 1, name.end + 1)):
            return found
        found.append(Draft(start, name.end, name, (replace(draft.posts[0], side=None),), side))
        at = name.end
    return found


def _counterpart_with_post(page: Page, words: PeopleWords, posts: dict[int, Post], post: Post, at: int, after: int) -> Draft | None:
    """*His Russian counterpart, Minister of Foreign Affairs …*: one called a counterpart, and then by post and name."""
    if not post.counterpart:
        return None
    then = posts.get(after + (after < len(page.tokens) and page.tokens[after].text == ","))
    if then is None or then.counterpart or then.plural or page.block[then.start] != page.block[at]:
        return None
    inner = from_post(page, words, posts, then.start)
    if len(inner) != 1 or inner[0].name is None:
        return None
    return replace(inner[0], start=at, side=inner[0].side or post.side)


_IN_NAMES_OF_HOUSES = frozenset("and & of for the at".split())
_LONGEST_REST = 5  # tokens: "and Limits", "of Notaries and Advocates"


def _the_other_one(page: Page, words: PeopleWords, draft: Draft, at: int) -> Draft | None:
    """*The political director of Oresh, Ines Vidal, and* the Tamorian one, Davit Orlen."""
    first = at + (page.tokens[at].lower == "the")
    side = page.sides[first] if first > at and first < len(page.tokens) else None
    if side is None or side.form != "adjective" or page.block[first] != page.block[draft.start]:
        return None
    one = page.end_of_side(first)
    name = name_after(page, words, one + 2) if page.tokens[one].lower == "one" and page.tokens[one + 1].text == "," else None
    return Draft(at, name.end, name, (replace(draft.posts[0], side=None),), side) if name is not None else None


def _with_rest_of_house(page: Page, words: PeopleWords, post: Post, at: int) -> tuple[Post, int]:
    """A post with words of what its holder heads that no list has, where a name set off by a comma follows them: *the Director of
    Frontiers* and Limits*, Ines Vidal, …*."""
    end = at
    while end < min(at + _LONGEST_REST, len(page.tokens)) and page.block[end] == page.block[at - 1]:
        token = page.tokens[end]
        if token.text == ",":
            break
        small = token.lower in _IN_NAMES_OF_HOUSES
        if not small and (not token.text[0].isupper() or plain(token.text) in words.given or page.honorifics[end] or page.heads[end]):
            return post, at
        end += 1
    told = post.determined and not post.generic and not post.counterpart and post.pieces[-1][1] == at
    if (
        not told
        or end == at
        or end + 1 >= len(page.tokens)
        or page.tokens[end].text != ","
        or page.tokens[end - 1].lower in _IN_NAMES_OF_HOUSES
    ):
        return post, at
    name = name_after(page, words, end + 1)
    if name is None or not (name.honorific or plain(name.parts[0]) in words.given) or any(page.sides[i] for i in range(at, end)):
        return post, at
    return replace(post, end=end, pieces=(*post.pieces[:-1], (post.pieces[-1][0], end))), end


def _past_acronym(page: Page, at: int) -> int:
    """The token after an acronym in brackets at token `at`: *Commander of the Northern Fleet (NORFLEET) Ines Vidal*."""
    shut = at + 2
    acronym = shut < len(page.tokens) and page.tokens[at].text == "(" and page.tokens[shut].text == ")"
    inside = page.sides[at + 1] if acronym else None
    if acronym and page.tokens[at + 1].text.isupper() and (inside is None or inside.side in BODIES):
        late = shut + 1 + (shut + 2 < len(page.tokens) and page.tokens[shut + 1].text == ",")
        if name_ahead(page, late):
            return shut + 1
    return _past_residence(page, _past_acting(page, at))


_ACTING = frozenset("ag acting actg a.i ai interim ad.interim ad-interim officiating provisional".split())


def _past_acting(page: Page, at: int) -> int:
    """The token after *(Ag.)* or *(Acting)* at token `at`: *Permanent Secretary (Ag.) Ines Vidal*."""
    if at + 2 >= len(page.tokens) or page.tokens[at].text != "(" or page.tokens[at + 1].lower.rstrip(".") not in _ACTING:
        return at
    shut = at + 2 + (page.tokens[at + 2].text == ".")
    shuts = shut < len(page.tokens) and page.tokens[shut].text == ")"
    late = shut + 1 + (shuts and shut + 1 < len(page.tokens) and page.tokens[shut + 1].text == ",")
    return shut + 1 if shuts and name_ahead(page, late) else at


_LONGEST_RESIDENCE = 6  # tokens in brackets: "residing in the Hague"


def _past_residence(page: Page, at: int) -> int:
    """The token after the words that tell at token `at` where an envoy lives: *Ambassador of Oresh (residing in Tamor), Ines Vidal*,
    *Ambassador of Oresh with residence in Tamor, Ines Vidal*."""
    size = len(page.tokens)
    lives = [t.lower for t in page.tokens[at : at + 3]]
    if not any(word in _LIVING for word in lives) or lives[0] not in ("(", "with", ",", *_LIVING):
        return at
    if lives[0] == "," and lives[1] not in _ELSEWHERE_TOO:
        return at
    stops = (")",) if lives[0] == "(" else (",",)
    end = next((i for i in range(at + 2, min(at + 2 + _LONGEST_RESIDENCE, size)) if page.tokens[i].text in stops), at)
    end = end if lives[0] != "," or name_ahead(page, end + 1) else at
    return end + (end > at and lives[0] == "(")


# Ambassador in Lima, concurrent for Oresh, Ines Vidal
_ELSEWHERE_TOO = frozenset("concurrent concurrently accredited co-accredited".split())
_LIVING = _WORDS["lives_elsewhere"]


def _titled(page: Page, words: PeopleWords, posts: dict[int, Post], post: Post, at: int, name: NameFound) -> Draft | None:
    """*Sultan Mohammed Al Shamsi, Assistant Minister for …*: what reads as a post is the given name that opens the name after it."""
    tokens = page.tokens
    if not post.generic or post.determined or plain(tokens[at].text) not in words.given:
        return None
    apposed = name.end + 1 < len(tokens) and tokens[name.end].text in APPOSED and (name.end + 1) in posts
    if not apposed and plain(name.parts[0]) in words.given:
        return None
    whole = replace(name, start=at, first=at, parts=(tokens[at].text, *name.parts))
    return with_what_follows(page, words, posts, Draft(at, whole.end, whole), more=True)


def _by_his_own_post(page: Page, words: PeopleWords, posts: dict[int, Post], post: Post, at: int) -> Draft | None:
    """*OSCE Chairman-in-Office and Oreshi Foreign Minister Vidal*: who chairs a body, named with the post held at home, is there for the
    body."""
    title = page.words(*post.pieces[0]).lower()
    if post.side is None or post.side.side not in BODIES or not ("chair" in title or "president" in title):
        return None
    link = at
    while link < len(page.tokens) and page.tokens[link].lower in (",", "and", "the"):
        link += 1
    own = posts.get(link) or posts.get(link - 1)
    if own is None or own.side is None or own.side.side in BODIES or own.plural or own.counterpart:
        return None
    if page.block[own.start] != page.block[post.start]:
        return None
    late = own.end + (own.end < len(page.tokens) and page.tokens[own.end].text == ",")
    name = name_after(page, words, late)
    return Draft(post.start, name.end, name, (post,), post.side) if name is not None else None


def _name_set_off(page: Page, words: PeopleWords, posts: dict[int, Post], post: Post, at: int, after: int) -> NameFound | None:
    """The name of the holder after the posts that end before token `after` and a comma."""
    if after >= len(page.tokens) or page.tokens[after].text != ",":
        return None
    name = name_after(page, words, after + 1)
    if name is not None and _closes(page, words, posts, name, at):
        return name
    calling = page.end_of_side(after + 1) if after + 1 < len(page.tokens) and page.sides[after + 1] is not None else after
    if calling > after and page.tokens[calling].lower in _CALLINGS:
        return name_after(page, words, calling + 1)  # the Director-General of the Fund, Oreshi diplomat Ines Vidal
    if post.determined and (is_rank(page, words, posts, after + 1) or is_minister_by_rank(page, posts, after + 1, post)):
        return name_after(page, words, posts[after + 1].end)  # the Minister of External Relations, Ambassador Ines Vidal
    return None


_CALLINGS = _WORDS["callings"]


def _closes(page: Page, words: PeopleWords, posts: dict[int, Post], name: NameFound, at: int) -> bool:
    """Whether a name after *POST,* is the holder of the post: what follows must not give the name a post of its own."""
    i = _past_estate(page, name)
    if i >= len(page.tokens) or page.block[i] != page.block[at]:
        return True
    if page.tokens[i].text[0].islower() and page.tokens[i].lower not in _MAY_FOLLOW and not _opens_sentence(page, at):
        return False  # At the request of the President of Oresh, Ines Vidal told him …
    if page.tokens[i].lower == "and" and _opened_by_circumstances(page, at) and _and_another_acts(page, words, posts, i + 1):
        return False  # In a call initiated by the President of Oresh, Ines Vidal and Davit Orlen discussed …
    told = posts.get(i + 1)
    if page.tokens[i].text not in APPOSED or told is None or told.plural:  # … of Oresh, Ines Vidal, the Ministers of Tamor and Veland met
        return True
    if (
        page.tokens[at].lower == "the" == page.tokens[i + 1].lower
        and page.tokens[told.end].lower in _NEXT
        and not _opened_by_circumstances(page, at)
    ):
        return True  # by the Minister of Mines, Ines Vidal, the Minister of Ports, and …: who holds the second is not named
    if told.capitalised and not told.determined and posts[at].side and takes_name(page, words, told):
        return True  # With the Minister of Ports of Oresh, Ines Vidal, Foreign Minister Hald discussed …
    if told.side is None and told.capitalised and posts[at].office == "envoy" and posts[at].side:
        return True  # a Special Envoy of Oresh, Ines Vidal, Minister of Transport, …: one who is sent has a post at home
    if page.tokens[at].lower == "the" and posts[at].side and told.side is None and _ends_there(page, told.end):
        return True  # a call from the Minister of Oresh, Ines Vidal, chair of the Committee (OC).
    return names_its_holder(page, words, posts, i + 1) or not is_set_off(page, words, told)


def _opens_sentence(page: Page, at: int) -> bool:
    """Whether a post opens its block or a sentence, so that its comma ends no circumstance: *Secretary, Ministry of Ports, Davit Orlen
    spoke*."""
    first = at - (at > 0 and page.tokens[at - 1].lower == "the" and page.block[at - 1] == page.block[at])
    return first == 0 or page.block[first - 1] != page.block[first] or page.tokens[first - 1].text in (".", "!", "?", "”", '"')


def _ends_there(page: Page, at: int) -> bool:
    """Whether the sentence ends at a token, an acronym in brackets apart."""
    end = at + 3 if at + 2 < len(page.tokens) and page.tokens[at].text == "(" and page.tokens[at + 2].text == ")" else at
    return end >= len(page.tokens) or page.block[end] != page.block[at - 1] or page.tokens[end].text == "."


def _past_estate(page: Page, name: NameFound) -> int:
    """The token after a name with a title and what it is the lord of: *Lord Vidal of Oreshmouth*."""
    i = name.end
    estate = name.honorific and i + 1 < len(page.tokens) and page.tokens[i].lower == "of" and page.block[i + 1] == page.block[name.first]
    return i + 2 if estate and page.kinds[i + 1] == "name" else i


def _opened_by_circumstances(page: Page, at: int) -> bool:
    """Whether the sentence of token `at` opens with circumstances, so that a comma ends them: *At the initiative of …, she …*."""
    first = at
    while first and page.block[first - 1] == page.block[at] and page.tokens[first - 1].text not in (".", ";", "!", "?"):
        first -= 1
    return page.tokens[first].lower in _CIRCUMSTANCES


def _and_another_acts(page: Page, words: PeopleWords, posts: dict[int, Post], at: int) -> bool:
    """Whether the name or post at token `at`, joined to a name before it, is followed by a verb that both are the subject of."""
    name = name_after(page, words, at)
    end = name.end if name is not None else posts[at].end if at in posts else at
    if end in (at, len(page.tokens)) or page.block[end] != page.block[at]:
        return False
    return page.tokens[end].text[0].islower() and page.tokens[end].lower not in _MAY_FOLLOW
