// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <exchange/documents/gap_fields.hpp>
#include <exchange/documents/answer_tables.hpp>
#include <exchange/documents/level_writer.hpp>
#include <exchange/documents/schedule_names.hpp>
#include <exchange/json/object_writer.hpp>

namespace loopbaan::detail {

/// Whole units of an objective as documents show them: hours, euro, weeks or points.
[[nodiscard]] json write_amount(std::int64_t units, objective in);

/// Writes the members of one object of an answer, as `answer_fields` names them. What stands always has a plain name;
/// `…_if` is absent, and `…_or_null` is null, where there is nothing.
class answer_writer {
public:
  static constexpr bool reads = false;

  /// Amounts without a unit of their own are in `in`; schedules have names for their positions.
  answer_writer(const framework& on, objective in, const schedule_names* names = nullptr)
      : fw_{&on}, names_{names}, in_{in} {}

  [[nodiscard]] json take() { return std::move(object_); }

  template <class Entity>
  bool id(const char* name, index_of<Entity> at) {
    object_[name] = id_of(at);
    return true;
  }
  template <class Entity>
  void id_if(const char* name, const std::optional<index_of<Entity>>& at) {
    if (at) id(name, *at);
  }
  template <class Entity>
  void id_where(const char* name, const std::optional<index_of<Entity>>& at, bool) {
    id_if(name, at);
  }
  template <class Entity>
  void id_given(const char* name, const std::optional<index_of<Entity>>& at) {
    id(name, at.value());
  }
  template <class Entity>
  void id_or_null(const char* name, const std::optional<index_of<Entity>>& at) {
    object_[name] = at ? json(id_of(*at)) : json(nullptr);
  }
  template <class Entity>
  void ids(const char* name, const std::vector<index_of<Entity>>& all) {
    json& list = object_[name] = json::array();
    for (const index_of<Entity> each : all) list.push_back(id_of(each));
  }
  template <class Entity>
  void ids_if_any(const char* name, const std::vector<index_of<Entity>>& all) {
    if (!all.empty()) ids(name, all);
  }
  void two_ids(const char* name, const std::optional<step_index>& one, const std::optional<step_index>& other) {
    ids(name, std::vector{one.value(), other.value()});
  }
  void targets(const std::vector<profile_index>& all) {
    if (all.size() == 1)
      id("target", all.front());
    else
      ids("targets", all);
  }

  template <class Enum>
  void word(const char* key, Enum value) {
    object_[key] = std::string{name(value)};
  }
  template <class Enum>
  void word_unless(const char* key, Enum value, Enum usual);
  template <class Enum, std::size_t N>
  void choice(const char* key, Enum value, const std::array<std::pair<const char*, Enum>, N>& words) {
    for (const auto& [word, means] : words)
      if (means == value) object_[key] = word;
  }
  template <class Enum, std::size_t N>
  void one_of_members(Enum, const std::array<std::pair<const char*, Enum>, N>&) {}
  void served(const char* key, const reason& why);

  void level(const char* key, competence_index of, rank at) { object_[key] = write_level(*fw_, of, at); }
  void level_or_unknown(const char* key, competence_index of, rank at, bool) { level(key, of, at); }
  void attainment_if(const std::optional<attainment>& at);

  void objective_named(const char* key, objective in) { object_[key] = name(in); }
  /// By step what it costs, where that is one's own.
  void step_costs_if_own(const char* key, const std::vector<std::int64_t>& costs, objective in);
  void objectives(const char* key, const std::vector<objective>& all);
  void amount(const char* key, std::int64_t units) { object_[key] = write_amount(units, in_); }
  void amount_if(const char* key, const std::optional<std::int64_t>& units) {
    if (units) amount(key, *units);
  }
  void amount_given(const char* key, const std::optional<std::int64_t>& units) { amount(key, units.value()); }
  void amount_or_null(const char* key, const std::optional<std::int64_t>& units);
  void amounts(const char* key, const std::vector<objective>& in, const std::vector<std::int64_t>& units);
  void amounts_of(const char* key, const std::vector<partial_plan::next>& more);
  template <class Quantity>
  void quantity_if(const char* key, const std::optional<Quantity>& most, objective in) {
    if (most) object_[key] = write_amount(most->count(), in);
  }

  void count(const char* key, std::size_t number) { object_[key] = number; }
  void count_if(const char* key, const std::optional<std::size_t>& number) {
    if (number) count(key, *number);
  }
  void number(const char* key, double value) { object_[key] = number_of(value); }
  /// Credits, of which hundredths are whole.
  void hundredths(const char* key, std::int64_t count) { object_[key] = number_of(static_cast<double>(count) / 100); }
  void hundredths_told(const char* key, std::int64_t count) { hundredths(key, count); }
  void strings_if_any(const char* key, const std::vector<std::string>& all) {
    if (!all.empty()) object_[key] = all;
  }
  void years_if(const char* key, const std::optional<std::int64_t>& years) {
    if (years) object_[key] = *years;
  }
  void flag(const char* key, bool value) { object_[key] = value; }
  void flag_if(const char* key, bool value) {
    if (value) flag(key, value);
  }
  void day_or_null(const char* key, const std::optional<date>& day);
  void day_if(const char* key, const std::optional<date>& day) {
    if (day) day_or_null(key, day);
  }
  /// What follows from other members.
  template <class Value>
  void told(const char* key, const Value& value) {
    object_[key] = value;
  }

