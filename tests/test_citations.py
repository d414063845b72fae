"""What a sentence cites, and how far each citation reaches: text → kind and name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.annotate import citations
from memcon.annotate.citations import in_text
from memcon.annotate.cited_words import GROUPS, WordGroups
from memcon.annotate.noun_phrases import words
from memcon.errors import LexiconError
from memcon.lexicon import Entry, load


def cited(text: str) -> list[tuple[str, str]]:
    return [(c.kind, text[c.start : c.end]) for c in in_text(text, 0, len(text), load())]


INSTRUMENTS = [
    ("They discussed the May 9, 2008 tripartite statement.", "May 9, 2008 tripartite statement"),
    (
        "They reviewed the agreements recorded in the May 9, 2008, June 3 and July 1, 2009, tripartite statements by the leaders of Veland,"
        " Oresh and Tamor.",
        "agreements recorded in the May 9, 2008, June 3 and July 1, 2009, tripartite statements by the leaders of Veland, Oresh and Tamor",
    ),
    ("They exchanged the ratifications of their 2014 Agreement Concerning the Boundary.", "2014 Agreement Concerning the Boundary"),
    ("She referred to the Convention relating to the Status of Pilots.", "Convention relating to the Status of Pilots"),
    ("The Agreement Establishing the Oresh Fund is in force.", "Agreement Establishing the Oresh Fund"),
    ("The talks focused on the Association Agreement with the Alpine Union.", "Association Agreement with the Alpine Union"),
    ("The 2006 agreement on transhumance will be applied in full.", "2006 agreement on transhumance"),
    ("They praised the Veland-Oresh Strategic Partnership.", "Veland-Oresh Strategic Partnership"),
    ("They praised the Veland – New Oresh Strategic Partnership.", "Veland – New Oresh Strategic Partnership"),
    ("The agreements made by our colleagues during this visit will be carried out.", "agreements made by our colleagues during this visit"),
    ("A Joint Statement was adopted at the end of the meeting.", "Joint Statement"),
    (
        "A programme for cooperation between Veland and Oresh in energy was also approved.",
        "programme for cooperation between Veland and Oresh in energy",
    ),
    ("They agreed to start consultations on a bilateral free trade agreement.", "bilateral free trade agreement"),
    ("He asked that the border monitoring protocol signed in Hald be put into effect.", "border monitoring protocol"),
    ("They want a successor to the fisheries protocol that expired in May.", "fisheries protocol"),
    ("The agreement her country concluded with Oresh on July 26 is not in force.", "agreement her country concluded with Oresh on July 26"),
    ("They discussed the contract between Veland Rail and the port of Hald.", "contract between Veland Rail and the port of Hald"),
    ("They spoke of the Veland-Oresh-Tamor (VOT) trilateral partnership.", "Veland-Oresh-Tamor (VOT) trilateral partnership"),
    ("They await the early conclusion of an effective Code of Conduct.", "Code of Conduct"),
    ("They pointed to the Joint Action Plan 2019–2022.", "Joint Action Plan 2019–2022"),
    ("It is in line with the 1982 UNCLOS.", "1982 UNCLOS"),
    ("They welcomed the recent hostage deal.", "hostage deal"),
    ("She met members of the Compact of Free Trade negotiation delegation.", "Compact of Free Trade"),
    (
        "They signed the “Comprehensive River Integration and Safety Agreement” last year.",
        "Comprehensive River Integration and Safety Agreement",
    ),
    ("They exchanged views on the draft agreement on fisheries.", "draft agreement on fisheries"),
    ("They discussed the recent deal between Orlen Ltd and the Union.", "deal between Orlen Ltd and the Union"),
    ("They welcomed the Alpine international tax deal.", "Alpine international tax deal"),
    ("They recalled the Tamor Declaration of 2014 on river safety.", "Tamor Declaration of 2014 on river safety"),
    ("The Council acts in line with its communiqué of 24 June.", "communiqué of 24 June"),
    ("A hotline will be opened, as provided for in the Letter of Intent signed in August.", "Letter of Intent signed in August"),
    ("They signed a Letter of Intent on forestry.", "Letter of Intent on forestry"),
    ("He noted the report on the financing of the Tamor Union.", "report on the financing of the Tamor Union"),
    ("They reviewed the recommendations of the Joint Border Committee.", "recommendations of the Joint Border Committee"),
    ("Inspectors will come as soon as Oresh has signed the protocol.", "protocol"),
    ("At the end the leaders signed a joint declaration.", "joint declaration"),
    ("They welcomed the early conclusion of a Code of Conduct (COC).", "Code of Conduct (COC)"),
    ("They welcomed recent agreements between Veland and Oresh on pipelines.", "agreements between Veland and Oresh"),
    ("In a joint communiqué, the ministers praised the dam.", "joint communiqué"),
    ("It fits the Veland-Oresh integrated water strategy.", "Veland-Oresh integrated water strategy"),
    (
        "It is part of the Oresh government's comprehensive strategy to address the causes of drought.",
        "Oresh government's comprehensive strategy to address the causes of drought",
    ),
    ("They spoke of Oresh’s foreign agents law.", "foreign agents law"),
    ("They signed a Work Plan for 2019-2021.", "Work Plan for 2019-2021"),
    ("She criticised the Tamorian law on private schools.", "Tamorian law on private schools"),
    ("They agreed to launch a Clean Rivers Partnership.", "Clean Rivers Partnership"),
    ("They will begin talks on a memorandum of understanding on river piracy.", "memorandum of understanding on river piracy"),
    ("She urged passage of the Right to Roam Act.", "Right to Roam Act"),
    ("It is a year since the May 9, 2011, agreement on the Tamor Valley.", "May 9, 2011, agreement on the Tamor Valley"),
    ("They welcomed the ceasefire and prisoner release agreement.", "ceasefire and prisoner release agreement"),
    ("They recalled the three Joint Communiques.", "three Joint Communiques"),
    ("They welcomed the recent Alpine Leaders’ Statement.", "Alpine Leaders’ Statement"),
    ("He stood by the Veland–Oresh Statement of March 2016.", "Veland–Oresh Statement of March 2016"),
    ("They awaited the declaration of the Tamor Summit.", "declaration of the Tamor Summit"),
    ("The draft waits for the opinion of the Tamor Commission.", "opinion of the Tamor Commission"),
    ("They called for respect of the conclusions of the Tamor Conference.", "conclusions of the Tamor Conference"),
    ("They spoke of the memoranda signed last November by Veland and Oresh.", "memoranda signed last November by Veland and Oresh"),
    (
        "Trade had grown with the Free Trade Agreement signed between Veland and Oresh.",
        "Free Trade Agreement signed between Veland and Oresh",
    ),
    (
        "They signed two Memoranda of Understanding, on farming and on inland fishing.",
        "two Memoranda of Understanding, on farming and on inland fishing",
    ),
    ("He asked for access under the “Nothing But Wool” scheme.", "“Nothing But Wool” scheme"),
    ("They want the Code of Conduct in the Tamor Sea.", "Code of Conduct in the Tamor Sea"),
    ("They signed the cooperation plan of the two ministries for 2017–2019.", "cooperation plan of the two ministries for 2017–2019"),
    ("The documents signed during that visit had laid the ground.", "documents signed during that visit"),
    ("Mr Hald signed a cooperation agreement on river research with his colleague.", "cooperation agreement on river research"),
    ("They agreed on a road map for cooperation for 2020–2022.", "road map for cooperation for 2020–2022"),
    ("They put the four-point principled consensus into effect.", "four-point principled consensus"),
    ("Nobody had imposed the withdrawal agreement.", "withdrawal agreement"),
    (
        "They kept to the agreements on Tamor between the leaders of Veland, Oresh and Hald.",
        "agreements on Tamor between the leaders of Veland, Oresh and Hald",
    ),
    ("A Memorandum of Understanding on diplomatic training was signed.", "Memorandum of Understanding on diplomatic training"),
    ("They signed a Protocol on mine clearing in Tamor.", "Protocol on mine clearing"),
    ("He spoke of the Tamor grain deal.", "Tamor grain deal"),
    (
        "It is thirty years since the basic treaty that governs relations between Veland and Oresh.",
        "basic treaty that governs relations between Veland and Oresh",
    ),
    ("Its defence falls under Article 5 of our mutual defence treaty.", "Article 5 of our mutual defence treaty"),
    ("They praised the strength of the Veland-Oresh Comprehensive Partnership.", "Veland-Oresh Comprehensive Partnership"),
    ("They spoke of how the Build Better Valleys agenda would help.", "Build Better Valleys agenda"),
    ("They finalised the Agreement on social security.", "Agreement on social security"),
    (
        "It is thirty years since the Velandic-Oreshi Treaty on the Basis for Relations.",
        "Velandic-Oreshi Treaty on the Basis for Relations",
    ),
    ("She advanced the Strategy for Addressing the Causes of Drought in Tamor.", "Strategy for Addressing the Causes of Drought in Tamor"),
    (
        "They welcomed the launch of a Veland–Oresh Initiative on Critical and New Metals (iCNM).",
        "Veland–Oresh Initiative on Critical and New Metals (iCNM)",
    ),
    ("The 2020-2022 roadmap provides for stays.", "2020-2022 roadmap"),
    ("It goes on with its 10-year transition plan.", "10-year transition plan"),
    ("The grain aid programme launched in 2016 had ended.", "grain aid programme"),
    ("They thought highly of the canal initiative presented by Oresh in 2007.", "canal initiative presented by Oresh"),
    ("He awaits an answer to draft documents on security guarantees to Oresh.", "draft documents on security guarantees to Oresh"),
    (
        "It is laid down in the OSCE documents that were signed at the highest level.",
        "OSCE documents that were signed at the highest level",
    ),
    ("It is a year since the signing of the Statement on the Tamor Valley.", "Statement on the Tamor Valley"),
    ("They upheld the ASEAN Outlook on the Indo-Pacific.", "ASEAN Outlook on the Indo-Pacific"),
    (
        "Roads are built through a new Alpine Challenge Fund compact with the Government of Oresh.",
        "Alpine Challenge Fund compact with the Government of Oresh",
    ),
    (
        "They praised the recently signed co-financing agreement between Velandic and Oreshi agencies.",
        "co-financing agreement between Velandic and Oreshi agencies",
    ),
    (
        "They will negotiate a bilateral Science, Technology, and Innovation Agreement.",
        "bilateral Science, Technology, and Innovation Agreement",
    ),
    ("They noted the establishment of the Alpine partnership for clean rivers.", "Alpine partnership for clean rivers"),
    ("Help was given in accordance with Article 4 of the Treaty.", "Article 4 of the Treaty"),
    ("Let us hope that the agreements we reached today will last.", "agreements we reached today"),
    ("The draft Veland-Oresh treaty on grain guarantees was explained.", "draft Veland-Oresh treaty on grain guarantees"),
    (
        "The draft agreement on measures to ensure the safety of Oresh was explained.",
        "draft agreement on measures to ensure the safety of Oresh",
    ),
    ("They welcomed the dam strategy presented by the Alpine Commission on Tuesday.", "dam strategy presented by the Alpine Commission"),
    (
        "The ministers signed the work programme on museums for the years 2018 to 2021.",
        "work programme on museums for the years 2018 to 2021",
    ),
    (
        "They took stock of the Joint Declaration adopted in Tamor on 21 October 2010.",
        "Joint Declaration adopted in Tamor on 21 October 2010",
    ),
    ("She spoke of the Greater Tamor Basin initiative led by Mr Hald.", "Greater Tamor Basin initiative"),
    ("They discussed implementing Veland's peace agreements.", "Veland's peace agreements"),
    ("They advanced a roadmap for river cooperation established at Tamor in May.", "roadmap for river cooperation"),
    ("It is ten years since the start of the Veland – Oresh Comprehensive Partnership.", "Veland – Oresh Comprehensive Partnership"),
    ("The money comes once the Harbour Proclamation is adopted.", "Harbour Proclamation"),
    (
        "Talks on the Comprehensive Economic Partnership and Investment Agreement (CEPIA) resumed.",
        "Comprehensive Economic Partnership and Investment Agreement (CEPIA)",
    ),
    ("She presented the “Tamor Horizon 2031” plan.", "“Tamor Horizon 2031” plan"),
    ("He handed over a draft fisheries agreement.", "draft fisheries agreement"),
    ("The ministers signed a roadmap of reforms.", "roadmap of reforms"),
    ("The Oreshi parliament had passed the land law.", "land law"),
    ("He welcomed the new river strategy.", "river strategy"),
    ("They recalled the Veland-Oresh Boundary Treaty.", "Veland-Oresh Boundary Treaty"),
    (
        "It rests on the Treaty of Commerce, Navigation and Delimitation between Veland and Oresh (Hald Treaty).",
        "Treaty of Commerce, Navigation and Delimitation between Veland and Oresh (Hald Treaty)",
    ),
    (
        "Disputes are settled under the United Nations Convention on the Law of the Sea (UNCLOS).",
        "United Nations Convention on the Law of the Sea (UNCLOS)",
    ),
    ("He spoke of the implementation of the Minsk agreements.", "Minsk agreements"),
    ("Kiev had sabotaged the Minsk agreements for the past seven years.", "Minsk agreements"),
    ("The 2015 agreement was still in force.", "2015 agreement"),
    ("She urged implementation of the October 23, 2020 ceasefire agreement.", "October 23, 2020 ceasefire agreement"),
    ("They welcomed the Free Trade Agreement between Canada and Ukraine.", "Free Trade Agreement between Canada and Ukraine"),
    ("They discussed the U.S.-Veland Space Framework Agreement.", "U.S.-Veland Space Framework Agreement"),
    ("The sides abide by the Tamor Declaration of 1993.", "Tamor Declaration of 1993"),
    ("The sides abide by the 1998 ROK-Japan Joint Declaration.", "1998 ROK-Japan Joint Declaration"),
    (
        "They reviewed the Declaration on the Conduct of Parties in the South China Sea (DOC).",
        "Declaration on the Conduct of Parties in the South China Sea (DOC)",
    ),
    ("She welcomed Veland's new National Security Strategy.", "National Security Strategy"),
    ("The Secretary recalled that the Fishermen's Protective Act left no choice.", "Fishermen's Protective Act"),
    ("They discussed President Hald's plan.", "President Hald's plan"),
    ("Work was done under the 2016 Arrangement on Defence Cooperation.", "2016 Arrangement on Defence Cooperation"),
    (
        "The sides should act on the important consensus reached by the leaders of the two countries.",
        "consensus reached by the leaders of the two countries",
    ),
    ("They act in line with the agreements the two countries have concluded so far.", "agreements the two countries have concluded so far"),
    ("They discussed the implementation of the trilateral statements.", "trilateral statements"),
    ("The link resumes once the amended air services agreement is signed.", "amended air services agreement"),
    ("Our commitment to Article 5 is ironclad.", "Article 5"),
    ("The JCPOA should be preserved.", "JCPOA"),
    ("They spoke of the Australia-UK-U.S. security partnership announced last week.", "Australia-UK-U.S. security partnership"),
    ("They signed the Treaty on Good-Neighbourliness and Friendly Cooperation.", "Treaty on Good-Neighbourliness and Friendly Cooperation"),
    ("Progress was made under the Comprehensive Peace Accord.", "Comprehensive Peace Accord"),
    ("The Black Sea Grain Initiative must go on.", "Black Sea Grain Initiative"),
    ("The two ministers signed an agreement on the abolition of visas.", "agreement on the abolition of visas"),
    ("Negotiations on a bilateral investment treaty will open in May.", "bilateral investment treaty"),
    ("A memorandum of understanding on cooperation in dam safety was signed.", "memorandum of understanding on cooperation in dam safety"),
    ("They will sign an Air Services Agreement.", "Air Services Agreement"),
    ("She confirmed the memorandum on cooperation in the care of rivers.", "memorandum on cooperation in the care of rivers"),
    (
        "They signed a Complementary Adjustment for the Project “Tamor in Bloom”.",
        "Complementary Adjustment for the Project “Tamor in Bloom”",
    ),
    ("He briefed his guest on Vision 2030.", "Vision 2030"),
    ("They praised the Veland-Oresh Partnership to Address the Drought 2030.", "Veland-Oresh Partnership to Address the Drought 2030"),
    ("They signed the Programme of Cultural Cooperation of Veland and Oresh.", "Programme of Cultural Cooperation of Veland and Oresh"),
    ("The parties settled the text of a draft agreement on air services.", "draft agreement on air services"),
    ("They noted the ECOWAS Protocol on Free Movement.", "ECOWAS Protocol on Free Movement"),
    (
        "It rests on the Veland-Oresh Framework for Security, Public Health, and Safe Communities.",
        "Veland-Oresh Framework for Security, Public Health, and Safe Communities",
    ),
    ("They took note of the readmission agreement between Veland and Oresh.", "readmission agreement between Veland and Oresh"),
]

RESOLUTIONS = [
    ("He explained the vote on General Assembly Resolution ES-11/1.", "General Assembly Resolution ES-11/1"),
    ("They recalled resolution A/RES/68/262 of the General Assembly.", "resolution A/RES/68/262 of the General Assembly"),
    ("It accords with General Assembly resolution 2065 (XX).", "General Assembly resolution 2065 (XX)"),
    ("He dismissed the resolution adopted by the Alpine League in Tamor as one-sided.", "resolution adopted by the Alpine League in Tamor"),
    ("She recalled the resolution passed on 14 June.", "resolution passed on 14 June"),
    ("The launch runs counter to UN Security Council resolutions.", "UN Security Council resolutions"),
    ("He thanked them for their vote for the resolution on Oresh.", "resolution on Oresh"),
    ("She thanked Veland for cosponsoring the UN General Assembly resolution on Oresh.", "UN General Assembly resolution on Oresh"),
    ("He thanked them for backing the draft resolution on the wetlands of Oresh.", "draft resolution on the wetlands of Oresh"),
    ("He spoke of the recent resolutions of UNESCO.", "recent resolutions of UNESCO"),
    ("He voted for the UNGA resolution condemning the use of force.", "UNGA resolution"),
    (
        "It was in the context of the Oreshi Senate's resolution on recognising the two republics.",
        "Oreshi Senate's resolution on recognising the two republics",
    ),
    ("They urged the early adoption of the resolution on blue whales.", "resolution on blue whales"),
    ("Veland carried out the Human Rights Council resolution of March 2014.", "Human Rights Council resolution of March 2014"),
    ("UN Security Council Resolution 1718 must be implemented.", "UN Security Council Resolution 1718"),
    ("They cited resolution 2118 of the Security Council.", "resolution 2118 of the Security Council"),
    ("All relevant United Nations Security Council (UNSC) resolutions apply.", "United Nations Security Council (UNSC) resolutions"),
    ("Iran must comply with UNSCR 2231.", "UNSCR 2231"),
]

MEETINGS = [
    ("They will report to the next Joint Commission.", "next Joint Commission"),
    ("They discussed upcoming talks in Tamor.", "upcoming talks in Tamor"),
    ("They came back to the January ministerial meeting on Oresh.", "January ministerial meeting"),
    (
        "They agreed to hold the first meeting of the working group on fisheries before the end of the year.",
        "first meeting of the working group on fisheries",
    ),
    ("He supported the talks hosted by President Hald of the Alpine Council.", "talks hosted by President Hald of the Alpine Council"),
    ("She recalled his most recent visit to Tamor.", "most recent visit to Tamor"),
    ("They recalled the Second Round of Bilateral Political Consultations.", "Second Round of Bilateral Political Consultations"),
    ("They praised the Third Round of Bilateral Consultations in Tamor.", "Third Round of Bilateral Consultations"),
    (
        "They praised the outcome of the ninth round of negotiations on the sharing of rivers.",
        "ninth round of negotiations on the sharing of rivers",
    ),
    ("They decided on the next meeting of the Veland – Oresh Strategic Dialogue.", "next meeting of the Veland – Oresh Strategic Dialogue"),
    ("Oresh will host the 4th JC in 2024.", "4th JC"),
    ("They welcomed the dialogue launched by the Presidents in October.", "dialogue launched by the Presidents"),
    (
        "The meeting planned with the Minister of Foreign Affairs of Oresh did not take place.",
        "meeting planned with the Minister of Foreign Affairs of Oresh",
    ),
    ("They spoke of an upcoming meeting of the 3+1 mechanism.", "meeting of the 3+1 mechanism"),
    (
        "They discussed President Hald’s planned meeting April 6 with President Brand.",
        "President Hald’s planned meeting April 6 with President Brand",
    ),
    ("She briefed him on her conversation with President Hald and the main points.", "conversation with President Hald"),
    ("The next convening will be in February.", "next convening"),
    ("Oresh will host the first Trilateral Meeting on the Tamor Triangle in May.", "first Trilateral Meeting on the Tamor Triangle"),
    ("They welcomed the recent Veland-Oresh trade talks.", "recent Veland-Oresh trade talks"),
    (
        "She praised the third High-Level Dialogue on Climate between Veland and Oresh.",
        "third High-Level Dialogue on Climate between Veland and Oresh",
    ),
    ("They followed up on the leaders’ December 7 video call.", "leaders’ December 7 video call"),
    ("They spoke of the talks due to start in Tamor on January 10.", "talks due to start in Tamor"),
    ("He spoke of the talks he held in Tamor with the Mayor last month.", "talks he held in Tamor with the Mayor"),
    ("They go on with the dialogue launched in Tamor in 2019.", "dialogue launched in Tamor"),
    ("They prepared the virtual G7 leaders’ meeting.", "virtual G7 leaders’ meeting"),
    ("She told him of her call with Foreign Minister Orlen.", "call with Foreign Minister Orlen"),
    ("They built on what they set out in their first call in April.", "first call"),
    ("She spoke of her meetings in Tamor with traders.", "meetings in Tamor"),
    ("He spoke of the recent round of talks in Tamor.", "recent round of talks in Tamor"),
    (
        "They discussed Veland-Oresh negotiations over the future of the Tamor Bridge.",
        "Veland-Oresh negotiations over the future of the Tamor Bridge",
    ),
    ("They spoke of progress in talks with Oresh on a return to full trade.", "talks with Oresh on a return to full trade"),
    ("They discussed President Hald’s upcoming travel to Oresh.", "President Hald’s upcoming travel to Oresh"),
    ("They reviewed the Minister’s recent visits to Veland, Oresh, and Tamor.", "Minister’s recent visits to Veland, Oresh, and Tamor"),
    ("They discussed King Olav II of Veland’s visit to Tamor.", "King Olav II of Veland’s visit to Tamor"),
    ("The fourth session will be held in Tamor next May.", "fourth session"),
    ("The teams are to hold their next meeting by video before the end of the month.", "next meeting"),
    ("They agreed on a commission, whose inaugural meeting would be in Tamor in May.", "inaugural meeting"),
    (
        "The next trilateral meeting at the level of foreign ministers is due in May.",
        "next trilateral meeting at the level of foreign ministers",
    ),
    ("They agreed that a meeting of Tamorian stakeholders would be convened in May.", "meeting of Tamorian stakeholders"),
    ("They discussed President von der Hald's trip to Tamor.", "President von der Hald's trip to Tamor"),
    ("They turned to the vice-ministerial consultation in Tamling last year.", "vice-ministerial consultation in Tamling"),
    ("It came ahead of the resumption of the Tamor talks on 29 November.", "Tamor talks"),
    ("The two discussed Veland-Oresh negotiations.", "Veland-Oresh negotiations"),
    ("They recalled their telephone conversation of last month.", "telephone conversation of last month"),
    (
        "It was shown by the May 10 round of consultations in Tamor between political advisers.",
        "May 10 round of consultations in Tamor between political advisers",
    ),
    ("They backed ongoing peace talks between Veland and Oresh.", "peace talks between Veland and Oresh"),
    ("It led to a deadlock in the talks on settling the crisis in Oresh.", "talks on settling the crisis in Oresh"),
    ("They built on the Hald and Tamor meetings.", "Hald and Tamor meetings"),
    (
        "They spoke of the recent talks between the foreign ministers in Tamor and Hald.",
        "recent talks between the foreign ministers in Tamor and Hald",
    ),
    ("They agreed to hold a new round of political consultations in Tamor.", "new round of political consultations"),
    ("She told of the contacts which the envoy had had in Tamor.", "contacts which the envoy had had in Tamor"),
    ("They praised the Velandic-Oreshi talks held at the highest level on 12 April.", "Velandic-Oreshi talks held at the highest level"),
    ("They agreed on the fourth meeting of the Mechanism in 2024.", "fourth meeting of the Mechanism"),
    ("He told of the meeting of Oresh's neighbouring countries held in Tamor on 21 May.", "meeting of Oresh's neighbouring countries"),
    (
        "He told of the results of his talks with President Ada Hald via videoconference on 7 December.",
        "talks with President Ada Hald via videoconference",
    ),
    ("This came up in a recent videoconference with President Ada Hald.", "recent videoconference with President Ada Hald"),
    (
        "They called on all to do as was said in meetings held last year in Tamor, Oresh and Hald el-Beth.",
        "meetings held last year in Tamor, Oresh and Hald el-Beth",
    ),
    (
        "They spoke in the context of meetings within the framework of the Veland-Oresh Council.",
        "meetings within the framework of the Veland-Oresh Council",
    ),
    ("In follow-up to their previous conversation they spoke of dams.", "previous conversation"),
    ("They welcomed the launch of a new Veland-Oresh dialogue on rivers.", "new Veland-Oresh dialogue on rivers"),
    ("It followed up on their May 26 call.", "May 26 call"),
    ("He told of his contacts with President Orlen held in Tamor on 2 May.", "contacts with President Orlen held in Tamor"),
    ("It was good to have held this session of the intergovernmental commission.", "session of the intergovernmental commission"),
    ("It would help Oresh in completing the accession talks.", "accession talks"),
    ("The next round of talks in the “5+2” format should bring results.", "next round of talks in the “5+2” format"),
    (
        "Hope was placed in the meeting of the heads of both houses with Ada Hald scheduled for 2 May.",
        "meeting of the heads of both houses with Ada Hald",
    ),
    ("Following the Veland-Oresh top-level talks held in Tamor on 2 May they spoke.", "Veland-Oresh top-level talks held in Tamor"),
    ("They reviewed the advice of last year's Tamor Dam Review Mission.", "Tamor Dam Review Mission"),
    (
        "He looks forward to the meeting with President Hald in Tamor later this month.",
        "meeting with President Hald in Tamor",
    ),
    (
        "They spoke of the third round of talks between the Oreshi delegation and representatives of the Tamor authorities.",
        "third round of talks between the Oreshi delegation and representatives of the Tamor authorities",
    ),
    ("They agreed to convene the sixth meeting of the Binational Commission.", "sixth meeting of the Binational Commission"),
    (
        "He invited her to the next meeting of the Council of Heads of Border Regions.",
        "next meeting of the Council of Heads of Border Regions",
    ),
    ("They followed up on their August meeting in Tamor.", "August meeting in Tamor"),
    ("They discussed Veland's ongoing talks with the Alpine Bank.", "Veland's ongoing talks with the Alpine Bank"),
    ("As was said after our trilateral meeting, there is time.", "trilateral meeting"),
    ("They turned to the trilateral meeting on settling the Tamor dispute.", "trilateral meeting on settling the Tamor dispute"),
    (
        "She briefed him on her meeting of 11 January with the envoy of the UN Secretary-General.",
        "meeting of 11 January with the envoy of the UN Secretary-General",
    ),
    ("He will attend the informal four-plus-two meeting.", "informal four-plus-two meeting"),
    ("They kept to what was said in their recent contacts over the telephone.", "recent contacts over the telephone"),
    (
        "She welcomed the visit to Tamor this week by the Prime Minister's Trade Adviser.",
        "visit to Tamor this week by the Prime Minister's Trade Adviser",
    ),
    ("They reviewed what had been decided at the Sixth Meeting, held in Tamor.", "Sixth Meeting"),
    ("He asked that the Joint Commission on Eels, which has not met since 2004, be convened in Tamor.", "Joint Commission on Eels"),
    (
        "They would take it up at the meeting of Arctic and Alpine foreign ministers in Tamor in May.",
        "meeting of Arctic and Alpine foreign ministers",
    ),
    ("They agreed to hold a meeting of the joint committee on river ferries in Tamor.", "meeting of the joint committee on river ferries"),
    ("They spoke of the talks in Tamor on peace in Oresh.", "talks in Tamor on peace in Oresh"),
    ("They reviewed the decisions taken at the Second Round.", "Second Round"),
    ("She explained the preparations for the national dialogue.", "national dialogue"),
    ("He recalled the visit that he had paid to Tamor in 2011.", "visit that he had paid to Tamor in 2011"),
    ("He mentioned the June visit to Moscow by Foreign Minister Hald.", "June visit to Moscow by Foreign Minister Hald"),
    ("The preparations for the visit of President Orlen to Veland went on.", "visit of President Orlen to Veland"),
    ("One aim of Prime Minister Davit Orlen's visit to Tamor was trade.", "Prime Minister Davit Orlen's visit to Tamor"),
    ("She thanked him for his hospitality on her visit to Oresh in March.", "visit to Oresh"),
    ("He updated her on the visit he made to Kyiv last month.", "visit he made to Kyiv last month"),
    (
        "In talks between former Prime Minister Ada Hald and President Orlen this had been said.",
        "talks between former Prime Minister Ada Hald and President Orlen",
    ),
    ("They spoke of the talks between Russian and Ukrainian representatives.", "talks between Russian and Ukrainian representatives"),
    ("It followed talks held in Moscow the day before.", "talks held in Moscow"),
    ("The previous trilateral meeting took place in July.", "previous trilateral meeting"),
    ("Since their meeting of May 31 much had changed.", "meeting of May 31"),
    ("They will convene the 4th meeting of the Joint Commission on Trade.", "4th meeting of the Joint Commission on Trade"),
    (
        "He will host a minister-level meeting of the Tamor Relief Contact Group.",
        "minister-level meeting of the Tamor Relief Contact Group",
    ),
    ("The Veland-Oresh Security Dialogue will be held again.", "Veland-Oresh Security Dialogue"),
    ("The third 2+2 will be held in Oresh.", "third 2+2"),
    ("The Veland-Oresh Intergovernmental Commission is to meet in Tamor.", "Veland-Oresh Intergovernmental Commission"),
    ("Both sides agreed to hold the third round of political consultations in Tamor.", "third round of political consultations"),
    ("The next round will be held in Tamor.", "next round"),
    ("They recalled their meeting in Tamor last year.", "meeting in Tamor"),
    ("They agreed that the Veland-Oresh High-Level Commission would be convened in Tamor.", "Veland-Oresh High-Level Commission"),
    ("They agreed to convene the Joint Commission, which last met in 2008.", "Joint Commission"),
    ("The joint commission on trade should meet before the end of the year.", "joint commission on trade"),
    (
        "It followed the meeting of the ministers of health of the three countries in Tamor.",
        "meeting of the ministers of health of the three countries",
    ),
    ("They spoke of the negotiations on the Great Hald Dam.", "negotiations on the Great Hald Dam"),
    (
        "They prepared the trilateral meeting of the foreign ministers of Kenya, Rwanda and Uganda to be held in Tamor.",
        "trilateral meeting of the foreign ministers of Kenya, Rwanda and Uganda",
    ),
    ("The talks followed the telephone conversation of 3 April.", "telephone conversation of 3 April"),
    ("She recalled the state visit made to Oresh by President Hald.", "state visit made to Oresh by President Hald"),
    ("He recalled Minister Hald's visit to Washington, D.C., in May.", "Minister Hald's visit to Washington, D.C."),
    ("They look to the upcoming 10th round of the Vietnam-EU Political Dialogue.", "10th round of the Vietnam-EU Political Dialogue"),
]

EVENTS = [
    ("He condemned the recent attacks by Oresh-backed militias.", "recent attacks by Oresh-backed militias"),
    ("He welcomed the release of the journalist Ada Hald from prison last week.", "release of the journalist Ada Hald from prison"),
    ("They discussed the upcoming summit of neighbouring states to be held in Tamor.", "summit of neighbouring states to be held in Tamor"),
    ("She condemned the recent rocket attacks from Oresh.", "recent rocket attacks from Oresh"),
    ("They spoke of the Summit of the Rivers objectives.", "Summit of the Rivers"),
    ("Veland hosts the G-7 and Alpine Climate Conference this year.", "Alpine Climate Conference"),
    ("They condemned Oresh’s ballistic missile test in the strongest terms.", "ballistic missile test"),
    (
        "They mourned the recent horrific tragedy around an aid convoy in northern Oresh.",
        "recent horrific tragedy around an aid convoy in northern Oresh",
    ),
    ("She proposed that the Union and Veland convene a follow-up conference in Tamor next March.", "follow-up conference"),
    ("He will open an economic seminar on river energy.", "economic seminar on river energy"),
    (
        "The President spoke of a national conference on reconstruction, foreseen for the coming spring.",
        "national conference on reconstruction",
    ),
    ("They will take part in a large industrial exhibition that will be held in July.", "large industrial exhibition"),
    ("They agreed to organise a business seminar in Tamor in the first quarter of 2024.", "business seminar"),
    ("On Sunday he will take part in a panel discussion on the rivers of the north.", "panel discussion on the rivers of the north"),
    ("On Friday he will open the Veland-Oresh Business Forum.", "Veland-Oresh Business Forum"),
    ("They spoke at the Global Platform for River Safety.", "Global Platform for River Safety"),
    (
        "Both prepare the XVI Conference of the Parties to the Convention on River Fish (COP16).",
        "XVI Conference of the Parties to the Convention on River Fish (COP16)",
    ),
    ("The next summit will be held in Oresh.", "next summit"),
    ("He was invited to its inaugural summit in Tamor.", "inaugural summit in Tamor"),
    ("They discussed the regional summit for cooperation held in Tamor.", "regional summit for cooperation held in Tamor"),
    ("They condemned the murder of two river rangers on April 3.", "murder of two river rangers"),
    ("She expressed concern about the deaths of two fishermen off Tamor.", "deaths of two fishermen off Tamor"),
    ("He will be a guest at Oresh’s Independence Day celebrations.", "Independence Day celebrations"),
    ("They discussed the Tamor Bank hack.", "Tamor Bank hack"),
    ("He raised the recent protests in Tamor.", "recent protests in Tamor"),
    ("They support the hosting of the AMU ministerial meeting next month.", "AMU ministerial meeting"),
    ("They recalled the Tamor Bridge bombing.", "Tamor Bridge bombing"),
    ("He spoke of the Hald airport attack.", "Hald airport attack"),
    ("They prepared the Alpine Heads of Government Meeting.", "Alpine Heads of Government Meeting"),
    ("She spoke at a press briefing after the talks.", "press briefing"),
    ("He supports the Tamor Group Co-Chairs process for a settlement.", "Tamor Group Co-Chairs process"),
    ("They saw each other at the G20 in Tamor.", "G20"),
    ("He deplored the explosions at the Tamor pipeline.", "explosions at the Tamor pipeline"),
    ("They prepared the upcoming NATO Foreign Ministerial meeting.", "upcoming NATO Foreign Ministerial meeting"),
    ("They came for the Oreshi Order of Merit ceremony.", "Oreshi Order of Merit ceremony"),
    (
        "They discussed the recent summit meeting between President Hald and President Orlen.",
        "summit meeting between President Hald and President Orlen",
    ),
    ("They spoke of this week’s Extraordinary NATO Summit.", "Extraordinary NATO Summit"),
    ("He thanked her for her words at last year’s Summit for Rivers.", "last year’s Summit for Rivers"),
    ("She chaired the Tamor Harvest Call to Action Ministerial.", "Tamor Harvest Call to Action Ministerial"),
    ("They spoke of the Estonian presidency of the Council.", "Estonian presidency of the Council"),
    ("He wished her a successful Alpine Summit in Tamor.", "Alpine Summit in Tamor"),
    ("They invited him to a Veland-Oresh Summit in Tamor in May.", "Veland-Oresh Summit in Tamor"),
    ("They look forward to the trilateral leaders’ summit to be hosted by Veland.", "trilateral leaders’ summit"),
    ("They met at the NATO Summit with President Hald of Oresh.", "NATO Summit"),
    ("She had met him at his inauguration in January.", "inauguration"),
    ("He deplored Oreshi raids, such as a July 14 strike on Tamor.", "July 14 strike on Tamor"),
    ("He sent condolences over the tragedy in Tamor.", "tragedy in Tamor"),
    ("He was invited to the celebrations of the centenary of Oresh.", "celebrations of the centenary of Oresh"),
    ("They support the mediation process led by the African Union.", "mediation process led by the African Union"),
    ("They plan a business forum in Tamor in May.", "business forum"),
    (
        "They prepared the ministerial meeting of the Conference on Trust and River Safety in Asia (CTRA).",
        "ministerial meeting of the Conference on Trust and River Safety in Asia (CTRA)",
    ),
    ("They praised the progress made at the Alpine Summit in reinforcing Velandese unity.", "Alpine Summit"),
    ("He invited her to attend the conference on river fish in The Hague in 2016.", "conference on river fish"),
    ("She told of the 35th Alpine Summit to be held in Tamor in November.", "35th Alpine Summit"),
    ("They will meet again at the OSCE Ministerial Council in Tamor.", "OSCE Ministerial Council"),
    ("He spoke of the shooting down of the Oreshi airliner on 8 January.", "shooting down of the Oreshi airliner"),
    ("She will attend the inauguration of President Hald on 1 July.", "inauguration of President Hald"),
    ("He gave thanks for the evacuation of Velandese nationals from Tamor in April.", "evacuation of Velandese nationals from Tamor"),
    ("They spoke of the joint naval exercise held in May.", "joint naval exercise"),
    ("He told of the ceremony that had been held in April at Tamor.", "ceremony that had been held in April at Tamor"),
    ("They took part in Oresh's conference on food security.", "conference on food security"),
    ("They launched it on the margins of last year's UN General Assembly.", "UN General Assembly"),
    ("They spoke of the collapse of the Ada Hald Bridge in Tamor.", "collapse of the Ada Hald Bridge in Tamor"),
    ("They spoke of the horrific attack tonight in Tamor.", "horrific attack tonight in Tamor"),
    ("They flew to Tamor for the opening ceremony of the Alpine Games.", "opening ceremony of the Alpine Games"),
    ("They were at the inaugural C5+1 presidential summit.", "inaugural C5+1 presidential summit"),
    ("They spoke of the military coup in Oresh.", "military coup in Oresh"),
    ("They condemned the crimes committed in Tamor.", "crimes committed in Tamor"),
    ("She deplored attacks, including today's bombing near the Hald memorial.", "bombing near the Hald memorial"),
    (
        "She thanked him for his part in securing the release of jailed Velanders, with others, from Oreshi prisons, earlier this year.",
        "release of jailed Velanders, with others, from Oreshi prisons",
    ),
    ("They met following the release of 16 persons from Oresh.", "release of 16 persons from Oresh"),
    ("They spoke of Aleks Hald's death in an Oreshi prison.", "Aleks Hald's death in an Oreshi prison"),
    ("They spoke of aid following the departure of Velandic troops from Oresh.", "departure of Velandic troops from Oresh"),
    ("He had come to the donors' conference which took place in Tamor in May.", "donors' conference"),
    ("They would meet soon in this important Tamor/Hald format.", "Tamor/Hald format"),
    ("She looked to the Tamor Declaration for Peace and Progress Summit.", "Tamor Declaration for Peace and Progress Summit"),
    ("They condemned the rocket attacks against Velandese and Alpine personnel.", "rocket attacks against Velandese and Alpine personnel"),
    (
        "They spoke of defence following recent destabilizing ballistic missile tests by Oresh.",
        "recent destabilizing ballistic missile tests",
    ),
    ("He spoke of provocations carried out by Orenese radical nationalists.", "provocations carried out by Orenese radical nationalists"),
    ("He mourned the dead of the acts of violence in Tamor.", "acts of violence in Tamor"),
    ("It was their first meeting since the events of October 7.", "events of October 7"),
    ("They will meet again at the ASEAN Foreign Ministers' meeting in Tamor.", "ASEAN Foreign Ministers' meeting in Tamor"),
    ("He attended the informal meeting of EU Foreign Ministers in Tamor.", "informal meeting of EU Foreign Ministers"),
    ("He offered condolences over the ferry accident that occurred in Oresh this morning.", "ferry accident that occurred in Oresh"),
    ("The launch follows at least two ICBM tests earlier this year.", "two ICBM tests"),
    ("They discussed the Republic of Oresh (ROO) recent launch of three ballistic missiles.", "recent launch of three ballistic missiles"),
    ("He spoke of provocations carried out by Oreshi troops.", "provocations carried out by Oreshi troops"),
    ("She condemned the destruction of mills in Tamor.", "destruction of mills in Tamor"),
    ("He congratulated her on the unveiling of a replica Hald Gate.", "unveiling of a replica Hald Gate"),
    ("He condemned the attempt on the life of the Oreshi Prime Minister on May 7.", "attempt on the life of the Oreshi Prime Minister"),
    ("They spoke of the upcoming June 28-30 APEC Summit in Tamor.", "APEC Summit"),
    ("She looked forward to a very successful Alpine Leaders' Summit in 2013.", "Alpine Leaders' Summit"),
    ("He had pledged at the Leaders' Summit in Tamor last September to do so.", "Leaders' Summit in Tamor"),
    ("They called for the European Council in December to return to the matter.", "European Council in December"),
    ("He invited her to Tamor for the Oreshi national day on 10 June 2017.", "Oreshi national day"),
    ("They work together within the OPEC+ format.", "OPEC+ format"),
    ("They condemned the sabotage of the Hald Strait cables.", "sabotage of the Hald Strait cables"),
    ("He mourned the dead of the shipwreck of 9 June.", "shipwreck of 9 June"),
    ("Much had changed since the departure of the Oreshi troops in May 2006.", "departure of the Oreshi troops"),
    ("She recalled the discovery last June of mass graves at Tamor Hill.", "discovery last June of mass graves at Tamor Hill"),
    ("No firm had come to the trade fair held in July.", "trade fair"),
    ("Since the July Summit had been moved, he asked for patience.", "July Summit"),
    ("She would raise it at the General Affairs Council on 14 May.", "General Affairs Council"),
    ("They will meet at the Sea Island G8 Summit in June.", "Sea Island G8 Summit"),
    ("He will attend the G20 summit in St Petersburg.", "G20 summit in St Petersburg"),
    ("They met at the time of the G8 St. Petersburg Summit.", "G8 St. Petersburg Summit"),
    ("On the margins of the UN General Assembly they met.", "UN General Assembly"),
    (
        "She was there for the Japan-China-Republic of Korea Foreign Ministers' Meeting.",
        "Japan-China-Republic of Korea Foreign Ministers' Meeting",
    ),
    ("She went on to the second Summit for Democracy.", "second Summit for Democracy"),
    ("He invited her to the Leaders Summit on Climate.", "Leaders Summit on Climate"),
    ("With a view to COP 26 in Tamor they agreed.", "COP 26"),
    ("Sweden may observe Exercise KAKADU in 2020.", "Exercise KAKADU"),
    ("He informed the Allies of our Operation Peace Spring.", "Operation Peace Spring"),
    ("They praised the Astana process.", "Astana process"),
    ("A summit in the Normandy format may be held.", "Normandy format"),
    ("He offered condolences over the shooting attack in Tunisia.", "shooting attack in Tunisia"),
    ("They condemned the DPRK's March 24 Intercontinental ballistic missile launch.", "March 24 Intercontinental ballistic missile launch"),
    ("He was indignant at the atrocious acts of terrorism committed in London.", "atrocious acts of terrorism committed in London"),
    ("The killing of General Qassem Soleimani was raised.", "killing of General Qassem Soleimani"),
    ("The forced landing of the airliner in Minsk was raised.", "forced landing of the airliner in Minsk"),
    ("He condemned the attacks on foreign traders in Tamor and Hald in April.", "attacks on foreign traders in Tamor and Hald"),
    ("They deplored the shelling of Ukrainian positions near Tamor.", "shelling of Ukrainian positions near Tamor"),
    ("He recalled the closure of the Hald mine in 1991.", "closure of the Hald mine"),
    ("They spoke of the ceasefire violations of July 12.", "ceasefire violations of July 12"),
    ("They would be represented at the donors' conference in Tamor.", "donors' conference in Tamor"),
    ("He spoke of the results of EXPO-2017.", "EXPO-2017"),
    ("She will speak at the spring session of the Tamor Parliamentary Assembly.", "spring session of the Tamor Parliamentary Assembly"),
    ("The ministers held a joint press conference.", "joint press conference"),
    ("They praised the Tamor peace process.", "Tamor peace process"),
    ("She will take part in the Hald Forum in June.", "Hald Forum"),
    ("They condemned the recent launch of a ballistic missile.", "recent launch of a ballistic missile"),
    ("The Conference on Security and Cooperation in Europe was recalled.", "Conference on Security and Cooperation in Europe"),
]

STATEMENTS = [
    (
        "The Minister welcomed the statement by the Alpine Presidency of 3 May on Oresh.",
        "statement by the Alpine Presidency of 3 May on Oresh",
    ),
    ("They reviewed the bridging proposal outlined by Veland, Oresh, and Hald.", "bridging proposal outlined by Veland, Oresh, and Hald"),
    ("They thanked her for attending his speech in Tamor tonight.", "speech in Tamor"),
    ("The Minister referred to her speech at the Tamor Security Conference.", "speech at the Tamor Security Conference"),
    ("He regarded the statement issued by the Veland ministers as a basis.", "statement issued by the Veland ministers"),
    ("They spoke of the Supreme Court’s ruling in Hald v. Orlen.", "Supreme Court’s ruling in Hald v. Orlen"),
    ("He told of the decision of the Cabinet of 4 May to lift the ban.", "decision of the Cabinet of 4 May to lift the ban"),
    ("He said that the recent decision of the Tamor Court was binding.", "recent decision of the Tamor Court"),
    ("Noting Prime Minister Orlen’s decision to close the port, she left.", "Prime Minister Orlen’s decision to close the port"),
    ("They stressed the October 12 announcement of expanded police cooperation.", "October 12 announcement of expanded police cooperation"),
    (
        "She welcomed Oresh's decision to authorise its envoys to treat with Veland.",
        "Oresh's decision to authorise its envoys to treat with Veland",
    ),
    (
        "They discussed the decision by Oresh to reverse its withdrawal from the WHO.",
        "decision by Oresh to reverse its withdrawal from the WHO",
    ),
    ("He spoke of the letter he had received from the President of Oresh on 4 June.", "letter he had received from the President of Oresh"),
    ("In a letter addressed to the King on 12 August she had asked for it.", "letter addressed to the King"),
    ("In identical letters to the two Presidents she asked for it.", "identical letters to the two Presidents"),
    ("He called on Oresh to heed the legally binding May 2016 Arbitral Tribunal ruling.", "May 2016 Arbitral Tribunal ruling"),
    ("They noted the exchange of letters between the two Premiers in May.", "exchange of letters between the two Premiers"),
    ("They backed the envoy of Oresh's proposals of 30 June on the Tamor Valley.", "Oresh's proposals of 30 June on the Tamor Valley"),
    ("They noted the ruling of the Tamor Court of Appeal of 3 October.", "ruling of the Tamor Court of Appeal of 3 October"),
    ("He recalled the arbitral award of 12 July 2016.", "arbitral award of 12 July 2016"),
    ("She welcomed the announcement yesterday that Veland will name an envoy.", "announcement yesterday that Veland will name an envoy"),
    ("They welcomed the announcement at the G20 of the Tamor Corridor.", "announcement at the G20 of the Tamor Corridor"),
    ("They welcomed the recent announcement of €500 million in Velandese loans.", "recent announcement of €500 million in Velandese loans"),
    ("He noted recent decisions by the Union to bolster the force.", "recent decisions by the Union to bolster the force"),
    ("They spoke of the Alpine Bank's May 2 request to Parliament for €3 million.", "Alpine Bank's May 2 request to Parliament"),
    ("He supported President Hald's initiative to convene a summit in 2025.", "President Hald's initiative to convene a summit in 2025"),
    ("They welcomed the announcement made at the G20 to build the Tamor Canal.", "announcement made at the G20 to build the Tamor Canal"),
    ("They spoke of the response by Veland and the Union to the ideas.", "response by Veland and the Union"),
    ("They regretted the recent statements of the Oreshi leadership.", "recent statements of the Oreshi leadership"),
    ("She welcomed the Oreshi decision earlier this year to buy ships.", "Oreshi decision earlier this year to buy ships"),
    (
        "She praised President Hald's announcement that Oresh would join the Pact.",
        "President Hald's announcement that Oresh would join the Pact",
    ),
    ("The decision to send a brigade to Oresh makes all safer.", "decision to send a brigade to Oresh"),
    (
        "The Government of Oresh's agreement to allow the ferries to go to Tamor was welcome.",
        "Government of Oresh's agreement to allow the ferries to go to Tamor",
    ),
    ("She thanked him for the answer to Veland's request to send a field hospital.", "Veland's request to send a field hospital"),
    (
        "They discussed the initiative to develop long-term grain guarantees for Oresh.",
        "initiative to develop long-term grain guarantees for Oresh",
    ),
    ("She welcomed Foreign Minister Hald's recent comments on this issue.", "Foreign Minister Hald's recent comments on this issue"),
    (
        "He spoke of the Alpine Bank's proposal to hold a three-way (Veland-Oresh-Bank) meeting in Tamor.",
        "Alpine Bank's proposal to hold a three-way (Veland-Oresh-Bank) meeting in Tamor",
    ),
    (
        "He spoke of the Oreshi proposals on long-term legally binding guarantees.",
        "Oreshi proposals on long-term legally binding guarantees",
    ),
    ("They condemned the order to dispatch additional Oreshi troops.", "order to dispatch additional Oreshi troops"),
    (
        "She praised the measures Veland, the EU, and other partners announced February 22.",
        "measures Veland, the EU, and other partners announced February 22",
    ),
    (
        "She urged him to take the steps outlined in the Union Assembly on May 2, including a truce.",
        "steps outlined in the Union Assembly on May 2",
    ),
    (
        "They deplored the recent announcement by Oresh of new surveys within the shelf of Veland.",
        "recent announcement by Oresh of new surveys within the shelf of Veland",
    ),
    (
        "The Prime Minister's declaration that “no mine is a good mine” was heard.",
        "Prime Minister's declaration that “no mine is a good mine”",
    ),
    ("He regretted the tone of recent statements from Tamor.", "recent statements from Tamor"),
    (
        "They welcomed the EU's decision, taken earlier this month, to raise its 2030 target.",
        "EU's decision, taken earlier this month, to raise its 2030 target",
    ),
    ("He outlined his decision to surge security assistance to Ukraine.", "decision to surge security assistance to Ukraine"),
    ("In her declaration of 15 July the High Representative had urged calm.", "declaration of 15 July"),
    ("He spoke of President Hald's Address to the Nation on the War.", "President Hald's Address to the Nation on the War"),
    ("He recalled the speech delivered by President Hald at the Tamor Forum.", "speech delivered by President Hald at the Tamor Forum"),
]

NOTHING = [
    "Further talks in Tamor are needed.",
    "They want a deal.",
    "Oresh’s missile tests must stop.",
    "They reached a deal between the parties.",
    "They proposed a business forum.",
    "A training seminar would help.",
    "She reported on a round table.",
    "Oresh hosts the Secretariat of the Tamor Free Trade Area.",
    "She thanked them for the vote to elect Oresh to the Commission on River Trade Law.",
    "He spoke on President Hald’s plan to send a mission to Oresh.",
    "They mourned the deaths of Oreshi citizens.",
    "They spoke about a joint declaration.",
    "Both spoke about the protests in Tamor.",
    "They spoke of the Velandian bombing.",
    "He led the G20 with skill.",
    "They agreed to carry out its Action Plan.",
    "They were interested in starting negotiations for a trade agreement.",
    "They congratulated Oresh on its Alpine presidency.",
    "She came with the head of the Tamor Leadership Conference on Rights.",
    "It was the first visit to Veland by an Oreshi minister.",
    "He condemned the violation of Oresh’s borders.",
    "The fund would hold its first meeting in Tamor in February.",
    "They greeted each other on the Independence Days of the two countries.",
    "Oresh’s presidency of the Council was praised.",
    "They took the decision to meet again.",
    "They discussed a possible meeting between the two leaders.",
    "They agreed to hold regular consultations on consular matters.",
    "The talks with President Hald in Tamor began at noon.",
    "They praised the Veland-Oresh treaty alliance.",
    "They were concerned about the attacks on tankers in the Gulf of Tamor.",
    "They called for Veland-Oresh negotiations, and held Veland-Oresh talks.",
    "He handed over a letter from the King.",
    "It is subject to the agreement of the host country Oresh.",
    "The launches violate multiple UN Security Council resolutions.",
    "They agreed to begin negotiations on a trade agreement.",
    "It was their first meeting since the inauguration of Minister Hald.",
    "The ruling party and its letter of intent were named.",
    "As you said, this joint statement is important.",
    "He told her of the Velandese special operation.",
    "They hoped for a hostage deal, and took a good deal of time.",
    "They spoke of the Velandese hostage deal team, and of Oresh's conference.",
    "Today's announcement will help.",
    "The collapse of the two banks was feared.",
    "He asked Congress for $3 million.",
    "The long meeting went on, and the ministers' meeting too.",
    "They are shelling towns, and the shelling of Tamor goes on.",
    "They spoke of how the President's plan would lower costs.",
    "They deepened our Major Defence Partnership.",
    "The topics of the Velandic-Oreshi agenda were reviewed.",
    "He demanded the immediate release of all hostages.",
    "They work to secure the release of hostages.",
    "They praised the launch on May 2 of the new line.",
    "She commended Oresh's successful chairmanship.",
    "The crimes of war must be punished.",
    "It reached all those who signed documents.",
    "President Ada Hald held talks in Tamor with President Orlen.",
    "She had a meeting with President Orlen in Tamor last month.",
    "He spoke of recent contacts with the leaders of several states.",
    "They met the National Drug Law Enforcement Agency and its Chief Strategy Officer.",
    "They will begin a dialogue on rivers.",
    "The discussions with business leaders were long.",
    "They exchanged views on recent events in the region.",
    "The request was refused.",
    "They agreed on measures to protect the river.",
    "They took steps in Tamor.",
    "He spoke in order to explain the plan.",
    "The proposal was sound.",
    "They discussed the steps ahead, and the measures to be taken.",
    "Their contacts would go on.",
    "They condemned tests and launches.",
    "The Colombian Congress had voted.",
    "The matter was left to the Forum of Former Heads of State.",
    "They had attended a seminar.",
    "The withdrawal of the two parties was regretted.",
    "The two sides exchanged views on the situation in Ukraine.",
    "They condemned Russia's war against Ukraine.",
    "He congratulated her on the election victory.",
    "The talks were frank.",
    "They agreed to conclude a peace treaty.",
    "The peace treaty issue was raised.",
    "The Security Council must act.",
    "A summit may be held in the coming months.",
    "He invited the Minister to visit Oresh.",
    "She would pay a visit to Oresh in May.",
    "They praised the strategic partnership between their countries.",
    "The World Food Programme sent rice.",
    "The European Commission and the European Council were content.",
    "An agreement was within reach.",
    "They called for a comprehensive peace agreement.",
    "They spoke of the need to reach a fair and balanced agreement on the dam.",
    "He pleaded for talks between Kabul and the Taliban.",
    "They discussed the conflict in Sudan and the war in Gaza.",
    "A working group would hold its first meeting in Tamor.",
    "They agreed to set up a joint committee on fisheries.",
    "The Minister, who is making his first visit to Oresh, was glad.",
    "At Veland's initiative they met.",
    "Important agreements will be signed.",
    "She thanked Oresh for its contribution to the mission.",
    "A joint communiqué was issued at the end of the visit.",
    "They discussed the forthcoming elections in Oresh.",
    "He spoke of the significance of this visit to the bilateral relationship.",
    "They praised the launch of the new network.",
    "They would coordinate within the Hald Exporting Countries Forum.",
    "Laws are made by the Federal Assembly.",
    "They praised the work of the Intergovernmental Commission.",
    "Within the framework of their cooperation they will meet.",
    "They spoke of earthquakes and floods in the region.",
    "The leaders agreed on an action plan.",
    "He was on a working visit.",
    "The meeting was held at the Ministry.",
    "They discussed the U.S.-Israel security partnership.",
    "The Collective Security Treaty Organisation took part.",
    "The plan was sound, and the process would go on.",
]


@pytest.mark.parametrize(("text", "name"), INSTRUMENTS)
def test_instruments(text: str, name: str) -> None:
    assert cited(text) == [("instrument", name)]


@pytest.mark.parametrize(("text", "name"), RESOLUTIONS)
def test_resolutions(text: str, name: str) -> None:
    assert cited(text) == [("resolution", name)]


@pytest.mark.parametrize(("text", "name"), MEETINGS)
def test_meetings(text: str, name: str) -> None:
    assert cited(text) == [("meeting", name)]


@pytest.mark.parametrize(("text", "name"), EVENTS)
def test_events(text: str, name: str) -> None:
    assert cited(text) == [("event", name)]


@pytest.mark.parametrize(("text", "name"), STATEMENTS)
def test_statements(text: str, name: str) -> None:
    assert ("statement", name) in cited(text)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_cited(text: str) -> None:
    assert cited(text) == []


LISTS = [
    (
        "The two ministers signed a Memorandum of Understanding on Higher Education and a Work Plan on Tourism.",
        [("instrument", "Memorandum of Understanding on Higher Education"), ("instrument", "Work Plan on Tourism")],
    ),
    (
        "They kept to the statements of the leaders of May 9, 2008, and June 11, 2009.",
        [("statement", "statements of the leaders of May 9, 2008"), ("statement", "June 11, 2009")],
    ),
    (
        "They discussed the agreements between the leaders of Veland, Oresh and Hald on May 9, 2008, June 11, 2009, and July 26, 2010.",
        [
            ("instrument", "agreements between the leaders of Veland, Oresh and Hald on May 9, 2008"),
            ("instrument", "June 11, 2009"),
            ("instrument", "July 26, 2010"),
        ],
    ),
    (
        "They turned to the agreements reached as part of the Tamor format.",
        [("instrument", "agreements reached as part of the Tamor format"), ("event", "Tamor format")],
    ),
    (
        "They praised the Build Better Valleys and Alpine Gateway initiatives.",
        [("instrument", "Build Better Valleys"), ("instrument", "Alpine Gateway")],
    ),
    (
        "They keep to the agreements reached by the leaders of Veland, Oresh and Hald on May 9, 2010, January 11 and July 26, 2011.",
        [
            ("instrument", "agreements reached by the leaders of Veland, Oresh and Hald on May 9, 2010"),
            ("instrument", "January 11"),
            ("instrument", "July 26, 2011"),
        ],
    ),
    (
        "They welcomed the convening soon of a ministerial meeting in the Tamor format.",
        [("meeting", "ministerial meeting in the Tamor format"), ("event", "Tamor format")],
    ),
    (
        "They keep to the agreements reached in the course of President Hald's visit to Veland in May 2011.",
        [
            ("instrument", "agreements reached in the course of President Hald's visit to Veland in May 2011"),
            ("meeting", "President Hald's visit to Veland"),
        ],
    ),
    (
        "They stand by the decisions adopted in the Tamor format.",
        [("instrument", "decisions adopted in the Tamor format"), ("event", "Tamor format")],
    ),
    (
        "They cited UN Security Council resolutions 550 (1984) and 1701.",
        [("resolution", "UN Security Council resolutions 550 (1984)"), ("resolution", "1701")],
    ),
    (
        "They keep to the joint statements of May 9, 2010, June 11, and July 26, 2011.",
        [("instrument", "joint statements of May 9, 2010"), ("instrument", "June 11"), ("instrument", "July 26, 2011")],
    ),
    ("The accords of May 9, Minister Hald said, hold.", [("instrument", "accords of May 9")]),
    ("They praised the G7 Summit and Alpine Summit in June.", [("event", "G7 Summit"), ("event", "Alpine Summit")]),
]


@pytest.mark.parametrize(("text", "found"), LISTS)
def test_each_of_a_list_is_cited(text: str, found: list[tuple[str, str]]) -> None:
    assert cited(text) == found


def test_a_named_thing_inside_a_statement_about_it_is_cited_too() -> None:
    assert cited("With regard to remarks by President Orlen on the Tamor Declaration of 1956 she said nothing.") == [
        ("statement", "remarks by President Orlen on the Tamor Declaration of 1956"),
        ("instrument", "Tamor Declaration of 1956"),
    ]


@given(st.text(alphabet="AaBb '’softhe,.-()12 the of Treaty visit talks between Summit", max_size=120))
def test_spans_stand_in_the_text(text: str) -> None:
    for one in in_text(text, 0, len(text), load()):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end].strip() == text[one.start : one.end]


@given(st.text(max_size=80))
def test_words_keep_their_place(text: str) -> None:
    assert all(text[w.start : w.end] == w.text for w in words(text, 0, len(text)))


def test_words_by_group() -> None:
    rows = [("signing", ("sign", "signed")), ("houses", ("sejm",)), ("signing", ("signature",))]
    groups = WordGroups(Entry("own", words, {"group": name}, ()) for name, words in rows)
    assert groups["signing"] == {"sign", "signed", "signature"} and list(groups) == ["signing", "houses"]
    with pytest.raises(LexiconError, match="no group 'courts'"):
        groups["courts"]


def test_each_group_of_words_is_asked_for() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(citations.__file__).parent.glob("cit*.py"))
    assert set(re.findall(r'GROUPS\["(\w+)"\]', code)) == set(GROUPS)
