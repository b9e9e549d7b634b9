// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/exchange/documents.hpp>

#include <fuzz/fuzz.hpp>
#include <support/documents.hpp>

using namespace loopbaan;

/// handover/1: what is read is written and read as the same, and is a starter or is refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const framework on = read_framework(testing::document("framework")).value();
  const auto read = read_handover(fuzz::text_of(bytes, size), on);
  if (!fuzz::accepted(read)) return 0;
  fuzz::demand_told(read->notes);
  const std::string document = write_handover(*read);
  const auto again = read_handover(document, on);
  fuzz::demand(fuzz::accepted(again) && write_handover(*again) == document, "a document is its own copy");
  for (const handover_line& each : read->lines) fuzz::demand(is_utf8(print(each, on)), "a line has words");
  const auto starters = starters_of(*read, on);
  if (fuzz::accepted(starters)) fuzz::demand(starters->size() == 1, "a handover is about one starter");
  return 0;
}
