# SPDX-License-Identifier: BSL-1.0
"""The commands, one file each, and what each rests on."""
