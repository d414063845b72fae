"""Of which side each participant of a meeting is: as printed, as those beside are, as the page is, or the one nobody else stands for."""

from __future__ import annotations

import re

from memcon.annotate.delegations import Stretch
from memcon.annotate.mentions import Known, PersonMention, within
from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.meetings.stand_ins import carried, visitor
from memcon.reading.speakers import OF_ANOTHER
from memcon.types import BODIES, Document, Meeting

_WORDS = groups("meeting_words")
_DELEGATION = one_of(_WORDS["suites_led"])
_ACCOMPANIED = one_of(_WORDS["had_beside"])

LOOKED_IN = re.compile(
    r"\s*(?:(?:also|briefly|later)\s+)?(?:(?:dropped|stopped|looked|popped) (?:by|in)"
    r"|joined (?:in|the group|part of|for (?:a )?part of))\b"
)
_WITH_THEM = re.compile(
    r"\b(?:accompanied|joined|assisted|seconded|aided|supported|escorted|flanked"
    r"|had (?:at|by|with|beside|alongside) (?:his side|her side|him|her)|in the company of"
    r"|had in (?:his|her) (?:\w+ )?" + _DELEGATION + r")\b[^.;]*$"
    r"|\((?:its )?members(?: were| are)?:$"
)


def of_their_leaders(document: Document, known: Known, lists: tuple[Stretch, ...], sides: dict[int, str]) -> dict[int, str]:
    """The side of those whom a principal brought: *Minister Hald was joined by the Permanent Secretary, Ines Vidal; Mr Orlen by A*."""
    found: dict[int, str] = {}
    end, side = 0, None
    for stretch in lists:
        leader = _leader_of(document, known, stretch, sides) if stretch.side is None else None
        goes_on = side if stretch.side is None and not document.text[end : stretch.start].strip() else None  # …, A; B; and C
        side = sides[leader] if leader is not None else _side_joined(document, known, stretch, sides) or goes_on
        end = stretch.end
        for mention in within(known.people, stretch.start, stretch.end):
            leads = any(words.match(document.text, mention.end) for words in (_LIKEWISE, _HIS_TEAM, _HAD_BESIDE))
            if mention.person in sides and leads:
                side = sides[mention.person]
            elif side is not None and mention.person is not None and known.persons[mention.person].side is None:
                found.setdefault(mention.person, side)
    return found


_JOINING = re.compile(
    r"\b(?:joining|accompanying|flanking|assisting|supporting|seconding|beside|alongside|with)\s+(?P<whom>[^.;:]{3,60}?)\s+(?:also )?"
    r"(?:were|was|included)\b(?: also)?\s*$",
    re.IGNORECASE,
)


def _side_joined(document: Document, known: Known, stretch: Stretch, sides: dict[int, str]) -> str | None:
    """The side of him whom those of a list joined: *joining the Oreshi official were …*, *accompanying Minister Hald were …*."""
    sentence = known.sentence_at(stretch.start)
    joined = _JOINING.search(document.text, sentence.start, stretch.start) if sentence is not None and stretch.side is None else None
    if joined is None:
        return None
    there = within(known.people, *joined.span("whom"))
    if joined["whom"].lower() in ("him", "her"):  # received Ms Vidal. With her were …
        before = [m for m in known.people if sentence is not None and m.end <= sentence.start and m.person in sides and m.kind == "name"]
        return sides[before[-1].person] if before and before[-1].person is not None else None
    named = [m for m in there if m.person in sides and m.kind == "name"]
    meant = next((p for m in there if (p := _meant(document, known, m, sides)) is not None), None) if not named else None
    if meant is not None:
        return sides[meant]  # Accompanying the Minister were …
    told = {m.side for m in within(known.sides, *joined.span("whom"))}
    return sides[named[0].person] if named and named[0].person is not None else told.pop() if len(told) == 1 else None


_LIKEWISE = re.compile(r",? by\b")  # Minister Hald was joined by Ines Vidal, and Mr Orlen by Ana Rei
_HAD_BESIDE = re.compile(r"\s+had\b[^.;]{3,80}\b(?:at|by) (?:his|her) side\b")  # Minister Hald had Ines Vidal at her side
_HE_WAS = re.compile(r"(?:He|She)\s")


