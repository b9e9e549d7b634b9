# SPDX-License-Identifier: BSL-1.0
"""`headers_alone.py INCLUDE PROVEN COMPILER...`: does each header compile alone?

Headers of which each is included by the next stand in one source, the included one first. It has nothing before it, and
what comes before the next is what that includes anyway, before it says anything: so each finds there what it finds alone,
and half as many sources have to be compiled. A source that was proven is not compiled again (folder PROVEN) while nothing in it has changed.
"""

import hashlib
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path


class Headers:
    """The headers of a folder by name, and which of them each includes."""

    def __init__(self, folder):
        self.texts = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.hpp"))}
        self.included_by = cache(self.included_by)

    def included_by(self, name):
        """All that a header includes of the others, in the order of names."""
        found = set()
        for included in re.findall(r'^ *# *include *[<"](.+?)[>"]', self.texts[name], re.MULTILINE):
            if included in self.texts:
                found |= {included, *self.included_by(included)}
        return sorted(found)

    def late(self):
        """Headers that include something behind what they say."""
        own = re.compile(r"//[^\n]*|/\*.*?\*/|^ *#[^\n]*", re.MULTILINE | re.DOTALL)
        above = {name: text[: text.rfind("#include")] for name, text in self.texts.items() if "#include" in text}
        return [name for name, text in above.items() if own.sub("", text).strip()]

    def chains(self):
        """As few chains of headers as there can be, each including the one before: paths of a largest matching."""
        after = {}

        def follows(name, tried):
            """Is there one that `name` may come after, if need be by moving others?"""
            for included in self.included_by(name):
                if included not in tried:
                    tried.add(included)
                    if included not in after or follows(after[included], tried):
                        after[included] = name
                        return True
            return False

        for name in self.texts:
            follows(name, set())
        found = []
        for name in self.texts:
            if name not in after.values():
                chain = [name]
                while chain[-1] in after:
                    chain.append(after[chain[-1]])
                found.append(chain)
        return found

    def seal(self, chain, compiler):
        """Of all that is compiled with a chain; what comes from elsewhere aside."""
        whole = {name: self.texts[name] for name in (*chain, *self.included_by(chain[-1]))}
        return hashlib.sha256(repr((chain, sorted(whole.items()), compiler)).encode()).hexdigest()


def main(folder, proven, *compiler):
    headers = Headers(Path(folder))
    if late := headers.late():
        print("includes stand above all else, but not in: " + ", ".join(late))
        return 1
    proven = Path(proven)
    proven.mkdir(parents=True, exist_ok=True)
    command = [*compiler, "-std=c++20", "-fsyntax-only", f"-I{folder}", "-x", "c++", "-"]

    def compiles(chain):
        seal = proven / headers.seal(chain, command)
        if seal.exists():
            return True
        source = "".join(f"#include <{name}>\n" for name in chain)
        well = subprocess.run(command, input=source, text=True).returncode == 0
        if well:
            seal.touch()
        else:
            print("does not compile: " + " and then ".join(chain), flush=True)
        return well

    with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
        well = list(workers.map(compiles, headers.chains()))
    print(f"{len(headers.texts)} headers in {len(well)} sources")
    return 0 if all(well) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
