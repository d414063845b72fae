"""Who speaks, and what is an act, on whole pages: each page opens with a sentence that tells who met, each row is a text in reported
speech and its acts with the sides that speak (`>` for one told inside another)."""

from __future__ import annotations

from pathlib import Path

import pytest
from facts import reading

from memcon.types import Statement

PAGES: list[tuple[str, list[tuple[str, list[str]]]]] = [
    (
        (
            "On 3 March 2021 the Minister of Foreign Affairs of Fiji, Hon. Losalini Tavaga, received the newly accredited "
            "Ambassador of Kuwait, H.E. Mr. Yousef Al-Mutlaq, in Suva."
        ),
        [
            ("Minister Tavaga welcomed the Ambassador to Fiji and congratulated him on his appointment.", ["congratulate FJ"]),
            ("His Excellency conveyed the greetings of the Amir to the people of Fiji.", ["convey KW"]),
            (
                "She thanked the Kuwait Fund for the water project. She also asked that a second loan be looked at favourably.",
                ["thank FJ", "request FJ"],
            ),
            (
                (
                    "The Ambassador thanked the Minister for the warm welcome and assured her that he would do his utmost to bring "
                    "the two peoples closer."
                ),
                ["thank KW", "commit KW"],
            ),
            ("The Envoy was assured of the full support of the Ministry.", ["commit FJ"]),
            ("The Kuwaiti diplomat observed that no direct flights existed between the two countries.", ["state KW"]),
            (
                (
                    "The Minister requested Kuwait's backing for Fiji's candidature to the Human Rights Council, a request the "
                    "Ambassador promised to relay to his capital."
                ),
                ["request FJ", "commit KW"],
            ),
            ("Areas discussed included climate change, sports and labour mobility.", ["discuss FJ+KW"]),
            (
                ("Cooperation in renewable energy and the training of young diplomats were among the matters canvassed during the call."),
                ["discuss FJ+KW"],
            ),
            ("Hon. Tavaga underlined that, for Fiji, the ocean was not a resource alone but a home.", ["stress FJ"]),
            (
                (
                    "Ambassador Al-Mutlaq noted Fiji's role in peacekeeping. The Minister, in response, recalled that the first "
                    "Fijian troops had gone to Kuwait in 1991."
                ),
                ["state KW", "state FJ"],
            ),
            ("Both expressed hope that a visa waiver would be signed within the year.", ["hope FJ+KW"]),
            ("Appreciation was conveyed to the Government of Kuwait for its generous gift of school books.", ["thank FJ"]),
        ],
    ),
    (
        (
            "The Minister for External Relations of Brazil, Ambassador Caetano Brandão, and the Minister of Foreign Affairs "
            "of Mozambique, Ms. Graça Mabunda, met in Brasília on 14 June 2018."
        ),
        [
            ("The Ministers passed in review the main topics of the bilateral agenda.", ["discuss BR+MZ"]),
            (
                (
                    "Minister Mabunda expressed her country's gratitude for the aid sent after the cyclone and asked that the "
                    "fellowship programme be extended, which her host granted."
                ),
                ["thank MZ", "request MZ", "accept BR"],
            ),
            ("The Mozambican Foreign Minister thanked Brazil for the aid sent after the cyclone.", ["thank MZ"]),
            ("She invited her Brazilian colleague to visit Maputo in 2019. The invitation was accepted.", ["invite MZ", "accept BR"]),
            ("Brandão recalled that the two countries shared a language and much of their history.", ["state BR"]),
            (
                ("The two chancellors were in agreement that the Community of Portuguese-Speaking Countries needed a larger budget."),
                ["concur BR+MZ"],
            ),
            ("They greeted with satisfaction the entry into force of the agreement on investment.", ["welcome BR+MZ"]),
            ("At Brandão's request, Mabunda gave an account of the situation in Cabo Delgado.", ["request BR", "explain MZ"]),
            ("They coincided in the assessment that multilateralism was under strain.", ["concur BR+MZ"]),
            (
                ("Mozambique's support for the Brazilian candidate to the World Trade Organization was expressed by Minister Mabunda."),
                ["support MZ"],
            ),
            ("Itamaraty reaffirmed its readiness to train Mozambican diplomats.", ["confirm BR"]),
            ("Brasília and Maputo are to set up a joint commission, the two Ministers decided.", ["agree BR+MZ"]),
            ("Minister Brandão transmitted condolences for the victims of the cyclone to his colleague.", ["condole BR"]),
            ("She congratulated him on the election of President Ferraz, and he thanked her.", ["congratulate MZ", "thank BR"]),
            (
                "The former proposed a meeting of defence officials; the latter said she would consult her Government.",
                ["propose BR", "state MZ"],
            ),
        ],
    ),
    (
        (
            "Deputy Prime Minister and Minister for Foreign Affairs of Slovenia Tomaž Vrhnik hosted his Montenegrin "
            "counterpart Milena Radulović for a working visit to Ljubljana on 5 October 2022."
        ),
        [
            ("At the centre of the talks were the enlargement of the EU and the energy crisis.", ["discuss ME+SI"]),
            ("Deputy Prime Minister Vrhnik reiterated Slovenia's full support for Montenegro's path to the EU.", ["stress SI"]),
            ("Minister Radulović thanked Slovenia for standing by her country during the fires.", ["thank ME"]),
            ("The interlocutors assessed relations as excellent and free of open questions.", ["discuss ME+SI"]),
            ("The Slovenian Minister told his guest that the door was open.", ["state SI"]),
            ('"Slovenia was the first to help," the visiting Minister said. "We shall not forget it."', ["state ME", "state ME"]),
            ('"Our goal," Radulović added, "is to be the next member."', ["state ME"]),
            (
                (
                    '"Enlargement is a matter of security," Vrhnik underlined. He pointed out that the Western Balkans had waited '
                    "for twenty years."
                ),
                ["stress SI", "state SI"],
            ),
            ("Radulović said that reforms of the courts were the hardest part, with which the host agreed.", ["state ME", "concur SI"]),
            ("The guest presented the new coalition's priorities, which Vrhnik welcomed.", ["explain ME", "welcome SI"]),
            ("An understanding was reached on a joint consular office in Canberra.", ["agree ME+SI"]),
            ("The Ministers also touched at some length on tourism.", ["discuss ME+SI"]),
            ("Vrhnik recalled that Montenegro had proposed a direct ferry in 2019.", ["state SI", "> propose ME"]),
            ("Radulović was informed of Slovenia's preparations for the Bled forum.", ["explain SI"]),
            (
                ("For her part, the head of Montenegrin diplomacy voiced the expectation that negotiations would be completed by 2025."),
                ["hope ME"],
            ),
        ],
    ),
    (
        (
            "The Cabinet Secretary for Foreign Affairs of Kenya, Amb. Rehema Wanjala, held bilateral talks with the Foreign "
            "Minister of the Republic of Korea, Han Do-yun, in Nairobi on 9 September 2023."
        ),
        [
            ("The two leaders deliberated on trade, investment and technology.", ["discuss KE+KR"]),
            (
                "The CS lauded Korea for its support to the Konza technology park and thanked Seoul for the scholarships.",
                ["welcome KE", "thank KE"],
            ),
            ("Minister Han pledged additional funds for the hospital at Eldoret.", ["commit KR"]),
            ("Han stated that Korea was bidding for the World Expo and sought Kenya's vote.", ["state KR", "request KR"]),
            ("Wanjala said Kenya would give the matter its favourable consideration.", ["state KE"]),
            (
                (
                    "CS Wanjala noted that 5,000 Koreans visit Kenya each year while her counterpart put the number of Kenyans in "
                    "Korea at 2,000."
                ),
                ["state KE"],
            ),
            ("The two sides resolved to conclude a labour agreement by December.", ["agree KE+KR"]),
            ("Kenya condemned the launches as a breach of Council resolutions.", ["condemn KE"]),
            (
                (
                    "The Korean side inquired about the progress of the nuclear plant. In reply, the Cabinet Secretary said that a "
                    "site had been chosen."
                ),
                ["ask KR", "state KE"],
            ),
            ("Amb. Wanjala was invited to visit Seoul at a convenient time, an invitation which she accepted.", ["invite KR", "accept KE"]),
            ("An invitation to attend the Korea-Africa summit was extended to the Cabinet Secretary.", ["invite KR"]),
            ("Thanks were conveyed to Kenya for the safe return of the Korean climbers.", ["thank KR"]),
        ],
    ),
    (
        (
            "On 21 January 2020, Minister of State for Foreign Affairs of Qatar HE Khalid bin Nasser Al-Sulaim met in Doha "
            "with HE Mrs. Amina Touré-Diop, Minister of Foreign Affairs of Senegal, currently visiting the country."
        ),
        [
            (
                (
                    "During the meeting, they reviewed bilateral cooperation relations and ways of enhancing them, in addition to a "
                    "number of topics of joint interest."
                ),
                ["discuss QA+SN"],
            ),
            ("The meeting dealt with means of bolstering relations.", ["discuss QA+SN"]),
            (
                (
                    "HE the Minister of Foreign Affairs of Senegal conveyed the greetings of HE President of the Republic to HH the "
                    "Amir, and his wishes for the Qatari people of further progress."
                ),
                ["convey SN", "hope SN"],
            ),
            (
                "For his part, HE the Minister of State for Foreign Affairs entrusted her with his greetings to the President.",
                ["convey QA"],
            ),
            ("HE the Minister of State expressed the State of Qatar's strong condemnation of the attack.", ["condemn QA"]),
            ("HE Al-Sulaim affirmed the State of Qatar's keenness to strengthen relations with Senegal.", ["confirm QA"]),
            ("The guest praised the role of Doha in mediation.", ["welcome SN"]),
            ("Her Excellency expressed her country's support for the efforts made by the Qatari side.", ["support SN"]),
            ("She handed over a written invitation from President Sarr to HH the Amir to visit Dakar.", ["invite SN"]),
        ],
    ),
    (
        (
            "Secretary of State Helen Marlow spoke today by phone with Polish Foreign Minister Andrzej Wolski and "
            "Lithuanian Foreign Minister Rasa Vaitkienė."
        ),
        [
            ("The Secretary and the Foreign Ministers discussed the situation at the border.", ["discuss LT+PL+US"]),
            ("The Secretary condemned the use of migrants as a weapon.", ["condemn US"]),
            ("She thanked both Allies for their solidarity.", ["thank US"]),
            ("All three agreed to stay in close touch.", ["agree LT+PL+US"]),
            ("Foreign Ministers Wolski and Vaitkienė expressed gratitude for the deployment of troops.", ["thank LT+PL"]),
            ("The Lithuanian Foreign Minister noted that the fence would be ready in June.", ["state LT"]),
            ("The United States stands ready to help, Marlow told them.", ["state US"]),
            ("Warsaw asked for additional air defence units.", ["request PL"]),
        ],
    ),
    (
        (
            "The Foreign Secretary of Bangladesh, Mr. Anwar Kabir Chowdhury, led the Bangladesh side and Mrs. Pornthip "
            "Suksawat, Permanent Secretary of the Ministry of Foreign Affairs of Thailand, led the Thai side at the "
            "consultations held in Dhaka on 12 February 2019."
        ),
        [
            ("The entire gamut of bilateral relations was reviewed at the consultations.", ["discuss BD+TH"]),
            ("The Bangladesh side sought duty-free access for 36 products.", ["request BD"]),
            ("The Thai side assured that the request would be examined.", ["commit TH"]),
            (
                (
                    "Both sides agreed to hold the Joint Trade Committee in Bangkok. It was also agreed to fix the dates through "
                    "diplomatic channels."
                ),
                ["agree BD+TH", "agree BD+TH"],
            ),
            (
                ("Mr. Chowdhury briefed the Permanent Secretary on the Rohingya situation. She appreciated the generosity of Bangladesh."),
                ["explain BD", "welcome TH"],
            ),
            ("Thailand was urged to use its weight within ASEAN.", ["request BD"]),
            ("The need for more air links was emphasised by both sides.", ["stress BD+TH"]),
        ],
    ),
    (
        (
            "Prime Minister of Tonga Hon. Siaosi Fakatava paid a courtesy call on the Prime Minister of Japan, Mr. Kenji "
            "Morikawa, in Tokyo on 18 May 2015."
        ),
        [
            ("At the outset, Prime Minister Morikawa welcomed Prime Minister Fakatava's visit to Japan.", ["welcome JP"]),
            (
                "In response, Prime Minister Fakatava expressed his gratitude for Japan's assistance for the wind power system.",
                ["thank TO"],
            ),
            (
                "Prime Minister Morikawa explained Japan's security policy, to which the Tongan side expressed its support.",
                ["explain JP", "support TO"],
            ),
            (
                (
                    "Prime Minister Fakatava stated that the cyclone had destroyed the wharf. To this, Prime Minister Morikawa "
                    "replied that Japan would study what could be done."
                ),
                ["state TO", "state JP"],
            ),
            (
                (
                    "The Tongan Prime Minister requested a new ferry, which the Japanese Prime Minister said Japan would consider "
                    "positively."
                ),
                ["request TO", "state JP"],
            ),
            ("The two leaders confirmed that they would work together at the summit in Iwaki.", ["confirm JP+TO"]),
            ("Recognition was shared that the sea must be governed by law.", ["share_view JP+TO"]),
            ("An exchange of views was also held on fisheries.", ["discuss JP+TO"]),
            ("Prime Minister Morikawa conveyed an invitation to the next Islands Meeting.", ["invite JP"]),
        ],
    ),
    (
        (
            "Sergei Volkonin, Minister of Foreign Affairs of the Russian Federation, had talks in Moscow on 6 April 2017 "
            "with Vice-President and Minister of Foreign Affairs of Panama Ana Isabel Cordero, who was in the Russian "
            "capital on a working visit."
        ),
        [
            ("The officials discussed in detail the state and outlook for bilateral ties.", ["discuss PA+RU"]),
            ("They emphasised the importance of parliamentary contacts.", ["stress PA+RU"]),
            ("Topical international issues were considered, with an emphasis on Venezuela.", ["discuss PA+RU"]),
            ("The Russian side praised Panama's balanced stance.", ["welcome RU"]),
            ("It was noted with satisfaction that trade had grown by a third.", ["state PA+RU"]),
            ("Moscow put forward a number of projects to modernise the locks.", ["propose RU"]),
            ("As Sergei Volkonin noted, the Panamanian flag flies over a third of Russian-owned ships.", ["state RU"]),
            ("Ana Isabel Cordero, in turn, spoke of her Government's plans to widen the free zone.", ["state PA"]),
            (
                (
                    "Following the talks, the ministers signed an agreement on the transfer of sentenced persons. They agreed to "
                    "continue contacts."
                ),
                ["agree PA+RU"],
            ),
            (
                "Ana Isabel Cordero invited Sergei Volkonin to visit Panama; the invitation was accepted with gratitude.",
                ["invite PA", "accept RU"],
            ),
        ],
    ),
    (
        (
            "EU High Representative Laura Steiner met Moldovan Prime Minister Dorin Cebanu and the Minister of Foreign "
            "Affairs of Ukraine, Oksana Hrytsenko, on 2 July 2022 in Chişinău."
        ),
        [
            ("Minister Hrytsenko thanked Moldova for taking in refugees.", ["thank UA"]),
            ("The High Representative announced a package of 150 million euros for both countries.", ["state EU"]),
            ("Prime Minister Cebanu and Minister Hrytsenko welcomed the package.", ["welcome MD+UA"]),
            ("Cebanu called on the Union to lower roaming fees.", ["request MD"]),
            ("The EU will look at it, Steiner promised.", ["commit EU"]),
            ("All three voiced deep concern about the blockade of the ports.", ["concern EU+MD+UA"]),
            (
                "The Ukrainian Minister said grain was rotting in silos. Her Moldovan host pointed to the railway as a way out.",
                ["state UA", "state MD"],
            ),
            ("Chişinău and Kyiv agreed to reopen the line to Berezyne.", ["agree MD+UA"]),
        ],
    ),
    (
        (
            "Nigeria's Minister of Foreign Affairs, Ambassador Ngozi Adewale, on Tuesday, 4 August 2020, received in her "
            "office in Abuja the High Commissioner of Pakistan, Lt. Gen. (Rtd) Imran Qadir."
        ),
        [
            ("Amb. Adewale commiserated with the High Commissioner over the plane crash in Karachi.", ["condole NG"]),
            ("The High Commissioner expressed thanks to the Minister for her kind words.", ["thank PK"]),
            ("He disclosed that a trade exhibition was being planned and pledged to bring investors to Kano.", ["state PK", "commit PK"]),
            (
                (
                    "The Minister solicited Pakistan's support for the African candidate. The envoy gave his word that Islamabad "
                    "would back her."
                ),
                ["request NG", "commit PK"],
            ),
            ("He appealed to the Minister to look into the plight of Pakistani traders.", ["request PK"]),
            ("She gave the assurance that the matter would be dealt with.", ["commit NG"]),
            ("The Minister hinted that a bi-national commission would hold in November.", ["state NG"]),
        ],
    ),
    (
        (
            "On the margins of the General Assembly in New York on 25 September 2019, the Minister of Foreign Affairs and "
            "Human Mobility of Ecuador, Esteban Larrea, met the Foreign Minister of Georgia, Nino Kapanadze."
        ),
        [
            ("The Georgian Foreign Minister provided information on the situation in the occupied regions.", ["explain GE"]),
            ("Minister Larrea reaffirmed his country's respect for the territorial integrity of Georgia.", ["confirm EC"]),
            ("Nino Kapanadze thanked him for this position.", ["thank GE"]),
            (
                (
                    "Larrea expressed his satisfaction at the opening of the honorary consulate and suggested that a memorandum on "
                    "tourism be negotiated."
                ),
                ["welcome EC", "propose EC"],
            ),
            ("Kapanadze gave her agreement to the proposal.", ["accept GE"]),
            ("The parties agreed on the desirability of political consultations.", ["agree EC+GE"]),
            ("Ecuador's migration policy was explained to the Georgian side.", ["explain EC"]),
            ("The Minister expressed the hope that she would soon visit Quito.", ["hope EC"]),
        ],
    ),
    (
        ("Foreign Minister Wang Jian of China met with Foreign Minister Sokha Chanthou of Cambodia in Phnom Penh on 8 November 2021."),
        [
            (
                (
                    "Wang Jian said that China and Cambodia are iron-clad friends. China is ready to work with Cambodia to build "
                    "the railway."
                ),
                ["state CN", "commit CN"],
            ),
            ("Sokha Chanthou said that Cambodia firmly supports the Global Development Initiative.", ["state KH"]),
            (
                ("Sokha Chanthou said relations stand at their best. He thanked China for the vaccines and hoped for more tourists."),
                ["state KH", "thank KH", "hope KH"],
            ),
            ("The two sides also had an in-depth exchange of views on Myanmar.", ["discuss CN+KH"]),
        ],
    ),
    (
        (
            "Australia's Minister for Foreign Affairs, Senator the Hon Margaret Ashby, visited Honiara on 30 November 2022 "
            "for talks with Prime Minister of Solomon Islands Jeremiah Kwaimani."
        ),
        [
            (
                (
                    'Senator Ashby said that Australia was a member of the Pacific family. "We will always be there when you call," '
                    "she told the Prime Minister."
                ),
                ["state AU", "state AU"],
            ),
            ('"Our house has many doors, but the family sits inside," Prime Minister Kwaimani replied.', ["state SB"]),
            (
                (
                    "The Prime Minister acknowledged with thanks the patrol boats. He outlined to the Senator the Government's "
                    "logging policy."
                ),
                ["thank SB", "explain SB"],
            ),
            ("The talks took place in a friendly atmosphere. This was the Senator's second visit to Solomon Islands.", []),
            (
                ("Australia is the largest donor in Solomon Islands. Trade between the two countries reached 90 million dollars in 2021."),
                [],
            ),
        ],
    ),
    (
        (
            "The Minister of Foreign Affairs and Worship of Argentina, Felipe Anchorena, received in Buenos Aires on 22 "
            "March 2017 the Minister of Foreign Affairs of Ghana, Hon. Akua Boateng."
        ),
        [
            (
                ("Foreign Minister Anchorena welcomed the visit of his Ghanaian counterpart and highlighted the need to diversify trade."),
                ["welcome AR", "stress AR"],
            ),
            ("His guest, for her part, noted that Ghana imports most of its wheat.", ["state GH"]),
            (
                "Minister Boateng suggested that a trade mission travel to Accra; Anchorena agreed to lead it in person.",
                ["propose GH", "accept AR"],
            ),
            ("She expressed thanks for the welcome she had been given in Buenos Aires.", ["thank GH"]),
            (
                (
                    "Anchorena explained how no-till farming worked. The visitor asked whether Argentine experts could come to "
                    "Ghana; he answered in the affirmative."
                ),
                ["explain AR", "ask GH", "accept AR"],
            ),
            (
                "It was agreed to negotiate a memorandum on agriculture, a draft of which Argentina undertook to provide.",
                ["agree AR+GH", "commit AR"],
            ),
            (
                ("Ghana's position on the Malvinas question, namely that negotiations should be resumed, was reaffirmed by Boateng."),
                ["confirm GH"],
            ),
            ("The Foreign Minister conveyed his Government's gratitude for this position.", ["thank AR"]),
            (
                ("Cooperation in space, nuclear medicine and the fight against organised crime also formed part of the conversation."),
                ["discuss AR+GH"],
            ),
            ("In the course of the meeting, the chancellors went over the bilateral agenda.", ["discuss AR+GH"]),
            ("The programme of cultural exchanges was also gone through.", ["discuss AR+GH"]),
            ("Minister Boateng extended to her host an invitation to visit Accra.", ["invite GH"]),
        ],
    ),
    (
        (
            "Luxembourg's Prime Minister, Nicolas Weyland, met with Cabo Verde's Minister of Finance, Dulce Évora, in Praia "
            "on 10 February 2020."
        ),
        [
            ("Weyland congratulated Cabo Verde on its economic performance.", ["congratulate LU"]),
            ("The Finance Minister thanked Luxembourg for twenty years of partnership.", ["thank CV"]),
            ("Twenty years on, the Prime Minister said, the results are there for all to see.", ["state LU"]),
            (
                "He confirmed that the budget for renewable energies would be doubled, which Ms Évora greatly appreciated.",
                ["confirm LU", "welcome CV"],
            ),
            (
                "Évora outlined her plans for the debt, after which both discussed the reform of state companies.",
                ["explain CV", "discuss CV+LU"],
            ),
            ("The Prime Minister hoped that the airline would soon be profitable. Ms Évora shared this hope.", ["hope LU", "hope CV"]),
            ("She emphasised the role of the diaspora; he, the importance of languages.", ["stress CV", "stress LU"]),
        ],
    ),
    (
        (
            "Foreign Minister Bolor Gantulga of Mongolia met Deputy Foreign Minister Rahmat Hidayat of Indonesia, who is "
            "visiting Ulaanbaatar, on 2 June 2016."
        ),
        [
            (
                (
                    "The Mongolian minister stated that his country attached importance to ASEAN. The Indonesian deputy minister "
                    "asked that Mongolia open an embassy in Jakarta."
                ),
                ["state MN", "request ID"],
            ),
            ("Hidayat conveyed thanks for the condolences extended after the earthquake.", ["thank ID"]),
            ("Mongolia, Minister Gantulga replied, would consider the proposal carefully.", ["state MN"]),
            ("The sides concluded that a visa agreement should be signed.", ["state ID+MN"]),
            ("The deputy minister informed his host about Indonesia's policy on mining.", ["explain ID"]),
            ("The Minister urged Indonesian companies to invest in cashmere.", ["request MN"]),
            ("The guest promised to look into the matter upon his return.", ["commit ID"]),
        ],
    ),
    (
        (
            "On 14 September 2018 Minister for Europe and Foreign Affairs of France Hélène Garancier telephoned the Foreign "
            "Minister of Iraq, Saad Al-Obaidi."
        ),
        [
            ("The Minister condemned the attack on the consulate in the strongest possible terms.", ["condemn FR"]),
            (
                "She presented her condolences to the families. Mr Al-Obaidi thanked her for France's solidarity.",
                ["condole FR", "thank IQ"],
            ),
            ("He informed her of the progress made in forming a government.", ["explain IQ"]),
            ("The French Minister called for an inclusive government.", ["request FR"]),
            ("Ms Garancier underscored France's readiness to help with reconstruction.", ["stress FR"]),
            (
                (
                    "The Iraqi Minister said that the situation in Basra was calm. His counterpart expressed concern about the "
                    "protests there."
                ),
                ["state IQ", "concern FR"],
            ),
            ("They agreed to meet in New York.", ["agree FR+IQ"]),
        ],
    ),
    (
        (
            "Minister of Foreign Affairs Dato' Farid Iskandar of Malaysia and Minister of External Affairs of Sri Lanka "
            "Nirmala Wickrama co-chaired the Second Joint Commission in Kuala Lumpur on 7 May 2013."
        ),
        [
            ("The Joint Commission reviewed the whole range of bilateral relations.", ["discuss LK+MY"]),
            ("Both Ministers noted with appreciation the growth in trade.", ["state LK+MY"]),
            ("The Malaysian side committed to send a mission of investors.", ["commit MY"]),
            (
                (
                    "Sri Lanka requested the early conclusion of the agreement on labour, and Malaysia gave an assurance that the "
                    "text would be finalised."
                ),
                ["request LK", "commit MY"],
            ),
            ("The Commission agreed to establish a working group on palm oil.", ["agree LK+MY"]),
            ("Hon. Wickrama apprised the meeting of the resettlement of displaced persons.", ["explain LK"]),
            ("It was decided that the Third Joint Commission would be held in Colombo in 2015.", ["agree LK+MY"]),
            ("The Sri Lankan delegation placed on record its appreciation for the hospitality.", ["thank LK"]),
        ],
    ),
    (
        (
            "Foreign Minister of Georgia Tamar Beridze held talks with the Minister of Foreign Affairs of Ireland, Declan "
            "Moriarty, in Dublin on 3 October 2019."
        ),
        [
            ("Minister Moriarty reaffirmed Ireland's non-recognition of the so-called elections.", ["confirm IE"]),
            ("Minister Beridze thanked the Irish side for its firm support.", ["thank GE"]),
            ("She recalled that in 2008 Russia had undertaken to withdraw its forces.", ["state GE", "> commit RU"]),
            (
                '"We know what it is to live with a border. We also know that it can become invisible," Moriarty said.',
                ["state IE", "state IE"],
            ),
            ('"We shall not be divided," she answered.', ["state GE"]),
            ("Deep concern was expressed by the Georgian Minister over the process of so-called borderisation.", ["concern GE"]),
            ("An invitation to visit Georgia was conveyed to the Irish Minister, who accepted it.", ["invite GE", "accept IE"]),
            ("The two Ministers also exchanged opinions on Brexit.", ["discuss GE+IE"]),
            ("Ireland, according to its Minister, will open an embassy in Tbilisi.", ["state IE"]),
        ],
    ),
    (
        (
            "The President of Namibia, H.E. Dr. Johannes Nangolo, held official talks in Windhoek on 19 July 2022 with the "
            "President of Portugal, Teresa Albuquerque Faria, who arrived on a State visit."
        ),
        [
            ("President Nangolo expressed delight at the visit, the first by a Portuguese Head of State.", ["welcome NA"]),
            ("The visiting President thanked her host for the warm reception accorded to her and her delegation.", ["thank PT"]),
            ("Her Excellency proposed a forum on green hydrogen, an idea which His Excellency welcomed.", ["propose PT", "welcome NA"]),
            (
                (
                    "The Namibian Head of State observed that 60 companies of Portuguese origin were active in the country. His "
                    "Portuguese counterpart put the figure at 80."
                ),
                ["state NA", "state PT"],
            ),
            ("Windhoek and Lisbon agreed to open negotiations on double taxation.", ["agree NA+PT"]),
            ("The host called for the lifting of sanctions on Zimbabwe.", ["request NA"]),
            ("There was a convergence of views on the reform of the Security Council.", ["share_view NA+PT"]),
            (
                "The Presidents discussed the question of visas and instructed their Ministers to find a solution.",
                ["discuss NA+PT", "request NA+PT"],
            ),
            ("President Faria also visited the Heroes' Acre. A state banquet was held in her honour.", []),
        ],
    ),
    (
        ("NATO Secretary General Anders Rask met the President of Montenegro, Jelena Vujović, in Brussels on 6 June 2018."),
        [
            ("The Secretary General praised Montenegro's contribution to the mission in Afghanistan.", ["welcome NATO"]),
            ("President Vujović pledged that her country would meet the two per cent guideline by 2024.", ["commit ME"]),
            ("She thanked the Alliance for its help during the fires.", ["thank ME"]),
            ('"Montenegro\'s membership sends a message," Mr. Rask stressed.', ["stress NATO"]),
            ("They also discussed preparations for the July Summit.", ["discuss ME+NATO"]),
        ],
    ),
    (
        ("Cuban Foreign Minister Rolando Escobar received his Vietnamese counterpart Nguyen Van Thanh in Havana on 8 April 2014."),
        [
            ("Escobar underscored that Cuba would never forget the solidarity of Vietnam.", ["stress CU"]),
            ("Thanh assured the host that Vietnam would keep supplying rice.", ["commit VN"]),
            ("The Cuban official accepted the proposal.", ["accept CU"]),
            ("The officials agreed on the excellent state of relations.", ["agree CU+VN"]),
        ],
    ),
    (
        (
            "On Tuesday, 7 June 2022, the President of the Republic of Ghana, His Excellency Kofi Adu-Mensah, received in "
            "Accra the Minister of Foreign Affairs of Norway, Ms. Ingrid Solberg."
        ),
        [
            (
                (
                    "Ms. Solberg conveyed the greetings of the King. His Excellency the President reciprocated the greetings and "
                    "asked his guest to convey his best wishes to him. He described Norway as a friend in need."
                ),
                ["convey NO", "convey GH", "request GH", "state GH"],
            ),
            (
                (
                    "The Hon. Minister, in turn, conveyed the greetings of the Storting and congratulated Ghana on the anniversary "
                    "of its independence, celebrated last week."
                ),
                ["convey NO", "congratulate NO"],
            ),
            (
                "They also touched on the situation in the Gulf of Guinea, where both underlined the need for joint patrols.",
                ["mention GH+NO", "stress GH+NO"],
            ),
            ("The visiting Minister recalled that the Fund, at its meeting in May, had asked Ghana for a list of projects.", ["state NO"]),
            ("To this the President raised no objection.", ["accept GH"]),
            (
                '"I said it in Oslo and I say it here: the sea is not a dump," he stated, and urged the world to act.',
                ["state GH", "request GH"],
            ),
            ("The Norwegian emissary conveyed her Prime Minister's invitation to the President to visit Oslo.", ["invite NO"]),
            (
                "She conveyed an invitation from the King to the President to visit Oslo. The latter welcomed the invitation.",
                ["invite NO", "welcome GH"],
            ),
            ("Presenting her delegation, Ms. Solberg said that six companies had come with her.", ["state NO"]),
            ("The two sides were agreed that the gas should be sold at home first.", ["agree GH+NO"]),
            ("Ms. Solberg asked when the refinery would open; he replied that it would open in June.", ["ask NO", "state GH"]),
            (
                (
                    "Asked by her host about cod, Ms. Solberg said that stocks were sound. The President, for his part, noted that "
                    "tuna was scarce."
                ),
                ["ask GH", "state NO", "state GH"],
            ),
            ("Ghana and Norway established diplomatic relations in 1957.", []),
            ("The President was accompanied by the Chief of Staff. The meeting lasted forty minutes.", []),
            ("After the meeting, a lunch was offered in honour of the visitor.", []),
            ("Subjects discussed included cocoa, gold and the Law of the Sea.", ["discuss GH+NO"]),
            ("Fertilizers were one of the topics raised.", ["discuss GH+NO"]),
            (
                "The two sides condemned the coup in the region and called for a return to constitutional order.",
                ["condemn GH+NO", "request GH+NO"],
            ),
            ("The Head of State thanked the Norwegian people for the hospital ship, and hoped it would return.", ["thank GH", "hope GH"]),
            (
                "The Minister thanked the President for receiving her and informed that an energy fund would be set up.",
                ["thank NO", "explain NO"],
            ),
            ("Norway's readiness to train prosecutors was conveyed to the Ghanaian side.", ["commit NO"]),
            ("Concern was conveyed to the President about illegal mining.", ["concern NO"]),
            ("Ghana was requested to ratify the convention.", ["request NO"]),
        ],
    ),
    (
        (
            "On 4 April 2019 Foreign Minister Gil Mendonça of Timor-Leste held a telephone conversation with Secretary for "
            "Foreign Affairs Alfredo Lacson-Reyes of the Philippines."
        ),
        [
            (
                (
                    "Minister Mendonça sought the support of Manila for his country's accession to ASEAN. Secretary Lacson-Reyes "
                    "assured him of it."
                ),
                ["request TL", "commit PH"],
            ),
            ("The Philippine side was informed of the state of the election campaign.", ["explain TL"]),
            ("The Secretary expressed thanks for the evacuation of Filipino sailors.", ["thank PH"]),
            (
                "The Secretary said that 300 Filipinos lived in Dili. His Timorese counterpart put the number at 400.",
                ["state PH", "state TL"],
            ),
            ("The view was shared that fishing must be limited.", ["share_view PH+TL"]),
            (
                "Lacson-Reyes confirmed that direct flights would begin in May, news which Mendonça warmly welcomed.",
                ["confirm PH", "welcome TL"],
            ),
            ("Also discussed were cooperation in health and the repatriation of workers.", ["discuss PH+TL"]),
            ("An invitation to visit Dili was extended to the Philippine Secretary.", ["invite TL"]),
            ("Agreement in principle was reached on a visa waiver.", ["agree PH+TL"]),
            ("Mendonça asked for a longer term; Manila, he was told, could not agree to it.", ["request TL", "accept PH"]),
        ],
    ),
    (
        (
            "The Minister of Defence of North Macedonia, Ljubica Stojkova, hosted in Skopje on 19 October 2021 her "
            "counterpart from Bosnia and Herzegovina, Edin Begović. The Chief of the General Staff, General Dragan "
            "Mitrevski, also took part."
        ),
        [
            (
                ("The Minister informed her counterpart about the defence review. He, in turn, acquainted her with the reform programme."),
                ["explain MK", "explain BA"],
            ),
            ("When she asked how North Macedonia could assist, he requested two officers.", ["ask MK", "request BA"]),
            ("He thanked his hostess for the helicopters.", ["thank BA"]),
        ],
    ),
    (
        (
            "The Right Honourable Prime Minister, Lord Vaha'i, received the Honourable Henry Mafi, Prime Minister of Niue, in Nuku'alofa "
            "on 10 December 2023."
        ),
        [
            ("The Right Honourable Prime Minister welcomed his guest.", ["welcome TO"]),
            ("Prime Minister Mafi announced two ships. The Prime Minister welcomed the decision.", ["state NU", "welcome TO"]),
            ("Mr Mafi said that fares had risen. The Prime Minister noted that they would fall.", ["state NU", "state TO"]),
            ("Mr Mafi said that fares had risen. The Prime Minister added that they would fall.", ["state NU", "state NU"]),
        ],
    ),
    (
        "Hungarian Foreign Minister János Kovács received Slovak Foreign Minister Milan Hudec in Budapest on 10 December 2023.",
        [
            ("Hudec said that a new chapter was open. The Slovak Minister invited his counterpart.", ["state SK", "invite SK"]),
            ("The Minister emphasised the rights of minorities.", ["stress HU"]),
        ],
    ),
]

