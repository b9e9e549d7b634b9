// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <fuzz/fuzz.hpp>

using namespace loopbaan;

/// framework/1, and any JSON: what is read and written down reads as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view json = fuzz::text_of(bytes, size);
  fuzz::accepted(kind_of(json));
  const auto plain = canonical(json);
  if (fuzz::accepted(plain)) fuzz::demand(canonical(*plain).value() == *plain, "canonical JSON is canonical");
  const auto read = read_framework(json);
  if (!fuzz::accepted(read)) return 0;
  const std::string written = write_framework(*read);
  const auto again = read_framework(written);
  fuzz::demand(fuzz::accepted(again) && write_framework(*again) == written,
               "a framework that was written reads as the same");
  return 0;
}
