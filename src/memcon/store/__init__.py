"""Readings in a database, SQLite or PostgreSQL: one door, `open_store`."""

from memcon.store.store import Store, open_store

__all__ = ["Store", "open_store"]
