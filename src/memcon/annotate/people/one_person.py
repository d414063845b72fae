"""Which mentions name one person: full names and short ones, spellings that drift, one side and another."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache

from memcon.annotate.names import plain
from memcon.annotate.people.drafts import Draft
from memcon.annotate.people.printed_names import NameFound

_ARTICLE = re.compile(r"^(?:al|el)-(?=\w{3})", re.IGNORECASE)
"""Written with a family's name or left out: *Badr al-Orlen*, *Mr Orlen*."""
_NO_KEYS = frozenset("jr sr al el bin bint ibn van von der den de da dos la del y".split())
"""Suffixes and particles, by which nobody is told from another."""
_LONG_NAME = 6  # letters: shorter names differ by one letter and are others
_ALIKE = 0.82  # of two family names that are one but for the spelling; names of several words support one another, and need less
_ALIKE_AMONG_OTHERS = 0.8


@dataclass(slots=True)
class Cluster:
    """One person in the making."""

    drafts: list[Draft] = field(default_factory=list)
    keys: frozenset[str] = frozenset()
    best: NameFound | None = None
    side: str | None = None
    by_name: bool = False  # the side is not printed: it is known of a leader of that name
    offices: set[str] = field(default_factory=set)
    bare: list[Draft] = field(default_factory=list)

    def add(self, draft: Draft, name: NameFound, keys: frozenset[str]) -> None:
        """Take in one more mention, of this `name` with these `keys`."""
        self.drafts.append(draft)
        if self.best is None or len(keys) > len(self.keys):
            self.keys, self.best = keys, name
        elif len(keys) == len(self.keys) and _fuller(name, self.best):
            self.best = name
        self.side = self.side or draft.of or (draft.home.side if draft.home is not None else None) or None
        self.side = self.side or ("VA" if any(p.office == "pope" for p in draft.posts) else None)
        self.offices |= {p.office for p in draft.posts}


@lru_cache(maxsize=256)  # names: those of a page are joined three times
def keys(parts: tuple[str, ...]) -> frozenset[str]:
    """The words of a name by which its bearer is known."""
    return frozenset(k for p in parts if p != "," and (k := plain(_ARTICLE.sub("", p))) and k not in _NO_KEYS)


@lru_cache(maxsize=1024)  # pairs of names: likewise
def same(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of name words can be one person's: one within the other, initials standing for words, spellings a little apart."""
    small, big = (a, b) if len(a) <= len(b) else (b, a)
    if not small:
        return False
    if len(small) == 1:
        return any(_spelt_alike(next(iter(small)), word) for word in big)
    rest = set(big)
    exact = False
    for word in sorted(small, key=len, reverse=True):
        if word in rest:
            rest.discard(word)
            exact = exact or len(word) > 1
            continue
        fits = next((r for r in sorted(rest) if r[0] == word[0] and (len(word) == 1 or len(r) == 1)), None)
        if fits is None and len(word) > 3:
            fits = next((r for r in sorted(rest) if len(r) > 3 and _alike(r, word, _ALIKE_AMONG_OTHERS)), None)
        if fits is None:
            return False
        rest.discard(fits)
    return exact


def _spelt_alike(one: str, other: str) -> bool:
    """Whether two family names are one but for its spelling: *Kislov*, *Kyslov*."""
    if one == other:
        return len(one) > 1
    near = one[0] == other[0] and min(len(one), len(other)) >= _LONG_NAME
    return near and _alike(one, other, _ALIKE)


def _alike(one: str, other: str, least: float) -> bool:
    """Whether two words share that much of their letters, in order; first whether they could, by the letters that both have at all."""
    most = min(sum(c in other for c in one), len(other))
    return 2.0 * most / (len(one) + len(other)) >= least and SequenceMatcher(None, one, other).ratio() >= least


def join(drafts: list[Draft]) -> tuple[list[Cluster], dict[int, int]]:
    """The persons of the page in the order of the text, and for each draft with a name the person it names. Full names come first."""
    clusters: list[Cluster] = []
    owner: dict[int, int] = {}
    named = [(n, d, d.name, keys(d.name.parts)) for n, d in enumerate(drafts) if d.name is not None]
    for n, draft, name, own in sorted(named, key=lambda row: (len(row[3]) < 2, row[0])):
        if not own:
            continue
        at = _whose(clusters, draft, own)
        if at is None:
            at = len(clusters)
            clusters.append(Cluster())
        clusters[at].add(draft, name, own)
        owner[n] = at
    ranked = sorted(range(len(clusters)), key=lambda c: min(d.start for d in clusters[c].drafts))
    place = {c: n for n, c in enumerate(ranked)}
    return [clusters[c] for c in ranked], {n: place[c] for n, c in owner.items()}


def _whose(clusters: list[Cluster], draft: Draft, own: frozenset[str]) -> int | None:
    """The person whom a draft with the keys `own` names; of several who share a family name the one of its side, of its office, or the
    one named last."""
    fitting = [
        c for c, cluster in enumerate(clusters) if same(own, cluster.keys) and _agree(cluster, draft) and not _is_kin(cluster, draft)
    ]
    if len(own) == 1 and len(fitting) > 1:
        with_side = [c for c in fitting if draft.of and clusters[c].side == draft.of]
        by_office = [c for c in fitting if any(p.office in clusters[c].offices for p in draft.posts)]
        last = [c for c in fitting if any(d.start < draft.start for d in clusters[c].drafts)]
        last.sort(key=lambda c: -max(d.start for d in clusters[c].drafts if d.start < draft.start))
        fitting = with_side or by_office or last or fitting
    return fitting[0] if fitting else None


_SONS = frozenset("bin bint ibn ben ould".split())


def _is_kin(cluster: Cluster, draft: Draft) -> bool:
    """Whether one name is that of the other's father: *Rashid bin Khalid Al Orlen* and *Khalid Al Orlen*."""
    if cluster.best is None or draft.name is None:
        return False
    one, other = ([plain(p) for p in name.parts] for name in (cluster.best, draft.name))
    small, big = (one, other) if len(one) <= len(other) else (other, one)
    offices = {p.office for p in draft.posts}
    if (
        one != other
        and one[0] == other[0]
        and {*one} & _SONS
        and {*other} & _SONS
        and offices
        and cluster.offices
        and not offices & cluster.offices
    ):
        return True  # two of one house: the Crown Prince Khalid bin Rashid, and Khalid bin Rashid bin Ahmed, Minister of Ports
    return len(small) > 1 and any(big[i] == small[0] and big[i - 1] in _SONS for i in range(1, len(big)))


def _agree(cluster: Cluster, draft: Draft) -> bool:
    side = draft.of or (draft.home.side if draft.home is not None else None) or None
    return side is None or cluster.side is None or side == cluster.side


def _fuller(name: NameFound, best: NameFound) -> bool:
    """Whether a name of as many words tells more than the best so far; the same words in capitals do not."""
    if len("".join(name.parts)) <= len("".join(best.parts)):
        return False
    same_words = {plain(p) for p in best.parts} == {plain(p) for p in name.parts}
    return not (same_words and any(p.isupper() and len(p) > 2 for p in name.parts))
