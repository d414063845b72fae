"""Reported speech: one table of text → statements. The numbers are those of the difficulties in the survey of house styles."""

from __future__ import annotations

from pathlib import Path

import pytest
from speech import heard, say, short

IN_OSLO = Path(__file__).with_name("said_in_oslo.txt")


def in_oslo() -> list[tuple[str, list[str]]]:
    """The rows of a table: a text, and the acts told in it."""
    rows: list[tuple[str, list[str]]] = []
    for line in IN_OSLO.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            rows[-1][1].extend([] if line == "= nothing" else [line[2:]])
        elif line and not line.startswith("#"):
            rows.append((line.replace(" // ", "\n\n"), []))
    return rows


PLAIN = [
    ("Ms Solberg said that the road was open.", ["Solberg state: the road was open"]),
    ("Mr Medina pointed out that the court had ruled.", ["Medina state: the court had ruled"]),
    ("Minister Medina stressed the importance of free ports.", ["Medina stress: the importance of free ports"]),
    ("Ms Solberg called for restraint.", ["Solberg request: restraint"]),
    ("Ms Solberg welcomed the release of the crew.", ["Solberg welcome: the release of the crew"]),
    ("Mr Medina thanked Ms Solberg for the helicopters.", ["Medina thank: the helicopters"]),
    ("Mr Medina congratulated her on the election.", ["Medina congratulate: the election"]),
    ("Ms Solberg informed her guest that the pass was closed.", ["Solberg explain: the pass was closed"]),
    ("Ms Solberg briefed Mr Medina on the Arctic talks.", ["Solberg explain: the Arctic talks"]),
    ("Mr Medina urged Norway to open the market to asparagus.", ["Medina request: open the market to asparagus"]),
    ("Mr Medina asked whether the list was final.", ["Medina ask: the list was final"]),
    ("Ms Solberg promised that the loan would be paid.", ["Solberg commit: the loan would be paid"]),
    ("Mr Medina proposed a joint patrol.", ["Medina propose: a joint patrol"]),
    ("Ms Solberg condemned the attack on the convoy.", ["Solberg condemn: the attack on the convoy"]),
    ("Mr Medina rejected the claim.", ["Medina reject: the claim"]),
    ("Ms Solberg conveyed the greetings of the Storting.", ["Solberg convey: the greetings of the Storting"]),
    ("Mr Medina invited Ms Solberg to visit Lima.", ["Medina invite: Ms Solberg to visit Lima"]),
]

JOINT = [
    (
        "Following the May meeting between President Rojas and Prime Minister Morel, Ms Solberg and Mr Medina reaffirmed their support for"
        " the dam.",
        ["NO+PE confirm: their support for the dam"],
    ),
    ("The two ministers agreed to reopen the consulate.", ["NO+PE agree: reopen the consulate"]),
    ("It was agreed that experts would meet in June.", ["NO+PE agree: experts would meet in June"]),  # 22
    ("It was also reconfirmed that the talks would go on.", ["NO+PE confirm: the talks would go on"]),
    ("Both sides concurred that time was short.", ["NO+PE concur: time was short"]),  # 9
    ("They shared the view that quotas should stay.", ["NO+PE share_view: quotas should stay"]),
    ("The two Foreign Ministers exchanged views on fisheries.", ["NO+PE discuss: fisheries"]),
    ("Views were exchanged on the Antarctic.", ["NO+PE discuss: the Antarctic"]),
    ("Energy and trade were discussed.", ["NO+PE discuss: Energy and trade"]),  # 23
    ("Also discussed were matters of security.", ["NO+PE discuss: matters of security"]),
    ("The talks focused on hydropower.", ["NO+PE discuss: hydropower"]),
    ("There was brief reference to the whaling issue.", ["NO+PE mention: the whaling issue"]),
    ("Mention was also made of the grain deal.", ["NO+PE mention: the grain deal"]),
    ("The situation in Haiti was touched upon.", ["NO+PE mention: The situation in Haiti"]),
    ("Norway and Peru reaffirmed their commitment to the treaty.", ["NO+PE confirm: their commitment to the treaty"]),
    ("Ms Solberg and Mr Medina agreed on a date.", ["NO+PE agree: a date"]),
    ("It was the shared view of the two ministers that the lake must be cleaned.", ["NO+PE share_view: the lake must be cleaned"]),
    ("An exchange of views took place on forests.", ["NO+PE discuss: forests"]),
    ("The two ministers met for an hour, in the course of which views were exchanged on salmon.", ["NO+PE discuss: salmon"]),
]

FELT_AND_SAID = [
    ("Ms Solberg emphasised the serious concern of Norway about reports of killings.", ["Solberg concern: reports of killings"]),
    ("Ms Solberg reiterated opposition to all acts that undermine the pact.", ["Solberg reject: all acts that undermine the pact"]),
    ("Ms Solberg reiterated the concern that the pass would be closed.", ["Solberg concern: the pass would be closed"]),
    ("Ms Solberg stressed the importance of the concerns of fishermen.", ["Solberg stress: the importance of the concerns of fishermen"]),
    ("Ms Solberg expressed her concern because the road was closed.", ["Solberg concern: the road was closed"]),
    ("Mr Medina made no commitment in that regard.", ["Medina not commit: -"]),
    ("Mr Medina shared his principled assessments of the talks.", ["Medina explain: (withheld)"]),
    ("The topic of energy security was also discussed.", ["NO+PE discuss: The topic of energy security"]),
    ("The topic of the talks was energy.", ["NO+PE discuss: energy"]),
]

WHERE_IT_WAS_SAID = [
    ("The ministers agreed to open a road during a telephone call on Friday afternoon.", ["NO+PE agree: open a road"]),
    ("Mr Medina called for restraint at a joint press conference with Ms Solberg.", ["Medina request: restraint"]),
    ("Mr Medina called for restraint in his opening remarks.", ["Medina request: restraint"]),
    ("Mr Medina proposed a call for papers.", ["Medina propose: a call for papers"]),
    ("The ministers agreed to take part in a conference on fish.", ["NO+PE agree: take part in a conference on fish"]),
    ("Ms Solberg welcomed the offer on behalf of the Government.", ["Solberg welcome: the offer"]),
    (
        "Ms Solberg met Mr Medina to stress the strength of the ties and to advance their vision of the sea.",
        ["Solberg stress: the strength of the ties"],
    ),
    ("Ms Solberg met Mr Medina to mark the anniversary of the pact and discuss trade.", ["NO+PE discuss: trade"]),
    ("Ms Solberg met Mr Medina to recognise the anniversary of the pact.", ["Solberg state: the anniversary of the pact"]),
    ("Ms Solberg sat down with Mr Medina to go over the list.", ["NO+PE discuss: the list"]),
    ("Ms Solberg opened a centre to help children and discuss their needs.", []),
    (
        "Mr Medina urged Norway to send vaccines, explaining that the ports could not reopen.",
        ["Medina request: send vaccines", "Medina explain: the ports could not reopen"],
    ),
]

TOLD_BY_THE_PUBLISHER = [
    ("Norway and Peru agreed to open a road, the Norwegian Foreign Ministry said.", ["NO+PE agree: open a road"]),
    (
        "Peru will go on helping Norway, Mr Medina stated at a joint news conference with Ms Solberg, who is in Lima.",
        ["Medina state: Peru will go on helping Norway"],
    ),
    ("Norway backs the pact, the Norwegian Foreign Ministry said.", ["NO state: Norway backs the pact"]),
    (
        "Ms Solberg said the Conference, the second session of which was held in May, had laid down 37 principles.",
        ["Solberg state: the Conference, the second session of which was held in May, had laid down 37 principles"],
    ),
]

WHERE_IT_ENDS = [
    ("Ms Solberg discussed with the Board how the plan would work.", ["Solberg discuss: how the plan would work"]),
    ("Ms Solberg reiterated Norwegian appreciation for the ships.", ["Solberg thank: the ships"]),
    ("Ms Solberg reiterated Norwegian support for the pact.", ["Solberg stress: Norwegian support for the pact"]),
    ("Addressing the guest, Ms Solberg stressed the need for a ceasefire.", ["Solberg stress: the need for a ceasefire"]),
    (
        "Addressing the question of visas, Ms Solberg stressed the need for haste.",
        ["NO+PE discuss: the question of visas", "Solberg stress: the need for haste"],
    ),
    ("Mr Medina was quoted as saying that the road would be opened.", ["Medina state: the road would be opened"]),
    ("Ms Solberg drew the attention of Mr Medina to the case of two sailors.", ["Solberg state: the case of two sailors"]),
    ("Ms Solberg interceded on behalf of two sailors.", ["Solberg request: two sailors"]),
    ("Ms Solberg found it regrettable that the pact had not been signed.", ["Solberg concern: the pact had not been signed"]),
    (
        "Ms Solberg said that the pact, which she called a milestone, would be signed.",
        ["Solberg state: the pact, which she called a milestone, would be signed", "Solberg state: which she called a milestone"],
    ),
    ("Mr Medina accepted the invitation, subject to his programme.", ["Medina accept: the invitation"]),
    (
        "Mr Medina accepted the invitation “with the greatest pleasure” and proposed that the visit take place in May.",
        ["Medina accept: the invitation", "Medina propose: the visit take place in May"],
    ),
    ("Mr Medina accepted the offer with a proviso.", ["Medina accept: the offer with a proviso"]),
    (
        "Trade was reviewed, in addition to the latest events in the Horn, where the two sides hailed the truce.",
        ["NO+PE discuss: Trade was reviewed, in addition to the latest events in the Horn", "NO+PE welcome: the truce"],
    ),
    (
        "Peru, Mr Medina responded, had stood by the pact from the beginning; he expressed the hope that it would last.",
        [
            "Medina state: Peru, Mr Medina responded, had stood by the pact from the beginning",
            "> PE support: the pact from the beginning",
            "Medina hope: it would last",
        ],
    ),
    ("Mr Medina sought her views on the drought.", ["Medina ask: the drought"]),
    ("The two ministers conveyed their versions of the incident.", ["NO+PE convey: (withheld)"]),
]

TRANSLATED = [
    ("Ms Solberg manifested that Norway would go on supporting the port.", ["Solberg state: Norway would go on supporting the port"]),
    ("The ministers passed review to the agenda.", ["NO+PE discuss: the agenda"]),
    ("Mr Medina gave thanks for the helicopters.", ["Medina thank: the helicopters"]),
    ("Mr Medina made a call for restraint.", ["Medina request: restraint"]),
    ("Ms Solberg showed herself in favour of a visit in May.", ["Solberg support: a visit in May"]),
    ("Mr Medina put on the table the question of visas.", ["Medina mention: the question of visas"]),
    ("The ministers congratulated themselves on the opening of the embassy.", ["NO+PE congratulate: the opening of the embassy"]),
    ("Mr Medina congratulated Ms Solberg on the opening of the embassy.", ["Medina congratulate: the opening of the embassy"]),
    ("Both ministers recorded with satisfaction the growth of trade.", ["NO+PE welcome: the growth of trade"]),
    ("The ministers rejoiced at the signing of the pact.", ["NO+PE welcome: the signing of the pact"]),
    ("Attention was focused on the work of the commission.", ["NO+PE discuss: the work of the commission"]),
    ("Mr Medina prayed for the health of the King.", ["Medina hope: the health of the King"]),
    ("Mr Medina desired that Norway should invest in the port.", ["Medina hope: Norway should invest in the port"]),
    ("It was mutually agreed to hold the next round in Lima.", ["NO+PE agree: hold the next round in Lima"]),
    ("They spoke of the mutually agreed list.", ["NO+PE discuss: the mutually agreed list"]),
]

BESIDE_THE_TALKS = [  # nothing is said
    "The ministers were supported by the Director-General of Water.",
    "The matter was referred to the Joint Task Team.",
    "The proposal was referred to a committee of experts.",
]

WHO_WAS_ASKED = [
    (
        "Ms Solberg invited Mr Medina to Oslo. The Minister accepted the invitation.",
        ["Solberg invite: Mr Medina to Oslo", "Medina accept: the invitation"],
    ),
    (
        "Ms Solberg invited Mr Medina to Oslo. The Minister said that the invitation would be laid before the Cabinet.",
        ["Solberg invite: Mr Medina to Oslo", "Medina state: the invitation would be laid before the Cabinet"],
    ),
    (
        "Ms Solberg asked Mr Medina for two ships. The Minister replied that they would come.",
        ["Solberg request: two ships", "Medina state: they would come"],
    ),
    (
        "Ms Solberg asked Mr Medina for two ships. The Minister said that the road was open.",
        ["Solberg request: two ships", "Solberg state: the road was open"],
    ),
]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        *FELT_AND_SAID,
        *WHERE_IT_WAS_SAID,
        *WHERE_IT_ENDS,
        *TRANSLATED,
        *TOLD_BY_THE_PUBLISHER,
        *WHO_WAS_ASKED,
        *((b, []) for b in BESIDE_THE_TALKS),
    ],
)
def test_said_in_the_words_of_many_ministries(body: str, expected: list[str]) -> None:
    assert [short(s) for s in say(body)] == expected


