// SPDX-License-Identifier: BSL-1.0
// Shows how a map of a programme is read and looked at: what it leaves thin, the smallest repair, what a change does, and
// what is handed over to the first school.
//
//   06_curriculum
#include <fstream>
#include <iostream>
#include <sstream>

#include <loopbaan/loopbaan.hpp>

namespace {

loopbaan::curriculum_table table_of(const std::string& name) {
  std::ifstream in{EXAMPLE_DATA "/pabo/" + name, std::ios::binary};
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return {bytes.str(), name};
}

}  // namespace

int main() {
  const auto framework = loopbaan::dutch_framework();
  const auto map =
      loopbaan::read_curriculum_tables({table_of("modules.csv"), table_of("dekking.csv"), table_of("aanvaard.csv")},
                                       framework, {.title = loopbaan::text{"Pabo Voorbeeld"}})
          .value();
  std::cout << map.modules().size() << " modules, " << map.competences().size() << " competences, "
            << map.variant_count() << " variants\n";

  std::cout << "\nWhat is thin:\n";
  for (const auto& each : loopbaan::check_curriculum(map))
    if (!each.accepted) std::cout << "  " << print(each, map, loopbaan::language::en) << '\n';

  const auto repair = loopbaan::repair_curriculum(map).value();
  std::cout << "\nThe smallest repair (" << name(repair.status) << "):\n";
  for (const auto& step : repair.steps) std::cout << "  " << print(step.change, map, loopbaan::language::en) << '\n';

  const loopbaan::curriculum_trials trials{map};
  std::cout << "\nWithout P4-LIO come:\n";
  const auto gone =
      trials.ask({{.kind = loopbaan::change_kind::remove_module, .module = "P4-LIO"}}).value();
  std::cout << "  " << gone.comes.size() << " findings, and " << gone.goes.size() << " go\n";

  const auto handed = loopbaan::make_handover(map, 0);
  std::cout << "\nThe first school is told, of " << handed.variant->in_language(loopbaan::language::en) << ":\n";
  for (const auto& line : handed.lines)
    if (is_thin(line))
      std::cout << "  " << line.competence << ": " << print(line, framework, loopbaan::language::en) << '\n';
}
