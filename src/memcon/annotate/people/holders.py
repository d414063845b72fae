"""Who holds a post that stands without a name: by side and office, by the only holder of the office, by the last named of it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from memcon.annotate.people.drafts import Draft, ends_a_line
from memcon.annotate.people.one_person import Cluster
from memcon.annotate.people.vocabulary import PeopleWords
from memcon.annotate.posts import Post
from memcon.annotate.posts.page import Page
from memcon.lexicon import groups

_WORDS = groups("naming_words")

_OF_MANY_KINDS = frozenset(("official", "envoy"))
"""Classes of posts that have little in common: *the Cabinet Secretary* is not the Director of a division."""
_OF_ONE_EACH = frozenset(("president", "prime-minister", "foreign-minister", "chancellor"))
"""Classes of posts that a side has one of: whoever the page names first, and of nothing else, may hold it."""
_WIDER = {
    "minister": ("foreign-minister", "defence-minister", "finance-minister", "deputy-foreign-minister"),
    "secretary": ("foreign-minister", "defence-minister", "finance-minister", "foreign-secretary"),
}
"""*The Minister* is any minister, *the Secretary* any secretary."""
_COUNTRY = 2  # letters of a country's code; the codes of bodies are longer, save those of `_SHORT_BODIES`
_RARELY = 2  # times that a page names a side of which nobody is there
_SHORT_BODIES = frozenset(("EU", "UN"))


def resolve(
    page: Page, words: PeopleWords, drafts: list[Draft], clusters: list[Cluster], owner: dict[int, int], sentences: list[int]
) -> None:
    """Give bare posts their persons, in `owner` and in the persons themselves. `sentences`: the tokens that sentences start at.

    Nobody is named twice in one sentence, once with and once without a country: *Minister Hald spoke with the Foreign Minister of Peru*.
    """
    guests = _guests_beside(drafts, owner, sentences)
    host: int | None = None  # of whom the page speaks by his post alone before it names anybody: its own minister
    for n, draft in enumerate(drafts):
        if draft.name is not None or not draft.posts:
            continue
        if draft.posts[0].counterpart:
            if (at := _counterpart_of_side(clusters, draft)) is not None:
                owner[n] = at
            continue
        if draft.of is None:
            fits = _of_no_side(page, clusters, draft, guests)
        else:
            fits = _of_side(page, words, clusters, draft, draft.of, sentences)
        fits = fits or _told_more_fully(page, clusters, draft)
        if host in fits and draft.of is None and draft.posts[0].generic:
            fits = [host]
        if not fits and (fits := _under_its_line(page, drafts, clusters, owner, n)):
            clusters[fits[0]].offices.add(draft.posts[0].office)
        fits = fits or _only_a_counterpart(clusters, draft)
        at = _likeliest(page, words, clusters, draft, fits, sentences)
        host = at if n == 0 and draft.of is None else host
        if at is not None:
            owner[n] = at
            clusters[at].bare.append(draft)
            clusters[at].side = clusters[at].side or draft.of


def _only_a_counterpart(clusters: list[Cluster], draft: Draft) -> list[int]:
    """The only one of a side, whom the page calls a counterpart: *met the Minister of Ports of Oresh*, and below it *my Oreshi colleague,
    Ines Vidal*."""
    if draft.of is None or not draft.posts[0].determined or draft.posts[0].generic:
        return []
    theirs = [c for c, cluster in enumerate(clusters) if cluster.side == draft.of]
    posts = [p for c in theirs for d in clusters[c].drafts for p in d.posts]
    called = theirs[:1] and clusters[theirs[0]].drafts[0]
    named_so = len(theirs) == 1 and bool(called) and called.counterpart and called.start > draft.start  # type: ignore[union-attr]
    return theirs if named_so and not posts else []


def _counterpart_of_side(clusters: list[Cluster], draft: Draft) -> int | None:
    """Whom *his Oreshi counterpart* means: one of that side, with a post and named before, if there is such a one."""
    if draft.of is None:
        return None
    ours = [c for c, cluster in enumerate(clusters) if cluster.side == draft.of]
    ours = [c for c in ours if clusters[c].offices] or ours
    ours = [c for c in ours if clusters[c].drafts[0].start < draft.start] or ours
    return ours[0] if ours else None


def _of_no_side(page: Page, clusters: list[Cluster], draft: Draft, guests: set[tuple[str, int]]) -> list[int]:
    """Who may hold a bare post that is of no side."""
    post = draft.posts[0]
    fits = [c for c, cluster in enumerate(clusters) if _holds(page, cluster, post)]
    if draft.home is not None and draft.home.side:  # the Taoiseach
        fits = [c for c in fits if clusters[c].side in (None, draft.home.side)]
    if told := [c for c, cluster in enumerate(clusters) if _has_initials(page, cluster, post)]:
        return told  # the EAM, of the External Affairs Minister
    if not post.generic:  # the Secretary of State, beside a Foreign Minister
        fits = [c for c in fits if _is_worded_so(page, clusters[c], post)] or [
            c for c in fits if not _has_other_fields(page, clusters[c], post)
        ]
    fits = [c for c in fits if (post.office, c) not in guests]
    if post.generic:  # the Minister, beside a Secretary for Foreign Affairs
        fits = [c for c in fits if _is_worded_so(page, clusters[c], post)] or fits
    if page.tokens[post.start].lower == "our":
        fits = ([c for c in fits if clusters[c].side is None] or fits)[:1]  # one's own needs no country, and is named first
    if not fits and post.office in _OF_ONE_EACH and post.determined and not post.former:
        fits = [c for c in _unplaced(clusters, clusters) if clusters[c].drafts[0].start < draft.start]
    return fits


_OF_MANY_HOLDERS = ("official", "envoy", "deputy-minister", "ambassador", "deputy-secretary")


def _told_more_fully(page: Page, clusters: list[Cluster], draft: Draft) -> list[int]:
    """The only one whose printed post a bare one tells more fully: *the Principal Secretary for Ports … Principal Secretary Vidal*."""
    post = draft.posts[0]
    own = _words(page, post.pieces)
    if not (post.capitalised and post.determined) or post.plural or post.former or post.office not in _OF_MANY_HOLDERS:
        return []
    found = [
        c
        for c, cluster in enumerate(clusters)
        if cluster.side in (None, draft.of) and any(own[: len(w)] == w != own for d in cluster.drafts for w in [_all_words(page, d)])
    ]
    return found if len(found) == 1 and post.office in clusters[found[0]].offices else []


def _all_words(page: Page, draft: Draft) -> tuple[str, ...]:
    """The words of the first post of a mention; none where it has no post of more than a word."""
    words = _words(page, draft.posts[0].pieces) if draft.posts else ()
    return words if len(words) > 1 else ("",)


def _of_side(page: Page, words: PeopleWords, clusters: list[Cluster], draft: Draft, side: str, sentences: list[int]) -> list[int]:
    """Who may hold a bare post of a side: those of that side; else those of none who are not the host beside a guest of that side."""
    post, here = draft.posts[0], bisect_right(sentences, draft.start)
    fits = [c for c, cluster in enumerate(clusters) if cluster.side in (None, side) and _holds(page, cluster, post)]
    if exact := [c for c in fits if clusters[c].side == side] or _counterparts_of(clusters, side, post):
        return exact
    if _is_absent_sender(page, draft):
        return []
    if all(c.side != side for c in clusters) and _in_passing(page, side, draft.start):
        return []
    if _is_body(side):  # whose head is talked about as often as met
        fits = [c for c in fits if here == 1 or any(d.start < draft.start for d in clusters[c].drafts)]
    fits = [c for c in fits if not any(bisect_right(sentences, d.start) == here for d in clusters[c].drafts)]
    fits = [c for c in fits if not _is_host_beside(page, words, clusters, c, side, sentences)]
    fits = [c for c in fits if not _is_ours_before(page, clusters, c, draft)]
    fits = [c for c in fits if _is_worded_so(page, clusters[c], post)] or fits  # the Premier of Oresh, beside a Prime Minister
    if any(cluster.side == side and len(cluster.keys) > 1 for cluster in clusters):
        fits = [c for c in fits if not clusters[c].offices]  # the envoy's President, not the host
    return fits or _by_elimination(page, clusters, side, post)


def _under_its_line(page: Page, drafts: list[Draft], clusters: list[Cluster], owner: dict[int, int], n: int) -> list[int]:
    """Who is meant by a heading that tells a post and its side alone: the first one named under it, of whom neither is told, up to the next
    such line."""
    head = drafts[n]
    if head.of is None or not ends_a_line(page, head):
        return []
    for m in range(n + 1, len(drafts)):
        one = drafts[m]
        if one.name is None:
            if one.of is not None and ends_a_line(page, one):
                return []
            continue
        at = owner.get(m)
        if at is not None and not clusters[at].offices and clusters[at].side is None and not clusters[at].bare:
            return [at]
    return []


def _likeliest(page: Page, words: PeopleWords, clusters: list[Cluster], draft: Draft, fits: list[int], sentences: list[int]) -> int | None:
    """Of those who may hold a bare post the one named last before it; nobody where the post is any minister's and none is named before."""
    if len(fits) < 2:
        return fits[0] if fits else None
    anyones = draft.of is None and draft.posts[0].generic
    before = [c for c in fits if any(d.start < draft.start for d in clusters[c].drafts + clusters[c].bare)]
    its_own = draft.of is None and _words(page, draft.posts[0].pieces) == ("head", "of", "state")  # so called by his own house
    if len(before) > 1 and (its_own or (anyones and _went_on_to_meet(page, words, draft, sentences))):
        return min(before, key=lambda c: clusters[c].drafts[0].start)
    if anyones and len(before) > 1 and _after_a_guest(page, draft, sentences):
        return min(before, key=lambda c: clusters[c].drafts[0].start)
    if len(before) > 1 and (ours := _named_without_country(page, clusters, before, draft)) is not None:
        return ours
    if before:
        return min(before, key=lambda c: -max(d.start for d in clusters[c].drafts + clusters[c].bare if d.start < draft.start))
    return None if anyones else fits[0]


