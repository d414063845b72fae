"""The pages, each module those of one subject."""

from memcon.web.pages import documents, home, meetings, search, subjects, two

ROUTERS = (home.router, documents.router, meetings.router, two.router, subjects.router, search.router)