def _leader_of(document: Document, known: Known, stretch: Stretch, sides: dict[int, str]) -> int | None:
    """The principal who brought those of a list, where its sentence says so."""
    sentence = known.sentence_at(stretch.start)
    verb = _WITH_THEM.search(document.text, sentence.start, stretch.start) if sentence is not None else None
    if sentence is None or verb is None:
        return None
    leaders = [m for m in within(known.people, sentence.start, verb.start()) if m.person is not None or m.kind == "post"]
    if len(leaders) > 1 and _CALLED_ON.search(document.text, sentence.start, verb.start()):
        leaders = leaders[:1]  # Mr Orlen called on Minister Hald, accompanied by …
    if not leaders and (guest := visitor(document, known, sentence.start, verb.start(), document.side)) is not None:
        leaders = [guest]  # The visitor was accompanied by …
    if not leaders and _HE_WAS.match(document.text, sentence.start):
        leaders = carried(document, known, known.sentences.index(sentence))
    return _meant(document, known, leaders[-1], sides) if leaders else None


_CALLED_ON = re.compile(
    r"\b(?:called on|paid (?:\w+ )?an? (?:[\w-]+ )*(?:call|visit)|was received|visited|presented (?:his|her|a cop))\b[^;]*,\s*$",
    re.IGNORECASE,
)


def _meant(document: Document, known: Known, mention: PersonMention, sides: dict[int, str]) -> int | None:
    """The principal whom a name, or a post alone, means: the one whose post opens with its words (*the Cabinet Secretary*)."""
    if mention.kind == "name":
        return mention.person if mention.person in sides else None
    words = re.sub(r"^(?:the|his|her)\s+", "", document.text[mention.start : mention.end], flags=re.IGNORECASE)
    fits = [p for p in sides if (known.persons[p].post or "").startswith(words)]
    return fits[0] if len(fits) == 1 else mention.person if mention.person in sides else None


def sides_of(
    document: Document, known: Known, meeting: Meeting, chief: list[int], others: list[int], settled: dict[int, str]
) -> dict[int, str]:
    """The side of each participant: as printed or as `settled` for a meeting before, else the page's own, else the one that nobody else
    stands for."""
    sides: dict[int, str] = {p: s for p in (*chief, *others) if (s := known.persons[p].side or settled.get(p))}
    for p in chief:
        if p in sides or known.persons[p].sideless:
            continue
        if (side := _of_principal(document, known, meeting, p, chief, sides)) is not None:
            sides[p] = side
    guests = [s for s in meeting.sides if s != document.side]
    sides.update(_one_of_each(document, known, chief, others, sides))
    for p in others:
        if p not in sides and (leader := _leader_of_the_delegation(document, known, p, chief)) is not None:
            if (told := sides.get(leader)) is None:
                continue
            sides[p] = told
        if p not in sides and (team := _team_of(document, known, p, chief, sides) or _of_a_delegation(document, known, p)) is not None:
            sides[p] = team
        if (
            p not in sides
            and len(guests) == 1
            and meeting.place.country in (None, document.side)
            and _of_the_delegation(document, known, p)
        ):
            sides[p] = guests[0]
        if p not in sides and len(guests) == 1 and (_resides_abroad(document, known, p) or _is_posted_here(document, known, p)):
            sides[p] = guests[0]
        if p not in sides and document.side and not known.persons[p].sideless:
            suite = any(known.persons[q].office in _WITH_A_SUITE for q in chief if sides.get(q) == document.side)
            suite = suite or _beside_ours(document, known, p, others)
            theirs = len(guests) == 1 and not suite and _of_the_guest(document, known, meeting, p, guests[0])
            sides[p] = guests[0] if theirs else document.side
        elif p not in sides and not known.persons[p].sideless and (host := _of_the_host(known, meeting, p, others, sides)) is not None:
            sides[p] = host
    return sides


