"""The meetings of a page: form, parties, day, clock, place, occasion. One table of text → meetings; pages and people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages import account

# text, and for each meeting the fields that must be read so; `NO` publishes on 14 May 2019, a Tuesday
FORMS = [
    ("Foreign Minister Ingrid Solberg met with Carlos Medina, Minister of Foreign Affairs of Peru, in Oslo today.", ["meeting"]),
    ("Foreign Minister Ingrid Solberg spoke today with Peruvian Foreign Minister Carlos Medina.", ["call"]),
    ("Foreign Minister Ingrid Solberg had a telephone conversation with Peruvian Foreign Minister Carlos Medina today.", ["call"]),
    ("Foreign Minister Ingrid Solberg received a call from Peruvian Foreign Minister Carlos Medina.", ["call"]),
    ("Foreign Minister Ingrid Solberg and Peruvian Foreign Minister Carlos Medina met virtually on 13 May.", ["video"]),
    ("Foreign Minister Ingrid Solberg held talks by video link with Peruvian Foreign Minister Carlos Medina.", ["video"]),
    ("Peruvian Foreign Minister Carlos Medina paid a courtesy call on Prime Minister Erik Lund in Oslo.", ["courtesy_call"]),
    ("Prime Minister Erik Lund received Peruvian Foreign Minister Carlos Medina on a courtesy call.", ["courtesy_call"]),
    ("Foreign Minister Ingrid Solberg hosted Peruvian Foreign Minister Carlos Medina for a working lunch in Bergen.", ["working_meal"]),
    ("At the reception Foreign Minister Ingrid Solberg exchanged a few words with Peruvian Foreign Minister Carlos Medina.",
     ["conversation"]),
    ("Foreign Minister Ingrid Solberg had a brief conversation with Peruvian Foreign Minister Carlos Medina in the corridor.",
     ["conversation"]),
    ("Deputy Minister Lena Berg held consultations with the Deputy Foreign Minister of Peru, Rosa Quispe, in Oslo.", ["consultation"]),
    ("The foreign and defence ministers of Norway and Peru met in Oslo today for their second 2+2.", ["two_plus_two"]),
    ("Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina and Chilean Foreign Minister Ana Rojas in Oslo.",
     ["multilateral"]),
    ("Prime Minister Erik Lund spoke by telephone with President Rosa Quispe of Peru and President Luis Rojas of Chile.", ["call"]),  # 47
    ("Foreign Minister Ingrid Solberg held a trilateral call with Peruvian Foreign Minister Carlos Medina and Chilean Foreign Minister"
     " Ana Rojas.", ["call"]),
    ("Foreign Minister Ingrid Solberg discussed the fisheries with her Peruvian counterpart in a telephone call.", ["call"]),  # 48
    ("During a telephone conversation, Foreign Minister Ingrid Solberg congratulated Peruvian Foreign Minister Carlos Medina.", ["call"]),
    ("Foreign Minister Ingrid Solberg spoke on the telephone today with Peruvian Foreign Minister Carlos Medina.", ["call"]),
    ("Foreign Minister Ingrid Solberg talked today at the Maritime Museum with Peruvian Foreign Minister Carlos Medina.", ["meeting"]),
    ("Foreign Minister Ingrid Solberg spoke by phone in Oslo with Peruvian Foreign Minister Carlos Medina.", ["call"]),
    ("Foreign Minister Ingrid Solberg travelled to Lima on Monday to meet with Peruvian Foreign Minister Carlos Medina.", ["meeting"]),
    ("Foreign Minister Ingrid Solberg flew to Lima to meet Carlos Medina. She met with Peruvian Foreign Minister Medina on Monday.",
     ["meeting"]),
    ("Prime Minister Erik Lund today joined leaders of Peru and Chile for the annual summit of the region in Lima.", ["multilateral"]),
    ("In her visit with Peruvian Foreign Minister Carlos Medina, Foreign Minister Ingrid Solberg conveyed condolences.", ["meeting"]),
    ("Foreign Minister Ingrid Solberg hosted diplomatic representatives from Peru, Chile and Denmark in Oslo.", ["multilateral"]),
    ("Foreign Minister Ingrid Solberg spoke today with Peruvian Foreign Minister Carlos Medina in the Maritime Museum case.", ["call"]),
    ("Receiving Peruvian Foreign Minister Carlos Medina at the Palace, Prime Minister Erik Lund said that it was late.", ["meeting"]),
    ("Norway will reopen its embassy in Lima, Foreign Minister Ingrid Solberg announced in Oslo today, following talks with Peruvian"
     " Foreign Minister Carlos Medina.", ["meeting"]),
    ("Deputy Minister Lena Berg held the vice-ministerial strategic consultations with the Deputy Foreign Minister of Peru, Rosa Quispe.",
     ["consultation"]),  # a word of the list inside a longer one
    ("Deputy Minister Lena Berg and the Deputy Foreign Minister of Peru, Rosa Quispe, presided over, this Tuesday at the Torre Palace, the"
     " second meeting of the Political Consultation Mechanism.", ["consultation"]),
    ("Foreign Minister Ingrid Solberg held on Monday, May 13, 2019, in Lima, a series of bilateral meetings. The meeting with Mr. Carlos"
     " Medina, Foreign Minister of Peru, provided an opportunity to review the fisheries. During her meeting with the Foreign Minister of"
     " Chile, Ms. Ana Rojas, the Minister spoke of the ports.", ["meeting", "meeting"]),
    ("Prime Minister Erik Lund welcomed the Foreign Minister of Peru, Carlos Medina. In Bergen, Speaker Kari Moe met with Medina. Mr Medina"
     " also visited Defence Minister Nils Hagen at his office.", ["meeting", "meeting", "meeting"]),
    ("The boats topped the agenda when Foreign Minister Ingrid Solberg received her Peruvian colleague Carlos Medina today.",
     ["meeting"]),
    ("Prime Minister Erik Lund made this known when he addressed a press conference with the Prime Minister of Peru, the Most Hon. Carlos"
     " Medina, at the end of bilateral talks at the Torre Palace.", ["meeting"]),
    ("Deputy Minister Lena Berg and the Deputy Foreign Minister of Peru, Rosa Quispe, headed this Tuesday the third meeting of the"
     " Norway-Peru Political Consultation Mechanism, held in Oslo.", ["consultation"]),
    ("The third meeting of the Norway-Peru Consultation Mechanism was held in Oslo today. The Norwegian delegation was led by Deputy"
     " Minister Lena Berg, the Peruvian delegation by Deputy Foreign Minister Rosa Quispe.", ["consultation"]),
    ("The Fisheries Secretary level talks between Norway and Peru were held in Oslo on 13 May 2019.", ["consultation"]),
    ("Norway and Peru held the first preparatory meeting on fisheries in Oslo on 13 May 2019.", ["consultation"]),
    ("Deputy Minister Lena Berg held the second Norway-Peru Strategic Defence Dialogue with visiting Peruvian Deputy Foreign Minister Rosa"
     " Quispe in Oslo on 13 May 2019.", ["consultation"]),
    ("Foreign Minister Ingrid Solberg held the second Norway-Peru Strategic Dialogue with Peruvian Foreign Minister Carlos Medina in Oslo.",
     ["meeting"]),
    ("Foreign Minister Ingrid Solberg held separate meetings with Peruvian Foreign Minister Carlos Medina and Chilean"
     " Foreign Minister Ana"
     " Rojas in Oslo.", ["meeting", "meeting"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "forms"), FORMS)
def test_the_medium_decides_then_the_number_of_sides_then_the_words(text: str, forms: list[str]) -> None:
    read = account(text)
    assert [m.form for m in read.meetings] == forms, read.meetings
    assert all("NO" in m.sides and len(m.sides) > 1 for m in read.meetings)


HEAD = "Foreign Minister Ingrid Solberg {} with Peruvian Foreign Minister Carlos Medina"
TIMES = [
    ("Foreign Minister Ingrid Solberg concluded yesterday in Lima a two-day working visit to Peru.\n\n"
     "On 13 May, the Minister met with the Minister of Foreign Affairs of Peru, Carlos Medina.",
     {"date": "2019-05-13", "city": "Lima", "country": "PE"}),
    ("Foreign Minister Ingrid Solberg carried out a working visit to Lima on 12 and 13 May.\n\nOn Monday she held talks with Foreign"
     " Minister Carlos Medina of Peru.\n\nDone at Oslo, 14 May 2019", {"date": "2019-05-13", "city": "Lima", "country": "PE"}),
    (HEAD.format("met") + " in Oslo today.", {"date": "2019-05-14", "utc_offset": "+02:00", "city": "Oslo", "country": "NO"}),
    (HEAD.format("met") + " in Oslo on January 9, 2019.", {"date": "2019-01-09", "utc_offset": "+01:00"}),  # winter time
    (HEAD.format("met") + " in Lima yesterday.", {"date": "2019-05-13", "utc_offset": "-05:00", "city": "Lima", "country": "PE"}),  # 39
    ("On 12 May, from 10:15 a.m. for about 40 minutes, " + HEAD.format("held talks") + " at the Maritime Museum in Bergen.",
     {"date": "2019-05-12", "start": "10:15", "duration_minutes": 40, "approximate": ("duration_minutes",), "city": "Bergen",
      "venue": "Maritime Museum"}),
    ("Shortly after 18:40 local time on May 12 (1:40 on May 13, Japan time), Foreign Minister Kenji Mori met with"
     " Peruvian Foreign Minister"
     " Carlos Medina in Oslo.", {"date": "2019-05-12", "start": "18:40", "approximate": ("start",), "utc_offset": "+02:00"}),  # 42
    ("From 12:06 to 14:57 on 13 May, " + HEAD.format("held talks") + " in Oslo.", {"start": "12:06", "duration_minutes": 171}),  # 45
    ("On March 3, " + HEAD.format("met") + " in Oslo.", {"date": "2019-03-03"}),  # 38
    (HEAD.format("met") + " over the weekend in Oslo.", {"date": "2019-05-11/2019-05-12"}),
    (HEAD.format("spoke by phone") + " on Sunday.", {"date": "2019-05-12", "utc_offset": None, "city": None, "country": None}),
    ("At 9:00 a.m. Norwegian time on 13 May, " + HEAD.format("spoke by phone") + ".", {"start": "09:00"}),
    (HEAD.format("met") + " in Oslo.", {"date": "2019-05-14"}),
    ("Bergen, 13 May 2019\n\nForeign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina today.",
     {"city": "Bergen", "country": "NO"}),
    (HEAD.format("spoke by phone") + ". The hour-long call dealt with cod.", {"duration_minutes": 60}),
    (HEAD.format("met") + " in Oslo. During the forty-minute meeting, cod was discussed.", {"duration_minutes": 40}),
    (HEAD.format("met") + " in Oslo. The hour-long film was praised.", {"duration_minutes": None}),
    ("LIMA 13 May 2019 – Foreign Minister Ingrid Solberg and Peruvian Foreign Minister Carlos Medina co-chaired the second Norway-Peru"
     " consultations at the Torre Palace in Lima on 10 May 2019.", {"date": "2019-05-10", "city": "Lima"}),
    ("LIMA, 13 May 2019 – Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina.", {"date": "2019-05-13"}),
    # a day before the city of the dateline, a city that no list has, a name that houses of several states bear
    ("9 May 2019, Lima – Foreign Minister Ingrid Solberg met at the Ministry today with the Foreign Minister of Peru, Carlos Medina.",
     {"city": "Lima", "country": "PE"}),
    ("Foreign Minister Ingrid Solberg and Foreign Minister Carlos Medina of Peru met in the city of Torrevik on 9 May 2019.",
     {"city": "Torrevik", "country": "NO"}),
    ("Lima, 9 May 2019 – Foreign Minister Ingrid Solberg met with Foreign Minister Carlos Medina of Peru at the State Palace.",
     {"city": "Lima", "country": "PE", "venue": "State Palace"}),
    # with whom it was held stands between the verb and the meeting
    ("As part of her working visit to Lima, Foreign Minister Ingrid Solberg held today, together with Foreign Minister of Peru Carlos"
     " Medina, the third meeting of the Norway-Peru Commission.", {"city": "Lima", "country": "PE"}),
    ("Foreign Minister Ingrid Solberg co-chaired with Foreign Minister of Peru Carlos Medina in Lima the third meeting of the Commission.",
     {"city": "Lima", "country": "PE"}),
    # a town that no list has
    ("Foreign Minister Ingrid Solberg on Monday received at Torrevik the Foreign Minister of Peru, Carlos Medina, for talks at the"
     " request of Peru.", {"date": "2019-05-13", "city": "Torrevik", "country": "NO", "initiator": "PE"}),
    # from one clock to another; those who came along are told of between
    (HEAD.format("met") + " in Oslo. The meeting, which had been requested by Peru, got under way at 10:30 a.m. and ended at noon.",
     {"start": "10:30", "duration_minutes": 90, "initiator": "PE"}),
    (HEAD.format("met") + " in Oslo. The Minister was accompanied by State Secretary Lena Berg. The talks, which began at 2.30 p.m., ran"
     " for just over an hour.", {"start": "14:30", "duration_minutes": 60}),
    (HEAD.format("met") + " in Oslo at 10:30 a.m. A concert followed at noon.", {"start": "10:30", "duration_minutes": None}),
    # the street between a building and its city; a capital that somebody travelled to
    ("Foreign Minister Ingrid Solberg today received Peruvian Foreign Minister Carlos Medina at the Ministry’s Head Office, Victoria"
     " Terrasse West, Oslo.", {"city": "Oslo", "venue": "Ministry’s Head Office"}),
    ("Foreign Minister Ingrid Solberg traveled to Podgorica on May 12 and met with Foreign Minister Petar Vuk of Montenegro.",
     {"date": "2019-05-12", "city": "Podgorica", "country": "ME"}),
    # a land alone; not one that is talked of
    (HEAD.format("met") + " on May 12 in Chile to discuss the harbour.", {"date": "2019-05-12", "city": None, "country": "CL"}),
    (HEAD.format("met") + " on May 12 to discuss what was agreed on 3 May in Chile.", {"date": "2019-05-12", "country": None}),
    (HEAD.format("met") + ". She thanked him for these meetings in Lima.", {"city": None}),
    ("Foreign Minister Ingrid Solberg visited Peru today and met with Peruvian Foreign Minister Carlos Medina. She thanked him for"
     " these meetings in Lima.", {"city": "Lima", "country": "PE"}),
    # where somebody came from, having met there; where a summit will be
    ("Foreign Minister Ingrid Solberg arrived home from Arica, Chile, where she held talks with Chilean Foreign Minister Ana Rojas.",
     {"city": "Arica", "country": "CL"}),
    (HEAD.format("met") + " today to prepare for the 29-30 June Ocean Summit in Madrid.", {"date": "2019-05-14", "city": None}),
    # what came before is no place or day of the meeting
    ("After the floods in Bergen and Tromsø, " + HEAD.format("met") + " today.", {"date": "2019-05-14", "city": None}),
    ("After a flight to Bergen, " + HEAD.format("met") + " in Oslo.", {"city": "Oslo"}),
    ("Peruvian Foreign Minister Carlos Medina, who arrived on Sunday for a three-day visit, paid a courtesy call on Prime Minister Erik"
     " Lund.", {"date": "2019-05-14"}),
    ("Yesterday, Foreign Minister Ingrid Solberg, as well as other officials of her ministry, met with Carlos Medina, Chair of Peru’s"
     " Commission on February 7 Crimes.", {"date": "2019-05-13"}),
    ("Foreign Minister Ingrid Solberg received on 12 May Foreign Minister Carlos Medina of Peru.", {"date": "2019-05-12"}),
    # how long it took, told of what was done after or during it
    (HEAD.format("met") + " in Oslo. Briefing reporters after the 50-minute meeting, he said that boats had been discussed.",
     {"duration_minutes": 50}),
    (HEAD.format("met") + " in Oslo. Among the matters raised during the one and a half hour meeting were boats.",
     {"duration_minutes": 90}),
    (HEAD.format("met") + " in Oslo on 13 May. The meeting began at 11 in the morning.", {"date": "2019-05-13", "start": "11:00"}),
    (HEAD.format("met") + " in Oslo on 13 May. Boats were discussed. Nets too. Ropes too.\n\nThe meeting, which lasted one hour, was also"
     " attended by Mr Dahl.", {"date": "2019-05-13", "duration_minutes": 60}),
    (HEAD.format("met") + " in Oslo on 13 May. Mr Dahl joined. Nets were discussed.\n\nThe talks, held at the request of Peru, began at"
     " 15:00.", {"start": "15:00"}),
    (HEAD.format("met") + " in Oslo. The exchanges, which lasted more than two hours, were open.", {"duration_minutes": 120}),
    (HEAD.format("met") + " in Oslo. Boats were discussed. Nets too.\n\nThe war, which lasted one hour, was told of.",
     {"duration_minutes": None}),
    ("Foreign Minister Ingrid Solberg met with H.E. Assoc. Prof. Dr. Carlos Medina, Foreign Minister of Peru, in Oslo on Monday (13 May"
     " 2019).", {"date": "2019-05-13"}),
    # the hour over a part of the account
    ("Foreign Minister Ingrid Solberg was in Lima on 13 May.\n\n09.15 - Peru\n\nThe Foreign Minister met Carlos Medina, the Peruvian"
     " Foreign Minister.", {"start": "09:15"}),
    ("Foreign Minister Ingrid Solberg was in Lima on 13 May.\n\n09.15 - Peru\n\nBoats were shown to her there. This was good.\n\nIn the"
     " evening\n\nThe Foreign Minister met Carlos Medina, the Peruvian Foreign Minister.", {"start": None}),
    # an hour alone is of the day of the visit
    ("Foreign Minister Ingrid Solberg paid a one-day working visit to Peru on 12 May.\n\nShe met with Foreign Minister Carlos Medina from"
     " 9:00 to 11:30.", {"date": "2019-05-12", "start": "09:00", "duration_minutes": 150, "country": "PE"}),
]  # fmt: skip


def fields(meeting: object) -> dict[str, object]:
    found = meeting.model_dump()  # type: ignore[attr-defined]
    return {**found, **found["place"]}


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_when_where_and_how_long(text: str, expected: dict[str, object]) -> None:
    side = "JP" if "Japan time" in text else "NO"
    read = account(text, side=side)
    assert len(read.meetings) == 1, read.meetings
    found = fields(read.meetings[0])
    assert {k: found[k] for k in expected} == expected


def test_home_time_of_a_meeting_abroad_is_turned_to_local_time() -> None:  # 41, 43
    text = "At 1:30 a.m. on May 14 (Japan time), Foreign Minister Kenji Mori met with Peruvian Foreign Minister Carlos Medina in Lima."
    [meeting] = account(text, side="JP").meetings
    assert (meeting.date, meeting.start, meeting.utc_offset) == ("2019-05-13", "11:30", "-05:00")


OCCASIONS = [
    (HEAD.format("met") + " in Oslo on the margins of the Arctic Forum.", "Arctic Forum"),
    (HEAD.format("met") + " on the sidelines of the ninth Ocean Conference in Lima today.", "ninth Ocean Conference"),
    ("Foreign Minister Ingrid Solberg, who is in Lima for the Summit of the Americas, met with Peruvian Foreign Minister Carlos Medina.",
     "Summit of the Americas"),
    ("Within the framework of her participation in the Andean Week, Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister"
     " Carlos Medina.", "Andean Week"),
    ("Foreign Minister Ingrid Solberg, visiting Lima to attend the Fisheries Conference, held talks with Peruvian Foreign Minister Carlos"
     " Medina.", "Fisheries Conference"),
    (HEAD.format("met") + " in Oslo as part of the Arctic Forum.", "Arctic Forum"),
    (HEAD.format("met") + " in Oslo as part of her efforts for the forum.", None),
    (HEAD.format("met") + " in Oslo to prepare the Arctic Forum.", None),
    ("Foreign Minister Ingrid Solberg held a meeting with Peruvian Foreign Minister Carlos Medina, in Norway to attend the third Arctic"
     " Forum (May 13-14).", "third Arctic Forum"),
    ("In Lima, Foreign Minister Ingrid Solberg, who takes part in the ninth Ocean Conference, met with Peruvian Foreign Minister Carlos"
     " Medina.", "ninth Ocean Conference"),
    ("Foreign Minister Ingrid Solberg today met with Peruvian Foreign Minister Carlos Medina in Lima, Peru, where she is leading Norway's"
     " delegation to the ninth Ocean Conference.", "ninth Ocean Conference"),
    (HEAD.format("met") + " in Oslo on the sidelines of the eighth meeting of the High-Level Ocean Cooperation Council.",
     "eighth meeting of the High-Level Ocean Cooperation Council"),
    ("On the occasion of the third meeting of the Political Consultation Mechanism, Deputy Minister Lena Berg met with the Deputy Foreign"
     " Minister of Peru, Rosa Quispe.", None),
    ("Foreign Minister's meetings at the United Nations General Assembly\n\nForeign Minister Ingrid Solberg was in New York this week for"
     " the 73rd session of the UN General Assembly.\n\nPeru\n\nShe met with Peruvian Foreign Minister Carlos Medina.",
     "73rd session of the UN General Assembly"),
    (HEAD.format("met") + " in Oslo for an hour of talks at the forum building.", None),
    (HEAD.format("met") + ", who had once attended the Ocean Conference.", None),
    (HEAD.format("met") + " in Oslo ahead of the Arctic Forum in June.", None),
    (HEAD.format("spoke by phone") + " about the Summit of the Americas.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "occasion"), OCCASIONS)
def test_the_occasion_is_named_as_the_page_names_it(text: str, occasion: str | None) -> None:
    [meeting] = account(text).meetings
    found = meeting.occasion
    assert (found or "").startswith(occasion or "") and bool(found) == bool(occasion)


INITIATORS = [
    (HEAD.format("had a telephone conversation") + " at the initiative of the Peruvian side.", "PE"),
    ("At the request of Peru, " + HEAD.format("spoke by phone") + ".", "PE"),
    ("Foreign Minister Ingrid Solberg received a phone call from Peruvian Foreign Minister Carlos Medina.", "PE"),
    (HEAD.format("spoke by phone") + " at her own initiative.", "NO"),
    (HEAD.format("held telephone talks") + " at request.", "PE"),
    ("Prime Minister Erik Lund telephoned President Rosa Quispe of Peru today.", "NO"),
    (HEAD.format("had a telephone conversation") + " at the latter’s initiative.", "PE"),
    (HEAD.format("had a telephone conversation") + ", following a request by the latter.", "PE"),
    (
        "During a call initiated by the Foreign Minister of Peru, Foreign Minister Ingrid Solberg and Carlos Medina had an exchange of"
        " views.",
        "PE",
    ),
    (HEAD.format("spoke by phone") + ", who had asked for the conversation.", "PE"),
    (HEAD.format("spoke by phone") + ". The call, which lasted ten minutes, had been sought by the Foreign Minister.", "NO"),
    (
        "Foreign Minister Ingrid Solberg received a phone call on Monday, 13 May, from Mr. Carlos Medina, Minister of Foreign Affairs of"
        " Peru.",
        "PE",
    ),
    (
        "In a call which she placed this evening, Foreign Minister Ingrid Solberg spoke with Mr. Carlos Medina, Minister of Foreign Affairs"
        " of Peru.",
        "NO",
    ),
    (HEAD.format("spoke by phone") + ", who asked for help with the ports.", None),
    (HEAD.format("spoke by phone") + " and asked for an initiative on the ports.", None),
    (HEAD.format("met") + " in Oslo at the invitation of Norway.", None),
]


@pytest.mark.parametrize(("text", "side"), INITIATORS)
def test_at_whose_request_or_initiative(text: str, side: str | None) -> None:
    [meeting] = account(text).meetings
    assert meeting.initiator == side


ORDINALS = [  # 55
    (HEAD.format("met") + " in Oslo. It was their third meeting this year.", [(3, "this year")]),
    (HEAD.format("met") + " in Oslo. This was the first meeting between the two ministers.", [(1, "between the two ministers")]),
    (HEAD.format("held their 5th round of talks") + " in Oslo.", [(5, None)]),
    (HEAD.format("spoke by phone") + ". The call lasted an hour and was their third in as many months.", [(3, "in as many months")]),
    (HEAD.format("met") + " in Oslo. The meeting was their first.", []),
    (
        HEAD.format("met")
        + " in Oslo.\n\nMs Solberg spoke of cod.\n\nMr Medina spoke of ports.\n\nThis meeting, held at the request of Peru,"
        " is the first since Mr Medina took office.",
        [(1, "since Mr Medina took office")],
    ),
    (HEAD.format("met") + " in Oslo. They agreed to hold a second meeting in June.", []),
    (HEAD.format("met") + " in Oslo ahead of the second Global Forest Summit.", []),
    (HEAD.format("met") + " in Oslo for the first time. They would soon be holding their second round of talks.", [(1, None)]),
    (HEAD.format("met") + " in Oslo. The two will hold their third meeting in Lima.", []),
]


@pytest.mark.parametrize(("text", "ordinals"), ORDINALS)
def test_the_number_of_a_meeting_and_its_scope(text: str, ordinals: list[tuple[int, str | None]]) -> None:
    [meeting] = account(text).meetings
    assert [(o.n, o.scope) for o in meeting.ordinals] == ordinals


SEVERAL = [  # 46, 47
    (
        "On 13 May, Foreign Minister Ingrid Solberg held talks in Lima with Carlos Medina, Minister of Foreign"
        " Affairs of Peru. Later on the"
        " same day she paid a courtesy call on President Rosa Quispe of Peru. From 19:30 the Minister of Foreign Affairs of Peru hosted a"
        " dinner for Ms Solberg at the Torre Palace.",
        [("meeting", "NO/PE", "2019-05-13"), ("courtesy_call", "NO/PE", "2019-05-13"), ("working_meal", "NO/PE", "2019-05-13")],
    ),
    (
        "At the gala Prime Minister Erik Lund exchanged words with President Rosa Quispe of Peru, President Luis Rojas of Chile and"
        " Secretary-General of the United Nations Amina Hale.",
        [("conversation", "NO/PE", "2019-05-14"), ("conversation", "NO/CL", "2019-05-14"), ("conversation", "NO/UN", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina in Oslo today; a working lunch followed.",
        [("meeting", "NO/PE", "2019-05-14"), ("working_meal", "NO/PE", "2019-05-14")],
    ),
    (
        "Peru – Talks with Carlos Medina\n\nForeign Minister Ingrid Solberg received Peruvian Foreign Minister Carlos Medina in Oslo this"
        " morning.\n\nChile – Talks with Ana Rojas\n\nState Secretary Lena Berg met with the Chilean Foreign Minister, Ana Rojas, in Oslo"
        " yesterday.",
        [("meeting", "NO/PE", "2019-05-14"), ("meeting", "NO/CL", "2019-05-13")],
    ),
    (
        "Foreign Minister Ingrid Solberg held a trilateral meeting with Peruvian Foreign Minister Carlos Medina and"
        " Chilean Foreign Minister"
        " Ana Rojas in Oslo today. Before that, Ms Solberg and Mr Medina also met bilaterally for 15 minutes.",
        [("multilateral", "NO/PE/CL", "2019-05-14"), ("meeting", "NO/PE", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg held separate phone conversations with her counterparts from Peru and Chile on Monday.\n\nIn a"
        " phone call with Peruvian Foreign Minister Carlos Medina, Ms Solberg called for calm.",
        [("call", "NO/PE", "2019-05-13"), ("call", "NO/CL", "2019-05-13")],
    ),
    (
        "Readout of State Secretary Berg’s Travel to Peru\n\nState Secretary Lena Berg travelled to Lima on 12 May. On 12 May she met with"
        " Foreign Minister Carlos Medina. On 13 May she met with President Rosa Quispe.",
        [("meeting", "NO/PE", "2019-05-12"), ("meeting", "NO/PE", "2019-05-13")],
    ),
    (
        "Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina in Lima today. In addition, she met with Defence"
        " Minister Juan Salas.",
        [("meeting", "NO/PE", "2019-05-14"), ("meeting", "NO/PE", "2019-05-14")],
    ),
    (
        "Prime Minister Erik Lund has received a Peruvian delegation led by Foreign Minister Carlos Medina.",
        [("meeting", "NO/PE", "2019-05-14")],
    ),
    (
        "Prime Minister Erik Lund received today a delegation of the Lima Chamber headed by Foreign Minister Carlos Medina of Peru.",
        [("meeting", "NO/PE", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg spoke by telephone today with Carlos Medina, Foreign Minister of Peru, and with Chilean Foreign"
        " Minister Ana Rojas.",
        [("call", "NO/PE", "2019-05-14"), ("call", "NO/CL", "2019-05-14")],
    ),
    # who the leaders were is told by the list of those on the line
    (
        "The Foreign Minister, Ingrid Solberg, held two bilateral meetings on Monday.\n\nIn the first meeting, with the Foreign Minister of"
        " Peru, Carlos Medina, both ministers agreed on a date.\n\nIn the afternoon Ms Solberg met with the Foreign Minister of Chile, Ana"
        " Rojas.",
        [("meeting", "NO/PE", "2019-05-13"), ("meeting", "NO/CL", "2019-05-13")],
    ),
    (
        "Prime Minister Erik Lund held a secure video call with transatlantic leaders today. They agreed to stay in touch.\n\nParticipants"
        " in the call included President Rosa Quispe of Peru, President Ana Rojas of Chile and Prime Minister Luc Morel of France.",
        [("video", "NO/PE/CL/FR", "2019-05-14")],
    ),
    (
        "Prime Minister Erik Lund held a call with governors today.\n\nParticipants in the call included Governor Kari Moe, and Paal Lie,"
        " who was once ambassador of Norway to Peru.",
        [("call", "NO", "2019-05-14")],
    ),
    # a day in the life of the guest is not that of the call
    (
        "Prime Minister Erik Lund had a telephone conversation today with Rosa Quispe, who completed her term as President of Peru on 10"
        " May.",
        [("call", "NO/PE", "2019-05-14")],
    ),
    # a day and an event told of several, and what is beside one's own talks
    (
        "On 12 May, in Lima, the Minister of Foreign Affairs of Norway, Ingrid Solberg, who takes part in the ninth Ocean"
        " Conference, held a"
        " number of bilateral meetings.\n\nDuring the meeting of I. Solberg with the Foreign Minister of Peru, Carlos Medina,"
        " the sides spoke"
        " of ports.\n\nAlso on this day I. Solberg met with the Foreign Minister of Chile, Ana Rojas.\n\nIn addition, I. Solberg had brief"
        " conversations with the Foreign Ministers of Cuba and Serbia.",
        [
            ("meeting", "NO/PE", "2019-05-12"),
            ("meeting", "NO/CL", "2019-05-12"),
            ("conversation", "NO/CU", "2019-05-12"),
            ("conversation", "NO/RS", "2019-05-12"),
        ],
    ),
    # one officer of a body is not its members
    (
        "Foreign Minister Ingrid Solberg met today with the Executive Director of the United Nations Office on Drugs and Crime.",
        [("meeting", "NO/UN", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg met today with fellow ministers of NATO.",
        [("multilateral", "NO/NATO", "2019-05-14")],
    ),
    # asked, not called upon
    (
        "Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina in Oslo today. Ms Solberg called on the UN envoy,"
        " Mr. Luc Morel, to obtain a truce.",
        [("meeting", "NO/PE", "2019-05-14")],
    ),
    (
        "Prime Minister Erik Lund called President Rosa Quispe of Peru to congratulate her on her election.",
        [("call", "NO/PE", "2019-05-14")],
    ),
    # told before the press; a courtesy call after it
    (
        "Norway and Peru have agreed to begin a study, Foreign Minister Ingrid Solberg said today.\n\nSolberg was speaking at a joint press"
        " conference with Peruvian Foreign Minister Carlos Medina after the two co-chaired the fifth Norway-Peru Joint Commission Meeting"
        " in Oslo.\n\nMedina, who arrived yesterday, later paid a courtesy call on Prime Minister Erik Lund.",
        [("meeting", "NO/PE", "2019-05-14"), ("courtesy_call", "NO/PE", "2019-05-14")],
    ),
    # remembered, long past, or another's meal; welcomed, but nobody
    (
        "Prime Minister Erik Lund spoke today with King Pedro of Spain. He recalled the Queen’s kindness, including when she hosted him at"
        " the palace last June.",
        [("call", "NO/ES", "2019-05-14")],
    ),
    (
        "On Sunday, Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina.\n\nLast month, the Ministry held a"
        " meeting on 3 April on ports.",
        [("meeting", "NO/PE", "2019-05-12")],
    ),
    (
        "Prime Minister Erik Lund met virtually today with President Rosa Quispe of Peru.\n\nAfter the meeting, the Prime Minister attended"
        " the traditional Harbour Day Lunch, hosted by Speaker Kari Moe.",
        [("video", "NO/PE", "2019-05-14")],
    ),
    (
        "Prime Minister Erik Lund met today with President Rosa Quispe of Peru and President Luis Rojas of Chile.\n\nThe leaders welcomed"
        " that Minister Solberg and the Foreign Ministers of Peru and Chile intend to meet later this year.",
        [("multilateral", "NO/PE/CL", "2019-05-14")],
    ),
    (
        "State Secretary Lena Berg met today with United Nations Senior Humanitarian Coordinator for Gaza Sigrid Kaag.",
        [("meeting", "NO/UN", "2019-05-14")],
    ),
    # the delegation beside its head
    (
        "Foreign Minister Ingrid Solberg met today in Lima with Foreign Minister Carlos Medina of Peru. Additionally, the full delegation"
        " met with counterparts in the Peruvian Security Cabinet.",
        [("meeting", "NO/PE", "2019-05-14"), ("meeting", "NO/PE", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg met today in Lima with Foreign Minister Carlos Medina of Peru. The two delegations met"
        " for an hour.",
        [("meeting", "NO/PE", "2019-05-14")],
    ),
    # once, though told twice
    (
        "Solberg meets Peru’s foreign minister\n\nForeign Minister Ingrid Solberg met with Peruvian Foreign Minister"
        " Carlos Medina in Oslo"
        " today. During the meeting, the two ministers discussed fisheries. At their meeting they also touched on forests.",
        [("meeting", "NO/PE", "2019-05-14")],
    ),
    # an earlier one is only looked back upon
    (
        "Foreign Minister Ingrid Solberg spoke by phone with Peruvian Foreign Minister Carlos Medina today to follow up on their recent"
        " meeting in Lima. The two last met in Geneva in February. Ms Solberg recalled that she had met President Rosa Quispe in 2018.",
        [("call", "NO/PE", "2019-05-14")],
    ),
    # what is to come is none
    (
        "Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina in Oslo today. On Friday"
        " she will meet with Chilean"
        " Foreign Minister Ana Rojas in Bergen.",
        [("meeting", "NO/PE", "2019-05-14")],
    ),
    # welcoming a thing and calling for one bring nobody together
    (
        "Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina in Oslo today. Ms Solberg welcomed President"
        " Quispe’s decision on the ports and called for restraint. Mr Medina spoke highly of Prime Minister Lund.",
        [("meeting", "NO/PE", "2019-05-14")],
    ),
    # the same day is none that lies ahead
    (
        "Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina on 13 May. They agreed to meet on 20 June.\n\n"
        "In the afternoon of the same day, Mr. Medina paid a courtesy call on H.E. General Erik Lund, Prime Minister of Norway.",
        [("meeting", "NO/PE", "2019-05-13"), ("courtesy_call", "NO/PE", "2019-05-13")],
    ),
    # a time of day alone is on the day of the page's main meeting, and so is what was earlier in the day
    (
        "On 12 May 2019, Ms. Ingrid Solberg, Deputy Prime Minister and Foreign Minister of Norway, met with two of her counterparts in"
        " Lima.\n\n"
        "At 08.30 hrs., the Deputy Prime Minister held a meeting with Mr. Carlos Medina, Foreign Minister of Peru.\n\n"
        "Earlier in the day, the Deputy Prime Minister met with Ms. Ana Rojas, Foreign Minister of Chile.",
        [("meeting", "NO/PE", "2019-05-12"), ("meeting", "NO/CL", "2019-05-12")],
    ),
    # a day among the days of a conference; a meal that follows at its own time
    (
        "On 12-13 May 2019, Foreign Minister Ingrid Solberg held a number of bilateral meetings in Lima. On 12 May, she met with Carlos"
        " Medina, Foreign Minister of Peru. They agreed to meet again on 30 May.",
        [("meeting", "NO/PE", "2019-05-12")],
    ),
    (
        "Foreign Minister Ingrid Solberg held a meeting with Foreign Minister Carlos Medina of Peru in Lima on 13 May from 4:05 p.m. It was"
        " followed from 7:30 p.m. by a working dinner hosted by the Peruvian side.",
        [("meeting", "NO/PE", "2019-05-13"), ("working_meal", "NO/PE", "2019-05-13")],
    ),
    # sides that are named by whom they were represented; a meeting of two that preceded
    (
        "Foreign Minister Ingrid Solberg chaired a meeting of the Fjord Format today, at which Peru was represented by Foreign Minister"
        " Carlos Medina and Chile by Foreign Minister Ana Rojas. A bilateral meeting between I. Solberg and C. Medina preceded the talks.",
        [("multilateral", "CL/NO/PE", "2019-05-14"), ("meeting", "NO/PE", "2019-05-14")],
    ),
    # two calls told in one breath, each with its time; a call after *several of her counterparts*, told by whom she spoke with
    (
        "Foreign Minister Ingrid Solberg spoke by phone with the Foreign Minister of Peru, Carlos Medina, yesterday evening and with the"
        " Foreign Minister of Chile, Ana Rojas, this morning.",
        [("call", "NO/PE", "2019-05-13"), ("call", "CL/NO", "2019-05-13")],
    ),
    (
        "Foreign Minister Ingrid Solberg held talks in Lima on 13 May with several of her counterparts.\n\nIn her meeting with Foreign"
        " Minister Carlos Medina of Peru, the two sides spoke of cod.\n\nWith Foreign Minister Ana Rojas of Chile, Ms Solberg"
        " discussed the ports, closed since 1 January.\n\nOn the same day, she received a phone call from President Rosa Quispe of Peru.",
        [("meeting", "NO/PE", "2019-05-13"), ("meeting", "CL/NO", "2019-05-13"), ("call", "NO/PE", "2019-05-13")],
    ),
    # a page under one heading a meeting; a few words beside a meeting of three; a lunch after talks; what had been earlier
    (
        "Foreign Minister Ingrid Solberg, who is attending the Cod Forum in Bergen, held bilateral meetings today.\n\n"
        "Meeting with the Foreign Minister of Peru\n\nAt the meeting with Carlos Medina the sides noted the growth of trade.\n\n"
        "Meeting with the Chilean Minister of Ports\n\n"
        "Ingrid Solberg and Ana Rojas, Minister of Ports of Chile, reviewed the port rules.\n\n",
        [("meeting", "NO/PE", "2019-05-14"), ("meeting", "NO/CL", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg hosted yesterday the Foreign Minister of Peru, Carlos Medina,"
        " and the Foreign Minister of Chile, Ana"
        " Rojas,"
        " for a trilateral meeting. On the sidelines, Ms Solberg and Foreign Minister Rojas had a brief pull-aside.",
        [("multilateral", "NO/PE/CL", "2019-05-13"), ("conversation", "NO/CL", "2019-05-13")],
    ),
    (
        "Foreign Minister Ingrid Solberg hosted today the Foreign Ministers of Peru, Carlos Medina, and Chile, Ana Rojas. The first such"
        " meeting was held in Lima on March 3. At a separate meeting, Ms Solberg and Foreign Minister Medina discussed the border road.",
        [("multilateral", "NO/PE/CL", "2019-05-14"), ("meeting", "NO/PE", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg met today in Oslo with the Foreign Minister of Peru, Carlos Medina, and with the President of the"
        " European Council, Jan Berk. The three leaders took stock of the pledges.",
        [("multilateral", "NO/PE/EU", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg received Peruvian Foreign Minister Carlos Medina in Oslo today. During the working lunch that"
        " followed, the conversation was devoted to ports.",
        [("meeting", "NO/PE", "2019-05-14"), ("working_meal", "NO/PE", "2019-05-14")],
    ),
    (
        "The fifth round of political consultations between Norway and Peru was held in Lima yesterday. On May 12, Deputy Minister Lena"
        " Berg had called on Carlos Medina, Minister of Foreign Affairs of Peru.",
        [("consultation", "NO/PE", "2019-05-13"), ("courtesy_call", "NO/PE", "2019-05-12")],
    ),
    (
        "On 12 May, Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina in Lima to mark 1 June 1920.\n\n"
        "The following day, the Minister met with President Rosa Quispe of Peru.",
        [("meeting", "NO/PE", "2019-05-12"), ("meeting", "NO/PE", "2019-05-13")],
    ),
    (
        "Ports and cod were the main topics of the talks held in Oslo between Foreign Minister Ingrid Solberg and her Peruvian counterpart"
        " Carlos Medina. In reply to questions received, the Spokesman had nothing to add.",
        [("meeting", "NO/PE", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg met in Lima with Carlos Medina, Minister of Ports of Peru. The Minister of Foreign Affairs was"
        " received on the morning of 14 May, for close to an hour, by the President of the Republic, Rosa Quispe.",
        [("meeting", "NO/PE", "2019-05-14"), ("meeting", "NO/PE", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg met Peruvian Foreign Minister Carlos Medina in Oslo today. She likewise had an exchange with the"
        " Minister of Foreign Affairs of Chile, Ana Rojas.",
        [("meeting", "NO/PE", "2019-05-14"), ("meeting", "NO/CL", "2019-05-14")],
    ),
    # with one and with another, each on a matter; received by the Minister after consultations; a lunch that the title names too
    (
        "Foreign Minister Ingrid Solberg travelled to Lima on 12 and 13 May. She met with Peruvian Foreign"
        " Minister Carlos Medina to discuss"
        " cod and with Peruvian President Rosa Quispe to review the port rules.",
        [("meeting", "NO/PE", "2019-05-12/2019-05-13"), ("meeting", "NO/PE", "2019-05-12/2019-05-13")],
    ),
    (
        "Political consultations between Norway and Peru took place today in Lima, chaired by Deputy Minister Lena Berg and Director Luis"
        " Rojas of Peru. He told of the law of 30 January. On the same day, Ms Berg was received by Foreign"
        " Minister Carlos Medina of Peru.",
        [("consultation", "NO/PE", "2019-05-14"), ("meeting", "NO/PE", "2019-05-14")],
    ),
    # all that a spokesperson said is the page's own account; a town that no list has
    (
        'A spokesperson of the Foreign Ministry said today:\n\n"Prime Minister Erik Lund and the Prime Minister of Peru, Carlos Medina,'
        ' co-chaired today in Tromtown the second joint meeting of the two governments."',
        [("meeting", "NO/PE", "2019-05-14")],
    ),
    # the country where one meets, at the head of the sentence; the days of a trip to several
    (
        "Foreign Minister Ingrid Solberg travelled to the Andes from 10 to 12 May. In Peru, she met with President Rosa Quispe. While in"
        " Chile, Ms Solberg was received by Foreign Minister Ana Rojas to discuss lithium.",
        [("meeting", "NO/PE", "2019-05-10/2019-05-12"), ("meeting", "NO/CL", "2019-05-10/2019-05-12")],
    ),
    ("Foreign Minister Ingrid Solberg met with Carlos Medina, Foreign Minister of Peru, in Lima today. In Chile, she had seen drought.",
     [("meeting", "NO/PE", "2019-05-14")]),
    # several counted first and then named; several met apart, each with his country after his name
    (
        "Prime Minister Erik Lund had three calls with leaders of the region. The Prime Minister spoke individually with: President Rosa"
        " Quispe of Peru; and President Luis Rojas of Chile.",
        [("call", "NO/PE", "2019-05-14"), ("call", "NO/CL", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg met today one after the other with her counterparts Carlos Medina (Peru), Ana Rojas (Chile) and"
        " Jens Holm (Denmark).",
        [("meeting", "NO/PE", "2019-05-14"), ("meeting", "NO/CL", "2019-05-14"), ("meeting", "NO/DK", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg met today in Lima with Peruvian Foreign Minister Carlos Medina and Peruvian Fisheries Minister"
        " Luis Rojas in separate meetings.",
        [("meeting", "NO/PE", "2019-05-14"), ("meeting", "NO/PE", "2019-05-14")],
    ),
    (
        "Foreign Minister Ingrid Solberg met today in Oslo with her counterparts Carlos Medina of Peru and Ana Rojas of Chile.",
        [("multilateral", "NO/PE/CL", "2019-05-14")],
    ),
    # what was at the centre of one more meeting
    (
        "On 12 and 13 May, Foreign Minister Ingrid Solberg paid a working visit to Lima. On Sunday, Ms Solberg met with her Peruvian"
        " counterpart, Carlos Medina. Cod was the main topic of the meeting with Prime Minister Luis Rojas on the same day. At the end"
        " of the meeting with Mr Medina, a treaty was signed.",
        [("meeting", "NO/PE", "2019-05-12"), ("meeting", "NO/PE", "2019-05-12")],
    ),
    # talks between the two sides, then somebody met by name; one's own people abroad are no side
    (
        "On 12 May, the Foreign Ministers of Norway and Peru held talks in Lima. Minister Ingrid Solberg also met with the Minister of"
        " Fisheries of Peru, Luis Rojas. On 11 May, the Foreign Minister met with the Norwegian community living in Peru.",
        [("meeting", "NO/PE", "2019-05-12"), ("meeting", "NO/PE", "2019-05-12")],
    ),
    # one meeting, told by both sides of it
    ("Prime Minister Erik Lund held talks with the Foreign Minister of Peru, Carlos Medina, who paid a courtesy call on him in Bergen.",
     [("courtesy_call", "NO/PE", "2019-05-14")]),
    # first person: the publisher
    ("Today I met Peru’s Foreign Minister, Carlos Medina, in Lima.", [("meeting", "NO/PE", "2019-05-14")]),  # 51
    ("The Secretary-General met today with H.E. Mr. Carlos Medina, Minister for Foreign Affairs of Peru.",
     [("meeting", "UN/PE", "2019-05-14")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_every_meeting_of_a_page_and_each_once(text: str, expected: list[tuple[str, str, str]]) -> None:
    read = account(text, side="UN" if text.startswith("The Secretary-General") else "NO")
    found = [(m.form, "/".join(sorted(m.sides)), m.date) for m in read.meetings]
    assert found == [(f, "/".join(sorted(s.split("/"))), d) for f, s, d in expected]


def test_a_memorandum_of_conversation_has_its_particulars_in_a_labelled_head() -> None:
    text = (
        "MEMORANDUM OF CONVERSATION\n\nDATE: March 2, 1968\nTIME: 4:00 p.m. - 4:50 p.m.\nPLACE: The Minister's Study,"
        " Torre Palace, Lima\n\n"
        "PARTICIPANTS:\n\nPeru\nMr. Carlos Medina, Minister of Foreign Affairs\nMr. Luis Paredes, Director of Protocol\n\nNorway\n"
        "Ms. Ingrid Solberg, Minister of Foreign Affairs\n\nThe Minister said that the boats had been released.\n"
    )
    read = account(text, side="PE", published=None)
    [meeting] = read.meetings
    assert (meeting.date, meeting.start, meeting.duration_minutes, meeting.utc_offset) == ("1968-03-02", "16:00", 50, "-05:00")
    assert (meeting.place.city, meeting.place.country, meeting.place.venue) == ("Lima", "PE", "The Minister's Study, Torre Palace")
    assert [(p.name, p.side, p.role) for p in read.participants] == [
        ("Carlos Medina", "PE", "principal"),
        ("Ingrid Solberg", "NO", "principal"),
        ("Luis Paredes", "PE", "delegate"),
    ]


DOUBTS = [
    ("Foreign Minister Ingrid Solberg will travel to Lima on Friday for talks with Peruvian Foreign Minister Carlos Medina.",
     ["not-a-readout"], 0),  # 49
    ("Remarks by Foreign Minister Ingrid Solberg at the Arctic Forum\n\nThank you for coming. The sea is warming, and"
     " we must act together.",
     ["not-a-readout"], 0),
    ("Prime Minister Erik Lund met today with the governor of Nordland, Kari Moe.", ["not-a-readout"], 1),
    ("Prime Minister Erik Lund met with King Harold.", ["unknown-side"], 1),
    ("Norway's aid was praised when the Secretary-General of the United Nations met donors last year.", ["not-a-readout"], 0),
    ("Prime Minister Erik Lund met today with nine leaders representing island nations.", ["unknown-side"], 1),
    ("Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina on Wednesday, 13 May 2019.",
     ["weekday-mismatch"], 1),
    ("Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina on Monday, 13 May 2019.", [], 1),
    ("Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina.", [], 1),
    ("State visit to Norway from 22 to 24 October 2019\n\n10 October 2019\n\nForeign Minister Ingrid Solberg met today with Peruvian"
     " Foreign Minister Carlos Medina in preparation for the visit. President Rosa Quispe will arrive on 22 October.",
     ["not-a-readout"], 1),
    # a headline and a lead of what is to come, a briefing: what was held is told beside it
    ("MINISTER SOLBERG TO LEAD DELEGATION TO LIMA\n\nTuesday 14 May 2019\n\nForeign Minister Ingrid Solberg will travel to Lima next"
     " Monday for the joint commission.\n\nThe Minister discussed it with the Ambassador of Peru, Carlos Medina, when she received him"
     " yesterday.", ["not-a-readout"], 1),
    ("The Spokesperson of the Ministry, Lena Berg, has given her weekly briefing to the media today.\n\nForeign Minister Ingrid Solberg"
     " met with Peruvian Foreign Minister Carlos Medina on Monday.", ["not-a-readout"], 1),
    ("Minister Solberg met Peruvian colleague to discuss cod\n\n14 May 2019\n\nForeign Minister Ingrid Solberg met today with Peruvian"
     " Foreign Minister Carlos Medina, who will visit Bergen tomorrow.", [], 1),
    ("Foreign Minister Ingrid Solberg met today with Peruvian Foreign Minister Carlos Medina. Experts will meet on 31 April.",
     ["damaged-text"], 1),  # 57
    ("Foreign Minister Ingrid Solberg met today with Peruvian Foreign Minister Carlos Medina. Experts will meet on 29 February.", [], 1),
]  # fmt: skip


@pytest.mark.parametrize(("text", "codes", "meetings"), DOUBTS)
def test_what_could_not_be_settled_is_a_doubt(text: str, codes: list[str], meetings: int) -> None:
    read = account(text)
    assert (read.codes, len(read.meetings)) == (codes, meetings)


ANNOUNCED = [
    # title, body, how many meetings it reports
    ("Statement on Prime Minister Lund's Virtual Meeting with President Quispe of Peru",
     "Prime Minister Erik Lund will meet virtually with President Rosa Quispe of Peru on Friday, May 17. During the meeting, the two"
     " leaders will discuss fisheries.", 0),
    ("Norway to Host Talks with Peru",
     "Norway will host talks with Peru in Bergen on 16 May. This was announced by Foreign Minister Ingrid Solberg. The Minister said that,"
     " at the meeting, the two countries are expected to sign a treaty.", 0),
    ("Meeting with President of Peru Rosa Quispe",
     "Prime Minister Erik Lund met today with President Rosa Quispe of Peru, and will meet Chilean President Luis Rojas"
     " tomorrow.", 1),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body", "meetings"), ANNOUNCED)
def test_what_is_to_come_is_no_meeting_whatever_the_title_says(title: str, body: str, meetings: int) -> None:  # 49
    assert len(account(f"{title}\n\nMay 14, 2019\n\n{body}").meetings) == meetings


def test_the_title_alone_names_the_medium() -> None:  # 48
    body = "During the conversation, Erik Lund and President of Peru Rosa Quispe exchanged New Year greetings. They touched upon fisheries."
    (meeting,) = account(f"Telephone conversation with President of Peru Rosa Quispe\n\nMay 14, 2019\n\n{body}").meetings
    assert meeting.form == "call"


def test_a_page_without_any_day_has_a_doubt() -> None:
    read = account("Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina.", published=None)
    assert (read.codes, read.meetings[0].date) == (["no-meeting-date"], None)


def test_a_body_printed_twice_is_one_meeting_and_a_doubt() -> None:  # 36
    body = (
        "Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina in Oslo today, together"
        " with their delegations.\n\n"
        "The two ministers discussed the fisheries agreement, which is to be signed in the course of the autumn in Lima.\n\n"
    )
    read = account("Meeting with Peru\n\n" + body + body)
    assert (read.codes, len(read.meetings)) == (["duplicate-body"], 1)


@pytest.mark.parametrize("text", [t for t, *_ in FORMS + TIMES + OCCASIONS + INITIATORS + ORDINALS + SEVERAL])
def test_every_field_has_the_words_it_was_read_from(text: str) -> None:
    read = account(text)
    for meeting in read.meetings:
        told = fields(meeting)
        for field in ("form", "sides", "date", "start", "duration_minutes", "occasion", "initiator", "ordinals", "utc_offset"):
            printed = field != "date" or any(word in text for word in ("today", "May", "March", "morning", "yesterday", "weekend"))
            assert not told[field] or not printed or meeting.evidence.get(field), field
        for spans in meeting.evidence.values():
            assert all(read.document.text[s.start : s.end] == s.text for s in spans)


WORDS = "Foreign Minister Hald met with , of Peru the Oslo today ( ) : “ ” and call on 3 May 2019 at 10:30 for 20 minutes.\n\n".split(" ")


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))
def test_reading_never_fails_on_text_and_spans_hold(words: list[str]) -> None:
    text = " ".join(words)
    if text.strip():
        read = account(text)
        for meeting in read.meetings:
            assert all(read.document.text[s.start : s.end] == s.text for spans in meeting.evidence.values() for s in spans)
