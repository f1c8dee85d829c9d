# NIR: `make run` and `make test` are the two commands to know. See README.md.
.DEFAULT_GOAL := help
.PHONY: help setup lock run motparter test proever test-faults test-keycloak test-kopi test-vakt test-proxy test-kubernetes test-motparter test-systemd test-nettleser test-fuzz coverage bench bench-quick stoerrelser lint types format docs brev klient utgi-openapi clean sbom audit bilder bilder-veiledning

PYTEST := .venv/bin/pytest -W error

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

setup: ## everything that the others need; a moment when nothing has changed
	@sh deploy/setup.sh

run: setup ## the whole system with the demo kommune, until Ctrl-C
	@exec setpriv --pdeathsig TERM -- .venv/bin/nir-lokal run

test: setup ## everything that .ci/run runs: lint and types beside the tests
	@$(MAKE) --no-print-directory -j 3 lint types proever

proever: setup
	@$(PYTEST) -n 2 --dist loadscope -m "not keycloak and not kopi and not proxy and not nettleser and not vakt and not brudd and not motparter"

test-faults: setup ## what kills, freezes or loses parts, then FEIL=200 faults on three brokers; SEED=n repeats only those
	@sh tests/fault/hent.sh
	@[ -n "$(SEED)" ] || $(PYTEST) -m fault
	@SEED=$(SEED) FEIL=$(FEIL) unshare --map-root-user --net --mount -- $(PYTEST) --show-capture=no -m brudd tests/fault/test_brudd.py

test-keycloak: setup ## a login with a real Keycloak, which it fetches from Maven Central the first time (170 MB)
	@sh deploy/keycloak/hent.sh
	@$(PYTEST) -m keycloak tests/keycloak

test-kopi: setup ## backup, restore and MirrorMaker 2, whose jars it fetches from Maven Central the first time (36 MB)
	@sh deploy/kafka/mirrormaker/hent.sh
	@$(PYTEST) -m kopi tests/sikkerhetskopi

test-nettleser: setup ## the pages of saksbehandler in Debian's Chromium, which it installs the first time (300 MB)
	@sh services/saksbehandler/nettleser.sh
	@$(PYTEST) -m nettleser services/saksbehandler/tests

test-vakt: setup ## a real Prometheus with our rules scrapes the running system (installs Debian's package)
	@sh deploy/prometheus/installer.sh
	@$(PYTEST) tests/vakt

test-proxy: setup ## several registration and reporting behind a real nginx (Debian's), killed one after another
	@sh deploy/nginx/hent.sh
	@$(PYTEST) -m proxy tests/proxy

test-motparter: setup motparter ## the peers of the benchmarks compute what we compute
	@$(PYTEST) -m motparter tests/bench

motparter: setup ## the peers that are not Python packages: Drools from Maven Central (13 MB); Postgres is Debian's
	@sh tests/bench/frist/drools/hent.sh

test-systemd: setup ## the units of deploy/systemd, as systemd-analyze sees them (nothing is started)
	@sh deploy/systemd/sjekk.sh

test-kubernetes: setup ## the manifests of deploy/kubernetes, built by kustomize and held against the schemas by kubeconform
	@sh deploy/kubernetes/sjekk.sh

test-fuzz: setup ## schemathesis against the running registration, long and new each time (NIR_FUZZ_EKSEMPLER)
	@NIR_FUZZ_EKSEMPLER=$${NIR_FUZZ_EKSEMPLER:-200} $(PYTEST) --timeout 3600 services/registration/tests/test_description_holds.py

coverage: setup ## coverage of what runs in the test process itself, as information
	@.venv/bin/coverage run -m pytest -W error -q -m "not fault and not nettleser and not brudd and not motparter"
	@.venv/bin/coverage report --skip-covered

bench: setup ## the benchmarks with their peers, in turn, three times; also in bench-resultat (JSON, Markdown, plots)
	@.venv/bin/python -m tests.bench

bench-quick: setup ## a few minutes of them, with small sizes, compared with the kept ratios; BEHOLD=--behold keeps these
	@.venv/bin/python -m tests.bench --hurtig $(BEHOLD)

sbom: setup ## a CycloneDX bill of materials for each image, in build/sbom
	@sh deploy/sbom.sh

audit: setup ## known vulnerabilities in the locked packages; RAAD=FOLDER asks a list on this machine (OSV files)
	@.venv/bin/python deploy/revisjon.py $(RAAD)

bilder: setup ## the images of others in a release, by digest; refuses one without
	@.venv/bin/python deploy/bilder.py

stoerrelser: setup ## how long the files and functions that ship are
	@.venv/bin/python deploy/stoerrelser.py

lock: setup ## lock the packages after a change in a pyproject.toml; OPPGRADER="NAME ..." or alt chooses new versions
	@sh deploy/laas.sh $(OPPGRADER)

lint: setup
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/lint-imports --no-cache --no-logo

types: setup
	@sh deploy/typer.sh

format: setup ## format the code
	@.venv/bin/ruff check --fix-only .
	@.venv/bin/ruff format .

docs: setup ## write docs/regler and docs/kodeverk from the rules' data and the cases, and docs/roller.md from the routes
	@.venv/bin/rule-engine docs
	@.venv/bin/python deploy/rolletabell.py docs/roller.md

bilder-veiledning: setup ## take the pictures of docs/brukerveiledning.md again, in the running system
	@sh services/saksbehandler/nettleser.sh bilder
	@rm -rf .nir/bilder && mkdir -p .nir/bilder
	@NIR_BILDER=$(CURDIR)/.nir/bilder $(PYTEST) -m nettleser services/saksbehandler/tests/veiledning
	@sh services/saksbehandler/bilder.sh .nir/bilder docs/bilder

brev: setup ## every letter as DOCX, PDF and picture in .nir/brev, for a human to look at (LibreOffice, poppler)
	@.venv/bin/python -m services.registration.tests.brevbilder .nir/brev

klient: setup ## write the typed Python and TypeScript clients from the OpenAPI descriptions
	@sh shared/nir-klient/generer.sh

utgi-openapi: setup ## keep today's OpenAPI descriptions as the released ones (docs/versjoner.md); BRUDD=brudd accepts a break
	@sh deploy/openapi/utgi.sh $(BRUDD)

clean: ## forget the packages, the broker and all local data
	rm -rf .venv .nir deploy/kafka/libs deploy/openapi/node_modules deploy/openapi/bin shared/nir-klient/typescript/node_modules shared/nir-klient/typescript/dist services/saksbehandler/npm/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage bench-resultat
