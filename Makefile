# The same jobs without make: docs/windows.md
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help site serve test check style generated workflows strict history gen lock clean debian

NEWEST := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3.11 python3; do $$p -c '$(NEWEST)' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
WORKFLOWS := .github/workflows
DEBIAN_TEST := chromium fonts-noto-cjk libreoffice-calc-nogui libreoffice-writer-nogui openssl poppler-utils tidy
PIP_TOOLS := pip-tools==7.6.2
export NO_MKDOCS_2_WARNING := 1

help: ## what can be made
	@sed -nE 's/^([a-z]+):.*## (.*)/make \1\t\2/p' Makefile
	@! test -f requirements-test.lock || sed -nE 's/^([a-z]+):.*#: (.*)/make \1\t\2/p' Makefile

site: .venv/installed ## check the records and build the public site
	$(BIN)/tuanbiao check
	@rm -rf build/history; ! test -d tests/history || $(BIN)/python -m tests.history build/history
	$(BIN)/tuanbiao site build
	@echo "打开 / open: file://$(CURDIR)/build/site/index.html"

serve: .venv/installed ## preview the site while editing
	$(BIN)/tuanbiao site serve

test: .venv/tested debian tests/npm/node_modules/installed #: install all that the tests need and run all of them, with coverage
	$(BIN)/pytest --numprocesses=auto --no-loadscope-reorder --cov --cov-report=term

# Everything is installed before anything runs side by side.
check: .venv/tested debian tests/npm/node_modules/installed #: exactly what CI runs
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target style generated workflows strict
	@$(MAKE) --no-print-directory test

style: .venv/tested
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy

generated: .venv/installed
	$(BIN)/python -m tuanbiao.generate --check

workflows: .venv/tested
	$(BIN)/zizmor --offline --quiet $(WORKFLOWS)
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows $(WORKFLOWS)/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/*.yml

strict: site

history: .venv/installed #: replay the demonstration chamber's life into a new repository: make history DIR=…
	$(BIN)/python -m tests.history "$${DIR:?name an empty folder: make history DIR=…}"

gen: .venv/installed #: rewrite what is generated: schemas, references, files for editors
	$(BIN)/python -m tuanbiao.generate

# --- installing ----------------------------------------------------------------------------------------------------------

.venv/installed: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(call debian,python3-venv); }
	$(PYTHON) -m venv .venv
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/papers: .venv/installed requirements-word.lock
	$(PIP) --require-hashes -r requirements-word.lock
	@touch $@

.venv/tested: .venv/papers requirements-test.lock requirements-github.lock
	$(PIP) --require-hashes -r requirements-test.lock
	$(PIP) --require-hashes -r requirements-github.lock
	@touch $@

# A chamber's own repository holds the tool but not its tests.
requirements-test.lock:
	@echo "这里没有工具的测试，它们在工具自己的仓库中 (the tool's tests are in its own repository)" >&2; exit 1

# Published schemas that the tests compare with; Debian's npm where there is none.
tests/npm/node_modules/installed: tests/npm/package-lock.json
	@command -v npm >/dev/null || { $(call debian,npm); }
	npm ci --prefix tests/npm --loglevel error
	@touch $@

debian:
	@$(call debian,$(DEBIAN_TEST))

# Debian packages are installed only where they are missing, and only by root.
define debian
missing=$$(for p in $(1); do dpkg-query -W -f '$${db:Status-Status}' $$p 2>/dev/null | grep -qx installed || echo $$p; done); \
if [ -z "$$missing" ]; then :; \
elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
  export DEBIAN_FRONTEND=noninteractive; apt-get update -q && apt-get install -qy --no-install-recommends $$missing; \
else echo "not installed as packages:" $$missing >&2; fi
endef

lock: #: renew the lock files from pyproject.toml
	$(PYTHON) -m venv build/lock
	build/lock/bin/pip install --quiet $(PIP_TOOLS)
	$(call compile,requirements.lock)
	$(call compile,requirements-test.lock,--extra test --constraint requirements.lock)
	$(call compile,requirements-github.lock,--extra github --constraint requirements.lock --constraint requirements-test.lock)
	$(call compile,requirements-word.lock,--extra word --constraint requirements.lock --constraint requirements-test.lock)

# The machine's own pip settings stay out, so that every hash is the public index's.
define compile
env -u PIP_FIND_LINKS -u PIP_INDEX_URL -u PIP_EXTRA_INDEX_URL PIP_CONFIG_FILE=/dev/null build/lock/bin/pip-compile --quiet \
  --upgrade --generate-hashes --no-strip-extras --all-build-deps --no-header --no-emit-options --no-emit-index-url \
  --no-emit-find-links --no-emit-trusted-host $(2) --output-file $(1) pyproject.toml
sed -i '1i # Written by `make lock` from pyproject.toml; do not edit.' $(1)
endef

clean: ## remove everything that was built or installed
	rm -rf build .venv
