"""People named in a text: names, posts, sides, and who a bare post is. One table of text → persons; people are invented."""

from __future__ import annotations

import pytest
from pages import LEXICON, account

from memcon.annotate.names import gender_of, name_words, order
from memcon.pipeline import annotate

PERSONS = [
    ("PRESIDENT SOLBERG TO ATTEND SUMMIT\n\nIngrid Solberg, President of Norway, spoke.", ["Ingrid Solberg | President | NO"]),
    ("Foreign Minister Ingrid Solberg spoke.", ["Ingrid Solberg | Foreign Minister | None"]),
    ("Peruvian Foreign Minister Carlos Medina spoke.", ["Carlos Medina | Foreign Minister | PE"]),
    ("Carlos Medina, Minister of Foreign Affairs of Peru, spoke.", ["Carlos Medina | Minister of Foreign Affairs | PE"]),
    ("The Minister of Foreign Affairs of Peru, Carlos Medina, spoke.", ["Carlos Medina | Minister of Foreign Affairs | PE"]),
    ("H.E. Mr. Carlos Medina spoke. Mr Medina was frank.", ["Carlos Medina | None | None"]),
    ("The Rt Hon Ingrid Solberg MP, Minister for Trade, spoke.", ["Ingrid Solberg | Minister for Trade | None"]),
    ("President-elect Rosa Quispe of Peru spoke.", ["Rosa Quispe | President-elect | PE"]),
    ("Peruvian Prime Minister-designate Juan Salas spoke.", ["Juan Salas | Prime Minister-designate | PE"]),
    ("Foreign Minister Santiago Paredes of Peru spoke.", ["Santiago Paredes | Foreign Minister | PE"]),  # a capital as a given name
    ("Foreign Minister Zin Mar Thein spoke.", ["Zin Mar Thein | Foreign Minister | None"]),  # a month as a name
    ("Luis Paredes, Aide to the Chilean President, spoke.", ["Luis Paredes | Aide to the Chilean President | CL"]),
    ("Luis Paredes, Spokesperson and Chief Advisor to the President of Chile, spoke.",
     ["Luis Paredes | Spokesperson and Chief Advisor to the President | CL"]),
    ("Commander of the Northern Fleet (NORFLEET) Lena Berg spoke.", ["Lena Berg | Commander of the Northern Fleet (NORFLEET) | None"]),
    ("Minister of Foreign Affairs and Expatriates Sami Haddad of Lebanon spoke.",
     ["Sami Haddad | Minister of Foreign Affairs and Expatriates | LB"]),
    ("Minister of Foreign Affairs and Peruvian Expatriates Sami Haddad spoke.",
     ["Sami Haddad | Minister of Foreign Affairs and Peruvian Expatriates | PE"]),
    ("Swiss Chargée d'Affaires Nora Keller spoke.", ["Nora Keller | Chargée d'Affaires | CH"]),
    ("The Secretary for Ports at the President's Office, Dr. Ana Rivas, spoke.",
     ["Ana Rivas | Secretary for Ports at the President's Office | None"]),
    ("Ana Rivas, Chief of Protocol at the Prime Minister’s Office, spoke.",
     ["Ana Rivas | Chief of Protocol at the Prime Minister’s Office | None"]),
    ("She met the Foreign Minister at the President's Office, where they spoke.", []),
    ("The Chief Executive of the Peru Coastal Waters Authority (PCWA), Ms Ana Rivas, spoke.",
     ["Ana Rivas | Chief Executive of the Peru Coastal Waters Authority (PCWA) | PE"]),
    ("Senior Director for Ports at the National Harbour Council Ana Rivas spoke.",
     ["Ana Rivas | Senior Director for Ports at the National Harbour Council | None"]),
    ("She met the Minister at the National Council, Ms Rivas said.", ["Rivas | None | None"]),
    ("The Permanent Secretary in the Ministry of Trade, Ana Rivas spoke.",
     ["Ana Rivas | Permanent Secretary in the Ministry of Trade | None"]),
    ("Permanent Secretary, Ministry of Trade of Peru, Amb. Ana Rivas spoke.",
     ["Ana Rivas | Permanent Secretary, Ministry of Trade | PE"]),
    ("Minister of State at the Foreign Office Ana Rivas spoke.", ["Ana Rivas | Minister of State at the Foreign Office | None"]),
    ("The Chairman of the Presidency, Emir Hadžić, spoke.", ["Emir Hadžić | Chairman of the Presidency | None"]),
    ("The Emir of Qatar, Tamim Al Thani, spoke.", ["Tamim Al Thani | Emir | QA"]),
    ("Permanent Secretary (Ag.) Ana Rivas spoke.", ["Ana Rivas | Permanent Secretary | None"]),
    ("President Ana Rivas of the European Council spoke.", ["Ana Rivas | President of the European Council | EU"]),
    ("President Ana Rivas of the European Union spoke.", ["Ana Rivas | President | EU"]),
    ("Secretary-General Ana Rivas of the United Nations spoke.", ["Ana Rivas | Secretary-General | UN"]),
    ("Minister Kim Dong-seok of the Korea Forest Service spoke.", ["Kim Dong-seok | Minister of the Korea Forest Service | KR"]),
    ("Ana Rivas, chair of the Peru-Chile parliamentary friendship group, spoke.",
     ["Ana Rivas | chair of the Peru-Chile parliamentary friendship group | None"]),
    ("Mr Luis Paredes, Head of the Peru-EU group of the Senate, spoke.", ["Luis Paredes | Head of the Peru-EU group of the Senate | None"]),
    ("The Prime Minister of Peru, Ana Rivas, spoke. Minister of Ports Lena Berg and her Peruvian colleague, Luis Paredes, came.",
     ["Ana Rivas | Prime Minister | PE", "Lena Berg | Minister of Ports | None", "Luis Paredes | Minister of Ports | PE"]),
    ("Mayor Luis Paredes of Lima spoke.", ["Luis Paredes | Mayor of Lima | None"]),
    ("Mayor Luis Paredes of Peru spoke.", ["Luis Paredes | Mayor | PE"]),
    ("Minister of Fisheries Jógvan á Heygum spoke.", ["Jógvan á Heygum | Minister of Fisheries | None"]),
    ("Director of Ports Ms. Lê Thu Hằng spoke.", ["Lê Thu Hằng | Director of Ports | None"]),
    ("Director of Ports Ms. Lê spoke on Thu 4 May.", ["Lê | Director of Ports | None"]),
    ("He met H.E. Assoc. Prof. Dr. Ana Rivas, Minister of Health of Peru.", ["Ana Rivas | Minister of Health | PE"]),
    ("The Minister of Ports, Compañero Luis Paredes, spoke.", ["Luis Paredes | Minister of Ports | None"]),
    ("MK Noa Adler, Chair of the Economy Committee, spoke.", ["Noa Adler | Chair of the Economy Committee | None"]),
    ("He called on the Speaker, Lok Sabha, Shri Ravi Mehra.", ["Ravi Mehra | Speaker, Lok Sabha | IN"]),
    ("The Speaker, Ravi Mehra, spoke.", ["Ravi Mehra | Speaker | None"]),
    ("Secretary Commerce Ana Rivas was present.", ["Ana Rivas | Secretary Commerce | None"]),
    ("He called on Secretary Defence Mr. Ravi Mehra.", ["Ravi Mehra | Secretary Defence | None"]),
    ("Officer-in-Charge Ana Rivas spoke.", ["Ana Rivas | Officer-in-Charge | None"]),
    ("The Federal Minister for Climate Action, Energy, Mobility, Innovation and Technology of Austria, Lena Berg, spoke.",
     ["Lena Berg | Federal Minister for Climate Action, Energy, Mobility, Innovation and Technology | AT"]),
    ("Under Secretary for Civilian Security, Democracy, and Human Rights Lena Berg spoke.",
     ["Lena Berg | Under Secretary for Civilian Security, Democracy, and Human Rights | None"]),
    ("The Minister for Energy, the Minister for Trade, and Human Rights Commissioner Lena Berg spoke.",
     ["Lena Berg | Human Rights Commissioner | None"]),
    ("Hon. Luis Paredes, who was in the chair, Hon. Ana Rivas and others spoke.",
     ["Luis Paredes | None | None", "Ana Rivas | None | None"]),
    ("War Cabinet members Ana Rivas and Luis Paredes spoke.",
     ["Ana Rivas | War Cabinet member | None", "Luis Paredes | War Cabinet member | None"]),
    ("The Dutch ambassador, Hedda van Dam, spoke.", ["Hedda van Dam | ambassador | NL"]),
    ("He met Peru's Ana Rivas, Minister of Foreign Trade.", ["Ana Rivas | Minister of Foreign Trade | PE"]),
    ("The Chief Justice of Ghana, Her Ladyship Ama Boateng, spoke.", ["Ama Boateng | Chief Justice | GH"]),
    ("The chair of the Kenya Tea Board, Ana Rivas, spoke.", ["Ana Rivas | chair of the Kenya Tea Board | KE"]),
    ("The Prime Minister of Peru Ana Rivas spoke to the Board.", ["Ana Rivas | Prime Minister | PE"]),
    ("The Resident Coordinator of the United Nations in Peru, Ola Dahl, spoke.", ["Ola Dahl | Resident Coordinator in Peru | UN"]),
    ("He received World Health Organization (WHO) Director-General Lena Hald.",
     ["Lena Hald | World Health Organization (WHO) Director-General | UN"]),
    ("He received a Special Envoy from Chile, Luis Paredes.", ["Luis Paredes | Special Envoy | CL"]),
    ("He received a Special Envoy of Chile, Luis Paredes, Minister of Transport, who spoke.", ["Luis Paredes | Special Envoy | CL"]),
    ("The Secretary of State in the Office of Foreign Affairs, Ana Rivas, spoke.",
     ["Ana Rivas | Secretary of State in the Office of Foreign Affairs | None"]),
    ("H.E. Mr. Faris Al Said, Foreign Minister, spoke.", ["Faris Al Said | Foreign Minister | None"]),
    ("President Rosa Quispe Quispe RosaPresident of Peru spoke.", ["Rosa Quispe | President | None"]),  # a pop-up printed with the text
    ("Visit of Peruvian PM Juan Salas. Prime Minister Salas spoke.", ["Juan Salas | Prime Minister | PE"]),
    ("Palestinian Authority President Sami Haddad spoke.", ["Sami Haddad | President | PS"]),
    ("Ines Vidal spoke with President Rosa Quispe of Peru. She praised the IAEA Director General’s proposal.",
     ["Ines Vidal | None | None", "Rosa Quispe | President | PE"]),
    # spellings that drift, full and short names
    ("Aide Pavel Kislov and Minister Ana Rojas spoke. Mr Kyslov left.", ["Pavel Kislov | Aide | None", "Ana Rojas | Minister | None"]),  # 3
    ("Peruvian Foreign Minister Carlos Medina spoke. Minister Medina left.", ["Carlos Medina | Foreign Minister | PE"]),
    # a capital that is a family's name, and one that is none
    ("Foreign Minister Carlos Medina Lima of Chile spoke. Mr. Medina Lima left.", ["Carlos Medina Lima | Foreign Minister | CL"]),
    ("Foreign Minister Carlos Medina, Lima, spoke.", ["Carlos Medina | Foreign Minister | None"]),
    ("In the presence of the Foreign Minister of Peru, Carlos Medina, and of the press, a treaty was signed.",
     ["Carlos Medina | Foreign Minister | PE"]),
    # who is only called a counterpart holds the post of whose counterpart he is
    ("Defence Minister Lena Berg of Norway arrived.\n\nHer Peruvian counterpart, Carlos Medina, spoke.",
     ["Lena Berg | Defence Minister | NO", "Carlos Medina | Defence Minister | PE"]),
    # the host named without a side is not the guest's Foreign Minister, named by post
    ("Meeting with the Foreign Minister of Peru\n\nForeign Minister Ingrid Solberg met Cabinet Secretary Carlos Medina of Peru.",
     ["Ingrid Solberg | Foreign Minister | None", "Carlos Medina | Cabinet Secretary | PE"]),
    # a rank after a post over two regions
    ("The Director General for Asia and Oceania, Ambassador Rosa Quispe, spoke.",
     ["Rosa Quispe | Director General for Asia and Oceania | None"]),
    ("Vice President Ingrid Solberg spoke with Rosa Quispe. The Vice President and President-elect Quispe agreed.",
     ["Ingrid Solberg | Vice President | None", "Rosa Quispe | President-elect | None"]),
    # who led which side
    ("The Norwegian delegation was headed by Director General Lena Berg, and the Peruvian delegation by the Vice Minister, Rosa Quispe.",
     ["Lena Berg | Director General | NO", "Rosa Quispe | Vice Minister | PE"]),
    # leaders whose country everybody knows; a family's name with its article and without
    ("King Charles III spoke. The King was brief.", ["Charles III | King | GB"]),
    ("President Badr el-Orlen of Peru spoke. Mr Orlen left.", ["Badr el-Orlen | President | PE"]),
    # whose post ends the circumstances; a rank before a name; those of one descent; a state that shares a country's name
    ("In her visit with Peruvian President Rosa Quispe, the Prime Minister conveyed condolences.", ["Rosa Quispe | President | PE"]),
    ("Commander of the Corps of Engineers Lieutenant General Lena Berg spoke.", ["Lena Berg | Commander of the Corps of Engineers | None"]),
    ("Mayor Lena Berg met Peruvian American leaders in Oslo.", ["Lena Berg | Mayor | None"]),
    ("Mayor Lena Berg of Atlanta, Georgia, spoke.", ["Lena Berg | Mayor | None"]),
    # the words of people.toml: fellows, ranks, callings
    ("She met her Peruvian and Chilean colleagues, Carlos Medina and Luis Paredes.",
     ["Carlos Medina | None | PE", "Luis Paredes | None | CL"]),
    ("The Director for Andean Affairs, Ambassador Rosa Quispe, spoke.", ["Rosa Quispe | Director for Andean Affairs | None"]),
    ("Participants:\n\n• Senator Ingrid Solberg\n\n• Lena Berg, Mayor", ["Ingrid Solberg | Senator | None", "Lena Berg | Mayor | None"]),
    # that country is the one named before; a ministry is its country's; ranks and stages of more than one word; two posts and a dash
    ("During a visit to Chile, Ingrid Solberg, Minister of Trade, met the Minister of Ports of that country, Luis Rojas.",
     ["Ingrid Solberg | Minister of Trade | None", "Luis Rojas | Minister of Ports | CL"]),
    ("Minister of State at the Ministry of Trade Dr. Lena Berg met"
     " State Secretary of the Peruvian Ministry of Foreign Affairs Rosa Quispe.",
     ["Lena Berg | Minister of State at the Ministry of Trade | None",
      "Rosa Quispe | State Secretary of the Peruvian Ministry of Foreign Affairs | PE"]),
    ("She was joined by Peru's newly appointed Minister for Ports, Mr Luis Rojas.", ["Luis Rojas | Minister for Ports | PE"]),
    ("Deputy Prime Minister – Minister of Trade Lena Berg spoke.", ["Lena Berg | Deputy Prime Minister – Minister of Trade | None"]),
    ("With the Minister of Ports of Peru, Rosa Quispe, Foreign Minister Ingrid Solberg discussed cod.",
     ["Rosa Quispe | Minister of Ports | PE", "Ingrid Solberg | Foreign Minister | None"]),
    # a portfolio in small letters; an abbreviated name that ends no sentence
    ("She received the Peruvian minister of foreign affairs and Andean integration, Carlos Medina.",
     ["Carlos Medina | minister of foreign affairs | PE"]),
    ("She received the Peruvian minister of foreign affairs and regional integration, Carlos Medina.",
     ["Carlos Medina | minister of foreign affairs and regional integration | PE"]),
    ("Ambassador Ma. Cristina Quispe and Ambassador Md. Rafiq Orlen spoke.",
     ["Ma. Cristina Quispe | Ambassador | None", "Md. Rafiq Orlen | Ambassador | None"]),
    # the body whose head one is; ministries of two names; a country in brackets
    ("She met Peruvian High Council for National Reconciliation Chairman Carlos Medina.",
     ["Carlos Medina | High Council for National Reconciliation Chairman | PE"]),
    ("She met Peruvian Minister of Foreign Affairs and Communities and Minister of Defence Carlos Medina.",
     ["Carlos Medina | Minister of Foreign Affairs and Communities and Minister of Defence | PE"]),
    ("The talks were attended by Arvid Solheim (Norway), Rosita Quispe (Peru) and Foreign Minister Ana Rojas (Chile).",
     ["Arvid Solheim | None | NO", "Rosita Quispe | None | PE", "Ana Rojas | Foreign Minister | CL"]),
    ("Foreign Minister Ingrid Solberg was received by President Rosa Quispe and held talks with her counterpart Carlos Medina.",
     ["Ingrid Solberg | Foreign Minister | None", "Rosa Quispe | President | None", "Carlos Medina | Foreign Minister | None"]),
    # as many names as countries before them; where an envoy lives
    ("She spoke with the foreign ministers of Peru, Chile and Norway, Carlos Medina, Ana Rojas and Arvid Solheim.",
     ["Carlos Medina | foreign minister | PE", "Ana Rojas | foreign minister | CL", "Arvid Solheim | foreign minister | NO"]),
    ("She spoke with her colleagues from Peru and Chile, Carlos Medina and Ana Rojas.",
     ["Carlos Medina | None | PE", "Ana Rojas | None | CL"]),
    ("She met the Ambassador of Peru to Latvia (residing in Stockholm), Carlos Medina.",
     ["Carlos Medina | Ambassador to Latvia | PE"]),
    # titles and houses of one country alone; a title that is a given name
    ("The Taoiseach, Mr. Conor Hald, spoke with his Peruvian counterpart, Luis Rojas.\n\nHe spoke of the British Prime Minister.",
     ["Conor Hald | Taoiseach | IE", "Luis Rojas | None | PE"]),
    ("The Speaker of the Knesset, Amir Halevi, and Riigikogu President Jaan Orlen spoke.",
     ["Amir Halevi | Speaker of the Knesset | IL", "Jaan Orlen | Riigikogu President | EE"]),
    ("Marshal of the Sejm Jan Orlen and the Chairman of the Verkhovna Rada, Petro Vidal, spoke.",
     ["Jan Orlen | Marshal of the Sejm | PL", "Petro Vidal | Chairman of the Verkhovna Rada | UA"]),
    ("Lyonpo Dorji Orlen spoke. Minister Rosa Quispe, who had visited the Sejm, spoke.",
     ["Dorji Orlen | None | BT", "Rosa Quispe | Minister | None"]),
    ("Minister of Energy Sultan Al Orlen spoke.", ["Sultan Al Orlen | Minister of Energy | None"]),
    # who chairs a body by turns is of the country at whose head he is; the head of its commission is not
    ("Chairperson of the African Union, President of the Republic of Peru Luis Rojas spoke.",
     ["Luis Rojas | Chairperson of the African Union, President | PE"]),
    ("The Chairperson of the African Union, Peruvian President Luis Rojas, spoke.",
     ["Luis Rojas | Chairperson of the African Union, President | PE"]),
    ("Luis Rojas, Chairperson of the African Union and President of Peru, spoke.",
     ["Luis Rojas | Chairperson of the African Union and President | PE"]),
    ("She met the President of Peru, Luis Rojas, and the Chairperson of the African Union Commission, Rosa Vidal.",
     ["Luis Rojas | President | PE", "Rosa Vidal | Chairperson of the African Union Commission | AFU"]),
    ("OSCE Chairperson-in-Office and Foreign Minister of Peru Luis Rojas spoke.", ["Luis Rojas | Chairperson-in-Office | OSCE"]),
    # two posts with a country between them
    ("Deputy Prime Minister of Peru and Minister of Ports Luis Rojas spoke.",
     ["Luis Rojas | Deputy Prime Minister and Minister of Ports | PE"]),
    ("Luis Rojas, President of Peru, Minister of Ports, spoke.", ["Luis Rojas | President, Minister of Ports | PE"]),
    # a body by its letters alone
    ("The Director General of the IMF, Lena Berg, and the Permanent Representative of Peru to the OIC, Ambassador Juan Salas, spoke.",
     ["Lena Berg | Director General of the IMF | None", "Juan Salas | Permanent Representative to the OIC | PE"]),
    # names beside names alone, and of kin; activists; acronyms before a post; a post on which a statement is made
    ("Officials including Susan Rojas, Zedrik Hald, Eriku Morits and Howart Ou spoke.",
     ["Susan Rojas | None | None", "Zedrik Hald | None | None", "Eriku Morits | None | None", "Howart Ou | None | None"]),
    ("She met Maria Lund, Oslo Fjord Lines and Best Bridge Funds.", ["Maria Lund | None | None"]),
    ("Human Rights Activist Masiha Orlen and her husband Kambizu Vidal spoke.",
     ["Masiha Orlen | Human Rights Activist | None", "Kambizu Vidal | None | None"]),
    ("IMF Managing Director Lena Berg and FEMA Administrator Rosa Quispe spoke.",
     ["Lena Berg | IMF Managing Director | None", "Rosa Quispe | FEMA Administrator | US"]),
    ("Statement by the Spokesperson on National Security Advisor Lena Berg's Call", ["Lena Berg | National Security Advisor | None"]),
    ("Administrator of the National Oceanographic and Atmospheric Administration (NOAA) Lena Berg and Chief of the Forest Service Rosa"
     " Quispe spoke.", ["Lena Berg | Administrator of the National Oceanographic and Atmospheric Administration (NOAA) | US",
                 "Rosa Quispe | Chief of the Forest Service | None"]),
    # who led the other side, told short; the country of each counterpart, set off
    ("The Norwegian delegation was headed by Director General Lena Berg, and the Peruvian by Vice Minister Rosa Quispe.",
     ["Lena Berg | Director General | NO", "Rosa Quispe | Vice Minister | PE"]),
    ("Minister Ingrid Solberg received her counterparts Ana Rojas, of Chile, and Carlos Medina, of Peru.",
     ["Ingrid Solberg | Minister | None", "Ana Rojas | None | CL", "Carlos Medina | None | PE"]),
    # two in a row, of whom the first is told by post alone
    ("Crown Prince Faris Orlen of Oman, Minister Badr bin Vidal of Qatar and Minister Ajit Rao of India spoke. She met the Crown Prince,"
     " Sheikh Badr, and Mr. Rao.", ["Faris Orlen | Crown Prince | OM", "Badr bin Vidal | Minister | QA", "Ajit Rao | Minister | IN"]),
    # regions of one country; where one is stationed; posts that read as others'; those told in full and short
    ("Scotland's First Minister, Ines Vidal, met Governor Davit Orlen of California and the Prime Minister of the"
     " Kurdistan Region, Ali Hald.",
     ["Ines Vidal | First Minister | GB", "Davit Orlen | Governor | US", "Ali Hald | Prime Minister of the Kurdistan Region | IQ"]),
    ("Foreign Minister Lena Berg of Norway visited California.", ["Lena Berg | Foreign Minister | NO"]),
    ("OSCE PA Secretary General Roberto Hald and the Head of the OSCE Presence in Peru, Ambassador Jochen Orlen, spoke.",
     ["Roberto Hald | OSCE PA Secretary General | OSCE", "Jochen Orlen | Head of the OSCE Presence in Peru | OSCE"]),
    ("Head of State Protocol Lena Berg and Head of Government Relations Rosa Quispe spoke.",
     ["Lena Berg | Head of State Protocol | None", "Rosa Quispe | Head of Government Relations | None"]),
    ("The Prime Minister of the Royal Government of Bhutan, Sonam Hald, spoke.", ["Sonam Hald | Prime Minister | BT"]),
    ("PM Ola Hald of Norway spoke. The Prime Minister left.", ["Ola Hald | Prime Minister | NO"]),
    ("President of Peru Rosa Quispe spoke. Head of State Rosa Quispe left.", ["Rosa Quispe | President | PE"]),
    ("Luis Paredes, Adviser to the President and Peruvian Rescue Plan Coordinator, Lena Berg, Adviser, spoke.",
     ["Luis Paredes | Adviser to the President | None", "Lena Berg | Adviser | None"]),
    # the acronym of a body after its name, and a comma
    ("He met with the Executive Director of the United Nations Office on Drugs and Crime (UNODC), Lena Berg.",
     ["Lena Berg | Executive Director of the United Nations Office on Drugs and Crime | UN"]),
    # words that are no names
    ("The bridge was opened in Maria Lund Square.", []),
    ("The Prime Minister welcomed the Peace Treaty.", []),
    ("Foreign Ministers Meeting in Oslo", []),
    ("Peru welcomed the Lima Declaration.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_persons_with_posts_and_sides(text: str, expected: list[str]) -> None:
    known = annotate(account(text).document, LEXICON)
    found = [f"{p.name} | {p.post} | {p.side}" for p in known.persons]
    assert [f.removesuffix(" | None") for f in found if " | " in f] == [e.removesuffix(" | None") for e in expected]


BARE = [
    # 6: the last named of that rank; the only holder of the office
    ("Foreign Minister Ingrid Solberg of Norway met with President Rosa Quispe of Peru. The President thanked"
     " her.", "The President", "Rosa Quispe"),
    ("Peruvian Foreign Minister Carlos Medina met with Prime Minister Erik Lund. The Peruvian Foreign Minister left.",
     "The Peruvian Foreign Minister", "Carlos Medina"),
    ("Secretary Lena Berg met with Carlos Medina. The Secretary left.", "The Secretary", "Lena Berg"),  # 7
    # officials are of many kinds
    ("Secretary of State for Ports Lena Berg of Norway met with Foreign Minister Carlos Medina of Peru. The Secretary of State left.",
     "The Secretary of State", "Lena Berg"),
    ("Cabinet Secretary for Foreign Affairs Lena Berg came with Director of Ports Olav Vik. The Cabinet Secretary spoke.",
     "The Cabinet Secretary", "Lena Berg"),
    ("Foreign Minister Lena Berg of Norway spoke with Peruvian Foreign Minister Carlos Medina. Our Minister left.", "Our Minister",
     "Lena Berg"),
    ("Foreign Minister Ingrid Solberg met with her Peruvian counterpart, Carlos Medina. Her Peruvian counterpart left.",
     "Her Peruvian counterpart", "Carlos Medina"),
    ("Foreign Minister Ingrid Solberg met with Carlos Medina of Peru. The Chilean President was absent.", "The Chilean President", None),
    ("Foreign Minister Lena Berg of Norway met Foreign Minister Carlos Medina of Peru. The Minister spoke.",
     "The Minister", "Carlos Medina"),
    ("Foreign Minister Lena Berg of Norway met Foreign Minister Carlos Medina of Peru. The Minister then met the press.",
     "The Minister", "Lena Berg"),
    ("Foreign Minister Lena Berg of Norway met Foreign Minister Carlos Medina of Peru. The Minister later visited the port.",
     "The Minister", "Lena Berg"),
    ("President Lena Berg of Norway spoke. At the request of Carlos Medina, the President of Norway told the press of the dam.",
     "the President of Norway", "Lena Berg"),
    ("Mayor Olav Vik spoke. President Lena Berg received Mr Medina of Peru. The Peruvian President left.", "The Peruvian President", None),
    # one of a side that is named but in passing; the head of a body, talked about before anybody of that post is named
    ("Prime Minister Carlos Medina met President Lena Berg of Norway.\n\nHe spoke of a visit to Chile. The Chilean Prime Minister had"
     " proposed a bridge.", "The Chilean Prime Minister", None),
    ("Minister Lena Berg of Norway spoke.\n\nThe President of the European Council had been frank.\n\nShe was received by President Carlos"
     " Medina.", "The President of the European Council", None),
    ("The Taoiseach, Mr. Conor Hald, met Prime Minister Luis Rojas of Peru.\n\nThe Taoiseach spoke.", "The Taoiseach", "Conor Hald"),
    ("Prime Minister Lena Berg spoke. The talks were held at the Prime Minister Residence.", "the Prime Minister", None),
    ("Minister Ana Rojas spoke for Norway as President of the Council.", "President of the Council", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name"), BARE)
def test_who_a_bare_post_is(text: str, words: str, name: str | None) -> None:
    known = annotate(account(text).document, LEXICON)
    at = text.rindex(words)
    found = [m.person for m in known.people if m.start == at]
    assert [known.persons[p].name if p is not None else None for p in found or [None]] == [name]


ORDERS = [
    ("Ingrid Solberg", "NO", "Ingrid Solberg", "Solberg"),
    ("MORI Kenji", "JP", "Kenji Mori", "Mori"),
    ("Kenji MORI", "JP", "Kenji Mori", "Mori"),
    ("Lin Zhaoming", "CN", "Lin Zhaoming", "Lin"),
    ("LIN Zhaoming", "CN", "Lin Zhaoming", "Lin"),
    ("Bae Do-yun", "KR", "Bae Do-yun", "Bae"),
    ("Do-yun Bae", "KR", "Bae Do-yun", "Bae"),
    ("Phan Quang Huy", "VN", "Phan Quang Huy", "Phan"),
    ("Orlen , Davit Pavlovich", "RU", "Davit Pavlovich Orlen", "Orlen"),
    ("Ana Rojas Vidal", "CL", "Ana Rojas Vidal", "Rojas Vidal"),
    ("Jan van der Meer", "NL", "Jan van der Meer", "van der Meer"),
    ("Erik Lund Jr.", "NO", "Erik Lund Jr.", "Lund"),
]


@pytest.mark.parametrize(("printed", "side", "name", "family"), ORDERS)
def test_given_name_before_family_name_except_where_it_stands_first(printed: str, side: str, name: str, family: str) -> None:
    assert order(printed.split(), side, name_words(LEXICON)) == (name, family)


@pytest.mark.parametrize("text", [t for t, _ in PERSONS] + [t for t, *_ in BARE])
def test_spans_of_mentions_lie_in_the_text(text: str) -> None:
    document = account(text).document
    known = annotate(document, LEXICON)
    for mention in known.people:
        assert 0 <= mention.start < mention.end <= len(document.text)
        assert document.text[mention.start : mention.end].strip() == document.text[mention.start : mention.end]
    for person in known.persons:
        for start, end in (*person.name_spans, *person.post_spans, *person.side_spans):
            assert document.text[start:end].strip()


@pytest.mark.parametrize(
    ("name", "side", "gender"),
    [
        ("Peter Orlen", None, "m"),
        ("Salma Al-Harthy", "OM", "f"),
        ("José Vidal", "PE", "m"),
        ("Zoltan Hald", "HU", "m"),
        ("Andrea Vidal", "IT", None),  # a man there, a woman elsewhere
        ("Orlen", None, None),
        ("Kim Jean", "KR", None),
    ],
)
def test_a_given_name_of_one_gender_alone_tells_it(name: str, side: str | None, gender: str | None) -> None:
    assert gender_of(name, side, LEXICON) == gender
