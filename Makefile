# Two commands do everything: `make run` and `make test`.

BUILD = swift build --configuration release --explicit-target-dependency-import-check error
BINARY = .build/release/countermand
EVAL ?= ../shared/eval
TIME ?= 600
PREFIX ?= /usr/local
DIST = .build/dist

.PHONY: run test build libraries format lint evaluate fuzz bench benchmarks install dist clean

run: build  ## build, and check the example corpus
	@$(BINARY) check corpus --fail-on never

test: libraries  ## run every test
	swift test

build: libraries
	@$(BUILD) >&2

libraries:
	@scripts/install-libraries

format:  ## write the house format
	swift format --in-place --recursive Sources Plugins Tests Fuzz Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Benchmarks Package.swift

lint:  ## check the house format
	swift format lint --strict --recursive Sources Plugins Tests Fuzz Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Benchmarks Package.swift

evaluate: build  ## the figures of precision and recall over EVAL
	@scripts/evaluate $(BINARY) $(EVAL)

fuzz: libraries  ## the readers of HTML and XML under libFuzzer, TIME seconds each
	nice scripts/fuzz html $(TIME)
	nice scripts/fuzz xml $(TIME)

bench: build  ## how fast it is, beside libxml2's own parser over the same files
	@scripts/install-libraries libxml2-utils
	@swift build --configuration release --package-path Benchmarks --product GenerateGuidance >&2
	@scripts/bench $(BINARY) Benchmarks/.build/release/GenerateGuidance

benchmarks: libraries  ## each stage by itself
	@cd Benchmarks && swift package --allow-writing-to-package-directory benchmark

install: build  ## the command, its manual and its completions, into PREFIX
	@scripts/install $(BINARY) $(DESTDIR)$(PREFIX)

dist: libraries  ## a release archive: one binary with the rules inside, manual, completions
	@swift build --configuration release --static-swift-stdlib --product countermand --scratch-path $(DIST) >&2
	@scripts/dist $(DIST)/release/countermand .build

clean:
	rm -rf .build
