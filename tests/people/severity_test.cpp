// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/people/estimate.hpp>
#include <loopbaan/people/severity.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using testing::dice;

namespace {

constexpr std::array order{rater::leader, rater::colleague, rater::self};
constexpr std::size_t levels = 4;

/// The chance of a rating, written down from the definition.
double chance(double sharpness, double shift, std::size_t k, std::size_t j) {
  const auto weight = [&](std::size_t given) {
    const auto g = static_cast<double>(given);
    return std::exp(sharpness * (g * (static_cast<double>(k) + shift) - g * g / 2));
  };
  double all = 0;
  for (std::size_t given = 0; given <= levels; ++given) all += weight(given);
  return weight(j) / all;
}

struct drawn {
  std::deque<evidence> held;
  std::vector<rating_unit> units;
};

/// Ratings by raters with known shifts.
drawn draw(std::uint32_t seed, std::size_t people, double sharpness, const std::map<rater, double>& shifts) {
  dice roll{seed};
  drawn made;
  for (std::size_t person = 0; person < people; ++person) {
    const std::size_t k = roll.below(levels + 1);
    rating_unit unit{person, {}};
    for (const auto& [by, shift] : shifts) {
      double left = static_cast<double>(roll.below(1'000'000)) / 1e6;
      std::size_t j = 0;
      while (j < levels && left >= chance(sharpness, shift, k, j)) left -= chance(sharpness, shift, k, j++);
      unit.ratings.push_back(&made.held.emplace_back(evidence{{0}, make_rank(j), by}));
    }
    made.units.push_back(std::move(unit));
  }
  return made;
}

double shift_of(const severity_model& model, rater by) {
  for (const rater_severity& each : model.raters)
    if (each.rated_by == by) return each.shift;
  return std::nan("");
}

/// The logarithm of how likely all ratings are, the levels being anything.
double likelihood(const std::vector<rating_unit>& units, double sharpness, const std::map<rater, double>& shifts) {
  double sum = 0;
  for (const rating_unit& unit : units) {
    double any = 0;
    for (std::size_t k = 0; k <= levels; ++k) {
      double all = 1;
      for (const evidence* each : unit.ratings)
        all *= chance(sharpness, shifts.at(*each->rated_by), k, number(each->level));
      any += all;
    }
    sum += std::log(any);
  }
  return sum;
}

}  // namespace

TEST_CASE("severity: shifts with which ratings were drawn are found again") {
  const drawn made = draw(1, 4000, 2, {{rater::leader, 0}, {rater::colleague, 0.5}, {rater::self, 1}});
  const severity_model model = fit_severity(made.units, levels, order);
  CHECK(model.units == 4000);
  CHECK(shift_of(model, rater::leader) == 0);
  CHECK(shift_of(model, rater::colleague) == doctest::Approx(0.5).epsilon(0.15));
  CHECK(shift_of(model, rater::self) == doctest::Approx(1).epsilon(0.15));
  CHECK(model.sharpness == doctest::Approx(2).epsilon(0.1));
}

TEST_CASE("severity: no other shifts and sharpness make the ratings more likely") {
  for (std::uint32_t seed = 0; seed < 12; ++seed) {
    CAPTURE(seed);
    const drawn made =
        draw(seed, 60, 1.0 + seed % 3, {{rater::leader, 0}, {rater::colleague, 0.3}, {rater::self, 0.9}});
    const severity_model model = fit_severity(made.units, levels, order);
    std::map<rater, double> shifts;
    for (const rater_severity& each : model.raters) shifts[*each.rated_by] = each.shift;
    const double best = likelihood(made.units, model.sharpness, shifts);
    for (const double step : {-0.05, -0.003, 0.003, 0.05}) {
      for (const rater by : {rater::colleague, rater::self}) {
        auto other = shifts;
        other[by] += step;
        CHECK(likelihood(made.units, model.sharpness, other) < best + 1e-6);
      }
      CHECK(likelihood(made.units, model.sharpness * (1 + step), shifts) < best + 1e-6);
    }
  }
}

