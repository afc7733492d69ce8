# Two commands do everything: `make run` and `make test`.

BUILD = swift build --configuration release --explicit-target-dependency-import-check error
BINARY = .build/release/countermand
EVAL ?= ../shared/eval
TIME ?= 600

.PHONY: run test build libraries format lint evaluate fuzz clean

run: build  ## build, and check the example corpus
	@$(BINARY) check corpus --fail-on never

test: libraries  ## run every test
	swift test

build: libraries
	@$(BUILD) >&2

libraries:
	@scripts/install-libraries

format:  ## write the house format
	swift format --in-place --recursive Sources Plugins Tests Fuzz Package.swift

lint:  ## check the house format
	swift format lint --strict --recursive Sources Plugins Tests Fuzz Package.swift

evaluate: build  ## the figures of precision and recall over EVAL
	@scripts/evaluate $(BINARY) $(EVAL)

fuzz: libraries  ## the readers of HTML and XML under libFuzzer, TIME seconds each
	nice scripts/fuzz html $(TIME)
	nice scripts/fuzz xml $(TIME)

clean:
	rm -rf .build
