// SPDX-License-Identifier: BSL-1.0
// Shows schools measured against a built-in quality standard: what stands, what nobody knows, and a plan that is proven.
// A school is a subject as a teacher is; read 01_gap_and_plan.cpp first.
#include <iostream>

#include <loopbaan/loopbaan.hpp>

namespace {

using namespace loopbaan;

// A people/1 document whose people are schools: an entry for each source. Of the third nobody saw anything.
constexpr auto schools = R"({
  "loopbaan": "people/1", "framework": {"id": "nl-keurmerk-utrecht", "version": "2018"},
  "people": [
    {"id": "De-Sluis", "evidence": [
      {"competence": "schoolopleider", "level": "ja", "rater": "self", "date": "2026-05-20"},
      {"competence": "studenten-per-jaar", "level": null, "rater": "institute", "date": "2026-05-20"},
      {"competence": "coaches", "level": "deels", "rater": "colleague", "date": "2026-05-20"},
      {"competence": "visie-en-werkwijze", "level": "ja", "rater": "self", "date": "2026-05-20"}]},
    {"id": "Oost", "evidence": [
      {"competence": "schoolopleider", "level": "ja", "rater": "colleague", "date": "2026-05-20"},
      {"competence": "coaches", "level": "ja", "rater": "colleague", "date": "2026-05-20"},
      {"competence": "visie-en-werkwijze", "level": "ja", "rater": "self", "date": "2026-05-20"}]},
    {"id": "De-Zandbank"}]})";

}  // namespace

int main() {
  const auto standard = built_in_framework("nl-keurmerk-utrecht").value();
  const auto read = read_people(schools, standard);
  for (const auto& wrong : read.errors()) std::cerr << print(wrong, language::en) << '\n';
  const auto& found = read.value();
  const auto target = standard.target("voorwaarden").value();
  const planner planner{standard, target};

  for (std::size_t row = 0; row < found.size(); ++row) {
    const auto school = found[row];
    const auto gap = find_gap(standard, school.stands(), target);
    std::cout << school.id() << ": " << name(gap.meets()) << '\n';
    for (const auto& line : gap.lines) {
      std::cout << "  " << standard.competences()[line.competence].title.in_language(language::en) << ": ";
      std::cout << (line.open() ? "not known" : line.missing() > 0 ? "not yet" : "yes") << '\n';
    }
    const auto range = find_prospect(planner, school.stands());
    const auto plan = planner.find(school.stands());
    std::cout << "  plan, " << name(plan.status) << ": " << print(standard, plan) << '\n';
    if (!range.unknown.empty() && range.best.cost)
      std::cout << "  if all that is not known is there: "
                << print_amount(*range.best.cost, objective::hours, language::en, "EUR") << '\n';
  }
}
