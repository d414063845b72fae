"""Plans as readouts of all continents tell them: a sentence of who met, and what is promised or planned after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from memcon import read
from memcon.types import Commitment

PLANS: list[tuple[str, list[str]]] = [
    (
        (
            "On 12 March 2024, Foreign Minister Arvo Kallas of Estonia met in Nairobi with the Cabinet Secretary for"
            " Foreign Affairs of Kenya, Joseph Mutiso. Minister Kallas will travel to Kisumu in May to open the new"
            " digital centre."
        ),
        ["visit announced EE 2024-05: Minister Kallas will travel to Kisumu in May to open the new digital centre"],
    ),
    (
        (
            "On 12 March 2024, the Minister of Foreign Affairs of Chile, Raúl Ibarra, met in Santiago with his Peruvian"
            " counterpart, Óscar Maldini. The two ministers agreed that the Binational Cabinet will meet in Arequipa in"
            " the second half of the year."
        ),
        [("meeting agreed CL PE 2024-07/2024-12: the Binational Cabinet will meet in Arequipa in the second half of the year")],
    ),
    (
        (
            "On 12 March 2024, the Minister of Foreign Affairs of Ghana, Kofi Agyarko, received the Foreign Minister of"
            " Denmark, Mette Holm, in Accra. Denmark will hand over four patrol boats to the Ghanaian Navy by the end of"
            " June."
        ),
        [("delivery announced DK ../2024-06-30: Denmark will hand over four patrol boats to the Ghanaian Navy by the end of June")],
    ),
    (
        (
            "On 12 March 2024, President Julius Banda of Zambia held talks in Lusaka with President Emmanuel Phiri of"
            " Malawi. A joint technical committee is to report to the two Heads of State within thirty days."
        ),
        [
            (
                "undertaking announced MW ZM ../2024-04-11: A joint technical committee is to report to the two Heads of State"
                " within thirty days"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Tarek Haddad of Jordan met in Amman with Foreign Minister Elke Brandt of"
            " Germany. Minister Brandt announced that Germany would provide an additional 20 million euros for water"
            " projects in the kingdom this year."
        ),
        [("delivery announced DE 2024: Germany would provide an additional 20 million euros for water projects in the kingdom this year")],
    ),
    (
        (
            "On 12 March 2024, Prime Minister Sione Fifita of Tonga met with Prime Minister Aroha Ngata of New Zealand in"
            " Wellington. Prime Minister Fifita invited Prime Minister Ngata to pay an official visit to Tonga in August,"
            " and she accepted the invitation."
        ),
        ["visit accepted NZ 2024-08: Prime Minister Ngata to pay an official visit to Tonga in August"],
    ),
    (
        (
            "On 12 March 2024, the Foreign Ministers of Uzbekistan and Kazakhstan, Rustam Karimov and Daniyar Akhmetov,"
            " met in Tashkent. The sides are expected to sign a programme of cooperation for 2024-2026 during the"
            " forthcoming visit of the President of Kazakhstan."
        ),
        [
            (
                "signing announced KZ UZ 2024/2026: The sides are expected to sign a programme of cooperation for 2024-2026"
                " during the forthcoming visit of the President of Kazakhstan"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Secretary Anthony Clarke of the United Kingdom spoke by telephone with Foreign"
            " Minister Bilal Rafiq of Pakistan. The next round of the Enhanced Strategic Dialogue is scheduled for 4 June"
            " in London."
        ),
        [("talks announced GB PK 2024-06-04: The next round of the Enhanced Strategic Dialogue is scheduled for 4 June in London")],
    ),
    (
        (
            "On 12 March 2024, President Lucía Robles of Uruguay met with President Diego Paredes of Paraguay in"
            " Montevideo. The presidents instructed their foreign ministries to draw up, no later than 30 September, a"
            " roadmap for the navigation of the waterway."
        ),
        [("undertaking directed PY UY ../2024-09-30: draw up, no later than 30 September, a roadmap for the navigation of the waterway")],
    ),
    (
        (
            "On 12 March 2024, Minister of Defence Ivan Petrov of Bulgaria met in Sofia with Minister of Defence Stelian"
            " Munteanu of Romania. The two ministries are due to conclude an arrangement on airspace policing in the first"
            " quarter of 2025."
        ),
        [
            (
                "signing announced BG RO 2025-01/2025-03: The two ministries are due to conclude an arrangement on airspace"
                " policing in the first quarter of 2025"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Yosef Tesfaye of Ethiopia met with Foreign Minister Hiroshi Tanabe of"
            " Japan in Addis Ababa. Mr. Tanabe said that Japan would dispatch a team of agricultural experts to Oromia in"
            " the autumn."
        ),
        ["delivery undertaken JP 2024-23: Japan would dispatch a team of agricultural experts to Oromia in the autumn"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Elira Hoxha of Albania received Foreign Minister Goran Petrevski of North"
            " Macedonia in Tirana. Minister Petrevski promised to convey the invitation to his Prime Minister."
        ),
        ["conveyance undertaken MK: convey the invitation to his Prime Minister"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Souad Benali of Morocco met with Foreign Minister Aminata Diop of Senegal"
            " in Rabat. Both parties expressed their readiness to deepen cooperation in all fields and their hope that"
            " trade will grow."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Kim Sang-ho of the Republic of Korea met in Seoul with Foreign Minister"
            " Dmitri Sokolov of Belarus. Minister Sokolov noted that China and Russia would hold joint exercises in July."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Prime Minister Hun Vichea of Cambodia received Prime Minister Thongsy Phommasan of Laos in"
            " Phnom Penh. The Lao side handed over documents last week and the two countries opened a new crossing in"
            " January."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ana Soares of Timor-Leste met with Foreign Minister Grace Walker of"
            " Australia in Dili. Australia is to fund the rehabilitation of the Dili harbour, with works beginning in"
            " October."
        ),
        [
            (
                "undertaking announced AU 2024-10: Australia is to fund the rehabilitation of the Dili harbour, with works"
                " beginning in October"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, President Marcel Etoundi of Cameroon met in Yaoundé with President Jean Ondo of Gabon. A"
            " visit by President Etoundi to Libreville in May was agreed."
        ),
        ["visit agreed CM 2024-05: A visit by President Etoundi to Libreville in May"],
    ),
    (
        (
            "On 12 March 2024, Minister for Foreign Affairs Seán Doyle of Ireland met in Dublin with Foreign Minister Lars"
            " Nyberg of Sweden. Mr. Nyberg will host Mr. Doyle in Stockholm in the last week of April."
        ),
        [("visit announced IE 2024-04-24/2024-04-30: Mr. Nyberg will host Mr. Doyle in Stockholm in the last week of April")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Khalid Al-Mansour of Oman held a phone call with Foreign Minister Reza"
            " Farahani of Iran. It was decided that the Joint Economic Commission would convene in Muscat before the end"
            " of the year."
        ),
        [("talks agreed IR OM ../2024-12-31: the Joint Economic Commission would convene in Muscat before the end of the year")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Bogdan Wójcik of Poland met with Foreign Minister Oksana Melnyk of Ukraine"
            " in Lviv. Poland will deliver another batch of generators in the coming weeks and will treat 200 wounded"
            " soldiers in its hospitals."
        ),
        [
            "delivery announced PL: Poland will deliver another batch of generators in the coming weeks",
            "undertaking announced PL: will treat 200 wounded soldiers in its hospitals",
        ],
    ),
    (
        (
            "On 12 March 2024, the Minister of Foreign Affairs of Argentina, Martín Quiroga, met in Buenos Aires with the"
            " Minister of Foreign Affairs of Bolivia, Wilma Condori. They agreed to set up a working group on lithium,"
            " which will hold its first meeting in La Paz on 10 April."
        ),
        [
            "talks agreed AR BO: set up a working group on lithium",
            ("talks agreed AR BO 2024-04-10: a working group on lithium, which will hold its first meeting in La Paz on 10 April"),
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Petra Novotná of the Czech Republic met with Foreign Minister Nguyen Van"
            " Dong of Viet Nam in Hanoi. The Czech Ministry of Education will offer forty scholarships to Vietnamese"
            " students in the academic year 2024-2025."
        ),
        [
            (
                "delivery announced CZ 2024/2025: The Czech Ministry of Education will offer forty scholarships to Vietnamese"
                " students in the academic year 2024-2025"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Nawaf Al-Sabti of Kuwait received Foreign Minister Luka Marković of Serbia"
            " in Kuwait City. The ministers looked forward to the next session of the Joint Committee, to be held in"
            " Belgrade in November."
        ),
        ["talks announced KW RS 2024-11: the next session of the Joint Committee, to be held in Belgrade in November"],
    ),
    (
        (
            "On 12 March 2024, President William Kaunda of Botswana met President Hage Shilongo of Namibia in Gaborone."
            " President Kaunda undertook to raise the matter with the Chairperson of SADC."
        ),
        ["undertaking undertaken BW: raise the matter with the Chairperson of SADC"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Kaarina Laine of Finland met with Foreign Minister Sven Eriksen of Norway"
            " in Oslo. If the parliaments of both countries give their consent, the treaty will enter into force on 1"
            " January 2025."
        ),
        ["undertaking announced FI NO 2025-01-01: the treaty will enter into force on 1 January 2025"],
    ),
    (
        (
            "On 12 March 2024, Secretary of State Robert Hale of the United States met with Foreign Minister Aisha Bello"
            " of Nigeria in Abuja. The Secretary announced that the United States intends to open a consulate in Kano by"
            " 2026, subject to the approval of Congress."
        ),
        ["undertaking announced US ../2026: the United States intends to open a consulate in Kano by 2026"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ravi Shankaran of India held talks in New Delhi with Foreign Minister"
            " Abdul Kareem of the Maldives. India has agreed to replace its personnel at the aviation platform by 10 May."
        ),
        ["undertaking accepted IN ../2024-05-10: replace its personnel at the aviation platform by 10 May"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Mohamed Ould Salem of Mauritania received Foreign Minister Moussa Keita of"
            " Mali in Nouakchott. A Malian delegation led by the Minister of Security is expected in Nouakchott next week"
            " to follow up on the incidents."
        ),
        [
            (
                "visit announced ML 2024-03-18/2024-03-24: A Malian delegation led by the Minister of Security is expected in"
                " Nouakchott next week to follow up on the incidents"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, President Andrés Villalba of Colombia had a telephone conversation with President Rodrigo"
            " Sánchez of Ecuador. The presidents agreed to speak again on Friday."
        ),
        ["call agreed CO EC 2024-03-15: speak again on Friday"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Levan Kobakhia of Georgia met with Foreign Minister Artur Hakobyan of"
            " Armenia in Tbilisi. The opening of an Armenian consulate in Batumi is planned for the summer of this year."
        ),
        [("undertaking announced AM 2024-22: The opening of an Armenian consulate in Batumi is planned for the summer of this year")],
    ),
    (
        (
            "On 12 March 2024, Prime Minister James Tuala of Samoa met with Prime Minister Manasa Rokotui of Fiji in Apia."
            " Fiji's immigration department will second two officers to Samoa for six months from July."
        ),
        [
            (
                "delivery announced FJ 2024-07/2024-12:"
                " Fiji's immigration department will second two officers to Samoa for six months from July"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ahmed Warsame of Somalia met with Foreign Minister Kemal Aydın of Türkiye"
            " in Ankara. Türkiye will continue to train Somali soldiers at its base in Mogadishu."
        ),
        ["undertaking announced TR: Türkiye will continue to train Somali soldiers at its base in Mogadishu"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Luis Herrera of Mexico met with Foreign Minister Carmen Ortega of Spain in"
            " Madrid. The officials stressed the importance of remaining in contact and agreed to keep working together"
            " closely."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Wang Dejun of China met with Foreign Minister Tun Aung of Myanmar in"
            " Naypyidaw. China will send emergency rice supplies to Rakhine and will support Myanmar in hosting the"
            " Lancang-Mekong ministerial meeting later this year."
        ),
        [
            "delivery announced CN: China will send emergency rice supplies to Rakhine",
            ("undertaking announced CN 2024: will support Myanmar in hosting the Lancang-Mekong ministerial meeting later this year"),
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Davor Kos of Slovenia met with Foreign Minister Giulia Ferri of Italy in"
            " Trieste. At the invitation of Minister Ferri, Minister Kos will attend the Med Dialogues in Rome in December."
        ),
        ["visit announced SI 2024-12: Minister Kos will attend the Med Dialogues in Rome in December"],
    ),
    (
        (
            "On 12 March 2024, President Bakyt Osmonov of Kyrgyzstan spoke by telephone with President Farrukh Rahimov of"
            " Tajikistan. The two heads of state agreed to complete the delimitation of the border by the end of 2025."
        ),
        ["undertaking agreed KG TJ ../2025-12-31: complete the delimitation of the border by the end of 2025"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Mariam Traoré of Burkina Faso met with Foreign Minister Issa Mahamadou of"
            " Niger in Ouagadougou. The ministers tasked their experts with finalising the draft agreement on transhumance"
            " ahead of the rainy season."
        ),
        ["undertaking directed BF NE: finalising the draft agreement on transhumance ahead of the rainy season"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Dina Mansouri of Tunisia received the Foreign Minister of Malta, Joseph"
            " Camilleri. Malta's Foreign Minister reiterated his invitation to his counterpart to visit Valletta at a"
            " mutually convenient date."
        ),
        ["visit invited TN: visit Valletta at a mutually convenient date"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Per Lindqvist of Sweden met with Foreign Minister Erdene Bat of Mongolia"
            " in Ulaanbaatar. Sweden plans to appoint an honorary consul in Darkhan this year."
        ),
        ["undertaking announced SE 2024: Sweden plans to appoint an honorary consul in Darkhan this year"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Arman Sarkisian of Armenia met in Yerevan with Foreign Minister Claude"
            " Moreau of France. A group of French doctors is to arrive in Yerevan on 20 March."
        ),
        ["delivery announced FR 2024-03-20: A group of French doctors is to arrive in Yerevan on 20 March"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Peter Kirabo of Uganda and Foreign Minister Vincent Habimana of Rwanda met"
            " in Kampala. It was agreed as follows: (a) the Katuna border post shall be reopened on 1 April; (b) the two"
            " sides shall exchange prisoners within fourteen days; (c) the Joint Permanent Commission shall meet in Kigali"
            " in June."
        ),
        [
            "undertaking agreed RW UG 2024-04-01: the Katuna border post shall be reopened on 1 April",
            "delivery agreed RW UG ../2024-03-26: the two sides shall exchange prisoners within fourteen days",
            "talks agreed RW UG 2024-06: the Joint Permanent Commission shall meet in Kigali in June",
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Enrique Solano of Panama met in Panama City with Foreign Minister Rebeca"
            " Mora of Costa Rica. The two countries will hold a joint sitting of their cabinets on 5 May in David."
        ),
        [("meeting announced CR PA 2024-05-05: The two countries will hold a joint sitting of their cabinets on 5 May in David")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ali Jabr of Iraq met with Foreign Minister Yiannis Pappas of Greece in"
            " Baghdad. Direct flights between Baghdad and Athens will be resumed in June."
        ),
        ["undertaking announced GR IQ 2024-06: Direct flights between Baghdad and Athens will be resumed in June"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Aigul Sadykova of Kazakhstan met with Foreign Minister Markus Huber of"
            " Austria in Vienna. The Austrian side will inform the Kazakh side of its decision by 1 May."
        ),
        ["delivery announced AT ../2024-05-01: The Austrian side will inform the Kazakh side of its decision by 1 May"],
    ),
    (
        (
            "On 12 March 2024, Prime Minister Ranil Wijesuriya of Sri Lanka met with Prime Minister Lim Boon Keng of"
            " Singapore in Colombo. They asked their trade officials to reconvene as soon as possible and to conclude the"
            " review of the free trade agreement by mid-2025."
        ),
        [
            "talks directed LK SG: reconvene as soon as possible",
            "undertaking directed LK SG ../2025: conclude the review of the free trade agreement by mid-2025",
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Jean-Paul Mukeba of the Democratic Republic of the Congo met with Foreign"
            " Minister Tiago Neto of Angola in Luanda. Angola will convene a tripartite ministerial meeting on 20 March to"
            " examine the report of the experts."
        ),
        [
            (
                "meeting announced AO CD 2024-03-20: Angola will convene a tripartite ministerial meeting on 20 March to"
                " examine the report of the experts"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ingrid Solberg of Norway met with Foreign Minister Chanda Mwale of Zambia"
            " in Lusaka. Norway's development agency is expected to disburse the first tranche of 50 million kroner in the"
            " third quarter."
        ),
        [
            (
                "delivery announced NO 2024-07/2024-09: Norway's development agency is expected to disburse the first tranche"
                " of 50 million kroner in the third quarter"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, President Mikheil Lomidze of Georgia met with President Andrzej Kowal of Poland in Warsaw."
            " President Kowal said he would visit Tbilisi this spring; President Lomidze thanked him."
        ),
        ["visit announced PL 2024-21: he would visit Tbilisi this spring"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Omar Bashir of Sudan met with Foreign Minister Hala Fahmy of Egypt in"
            " Cairo. The Egyptian minister affirmed that Egypt would spare no effort to support its Sudanese brothers and"
            " looked forward to closer ties."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Elena Ionescu of Romania met with Foreign Minister Vlad Rusu of Moldova in"
            " Chișinău. The electricity interconnector is to be completed by 2027. Romania will cover half of its cost."
        ),
        [
            "undertaking announced MD RO ../2027: The electricity interconnector is to be completed by 2027",
            "undertaking announced RO: Romania will cover half of its cost",
        ],
    ),
    (
        (
            "On 12 March 2024, Prime Minister Andreas Vella of Malta met with Prime Minister Faisal Al-Nuri of Libya in"
            " Tripoli. A delegation of Maltese companies will go to Benghazi at the end of April, and a return visit by"
            " the Libyan Chamber of Commerce is foreseen for the autumn."
        ),
        [
            "visit announced MT 2024-04: A delegation of Maltese companies will go to Benghazi at the end of April",
            "visit announced LY 2024-23: a return visit by the Libyan Chamber of Commerce is foreseen for the autumn",
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister José Lopes of Guinea-Bissau met with Foreign Minister Saïd Ali of Comoros"
            " in Moroni. The two ministers welcomed the forthcoming exchange of resident ambassadors."
        ),
        ["undertaking announced GW KM: forthcoming exchange of resident ambassadors"],
    ),
    (
        (
            "On 12 March 2024, Minister Harald Krause of Germany and Minister Fatou Ceesay of the Gambia met in Banjul."
            ' "We will send you the draft text next week," Minister Krause told his colleague.'
        ),
        ["delivery undertaken DE 2024-03-18/2024-03-24: We will send you the draft text next week"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Hugo Peeters of Belgium met with Foreign Minister Pascal Nsengiyumva of"
            " Burundi in Bujumbura. Mr Nsengiyumva pledged that his government would release the two journalists before"
            " Easter."
        ),
        ["undertaking undertaken BI ../2024-03-31: his government would release the two journalists before Easter"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ji Sung-min of the Republic of Korea and Foreign Minister Jorge Paz of"
            " Peru spoke by phone. They decided to meet on the margins of the APEC ministerial meeting in Arequipa in May."
        ),
        ["meeting agreed KR PE 2024-05: meet on the margins of the APEC ministerial meeting in Arequipa in May"],
    ),
    (
        (
            "On 12 March 2024, the Foreign Ministers of Latvia and Lithuania, Jānis Ozols and Rasa Petrauskaitė, met in"
            " Riga. Their next meeting will take place in Vilnius in early June."
        ),
        ["meeting announced LT LV 2024-06: Their next meeting will take place in Vilnius in early June"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Bashar Khoury of Lebanon received Foreign Minister Camille Durand of"
            " France in Beirut. France, in partnership with the United Nations, will organise a donor conference in Paris"
            " on 24 May."
        ),
        [
            (
                "undertaking announced FR 2024-05-24: France, in partnership with the United Nations, will organise a donor"
                " conference in Paris on 24 May"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Xavier Mbala of Equatorial Guinea met with Foreign Minister Sandra Lima of"
            " São Tomé and Príncipe in Malabo. Both sides committed themselves to ratifying the maritime treaty before the"
            " end of the current legislature."
        ),
        ["undertaking agreed GQ ST: ratifying the maritime treaty before the end of the current legislature"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ramón Castro of Cuba met with Foreign Minister Ralph Joseph of Saint Lucia"
            " in Castries. Twelve Cuban nurses will join the hospital in Vieux Fort next month."
        ),
        ["undertaking announced CU 2024-04: Twelve Cuban nurses will join the hospital in Vieux Fort next month"],
    ),
    (
        (
            "On 12 March 2024, the Foreign Minister of Iceland, Katrín Jónsdóttir, and the Foreign Minister of Canada,"
            " Daniel Tremblay, met in Reykjavík. Canada will be represented at the Arctic Circle Assembly in October by"
            " its Governor General."
        ),
        [("visit announced CA 2024-10: Canada will be represented at the Arctic Circle Assembly in October by its Governor General")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Samuel Dlamini of Eswatini received the Foreign Minister of Kuwait, Yousef"
            " Al-Rashid, in Mbabane. The Kuwait Fund shall extend a loan of USD 30 million for the Manzini road, the"
            " agreement on which is to be signed in Kuwait in April."
        ),
        [
            "delivery agreed KW: The Kuwait Fund shall extend a loan of USD 30 million for the Manzini road, the agreement",
            (
                "signing announced KW SZ 2024-04: a loan of USD 30 million for the Manzini road, the agreement on which is to"
                " be signed in Kuwait in April"
            ),
        ],
    ),
    (
        (
            "On 12 March 2024, Minister Oleg Stepanov of Russia met with Minister Nguyen Thi Lan of Viet Nam in Moscow."
            " Agreement was reached to hold the 26th meeting of the Intergovernmental Commission in Hanoi in the fourth"
            " quarter of this year."
        ),
        [
            (
                "talks agreed RU VN 2024-10/2024-12: hold the 26th meeting of the Intergovernmental Commission in Hanoi in the"
                " fourth quarter of this year"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Nadia Rahman of Bangladesh met with Foreign Minister Tshering Wangchuk of"
            " Bhutan in Dhaka. The King of Bhutan will pay a state visit to Bangladesh from 25 to 28 March."
        ),
        [("visit announced BT 2024-03-25/2024-03-28: The King of Bhutan will pay a state visit to Bangladesh from 25 to 28 March")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Mark Ellis of New Zealand met with Foreign Minister Billy Kalo of Vanuatu"
            " in Port Vila. New Zealand has offered to rebuild the wharf at Lenakel, and Vanuatu has accepted."
        ),
        ["undertaking undertaken NZ: rebuild the wharf at Lenakel"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Tom Okello of Kenya met with Foreign Minister Mary Achieng of Tanzania in"
            " Arusha. Ministers called on the international community to lift the sanctions and urged the parties in South"
            " Sudan to implement the agreement by December."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Nurlan Beketov of Kazakhstan met with Foreign Minister Henrik Poulsen of"
            " Denmark in Astana. The parties scheduled the next political consultations for September in Copenhagen."
        ),
        ["talks agreed DK KZ 2024-09: the next political consultations for September in Copenhagen"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ana Lucía Paz of Guatemala met with Foreign Minister Chen Jia-ming of"
            " Taiwan in Taipei. President Morales of Guatemala is set to visit Taiwan in the first half of 2025."
        ),
        [("visit announced GT 2025-01/2025-06: President Morales of Guatemala is set to visit Taiwan in the first half of 2025")],
    ),
    (
        (
            "On 12 March 2024, Defence Minister Erik Dahl of Norway met Defence Minister Jussi Aalto of Finland in Bodø."
            " Finnish troops will take part in the exercise Nordic Shield in March next year."
        ),
        [("undertaking announced FI 2025-03: Finnish troops will take part in the exercise Nordic Shield in March next year")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ibrahim Sesay of Sierra Leone met with Foreign Minister Joseph Weah of"
            " Liberia in Freetown. The ministers resolved to convene a meeting of the Mano River Union experts in Monrovia"
            " within two months."
        ),
        [("talks agreed LR SL ../2024-05-12: convene a meeting of the Mano River Union experts in Monrovia within two months")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Youssef Amrani of Morocco had talks by videoconference with Foreign"
            " Minister Nikos Georgiou of Cyprus. Mr. Georgiou is to travel to Rabat on 2 April, where he will inaugurate"
            " the Embassy of Cyprus."
        ),
        [
            "visit announced CY 2024-04-02: Mr. Georgiou is to travel to Rabat on 2 April",
            "undertaking announced CY 2024-04-02: he will inaugurate the Embassy of Cyprus",
        ],
    ),
    (
        (
            "On 12 March 2024, President Carlos Núñez of the Dominican Republic met with President Michel Joseph of Haiti"
            " in Ouanaminthe. The Haitian President promised that his Minister of Agriculture would reply to the Dominican"
            " note by Friday."
        ),
        [("undertaking undertaken HT ../2024-03-15: his Minister of Agriculture would reply to the Dominican note by Friday")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Liisa Tamm of Estonia and Foreign Minister Simon Wouters of the"
            " Netherlands met in The Hague. The Netherlands wishes to see a stronger NATO presence in the Baltics and"
            " hopes that Estonia will host the cyber conference again."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Habib Zouari of Tunisia received in Tunis the Foreign Minister of Algeria,"
            " Ahmed Boukri. Preparations are under way for the High Joint Commission, which the two Prime Ministers will"
            " chair in Tunis in the course of October."
        ),
        [("talks announced DZ TN 2024-10: Commission, which the two Prime Ministers will chair in Tunis in the course of October")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Stephen Grant of Jamaica met with Foreign Minister Luisa Romero of"
            " Venezuela in Kingston. Mr. Grant suggested that the two ministries hold consultations every year; Ms. Romero"
            " agreed."
        ),
        ["talks accepted JM VE: the two ministries hold consultations every year"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Georges Tamba of the Central African Republic met in Bangui with Foreign"
            " Minister Paulin Ngoma of the Republic of the Congo. Brazzaville is prepared to contribute to the mission and"
            " remains open to dialogue."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Matteo Conti of San Marino met with Foreign Minister Ilir Berisha of"
            " Kosovo in Pristina. Kosovo will apply for membership of the Council of Europe's Development Bank this year,"
            " Mr. Berisha announced."
        ),
        [("undertaking announced XK 2024: Kosovo will apply for membership of the Council of Europe's Development Bank this year")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Tsend Dorj of Mongolia met with Foreign Minister Kono Haruki of Japan in"
            " Tokyo. Japan and Mongolia will launch negotiations on an air services agreement at an early date."
        ),
        [("talks announced JP MN: Japan and Mongolia will launch negotiations on an air services agreement at an early date")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Farid Mammadov of Azerbaijan met with Foreign Minister Zsolt Kiss of"
            " Hungary in Budapest. The Hungarian side confirmed its participation in COP29 in Baku in November at the"
            " level of the President."
        ),
        ["visit confirmed HU 2024-11: its participation in COP29 in Baku in November at the level of the President"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Lebo Motsoaledi of Lesotho met with Foreign Minister Themba Nkosi of South"
            " Africa in Maseru. South Africa will, as of 1 July, waive the visa requirement for holders of Lesotho's"
            " special permits."
        ),
        [
            (
                "undertaking announced ZA 2024-07-01/..: South Africa will, as of 1 July, waive the visa requirement for"
                " holders of Lesotho's special permits"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Tui Faleolo of Samoa spoke with Foreign Minister Claire Dubois of France"
            " by telephone. The French Navy ship Bougainville is due in Apia on 18 March with relief goods."
        ),
        [("delivery announced FR 2024-03-18: The French Navy ship Bougainville is due in Apia on 18 March with relief goods")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Said Hamidi of Afghanistan met with Foreign Minister Murod Yusupov of"
            " Turkmenistan in Ashgabat. The ministers noted the need to hold regular meetings and stressed that the TAPI"
            " project should be speeded up."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Paula Silva of Portugal and Foreign Minister Armando Guebuza Chissano of"
            " Mozambique met in Maputo. Portugal's military instructors will stay in Cabo Delgado until the end of 2026."
        ),
        [("undertaking announced PT ../2026-12-31: Portugal's military instructors will stay in Cabo Delgado until the end of 2026")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Albert Rossi of Monaco met with Foreign Minister Jan Novák of the Czech"
            " Republic in Prague. Czech firefighters shall be trained in Monaco in October under the arrangement signed"
            " today."
        ),
        [("undertaking agreed CZ MC 2024-10: Czech firefighters shall be trained in Monaco in October under the arrangement signed today")],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Yaw Mensah of Ghana met with Foreign Minister Kossi Adjei of Togo in Lomé."
            " They undertook to submit the boundary dispute to arbitration should the commission fail to reach a"
            " settlement by 31 December."
        ),
        [
            (
                "undertaking agreed GH TG ../2024-12-31: submit the boundary dispute to arbitration should the commission fail"
                " to reach a settlement by 31 December"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Alan Brennan of Ireland met with Foreign Minister Rina Wibowo of Indonesia"
            " in Jakarta. Speaking to the press, Minister Wibowo disclosed that President Surya would be in Dublin on 14"
            " and 15 May."
        ),
        ["visit announced ID 2024-05-14/2024-05-15: President Surya would be in Dublin on 14 and 15 May"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Elias Nassar of Lebanon met with Foreign Minister Vasilis Markou of Cyprus"
            " in Nicosia. The delimitation talks will be resumed after the Lebanese elections."
        ),
        ["talks announced CY LB: The delimitation talks will be resumed after the Lebanese elections"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Bruno Hartmann of Switzerland met with Foreign Minister Hamza Al-Badri of"
            " Jordan in Bern. Switzerland has decided to host the next conference of states parties in Geneva on 7 October."
        ),
        ["undertaking undertaken CH 2024-10-07: host the next conference of states parties in Geneva on 7 October"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Kenji Aso of Japan met with Foreign Minister Patricia Wong of Singapore in"
            " Singapore. The ministers confirmed that the Prime Minister of Japan will make a visit to Singapore in July"
            " as scheduled."
        ),
        ["visit confirmed JP 2024-07: the Prime Minister of Japan will make a visit to Singapore in July as scheduled"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Víctor Salas of Peru met with Foreign Minister Li Guowei of China in Lima."
            " The port of Chancay is expected to begin operating in November, when President Zhao of China will travel to"
            " Peru for the APEC summit."
        ),
        [
            "undertaking announced CN PE 2024-11: The port of Chancay is expected to begin operating in November",
            "visit announced CN 2024-11: President Zhao of China will travel to Peru for the APEC summit",
        ],
    ),
    (
        (
            "The Minister of Foreign Affairs of Ghana, Hon. Ama Boateng, on Tuesday, 12 March 2024, received in Accra the"
            " Minister of Foreign Affairs of Togo, H.E. Kossi Adjo. Hon. Boateng assured her guest that the Government of"
            " Ghana would dispatch a technical team to Lomé before the month ends to assist with the survey of the"
            " boundary pillars."
        ),
        [
            (
                "delivery undertaken GH ../2024-03-31: the Government of Ghana would dispatch a technical team to Lomé before"
                " the month ends to assist with the survey of the boundary pillars"
            )
        ],
    ),
    (
        (
            "The Cabinet Secretary for Foreign Affairs of Kenya, Hon. Peter Otieno, and the Minister of Foreign Affairs of"
            " Uganda, Hon. Moses Okello, met in Busia on 12 March 2024. They directed the Commissioners of Customs to"
            " harmonise working hours at the one-stop border post with effect from 1 April and to report back by the end"
            " of that month."
        ),
        [
            ("undertaking directed KE UG 2024-04-01/..: harmonise working hours at the one-stop border post with effect from 1 April"),
            "undertaking directed KE UG ../2024-04-30: report back by the end of that month",
        ],
    ),
    (
        (
            "Minister of International Relations of Namibia Selma Haufiku met her Angolan counterpart, Minister Paulo"
            " Teixeira, in Ondangwa on 12 March 2024. Angola has undertaken to supply the northern towns with 50 megawatts"
            " of power, starting in the third quarter."
        ),
        [("delivery undertaken AO 2024-07/2024-09: supply the northern towns with 50 megawatts of power, starting in the third quarter")],
    ),
    (
        (
            "President Mahama Issoufou of Niger received President Bola Adewale of Nigeria in Niamey on 12 March 2024."
            " President Issoufou is expected in Abuja on 5 April for the launch of the trans-Saharan pipeline."
        ),
        [
            (
                "visit announced NE 2024-04-05: President Issoufou is expected in Abuja on 5 April for the launch of the"
                " trans-Saharan pipeline"
            )
        ],
    ),
    (
        (
            "The Foreign Minister of Rwanda, Vincent Habimana, held talks with the Foreign Minister of Burundi, Albert"
            " Ndayizeye, in Kigali on 12 March 2024. The two Ministers agreed in principle to reopen the Nemba crossing,"
            " subject to the completion of health checks."
        ),
        ["undertaking agreed BI RW: reopen the Nemba crossing"],
    ),
    (
        (
            "The Minister of Foreign Affairs of Mauritius, Anil Ramgoolam, and the Minister of Foreign Affairs of"
            " Seychelles, Marie Hoareau, met in Port Louis on 12 March 2024. Officials of both countries will meet"
            " virtually in the coming weeks to finalise the joint submission on the continental shelf, which is due at the"
            " United Nations on 30 June."
        ),
        [
            (
                "talks announced MU SC: Officials of both countries will meet virtually in the coming weeks to finalise the"
                " joint submission on the continental shelf"
            )
        ],
    ),
    (
        (
            "El canciller: On 12 March 2024, the Minister of Foreign Affairs of Chile, Raúl Ibarra, received in Santiago"
            " the Minister of Foreign Relations of Colombia, Andrea Vélez. Both foreign ministers instructed their"
            " vice-ministers to meet within the next sixty days in order to review the free trade agreement."
        ),
        [("talks directed CL CO ../2024-05-11: meet within the next sixty days in order to review the free trade agreement")],
    ),
    (
        (
            "Foreign Minister of Ecuador Gabriela Moncayo met in Quito on 12 March 2024 with her Uruguayan counterpart,"
            " Omar Lussich. As a result, the parties will exchange good practices, hold a video conference of experts in"
            " April, and sign an inter-institutional agreement between their diplomatic academies in July."
        ),
        [
            "talks announced EC UY 2024-04: hold a video conference of experts in April",
            ("signing announced EC UY 2024-07: sign an inter-institutional agreement between their diplomatic academies in July"),
        ],
    ),
    (
        (
            "President Luis Arana of Guatemala met with President Xiomara Funes of Honduras in Esquipulas on 12 March"
            " 2024. It was agreed to present, at the next SICA summit, a joint initiative on migration; Honduras will"
            " draft the text."
        ),
        [
            "undertaking agreed GT HN: present, at the next SICA summit, a joint initiative on migration",
            "undertaking announced HN: Honduras will draft the text",
        ],
    ),
    (
        (
            "Foreign Minister Josefina Arce of Paraguay and Foreign Minister Diego Mansilla of Argentina spoke by"
            " telephone on 12 March 2024. Argentina will refrain from applying the toll on the waterway for sixty days"
            " while a technical table studies the matter."
        ),
        [
            (
                "undertaking announced AR: Argentina will refrain from applying the toll on the waterway for sixty days while"
                " a technical table studies the matter"
            )
        ],
    ),
    (
        (
            "The Foreign Minister of Mexico, Elena Cárdenas, and the Secretary of State of the United States, Robert Hale,"
            " met in Washington on 12 March 2024. Secretary Cárdenas announced that the Mexican National Guard would"
            " deploy 3,000 additional members along the southern border by the end of April."
        ),
        [
            (
                "undertaking announced MX ../2024-04-30: the Mexican National Guard would deploy 3,000 additional members"
                " along the southern border by the end of April"
            )
        ],
    ),
    (
        (
            "Jamaica's Minister of Foreign Affairs, the Honourable Patricia Grange, met with Barbados' Minister of Foreign"
            " Affairs, Senator Colin Brathwaite, in Kingston on 12 March 2024. Minister Brathwaite will return to Jamaica"
            " in July for the Heads of Government Meeting."
        ),
        [("visit announced BB 2024-07: Minister Brathwaite will return to Jamaica in July for the Heads of Government Meeting")],
    ),
    (
        (
            "Guyana's Minister of Agriculture, Deodat Singh, met Trinidad and Tobago's Minister of Agriculture, Avinash"
            " Ramkissoon, in Georgetown on 12 March 2024. A team from the Ministry of Agriculture of Trinidad and Tobago"
            " is to inspect two meat plants at Berbice in the second week of April."
        ),
        [
            (
                "undertaking announced TT 2024-04-08/2024-04-14: A team from the Ministry of Agriculture of Trinidad and"
                " Tobago is to inspect two meat plants at Berbice in the second week of April"
            )
        ],
    ),
    (
        (
            "Doha, 12 March 2024 (QNA) - HE Minister of State at the Ministry of Foreign Affairs of Qatar Nasser Al Hajri"
            " met with HE Foreign Minister of Pakistan Bilal Rafiq. HE the Minister said that the Qatar Fund for"
            " Development would allocate USD 20 million for housing in Sindh, to be disbursed in two tranches."
        ),
        [
            (
                "delivery undertaken QA: the Qatar Fund for Development would allocate USD 20 million for housing in Sindh, to"
                " be disbursed in two tranches"
            )
        ],
    ),
    (
        (
            "The Sultanate of Oman's Foreign Minister, Sayyid Hamad Al Busaidi, met the Foreign Minister of Iran, Reza"
            " Farahani, in Muscat on 12 March 2024. Iran will free the crew of the tanker in the next few days and the"
            " Omani side will arrange their transfer home."
        ),
        [
            "undertaking announced IR: Iran will free the crew of the tanker in the next few days",
            "undertaking announced OM: the Omani side will arrange their transfer home",
        ],
    ),
    (
        (
            "On March 12, 2024, Foreign Minister of Uzbekistan Rustam Karimov held a meeting with Foreign Minister of"
            " Turkmenistan Murad Annayev in Tashkent. The schedule of forthcoming contacts was coordinated. In particular,"
            " the President of Uzbekistan will pay a working visit to Awaza in August to participate in the consultative"
            " meeting of heads of state."
        ),
        [
            (
                "visit announced UZ 2024-08: the President of Uzbekistan will pay a working visit to Awaza in August to"
                " participate in the consultative meeting of heads of state"
            )
        ],
    ),
    (
        (
            "On March 12, 2024, Foreign Minister of Kyrgyzstan Jeenbek Asanov met with Foreign Minister of Tajikistan"
            " Sirojiddin Rahmatov in Batken. The topographic groups will meet in Isfana from 18 to 24 March."
        ),
        [
            "meeting announced KG TJ 2024-03-18/2024-03-24: The topographic groups will meet in Isfana from 18 to 24 March",
        ],
    ),
    (
        (
            "On 12 March 2024, Armenian Foreign Minister Ararat Petrosyan received his Georgian counterpart Levan Beridze"
            " in Yerevan. Interlocutors expressed confidence that the strategic dialogue would be continued and that new"
            " prospects would open for the two peoples."
        ),
        [],
    ),
    (
        (
            "Russian Foreign Minister Sergei Antonov held talks with Foreign Minister of Cuba Ramón Castro in Moscow on"
            " March 12, 2024. It was noted that Deputy Prime Minister Dmitry Orlov will head the Russian delegation to the"
            " session of the Intergovernmental Commission in Havana on April 1-3."
        ),
        [
            (
                "visit announced RU 2024-04-01/2024-04-03: Deputy Prime Minister Dmitry Orlov will head the Russian delegation"
                " to the session of the Intergovernmental Commission in Havana on April 1-3"
            )
        ],
    ),
    (
        (
            "Minister for Foreign Affairs of Japan Kenji Aso held a telephone talk with Foreign Minister of Mongolia Tsend"
            " Dorj on March 12, 2024. The two ministers concurred on holding a 2+2 meeting at an early date."
        ),
        ["meeting agreed JP MN: holding a 2+2 meeting at an early date"],
    ),
    (
        (
            "On 12 March 2024, Singapore Minister for Foreign Affairs Dr Lim Boon Keng was hosted to lunch by the Minister"
            " of Foreign Affairs of Brunei, Dato Haji Ismail, in Bandar Seri Begawan. Minister Lim looked forward to"
            " hosting Dato Ismail in Singapore for the ASEAN-EU meeting later this year."
        ),
        ["visit announced BN 2024: hosting Dato Ismail in Singapore for the ASEAN-EU meeting later this year"],
    ),
    (
        (
            "Minister of Foreign Affairs of Viet Nam Nguyen Van Dong held talks with Lao Minister of Foreign Affairs"
            " Khamphet Sisoulath in Ha Noi on 12 March 2024. Viet Nam will build a secondary school in Attapeu Province as"
            " a gift of the Party, State and people of Viet Nam to Laos."
        ),
        [
            (
                "undertaking announced VN: Viet Nam will build a secondary school in Attapeu Province as a gift of the Party,"
                " State and people of Viet Nam to Laos"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, External Affairs Minister of India Ravi Shankaran met Foreign Minister of Nepal Prakash"
            " Adhikari in Kathmandu. India will be gifting 35 ambulances and 66 school buses to Nepal on the occasion of"
            " its Republic Day, and the Nepali side handed over a list of flood-damaged bridges."
        ),
        [
            (
                "delivery announced IN: India will be gifting 35 ambulances and 66 school buses to Nepal on the occasion of"
                " its Republic Day, and the Nepali side handed over a list of flood-damaged bridges"
            )
        ],
    ),
    (
        (
            "Foreign Minister of Indonesia Rina Wibowo met Foreign Minister of Papua New Guinea Justin Kaupa in Port"
            " Moresby on 12 March 2024. The Indonesian side intends to reopen its consulate in Vanimo before the end of"
            " 2024."
        ),
        ["undertaking undertaken ID ../2024-12-31: reopen its consulate in Vanimo before the end of 2024"],
    ),
    (
        (
            "Chinese Foreign Minister Wang Dejun met with Thai Foreign Minister Somsak Chaiyo in Beijing on March 12,"
            " 2024. China is ready to import more durian from Thailand and hopes that the railway will be completed soon."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Foreign Secretary of the Philippines Maria Santos met in Manila with Foreign Minister of"
            " Australia Grace Walker. Australia will provide twenty drones to the Philippine Coast Guard, with the first"
            " five arriving in June."
        ),
        [
            (
                "delivery announced AU 2024-06: Australia will provide twenty drones to the Philippine Coast Guard, with the"
                " first five arriving in June"
            )
        ],
    ),
    (
        (
            "Minister of Foreign Affairs of Fiji Tomasi Bola called on President of Kiribati Teburoro Tito in Tarawa on 12"
            " March 2024. The Fijian Minister undertook that the remains of the fishermen would be flown home free of"
            " charge."
        ),
        ["delivery undertaken FJ: the remains of the fishermen would be flown home free of charge"],
    ),
    (
        (
            "Foreign Minister of Estonia Arvo Kallas met his Icelandic colleague Jón Sigurðsson in Tallinn on 12 March"
            " 2024. Iceland will join the Tallinn cyber centre as a contributing participant from next year."
        ),
        [("undertaking announced IS 2025/..: Iceland will join the Tallinn cyber centre as a contributing participant from next year")],
    ),
    (
        (
            "State Secretary of the Ministry of Foreign Affairs of Hungary Gábor Szalai held consultations with the Deputy"
            " Foreign Minister of Croatia Ivana Horvat in Zagreb on 12 March 2024. The officials agreed that the next"
            " round will be held in Budapest next spring."
        ),
        ["talks agreed HR HU 2025-21: the next round will be held in Budapest next spring"],
    ),
    (
        (
            "Irish Minister for Foreign Affairs Seán Doyle spoke to the Foreign Secretary of the United Kingdom, Anthony"
            " Clarke, on 12 March 2024. The British-Irish Intergovernmental Conference will meet in London on 24 April, at"
            " which point both Governments will publish the review."
        ),
        [
            ("meeting announced GB IE 2024-04-24: The British-Irish Intergovernmental Conference will meet in London on 24 April"),
            "undertaking announced GB IE 2024-04-24: point both Governments will publish the review",
        ],
    ),
    (
        (
            "Italian Foreign Minister Giulia Ferri met Albanian Foreign Minister Elira Hoxha in Rome on 12 March 2024. The"
            " first migrants will be transferred to the centre at Gjadër by May, Ferri stated, and Italian police will run"
            " the facility."
        ),
        [
            "delivery undertaken IT ../2024-05: The first migrants will be transferred to the centre at Gjadër by May",
            "undertaking undertaken IT: Italian police will run the facility",
        ],
    ),
    (
        (
            "Polish Foreign Minister Bogdan Wójcik and Lithuanian Foreign Minister Rasa Kazlauskienė met in Suwałki on 12"
            " March 2024. Poland and Lithuania shall jointly propose a new regulation to the European Commission in the"
            " first half of this year."
        ),
        [
            (
                "undertaking agreed LT PL 2024-01/2024-06: Poland and Lithuania shall jointly propose a new regulation to the"
                " European Commission in the first half of this year"
            )
        ],
    ),
    (
        (
            "Greek Foreign Minister Yiannis Pappas met with Turkish Foreign Minister Kemal Aydın in Ankara on 12 March"
            " 2024. A delegation of Turkish business people will travel to Athens at the end of the month, while the Greek"
            " Prime Minister is due to visit Ankara in mid-May."
        ),
        [
            ("visit announced TR 2024-03: A delegation of Turkish business people will travel to Athens at the end of the month"),
            "visit announced GR 2024-05: the Greek Prime Minister is due to visit Ankara in mid-May",
        ],
    ),
    (
        (
            "Federal Councillor Bruno Hartmann of Switzerland met Minister of Foreign Affairs of Moldova Vlad Rusu in Bern"
            " on 12 March 2024. Switzerland will make a further 10 million francs available for the winter programme."
            " Parliament is to decide in June."
        ),
        [
            "delivery announced CH: Switzerland will make a further 10 million francs available for the winter programme",
            "undertaking announced CH 2024-06: Parliament is to decide in June",
        ],
    ),
    (
        (
            "Minister for Foreign Affairs of Malta Ian Camilleri met with Minister of Foreign Affairs of Libya Hanan"
            " Mangoush in Valletta on 12 March 2024. Malta will be issuing visas to Libyan patients as from Monday through"
            " its consulate in Tripoli."
        ),
        [
            (
                "undertaking announced MT 2024-03-18/..: Malta will be issuing visas to Libyan patients as from Monday through"
                " its consulate in Tripoli"
            )
        ],
    ),
    (
        (
            "Danish Minister for Foreign Affairs Mette Holm met Ukrainian Minister of Foreign Affairs Oksana Melnyk in"
            " Kyiv on 12 March 2024. Denmark will finance the purchase of 18 howitzers from Ukrainian producers; the guns"
            " are to be delivered to the front before the summer."
        ),
        [
            "delivery announced DK: Denmark will finance the purchase of 18 howitzers from Ukrainian producers",
            "delivery announced DK ../2024-22: the guns are to be delivered to the front before the summer",
        ],
    ),
    (
        (
            "Secretary of State Robert Hale met with Kenyan Foreign Secretary Joseph Mutiso in Washington on March 12,"
            " 2024. The Secretary noted that the United States would convene a donors' roundtable for the Haiti mission in"
            " the coming days."
        ),
        [("meeting announced KE US: the United States would convene a donors' roundtable for the Haiti mission in the coming days")],
    ),
    (
        (
            "Canada's Minister of Foreign Affairs, the Honourable Daniel Tremblay, met with Latvia's Minister of Foreign"
            " Affairs, Jānis Ozols, in Ottawa on March 12, 2024. Minister Tremblay reiterated that Canada will scale up to"
            " a full brigade in Latvia by 2026 and that more tanks will arrive this fall."
        ),
        [
            "undertaking undertaken CA ../2026: Canada will scale up to a full brigade in Latvia by 2026",
            "delivery announced CA 2024-23: more tanks will arrive this fall",
        ],
    ),
    (
        (
            "Foreign Minister of Serbia Luka Marković met with Foreign Minister of Greece Yiannis Pappas in Belgrade on 12"
            " March 2024. Marković said that Germany would hold elections in September and that the European Commission"
            " was to publish its report in the autumn."
        ),
        [],
    ),
    (
        (
            "Foreign Minister of Peru Óscar Maldini met with Foreign Minister of Cuba Ramón Castro in Lima on 12 March"
            " 2024. The Ministers agreed on the importance of multilateralism, pledged to work together closely and stood"
            " ready to deepen exchanges."
        ),
        [],
    ),
    (
        (
            "Foreign Minister of Nepal Prakash Adhikari met with Foreign Minister of Bhutan Tshering Wangchuk in Thimphu"
            " on 12 March 2024. Nepal signed the memorandum on Monday, opened its embassy last year and has provided"
            " relief goods since 2021."
        ),
        [],
    ),
    (
        (
            "Foreign Minister of Senegal Aminata Diop met with Foreign Minister of the Gambia Fatou Ceesay in Dakar on 12"
            " March 2024. She urged the rebels to lay down their arms, hoped that ECOWAS would lift the sanctions and"
            " would like to see trade double."
        ),
        [],
    ),
    (
        (
            "Foreign Minister of Bangladesh Nadia Rahman met with Foreign Minister of Myanmar Tun Aung in Dhaka on 12"
            " March 2024. They discussed the possibility of a visit by the Prime Minister and considered whether a joint"
            " commission could be set up in the future."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Minister of Defence of North Macedonia Vesna Jovanova hosted in Skopje her counterpart from"
            " Montenegro, Marko Vuković. The Ministry of Defence of Montenegro will second an officer to the Skopje"
            " logistics centre as of September, Vuković announced."
        ),
        [
            (
                "delivery announced ME 2024-09/..: The Ministry of Defence of Montenegro will second an officer to the Skopje"
                " logistics centre as of September"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ivo Marić of Croatia met with Foreign Minister Ana Zupan of Slovenia in"
            " Ljubljana. It is planned that the mixed commission for the border will hold an extraordinary session in"
            " April and that the protocol will be initialled by the end of spring."
        ),
        [
            "talks announced HR SI 2024-04: the mixed commission for the border will hold an extraordinary session in April",
            "signing announced HR SI ../2024-05-31: the protocol will be initialled by the end of spring",
        ],
    ),
    (
        (
            "On 12 March 2024, Prime Minister Ralph Joseph of Saint Lucia received Foreign Minister Chen Jia-ming of"
            " Taiwan in Castries. Minister Chen presented a cheque for US$2 million. A second payment of the same amount"
            " will follow in June."
        ),
        ["delivery announced TW 2024-06: A second payment of the same amount will follow in June"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Kofi Agyarko of Ghana met with Foreign Minister Léon Sawadogo of Burkina"
            " Faso in Paga. The two Ministers signed a communiqué under which Ghana will admit 300 Burkinabe students to"
            " its nursing colleges every year."
        ),
        ["undertaking announced GH: Ghana will admit 300 Burkinabe students to its nursing colleges every year"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Hamad Al Thani of Qatar received the Foreign Minister of Lebanon, Bashar"
            " Khoury. Qatar's Foreign Minister affirmed that his country will keep supporting the Lebanese army with 60"
            " million dollars for salaries for another six months."
        ),
        [
            (
                "delivery confirmed QA: his country will keep supporting the Lebanese army with 60 million dollars for"
                " salaries for another six months"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, President Nursultan Abenov of Kazakhstan met with President Ilham Aliyev-Zade of Azerbaijan"
            " in Baku. The leaders gave instructions to their governments to work out the laying of a fibre-optic cable"
            " along the bottom of the Caspian Sea before the next meeting of the Supreme Interstate Council."
        ),
        [
            (
                "undertaking directed AZ KZ: work out the laying of a fibre-optic cable along the bottom of the Caspian Sea"
                " before the next meeting of the Supreme Interstate Council"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Tomas Berg of Norway met with Foreign Minister Joao Manuel of Angola in"
            " Luanda. Once the audit has been completed, Norway will pay out the remaining 12 million kroner."
        ),
        ["delivery announced NO: Norway will pay out the remaining 12 million kroner"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Zhang Wei-guo of China met with Foreign Minister Amir Khan-Rahmani of"
            " Pakistan in Islamabad. The two sides decided to start the upgrading of the ML-1 railway within this year and"
            " to hold the 14th meeting of the Joint Cooperation Committee in Beijing in May."
        ),
        [
            "undertaking agreed CN PK ../2024-12-31: start the upgrading of the ML-1 railway within this year",
            "talks agreed CN PK 2024-05: hold the 14th meeting of the Joint Cooperation Committee in Beijing in May",
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Petteri Salo of Finland met with Foreign Minister Marta Zielińska of"
            " Poland in Helsinki. Zielińska is leaving for Tallinn tomorrow morning."
        ),
        ["visit announced PL 2024-03-13: Zielińska is leaving for Tallinn tomorrow morning"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Khaled Mansour of Egypt held a phone call with Foreign Minister Faisal"
            " Al-Harbi of Saudi Arabia. The ministers agreed to remain in contact over the situation in Sudan and to meet"
            " in Cairo within days."
        ),
        ["talks agreed EG SA: remain in contact over the situation in Sudan", "meeting agreed EG SA: meet in Cairo within days"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Maya Sharma-Koirala of Nepal met with Foreign Minister Hasan Chowdhury of"
            " Bangladesh in Kathmandu. The tripartite power sales agreement with India will be signed on 31 March in"
            " Kathmandu, following which Nepal will export 40 megawatts to Bangladesh from June to November each year."
        ),
        [
            (
                "signing announced BD NP 2024-03-31: The tripartite power sales agreement with India will be signed on 31"
                " March in Kathmandu, following"
            ),
            ("undertaking announced NP 2024-06/2024-11: Nepal will export 40 megawatts to Bangladesh from June to November each year"),
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Rui Pinto of Portugal met with Foreign Minister Maria Évora of Cabo Verde"
            " in Praia. Lisbon will open 200 places for Cape Verdean students. Praia, for its part, is going to exempt"
            " Portuguese retirees from the residence tax as from January."
        ),
        [
            "undertaking announced PT: Lisbon will open 200 places for Cape Verdean students",
            (
                "undertaking announced CV 2025-01/..: Praia, for its part, is going to exempt Portuguese retirees from the"
                " residence tax as from January"
            ),
        ],
    ),
    (
        (
            "On 12 March 2024, Prime Minister Josaia Vuetibau of Fiji met with Prime Minister Anote Tebano of Kiribati in"
            " Suva. Prime Minister Vuetibau made a commitment to send a surveyor to Tarawa before Easter."
        ),
        ["delivery undertaken FJ ../2024-03-31: send a surveyor to Tarawa before Easter"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Jean Bosco of Burundi met with Foreign Minister Alphonse Ilunga of the"
            " Democratic Republic of the Congo in Uvira. Both Ministers shall brief their respective Heads of State on the"
            " outcome."
        ),
        ["undertaking agreed BI CD: Both Ministers shall brief their respective Heads of State on the outcome"],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Paul Lambert of Belgium received Foreign Minister Ilir Hoxha of Albania in"
            " Brussels. Albania hopes to open the first cluster this year. Belgium, holding the Presidency, will convene"
            " the intergovernmental conference on 25 June."
        ),
        [("meeting announced AL BE 2024-06-25: Belgium, holding the Presidency, will convene the intergovernmental conference on 25 June")],
    ),
    (
        (
            "On 12 March 2024, Minister of Trade of Viet Nam Le Minh met with Minister of Trade of Chile Paula Rivas in"
            " Santiago. Viet Nam's plant health authority would complete the pest risk analysis for Chilean grapefruit in"
            " the second quarter, Minister Le Minh informed."
        ),
        [
            (
                "undertaking announced VN 2024-04/2024-06: Viet Nam's plant health authority would complete the pest risk"
                " analysis for Chilean grapefruit in the second quarter"
            )
        ],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Kenji Aso of Japan met with Foreign Minister Ali Jabr of Iraq in Tokyo."
            " Minister Aso conveyed that Japan would extend a yen loan of up to 119 billion yen for the refinery in Basra."
            " Minister Jabr expressed his hope that the Prime Minister of Japan would visit Iraq."
        ),
        ["delivery undertaken JP: Japan would extend a yen loan of up to 119 billion yen for the refinery in Basra"],
    ),
    (
        (
            "On 12 March 2024, Secretary for Foreign Affairs Maria Santos of the Philippines spoke by phone with Minister"
            " of Foreign Affairs Do Thanh of Viet Nam. The Secretary thanked Viet Nam for the rice shipped in February and"
            " reiterated that the Code of Conduct should be concluded without delay."
        ),
        [],
    ),
    (
        (
            "On 12 March 2024, Foreign Minister Ramón Ortiz of Spain met with Foreign Minister Said Ben Salah of Morocco"
            " in Madrid. Spain, Portugal and Morocco will present their joint bid book to FIFA on 31 July."
        ),
        [("undertaking announced ES MA PT 2024-07-31: Spain, Portugal and Morocco will present their joint bid book to FIFA on 31 July")],
    ),
]


def _told(made: Commitment) -> str:
    when = f" {made.when.edtf}" if made.when and made.when.edtf else ""
    return f"{made.kind} {made.status} {' '.join(sorted(made.actors))}{when}: {made.what.text}"


def _worldwide() -> list[tuple[str, str, list[str]]]:
    """The pages of `plans_worldwide.txt`, whose head tells its form: the head of the page, its body, what is to happen."""
    blocks = Path(__file__).with_name("plans_worldwide.txt").read_text(encoding="utf-8").strip().split("\n\n")
    heads = dict(line[2:].split(" ", 1) for block in blocks for line in block.split("\n") if line.startswith("% "))
    rows = []
    for block in (b for b in blocks if b.startswith("@ ")):
        name, *lines = block.split("\n")
        body = "\n".join(line for line in lines if not line.startswith("=> "))
        rows.append((heads[name[2:]], body, [line[3:] for line in lines if line.startswith("=> ")]))
    return rows


@pytest.mark.parametrize(("head", "body", "planned"), _worldwide())
def test_what_is_planned_worldwide(head: str, body: str, planned: list[str], tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(head.replace(" ¶ ", "\n\n").replace(" | ", "\n") + f"\n\n{body}\n", encoding="utf-8")
    assert [_told(c) for c in read(page).commitments] == planned


@pytest.mark.parametrize(("text", "planned"), PLANS)
def test_what_is_planned(text: str, planned: list[str], tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(f"12 March 2024\n\n{text}\n", encoding="utf-8")
    assert [_told(c) for c in read(page).commitments] == planned