ROWS = [(lead, text, expected) for lead, rows in PAGES for text, expected in rows]


def told(statement: Statement) -> str:
    """The act and the sides of those who speak."""
    sides = "+".join(sorted({s.side or "?" for s in statement.speakers}))
    return f"{'> ' if statement.parent else ''}{statement.act} {sides}"


@pytest.mark.parametrize(("lead", "text", "expected"), ROWS, ids=[text[:60] for _, text, _ in ROWS])
def test_who_speaks(lead: str, text: str, expected: list[str]) -> None:
    page = reading(f"Press release\n\n12 December 2023\n\n{lead}\n\n{text}\n")
    at = page.document.text.find(text[:25])
    said = [s for s in page.statements if (span := s.cue or s.content) is None or span.start >= at]
    assert [told(s) for s in said] == expected


def _worldwide() -> list[tuple[str, str, list[str]]]:
    """The rows of `said_worldwide.txt`: opening, text, acts."""
    rows, lead, text = [], "", ""
    for line in Path(__file__).with_name("said_worldwide.txt").read_text(encoding="utf-8").splitlines():
        match line[:1]:
            case "@":
                lead = line[2:]
            case "=":
                rows.append((lead, text, [act.strip() for act in line[1:].split(";") if act.strip()]))
            case "#" | "":
                pass
            case _:
                text = line
    return rows


