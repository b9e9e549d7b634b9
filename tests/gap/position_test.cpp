// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/gap/position.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using testing::dice;

namespace {

/// Two domains of two and three depths: "D1" is required.
framework two_domains(const std::vector<level_map>& asks) {
  framework_draft draft{.id = "domains", .version = "1"};
  draft.scales.push_back({.id = "s", .levels = {{"1", "een"}, {"2", "twee"}, {"3", "drie"}}});
  for (const auto* each : {"A", "B", "C"}) draft.competences.push_back({.id = each, .title = each, .scale = "s"});
  for (const auto* each : {"shallow", "middle", "deep"}) draft.depths.push_back({.id = each, .title = each});
  for (std::size_t i = 0; i < asks.size(); ++i)
    draft.profiles.push_back({.id = "p" + std::to_string(i), .title = "p", .requires_levels = asks[i]});
  draft.domains.push_back({.id = "D0", .title = "no depths"});
  draft.domains.push_back(
      {.id = "D1", .title = "Lesgeven", .required = true, .depths = {{"shallow", "p0"}, {"deep", "p1"}}});
  draft.domains.push_back(
      {.id = "D2", .title = "Ontwikkelen", .depths = {{"shallow", "p2"}, {"middle", "p3"}, {"deep", "p4"}}});
  return framework::build(std::move(draft)).value();
}

}  // namespace

TEST_CASE("position: the deepest depth whose profile and all before it are met, and the next move from there") {
  const framework on = two_domains({{{"A", "1"}}, {{"A", "2"}}, {{"B", "1"}}, {{"C", "3"}}, {{"B", "2"}}});
  const auto at = [&](std::size_t a, std::size_t b, std::size_t c) {
    const ranks levels{make_rank(a), make_rank(b), make_rank(c)};
    return find_position(on, {levels});
  };
  const career_position none = at(0, 0, 0);
  REQUIRE(none.domains.size() == 2);
  CHECK_FALSE(none.domains[0].reached);
  CHECK(none.domains[0].next->how == career_move::kind::entering);
  CHECK(none.domains[1].next->how == career_move::kind::broadening);

  const career_position some = at(1, 2, 2);
  CHECK(on.depths()[*some.domains[0].reached].id == "shallow");
  CHECK(on.depths()[some.domains[0].next->depth].id == "deep");
  CHECK(some.domains[0].next->how == career_move::kind::deepening);
  CHECK(on.depths()[*some.domains[1].reached].id == "shallow");  // deep is met, middle is not
  CHECK(on.depths()[some.domains[1].next->depth].id == "middle");
  CHECK(explain(some.domains[1], on, language::nl) ==
        "Ontwikkelen: shallow. Volgende stap, verdiepen: middle; daarvoor mist C (twee → drie).");

  const career_position all = at(3, 3, 3);
  for (const domain_position& each : all.domains) CHECK_FALSE(each.next);
  CHECK(explain(all.domains[0], on, language::en) == "Lesgeven: deep. There is nothing deeper.");
}

TEST_CASE("position: unknown counts as not shown, and it is said where that decides") {
  const framework on = two_domains({{{"A", "1"}}, {{"A", "2"}, {"B", "1"}}, {{"B", "1"}}, {{"C", "3"}}, {{"B", "2"}}});
  const ranks levels{make_rank(2), rank::unknown, rank::not_shown};
  const career_position found = find_position(on, {levels});
  CHECK(on.depths()[*found.domains[0].reached].id == "shallow");
  CHECK(on.depths()[*found.domains[0].possible].id == "deep");
  CHECK_FALSE(found.domains[1].reached);
  CHECK(on.depths()[*found.domains[1].possible].id == "shallow");
  CHECK(explain(found.domains[1], on, language::en) ==
        "Ontwikkelen: not entered yet (what is unknown decides: at most shallow). Next move, broadening: shallow; "
        "missing "
        "for that: B (unknown → een).");
}

TEST_CASE("position: it is what trying every depth finds, and higher levels never take anyone back") {
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    std::vector<level_map> asks(5);
    for (level_map& each : asks)
      for (const auto* c : {"A", "B", "C"})
        if (roll.chance(40)) each[c] = std::to_string(1 + roll.below(3));
    const framework on = two_domains(asks);
    ranks levels, higher;
    for (int i = 0; i < 3; ++i) {
      levels.push_back(roll.chance(20) ? rank::unknown : make_rank(roll.below(4)));
      higher.push_back(make_rank(std::min<std::size_t>(3, number(counted(levels.back())) + roll.below(2))));
    }
    const career_position now = find_position(on, {levels});
    const career_position later = find_position(on, {higher});
    const std::size_t sizes[] = {2, 3};
    const std::size_t first[] = {0, 2};
    for (std::size_t d = 0; d < 2; ++d) {
      std::size_t expected = 0;
      for (std::size_t length = 1; length <= sizes[d]; ++length) {
        bool met = true;
        for (std::size_t i = 0; i < length; ++i)
          for (const auto& [c, level] : asks[first[d] + i])
            met = met && number(counted(levels[on.competences().find(c)->value])) >= std::stoul(level);
        if (met) expected = length;
      }
      const auto place = [&](const std::optional<depth_index>& at) {
        if (!at) return std::size_t{0};
        const std::string& id = on.depths()[*at].id;
        return id == "shallow" ? std::size_t{1} : id == "middle" ? std::size_t{2} : sizes[d];
      };
      CHECK(place(now.domains[d].reached) == expected);
      CHECK(place(later.domains[d].reached) >= expected);
      CHECK(place(now.domains[d].possible) >= expected);
      CHECK(now.domains[d].next.has_value() == (expected < sizes[d]));
      if (const auto& next = now.domains[d].next) {
        CHECK_FALSE(next->to_it.closed());
        CHECK((next->how == career_move::kind::deepening) == (expected > 0));
      }
    }
  }
}

TEST_CASE("position: a vakbekwame teacher is experienced in the first domain, and may broaden to the other three") {
  const framework on = dutch_framework();
  ranks levels(on.competences().size());
  for (const auto& [c, at] : on.resolved(on.target("vakbekwaam").value()).required) levels[c.value] = at;
  const career_position found = find_position(on, {levels});
  REQUIRE(found.domains.size() == 4);
  CHECK(on.depths()[*found.domains[0].reached].id == "ervaren");
  CHECK(found.domains[0].next->how == career_move::kind::deepening);
  for (std::size_t d = 1; d < 4; ++d) CHECK(found.domains[d].next->how == career_move::kind::broadening);
}
