// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/streams.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using testing::world;

namespace {

const world& pool() {
  static const world w{"A1 -course 30h-> A2 ; -first 2h-> A1", "A2"};
  return w;
}

cohort swimmers(std::size_t count) {
  std::vector<person_draft> drafts;
  for (std::size_t i = 0; i < count; ++i) {
    drafts.push_back({.id = "p" + std::to_string(i)});
    if (i % 3 > 0) drafts.back().levels[competence_index{0}] = make_rank(i % 3);
  }
  return cohort::build(pool().fw(), drafts).value();
}

/// What came, and the most at one time.
struct received {
  std::string whole = {};
  std::size_t largest = 0;

  [[nodiscard]] text_sink sink() {
    return [this](std::string_view part) {
      whole += part;
      largest = std::max(largest, part.size());
    };
  }
};

}  // namespace

TEST_CASE("documents that go somewhere while they are made are the documents") {
  for (const std::size_t count : {0u, 1u, 1024u, 2500u}) {
    const cohort people = swimmers(count);
    const planner by{pool().fw(), pool().target()};
    received gaps, positions, plans;
    write_gaps(people, pool().target(), gaps.sink());
    std::vector<gap> all;
    for (std::size_t row = 0; row < count; ++row)
      all.push_back(find_gap(pool().fw(), people.stands(row), pool().target()));
    CHECK(gaps.whole == write_gaps(people, pool().target(), all));
    write_positions(people, positions.sink());
    CHECK(positions.whole == write_positions(people));
    write_plans(by, people, plans.sink(), 3);
    CHECK(plans.whole == write_plans(people, by.request(), by.find_all(people)));
    if (count > 2000) CHECK(plans.largest < plans.whole.size() / 2);
  }
}

TEST_CASE("progress over the parts of a document rises to all people, and may stop the work") {
  const cohort people = swimmers(2500);
  const planner by{pool().fw(), pool().target()};
  received plans;
  std::size_t last = 0;
  write_plans(by, people, plans.sink(), 2, {}, [&](std::size_t done, std::size_t total) {
    CHECK(done >= last);
    CHECK(total == 2500);
    last = done;
    return true;
  });
  CHECK(last == 2500);
  received stopped;
  write_plans(by, people, stopped.sink(), 2, {}, [](std::size_t, std::size_t) { return false; });
  CHECK(stopped.whole.find("\"stopped\"") != std::string::npos);
  CHECK(std::count(stopped.whole.begin(), stopped.whole.end(), '\n') > 2500);
}

TEST_CASE("what a sink throws is heard, and then nothing more is made") {
  const cohort people = swimmers(5000);
  int parts = 0;
  const text_sink full = [&](std::string_view) {
    if (++parts == 2) throw std::runtime_error{"the disk is full"};
  };
  CHECK_THROWS_WITH_AS(write_plans(planner{pool().fw(), pool().target()}, people, full), "the disk is full",
                       std::runtime_error);
  CHECK(parts == 2);
  CHECK_THROWS_AS(write_positions(people, text_sink{}), error);
}