def _named_without_country(page: Page, clusters: list[Cluster], before: list[int], draft: Draft) -> int | None:
    """Of several who hold one post the only one whom the page never names with a country, first of all: *The Prime Minister, Mr Hald,
    received Mr Orlen, Prime Minister of Oresh. Mr Orlen said … The Prime Minister welcomed*: its own."""
    ours = [c for c in before if clusters[c].side is None]
    first = min(before, key=lambda c: clusters[c].drafts[0].start)
    return first if draft.of is None and ours == [first] and clusters[first].drafts[0].posts else None


_FARTHEST = 5  # tokens into its sentence at which a bare post may stand after an adverbial


def _went_on_to_meet(page: Page, words: PeopleWords, draft: Draft, sentences: list[int]) -> bool:
    """Whether a bare post opens a sentence that tells of one more meeting: *The Minister also met with …* is the page's own minister, who
    is named first, whoever was named last."""
    i = draft.end
    first = max((s for s in sentences if s <= draft.start), default=0)
    if draft.start - first > _FARTHEST or i + 2 >= len(page.tokens):
        return False  # At noon, the Minister was received by …
    i += page.tokens[i].lower in ("was", "had")
    also = page.tokens[i].lower in words.then
    later = draft.start > first and all(
        page.kinds[k] != "name" for k in range(first, draft.start)
    )  # In the afternoon the Minister spoke with …
    verb = page.tokens[i + also].lower
    return verb in words.goes or verb in (words.meets if also or later else words.receives)


