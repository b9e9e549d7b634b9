# SPDX-License-Identifier: BSL-1.0
# Writes OUTPUT, a C++ source with a function `<sheet>_style()` per style sheet of ROOT, as report/html/styles.hpp declares
# them. Comments and white space go; what stands between blank lines becomes one line.
# Called as: cmake -DOUTPUT=… -DROOT=… -DSHEETS=a.css;b.css -P embed_styles.cmake
set(code "// Written by embed_styles.cmake.\n#include <report/html/styles.hpp>\n\nnamespace loopbaan::detail {\n")
foreach(sheet IN LISTS SHEETS)
  file(READ ${ROOT}/${sheet} rules)
  if(rules MATCHES "[|]" OR rules MATCHES "[)]css\"")
    message(FATAL_ERROR "${sheet}: the characters | and )css\" have a meaning of their own here")
  endif()
  string(REGEX REPLACE "/[*][^*]*[*]+([^/*][^*]*[*]+)*/\n?" "" rules "${rules}")
  string(STRIP "${rules}" rules)
  string(REGEX REPLACE "\n[ \n]*\n" "|" rules "${rules}")
  string(REGEX REPLACE "[ \n]+" " " rules "${rules}")
  string(REGEX REPLACE " ?([{};|]) ?" "\\1" rules "${rules}")
  string(REGEX REPLACE "([-a-z]): " "\\1:" rules "${rules}")
  string(REPLACE ", " "," rules "${rules}")
  string(REPLACE ";}" "}" rules "${rules}")
  string(REPLACE "|" "\n" rules "${rules}")
  cmake_path(GET sheet STEM name)
  string(APPEND code "markup ${name}_style() {\n  markup out;\n  out << R\"css(${rules}\n)css\";\n  return out;\n}\n")
endforeach()
file(WRITE ${OUTPUT} "${code}}  // namespace loopbaan::detail\n")
