"""What Alembic runs: the steps, on the connection and in the transaction that `memcon.store.migrate` opened."""

from alembic import context

from memcon.store.tables import VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    version_table=VERSION_TABLE,
    transactional_ddl=False,  # the transaction is around us: all steps, and the note that they ran, or nothing
)
context.run_migrations()
