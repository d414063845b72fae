"""When, where, how long, on what occasion and at whose initiative an encounter was held, as the stretches that tell of it say."""