def _one_of_each(document: Document, known: Known, chief: list[int], others: list[int], sides: dict[int, str]) -> dict[int, str]:
    """The sides of two whom one post in the plural names, after their leaders and in their order: *the Presidents of Oresh and Tamor … the
    Foreign Ministers A and B signed*."""
    leaders = [sides[p] for p in chief if p in sides]
    for mention in known.people:
        if mention.person not in others or mention.person in sides or mention.kind != "name" or mention.post is None:
            continue
        nxt = next((m for m in known.people if m.start >= mention.end), None)
        joined = (
            nxt is not None
            and nxt.person in others
            and nxt.person not in sides
            and _BREATH.fullmatch(document.text, mention.end, nxt.start)
        )
        office = known.persons[mention.person].office
        if joined and nxt is not None and mention.post == nxt.post and office != "official" and len(leaders) == _TWO == len({*leaders}):
            return {p: s for p, s in zip((mention.person, nxt.person), leaders, strict=True) if p is not None}
    return {}


_RESIDES = re.compile(r",? (?:who is |who was )?(?:non-)?(?:resident|residing|based)(?: in)?\b|\s\((?:resident|residing|based) in\b")


def _resides_abroad(document: Document, known: Known, p: int) -> bool:
    """Whether one is an envoy who lives elsewhere than where he is accredited: *Ambassador Ines Vidal, who is resident in Tamor*."""
    if known.persons[p].office != "ambassador":
        return False
    return any(m.person == p and _RESIDES.match(document.text, m.end) for m in known.people)


def _is_posted_here(document: Document, known: Known, p: int) -> bool:
    """Whether one is an envoy to the page's own country, named without his own: *the Ambassador to Oresh, Ines Vidal*, on Oresh's page."""
    person = known.persons[p]
    if person.office != "ambassador" or person.side is not None:
        return False
    return any(
        s.side == document.side and re.search(r"\b(?:to|in) (?:the )?$", document.text[max(0, s.start - 8) : s.start])
        for start, end in person.post_spans
        for s in within(known.sides, start, end)
    )


def _beside_ours(document: Document, known: Known, p: int, others: list[int]) -> bool:
    """Whether one is joined by an *and* to another who also attended and is of the page's own side: *Secretary Hald and Ambassador of Oresh
    Berg were present*, on Oresh's page."""
    for mention in known.people:
        if mention.person != p or mention.kind != "name":
            continue
        nxt = next((m for m in within(known.people, mention.end, mention.end + _NEXT) if m.kind == "name"), None)
        if nxt is not None and nxt.person in others and _BREATH.fullmatch(document.text, mention.end, nxt.start):
            return nxt.person is not None and known.persons[nxt.person].side == document.side
    return False


_NEXT = 12  # code points from one name to that which an *and* joins to it


def _of_the_host(known: Known, meeting: Meeting, p: int, others: list[int], sides: dict[int, str]) -> str | None:
    """The side of one who also attended, named without a country on a page of no known side: that of the place, else the one that those
    listed with a country are not of."""
    if len(meeting.sides) != _TWO:
        return None
    if meeting.place.country in meeting.sides:
        return meeting.place.country
    told = {known.persons[q].side for q in others} - {None}
    free = [s for s in meeting.sides if s not in told]
    return free[0] if told and len(free) == 1 else None


_TWO = 2


