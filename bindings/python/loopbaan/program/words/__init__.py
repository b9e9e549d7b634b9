# SPDX-License-Identifier: BSL-1.0
"""What the program says, in plain Dutch and in English."""
