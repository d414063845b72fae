"""What people come to do, done by keyboard alone: a page is opened by its address, and all else is keys. Nothing here can point or click,
and the browser itself tells whether a pointer ever moved or pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from conftest import PASSWORD
from season import SEASON

FURTHEST = 250
"""How often Tab is pressed at most on the way to something: a page has fewer things to stop at."""

_FOCUS = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return ["", ""];
  const label = one.getAttribute("aria-label") || [...(one.labels || [])].map((l) => l.textContent).join(" ") || one.textContent;
  const chosen = one.type === "radio" || one.type === "checkbox" ? "" : one.name || "";
  return [label.replace(/\\s+/g, " ").trim(), one.tagName.toLowerCase() + (chosen ? "[" + chosen + "]" : "")];
}"""

_SEEN = """() => {
  const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  return box.bottom > 0 && box.top < innerHeight && (ring || style.boxShadow !== "none");
}"""

_POINTED = """
  sessionStorage.pointed = sessionStorage.pointed || "";
  for (const kind of ["pointerdown", "pointermove", "mousedown", "mousemove", "touchstart", "dragstart"])
    addEventListener(kind, () => { sessionStorage.pointed += kind + " "; }, true);
  addEventListener("click", (event) => { if (event.detail) sessionStorage.pointed += "click "; }, true);
"""


class Keyboard:
    """A tab of the browser, and a keyboard before it."""

    def __init__(self, browser: Any, address: str) -> None:
        self._tab = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
        self._tab.set_default_timeout(8000)
        self._tab.add_init_script(_POINTED)
        self._tab.on("filechooser", lambda _: None)  # from the beginning on, lest a dialogue opens before somebody waits for it
        self._tab.goto(address)

    def close(self) -> None:
        pointed = self._tab.evaluate("sessionStorage.pointed")
        self._tab.context.close()
        assert pointed == ""

    @property
    def at(self) -> str:
        """The address of the page, without its host."""
        return "/" + str(self._tab.url).split("/", 3)[3]

    def comes(self, address: str) -> None:
        """Wait for a page to come of its own accord."""
        self._tab.wait_for_url(address)

    def press(self, *keys: str) -> None:
        for key in keys:
            self._tab.keyboard.press(key)

    def write(self, text: str) -> None:
        """Type over what stands in a field."""
        self._tab.keyboard.press("Control+A")
        self._tab.keyboard.type(text)

    def pick(self, begins: str) -> None:
        """Choose one of a list by typing how it begins."""
        self._tab.keyboard.type(begins)

    def reach(self, label: str, kind: str = "", back: bool = False) -> None:
        """Press Tab until what is called `label` has the focus, and see that it shows it."""
        passed = []
        for _ in range(FURTHEST):
            self._tab.keyboard.press("Shift+Tab" if back else "Tab")
            name, tag = self._tab.evaluate(_FOCUS)
            passed.append(name[:40])
            if name.startswith(label) and tag.startswith(kind):
                assert self._tab.evaluate(_SEEN), f"{label!r} has the focus, and nobody can see it"
                return
        raise AssertionError(f"{label!r} cannot be reached on {self.at}; there are: {list(dict.fromkeys(passed))}")

    def follow(self, label: str, kind: str = "", key: str = "Enter") -> None:
        """Go to a link or button, press it, and wait for the page it leads to."""
        self.reach(label, kind)
        with self._tab.expect_navigation():
            self._tab.keyboard.press(key)

    def says(self, words: str, where: str = "main") -> None:
        """Wait until the page says something."""
        self._tab.locator(where).get_by_text(words).first.wait_for()

    def waits(self, label: str) -> None:
        """Wait until what is called `label` has the focus of its own accord."""
        self._tab.wait_for_function(f"(label) => ({_FOCUS})()[0].startsWith(label)", arg=label)

    def value(self) -> str:
        """What stands in the field that has the focus."""
        return str(self._tab.evaluate("document.activeElement.value"))

    def text(self, selector: str = "main") -> str:
        return str(self._tab.locator(selector).first.inner_text())

    def choose(self, file: Path, label: str) -> None:
        """Open the system's dialogue for files by key, and choose one in it."""
        self.reach(label, "input")
        with self._tab.expect_file_chooser() as dialogue:
            self._tab.keyboard.press("Enter")
        dialogue.value.set_files(file)

    def download(self, label: str) -> str:
        """What a link has the browser keep."""
        self.reach(label)
        with self._tab.expect_download() as kept:
            self._tab.keyboard.press("Enter")
        return Path(kept.value.path()).read_text(encoding="utf-8")


