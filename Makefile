# uPont Desktop: `make run` and `make test` do all of their own set-up. `make help` lists the rest.
SHELL := /bin/sh
.DEFAULT_GOAL := help

VENV ?= .venv
PYTHON ?=
CIRCLE ?=
ARGS ?=
SLOW ?=
JOBS ?= auto
export VENV PYTHON

BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PACKAGE_BIN := build/venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
OURS := upont_desktop tools tests $(wildcard benchmarks)
TRANSLATIONS := $(wildcard resources/translations/*.ts)
# Where everyday tests make and remove some thousand clones: in memory, where there is enough of it.
MEMORY = $(if $(TMPDIR)$(SLOW),,$(shell sh tools/find_memory.sh))
# For $(call set-up,LEVEL): the environment is ready for that level, instantly where it already was.
set-up = @python=$$(sh tools/find_python.sh) && "$$python" tools/set_up.py $(1) "$(VENV)"

.PHONY: help
help: ## This list
	@echo "uPont Desktop"
	@sed -n 's/^\([a-z-]*\):.*## /    make \1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 24
	@echo
	@echo "PYTHON=python3.12 chooses the Python, ARGS=\"…\" is passed on to pytest, the benchmarks or the program."

.PHONY: set-up
set-up: ## Only set up, for those who want to work on it
	$(call set-up,test)

.PHONY: run
run: ## Start it: make run, or make run CIRCLE=path/of/a/clone
	$(call set-up,run)
	@"$(BIN)/upont-desktop" $(ARGS) $(if $(CIRCLE),"$(CIRCLE)")

.PHONY: test
test: ## Run the tests; SLOW=1 runs the slow ones too, ARGS="-k graph" only some, JOBS=0 one after the other
	$(call set-up,test)
	@$(if $(MEMORY),TMPDIR="$(MEMORY)") QT_QPA_PLATFORM=offscreen "$(BIN)/python" -m pytest -n $(JOBS) --dist worksteal $(if $(SLOW),,-m "not slow") $(ARGS)

.PHONY: check
check: ## Style, types, layers, dependencies, translations, licences, the lock
	$(call set-up,test)
	"$(BIN)/ruff" check $(OURS)
	"$(BIN)/ruff" format --check --quiet $(OURS)
	"$(BIN)/mypy" --python-executable "$(BIN)/python"
	"$(BIN)/lint-imports"
	"$(BIN)/deptry" .
	@! grep -nE 'https?://|file://|package\.source' poetry.lock || { echo "poetry.lock names a host" >&2; exit 1; }
	"$(BIN)/python" tools/licences.py check
	$(if $(TRANSLATIONS),"$(BIN)/pyside6-lrelease" -silent -fail-on-unfinished $(TRANSLATIONS))

.PHONY: format
format: ## Put the code into its form
	$(call set-up,test)
	"$(BIN)/ruff" check --fix-only --quiet $(OURS)
	"$(BIN)/ruff" format $(OURS)

.PHONY: package
package: ## Build what people install on this system, into dist
	@python=$$(VENV=build/venv sh tools/find_package_python.sh) && "$$python" tools/set_up.py package build/venv
	@"$(PACKAGE_BIN)/python" tools/package.py $(ARGS)

.PHONY: package-test
package-test: ## Try what make package built: the program, then the Debian package on a bare system (as root)
	@"$(PACKAGE_BIN)/python" tools/smoke_test.py dist/upont-desktop/upont-desktop --compare-start
	@TRY_PACKAGE=1 "$(PACKAGE_BIN)/python" -m pytest tests/packaging $(ARGS)

.PHONY: pictures
pictures: ## Take the pictures of the guide and of the README anew
	$(call set-up,run)
	@QT_QPA_PLATFORM=offscreen "$(BIN)/python" tools/take_pictures.py

.PHONY: bench
bench: ## Measure it
	$(call set-up,run)
	@"$(BIN)/python" -m benchmarks $(ARGS)

.PHONY: clean
clean: ## Remove what was made here: the private environment, caches, builds
	rm -rf "$(VENV)" .bench build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
