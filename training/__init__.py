"""How the learned weights that memcon carries are made from labelled pages."""
