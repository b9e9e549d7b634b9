// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <fuzz/fuzz.hpp>
#include <support/documents.hpp>

using namespace loopbaan;

/// people/1: what is read and written down reads as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const framework on = read_framework(testing::document("framework")).value();
  const auto read = read_people_document(fuzz::text_of(bytes, size), on);
  if (!fuzz::accepted(read)) return 0;
  const std::string written = write_people(read->people, read->extra);
  const auto again = read_people_document(written, on);
  fuzz::demand(fuzz::accepted(again) && write_people(again->people, again->extra) == written,
               "people that were written read as the same");
  return 0;
}