HELD_OUT = [  # what pages of other publishers taught
    (
        "They discussed the visit by Prime Minister Morel, and Ms Solberg conveyed that the road was open.",
        ["NO+PE discuss: the visit by Prime Minister Morel", "Solberg convey: the road was open"],
    ),
    (
        "As a result of their long work, Ms Solberg and the other ministers reaffirmed their support for the dam.",
        ["NO+PE confirm: their support for the dam"],
    ),
    ("Ms Solberg expressed her gratitude and support for the patience of Peru.", ["Solberg thank: the patience of Peru"]),
    ("Reflecting the progress of the year, Ms Solberg announced a new fund.", ["Solberg state: a new fund"]),
    ("Ms Solberg reflected on the lessons of the flood.", ["Solberg mention: the lessons of the flood"]),
    (
        "Ms Solberg conveyed her thanks and discussed ways to work with partners.",
        ["Solberg thank: -", "Solberg discuss: ways to work with partners"],
    ),
    ("Ms Solberg discussed the truce with Chile.", ["Solberg discuss: the truce with Chile"]),
    ("Ms Solberg discussed the truce with her counterpart.", ["NO+PE discuss: the truce"]),
    ("Ms Solberg met with Mr Medina and discussed the truce.", ["NO+PE discuss: the truce"]),
    ("During her talks with Mr Medina, Ms Solberg discussed the dam.", ["Solberg discuss: the dam"]),
    (
        "Ms Solberg promised two ships. Since May, Norway has given Peru four ships.",
        ["Solberg commit: two ships"],
    ),
    ("Ms Solberg announced a loan. This is the third loan since May.", ["Solberg state: a loan"]),
    ("Ms Solberg announced a loan. The delegation also met with pilots.", ["Solberg state: a loan"]),
    (
        "Ms Solberg announced a loan. The bank has set the money aside.",
        ["Solberg state: a loan", "Solberg state: The bank has set the money aside"],
    ),
    (
        "The two sides agreed on a trial run. Norway would name two ports.",
        ["NO+PE agree: a trial run", "NO+PE agree: Norway would name two ports"],
    ),
    ("Mr Medina said that ten thousand people were covered by the fund.", ["Medina state: ten thousand people were covered by the fund"]),
    ("Ten thousand people were covered by the fund.", []),
    ("Ms Solberg expressed the importance of clean water.", ["Solberg stress: the importance of clean water"]),
    (
        "Ms Solberg expressed the importance of clean water, and our concern with the drought.",
        ["Solberg stress: the importance of clean water", "Solberg concern: the drought"],
    ),
    ("The two ministers reflected on the strength of their ties.", ["NO+PE discuss: the strength of their ties"]),
    ("Both parties coincided in the need to preserve the lake.", ["NO+PE concur: the need to preserve the lake"]),
    (
        "Norway thanked Peru for its vote and ratified its support for the Peruvian candidacy.",
        ["NO thank: its vote", "NO confirm: its support for the Peruvian candidacy"],
    ),
    ("Norway recalled that Peru had ratified the treaty.", ["NO state: Peru had ratified the treaty"]),
    ("No conclusion was reached on the joint patrols.", ["NO+PE not agree: the joint patrols"]),
    ("Ms Solberg advised that the licences would be sold.", ["Solberg explain: the licences would be sold"]),
    ("Ms Solberg advised Mr Medina to wait.", ["Solberg request: wait"]),
    ("Ms Solberg advised the companies to wait.", ["Solberg request: wait"]),
    ("The ministers mourned the loss of the crew and agreed to meet.", ["NO+PE condole: the loss of the crew", "NO+PE agree: meet"]),
    ("Mr Medina thanked Norway and the Member States for their solidarity.", ["Medina thank: their solidarity"]),
    (
        "Ms Solberg also raised other issues, including her concerns about the drought.",
        ["Solberg mention: other issues, including her concerns about the drought"],
    ),
    ("It was estimated that tourism holds great promise.", ["NO+PE state: tourism holds great promise"]),
    ("It was ensured that the road was open.", []),
    ("Ms Solberg took note of the proposal and will revert within two weeks.", ["Solberg state: the proposal"]),
    ("Ms Solberg stressed that the dam was safe and would be opened.", ["Solberg stress: the dam was safe and would be opened"]),
    ("They did not reach consensus on the dam, an issue that was left to the experts.", ["NO+PE not agree: the dam"]),
    ("Mr Medina accepted and the dates will be settled through the usual channels.", ["Medina accept: -"]),
    ("Mr Medina accepted with thanks.", ["Medina accept: -"]),
    ("Ms Solberg declined to be drawn on a new date.", ["Solberg not state: a new date"]),
    (
        "Both ministers commended the Lake Force (ALF) for the gains made, and stressed that aid must follow.",
        ["NO+PE welcome: the gains made", "NO+PE stress: aid must follow"],
    ),
    ("Ms Solberg praised their support for the dam.", ["Solberg welcome: their support for the dam"]),
    ("Ms Solberg received an update from her team on the dam.", ["PE explain: the dam"]),
    (
        "Ms Solberg met with Mr Medina to receive a briefing on the dam and to discuss the lake.",
        ["PE explain: the dam", "NO+PE discuss: the lake"],
    ),
    ("Over a lunch hosted by Minister Medina in the new wing of the Ministry, the talks focused on salmon.", ["NO+PE discuss: salmon"]),
    ("The talks of both ministers began at ten and continued in the presence of the delegations.", []),
    ("Ms Solberg met with Mr Medina in Lima for discussions on the dam.", ["NO+PE discuss: the dam"]),
    ("Ms Solberg and Mr Medina held talks in Oslo, covering ways to build on their ties.", ["NO+PE discuss: ways to build on their ties"]),
    (
        "Mr Medina said the loan was due, adding that Peru expected the firms to pay it.",
        ["Medina state: the loan was due", "Medina hope: the firms to pay it"],
    ),
    ("Ms Solberg said that Peru hoped to host the summit.", ["Solberg state: Peru hoped to host the summit"]),
    ("Ms Solberg pointed out that Norway hoped to host the summit.", ["Solberg state: Norway hoped to host the summit"]),
    (
        "Ms Solberg said the winter was hard and recalled the grain, for which she wished to thank the people of Lima.",
        ["Solberg state: the winter was hard", "Solberg state: the grain", "Solberg thank: -"],
    ),
    (
        "They also discussed the navy, in which field Ms Solberg offered the expertise of Norway.",
        ["NO+PE discuss: the navy", "Solberg commit: the expertise of Norway"],
    ),
    ("Peru asked for the backing of Norway, which was granted.", ["PE request: the backing of Norway", "NO accept: -"]),
    ("They discussed the loan, which was granted in May.", ["NO+PE discuss: the loan, which was granted in May"]),
    (
        "As Ms Solberg and Mr Medina celebrate that the year marks a jubilee, they both recognised that trade was vital.",
        ["NO+PE share_view: trade was vital"],
    ),
    (
        "Ms Solberg laid out that her policy has not changed, Norway opposes any change, and the world has an interest in peace.",
        ["Solberg explain: her policy has not changed, Norway opposes any change, and the world has an interest in peace"],
    ),
    ("There was mention of the issue of the dam, based on the findings of the experts.", ["NO+PE mention: the issue of the dam"]),
    ("Ms Solberg said that the price, based on the tides, was fair.", ["Solberg state: the price, based on the tides, was fair"]),
    ("They observed veterans of both navies at the pier.", []),
    ("Ms Solberg observed that the ice was thin.", ["Solberg state: the ice was thin"]),
    (
        "Ms Solberg conveyed condolences following the flood that took the lives of forty.",
        ["Solberg condole: the flood that took the lives of forty"],
    ),
    ("The ministers noted with regret the modest volume of trade.", ["NO+PE concern: the modest volume of trade"]),
    ("Mr Medina came up with the proposal to hold a forum.", ["Medina propose: hold a forum"]),
    ("Minister Medina Thursday in Bergen assured Ms Solberg that the law would pass.", ["Medina commit: the law would pass"]),
    ("Ms Solberg pleaded that the lorries be allowed to pass.", ["Solberg request: the lorries be allowed to pass"]),
    (
        "Mr Medina recalled that trade had grown and expressed his satisfaction that it would grow further.",
        ["Medina state: trade had grown", "Medina welcome: it would grow further"],
    ),
    (
        "The two countries will sign a treaty, Foreign Minister Solberg announced in Bergen on Tuesday, following talks with Mr Medina.",
        ["Solberg state: The two countries will sign a treaty"],
    ),
    ("Minister Solberg and her counterparts firmly condemned the attack.", ["NO+PE condemn: the attack"]),
    ("In the discussion, leaders reiterated their support.", ["NO+PE stress: their support"]),
    ("The two ministers and their teams agreed to clean the lake.", ["NO+PE agree: clean the lake"]),
    ("Ms Solberg previewed the next loan.", ["Solberg explain: the next loan"]),
    (
        "Ms Solberg thanked Mr Medina for the grain, which they both agreed has been critical to the north.",
        ["Solberg thank: the grain", "NO+PE agree: which they both agreed has been critical to the north"],
    ),
    ("Ms Solberg outlined concerns regarding Chile.", ["Solberg concern: Chile"]),
    (
        "Certain matters were touched upon, primarily the question of tariffs.",
        ["NO+PE mention: Certain matters were touched upon, primarily the question of tariffs"],
    ),
    ("A special focus was given to deliveries of gas.", ["NO+PE discuss: deliveries of gas"]),
    (
        "In connection with the concern expressed by Mr Medina about the dam, Ms Solberg gave an appraisal of the works.",
        ["Medina concern: the dam", "Solberg explain: the works"],
    ),
    ("Ms Solberg conveyed her congratulations and best wishes on the election.", ["Solberg congratulate: the election"]),
    (
        "The two ministers voiced satisfaction with the trade, but considered that its potential is not exploited.",
        ["NO+PE welcome: the trade", "NO+PE state: its potential is not exploited"],
    ),
    (
        "Ms Solberg met Mr Medina in Bergen to discuss the war, support for Chile and bilateral relations.",
        ["NO+PE discuss: the war, support for Chile and bilateral relations"],
    ),
    ("Speaking about Chile, Ms Solberg noted that winter was near.", ["Solberg state: winter was near"]),
    ("The head of Norwegian diplomacy stressed that the road was open.", ["Solberg stress: the road was open"]),
    ("The two ministers exchanged information on the measures.", ["NO+PE discuss: the measures"]),
    ("The two ministers recommitted to ensuring that the lake is clean.", ["NO+PE confirm: ensuring that the lake is clean"]),
    ("They continued discussing ways of cleaning the lake.", ["NO+PE discuss: ways of cleaning the lake"]),
    ("The substantive dialogue on whaling was continued.", ["NO+PE discuss: whaling"]),
    ("Mr Medina gave the Minister a detailed account of the strike.", ["Medina explain: the strike"]),
    ("The ministers were supportive of keeping the treaty.", ["NO+PE support: keeping the treaty"]),
    ("They expressed the shared opinion that the lake must be cleaned.", ["NO+PE share_view: the lake must be cleaned"]),
    ("They shared views on the challenges of whaling.", ["NO+PE discuss: the challenges of whaling"]),
    ("Ms Solberg shared that the loan would be paid.", ["Solberg state: the loan would be paid"]),
    (
        "At the request of Carlos Medina, the Foreign Minister of Norway briefed him on the dam.",
        ["Medina request: -", "Solberg explain: the dam"],
    ),
    ("The Foreign Minister and Minister of Foreign Affairs discussed whaling.", ["NO+PE discuss: whaling"]),
    (
        "Ms Solberg spoke of the dam. The governments of the two countries were instructed to draw up a timetable.",
        ["Solberg state: the dam", "NO+PE request: draw up a timetable"],
    ),
    ("The session, held at the Ministry, dealt with whaling.", ["NO+PE discuss: whaling"]),
    ("The ministers exchanged warm New Year greetings.", ["NO+PE convey: warm New Year greetings"]),
    ("Mr Medina initiated the discussion of energy.", ["Medina mention: energy"]),
    ("Ms Solberg reiterated Norwegian concerns about the pipeline.", ["Solberg concern: the pipeline"]),
    ("Ms Solberg set out the grave concerns which Norway had.", ["Solberg explain: the grave concerns which Norway had"]),
    (
        "The Group – Ms Ingrid Solberg of Norway and Mr Carlos Medina of Peru – convened to reaffirm their commitment to a free sea.",
        ["NO+PE confirm: their commitment to a free sea"],
    ),
    (
        "Ms Solberg recalled that Norway had pledged to open its market, but that ports could not be built.",
        ["Solberg state: Norway had pledged to open its market, but that ports could not be built", "> NO commit: open its market"],
    ),
    (
        "Ms Solberg applauded Peru's commitment to growth, addressing hunger, and trade.",
        ["Solberg welcome: Peru's commitment to growth, addressing hunger, and trade"],
    ),
    (
        "They also agreed to ease the entry of pilots, and signed a memorandum on fisheries.",
        ["NO+PE agree: ease the entry of pilots"],
    ),
    ("Minister Medina said he looked forward to working with Norway.", ["Medina hope: working with Norway"]),
    ("Mr Medina told Ms Solberg he looked forward to the summit.", ["Medina hope: the summit"]),
    (
        "Recognizing that such challenges require cooperation, the two ministers discussed fisheries.",
        ["NO+PE share_view: such challenges require cooperation", "NO+PE discuss: fisheries"],
    ),
    (
        "Ms Solberg expressed her condolences over the flood that hit Lima this week and claimed many lives.",
        ["Solberg condole: the flood that hit Lima this week and claimed many lives"],
    ),
    (
        "Ms Solberg expressed her support for the Council and called it a success.",
        ["Solberg support: the Council", "Solberg state: a success"],
    ),
    (
        "Responding to the concerns expressed by Mr Medina, Ms Solberg emphasised that the road was open.",
        ["Medina concern: -", "Solberg stress: the road was open"],
    ),
    ("The ministers exchanged congratulations on the anniversary.", ["NO+PE congratulate: the anniversary"]),
    ("Special attention was paid to the railway.", ["NO+PE discuss: the railway"]),
    (
        "The progress in implementing the agreements reached during that visit was reviewed in detail.",
        ["NO+PE discuss: The progress in implementing the agreements reached during that visit"],
    ),
    (
        "Ms Solberg explained that the plant was safe. All these facts have been confirmed by the IAEA. The dam is protected.",
        [
            "Solberg explain: the plant was safe",
            "Solberg explain: All these facts have been confirmed by the IAEA",
            "Solberg explain: The dam is protected",
        ],
    ),
    ("Mr Medina spoke out in favour of an early vote.", ["Medina support: an early vote"]),
    ("Ms Solberg condemned the attack and spoke out in favour of a vote.", ["Solberg condemn: the attack", "Solberg support: a vote"]),
    ("Ms Solberg wished to know how Peru saw the future of the port.", ["Solberg ask: how Peru saw the future of the port"]),
    ("Mr Medina handed her an invitation from the President of Peru to visit Lima.", ["Medina invite: visit Lima"]),
    ("Mr Medina delivered a letter from the President.", ["Medina convey: a letter from the President"]),
    ("Norway had pledged at the Leaders’ Summit in Lima last September to open its market.", ["NO commit: open its market"]),
    ("Ms Solberg reaffirmed the principled position of Norway on whaling.", ["Solberg confirm: (withheld)"]),
    ("Mr Medina spoke in detail about the causes of the drought.", ["Medina state: the causes of the drought"]),
    ("Ms Solberg proposed a joint tour. A decision on it will be taken in June.", ["Solberg propose: a joint tour"]),
    (
        "Mr Medina replied that a study had been ordered, and that he expected it to be finished in June.",
        ["Medina state: a study had been ordered, and that he expected it to be finished in June"],
    ),
]

DOING = [  # verbs that say no more than that the next is done
    ("Ms Solberg made a point of stressing that the lake is clean.", ["Solberg stress: the lake is clean"]),
    ("Ms Solberg took care to note that the lake is clean.", ["Solberg state: the lake is clean"]),
    ("Mr Medina did not fail to mention the dam.", ["Medina mention: the dam"]),
    ("Ms Solberg wished to thank Mr Medina for the ferry.", ["Solberg thank: the ferry"]),
    ("Ms Solberg wished to visit Lima.", ["Solberg hope: visit Lima"]),
    ("Mr Medina used the call to thank Ms Solberg for the ferry.", ["Medina thank: the ferry"]),
    ("The meeting made it possible to take stock of the ferry.", ["NO+PE discuss: the ferry"]),
    ("The talks allowed the two ministers to exchange views on the ferry.", ["NO+PE discuss: the ferry"]),
    ("The visit was an opportunity to discuss the ferry.", ["NO+PE discuss: the ferry"]),
    ("The meeting will be an opportunity to discuss the ferry.", []),
    ("The two ministers then addressed the media.", []),
    ("They touched upon the ferry, with Mr Medina underlining its cost.", ["NO+PE mention: the ferry", "Medina stress: its cost"]),
    ("On this occasion, Mr Medina welcomed and supported the plan.", ["Medina welcome: the plan", "Medina support: the plan"]),
    ("Ms Solberg expressed her thanks and appreciation for the warm welcome.", ["Solberg thank: the warm welcome"]),
    ("Mr Medina expressed happiness over the progress achieved.", ["Medina welcome: the progress achieved"]),
    ("Mr Medina said after the talks with his guest that the pass was open.", ["Medina state: the pass was open"]),
    ("“We agreed to open the pass,” Mr Medina said.", ["Medina state: We agreed to open the pass"]),
    ("Mr Medina lost no time in urging Norway to open the pass.", ["Medina request: open the pass"]),
]

QUOTED = [  # what stands in quotation marks was said, whatever verbs are in it
    ("“We did, and we do not regret it,” Ms Solberg said.", ["Solberg state: We did, and we do not regret it"]),
    ("“We reject the claim”, Mr Medina told journalists after the talks.", ["Medina state: We reject the claim"]),
    (
        "“We welcome the plan”, Ms Solberg told reporters, adding that May was early.",
        ["Solberg state: We welcome the plan", "Solberg state: May was early"],
    ),
    ("Ms Solberg recalled the vote, adding: “We do not regret it.”", ["Solberg state: the vote", "Solberg state: “We do not regret it"]),
    ("An envoy will be sent within days, Ms Solberg assured.", ["Solberg commit: An envoy will be sent within days"]),
]

