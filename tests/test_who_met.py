"""Who met: one sentence as a publisher opens its account → the sides that met."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pages import LEXICON

from memcon.pipeline import hear
from memcon.source import read_source

WHO_MET = [
    (
        "The Minister for Foreign Affairs of Ghana, Hon. Ama Boateng, made the remarks when she received the Ambassador of "
        "Togo, H.E. Kossi Adjo, in her office on Friday.",
        "GH TG",
    ),
    (
        "Foreign Minister Ama Boateng of Ghana gave the assurance on Wednesday, May 8, when she held bilateral talks with her "
        "Togolese counterpart, H.E. Mr. Kossi ADJO, in Accra.",
        "GH TG",
    ),
    (
        "The Cabinet Secretary for Foreign Affairs of Kenya, Amb. Peter Otieno, said this when he paid a courtesy call on "
        "President Moses Okello of Uganda at State House Entebbe.",
        "KE UG",
    ),
    (
        "Dominican Foreign Minister Rafael Matos received his counterpart from the Co-operative Republic of Guyana, Deodat "
        "Singh, on Tuesday.",
        "DO GY",
    ),
    (
        "Peru's Foreign Minister, Ana Quispe, received today her colleague from Chile, Diego Rojas.",
        "PE CL",
    ),
    (
        "The Hon. Prime Minister of Tonga, Lord Vaea, held a three-way breakfast meeting yesterday with the Hon. Prime Minister"
        " of Samoa, Leota Sina, and the Rt Hon. Prime Minister of New Zealand, Mrs Helen Carter, in Apia.",
        "NZ TO WS",
    ),
    (
        "Commissioner for Energy Maija Korhonen held a video conference this morning with the Minister of Energy Transition and"
        " Sustainable Development of Morocco, Salma Idrissi.",
        "EU MA",
    ),
    (
        "On 11 May, State Secretary Jana Weber of the German Federal Foreign Office welcomed Norwegian State Secretary Ola Berg"
        " to Berlin for talks.",
        "DE NO",
    ),
    (
        "Prime Minister of Finland Matti Laine and Prime Minister of Sweden Eva Lind discussed security over the phone on Saturday 11 May.",
        "FI SE",
    ),
    (
        "Estonian Foreign Minister Kaja Tamm and her Latvian colleague Janis Ozols met in Tartu on Friday.",
        "EE LV",
    ),
    (
        "Hungarian Foreign Minister Peter Nagy had talks in Bratislava on Monday with his Slovak counterpart Jan Novak.",
        "HU SK",
    ),
    (
        "A telephone conversation took place between Foreign Minister of Turkey Ahmet Kaya and Foreign Minister of Ukraine Olena Bondar.",
        "TR UA",
    ),
    (
        "On May 11, Minister of Foreign Affairs of the Republic of Azerbaijan Elchin Mammadov met with Minister of Foreign "
        "Affairs of Georgia Nino Beridze within the framework of his official visit to Tbilisi.",
        "AZ GE",
    ),
    (
        "On May 11, 2019, the head of the Kazakh Foreign Ministry, Askar Nurlan, received the Ambassador Extraordinary and "
        "Plenipotentiary of the Republic of Uzbekistan, Rustam Karimov.",
        "KZ UZ",
    ),
    (
        "On May 11, President of the Republic of Tajikistan Rahmon Saidov held a meeting with Prime Minister of the Islamic "
        "Republic of Pakistan Asif Qureshi, who is in our country on an official visit.",
        "TJ PK",
    ),
    (
        "On May 11, a meeting of the Minister of Foreign Affairs of Turkmenistan with the Ambassador of the Islamic Republic of"
        " Afghanistan, Hamid Noori, took place.",
        "TM AF",
    ),
    (
        "A Vietnamese delegation led by Deputy Prime Minister Tran Van Binh held talks with Lao Deputy Prime Minister Somphone "
        "Keo in Vientiane on May 11.",
        "LA VN",
    ),
    (
        "H.E. Mr. Somchai Rattana, Minister of Foreign Affairs of Thailand, had a bilateral meeting with H.E. U Kyaw Min, Union"
        " Minister for International Cooperation of Myanmar, on the sidelines of the ASEAN meeting.",
        "TH MM",
    ),
    (
        "Foreign Affairs Secretary Maria Santos of the Philippines and Indonesian Foreign Minister Rina Wijaya co-chaired the "
        "7th Joint Commission for Bilateral Cooperation in Manila on 11 May.",
        "PH ID",
    ),
    (
        "Minister for Foreign Affairs of Singapore Dr Tan Wei Ling called on Prime Minister of Australia the Hon Mark Dunn in "
        "Canberra today.",
        "SG AU",
    ),
    (
        "Yang Berhormat Dato Haji Ahmad bin Yusof, Minister of Defence II of Brunei Darussalam, received in audience the "
        "Honourable Grant Kerr, Minister of Defence of New Zealand.",
        "BN NZ",
    ),
    (
        "On May 11, commencing at 3:00 p.m., Mr. TANAKA Ken, Minister for Foreign Affairs of Japan, held a meeting with H.E. "
        "Mr. Ratu Seru, Minister for Foreign Affairs of the Republic of Fiji, for approximately 30 minutes.",
        "JP FJ",
    ),
    (
        "Minister of Foreign Affairs Kim Min-jun of the Republic of Korea held a bilateral meeting with Secretary of Foreign "
        "Affairs of Mexico Laura Ortiz on May 11.",
        "KR MX",
    ),
    (
        "On May 11, 2019, Chinese Foreign Minister Li Hua met in Cairo with Egyptian Foreign Minister Samir Hassan.",
        "CN EG",
    ),
    (
        "External Affairs Minister of India Dr. R. Iyer today met his counterpart from Bhutan, Lyonpo Tashi Wangdi.",
        "IN BT",
    ),
    (
        "His Royal Highness Prince Fahd bin Salem, Minister of Foreign Affairs of Saudi Arabia, received in Riyadh today Deputy"
        " Prime Minister and Minister of Foreign Affairs and Expatriates of Jordan Omar Khalil.",
        "SA JO",
    ),
    (
        "The President of Iraq, Dr. Shwan Kerim, received at Baghdad Palace today the Minister of Foreign Affairs of the State "
        "of Kuwait, Sheikh Nawaf Al-Jaber, and his accompanying delegation.",
        "KW IQ",
    ),
    (
        "Lebanese Prime Minister Karim Haddad met at the Grand Serail with the French Ambassador, Anne Dubois.",
        "LB FR",
    ),
    (
        "Egypt's Minister of Water Resources, Dr. Hany Fouad, held a session of talks with his Sudanese opposite number, Dr. Yasir Osman.",
        "EG SD",
    ),
    (
        "Minister of Foreign Affairs of Algeria Sabri Hamdi had a telephone call with his brother, the Tunisian Minister of "
        "Foreign Affairs, Othman Jeridi.",
        "DZ TN",
    ),
    (
        "The Executive Secretary of the Economic Commission for Latin America and the Caribbean (ECLAC), Rodrigo Vial, received"
        " today in Santiago, Chile, the Minister of Economy of the Dominican Republic, Altagracia Pena.",
        "UN DO",
    ),
    (
        "The UN Special Representative for Somalia, Anna Berg, met today with the President of Somalia, Hassan Ali, at Villa Somalia.",
        "UN SO",
    ),
    (
        "The NATO Deputy Secretary General, Mircea Pop, met with the Prime Minister of the Republic of Moldova, Natalia Rusu, "
        "at NATO Headquarters on Thursday.",
        "NATO MD",
    ),
    (
        "The Chairperson of the African Union Commission, H.E. Amina Diallo, held consultations with the Prime Minister of "
        "Cameroon, H.E. Joseph Ngute, in Addis Ababa.",
        "AFU CM",
    ),
    (
        "OSCE Secretary General Lars Hansen met with Albanian Prime Minister Arben Hoxha in Tirana today.",
        "OSCE AL",
    ),
    (
        "High Representative/Vice-President Josef Marin spoke by phone with the Foreign Minister of Armenia, Aram Petrosyan.",
        "EU AM",
    ),
    (
        "Commissioner for Neighbourhood and Enlargement Oliver Stone met with the President of Serbia, Marko Ilic, in Brussels.",
        "EU RS",
    ),
    (
        "IAEA Director General Rafael Silva met with the Head of the Atomic Energy Organization of Iran, Ali Karimi, in Tehran.",
        "IAEA IR",
    ),
    (
        "The Minister of Foreign Affairs of Brazil, Ambassador Carlos Lima, received on 11 May, at Itamaraty Palace, the "
        "Minister of External Relations of Angola, Manuel Neto.",
        "BR AO",
    ),
    (
        "Argentine Foreign Minister Jorge Ferrari and Uruguay's Francisco Silva held a working meeting in Colonia.",
        "AR UY",
    ),
    (
        "The foreign ministers of Colombia and Ecuador, Carlos Mejia and Maria Vega, met in Ipiales on Saturday.",
        "CO EC",
    ),
    (
        "Prime Minister Justin Tremblay of Canada spoke with the President of Ukraine, Viktor Shevchuk.",
        "CA UA",
    ),
    (
        "The Deputy Prime Minister of Australia and the Prime Minister of Vanuatu, the Hon Charlot Tabi, met in Port Vila today.",
        "AU VU",
    ),
    (
        "On Friday, the head of Polish diplomacy Piotr Zielinski talked with Lithuania's foreign minister Jonas Kazlauskas in Vilnius.",
        "PL LT",
    ),
    (
        "The Romanian minister of foreign affairs, Ion Popa, had a political dialogue meeting on Friday, May 10, with his "
        "Bulgarian counterpart, Elena Dimitrova.",
        "RO BG",
    ),
    (
        "Minister of Foreign Affairs of Greece Nikos Pappas met with the Foreign Minister of the Republic of Cyprus Andreas "
        "Christou in Nicosia, at 11:30.",
        "GR CY",
    ),
    (
        "On May 11, Deputy Foreign Minister of the Russian Federation Mikhail Petrov received Ambassador of the Syrian Arab "
        "Republic to Moscow Riad Saleh at the latter's request.",
        "RU SY",
    ),
    (
        "On May 10 the Minister of Foreign Affairs of the Republic of Belarus, Vladimir Kravets, met with the Minister of "
        "Foreign Affairs and European Integration of the Republic of Moldova, Tudor Rusu.",
        "BY MD",
    ),
    (
        "Kosovo Foreign Minister Arta Gashi hosted the Foreign Minister of Albania, Ditmir Leka, in Pristina today.",
        "XK AL",
    ),
    (
        "Minister of Foreign Affairs Stef de Jong of the Netherlands had a meeting with his Surinamese colleague Albert Pinas "
        "in Paramaribo on 11 May 2019.",
        "NL SR",
    ),
    (
        "Federal Councillor Ignaz Keller, head of the Swiss Federal Department of Foreign Affairs, met Liechtenstein's foreign "
        "minister, Dominique Marxer, for official talks in Bern.",
        "CH LI",
    ),
    (
        "The Holy Father Pope Clement received in audience the President of the Republic of Honduras, Xiomara Lara.",
        "VA HN",
    ),
    (
        "Israeli Prime Minister Avi Shalev met this evening at his office in Jerusalem with Czech Prime Minister Pavel Dvorak.",
        "IL CZ",
    ),
    (
        "Foreign Minister of Ethiopia Workneh Bekele conferred with Djibouti's Foreign Minister Mahmoud Youssouf here today.",
        "ET DJ",
    ),
    (
        "Minister Lindiwe Mokoena of South Africa and Deputy Prime Minister Netumbo Shikongo of Namibia chaired the second "
        "session of the Bi-National Commission in Pretoria.",
        "ZA NA",
    ),
    (
        "Minister of Foreign Affairs of Sri Lanka Tilak Perera had a cordial meeting with the Maldivian Foreign Minister "
        "Abdulla Nasheed during the UNGA in New York.",
        "LK MV",
    ),
    (
        "Foreign Minister of Nepal Pradeep Gyawali held delegation-level talks with Bangladesh Foreign Minister Abdul Karim at "
        "Singha Durbar today.",
        "NP BD",
    ),
    (
        'The Minister of Defence of North Macedonia, Ana Stojkova, today hosted at the "Ilinden" barracks in Skopje her counterpart'
        " from Bosnia and Herzegovina, Senad Begić.",
        "MK BA",
    ),
    (
        "The Prime Minister of Tonga, Lord Vaea of Houma, met the Prime Minister of Samoa, Leota Sina, in Apia.",
        "TO WS",
    ),
    (
        "On 11 May 2019, H.E. Paul Mugisha, Minister of Foreign Affairs and Cooperation of the Republic of Rwanda, had a "
        "fruitful exchange with H.E. Marie Kabongo, Minister of State in charge of Regional Integration of the Democratic "
        "Republic of the Congo.",
        "RW CD",
    ),
    (
        "The Honourable Minister of Foreign Affairs, Amb. Yusuf Bello of Nigeria, has received in audience the Beninese "
        "Ambassador to Nigeria, Mr. Paulin Dossou.",
        "NG BJ",
    ),
    (
        "President Hakainde Mwale of Zambia today hosted his Botswana counterpart, President Mokgweetsi Seretse, at State House"
        " in Lusaka for bilateral talks.",
        "ZM BW",
    ),
    (
        "Tanzania's Deputy Minister for Foreign Affairs, Dr. Damas Mushi, met and held talks with the Chinese Ambassador to "
        "Tanzania, Wang Li, in Dodoma.",
        "TZ CN",
    ),
    (
        "The Prime Minister of Côte d'Ivoire, Patrick Kouassi, conferred on Friday in Abidjan with his Burkinabe opposite "
        "number, Albert Ouedraogo.",
        "CI BF",
    ),
    (
        "The Malagasy Minister of Foreign Affairs, Patrick Rajoel, was received at the Government House by Prime Minister of "
        "Mauritius Pravin Ramgoolam.",
        "MG MU",
    ),
    (
        "Minister Luis Monteiro of Cabo Verde and the Portuguese Secretary of State Teresa Ribeiro met by videoconference.",
        "CV PT",
    ),
    (
        "The Presidents of Guatemala, Carlos Morales, and of Honduras, Xiomara Lara, held a bilateral meeting at the National Palace.",
        "GT HN",
    ),
    (
        "The Panamanian foreign minister, Erika Mora, and her Costa Rican peer, Arnoldo Solano, analysed migration in a virtual meeting.",
        "PA CR",
    ),
    (
        "Minister of Foreign Affairs and Foreign Trade, Senator the Hon. Kamina Reid of Jamaica, met with Trinidad and Tobago's"
        " Minister of Foreign and CARICOM Affairs, Senator Dr. the Hon. Amery Paul, on May 11 in Kingston.",
        "JM TT",
    ),
    (
        "Prime Minister the Hon. Philip Cooper of The Bahamas welcomed Canadian High Commissioner Mark Berman for a courtesy "
        "call at his office.",
        "BS CA",
    ),
    (
        "Cuban Foreign Minister Bruno Ramos met in Havana with Vietnam's Deputy Prime Minister Tran Minh Duc, who is heading a "
        "delegation to the island.",
        "CU VN",
    ),
    (
        "The Haitian and Dominican foreign ministers, Claude Joseph and Roberto Almanzar, met at the border crossing of Ouanaminthe.",
        "HT DO",
    ),
    (
        "President of Ukraine Viktor Shevchuk had a phone call with President of Poland Andrzej Zielinski.",
        "UA PL",
    ),
    (
        "Georgian Foreign Minister Nino Beridze met with the EU Special Representative for the South Caucasus, Toivo Tamm, in Tbilisi.",
        "GE EU",
    ),
    (
        "On May 11, Foreign Minister Ararat Petrosyan of Armenia received Ali Karimi, the newly appointed Ambassador of Iran.",
        "AM IR",
    ),
    (
        "Minister for Foreign and European Affairs Ian Borg of Malta met with his Libyan counterpart Taher Salem on the margins"
        " of the Med Dialogues in Rome.",
        "MT LY",
    ),
    (
        "Minister for Foreign Affairs Gudlaugur Jonsson of Iceland had a meeting with Greenland's Minister Pele Broberg in Reykjavik.",
        "IS GL",
    ),
    (
        "The Prime Ministers of Norway and Finland, Jonas Berg and Matti Laine, met today at Marienlyst.",
        "NO FI",
    ),
    (
        "Denmark's Prime Minister Mette Holm met with Prime Minister of the Faroe Islands Aksel Jensen.",
        "DK FO",
    ),
    (
        "Luxembourg Foreign Minister Jean Weber and Belgian Foreign Minister Sophie Peeters had a working lunch in Arlon.",
        "LU BE",
    ),
    (
        "Federal Minister Karoline Huber of Austria met with her Slovenian counterpart, Tanja Novak, in Vienna today (11 May).",
        "AT SI",
    ),
    (
        "The Prime Ministers of Estonia, Latvia and Lithuania met in Tallinn on Friday.",
        "EE LV LT",
    ),
    (
        "Serbian President Marko Ilic spoke today in Belgrade with Prime Minister of Montenegro Zdravko Vukovic.",
        "RS ME",
    ),
    (
        "Chairman of the Presidency of Bosnia and Herzegovina Milan Covic talked by phone with Turkish President Ahmet Kaya.",
        "BA TR",
    ),
    (
        "The Ministers of Foreign Affairs of Cyprus, Greece and Israel, Nikos Christou, Giorgos Pappas and Gabi Levi, held a "
        "trilateral meeting in Nicosia.",
        "CY IL GR",
    ),
    (
        "His Highness Sayyid Badr Al Said, Oman's Foreign Minister, received here today HE Sheikh Fahad bin Thani, Deputy Prime"
        " Minister of Qatar.",
        "OM QA",
    ),
    (
        "H.H. Sheikh Hamdan bin Zayed, UAE Minister of Foreign Affairs, has met with Askar Nurlan, Deputy Prime Minister of "
        "Kazakhstan, on the sidelines of the Astana Forum.",
        "AE KZ",
    ),
    (
        "The Foreign Minister of Bahrain, Dr Khalid Al-Zayani, held a meeting with the British Minister of State, Lord Ahmed of"
        " Wimbledon, in Manama.",
        "BH GB",
    ),
    (
        "Prime Minister of Yemen Salem Ahmed discussed with the Saudi Ambassador Mohammed Al-Jabri the needs of the budget "
        "during a meeting in Aden.",
        "YE SA",
    ),
    (
        "President Mahmoud Khalil of Palestine met in Ramallah with Norwegian Foreign Minister Ola Berg.",
        "PS NO",
    ),
    (
        "State Minister of Foreign Affairs Tilak Perera of Sri Lanka called on Japan's Minister for Foreign Affairs TANAKA Ken.",
        "LK JP",
    ),
    (
        "U Kyaw Tin, Union Minister of Myanmar, and Dr. Abdul Karim, Foreign Minister of Bangladesh, met in Nay Pyi Taw and "
        "signed an arrangement.",
        "MM BD",
    ),
    (
        "Samdech Hun Sophal, Prime Minister of Cambodia, received the Lao Foreign Minister, Saleumxay Keo, at the Peace Palace "
        "this morning.",
        "KH LA",
    ),
    (
        "Timor-Leste's Minister Adaljiza Soares paid a working visit to Jakarta, where she met Indonesian Foreign Minister Rina Wijaya.",
        "TL ID",
    ),
    (
        "Papua New Guinea Prime Minister James Kila and Australian Prime Minister Mark Dunn met in Port Moresby at the Leaders' Dialogue.",
        "PG AU",
    ),
    (
        "President Taneti Tong of Kiribati and New Zealand's Foreign Minister Nanaia Kerr met in Tarawa.",
        "KI NZ",
    ),
    (
        "Foreign Minister Damdin Tsogt of Mongolia held official talks with Russian Foreign Minister Sergei Petrov within the "
        "framework of his visit to Ulaanbaatar.",
        "MN RU",
    ),
    (
        "Comrade Ri Son Chol, foreign minister of the DPRK, met the Chinese ambassador Wang Li who paid a courtesy call on him.",
        "KP CN",
    ),
    (
        "Foreign Minister Joseph Lin of Taiwan hosted a banquet for Palau's President Thomas Mengiu.",
        "TW PW",
    ),
    (
        "President of the European Council Charles Peeters met President Maia Rusu of Moldova in Chisinau.",
        "EU MD",
    ),
    (
        "HR/VP Josef Marin met with Tunisian Foreign Minister Nabil Jeridi in Brussels.",
        "EU TN",
    ),
    (
        "NATO Secretary General Jens Berg welcomed Japan's Foreign Minister Ken Tanaka to NATO Headquarters.",
        "NATO JP",
    ),
    (
        "African Union Commission Chairperson Moussa Idriss and European Council President Charles Peeters held a telephone conversation.",
        "AFU EU",
    ),
    (
        "Secretary-General of ASEAN Dato Lim Jock this morning met with Ambassador of China to ASEAN Deng Wei at the ASEAN Headquarters.",
        "ASEAN CN",
    ),
    (
        "GCC Secretary General Nayef Al-Hadi received the Ambassador of Iraq, Qais Salem, at the General Secretariat in Riyadh.",
        "GCC IQ",
    ),
    (
        "Secretary of State Mark Hale met today in New Delhi with Indian External Affairs Minister R. Iyer.",
        "US IN",
    ),
    (
        "Deputy Secretary of State Wendy Hale met with Japanese Vice Minister for Foreign Affairs Takeo Mori and Republic of "
        "Korea First Vice Foreign Minister Choi Jong-min in Tokyo.",
        "US JP KR",
    ),
    (
        "Canada's Foreign Minister Melanie Roy spoke with Mexico's Foreign Secretary Marcelo Ortiz about the border.",
        "CA MX",
    ),
    (
        "Foreign Minister of Australia Penny Dunn and Singapore Foreign Minister Dr Tan Wei Ling co-chaired the Joint "
        "Ministerial Committee.",
        "AU SG",
    ),
]


@pytest.mark.parametrize(("sentence", "sides"), WHO_MET)
def test_an_opening_sentence_tells_who_met(sentence: str, sides: str) -> None:
    found = hear(read_source(f"Press release\n\n12 May 2019\n\n{sentence}\n".encode(), Path("page.txt"), LEXICON), LEXICON)
    assert [sorted(m.sides) for m in found.meetings] == [sorted(sides.split())]


_PAGES = (Path(__file__).parent / "who_met_worldwide.txt").read_text(encoding="utf-8").split("\n=====\n")[1:]


@pytest.mark.parametrize("page", _PAGES, ids=[f"{n}-{page[:30]!r}" for n, page in enumerate(_PAGES)])
def test_pages_from_all_continents_tell_who_met(page: str) -> None:
    lines = page.strip().split("\n")
    text = "\n".join(line for line in lines if not line.startswith(("> ", "@ ", "#FULL")))
    text = f"{text}\n" if lines[0] == "#FULL" else f"Press release\n\n12 May 2019\n\n{text}\n"
    found = hear(read_source(text.encode(), Path("page.txt"), LEXICON), LEXICON)
    told = [f"> {p.name} | {p.post or '-'} | {p.side or '-'} | {p.role[0]}" for p in found.participants]
    assert (told or ["> NONE"]) == [line for line in lines if line.startswith("> ")]
    for line in (line for line in lines if line.startswith("@ ")):
        first = found.meetings[0]
        values = {"city": first.place.city, "country": first.place.country, "form": first.form, "date": first.date}
        values |= {"occasion": first.occasion, "initiator": first.initiator, "start": first.start}
        values |= {"minutes": str(first.duration_minutes), "venue": first.place.venue}
        asked = dict(re.findall(r"(\w+)=(.+?)(?= \w+=|$)", line))
        assert {key: values[key] for key in asked} == asked
