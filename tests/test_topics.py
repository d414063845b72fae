"""What a text is about: text and heading → issues."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.annotate import sides, tokens
from memcon.annotate.mentions import Known
from memcon.errors import LexiconError
from memcon.lexicon import load
from memcon.reading import topics
from memcon.reading.sections import Outline
from memcon.reading.topics.evidence import Around
from memcon.types import Block, Document, Span, Speaker, Statement

ABOUT = [
    ("salary arrears of the public service", ["labour"]),
    ("he would put it to the Minister of Tourism", []),
    ("they would raise it with the Ministry of Public Works and Transport", []),
    ("the experience of the Lok Sabha", []),
    ("the refund of value added tax", ["economy"]),
    ("ammonia and the bid round", ["energy"]),
    ("transshipment and cranes", ["transport"]),
    ("the negative list and the partial scope agreement", ["trade"]),
    ("fraudulent export and illegal felling", ["organised-crime"]),
    ("tannery effluents and the classified forest", ["climate"]),
    ("two mountaineers lost on the peak", ["consular"]),
    ("a gift of dialysis machines", ["health"]),
    ("cadets at the staff college and the firing range", ["security-alliance"]),
    ("the releases from the reservoir and the water quota of the co-riparian states", ["climate"]),
    ("the cleaning of the river and the protection of wolves", ["climate"]),
    ("the Treaty on the State Border and the course of the border", ["territory"]),
    ("the disputed villages and the joint maps", ["territory"]),
    ("the recognition of sovereignty over the islets", ["territory"]),
    ("suspected cases in the treatment centres", ["health"]),
    ("the arrival of masks, doctors and patients", ["health"]),
    ("the repatriation convoys and the local integration of those who stay", ["migration"]),
    ("document advisers at the frontier and the Balkan route", ["migration"]),
    ("armed bandits and shoplifting", ["organised-crime"]),
    ("the bank fraud and the recovered assets", ["organised-crime"]),
    ("the surveillance of the airspace and the defence package", ["security-alliance"]),
    ("the withdrawal of the troops and the lease of the air base", ["us-forces"]),
    ("the construction of low-income houses by contractors", ["economy"]),
    ("the Citizenship by Investment schemes", ["economy"]),
    ("payments in national currencies through commercial banks", ["economy"]),
    ("macro-financial assistance and its disbursement", ["development"]),
    ("the master plan and the rural roads", ["development"]),
    ("the opening of accession talks and chapters 23 and 24", ["eu-relations"]),
    ("checks at internal borders", ["eu-relations"]),
    ("remains of the soldiers and the commission of historians", ["history"]),
    ("the nuclear legacy of the tests", ["history"]),
    ("the return of the artefacts and looted treasures", ["history"]),
    ("the justice reform and its pace", ["human-rights"]),
    ("the right of establishment and the mutual recognition of qualifications", ["trade"]),
    ("the promotion and reciprocal protection of investments", ["trade"]),
    ("the weighbridge and the demurrage", ["transport"]),
    ("carriers and their road permits", ["transport"]),
    ("new buses for the capital", ["transport"]),
    ("two wards wait for their last pay", ["labour"]),
    ("the wage protection system", ["labour"]),
    ("fellowships and the training of interpreters", ["education"]),
    ("thermal power and the stoves of the capital", ["energy"]),
    ("molybdenum and copper", ["energy"]),
    ("a football match of the two and the twinning of cities", ["people-exchange"]),
    ("opened an embassy and its chancery", ["diplomatic-missions"]),
    ("the custody of the child and the release of our nationals", ["consular"]),
    ("the pay of the seafarers", ["labour"]),
    ("flood control on the lower Tamor", ["climate"]),
    ("the tailings which reach the lake", ["climate"]),
    ("the border commission, which has not met since May", ["territory"]),
    ("a prisoner transfer agreement", ["consular"]),
    ("operations of the antinarcotics police", ["organised-crime"]),
    ("the receivables of contracting firms in Oresh", ["economy"]),
    ("the electrification of the line to Tamor", ["transport"]),
    ("textbooks in the mother tongue", ["education"]),
    ("the amnesty for foreigners without papers", ["migration"]),
    ("concessional financing for the towns", ["development"]),
    ("observers aboard the tuna boats", ["fisheries"]),
    ("the bridge over the Tamor", ["transport"]),
    ("throw a bridge across their differences", []),
    ("impose severe costs on the aggressor", ["sanctions"]),
    ("remain in regular consultation", ["high-level-visits"]),
    ("warm greetings on the approaching New Year", ["bilateral-relations"]),
    ("a pledge of defence investment", ["security-alliance"]),
    ("internet connectivity in the valleys", ["science-technology"]),
    ("the movement eastward of the bloc", ["european-security"]),
    ("safe navigation in the strait", ["maritime-security"]),
    ("security assistance to Ukraine", ["ukraine"]),
    ("landmines left in the Hald valley", ["humanitarian"]),
    ("the Transdniestrian settlement in the 5+2 format", ["territory"]),
    ("the future of BIMSTEC", ["other"]),
    ("the sentence of flogging passed on a singer", ["human-rights"]),
    ("the opening of a liaison office in Tamor", ["diplomatic-missions"]),
    ("piracy in the western Indian Ocean", ["maritime-security"]),
    ("the posting of a naval adviser to Tamor", ["security-alliance"]),
    ("the stabilisation force in Tamor", ["security-alliance"]),
    ("seasonal agricultural workers", ["labour"]),
    ("accelerate negotiations on a peace treaty over the Kuril Islands", ["northern-territories"]),
    ("progress on the Northern Territories", ["northern-territories"]),
    ("Takeshima", ["takeshima-dokdo"]),
    ("Dokdo", ["takeshima-dokdo"]),
    ("the situation over the Senkaku Islands", ["senkaku-diaoyu"]),
    ("its position on the Diaoyu Islands", ["senkaku-diaoyu"]),
    ("peace across the Taiwan Strait", ["taiwan"]),
    ("an early Code of Conduct in the South China Sea", ["south-china-sea"]),
    ("an early Code of Conduct in the East Sea", ["south-china-sea"]),
    ("disengagement on the Line of Actual Control", ["china-india-border"]),
    ("the Lachin corridor", ["karabakh"]),
    ("the fence at Tamor and the delimitation of the land border", ["territory"]),
    ("the reconstruction of Ukraine", ["ukraine"]),
    ("developments in Kosovo", ["balkans"]),
    ("the two-state solution and Gaza", ["middle-east-peace"]),
    ("the Astana process", ["syria"]),
    ("Houthi attacks in the Red Sea", ["yemen-red-sea"]),
    ("the restoration of democracy in Burma", ["myanmar"]),
    ("the Grand Ethiopian Renaissance Dam", ["ethiopia-horn"]),
    ("the abductions issue", ["abductions"]),
    ("the complete denuclearization of North Korea", ["north-korea-nuclear"]),
    ("normalization with North Korea", ["north-korea"]),
    ("why the JCPOA should be preserved", ["iran-nuclear"]),
    ("the treated water at Fukushima", ["nuclear-safety"]),
    ("lifting the import ban on beef", ["beef-agriculture"]),
    ("tariffs and market access", ["trade"]),
    ("its accession to the World Trade Organization", ["wto-trade-order"]),
    ("a pipeline to the coast", ["energy"]),
    ("climate change", ["climate"]),
    ("vaccines", ["health"]),
    ("long-term visas", ["consular"]),
    ("the comfort women issue", ["history"]),
    ("drift-net fishing of salmon", ["fisheries"]),
    ("the reform of the Security Council", ["un-reform"]),
    ("success for the G8 presidency", ["g7-g20"]),
    ("the fight against terrorism", ["terrorism"]),
    ("ransomware", ["cyber"]),
    ("freedom of navigation", ["maritime-security"]),
    ("irregular migration", ["migration"]),
    ("human rights", ["human-rights"]),
    ("Hong Kong", ["hong-kong"]),
    ("the Paris Club and the debt", ["debt"]),
    ("the extension of the New START Treaty", ["arms-control"]),
    ("extended deterrence", ["security-alliance"]),
    ("the realignment of US forces at Futenma", ["us-forces"]),
    ("export controls", ["export-control"]),
    ("the Northern Ireland Protocol", ["eu-relations"]),
    ("outer space", ["space"]),
    ("direct flights", ["transport"]),
    ("the Arctic", ["arctic"]),
    ("exchanges of youth and tourism", ["people-exchange"]),
    ("a state visit in May", ["high-level-visits"]),
    ("a visit to Japan would take place by the end of the year", ["high-level-visits"]),
    ("bilateral relations", ["bilateral-relations"]),
    ("his election victory", ["elections-internal"]),
    ("relief after the earthquake", ["humanitarian"]),
    ("weapons of mass destruction", ["non-proliferation"]),
    ("fentanyl", ["organised-crime"]),
    ("artificial intelligence", ["artificial-intelligence"]),
    ("scholarships", ["education"]),
    ("yen loans", ["development"]),
    ("the Free and Open Indo-Pacific", ["indo-pacific"]),
    ("ASEAN centrality", ["asean"]),
    ("the blockade of Qatar", ["gulf"]),
    ("the avoidance of double taxation", ["economy"]),
    ("holders of diplomatic passports", ["consular"]),
    ("a credit line for the dam", ["development"]),
    ("a hydroelectric plant on the Hald", ["energy"]),
    ("the duty on coffee", ["beef-agriculture"]),
    ("the East African Community", ["africa"]),
    ("CARICOM", ["latin-america"]),
    ("Vanuatu and Tonga", ["indo-pacific"]),
    ("the opening of an embassy in Tamor", ["diplomatic-missions"]),
    ("equal pay for seafarers", ["labour"]),
    ("non-governmental organizations", ["human-rights"]),
    ("a date for elections", ["elections-internal"]),
    ("mutual support of candidatures", ["un"]),
    ("the travel ban on the generals", ["sanctions"]),
    ("naval exercises", ["security-alliance"]),
    ("transboundary rivers", ["climate"]),
    ("doses for the vaccination campaign", ["health"]),
    ("digital government", ["science-technology"]),
    ("recognition of diplomas", ["education"]),
    ("rail traffic through Tamor", ["transport"]),
    ("the cosmodrome", ["space"]),
    ("acts of piracy", ["maritime-security"]),
    ("demining", ["arms-control"]),
    ("the return of refugees", ["migration"]),
    ("a field hospital after the cyclone", ["humanitarian"]),
    ("debt cancellation", ["debt"]),
    ("Days of Culture", ["people-exchange"]),
    ("the filling of the dam on the Nile waters", ["ethiopia-horn"]),
    ("fishing quotas", ["fisheries"]),
    ("a bursary scheme for engineers", ["education"]),
    ("the ban on ivory", ["climate"]),
    ("mosquito nets", ["health"]),
    ("the purchase of frigates", ["security-alliance"]),
    ("cooperation between the police", ["organised-crime"]),
    ("the deportation of failed asylum seekers", ["migration"]),
    ("membership of the OECD", ["economy"]),
    ("locust swarms", ["humanitarian"]),
    ("the repatriation flight", ["consular"]),
    ("the closing of embassies", ["diplomatic-missions"]),
    ("two more crossing points along the occupation line", ["transport", "georgia-abkhazia"]),
    ("a bottleneck at the border crossing", ["transport"]),
    ("the two hundred pupils of the grammar school", ["education"]),
    ("the breakdown of contacts with Jubaland and Kismayo", ["ethiopia-horn"]),
    ("the coordinated patrols in the Sulu Sea", ["maritime-security"]),
    ("the EDCF loan for the second bridge", ["development", "transport"]),
    ("the Employment Permit System", ["labour"]),
    ("the collapse of a building in Tamor", ["humanitarian"]),
    ("the controversy over the Essequibo region", ["territory"]),
    ("the herders and the transhumance", ["beef-agriculture"]),
    ("its abstention in the vote", ["un"]),
    ("the launch of a ballistic missile by the DPRK", ["north-korea-nuclear"]),
    ("the summit of the Quad", ["indo-pacific"]),
    ("the dredging of the lower reaches", ["transport"]),
    ("the three-border area", ["sahel"]),
    ("the escort of tankers through the strait", ["maritime-security"]),
    ("two climbers who went missing", ["consular"]),
    ("the Presidency of the Council in the second half of the year", ["eu-relations"]),
    ("the levy on tyres", ["trade"]),
    ("access for its cherries and berries", ["beef-agriculture"]),
    ("petty traders", ["trade"]),
    ("the seconding of a prosecutor", ["organised-crime"]),
    ("the boundary pillars", ["territory"]),
    ("tea research", ["beef-agriculture"]),
    ("the refugees from Tamor", ["migration"]),
    ("a plane three times a week", ["transport"]),
]

SEVERAL = [
    ("the undocumented workers of Tamor", {"labour", "migration"}),
    ("the exchange of driving licences", {"consular", "transport"}),
    ("the Just Energy Transition Partnership with Veland", {"climate", "energy"}),
    ("the treated water at Fukushima and the ban on seafood", {"nuclear-safety", "beef-agriculture"}),
    ("North Korea and climate change", {"north-korea", "climate"}),
    ("Myanmar, as well as on Iran and Syria", {"myanmar", "iran", "syria"}),
    ("energy, transport and fisheries", {"energy", "transport", "fisheries"}),
    ("the fishermen detained in Tamor", {"consular", "fisheries"}),
]

UNDER_A_HEADING = [
    ("go on discussing the issue", "Fisheries", ["fisheries"]),
    ("do its utmost", "3. Abductions issue", ["abductions"]),
    ("there was a gap between the positions", "Northern Territories Issue", ["northern-territories"]),
    ("the abduction issue", "North Korea", ["abductions"]),
    ("climate change", None, ["climate"]),
]

NOTHING = [
    "the issue",
    "this",
    "",
    "he would put it to the President on his return",
    "all parties would remain calm",
    "a quad bike",
    "the bridge was long",
]

NOT_ABOUT = [
    ("indiscriminate rocket attacks", "space"),
    ("a satisfactory solution was in the interests of everyone", "space"),
    ("summit talks on the occasion of the Tamor G8 Summit", "g7-g20"),
    ("the strategic environment of the region", "climate"),
    ("the moon rose", "space"),
    ("he wished them well", "health"),
    ("North Korean nuclear weapons and denuclearization", "north-korea"),
    ("the detention of two farmers at the line", "beef-agriculture"),
    ("a truce and a ceasefire in the valley", "middle-east-peace"),
    ("all parties should exercise restraint", "security-alliance"),
    ("the people of the valley and their past", "history"),
    ("the women of the valley", "migration"),
    ("peace as well as prosperity", "development"),
    ("a journalist asked when she would come", "human-rights"),
    ("what the war did to the harvest", "history"),
    ("the line through the Gulf of Tamor", "gulf"),
    ("posts in the three-border area", "china-india-border"),
    ("their conviction that debts must be paid", "organised-crime"),
    ("no interference in the internal affairs of others", "elections-internal"),
    ("the abduction of two fishermen", "abductions"),
    ("a road map for the talks", "transport"),
    ("a bridge between the two peoples", "transport"),
    ("what was in the pipeline", "energy"),
    ("a debt of gratitude", "debt"),
    ("the olive branch held out", "beef-agriculture"),
    ("marine research off Tamor", "us-forces"),
    ("the epic of Manas", "us-forces"),
    ("wishes for the Lunar New Year", "space"),
    ("the wards of Rarotonga Hospital", "arms-control"),
    ("the hand-over at Ganja", "karabakh"),
]


@pytest.mark.parametrize(("text", "expected"), ABOUT)
def test_about(text: str, expected: list[str]) -> None:
    assert list(topics.of(text, None, load())) == expected


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_about_several(text: str, expected: set[str]) -> None:
    assert set(topics.of(text, None, load())) == expected


@pytest.mark.parametrize(("text", "heading", "expected"), UNDER_A_HEADING)
def test_heading_speaks_where_the_text_does_not(text: str, heading: str | None, expected: list[str]) -> None:
    assert topics.of(text, heading, load())[: len(expected)] == tuple(expected)


@pytest.mark.parametrize("text", NOTHING)
def test_about_nothing(text: str) -> None:
    assert topics.of(text, None, load()) == ()


@pytest.mark.parametrize(("text", "issue"), NOT_ABOUT)
def test_not_about(text: str, issue: str) -> None:
    assert issue not in topics.of(text, None, load())


@given(st.text(max_size=200))
def test_at_most_three_each_once(text: str) -> None:
    found = topics.of(text, text[:20], load())
    assert len(found) <= 3
    assert len(set(found)) == len(found)


def test_every_issue_is_told_by_its_examples() -> None:
    lexicon = load()
    for entry in lexicon["topics"]:
        for example in entry.examples:
            marked = re.findall(r"\[([^\]]+)\]", example)
            assert marked, example
            for words in marked:
                assert entry.get("topic") in topics.tell(words, lexicon), (words, entry.get("topic"))


def test_phrases_that_tell_no_issue_hide_the_words_in_them() -> None:
    lexicon = load()
    for entry in lexicon["no_topic"]:
        for phrase in entry.words:
            assert topics.tell(phrase, lexicon) == frozenset(), phrase


def test_every_broader_issue_is_an_issue() -> None:
    assert set(topics.broader(load()).values()) <= set(topics.labels(load()))
    assert all(topics.labels(load()).values())


def test_a_users_own_issues(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        '[table]\nabout = "Ours."\nfields = { topic = [], label = [], strength = ["strong", "plain", "weak"] }\n'
        '[[entry]]\nwords = ["dam at Hald"]\ntopic = "hald-dam"\nlabel = "The Hald dam"\n'
        'strength = "strong"\nexamples = ["The [dam at Hald] leaks."]\n'
    )
    larger = topics.load_extra(own, load())
    assert topics.of("the dam at Hald would hold", None, larger) == ("hald-dam",)
    assert topics.of("the dam at Hald would hold", None, load()) == ()
    assert topics.labels(larger)["hald-dam"] == "The Hald dam"


def test_a_malformed_file_of_issues_is_refused(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[[entry]]\nwords = ["x"]\n')
    with pytest.raises(LexiconError):
        topics.load_extra(own, load())


def assigned(*said: tuple[str, str, str | None], heading: str | None = None) -> list[tuple[str, ...]]:
    """The issues of statements `(act, sentence, content)`, one block each, under one heading."""
    text, blocks, spans = "", [], []
    for _, sentence, content in said:
        at = len(text)
        blocks.append(Block(kind="paragraph", start=at, end=at + len(sentence)))
        text += sentence + "\n"
        start = at + sentence.index(content) if content else at
        spans.append(Span(start=start, end=start + len(content or sentence[:3]), text=content or sentence[:3]))
    document = Document(id="x", source="x", sha256="x", text=text, blocks=tuple(blocks))
    known = sides.annotate(document, load(), tokens.annotate(document, load(), Known()))
    statements = tuple(
        Statement(
            id=f"s{i}",
            voice="single",
            speakers=(),
            act=act,
            content=span if content else None,
            cue=None if content else span,  # type: ignore[arg-type]
        )
        for i, ((act, _, content), span) in enumerate(zip(said, spans, strict=True), 1)
    )
    outline = Outline((), (None,) * len(blocks), (heading,) * len(blocks))
    return [s.topics for s in topics.assign(document, load(), known, outline, statements)]


def test_what_went_before_speaks_for_an_anaphor() -> None:
    assert assigned(
        ("state", "He raised the situation in Syria.", "the situation in Syria"), ("hope", "She hoped it would end.", "it would end")
    ) == [
        ("syria",),
        ("syria",),
    ]


def test_a_closing_courtesy_is_about_nothing() -> None:
    assert assigned(("state", "We spoke of Syria.", "We spoke of Syria"), ("state", "Thank you very much.", "Thank you very much.")) == [
        ("syria",),
        (),
    ]


def test_the_rest_of_the_sentence_speaks() -> None:
    assert assigned(("agree", "On Libya, they agreed to keep up their efforts.", "keep up their efforts")) == [("libya",)]


def test_a_withheld_position_has_the_issue_of_its_sentence() -> None:
    assert assigned(("explain", "She explained her position on Karabakh.", None)) == [("karabakh",)]


def test_an_invitation_is_about_visits() -> None:
    assert assigned(("invite", "He invited her to Oresh.", "her to Oresh")) == [("high-level-visits",)]


@pytest.mark.parametrize("what", ["regional and international issues", "other issues of mutual interest", "current regional developments"])
def test_the_world_at_large_is_no_issue(what: str) -> None:
    assert assigned(("discuss", f"They discussed {what}.", what)) == [()]


def test_a_partnership_on_the_issues_of_the_world_is_that_of_the_two() -> None:
    what = "the close partnership of the two countries on a range of global issues"
    assert assigned(("discuss", f"They discussed {what}.", what)) == [("bilateral-relations",)]


def test_the_two_are_an_issue_beside_the_world_at_large() -> None:
    what = "bilateral, regional and international questions"
    assert assigned(("discuss", f"They discussed {what}.", what)) == [("bilateral-relations",)]


def test_the_territorial_issue_is_the_one_named_before() -> None:
    found = assigned(
        ("state", "He raised the Senkaku Islands.", "the Senkaku Islands"),
        ("reject", "No territorial issue was there.", "territorial issue"),
    )
    assert found == [("senkaku-diaoyu",), ("senkaku-diaoyu",)]


def test_condolences_do_not_take_the_issue_before_them() -> None:
    found = assigned(
        ("state", "He raised fisheries.", "fisheries"), ("condole", "She was sorry for the death of Mr Hald.", "the death of Mr Hald")
    )
    assert found == [("fisheries",), ()]


def test_what_tells_no_issue_is_about_the_relations_of_the_two() -> None:
    assert assigned(("state", "He said all had gone well.", "all had gone well")) == [("bilateral-relations",)]


def test_relations_stand_beside_other_issues() -> None:
    told = topics.of("the strategic partnership of the two and the energy charter with its gas and oil", None, load())
    assert told == ("energy", "bilateral-relations")
    assert topics.of("the gas and oil of the two countries", None, load()) == ("energy",)


def test_a_common_word_tells_of_a_country_only_where_the_page_names_it() -> None:
    violence = ("state", "He spoke of settler violence.", "settler violence")
    assert "middle-east-peace" not in assigned(violence)[0]
    assert assigned(violence, ("state", "She spoke of Gaza.", "Gaza"))[0] == ("middle-east-peace",)


def test_the_issue_between_two_is_told_where_both_are_named() -> None:
    treaty = ("state", "He spoke of the peace treaty issue.", "the peace treaty issue")
    assert "northern-territories" not in assigned(treaty)[0]
    assert assigned(treaty, ("state", "Japan thanked Russia.", "Japan thanked Russia"))[0] == ("northern-territories",)


def test_congratulations_on_nothing_in_particular_are_of_the_two() -> None:
    assert assigned(("congratulate", "He congratulated her on the holiday.", "the holiday")) == [("bilateral-relations",)]


def test_what_points_back_keeps_the_issue_in_the_next_paragraph() -> None:
    said = [("state", "He raised fisheries.", "fisheries"), ("agree", "They would discuss the matter in May.", "discuss the matter in May")]
    assert assigned(*said) == [("fisheries",), ("fisheries",)]


@pytest.mark.parametrize(
    ("text", "side", "expected"),
    [
        ("the envoys of Rwanda", "RW", ("bilateral-relations",)),
        ("the envoys of Rwanda", "NO", ("great-lakes",)),
        ("the people of Ukraine", "UA", ("ukraine",)),  # an issue that bears its name
    ],
)
def test_a_country_of_a_region_is_no_issue_of_its_own_talks(text: str, side: str, expected: tuple[str, ...]) -> None:
    document = Document(id="x", source="x", sha256="x", text=text, blocks=(Block(kind="paragraph", start=0, end=len(text)),))
    known = sides.annotate(document, load(), tokens.annotate(document, load(), Known()))
    span = Span(start=0, end=len(text), text=text)
    said = Statement(id="s1", voice="single", speakers=(Speaker(side=side),), act="state", content=span)
    assert topics.assign(document, load(), known, Outline((), (None,), (None,)), (said,))[0].topics == expected


def test_what_a_paragraph_speaks_of_whoever_says_it() -> None:
    around = _around("Fishermen of Tamor came. The boats of the fishermen were seized by the navy.", "Bridges were closed.")
    assert max(around.paragraphs[0], key=around.paragraphs[0].__getitem__) == "fisheries"
    assert "transport" in around.paragraphs[1]
    assert around.paragraph(None) == {} == around.paragraph(2)


def test_a_territorial_issue_told_without_its_place_is_that_of_the_paragraph_before() -> None:
    around = _around("The Senkaku Islands were on the agenda.", "The territorial issue was left aside.")
    assert set(around.paragraphs[1]) == {"senkaku-diaoyu"}


def _around(*paragraphs: str) -> Around:
    text, blocks = "", []
    for paragraph in paragraphs:
        blocks.append(Block(kind="paragraph", start=len(text), end=len(text) + len(paragraph)))
        text += paragraph + "\n"
    document = Document(id="x", source="x", sha256="x", text=text, blocks=tuple(blocks))
    return topics.look_around(document, load(), sides.annotate(document, load(), tokens.annotate(document, load(), Known())), ())
