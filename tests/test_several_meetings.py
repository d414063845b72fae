"""Pages that tell several meetings: one table of text → meetings with their place, occasion and principals; and whose each statement is."""

from __future__ import annotations

from pathlib import Path

import pytest

from memcon.lexicon import load
from memcon.pipeline import read_document
from memcon.source import read_source
from memcon.types import Reading

LEXICON = load("en")
HEAD = "Ministry of Foreign Affairs of Norway\n\n14 May 2019\n\n{}\n\n"


def page(body: str, title: str = "Foreign Minister Solberg’s programme") -> Reading:
    return read_document(read_source((HEAD.format(title) + body).encode(), Path("page.txt"), LEXICON), LEXICON)


def short(read: Reading) -> list[str]:
    """Each meeting as `form SIDES: family names of the principals`."""
    return [
        f"{m.form} {'+'.join(sorted(m.sides))}: "
        + " ".join(sorted(p.name.split()[-1] for p in read.participants if p.meeting == m.id and p.role == "principal"))
        for m in read.meetings
    ]


ONE_BY_ONE = [
    (
        "In Lima on 14 May, Foreign Minister Ingrid Solberg held meetings with Peru’s Foreign Minister Carlos Medina, President Rosa Quispe"
        " and Speaker of the Congress Juan Salas.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+PE: Quispe Solberg", "meeting NO+PE: Salas Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg met separately today with the Foreign Minister of Peru, Carlos Medina, and with the Minister of"
        " Ports, Juan Salas.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+PE: Salas Solberg"],
    ),
    (
        "On the same day in Lima, Foreign Minister Ingrid Solberg paid courtesy calls on Peruvian President Rosa Quispe and Prime Minister"
        " Juan Salas.",
        ["courtesy_call NO+PE: Quispe Solberg", "courtesy_call NO+PE: Salas Solberg"],
    ),
    # the page speaks of bilateral meetings, or tells later of one of them
    (
        "Foreign Minister Ingrid Solberg continued her day with bilateral meetings. In the morning, she met with President of Peru Rosa"
        " Quispe and Prime Minister of Chile Luis Rojas, and in the afternoon she had a joint meeting with Foreign Minister of France Luc"
        " Morel and Foreign Minister of Japan Ken Abe.",
        ["meeting NO+PE: Quispe Solberg", "meeting CL+NO: Rojas Solberg", "multilateral FR+JP+NO: Abe Morel Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg met in Lima with her Peruvian counterpart, Carlos Medina, and with Peru’s Minister of Ports, Juan"
        " Salas.\n\nIn her conversation with Minister Salas, she spoke of the harbour.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+PE: Salas Solberg"],
    ),
    # the account counts them
    (
        "Foreign Minister Ingrid Solberg held three bilateral meetings in Geneva.\n\nThe first was with the Foreign Minister of Peru,"
        " Carlos Medina. They spoke of ports.\n\nThe next meeting was with the Foreign Minister of Chile, Luis Rojas.\n\n"
        "Finally, Foreign Minister Solberg met the Foreign Minister of France, Luc Morel.",
        ["meeting NO+PE: Medina Solberg", "meeting CL+NO: Rojas Solberg", "meeting FR+NO: Morel Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg continued her bilateral meetings in Geneva.\n\nShe first met with Carlos Medina, Foreign Minister"
        " of Peru.\n\nAt the meeting with Luis Rojas, Foreign Minister of Chile, which lasted 40 minutes, trade and ports were discussed.",
        ["meeting NO+PE: Medina Solberg", "meeting CL+NO: Rojas Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg was in Lima today at the invitation of her Peruvian colleague, Foreign Minister Carlos Medina.\n\n"
        "In their talks, the two considered the harbour.\n\nIngrid Solberg was then received by President Rosa Quispe.\n\nAt Parliament the"
        " conversation with Speaker Juan Salas dealt with fish.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+PE: Quispe Solberg", "meeting NO+PE: Salas Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg paid a visit to Peru, during which she met the Prime Minister, the Minister for Trade and the"
        " President.\n\nAt the talks with Prime Minister Carlos Medina, the two spoke of ports.\n\nMeeting the Minister for Trade,"
        " Luis Rojas, the following morning, Minister Solberg spoke of fish.\n\nMinister Solberg also called on President Rosa Quispe.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+PE: Rojas Solberg", "courtesy_call NO+PE: Quispe Solberg"],
    ),
    # under a heading each; paragraphs with numbers
    (
        "1. The Foreign Minister, Ingrid Solberg, paid a one-day working visit to the Republic of Peru on 12 May"
        " 2019.\n\nWorking lunch with"
        " the Minister of Energy\n\n2. Over a working lunch hosted at the Torre Hotel by Juan Salas, Minister of Energy of Peru, Minister"
        " Solberg was informed of the dams.\n\nCourtesy call on the President\n\n3. In the afternoon, at 15h00, Minister Solberg paid a"
        " courtesy call on the President of Peru, Ms. Rosa Quispe.",
        ["working_meal NO+PE: Salas Solberg", "courtesy_call NO+PE: Quispe Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg met in Lima with three of her counterparts.\n\n1. Meeting with the Foreign Minister of Peru\n\nThe"
        " Minister held a bilateral meeting with Carlos Medina, Foreign Minister of Peru.\n\n2. Conversation with the Foreign Minister of"
        " Chile\n\nMinister Solberg had a brief conversation with Ana Rojas, Foreign Minister of Chile.",
        ["meeting NO+PE: Medina Solberg", "conversation CL+NO: Rojas Solberg"],
    ),
    # a meeting looked back on, or to come, is none
    (
        "Foreign Minister Ingrid Solberg met Foreign Minister Carlos Medina of Peru in Lima. The last meeting was with his predecessor,"
        " Juan Salas, in May 2015.",
        ["meeting NO+PE: Medina Solberg"],
    ),
    # listed, and then told of one by one; a verb that brings nobody together hides no meeting
    (
        "In Lima, Foreign Minister Ingrid Solberg held meetings with Peru’s Speaker Juan Salas and Prime Minister Luis Rojas.\n\nIn her"
        " meeting with Speaker Salas on Monday, she called on both sides to honour the accord.\n\nLater the same day, over a working lunch"
        " hosted by Prime Minister Rojas, the discussion focused on ports.\n\nMeeting this morning with opposition leader Ana Quispe,"
        " Minister Solberg heard her concerns about the map.",
        ["meeting NO+PE: Salas Solberg", "working_meal NO+PE: Rojas Solberg", "meeting NO+PE: Quispe Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg met in Lima with Peru’s Foreign Minister Carlos Medina and, separately, with Prime Minister Luis"
        " Rojas.\n\nOver the working lunch that followed the talks with Mr Medina, she spoke of ports.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+PE: Rojas Solberg", "working_meal NO+PE: Medina Solberg"],
    ),
    # an agency tells what was said to a visitor
    (
        "A quarrel must not stand in the way, Foreign Minister Ingrid Solberg told her Peruvian counterpart, Carlos Medina, who is paying a"
        " one-day working visit to Oslo.\n\nLater in the day, Mr Medina was received by Prime Minister Erik Lund.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+PE: Lund Medina"],
    ),
    # at one table
    (
        "Foreign Minister Ingrid Solberg held talks in Lima today with Peru’s Foreign Minister Carlos Medina and with Minister of Ports"
        " Juan Salas.",
        ["meeting NO+PE: Medina Salas Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina and Chilean Foreign Minister Ana Rojas in Oslo."
        " She also held bilateral meetings with Mr Medina and Ms Rojas.\n\nWith Mr Medina, she spoke of the harbour.",
        ["multilateral CL+NO+PE: Medina Rojas Solberg", "meeting NO+PE: Medina Solberg", "meeting CL+NO: Rojas Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg today received three guests at the Ministry.\n\nFirst to be received was the Foreign Minister of"
        " Peru, Carlos Medina. They talked about cod.\n\nNext came the Ambassador of Japan, Ken Sato, who spoke of whales.\n\nThe last"
        " audience was granted to the Speaker of the Parliament of Georgia, Nino Beridze.",
        ["meeting NO+PE: Medina Solberg", "meeting JP+NO: Sato Solberg", "meeting GE+NO: Beridze Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg and her Peruvian counterpart Carlos Medina spoke well of the quay as they met in Lima on 14 May.",
        ["meeting NO+PE: Medina Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg met the Foreign Minister of Peru, Carlos Medina. The first was the better choice, she said of two"
        " quays. Next came the cod.",
        ["meeting NO+PE: Medina Solberg"],
    ),
]

TRILATERAL = (
    "Foreign Minister Ingrid Solberg took part today in Lima in the third trilateral summit with the Foreign Minister of Peru, Carlos"
    " Medina, and the Foreign Minister of Chile, Ana Rojas.\n\n"
)
ALL_THREE = "multilateral CL+NO+PE: Medina Rojas Solberg"
BESIDE = [
    ("On the sidelines of the summit, the Minister met with her Chilean counterpart.", ["meeting CL+NO: Rojas Solberg"]),
    ("Ahead of the summit, Minister Solberg met privately with Minister Medina.", ["meeting NO+PE: Medina Solberg"]),
    ("Minister Solberg and Minister Rojas also spoke briefly about the harbour.", ["conversation CL+NO: Rojas Solberg"]),
    ("Earlier in the day, Minister Solberg had exchanged a few words with Minister Medina.", ["conversation NO+PE: Medina Solberg"]),
    ("Before the summit, the Minister met separately with Ministers Medina and Rojas.",
     ["meeting NO+PE: Medina Solberg", "meeting CL+NO: Rojas Solberg"]),
    ("Minister Solberg spoke briefly about the harbour.", []),
    ("In 2017, Minister Solberg had exchanged a few words with Minister Medina.", []),
    ("A meeting planned with the Foreign Minister of France did not take place.", []),
]  # fmt: skip

FOLLOWING = [
    # the guest goes on to another office
    (
        "The Foreign Minister, Ingrid Solberg, received on Tuesday in Oslo her Peruvian counterpart, Carlos Medina.\n\nThe visiting"
        " minister was later received by Minister of Fisheries Erik Lund.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+PE: Lund Medina"],
    ),
    (
        "The Foreign Minister, Ingrid Solberg, received at the Ministry’s headquarters in Oslo today the Foreign Minister of Peru, Carlos"
        " Medina.\n\nThe Minister of Fisheries, Erik Lund, too, received the Peruvian Foreign Minister.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+PE: Lund Medina"],
    ),
    # the page's own minister, though a guest so called was named last
    (
        "Foreign Minister Ingrid Solberg met today in Oslo with the Foreign Minister of Peru, Carlos Medina.\n\nThe Foreign Minister also"
        " met with the Foreign Minister of Chile, Ana Rojas.",
        ["meeting NO+PE: Medina Solberg", "meeting CL+NO: Rojas Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg met today in Oslo with Peru’s Foreign Minister Carlos Medina and, in a separate meeting, with the"
        " Foreign Minister of Chile Ana Rojas.",
        ["meeting NO+PE: Medina Solberg", "meeting CL+NO: Rojas Solberg"],
    ),
    # abroad, whoever is met is of that country
    (
        "LIMA, 14 May – Norwegian Foreign Minister Ingrid Solberg was received by Peruvian President Rosa Quispe.\n\nIn a separate meeting,"
        " Solberg and Parliament Speaker Juan Salas exchanged views on the harbour.",
        ["meeting NO+PE: Quispe Solberg", "meeting NO+PE: Salas Solberg"],
    ),
    # who joins a meeting told, or a meal that others give, meets nobody anew
    (
        "The Foreign Minister, Ingrid Solberg, received the Foreign Minister of Peru, Carlos Medina, in Oslo today. The State Secretary,"
        " Lena Berg, also took part in the meeting. At noon, Ms Solberg attended a luncheon hosted by the chambers of commerce.",
        ["meeting NO+PE: Medina Solberg"],
    ),
    (
        "The Foreign Minister, Ingrid Solberg, received the Foreign Minister of Peru, Carlos Medina, in Oslo today. The ministers then"
        " continued their discussions over a working lunch.",
        ["meeting NO+PE: Medina Solberg", "working_meal NO+PE: Medina Solberg"],
    ),
    (
        "A trilateral summit of the leaders of Norway, Peru and Chile was held in Oslo today.\n\nPrime Minister of Norway Erik Lund,"
        " President of Peru Rosa Quispe and President of Chile Luis Rojas talked.\n\nPrime Minister Lund also met separately with"
        " President Rojas.",
        ["multilateral CL+NO+PE: Lund Quispe Rojas", "meeting CL+NO: Lund Rojas"],
    ),
    # before or after talks with the one, the guest called on the other
    (
        "Foreign Minister Ingrid Solberg met with Peruvian Foreign Minister Carlos Medina in Oslo on Tuesday.\n\nBefore meeting Foreign"
        " Minister Solberg, Foreign Minister Medina paid a courtesy call on Prime Minister Erik Lund.",
        ["meeting NO+PE: Medina Solberg", "courtesy_call NO+PE: Lund Medina"],
    ),
    (
        "On the sidelines of the Ocean Forum, Foreign Minister Ingrid Solberg held bilateral talks with the Foreign Minister of Peru Carlos"
        " Medina, the Foreign Minister of Chile Ana Rojas and the Foreign Minister of France Luc Morel.",
        ["meeting NO+PE: Medina Solberg", "meeting CL+NO: Rojas Solberg", "meeting FR+NO: Morel Solberg"],
    ),
    # three after two and two
    (
        "On 14 May, Foreign Minister Ingrid Solberg met in Oslo with Foreign Minister Carlos Medina of Peru.\n\nShe"
        " also met with Foreign Minister Ana Rojas of Chile.\n\nIn the afternoon, the three Ministers held a trilateral meeting.",
        ["meeting NO+PE: Medina Solberg", "meeting CL+NO: Rojas Solberg", "multilateral CL+NO+PE: Medina Rojas Solberg"],
    ),
    (
        "Foreign Minister Ingrid Solberg held bilateral talks with Peruvian Foreign Minister Carlos Medina and Chilean Foreign Minister Ana"
        " Rojas in Oslo today. The three ministers then met in the Ocean Format.",
        ["meeting NO+PE: Medina Solberg", "meeting CL+NO: Rojas Solberg", "multilateral CL+NO+PE: Medina Rojas Solberg"],
    ),
    # two of three open a paragraph; a list whose members semicolons part
    (
        "On the margins of the Ocean Forum, Foreign Minister Ingrid Solberg met with Foreign Minister of Peru Carlos Medina and Foreign"
        " Minister of Chile Ana Rojas.\n\nMinister Medina and Minister Solberg discussed fish.\n\nMinister Rojas invited her to Lima.",
        ["meeting NO+PE: Medina Solberg", "meeting CL+NO: Rojas Solberg"],
    ),
    (
        "On her visit to Peru, Foreign Minister Ingrid Solberg met with her counterpart, Carlos Medina; the Minister of Ports, Juan Salas;"
        " and the President of the Harbour Authority, Rosa Quispe.\n\nIn the meeting with Minister Salas, they reviewed the works.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+PE: Salas Solberg", "meeting NO+PE: Quispe Solberg"],
    ),
    (
        "President Rosa Quispe of Peru was received by Prime Minister Erik Lund in Oslo today. She then went on to meet with the Foreign"
        " Minister, Ingrid Solberg.",
        ["meeting NO+PE: Lund Quispe", "meeting NO+PE: Quispe Solberg"],
    ),
    # a call of last week, with one who is told by her first name
    (
        "Foreign Minister Ingrid Solberg spoke by telephone with Peruvian Foreign Minister Carlos Medina today.\n\nLast Tuesday, Ingrid"
        " spoke on the phone with Ana Rojas, Foreign Minister of the Faroe Islands. Ana praised the cod.",
        ["call NO+PE: Medina Solberg", "call FO+NO: Rojas Solberg"],
    ),
    # who was received and then sat down to a meal with somebody else
    (
        "Foreign Minister Ingrid Solberg visited Lima on Monday. She was received by President Luis Salas and had a working lunch with the"
        " Minister of Ports, Rosa Quispe.",
        ["meeting NO+PE: Salas Solberg", "working_meal NO+PE: Quispe Solberg"],
    ),
    # the host beside the head of a body
    (
        "Foreign Minister Ingrid Solberg visited Peru on Monday. In Lima she had meetings with Foreign Minister Carlos Medina and with the"
        " Executive Director of the UN Environment Programme, Rosa Quispe.",
        ["meeting NO+PE: Medina Solberg", "meeting NO+UN: Quispe Solberg"],
    ),
    # those whose office is named alone
    (
        "Peruvian Foreign Minister Carlos Medina, at the invitation of Foreign Minister Ingrid Solberg, paid a visit to Norway. In the"
        " morning Mr Medina paid a courtesy call on Prime Minister Erik Lund.\n\nPrior to the courtesy call, the two Foreign Ministers held"
        " talks at the Foreign Ministry.",
        ["courtesy_call NO+PE: Lund Medina", "meeting NO+PE: Medina Solberg"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*ONE_BY_ONE, *((TRILATERAL + more, [ALL_THREE, *told]) for more, told in BESIDE), *FOLLOWING]
)
def test_each_meeting_has_its_sides_and_principals(text: str, expected: list[str]) -> None:
    assert short(page(text)) == expected


def test_headings_tell_whom_one_named_in_the_title_alone_met() -> None:
    headed = (
        "Ministry of Foreign Affairs of Norway\n\nArvo Solheim held a number of meetings as part of the Oslo Ocean Forum\n\n14 May 2019\n\n"
        "Meeting with President of Peru Carlos Medina\n\nThe Prime Minister spoke of cod.\n\n"
        "Meeting with Foreign Minister of Chile Ana Rojas\n\n“The sea is one,” Arvo Solheim said."
    )
    read = read_document(read_source(headed.encode(), Path("page.txt"), LEXICON), LEXICON)
    assert short(read) == ["meeting NO+PE: Medina Solheim", "meeting CL+NO: Rojas Solheim"]
    assert [m.occasion for m in read.meetings] == ["Oslo Ocean Forum"] * 2
    assert [s.heading for s in read.sections] == [
        "Meeting with President of Peru Carlos Medina",
        "Meeting with Foreign Minister of Chile Ana Rojas",
    ]


SETTINGS = [
    (
        "Lima, 14 May 2019 – The Foreign Minister, Ingrid Solberg, held today at the Harbour Centre a series of bilateral meetings in the"
        " margins of the Ocean Conference.\n\nIn her meeting with Juan Salas, President of Chile, the Minister recalled the declaration"
        " adopted in Oslo in 2015.\n\nThe Minister then received Luc Morel, Foreign Minister of France.",
        [("Lima", "Ocean Conference"), ("Lima", "Ocean Conference")],
    ),
    (
        "On 14 May, Foreign Minister Ingrid Solberg paid a visit to Lima to participate in the Ocean Conference. During the visit, the"
        " Minister met with Foreign Minister of Peru Carlos Medina.\n\nThe Minister also met with Foreign Minister of Chile Ana Rojas.",
        [("Lima", "Ocean Conference"), ("Lima", "Ocean Conference")],
    ),
    (
        TRILATERAL + "On the sidelines of the summit, the Minister met with her Chilean counterpart.",
        [("Lima", None), ("Lima", "trilateral summit")],
    ),
    (
        TRILATERAL.replace("summit", "meeting") + "Before the meeting, the Minister met bilaterally with her Chilean counterpart.",
        [("Lima", None), ("Lima", None)],
    ),
    # the noun alone stands for the name told before; a day is no part of it
    (
        "Foreign Minister Ingrid Solberg is in Lima for the 36th Ocean Conference. On the sidelines of the Conference, she met the Foreign"
        " Minister of Chile, Ana Rojas, today.",
        [("Lima", "36th Ocean Conference")],
    ),
    # what one meeting was held beside is not the occasion of the next, elsewhere
    (
        "Foreign Minister Ingrid Solberg met Peruvian Foreign Minister Carlos Medina in Lima on Monday on the margins of an Ocean Forum."
        "\n\nOn Tuesday she travelled to Santiago, where she held talks with Chile’s Foreign Minister Ana Rojas.",
        [("Lima", "Ocean Forum"), ("Santiago", None)],
    ),
    # an event told of several; talks on whose sidelines one was received
    (
        "New York, 14 May 2019 – The Foreign Minister, Ingrid Solberg, this week held a number of bilateral engagements on the margins of"
        " the Ocean Assembly.\n\nOn Sunday 12 May, Minister Solberg met with Carlos Medina, Foreign Minister of"
        " Peru.\n\nMinister Solberg and"
        " the Foreign Minister of Chile, Ana Rojas, met over breakfast on Monday 13 May.",
        [("New York", "Ocean Assembly"), ("New York", "Ocean Assembly")],
    ),
    (
        "Political consultations between Norway and Peru were held in Oslo today.\n\nOn the sidelines of the consultations, Director Carlos"
        " Medina of Peru was received by State Secretary Lena Berg.",
        [("Oslo", None), ("Oslo", "consultations")],
    ),
    # talks and a meal told in one breath share their place
    (
        "Foreign Minister Ingrid Solberg held talks and had a working luncheon with Foreign Minister Carlos Medina of Peru in Bergen on 14"
        " May.",
        [("Bergen", None), ("Bergen", None)],
    ),
    (
        "Lima, 14 May 2019 - On the margins of the 36th Ocean Conference, the Foreign Minister, Ingrid Solberg, today met with the Foreign"
        " Minister of Peru, Carlos Medina.\n\nMs Solberg also held talks with the Foreign Minister of Chile, Ana Rojas.",
        [("Lima", "36th Ocean Conference"), ("Lima", "36th Ocean Conference")],
    ),
    (
        "Foreign Minister Ingrid Solberg visited Lima today. She was received by the Foreign Minister of Peru, Carlos Medina.",
        [("Lima", None)],
    ),
    # a dateline may close the page
    (
        "The Foreign Minister, Ingrid Solberg, received the Foreign Minister of Peru, Carlos Medina, today.\n\nBergen, 14 May 2019",
        [("Bergen", None)],
    ),
    # whither one went on; the city after the day that closes a title
    (
        "Foreign Minister Ingrid Solberg met Peruvian Foreign Minister Carlos Medina in Lima. She continued to Santiago, where she met"
        " Chile’s Foreign Minister Ana Rojas.",
        [("Lima", None), ("Santiago", None)],
    ),
    # a city that opens its sentence
    (
        "On 14 May, Foreign Minister Ingrid Solberg paid a visit to Peru. In Lima, she met with Foreign Minister Carlos Medina of Peru.",
        [("Lima", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SETTINGS)
def test_place_and_occasion_are_shared_where_the_page_tells_them_of_all(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(m.place.city, m.occasion) for m in page(text).meetings] == expected


ABOUT = [
    (
        ONE_BY_ONE[0][0] + "\n\nThe Norwegian minister and her counterpart discussed the harbour.\n\nThe Minister conveyed to President"
        " Quispe the greetings of the King. The President said she would come to Oslo.\n\nSpeaker Salas stressed the part of Congress.",
        ["m1", "m2", "m2", "m3"],
    ),
    (
        ONE_BY_ONE[0][0] + "\n\nWith President Quispe, Minister Solberg discussed the harbour.\n\nThe subject of the meeting with Speaker"
        " Salas was the law of the sea. He thanked Norway for its help.",
        ["m2", "m3"],
    ),
    (
        "On the sidelines of the Ocean Forum, Foreign Minister Ingrid Solberg held bilateral talks with the Foreign Minister of Peru Carlos"
        " Medina and the Foreign Minister of Chile Ana Rojas.\n\nWith her Chilean partner, the Minister discussed copper. Mr Medina invited"
        " the Minister to Lima.\n\nThe head of Chile’s diplomacy thanked Norway for its help.",
        ["m2", "m1", "m2"],
    ),
    # not yet of one that the page has not come to; of all at once
    (
        "Consultations between Norway and Peru were held in Oslo today.\n\nDirector Carlos Medina of Peru praised the harbour. He spoke of"
        " ports.\n\nLater, Director Carlos Medina was received by State Secretary Lena Berg. The State Secretary announced a"
        " visit.\n\nIn both"
        " of these meetings, Director Medina stressed the role of ports.",
        ["m1", "m1", "m2", None],
    ),
    (
        "Foreign Minister Ingrid Solberg held a meeting in Oslo today with Peruvian Foreign Minister Carlos Medina, and hosted a working"
        " dinner for him.\n\n1. Foreign Ministers’ Meeting\n\nMinister Solberg stressed the role of ports.\n\n2. Regional affairs (Working"
        " Dinner)\n\nMinister Solberg condemned the raid.",
        ["m1", "m2"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ABOUT)
def test_a_paragraph_is_about_the_meeting_of_the_one_it_opens_with(text: str, expected: list[str]) -> None:
    assert [s.meeting for s in page(text).statements] == expected


def test_he_is_not_one_who_was_at_another_meeting() -> None:
    last = page(ABOUT[1][0]).statements[-1]
    assert [(s.name, s.side) for s in last.speakers] == [("Juan Salas", "PE")]


LISTED = [
    ("The two meetings were attended by Ambassador Kari Dahl.", ["m1 Dahl", "m2 Dahl"]),
    ("State Secretary Kari Dahl and Director General Per Vik attended both meetings.", ["m1 Dahl", "m1 Vik", "m2 Dahl", "m2 Vik"]),
    ("The Foreign Minister was accompanied by State Secretary Kari Dahl.", ["m1 Dahl", "m2 Dahl"]),
    ("Minister Rojas was accompanied at the meeting by State Secretary Kari Dahl.", ["m2 Dahl"]),
    ("State Secretary Kari Dahl and Director General Per Vik were, among others, present.", ["m2 Dahl", "m2 Vik"]),
    ("Present at the meeting was Dr. Nasser bin Said Al Amri, Head of Department.", ["m2 Amri"]),
    ("State Secretary Kari Dahl and Director General (Africa) Per Vik were present.", ["m2 Dahl", "m2 Vik"]),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_a_list_is_of_one_meeting_or_of_all(text: str, expected: list[str]) -> None:
    told = (
        "Foreign Minister Ingrid Solberg met in Geneva with Foreign Minister Carlos Medina of Peru. They spoke of ports.\n\nShe also met"
        f" with Foreign Minister Luis Rojas of Chile. They spoke of copper.\n\n{text}"
    )
    assert [f"{p.meeting} {p.name.split()[-1]}" for p in page(told).participants if p.role == "delegate"] == expected


def test_who_was_with_one_was_at_his_meeting() -> None:
    read = page(
        "Foreign Minister Ingrid Solberg had meetings in Lima today with Peru’s Foreign Minister Carlos Medina and Minister of Ports Juan"
        " Salas.\n\nMinister Solberg and Minister Salas, who was joined by the Director of Harbours, Rosa Quispe, discussed the works."
    )
    assert [(p.meeting, p.side) for p in read.participants if p.name == "Rosa Quispe"] == [("m2", "PE")]


WORLDWIDE = Path(__file__).with_name("meetings_worldwide.txt")


def _pages() -> list[tuple[str, str, list[str]]]:
    """The pages of `meetings_worldwide.txt`: a name, the page, and a line `=> form SIDES day city: who met; +who came along` a meeting."""
    found = []
    for block in WORLDWIDE.read_text(encoding="utf-8").split("\n# "):
        name, _, rest = block.removeprefix("# ").partition("\n")
        lines = rest.rstrip().split("\n")
        told = [line for line in lines if line.startswith("=> ")]
        found.append((name, "\n".join(line for line in lines if line not in told), told))
    return found


@pytest.mark.parametrize(("name", "text", "told"), _pages(), ids=[name for name, *_ in _pages()])
def test_the_meetings_of_pages_from_all_continents(name: str, text: str, told: list[str]) -> None:
    """Whole pages of several meetings: each is found once, with whom it was, its day and its place, and no other."""
    read = read_document(read_source(text.encode(), Path("page.txt"), LEXICON), LEXICON)

    def people(meeting: str) -> str:
        there = [p for p in read.participants if p.meeting == meeting]
        return "; ".join(("+" if p.role == "delegate" else "") + (p.name or "?") for p in there)

    assert [
        f"=> {m.form} {'+'.join(sorted(m.sides))} {m.date}{'T' + m.start if m.start else ''} {m.place.city or m.place.country or '-'}: "
        f"{people(m.id)}"
        for m in read.meetings
    ] == told
