# SPDX-License-Identifier: BSL-1.0
"""What commands share: options, the line of words, what is read and written."""
