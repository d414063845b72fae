"""Every route, as somebody would try it who looks for a page that is kept from them: each answer is the one that a record would give which
never had the page, word for word. Two desks are asked the same, one with hidden pages and one without; a route that is new is tried too."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import readouts
from fastapi.routing import APIRoute
from season import SEASON

from memcon.export.formats import FORMATS
from memcon.types import Reading
from memcon.web import rest
from memcon.web.pages import ROUTERS

CANARY = "Zzyzx"
"""A word that stands in each field of the hidden pages, and nowhere else."""

DAY, LATER = "2031-07-07", "2032-01-05"

HIDDEN = readouts.readout(
    f"{CANARY}-talks",
    readouts.held(DAY, "IS", sides=("NO", "IS"), city=CANARY, venue=f"{CANARY} House", occasion=f"{CANARY} days"),
    readouts.held(LATER, "NO", "m2", city=CANARY),
    heads=(
        (f"Anna {CANARY}", f"Minister of {CANARY}", "IS"),
        ("Erik Lund", f"Envoy for {CANARY}", "NO"),
        (f"Luis {CANARY}", "President", "PE"),
    ),
    says=(
        readouts.said("NO", "propose", f"the {CANARY} pact be signed", f"{CANARY.lower()}-pact", speaker=f"Erik {CANARY}"),
        readouts.said("both", "agree", f"the quota of {CANARY} would stand", "fisheries"),
    ),
    commits=(
        readouts.promised("visit", f"the envoy of {CANARY} would come", "NO IS", (f"in {CANARY}", "2031-08"), persons=(f"Anna {CANARY}",)),
    ),
    cites=(("instrument", f"the {CANARY} Accord", "2030"),),
    sections=(("1", f"{CANARY} matters"),),
    more=f"All rose for {CANARY}",
)

SECOND = SEASON[0].model_copy(
    update={
        "document": SEASON[0].document.model_copy(
            update={"id": "id-second", "source": f"{CANARY}-copy.txt", "title": CANARY, "text": SEASON[0].document.text + f"{CANARY}.\n"}
        )
    }
)
"""Nearly the text of a page that everybody may see."""

PEOPLE = {"Ada": ("admin", ()), "Cleo": ("editor", ("internal",)), "Dan": ("reader", ())}


def _later(reading: Reading) -> Reading:
    """Another version of the page."""
    text = reading.document.text + f"And {CANARY} again.\n"
    return reading.model_copy(update={"document": reading.document.model_copy(update={"id": f"id-later-{CANARY}", "text": text})})


@pytest.fixture(scope="module")
def desks(opener: Any) -> tuple[Any, Any]:
    """A desk with hidden pages, added before, between and after those that everybody may see, and a desk without; of what was decided on
    the hidden ones the other desk has as many changes of accounts, which nobody sees either."""
    full, bare = opener(people=PEOPLE), opener(people=PEOPLE)
    for at, reading in enumerate(SEASON):
        for desk in (full, bare):
            desk.record.add_reading(reading)
        if at == 0:
            for hidden in (HIDDEN, SECOND):
                full.record.add_reading(hidden)
                full.record.mark(hidden.document.id, "secret", by="Ada", why=CANARY)
            full.record.add_reading(_later(HIDDEN))
    decide = full.record
    name = f"{CANARY}-talks"
    decide.correct(name, "s1.act", "hope", by="Ada", why=CANARY)
    decide.accept(name, "m1", by="Ada", why=CANARY)
    decide.remove(name, "r1", by=CANARY, why=CANARY)
    decide.add_fact(name, "references", {"kind": "event", "name": CANARY, "evidence": CANARY}, by=CANARY)
    decide.review(name, by=CANARY, why=CANARY)
    decide.judge(f"{name}#c1", "kept", by=CANARY, note=CANARY)
    decide.same_person(f"Anna {CANARY}", "Erik Lund", by=CANARY, why=CANARY)
    decide.undo(decide.history()[-1].number, by=CANARY, why=CANARY)
    while len(bare.record.history()) < len(full.record.history()):
        bare.record.accounts.change("Dan", sees=(), by="Ada")
    for desk in (full, bare):
        desk.record.correct("bergen", "s1.act", "hope", by="Cleo", why="the Spanish text")
        desk.record.review("oslo", by="Cleo")
    return full, bare


IN_PATH: dict[str, tuple[str, ...]] = {
    "document": (f"{CANARY}-talks", f"id-{CANARY}-talks", f"id-later-{CANARY}", "id-second", "id-", "bergen"),
    "meeting": ("m1", "m2"),
    "label": ("s1", "c1", "document"),
    "name": (f"Anna {CANARY}", CANARY, "Erik Lund"),
    "topic": (f"{CANARY.lower()}-pact", "fisheries"),
    "a": ("NO", "IS"),
    "b": ("PE", "IS"),
    "month": ("2031-07", "2031-08", "2024-05"),
    "format": tuple(FORMATS),
    "number": ("1", "4", "8", "9", "12", "400"),
    "id": ("000000000000",),
}
"""What each part of a path is tried with: what belongs to the hidden pages, and beside it what does not."""

ASKED: dict[str, tuple[str, ...]] = {
    "document": IN_PATH["document"],
    "side": ("IS", "NO"),
    "a": ("IS", "NO"),
    "b": ("IS", "PE"),
    "other": ("IS",),
    "between": ("IS",),
    "words": (CANARY, f'"{CANARY} pact"', f"{CANARY[:3]}*", "quota"),
    "person": (f"Anna {CANARY}", "Erik Lund"),
    "name": (CANARY, "Erik"),
    "topic": (f"{CANARY.lower()}-pact", "fisheries"),
    "since": (DAY, "2024"),
    "until": (LATER,),
    "before": ("2033",),
    "due": ("2033",),
    "of": ("IS",),
    "one": (f"Anna {CANARY}", "Erik Lund"),
    "two": ("Erik Lund",),
    "commitment": (f"{CANARY}-talks#c1", f"id-{CANARY}-talks#c1"),
    "draft": (f"Norway and Iceland agreed that the {CANARY} pact be signed. Norway stated that the quota of {CANARY} would stand.",),
}
"""What each value that is asked for is tried with."""

FORMS: dict[str, tuple[dict[str, Any], ...]] = {
    "/documents/{document}/facts/{label}": ({"act": "hope"}, {"accept": "yes"}, {"remove": "yes"}),
    "/documents/{document}/add": ({"part": "references", "words": CANARY, "kind": "event", "name": CANARY},),
    "/documents/{document}/marking": ({"marking": "secret"}, {"marking": "internal"}),
    "/documents/{document}/same-page": ({"other": f"{CANARY}-talks"}, {"other": "id-second"}),
    "/people/same": ({"one": f"Anna {CANARY}", "two": "Erik Lund", "is_same": "yes"}, {"one": "Ingrid Solberg", "two": f"Luis {CANARY}"}),
    "/judgements": ({"commitment": f"id-{CANARY}-talks#c1", "verdict": "kept"},),
    "/check": ({"draft": ASKED["draft"][0]},),
    "/history/{number}/undo": ({"why": "x"},),
    "/api/v1/check": ({"draft": ASKED["draft"][0]},),
    "/api/v1/documents/{document}/corrections": ({"path": "s1.act", "value": "hope"},),
    "/api/v1/documents/{document}/removals": ({"label": "s1"},),
    "/api/v1/documents/{document}/acceptances": ({"label": "s1"},),
    "/api/v1/documents/{document}/additions": ({"part": "references", "fact": {"kind": "event", "name": CANARY, "evidence": CANARY}},),
    "/api/v1/judgements": ({"commitment": f"id-{CANARY}-talks#c1", "verdict": "kept"},),
    "/api/v1/people/identities": (
        {"one": f"Anna {CANARY}", "two": "Erik Lund", "same": True},
        {"one": "Erik Lund", "two": "Erik Lund", "same": False, "meetings": [f"{CANARY}-talks#m2"]},
    ),
    "/api/v1/history/{number}/undo": ({"why": "x"},),
}
"""What is sent where something is written; nothing elsewhere."""

ELSEWHERE = ("/login", "/logout", "/account", "/calendar/subscriptions")
"""Routes that know no page: one's own account. What is uploaded is tried apart."""


