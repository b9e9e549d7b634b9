// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <loopbaan/gap/series.hpp>

#include <support/random.hpp>

using namespace loopbaan;

// A second report, some time after the first. The attacker knows who was in which group at each time, all that either
// report shows, the rule and its code, and even that nobody's level changed in between: the best case for subtracting.
// They go through every world there could be and keep those that would show the same twice.

namespace {

framework one_competence() {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "one"}}}};
  draft.competences = {{.id = "A", .title = "A", .scale = "ranks"}};
  draft.profiles = {{.id = "goal", .title = "Goal", .requires_levels = {{"A", "1"}}}};
  return framework::build(draft).value();
}

const framework on = one_competence();
constexpr profile_index goal{0};
constexpr competence_index A{0};
constexpr protection lowest{protection::floor};

/// People who were in one group and are in another; "": not counted.
struct stream {
  std::string before;
  std::string now;
  std::uint32_t people;
};
using streams = std::vector<stream>;

/// Everybody who is counted at a time, the first few of each stream meeting the goal.
cohort people_of(const streams& all, const std::vector<std::uint32_t>& meeting, bool before) {
  std::vector<person_draft> people;
  for (std::size_t s = 0; s < all.size(); ++s) {
    const std::string& group = before ? all[s].before : all[s].now;
    if (group.empty()) continue;
    for (std::uint32_t i = 0; i < all[s].people; ++i)
      people.push_back({.id = std::to_string(s) + "-" + std::to_string(i),
                        .groups = {{"school", group}},
                        .levels = {{A, i < meeting[s] ? make_rank(1) : rank::not_shown}}});
  }
  return cohort::build(on, std::move(people)).value();
}

/// What a reader sees of one report.
std::vector<std::string> view_of(const coverage& shown) {
  const auto words = [](const std::optional<share>& cell) { return cell ? std::to_string(cell->part) : "*"; };
  std::vector<std::string> seen;
  for (const coverage_row& row : shown.rows) {
    seen.push_back(words(row.total));
    for (std::size_t g = 0; g < shown.groups.size(); ++g) seen.push_back(shown.groups[g] + "=" + words(row.groups[g]));
  }
  return seen;
}

/// For each thing that must stay unknown, the values that it has in the worlds that look the same.
using possible = std::map<std::string, std::set<std::uint32_t>>;

/// What the attacker can name: small streams of people, and small groups at either time.
std::vector<std::string> rebuilt(const streams& all) {
  std::map<std::vector<std::string>, possible> worlds;
  std::vector<std::uint32_t> meeting(all.size());
  const auto next = [&] {
    for (std::size_t s = 0; s < all.size(); ++s) {
      if (++meeting[s] <= all[s].people) return true;
      meeting[s] = 0;
    }
    return false;
  };
  do {
    const cohort before = people_of(all, meeting, true);
    const cohort now = people_of(all, meeting, false);
    const coverage first = count_coverage(before, goal, "school", lowest);
    const std::array published{published_coverage{before, first}};
    auto seen = view_of(first);
    for (std::string& each : view_of(count_coverage_after(published, now, goal, "school", lowest)))
      seen.push_back(std::move(each));
    possible& found = worlds[seen];
    std::map<std::string, share> groups;
    for (std::size_t s = 0; s < all.size(); ++s) {
      if (all[s].people < lowest.minimum && all[s].before != all[s].now)
        found["stream " + std::to_string(s)].insert(meeting[s]);
      for (const auto& [time, group] : {std::pair{"before ", all[s].before}, std::pair{"now ", all[s].now}}) {
        groups[time + group].part += meeting[s];
        groups[time + group].whole += all[s].people;
      }
    }
    for (const auto& [name, count] : groups)
      if (count.whole < lowest.minimum && !name.ends_with(' ')) found[name].insert(count.part);
  } while (next());
  std::set<std::string> named;
  for (const auto& [seen, values] : worlds)
    for (const auto& [what, each] : values)
      if (each.size() == 1) named.insert(what);
  return {named.begin(), named.end()};
}

/// The count that does not look back, for the attack that this is about.
coverage plain(const streams& all, const std::vector<std::uint32_t>& meeting, bool before) {
  return count_coverage(people_of(all, meeting, before), goal, "school", lowest);
}

coverage second(const streams& all, const std::vector<std::uint32_t>& meeting) {
  const cohort before = people_of(all, meeting, true);
  const std::array published{published_coverage{before, count_coverage(before, goal, "school", lowest)}};
  return count_coverage_after(published, people_of(all, meeting, false), goal, "school", lowest);
}

}  // namespace

TEST_CASE("series: one who leaves is found by subtracting two plain reports, and not by two of a series") {
  const streams all{{"a", "a", 12}, {"b", "b", 14}, {"a", "", 1}};
  const std::vector<std::uint32_t> meeting{6, 7, 1};
  const auto total = [](const coverage& shown) { return shown.rows[1].total; };
  REQUIRE(total(plain(all, meeting, true))->part - total(plain(all, meeting, false))->part == 1);
  CHECK_FALSE(total(second(all, meeting)).has_value());
  CHECK_FALSE(second(all, meeting).rows[1].groups[0].has_value());
}

TEST_CASE("series: where nobody comes or goes the second report shows what the first did") {
  const streams all{{"a", "a", 12}, {"b", "b", 14}, {"c", "c", 3}};
  const std::vector<std::uint32_t> meeting{6, 7, 1};
  CHECK(view_of(second(all, meeting)) == view_of(plain(all, meeting, true)));
}

TEST_CASE("series: enough people who come and go together may be seen in the total") {
  const streams all{{"a", "a", 12}, {"b", "b", 14}, {"", "a", 6}, {"b", "", 7}};
  const coverage shown = second(all, {6, 7, 3, 4});
  CHECK(shown.rows[1].total == share{16, 32});
}

