// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/framework/rank.hpp>

#include <framework/sample.hpp>

using namespace loopbaan;

namespace {

const framework on = framework::build(testing::sample()).value();
constexpr competence_index order{0};
constexpr competence_index visit{2};

}  // namespace

TEST_CASE("rank: unknown counts as not shown, and is not the same") {
  static_assert(counted(rank::unknown) == rank::not_shown && rank::unknown != rank::not_shown);
  static_assert(counted(make_rank(2)) == make_rank(2) && number(make_rank(254)) == 254);
  CHECK(rank::not_shown < make_rank(1));
}

TEST_CASE("rank: levels meet what is wanted when each is as high") {
  const ranks levels{make_rank(2), rank::unknown, make_rank(1)};
  const std::vector<attainment> nothing;
  CHECK(meets(levels, nothing));
  CHECK(meets(levels, std::vector<attainment>{{order, make_rank(2)}, {visit, make_rank(1)}}));
  CHECK_FALSE(meets(levels, std::vector<attainment>{{order, make_rank(3)}}));
  CHECK_FALSE(meets(levels, std::vector<attainment>{{{1}, make_rank(1)}}));
}

TEST_CASE("rank: each competence counts in its own scale") {
  CHECK(on.rank_of(order, "expert") == make_rank(3));
  CHECK(on.rank_of(visit, "done") == make_rank(2));
  CHECK_FALSE(on.rank_of(visit, "expert").has_value());
  CHECK_FALSE(on.rank_of(order, "").has_value());
  CHECK(on.top(order) == make_rank(3));
  CHECK(on.top(visit) == make_rank(2));
  CHECK(on.scale_of(visit).id == "practice");
}

TEST_CASE("rank: levels have an id and a title in both languages; not shown and unknown have a title only") {
  CHECK(on.level_id(order, make_rank(2)) == "basis");
  CHECK(on.level_id(order, rank::not_shown) == "");
  CHECK(on.level_id(order, rank::unknown) == "");
  CHECK(on.level_title(order, make_rank(2), language::nl) == "basisbekwaam");
  CHECK(on.level_title(order, make_rank(2), language::en) == "capable");
  CHECK(on.level_title(visit, make_rank(2), language::en) == "done");
  CHECK(on.level_title(order, rank::not_shown, language::nl) == "nog niet getoond");
  CHECK(on.level_title(order, rank::not_shown, language::en) == "not shown");
  CHECK(on.level_title(order, rank::unknown, language::nl) == "onbekend");
  CHECK(on.level_title(order, rank::unknown, language::en) == "unknown");
}

TEST_CASE("rank: the id of a rank gives the rank back, for every level of every competence") {
  for (const competence_index c : on.competences().indices())
    for (std::size_t n = 1; n <= number(on.top(c)); ++n)
      CHECK(on.rank_of(c, on.level_id(c, make_rank(n))) == make_rank(n));
}

TEST_CASE("rank: a scale of 254 levels has a highest one that is not unknown") {
  framework_draft draft{.id = "long", .version = "1"};
  draft.scales = {{.id = "s", .levels = {}}};
  for (int i = 1; i <= 254; ++i) draft.scales[0].levels.push_back({"n" + std::to_string(i), "x"});
  draft.competences = {{.id = "c", .title = "c", .scale = "s"}};
  const framework made = framework::build(draft).value();
  CHECK(made.top({0}) == make_rank(254));
  CHECK(made.rank_of({0}, "n254") == make_rank(254));
  CHECK(made.level_id({0}, make_rank(254)) == "n254");
}