OF_ANOTHER = [  # what is said of another's support is said; one's own is given
    ("Ms Solberg noted Peru's support for the treaty.", ["Solberg state: Peru's support for the treaty"]),
    ("Ms Solberg noted Norwegian support for the treaty.", ["Solberg support: the treaty"]),
    ("Mr Medina acknowledged Ms Solberg's concern about the dam.", ["Medina state: Ms Solberg's concern about the dam"]),
    ("Mr Medina acknowledged his concern about the dam.", ["Medina concern: the dam"]),
    ("The two ministers talked about Norwegian support for the dam.", ["NO+PE discuss: Norwegian support for the dam"]),
]

ANY_VERB = [  # before a clause with that, any verb of a participant tells what was said, save those that tell of a deed
    ("Mr Medina quipped that the road was longer than the talks.", ["Medina state: the road was longer than the talks"]),
    ("Mr Medina in turn thanked Norway for the books.", ["Medina thank: the books"]),
    (
        "Mr Medina thanked Norway for the boats, although he voiced concern about the dam.",
        ["Medina thank: the boats", "Medina concern: the dam"],
    ),
    ("Ms. Solberg signalled Norway's readiness to build a dam.", ["Solberg commit: build a dam"]),
    ("The question of the dam came up.", ["NO+PE discuss: The question of the dam"]),
    ("Ms. Solberg walked her counterpart through the plan.", ["Solberg explain: the plan"]),
    ("Ms. Solberg kept Mr Medina informed of the dam.", ["Solberg explain: the dam"]),
    ("Ms. Solberg put the Minister in the picture on the dam.", ["Solberg explain: the dam"]),
    ("Ms. Solberg walked to the hall and on through the garden.", []),
    ("Ms. Solberg outlined for Mr Medina his task.", ["Solberg explain: his task"]),
    ("Views were identical on the dam.", ["NO+PE share_view: the dam"]),
    ("Their positions were not identical on the dam.", []),
    ("Ms. Solberg invited Mr Medina to Oslo, which was accepted with pleasure.", ["Solberg invite: Mr Medina to Oslo", "Medina accept: -"]),
    ("Mr Medina questioned that the road was longer than the talks.", []),
    ("Ms Solberg hinted that a visit might follow.", ["Solberg state: a visit might follow"]),
    ("Ms Solberg ensured that the road was open.", []),
    ("The survey revealed that the lake had shrunk.", []),
    ("Ms Solberg welcomed the fact that Mr Medina had prepared that visit.", ["Solberg welcome: Mr Medina had prepared that visit"]),
]

FAMILIES = [
    (
        "Mr Medina regarded the growth of trade as the best news of the year.",
        ["Medina state: the growth of trade as the best news of the year"],
    ),
    ("Mr Medina saw no reason for delay.", ["Medina state: delay"]),
    ("Mr Medina made it plain that observers were not welcome.", ["Medina stress: observers were not welcome"]),
    ("Mr Medina spelt out the conditions for a truce.", ["Medina explain: the conditions for a truce"]),
    ("Mr Medina held the rebels responsible for the raid.", ["Medina condemn: the rebels responsible for the raid"]),
    ("Mr Medina accused the rebels of breaking the truce.", ["Medina condemn: the rebels of breaking the truce"]),
    ("Mr Medina vouched for the safety of the crew.", ["Medina commit: the safety of the crew"]),
    ("Ms Solberg had no objections to the dam.", ["Solberg accept: the dam"]),
    ("Mr Medina echoed this concern.", ["Medina concern: -"]),
    ("Mr Medina reciprocated by inviting Ms Solberg to Lima.", ["Medina invite: Ms Solberg to Lima"]),
    ("In thanking his host, Mr Medina recalled the flood.", ["Medina thank: -", "Medina state: the flood"]),
    ("After thanking his host, Mr Medina turned to the ferry.", ["Medina thank: -"]),
    ("There was no agreement on the price.", ["NO+PE not agree: the price"]),
    (
        "Mr Medina availed himself of the opportunity to convey the thanks of his people for the grain.",
        ["Medina thank: the grain"],
    ),
    ("The head of the Peruvian delegation voiced understanding of the delay.", ["Medina support: the delay"]),
    ("The leader of the Norwegian team stressed that time was short.", ["Solberg stress: time was short"]),
    ("The two sides failed to agree on a date.", ["NO+PE not agree: a date"]),
    ("They were unable to agree on a date.", ["NO+PE not agree: a date"]),
    ("The ministers reached no agreement on the date.", ["NO+PE not agree: the date"]),
    ("No decision was taken on the date.", ["NO+PE not agree: the date"]),
    ("The decision was taken to reopen the port.", ["NO+PE agree: reopen the port"]),
    ("Ms Solberg welcomed the decision taken in May.", ["Solberg welcome: the decision taken in May"]),
    ("Ms Solberg vowed never to recognise the fence.", ["Solberg commit: never to recognise the fence"]),
    ("Mr Medina came out strongly against the dam.", ["Medina reject: the dam"]),
    ("Mr Medina sought clarification on the rules.", ["Medina ask: the rules"]),
    ("When asked about the dam, Ms Solberg said that it was safe.", ["Medina ask: the dam", "Solberg state: it was safe"]),
    ("Mr Medina was briefed on the talks by Ms Solberg.", ["Solberg explain: the talks"]),
    ("Mr Medina shared with Ms Solberg an overview of the dam.", ["Medina explain: the dam"]),
    ("Mr Medina cast doubt on the figures.", ["Medina concern: the figures"]),
    ("Mr Medina did not hide his dismay at the verdict.", ["Medina concern: the verdict"]),
    ("Mr Medina made no secret of his disappointment with the vote.", ["Medina concern: the vote"]),
    ("Ms Solberg did not hide the letter.", []),
    (
        "The case of the crew was raised by the Peruvian side, which requested access to them.",
        ["PE mention: The case of the crew", "PE request: access to them"],
    ),
    ("Ms Solberg thanked Peru, which supported the treaty.", ["Solberg thank: which supported the treaty"]),
    (
        "According to Mr Medina, the text should say so; he promised to send a draft.",
        ["Medina state: the text should say so", "Medina commit: send a draft"],
    ),
    (
        "Mr Medina conveyed greetings from the President, along with an invitation to attend the fair.",
        ["Medina convey: greetings from the President", "Medina invite: attend the fair"],
    ),
    (
        "Ms Solberg conveyed her support for the plan and her commitment to paying for it.",
        ["Solberg support: the plan", "Solberg commit: paying for it"],
    ),
    (
        "Ms Solberg expressed regret over the delay and hope for a solution.",
        ["Solberg concern: the delay", "Solberg hope: a solution"],
    ),
    (
        "Ms Solberg sought the lifting of the tariffs, which she described as illegal.",
        ["Solberg request: the lifting of the tariffs", "Solberg state: which she described as illegal"],
    ),
    (
        "Ms Solberg welcomed the fund, which Mr Medina announced as the first.",
        ["Solberg welcome: the fund, which Mr Medina announced as the first"],
    ),
    ("Mr Medina explained the vote, of which Ms Solberg took note.", ["Medina explain: the vote", "Solberg state: -"]),
    ("No agreement could be reached on the cost.", ["NO+PE not agree: the cost"]),
    ("An agreement could be reached by May.", []),
    ("The Secretariat was instructed to draw up a report.", ["NO+PE request: draw up a report"]),
    ("Mr Medina put the decline down to the drought.", ["Medina state: the decline down to the drought"]),
    ("The two ministers exchanged experiences on floods.", ["NO+PE discuss: floods"]),
    ("The treaties concern cooperation on sharing data, exchanging experience in ports, and training pilots.", []),
    ("Mr Medina offered clarifications on the tariff.", ["Medina explain: the tariff"]),
    ("Mr Medina told Ms Solberg he would work to open the pass.", ["Medina state: open the pass"]),
    (
        "They discussed at length the trade of Peru with the countries of the region.",
        ["NO+PE discuss: the trade of Peru with the countries of the region"],
    ),
    ("Ms Solberg noted positively the release of the crew.", ["Solberg state: the release of the crew"]),
    (
        "Ms Solberg stressed that peace must rest on Peru's integrity and internationally recognised borders.",
        ["Solberg stress: peace must rest on Peru's integrity and internationally recognised borders"],
    ),
    (
        "Mr Medina thanked Ms Solberg for the call and congratulated her and President Berg on the vote.",
        ["Medina thank: the call", "Medina congratulate: the vote"],
    ),
    (
        "Mr Medina expressed thanks for the welcome extended to him and delivered a letter from the President.",
        ["Medina thank: the welcome extended to him", "Medina convey: a letter from the President"],
    ),
    (
        "Ms Solberg set out the plan, and underlined that a European perspective will be among its topics.",
        ["Solberg explain: the plan", "Solberg stress: a European perspective will be among its topics"],
    ),
    ("Ms Solberg spoke with Mr Medina to discuss shared worries about the dam.", ["NO+PE discuss: shared worries about the dam"]),
    ("The meeting, which lasted an hour, served to go over the plan.", ["NO+PE discuss: the plan"]),
    ("Questioned about the ferry, Ms Solberg replied that it was late.", ["Medina ask: the ferry", "Solberg state: it was late"]),
]

APPRECIATION = [  # of how another acts it is praise, of what was done for the speaker thanks
    (
        "Ms Solberg expressed appreciation for Peru's leadership in cleaning the lake.",
        ["Solberg welcome: Peru's leadership in cleaning the lake"],
    ),
    (
        "Ms Solberg conveyed her appreciation to Mr Medina for his efforts to clean the lake.",
        ["Solberg welcome: his efforts to clean the lake"],
    ),
    ("Ms Solberg expressed her appreciation for the help of Peru's pilots.", ["Solberg thank: the help of Peru's pilots"]),
    ("Ms Solberg expressed her gratitude for Peru's leadership.", ["Solberg thank: Peru's leadership"]),
]

GIVEN_OVER = [
    ("A large part of the talks was devoted to whaling.", ["NO+PE discuss: whaling"]),
    ("Whaling dominated the conversation.", ["NO+PE discuss: Whaling"]),
    ("Forests were among the main topics of the meeting.", ["NO+PE discuss: Forests"]),
    ("Ms Solberg was the main speaker of the evening.", []),
    ("The session will not deal with whaling.", []),
]

NUMBERED_STEMS = [
    (
        "The two ministers agreed:\n\n(i) to sign the treaty on whaling in May;\n\n(ii) to set up a committee on trade.",
        ["NO+PE agree: to sign the treaty on whaling in May;\n\n(ii) to set up a committee on trade"],
    ),
    (
        "The two ministers agreed as follows:\n\n1. The whaling treaty will be signed in May.\n\n2. A committee on trade will be set up.",
        ["NO+PE agree: The whaling treaty will be signed in May", "NO+PE agree: A committee on trade will be set up"],
    ),
]

LATE = [  # what was lost at first sight on pages nobody had looked at
    ("Ms Solberg commended Mr Medina's leadership in the flood.", ["Solberg welcome: Mr Medina's leadership in the flood"]),
    ("Ms Solberg spoke with Mr Medina on the response to the flood.", ["NO+PE discuss: the response to the flood"]),
    ("Ms Solberg spoke with Mr Medina on the phone.", []),
    (
        "Ms Solberg spoke with Mr Medina about efforts by allies to urge Chile to pull back and engage in talks on the lake.",
        ["NO+PE discuss: efforts by allies to urge Chile to pull back and engage in talks on the lake"],
    ),
    (
        "Ms Solberg spoke with Mr Medina to urge Peru to pull back and discuss the lake.",
        ["Solberg request: pull back and discuss the lake"],
    ),
    ("Ms Solberg spoke with Mr Medina to review trade and discuss the lake.", ["NO+PE discuss: trade", "NO+PE discuss: the lake"]),
    ("Ms Solberg called Mr Medina ahead of the summit on whaling.", []),
    ("Ms Solberg talked in Oslo with Mr Medina, who was on a visit, about whaling.", ["NO+PE discuss: whaling"]),
    ("Ms Solberg and Mr Medina coordinated on the response to the flood.", ["NO+PE discuss: the response to the flood"]),
    ("They together affirmed the need for clean water.", ["NO+PE confirm: the need for clean water"]),
    ("Ms Solberg addressed the importance of clean water.", ["Solberg state: the importance of clean water"]),
    ("The two ministers addressed whaling.", ["NO+PE discuss: whaling"]),
    ("Ms Solberg shared her government's priorities.", ["Solberg explain: her government's priorities"]),
    ("Mr Medina shared what had been done for the lake.", ["Medina explain: what had been done for the lake"]),
    ("The two countries shared a long friendship.", []),
    ("Ms Solberg announced her intention to open a school in Lima.", ["Solberg commit: open a school in Lima"]),
    ("Ms Solberg announced the King's intention to visit Lima.", ["Solberg state: the King's intention to visit Lima"]),
    ("Mr Medina announced his support for the plan.", ["Medina support: the plan"]),
    ("Ms Solberg welcomed the reform and looks forward to more.", ["Solberg welcome: the reform", "Solberg hope: more"]),
    ("Ms Solberg welcomed the reform and intends to visit Lima.", ["Solberg welcome: the reform", "Solberg commit: visit Lima"]),
    ("Ms Solberg said that the fleet had come and is ready.", ["Solberg state: the fleet had come and is ready"]),
    (
        "Ms Solberg voiced regret that the talks had failed and appealed to Chile to open the border.",
        ["Solberg concern: the talks had failed", "Solberg request: open the border"],
    ),
    ("Norway took note of Peru's position on whaling.", ["NO state: Peru's position on whaling"]),
    ("Mr Medina expressed gratitude for the ferry on behalf of the people of Peru.", ["Medina thank: the ferry"]),
    ("Mr Medina spoke of the dam. According to him, it is safe.", ["Medina state: the dam", "Medina state: it is safe"]),
    (
        "The Norwegian side assured that the loan would be paid. It also called for patience.",
        ["NO commit: the loan would be paid", "NO request: patience"],
    ),
    ("Responding, Mr Medina thanked Ms Solberg for the ferry.", ["Medina thank: the ferry"]),
    (
        "Mr Medina said winter was near, noting more than 300 huts were reviewed.",
        ["Medina state: winter was near", "Medina state: more than 300 huts were reviewed"],
    ),
    (
        "Ms Solberg asked for a treaty. The aim of the talks would be to draft it, ruling out war at sea.",
        ["Solberg request: a treaty", "Solberg request: The aim of the talks would be to draft it, ruling out war at sea"],
    ),
    ("The two parties expressed a common opinion on the need for a treaty.", ["NO+PE share_view: the need for a treaty"]),
    ("Ms Solberg called out the traders for their part in the hunt.", ["Solberg condemn: the traders for their part in the hunt"]),
    ("Mr Medina expressed deep sadness over the flood.", ["Medina condole: the flood"]),
    ("Ms Solberg concluded her visit with a dinner.", []),
    (
        "Ms Solberg welcomed the plan drafted by Chile and endorsed unanimously by the Council.",
        ["Solberg welcome: the plan drafted by Chile and endorsed unanimously by the Council"],
    ),
    ("Ms Solberg encouraged further steps to open the border.", ["Solberg request: further steps to open the border"]),
    ("Ms Solberg encouraged companies to open the border.", ["Solberg request: open the border"]),
    ("Ms Solberg was sharply critical of the plan.", ["Solberg condemn: the plan"]),
    ("Ms Solberg reinforced the Kingdom's commitment to the treaty.", ["Solberg stress: the Kingdom's commitment to the treaty"]),
    ("They renewed their commitment to the treaty.", ["NO+PE confirm: their commitment to the treaty"]),
    ("Mr Medina reinforced the dam.", []),
    ("There was a special focus on whaling.", ["NO+PE discuss: whaling"]),
    (
        "Ms Solberg confirmed that the fleet would settle this issue and noted the importance of whaling.",
        ["Solberg confirm: the fleet would settle this issue", "Solberg state: the importance of whaling"],
    ),
    ("Ten thousand people are covered by the plan.", []),
    ("Ms Solberg called Mr Medina to express Norwegian support following the flood.", ["Solberg support: -"]),
    (
        "The two ministers underscored the need for talks while expressing concern over the dam.",
        ["NO+PE stress: the need for talks", "NO+PE concern: the dam"],
    ),
    (
        "The two ministers discussed ways of growing while supporting the poor.",
        ["NO+PE discuss: ways of growing while supporting the poor"],
    ),
    (
        "Ms Solberg stressed the League's role in keeping peace, noting its part in ending the war and supporting the truce.",
        ["Solberg stress: the League's role in keeping peace", "Solberg state: its part in ending the war and supporting the truce"],
    ),
    ("The Peruvian side came out against the ban.", ["PE reject: the ban"]),
    ("We will continue to support the plan.", []),
    (
        "Matters pertaining to the dam and the lake also figured in the talks.",
        ["NO+PE discuss: Matters pertaining to the dam and the lake"],
    ),
    ("The dam also came up during the dinner.", ["NO+PE discuss: The dam"]),
    ("The fact that the dam is old was noted.", ["NO+PE state: the dam is old"]),
    (
        "The proposal of the friends (Chile, Finland, and Japan) was supported.",
        ["NO+PE support: The proposal of the friends (Chile, Finland, and Japan)"],
    ),
    ("Ms Solberg made clear her intention to visit Lima.", ["Solberg stress: her intention to visit Lima"]),
    ("Ms Solberg expressed her condolences to Mr Medina and the people of Peru on the flood.", ["Solberg condole: the flood"]),
    (
        "They discussed our continued work and shared commitment to a clean lake.",
        ["NO+PE discuss: our continued work and shared commitment to a clean lake"],
    ),
    ("Mr Medina will report as soon as the study is submitted.", []),
    (
        "Ms Solberg spoke of the tax. It is being introduced because of the flood.",
        ["Solberg state: the tax", "Solberg state: It is being introduced because of the flood"],
    ),
    ("Ms Solberg noted Norwegian concerns about whaling.", ["Solberg concern: whaling"]),
]