TEST_CASE("series: one who changes school hides both schools, and the total still shows") {
  const streams all{{"a", "a", 12}, {"b", "b", 14}, {"c", "c", 11}, {"d", "d", 12}, {"a", "b", 1}};
  const coverage shown = second(all, {6, 7, 5, 6, 1});
  CHECK(shown.rows[1].total.has_value());
  CHECK_FALSE(shown.rows[1].groups[0].has_value());
  CHECK_FALSE(shown.rows[1].groups[1].has_value());
  CHECK(shown.rows[1].groups[2].has_value());
}

TEST_CASE("series: a group that was hidden stays hidden, also when it has grown") {
  const streams all{{"a", "a", 4}, {"b", "b", 14}, {"", "a", 9}, {"c", "c", 12}, {"d", "d", 12}};
  const std::vector<std::uint32_t> meeting{2, 7, 5, 6, 6};
  REQUIRE(plain(all, meeting, false).rows[1].groups[0].has_value());
  CHECK_FALSE(second(all, meeting).rows[1].groups[0].has_value());
}

TEST_CASE("series: who knows the rule, both reports and all comings and goings rebuilds no figure of a few") {
  const std::vector<streams> cases{
      {{"a", "a", 6}, {"b", "b", 7}, {"a", "", 1}},
      {{"a", "a", 6}, {"b", "b", 7}, {"", "b", 2}},
      {{"a", "a", 6}, {"b", "b", 6}, {"a", "b", 1}},
      {{"a", "a", 6}, {"b", "b", 6}, {"c", "c", 3}, {"c", "", 1}},
      {{"a", "a", 5}, {"b", "b", 6}, {"c", "c", 5}, {"a", "b", 1}, {"c", "", 1}},
      {{"a", "a", 3}, {"b", "b", 6}, {"c", "c", 6}, {"", "a", 4}},
      {{"a", "", 3}, {"b", "b", 6}, {"c", "c", 6}},
      {{"", "a", 3}, {"b", "b", 6}, {"c", "c", 6}},
      {{"a", "a", 6}, {"b", "b", 6}, {"a", "", 2}, {"", "b", 3}},
      {{"a", "a", 5}, {"b", "b", 5}, {"a", "b", 5}, {"b", "", 1}},
      {{"a", "a", 5}, {"b", "b", 5}, {"c", "c", 5}, {"d", "d", 5}, {"a", "b", 1}},
  };
  for (const streams& each : cases) {
    std::string told;
    for (const stream& s : each) told += s.before + ">" + s.now + ":" + std::to_string(s.people) + " ";
    CAPTURE(told);
    const auto found = rebuilt(each);
    std::string named;
    for (const std::string& what : found) named += what + "; ";
    CHECK(named == "");
  }
}

TEST_CASE("series: neither does who sees two reports about any few schools") {
  for (std::uint32_t seed = 0; seed < testing::cases(120); ++seed) {
    testing::dice roll{seed};
    const std::array<std::string, 4> names{"a", "b", "c", ""};
    streams all;
    double worlds = 1;
    for (const std::string group : {"a", "b", "c"})
      all.push_back({group, group, 3 + static_cast<std::uint32_t>(roll.below(4))});
    for (std::size_t more = 1 + roll.below(2); more > 0; --more) {
      const std::string from = names[roll.below(4)];
      const std::string to = names[roll.below(4)];
      if (from != to) all.push_back({from, to, 1 + static_cast<std::uint32_t>(roll.below(6))});
    }
    std::string told;
    for (const stream& s : all) {
      told += s.before + ">" + s.now + ":" + std::to_string(s.people) + " ";
      worlds *= s.people + 1;
    }
    if (worlds > 4000) continue;
    CAPTURE(told);
    std::string named;
    for (const std::string& what : rebuilt(all)) named += what + "; ";
    CHECK(named == "");
  }
}

TEST_CASE("series: the attack works on plain reports, so the attacker of this test can attack") {
  const streams all{{"a", "a", 6}, {"b", "b", 7}, {"a", "", 1}};
  std::map<std::vector<std::string>, std::set<std::uint32_t>> worlds;
  for (std::uint32_t a = 0; a <= 6; ++a)
    for (std::uint32_t b = 0; b <= 7; ++b)
      for (std::uint32_t left = 0; left <= 1; ++left) {
        auto seen = view_of(plain(all, {a, b, left}, true));
        for (std::string& each : view_of(plain(all, {a, b, left}, false))) seen.push_back(std::move(each));
        worlds[seen].insert(left);
      }
  CHECK(std::ranges::any_of(worlds, [](const auto& each) { return each.second.size() == 1; }));
}

TEST_CASE("series: every earlier report counts, not the last alone") {
  const auto people = [&](std::size_t gone) {
    std::vector<person_draft> made;
    for (const std::string school : {"a", "b"})
      for (std::size_t i = school == "a" ? gone : 0; i < 30; ++i)
        made.push_back({.id = school + std::to_string(i),
                        .groups = {{"school", school}},
                        .levels = {{A, i % 2 == 0 ? make_rank(1) : rank::not_shown}}});
    return cohort::build(on, std::move(made)).value();
  };
  const cohort all = people(0);
  const cohort fewer = people(10);
  const cohort nearly = people(1);
  std::vector<published_coverage> out{{all, count_coverage(all, goal, "school")}};
  out.push_back({fewer, count_coverage_after(out, fewer, goal, "school")});
  CHECK(out.back().shown.rows[1].total.has_value());
  CHECK_FALSE(count_coverage_after(out, nearly, goal, "school").rows[1].total.has_value());
  CHECK(count_coverage_after({}, nearly, goal, "school").rows[1].total.has_value());
}
