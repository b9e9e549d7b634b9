# SPDX-License-Identifier: BSL-1.0
# Writes OUTPUT, a C++ source with one character array per document of ROOT.
# Called as: cmake -DOUTPUT=… -DROOT=… -DDOCUMENTS=a.json;b.json -P embed.cmake
set(code "// Written by embed.cmake.\n#include <data/embedded.hpp>\n\nnamespace loopbaan::detail {\n")
foreach(document IN LISTS DOCUMENTS)
  file(READ ${ROOT}/${document} bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(REGEX REPLACE "(....................................................................................................)"
         "\\1\n" bytes "${bytes}")
  string(MAKE_C_IDENTIFIER ${document} name)
  string(APPEND code "static const unsigned char ${name}[] = {\n${bytes}0};\n"
    "std::string_view embedded_${name}() noexcept {\n"
    "  return {reinterpret_cast<const char*>(${name}), sizeof(${name}) - 1};\n}\n")
endforeach()
string(APPEND code "}  // namespace loopbaan::detail\n")
file(WRITE ${OUTPUT} "${code}")