@pytest.fixture
def sit(browser: Any) -> Iterator[Callable[[str], Keyboard]]:
    """Opens tabs that have a keyboard and nothing else."""
    opened: list[Keyboard] = []

    def sit_(address: str) -> Keyboard:
        opened.append(Keyboard(browser, address))
        return opened[-1]

    yield sit_
    for one in opened:
        one.close()


def test_a_pointer_would_be_noticed(talks: Any, browser: Any) -> None:
    """The watch on the pointer that all tests here rely on."""
    one = Keyboard(browser, talks.address)
    one._tab.mouse.click(5, 5)  # the only one
    with pytest.raises(AssertionError, match="pointerdown"):
        one.close()


def test_the_first_file_is_added(opener: Any, sit: Any, talk_file: Path) -> None:
    desk = opener()
    keys = sit(desk.address)
    keys.choose(talk_file, "Drop readouts here")
    keys.follow("Read and add", "button")
    keys.follow(talk_file.name)
    assert keys.at.startswith("/documents/") and "Medina" in keys.text(".panel")
    assert len(desk.record) == 1
    keys.reach("Foreign Minister", "a")
    assert keys.text(".fact.lit").startswith("p")


def test_a_speaker_is_corrected_and_the_brief_changes(opener: Any, sit: Any) -> None:
    keys = sit(opener(*SEASON).address)
    keys.follow("Documents")
    keys.follow("Talks of bergen", "a")
    keys.reach("Correct s1", "a")
    keys.press("Enter")
    keys.says("Keep the correction")
    keys.reach("Name", "input[speaker-name]")
    keys.write("Pedro Salas")
    keys.reach("Why", "input")
    keys.write("named in the Spanish text")
    keys.follow("Keep the correction")
    assert keys.at.endswith("#s1") and "corrected by Ada" in keys.text("#f-s1")
    keys.follow("Sides", "a")
    keys.follow("Norway – Peru")
    assert "Pedro Salas" in keys.text(".brief")
    keys.follow("Review", "a")
    keys.follow("All that was decided")
    keys.follow("Undo no. 1", "button")
    assert "undone by no. 2" in keys.text()
    keys.follow("Sides", "a")
    keys.follow("Norway – Peru")
    assert "Pedro Salas" not in keys.text(".brief")


def test_two_people_are_made_one_and_apart_again(opener: Any, sit: Any) -> None:
    desk = opener(*SEASON)
    keys = sit(desk.address)
    keys.follow("People", "a")
    keys.follow("Ingrid Solberg", "a")
    keys.reach("Say who this is", "summary")
    keys.press("Enter")
    keys.reach("The same person as", "input")
    keys.write("Erik Lund")
    keys.press("Escape")  # closes what the browser suggests
    keys.follow("One person", "button")
    assert {"Ingrid Solberg", "Erik Lund"} <= set(desk.record.person("Lund").names)
    keys.follow("All that was decided")
    keys.follow("Undo no. 1", "button")
    assert desk.record.person("Lund").names == ("Erik Lund",)


def test_a_draft_is_checked(talks: Any, sit: Any) -> None:
    keys = sit(talks.address)
    keys.follow("Check", "a")
    keys.reach("The draft", "textarea")
    keys.write("Peru requested that the quota of 2018 be kept. Norway gave Peru two ships.")
    keys.follow("Check", "button")
    assert "contradicted" in keys.text(".lead") and "2018" in keys.text("#claim-0")
    keys.reach("Peru requested that", "a")
    keys.press("Enter")
    assert keys.at.endswith("#claim-0")
    keys.follow("Norway, 4 Mar 2024", "a")
    assert "?words=" in keys.at and "the quota of 2019" in keys.text(".published")


def test_the_calendar_is_subscribed_to(opener: Any, sit: Any) -> None:
    keys = sit(opener(*SEASON).address)
    keys.follow("Calendar", "a")
    feed = keys.download("Peru")
    assert feed.startswith("BEGIN:VCALENDAR") and "Norway and Peru" in feed