AROUND = [  # what stands around an act and is no part of what was said
    ("As was mutually agreed, Mr Medina made a visit to Bergen.", []),
    ("Mr Medina shared his views on the drought.", ["Medina explain: the drought"]),
    (
        "Ms Solberg expressed condolences on behalf of the Norwegian people to those who lost their boats.",
        ["Solberg condole: those who lost their boats"],
    ),
    ("Ms Solberg congratulated Mr Medina on behalf of the Government on his election.", ["Solberg congratulate: his election"]),
    ("The law, she assured them, would be passed by May.", ["Solberg commit: The law, she assured them, would be passed by May"]),
    ("Ms Solberg accepted at once.", ["Solberg accept: -"]),
    ("Ms Solberg made no promise.", ["Solberg not commit: -"]),
    ("Mr Medina made no comment on the road.", ["Medina not state: the road"]),
    ("Welcoming this answer, Mr Medina handed over a draft.", ["Medina welcome: this answer"]),
    (
        "Welcoming Peru, Norway and Chile to the club, Mr Medina asked for maps.",
        ["Medina welcome: Peru, Norway and Chile to the club", "Medina request: maps"],
    ),
    ("Asked about the fleet, Mr Medina preferred not to speak.", ["NO+PE ask: the fleet"]),
    ("Mr Medina reminded Ms Solberg that the road was open.", ["Medina state: the road was open"]),
    ("Mr Medina apologised for the delay.", ["Medina concern: the delay"]),
    ("Mr Medina blamed the drought on the dam.", ["Medina condemn: the drought on the dam"]),
    ("Mr Medina had no objection to the plan.", ["Medina accept: the plan"]),
]

SOURCES = [  # somebody's words with no verb of speech, or with another's
    ("According to Mr Medina, the road was open.", ["Medina state: the road was open"]),
    ("The road, according to Mr Medina, was open.", ["Medina state: The road, according to Mr Medina, was open"]),
    ("The road was open, according to the Peruvian side.", ["PE state: The road was open"]),
    ("In the words of Mr Medina, the road was open.", ["Medina state: the road was open"]),
    ("In Ms Solberg's opinion, the road was open.", ["Solberg state: the road was open"]),
    ("According to the report, the road was open.", []),
    ("In the view of experts, the road was open.", []),
    (
        "Ms Solberg quoted Mr Medina as saying that the road was open.",
        ["Solberg state: Mr Medina as saying that the road was open", "> Medina state: the road was open"],
    ),
    ("Ms Solberg's guest proposed a ferry.", ["Medina propose: a ferry"]),
    ("Mr Medina drew Ms Solberg's attention to the drought.", ["Medina state: the drought"]),
    ("Fisheries came up for discussion.", ["NO+PE discuss: Fisheries"]),
    ("Fisheries were also on the agenda.", ["NO+PE discuss: Fisheries"]),
    ("Fisheries featured in the talks.", ["NO+PE discuss: Fisheries"]),
    ("Fisheries will be on the agenda in May.", []),
    ("No agreement was reached on the fees.", ["NO+PE not agree: the fees"]),
    (
        "Mr Medina recalled that Ms Solberg had reported that the Chilean President had promised to sell the ship.",
        [
            "Medina state: Ms Solberg had reported that the Chilean President had promised to sell the ship",
            "> Solberg explain: the Chilean President had promised to sell the ship",
            "> CL commit: sell the ship",
        ],
    ),
]

NOUNS = [
    ("Ms Solberg expressed her concern at the delay.", ["Solberg concern: the delay"]),
    ("Mr Medina voiced deep concern over the spill.", ["Medina concern: the spill"]),
    ("Mr Medina offered his condolences on the death of the King's aunt.", ["Medina condole: the death of the King's aunt"]),
    ("Ms Solberg expressed the hope that the ferry would sail.", ["Solberg hope: the ferry would sail"]),
    ("Ms Solberg stressed her hope that the ferry would sail.", ["Solberg hope: the ferry would sail"]),
    ("Mr Medina expressed his readiness to host the next round.", ["Medina commit: host the next round"]),
    ("Mr Medina expressed support for the plan.", ["Medina support: the plan"]),
    ("Mr Medina reaffirmed support for the plan.", ["Medina confirm: support for the plan"]),
    ("Ms Solberg gave a detailed account of the negotiations.", ["Solberg explain: the negotiations"]),
    (
        "Mr Medina expressed concern at the delay and the hope that it would end.",
        ["Medina concern: the delay", "Medina hope: it would end"],
    ),
    ("An invitation to visit Lima was extended to Ms Solberg by Mr Medina.", ["Medina invite: visit Lima"]),
]

SEVERAL_ACTS = [
    (  # 15
        "Mr Medina thanked Ms Solberg for the rescue, noting that the sea had been rough.",
        ["Medina thank: the rescue", "Medina state: the sea had been rough"],
    ),
    (  # 16
        "Ms Solberg explained the bill, urged patience and invited Mr Medina to Bergen.",
        ["Solberg explain: the bill", "Solberg request: patience", "Solberg invite: Mr Medina to Bergen"],
    ),
    ("Ms Solberg asked for aid. Mr Medina promised it.", ["Solberg request: aid", "Medina commit: it"]),  # 17
    (
        "Ms Solberg requested access to the port, to which Mr Medina consented.",
        ["Solberg request: access to the port", "Medina accept: -"],
    ),  # 18
    (
        "Expressing concern at the fires, Ms Solberg offered two aircraft.",
        ["Solberg concern: the fires", "Solberg commit: two aircraft"],
    ),
    (
        "Ms Solberg said that the quota was fair, and Mr Medina replied that it was not.",
        ["Solberg state: the quota was fair", "Medina state: it was not"],
    ),
    (
        "Having welcomed Mr Medina to Oslo, Ms Solberg raised the case of the two sailors.",
        ["Solberg welcome: Mr Medina to Oslo", "Solberg mention: the case of the two sailors"],
    ),
    (
        "Ms Solberg opened by welcoming her guest and thanking him for the orchids.",
        ["Solberg welcome: her guest", "Solberg thank: the orchids"],
    ),
    (  # 31
        "The two ministers agreed on a date and discussed the agenda.",
        ["NO+PE agree: a date", "NO+PE discuss: the agenda"],
    ),
    (
        "Ms Solberg noted that talks had stalled and that she hoped they would resume.",
        ["Solberg state: talks had stalled", "Solberg hope: they would resume"],
    ),
    ("Mr Medina neither accepted nor rejected the offer.", ["Medina not accept: the offer", "Medina not reject: the offer"]),
    (
        "During an exchange of views on copper, Mr Medina set out the new tax.",
        ["NO+PE discuss: copper", "Medina explain: the new tax"],
    ),
    ("Touching upon Haiti, Ms Solberg proposed a fund.", ["NO+PE mention: Haiti", "Solberg propose: a fund"]),
    ("Turning to Haiti, Ms Solberg proposed a fund.", ["Solberg propose: a fund"]),
]

SPEAKERS = [
    ("The Peruvian side pledged two million.", ["PE commit: two million"]),
    ("The Norwegian side thanked the Peruvian side for its support.", ["NO thank: its support"]),
    ("Lima rejected the claim.", ["PE reject: the claim"]),  # 10
    (
        "Mr Medina spoke of copper. Peru was ready to sell. Peru opposed any ban.",
        ["Medina state: copper", "Medina commit: sell", "Medina reject: any ban"],
    ),
    ("Ms Solberg told her counterpart that the bridge was closed.", ["Solberg state: the bridge was closed"]),  # 12
    ("Ms Solberg asked about visas. Her counterpart replied that they were free.", ["Solberg ask: visas", "Medina state: they were free"]),
    ("Ms Solberg greeted Mr Medina. The latter said that he was glad.", ["Medina state: he was glad"]),
    ("Ms Solberg greeted Mr Medina. The former said that she was glad.", ["Solberg state: she was glad"]),
    ("Mr Medina asked for time. He added that May was early.", ["Medina request: time", "Medina state: May was early"]),  # 13
    ("Ms Solberg asked for time. She added that May was early.", ["Solberg request: time", "Solberg state: May was early"]),
    (
        "Ms Solberg invited Mr Medina to Oslo. He accepted the invitation.",
        ["Solberg invite: Mr Medina to Oslo", "Medina accept: the invitation"],
    ),
    (
        "Mr Medina invited Ms Solberg to Lima. She accepted the invitation.",
        ["Medina invite: Ms Solberg to Lima", "Solberg accept: the invitation"],
    ),
    ("Both Norwegian representatives regretted the delay.", ["NO concern: the delay"]),
    ("Ambassador Berg explained the rules.", ["Berg explain: the rules"]),
    ("The Peruvian Foreign Minister denied this.", ["Medina reject: this"]),
    ("In turn, the Norwegian Foreign Minister denied this.", ["Solberg reject: this"]),
    ("Ms Solberg raised the dam. It would flood farms.", ["Solberg mention: the dam", "Solberg mention: It would flood farms"]),  # 20
    (
        "Ms Solberg urged restraint. It was stressed that force solved nothing.",
        ["Solberg request: restraint", "Solberg stress: force solved nothing"],
    ),
    ("Ms Solberg spoke of the lake. It is hoped that Peru will act.", ["Solberg state: the lake", "Solberg hope: Peru will act"]),  # 24
]

NESTED = [
    (  # 25
        "Ms Solberg noted that the President of Chile had said that the fence was an error.",
        ["Solberg state: the President of Chile had said that the fence was an error", "> CL state: the fence was an error"],
    ),
    (
        "Mr Medina recalled that both sides had agreed to meet yearly.",
        ["Medina state: both sides had agreed to meet yearly", "> NO+PE agree: meet yearly"],
    ),
]

NEGATED = [
    ("The two sides did not agree on a date.", ["NO+PE not agree: a date"]),
    ("Ms Solberg declined to confirm the date.", ["Solberg not confirm: the date"]),  # 28
    ("The treaty was not discussed in detail.", ["NO+PE not discuss: The treaty"]),  # 27
    ("They did not reach agreement on quotas.", ["NO+PE not agree: quotas"]),
    ("Mr Medina would not, however, commit himself to a date.", ["Medina not commit: a date"]),
]

WITHHELD = [
    ("Mr Medina explained his position on the isles.", ["Medina explain: (withheld)"]),  # 30
    ("Ms Solberg set out Norway's stance on whaling.", ["Solberg explain: (withheld)"]),
    ("Mr Medina explained the reasons for the delay.", ["Medina explain: the reasons for the delay"]),
    ("Ms Solberg outlined a plan for the lake.", ["Solberg explain: a plan for the lake"]),
]

INTERRUPTED = [
    ("The quota, Ms Solberg observed, was fair.", ["Solberg state: The quota, Ms Solberg observed, was fair"]),
    ("Six million had come, Mr Medina said.", ["Medina state: Six million had come"]),
    ("Close consultations, it was agreed, will continue.", ["NO+PE agree: Close consultations, it was agreed, will continue"]),
]

STEMS = [
    (  # 32
        "The two sides agreed to:\n• open the ports;\n• share data.",
        ["NO+PE agree: open the ports;\n• share data"],
    ),
    (
        "The two sides agreed as follows.\n• The ports will be opened.\n• Data will be shared.",
        ["NO+PE agree: The ports will be opened", "NO+PE agree: Data will be shared"],
    ),
    (
        "Ministers:\n• reaffirmed the treaty;\n• discussed copper.",
        ["NO+PE confirm: the treaty", "NO+PE discuss: copper"],
    ),
]

TURNED_ROUND = [
    ("“The pass is open,” said Ms Solberg.", ["Solberg state: The pass is open"]),
    ("“We shall wait,” Mr Medina told reporters after the talks.", ["Medina state: We shall wait"]),
    ("“Copper,” he said, “is not for sale.”", ["Medina state: Copper,” he said, “is not for sale"]),
    (
        "The loan, Ms Solberg said, would be paid, adding that May was early.",
        ["Solberg state: The loan, Ms Solberg said, would be paid", "Solberg state: May was early"],
    ),
    (
        "“We coordinated our plans. I am grateful for the help,” Mr Medina noted.",
        ["Medina state: We coordinated our plans", "Medina state: I am grateful for the help"],
    ),
    ("Norway supports the plan, Ms Solberg added.", ["Solberg state: Norway supports the plan"]),
    (
        "Mr Medina raised the dam, which, he noted, would flood farms.",
        ["Medina mention: the dam", "Medina state: which, he noted, would flood farms"],
    ),
    (
        "Speaking after the talks, Mr Medina said:\n\n“Peru will keep its word. I look forward to May.”",
        ["Medina state: Peru will keep its word", "Medina hope: May"],
    ),
]

