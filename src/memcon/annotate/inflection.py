"""The forms of an English verb, from its base form."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

Form = Literal["base", "s", "past", "pp", "ing"]

# base: (past, past participle); the rest is regular
_IRREGULAR: dict[str, tuple[str, str]] = {
    "say": ("said", "said"), "tell": ("told", "told"), "set": ("set", "set"), "put": ("put", "put"), "make": ("made", "made"),
    "take": ("took", "taken"), "give": ("gave", "given"), "speak": ("spoke", "spoken"), "have": ("had", "had"),
    "hold": ("held", "held"), "think": ("thought", "thought"), "lay": ("laid", "laid"), "go": ("went", "gone"),
    "come": ("came", "come"), "draw": ("drew", "drawn"), "see": ("saw", "seen"), "seek": ("sought", "sought"),
    "stand": ("stood", "stood"), "leave": ("left", "left"), "swear": ("swore", "sworn"), "strike": ("struck", "struck"),
    "shed": ("shed", "shed"), "feel": ("felt", "felt"), "undertake": ("undertook", "undertaken"), "deal": ("dealt", "dealt"),
    "bring": ("brought", "brought"), "pay": ("paid", "paid"), "send": ("sent", "sent"), "let": ("let", "let"),
    "find": ("found", "found"), "rebut": ("rebutted", "rebutted"), "spell": ("spelled", "spelled"), "dwell": ("dwelt", "dwelt"),
    "show": ("showed", "shown"), "beseech": ("besought", "besought"), "fill": ("filled", "filled"), "write": ("wrote", "written"),
    "get": ("got", "got"), "meet": ("met", "met"), "begin": ("began", "begun"), "bid": ("bade", "bidden"), "light": ("lit", "lit"),
    "do": ("did", "done"), "cast": ("cast", "cast"), "keep": ("kept", "kept"), "build": ("built", "built"),
    "rebuild": ("rebuilt", "rebuilt"), "buy": ("bought", "bought"), "sell": ("sold", "sold"), "cut": ("cut", "cut"),
    "bear": ("bore", "borne"), "drive": ("drove", "driven"), "fight": ("fought", "fought"), "fly": ("flew", "flown"),
    "forgive": ("forgave", "forgiven"), "forgo": ("forwent", "forgone"), "freeze": ("froze", "frozen"),
    "unfreeze": ("unfroze", "unfrozen"), "lead": ("led", "led"), "lend": ("lent", "lent"), "overcome": ("overcame", "overcome"),
    "oversee": ("oversaw", "overseen"), "overtake": ("overtook", "overtaken"), "run": ("ran", "run"), "sit": ("sat", "sat"),
    "strive": ("strove", "striven"), "throw": ("threw", "thrown"), "uphold": ("upheld", "upheld"), "win": ("won", "won"),
    "withdraw": ("withdrew", "withdrawn"), "withhold": ("withheld", "withheld"), "redo": ("redid", "redone"),
    "lose": ("lost", "lost"), "spend": ("spent", "spent"), "break": ("broke", "broken"), "choose": ("chose", "chosen"),
    "foresee": ("foresaw", "foreseen"), "understand": ("understood", "understood"), "rise": ("rose", "risen"),
    "know": ("knew", "known"), "become": ("became", "become"), "broadcast": ("broadcast", "broadcast"), "hear": ("heard", "heard"),
    "mean": ("meant", "meant"), "spread": ("spread", "spread"),
    "teach": ("taught", "taught"), "shut": ("shut", "shut"), "split": ("split", "split"), "feed": ("fed", "fed"),
    "sweep": ("swept", "swept"), "forbid": ("forbade", "forbidden"), "override": ("overrode", "overridden"),
    "rewrite": ("rewrote", "rewritten"), "retake": ("retook", "retaken"), "redraw": ("redrew", "redrawn"), "undo": ("undid", "undone"),
    "undergo": ("underwent", "undergone"), "recast": ("recast", "recast"), "reset": ("reset", "reset"), "offset": ("offset", "offset"),
    "bind": ("bound", "bound"), "dig": ("dug", "dug"), "wind": ("wound", "wound"), "tear": ("tore", "torn"), "stick": ("stuck", "stuck"),
    "ring": ("rang", "rung"), "grow": ("grew", "grown"), "hurt": ("hurt", "hurt"), "shrink": ("shrank", "shrunk"),
    "fall": ("fell", "fallen"),
    "quit": ("quit", "quit"), "stride": ("strode", "stridden"), "cost": ("cost", "cost"), "forswear": ("forswore", "forsworn"),
    "speed": ("sped", "sped"),
    "read": ("read", "read"), "hit": ("hit", "hit"), "shoot": ("shot", "shot"), "sing": ("sang", "sung"), "shake": ("shook", "shaken"),
    "catch": ("caught", "caught"), "shine": ("shone", "shone"), "foretell": ("foretold", "foretold"),
    "forecast": ("forecast", "forecast"), "arise": ("arose", "arisen"),
}  # fmt: skip

# verbs of two syllables whose last consonant is doubled, for the stress is on the last; those of one syllable double it by rule
_DOUBLED = frozenset(
    "commit recommit refer submit regret rebut confer demur admit readmit concur permit remit transmit begin deter embed extol occur"
    " patrol refit transfer defer prefer control incur forget equip airdrop air-drop fulfil enrol instil distil annul allot acquit abhor"
    " outfit recur".split()
)
_ONE_SYLLABLE = re.compile(r"(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]")  # ban, step, swap


def forms(base: str) -> dict[str, set[Form]]:
    """Each form of the verb `base`, and which forms it can be.

    >>> sorted(forms("reply"))
    ['replied', 'replies', 'reply', 'replying']
    """
    if base == "be":
        return {"be": {"base"}, "is": {"s"}, "are": {"s"}, "was": {"past"}, "were": {"past"}, "been": {"pp"}, "being": {"ing"}}
    past, participle = _IRREGULAR.get(base, (_add_ed(base), _add_ed(base)))
    found: dict[str, set[Form]] = {}
    pairs: list[tuple[str, Form]] = [(base, "base"), (_add_s(base), "s"), (past, "past"), (participle, "pp"), (_add_ing(base), "ing")]
    for form, kind in pairs:
        found.setdefault(form, set()).add(kind)
    if base in ("dwell", "spell"):
        found.setdefault({"dwell": "dwelled", "spell": "spelt"}[base], set()).update(("past", "pp"))
    # signalled and initialled, as the British write; but revealed
    if base.endswith(("el", "al")) and not base.endswith(("eal", "eel")) and base not in _IRREGULAR:
        found.setdefault(f"{base}led", set()).update(("past", "pp"))
        found.setdefault(f"{base}ling", set()).add("ing")
    if base == "have":
        found["has"] = found.pop("haves")
    return found


def inflected(bases: Iterable[str], *wanted: Form) -> frozenset[str]:
    """The forms of some verbs: those wanted, or all.

    >>> sorted(inflected(["hold", "fix"], "ing"))
    ['fixing', 'holding']
    """
    return frozenset(form for base in bases for form, kinds in forms(base).items() if not wanted or kinds & {*wanted})


def _doubles(base: str) -> bool:
    return base in _DOUBLED or _ONE_SYLLABLE.fullmatch(base) is not None


def _add_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + base[-1] + "ed" if _doubles(base) else base + "ed"


def _add_s(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else base + "s"


def _add_ing(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")) and base != "be":
        return base[:-1] + "ing"
    return base + base[-1] + "ing" if _doubles(base) else base + "ing"
