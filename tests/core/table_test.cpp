// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <loopbaan/core/table.hpp>

using namespace loopbaan;

namespace {

struct town {
  std::string id;
  int people = 0;
};

const table<town> towns{{{"ede", 120}, {"goes", 39}, {"ede", 1}, {"urk", 21}}};

}  // namespace

TEST_CASE("table: finds an entry by id and by position") {
  const auto urk = towns.find("urk");
  REQUIRE(urk.has_value());
  CHECK(urk->value == 3);
  CHECK(towns[*urk].people == 21);
  CHECK_FALSE(towns.find("oss").has_value());
  CHECK_FALSE(towns.find("").has_value());
}

TEST_CASE("table: of an id that stands twice the first is found, and both are there") {
  CHECK(towns.find("ede")->value == 0);
  CHECK(towns.size() == 4);
}

TEST_CASE("table: lists its entries, its ids and its positions in the order in which they came") {
  CHECK(towns.ids() == std::vector<std::string_view>{"ede", "goes", "ede", "urk"});
  std::vector<std::uint32_t> positions;
  for (const index_of<town> at : towns.indices()) positions.push_back(at.value);
  CHECK(positions == std::vector<std::uint32_t>{0, 1, 2, 3});
  int people = 0;
  for (const town& each : towns) people += each.people;
  CHECK(people == 181);
  CHECK(towns.entries().size() == 4);
}

TEST_CASE("table: an empty one has no positions") {
  const table<town> none;
  CHECK(none.empty());
  CHECK(none.size() == 0);
  CHECK(none.indices().begin() == none.indices().end());
  CHECK(none.ids().empty());
}
