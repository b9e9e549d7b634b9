# SPDX-License-Identifier: BSL-1.0
"""`python -m loopbaan` is the program `loopbaan`."""

from .program import main

if __name__ == "__main__":
    main()
