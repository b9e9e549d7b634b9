# SPDX-License-Identifier: BSL-1.0
# Writes OUTPUT, a C++ source with one character array per document of ROOT, and a table of all.
# Called as: cmake -DOUTPUT=… -DROOT=… -DDOCUMENTS=a.json;b.json -P embed.cmake
set(code "// Written by embed.cmake.\n#include <data/embedded.hpp>\n\nnamespace loopbaan::detail {\n")
set(table "")
foreach(document IN LISTS DOCUMENTS)
  file(READ ${ROOT}/${document} bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(REGEX REPLACE "(....................................................................................................)"
         "\\1\n" bytes "${bytes}")
  string(MAKE_C_IDENTIFIER ${document} name)
  string(APPEND code "static const unsigned char ${name}[] = {\n${bytes}0};\n")
  string(APPEND table "  {\"${document}\", {reinterpret_cast<const char*>(${name}), sizeof(${name}) - 1}},\n")
endforeach()
string(APPEND code "std::vector<embedded_document> embedded_documents() {\n  return {\n${table}  };\n}\n"
  "}  // namespace loopbaan::detail\n")
file(WRITE ${OUTPUT} "${code}")