BARE_POSTS = [
    (
        "Minister Medina asked for helicopters. The Foreign Minister explained that none were free.",
        ["Medina request: helicopters", "Solberg explain: none were free"],
    ),
    ("The Foreign Minister rejected the claim.", ["Solberg reject: the claim"]),  # 6
    ("Mr Medina spoke of copper. The Minister added that prices were low.", ["Medina state: copper", "Medina state: prices were low"]),
    ("The Ambassador explained the rules.", ["Berg explain: the rules"]),
    ("MFA noted that it was late.", ["Medina state: it was late"]),
    ("The Prime Minister of Chile had denied this.", ["CL reject: this"]),
]

GROUPS = [  # 8, 9, 11
    ("Both welcomed the loan.", ["NO+PE welcome: the loan"]),
    ("They both agreed to wait.", ["NO+PE agree: wait"]),
    ("Ms Solberg asked for time, and both agreed to wait.", ["Solberg request: time", "NO+PE agree: wait"]),
    ("The two FMs praised the treaty.", ["NO+PE welcome: the treaty"]),
    ("Each of them explained the law.", ["NO+PE explain: the law"]),
    ("Neither side accepted the plan.", ["NO+PE not accept: the plan"]),
    ("The Norwegian and Peruvian ministers agreed on a date.", ["NO+PE agree: a date"]),
    ("The top Peruvian diplomat thanked Norway for the ship.", ["Medina thank: the ship"]),
    ("The visiting Peruvian minister regretted the delay.", ["Medina concern: the delay"]),
    ("The Government of Peru rejected the claim.", ["PE reject: the claim"]),
    ("The people of Peru love copper.", []),
]

QUESTIONS = [
    ("Mr Medina asked Ms Solberg about visas.", ["Medina ask: visas"]),
    ("Mr Medina asked Ms Solberg to wait.", ["Medina request: wait"]),
    ("Asked about the election, Ms Solberg replied that it was near.", ["Medina ask: the election", "Solberg state: it was near"]),
    (
        "Asked by Mr Medina about the election, Ms Solberg replied that it was near.",
        ["Medina ask: the election", "Solberg state: it was near"],
    ),
    ("Ms Solberg told her guest to wait.", ["Solberg request: wait"]),
]

MEETING_TOLD = [
    ("Ms Solberg spoke with Mr Medina about the lake.", ["NO+PE discuss: the lake"]),
    ("The two ministers met for about an hour.", []),
    ("The two ministers held talks on Monday.", []),
    ("The two ministers held talks on the margins of the forum.", []),
    ("Ms Solberg held talks on the future of salmon with her Peruvian counterpart.", ["NO+PE discuss: the future of salmon"]),
    ("The focus of the talks was on whaling.", ["NO+PE discuss: whaling"]),
    ("Topics of the conversation included visas and trade.", ["NO+PE discuss: visas and trade"]),
    ("The focus of the minister was clear.", []),
    ("Ms Solberg called on Mr Medina at the embassy.", []),
    ("Ms Solberg welcomed Mr Medina to Oslo on Friday.", []),
    ("They had a broad discussion.", []),
    ("The two sides continued to discuss the dam.", ["NO+PE discuss: the dam"]),
    ("In addition to discussing trade, Ms Solberg praised the navy.", ["NO+PE discuss: trade", "Solberg welcome: the navy"]),
    ("After the two ministers had considered the draft, they signed it.", ["NO+PE discuss: the draft"]),
    ("Reviewed during the call were matters of trade.", ["NO+PE discuss: matters of trade"]),
]

BETWEEN = [  # between a cue and what was said
    ("Ms Solberg noted with satisfaction that the road was open.", ["Solberg state: the road was open"]),
    ("Views were exchanged in a frank manner on the dam.", ["NO+PE discuss: the dam"]),
    ("It was agreed in this connection that experts would meet.", ["NO+PE agree: experts would meet"]),
    ("Ms Solberg stressed during the call the need for haste.", ["Solberg stress: the need for haste"]),
    ("They reaffirmed, in their talks in Lima, that time was short.", ["NO+PE confirm: time was short"]),
    ("The two sides agreed in Oslo in April 2017 to consult one another.", ["NO+PE agree: consult one another"]),
    ("The two ministers discussed trade with their counterparts.", ["NO+PE discuss: trade"]),
    ("Ms Solberg offered her condolences to the people of Peru for the flood.", ["Solberg condole: the flood"]),
    ("Ms Solberg praised Peru for its patience.", ["Solberg welcome: its patience"]),
    ("They called on all states that have not yet joined to do so.", ["NO+PE request: do so"]),
]

RELATIVES = [  # 18
    ("Mr Medina named a date, an idea which Ms Solberg welcomed.", ["Solberg welcome: an idea"]),
    ("Ms Solberg invited Mr Medina to visit Bergen, which he accepted.", ["Solberg invite: Mr Medina to visit Bergen", "Medina accept: -"]),
    ("Ms Solberg received the envoy, whom she briefed on the talks.", ["Solberg explain: the talks"]),
    ("Mr Medina held to the position he had set out.", []),
    (
        "Ms Solberg invited Mr Medina to Bergen. The invitation was accepted.",
        ["Solberg invite: Mr Medina to Bergen", "Medina accept: The invitation"],
    ),
]

FIRST_PERSON = [  # 51
    ("I thanked Mr Medina for the ship.", ["NO thank: the ship"]),
    ("We agreed to reopen the consulate.", ["NO+PE agree: reopen the consulate"]),
    ("I told the Peruvian minister that we would wait.", ["NO state: we would wait"]),
]

SLOGANS = [  # 52
    ("The two sides agreed to build a “green bridge”.", ["NO+PE agree: build a “green bridge"]),
    ("Mr Medina said that the plan was “a gift”.", ["Medina state: the plan was “a gift"]),
]

SOFT = [  # 29
    ("Mr Medina said he would consider the invitation.", ["Medina state: he would consider the invitation"]),
    ("Mr Medina denied that he had said so.", ["Medina reject: he had said so"]),
]

REMARKS = [
    (  # stars part the account from the talks, and a pop-up with a remark is printed before the colon
        "They discussed fisheries.*** Beginning of the talks Foreign Minister Ingrid Solberg: Mr Medina, I am glad to see you."
        " Carlos Medina Medina CarlosMinister of Foreign Affairs of Peru(retranslated): Thank you.",
        ["NO+PE discuss: fisheries", "Solberg state: Mr Medina, I am glad to see you.", "Medina state: Thank you."],
    ),
    (  # one speaker alone
        "Foreign Minister Ingrid Solberg: Mr Medina, I am glad to see you. The lake is clean. We thank Peru.",
        ["Solberg state: Mr Medina, I am glad to see you. The lake is clean. We thank Peru."],
    ),
    (
        "Ingrid Solberg: Good morning. The lake is clean.\n\nCarlos Medina: Thank you.\n\nQuestion: And the dam?",
        ["Solberg state: Good morning. The lake is clean.", "Medina state: Thank you.", "? ask: And the dam?"],
    ),
    (
        "Ingrid Solberg: Good morning.\n\nCarlos Medina: Thank you.\n\nIngrid Solberg: Until May.\n\nAfterwards Mr Medina asked for maps.",
        ["Solberg state: Good morning.", "Medina state: Thank you.", "Solberg state: Until May.", "Medina request: maps"],
    ),
    ("Ingrid Solberg: Good morning.", []),  # one speaker makes no exchange, and this is no speech
]

NOT_SPEECH = [
    "Norway and Peru held their third dialogue in Oslo on 9 October.",
    "Mr Medina offered a luncheon in honour of his guest.",
    "Peru ratified the treaty in May.",
    "The call was requested by Minister Medina.",
    "Mr Medina was asked by a journalist to come to Bergen.",
    "The topic, which had been on the agenda in May, was dropped.",
    "Minister Medina welcomed Minister Solberg to the Palace.",
    "On the table was a bowl of fruit from Lima.",
    "At the heart of the palace were gardens laid out by a Peruvian architect.",
    "There was no time to review trade.",
    "He received his support staff at the airport.",
    "Mr Medina received an explanation that satisfied nobody.",
    "It was determined by engineers that the bridge was unsafe.",
    "It was their second meeting since Mr. Medina took up his post.",
    "The talks were held in a friendly atmosphere.",  # 21
    "This was the first visit by a Peruvian minister since 2011.",
    "The two ministers signed the agreed minutes.",
    "The meeting was attended by experts.",
    "Mr Medina laid a wreath at the monument.",
    "The proposed envoy is a lawyer.",
    "The dinner was given at the Palace.",
    "The guests exchanged gifts.",
    "Mr Medina would welcome them later.",
    "Ms Solberg undertook an official visit to Lima in May.",
    "Ambassador Lena Berg and Ms Solberg were present in the meeting.",
    "Three engineers of Norway took up work at the port of Callao.",
    "The visit was arranged by the embassy.",
    "Norway approved a new law in May.",
]

ELSEWHERE = [  # those who spoke at other talks, of which a speaker tells
    (
        "Mr Medina recalled his talk with the President of Chile in Lima, at which the latter had requested vaccines.",
        [
            "Medina state: his talk with the President of Chile in Lima, at which the latter had requested vaccines",
            "> CL request: vaccines",
        ],
    ),
    (
        "Mr Medina praised the fish plan, a matter on which Ms Solberg had sought help. According to him, a team would be sent.",
        [
            "Medina welcome: the fish plan, a matter on which Ms Solberg had sought help",
            "> Solberg request: help",
            "Medina state: a team would be sent",
        ],
    ),
    (
        "Mr Medina noted that at the ASEAN Summit in May the leaders had called for restraint.",
        ["Medina state: at the ASEAN Summit in May the leaders had called for restraint", "> ASEAN request: restraint"],
    ),
    (
        "Mr Medina noted that at the summit in May both sides had called for restraint.",
        ["Medina state: at the summit in May both sides had called for restraint", "> NO+PE request: restraint"],
    ),
    (
        "According to the Minister of Peru, the two sides agreed to reopen the port.",
        ["Medina state: the two sides agreed to reopen the port", "> NO+PE agree: reopen the port"],
    ),
    (
        "Mr Medina recalled that in Bergen he had himself called for a summit.",
        ["Medina state: in Bergen he had himself called for a summit", "> Medina request: a summit"],
    ),
    (
        "Ms Solberg valued the care with which Mr Medina had addressed the case.",
        ["Solberg welcome: the care with which Mr Medina had addressed the case"],
    ),
]

TOGETHER = [  # who speaks for several, and for whom
    ("The Ministers of Chile and Peru expressed their condolences for the flood.", ["CL+PE condole: the flood"]),
    ("The ministers of both countries welcomed the plan.", ["NO+PE welcome: the plan"]),
    ("Both authorities went over the state of the road.", ["NO+PE discuss: the state of the road"]),
    ("During the talks, the authorities highlighted the reopening of the office.", ["NO+PE stress: the reopening of the office"]),
    ("Ms Solberg asked that the authorities release the crew.", ["Solberg request: the authorities release the crew"]),
    ("The Meeting noted that trade was low.", ["NO+PE state: trade was low"]),
    ("The discussion also emphasised the importance of peace.", ["NO+PE stress: the importance of peace"]),
    ("The meeting reaffirmed the strong bond between the two states.", ["NO+PE confirm: the strong bond between the two states"]),
    ("The Peruvian side set out its plan. It likewise thanked the Navy for its part.", ["PE explain: its plan", "PE thank: its part"]),
    (
        "Her Excellency thanked the Minister of Peru for the welcome. She praised Lima.",
        ["Solberg thank: the welcome", "Solberg welcome: Lima"],
    ),
    ("Mr Medina praised the plan. Ms Solberg was invited to Lima.", ["Medina welcome: the plan", "Medina invite: Lima"]),
]

WHERE_IT_ENDS = [  # what was said, and what else the sentence tells
    (
        "Peru offered ten grants, whereas Norway made itself available to share its charts.",
        ["PE commit: ten grants", "NO commit: share its charts"],
    ),
    ("Mr Medina proposed an embargo; on this, consensus could not be reached.", ["Medina propose: an embargo", "NO+PE not agree: -"]),
    ("Mr Medina proposed an embargo; no agreement was reached on it.", ["Medina propose: an embargo", "NO+PE not agree: it"]),
    ("Mr Medina accepted the invitation; the dates will be fixed later.", ["Medina accept: the invitation"]),
    ("The ministers discussed trade; the war in Syria; and visas.", ["NO+PE discuss: trade; the war in Syria; and visas"]),
    ("Ms Solberg discussed the route yesterday evening in a telephone call with her Peruvian counterpart.", ["NO+PE discuss: the route"]),
    ("The ministers discussed the progress in the talks.", ["NO+PE discuss: the progress in the talks"]),
    (
        "The two sides agreed to send a letter by Friday, setting out what they expect.",
        ["NO+PE agree: send a letter by Friday, setting out what they expect"],
    ),
    (
        "The road was open, replied her counterpart, who made it clear that no toll would be charged.",
        ["Medina state: The road was open", "Medina stress: no toll would be charged"],
    ),
    (
        "Ms Solberg welcomed the date. Mr Medina took a gloomier view: as long as the gate is closed, he said, no date can be given.",
        ["Solberg welcome: the date", "Medina state: as long as the gate is closed, he said, no date can be given"],
    ),
    ("The Minister of Foreign Affairs, Ms Ingrid Solberg, has announced that the port will open.", ["Solberg state: the port will open"]),
    ("Welcoming his guest, Mr Medina noted that ties were old.", ["Medina state: ties were old"]),
    ("It was, however, the Minister of Peru's view that trade was too small.", ["Medina state: trade was too small"]),
    ("With the aim of reviewing the farm agenda, the two sides met in May.", ["NO+PE discuss: the farm agenda"]),
    ("With the aim of reviewing the farm agenda, the two sides will meet in May.", []),
    ("The drought and forestry were the main topics.", ["NO+PE discuss: The drought and forestry"]),
    ("The talks were largely taken up by the war in Syria.", ["NO+PE discuss: the war in Syria"]),
    ("Fishing took up most of the talks.", ["NO+PE discuss: Fishing"]),
]

ANSWERED = [  # what was said in answer, after the fact, or by whom it was said
    ("Norway had promised two ships, Mr Medina recalled.", ["Medina state: Norway had promised two ships", "> NO commit: two ships"]),
    ("Norway backs the plan, as Ms Solberg stressed.", ["Solberg stress: Norway backs the plan"]),
    (
        "If the road is opened, said Ms Solberg, trade will follow.",
        ["Solberg state: If the road is opened, said Ms Solberg, trade will follow"],
    ),
    ("The road is open, in the view of Mr Medina.", ["Medina state: The road is open"]),
    (
        "Mr Medina asked for help with the dam, and was told that experts could come.",
        ["Medina request: help with the dam", "Solberg state: experts could come"],
    ),
    (
        "Mr Medina said that he had been assured by the Minister of Chile that the mine would be closed.",
        [
            "Medina state: he had been assured by the Minister of Chile that the mine would be closed",
            "> CL commit: the mine would be closed",
        ],
    ),
    (
        "He would be in Bergen next week, Mr Medina said, and hoped to see the dam.",
        ["Medina state: He would be in Bergen next week", "Medina hope: see the dam"],
    ),
    ("On the Peruvian side it was explained that the road was closed.", ["PE explain: the road was closed"]),
    ("On the part of Peru, interest was expressed in salmon.", ["PE hope: salmon"]),
    ("Mr Medina accepted the invitation. The date is to be settled later.", ["Medina accept: the invitation"]),
    ("Mr Medina welcomed the plan. HE expressed hope for peace.", ["Medina welcome: the plan", "Medina hope: peace"]),
    ("H.E. Minister accepted the invitation.", ["Solberg accept: the invitation"]),
]

