// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/lead.hpp>

#include <algorithm>

namespace loopbaan {

std::optional<std::string> lead_in(const framework& fw, std::optional<phase_index> in,
                                   std::optional<route_index> along) {
  if (!in) return std::nullopt;
  detail::require_position(in->value, fw.phases().size());
  const phase& now = fw.phases()[*in];
  if (along) {
    detail::require_position(along->value, fw.routes().size());
    const route& way = fw.routes()[*along];
    if (way.lead && std::ranges::count(way.phases, now.id) > 0) return way.lead;
  }
  return now.lead;
}

std::optional<std::string> lead_of(const person& who) { return lead_in(who.fw(), who.phase(), who.route()); }

std::optional<std::string> lead_of(const framework& fw, const planned_step& each) {
  return lead_in(fw, each.phase, each.route);
}

}  // namespace loopbaan
