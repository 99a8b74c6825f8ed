# Everyday commands. `make` lists them.
MVN ?= $(shell command -v mvn || echo ./mvnw)

.DEFAULT_GOAL := help
.PHONY: help build test format check bench quality compare run clean

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

build: ## build the jar, without tests and checks
	$(MVN) -B -q -Dquick -Dmaven.test.skip=true package

test: ## run the tests; one class: make test T=NumberingTest
	$(MVN) -B $(if $(T),-Dtest='$(T)') test

format: ## format the Java sources
	$(MVN) -B -q spotless:apply

check: ## everything that a submission must pass
	$(MVN) -B verify

bench: ## run the benchmarks; some: make bench B='render -f 1'
	$(MVN) -B -q -Pbench test-compile exec:exec -Dargs='$(B)'

quality: ## how well PDFs are set: make quality PDF='a.pdf b.pdf'; with each fault: PDF='-v a.pdf'
	$(MVN) -B -q -Pbench test-compile exec:exec -Dmain=de.vertragswerk.typeset.quality.QualityTable -Dargs='$(PDF)'

compare: ## set the same text by other engines, measure both: docs/typesetting.md
	src/bench/compare/run.sh

run: ## start the program: make run A='check --strict'
	./vertragswerk $(A)

clean: ## remove everything that was built
	$(MVN) -B -q clean