def _of_principal(document: Document, known: Known, meeting: Meeting, p: int, chief: list[int], sides: dict[int, str]) -> str | None:
    """The side of a principal of whom none is printed, where those of the others in `sides` and the page's own leave no doubt."""
    own, subject = document.side, _is_subject(known, meeting, p)
    ours = own is not None and own in meeting.sides
    if ours and any(m.person == p and m.kind == "name" and LOOKED_IN.match(document.text, m.end) for m in known.people):
        return own  # Secretary Hald joined the group for part of the meeting
    beside = _joined_to(document, known, p, sides)
    if not subject and known.persons[p].business:
        return None
    host = any(sides.get(q, own) == own and not known.persons[q].sideless and not _is_subject(known, meeting, q) for q in chief)
    if subject and beside is not None and beside != own and host:
        return beside  # Oreshi President Hald and Minister Orlen received our Minister
    taken = {sides[q] for q in chief if q in sides}
    free = [s for s in meeting.sides if s not in taken]
    if beside is not None and not free:
        return beside  # met Holy See Secretary of State Vidal and Secretary for Relations with States Orlen
    if subject and len(free) == 1 and own in taken and _chaired_by_two(document, meeting):
        return free[0]
    others = [s for s in meeting.sides if s != own]
    if ours and subject and len(others) == 1 and any(known.persons[q].side == own and not _is_subject(known, meeting, q) for q in chief):
        return others[0]  # Prime Minister Orlen hosted the Minister of Veland
    if ours and (subject or _has_a_namesake_in_office(known, p, chief, sides, own or "")):
        return own
    others_there = [s for s in free if s != own]
    if chief == [p] and ours and not subject and _met_by_guests(document, known, meeting):
        return own  # the Oreshi guests met with the committee chaired by Ms Vidal
    if chief == [p] and _met_by_ours(document, known, meeting) and len(others_there) == 1 and known.persons[p].side is None:
        return others_there[0]  # had called on Mr Vidal: the page's own, whom it does not name, met him
    if own and own not in taken and (not meeting.sides or ours):
        return own
    if own is None and len(chief) > 1 and subject:
        return beside  # who travelled is not of the country where he met people
    if free and (len(free) == 1 or own in free):
        return own if own in free else free[0]
    if ours and not subject and _before_the_visitor(document, known, p):
        return own
    both = any(sides.get(q) not in (None, own) and _is_subject(known, meeting, q) for q in chief)
    if ours and not subject and both and meeting.place.country in (None, own):
        return own  # Minister Hald and her guest were received by President Berg
    if not subject and (guest := _beside(chief, p, sides, own)):
        return guest
    return own if own and known.persons[p].office not in OF_ANOTHER else None


def _chaired_by_two(document: Document, meeting: Meeting) -> bool:
    """Whether the words of a meeting make two of two sides its chairs: *co-chaired the tenth Oresh-Tamor dialogue*."""
    return any(document.text.startswith("co-", at.start) for at in meeting.evidence.get("form", ())[:1])


_GUESTS = re.compile(
    r"\b(?:guests?|delegations?|deputations?|visitors?|callers?|delegates|parliamentarians|lawmakers|legislators|senators|deputies)\s+(?:(?:also|then|later|subsequently)\s+)?$"
)


def _met_by_guests(document: Document, known: Known, meeting: Meeting) -> bool:
    """Whether those who came from elsewhere, and no person, are the subject of what tells of a meeting."""
    at = next((s.start for s in meeting.evidence.get("form", ())), None)
    sentence = known.sentence_at(at) if at is not None else None
    if at is None or sentence is None or not _GUESTS.search(document.text, sentence.start, at):
        return False
    return any(s.side != document.side and s.end <= at for s in within(known.sides, sentence.start, at))


def _met_by_ours(document: Document, known: Known, meeting: Meeting) -> bool:
    """Whether the words of a meeting tell only whom the page's own met: *had called on Mr Vidal*, *talks were held with Mr Vidal*."""
    alone = meeting.rule.startswith("with:") and not any(_is_before(known, at.start) for at in meeting.evidence.get("form", ())[:1])
    if meeting.rule.startswith("passive:") or alone:
        return any(_WITH_SOMEBODY.match(document.text, at.end) for at in meeting.evidence.get("form", ())[:1])
    return meeting.rule.startswith(("person:", "aside:"))


def _is_before(known: Known, at: int) -> bool:
    """Whether somebody is named in the sentence before `at`: he who met."""
    sentence = known.sentence_at(at)
    return sentence is not None and bool(within(known.people, sentence.start, at))


_WITH_SOMEBODY = re.compile(r"(?:\s+(?:was|were) (?:\w+ )?(?:held|conducted))?(?:\s+(?:today|yesterday|here|in \w+))*\s+with\b")
_AND_VISITING = re.compile(r",?\s+and\s+(?:(?:the|his|her|its)\s+)?visiting\b")


def _before_the_visitor(document: Document, known: Known, p: int) -> bool:
    """Whether one is named beside a visitor, and so is none: *received Foreign Minister Hald and visiting Oreshi Minister Orlen*."""
    return any(m.person == p and _AND_VISITING.match(document.text, m.end) for m in known.people)


_BREATH = re.compile(r",?\s+(?:and|&)\s+(?:(?:the|his|her|its)\s+)?")


