// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/findings.hpp>

#include <iterator>

#include <graph/finders.hpp>

namespace loopbaan {

std::string_view name(finding_kind kind) noexcept {
  switch (kind) {
    case finding_kind::cycle:
      return "cycle";
    case finding_kind::dead_step:
      return "dead_step";
    case finding_kind::undelivered:
      return "undelivered";
    case finding_kind::dominated:
      return "dominated";
    case finding_kind::superfluous_step:
      return "superfluous_step";
    case finding_kind::superfluous_requisite:
      return "superfluous_requisite";
  }
  return {};
}

std::vector<finding> find_findings(const dependence& can) {
  std::vector<finding> all;
  if (can.graph().fw().steps().empty()) return all;
  for (const auto find :
       {detail::find_cycles, detail::find_dead_steps, detail::find_undelivered, detail::find_dominated,
        detail::find_superfluous_steps, detail::find_superfluous_requisites}) {
    auto found = find(can);
    all.insert(all.end(), std::move_iterator{found.begin()}, std::move_iterator{found.end()});
  }
  return all;
}

}  // namespace loopbaan
