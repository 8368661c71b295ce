# What can be done in this folder; `make` alone lists it. Everything else is SwiftPM's.

program := .build/release/jixiao
sources := $(shell find Sources data Package.swift Makefile)
formatted := Sources Tests data Package.swift

# What building and testing need besides Swift: Debian's package, and what shows it is there.
# libxlsxwriter's headers bring its library, which the program loads when it writes a workbook.
for_building := libncurses-dev=/usr/include/ncurses.h libsqlite3-dev=/usr/include/sqlite3.h \
  libxlsxwriter-dev=/usr/include/xlsxwriter.h
for_testing := tmux=tmux sqlite3=sqlite3 unzip=unzip strace=strace faketime=faketime

# A person watches SwiftPM's one moving line; a log gets errors alone.
quietly := $(shell test -t 2 || echo --quiet)
# Names of functions are left out; `make build symbols=` keeps them, for a profiler.
symbols := -Xlinker -s
# Colour is off because turning it on, for a person, would make SwiftPM build everything again.
settings := --explicit-target-dependency-import-check error --no-color-diagnostics

.PHONY: help run build test torture bench check clean ready-to-build ready-to-test needs-swift

help: ## List what can be done (the default)
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-7s %s\n", $$1, $$2 }' Makefile

run: build ## Open the console; ARGS="--demo" are its arguments
	@exec $(program) $(ARGS)

build: ready-to-build .build/release.made ## Build the program, ready to be copied elsewhere

test: ready-to-test ## Run all tests
	@swift test --disable-xctest $(settings)

torture: ready-to-test ## Run each proof of docs/promises.md at full length; ONLY=kill is one
	@.ci/torture $(ONLY)

bench: build ## Measure start, keys, saves and sizes against the least they can cost
	@swift build -c release --product Benchmarks --static-swift-stdlib $(linking) $(settings) --quiet
	@$(clang) -O2 -o .build/release/Floor Tests/Benchmarks/Floor/*.c -lncursesw
	@.build/release/Benchmarks $(program) .build/bench $(ARGS)

check: needs-swift ## Check format, imports, and the size of files
	@swift format lint --strict --parallel --recursive \
	  --configuration .ci/swift-format.json $(formatted)
	@.ci/check-imports
	@.ci/check-sources

clean: ## Remove everything built
	@rm -rf .build

# SwiftPM is asked only when a source is newer than what it made last, so that `make run` opens
# the console at once. The Swift runtime is linked in, dead code (SwiftPM's default) and symbols
# are left out; lld comes with Swift and does not warn of what Foundation does inside itself.
# What a start would spend on finding libraries and on relocating itself is spent here: the
# libraries below are linked in too, at fixed addresses (docs/performance.md).
# A library that is not there as an archive is loaded at the start, as usual.
clang = "$$(dirname "$$(readlink -f "$$(command -v swift)")")/clang"
linked_in := sqlite3 ncursesw tinfo stdc++
archives := .build/archives
linking := -Xswiftc -use-ld=lld -Xswiftc -L$(archives) -Xlinker -ltinfo \
  -Xswiftc -Xclang-linker -Xswiftc -no-pie -Xlinker --no-export-dynamic

.build/release.made: $(sources) $(if $(wildcard $(program)),,missing-program)
	@echo "Building jixiao; the first time takes some minutes." >&2
	@mkdir -p $(archives)
	@for name in $(linked_in); do \
	  ln -sf "$$($(clang) -print-file-name=lib$$name.a)" $(archives) || exit; done
	@swift build -c release --product jixiao --static-swift-stdlib \
	  $(linking) $(symbols) $(settings) $(quietly)
	@touch $@

missing-program: ;

ready-to-build: needs-swift
	@.ci/install-packages $(for_building)

ready-to-test: needs-swift
	@.ci/install-packages $(for_building) $(for_testing)

needs-swift:
	@command -v swift >/dev/null || { \
	  echo "jixiao is built with Swift 6.3 (https://www.swift.org/install), and no swift is on" \
	    "the PATH." >&2; exit 69; }
