"""The whole reading of an invented page, each fact in one short line, for tests that ask what a page must and must not say."""

from __future__ import annotations

from pathlib import Path

from speech import short

from memcon.lexicon import load
from memcon.pipeline import read_document
from memcon.source import read_source
from memcon.types import Reading

LEXICON = load("en")


def reading(text: str, name: str = "page.txt") -> Reading:
    """The reading of a page of this text, as if it came from a file."""
    return read_document(read_source(text.encode(), Path(name), LEXICON), LEXICON)


def facts(page: Reading) -> list[str]:
    """Statements in the notation of `speech.short`, then every other fact, each named by its first word."""
    said = [s.model_copy(update={"speakers": tuple(sorted(s.speakers, key=lambda x: x.side or ""))}) for s in page.statements]
    lines = [short(s) for s in said]
    lines += [f"about {topic}: {short(s)}" for s in said for topic in s.topics]
    lines.append(f"published {page.document.published} by {page.document.side}")
    for m in page.meetings:
        lines.append(f"held {m.form} {'+'.join(sorted(m.sides))} {m.date}")
        lines.append(f"started {m.start} {m.utc_offset}")
        lines.append(f"lasted {m.duration_minutes}")
        lines.append(f"place {m.place.city}, {m.place.country}")
        lines.append(f"initiator {m.initiator}")
        lines += [f"ordinal {o.n}: {o.scope}" for o in m.ordinals]
    lines += [f"present {p.name} ({p.side}, {p.post})" for p in page.participants]
    lines += [f"section {s.number}: {s.heading}" for s in page.sections]
    for c in page.commitments:
        when = f" [{c.when.text} = {c.when.edtf}]" if c.when else ""
        lines.append(f"promise {c.kind} {c.status} {'+'.join(sorted(c.actors))}: {c.what.text}{when}")
    lines += [f"date {d.evidence.text} = {d.edtf}" for d in page.dates]
    lines += [f"cites {r.kind} {r.name} {r.date}" for r in page.references]
    lines += [f"doubt {d.code}" for d in page.doubts]
    return lines
