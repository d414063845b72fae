"""The desk in a real browser: each page without a fault for those who see, hear or type it, and what people come to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
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
    with tab.expect_navigation():
        tab.get_by_label("overdue").check()
    assert "state=overdue" in tab.url
    assert tab.locator(".entry").count() == 1


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