_OPENERS = frozenset("in during at with over meeting receiving speaking talking after following welcoming".split())


def _after_a_guest(page: Page, draft: Draft, sentences: list[int]) -> bool:
    """Whether a bare post stands after a comma in a sentence that opens with whom its holder met: *In her talks with Minister Orlen, the
    Secretary said* is the page's own, who is named first."""
    first = max((s for s in sentences if s <= draft.start), default=0)
    comma = draft.start - 1 - (page.tokens[draft.start - 1].lower == "the")
    named = any(page.kinds[k] == "name" for k in range(first, max(first, comma)))
    return page.tokens[first].lower in _OPENERS and page.tokens[comma].text == "," and named


def _guests_beside(drafts: list[Draft], owner: dict[int, int], sentences: list[int]) -> set[tuple[str, int]]:
    """*The Prime Minister spoke to Peruvian Prime Minister Vidal*: on that page *the Prime Minister* is not the guest of that office."""
    found: set[tuple[str, int]] = set()
    for n, draft in enumerate(drafts[:-1]):
        post, nxt = draft.posts[0] if draft.posts else None, drafts[n + 1]
        if draft.name is not None or post is None or post.counterpart or draft.side is not None or not post.determined:
            continue
        together = bisect_right(sentences, draft.start) == bisect_right(sentences, nxt.start)
        if together and nxt.name is not None and nxt.side is not None and any(p.office == post.office for p in nxt.posts):
            found.add((post.office, owner[n + 1]))
    return found if len({office for office, _ in found}) == len(found) else set()


