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
#include <exchange/documents/references.hpp>
#include <exchange/documents/schedule_names.hpp>

namespace loopbaan::detail {

/// Reads the members of one object of an answer, as `answer_fields` names them: the mirror of `answer_writer`. What is
/// wrong is reported and left out.
class answer_reader {
public:
  static constexpr bool reads = true;

  /// Amounts without a unit of their own are in `in`; what nobody knows goes to `kept`, by its pointer from the object
  /// at `base`.
  answer_reader(object_cursor& at, const references& known, objective in, const std::string& base, json& kept,
                schedule_names* names = nullptr)
      : at_{at}, known_{known}, in_{in}, base_{base}, kept_{kept}, names_{names} {}

  template <class Entity>
  bool id(const char* name, index_of<Entity>& into) {
    const auto found = at_.need(name);
    const auto position = found ? known_.find_in(table_of<Entity>(known_.fw()), *found) : std::nullopt;
    if (position) into = *position;
    return position.has_value();
  }
  template <class Entity>
  void id_if(const char* name, std::optional<index_of<Entity>>& into) {
    if (has(name)) id(name, into.emplace());
  }
  /// An id that may be there, and must be where it is needed.
  template <class Entity>
  void id_where(const char* name, std::optional<index_of<Entity>>& into, bool is_needed) {
    if (is_needed || has(name)) id(name, into.emplace());
  }
  template <class Entity>
  void id_given(const char* name, std::optional<index_of<Entity>>& into) {
    id(name, into.emplace());
  }
  template <class Entity>
  void id_or_null(const char* name, std::optional<index_of<Entity>>& into) {
    if (!needs_null(name)) id(name, into.emplace());
  }
  template <class Entity>
  void ids(const char* name, std::vector<index_of<Entity>>& into) {
    const auto list = at_.need(name);
    if (!list || !list->is_array()) return;
    for (std::size_t i = 0; i < list->value.size(); ++i) {
      const spot each{list->value[i], pointer_to(list->pointer, i), at_.sink()};
      if (const auto position = known_.find_in(table_of<Entity>(known_.fw()), each)) into.push_back(*position);
    }
  }
  template <class Entity>
  void ids_if_any(const char* name, std::vector<index_of<Entity>>& into) {
    if (has(name)) ids(name, into);
  }
  void two_ids(const char* name, std::optional<step_index>& one, std::optional<step_index>& other);
  void targets(std::vector<profile_index>& into);

  template <class Enum>
  void word(const char* key, Enum& into) {
    const auto found = at_.need(key);
    if (!found) return;
    std::vector<std::pair<std::string, Enum>> words;
    for (int i = 0; !name(static_cast<Enum>(i)).empty(); ++i)
      words.emplace_back(name(static_cast<Enum>(i)), static_cast<Enum>(i));
    if (const auto value = one_of(found->as_string(), found->pointer, at_.sink(), words)) into = *value;
  }
  template <class Enum>
  void word_unless(const char* key, Enum& into, Enum usual) {
    into = usual;
    if (has(key)) word(key, into);
  }
  template <class Enum, std::size_t N>
  void choice(const char* key, Enum& into, const std::array<std::pair<const char*, Enum>, N>& words) {
    const auto found = at_.need(key);
    if (!found) return;
    const std::vector<std::pair<std::string, Enum>> all{words.begin(), words.end()};
    if (const auto value = one_of(found->as_string(), found->pointer, at_.sink(), all)) into = *value;
  }
  /// Which of these members is there. Where none is: 807 missing_field of the first.
  template <class Enum, std::size_t N>
  void one_of_members(Enum& into, const std::array<std::pair<const char*, Enum>, N>& members) {
    into = members.front().second;
    for (const auto& [key, means] : members)
      if (has(key)) {
        into = means;
        return;
      }
  }
  void served(const char* key, reason& why);

  void level(const char* key, competence_index of, rank& into);
  /// A level that is null where it is unknown.
  void level_or_unknown(const char* key, competence_index of, rank& into, bool is_unknown);
  void attainment_if(std::optional<attainment>& into);