TOLD_AS_NOUNS = [
    ("Mr Medina's answer was that the road was closed.", ["Medina state: the road was closed"]),
    ("Ms Solberg welcomed the plan. Her hope is that it will succeed.", ["Solberg welcome: the plan", "Solberg hope: it will succeed"]),
    ("Mr Medina gave no answer.", []),
    (
        "Ms Solberg expressed the hope that the treaty would hold and her conviction that it would serve both peoples.",
        ["Solberg hope: the treaty would hold", "Solberg state: it would serve both peoples"],
    ),
    ("It was not possible to agree on visas.", ["NO+PE not agree: visas"]),
    ("The ministers discussed visas without reaching a conclusion.", ["NO+PE discuss: visas", "NO+PE not agree: -"]),
    ("Mr Medina confirmed neither the date nor the place.", ["Medina not confirm: neither the date nor the place"]),
    ("Both sides consider it necessary to hold elections.", ["NO+PE state: it necessary to hold elections"]),
    ("Mr Medina gave the green light for the plan.", ["Medina accept: the plan"]),
    ("Mr Medina voiced surprise that it was closed.", ["Medina concern: it was closed"]),
    ("Mr Medina took up the question of the road.", ["Medina mention: the question of the road"]),
    ("The two sides took up the question of the road.", ["NO+PE discuss: the question of the road"]),
    ("Mr Medina bade the Ambassador farewell and wished her well.", ["Medina hope: her well"]),
    ("Mr Medina held talks with Ms Solberg, who had lately been in Lima.", []),
]

WHOSE_AND_WHAT_FOR = [
    (
        "Mr Medina conveyed the greetings of his President, while the Minister expressed her best wishes to its people for progress.",
        ["Medina convey: the greetings of his President", "Solberg hope: progress"],
    ),
    ("Ms Solberg conveyed her best wishes for the holidays.", ["Solberg convey: best wishes for the holidays"]),
    (
        "Mr Medina asked for two ships, to which Ms Solberg conveyed the support of Norway.",
        ["Medina request: two ships", "Solberg support: -"],
    ),
    ("Ms Solberg conveyed the readiness of Norway to mediate.", ["Solberg commit: mediate"]),
    ("Ms Solberg expressed support of the plan.", ["Solberg support: the plan"]),
    ("Mr Medina raised the case when he visited Bergen in May.", ["Medina mention: the case"]),
    (
        "Mr Medina recalled her kindness, including when she hosted him in May.",
        ["Medina state: her kindness, including when she hosted him in May"],
    ),
    ("As to the shelf, each delegation set out its position.", ["NO+PE explain: (withheld)"]),
    (
        "Ms Solberg said that the road was open. A protocol was signed by the ministers of health at the close of the talks.",
        ["Solberg state: the road was open"],
    ),
    (
        "'Peru has chosen well, and it should not walk alone,' said Ms Solberg.",
        ["Solberg state: Peru has chosen well, and it should not walk alone"],
    ),
    (
        "Minister Medina extended an invitation to the Minister of Norway to come to Lima. The latter said that this would be possible.",
        ["Medina invite: come to Lima", "Solberg state: this would be possible"],
    ),
]

THE_VISITOR = [  # one who is named by the part he plays in the talks
    ("Mr Medina thanked Ms Solberg. The guest praised the port.", ["Medina thank: -", "Medina welcome: the port"]),
    ("Ms Solberg thanked Mr Medina. The guest praised the port.", ["Solberg thank: -", "Medina welcome: the port"]),
    ("Mr Medina thanked Ms Solberg. His host praised the port.", ["Medina thank: -", "Solberg welcome: the port"]),
    (
        "Mr Medina spoke of the harvest. The diplomat said that it had been good.",
        ["Medina state: the harvest", "Berg state: it had been good"],
    ),
    ("Mr Medina thanked Norway. Our minister praised the port.", ["Medina thank: -", "Solberg welcome: the port"]),
]

WITH_OTHERS = [  # a subject of several, one of whom no name or country tells
    ("The Foreign Minister and vice ministers reaffirmed the importance of the road.", ["NO+PE confirm: the importance of the road"]),
    ("Ms Solberg and the Peruvian delegation reaffirmed their support for the road.", ["NO+PE confirm: their support for the road"]),
    ("Ms Solberg and her delegation underlined the importance of the road.", ["Solberg stress: the importance of the road"]),
    ("The participants, all of whom have come far, discussed the barriers.", ["NO+PE discuss: the barriers"]),
    ("Mr Medina met Ms Solberg and said that it was late.", ["Medina state: it was late"]),
    (
        "Ms Solberg welcomed Mr Medina of Peru to the Palace today to reaffirm the ties between the two.",
        ["Solberg confirm: the ties between the two"],
    ),
    ("Ms Solberg welcomed Mr Medina of Peru to the Palace today to celebrate the end of the war.", []),
    ("The substantive dialogue on the plan to develop the lake was continued.", ["NO+PE discuss: the plan to develop the lake"]),
]

WHO_SPEAKS = [
    (
        "Mr Medina was asked by Ms Solberg to open the port, and replied that this would take time.",
        ["Solberg request: open the port", "Medina state: this would take time"],
    ),
    (
        "Mr Medina was urged by Ms Solberg to reopen the border and promised to look into it.",
        ["Solberg request: reopen the border", "Medina commit: look into it"],
    ),
    (
        "Ms Solberg said that the port was open. The treaty was welcomed on both sides.",
        ["Solberg state: the port was open", "NO+PE welcome: The treaty"],
    ),
    (
        "Ms Solberg said that the port was open. It was noted with satisfaction that trade had doubled.",
        ["Solberg state: the port was open", "NO+PE state: trade had doubled"],
    ),
    (
        "Ms Solberg said that the port was open. It was noted that trade had doubled.",
        ["Solberg state: the port was open", "Solberg state: trade had doubled"],
    ),
    ("Both guests thanked Norway for the ships.", ["PE thank: the ships"]),
    ("The guest from Lima thanked Norway for the ships.", ["Medina thank: the ships"]),
    ("Peru, its Foreign Minister said, would open the port.", ["Medina state: Peru, its Foreign Minister said, would open the port"]),
    (
        "Mr Medina spoke of the port. He was nonetheless asked by Ms Solberg to open it, and said that this would take time.",
        ["Medina state: the port", "Solberg request: open it", "Medina state: this would take time"],
    ),
    (
        "Attention was paid to the declaration adopted by the G7 in Lima.",
        ["NO+PE discuss: the declaration adopted by the G7 in Lima"],
    ),
    ("Neither Ms Solberg nor Mr Medina welcomed the ceasefire.", ["NO+PE not welcome: the ceasefire"]),
    ("The spokesman of the Ministry said that Ms Solberg stressed the need for speed.", ["Solberg stress: the need for speed"]),
    (
        "Mr Medina proposed an air route, to which Ms Solberg replied that it would be examined. He also expressed thanks for the loan.",
        ["Medina propose: an air route", "Solberg state: it would be examined", "Medina thank: the loan"],
    ),
    ("Mr Medina recalled that the kits had been pledged by his President.", ["Medina state: the kits had been pledged by his President"]),
]

ODDMENTS = [
    ("Mr Medina took note of the Norwegian side's wish to meet soon.", ["Medina state: the Norwegian side's wish to meet soon"]),
    ("Mr Medina, who expressed delight at the visit, asked for maps.", ["Medina welcome: the visit", "Medina request: maps"]),
    ("Mr Medina was content. The head of the FDFA pointed out that it was late.", ["Solberg state: it was late"]),
    (
        "“Peru is a friend,” Ms Solberg said. “Norway will send two ships.”",
        ["Solberg state: Peru is a friend", "Solberg state: Norway will send two ships"],
    ),
]

RELATIVE_ANSWERS = [
    (
        "Mr Medina extended an invitation to the Prime Minister of Norway to visit Lima in June, which Ms Solberg promised to convey.",
        ["Medina invite: visit Lima in June", "Solberg commit: which Ms Solberg promised to convey"],
    ),
    (
        "Ms Solberg asked that the port be opened, a request Mr Medina promised to pass on to the Harbour Board.",
        ["Solberg request: the port be opened", "Medina commit: pass on to the Harbour Board"],
    ),
    (
        "Ms Solberg requested that two experts be sent to Bergen, to which Mr Medina agreed in principle.",
        ["Solberg request: two experts be sent to Bergen", "Medina accept: -"],
    ),
    (
        "Ms Solberg asked that the ships stay until May, to which Mr Medina agreed, subject to the approval of Congress.",
        ["Solberg request: the ships stay until May", "Medina accept: -"],
    ),
    (
        "Ms Solberg suggested that the fair be held in June, and Mr Medina accepted this with pleasure.",
        ["Solberg propose: the fair be held in June", "Medina accept: this"],
    ),
    (
        "Mr Medina proposed a joint patrol, to which Ms Solberg responded positively.",
        ["Medina propose: a joint patrol", "Solberg accept: -"],
    ),
    (
        "The proposal was well received by Peru, which offered to prepare a draft.",
        ["PE welcome: The proposal", "PE commit: prepare a draft"],
    ),
    ("The Norwegian proposal was received with satisfaction by Mr Medina.", ["Medina welcome: The Norwegian proposal"]),
]

NOT_SAID = [  # what somebody would not say, or not rule out
    (
        "While not ruling out a further loan, Ms Solberg recalled that Norway had paid twice and asked Mr Medina for a plan.",
        ["Solberg not reject: a further loan", "Solberg state: Norway had paid twice", "Solberg request: a plan"],
    ),
    (
        "Ms Solberg took no position on the court case, but underlined the value of good relations.",
        ["Solberg not state: the court case", "Solberg stress: the value of good relations"],
    ),
    ("Mr Medina did not exclude a summit of three.", ["Medina not reject: a summit of three"]),
    ("Mr Medina excluded two ships from the list and thanked Norway.", ["Medina thank: -"]),
    (
        "Ms Solberg did not name any dates, but stressed that the road was long.",
        ["Solberg not state: any dates", "Solberg stress: the road was long"],
    ),
]

WHAT_THEY_DISCUSSED = [
    ("At the heart of the talks was the dam.", ["NO+PE discuss: the dam"]),
    ("On the table were the preparations for the fair.", ["NO+PE discuss: the preparations for the fair"]),
    ("Also on the agenda was the dam.", ["NO+PE discuss: the dam"]),
    ("On the agenda that was sent to the press, the dam was missing.", []),
    ("There was also an opportunity to address the situation in Haiti.", ["NO+PE discuss: the situation in Haiti"]),
    ("Fisheries, the dam and trade were the main items on the agenda.", ["NO+PE discuss: Fisheries, the dam and trade"]),
    (
        "During the lunch that followed, the conversation was devoted to salmon and tourism.",
        ["NO+PE discuss: salmon and tourism"],
    ),
    ("The call with President Rojas addressed fisheries.", ["NO+PE discuss: fisheries"]),
    ("The conversation between Ms Solberg and Mr Medina focused on the dam.", ["NO+PE discuss: the dam"]),
    ("The meeting tackled the crisis in Haiti.", ["NO+PE discuss: the crisis in Haiti"]),
    (
        "The state of relations in the political, economic, and cultural spheres was considered.",
        ["NO+PE discuss: The state of relations in the political, economic, and cultural spheres"],
    ),
    (
        "Ms Solberg met with Mr Medina to discuss the dam and continue the consultations between the two on salmon.",
        ["NO+PE discuss: the dam", "NO+PE discuss: salmon"],
    ),
    ("The ministers have held many consultations with their counterparts.", []),
    ("It is the Minister's hope that the treaty can be signed before May.", ["Solberg hope: the treaty can be signed before May"]),
    ("The two ministers shared deep concern about the build-up of troops.", ["NO+PE concern: the build-up of troops"]),
    ("Mr Medina said that he shared the concern about the dam.", ["Medina concern: the dam"]),
]

REPORTED_WITHIN = [  # letters, earlier agreements, participles that tell of a noun, asides
    (
        "Mr Medina handed over a letter from President Rojas inviting Prime Minister Morel to visit Lima in May.",
        [
            "Medina convey: a letter from President Rojas inviting Prime Minister Morel to visit Lima in May",
            "> Rojas invite: Prime Minister Morel to visit Lima in May",
        ],
    ),
    (
        "Mr Medina delivered a letter in which President Rojas invites the Prime Minister to visit Lima.",
        [
            "Medina convey: a letter in which President Rojas invites the Prime Minister to visit Lima",
            "> Rojas invite: the Prime Minister to visit Lima",
        ],
    ),
    (
        "It was recalled that, at the fourth round, held in Bergen on 4 July, the two countries had agreed to create a fund.",
        [
            "NO+PE state: at the fourth round, held in Bergen on 4 July, the two countries had agreed to create a fund",
            "> NO+PE agree: create a fund",
        ],
    ),
    (
        "It was confirmed that the fee would be waived, as the two ministers had agreed in February.",
        [
            "NO+PE confirm: the fee would be waived, as the two ministers had agreed in February",
            "> NO+PE agree: -",
        ],
    ),
    (
        "Ms Solberg said that 500 tents, pledged by her Minister of Defence in May, were to reach Lima soon.",
        ["Solberg state: 500 tents, pledged by her Minister of Defence in May, were to reach Lima soon"],
    ),
    (
        "Mr Medina hoped that the next round, expected to be held in Oslo, would settle the matter.",
        ["Medina hope: the next round, expected to be held in Oslo, would settle the matter"],
    ),
    (
        "Mr Medina welcomed the plan, proposed a fair, and would not say more.",
        ["Medina welcome: the plan", "Medina propose: a fair", "Medina not state: more"],
    ),
    (
        "Peru has accepted the offer, Mr Medina confirmed, and will send ships.",
        [
            "Medina confirm: Peru has accepted the offer, Mr Medina confirmed, and will send ships",
            "> PE accept: the offer",
        ],
    ),
    (
        "Elections, Mr Medina assured his hosts, would be held on time.",
        ["Medina commit: Elections, Mr Medina assured his hosts, would be held on time"],
    ),
    ("As she had told the press, Ms Solberg assured Mr Medina that the road was open.", ["Solberg commit: the road was open"]),
]

WHAT_IS_ASKED = [
    ("Both urged an immediate end to the fighting.", ["NO+PE request: an immediate end to the fighting"]),
    ("Ms Solberg urged a swift return to the talks.", ["Solberg request: a swift return to the talks"]),
    ("Ms Solberg urged the rebels to return to the talks.", ["Solberg request: return to the talks"]),
    ("Mr Medina was requested by Ms Solberg to exempt the boats.", ["Solberg request: exempt the boats"]),
    ("Ms Solberg appealed to fishermen on both sides of the border to remain calm.", ["Solberg request: remain calm"]),
    ("Ms Solberg joined Mr Medina in urging the rebels to leave.", ["NO+PE request: leave"]),
    ("Mr Medina asked for ships and obtained Ms Solberg's support.", ["Medina request: ships", "Solberg support: -"]),
    ("Mr Medina asked for ships and obtained a loan from the bank.", ["Medina request: ships"]),
    ("Answering a question on the tariffs, Ms Solberg said that they would go.", ["Solberg state: they would go"]),
    ("It was resolved that experts would meet.", ["NO+PE agree: experts would meet"]),
    ("Ms Solberg received an update on the harvest.", ["PE explain: the harvest"]),
    ("Ms Solberg was briefed on the harvest.", ["PE explain: the harvest"]),
    ("Ms Solberg received an update from her office.", []),
]

