# SPDX-License-Identifier: BSL-1.0
"""Runs a notebook with the Python that this runs with, in the folder where it lies, and prints its outputs as JSON."""

import json
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

path = Path(sys.argv[1])
notebook = nbformat.read(path, as_version=4)
NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(path.parent)}}).execute()
print(json.dumps([cell.get("outputs", []) for cell in notebook.cells], ensure_ascii=False))