def _is_host_beside(page: Page, words: PeopleWords, clusters: list[Cluster], at: int, side: str, sentences: list[int]) -> bool:
    """Whether a person with a post and no side is not of `side`: the page names him first of all, beside a guest of that side, or never
    names the side at its head."""
    host = clusters[at]
    if host.side is not None or not host.offices:
        return False
    first = host.drafts[0]
    if at:
        guest = next((c for c in clusters if c.side == side and any(d.start == first.end + 1 for d in c.drafts)), None)
        return guest is not None and page.tokens[first.end].lower in words.receives
    here = bisect_right(sentences, first.start)
    guests = [c.side for c in clusters[1:] if any(bisect_right(sentences, d.start) == here for d in c.drafts)]
    head = [page.sides[i] for i in range(first.start)]
    receives = page.tokens[first.end].lower in words.receives
    return side in guests or (bool(guests or receives) and all(m is None or m.side != side for m in head))


def pair(page: Page, posts: dict[int, Post], clusters: list[Cluster]) -> None:
    """*The presidents* of a page that names one president and one other person: that person is the second. Those of a gathering (*the
    summit of the CIS heads of state*) are others too."""
    for start, post in sorted(posts.items()):
        if not post.plural or post.office not in ("president", "prime-minister", "foreign-minister"):
            continue
        if page.words(start, post.end).lower().endswith("of state"):
            continue  # what both are called, the post of neither
        if "of" in (t.lower for t in page.tokens[max(0, start - 3) : start]):
            continue
        other = _unplaced(clusters, clusters)
        holders = [c for c in clusters if post.office in c.offices and len(c.drafts) > 1]
        if len(other) == 1 and len(holders) == 1:
            single = replace(post, plural=False, singular=True)
            clusters[other[0]].bare.append(Draft(start, post.end, None, (single,)))


def _holds(page: Page, cluster: Cluster, post: Post) -> bool:
    """Whether a person holds the office that a bare post names."""
    if post.former and not any(d.former for d in cluster.drafts):
        return False
    if post.office in cluster.offices and (post.office not in _OF_MANY_KINDS or not post.capitalised):
        return True
    if post.office in _OF_MANY_KINDS:
        return _is_worded_so(page, cluster, post)
    if not post.generic and _is_one_of_his(page, cluster, post):
        return True
    if post.office == "president" and post.side is not None:
        return "party-leader" in cluster.offices
    narrower = not cluster.offices.isdisjoint(_WIDER.get(post.office, ()))
    return narrower and (post.office != "secretary" or _is_secretary(page, cluster))


def _is_worded_so(page: Page, cluster: Cluster, post: Post) -> bool:
    """Whether the words of a bare post are among those of a post that is printed with a person's name."""
    own = set(_words(page, post.pieces))
    return any(own <= set(_words(page, p.pieces)) for d in cluster.drafts for p in d.posts)


_NO_FIELDS = frozenset(
    "minister ministers of for and the in foreign external affairs relations federal state republic deputy first".split()
)


def _has_other_fields(page: Page, cluster: Cluster, post: Post) -> bool:
    """Whether a person's ministry has fields of its own, and a bare post others: *the Minister of Foreign and European Affairs* is not *the
    Minister of Foreign Affairs and Trade*."""
    own = set(_words(page, post.pieces)) - _NO_FIELDS
    held = [set(_words(page, p.pieces)) - _NO_FIELDS for d in cluster.drafts for p in d.posts if p.office == post.office]
    return post.office == "foreign-minister" and bool(own) and bool(held) and all(words and not own & words for words in held)


_INITIALS = range(2, 5)  # letters


def _has_initials(page: Page, cluster: Cluster, post: Post) -> bool:
    """Whether a bare post is the initials of one that is printed with a person's name: *the PCS*, Prime Cabinet Secretary."""
    letters = page.words(*post.pieces[0])
    if not letters.isupper() or len(letters) not in _INITIALS:
        return False
    held = (page.words(*p.pieces[0]) for d in cluster.drafts for p in d.posts)
    return any("".join(word[0] for word in words.split() if word[0].isupper()) == letters for words in held)


def _is_one_of_his(page: Page, cluster: Cluster, post: Post) -> bool:
    """Whether a bare post is one of several that a person holds: *the Deputy Prime Minister*, of *Deputy Prime Minister and Minister of
    Ports*."""
    own = " ".join(_words(page, post.pieces))
    held = (" ".join(_words(page, p.pieces)) for d in cluster.drafts for p in d.posts)
    return any(own in words.split(" and ")[:-1] for words in held)


