"""Openings of pages as publishers of many countries write them, read whole: whose page, which meetings, who took part.

One table of page → what must be read; pages and people are invented. A meeting is given as *form sides date city country*, a person as
*name, post, side* (and *+* before a delegate).
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pages import LEXICON

from memcon.pipeline import read_document
from memcon.source import read_source

OPENINGS = [
    # Kenya
    ("Republic of Kenya\nMinistry of Foreign and Diaspora Affairs\n\n12 March 2021\n\nCabinet Secretary Holds Talks with Rwanda\n\n"
     "Cabinet Secretary for Foreign Affairs Amb. Grace Wanjala Otieno today held bilateral talks in Nairobi with Rwanda's Minister of"
     " Foreign Affairs and International Cooperation, Dr. Vianney Habyarimana. The meeting was also attended by Principal Secretary"
     " Joseph arap Koskei.\n",
     "KE", ["meeting KE+RW 2021-03-12 Nairobi KE"],
     ["Grace Wanjala Otieno, Cabinet Secretary for Foreign Affairs, KE",
      "Vianney Habyarimana, Minister of Foreign Affairs and International Cooperation, RW",
      "+Joseph arap Koskei, Principal Secretary, KE"]),
    # Malaysia
    ("Ministry of Foreign Affairs, Malaysia\n\nPress Release: Visit of the Minister of Foreign Affairs of Brunei Darussalam\n\n"
     "Putrajaya, 4 June 2019\n\nThe Minister of Foreign Affairs of Malaysia, Dato' Seri Zulkifli bin Hamdan, received the Minister of"
     " Foreign Affairs II of Brunei Darussalam, Dato Erwan Pehin Yusuf, at Wisma Putra today.\n",
     "MY", ["meeting BN+MY 2019-06-04 Putrajaya MY"],
     ["Zulkifli bin Hamdan, Minister of Foreign Affairs, MY", "Erwan Pehin Yusuf, Minister of Foreign Affairs II, BN"]),
    # Myanmar
    ("Republic of the Union of Myanmar\nMinistry of Foreign Affairs\n\nNay Pyi Taw, 9 October 2018\n\nU Thein Maung Soe, Union Minister for"
     " International Cooperation, received Mr. Somchai Rattanakul, Vice Minister for Foreign Affairs of Thailand, at the Ministry of"
     " Foreign Affairs, Nay Pyi Taw, at 10:00 a.m. on 9 October 2018.\n",
     "MM", ["meeting MM+TH 2018-10-09 Nay Pyi Taw MM"],
     ["Thein Maung Soe, Union Minister for International Cooperation, MM", "Somchai Rattanakul, Vice Minister for Foreign Affairs, TH"]),
    # Ethiopia
    ("Ministry of Foreign Affairs of Ethiopia\n\nAddis Ababa, 3 May 2020\n\nForeign Minister Ato Bekele Tessema held a telephone"
     " conversation with his Djiboutian counterpart, Mr. Omar Ali Guelleh Robleh, this morning.\n",
     "ET", ["call DJ+ET 2020-05-03 None None"],
     ["Bekele Tessema, Foreign Minister, ET", "Omar Ali Guelleh Robleh, Foreign Minister, DJ"]),
    # Holy See
    ("HOLY SEE PRESS OFFICE\n\nAudience with the President of Slovenia\n\nThis morning, 8 November 2017, the Holy Father received in"
     " audience the President of the Republic of Slovenia, His Excellency Mr. Matjaž Kovačič, who subsequently met with His Eminence"
     " Cardinal Giorgio Bellandi, Secretary of State, accompanied by Archbishop Luigi Ferrante, Secretary for Relations with States.\n",
     "VA", ["meeting SI+VA 2017-11-08 None None", "meeting SI+VA 2017-11-08 None None"],
     ["Matjaž Kovačič, President, SI", "Matjaž Kovačič, President, SI", "Giorgio Bellandi, Secretary of State, VA",
      "+Luigi Ferrante, Secretary for Relations with States, VA"]),
    # Switzerland
    ("Swiss Confederation\nFederal Department of Foreign Affairs FDFA\n\nBern, 14.05.2013 - Federal Councillor Jean-Marc Aubonne met"
     " Latvia's Foreign Minister\n\nThe head of the FDFA, Federal Councillor Jean-Marc Aubonne, met Latvian Foreign Minister Andris"
     " Kalniņš in Bern on Tuesday for official talks. The talks were continued over a working lunch.\n",
     "CH", ["meeting CH+LV 2013-05-14 Bern CH", "working_meal CH+LV 2013-05-14 Bern CH"],
     ["Jean-Marc Aubonne, Federal Councillor, CH", "Andris Kalniņš, Foreign Minister, LV"] * 2),
    # Brazil
    ("Ministry of Foreign Affairs of Brazil\n\nPress release no. 88\n\nVisit of the Foreign Minister of Paraguay\n\nThe Minister of Foreign"
     " Relations, Ambassador Renato de Almeida Prado, received today, 21 February 2017, at the Itamaraty Palace in Brasília, the"
     " Minister of"
     " Foreign Affairs of Paraguay, Eladio Benítez Rojas.\n",
     "BR", ["meeting BR+PY 2017-02-21 Brasília BR"],
     ["Renato de Almeida Prado, Minister of Foreign Relations, BR", "Eladio Benítez Rojas, Minister of Foreign Affairs, PY"]),
    # Mexico
    ("Secretaría de Relaciones Exteriores\n\nMexico City, June 3, 2015\n\nForeign Secretary José Ignacio Meade Larrañaga met today with the"
     " Minister of Foreign Affairs of Guatemala, Carlos Raúl Morales Paz, at Guatemala's request. The meeting lasted 45 minutes.\n",
     "MX", ["meeting GT+MX 2015-06-03 Mexico City MX"],
     ["José Ignacio Meade Larrañaga, Foreign Secretary, MX", "Carlos Raúl Morales Paz, Minister of Foreign Affairs, GT"]),
    # Poland, three sides
    ("Ministry of Foreign Affairs\nRepublic of Poland\n\n12.02.2016\n\nWeimar Triangle in Paris\n\nForeign Minister Tadeusz Wójcik"
     " took part"
     " on Friday in a meeting of the Weimar Triangle in Paris, together with the host, French Foreign Minister Hubert Castelnau, and German"
     " Foreign Minister Jörg Reinhold.\n",
     "PL", ["multilateral DE+FR+PL 2016-02-12 Paris FR"],
     ["Tadeusz Wójcik, Foreign Minister, PL", "Hubert Castelnau, Foreign Minister, FR", "Jörg Reinhold, Foreign Minister, DE"]),
    # Nepal: officials led their sides
    ("Government of Nepal\nMinistry of Foreign Affairs\n\nKathmandu, 17 January 2019\n\nThe Second Round of Bilateral Consultations between"
     " Nepal and Bangladesh was held in Kathmandu today. Foreign Secretary Shankar Prasad Adhikari and Foreign Secretary of Bangladesh"
     " Md. Shahidul Islam led their respective delegations.\n",
     "NP", ["consultation BD+NP 2019-01-17 Kathmandu NP"],
     ["Shankar Prasad Adhikari, Foreign Secretary, NP", "Md. Shahidul Islam, Foreign Secretary, BD"]),
    # Georgia: several meetings of one host
    ("Ministry of Foreign Affairs of Georgia\n\n25 September, 2018\n\nMeetings held by David Maisuradze in New York\n\nWithin the"
     " framework of"
     " the UN General Assembly, Minister of Foreign Affairs of Georgia David Maisuradze held several bilateral meetings in New York on 24"
     " September.\n\nAt the meeting with Minister of Foreign Affairs of Lithuania Vytautas Grigas, the sides discussed trade.\n\nThe"
     " Georgian"
     " Minister also met with the Foreign Minister of Malta, Joseph Zammit.\n",
     "GE", ["meeting GE+LT 2018-09-24 New York US", "meeting GE+MT 2018-09-24 New York US"],
     ["David Maisuradze, Minister of Foreign Affairs, GE", "Vytautas Grigas, Minister of Foreign Affairs, LT",
      "David Maisuradze, Minister of Foreign Affairs, GE", "Joseph Zammit, Foreign Minister, MT"]),
    # Nigeria
    ("Federal Republic of Nigeria\nMinistry of Foreign Affairs\n\nAbuja, 2 April 2014\n\nThe Honourable Minister of Foreign Affairs,"
     " Alhaji Sule Dantata, received in his office today the Minister of Foreign Affairs of Benin, Mr. Nassirou Agossou. Also present"
     " was the"
     " Permanent Secretary, Barrister Ngozi Eze.\n",
     "NG", ["meeting BJ+NG 2014-04-02 Abuja NG"],
     ["Sule Dantata, Minister of Foreign Affairs, NG", "Nassirou Agossou, Minister of Foreign Affairs, BJ",
      "+Ngozi Eze, Permanent Secretary, NG"]),
    # Sri Lanka's visitor: a speaker in the first person (New Zealand)
    ("The official website of the New Zealand Government\n\nHon Margaret Tairua\nMinister of Foreign Affairs\n\n19 August"
     " 2011\n\nMeeting with"
     " Samoan Prime Minister\n\nThis afternoon I met with the Prime Minister of Samoa, Hon Tuisugaletaua Leavai, in Apia.\n",
     "NZ", ["meeting NZ+WS 2011-08-19 Apia WS"],
     ["Margaret Tairua, Minister of Foreign Affairs, NZ", "Tuisugaletaua Leavai, Prime Minister, WS"]),
    # Thailand: a visitor first
    ("Ministry of Foreign Affairs, Kingdom of Thailand\n\n6 June 2018\n\nOn 6 June 2018, at 10.00 hrs., Mr. Pavel Horák, Deputy Minister of"
     " Foreign Affairs of the Czech Republic, paid a courtesy call on Mrs. Orawan Siripong, Permanent Secretary for Foreign Affairs, at the"
     " Ministry of Foreign Affairs.\n",
     "TH", ["courtesy_call CZ+TH 2018-06-06 None TH"],
     ["Pavel Horák, Deputy Minister of Foreign Affairs, CZ", "Orawan Siripong, Permanent Secretary for Foreign Affairs, TH"]),
    # Philippines: a heading for each guest
    ("Republic of the Philippines\nDepartment of Foreign Affairs\n\n23 September 2016\n\nNEW YORK, 23 September 2016 — Secretary of Foreign"
     " Affairs Perfecto R. Manalo, Jr. held bilateral meetings today with the foreign ministers of Norway and Qatar on the sidelines of the"
     " 71st UN General Assembly.\n\nNorway\n\nSecretary Manalo and Norwegian Foreign Minister Bård Ellingsen discussed the peace"
     " process.\n\n"
     "Qatar\n\nSecretary Manalo thanked Qatari Foreign Minister Khalid bin Saad Al-Dosari for the care of Filipino workers.\n",
     "PH", ["meeting NO+PH 2016-09-23 New York US", "meeting PH+QA 2016-09-23 New York US"],
     ["Perfecto R. Manalo, Jr., Secretary of Foreign Affairs, PH", "Bård Ellingsen, Foreign Minister, NO",
      "Perfecto R. Manalo, Jr., Secretary of Foreign Affairs, PH", "Khalid bin Saad Al-Dosari, Foreign Minister, QA"]),
    # Egypt: the title speaks of a counterpart
    ("Arab Republic of Egypt\nMinistry of Foreign Affairs\n\n11 January 2020\n\nForeign Minister receives his Libyan counterpart\n\nForeign"
     " Minister Hatem Abdel-Razek received on Saturday, 11 January, in Cairo the Minister of Foreign Affairs of Libya, Mohamed Ben"
     " Younes.\n",
     "EG", ["meeting EG+LY 2020-01-11 Cairo EG"],
     ["Hatem Abdel-Razek, Foreign Minister, EG", "Mohamed Ben Younes, Minister of Foreign Affairs, LY"]),
    # Iran: an agency's digest of calls
    ("Islamic Republic News Agency\n\nMay 8, 2020\n\nFM talks to counterparts from Qatar, Turkey\n\nTehran, IRNA – Iranian Foreign Minister"
     " Behzad Rostami spoke by phone with his Qatari counterpart, Said bin Jassim Al Kuwari, on Thursday night.\n\nOn Friday morning,"
     " Rostami"
     " held a phone conversation with Turkish Foreign Minister Orhan Yıldırım.\n",
     "IR", ["call IR+QA 2020-05-07 None None", "call IR+TR 2020-05-08 None None"],
     ["Behzad Rostami, Foreign Minister, IR", "Said bin Jassim Al Kuwari, Foreign Minister, QA",
      "Behzad Rostami, Foreign Minister, IR", "Orhan Yıldırım, Foreign Minister, TR"]),
    # Kazakhstan, patronymics and a third country that is only spoken of
    ("Ministry of Foreign Affairs of the Republic of Kazakhstan\n\n16 April 2015\n\nDeputy Minister of Foreign Affairs Yerlan Sagatovich"
     " Dzhumabekov met with the Special Envoy of the President of Finland for Central Asia, Pekka Lehtimäki, in Astana today. The"
     " situation in"
     " Afghanistan was discussed.\n",
     "KZ", ["meeting FI+KZ 2015-04-16 Astana KZ"],
     ["Yerlan Sagatovich Dzhumabekov, Deputy Minister of Foreign Affairs, KZ",
      "Pekka Lehtimäki, Special Envoy of the President for Central Asia, FI"]),
    # Ireland
    ("Department of Foreign Affairs\nIreland\n\nPress release\n\n3 July 2013\n\nThe Tánaiste and Minister for Foreign Affairs and"
     " Trade, Éamon Ó"
     " Conaill, T.D., today met with the Minister for Foreign Affairs of Denmark, Villy Østergaard, in Iveagh House, Dublin.\n",
     "IE", ["meeting DK+IE 2013-07-03 Dublin IE"],
     ["Éamon Ó Conaill, Tánaiste and Minister for Foreign Affairs and Trade, IE",
      "Villy Østergaard, Minister for Foreign Affairs, DK"]),
    # Vietnam
    ("Ministry of Foreign Affairs of Viet Nam\n\n11 July 2019\n\nDeputy Prime Minister and Foreign Minister Đặng Minh Khôi held talks"
     " in Ha Noi"
     " on 11 July with Foreign Minister of Cuba Bruno Echeverría Díaz. The same day, the Cuban Foreign Minister paid a courtesy call on"
     " General Secretary Lê Văn Thành.\n",
     "VN", ["meeting CU+VN 2019-07-11 Ha Noi VN", "courtesy_call CU+VN 2019-07-11 Ha Noi VN"],
     ["Đặng Minh Khôi, Deputy Prime Minister and Foreign Minister, VN", "Bruno Echeverría Díaz, Foreign Minister, CU",
      "Lê Văn Thành, General Secretary, VN", "Bruno Echeverría Díaz, Foreign Minister, CU"]),
    # Bhutan
    ("Royal Government of Bhutan\nMinistry of Foreign Affairs\n\n22 May 2017\n\nLyonpo Karma Dorji, Minister for Foreign Affairs,"
     " received the"
     " Ambassador of Austria to Bhutan, H.E. Ms. Brigitte Steinlechner, in Thimphu on 22 May 2017.\n",
     "BT", ["meeting AT+BT 2017-05-22 Thimphu BT"],
     ["Karma Dorji, Minister for Foreign Affairs, BT", "Brigitte Steinlechner, Ambassador to Bhutan, AT"]),
    # Estonia on a visit, the place told by the visit
    ("Ministry of Foreign Affairs\nRepublic of Estonia\n\n5 October 2012\n\nForeign Minister Mart Kivisild met in Chișinău today with Prime"
     " Minister of Moldova Ion Rusnac and with Speaker of Parliament Mihai Ghimpu-Lupu.\n",
     "EE", ["meeting EE+MD 2012-10-05 Chișinău MD"],
     ["Mart Kivisild, Foreign Minister, EE", "Ion Rusnac, Prime Minister, MD", "Mihai Ghimpu-Lupu, Speaker of Parliament, MD"]),
    # Saudi Arabia: an attendance of long names
    ("Riyadh, October 3, 2018, SPA -- His Highness Prince Sultan bin Fahd bin Turki, Minister of Foreign Affairs, received at his"
     " office here"
     " today the Minister of Foreign Affairs of the Republic of Senegal, Cheikh Tidiane Diop. The meeting was attended by Undersecretary of"
     " the Ministry for Protocol Affairs Eid bin Nasser Al-Harbi.\n",
     "SA", ["meeting SA+SN 2018-10-03 Riyadh SA"],
     ["Sultan bin Fahd bin Turki, Minister of Foreign Affairs, SA", "Cheikh Tidiane Diop, Minister of Foreign Affairs, SN",
      "+Eid bin Nasser Al-Harbi, Undersecretary of the Ministry for Protocol Affairs, SA"]),
    # Ghana in another's capital
    ("Ministry of Foreign Affairs and Regional Integration\nRepublic of Ghana\n\nLomé, 30 March 2019\n\nHon. Akosua Frimpong Manso,"
     " Minister for"
     " Foreign Affairs and Regional Integration, called on the President of the Togolese Republic, H.E. Mr. Kossi Amegan, during her"
     " visit to"
     " Togo yesterday.\n",
     "GH", ["courtesy_call GH+TG 2019-03-29 Lomé TG"],
     ["Akosua Frimpong Manso, Minister for Foreign Affairs and Regional Integration, GH", "Kossi Amegan, President, TG"]),
    # African Union
    ("AFRICAN UNION\n\nAddis Ababa, 11 June 2016: The Chairperson of the African Union Commission, Dr. Nomvula Radebe, received today"
     " at the"
     " Headquarters of the Union the Special Envoy of the President of Chad, Mr. Idriss Hissein Abakar.\n",
     "AFU", ["meeting AFU+TD 2016-06-11 Addis Ababa ET"],
     ["Nomvula Radebe, Chairperson of the African Union Commission, AFU", "Idriss Hissein Abakar, Special Envoy of the President, TD"]),
    # Indonesia, a single name, place told by the capital of the host
    ("Ministry of Foreign Affairs\nRepublic of Indonesia\n\nJakarta, 14 February 2022\n\nIndonesia's Foreign Minister, Sutarjo, met"
     " with his Thai"
     " counterpart, Prawit Chaiyasit, in the Thai capital today. The two ministers discussed the crisis in Myanmar.\n",
     "ID", ["meeting ID+TH 2022-02-14 None TH"],
     ["Sutarjo, Foreign Minister, ID", "Prawit Chaiyasit, Foreign Minister, TH"]),
    # Iceland
    ("Government of Iceland\nMinistry for Foreign Affairs\n\nNews\n\n3 September 2014\n\nMinister for Foreign Affairs Hallgrímur Þór"
     " Einarsson met"
     " yesterday with his Latvian colleague Edgars Bērziņš in Riga. The ministers exchanged views on the situation in Ukraine.\n",
     "IS", ["meeting IS+LV 2014-09-02 Riga LV"],
     ["Hallgrímur Þór Einarsson, Minister for Foreign Affairs, IS", "Edgars Bērziņš, Minister for Foreign Affairs, LV"]),
    # Armenia and a patriarch
    ("The Office to the President of the Republic of Armenia\n\n11 June 2013\n\nPresident Hrant Melkonyan today received Catholicos"
     " Nerses of All"
     " Armenians at the presidential palace.\n\nLater in the day the President held a phone conversation with the President of"
     " Georgia, Zaza"
     " Kobalia.\n",
     "AM", ["meeting AM 2013-06-11 None AM", "call AM+GE 2013-06-11 None None"],
     ["Hrant Melkonyan, President, AM", "Nerses, Catholicos, AM", "Hrant Melkonyan, President, AM", "Zaza Kobalia, President, GE"]),
    # Tanzania in Rwanda
    ("The United Republic of Tanzania\nMinistry of Foreign Affairs and East African Cooperation\n\n7 August 2018\n\nThe Minister for"
     " Foreign Affairs"
     " and East African Cooperation, Hon. Dr. Salum Mwinyi Juma, held talks on Tuesday with his Rwandan counterpart, Hon. Claudette"
     " Uwimana,"
     " during his official visit to Kigali.\n",
     "TZ", ["meeting RW+TZ 2018-08-07 Kigali RW"],
     ["Salum Mwinyi Juma, Minister for Foreign Affairs and East African Cooperation, TZ",
      "Claudette Uwimana, Minister for Foreign Affairs, RW"]),
    # Peru
    ("Ministry of Foreign Affairs of Peru\n\nPress release 045-16\n\nLima, 9 March 2016\n\nThe Minister of Foreign Affairs,"
     " Ambassador Ana María Sánchez"
     " de Ríos, met this morning at Torre Tagle Palace with the Vice Minister of Foreign Relations of Bolivia, Juan Carlos Alurralde"
     " Tejada.\n",
     "PE", ["meeting BO+PE 2016-03-09 Lima PE"],
     ["Ana María Sánchez de Ríos, Minister of Foreign Affairs, PE",
      "Juan Carlos Alurralde Tejada, Vice Minister of Foreign Relations, BO"]),
    # UN: the guest's country is only in his post
    ("United Nations\nSecretary-General\n\nNew York\n\n24 September 2015\n\nReadout of the Secretary-General's meeting with H.E. Mr."
     " Tuilaepa Leota,"
     " Prime Minister of Samoa\n\nThe Secretary-General met today with H.E. Mr. Tuilaepa Leota, Prime Minister of the Independent"
     " State of Samoa."
     " They discussed climate change.\n",
     "UN", ["meeting UN+WS 2015-09-24 New York US"], ["Tuilaepa Leota, Prime Minister, WS"]),
    # Hungary
    ("Ministry of Foreign Affairs and Trade\nHungary\n\n20 January 2017\n\nMinister of Foreign Affairs and Trade Gergely Szabó-Tóth"
     " had talks in"
     " Budapest on Thursday with Minister of Foreign Affairs of Kazakhstan Kairat Beisenovich Nurlanov. The parties also discussed"
     " the situation in"
     " Syria and relations with Turkey.\n",
     "HU", ["meeting HU+KZ 2017-01-19 Budapest HU"],
     ["Gergely Szabó-Tóth, Minister of Foreign Affairs and Trade, HU", "Kairat Beisenovich Nurlanov, Minister of Foreign Affairs, KZ"]),
    # Turkey: one line a meeting
    ("Republic of Türkiye\nMinistry of Foreign Affairs\n\n17 March 2018\n\nMinister Cevdet Akıncı met with Foreign Minister Besnik"
     " Hoxhaj of Kosovo on 16"
     " March in Antalya. Minister Akıncı also met with Foreign Minister Aurelia Munteanu of Moldova.\n",
     "TR", ["meeting TR+XK 2018-03-16 Antalya TR", "meeting MD+TR 2018-03-16 Antalya TR"],
     ["Cevdet Akıncı, Minister, TR", "Besnik Hoxhaj, Foreign Minister, XK", "Cevdet Akıncı, Minister, TR",
      "Aurelia Munteanu, Foreign Minister, MD"]),
    # Senegal
    ("Republic of Senegal\nMinistry of Foreign Affairs and Senegalese Abroad\n\nDakar, 5 July 2019\n\nThe Minister of Foreign Affairs"
     " and Senegalese"
     " Abroad, Mr. Mamadou Lamine Sarr, was received in audience today in Nouakchott by the President of the Islamic Republic of"
     " Mauritania, H.E."
     " Mr. Sidi Ould Cheikh Brahim.\n",
     "SN", ["meeting MR+SN 2019-07-05 Nouakchott MR"],
     ["Mamadou Lamine Sarr, Minister of Foreign Affairs and Senegalese Abroad, SN", "Sidi Ould Cheikh Brahim, President, MR"]),
    # Korea
    ("Ministry of Foreign Affairs\nRepublic of Korea\n\nDate 2018-04-13\n\n1. Vice Minister of Foreign Affairs Noh Jae-won held the"
     " 4th ROK-Myanmar Policy"
     " Consultation with Permanent Secretary of the Ministry of Foreign Affairs U Myo Thant in Seoul on April 13.\n",
     "KR", ["consultation KR+MM 2018-04-13 Seoul KR"],
     ["Noh Jae-won, Vice Minister of Foreign Affairs, KR", "Myo Thant, Permanent Secretary of the Ministry of Foreign Affairs, MM"]),
    # Ukraine at a summit abroad
    ("Ministry of Foreign Affairs of Ukraine\n\n6 December 2018, 19:20\n\nOn the margins of the 25th OSCE Ministerial Council in"
     " Milan, Minister for Foreign"
     " Affairs of Ukraine Andriy Havryliuk met with State Secretary of the Ministry of Foreign Affairs of Romania Dan Neculăescu-Pop.\n",
     "UA", ["meeting RO+UA 2018-12-06 Milan IT"],
     ["Andriy Havryliuk, Minister for Foreign Affairs, UA", "Dan Neculăescu-Pop, State Secretary of the Ministry of Foreign Affairs, RO"]),
    # Qatar: one's guest is from a body without a code
    ("Doha, 2 May 2021 (QNA)\n\nHE Deputy Prime Minister and Minister of Foreign Affairs Sheikh Jassim bin Hamad Al-Emadi met today with HE"
     " Secretary-General of the Organization of Islamic Cooperation Dr. Yusuf bin Ahmed Al-Omari.\n",
     "QA", ["meeting QA 2021-05-02 Doha QA"],
     ["Jassim bin Hamad Al-Emadi, Deputy Prime Minister and Minister of Foreign Affairs, QA",
      "Yusuf bin Ahmed Al-Omari, Secretary-General of the Organization of Islamic Cooperation, None"]),
    # Croatia: two guests of one side, a meal
    ("Republic of Croatia\nMinistry of Foreign and European Affairs\n\n1 March 2016\n\nMinister of Foreign and European Affairs"
     " Zdravko Perković hosted a"
     " working lunch in Zagreb today for Foreign Minister of Montenegro Igor Vujanović.\n",
     "HR", ["working_meal HR+ME 2016-03-01 Zagreb HR"],
     ["Zdravko Perković, Minister of Foreign and European Affairs, HR", "Igor Vujanović, Foreign Minister, ME"]),
    # India: secretaries
    ("Ministry of External Affairs\nGovernment of India\n\nFebruary 21, 2019\n\nThe 6th round of India-Morocco Foreign Office"
     " Consultations was held in"
     " New Delhi today. Shri T.S. Raghavan, Secretary (Economic Relations), led the Indian side while the Moroccan side was headed by"
     " Mr. Mounir"
     " Benhima, Secretary General of the Ministry of Foreign Affairs.\n",
     "IN", ["consultation IN+MA 2019-02-21 New Delhi IN"],
     ["T.S. Raghavan, Secretary (Economic Relations), IN", "Mounir Benhima, Secretary General of the Ministry of Foreign Affairs, MA"]),
    # Argentina
    ("Ministry of Foreign Affairs, International Trade and Worship\nArgentine Republic\n\nBuenos Aires, August 8, 2018\n\nForeign"
     " Minister Jorge Luis"
     " Ferrari Bustos held a telephone conversation today with the Foreign Minister of Uruguay, Rodolfo Silva Nogueira, at the latter's"
     " request.\n",
     "AR", ["call AR+UY 2018-08-08 None None"],
     ["Jorge Luis Ferrari Bustos, Foreign Minister, AR", "Rodolfo Silva Nogueira, Foreign Minister, UY"]),
    # A ministry of European affairs; a guest without a country; the lunch after the meeting
    ("Ministry of Foreign Affairs, European Union and Diaspora\nGovernment of Malta\n\nPress release\n9 May 2019\n\nMinister Borg Vella"
     " meets her Tunisian counterpart in Valletta\n\nThe Minister for Foreign Affairs, European Union and Diaspora, Rita Borg Vella, met"
     " today in Valletta with the Minister for Foreign Affairs, Hatem Jaziri. The meeting was followed by a working lunch, at which the"
     " two ministers exchanged views on the situation in Libya.\n",
     "MT", ["meeting MT+TN 2019-05-09 Valletta MT", "working_meal MT+TN 2019-05-09 Valletta MT"],
     ["Rita Borg Vella, Minister for Foreign Affairs, European Union and Diaspora, MT",
      "Hatem Jaziri, Minister for Foreign Affairs, TN"] * 2),
    # Several meetings told one after another, the last in passing
    ("Republic of Azerbaijan\nMinistry of Foreign Affairs\n\n21 June 2017\n\nForeign Minister Rauf Qasimli held bilateral meetings in"
     " Vienna on 21 June 2017.\n\nMinister Qasimli first met with Foreign Minister Anton Kerschner of Austria. At the meeting, trade was"
     " discussed.\n\nAfterwards, our Minister came together with Foreign Minister Marek Dolny of Slovakia. Energy was taken up.\n\nAt his"
     " meeting with Foreign Minister Janis Ozolnieks of Latvia, Minister Qasimli stated that Azerbaijan would open a consulate.\n",
     "AZ", [f"meeting {sides} 2017-06-21 Vienna AT" for sides in ("AT+AZ", "AZ+SK", "AZ+LV")],
     ["Rauf Qasimli, Foreign Minister, AZ"] * 3 + ["Anton Kerschner, Foreign Minister, AT", "Marek Dolny, Foreign Minister, SK",
      "Janis Ozolnieks, Foreign Minister, LV"]),
    # The host, whom a line under the title names, and a guest of the same office
    ("Press release\n\nPM call with Prime Minister Vesela of Slovenia: 4 March 2020\n\nThe Prime Minister spoke to Slovenian Prime Minister"
     " Alenka Vesela.\n\nFrom: Prime Minister's Office, 10 Downing Street and The Rt Hon Edith Marlowe MP\nPublished\n4 March 2020\n\nThe"
     " Prime Minister spoke to Slovenian Prime Minister Alenka Vesela this afternoon.\n\nThe Prime Minister welcomed the steps taken by"
     " Slovenia.\n",
     "GB", ["call GB+SI 2020-03-04 None None"], ["Edith Marlowe, Prime Minister, GB", "Alenka Vesela, Prime Minister, SI"]),
    # Guests in a row, each after the country
    ("Ministry of External Relations of Angola\n\nMinister grants audiences to ambassadors\n\nLuanda, 3 July 2013 – The Minister of"
     " External Relations, João Kiala, received in separate audiences on Wednesday the ambassadors of Cuba, Raúl Ibarra, and of Vietnam,"
     " Nguyen Van Hai.\n",
     "AO", ["meeting AO+CU 2013-07-03 Luanda AO", "meeting AO+VN 2013-07-03 Luanda AO"],
     ["João Kiala, Minister of External Relations, AO"] * 2 + ["Raúl Ibarra, ambassador, CU", "Nguyen Van Hai, ambassador, VN"]),
    # Guests told with no country, one after the other, in a country visited
    ("Federal Department of Foreign Affairs FDFA\n\nFederal Councillor Zürcher's working visit to Morocco\n\nBern, 11.03.2020 - Federal"
     " Councillor Beat Zürcher was on a working visit to Rabat on 11 March, where he met his colleague Nabil Idrissi and was received by"
     " King Hamid VII. Talks focused on migration.\n",
     "CH", ["meeting CH+MA 2020-03-11 Rabat MA"] * 2,
     ["Beat Zürcher, Federal Councillor, CH"] * 2 + ["Nabil Idrissi, None, MA", "Hamid VII, King, MA"]),
    # One meeting before the other; several told by whom they were with
    ("The Chancellery of the Prime Minister of Latvia\n\nRiga, 5 June 2018\n\nToday, 5 June, Prime Minister Artis Bērziņš received the"
     " EU Commissioner for Energy, Paolo Conti. Prior to the meeting, Mr Conti met with the Minister of Economics, Juris Kalns.\n",
     "LV", ["meeting EU+LV 2018-06-05 Riga LV"] * 2,
     ["Artis Bērziņš, Prime Minister, LV", "Juris Kalns, Minister of Economics, LV"]
     + ["Paolo Conti, Commissioner for Energy, EU"] * 2),
    ("Republic of Kenya\nMinistry of Foreign Affairs\n\n9 February 2020\n\nCabinet Secretary Agnes Chebet held a series of bilateral"
     " meetings in Addis Ababa on 9 February 2020.\n\nWith Foreign Minister Paulo Machel of Mozambique, the Cabinet Secretary discussed"
     " piracy.\n\nWith Foreign Minister Jeanne Mbarga of Cameroon, she talked about trade.\n",
     "KE", ["meeting KE+MZ 2020-02-09 Addis Ababa ET", "meeting CM+KE 2020-02-09 Addis Ababa ET"],
     ["Agnes Chebet, Cabinet Secretary, KE"] * 2 + ["Paulo Machel, Foreign Minister, MZ", "Jeanne Mbarga, Foreign Minister, CM"]),
    # A session of consultations
    ("Republic of Tunisia\nMinistry of Foreign Affairs\n\nTunis, 7 November 2018\n\nTunisia and Niger held the second session of their"
     " political consultations today in Tunis. The session was co-chaired by the Secretary-General of the Ministry, Lotfi Hamrouni, and"
     " the Secretary-General of the Ministry of Foreign Affairs of Niger, Issa Garba.\n",
     "TN", ["consultation NE+TN 2018-11-07 Tunis TN"],
     ["Lotfi Hamrouni, Secretary-General of the Ministry, TN",
      "Issa Garba, Secretary-General of the Ministry of Foreign Affairs, NE"]),
    # The ministers met, whom the paragraph before has named
    ("Ministry of Foreign Affairs of Norway\n\n13 May 2019\n\nForeign Minister Carlos Medina of Peru came to Oslo on 12 May, to see"
     " Foreign Minister Ingrid Solberg of Norway.\n\nThe ministers held official talks on 13 May in Oslo. They"
     " discussed fisheries.\n",
     "NO", ["meeting NO+PE 2019-05-13 Oslo NO"],
     ["Ingrid Solberg, Foreign Minister, NO", "Carlos Medina, Foreign Minister, PE"]),
    # Chile: consultations of deputies, then a courtesy call
    ("Ministry of Foreign Affairs of Chile\n\nPress release 41-2018\n\nCHILE AND ECUADOR HOLD NINTH MEETING OF THE POLITICAL"
     " CONSULTATIONS MECHANISM\n\nThe Undersecretary of Foreign Affairs of Chile, Ambassador Rodrigo Paredes Lira, and the Vice"
     " Minister of Foreign Affairs of Ecuador, Ambassador Lucía Arteaga Mora, presided over the Ninth Meeting of the Political"
     " Consultations Mechanism in Santiago this morning.\n\nBoth delegations reviewed the road links across the Andes.\n\nAfter the"
     " consultations, Vice Minister Arteaga paid a courtesy call on the Minister of Foreign Affairs, Carmen Gloria Undurraga, to whom"
     " she conveyed greetings from the Minister of Foreign Affairs.\n\nThe delegation of Chile was also made up of the Director of"
     " South American Affairs, Minister Felipe Errázuriz, and the Ambassador of Chile to Ecuador, Marta Donoso. The delegation of"
     " Ecuador included the Director General of Neighbourhood Relations, Counsellor Iván Jaramillo.\n\nSantiago, 14 June 2018\n",
     "CL", ["consultation CL+EC 2018-06-14 Santiago CL",
      "courtesy_call CL+EC 2018-06-14 Santiago CL"],
     ["Rodrigo Paredes Lira, Undersecretary of Foreign Affairs, CL",
      "Lucía Arteaga Mora, Vice Minister of Foreign Affairs, EC",
      "+Felipe Errázuriz, Director of South American Affairs, CL",
      "+Marta Donoso, Ambassador to Ecuador, CL",
      "+Iván Jaramillo, Director General of Neighbourhood Relations, EC",
      "Lucía Arteaga Mora, Vice Minister of Foreign Affairs, EC",
      "Carmen Gloria Undurraga, Minister of Foreign Affairs, CL"]),
    # Malta: the talks, the dinner and a call in the country visited
    ("The Government of Malta\n\nRay Camilleri on an official visit to Tallinn (8 and 9 May 2017)\n\n10.05.2017\n\nThe Minister for"
     " Foreign Affairs, Ray Camilleri, was on an official visit to Estonia on 8 and 9 May 2017 at the invitation of the Estonian"
     " Minister of Foreign Affairs, Jaan Tammsaar.\n\nOn Monday, the two ministers held talks at the Stenbock House. The talks were"
     " followed by a working dinner, in which the Minister for Rural Affairs, Kadri Lepik, also took part.\n\nOn Tuesday morning, Ray"
     " Camilleri paid a courtesy call on the Speaker of the Parliament, Eerik Kallas. They talked about digital services.\n",
     "MT", ["meeting EE+MT 2017-05-08 Tallinn EE",
      "working_meal EE+MT 2017-05-08 Tallinn EE",
      "courtesy_call EE+MT 2017-05-09 Tallinn EE"],
     ["Ray Camilleri, Minister for Foreign Affairs, MT",
      "Jaan Tammsaar, Minister of Foreign Affairs, EE",
      "Ray Camilleri, Minister for Foreign Affairs, MT",
      "Jaan Tammsaar, Minister of Foreign Affairs, EE",
      "+Kadri Lepik, Minister for Rural Affairs, EE",
      "Ray Camilleri, Minister for Foreign Affairs, MT",
      "Eerik Kallas, Speaker of the Parliament, EE"]),
    # Kenya: several meetings under headings beside an event abroad
    ("Republic of Kenya\nMinistry of Foreign Affairs\n\nCabinet Secretary meets partners on the margins of the Lisbon Conference on"
     " Oceans\n\nNairobi, 30 June 2022 (MFA) – Cabinet Secretary Amb. Grace Wanjala, who is attending the Lisbon Conference on Oceans,"
     " held a number of bilateral meetings yesterday.\n\nWith the Foreign Minister of Iceland\n\nAmb. Wanjala met Ms. Sigrún"
     " Jónsdóttir, Minister for Foreign Affairs of Iceland. They discussed fisheries training.\n\nWith the Minister of the Sea of"
     " Portugal\n\nOver a working lunch, Amb. Wanjala and Mr. Tiago Brandão, Minister of the Sea of Portugal, exchanged views on"
     " ports.\n\nWith the Foreign Minister of Seychelles\n\nOn the way out she also had a short conversation with Mr. Jean-Paul"
     " Adrienne, Foreign Minister of Seychelles.\n\nAt the first two meetings, the Cabinet Secretary was accompanied by Mr. Peter"
     " Mutua, Director General for Blue Economy.\n",
     "KE", ["meeting IS+KE 2022-06-29 Lisbon PT",
      "working_meal KE+PT 2022-06-29 Lisbon PT",
      "conversation KE+SC 2022-06-29 Lisbon PT"],
     ["Grace Wanjala, Cabinet Secretary, KE",
      "Sigrún Jónsdóttir, Minister for Foreign Affairs, IS",
      "+Peter Mutua, Director General for Blue Economy, KE",
      "Grace Wanjala, Cabinet Secretary, KE",
      "Tiago Brandão, Minister of the Sea, PT",
      "+Peter Mutua, Director General for Blue Economy, KE",
      "Jean-Paul Adrienne, Foreign Minister, SC",
      "Grace Wanjala, Cabinet Secretary, KE"]),
    # Slovenia: three at the talks, two at the dinner
    ("Republic of Slovenia\nMinistry of Foreign Affairs\n\nTrilateral meeting with Hungary and Croatia\n\nLjubljana, 3 October 2019 –"
     " Foreign Minister Mojca Zupan today hosted the Minister of Foreign Affairs of Hungary, Gergely Varga, and the Minister of"
     " Foreign Affairs of Croatia, Ante Marušić, for a trilateral meeting at the Ministry of Agriculture, Forestry and Food. Minister"
     " Varga welcomed the railway plans.\n\nOver the working dinner that followed, Foreign Minister Zupan and her Croatian colleague"
     " discussed the border in the Bay of Piran.\n",
     "SI", ["multilateral HR+HU+SI 2019-10-03 Ljubljana SI",
      "working_meal HR+SI 2019-10-03 Ljubljana SI"],
     ["Mojca Zupan, Foreign Minister, SI",
      "Gergely Varga, Minister of Foreign Affairs, HU",
      "Ante Marušić, Minister of Foreign Affairs, HR",
      "Mojca Zupan, Foreign Minister, SI",
      "Ante Marušić, Minister of Foreign Affairs, HR"]),
    # United Nations: in the first person, two meetings
    ("ICAO\nUnited Nations\n\nStatement by UN Special Adviser Mr. Peter Lindqvist following his meetings in Accra\n\nAccra, Ghana\n5"
     " March 2018\n\nThis morning I had the honour of meeting the President of Ghana, Mr Kwabena Asante, at Jubilee House. We were"
     " joined by the Minister for Aviation, Ms Akosua Mensah. I congratulated the President on the new terminal.\n\nIn the afternoon I"
     " met the Foreign Minister, Ms Efua Boateng, for one hour. We discussed the air routes.\n",
     "UN", ["meeting GH+UN 2018-03-05 Accra GH",
      "meeting GH+UN 2018-03-05 Accra GH"],
     ["Peter Lindqvist, Special Adviser, UN",
      "Kwabena Asante, President, GH",
      "+Akosua Mensah, Minister for Aviation, GH",
      "Peter Lindqvist, Special Adviser, UN",
      "Efua Boateng, Foreign Minister, GH"]),
    # Malta: a list of posts and names set off by commas
    ("REPUBLIC OF MALTA\nDEPARTMENT OF INFORMATION\n\n12-02-2021 17:20\nStatement by the Government Spokesperson on the"
     " teleconference of the leaders of Malta, Italy and Tunisia\n\nThe President of the Republic, Mr Karmenu Borg, the Prime Minister"
     " of Italy, Mr Sandro Bellini, and the President of the Republic of Tunisia, Mr Hichem Trabelsi, had a teleconference this"
     " afternoon. The teleconference started at 3.00 p.m. Malta time and lasted one hour and ten minutes.\n\nPresident Borg briefed"
     " his interlocutors on search and rescue. Prime Minister Bellini expressed Italy's support, while President Trabelsi asked for"
     " equipment.\n",
     "MT", ["video IT+MT+TN 2021-02-12 None None"],
     ["Karmenu Borg, President of the Republic, MT",
      "Sandro Bellini, Prime Minister, IT",
      "Hichem Trabelsi, President, TN"]),
    # Qatar: a second guest-giver earlier in the day
    ("QNA\n\nQATAR, Mar 3 (QNA) -- Qatari Minister of Foreign Affairs Sheikh Hamad bin Saoud Al-Kuwari held on Tuesday a session of"
     " official talks with visiting Omani Minister of Foreign Affairs Dr. Talal Al-Busaidi.\n\nThe session, held at the Ministry of"
     " Foreign Affairs, dealt with trade.\n\nThe talks were attended on the Qatari side by Assistant Foreign Minister for Regional"
     " Affairs Ambassador Nasser Al-Hajri, and on the Omani side by Ambassador to Qatar Salim Al-Rawahi.\n\nEarlier today, His"
     " Highness the Deputy Amir Sheikh Abdullah Al-Thani received Dr. Al-Busaidi at the Amiri Diwan.\n\nQNA 03/03/2020 LOC18:10 15:10"
     " GMT\n",
     "QA", ["meeting OM+QA 2020-03-03 None QA",
      "meeting OM+QA 2020-03-03 None QA"],
     ["Hamad bin Saoud Al-Kuwari, Minister of Foreign Affairs, QA",
      "Talal Al-Busaidi, Minister of Foreign Affairs, OM",
      "+Nasser Al-Hajri, Assistant Foreign Minister for Regional Affairs, QA",
      "+Salim Al-Rawahi, Ambassador to Qatar, OM",
      "Abdullah Al-Thani, Deputy Amir, QA",
      "Talal Al-Busaidi, Minister of Foreign Affairs, OM"]),
    # North Macedonia: a venue told after, a visit to *our country*
    ("<html><head><title>Meeting with the President of Montenegro | The President of the Republic of North"
     " Macedonia</title></head><body><main><h1>Meeting with the President of Montenegro</h1><p class=\"date\">7. March 2018.</p>\n"
     "<p>President of the Republic of North Macedonia Goran Stojkovski met today with the President of Montenegro Vuk Radonjić, who"
     " is paying an official visit to our country.</p><p>At the beginning of the meeting, which was held at Villa Vodno, President"
     " Stojkovski expressed gratitude for the support of Montenegro.</p><p>On the Macedonian side, the meeting was also attended by"
     " the Minister of Transport Elena Dimovska and the Ambassador in Podgorica Blagoj Ristevski, and on the Montenegrin side by the"
     " Minister of Energy Dragana Vujović.</p></main></body></html>",
     "MK", ["meeting ME+MK 2018-03-07 None MK"],
     ["Goran Stojkovski, President, MK",
      "Vuk Radonjić, President, ME",
      "+Elena Dimovska, Minister of Transport, MK",
      "+Blagoj Ristevski, Ambassador in Podgorica, MK",
      "+Dragana Vujović, Minister of Energy, ME"]),
    # United States: officers of three bodies on one line
    ("U.S. Department of State\n\nSecretary Hollis's Call with NATO Secretary General Brandt, OSCE Chair-in-Office and Maltese"
     " Foreign Minister Zammit, and EU High Representative Ferrand\n\nFebruary 1, 2023\n\nSecretary of State Anne B. Hollis spoke"
     " today by phone with NATO Secretary General Klaus Brandt, Organization for Security and Cooperation in Europe (OSCE)"
     " Chairwoman-in-Office Maria Zammit, and EU High Representative Luc Ferrand. The Secretary reaffirmed her support for Moldova.\n",
     "US", ["call EU+NATO+OSCE+US 2023-02-01 None None"],
     ["Anne B. Hollis, Secretary of State, US",
      "Klaus Brandt, Secretary General, NATO",
      "Maria Zammit, Chairwoman-in-Office, OSCE",
      "Luc Ferrand, High Representative, EU"]),
    # Latvia: received before the talks, also met, lunched with
    ("Embassy of the Republic of Latvia\n\nForeign Minister Aija Kalniņa on a visit to Georgia\n\nTbilisi, 4 April 2019\n\nOn 4"
     " April, the Minister of Foreign Affairs, Aija Kalniņa, met in Tbilisi with the Minister of Foreign Affairs of Georgia, Zurab"
     " Lomidze. The Ministers reviewed cooperation in digital affairs.\n\nBefore the talks, the Latvian Foreign Minister was received"
     " by the President of Georgia, Nino Tsereteli. President Tsereteli thanked Latvia for its support.\n\nThe Minister also met with"
     " the Chairman of the Parliament, Irakli Gelashvili, and had a working lunch with the State Minister for Reconciliation, Ketevan"
     " Dolidze.\n",
     "LV", ["meeting GE+LV 2019-04-04 Tbilisi GE",
      "meeting GE+LV 2019-04-04 Tbilisi GE",
      "meeting GE+LV 2019-04-04 Tbilisi GE",
      "working_meal GE+LV 2019-04-04 Tbilisi GE"],
     ["Aija Kalniņa, Minister of Foreign Affairs, LV",
      "Zurab Lomidze, Minister of Foreign Affairs, GE",
      "Aija Kalniņa, Minister of Foreign Affairs, LV",
      "Nino Tsereteli, President, GE",
      "Aija Kalniņa, Minister of Foreign Affairs, LV",
      "Irakli Gelashvili, Chairman of the Parliament, GE",
      "Aija Kalniņa, Minister of Foreign Affairs, LV",
      "Ketevan Dolidze, State Minister for Reconciliation, GE"]),
    # Bhutan: delegations in sentences
    ("Ministry of Foreign Affairs\nKingdom of Bhutan\n\nPress Release\n\nThimphu, 22 August 2016: The Foreign Secretary of Bhutan,"
     " Dasho Tshering Wangmo, and the Foreign Secretary of Nepal, Mr. Hari Prasad Adhikari, held the second round of Foreign Office"
     " Consultations in Thimphu today. The Bhutanese delegation was led by the Foreign Secretary and comprised Dasho Karma Dorji,"
     " Director of the Department of Bilateral Affairs, and Ms. Pema Choden, Chief of Protocol. The Nepalese delegation consisted of"
     " Mr. Ram Bahadur Thapa, Joint Secretary, and Ms. Sita Rai, Under Secretary.\n\nIn the afternoon, Foreign Secretary Adhikari"
     " called on the Foreign Minister, Lyonpo Ugyen Dorji.\n",
     "BT", ["consultation BT+NP 2016-08-22 Thimphu BT",
      "courtesy_call BT+NP 2016-08-22 Thimphu BT"],
     ["Tshering Wangmo, Foreign Secretary, BT",
      "Hari Prasad Adhikari, Foreign Secretary, NP",
      "+Karma Dorji, Director of the Department of Bilateral Affairs, BT",
      "+Pema Choden, Chief of Protocol, BT",
      "+Ram Bahadur Thapa, Joint Secretary, NP",
      "+Sita Rai, Under Secretary, NP",
      "Hari Prasad Adhikari, Foreign Secretary, NP",
      "Ugyen Dorji, Foreign Minister, BT"]),
    # Austria: two guests represented by their ambassadors
    ("Federal Foreign Office of Austria\n\nVienna, 12. March 2020 – Foreign Minister Lukas Steinacher met today with his counterparts"
     " from Italy, Giulia Moretti, and Croatia, Damir Perić. On the Austrian side, State Secretary Eva Brandl and Ambassador Karl"
     " Zehetner took part; Italy was represented by Ambassador Paolo Ricci, and Croatia by Ambassador Iva Novak.\n\nOn the margins of"
     " the meeting, Foreign Minister Steinacher held a separate bilateral with Minister Perić, in which they discussed the pipeline.\n",
     "AT", ["multilateral AT+HR+IT 2020-03-12 Vienna AT",
      "meeting AT+HR 2020-03-12 Vienna AT"],
     ["Lukas Steinacher, Foreign Minister, AT",
      "Giulia Moretti, Foreign Minister, IT",
      "Damir Perić, Foreign Minister, HR",
      "+Eva Brandl, State Secretary, AT",
      "+Karl Zehetner, Ambassador, AT",
      "+Paolo Ricci, Ambassador, IT",
      "+Iva Novak, Ambassador, HR",
      "Lukas Steinacher, Foreign Minister, AT",
      "Damir Perić, Foreign Minister, HR"]),
    # Netherlands: an audience earlier, a lunch with two of one post
    ("Government of the Netherlands\n\nPrime Minister De Wit receives President of Chile\n\nNews item | 05-06-2018 | 16:20\n\nPrime"
     " Minister Bram de Wit received the President of Chile, Camila Fuentes, at the Catshuis on Tuesday. Earlier in the day, President"
     " Fuentes had an audience with King Frederik at Noordeinde Palace. The Prime Minister and the President then had lunch with"
     " Minister of Agriculture Sanne Bakker and the Chilean Minister of Agriculture, Tomás Leal.\n",
     "NL", ["meeting CL+NL 2018-06-05 None NL",
      "meeting CL+NL 2018-06-05 None NL",
      "working_meal CL+NL 2018-06-05 None NL"],
     ["Bram de Wit, Prime Minister, NL",
      "Camila Fuentes, President, CL",
      "Camila Fuentes, President, CL",
      "Frederik, King, NL",
      "Bram de Wit, Prime Minister, NL",
      "Camila Fuentes, President, CL",
      "Sanne Bakker, Minister of Agriculture, NL",
      "Tomás Leal, Minister of Agriculture, CL"]),
    # Canada: four on the line, then a body
    ("Office of the Prime Minister of Canada\n\nPrime Minister Claire Dubois speaks with leaders of the Baltic states\n\nFebruary 20,"
     " 2022\nOttawa, Ontario\n\nToday, Prime Minister Claire Dubois spoke by video conference with the Prime Minister of Estonia, Kaja"
     " Lepp, the Prime Minister of Latvia, Jānis Ozols, and the President of Lithuania, Rūta Petraitė. The leaders discussed the"
     " situation in the region.\n\nPrime Minister Dubois also spoke with NATO Secretary General Klaus Brandt. \n",
     "CA", ["video CA+EE+LT+LV 2022-02-20 None None",
      "call CA+NATO 2022-02-20 None None"],
     ["Claire Dubois, Prime Minister, CA",
      "Kaja Lepp, Prime Minister, EE",
      "Jānis Ozols, Prime Minister, LV",
      "Rūta Petraitė, President, LT",
      "Claire Dubois, Prime Minister, CA",
      "Klaus Brandt, Secretary General, NATO"]),
    # Angola: heads of delegations in the session of a commission
    ("Ministry of External Relations of Angola\n\nLuanda, 9 November 2018\n\nThe third session of the Angola-Namibia Joint Commission"
     " for Cooperation took place in Luanda on 8 and 9 November. The Angolan delegation was headed by the Minister of External"
     " Relations, Domingos Cassule, while the Namibian delegation was led by the Deputy Prime Minister and Minister of International"
     " Relations and Cooperation, Ms. Selma Nangula. Also part of the Angolan delegation were the Secretary of State for Cooperation,"
     " Ana Zinga, and the Ambassador to Namibia, José Paulo Kiala.\n",
     "AO", ["meeting AO+NA 2018-11-08/2018-11-09 Luanda AO"],
     ["Domingos Cassule, Minister of External Relations, AO",
      "Selma Nangula, Deputy Prime Minister and Minister of International Relations and Cooperation, NA",
      "+Ana Zinga, Secretary of State for Cooperation, AO",
      "+José Paulo Kiala, Ambassador to Namibia, AO"]),
    # Pakistan: a visit of one day abroad, page printed at home
    ("Ministry of Foreign Affairs\nIslamic Republic of Pakistan\n\nPR No. 210/2019\n\nThe Foreign Minister, Makhdoom Asad Qureshi,"
     " paid a working visit to Ankara on 5 July 2019.\n\nForeign Minister Qureshi called on President Kemal Erdem. He conveyed the"
     " greetings of the Prime Minister.\n\nLater, the Foreign Minister held delegation-level talks with his Turkish counterpart,"
     " Foreign Minister Hakan Demir, which were followed by a working lunch hosted by Mr. Demir. Special Secretary Amna Malik and"
     " Ambassador Sajjad Haider were present on the Pakistani side, and Deputy Minister Yavuz Kaya and Ambassador Ihsan Polat on the"
     " Turkish side.\n\nIslamabad\n6 July 2019\n",
     "PK", ["courtesy_call PK+TR 2019-07-05 Ankara TR",
      "meeting PK+TR 2019-07-05 Ankara TR",
      "working_meal PK+TR 2019-07-05 Ankara TR"],
     ["Makhdoom Asad Qureshi, Foreign Minister, PK",
      "Kemal Erdem, President, TR",
      "Makhdoom Asad Qureshi, Foreign Minister, PK",
      "Hakan Demir, Foreign Minister, TR",
      "+Amna Malik, Special Secretary, PK",
      "+Sajjad Haider, Ambassador, PK",
      "+Yavuz Kaya, Deputy Minister, TR",
      "+Ihsan Polat, Ambassador, TR",
      "Makhdoom Asad Qureshi, Foreign Minister, PK",
      "Hakan Demir, Foreign Minister, TR"]),
    # European Union: who chairs a body is there for it
    ("EEAS\n\nUkraine: High Representative Luc Ferrand speaks to Foreign Minister Taras Bondar and OSCE Chairman\n\nBrussels,"
     " 03/02/2022 - 18:30\n\nHigh Representative Luc Ferrand held phone calls today with the Minister for Foreign Affairs of Ukraine,"
     " Taras Bondar, and the OSCE Chairman-in-Office, Polish Foreign Minister Marek Wolski.\n",
     "EU", ["call EU+UA 2022-02-03 None None",
      "call EU+OSCE 2022-02-03 None None"],
     ["Luc Ferrand, High Representative, EU",
      "Taras Bondar, Minister for Foreign Affairs, UA",
      "Luc Ferrand, High Representative, EU",
      "Marek Wolski, Chairman-in-Office, OSCE"]),
    # Ghana: the people of each president
    ("Office of the President of the Republic of Ghana\n\nPresident Asante Receives Credentials and Holds Talks with Togo\n\nAccra,"
     " Tuesday, March 6, 2018\n\nPresident Kwabena Asante on Tuesday held bilateral talks with his Togolese counterpart, President"
     " Komla Agbeko, at Jubilee House, Accra.\n\nWith President Asante were the Vice-President, Dr. Alhassan Fuseini; the Minister for"
     " Foreign Affairs, Efua Boateng; and the Minister for Energy, Kofi Owusu. President Agbeko's team included Foreign Minister Edem"
     " Mawuli and the Minister of Mines, Afi Dossou.\n\nBefore the talks the two leaders held a tête-à-tête which lasted 30 minutes.\n",
     "GH", ["meeting GH+TG 2018-03-06 Accra GH",
      "meeting GH+TG 2018-03-06 Accra GH"],
     ["Kwabena Asante, President, GH",
      "Komla Agbeko, President, TG",
      "+Alhassan Fuseini, Vice-President, GH",
      "+Efua Boateng, Minister for Foreign Affairs, GH",
      "+Kofi Owusu, Minister for Energy, GH",
      "+Edem Mawuli, Foreign Minister, TG",
      "+Afi Dossou, Minister of Mines, TG",
      "Kwabena Asante, President, GH",
      "Komla Agbeko, President, TG"]),
    # Korea: a call and a meeting in the city visited
    ("Ministry of Foreign Affairs of the Republic of Korea\n\nOutcome of ROK-Denmark Foreign Ministers' Meeting\n\n1. Foreign"
     " Minister Yoon Ha-jun held talks with Danish Foreign Minister Mads Holm on the afternoon of May 14, 2018 (local time) on the"
     " occasion of his visit to Copenhagen to attend the P4G Summit.\n\n2. On the same day, Minister Yoon also paid a courtesy call on"
     " Prime Minister Lene Kjær, and met with Minister for Climate Jens Toft.\n",
     "KR", ["meeting DK+KR 2018-05-14 Copenhagen DK",
      "courtesy_call DK+KR 2018-05-14 Copenhagen DK",
      "meeting DK+KR 2018-05-14 Copenhagen DK"],
     ["Yoon Ha-jun, Foreign Minister, KR",
      "Mads Holm, Foreign Minister, DK",
      "Yoon Ha-jun, Foreign Minister, KR",
      "Lene Kjær, Prime Minister, DK",
      "Yoon Ha-jun, Foreign Minister, KR",
      "Jens Toft, Minister for Climate, DK"]),
    # Estonia: a call after a summit by video, and two more told in passing
    ("Prime Minister's Office of Estonia\n\nPrime Minister Lepp spoke with the leaders of Finland and Sweden\n\nTallinn, 4 March"
     " 2022\n\nFollowing the meeting of the European Council, held by videoconference, Prime Minister Kaja Lepp had a telephone"
     " conversation with Prime Minister Anna Virtanen of Finland.\n\nPrime Minister Lepp noted the growing threat during her telephone"
     " conversations with Prime Minister Karl Lind of Sweden and President Rūta Petraitė of Lithuania.\n",
     "EE", ["call EE+FI 2022-03-04 None None",
      "call EE+SE 2022-03-04 None None",
      "call EE+LT 2022-03-04 None None"],
     ["Kaja Lepp, Prime Minister, EE",
      "Anna Virtanen, Prime Minister, FI",
      "Kaja Lepp, Prime Minister, EE",
      "Karl Lind, Prime Minister, SE",
      "Kaja Lepp, Prime Minister, EE",
      "Rūta Petraitė, President, LT"]),
    # Singapore: on a visit, an audience, a call, a meeting
    ("Ministry of Foreign Affairs, Singapore\n\nMFA Press Statement: Introductory Visit of Minister for Foreign Affairs Tan Wei Ming"
     " to Brunei Darussalam, 12 to 14 August 2015\n\nMinister for Foreign Affairs Tan Wei Ming is making his introductory visit to"
     " Brunei Darussalam from 12 to 14 August 2015.\n\nMinister Tan was received in audience by His Majesty Sultan Haji Omar Saiful"
     " this morning. Minister Tan also called on His Royal Highness Prince Haji Abdul Malik, Senior Minister at the Prime Minister's"
     " Office, and met Minister of Foreign Affairs and Trade II Pehin Dato Lim Jock Hoi.\n\nMINISTRY OF FOREIGN"
     " AFFAIRS\nSINGAPORE\n13 AUGUST 2015\n",
     "SG", ["meeting BN+SG 2015-08-13 None BN",
      "courtesy_call BN+SG 2015-08-13 None BN",
      "meeting BN+SG 2015-08-13 None BN"],
     ["Tan Wei Ming, Minister for Foreign Affairs, SG",
      "Omar Saiful, Sultan, BN",
      "Tan Wei Ming, Minister for Foreign Affairs, SG",
      "Abdul Malik, Senior Minister at the Prime Minister's Office, BN",
      "Tan Wei Ming, Minister for Foreign Affairs, SG",
      "Lim Jock Hoi, Minister of Foreign Affairs and Trade II, BN"]),
    # Japan: a name whose second word is a month, a dinner after
    ("Ministry of Foreign Affairs of Japan\n\nJapan-Paraguay Foreign Ministers' Meeting\n\nJuly 8, 2019\n\nOn July 8, commencing at"
     " 6:10 p.m., for approximately 50 minutes, Mr. KATO Jun, Minister for Foreign Affairs, held a meeting with H.E. Mr. Hugo Rivas,"
     " Minister of Foreign Affairs of the Republic of Paraguay, who is making a working visit to Japan. The meeting was followed by a"
     " working dinner for approximately 70 minutes from 7:00 p.m. hosted by Minister Kato. The overview of the meeting is as"
     " follows.\n\n(Participants: on the Japanese side, Ambassador for Latin American Affairs ITO Shun and others; on the Paraguayan"
     " side, Vice Minister Elena Sosa and Ambassador to Japan Raúl Florentín)\n",
     "JP", ["meeting JP+PY 2019-07-08 None JP",
      "working_meal JP+PY 2019-07-08 None JP"],
     ["Jun Kato, Minister for Foreign Affairs, JP",
      "Hugo Rivas, Minister of Foreign Affairs, PY",
      "+Shun Ito, Ambassador for Latin American Affairs, JP",
      "+Elena Sosa, Vice Minister, PY",
      "+Raúl Florentín, Ambassador to Japan, PY",
      "Jun Kato, Minister for Foreign Affairs, JP",
      "Hugo Rivas, Minister of Foreign Affairs, PY"]),
    # Turkey: two met apart, those present at both
    ("Presidency of the Republic of Turkey\n\nPresident Demir meets with President Popov of Bulgaria and Prime Minister Ionescu of"
     " Romania\n\n12.07.2018\n\nPresident Kemal Demir, who is in Brussels for the NATO Summit, met separately with President Boyan"
     " Popov of Bulgaria and Prime Minister Radu Ionescu of Romania.\n\nThe meeting with President Popov, which was closed to the"
     " press, lasted 45 minutes. Minister of Foreign Affairs Hakan Yıldız and Minister of National Defence Murat Aksoy were also"
     " present at the meetings.\n",
     "TR", ["meeting BG+TR 2018-07-12 Brussels BE",
      "meeting RO+TR 2018-07-12 Brussels BE"],
     ["Kemal Demir, President, TR",
      "Boyan Popov, President, BG",
      "+Hakan Yıldız, Minister of Foreign Affairs, TR",
      "+Murat Aksoy, Minister of National Defence, TR",
      "Kemal Demir, President, TR",
      "Radu Ionescu, Prime Minister, RO",
      "+Hakan Yıldız, Minister of Foreign Affairs, TR",
      "+Murat Aksoy, Minister of National Defence, TR"]),
    # Armenia: received in the capital the president of another country
    ("Republic of Tamaria\nPresidential Office of Armenia\n\nMeeting with President of Latvia Jānis Ozols\n\n3 May 2021, Yerevan\n\n"
     "The President of Armenia received in Yerevan President of the Republic of Latvia Jānis Ozols, who is in Armenia on an official"
     " visit.\n\nPresident of Armenia Armen Harutyun: I am glad to see you.\n",
     "AM", ["meeting AM+LV 2021-05-03 Yerevan AM"],
     ["Armen Harutyun, President, AM",
      "Jānis Ozols, President, LV"]),
    # United States: a secretary who came along
    ("U.S. Department of State\n\nSecretary Hollis's Meeting with Costa Rican President Mora\n\nMay 3, 2023\n\nSecretary of State"
     " Anne B. Hollis met today with Costa Rican President Elena Mora Solís and Foreign Minister Luis Arias in San José. Secretary of"
     " Homeland Security Peter Novak also joined the meeting.\n",
     "US", ["meeting CR+US 2023-05-03 San José CR"],
     ["Anne B. Hollis, Secretary of State, US",
      "Elena Mora Solís, President, CR",
      "Luis Arias, Foreign Minister, CR",
      "+Peter Novak, Secretary of Homeland Security, US"]),
    # United States: a president who chairs a body too
    ("U.S. Department of State\n\nSecretary Hollis's Call with Malawian President Phiri\n\nMay 4, 2023\n\nSecretary of State Anne B."
     " Hollis spoke today with Malawian President and African Union Chairperson Grace Phiri. \n",
     "US", ["call MW+US 2023-05-04 None None"],
     ["Anne B. Hollis, Secretary of State, US",
      "Grace Phiri, President and African Union Chairperson, MW"]),
    # Finland: members of a group by name
    ("Prime Minister's Office, Finland\n\nPrime Minister Virtanen spoke with G7 leaders\n\n5 May 2022\n\nPrime Minister Anna Virtanen"
     " spoke today with the G7 leaders of Canada, Italy and Japan.\n",
     "FI", ["call CA+FI+IT+JP 2022-05-05 None None"],
     ["Anna Virtanen, Prime Minister, FI"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "side", "meetings", "people"), OPENINGS, ids=[f"{row[1]}-{n}" for n, row in enumerate(OPENINGS)])
def test_openings(text: str, side: str, meetings: list[str], people: list[str]) -> None:
    read = read_document(read_source(text.encode(), Path("page.html" if text.startswith("<") else "page.txt"), LEXICON), LEXICON)
    assert read.document.side == side
    assert [f"{m.form} {'+'.join(sorted(m.sides))} {m.date} {m.place.city} {m.place.country}" for m in read.meetings] == meetings
    found = [f"{'+' if p.role == 'delegate' else ''}{p.name}, {p.post}, {p.side}" for p in read.participants]
    assert sorted(found) == sorted(people)


_WORLDWIDE = (Path(__file__).parent / "openings_worldwide.txt").read_text(encoding="utf-8").split("\n=====\n")[1:]


@pytest.mark.parametrize("block", _WORLDWIDE, ids=[" ".join(b.split())[:60] for b in _WORLDWIDE])
def test_openings_and_lists_of_forty_countries(block: str) -> None:
    """Pages of `openings_worldwide.txt`: the page's side, each meeting with its form, sides, day and place, and who took part, in order."""
    lines = block.rstrip("\n").split("\n")
    head = next(n for n, line in enumerate(lines) if line.startswith("@ "))
    text = "\n".join(lines[:head]) + "\n"
    read = read_document(read_source(text.encode(), Path("page.txt"), LEXICON), LEXICON)
    told = [f"@ {read.document.side}"]
    for m in read.meetings:
        told.append(f"= {m.form} {'+'.join(sorted(m.sides))} {m.date} | {m.place.city} | {m.place.country}")
        there = [p for p in read.participants if p.meeting == m.id]
        told += [f"> {'+' if p.role == 'delegate' else ''}{p.name} | {p.post} | {p.side}" for p in there]
    assert told == lines[head:]
