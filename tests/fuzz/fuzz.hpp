// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include <loopbaan/core/error.hpp>
#include <loopbaan/core/result.hpp>

/// What the fuzz targets share. libFuzzer calls LLVMFuzzerTestOneInput with bytes of its own making; what must hold of
/// them is held here, so that it holds without assertions too.
namespace loopbaan::fuzz {

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

/// Stops the run: libFuzzer keeps the input that led here.
inline void demand(bool holds, std::string_view law) {
  if (holds) return;
  std::cerr << "broken: " << law << '\n';
  std::abort();
}

/// A diagnostic can be told: a sentence in either language, of text that can be read.
inline void demand_told(const diagnostics& found) {
  for (const diagnostic& each : found)
    for (const language lang : {language::nl, language::en}) {
      demand(!message(each, lang).empty() && !remedy(each, lang).empty(), "a diagnostic has a sentence and a remedy");
      demand(is_utf8(print(each, lang)), "what is told is UTF-8");
    }
}

/// What is refused is refused with diagnostics. True: there is a value.
template <class Value>
bool accepted(const result<Value>& read) {
  if (read) return true;
  demand(!read.errors().empty(), "a refusal says why");
  demand_told(read.errors());
  return false;
}

}  // namespace loopbaan::fuzz
