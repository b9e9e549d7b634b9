// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/handover.hpp>
#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/exchange/documents.hpp>

#include <fuzz/fuzz.hpp>
#include <support/documents.hpp>

using namespace loopbaan;

/// curriculum/1: what is read is written and read as the same, and each variant of it hands something over that a
/// school can read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const framework on = read_framework(testing::document("framework")).value();
  const auto read = read_curriculum(fuzz::text_of(bytes, size), on);
  if (!fuzz::accepted(read)) return 0;
  fuzz::demand_told(read->notes());
  const std::string document = write_curriculum(*read);
  const auto again = read_curriculum(document, on);
  fuzz::demand(fuzz::accepted(again) && write_curriculum(*again) == document, "a document is its own copy");
  for (std::uint32_t variant = 0; variant < read->variant_count(); ++variant) {
    const std::string handed = write_handover(make_handover(*read, variant));
    const auto taken = read_handover(handed, on);
    fuzz::demand(fuzz::accepted(taken) && write_handover(*taken) == handed, "what is handed over can be read");
  }
  return 0;
}
