# Every target begins by installing what is missing (.ci/setup), so each works on a fresh machine.
# Needs GNU make 3.81, which is what macOS has.

# Where the program is built, and how. With 'TESTED=yes' it is the one that 'make test' has built, which is no other
# but lets tests see what is internal: it draws and writes the same bytes, and nothing is built twice.
# With the versions that were reviewed, which Package.resolved names; 'swift package update' takes newer ones.
REVIEWED := --force-resolved-versions
# Three packages share this folder, so a plan that another of them has left there must not be taken for one's own.
TEST_FLAGS := -c release $(REVIEWED) -Xswiftc -enable-testing --scratch-path "$(CURDIR)/.build/test" \
  --disable-build-manifest-caching
# 'swift test' would ask for testing once more, and the commands would be other ones than those of 'swift build'.
TEST := swift test --disable-testable-imports
BUILD := .build$(if $(TESTED),/test)
BUILD_FLAGS := $(if $(TESTED),$(TEST_FLAGS),-c release $(REVIEWED))
PLOTGEN := $(BUILD)/release/plotgen
SWIFT_FILES := Package.swift .ci/check-imports.swift Sources Tests Experiments/Package.swift Experiments/Sources Experiments/Tests

# The figures are up to date when none of them, and nothing they are made from, is newer than this
# file, and none is missing of those that were drawn last; what somebody draws beside them does not
# count. Folders count, so that a deleted source does.
STAMP := .build/plots.stamp
DRAWN_LAST := Plots/gallery.txt
FIGURES := $(DRAWN_LAST) $(addprefix Plots/,$(shell cat $(DRAWN_LAST) 2>/dev/null))
SOURCES := Package.swift $(shell find Sources ! -name '.*') $(wildcard Docs/Data/*.json)

VENV := .build/references
VENV_PACKAGES := Tests/ActivationsTests/References/Generator/requirements.txt

# The instruction set of this machine, for what is measured; everything else is built for all machines.
RELEASE := -c release
NATIVE_FLAGS := -Xcc $(if $(filter arm64 aarch64,$(shell uname -m)),-mcpu=native,-march=native)
NATIVE_PLOTGEN := .build/native/release/plotgen

# With Swift's libraries inside, and on Linux at a fixed address, the program starts in two thirds of the time. The frontend's
# flag, tried with Swift 6.3, makes it another tenth faster: otherwise many types are looked up by name when they are first used.
STATIC_FLAGS := --static-swift-stdlib $(if $(filter Linux,$(shell uname)),-Xlinker -no-pie) \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
STATIC_PLOTGEN := .build/static/release/plotgen

# How often all is measured, each time in a process of its own.
REPETITIONS := 5

# A package of its own, since training needs OpenBLAS and drawing must not.
EXPERIMENTS := .build/native/release/experiments
EXPERIMENTS_RECORD := --flags "$(RELEASE) $(NATIVE_FLAGS)" --recorded-as "make experiments"

# Where 'make install' puts the program. DESTDIR is for those who make packages.
PREFIX := /usr/local
BIN := $(DESTDIR)$(PREFIX)/bin
SHARE := $(DESTDIR)$(PREFIX)/share

# Where the package of experiments looks for it.
MNIST := .build/mnist

PEERS := .build/peers
PEER_SCRIPTS := Sources/Measurements/Peers/Python

# torch, for a second implementation of the experiments.
REPLICATION := .build/replication
REPLICATION_SCRIPTS := Experiments/Replication

SYMBOLIC := .build/symbolic
SYMBOLIC_SCRIPTS := $(PEER_SCRIPTS)/symbolic

.DELETE_ON_ERROR:
.PHONY: help plots test fuzz oracle check format docs site serve test-site test-site-short test-site-firefox references measure accuracy measure-peers measure-figures measure-symbolic mnist experiments signals replication test-replication measure-training setup plotgen install uninstall clean

help: ## Explain the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

plots: $(STAMP) ## Draw every figure into Plots/
	$(if $(DRAWN),,@echo "Plots/ is up to date.")

$(STAMP): $(SOURCES) $(FIGURES) | setup
	$(eval DRAWN := yes)
	swift build $(BUILD_FLAGS) --product plotgen
	$(PLOTGEN) gallery --output Plots
	@touch $@

# A figure that has gone missing is a reason to draw, not an error.
$(FIGURES): ;

# The three packages share a folder, in which the modules that they have in common are built once.
test: setup ## Run all tests, a client package, and the Swift blocks of the documentation
	$(TEST) $(TEST_FLAGS)
	@.ci/setup-experiments
	$(TEST) --package-path Experiments $(TEST_FLAGS)
	Tests/Client/run.sh $(TEST_FLAGS)

# Seconds and seed of 'make fuzz'.
SECONDS := 60
SEED := 1

fuzz: setup ## Try odd formulas, command lines and files; keep what fails (SECONDS=60 SEED=1)
	swift build $(BUILD_FLAGS) --product plotgen
	swift build $(BUILD_FLAGS) --product fuzz
	$(BUILD)/release/fuzz $(SECONDS) $(SEED)

oracle: setup ## Compare statements about thousands of random functions with values of many bits (10 minutes)
	SINERELU_TESTS=exhaustive $(TEST) $(TEST_FLAGS) --filter OracleTests

check: plotgen ## Compare figures, documentation and imports with the sources, and lint
	swift .ci/check-imports.swift . Experiments
	$(PLOTGEN) gallery --check
	$(PLOTGEN) docs --check
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)

format: ## Format the Swift sources in place
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

docs: plotgen ## Write the generated pages and tables of Docs/
	$(PLOTGEN) docs

# The reference is made from the modules that plotgen is built of.
site: plotgen ## Build the documentation site into Docs/Site/build/site
	@BUILD=$(BUILD) Docs/Site/build.sh

# Where 'make serve' listens.
PORT := 8000

serve: site ## Serve the site at http://127.0.0.1:8000 until you press Ctrl-C (PORT=8000)
	@python3 Docs/Site/serve.py Docs/Site/build/site $(PORT)

test-site: site ## Visit every page of the site in Chromium, wide and narrow, light and dark
	@Docs/Site/Tests/test.sh

test-site-short: site ## Visit two pages of each kind only
	@Docs/Site/Tests/test.sh short

test-site-firefox: site ## Visit one page of each kind in Debian's Firefox
	@Docs/Site/Tests/test.sh firefox

references: $(VENV)/ready ## Compute the reference values of the tests again (Python 3.10 or later)
	$(VENV)/bin/python Tests/ActivationsTests/References/Generator/generate.py
	$(VENV)/bin/python Tests/ResultsTests/References/Generator/generate.py

$(VENV)/ready: $(VENV_PACKAGES)
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --no-deps --require-hashes --requirement $<
	@touch $@

measure: plotgen $(NATIVE_PLOTGEN) ## Measure what activations cost, with both builds, into Docs/Data/
	$(PLOTGEN) measure --repetitions $(REPETITIONS) --build portable --flags "$(RELEASE)" --recorded-as "make measure"
	$(NATIVE_PLOTGEN) measure --repetitions $(REPETITIONS) --build native --flags "$(RELEASE) $(NATIVE_FLAGS)" --recorded-as "make measure"

accuracy: $(NATIVE_PLOTGEN) ## Measure how exact kernels are, at every float, into Docs/Data/ (about an hour)
	$(NATIVE_PLOTGEN) measure accuracy --flags "$(RELEASE) $(NATIVE_FLAGS)" --recorded-as "make accuracy"

measure-peers: $(NATIVE_PLOTGEN) $(PEERS)/ready ## Measure NumPy, JAX, torch, matplotlib and gnuplot against this package
	$(PEERS)/bin/python $(PEER_SCRIPTS)/one_processor.py \
	  $(NATIVE_PLOTGEN) measure peers --python $(PEERS)/bin/python --script $(PEER_SCRIPTS)/serve.py \
	  --flags "$(RELEASE) $(NATIVE_FLAGS)" --recorded-as "make measure-peers"

measure-figures: $(STATIC_PLOTGEN) ## Measure how long a figure takes, by stage and beside gnuplot
	@command -v gnuplot >/dev/null || echo "gnuplot is not installed, so it is left out (Debian: gnuplot-nox)" >&2
	$(STATIC_PLOTGEN) measure figures --peers gnuplot

measure-symbolic: plotgen $(SYMBOLIC)/ready ## Ask SymPy and 'plotgen inspect' the same questions about formulas
	$(SYMBOLIC)/bin/python $(SYMBOLIC_SCRIPTS)/ask.py --plotgen $(PLOTGEN)

mnist: ## Fetch the four files of MNIST into .build/mnist/, and check their sums
	@python3 Experiments/MNIST/get_mnist.py $(MNIST)

experiments: experiments-program mnist ## Train the networks of the published set, or continue, into Docs/Data/ (hours)
	cd Experiments && $(EXPERIMENTS) published $(EXPERIMENTS_RECORD)
	cd Experiments && $(EXPERIMENTS) dead-units $(EXPERIMENTS_RECORD)
	cd Experiments && $(EXPERIMENTS) gradients $(EXPERIMENTS_RECORD)

signals: experiments-program mnist ## Follow outputs, gradients and units through networks, into Docs/Data/ (minutes)
	cd Experiments && $(EXPERIMENTS) protocol
	cd Experiments && $(EXPERIMENTS) signals --data $(CURDIR)/$(MNIST) --flags "$(RELEASE) $(NATIVE_FLAGS)" --recorded-as "make signals"

replication: mnist $(REPLICATION)/ready ## Train two of the networks again in torch, eight times on MNIST, into Docs/Data/
	$(REPLICATION)/bin/python -B $(REPLICATION_SCRIPTS)/replicate.py --network fc --data $(MNIST)
	$(REPLICATION)/bin/python -B $(REPLICATION_SCRIPTS)/replicate.py --network lenet5 --data $(MNIST)

test-replication: $(REPLICATION)/ready ## Test the second implementation, with a short training
	cd $(REPLICATION_SCRIPTS) && ../../$(REPLICATION)/bin/python -B -m unittest

measure-training: experiments-program $(PEERS)/ready ## Measure the time of an epoch against torch
	cd Experiments && $(EXPERIMENTS) measure-training --python ../$(PEERS)/bin/python \
	  --script ../$(PEER_SCRIPTS)/serve.py \
	  --flags "$(RELEASE) $(NATIVE_FLAGS)" --recorded-as "make measure-training"

.PHONY: experiments-program
experiments-program:
	@.ci/setup-experiments --data
	cd Experiments && swift build $(RELEASE) $(REVIEWED) --product experiments --scratch-path .build/native $(NATIVE_FLAGS)

# SwiftPM knows best whether it is up to date.
.PHONY: $(NATIVE_PLOTGEN)
$(NATIVE_PLOTGEN): setup
	swift build $(RELEASE) $(REVIEWED) --product plotgen --scratch-path .build/native $(NATIVE_FLAGS)

.PHONY: $(STATIC_PLOTGEN)
$(STATIC_PLOTGEN): setup
	swift build $(RELEASE) $(REVIEWED) --product plotgen --scratch-path .build/static $(STATIC_FLAGS)

# What cannot be installed is left out, and said so; 'rm -r .build/peers' to try again.
$(PEERS)/ready: $(PEER_SCRIPTS)/prepare.py $(wildcard $(PEER_SCRIPTS)/requirements-*.txt)
	python3 -m venv $(PEERS)
	$(PEERS)/bin/python $(PEER_SCRIPTS)/prepare.py
	@touch $@

$(REPLICATION)/ready: $(REPLICATION_SCRIPTS)/requirements.txt
	python3 -m venv $(REPLICATION)
	$(REPLICATION)/bin/pip install --quiet --requirement $<
	@touch $@

$(SYMBOLIC)/ready: $(SYMBOLIC_SCRIPTS)/requirements.txt
	python3 -m venv $(SYMBOLIC)
	$(SYMBOLIC)/bin/pip install --quiet --no-deps --require-hashes --requirement $<
	@touch $@

setup: ## Install what is missing: Cairo and the typeface of the figures
	@.ci/setup

plotgen: setup
	swift build $(BUILD_FLAGS) --product plotgen

# On macOS Swift's libraries are part of the system.
ifeq ($(shell uname),Linux)
INSTALLED := $(STATIC_PLOTGEN)
else
INSTALLED := .build/release/plotgen
$(INSTALLED): plotgen
endif

install: $(INSTALLED) ## Install plotgen, its completions and manual pages below PREFIX (/usr/local)
	install -d "$(BIN)" "$(SHARE)/man/man1" "$(SHARE)/bash-completion/completions" \
	  "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	install -m 755 $(INSTALLED) "$(BIN)/plotgen"
	"$(BIN)/plotgen" completions bash >"$(SHARE)/bash-completion/completions/plotgen"
	"$(BIN)/plotgen" completions zsh >"$(SHARE)/zsh/site-functions/_plotgen"
	"$(BIN)/plotgen" completions fish >"$(SHARE)/fish/vendor_completions.d/plotgen.fish"
	"$(BIN)/plotgen" manual --output "$(SHARE)/man/man1"

uninstall: ## Remove what 'make install' installed in PREFIX
	rm -f "$(BIN)/plotgen" "$(SHARE)/man/man1/plotgen.1" "$(SHARE)"/man/man1/plotgen-*.1 \
	  "$(SHARE)/bash-completion/completions/plotgen" "$(SHARE)/zsh/site-functions/_plotgen" \
	  "$(SHARE)/fish/vendor_completions.d/plotgen.fish"

clean: ## Remove everything that was built; figures and documentation stay
	rm -rf .build Experiments/.build Tests/Client/.build Docs/Site/build Docs/Site/.cache
