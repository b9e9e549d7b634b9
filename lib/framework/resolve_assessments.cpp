// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <framework/checks.hpp>

namespace loopbaan {

bool resolved_assessment::open_in(std::optional<phase_index> of) const noexcept {
  return !of || phases.empty() || std::ranges::binary_search(phases, *of);
}

namespace detail {
namespace {

/// What descriptions do not say: that an assessment settles something, and a level only of what it settles. Where one
/// of these is a competence that nobody knows, that is the defect.
void check_assessment(const framework_data& data, const assessment& each, const pointer& at, collector& found) {
  if (each.settles.empty())
    found.diagnose(errc::settles_nothing, at / "settles", {each.id}, {(at / "settles").words()});
  const auto known = [&](const std::string& id) { return data.competences.find(id).has_value(); };
  if (!std::ranges::all_of(each.settles, known)) return;
  for (const auto& [competence_id, level_id] : each.upto)
    if (known(competence_id) && std::ranges::count(each.settles, competence_id) == 0)
      found.diagnose(errc::upto_not_settled, at / "upto" / competence_id, {competence_id, each.id},
                     {(at / "settles").words()});
}

resolved_assessment resolve(const framework_data& data, const assessment& each) {
  resolved_assessment found;
  for (const std::string& settled : each.settles) {
    const auto competence = data.competences.find(settled);
    if (!competence || !data.has_levels(*competence)) continue;
    const std::size_t top = data.scales[data.scale_of[competence->value]].levels.size();
    found.settles.push_back({*competence, make_rank(std::min<std::size_t>(top, 254))});
  }
  std::ranges::sort(found.settles, {}, &settled_competence::competence);
  const auto same = [](const settled_competence& a, const settled_competence& b) {
    return a.competence == b.competence;
  };
  found.settles.erase(std::unique(found.settles.begin(), found.settles.end(), same), found.settles.end());
  for (const attainment& highest : resolved(data, each.upto)) {
    const auto settled = std::ranges::find(found.settles, highest.competence, &settled_competence::competence);
    if (settled != found.settles.end()) settled->upto = highest.level;
  }
  for (const std::string& id : each.phases)
    if (const auto open = data.phases.find(id)) found.phases.push_back(*open);
  std::ranges::sort(found.phases);
  return found;
}

}  // namespace

void resolve_assessments(framework_data& data, collector& found) {
  for (std::size_t i = 0; i < data.draft.assessments.size(); ++i) {
    check_assessment(data, data.draft.assessments[i], pointer{} / "assessments" / i, found);
    data.resolved_assessments.push_back(resolve(data, data.draft.assessments[i]));
  }
}

}  // namespace detail
}  // namespace loopbaan
