// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/gap/rater_gap.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using testing::dice;

namespace {

using units = std::vector<std::vector<rank>>;

/// Rows of raters with '.' for nothing, as units.
units rated(const std::vector<std::string>& rows) {
  units found(rows.front().size());
  for (const std::string& row : rows)
    for (std::size_t u = 0; u < row.size(); ++u)
      if (row[u] != '.') found[u].push_back(make_rank(static_cast<std::size_t>(row[u] - '0')));
  return found;
}

/// Alpha by its definition: the mean squared difference of pairs within units against that of all pairs.
std::optional<double> by_definition(const units& of) {
  std::vector<std::size_t> all;
  for (const auto& unit : of)
    if (unit.size() > 1)
      for (const rank each : unit) all.push_back(number(each));
  const auto squared = [&](std::size_t a, std::size_t b) {
    double between = 0;
    for (const std::size_t each : all)
      if (each >= std::min(a, b) && each <= std::max(a, b)) between += each == a || each == b ? 0.5 : 1;
    return a == b ? 0 : between * between;
  };
  double within = 0;
  for (const auto& unit : of)
    for (std::size_t i = 0; i < unit.size(); ++i)
      for (std::size_t j = 0; j < unit.size(); ++j)
        if (i != j) within += squared(number(unit[i]), number(unit[j])) / static_cast<double>(unit.size() - 1);
  double across = 0;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < all.size(); ++j)
      if (i != j) across += squared(all[i], all[j]);
  if (across == 0) return std::nullopt;
  const double n = static_cast<double>(all.size());
  return 1 - (within / n) / (across / (n * (n - 1)));
}

}  // namespace

TEST_CASE("agreement: the published example of four observers and twelve units gives 0.815") {
  const units of = rated({"123321412...", "1233224125.3", ".3332342251.", "12332441251."});
  REQUIRE(of.size() == 12);
  CHECK(std::abs(krippendorff_alpha(of).value() - 0.815) < 0.0005);
}

TEST_CASE("agreement: full agreement is one, and where nothing can be compared there is none") {
  CHECK(krippendorff_alpha(rated({"123", "123"})) == 1.0);
  CHECK_FALSE(krippendorff_alpha(rated({"222", "222"})));
  CHECK_FALSE(krippendorff_alpha(rated({"123", "..."})));
  CHECK_FALSE(krippendorff_alpha({}));
  CHECK(krippendorff_alpha(rated({"13", "31"})).value() < 0);
}

TEST_CASE("agreement: it is what the definition says, and neither order nor a rating that stands alone changes it") {
  std::size_t compared = 0;
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    units of(1 + roll.below(8));
    for (auto& unit : of)
      for (std::size_t i = roll.below(5); i > 0; --i) unit.push_back(make_rank(roll.below(5)));
    const auto expected = by_definition(of);
    const auto found = krippendorff_alpha(of);
    REQUIRE(found.has_value() == expected.has_value());
    if (!found) continue;
    ++compared;
    CHECK(std::abs(*found - *expected) < 1e-9);
    CHECK(*found <= 1 + 1e-12);
    std::ranges::reverse(of);
    for (auto& unit : of) std::ranges::reverse(unit);
    of.push_back({make_rank(4)});
    CHECK(std::abs(krippendorff_alpha(of).value() - *found) < 1e-9);
  }
  CHECK(compared > 300);
}

TEST_CASE("rater lines: kinds of raters stand side by side with the lower median of each, never averaged") {
  const framework on = dutch_framework();
  const competence_index c = *on.competences().find("klassenmanagement");
  person_draft who{.id = "p1"};
  const auto rate = [&](std::size_t at, std::optional<rater> by, std::string code = {}) {
    who.ratings.push_back({.competence = c, .level = make_rank(at), .rated_by = by, .who = std::move(code)});
  };
  rate(4, rater::self);
  rate(3, rater::leader);
  rate(2, rater::colleague, "k1");
  rate(3, rater::colleague, "k2");
  rate(1, std::nullopt);
  const cohort people = cohort::build(on, {who}).value();
  const auto found = find_rater_lines(people[0]);
  REQUIRE(found.size() == 1);
  CHECK(found[0].views == std::vector<rater_view>{{rater::self, 1, 1, make_rank(4)},
                                                  {rater::colleague, 2, 2, make_rank(2)},
                                                  {rater::leader, 1, 1, make_rank(3)},
                                                  {std::nullopt, 1, 1, make_rank(1)}});
  CHECK(explain(found[0], on, language::nl) ==
        "Klassenmanagement: de leraar zelf vakbekwaam, een collega startbekwaam (2 beoordelaars), de leidinggevende "
        "basisbekwaam, een niet genoemde beoordelaar in ontwikkeling.");
}

