"""What readings say together: accounts of one meeting, promises followed, what became of them, points two accounts share."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readouts import LEADERS, MINISTERS, held, promised, readout, said

from memcon.lexicon import Entry, load
from memcon.record.links import Links, Together, links
from memcon.record.names import same_name
from memcon.record.people import people
from memcon.record.sense import country_of, places_of, rank_of_post
from memcon.record.windows import window
from memcon.types import Reading

# --- accounts of one meeting ----------------------------------------------------------------------

PERU = {"account": "PE"}
OTHERS = (("Nils Berg", "Minister of Trade", "NO"), ("Ana Rojas", "Minister of Trade", "PE"))


@pytest.mark.parametrize(
    ("one", "two", "joined"),
    [
        pytest.param({"m": held("2024-05-03")}, {"m": held("2024-05-03"), **PERU}, True, id="two capitals, one day"),
        pytest.param(
            {"m": held("2024-05-03", None, form="call")},
            {"m": held("2024-05-02", None, form="call"), **PERU},
            True,
            id="a call over midnight",
        ),
        pytest.param(
            {"m": held("2024-05-03", None, form="call")},
            {"m": held("2024-05-03", None, form="video"), **PERU},
            True,
            id="call here, video there",
        ),
        pytest.param(
            {"m": held("2024-05-03", form="courtesy_call")}, {"m": held("2024-05-03"), **PERU}, True, id="a courtesy call is a meeting"
        ),
        pytest.param(
            {"m": held("2024-05-03", city="Oslo", start="10:00", utc_offset="+02:00")},
            {"m": held("2024-05-03", city="Oslo", start="08:10", utc_offset="+00:00"), **PERU},
            True,
            id="one hour by two clocks",
        ),
        pytest.param(
            {"m": held("2024-05-03")},
            {"m": held("2024-05-03"), "heads": (("Solberg", "FM", "NO"), ("Medina, Carlos", "FM", "PE")), **PERU},
            True,
            id="names in part and out of order",
        ),
        pytest.param({"m": held("2024-05-03")}, {"m": held("2024-05-03"), "heads": OTHERS, **PERU}, False, id="other people"),
        pytest.param({"m": held("2024-05-03")}, {"m": held("2024-05-05"), **PERU}, False, id="two days apart"),
        pytest.param({"m": held("2024-05-03", "NO")}, {"m": held("2024-05-03", "PE"), **PERU}, False, id="two countries"),
        pytest.param({"m": held("2024-05-03")}, {"m": held("2024-05-03", None, form="call"), **PERU}, False, id="a meeting is no call"),
        pytest.param({"m": held("2024-05-03")}, {"m": held("2024-05-04")}, False, id="two days of one publisher"),
        pytest.param(
            {"m": held("2024-05-03", start="09:00", utc_offset="+02:00")},
            {"m": held("2024-05-03", start="16:00", utc_offset="+02:00"), **PERU},
            False,
            id="morning and afternoon",
        ),
        pytest.param({"m": held("2024-05-03")}, {"m": held("2024-05-03", sides=("NO", "CL")), **PERU}, False, id="other sides"),
    ],
)
def test_same_meeting(one: dict[str, Any], two: dict[str, Any], joined: bool) -> None:
    pages = [readout(name, page.pop("m"), **page) for name, page in (("one", dict(one)), ("two", dict(two)))]
    assert [set(group) for group in links(pages).same_meeting] == ([{"one#m1", "two#m1"}] if joined else [])


def test_two_meetings_of_a_day_stay_two() -> None:
    """Talks and a dinner in both accounts: each joins its like."""
    talks = held("2024-05-03"), held("2024-05-03", id="m2", form="working_meal")
    dinner_first = held("2024-05-03", form="working_meal"), held("2024-05-03", id="m2")
    found = links([readout("one", *talks), readout("two", *dinner_first, **PERU)])
    assert sorted(found.same_meeting) == [("one#m1", "two#m2"), ("one#m2", "two#m1")]


def test_three_accounts_join_and_the_order_of_readings_does_not_matter() -> None:
    pages = [readout(n, held("2024-05-03"), account=a) for n, a in (("a", "NO"), ("b", "PE"), ("c", None))]
    assert links(pages).same_meeting == links(pages[::-1]).same_meeting == (("a#m1", "b#m1", "c#m1"),)


# --- people ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Sergey Lavrov", "Lavrov", True),
        ("Sergey Lavrov", "Sergei Viktorovich Lavrov", True),
        ("KAWAGUCHI Yoriko", "Yoriko Kawaguchi", True),
        ("Yun Byung-se", "Yun Byung Se", True),
        ("Joseph R. Biden, Jr.", "Joe Biden", True),
        ("José Ramos-Horta", "Jose Ramos Horta", True),
        ("Mohammad Javad Zarif", "Javad Zarif", True),
        ("Konstantin Kosachev", "Mikhail Kosachev", False),
        ("Taro Kono", "Taro Aso", False),
        ("Wang Yi", "Wang Qishan", False),
        ("", "Aso", False),
    ],
)
def test_names(a: str, b: str, same: bool) -> None:
    assert same_name(a, b) is same_name(b, a) is same


def test_people_have_posts_over_time() -> None:
    heads = lambda name, post: ((name, post, "NO"), MINISTERS[1])  # noqa: E731
    pages = [
        readout("a", held("2020-01-10"), heads=heads("Ingrid Solberg", "Minister of Trade")),
        readout("b", held("2022-03-01"), heads=heads("Solberg", "Foreign Minister")),
        readout("c", held("2024-05-03"), heads=heads("Ingrid M. Solberg", "Foreign Minister")),
    ]
    solberg = next(p for p in people(pages) if p.side == "NO")
    assert solberg.names[0] in ("Ingrid Solberg", "Ingrid M. Solberg")
    assert [(h.post, h.first, h.last) for h in solberg.posts] == [
        ("Minister of Trade", "2020-01-10", "2020-01-10"),
        ("Foreign Minister", "2022-03-01", "2024-05-03"),
    ]
    assert solberg.met == ("id-a#m1", "id-b#m1", "id-c#m1")


def test_a_bare_name_that_two_bear_stays_apart() -> None:
    pages = [
        readout(n, held(f"2024-05-0{i}"), heads=((name, "Foreign Minister", "NO"), MINISTERS[1]))
        for i, (n, name) in enumerate((("a", "Ingrid Solberg"), ("b", "Hans Solberg"), ("c", "Solberg")), 1)
    ]
    assert sorted(p.name for p in people(pages) if p.side == "NO") == ["Hans Solberg", "Ingrid Solberg", "Solberg"]


# --- windows --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edtf", "words", "first", "last"),
    [
        ("2005", "", "2005-01-01", "2005-12-31"),
        ("2005", "early in 2005", "2005-01-01", "2005-04-30"),
        ("2005", "late next year", "2005-09-01", "2005-12-31"),
        ("2005-03", "mid-March", "2005-03-10", "2005-03-21"),
        ("2005-21", "in spring", "2005-03-01", "2005-05-31"),
        ("2005-24", "in winter", "2005-12-01", "2006-02-28"),
        ("2005-11-20/2005-11-22", "early", "2005-11-20", "2005-11-22"),
        ("2004-05-14T16:40", "", "2004-05-14", "2004-05-14"),
        ("../2004-12-31", "by the end of the year", "2004-06-01", "2004-12-31"),
        ("2004-06~", "", "2004-06-01", "2004-06-30"),
    ],
)
def test_windows(edtf: str, words: str, first: str, last: str) -> None:
    found = window(edtf, words, since=date(2004, 6, 1) if edtf.startswith("..") else None)
    assert found and (found.first.isoformat(), found.last.isoformat()) == (first, last)


@pytest.mark.parametrize("edtf", [None, "", "soon", "../..", "2005-02-31"])
def test_no_window(edtf: str | None) -> None:
    assert window(edtf) is None


edtf_like = st.from_regex(r"(\.\.|\d{4}(-\d\d){0,2}[~?]?)?(/(\.\.|\d{4}(-\d\d){0,2})?)?", fullmatch=True)


@given(edtf_like, st.text(max_size=20), st.none() | st.dates())
def test_a_window_never_ends_before_it_begins(edtf: str, words: str, since: date | None) -> None:
    found = window(edtf, words, since)
    assert found is None or (found.first <= found.last and found.wider(400).first <= found.first)


@given(st.text(max_size=30), st.text(max_size=30))
def test_names_compare_alike_from_both_ends(a: str, b: str) -> None:
    assert same_name(a, b) == same_name(b, a)


# --- promises followed ----------------------------------------------------------------------------

VISIT = {"persons": ("Rosa Quispe",), "place": "NO"}


def visit(what: str, when: tuple[str, str | None] | None = None, **fields: Any) -> dict[str, Any]:
    return promised("visit", what, "PE", when, **{**VISIT, **fields})


@pytest.mark.parametrize(
    ("earlier", "later", "joined"),
    [
        pytest.param(
            visit("President Quispe would visit Norway"), visit("the President's trip to Oslo", place="Oslo"), True, id="other words"
        ),
        pytest.param(
            visit("she would come in spring", ("in spring", "2024-21")),
            visit("the visit was now planned for autumn", ("autumn", "2024-23")),
            True,
            id="another time",
        ),
        pytest.param(visit("a visit of the President", persons=()), visit("President Quispe would visit"), True, id="named later"),
        pytest.param(
            visit("President Quispe would visit"), visit("Mr Rojas would visit", persons=("Luis Rojas",)), False, id="another person"
        ),
        pytest.param(
            visit("the President would visit", persons=()),
            visit("the Minister of Energy would visit", persons=()),
            False,
            id="another post",
        ),
        pytest.param(visit("President Quispe would visit"), visit("she would go to Chile", place="CL"), False, id="another host"),
        pytest.param(
            promised("meeting", "the leaders would meet in June at the G20 summit", "NO PE", ("in June", "2024-06"), occasion="G20 summit"),
            promised(
                "meeting", "the leaders would meet in September at the UN", "NO PE", ("September", "2024-09"), occasion="General Assembly"
            ),
            False,
            id="two meetings",
        ),
        pytest.param(
            promised("undertaking", "both would open a joint research station on Svalbard", "NO PE"),
            promised("undertaking", "the joint research station on Svalbard was to be opened", "NO PE"),
            True,
            id="an undertaking in other words",
        ),
        pytest.param(
            promised("undertaking", "both would open a joint research station on Svalbard", "NO PE"),
            promised("undertaking", "Norway would lift its ban on fish meal", "NO"),
            False,
            id="two undertakings",
        ),
        pytest.param(
            promised("talks", "talks on fisheries would go on", "NO PE"),
            visit("President Quispe would visit"),
            False,
            id="talks are no visit",
        ),
    ],
)
def test_same_commitment(earlier: dict[str, Any], later: dict[str, Any], joined: bool) -> None:
    pages = [readout("a", held("2024-01-10"), commits=(earlier,)), readout("b", held("2024-03-20"), commits=(later,))]
    assert links(pages).same_commitment == ((("a#c1", "b#c1"),) if joined else ())


def test_a_visit_held_ends_the_promise() -> None:
    """What is said of a visit after it took place is said of the next one."""
    pages = [
        readout("a", held("2024-01-10"), commits=(visit("President Quispe would visit"),)),
        readout("b", held("2024-03-20"), heads=LEADERS),
        readout("c", held("2024-06-01"), commits=(visit("President Quispe would visit again"),)),
    ]
    found = links(pages)
    assert found.same_commitment == ()
    assert state_of(found, "a#c1") == ("reported", "b#m1")
    assert state_of(found, "c#c1")[0] == "open"


def test_an_invitation_and_its_answer_are_one() -> None:
    pair = (visit("President Quispe to come to Norway", status="invited"), visit("a visit would be arranged", ("soon", None), persons=()))
    assert links([readout("a", held("2024-01-10"), commits=pair)]).same_commitment == (("a#c1", "a#c2"),)
    apart = (pair[0], {**pair[1], "occasion": "the opening of the fair"})
    assert links([readout("a", held("2024-01-10"), commits=apart)]).same_commitment == ()


def test_finding_the_date_is_one_promise_however_worded() -> None:
    """The talks that are to settle when a visit takes place are followed with the visit, and are done when its days are named."""
    section = {"section": "1"}
    says = (said("PE", "state", "she would visit", **section), said("both", "agree", "the date", **section))
    pages = [
        readout(
            "a",
            held("2024-01-10"),
            says=says,
            commits=(
                visit("President Quispe would visit next year", ("next year", "2025"), by=1),
                promised("talks", "the timing would be worked out through diplomatic channels", "NO PE", by=2),
            ),
        ),
        readout(
            "b",
            held("2024-05-10"),
            says=says,
            commits=(
                visit("the President was to come next year", ("next year", "2025"), by=1),
                promised("talks", "officials would go on coordinating", "NO PE", by=2),
            ),
        ),
        readout(
            "c", held("2024-09-10"), commits=(visit("the visit would be on 3 and 4 March", ("on 3 and 4 March", "2025-03-03/2025-03-04")),)
        ),
    ]
    found = links(pages)
    assert set(found.same_commitment) == {("a#c1", "b#c1", "c#c1"), ("a#c2", "b#c2")}
    assert state_of(found, "a#c2") == state_of(found, "b#c2") == ("reported", "c#m1")


# --- what became of it ----------------------------------------------------------------------------


def state_of(found: Links, commitment: str) -> tuple[str, str | None]:
    return next((o.state, o.by) for o in found.outcomes if o.commitment == commitment)


JUNE = ("in June", "2024-06")


@pytest.mark.parametrize(
    ("promise", "later", "state", "by"),
    [
        pytest.param(
            visit("President Quispe would visit in June", JUNE),
            readout("b", held("2024-06-12"), heads=LEADERS),
            "reported",
            "b#m1",
            id="held",
        ),
        pytest.param(
            visit("President Quispe would visit in June", JUNE),
            readout("b", held("2024-09-01"), cites=(("meeting", "visit to Norway by President Quispe", "2024-06"),)),
            "reported",
            "b",
            id="cited as past",
        ),
        pytest.param(
            visit("President Quispe would visit in June", JUNE),
            readout("b", held("2024-05-30"), cites=(("meeting", "visit to Norway by President Quispe", "2024-06"),)),
            "open",
            None,
            id="cited as still to come",
        ),
        pytest.param(
            visit("President Quispe would visit in June", JUNE), readout("b", held("2024-06-12")), "open", None, id="another came"
        ),
        pytest.param(
            visit("President Quispe would visit in June", JUNE),
            readout("b", held("2024-06-12", "PE"), heads=LEADERS),
            "open",
            None,
            id="met elsewhere",
        ),
        pytest.param(
            visit("President Quispe would visit in June", JUNE), readout("b", held("2024-08-01")), "overdue", None, id="nothing said of it"
        ),
        pytest.param(
            visit("President Quispe would visit in June", JUNE),
            readout("b", held("2024-05-30"), commits=(visit("she would come in October", ("in October", "2024-10")),)),
            "moved",
            "b#m1",
            id="another time",
        ),
        pytest.param(
            visit("President Quispe would visit in June", JUNE),
            readout("b", held("2024-05-30"), commits=(visit("she would come on 12 June", ("on 12 June", "2024-06-12")),)),
            "open",
            None,
            id="a narrower time is no other",
        ),
        pytest.param(
            visit("President Quispe would visit in June", JUNE),
            readout("b", held("2024-05-30"), more="The visit of President Quispe had been called off"),
            "cancelled",
            "b#m1",
            id="called off",
        ),
        pytest.param(
            visit("President Quispe would visit in June", JUNE),
            readout("b", held("2024-05-30"), more="The visit of President Quispe has been postponed"),
            "moved",
            "b#m1",
            id="put off",
        ),
        pytest.param(
            visit("President Quispe would visit in June", JUNE),
            readout("b", held("2024-05-30"), more="A concert of the visiting orchestra was cancelled"),
            "open",
            None,
            id="something else called off",
        ),
        pytest.param(
            promised("meeting", "a summit would be held in June", "NO PE", JUNE),
            readout("b", held("2024-06-20", "PE"), heads=LEADERS),
            "reported",
            "b#m1",
            id="a summit held",
        ),
        pytest.param(
            promised("meeting", "a summit would be held in June", "NO PE", JUNE),
            readout("b", held("2024-06-20", "PE")),
            "open",
            None,
            id="ministers are no summit",
        ),
        pytest.param(
            promised("call", "the ministers would speak by telephone", "NO PE"),
            readout("b", held("2024-03-20", None, form="call")),
            "reported",
            "b#m1",
            id="a call made",
        ),
        pytest.param(
            promised("call", "the ministers would speak by telephone", "NO PE"),
            readout("b", held("2024-03-20")),
            "open",
            None,
            id="a meeting is no call",
        ),
        pytest.param(
            promised("signing", "a joint declaration would be signed", "NO PE"),
            readout("b", held("2024-03-20"), more="A joint declaration was drawn up and signed"),
            "reported",
            "b#m1",
            id="signed",
        ),
        pytest.param(
            promised("signing", "a joint declaration would be signed", "NO PE"),
            readout("b", held("2024-03-20"), more="They recalled the declaration that they had signed in May 2019"),
            "open",
            None,
            id="an older paper",
        ),
        pytest.param(
            promised("undertaking", "Norway would lend two ships", "NO"),
            readout("b", held("2025-03-20")),
            "open",
            None,
            id="no time, no report",
        ),
    ],
)
def test_outcomes(promise: dict[str, Any], later: Reading, state: str, by: str | None) -> None:
    found = links([readout("a", held("2024-01-10"), commits=(promise,)), later])
    assert state_of(found, "a#c1") == (state, by)


def test_every_outcome_that_a_page_shows_has_words_of_that_page() -> None:
    pages = [
        readout("a", held("2024-01-10"), commits=(visit("President Quispe would visit in June", JUNE),)),
        readout("b", held("2024-06-12"), heads=LEADERS),
    ]
    outcome = links(pages).outcomes[0]
    assert outcome.evidence
    assert all(pages[1].document.text[s.start : s.end] == s.text for s in outcome.evidence)


FISH = "fisheries"


@pytest.mark.parametrize(
    ("says", "state"),
    [
        pytest.param((said("both", "discuss", "quotas for cod", FISH),), "reported", id="talked"),
        pytest.param(
            (said("NO", "state", "cod is scarce", FISH), said("PE", "request", "share the quotas", FISH)), "reported", id="each spoke"
        ),
        pytest.param((said("both", "confirm", "the talks on fisheries would continue", FISH),), "open", id="only a wish to talk on"),
        pytest.param((said("both", "discuss", "the quotas", FISH, negated=True),), "open", id="not gone into"),
        pytest.param((said("both", "discuss", "the climate", "climate"),), "open", id="talked of something else"),
    ],
)
def test_talks_that_were_to_go_on(says: tuple[dict[str, Any], ...], state: str) -> None:
    first = readout(
        "a",
        held("2024-01-10"),
        says=(said("both", "agree", "talks on fisheries would continue", FISH),),
        commits=(promised("talks", "talks on fisheries would continue", "NO PE", by=1),),
    )
    assert state_of(links([first, readout("b", held("2024-04-10"), says=says)]), "a#c1")[0] == state


def test_overdue_is_told_for_a_day() -> None:
    pages = [readout("a", held("2024-01-10"), commits=(visit("President Quispe would visit in June", JUNE),))]
    states = {day: state_of(links(pages, today=day), "a#c1")[0] for day in (date(2024, 6, 30), date(2024, 7, 1))}
    assert list(states.values()) == ["open", "overdue"]


# --- points that two accounts share -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "two", "joined"),
    [
        pytest.param(
            said("NO", "state", "Norway would fund the fishing port at Callao", FISH),
            said("NO", "explain", "funding for the port of Callao would come from Oslo", FISH),
            True,
            id="other words",
        ),
        pytest.param(
            said("PE", "condole", "the victims of the avalanche", "other"),
            said("PE", "condole", "those who died in the snow", "other"),
            True,
            id="condolences",
        ),
        pytest.param(
            said("both", "agree", "open a joint fisheries laboratory", FISH),
            said("PE", "state", "a fisheries laboratory would be opened together", FISH),
            True,
            id="joint here, single there",
        ),
        pytest.param(
            said("NO", "state", "Norway would fund the fishing port at Callao", FISH),
            said("PE", "state", "Norway would fund the fishing port at Callao", FISH),
            False,
            id="other side",
        ),
        pytest.param(
            said("NO", "state", "cod is scarce this year", FISH),
            said("NO", "stress", "glaciers are melting fast", "climate"),
            False,
            id="other point",
        ),
        pytest.param(
            said("NO", "state", "Norway would fund the port at Callao", FISH),
            said("NO", "state", "Norway would fund the port at Callao", FISH, negated=True),
            False,
            id="one denies it",
        ),
    ],
)
def test_aligned(one: dict[str, Any], two: dict[str, Any], joined: bool) -> None:
    pages = [readout("a", held("2024-05-03"), says=(one,)), readout("b", held("2024-05-03"), account="PE", says=(two,))]
    (found,) = links(pages).aligned
    assert found.both == ((("s1", "s1"),) if joined else ())
    assert (found.only_a, found.only_b) == (((), ()) if joined else (("s1",), ("s1",)))


def test_statements_of_another_meeting_are_left_out() -> None:
    with_chile = held("2024-05-03", id="m2", sides=("NO", "CL"))
    page = readout("a", held("2024-05-03"), with_chile, says=(said("NO", "state", "copper is dear", "trade", meeting="m2"),))
    (found,) = links([page, readout("b", held("2024-05-03"), account="PE")]).aligned
    assert found.only_a == ()


# --- the words ------------------------------------------------------------------------------------


@pytest.mark.parametrize("entry", load()["follow_up"], ids=lambda e: e.words[0])
def test_each_follow_up_word_is_found_where_its_example_says(entry: Entry) -> None:
    for example in entry.examples:
        before, marked, _ = re.split(r"[\[\]]", example, maxsplit=2)
        assert (len(before), len(before) + len(marked), entry.get("sense")) in places_of(re.sub(r"[\[\]]", "", example), entry.get("sense"))


@pytest.mark.parametrize(
    ("place", "country"), [("NO", "NO"), ("Norway", "NO"), ("Lima", "PE"), ("St Petersburg", "RU"), ("Nowhere", None), (None, None)]
)
def test_countries_of_places(place: str | None, country: str | None) -> None:
    assert country_of(place) == country


@pytest.mark.parametrize(
    ("post", "high"),
    [
        ("President", "leader"),
        ("Deputy Minister of Foreign Affairs", "deputy"),
        ("Assistant to the President", "official"),
        ("Minister of Industry and Energy", "minister"),
        ("Director-General of Policy Planning", "official"),
        (None, None),
    ],
)
def test_ranks(post: str | None, high: str | None) -> None:
    assert rank_of_post(post) == high


# --- the whole --------------------------------------------------------------------------------------


def test_nothing_and_a_page_of_no_meeting() -> None:
    assert links([]) == Links()
    assert links([readout("a", published=None)]) == Links()


def test_links_do_not_depend_on_the_order_of_readings() -> None:
    pages = [
        readout("a", held("2024-01-10"), commits=(visit("President Quispe would visit in June", JUNE),)),
        readout("b", held("2024-03-10"), commits=(visit("she would come in October", ("in October", "2024-10")),)),
        readout("c", held("2024-03-10"), account="PE", commits=(visit("the visit is set for October", ("October", "2024-10")),)),
        readout("d", held("2024-10-12"), heads=LEADERS),
    ]
    whole = links(pages)
    assert links(pages[::-1]) == whole
    assert whole.same_commitment == (("a#c1", "b#c1", "c#c1"),)


def test_the_work_grows_with_the_record_not_with_its_square() -> None:
    """Four times the readings, of as many more pairs, make about four times the comparisons."""
    import memcon.record.commitments as commitments

    def comparisons(pairs: int) -> int:
        codes = [f"{a}{b}" for a in "ABCDEFGHIJ" for b in "ABCDEFGHIJ"][:pairs]
        pages = [
            readout(
                f"{c}{i}", held(f"2024-0{i}-10", sides=("NO", c)), commits=(promised("undertaking", f"open station {c}{i}", f"NO {c}"),)
            )
            for c in codes
            for i in (1, 2, 3)
        ]
        count = 0
        fit = commitments._fit

        def counted(*args: Any) -> float:
            nonlocal count
            count += 1
            return fit(*args)

        commitments._fit = counted
        try:
            _ = Together(pages).promises
        finally:
            commitments._fit = fit
        return count

    assert comparisons(40) <= 4 * comparisons(10)
