# SPDX-License-Identifier: BSL-1.0
"""Says what a shared library shows that is no part of the interface.

    python3 symbols.py FOLDER_OF_THE_LIBRARY INCLUDE

Every name that it shows must be of namespace loopbaan; each function that is compiled into it must be named in a header;
it must bear a name with the version (SONAME).
"""

import re
import subprocess
import sys
from pathlib import Path

# Of our own types what the language needs to throw and catch them across the border of a library.
RUNTIME = re.compile(r"(?:typeinfo|typeinfo name|vtable) for loopbaan::")
COMPILED = "TDBRu"


def shown(library):
    """The kind and the name of each symbol that the library shows."""
    lines = subprocess.run(
        ["nm", "--dynamic", "--defined-only", "--demangle", str(library)], check=True, stdout=subprocess.PIPE, text=True
    ).stdout.splitlines()
    return [line.split(maxsplit=2)[1:] for line in lines]


def last_name(symbol):
    """`find` of `loopbaan::planner::find(loopbaan::standing const&, ...) const`."""
    bare = re.sub(r"<[^<>]*>", "", re.sub(r"<[^<>]*>", "", re.sub(r"\(.*", "", symbol, flags=re.DOTALL)))
    return bare.removesuffix("[abi:cxx11]").rpartition("::")[2]


def main(folder, include):
    library = next(path for path in Path(folder).glob("libloopbaan.so*") if not path.is_symlink())
    words = set(re.findall(r"\w+", "\n".join(path.read_text("utf-8") for path in Path(include).rglob("*.hpp"))))
    symbols = shown(library)
    foreign = [name for _, name in symbols if not name.startswith("loopbaan::") and not RUNTIME.match(name)]
    inner = [
        name for kind, name in symbols
        if kind in COMPILED and re.fullmatch(r"\w+", last_name(name)) and last_name(name) not in words
    ]
    soname = re.search(r"SONAME\s+(\S+)", subprocess.run(["objdump", "-p", str(library)], check=True, stdout=subprocess.PIPE, text=True).stdout)
    for name in [*foreign[:20], *inner[:20]]:
        print("no part of the interface:", name)
    print(f"{len(symbols)} names, {len(foreign)} of others, {len(inner)} of our inside; called {soname and soname[1]}")
    return 0 if symbols and not foreign and not inner and soname and re.fullmatch(r"libloopbaan\.so\.\d+\.\d+", soname[1]) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
