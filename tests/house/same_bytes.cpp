// SPDX-License-Identifier: BSL-1.0
// Prints one line per output of the library, its SHA-256 and its name, for the built-in framework and for the staff
// tables that it is given. Programs of two compilers must print the same.
#include <iostream>
#include <string>
#include <string_view>

#include <loopbaan/core/sha256.hpp>
#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/staff.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/graph/analysis.hpp>
#include <loopbaan/plan/planner.hpp>
#include <loopbaan/report/career_map.hpp>
#include <loopbaan/report/page.hpp>

namespace {

using namespace loopbaan;

void show(const std::string& name, std::string_view bytes) { std::cout << sha256(bytes) << "  " << name << '\n'; }

void show_framework(const framework& fw) {
  show("framework.json", write_framework(fw));
  for (const auto lang : {language::nl, language::en}) {
    const std::string suffix{code(lang)};
    show("map." + suffix + ".svg", draw_career_map(fw, {.lang = lang}));
    show("map." + suffix + ".html", draw_career_map_page(fw, {.lang = lang}));
    show("map." + suffix + ".dot", draw_career_map_dot(fw, {.lang = lang}));
    show("regeling." + suffix + ".html", write_regeling(fw, lang));
  }
}

void show_analysis(const framework& fw) {
  const auto found = analyse(fw);
  for (const auto lang : {language::nl, language::en}) {
    std::string words;
    for (const auto& each : found.findings)
      words += explain(found.can.graph(), each, lang) + " " + remedy(each, lang) + '\n';
    for (const auto& each : found.profiles) words += explain(fw, each, lang) + '\n';
    for (const auto& each : found.steps.vertices)
      words +=
          std::to_string(each.blocking) + ' ' + std::to_string(each.delay) + ' ' + print(each.centrality, lang) + '\n';
    show("analysis." + std::string{code(lang)} + ".txt", words);
  }
}

void show_plans(const std::string& file, const staff& read, profile_index target, objective cheapest_in) {
  const auto& people = read.people;
  const auto& profile = people.fw().profiles()[target].id;
  const auto name = file + " to " + profile + " in " + std::string{loopbaan::name(cheapest_in)};

  const planner search{people.fw(), target, cheapest_in};
  const auto plans = search.find_all(people, 1, {.nodes = 100'000});
  show(name + ", plans.json", write_plans(people, search.request(), plans));
  show(name + ", on two threads",
       write_plans(people, search.request(), search.find_all(people, 2, {.nodes = 100'000})));
  show(name + ", page.html", write_page({.people = people,
                                         .target = target,
                                         .cheapest_in = cheapest_in,
                                         .plans = plans,
                                         .notes = read.notes,
                                         .staff_file = file}));
}

void show_staff(const std::string& file, const framework& fw) {
  const auto read = read_staff_file(file, fw);
  if (!read) {
    std::string found;
    for (const auto& one : read.errors()) found += print(one, language::nl) + '\n' + print(one, language::en) + '\n';
    return show(file + ", errors", found);
  }
  const auto& people = read->people;
  show(file + ", people.json", write_people(people));
  show(file + ", staff.csv", write_staff(people));
  for (const auto& phase : fw.phases().indices()) {
    const auto target = fw.exit_of(phase);
    if (!target) continue;
    std::vector<gap> gaps;
    for (std::size_t row = 0; row < people.size(); ++row) gaps.push_back(find_gap(fw, people[row].stands(), *target));
    show(file + " to " + fw.profiles()[*target].id + ", gaps.json", write_gaps(people, *target, gaps));
    for (const auto cheapest_in : {objective::hours, objective::cost, objective::weeks}) {
      show_plans(file, *read, *target, cheapest_in);
    }
  }
}

}  // namespace

int main(int count, char** words) {
  const auto fw = dutch_framework();
  show_framework(fw);
  show_analysis(fw);
  for (int i = 1; i < count; ++i) show_staff(words[i], fw);
}
