// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/core/members.hpp>

using namespace loopbaan;

namespace {

struct pair_of_things {
  int count = 0;
  std::string name;
};

}  // namespace

TEST_CASE("the members of a struct are references to them, in order") {
  pair_of_things made{3, "drie"};
  const auto members = detail::members_of<2>(made);
  static_assert(std::tuple_size_v<std::remove_cvref_t<decltype(members)>> == 2);
  std::get<0>(members) = 4;
  std::get<1>(members) = "vier";
  CHECK(made.count == 4);
  CHECK(made.name == "vier");
  const pair_of_things fixed{5, "vijf"};
  CHECK(&std::get<1>(detail::members_of<2>(fixed)) == &fixed.name);
}