  void objective_named(const char* key, objective& into);
  void step_costs_if_own(const char* key, std::vector<std::int64_t>& into, objective in);
  void objectives(const char* key, std::vector<objective>& into);
  void amount(const char* key, std::int64_t& into);
  void amount_if(const char* key, std::optional<std::int64_t>& into) {
    if (has(key)) amount(key, into.emplace());
  }
  void amount_given(const char* key, std::optional<std::int64_t>& into) { amount(key, into.emplace()); }
  void amount_or_null(const char* key, std::optional<std::int64_t>& into) {
    if (!needs_null(key)) amount(key, into.emplace());
  }
  void amounts(const char* key, const std::vector<objective>& in, std::vector<std::int64_t>& into);
  void amounts_of(const char* key, std::vector<partial_plan::next>& into);
  template <class Quantity>
  void quantity_if(const char* key, std::optional<Quantity>& into, objective in) {
    if (!has(key)) return;
    std::int64_t units = 0;
    amount_in(at_, key, in, units);
    into = Quantity::of(units).value();  // amount_in takes none that is too large
  }

  void count(const char* key, std::size_t& into);
  void count_if(const char* key, std::optional<std::size_t>& into) {
    if (has(key)) count(key, into.emplace());
  }
  void number(const char* key, double& into) {
    if (const auto found = at_.need(key)) into = found->as_number().value_or(into);
  }
  void hundredths(const char* key, std::int64_t& into);
  /// What follows from other members must be what follows. Errors: 907.
  void hundredths_told(const char* key, std::int64_t follows);
  void strings_if_any(const char* key, std::vector<std::string>& into) {
    if (const auto found = at_.find(key)) into = found->as_strings();
  }
  void years_if(const char* key, std::optional<std::int64_t>& into) {
    into = at_.find_count(key, {"jaren", "years"});
  }
  void flag(const char* key, bool& into);
  void flag_if(const char* key, bool& into) {
    into = false;
    if (has(key)) flag(key, into);
  }
  void day_or_null(const char* key, std::optional<date>& into);
  void day_if(const char* key, std::optional<date>& into) {
    if (has(key)) day_or_null(key, into);
  }
  /// What follows from other members must be what follows. Errors: 907.
  void told(const char* key, std::size_t follows);
  void told(const char* key, bool follows);
  /// Likewise, where it is there: documents of earlier editions have it not.
  void told_if_there(const char* key, std::string_view follows);
  /// A number of weeks; 0 where documents of earlier editions have it not.
  void weeks_from(const char* key, std::int64_t& into);
  /// What a line tells of its step must be what the framework says; it need not be there.
  void facts_of(step_index);
  /// Likewise who is first responsible, which follows from phase and route.
  void lead_of_line(const char* key, const planned_step&);

  template <class Part>
  void object(const char* key, Part& into) {
    if (const auto found = at_.need(key))
      object_at(*found, [&](answer_reader& inner) { answer_fields<Part>::of(inner, into); });
  }
  template <class Part>
  void object_if(const char* key, Part& into, bool) {
    if (has(key)) object(key, into);
  }
  template <class Part>
  void object_or_null(const char* key, std::optional<Part>& into) {
    if (!needs_null(key)) object(key, into.emplace());
  }
  template <class Part>
  void part_if(const char* key, std::optional<Part>& into) {
    if (has(key)) object(key, into.emplace());
  }
  template <class Part>
  void part_if(const char* key, std::optional<std::vector<Part>>& into) {
    if (has(key)) list(key, into.emplace());
  }
  template <class Part>
  void list(const char* key, std::vector<Part>& into) {
    list(key, into, [](answer_reader& inner, Part& each) { answer_fields<Part>::of(inner, each); });
  }
  template <class Part, class Fields>
  void list(const char* key, std::vector<Part>& into, Fields fields) {
    const auto found = at_.need(key);
    if (!found || !found->is_array()) return;
    into.reserve(found->value.size());
    for (std::size_t i = 0; i < found->value.size(); ++i)
      object_at({found->value[i], pointer_to(found->pointer, i), at_.sink()},
                [&](answer_reader& inner) { fields(inner, into.emplace_back()); });
  }
  template <class Part>
  void list_if_any(const char* key, std::vector<Part>& into) {
    if (has(key)) list(key, into);
  }
  template <class Part, class Stands, class Fields>
  void list_of(const char* key, std::vector<Part>& into, Stands, Fields fields) {
    list(key, into, fields);
  }

