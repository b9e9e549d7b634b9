// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/mapping.hpp>
#include <loopbaan/exchange/staff.hpp>

#include <fuzz/fuzz.hpp>
#include <support/documents.hpp>

using namespace loopbaan;

/// mapping/1: what is read serves to read a table, or the table is refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const framework on = read_framework(testing::document("framework")).value();
  const auto read = read_mapping(fuzz::text_of(bytes, size), on);
  if (!fuzz::accepted(read)) return 0;
  staff_options options;
  options.coding = *read;
  fuzz::accepted(read_staff("nr;a;b;school\n1;1;2;s\n2;9;;t\n", on, {}, options));
  return 0;
}
