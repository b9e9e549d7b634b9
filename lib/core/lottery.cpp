// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/lottery.hpp>

#include <string>

#include <loopbaan/core/sha256.hpp>

namespace loopbaan {

std::uint64_t lottery_number(std::string_view seed, std::string_view id) {
  const std::string digits = sha256(std::string{seed} + "\n" + std::string{id}).substr(0, 16);
  return std::stoull(digits, nullptr, 16);
}

}  // namespace loopbaan
