"""Short pages from all continents, of one meeting or several: table of page → each meeting with its whole header and who was there."""

from __future__ import annotations

from pathlib import Path

import pytest

from memcon.lexicon import load
from memcon.pipeline import read_document
from memcon.source import read_source
from memcon.types import Meeting, Reading

LEXICON = load("en")


def told(read: Reading, meeting: Meeting) -> str:
    """A meeting in one line: form, sides, day, place, start, length, occasion, who asked for it; principals, and delegates."""
    place, there = meeting.place, [p for p in read.participants if p.meeting == meeting.id]
    parts = [meeting.form, "+".join(sorted(meeting.sides)), str(meeting.date)]
    parts += [f"at {place.venue},"] if place.venue else []
    parts += [f"in {place.city}"] if place.city else []
    parts += [place.country] if place.country else []
    parts += [f"from {meeting.start}"] if meeting.start else []
    parts += [f"for {meeting.duration_minutes} minutes"] if meeting.duration_minutes else []
    parts += [f"beside {meeting.occasion}"] if meeting.occasion else []
    parts += [f"asked by {meeting.initiator}"] if meeting.initiator else []
    heads, others = (sorted(p.name or f"[{p.post}]" for p in there if (p.role == "principal") is chief) for chief in (True, False))
    return " ".join(parts) + ": " + ", ".join(heads) + ("; with " + ", ".join(others) if others else "")