  // Of schedules.
  void terms(const char* key, std::optional<school_calendar>& into);
  /// What the document rests on must be what was given. Errors: 929.
  void rests_on(const char* key, std::shared_ptr<const policy>& given);
  void rests_on(const char* key, std::shared_ptr<const offers>& given);
  void named(const char* key, schedule_part part, std::size_t& into);
  void named_if(const char* key, schedule_part part, std::optional<std::size_t>& into) {
    if (has(key)) named(key, part, into.emplace());
  }
  void named_list_if_any(const char* key, schedule_part part, std::vector<std::size_t>& into);
  template <class Quantity>
  void quantities_if_any(const char* key, std::vector<Quantity>& into, objective in) {
    std::vector<std::int64_t> units;
    if (has(key)) amounts_in(key, units, in);
    for (const std::int64_t each : units) into.push_back(Quantity::of(each).value());
  }
  [[nodiscard]] std::size_t position_of(schedule_part, const std::string&) const { return 0; }
  /// The unit of an account. Errors: 809; 907 where the account has another.
  objective unit_of(const char* key, std::size_t account);
  void amount_in(const char* key, std::int64_t& into, objective in) { amount_in(at_, key, in, into); }
  void signed_amount(const char* key, std::int64_t& into, objective in);
  void amounts_in(const char* key, std::vector<std::int64_t>& into, objective in);
  void words(const char* key, std::string& into) { into = at_.need_string(key); }
  void words_if(const char* key, std::string& into) { into = at_.find_string(key).value_or(""); }
  [[nodiscard]] std::string words_of(const char* key) { return at_.find_string(key).value_or(""); }
  void texts(const char* key, std::vector<text>& into);
  void whole(const char* key, int& into);
  void whole_if(const char* key, std::optional<int>& into) {
    if (has(key)) whole(key, into.emplace());
  }
  void signed_whole(const char* key, std::int64_t& into) {
    if (const auto found = at_.need(key)) into = found->as_whole().value_or(into);
  }
  void day(const char* key, date& into);

  /// All of an outcome has been read: what it cannot be is reported.
  void settle(const plan_outcome&);
  /// Of an outcome only steps and cost stand there: the rest follows from the status of the whole.
  template <class Cost>
  void settle(plan_outcome& outcome, plan_status status, const Cost& cost) {
    outcome.status = status;
    outcome.cost = cost;
    outcome.bound = status == plan_status::optimal ? outcome.cost.value_or(0) : 0;
    settle(outcome);
  }

  /// Notes and keeps what nobody asked for in this object.
  void keep_rest();

private:
  [[nodiscard]] bool has(const char* key) { return at_.find(key).has_value(); }
  /// Reports where the member is not there at all.
  [[nodiscard]] bool needs_null(const char* key) {
    const auto found = at_.need(key);
    return !found || found->value.is_null();
  }
  void diagnose(const char* key, text what);
  /// An amount in a unit. Errors: 103–105, 808.
  void amount_in(object_cursor& at, std::string_view key, objective in, std::int64_t& into);
  void find_named(const spot& found, schedule_part part, std::size_t& into);
  void amount_at(const spot& at, objective in, std::int64_t& into, bool may_be_negative = false);
  template <class Document>
  void rests_on_given(const char* key, std::shared_ptr<const Document>& given, bool& unseen, const text& what);

  template <class Read>
  void object_at(const spot& found, Read read) {
    static_cast<void>(found.is_object());  // of what is none every member is absent
    object_cursor cursor{found};
    answer_reader inner{cursor, known_, in_, base_, kept_, names_};
    read(inner);
    inner.keep_rest();
  }

  object_cursor& at_;
  const references& known_;
  objective in_;
  const std::string& base_;
  json& kept_;
  schedule_names* names_;
};

}  // namespace loopbaan::detail
