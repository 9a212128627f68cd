"""Alembic's entry: runs the migrations on the connection it is given, never on one of its own."""

from alembic import context

from storage.sale_tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
