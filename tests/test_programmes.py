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
        "Readout of the Secretary-General's meetings with the Presidents of Malawi and Zambia\n"
        "New York, 21 September 2017\n"
        "The Secretary-General met today with H.E. Mr. Arthur Peter Mutharika, President of the Republic of Malawi."
        " They discussed development.\n"
        "The Secretary-General also met with H.E. Mr. Edgar Chagwa Lungu, President of the Republic of Zambia. They"
        " discussed refugees.",
        ["meeting MW+UN 2017-09-21 in New York US: Arthur Peter Mutharika", "meeting UN+ZM 2017-09-21 in New York US: Edgar Chagwa Lungu"],
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
    (
        "Ljubljana, 18 September 2013\n"
        "Foreign Minister Carlos Medina met the following counterparts on the sidelines of the Bled Strategic Forum in"
        " Bled on 2 September:\n"
        "- Rosa Quispe, Foreign Minister of Liechtenstein\n"
        "- Petra Lindqvist, Foreign Minister of Romania\n"
        "- Samuel Otieno, Foreign Minister of Albania",
        [
            "meeting LI+SI 2013-09-02 in Bled SI beside Bled Strategic Forum: Carlos Medina, Rosa Quispe",
            "meeting RO+SI 2013-09-02 in Bled SI beside Bled Strategic Forum: Carlos Medina, Petra Lindqvist",
            "meeting AL+SI 2013-09-02 in Bled SI beside Bled Strategic Forum: Carlos Medina, Samuel Otieno",
        ],
    ),
    (
        "Bangkok, 5 March 2012\n"
        "Deputy Prime Minister and Minister of Foreign Affairs Nadia Rahmani held talks with the Foreign Minister of"
        " Mozambique, Hugo Salas, on 5 March at the Ministry of Foreign Affairs. Following the talks, Mr Salas had an"
        " audience with Prime Minister Karim Benali at Government House.",
        [
            "meeting MZ+TH 2012-03-05 at Ministry of Foreign Affairs, in Bangkok TH: Hugo Salas, Nadia Rahmani",
            "meeting MZ+TH 2012-03-05 at Government House, in Bangkok TH: Hugo Salas, Karim Benali",
        ],
    ),
    (
        "Bucharest, 7 November 2017\n"
        "Minister of Foreign Affairs Luc Morel had a telephone conversation on Tuesday, 7 November, with the Minister"
        " for Foreign Affairs of Cyprus, Ken Abe, at the latter's request. The same day, the head of Romanian"
        " diplomacy received the Ambassador of Malaysia, Sofia Ferrari, on a farewell visit.",
        ["call CY+RO 2017-11-07 asked by CY: Ken Abe, Luc Morel", "meeting MY+RO 2017-11-07 in Bucharest RO: Luc Morel, Sofia Ferrari"],
    ),
    (
        "Tbilisi, 24 July 2015\n"
        "The Foreign Minister of Georgia Marek Dolny met with the Foreign Minister of Denmark Lina Sorvik. The"
        " tête-à-tête meeting was followed by an extended meeting with the participation of delegations. Lina Sorvik"
        " also met with the Speaker of the Parliament Rosa Quispe.",
        [
            "meeting DK+GE 2015-07-24 in Tbilisi GE: Lina Sorvik, Marek Dolny",
            "meeting DK+GE 2015-07-24 in Tbilisi GE: Lina Sorvik, Rosa Quispe",
        ],
    ),
    (
        "Wellington, 9 October 2014\n"
        "Foreign Minister Bakari Mwanga today met Timor-Leste Prime Minister Elena Petrova in Wellington. He was"
        " joined by Defence Minister Hugo Salas and Secretary of Foreign Affairs Nadia Rahmani.",
        ["meeting NZ+TL 2014-10-09 in Wellington NZ: Bakari Mwanga, Elena Petrova; with Hugo Salas, Nadia Rahmani"],
    ),
    (
        "Copenhagen, 12 June 2019\n"
        "Minister for Foreign Affairs Grace Mensah visited Cairo and Khartoum on 10 and 11 June. In Cairo he had"
        " meetings with Foreign Minister Luis Rojas and Secretary General Ahmad Gheit of the League of Arab States. In"
        " Khartoum he met Prime Minister Ken Abe.",
        [
            "meeting DK+EG 2019-06-10/2019-06-11 in Cairo EG: Grace Mensah, Luis Rojas",
            "meeting DK+EG 2019-06-10/2019-06-11 in Cairo EG: Ahmad Gheit, Grace Mensah",
            "meeting DK+SD 2019-06-10/2019-06-11 in Khartoum SD: Grace Mensah, Ken Abe",
        ],
    ),
    (
        "Brasilia, 4 July 2013\n"
        "Minister Yusuf Demir spoke by telephone, for about half an hour this Thursday, with the Secretary of State of"
        " the United States, Leila Haddad.",
        ["call BR+US 2013-07-04 for 30 minutes: Leila Haddad, Yusuf Demir"],
    ),
    (
        "Port Louis, 14 August 2018\n"
        "The Minister of External Affairs of India, Smt. Tomas Brekke, called on the Prime Minister, Hon. Ada Hald, at"
        " his office in Port Louis this afternoon. She was accompanied by the High Commissioner of India, Mr. Lina"
        " Sorvik. Earlier, she had a working session with the Minister of Foreign Affairs, Hon. Marek Dolny.",
        [
            "courtesy_call IN+MU 2018-08-14 at his office, in Port Louis MU: Ada Hald, Tomas Brekke; with Lina Sorvik",
            "meeting IN+MU 2018-08-14 in Port Louis MU: Marek Dolny, Tomas Brekke",
        ],
    ),
    (
        "Vilnius, 20 April 2020\n"
        "On 20 April Lithuania's Foreign Minister Amina Kasule had a video call with his Ukrainian counterpart Samuel"
        " Otieno and, separately, with the Foreign Minister of Moldova, Bakari Mwanga.",
        ["video LT+UA 2020-04-20: Amina Kasule, Samuel Otieno", "video LT+MD 2020-04-20: Amina Kasule, Bakari Mwanga"],
    ),
    (
        "Programme of the visit of the Minister of Foreign Affairs of Algeria\n"
        "Yaoundé, 21 November 2017\n"
        "At 11 a.m. the Minister of External Relations, Peter Okafor, received in his office his Algerian counterpart,"
        " Olga Tarasik. At 4 p.m. Mr Tarasik was granted an audience by the Prime Minister, Grace Mensah, at the Star"
        " Building.",
        [
            "meeting CM+DZ 2017-11-21 at his office, in Yaoundé CM from 11:00: Olga Tarasik, Peter Okafor",
            "meeting CM+DZ 2017-11-21 at Star Building, in Yaoundé CM from 16:00: Grace Mensah, Olga Tarasik",
        ],
    ),
    (
        "Kuala Lumpur, 2 December 2016\n"
        "Foreign Minister Ivan Kovac held a bilateral meeting with the Foreign Minister of Kyrgyzstan, Maria Teixeira,"
        " in Putrajaya today. He later hosted a lunch in honour of the visiting minister.",
        [
            "meeting KG+MY 2016-12-02 in Putrajaya MY: Ivan Kovac, Maria Teixeira",
            "working_meal KG+MY 2016-12-02 in Putrajaya MY: Ivan Kovac, Maria Teixeira",
        ],
    ),
    (
        "Helsinki, 1 October 2018\n"
        "In New York last week, Foreign Minister Davit Orlen met with Foreign Minister Ines Vidal of Morocco on 25"
        " September, Foreign Minister Ada Hald of Germany on 26 September and Foreign Minister Tomas Brekke of"
        " Australia on 27 September.",
        [
            "meeting FI+MA 2018-09-25 in New York US: Davit Orlen, Ines Vidal",
            "meeting DE+FI 2018-09-26 in New York US: Ada Hald, Davit Orlen",
            "meeting AU+FI 2018-09-27 in New York US: Davit Orlen, Tomas Brekke",
        ],
    ),
    (
        "Honiara, 6 August 2019\n"
        "The Deputy Prime Minister Petra Lindqvist received a courtesy call from the Foreign Minister of Kiribati,"
        " Carlos Medina, and his delegation at his office yesterday.",
        ["courtesy_call KI+SB 2019-08-05 at his office, in Honiara SB asked by KI: Carlos Medina, Petra Lindqvist"],
    ),
    (
        "Amman, 8 January 2019\n"
        "His Majesty King Nadia Rahmani received at Al Husseiniya Palace on Tuesday US Secretary of State Karim"
        " Benali. Foreign Minister Olga Tarasik and Director of the Office of His Majesty Peter Okafor attended the"
        " meeting. Tarasik later held talks with Benali at the ministry.",
        [
            ("meeting JO+US 2019-01-08 at Al Husseiniya Palace, in Amman JO: Karim Benali, Nadia Rahmani; with Olga Tarasik, Peter Okafor"),
            "meeting JO+US 2019-01-08 in Amman JO: Karim Benali, Olga Tarasik",
        ],
    ),
    (
        "Hanoi, 25 June 2019\n"
        "Deputy Foreign Minister Rosa Quispe and Deputy Foreign Minister of Slovakia Marek Dolny co-chaired the third"
        " political consultation in Hanoi on June 25. The Slovak official then paid a courtesy visit to Deputy Prime"
        " Minister and Foreign Minister Carlos Medina.",
        [
            "consultation SK+VN 2019-06-25 in Hanoi VN: Marek Dolny, Rosa Quispe",
            "courtesy_call SK+VN 2019-06-25 in Hanoi VN: Carlos Medina, Marek Dolny",
        ],
    ),
    (
        "Tashkent, 2 March 2018\n"
        "At the invitation of Foreign Minister of Uzbekistan Leila Haddad, Foreign Minister of the Republic of Latvia"
        " Anna Virtanen paid an official visit to Tashkent on March 1-2. On March 1 the two ministers held talks. On"
        " March 2 Anna Virtanen was received by President Erik Lund and met with Chairperson of the Senate Ruth Kamara.",
        [
            "meeting LV+UZ 2018-03-01 in Tashkent UZ: Anna Virtanen, Leila Haddad",
            "meeting LV+UZ 2018-03-02 in Tashkent UZ: Anna Virtanen, Erik Lund",
            "meeting LV+UZ 2018-03-02 in Tashkent UZ: Anna Virtanen, Ruth Kamara",
        ],
    ),
    (
        "Jamaica Information Service\n"
        "KINGSTON, Feb. 8 (JIS):\n"
        "Minister of Foreign Affairs and Foreign Trade, Senator the Hon. Tomas Brekke, on Thursday (February 7) held"
        " discussions with Japan's Minister for Foreign Affairs, Lina Sorvik, at the Ministry's offices in downtown"
        " Kingston. Minister Sorvik, who is on a two-day visit to the island, also paid a courtesy call on Prime"
        " Minister the Most Hon. Marek Dolny, at Jamaica House.",
        [
            "meeting JM+JP None at Ministry's offices, in Kingston JM: Lina Sorvik, Tomas Brekke",
            "courtesy_call JM+JP None at Jamaica House, in Kingston JM: Lina Sorvik, Marek Dolny",
        ],
    ),
    (
        "Dublin, 16 May 2019\n"
        "The Tánaiste and Minister for Foreign Affairs, Bakari Mwanga, met this morning at Iveagh House with the"
        " Foreign Minister of Kosovo, Amina Kasule. Minister Mwanga was joined at the meeting by the Secretary General"
        " of the Department, Elena Petrova.",
        ["meeting IE+XK 2019-05-16 at Iveagh House, in Dublin IE: Amina Kasule, Bakari Mwanga; with Elena Petrova"],
    ),
    (
        "Luanda, 12 February 2020\n"
        "The Minister of External Relations of Angola, Maria Teixeira, and his Congolese counterpart, Yusuf Demir, met"
        " on Wednesday in Luanda. The Angolan delegation comprised Secretary of State Anna Virtanen and Ambassador"
        " Leila Haddad. In the evening Minister Teixeira hosted a working dinner for his guest.",
        [
            "meeting AO+CD 2020-02-12 in Luanda AO: Maria Teixeira, Yusuf Demir; with Anna Virtanen, Leila Haddad",
            "working_meal AO+CD 2020-02-12 in Luanda AO: Maria Teixeira, Yusuf Demir",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Norway\n"
        "Oslo, 9 May 2011\n"
        "Minister of Foreign Affairs Davit Orlen met with Bosnia and Herzegovina's Foreign Minister Ada Hald in Oslo"
        " today. During his visit to Norway Foreign Minister Hald will also meet State Secretary Gry Larsen.",
        ["meeting BA+NO 2011-05-09 in Oslo NO: Ada Hald, Davit Orlen"],
    ),
    (
        "Bern, 13.04.2021\n"
        "President of the Confederation Samuel Otieno received Slovenian President Petra Lindqvist with military"
        " honours at the Lohn Country Estate in Kehrsatz on Tuesday. Official talks followed, in which Federal"
        " Councillor Amina Kasule also took part.",
        ["meeting CH+SI 2021-04-13 in Bern CH: Petra Lindqvist, Samuel Otieno; with Amina Kasule"],
    ),
    (
        "Muscat, 3 March 2020\n"
        "HE Sayyid Karim Benali, Minister of Foreign Affairs, received in his office today HE Olga Tarasik, Ambassador"
        " of Spain. HE the Minister also received HE Peter Okafor, Ambassador of Germany, who bade him farewell at the"
        " end of his tour of duty.",
        [
            "meeting ES+OM 2020-03-03 at his office, in Muscat OM: Karim Benali, Olga Tarasik",
            "meeting DE+OM 2020-03-03 in Muscat OM: Karim Benali, Peter Okafor",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Pakistan\n"
        "Dushanbe, 17 September 2021\n"
        "On the sidelines of the SCO summit in Dushanbe, Prime Minister Ruth Kamara met President Ines Vidal of"
        " Uzbekistan and President Tomas Brekke of Kazakhstan in separate meetings. Foreign Minister Ada Hald and"
        " National Security Adviser Davit Orlen accompanied the Prime Minister.",
        [
            "meeting PK+UZ 2021-09-17 in Dushanbe TJ beside SCO summit: Ines Vidal, Ruth Kamara; with Ada Hald, Davit Orlen",
            "meeting KZ+PK 2021-09-17 in Dushanbe TJ beside SCO summit: Ruth Kamara, Tomas Brekke; with Ada Hald, Davit Orlen",
        ],
    ),
    (
        "Nadi, 10 April 2015\n"
        "Foreign Minister Ratu Rosa Quispe held talks with Vanuatu Foreign Minister Carlos Medina at Nadi"
        " International Airport today, while the latter was in transit to Tarawa.",
        ["meeting FJ+VU 2015-04-10 at Nadi International Airport, in Nadi FJ: Carlos Medina, Rosa Quispe"],
    ),
    (
        "Nouakchott, 15 January 2019\n"
        "The Minister of Foreign Affairs, Erik Lund, met on Tuesday in Nouakchott with a Spanish delegation headed by"
        " the Secretary of State for Foreign Affairs, Anna Virtanen. The delegation was later received by Prime"
        " Minister Ines Vidal. The Spanish Ambassador, Ruth Kamara, attended both meetings.",
        [
            "meeting ES+MR 2019-01-15 in Nouakchott MR: Anna Virtanen, Erik Lund; with Ruth Kamara",
            "meeting ES+MR 2019-01-15 in Nouakchott MR: Anna Virtanen, Ines Vidal; with Ruth Kamara",
        ],
    ),
    (
        "Male', 3 September 2019\n"
        "Minister of Foreign Affairs Grace Mensah met the Minister of Foreign Affairs of Sri Lanka, Luis Rojas, on the"
        " sidelines of the 4th Indian Ocean Conference in Malé on 3 September. The Minister also held bilateral talks"
        " with the Minister of State for Foreign Affairs of the United Arab Emirates, Ken Abe.",
        [
            "meeting LK+MV 2019-09-03 in Malé MV beside 4th Indian Ocean Conference: Grace Mensah, Luis Rojas",
            "meeting AE+MV 2019-09-03 in Malé MV beside 4th Indian Ocean Conference: Grace Mensah, Ken Abe",
        ],
    ),
    (
        "Bishkek, 5 February 2020\n"
        "The telephone conversation between the Minister of Foreign Affairs of the Kyrgyz Republic Yusuf Demir and the"
        " Minister of Foreign Affairs of Tajikistan Leila Haddad took place on February 5 at the initiative of the"
        " Tajik side.",
        ["call KG+TJ 2020-02-05 asked by TJ: Leila Haddad, Yusuf Demir"],
    ),
    (
        "Lusaka, 30 April 2018\n"
        "Foreign Affairs Minister Ada Hald held separate meetings today with the Ambassador of Cuba, Tomas Brekke, the"
        " High Commissioner of Kenya, Lina Sorvik, and the Ambassador of Turkey, Marek Dolny.",
        [
            "meeting CU+ZM 2018-04-30 in Lusaka ZM: Ada Hald, Tomas Brekke",
            "meeting KE+ZM 2018-04-30 in Lusaka ZM: Ada Hald, Lina Sorvik",
            "meeting TR+ZM 2018-04-30 in Lusaka ZM: Ada Hald, Marek Dolny",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Chile\n"
        "Santiago, 26 August 2014\n"
        "The Minister of Foreign Affairs, Olga Tarasik, today welcomed at the Ministry, with an honour guard, his"
        " colleague from Bulgaria, Peter Okafor. After signing the guest book Minister Okafor crossed to La Moneda,"
        " where she was received by President Grace Mensah.",
        [
            "meeting BG+CL 2014-08-26 at Ministry, in Santiago CL: Olga Tarasik, Peter Okafor",
            "meeting BG+CL 2014-08-26 at La Moneda, in Santiago CL: Grace Mensah, Peter Okafor",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Finland\n"
        "Press release, 14 October 2015\n"
        "Foreign Minister Maria Teixeira will meet Kazakhstan's Foreign Minister Erlan Idris in Helsinki on Friday."
        " Yesterday, Wednesday 13 October, Teixeira met the Foreign Minister of Iceland, Ivan Kovac, in Reykjavik.",
        ["meeting FI+IS 2015-10-13 in Reykjavik IS: Ivan Kovac, Maria Teixeira"],
    ),
    (
        "Ministry of External Relations of Angola\n"
        "Bilateral meetings of the Minister in Addis Ababa\n"
        "9 February 2019\n"
        "On the sidelines of the 34th Ordinary Session of the Executive Council of the African Union, the Minister of"
        " External Relations, Ines Vidal, had the following meetings in Addis Ababa:\n"
        "\n"
        "Rwanda\n"
        "Minister Vidal met the Minister of Foreign Affairs of Rwanda, Davit Orlen. They discussed the Luanda process.\n"
        "\n"
        "Namibia\n"
        "With the Namibian Minister, Ada Hald, the conversation centred on the Baynes dam.\n"
        "\n"
        "Senegal\n"
        "The Senegalese Minister, Tomas Brekke, invited his colleague to Dakar.",
        [
            (
                "meeting AO+RW 2019-02-09 in Addis Ababa ET beside 34th Ordinary Session of the Executive Council of the"
                " African Union: Davit Orlen, Ines Vidal"
            ),
            (
                "meeting AO+NA 2019-02-09 in Addis Ababa ET beside 34th Ordinary Session of the Executive Council of the"
                " African Union: Ada Hald, Ines Vidal"
            ),
            (
                "meeting AO+SN 2019-02-09 in Addis Ababa ET beside 34th Ordinary Session of the Executive Council of the"
                " African Union: Ines Vidal, Tomas Brekke"
            ),
        ],
    ),
    (
        "Ministry for Europe and Foreign Affairs of France\n"
        "Paris, 25 February 2022\n"
        "The Minister for Europe and Foreign Affairs, Petra Lindqvist, had telephone conversations on Thursday with"
        " his counterparts from Lithuania, Carlos Medina, Poland, Samuel Otieno, and Romania, Amina Kasule.",
        [
            "call FR+LT 2022-02-24: Carlos Medina, Petra Lindqvist",
            "call FR+PL 2022-02-24: Petra Lindqvist, Samuel Otieno",
            "call FR+RO 2022-02-24: Amina Kasule, Petra Lindqvist",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Botswana\n"
        "Gaborone, 3 June 2015\n"
        "His Excellency Lieutenant General Karim Benali, President of the Republic of Botswana, received in audience"
        " at the Office of the President this morning the outgoing Ambassador of Brazil, Nadia Rahmani. Ambassador"
        " Rahmani had on Monday bid farewell to the Minister of Foreign Affairs, Phandu Skele.",
        ["meeting BR+BW 2015-06-03 at Office of the President, in Gaborone BW: Karim Benali, Nadia Rahmani"],
    ),
    (
        "Ministry of Foreign Affairs of Hungary\n"
        "Budapest, 11 March 2013\n"
        "Foreign Minister Sofia Ferrari held talks today with Vietnam's Deputy Prime Minister Luc Morel at the Foreign"
        " Ministry. The talks were also attended by State Secretary Maria Teixeira and Ambassador Ivan Kovac. In the"
        " evening Ferrari gave a dinner for the Vietnamese delegation.",
        [
            "meeting HU+VN 2013-03-11 at Foreign Ministry, in Budapest HU: Luc Morel, Sofia Ferrari; with Ivan Kovac, Maria Teixeira",
            "working_meal HU+VN 2013-03-11 in Budapest HU: Luc Morel, Sofia Ferrari",
        ],
    ),
    (
        "Government Office of Malta\n"
        "Valletta, 24 January 2019\n"
        "Prime Minister Erik Lund met the Prime Minister of Japan, Ruth Kamara, on the margins of the World Economic"
        " Forum in Davos, Switzerland, on 23 January. The meeting, held at the Congress Centre, lasted thirty minutes."
        " Present for the Maltese side were Minister Davit Orlen and Ambassador Ines Vidal.",
        [
            (
                "meeting JP+MT 2019-01-23 at Congress Centre, in Davos CH for 30 minutes beside World Economic Forum: Erik"
                " Lund, Ruth Kamara; with Davit Orlen, Ines Vidal"
            )
        ],
    ),
    (
        "Ministry of Foreign Affairs of Turkmenistan\n"
        "Ashgabat, 7 August 2021\n"
        "On the sidelines of the Consultative Meeting of the Heads of State in Avaza, Minister Rosa Quispe held a"
        " trilateral meeting with Foreign Minister of Uzbekistan Marek Dolny and Foreign Minister of Tajikistan Carlos"
        " Medina. He then had separate bilateral meetings with each of them.",
        [
            (
                "multilateral TJ+TM+UZ 2021-08-07 in Avaza TM beside Consultative Meeting of the Heads of State: Carlos"
                " Medina, Marek Dolny, Rosa Quispe"
            ),
            "meeting TM+UZ 2021-08-07 in Avaza TM beside Consultative Meeting of the Heads of State: Marek Dolny, Rosa Quispe",
            "meeting TJ+TM 2021-08-07 in Avaza TM beside Consultative Meeting of the Heads of State: Carlos Medina, Rosa Quispe",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Armenia\n"
        "Yerevan, 5 October 2016\n"
        "On October 5 Foreign Minister Elena Petrova received Hugo Salas, Minister of Foreign Affairs of San Marino,"
        " who is in Armenia on an official visit at his invitation. Later the same day Mrs Salas was hosted by Speaker"
        " of the National Assembly Nadia Rahmani and by President Karim Benali.",
        [
            "meeting AM+SM 2016-10-05 in Yerevan AM: Elena Petrova, Hugo Salas",
            "meeting AM+SM 2016-10-05 in Yerevan AM: Hugo Salas, Nadia Rahmani",
            "meeting AM+SM 2016-10-05 in Yerevan AM: Hugo Salas, Karim Benali",
        ],
    ),
    (
        "U.S. Department of State\n"
        "Secretary Abe's Travel to Panama City\n"
        "October 18, 2018\n"
        "Secretary of State Ken Abe met today with Panamanian President Luis Rojas in Panama City. The Secretary and"
        " President Rojas discussed migration. Secretary Abe also met with Foreign Minister Luc Morel, and greeted"
        " embassy staff.",
        [
            "meeting PA+US 2018-10-18 in Panama City PA: Ken Abe, Luis Rojas",
            "meeting PA+US 2018-10-18 in Panama City PA: Ken Abe, Luc Morel",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Nepal\n"
        "Kathmandu, 12 October 2019\n"
        "The Minister for Foreign Affairs, Mr. Tomas Brekke, called on the President of China, H.E. Mr. Lina Sorvik,"
        " at Hotel Soaltee from 7.15 p.m. to 7.45 p.m. today.",
        ["courtesy_call CN+NP 2019-10-12 at Hotel Soaltee, in Kathmandu NP from 19:15 for 30 minutes: Lina Sorvik, Tomas Brekke"],
    ),
    (
        "Ministry of Foreign Affairs of Bahrain\n"
        "Manama, 5 December 2018\n"
        "HE Shaikh Amina Kasule, Minister of Foreign Affairs, received today at the General Court of the Ministry HE"
        " Bakari Mwanga, Minister of Foreign Affairs of Romania, in the presence of HE Dr. Elena Petrova,"
        " Undersecretary for Regional Affairs.",
        [("meeting BH+RO 2018-12-05 at General Court of the Ministry, in Manama BH: Amina Kasule, Bakari Mwanga; with Elena Petrova")],
    ),
    (
        "Vietnam News Agency\n"
        "Hanoi (VNA) - Party General Secretary Peter Okafor on March 25, 2019 received Dutch Foreign Minister Grace"
        " Mensah in Hanoi. Earlier the same day, Deputy Prime Minister and Foreign Minister Luis Rojas held talks with"
        " Grace Mensah, who is on an official visit to Vietnam.",
        [
            "meeting NL+VN 2019-03-25 in Hanoi VN: Grace Mensah, Peter Okafor",
            "meeting NL+VN 2019-03-25 in Hanoi VN: Grace Mensah, Luis Rojas",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Norway\n"
        "Foreign Minister's visit to Senegal\n"
        "Oslo, 20 November 2012\n"
        "During his visit to Dakar on 19 November, Foreign Minister Maria Teixeira:\n"
        "- met President Yusuf Demir;\n"
        "- held talks with Foreign Minister Leila Haddad;\n"
        "- had a working lunch with the UN Special Representative for West Africa, Anna Virtanen.",
        [
            "meeting NO+SN 2012-11-19 in Dakar SN: Maria Teixeira, Yusuf Demir",
            "meeting NO+SN 2012-11-19 in Dakar SN: Leila Haddad, Maria Teixeira",
            "working_meal NO+UN 2012-11-19 in Dakar SN: Anna Virtanen, Maria Teixeira",
        ],
    ),
    (
        "Government of Saint Lucia\n"
        "Castries, 6 May 2014\n"
        "Minister for External Affairs Davit Orlen and a delegation of officials met with the Ambassador of Argentina,"
        " Ada Hald, at the Ministry in Castries last Friday. Ambassador Hald also paid a courtesy call on the"
        " Governor-General, Dame Tomas Brekke.",
        [
            "meeting AR+LC 2014-05-02 at Ministry, in Castries LC: Ada Hald, Davit Orlen",
            "courtesy_call AR+LC 2014-05-02 in Castries LC: Ada Hald, Tomas Brekke",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Albania\n"
        "Tirana, 4 April 2018\n"
        "The Minister for Europe and Foreign Affairs, Karim Benali, welcomed in Tirana today the Foreign Minister of"
        " Slovakia, Olga Tarasik. The two ministers held a tête-à-tête, which was followed by plenary talks. During"
        " his stay, Minister Tarasik will be received by President Ilir Dashi.",
        ["meeting AL+SK 2018-04-04 in Tirana AL: Karim Benali, Olga Tarasik"],
    ),
    (
        "Prime Minister's Office of Mauritius\n"
        "Port Louis, 11 March 2015\n"
        "Talks between the Prime Minister, Sir Sofia Ferrari, and the Prime Minister of India, Mr Ivan Kovac, were"
        " held at the Treasury Building this afternoon. The Indian Prime Minister was accompanied by the National"
        " Security Adviser, Mr Maria Teixeira, and the Foreign Secretary, Mr Yusuf Demir. Mr Kovac thereafter called"
        " on the President, Mr Leila Haddad, at State House, Réduit.",
        [
            (
                "meeting IN+MU 2015-03-11 at Treasury Building, in Port Louis MU: Ivan Kovac, Sofia Ferrari; with Maria"
                " Teixeira, Yusuf Demir"
            ),
            "courtesy_call IN+MU 2015-03-11 at State House, in Port Louis MU: Ivan Kovac, Leila Haddad",
        ],
    ),
    (
        "Ministry of Foreign Affairs of the Czech Republic\n"
        "Prague, 20 January 2017\n"
        "Minister Ruth Kamara began his African tour in Ethiopia. In Addis Ababa he met Foreign Minister Ines Vidal on"
        " 18 January; on 19 January he flew on to Nairobi, where he held talks with Cabinet Secretary Davit Orlen.",
        [
            "meeting CZ+ET 2017-01-18 in Addis Ababa ET: Ines Vidal, Ruth Kamara",
            "meeting CZ+KE 2017-01-19 in Nairobi KE: Davit Orlen, Ruth Kamara",
        ],
    ),
    (
        "Federal Foreign Office of Germany\n"
        "Berlin, 7 July 2020\n"
        "Foreign Minister Carlos Medina met French Foreign Minister Petra Lindqvist, Egyptian Foreign Minister Samuel"
        " Otieno and Jordanian Foreign Minister Rosa Quispe by videoconference today.",
        ["video DE+EG+FR+JO 2020-07-07: Carlos Medina, Petra Lindqvist, Rosa Quispe, Samuel Otieno"],
    ),
    (
        "Ministry of Foreign Affairs of Uruguay\n"
        "Montevideo, 5 May 2021\n"
        "Foreign Minister Nadia Rahmani today received, at his request, the Ambassador of India, Hugo Salas. In the"
        " afternoon he spoke by videoconference with Singapore's Minister for Foreign Affairs, Karim Benali.",
        [
            "meeting IN+UY 2021-05-05 in Montevideo UY asked by UY: Hugo Salas, Nadia Rahmani",
            "video SG+UY 2021-05-05: Karim Benali, Nadia Rahmani",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Brunei Darussalam\n"
        "Bandar Seri Begawan, 14 October 2019\n"
        "The Foreign Minister of Mongolia, Ken Abe, is on a working visit to Brunei Darussalam. He called on the"
        " Minister of Foreign Affairs II, Luc Morel, this morning, and was received in audience by His Majesty Sultan"
        " Sofia Ferrari at Istana Nurul Iman in the afternoon.",
        [
            "courtesy_call BN+MN 2019-10-14 in Bandar Seri Begawan BN: Ken Abe, Luc Morel",
            "meeting BN+MN 2019-10-14 at Istana Nurul Iman, in Bandar Seri Begawan BN: Ken Abe, Sofia Ferrari",
        ],
    ),
    (
        "Ministry of Foreign Affairs of Zambia\n"
        "Lusaka, 16 July 2019\n"
        "Foreign Minister Anna Virtanen held talks with his Zimbabwean counterpart, Erik Lund. He was accompanied by"
        " Permanent Secretary Ruth Kamara. Minister Lund later paid a courtesy call on President Ines Vidal."
        " Zimbabwe's Ambassador Davit Orlen attended the courtesy call.",
        [
            "meeting ZM+ZW 2019-07-16 in Lusaka ZM: Anna Virtanen, Erik Lund; with Ruth Kamara",
            "courtesy_call ZM+ZW 2019-07-16 in Lusaka ZM: Erik Lund, Ines Vidal; with Davit Orlen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_a_short_page_tells_each_meeting_with_its_header(text: str, expected: list[str]) -> None:
    read = read_document(read_source(text.encode(), Path("page.txt"), LEXICON), LEXICON)
    assert [told(read, meeting) for meeting in read.meetings] == expected
