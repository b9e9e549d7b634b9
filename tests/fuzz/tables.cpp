// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/staff.hpp>

#include <fuzz/fuzz.hpp>
#include <support/documents.hpp>

using namespace loopbaan;

/// Staff tables of separated values: whoever is read is written down and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const framework on = read_framework(testing::document("framework")).value();
  staff_options options;
  if (size > 0 && bytes[0] % 4 == 3) options.groups = {"team", "fase"};
  const auto read = read_staff(fuzz::text_of(bytes, size), on, {}, options);
  if (!fuzz::accepted(read)) return 0;
  fuzz::demand_told(read->notes);
  const auto document = read_people(write_people(read->people), on);
  fuzz::demand(fuzz::accepted(document) && document->size() == read->people.size(), "nobody is lost in a document");
  const auto table = read_staff(write_staff(read->people), on);
  fuzz::demand(fuzz::accepted(table) && table->people.size() == read->people.size(), "nobody is lost in a table");
  return 0;
}