def routes() -> list[tuple[str, APIRoute]]:
    """Every route and each way of asking it."""
    every = [r for router in (*ROUTERS, rest.router) for r in router.routes if isinstance(r, APIRoute)]
    found = [(method, r) for r in every for method in sorted(r.methods) if not r.path.startswith(ELSEWHERE)]
    return [(method, r) for method, r in found if (method, r.path.removeprefix("/api/v1")) != ("POST", "/documents")]


def paths(route: APIRoute) -> list[str]:
    names = re.findall(r"\{(\w+)\}", route.path)
    filled = itertools.product(*(IN_PATH[name] for name in names))
    return [route.path.format(**{n: _quoted(v) for n, v in zip(names, values, strict=True)}) for values in filled]


def _quoted(value: str) -> str:
    return httpx.QueryParams({"x": value}).__str__()[2:].replace("+", "%20")


def queries(route: APIRoute) -> list[dict[str, str]]:
    """No value, or one of each, with those that must be there."""
    known = {p.alias for p in route.dependant.query_params}
    must = {p.alias: ASKED[p.alias][0] for p in route.dependant.query_params if p.field_info.is_required()}
    found = [must]
    found += [{**must, name: value} for name in sorted(known & set(ASKED)) for value in ASKED[name]]
    return found


def said(answer: httpx.Response) -> tuple[int, str, dict[str, str]]:
    """An answer without what differs from moment to moment and from caller to caller."""
    text = answer.content.decode("latin-1")
    text = re.sub(r'name="token" value="\w+"', "", text)
    text = re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z|\d{8}T\d{6}Z|\d{1,2} \w+ \d{4}, \d\d:\d\d UTC", "", text)
    passing = {"date", "etag", "set-cookie", "server-timing", "content-length"}
    return answer.status_code, text, {k: v for k, v in answer.headers.items() if k not in passing}


