"""The words that the grammar of people needs: those of names, and those of posts, delegations and meetings (`people.toml`)."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from memcon.annotate.names import NameWords, name_words
from memcon.annotate.phrases import Phrases
from memcon.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class PeopleWords(NameWords):
    """The words of names, and with them those that tell who holds a post, who led a side and whom the page's own minister received."""

    named_after: frozenset[str]
    kin: frozenset[str]
    fellows: frozenset[str]
    ranks: frozenset[str]
    callings: frozenset[str]
    acts: frozenset[str]
    offices: frozenset[str]
    leads: frozenset[str]
    groups: frozenset[str]
    receives: frozenset[str]
    meets: frozenset[str]
    goes: frozenset[str]
    then: frozenset[str]
    roles: frozenset[str]
    title_openers: frozenset[str]
    business: frozenset[str]
    plain_posts: Phrases[str]


@cache
def people_words(lexicon: Lexicon) -> PeopleWords:
    """The sets of words compiled from the lexicon."""
    names = name_words(lexicon)

    def of(kind: str) -> frozenset[str]:
        return frozenset(w for e in lexicon["people"] if e.get("kind") == kind for w in e.words)

    return PeopleWords(
        **{f.name: getattr(names, f.name) for f in fields(names)},
        named_after=of("named_after"),
        kin=of("kin"),
        fellows=of("fellows"),
        ranks=of("rank"),
        callings=of("calling"),
        acts=of("acts"),
        offices=of("office"),
        leads=of("leads"),
        groups=of("group"),
        receives=of("receives"),
        meets=of("receives") | of("meets"),
        goes=of("goes"),
        then=of("then"),
        roles=of("role"),
        title_openers=of("title_opener"),
        business=of("business"),
        plain_posts=Phrases((w, "") for w in of("plain_post")),
    )