TEST_CASE("agreement: of fewer people than the minimum nothing shows, not even how many they are") {
  const framework on = dutch_framework();
  const competence_index c = *on.competences().find("reflectie");
  const auto rated_people = [&](std::size_t count) {
    std::vector<person_draft> all;
    for (std::size_t i = 0; i < count; ++i) {
      person_draft who{.id = "p" + std::to_string(i)};
      who.ratings.push_back({.competence = c, .level = make_rank(1 + i % 3), .rated_by = rater::leader});
      who.ratings.push_back({.competence = c, .level = make_rank(1 + i % 4), .rated_by = rater::colleague});
      all.push_back(std::move(who));
    }
    return cohort::build(on, std::move(all)).value();
  };
  CHECK(measure_agreement(rated_people(9), c) == agreement{});
  const agreement ten = measure_agreement(rated_people(10), c);
  CHECK((ten.people == 10 && ten.alpha.has_value()));
  CHECK(measure_agreement(rated_people(7), c, {.minimum = 1}).people == 7);
  CHECK(measure_agreement(rated_people(4), c, {.minimum = 1}) == agreement{.minimum = protection::floor});
}

namespace {

/// So many people of a school; the first few rate themselves above their leader.
void add_raters(std::vector<person_draft>& to, const std::string& school, std::size_t count, std::size_t higher) {
  for (std::size_t i = 0; i < count; ++i) {
    person_draft made{.id = school + std::to_string(i), .groups = {{"school", school}}};
    made.ratings = {{{0}, make_rank(i < higher ? 3 : 1), rater::self}, {{0}, make_rank(2), rater::leader}};
    to.push_back(std::move(made));
  }
}

}  // namespace

TEST_CASE("rater gap of groups: who rates themselves higher is counted, by group and in all") {
  std::vector<person_draft> drafts;
  add_raters(drafts, "a", 12, 5);
  add_raters(drafts, "b", 14, 7);
  drafts.push_back({.id = "nobody beside"});
  drafts.back().id = "alone";
  drafts.back().ratings = {{{0}, make_rank(3), rater::self}};
  const cohort people = cohort::build(dutch_framework(), drafts).value();
  const rater_gap_count found = count_rater_gaps(people, rater::leader, "school");
  REQUIRE(found.rows.size() == 1);
  CHECK(found.groups == std::vector<std::string>{"a", "b", ""});
  CHECK(found.rows[0].total == share{12, 26});
  CHECK(found.rows[0].groups[0] == share{5, 12});
  CHECK(count_rater_gaps(people, rater::colleague, "school").rows.empty());
}

TEST_CASE("rater gap of groups: small groups do not show, nor what subtracting would tell") {
  std::vector<person_draft> drafts;
  add_raters(drafts, "a", 12, 5);
  add_raters(drafts, "b", 4, 2);
  add_raters(drafts, "c", 13, 6);
  const cohort people = cohort::build(dutch_framework(), drafts).value();
  const rater_gap_count found = count_rater_gaps(people, rater::leader, "school");
  CHECK_FALSE(found.rows[0].groups[1].has_value());
  CHECK(std::ranges::count_if(found.rows[0].groups, [](const auto& cell) { return !cell.has_value(); }) >= 2);
  CHECK(found.rows[0].total == share{13, 29});
}

TEST_CASE("rater gap: ratings that are out of date on the day of the rule do not stand side by side") {
  using namespace std::chrono;
  person_draft who{.id = "p"};
  who.ratings = {{{0}, make_rank(3), rater::self, 2026y / 5 / 1}, {{0}, make_rank(2), rater::leader, 2026y / 1 / 1}};
  const cohort people = cohort::build(dutch_framework(), {who}, {.as_of = 2026y / 2 / 1}).value();
  CHECK(find_rater_lines(people[0]).at(0).views.size() == 1);
}