def test_with_accounts_one_signs_in_and_makes_an_address_for_the_calendar(opener: Any, sit: Any) -> None:
    keys = sit(opener(*SEASON, people={"Dan": ("reader", ()), "Ada": ("admin", ())}).address)
    keys.reach("Name", "input")
    keys.write("Dan")
    keys.reach("Password", "input")
    keys.write(PASSWORD)
    keys.follow("Sign in", "button")
    keys.follow("Calendar", "a")
    keys.reach("Subscribe in your calendar", "select")
    keys.pick("Peru")
    keys.follow("Make my address", "button")
    keys.reach("The address", "input")
    address = keys.value()
    assert "side=PE" in address and httpx.get(address).text.startswith("BEGIN:VCALENDAR")
    keys.follow("Dan", "a")
    keys.follow("Remove a calendar: Peru", "button")
    assert httpx.get(address).status_code == 401
    keys.follow("Sign out", "button")
    assert keys.at == "/login"


def test_of_two_editors_at_once_the_second_is_told(opener: Any, sit: Any) -> None:
    desk = opener(*SEASON)
    first, second = (sit(desk.address + "/documents/bergen") for _ in range(2))
    for keys, act in ((first, "propose"), (second, "hope")):
        keys.reach("Correct s2", "a")
        keys.press("Enter")
        keys.says("Keep the correction")
        keys.reach("Act", "select")
        keys.pick(act)
    for keys in (first, second):
        keys.follow("Keep the correction", "button")
    told = second.text("[role=alert]")
    assert ("decided on s2 since you looked" in told, "propose" in told, "hope" in told) == (True, True, True)
    assert desk.record.reading("bergen").statements[1].act == "propose"
    second.follow("Keep the correction", "button")
    assert desk.record.reading("bergen").statements[1].act == "hope"
    assert [d.kind for d in desk.record.history()] == ["correct", "correct"]


def test_facts_are_accepted_one_after_the_other(opener: Any, sit: Any) -> None:
    desk = opener(*SEASON)
    keys = sit(desk.address + "/documents/bergen")
    keys.reach("Right: accept m1", "button")
    for label in ("m1", "p1", "p2", "s1"):
        keys.waits(f"Right: accept {label}")
        keys.press("Enter")
        keys.says("accepted by Ada", f"#f-{label}")
    assert [d.path for d in desk.record.history()] == ["m1", "p1", "p2", "s1"]


def test_a_fact_is_added_by_its_words(opener: Any, sit: Any) -> None:
    desk = opener(*SEASON)
    keys = sit(desk.address + "/documents/bergen")
    keys.follow("Add a fact", "a")
    keys.follow("References", "a")
    keys.reach("The words it stands on", "textarea")
    keys.write("fishing grounds")
    keys.reach("Kind", "select")
    keys.pick("event")
    keys.reach("Name", "input")
    keys.write("fishing grounds")
    keys.follow("Add", "button")
    assert desk.record.reading("bergen").references[-1].name == "fishing grounds" and keys.at.endswith("#r+1")


def test_a_promise_is_judged(opener: Any, sit: Any) -> None:
    desk = opener(*SEASON)
    keys = sit(desk.address)
    keys.follow("Ledger", "a")
    keys.reach("overdue", "input")
    keys.press("Space")
    keys.comes("**state=overdue**")
    keys.reach("Judge", "summary")
    keys.press("Enter")
    keys.reach("Note", "input")
    keys.write("never came")
    keys.follow("Broken", "button")
    assert [j.verdict for e in desk.record.ledger(state="overdue").entries for j in e.judgements] == ["broken"]


def test_a_page_is_searched_for_and_marked(opener: Any, sit: Any) -> None:
    desk = opener(*SEASON)
    keys = sit(desk.address)
    keys.press("/")
    keys.write("quota")
    keys.press("Enter")
    keys.comes("**/search?words=quota")
    keys.follow("4 Mar 2024", "a")
    keys.reach("Who may see it", "summary")
    keys.press("Enter")
    keys.reach("Marking", "input")
    keys.write("internal")
    keys.follow("Mark", "button")
    assert desk.record.marking("bergen") == "internal"