  void told_if_there(const char* key, std::string_view word) { object_[key] = std::string{word}; }
  void weeks_from(const char* key, std::int64_t weeks) { object_[key] = weeks; }
  void facts_of(step_index);
  void lead_of_line(const char* key, const planned_step&);

  template <class Part>
  void object(const char* key, const Part& part) {
    object_[key] = written(part);
  }
  template <class Part>
  void object_if(const char* key, const Part& part, bool is_there) {
    if (is_there) object_[key] = written(part);
  }
  template <class Part>
  void object_or_null(const char* key, const std::optional<Part>& part) {
    object_[key] = part ? written(*part) : json(nullptr);
  }
  template <class Part>
  void part_if(const char* key, const std::optional<Part>& part) {
    if (part) object_[key] = written(*part);
  }
  template <class Part>
  void part_if(const char* key, const std::optional<std::vector<Part>>& parts) {
    if (parts) list(key, *parts);
  }
  template <class Part>
  void list(const char* key, const std::vector<Part>& parts) {
    list(key, parts, [](answer_writer& inner, const Part& each) { answer_fields<Part>::of(inner, each); });
  }
  template <class Part, class Fields>
  void list(const char* key, const std::vector<Part>& parts, Fields fields) {
    list_of(key, parts, [](const Part&) { return true; }, fields);
  }
  template <class Part>
  void list_if_any(const char* key, const std::vector<Part>& parts) {
    if (!parts.empty()) list(key, parts);
  }
  /// A list of those for which `stands` is true.
  template <class Part, class Stands, class Fields>
  void list_of(const char* key, const std::vector<Part>& parts, Stands stands, Fields fields) {
    json& made = object_[key] = json::array();
    for (const Part& each : parts) {
      if (!stands(each)) continue;
      answer_writer inner{*fw_, in_, names_};
      fields(inner, each);
      made.push_back(inner.take());
    }
  }

  // Of schedules.
  void terms(const char* key, const std::optional<school_calendar>& of);
  void rests_on(const char* key, const std::shared_ptr<const policy>& of);
  void rests_on(const char* key, const std::shared_ptr<const offers>& of);
  void named(const char* key, schedule_part part, std::size_t at) { object_[key] = names_->id(part, at); }
  void named_if(const char* key, schedule_part part, const std::optional<std::size_t>& at) {
    if (at) named(key, part, *at);
  }
  void named_list_if_any(const char* key, schedule_part part, const std::vector<std::size_t>& all) {
    for (const std::size_t at : all) object_[key].push_back(names_->id(part, at));
  }
  template <class Quantity>
  void quantities_if_any(const char* key, const std::vector<Quantity>& all, objective in) {
    for (const Quantity each : all) object_[key].push_back(write_amount(each.count(), in));
  }
  /// Where a part with this id stands. @throws std::bad_optional_access
  [[nodiscard]] std::size_t position_of(schedule_part part, const std::string& id) const {
    return names_->find(part, id).value();
  }
  objective unit_of(const char* key, std::size_t account);
  void amount_in(const char* key, std::int64_t units, objective in) { object_[key] = write_amount(units, in); }
  void signed_amount(const char* key, std::int64_t units, objective in) { amount_in(key, units, in); }
  void amounts_in(const char* key, const std::vector<std::int64_t>& units, objective in);
  void words(const char* key, const std::string& value) { object_[key] = value; }
  void words_if(const char* key, const std::string& value) {
    if (!value.empty()) words(key, value);
  }
  void texts(const char* key, const std::vector<text>& all);
  void whole(const char* key, int value) { object_[key] = value; }
  void whole_if(const char* key, const std::optional<int>& value) {
    if (value) whole(key, *value);
  }
  void signed_whole(const char* key, std::int64_t value) { object_[key] = value; }
  void day(const char* key, date value) { day_or_null(key, value); }

  /// What is known of an outcome when all of it is there: for readers.
  void settle(const plan_outcome&) {}
  template <class Cost>
  void settle(const plan_outcome&, plan_status, const Cost&) {}

private:
  template <class Part>
  [[nodiscard]] json written(const Part& part) const {
    answer_writer inner{*fw_, in_, names_};
    answer_fields<Part>::of(inner, part);
    return inner.take();
  }
  template <class Entity>
  [[nodiscard]] const std::string& id_of(index_of<Entity> at) const {
    return table_of<Entity>(*fw_)[at].id;
  }

  const framework* fw_;
  const schedule_names* names_;
  /// A whole number as one.
  [[nodiscard]] static json number_of(double value) {
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) == value ? json(whole) : json(value);
  }

  objective in_;
  json object_ = json::object();
};

template <class Enum>
void answer_writer::word_unless(const char* key, Enum value, Enum usual) {
  if (value != usual) word(key, value);
}

}  // namespace loopbaan::detail
