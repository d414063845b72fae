"""The desk in a real browser: each page without a fault for those who see, hear or type it, and what people come to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from season import SEASON
from test_pages import PAGES

axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed (pip install axe-playwright-python)")


@pytest.fixture(scope="module")
def shared_tab(browser: Any) -> Any:
    """One tab for all pages: a new one for each takes longer than the page."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_no_serious_fault_and_fits_a_phone(talks: Any, shared_tab: Any, path: str) -> None:
    shared_tab.set_viewport_size({"width": 1280, "height": 900})
    shared_tab.goto(talks.address + path)
    found = axe.Axe().run(shared_tab).response["violations"]
    serious = [(f["id"], [n["html"][:150] for n in f["nodes"]][:3]) for f in found if f["impact"] in ("serious", "critical")]
    assert serious == []
    shared_tab.set_viewport_size({"width": 390, "height": 844})
    assert shared_tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_first_file_is_added_and_read(opener: Any, tab: Any, talk_file: Path) -> None:
    desk = opener()
    tab.goto(desk.address)
    tab.set_input_files("input[type=file]", talk_file)
    tab.get_by_role("button", name="Read and add").press("Enter")
    tab.get_by_role("link", name=talk_file.name).click()
    assert tab.locator(".published .mark.person").first.is_visible()
    assert "Medina" in tab.locator(".panel").inner_text()
    assert len(desk.record) == 1


def test_a_file_dropped_on_the_page_is_added(opener: Any, tab: Any, talk_file: Path) -> None:
    desk = opener()
    tab.goto(desk.address)
    transfer = tab.evaluate_handle(
        "(text) => { const d = new DataTransfer(); d.items.add(new File([text], 'talks.txt', {type: 'text/plain'})); return d; }",
        talk_file.read_text(encoding="utf-8"),
    )
    with tab.expect_navigation():
        tab.dispatch_event("[data-drop]", "drop", {"dataTransfer": transfer})
    assert "1 document read" in tab.content()


def test_pointing_at_words_shows_the_fact(talks: Any, tab: Any) -> None:
    tab.goto(talks.address + "/documents/bergen")
    tab.locator(".published .mark.content").first.hover()
    assert tab.locator(".panel .fact.lit").get_attribute("data-fact") == "s1"
    tab.locator(".published .mark.content").first.click()
    assert tab.url.endswith("#s1")


def test_a_link_to_a_fact_shows_it(talks: Any, tab: Any) -> None:
    tab.goto(talks.address + "/documents/bergen#s2")
    assert tab.locator(".fact.lit").get_attribute("data-fact") == "s2"
    assert "quota" in tab.locator(".published .lit").all_inner_texts()[-1]


def test_the_keyboard_alone_reaches_search_and_facts(talks: Any, tab: Any) -> None:
    tab.goto(talks.address + "/documents/bergen")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Skip to the page"
    tab.keyboard.press("Enter")
    for _ in range(12):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.matches('.published .mark')"):
            break
    assert tab.locator(".fact.lit").count() == 1
    tab.keyboard.press("/")
    tab.keyboard.type("quota")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/search?words=quota")
    assert "2 passages" in tab.locator("#results").inner_text()


def test_the_ledger_filters_as_boxes_are_ticked(talks: Any, tab: Any) -> None:
    tab.goto(talks.address + "/ledger")
    tab.get_by_label("overdue").check()
    tab.wait_for_url("**state=overdue**")
    assert tab.locator(".entry").count() == 1


def test_search_answers_while_one_types(talks: Any, tab: Any) -> None:
    tab.goto(talks.address + "/search")
    tab.locator("#words").press_sequentially("quota")
    tab.wait_for_url("**words=quota**")
    assert tab.locator("#found .hit").count() == 2
    assert tab.evaluate("document.activeElement.id") == "words"


def test_pages_can_be_read_without_script(talks: Any, browser: Any) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(talks.address + "/documents/bergen")
    page.locator(".published .mark.content").first.click()
    page.wait_for_url("**/documents/bergen#f-s1")
    context.close()


def test_no_other_host_is_asked_for_anything(talks: Any, browser: Any) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in ("/", "/documents/bergen", "/sides/NO/PE", "/ledger"):
        page.goto(talks.address + path)
    assert [url for url in asked if not url.startswith((talks.address, "data:"))] == []
    context.close()


def test_a_speaker_is_corrected_and_the_brief_follows(opener: Any, tab: Any) -> None:
    desk = opener(*SEASON)
    tab.goto(desk.address + "/documents/bergen#s1")
    tab.locator("#f-s1 .correct").press("Enter")
    tab.get_by_label("Name").first.fill("Pedro Salas")
    tab.get_by_label("Why").fill("named in the Spanish text")
    tab.get_by_role("button", name="Keep the correction").press("Enter")
    tab.wait_for_url("**#s1")
    tab.get_by_text("corrected by Ada").wait_for()
    tab.goto(desk.address + "/sides/NO/PE")
    assert "Pedro Salas" in tab.locator(".brief").inner_text()
    tab.goto(desk.address + "/history")
    tab.get_by_role("button", name="Undo").press("Enter")
    tab.get_by_text("undone by no. 2").wait_for()
    tab.goto(desk.address + "/sides/NO/PE")
    assert "Pedro Salas" not in tab.locator(".brief").inner_text()


