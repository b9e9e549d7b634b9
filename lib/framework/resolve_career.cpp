// SPDX-License-Identifier: BSL-1.0
#include <framework/checks.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_depth_profiles = 10'000'000;

void resolve_depths(framework_data& data, collector& found) {
  if (data.depths.size() > 0 && data.domains.size() > most_depth_profiles / data.depths.size()) {
    const text what{"domeinen × dieptes", "domains × depths"};
    return found.diagnose(
        errc::too_many, pointer{} / "domains",
        {std::to_string(data.domains.size() * data.depths.size()), what, std::to_string(most_depth_profiles)});
  }
  for (const domain& each : data.draft.domains) {
    auto& profiles = data.depth_profiles.emplace_back(data.depths.size());
    for (const auto& [depth_id, profile_id] : each.depths)
      if (const auto depth = data.depths.find(depth_id)) profiles[depth->value] = data.profiles.find(profile_id);
  }
}

}  // namespace

void resolve_career(framework_data& data, collector& found) {
  resolve_depths(data, found);
  for (const phase& each : data.draft.phases)
    data.exits.push_back(each.exit ? data.profiles.find(*each.exit) : std::nullopt);
}

}  // namespace loopbaan::detail