def _joined_to(document: Document, known: Known, p: int, sides: dict[int, str]) -> str | None:
    """The side printed beside the one named just before, to whom an *and* joins a person: *Oreshi President Hald and Minister Orlen*."""
    mention = next((m for m in known.people if m.person == p and m.kind == "name"), None)
    before = next((m for m in reversed(within(known.people, 0, mention.start)) if m.end <= mention.start), None) if mention else None
    if mention is None or before is None or before.person is None or not _BREATH.fullmatch(document.text, before.end, mention.start):
        return None
    after = next((m for m in within(known.people, mention.end, mention.end + _NEXT)), None)
    pair = after is not None and document.text[mention.end : after.start] == " and " and "," in document.text[before.end : mention.start]
    if pair and after is not None and after.person in sides:
        return sides[after.person]  # Ines Vidal of Oresh, and Davit Orlen and Ana Rei of Tamor
    return sides.get(before.person)


def _team_of(document: Document, known: Known, p: int, chief: list[int], sides: dict[int, str]) -> str | None:
    """The side of the principal to whose people one is counted: *with President Vidal were A and B*, *her team included C*."""
    at = min((a for a, _ in known.persons[p].name_spans), default=0)
    sentence = known.sentence_at(at)
    if sentence is None:
        return None
    if _OF_THE_MISSION.search(document.text, sentence.start, at):  # from the High Commission, Mr Orlen: of the High Commissioner's side
        return next((sides[q] for q in chief if q in sides and known.persons[q].office == "ambassador"), None)
    heads = [m for m in within(known.people, sentence.start, at) if m.person in chief and m.person in sides]
    for head in reversed(heads):
        if _HIS_TEAM.match(document.text, head.end) or _WITH_HIM.search(document.text[sentence.start : head.start]):
            return sides[head.person] if head.person is not None else None
    return None


_MEMBERS = re.compile(
    r"\b" + _DELEGATION + r"\b[^.;]{0,60}\b(?:compris\w+|consist\w+|compos\w+|made up|includ\w+|led by|headed by)\b[^.;]*$"
    r"|\b(?:[Oo]ther )?[Mm]embers of (?:the|his|her) (?:\w+ ){0,2}" + _DELEGATION + r" (?:were|are|included)\b.*$"
)
_OF_THE_MISSION = re.compile(r"\bfrom the (?:High Commission|Embassy|Mission|embassy)(?: [^.;,]{3,40})?,\s+(?:\w+\.?\s+)?$")


_ITS_MEMBERS = re.compile(
    r"(?:\d+\.\s*)?The (?:visiting )?" + _DELEGATION + r" (?:also )?(?:consisted of|comprised|included|was made up of|was composed of)\b"
)
_LED_BY = re.compile(r"\b" + _DELEGATION + r"\b[^.;]{0,80}\b(?:led|headed) by (?:(?:its|the|their) )?(?:\w+, )?$")


def _leader_of_the_delegation(document: Document, known: Known, p: int, chief: list[int]) -> int | None:
    """The principal who led the delegation among whose members one is: *a group led by Ines Vidal. … The delegation consisted of A*."""
    at = min((a for a, _ in known.persons[p].name_spans), default=0)
    sentence = known.sentence_at(at)
    if sentence is None or not _ITS_MEMBERS.match(document.text, sentence.start, at):
        return None
    led = [m for m in known.people if m.end <= sentence.start and m.person in chief]
    return next((m.person for m in reversed(led) if _LED_BY.search(document.text, max(0, m.start - 120), m.start)), None)


def _of_a_delegation(document: Document, known: Known, p: int) -> str | None:
    """The side of one listed among the members of a delegation of which the page tells the side of another: *a delegation comprised of the
    Oreshi Minister of Ports, A, and the Mayor, B*."""
    at = min((a for a, _ in known.persons[p].name_spans), default=0)
    sentence = known.sentence_at(at)
    opened = _MEMBERS.search(document.text, sentence.start, at) if sentence is not None else None
    if sentence is None or opened is None:
        return None
    members = [m for m in within(known.people, opened.start(), sentence.end) if m.kind == "name" and m.person is not None]
    sides = {known.persons[m.person].side for m in members if m.person is not None} - {None}
    return sides.pop() if len(sides) == 1 else None


