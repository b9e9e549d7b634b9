// SPDX-License-Identifier: BSL-1.0
// A struct whose description forgets a member cannot be gone through: it would be read, written and kept without it.
#include <string>
#include <tuple>

#include <loopbaan/framework/field.hpp>

namespace loopbaan {

struct venue {
  std::string id;
  std::string town;
};

template <>
struct description<venue> {
  static constexpr std::tuple fields{
#ifndef WRONG
      field{"town", &venue::town, {.says = "Where it is"}},
#endif
      field{"id", &venue::id, {.says = "Its permanent name"}}};
};

std::size_t letters(const venue& of) {
  std::size_t sum = 0;
  each_field<venue>([&](const auto& each) { sum += (of.*each.member).size(); });
  return sum;
}

}  // namespace loopbaan
