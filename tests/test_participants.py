"""Who was in the room: principals and delegates, with post, side and role. One table of text → participants; people are invented."""

from __future__ import annotations

import pytest
from pages import account

HEAD = "Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina in Oslo today."
SOLBERG = "Ingrid Solberg, Foreign Minister, NO"
MEDINA = "Carlos Medina, Foreign Minister, PE"

PRINCIPALS = [
    # two whom one word for their post serves are of one side
    ("Minister Ingrid Solberg of Norway met with Peruvian Minister of Ports Carlos Medina and Cabinet members Rosa Quispe and Luis Diaz.",
     ["Ingrid Solberg, Minister, NO", "Carlos Medina, Minister of Ports, PE", "Rosa Quispe, Cabinet member, PE",
      "Luis Diaz, Cabinet member, PE"]),
    # a post that goes on in words of its own
    ("Rolf Lund, Adviser to the President and Harbour Rescue Plan Coordinator, and Dr. Lena Berg, Director of Roads, met Peruvian Foreign"
     " Minister Carlos Medina.",
     ["Rolf Lund, Adviser to the President, NO", "Lena Berg, Director of Roads, NO", MEDINA]),
    ("Foreign Minister Ingrid Solberg chaired a meeting of the Fjord Format today, at which Peru was represented by Foreign Minister Carlos"
     " Medina and Chile by Foreign Minister Ana Rojas.", [SOLBERG, MEDINA, "Ana Rojas, Foreign Minister, CL"]),
    # agencies that sit in a capital are not its country
    ("Foreign Minister Ingrid Solberg met today with the heads of the Rome-based food agencies, including World Food Programme Executive"
     " Director Ana Rojas and Food Fund Director-General Luis Paredes.",
     [SOLBERG, "Ana Rojas, World Food Programme Executive Director, UN", "Luis Paredes, Food Fund Director-General, UN"]),
    # who held a call told beside what was discussed, of two ministers of one's own
    ("Foreign Minister Ingrid Solberg and Trade Minister Lars Dahl wrote to Parliament today. Ms Solberg discussed the ferry in a telephone"
     " call with her Peruvian counterpart, Carlos Medina.", [SOLBERG, MEDINA]),
    ("At the invitation of the Minister of Foreign Affairs of Norway, Ingrid Solberg, the Ministers of Foreign Affairs of Peru, Carlos"
     " Medina, and of Chile, Ana Rojas, met in Bergen. Minister Solberg thanked them.",
     ["Carlos Medina, Minister of Foreign Affairs, PE", "Ana Rojas, Minister of Foreign Affairs, CL",
      "Ingrid Solberg, Minister of Foreign Affairs, NO"]),
    (HEAD, [SOLBERG, MEDINA]),
    # one called but a counterpart, and then by his post alone; the head of a body that is no side
    ("Foreign Minister Ingrid Solberg thanked her Peruvian counterpart, Carlos Medina. Later the Peruvian Foreign Minister was received by"
     " President Lena Berg.", ["Carlos Medina, Foreign Minister, PE", "Lena Berg, President, NO"]),
    ("Foreign Minister Ingrid Solberg met with the Secretary General of the Arab League, Ali Orlen.",
     [SOLBERG, "Ali Orlen, Secretary General of the Arab League, None"]),
    ("Foreign Minister Ingrid Solberg received H.E. Mr. Carlos Medina, Minister of Foreign Affairs of the Republic of Peru.",
     [SOLBERG, "Carlos Medina, Minister of Foreign Affairs, PE"]),
    ("Ingrid Solberg, Foreign Minister of Norway, and her Peruvian counterpart, Carlos Medina, met in Lima on Monday.",
     [SOLBERG, "Carlos Medina, Foreign Minister, PE"]),  # 12
    # whom a pronoun means that is met in a clause with when
    ("Ingrid Solberg, Foreign Minister of Norway, received a message on the ferry. The message was handed over by Carlos Medina, the"
     " Ambassador of Peru, when the Foreign Minister received him today.",
     [SOLBERG, "Carlos Medina, Ambassador, PE"]),
    ("Foreign Minister of Norway Ingrid Solberg was speaking today when Peruvian Foreign Minister Carlos Medina called on her.",
     [MEDINA, SOLBERG]),
    # the fullest name anywhere, given name first
    ("Solberg calls Medina\n\nForeign Minister Solberg spoke today with Peruvian Foreign Minister Medina. Ingrid Solberg thanked Mr Carlos"
     " Medina.", [SOLBERG, MEDINA]),
    ("Mr. Medina, Carlos Alvarovich, Foreign Minister of Peru, met with Foreign Minister Ingrid Solberg.",
     ["Carlos Alvarovich Medina, Foreign Minister, PE", SOLBERG]),  # 1
    ("Foreign Minister SOLBERG Ingrid met with Mr. MEDINA Carlos, Minister for Foreign Affairs of Peru.",
     [SOLBERG, "Carlos Medina, Minister for Foreign Affairs, PE"]),  # 2
    ("Foreign Minister Ingrid Solberg met with Chinese Foreign Minister Lin Zhaoming and South Korean Foreign Minister Bae Do-yun.",
     [SOLBERG, "Lin Zhaoming, Foreign Minister, CN", "Bae Do-yun, Foreign Minister, KR"]),
    ("Foreign Minister Ingrid Solberg met with Vietnamese Deputy Prime Minister Phan Quang Huy in Oslo.",
     [SOLBERG, "Phan Quang Huy, Deputy Prime Minister, VN"]),
    # several posts of one person
    ("Foreign Minister Ingrid Solberg met with Politburo Member, State Councilor and Foreign Minister Lin Zhaoming of China.",
     [SOLBERG, "Lin Zhaoming, Politburo Member, State Councilor and Foreign Minister, CN"]),  # 4
    ("Foreign Minister Ingrid Solberg met with the Deputy Prime Minister and Minister of Defence of Peru, Carlos Medina.",
     [SOLBERG, "Carlos Medina, Deputy Prime Minister and Minister of Defence, PE"]),
    ("Foreign Minister Ingrid Solberg spoke with Luis Paredes, Diplomatic Adviser to the Peruvian President.",
     [SOLBERG, "Luis Paredes, Diplomatic Adviser to the Peruvian President, PE"]),
    ("Foreign Minister Ingrid Solberg spoke with Luis Paredes, Chief of Staff to Peruvian President Rosa Quispe.",
     [SOLBERG, "Luis Paredes, Chief of Staff to Peruvian President, PE"]),  # whose name only tells whom he serves
    ("Foreign Minister Ingrid Solberg, joined by State Secretary Lena Berg, met with Peruvian Foreign Minister Carlos Medina.",
     [SOLBERG, MEDINA]),
    # whose office he serves at tells his side, and is no part of his post
    ("Foreign Minister Ingrid Solberg met with Luis Paredes, Permanent Secretary at the Peruvian Prime Minister's Office.",
     [SOLBERG, "Luis Paredes, Permanent Secretary, PE"]),
    ("Foreign Minister Ingrid Solberg met with Luis Paredes, State Secretary in the Peruvian Ministry of Defence.",
     [SOLBERG, "Luis Paredes, State Secretary, PE"]),
    ("Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina at the Oslo office of the Arctic Fund.",
     [SOLBERG, MEDINA]),
    # two of one side
    ("Foreign Minister Ingrid Solberg and Defence Minister Lena Berg met with Peruvian Foreign Minister Carlos Medina and Peruvian Defence"
     " Minister Rosa Quispe in Oslo.",
     [SOLBERG, "Lena Berg, Defence Minister, NO", MEDINA, "Rosa Quispe, Defence Minister, PE"]),  # 8, 11
    ("Foreign Minister Ingrid Solberg met with Peruvian President Rosa Quispe, Foreign Minister Carlos Medina and Defence Minister Juan"
     " Salas.", [SOLBERG, "Rosa Quispe, President, PE", MEDINA, "Juan Salas, Defence Minister, PE"]),
    ("Prime Minister Erik Lund met with King Harold.", ["Erik Lund, Prime Minister, NO", "Harold, King, None"]),
    ("Prime Minister Erik Lund had an audience with Pope Leander.", ["Erik Lund, Prime Minister, NO", "Leander, Pope, VA"]),
    # the presidents of the page are its two; those of a gathering are others too
    ("Mr Erik Lund met with President of Peru Rosa Quispe in Oslo. President Rosa Quispe thanked Mr Lund. The presidents discussed trade.",
     ["Erik Lund, president, NO", "Rosa Quispe, President, PE"]),
    ("Mr Erik Lund met with President of Peru Rosa Quispe at a summit of the APEC heads of state. President Rosa Quispe thanked Mr Lund.",
     ["Erik Lund, None, NO", "Rosa Quispe, President, PE"]),
    # those only talked about are none
    (HEAD + " They discussed the visit of President Rosa Quispe and the statement by Chilean Foreign Minister Ana Rojas.",
     [SOLBERG, MEDINA]),
    ("Statement by Spokesperson Lena Berg on Foreign Minister Ingrid Solberg’s Call with Foreign Minister Carlos Medina of Peru\n\n"
     "Foreign Minister Ingrid Solberg spoke today with Foreign Minister Carlos Medina of Peru.", [SOLBERG, MEDINA]),
    ("Foreign Minister Ingrid Solberg met with Carlos Medina, Foreign Minister of Peru. Medina’s father, Juan Medina, once sat in Oslo.",
     [SOLBERG, MEDINA]),  # 14
    (HEAD + " Former Prime Minister Olav Vik had first proposed the plan.", [SOLBERG, MEDINA]),  # 5
    # a comma that ends the circumstances does not make the subject the holder of the post before it
    ("Call with Foreign Minister of Peru Carlos Medina\n\nDuring a call initiated by the Foreign Minister of the Republic of Peru, Ingrid"
     " Solberg and Carlos Medina had an exchange of views. Foreign Minister Solberg thanked him.", [SOLBERG, MEDINA]),
    # a country for each name
    ("Foreign Minister Ingrid Solberg met with her Peruvian and Chilean colleagues, Carlos Medina and Ana Rojas, in Oslo.",
     [SOLBERG, MEDINA, "Ana Rojas, Foreign Minister, CL"]),
    ("Foreign Minister Ingrid Solberg met with the Peruvian, Chilean and Danish Foreign Ministers Carlos Medina, Ana Rojas and Per Holm.",
     [SOLBERG, MEDINA, "Ana Rojas, Foreign Minister, CL", "Per Holm, Foreign Minister, DK"]),
    # those whom a number counts
    ("Foreign Minister Ingrid Solberg travelled to Lima with her Danish colleague, Per Holm, and the Dutch Foreign Minister, Jan Visser. It"
     " was a first. The three ministers were received by their Peruvian counterpart, Carlos Medina.",
     [SOLBERG, "Per Holm, Foreign Minister, DK", "Jan Visser, Foreign Minister, NL", MEDINA]),
    # before what was told to the press
    ("Speaking at a press conference after talks with Foreign Minister Ingrid Solberg, the head of Peruvian diplomacy, Carlos Medina,"
     " thanked Norway.", [SOLBERG, "Carlos Medina, head, PE"]),
    ("Foreign Minister Ingrid Solberg will meet Peruvian Foreign Minister Carlos Medina on Friday.", []),
    # who chairs a body beside the post at home
    ("The Minister of Foreign Affairs and OSCE Chairperson-in-Office, Ingrid Solberg, met with Peruvian Foreign Minister Carlos Medina.",
     ["Ingrid Solberg, Minister of Foreign Affairs and OSCE Chairperson-in-Office, NO", MEDINA]),
    ("The President of the Republic, Erik Lund, received Peruvian Foreign Minister Carlos Medina.",
     ["Erik Lund, President of the Republic, NO", MEDINA]),
    ("Foreign Minister Ingrid Solberg received the delegation led by the Speaker of the Congress of Peru Ms. Rosa Quispe (members: Mr. Luis"
     " Paredes and Ms. Ana Salas).", [SOLBERG, "Rosa Quispe, Speaker of the Congress, PE"]),
    # a post that goes on: what its holder is in charge of, the land he is sent for, a government of unity
    ("Foreign Minister Ingrid Solberg met with the Minister of State for Foreign Affairs in charge of Regional Cooperation of Peru, Carlos"
     " Medina.", [SOLBERG, "Carlos Medina, Minister of State for Foreign Affairs in charge of Regional Cooperation, PE"]),
    ("Foreign Minister Ingrid Solberg met with UN Personal Envoy of the Secretary-General for Western Sahara Carlos Medina.",
     [SOLBERG, "Carlos Medina, Personal Envoy of the Secretary-General for Western Sahara, UN"]),
    ("Foreign Minister Ingrid Solberg met with the Foreign Minister of the Government of National Unity of Libya, Salma Ben Omar.",
     [SOLBERG, "Salma Ben Omar, Foreign Minister of the Government of National Unity, LY"]),
    # she with another; they, who travelled with her
    ("Foreign Minister Ingrid Solberg travelled to Lima. On Monday, she and Ambassador Lena Berg met with Foreign Minister of Peru Carlos"
     " Medina.", [SOLBERG, "Lena Berg, Ambassador, NO", MEDINA]),
    ("Foreign Minister Ingrid Solberg led a delegation to Lima. They met with Foreign Minister of Peru Carlos Medina.", [SOLBERG, MEDINA]),
    # names with the country after each
    ("Foreign Minister Ingrid Solberg received her counterparts Carlos Medina, of Peru, and Ana Rojas, of Chile, in Oslo.",
     [SOLBERG, MEDINA, "Ana Rojas, Foreign Minister, CL"]),
    ("Foreign Minister Ingrid Solberg met with Foreign Ministers Carlos Medina (Peru) and Ana Rojas (Chile).",
     [SOLBERG, MEDINA, "Ana Rojas, Foreign Minister, CL"]),
    # a title over what will be held; a word of a post before a joined name; who is among a delegation
    ("Statement by Spokesperson Lena Berg on the Meeting of Foreign Minister Ingrid Solberg and Foreign Minister Carlos Medina of Peru\n\n"
     "On Friday, Foreign Minister Ingrid Solberg will host Foreign Minister Carlos Medina of Peru for a meeting in Oslo.", []),
    ("Foreign Minister Ingrid Solberg and Maritime Secretary Lena Berg received Peruvian Foreign Minister Carlos Medina.",
     [SOLBERG, "Lena Berg, Maritime Secretary, NO", MEDINA]),
    ("Foreign Minister Ingrid Solberg and a delegation, including Director Lena Berg, met with Peruvian Foreign Minister Carlos Medina.",
     [SOLBERG, MEDINA]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PRINCIPALS)
def test_principals(text: str, expected: list[str]) -> None:
    read = account(text)
    found = [f"{p.name}, {p.post}, {p.side}" for p in read.participants if p.role == "principal"]
    assert sorted(found) == sorted(expected)


DELEGATES = [
    ("\n\n(Others present: from the Norwegian side, Director Jon Dahl; from the Peruvian side, Vice Minister Rosa Quispe.)",
     ["Jon Dahl, Director, NO", "Rosa Quispe, Vice Minister, PE"]),
    ("\n\nOn the Peruvian side the following took part:\n\n- Rosa Quispe, Deputy Director\n- Luis Paredes, Ambassador of Peru in Oslo",
     ["Rosa Quispe, Deputy Director, PE", "Luis Paredes, Ambassador in Oslo, PE"]),
    (" On Friday she will travel to Lima, where she will be accompanied by the State Secretary, Lena Berg.", []),
    ("\n\nIn the talks also participated:\nOn behalf of Norway: Director Jon Dahl and State Secretary Lena Berg;\nOn behalf of Peru: State"
     " Secretary Rosa Quispe.",
     ["Jon Dahl, Director, NO", "Lena Berg, State Secretary, NO", "Rosa Quispe, State Secretary, PE"]),
    (" The Director of Protocol, Jon Dahl, and the Peruvian Ambassador to Norway, Luis Paredes, took part in the consultations.",
     ["Jon Dahl, Director of Protocol, NO", "Luis Paredes, Ambassador to Norway, PE"]),
    # a side over a part of a list, or at its head; those who were there for one; posts and names in pairs
    ("\n\nIn attendance:\n\nFor Norway\n- Ms. Lena Berg, Director General\n\nFor Peru\n- Mr. Luis Paredes, Ambassador of Peru to Norway\n",
     ["Lena Berg, Director General, NO", "Luis Paredes, Ambassador to Norway, PE"]),
    ("\n\nFor Norway: Ms. Lena Berg, Director General; Mr. Jon Dahl, Counsellor. For Peru: Mr. Luis Paredes, Ambassador.\n",
     ["Lena Berg, Director General, NO", "Jon Dahl, Counsellor, NO", "Luis Paredes, Ambassador, PE"]),
    ("\n\nAlso present were Director General Lena Berg for Norway and Ambassador Luis Paredes for Peru.\n",
     ["Lena Berg, Director General, NO", "Luis Paredes, Ambassador, PE"]),
    ("\n\nThe meeting was attended by the Secretary-General of the Ministry, Lena Berg, the Director of Protocol, Jon Dahl, and the"
     " Ambassador of Peru in Oslo, Luis Paredes.\n",
     ["Lena Berg, Secretary-General of the Ministry, NO", "Jon Dahl, Director of Protocol, NO", "Luis Paredes, Ambassador in Oslo, PE"]),
    (" (Also present were, from the Norwegian side, State Secretary Lena Berg and Director Olav Vik of the Fisheries Department; and, from"
     " the Peruvian side, Ambassador to Norway Rosa Quispe.)",
     ["Lena Berg, State Secretary, NO", "Olav Vik, Director of the Fisheries Department, NO", "Rosa Quispe, Ambassador to Norway, PE"]),
    (" The talks were attended, on the Peruvian side, by Ambassador Rosa Quispe.", ["Rosa Quispe, Ambassador, PE"]),
    (" State Secretary Lena Berg and Ambassador Rosa Quispe of Peru were also present.",
     ["Lena Berg, State Secretary, NO", "Rosa Quispe, Ambassador, PE"]),
    (" Others attending the meeting included State Secretary Lena Berg.", ["Lena Berg, State Secretary, NO"]),
    (" In attendance at the consultations were Mme. Lena Berg, Director, Ports Division; and Mrs. Rosa Quispe, Ambassador of Peru to"
     " Norway.",
     ["Lena Berg, Director, Ports Division, NO", "Rosa Quispe, Ambassador to Norway, PE"]),
    (" Present at the talks were also State Secretary Lena Berg and the Honorary Consul of Norway in Peru, Olav Vik.",
     ["Lena Berg, State Secretary, NO", "Olav Vik, Honorary Consul in Peru, NO"]),
    (" Ms Solberg was accompanied by State Secretary Lena Berg.", ["Lena Berg, State Secretary, NO"]),
    (" Mr Medina was joined by the Permanent Secretary, Ms Rosa Quispe.", ["Rosa Quispe, Permanent Secretary, PE"]),
    (" Mr Medina was accompanied to the talks by the Permanent Secretary, Ms Rosa Quispe.", ["Rosa Quispe, Permanent Secretary, PE"]),
    (" Attending the meeting on the Norwegian side was State Secretary Ms Lena Berg, and on the Peruvian side Ambassador Ms Rosa Quispe.",
     ["Lena Berg, State Secretary, NO", "Rosa Quispe, Ambassador, PE"]),
    (" In attendance were, on the Norwegian side, State Secretary Lena Berg, and, on the Peruvian, Ambassador Rosa Quispe.",
     ["Lena Berg, State Secretary, NO", "Rosa Quispe, Ambassador, PE"]),
    ("\n\nNorwegian side:\nLena Berg, State Secretary\nOlav Vik, Director of Fisheries\n\nPeruvian"
     " side:\nRosa Quispe, Ambassador to Norway",
     ["Lena Berg, State Secretary, NO", "Olav Vik, Director of Fisheries, NO", "Rosa Quispe, Ambassador to Norway, PE"]),
    # a side's list opened with a dash, on its part
    ("\n\nIn the talks also participated:\nfrom the Norwegian side - Director of Ports Jon Dahl, First Secretary Lena Berg;\nfrom the"
     " Peruvian"
     " side - Ambassador of Peru to Norway (with residence in Stockholm) Rosa Quispe.",
     ["Jon Dahl, Director of Ports, NO", "Lena Berg, First Secretary, NO", "Rosa Quispe, Ambassador to Norway, PE"]),
    ("\n\nThe following officials took part in the talks:\n\nOn the part of Norway: Minister of Ports Jon Dahl, Adviser Lena Berg.\n\nOn"
     " the"
     " part of Peru: Minister of Mines Rosa Quispe.",
     ["Jon Dahl, Minister of Ports, NO", "Lena Berg, Adviser, NO", "Rosa Quispe, Minister of Mines, PE"]),
    # lines under the sides, the family's name first, what one was in the delegation
    ("\n\nMembers of the two delegations were as follows:\n\nFor Norway\n- SOLBERG, Ingrid, Foreign Minister, Head of Delegation\n-"
     " DAHL-VIK,"
     " Hon. Lena (Mrs.), Deputy Minister for Ports\n\nFor Peru\n- MEDINA, H.E. Carlos, Foreign Minister, Head of Delegation\n- QUISPE, Col."
     " Rosa, Deputy Commissioner, Harbour Police\n",
     ["Lena Dahl-Vik, Deputy Minister for Ports, NO", "Rosa Quispe, Deputy Commissioner, Harbour Police, PE"]),
    # posts in brackets, under the sides
    ("\n\nIn attendance were:\n\nNorway\nHon. Ingrid Solberg (Foreign Minister)\nLena Berg-Vik (Secretary for Ports and Migration)\nJon"
     " Dahl"
     " (Director, Fisheries Division; by video)\n\nPeru\nRosa Quispe (Ambassador-designate to Norway)\n",
     ["Lena Berg-Vik, Secretary for Ports and Migration, NO", "Jon Dahl, Director, Fisheries Division, NO",
      "Rosa Quispe, Ambassador-designate to Norway, PE"]),
    # a table of both sides, and one of lines with bars
    ("\n\nParticipants in the talks\n\nNorway\t\tPeru\t\nSolberg, Ingrid\tForeign Minister\tMedina, Carlos\tForeign Minister\nDahl Vik,"
     " Lena\tDirector of Ports\tQuispe, Rosa\tAmbassador\n",
     ["Lena Dahl Vik, Director of Ports, NO", "Rosa Quispe, Ambassador, PE"]),
    # parts of a list that name their side in other ways; those of two sides that only their own members name
    ("\n\nThe following officials took part in the talks:\n\nOn the part of Norway: State Secretary Lena Berg, Director Olav Vik.\n\nOn the"
     " part of Peru: Ambassador to Norway Rosa Quispe.",
     ["Lena Berg, State Secretary, NO", "Olav Vik, Director, NO", "Rosa Quispe, Ambassador to Norway, PE"]),
    ("\n\nAlso participated:\nfrom the Norwegian side - State Secretary Lena Berg, Director Olav Vik;\nfrom the Peruvian side -"
     " Ambassador of Peru to Norway (with residence in Stockholm) Rosa Quispe.",
     ["Lena Berg, State Secretary, NO", "Olav Vik, Director, NO", "Rosa Quispe, Ambassador to Norway, PE"]),
    (" In attendance were State Secretary Lena Berg and Norwegian Ambassador to Peru Olav Vik on the one side, and Director Juan Salas and"
     " Peruvian Ambassador to Norway Rosa Quispe on the other.",
     ["Lena Berg, State Secretary, NO", "Olav Vik, Ambassador to Peru, NO", "Juan Salas, Director, PE",
      "Rosa Quispe, Ambassador to Norway, PE"]),
    # at a body that is no side; what an envoy is for is no side of a list
    (" Also present were the Secretary General of CARICOM, Ana Rojas, and Ambassador to the OIC Olav Vik.",
     ["Ana Rojas, Secretary General of CARICOM, None", "Olav Vik, Ambassador to the OIC, NO"]),
    (" Fish was discussed with the participation of the Deputy Special Representative of the Secretary-General for Chile, Mr. Jon Dahl.",
     ["Jon Dahl, Deputy Special Representative of the Secretary-General for Chile, UN"]),
    # who spoke to those who had come
    (" The Director-General, Ambassador Olav Vik, briefed the visiting delegation on the bridge.", ["Olav Vik, Director-General, NO"]),
    (" In turn, Minister of Ports Olav Vik called on the Peruvian side to lift the ban.", ["Olav Vik, Minister of Ports, NO"]),
    (" Spokesperson Olav Vik told the press of it.", []),
    # who travels along on a visit
    (" Ms Solberg is accompanied by State Secretary Lena Berg on this visit.", []),
    (" The envoys, accompanied by guards, travelled to Chile, as she had pledged to President Ana Rojas.", []),
    (" European Commissioner for Ports Luc Hald also joined the discussions.", ["Luc Hald, European Commissioner for Ports, EU"]),
    # fields of work with a name each; offices printed small; an envoy's residence
    (" The meeting was held in the presence of the ministers of Ports and Mines Jon Dahl and Transport Lena Berg.",
     ["Jon Dahl, minister of Ports and Mines, NO", "Lena Berg, minister of Transport, NO"]),
    (" The meeting was attended by the director of the Prime Minister's office Jon Dahl, the spokesman of the ministry Mr. Olav Vik and the"
     " deputy minister of Trade for Asian affairs Ms. Lena Berg.",
     ["Jon Dahl, director of the Prime Minister's office, NO", "Olav Vik, spokesman of the ministry, NO",
      "Lena Berg, deputy minister of Trade for Asian affairs, NO"]),
    (" The talks were also attended by the Ambassador of Peru to Norway with residence in Stockholm, Ms. Rosa Quispe.",
     ["Rosa Quispe, Ambassador to Norway, PE"]),
    # other words for those who were there
    (" Also taking part, from Peru, were Deputy Minister Rosa Quispe and Ambassador Luis Paredes.",
     ["Rosa Quispe, Deputy Minister, PE", "Luis Paredes, Ambassador, PE"]),
    (" Present at the audience besides the two Ministers were Director Jon Dahl and Ambassador Lena Berg.",
     ["Jon Dahl, Director, NO", "Lena Berg, Ambassador, NO"]),
    (" Mr Medina had at his side the Director of Fisheries, Ms Rosa Quispe.", ["Rosa Quispe, Director of Fisheries, PE"]),
    (" Mr Jon Dahl, First Secretary, served as note-taker.", ["Jon Dahl, First Secretary, NO"]),
    (" The Council of Ports has three members: Jon Dahl, Lena Berg and Olav Vik.", []),
    # a house by its initials; what one is in charge of, after a comma
    (" The meeting was attended by NA Speaker Jon Dahl and the Minister of Ports, in charge of the Diaspora and of Fisheries, Lena Berg.",
     ["Jon Dahl, NA Speaker, NO", "Lena Berg, Minister of Ports, in charge of the Diaspora and of Fisheries, NO"]),
    # posts printed small after names; a line that runs on, the family's name first; a cue with a colon
    (" The meeting was attended by Lena Berg, minister of ports, Jon Dahl, deputy minister of mines, and Olav Vik, director of the coast"
     " department.",
     ["Lena Berg, minister of ports, NO", "Jon Dahl, deputy minister of mines, NO", "Olav Vik, director of the coast department, NO"]),
    ("\n\nOn the Norwegian side: BERG, Lena K., State Secretary; DAHL, Hon. Jon, Director of Ports. On the Peruvian side: QUISPE, Rosa,"
     " Deputy"
     " Minister.",
     ["Lena K. Berg, State Secretary, NO", "Jon Dahl, Director of Ports, NO", "Rosa Quispe, Deputy Minister, PE"]),
    ("\n\nPresent at the meeting: Lena Berg, State Secretary; Jon Dahl, Director of Ports; Rosa Quispe, Ambassador of Peru.",
     ["Lena Berg, State Secretary, NO", "Jon Dahl, Director of Ports, NO", "Rosa Quispe, Ambassador, PE"]),
    ("\n\nAlso in the room: State Secretary Lena Berg (Norway) and Deputy Minister Rosa Quispe (Peru).",
     ["Lena Berg, State Secretary, NO", "Rosa Quispe, Deputy Minister, PE"]),
    (" Norway's delegation comprised State Secretary Lena Berg and Director Jon Dahl, while Peru's included Ambassador Rosa Quispe.",
     ["Lena Berg, State Secretary, NO", "Jon Dahl, Director, NO", "Rosa Quispe, Ambassador, PE"]),
    # a name on its line, and the post on the next
    ("\n\nList of participants\n\nNorway\n\nMs Lena Berg\nState Secretary\n\nMr Jon Dahl\nDirector of Ports\n\nPeru\n\nMs Rosa"
     " Quispe\nDeputy"
     " Minister\n\nThe two ministers will meet again in Lima in May, on a day that is still to be settled by their ministries.\n",
     ["Lena Berg, State Secretary, NO", "Jon Dahl, Director of Ports, NO", "Rosa Quispe, Deputy Minister, PE"]),
    # who holds the second of two posts is not named
    (" The talks were also attended by the Minister of Mines, Olav Vik, the Minister of Ports, and Ambassador Lena Berg.",
     ["Olav Vik, Minister of Mines, NO", "Lena Berg, Ambassador, NO"]),
    # those of one side and those of the other
    (" In attendance were Director Jon Dahl and Norwegian Ambassador to Peru Lena Berg on the one side, and Minister of Ports Rosa Quispe"
     " and"
     " Peruvian Ambassador to Norway Luis Paredes on the other.",
     ["Jon Dahl, Director, NO", "Lena Berg, Ambassador to Peru, NO", "Rosa Quispe, Minister of Ports, PE",
      "Luis Paredes, Ambassador to Norway, PE"]),
    # who is told of as speaking, and on no list; not to the press, nor before
    (" The Director of Ports, Ambassador Jon Dahl, briefed the visiting delegation on the new quay.", ["Jon Dahl, Director of Ports, NO"]),
    (" The Director of Ports, Ambassador Jon Dahl, told the press that the quay was new.", []),
    (" The Director of Ports, Ambassador Jon Dahl, had explained that the quay was new.", []),
    # who came along with whom
    (" Joining the Peruvian minister were Ambassador Rosa Quispe and Director Luis Paredes.",
     ["Rosa Quispe, Ambassador, PE", "Luis Paredes, Director, PE"]),
    (" Accompanying Ms Solberg were State Secretary Lena Berg and Director Jon Dahl.",
     ["Lena Berg, State Secretary, NO", "Jon Dahl, Director, NO"]),
    (" Mr Medina was accompanied to the palace by Deputy Minister Rosa Quispe and Ambassador Luis Paredes.",
     ["Rosa Quispe, Deputy Minister, PE", "Luis Paredes, Ambassador, PE"]),
    (" Mr Medina had with him Deputy Minister Rosa Quispe.", ["Rosa Quispe, Deputy Minister, PE"]),
    (" In the talks participated, on the Norwegian part, Ambassador Lena Berg, and on the Peruvian one, Deputy Minister Rosa Quispe.",
     ["Lena Berg, Ambassador, NO", "Rosa Quispe, Deputy Minister, PE"]),
    (" Among those attending from the Ministry were Director Jon Dahl and Counsellor Lena Berg.",
     ["Jon Dahl, Director, NO", "Lena Berg, Counsellor, NO"]),
    (" Director Jon Dahl and the Ambassador of Peru, Rosa Quispe, were likewise in the room.",
     ["Jon Dahl, Director, NO", "Rosa Quispe, Ambassador, PE"]),
    (" State Secretary Lena Berg likewise took part.", ["Lena Berg, State Secretary, NO"]),
    (" Those present included Profs. Lena Berg and Jon Dahl.", ["Lena Berg, None, NO", "Jon Dahl, None, NO"]),
    (" The delegation included Minister of Ports Rosa Quispe.", ["Rosa Quispe, Minister of Ports, PE"]),
    # nobody sat with them
    (" The meeting was attended by others.", []),
    (" Ms Solberg will be accompanied to Lima by State Secretary Lena Berg.", []),
    (" State Secretary Lena Berg will attend the next meeting in Lima.", []),
    (" Ms Solberg praised the work of Ambassador Rosa Quispe.", []),
    # a list of bullets on one line that nothing announces
    ("\n\n• Kari Moe, Director, Society of Ports • Paal Lie, President, Union of Pilots • Anna Dahl, Chair, League of Keels",
     ["Kari Moe, Director, Society of Ports, NO", "Paal Lie, President, Union of Pilots, NO", "Anna Dahl, Chair, League of Keels, NO"]),
]  # fmt: skip


@pytest.mark.parametrize(("tail", "expected"), DELEGATES)
def test_delegates(tail: str, expected: list[str]) -> None:
    read = account(HEAD + tail)
    assert [p.name for p in read.participants if p.role == "principal"] == ["Ingrid Solberg", "Carlos Medina"]
    assert [f"{p.name}, {p.post}, {p.side}" for p in read.participants if p.role == "delegate"] == expected


AT_HOME = "Prime Minister Erik Lund held a meeting with shipowners in Bergen today."
ENTRIES = [  # a line that announces a list, and an entry for each
    # the short name of a house stays, a party's letters do not; a comment between two lists
    ("Participants:\n\n- Kari Moe, Chair, Fjord Transport Association (FTASoc) - Odd Lie, Senator (A-NO)\n\n<!-- -->\n\n- Aud By, Head,"
     " Coast"
     " Guard - Ivar Ness, Head, Harbour Board",
     ["Kari Moe, Chair, Fjord Transport Association (FTASoc), NO", "Odd Lie, Senator, NO", "Aud By, Head, Coast Guard, NO",
      "Ivar Ness, Head, Harbour Board, NO"]),
    ("Participants:\n\n• Dr. Kari Moe, Chair, Society of Ports • Odd Lie Cotton, President and CEO, Fjord Lines • Aud By, Partner,"
     " By & Co.",
     ["Kari Moe, Chair, Society of Ports, NO", "Odd Lie Cotton, President and CEO, Fjord Lines, NO", "Aud By, Partner, By & Co., NO"]),
    ("The leaders who joined the meeting were:\n\n- Mayor Kari Moe (Lab) - (Moderator) Odd Lie, PhD, Professor, School of Ports -"
     " Senator Aud By",
     ["Kari Moe, Mayor, NO", "Odd Lie, Professor, School of Ports, NO", "Aud By, Senator, NO"]),
    ("Attendees included:\n\nKari Moe, Director of Ports\n\nOdd Lie, Head, Coast Guard",
     ["Kari Moe, Director of Ports, NO", "Odd Lie, Head, Coast Guard, NO"]),
    ("<u> Harbour Participants</u>\n\n- Kari Moe, Director of Ports - Odd Lie, Head, Coast Guard",
     ["Kari Moe, Director of Ports, NO", "Odd Lie, Head, Coast Guard, NO"]),
    ("<u>Harbour Participants Included:</u>\n\n- Kari Moe, MD, Director of Ports\n\n- Odd Lie, Head, Coast Guard",
     ["Kari Moe, Director of Ports, NO", "Odd Lie, Head, Coast Guard, NO"]),
    # one of the entries of a list that nothing announces is no name
    ("The new quay was shown.\n- The Prime Minister - Kari Moe, Director of Ports - Odd Lie, Head, Coast Guard - Aud By, Chair, Union of"
     " Pilots",
     ["Kari Moe, Director of Ports, NO", "Odd Lie, Head, Coast Guard, NO", "Aud By, Chair, Union of Pilots, NO"]),
    # a list of other things; a sentence after the line
    ("The new measures are:\n\n- Sea Loans, Phase Two - Harbour Funds, Phase One", []),
    ("Participants noted:\n\nKari Moe, who chairs the Society of Ports, was right.", []),
]  # fmt: skip


@pytest.mark.parametrize(("tail", "expected"), ENTRIES)
def test_an_entry_of_a_list_is_a_person_and_what_he_does(tail: str, expected: list[str]) -> None:
    read = account(f"{AT_HOME}\n\n{tail}")
    assert [f"{p.name}, {p.post}, {p.side}" for p in read.participants if p.role == "delegate"] == expected


def test_the_first_of_each_side_on_a_list_of_leaders_is_a_principal() -> None:
    text = (
        "Prime Minister Erik Lund held a video call with leaders of the region today.\n\nThe leaders that participated:\n\n- President Rosa"
        " Quispe of Peru - Chilean President Luis Rojas - Prime Minister Jan Visser, Kingdom of the Netherlands"
    )
    read = account(text)
    assert read.meetings[0].sides == ("NO", "PE", "CL", "NL")
    found = [f"{p.name}, {p.post}, {p.side}" for p in read.participants if p.role == "principal"]
    assert found[1:] == ["Rosa Quispe, President, PE", "Luis Rojas, President, CL", "Jan Visser, Prime Minister, NL"]


def test_a_list_of_trilateral_talks_is_theirs_though_another_meeting_is_told_last() -> None:
    read = account(
        "Prime Minister Erik Lund hosted tripartite talks with President Rosa Quispe of Peru and President Luis Rojas of Chile today.\n\n"
        "Earlier in the day, Prime Minister Lund and President Quispe held a closed-door meeting.\n\n"
        "The tripartite talks were attended by Foreign Minister Ingrid Solberg and Peru’s Minister of Trade, Carlos Medina."
    )
    assert [(p.name, p.meeting) for p in read.participants if p.role == "delegate"] == [("Ingrid Solberg", "m1"), ("Carlos Medina", "m1")]


def test_the_lists_of_three_sides_are_of_the_meeting_of_three() -> None:
    read = account(
        "Foreign Minister Ingrid Solberg met with Foreign Ministers Carlos Medina of Peru and Ana Rojas of Chile."
        "\n\nOn the sidelines of the meeting, Ms Solberg received her Peruvian counterpart.\n\nDELEGATIONS\n\n- For Norway: Jon Dahl,"
        " Director; Lena Berg, Counsellor.\n- For Peru: Luis Paredes, Director.\n- For Chile: Luis Rivas, Director.\n"
    )
    found = {(p.name, p.meeting) for p in read.participants if p.role == "delegate"}
    assert found == {("Jon Dahl", "m1"), ("Lena Berg", "m1"), ("Luis Paredes", "m1"), ("Luis Rivas", "m1")}


def test_each_meeting_has_its_own_participants() -> None:
    text = (
        "On 13 May, Foreign Minister Ingrid Solberg met in Lima with Carlos Medina, Minister of Foreign"
        " Affairs of Peru. (Ambassador Lena Berg"
        " of Norway also attended.) On the same day she met with the Chilean Foreign Minister, Ana Rojas."
    )
    read = account(text)
    assert [(p.meeting, p.name, p.role) for p in read.participants] == [
        ("m1", "Ingrid Solberg", "principal"),
        ("m1", "Carlos Medina", "principal"),
        ("m1", "Lena Berg", "delegate"),
        ("m2", "Ingrid Solberg", "principal"),
        ("m2", "Ana Rojas", "principal"),
    ]


def test_a_list_is_of_the_meeting_of_the_kind_that_its_words_name() -> None:
    read = account(
        "Political consultations between the Ministries of Foreign Affairs of Norway and Peru took place in Oslo. The Norwegian side"
        " was led by Director Lena Berg, the Peruvian one by Director Carlos Medina.\n\nLater Director Medina was received by Foreign"
        " Minister Ingrid Solberg.\n\nIn the consultations also participated:\nfrom the Norwegian side - Counsellor Olav Vik;\nfrom the"
        " Peruvian side - Ambassador Rosa Quispe."
    )
    assert [(p.meeting, p.name) for p in read.participants if p.role == "delegate"] == [("m1", "Olav Vik"), ("m1", "Rosa Quispe")]


@pytest.mark.parametrize(
    ("tail", "names"),
    [
        ("Prime Minister Lena Berg joined the group for part of the meeting.", ["Lena Berg"]),
        ("Prime Minister Lena Berg dropped by the meeting.", ["Lena Berg"]),
        (
            "She was briefed by Minister of Ports Lena Berg; Director of Roads Olav Vik; and Mayor Odd Lie.",
            ["Lena Berg", "Odd Lie", "Olav Vik"],
        ),
        ("Prime Minister Lena Berg will drop by the next meeting.", []),
    ],
)
def test_who_looks_in_or_briefs_takes_part_in_his_own_right(tail: str, names: list[str]) -> None:
    read = account(f"{HEAD} {tail}")
    there = {p.name for p in read.participants if p.role == "principal"} - {"Ingrid Solberg", "Carlos Medina"}
    assert sorted(there) == names


def test_a_list_of_leaders_tells_the_sides_where_the_telling_names_but_a_body() -> None:
    read = account(
        "Prime Minister Erik Lund met today with the Fjord Nine group of NATO Allies.\n\nJoining the Prime Minister at the meeting were the"
        " following leaders:\n\n- Peruvian President Rosa Quispe - Chilean President Ana Rojas - Polish Prime Minister Jan Orlen"
    )
    assert read.meetings[0].sides == ("NO", "PE", "CL", "PL")


def test_members_of_a_delegation_are_of_its_side() -> None:
    read = account(
        "Foreign Minister Ingrid Solberg met a delegation comprised of the heads of courts, including the President of the Court of"
        " Peru Carlos Medina, Special Prosecutor Juan Salas, and Chief Justice Rosa Quispe."
    )
    assert {p.name: p.side for p in read.participants}["Juan Salas"] == "PE"


def test_those_who_joined_a_traveller_sat_at_all_meetings_told_at_once() -> None:
    read = account(
        "Foreign Minister Ingrid Solberg held meetings in Lima with President Rosa Quispe of Peru and Foreign Minister Carlos Medina. She"
        " was joined by State Secretary Lena Berg."
    )
    found = [(p.meeting, p.name, p.side) for p in read.participants if p.role == "delegate"]
    assert found == [("m1", "Lena Berg", "NO"), ("m2", "Lena Berg", "NO")]


def test_who_chaired_the_meeting_is_a_principal() -> None:
    read = account(
        "The Deputy Ministers of Foreign Affairs of the Fjord States held a meeting in Oslo on Monday. The meeting was chaired by the"
        " Special Envoy, Ambassador Lena Berg. Participants were Deputy Minister of Foreign Affairs of Peru Carlos Medina and Deputy"
        " Minister of Foreign Affairs of Chile Ana Rojas."
    )
    assert ("Lena Berg", "principal") in [(p.name, p.role) for p in read.participants]


def test_a_list_is_of_the_meeting_whose_form_it_names() -> None:
    read = account(
        "Director Jon Dahl and Peruvian Director Luis Paredes held political consultations in Oslo today. The two discussed ports.\n\nOn"
        " the"
        " same day, Mr Paredes was received by Foreign Minister Ingrid Solberg. They discussed mines.\n\nIn the consultations also"
        " participated:\nfrom the Norwegian side - Adviser Lena Berg;\nfrom the Peruvian side - Ambassador Rosa Quispe."
    )
    assert [(p.meeting, p.name) for p in read.participants if p.role == "delegate"] == [("m1", "Lena Berg"), ("m1", "Rosa Quispe")]


def test_a_list_in_the_paragraph_of_a_courtesy_call_is_of_the_call() -> None:
    read = account(
        HEAD
        + "\n\nThe talks were also attended by Director Jon Dahl.\n\nIn the evening, the Peruvian minister paid a courtesy call on Prime"
        " Minister Erik Lund. Mr Lund thanked Peru. Also present was Adviser Lena Berg."
    )
    assert [(p.meeting, p.name) for p in read.participants if p.role == "delegate"] == [("m1", "Jon Dahl"), ("m2", "Lena Berg")]


def test_who_came_along_is_of_the_call_told_next() -> None:
    read = account(
        HEAD
        + "\n\nThe talks were also attended by Director Jon Dahl.\n\nIn the evening, the Peruvian minister, accompanied by Ambassador Rosa"
        " Quispe, paid a courtesy call on Prime Minister Erik Lund."
    )
    assert [(p.meeting, p.name) for p in read.participants if p.role == "delegate"] == [("m1", "Jon Dahl"), ("m2", "Rosa Quispe")]


def test_who_joined_one_at_several_meetings_sat_at_each() -> None:
    read = account(
        "Foreign Minister Ingrid Solberg visited Peru today, during which she held meetings with Foreign Minister Carlos Medina and Prime"
        " Minister Rosa Quispe of Peru. She was joined by Director Jon Dahl.\n\nIn her meeting with Foreign Minister Medina, Ms Solberg"
        " thanked"
        " Peru.\n\nLater, over a working lunch with Prime Minister Quispe, Ms Solberg spoke of ports."
    )
    assert [(p.meeting, p.name) for p in read.participants if p.role == "delegate"] == [("m1", "Jon Dahl"), ("m2", "Jon Dahl")]


def test_those_who_travelled_along_sat_at_every_meeting_of_the_trip() -> None:
    text = (
        "In Peru, Foreign Minister Ingrid Solberg met with President Rosa Quispe. In Chile, she met with Foreign Minister Ana Rojas."
        " Members of the delegation included Director for Oceans and International Environmental and Scientific Affairs at the Ministry of"
        " Fisheries Lena Berg and State Secretary Nils Hagen."
    )
    found = [(p.meeting, p.name) for p in account(text).participants if p.role == "delegate"]
    assert found == [("m1", "Lena Berg"), ("m1", "Nils Hagen"), ("m2", "Lena Berg"), ("m2", "Nils Hagen")]


def test_a_traveller_whose_side_is_untold_is_not_of_the_country_visited() -> None:
    text = "Secretary Lena Berg travelled to Lima. On 12 May she met with Carlos Medina, Foreign Minister of Peru, in Lima."
    assert [(p.name, p.side) for p in account(text, side=None).participants] == [("Lena Berg", None), ("Carlos Medina", "PE")]


@pytest.mark.parametrize("text", [t for t, _ in PRINCIPALS] + [HEAD + t for t, _ in DELEGATES])
def test_every_participant_has_the_words_he_was_read_from(text: str) -> None:
    read = account(text)
    for person in read.participants:
        assert person.evidence["name"]
        assert bool(person.evidence.get("post")) == bool(person.post)
        for spans in person.evidence.values():
            assert all(read.document.text[s.start : s.end] == s.text for s in spans)
