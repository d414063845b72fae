"""The pages, each module those of one subject."""

from memcon.web.pages import account, accounts, check, dates, documents, home, meetings, review, search, subjects, two

ROUTERS = tuple(part.router for part in (home, documents, meetings, two, subjects, dates, search, check, review, account, accounts))