WORLDWIDE = _worldwide()


def _as_expected(statement: Statement, expected: str) -> bool:
    """Whether a statement is what a row tells of it: `act SIDES/Name | words`."""
    act, _, begins = expected.partition(" | ")
    act, _, name = act.partition("/")
    denied, (kind, sides) = "-" if statement.negated else "", act.rsplit(" ", 1)
    said = f"{told(statement).rsplit(' ', 1)[0]}{denied} {told(statement).rsplit(' ', 1)[1]}"
    named = any(name in (s.name or "") for s in statement.speakers) if name else True
    content = statement.content.text if statement.content else ""
    return said == f"{kind} {'+'.join(sorted(sides.split('+')))}" and named and content.startswith(begins)


@pytest.mark.parametrize(("lead", "text", "expected"), WORLDWIDE, ids=[text[:60] for _, text, _ in WORLDWIDE])
def test_said_worldwide(lead: str, text: str, expected: list[str]) -> None:
    page = reading(f"Press release\n\n12 December 2023\n\n{lead}\n\n{text}\n".replace(" // ", "\n\n"))
    at = page.document.text.find(text[:25])
    said = [s for s in page.statements if (span := s.cue or s.content) is None or span.start >= at]
    as_expected = len(said) == len(expected) and all(map(_as_expected, said, expected))
    assert as_expected, [told(s) for s in said]
