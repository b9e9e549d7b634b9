# SPDX-License-Identifier: BSL-1.0
"""Writes loopbaan/_loopbaan.pyi, the types of the extension module, from the installed module.

    python bindings/python/stubs.py

needs pybind11-stubgen. tests/python/typing_test.py holds that what it writes is what is committed.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

STUB = Path(__file__).parent / "loopbaan" / "_loopbaan.pyi"
HEAD = (
    "# SPDX-License-Identifier: BSL-1.0\n# Written by bindings/python/stubs.py: change the bindings, not this file.\n"
)


def generated():
    """The stub of the installed module, made tidy."""
    with tempfile.TemporaryDirectory() as folder:
        generator = [sys.executable, "-m", "pybind11_stubgen", "loopbaan._loopbaan", "--exit-code", "-o", "."]
        subprocess.run(generator, cwd=folder, check=True, capture_output=True)
        return tidy((Path(folder) / "loopbaan" / "_loopbaan.pyi").read_text(encoding="utf-8"))


def tidy(stub):
    """One line where one is enough, a blank line where a class begins, and what the generator cannot know."""
    stub = re.sub(r"^__all__.*\n", "", stub, flags=re.MULTILINE)  # the module has none
    stub = re.sub(r":\n\s+\.\.\.$", ": ...", stub, flags=re.MULTILINE)
    stub = re.sub(r'"""\n *(?! |def )([^\n]+)\n\s*"""', r'"""\1"""', stub)  # not from the end of one to the begin of the next
    stub = stub.replace("os.PathLike | str | bytes", "os.PathLike[str] | str")
    stub = re.sub(r"\btuple(?=[:),\]])", "tuple[typing.Any, ...]", stub)
    stub = stub.replace("**kwargs)", "**kwargs: typing.Any)")
    stub = re.sub(r"-> list(?=:)", "-> list[typing.Any]", stub)
    stub = re.sub(r"-> dict(?=:)", "-> dict[str, typing.Any]", stub)
    stub = stub.replace("[dict]", "[dict[str, typing.Any]]")
    stub = stub.replace("typing.SupportsInt | typing.SupportsIndex", "int")
    stub = re.sub(r"collections\.abc\.Callable(?!\[)", "collections.abc.Callable[..., typing.Any]", stub)
    stub = re.sub(r"^(__version__: str) = .*", r"\1", stub, flags=re.MULTILINE)
    stub = re.sub(r"^class ", r"\n\nclass ", stub, flags=re.MULTILINE)
    stub = re.sub(r"(__eq__\(self, arg0:) [\w.]+\)", r"\1 object)", stub)  # it answers False to what is something else
    stub = re.sub(r"[ \t]+$", "", stub, flags=re.MULTILINE)
    return HEAD + stub


if __name__ == "__main__":
    STUB.write_text(generated(), encoding="utf-8")