def told_apart(full: Any, bare: Any, method: str, path: str, given: dict[str, Any]) -> str | None:
    """What gives the hidden pages away in an answer; nothing where none does."""
    is_api = path.startswith("/api/")
    answers = []
    for desk in (full, bare):
        if method == "GET":
            answers.append(desk.caller.get(path, params=given))
        elif is_api:
            answers.append(desk.caller.post(path, json=given, headers={"x-memcon-token": desk.token()}))
        else:
            answers.append(desk.post(path, given))
    one, two = (said(a) for a in answers)
    if one[0] >= 500:
        return f"{method} {path} {given}: {one[0]}"
    if one != two:
        return f"{method} {path} {given}: {_first_difference(one, two)}"
    echoed = CANARY.lower() in (path + repr(given)).lower()
    return f"{method} {path} {given}: says {CANARY}" if CANARY.lower() in one[1].lower() and not echoed else None


def _first_difference(one: Any, two: Any) -> str:
    if one[0] != two[0] or one[2] != two[2]:
        return f"{one[0]} {one[2]} beside {two[0]} {two[2]}"
    at = next((i for i, (a, b) in enumerate(zip(one[1], two[1], strict=False)) if a != b), min(len(one[1]), len(two[1])))
    return f"{one[1][max(0, at - 60) : at + 120]!r} beside {two[1][max(0, at - 60) : at + 120]!r}"


@pytest.mark.parametrize("who", ["Dan", "Cleo"])
def test_no_question_tells_of_what_is_hidden(desks: tuple[Any, Any], who: str) -> None:
    full, bare = (desk.known(who) for desk in desks)
    tried = list(_questions())
    assert len(tried) > 300
    assert [found for path, given in tried if (found := told_apart(full, bare, "GET", path, given))] == []


def _questions() -> Iterator[tuple[str, dict[str, str]]]:
    for method, route in routes():
        if method == "GET":
            yield from ((path, given) for path in paths(route) for given in queries(route))


def test_the_canary_is_there_for_those_who_may_see_it(desks: tuple[Any, Any]) -> None:
    """The trap is armed: what is asked above shows the hidden pages to those to whom they are given."""
    ada = desks[0].known("Ada")
    shown = {path.partition("?")[0] for path, given in _questions() if CANARY in ada.caller.get(path, params=given).text}
    assert len(shown) > 60


def test_no_writing_tells_of_what_is_hidden(desks: tuple[Any, Any]) -> None:
    full, bare = (desk.known("Cleo") for desk in desks)
    hidden = [full.record.reading(id) for id in (f"id-{CANARY}-talks", "id-second")]
    found = []
    for method, route in routes():
        for path in paths(route) if method == "POST" else ():
            found += [told_apart(full, bare, "POST", path, form) for form in FORMS.get(route.path, ({},))]
    assert len(found) > 60
    assert [f for f in found if f] == []
    assert [full.record.reading(id) for id in (f"id-{CANARY}-talks", "id-second")] == hidden


PAGE = (
    "Meeting of Foreign Ministers of Norway and Peru\n\nMarch 9, 2024\n\nOn March 9, Foreign Minister Ingrid Solberg of Norway met "
    "with Foreign Minister Carlos Medina of Peru in Bergen. Foreign Minister Solberg stated that the quota would stand.\n"
)