def test_a_fact_is_accepted_where_it_stands(opener: Any, tab: Any) -> None:
    desk = opener(*SEASON)
    tab.goto(desk.address + "/documents/bergen")
    tab.locator("#f-s1 .accept").press("Enter")
    tab.locator("#f-s1").get_by_text("accepted by Ada").wait_for()
    tab.wait_for_function("document.activeElement.matches('#f-s2 .accept')")
    desk.record.correct("bergen", "s2.act", "hope", by="Ben")
    tab.keyboard.press("Enter")
    tab.locator("[role=alert]").get_by_text("Ben decided on s2 since you looked").wait_for()
    tab.get_by_role("button", name="It is right as it stands").press("Enter")
    tab.wait_for_url("**#s2")
    assert "corrected by Ben" in tab.locator("#f-s2").inner_text() and "accepted by Ada" in tab.locator("#f-s2").inner_text()
    tab.goto(desk.address + "/review")
    agreement = tab.get_by_role("region", name="Agreement").inner_text().split()
    assert agreement[agreement.index("statements.act") + 1] == "2"  # two facts, on one of which Ben differs from the machine
    tab.goto(desk.address + "/documents/bergen/facts/s1")
    tab.get_by_label("Act").select_option("hope")
    tab.get_by_role("button", name="It is right as it stands").press("Enter")
    tab.get_by_text("keep the correction instead").wait_for()
    assert [(d.kind, d.by, d.path) for d in desk.record.history()] == [
        ("accept", "Ada", "s1"), ("correct", "Ben", "s2.act"), ("accept", "Ada", "s2"),
    ]  # fmt: skip


def test_selected_words_become_a_fact(opener: Any, tab: Any) -> None:
    desk = opener(*SEASON)
    tab.goto(desk.address + "/documents/bergen")
    tab.evaluate(
        """() => {
          const walk = document.createTreeWalker(document.querySelector('.published'), NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const at = node.data.indexOf('fishing grounds');
            if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + 15); return; }
          }
        }"""
    )
    tab.get_by_role("toolbar").get_by_text("Cited").click()
    assert tab.locator("form blockquote").inner_text() == "fishing grounds"
    tab.get_by_label("Kind").select_option("event")
    tab.get_by_role("button", name="Add", exact=True).press("Enter")
    tab.wait_for_url("**#r+1")
    assert "added by Ada" in tab.locator(".fact.lit").inner_text()
    added = desk.record.reading("bergen")
    spans = added.references[-1].evidence
    assert [(s.text, added.document.text[s.start : s.end]) for s in spans] == [("fishing grounds", "fishing grounds")]


def test_two_people_are_made_one_and_apart_again(opener: Any, tab: Any) -> None:
    desk = opener(*SEASON)
    tab.goto(desk.address + "/people/Ingrid%20Solberg?side=NO")
    tab.get_by_text("Say who this is").press("Enter")
    tab.get_by_label("The same person as").fill("Erik Lund")
    tab.get_by_role("button", name="One person").press("Enter")
    tab.wait_for_url("**/review")
    assert {"Ingrid Solberg", "Erik Lund"} <= set(desk.record.person("Lund").names)
    tab.goto(desk.address + "/history")
    tab.get_by_role("button", name="Undo").press("Enter")
    tab.get_by_text("undone by").wait_for()
    assert desk.record.person("Lund").names == ("Erik Lund",)


def test_two_editors_do_not_overwrite_each_other_unawares(opener: Any, browser: Any) -> None:
    desk = opener(*SEASON)
    tabs = [browser.new_context().new_page() for _ in range(2)]
    for tab in tabs:
        tab.goto(desk.address + "/documents/bergen/facts/s2")
    for tab, act in zip(tabs, ("propose", "hope"), strict=True):
        tab.get_by_label("Act").select_option(act)
        with tab.expect_navigation():
            tab.get_by_role("button", name="Keep the correction").click()
    second = tabs[1].locator("[role=alert]").inner_text()
    assert ("decided on s2 since you looked" in second, "propose" in second, "hope" in second) == (True, True, True)
    assert desk.record.reading("bergen").statements[1].act == "propose"
    with tabs[1].expect_navigation():
        tabs[1].get_by_role("button", name="Keep the correction").click()
    assert desk.record.reading("bergen").statements[1].act == "hope"
    for tab in tabs:
        tab.context.close()


def test_a_promise_is_judged(opener: Any, tab: Any) -> None:
    desk = opener(*SEASON)
    tab.goto(desk.address + "/ledger?state=overdue")
    tab.get_by_text("Judge", exact=True).press("Enter")
    tab.get_by_label("Note").fill("never came")
    tab.get_by_role("button", name="Broken").press("Enter")
    tab.get_by_text("says Ada").wait_for()
    assert [(j.verdict, j.note) for e in desk.record.ledger(state="overdue").entries for j in e.judgements] == [("broken", "never came")]


def test_a_draft_is_checked(talks: Any, tab: Any) -> None:
    tab.goto(talks.address + "/check")
    tab.get_by_label("The draft").fill("Peru requested that the quota of 2018 be kept.\n\nNorway gave Peru two ships.")
    tab.get_by_role("button", name="Check").press("Enter")
    tab.locator(".claims").wait_for()
    assert tab.locator(".claim").count() == 2
    assert "2018" in tab.locator("#claim-0").inner_text()
