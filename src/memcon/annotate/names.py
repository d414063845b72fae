"""Personal names: which capitalised words can be one, where it ends, and which part of it is the family name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Literal

from memcon.annotate.mentions import Token
from memcon.annotate.phrases import Phrases
from memcon.lexicon import Lexicon

FAMILY_FIRST = {"CN": "chinese", "TW": "chinese", "KR": "korean", "KP": "korean", "VN": "vietnamese"}
"""Sides whose names keep their own order, family name first."""

_SPANISH = frozenset("ES MX AR CL CO PE EC BO PY UY VE CR PA GT HN SV NI CU DO PH".split())

_PATRONYMIC = re.compile(r"(?:ovich|evich|ich|ovych|yovych|ovna|evna|ichna|ivna|o[gğ]lu|ogly|uly|kyzy|qizi|zade)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words that tell names from other capitalised words."""

    given: frozenset[str]
    families: Mapping[str, frozenset[str]]
    particles: frozenset[str]
    suffixes: frozenset[str]
    honours: frozenset[str]
    abbreviations: frozenset[str]
    common: frozenset[str]
    institutions: frozenset[str]


@cache
def name_words(lexicon: Lexicon) -> NameWords:
    """The sets of words compiled from the lexicon."""
    names = lexicon["names"]
    families: dict[str, frozenset[str]] = {
        e.get("culture"): frozenset(plain(w) for w in e.words) for e in names if e.get("part") == "family"
    }
    return NameWords(
        given=frozenset(
            plain(w) for e in (*names, *lexicon["name_genders"]) if e.get("part") == "given" or e.get("gender") for w in e.words
        ),
        families=families,
        particles=frozenset(w for e in names if e.get("part") == "particle" for w in e.words),
        suffixes=frozenset(w for e in lexicon["honorifics"] if e.get("after") == "jr" for w in e.words),
        honours=frozenset(w for e in lexicon["honorifics"] if e.get("after") == "honour" for w in e.words),
        abbreviations=frozenset(w for e in names if e.get("part") == "abbreviation" for w in e.words),
        common=frozenset(w for e in lexicon["not_names"] for w in e.words),
        institutions=frozenset(w for e in lexicon["institutions"] for w in e.words) | _houses(lexicon),
    )


def _houses(lexicon: Lexicon) -> frozenset[str]:
    """The words of the names of houses that one country has: *Verkhovna*, *Rada*."""
    named = (word for e in lexicon["national_words"] if e.get("word") == "house" for w in e.words for word in w.split())
    return frozenset(word for word in named if word[0].isupper())


@cache
def honorific_phrases(lexicon: Lexicon) -> Phrases[str]:
    """Honorifics that stand before a name, with their gender (or an empty string)."""
    return Phrases((w, e.get("gender")) for e in lexicon["honorifics"] if not e.get("after") for w in e.words)


@lru_cache(maxsize=2048)  # words: those of a page's names are asked about again and again
def plain(word: str) -> str:
    """A word of a name for comparing: lower case, without accents, apostrophes and stops."""
    if word.isascii() and word.isalnum():
        return word.lower()
    bare = unicodedata.normalize("NFKD", word.replace("ı", "i").replace("ø", "o").replace("đ", "d").replace("Đ", "D").replace("ł", "l"))
    return "".join(c for c in bare if c.isalnum()).lower()


Kind = Literal["honour", "name", "institution", "common", "initial", "particle", "suffix", "lower", "other"]


def kind_of(token: Token, words: NameWords) -> Kind:
    """What a token is to a name, by its form alone."""
    text = token.text
    first = text[0]
    if not first.isalpha():
        return "other"
    if text in words.particles and (first.islower() or len(text) <= 4):
        return "particle"
    if first.islower():
        joined = "-" in token.lower or "'" in token.lower
        return "name" if joined and _ARTICLED.match(text.translate(_STRAIGHT)) else "lower"
    if len(text) == 1:
        return "initial"
    if token.lower in words.suffixes and (token.lower in ("jr", "sr") or text.isupper()):
        return "suffix"
    if token.lower in words.honours and text != text.lower() and text != text.capitalize():
        return "honour"
    if text in words.institutions:
        return "institution"
    if text in words.common:
        return "common"
    if text.isupper() and len(text) > 3 and (text.capitalize() in words.common or text.capitalize() in words.institutions):
        return "common"
    if "." in text and _INITIALS.fullmatch(text):
        return "initial"
    if "." in text and re.search(r"\.\w", text):
        return "other"
    return "name"


_ARTICLED = re.compile(r"(?:al|el|an|as|ash|at|ad|ar|az|bin|ben|ul|d|l)['\-][A-ZÀ-Þ]")  # al-Sisi, el-Sisi, al-Thani
_INITIALS = re.compile(r"(?:[A-ZÀ-Þ]\.){1,3}[A-ZÀ-Þ]?\.?")  # T.S. Orlen
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-"})


def written(parts: list[str]) -> str:
    """The words of a name put together: *Joseph*, *R*, *.*, *Biden* gives *Joseph R. Biden*; *,* and *Jr* give *, Jr*."""
    out = ""
    for part in parts:
        out += part if part in ".," or not out else " " + part
    return out


