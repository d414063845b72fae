# Everything runs in a virtual environment of its own, made on first use: Python 3.11 or later and make are all it takes.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEMO_RECORD := build/demo.db

.PHONY: help demo test check format bench train docs shots clean

help: ## What can be made here
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "memcon needs Python 3.11 or later; name one with: make PYTHON=python3.12 …" >&2; exit 1; }
	@echo "setting up $(VENV); the first time this takes a minute" >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(READY)

demo: $(READY) ## Read the project's own samples into a record, and show the brief and the ledger of Japan and Russia
	@mkdir -p build && rm -f $(DEMO_RECORD) $(DEMO_RECORD)-wal $(DEMO_RECORD)-shm
	@$(BIN)/memcon --record $(DEMO_RECORD) add samples
	@echo && $(BIN)/memcon --record $(DEMO_RECORD) brief Japan Russia --before 2005-11-20
	@echo && $(BIN)/memcon --record $(DEMO_RECORD) ledger Japan Russia
	@echo
	@echo "Above: the brief that Tokyo's staff could have had before the visit of November 2005, and every promise of the two countries. Look"
	@echo "for the visit of President Putin: its date moves, and two accounts report it. The record is $(DEMO_RECORD). Go on with:"
	@echo "  $(BIN)/memcon --record $(DEMO_RECORD) list"
	@echo "  $(BIN)/memcon --record $(DEMO_RECORD) search 'peace treaty' --side RU"
	@echo "  $(BIN)/memcon --record $(DEMO_RECORD) compare 2005-11-21-jp-ru-mofa#m1"
	@echo "  $(BIN)/memcon read samples/2004-05-14-jp-ru-washington.txt"
	@echo "  $(BIN)/memcon --record $(DEMO_RECORD) add YOUR-FILES"
	@echo "  $(BIN)/memcon --record $(DEMO_RECORD) serve        # the same in your browser"

test: check ## Check the code and run the tests
	$(BIN)/pytest -n 2

check: $(READY) ## Style, types and the layers of the package
	$(BIN)/ruff check src tests bench scripts training
	$(BIN)/ruff format --check src tests bench scripts training
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY) ## Put the code into shape
	$(BIN)/ruff check --fix src tests bench scripts training
	$(BIN)/ruff format src tests bench scripts training

bench: $(READY) ## Speed, memory and accuracy, as tables
	$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[bench]'
	$(BIN)/python -m bench

train: $(READY) ## Learn anew the weights of issues, promises and citations (needs the texts of the published pages beside the project)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[train]'
	$(BIN)/python -m training.topics
	$(BIN)/python -m training.commitments
	$(BIN)/python -m training.citations

docs: $(READY) ## Write docs/commands.md from the commands themselves
	$(BIN)/python scripts/command_docs.py

shots: docs ## Make the pictures of memcon at work in docs/
	$(BIN)/python scripts/make_shots.py
	$(BIN)/python scripts/desk_shots.py

clean: ## Remove what was made here
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