_THE_DELEGATION = re.compile(
    r"^(?:(?:The|This) (?:visiting )?" + _DELEGATION + r"|Delegation members|(?:The )?[Mm]embers of the (?:visiting )?delegation)"
    r" (?:also |further )?(?:included|comprised|consisted of|was made up of"
    r"|was composed of)\b[^.;]*$"
)


def _of_the_delegation(document: Document, known: Known, p: int) -> bool:
    """Whether one is of *the delegation*, of no named country: to a host that is the one who came."""
    at = min((a for a, _ in known.persons[p].name_spans), default=0)
    sentence = known.sentence_at(at)
    return sentence is not None and _THE_DELEGATION.search(document.text[sentence.start : at]) is not None


_HIS_TEAM = re.compile(r"['’]s? (?:\w+ )?(?:side|" + _DELEGATION + r")\b|,? (?:was|were) (?:\w+ )?" + _ACCOMPANIED + r" by\b")
_WITH_HIM = re.compile(r"(?:^|[;,.] )(?:\w+ )?(?:[Ww]ith|[Bb]eside|[Aa]longside|[Aa]ccompanying|[Ff]lanking|[Aa]ssisting) (?:the )?$")


def _of_the_guest(document: Document, known: Known, meeting: Meeting, p: int, guest: str) -> bool:
    """Whether one who also attended, named without a country, is of the other side: a minister at talks with a body, which has none; a
    member of the host's government who joins a visitor, and came not with him."""
    if known.persons[p].office not in _OF_A_STATE:
        return False
    if document.side in BODIES:
        return True
    at = min((a for a, _ in known.persons[p].name_spans), default=0)
    sentence = known.sentence_at(at)
    came_along = sentence is not None and _CAME_ALONG.search(document.text, sentence.start, sentence.end)
    return meeting.place.country == guest and not came_along


_OF_A_STATE = frozenset(
    "minister foreign-minister defence-minister finance-minister deputy-minister prime-minister deputy-prime-minister"
    " deputy-foreign-minister speaker".split()
)
_WITH_A_SUITE = frozenset("president prime-minister chancellor monarch crown-prince secretary".split())
"""Offices whose holder takes his own ministers along on a visit."""
_CAME_ALONG = re.compile(
    r"\b(?:(?:he|she) was (?:also )?joined by|accompan\w+|delegations?|deputations?|flanked"
    r"|entourage|retinue|suite|travel\w*|(?:with|beside) (?:him|her))\b",
    re.IGNORECASE,
)


def _has_a_namesake_in_office(known: Known, p: int, chief: list[int], sides: dict[int, str], own: str) -> bool:
    """Whether another who met holds the same post for another side: *Minister of Ports Hald and Oreshi Minister of Ports Vidal*, or the
    office that one of a country holds: *Oreshi Foreign Minister Vidal called on Minister for Foreign Affairs Hald*."""
    post, office, told = known.persons[p].post, known.persons[p].office, known.persons[p].post_spans
    theirs = [known.persons[q] for q in chief if q != p and sides.get(q, own) != own]
    theirs = [q for q in theirs if not (told and q.post_spans == told)]  # Cabinet members Hald and Vidal: one word for both
    same = office in _ONE_HOLDER and any(q.office == office for q in theirs)
    return same or (post is not None and any(q.post == post for q in theirs))


_ONE_HOLDER = frozenset(("foreign-minister", "prime-minister", "defence-minister"))


def _is_subject(known: Known, meeting: Meeting, p: int) -> bool:
    """Whether a person stands before the verb that tells of the meeting, at the head of what is told."""
    verb = meeting.evidence["form"][0].start if "form" in meeting.evidence else 0
    sentence = known.sentence_at(verb)
    start, end = (sentence.start, sentence.end) if sentence is not None else (verb, verb)
    told = [m.start for m in known.people if m.person == p]
    carried = any(at < start for at in told) and not any(start <= at < end for at in told)  # from before, as *she*
    return carried or not told or any(start <= at < verb for at in told)


def _beside(chief: list[int], p: int, sides: dict[int, str], own: str | None) -> str | None:
    """The side of one named without any among several: that of the guest named before, else after."""
    at = chief.index(p)
    near = (sides.get(q) for q in (*reversed(chief[:at]), *chief[at + 1 :]))
    return next((s for s in near if s not in (None, own)), None)
