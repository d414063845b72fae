"""What a sentence cites, and how far each citation reaches: text → kind and name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.annotate.citations import in_text
from memcon.annotate.noun_phrases import words
from memcon.lexicon import load


def cited(text: str) -> list[tuple[str, str]]:
    return [(c.kind, text[c.start : c.end]) for c in in_text(text, 0, len(text), load())]


INSTRUMENTS = [
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
    ("Veland carried out the Human Rights Council resolution of March 2014.", "Human Rights Council resolution of March 2014"),
    ("UN Security Council Resolution 1718 must be implemented.", "UN Security Council Resolution 1718"),
    ("They cited resolution 2118 of the Security Council.", "resolution 2118 of the Security Council"),
    ("They cited UN Security Council resolutions 2254 (2015) and 1701.", "UN Security Council resolutions 2254 (2015) and 1701"),
    ("All relevant United Nations Security Council (UNSC) resolutions apply.", "United Nations Security Council (UNSC) resolutions"),
    ("Iran must comply with UNSCR 2231.", "UNSCR 2231"),
]

MEETINGS = [
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
    ("She thanked him for his hospitality on her visit to Oresh in March.", "visit to Oresh in March"),
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
