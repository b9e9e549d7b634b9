// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/answer_writer.hpp>

#include <loopbaan/plan/lead.hpp>
#include <loopbaan/offer/offers_fields.hpp>

#include <exchange/documents/entity_writer.hpp>
#include <exchange/documents/planned_facts.hpp>

namespace loopbaan::detail {

json write_amount(std::int64_t units, objective in) {
  const std::int64_t parts = units_of_one(in);
  if (units % parts == 0) return units / parts;
  return static_cast<double>(units) / static_cast<double>(parts);
}

void answer_writer::served(const char* key, const reason& why) {
  object_[key] = why.dependent ? id_of(*why.dependent) : why.serves == reason::purpose::lock ? "request" : "target";
}

void answer_writer::attainment_if(const std::optional<attainment>& at) {
  if (!at) return;
  id("competence", at->competence);
  level("level", at->competence, at->level);
}

void answer_writer::facts_of(step_index s) {
  const json facts = planned_facts(fw_->steps()[s]);
  for (const auto& [field, value] : facts.items()) object_[field] = value;
}

void answer_writer::lead_of_line(const char* key, const planned_step& each) {
  if (const auto lead = lead_of(*fw_, each)) object_[key] = *lead;
}

void answer_writer::step_costs_if_own(const char* key, const std::vector<std::int64_t>& costs, objective in) {
  if (in != objective::own) return;
  json& made = object_[key] = json::object();
  for (const step_index each : fw_->steps().indices()) made[fw_->steps()[each].id] = costs.at(each.value);
}

void answer_writer::objectives(const char* key, const std::vector<objective>& all) {
  json& list = object_[key] = json::array();
  for (const objective each : all) list.push_back(name(each));
}

void answer_writer::amount_or_null(const char* key, const std::optional<std::int64_t>& units) {
  object_[key] = units ? write_amount(*units, in_) : json(nullptr);
}

void answer_writer::amounts(const char* key, const std::vector<objective>& in, const std::vector<std::int64_t>& units) {
  json& made = object_[key] = json::object();
  for (std::size_t i = 0; i < in.size(); ++i) made[name(in[i])] = write_amount(units[i], in[i]);
}

void answer_writer::amounts_of(const char* key, const std::vector<partial_plan::next>& more) {
  json& made = object_[key] = json::object();
  for (const partial_plan::next& each : more) made[name(each.unit)] = write_amount(each.most, each.unit);
}

void answer_writer::day_or_null(const char* key, const std::optional<date>& day) {
  object_[key] = day ? json(print(*day)) : json(nullptr);
}

void answer_writer::terms(const char* key, const std::optional<school_calendar>& of) {
  json& list = object_[key] = json::array();
  for (const school_term& each : of.value().terms()) list.push_back(write_entity(each));
}

void answer_writer::rests_on(const char* key, const std::shared_ptr<const policy>& of) {
  if (of) object_[key] = reference_to(*of);
}

void answer_writer::rests_on(const char* key, const std::shared_ptr<const offers>& of) {
  if (of) object_[key] = reference_to(*of);
}

objective answer_writer::unit_of(const char* key, std::size_t account) {
  const account_unit unit = names_->account(account)->unit;
  object_[key] = std::string{name(unit)};
  return unit == account_unit::hours ? objective::hours : objective::cost;
}

void answer_writer::amounts_in(const char* key, const std::vector<std::int64_t>& units, objective in) {
  json& list = object_[key] = json::array();
  for (const std::int64_t each : units) list.push_back(write_amount(each, in));
}

void answer_writer::texts(const char* key, const std::vector<text>& all) {
  json& list = object_[key] = json::array();
  for (const text& each : all) list.push_back(to_json(each));
}

}  // namespace loopbaan::detail
