// SPDX-License-Identifier: BSL-1.0
// Measures gaps, plans and counts of structs of one's own beside those of a cohort of the same people.
//
//   bench_own_structs PEOPLE
#include <array>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "measure.hpp"
#include "seeded_people.hpp"

namespace {

using namespace loopbaan;

constexpr std::uint64_t seed = 1;
constexpr int runs = 7;
constexpr std::size_t most_competences = 96;

/// An employee whose levels lie in the struct, as a system that is written for the library has them.
struct with_ranks {
  std::string number;
  std::string school;
  std::optional<phase_index> phase;
  std::size_t width = 0;
  std::array<rank, most_competences> levels = {};

  [[nodiscard]] ranks_view known() const { return {levels.data(), width}; }
};

/// An employee whose levels are numbers in a list.
struct with_numbers {
  std::string number;
  std::string school;
  std::optional<phase_index> phase;
  std::vector<std::optional<int>> levels;
};

/// The nation has no schools: here each has 250 people.
std::string school_of(std::size_t row) { return "s" + std::to_string(row / 250); }

std::vector<with_ranks> ranked(const cohort& people) {
  std::vector<with_ranks> all;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person who = people[row];
    with_ranks& each = all.emplace_back();
    each.number = who.id();
    each.school = school_of(row);
    each.phase = who.phase();
    each.width = who.levels().size();
    std::copy(who.levels().begin(), who.levels().end(), each.levels.begin());
  }
  return all;
}

std::vector<with_numbers> numbered(const cohort& people) {
  std::vector<with_numbers> all;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person who = people[row];
    with_numbers& each = all.emplace_back();
    each.number = who.id();
    each.school = school_of(row);
    each.phase = who.phase();
    for (const rank level : who.levels())
      each.levels.push_back(level == rank::unknown ? std::nullopt : std::optional{static_cast<int>(number(level))});
  }
  return all;
}

/// Times of all runs of what is done with some people. Runs of different sources take turns, so that a busy machine
/// is busy for all of them.
struct times {
  std::vector<double> gaps, coverage, by_school, plans;

  template <class People>
  void run(const People& people, profile_index target) {
    std::size_t missing = 0;
    gaps.push_back(bench::seconds_of(
        [&] { find_gaps(people, target, [&](std::size_t, gap&& each) { missing += each.closed() ? 0 : 1; }); }));
    coverage.push_back(bench::seconds_of([&] { missing += count_coverage(people, target, "").rows.size(); }));
    by_school.push_back(bench::seconds_of([&] { missing += count_coverage(people, target, "school").rows.size(); }));
    const planner by{people.fw(), target};
    plans.push_back(bench::seconds_of([&] { missing += by.find_all(people, 1).size(); }));
    if (missing == 0) throw std::runtime_error{"nothing was measured"};
  }
  [[nodiscard]] nlohmann::json told() const {
    return {{"gaps", bench::summary(gaps)},
            {"coverage", bench::summary(coverage)},
            {"by_school", bench::summary(by_school)},
            {"plans", bench::summary(plans)}};
  }
};

/// One person, asked many times from the struct on: a gap and a plan.
template <class Ask>
double seconds_each(Ask ask) {
  constexpr int times_asked = 20'000;
  return bench::seconds_of([&] {
           for (int i = 0; i < times_asked; ++i) ask();
         }) /
         times_asked;
}

}  // namespace

int main(int count, char** words) try {
  if (count != 2) throw std::runtime_error{"usage: bench_own_structs PEOPLE"};
  const auto fw = dutch_framework();
  if (fw.competences().size() > most_competences) throw std::runtime_error{"make room for more competences"};
  bench::dice chance{seed};
  const auto everyone = bench::nation(fw, std::stoul(words[1]), chance);
  const auto target = fw.target("basisbekwaam").value();
  const auto with_levels = ranked(everyone);
  const auto with_list = numbered(everyone);
  const auto reads =
      make_person_reader<with_ranks>(fw, id_from(&with_ranks::number), phase_from(&with_ranks::phase),
                                     group_from("school", &with_ranks::school), levels_from(&with_ranks::known))
          .value();
  const auto reads_list =
      make_person_reader<with_numbers>(fw, id_from(&with_numbers::number), phase_from(&with_numbers::phase),
                                       group_from("school", &with_numbers::school), levels_from(&with_numbers::levels))
          .value();

  nlohmann::json line{{"people", everyone.size()}, {"seed", seed}, {"struct_bytes", sizeof(with_ranks)}};
  std::vector<double> looked_at, looked_at_list, copied;
  times of_cohort, of_structs, of_list;
  for (int run = 0; run < runs; ++run) {
    std::optional<own_people> people, listed;
    looked_at.push_back(bench::seconds_of([&] { people = reads.all(with_levels).value(); }));
    looked_at_list.push_back(bench::seconds_of([&] { listed = reads_list.all(with_list).value(); }));
    std::optional<cohort> same;
    copied.push_back(bench::seconds_of([&] { same = make_cohort(*people).value(); }));
    of_cohort.run(*same, target);
    of_structs.run(*people, target);
    of_list.run(*listed, target);
  }
  line["cohort"] = of_cohort.told();
  line["structs_with_ranks"] = of_structs.told();
  line["structs_with_numbers"] = of_list.told();
  line["looking_at_structs_with_ranks"] = bench::summary(looked_at);
  line["looking_at_structs_with_numbers"] = bench::summary(looked_at_list);
  line["making_a_cohort"] = bench::summary(copied);

  const planner by{fw, target};
  std::size_t kept = 0;
  line["one_person"] = {
      {"gap_of_cohort", seconds_each([&] { kept += find_gap(fw, everyone.stands(0), target).lines.size(); })},
      {"gap_of_struct",
       seconds_each([&] { kept += find_gap(fw, reads(with_levels[0]).value(), target).lines.size(); })},
      {"gap_of_list",
       seconds_each([&] { kept += find_gap(fw, reads_list(with_list[0]).value(), target).lines.size(); })},
      {"gap_of_cohort_of_one", seconds_each([&] {
         person_draft one{.id = with_list[0].number, .phase = with_list[0].phase};
         for (const competence_index c : fw.competences().indices())
           if (const auto& level = with_list[0].levels[c.value])
             one.levels.emplace(c, make_rank(static_cast<std::size_t>(*level)));
         kept += find_gap(fw, cohort::build(fw, {one}).value()[0], target).lines.size();
       })},
      {"plan_of_cohort", seconds_each([&] { kept += by.find(everyone.stands(0)).steps.size(); })},
      {"plan_of_struct", seconds_each([&] { kept += by.find(reads(with_levels[0]).value()).steps.size(); })}};
  line["kept"] = kept;
  std::cout << line << '\n';
} catch (const std::exception& wrong) {
  std::cerr << wrong.what() << '\n';
  return 1;
}