PAGES = [
    (
        "Nairobi, 12 March 2019\n"
        "Foreign Minister of Slovenia Petra Lindqvist paid an official visit to Kenya today.\n"
        "In the morning he held talks with Cabinet Secretary for Foreign Affairs Carlos Medina at the Ministry of"
        " Foreign Affairs. The talks were followed by a working lunch hosted by Cabinet Secretary Medina. In the"
        " afternoon Minister Lindqvist was received by President Samuel Otieno at State House.",
        [
            "meeting KE+SI 2019-03-12 at Ministry of Foreign Affairs, in Nairobi KE: Carlos Medina, Petra Lindqvist",
            "working_meal KE+SI 2019-03-12 in Nairobi KE: Carlos Medina, Petra Lindqvist",
            "meeting KE+SI 2019-03-12 at State House, in Nairobi KE: Petra Lindqvist, Samuel Otieno",
        ],
    ),
    (
        "5 September 2016\n"
        "Foreign Minister Karim Benali of Portugal held several bilateral meetings on the margins of the UN General"
        " Assembly in New York on 5 September:\n"
        "- With Foreign Minister Nadia Rahmani of Argentina she discussed trade.\n"
        "- With Foreign Minister Olga Tarasik of Egypt she discussed migration.\n"
        "- With Foreign Minister Peter Okafor of Indonesia she discussed fisheries.",
        [
            "meeting AR+PT 2016-09-05 in New York US beside UN General Assembly: Karim Benali, Nadia Rahmani",
            "meeting EG+PT 2016-09-05 in New York US beside UN General Assembly: Karim Benali, Olga Tarasik",
            "meeting ID+PT 2016-09-05 in New York US beside UN General Assembly: Karim Benali, Peter Okafor",
        ],
    ),
    (
        "Hanoi, June 3, 2014\n"
        "Prime Minister Luc Morel and National Assembly Chairman Ivan Kovac separately met with visiting Lao Foreign"
        " Minister Sofia Ferrari in Hanoi on June 3.",
        [
            "meeting LA+VN 2014-06-03 in Hanoi VN: Luc Morel, Sofia Ferrari",
            "meeting LA+VN 2014-06-03 in Hanoi VN: Ivan Kovac, Sofia Ferrari",
        ],
    ),
    (
        "Doha, 8 February 2018\n"
        "HH the Amir Sheikh Ruth Kamara received at the Amiri Diwan this morning the Minister of Foreign Affairs of"
        " Tunisia, Erik Lund. The Tunisian minister later called on HE the Speaker of the Advisory Council Ines Vidal.",
        [
            "meeting QA+TN 2018-02-08 at Amiri Diwan, in Doha QA: Erik Lund, Ruth Kamara",
            "courtesy_call QA+TN 2018-02-08 in Doha QA: Erik Lund, Ines Vidal",
        ],
    ),
    (
        "Trilateral Meeting of the Foreign Ministers of Greece, Cyprus and Egypt\n"
        "Athens, 9 January 2017\n"
        "The Minister of Foreign Affairs of Greece, Rosa Quispe, hosted his counterparts from Cyprus, Marek Dolny, and"
        " Egypt, Carlos Medina, for a trilateral meeting in Athens on 9 January. Before the trilateral meeting,"
        " Minister Quispe held a bilateral meeting with Minister Medina.",
        [
            "multilateral CY+EG+GR 2017-01-09 in Athens GR: Carlos Medina, Marek Dolny, Rosa Quispe",
            "meeting EG+GR 2017-01-09 in Athens GR: Carlos Medina, Rosa Quispe",
        ],
    ),
    (
        "Ottawa, Ontario, May 21, 2015\n"
        "The Honourable Hugo Salas, Minister of Foreign Affairs, today met with Elena Petrova, Minister of Foreign"
        " Affairs of Chile, in Ottawa. Earlier in the day, Minister Petrova met with the Honourable Nadia Rahmani,"
        " Minister of International Trade.",
        [
            "meeting CA+CL 2015-05-21 in Ottawa CA: Elena Petrova, Hugo Salas",
            "meeting CA+CL 2015-05-21 in Ottawa CA: Elena Petrova, Nadia Rahmani",
        ],
    ),
    (
        "Singapore, 14 July 2011\n"
        "Minister for Foreign Affairs Luis Rojas hosted New Zealand Foreign Minister Ken Abe to lunch at the"
        " Shangri-La Hotel today. Minister Abe also called on Prime Minister Sofia Ferrari at the Istana. Minister Abe"
        " was accompanied by High Commissioner Luc Morel at both meetings.",
        [
            "working_meal NZ+SG 2011-07-14 at Shangri-La Hotel, in Singapore SG: Ken Abe, Luis Rojas; with Luc Morel",
            "courtesy_call NZ+SG 2011-07-14 at Istana, in Singapore SG: Ken Abe, Sofia Ferrari; with Luc Morel",
        ],
    ),
    (
        "Moscow, 17 May 2013\n"
        "On 17 May Russian Foreign Minister Anna Virtanen had a telephone conversation with Swiss Foreign Minister"
        " Leila Haddad at the initiative of the Swiss side. Later that day he received the Ambassador of Lebanon, Erik"
        " Lund, at the latter's request.",
        [
            "call CH+RU 2013-05-17 asked by CH: Anna Virtanen, Leila Haddad",
            "meeting LB+RU 2013-05-17 in Moscow RU asked by LB: Anna Virtanen, Erik Lund",
        ],
    ),
    (
        "Turkey\n"
        "Minister Lina Sorvik's meetings in Antalya, 1 November 2019\n"
        "On 1 November 2019 Minister of Foreign Affairs Lina Sorvik met with Foreign Minister Tomas Brekke of Iceland"
        " in Antalya. On the same day Minister Sorvik also met with Foreign Minister Marek Dolny of Albania and"
        " Secretary General Rosa Quispe of NATO separately.",
        [
            "meeting IS+TR 2019-11-01 in Antalya TR: Lina Sorvik, Tomas Brekke",
            "meeting AL+TR 2019-11-01 in Antalya TR: Lina Sorvik, Marek Dolny",
            "meeting NATO+TR 2019-11-01 in Antalya TR: Lina Sorvik, Rosa Quispe",
        ],
    ),
    (
        "Rabat, 20 October 2012\n"
        "His Majesty King Bakari Mwanga granted an audience on Saturday at the Royal Palace in Rabat to Spanish"
        " Foreign Minister Amina Kasule. The audience was attended by Foreign Minister Elena Petrova and Royal Advisor"
        " Hugo Salas.",
        ["meeting ES+MA 2012-10-20 at Royal Palace, in Rabat MA: Amina Kasule, Bakari Mwanga; with Elena Petrova, Hugo Salas"],
    ),
    (
        "Pretoria, 23 August 2018\n"
        "President Maria Teixeira today, Thursday, 23 August 2018, received at the Union Buildings in Pretoria, on the"
        " occasion of the twentieth anniversary of diplomatic relations, the Minister of Foreign Affairs of the"
        " Kingdom of Thailand, Mr Yusuf Demir.",
        [
            (
                "meeting TH+ZA 2018-08-23 at Union Buildings, in Pretoria ZA beside twentieth anniversary of diplomatic"
                " relations: Maria Teixeira, Yusuf Demir"
            )
        ],
    ),
    (
        "Vienna, 14 June 2013\n"
        "Vice-Chancellor and Foreign Minister Ada Hald met on Friday in Vienna, at the start of a two-day working"
        " visit, with the Foreign Minister of Montenegro Davit Orlen.",
        ["meeting AT+ME 2013-06-14 in Vienna AT: Ada Hald, Davit Orlen"],
    ),
    (
        "Prague, 6 October 2015\n"
        "Foreign Minister Samuel Otieno will travel to Bratislava tomorrow for talks with his counterpart Miroslav"
        " Lajčák. Today he met in the Czernin Palace with the Foreign Minister of Georgia Petra Lindqvist.",
        ["meeting CZ+GE 2015-10-06 at Czernin Palace, in Prague CZ: Petra Lindqvist, Samuel Otieno"],
    ),
    (
        "Brussels, 11 June 2020\n"
        "The High Representative Olga Tarasik held a videoconference with the Foreign Minister of Jordan, Karim"
        " Benali, this afternoon. In the evening he spoke by phone with Egyptian Foreign Minister Peter Okafor.",
        ["video EU+JO 2020-06-11: Karim Benali, Olga Tarasik", "call EG+EU 2020-06-11: Olga Tarasik, Peter Okafor"],
    ),
    (
        "Meeting of Deputy Foreign Minister with the Ambassador of Peru\n"
        "Sofia, 2 July 2009\n"
        "Deputy Minister Ivan Kovac met today with the newly appointed Ambassador of Peru, Sofia Ferrari, who"
        " presented copies of his letters of credence.",
        ["meeting BG+PE 2009-07-02 in Sofia BG: Ivan Kovac, Sofia Ferrari"],
    ),
    (
        "Ulaanbaatar, 17 August 2010\n"
        "A delegation of the Ministry of Foreign Affairs of Poland led by Deputy Minister Carlos Medina visited"
        " Mongolia. The delegation held consultations with Deputy Foreign Minister Rosa Quispe. The delegation was"
        " also received by Speaker of Parliament Petra Lindqvist.",
        [
            "consultation MN+PL 2010-08-17 in Ulaanbaatar MN: Carlos Medina, Rosa Quispe",
            "meeting MN+PL 2010-08-17 in Ulaanbaatar MN: Carlos Medina, Petra Lindqvist",
        ],
    ),
    (
        "New Delhi, September 24, 2015\n"
        "External Affairs Minister Nadia Rahmani had bilateral meetings with the Foreign Ministers of Nepal, Mr. Hugo"
        " Salas, Norway, Mr. Karim Benali, and Brazil, Mr. Olga Tarasik, on the sidelines of the 70th UN General"
        " Assembly in New York on September 23.",
        [
            "meeting IN+NP 2015-09-23 in New York US beside 70th UN General Assembly: Hugo Salas, Nadia Rahmani",
            "meeting IN+NO 2015-09-23 in New York US beside 70th UN General Assembly: Karim Benali, Nadia Rahmani",
            "meeting BR+IN 2015-09-23 in New York US beside 70th UN General Assembly: Nadia Rahmani, Olga Tarasik",
        ],
    ),
    (
        "Canberra, 3 March 2014\n"
        "Foreign Minister Ken Abe met Papua New Guinea's Prime Minister Luc Morel in Port Moresby on 1 March. On 2"
        " March she travelled to Honiara, where she met Solomon Islands Prime Minister Sofia Ferrari.",
        [
            "meeting AU+PG 2014-03-01 in Port Moresby PG: Ken Abe, Luc Morel",
            "meeting AU+SB 2014-03-02 in Honiara SB: Ken Abe, Sofia Ferrari",
        ],
    ),
    (
        "Accra, 30 November 2016\n"
        "The Minister of Foreign Affairs of Lithuania, Erik Lund, who is on a visit to Ghana, was received on"
        " Wednesday at the Flagstaff House by President Anna Virtanen. Present at the meeting were Foreign Minister"
        " Ruth Kamara and the Chief of Staff, Ines Vidal.",
        ["meeting GH+LT 2016-11-30 at Flagstaff House, in Accra GH: Anna Virtanen, Erik Lund; with Ines Vidal, Ruth Kamara"],
    ),
    (
        "Seoul, 12 November 2013\n"
        "Foreign Minister Marek Dolny held talks for 40 minutes with Colombian Foreign Minister Lina Sorvik on the"
        " sidelines of the ASEM Foreign Ministers' Meeting in New Delhi on November 11. He then had a 20-minute"
        " pull-aside with Bulgarian Foreign Minister Rosa Quispe.",
        [
            ("meeting CO+KR 2013-11-11 in New Delhi IN for 40 minutes beside ASEM Foreign Ministers' Meeting: Lina Sorvik, Marek Dolny"),
            (
                "conversation BG+KR 2013-11-11 in New Delhi IN for 20 minutes beside ASEM Foreign Ministers' Meeting: Marek"
                " Dolny, Rosa Quispe"
            ),
        ],
    ),
    (
        "Tehran, 5 May 2020\n"
        "In separate phone calls on Tuesday, Iranian Foreign Minister Bakari Mwanga talked with his Qatari counterpart"
        " Elena Petrova and his Turkish counterpart Hugo Salas.",
        ["call IR+QA 2020-05-05: Bakari Mwanga, Elena Petrova", "call IR+TR 2020-05-05: Bakari Mwanga, Hugo Salas"],
    ),
    (
        "Riyadh, 19 July 2021\n"
        "His Highness Prince Grace Mensah, Minister of Foreign Affairs, received today a telephone call from Minister"
        " of Foreign Affairs of Sudan Luis Rojas. His Highness also received a phone call from French Foreign Minister"
        " Ken Abe.",
        ["call SA+SD 2021-07-19 asked by SD: Grace Mensah, Luis Rojas", "call FR+SA 2021-07-19 asked by FR: Grace Mensah, Ken Abe"],
    ),
    (
        "Berne, 27.08.2018\n"
        "Federal Councillor Ada Hald met Austrian Foreign Minister Tomas Brekke in Alpbach, Austria, on 26 August on"
        " the occasion of the European Forum.",
        ["meeting AT+CH 2018-08-26 in Alpbach AT beside European Forum: Ada Hald, Tomas Brekke"],
    ),
    (
        "Lima, 3 October 2018\n"
        "At the request of the Foreign Minister of Costa Rica, Samuel Otieno, the Minister of Foreign Affairs of Peru,"
        " Amina Kasule, held a telephone conversation with her this morning.",
        ["call CR+PE 2018-10-03 asked by CR: Amina Kasule, Samuel Otieno"],
    ),
    (
        "Astana, 16 September 2014\n"
        "On September 16 Minister of Foreign Affairs of Kazakhstan Olga Tarasik held negotiations with his Hungarian"
        " counterpart Peter Okafor, who arrived in Astana on an official visit. During the visit the Hungarian"
        " minister was received by Prime Minister Grace Mensah and met with Minister of National Economy Luis Rojas.",
        [
            "meeting HU+KZ 2014-09-16 in Astana KZ: Olga Tarasik, Peter Okafor",
            "meeting HU+KZ 2014-09-16 in Astana KZ: Grace Mensah, Peter Okafor",
            "meeting HU+KZ 2014-09-16 in Astana KZ: Luis Rojas, Peter Okafor",
        ],
    ),
    (
        "Windhoek, 7 November 2019\n"
        "During her two-day visit to Windhoek, Ireland's Minister of State Ines Vidal met Deputy Prime Minister and"
        " Foreign Minister Davit Orlen and paid a courtesy call on President Ada Hald.",
        [
            "meeting IE+NA 2019-11-07 in Windhoek NA: Davit Orlen, Ines Vidal",
            "courtesy_call IE+NA 2019-11-07 in Windhoek NA: Ada Hald, Ines Vidal",
        ],
    ),
    (
        "Bilateral meetings of Foreign Minister Carlos Medina in Munich\n"
        "16 February 2019\n"
        "Bulgarian Foreign Minister Carlos Medina held a number of meetings on the margins of the Munich Security"
        " Conference.\n"
        "With her Kuwaiti counterpart Petra Lindqvist she discussed tourism.\n"
        "Energy and transport links were the subject of her meeting with Foreign Minister Samuel Otieno of Azerbaijan.\n"
        "Minister Medina also talked with US Assistant Secretary of State Amina Kasule.",
        [
            "meeting BG+KW 2019-02-16 in Munich DE beside Munich Security Conference: Carlos Medina, Petra Lindqvist",
            "meeting AZ+BG 2019-02-16 in Munich DE beside Munich Security Conference: Carlos Medina, Samuel Otieno",
            "meeting BG+US 2019-02-16 in Munich DE beside Munich Security Conference: Amina Kasule, Carlos Medina",
        ],
    ),
    (
        "Brasília, 11 May 2012\n"
        "The Minister of External Relations, Luc Morel, received at Itamaraty Palace on May 11 the Minister of Foreign"
        " Affairs of Haiti, Sofia Ferrari. Minister Ferrari was also received by President Ivan Kovac at Planalto"
        " Palace.",
        [
            "meeting BR+HT 2012-05-11 at Itamaraty Palace, in Brasília BR: Luc Morel, Sofia Ferrari",
            "meeting BR+HT 2012-05-11 at Planalto Palace, in Brasília BR: Ivan Kovac, Sofia Ferrari",
        ],
    ),
    (
        "Beijing, April 18, 2018\n"
        "On April 18, 2018, Premier Erik Lund met in Ziguangge, Zhongnanhai, with Foreign Minister of Zimbabwe Ruth"
        " Kamara. On the same day, State Councilor and Foreign Minister Ines Vidal held talks with Ruth Kamara at the"
        " Diaoyutai State Guesthouse.",
        [
            "meeting CN+ZW 2018-04-18 at Ziguangge, in Beijing CN: Erik Lund, Ruth Kamara",
            "meeting CN+ZW 2018-04-18 at Diaoyutai State Guesthouse, in Beijing CN: Ines Vidal, Ruth Kamara",
        ],
    ),
    (
        "London, 3 June 2009\n"
        "Foreign Secretary Leila Haddad hosted talks at Lancaster House this morning with Pakistani Foreign Minister"
        " Anna Virtanen. In the afternoon Mr Virtanen called on the Prime Minister, Erik Lund, at 10 Downing Street.",
        [
            "meeting GB+PK 2009-06-03 at Lancaster House, in London GB: Anna Virtanen, Leila Haddad",
            "courtesy_call GB+PK 2009-06-03 at 10 Downing Street, in London GB: Anna Virtanen, Erik Lund",
        ],
    ),
    (
        "Tallinn, 22 April 2015\n"
        "Foreign Minister Amina Kasule today met with Moldovan Foreign Minister Bakari Mwanga, who is in Tallinn for"
        " the Lennart Meri Conference. Mwanga will also meet with Prime Minister Taavi Rõivas and Speaker of the"
        " Riigikogu Eiki Nestor.",
        ["meeting EE+MD 2015-04-22 in Tallinn EE beside Lennart Meri Conference: Amina Kasule, Bakari Mwanga"],
    ),
    (
        "Kuwait City, 10 May 2017\n"
        "His Highness the Prime Minister Sheikh Grace Mensah received at Bayan Palace on Wednesday Croatian Foreign"
        " Minister Peter Okafor and his accompanying delegation on the occasion of his official visit to the country."
        " The meeting was attended by First Deputy Prime Minister and Foreign Minister Sheikh Ken Abe and Ambassador"
        " of Croatia to Kuwait Luis Rojas.",
        ["meeting HR+KW 2017-05-10 at Bayan Palace, in Kuwait City KW: Grace Mensah, Peter Okafor; with Ken Abe, Luis Rojas"],
    ),
    (
        "Stockholm, 8 December 2010\n"
        "Minister for Foreign Affairs Carl Bildt will today, Wednesday, receive Moldova's Prime Minister Vlad Filat at"
        " Arvfurstens Palats. The Prime Minister will also meet with Minister for Trade Ewa Björling.",
        [],
    ),
    (
        "Nay Pyi Taw, 6 July 2017\n"
        "U Samuel Otieno, Minister of State for Foreign Affairs, received H.E. Dr. Petra Lindqvist, Minister for"
        " Foreign Affairs of Singapore, at 10:00 hrs on 6 July 2017 at the Ministry of Foreign Affairs, Nay Pyi Taw.",
        ["meeting MM+SG 2017-07-06 at Ministry of Foreign Affairs, in Nay Pyi Taw MM from 10:00: Petra Lindqvist, Samuel Otieno"],
    ),
    (
        "Belgrade, 21 February 2012\n"
        "Serbian Foreign Minister Olga Tarasik and his Iraqi counterpart Karim Benali met today in Belgrade for a"
        " tête-à-tête, after which plenary talks between the two delegations were held. Minister Benali was also"
        " received today by President Peter Okafor.",
        [
            "meeting IQ+RS 2012-02-21 in Belgrade RS: Karim Benali, Olga Tarasik",
            "meeting IQ+RS 2012-02-21 in Belgrade RS: Karim Benali, Peter Okafor",
        ],
    ),
    (
        "Mexico City, 15 March 2017\n"
        "Foreign Secretary Ivan Kovac met in Mexico City with the Foreign Minister of El Salvador, Sofia Ferrari. Also"
        " present were Undersecretary for Latin America Yusuf Demir and Salvadoran Ambassador Maria Teixeira.",
        ["meeting MX+SV 2017-03-15 in Mexico City MX: Ivan Kovac, Sofia Ferrari; with Maria Teixeira, Yusuf Demir"],
    ),
    (
        "Kyiv, 12 October 2021\n"
        "On October 12, within the framework of his participation in the Ukraine-EU Summit in Kyiv, President of the"
        " European Council Ruth Kamara held a separate meeting with Prime Minister of Ukraine Ines Vidal.",
        ["meeting EU+UA 2021-10-12 in Kyiv UA beside Ukraine-EU Summit: Ines Vidal, Ruth Kamara"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_a_short_page_tells_each_meeting_with_its_header(text: str, expected: list[str]) -> None:
    read = read_document(read_source(text.encode(), Path("page.txt"), LEXICON), LEXICON)
    assert [told(read, meeting) for meeting in read.meetings] == expected
