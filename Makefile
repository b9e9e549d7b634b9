# SPDX-License-Identifier: BSL-1.0
#   make build   the library, its tests and examples, and the Python package in .venv/
#   make demo    builds, and writes the report of an example school board in build/demo/
#   make notebook opens JupyterLab on a copy of the example notebooks; NOBROWSER=1 prints its address instead
#   make test    builds, and runs every test there is
#   make bench   measures the planner beside other solvers, see benchmarks/; ONLY=tiny,cohort measures just those
#   make docs    writes the pages that are made from the sources; make pictures: the pictures of the README, with Chromium
#   make clean   removes all that these made
# Each installs what the machine lacks, where it may, and does nothing twice.

# The Python package is built in the same tree with the same settings, so that nothing is compiled twice. A compiler of
# tomorrow may warn of more, and must not stop a newcomer: that warnings are errors is for the tests to say.
settings := LOOPBAAN_BUILD_PYTHON=ON LOOPBAAN_BUILD_TESTS=ON LOOPBAAN_BUILD_EXAMPLES=ON LOOPBAAN_WARNINGS_AS_ERRORS=OFF
python := .venv/bin/python
pip := $(python) -m pip install --quiet --disable-pip-version-check --no-build-isolation
no_pip := { echo 'pip could not install the above. With a network, or a mirror set up for pip, call make again.' >&2; exit 1; }

.PHONY: build demo notebook test bench docs pictures clean
.DEFAULT_GOAL := build

build: build/build.ninja
	@cmake --build build
	@$(MAKE) --silent --no-print-directory .venv/installed

# No more than the page needs: the tests and examples are left to `make build`.
demo: build/build.ninja
	@echo '1 of 3: compiling the library and its Python module; the first time about six minutes on two idle cores ...'
	@NINJA_STATUS='  %p after %e s: ' cmake --build build --target _loopbaan
	@echo '2 of 3: installing the Python package in .venv; seconds, and what it needs from the network the first time ...'
	@$(MAKE) --silent --no-print-directory .venv/installed
	@echo '3 of 3: reading the staff of an example board, planning for everybody, and writing the page; seconds ...'
	@mkdir -p build/demo
	@.venv/bin/loopbaan report examples/data/board.csv --to basisbekwaam -o build/demo/report.html
	@echo 'Open build/demo/report.html in a browser. Next: .venv/bin/loopbaan demo, and README.md.'

# On a copy, so that what is tried out changes nothing here; what was changed in the copy stays.
notebook: build/build.ninja
	@cmake --build build --target _loopbaan
	@$(MAKE) --silent --no-print-directory build/notebook/venv/installed
	@mkdir -p build/notebook/work
	@cp -u examples/notebooks/*.ipynb build/notebook/work
	@echo 'JupyterLab on a copy of the notebooks, in build/notebook/work; begin with 00_begin.ipynb. Ctrl-C ends it.'
	@cd build/notebook/work && ../venv/bin/jupyter lab --log-level=ERROR $(if $(NOBROWSER),--no-browser) \
	  $(if $(filter 0,$(shell id -u)),--allow-root) --LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdates \
	  --LabApp.news_url=None

test: build .venv/tested
	@$(MAKE) --silent --no-print-directory build/notebook/venv/installed
	@$(python) tests/house/run.py

bench: build/build.ninja build/bench/venv/installed .venv/tested
	@cmake -S . -B build -DLOOPBAAN_BUILD_BENCHMARKS=ON >/dev/null
	@cmake --build build --target loopbaan_benchmarks
	@build/bench/venv/bin/python benchmarks/run.py $(ONLY:%=--only %) $(TASKS:%=--tasks %)

docs:
	@python3 lib/make_headers.py
	@python3 docs/make_api.py
	@python3 docs/make_headings.py

pictures: demo
	@$(pip) pillow || $(no_pip)
	@$(python) docs/pictures/make_pictures.py

clean:
	rm -rf build .venv

.venv/prepared: .ci/prepare
	@.ci/prepare build
	@touch $@

build/build.ninja: | .venv/prepared
	@cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DPython_EXECUTABLE="$(CURDIR)/$(python)" $(settings:%=-D%)

# What goes into the wheel; folders too, so that a file that went away counts.
package := $(shell find bindings/python/loopbaan docs/nl -name __pycache__ -prune -o -print 2>/dev/null) $(wildcard build/bindings/python/_loopbaan*)

.venv/installed: pyproject.toml $(package) | .venv/prepared
	@$(pip) --config-settings=build-dir=build --config-settings=build.targets=_loopbaan $(settings:%=--config-settings=cmake.define.%) . || $(no_pip)
	@touch $@

# What the notebooks need and no more: the package with its extra.
build/notebook/venv/installed: .venv/installed
	@echo 'Making an environment for the notebooks, with JupyterLab: about two minutes the first time ...'
	@rm -rf build/notebook/wheel
	@$(python) -m pip wheel --quiet --disable-pip-version-check --no-build-isolation --no-deps -w build/notebook/wheel \
	  --config-settings=build-dir=build --config-settings=build.targets=_loopbaan $(settings:%=--config-settings=cmake.define.%) .
	@test -x $(@D)/bin/python || $(python) -m venv --clear $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps build/notebook/wheel/*.whl
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check 'loopbaan[notebook]' || $(no_pip)
	@touch $@

# The other solvers, away from what the package and its tests need.
build/bench/venv/installed: | .venv/prepared
	@$(python) -m venv --clear $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check highspy ortools || $(no_pip)
	@touch $@

.venv/tested: pyproject.toml | build
	@$(pip) 'loopbaan[test]' || $(no_pip)
	@touch $@