def _is_secretary(page: Page, cluster: Cluster) -> bool:
    """Whether *Secretary* is printed in a person's post: *Secretary of Defense*."""
    return any("secretary" in _words(page, p.pieces[:1]) for d in cluster.drafts for p in d.posts)


def _words(page: Page, pieces: tuple[tuple[int, int], ...]) -> tuple[str, ...]:
    """The words of a post's pieces, in small letters."""
    return tuple(page.tokens[i].lower for first, last in pieces for i in range(first, last))


def _counterparts_of(clusters: list[Cluster], side: str, post: Post) -> list[int]:
    """Whom the page has called but the counterpart of one with that post: *Foreign Minister Hald met his Oreshi counterpart, Ines Vidal …
    The Oreshi Foreign Minister …*."""
    found: list[int] = []
    for c, one in enumerate(clusters):
        called = next((d.start for d in one.drafts if d.counterpart), None)
        if called is None or one.side != side or one.offices:
            continue
        before = [(max(d.start for d in o.drafts if d.start < called), o) for o in clusters if o.offices and o.drafts[0].start < called]
        if before and post.office in max(before, key=lambda b: b[0])[1].offices & _OF_ONE_EACH:
            found.append(c)
    return found


def _is_body(side: str) -> bool:
    return len(side) > _COUNTRY or side in _SHORT_BODIES


def _in_passing(page: Page, side: str, at: int) -> bool:
    """Whether a side is named for the first time near token `at`, in the paragraph, and hardly again: nobody met is of it."""
    named = [i for i, m in enumerate(page.sides) if m is not None and m.side == side and (not i or page.sides[i - 1] is not m)]
    return len(named) <= _RARELY and page.block[named[0]] == page.block[at] > 0


_SENT = _WORDS["messages_brought"]


def _is_absent_sender(page: Page, draft: Draft) -> bool:
    """Whether a post tells of whom somebody brings greetings, a letter or an invitation: *conveyed the greetings of the Prime Minister of
    Oresh*."""
    before = draft.start - 1 - (page.tokens[draft.start - 1].lower in ("the", "his", "her", "h.e.", "he"))
    return before > 0 and page.tokens[before].lower in ("of", "from") and page.tokens[before - 1].lower in _SENT


_LEADS_TO_ANOTHER = frozenset("with from to by between for of".split())


def _is_ours_before(page: Page, clusters: list[Cluster], at: int, draft: Draft) -> bool:
    """Whether a person is the page's own, whom it names first of all by post and without a country: a foreign post that is met, heard from
    or written to after that is another's: *Minister Hald came back yesterday. … Talks with the Oreshi Minister of Foreign Affairs*."""
    one = clusters[at]
    if one.side is not None or not one.offices or one.drafts[0].start >= draft.start:
        return False
    if any(c.offices and c.drafts[0].start < one.drafts[0].start for c in clusters):
        return False
    before = draft.start - 1 - (page.tokens[draft.start - 1].lower in ("the", "a", "an"))
    return page.tokens[before].lower in _LEADS_TO_ANOTHER


def _by_elimination(page: Page, clusters: list[Cluster], side: str, post: Post) -> list[int]:
    """*Ines Vidal spoke with … The President of Oresh …*: the one person with neither post nor side, if no one else is of that side."""
    if any(c.side == side and _holds(page, c, post) for c in clusters) or _is_body(side):
        return []  # "the IAEA Director General’s proposal"
    if any(c.side == side and c.offices & {f"deputy-{post.office}", "deputy-minister"} for c in clusters):
        return []  # a headline makes a minister of his deputy
    return _unplaced([c for c in clusters if not c.by_name or c.side == side], clusters)


def _unplaced(some: list[Cluster], clusters: list[Cluster]) -> list[int]:
    """Of some persons the one named in full with neither post nor printed side: the only one, or the one named most."""
    bare = [c for c in some if not c.offices and not c.bare and (c.side is None or c.by_name) and len(c.keys) > 1]
    found = [n for n, c in enumerate(clusters) if any(c is b for b in bare)]
    found.sort(key=lambda n: -len(clusters[n].drafts))
    alone = len(found) == 1 or (len(found) > 1 and len(clusters[found[0]].drafts) > len(clusters[found[1]].drafts))
    return found[:1] if alone else []