TEST_CASE("severity: the chances of the levels are those of the definition") {
  const severity_model model{.raters = {{rater::leader, 20, 0, true}, {rater::self, 20, 0.8, false}}, .sharpness = 1.5};
  const evidence by_leader{{0}, make_rank(2), rater::leader};
  const evidence by_self{{0}, make_rank(4), rater::self};
  const evidence by_pupil{{0}, make_rank(1), rater::pupil};  // a kind that is not compared counts as it is
  const std::array ratings{&by_leader, &by_self, &by_pupil};
  const std::vector<double> found = level_chances(model, ratings, levels);
  double all = 0;
  for (std::size_t k = 0; k <= levels; ++k) all += chance(1.5, 0, k, 2) * chance(1.5, 0.8, k, 4) * chance(1.5, 0, k, 1);
  for (std::size_t k = 0; k <= levels; ++k)
    CHECK(found[k] == doctest::Approx(chance(1.5, 0, k, 2) * chance(1.5, 0.8, k, 4) * chance(1.5, 0, k, 1) / all));
}

TEST_CASE("severity: kinds that too few people were rated by beside another are not compared") {
  drawn made = draw(3, 9, 2, {{rater::leader, 0}, {rater::self, 1}});
  CHECK(fit_severity(made.units, levels, order).raters.empty());
  CHECK(fit_severity(made.units, levels, order).units == 0);
  made = draw(3, 10, 2, {{rater::leader, 0}, {rater::self, 1}});
  CHECK(fit_severity(made.units, levels, order).raters.size() == 2);
  const std::array only_self{rater::self};
  CHECK(shift_of(fit_severity(made.units, levels, only_self), rater::self) == 0);
  CHECK(fit_severity({}, levels, order).raters.empty());
}

TEST_CASE("severity: when everybody always agrees the fit ends, and the level is what they say") {
  std::deque<evidence> held;
  std::vector<rating_unit> units;
  for (std::size_t p = 0; p < 30; ++p) {
    rating_unit unit{p, {}};
    for (const rater by : {rater::leader, rater::self})
      unit.ratings.push_back(&held.emplace_back(evidence{{0}, make_rank(p % 5), by}));
    units.push_back(std::move(unit));
  }
  const severity_model model = fit_severity(units, levels, order);
  CHECK(std::abs(shift_of(model, rater::self)) < 0.05);
  CHECK(level_chances(model, units[3].ratings, levels)[3] > 0.99);
}

TEST_CASE(
    "severity: a level by this rule does not depend on the order of people or ratings, and says how likely it is") {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "one"}, {"2", "two"}, {"3", "three"}, {"4", "four"}}}};
  draft.competences = {{.id = "A", .title = "A", .scale = "ranks"}};
  const framework on = framework::build(draft).value();
  const drawn made = draw(5, 40, 2, {{rater::leader, 0}, {rater::self, 1}});
  std::vector<person_draft> people;
  for (const rating_unit& unit : made.units) {
    people.push_back({.id = "p" + std::to_string(unit.person)});
    for (const evidence* each : unit.ratings) people.back().ratings.push_back(*each);
  }
  people.push_back({.id = "own", .ratings = {{{0}, make_rank(4), rater::self}}});
  std::vector<person_draft> turned{people.rbegin(), people.rend()};
  for (person_draft& each : turned) std::ranges::reverse(each.ratings);
  const level_rule rule{.method = level_method::severity};
  const cohort there = cohort::build(on, people, rule).value();
  const cohort back = cohort::build(on, turned, rule).value();
  for (std::size_t row = 0; row < there.size(); ++row) {
    const level_estimate found = estimate_level(there[row], {0});
    CHECK(found.level == back.find(there[row].id())->level({0}));
    REQUIRE(found.chance.has_value());
    CHECK(*found.chance >= 0.5 - 1e-9);
  }
  CHECK(there.find("own")->origin({0}) == level_origin::self_only);
  CHECK(there.severity_on({0}) != nullptr);
  const cohort unweighed = there.with_rule({});
  CHECK(unweighed.severity_on({0}) == nullptr);
  const std::array rows{std::size_t{0}};
  CHECK(there.only(rows).value()[0].level({0}) == there[0].level({0}));
  // What was found on all can be brought along to one alone.
  const cohort alone = there.only(rows).value().with_rule({});
  const cohort again = alone.by_severities(there.rule(), {{scale_index{0}, *there.severity_on({0})}});
  CHECK(again[0].level({0}) == there[0].level({0}));
}
