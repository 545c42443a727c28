# One command for each thing that people do here. `make` alone lists them.

CARGO ?= cargo
# `make guide EDITION=customs OUT=/media/stick` builds another edition elsewhere.
EDITION ?= public
OUT ?= dist
BROWSER := tests/browser
NPM := npm --prefix $(BROWSER) --no-audit --no-fund
MODULES := $(BROWSER)/node_modules/.package-lock.json
PEERS := benches/search
DENY_VERSION := 0.20.2
DENY_ROOT := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/jinwi-tools/cargo-deny-$(DENY_VERSION)
DENY := $(DENY_ROOT)/bin/cargo-deny

.NOTPARALLEL:
.PHONY: help guide test windows windows-check processors dist dist-again old-browsers bench bench-search screenshots tools format lint docs unit deny advisories browser

help: ## list what can be made
	@sed -n 's/^\([a-z-]*\):.*## /  make \1|/p' $(MAKEFILE_LIST) | column -t -s '|' 2>/dev/null || cat $(MAKEFILE_LIST)

guide: ## build the sample guide into dist/ with the release program, then show it in a preview that follows edits
	@$(CARGO) run --release --locked --quiet -- build --content content --edition $(EDITION) --out $(OUT)
	@echo "Open $(abspath $(OUT))/index.html"
	@$(CARGO) run --release --locked --quiet -- serve --content content

test: tools format lint docs unit deny browser ## install what the tests need, and run everything that must hold

# Takes a while where nothing is compiled yet; `make windows PROFILE=release` tries what users get.
windows: ## build the program for Windows and try it under Wine (installs both as root on Debian)
	@scripts/windows

windows-check: ## see that the program would compile for Windows
	@scripts/windows-program check

# Takes a while: what is emulated runs some ten times slower.
processors: ## build a product's guide on emulated processors without AVX and of another kind: the same bytes (installs as root on Debian)
	@scripts/processors

dist: ## make the archives of a release for Linux and Windows in target/dist, and try them
	@scripts/dist

dist-again: ## build the commit's archives once more in another folder: the same bytes
	@scripts/dist --again

# `make old-browsers ARGS="--pictures pictures 77"` keeps what was seen in one of them.
old-browsers: ## try a copy in Qt WebEngine with Chromium 73 and 77, which pip brings
	@scripts/old-browsers $(ARGS)

# `make bench AGAINST=path/of/another/jinwi` measures that one beside it, in turns, and prints the ratios.
bench: ## measure builds of 200, 1,000 and 5,000 dossiers, what edits cost, 200 photos of 12 megapixels, and Hugo on the same words
	@python3 benches/bench.py $(AGAINST:%=--against %)
	@python3 benches/edits.py --photos 20 --readings 1000 $(AGAINST:%=--against %)
	@python3 benches/bench.py --sizes 100 --photos 200 --runs 1 $(AGAINST:%=--against %)
	@python3 benches/peers.py

# `make bench-search ARGS="--sizes 500 --runs 1"` measures less.
bench-search: $(PEERS)/node_modules/.package-lock.json ## measure the search beside Pagefind and MiniSearch, and how well each answers
	@npm --prefix $(PEERS) run --silent types
	@npm --prefix $(PEERS) run --silent bench -- $(ARGS)

screenshots: tools $(MODULES) ## keep pictures and prints of every page type in tests/browser/artefacts
	@$(NPM) run --silent screenshots

# Does nothing where all that the tests need is there.
tools:
	@scripts/install-tools

format:
	$(CARGO) fmt --all --check

lint:
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings

docs:
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --locked --workspace --no-deps

unit:
	$(CARGO) test --locked --workspace

# Licences, bans and sources need no network. Advisories need the RustSec database: `make advisories`.
deny: $(DENY)
	@$(DENY) --log-level error check --hide-inclusion-graph licenses bans sources

# Compiled once, without optimisations: it runs for seconds.
$(DENY):
	$(CARGO) install cargo-deny --version $(DENY_VERSION) --locked --debug --root $(DENY_ROOT)

advisories: $(DENY) ## ask the RustSec database about every dependency (needs a network)
	@$(DENY) check advisories

browser: tools $(MODULES) ## run only the tests of the built guide in Chromium
	@$(NPM) run --silent types
	@$(NPM) test --silent

$(MODULES): $(BROWSER)/package.json $(BROWSER)/package-lock.json
	@$(NPM) ci --ignore-scripts
	@touch $@

$(PEERS)/node_modules/.package-lock.json: $(PEERS)/package.json $(PEERS)/package-lock.json
	@npm --prefix $(PEERS) --no-audit --no-fund ci --ignore-scripts
	@touch $@
