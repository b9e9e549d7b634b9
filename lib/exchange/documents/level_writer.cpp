// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/level_writer.hpp>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/people/estimate.hpp>

namespace loopbaan::detail {

json write_level(const framework& on, competence_index c, rank at) {
  const auto id = on.level_id(c, at);
  return id.empty() ? json(nullptr) : json(std::string{id});
}

json write_basis(const framework& on) { return {{"id", on.id()}, {"version", on.version()}, {"hash", hash_of(on)}}; }

void put_overridden(json& into, const person& who) {
  for (const competence_index c : overridden_levels(who)) into["overridden"].push_back(who.fw().competences()[c].id);
}

void put_basis(json& into, const cohort& people) {
  if (!people.purpose().empty()) into["purpose"] = people.purpose();
  const level_rule& rule = people.rule();
  if (rule == level_rule{}) return;
  json said = {{"rule", std::string{name(rule.method)}}};
  if (rule.method == level_method::rater_order || rule.method == level_method::severity)
    for (const rater each : rule.order) said["order"].push_back(std::string{name(each)});
  if (rule.as_of) said["as_of"] = print(*rule.as_of);
  into["levels"] = std::move(said);
}

}  // namespace loopbaan::detail
