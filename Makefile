# The pipeline. `make` sets up the environment and does the main job; `make help` lists the rest.
SHELL := /bin/sh
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
TARGET ?= v4
SOURCE ?=
SHA256 ?=
SEED ?= 1
ARGUMENTS ?=
MUTANTS ?=
COUNT ?= 300
EXAMPLES ?= 100
ONLY ?=
QUICK ?=
OLD ?=
NEW ?=
FORMAT ?=
INDEX ?=
TAG ?=
INCOMPLETE ?=
FULL ?=
PYTHONS ?=

BIN := .venv/bin
RUN := $(BIN)/python -m generator
MACHINES = $(if $(FULL),--full) $(if $(PYTHONS),--pythons '$(PYTHONS)')
# Read by the shell and not by make, which would run what a tag or an address might have in it.
PUBLISHED := --index "$$INDEX" $${TAG:+--tag "$$TAG"} $${INCOMPLETE:+--incomplete}
STEP := $(RUN) step
# `make update` proves by the same tests (generator/cli/proofs.py).
PROOF := $(addprefix tests/contract/test_,document.py requests.py replies.py)
CODE := generator pyproject.toml requirements/dev.txt
export PYTHONDONTWRITEBYTECODE :=
export PYTHONHASHSEED ?= 0

## The daily commands

all: .venv/ready $(if $(SOURCE),pull) overlay lint generate prove package ## environment, document, code, contract tests, wheel
test: .venv/ready ## every test, with seeded slices of the long ones
	@$(BIN)/python -m pytest -n 2 --dist worksteal -m "not full"
check: .venv/ready ## is everything that is committed and machine-written up to date?
	@$(RUN) check --target $(TARGET)
help: ## this list
	@awk -F':.*## ' '/^## /{print "\n" substr($$0,4)} /^[a-z-]+:.*## /{printf "  make %-10s %s\n",$$1,$$2}' Makefile

update: .venv/ready ## changed upstream document -> tests, version, changelog, wheel; or nothing (SOURCE, SHA256; INDEX publishes)
	@$(RUN) update --target $(TARGET) $(if $(SOURCE),--source '$(SOURCE)') $(if $(SHA256),--sha256 $(SHA256)) \
		$(if $(INDEX),--publish --index '$(INDEX)' $(if $(INCOMPLETE),--incomplete))
diff: .venv/ready ## what users notice of the step between two documents (OLD=, NEW=, FORMAT=text|markdown|json)
	@$(RUN) diff --target $(TARGET) $(if $(FORMAT),--format $(FORMAT)) '$(OLD)' '$(NEW)'

## The steps of the pipeline

pull: .venv/ready ## refresh the upstream document (SOURCE=url or file, SHA256=hex)
	@$(RUN) pull --target $(TARGET) $(if $(SOURCE),--source '$(SOURCE)') $(if $(SHA256),--sha256 $(SHA256))
overlay: .venv/ready ## upstream document + overlays -> effective document
	@$(RUN) overlay --target $(TARGET)
lint: .venv/ready ## what is wrong with the effective document?
	@$(RUN) lint --target $(TARGET)
generate: .venv/ready ## effective document -> generated/
	@$(RUN) generate --target $(TARGET)
runtime: .venv/ready ## only generated/pinterest_ads/_runtime, for the edit loop
	@$(RUN) runtime --target $(TARGET)
prove: .venv/ready ## contract tests of the generated client against the document
	@$(STEP) prove --inputs spec/ads-$(TARGET).yaml generated tests/contract $(CODE) -- \
		env CONTRACT_TARGET=$(TARGET) $(BIN)/python -m pytest -n 2 -m "not full" $(PROOF)
package: .venv/ready ## source distribution and wheel in dist/, with their checks
	@$(RUN) package

## The sandbox

sandbox: .venv/ready ## the whole v4 API on this machine (ARGUMENTS='--port 4010')
	@PYTHONPATH=generated $(BIN)/python -m pinterest_ads.sandbox $(ARGUMENTS)
