# One command runs what CI runs: `make test`. It installs what it needs, and says so.

CARGO ?= cargo
export CARGO_TERM_COLOR ?= auto

# The program as it is released.
RELEASED = $(abspath $(or $(CARGO_TARGET_DIR),target))/release/julki

# Two things at a time, where make can keep apart what they say; what failed is shown whole, and fails the whole.
BESIDE = $(if $(filter output-sync,$(.FEATURES)),-j2 --output-sync=target)

.PHONY: test beside tools format lint unit suite api docs example golden browser browser-tools screenshots lighthouse bench bench-serve guard guard-tools memory profile scale

test: tools guard-tools browser-tools
	@$(MAKE) --no-print-directory $(BESIDE) beside
	@echo "Everything passed."

# In two rows: whatever the compiler makes for tests, in target/debug, and whatever takes the released program. Each folder of the
# compiler's is locked while it works there, so that two of one row would only wait for each other.
ifeq ($(MAKECMDGOALS),beside)
lint: format
unit: lint
suite: unit
api: suite
docs: example
guard: docs
browser: guard
endif
beside: api browser

# Rust itself must be there; what comes with it is added where it is missing.
tools:
	@command -v $(CARGO) >/dev/null || { echo "Rust is missing: install it from https://rustup.rs"; exit 1; }
	@for part in rustfmt clippy; do \
		$(CARGO) $$( [ $$part = rustfmt ] && echo fmt || echo clippy ) --version >/dev/null 2>&1 && continue; \
		echo "Installing $$part with rustup"; \
		rustup component add $$part || { echo "$$part is missing, and rustup could not add it"; exit 1; }; \
	done

format:
	$(CARGO) fmt --all --check

lint:
	$(CARGO) clippy --all-targets --all-features --locked -- -D warnings
	$(CARGO) clippy --all-targets --no-default-features --locked -- -D warnings

unit:
	$(CARGO) test --locked --lib --all-features

# Builds sites with the program itself, kills it at every step of its commit, and compares what it says and writes.
suite:
	$(CARGO) test --locked --all-features --test suite

# The documentation of the code.
api:
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --locked --no-deps --all-features --document-private-items

# The example site, with warnings denied, by the program as it is released.
example:
	$(CARGO) run --locked --release --quiet -- build --strict

# The manual, into docs/output/: a site like any other, with warnings denied.
docs:
	$(CARGO) run --locked --release --quiet -- build --strict --root docs

# Instructions of a build, counted: no more than committed, and in step with the pages. ACCEPT=1 commits to what they are now.
guard: guard-tools
	$(CARGO) build --locked --release
	python3 benches/test_reports.py --quiet
	python3 benches/test_guard.py --quiet
	python3 benches/guard.py $(if $(ACCEPT),--accept) $(ARGS)

# Valgrind and Python.
guard-tools:
	@benches/tools.sh

# Writes the expected results of the suites anew; read the difference before committing it.
golden:
	UPDATE=1 $(CARGO) test --locked --all-features

# Everything in a browser: the checks themselves, the example site, the site of edge cases. CHECK, PAGE and ALL choose.
browser: browser-tools example docs
	JULKI="$${JULKI:-$(RELEASED)}" node --test --test-concurrency=1 --test-reporter=spec tests/browser/*.test.js

# Chromium, Node, Java and Python, with the packages that the checks are made of.
browser-tools:
	@tests/browser/tools.sh

# Pictures of the example site for people to look at, in .julki/screenshots/.
screenshots: browser-tools example
	node tests/browser/screenshots.js

# Apart from the tests, since it takes minutes and its figures depend on the machine.
lighthouse: example
	@tests/browser/tools.sh speed
	node tests/browser/speed.js

# The same site built by Julki and by others, compared page by page and then measured. Apart from the tests, as the figures
# depend on the machine.
bench:
	$(CARGO) build --locked --release
	python3 benches/test_same_work.py --quiet
	python3 benches/compare.py $(ARGS)

# How fast the preview is and what it holds, beside Hugo's. Apart from the tests, as the figures depend on the machine.
bench-serve:
	$(CARGO) build --locked --release
	python3 benches/serve.py $(ARGS)

# What a page costs as sites grow to a million projects, on a disk. Takes half an hour and 27 GB; `--sizes` chooses.
scale:
	$(CARGO) build --locked --release
	python3 benches/scale.py $(ARGS)

# What a page costs in memory beyond its content, between two sizes.
memory:
	$(CARGO) build --locked --release
	python3 benches/compare.py --tools julki --sizes 1000,10000 --scenarios cold --runs 3 --no-floor $(ARGS)

# Where a build spends its time, in .julki/profile/. The program is the released one with its lines in it, and with frame
# pointers, by which the callers of a function are found.
profile: guard-tools
	RUSTFLAGS="$(RUSTFLAGS) -C force-frame-pointers=yes" $(CARGO) build --locked --profile profiling
	python3 benches/hotspots.py $(ARGS)
