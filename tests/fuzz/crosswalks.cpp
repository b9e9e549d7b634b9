// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/crosswalk.hpp>
#include <loopbaan/exchange/documents.hpp>

#include <fuzz/fuzz.hpp>
#include <support/documents.hpp>

using namespace loopbaan;

/// crosswalk/1: what is read and written down reads as the same, and joins two editions or is refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const framework on = read_framework(testing::document("framework")).value();
  const std::string_view json = fuzz::text_of(bytes, size);
  fuzz::accepted(read_crosswalk(json, on, on));
  const auto read = read_crosswalk_draft(json);
  if (!fuzz::accepted(read)) return 0;
  const std::string written = write_crosswalk(*read);
  const auto again = read_crosswalk_draft(written);
  fuzz::demand(fuzz::accepted(again) && write_crosswalk(*again) == written,
               "a crosswalk that was written reads as the same");
  return 0;
}