schemathesis: .venv/ready ## schemathesis judges the sandbox: all phases, all checks (EXAMPLES, SEED)
	@$(BIN)/python scripts/judge_schemathesis.py --examples $(EXAMPLES) --seed $(SEED)
prism: .venv/ready ## the sandbox's tests through Prism as a validating proxy (needs npm)
	@$(BIN)/python scripts/judge_prism.py
drive: .venv/ready ## a client made by openapi-generator drives the sandbox (needs Java)
	@$(BIN)/python scripts/judge_openapi_generator.py

## Release

release: .venv/ready ## everything that `make publish` does but the upload; files in dist/ (INDEX, TAG)
	@$(RUN) publish --build-only $(PUBLISHED)
publish: .venv/ready ## a commit to an index (INDEX=pypi|testpypi|address, TAG; INCOMPLETE=1 without v5, on loopback)
	@$(RUN) publish $(PUBLISHED)

smoke: package ## the wheel in an empty environment (FULL=1: every Python, lowest and newest dependencies; PYTHONS)
	@$(BIN)/python scripts/smoke_install.py $(MACHINES)
reproducible: .venv/ready ## build twice where little is alike, compare bytes (FULL=1: by every Python; PYTHONS)
	@$(BIN)/python scripts/reproducible.py $(MACHINES)
fresh-install: .venv/ready ## what users get today: the released package with the newest dependencies
	@$(BIN)/python scripts/smoke_install.py --package pinterest-ads $${INDEX:+--index "$$INDEX"}

## What the workflows of .github run

ci: ## everything that has to pass before a change lands
	@bash .ci/run
proposal: update ## `make update`, and what it changed as a proposal in .build/proposals/TARGET
	@sh scripts/proposal.sh write $(TARGET)
propose: ## of each proposal in .build/proposals a branch and a pull request (needs gh; runs none of their code)
	@sh scripts/proposal.sh send
workflows: .venv/ready ## actionlint and zizmor over the workflows
	@$(BIN)/python scripts/judge_workflows.py

## Longer proofs

mutants: .venv/ready ## do the contract tests notice changes of the document? (TARGET, SEED, COUNT, MUTANTS=folder)
	@$(BIN)/python -m tests.contract.mutants --target $(TARGET) --seed $(SEED) --count $(COUNT) $(if $(MUTANTS),--folder '$(MUTANTS)')
bench: .venv/ready ## our numbers beside peers' -> docs/benchmarks.md (ONLY=decode, QUICK=1, PINTEREST_V5_SPEC=file)
	@$(BIN)/python -m benchmarks $(addprefix --only ,$(ONLY)) $(if $(QUICK),--quick)
types: .venv/ready ## mypy --strict and pyright over the generator and the generated package
	@$(BIN)/mypy generator benchmarks tests/typing && $(BIN)/mypy -p pinterest_ads && $(BIN)/pyright
	@if [ ! -d generated/pinterest_ads/v5 ]; then echo "tests/typing/v5 is left out: v5 is not here (make TARGET=v5)"; \
		else $(BIN)/mypy tests/typing/v5/*.py && $(BIN)/pyright tests/typing/v5; fi
style: .venv/ready ## ruff, format and lint
	@$(BIN)/ruff format --check . && $(BIN)/ruff check .
proof: all check style types workflows ## every check in full, for the closing note
	@$(MAKE) smoke reproducible FULL=1
	@CONTRACT_PROFILE=full $(BIN)/python -m pytest -n 2
	@$(MAKE) mutants

## The environment

env: .venv/ready ## .venv with the pinned packages
lock: ## pin requirements/dev.in anew into requirements/dev.txt
	@sh scripts/lock.sh $(PYTHON)
clean: ## remove everything that `make` can make again, but not what is committed
	@rm -rf .venv .build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

.venv/ready: requirements/dev.txt
	@sh scripts/environment.sh $(PYTHON)

.PHONY: all ci proposal propose workflows release publish reproducible fresh-install sandbox schemathesis prism drive test check help update diff pull overlay lint generate runtime prove package mutants bench types style smoke proof env lock clean