SIDE_BY_SIDE = [
    (
        "The ministers underscored the value of trade, as they also discussed the dam.",
        ["NO+PE stress: the value of trade", "NO+PE discuss: the dam"],
    ),
    (
        "They discussed the dam, as Ms Solberg welcomed the ruling of the court.",
        ["NO+PE discuss: the dam", "Solberg welcome: the ruling of the court"],
    ),
    (
        "Ms Solberg thanked Mr Medina, as well as reaffirmed the importance of the dam.",
        ["Solberg thank: -", "Solberg confirm: the importance of the dam"],
    ),
    ("All expressed concern over the dam and pledged to help.", ["NO+PE concern: the dam", "NO+PE commit: help"]),
    ("Attendees also discussed the dam.", ["NO+PE discuss: the dam"]),
    (
        "Among the agreements reached, the following stand out:\n- The signing of a treaty on fish.\n- The holding of a fair.",
        ["NO+PE agree: The signing of a treaty on fish.\n- The holding of a fair"],
    ),
    (
        "The two ministers agreed to:\n- Reopen the port in August.\n- Hold a fair in Lima before May.",
        ["NO+PE agree: Reopen the port in August.\n- Hold a fair in Lima before May"],
    ),
    (
        "The two sides agreed as follows:\n- The port will reopen in August.\n- A treaty will be signed.",
        ["NO+PE agree: The port will reopen in August", "NO+PE agree: A treaty will be signed"],
    ),
    ("Mr Medina was the bearer of a message from President Rojas.", ["Medina convey: a message from President Rojas"]),
    ("Ms Solberg wished God's mercy upon those who had died.", ["Solberg condole: those who had died"]),
    ("The Peruvian side declared itself favourable to the plan.", ["PE support: the plan"]),
    ("Mr Medina pleaded in favour of the students.", ["Medina support: the students"]),
]

DONE_BEFORE = [
    (
        "Both sides recalled that the sale of two ships had been agreed during the visit of the King in May.",
        [
            "NO+PE state: the sale of two ships had been agreed during the visit of the King in May",
            "> NO+PE agree: the sale of two ships",
        ],
    ),
    (
        "Ms Solberg replied that a draft had been agreed in August, and reiterated that time was short.",
        ["Solberg state: a draft had been agreed in August", "> NO+PE agree: a draft", "Solberg stress: time was short"],
    ),
    (
        "Ms Solberg said that the two ministries had been directed to open the port.",
        ["Solberg state: the two ministries had been directed to open the port", "> NO+PE request: open the port"],
    ),
    ("Ms Solberg noted that the road had been discussed at length.", ["Solberg state: the road had been discussed at length"]),
    (
        "Ms Solberg set out the plan by stressing that the road was long.",
        ["Solberg explain: the plan", "Solberg stress: the road was long"],
    ),
    (
        "Ms Solberg met with Mr Medina to discuss the dam and with Ambassador Berg to review the harvest.",
        ["NO+PE discuss: the dam", "NO+PE discuss: the harvest"],
    ),
    ("The sides did not discuss the dam, contrary to what the press has said.", ["NO+PE not discuss: the dam"]),
    ("Mr Medina agreed in principle to send two ships.", ["Medina accept: send two ships"]),
    ("Mr Medina signalled that Peru might sign.", ["Medina state: Peru might sign"]),
]

ON_THE_AGENDA = [
    ("The fisheries dispute also came under review.", ["NO+PE discuss: The fisheries dispute"]),
    ("Cooperation on ports was at the top of the agenda.", ["NO+PE discuss: Cooperation on ports"]),
    ("Trade and salmon were in the foreground of the conversation.", ["NO+PE discuss: Trade and salmon"]),
    ("The energy crisis was another topic.", ["NO+PE discuss: The energy crisis"]),
    ("The drought will be at the top of the agenda of the summit.", []),
    (
        "The ministers reviewed and encouraged progress on fisheries.",
        ["NO+PE discuss: progress on fisheries", "NO+PE request: progress on fisheries"],
    ),
    (
        "They touched on the position of the Peruvian community in Bergen.",
        ["NO+PE mention: the position of the Peruvian community in Bergen"],
    ),
]

ALONE = [  # one person, and nobody with whom
    (
        "Ms Solberg thanked Mr Medina for the ferry. She discussed the need to repair it.",
        ["Solberg thank: the ferry", "Solberg discuss: the need to repair it"],
    ),
    ("Ms Solberg discussed the ferry with Mr Medina.", ["NO+PE discuss: the ferry"]),
    ("Ms Solberg met Mr Medina and discussed the ferry.", ["NO+PE discuss: the ferry"]),
    ("Ms Solberg and Mr Medina discussed the ferry.", ["NO+PE discuss: the ferry"]),
]

AFTER_THE_QUOTATION = [  # a statement for each sentence in the marks, the act named after them
    (
        '"A ton of ore earns two dollars. Smelted, it earns ten. That is where the money is," Mr Medina said.',
        ["Medina state: A ton of ore earns two dollars", "Medina state: Smelted, it earns ten", "Medina state: That is where the money is"],
    ),
    (
        "“Peru has decided in favour of the lake. Norway will go with it,” Ms Solberg emphasised.",
        ["Solberg stress: Peru has decided in favour of the lake", "Solberg stress: Norway will go with it"],
    ),
    ("Ms Solberg and Mr Medina answered questions from journalists.", []),
    ("Ms Solberg accepted an invitation to Lima. The dates would be settled later.", ["Solberg accept: an invitation to Lima"]),
]

WHAT_ANOTHER_HOLDS = [
    ("Ms Solberg proposed a hotline, which her guest welcomed.", ["Solberg propose: a hotline", "Medina welcome: -"]),
    (
        "Ms Solberg announced a grant for the port, which Mr Medina warmly welcomed, and proposed a visit.",
        ["Solberg state: a grant for the port", "Medina welcome: -", "Solberg propose: a visit"],
    ),
    ("Ms Solberg thanked Peru for the resolution, which Norway supported.", ["Solberg thank: the resolution, which Norway supported"]),
    (
        "Ms Solberg said the quotas were too low, a view that Mr Medina shared.",
        ["Solberg state: the quotas were too low", "Medina share_view: -"],
    ),
    (
        "Ms Solberg said the quotas were too low, a view shared by Mr Medina.",
        ["Solberg state: the quotas were too low", "Medina share_view: -"],
    ),
    (
        "The ministers discussed the captured crew, whose release this morning they welcomed.",
        ["NO+PE discuss: the captured crew", "NO+PE welcome: whose release this morning"],
    ),
    ("Both ministers advocated a peaceful solution.", ["NO+PE support: a peaceful solution"]),
]

BESIDE_THE_ACT = [  # what is told beside an act, and is one of its own or is none
    ("Ms Solberg expressed regret she was not able to travel to Lima.", ["Solberg concern: she was not able to travel to Lima"]),
    ("Mr Medina expressed hope the ferry would run again.", ["Medina hope: the ferry would run again"]),
    (
        "Ms Solberg underscored the friendship with Peru, as they also discussed bilateral fishing.",
        ["Solberg stress: the friendship with Peru", "NO+PE discuss: bilateral fishing"],
    ),
    (
        "Both discussed the dam while reaffirming their readiness to act.",
        ["NO+PE discuss: the dam", "NO+PE confirm: their readiness to act"],
    ),
    (
        "Ms Solberg stressed the goal of calm on the lake while addressing its pollution.",
        ["Solberg stress: the goal of calm on the lake while addressing its pollution"],
    ),
    (
        "They exchanged views on fighting piracy, supporting democracy, and joint efforts to clean the sea.",
        ["NO+PE discuss: fighting piracy, supporting democracy, and joint efforts to clean the sea"],
    ),
    ("Ms Solberg and other G7 Leaders reiterated their support for the dam.", ["NO+PE stress: their support for the dam"]),
    ("The Foreign Minister and the State Secretary reaffirmed their support for the dam.", ["NO+PE confirm: their support for the dam"]),
    ("The two leaders remain committed to the treaty.", ["NO+PE commit: the treaty"]),
    ("Ms Solberg visited Lima to deliver remarks at the conference.", []),
    ("Ms Solberg visited one of the clinics that receive support to respond to malaria.", []),
    ("They took note with satisfaction of the growth in trade.", ["NO+PE state: the growth in trade"]),
    ("Mr Medina raised with her the question of visas.", ["Medina mention: the question of visas"]),
    ("Ms Solberg expressed to her the hope that peace would come.", ["Solberg hope: peace would come"]),
    ("They discussed the dam, following discussions in Lima.", ["NO+PE discuss: the dam, following discussions in Lima"]),
]

INVITED = [  # what one is invited to do, without the guest
    (
        "Ms Solberg extended an invitation to Minister Medina to attend the forum in Bergen, which he accepted with pleasure.",
        ["Solberg invite: attend the forum in Bergen", "Medina accept: -"],
    ),
    (
        "Peru conveyed an invitation from its President to the Prime Minister of Norway to open the fair.",
        ["PE invite: open the fair"],
    ),
    (
        "Mr Medina passed on the greetings of President Rojas and his invitation to the King to visit Peru.",
        ["Medina convey: the greetings of President Rojas", "Medina invite: visit Peru"],
    ),
    ("Mr Medina brought with him an invitation to the Lima Book Fair.", ["Medina invite: the Lima Book Fair"]),
]

AND_THEN = [  # where the words of one end, and who goes on
    (
        "Harvest losses had doubled, Mr Medina indicated; he asked that the loan be extended.",
        ["Medina state: Harvest losses had doubled", "Medina request: the loan be extended"],
    ),
    (
        "A new round was being prepared, Mr Medina disclosed, but he declined to name a date.",
        ["Medina state: A new round was being prepared", "Medina not state: a date"],
    ),
    ("Peru sees in Norway a partner, Mr Medina told the press.", ["Medina state: Peru sees in Norway a partner"]),
    ("The session will be held in Lima, Mr Medina announced Monday in Oslo.", ["Medina state: The session will be held in Lima"]),
    ("That, said Ms Solberg, was not enough.", ["Solberg state: That, said Ms Solberg, was not enough"]),
    ("Mr Medina asked for a loan, but Ms Solberg gave no answer.", ["Medina request: a loan"]),
    (
        "Commending Peru for the elections, Ms Solberg handed over the report and urged all parties to form a government.",
        ["Solberg welcome: the elections", "Solberg request: form a government"],
    ),
    (
        "Having thanked Mr Medina for the welcome, Ms Solberg turned to fisheries and said that the quota was too low.",
        ["Solberg thank: the welcome", "Solberg state: the quota was too low"],
    ),
    (
        "The Declaration was adopted, in which the two sides reaffirm their support for the treaty and instruct the experts to draw up a"
        " plan.",
        ["NO+PE confirm: their support for the treaty", "NO+PE request: draw up a plan"],
    ),
    (
        "Mr Medina noted that President Rojas had proposed a summit and that Norway had accepted it.",
        [
            "Medina state: President Rojas had proposed a summit and that Norway had accepted it",
            "> Rojas propose: a summit",
            "> NO accept: it",
        ],
    ),
    ("Mr Medina was assured that the crew would be released.", ["NO commit: the crew would be released"]),
    ("The Norwegian delegation was told that a decision was near.", ["PE state: a decision was near"]),
    ("Norway was, however, not in a position to say when the road would open.", ["NO not state: when the road would open"]),
    ("Mr Medina could not accept that the reef be closed.", ["Medina reject: the reef be closed"]),
    ("Ms Solberg would not be drawn on the date.", ["Solberg not state: the date"]),
    ("Peru was unhappy that the list had been published.", ["PE concern: the list had been published"]),
    ("The two sides followed with concern the events in Haiti.", ["NO+PE concern: the events in Haiti"]),
    ("The main topic of the meeting was the fisheries agreement.", ["NO+PE discuss: the fisheries agreement"]),
    ("The ministers evaluated the work of the commission.", ["NO+PE discuss: the work of the commission"]),
    ("It was resolved on that occasion to hold a review every year.", ["NO+PE agree: hold a review every year"]),
    (
        "In the course of the conversation topical issues of trade were considered.",
        ["NO+PE discuss: topical issues of trade"],
    ),
    ("Ms Solberg renewed her call for the release of the crew.", ["Solberg request: the release of the crew"]),
    (
        "Ms Solberg stressed that a treaty was to be concluded by resolving the dispute.",
        ["Solberg stress: a treaty was to be concluded by resolving the dispute"],
    ),
    ("Ms Solberg concluded by welcoming the dam.", ["Solberg welcome: the dam"]),
    ("Ms Solberg voiced Norway's appreciation for the stand taken by Peru.", ["Solberg welcome: the stand taken by Peru"]),
    (
        "Minister Medina welcomed Minister Solberg on her first visit to Peru.",
        ["Medina welcome: Minister Solberg on her first visit to Peru"],
    ),
]

TOLD_OTHERWISE = [
    ("This view was shared by Minister Medina.", ["Medina share_view: This view"]),
    ("Ms Solberg's concern was also shared by Mr Medina.", ["Medina share_view: Ms Solberg's concern"]),
    ("They also exchanged viewpoints on a number of issues.", ["NO+PE discuss: a number of issues"]),
    (
        "Ms Solberg affirmed Norway's firm stance in support of a settlement.",
        ["Solberg confirm: Norway's firm stance in support of a settlement"],
    ),
    (
        "Mr Medina indicated, moreover, that it was agreed to reactivate the commission.",
        ["Medina state: it was agreed to reactivate the commission", "> NO+PE agree: reactivate the commission"],
    ),
    ("At the end, the Ministers exchanged invitations to pay official visits.", ["NO+PE invite: pay official visits"]),
    (
        "The two ministers had a warm discussion which covered climate change and labour.",
        ["NO+PE discuss: climate change and labour"],
    ),
    (
        "Mr Medina sought Norway's support, to which Ms Solberg gave a positive response.",
        ["Medina request: Norway's support", "Solberg accept: -"],
    ),
    ("Both ratified their support for the reform of the WTO.", ["NO+PE confirm: their support for the reform of the WTO"]),
    ("The parties confirmed the proximity of approaches.", ["NO+PE confirm: the proximity of approaches"]),
    ("The Norwegian side highly assessed the role of Peru.", ["NO welcome: the role of Peru"]),
    (
        "Mr Medina accepted and said that he would bring a delegation.",
        ["Medina accept: -", "Medina state: he would bring a delegation"],
    ),
    (
        "Mr Medina criticised the embargo and its effects, a concern Norway shares.",
        ["Medina condemn: the embargo and its effects", "NO share_view: -"],
    ),
    ('"Integration is not a speech," Minister Medina maintained.', ["Medina state: Integration is not a speech"]),
    ("On Venezuela, Norway and Peru reaffirmed the principles of the Charter.", ["NO+PE confirm: the principles of the Charter"]),
    ("Norway and Peru held consultations in Oslo on fisheries.", ["NO+PE discuss: fisheries"]),
    (
        'Minister Solberg said:\n\n"I assured Mr Medina of our support, and I raised the case of the two journalists.',
        ["Solberg commit: our support", "Solberg mention: the case of the two journalists"],
    ),
    ("Also on the agenda: piracy in the Gulf of Guinea.", ["NO+PE discuss: piracy in the Gulf of Guinea"]),
    ("Ms Solberg spoke warmly of the crew.", ["Solberg welcome: the crew"]),
    ("Mr Medina promised them every facility.", ["Medina commit: every facility"]),
    ("Ms Solberg expressed the need to close the remaining gaps.", ["Solberg state: the need to close the remaining gaps"]),
    ("The two ministers shared the perspective that time was short.", ["NO+PE share_view: time was short"]),
    (
        "They also discussed the ceasefire, which both ministers welcomed.",
        ["NO+PE discuss: the ceasefire", "NO+PE welcome: -"],
    ),
    (
        "Prime Minister Morel joined them at the end, and Ms Solberg and other Nordic ministers reiterated their commitment to the treaty.",
        ["NO+PE stress: their commitment to the treaty"],
    ),
    (
        "Trade is growing, but ministers also emphasized a shared commitment to cut emissions.",
        ["NO+PE stress: a shared commitment to cut emissions"],
    ),
]

