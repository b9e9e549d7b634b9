// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/offers.hpp>

#include <fuzz/fuzz.hpp>
#include <support/documents.hpp>

using namespace loopbaan;

/// offers/1: what is read and written down reads as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const framework fw = read_framework(testing::document("framework")).value();
  const auto read = read_offers(fuzz::text_of(bytes, size), fw);
  if (!fuzz::accepted(read)) return 0;
  const std::string written = write_offers(*read);
  const auto again = read_offers(written, fw);
  fuzz::demand(fuzz::accepted(again) && write_offers(*again) == written, "offers that were written read as the same");
  return 0;
}
