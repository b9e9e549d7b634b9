// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/prospect.hpp>

#include <plan/every_filling.hpp>
#include <plan/unknown_world.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

template <class Claim>
void on_unknown_worlds(std::uint64_t from, std::uint64_t to, Claim claim) {
  for (std::uint64_t seed = from; seed < from + cases(to - from); ++seed) {
    const unknown_world w = make_unknown_world(seed);
    CAPTURE(seed);
    const planner by = planner::of(w.world.drawn.fw(), w.request).value();
    claim(w, by, find_prospect(by, w.world.stands(), w.how),
          every_filling{w.world.drawn.fw(), w.request, w.stands(), w.how});
  }
}

std::int64_t or_endless(std::optional<std::int64_t> amount) { return amount.value_or(every_filling::endless); }

}  // namespace

TEST_CASE("prospect: range, certain steps, what assessments leave and the best strategy are those of all fillings") {
  std::size_t wide = 0;
  std::size_t certain = 0;
  std::size_t asking = 0;
  std::size_t rising = 0;
  std::size_t undated = 0;
  std::size_t by_days = 0;
  on_unknown_worlds(0, 6000, [&](const auto& w, const planner&, const plan_prospect& found, const every_filling& all) {
    std::int64_t least = every_filling::endless;
    std::int64_t most = 0;
    for (const std::size_t i : all.all()) {
      least = std::min(least, all.cost(i));
      most = std::max(most, all.cost(i));
    }
    REQUIRE(found.cost.proven);
    REQUIRE(or_endless(found.cost.least) == least);
    REQUIRE(or_endless(found.cost.most) == most);
    REQUIRE(found.cost.always == (most != every_filling::endless));
    REQUIRE(or_endless(width_of(found.cost)) == all.width(all.all()));
    wide += least < most ? 1 : 0;
    rising += found.falls_with_levels ? 0 : 1;
    undated += found.undated.empty() ? 0 : 1;
    std::map<ranks, std::set<std::int64_t>> costs;
    for (const std::size_t i : all.all()) costs[all.levels(i)].insert(all.cost(i));
    by_days += std::ranges::any_of(costs, [](const auto& each) { return each.second.size() > 1; }) ? 1 : 0;
    CHECK(flaws_of(w.world.drawn.fw(), w.world.stands(), w.request, found).empty());
    if (found.unknown.empty() && found.undated.empty()) REQUIRE(least == most);

    REQUIRE(found.undecided.empty());
    std::vector<certain_step> expected;
    if (least != every_filling::endless)
      for (const step_index s : w.world.drawn.fw().steps().indices())
        if (all.certain(s))
          expected.push_back(
              {s, all.unavoidable(s) ? certain_step::necessity::unavoidable : certain_step::necessity::cheapest});
    REQUIRE(found.certain == expected);
    certain += expected.empty() ? 0 : 1;

    for (const assessment_worth& each : found.assessments) {
      CAPTURE(each.assessment.value);
      REQUIRE(each.proven);
      REQUIRE(each.takes == all.takes(each.assessment));
      REQUIRE(or_endless(each.left) == all.left(each.assessment));
    }
    REQUIRE(found.ask.proven);
    REQUIRE(or_endless(found.ask.loses) == all.loses(all.all()));
    asking += found.ask.first ? 1 : 0;
  });
  CHECK(wide > cases(1000));
  CHECK(certain > cases(300));
  CHECK(asking > cases(200));
  CHECK(rising > cases(20));
  CHECK(undated > cases(100));
  CHECK(by_days > cases(10));
}

TEST_CASE(
    "prospect: no assessment that tells something is left out, and the order is by what is closed per what it takes") {
  on_unknown_worlds(6000, 8000,
                    [&](const auto& w, const planner&, const plan_prospect& found, const every_filling& all) {
                      const std::int64_t width = all.width(all.all());
                      if (width == 0) {
                        REQUIRE(found.assessments.empty());
                        return;
                      }
                      for (const assessment_index a : all.open()) {
                        const bool listed = std::ranges::count(found.assessments, a, &assessment_worth::assessment) > 0;
                        if (all.left(a) < width) REQUIRE(listed);
                        if (all.told(all.all(), a).size() == 1) REQUIRE(!listed);
                      }
                      for (std::size_t i = 1; i < found.assessments.size(); ++i) {
                        const assessment_worth& a = found.assessments[i - 1];
                        const assessment_worth& b = found.assessments[i];
                        if (!b.left) continue;
                        REQUIRE(a.left.has_value());
                        if (width != every_filling::endless)
                          REQUIRE((width - *a.left) * b.takes >= (width - *b.left) * a.takes);
                      }
                      std::ignore = w;
                    });
}

TEST_CASE("prospect: followed to the end, the strategy loses no more than it says in any filling") {
  std::size_t followed = 0;
  on_unknown_worlds(
      8000, 10'000, [&](const auto& w, const planner& by, const plan_prospect& found, const every_filling& all) {
        if (!found.ask.loses) return;
        const framework& on = w.world.drawn.fw();
        for (const std::size_t truth : all.all()) {
          ranks levels = w.world.levels;
          prospect_request how = w.how;
          plan_prospect now = found;
          std::int64_t asked = 0;
          for (int round = 0; now.ask.first && round < 20; ++round) {
            const assessment_index a = *now.ask.first;
            asked += all.takes(a);
            for (const auto& settled : on.resolved(a).settles) {
              const competence_index c = settled.competence;
              const rank upto = settled.upto;
              if (levels[c.value] != rank::unknown) continue;
              const rank is = all.levels(truth)[c.value];
              if (is < upto) {
                levels[c.value] = is;
                std::erase_if(how.between, [&](const known_between& each) { return each.competence == c; });
                continue;
              }
              const auto said = std::ranges::find(how.between, c, &known_between::competence);
              if (said == how.between.end())
                how.between.push_back({c, upto, on.top(c)});
              else
                said->least = std::max(said->least, upto);
            }
            standing then = w.world.stands();
            then.levels = levels;
            now = find_prospect(by, then, how);
            ++followed;
          }
          REQUIRE(!now.ask.first);
          if (all.cost(truth) == every_filling::endless) continue;
          // What is planned then holds in every filling that is left, and costs so much more than would have been
          // enough.
          if (now.falls_with_levels && now.worst.cost)
            REQUIRE(asked + *now.worst.cost - all.cost(truth) <= *found.ask.loses);
        }
      });
  CHECK(followed > cases(1000));
}
