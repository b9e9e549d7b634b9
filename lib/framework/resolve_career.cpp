// SPDX-License-Identifier: BSL-1.0
#include <framework/checks.hpp>
#include <framework/entity_words.hpp>

namespace loopbaan::detail {
namespace {

const text years{"jaren", "years"};
constexpr std::size_t most_depth_profiles = 10'000'000;

void check_depths(framework_data& data, checks& check) {
  const pointer at = pointer{} / "domains";
  if (data.depths.size() > 0 && data.domains.size() > most_depth_profiles / data.depths.size()) {
    const text what{"domeinen × dieptes", "domains × depths"};
    return check.complain(
        errc::too_many, at,
        {std::to_string(data.domains.size() * data.depths.size()), what, std::to_string(most_depth_profiles)});
  }
  for (std::size_t i = 0; i < data.draft.domains.size(); ++i) {
    const domain& each = data.draft.domains[i];
    if (each.spoken) check.words(*each.spoken, at / i / "spoken");
    auto& profiles = data.depth_profiles.emplace_back(data.depths.size());
    for (const auto& [depth_id, profile_id] : each.depths) {
      const auto depth = check.reference(data.depths, depth_id, at / i / "depths" / depth_id, a_depth);
      const auto profile = check.reference(data.profiles, profile_id, at / i / "depths" / depth_id, a_profile);
      if (depth) profiles[depth->value] = profile;
    }
  }
}

void check_phases(framework_data& data, checks& check) {
  const pointer at = pointer{} / "phases";
  check.titled(data.draft.phases, at, a_phase);
  constexpr std::size_t most_phases = 65'534;  // a cohort keeps one in sixteen bits
  if (data.draft.phases.size() > most_phases)
    check.complain(errc::too_many, at,
                   {std::to_string(data.draft.phases.size()), a_phase, std::to_string(most_phases)});
  for (std::size_t i = 0; i < data.draft.phases.size(); ++i) {
    const phase& each = data.draft.phases[i];
    check.words(each.lead, at / i / "lead");
    check.count(each.max_years, at / i / "max_years", years);
    std::optional<profile_index> exit;
    if (each.exit) exit = check.reference(data.profiles, *each.exit, at / i / "exit", a_profile);
    data.exits.push_back(exit);
  }
}

void check_roles(const framework_data& data, checks& check) {
  const pointer at = pointer{} / "roles";
  check.titled(data.draft.roles, at, a_role);
  for (std::size_t i = 0; i < data.draft.roles.size(); ++i) {
    const role& each = data.draft.roles[i];
    check.references(data.domains, each.domains, at / i / "domains", a_domain);
    check.reference(data.profiles, each.profile, at / i / "profile", a_profile);
    check.reference(data.sources, each.source, at / i / "source", checks::a_source);
    if (each.facilitated)
      check.reference(data.sources, each.facilitated->source, at / i / "facilitation" / "source", checks::a_source);
    if (!each.entry) continue;
    check.reference(data.profiles, each.entry->profile, at / i / "entry" / "profile", a_profile);
    check.count(each.entry->years, at / i / "entry" / "years", {"jaren ervaring", "years of experience"});
  }
}

void check_routes(const framework_data& data, checks& check) {
  const pointer at = pointer{} / "routes";
  check.titled(data.draft.routes, at, a_route);
  for (std::size_t i = 0; i < data.draft.routes.size(); ++i) {
    const route& each = data.draft.routes[i];
    check.reference(data.profiles, each.start, at / i / "start", a_profile);
    check.reference(data.profiles, each.exit, at / i / "exit", a_profile);
    check.references(data.phases, each.phases, at / i / "phases", a_phase);
    check.words(each.lead, at / i / "lead");
    check.count(each.max_years, at / i / "max_years", years);
    check.reference(data.sources, each.source, at / i / "source", checks::a_source);
  }
}

}  // namespace

void check_career(framework_data& data, checks& check) {
  check_depths(data, check);
  check_phases(data, check);
  check_roles(data, check);
  check_routes(data, check);
}

}  // namespace loopbaan::detail
