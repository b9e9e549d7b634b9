#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# link.sh FOLDER PROGRAM COMPILER OBJECT...: links the objects with all those below a folder.
set -eu
folder=$1 program=$2 compiler=$3
shift 3
rm -f "$program"
find "$folder" -name '*.o' -print0 | xargs -0 "$compiler" "$@" -pthread -o "$program"
