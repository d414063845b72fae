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
                "undertaking announced AU 2024-10/..: Australia is to fund the rehabilitation of the Dili harbour, with works"
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
        [("delivery announced FJ 2024-07/..: Fiji's immigration department will second two officers to Samoa for six months from July")],
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
        ["talks announced DK KZ 2024-09: the next political consultations for September in Copenhagen"],
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
                "delivery agreed GH TG: submit the boundary dispute to arbitration should the commission fail to reach a"
                " settlement by 31 December"
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
            "On 12 March 2024, Foreign Minister Mitja Horvat of Slovenia and Foreign Minister Adnan Hasan of Iraq spoke by"
            " phone. Minister Hasan would look into the case of the detained citizen and revert to Ljubljana as soon as"
            " information was available."
        ),
        [
            "undertaking announced IQ: Minister Hasan would look into the case of the detained citizen",
            "undertaking announced IQ: revert to Ljubljana as soon as information was available",
        ],
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
]


def _told(made: Commitment) -> str:
    when = f" {made.when.edtf}" if made.when and made.when.edtf else ""
    return f"{made.kind} {made.status} {' '.join(sorted(made.actors))}{when}: {made.what.text}"


@pytest.mark.parametrize(("text", "planned"), PLANS)
def test_what_is_planned(text: str, planned: list[str], tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(f"12 March 2024\n\n{text}\n", encoding="utf-8")
    assert [_told(c) for c in read(page).commitments] == planned
