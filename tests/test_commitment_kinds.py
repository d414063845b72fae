"""Commitments: the kind of an action, by its verb and what that is done to."""

from __future__ import annotations

import re

import pytest
from promises import promise

from memcon.annotate.inflection import forms
from memcon.lexicon import load

KINDS = [
    # papers that are given to somebody, and what is only made public or thought
    ("Ms Solberg undertook to share with Peru the figures of last year.", "delivery"),
    ("Mr Medina undertook to communicate the outcome to the Norwegian side.", "delivery"),
    ("Ms Solberg promised that the papers would be in the hands of the Embassy by the end of the year.", "delivery"),
    ("The draft would be on the table in June, Ms Solberg promised.", "delivery"),
    ("Mr Medina undertook to circulate the draft budget in June.", "delivery"),
    ("It was agreed that Peru would lodge the maps with the secretariat in June.", "delivery"),
    ("The experts were instructed to present options to the ministers in June.", "delivery"),
    ("Ms Solberg promised to publish the figures in June.", "undertaking"),
    ("Norway will present, together with Peru, a declaration on schools at the Council of Europe in June.", "undertaking"),
    ("They agreed to share data from their radars from next year.", "undertaking"),
    ("It was agreed that the two services would exchange, every quarter, lists of stolen cars.", "delivery"),
    ("They agreed to swap lists of wanted persons every quarter.", "delivery"),
    ("It was agreed that the notes would be exchanged in Lima in June.", "signing"),
    # people who are placed somewhere
    ("They agreed to place observers aboard the patrol boats in June.", "delivery"),
    ("Ms Solberg promised that six officers would be at their desks in June.", "delivery"),
    ("Mr Medina said that Peru would deploy forty volunteers in June.", "delivery"),
    ("Mr Medina said that Peru would deploy a brigade around the lake in June.", "undertaking"),
    ("It was agreed that each side would attach an officer to the other's coordination centre.", "delivery"),
    # gifts and goods
    ("Ms Solberg said that Norway would share vaccines with Peru in June.", "delivery"),
    ("Ms Solberg said that the college in Oslo would offer courses in Spanish in June.", "undertaking"),
    ("He assured her that the contract would be awarded in June.", "undertaking"),
    ("It was agreed that the study would be financed by the Development Bank of Peru in June.", "undertaking"),
    ("Mr Medina assured her that the security of the teams would be provided by the Peruvian police.", "undertaking"),
    # messages, own bills
    ("Mr Medina said that the invitation would be placed before Cabinet.", "conveyance"),
    ("Mr Medina said that he would table the matter before Cabinet in June.", "conveyance"),
    ("Mr Medina said that he would put the proposal before the Government in June.", "undertaking"),
    ("Mr Medina undertook to put the question to his colleague, the Minister of Fisheries.", "conveyance"),
    ("Mr Medina undertook to put the bill to Parliament in June.", "undertaking"),
    # papers that are read and laws that are passed; plants and offices; goods and people on their way
    ("Ms Solberg undertook to submit the estimate to the Cabinet in June.", "delivery"),
    ("Ms Solberg said that the report would be submitted to Parliament in June.", "delivery"),
    ("Ms Solberg said that the agreement would be submitted to Parliament in June.", "undertaking"),
    ("Ms Solberg said that Norway would share the study carried out by the Ports Authority with Peru in June.", "delivery"),
    ("Ms Solberg promised to hand over the power plant to the Government of Peru in June.", "delivery"),
    ("Ms Solberg said that two helicopters would be moved from Oslo to Lima in June.", "delivery"),
    ("Ms Solberg said that a field hospital with a staff of 160 would leave for Lima in June.", "delivery"),
    ("Ms Solberg said that a medical convoy of fourteen physicians would travel to Lima in June.", "delivery"),
    ("Ms Solberg said that a Norwegian delegation would leave for Lima in June.", "visit"),
    ("Ms Solberg said that a Norwegian specialist in dengue would arrive in June.", "delivery"),
    ("Mr Medina promised to settle the arrears in June.", "delivery"),
    ("They agreed to settle the dates through diplomatic channels.", "talks"),
    # what is no meeting, and who meets
    ("They agreed to open one more Border Personnel Meeting point in Lima in June.", "undertaking"),
    ("Ms Solberg welcomed Peru's historic commitment to significantly boost defence spending and meet its targets.", "undertaking"),
    ("They agreed to speak with one voice when the lenders meet in Lima in June.", "undertaking"),
    ("Ms Solberg said that she would chair a special Cabinet meeting on the fjords in June.", "undertaking"),
    ("It was agreed that the two ministries would hold an expert meeting on geothermal energy in June.", "talks"),
    ("It was agreed that the question would be returned to in June.", "talks"),
    # bodies, agreements
    ("They agreed to reactivate the border commission, dormant since the flood.", "talks"),
    ("It was agreed that the Joint Commission will be reinstalled in June.", "talks"),
    ("They agreed to put their names to the accord in June.", "signing"),
    ("Ms Solberg said that the tender would be awarded in June.", "undertaking"),
    ("Both sides pledged to enter into a memorandum of understanding on mental health.", "signing"),
    # answers and papers that somebody will have; what is put to those who decide; days left to attachés; seats
    ("Ms Solberg promised to give an answer in June.", "delivery"),
    ("Ms Solberg undertook to provide an answer in June.", "delivery"),
    ("Mr Medina undertook to reply in June.", "undertaking"),
    ("Mr Medina undertook to refer the question to the Ports Authority.", "conveyance"),
    ("Mr Medina agreed to put the request concerning fish to the Director of Customs.", "conveyance"),
    ("Mr Medina undertook to place the proposal before Cabinet.", "conveyance"),
    ("Ms Solberg promised to submit this proposal to the National Bank of Norway on her return.", "conveyance"),
    ("Ms Solberg said that the suggestion would be put before the Fisheries Board in June.", "conveyance"),
    ("Ms Solberg said that she would put the matter to the Minister of Tourism.", "conveyance"),
    ("Ms Solberg would write to the Minister of Justice within the week.", "undertaking"),
    ("Ms Solberg promised to forward the records of the raid to the Peruvian Embassy in June.", "delivery"),
    ("Ms Solberg promised to transmit a copy of the report to Lima.", "delivery"),
    ("Mr Medina said that a copy would be transmitted to Oslo in June.", "delivery"),
    ("Mr Medina said that a draft of the revised agreement would be transmitted to Oslo in June.", "delivery"),
    ("Mr Medina undertook to transmit the request to Lima.", "conveyance"),
    ("Mr Medina undertook to transmit the greetings to President Rojas.", "conveyance"),
    ("Mr Medina undertook to bring back a report in June.", "delivery"),
    ("Officials were instructed to bring a contract to both Cabinets in June.", "delivery"),
    ("Ms Solberg said that Norway would share the imagery from next year.", "delivery"),
    ("It was agreed that the amendment to the procedure would be shared with Peru in June.", "delivery"),
    ("Norway undertook to avail two survey boats.", "delivery"),
    ("Ms Solberg undertook to field an expert mission in June.", "delivery"),
    ("Ms Solberg said that the Fisheries Agency would send an expert group to Peru in June.", "delivery"),
    ("Ms Solberg undertook to send a training needs assessment team to Lima in June.", "delivery"),
    ("A joint technical team will arrive in Lima in June.", "visit"),
    ("The date will be defined by the attachés.", "talks"),
    ("The exact date is to be arranged by the two chancelleries.", "talks"),
    ("It was decided that the details would be coordinated at the working level.", "talks"),
    ("The dates of the visit will be coordinated between the two royal courts.", "talks"),
    ("The dates will be announced in June.", "undertaking"),
    ("Ms Solberg invited Mr Medina to attend the next meeting of the Commission in Oslo in June.", "visit"),
    ("Ms Solberg renewed her invitation to Mr Medina to attend the Oslo Dialogue on 4 July.", "visit"),
    ("They decided to put in place a Joint Commission for its implementation.", "talks"),
    ("Ms Solberg will receive Mr Medina on Friday at the Akershus Fort.", "meeting"),
    ("President Hald will receive the President of Peru in Bergen on 4 July.", "meeting"),
    ("They agreed that the joint technical team would hold its first meeting in June.", "talks"),
    ("They agreed that the first session of the study team would be held in Lima in June.", "talks"),
    ("Norway will host the delegation of Peru in June.", "visit"),
    ("Ms Solberg will host Mr Medina for a virtual meeting in June.", "meeting"),
    ("Ms Solberg will host Mr Medina in Oslo in June.", "visit"),
    ("Ms Solberg offered to finance 12 training places for observers next year.", "undertaking"),
    ("Norway offered ten scholarships to Peruvian students.", "delivery"),
    # bills, what is stationed there, aid that is topped up, seminars of committees, delegations that attend
    ("Ms Solberg committed to submit the corresponding bill in June.", "undertaking"),
    ("Mr Medina announced that the President would send a special bill to Congress in June.", "undertaking"),
    ("Ms Solberg undertook to submit a draft in June.", "delivery"),
    ("The two sides pledged to submit the treaty to their respective legislatures in June.", "undertaking"),
    ("Ms Solberg said that the agreement would be presented to Parliament in June.", "undertaking"),
    ("Mr Medina noted that the new bid round would be launched in June.", "undertaking"),
    ("A Norwegian delegation will attend the inauguration in Lima on 4 July.", "visit"),
    ("Ms Solberg will lead a reciprocal visit to Lima in June.", "visit"),
    ("Ms Solberg announced that two helicopters would be stationed in Lima from next year.", "delivery"),
    ("Ms Solberg announced that the cooperation programme would be reinforced with 12 million euros for water.", "delivery"),
    ("They decided that the two foreign affairs committees would hold a seminar in Lima in June.", "meeting"),
    ("It was agreed to organise a business seminar in Lima in June.", "undertaking"),
    # words that no page had brought: what is handed over, owed, sent, orders, visits, meetings, talks, what is kept and supported
    ("Ms Solberg said that Norway would pump 40 million crowns into the port in June.", "delivery"),
    ("Ms Solberg said that Norway would pledge ₹50 million for the schools of Lima in June.", "delivery"),
    ("Ms Solberg said that 300 tents would be airdropped over the valley in June.", "delivery"),
    ("The cooperation budget would be doubled to 12 million crowns in June, Ms Solberg said.", "delivery"),
    ("Ms Solberg said that the counsellors would take up their assignments in June.", "delivery"),
    ("Ms Solberg promised to inform Peru of the ruling in June.", "delivery"),
    ("Mr Medina undertook to apprise Norway of the outcome by June.", "delivery"),
    ("Ms Solberg said that Norway would top up its contribution to the Fund by 4 million crowns.", "delivery"),
    ("Ms Solberg said that Norway would allot two million crowns to the fund in June.", "delivery"),
    ("Ms Solberg said that six officers would join the peacekeeping contingent in June.", "delivery"),
    ("Ms Solberg promised to distribute the minutes to the Peruvian side in June.", "delivery"),
    ("Ms Solberg promised to endow ten scholarships for students from Peru.", "delivery"),
    ("Mr Medina promised to repay the arrears in June.", "delivery"),
    ("Mr Medina undertook to take the complaint back to his Government.", "conveyance"),
    ("Mr Medina undertook to refer the file to his ministry.", "conveyance"),
    ("They agreed to refer the dispute over the case to adjudication in June.", "undertaking"),
    ("Ms Solberg said that a cutter would be sent to the strait in June.", "undertaking"),
    ("Ms Solberg said that she would hand over the gavel in June.", "undertaking"),
    ("Ms Solberg said that she would sign an ordinance on visas in June.", "undertaking"),
    ("They agreed to sign the protocol in June in order to open the road.", "signing"),
    ("They agreed to countersign the memorandum in June.", "signing"),
    ("Ms Solberg said that she would spend a fortnight in Lima in June.", "visit"),
    ("Ms Solberg said that she would be the special guest at the Lima Fair in June.", "visit"),
    ("They agreed to work together to convene a visit in June.", "visit"),
    ("Ms Solberg said that the Prime Minister would hold talks with the Emperor of Japan in June.", "meeting"),
    ("Ms Solberg said that on Friday she would be hosted to supper by Mr Medina.", "meeting"),
    ("Ms Solberg said that Norway would bring the envoys together in Oslo in June.", "talks"),
    ("They agreed to hold the third meeting of the Energy Consultation in June.", "talks"),
    ("They agreed to remain in close communication on the release of the fishermen.", "talks"),
    ("The committee will resume its deliberations in June.", "talks"),
    ("They agreed to rekindle the border commission.", "talks"),
    ("They agreed to step up the exchange of trainees between their ports.", "undertaking"),
    ("The crossing will remain sealed until Peru has paid, Ms Solberg said.", "undertaking"),
    ("Norway agreed to serve as rapporteur of the council.", "undertaking"),
    ("They agreed to have the tunnel functional by June.", "undertaking"),
    ("Mr Medina said that Peru would never condone the use of its ports against Norway.", "undertaking"),
    ("Ms Solberg said that any attack would be met with retaliation.", "undertaking"),
    ("Norway will support new clinics in Lima, Ms Solberg said.", "undertaking"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text: str, kind: str) -> None:
    assert [c.kind for c in promise(text)] == [kind]


def test_every_verb_is_in_its_example() -> None:
    for entry in load("en")["commitment_kinds"]:
        known = {" ".join((form, *w.lower().split()[1:])) for w in entry.words for form in forms(w.lower().split()[0])}
        shown = {m.lower() for example in entry.examples for m in re.findall(r"\[([^\]]+)\]", example)}
        assert shown and shown <= known, f"{entry.words[0]}: {shown}"


BY_THE_WAY = [
    # what somebody is thanked for hosting, where its day lies ahead
    ("Ms Solberg thanked Mr Medina for hosting the Ocean Forum in Lima in June.", ["meeting NO+PE"]),
    ("Ms Solberg thanked Peru for hosting the conference on fisheries in June.", ["meeting NO+PE"]),
    ("Ms Solberg thanked Mr Medina for hosting the next session of the Joint Commission in September.", ["talks NO+PE"]),
    ("Ms Solberg thanked Peru for hosting the conference on fisheries in March.", []),
    # people whom somebody is sending
    ("The Ministry of Justice is deploying personnel to support the training of the Peruvian police.", ["delivery NO"]),
    ("Norway also is deploying doctors to support the hospitals of Lima.", ["delivery NO"]),
    ("Norway is deploying every effort to support the peace process.", []),
    # an obligation that is met, beside what is to be done
    ("Ms Solberg welcomed Peru's commitment to significantly raise defence spending and meet its obligations.", ["undertaking PE"]),
    ("Ms Solberg welcomed Peru's commitment to meet its obligations.", []),
    # what nobody can promise, and general will
    ("Municipal by-elections will be held in June, Ms Solberg said.", []),
    ("Trade will cross 2 billion crowns in June, Ms Solberg said.", []),
    ("They agreed to keep the dam under consideration.", []),
]


@pytest.mark.parametrize(("text", "expected"), BY_THE_WAY)
def test_by_the_way(text: str, expected: list[str]) -> None:
    assert [f"{c.kind} {'+'.join(c.actors)}" for c in promise(text)] == expected
