"""Commitments: one table of text → what was promised, and sentences that look like promises and are none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from promises import DATES, promise, short

from memcon import read
from memcon.annotate.inflection import forms
from memcon.lexicon import load

SOMETHING = [
    # words of each meaning that no page of ours had
    (
        "Mr Medina told pressmen that they had agreed to meet in June.",
        ["meeting agreed NO+PE: meet in June @ 2024-06"],
    ),
    (
        "Mr Medina said that he would impart this to the Cabinet.",
        ["conveyance undertaken PE: he would impart this to the Cabinet"],
    ),
    (
        "They agreed that the talks would be convoked in June.",
        ["talks agreed NO+PE: the talks would be convoked in June @ 2024-06"],
    ),
    (
        "They agreed to hold a teleconference in June.",
        ["call agreed NO+PE: hold a teleconference in June @ 2024-06"],
    ),
    (
        "They agreed to build a road, with construction to recommence in June.",
        ["undertaking agreed NO+PE: build a road", "undertaking agreed NO+PE: construction to recommence in June @ 2024-06"],
    ),
    (
        "They agreed to exempt diplomats from visas, the quantities to be fixed in June.",
        ["undertaking agreed NO+PE: exempt diplomats from visas", "undertaking agreed NO+PE: the quantities to be fixed in June @ 2024-06"],
    ),
    (
        "They would open talks in June and recommence them in September.",
        ["talks announced NO+PE: They would open talks in June @ 2024-06", "talks announced NO+PE: recommence them in September @ 2024-09"],
    ),
    (
        "The next round is timetabled for September.",
        ["talks announced NO+PE: The next round is timetabled for September @ 2024-09"],
    ),
    (
        "Ms Solberg proposed that twenty Peruvian nurses be recruited in Norway.",
        ["undertaking proposed NO: twenty Peruvian nurses be recruited in Norway | in NO"],
    ),
    (
        "Ms Solberg said that the grievance would be studied.",
        ["undertaking undertaken NO: the grievance would be studied"],
    ),
    (
        "Mr Medina, who will visit Oslo in June, applauded the plan.",
        ["visit announced PE: will visit Oslo in June @ 2024-06 | in Oslo"],
    ),
    (
        "Ms Solberg said that the observatory would come on stream in June.",
        ["undertaking announced NO: the observatory would come on stream in June @ 2024-06"],
    ),
    (
        "The Norwegian senate plans to ratify the treaty in June.",
        ["undertaking announced NO: The Norwegian senate plans to ratify the treaty in June @ 2024-06"],
    ),
    (
        "The Minister will dedicate a statue.",
        ["undertaking announced NO: The Minister will dedicate a statue"],
    ),
    (
        "Ms Solberg would visit Lima in June before journeying to Quito.",
        [
            "visit announced NO: Ms Solberg would visit Lima in June @ 2024-06 | in Lima",
            "visit announced NO: journeying to Quito | in Quito",
        ],
    ),
    (
        "A round table is programmed.",
        ["meeting announced NO+PE: A round table is programmed"],
    ),
    (
        "They agreed on the demining of the valley.",
        ["undertaking agreed NO+PE: the demining of the valley"],
    ),
    # other words of the same sense, of the groups in the data
    (
        "They discussed tangible steps, specifically opening a consulate in Lima in June.",
        ["undertaking announced NO+PE: opening a consulate in Lima in June @ 2024-06 | in Lima"],
    ),
    ("The two ministers instituted a new working group on fisheries.", ["talks agreed NO+PE: a new working group on fisheries"]),
    (
        "Ms Solberg said that the reply would be sent by a deadline of 4 July.",
        ["delivery undertaken NO: the reply would be sent by a deadline of 4 July @ 2024-07-04"],
    ),
    (
        "Both had rescheduled the next round of consultations for September.",
        ["talks announced NO+PE: the next round of consultations for September @ 2024-09"],
    ),
    (
        "Ms Solberg said that she had sanctioned the transfer of two helicopters to Peru.",
        ["delivery announced NO: the transfer of two helicopters to Peru | in PE"],
    ),
    (
        "Mr Medina thanked Norway for co-hosting the Ocean Forum in September.",
        ["meeting announced NO+PE: the Ocean Forum in September @ 2024-09"],
    ),
    ("Ms Solberg unveiled further assistance to Peru.", ["delivery announced NO: further assistance to Peru | in PE"]),
    (
        "Both sides are also relaunching the fisheries talks.",
        ["talks announced NO+PE: Both sides are also relaunching the fisheries talks"],
    ),
    (
        "Norway is inaugurating a second office in Lima.",
        ["undertaking announced NO: Norway is inaugurating a second office in Lima | in Lima"],
    ),
    (
        "They agreed to entrust their experts to draft a plan by the end of the year.",
        ["undertaking directed NO+PE: draft a plan by the end of the year @ ../2024-12-31"],
    ),
    ("She asked him to forward an invitation to the President to visit Oslo.", ["visit invited PE: visit Oslo | in Oslo"]),
    (
        "Ms Solberg promised support for Peru's nomination to the Council.",
        ["undertaking undertaken NO: support for Peru's nomination to the Council"],
    ),
    (
        "Ms Solberg promised a ruling by the end of the year.",
        ["undertaking undertaken NO: a ruling by the end of the year @ ../2024-12-31"],
    ),
    ("Peru proposed a joint expedition to the glacier.", ["undertaking proposed NO+PE: a joint expedition to the glacier"]),
    (
        "Mr Medina proposed a concerted appeal to the lenders on the debt.",
        ["undertaking proposed NO+PE: a concerted appeal to the lenders on the debt"],
    ),
    (
        "Norway has trained 900 Peruvian engineers, the second cohort of whom will travel to Lima in September.",
        ["visit announced PE: the second cohort of whom will travel to Lima in September @ 2024-09 | in Lima"],
    ),
    (
        "Ms Solberg will meet with high-ranking Peruvian and Chilean diplomats in June.",
        ["meeting announced NO+PE+CL: Ms Solberg will meet with high-ranking Peruvian and Chilean diplomats in June @ 2024-06"],
    ),
    (
        "Ms Solberg will meet scientists in Lima in June.",
        ["meeting announced NO: Ms Solberg will meet scientists in Lima in June @ 2024-06 | in Lima"],
    ),
    ("Ms Solberg pledged thirteen trucks.", ["delivery undertaken NO: thirteen trucks"]),
    # plans that are outlined; what one will not charge, whom one speaks against; joint steps; the occasion of a signing; the delegation
    (
        "Ms Solberg presented plans to open a new terminal in June.",
        ["undertaking announced NO: open a new terminal in June @ 2024-06"],
    ),
    (
        "Ms Solberg said that Norway would support an application by Peru to join the fund.",
        ["undertaking undertaken NO: Norway would support an application by Peru to join the fund"],
    ),
    (
        "Mr Medina said that Peru would speak out against any extension.",
        ["undertaking undertaken PE: Peru would speak out against any extension"],
    ),
    (
        "Mr Medina said that his Government would not charge tuition fees.",
        ["undertaking undertaken PE: his Government would not charge tuition fees"],
    ),
    (
        "Ms Solberg declared that Norwegian consulates would not charge fees for supporters holding tickets.",
        ["undertaking undertaken NO: Norwegian consulates would not charge fees for supporters holding tickets"],
    ),
    (
        "Ms Solberg assured him that no fees would be charged.",
        ["undertaking undertaken NO: no fees would be charged"],
    ),
    (
        "Mr Medina suggested that Chile be included in the format.",
        ["undertaking proposed NO+PE: Chile be included in the format"],
    ),
    (
        "Peru proposed a joint approach to the lenders on the debt.",
        ["undertaking proposed NO+PE: a joint approach to the lenders on the debt"],
    ),
    (
        "Mr Medina proposed a joint presentation in New York in June.",
        ["undertaking proposed NO+PE: a joint presentation in New York in June @ 2024-06 | in New York"],
    ),
    (
        "Ms Solberg stressed that Norway would process orders only from accredited firms.",
        ["undertaking undertaken NO: Norway would process orders only from accredited firms"],
    ),
    (
        "Ms Solberg promised to have the proposal examined.",
        ["undertaking undertaken NO: have the proposal examined"],
    ),
    (
        "Mr Medina committed to have the complaints reviewed one by one.",
        ["undertaking undertaken PE: have the complaints reviewed one by one"],
    ),
    (
        "The two agreed to step up patrols in the waters of the lake.",
        ["undertaking agreed NO+PE: step up patrols in the waters of the lake"],
    ),
    (
        ("They agreed to activate the work of the Joint Intergovernmental Commission, having assigned its preparation to experts."),
        [("talks agreed NO+PE: activate the work of the Joint Intergovernmental Commission, having assigned its preparation to experts")],
    ),
    (
        "Both agreed that the Fisheries Commission, which has not sat since 2008, should resume its work.",
        ["talks agreed NO+PE: the Fisheries Commission, which has not sat since 2008, should resume its work"],
    ),
    (
        (
            "They agreed that the Commission for Economic Cooperation, which did not meet during the pandemic, "
            "should hold its session in Lima in June."
        ),
        [
            (
                "talks agreed NO+PE: the Commission for Economic Cooperation, which did not meet during the pandemic, "
                "should hold its session in Lima in June @ 2024-06 | in Lima"
            )
        ],
    ),
    (
        "They agreed that the Fisheries Commission, which has not sat since 2008, would resume its work.",
        ["talks agreed NO+PE: the Fisheries Commission, which has not sat since 2008, would resume its work"],
    ),
    (
        ("They agreed that the Commission, which did not meet during the pandemic, should hold its session in Lima in June."),
        [
            (
                "talks agreed NO+PE: the Commission, which did not meet during the pandemic, should hold its session "
                "in Lima in June @ 2024-06 | in Lima"
            )
        ],
    ),
    (
        "They agreed that the Joint Commission should hold its session in Lima in June.",
        ["talks agreed NO+PE: the Joint Commission should hold its session in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "They agreed to sign a memorandum on seafarers during the visit of the President of Peru to Oslo in June.",
        [
            "signing agreed NO+PE: sign a memorandum on seafarers @ 2024-06 | in Oslo",
            "visit announced PE: the visit of the President of Peru to Oslo in June @ 2024-06 | in Oslo",
        ],
    ),
    (
        (
            "The two agreed to sign, on the occasion of the state visit of President Rojas of Peru to Oslo in "
            "June, a memorandum on small firms."
        ),
        [
            (
                "signing agreed NO+PE: sign, on the occasion of the state visit of President Rojas of Peru to Oslo in "
                "June, a memorandum on small firms @ 2024-06 | in Oslo"
            ),
            "visit announced PE: the state visit of President Rojas of Peru to Oslo in June @ 2024-06 | in Oslo",
        ],
    ),
    (
        (
            "They agreed to sign the memorandum during the 14th meeting of the Peru-Norway Intergovernmental "
            "Commission, scheduled for September in Lima."
        ),
        [
            "signing agreed NO+PE: sign the memorandum @ 2024-09 | in Lima",
            (
                "talks announced NO+PE: the 14th meeting of the Peru-Norway Intergovernmental Commission, scheduled "
                "for September in Lima @ 2024-09 | in Lima"
            ),
        ],
    ),
    (
        (
            "It was agreed that the Joint Commission would convene in Lima in September, preceded by a meeting of "
            "senior officials in Oslo in June."
        ),
        [
            "talks agreed NO+PE: the Joint Commission would convene in Lima in September @ 2024-09 | in Lima",
            "talks agreed NO+PE: a meeting of senior officials in Oslo in June @ 2024-06 | in Oslo",
        ],
    ),
    (
        "The signing of the agreement is planned to take place in Lima during the Minister's working visit in June.",
        [
            "signing announced NO+PE: The signing of the agreement is planned to take place in Lima @ 2024-06 | in Lima",
            "visit announced NO: the Minister's working visit in June @ 2024-06",
        ],
    ),
    (
        "An Extradition Treaty will be signed during the State visit.",
        ["signing announced NO+PE: An Extradition Treaty will be signed during the State visit"],
    ),
    (
        "They agreed to meet during the summit.",
        ["meeting agreed NO+PE: meet during the summit"],
    ),
    (
        "They agreed to introduce the text during the session beginning in June.",
        ["undertaking agreed NO+PE: introduce the text during the session beginning in June @ 2024-06"],
    ),
    (
        "They agreed to continue the talks during the Minister's visit to Oslo in March.",
        ["talks agreed NO+PE: continue the talks during the Minister's visit to Oslo in March @ 2025-03 | in Oslo"],
    ),
    (
        "They agreed that a team from the Nuclear Security Administration of Norway would visit Lima in June.",
        [("visit agreed NO: a team from the Nuclear Security Administration of Norway would visit Lima in June @ 2024-06 | in Lima")],
    ),
    (
        "They agreed that a team from the National Ports Authority would visit Lima in June.",
        ["visit agreed NO: a team from the National Ports Authority would visit Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "A team of the Storting would come to Lima in June, Ms Solberg promised.",
        ["visit undertaken NO: A team of the Storting would come to Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg said that a delegation of the Nordic Fund would visit Cusco in June.",
        ["visit announced NO+PE: a delegation of the Nordic Fund would visit Cusco in June @ 2024-06 | in Cusco"],
    ),
    (
        "Ms Solberg pledged that the Committee on Energy would travel to Cusco in June.",
        ["visit undertaken NO: the Committee on Energy would travel to Cusco in June @ 2024-06 | in Cusco"],
    ),
    (
        "Ms Solberg suggested that experts of the Media Council travel to Cusco in June.",
        ["visit proposed NO: experts of the Media Council travel to Cusco in June @ 2024-06 | in Cusco"],
    ),
    (
        "A mobile consular team from the Embassy is due in Cusco on 4 July.",
        ["visit announced NO: A mobile consular team from the Embassy is due in Cusco on 4 July @ 2024-07-04 | in Cusco"],
    ),
    (
        "The delegation will travel to the Bergen fjord on 4 July.",
        ["visit announced PE: The delegation will travel to the Bergen fjord on 4 July @ 2024-07-04"],
    ),
    (
        "On Friday, the delegation will leave for Bergen, where it will visit the harbour.",
        ["visit announced PE: the delegation will leave for Bergen", "visit announced NO+PE: it will visit the harbour"],
    ),
    (
        "Mr Medina said that a delegation led by the Minister of Transport would be leaving for Tokyo in June.",
        [("visit announced PE: a delegation led by the Minister of Transport would be leaving for Tokyo in June @ 2024-06 | in Tokyo")],
    ),
    (
        "Ms Solberg said that SOCAR would provide the additional volume from next year.",
        ["delivery undertaken NO: SOCAR would provide the additional volume from next year @ 2025/.."],
    ),
    (
        "The three Foreign Ministers will meet in Chile in June.",
        ["meeting announced NO+PE: The three Foreign Ministers will meet in Chile in June @ 2024-06 | in CL"],
    ),
    (
        "Ms Solberg will meet the Norwegian Parliament's Defence Committee on Friday.",
        [("meeting announced NO+PE: Ms Solberg will meet the Norwegian Parliament's Defence Committee on Friday @ 2024-05-10")],
    ),
    (
        ("It was decided that the Memorandum of Understanding among Norway, Peru and Chile would be signed in Lima on 4 July."),
        [
            (
                "signing agreed NO+PE+CL: the Memorandum of Understanding among Norway, Peru and Chile would be "
                "signed in Lima on 4 July @ 2024-07-04 | in Lima"
            )
        ],
    ),
    (
        "It was agreed that Norway's Coast Guard would deliver its final list next week.",
        ["delivery agreed NO: Norway's Coast Guard would deliver its final list next week @ 2024-05-06/2024-05-12"],
    ),
    (
        "It was agreed that the Norwegian Armed Forces would deliver their list next week.",
        ["delivery agreed NO: the Norwegian Armed Forces would deliver their list next week @ 2024-05-06/2024-05-12"],
    ),
    (
        "It was agreed that a team from the Oslo Police would arrive in June to train officers in Lima.",
        [("delivery agreed NO: a team from the Oslo Police would arrive in June to train officers in Lima @ 2024-06 | in Lima")],
    ),
    (
        "The text, which the Norwegian Parliament is to examine in June, was discussed.",
        ["undertaking announced NO: the Norwegian Parliament is to examine in June @ 2024-06"],
    ),
    (
        "Mr Medina said that the decision on the ships would be made by the Ministry of Finance in June.",
        [("undertaking undertaken PE: the decision on the ships would be made by the Ministry of Finance in June @ 2024-06")],
    ),
    (
        "Ms Solberg noted that a delegation of the Nordic Fund will visit Hoimara in June.",
        ["visit announced NO+PE: a delegation of the Nordic Fund will visit Hoimara in June @ 2024-06 | in Hoimara"],
    ),
    (
        "Mr Medina promised that a team of the Senate would come as early as June.",
        ["visit undertaken PE: a team of the Senate would come as early as June"],
    ),
    (
        ("Mr Medina informed her that a delegation led by the Minister of Transport would be leaving for Hoimara in June."),
        [("visit announced PE: a delegation led by the Minister of Transport would be leaving for Hoimara in June @ 2024-06")],
    ),
    (
        "The Minister said that a team from the Nuclear Agency would visit Hoimara in June.",
        ["visit announced NO+PE: a team from the Nuclear Agency would visit Hoimara in June @ 2024-06 | in Hoimara"],
    ),
    (
        "They agreed that a delegation would visit Lima in June.",
        ["visit agreed NO: a delegation would visit Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "The delegation will travel to the Hoimara mine on 4 July.",
        ["visit announced PE: The delegation will travel to the Hoimara mine on 4 July @ 2024-07-04"],
    ),
    (
        "The delegation will leave for Bergen on Friday.",
        ["visit announced PE: The delegation will leave for Bergen on Friday @ 2024-05-10"],
    ),
    (
        "On Friday, the delegation will leave for Hoimara, where it will visit the harbour.",
        ["visit announced PE: the delegation will leave for Hoimara", "visit announced NO+PE: it will visit the harbour"],
    ),
    (
        "The two delegations will visit the harbour on Friday.",
        ["visit announced NO+PE: The two delegations will visit the harbour on Friday @ 2024-05-10"],
    ),
    (
        "Both delegations will meet again in June.",
        ["meeting announced NO+PE: Both delegations will meet again in June @ 2024-06"],
    ),
    (
        "The delegations will meet again in June.",
        ["meeting announced NO+PE: The delegations will meet again in June @ 2024-06"],
    ),
    (
        "It was agreed that a joint delegation would visit Chile in June.",
        ["visit agreed NO+PE: a joint delegation would visit Chile in June @ 2024-06 | in CL"],
    ),
    (
        "A Peruvian delegation will visit Hoimara in June.",
        ["visit announced PE: A Peruvian delegation will visit Hoimara in June @ 2024-06 | in Hoimara"],
    ),
    # what is asked and granted, by its noun or in a question; orders to ministries; lists with numbers, with no colon, with a verb each
    (
        (
            "The two ministers agreed\n- to set up a joint investigation team with its seat in Bergen, which is to "
            "start work on 4 July,\n- to exchange liaison officers at the police headquarters, and\n- to inform one "
            "another of changes in smuggling routes within 24 hours."
        ),
        [
            (
                "undertaking agreed NO+PE: set up a joint investigation team with its seat in Bergen, which is to"
                " start work on 4 July @ 2024-07-04 | in Bergen"
            ),
            "delivery agreed NO+PE: exchange liaison officers at the police headquarters",
            "undertaking agreed NO+PE: inform one another of changes in smuggling routes within 24 hours",
        ],
    ),
    (
        (
            "Both Ministers agreed to\n- appoint a joint rapid response team for malaria, to begin work on 4 July;\n- "
            "twin six pairs of hospitals along the river; and\n- allow ambulances of either country to cross the bridge "
            "without a change of vehicle, subject to the approval of the transport authorities."
        ),
        [
            "undertaking agreed NO+PE: appoint a joint rapid response team for malaria, to begin work on 4 July @ 2024-07-04",
            "undertaking agreed NO+PE: twin six pairs of hospitals along the river",
            (
                "undertaking agreed NO+PE: allow ambulances of either country to cross the bridge without a change"
                " of vehicle | subject to the approval of the transport authorities"
            ),
        ],
    ),
    (
        (
            "The two officials agreed on the following:\n• A hotline will be launched by the Peruvian Ministry of "
            "Labour in June;\n• The minimum salary of household workers will stay at 400 dollars, with no fee to be "
            "charged; and\n• Agencies found guilty of fraud are to be blacklisted by both sides."
        ),
        [
            "undertaking agreed PE: A hotline will be launched by the Peruvian Ministry of Labour in June @ 2024-06",
            "undertaking agreed NO+PE: The minimum salary of household workers will stay at 400 dollars, with no fee to be charged",
            "undertaking announced NO+PE: Agencies found guilty of fraud are to be blacklisted by both sides",
        ],
    ),
    (
        "The two ministries of finance were asked to present a solution by the end of the year.",
        ["undertaking directed NO+PE: present a solution by the end of the year @ ../2024-12-31"],
    ),
    (
        "The ministers directed the Joint Technical Committee to prepare a successor programme for submission in September.",
        ["undertaking directed NO+PE: prepare a successor programme for submission in September @ 2024-09"],
    ),
    (
        (
            "They spoke in favour of lower roaming charges, for which the national regulators were asked to prepare a "
            "draft agreement in September."
        ),
        ["undertaking directed NO+PE: prepare a draft agreement in September @ 2024-09"],
    ),
    (
        ("Ms Solberg welcomed the proposal and instructed the Defence Research Institute (DRI) to nominate the candidates in June."),
        ["undertaking directed NO: nominate the candidates in June @ 2024-06"],
    ),
    (
        "The Ministers tasked the coast guards with drawing up a plan in June.",
        ["undertaking directed NO+PE: drawing up a plan in June @ 2024-06"],
    ),
    (
        "The experts of the two countries have been instructed to submit a report in June.",
        ["delivery directed NO+PE: submit a report in June @ 2024-06"],
    ),
    (
        "The Peruvian Minister leaves for Bergen on Friday.",
        ["visit announced PE: The Peruvian Minister leaves for Bergen on Friday @ 2024-05-10"],
    ),
    (
        "Mr Medina renewed an invitation to Her Majesty the Queen to make a state visit to Peru.",
        ["visit invited NO: Her Majesty the Queen to make a state visit to Peru | in PE"],
    ),
    (
        "Ms Solberg has been invited to lead the Norwegian delegation to the Lima Fair.",
        ["visit invited NO: lead the Norwegian delegation to the Lima Fair | in Lima"],
    ),
    (
        (
            "Mr Medina extended an invitation to the Minister to witness the final phase of Exercise River, scheduled "
            "to be held in Lima in June."
        ),
        ["visit invited NO: witness the final phase of Exercise River, scheduled to be held in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina invited her to stop over at Cusco, where the foundation stone was laid last year.",
        ["visit invited NO: her to stop over at Cusco | in Cusco"],
    ),
    (
        "Mr Medina asked for an additional 50,000 tons for the winter, to which Ms Solberg agreed.",
        ["delivery accepted NO: an additional 50,000 tons for the winter"],
    ),
    (
        "Norway consented to the passage of convoys through Bergen.",
        ["undertaking accepted NO: the passage of convoys through Bergen"],
    ),
    (
        "Mr Medina asked whether Norway could berth the ship for refuelling. Ms Solberg agreed.",
        ["undertaking accepted NO: Norway could berth the ship for refuelling"],
    ),
    (
        "Mr Medina asked for assistance in supplying the region with cement. Ms Solberg consented.",
        ["delivery accepted NO: assistance in supplying the region with cement"],
    ),
    (
        "Mr Medina asked Norway to help train two hundred interpreters. Ms Solberg accepted the request.",
        ["undertaking accepted NO: help train two hundred interpreters"],
    ),
    (
        "Mr Medina asked for places for four officers in the next course of the centre. Ms Solberg granted the request.",
        ["undertaking accepted NO: places for four officers in the next course of the centre"],
    ),
    (
        "Ms Solberg replied that eight boats had been handed over and that the two remaining would be delivered in Lima on 4 July.",
        ["delivery undertaken NO: the two remaining would be delivered in Lima on 4 July @ 2024-07-04 | in Lima"],
    ),
    # a partner in what is announced, with a year in a name; who could come; who are named before the ministers of three
    (
        "Ms Solberg also announced a new partnership with the Government of Peru to train divers, created by the Rivers Act of 2022.",
        ["undertaking announced NO+PE: a new partnership with the Government of Peru to train divers, created by the Rivers Act of 2022"],
    ),
    (
        "Ms Solberg and the Foreign Ministers of Peru, Chile and Japan will meet in June.",
        ["meeting announced NO+PE+CL+JP: Ms Solberg and the Foreign Ministers of Peru, Chile and Japan will meet in June @ 2024-06"],
    ),
    (
        "It was agreed that a joint feasibility study would be commissioned in June.",
        ["undertaking agreed NO+PE: a joint feasibility study would be commissioned in June @ 2024-06"],
    ),
    # a body that was set up by those who met; whose announcement it is
    (
        "Ms Solberg and Mr Medina established a new Economic Committee to track trade.",
        ["talks agreed NO+PE: a new Economic Committee to track trade"],
    ),
    (
        "Ms Solberg welcomed Peru's announcement that it will join the Clean Seas Pledge.",
        ["undertaking undertaken PE: it will join the Clean Seas Pledge"],
    ),
    # what is being taken up by those who met
    (
        "Both sides are also resuming telephone conversations between their commanders.",
        ["call announced NO+PE: Both sides are also resuming telephone conversations between their commanders"],
    ),
    (
        "The two countries are renewing the Vaccine Action Programme, which has been of much use.",
        ["undertaking announced NO+PE: The two countries are renewing the Vaccine Action Programme"],
    ),
    # an aside before the verb; what comes in a relative clause; a numbered gathering; a forum one is invited to
    (
        "The joint fund, to which each side will send an auditor, will be set up in June.",
        ["undertaking announced NO+PE: The joint fund, to which each side will send an auditor, will be set up in June @ 2024-06"],
    ),
    (
        "The matter was referred to the Joint Task Team, which is to present options to the ministers at their next meeting.",
        ["delivery announced NO+PE: the Joint Task Team, which is to present options to the ministers at their next meeting"],
    ),
    (
        "Ms Solberg asked Peru to ease the work of the teams, which will arrive in Lima in June.",
        ["delivery announced NO: the teams, which will arrive in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "The two ministers signed a visa waiver agreement, which will enter into force on 4 July.",
        ["undertaking announced NO+PE: will enter into force on 4 July @ 2024-07-04"],
    ),
    (
        "The two ministers agreed to host the 16th MPS in Lima in June.",
        ["meeting agreed NO+PE: host the 16th MPS in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg invited Mr Medina to the Transport Forum to be organised in Oslo on 4 July.",
        ["visit invited PE: Mr Medina to the Transport Forum to be organised in Oslo on 4 July @ 2024-07-04 | in Oslo"],
    ),
    # what could be done by a day, who speaks with an office, a meeting that is celebrated, a treaty that enters into force
    (
        "Ms Solberg said that Norway could send a second ship in June.",
        ["delivery undertaken NO: Norway could send a second ship in June @ 2024-06"],
    ),
    ("Mr Medina committed to speak with the Commission.", ["undertaking undertaken PE: speak with the Commission"]),
    (
        "The Fourth Meeting of the Commission will be celebrated in Lima in June.",
        ["talks announced NO+PE: The Fourth Meeting of the Commission will be celebrated in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg pointed out that the Trade Agreement will enter into force on 4 July.",
        ["undertaking announced NO+PE: the Trade Agreement will enter into force on 4 July @ 2024-07-04"],
    ),
    (
        "Mr Medina confirmed that he would officiate at the opening of the Oslo Fair in June.",
        ["visit confirmed PE: he would officiate at the opening of the Oslo Fair in June @ 2024-06"],
    ),
    (
        "Mr Medina proposed that the one-stop border post at Tacna be opened by the two Presidents in June.",
        ["undertaking proposed NO+PE: the one-stop border post at Tacna be opened by the two Presidents in June @ 2024-06 | in Tacna"],
    ),
    (
        "Ms Solberg invited Peru to accede to the Coalition for Clean Rivers.",
        ["undertaking invited PE: Peru to accede to the Coalition for Clean Rivers"],
    ),
    (
        "Ms Solberg said that Norway would be represented there by its Minister of Fisheries.",
        ["visit announced NO: Norway would be represented there by its Minister of Fisheries"],
    ),
    # what the work together is for, a definite action; the end of all necessary steps; another's intent; an invitation welcomed
    (
        "The ministers committed to working together to continue facilitating the delivery of food to the north.",
        ["undertaking agreed NO+PE: working together to continue facilitating the delivery of food to the north"],
    ),
    (
        "The two ministers pledged to work closely together to reopen the crossing at Tacna.",
        ["undertaking agreed NO+PE: work closely together to reopen the crossing at Tacna | in Tacna"],
    ),
    (
        "Ms Solberg committed to working together to ensure the timely completion of the negotiations on fisheries.",
        ["talks undertaken NO+PE: working together to ensure the timely completion of the negotiations on fisheries"],
    ),
    (
        "Ms Solberg reiterated that Norway will take any necessary action to defend its ports.",
        ["undertaking undertaken NO: Norway will take any necessary action to defend its ports"],
    ),
    (
        "Ms Solberg welcomed Mr Medina's intent to revise Peru's maritime strategy.",
        ["undertaking announced PE: revise Peru's maritime strategy"],
    ),
    (
        "She outlined the vaccine strategy, whereby Norway is donating two million doses to hospitals in the south.",
        ["delivery announced NO: Norway is donating two million doses to hospitals in the south"],
    ),
    (
        "Ms Solberg welcomed Mr Medina's invitation to visit Peru in June.",
        ["visit invited NO: Mr Medina's invitation to visit Peru in June @ 2024-06 | in PE"],
    ),
    # what is furnished, wired, released by weight; figures that are compared; delegations that are exchanged
    (
        "Mr Medina undertook to furnish a complete list before the end of June.",
        ["delivery undertaken PE: furnish a complete list before the end of June"],
    ),
    (
        "Ms Solberg said that Norway would release 12,000 tons of cod by the end of June.",
        ["delivery undertaken NO: Norway would release 12,000 tons of cod by the end of June"],
    ),
    (
        "The two ministers agreed to compare figures in June.",
        ["talks agreed NO+PE: compare figures in June @ 2024-06"],
    ),
    (
        "The two ministers agreed to exchange government delegations in June.",
        ["visit agreed NO+PE: exchange government delegations in June @ 2024-06"],
    ),
    (
        "Ms Solberg noted that Norway will continue to provide flood recovery support to Peru.",
        ["delivery undertaken NO: Norway will continue to provide flood recovery support to Peru | in PE"],
    ),
    (
        "Mr Medina agreed to reopen the port at Callao, closed since the earthquake in March.",
        ["undertaking accepted PE: reopen the port at Callao, closed since the earthquake in March | in Callao"],
    ),
    (
        "Ms Solberg assured him that Norwegian troops will stay in the mission until September.",
        ["undertaking undertaken NO: Norwegian troops will stay in the mission until September @ ../2024-09"],
    ),
    (
        "Ms Solberg offered to raise the matter in the Council through Chile, which holds its presidency in June.",
        ["undertaking undertaken NO: raise the matter in the Council through Chile, which holds its presidency in June"],
    ),
    (
        "They underscored their commitment, along with other partners, to impose severe sanctions on the rebels.",
        ["undertaking agreed NO+PE: impose severe sanctions on the rebels"],
    ),
    (
        (
            "The ministers stressed that Chile's assets in their nations' jurisdictions will remain immobilized until"
            " Chile pays for the damage."
        ),
        [
            (
                "undertaking undertaken NO+PE: Chile's assets in their nations' jurisdictions will remain immobilized until"
                " Chile pays for the damage"
            )
        ],
    ),
    (
        "Norway, through its aid agency, will support new projects to strengthen Peru's law enforcement institutions.",
        [
            (
                "undertaking announced NO: Norway, through its aid agency, will support new projects to strengthen Peru's law"
                " enforcement institutions"
            )
        ],
    ),
    (
        "The Ministry of Fisheries will now display signs with its address in the lobbies of all its offices.",
        [("undertaking announced NO: The Ministry of Fisheries will now display signs with its address in the lobbies of all its offices")],
    ),
    (
        "They will exchange views in Lima in June.",
        ["talks announced NO+PE: They will exchange views in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina said that he would submit the request to the Trade Commission.",
        ["conveyance undertaken PE: he would submit the request to the Trade Commission"],
    ),
    (
        "Mr Medina said that he would table the matter before Cabinet in June.",
        ["conveyance undertaken PE: he would table the matter before Cabinet in June @ 2024-06"],
    ),
    (
        "Mr Medina said that he would table the bill in Parliament in June.",
        ["undertaking undertaken PE: he would table the bill in Parliament in June @ 2024-06"],
    ),
    (
        "Ms Solberg shared that Norway will move forward with a new $2 billion loan to Peru.",
        ["delivery undertaken NO: Norway will move forward with a new $2 billion loan to Peru | in PE"],
    ),
    (
        "Ms Solberg informed him that Norway is moving forward on $20 million of investment in the ports of Peru.",
        ["delivery announced NO: Norway is moving forward on $20 million of investment in the ports of Peru"],
    ),
    (
        "Ms Solberg noted the Prime Minister's plan to dispatch a Trade and Investment Mission to Peru.",
        ["visit announced NO: dispatch a Trade and Investment Mission to Peru | in PE"],
    ),
    (
        "Ms Solberg agreed to send a team of experts to Lima next week to repair the bridge.",
        ["delivery accepted NO: send a team of experts to Lima next week to repair the bridge @ 2024-05-06/2024-05-12 | in Lima"],
    ),
    (
        "They discussed preparations for the Ocean Summit, to be held in Santiago on 4 July.",
        [("meeting announced NO+PE: the Ocean Summit, to be held in Santiago on 4 July @ 2024-07-04 | in Santiago | at Ocean Summit")],
    ),
    (
        "They agreed to maintain regular consultations and follow up on the points that each had raised.",
        ["talks agreed NO+PE: maintain regular consultations"],
    ),
    (
        "They agreed to maintain the close consultation between their offices, which has included visits by their ministers.",
        ["talks agreed NO+PE: maintain the close consultation between their offices"],
    ),
    (
        "The parties shall exchange lists of the archival documents concerning prisoners of war.",
        ["delivery agreed NO+PE: The parties shall exchange lists of the archival documents concerning prisoners of war"],
    ),
    (
        "The first meeting of the Intergovernmental Commission shall be held in Lima in June.",
        [("talks agreed NO+PE: The first meeting of the Intergovernmental Commission shall be held in Lima in June @ 2024-06 | in Lima")],
    ),
    (
        "Ms Solberg announced the restoration, at Norway's expense, of the archive of Callao.",
        ["undertaking announced NO: the restoration, at Norway's expense, of the archive of Callao | in NO"],
    ),
    (
        "Ms Solberg suggested that the two parliamentary groups designate one contact person each in June.",
        ["undertaking proposed NO+PE: the two parliamentary groups designate one contact person each in June @ 2024-06"],
    ),
    (
        ("Ms Solberg offered to raise this number to thirty and to depute three specialists to the hospital in Lima for one year."),
        [
            "undertaking undertaken NO: raise this number to thirty",
            "delivery undertaken NO: depute three specialists to the hospital in Lima for one year | in Lima",
        ],
    ),
    (
        (
            "They agreed to:\n\n- Begin assembling electric buses in Lima in June;\n\n- Raise the number of scholarships"
            " granted to students from 20 to 30 a year;\n\n- Assign the two ministries to draw up a roadmap on trade in"
            " June."
        ),
        [
            "undertaking agreed NO+PE: Begin assembling electric buses in Lima in June @ 2024-06 | in Lima",
            "undertaking agreed NO+PE: Raise the number of scholarships granted to students from 20 to 30 a year",
            "undertaking directed NO+PE: draw up a roadmap on trade in June @ 2024-06",
        ],
    ),
    (
        "The date is to be set through diplomatic channels.",
        ["talks announced NO+PE: The date is to be set through diplomatic channels"],
    ),
    (
        "This week, Norway is announcing $230 million in grants for ports.",
        ["delivery announced NO: Norway is announcing $230 million in grants for ports"],
    ),
    (
        "It was agreed to refer the draft to a group of legal experts, which will meet for the first time in Lima in June.",
        [
            "undertaking agreed NO+PE: refer the draft to a group of legal experts",
            "talks agreed NO+PE: a group of legal experts, which will meet for the first time in Lima in June @ 2024-06 | in Lima",
        ],
    ),
    (
        "They agreed to set up a working group on fish, which would meet in June.",
        ["talks agreed NO+PE: set up a working group on fish, which would meet in June @ 2024-06"],
    ),
    (
        "Ms Solberg stated that the Government had so far issued 2,200 visas and would grant the rest in June.",
        ["delivery undertaken NO: would grant the rest in June @ 2024-06"],
    ),
    (
        "The Peruvian side took note of the proposal and will revert in June.",
        ["undertaking announced PE: will revert in June @ 2024-06"],
    ),
    (
        "The Peruvian side welcomed the proposal and will send two experts to Oslo in June.",
        ["delivery announced PE: will send two experts to Oslo in June @ 2024-06 | in Oslo"],
    ),
    (
        "Mr Medina said that Peru supports peace and will send two ships to Oslo.",
        ["delivery undertaken PE: will send two ships to Oslo | in Oslo"],
    ),
    (
        "Mr Medina said that Peru will never allow any force to use its territory for activities against Norway.",
        ["undertaking undertaken PE: Peru will never allow any force to use its territory for activities against Norway"],
    ),
    (
        "Mr Medina reiterated that Peruvian territory will under no circumstances be used against a neighbour.",
        ["undertaking undertaken PE: Peruvian territory will under no circumstances be used against a neighbour"],
    ),
    (
        "They agreed that their territory will not be used against a neighbour.",
        ["undertaking agreed NO+PE: their territory will not be used against a neighbour"],
    ),
    (
        "Mr Medina pledged his country's vote.",
        ["undertaking undertaken PE: his country's vote"],
    ),
    (
        "Mr Medina pledged assistance in training Norwegian divers.",
        ["undertaking undertaken PE: assistance in training Norwegian divers"],
    ),
    (
        "Mr Medina pledged assistance in the amount of $5 million.",
        ["delivery undertaken PE: assistance in the amount of $5 million"],
    ),
    (
        "Ms Solberg suggested the two sides remove technical barriers to trade in fish in June.",
        ["undertaking proposed NO+PE: the two sides remove technical barriers to trade in fish in June @ 2024-06"],
    ),
    (
        "Ms Solberg agreed to take up the request at the meeting in June.",
        ["undertaking accepted NO: take up the request at the meeting in June @ 2024-06"],
    ),
    (
        "They agreed that the fifth meeting of the Norway-Peru Energy Dialogue would take place in Lima in June.",
        ["talks agreed NO+PE: the fifth meeting of the Norway-Peru Energy Dialogue would take place in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "They agreed that the High-Level Dialogue on transport would hold its first meeting in Lima in June.",
        ["talks agreed NO+PE: the High-Level Dialogue on transport would hold its first meeting in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "They agreed that the Joint Permanent Commission (JPC) would be revived.\n\n"
        "The third session of the JPC will take place in Lima in June.",
        [
            "talks agreed NO+PE: the Joint Permanent Commission (JPC) would be revived",
            "talks announced NO+PE: The third session of the JPC will take place in Lima in June @ 2024-06 | in Lima",
        ],
    ),
    (
        "They agreed to hold a meeting of ministers on the dialogue with Chile in June.",
        ["meeting agreed NO+CL: hold a meeting of ministers on the dialogue with Chile in June @ 2024-06"],
    ),
    (
        "They agreed that the Empowered Joint Group would meet in June.",
        ["talks agreed NO+PE: the Empowered Joint Group would meet in June @ 2024-06"],
    ),
    (
        "Ms Solberg proposed that officers of the two ministries meet without delay.",
        ["talks proposed NO+PE: officers of the two ministries meet without delay"],
    ),
    (
        "They decided to convene its sixth session in Lima in June.",
        ["talks agreed NO+PE: convene its sixth session in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg confirmed that six observers would be sent to the OSCE mission.",
        ["delivery confirmed NO: six observers would be sent to the OSCE mission"],
    ),
    (
        "They agreed to send a joint mission of business leaders to Chile in June.",
        ["visit agreed NO+PE: send a joint mission of business leaders to Chile in June @ 2024-06 | in CL"],
    ),
    (
        "Ms Solberg said that the first 500 workers would arrive in June.",
        ["delivery announced NO: the first 500 workers would arrive in June @ 2024-06"],
    ),
    (
        "A logistics team from the Coordination Centre will arrive in Lima on Friday.",
        ["delivery announced NO: A logistics team from the Coordination Centre will arrive in Lima on Friday @ 2024-05-10 | in Lima"],
    ),
    (
        "Ms Solberg said that the first group of 60 engineers will leave for Lima in June.",
        ["delivery announced NO: the first group of 60 engineers will leave for Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg said that a team of the Ministry will leave for Lima on Friday.",
        ["visit announced NO: a team of the Ministry will leave for Lima on Friday @ 2024-05-10 | in Lima"],
    ),
    (
        "Ms Solberg said that a delegation will arrive in Lima on Friday.",
        ["visit announced NO: a delegation will arrive in Lima on Friday @ 2024-05-10 | in Lima"],
    ),
    (
        "Mr Medina told Ms Solberg that the Minister for Sports would lead a delegation to the opening ceremony in Oslo in June.",
        ["visit announced PE: the Minister for Sports would lead a delegation to the opening ceremony in Oslo in June @ 2024-06 | in Oslo"],
    ),
    (
        "Ms Solberg said that the Minister of Sports would lead a delegation to the fair in Lima in June.",
        ["visit announced NO: the Minister of Sports would lead a delegation to the fair in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg told Mr Medina that Minister Rojas would visit Lima in June.",
        ["visit announced NO: Minister Rojas would visit Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "They instructed their experts to meet in June.",
        ["talks directed NO+PE: meet in June @ 2024-06"],
    ),
    (
        "The second round of consultations opens in Lima in June.",
        ["talks announced NO+PE: The second round of consultations opens in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina, who is on a tour of Europe, leaves for Santiago on Friday.",
        ["visit announced PE: leaves for Santiago on Friday @ 2024-05-10 | in Santiago"],
    ),
    (
        "Mr Medina will be received by the King on Friday before leaving for Santiago.",
        [
            "meeting announced NO+PE: Mr Medina will be received by the King on Friday @ 2024-05-10",
            "visit announced PE: leaving for Santiago | in Santiago",
        ],
    ),
    (
        "Mr Medina will be received by the King on Friday before leaving for Lima.",
        ["meeting announced NO+PE: Mr Medina will be received by the King on Friday before leaving for Lima @ 2024-05-10 | in Lima"],
    ),
    (
        "Ms Solberg said that Norway will by June set up a school in Lima.",
        ["undertaking undertaken NO: Norway will by June set up a school in Lima | in Lima"],
    ),
    (
        "They directed their experts to have the agreement ready for signature in June.",
        ["signing directed NO+PE: have the agreement ready for signature in June @ 2024-06"],
    ),
    (
        "Ms Solberg said that a delegation of companies would be in Lima in June.",
        ["visit announced NO: a delegation of companies would be in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg will call her colleague on Friday.",
        ["call announced NO+PE: Ms Solberg will call her colleague on Friday @ 2024-05-10"],
    ),
    (
        "An exchange of notes will take place in June.",
        ["signing announced NO+PE: An exchange of notes will take place in June @ 2024-06"],
    ),
    (
        "Mr Medina promised to draw the attention of the President to the matter.",
        ["conveyance undertaken PE: draw the attention of the President to the matter"],
    ),
    (
        "Ms Solberg undertook to let Mr Medina have the text in June.",
        ["delivery undertaken NO: let Mr Medina have the text in June @ 2024-06"],
    ),
    (
        "The two sides will exchange lists of priority projects in June.",
        ["delivery announced NO+PE: The two sides will exchange lists of priority projects in June @ 2024-06"],
    ),
    (
        "Ms Solberg will tomorrow visit the port of Callao.",
        ["visit announced NO: Ms Solberg will tomorrow visit the port of Callao"],
    ),
    (
        "Mr Medina will be back in Oslo in September.",
        ["visit announced PE: Mr Medina will be back in Oslo in September @ 2024-09 | in Oslo"],
    ),
    (
        "Mr Medina will head from Oslo to Stockholm.",
        ["visit announced PE: Mr Medina will head from Oslo to Stockholm | in Stockholm"],
    ),
    (
        "Peru would be represented by its President, Mr Medina said.",
        ["visit announced PE: Peru would be represented by its President"],
    ),
    (
        "The frigate will call at Callao in June, Ms Solberg said.",
        ["visit announced NO: The frigate will call at Callao in June @ 2024-06 | in Callao"],
    ),
    (
        "Mr Medina said that Peru would receive in June a technical visit of the Norwegian Fisheries Service.",
        ["visit announced NO: Peru would receive in June a technical visit of the Norwegian Fisheries Service @ 2024-06"],
    ),
    (
        "The Prime Minister will receive Mr Medina at the Villa Parafina.",
        ["meeting announced NO+PE: The Prime Minister will receive Mr Medina at the Villa Parafina"],
    ),
    (
        "Ms Solberg looked forward to receiving Mr Medina in Oslo in June.",
        ["visit announced PE: receiving Mr Medina in Oslo in June @ 2024-06 | in Oslo"],
    ),
    (
        "Mr Medina will hold talks with Prime Minister Arne Holt on Friday.",
        ["meeting announced PE+NO: Mr Medina will hold talks with Prime Minister Arne Holt on Friday @ 2024-05-10"],
    ),
    (
        "They agreed that experts would hold talks with the Ministry of Finance of Peru in June.",
        ["talks agreed NO+PE: experts would hold talks with the Ministry of Finance of Peru in June @ 2024-06"],
    ),
    (
        "A ministerial session would be held in Lima in the autumn, they agreed.",
        ["meeting agreed NO+PE: A ministerial session would be held in Lima in the autumn | in Lima"],
    ),
    (
        "They agreed that the annual meeting of the ministers would be moved to Lima.",
        ["meeting agreed NO+PE: the annual meeting of the ministers would be moved to Lima | in Lima"],
    ),
    (
        "In the evening Ms Solberg will host a State banquet.",
        ["meeting announced NO+PE: In the evening Ms Solberg will host a State banquet"],
    ),
    (
        "They agreed to bring the experts of the two countries together in Lima in June.",
        ["talks agreed NO+PE: bring the experts of the two countries together in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "The date is to be agreed through diplomatic channels.",
        ["talks announced NO+PE: The date is to be agreed through diplomatic channels"],
    ),
    (
        "They agreed to conclude the air services agreement by the end of the year.",
        ["undertaking agreed NO+PE: conclude the air services agreement by the end of the year @ ../2024-12-31"],
    ),
    (
        "Norway will present 50,000 masks to the Peruvian Red Cross, Ms Solberg said.",
        ["delivery undertaken NO: Norway will present 50,000 masks to the Peruvian Red Cross"],
    ),
    (
        "Ms Solberg said that Norway would finance the training of twenty Peruvian nurses in 2025.",
        ["delivery undertaken NO: Norway would finance the training of twenty Peruvian nurses in 2025"],
    ),
    (
        "Ms Solberg said that four Norwegian experts would join the mission in June.",
        ["delivery undertaken NO: four Norwegian experts would join the mission in June @ 2024-06"],
    ),
    (
        "Ms Solberg said that a Norwegian police attaché would take up residence in Lima in September.",
        ["delivery undertaken NO: a Norwegian police attaché would take up residence in Lima in September @ 2024-09 | in Lima"],
    ),
    (
        "Ms Solberg said that the first observers would take up their duties in June.",
        ["delivery undertaken NO: the first observers would take up their duties in June @ 2024-06"],
    ),
    (
        "The two ministers would address a joint letter to the Secretary-General, it was agreed.",
        ["delivery agreed NO+PE: The two ministers would address a joint letter to the Secretary-General"],
    ),
    (
        "Ms Solberg undertook to inform Peru of the outcome in June.",
        ["delivery undertaken NO: inform Peru of the outcome in June @ 2024-06"],
    ),
    (
        "Ms Solberg said that the Embassy of Peru would be notified of the decision.",
        ["delivery undertaken NO: the Embassy of Peru would be notified of the decision"],
    ),
    (
        "Mr Medina undertook to revert with comments in June.",
        ["delivery undertaken PE: revert with comments in June @ 2024-06"],
    ),
    (
        "Ms Solberg said that Norway would share the results of the survey with Peru in June.",
        ["delivery undertaken NO: Norway would share the results of the survey with Peru in June @ 2024-06"],
    ),
    (
        "Mr Medina promised to pass the suggestion on to his President.",
        ["conveyance undertaken PE: pass the suggestion on to his President"],
    ),
    (
        "Mr Medina undertook to put the request to his Government in June.",
        ["conveyance undertaken PE: put the request to his Government in June @ 2024-06"],
    ),
    (
        "Ms Solberg said that the matter would be put to a vote in June.",
        ["undertaking undertaken NO: the matter would be put to a vote in June @ 2024-06"],
    ),
    (
        "Ms Solberg handed over a letter for the President of Peru, which Mr Medina undertook to deliver on his return.",
        ["conveyance undertaken PE: which Mr Medina undertook to deliver on his return"],
    ),
    (
        "Ms Solberg said that permits would be granted in June.",
        ["undertaking undertaken NO: permits would be granted in June @ 2024-06"],
    ),
    (
        "Mr Medina confirmed that he would attend the summit in June.",
        ["visit confirmed PE: he would attend the summit in June @ 2024-06"],
    ),
    (
        "The two presidents will talk by phone on Friday.",
        ["call announced NO+PE: The two presidents will talk by phone on Friday @ 2024-05-10"],
    ),
    (
        "Ms Solberg said that the agreement would be submitted to the Plurinational Legislative Assembly in June.",
        ["undertaking undertaken NO: the agreement would be submitted to the Plurinational Legislative Assembly in June @ 2024-06"],
    ),
    (
        "At the summit in Lima on 4 July, Norway will present a draft declaration.",
        ["delivery announced NO: Norway will present a draft declaration @ 2024-07-04 | in Lima"],
    ),
    (
        "During the visit of the President of Peru to Oslo in June, the two sides will sign an agreement on fisheries.",
        ["signing announced NO+PE: the two sides will sign an agreement on fisheries @ 2024-06 | in Oslo"],
    ),
    (
        "Prior to the Commission's session in Lima on 4 July, the Peruvian side will submit a list of projects.",
        ["delivery announced PE: the Peruvian side will submit a list of projects @ ../2024-07-04 | in Lima"],
    ),
    (
        "Ms Solberg said that Norway would hand over the ship at the ceremony in Lima, which opens on 4 July.",
        ["delivery undertaken NO: Norway would hand over the ship at the ceremony in Lima, which opens on 4 July @ 2024-07-04 | in Lima"],
    ),
    (
        "Peru will grant visas on arrival effective on 4 July.",
        ["undertaking announced PE: Peru will grant visas on arrival effective on 4 July @ 2024-07-04/.."],
    ),
    (
        "As from next year, Peru will exempt Norwegians from visas.",
        ["undertaking announced PE: Peru will exempt Norwegians from visas @ 2025/.."],
    ),
    (
        "Peru will lift the ban, starting from next year, on Norwegian salmon.",
        ["undertaking announced PE: Peru will lift the ban, starting from next year, on Norwegian salmon @ 2025/.."],
    ),
    (
        "The Norway-Peru friendship group, the Minister announced, will come to Oslo in June.",
        ["visit announced PE: The Norway-Peru friendship group, the Minister announced, will come to Oslo in June @ 2024-06 | in Oslo"],
    ),
    (
        "Mr Medina congratulated Ms Solberg on the visit that President Rojas is planning to make to Oslo in June.",
        ["visit announced PE: the visit that President Rojas is planning to make to Oslo in June @ 2024-06 | in Oslo"],
    ),
    (
        "Ms Solberg will meet the Director General of the WTO in June.",
        ["meeting announced NO: Ms Solberg will meet the Director General of the WTO in June @ 2024-06"],
    ),
    (
        "Ms Solberg will meet the President of the Supreme Court of Peru next week.",
        ["meeting announced NO+PE: Ms Solberg will meet the President of the Supreme Court of Peru next week @ 2024-05-06/2024-05-12"],
    ),
    (
        "Ms Solberg will chair a meeting of the Arctic Council in June.",
        ["meeting announced NO: Ms Solberg will chair a meeting of the Arctic Council in June @ 2024-06"],
    ),
    (
        "The Norwegian Export Agency will open an office in Lima in June.",
        ["undertaking announced NO: The Norwegian Export Agency will open an office in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "The list will be handed over to the Peruvian side on 4 July.",
        ["delivery announced NO: The list will be handed over to the Peruvian side on 4 July @ 2024-07-04"],
    ),
    (
        "Ms Solberg announced that Norway would provide 5 million dollars, half of which will be paid in June.",
        ["delivery announced NO: Norway would provide 5 million dollars @ 2024-06"],
    ),
    (
        "The donors will meet in New York on 4 July. Ms Solberg undertook to circulate the paper ahead of that meeting.",
        [
            "meeting announced NO+PE: The donors will meet in New York on 4 July @ 2024-07-04 | in New York",
            "delivery undertaken NO: circulate the paper ahead of that meeting @ ../2024-07-04",
        ],
    ),
    (
        "Ms Solberg said that her Government, as chair of the Council from next year, would invite Peru as an observer.",
        ["undertaking undertaken NO: her Government, as chair of the Council from next year, would invite Peru as an observer"],
    ),
    (
        "The two sides will co-host an event at the forum, which opens on 4 July.",
        ["undertaking announced NO+PE: The two sides will co-host an event at the forum, which opens on 4 July @ 2024-07-04"],
    ),
    (
        "Asked about the fishermen, Ms Solberg said that they would be released next week.",
        ["undertaking undertaken NO: they would be released next week @ 2024-05-06/2024-05-12"],
    ),
    (
        "They discussed the upcoming state visit by Peruvian President Ana Torres and First Gentleman Luis Vega.",
        ["visit announced PE: the upcoming state visit by Peruvian President Ana Torres and First Gentleman Luis Vega"],
    ),
    (
        "Ms Solberg noted that Special Envoy Nora Moen will be in Lima next week.",
        ["visit announced NO: Special Envoy Nora Moen will be in Lima next week @ 2024-05-06/2024-05-12 | in Lima"],
    ),
    (
        "Ms Solberg applauded Mr Medina's announcement that Peru intends to rejoin the Open Rivers Partnership.",
        ["undertaking undertaken PE: Peru intends to rejoin the Open Rivers Partnership"],
    ),
    (
        "Ms Solberg announced that, in the coming days, ProAndes will increase its staff in Peru.",
        ["undertaking announced NO: ProAndes will increase its staff in Peru | in PE"],
    ),
    (
        "Ms Solberg outlined a new assistance package for Peru.",
        ["delivery announced NO: a new assistance package for Peru"],
    ),
    (
        "Ms Solberg also shared additional detail of new assistance packages to support Peru, including two ships.",
        ["delivery announced NO: new assistance packages to support Peru"],
    ),
    (
        "Ms Solberg said that Norway would continue to supply gas to Peru.",
        ["delivery undertaken NO: Norway would continue to supply gas to Peru | in PE"],
    ),
    (
        "Ms Solberg noted that Norway will soon send an additional shipment of vaccines to Peru.",
        ["delivery undertaken NO: Norway will soon send an additional shipment of vaccines to Peru @ ? | in PE"],
    ),
    (
        "Ms Solberg said that Norway would carefully study the replies received from Chile on 4 July.",
        ["undertaking undertaken NO: Norway would carefully study the replies received from Chile on 4 July"],
    ),
    (
        "They agreed to work together on delivering food to the islands.",
        ["delivery agreed NO+PE: work together on delivering food to the islands"],
    ),
    (
        "Ambassador Berg will visit Santiago on Friday for meetings with senior Chilean officials.",
        [
            "visit announced NO: Ambassador Berg will visit Santiago on Friday @ 2024-05-10 | in Santiago",
            "meeting announced NO+CL: meetings with senior Chilean officials @ 2024-05-10",
        ],
    ),
    (
        "They met ahead of the Forum's Summit in Oslo next week, which Ms Solberg will host.",
        ["meeting announced NO: the Forum's Summit in Oslo next week, which Ms Solberg will host @ 2024-05-06/2024-05-12 | in Oslo"],
    ),
    (
        "The joint committee will meet in Lima on 4 July. Ms Solberg promised to answer the question before the committee meets.",
        [
            "talks announced NO+PE: The joint committee will meet in Lima on 4 July @ 2024-07-04 | in Lima",
            "undertaking undertaken NO: answer the question before the committee meets @ ../2024-07-04",
        ],
    ),
    (
        "Mr Medina will visit Oslo in June. It was agreed that the treaty would be signed during the visit.",
        [
            "visit announced PE: Mr Medina will visit Oslo in June @ 2024-06 | in Oslo",
            "signing agreed NO+PE: the treaty would be signed during the visit @ 2024-06",
        ],
    ),
    (
        "Mr Medina will visit Oslo in June. Ms Solberg will visit Lima in September. They agreed to sign the treaty during the visit.",
        [
            "visit announced PE: Mr Medina will visit Oslo in June @ 2024-06 | in Oslo",
            "visit announced NO: Ms Solberg will visit Lima in September @ 2024-09 | in Lima",
            "signing agreed NO+PE: sign the treaty during the visit",
        ],
    ),
    (
        "Ms Solberg promised to finish the list before the next meeting, to be held in Lima on 4 July.",
        [
            "undertaking undertaken NO: finish the list before the next meeting @ ../2024-07-04",
            "meeting announced NO+PE: the next meeting, to be held in Lima on 4 July @ 2024-07-04 | in Lima",
        ],
    ),
    (
        "Mr Medina conveyed an invitation to Ms Solberg to open the Cusco Show in June.",
        ["visit invited NO: open the Cusco Show in June @ 2024-06"],
    ),
    (
        "Norway is to give K7 million for schools by the end of the year.",
        ["delivery announced NO: Norway is to give K7 million for schools by the end of the year @ ../2024-12-31"],
    ),
    (
        "On 4 July, Mr Medina will meet the Speaker, Ms Anna Vik, M.P. Thereafter, the two Ministers will sign a treaty.",
        [
            "meeting announced PE+NO: Mr Medina will meet @ 2024-07-04",
            "signing announced NO+PE: the two Ministers will sign a treaty @ 2024-07-04",
        ],
    ),
    (
        "Ms Solberg emphasised that Norway will continue to take necessary actions to prevent its patents from being copied.",
        ["undertaking undertaken NO: Norway will continue to take necessary actions to prevent its patents from being copied"],
    ),
    (
        "Ms Solberg underscored that the Norwegian Government will continue to pursue every effort to secure the release of the sailors.",
        ["undertaking undertaken NO: the Norwegian Government will continue to pursue every effort to secure the release of the sailors"],
    ),
    (
        "Ms Solberg stressed that Norway would continue to support the Peruvian people, including through humanitarian assistance.",
        ["undertaking undertaken NO: Norway would continue to support the Peruvian people, including through humanitarian assistance"],
    ),
    (
        "Ms Solberg noted that Norway will support Peru and its neighbours as they deal with the floods.",
        ["undertaking undertaken NO: Norway will support Peru and its neighbours as they deal with the floods"],
    ),
    (
        "They expressed resolve to ensure that those responsible are held accountable.",
        ["undertaking agreed NO+PE: ensure that those responsible are held accountable"],
    ),
    (
        "Ms Solberg announced new school programmes to promote languages in Peru.",
        ["undertaking announced NO: new school programmes to promote languages in Peru | in PE"],
    ),
    (
        "They announced a new joint initiative on ports, with the intent to invest 20 million kroner.",
        ["undertaking announced NO+PE: a new joint initiative on ports", "delivery announced NO+PE: invest 20 million kroner"],
    ),
    (
        "They announced Peru's accession to the River Pact as an associate member.",
        ["undertaking announced PE: Peru's accession to the River Pact as an associate member"],
    ),
    (
        "Ms Solberg announced three days of action on salmon that will focus on rivers.",
        ["undertaking announced NO: three days of action on salmon that will focus on rivers"],
    ),
    (
        "Ms Solberg pledged continued Norwegian support for the response to the floods.",
        ["undertaking undertaken NO: continued Norwegian support for the response to the floods"],
    ),
    (
        "Ms Solberg pledged further support to meet Peru's humanitarian needs.",
        ["undertaking undertaken NO: further support to meet Peru's humanitarian needs"],
    ),
    (
        "They agreed to keep the dam on the agenda of the Norwegian-Peruvian dialogue.",
        ["talks agreed NO+PE: keep the dam on the agenda of the Norwegian-Peruvian dialogue"],
    ),
    (
        "It was agreed that the two sides will maintain contacts regarding the ferry issues raised in the talks.",
        ["talks agreed NO+PE: the two sides will maintain contacts regarding the ferry issues raised in the talks"],
    ),
    (
        "Ms Solberg told Mr Medina about the upcoming delivery of Norwegian food to Lima.",
        ["delivery announced NO: upcoming delivery of Norwegian food to Lima | in Lima"],
    ),
    (
        "They discussed the planned transfer of nine helicopters to Peru.",
        ["delivery announced NO+PE: planned transfer of nine helicopters to Peru | in PE"],
    ),
    (
        "Mr Medina will represent Peru at the River Forum in June.",
        ["visit announced PE: Mr Medina will represent Peru at the River Forum in June @ 2024-06 | in PE | at River Forum"],
    ),
    (
        "They discussed plans for Ms Solberg to visit Lima.",
        ["visit announced NO: visit Lima | in Lima"],
    ),
    (
        "Ms Solberg reiterated Prime Minister Hald's invitation to President Rojas to visit Oslo.",
        ["visit invited PE: visit Oslo | in Oslo"],
    ),
    (
        "Mr Medina thanked Ms Solberg for her invitation to visit Bergen.",
        ["visit invited PE: her invitation to visit Bergen | in Bergen"],
    ),
    (
        "Ms Solberg reiterated that further attacks on the port would be met with massive consequences.",
        ["undertaking undertaken NO: further attacks on the port would be met with massive consequences"],
    ),
    (
        "The Ministers agreed to finish the treaty on pensions before Peru's national day on 4 July.",
        ["undertaking agreed NO+PE: finish the treaty on pensions before Peru's national day on 4 July @ ../2024-07-04"],
    ),
    (
        "Ms Solberg said that Norway would publish it before the coastal states meet in Lima on 4 July.",
        ["undertaking undertaken NO: Norway would publish it before the coastal states meet in Lima on 4 July @ ../2024-07-04 | in Lima"],
    ),
    (
        "Ms Solberg said that Norway would ratify it prior to the fair, which opens in Lima on 4 July.",
        ["undertaking undertaken NO: Norway would ratify it prior to the fair, which opens in Lima on 4 July @ ../2024-07-04 | in Lima"],
    ),
    (
        "Mr Medina promised to lift the ban ahead of the ministerial meeting in Bergen in June.",
        ["undertaking undertaken PE: lift the ban ahead of the ministerial meeting in Bergen in June @ 2024-06 | in Bergen"],
    ),
    (
        "It was agreed that the committee would convene in Lima on 4 July, and ministries were instructed to conclude by then the treaty.",
        [
            "talks agreed NO+PE: the committee would convene in Lima on 4 July @ 2024-07-04 | in Lima",
            "undertaking directed NO+PE: conclude by then the treaty @ ../2024-07-04",
        ],
    ),
    (
        "On 4 July, Mr Medina will be received by the King. Thereafter, he will open an exhibition in Bergen.",
        [
            "meeting announced NO+PE: Mr Medina will be received by the King @ 2024-07-04",
            "undertaking announced PE: he will open an exhibition in Bergen @ 2024-07-04 | in Bergen",
        ],
    ),
    (
        "Ms Solberg said that two specialists will travel to St. John's by the end of the year.",
        ["visit announced NO: two specialists will travel to St. John's by the end of the year @ ../2024-12-31 | in St. John's"],
    ),
    (
        "Ms Solberg said that Norway will next year pay 50 million kroner to the fund set up at the conference in March.",
        ["delivery undertaken NO: Norway will next year pay 50 million kroner to the fund set up at the conference in March @ 2025"],
    ),
    (
        "Ms Solberg invited Mr Medina to visit Bergen, which he accepted for September.",
        ["visit accepted PE: Mr Medina to visit Bergen @ 2024-09 | in Bergen"],
    ),
    (
        "Mr Medina invited Ms Solberg to visit Cusco, and she accepted to come at an early date.",
        ["visit accepted NO: Ms Solberg to visit Cusco @ ? | in Cusco"],
    ),
    (
        "Ms Solberg proposed that the Joint Fisheries Committee be called to an extraordinary session in June.",
        ["talks proposed NO+PE: the Joint Fisheries Committee be called to an extraordinary session in June @ 2024-06"],
    ),
    (
        "It was agreed that the Joint Committee on Trade, Science and Culture would be reconvened in Lima in June.",
        ["talks agreed NO+PE: the Joint Committee on Trade, Science and Culture would be reconvened in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "The sub-committees on fisheries and customs are expected to meet in June.",
        ["talks announced NO+PE: The sub-committees on fisheries and customs are expected to meet in June @ 2024-06"],
    ),
    (
        "The Ministers praised the Joint Fisheries Commission (JFC). The 4th JFC will be hosted by Peru next year.",
        ["talks announced NO+PE: The 4th JFC will be hosted by Peru next year @ 2025"],
    ),
    (
        "Ambassador Berg will lead the Norwegian side at the consultations with Chile on 4 July.",
        ["talks announced NO+CL: Ambassador Berg will lead the Norwegian side at the consultations with Chile on 4 July @ 2024-07-04"],
    ),
    (
        "Mr Medina suggested that the third meeting of the Joint Commission on Mining be convened in Bergen in June.",
        ["talks proposed NO+PE: the third meeting of the Joint Commission on Mining be convened in Bergen in June @ 2024-06 | in Bergen"],
    ),
    (
        "Mr Medina proposed that a round table on fisheries be held in June.",
        ["meeting proposed NO+PE: a round table on fisheries be held in June @ 2024-06"],
    ),
    (
        "It was agreed that the Joint Working Group would meet in June and submit its findings to both Ministers by the end of the year.",
        [
            "talks agreed NO+PE: the Joint Working Group would meet in June @ 2024-06",
            "delivery agreed NO+PE: submit its findings to both Ministers by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "Ms Solberg told her guest that five Norwegian instructors will join the EU mission in Mali in June.",
        ["delivery undertaken NO: five Norwegian instructors will join the EU mission in Mali in June @ 2024-06 | in ML"],
    ),
    (
        "Ms Solberg promised to deliver a message from the King to the President of Peru.",
        ["conveyance undertaken NO: deliver a message from the King to the President of Peru"],
    ),
    (
        "Mr Medina conveyed an invitation to the King, which Ms Solberg undertook to transmit.",
        ["conveyance undertaken NO: which Ms Solberg undertook to transmit"],
    ),
    (
        "Ms Solberg noted that Norway will add 50 million kroner to what it gave to the fund.",
        ["delivery undertaken NO: Norway will add 50 million kroner to what it gave to the fund"],
    ),
    (
        "She added that Yara is to supply 5,000 tons of fertilizer to Peruvian farmers in June.",
        ["delivery announced NO: Yara is to supply 5,000 tons of fertilizer to Peruvian farmers in June @ 2024-06"],
    ),
    (
        "On the way Ms Solberg will spend a day in Quito.",
        ["visit announced NO: On the way Ms Solberg will spend a day in Quito | in Quito"],
    ),
    (
        "Ms Solberg said that Norway would come forward with a proposal on subsidies in Geneva in June.",
        ["undertaking undertaken NO: Norway would come forward with a proposal on subsidies in Geneva in June @ 2024-06 | in Geneva"],
    ),
    (
        "Mr Medina leaves on Friday for Helsinki.",
        ["visit announced PE: Mr Medina leaves on Friday for Helsinki @ 2024-05-10 | in Helsinki"],
    ),
    (
        "Mr Medina is heading on Friday to Helsinki.",
        ["visit announced PE: Mr Medina is heading on Friday to Helsinki @ 2024-05-10 | in Helsinki"],
    ),
    (
        "Ms Solberg announced a tour of South America in June.",
        ["visit announced NO: a tour of South America in June @ 2024-06"],
    ),
    (
        "Ms Solberg announced that Norway would train 90 Peruvian engineers, the first group of whom will arrive in June.",
        [
            "undertaking announced NO: Norway would train 90 Peruvian engineers",
            "visit announced PE: the first group of whom will arrive in June @ 2024-06",
        ],
    ),
    (
        "Ms Solberg looked forward to seeing Mr Medina in-person in June in Lima.",
        ["meeting announced NO+PE: seeing Mr Medina in-person in June in Lima @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg emphasised that Norway will continue to take all necessary measures to keep the strait open.",
        ["undertaking undertaken NO: Norway will continue to take all necessary measures to keep the strait open"],
    ),
    (
        "Ms Solberg undertook to have the list of the sailors sent to Lima.",
        ["delivery undertaken NO: have the list of the sailors sent to Lima | in Lima"],
    ),
    (
        "Ms Solberg said that Norway has decided to contribute 20 million kroner to the fund.",
        ["delivery announced NO: Norway has decided to contribute 20 million kroner to the fund"],
    ),
    (
        "The talks will continue on Friday at expert level.",
        ["talks announced NO+PE: The talks will continue on Friday at expert level @ 2024-05-10"],
    ),
    (
        "Mr Medina will accompany the letter to Lima with a note in June.",
        ["undertaking announced PE: Mr Medina will accompany the letter to Lima with a note in June @ 2024-06 | in Lima"],
    ),
    (
        "They agreed to convene the committee in Lima in June, during which a memorandum on ports is to be signed.",
        [
            "talks agreed NO+PE: convene the committee in Lima in June @ 2024-06 | in Lima",
            "signing agreed NO+PE: a memorandum on ports is to be signed @ 2024-06",
        ],
    ),
    (
        "Mr Medina will visit Oslo in June, on which occasion a treaty will be signed.",
        [
            "visit announced PE: Mr Medina will visit Oslo in June @ 2024-06 | in Oslo",
            "signing announced NO+PE: a treaty will be signed @ 2024-06",
        ],
    ),
    (
        "Both sides expect to hold consultations in June.",
        ["talks announced NO+PE: hold consultations in June @ 2024-06"],
    ),
    (
        "Ms Solberg briefed on the draft law on fisheries, which will be submitted to Parliament in September.",
        ["undertaking announced NO: the draft law on fisheries, which will be submitted to Parliament in September @ 2024-09"],
    ),
    (
        "Mr Medina informed his host of the port of Callao, whose second pier will be completed in June.",
        ["undertaking announced PE: second pier will be completed in June @ 2024-06"],
    ),
    (
        "Mr Medina thanked Norway for the loan, the second tranche of which will be paid in June.",
        ["delivery undertaken NO: the second tranche of which will be paid in June @ 2024-06"],
    ),
    (
        "Ms Solberg noted that preparations are well advanced for the Nordic Summit, which Norway will host in June.",
        ["meeting announced NO: the Nordic Summit, which Norway will host in June @ 2024-06 | at Nordic Summit"],
    ),
    (
        "Ms Solberg told her guest of the River Summit, which she will attend in Lima in June.",
        ["visit announced NO: the River Summit, which she will attend in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina welcomed Ms Solberg's planned travel to Peru, where she will meet with Peruvian, Chilean and other counterparts.",
        [
            "visit announced NO: Ms Solberg's planned travel to Peru | in PE",
            "meeting announced NO+PE+CL: she will meet with Peruvian, Chilean and other counterparts",
        ],
    ),
    (
        "They spoke to discuss Ms Solberg's upcoming trip to Lima.",
        ["visit announced NO: Ms Solberg's upcoming trip to Lima | in Lima"],
    ),
    (
        "Mr Medina accepted an invitation to Bergen. The visit is scheduled for September.",
        ["visit accepted PE: an invitation to Bergen @ 2024-09 | in Bergen"],
    ),
    (
        "Mr Medina proposed the establishment of a joint business council.",
        ["undertaking proposed NO+PE: the establishment of a joint business council"],
    ),
    (
        "Ms Solberg replied that she would consult the Cabinet.",
        ["undertaking undertaken NO: she would consult the Cabinet"],
    ),
    (
        "Mr Medina said that Peru would present two ambulances to the hospital in Bergen.",
        ["delivery undertaken PE: Peru would present two ambulances to the hospital in Bergen | in Bergen"],
    ),
    (
        "Asked about the flights, Ms Solberg replied that these would resume in June.",
        ["undertaking announced NO: these would resume in June @ 2024-06"],
    ),
    (
        "Mr Medina said that Peru would deploy a further company to Lima in June.",
        ["delivery undertaken PE: Peru would deploy a further company to Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg said that a loan of 20 million kroner would be extended in June.",
        ["delivery undertaken NO: a loan of 20 million kroner would be extended in June @ 2024-06"],
    ),
    (
        "Ms Solberg promised to put two ferries at the disposal of the port.",
        ["delivery undertaken NO: put two ferries at the disposal of the port"],
    ),
    (
        "Mr Medina said that Peru would host a conference on the lake in June.",
        ["undertaking undertaken PE: Peru would host a conference on the lake in June @ 2024-06"],
    ),
    (
        "Mr Medina will visit the port on 4 July and will be received by the Mayor.",
        [
            "visit announced PE: Mr Medina will visit the port on 4 July @ 2024-07-04",
            "meeting announced NO+PE: will be received by the Mayor @ 2024-07-04",
        ],
    ),
    (
        "On 4 July (Thursday), Ms Solberg will open a school in Bergen.",
        ["undertaking announced NO: Ms Solberg will open a school in Bergen @ 2024-07-04 | in Bergen"],
    ),
    (
        "On 4 July, when the Fund turns ten, Norway will open a school in Bergen.",
        ["undertaking announced NO: Norway will open a school in Bergen @ 2024-07-04 | in Bergen"],
    ),
    (
        "Ms Solberg will meet with representatives of the Norwegian community on Friday.",
        ["meeting announced NO: Ms Solberg will meet with representatives of the Norwegian community on Friday @ 2024-05-10"],
    ),
    (
        "They agreed to hold the Norway-Peru-Chile summit in September.",
        ["meeting agreed NO+PE+CL: hold the Norway-Peru-Chile summit in September @ 2024-09"],
    ),
    (
        "Mr Medina proposed that ten officials be trained at the institute in Bergen.",
        ["undertaking proposed NO: ten officials be trained at the institute in Bergen | in Bergen"],
    ),
    (
        "Mr Medina noted that Peru would be represented by its Foreign Minister at the River Forum in June.",
        ["visit announced PE: Peru would be represented by its Foreign Minister at the River Forum in June @ 2024-06 | at River Forum"],
    ),
    (
        "Ms Solberg invited Mr Medina to the conference that Norway plans to host in June.",
        ["visit invited PE: Mr Medina to the conference that Norway plans to host in June @ 2024-06"],
    ),
    (
        "Their Majesties the King and Queen will pay a state visit to Peru in June.",
        ["visit announced NO: Their Majesties the King and Queen will pay a state visit to Peru in June @ 2024-06 | in PE"],
    ),
    (
        "Ms Solberg offered to send a technical mission to Lima in June.",
        ["delivery undertaken NO: send a technical mission to Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina said that a frigate would be sent in June.",
        ["undertaking undertaken PE: a frigate would be sent in June @ 2024-06"],
    ),
    (
        "Ms Solberg said that a second Hercules with relief goods would leave for Lima on Friday.",
        ["delivery announced NO: a second Hercules with relief goods would leave for Lima on Friday @ 2024-05-10 | in Lima"],
    ),
    (
        "Mr Medina agreed to fly the experts to Lima in June.",
        ["delivery accepted PE: fly the experts to Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "It was agreed that Norway would circulate a working paper in June.",
        ["delivery agreed NO: Norway would circulate a working paper in June @ 2024-06"],
    ),
    (
        "The Ministers instructed the consular services to present by the end of the year a calendar for the talks.",
        ["delivery directed NO+PE: present by the end of the year a calendar for the talks @ ../2024-12-31"],
    ),
    (
        "Mr Medina undertook to report the request to his capital.",
        ["conveyance undertaken PE: report the request to his capital"],
    ),
    (
        "They agreed to extend the ferry line until 4 July.",
        ["undertaking agreed NO+PE: extend the ferry line until 4 July @ ../2024-07-04"],
    ),
    (
        "It was agreed that the notes would be exchanged in Lima in June.",
        ["signing agreed NO+PE: the notes would be exchanged in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina confirmed that he would arrive in Oslo in June for the second session of the political consultations.",
        [
            "visit confirmed PE: he would arrive in Oslo in June @ 2024-06 | in Oslo",
            "talks confirmed PE+NO: the second session of the political consultations @ 2024-06 | in Oslo",
        ],
    ),
    (
        "Ms Solberg will accompany Mr Medina to Bergen on Friday.",
        ["visit announced NO+PE: Ms Solberg will accompany Mr Medina to Bergen on Friday @ 2024-05-10 | in Bergen"],
    ),
    (
        "Ms Solberg intends to convene the National Security Council in June.",
        ["undertaking undertaken NO: convene the National Security Council in June @ 2024-06"],
    ),
    (
        "Both sides agreed that the Joint Trade Committee, which could not meet last year, would be convened in Lima in June.",
        [
            "talks agreed NO+PE: the Joint Trade Committee, which could not meet last year, would be convened in Lima in June"
            " @ 2024-06 | in Lima"
        ],
    ),
    (
        "Ms Solberg expects Mr Medina to visit Bergen in June.",
        ["visit announced PE: Mr Medina to visit Bergen in June @ 2024-06 | in Bergen"],
    ),
    (
        "The two ministers agreed to have a one-stop border post in operation by the end of the year.",
        ["undertaking agreed NO+PE: have a one-stop border post in operation by the end of the year @ ../2024-12-31"],
    ),
    (
        "The leaders instructed their advisers to agree upon the composition of the group by the end of the year.",
        ["undertaking directed NO+PE: agree upon the composition of the group by the end of the year @ ../2024-12-31"],
    ),
    (
        "Ms Solberg replied that the matter would be looked into by the competent ministries.",
        ["undertaking undertaken NO: the matter would be looked into by the competent ministries"],
    ),
    (
        "On 4 July Ms Solberg will visit Lima before travelling on to Bogotá.",
        [
            "visit announced NO: On 4 July Ms Solberg will visit Lima @ 2024-07-04 | in Lima",
            "visit announced NO: travelling on to Bogotá | in Bogotá",
        ],
    ),
    (
        "On 4 July Minister Solberg will give a lecture in Lima.",
        ["undertaking announced NO: On 4 July Minister Solberg will give a lecture in Lima @ 2024-07-04 | in Lima"],
    ),
    (
        "Ms Solberg told Mr Medina that Norway is authorizing an additional $800 million in equipment for Peru.",
        ["delivery announced NO: Norway is authorizing an additional $800 million in equipment for Peru"],
    ),
    (
        "Ms Solberg said that Norway would release $3 million in June.",
        ["delivery undertaken NO: Norway would release $3 million in June @ 2024-06"],
    ),
    (
        "Mr Medina proposed that a group of Norwegian teachers travel to Lima in June.",
        ["visit proposed NO: a group of Norwegian teachers travel to Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg accepted Mr Medina's proposal that a Norwegian technical team visit Lima from 10 to 12 June.",
        ["visit accepted NO: a Norwegian technical team visit Lima from 10 to 12 June @ 2024-06-10/2024-06-12 | in Lima"],
    ),
    (
        "Ms Solberg agreed that the Boundary Commission, whose last meeting had to be adjourned, convene in Lima in June.",
        [
            "talks accepted NO+PE: the Boundary Commission, whose last meeting had to be adjourned, convene in Lima in June"
            " @ 2024-06 | in Lima"
        ],
    ),
    (
        "Mr Medina suggested that the Northern Fleet Group should meet in September.",
        ["meeting proposed NO+PE: the Northern Fleet Group should meet in September @ 2024-09"],
    ),
    (
        "The ministers agreed on the following:\n- The signing of a Memorandum of Understanding on ports.\n"
        "- The exchange of experiences between the diplomatic academies.",
        [
            "signing agreed NO+PE: The signing of a Memorandum of Understanding on ports",
            "undertaking agreed NO+PE: The exchange of experiences between the diplomatic academies",
        ],
    ),
    (
        "Ms Solberg offered to co-chair a working group on missing children.",
        ["talks undertaken NO+PE: co-chair a working group on missing children"],
    ),
    (
        "Ms Solberg accepted the invitation, contained in the letter, to make a State visit to Peru in September.",
        ["visit accepted NO: make a State visit to Peru in September @ 2024-09 | in PE"],
    ),
    (
        "The visit of the President of Peru, originally planned for 4 July, has been postponed to September.",
        [
            "visit announced PE: The visit of the President of Peru, originally planned for 4 July, has been postponed to September"
            " @ 2024-09"
        ],
    ),
    (
        "The signing of several documents is planned.",
        ["signing announced NO+PE: The signing of several documents is planned"],
    ),
    (
        "Ms Solberg confirmed that the seventh Joint Commission (JCBC), which was to have sat earlier, is now set for September.",
        ["talks confirmed NO+PE: the seventh Joint Commission (JCBC), which was to have sat earlier, is now set for September @ 2024-09"],
    ),
    (
        "Food and shelter kits will leave Bergen on Friday.",
        ["delivery announced NO: Food and shelter kits will leave Bergen on Friday @ 2024-05-10"],
    ),
    (
        "Mr Medina replied that the first five volunteers were expected to arrive in June.",
        ["delivery announced PE: the first five volunteers were expected to arrive in June @ 2024-06"],
    ),
    (
        "They welcomed efforts to keep lines open, including planning for a call between the leaders in the near future.",
        ["call announced NO+PE: a call between the leaders in the near future @ ?"],
    ),
    (
        "They recognized the progress made and planned to hold a commanders' call in the near future.",
        ["call announced NO+PE: planned to hold a commanders' call in the near future @ ?"],
    ),
    (
        "Ms Solberg intends to see the Foreign Ministers of Peru and Chile in Bergen in June.",
        ["meeting undertaken NO+PE: see the Foreign Ministers of Peru and Chile in Bergen in June @ 2024-06 | in Bergen"],
    ),
    (
        "Ms Solberg confirmed that the Norwegian negotiators would be in Lima on 4 July.",
        ["talks confirmed NO+PE: the Norwegian negotiators would be in Lima on 4 July @ 2024-07-04 | in Lima"],
    ),
    (
        "Ms Solberg reiterated Norway's commitment to Peru's sovereignty and to send 200 tons of rice to the north.",
        ["delivery undertaken NO: send 200 tons of rice to the north"],
    ),
    (
        "They agreed to hold the fourth meeting of the Mechanism in June.",
        ["talks agreed NO+PE: hold the fourth meeting of the Mechanism in June @ 2024-06"],
    ),
    (
        "Mr Medina accepted an invitation to visit Bergen in June, where the fair was open.",
        ["visit accepted PE: visit Bergen in June @ 2024-06 | in Bergen"],
    ),
    (
        "Mr Medina requested that Norway send engineers, and Ms Solberg agreed to do so.",
        ["delivery accepted NO: Norway send engineers"],
    ),
    (
        "It was agreed that experts would examine the matter and report by the end of the year.",
        ["undertaking agreed NO+PE: experts would examine the matter and report by the end of the year @ ../2024-12-31"],
    ),
    (
        "Ms Solberg took note of the request and said that she would reply by the end of the year.",
        ["undertaking undertaken NO: she would reply by the end of the year @ ../2024-12-31"],
    ),
    (
        "President Quispe will visit Oslo on 4 July.",
        ["visit announced PE: President Quispe will visit Oslo on 4 July @ 2024-07-04 | in Oslo"],
    ),
    (
        "Mr Medina will visit Oslo on 4 July. He will then travel to Bergen. He will later visit a shipyard.",
        [
            "visit announced PE: Mr Medina will visit Oslo on 4 July @ 2024-07-04 | in Oslo",
            "visit announced PE: He will then travel to Bergen @ 2024-07-04 | in Bergen",
        ],
    ),
    (
        "President Quispe will visit Oslo on 4 July. A treaty on ports is expected to be signed on that occasion.",
        [
            "visit announced PE: President Quispe will visit Oslo on 4 July @ 2024-07-04 | in Oslo",
            "signing announced NO+PE: A treaty on ports is expected to be signed on that occasion @ 2024-07-04",
        ],
    ),
    (
        "The text will be initialled in Lima in June and signed in Oslo in September.",
        [
            "signing announced NO+PE: The text will be initialled in Lima in June @ 2024-06 | in Lima",
            "signing announced NO+PE: signed in Oslo in September @ 2024-09 | in Oslo",
        ],
    ),
    (
        "Ms Solberg looked forward to a very successful Arctic Leaders' Summit in June.",
        ["meeting announced NO+PE: a very successful Arctic Leaders' Summit in June @ 2024-06"],
    ),
    (
        "Ms Solberg welcomed Peru's Casa Andina initiative, which will establish Peruvian libraries throughout Norway.",
        ["undertaking undertaken PE: will establish Peruvian libraries throughout Norway"],
    ),
    (
        "They agreed to deepen their ties, including by holding annual consultations.",
        ["talks agreed NO+PE: holding annual consultations"],
    ),
    (
        "They agreed on next steps, including a meeting of experts next week.",
        ["talks agreed NO+PE: a meeting of experts next week @ 2024-05-06/2024-05-12"],
    ),
    (
        "The leaders tasked their national security advisors to follow up on these matters.",
        ["talks directed NO+PE: follow up on these matters"],
    ),
    (
        "They look forward to the next Arctic Dialogue in Lima in September.",
        ["talks announced NO+PE: the next Arctic Dialogue in Lima in September @ 2024-09 | in Lima"],
    ),
    (
        "Ms Solberg noted Norway's plans to open a consulate in Lima next year.",
        ["undertaking announced NO: open a consulate in Lima next year @ 2025 | in Lima"],
    ),
    (
        "The two leaders announced that they would launch a joint task force on fish.",
        ["talks announced NO+PE: they would launch a joint task force on fish"],
    ),
    (
        "Mr Medina noted that he would be sending his Finance Minister to Oslo next week.",
        ["visit announced PE: he would be sending his Finance Minister to Oslo next week @ 2024-05-06/2024-05-12 | in Oslo"],
    ),
    (
        "They agreed upon a visit of the President to Lima in June.",
        ["visit agreed NO: a visit of the President to Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "The ministers agreed on a joint visit to the border in June.",
        ["visit agreed NO+PE: a joint visit to the border in June @ 2024-06"],
    ),
    (
        "Our delegation is also planning to visit Lima in June.",
        ["visit announced NO: Our delegation is also planning to visit Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg welcomed the decision to activate NATO's northern plans, as well as the commitments by our"
        " Allies to send two ships to the strait.",
        ["undertaking agreed NATO: activate NATO's northern plans", "delivery undertaken NATO: send two ships to the strait"],
    ),
    (
        "Ms Solberg informed her counterpart that Norway had decided to reopen its embassy in Lima in September.",
        ["undertaking undertaken NO: reopen its embassy in Lima in September @ 2024-09 | in Lima"],
    ),
    (
        "The two leaders agreed to have their teams follow up on the issues raised.",
        ["talks agreed NO+PE: have their teams follow up on the issues raised"],
    ),
    (
        "The two leaders agreed to have their ministers meet in June.",
        ["meeting agreed NO+PE: have their ministers meet in June @ 2024-06"],
    ),
    (
        "They asked their foreign ministers to meet in June.",
        ["meeting directed NO+PE: meet in June @ 2024-06"],
    ),
    (
        "The Prime Minister instructed the Ministry of Transport to reopen the road by the end of the year.",
        ["undertaking directed NO: reopen the road by the end of the year @ ../2024-12-31"],
    ),
    (
        "Mr Medina confirmed his participation in the Arctic Forum in June.",
        ["visit confirmed PE: his participation in the Arctic Forum in June @ 2024-06 | at Arctic Forum"],
    ),
    (
        "Ms Solberg welcomed Mr Medina's plan to visit Oslo in September.",
        ["visit announced PE: visit Oslo in September @ 2024-09 | in Oslo"],
    ),
    (
        "A joint expert group will be formed which, they agreed, should submit its first report to both"
        " governments by the end of the year.",
        [
            "talks agreed NO+PE: A joint expert group will be formed",
            "delivery agreed NO+PE: should submit its first report to both governments by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "Mr Medina promised quick action in reopening the road.",
        ["undertaking undertaken PE: quick action in reopening the road"],
    ),
    (
        "Mr Medina pledged Peru's full participation.",
        ["undertaking undertaken PE: Peru's full participation"],
    ),
    (
        "Mr Medina offered his government's help in the removal of mines.",
        ["undertaking undertaken PE: his government's help in the removal of mines"],
    ),
    (
        "The two ministers agreed to stay in close touch to ensure that the ferry line is restored.",
        ["talks agreed NO+PE: stay in close touch to ensure that the ferry line is restored"],
    ),
    (
        "Ms Solberg reaffirmed Norway's commitment to working with Peru and others to hold the raiders accountable.",
        ["undertaking confirmed NO: working with Peru and others to hold the raiders accountable"],
    ),
    (
        "From Lima, Ms Solberg will continue to Quito.",
        ["visit announced NO: Ms Solberg will continue to Quito | in Quito"],
    ),
    (
        "Ms Solberg said that the Norwegian Parliament would vote on the treaty in June.",
        ["undertaking undertaken NO: the Norwegian Parliament would vote on the treaty in June @ 2024-06"],
    ),
    (
        "The agreement will enter into force in June.",
        ["undertaking announced NO+PE: The agreement will enter into force in June @ 2024-06"],
    ),
    (
        "They resolved to make common efforts and to hold the fair in June.",
        ["undertaking agreed NO+PE: hold the fair in June @ 2024-06"],
    ),
    (
        "Mr Medina pledged that the search for missing Norwegians and the Norwegian archives would go on.",
        ["undertaking undertaken PE: the search for missing Norwegians and the Norwegian archives would go on"],
    ),
    (
        "When Mr Medina mentioned the OSCE Secretary General's proposal to hold a trilateral (OSCE-Norway-Peru)"
        " meeting in Cusco, Ms Solberg said that it was useful.",
        ["meeting proposed OSCE+NO+PE: hold a trilateral (OSCE-Norway-Peru) meeting in Cusco | in Cusco"],
    ),
    (
        "Ms Solberg said she looked forward to a very successful Arctic Summit in June, when Peru will host.",
        ["meeting announced NO+PE: a very successful Arctic Summit in June @ 2024-06"],
    ),
    (
        "The Peruvian delegation gave an account of the preparations for the Ocean Meetings, to be held in Lima in"
        " September, and reiterated the invitation to the Minister of Finance of Norway to attend them.",
        [
            "meeting announced NO+PE: the Ocean Meetings, to be held in Lima in September @ 2024-09 | in Lima",
            "visit invited NO: attend them @ 2024-09",
        ],
    ),
    (
        "Mr Medina invited Norway to join Peru in applying the rules of the sea.",
        ["undertaking invited NO: Norway to join Peru in applying the rules of the sea"],
    ),
    (
        "Mr Medina said that Lima would host the African Union Fisheries Summit in June.",
        ["meeting announced PE: Lima would host the African Union Fisheries Summit in June @ 2024-06"],
    ),
    (
        "Mr Medina handed her a letter from the President, including an invitation to take part in the Ocean Conference in Lima next year.",
        ["visit invited NO: take part in the Ocean Conference in Lima next year @ 2025 | in Lima | at Ocean Conference"],
    ),
    (
        "They agreed to stand up a new relief mechanism that will enable both to meet future storms.",
        ["undertaking agreed NO+PE: stand up a new relief mechanism"],
    ),
    (
        "Ms Solberg welcomed the commitments by Peru to deploy two ships to the strait.",
        ["undertaking undertaken PE: deploy two ships to the strait"],
    ),
    (
        "They welcomed the decision to open a consulate in Bergen.",
        ["undertaking agreed NO+PE: open a consulate in Bergen | in Bergen"],
    ),
    (
        "Ms Solberg stressed her commitment to close the camp by the end of the year.",
        ["undertaking undertaken NO: close the camp by the end of the year @ ../2024-12-31"],
    ),
    (
        "They discussed the proposal to hold a summit in Lima in June.",
        ["meeting proposed NO+PE: hold a summit in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "The governments of the two countries were instructed to draw up a schedule by the end of the year.",
        ["undertaking directed NO+PE: draw up a schedule by the end of the year @ ../2024-12-31"],
    ),
    (
        "The next meeting will be held in Lima next year, on a date to be agreed through diplomatic channels.",
        [
            "meeting announced NO+PE: The next meeting will be held in Lima next year @ 2025 | in Lima",
            "talks announced NO+PE: a date to be agreed through diplomatic channels",
        ],
    ),
    (
        "Ms Solberg accepted the invitation to visit Lima on dates to be fixed through diplomatic channels.",
        ["visit accepted NO: visit Lima | in Lima", "talks announced NO+PE: dates to be fixed through diplomatic channels"],
    ),
    (
        "Ms Solberg stressed that Norway would continue to provide support to Peru to help it rebuild its ports.",
        ["undertaking undertaken NO: Norway would continue to provide support to Peru to help it rebuild its ports | in PE"],
    ),
    (
        "They agreed on having a group of Peruvian doctors sent to Bergen soon.",
        ["delivery agreed PE: having a group of Peruvian doctors sent to Bergen soon @ ? | in Bergen"],
    ),
    (
        "They committed to deepening cooperation on fish as well as working together with others on reforming regional development banks.",
        ["undertaking agreed NO+PE: working together with others on reforming regional development banks"],
    ),
    (
        "Mr Medina added that the second tunnel, which Peru is to begin building next year, would provide lasting relief.",
        ["undertaking announced PE: Peru is to begin building next year @ 2025"],
    ),
    (
        "A decision on this will be taken at the informal meeting of the Arctic Ministers in Stockholm next week.",
        [
            "undertaking announced NO+PE: A decision on this will be taken at the informal meeting of the Arctic"
            " Ministers in Stockholm next week @ 2024-05-06/2024-05-12 | in Stockholm"
        ],
    ),
    (
        "A further two tons of archive documents, Mr Medina said, would be handed over to the Norwegian Embassy in Lima soon.",
        [
            "delivery undertaken PE: A further two tons of archive documents, Mr Medina said, would be handed over"
            " to the Norwegian Embassy in Lima soon @ ? | in Lima"
        ],
    ),
    (
        "Ms Solberg will host a meeting of the Arctic Group in Bergen in June, where the ministers will review"
        " progress on the cable and coordinate on further steps.",
        [
            "meeting announced NO+PE: Ms Solberg will host a meeting of the Arctic Group in Bergen in June @ 2024-06 | in Bergen",
            "undertaking announced NO+PE: the ministers will review progress on the cable @ 2024-06",
        ],
    ),
    (
        "The Third Meeting of the Joint Commission on Fisheries was held today. The Fourth Meeting will be held in Lima next year.",
        ["talks announced NO+PE: The Fourth Meeting will be held in Lima next year @ 2025 | in Lima"],
    ),
    (
        "Mr Medina said he intended to sign a corresponding decree in June.",
        ["undertaking undertaken PE: he intended to sign a corresponding decree in June @ 2024-06"],
    ),
    (
        "They discussed the glaciers and agreed to form a bilateral partnership on clean energy.",
        ["undertaking agreed NO+PE: form a bilateral partnership on clean energy"],
    ),
    (
        "The two leaders pledged to stay in regular contact to follow up the work of the Joint Commission.",
        ["talks agreed NO+PE: stay in regular contact to follow up the work of the Joint Commission"],
    ),
    (
        "Ms Solberg offered to send a delegation of the National Port Authority to Lima in June.",
        ["visit undertaken NO: send a delegation of the National Port Authority to Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina confirmed that Peru will support the candidacy of Norway to the Security Council.",
        ["undertaking confirmed PE: Peru will support the candidacy of Norway to the Security Council"],
    ),
    (
        "Mr Medina accepted the invitation and proposed that the visit take place in September, after the Arctic Summit.",
        ["visit proposed NO+PE: the visit take place in September, after the Arctic Summit @ 2024-09 | at Arctic Summit"],
    ),
    (
        "Mr Medina indicated that the Assembly would vote on it in June.",
        ["undertaking undertaken PE: the Assembly would vote on it in June @ 2024-06"],
    ),
    (
        "Mr Medina said that the President intended to visit Bergen soon.",
        ["visit announced PE: the President intended to visit Bergen soon @ ? | in Bergen"],
    ),
    (
        "Ms Solberg explained that the decision rested with the Ministry of Justice, which would review it in June.",
        ["undertaking undertaken NO: would review it in June @ 2024-06"],
    ),
    (
        "Ms Solberg assured her colleague that Peru would be informed of the outcome in advance.",
        ["delivery undertaken NO: Peru would be informed of the outcome in advance"],
    ),
    (
        "Mr Medina replied that Peru would receive a first group of fifteen in Lima in September.",
        ["undertaking undertaken PE: Peru would receive a first group of fifteen in Lima in September @ 2024-09 | in Lima"],
    ),
    (
        "Mr Medina told her that the instrument of acceptance would go to the Cabinet in June.",
        ["undertaking announced PE: the instrument of acceptance would go to the Cabinet in June @ 2024-06"],
    ),
    (
        "Ms Solberg suggested that the three Ministers of Health be in contact once a month.",
        ["talks proposed NO+PE: the three Ministers of Health be in contact once a month"],
    ),
    (
        "Ms Solberg proposed that the President of France be invited to address it.",
        ["undertaking proposed NO+PE: the President of France be invited to address it"],
    ),
    (
        "They also agreed to facilitate the entry of Norwegian businessmen through the Puno border crossing.",
        ["undertaking agreed NO+PE: facilitate the entry of Norwegian businessmen through the Puno border crossing"],
    ),
    (
        "Mr Medina said that Peru would be represented at the forum by a delegation headed by the Prime Minister.",
        ["visit announced PE: Peru would be represented at the forum by a delegation headed by the Prime Minister"],
    ),
    (
        "They agreed to form a joint committee on shipping.",
        ["talks agreed NO+PE: form a joint committee on shipping"],
    ),
    (
        "Mr Medina accepted her invitation to address the Arctic Forum in Bergen in June.",
        ["visit accepted PE: address the Arctic Forum in Bergen in June @ 2024-06 | in Bergen"],
    ),
    (
        "Mr Medina suggested that the Joint Commission on Fisheries, which has not met since 2014, be convened in Lima in June.",
        [
            "talks proposed NO+PE: the Joint Commission on Fisheries, which has not met since 2014, be convened in Lima in June @ 2024-06"
            " | in Lima"
        ],
    ),
    (
        "The ministers agreed to instruct the Ministers of Energy to begin consultations on the cable in June.",
        ["talks directed NO+PE: begin consultations on the cable in June @ 2024-06"],
    ),
    (
        "Mr Medina confirmed that the instruments of ratification would be exchanged in June.",
        ["delivery confirmed NO+PE: the instruments of ratification would be exchanged in June @ 2024-06"],
    ),
    (
        "Ms Solberg assured him that the first tranche of the Norwegian grant would be released in June.",
        ["delivery undertaken NO: the first tranche of the Norwegian grant would be released in June @ 2024-06"],
    ),
    (
        "It was agreed that the two Ministries would settle the dates through the Embassy in Lima.",
        ["talks agreed NO+PE: the two Ministries would settle the dates through the Embassy in Lima | in Lima"],
    ),
    (
        "Mr Medina proposed including the Foreign Minister of Chile in the journey.",
        ["undertaking proposed NO+PE: including the Foreign Minister of Chile in the journey"],
    ),
    (
        "Ms Solberg reiterated the invitation to the Minister of Finance of Peru to attend the Arctic Forum in June.",
        ["visit invited PE: attend the Arctic Forum in June @ 2024-06 | at Arctic Forum"],
    ),
    (
        "They agreed to set up a fund which will enable both to train more pilots and provide a channel for communication.",
        ["undertaking agreed NO+PE: set up a fund"],
    ),
    ("The two ministers agreed for their teams to meet in June.", ["talks agreed NO+PE: their teams to meet in June @ 2024-06"]),
    (
        "They agreed for the experts of both countries to draft a protocol by the end of the year.",
        ["undertaking agreed NO+PE: the experts of both countries to draft a protocol by the end of the year @ ../2024-12-31"],
    ),
    (
        "Ms Solberg replied that two more officials would be sent to Lima next year.",
        ["delivery undertaken NO: two more officials would be sent to Lima next year @ 2025 | in Lima"],
    ),
    (
        "Ms Solberg said that Mr Medina would be welcomed in Bergen in June.",
        ["visit announced PE: Mr Medina would be welcomed in Bergen in June @ 2024-06 | in Bergen"],
    ),
    ("Mr Medina said he would be in Bergen in June.", ["visit announced PE: he would be in Bergen in June @ 2024-06 | in Bergen"]),
    (
        "The next session will be in Bergen in September.",
        ["meeting announced NO+PE: The next session will be in Bergen in September @ 2024-09 | in Bergen"],
    ),
    ("The next round of talks will be on 4 July.", ["talks announced NO+PE: The next round of talks will be on 4 July @ 2024-07-04"]),
    (
        "A second ship, Ms Solberg declared, would follow next week.",
        [
            "delivery announced NO: A second ship, Ms Solberg declared, would follow next week @ 2024-05-06/2024-05-12",
        ],
    ),
    (
        "It was agreed that the matter be referred to the Joint Commission in June.",
        ["undertaking agreed NO+PE: the matter be referred to the Joint Commission in June @ 2024-06"],
    ),
    (
        "They agreed to send experts to the conference in June.",
        ["delivery agreed NO+PE: send experts to the conference in June @ 2024-06"],
    ),
    (
        "Mr Medina invited Ms Solberg to address the Congress in June.",
        ["visit invited NO: Ms Solberg to address the Congress in June @ 2024-06"],
    ),
    (
        "Ms Solberg replied that more judges would be sent to Lima next year.",
        ["delivery undertaken NO: more judges would be sent to Lima next year @ 2025 | in Lima"],
    ),
    ("The ministers agreed to revisit this issue in September.", ["talks agreed NO+PE: revisit this issue in September @ 2024-09"]),
    (
        "The two ministers agreed that talks on the Joint Fisheries Accord (JFA) should be resumed in June.",
        ["talks agreed NO+PE: talks on the Joint Fisheries Accord (JFA) should be resumed in June @ 2024-06"],
    ),
    (
        "The ministers decided to return to the question at the Arctic Forum in June.",
        ["talks agreed NO+PE: return to the question at the Arctic Forum in June @ 2024-06 | at Arctic Forum"],
    ),
    (
        "The ministers looked forward to seeing each other at the Arctic Forum in June, and agreed that their experts would meet.",
        [
            "meeting announced NO+PE: seeing each other at the Arctic Forum in June @ 2024-06 | at Arctic Forum",
            "talks agreed NO+PE: their experts would meet",
        ],
    ),
    (
        "Mr Medina informed Ms Solberg that the patrol boats would be delivered by the end of the year.",
        ["delivery announced PE: the patrol boats would be delivered by the end of the year @ ../2024-12-31"],
    ),
    ("Mr Medina promised to submit the proposal to the government.", ["undertaking undertaken PE: submit the proposal to the government"]),
    (
        "Ms Solberg announced that Norway would lodge its application in June.",
        ["undertaking announced NO: Norway would lodge its application in June @ 2024-06"],
    ),
    (
        "Mr Medina suggested that the review of the tax treaty be taken up by the Joint Working Group in June.",
        ["talks proposed NO+PE: the review of the tax treaty be taken up by the Joint Working Group in June @ 2024-06"],
    ),
    (
        "Mr Medina suggested that the question be taken up at the Arctic Forum in June.",
        ["undertaking proposed NO+PE: the question be taken up at the Arctic Forum in June @ 2024-06 | at Arctic Forum"],
    ),
    (
        "Ms Solberg agreed to receive thirty Peruvian engineers next year.",
        ["undertaking accepted NO: receive thirty Peruvian engineers next year @ 2025"],
    ),
    (
        "Both sides agreed to make joint preparations for the Arctic Forum to be held in September.",
        ["undertaking agreed NO+PE: make joint preparations for the Arctic Forum to be held in September | at Arctic Forum"],
    ),
    ("Mr Medina invited Ms Solberg to open the exhibition.", ["visit invited NO: Ms Solberg to open the exhibition"]),
    (
        "Mr Medina invited Ms Solberg to visit Lima in June, and she is sure that the programme will be rich.",
        ["visit invited NO: Ms Solberg to visit Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina accepted an invitation to visit Bergen. The dates will be worked out through diplomatic channels.",
        [
            "visit accepted PE: visit Bergen | in Bergen",
            "talks announced NO+PE: The dates will be worked out through diplomatic channels",
        ],
    ),
    (
        "The two ministers agreed that Minister Medina would visit Norway from 10 to 12 June.",
        [
            "visit agreed PE: Minister Medina would visit Norway from 10 to 12 June @ 2024-06-10/2024-06-12 | in NO",
        ],
    ),
    (
        "It was agreed to open a consulate in Bergen, resume direct flights and hold talks on fisheries in June.",
        [
            "undertaking agreed NO+PE: open a consulate in Bergen | in Bergen",
            "undertaking agreed NO+PE: resume direct flights",
            "talks agreed NO+PE: hold talks on fisheries in June @ 2024-06",
        ],
    ),
    ("The two sides agreed on mutual visits by the foreign ministers.", ["visit agreed NO+PE: mutual visits by the foreign ministers"]),
    (
        "It was reconfirmed that talks would be held at the Arctic Forum in June and the Ocean Conference in September.",
        [
            "talks confirmed NO+PE: talks would be held at the Arctic Forum in June @ 2024-06 | at Arctic Forum",
            "talks confirmed NO+PE: the Ocean Conference in September @ 2024-09",
        ],
    ),
    ("Mr Medina promised to raise the matter with the Cabinet.", ["undertaking undertaken PE: raise the matter with the Cabinet"]),
    (
        "Ms Solberg pledged 20 million kroner for the harbour by the end of the year.",
        [
            "delivery undertaken NO: 20 million kroner for the harbour by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "Mr Medina invited Ms Solberg to visit Lima at an early date.",
        [
            "visit invited NO: Ms Solberg to visit Lima at an early date @ ? | in Lima",
        ],
    ),
    (
        "Mr Medina invited Ms Solberg to visit Lima, and she accepted the invitation with pleasure.",
        [
            "visit accepted NO: Ms Solberg to visit Lima | in Lima",
        ],
    ),
    (
        "Mr Medina invited Ms Solberg to attend the Andean Forum in Lima in June. Ms Solberg said that she would come with pleasure.",
        ["visit accepted NO: Ms Solberg to attend the Andean Forum in Lima in June @ 2024-06 | in Lima | at Andean Forum"],
    ),
    (
        "Mr Medina invited Ms Solberg to visit Lima in June. Accepting on behalf of her Government, she thanked him.",
        ["visit accepted NO: Ms Solberg to visit Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina invited Ms Solberg to visit Lima in June. Ms Solberg said that she could not accept the invitation.",
        ["visit invited NO: Ms Solberg to visit Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina informed Ms Solberg that the crossing will be open to lorries in September.",
        ["undertaking announced PE: the crossing will be open to lorries in September @ 2024-09"],
    ),
    (
        "Mr Medina gave an assurance that the tender for the port would be open to Norwegian companies.",
        ["undertaking undertaken PE: the tender for the port would be open to Norwegian companies"],
    ),
    (
        "Mr Medina replied that they would be handed over to the Embassy as soon as the court had ruled.",
        ["delivery undertaken PE: they would be handed over to the Embassy as soon as the court had ruled @ ?"],
    ),
    (
        "The ministers decided to step up the exchange of information between their services.",
        ["undertaking agreed NO+PE: step up the exchange of information between their services"],
    ),
    (
        "Ms Solberg promised to follow up the matter with the Ministry of Finance.",
        ["undertaking undertaken NO: follow up the matter with the Ministry of Finance"],
    ),
    (
        "Ms Solberg, who will visit Cusco on Friday, undertook to bring the request to the notice of her Government.",
        [
            "visit announced NO: will visit Cusco on Friday @ 2024-05-10 | in Cusco",
            "conveyance undertaken NO: bring the request to the notice of her Government",
        ],
    ),
    (
        "Mr Medina will head the Peruvian delegation to the Arctic Forum in Bergen in June.",
        ["visit announced PE: Mr Medina will head the Peruvian delegation to the Arctic Forum in Bergen in June @ 2024-06 | in Bergen"],
    ),
    (
        "Ms Solberg replied that the Norwegian experts would examine the proposal next week.",
        ["undertaking undertaken NO: the Norwegian experts would examine the proposal next week @ 2024-05-06/2024-05-12"],
    ),
    ("The dates of the visit will be specified later.", ["talks announced NO+PE: The dates of the visit will be specified later"]),
    ("Ms Solberg accepted an invitation to come to Lima in June.", ["visit accepted NO: come to Lima in June @ 2024-06 | in Lima"]),
    (
        "Prime Minister Dahl of Norway had proposed a visit by President Quispe of Peru. The visit will take place in September.",
        [
            "visit announced PE: The visit will take place in September @ 2024-09",
        ],
    ),
    (
        "Foreign Minister Solberg will travel to Lima next week.",
        [
            "visit announced NO: Foreign Minister Solberg will travel to Lima next week @ 2024-05-06/2024-05-12 | in Lima",
        ],
    ),
    (
        "The two ministers instructed their experts to conclude the talks on the cable by the end of the year.",
        [
            "talks directed NO+PE: conclude the talks on the cable by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "It was agreed that the departments concerned would be instructed to look into the matter.",
        [
            "undertaking directed NO+PE: the departments concerned would be instructed to look into the matter",
        ],
    ),
    (
        "Mr Medina said that Peru would continue to call on Chile to reopen the pass.",
        [
            "undertaking undertaken PE: Peru would continue to call on Chile to reopen the pass",
        ],
    ),
    (
        "The ministers looked forward to meeting again in Lima on 4 July.",
        [
            "meeting announced NO+PE: meeting again in Lima on 4 July @ 2024-07-04 | in Lima",
        ],
    ),
    (
        "They agreed to meet again in September if circumstances permit.",
        [
            "meeting agreed NO+PE: meet again in September @ 2024-09 | if circumstances permit",
        ],
    ),
    (
        "Ms Solberg said that she would visit Lima in September, provided that the Storting agrees.",
        [
            "visit announced NO: she would visit Lima in September @ 2024-09 | in Lima | provided that the Storting agrees",
        ],
    ),
    (
        "Once the election is over, the two ministers will meet in Lima.",
        [
            "meeting announced NO+PE: the two ministers will meet in Lima | in Lima | Once the election is over",
        ],
    ),
    (
        "It was agreed that, subject to the approval of parliament, the treaty would be signed on 4 July.",
        [
            "signing agreed NO+PE: the treaty would be signed on 4 July @ 2024-07-04 | subject to the approval of parliament",
        ],
    ),
    ("Mr Medina said that he would convey this to the President.", ["conveyance undertaken PE: he would convey this to the President"]),
    (
        "Mr Medina undertook to pass the message on to President Quispe.",
        [
            "conveyance undertaken PE: pass the message on to President Quispe",
        ],
    ),
    (
        "The two sides agreed to:\n- open a consulate in Bergen;\n- exchange liaison officers in June; and\n- hold a seminar on salmon.",
        [
            "undertaking agreed NO+PE: open a consulate in Bergen | in Bergen",
            "delivery agreed NO+PE: exchange liaison officers in June @ 2024-06",
            "undertaking agreed NO+PE: hold a seminar on salmon",
        ],
    ),
    ("Ms Solberg proposed a summit in Oslo in September.", ["meeting proposed NO+PE: a summit in Oslo in September @ 2024-09 | in Oslo"]),
    (
        "Mr Medina suggested that experts meet in Cusco next week.",
        [
            "talks proposed NO+PE: experts meet in Cusco next week @ 2024-05-06/2024-05-12 | in Cusco",
        ],
    ),
    ("It was agreed to continue contacts on fisheries.", ["talks agreed NO+PE: continue contacts on fisheries"]),
    (
        "The dates will be fixed through diplomatic channels.",
        [
            "talks announced NO+PE: The dates will be fixed through diplomatic channels",
        ],
    ),
    (
        "The next round of political consultations will be held in Cusco in September.",
        [
            "talks announced NO+PE: The next round of political consultations will be held in Cusco in September @ 2024-09 | in Cusco",
        ],
    ),
    (
        "The President of Peru is due to visit Norway in September.",
        [
            "visit announced PE: The President of Peru is due to visit Norway in September @ 2024-09 | in NO",
        ],
    ),
    (
        "Mr Medina noted the importance of the visit that Prime Minister Dahl is to make to Peru in June.",
        [
            "visit announced NO: the visit that Prime Minister Dahl is to make to Peru in June @ 2024-06 | in PE",
        ],
    ),
    (
        "Ms Solberg welcomed the agreement on ports, which is to be signed on 4 July.",
        [
            "signing announced NO+PE: is to be signed on 4 July @ 2024-07-04",
        ],
    ),
    (
        "The two ministers confirmed their intention to sign the protocol in June.",
        [
            "signing confirmed NO+PE: sign the protocol in June @ 2024-06",
        ],
    ),
    (
        "Ms Solberg confirmed that tenders would be invited by the end of the year.",
        [
            "undertaking confirmed NO: tenders would be invited by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "Mr Medina assured his host that nothing would be changed in the regime.",
        [
            "undertaking undertaken PE: nothing would be changed in the regime",
        ],
    ),
    (
        "Ms Solberg announced a further contribution of 5 million kroner to the fund.",
        [
            "delivery announced NO: a further contribution of 5 million kroner to the fund",
        ],
    ),
    (
        "On 4 July, in Lima, Minister Solberg will meet the President of Peru, who will also host a dinner in her honour.",
        [
            "meeting announced NO+PE: Minister Solberg will meet the President of Peru @ 2024-07-04 | in Lima",
            "meeting announced NO+PE: will also host a dinner in her honour @ 2024-07-04",
        ],
    ),
    (
        "Ms Solberg will travel to Lima on Friday for a meeting with Mr Medina, before continuing to Quito.",
        [
            "visit announced NO: Ms Solberg will travel to Lima on Friday @ 2024-05-10 | in Lima",
            "meeting announced NO+PE: a meeting with Mr Medina @ 2024-05-10 | in Lima",
            "visit announced NO: continuing to Quito | in Quito",
        ],
    ),
    (
        "The two ministers agreed that officials of both ministries would meet soon.",
        [
            "talks agreed NO+PE: officials of both ministries would meet soon @ ?",
        ],
    ),
    (
        "Peru, Mr Medina said, would send two ships to Bergen in September.",
        [
            "delivery undertaken PE: Peru, Mr Medina said, would send two ships to Bergen in September @ 2024-09 | in Bergen",
        ],
    ),
    (
        "It was agreed that Ms Solberg would visit Peru and that Mr Medina would attend the Arctic Forum in Bodø in September.",
        [
            "visit agreed NO: Ms Solberg would visit Peru | in PE",
            "visit agreed PE: Mr Medina would attend the Arctic Forum in Bodø in September @ 2024-09 | in Bodø | at Arctic Forum",
        ],
    ),
    (
        "The two leaders agreed that their foreign ministers would meet in September to review progress.",
        [
            "meeting agreed NO+PE: their foreign ministers would meet in September to review progress @ 2024-09",
        ],
    ),
    ("The parties agreed on the opening of an honorary consulate.", ["undertaking agreed NO+PE: the opening of an honorary consulate"]),
    (
        "The sides agreed to hold the third meeting of the Joint Commission in Lima in September.",
        [
            "talks agreed NO+PE: hold the third meeting of the Joint Commission in Lima in September @ 2024-09 | in Lima",
        ],
    ),
    (
        "Both ministers agreed to sign a memorandum of understanding on salmon soon.",
        [
            "signing agreed NO+PE: sign a memorandum of understanding on salmon soon @ ?",
        ],
    ),
    ("The ministers decided to establish a working group on ports.", ["talks agreed NO+PE: establish a working group on ports"]),
    (
        "They reached agreement on the resumption of direct flights in June.",
        [
            "undertaking agreed NO+PE: the resumption of direct flights in June @ 2024-06",
        ],
    ),
    (
        "It was decided that a hotline would be set up between the two ministries.",
        [
            "undertaking agreed NO+PE: a hotline would be set up between the two ministries",
        ],
    ),
    (
        "The Peruvian side promised to send 300 tonnes of potatoes by the end of the year.",
        [
            "delivery undertaken PE: send 300 tonnes of potatoes by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "Mr Medina said he looked forward to welcoming Ms Solberg in Lima in September.",
        [
            "visit announced NO: welcoming Ms Solberg in Lima in September @ 2024-09 | in Lima",
        ],
    ),
    ("Ms Solberg said she intends to visit Peru next year.", ["visit announced NO: she intends to visit Peru next year @ 2025 | in PE"]),
    (
        "The Foreign Minister plans to visit Peru next year.",
        [
            "visit announced NO: The Foreign Minister plans to visit Peru next year @ 2025 | in PE",
        ],
    ),
    (
        "Ms Solberg stressed that Norway will provide 10 million kroner to the fund in June.",
        [
            "delivery undertaken NO: Norway will provide 10 million kroner to the fund in June @ 2024-06",
        ],
    ),
    (
        "The two ministers discussed the President's visit to Norway, scheduled for September.",
        [
            "visit announced PE: the President's visit to Norway, scheduled for September @ 2024-09 | in NO",
        ],
    ),
    (
        "Mr Medina invited Ms Solberg to Lima in September, and Ms Solberg accepted.",
        [
            "visit accepted NO: Ms Solberg to Lima in September @ 2024-09 | in Lima",
        ],
    ),
    (
        "Mr Medina renewed the invitation to Ms Solberg to visit Peru, which she said she would consider.",
        [
            "visit invited NO: Ms Solberg to visit Peru | in PE",
        ],
    ),
    (
        "Prime Minister Dahl was invited to pay an official visit to Peru in September.",
        [
            "visit invited NO: pay an official visit to Peru in September @ 2024-09 | in PE",
        ],
    ),
    ("The two sides agreed to exchange visits by naval vessels.", ["visit agreed NO+PE: exchange visits by naval vessels"]),
    (
        "Mr Medina will be received by King Harald on Friday.",
        [
            "meeting announced PE+NO: Mr Medina will be received by King Harald on Friday @ 2024-05-10",
        ],
    ),
    (
        "The two ministers will sign an agreement on ports on Friday.",
        [
            "signing announced NO+PE: The two ministers will sign an agreement on ports on Friday @ 2024-05-10",
        ],
    ),
    (
        "The ministers tasked officials to prepare a roadmap by the end of the year.",
        [
            "undertaking directed NO+PE: prepare a roadmap by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "The competent departments were instructed to draw up a list by the end of the year.",
        [
            "undertaking directed NO+PE: draw up a list by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "Ms Solberg confirmed that she would attend the summit in Lima in September.",
        [
            "visit confirmed NO: she would attend the summit in Lima in September @ 2024-09 | in Lima | at summit in Lima",
        ],
    ),
    ("At the request of Mr Medina, Ms Solberg agreed to send two ferries.", ["delivery accepted NO: send two ferries"]),
    (
        "Mr Medina conveyed an invitation to attend the centenary of the port of Callao in September."
        " Ms Solberg said that she would come with pleasure.",
        ["visit accepted NO: attend the centenary of the port of Callao in September @ 2024-09 | at centenary of the port of Callao"],
    ),
    (
        "Mr Medina invited Ms Solberg to visit Lima in September. She said that she would be glad to be there.",
        ["visit accepted NO: Ms Solberg to visit Lima in September @ 2024-09 | in Lima"],
    ),
    (
        "Mr Medina invited Ms Solberg to visit Lima in September. She said that the road would be open with pleasure boats on the lake.",
        ["visit invited NO: Ms Solberg to visit Lima in September @ 2024-09 | in Lima"],
    ),
    (
        "Ms Solberg will head the Norwegian delegation to the climate conference in Lima on 4 July.",
        [
            "visit announced NO: Ms Solberg will head the Norwegian delegation to the climate conference in Lima on 4 July"
            " @ 2024-07-04 | in Lima"
        ],
    ),
    (
        "On 4 July Ms Solberg will take part in a panel discussion on the Arctic.",
        [
            "undertaking announced NO: On 4 July Ms Solberg will take part in a panel discussion on the Arctic"
            " @ 2024-07-04 | at panel discussion on the Arctic"
        ],
    ),
    (
        "It was agreed to hold the annual meeting of the Programme in Oslo in June.",
        ["talks agreed NO+PE: hold the annual meeting of the Programme in Oslo in June @ 2024-06 | in Oslo"],
    ),
    (
        "Mr Medina asked about the statues. Ms Solberg replied that they would be handed over to the Peruvian Embassy.",
        ["delivery undertaken NO: they would be handed over to the Peruvian Embassy"],
    ),
    (
        "Mr Medina said that the border post would reopen on 4 July.",
        ["undertaking announced PE: the border post would reopen on 4 July @ 2024-07-04"],
    ),
    ("Ms Solberg promised the delivery of two ships in June.", ["delivery undertaken NO: the delivery of two ships in June @ 2024-06"]),
    ("Both sides agreed on the continued provision of gas.", []),
    (
        "Mr Medina asked that the experts meet in Lima in June. Ms Solberg agreed to this.",
        ["talks accepted NO+PE: the experts meet in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Norway, for its part, will grant Peru 500 training places.",
        ["undertaking announced NO: Norway, for its part, will grant Peru 500 training places"],
    ),
    (
        "The ministers agreed that the national coordinators would submit a draft plan by the end of the year.",
        ["delivery agreed NO+PE: the national coordinators would submit a draft plan by the end of the year @ ../2024-12-31"],
    ),
    ("Mr Medina agreed to look into the matter.", ["undertaking accepted PE: look into the matter"]),
    ("The ministers agreed to speak again next week.", ["call agreed NO+PE: speak again next week @ 2024-05-06/2024-05-12"]),
    ("The next meeting will be held in Lima.", ["meeting announced NO+PE: The next meeting will be held in Lima | in Lima"]),
    (
        "Norway and Peru will hold a joint seminar in September.",
        [
            "undertaking announced NO+PE: Norway and Peru will hold a joint seminar in September @ 2024-09",
        ],
    ),
    (
        "The two ministers confirmed that the Joint Commission would meet in September, as soon as the rules are settled.",
        [
            "talks confirmed NO+PE: the Joint Commission would meet in September, as soon as the rules are settled @ 2024-09",
        ],
    ),
    (
        "Mr Medina said that a delegation would travel to Bergen in June to study the port.",
        [
            "visit announced PE: a delegation would travel to Bergen in June to study the port @ 2024-06 | in Bergen",
        ],
    ),
    (
        "The ministers agreed that work should begin soon on a new treaty.",
        [
            "undertaking agreed NO+PE: work should begin soon on a new treaty @ ?",
        ],
    ),
    (
        "The text of the agreement will be published on 4 July.",
        [
            "undertaking announced NO+PE: The text of the agreement will be published on 4 July @ 2024-07-04",
        ],
    ),
    ("The two ministers resolved to press for the release of the crew.", ["undertaking agreed NO+PE: press for the release of the crew"]),
    (
        "The sides undertook not to raise tariffs before the end of the talks.",
        [
            "undertaking agreed NO+PE: not to raise tariffs before the end of the talks",
        ],
    ),
    (
        "The ministers agreed to begin negotiations on a fisheries treaty in June and to conclude them by the end of the year.",
        [
            "talks agreed NO+PE: begin negotiations on a fisheries treaty in June @ 2024-06",
            "talks agreed NO+PE: conclude them by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "The two sides would exchange instruments of ratification on 4 July, the ministers agreed.",
        [
            "delivery agreed NO+PE: The two sides would exchange instruments of ratification on 4 July @ 2024-07-04",
        ],
    ),
    (
        "Ms Solberg told Mr Medina that she would raise the case with the Prime Minister.",
        [
            "undertaking undertaken NO: she would raise the case with the Prime Minister",
        ],
    ),
    ("Mr Medina vowed to open the archive.", ["undertaking undertaken PE: open the archive"]),
    (
        "Both ministers are expected to meet again in New York in September.",
        [
            "meeting announced NO+PE: Both ministers are expected to meet again in New York in September @ 2024-09 | in New York",
        ],
    ),
    ("The first tranche is to be paid on 4 July.", ["delivery announced NO: The first tranche is to be paid on 4 July @ 2024-07-04"]),
    (
        "She will be flying to Lima on 4 July to attend the Ocean Forum.",
        [
            "visit announced NO: She will be flying to Lima on 4 July to attend the Ocean Forum @ 2024-07-04 | in Lima | at Ocean Forum",
        ],
    ),
    (
        "It was agreed that the next round of Foreign Office Consultations will be held in Lima at an early date.",
        [
            "talks agreed NO+PE: the next round of Foreign Office Consultations will be held in Lima at an early date @ ? | in Lima",
        ],
    ),
    (
        "Both sides agreed to convene the second session of the Joint Commission in Oslo next year.",
        [
            "talks agreed NO+PE: convene the second session of the Joint Commission in Oslo next year @ 2025 | in Oslo",
        ],
    ),
    (
        "They welcomed the forthcoming visit of the President of Peru to Norway in September.",
        [
            "visit announced PE: the forthcoming visit of the President of Peru to Norway in September @ 2024-09 | in NO",
        ],
    ),
    (
        "President Quispe accepted the invitation; the dates will be worked out through diplomatic channels.",
        [
            "talks announced NO+PE: the dates will be worked out through diplomatic channels",
        ],
    ),
    (
        "They agreed that experts would visit Bergen next week.",
        [
            "visit agreed NO+PE: experts would visit Bergen next week @ 2024-05-06/2024-05-12 | in Bergen",
        ],
    ),
    (
        "In conclusion, the two sides agreed to stay in touch and to meet again in September.",
        [
            "meeting agreed NO+PE: meet again in September @ 2024-09",
        ],
    ),
    (
        "An agreement on air services is expected to be signed during the visit.",
        [
            "signing announced NO+PE: An agreement on air services is expected to be signed during the visit",
        ],
    ),
    (
        "The signing ceremony will take place in Oslo on Friday.",
        [
            "signing announced NO+PE: The signing ceremony will take place in Oslo on Friday @ 2024-05-10 | in Oslo",
        ],
    ),
    (
        "Mr Medina is to arrive in Bergen on Friday for talks with the Mayor.",
        [
            "visit announced PE: Mr Medina is to arrive in Bergen on Friday @ 2024-05-10 | in Bergen",
            "talks announced PE+NO: talks with the Mayor @ 2024-05-10 | in Bergen",
        ],
    ),
    (
        "The Minister will pay an official visit to Peru from 10 to 12 June.",
        [
            "visit announced NO: The Minister will pay an official visit to Peru from 10 to 12 June @ 2024-06-10/2024-06-12 | in PE",
        ],
    ),
    (
        "Peru's Foreign Minister is expected in Oslo next week.",
        [
            "visit announced PE: Peru's Foreign Minister is expected in Oslo next week @ 2024-05-06/2024-05-12 | in Oslo",
        ],
    ),
    (
        "The two ministers announced that Norway and Peru will open embassies in each other's capitals next year.",
        [
            "undertaking announced NO+PE: Norway and Peru will open embassies in each other's capitals next year @ 2025",
        ],
    ),
    (
        "Ms Solberg announced that Norway would lift the ban on imports of quinoa in June.",
        [
            "undertaking announced NO: Norway would lift the ban on imports of quinoa in June @ 2024-06",
        ],
    ),
    (
        "Mr Medina stated that Peru would vote for Norway's candidate.",
        [
            "undertaking undertaken PE: Peru would vote for Norway's candidate",
        ],
    ),
    (
        "Peru undertakes to repay the loan by the end of the year.",
        [
            "undertaking undertaken PE: repay the loan by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "The ministers reached an understanding that the ban would be lifted next year.",
        [
            "undertaking agreed NO+PE: the ban would be lifted next year @ 2025",
        ],
    ),
    ("They agreed in principle to exchange prisoners.", ["delivery agreed NO+PE: exchange prisoners"]),
    (
        "They agreed, subject to approval by their parliaments, to double the quota next year.",
        [
            "undertaking agreed NO+PE: double the quota next year @ 2025",
        ],
    ),
    (
        "If the weather permits, the Minister will visit the glacier on Friday.",
        [
            "visit announced NO: the Minister will visit the glacier on Friday @ 2024-05-10 | If the weather permits",
        ],
    ),
    ("Mr Medina will return to Lima on Friday.", ["visit announced PE: Mr Medina will return to Lima on Friday @ 2024-05-10 | in Lima"]),
    (
        "The two sides decided to mark the centenary with a joint exhibition next year.",
        [
            "undertaking agreed NO+PE: mark the centenary with a joint exhibition next year @ 2025",
        ],
    ),
    (
        "They decided to entrust the ambassadors with the follow-up.",
        [
            "undertaking agreed NO+PE: entrust the ambassadors with the follow-up",
        ],
    ),
    (
        "It was also decided to hold annual consultations at the level of deputy ministers.",
        [
            "talks agreed NO+PE: hold annual consultations at the level of deputy ministers",
        ],
    ),
    ("Ms Solberg reiterated Norway's invitation to Mr Medina to visit Oslo.", ["visit invited PE: visit Oslo | in Oslo"]),
    (
        "An invitation was extended to Mr Medina to visit Norway in September.",
        [
            "visit invited PE: visit Norway in September @ 2024-09 | in NO",
        ],
    ),
    (
        "The Norwegian side extended an invitation to the Peruvian side to take part in the Arctic Forum.",
        [
            "visit invited PE: take part in the Arctic Forum | at Arctic Forum",
        ],
    ),
    (
        "Ms Solberg assured him that Norway would continue to train Peruvian rangers.",
        [
            "undertaking undertaken NO: Norway would continue to train Peruvian rangers",
        ],
    ),
    ("Ms Solberg expressed her intention to visit Lima next year.", ["visit announced NO: visit Lima next year @ 2025 | in Lima"]),
    (
        "The two sides will continue consultations on the draft treaty.",
        [
            "talks announced NO+PE: The two sides will continue consultations on the draft treaty",
        ],
    ),
    (
        "Consultations on the matter will go on at expert level.",
        [
            "talks announced NO+PE: Consultations on the matter will go on at expert level",
        ],
    ),
    ("The visit was postponed to September.", ["visit announced NO+PE: The visit was postponed to September @ 2024-09"]),
    ("The next session is planned for September.", ["talks announced NO+PE: The next session is planned for September @ 2024-09"]),
    (
        "The third round of talks is set for 4 July in Lima.",
        [
            "talks announced NO+PE: The third round of talks is set for 4 July in Lima @ 2024-07-04 | in Lima",
        ],
    ),
    (
        "Ms Solberg proposed holding a joint exercise in September.",
        [
            "undertaking proposed NO+PE: holding a joint exercise in September @ 2024-09",
        ],
    ),
    (
        "Mr Medina proposed that the two countries set up a joint fund.",
        [
            "undertaking proposed NO+PE: the two countries set up a joint fund",
        ],
    ),
    ("Mr Medina proposed to set up a joint fund.", ["undertaking proposed NO+PE: set up a joint fund"]),
    (
        "The two ministers agreed to recommend to their governments that the treaty be extended.",
        [
            "undertaking agreed NO+PE: recommend to their governments that the treaty be extended",
        ],
    ),
    ("I will visit Peru in June.", ["visit announced NO: I will visit Peru in June @ 2024-06 | in PE"]),
    (
        "I have instructed our embassy to open an office in Cusco by the end of the year.",
        [
            "undertaking directed NO: open an office in Cusco by the end of the year @ ../2024-12-31 | in Cusco",
        ],
    ),
    ("We agreed to meet again in September.", ["meeting agreed NO+PE: meet again in September @ 2024-09"]),
    (
        "I assured the Minister that we will do all we can to find the crew.",
        [
            "undertaking undertaken NO: we will do all we can to find the crew",
        ],
    ),
    ("The President will be in Oslo on Friday.", ["visit announced NO: The President will be in Oslo on Friday @ 2024-05-10 | in Oslo"]),
    (
        "A joint statement will be issued on Friday.",
        [
            "undertaking announced NO+PE: A joint statement will be issued on Friday @ 2024-05-10",
        ],
    ),
    ("They agreed to issue a joint statement on Friday.", ["undertaking agreed NO+PE: issue a joint statement on Friday @ 2024-05-10"]),
    (
        "The two ministers agreed to set the goal of doubling trade by the end of the year.",
        [
            "undertaking agreed NO+PE: set the goal of doubling trade by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "The talks are to resume in Oslo on 4 July.",
        [
            "talks announced NO+PE: The talks are to resume in Oslo on 4 July @ 2024-07-04 | in Oslo",
        ],
    ),
    (
        "The officials are to report to the ministers by the end of the year.",
        [
            "undertaking announced NO+PE: The officials are to report to the ministers by the end of the year @ ../2024-12-31",
        ],
    ),
    (
        "They agreed that the committee, which last met in March, would be convened in September.",
        [
            "talks agreed NO+PE: the committee, which last met in March, would be convened in September @ 2024-09",
        ],
    ),
    (
        "It was agreed that the list would be published when Mr Medina visits Oslo in June.",
        [
            "undertaking agreed NO+PE: the list would be published @ 2024-06",
            "visit agreed PE: Mr Medina visits Oslo in June @ 2024-06 | in Oslo",
        ],
    ),
    (
        "They did not agree on the quota, on which talks will continue in June.",
        [
            "talks announced NO+PE: talks will continue in June @ 2024-06",
        ],
    ),
    (
        "The Peruvian side undertook to return forty ceramics seized in March.",
        ["delivery undertaken PE: return forty ceramics seized in March"],
    ),
    (
        "Both Ministers tasked their respective ambassadors with drafting a work plan by the end of the year.",
        ["undertaking directed NO+PE: drafting a work plan by the end of the year @ ../2024-12-31"],
    ),
    (
        "Norway will second two hydrologists to the port authority of Callao in September.",
        ["delivery announced NO: Norway will second two hydrologists to the port authority of Callao in September @ 2024-09"],
    ),
    (
        "The Peruvian Minister indicated that his Government would table a draft resolution in New York in June.",
        ["undertaking undertaken PE: his Government would table a draft resolution in New York in June @ 2024-06 | in New York"],
    ),
    (
        "Ms Solberg assured Mr Medina that the first consignment of medicines would arrive in Lima next week.",
        [
            "delivery undertaken NO: the first consignment of medicines would arrive in Lima next week @ 2024-05-06/2024-05-12 | in Lima",
        ],
    ),
    (
        "The Ministers agreed in principle to the appointment of a special envoy for the fisheries dispute.",
        ["undertaking agreed NO+PE: the appointment of a special envoy for the fisheries dispute"],
    ),
    (
        "Mr Medina asked Norway to extradite the two suspects, a request to which Ms Solberg acceded.",
        ["delivery accepted NO: extradite the two suspects"],
    ),
    (
        "Mr Medina proposed that the two harbour boards set up a joint office by the end of the year, to which Ms Solberg agreed.",
        ["undertaking accepted NO+PE: the two harbour boards set up a joint office by the end of the year @ ../2024-12-31"],
    ),
    (
        "They agreed that holders of service passports would be exempt from visas.",
        ["undertaking agreed NO+PE: holders of service passports would be exempt from visas"],
    ),
    (
        "Peru will host the next round of consultations in June, it was agreed.",
        ["talks agreed NO+PE: Peru will host the next round of consultations in June @ 2024-06"],
    ),
    (
        "Mr Medina announced that the embassy would open in June.",
        ["undertaking announced PE: the embassy would open in June @ 2024-06"],
    ),
    (
        "Mr Medina recalled that the President had invited Ms Solberg to Lima. Ms Solberg replied that it would take place next year.",
        ["visit invited NO: Ms Solberg to Lima | in Lima", "visit announced NO: it would take place next year @ 2025"],
    ),
    (
        "The ministers discussed the date of the next meeting of the joint fisheries committee, which is expected to convene in June.",
        ["talks announced NO+PE: the joint fisheries committee, which is expected to convene in June @ 2024-06"],
    ),
    (
        "Mr Medina referred to the upcoming summit to be hosted by Norway from 10 to 12 June.",
        ["meeting announced NO+PE: the upcoming summit to be hosted by Norway from 10 to 12 June @ 2024-06-10/2024-06-12"],
    ),
    (
        "Both committed to deepening trade ties as well as working together with other coastal states on reforming the fisheries fund.",
        ["undertaking agreed NO+PE: working together with other coastal states on reforming the fisheries fund"],
    ),
    (
        "It was agreed that a joint working group would work out the details by the end of the year.",
        ["talks agreed NO+PE: a joint working group would work out the details by the end of the year @ ../2024-12-31"],
    ),
    (
        "They agreed that their ambassadors would consult each other on the matter.",
        ["talks agreed NO+PE: their ambassadors would consult each other on the matter"],
    ),
    ("On 4 July Ms Solberg travels to Lima.", ["visit announced NO: On 4 July Ms Solberg travels to Lima @ 2024-07-04 | in Lima"]),
    (
        "Ms Solberg confirmed that 20 million kroner would be paid in June, provided that the accounts are closed in March.",
        ["delivery confirmed NO: 20 million kroner would be paid in June @ 2024-06 | provided that the accounts are closed in March"],
    ),
    (
        "Mr Medina proposed joint exercises in June.",
        ["undertaking proposed NO+PE: joint exercises in June @ 2024-06"],
    ),
    ("Ms Solberg promised to help in finding a site for the school.", ["undertaking undertaken NO: help in finding a site for the school"]),
    (
        "Ms Solberg stressed that Norway, allies, and partners will continue to hold the smugglers to account.",
        ["undertaking undertaken NO: Norway, allies, and partners will continue to hold the smugglers to account"],
    ),
    (
        "It was agreed to convene the Joint Commission, which last met in 2008, by the end of the year.",
        ["talks agreed NO+PE: convene the Joint Commission, which last met in 2008, by the end of the year @ ../2024-12-31"],
    ),
    (
        "Mr Medina looks forward to his State Visit in September.",
        ["visit announced PE: his State Visit in September @ 2024-09"],
    ),
    (
        "The Minister reaffirmed that Norway will keep its embassy open and will add two posts next year.",
        ["undertaking confirmed NO: Norway will keep its embassy open", "undertaking confirmed NO: will add two posts next year @ 2025"],
    ),
    (
        "The Peruvian Government will shortly appoint an ambassador to Oslo, Mr Medina informed his host.",
        ["undertaking undertaken PE: The Peruvian Government will shortly appoint an ambassador to Oslo | in Oslo"],
    ),
    ("They concurred in the establishment of a hotline.", ["undertaking agreed NO+PE: the establishment of a hotline"]),
    (
        "Officials were asked to report back by the end of the year.",
        ["undertaking directed NO+PE: report back by the end of the year @ ../2024-12-31"],
    ),
    (
        "The Norwegian side accepted the suggestion to open a school in Lima.",
        ["undertaking accepted NO: open a school in Lima | in Lima"],
    ),
    (
        "The two ministers agreed that their teams will stay in close touch, including in talks with partners, on the ceasefire.",
        ["talks agreed NO+PE: their teams will stay in close touch, including in talks with partners, on the ceasefire"],
    ),
    (
        "They agreed that their advisers would remain in regular contact in the days ahead about the fires.",
        ["talks agreed NO+PE: their advisers would remain in regular contact in the days ahead about the fires"],
    ),
    (
        "Ms Solberg supported Mr Medina's initiative to convene a summit in September.",
        ["meeting proposed NO+PE: convene a summit in September @ 2024-09"],
    ),
    (
        "Mr Medina backed the Norwegian proposal for holding a conference in Lima in June.",
        ["meeting proposed NO+PE: holding a conference in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "Ms Solberg spoke in favour of convening an emergency session of the Council.",
        ["meeting proposed NO+PE: convening an emergency session of the Council"],
    ),
    (
        "Ms Solberg welcomed the launch of a Norway-Peru Energy Dialogue in September.",
        ["talks announced NO+PE: the launch of a Norway-Peru Energy Dialogue in September @ 2024-09"],
    ),
    (
        "The ministers welcomed the convening soon of a meeting in the Arctic format.",
        ["meeting announced NO+PE: the convening soon of a meeting in the Arctic format @ ? | at Arctic format"],
    ),
    (
        "They affirmed plans for an Arctic Leaders Summit in September.",
        ["meeting announced NO+PE: an Arctic Leaders Summit in September @ 2024-09 | at Arctic Leaders Summit"],
    ),
    (
        "Ms Solberg welcomed closer ties, including through the Norway-Peru Strategic Dialogue in September.",
        ["talks announced NO+PE: the Norway-Peru Strategic Dialogue in September @ 2024-09"],
    ),
    (
        "Ms Solberg announced the Prime Minister's intent to appoint a special envoy for the Amazon.",
        ["undertaking announced NO: appoint a special envoy for the Amazon"],
    ),
    ("Mr Medina announced plans to open two schools in Cusco.", ["undertaking announced PE: open two schools in Cusco | in Cusco"]),
    (
        "They discussed fish, including Norwegian plans to provide 900,000 doses to Peru.",
        ["delivery announced NO: provide 900,000 doses to Peru | in PE"],
    ),
    (
        "Ms Solberg applauded the Peruvian government's decision to provide tents and $2 million in aid for the refugees.",
        ["delivery announced PE: provide tents and $2 million in aid for the refugees"],
    ),
    (
        "Norway looks forward to depositing its instrument of ratification at an early date.",
        ["delivery announced NO: depositing its instrument of ratification at an early date @ ?"],
    ),
    (
        "Ms Solberg looked forward to seeing Mr Medina again in Lima in September.",
        ["meeting announced NO+PE: seeing Mr Medina again in Lima in September @ 2024-09 | in Lima"],
    ),
    (
        "Ms Solberg looked forward to hosting Mr Medina in Oslo in the near future.",
        ["visit announced PE: hosting Mr Medina in Oslo in the near future @ ? | in Oslo"],
    ),
    (
        "Ms Solberg looks forward to Peru's participation in the Arctic Forum in Oslo in September.",
        ["visit announced PE: Peru's participation in the Arctic Forum in Oslo in September @ 2024-09 | in Oslo | at Arctic Forum"],
    ),
    (
        "Ms Solberg looks forward to close ties, starting with meetings in Lima next week.",
        ["meeting announced NO+PE: meetings in Lima next week @ 2024-05-06/2024-05-12 | in Lima"],
    ),
    (
        "Ms Solberg asked Ambassador Lena Berg to travel to Lima next week.",
        ["visit directed NO: travel to Lima next week @ 2024-05-06/2024-05-12 | in Lima"],
    ),
    (
        "Ms Solberg announced that the next convening would be in September.",
        ["meeting announced NO+PE: the next convening would be in September @ 2024-09"],
    ),
    (
        "Ms Solberg affirmed that Norway would continue providing food assistance and financial support to Peru.",
        ["delivery undertaken NO: Norway would continue providing food assistance and financial support to Peru | in PE"],
    ),
    (
        "The ministers tasked their teams to continue following up on the conversation.",
        ["talks directed NO+PE: continue following up on the conversation"],
    ),
    (
        "Ms Solberg said that the necessary instructions would be given.",
        ["undertaking undertaken NO: the necessary instructions would be given"],
    ),
    (
        "They agreed to continue coordination between their fisheries agencies to ensure the passage of Peruvian ships.",
        ["talks agreed NO+PE: continue coordination between their fisheries agencies to ensure the passage of Peruvian ships"],
    ),
    (
        "Ms Solberg invited Mr Medina to Bergen by the end of the year to continue their work.",
        ["visit invited PE: Mr Medina to Bergen by the end of the year @ ../2024-12-31 | in Bergen"],
    ),
    (
        "Mr Medina thanked Ms Solberg for hosting the next Declaration on Water and Forests Summit planned for September.",
        ["meeting announced NO+PE: the next Declaration on Water and Forests Summit planned for September @ 2024-09"],
    ),
    (
        "Ms Solberg announced the opening of a consulate in Lima.",
        ["undertaking announced NO: the opening of a consulate in Lima | in Lima"],
    ),
    (
        "Ms Solberg announced new funding of $10 million for the port of Callao.",
        ["delivery announced NO: new funding of $10 million for the port of Callao"],
    ),
    (
        "Ms Solberg announced that Norway will finance the rebuilding of the school with 90 million kroner.",
        ["delivery announced NO: Norway will finance the rebuilding of the school with 90 million kroner"],
    ),
    (
        "Ms Solberg undertook to consult Peru on matters of the high seas.",
        ["talks undertaken NO: consult Peru on matters of the high seas"],
    ),
    ("Mr Medina assured her that each case would be looked into.", ["undertaking undertaken PE: each case would be looked into"]),
    ("They agreed to exchange information on stolen boats.", ["undertaking agreed NO+PE: exchange information on stolen boats"]),
    (
        "Both will have the opportunity to continue their talks in person on 4 July, when Ms Solberg pays a visit to Lima.",
        [
            "meeting announced NO+PE: Both will have the opportunity to continue their talks in person on 4 July @ 2024-07-04 | in Lima",
            "visit announced NO: Ms Solberg pays a visit to Lima @ 2024-07-04 | in Lima",
        ],
    ),
    (
        "Mr Medina conveyed greetings from President Quispe, as well as an invitation to visit Lima.",
        ["visit invited NO: visit Lima | in Lima"],
    ),
    (
        "Mr Medina extended an invitation to Ms Solberg to attend the Fish Fair, which Peru will host in September.",
        ["visit invited NO: attend the Fish Fair @ 2024-09 | at Fish Fair"],
    ),
    (
        "They reviewed the second round of consultations, and agreed to hold the third in Lima in June.",
        ["talks agreed NO+PE: hold the third in Lima in June @ 2024-06 | in Lima"],
    ),
    ("Ms Solberg thanked Mr Medina for Peru's pledge of $5 million for the port.", ["delivery undertaken PE: $5 million for the port"]),
    (
        "They will discuss the plan further at their meeting in Lima next week.",
        ["talks announced NO+PE: They will discuss the plan further at their meeting in Lima next week @ 2024-05-06/2024-05-12 | in Lima"],
    ),
    (
        "They will discuss the plan during their upcoming bilateral meeting.",
        ["talks announced NO+PE: They will discuss the plan during their upcoming bilateral meeting"],
    ),
    ("Tomorrow President Quispe will tour Bergen.", ["visit announced NO: Tomorrow President Quispe will tour Bergen"]),
    (
        "Mr Medina proposed a round table in Lima with shipowners.",
        ["meeting proposed NO+PE: a round table in Lima with shipowners | in Lima"],
    ),
    ("They agreed to conclude an agreement on air transport.", ["signing agreed NO+PE: conclude an agreement on air transport"]),
    (
        "Ms Solberg proposed that an office be opened in Lima in June, and that flights be resumed next year.",
        [
            "undertaking proposed NO+PE: an office be opened in Lima in June @ 2024-06 | in Lima",
            "undertaking proposed NO+PE: flights be resumed next year @ 2025",
        ],
    ),
    (
        "Ms Solberg informed Mr Medina that Norway will provide $10 million to support young farmers.",
        ["delivery undertaken NO: Norway will provide $10 million to support young farmers"],
    ),
    (
        "Ms Solberg said that the Solberg Administration will provide two ferries.",
        ["delivery undertaken NO: the Solberg Administration will provide two ferries"],
    ),
    (
        "Mr Medina announced Norway and Peru will sign a treaty on whales.",
        ["signing announced NO+PE: Norway and Peru will sign a treaty on whales"],
    ),
    (
        "Ms Solberg welcomed the upcoming visit by Minister Medina and his delegation next week.",
        ["visit announced PE: the upcoming visit by Minister Medina and his delegation next week @ 2024-05-06/2024-05-12"],
    ),
    (
        "Ms Solberg graciously accepted the President of the Republic of Peru's invitation to visit Lima next year.",
        ["visit accepted NO: visit Lima next year @ 2025 | in Lima"],
    ),
    (
        "They noted the progress made and planned to hold a call in the near future.",
        ["call announced NO+PE: planned to hold a call in the near future @ ?"],
    ),
    ("The ministers tasked their senior officials with swift follow-up.", ["talks directed NO+PE: swift follow-up"]),
    (
        "Ms Solberg made clear that the raiders and their helpers will be held to account.",
        ["undertaking undertaken NO: the raiders and their helpers will be held to account"],
    ),
    (
        "Ms Solberg applauded Mr Medina's announcement that Peru will rejoin the Whale Convention.",
        ["undertaking undertaken PE: Peru will rejoin the Whale Convention"],
    ),
    (
        "They pledged to stay in regular contact in the coming weeks to oversee implementation of the treaty.",
        ["talks agreed NO+PE: stay in regular contact in the coming weeks to oversee implementation of the treaty"],
    ),
    ("They discussed plans for Mr Medina to visit Oslo in June.", ["visit announced PE: visit Oslo in June @ 2024-06 | in Oslo"]),
    (
        "Norway will also provide training to the coast guard of Peru.",
        ["delivery announced NO: Norway will also provide training to the coast guard of Peru"],
    ),
    ("The ministers directed their teams to enhance consultations on fish.", ["talks directed NO+PE: enhance consultations on fish"]),
    (
        "The ministers agreed that their teams will stay in touch, in consultation with Chile, on the fires.",
        ["talks agreed NO+PE: their teams will stay in touch, in consultation with Chile, on the fires"],
    ),
    (
        "Ms Solberg proposed that a treaty on whales be concluded in June.",
        ["signing proposed NO+PE: a treaty on whales be concluded in June @ 2024-06"],
    ),
    (
        "They agreed to set up a joint commission, the first meeting of which will be held in Lima in June.",
        [
            "talks agreed NO+PE: set up a joint commission",
            "talks agreed NO+PE: the first meeting of which will be held in Lima in June @ 2024-06 | in Lima",
        ],
    ),
    (
        "Mr Medina undertook to bring the matter to the attention of the Minister of Fisheries.",
        ["conveyance undertaken PE: bring the matter to the attention of the Minister of Fisheries"],
    ),
    ("Norway is sending ten engineers to Lima.", ["delivery announced NO: Norway is sending ten engineers to Lima | in Lima"]),
    (
        "Ms Solberg said that Norway was making a further €3 million available.",
        [],
    ),
    (
        "Norway is making a further €3 million available to Peru.",
        ["delivery announced NO: Norway is making a further €3 million available to Peru | in PE"],
    ),
    ("Of this sum, €2 million is set aside for schools.", ["delivery announced NO: €2 million is set aside for schools"]),
    ("The remaining €2 million will go to the ports.", ["delivery announced NO: The remaining €2 million will go to the ports"]),
    (
        "Mr Medina informed her that the second consignment is expected in Bergen on 4 July.",
        ["delivery announced PE: the second consignment is expected in Bergen on 4 July @ 2024-07-04 | in Bergen"],
    ),
    ("Ms Solberg offered ten scholarships to students from Peru.", ["delivery undertaken NO: ten scholarships to students from Peru"]),
    ("Mr Medina pledged two mobile clinics.", ["delivery undertaken PE: two mobile clinics"]),
    ("Mr Medina promised a decision on the licence in June.", ["undertaking undertaken PE: a decision on the licence in June @ 2024-06"]),
    (
        "Ms Solberg agreed to Peru's request for two further patrol boats.",
        ["delivery accepted NO: two further patrol boats"],
    ),
    (
        "The Peruvian request for a training centre will be examined by the Norwegian authorities.",
        ["undertaking announced NO: The Peruvian request for a training centre will be examined by the Norwegian authorities"],
    ),
    ("The Peruvian proposal will be studied.", ["undertaking announced NO: The Peruvian proposal will be studied"]),
    ("Mr Medina said that his Cabinet would look at it.", ["undertaking undertaken PE: his Cabinet would look at it"]),
    (
        "They agreed to revive the Joint Committee. It will meet in Lima in June.",
        ["talks agreed NO+PE: revive the Joint Committee", "talks agreed NO+PE: It will meet in Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "They agreed to resume negotiations on a tax treaty with a view to signing it next year.",
        ["talks agreed NO+PE: resume negotiations on a tax treaty with a view to signing it next year"],
    ),
    (
        "They agreed to stage a series of concerts for the anniversary, which falls on 4 July.",
        ["undertaking agreed NO+PE: stage a series of concerts for the anniversary, which falls on 4 July"],
    ),
    (
        "Mr Medina will on Friday pay a visit to the port of Bergen and lay a wreath at the seamen's memorial.",
        [
            "visit announced PE: Mr Medina will on Friday pay a visit to the port of Bergen @ 2024-05-10",
            "undertaking announced PE: lay a wreath at the seamen's memorial @ 2024-05-10",
        ],
    ),
    (
        "Mr Medina said that the draft would be returned to Oslo with comments in June.",
        ["delivery undertaken PE: the draft would be returned to Oslo with comments in June @ 2024-06 | in Oslo"],
    ),
    (
        "Norway will host a technical team from the Ministry of Labour of Peru in June.",
        ["visit announced PE: Norway will host a technical team from the Ministry of Labour of Peru in June @ 2024-06"],
    ),
    (
        "Peruvian citizens will no longer need a visa to enter Norway.",
        ["undertaking announced NO: Peruvian citizens will no longer need a visa to enter Norway"],
    ),
    (
        "Mr Medina announced that Norwegian tourists would no longer require visas.",
        ["undertaking announced PE: Norwegian tourists would no longer require visas"],
    ),
    (
        "A direct flight between Oslo and Lima will start in June.",
        ["undertaking announced NO+PE: A direct flight between Oslo and Lima will start in June @ 2024-06"],
    ),
    (
        "The Norwegian consulate in Lima will open its doors in June.",
        ["undertaking announced NO: The Norwegian consulate in Lima will open its doors in June @ 2024-06 | in Lima"],
    ),
    (
        "Mr Medina agreed to pass the invitation to the President.",
        ["conveyance accepted PE: pass the invitation to the President"],
    ),
    (
        "Ms Solberg asked him to convey an invitation to President Quispe to attend the Ocean Summit in June.",
        ["visit invited PE: attend the Ocean Summit in June @ 2024-06 | at Ocean Summit"],
    ),
    (
        "Mr Medina will tomorrow deliver a lecture on fish. Norway will open a High Commission in June.",
        [
            "undertaking announced PE: Mr Medina will tomorrow deliver a lecture on fish",
            "undertaking announced NO: Norway will open a High Commission in June @ 2024-06",
        ],
    ),
    ("The sides consented to put a hotline into operation.", ["undertaking agreed NO+PE: put a hotline into operation"]),
    (
        "Ms Solberg said that Norway will extend a loan of ten million crowns.",
        ["delivery undertaken NO: Norway will extend a loan of ten million crowns"],
    ),
    (
        "Peru will award ten fellowships a year to Norwegian students.",
        ["delivery announced PE: Peru will award ten fellowships a year to Norwegian students"],
    ),
    (
        "A Norwegian cultural centre will be opened in Lima.",
        ["undertaking announced NO: A Norwegian cultural centre will be opened in Lima | in Lima"],
    ),
    (
        "Mr Medina announced that the quota would be raised to 200 ships.",
        ["undertaking announced PE: the quota would be raised to 200 ships"],
    ),
    (
        "Mr Medina will meet the Speaker of the Storting in June.",
        ["meeting announced NO+PE: Mr Medina will meet the Speaker of the Storting in June @ 2024-06"],
    ),
    (
        "It was agreed to exempt diplomats from visas, the text to be exchanged through diplomatic channels.",
        [
            "undertaking agreed NO+PE: exempt diplomats from visas",
            "delivery agreed NO+PE: the text to be exchanged through diplomatic channels",
        ],
    ),
    (
        "They agreed to open negotiations on a tax treaty, with the first round to be held in Lima in June.",
        [
            "talks agreed NO+PE: open negotiations on a tax treaty",
            "talks agreed NO+PE: the first round to be held in Lima in June @ 2024-06 | in Lima",
        ],
    ),
    (
        "They agreed to set up a fund, the details to be worked out by experts.",
        ["undertaking agreed NO+PE: set up a fund", "talks agreed NO+PE: the details to be worked out by experts"],
    ),
    (
        "Mr Medina requested Norway to train 50 divers. Ms Solberg agreed to the request.",
        ["undertaking accepted NO: Norway to train 50 divers"],
    ),
    (
        "Mr Medina pledged his country's support for Norway's candidacy.",
        ["undertaking undertaken PE: his country's support for Norway's candidacy"],
    ),
    (
        "Mr Medina will visit Bergen on 4 July. In the evening he will open the fair.",
        [
            "visit announced PE: Mr Medina will visit Bergen on 4 July @ 2024-07-04 | in Bergen",
            "undertaking announced PE: In the evening he will open the fair @ 2024-07-04",
        ],
    ),
    (
        "Ms Solberg said that ProAndes would send two experts to Lima in June.",
        ["delivery undertaken NO: ProAndes would send two experts to Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "The embassy was closed last year, and a Peruvian consulate will open in Bergen in June.",
        ["undertaking announced PE: a Peruvian consulate will open in Bergen in June @ 2024-06 | in Bergen"],
    ),
    (
        "Peru will forward its comments on the draft in June.",
        ["delivery announced PE: Peru will forward its comments on the draft in June @ 2024-06"],
    ),
    ("The ministers directed that the line be completed in June.", ["undertaking directed NO+PE: the line be completed in June @ 2024-06"]),
    (
        "Mr Medina said that Peru would deploy twenty nurses to Bergen in June.",
        ["delivery undertaken PE: Peru would deploy twenty nurses to Bergen in June @ 2024-06 | in Bergen"],
    ),
    (
        "The ministers will meet again on the margins of the UN General Assembly in September.",
        [
            "meeting announced NO+PE: The ministers will meet again on the margins of the UN General Assembly in September @ 2024-09"
            " | at UN General Assembly"
        ],
    ),
    (
        "Mr Medina said that their families would be allowed to visit them.",
        ["undertaking undertaken PE: their families would be allowed to visit them"],
    ),
    (
        "Mr Medina will address the Institute of Ports in June.",
        ["undertaking announced PE: Mr Medina will address the Institute of Ports in June @ 2024-06"],
    ),
    (
        "Ms Solberg announced that Norway had accepted an invitation to attend the Ocean Fair in September.",
        ["visit accepted NO: attend the Ocean Fair in September @ 2024-09 | at Ocean Fair"],
    ),
    (
        "They agreed to open a port, and to exchange information on stolen boats.",
        ["undertaking agreed NO+PE: open a port", "undertaking agreed NO+PE: exchange information on stolen boats"],
    ),
    (
        "On 4 July Mr Medina will meet the Speaker of the Storting and will open a fair.",
        [
            "meeting announced NO+PE: On 4 July Mr Medina will meet the Speaker of the Storting @ 2024-07-04",
            "undertaking announced PE: will open a fair @ 2024-07-04",
        ],
    ),
    (
        "Ms Solberg said that Norway would publish the study prior to COP29, which will open in Lima on 4 July.",
        ["undertaking undertaken NO: Norway would publish the study prior to COP29 @ ../2024-07-04"],
    ),
    (
        "Ms Solberg said that Norway would publish the study of the lake, which will be ready in June.",
        ["undertaking undertaken NO: Norway would publish the study of the lake"],
    ),
    (
        "Norway will, together with Peru, submit a resolution in June.",
        ["delivery announced NO+PE: Norway will, together with Peru, submit a resolution in June @ 2024-06"],
    ),
    (
        "Ms Solberg said that Norway would submit the resolution jointly with Peru in June.",
        ["delivery undertaken NO+PE: Norway would submit the resolution jointly with Peru in June @ 2024-06"],
    ),
    (
        "It was agreed that an expert would be sent to Lima in June.",
        ["delivery agreed NO: an expert would be sent to Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "They agreed to send a Norwegian expert to Lima in June.",
        ["delivery agreed NO: send a Norwegian expert to Lima in June @ 2024-06 | in Lima"],
    ),
    (
        "They agreed to send a joint mission to Lima in June.",
        ["visit agreed NO+PE: send a joint mission to Lima in June @ 2024-06 | in Lima"],
    ),
]

NOTHING = [
    "The two sides agreed to forge ahead with their plans.",
    "Mr Medina invited Norwegian multinationals to take part in the fair in Lima on 4 July.",
    "Ms Solberg wisecracked that she would send him her cook.",
    "Norway offered to place its experience in carbon storage at Peru's disposal.",
    "The two ministers launched a new round of talks.",
    "The two countries established a new era of trust.",
    "The two countries are opening a new era of trust.",
    "Relations are opening new roads for trade.",
    "Ms Solberg said that both countries could do more.",
    "The experts could not meet in June.",
    "The 20th anniversary of relations will be celebrated in June.",
    "They noted their commitment to work closely together to accelerate the use of wind power.",
    "The two ministers pledged to work closely together to reduce poverty.",
    "The two ministers committed to work together to counter threats in the region.",
    "They reaffirmed their commitment to impose significant costs on the rebels for as long as they continue their war.",
    "Ms Solberg said that the country will remain calm until the vote.",
    "They will also exchange views on regional issues, as well as preparations for the summit in June.",
    "The ministers agreed that the time is now to fully implement the agreement.",
    "They committed to continued close consultation, including working with and through Chile.",
    "Ms Solberg regretted that the meeting foreseen in Lima on 4 July could not take place.",
    "They discussed the Ocean Summit, to be held in Santiago on 4 July.",
    "Mr Medina said that Peru will never allow the use of force.",
    "Ms Solberg noted that the purchase would provide a sound footing for the ties of the two navies.",
    "Ms Solberg said that the new port would provide jobs for thousands.",
    "Mr Medina said that the accord would supply the region with a model to follow.",
    "Ms Solberg added that the ferry line would deliver lasting benefits to both coasts.",
    "Ms Solberg reaffirmed Norway's commitment to hold the raiders accountable for the harm they have done.",
    "They underscored their commitment to holding the smugglers to account.",
    "Ms Solberg highlighted the continued commitment of Norway and its partners to hold those responsible accountable.",
    "They resolved to advance cooperation, in drafting rules that will ease mutual visits of officers.",
    "Ms Solberg said that Mr Medina will be in favour of the treaty.",
    "Ms Solberg noted that Peru will be in a difficult position in June.",
    "They spoke before the Commission meets in June.",
    "They agreed to remain in close contact ahead of the summit in June.",
    "Ms Solberg said that the Norwegian people would continue to stand with their friends in Peru.",
    "Ms Solberg made clear that Norway's policy would be determined by what Peru did next.",
    "The Minister will review efforts to protect the fjords and discuss trade with Mr Medina.",
    "They will also talk about a range of shared priorities.",
    "Mr Medina reiterated that under no circumstances would Peru give up its share of the fish.",
    "They agreed to join efforts in fighting the floods.",
    "They kept to their positions while remaining committed to diplomacy.",
    "Ms Solberg shared details of the new package.",
    "Ms Solberg outlined Norwegian assistance to Peru.",
    "Ms Solberg outlined new steps.",
    "We remain committed to keeping the prospect of peace alive.",
    "Ms Solberg noted that Norway would continue to support the European perspective of the country.",
    "Ms Solberg said that Norway would support Peru for as long as it takes.",
    "Ms Solberg announced new steps that the Government is taking.",
    "Ms Solberg recently announced a new partnership with Chile.",
    "Ms Solberg pledged continued support for a free and open Amazon region.",
    "They agreed to keep the matter under review.",
    "They agreed to encourage investment in the ports.",
    "They agreed to maintain contact on a wide range of issues.",
    "They agreed to continue their close coordination to detect, track, and stop the boats.",
    "They committed to accelerate cooperation to prevent smuggling and reduce the flow of weapons.",
    "The Session will prepare the JFC proper in June.",
    "Ms Solberg said that her thanks go to Peru.",
    "Ms Solberg leads the party to Victory on Friday.",
    "Ms Solberg said that Norway would take further steps to deepen cooperation with Peru.",
    "Ms Solberg stressed that Norway will accompany Peru on this path as a reliable partner.",
    "He noted that Peruvian companies have decided to build a plant in Lima.",
    "They discussed the upcoming UN summit.",
    "Mr Medina will be received by the press at the airport on Friday.",
    "The bells of the cathedral will ring on Friday.",
    "The band of the guard will play on Saturday.",
    "The lights of the tower will shine on Sunday evening.",
    "The clocks of the station will strike noon on Monday.",
    "Snow will fall on the pass on Thursday.",
    "Mr Medina will see the Minister resign in June.",
    "Mr Medina said that he would consult the dictionary.",
    "Ms Solberg expects the price of copper to return to its old level in May.",
    "The police expect the thief to return to Lima in May.",
    "A reply from Peru is expected in June.",
    "Ms Solberg said that Norway is releasing two prisoners.",
    "Ms Solberg expects Peru to respect the treaty.",
    "Ms Solberg said that the matter would be settled by the parties.",
    "They agreed to have close ties in all fields.",
    "A visit was planned.",
    "The visit had been postponed to September.",
    "Ms Solberg suggested that both sides should show restraint.",
    "Ms Solberg reaffirmed Norway's commitment to peace and security in the north.",
    "They will discuss the plan.",
    "Ms Solberg spoke with Mr Medina about Chile's recent pledge of $5 million for the port.",
    "They noted the progress that the two sides have made—and will continue to make—as partners.",
    "Ms Solberg stressed that Norway will continue to stand up for its values.",
    "They discussed how the road will help to end poverty, lower the price of fish and create jobs.",
    "The Norwegian delegation will also include ten experts.",
    "Ms Solberg agreed that the raiders must be held to account.",
    "The meeting will be chaired by Ms Solberg, and will bring together ministers and traders.",
    "Ms Solberg proposed a dialogue between Kenya and Uganda on the lake.",
    "Ms Solberg expressed her support for meeting the challenges of the north.",
    "They agreed to exchange information on issues of mutual interest.",
    "Ms Solberg looks forward to working with Mr Medina.",
    "They looked forward to meeting again soon.",
    "They welcomed the launch of the Energy Dialogue.",
    "They stressed the importance of the consultations in September.",
    "Ms Solberg thanked Mr Medina for the talks in March.",
    "They discussed the Arctic Summit in Lima in September.",
    "Mr Medina announced his country's intention to deepen cooperation.",
    "Ms Solberg supported holding the elections on time.",
    "They agreed that the strong partnership will continue.",
    "They agreed to continue close cooperation to make the valley safe.",
    "They agreed to encourage all parties to enter negotiations, to engage in a dialogue, and to allow access.",
    "Increasing the supplies of fish will also help to reduce tensions.",
    "Both agreed that Chile must never be allowed to close the strait.",
    "They agreed that Barracuda should release the fishermen.",
    "Ms Solberg pledged to ensure Chile never attacks the strait.",
    "They expressed their commitment to regional coordination in the Arctic.",
    "Ms Solberg said that Norway would contribute to the success of the forum.",
    "Norway has recently announced a donation of two million doses.",
    "They hoped that the meeting of the Kenyan President with the heads of the African bodies scheduled for September would be useful.",
    "They committed to continue to impose severe costs on the smugglers.",
    "Mr Medina informed his host that foreign workers would not be allowed to return by the end of the year.",
    "They reaffirmed the importance of keeping to the accord, including by holding annual consultations.",
    "Ms Solberg noted Chile's plans to open a consulate in Lima next year.",
    "Ms Solberg welcomed Peru's decision to lower the tariff on cod.",
    "The ministers reaffirmed their commitment to working with others to keep the sea clean.",
    "Mr Medina promised help.",
    "The two ministers will discuss trade, including promoting further economic cooperation, and next steps.",
    "The port will open in June.",
    "Ms Solberg reaffirmed Norway's commitment to support Peru.",
    "They reaffirmed their commitment to stop the violence.",
    "Mr Medina invited Norway to join it in its efforts.",
    "Ms Solberg stressed her commitment to free and fair elections.",
    "They affirmed the need to keep control over the decision to use the reserve.",
    "Mr Medina regretted that Chile broke its promise to close the mine.",
    "They agreed to stay in close touch on a range of challenges.",
    "Both resolved to further strengthen and modernize the alliance to address threats to the open seas.",
    "They agreed to form their relations anew.",
    "Mr Medina noted that the General Assembly would vote on it in June.",
    "Ms Solberg said that the tunnel would provide lasting relief.",
    "Ms Solberg said that the storm would present a challenge.",
    "They agreed to stay in close contact on this.",
    "They committed to seek a diplomatic solution to prevent further aggression against Chile.",
    "Ms Solberg said that oil prices would be affected next year.",
    "Ms Solberg said that she would be in Parliament in June.",
    "The meeting would be in the interest of both countries.",
    "Ms Solberg agreed that fishermen should be left in peace.",
    "They agreed that the two countries share a long history.",
    "The two sides expressed their readiness to hold talks in June.",
    "The two ministers agreed to work closely together.",
    "They agreed to strengthen cooperation in trade and energy.",
    "They agreed to stay in contact.",
    "Ms Solberg hoped that Mr Medina would visit Norway in June.",
    "Mr Medina asked Norway to send two ferries.",
    "They did not agree to open a consulate in Bergen.",
    "It was agreed to maintain contacts at various levels.",
    "Ms Solberg told her guest that Sweden would send a frigate in June.",
    "In March the ministers had agreed to open a consulate.",
    "The ferry would benefit both sides.",
    "Mr Medina recalled that Ms Solberg had promised to visit Lima in June.",
    "Ms Solberg stressed that Norway will always stand by Peru.",
    "Ms Solberg said that Norway supports the court.",
    "Mr Medina expressed the hope that talks would be held in June.",
    "Mr Medina urged Norway to sign the protocol by the end of the year.",
    "Mr Medina noted that the new port would open in June.",
    "Mr Medina noted that exports would rise next year.",
    "The two ministers discussed preparations for the visit of the President of Peru to Norway in September.",
    "They shared the view that the fence should be removed.",
    "Ms Solberg stressed that a fisheries treaty was to be concluded, as both had often confirmed.",
    "The ministers reaffirmed their commitment to the treaty.",
    "The ministers agreed on the importance of free ports.",
    "The two sides agreed that the situation is serious.",
    "It was agreed that the two countries would deepen their partnership.",
    "The two ministers agreed to continue their close cooperation.",
    "Mr Medina said that Peru was ready to host a conference in June.",
    "Ms Solberg expressed her willingness to visit Lima.",
    "Ms Solberg declined to sign the protocol.",
    "Ms Solberg refused to send a frigate.",
    "Peru will not sign the treaty, Mr Medina said.",
    "In the afternoon the delegation visited the fish market.",
    "They agreed that the treaty must be respected.",
    "The ministers agreed to remain in close touch on the matter.",
    "Ms Solberg said that she had visited Lima in March.",
    "The visit will be the first in ten years.",
    "The President will be accompanied by five ministers.",
    "It would be a mistake to wait, Mr Medina said.",
    "The sides agreed on the need to resume the talks.",
    "The Ministers agreed to keep each other informed.",
    "The Minister assured Mr Medina of Norway's support.",
    "Mr Medina said he would be happy to receive Ms Solberg in Lima.",
    "The ministers expressed their hope to meet again in September.",
    "Work on the treaty will continue.",
    "Mr Medina suggested that Norway consider opening a school in Lima.",
    "Norway stands ready to send a ship.",
    "Norway is prepared to host the talks in Oslo in September.",
    "Mr Medina expressed interest in visiting Norway.",
    "Trade is expected to double next year.",
    "It is expected that the treaty will be signed in September.",
    "The ministers agreed that the raid should not proceed.",
    "They spoke about Norwegian plans to open a consulate in Lima.",
    "They agreed on the importance of opening the archive.",
    "Both ministers committed to a free and open ocean.",
    "They agreed to continue their dialogue.",
    "Ms Solberg stressed that the Arctic Road Plan will bring jobs.",
    "Ms Solberg noted that the ferry, which will carry two hundred cars, was built in Lima.",
    "Mr Medina noted that elections would be held in Chile in September.",
    "Both agreed to overcome it in the course of the development of relations.",
    "They committed to retaining open lines of communication at all levels.",
    "Ms Solberg stressed that Norway would take all necessary measures to ensure the safety of its people.",
    "They agreed to work together to promote stability.",
    "Ms Solberg thanked Mr Medina for his decision to open the archives.",
    "The Peruvian side requested that Norway lift the ban.",
    "Mr Medina said he hoped they would return to the earlier scale.",
    "They discussed whether the militia kept its commitments to cut ties, to reduce violence, and to engage in talks.",
    "They agreed to disagree on whaling.",
    "Mr Medina warned that Chile would send ships to the strait in June.",
    "Ms Solberg doubted that the treaty would enter into force next year.",
    "They pledged to work closely, and to rebuild the economy.",
    "Both resolved to push back against attempts to change the border.",
    "They reaffirmed their support for the plan to tackle fraud and implement a reform agenda.",
    "The two countries have made progress and will continue to make.",
    "Ms Solberg called on shipping companies to take part in the Ocean Fair, to be hosted by Lima in September.",
    "Ms Solberg invited Peruvian companies to take part in the licensing round, due to open in June.",
    "Mr Medina said that a mission of the African Union would arrive in Lima in June.",
    "The initiative, whereby Norway is donating two million doses, was welcomed.",
    "Norway is sending its best wishes to Peru.",
    "Mr Medina will leave Oslo on 4 July.",
    "Mr Medina offered to share his experience.",
    "They agreed that Peru cannot wait for the benefits that these ports would deliver.",
    "Mr Medina said that elections would be held in Peru in June.",
    "They agreed that the referendum should be held in June.",
    "Trade between the two countries is expected to reach €100 million next year.",
    "Ms Solberg noted that the Taliban would hold talks in June.",
    "Mr Medina pledged his country's support for the accession process.",
]


@pytest.mark.parametrize(("text", "expected"), SOMETHING)
def test_promised(text: str, expected: list[str]) -> None:
    assert [short(c) for c in promise(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_promised(text: str) -> None:
    assert [short(c) for c in promise(text)] == []


PERSONS = [
    ("The two ministers agreed that Minister Medina would visit Norway.", ("Carlos Medina",)),
    ("Mr Medina promised to raise the matter with the Cabinet.", ("Carlos Medina",)),
    ("Mr Medina invited Ms Solberg to visit Lima.", ("Ingrid Solberg",)),
    ("Ms Solberg said that she would visit Lima in June.", ("Ingrid Solberg",)),
    ("Ms Solberg stressed that Norway will provide two ships in June.", ()),
    ("It was agreed to open a consulate.", ()),
]


@pytest.mark.parametrize(("text", "names"), PERSONS)
def test_who_is_to_act(text: str, names: tuple[str, ...]) -> None:
    assert [c.persons for c in promise(text)] == [names]


def test_every_word_is_in_its_example() -> None:
    for entry in load("en")["commitments"]:
        inflected = entry.get("part") in ("verb", "light", "vague", "state", "way", "happens", "occurs", "deliberate")
        for example in entry.examples:
            shown = [m.lower() for m in re.findall(r"\[([^\]]+)\]", example)]
            assert shown, f"{entry.words[0]}: no brackets in its example"
            known = {w.lower() for w in entry.words}
            if inflected:
                known = {" ".join((form, *w.split()[1:])) for w in known for form in forms(w.split()[0])}
            assert set(shown) <= known, f"{entry.words[0]}: {shown}"


_SUBJECTS = ("The two ministers agreed", "It was agreed", "Mr Medina said", "Ms Solberg promised", "Both sides hoped", "They confirmed")
_CLAUSES = (
    "that Mr Medina would visit Norway",
    "to open a consulate",
    "that the treaty would be signed",
    "on talks",
    "if possible to meet",
)


@given(st.lists(st.tuples(st.sampled_from(_SUBJECTS), st.sampled_from(_CLAUSES), st.sampled_from(sorted(DATES))), max_size=4))
def test_ids_run_and_spans_hold(parts: list[tuple[str, str, str]]) -> None:
    body = " ".join(f"{who} {what} {when}." for who, what, when in parts) or "Nothing."
    made = promise(body)  # which checks the spans
    assert [c.id for c in made] == [f"c{n}" for n in range(1, len(made) + 1)]
    assert [c.what.start for c in made] == sorted(c.what.start for c in made)
    assert made == promise(body)
    for commitment in made:
        assert commitment.actors
        if commitment.when:
            assert commitment.when.text in body


@given(st.text(alphabet="abz ,.:;will to be visit agreed the\n-", max_size=120))
def test_reading_never_raises(body: str) -> None:
    promise(body)


def test_a_trilateral_meeting_that_is_announced_is_of_three(tmp_path: Path) -> None:
    page = tmp_path / "coming.txt"
    page.write_text(
        "Ministry of Foreign Affairs of Norway\n3 May 2024\n\nNorway to host ministers\n\nNorway will host the first trilateral meeting on"
        " fisheries with Peru and Chile in Oslo on 4 July. The three ministers will sign a declaration.\n",
        encoding="utf-8",
    )
    assert [sorted(c.actors) for c in read(page).commitments] == [["CL", "NO", "PE"]] * 2
