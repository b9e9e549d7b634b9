# SPDX-License-Identifier: BSL-1.0
"""Takes the pictures of the README: the page for a meeting, and a part of somebody's map, both of what `loopbaan demo` makes.

    make pictures

needs Chromium and Pillow. A picture shows what the program makes now; it is committed only when that has changed.
"""

import io
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
MOST_BYTES = 100_000
PERSON = "004309"  # in induction, with a plan that shows on one part of the map
PAGE = (1100, 1500)
PART_OF_PAGE = (40, 405, 1060, 1345)  # the summary, and how many people meet the profile
MAP = (3238, 2012)
PART_OF_MAP = (766, 100, 1704, 1030)  # the phase of induction in the first domain


def main():
    browser = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), "")
    if not browser:
        sys.exit("Chromium is needed to take pictures (Debian: sudo apt-get install chromium).")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "demo"
        loopbaan("demo", folder)
        files = [folder / "personeel.csv", folder / "beoordelingen.csv"]
        loopbaan("map", *files, "--person", PERSON, "-o", folder / "kaart.svg")
        keep(photograph(browser, folder / "pagina.html", PAGE, folder).crop(PART_OF_PAGE), "page.png")
        keep(photograph(browser, folder / "kaart.svg", MAP, folder).crop(PART_OF_MAP), "map.png")


def loopbaan(*words):
    subprocess.run([sys.executable, "-m", "loopbaan", *map(str, words), "--quiet"], check=True, stdout=subprocess.DEVNULL)


def photograph(browser, document, size, folder):
    """What a browser shows of a document in a window of this size."""
    taken = folder / "taken.png"
    subprocess.run(
        [browser, "--headless", "--disable-gpu", "--hide-scrollbars", *sandbox(), f"--screenshot={taken}",
         "--window-size={},{}".format(*size), document.as_uri()],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    with Image.open(taken) as picture:
        return picture.convert("RGB")


def sandbox():
    """Chromium refuses its sandbox to root, who builds in containers."""
    return ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []


def keep(picture, name):
    """Writes a picture with as many colours as fit into the bytes that a README may cost."""
    for colours in (64, 32, 16):
        data = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(data, "PNG", optimize=True)
        if len(data.getvalue()) < MOST_BYTES:
            (HERE / name).write_bytes(data.getvalue())
            print(f"{name}: {len(data.getvalue()):,} bytes, {colours} colours")
            return
    sys.exit(f"{name} has more than {MOST_BYTES:,} bytes; take a smaller part of it.")


if __name__ == "__main__":
    main()