def _cased(word: str) -> str:
    """`KAWAGUCHI` as *Kawaguchi*, `O'BRIEN` as *O'Brien*; other words as they stand."""
    if len(word) < 2 or not word.isupper() or word.endswith(".") or _without_a_vowel(word):
        return word
    return re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), word)


def _without_a_vowel(word: str) -> bool:
    """Whether two capitals can be no more than initials: *JD*, *YT*; *NG*, a family's, is asked for apart."""
    return len(word) == len("JD") and word.isupper() and not any(c in "aeiouy" for c in plain(word)[1:]) and plain(word)[0] not in "aeiou"


def order(parts: list[str], side: str | None, words: NameWords) -> tuple[str, str]:
    """The name in the order READING.md asks for, and its family name. `parts` are the words as printed, initials with their stops.

    Given name – family name; Chinese, Korean and Vietnamese names in their own order. A family name in capitals tells the order itself.
    """
    suffix: list[str] = []
    while len(parts) > 1 and (
        parts[-1].rstrip(".").lower() in words.suffixes and (parts[-1].isupper() or parts[-1].lower() in ("jr", "jr.", "sr", "sr."))
    ):
        suffix.insert(0, parts.pop())
        if parts[-1] == ",":
            suffix.insert(0, parts.pop())
    if "," in parts:  # Lavrov, Sergey Viktorovich
        comma = parts.index(",")
        family = [_cased(p) for p in parts[:comma]]
        return written([*(_cased(p) for p in parts[comma + 1 :]), *family, *suffix]), written(family)
    families = frozenset[str]().union(*words.families.values()) if any(map(_without_a_vowel, parts)) else frozenset[str]()
    capitals = [
        len(p) > 1 and p.isupper() and not p.endswith(".") and not (_without_a_vowel(p) and plain(p) not in families) for p in parts
    ]
    if any(capitals) and not all(capitals):
        first = capitals.index(True)
        last = len(capitals) - capitals[::-1].index(True)
        family = [_cased(p) for p in parts[first:last]]
        given = [*parts[:first], *parts[last:]]
        if side in FAMILY_FIRST and first == 0:
            return written([*family, *given, *suffix]), written(family)
        return written([*given, *family, *suffix]), written(family)
    parts = [_cased(p) for p in parts]
    culture = FAMILY_FIRST.get(side or "") or (_family_first_culture(parts, words) if side is None else None)
    if culture:
        surnames = words.families[culture]
        if len(parts) > 1 and plain(parts[0]) not in surnames and plain(parts[-1]) in surnames:
            parts = [parts[-1], *parts[:-1]]
        return written([*parts, *suffix]), parts[0]
    if side == "JP" and len(parts) == 2 and plain(parts[1]) in words.given and plain(parts[0]) not in words.given:
        parts = [parts[1], parts[0]]
    return written([*parts, *suffix]), _family(parts, side, words)


@cache
def _genders(lexicon: Lexicon) -> Mapping[str, str]:
    return MappingProxyType({plain(w): e.get("gender") for e in lexicon["name_genders"] for w in e.words})


def gender_of(name: str, side: str | None, lexicon: Lexicon) -> str | None:
    """The gender, `m` or `f`, that a given name in `name` tells, where it is borne by one alone; null for others.

    >>> from memcon.lexicon import load
    >>> gender_of("Peter Orlen", None, load())
    'm'
    """
    known, parts = _genders(lexicon), [plain(word) for word in name.split()]
    given = parts[1:] if side in FAMILY_FIRST else parts[: max(1, len(parts) - 1)]
    return next((known[word] for word in given if word in known), None)


def _family_first_culture(parts: list[str], words: NameWords) -> str | None:
    """The culture of a name of no known side whose form tells it: *Ban Ki-moon*, *Xi Jinping*, *Nguyen Xuan Phuc*."""
    head = plain(parts[0])
    if len(parts) == 2 and "-" in parts[1] and parts[1].split("-")[1][:1].islower() and head in words.families["korean"]:
        return "korean"
    if len(parts) == 3 and head in words.families["vietnamese"] and plain(parts[2]) not in words.given:
        return "vietnamese"
    if len(parts) == 2 and head in words.families["korean"] and head not in words.given and len(head) > 2 and len(plain(parts[1])) <= 4:
        return "korean"
    if len(parts) == 2 and head in words.families["chinese"] and head not in words.given and plain(parts[1]) not in words.given:
        return "chinese"
    return None


def _family(parts: list[str], side: str | None, words: NameWords) -> str:
    """The family name of a name in given–family order."""
    if len(parts) == 1:
        return parts[0]
    for i in range(1, len(parts) - 1):
        if parts[i] in words.particles and plain(parts[i]) not in ("bin", "bint", "ibn", "y", "e", "abdul"):
            return written(parts[i:])
    for i in range(len(parts) - 2, 0, -1):
        if plain(parts[i]) in ("bin", "bint", "ibn"):
            return written(parts[i:])
    two = side in _SPANISH and len(parts) >= 3 and not parts[-2].endswith(".")
    if two and (len(parts) >= 4 or plain(parts[-2]) not in words.given):
        return written(parts[-2:])
    if len(parts) >= 2 and _PATRONYMIC.search(parts[-1]) and len(parts) == 3 and plain(parts[1]) in words.given:
        return parts[0]  # Lavrov Sergey Viktorovich
    return parts[-1]
