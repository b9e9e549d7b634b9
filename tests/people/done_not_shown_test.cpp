// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/people/done_not_shown.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using testing::world;

TEST_CASE("a step that was done is remarked when what it yields is written down nowhere") {
  const world w{"-course-> A2 B1", "A2"};
  const competence_index a = w.competence("A");
  const competence_index b = w.competence("B");
  const auto lacking = [&](known_levels levels, std::vector<evidence> ratings) {
    person_draft made{.id = "p", .levels = std::move(levels), .done = w.steps("course"), .ratings = std::move(ratings)};
    const auto found = find_done_not_shown(cohort::build(w.fw(), {std::move(made)}).value());
    return found.empty() ? std::vector<attainment>{} : found.front().levels;
  };
  const attainment second{a, make_rank(2)};
  const attainment first{b, make_rank(1)};
  CHECK(lacking({}, {}) == std::vector{second, first});
  CHECK(lacking({{a, make_rank(2)}}, {}) == std::vector{first});
  CHECK(lacking({{a, make_rank(1)}, {b, make_rank(3)}}, {}) == std::vector{second});
  CHECK(lacking({{b, make_rank(1)}}, {{a, make_rank(3), rater::self, {}}}).empty());
}