@pytest.mark.parametrize("name", ["secret.txt", "other.txt"])
@pytest.mark.parametrize("text", [PAGE, PAGE + "They parted.\n"])
def test_a_page_that_is_hidden_is_added_as_if_it_were_new(opener: Any, name: str, text: str) -> None:
    """The same bytes under the same name or another, other bytes under the same name: whoever adds them sees what they added, and nothing
    else; the hidden page stays as it is, and hidden."""
    full, bare = opener(people=PEOPLE), opener(people=PEOPLE)
    full.record.add_bytes(PAGE.encode(), "secret.txt")
    full.record.mark("secret", "secret", by="Ada")
    answers = []
    for desk in (full, bare):
        cleo = desk.as_("Cleo")
        done = []
        for _ in range(2):
            sent = cleo.caller.post(
                "/api/v1/documents", files={"files": (name, text.encode())}, headers={"x-memcon-token": cleo.token()}
            ).json()
            done.append((sent[0]["status"], cleo.get(f"/documents/{sent[0]['document']}").status_code, sent[0]["near"]))
        answers.append((done, [d["name"] for d in cleo.get("/api/v1/documents").json()], cleo.get("/api/v1/").json()["documents"]))
    assert answers[0] == answers[1]
    assert [status for status, *_ in answers[0][0]] == ["added", "unchanged"]
    assert len(full.record.documents()) == 2
    assert [full.record.marking(d.document) for d in full.record.documents()].count("secret") == 1
    assert full.record.reading(full.record.history()[-1].document or "").document.text.startswith("Meeting of Foreign")
    assert full.as_("Dan").get("/api/v1/").json()["documents"] == 1


def test_a_version_added_by_those_who_see_all_stays_hidden(opener: Any) -> None:
    desk = opener(people=PEOPLE)
    desk.record.add_bytes(PAGE.encode(), "secret.txt")
    desk.record.mark("secret", "secret", by="Ada")
    desk.record.seen_by(()).add_bytes((PAGE + "An open page.\n").encode(), "secret.txt")
    desk.record.add_bytes((PAGE + "A later version.\n").encode(), "secret.txt")
    assert [d.document for d in desk.record.seen_by(()).documents()] != []
    assert len(desk.record.seen_by(())) == 1


def test_a_tag_changes_with_what_is_seen_alone(opener: Any) -> None:
    desk = opener(*SEASON[:1], people=PEOPLE)
    dan = desk.as_("Dan")
    paths = ("/api/v1/", "/api/v1/documents", "/api/v1/history", "/api/v1/ledger")

    def tags() -> list[str]:
        return [dan.get(path).headers["etag"] for path in paths]

    first = tags()
    desk.record.accounts.change("Cleo", sees=("internal",), by="Ada")
    assert tags() == first
    desk.record.add_reading(HIDDEN)
    desk.record.mark(f"{CANARY}-talks", "secret", by="Ada")
    assert tags() == first
    desk.record.correct(f"{CANARY}-talks", "s1.act", "hope", by="Ada")
    assert (tags(), dan.get(paths[1], headers={"if-none-match": first[1]}).status_code) == (first, 304)
    desk.record.correct("bergen", "s1.act", "hope", by="Ada")
    assert not set(tags()) & set(first)


def test_how_long_an_answer_took_is_told_to_those_who_see_everything(desks: tuple[Any, Any]) -> None:
    """To others it would tell how often a word stands in the hidden pages, to a tenth of a millisecond."""
    told = {name: "server-timing" in desks[0].known(name).get("/api/v1/search?words=quota").headers for name in PEOPLE}
    assert told == {"Ada": True, "Cleo": False, "Dan": False}


def test_where_the_record_is_kept_is_not_told(talks: Any) -> None:
    for path in ("/documents/nowhere", "/api/v1/documents/nowhere", "/api/v1/people/nobody", "/documents/nowhere/history"):
        assert "talks.db" not in talks.get(path).text


@pytest.mark.parametrize("https", [True, False])
def test_browsers_are_told_to_come_by_https_alone_where_it_is_spoken(https: bool, tmp_path: Any) -> None:
    from fastapi.testclient import TestClient

    from memcon import open_record
    from memcon.web.app import create_app
    from memcon.web.desk import Desk, Visitor

    with open_record(tmp_path / "x.db") as record:
        answer = TestClient(create_app(Desk(record, Visitor("Ada", "admin"), https=https)), base_url="http://localhost").get("/")
        assert answer.headers.get("strict-transport-security") == ("max-age=31536000" if https else None)
        assert ("Secure" in answer.headers["set-cookie"]) is https
