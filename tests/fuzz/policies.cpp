// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/policy.hpp>

#include <fuzz/fuzz.hpp>

using namespace loopbaan;

/// policy/1: what is read and written down reads as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto read = read_policy(fuzz::text_of(bytes, size));
  if (!fuzz::accepted(read)) return 0;
  const std::string written = write_policy(*read);
  const auto again = read_policy(written);
  fuzz::demand(fuzz::accepted(again) && write_policy(*again) == written, "a policy that was written reads as the same");
  return 0;
}