ANSWERS_AND_TASKS = [
    (
        "Mr Medina offered ten places at the Naval School. The offer was gratefully accepted.",
        ["Medina commit: ten places at the Naval School", "Solberg accept: The offer"],
    ),
    (
        "Ms Solberg renewed her request for support. The request was favourably received.",
        ["Solberg request: support", "Medina welcome: The request"],
    ),
    ("Mr Medina noted that trade had grown. The decision was welcomed.", ["Medina state: trade had grown", "Medina welcome: The decision"]),
    (
        "Mr Medina expressed his thanks for the boats. The Minister, however, ruled out a loan.",
        ["Medina thank: the boats", "Solberg reject: a loan"],
    ),
    (
        "Mr Medina asked for a date. For her part, Her Excellency the Minister promised that one would be named.",
        ["Medina request: a date", "Solberg commit: one would be named"],
    ),
    (
        "Asked by Mr Medina to attend the fair, Ms Solberg replied that she would come.",
        ["Medina request: attend the fair", "Solberg state: she would come"],
    ),
    (
        "Asked by her guest how the crew was faring, Ms Solberg said that they were safe.",
        ["Medina ask: how the crew was faring", "Solberg state: they were safe"],
    ),
    ("Mr Medina replied by noting that the road was open.", ["Medina state: the road was open"]),
    (
        "Mr Medina asked whether the crew could land; Ms Solberg did not object, but asked for a list.",
        ["Medina ask: the crew could land", "Solberg request: a list"],
    ),
    ("They tasked their embassies with setting the date.", ["NO+PE request: setting the date"]),
    ("The experts were charged with drawing up a list.", ["NO+PE request: drawing up a list"]),
    ("Mr Medina entrusted Ms Solberg with a message for the King.", ["Medina convey: a message for the King"]),
    ("YB Minister said a reply would be given.", ["Solberg state: a reply would be given"]),
    ("The food would be sent by March, the PERU official replied.", ["Medina state: The food would be sent by March"]),
    ("Her Peruvian colleague declined to comment.", ["Medina not state: -"]),
    ("Mr Medina refrained from commenting on the case.", ["Medina not state: the case"]),
    (
        "On Haiti, the Norwegian side expressed concern, adding that time was short.",
        ["NO concern: -", "NO state: time was short"],
    ),
    ("Mr Medina presented his Government's view of the matter.", ["Medina explain: (withheld)"]),
    ("The two ministers arranged to meet again in June.", ["NO+PE agree: meet again in June"]),
    ("Ms Solberg recalled with gratitude the aid sent by Peru.", ["Solberg thank: the aid sent by Peru"]),
    ("Fishing was the sole topic.", ["NO+PE discuss: Fishing"]),
    (
        "Mr Medina announced that a consulate would be opened, a decision which Ms Solberg warmly welcomed.",
        ["Medina state: a consulate would be opened", "Solberg welcome: a decision"],
    ),
    (
        "Ms Solberg explained that the ban on exports, declared by Lima in May, was not a threat.",
        ["Solberg explain: the ban on exports, declared by Lima in May, was not a threat"],
    ),
    (
        "Ms Solberg recalled that Peru had proposed as early as in its paper of last October that a plan be drawn up.",
        [
            "Solberg state: Peru had proposed as early as in its paper of last October that a plan be drawn up",
            "> PE propose: a plan be drawn up",
        ],
    ),
    (
        "They congratulated one another on the 30th anniversary of their ties, celebrated last year.",
        ["NO+PE congratulate: the 30th anniversary of their ties, celebrated last year"],
    ),
]

WHEN_AND_WHERE = [
    (
        "Relations have never been so close, Minister Solberg declared in Oslo on Tuesday following talks with Mr Medina.",
        ["Solberg state: Relations have never been so close"],
    ),
    ("Trade has doubled, the Minister stressed during the talks in Oslo.", ["Solberg stress: Trade has doubled"]),
    ("In the afternoon, the Minister said in the Storting that the road was open.", ["Solberg state: the road was open"]),
    ("Before leaving, Mr Medina renewed his invitation.", ["Medina invite: -"]),
    ("On Haiti, the two ministers were of one mind.", ["NO+PE concur: Haiti"]),
    ("Ms Solberg took up the case of the two sailors with her guest.", ["Solberg mention: the case of the two sailors"]),
    ("Norway's chief diplomat offered to host the talks.", ["Solberg commit: host the talks"]),
    ("Norway is offering to pay for a study of the dam.", ["NO commit: pay for a study of the dam"]),
    ("The two sides did not conceal that their views differ.", ["NO+PE state: their views differ"]),
    ("Ms Solberg reviewed Norway's need for ships.", ["Solberg explain: Norway's need for ships"]),
    ("Ms Solberg reviewed the situation in Haiti.", ["Solberg discuss: the situation in Haiti"]),
    (
        "Ms Solberg told Mr Medina that the road was open; he welcomed this.",
        ["Solberg state: the road was open", "Medina welcome: this"],
    ),
    (
        "Mr Medina asked for ten scholarships, which Ms Solberg approved. She also promised a loan.",
        ["Medina request: ten scholarships", "Solberg accept: -", "Solberg commit: a loan"],
    ),
    ("The Minister granted the request.", ["Solberg accept: the request"]),
    (
        "Ms Solberg said that the dam was old. She recalled that Norway had proposed a new one.",
        ["Solberg state: the dam was old", "Solberg state: Norway had proposed a new one", "> NO propose: a new one"],
    ),
    ("Norway was thanked for its aid.", ["PE thank: its aid"]),
    ("Ms Solberg and Mr Medina each explained that time was short.", ["NO+PE explain: time was short"]),
    ("The ministers shared the same position on the Council.", ["NO+PE share_view: the Council"]),
    ("Ms Solberg let Mr Medina know that the ship would sail.", ["Solberg explain: the ship would sail"]),
]

# words of each act as the ministries of the world write it
OFFICIAL_WORDS = [
    ("The two ministers were in complete agreement on the need for talks.", ["NO+PE concur: the need for talks"]),
    ("The two sides held identical views on the ferry.", ["NO+PE share_view: the ferry"]),
    ("The two ministers engaged on a range of issues.", ["NO+PE discuss: a range of issues"]),
    ("Both sides conducted a review of the ferry line.", ["NO+PE discuss: the ferry line"]),
    ("The two ministers shared the same deep concern over the lake.", ["NO+PE concern: the lake"]),
    ("Mr Medina flagged the issue of visas.", ["Medina mention: the issue of visas"]),
    ("Ms Solberg issued a warning that the road would close.", ["Solberg state: the road would close"]),
    ("Mr Medina invited attention to the delays in the port.", ["Medina state: the delays in the port"]),
    ("Ms Solberg attached significance to the railway.", ["Solberg stress: the railway"]),
    ("Ms Solberg kept her guest abreast of the talks.", ["Solberg explain: the talks"]),
    ("Ms Solberg gave an insight into the reform.", ["Solberg explain: the reform"]),
    ("Mr Medina lobbied for a seat on the Council.", ["Medina request: a seat on the Council"]),
    ("Mr Medina mooted a joint patrol.", ["Medina propose: a joint patrol"]),
    ("Ms Solberg heaped praise on the crew.", ["Solberg welcome: the crew"]),
    ("Ms Solberg was pleased that the road was open.", ["Solberg welcome: the road was open"]),
    ("Mr Medina offered words of thanks for the loan.", ["Medina thank: the loan"]),
    ("Ms Solberg expressed her compassion over the flood.", ["Solberg condole: the flood"]),
    ("Mr Medina sounded the alarm over the drought.", ["Medina concern: the drought"]),
    ("Ms Solberg levelled criticism at the ban.", ["Solberg condemn: the ban"]),
    ("Ms Solberg pushed back against the claim.", ["Solberg reject: the claim"]),
    ("Ms Solberg gave her concurrence to the loan.", ["Solberg accept: the loan"]),
    ("Mr Medina pinned his hopes on the summit.", ["Medina hope: the summit"]),
    ("Mr Medina expressed Peru's disposition to open the road.", ["Medina commit: open the road"]),
    ("Mr Medina bound himself to open the road.", ["Medina commit: open the road"]),
    ("Ms Solberg associated herself with the statement.", ["Solberg support: the statement"]),
    ("Ms Solberg forwarded a letter from the King.", ["Solberg convey: a letter from the King"]),
    ("The issues aired included visas and trade.", ["NO+PE discuss: visas and trade"]),
    ("Visas and trade were among the topics aired.", ["NO+PE discuss: Visas and trade"]),
    ("The discussion involved the dam.", ["NO+PE discuss: the dam"]),
    ("The talks switched to fisheries.", ["NO+PE discuss: fisheries"]),
    ("A large section of the talks was allocated to the dam.", ["NO+PE discuss: the dam"]),
    ("The dam overshadowed the talks.", ["NO+PE discuss: The dam"]),
    ("Elections would be held in May, Ms Solberg told correspondents.", ["Solberg state: Elections would be held in May"]),
    ("Ms Solberg felt compelled to note that the road was closed.", ["Solberg state: the road was closed"]),
    ("Ms Solberg agreed to open the road during an interview on Friday.", ["Solberg accept: open the road"]),
    ("Ms Solberg accepted the offer with enthusiasm.", ["Solberg accept: the offer"]),
    (
        "Ms Solberg promised to pay for the dam, a pledge welcomed by Mr Medina.",
        ["Solberg commit: pay for the dam", "Medina welcome: a pledge"],
    ),
    ("Mr Medina asked for a loan. The petition was granted.", ["Medina request: a loan", "Solberg accept: The petition"]),
    ("Mr Medina retorted by noting that the road was open.", ["Medina state: the road was open"]),
    ("Mr Medina praised the step, which he dubbed courageous.", ["Medina welcome: the step", "Medina state: which he dubbed courageous"]),
    ("Views were compatible on the dam.", ["NO+PE share_view: the dam"]),
    (
        "Responding to the worries expressed by Mr Medina about the dam, Ms Solberg said that it was safe.",
        ["Medina concern: the dam", "Solberg state: it was safe"],
    ),
    ("Ms Solberg started to set out the plan.", ["Solberg explain: the plan"]),
]

READINGS = PLAIN + JOINT + HELD_OUT + AROUND + SOURCES + NOUNS + SEVERAL_ACTS + SPEAKERS + NESTED + NEGATED + WITHHELD + INTERRUPTED + STEMS
READINGS += REMARKS + TURNED_ROUND + BARE_POSTS + GROUPS + QUESTIONS + MEETING_TOLD + BETWEEN + ANY_VERB
READINGS += (
    QUOTED + OF_ANOTHER + FAMILIES + DOING + APPRECIATION + GIVEN_OVER + NUMBERED_STEMS + LATE + RELATIVES + FIRST_PERSON + SLOGANS + SOFT
)
READINGS += INVITED + AND_THEN + TOLD_OTHERWISE + DONE_BEFORE + REPORTED_WITHIN + WHAT_IS_ASKED + SIDE_BY_SIDE
READINGS += (
    RELATIVE_ANSWERS + NOT_SAID + WHAT_THEY_DISCUSSED + ON_THE_AGENDA + ALONE + AFTER_THE_QUOTATION + WHAT_ANOTHER_HOLDS + BESIDE_THE_ACT
)
READINGS += (
    WHO_SPEAKS + ODDMENTS + WITH_OTHERS + THE_VISITOR + WHOSE_AND_WHAT_FOR + ANSWERED + TOLD_AS_NOUNS + ELSEWHERE + TOGETHER + WHERE_IT_ENDS
)
LISTS = [
    (
        "The two also:\n\n- welcomed the ratification of the Protocol;\n- agreed to set up a committee.",
        ["NO+PE welcome: the ratification of the Protocol", "NO+PE agree: set up a committee"],
    ),
    (
        "The two ministers agreed\n\n- to set up a team in Oslo, and\n- to meet in May.",
        ["NO+PE agree: to set up a team in Oslo, and\n- to meet in May"],
    ),
]
READINGS += OFFICIAL_WORDS + ANSWERS_AND_TASKS + WHEN_AND_WHERE + LISTS + in_oslo()


@pytest.mark.parametrize(("text", "expected"), READINGS, ids=[t[:60] for t, _ in READINGS])
def test_reads(text: str, expected: list[str]) -> None:
    assert [short(s) for s in say(text)] == expected


@pytest.mark.parametrize("text", NOT_SPEECH)
def test_reads_no_speech(text: str) -> None:
    assert [short(s) for s in say(text)] == []


DOUBTED = [
    ("Ms Solberg thanked Mr Medina for the boats and discussed ways to deepen cooperation.", ["ambiguous-speaker"]),
    ("Ms Solberg discussed the ports.", []),
    ("Ms Solberg and Mr Medina welcomed the treaty and discussed the ports.", []),
    ("Ms Solberg thanked Mr Medina for the boats and stressed the value of cooperation.", []),
]


@pytest.mark.parametrize(("text", "codes"), DOUBTED)
def test_one_who_discusses_alone_by_grammar_is_a_doubt(text: str, codes: list[str]) -> None:
    assert [d.code for d in heard(text)[1]] == codes


def test_a_dropped_cue_is_told() -> None:
    (statement,) = say("Ms Solberg said that the committee welcomed the plan.")
    assert any("welcomed" in note for note in statement.considered)


def test_an_unclear_pronoun_is_told_by_its_rule() -> None:
    (statement,) = say("Ms Solberg said that the road was open.")
    assert statement.rule == "subject and verb"


OWN_PEOPLE = [  # at a meeting of one's own people: groups that speak
    ("The regulators reported that the banks were sound.", ["NO explain: the banks were sound"]),
    ("Panelists highlighted the value of the law. They also thanked the Minister.", ["NO stress: the value of the law", "NO thank: -"]),
    ("Senior Administration officials stressed the need for reform.", ["NO stress: the need for reform"]),
    ("The session featured a panel with leading experts and advocates who discussed the law.", ["NO discuss: the law"]),
    ("Mayors and county executives asked for more time.", ["NO request: more time"]),
    ("Community leaders described the state of the schools.", ["NO state: the state of the schools"]),
    ("Trucking companies also discussed the price of oil.", ["NO discuss: the price of oil"]),
    ("Roundtable participants told of their lives.", ["NO state: their lives"]),
    ("Cabinet officials and community leaders discussed the schools.", ["NO discuss: the schools"]),
    ("Ms Solberg said that experts had left the room.", ["Solberg state: experts had left the room"]),
    ("The farmers planted ten trees.", []),
]


@pytest.mark.parametrize(("body", "expected"), OWN_PEOPLE)
def test_own_people(body: str, expected: list[str]) -> None:
    assert [short(s) for s in say(body, ("NO",))] == expected


def test_experts_are_no_party_to_talks_of_two() -> None:
    assert [short(s) for s in say("Panelists highlighted the value of the law.")] == []


FIRST_PERSON = (
    "I thanked Mr Medina for the ships. I told the Minister plainly that the port was closed.\n\n"
    "The Minister raised the dam. I accepted his offer. I gave no date."
)


def test_who_tells_the_page_as_i() -> None:
    assert [short(s).split(":")[0] for s in say(FIRST_PERSON)] == [
        "Solberg thank",
        "Solberg state",
        "Medina mention",
        "Solberg accept",
        "Solberg not state",
    ]
