"""The desk: the record in the browser. `create_app` makes the application that `memcon serve` runs."""
