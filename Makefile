# Two commands do everything on a fresh machine: `make demo` and `make test`.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: setup demo test test-fast check bench bench-scale bench-steady lock clean

setup: $(STAMP)

# Hash-checked: what is installed is what was locked, from whatever index this machine uses.
$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Reclama needs Python 3.11 or newer" if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

demo: $(STAMP)
	$(BIN)/reclama demo

test: $(STAMP)
	$(BIN)/python -m pytest -n 2 --dist worksteal

# Under two minutes: without what is marked slow.
test-fast: $(STAMP)
	$(BIN)/python -m pytest -n 2 --dist worksteal -m "not slow"

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# What Reclama is measured against has a place of its own; where it cannot be installed, it is left out.
BENCH := .venv-bench/bin/python
BENCH_STAMP := .venv-bench/.installed

$(BENCH_STAMP): requirements-bench.lock
	test -x $(BENCH) || $(PYTHON) -m venv .venv-bench
	$(BENCH) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	touch $@

BENCH_PYTHON = $$($(MAKE) --silent $(BENCH_STAMP) >&2 && echo $(BENCH) || echo $(BIN)/python)

bench: $(STAMP)
	$(BENCH_PYTHON) -m benchmarks $(ARGS)

# One million cases and customers: about four gigabytes in the temporary folder. ARGS="--rows 100000" for fewer.
bench-scale: $(STAMP)
	$(BIN)/python -m benchmarks.scale $(ARGS)

# 120 updates/s for ten minutes and 300/s for one, on the webhook.
bench-steady: $(STAMP)
	$(BIN)/python -m benchmarks.steady $(or $(ARGS),120:600 300:60)

# The long run of the durability tests: hours. CI runs the same code with fewer rounds.
soak: $(STAMP)
	RECLAMA_TEST_CONVERSATIONS=$${CONVERSATIONS:-10000} RECLAMA_TEST_PAIRS=$${PAIRS:-1000} \
		$(BIN)/python -m pytest tests/durability -n 2 --dist worksteal --timeout 0

# After a change of dependencies: one lock for everything, with hashes and without index addresses.
lock:
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --extra dev \
		--no-emit-index-url --no-emit-find-links --no-header pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --extra bench \
		--no-emit-index-url --no-emit-find-links --no-header pyproject.toml -o requirements-bench.lock

clean:
	rm -rf .venv .venv-bench .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
