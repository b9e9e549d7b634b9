// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <fuzz/fuzz.hpp>
#include <support/documents.hpp>

using namespace loopbaan;

/// catalogue/1: what is read and written down reads as the same, and joins a framework or is refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const framework on = read_framework(testing::document("framework")).value();
  const std::string_view json = fuzz::text_of(bytes, size);
  fuzz::accepted(add_catalogue(on, json));
  const auto read = read_catalogue(json);
  if (!fuzz::accepted(read)) return 0;
  const std::string written = write_catalogue(*read);
  const auto again = read_catalogue(written);
  fuzz::demand(fuzz::accepted(again) && write_catalogue(*again) == written,
               "a catalogue that was written reads as the same");
  return 0;
}
