// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/policy.hpp>

#include <exchange/documents/entity_writer.hpp>
#include <exchange/documents/policy_units.hpp>
#include <exchange/json/canonical_writer.hpp>

namespace loopbaan {
namespace {

using detail::json;
using detail::object_writer;

json write_number(const policy_value& value) {
  if (const auto* hours = std::get_if<minutes>(&value)) return detail::to_json(*hours);
  if (const auto* euro = std::get_if<cents>(&value)) return detail::to_json(*euro);
  return std::visit([](const auto& whole) { return json(whole.count()); }, value);
}

json write_rule(const policy_rule& each) {
  object_writer to{each.extra};
  to.put("id", each.id);
  to.put_text("title", each.title);
  to.put("subject", each.subject);
  json sectors = json::array();
  for (const sector s : each.sectors) sectors.push_back(name(s));
  to.put("sectors", std::move(sectors));
  to.put("value", write_number(each.value));
  to.put("unit", detail::policy_units()[each.value.index()].first);
  to.put("period", name(each.period));
  to.put_given("pro_rata", each.pro_rata);
  to.put_given("phase", each.phase);
  if (each.from) to.put("from", print(*each.from));
  if (each.to) to.put("to", print(*each.to));
  to.put_given("source", each.source);
  to.put_given("estimate", each.estimate);
  to.put_given("note", each.note);
  return to.take();
}

}  // namespace

std::string write_policy(const policy& from) {
  const policy_draft& draft = from.draft();
  object_writer to{draft.extra};
  to.put("loopbaan", "policy/1");
  to.put("id", draft.id);
  to.put("version", draft.version);
  to.put_given("title", draft.title);
  to.put_list("sources", draft.sources, detail::write_source);
  to.put_list("rules", draft.rules, write_rule);
  return detail::write_canonical(to.take());
}

}  // namespace loopbaan
