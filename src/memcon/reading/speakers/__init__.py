"""Who speaks: from the noun phrase before a cue to persons and sides, with what the page said before in mind."""

from memcon.reading.speakers.floor import Floor
from memcon.reading.speakers.offices import OF_ANOTHER
from memcon.reading.speakers.several import counted
from memcon.reading.speakers.voice import Voice

__all__ = ["OF_ANOTHER", "Floor", "Voice", "counted"]
